//! The store of many machines: a PostgreSQL.

pub mod connect;
mod incoming;
mod link;
mod password;
pub mod schema;
mod store;
mod target;
mod tls;
mod transaction;
mod value;

pub use store::PostgresStore;

/// What is wrong with a URL; it holds nothing that is secret.
pub(crate) fn check_url(url: &str) -> Option<String> {
    target::Target::parse(url).err()
}
