//! A running simulated account: its state, clock, webhooks and calls. The main account owns the others.

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

use crate::call_session::{self, CallInput, CallSignal};
use crate::calls;
use crate::certificate_authority::LazyCertificateAuthority;
use crate::clock::{ActivityGuard, ActivityTracker, Clock, DueEvent};
use crate::config::{Config, LineCallback};
use crate::cookies::CookieStore;
use crate::events::EventReaders;
use crate::faults::Faults;
use crate::messages::{self, Status};
#[cfg(feature = "sqlite")]
use crate::state::AccountKind;
use crate::state::{DeferredEffects, State, Transaction};
#[cfg(feature = "sqlite")]
use crate::state_file::StateFile;
use crate::uploads::Uploads;
use crate::webhooks::{WebhookClient, WebhookQueue};

/// Maximum real time that advancing the clock waits for webhooks and calls.
const ADVANCE_TIMEOUT: Duration = Duration::from_secs(60);

/// Minimum interval between two autosaves.
const AUTOSAVE_INTERVAL: Duration = Duration::from_millis(20);

/// A scheduled event.
pub(crate) enum ScheduledEvent {
    /// A message reaches its next status.
    Message { sid: String, to: Status },
    /// A call starts.
    StartCall(String),
    /// An input to a call.
    CallInput { call: String, input: CallInput },
    /// Asynchronous answering machine detection is done.
    ReportDetection { call: String, by: &'static str },
    /// The price of a message becomes known.
    PriceMessage(String),
    /// The price of a call becomes known.
    PriceCall(String),
    /// A sleeping call wakes up.
    Wake(oneshot::Sender<ActivityGuard>),
}

impl std::fmt::Debug for ScheduledEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ScheduledEvent::Message { .. } => "Message",
            ScheduledEvent::StartCall(_) => "StartCall",
            ScheduledEvent::CallInput { .. } => "CallInput",
            ScheduledEvent::ReportDetection { .. } => "ReportDetection",
            ScheduledEvent::PriceMessage(_) => "PriceMessage",
            ScheduledEvent::PriceCall(_) => "PriceCall",
            ScheduledEvent::Wake(_) => "Wake",
        })
    }
}

pub(crate) struct SimulatedAccount {
    state: Mutex<State>,
    pub(crate) clock: Clock<ScheduledEvent>,
    pub(crate) activity: ActivityTracker,
    pub(crate) webhook_client: Arc<WebhookClient>,
    pub(crate) event_readers: Arc<EventReaders>,
    /// Called with each request that is not modelled. Only the main account has it.
    pub(crate) report_not_modelled: Option<LineCallback>,
    /// Cookies that webhooks have set.
    pub(crate) cookies: CookieStore,
    pub(crate) webhook_queue: WebhookQueue,
    pub(crate) faults: Faults,
    pub(crate) uploads: Uploads,
    /// The sandbox's own URL.
    pub(crate) url: String,
    /// The certificate authority of proxy mode.
    pub(crate) ca: Option<LazyCertificateAuthority>,
    /// The input channels of calls in progress, by call SID.
    call_inputs: Mutex<HashMap<String, mpsc::UnboundedSender<CallSignal>>>,
    changes: Arc<watch::Sender<u64>>,
    advancing: tokio::sync::Mutex<()>,
    runtime: Handle,
    /// The other accounts; the first is that of the test credentials. Only the main account has any.
    other_accounts: Mutex<Vec<Arc<SimulatedAccount>>>,
    /// The state file, if there is one. Only the main account has it.
    #[cfg(feature = "sqlite")]
    state_file: Mutex<Option<StateFile>>,
}

