//! An account that lives: its state, its clock, and what is under way between them. The main
//! account has those of the others.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot, watch};
use twire::Error;

use crate::authority::Keeper;
use crate::callbacks::{Outbox, Web};
use crate::clock::{Activity, Busy, Clock, Next};
use crate::config::Config;
use crate::executor::{self, Input, Signal};
use crate::faults::Faults;
#[cfg(feature = "sqlite")]
use crate::journal::Journal;
use crate::messages::{self, Status};
#[cfg(feature = "sqlite")]
use crate::state::Kind;
use crate::state::{Later, State, Turn};
use crate::uploads::Uploads;

/// Longest real time that moving the clock waits for webhooks and calls to finish.
const SETTLE: Duration = Duration::from_secs(60);

/// Time between two writings of what changes by itself.
const PACE: Duration = Duration::from_millis(20);

/// Something that is due at a moment of the sandbox's time.
pub(crate) enum Event {
    /// A message takes its next step, if it still can.
    Message { sid: String, to: Status },
    /// A call begins.
    Dial(String),
    /// Something is done to a call: a key, words, hanging up.
    Signal { call: String, input: Input },
    /// A call's pause is over.
    Wake(oneshot::Sender<Busy>),
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Event::Message { .. } => "Message",
            Event::Dial(_) => "Dial",
            Event::Signal { .. } => "Signal",
            Event::Wake(_) => "Wake",
        })
    }
}

pub(crate) struct World {
    state: Mutex<State>,
    pub(crate) clock: Clock<Event>,
    pub(crate) activity: Activity,
    pub(crate) web: Arc<Web>,
    pub(crate) outbox: Outbox,
    pub(crate) faults: Faults,
    pub(crate) uploads: Uploads,
    /// Where the sandbox itself is found.
    pub(crate) url: String,
    /// What lets it stand in for Twilio's hosts.
    pub(crate) authority: Option<Keeper>,
    /// The lines of calls under way, by call SID.
    lines: Mutex<HashMap<String, mpsc::UnboundedSender<Signal>>>,
    changes: Arc<watch::Sender<u64>>,
    advancing: tokio::sync::Mutex<()>,
    runtime: Handle,
    /// The worlds of the other accounts; the first is that of the test credentials. Only the main
    /// account has any.
    others: Mutex<Vec<Arc<World>>>,
    /// The file, if there is one. Only the main account has it.
    #[cfg(feature = "sqlite")]
    journal: Mutex<Option<Journal>>,
}

impl World {
    #[cfg_attr(not(feature = "sqlite"), expect(clippy::unnecessary_wraps, reason = "a file may be refused"))]
    /// The main account's; what a file has of it and of the others is there again.
    pub(crate) fn new(config: &Config, url: &str, runtime: Handle) -> Result<Arc<World>, Error> {
        #[cfg(feature = "sqlite")]
        let mut journal = config.db.as_deref().map(Journal::open).transpose()?;
        #[cfg(feature = "sqlite")]
        let least = journal.as_ref().map_or(Ok(SystemTime::UNIX_EPOCH), Journal::clock)?;
        #[cfg(not(feature = "sqlite"))]
        let least = SystemTime::UNIX_EPOCH;
        let clock = Clock::new(config.time_scale, least);
        let mut state = State::new(config, clock.now());
        url.clone_into(&mut state.home);
        #[cfg(feature = "sqlite")]
        if let Some(journal) = &mut journal {
            state.load(config, journal)?;
        }
        let test = state.test();
        let world = Arc::new(World {
            state: Mutex::new(state),
            clock,
            activity: Activity::default(),
            web: Arc::default(),
            outbox: Outbox::default(),
            faults: Faults::new(config.seed),
            uploads: Uploads::default(),
            url: url.to_owned(),
            authority: config.authority.clone().map(Keeper::new),
            lines: Mutex::new(HashMap::new()),
            changes: Arc::new(watch::Sender::new(0)),
            advancing: tokio::sync::Mutex::new(()),
            runtime,
            others: Mutex::default(),
            #[cfg(feature = "sqlite")]
            journal: Mutex::new(None),
        });
        world.add(test);
        #[cfg(feature = "sqlite")]
        if let Some(journal) = journal {
            world.revive(journal)?;
        }
        Ok(world)
    }

    /// Another account comes to life.
    fn add(&self, state: State) -> Arc<World> {
        let mut others = self.others();
        let world = Arc::new(World {
            state: Mutex::new(state),
            clock: self.clock.of(others.len() + 1),
            activity: self.activity.clone(),
            web: Arc::clone(&self.web),
            outbox: Outbox::default(),
            faults: Faults::new(None),
            uploads: Uploads::default(),
            url: self.url.clone(),
            authority: None,
            lines: Mutex::default(),
            changes: Arc::clone(&self.changes),
            advancing: tokio::sync::Mutex::default(),
            runtime: self.runtime.clone(),
            others: Mutex::default(),
            #[cfg(feature = "sqlite")]
            journal: Mutex::new(None),
        });
        others.push(Arc::clone(&world));
        world
    }

