//! Twilio's API on this machine, for trying and testing: no account, no network.
//!
//! [`Sandbox::start`] listens on one address and answers for all of Twilio's product hosts. What
//! it models is faithful (see `FIDELITY.md`); what it does not model is answered with 501 and a
//! sentence, never with an invented success. Below `/_twire/` is the control API: what arrived on
//! the simulated handsets, their answers, the clock, faults (see `README.md`).
//!
//! ```
//! use twire_sandbox::{Config, Sandbox};
//!
//! let sandbox = Sandbox::start(Config::default())?;
//! let client = twire::blocking::Client::builder()
//!     .credentials(twire::Credentials::token(sandbox.account_sid(), sandbox.auth_token()))
//!     .base_url(sandbox.url())
//!     .build_blocking()?;
//! let message = client.call(
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
//! A request flows one way: `server` reads it → `routes` finds its handler → the handler takes a
//! turn on the `state` under its lock and says what is to happen later → `world` lets it happen
//! on the sandbox's own `clock` once the answer is on the wire.
#![forbid(unsafe_code)]

mod accounts;
mod applications;
mod auth;
mod authority;
mod callbacks;
mod calls;
mod clock;
mod conferences;
mod config;
mod contents;
mod control;
mod countries;
mod crowd;
mod dates;
mod errors;
mod events;
mod executor;
mod faults;
mod handsets;
mod http;
mod inbound;
#[cfg(feature = "sqlite")]
mod journal;
mod keys;
mod lookups;
mod messages;
mod messaging;
mod noted;
mod numbers;
mod page;
mod pages;
mod phones;
mod proxy;
mod queues;
mod random;
mod rates;
mod recordings;
mod requests;
mod routes;
mod sandbox;
mod server;
mod short_codes;
mod state;
#[cfg(feature = "sqlite")]
mod store;
mod table;
mod uploads;
mod usage;
mod verify;
mod wire;
mod word;
mod world;

pub use config::Config;
pub use phones::{Act, Call, Message, Phone, Received};
pub use sandbox::Sandbox;
