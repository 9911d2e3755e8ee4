//! What changes, as server-sent events: the phone page lives on them.
//!
//! A reader is never ahead of itself: nothing is queued for it. What it is sent next is found by
//! comparing the state with what it has seen, when it has taken what came before.

use std::collections::{BTreeSet, HashMap};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

use axum::body::Body;
use axum::http::Response;
use bytes::Bytes;
use http_body::Frame;
use serde_json::{Map, Value as Json, json};
use tokio::sync::mpsc;

use crate::control::things;
use crate::handsets::Handset;
use crate::state::State;
use crate::table::Table;
use crate::world::World;

/// Rows of a kind that a reader begins with.
const FIRST: usize = 500;
/// Rows of a kind in one event.
const MOST: usize = 500;
/// Time between two events: what happens meanwhile comes in one.
const PACE: Duration = Duration::from_millis(40);
/// Silence after which a comment is sent, so that a reader that is gone is noticed.
const SILENCE: Duration = Duration::from_secs(15);

/// What a reader has seen.
#[derive(Default)]
struct Seen {
    begun: bool,
    epoch: u64,
    messages: u64,
    calls: u64,
    verifications: u64,
    callbacks: u64,
    requests: u64,
    log: u64,
    handsets: HashMap<String, Handset>,
    senders: Vec<String>,
    clock: Option<Shown>,
}

/// A clock as a reader was told of it.
struct Shown {
    now: SystemTime,
    since: Instant,
    scale: f64,
}

impl Shown {
    /// Whether a reader who goes on from there is right.
    fn holds(&self, now: SystemTime, scale: f64) -> bool {
        let thought = self.now + self.since.elapsed().mul_f64(self.scale);
        let off = now.duration_since(thought).unwrap_or_else(|e| e.duration());
        self.scale.to_bits() == scale.to_bits() && off.as_secs_f64() < 1.0 + scale / 100.0
    }
}

/// Rows that a reader has not seen, and how far it has seen when it has them.
fn fresh<'a, T>(table: &'a Table<T>, seen: &mut u64, begun: bool, json: impl Fn(&'a T) -> Json) -> Vec<Json> {
    if !begun {
        *seen = table.last_change();
        let mut rows: Vec<Json> = table.newest_first().take(FIRST).map(json).collect();
        rows.reverse();
        return rows;
    }
    let changed: Vec<(u64, u64)> = table.changed_after(*seen).take(MOST).collect();
    if let Some((change, _)) = changed.last() {
        *seen = *change;
    }
    // In the order of their making, whatever changed last.
    let numbers: BTreeSet<u64> = changed.into_iter().map(|(_, number)| number).collect();
    numbers.into_iter().filter_map(|number| table.row(number)).map(json).collect()
}

impl Seen {
    /// What is new since the last time, if anything is.
    fn next(&mut self, state: &State, world: &World) -> Option<Json> {
        if self.begun && self.epoch != state.epoch {
            *self = Seen::default();
        }
        let begun = self.begun;
        let mut out = Map::new();
        let mut put = |name: &str, rows: Vec<Json>| {
            if !rows.is_empty() {
                out.insert(name.to_owned(), Json::Array(rows));
            }
        };
        if begun {
            let gone = state.messages.removed_after(self.messages);
            let gone = gone.chain(state.calls.removed_after(self.calls));
            put("removed", gone.map(|sid| json!(sid)).collect());
        }
        let now = world.clock.now();
        let (messages, calls) = (&state.messages, &state.calls);
        put("messages", fresh(messages, &mut self.messages, begun, |m| things::message(m, state)));
        put("calls", fresh(calls, &mut self.calls, begun, |c| things::call_json(c, state)));
        put(
            "verifications",
            fresh(&state.verifications, &mut self.verifications, begun, |v| v.control_json(now)),
        );
        let deliveries = &state.deliveries;
        put("callbacks", fresh(deliveries, &mut self.callbacks, begun, crate::callbacks::Delivery::json));
        put("requests", fresh(&state.requests, &mut self.requests, begun, crate::requests::Record::json));
        put("log", self.noted(state));
        self.caught_up(state);
        if !begun || self.handsets != *state.handsets {
            self.handsets.clone_from(&state.handsets);
            let all = state.handsets.iter().map(|(number, handset)| handset.json(number));
            out.insert("handsets".to_owned(), all.collect());
        }
        let senders = senders(state);
        if !begun || self.senders != senders {
            self.senders = senders;
            out.insert("senders".to_owned(), json!(self.senders));
        }
        let scale = world.clock.scale();
        if out.is_empty() && self.clock.as_ref().is_some_and(|clock| clock.holds(now, scale)) {
            return None;
        }
        self.clock = Some(Shown { now, since: Instant::now(), scale });
        out.insert("clock".to_owned(), json!({"now": twire::iso_time(now), "scale": scale}));
        if !begun {
            out.insert("start".to_owned(), json!(true));
        }
        (self.begun, self.epoch) = (true, state.epoch);
        Some(Json::Object(out))
    }

    /// Removals are changes too, and leave no row behind that would say so.
    fn caught_up(&mut self, state: &State) {
        fn settle<T>(table: &Table<T>, seen: &mut u64) {
            if table.changed_after(*seen).next().is_none() {
                *seen = table.last_change();
            }
        }
        settle(&state.messages, &mut self.messages);
        settle(&state.calls, &mut self.calls);
    }

    fn noted(&mut self, state: &State) -> Vec<Json> {
        let new = usize::try_from(state.noted - self.log).unwrap_or(usize::MAX).min(state.log.len());
        self.log = state.noted;
        state.log.iter().skip(state.log.len() - new).cloned().collect()
    }
}

/// The account's numbers and its WhatsApp sender: who can be written to.
fn senders(state: &State) -> Vec<String> {
    let numbers = state.numbers.oldest_first().map(|n| n.address.clone());
    numbers.take(100).chain([crate::state::WHATSAPP_SENDER.to_owned()]).collect()
}

/// The stream for one reader. The first event has `start`, and so has the first after everything
/// was forgotten.
pub(crate) fn stream(world: &Arc<World>) -> Response<Body> {
    let (sender, receiver) = mpsc::channel(1);
    world.spawn(tell(Arc::clone(world), sender));
    let mut response = Response::new(Body::new(Stream(receiver)));
    for (name, value) in [("content-type", "text/event-stream"), ("cache-control", "no-store")] {
        response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}

/// Sends event after event until the reader is gone.
async fn tell(world: Arc<World>, reader: mpsc::Sender<Bytes>) {
    let mut changes = world.changes();
    let mut seen = Seen::default();
    loop {
        changes.borrow_and_update();
        while let Some(event) = world.read(|state| seen.next(state, &world)) {
            if reader.send(format!("data: {event}\n\n").into()).await.is_err() {
                return;
            }
        }
        tokio::select! {
            turn = changes.changed() => {
                if turn.is_err() {
                    return;
                }
                tokio::time::sleep(PACE).await;
            }
            () = tokio::time::sleep(SILENCE) => {
                if reader.send(Bytes::from_static(b":\n\n")).await.is_err() {
                    return;
                }
            }
            () = reader.closed() => return,
        }
    }
}

/// A body of whatever comes.
struct Stream(mpsc::Receiver<Bytes>);

impl http_body::Body for Stream {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.poll_recv(context).map(|chunk| chunk.map(|chunk| Ok(Frame::data(chunk))))
    }
}
