//! The Rust examples of the book, compiled by `cargo test --doc`. tests/book.py runs those of other languages.

#[doc = include_str!("../../docs/start.md")]
mod start {}
#[doc = include_str!("../../docs/sure.md")]
mod sure {}
#[doc = include_str!("../../docs/passcodes.md")]
mod passcodes {}
#[doc = include_str!("../../docs/webhooks.md")]
mod webhooks {}
#[doc = include_str!("../../docs/tracking.md")]
mod tracking {}
