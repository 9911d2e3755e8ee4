//! The one I/O thread of a process, and waiting for what it does.
//!
//! Calls are spawned onto a thread named `twire-io`; the caller waits on a slot and never enters
//! the runtime, so a blocking call works from inside any async program. The thread starts at the
//! first call. It reads idle connections, so a server that closes one is noticed before the next
//! post, and it blocks all signals, so a peer's reset raises no SIGPIPE in the host.

use std::future::Future;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle};
use tokio::task::AbortHandle;

use crate::error::{Error, Kind, Result, Sent};
use crate::per_process::PerProcess;

static IO: PerProcess<Handle> = PerProcess::new();

/// The handle of this process's I/O thread; a forked child starts its own.
fn io() -> Result<&'static Handle> {
    IO.get_or_try_init(|| {
        let failed =
            |e: std::io::Error| Error::new(Kind::Internal, format!("cannot start the I/O thread: {e}"));
        let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(failed)?;
        let handle = runtime.handle().clone();
        std::thread::Builder::new()
            .name("twire-io".to_owned())
            .spawn(move || {
                // Threads for name look-ups are started from here and inherit the mask.
                let _ = nix::sys::signal::SigSet::all().thread_block();
                runtime.block_on(std::future::pending::<()>());
            })
            .map_err(failed)?;
        Ok(handle)
    })
}

/// Starts `work` on the I/O thread.
pub fn spawn<T, F>(work: F) -> Result<Task<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let slot = Arc::new(Slot { answer: Mutex::new(None), filled: Condvar::new() });
    let filler = Filler(Some(Arc::clone(&slot)));
    let task = io()?.spawn(async move {
        let mut filler = filler;
        let answer = work.await;
        filler.fill(answer);
    });
    Ok(Task { slot, abort: task.abort_handle() })
}

/// Runs `work` on the I/O thread and waits for it.
pub fn wait<T, F>(work: F) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    spawn(work)?.wait()
}

/// Work under way on the I/O thread. Dropping it does not stop the work; [`Task::cancel`] does.
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
        let lost = if std::thread::panicking() {
            Error::new(Kind::Internal, "a defect in twire ended the call")
        } else {
            Error::new(Kind::Cancelled, "the call was cancelled")
        };
        self.fill(Err(lost.with_sent(Sent::Maybe)));
    }
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
        assert_eq!(wait(async { Ok(5) }).ok(), Some(5));
        let task = spawn(std::future::pending::<Result<()>>()).expect("the I/O thread starts");
        assert!(task.wait_for(Duration::ZERO).is_none());
        task.cancel();
        let error = task.wait().expect_err("it never answers");
        assert_eq!((error.kind(), error.sent()), (Kind::Cancelled, Sent::Maybe));
    }

    #[test]
    fn a_panic_on_the_thread_is_an_error_and_the_thread_lives_on() {
        let error = wait::<(), _>(async { panic!("planted") }).expect_err("it panicked");
        assert_eq!(error.kind(), Kind::Internal);
        assert_eq!(wait(async { Ok(1) }).ok(), Some(1));
    }
}
