//! The outbox from outside.

mod fakes;
#[cfg(feature = "postgres")]
mod fleet;
mod fleet_model;
#[cfg(feature = "postgres")]
mod fleet_rules;
mod imports;
mod late;
mod limits;
mod looks;
#[cfg(feature = "postgres")]
mod lost_commit;
mod many;
mod model;
#[cfg(feature = "postgres")]
mod news;
mod panics;
#[cfg(feature = "postgres")]
mod plans;
#[cfg(feature = "postgres")]
mod plans_more;
#[cfg(feature = "postgres")]
mod postgres_connect;
#[cfg(feature = "postgres")]
mod postgres_schema;
#[cfg(feature = "postgres")]
mod postgres_server;
mod quiet;
mod redact;
#[cfg(feature = "postgres")]
#[allow(dead_code, reason = "the program's tests use all of it")]
mod relay;
mod skipped;
mod spool;
mod states;
mod store;
mod store_doubts;
mod store_opt_outs;
mod store_retention;
mod store_storms;
mod tracking;
#[cfg(feature = "postgres")]
mod upgrade;
mod vectors;
mod worker;
