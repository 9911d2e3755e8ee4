//! Requests as handlers see them, and their responses.

use std::borrow::Cow;

use axum::body::Body;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Response, header};
use serde_json::Value as Json;
use twire::webhook::Form;

use crate::auth::Principal;
use crate::errors::ApiError;
use crate::proxy::{TunnelTarget, is_twilio};

/// A request with its body.
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Form,
    /// The form of the body; empty for other content types.
    pub(crate) form: Form,
    /// The JSON of the body.
    pub(crate) json: Option<Json>,
    pub(crate) headers: HeaderMap,
    /// Scheme and host as the client sent them; links in responses use them.
    pub(crate) origin: String,
    /// The product host without edge and region, such as `verify.twilio.com`; `None` if the client uses one
    /// base URL for all products.
    pub(crate) product: Option<String>,
}

impl Request {
    /// Parses a request. A body that is neither a form nor JSON is ignored.
    pub(crate) fn new(
        head: &axum::http::request::Parts,
        body: &[u8],
        home: &str,
    ) -> Result<Request, ApiError> {
        let content_type = text_header(&head.headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let is_json = content_type.split(';').next().is_some_and(|t| t.trim().ends_with("json"));
        let bad = |what: &str| ApiError::new(400, 20001, format!("{what} is malformed"));
        let form = if is_json { Form::default() } else { Form::parse(body).map_err(|_| bad("the form"))? };
        let json = if is_json && !body.is_empty() {
            Some(serde_json::from_slice(body).map_err(|_| bad("the JSON body"))?)
        } else {
            None
        };
        let query = head.uri.query().unwrap_or_default();
        // An absolute request target takes precedence over `Host`, and a tunnel leads to one host.
        let tunnel = head.extensions.get::<TunnelTarget>().map(|t| t.0.as_str());
        let written = head.uri.authority().map(Authority::as_str);
        let host = tunnel.or(written).or(text_header(&head.headers, "host")).unwrap_or(home);
        let meant = [Some(host), text_header(&head.headers, "x-forwarded-host")];
        Ok(Request {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            query: Form::parse(query.as_bytes()).map_err(|_| bad("the query"))?,
            form,
            json,
            headers: head.headers.clone(),
            origin: format!("{}://{host}", if tunnel.is_some() { "https" } else { "http" }),
            product: meant.into_iter().flatten().find_map(product),
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        text_header(&self.headers, name)
    }
}

/// The product host: `api.twilio.com` for `api.dublin.ie1.twilio.com`.
fn product(host: &str) -> Option<String> {
    let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    is_twilio(&host).then(|| format!("{}.twilio.com", host.split('.').next().unwrap_or_default()))
}

pub(crate) fn text_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A request that matched a route.
pub(crate) struct RoutedRequest<'a> {
    pub(crate) http: &'a Request,
    /// The values of the route's placeholders, decoded, in order.
    pub(crate) path_values: Vec<String>,
    pub(crate) principal: &'a Principal,
}

impl RoutedRequest<'_> {
    /// The last value of the path, usually the SID.
    pub(crate) fn sid(&self) -> &str {
        self.path_values.last().map_or("", String::as_str)
    }

    /// A non-empty form parameter.
    pub(crate) fn param(&self, name: &str) -> Option<String> {
        self.raw_param(name).filter(|v| !v.is_empty())
    }

    /// A form parameter, possibly empty.
    pub(crate) fn raw_param(&self, name: &str) -> Option<String> {
        self.http.form.get(name).map(Cow::into_owned)
    }

    /// The non-empty values of a repeated form parameter.
    pub(crate) fn params(&self, name: &str) -> Vec<String> {
        self.http
            .form
            .iter()
            .filter(|(n, v)| n == name && !v.is_empty())
            .map(|(_, v)| v.into_owned())
            .collect()
    }

    /// A non-empty query parameter.
    pub(crate) fn query_param(&self, name: &str) -> Option<String> {
        self.http.query.get(name).map(Cow::into_owned).filter(|v| !v.is_empty())
    }

    /// A boolean form parameter.
    pub(crate) fn bool_param(&self, name: &str) -> bool {
        self.param(name).is_some_and(|v| v.eq_ignore_ascii_case("true"))
    }

    /// An integer form parameter in a range; `Err` names the parameter.
    pub(crate) fn u64_param(&self, name: &str, min: u64, max: u64) -> Result<Option<u64>, ApiError> {
        let Some(text) = self.param(name) else { return Ok(None) };
        match text.parse() {
            Ok(n) if (min..=max).contains(&n) => Ok(Some(n)),
            _ => Err(ApiError::new(400, 20001, format!("Invalid parameter {name}: {min} to {max} expected"))),
        }
    }

    /// The HTTP method of a webhook: `GET` or `POST`.
    pub(crate) fn webhook_method(&self, name: &str) -> Result<Option<String>, ApiError> {
        match self.param(name).map(|m| m.to_ascii_uppercase()) {
            None => Ok(None),
            Some(method) if matches!(method.as_str(), "GET" | "POST") => Ok(Some(method)),
            Some(_) => {
                Err(ApiError::new(400, 20001, format!("Invalid parameter {name}: GET or POST expected")))
            }
        }
    }

    /// The 404 for this path.
    pub(crate) fn not_found(&self) -> ApiError {
        ApiError::not_found(&self.http.path)
    }
}

/// A response before it is serialized.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl ApiResponse {
    pub(crate) fn json(status: u16, body: &Json) -> ApiResponse {
        ApiResponse {
            status,
            headers: vec![("content-type", "application/json".to_owned())],
            body: body.to_string().into_bytes(),
        }
    }

    pub(crate) fn ok(body: &Json) -> ApiResponse {
        ApiResponse::json(200, body)
    }

    pub(crate) fn created(body: &Json) -> ApiResponse {
        ApiResponse::json(201, body)
    }

    /// 204 No Content.
    pub(crate) fn empty() -> ApiResponse {
        ApiResponse { status: 204, headers: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> ApiResponse {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn into_response(self) -> Response<Body> {
        let mut builder = Response::builder().status(self.status);
        for (name, value) in self.headers {
            builder = builder.header(name, value);
        }
        builder.body(Body::from(self.body)).unwrap_or_else(|_| {
            let mut plain = Response::new(Body::empty());
            *plain.status_mut() = axum::http::StatusCode::INTERNAL_SERVER_ERROR;
            plain
        })
    }
}
