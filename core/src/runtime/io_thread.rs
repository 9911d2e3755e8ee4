//! The I/O thread of a process, which drives requests that no caller drives.
//!
//! If it ends (its runtime panicked, or the host closed its descriptors), the requests in progress end
//! with an error, and the next request starts another I/O thread.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError, Weak};
use std::task::{Context, Poll, Waker};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use super::guarded::{GuardedRuntime, GuardedWaker};
use super::pool::RuntimePool;
use crate::driven_runtime;
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::per_process::PerProcess;
use crate::signals;

/// The number of the I/O thread's runtime.
pub(super) const NUMBER: usize = 0;

static CURRENT: PerProcess<Mutex<Option<Arc<IoThread>>>> = PerProcess::new();

/// Each process has a lock of its own, because a fork may leave its parent's locked.
fn lock_current() -> MutexGuard<'static, Option<Arc<IoThread>>> {
    let made: std::result::Result<_, Infallible> = CURRENT.get_or_try_init(|| Ok(Mutex::default()));
    let Ok(current) = made;
    current.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether this thread is no I/O thread, or one that has its descriptors.
pub(super) fn has_descriptors() -> bool {
    let own = OWN.try_with(|own| own.borrow().clone()).ok().flatten();
    own.is_none_or(|io| io.is_usable())
}

