//! The sandbox from outside: raw HTTP, its own clock, no sleeping.

mod accounts;
mod auth;
mod calls;
mod conferences;
mod control;
mod dial;
mod faults;
mod fidelity;
#[cfg(feature = "sqlite")]
mod files;
mod http;
mod inbound;
mod limits;
mod lists;
mod lookups;
mod messages;
mod messaging;
mod numbers;
mod page;
mod phones;
mod products;
mod proxy;
mod queues;
mod recordings;
mod strangers;
mod twiml;
mod usage;
mod verify;
mod webhooks;
