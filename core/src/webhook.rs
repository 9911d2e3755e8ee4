//! Verifies that a webhook comes from Twilio, and parses it.
//!
//! Twilio signs the URL as it is configured and the parameters of a form, and a server sees that
//! URL slightly changed. [`Validator`] therefore tries a fixed list of variants of each candidate
//! URL ([`UrlVariant`]) and returns a [`Verdict`]. It cuts URLs into pieces and never parses and
//! rebuilds them.
//!
//! ```
//! use twire::webhook::{Validator, Verdict, Webhook, sign};
//!
//! let url = "https://example.com/sms?source=twilio";
//! let signature = sign("12345", url, &[("Body", "Hello"), ("From", "+15551234567")]);
//!
//! let validator = Validator::new("12345")?;
//! let webhook = Webhook::new("POST", url, b"From=%2B15551234567&Body=Hello")
//!     .header("Content-Type", "application/x-www-form-urlencoded")
//!     .header("X-Twilio-Signature", &signature);
//! assert!(matches!(validator.check(&webhook), Verdict::Valid(_)));
//! # Ok::<(), twire::Error>(())
//! ```

#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "axum", feature = "tower"))]
mod endpoint;
pub mod event;
mod explain;
mod form;
mod keyring;
mod proxy;
mod replay_filter;
#[cfg(feature = "tower")]
pub mod tower;
mod url_variants;
mod validator;
mod verdict;

pub use event::{Event, EventField};
pub use explain::{Explanation, TriedVariant};
pub use form::Form;
pub use keyring::{Algorithm, Keyring};
pub use proxy::request_url;
pub use replay_filter::ReplayFilter;
pub use url_variants::{PathQueryForm, PortForm, UrlVariant};
pub use validator::{Validator, sign, sign_body, sign_body_with, sign_request, sign_with};
pub use verdict::{SignatureMatch, Verdict};

/// The media type of a form.
const FORM: &str = "application/x-www-form-urlencoded";

/// A webhook request as received: method, URL, relevant headers and the raw body.
///
/// Borrows everything. `Debug` shows the method only, because the rest is personal data.
#[derive(Clone, Copy)]
pub struct Webhook<'a> {
    pub(crate) method: &'a str,
    pub(crate) url: &'a str,
    pub(crate) body: &'a [u8],
    pub(crate) configured: &'a [&'a str],
    pub(crate) headers: Headers<'a>,
}

/// The headers that verification, parsing or [`Explanation`] read.
#[derive(Clone, Copy, Default)]
pub(crate) struct Headers<'a> {
    pub(crate) signature: Option<&'a str>,
    pub(crate) settings: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) idempotency_token: Option<&'a str>,
    pub(crate) upgrade: Option<&'a str>,
    pub(crate) host: Option<&'a str>,
    pub(crate) forwarded: Option<&'a str>,
    pub(crate) forwarded_proto: Option<&'a str>,
    pub(crate) forwarded_host: Option<&'a str>,
    pub(crate) forwarded_port: Option<&'a str>,
}

impl<'a> Headers<'a> {
    fn add(&mut self, name: &str, value: &'a str) {
        // Most headers of a request are irrelevant, and their length tells so at once.
        let (known, field) = match name.len() {
            4 => ("Host", &mut self.host),
            7 => ("Upgrade", &mut self.upgrade),
            9 => ("Forwarded", &mut self.forwarded),
            12 => ("Content-Type", &mut self.content_type),
            16 if matches!(name.as_bytes()[12], b'h' | b'H') => {
                ("X-Forwarded-Host", &mut self.forwarded_host)
            }
            16 => ("X-Forwarded-Port", &mut self.forwarded_port),
            17 => ("X-Forwarded-Proto", &mut self.forwarded_proto),
            18 => ("X-Twilio-Signature", &mut self.signature),
            26 => ("I-Twilio-Idempotency-Token", &mut self.idempotency_token),
            36 => ("X-Twilio-Webhooks-Signature-Settings", &mut self.settings),
            _ => return,
        };
        if name == known || name.eq_ignore_ascii_case(known) {
            field.get_or_insert(value);
        }
    }
}

impl<'a> Webhook<'a> {
    /// Creates a request. `url` is the full URL that the client requested, with its query; `body`
    /// is the raw body, before a framework parses it.
    ///
    /// `url` can also be the request target alone (`/sms?a=1`) if a `Host` header is given: for a
    /// server behind TLS termination, which does not know the scheme. The candidate URLs are then
    /// the `https` and the `http` one, or the one with the forwarded scheme if proxies are trusted.
    pub fn new(method: &'a str, url: &'a str, body: &'a [u8]) -> Webhook<'a> {
        Webhook { method, url, body, configured: &[], headers: Headers::default() }
    }

    /// Adds a header. Names are case-insensitive. Irrelevant headers are ignored, and the first
    /// header of a name wins.
    #[must_use]
    pub fn header(mut self, name: &str, value: &'a str) -> Webhook<'a> {
        self.headers.add(name, value);
        self
    }

    /// Adds headers.
    #[must_use]
    pub fn headers<N: AsRef<str>>(mut self, fields: impl IntoIterator<Item = (N, &'a str)>) -> Webhook<'a> {
        for (name, value) in fields {
            self.headers.add(name.as_ref(), value);
        }
        self
    }

    /// Adds candidate URLs: the ones that are configured at Twilio, for a server that cannot know
    /// its public URL, or for a framework that sorts the query. A request target (`/sms?a=1`) gets
    /// the scheme and host of the request.
    #[must_use]
    pub fn configured_urls(mut self, urls: &'a [&'a str]) -> Webhook<'a> {
        self.configured = urls;
        self
    }

    /// `I-Twilio-Idempotency-Token`: equal for all deliveries of a webhook, see [`ReplayFilter`].
    pub fn idempotency_token(&self) -> Option<&'a str> {
        self.headers.idempotency_token
    }

    pub(crate) fn is_read(&self) -> bool {
        self.method.eq_ignore_ascii_case("GET") || self.method.eq_ignore_ascii_case("HEAD")
    }

    pub(crate) fn is_websocket(&self) -> bool {
        self.is_read() && self.headers.upgrade.is_some_and(|to| to.trim().eq_ignore_ascii_case("websocket"))
    }

    /// Whether the body is a form: by its content type, or without one, by the absence of a body
    /// hash in the URL.
    pub(crate) fn is_form(&self) -> bool {
        match self.headers.content_type {
            Some(content_type) => {
                // Twilio sends exactly this; others add a charset.
                content_type.eq_ignore_ascii_case(FORM)
                    || content_type
                        .split(';')
                        .next()
                        .is_some_and(|media| media.trim().eq_ignore_ascii_case(FORM))
            }
            None => url_variants::body_sha256_param(self.url).is_none(),
        }
    }
}

impl std::fmt::Debug for Webhook<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhook").field("method", &self.method).finish_non_exhaustive()
    }
}
