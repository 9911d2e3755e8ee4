//! Messages: the resource, and its life from `queued` to `delivered`.

pub(crate) mod create;
pub(crate) mod feedback;
pub(crate) mod media;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{rfc2822, sms};

use crate::callbacks::Hook;
use crate::dates::{Date, Filter};
use crate::errors::{Refusal, delivery};
use crate::http::{Answer, Asked};
use crate::messaging;
use crate::pages::{self, Row};
use crate::state::{Account, State, Turn};
use crate::word::{self, Word};
use crate::world::Event;

use media::Media;

/// The errors of messages that never get out of their sender's queue.
const OVERFLOW: u32 = 30001;
const EXPIRED: u32 = 30036;

/// Twilio's words for where a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Accepted,
    Scheduled,
    Queued,
    Sending,
    Sent,
    Delivered,
    Undelivered,
    Failed,
    Canceled,
    Received,
    Read,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Status::Accepted => "accepted",
            Status::Scheduled => "scheduled",
            Status::Queued => "queued",
            Status::Sending => "sending",
            Status::Sent => "sent",
            Status::Delivered => "delivered",
            Status::Undelivered => "undelivered",
            Status::Failed => "failed",
            Status::Canceled => "canceled",
            Status::Received => "received",
            Status::Read => "read",
        }
    }

    /// Nothing comes after it, but for `read` after `delivered`.
    pub(crate) fn is_final(self) -> bool {
        !matches!(
            self,
            Status::Accepted | Status::Scheduled | Status::Queued | Status::Sending | Status::Sent
        )
    }
}

/// Where a message comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Origin {
    /// The Messages API.
    Api,
    /// TwiML, as an answer to a message or in a call.
    Reply,
    /// TwiML in a call.
    Call,
    /// A handset.
    Inbound,
    /// Verify: on the handset, but not in the account's list.
    Verify,
}

impl Origin {
    fn direction(self) -> &'static str {
        match self {
            Origin::Api | Origin::Verify => "outbound-api",
            Origin::Reply => "outbound-reply",
            Origin::Call => "outbound-call",
            Origin::Inbound => "inbound",
        }
    }
}

/// A message.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) sid: String,
    pub(crate) origin: Origin,
    pub(crate) to: String,
    pub(crate) from: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) body: String,
    pub(crate) media: Vec<Media>,
    /// Pictures are counted even when they were deleted.
    pub(crate) num_media: usize,
    pub(crate) num_segments: usize,
    pub(crate) status: Status,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) sent: Option<SystemTime>,
    /// When it is to leave, if it was scheduled.
    pub(crate) send_at: Option<SystemTime>,
    /// Seconds that it may wait for its sender.
    pub(crate) validity: u64,
    pub(crate) error: Option<u32>,
    /// The delivery error that it will meet.
    pub(crate) fate: Option<u32>,
    pub(crate) priced: bool,
    /// What the account said about it: `confirmed` or `unconfirmed`.
    pub(crate) feedback: Option<String>,
    pub(crate) callback: Option<(String, String)>,
    /// When each status was reached.
    pub(crate) history: Vec<(SystemTime, Status)>,
    /// `sms`, `mms`, `whatsapp`, or Verify's `call` and `email`.
    #[serde(with = "word")]
    pub(crate) channel: Word,
}

impl Row for Message {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Message {
    pub(crate) fn reach(&mut self, status: Status, at: SystemTime) {
        self.status = status;
        self.updated = at;
        self.history.push((at, status));
    }

    /// The next status, and how long it takes there.
    fn next(&self) -> Option<(Duration, Status)> {
        let never_leaves = self.fate.and_then(delivery).is_some_and(|(never, _)| never);
        let (millis, status) = match self.status {
            Status::Accepted | Status::Scheduled => (50, Status::Queued),
            Status::Queued if matches!(self.fate, Some(OVERFLOW | EXPIRED)) => (50, Status::Failed),
            Status::Queued => (50, Status::Sending),
            Status::Sending if never_leaves => (50, Status::Failed),
            Status::Sending => (50, Status::Sent),
            Status::Sent if self.fate.is_some() => (100, Status::Undelivered),
            Status::Sent => (100, Status::Delivered),
            _ => return None,
        };
        Some((Duration::from_millis(millis), status))
    }

    /// In hundredths of a cent: what the first page of Twilio's price list says, to have a number of the
    /// right form.
    pub(crate) fn cost(&self) -> usize {
        match self.channel {
            "mms" => 200,
            "whatsapp" => 50,
            _ if self.to.starts_with("+1") => 83 * self.num_segments,
            _ => 500 * self.num_segments,
        }
    }

