//! What can be done with the simulated phones: write, call, answer, press, say, hang up.

use std::sync::Arc;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Path, Request as HttpRequest};
use axum::response::Response;
use serde_json::{Value as Json, json};
use twire::webhook::Form;

use crate::callbacks::is_webhook_url;
use crate::calls::{Call, Direction, StatusCallback};
use crate::control::{Ask, Reply, Shared, State, Trouble};
use crate::executor::{Input, Source};
use crate::http::Answer;
use crate::inbound::{self, Inbound};
use crate::messages::create::is_number;
use crate::pages::encode;
use crate::state::{Kind, State as Everything};
use crate::uploads::MOST;
use crate::world::{Event, World};

fn method(ask: &Ask) -> Result<String, Trouble> {
    let method = ask.text("method").unwrap_or_else(|| "POST".to_owned()).to_ascii_uppercase();
    if matches!(method.as_str(), "GET" | "POST") {
        Ok(method)
    } else {
        Err(Trouble::bad("method: GET or POST"))
    }
}

/// The account that has a number: this one, or else a subaccount.
fn whose(world: &Arc<World>, address: &str) -> Arc<World> {
    let number = address.rsplit(':').next().unwrap_or_default();
    let has = |state: &Everything| state.kind != Kind::Test && state.number(number).is_some();
    world.find(has).unwrap_or_else(|| Arc::clone(world))
}

/// A handset writes to a number of the account.
pub(super) async fn inbound(State(world): Shared, ask: Ask) -> Reply {
    let media = match ask.body.get("media") {
        None => Vec::new(),
        Some(Json::Array(items)) => items
            .iter()
            .map(|item| match item {
                Json::String(url) => Ok((url.clone(), None)),
                item => {
                    let text = |name: &str| item.get(name).and_then(Json::as_str).map(str::to_owned);
                    text("url")
                        .map(|url| (url, text("content_type")))
                        .ok_or_else(|| Trouble::bad("media: url is required"))
                }
            })
            .collect::<Result<_, _>>()?,
        Some(_) => return Err(Trouble::bad("media: a list is expected")),
    };
    let more = match ask.body.get("params") {
        Some(Json::Object(params)) => params
            .iter()
            .map(|(n, v)| (n.clone(), v.as_str().map_or_else(|| v.to_string(), str::to_owned)))
            .collect(),
        _ => Vec::new(),
    };
    let url = ask.text("url");
    let method = method(&ask)?;
    let to = ask.text("to").unwrap_or_else(|| world.read(|state| state.seeded.phone_number.clone()));
    let inbound = Inbound {
        from: ask.required("from")?,
        to,
        body: ask.text("body").unwrap_or_default(),
        media,
        webhook: url.map(|url| (url, method)),
        more,
    };
    let world = whose(&world, &inbound.to);
    world.read(|state| inbound.check(state)).map_err(Trouble::bad)?;
    // Beside this request: whoever gives up waiting does not stop the message.
    let received = tokio::spawn(async move { inbound::receive(&world, inbound).await }).await;
    received.map(|json| Answer::created(&json)).map_err(|_| Trouble::bad("the message was lost"))
}

/// A file that is to be sent from a handset: the body, with its type. Answers with the address to
/// send; `name` of the query is the last part of it.
pub(super) async fn upload(State(world): Shared, request: HttpRequest) -> Reply {
    let (head, body) = request.into_parts();
    let query = Form::parse(head.uri.query().unwrap_or_default().as_bytes());
    let name = query.ok().and_then(|query| query.get("name").map(std::borrow::Cow::into_owned));
    let name: String = name.unwrap_or_default().chars().filter(|c| !c.is_control()).take(100).collect();
    let name = if name.is_empty() { "file".to_owned() } else { encode(&name) };
    let content_type = head
        .headers
        .get("content-type")
        .filter(|value| value.to_str().is_ok_and(|text| text.contains('/') && text.len() < 200))
        .cloned()
        .ok_or_else(|| Trouble::bad("content-type: the type of the file is expected"))?;
    let bytes = to_bytes(body, MOST).await.map_err(|_| Trouble::too_large("a file is at most 5 MB"))?;
    let sid = world.act(|turn| turn.state.random.sid("ME"));
    let url = format!("{}/_twire/media/{sid}/{name}", world.url);
    let json = json!({"url": url, "content_type": content_type.to_str().unwrap_or_default()});
    world.uploads.add(sid, content_type, bytes);
    Ok(Answer::created(&json))
}

