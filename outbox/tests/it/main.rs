//! The outbox from outside.

mod fakes;
#[cfg(feature = "postgres")]
mod fleet;
mod fleet_model;
#[cfg(feature = "postgres")]
mod fleet_rules;
mod late;
mod many;
mod model;
#[cfg(feature = "postgres")]
mod plans;
#[cfg(feature = "postgres")]
mod postgres_connect;
#[cfg(feature = "postgres")]
mod postgres_schema;
#[cfg(feature = "postgres")]
mod postgres_server;
mod spool;
mod states;
mod store;
mod vectors;
mod worker;
