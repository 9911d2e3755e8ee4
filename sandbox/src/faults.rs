//! Faults on demand: what a network, a proxy or Twilio on a bad day does to a request.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokio::sync::Notify;

use crate::control::duration;
use crate::http::Request;
use crate::random::Random;

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An error status with Twilio's kind of body.
    Status,
    /// An error status with a page of HTML, as a proxy makes it.
    Html,
    /// The connection is closed without an answer.
    Close,
    /// The connection is reset.
    Reset,
    /// The answer's JSON is cut in the middle, its length is right.
    Garbled,
    /// The connection is closed in the middle of the answer.
    Truncated,
    /// The answer's body never ends.
    Endless,
    /// A redirect to another host.
    Redirect,
    /// The answer takes `delay`.
    Slow,
    /// Closed without an answer; the request is carried out `delay` later.
    Late,
    /// Nobody listens for `delay`: connections are refused.
    Refuse,
    /// A connection is accepted, and closed before anything is read.
    Drop,
    /// A connection through the proxy is reset in the middle of the TLS handshake.
    TlsReset,
}

/// When a fault happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Listening,
    Connection,
    Handshake,
    Request,
}

/// Name, kind, and whether the request is carried out unless said otherwise.
const KINDS: &[(&str, Kind, bool)] = &[
    ("status", Kind::Status, false),
    ("html", Kind::Html, false),
    ("close", Kind::Close, false),
    ("reset", Kind::Reset, false),
    ("garbled", Kind::Garbled, true),
    ("truncated", Kind::Truncated, true),
    ("endless", Kind::Endless, true),
    ("redirect", Kind::Redirect, false),
    ("slow", Kind::Slow, true),
    ("late", Kind::Late, true),
    ("refuse", Kind::Refuse, false),
    ("drop", Kind::Drop, false),
    ("tls-reset", Kind::TlsReset, false),
];

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        KINDS.iter().find(|(_, kind, _)| *kind == self).map_or("", |(name, ..)| name)
    }

    pub(crate) fn stage(self) -> Stage {
        match self {
            Kind::Refuse => Stage::Listening,
            Kind::Drop => Stage::Connection,
            Kind::TlsReset => Stage::Handshake,
            _ => Stage::Request,
        }
    }
}

/// A fault, and which requests it befalls.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(crate) kind: Kind,
    pub(crate) landed: bool,
    pub(crate) status: u16,
    pub(crate) retry_after: Option<String>,
    /// Of real time: faults are about sockets.
    pub(crate) delay: Duration,
    /// How many requests it still befalls; `None` is all.
    left: Option<u64>,
    percent: u32,
    method: Option<String>,
    path: Option<String>,
    to: Option<String>,
}

impl Fault {
    /// Reads `{"kind": "status", "status": 503, "count": 2, "method": "POST", "path": "Messages"}`.
    pub(crate) fn read(settings: &Json) -> Result<Fault, String> {
        let Some(settings) = settings.as_object() else {
            return Err("a JSON object is expected".to_owned());
        };
        let name = settings.get("kind").and_then(Json::as_str).unwrap_or_default();
        let names = || KINDS.iter().map(|(n, ..)| *n).collect::<Vec<_>>().join(", ");
        let (_, kind, landed) = KINDS
            .iter()
            .find(|(known, ..)| *known == name)
            .ok_or_else(|| format!("kind: one of {}", names()))?;
        let mut fault = Fault {
            kind: *kind,
            landed: *landed,
            status: if *kind == Kind::Html { 502 } else { 500 },
            retry_after: None,
            delay: if *kind == Kind::Refuse { Duration::from_secs(1) } else { Duration::ZERO },
            left: Some(1),
            percent: 100,
            method: None,
            path: None,
            to: None,
        };
        let stage = kind.stage();
        for (name, value) in settings {
            match name.as_str() {
                "landed" | "method" | "path" | "to" if stage != Stage::Request => {
                    return Err(format!("{name}: this kind happens before there is a request"));
                }
                "count" | "percent" if stage == Stage::Listening => {
                    return Err(format!("{name}: this kind lasts for its delay"));
                }
                _ => {}
            }
            let text = value.as_str().map(str::to_owned);
            let number = value.as_u64();
            match name.as_str() {
                "kind" => {}
                // The other kinds spoil an answer, and there is none to a request that was not carried out.
                "landed" if *landed => return Err("landed: this kind always is".to_owned()),
                "landed" => fault.landed = value.as_bool().ok_or("landed: true or false")?,
                "status" => {
                    let status =
                        number.and_then(|n| u16::try_from(n).ok()).filter(|n| (200..600).contains(n));
                    fault.status = status.ok_or("status: 200 to 599")?;
                }
                "retry_after" => fault.retry_after = text.or_else(|| number.map(|n| n.to_string())),
                "delay" => fault.delay = duration(value).ok_or("delay: such as 500ms or 5s")?,
                "count" if value.is_null() => fault.left = None,
                "count" => fault.left = Some(number.ok_or("count: a whole number, or null for ever")?),
                "percent" => {
                    let percent = number.and_then(|n| u32::try_from(n).ok()).filter(|n| *n <= 100);
                    fault.percent = percent.ok_or("percent: 0 to 100")?;
                    if !settings.contains_key("count") {
                        fault.left = None;
                    }
                }
                "method" => fault.method = text.map(|t| t.to_ascii_uppercase()),
                "path" => fault.path = text,
                "to" => fault.to = text,
                other => return Err(format!("{other} is not a setting of a fault")),
            }
        }
        Ok(fault)
    }

