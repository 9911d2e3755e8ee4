//! A handset writes: the account's webhook is called, and its TwiML is answered.

use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Value as Json, json};
use twire::twiml::{Element, Rules};

use crate::callbacks::{self, Hook, Outcome, is_webhook_url};
use crate::calls::places;
use crate::messages::create::{Draft, is_number, send};
use crate::messages::media::{self, Media};
use crate::messages::{Message, Origin, Status, channel_of, segments};
use crate::messaging::MessagingService;
use crate::state::{State, Turn};
use crate::world::World;

/// Redirects of one message, before it is given up.
const MAX_REDIRECTS: usize = 10;

const STOP: [&str; 8] = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
const START: [&str; 3] = ["START", "YES", "UNSTOP"];
const HELP: [&str; 2] = ["HELP", "INFO"];

/// A message from a handset.
pub(crate) struct Inbound {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) body: String,
    /// URL and content type.
    pub(crate) media: Vec<(String, Option<String>)>,
    /// Where to send it instead of the number's own webhook.
    pub(crate) webhook: Option<(String, String)>,
    /// Further parameters, such as `ProfileName` or `ButtonPayload`.
    pub(crate) more: Vec<(String, String)>,
}

impl Inbound {
    /// Refuses what no network would carry.
    pub(crate) fn check(&self, state: &State) -> Result<(), String> {
        let number = |address: &str| address.rsplit(':').next().unwrap_or_default().to_owned();
        if channel_of(&self.from) != channel_of(&self.to) {
            return Err("from and to are not on the same channel".to_owned());
        }
        if !is_number(&number(&self.from)) {
            return Err("from is not an E.164 number".to_owned());
        }
        let known = self.to == crate::state::WHATSAPP_SENDER || state.webhooks(&number(&self.to)).is_some();
        if !known {
            return Err("to is not a number of the account".to_owned());
        }
        if self.webhook.as_ref().is_some_and(|(url, _)| !is_webhook_url(url)) {
            return Err("url is not an http or https address".to_owned());
        }
        if self.media.len() > 10 || self.media.iter().any(|(url, _)| !is_webhook_url(url)) {
            return Err("media: at most 10 http or https addresses".to_owned());
        }
        Ok(())
    }
}

/// Receives a message, calls the webhook and does what it answers. What happened, for the caller.
pub(crate) async fn receive(world: &Arc<World>, inbound: Inbound) -> Json {
    let _busy = world.activity.begin();
    let keyword = inbound.body.trim().to_ascii_uppercase();
    let sid = world.act(|turn| store(turn, &inbound, &keyword));
    let hooks = world.read(|state| {
        let number = inbound.to.rsplit(':').next().unwrap_or_default();
        let own = state.webhooks(number).unwrap_or_default();
        let service = state.messaging_services.oldest_first().find(|s| s.has(&inbound.to));
        let [url, fallback] = service
            .and_then(MessagingService::inbound)
            .unwrap_or_else(|| [own.get("SmsUrl"), own.get("SmsFallbackUrl")]);
        (inbound.webhook.clone().or(url), fallback)
    });
    let mut replies = world.act(|turn| keyword_reply(turn, &inbound, &keyword));
    let mut webhook = Json::Null;
    if let (Some((url, method)), fallback) = hooks {
        let run = Run { world, inbound: &inbound, sid: &sid };
        let (outcome, sent) = run.run(url, method, fallback).await;
        webhook = outcome;
        replies.extend(sent);
    }
    world.read(|state| {
        let show = |sid: &String| state.messages.get(sid).map(|m| m.json(&state.account));
        json!({
            "message": show(&sid),
            "webhook": webhook,
            "replies": replies.iter().filter_map(show).collect::<Vec<_>>(),
        })
    })
}

fn store(turn: &mut Turn<'_>, inbound: &Inbound, keyword: &str) -> String {
    let now = turn.now;
    let whatsapp = channel_of(&inbound.from) == "whatsapp";
    if whatsapp {
        turn.state.whatsapp_sessions.insert((inbound.to.clone(), inbound.from.clone()), now);
    }
    for scope in scopes(turn.state, &inbound.to) {
        if STOP.contains(&keyword) {
            turn.state.opt_outs.insert((scope, inbound.from.clone()));
        } else if START.contains(&keyword) {
            turn.state.opt_outs.remove(&(scope, inbound.from.clone()));
        }
    }
    let random = &mut turn.state.random;
    let sid = random.sid(if inbound.media.is_empty() { "SM" } else { "MM" });
    let media: Vec<Media> = inbound
        .media
        .iter()
        .map(|(url, content_type)| Media {
            sid: random.sid("ME"),
            url: url.clone(),
            content_type: content_type.clone().unwrap_or_else(|| media::content_type(url).to_owned()),
            created: now,
        })
        .collect();
    let channel = match whatsapp {
        true => "whatsapp",
        false if media.is_empty() => "sms",
        false => "mms",
    };
    let message = Message {
        sid: sid.clone(),
        origin: Origin::Inbound,
        to: inbound.to.clone(),
        from: Some(inbound.from.clone()),
        service: None,
        body: inbound.body.clone(),
        num_media: media.len(),
        num_segments: segments(channel, &inbound.body),
        media,
        status: Status::Received,
        created: now,
        updated: now,
        sent: Some(now),
        send_at: None,
        validity: 0,
        error: None,
        fate: None,
        priced: true,
        feedback: None,
        callback: None,
        history: vec![(now, Status::Received)],
        channel,
    };
    turn.state.messages.insert(sid.clone(), message);
    sid
}

