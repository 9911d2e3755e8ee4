//! The control API below `/_twire/`, for tests and people. It is not part of Twilio's API.

mod clock;
mod phones;
pub(crate) mod resources;

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Path, Request as HttpRequest};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, delete, get, post};
use serde_json::{Map, Value as Json, json};
use twire::webhook::Form;

use crate::http::{ApiResponse, text_header};
use crate::messages::media::MEDIA_HOST;
use crate::page;
use crate::proxy::TunnelTarget;
use crate::recordings::sound;
use crate::server;
use crate::simulated_account::SimulatedAccount;

/// Maximum `wait` of a request.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// Parts of the control API that all accounts share.
const SHARED_PARTS: [&str; 5] = ["clock", "faults", "media", "requests", "state"];

/// The account of a request: the main account, or `account=AC…`.
pub(crate) struct State(pub(crate) Arc<SimulatedAccount>);

type Shared = State;

impl FromRequestParts<Arc<SimulatedAccount>> for State {
    type Rejection = ControlError;

    async fn from_request_parts(
        head: &mut Parts,
        main: &Arc<SimulatedAccount>,
    ) -> Result<State, ControlError> {
        let query = head.uri.query().unwrap_or_default();
        // The handler reports a query that cannot be parsed.
        let query = Form::parse(query.as_bytes()).unwrap_or_default();
        let part = head.uri.path().strip_prefix("/_twire/").and_then(|rest| rest.split('/').next());
        match query.get("account").filter(|_| part.is_some_and(|part| !SHARED_PARTS.contains(&part))) {
            None => Ok(State(Arc::clone(main))),
            Some(sid) => main.account(&sid).map(State).ok_or_else(|| ControlError::missing("account")),
        }
    }
}

/// The router of the sandbox: the control API, and Twilio's API for every other path.
pub(crate) fn router(sim: &Arc<SimulatedAccount>) -> Router {
    let control = Router::new()
        .route("/_twire/", get(resources::overview))
        .route("/_twire/ca", get(resources::authority))
        .route("/_twire/messages", get(resources::messages))
        .route("/_twire/messages/{sid}/read", post(phones::read))
        .route("/_twire/inbound", post(phones::inbound))
        .route("/_twire/media", post(phones::upload))
        .route("/_twire/media/{sid}/{name}", get(phones::uploaded))
        .route("/_twire/verifications", get(resources::verifications))
        .route("/_twire/calls", get(resources::calls).post(phones::call))
        .route("/_twire/calls/{sid}", get(resources::call))
        .route("/_twire/calls/{sid}/{action}", post(phones::act))
        .route("/_twire/phones", get(resources::phones))
        .route("/_twire/phones/{number}", get(resources::phone).put(phones::set_up).delete(phones::forget))
        .route("/_twire/callbacks", get(resources::callbacks))
        .route("/_twire/log", get(resources::log))
        .route("/_twire/requests", get(resources::requests))
        .route("/_twire/events", get(resources::events))
        .route("/_twire/page/{name}", get(page_file))
        .route("/_twire/clock", get(clock::clock).post(clock::set))
        .route("/_twire/clock/advance", post(clock::advance))
        .route(
            "/_twire/faults",
            get(resources::faults).post(resources::add_fault).delete(resources::clear_faults),
        )
        .route("/_twire/state", delete(resources::reset))
        .route("/_twire/{*unknown}", get(unknown).post(unknown).put(unknown).delete(unknown))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn_with_state(Arc::clone(sim), reject_foreign_pages));
    Router::new()
        .merge(control)
        .route("/", get(home))
        .route("/2010-04-01/Accounts/{account}/Recordings/{name}", any(sound))
        .fallback(|State(sim): Shared, request: HttpRequest| server::twilio(sim, request))
        .with_state(Arc::clone(sim))
}

/// The phone page. Twilio's own hosts, which reach the sandbox in proxy mode, have none.
async fn home(State(sim): Shared, request: HttpRequest) -> Response {
    let host = text_header(request.headers(), header::HOST.as_str()).unwrap_or_default();
    if is_local(host) { page::index().into_response() } else { server::twilio(sim, request).await }
}

