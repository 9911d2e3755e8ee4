//! Read access: messages, passcodes, calls, webhooks, the log.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value as Json, json};

use crate::calls::Call;
use crate::control::{ControlError, ControlRequest, ControlResult, Shared, State};
use crate::faults::Fault;
use crate::http::ApiResponse;
use crate::messages::{Message, channel_of};
use crate::state::State as AccountState;

pub(super) async fn overview(State(sim): Shared) -> ApiResponse {
    let url = sim.url.clone();
    sim.read(|state| {
        ApiResponse::ok(&json!({
            "url": url,
            "account_sid": state.account.sid,
            "auth_token": state.account.token.expose(),
            "api_key": state.initial.key_sid,
            "api_secret": state.initial.key_secret.expose(),
            "test_account_sid": state.initial.test_sid,
            "test_auth_token": state.initial.test_token.expose(),
            "phone_number": state.initial.phone_number,
            "messaging_service_sid": state.initial.messaging_service_sid,
            "verify_service_sid": state.initial.verify_service_sid,
            "content_sid": state.initial.content_sid,
            "whatsapp_sender": crate::state::WHATSAPP_SENDER,
        }))
    })
}

/// The certificate that clients of proxy mode must trust.
pub(super) async fn authority(State(sim): Shared) -> ControlResult {
    let ca = sim.ca.as_ref().ok_or_else(|| ControlError::missing("certificate authority"))?;
    let authority =
        ca.authority().map_err(|why| ControlError(StatusCode::INTERNAL_SERVER_ERROR, why.to_owned()))?;
    Ok(ApiResponse::ok(&json!({"file": authority.file(), "pem": authority.certificate()})))
}

/// Waits until `count` rows match or the time is up, and returns what matches, newest first.
async fn rows(
    sim: &crate::simulated_account::SimulatedAccount,
    request: &ControlRequest,
    name: &str,
    find: impl Fn(&AccountState) -> Vec<Json>,
) -> ControlResult {
    let (wait, count) = (request.wait()?, request.count()?);
    let enough = sim.wait_for(wait, |state| Some(find(state)).filter(|rows| rows.len() >= count)).await;
    let rows = enough.unwrap_or_else(|| sim.read(&find));
    Ok(ApiResponse::ok(&json!({name: rows})))
}

/// Milliseconds of Unix time: rows of different kinds are put in order by it.
pub(crate) fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

pub(crate) fn message(message: &Message, state: &AccountState) -> Json {
    let mut json = message.json(&state.account);
    let encoding = twire::sms::segments(&message.body);
    json["created_ms"] = json!(milliseconds(message.created));
    json["updated_ms"] = json!(milliseconds(message.updated));
    json["channel"] = json!(message.channel);
    json["origin"] = json!(format!("{:?}", message.origin).to_lowercase());
    json["encoding"] = json!(encoding.encoding().name());
    json["segments"] = json!(message.num_segments);
    json["media"] = json!(
        message
            .media
            .iter()
            .map(|m| json!({"sid": m.sid, "url": m.url, "content_type": m.content_type}))
            .collect::<Vec<_>>()
    );
    json["history"] = json!(
        message
            .history
            .iter()
            .map(|(at, status)| json!({"at": twire::iso_time(*at), "status": status.name()}))
            .collect::<Vec<_>>()
    );
    json
}

pub(super) async fn messages(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let [to, from, status, body, origin, sid] =
        ["to", "from", "status", "body", "origin", "sid"].map(|name| request.query(name));
    // A number also stands for its channel addresses: one phone receives them all.
    let same = |address: &str, wanted: &str| {
        address == wanted || (channel_of(wanted).is_empty() && address.rsplit(':').next() == Some(wanted))
    };
    let keep = |m: &Message| {
        to.as_ref().is_none_or(|v| same(&m.to, v))
            && from.as_ref().is_none_or(|v| m.from.as_ref().is_some_and(|f| same(f, v)))
            && status.as_ref().is_none_or(|v| m.status.name() == v)
            && body.as_ref().is_none_or(|v| m.body.contains(v.as_str()))
            && origin.as_ref().is_none_or(|v| format!("{:?}", m.origin).eq_ignore_ascii_case(v))
            && sid.as_ref().is_none_or(|v| m.sid == *v)
    };
    let find = |state: &AccountState| {
        state.messages.newest_first().filter(|m| keep(m)).take(1000).map(|m| message(m, state)).collect()
    };
    rows(&sim, &request, "messages", find).await
}

pub(super) async fn verifications(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let [to, sid, status] = ["to", "sid", "status"].map(|name| request.query(name));
    let find = |state: &AccountState| {
        let now = sim.clock.now();
        state
            .verifications
            .newest_first()
            .filter(|v| to.as_ref().is_none_or(|to| v.to == *to) && sid.as_ref().is_none_or(|s| v.sid == *s))
            .map(|v| v.control_json(now))
            .filter(|v| status.as_ref().is_none_or(|s| v["status"] == s.as_str()))
            .take(1000)
            .collect()
    };
    rows(&sim, &request, "verifications", find).await
}

