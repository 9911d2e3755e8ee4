//! Runs a call: it rings, is answered, and runs its TwiML until somebody hangs up.

mod conference;
mod dial;
mod document;
mod legs;
mod queue;
mod record;
mod verbs;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use tokio::sync::{mpsc, oneshot};

use crate::calls::{self, Call, Direction, Status};
use crate::clock::ActivityGuard;
use crate::phone_profiles::AnswerBehavior;
use crate::simulated_account::{ScheduledEvent, SimulatedAccount};
use crate::state::Transaction;

/// A call fails after this many redirects in a row during which the sandbox's time did not pass.
pub(crate) const MAX_REDIRECTS: u32 = 100;

/// Where a TwiML document comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum TwimlSource {
    Text(String),
    Url { url: String, method: String },
}

/// An input to a call from outside.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum CallInput {
    /// Keys pressed on the phone.
    Press(String),
    /// Words spoken into the phone.
    Speak(String),
    /// The phone answers.
    Answer,
    /// The phone declines the call.
    Reject,
    /// The phone hangs up.
    HangUp,
    /// The account ends the call.
    End,
    /// The account redirects the call.
    Redirect(TwimlSource),
    /// An event of a conference, a queue, or a connected call.
    Peer(PeerEvent),
}

/// An event of the conference, the queue or the call that a call is connected to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PeerEvent {
    /// What the call waits for has happened: the conference started, or a call entered the queue.
    Started,
    /// The conference ended, or the call was removed from it.
    Removed,
    /// The conference plays an announcement.
    Announce(TwimlSource),
    /// The call `by` takes this call from the queue in which it waits. This call hears `document_before` before
    /// they are connected.
    Dequeued { by: String, document_before: Option<TwimlSource> },
    /// The other call is connected.
    Connected,
    /// The other call is disconnected.
    Disconnected,
}

/// An input on its way to a call.
pub(crate) struct CallSignal {
    pub(crate) call: String,
    pub(crate) input: CallInput,
    pub(crate) guard: ActivityGuard,
}

/// Why a document stops before its last verb.
#[derive(Debug, PartialEq)]
enum Exit {
    /// Somebody hung up.
    HungUp,
    /// Continue with another document, requested with these additional parameters.
    Redirect(TwimlSource, Vec<(String, String)>),
    /// The account redirects the call.
    AccountRedirect(TwimlSource),
    /// The call ends with this status.
    EndWith(Status),
    /// The call leaves its queue.
    LeaveQueue,
    /// The sandbox was reset; the call no longer exists.
    Reset,
}

/// Which inputs end a sleep early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WakeOn {
    /// Only the end of the call or a redirect by the account.
    EndOrRedirect,
    /// Also peer events.
    PeerEvents,
    /// Also keys, speech, and inputs from other phones.
    AnyInput,
}

/// `Ok`: who answered, `human` or a kind of machine. `Err`: the final status and the SIP response code.
type RingOutcome = Result<Option<&'static str>, (Status, u16)>;

/// What ended a sleep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WakeReason {
    Time,
    Input,
}

/// A call in progress.
struct CallSession {
    sim: Arc<SimulatedAccount>,
    sid: String,
    signals: mpsc::UnboundedReceiver<CallSignal>,
    /// Counts the call as work in progress, so that the clock waits for it; `None` while the call sleeps.
    guard: Option<ActivityGuard>,
    /// Keys that no verb has consumed.
    keys: String,
    /// Words that no verb has consumed.
    words: Vec<String>,
    /// Inputs from other phones that no verb has consumed, each with the SID of its call.
    phones: Vec<(String, CallInput)>,
    /// Peer events that no verb has consumed.
    peer_events: VecDeque<PeerEvent>,
    /// URL and method of the current document.
    current_document: Option<(String, String)>,
    /// The deadline from `TimeLimit`.
    deadline: Option<SystemTime>,
}

/// Runs a call from its first ring to its end.
pub(crate) async fn run(
    sim: Arc<SimulatedAccount>,
    sid: String,
    signals: mpsc::UnboundedReceiver<CallSignal>,
    guard: ActivityGuard,
) {
    let mut session = CallSession::new(sim, sid, signals, guard);
    let end = match session.establish().await {
        Ok(()) => match session.run_documents().await {
            Ok(()) | Err(Exit::HungUp | Exit::LeaveQueue | Exit::AccountRedirect(_) | Exit::Redirect(..)) => {
                Some(Status::Completed)
            }
            Err(Exit::EndWith(status)) => Some(status),
            Err(Exit::Reset) => None,
        },
        Err(Exit::EndWith(status)) => Some(status),
        Err(Exit::Reset) => None,
        // Hung up before it was answered, by either side.
        Err(Exit::HungUp | Exit::LeaveQueue | Exit::AccountRedirect(_) | Exit::Redirect(..)) => {
            Some(Status::Canceled)
        }
    };
    if let Some(status) = end {
        session.set_status(status);
    }
    let sid = session.sid.clone();
    session.sim.unregister_call(&sid);
}

