//! Inbound messages: a phone writes, the account's webhook is requested, and its TwiML is run.

use std::sync::Arc;
use std::time::SystemTime;

use serde_json::{Value as Json, json};
use twire::twiml::{Element, Rules};

use crate::calls::places;
use crate::messages::create::{Draft, is_number, send};
use crate::messages::media::{self, Media};
use crate::messages::{Message, MessageOrigin, Status, channel_of, segments};
use crate::messaging::MessagingService;
use crate::simulated_account::SimulatedAccount;
use crate::state::{State, Transaction};
use crate::webhooks::{self, Webhook, WebhookOutcome, is_webhook_url};

/// Maximum number of redirects per message.
const MAX_REDIRECTS: usize = 10;

const STOP: [&str; 8] = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
const START: [&str; 3] = ["START", "YES", "UNSTOP"];
const HELP: [&str; 2] = ["HELP", "INFO"];

/// A message from a phone.
pub(crate) struct Inbound {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) body: String,
    /// URL and content type.
    pub(crate) media: Vec<(String, Option<String>)>,
    /// The webhook to request instead of the number's own.
    pub(crate) webhook: Option<(String, String)>,
    /// Further parameters, such as `ProfileName` or `ButtonPayload`.
    pub(crate) more: Vec<(String, String)>,
}

impl Inbound {
    /// Rejects what no network would carry.
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

/// Receives a message, requests the webhook and runs its TwiML. Returns what happened.
pub(crate) async fn receive(sim: &Arc<SimulatedAccount>, inbound: Inbound) -> Json {
    let _guard = sim.activity.begin();
    let keyword = inbound.body.trim().to_ascii_uppercase();
    let sid = sim.transact(|tx| store(tx, &inbound, &keyword));
    let hooks = sim.read(|state| {
        let number = inbound.to.rsplit(':').next().unwrap_or_default();
        let own = state.webhooks(number).unwrap_or_default();
        let service = state.messaging_services.oldest_first().find(|s| s.has(&inbound.to));
        let [url, fallback] = service
            .and_then(MessagingService::inbound)
            .unwrap_or_else(|| [own.get("SmsUrl"), own.get("SmsFallbackUrl")]);
        (inbound.webhook.clone().or(url), fallback)
    });
    let mut replies = sim.transact(|tx| keyword_reply(tx, &inbound, &keyword));
    let mut webhook = Json::Null;
    if let (Some((url, method)), fallback) = hooks {
        let run = Run { sim, inbound: &inbound, sid: &sid };
        let (outcome, sent) = run.run(url, method, fallback).await;
        webhook = outcome;
        replies.extend(sent);
    }
    sim.read(|state| {
        let show = |sid: &String| state.messages.get(sid).map(|m| m.json(&state.account));
        json!({
            "message": show(&sid),
            "webhook": webhook,
            "replies": replies.iter().filter_map(show).collect::<Vec<_>>(),
        })
    })
}

fn store(tx: &mut Transaction<'_>, inbound: &Inbound, keyword: &str) -> String {
    let now = tx.now;
    let whatsapp = channel_of(&inbound.from) == "whatsapp";
    if whatsapp {
        tx.state.whatsapp_sessions.insert((inbound.to.clone(), inbound.from.clone()), now);
    }
    for scope in scopes(tx.state, &inbound.to) {
        if STOP.contains(&keyword) {
            tx.state.opt_outs.insert((scope, inbound.from.clone()));
        } else if START.contains(&keyword) {
            tx.state.opt_outs.remove(&(scope, inbound.from.clone()));
        }
    }
    let random = &mut tx.state.random;
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
        origin: MessageOrigin::Inbound,
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
        planned_error: None,
        priced: true,
        feedback: None,
        callback: None,
        history: vec![(now, Status::Received)],
        channel,
    };
    tx.state.messages.insert(sid.clone(), message);
    sid
}

/// The number and the Messaging Services that contain it: a keyword applies to all of them.
fn scopes(state: &State, number: &str) -> Vec<String> {
    let services = state.messaging_services.oldest_first();
    let services: Vec<_> = services.filter(|s| s.has(number)).collect();
    let pool = services
        .iter()
        .flat_map(|s| s.senders.iter().map(|sender| sender.address.clone()).chain([s.sid.clone()]));
    std::iter::once(number.to_owned()).chain(pool).collect()
}