/// The audio of a recording, without authentication; a name that ends in `.json` is the resource.
async fn sound(
    State(sim): Shared,
    Path((account, name)): Path<(String, String)>,
    request: HttpRequest,
) -> Response {
    let (sid, ending) = name.split_once('.').unwrap_or((&name, ""));
    let head = request.method() == Method::HEAD;
    if ending == "json" || !(head || request.method() == Method::GET) {
        return server::twilio(sim, request).await;
    }
    let found = sim.account(&account).and_then(|sim| {
        let now = sim.clock.now();
        let length = |r: &crate::recordings::Recording| (r.length(now), r.channels());
        sim.read(|state| state.recordings.get(sid).filter(|r| r.is_over()).map(length))
    });
    let answer = found.and_then(|(length, channels)| sound::answer(ending, length, channels, head));
    answer.unwrap_or_else(sound::missing)
}

async fn page_file(Path(name): Path<String>) -> ControlResult {
    page::file(&name).ok_or_else(|| ControlError::missing("file of the phone page"))
}

async fn unknown() -> ControlError {
    ControlError(StatusCode::NOT_FOUND, "the control API has no such path".to_owned())
}

async fn wrong_method() -> ControlError {
    ControlError(
        StatusCode::METHOD_NOT_ALLOWED,
        "method not allowed for this path of the control API".to_owned(),
    )
}

/// Rejects requests of other sites' pages: they must neither read a passcode (through a host name that
/// resolves to this machine) nor change state (by posting a form).
async fn reject_foreign_pages(
    axum::extract::State(main): axum::extract::State<Arc<SimulatedAccount>>,
    request: HttpRequest,
    next: Next,
) -> Response {
    // A client of the proxy fetches a file where the redirect of its medium led it.
    let is_media = request.extensions().get::<TunnelTarget>().is_some_and(|host| host.0 == MEDIA_HOST)
        && request.method() == Method::GET
        && request.uri().path().starts_with("/_twire/media/");
    if let Some(why) = foreign_page_error(request.headers()).filter(|_| !is_media) {
        return ControlError(StatusCode::FORBIDDEN, why.to_owned()).into_response();
    }
    let response = next.run(request).await;
    // The changes are in the file before the response is sent.
    match main.save() {
        Ok(()) => response,
        Err(e) => ControlError(StatusCode::INTERNAL_SERVER_ERROR, e.to_string()).into_response(),
    }
}

fn foreign_page_error(headers: &HeaderMap) -> Option<&'static str> {
    let host = text_header(headers, header::HOST.as_str()).unwrap_or_default();
    if !is_local(host) {
        return Some("the control API accepts only localhost or an IP address as Host");
    }
    if let Some(origin) = text_header(headers, header::ORIGIN.as_str()) {
        // From the sandbox's own page, or from no page.
        if origin.split_once("://").is_none_or(|(_, from)| from != host) {
            return Some("the control API refuses requests of other sites' pages");
        }
    }
    match text_header(headers, "sec-fetch-site") {
        None | Some("same-origin" | "none") => None,
        Some(_) => Some("the control API refuses requests of other sites' pages"),
    }
}

/// `localhost` or an IP address, with or without a port. A name that somebody else may own is not local.
pub(crate) fn is_local(host: &str) -> bool {
    let (is_local, port) =
        if let Some((address, rest)) = host.strip_prefix('[').and_then(|h| h.split_once(']')) {
            (address.parse::<Ipv6Addr>().is_ok(), rest)
        } else {
            let (name, port) = host.split_at(host.find(':').unwrap_or(host.len()));
            (name.eq_ignore_ascii_case("localhost") || name.parse::<Ipv4Addr>().is_ok(), port)
        };
    is_local && (port.is_empty() || is_port(port))
}

/// Whether the text is `:` and a port.
fn is_port(text: &str) -> bool {
    let digits = text.strip_prefix(':').unwrap_or_default();
    digits.bytes().all(|b| b.is_ascii_digit()) && digits.parse::<u16>().is_ok()
}

/// An error of the control API.
pub(crate) struct ControlError(StatusCode, String);

impl ControlError {
    fn bad(why: impl Into<String>) -> ControlError {
        ControlError(StatusCode::BAD_REQUEST, why.into())
    }

    fn too_large(why: &str) -> ControlError {
        ControlError(StatusCode::PAYLOAD_TOO_LARGE, why.to_owned())
    }

    fn missing(what: &str) -> ControlError {
        ControlError(StatusCode::NOT_FOUND, format!("no such {what}"))
    }
}

