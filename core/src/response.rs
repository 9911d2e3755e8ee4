//! The response to a request.

use std::fmt;

use once_cell::race::OnceBox;
use serde_json::Value as Json;

use crate::catalog::{Catalog, ExpectedContent};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::json;
use crate::request::{HttpResponse, Request};

/// A response: status, headers and JSON. Unknown properties are kept.
///
/// `Debug` does not show the body.
#[derive(Clone, PartialEq)]
pub struct Response {
    http: HttpResponse,
    json: LazyJson,
    /// The body as JSON, if the check of the response needed it.
    checked: Option<Json>,
}

/// The body as JSON, parsed on first access: many callers never access it. Not a `OnceLock`, because
/// the thread that parses might not exist after a fork; two threads may both parse instead.
#[derive(Clone, Default)]
struct LazyJson(OnceBox<Json>);

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.http.status).finish_non_exhaustive()
    }
}

impl PartialEq for LazyJson {
    /// Equal bodies have equal JSON.
    fn eq(&self, _: &LazyJson) -> bool {
        true
    }
}

impl Response {
    /// Checks the body of a response to a request: anything is right in a redirect. A body that claims to be
    /// JSON but is not, and one that is not what the operation returns, are [`ErrorKind::Decode`] with
    /// `sent = maybe`: the response may be that of a gateway. `catalog` is the client's.
    pub(crate) fn from_http(
        response: HttpResponse,
        request: &Request,
        catalog: impl FnOnce() -> Result<&'static Catalog>,
    ) -> Result<Response> {
        let mut response = Response::unchecked(response);
        if (300..400).contains(&response.status()) {
            return Ok(response);
        }
        match response.check(request, catalog) {
            Ok(()) => Ok(response),
            Err(why) => Err(decode_error(&response.http, &why)),
        }
    }

    /// A response whose body may be anything.
    pub(crate) fn unchecked(response: HttpResponse) -> Response {
        Response { http: response, json: LazyJson::default(), checked: None }
    }

    /// Whether the body is a page for a browser.
    pub(crate) fn is_html(&self) -> bool {
        let content_type = self.header("content-type").unwrap_or_default();
        content_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("text/html")
    }

    /// Checks that the response is that of the request's operation.
    fn check(
        &mut self,
        request: &Request,
        catalog: impl FnOnce() -> Result<&'static Catalog>,
    ) -> std::result::Result<(), String> {
        let response = &self.http;
        let expected = request.expected;
        if response.is_json() {
            let not_json = |error: serde_json::Error| format!("the response is not JSON: {error}");
            if expected != ExpectedContent::Page {
                let outline = json::outline(&response.body).map_err(not_json)?;
                // A resource with a SID needs no look at the catalog.
                match expected {
                    ExpectedContent::Any | ExpectedContent::Nothing => return Ok(()),
                    ExpectedContent::Resource if outline.has_sid => return Ok(()),
                    ExpectedContent::Resource | ExpectedContent::Page => {}
                }
            }
            self.checked = Some(json::parse(&response.body).map_err(not_json)?);
        } else if !response.body.is_empty() {
            let content_type = response.header("content-type").unwrap_or_default();
            let media_type = content_type.split(';').next().unwrap_or_default().trim();
            if self.is_html() {
                return Err("the response is an HTML page, not JSON".to_owned());
            }
            if expected == ExpectedContent::Any {
                return Ok(());
            }
            // Some test servers and gateways change the content type; the content decides.
            let json = json::parse(&response.body).ok().filter(|_| expected != ExpectedContent::Nothing);
            self.checked = Some(json.ok_or_else(|| format!("the response is {media_type}, not JSON"))?);
        }
        if matches!(expected, ExpectedContent::Any | ExpectedContent::Nothing) {
            return Ok(());
        }
        let operation = catalog().ok().and_then(|catalog| catalog.find(&request.operation));
        let checked = operation.map_or(Ok(()), |operation| operation.check_content(self.checked.as_ref()));
        checked.map_err(|why| format!("the response is not that of the operation: {why}"))
    }

    /// HTTP status, 200 to 299; 300 to 399 for a read outside the catalog that was answered with a redirect.
    pub fn status(&self) -> u16 {
        self.http.status
    }
    /// The JSON body; `Null` if there is none (a deletion, a download).
    pub fn json(&self) -> &Json {
        self.checked.as_ref().unwrap_or_else(|| self.json.0.get_or_init(|| Box::new(self.parse())))
    }
    /// Converts the response to its JSON body.
    pub fn into_json(mut self) -> Json {
        self.take_json()
    }
    /// The JSON body, and the response without its body.
    pub(crate) fn into_parts(mut self) -> (Json, Response) {
        let json = self.take_json();
        self.http.body = Vec::new();
        (json, self)
    }
    /// Removes the body.
    pub(crate) fn take_body(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.http.body)
    }
    fn take_json(&mut self) -> Json {
        let json = self.checked.take().or_else(|| self.json.0.get().cloned());
        json.unwrap_or_else(|| self.parse())
    }
    fn parse(&self) -> Json {
        if !self.http.is_json() {
            return Json::Null;
        }
        // `from_http` checked it.
        json::parse(&self.http.body).unwrap_or_default()
    }
    /// The body's bytes.
    pub fn body(&self) -> &[u8] {
        &self.http.body
    }
    /// All headers, names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.http.headers
    }
    /// The first header of that name, case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.http.header(name)
    }
    /// `Twilio-Request-Id`, for Twilio's support.
    pub fn request_id(&self) -> Option<&str> {
        self.header("twilio-request-id")
    }
    /// The value at a path, `subresource_uris.media` or `errors.0.code`.
    pub fn get(&self, path: &str) -> Option<&Json> {
        path.split('.').try_fold(self.json(), |json, step| match json {
            Json::Object(map) => map.get(step),
            Json::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }
    /// The value at a path as text; numbers and booleans are formatted, `null` is `None`.
    pub fn text(&self, path: &str) -> Option<String> {
        match self.get(path)? {
            Json::Null => None,
            Json::String(text) => Some(text.clone()),
            other => Some(json::write(other)),
        }
    }
}

impl HttpResponse {
    /// Whether the body should be JSON.
    fn is_json(&self) -> bool {
        !self.body.is_empty() && self.header("content-type").is_none_or(|t| t.contains("json"))
    }
}

fn decode_error(response: &HttpResponse, why: &str) -> Error {
    Error::new(ErrorKind::Decode, why)
        .with_sent(Sent::Maybe)
        .with_status(response.status)
        .with_request_id(response.header("twilio-request-id").map(str::to_owned))
}