pub(crate) fn call_json(call: &Call, state: &AccountState) -> Json {
    let mut json = call.json(state);
    json["created_ms"] = json!(milliseconds(call.created));
    json["updated_ms"] = json!(milliseconds(call.updated));
    json["transcript"] = json!(call.transcript);
    json["waiting_for"] = json!(call.waiting);
    json
}

pub(super) async fn calls(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let [to, from, status, waiting, parent, sid, heard] =
        ["to", "from", "status", "waiting_for", "parent", "sid", "said"].map(|name| request.query(name));
    let keep = |c: &Call| {
        to.as_ref().is_none_or(|v| c.to == *v)
            && from.as_ref().is_none_or(|v| c.from == *v)
            && status.as_ref().is_none_or(|v| c.status.name() == v)
            && waiting.as_ref().is_none_or(|v| c.waiting == Some(v))
            && parent.as_ref().is_none_or(|v| c.parent.as_ref() == Some(v))
            && sid.as_ref().is_none_or(|v| c.sid == *v)
            && heard.as_ref().is_none_or(|v| {
                let text = |line: &Json| line["text"].as_str().is_some_and(|text| text.contains(v.as_str()));
                c.transcript.iter().any(|line| line["verb"] == "Say" && text(line))
            })
    };
    let find = |state: &AccountState| {
        state.calls.newest_first().filter(|c| keep(c)).take(1000).map(|c| call_json(c, state)).collect()
    };
    rows(&sim, &request, "calls", find).await
}

pub(super) async fn call(State(sim): Shared, Path(sid): Path<String>) -> ControlResult {
    let call = sim.read(|state| state.calls.get(&sid).map(|c| call_json(c, state)));
    call.map(|c| ApiResponse::ok(&c)).ok_or_else(|| ControlError::missing("call"))
}

pub(super) async fn phones(State(sim): Shared) -> ApiResponse {
    let mut all: Vec<Json> = sim.read(|state| state.phone_profiles.iter().map(|(n, h)| h.json(n)).collect());
    all.sort_by_key(|h| h["number"].to_string());
    ApiResponse::ok(&json!({"phones": all}))
}

pub(super) async fn phone(State(sim): Shared, Path(number): Path<String>) -> ApiResponse {
    ApiResponse::ok(&sim.read(|state| crate::calls::phone_profile(state, &number).json(&number)))
}

pub(super) async fn callbacks(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let [about, kind, url] = ["resource_sid", "kind", "url"].map(|name| request.query(name));
    let status = request.query("status");
    let find = |state: &AccountState| {
        state
            .deliveries
            .newest_first()
            .filter(|d| {
                about.as_ref().is_none_or(|v| d.webhook.about == *v)
                    && kind.as_ref().is_none_or(|v| d.webhook.kind == v)
                    && url.as_ref().is_none_or(|v| d.webhook.url.contains(v.as_str()))
                    && status.as_ref().is_none_or(|v| {
                        let names = ["MessageStatus", "CallStatus"];
                        d.webhook.params.iter().any(|(n, value)| names.contains(&n.as_str()) && value == v)
                    })
            })
            .take(1000)
            .map(crate::webhooks::Delivery::json)
            .collect()
    };
    rows(&sim, &request, "callbacks", find).await
}

pub(super) async fn log(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let about = request.query("resource_sid");
    let code = request.query("code");
    let find = |state: &AccountState| {
        state
            .log
            .iter()
            .rev()
            .filter(|line| about.as_ref().is_none_or(|v| line["resource_sid"] == v.as_str()))
            .filter(|line| code.as_ref().is_none_or(|v| line["code"].as_u64() == v.parse().ok()))
            .cloned()
            .collect()
    };
    rows(&sim, &request, "log", find).await
}

/// Requests to Twilio's API and their errors.
pub(super) async fn requests(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let [method, path] = ["method", "path"].map(|name| request.query(name));
    let [status, code] = ["status", "code"].map(|name| request.query(name));
    let find = |state: &AccountState| {
        let rows = state.requests.newest_first().filter(|r| {
            method.as_ref().is_none_or(|v| r.method.eq_ignore_ascii_case(v))
                && path.as_ref().is_none_or(|v| r.path.contains(v.as_str()))
                && status.as_ref().is_none_or(|v| r.status == v.parse().ok())
                && code.as_ref().is_none_or(|v| r.code == v.parse().ok())
        });
        rows.map(crate::requests::RequestRecord::json).collect()
    };
    rows(&sim, &request, "requests", find).await
}

pub(super) async fn events(State(sim): Shared) -> Result<Response, ControlError> {
    crate::events::stream(&sim).map_err(|why| ControlError(StatusCode::SERVICE_UNAVAILABLE, why))
}

pub(super) async fn faults(State(sim): Shared) -> ApiResponse {
    ApiResponse::ok(&sim.faults.json())
}

pub(super) async fn add_fault(State(sim): Shared, request: ControlRequest) -> ControlResult {
    let fault = Fault::from_json(&Json::Object(request.body)).map_err(ControlError::bad)?;
    sim.faults.add(fault).await;
    Ok(ApiResponse::created(&sim.faults.json()))
}

pub(super) async fn clear_faults(State(sim): Shared) -> ApiResponse {
    sim.faults.clear();
    ApiResponse::empty()
}

pub(super) async fn reset(State(sim): Shared) -> ApiResponse {
    sim.reset();
    ApiResponse::empty()
}