/// Runs the document of `<Number url="…">` on a dialed phone, before that phone is connected.
pub(crate) async fn whisper(
    sim: Arc<SimulatedAccount>,
    parent: String,
    sid: String,
    signals: mpsc::UnboundedReceiver<CallSignal>,
    guard: ActivityGuard,
) {
    let mut session = CallSession::new(Arc::clone(&sim), sid.clone(), signals, guard);
    let heard = session.run_documents().await;
    // From here on the parent call receives the leg's inputs. It must learn the result before the leg counts
    // as idle.
    sim.alias_call(&parent, &sid);
    let input = if heard.is_ok() { CallInput::Peer(PeerEvent::Connected) } else { CallInput::HangUp };
    sim.clock.schedule(sim.clock.now(), ScheduledEvent::CallInput { call: sid, input });
}

impl CallSession {
    fn new(
        sim: Arc<SimulatedAccount>,
        sid: String,
        signals: mpsc::UnboundedReceiver<CallSignal>,
        guard: ActivityGuard,
    ) -> CallSession {
        CallSession {
            sim,
            sid,
            signals,
            guard: Some(guard),
            keys: String::new(),
            words: Vec::new(),
            phones: Vec::new(),
            peer_events: VecDeque::new(),
            current_document: None,
            deadline: None,
        }
    }

    /// Sends an event to another call.
    fn notify(&self, call: &str, event: PeerEvent) {
        let input = CallInput::Peer(event);
        self.transact(|tx| {
            tx.schedule(Duration::ZERO, ScheduledEvent::CallInput { call: call.to_owned(), input });
        });
    }

