//! The runtimes of callers that wait, and waiting.
//!
//! A thread named `twire-io`, started at the first call, drives a runtime that carries what nobody
//! waits for on its own thread ([`io`]). Who waits drives one itself, as long as there are any
//! ([`lanes`]).

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use crate::error::{Error, Kind, Result, Sent};
use crate::lane;

mod io;
mod lanes;
mod signals;

/// Starts `work` for a caller that does something else meanwhile.
pub fn spawn<T, F>(work: F) -> Result<Task<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let io = io::io()?;
    let slot = Arc::new(Slot { answer: Mutex::new(None), filled: Condvar::new() });
    let mut filler = Filler(Some(Arc::clone(&slot)));
    let task = io.handle().spawn(async move {
        let answer = work.await;
        filler.fill(answer);
    });
    Ok(Task { slot, abort: task.abort_handle() })
}

/// What a caller does now and then while it waits.
pub struct Watch<'a> {
    every: Duration,
    go_on: &'a mut dyn FnMut() -> bool,
}

impl Watch<'_> {
    /// Asks `go_on` about every so often, on the caller's thread; `false` gives the call up.
    pub fn new(every: Duration, go_on: &mut dyn FnMut() -> bool) -> Watch<'_> {
        Watch { every, go_on }
    }
}

/// Does `work` and waits for it. Given up by `watch`, it is [`Kind::Cancelled`] with
/// `sent = maybe`. Every call has a deadline, so this returns.
///
/// From inside a hook or a log sink that the runtime itself calls, it is an error: it would wait
/// for its own thread.
pub fn wait<T, F>(work: F, watch: Option<Watch<'_>>) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    if lane::driven().is_some() {
        return Err(Error::new(
            Kind::Argument,
            "a call from inside a callback of twire would wait for the thread that it holds up",
        ));
    }
    // Another program's runtime may not be entered twice.
    let lane = if Handle::try_current().is_ok() { None } else { io::io()?.lanes().take() };
    let Some(lane) = lane else { return spawn(work)?.wait_watched(watch) };
    // One type of work for all answers: what drives is not compiled again for each.
    let answer = Arc::new(Mutex::new(None));
    let place = Arc::clone(&answer);
    let work = async move {
        let answer = work.await;
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
    };
    match watch {
        // On the stack: it need not outlive this call, and the allocator is slow with as much.
        None => lane.drive(pin!(work))?,
        Some(watch) => lane.drive_watched(Box::pin(work), watch)?,
    }
    let answer = answer.lock().unwrap_or_else(PoisonError::into_inner).take();
    answer.unwrap_or_else(|| Err(lost(false)))
}

/// Work under way that nobody need wait for. Dropping it does not stop the work;
/// [`Task::cancel`] does.
pub struct Task<T> {
    slot: Arc<Slot<T>>,
    abort: AbortHandle,
}

struct Slot<T> {
    answer: Mutex<Option<Result<T>>>,
    filled: Condvar,
}

