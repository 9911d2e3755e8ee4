//! The runtime of a process, and who drives it.
//!
//! Whoever drives reads and writes the sockets of all calls. The I/O thread does while nobody else
//! would. A caller that waits for one answer after the other does it itself, which saves two
//! switches between threads a call; the I/O thread then stands by and is back [`LULL`] after the
//! last of them. tokio's current-thread runtime hands the driving over: of several threads inside
//! `block_on` one drives, and the next takes over when it is done.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::signals::{self, Shield};
use super::{Watch, lost};
use crate::error::{Error, Kind, Result};
use crate::per_process::PerProcess;

/// Calls that follow each other faster than this are driven by their callers.
const LULL: Duration = Duration::from_millis(20);

/// While calls go on, the runtime's next timer is at most this far away (or [`LULL`], for callers
/// that look up in between). A new timer that is nearer than all others costs one more turn of the
/// runtime; with this one, the deadlines of calls are not.
const PACE: Duration = Duration::from_secs(1);

static IO: PerProcess<Arc<Io>> = PerProcess::new();

thread_local! {
    /// Whether this thread is the one that drives, now.
    static DRIVES: Cell<bool> = const { Cell::new(false) };
}

/// Where a thread stands that wants to wait.
pub(super) enum Place {
    /// In this library's own runtime.
    Here,
    /// In another one.
    Elsewhere,
    Free,
}

pub(super) fn place() -> Place {
    if DRIVES.get() {
        Place::Here
    } else if Handle::try_current().is_ok() {
        Place::Elsewhere
    } else {
        Place::Free
    }
}

/// This process's runtime; a forked child makes its own.
pub(super) fn io() -> Result<&'static Arc<Io>> {
    IO.get_or_try_init(|| {
        let failed =
            |e: std::io::Error| Error::new(Kind::Internal, format!("cannot start the I/O thread: {e}"));
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            // Threads for name look-ups: no signal of the host's is theirs.
            .on_thread_start(signals::block_all)
            .build()
            .map_err(failed)?;
        let io = Arc::new(Io {
            runtime,
            shield: signals::shield(),
            duty: Mutex::new(Duty::default()),
            changed: Condvar::new(),
            relieved: Notify::new(),
        });
        let watched = Arc::clone(&io);
        std::thread::Builder::new()
            .name("twire-io".to_owned())
            .spawn(move || {
                signals::block_all();
                DRIVES.set(true);
                watched.watch();
            })
            .map_err(failed)?;
        Ok(io)
    })
}

/// What a caller waits for; it leaves its answer somewhere.
pub(super) type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The runtime, and whose duty it is to drive it.
pub(super) struct Io {
    runtime: Runtime,
    /// `None` where a caller's thread cannot be kept from the signals of a broken connection.
    shield: Option<Shield>,
    duty: Mutex<Duty>,
    changed: Condvar,
    /// Tells the I/O thread to stand by.
    relieved: Notify,
}

/// What the I/O thread does.
#[derive(Default, Clone, Copy, PartialEq)]
enum Thread {
    /// It drives, or takes its turn.
    #[default]
    OnDuty,
    /// It looks every [`LULL`] whether it is wanted.
    StandsBy,
    /// A long call is under way: it sleeps until it is told.
    Sleeps,
}

#[derive(Default)]
struct Duty {
    thread: Thread,
    /// Tasks that no caller drives.
    left_alone: usize,
    /// Callers inside the runtime.
    callers: usize,
    /// How many there have been.
    count: u64,
    /// When the last one left.
    last: Option<Instant>,
    /// There is the task that keeps a timer near.
    paced: bool,
    /// A caller came that looks up in between.
    watched: bool,
}

impl Io {
    pub(super) fn handle(&self) -> &Handle {
        self.runtime.handle()
    }

    pub(super) fn shield(&self) -> Option<&Shield> {
        self.shield.as_ref()
    }

    fn duty(&self) -> MutexGuard<'_, Duty> {
        self.duty.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The I/O thread's life.
    fn watch(&self) {
        loop {
            self.runtime.block_on(self.relieved.notified());
            self.stand_by();
        }
    }

