//! The worker: it imports what was enqueued, claims what is due, sends it, and writes down what
//! happened.
//!
//! What a request may have done is in the store before its first byte leaves. A worker that dies at
//! any point loses nothing: the next one finds `sending` deliveries whose lease ends, and looks for
//! them at Twilio.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;

use crate::class::jitter;
use crate::clock::{Clock, Now, Timeline};
use crate::config::Config;
use crate::delivery::{Event, StateName, backoff};
use crate::error::{Error, ErrorKind, Result};
use crate::gateway::{Gateway, Record};
use crate::owner::Owner;
use crate::pace::Parallel;
use crate::query;
use crate::spool::{Listing, Reader, Spool, StoreIdentity};
use crate::store::{Note, Row, Store};

mod cycle;
mod done;
mod follow;
mod import;
mod lock;
mod look;
mod place;
mod redact;
mod send;
mod socket;
mod wake;

pub use lock::Lock;

use place::{Place, Places};

/// Requests at once.
const MAX_PARALLEL: usize = 64;
/// How long a stopped worker waits for what is on its way.
const LAST_WAIT: Duration = Duration::from_secs(10);
/// Milliseconds by which workers keep apart at most. Slots are given out half a second ahead.
const LONGEST_SPREAD: i64 = 400;
/// How often a worker looks that cannot be woken.
const LOOK: i64 = 5_000;
/// Steps that requests under way may take between two turns: a turn holds them up, and a request takes several to its
/// first byte.
const STEPS: usize = 8;
/// How often it is tried to open a store that failed.
const REOPEN: i64 = 2_000;

/// What a configuration leads to.
#[derive(Clone)]
#[expect(missing_debug_implementations, reason = "it holds a gateway")]
pub struct Setup {
    /// What the administrator says.
    pub config: Config,
    /// The way to Twilio.
    pub gateway: Arc<dyn Gateway>,
}

/// Reads the configuration again.
pub type Loader = Box<dyn Fn() -> Result<Setup> + Send>;
/// Opens the store.
pub type Opener = Box<dyn Fn() -> Result<Box<dyn Store>> + Send>;

/// Hears how many deliveries are in each state, but of those that were over before.
pub type Progress<'a> = dyn FnMut(&[(StateName, u64)]) + 'a;

/// What a running worker is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// To finish what is on its way, and end.
    Stop,
    /// To read the configuration again.
    Reload,
}

/// What a running worker does: for a service manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// It delivers: after its start, and after a reload.
    Ready,
    /// It reads its configuration again.
    Reloading,
    /// It finishes what is on its way.
    Stopping,
    /// It goes on: see [`Worker::listen`].
    Alive,
}

/// Hears of phases, in the worker's thread.
pub type Listener = Box<dyn FnMut(Phase)>;

/// What ended of what the worker started, with the place that it took.
enum Done {
    Sent {
        place: Place,
        id: i64,
        attempt: u32,
        clock: String,
        /// Whether this machine came to it long after its moment.
        is_slow: bool,
        result: std::result::Result<Record, twire::Error>,
    },
    Looked {
        place: Place,
        /// Deliveries to one address, each with the age of its attempt when the list was asked for.
        rows: Vec<(Row, i64)>,
        result: std::result::Result<Vec<Record>, twire::Error>,
    },
    Polled {
        place: Place,
        row: Box<Row>,
        result: std::result::Result<Record, twire::Error>,
    },
    Listed {
        rows: Vec<Row>,
        result: std::result::Result<Vec<Record>, twire::Error>,
    },
    Checked {
        place: Place,
        result: std::result::Result<(), twire::Error>,
    },
    Redacted {
        place: Place,
        sid: String,
        result: std::result::Result<(), twire::Error>,
    },
}

