//! Injected faults: what a network, a proxy or an overloaded Twilio does to a request.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokio::sync::Notify;

use crate::control::duration;
use crate::http::Request;
use crate::random::Random;

/// The kind of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// An error status with a body in Twilio's format.
    Status,
    /// An error status with an HTML page, as a proxy sends it.
    Html,
    /// The connection is closed without a response.
    Close,
    /// The connection is reset.
    Reset,
    /// The JSON of the response is truncated, with the matching length.
    Garbled,
    /// The connection is closed in the middle of the response.
    Truncated,
    /// The body of the response never ends.
    Endless,
    /// A redirect to another host.
    Redirect,
    /// The response is delayed by `delay`.
    Slow,
    /// Closed without a response; the request is carried out `delay` later.
    Late,
    /// Connections are refused for `delay`.
    Refuse,
    /// A connection is accepted, and closed before anything is read.
    Drop,
    /// A connection through the proxy is reset during the TLS handshake.
    TlsReset,
}

/// When a fault takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultStage {
    Listening,
    Connection,
    Handshake,
    Request,
}

/// Name, kind, and whether the request is carried out by default.
const KINDS: &[(&str, FaultKind, bool)] = &[
    ("status", FaultKind::Status, false),
    ("html", FaultKind::Html, false),
    ("close", FaultKind::Close, false),
    ("reset", FaultKind::Reset, false),
    ("garbled", FaultKind::Garbled, true),
    ("truncated", FaultKind::Truncated, true),
    ("endless", FaultKind::Endless, true),
    ("redirect", FaultKind::Redirect, false),
    ("slow", FaultKind::Slow, true),
    ("late", FaultKind::Late, true),
    ("refuse", FaultKind::Refuse, false),
    ("drop", FaultKind::Drop, false),
    ("tls-reset", FaultKind::TlsReset, false),
];

impl FaultKind {
    pub(crate) fn name(self) -> &'static str {
        KINDS.iter().find(|(_, kind, _)| *kind == self).map_or("", |(name, ..)| name)
    }

    pub(crate) fn stage(self) -> FaultStage {
        match self {
            FaultKind::Refuse => FaultStage::Listening,
            FaultKind::Drop => FaultStage::Connection,
            FaultKind::TlsReset => FaultStage::Handshake,
            _ => FaultStage::Request,
        }
    }
}

/// A fault and the requests it applies to.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) landed: bool,
    pub(crate) status: u16,
    pub(crate) retry_after: Option<String>,
    /// In real time: faults concern sockets.
    pub(crate) delay: Duration,
    /// How many requests it still applies to; `None`: all.
    remaining: Option<u64>,
    percent: u32,
    method: Option<String>,
    path: Option<String>,
    to: Option<String>,
}

