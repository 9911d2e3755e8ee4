//! What the library does, seen from outside. One binary, a module a subject.
// A test that cannot lock or build what it needs has failed, and may say so by panicking.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::missing_panics_doc)]

mod auth;
mod catalog;
mod checks;
#[cfg(target_os = "linux")]
mod descriptors;
mod downloads;
mod errors;
mod faults;
mod http;
mod lists;
mod middleware;
mod phone;
mod proxy;
mod segments;
mod server;
mod signature;
mod success;
mod tls;
mod tokens;
mod transport;
mod twiml;
mod vectors;
mod wire;
