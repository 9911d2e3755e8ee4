//! Tests of the program as a function: arguments, variables and input in; exit code and output out.

mod changes;
mod crash;
mod daemon;
mod database;
mod failures;
mod faults;
mod fleet;
mod harness;
mod machine;
mod manual;
mod migrate;
mod notify;
mod outbox;
#[allow(dead_code, reason = "the outbox's tests use all of it")]
#[path = "../../../outbox/tests/it/postgres_server.rs"]
mod postgres_server;
mod queries;
#[allow(dead_code, reason = "the outbox's tests use all of it")]
#[path = "../../../outbox/tests/it/relay.rs"]
mod relay;
mod secrecy;
#[path = "../../../outbox/tests/it/skipped.rs"]
mod skipped;
mod trouble;
mod webhooks;
