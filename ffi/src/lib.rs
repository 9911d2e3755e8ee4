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
mod callback;
pub mod guard;
#[cfg(debug_assertions)]
pub mod planted;

pub mod version;

pub mod status;

pub mod error;

pub mod client_options;

pub mod credentials;

pub mod outgoing;

pub mod incoming;

pub mod transport;

pub mod hook;

pub mod script;

pub mod recording;

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

pub mod repeats;

pub mod token;

pub mod twiml;

pub mod segments;

pub mod address;

pub mod log;

/// What the header says of threads.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    const fn handed_over<T: Send>() {}
    shared::<client::twire_client>();
    shared::<cancel::twire_cancel>();
    shared::<validator::twire_validator>();
    shared::<result::twire_result>();
    shared::<error::twire_error>();
    shared::<segments::twire_segments>();
    shared::<script::twire_script>();
    shared::<recording::twire_recording>();
    shared::<repeats::twire_repeats>();
    shared::<outgoing::twire_outgoing>();
    shared::<address::twire_address>();
    handed_over::<incoming::twire_incoming>();
    handed_over::<token::twire_token>();
    shared::<params::twire_params>();
    shared::<options::twire_options>();
    shared::<client_options::twire_client_options>();
    shared::<request::twire_request>();
    shared::<webhook::twire_webhook>();
    handed_over::<pages::twire_pages>();
    handed_over::<twiml::twire_twiml>();
};
