//! The control API below `/_twire/`: for tests and for people, not part of Twilio's.

mod phones;
pub(crate) mod things;
mod time;

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

use crate::http::{Answer, text_header};
use crate::page;
use crate::recordings::sound;
use crate::server;
use crate::world::World;

/// Longest wait that a request may ask for.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// Parts of the control API that all accounts have in common.
const COMMON: [&str; 5] = ["clock", "faults", "media", "requests", "state"];

/// The world that a request is about: the main account's, or that of `account=AC…`.
pub(crate) struct State(pub(crate) Arc<World>);

type Shared = State;

impl FromRequestParts<Arc<World>> for State {
    type Rejection = Trouble;

    async fn from_request_parts(head: &mut Parts, main: &Arc<World>) -> Result<State, Trouble> {
        let query = head.uri.query().unwrap_or_default();
        // What cannot be read is the handler's to complain about.
        let query = Form::parse(query.as_bytes()).unwrap_or_default();
        let part = head.uri.path().strip_prefix("/_twire/").and_then(|rest| rest.split('/').next());
        match query.get("account").filter(|_| part.is_some_and(|part| !COMMON.contains(&part))) {
            None => Ok(State(Arc::clone(main))),
            Some(sid) => main.account(&sid).map(State).ok_or_else(|| Trouble::missing("account")),
        }
    }
}

/// The whole sandbox: the control API, and Twilio for everything else.
pub(crate) fn router(world: &Arc<World>) -> Router {
    let control = Router::new()
        .route("/_twire/", get(things::about))
        .route("/_twire/ca", get(things::authority))
        .route("/_twire/messages", get(things::messages))
        .route("/_twire/messages/{sid}/read", post(phones::read))
        .route("/_twire/inbound", post(phones::inbound))
        .route("/_twire/media", post(phones::upload))
        .route("/_twire/media/{sid}/{name}", get(phones::uploaded))
        .route("/_twire/verifications", get(things::verifications))
        .route("/_twire/calls", get(things::calls).post(phones::call))
        .route("/_twire/calls/{sid}", get(things::call))
        .route("/_twire/calls/{sid}/{action}", post(phones::act))
        .route("/_twire/handsets", get(things::handsets))
        .route("/_twire/handsets/{number}", get(things::handset).put(phones::set_up).delete(phones::forget))
        .route("/_twire/callbacks", get(things::callbacks))
        .route("/_twire/log", get(things::log))
        .route("/_twire/requests", get(things::requests))
        .route("/_twire/events", get(things::events))
        .route("/_twire/page/{name}", get(page_file))
        .route("/_twire/clock", get(time::clock).post(time::set))
        .route("/_twire/clock/advance", post(time::advance))
        .route("/_twire/faults", get(things::faults).post(things::add_fault).delete(things::clear_faults))
        .route("/_twire/state", delete(things::reset))
        .route("/_twire/{*unknown}", get(unknown).post(unknown).put(unknown).delete(unknown))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn_with_state(Arc::clone(world), guard));
    Router::new()
        .merge(control)
        .route("/", get(home))
        .route("/2010-04-01/Accounts/{account}/Recordings/{name}", any(sound))
        .fallback(|State(world): Shared, request: HttpRequest| server::twilio(world, request))
        .with_state(Arc::clone(world))
}

/// The phone page; of Twilio's hosts, which may lead here too, there is none.
async fn home(State(world): Shared, request: HttpRequest) -> Response {
    let host = text_header(request.headers(), header::HOST.as_str()).unwrap_or_default();
    if is_local(host) { page::index().into_response() } else { server::twilio(world, request).await }
}

/// The sound of a recording, which needs no credentials; what ends in `.json` is the resource.
async fn sound(
    State(world): Shared,
    Path((account, name)): Path<(String, String)>,
    request: HttpRequest,
) -> Response {
    let (sid, ending) = name.split_once('.').unwrap_or((&name, ""));
    let head = request.method() == Method::HEAD;
    if ending == "json" || !(head || request.method() == Method::GET) {
        return server::twilio(world, request).await;
    }
    let found = world.account(&account).and_then(|world| {
        let now = world.clock.now();
        let length = |r: &crate::recordings::Recording| (r.length(now), r.channels());
        world.read(|state| state.recordings.get(sid).filter(|r| r.is_over()).map(length))
    });
    let answer = found.and_then(|(length, channels)| sound::answer(ending, length, channels, head));
    answer.unwrap_or_else(sound::missing)
}

async fn page_file(Path(name): Path<String>) -> Reply {
    page::file(&name).ok_or_else(|| Trouble::missing("file of the page"))
}

async fn unknown() -> Trouble {
    Trouble(StatusCode::NOT_FOUND, "no such part of the control API".to_owned())
}

async fn wrong_method() -> Trouble {
    Trouble(StatusCode::METHOD_NOT_ALLOWED, "this part of the control API has another method".to_owned())
}

