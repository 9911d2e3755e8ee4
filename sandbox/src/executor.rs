//! Runs a call: it rings, is answered, and does what its TwiML says until somebody hangs up.

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
use crate::clock::Busy;
use crate::handsets::Ring;
use crate::state::Turn;
use crate::world::{Event, World};

/// Documents one after the other without time passing, before a call is given up.
pub(crate) const MAX_JUMPS: u32 = 100;

/// Where TwiML comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Source {
    Text(String),
    Url { url: String, method: String },
}

/// What is done to a call from outside.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Input {
    /// Keys are pressed on the handset.
    Press(String),
    /// Words are said into the handset.
    Say(String),
    /// The handset is picked up.
    Answer,
    /// The handset refuses the call.
    Reject,
    /// The handset hangs up.
    HangUp,
    /// The account ends the call.
    End,
    /// The account sends the call elsewhere.
    Redirect(Source),
    /// What happens where the call is together with others.
    Notice(Notice),
}

/// What a call is told of a conference, of a queue, or of the call that it is connected with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Notice {
    /// Something is there that was waited for: the conference begins, somebody is in the queue.
    Begun,
    /// The conference is over, or the call was taken out of it.
    Over,
    /// This is to be heard.
    Announce(Source),
    /// Another call takes this one out of the queue; it hears a document first, if there is one.
    Taken { by: String, first: Option<Source> },
    /// The other side is there.
    Connected,
    /// The other side is gone.
    Parted,
}

/// An input on its way to a call.
pub(crate) struct Signal {
    pub(crate) call: String,
    pub(crate) input: Input,
    pub(crate) busy: Busy,
}

/// Why a document is left before its end.
#[derive(Debug, PartialEq)]
enum Break {
    /// Somebody hung up.
    Over,
    /// Another document follows, asked for with these parameters more.
    Jump(Source, Vec<(String, String)>),
    /// The account sends the call there.
    Moved(Source),
    /// The call ends with this status.
    End(Status),
    /// The call leaves its queue.
    Leave,
    /// The sandbox was reset: nobody is there any more.
    Gone,
}

/// What ends a rest before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heed {
    /// Only the end of the call, or another document.
    Nothing,
    /// Also what happens where the call is together with others.
    Notices,
    /// Also keys, words, and other phones.
    All,
}

/// Who answered, or with which status and which word of SIP's the call ended.
type Rung = Result<Option<&'static str>, (Status, u16)>;

/// What ended a rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Woke {
    Time,
    Input,
}

/// A call under way.
struct Line {
    world: Arc<World>,
    sid: String,
    signals: mpsc::UnboundedReceiver<Signal>,
    /// Held while it runs, given back while it rests.
    busy: Option<Busy>,
    /// Keys that no verb has taken yet.
    keys: String,
    /// Words that no verb has taken yet.
    words: Vec<String>,
    /// What other phones did, by call: answered, refused, hung up.
    phones: Vec<(String, Input)>,
    /// What it was told and has not taken in yet.
    notices: VecDeque<Notice>,
    /// Where the present document came from.
    base: Option<(String, String)>,
    /// When the call is cut off.
    limit: Option<SystemTime>,
}

/// Runs a call from its first ring to its end.
pub(crate) async fn run(
    world: Arc<World>,
    sid: String,
    signals: mpsc::UnboundedReceiver<Signal>,
    busy: Busy,
) {
    let mut line = Line::new(world, sid, signals, busy);
    let end = match line.connect().await {
        Ok(()) => match line.converse().await {
            Ok(()) | Err(Break::Over | Break::Leave | Break::Moved(_) | Break::Jump(..)) => {
                Some(Status::Completed)
            }
            Err(Break::End(status)) => Some(status),
            Err(Break::Gone) => None,
        },
        Err(Break::End(status)) => Some(status),
        Err(Break::Gone) => None,
        // Hung up before it was answered, by whichever side.
        Err(Break::Over | Break::Leave | Break::Moved(_) | Break::Jump(..)) => Some(Status::Canceled),
    };
    if let Some(status) = end {
        line.reach(status);
    }
    let sid = line.sid.clone();
    line.world.close_line(&sid);
}