impl SimulatedAccount {
    #[cfg_attr(not(feature = "sqlite"), expect(clippy::unnecessary_wraps, reason = "a file may be refused"))]
    /// The main account. Restores all accounts from the state file, if there is one.
    pub(crate) fn new(config: &Config, url: &str, runtime: Handle) -> Result<Arc<SimulatedAccount>, Error> {
        #[cfg(feature = "sqlite")]
        let mut state_file = config.db.as_deref().map(StateFile::open).transpose()?;
        #[cfg(feature = "sqlite")]
        let earliest = state_file.as_ref().map_or(Ok(SystemTime::UNIX_EPOCH), StateFile::clock)?;
        #[cfg(not(feature = "sqlite"))]
        let earliest = SystemTime::UNIX_EPOCH;
        let clock = Clock::new(config.time_scale, earliest);
        let mut state = State::new(config, clock.now());
        url.clone_into(&mut state.base_url);
        #[cfg(feature = "sqlite")]
        if let Some(state_file) = &mut state_file {
            state.load(config, state_file)?;
        }
        let test = state.test_account_state();
        let sim = Arc::new(SimulatedAccount {
            state: Mutex::new(state),
            clock,
            activity: ActivityTracker::default(),
            webhook_client: Arc::new(WebhookClient::new(config.allow_remote_callbacks)),
            event_readers: Arc::default(),
            report_not_modelled: config.report_not_modelled.clone(),
            cookies: CookieStore::default(),
            webhook_queue: WebhookQueue::default(),
            faults: Faults::new(config.seed),
            uploads: Uploads::default(),
            url: url.to_owned(),
            ca: config.ca_directory.clone().map(LazyCertificateAuthority::new),
            call_inputs: Mutex::new(HashMap::new()),
            changes: Arc::new(watch::Sender::new(0)),
            advancing: tokio::sync::Mutex::new(()),
            runtime,
            other_accounts: Mutex::default(),
            #[cfg(feature = "sqlite")]
            state_file: Mutex::new(None),
        });
        sim.add(test);
        #[cfg(feature = "sqlite")]
        if let Some(state_file) = state_file {
            sim.restore(state_file)?;
        }
        Ok(sim)
    }

    /// Adds another account.
    fn add(&self, state: State) -> Arc<SimulatedAccount> {
        let mut other_accounts = self.other_accounts();
        let sim = Arc::new(SimulatedAccount {
            state: Mutex::new(state),
            clock: self.clock.for_owner(other_accounts.len() + 1),
            activity: self.activity.clone(),
            webhook_client: Arc::clone(&self.webhook_client),
            event_readers: Arc::clone(&self.event_readers),
            report_not_modelled: None,
            cookies: CookieStore::default(),
            webhook_queue: WebhookQueue::default(),
            faults: Faults::new(None),
            uploads: Uploads::default(),
            url: self.url.clone(),
            ca: None,
            call_inputs: Mutex::default(),
            changes: Arc::clone(&self.changes),
            advancing: tokio::sync::Mutex::default(),
            runtime: self.runtime.clone(),
            other_accounts: Mutex::default(),
            #[cfg(feature = "sqlite")]
            state_file: Mutex::new(None),
        });
        other_accounts.push(Arc::clone(&sim));
        sim
    }

    fn other_accounts(&self) -> MutexGuard<'_, Vec<Arc<SimulatedAccount>>> {
        self.other_accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first account, this one included, whose state satisfies the predicate.
    pub(crate) fn find(
        self: &Arc<SimulatedAccount>,
        is: impl Fn(&State) -> bool,
    ) -> Option<Arc<SimulatedAccount>> {
        if self.read(&is) {
            return Some(Arc::clone(self));
        }
        let other_accounts = self.other_accounts().clone();
        other_accounts.into_iter().find(|sim| sim.read(&is))
    }

    /// The account with that SID. A subaccount is instantiated on first use.
    pub(crate) fn account(self: &Arc<SimulatedAccount>, sid: &str) -> Option<Arc<SimulatedAccount>> {
        let (known, state) = self.read(|state| {
            let known = sid == state.account.sid || sid == state.initial.test_sid;
            (known, state.subaccounts.get(sid).map(|account| state.subaccount_state(account)))
        });
        let found = (known || state.is_some()).then(|| self.find(|state| state.account.sid == sid)).flatten();
        found.or_else(|| Some(self.add(state?)))
    }

    /// The account with that clock owner number.
    fn by_clock_owner(self: &Arc<SimulatedAccount>, number: usize) -> Option<Arc<SimulatedAccount>> {
        let Some(at) = number.checked_sub(1) else { return Some(Arc::clone(self)) };
        self.other_accounts().get(at).cloned()
    }

