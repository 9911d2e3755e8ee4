//! The C ABI of twire: opaque handles over the crate `twire`.
//!
//! The order of the modules is the order of `include/twire.h`, which is generated from the
//! comments here (`tests/header.rs`). [`boundary`] holds every unsafe block, [`guard`] is the one
//! door through which an error or a panic leaves.

// `#[unsafe(no_mangle)]` counts as unsafe code, and an allowance on each function would cover its
// body too. So the lint is off for the crate, and `tests/abi.rs` finds any other `unsafe` outside
// of boundary.rs.
#![allow(unsafe_code)]
// C's names, in the case that C has them.
#![allow(non_camel_case_types)]
// The comments are those of the header, where text is plain.
#![allow(clippy::doc_markdown)]

pub mod boundary;
pub mod guard;

pub mod version;

pub mod status;

pub mod error;

pub mod client_options;

pub mod client;

pub mod params;

pub mod options;

pub mod cancel;

pub mod call;

pub mod notify;

pub mod request;

pub mod pages;

pub mod result;

pub mod validator;

pub mod webhook;

pub mod twiml;

pub mod segments;

pub mod address;

pub mod log;