/// Lets a phone that was dialled hear a document before it is connected: `url` of `Number`.
pub(crate) async fn whisper(
    world: Arc<World>,
    parent: String,
    sid: String,
    signals: mpsc::UnboundedReceiver<Signal>,
    busy: Busy,
) {
    let mut line = Line::new(Arc::clone(&world), sid.clone(), signals, busy);
    let heard = line.converse().await;
    // From now on it is its parent's affair; somebody must hear how it went before it is idle.
    world.join_line(&parent, &sid);
    let input = if heard.is_ok() { Input::Notice(Notice::Connected) } else { Input::HangUp };
    world.clock.plan(world.clock.now(), Event::Signal { call: sid, input });
}

impl Line {
    fn new(world: Arc<World>, sid: String, signals: mpsc::UnboundedReceiver<Signal>, busy: Busy) -> Line {
        Line {
            world,
            sid,
            signals,
            busy: Some(busy),
            keys: String::new(),
            words: Vec::new(),
            phones: Vec::new(),
            notices: VecDeque::new(),
            base: None,
            limit: None,
        }
    }

    /// Tells another call something.
    fn notify(&self, call: &str, notice: Notice) {
        let input = Input::Notice(notice);
        self.act(|turn| turn.after(Duration::ZERO, Event::Signal { call: call.to_owned(), input }));
    }

    fn act<R>(&self, act: impl FnOnce(&mut Turn<'_>) -> R) -> R {
        self.world.act(act)
    }

    /// Reads the call; `None` after a reset.
    fn call<R>(&self, read: impl FnOnce(&Call) -> R) -> Result<R, Break> {
        self.world.read(|state| state.calls.get(&self.sid).map(read)).ok_or(Break::Gone)
    }

    fn reach(&self, status: Status) {
        self.act(|turn| calls::reach(turn, &self.sid, status));
    }

    /// Adds a line to the transcript.
    fn tell(&self, mut entry: Json) {
        self.act(|turn| {
            entry["at"] = json!(twire::iso_time(turn.now));
            if let Some(call) = turn.state.calls.get_mut(&self.sid) {
                call.transcript.push(entry);
            }
        });
    }

    /// Says what the call waits for, so that others can wait for that.
    fn waits(&self, what: Option<&'static str>) {
        self.act(|turn| {
            if let Some(call) = turn.state.calls.get_mut(&self.sid) {
                call.waiting = what;
            }
        });
    }

    /// Lets time pass, until something happens that is to be heeded.
    async fn rest(&mut self, time: Duration, heed: Heed) -> Result<Woke, Break> {
        let asked = self.world.clock.now() + time;
        let until = self.limit.map_or(asked, |limit| asked.min(limit));
        loop {
            let (wake, mut woken) = oneshot::channel();
            self.world.clock.plan(until, Event::Wake(wake));
            self.busy = None;
            tokio::select! {
                biased;
                signal = self.signals.recv() => {
                    let Some(signal) = signal else { return Err(Break::Gone) };
                    self.busy = Some(signal.busy);
                    self.take(signal.call, signal.input)?;
                    let heard = match heed {
                        Heed::Nothing => false,
                        Heed::Notices => !self.notices.is_empty(),
                        Heed::All => true,
                    };
                    if heard {
                        return Ok(Woke::Input);
                    }
                }
                busy = &mut woken => {
                    let Ok(busy) = busy else { return Err(Break::Gone) };
                    self.busy = Some(busy);
                    return if until < asked { Err(Break::Over) } else { Ok(Woke::Time) };
                }
            }
        }
    }

    fn take(&mut self, call: String, input: Input) -> Result<(), Break> {
        let mine = call == self.sid;
        match input {
            Input::Press(keys) if mine => self.keys.push_str(&keys),
            Input::Say(words) if mine => self.words.push(words),
            // Keys and words on the far end go to nobody.
            Input::Press(_) | Input::Say(_) => {}
            Input::HangUp | Input::End if mine => return Err(Break::Over),
            Input::Redirect(source) if mine => return Err(Break::Moved(source)),
            Input::Notice(notice) if mine => self.notices.push_back(notice),
            input => self.phones.push((call, input)),
        }
        Ok(())
    }

    /// From `queued` to `in-progress`.
    async fn connect(&mut self) -> Result<(), Break> {
        let (direction, to, timeout, limit) =
            self.call(|c| (c.direction, c.to.clone(), c.timeout, c.time_limit))?;
        if direction == Direction::Inbound {
            self.limit = Some(self.world.clock.now() + Duration::from_secs(limit));
            return Ok(());
        }
        self.rest(Duration::from_millis(50), Heed::Nothing).await?;
        self.reach(Status::Initiated);
        self.rest(Duration::from_millis(50), Heed::Nothing).await?;
        self.reach(Status::Ringing);
        let sid = self.sid.clone();
        let by = self.ring(&sid, &to, Duration::from_secs(timeout)).await?;
        self.act(|turn| {
            if let Some(call) = turn.state.calls.get_mut(&sid) {
                call.answered_by = by.filter(|_| call.detect);
            }
        });
        self.limit = Some(self.world.clock.now() + Duration::from_secs(limit));
        self.reach(Status::InProgress);
        Ok(())
    }

    /// What a phone does that rings, and after how long.
    fn behaviour(&self, address: &str, timeout: Duration) -> (Duration, Rung) {
        let handset = self.world.read(|state| calls::handset(state, address));
        let soon = Duration::from_millis(200);
        let (time, then) = match handset.ring {
            Ring::Answer => (soon, Ok(Some("human"))),
            Ring::Machine => (soon, Ok(Some("machine_start"))),
            Ring::Busy => (soon, Err((Status::Busy, 486))),
            Ring::Fail => (soon, Err((Status::Failed, 404))),
            Ring::NoAnswer | Ring::Wait => (timeout, Err((Status::NoAnswer, 487))),
        };
        (time.min(timeout), then)
    }

    /// Lets a phone ring as it was set up. Whoever answers is `human` or a machine; how a call
    /// ends that is not answered is an error.
    async fn ring(
        &mut self,
        call: &str,
        address: &str,
        timeout: Duration,
    ) -> Result<Option<&'static str>, Break> {
        let (time, then) = self.behaviour(address, timeout);
        let end = self.world.clock.now() + time;
        let result = loop {
            let left = end.duration_since(self.world.clock.now()).unwrap_or_default();
            if self.rest(left, Heed::All).await? == Woke::Time {
                break then;
            }
            let at = self.phones.iter().position(|(sid, _)| sid == call);
            match at.map(|at| self.phones.remove(at).1) {
                Some(Input::Answer) => break Ok(Some("human")),
                Some(Input::Reject | Input::HangUp) => break Err((Status::Busy, 486)),
                Some(_) => break Err((Status::Canceled, 487)),
                None => {}
            }
        };
        result.map_err(|(status, sip)| {
            self.unanswered(call, sip);
            Break::End(status)
        })
    }