    fn transact<R>(&self, act: impl FnOnce(&mut Transaction<'_>) -> R) -> R {
        self.sim.transact(act)
    }

    /// Reads the call; fails after a reset.
    fn read_call<R>(&self, read: impl FnOnce(&Call) -> R) -> Result<R, Exit> {
        self.sim.read(|state| state.calls.get(&self.sid).map(read)).ok_or(Exit::Reset)
    }

    fn set_status(&self, status: Status) {
        self.transact(|tx| calls::set_status(tx, &self.sid, status));
    }

    /// Appends an entry to the transcript.
    fn log_transcript(&self, mut entry: Json) {
        self.transact(|tx| {
            entry["at"] = json!(twire::iso_time(tx.now));
            if let Some(call) = tx.state.calls.get_mut(&self.sid) {
                call.transcript.push(entry);
            }
        });
    }

    /// Publishes what the call is blocked on, so that tests can wait for it.
    fn set_waiting_for(&self, what: Option<&'static str>) {
        self.transact(|tx| {
            if let Some(call) = tx.state.calls.get_mut(&self.sid) {
                call.waiting = what;
            }
        });
    }

    /// Sleeps for `time`, or until an input that `wake_on` admits.
    async fn sleep(&mut self, time: Duration, wake_on: WakeOn) -> Result<WakeReason, Exit> {
        let asked = self.sim.clock.now() + time;
        let until = self.deadline.map_or(asked, |limit| asked.min(limit));
        loop {
            let (wake, mut woken) = oneshot::channel();
            self.sim.clock.schedule(until, ScheduledEvent::Wake(wake));
            self.guard = None;
            tokio::select! {
                biased;
                signal = self.signals.recv() => {
                    let Some(signal) = signal else { return Err(Exit::Reset) };
                    self.guard = Some(signal.guard);
                    self.buffer_input(signal.call, signal.input)?;
                    let heard = match wake_on {
                        WakeOn::EndOrRedirect => false,
                        WakeOn::PeerEvents => !self.peer_events.is_empty(),
                        WakeOn::AnyInput => true,
                    };
                    if heard {
                        return Ok(WakeReason::Input);
                    }
                }
                guard = &mut woken => {
                    let Ok(guard) = guard else { return Err(Exit::Reset) };
                    self.guard = Some(guard);
                    return if until < asked { Err(Exit::HungUp) } else { Ok(WakeReason::Time) };
                }
            }
        }
    }

    fn buffer_input(&mut self, call: String, input: CallInput) -> Result<(), Exit> {
        let mine = call == self.sid;
        match input {
            CallInput::Press(keys) if mine => self.keys.push_str(&keys),
            CallInput::Speak(words) if mine => self.words.push(words),
            // Keys and speech of the other phone have no receiver.
            CallInput::Press(_) | CallInput::Speak(_) => {}
            CallInput::HangUp | CallInput::End if mine => return Err(Exit::HungUp),
            CallInput::Redirect(source) if mine => return Err(Exit::AccountRedirect(source)),
            CallInput::Peer(event) if mine => self.peer_events.push_back(event),
            input => self.phones.push((call, input)),
        }
        Ok(())
    }

    /// Takes the call from `queued` to `in-progress`.
    async fn establish(&mut self) -> Result<(), Exit> {
        let (direction, to, timeout, limit) =
            self.read_call(|c| (c.direction, c.to.clone(), c.timeout, c.time_limit))?;
        if direction == Direction::Inbound {
            self.deadline = Some(self.sim.clock.now() + Duration::from_secs(limit));
            return Ok(());
        }
        self.sleep(Duration::from_millis(50), WakeOn::EndOrRedirect).await?;
        self.set_status(Status::Initiated);
        self.sleep(Duration::from_millis(50), WakeOn::EndOrRedirect).await?;
        self.set_status(Status::Ringing);
        let sid = self.sid.clone();
        let by = self.ring(&sid, &to, Duration::from_secs(timeout)).await?;
        self.transact(|tx| {
            let Some(call) = tx.state.calls.get_mut(&sid) else { return };
            let Some(by) = by.filter(|_| call.detect) else { return };
            if call.async_detection.is_none() {
                call.answered_by = Some(by);
            } else {
                tx.schedule(calls::DETECTION_TIME, ScheduledEvent::ReportDetection { call: sid.clone(), by });
            }
        });
        self.deadline = Some(self.sim.clock.now() + Duration::from_secs(limit));
        self.set_status(Status::InProgress);
        Ok(())
    }

    /// What a ringing phone does, and after how long.
    fn phone_behavior(&self, address: &str, timeout: Duration) -> (Duration, RingOutcome) {
        let profile = self.sim.read(|state| calls::phone_profile(state, address));
        let soon = Duration::from_millis(200);
        let (time, then) = match profile.ring {
            AnswerBehavior::Answer => (soon, Ok(Some("human"))),
            AnswerBehavior::Machine => (soon, Ok(Some("machine_start"))),
            AnswerBehavior::Busy => (soon, Err((Status::Busy, 486))),
            AnswerBehavior::Fail => (soon, Err((Status::Failed, 404))),
            AnswerBehavior::NoAnswer | AnswerBehavior::Wait => (timeout, Err((Status::NoAnswer, 487))),
        };
        (time.min(timeout), then)
    }

    /// Rings a phone as its profile says. Returns who answered, or exits with the final status.
    async fn ring(
        &mut self,
        call: &str,
        address: &str,
        timeout: Duration,
    ) -> Result<Option<&'static str>, Exit> {
        let (time, then) = self.phone_behavior(address, timeout);
        let end = self.sim.clock.now() + time;
        let result = loop {
            let left = end.duration_since(self.sim.clock.now()).unwrap_or_default();
            if self.sleep(left, WakeOn::AnyInput).await? == WakeReason::Time {
                break then;
            }
            let at = self.phones.iter().position(|(sid, _)| sid == call);
            match at.map(|at| self.phones.remove(at).1) {
                Some(CallInput::Answer) => break Ok(Some("human")),
                Some(CallInput::Reject | CallInput::HangUp) => break Err((Status::Busy, 486)),
                Some(_) => break Err((Status::Canceled, 487)),
                None => {}
            }
        };
        result.map_err(|(status, sip)| {
            self.set_sip_code(call, sip);
            Exit::EndWith(status)
        })
    }

    /// Records why a call was not connected.
    fn set_sip_code(&self, call: &str, sip: u16) {
        self.transact(|tx| {
            if let Some(call) = tx.state.calls.get_mut(call) {
                call.sip = Some(sip);
            }
        });
    }

    /// Runs document after document, until one ends the call.
    async fn run_documents(&mut self) -> Result<(), Exit> {
        let mut source = self.read_call(|c| c.source.clone())?;
        let mut more = Vec::new();
        let mut redirects = 0;
        let mut last = self.sim.clock.now();
        loop {
            let outcome = match self.load_document(&source, &more).await {
                Ok(document) => self.run_document(&document).await,
                Err(stop) => Err(stop),
            };
            let (next, params) = match outcome {
                Err(Exit::Redirect(next, params)) => (next, params),
                Err(Exit::AccountRedirect(next)) => (next, Vec::new()),
                outcome => return outcome,
            };
            let now = self.sim.clock.now();
            redirects = if now == last { redirects + 1 } else { 0 };
            last = now;
            if redirects >= MAX_REDIRECTS {
                self.report_error(11215, "too many redirects without a pause");
                return Err(Exit::EndWith(Status::Failed));
            }
            (source, more) = (next, params);
        }
    }

    /// Writes an error to the log and to the transcript.
    fn report_error(&self, code: u32, text: &str) {
        self.log_transcript(json!({"verb": "error", "code": code, "text": text}));
        self.transact(|tx| tx.state.log_error(tx.now, &self.sid, code, text));
    }
}
