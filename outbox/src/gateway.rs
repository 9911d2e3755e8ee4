//! The way to Twilio: send, look, fetch. Tests have gateways of their own.

use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value as Json;
use twire::blocking::RequestOptions;
use twire::{Client, Error, ErrorKind, Params, Response};

use crate::clock::Clock;
use crate::notification::{Channel, Template};

/// Pages of a thousand messages that one list reads at most.
const PAGES: usize = 20;

/// What a gateway's methods return.
pub type GatewayFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A message or call that is to be made.
#[derive(Clone)]
pub struct SendRequest {
    /// How.
    pub channel: Channel,
    /// Where to.
    pub to: String,
    /// A number or name, or the SID of a messaging service.
    pub sender: String,
    /// The text, or the TwiML of a call.
    pub text: String,
    /// URLs of media.
    pub media: Vec<String>,
    /// A template in place of the text.
    pub template: Option<Template>,
    /// Whether Twilio replaces look-alikes to keep GSM-7.
    pub smart: bool,
    /// Where Twilio says what becomes of it.
    pub callback: Option<String>,
    /// The boot time after which not even the first byte is sent.
    pub deadline: i64,
}

impl std::fmt::Debug for SendRequest {
    /// Shows no text and no address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendRequest").field("channel", &self.channel).finish_non_exhaustive()
    }
}

/// A message or call as Twilio has it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// `SM…`, `MM…`, `CA…`
    pub sid: String,
    /// Twilio's word for where it is.
    pub status: String,
    /// Why it failed.
    pub code: Option<i64>,
    /// The sender.
    pub from: String,
    /// The messaging service.
    pub service: Option<String>,
    /// The text.
    pub body: String,
    /// How many media it has.
    pub media: usize,
    /// How many milliseconds before the list was asked for it was made, by Twilio's clock; `None`: Twilio does not say.
    pub age: Option<i64>,
}

/// What is older than an attempt by less than this is not older: Twilio tells time in whole seconds.
const TOLERANCE: i64 = 2_000;

impl std::fmt::Debug for Record {
    /// Shows no text and no address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").field("sid", &self.sid).field("status", &self.status).finish_non_exhaustive()
    }
}

/// The way to Twilio.
pub trait Gateway: Send + Sync {
    /// Makes a message or call. The error's `sent` says how far it got.
    fn send(&self, outgoing: SendRequest) -> GatewayFuture<'_, Record>;
    /// The messages or calls to an address that are at most so many milliseconds old, the newest
    /// first, all pages of them.
    fn list(&self, channel: Channel, to: String, age: i64) -> GatewayFuture<'_, Vec<Record>>;
    /// A message or call.
    fn fetch(&self, sid: String) -> GatewayFuture<'_, Record>;
    /// The messages among these, as far as the list of the account's messages has them that goes back so many
    /// milliseconds: a request tells of a thousand.
    fn fetch_many(&self, sids: Vec<String>, age: i64) -> GatewayFuture<'_, Vec<Record>>;
    /// Blanks the text of a message.
    fn redact(&self, sid: String) -> GatewayFuture<'_, ()>;
    /// Whether the account's credentials work.
    fn check(&self) -> GatewayFuture<'_, ()>;
    /// Whose account it is.
    fn account(&self) -> String;
}

/// Twilio, over the core's client.
pub struct Twilio {
    client: Client,
    clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for Twilio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Twilio").field("client", &self.client).finish_non_exhaustive()
    }
}

impl Twilio {
    /// How many milliseconds this machine's clock is ahead of Twilio's: see [`skew`].
    pub async fn clock_skew(&self) -> Result<i64, Error> {
        let params = Params::new().with("Sid", self.account());
        let asked = self.clock.wall();
        let response = self.client.execute("api.v2010.accounts.fetch", params).await?;
        let theirs = response.header("date").and_then(date);
        Ok(theirs.map_or(0, |theirs| skew(theirs, asked, self.clock.wall())))
    }
}

