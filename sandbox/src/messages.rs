//! Messages: the resource, and its statuses from `queued` to `delivered`.

pub(crate) mod create;
pub(crate) mod feedback;
pub(crate) mod media;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{rfc2822, sms};

use crate::calls::PRICE_DELAY;
use crate::dates::{Date, Filter};
use crate::errors::{ApiError, delivery};
use crate::http::{ApiResponse, RoutedRequest};
use crate::messaging;
use crate::pages::{self, Row};
use crate::serialization::{self, StaticStr};
use crate::simulated_account::ScheduledEvent;
use crate::state::{Account, State, Transaction};
use crate::webhooks::Webhook;

use media::Media;

/// Errors of messages that never leave their sender's queue.
const QUEUE_OVERFLOW: u32 = 30001;
const VALIDITY_EXPIRED: u32 = 30036;

/// A message's status, in Twilio's terms.
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

    /// No status follows it, except `read` after `delivered`.
    pub(crate) fn is_final(self) -> bool {
        !matches!(
            self,
            Status::Accepted | Status::Scheduled | Status::Queued | Status::Sending | Status::Sent
        )
    }
}

/// What created a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MessageOrigin {
    /// The Messages API.
    Api,
    /// TwiML in response to an inbound message.
    Reply,
    /// TwiML in a call.
    Call,
    /// A phone.
    Inbound,
    /// Verify. Such a message is on the phone, but not in the account's list.
    Verify,
}

impl MessageOrigin {
    fn direction(self) -> &'static str {
        match self {
            MessageOrigin::Api | MessageOrigin::Verify => "outbound-api",
            MessageOrigin::Reply => "outbound-reply",
            MessageOrigin::Call => "outbound-call",
            MessageOrigin::Inbound => "inbound",
        }
    }
}

/// A message.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) sid: String,
    pub(crate) origin: MessageOrigin,
    pub(crate) to: String,
    pub(crate) from: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) body: String,
    pub(crate) media: Vec<Media>,
    /// Deleted media still count.
    pub(crate) num_media: usize,
    pub(crate) num_segments: usize,
    pub(crate) status: Status,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) sent: Option<SystemTime>,
    /// When a scheduled message is sent.
    pub(crate) send_at: Option<SystemTime>,
    /// Maximum time in the sender's queue, in seconds.
    pub(crate) validity: u64,
    pub(crate) error: Option<u32>,
    /// The delivery error that it will end with.
    pub(crate) planned_error: Option<u32>,
    pub(crate) priced: bool,
    /// The account's feedback: `confirmed` or `unconfirmed`.
    pub(crate) feedback: Option<String>,
    pub(crate) callback: Option<(String, String)>,
    /// Each status and when it was set.
    pub(crate) history: Vec<(SystemTime, Status)>,
    /// `sms`, `mms`, `whatsapp`, or Verify's `call` and `email`.
    #[serde(with = "serialization::static_str")]
    pub(crate) channel: StaticStr,
}

impl Row for Message {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Message {
    pub(crate) fn set_status(&mut self, status: Status, at: SystemTime) {
        self.status = status;
        self.updated = at;
        self.history.push((at, status));
    }

    /// The next status, and the time until then.
    fn next(&self) -> Option<(Duration, Status)> {
        let never_leaves = self.planned_error.and_then(delivery).is_some_and(|(never, _)| never);
        let (millis, status) = match self.status {
            Status::Accepted | Status::Scheduled => (50, Status::Queued),
            Status::Queued if matches!(self.planned_error, Some(QUEUE_OVERFLOW | VALIDITY_EXPIRED)) => {
                (50, Status::Failed)
            }
            Status::Queued => (50, Status::Sending),
            Status::Sending if never_leaves => (50, Status::Failed),
            Status::Sending => (50, Status::Sent),
            Status::Sent if self.planned_error.is_some() => (100, Status::Undelivered),
            Status::Sent => (100, Status::Delivered),
            _ => return None,
        };
        Some((Duration::from_millis(millis), status))
    }

    /// In hundredths of a cent, from Twilio's public price list, so that prices have the right format.
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