impl<T> Slot<T> {
    fn lock(&self) -> MutexGuard<'_, Option<Result<T>>> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Task<T> {
    /// Waits to the end. Every call has a deadline, so this returns.
    pub fn wait(self) -> Result<T> {
        let mut answer = self.slot.lock();
        loop {
            if let Some(answer) = answer.take() {
                return answer;
            }
            answer = self.slot.filled.wait(answer).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Waits for at most `time`; `None` means that it is still under way. The answer is handed
    /// out once.
    pub fn wait_for(&self, time: Duration) -> Option<Result<T>> {
        let until = Instant::now() + time;
        let mut answer = self.slot.lock();
        loop {
            if let Some(answer) = answer.take() {
                return Some(answer);
            }
            let left = until.checked_duration_since(Instant::now())?;
            (answer, _) = self.slot.filled.wait_timeout(answer, left).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Gives the work up; whoever waits gets [`Kind::Cancelled`] with `sent = maybe`.
    pub fn cancel(&self) {
        self.abort.abort();
    }

    fn wait_watched(self, watch: Option<Watch<'_>>) -> Result<T> {
        if let Some(watch) = watch {
            let process = std::process::id();
            loop {
                if let Some(answer) = self.wait_for(watch.every) {
                    return answer;
                }
                let go_on = (watch.go_on)();
                if std::process::id() != process {
                    // A child that was forked in there: the call is its parent's.
                    return Err(lost(false));
                }
                if !go_on {
                    self.cancel();
                    break;
                }
            }
        }
        self.wait()
    }
}

/// Fills the slot even when the work is aborted or panics, so that nobody waits for ever.
struct Filler<T>(Option<Arc<Slot<T>>>);

impl<T> Filler<T> {
    fn fill(&mut self, answer: Result<T>) {
        if let Some(slot) = self.0.take() {
            *slot.lock() = Some(answer);
            slot.filled.notify_all();
        }
    }
}

impl<T> Drop for Filler<T> {
    fn drop(&mut self) {
        self.fill(Err(lost(std::thread::panicking())));
    }
}

/// The I/O thread's runtime, for a thread that drives one which stands still when its call is over.
pub(crate) fn steady() -> Option<Handle> {
    lane::driven().filter(|number| *number != io::NUMBER)?;
    io::io().ok().map(|io| io.handle().clone())
}

/// What is known of work that gave no answer: it panicked, or was given up.
pub fn lost(panicked: bool) -> Error {
    let lost = if panicked {
        Error::new(Kind::Internal, "a defect in twire ended the call")
    } else {
        Error::new(Kind::Cancelled, "the call was cancelled")
    };
    lost.with_sent(Sent::Maybe)
}

/// Lets name look-ups under way finish (for at most 200 ms), for a host about to fork.
///
/// A fork in the middle of a look-up leaves the C library's resolver locked in the child. Call it
/// from `pthread_atfork`'s or `os.register_at_fork`'s "before" handler. It only waits; it holds
/// nothing across the fork.
pub fn before_fork() {
    let until = Instant::now() + Duration::from_millis(200);
    while crate::transport::lookups_under_way() > 0 && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_answers_once_and_a_cancelled_one_says_so() {
        assert_eq!(spawn(async { Ok(5) }).expect("it starts").wait().ok(), Some(5));
        let task = spawn(std::future::pending::<Result<()>>()).expect("the I/O thread starts");
        assert!(task.wait_for(Duration::ZERO).is_none());
        task.cancel();
        let error = task.wait().expect_err("it never answers");
        assert_eq!((error.kind(), error.sent()), (Kind::Cancelled, Sent::Maybe));
    }

    /// Calls before, between and after those that follow each other closely, whoever drives.
    #[test]
    fn waiting_gives_the_answer_however_close_calls_are() {
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
    fn whoever_watches_may_give_up() {
        for _ in 0..3 {
            let mut asked = 0;
            let mut go_on = || {
                asked += 1;
                asked < 3
            };
            let never = std::future::pending::<Result<()>>();
            let watch = Watch::new(Duration::from_millis(1), &mut go_on);
            let error = wait(never, Some(watch)).expect_err("it never answers");
            assert_eq!((error.kind(), error.sent(), asked), (Kind::Cancelled, Sent::Maybe, 3));
        }
    }

    #[test]
    fn a_panic_in_the_work_is_an_error_and_the_runtime_lives_on() {
        for _ in 0..3 {
            let error = wait::<(), _>(async { panic!("planted") }, None).expect_err("it panicked");
            assert_eq!(error.kind(), Kind::Internal);
            let error = spawn::<(), _>(async { panic!("planted") }).expect("it starts").wait();
            assert_eq!(error.expect_err("it panicked").kind(), Kind::Internal);
            assert_eq!(wait(async { Ok(1) }, None).ok(), Some(1));
        }
    }

    #[test]
    fn tasks_nobody_waits_for_go_on_while_callers_drive() {
        let (told, heard) = std::sync::mpsc::channel();
        for n in 0..20 {
            wait(async { Ok(()) }, None).expect("an answer");
            let told = told.clone();
            spawn(async move {
                tokio::time::sleep(Duration::from_millis(1)).await;
                told.send(n).map_err(|_| lost(false))
            })
            .expect("it starts");
        }
        let mut all: Vec<i32> =
            (0..20).map(|_| heard.recv_timeout(Duration::from_secs(20)).expect("it ends")).collect();
        all.sort_unstable();
        assert_eq!(all, (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn threads_drive_for_each_other() {
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
    fn a_call_inside_the_runtime_is_refused_and_one_inside_another_works() {
        let inside = async { wait(async { Ok(()) }, None) };
        let error = wait(inside, None).expect_err("it would wait for itself");
        assert_eq!(error.kind(), Kind::Argument);
        let inside = async { wait(async { Ok(()) }, None) };
        let error = spawn(inside).expect("it starts").wait().expect_err("it would wait for itself");
        assert_eq!(error.kind(), Kind::Argument);
        let other = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        assert_eq!(other.block_on(async { wait(async { Ok(3) }, None) }).ok(), Some(3));
    }
}
