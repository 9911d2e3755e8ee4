//! Notifications through Twilio: messages, calls, one-time passcodes, TwiML and webhooks.
//!
//! The path of a request: [`Params`] → [`catalog`] binds them to an operation → [`Request`] →
//! [`Client`] adds host and credentials and decides about retries → [`transport`] → [`HttpResponse`] →
//! [`Response`] or a typed view from [`api`].
//!
//! The crate enables `preserve_order` of `serde_json`, because the order of properties in a request's JSON
//! body is the caller's. Cargo unifies features, so maps of `serde_json` keep their order in the whole
//! program then. `serde_json` 1, `http` 1, `bytes` 1 and, with the features of their names, `axum` 0.8 and
//! `tower` are part of the public interface.
#![forbid(unsafe_code)]

pub mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod catalog;
mod client;
mod deadline;
#[cfg(feature = "descriptions")]
mod descriptions;
mod download;
mod driven_runtime;
pub mod environment;
mod error;
mod fork;
#[cfg(doctest)]
mod guide;
mod hook;
mod hosts;
#[doc(hidden)]
pub mod json;
pub mod jwt;
mod limits;
mod page;
mod per_process;
mod percent;
pub mod phone;
mod progress;
pub mod redact;
mod request;
mod response;
mod retry;
#[cfg(feature = "blocking")]
pub mod runtime;
mod secret;
mod signals;
pub mod sms;
pub mod transport;
pub mod twiml;
mod value;
pub mod webhook;
mod worker;

pub use client::{Client, ClientBuilder, Credentials, Identity};
pub use download::{Download, content_kind};
pub use error::{Error, ErrorClass, ErrorKind, Result, Sent};
#[cfg(feature = "error-texts")]
pub use error::{ErrorCode, ErrorPlace};
pub use hook::{Attempt, AttemptOutcome};
pub use page::Pages;
pub use request::{Auth, Body, HttpResponse, Method, Request};
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use value::{Params, Value, iso_date, iso_time, rfc2822};

/// The version of this library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
