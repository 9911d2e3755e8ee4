//! The outbox: a program enqueues a notification and goes on; a worker delivers it through Twilio.
//!
//! [`Spool::enqueue`] writes a file and returns when it is on disk: no network, no secret, no
//! daemon. With the feature `worker`, [`worker::Worker`] moves those files into a [`store::Store`]
//! and sends them: through outages, restarts and rate limits, without sending twice what can be
//! found at Twilio.
//!
//! ```no_run
//! use twire_outbox::{Notification, Spool};
//!
//! let spool = Spool::open()?;
//! let id = spool.enqueue(&Notification::new("ops", "disk full").key("disk:db1"))?;
//! # let _ = id;
//! # Ok::<(), twire_outbox::Error>(())
//! ```
//!
//! What decides is pure: [`delivery::step`], [`pace`] and [`storm`] know neither clock nor
//! network. Time is handed in.
#![forbid(unsafe_code)]

mod error;
mod id;
mod notification;
pub mod spool;

#[cfg(feature = "worker")]
pub mod callback;
#[cfg(feature = "worker")]
pub mod class;
#[cfg(feature = "worker")]
pub mod clock;
#[cfg(feature = "worker")]
pub mod config;
#[cfg(feature = "worker")]
pub mod delivery;
#[cfg(feature = "worker")]
pub mod gateway;
#[cfg(feature = "worker")]
pub mod owner;
#[cfg(feature = "worker")]
pub mod pace;
#[cfg(feature = "worker")]
pub mod plan;
#[cfg(feature = "worker")]
pub mod query;
#[cfg(feature = "worker")]
pub mod recipient;
#[cfg(feature = "worker")]
pub mod reconcile;
#[cfg(feature = "worker")]
pub mod secret_file;
#[cfg(feature = "worker")]
pub mod store;
#[cfg(feature = "worker")]
pub mod storm;
#[cfg(feature = "worker")]
pub mod text;
#[cfg(feature = "worker")]
pub mod track;
#[cfg(feature = "worker")]
pub mod worker;
#[cfg(feature = "worker")]
mod zone;

pub use error::{Error, ErrorKind, Result};
pub use id::Id;
pub use notification::{
    Channel, MAX_BODY_BYTES, MAX_FILE_BYTES, MAX_RECIPIENTS, Notification, OnDoubt, Priority, Template,
};
pub use spool::Spool;
