//! The C ABI of twire: opaque handles over the crate `twire`.
//!
//! The order of the modules is the order of `include/twire.h`, which is generated from the comments here
//! (`tests/header.rs`). [`boundary`] holds every unsafe block; [`guard`] turns errors and panics into
//! statuses.

// `#[unsafe(no_mangle)]` counts as unsafe code, and an `allow` on each function would cover its body too.
// So the lint is off for the crate, and `tests/abi.rs` refuses any other `unsafe` outside of boundary.rs.
#![allow(unsafe_code)]
// The names are C's.
#![allow(non_camel_case_types)]
// The comments are those of the header, which is plain text.
#![allow(clippy::doc_markdown)]

pub mod boundary;
mod callback;
pub mod guard;
#[cfg(debug_assertions)]
pub mod planted;

pub mod version;

pub mod status;

pub mod failure_class;

pub mod error;

pub mod client_options;

pub mod credentials;

pub mod http_request;

pub mod http_response;

pub mod transport;

pub mod hook;

pub mod script;

pub mod recording;

pub mod client;

pub mod params;

pub mod request_options;

pub mod cancel_token;

pub mod operation;

pub mod notify;

pub mod request;

pub mod pages;

pub mod download;

pub mod result;

pub mod validator;

pub mod webhook;

pub mod replay_filter;

pub mod jwt;

pub mod twiml;

pub mod segments;

pub mod address;

pub mod notification;

pub mod spool;

pub mod log;

/// Wipes memory when it is freed: HTTP and TLS have credentials in buffers of their own.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// The header's promises about threads.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    const fn handed_over<T: Send>() {}
    shared::<client::twire_client>();
    shared::<cancel_token::twire_cancel_token>();
    shared::<validator::twire_validator>();
    shared::<result::twire_result>();
    shared::<error::twire_error>();
    shared::<segments::twire_segments>();
    shared::<script::twire_script>();
    shared::<recording::twire_recording>();
    shared::<replay_filter::twire_replay_filter>();
    shared::<http_request::twire_http_request>();
    shared::<address::twire_address>();
    shared::<spool::twire_spool>();
    handed_over::<http_response::twire_http_response>();
    handed_over::<jwt::twire_jwt>();
    shared::<params::twire_params>();
    shared::<request_options::twire_request_options>();
    shared::<client_options::twire_client_options>();
    shared::<request::twire_request>();
    shared::<webhook::twire_webhook>();
    handed_over::<pages::twire_pages>();
    handed_over::<download::twire_download>();
    handed_over::<twiml::twire_twiml>();
    shared::<notification::twire_notification>();
};