/// Delivers from a store. One a store: see [`Lock`].
#[expect(missing_debug_implementations, reason = "it holds a gateway")]
pub struct Worker {
    setup: Setup,
    load: Loader,
    open: Opener,
    clock: Arc<dyn Clock>,
    reader: Reader,
    /// What is left of the last look into the spool.
    listing: Option<Listing>,
    /// Files of that look that were locked, or could not be moved away.
    locked: usize,
    /// Files of that look that had their turn.
    tried: usize,
    spool: Spool,
    store: Option<Box<dyn Store>>,
    /// When it is tried again to open the store, steady.
    reopen: i64,
    /// The store's, once it was opened.
    identity: Option<StoreIdentity>,
    timeline: Timeline,
    tasks: JoinSet<Done>,
    sending: Places,
    looking: Places,
    following: follow::Following,
    redacting: Places,
    checking: Places,
    /// When files are to be imported that another worker was in the way of.
    import_again: i64,
    check_at: i64,
    parallel: Parallel,
    /// Until when nothing is claimed, because Twilio is not reached.
    quiet_until: i64,
    unreachable: u32,
    /// What ended and is not written down yet.
    unsettled: VecDeque<(i64, Event, Note)>,
    owner: Owner,
    /// Workers of a shared store, when this one last said that it lives.
    workers: usize,
    /// When it says so again.
    beat_at: i64,
    /// When it is looked again what is overdue; in a shared store others look too.
    chores_at: i64,
    /// Waits in a row that began with something due: other workers are at it.
    missed: u32,
    /// Until when it leaves what is due in a shared store to other workers.
    claim_at: i64,
    /// A shared store may have what SQL has enqueued.
    has_news: bool,
    kept_at: i64,
    pruned_at: i64,
    is_stopping: bool,
    listener: Option<Listener>,
    /// How often [`Phase::Alive`] is said.
    alive_every: Option<Duration>,
    alive_at: Instant,
}

impl Worker {
    /// A worker on the spool of its configuration. The store is opened when it runs.
    pub fn new(setup: Setup, load: Loader, open: Opener, clock: Arc<dyn Clock>) -> Result<Worker> {
        let spool = Spool::at(&setup.config.spool)?;
        publish_names(&spool, &setup.config);
        let (boottime, wall) = clock.moment();
        let timeline = Timeline::resume(None, &clock.boot(), boottime, wall);
        Ok(Worker {
            reader: Reader::new(&spool),
            listing: None,
            locked: 0,
            tried: 0,
            spool,
            owner: Owner::new(&setup.config.owner),
            setup,
            load,
            open,
            clock,
            store: None,
            reopen: i64::MIN,
            identity: None,
            timeline,
            tasks: JoinSet::new(),
            sending: Places::default(),
            looking: Places::default(),
            following: follow::Following::default(),
            redacting: Places::default(),
            checking: Places::default(),
            import_again: i64::MIN,
            check_at: i64::MIN,
            parallel: Parallel::new(MAX_PARALLEL),
            quiet_until: i64::MIN,
            unreachable: 0,
            unsettled: VecDeque::new(),
            workers: 1,
            beat_at: i64::MIN,
            chores_at: i64::MIN,
            missed: 0,
            claim_at: i64::MIN,
            has_news: true,
            kept_at: i64::MIN,
            pruned_at: i64::MIN,
            is_stopping: false,
            listener: None,
            alive_every: None,
            alive_at: Instant::now(),
        })
    }

    /// Has a listener hear of phases; of [`Phase::Alive`] at least so often, if at all. A worker that
    /// nobody watches has no timer for it.
    pub fn listen(&mut self, listener: Listener, alive_every: Option<Duration>) {
        (self.listener, self.alive_every) = (Some(listener), alive_every);
    }

    /// Refuses a spool that is imported into another store, unless it is told to take it over. A store that cannot be
    /// opened now is asked later: nothing is imported before.
    pub fn check_spool(&mut self, takes_over: bool) -> Result<()> {
        if !self.is_open() {
            return Ok(());
        }
        let store = match self.identity() {
            Err(e) if !takes_over => {
                self.store_failed(&e);
                return Ok(());
            }
            known => known?,
        };
        let Some(store) = store else { return Ok(()) };
        if takes_over { self.spool.take_over(&store) } else { self.begin_import(&store) }
    }

    fn begin_import(&self, store: &StoreIdentity) -> Result<()> {
        match self.spool.begin_import(store) {
            // A folder that may not be written says nothing of another store.
            Err(e) if e.kind() != ErrorKind::Config => {
                log::debug!(target: "twire_outbox", "{e}");
                Ok(())
            }
            begun => begun,
        }
    }

    fn identity(&mut self) -> Result<Option<StoreIdentity>> {
        if self.identity.is_none() {
            self.identity = self.store.as_mut().map(|store| store.identity()).transpose()?;
        }
        Ok(self.identity.clone())
    }

    fn say(&mut self, phase: Phase) {
        if let Some(listener) = &mut self.listener {
            listener(phase);
        }
    }

    fn say_alive(&mut self) {
        if self.alive_every.is_some_and(|every| self.alive_at.elapsed() >= every / 2) {
            self.alive_at = Instant::now();
            self.say(Phase::Alive);
        }
    }