/// Twilio's replies to the opt-out, opt-in and help keywords. WhatsApp has none.
fn keyword_reply(tx: &mut Transaction<'_>, inbound: &Inbound, keyword: &str) -> Vec<String> {
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
    // The confirmation of an opt-out is still delivered.
    let scope = (inbound.to.clone(), inbound.from.clone());
    let stopped = tx.state.opt_outs.remove(&scope);
    let sent = send(tx, draft, MessageOrigin::Reply);
    if stopped {
        tx.state.opt_outs.insert(scope);
    }
    sent.into_iter().collect()
}

/// One message on its way through the webhooks.
struct Run<'a> {
    sim: &'a Arc<SimulatedAccount>,
    inbound: &'a Inbound,
    sid: &'a str,
}

impl Run<'_> {
    /// Requests webhook after webhook. Returns the last one's result and the replies that were sent.
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
        self.note(11215, "too many redirects without a pause");
        (seen, replies)
    }

    fn note(&self, code: u32, text: &str) {
        self.sim.transact(|tx| tx.state.log_error(tx.now, self.sid, code, text));
    }

    async fn ask(
        &self,
        url: &str,
        method: &str,
        more: &[(String, String)],
    ) -> (WebhookOutcome, Result<Element, (u32, String)>) {
        let mut params = self.sim.read(|state| params(state, self.inbound, self.sid, &self.sim.url));
        params.extend_from_slice(more);
        let webhook = Webhook {
            about: self.sid.to_owned(),
            kind: "inbound-message",
            url: url.to_owned(),
            method: method.to_owned(),
            params,
        };
        let outcome = webhooks::send(self.sim, webhook).await;
        let document = self.understand(&outcome);
        (outcome, document)
    }

    fn understand(&self, outcome: &WebhookOutcome) -> Result<Element, (u32, String)> {
        if let Some(trouble) = outcome.error() {
            return Err(trouble);
        }
        let WebhookOutcome::Responded { content_type, body, .. } = outcome else {
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
                let root = webhooks::parse_twiml(&text)?;
                if let Err(e) = Rules::messaging().check(&root) {
                    self.note(12200, &format!("the TwiML breaks a rule: {}", e.message()));
                }
                Ok(root)
            }
            _ => Err((12300, format!("the content type {kind:?} is not TwiML"))),
        }
    }

    /// Sends the replies of a document. Returns the target of its redirect.
    fn answer(&self, document: &Element, base: &str, replies: &mut Vec<String>) -> Option<(String, String)> {
        for verb in document.elements() {
            match verb.name() {
                "Message" | "Sms" => self.reply(verb, base, replies),
                "Redirect" => {
                    let method = verb.get("method").unwrap_or("POST").to_ascii_uppercase();
                    let url = webhooks::resolve(Some(base), verb.own_text().trim());
                    match url {
                        Some(url) => return Some((url, method)),
                        None => self.note(11100, "a redirect whose target is not a URL"),
                    }
                }
                // The check has logged a warning.
                _ => {}
            }
        }
        None
    }

    fn reply(&self, verb: &Element, base: &str, replies: &mut Vec<String>) {
        let url = |name: &str| verb.get(name).and_then(|url| webhooks::resolve(Some(base), url));
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
        match self.sim.transact(|tx| send(tx, draft, MessageOrigin::Reply)) {
            Ok(sid) => replies.push(sid),
            Err(refusal) => self.note(refusal.code, &refusal.message),
        }
    }
}

/// The parameters of an inbound message's webhook.
fn params(state: &State, inbound: &Inbound, sid: &str, home: &str) -> Vec<(String, String)> {
    let Some(message) = state.messages.get(sid) else { return Vec::new() };
    let mut params: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, value: &str| params.push((name.to_owned(), value.to_owned()));
    // WhatsApp knows no places.
    if channel_of(&inbound.from).is_empty() {
        for place in [places("To", &inbound.to), places("From", &inbound.from)].concat() {
            add(&place.0, &place.1);
        }
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
        let is_named = inbound.more.iter().any(|(name, _)| name == "ProfileName");
        if !is_named {
            add("ProfileName", "Sandbox user");
        }
        add("ReferralNumMedia", "0");
        add("MessageType", if message.media.is_empty() { "text" } else { "image" });
    }
    for (name, value) in &inbound.more {
        add(name, value);
    }
    params
}

/// A WhatsApp user has read a message.
pub(crate) fn read(tx: &mut Transaction<'_>, sid: &str) -> Result<(), String> {
    let now: SystemTime = tx.now;
    let Some(message) = tx.state.messages.get_mut(sid) else {
        return Err("no such message".to_owned());
    };
    if message.channel != "whatsapp" || message.status != Status::Delivered {
        return Err("only a delivered WhatsApp message can be read".to_owned());
    }
    message.set_status(Status::Read, now);
    crate::messages::send_status_callback(tx, sid);
    Ok(())
}