/// The number, and every service that it sends for: a word at one stops or starts all.
fn scopes(state: &State, number: &str) -> Vec<String> {
    let services = state.messaging_services.oldest_first();
    let services: Vec<_> = services.filter(|s| s.has(number)).collect();
    let pool = services
        .iter()
        .flat_map(|s| s.senders.iter().map(|sender| sender.address.clone()).chain([s.sid.clone()]));
    std::iter::once(number.to_owned()).chain(pool).collect()
}

/// Twilio's own answers to the words that stop, start and ask. Not on WhatsApp.
fn keyword_reply(turn: &mut Turn<'_>, inbound: &Inbound, keyword: &str) -> Vec<String> {
    let text = if STOP.contains(&keyword) {
        "You have successfully been unsubscribed. You will not receive any more messages from this number. \
         Reply START to resubscribe."
    } else if START.contains(&keyword) {
        "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP \
         to unsubscribe. Msg&Data Rates May Apply."
    } else if HELP.contains(&keyword) {
        "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
    } else {
        return Vec::new();
    };
    if !channel_of(&inbound.from).is_empty() {
        return Vec::new();
    }
    let draft = Draft {
        to: inbound.from.clone(),
        from: Some(inbound.to.clone()),
        body: text.to_owned(),
        ..Draft::default()
    };
    // The last word to somebody who has just stopped is let through.
    let scope = (inbound.to.clone(), inbound.from.clone());
    let stopped = turn.state.opt_outs.remove(&scope);
    let sent = send(turn, draft, Origin::Reply);
    if stopped {
        turn.state.opt_outs.insert(scope);
    }
    sent.into_iter().collect()
}

/// One message on its way through the webhooks.
struct Run<'a> {
    world: &'a Arc<World>,
    inbound: &'a Inbound,
    sid: &'a str,
}

