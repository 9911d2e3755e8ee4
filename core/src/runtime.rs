//! The runtimes that drive requests, and blocking on them.
//!
//! A blocked caller drives a runtime of its own, as long as one is free (`pool`). A thread named
//! `twire-io`, started when it is first needed, drives everything else (`io_thread`).
//!
//! Every wait ends, whatever happens to a runtime: at the deadline of its request plus `SLACK` at the
//! latest. A runtime that panicked, or whose descriptors the host closed, is not used again.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;

use crate::driven_runtime;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::fork::process_identity;
use crate::per_process::PerProcess;
use crate::progress::Progress;
use io_thread::IoTask;
use pool::{DriveError, RuntimePool};

mod descriptors;
mod guarded;
mod io_thread;
mod pool;

pub use crate::fork::{after_fork_in_child, set_wiped_cell};

/// A wait ends this long after the deadline of its request, if the request itself did not end.
pub(crate) const SLACK: Duration = Duration::from_secs(2);

/// How often a wait looks whether its request has a deadline now.
const DEADLINE_CHECK_INTERVAL: Duration = Duration::from_secs(1);

static POOL: PerProcess<RuntimePool> = PerProcess::new();

/// The caller runtimes of this process; a forked child makes its own.
fn pool() -> &'static RuntimePool {
    let made: std::result::Result<_, std::convert::Infallible> =
        POOL.get_or_try_init(|| Ok(RuntimePool::new(|| io_thread::current(pool()).is_ok())));
    let Ok(pool) = made;
    pool
}

/// Starts `work` on the I/O thread.
pub fn spawn<T, F>(work: F) -> Result<Task<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let progress = Arc::new(Progress::default());
    let slot = Arc::new(ResultSlot { result: Mutex::new(None), filled: Condvar::new() });
    let mut filler = SlotFiller { slot: Some(Arc::clone(&slot)), progress: Arc::clone(&progress) };
    let work = Arc::clone(&progress).scope(async move {
        let result = work.await;
        filler.fill(result);
    });
    let task = io_thread::current(pool())?.spawn(work);
    Ok(Task { slot, io: task, progress })
}

/// Starts `work` on the I/O thread for a caller that learns of its end in another way.
///
/// `work` is dropped at its end, when it is cancelled, and when it or the I/O thread panics: the drop of
/// a value that it owns always tells of its end. On the I/O thread itself this wakes nobody.
pub fn spawn_detached(work: impl Future<Output = ()> + Send + 'static) -> Result<DetachedTask> {
    let progress = Arc::new(Progress::default());
    let work = Arc::clone(&progress).scope(work);
    let task = io_thread::current(pool())?.spawn(work);
    Ok(DetachedTask { task, progress })
}

/// Work that [`spawn_detached`] started. Dropping it does not cancel the work.
pub struct DetachedTask {
    task: IoTask,
    progress: Arc<Progress>,
}

impl DetachedTask {
    /// Drops the work, soon after this returns.
    pub fn cancel(&self) {
        self.task.cancel();
    }

    /// The error of work that ended without a result: [`ErrorKind::Internal`] if `panicked`, else
    /// [`ErrorKind::Cancelled`]; `sent` says how far its request got.
    pub fn abort_error(&self, panicked: bool) -> Error {
        abort_error(panicked).with_sent(self.progress.sent())
    }
}

/// A function that a blocked caller runs at intervals.
pub struct InterruptCheck<'a> {
    interval: Duration,
    keep_waiting: &'a mut dyn FnMut() -> bool,
}

impl InterruptCheck<'_> {
    /// Runs `keep_waiting` about once per `interval`, on the caller's thread; `false` cancels the
    /// request.
    pub fn new(interval: Duration, keep_waiting: &mut dyn FnMut() -> bool) -> InterruptCheck<'_> {
        InterruptCheck { interval, keep_waiting }
    }
}

