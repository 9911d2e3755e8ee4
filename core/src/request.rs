//! A request and its answer as plain data.

use std::fmt;

use serde_json::Value as Json;

/// HTTP methods that Twilio's API knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, and updates in the older APIs.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    pub fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    /// The method of that name, in any case.
    pub fn parse(name: &str) -> Option<Method> {
        [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete]
            .into_iter()
            .find(|m| m.name().eq_ignore_ascii_case(name))
    }

    /// Whether doing it twice is the same as doing it once, so that a lost answer may be asked
    /// for again.
    pub fn repeatable(self) -> bool {
        matches!(self, Method::Get | Method::Delete)
    }
}

/// What a request carries. `Debug` shows no content.
#[derive(Clone, Default, PartialEq)]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// `application/x-www-form-urlencoded`, in this order.
    Form(Vec<(String, String)>),
    /// `application/json`.
    Json(Json),
    /// `application/scim+json`.
    Scim(Json),
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Body::Empty => "Empty",
            Body::Form(_) => "Form(…)",
            Body::Json(_) => "Json(…)",
            Body::Scim(_) => "Scim(…)",
        })
    }
}

/// A request before it has a host, credentials or a clock.
///
/// `Debug` shows neither query nor body: they are personal.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// GET, POST …
    pub method: Method,
    /// The product's host, `api.twilio.com`; region and edge come later.
    pub host: String,
    /// The path with its values percent-encoded, `/2010-04-01/Accounts/AC…/Messages.json`.
    pub path: String,
    /// The query, decoded, in this order.
    pub query: Vec<(String, String)>,
    /// Further header fields; never credentials.
    pub headers: Vec<(String, String)>,
    /// What it carries.
    pub body: Body,
    /// How it is authenticated.
    pub auth: Auth,
    /// The operation's key, for errors; empty for a free request.
    pub operation: String,
}

/// How an operation is authenticated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Auth {
    /// User name and password.
    #[default]
    Basic,
    /// `Authorization: Bearer`.
    Bearer,
    /// Without credentials.
    None,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &crate::redact::text(&self.path))
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// An answer: status, header fields and the whole body.
///
/// `Debug` does not show the body.
#[derive(Clone, PartialEq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Header fields, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The decoded body.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header field of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.status).finish_non_exhaustive()
    }
}