    /// The resource as the API returns it.
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

/// Schedules the next status of a message.
pub(crate) fn schedule_next(tx: &mut Transaction<'_>, sid: &str) {
    let now = tx.now;
    let step = tx.state.messages.get(sid).and_then(|m| Some((m.next()?, m.send_at, m.status)));
    if let Some(((soon, mut to), send_at, status)) = step {
        let wait = send_at.filter(|_| status == Status::Scheduled);
        let mut delay = wait.map_or(soon, |at| at.duration_since(now).unwrap_or_default());
        if status == Status::Queued && to == Status::Sending {
            (delay, to) = queue_for_sender(tx, sid, delay);
        }
        tx.schedule(delay, ScheduledEvent::Message { sid: sid.to_owned(), to });
    }
}

/// A queued message waits for its sender, at most for its validity period. Returns the delay and the next
/// status.
fn queue_for_sender(tx: &mut Transaction<'_>, sid: &str, soon: Duration) -> (Duration, Status) {
    let now = tx.now;
    let Some(message) = tx.state.messages.get_mut(sid) else { return (soon, Status::Sending) };
    let sender = message.from.clone().unwrap_or_default();
    let validity = Duration::from_secs(message.validity);
    let wait = tx.state.rates.reserve(&sender, message.num_segments, now);
    if wait <= validity {
        return (wait + soon, Status::Sending);
    }
    message.planned_error = Some(VALIDITY_EXPIRED);
    (validity, Status::Failed)
}

/// Sets the status `to`, if that is still the next one.
pub(crate) fn advance(tx: &mut Transaction<'_>, sid: &str, to: Status) {
    let now = tx.now;
    let Some(message) = tx.state.messages.get(sid) else { return };
    if message.next().map(|(_, next)| next) != Some(to) {
        return;
    }
    if message.from.is_none() {
        let (service, receiver) = (message.service.clone().unwrap_or_default(), message.to.clone());
        let sender = messaging::pick(tx.state, &service, &receiver);
        let overflows = sender.as_ref().is_some_and(|sender| tx.state.rates.is_full(sender, now));
        let Some(message) = tx.state.messages.get_mut(sid) else { return };
        message.from = sender;
        if overflows {
            message.planned_error = Some(QUEUE_OVERFLOW);
        }
    }
    let Some(message) = tx.state.messages.get_mut(sid) else { return };
    message.set_status(to, now);
    match to {
        Status::Sent => {
            message.sent = Some(now);
            tx.schedule(PRICE_DELAY, ScheduledEvent::PriceMessage(sid.to_owned()));
        }
        Status::Failed | Status::Undelivered => message.error = message.planned_error,
        _ => {}
    }
    // `sending` is visible, but has no status callback.
    if to != Status::Sending {
        send_status_callback(tx, sid);
    }
    schedule_next(tx, sid);
}

/// The price of a message becomes known.
pub(crate) fn set_price(tx: &mut Transaction<'_>, sid: &str) {
    if let Some(message) = tx.state.messages.get_mut(sid) {
        message.priced = true;
    }
}

/// `whatsapp` of `whatsapp:+1…`; empty for the telephone network.
pub(crate) fn channel_of(address: &str) -> &str {
    address.split_once(':').map_or("", |(channel, _)| channel)
}

/// Sends the status callback for a message's current status.
pub(crate) fn send_status_callback(tx: &mut Transaction<'_>, sid: &str) {
    let Some(message) = tx.state.messages.get(sid) else { return };
    let Some((url, method)) = message.callback.clone() else { return };
    let status = message.status.name();
    let mut params: Vec<(&str, String)> = vec![
        ("SmsSid", sid.to_owned()),
        ("SmsStatus", status.to_owned()),
        ("MessageStatus", status.to_owned()),
        ("To", message.to.clone()),
        ("MessageSid", sid.to_owned()),
        ("AccountSid", tx.state.account.sid.clone()),
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
        params.push(("RawDlrDoneDate", dlr_date(tx.now)));
    }
    tx.send_webhook(Webhook {
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

/// The number of segments of a message on that channel.
pub(crate) fn segments(channel: &str, body: &str) -> usize {
    if channel == "sms" { sms::segments(body).count().max(1) } else { 1 }
}

/// A message of the account; Verify's messages do not belong to it.
fn find<'a>(state: &'a State, request: &RoutedRequest<'_>, sid: &str) -> Result<&'a Message, ApiError> {
    state.messages.get(sid).filter(|m| m.origin != MessageOrigin::Verify).ok_or_else(|| request.not_found())
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let message = find(tx.state, request, request.sid())?;
    Ok(ApiResponse::ok(&message.json(&tx.state.account)))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (to, from) = (request.query_param("To"), request.query_param("From"));
    let mut dates = Vec::new();
    for (mark, filter) in Filter::ALL {
        if let Some(text) = request.query_param(&format!("DateSent{mark}")) {
            let date = Date::parse(&text).ok_or_else(|| ApiError::from_code(20001, "DateSent"))?;
            dates.push((date, filter));
        }
    }
    let keep = |m: &Message| {
        m.origin != MessageOrigin::Verify
            && to.as_ref().is_none_or(|to| m.to == *to)
            && from.as_ref().is_none_or(|from| m.from.as_ref() == Some(from))
            && dates.iter().all(|(date, filter)| m.sent.is_some_and(|sent| date.holds(*filter, sent)))
    };
    pages::uri_page(request, &tx.state.messages, "messages", keep, |m| m.json(&tx.state.account))
}

/// Cancels a scheduled message, or redacts the text of a finished one.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = request.sid();
    let status = find(tx.state, request, sid)?.status;
    let (now, word, body) = (tx.now, request.param("Status"), request.raw_param("Body"));
    match (word.as_deref(), body.as_deref()) {
        (Some("canceled"), _) if status != Status::Scheduled => return Err(ApiError::from_code(30409, "")),
        (Some("canceled"), _) | (None, Some("")) => {}
        (Some(_), _) => return Err(ApiError::from_code(20001, "Status: only canceled is accepted")),
        (None, _) => return Err(ApiError::from_code(20001, "Body: only the empty text is accepted")),
    }
    if word.is_none() && !status.is_final() {
        return Err(ApiError::from_code(20009, ""));
    }
    if let Some(message) = tx.state.messages.get_mut(sid) {
        if word.is_some() {
            message.set_status(Status::Canceled, now);
        } else {
            message.body.clear();
            message.updated = now;
        }
    }
    if word.is_some() {
        send_status_callback(tx, sid);
    }
    Ok(ApiResponse::ok(&find(tx.state, request, sid)?.json(&tx.state.account)))
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    if !find(tx.state, request, request.sid())?.status.is_final() {
        return Err(ApiError::from_code(20009, ""));
    }
    tx.state.messages.remove(request.sid());
    Ok(ApiResponse::empty())
}
