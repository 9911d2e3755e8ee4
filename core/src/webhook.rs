//! Proof that a webhook came from Twilio, and what it says.
//!
//! Twilio signs the URL as it was configured and the parameters of a form; every server sees that
//! URL a little differently. [`Validator`] therefore tries a fixed list of spellings
//! ([`Variant`]) and answers with a [`Verdict`]. The URL is only cut, never parsed and put
//! together again.
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
mod candidates;
#[cfg(any(feature = "axum", feature = "tower"))]
mod endpoint;
pub mod event;
mod explain;
mod form;
mod hmac;
mod keyring;
mod proxy;
mod repeats;
#[cfg(feature = "tower")]
pub mod tower;
mod validator;
mod verdict;

pub use candidates::{PortForm, UrlForm, Variant};
pub use event::{Event, EventField};
pub use explain::{Attempt, Explanation};
pub use form::Form;
pub use keyring::{Algorithm, Keyring};
pub use proxy::request_url;
pub use repeats::Repeats;
pub use validator::{Validator, sign, sign_body, sign_body_with, sign_request, sign_with};
pub use verdict::{Match, Verdict};

/// The media type of a form.
const FORM: &str = "application/x-www-form-urlencoded";

/// A webhook request as it came in: method, URL, the header fields that matter, the raw body.
///
/// Nothing is copied. `Debug` shows the method only: URL, header and body are personal.
#[derive(Clone, Copy)]
pub struct Webhook<'a> {
    pub(crate) method: &'a str,
    pub(crate) url: &'a str,
    pub(crate) body: &'a [u8],
    pub(crate) configured: &'a [&'a str],
    pub(crate) headers: Headers<'a>,
}

/// The header fields that the proof, the event or the explanation looks at.
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
        // Of a request's many fields most are of no interest, which their length tells at once.
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
    /// A request. `url` is the full URL as the client asked for it, query included; `body` the
    /// raw bytes, before any framework read them.
    ///
    /// `url` may also be the request target alone (`/sms?a=1`) when a `Host` field is given: for a
    /// server that does not know by which scheme it was asked, TLS ending before it. It is then
    /// taken as `https` and, should that not fit, as `http`; or as the forwarded scheme where
    /// proxies are trusted.
    pub fn new(method: &'a str, url: &'a str, body: &'a [u8]) -> Webhook<'a> {
        Webhook { method, url, body, configured: &[], headers: Headers::default() }
    }

    /// Adds a header field. Names in any case; unknown ones are ignored, and the first of a name
    /// counts.
    #[must_use]
    pub fn header(mut self, name: &str, value: &'a str) -> Webhook<'a> {
        self.headers.add(name, value);
        self
    }

    /// Adds header fields.
    #[must_use]
    pub fn headers<N: AsRef<str>>(mut self, fields: impl IntoIterator<Item = (N, &'a str)>) -> Webhook<'a> {
        for (name, value) in fields {
            self.headers.add(name.as_ref(), value);
        }
        self
    }

    /// Further URLs to try: those that are configured at Twilio, for a server that cannot see how
    /// it was asked, or for a framework that sorts the query. A target alone (`/sms?a=1`) is taken
    /// with scheme and host of the request.
    #[must_use]
    pub fn configured_urls(mut self, urls: &'a [&'a str]) -> Webhook<'a> {
        self.configured = urls;
        self
    }

    /// `I-Twilio-Idempotency-Token`: the same for every delivery of one webhook, see [`Repeats`].
    pub fn idempotency_token(&self) -> Option<&'a str> {
        self.headers.idempotency_token
    }

    pub(crate) fn is_read(&self) -> bool {
        self.method.eq_ignore_ascii_case("GET") || self.method.eq_ignore_ascii_case("HEAD")
    }

    pub(crate) fn is_websocket(&self) -> bool {
        self.is_read() && self.headers.upgrade.is_some_and(|to| to.trim().eq_ignore_ascii_case("websocket"))
    }

    /// Whether the body is a form: it says so, or says nothing and the URL has no body hash.
    pub(crate) fn is_form(&self) -> bool {
        match self.headers.content_type {
            Some(content_type) => {
                // What Twilio says; others name a character set as well.
                content_type.eq_ignore_ascii_case(FORM)
                    || content_type
                        .split(';')
                        .next()
                        .is_some_and(|media| media.trim().eq_ignore_ascii_case(FORM))
            }
            None => candidates::body_hash(self.url).is_none(),
        }
    }
}

impl std::fmt::Debug for Webhook<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhook").field("method", &self.method).finish_non_exhaustive()
    }
}