/// Keeps web pages out: a page of another site must neither read a passcode (by a name that leads
/// here) nor change anything (by posting a form).
async fn guard(
    axum::extract::State(main): axum::extract::State<Arc<World>>,
    request: HttpRequest,
    next: Next,
) -> Response {
    if let Some(why) = foreign(request.headers()) {
        return Trouble(StatusCode::FORBIDDEN, why.to_owned()).into_response();
    }
    let response = next.run(request).await;
    // What is answered is in the file.
    match main.save() {
        Ok(()) => response,
        Err(e) => Trouble(StatusCode::INTERNAL_SERVER_ERROR, e.to_string()).into_response(),
    }
}

fn foreign(headers: &HeaderMap) -> Option<&'static str> {
    let host = text_header(headers, header::HOST.as_str()).unwrap_or_default();
    if !is_local(host) {
        return Some("the control API answers only to localhost and to addresses");
    }
    if let Some(origin) = text_header(headers, header::ORIGIN.as_str()) {
        // From the page of the sandbox itself, or from no page at all.
        if origin.split_once("://").is_none_or(|(_, from)| from != host) {
            return Some("the control API does not answer to the pages of other sites");
        }
    }
    match text_header(headers, "sec-fetch-site") {
        None | Some("same-origin" | "none") => None,
        Some(_) => Some("the control API does not answer to the pages of other sites"),
    }
}

/// `localhost` or an IP address, with or without a port: no name that somebody else may own.
pub(crate) fn is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok()
}

/// What went wrong with a request to the control API.
pub(crate) struct Trouble(StatusCode, String);

impl Trouble {
    fn bad(why: impl Into<String>) -> Trouble {
        Trouble(StatusCode::BAD_REQUEST, why.into())
    }

    fn too_large(why: &str) -> Trouble {
        Trouble(StatusCode::PAYLOAD_TOO_LARGE, why.to_owned())
    }

    fn missing(what: &str) -> Trouble {
        Trouble(StatusCode::NOT_FOUND, format!("no such {what}"))
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        Answer::json(self.0.as_u16(), &json!({"error": self.1})).into_response()
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        Answer::into_response(self)
    }
}

type Reply = Result<Answer, Trouble>;

/// A request to the control API: its query, and the JSON object or form of its body.
pub(crate) struct Ask {
    query: Form,
    body: Map<String, Json>,
}

impl<S: Send + Sync> FromRequest<S> for Ask {
    type Rejection = Trouble;

    async fn from_request(request: HttpRequest, _: &S) -> Result<Ask, Trouble> {
        let (head, body): (_, Body) = request.into_parts();
        let body = server::read(body)
            .await
            .map_err(|refusal| Trouble(StatusCode::PAYLOAD_TOO_LARGE, refusal.message))?;
        let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes())
            .map_err(|_| Trouble::bad("the query cannot be read"))?;
        let content_type = text_header(&head.headers, "content-type").unwrap_or_default();
        let body = if content_type.starts_with("application/x-www-form-urlencoded") && !body.starts_with(b"{")
        {
            let form = Form::parse(&body).map_err(|_| Trouble::bad("the form cannot be read"))?;
            form.iter().map(|(n, v)| (n.into_owned(), Json::String(v.into_owned()))).collect()
        } else if body.is_empty() {
            Map::new()
        } else {
            match serde_json::from_slice(&body) {
                Ok(Json::Object(body)) => body,
                _ => return Err(Trouble::bad("the body is not a JSON object")),
            }
        };
        Ok(Ask { query, body })
    }
}

impl Ask {
    /// A parameter of the query.
    fn query(&self, name: &str) -> Option<String> {
        self.query.get(name).map(std::borrow::Cow::into_owned).filter(|v| !v.is_empty())
    }

    /// A text of the body.
    fn text(&self, name: &str) -> Option<String> {
        match self.body.get(name)? {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn required(&self, name: &str) -> Result<String, Trouble> {
        self.text(name).ok_or_else(|| Trouble::bad(format!("{name} is required")))
    }

    /// `wait=5s`: how long to wait for what is asked for.
    fn wait(&self) -> Result<Duration, Trouble> {
        match self.query("wait") {
            None => Ok(Duration::ZERO),
            Some(text) => duration(&Json::String(text))
                .map(|d| d.min(MAX_WAIT))
                .ok_or_else(|| Trouble::bad("wait: a time such as 500ms or 5s")),
        }
    }

    /// `count=2`: how many to wait for.
    fn count(&self) -> Result<usize, Trouble> {
        self.query("count").map_or(Ok(1), |n| n.parse().map_err(|_| Trouble::bad("count: a whole number")))
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
        for host in
            ["", "evil.example", "evil.example:4010", "127.0.0.1.evil.example", "localhost.evil.example:1"]
        {
            assert!(!is_local(host), "{host}");
        }
    }
}
