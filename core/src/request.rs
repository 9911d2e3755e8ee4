//! Requests and HTTP responses as plain data.

use std::fmt;

use serde_json::Value as Json;

use crate::catalog::ExpectedContent;
use crate::error::{Error, Result};

/// The HTTP methods of Twilio's API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

    /// The method of that name, case-insensitive.
    pub fn parse(name: &str) -> Option<Method> {
        [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete]
            .into_iter()
            .find(|m| m.name().eq_ignore_ascii_case(name))
    }

    /// Whether sending the request twice has the same effect as once, so that it may be retried after
    /// a lost response.
    pub fn is_idempotent(self) -> bool {
        matches!(self, Method::Get | Method::Delete)
    }
}

/// The body of a request. `Debug` shows no content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
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

/// A request without region, edge, credentials and deadline, which the client adds.
///
/// `Debug` shows neither query nor body: they are personal data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// GET, POST …
    pub method: Method,
    /// The product's host, `api.twilio.com`, without region and edge.
    pub host: String,
    /// The path with its values percent-encoded, `/2010-04-01/Accounts/AC…/Messages.json`.
    pub path: String,
    /// The query, decoded, in this order.
    pub query: Vec<(String, String)>,
    /// Additional headers; never credentials.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
    /// The kind of authentication.
    pub auth: Auth,
    /// The operation's key, for errors; empty for a request outside the catalog.
    pub operation: String,
    /// What a successful response must contain.
    pub(crate) expected: ExpectedContent,
}

impl Request {
    /// A request without query, headers and body, authenticated with user name and password.
    ///
    /// `host` is the product's, `api.twilio.com`, without region and edge; values in `path` are
    /// percent-encoded.
    pub fn new(method: Method, host: impl Into<String>, path: impl Into<String>) -> Request {
        Request {
            method,
            host: host.into(),
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            auth: Auth::Basic,
            operation: String::new(),
            expected: ExpectedContent::Any,
        }
    }

    /// A request to an absolute URL below twilio.com, or to a path of the main API; with its query.
    pub fn from_url(method: Method, url: &str) -> Result<Request> {
        let refused = |why: &str| Error::argument("url", why);
        let (host, rest) = match url.split_once("://") {
            Some(("https", rest)) => {
                let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
                (&rest[..end], &rest[end..])
            }
            Some(_) => return Err(refused("wants https")),
            None if url.starts_with('/') => ("api.twilio.com", url),
            None => return Err(refused("wants https://HOST/PATH or /PATH")),
        };
        let product = host.strip_suffix(".twilio.com").unwrap_or_default();
        if product.is_empty() || !product.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) {
            return Err(refused("not a host of twilio.com; the credentials would go there"));
        }
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let climbs =
            path.split('/').any(|s| matches!(s, "." | "..") || s.to_ascii_lowercase().contains("%2e"));
        if climbs || path.contains(|c: char| c.is_control() || c.is_whitespace() || "\\#".contains(c)) {
            return Err(refused("the path would lead elsewhere"));
        }
        let query = crate::webhook::Form::parse(query.as_bytes())?;
        let mut request = Request::new(method, host, if path.is_empty() { "/" } else { path });
        request.query = query.iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        Ok(request)
    }
}

/// The kind of authentication of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Auth {
    /// User name and password.
    #[default]
    Basic,
    /// `Authorization: Bearer`.
    Bearer,
    /// No credentials.
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

/// An HTTP response: status, headers and the whole body.
///
/// `Debug` does not show the body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The decoded body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// A response with a whole, decoded body. The names of `headers` are in lower case.
    pub fn new(status: u16, headers: Vec<(String, String)>, body: impl Into<Vec<u8>>) -> HttpResponse {
        HttpResponse { status, headers, body: body.into() }
    }

    /// The first header of that name, case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse").field("status", &self.status).finish_non_exhaustive()
    }
}