    /// Notes why a call did not come about.
    fn unanswered(&self, call: &str, sip: u16) {
        self.act(|turn| {
            if let Some(call) = turn.state.calls.get_mut(call) {
                call.sip = Some(sip);
            }
        });
    }

    /// Document after document, until one comes to its end.
    async fn converse(&mut self) -> Result<(), Break> {
        let mut source = self.call(|c| c.source.clone())?;
        let mut more = Vec::new();
        let mut jumps = 0;
        let mut last = self.world.clock.now();
        loop {
            let outcome = match self.load(&source, &more).await {
                Ok(document) => self.play(&document).await,
                Err(stop) => Err(stop),
            };
            let (next, params) = match outcome {
                Err(Break::Jump(next, params)) => (next, params),
                Err(Break::Moved(next)) => (next, Vec::new()),
                outcome => return outcome,
            };
            let now = self.world.clock.now();
            jumps = if now == last { jumps + 1 } else { 0 };
            last = now;
            if jumps >= MAX_JUMPS {
                self.trouble(11215, "the documents lead to each other without an end");
                return Err(Break::End(Status::Failed));
            }
            (source, more) = (next, params);
        }
    }

    /// Writes into the log and into the transcript what went wrong.
    fn trouble(&self, code: u32, text: &str) {
        self.tell(json!({"verb": "error", "code": code, "text": text}));
        self.act(|turn| turn.state.note(turn.now, &self.sid, code, text));
    }
}
