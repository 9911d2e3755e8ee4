//! Actions of the simulated phones: write, call, answer, press, say, hang up.

use std::sync::Arc;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Path, Request as HttpRequest};
use axum::response::Response;
use serde_json::{Value as Json, json};
use twire::webhook::Form;

use crate::call_session::{CallInput, TwimlSource};
use crate::calls::{Call, Direction, StatusCallback};
use crate::control::{ControlError, ControlRequest, ControlResult, Shared, State};
use crate::http::ApiResponse;
use crate::inbound::{self, Inbound};
use crate::messages::create::is_number;
use crate::numbers::available::on_keypad;
use crate::pages::percent_encode;
use crate::simulated_account::{ScheduledEvent, SimulatedAccount};
use crate::state::{AccountKind, State as AccountState};
use crate::uploads::MAX_FILE_BYTES;
use crate::webhooks::is_webhook_url;

fn method(request: &ControlRequest) -> Result<String, ControlError> {
    let method = request.text("method").unwrap_or_else(|| "POST".to_owned()).to_ascii_uppercase();
    if matches!(method.as_str(), "GET" | "POST") {
        Ok(method)
    } else {
        Err(ControlError::bad("method: GET or POST"))
    }
}

/// The account that owns a number: this one, or a subaccount.
fn owner_of(sim: &Arc<SimulatedAccount>, address: &str) -> Arc<SimulatedAccount> {
    let number = address.rsplit(':').next().unwrap_or_default();
    let has = |state: &AccountState| state.kind != AccountKind::Test && state.number(number).is_some();
    sim.find(has).unwrap_or_else(|| Arc::clone(sim))
}

/// A phone sends a message to a number of the account.
pub(super) async fn inbound(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let media = match request.body.get("media") {
        None => Vec::new(),
        Some(Json::Array(items)) => items
            .iter()
            .map(|item| match item {
                Json::String(url) => Ok((url.clone(), None)),
                item => {
                    let text = |name: &str| item.get(name).and_then(Json::as_str).map(str::to_owned);
                    text("url")
                        .map(|url| (url, text("content_type")))
                        .ok_or_else(|| ControlError::bad("media: url is required"))
                }
            })
            .collect::<Result<_, _>>()?,
        Some(_) => return Err(ControlError::bad("media: expected a list")),
    };
    let more = match request.body.get("params") {
        Some(Json::Object(params)) => params
            .iter()
            .map(|(n, v)| (n.clone(), v.as_str().map_or_else(|| v.to_string(), str::to_owned)))
            .collect(),
        _ => Vec::new(),
    };
    let url = request.text("url");
    let method = method(&request)?;
    let to = request.text("to").unwrap_or_else(|| sim.read(|state| state.initial.phone_number.clone()));
    let inbound = Inbound {
        from: request.required("from")?,
        to,
        body: request.text("body").unwrap_or_default(),
        media,
        webhook: url.map(|url| (url, method)),
        more,
    };
    let sim = owner_of(&sim, &inbound.to);
    sim.read(|state| inbound.check(state)).map_err(ControlError::bad)?;
    // A separate task: a client that disconnects does not stop the message.
    let received = tokio::spawn(async move { inbound::receive(&sim, inbound).await }).await;
    received
        .map(|json| ApiResponse::created(&json))
        .map_err(|_| ControlError::bad("the message was not processed"))
}

/// Stores a file to send from a phone: the body, with its content type. Returns the URL to send; its last
/// segment is `name` of the query.
pub(super) async fn upload(State(sim): Shared, request: HttpRequest) -> ControlResult {
    let (head, body) = request.into_parts();
    let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes());
    let name = query.ok().and_then(|query| query.get("name").map(std::borrow::Cow::into_owned));
    let name: String = name.unwrap_or_default().chars().filter(|c| !c.is_control()).take(100).collect();
    let name = if name.is_empty() { "file".to_owned() } else { percent_encode(&name) };
    let content_type = head
        .headers
        .get("content-type")
        .filter(|value| value.to_str().is_ok_and(|text| text.contains('/') && text.len() < 200))
        .cloned()
        .ok_or_else(|| ControlError::bad("content-type: the type of the file is expected"))?;
    let bytes = to_bytes(body, MAX_FILE_BYTES)
        .await
        .map_err(|_| ControlError::too_large("a file is at most 5 MB"))?;
    let sid = sim.transact(|tx| tx.state.random.sid("ME"));
    let url = format!("{}/_twire/media/{sid}/{name}", sim.url);
    let json = json!({"url": url, "content_type": content_type.to_str().unwrap_or_default()});
    sim.uploads.add(sid, content_type, bytes);
    Ok(ApiResponse::created(&json))
}

pub(super) async fn uploaded(
    State(sim): Shared,
    Path((sid, _)): Path<(String, String)>,
) -> Result<Response, ControlError> {
    sim.uploads.answer(&sid).ok_or_else(|| ControlError::missing("file"))
}

