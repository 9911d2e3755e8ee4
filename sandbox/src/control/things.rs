//! What can be looked at: messages, passcodes, calls, webhooks, the log.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value as Json, json};

use crate::calls::Call;
use crate::control::{Ask, Reply, Shared, State, Trouble};
use crate::faults::Fault;
use crate::http::Answer;
use crate::messages::{Message, channel_of};
use crate::state::State as Everything;

pub(super) async fn about(State(world): Shared) -> Answer {
    let url = world.url.clone();
    world.read(|state| {
        Answer::ok(&json!({
            "url": url,
            "account_sid": state.account.sid,
            "auth_token": state.account.token.expose(),
            "api_key": state.seeded.key_sid,
            "api_secret": state.seeded.key_secret.expose(),
            "test_account_sid": state.seeded.test_sid,
            "test_auth_token": state.seeded.test_token.expose(),
            "phone_number": state.seeded.phone_number,
            "messaging_service_sid": state.seeded.messaging_service_sid,
            "verify_service_sid": state.seeded.verify_service_sid,
            "content_sid": state.seeded.content_sid,
            "whatsapp_sender": crate::state::WHATSAPP_SENDER,
        }))
    })
}

/// What clients of proxy mode are to trust.
pub(super) async fn authority(State(world): Shared) -> Reply {
    let keeper = world.authority.as_ref().ok_or_else(|| Trouble::missing("certificate authority"))?;
    let authority =
        keeper.authority().map_err(|why| Trouble(StatusCode::INTERNAL_SERVER_ERROR, why.to_owned()))?;
    Ok(Answer::ok(&json!({"file": authority.file(), "pem": authority.certificate()})))
}

/// Reads rows until there are `count` of them or the wait is over. Then it answers with what there
/// is: the newest first.
async fn rows(
    world: &crate::world::World,
    ask: &Ask,
    name: &str,
    find: impl Fn(&Everything) -> Vec<Json>,
) -> Reply {
    let (wait, count) = (ask.wait()?, ask.count()?);
    let enough = world.wait_for(wait, |state| Some(find(state)).filter(|rows| rows.len() >= count)).await;
    let rows = enough.unwrap_or_else(|| world.read(&find));
    Ok(Answer::ok(&json!({name: rows})))
}