/// Runs `work` and waits for its result. If `watch` cancels it, the error is [`ErrorKind::Cancelled`];
/// `sent` says how far the request got. Every request has a deadline, so this returns.
///
/// Inside a hook or a log callback it is an error: it would wait for its own thread.
pub fn wait<T, F>(work: F, watch: Option<InterruptCheck<'_>>) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    refuse_in_callback()?;
    let lease = if can_drive() { pool().lease() } else { None };
    let Some(lease) = lease else { return spawn(work)?.wait_watched(watch) };
    // The result goes to a place of its own, so that the code below is compiled once for all types.
    let result = Arc::new(Mutex::new(None));
    let place = Arc::clone(&result);
    let progress = Arc::new(Progress::default());
    let work = Arc::clone(&progress).scope(async move {
        let result = work.await;
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    });
    let driven = match watch {
        // On the stack, because it is too large for the allocator's fast path.
        None => lease.drive(pin!(work)),
        Some(watch) => lease.drive_watched(Box::pin(work), watch),
    };
    let result = result.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (result, driven) {
        (Some(result), _) => result,
        (None, driven) => Err(abort_error(driven == Err(DriveError::Panicked)).with_sent(progress.sent())),
    }
}

/// [`wait`] for work that ties something to its runtime, which must then be that of the I/O thread.
pub(crate) fn wait_on_io_thread<T, F>(work: F, watch: Option<InterruptCheck<'_>>) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    refuse_in_callback()?;
    spawn(work)?.wait_watched(watch)
}

fn refuse_in_callback() -> Result<()> {
    if driven_runtime::current().is_none() {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Argument,
        "a request from inside a callback of twire would wait for its own thread; send it from another thread",
    ))
}

/// Whether this thread can drive a runtime. It cannot from inside another runtime, and not while it
/// ends: in a handler of `atexit` or a destructor of a thread-local the runtime's own thread-locals may
/// be gone.
fn can_drive() -> bool {
    Handle::try_current().is_err_and(|error| !error.is_thread_local_destroyed())
}

/// A request in progress. Dropping it does not cancel the request; [`Task::cancel`] does.
pub struct Task<T> {
    slot: Arc<ResultSlot<T>>,
    io: IoTask,
    progress: Arc<Progress>,
}

struct ResultSlot<T> {
    result: Mutex<Option<Result<T>>>,
    filled: Condvar,
}