    /// Returns when nobody else drives, or soon would not.
    fn stand_by(&self) {
        let mut duty = self.duty();
        duty.thread = Thread::StandsBy;
        while duty.left_alone == 0 {
            if duty.callers == 0 && duty.last.is_none_or(|last| last.elapsed() >= LULL) {
                break;
            }
            let count = duty.count;
            (duty, _) = self.changed.wait_timeout(duty, LULL).unwrap_or_else(PoisonError::into_inner);
            // None came meanwhile: who is inside may stay for long, and says when it leaves.
            while duty.callers > 0 && duty.count == count && duty.left_alone == 0 {
                duty.thread = Thread::Sleeps;
                duty = self.changed.wait(duty).unwrap_or_else(PoisonError::into_inner);
                duty.thread = Thread::StandsBy;
            }
        }
        duty.thread = Thread::OnDuty;
    }

    /// Does `work` on the runtime, driving it where nobody does.
    pub(super) fn drive(
        self: &Arc<Self>,
        work: Work,
        shield: &Shield,
        watch: Option<Watch<'_>>,
    ) -> Result<()> {
        let Some(watch) = watch else {
            return ended(self.inside(shield, false, async { tokio::spawn(work).await }));
        };
        let process = std::process::id();
        let (mut work, mut task) = (Some(work), None::<JoinHandle<()>>);
        loop {
            let slice = async {
                if let Some(work) = work.take() {
                    task = Some(tokio::spawn(work));
                }
                let task = task.as_mut()?;
                tokio::time::timeout(watch.every, task).await.ok()
            };
            if let Some(answer) = self.inside(shield, true, slice) {
                return ended(answer);
            }
            // The caller's code runs as if no call were under way.
            let go_on = (watch.go_on)();
            if std::process::id() != process {
                // A child that was forked in there: the call is its parent's.
                std::mem::forget(task);
                return Err(lost(false));
            }
            if !go_on && let Some(task) = task.take() {
                task.abort();
                return ended(self.inside(shield, false, task));
            }
        }
    }

    /// Runs `work` with this thread inside the runtime.
    fn inside<F: Future>(self: &Arc<Self>, shield: &Shield, watched: bool, work: F) -> F::Output {
        let (_caller, unpaced) = self.enter(watched);
        let _shielded = shield.hold();
        DRIVES.set(true);
        self.runtime.block_on(async {
            if unpaced {
                tokio::spawn(Arc::clone(self).pace());
            }
            work.await
        })
    }

    /// A caller comes in; whether it has to start the pace.
    fn enter(self: &Arc<Self>, watched: bool) -> (Caller<'_>, bool) {
        let mut duty = self.duty();
        duty.callers += 1;
        duty.count += 1;
        duty.watched |= watched;
        let close = duty.last.is_some_and(|last| last.elapsed() < LULL);
        let unpaced = !std::mem::replace(&mut duty.paced, true);
        (Caller { io: self, close }, unpaced)
    }

    /// A task that nobody drives begins; the I/O thread does until it ends.
    pub(super) fn leave_alone(self: &Arc<Self>) -> LeftAlone {
        let mut duty = self.duty();
        duty.left_alone += 1;
        if duty.thread != Thread::OnDuty {
            self.changed.notify_one();
        }
        LeftAlone(Arc::clone(self))
    }

    /// Keeps a timer near as long as calls go on.
    async fn pace(self: Arc<Self>) {
        let mut seen = None;
        loop {
            let nap = {
                let mut duty = self.duty();
                if duty.callers == 0 && seen == Some(duty.count) {
                    duty.paced = false;
                    return;
                }
                seen = Some(duty.count);
                if std::mem::take(&mut duty.watched) { LULL } else { PACE }
            };
            tokio::time::sleep(nap).await;
        }
    }
}

fn ended(ended: std::result::Result<(), tokio::task::JoinError>) -> Result<()> {
    ended.map_err(|e| lost(e.is_panic()))
}

/// A caller inside the runtime.
struct Caller<'a> {
    io: &'a Arc<Io>,
    /// It came soon after another.
    close: bool,
}

impl Drop for Caller<'_> {
    fn drop(&mut self) {
        DRIVES.set(false);
        let mut duty = self.io.duty();
        duty.callers -= 1;
        duty.last = Some(Instant::now());
        if duty.thread == Thread::Sleeps {
            self.io.changed.notify_one();
        }
        if self.close && duty.thread == Thread::OnDuty && duty.callers == 0 && duty.left_alone == 0 {
            self.io.relieved.notify_one();
        }
    }
}

/// Keeps the I/O thread on duty until dropped.
pub(super) struct LeftAlone(Arc<Io>);

impl Drop for LeftAlone {
    fn drop(&mut self) {
        self.0.duty().left_alone -= 1;
    }
}