impl IntoResponse for ControlError {
    fn into_response(self) -> Response {
        ApiResponse::json(self.0.as_u16(), &json!({"error": self.1})).into_response()
    }
}

impl IntoResponse for ApiResponse {
    fn into_response(self) -> Response {
        ApiResponse::into_response(self)
    }
}

type ControlResult = Result<ApiResponse, ControlError>;

/// A request to the control API: the query, and the JSON object or form of the body.
pub(crate) struct ControlRequest {
    query: Form,
    body: Map<String, Json>,
}

impl<S: Send + Sync> FromRequest<S> for ControlRequest {
    type Rejection = ControlError;

    async fn from_request(request: HttpRequest, _: &S) -> Result<ControlRequest, ControlError> {
        let (head, body): (_, Body) = request.into_parts();
        let body = server::read(body)
            .await
            .map_err(|refusal| ControlError(StatusCode::PAYLOAD_TOO_LARGE, refusal.message))?;
        let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes())
            .map_err(|_| ControlError::bad("the query is malformed"))?;
        let content_type = text_header(&head.headers, "content-type").unwrap_or_default();
        let body = if content_type.starts_with("application/x-www-form-urlencoded") && !body.starts_with(b"{")
        {
            let form = Form::parse(&body).map_err(|_| ControlError::bad("the form is malformed"))?;
            form.iter().map(|(n, v)| (n.into_owned(), Json::String(v.into_owned()))).collect()
        } else if body.is_empty() {
            Map::new()
        } else {
            match serde_json::from_slice(&body) {
                Ok(Json::Object(body)) => body,
                _ => return Err(ControlError::bad("the body is not a JSON object")),
            }
        };
        Ok(ControlRequest { query, body })
    }
}

impl ControlRequest {
    /// A non-empty query parameter.
    fn query(&self, name: &str) -> Option<String> {
        self.query.get(name).map(std::borrow::Cow::into_owned).filter(|v| !v.is_empty())
    }

    /// A text or number of the body, as text.
    fn text(&self, name: &str) -> Option<String> {
        match self.body.get(name)? {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn required(&self, name: &str) -> Result<String, ControlError> {
        self.text(name).ok_or_else(|| ControlError::bad(format!("{name} is required")))
    }

    /// `wait=5s`: how long to wait for matching rows.
    fn wait(&self) -> Result<Duration, ControlError> {
        match self.query("wait") {
            None => Ok(Duration::ZERO),
            Some(text) => duration(&Json::String(text))
                .map(|d| d.min(MAX_WAIT))
                .ok_or_else(|| ControlError::bad("wait: a time such as 500ms or 5s")),
        }
    }

    /// `count=2`: how many rows to wait for.
    fn count(&self) -> Result<usize, ControlError> {
        self.query("count")
            .map_or(Ok(1), |n| n.parse().map_err(|_| ControlError::bad("count: a whole number")))
    }
}

/// Seconds as a number, or a text such as `500ms`, `5s`, `10m`, `2h`, `1d`.
pub(crate) fn duration(value: &Json) -> Option<Duration> {
    if let Some(seconds) = value.as_f64() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let text = value.as_str()?.trim();
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let seconds = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        "d" => 86_400.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.trim().parse::<f64>().ok()? * seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        for (text, millis) in
            [("500ms", 500), ("5s", 5000), ("10m", 600_000), ("2h", 7_200_000), ("1.5", 1500)]
        {
            assert_eq!(duration(&json!(text)), Some(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "s", "5 years", "-1s", "1e400"] {
            assert_eq!(duration(&json!(text)), None, "{text}");
        }
        assert_eq!(duration(&json!(2)), Some(Duration::from_secs(2)));
    }

    #[test]
    fn only_local_names_are_local() {
        for host in ["localhost", "LOCALHOST:4010", "127.0.0.1:4010", "[::1]:4010", "192.168.1.5"] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:4010",
            "127.0.0.1.evil.example",
            "localhost.evil.example:1",
            "[::1]evil.example",
            "[::1",
            "[::1]:",
            "[::1]:80x",
            "[127.0.0.1]",
            "::1",
            "localhost:evil.example",
            "localhost:1:2",
            "localhost:",
            "127.0.0.1:+80",
            "127.0.0.1:99999",
            "user@localhost",
            " localhost",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }
}