/// The `From` that Twilio shows for a withheld number: the word on a telephone's keypad.
fn withheld_number(from: &str) -> Option<String> {
    let word = from.to_ascii_uppercase();
    ["ANONYMOUS", "BLOCKED", "RESTRICTED", "UNAVAILABLE", "UNKNOWN"]
        .contains(&word.as_str())
        .then(|| word.chars().fold("+".to_owned(), |number, letter| number + &on_keypad(letter).to_string()))
}

/// A phone calls a number of the account.
pub(super) async fn call(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let from = request.required("from")?;
    let withheld = withheld_number(&from);
    let is_withheld = withheld.is_some();
    let from = withheld.unwrap_or(from);
    let to = request.text("to").unwrap_or_else(|| sim.read(|state| state.initial.phone_number.clone()));
    if !is_withheld && !is_number(&from) {
        return Err(ControlError::bad("from is not an E.164 number"));
    }
    let sim = owner_of(&sim, &to);
    let own = sim.read(|state| state.number(&to).map(|n| n.webhook_settings(state)));
    let own = own.ok_or_else(|| ControlError::bad("to is not a number of the account"))?;
    let (url, method) = match request.text("url") {
        Some(url) => (url, method(&request)?),
        None => own
            .get("VoiceUrl")
            .ok_or_else(|| ControlError::bad("url is required: the number has no VoiceUrl"))?,
    };
    if !is_webhook_url(&url) {
        return Err(ControlError::bad("url is not an http or https address"));
    }
    let json = sim.transact(|tx| {
        let sid = tx.state.random.sid("CA");
        let mut call = Call::new(&sid, &to, &from, Direction::Inbound, tx.now);
        call.source = TwimlSource::Url { url, method };
        call.fallback = own.get("VoiceFallbackUrl");
        call.callback = own.get("StatusCallback").map(|(url, method)| StatusCallback {
            url,
            method,
            events: vec!["completed".to_owned()],
        });
        let json = call.json(tx.state);
        tx.state.calls.insert(sid.clone(), call);
        tx.schedule(Duration::ZERO, ScheduledEvent::StartCall(sid));
        json
    });
    Ok(ApiResponse::created(&json))
}

/// `answer`, `reject`, `press`, `say`, `hangup`.
pub(super) async fn act(
    State(sim): Shared,
    Path((sid, action)): Path<(String, String)>,
    request: ControlRequest,
) -> ControlResult {
    let input = match action.as_str() {
        "answer" => CallInput::Answer,
        "reject" => CallInput::Reject,
        "hangup" => CallInput::HangUp,
        "say" => CallInput::Speak(request.required("words")?),
        "press" => {
            let digits = request.required("digits")?;
            if digits.is_empty() || !digits.chars().all(|c| matches!(c, '0'..='9' | '*' | '#')) {
                return Err(ControlError::bad("digits: 0 to 9, * and #"));
            }
            CallInput::Press(digits)
        }
        _ => return Err(ControlError::missing("action: answer, reject, press, say and hangup are there")),
    };
    let status = sim.read(|state: &AccountState| state.calls.get(&sid).map(|c| c.status));
    let status = status.ok_or_else(|| ControlError::missing("call"))?;
    if status.is_final() {
        return Err(ControlError::bad(format!("the call is over: {}", status.name())));
    }
    sim.clock.schedule(sim.clock.now(), ScheduledEvent::CallInput { call: sid.clone(), input });
    Ok(ApiResponse::json(202, &json!({"call_sid": sid, "action": action})))
}

/// Changes a phone's profile.
pub(super) async fn set_up(
    State(sim): Shared,
    Path(number): Path<String>,
    request: ControlRequest,
) -> ControlResult {
    let json = sim.transact(|tx| {
        let mut profile = crate::calls::phone_profile(tx.state, &number);
        profile.change(&Json::Object(request.body)).map_err(ControlError::bad)?;
        tx.state.phone_profiles.insert(number.clone(), profile);
        Ok(profile.json(&number))
    })?;
    Ok(ApiResponse::ok(&json))
}

pub(super) async fn forget(State(sim): Shared, Path(number): Path<String>) -> ApiResponse {
    sim.transact(|tx| tx.state.phone_profiles.remove(&number));
    ApiResponse::empty()
}

/// A WhatsApp user reads a message.
pub(super) async fn read(State(sim): Shared, Path(sid): Path<String>) -> ControlResult {
    sim.transact(|tx| inbound::read(tx, &sid)).map_err(ControlError::bad)?;
    let json = sim.read(|state| state.messages.get(&sid).map(|m| super::resources::message(m, state)));
    json.map(|json| ApiResponse::ok(&json)).ok_or_else(|| ControlError::missing("message"))
}