    /// Delivers until it is told to stop; then finishes what is on its way, 10 s at most.
    pub async fn run(&mut self, mut commands: UnboundedReceiver<Command>) {
        let mut wake = wake::Wake::new(&self.spool);
        // A database is read by whoever may.
        let is_file = self.setup.config.database.is_none();
        let mut socket = socket::Socket::new(is_file.then_some(&self.setup.config.store));
        self.say(Phase::Ready);
        loop {
            wake.follow();
            self.let_tasks_run().await;
            let is_more = self.turn();
            self.say_alive();
            // Requests under way and commands come between turns, however much there is to do.
            let wait = if is_more { Duration::MAX } else { self.wait(wake.is_sure() && is_file) };
            let wait = self.alive_every.map_or(wait, |every| wait.min(every / 2));
            let news = self.store.as_ref().and_then(|store| store.news());
            let news = async {
                match &news {
                    Some(news) => news.notified().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(done) = self.tasks.join_next(), if !self.tasks.is_empty() => self.ended(done),
                command = commands.recv() => match command {
                    Some(Command::Reload) => {
                        self.say(Phase::Reloading);
                        self.reload();
                        self.say(Phase::Ready);
                    }
                    Some(Command::Stop) | None => break,
                },
                (request, reply) = socket.asked() => {
                    // Who asked may be gone.
                    let _ = reply.send(self.answer(&request));
                }
                () = wake.woken() => {}
                () = news => self.has_news = true,
                () = tokio::task::yield_now(), if is_more => {}
                () = tokio::time::sleep(wait), if !is_more => {}
            }
            while let Some(done) = self.tasks.try_join_next() {
                self.ended(done);
            }
        }
        self.finish().await;
    }

    /// Delivers what is due and ends. `progress` hears of the states now and then. An error is the
    /// store's: nothing can be delivered.
    pub async fn flush(&mut self, mut progress: Option<&mut Progress<'_>>) -> Result<()> {
        const SOON: i64 = 2_000;
        let mut shown: Option<Instant> = None;
        // A shared store has a clock of its own.
        self.is_open();
        let begun = self.now().wall;
        loop {
            self.let_tasks_run().await;
            let is_more = self.turn();
            let now = self.now();
            let Some(store) = self.store.as_mut() else {
                return Err(Error::new(ErrorKind::Store, "the store cannot be used; see the log"));
            };
            if let Some(progress) = &mut progress
                && shown.is_none_or(|at| at.elapsed() > Duration::from_millis(200))
            {
                progress(&store.counts(begun)?);
                shown = Some(Instant::now());
            }
            if is_more {
                tokio::task::yield_now().await;
                while let Some(done) = self.tasks.try_join_next() {
                    self.ended(done);
                }
                continue;
            }
            let next = store
                .next_wake_from(i64::MIN, self.following.next(), now)?
                .filter(|at| *at < now.steady + SOON && self.quiet_until <= now.steady);
            // A portion that another worker's import was in the way of is still listed.
            let is_all_imported = self.listing.is_none() && self.import_again <= now.steady;
            if self.tasks.is_empty() && self.unsettled.is_empty() && next.is_none() && is_all_imported {
                if let Some(progress) = &mut progress {
                    progress(&store.counts(begun)?);
                }
                break;
            }
            let wait = self.wait(true).min(Duration::from_millis(500));
            tokio::select! {
                Some(done) = self.tasks.join_next(), if !self.tasks.is_empty() => self.ended(done),
                () = tokio::time::sleep(wait) => {}
            }
        }
        self.finish().await;
        Ok(())
    }

    async fn let_tasks_run(&self) {
        for _ in 0..STEPS {
            if self.tasks.is_empty() {
                break;
            }
            tokio::task::yield_now().await;
        }
    }

    async fn finish(&mut self) {
        self.is_stopping = true;
        self.say(Phase::Stopping);
        let end = tokio::time::sleep(LAST_WAIT);
        tokio::pin!(end);
        while !self.tasks.is_empty() {
            // What ended counts, however late this process comes to it.
            tokio::select! {
                biased;
                Some(done) = self.tasks.join_next() => {
                    self.ended(done);
                    self.settle();
                }
                () = &mut end => break,
            }
        }
        while let Some(done) = self.tasks.try_join_next() {
            self.ended(done);
        }
        // What is still on its way has a lease, and is looked for when it ends.
        self.tasks.abort_all();
        self.settle();
        self.keep_time(true);
        if let Some(store) = self.store.as_mut()
            && let Err(e) = store.leave()
        {
            log::warn!(target: "twire_outbox", "{e}");
        }
    }

    /// How many requests may be under way: while Twilio is not reached, one finds out.
    fn room_limit(&self) -> usize {
        if self.unreachable > 0 { 1 } else { self.parallel.limit() }
    }

    fn now(&self) -> Now {
        self.timeline.now(&*self.clock)
    }

    /// How long nothing is to be done, unless somebody wakes it.
    fn wait(&mut self, is_sure: bool) -> Duration {
        let now = self.now();
        // A shared store has news that nobody may have heard of.
        let is_sure = is_sure && !self.timeline.is_shared;
        let mut wake = if is_sure { i64::MAX } else { now.steady + LOOK };
        if now.steady < self.claim_at {
            let import = Some(self.import_again).filter(|at| *at > now.steady).unwrap_or(i64::MAX);
            return milliseconds(self.claim_at.min(import) - now.steady);
        }
        let has_room = self.sending.free(self.room_limit()) > 0;
        let (chores, polls) = (self.chores_at, self.following.next().max(self.chores_at));
        match self.store.as_mut().map(|store| store.next_wake_from(chores, polls, now)) {
            Some(Ok(next)) => {
                let is_missed = has_room && next.is_some_and(|next| next <= now.steady);
                self.missed = if is_missed { self.missed.saturating_add(1) } else { 0 };
                wake = wake.min(next.unwrap_or(i64::MAX));
            }
            Some(Err(_)) | None => wake = wake.min(self.reopen.max(now.steady + 100)),
        }
        if self.quiet_until > now.steady {
            wake = wake.max(self.quiet_until);
        }
        if !has_room {
            // A response comes first.
            wake = wake.max(now.steady + 1_000);
        }
        if !self.looking.is_empty() || self.following.is_asking() || !self.redacting.is_empty() {
            // What is due is on its way.
            wake = wake.max(now.steady + 100);
        }
        if self.locked > 0 {
            wake = wake.min(now.steady + 1_000);
        }
        if self.is_prune_due(now.steady) {
            wake = wake.min(now.steady + 100);
        }
        if self.check_at > now.steady {
            wake = wake.min(self.check_at);
        }
        if self.import_again > now.steady {
            wake = wake.min(self.import_again);
        }
        if self.timeline.is_shared {
            // What is due is due for all workers: one after the other, they find less to do. Slots are given out
            // half a second ahead, so that no moment is lost.
            wake = wake.max(now.steady).saturating_add(self.spread());
            if has_room {
                self.claim_at = wake.min(now.steady + LONGEST_SPREAD);
            }
        }
        milliseconds(wake.saturating_sub(now.steady))
    }

    /// Milliseconds by which workers of a shared store keep apart: the more, the more there are, and the more often others
    /// were faster.
    fn spread(&self) -> i64 {
        let most = i64::try_from(self.workers).unwrap_or(1).saturating_mul(5).clamp(20, 200);
        let most = (most << self.missed.min(2)).min(LONGEST_SPREAD);
        backoff(1, most, most, jitter())
    }

    fn answer(&mut self, request: &Json) -> Json {
        let unusable = || Error::new(ErrorKind::Store, "the store cannot be used");
        let answer = self.store.as_deref_mut().ok_or_else(unusable);
        let answer = answer.and_then(|store| query::answer(store, request));
        answer.unwrap_or_else(|e| json!({"error": e.message()}))
    }

    /// A broken configuration is refused, and the old one stays.
    fn reload(&mut self) {
        match (self.load)() {
            Ok(setup)
                if setup.config.store != self.setup.config.store
                    || setup.config.database != self.setup.config.database
                    || setup.config.spool != self.setup.config.spool =>
            {
                log::error!(target: "twire_outbox", "another store or spool needs a restart: the old configuration stays");
            }
            Ok(setup) => {
                self.owner = Owner::new(&setup.config.owner);
                publish_names(&self.spool, &setup.config);
                self.setup = setup;
                self.check_at = i64::MIN;
                log::info!(target: "twire_outbox", "the configuration was read again");
            }
            Err(e) => log::error!(target: "twire_outbox", "{e}: the old configuration stays"),
        }
    }

    /// The store failed: it is opened again later. What is in the spool stays there.
    fn store_failed(&mut self, error: &Error) {
        let now = self.now();
        self.store = None;
        // Workers of a shared store do not all come back to it at once.
        let apart = if self.timeline.is_shared { self.spread() } else { 0 };
        self.reopen = now.steady + REOPEN + apart;
        self.owner.tell("store", &format!("{error}; what is enqueued stays in the spool"), now.steady);
    }
}

/// A wait of nothing would never let others run; a day is as good as forever.
fn milliseconds(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms.clamp(5, 86_400_000)).unwrap_or(5))
}

/// For mailers of users who may not read the configuration; nothing else depends on it.
fn publish_names(spool: &Spool, config: &Config) {
    if let Err(e) = spool.publish_names(config.directory.names()) {
        log::warn!(target: "twire_outbox", "{e}");
    }
}
