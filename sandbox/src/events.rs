//! Changes as server-sent events; the phone page is built on them.
//!
//! Nothing is queued for a reader. Each event is the difference between the state and what the reader has
//! received, computed when the reader has taken the event before.

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
use tokio::sync::{Mutex, Semaphore, mpsc};

use crate::control::resources;
use crate::phone_profiles::PhoneProfile;
use crate::simulated_account::SimulatedAccount;
use crate::state::State;
use crate::table::Table;

/// Rows per kind in the first event.
const INITIAL_ROWS: usize = 500;
/// Rows per kind in any event.
const MAX_EVENT_ROWS: usize = 500;
/// Minimum time between two events; changes in between are sent together.
const MIN_EVENT_INTERVAL: Duration = Duration::from_millis(40);
/// After this much silence a comment is sent, to detect a closed connection.
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(15);

/// Maximum number of readers at the same time.
const MAX_READERS: usize = 64;
/// A reader that does not take an event for this long is disconnected.
const READER_TIMEOUT: Duration = Duration::from_secs(30);

/// The readers of the event stream, of all accounts.
pub(crate) struct EventReaders {
    permits: Arc<Semaphore>,
    /// Held while an event is composed: other tasks run in between, however many readers there are.
    composing: Mutex<()>,
}

impl Default for EventReaders {
    fn default() -> EventReaders {
        EventReaders { permits: Arc::new(Semaphore::new(MAX_READERS)), composing: Mutex::new(()) }
    }
}

/// How far a reader has read.
#[derive(Default)]
struct StreamCursor {
    has_started: bool,
    epoch: u64,
    messages: u64,
    calls: u64,
    verifications: u64,
    callbacks: u64,
    requests: u64,
    log: u64,
    phone_profiles: HashMap<String, PhoneProfile>,
    senders: Vec<String>,
    clock: Option<ShownClock>,
}

/// The clock as it was last sent to a reader.
struct ShownClock {
    now: SystemTime,
    since: Instant,
    scale: f64,
}

impl ShownClock {
    /// Whether a reader that extrapolates from it shows the right time.
    fn holds(&self, now: SystemTime, scale: f64) -> bool {
        let thought = self.now + self.since.elapsed().mul_f64(self.scale);
        let off = now.duration_since(thought).unwrap_or_else(|e| e.duration());
        self.scale.to_bits() == scale.to_bits() && off.as_secs_f64() < 1.0 + scale / 100.0
    }
}

/// The rows that a reader has not received; advances `cursor` past them.
fn fresh<'a, T>(
    table: &'a Table<T>,
    cursor: &mut u64,
    has_started: bool,
    json: impl Fn(&'a T) -> Json,
) -> Vec<Json> {
    if !has_started {
        *cursor = table.last_change();
        let mut rows: Vec<Json> = table.newest_first().take(INITIAL_ROWS).map(json).collect();
        rows.reverse();
        return rows;
    }
    let changed: Vec<(u64, u64)> = table.changed_after(*cursor).take(MAX_EVENT_ROWS).collect();
    if let Some((change, _)) = changed.last() {
        *cursor = *change;
    }
    // In order of creation, whatever changed last.
    let numbers: BTreeSet<u64> = changed.into_iter().map(|(_, number)| number).collect();
    numbers.into_iter().filter_map(|number| table.row(number)).map(json).collect()
}