    fn price(&self) -> Option<String> {
        let cost = self.cost();
        self.priced.then(|| format!("-{}.{:05}", cost / 10_000, cost % 10_000 * 10))
    }

    pub(crate) fn uri(&self, account: &Account) -> String {
        format!("/2010-04-01/Accounts/{}/Messages/{}", account.sid, self.sid)
    }

    /// The resource as the API shows it.
    pub(crate) fn json(&self, account: &Account) -> Json {
        let uri = self.uri(account);
        json!({
            "account_sid": account.sid,
            "api_version": "2010-04-01",
            "body": self.body,
            "date_created": rfc2822(self.created),
            "date_sent": self.sent.map(rfc2822),
            "date_updated": rfc2822(self.updated),
            "direction": self.origin.direction(),
            "error_code": self.error,
            "error_message": self.error.and_then(delivery).map(|(_, text)| text),
            "from": self.from,
            "messaging_service_sid": self.service,
            "num_media": self.num_media.to_string(),
            "num_segments": if matches!(self.status, Status::Accepted | Status::Scheduled) {
                "0".to_owned()
            } else {
                self.num_segments.to_string()
            },
            "price": self.price(),
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status.name(),
            "subresource_uris": {
                "media": format!("{uri}/Media.json"),
                "feedback": format!("{uri}/Feedback.json"),
            },
            "to": self.to,
            "uri": format!("{uri}.json"),
        })
    }
}

/// Plans the next step of a message's life.
pub(crate) fn plan(turn: &mut Turn<'_>, sid: &str) {
    let now = turn.now;
    let step = turn.state.messages.get(sid).and_then(|m| Some((m.next()?, m.send_at, m.status)));
    if let Some(((soon, mut to), send_at, status)) = step {
        let wait = send_at.filter(|_| status == Status::Scheduled);
        let mut delay = wait.map_or(soon, |at| at.duration_since(now).unwrap_or_default());
        if status == Status::Queued && to == Status::Sending {
            (delay, to) = stand_in_line(turn, sid, delay);
        }
        turn.after(delay, Event::Message { sid: sid.to_owned(), to });
    }
}

/// A queued message waits for its sender, at most as long as it is valid: how long, and for what.
fn stand_in_line(turn: &mut Turn<'_>, sid: &str, soon: Duration) -> (Duration, Status) {
    let now = turn.now;
    let Some(message) = turn.state.messages.get_mut(sid) else { return (soon, Status::Sending) };
    let sender = message.from.clone().unwrap_or_default();
    let validity = Duration::from_secs(message.validity);
    let wait = turn.state.rates.take(&sender, message.num_segments, now);
    if wait <= validity {
        return (wait + soon, Status::Sending);
    }
    message.fate = Some(EXPIRED);
    (validity, Status::Failed)
}

/// A message reaches `to`, if it is still on the way there.
pub(crate) fn step(turn: &mut Turn<'_>, sid: &str, to: Status) {
    let now = turn.now;
    let Some(message) = turn.state.messages.get(sid) else { return };
    if message.next().map(|(_, next)| next) != Some(to) {
        return;
    }
    if message.from.is_none() {
        let (service, receiver) = (message.service.clone().unwrap_or_default(), message.to.clone());
        let sender = messaging::pick(turn.state, &service, &receiver);
        let overflows = sender.as_ref().is_some_and(|sender| turn.state.rates.is_full(sender, now));
        let Some(message) = turn.state.messages.get_mut(sid) else { return };
        message.from = sender;
        if overflows {
            message.fate = Some(OVERFLOW);
        }
    }
    let Some(message) = turn.state.messages.get_mut(sid) else { return };
    message.reach(to, now);
    match to {
        Status::Sent => {
            message.sent = Some(now);
            message.priced = true;
        }
        Status::Failed | Status::Undelivered => message.error = message.fate,
        _ => {}
    }
    // `sending` can be read, but is not called back.
    if to != Status::Sending {
        call_back(turn, sid);
    }
    plan(turn, sid);
}

/// `whatsapp` of `whatsapp:+1…`; empty for the telephone network.
pub(crate) fn channel_of(address: &str) -> &str {
    address.split_once(':').map_or("", |(channel, _)| channel)
}

/// Sends the status callback for the status that a message has now.
pub(crate) fn call_back(turn: &mut Turn<'_>, sid: &str) {
    let Some(message) = turn.state.messages.get(sid) else { return };
    let Some((url, method)) = message.callback.clone() else { return };
    let status = message.status.name();
    let mut params: Vec<(&str, String)> = vec![
        ("SmsSid", sid.to_owned()),
        ("SmsStatus", status.to_owned()),
        ("MessageStatus", status.to_owned()),
        ("To", message.to.clone()),
        ("MessageSid", sid.to_owned()),
        ("AccountSid", turn.state.account.sid.clone()),
        ("From", message.from.clone().unwrap_or_default()),
        ("ApiVersion", "2010-04-01".to_owned()),
    ];
    if let Some(service) = &message.service {
        params.push(("MessagingServiceSid", service.clone()));
    }
    if let Some((code, text)) = message.error.and_then(|code| Some((code, delivery(code)?.1))) {
        params.push(("ErrorCode", code.to_string()));
        if message.channel == "whatsapp" {
            params.push(("ChannelStatusMessage", text.to_owned()));
        } else {
            params.push(("ErrorMessage", text.to_owned()));
        }
    }
    if message.channel == "whatsapp" {
        params.push(("ChannelPrefix", "whatsapp".to_owned()));
        params.push(("ChannelToAddress", message.to.clone()));
        if message.status == Status::Read {
            params.push(("EventType", "READ".to_owned()));
        }
    } else if matches!(message.status, Status::Delivered | Status::Undelivered) {
        params.push(("RawDlrDoneDate", dlr_date(turn.now)));
    }
    turn.hook(Hook {
        about: sid.to_owned(),
        kind: "message-status",
        url,
        method,
        params: params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect(),
    });
}

/// `YYMMDDhhmm`.
fn dlr_date(time: SystemTime) -> String {
    twire::iso_time(time).chars().filter(char::is_ascii_digit).skip(2).take(10).collect()
}

/// How many segments a message of that channel is.
pub(crate) fn segments(channel: &str, body: &str) -> usize {
    if channel == "sms" { sms::segments(body).count().max(1) } else { 1 }
}

/// A message of the account, not one of Verify's.
fn find<'a>(state: &'a State, asked: &Asked<'_>, sid: &str) -> Result<&'a Message, Refusal> {
    state.messages.get(sid).filter(|m| m.origin != Origin::Verify).ok_or_else(|| asked.not_found())
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let message = find(turn.state, asked, asked.sid())?;
    Ok(Answer::ok(&message.json(&turn.state.account)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (to, from) = (asked.query("To"), asked.query("From"));
    let mut dates = Vec::new();
    for (mark, filter) in Filter::ALL {
        if let Some(text) = asked.query(&format!("DateSent{mark}")) {
            let date = Date::parse(&text).ok_or_else(|| Refusal::of(20001, "DateSent"))?;
            dates.push((date, filter));
        }
    }
    let keep = |m: &Message| {
        m.origin != Origin::Verify
            && to.as_ref().is_none_or(|to| m.to == *to)
            && from.as_ref().is_none_or(|from| m.from.as_ref() == Some(from))
            && dates.iter().all(|(date, filter)| m.sent.is_some_and(|sent| date.holds(*filter, sent)))
    };
    pages::uri(asked, &turn.state.messages, "messages", keep, |m| m.json(&turn.state.account))
}

/// Cancels a scheduled message, or redacts the text of one that is done.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = asked.sid();
    let status = find(turn.state, asked, sid)?.status;
    let (now, word, body) = (turn.now, asked.given("Status"), asked.sent("Body"));
    match (word.as_deref(), body.as_deref()) {
        (Some("canceled"), _) if status != Status::Scheduled => return Err(Refusal::of(30409, "")),
        (Some("canceled"), _) | (None, Some("")) => {}
        (Some(_), _) => return Err(Refusal::of(20001, "Status: only canceled is accepted")),
        (None, _) => return Err(Refusal::of(20001, "Body: only the empty text is accepted")),
    }
    if word.is_none() && !status.is_final() {
        return Err(Refusal::of(20009, ""));
    }
    if let Some(message) = turn.state.messages.get_mut(sid) {
        if word.is_some() {
            message.reach(Status::Canceled, now);
        } else {
            message.body.clear();
            message.updated = now;
        }
    }
    if word.is_some() {
        call_back(turn, sid);
    }
    Ok(Answer::ok(&find(turn.state, asked, sid)?.json(&turn.state.account)))
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    if !find(turn.state, asked, asked.sid())?.status.is_final() {
        return Err(Refusal::of(20009, ""));
    }
    turn.state.messages.remove(asked.sid());
    Ok(Answer::empty())
}