    fn fits(&self, request: &Request) -> bool {
        self.kind.stage() == Stage::Request
            && self.left != Some(0)
            && self.method.as_ref().is_none_or(|m| request.method.as_str() == m)
            && self.path.as_ref().is_none_or(|p| request.path.contains(p.as_str()))
            && self.to.as_ref().is_none_or(|to| request.form.get("To").is_some_and(|v| v == to.as_str()))
    }

    fn json(&self) -> Json {
        json!({
            "kind": self.kind.name(),
            "landed": self.landed,
            "status": self.status,
            "retry_after": self.retry_after,
            "delay": self.delay.as_secs_f64(),
            "left": self.left,
            "percent": self.percent,
            "method": self.method,
            "path": self.path,
            "to": self.to,
        })
    }
}

/// The faults that wait for requests.
pub(crate) struct Faults {
    waiting: Mutex<(Vec<Fault>, Random)>,
    /// Told when nobody is to listen for a while, and when nobody does.
    refused: Notify,
    deaf: Notify,
}

impl Faults {
    pub(crate) fn new(seed: Option<u64>) -> Faults {
        Faults {
            waiting: Mutex::new((Vec::new(), Random::new(seed))),
            refused: Notify::new(),
            deaf: Notify::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, (Vec<Fault>, Random)> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn add(&self, fault: Fault) {
        let refuses = fault.kind == Kind::Refuse;
        self.lock().0.push(fault);
        if refuses {
            self.refused.notify_one();
            self.deaf.notified().await;
        }
    }

    pub(crate) fn clear(&self) {
        self.lock().0.clear();
    }

    pub(crate) fn json(&self) -> Json {
        json!({"faults": self.lock().0.iter().map(Fault::json).collect::<Vec<_>>()})
    }

    /// Waits until connections are to be refused; for how long.
    pub(crate) async fn refusal(&self) -> Duration {
        loop {
            self.refused.notified().await;
            if let Some(fault) = self.take(|fault| fault.kind == Kind::Refuse) {
                return fault.delay;
            }
        }
    }

    /// Says that nobody listens now.
    pub(crate) fn deaf(&self) {
        self.deaf.notify_one();
    }

    /// Whether a fault befalls a connection at that stage.
    pub(crate) fn meet(&self, stage: Stage) -> bool {
        self.take(|fault| fault.kind.stage() == stage).is_some()
    }

    /// The fault that befalls a request: one of its own header, or the first that fits. `Err`: its
    /// header cannot be understood.
    pub(crate) fn pick(&self, request: &Request) -> Result<Option<Fault>, String> {
        if let Some(text) = request.header("twire-fault") {
            let settings = serde_json::from_str(text).unwrap_or_else(|_| json!({"kind": text}));
            let fault = Fault::read(&settings)?;
            if fault.kind.stage() != Stage::Request {
                return Err("this kind happens before there is a request".to_owned());
            }
            return Ok(Some(fault));
        }
        Ok(self.take(|fault| fault.fits(request)))
    }

    fn take(&self, fits: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let mut inner = self.lock();
        let (faults, random) = &mut *inner;
        let at = faults.iter().position(|f| fits(f) && (f.percent >= 100 || random.happens(f.percent)))?;
        let fault = &mut faults[at];
        let picked = fault.clone();
        if let Some(left) = &mut fault.left {
            *left -= 1;
            if *left == 0 {
                faults.remove(at);
            }
        }
        Some(picked)
    }
}