impl Fault {
    /// Reads `{"kind": "status", "status": 503, "count": 2, "method": "POST", "path": "Messages"}`.
    pub(crate) fn from_json(settings: &Json) -> Result<Fault, String> {
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
            status: if *kind == FaultKind::Html { 502 } else { 500 },
            retry_after: None,
            delay: if *kind == FaultKind::Refuse { Duration::from_secs(1) } else { Duration::ZERO },
            remaining: Some(1),
            percent: 100,
            method: None,
            path: None,
            to: None,
        };
        let stage = kind.stage();
        for (name, value) in settings {
            match name.as_str() {
                "landed" | "method" | "path" | "to" if stage != FaultStage::Request => {
                    return Err(format!("{name}: this kind takes effect before there is a request"));
                }
                "count" | "percent" if stage == FaultStage::Listening => {
                    return Err(format!("{name}: this kind applies for its delay"));
                }
                _ => {}
            }
            let text = value.as_str().map(str::to_owned);
            let number = value.as_u64();
            match name.as_str() {
                "kind" => {}
                // The other kinds alter a response, and a request that was not carried out has none.
                "landed" if *landed => return Err("landed: this kind is always carried out".to_owned()),
                "landed" => fault.landed = value.as_bool().ok_or("landed: true or false")?,
                "status" => {
                    let status =
                        number.and_then(|n| u16::try_from(n).ok()).filter(|n| (200..600).contains(n));
                    fault.status = status.ok_or("status: 200 to 599")?;
                }
                "retry_after" => fault.retry_after = text.or_else(|| number.map(|n| n.to_string())),
                "delay" => fault.delay = duration(value).ok_or("delay: such as 500ms or 5s")?,
                "count" if value.is_null() => fault.remaining = None,
                "count" => fault.remaining = Some(number.ok_or("count: a whole number, or null forever")?),
                "percent" => {
                    let percent = number.and_then(|n| u32::try_from(n).ok()).filter(|n| *n <= 100);
                    fault.percent = percent.ok_or("percent: 0 to 100")?;
                    if !settings.contains_key("count") {
                        fault.remaining = None;
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

    fn matches(&self, request: &Request) -> bool {
        self.kind.stage() == FaultStage::Request
            && self.remaining != Some(0)
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
            "left": self.remaining,
            "percent": self.percent,
            "method": self.method,
            "path": self.path,
            "to": self.to,
        })
    }
}

/// The faults that wait for a request.
pub(crate) struct Faults {
    waiting: Mutex<(Vec<Fault>, Random)>,
    /// Notified when connections are to be refused, and when they are.
    refused: Notify,
    refusing: Notify,
}

impl Faults {
    pub(crate) fn new(seed: Option<u64>) -> Faults {
        Faults {
            waiting: Mutex::new((Vec::new(), Random::new(seed))),
            refused: Notify::new(),
            refusing: Notify::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, (Vec<Fault>, Random)> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn add(&self, fault: Fault) {
        let refuses = fault.kind == FaultKind::Refuse;
        self.lock().0.push(fault);
        if refuses {
            self.refused.notify_one();
            self.refusing.notified().await;
        }
    }

    pub(crate) fn clear(&self) {
        self.lock().0.clear();
    }

    pub(crate) fn json(&self) -> Json {
        json!({"faults": self.lock().0.iter().map(Fault::json).collect::<Vec<_>>()})
    }

    /// Waits until connections are to be refused; returns for how long.
    pub(crate) async fn wait_for_refusal(&self) -> Duration {
        loop {
            self.refused.notified().await;
            if let Some(fault) = self.take(|fault| fault.kind == FaultKind::Refuse) {
                return fault.delay;
            }
        }
    }

    /// Confirms that connections are now refused.
    pub(crate) fn confirm_refusing(&self) {
        self.refusing.notify_one();
    }

    /// Takes a fault that applies to a connection at that stage.
    pub(crate) fn take_at(&self, stage: FaultStage) -> bool {
        self.take(|fault| fault.kind.stage() == stage).is_some()
    }

    /// The fault that applies to a request: its own header's, or the first that matches. `Err`: the header is
    /// invalid.
    pub(crate) fn take_for_request(&self, request: &Request) -> Result<Option<Fault>, String> {
        if let Some(text) = request.header("twire-fault") {
            let settings = serde_json::from_str(text).unwrap_or_else(|_| json!({"kind": text}));
            let fault = Fault::from_json(&settings)?;
            if fault.kind.stage() != FaultStage::Request {
                return Err("this kind takes effect before there is a request".to_owned());
            }
            return Ok(Some(fault));
        }
        Ok(self.take(|fault| fault.matches(request)))
    }

    fn take(&self, fits: impl Fn(&Fault) -> bool) -> Option<Fault> {
        let mut inner = self.lock();
        let (faults, random) = &mut *inner;
        let at = faults.iter().position(|f| fits(f) && (f.percent >= 100 || random.happens(f.percent)))?;
        let fault = &mut faults[at];
        let picked = fault.clone();
        if let Some(remaining) = &mut fault.remaining {
            *remaining -= 1;
            if *remaining == 0 {
                faults.remove(at);
            }
        }
        Some(picked)
    }
}
