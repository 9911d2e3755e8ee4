//! Notifications through Twilio: messages, calls, one-time passcodes, TwiML and webhooks.
//!
//! A request flows one way through these rooms: [`Params`] → [`catalog`] binds them to an
//! operation → [`Request`] → [`Client`] adds host and credentials and asks `retry` →
//! [`transport`] → [`Response`] → [`Reply`] or a typed view from [`api`].
#![forbid(unsafe_code)]

pub mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod catalog;
mod client;
mod error;
mod hook;
mod hosts;
#[doc(hidden)]
pub mod json;
mod lane;
mod page;
mod per_process;
mod percent;
pub mod phone;
pub mod redact;
mod reply;
mod request;
mod retry;
#[cfg(feature = "blocking")]
pub mod runtime;
mod secret;
pub mod sms;
pub mod token;
pub mod transport;
pub mod twiml;
mod value;
pub mod webhook;

pub use client::{Client, ClientBuilder, Credentials};
pub use error::{Error, Kind, Result, Sent};
pub use hook::{Attempt, Finished};
pub use page::Pages;
pub use reply::Reply;
pub use request::{Auth, Body, Method, Request, Response};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use value::{Params, Value, iso_date, iso_time, rfc2822};

/// The version of this library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