    fn others(&self) -> MutexGuard<'_, Vec<Arc<World>>> {
        self.others.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world of the account that has what `is` looks for: this one or another.
    pub(crate) fn find(self: &Arc<World>, is: impl Fn(&State) -> bool) -> Option<Arc<World>> {
        if self.read(&is) {
            return Some(Arc::clone(self));
        }
        let others = self.others().clone();
        others.into_iter().find(|world| world.read(&is))
    }

    /// The world of the account with that SID. A subaccount's begins when it is first needed.
    pub(crate) fn account(self: &Arc<World>, sid: &str) -> Option<Arc<World>> {
        let (known, state) = self.read(|state| {
            let known = sid == state.account.sid || sid == state.seeded.test_sid;
            (known, state.subaccounts.get(sid).map(|account| state.below(account)))
        });
        let found = (known || state.is_some()).then(|| self.find(|state| state.account.sid == sid)).flatten();
        found.or_else(|| Some(self.add(state?)))
    }

    /// The world that is known to the clock by that number.
    fn owner(self: &Arc<World>, number: usize) -> Option<Arc<World>> {
        let Some(at) = number.checked_sub(1) else { return Some(Arc::clone(self)) };
        self.others().get(at).cloned()
    }

    /// Reads the state.
    pub(crate) fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a turn on the state; what it leaves for later is the caller's to release.
    pub(crate) fn turn<R>(&self, at: SystemTime, act: impl FnOnce(&mut Turn<'_>) -> R) -> (R, Later) {
        let mut state = self.lock();
        let mut turn = Turn { state: &mut state, now: at, later: Later::default() };
        let result = act(&mut turn);
        let later = turn.later;
        drop(state);
        self.touch();
        (result, later)
    }

    /// Takes a turn now, and lets happen at once what it leaves for later.
    pub(crate) fn act<R>(self: &Arc<World>, act: impl FnOnce(&mut Turn<'_>) -> R) -> R {
        let (result, later) = self.turn(self.clock.now(), act);
        self.release(later);
        result
    }

    /// Lets happen what a turn left for later.
    pub(crate) fn release(self: &Arc<World>, later: Later) {
        for hook in later.hooks {
            self.outbox.post(self, hook);
        }
        for (at, event) in later.events {
            self.clock.plan(at, event);
        }
    }

    /// Runs something beside everything else; it counts as under way until it ends.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        // A runtime that shuts down drops the work instead of running it.
        self.runtime.spawn(work);
    }

    /// Lets time pass and what is due happen, for ever.
    pub(crate) async fn run(self: Arc<World>) {
        loop {
            match self.clock.next() {
                Next::Due(at, owner, event) => {
                    if let Some(world) = self.owner(owner) {
                        world.happen(at, event);
                    }
                    // Others get a turn between two events.
                    tokio::task::yield_now().await;
                }
                Next::Later(None) => self.clock.changed.notified().await,
                Next::Later(Some(wait)) => {
                    tokio::select! {
                        () = tokio::time::sleep(wait) => {}
                        () = self.clock.changed.notified() => {}
                    }
                }
            }
        }
    }

    fn happen(self: &Arc<World>, at: SystemTime, event: Event) {
        match event {
            Event::Message { sid, to } => {
                let ((), later) = self.turn(at, |turn| messages::step(turn, &sid, to));
                self.release(later);
            }
            Event::Dial(sid) => {
                let (sender, receiver) = mpsc::unbounded_channel();
                self.open_line(&sid, sender);
                let busy = self.activity.begin();
                self.spawn(executor::run(Arc::clone(self), sid, receiver, busy));
            }
            Event::Signal { call, input } => {
                self.signal(call, input);
            }
            Event::Wake(sleeper) => {
                // Busy again before it runs: nobody may think that all is quiet in between.
                let _ = sleeper.send(self.activity.begin());
            }
        }
    }

    /// Does something to a call at once.
    pub(crate) fn signal(&self, call: String, input: Input) {
        let sender = self.lines.lock().unwrap_or_else(PoisonError::into_inner).get(&call).cloned();
        if let Some(line) = sender {
            // A call that has just ended no longer listens.
            let _ = line.send(Signal { call, input, busy: self.activity.begin() });
        }
    }

    /// What is done to `child` goes to the line of `parent`, if that is still there.
    pub(crate) fn join_line(&self, parent: &str, child: &str) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        match lines.get(parent).cloned() {
            Some(line) => lines.insert(child.to_owned(), line),
            None => lines.remove(child),
        };
    }