    /// Reads the state.
    pub(crate) fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs a transaction under the lock. The caller must pass the returned effects to `run_deferred`.
    pub(crate) fn transaction<R>(
        &self,
        at: SystemTime,
        act: impl FnOnce(&mut Transaction<'_>) -> R,
    ) -> (R, DeferredEffects) {
        let mut state = self.lock();
        let mut tx = Transaction { state: &mut state, now: at, deferred: DeferredEffects::default() };
        let result = act(&mut tx);
        let deferred = tx.deferred;
        drop(state);
        self.notify_watchers();
        (result, deferred)
    }

    /// Runs a transaction and its deferred effects at once.
    pub(crate) fn transact<R>(
        self: &Arc<SimulatedAccount>,
        act: impl FnOnce(&mut Transaction<'_>) -> R,
    ) -> R {
        let (result, deferred) = self.transaction(self.clock.now(), act);
        self.run_deferred(deferred);
        result
    }

    /// Runs the deferred effects of a transaction.
    pub(crate) fn run_deferred(self: &Arc<SimulatedAccount>, deferred: DeferredEffects) {
        for webhook in deferred.webhooks {
            self.webhook_queue.post(self, webhook);
        }
        for (at, event) in deferred.events {
            self.clock.schedule(at, event);
        }
    }

    /// Spawns a background task.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        // A runtime that shuts down drops the task.
        self.runtime.spawn(work);
    }

    /// Dispatches events as they become due.
    pub(crate) async fn run(self: Arc<SimulatedAccount>) {
        loop {
            match self.clock.take_due() {
                DueEvent::Now(at, owner, event) => {
                    if let Some(sim) = self.by_clock_owner(owner) {
                        sim.dispatch(at, event);
                    }
                    // Yields to other tasks between two events.
                    tokio::task::yield_now().await;
                }
                DueEvent::NotBefore(None) => self.clock.changed.notified().await,
                DueEvent::NotBefore(Some(wait)) => {
                    tokio::select! {
                        () = tokio::time::sleep(wait) => {}
                        () = self.clock.changed.notified() => {}
                    }
                }
            }
        }
    }

    fn dispatch(self: &Arc<SimulatedAccount>, at: SystemTime, event: ScheduledEvent) {
        match event {
            ScheduledEvent::Message { sid, to } => {
                let ((), deferred) = self.transaction(at, |tx| messages::advance(tx, &sid, to));
                self.run_deferred(deferred);
            }
            ScheduledEvent::StartCall(sid) => {
                let (sender, receiver) = mpsc::unbounded_channel();
                self.register_call(&sid, sender);
                let guard = self.activity.begin();
                self.spawn(call_session::run(Arc::clone(self), sid, receiver, guard));
            }
            ScheduledEvent::CallInput { call, input } => {
                self.signal(call, input);
            }
            ScheduledEvent::ReportDetection { call, by } => {
                let ((), deferred) = self.transaction(at, |tx| calls::report_detection(tx, &call, by));
                self.run_deferred(deferred);
            }
            ScheduledEvent::PriceMessage(sid) => {
                self.transaction(at, |tx| messages::set_price(tx, &sid));
            }
            ScheduledEvent::PriceCall(sid) => {
                self.transaction(at, |tx| calls::set_price(tx, &sid));
            }
            ScheduledEvent::Wake(sleeper) => {
                // The guard is taken before the call runs, so that the account never looks idle in between.
                let _ = sleeper.send(self.activity.begin());
            }
        }
    }

    /// Sends an input to a call at once.
    pub(crate) fn signal(&self, call: String, input: CallInput) {
        let sender = self.call_inputs.lock().unwrap_or_else(PoisonError::into_inner).get(&call).cloned();
        if let Some(call_input) = sender {
            // A call that has just ended no longer listens.
            let _ = call_input.send(CallSignal { call, input, guard: self.activity.begin() });
        }
    }

    /// Routes the inputs of `child` to `parent`'s channel, if it is open.
    pub(crate) fn alias_call(&self, parent: &str, child: &str) {
        let mut call_inputs = self.call_inputs.lock().unwrap_or_else(PoisonError::into_inner);
        match call_inputs.get(parent).cloned() {
            Some(call_input) => call_inputs.insert(child.to_owned(), call_input),
            None => call_inputs.remove(child),
        };
    }

    pub(crate) fn register_call(&self, call: &str, call_input: mpsc::UnboundedSender<CallSignal>) {
        self.call_inputs.lock().unwrap_or_else(PoisonError::into_inner).insert(call.to_owned(), call_input);
    }

    pub(crate) fn unregister_call(&self, call: &str) {
        self.call_inputs.lock().unwrap_or_else(PoisonError::into_inner).remove(call);
    }

    /// Advances the clock. After each event it waits until webhooks are delivered and calls are blocked
    /// again. Returns `false` if something did not finish within a minute of real time.
    pub(crate) async fn advance(self: &Arc<SimulatedAccount>, by: Duration) -> bool {
        let _alone = self.advancing.lock().await;
        let target = self.clock.now() + by;
        let moving = async {
            loop {
                self.activity.wait_until_idle().await;
                match self.clock.advance_toward(target) {
                    Some((at, owner, event)) => {
                        if let Some(sim) = self.by_clock_owner(owner) {
                            sim.dispatch(at, event);
                        }
                    }
                    None => break,
                }
            }
            self.activity.wait_until_idle().await;
        };
        tokio::time::timeout(ADVANCE_TIMEOUT, moving).await.is_ok()
    }

    /// Notified after every transaction.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// Restores the subaccounts of the file, and resumes what was in progress.
    #[cfg(feature = "sqlite")]
    fn restore(self: &Arc<SimulatedAccount>, mut state_file: StateFile) -> Result<(), Error> {
        let below: Vec<String> =
            self.read(|state| state.subaccounts.oldest_first().map(|a| a.sid.clone()).collect());
        let mut sims = vec![Arc::clone(self)];
        for sid in below {
            let Some(sim) = self.account(&sid) else { continue };
            state_file.load(&sid, &mut sim.lock())?;
            sims.push(sim);
        }
        for sim in sims {
            sim.transact(State::resume);
        }
        *self.state_file.lock().unwrap_or_else(PoisonError::into_inner) = Some(state_file);
        self.save()
    }

    /// Saves the changes to the state file, if there is one.
    #[cfg(feature = "sqlite")]
    pub(crate) fn save(&self) -> Result<(), Error> {
        let mut state_file = self.state_file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(state_file) = state_file.as_mut() else { return Ok(()) };
        state_file.collect_changes(true, &mut self.lock())?;
        for sim in self.other_accounts().iter() {
            let mut state = sim.lock();
            if state.kind == AccountKind::Sub {
                state_file.collect_changes(false, &mut state)?;
            }
        }
        state_file.write(self.clock.now())
    }

    #[cfg(not(feature = "sqlite"))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "there is no file")]
    pub(crate) fn save(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Saves background changes in batches.
    pub(crate) async fn autosave(self: Arc<SimulatedAccount>) {
        let mut changes = self.changes();
        while changes.changed().await.is_ok() {
            tokio::time::sleep(AUTOSAVE_INTERVAL).await;
            changes.borrow_and_update();
            if let Err(e) = self.save() {
                log::error!("twire sandbox: {e}");
            }
        }
    }

    /// Notifies watchers of a change that is not part of the state.
    pub(crate) fn notify_watchers(&self) {
        self.changes.send_modify(|n| *n += 1);
    }

    /// Waits until `find` returns a value, for at most that much real time.
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

    /// Deletes everything except the credentials, in all accounts.
    pub(crate) fn reset(self: &Arc<SimulatedAccount>) {
        self.clock.clear();
        self.faults.clear();
        self.uploads.clear();
        for sim in self.other_accounts().clone() {
            sim.reset_account();
        }
        self.reset_account();
    }

    /// Deletes the resources of this account.
    pub(crate) fn reset_account(self: &Arc<SimulatedAccount>) {
        self.call_inputs.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.cookies.clear();
        self.transact(|tx| tx.state.reset(tx.now));
    }
}

/// A response body. The request's deferred effects run once it was handed to the connection, so that a
/// webhook never precedes the response.
pub(crate) struct DeferredBody {
    data: Option<Bytes>,
    deferred: Option<(Arc<SimulatedAccount>, DeferredEffects)>,
}

impl DeferredBody {
    pub(crate) fn new(data: Vec<u8>, sim: &Arc<SimulatedAccount>, deferred: DeferredEffects) -> DeferredBody {
        DeferredBody {
            data: Some(data.into()).filter(|d: &Bytes| !d.is_empty()),
            deferred: Some((Arc::clone(sim), deferred)),
        }
    }
}

impl Body for DeferredBody {
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

impl Drop for DeferredBody {
    fn drop(&mut self) {
        if let Some((sim, deferred)) = self.deferred.take() {
            sim.run_deferred(deferred);
        }
    }
}