thread_local! {
    /// On an I/O thread, itself.
    static OWN: RefCell<Option<Arc<IoThread>>> = const { RefCell::new(None) };
    static IS_ENDING_TASKS: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread drops tasks because their I/O thread ended.
pub(super) fn is_ending_tasks() -> bool {
    IS_ENDING_TASKS.get()
}

pub(super) struct IoThread {
    handle: Handle,
    runtime: Weak<GuardedRuntime>,
    tasks: Mutex<HashMap<u64, Weak<SharedWork>>>,
    next_task: AtomicU64,
    is_dead: Arc<AtomicBool>,
}

/// The I/O thread of this process, started if there is none or if it ended.
pub(super) fn current(pool: &'static RuntimePool) -> Result<Arc<IoThread>> {
    if let Ok(Some(io)) = OWN.try_with(|own| own.borrow().clone()) {
        // It runs right now.
        return Ok(io);
    }
    let mut current = lock_current();
    if let Some(io) = current.take_if(|io| !io.is_usable()) {
        // Ends the requests in progress. The thread itself may still wait on its lost descriptors.
        io.end_tasks();
    }
    if let Some(io) = &*current {
        return Ok(Arc::clone(io));
    }
    let io = IoThread::start(pool)?;
    *current = Some(Arc::clone(&io));
    Ok(io)
}

impl IoThread {
    fn start(pool: &'static RuntimePool) -> Result<Arc<IoThread>> {
        let failed = |e: std::io::Error| {
            Error::new(ErrorKind::Connect, format!("cannot start the I/O thread: {}", limits::describe(&e)))
        };
        let own: Arc<OnceLock<Weak<IoThread>>> = Arc::default();
        let on_loss = {
            let own = Arc::clone(&own);
            move || {
                if let Some(io) = own.get().and_then(Weak::upgrade) {
                    io.end(pool);
                }
                // To return or to unwind would use or close descriptors that belong to the host now.
                loop {
                    std::thread::park();
                }
            }
        };
        let runtime = Arc::new(GuardedRuntime::with_thread(on_loss).map_err(failed)?);
        let io = Arc::new(IoThread {
            handle: runtime.handle().clone(),
            runtime: Arc::downgrade(&runtime),
            tasks: Mutex::default(),
            next_task: AtomicU64::new(0),
            is_dead: Arc::clone(runtime.is_dead()),
        });
        let _ = own.set(Arc::downgrade(&io));
        let body = Arc::clone(&io);
        let thread = std::thread::Builder::new().name("twire-io".to_owned());
        signals::with_all_blocked(|| thread.spawn(move || body.drive(&runtime, pool))).map_err(failed)?;
        Ok(io)
    }

    /// The body of the thread: drives its runtime, and sweeps idle caller runtimes.
    fn drive(self: &Arc<Self>, runtime: &GuardedRuntime, pool: &RuntimePool) {
        OWN.set(Some(Arc::clone(self)));
        loop {
            {
                let _driving = driven_runtime::enter(NUMBER);
                if runtime.block_on(pool.wait_until_sweep_due()).is_none() {
                    break;
                }
            }
            pool.sweep();
        }
        self.end(pool);
    }

    /// The thread does not drive its runtime any more.
    fn end(&self, pool: &RuntimePool) {
        OWN.set(None);
        self.end_tasks();
        pool.forget_sweeper();
        log::error!(target: "twire", "the I/O thread ended unexpectedly; the next request starts another");
    }

    fn is_usable(&self) -> bool {
        !self.is_dead.load(Ordering::SeqCst) && self.runtime.upgrade().is_some_and(|r| r.is_intact())
    }

    fn tasks(&self) -> MutexGuard<'_, HashMap<u64, Weak<SharedWork>>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts `work`. It is dropped at its end, when it is cancelled, and when this thread ends.
    pub(super) fn spawn(self: &Arc<Self>, work: impl Future<Output = ()> + Send + 'static) -> IoTask {
        let number = self.next_task.fetch_add(1, Ordering::Relaxed);
        let work: IoThreadFuture = Box::pin(work);
        let shared = Arc::new(SharedWork {
            io: Arc::clone(self),
            number,
            is_ended: AtomicBool::new(false),
            work: Mutex::new(Some(work)),
            waker: OnceLock::new(),
        });
        self.tasks().insert(number, Arc::downgrade(&shared));
        if self.is_dead.load(Ordering::SeqCst) {
            // It ended just now, perhaps before this task was in its list.
            shared.end();
        }
        let weak = Arc::downgrade(&shared);
        let task = self.handle.spawn(poll_fn(move |cx| shared.poll(cx)));
        IoTask { io: Arc::clone(self), work: weak, abort: task.abort_handle() }
    }

    /// Drops the work of every task, so that a thread that waits for it gets an error.
    fn end_tasks(&self) {
        self.is_dead.store(true, Ordering::SeqCst);
        let tasks = std::mem::take(&mut *self.tasks());
        IS_ENDING_TASKS.set(true);
        for task in tasks.into_values().filter_map(|task| task.upgrade()) {
            task.end();
        }
        IS_ENDING_TASKS.set(false);
    }
}

type IoThreadFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Work that the I/O thread polls, and that another thread can drop when the I/O thread no longer
/// does.
struct SharedWork {
    io: Arc<IoThread>,
    number: u64,
    is_ended: AtomicBool,
    work: Mutex<Option<IoThreadFuture>>,
    waker: OnceLock<Waker>,
}

impl SharedWork {
    fn poll(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        let polled = match &mut *work {
            Some(work) => {
                let waker = self.waker.get_or_init(|| GuardedWaker::guard(cx.waker(), &self.io.is_dead));
                work.as_mut().poll(&mut Context::from_waker(waker))
            }
            None => Poll::Ready(()),
        };
        let finished = if polled.is_ready() { work.take() } else { None };
        drop(work);
        drop(finished);
        if self.is_ended.load(Ordering::SeqCst) {
            // `end` was called during the poll and left the work to it.
            self.end();
            return Poll::Ready(());
        }
        polled
    }

    /// Drops the work, or lets the thread that polls it do so.
    fn end(&self) {
        self.is_ended.store(true, Ordering::SeqCst);
        let work = match self.work.try_lock() {
            Ok(mut work) => work.take(),
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().take(),
            Err(TryLockError::WouldBlock) => None,
        };
        drop(work);
    }
}

impl Drop for SharedWork {
    fn drop(&mut self) {
        self.io.tasks().remove(&self.number);
    }
}

/// A task of the I/O thread. Dropping it does not cancel the task.
pub(super) struct IoTask {
    io: Arc<IoThread>,
    work: Weak<SharedWork>,
    abort: AbortHandle,
}

impl IoTask {
    /// Drops the work, soon after this returns.
    pub(super) fn cancel(&self) {
        if self.io.is_usable() {
            self.abort.abort();
        } else if let Some(work) = self.work.upgrade() {
            // Aborting would wake a runtime whose descriptors may belong to the host now.
            work.end();
        }
    }
}