    pub(crate) fn open_line(&self, call: &str, line: mpsc::UnboundedSender<Signal>) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).insert(call.to_owned(), line);
    }

    pub(crate) fn close_line(&self, call: &str) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).remove(call);
    }

    /// Moves the clock, one event after the other, each with its webhooks and calls run to their
    /// next pause. `false` if something did not finish within a minute of real time.
    pub(crate) async fn advance(self: &Arc<World>, by: Duration) -> bool {
        let _alone = self.advancing.lock().await;
        let target = self.clock.now() + by;
        let moving = async {
            loop {
                self.activity.idle().await;
                match self.clock.jump(target) {
                    Some((at, owner, event)) => {
                        if let Some(world) = self.owner(owner) {
                            world.happen(at, event);
                        }
                    }
                    None => break,
                }
            }
            self.activity.idle().await;
        };
        tokio::time::timeout(SETTLE, moving).await.is_ok()
    }

    /// Told after every turn.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Brings the subaccounts of a file back, and what was under way.
    #[cfg(feature = "sqlite")]
    fn revive(self: &Arc<World>, mut journal: Journal) -> Result<(), Error> {
        let below: Vec<String> =
            self.read(|state| state.subaccounts.oldest_first().map(|a| a.sid.clone()).collect());
        let mut worlds = vec![Arc::clone(self)];
        for sid in below {
            let Some(world) = self.account(&sid) else { continue };
            journal.load(&sid, &mut world.lock())?;
            worlds.push(world);
        }
        for world in worlds {
            world.act(State::resume);
        }
        *self.journal.lock().unwrap_or_else(PoisonError::into_inner) = Some(journal);
        self.save()
    }

    /// Writes into the file what changed, if there is one.
    #[cfg(feature = "sqlite")]
    pub(crate) fn save(&self) -> Result<(), Error> {
        let mut journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(journal) = journal.as_mut() else { return Ok(()) };
        journal.note(true, &mut self.lock())?;
        for world in self.others().iter() {
            let mut state = world.lock();
            if state.kind == Kind::Sub {
                journal.note(false, &mut state)?;
            }
        }
        journal.write(self.clock.now())
    }

    #[cfg(not(feature = "sqlite"))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "there is no file")]
    pub(crate) fn save(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Writes what changes by itself, for ever, some of it at once.
    pub(crate) async fn keep(self: Arc<World>) {
        let mut changes = self.changes();
        while changes.changed().await.is_ok() {
            tokio::time::sleep(PACE).await;
            changes.borrow_and_update();
            if let Err(e) = self.save() {
                log::error!("twire sandbox: {e}");
            }
        }
    }

    /// Tells whoever follows that something changed beside the state.
    pub(crate) fn touch(&self) {
        self.changes.send_modify(|n| *n += 1);
    }

    /// Waits until `find` finds something, at most for that much real time.
    pub(crate) async fn wait_for<R>(
        &self,
        time: Duration,
        mut find: impl FnMut(&State) -> Option<R>,
    ) -> Option<R> {
        let mut changes = self.changes.subscribe();
        let searching = async {
            loop {
                changes.borrow_and_update();
                if let Some(found) = self.read(&mut find) {
                    return Some(found);
                }
                if changes.changed().await.is_err() {
                    return None;
                }
            }
        };
        tokio::time::timeout(time, searching).await.ok().flatten()
    }

    /// Forgets everything but the credentials.
    pub(crate) fn reset(self: &Arc<World>) {
        self.clock.clear();
        self.faults.clear();
        self.uploads.clear();
        for world in self.others().clone() {
            world.forget();
        }
        self.forget();
    }

    /// Forgets what is in this account.
    pub(crate) fn forget(self: &Arc<World>) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.act(|turn| turn.state.reset(turn.now));
    }
}

/// An answer's body. When it was handed to the connection, what the request left for later may
/// happen: a webhook never arrives before the answer.
pub(crate) struct Held {
    data: Option<Bytes>,
    later: Option<(Arc<World>, Later)>,
}

impl Held {
    pub(crate) fn new(data: Vec<u8>, world: &Arc<World>, later: Later) -> Held {
        Held {
            data: Some(data.into()).filter(|d: &Bytes| !d.is_empty()),
            later: Some((Arc::clone(world), later)),
        }
    }
}

impl Body for Held {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.data.take().map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.as_ref().map_or(0, |d| d.len() as u64))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some((world, later)) = self.later.take() {
            world.release(later);
        }
    }
}