impl<T> ResultSlot<T> {
    fn lock(&self) -> MutexGuard<'_, Option<Result<T>>> {
        self.result.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Task<T> {
    /// Waits for the result. Every request has a deadline, so this returns.
    pub fn wait(self) -> Result<T> {
        loop {
            let limit = self.progress.deadline().map(|deadline| deadline + SLACK);
            let time = limit
                .map_or(DEADLINE_CHECK_INTERVAL, |limit| limit.saturating_duration_since(Instant::now()));
            if let Some(result) = self.wait_for(time) {
                return result;
            }
            // A list reads several pages: each request has a deadline of its own.
            let limit = self.progress.deadline().map(|deadline| deadline + SLACK);
            if limit.is_some_and(|limit| limit <= Instant::now()) {
                self.cancel();
                let why = "the I/O thread did not end the request at its deadline";
                return Err(Error::new(ErrorKind::Timeout, why).with_sent(self.progress.sent()));
            }
        }
    }

    /// Waits for at most `time`; `None` means that the request is still in progress. The result
    /// is returned once.
    pub fn wait_for(&self, time: Duration) -> Option<Result<T>> {
        let until = Instant::now() + time;
        let mut result = self.slot.lock();
        loop {
            if let Some(result) = result.take() {
                return Some(result);
            }
            let left = until.checked_duration_since(Instant::now())?;
            (result, _) = self.slot.filled.wait_timeout(result, left).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Cancels the request; a waiting thread gets [`ErrorKind::Cancelled`], whose `sent` says how far the
    /// request got.
    pub fn cancel(&self) {
        self.io.cancel();
    }

    fn wait_watched(self, watch: Option<InterruptCheck<'_>>) -> Result<T> {
        let Some(watch) = watch else { return self.wait() };
        let process = process_identity();
        loop {
            if let Some(result) = self.wait_for(watch.interval) {
                return result;
            }
            let keep_waiting = (watch.keep_waiting)();
            if process_identity() != process {
                // `keep_waiting` forked and this is the child: the request is its parent's.
                return Err(abort_error(false));
            }
            let limit = self.progress.deadline().map(|deadline| deadline + SLACK);
            if !keep_waiting {
                self.cancel();
            } else if limit.is_none_or(|limit| limit > Instant::now()) {
                continue;
            }
            return self.wait();
        }
    }
}

/// Fills the slot even if the work is dropped before its end, so that no thread waits forever.
struct SlotFiller<T> {
    slot: Option<Arc<ResultSlot<T>>>,
    progress: Arc<Progress>,
}

impl<T> SlotFiller<T> {
    fn fill(&mut self, result: Result<T>) {
        if let Some(slot) = self.slot.take() {
            *slot.lock() = Some(result);
            slot.filled.notify_all();
        }
    }
}

impl<T> Drop for SlotFiller<T> {
    fn drop(&mut self) {
        let error = if io_thread::is_ending_tasks() {
            Error::new(
                ErrorKind::Internal,
                "the I/O thread ended; does the program close descriptors that it does not own?",
            )
        } else {
            abort_error(std::thread::panicking())
        };
        self.fill(Err(error.with_sent(self.progress.sent())));
    }
}

/// Starts `work` on the I/O thread, if this thread drives a runtime that is not polled after its
/// request. Gives `work` back otherwise.
pub(crate) fn spawn_on_io_thread<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> std::result::Result<SharedTask<T>, Error> {
    let (sender, result) = tokio::sync::oneshot::channel();
    let progress = Progress::current();
    let task = io_thread::current(pool())?.spawn(progress.scope(async move {
        let _ = sender.send(work.await);
    }));
    Ok(SharedTask { task, result })
}

/// Work on the I/O thread that a future of another runtime awaits; cancelled on drop.
pub(crate) struct SharedTask<T> {
    task: IoTask,
    result: tokio::sync::oneshot::Receiver<T>,
}

impl<T> SharedTask<T> {
    /// The output of the work; `None` if it panicked or the I/O thread ended.
    pub(crate) async fn output(mut self) -> Option<T> {
        (&mut self.result).await.ok()
    }
}

impl<T> Drop for SharedTask<T> {
    fn drop(&mut self) {
        self.task.cancel();
    }
}

/// Whether the runtime of this thread may look at its sockets. Only the I/O thread's may not know.
pub(crate) fn has_descriptors() -> bool {
    io_thread::has_descriptors()
}

/// Whether this thread drives a caller runtime, which is not polled after its request.
pub(crate) fn is_caller_runtime() -> bool {
    driven_runtime::current().is_some_and(|number| number != io_thread::NUMBER)
}

/// The error of a request that has no result: it panicked or was cancelled.
pub fn abort_error(panicked: bool) -> Error {
    let error = if panicked {
        Error::new(ErrorKind::Internal, "a defect in twire ended the request; please report it")
    } else {
        Error::new(ErrorKind::Cancelled, "the request was cancelled")
    };
    error.with_sent(Sent::Maybe)
}

/// Waits for name look-ups in flight, for at most 200 ms, before the host forks.
///
/// A fork during a look-up leaves the C library's resolver locked in the child. Call this from the
/// "before" handler of `pthread_atfork` or `os.register_at_fork`. It holds nothing across the fork.
pub fn before_fork() {
    let until = Instant::now() + Duration::from_millis(200);
    while crate::transport::dns_lookups_in_flight() > 0 && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_has_one_result_and_a_cancelled_one_says_so() {
        assert_eq!(spawn(async { Ok(5) }).expect("it starts").wait().ok(), Some(5));
        let (started, is_started) = std::sync::mpsc::channel();
        let never = async move {
            started.send(()).map_err(|_| abort_error(false))?;
            std::future::pending::<Result<()>>().await
        };
        let task = spawn(never).expect("the I/O thread starts");
        is_started.recv().expect("it starts");
        assert!(task.wait_for(Duration::ZERO).is_none());
        task.cancel();
        let error = task.wait().expect_err("it never ends");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::Maybe));
    }

    #[test]
    fn a_request_that_never_started_was_not_sent() {
        let slot = Arc::new(ResultSlot::<()> { result: Mutex::new(None), filled: Condvar::new() });
        drop(SlotFiller { slot: Some(Arc::clone(&slot)), progress: Arc::default() });
        let error = slot.lock().take().expect("it is filled").expect_err("it never started");
        assert_eq!(error.sent(), Sent::No);
    }

    /// The runtime's thread-locals are destroyed before those that were made earlier.
    #[test]
    fn a_thread_that_ends_can_make_requests() {
        struct SendsOnDrop(std::sync::mpsc::Sender<Option<u8>>);
        impl Drop for SendsOnDrop {
            fn drop(&mut self) {
                let _ = self.0.send(wait(async { Ok(7) }, None).ok());
            }
        }
        thread_local!(static LAST: std::cell::RefCell<Option<SendsOnDrop>> = const { std::cell::RefCell::new(None) });
        let (sender, results) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            LAST.set(Some(SendsOnDrop(sender)));
            wait(async { Ok(1) }, None).ok()
        });
        assert_eq!(results.recv(), Ok(Some(7)));
        assert_eq!(thread.join().ok(), Some(Some(1)));
    }

    #[test]
    fn waiting_returns_the_result_at_any_rate_of_requests() {
        for pause in [0, 0, 0, 30, 0, 0] {
            std::thread::sleep(Duration::from_millis(pause));
            let slow = async {
                tokio::time::sleep(Duration::from_millis(2)).await;
                Ok(7)
            };
            assert_eq!(wait(slow, None).ok(), Some(7));
        }
    }

    #[test]
    fn the_interrupt_check_may_cancel() {
        for _ in 0..3 {
            let mut asked = 0;
            let mut keep_waiting = || {
                asked += 1;
                asked < 3
            };
            let never = std::future::pending::<Result<()>>();
            let watch = InterruptCheck::new(Duration::from_millis(1), &mut keep_waiting);
            let error = wait(never, Some(watch)).expect_err("it never ends");
            assert_eq!((error.kind(), error.sent(), asked), (ErrorKind::Cancelled, Sent::Maybe, 3));
        }
    }

    #[test]
    fn a_panic_in_the_work_is_an_error_and_later_requests_work() {
        for _ in 0..3 {
            let error = wait::<(), _>(async { panic!("planted") }, None).expect_err("it panicked");
            assert_eq!(error.kind(), ErrorKind::Internal);
            let error = spawn::<(), _>(async { panic!("planted") }).expect("it starts").wait();
            assert_eq!(error.expect_err("it panicked").kind(), ErrorKind::Internal);
            assert_eq!(wait(async { Ok(1) }, None).ok(), Some(1));
        }
    }

    #[test]
    fn tasks_without_a_waiting_thread_continue_while_callers_drive() {
        let (told, heard) = std::sync::mpsc::channel();
        for n in 0..20 {
            wait(async { Ok(()) }, None).expect("an result");
            let told = told.clone();
            spawn(async move {
                tokio::time::sleep(Duration::from_millis(1)).await;
                told.send(n).map_err(|_| abort_error(false))
            })
            .expect("it starts");
        }
        let mut all: Vec<i32> =
            (0..20).map(|_| heard.recv_timeout(Duration::from_secs(60)).expect("it ends")).collect();
        all.sort_unstable();
        assert_eq!(all, (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn many_threads_wait_at_once() {
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    for n in 0..50 {
                        let work = async move {
                            tokio::time::sleep(Duration::from_micros(100)).await;
                            Ok(n)
                        };
                        assert_eq!(wait(work, None).ok(), Some(n));
                    }
                });
            }
        });
    }

    #[test]
    fn a_request_inside_the_runtime_is_an_error_and_inside_another_runtime_works() {
        let inside = async { wait(async { Ok(()) }, None) };
        let error = wait(inside, None).expect_err("it would wait for itself");
        assert_eq!(error.kind(), ErrorKind::Argument);
        let inside = async { wait(async { Ok(()) }, None) };
        let error = spawn(inside).expect("it starts").wait().expect_err("it would wait for itself");
        assert_eq!(error.kind(), ErrorKind::Argument);
        let other = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        assert_eq!(other.block_on(async { wait(async { Ok(3) }, None) }).ok(), Some(3));
    }
}
