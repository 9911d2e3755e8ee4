//! A runtime that notices when its descriptors no longer belong to it.

use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::time::{Instant, Sleep};

use super::descriptors::DescriptorCheck;
use crate::signals;

/// A current-thread runtime with I/O and timers.
pub(super) struct GuardedRuntime {
    /// `None` only while it is dropped.
    parts: Option<(Runtime, Arc<ParkCheck>)>,
    handle: Handle,
    /// Whether its wakers must not be used any more.
    is_dead: Arc<AtomicBool>,
    /// See `EARLIEST_TIMER_INTERVAL`. Kept from one `block_on` to the next; `None` for the I/O thread.
    earliest_timer: Mutex<Option<Pin<Box<Sleep>>>>,
    earliest_timer_interval: Duration,
}

/// Called on the thread of a runtime that lost its descriptors, instead of waiting on them: an epoll
/// instance of the host has events that tokio takes for pointers. It must not return. If it unwinds, tokio
/// closes the number of its epoll instance.
type OnLoss = Box<dyn Fn() + Send + Sync>;

struct ParkCheck {
    descriptors: DescriptorCheck,
    /// Whether a check passed since the runtime last parked: the next park need not check again.
    is_recent: AtomicBool,
}

impl ParkCheck {
    /// Whether the runtime may wait on its descriptors.
    fn may_park(&self) -> bool {
        self.is_recent.swap(false, Ordering::Relaxed) || self.descriptors.is_intact()
    }
}

impl GuardedRuntime {
    /// A runtime whose own thread drives it forever.
    pub(super) fn with_thread(on_loss: impl Fn() + Send + Sync + 'static) -> std::io::Result<GuardedRuntime> {
        GuardedRuntime::new(Box::new(on_loss))
    }

    /// A runtime that callers drive. It checks its descriptors at least once per `timer_interval`.
    pub(super) fn for_callers(timer_interval: Duration) -> std::io::Result<GuardedRuntime> {
        // The caller must get its result, so this one unwinds: without the panic hook, which prints.
        let on_loss = || resume_unwind(Box::new("the host closed the descriptors of twire"));
        let mut runtime = GuardedRuntime::new(Box::new(on_loss))?;
        let context = runtime.handle.enter();
        let sleep = Box::pin(tokio::time::sleep(timer_interval));
        drop(context);
        runtime.earliest_timer = Mutex::new(Some(sleep));
        runtime.earliest_timer_interval = timer_interval;
        Ok(runtime)
    }

    fn new(on_loss: OnLoss) -> std::io::Result<GuardedRuntime> {
        let check: Arc<OnceLock<Weak<ParkCheck>>> = Arc::default();
        let at_park = Arc::clone(&check);
        let mut builder = Builder::new_current_thread();
        // For threads that a caller's own transport starts.
        builder.enable_io().enable_time().on_thread_start(signals::block_all).on_thread_park(move || {
            let check = at_park.get().and_then(Weak::upgrade);
            if check.is_some_and(|check| !check.may_park()) {
                on_loss();
            }
        });
        let runtime = builder.build()?;
        let descriptors = DescriptorCheck::new(&runtime)?;
        let own = Arc::new(ParkCheck { descriptors, is_recent: AtomicBool::new(false) });
        let _ = check.set(Arc::downgrade(&own));
        Ok(GuardedRuntime {
            handle: runtime.handle().clone(),
            parts: Some((runtime, own)),
            is_dead: Arc::default(),
            earliest_timer: Mutex::default(),
            earliest_timer_interval: Duration::ZERO,
        })
    }

    /// Whether the descriptors still belong to the runtime.
    pub(super) fn is_intact(&self) -> bool {
        self.parts.as_ref().is_some_and(|(_, check)| check.descriptors.is_intact())
    }

    /// [`GuardedRuntime::is_intact`] immediately before the runtime is driven: it need not check again when
    /// it first waits.
    pub(super) fn is_ready_to_drive(&self) -> bool {
        let Some((_, check)) = &self.parts else { return false };
        let is_intact = check.descriptors.is_first_intact();
        check.is_recent.store(is_intact, Ordering::Relaxed);
        is_intact
    }

    /// Set when the runtime must not be woken any more.
    pub(super) fn is_dead(&self) -> &Arc<AtomicBool> {
        &self.is_dead
    }

    pub(super) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Drives the runtime. `None` if `work` panicked, or if the descriptors no longer belong to it;
    /// the runtime must not be used again then.
    pub(super) fn block_on<F: Future>(&self, work: F) -> Option<F::Output> {
        let (runtime, check) = self.parts.as_ref()?;
        let lock = || self.earliest_timer.lock().unwrap_or_else(PoisonError::into_inner);
        // Nothing of the work is used after a panic. Its waker must not be used either.
        let driven = catch_unwind(AssertUnwindSafe(|| {
            let mut work = pin!(work);
            let mut own_waker = None;
            let mut earliest_timer = lock().take();
            let guarded = poll_fn(|cx| {
                if let Some(timer) = &mut earliest_timer
                    && timer.as_mut().poll(cx).is_ready()
                {
                    if !check.descriptors.is_intact() {
                        return Poll::Ready(None);
                    }
                    timer.as_mut().reset(Instant::now() + self.earliest_timer_interval);
                    // Arms it.
                    let _ = timer.as_mut().poll(cx);
                }
                let waker = own_waker.get_or_insert_with(|| GuardedWaker::guard(cx.waker(), &self.is_dead));
                match work.as_mut().poll(&mut Context::from_waker(waker)) {
                    Poll::Ready(output) => Poll::Ready(Some(output)),
                    Poll::Pending => Poll::Pending,
                }
            });
            // Set before `work` is dropped, unless it ended.
            let mut unless_ended = SetOnDrop(Some(&self.is_dead));
            let output = runtime.block_on(guarded);
            if output.is_some() {
                unless_ended.0 = None;
            }
            *lock() = earliest_timer;
            output
        }));
        driven.ok().flatten()
    }
}

struct SetOnDrop<'a>(Option<&'a AtomicBool>);

impl Drop for SetOnDrop<'_> {
    fn drop(&mut self) {
        if let Some(flag) = self.0 {
            flag.store(true, Ordering::SeqCst);
        }
    }
}

/// A waker that does nothing once its runtime is dead.
///
/// Waking writes to a descriptor of the runtime, which may belong to the host then; and dropping a
/// request wakes it.
pub(super) struct GuardedWaker {
    waker: Waker,
    is_dead: Arc<AtomicBool>,
}

impl GuardedWaker {
    pub(super) fn guard(waker: &Waker, is_dead: &Arc<AtomicBool>) -> Waker {
        Waker::from(Arc::new(GuardedWaker { waker: waker.clone(), is_dead: Arc::clone(is_dead) }))
    }
}

impl Wake for GuardedWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.is_dead.load(Ordering::SeqCst) {
            self.waker.wake_by_ref();
        }
    }
}

impl Drop for GuardedRuntime {
    /// Closes the descriptors, or leaks the runtime if they belong to the host now.
    fn drop(&mut self) {
        let Some((runtime, check)) = self.parts.take() else { return };
        let earliest_timer = self.earliest_timer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if check.descriptors.is_intact() {
            drop((check, earliest_timer));
            let _ = catch_unwind(AssertUnwindSafe(|| runtime.shutdown_background()));
        } else {
            std::mem::forget((runtime, check, earliest_timer, self.handle.clone()));
        }
    }
}