impl Twilio {
    /// When a list was asked for, by Twilio's clock, which says what is old.
    fn asked_at(&self, response: Option<&Response>, asked: i64) -> i64 {
        let date = response.and_then(|response| response.header("date")).and_then(date);
        date.unwrap_or_else(|| self.clock.wall()) - (self.clock.boottime() - asked)
    }

    /// A gateway with these settings and so many milliseconds for a request. It retries nothing by
    /// itself: the outbox does.
    pub fn new(settings: twire::ClientBuilder, timeout: i64, clock: Arc<dyn Clock>) -> Result<Twilio, Error> {
        let timeout = Duration::from_millis(u64::try_from(timeout).unwrap_or(20_000));
        let client = settings
            .timeout(timeout)
            .attempt_timeout(timeout)
            .connect_timeout(timeout.min(Duration::from_secs(5)))
            .retries(0)
            .user_agent(concat!("twire-outbox/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Twilio { client, clock })
    }
}

fn text(json: &Json, name: &str) -> String {
    json[name].as_str().unwrap_or_default().to_owned()
}

fn record(json: &Json) -> Record {
    let media = json["num_media"].as_str().and_then(|n| n.parse().ok());
    Record {
        sid: text(json, "sid"),
        status: text(json, "status"),
        code: json["error_code"].as_i64(),
        from: text(json, "from"),
        service: json["messaging_service_sid"].as_str().map(str::to_owned),
        body: text(json, "body"),
        media: media.unwrap_or(0),
        age: None,
    }
}

/// RFC 2822, as Twilio writes it, or an HTTP date; milliseconds since 1970.
pub fn date(text: &str) -> Option<i64> {
    jiff::fmt::rfc2822::parse(&text.replace("GMT", "+0000"))
        .ok()
        .map(|time| time.timestamp().as_millisecond())
}

/// How many milliseconds a clock is ahead at least of another that said `theirs`, in whole seconds, at some moment
/// between its own `asked` and `heard`. However long the answer took, 0 for clocks that agree.
pub fn skew(theirs: i64, asked: i64, heard: i64) -> i64 {
    if theirs > heard { heard - theirs } else { (asked - theirs - 999).max(0) }
}

/// How many milliseconds before that wall time of Twilio's it was made.
fn age(json: &Json, at: i64) -> Option<i64> {
    date(json["date_created"].as_str().unwrap_or_default()).map(|made| at - made)
}

/// Whether something of that age is older than an attempt.
pub(crate) fn is_older(age: Option<i64>, than: i64) -> bool {
    age.is_some_and(|age| age > than + TOLERANCE)
}

/// Whether it is the SID of a call.
pub(crate) fn is_call(sid: &str) -> bool {
    sid.starts_with("CA")
}

impl Gateway for Twilio {
    fn send(&self, outgoing: SendRequest) -> GatewayFuture<'_, Record> {
        Box::pin(async move {
            let mut params = Params::new().with("To", outgoing.to);
            let is_service = outgoing.sender.starts_with("MG") && outgoing.sender.len() == 34;
            params.add(if is_service { "MessagingServiceSid" } else { "From" }, outgoing.sender);
            let operation = if outgoing.channel == Channel::Call {
                params.add("Twiml", outgoing.text);
                "calls.create"
            } else {
                match outgoing.template {
                    Some(template) => {
                        let variables: serde_json::Map<_, _> =
                            template.variables.into_iter().map(|(n, v)| (n, Json::String(v))).collect();
                        params.add("ContentSid", template.sid);
                        params.add("ContentVariables", Json::Object(variables).to_string());
                    }
                    None if !outgoing.text.is_empty() => params.add("Body", outgoing.text),
                    None => {}
                }
                for url in outgoing.media {
                    params.add("MediaUrl", url);
                }
                if outgoing.smart {
                    params.add("SmartEncoded", "true");
                }
                "messages.create"
            };
            if let Some(url) = outgoing.callback {
                params.add("StatusCallback", url);
            }
            // Where this process was stopped, or the machine slept, others may have taken over.
            let mut options = RequestOptions::default();
            options.send_by = u64::try_from(outgoing.deadline).ok().map(Duration::from_millis);
            let response = self.client.execute_with(operation, params, options).await?;
            Ok(record(response.json()))
        })
    }

    fn list(&self, channel: Channel, to: String, age: i64) -> GatewayFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let asked = self.clock.boottime();
            let operation = if channel == Channel::Call { "calls.list" } else { "messages.list" };
            let params = Params::new().with("To", to).with("PageSize", "200");
            let mut pages = self.client.pages(operation, params)?;
            let (mut found, mut at) = (Vec::new(), None);
            while let Some(page) = pages.next().await {
                let page = page?;
                let at = *at.get_or_insert_with(|| self.asked_at(pages.last_response(), asked));
                for json in page {
                    let its_age = self::age(&json, at);
                    if is_older(its_age, age) {
                        return Ok(found);
                    }
                    if json["direction"].as_str().is_none_or(|d| d.starts_with("outbound")) {
                        found.push(Record { age: its_age, ..record(&json) });
                    }
                }
            }
            Ok(found)
        })
    }

    fn fetch(&self, sid: String) -> GatewayFuture<'_, Record> {
        Box::pin(async move {
            let operation = if is_call(&sid) { "calls.fetch" } else { "messages.fetch" };
            let response = self.client.execute(operation, Params::new().with("Sid", sid)).await?;
            Ok(record(response.json()))
        })
    }

    fn fetch_many(&self, sids: Vec<String>, age: i64) -> GatewayFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let mut wanted: HashSet<String> = sids.into_iter().collect();
            let asked = self.clock.boottime();
            let mut pages = self.client.pages("messages.list", Params::new().with("PageSize", "1000"))?;
            let (mut found, mut at) = (Vec::new(), None);
            for _ in 0..PAGES {
                let Some(page) = pages.next().await else { break };
                let page = page?;
                let at = *at.get_or_insert_with(|| self.asked_at(pages.last_response(), asked));
                let is_last = page.last().is_none_or(|json| is_older(self::age(json, at), age));
                let known =
                    page.iter().filter(|json| wanted.remove(json["sid"].as_str().unwrap_or_default()));
                found.extend(known.map(record));
                if is_last || wanted.is_empty() {
                    break;
                }
            }
            Ok(found)
        })
    }

    fn redact(&self, sid: String) -> GatewayFuture<'_, ()> {
        Box::pin(async move {
            let params = Params::new().with("Sid", sid).with("Body", "");
            self.client.execute("messages.update", params).await.map(drop)
        })
    }

    fn check(&self) -> GatewayFuture<'_, ()> {
        Box::pin(async move {
            let params = Params::new().with("Sid", self.account());
            let response = self.client.execute("api.v2010.accounts.fetch", params).await?;
            match response.json()["status"].as_str() {
                Some("active") | None => Ok(()),
                Some(other) => Err(Error::new(ErrorKind::Auth, format!("the account is {other}"))),
            }
        })
    }

    fn account(&self) -> String {
        self.client.account_sid().unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_both_kinds_are_read() {
        for text in ["Tue, 24 Nov 2026 08:00:00 +0000", "Tue, 24 Nov 2026 08:00:00 GMT"] {
            assert_eq!(date(text), Some(1_795_507_200_000), "{text}");
        }
        assert_eq!(date(""), None);
    }

    #[test]
    fn an_answer_that_took_long_is_no_skew() {
        let cases = [
            ((10_000, 10_500, 10_600), 0),
            ((10_000, 10_999, 70_000), 0),
            ((70_000, 10_000, 70_000), 0),
            ((10_000, 90_999, 95_000), 80_000),
            ((90_000, 5_000, 10_000), -80_000),
        ];
        for ((theirs, asked, heard), ahead) in cases {
            assert_eq!(skew(theirs, asked, heard), ahead, "{theirs} {asked} {heard}");
        }
    }
}
