//! Twilio's API on this machine, for trying and testing: no account, no network.
//!
//! [`Sandbox::start`] listens on one address and stands in for all of Twilio's product hosts. What it models
//! is faithful (see `FIDELITY.md`); what it does not model is a 501 with a reason, never an invented success.
//! The control API is below `/_twire/`: the simulated phones, the clock, faults (see `README.md`).
//!
//! ```
//! use twire_sandbox::{Config, Sandbox};
//!
//! let sandbox = Sandbox::start(Config::default())?;
//! let client = twire::blocking::Client::builder()
//!     .credentials(twire::Credentials::auth_token(sandbox.account_sid(), sandbox.auth_token()))
//!     .base_url(sandbox.url())
//!     .build_blocking()?;
//! let message = client.execute(
//!     "messages.create",
//!     twire::Params::new()
//!         .with("To", "+15558675310")
//!         .with("From", sandbox.phone_number())
//!         .with("Body", "Hello"),
//! )?;
//! // What the phone shows; a test waits for it.
//! let shown = sandbox.phone("+15558675310").wait_for_message("Hello", std::time::Duration::from_secs(5))?;
//! assert_eq!(shown.from, sandbox.phone_number());
//! # let _ = message;
//! # Ok::<(), twire::Error>(())
//! ```
//!
//! The path of a request: `server` reads it → `routes` finds its handler → the handler runs a transaction on
//! the `state` under its lock and records deferred effects → `simulated_account` runs them, on the sandbox's
//! own `clock`, once the response is on the wire.
#![forbid(unsafe_code)]

mod accounts;
mod applications;
mod auth;
mod call_session;
mod calls;
mod certificate_authority;
mod clock;
mod conferences;
mod config;
mod connection_limiter;
mod contents;
mod control;
mod cookies;
mod countries;
mod cuttable_stream;
mod dates;
mod errors;
mod events;
mod faults;
mod http;
mod inbound;
mod keys;
mod lookups;
mod messages;
mod messaging;
mod numbers;
mod page;
mod pages;
mod parameters;
mod phone;
mod phone_profiles;
mod private_file;
mod proxy;
mod queues;
mod random;
mod rates;
mod recordings;
mod requests;
mod routes;
mod sandbox;
mod serialization;
mod server;
mod short_codes;
mod simulated_account;
mod state;
#[cfg(feature = "sqlite")]
mod state_file;
#[cfg(feature = "sqlite")]
mod store;
mod table;
mod trust_store;
mod uploads;
mod usage;
mod verify;
mod versioned_value;
mod webhooks;

pub use config::{Config, LineCallback};
pub use phone::{Call, CallAction, InboundOutcome, Message, Phone};
pub use sandbox::Sandbox;

/// The Rust example of the sandbox's page, compiled by `cargo test --doc`.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