pub(super) async fn uploaded(
    State(world): Shared,
    Path((sid, _)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    world.uploads.answer(&sid).ok_or_else(|| Trouble::missing("file"))
}

/// A handset calls a number of the account.
pub(super) async fn call(State(world): Shared, ask: Ask) -> Reply {
    let from = ask.required("from")?;
    let to = ask.text("to").unwrap_or_else(|| world.read(|state| state.seeded.phone_number.clone()));
    if !is_number(&from) {
        return Err(Trouble::bad("from is not an E.164 number"));
    }
    let world = whose(&world, &to);
    let own = world.read(|state| state.number(&to).map(|n| n.hooks(state)));
    let own = own.ok_or_else(|| Trouble::bad("to is not a number of the account"))?;
    let (url, method) = match ask.text("url") {
        Some(url) => (url, method(&ask)?),
        None => {
            own.get("VoiceUrl").ok_or_else(|| Trouble::bad("url is required: the number has no VoiceUrl"))?
        }
    };
    if !is_webhook_url(&url) {
        return Err(Trouble::bad("url is not an http or https address"));
    }
    let json = world.act(|turn| {
        let sid = turn.state.random.sid("CA");
        let mut call = Call::new(&sid, &to, &from, Direction::Inbound, turn.now);
        call.source = Source::Url { url, method };
        call.fallback = own.get("VoiceFallbackUrl");
        call.callback = own.get("StatusCallback").map(|(url, method)| StatusCallback {
            url,
            method,
            events: vec!["completed".to_owned()],
        });
        let json = call.json(turn.state);
        turn.state.calls.insert(sid.clone(), call);
        turn.after(Duration::ZERO, Event::Dial(sid));
        json
    });
    Ok(Answer::created(&json))
}

/// `answer`, `reject`, `press`, `say`, `hangup`.
pub(super) async fn act(
    State(world): Shared,
    Path((sid, action)): Path<(String, String)>,
    ask: Ask,
) -> Reply {
    let input = match action.as_str() {
        "answer" => Input::Answer,
        "reject" => Input::Reject,
        "hangup" => Input::HangUp,
        "say" => Input::Say(ask.required("words")?),
        "press" => {
            let digits = ask.required("digits")?;
            if digits.is_empty() || !digits.chars().all(|c| matches!(c, '0'..='9' | '*' | '#')) {
                return Err(Trouble::bad("digits: 0 to 9, * and #"));
            }
            Input::Press(digits)
        }
        _ => return Err(Trouble::missing("action: answer, reject, press, say and hangup are there")),
    };
    let status = world.read(|state: &Everything| state.calls.get(&sid).map(|c| c.status));
    let status = status.ok_or_else(|| Trouble::missing("call"))?;
    if status.is_final() {
        return Err(Trouble::bad(format!("the call is over: {}", status.name())));
    }
    world.clock.plan(world.clock.now(), Event::Signal { call: sid.clone(), input });
    Ok(Answer::json(202, &json!({"call_sid": sid, "action": action})))
}

/// Sets up how a phone behaves.
pub(super) async fn set_up(State(world): Shared, Path(number): Path<String>, ask: Ask) -> Reply {
    let json = world.act(|turn| {
        let mut handset = crate::calls::handset(turn.state, &number);
        handset.change(&Json::Object(ask.body)).map_err(Trouble::bad)?;
        turn.state.handsets.insert(number.clone(), handset);
        Ok(handset.json(&number))
    })?;
    Ok(Answer::ok(&json))
}

pub(super) async fn forget(State(world): Shared, Path(number): Path<String>) -> Answer {
    world.act(|turn| turn.state.handsets.remove(&number));
    Answer::empty()
}

/// A WhatsApp user reads a message.
pub(super) async fn read(State(world): Shared, Path(sid): Path<String>) -> Reply {
    world.act(|turn| inbound::read(turn, &sid)).map_err(Trouble::bad)?;
    let json = world.read(|state| state.messages.get(&sid).map(|m| super::things::message(m, state)));
    json.map(|json| Answer::ok(&json)).ok_or_else(|| Trouble::missing("message"))
}