pub(crate) fn message(message: &Message, state: &Everything) -> Json {
    let mut json = message.json(&state.account);
    let encoding = twire::sms::segments(&message.body);
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

pub(super) async fn messages(State(world): Shared, ask: Ask) -> Reply {
    let [to, from, status, body, origin, sid] =
        ["to", "from", "status", "body", "origin", "sid"].map(|name| ask.query(name));
    // A number stands for its channels too: a handset gets them all.
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
    let find = |state: &Everything| {
        state.messages.newest_first().filter(|m| keep(m)).take(1000).map(|m| message(m, state)).collect()
    };
    rows(&world, &ask, "messages", find).await
}

pub(super) async fn verifications(State(world): Shared, ask: Ask) -> Reply {
    let [to, sid, status] = ["to", "sid", "status"].map(|name| ask.query(name));
    let find = |state: &Everything| {
        let now = world.clock.now();
        state
            .verifications
            .newest_first()
            .filter(|v| to.as_ref().is_none_or(|to| v.to == *to) && sid.as_ref().is_none_or(|s| v.sid == *s))
            .map(|v| v.control_json(now))
            .filter(|v| status.as_ref().is_none_or(|s| v["status"] == s.as_str()))
            .take(1000)
            .collect()
    };
    rows(&world, &ask, "verifications", find).await
}

pub(crate) fn call_json(call: &Call, state: &Everything) -> Json {
    let mut json = call.json(state);
    json["transcript"] = json!(call.transcript);
    json["waiting_for"] = json!(call.waiting);
    json
}

pub(super) async fn calls(State(world): Shared, ask: Ask) -> Reply {
    let [to, from, status, waiting, parent, sid, heard] =
        ["to", "from", "status", "waiting_for", "parent", "sid", "said"].map(|name| ask.query(name));
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
    let find = |state: &Everything| {
        state.calls.newest_first().filter(|c| keep(c)).take(1000).map(|c| call_json(c, state)).collect()
    };
    rows(&world, &ask, "calls", find).await
}

pub(super) async fn call(State(world): Shared, Path(sid): Path<String>) -> Reply {
    let call = world.read(|state| state.calls.get(&sid).map(|c| call_json(c, state)));
    call.map(|c| Answer::ok(&c)).ok_or_else(|| Trouble::missing("call"))
}

pub(super) async fn handsets(State(world): Shared) -> Answer {
    let mut all: Vec<Json> = world.read(|state| state.handsets.iter().map(|(n, h)| h.json(n)).collect());
    all.sort_by_key(|h| h["number"].to_string());
    Answer::ok(&json!({"handsets": all}))
}

pub(super) async fn handset(State(world): Shared, Path(number): Path<String>) -> Answer {
    Answer::ok(&world.read(|state| crate::calls::handset(state, &number).json(&number)))
}

pub(super) async fn callbacks(State(world): Shared, ask: Ask) -> Reply {
    let [about, kind, url] = ["resource_sid", "kind", "url"].map(|name| ask.query(name));
    let status = ask.query("status");
    let find = |state: &Everything| {
        state
            .deliveries
            .newest_first()
            .filter(|d| {
                about.as_ref().is_none_or(|v| d.hook.about == *v)
                    && kind.as_ref().is_none_or(|v| d.hook.kind == v)
                    && url.as_ref().is_none_or(|v| d.hook.url.contains(v.as_str()))
                    && status.as_ref().is_none_or(|v| {
                        let names = ["MessageStatus", "CallStatus"];
                        d.hook.params.iter().any(|(n, value)| names.contains(&n.as_str()) && value == v)
                    })
            })
            .take(1000)
            .map(crate::callbacks::Delivery::json)
            .collect()
    };
    rows(&world, &ask, "callbacks", find).await
}

pub(super) async fn log(State(world): Shared, ask: Ask) -> Reply {
    let about = ask.query("resource_sid");
    let code = ask.query("code");
    let find = |state: &Everything| {
        state
            .log
            .iter()
            .rev()
            .filter(|line| about.as_ref().is_none_or(|v| line["resource_sid"] == v.as_str()))
            .filter(|line| code.as_ref().is_none_or(|v| line["code"].as_u64() == v.parse().ok()))
            .cloned()
            .collect()
    };
    rows(&world, &ask, "log", find).await
}

/// Requests to Twilio's API, and what was wrong with them.
pub(super) async fn requests(State(world): Shared, ask: Ask) -> Reply {
    let [method, path] = ["method", "path"].map(|name| ask.query(name));
    let [status, code] = ["status", "code"].map(|name| ask.query(name));
    let find = |state: &Everything| {
        let rows = state.requests.newest_first().filter(|r| {
            method.as_ref().is_none_or(|v| r.method.eq_ignore_ascii_case(v))
                && path.as_ref().is_none_or(|v| r.path.contains(v.as_str()))
                && status.as_ref().is_none_or(|v| r.status == v.parse().ok())
                && code.as_ref().is_none_or(|v| r.code == v.parse().ok())
        });
        rows.map(crate::requests::Record::json).collect()
    };
    rows(&world, &ask, "requests", find).await
}

pub(super) async fn events(State(world): Shared) -> Response {
    crate::events::stream(&world)
}

pub(super) async fn faults(State(world): Shared) -> Answer {
    Answer::ok(&world.faults.json())
}

pub(super) async fn add_fault(State(world): Shared, ask: Ask) -> Reply {
    let fault = Fault::read(&Json::Object(ask.body)).map_err(Trouble::bad)?;
    world.faults.add(fault).await;
    Ok(Answer::created(&world.faults.json()))
}

pub(super) async fn clear_faults(State(world): Shared) -> Answer {
    world.faults.clear();
    Answer::empty()
}

pub(super) async fn reset(State(world): Shared) -> Answer {
    world.reset();
    Answer::empty()
}
