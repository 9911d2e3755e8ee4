//! What a handler is asked, and what it answers.

use std::borrow::Cow;

use axum::body::Body;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Response, header};
use serde_json::Value as Json;
use twire::webhook::Form;

use crate::auth::Who;
use crate::errors::Refusal;
use crate::proxy::{Tunnel, is_twilio};

/// A request, read whole.
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Form,
    /// The form of the body; empty for other bodies.
    pub(crate) form: Form,
    /// The JSON of the body.
    pub(crate) json: Option<Json>,
    pub(crate) headers: HeaderMap,
    /// Scheme and host as the caller wrote them: links in answers point there.
    pub(crate) origin: String,
    /// The product host that is meant, without edge and region, such as `verify.twilio.com`; `None`
    /// where the caller has one address for all of them.
    pub(crate) product: Option<String>,
}

impl Request {
    /// Reads what came in. A body that is neither a form nor JSON is left alone.
    pub(crate) fn new(
        head: &axum::http::request::Parts,
        body: &[u8],
        home: &str,
    ) -> Result<Request, Refusal> {
        let content_type = text_header(&head.headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let is_json = content_type.split(';').next().is_some_and(|t| t.trim().ends_with("json"));
        let bad = |what: &str| Refusal::new(400, 20001, format!("{what} cannot be read"));
        let form = if is_json { Form::default() } else { Form::parse(body).map_err(|_| bad("the form"))? };
        let json = if is_json && !body.is_empty() {
            Some(serde_json::from_slice(body).map_err(|_| bad("the JSON body"))?)
        } else {
            None
        };
        let query = head.uri.query().unwrap_or_default();
        // A whole address stands before the header field, and a tunnel leads to one host.
        let tunnel = head.extensions.get::<Tunnel>().map(|t| t.0.as_str());
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

/// The product host that a host stands for: `api.dublin.ie1.twilio.com` for `api.twilio.com`.
fn product(host: &str) -> Option<String> {
    let host = host.split(':').next().unwrap_or_default().to_ascii_lowercase();
    is_twilio(&host).then(|| format!("{}.twilio.com", host.split('.').next().unwrap_or_default()))
}

pub(crate) fn text_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A request with the values of its path.
pub(crate) struct Asked<'a> {
    pub(crate) request: &'a Request,
    /// The values of the route's braces, decoded, in order.
    pub(crate) values: Vec<String>,
    pub(crate) who: &'a Who,
}

impl Asked<'_> {
    /// The last value of the path: mostly the SID.
    pub(crate) fn sid(&self) -> &str {
        self.values.last().map_or("", String::as_str)
    }

    /// A parameter of the form that is not empty.
    pub(crate) fn given(&self, name: &str) -> Option<String> {
        self.sent(name).filter(|v| !v.is_empty())
    }

    /// A parameter of the form, empty or not.
    pub(crate) fn sent(&self, name: &str) -> Option<String> {
        self.request.form.get(name).map(Cow::into_owned)
    }

    /// All values of a repeated parameter that are not empty.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.request
            .form
            .iter()
            .filter(|(n, v)| n == name && !v.is_empty())
            .map(|(_, v)| v.into_owned())
            .collect()
    }

    /// A parameter of the query that is not empty.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        self.request.query.get(name).map(Cow::into_owned).filter(|v| !v.is_empty())
    }

    /// A boolean of the form.
    pub(crate) fn truth(&self, name: &str) -> bool {
        self.given(name).is_some_and(|v| v.eq_ignore_ascii_case("true"))
    }

    /// A whole number of the form, within limits; `Err` names the parameter.
    pub(crate) fn number(&self, name: &str, least: u64, most: u64) -> Result<Option<u64>, Refusal> {
        let Some(text) = self.given(name) else { return Ok(None) };
        match text.parse() {
            Ok(n) if (least..=most).contains(&n) => Ok(Some(n)),
            _ => {
                Err(Refusal::new(400, 20001, format!("Invalid parameter {name}: {least} to {most} expected")))
            }
        }
    }

    /// `GET` or `POST`, as a webhook is to be called.
    pub(crate) fn webhook_method(&self, name: &str) -> Result<Option<String>, Refusal> {
        match self.given(name).map(|m| m.to_ascii_uppercase()) {
            None => Ok(None),
            Some(method) if matches!(method.as_str(), "GET" | "POST") => Ok(Some(method)),
            Some(_) => {
                Err(Refusal::new(400, 20001, format!("Invalid parameter {name}: GET or POST expected")))
            }
        }
    }

    /// The refusal of what does not exist.
    pub(crate) fn not_found(&self) -> Refusal {
        Refusal::not_found(&self.request.path)
    }
}

/// An answer before it is bytes.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &Json) -> Answer {
        Answer {
            status,
            headers: vec![("content-type", "application/json".to_owned())],
            body: body.to_string().into_bytes(),
        }
    }

    pub(crate) fn ok(body: &Json) -> Answer {
        Answer::json(200, body)
    }

    pub(crate) fn created(body: &Json) -> Answer {
        Answer::json(201, body)
    }

    /// 204: there is nothing to say.
    pub(crate) fn empty() -> Answer {
        Answer { status: 204, headers: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Answer {
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