impl Run<'_> {
    /// Calls webhook after webhook; what the last one answered, and the replies that were sent.
    async fn run(
        &self,
        mut url: String,
        mut method: String,
        fallback: Option<(String, String)>,
    ) -> (Json, Vec<String>) {
        let mut replies = Vec::new();
        let mut more = Vec::new();
        let mut fallback = fallback;
        let mut seen = Json::Null;
        for _ in 0..MAX_REDIRECTS {
            let (outcome, document) = self.ask(&url, &method, &more).await;
            seen = json!({"url": url, "status": outcome.status(), "error_code": null, "error": null});
            let (code, why) = match document {
                Ok(document) => match self.answer(&document, &url, &mut replies) {
                    Some((next, how)) => {
                        (url, method, more) = (next, how, Vec::new());
                        continue;
                    }
                    None => return (seen, replies),
                },
                Err(trouble) => trouble,
            };
            seen["error_code"] = json!(code);
            seen["error"] = json!(why);
            self.note(code, &why);
            match fallback.take() {
                None => return (seen, replies),
                Some((next, how)) => {
                    more = vec![("ErrorCode".to_owned(), code.to_string()), ("ErrorUrl".to_owned(), url)];
                    (url, method) = (next, how);
                }
            }
        }
        self.note(11215, "the documents lead to each other without an end");
        (seen, replies)
    }

    fn note(&self, code: u32, text: &str) {
        self.world.act(|turn| turn.state.note(turn.now, self.sid, code, text));
    }

    async fn ask(
        &self,
        url: &str,
        method: &str,
        more: &[(String, String)],
    ) -> (Outcome, Result<Element, (u32, String)>) {
        let mut params = self.world.read(|state| params(state, self.inbound, self.sid, &self.world.url));
        params.extend_from_slice(more);
        let hook = Hook {
            about: self.sid.to_owned(),
            kind: "inbound-message",
            url: url.to_owned(),
            method: method.to_owned(),
            params,
        };
        let outcome = callbacks::send(self.world, hook).await;
        let document = self.understand(&outcome);
        (outcome, document)
    }

    fn understand(&self, outcome: &Outcome) -> Result<Element, (u32, String)> {
        if let Some(trouble) = outcome.trouble() {
            return Err(trouble);
        }
        let Outcome::Answered { content_type, body, .. } = outcome else {
            return Ok(Element::new("Response"));
        };
        let text = String::from_utf8_lossy(body);
        if text.trim().is_empty() {
            return Ok(Element::new("Response"));
        }
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "text/plain" => {
                let mut message = Element::new("Message");
                message.text(text.into_owned());
                let mut document = Element::new("Response");
                document.add(message);
                Ok(document)
            }
            "text/xml" | "application/xml" | "text/html" => {
                let root = callbacks::twiml(&text)?;
                if let Err(e) = Rules::messaging().check(&root) {
                    self.note(12200, &format!("the TwiML breaks a rule: {}", e.message()));
                }
                Ok(root)
            }
            _ => Err((12300, format!("the content type {kind:?} is no TwiML"))),
        }
    }

    /// Sends what a document says; where it leads, if it redirects.
    fn answer(&self, document: &Element, base: &str, replies: &mut Vec<String>) -> Option<(String, String)> {
        for verb in document.elements() {
            match verb.name() {
                "Message" | "Sms" => self.reply(verb, base, replies),
                "Redirect" => {
                    let method = verb.get("method").unwrap_or("POST").to_ascii_uppercase();
                    let url = callbacks::resolve(Some(base), verb.own_text().trim());
                    match url {
                        Some(url) => return Some((url, method)),
                        None => self.note(11100, "a redirect to what is no URL"),
                    }
                }
                // The check has warned.
                _ => {}
            }
        }
        None
    }

    fn reply(&self, verb: &Element, base: &str, replies: &mut Vec<String>) {
        let url = |name: &str| verb.get(name).and_then(|url| callbacks::resolve(Some(base), url));
        let method = verb.get("method").unwrap_or("POST").to_ascii_uppercase();
        let callback = url("statusCallback").or_else(|| url("action")).map(|url| (url, method));
        let draft = Draft {
            to: verb.get("to").unwrap_or(&self.inbound.from).to_owned(),
            from: Some(verb.get("from").unwrap_or(&self.inbound.to).to_owned()),
            callback,
            ..Draft::of(verb)
        };
        if draft.body.is_empty() && draft.media.is_empty() {
            return self.note(14103, "a Message without a body or media");
        }
        match self.world.act(|turn| send(turn, draft, Origin::Reply)) {
            Ok(sid) => replies.push(sid),
            Err(refusal) => self.note(refusal.code, &refusal.message),
        }
    }
}

/// The form that Twilio posts for a message that came in.
fn params(state: &State, inbound: &Inbound, sid: &str, home: &str) -> Vec<(String, String)> {
    let Some(message) = state.messages.get(sid) else { return Vec::new() };
    let mut params: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, value: &str| params.push((name.to_owned(), value.to_owned()));
    for place in [places("To", &inbound.to), places("From", &inbound.from)].concat() {
        add(&place.0, &place.1);
    }
    add("SmsMessageSid", sid);
    add("NumMedia", &message.media.len().to_string());
    add("SmsSid", sid);
    add("SmsStatus", "received");
    add("Body", &inbound.body);
    add("To", &inbound.to);
    let service = state.messaging_services.oldest_first().find(|s| s.has(&inbound.to));
    if let Some(service) = service {
        add("MessagingServiceSid", &service.sid);
    }
    add("NumSegments", &message.num_segments.to_string());
    add("MessageSid", sid);
    add("AccountSid", &state.account.sid);
    add("From", &inbound.from);
    add("ApiVersion", "2010-04-01");
    for (at, media) in message.media.iter().enumerate() {
        add(&format!("MediaContentType{at}"), &media.content_type);
        let uri = message.uri(&state.account);
        add(&format!("MediaUrl{at}"), &format!("{home}{uri}/Media/{}", media.sid));
    }
    if channel_of(&inbound.from) == "whatsapp" {
        add("WaId", inbound.from.rsplit('+').next().unwrap_or_default());
        add("MessageType", if message.media.is_empty() { "text" } else { "image" });
    }
    for (name, value) in &inbound.more {
        add(name, value);
    }
    params
}

/// A WhatsApp user has read a message.
pub(crate) fn read(turn: &mut Turn<'_>, sid: &str) -> Result<(), String> {
    let now: SystemTime = turn.now;
    let Some(message) = turn.state.messages.get_mut(sid) else {
        return Err("no such message".to_owned());
    };
    if message.channel != "whatsapp" || message.status != Status::Delivered {
        return Err("only a delivered WhatsApp message can be read".to_owned());
    }
    message.reach(Status::Read, now);
    crate::messages::call_back(turn, sid);
    Ok(())
}