impl StreamCursor {
    /// The next event; `None`: nothing changed.
    fn next(&mut self, state: &State, sim: &SimulatedAccount) -> Option<Json> {
        if self.has_started && self.epoch != state.epoch {
            *self = StreamCursor::default();
        }
        let has_started = self.has_started;
        let mut out = Map::new();
        let mut put = |name: &str, rows: Vec<Json>| {
            if !rows.is_empty() {
                out.insert(name.to_owned(), Json::Array(rows));
            }
        };
        if has_started {
            let gone = state.messages.removed_after(self.messages);
            let gone = gone.chain(state.calls.removed_after(self.calls));
            put("removed", gone.map(|sid| json!(sid)).collect());
        }
        let now = sim.clock.now();
        let (messages, calls) = (&state.messages, &state.calls);
        put("messages", fresh(messages, &mut self.messages, has_started, |m| resources::message(m, state)));
        put("calls", fresh(calls, &mut self.calls, has_started, |c| resources::call_json(c, state)));
        put(
            "verifications",
            fresh(&state.verifications, &mut self.verifications, has_started, |v| v.control_json(now)),
        );
        let deliveries = &state.deliveries;
        put(
            "callbacks",
            fresh(deliveries, &mut self.callbacks, has_started, crate::webhooks::Delivery::json),
        );
        put(
            "requests",
            fresh(&state.requests, &mut self.requests, has_started, crate::requests::RequestRecord::json),
        );
        put("log", self.new_log_entries(state));
        self.caught_up(state);
        if !has_started || self.phone_profiles != *state.phone_profiles {
            self.phone_profiles.clone_from(&state.phone_profiles);
            let all = state.phone_profiles.iter().map(|(number, profile)| profile.json(number));
            out.insert("phones".to_owned(), all.collect());
        }
        let senders = senders(state);
        if !has_started || self.senders != senders {
            self.senders = senders;
            out.insert("senders".to_owned(), json!(self.senders));
        }
        let scale = sim.clock.scale();
        if out.is_empty() && self.clock.as_ref().is_some_and(|clock| clock.holds(now, scale)) {
            return None;
        }
        self.clock = Some(ShownClock { now, since: Instant::now(), scale });
        out.insert("clock".to_owned(), json!({"now": twire::iso_time(now), "scale": scale}));
        if !has_started {
            out.insert("start".to_owned(), json!(true));
            out.insert("account_sid".to_owned(), json!(state.account.sid));
        }
        (self.has_started, self.epoch) = (true, state.epoch);
        Some(Json::Object(out))
    }

    /// A removal is a change that leaves no row: the cursor moves past it.
    fn caught_up(&mut self, state: &State) {
        fn settle<T>(table: &Table<T>, cursor: &mut u64) {
            if table.changed_after(*cursor).next().is_none() {
                *cursor = table.last_change();
            }
        }
        settle(&state.messages, &mut self.messages);
        settle(&state.calls, &mut self.calls);
    }

    fn new_log_entries(&mut self, state: &State) -> Vec<Json> {
        let new = usize::try_from(state.logged - self.log).unwrap_or(usize::MAX).min(state.log.len());
        self.log = state.logged;
        state.log.iter().skip(state.log.len() - new).cloned().collect()
    }
}

/// The account's numbers and its WhatsApp sender: the addresses a phone can write to.
fn senders(state: &State) -> Vec<String> {
    let numbers = state.numbers.oldest_first().map(|n| n.address.clone());
    numbers.take(100).chain([crate::state::WHATSAPP_SENDER.to_owned()]).collect()
}

/// The event stream of one reader. The first event has `start`, and so has the first after a reset. `Err`: there
/// are too many readers.
pub(crate) fn stream(sim: &Arc<SimulatedAccount>) -> Result<Response<Body>, String> {
    let permit = Arc::clone(&sim.event_readers.permits).try_acquire_owned();
    let permit = permit.map_err(|_| format!("{MAX_READERS} readers of events are connected; close one"))?;
    let (sender, receiver) = mpsc::channel(1);
    let sending = send_events(Arc::clone(sim), sender);
    sim.spawn(async move {
        sending.await;
        drop(permit);
    });
    let mut response = Response::new(Body::new(EventBody(receiver)));
    for (name, value) in [("content-type", "text/event-stream"), ("cache-control", "no-store")] {
        response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
    }
    Ok(response)
}

/// Sends events until the reader disconnects.
async fn send_events(sim: Arc<SimulatedAccount>, reader: mpsc::Sender<Bytes>) {
    let mut changes = sim.changes();
    let mut cursor = StreamCursor::default();
    loop {
        changes.borrow_and_update();
        loop {
            let composing = sim.event_readers.composing.lock().await;
            let event = sim.read(|state| cursor.next(state, &sim));
            drop(composing);
            let Some(event) = event else { break };
            let sending = reader.send(format!("data: {event}\n\n").into());
            if !matches!(tokio::time::timeout(READER_TIMEOUT, sending).await, Ok(Ok(()))) {
                return;
            }
        }
        tokio::select! {
            tx = changes.changed() => {
                if tx.is_err() {
                    return;
                }
                tokio::time::sleep(MIN_EVENT_INTERVAL).await;
            }
            () = tokio::time::sleep(KEEPALIVE_INTERVAL) => {
                if reader.send(Bytes::from_static(b":\n\n")).await.is_err() {
                    return;
                }
            }
            () = reader.closed() => return,
        }
    }
}

/// A response body fed by a channel.
struct EventBody(mpsc::Receiver<Bytes>);

impl http_body::Body for EventBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.poll_recv(context).map(|chunk| chunk.map(|chunk| Ok(Frame::data(chunk))))
    }
}
