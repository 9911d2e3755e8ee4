//! Threads for blocking work: name look-ups, and callbacks of the host that may block.
//!
//! tokio's pool for blocking work panics when the system's limit of threads is reached. This one
//! returns an error, and its threads never handle the host's signals.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::limits;
use crate::per_process::PerProcess;
use crate::signals;

/// A thread without work ends after this time.
const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// The largest number of threads; more work waits for a free one.
const MAX_THREADS: usize = 512;

static WORKERS: PerProcess<Workers> = PerProcess::new();

/// Runs the work, or reports that no thread could be started for it.
type Job = Box<dyn FnOnce(io::Result<()>) + Send>;

#[derive(Default)]
struct Workers {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

/// Why blocking work has no result.
#[derive(Debug)]
pub(crate) enum WorkerError {
    /// No thread could be started. The work did not run.
    Start(io::Error),
    /// The work panicked.
    Panicked,
}

impl fmt::Display for WorkerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WorkerError::Start(e) => write!(f, "cannot start a thread: {}", limits::describe(e)),
            WorkerError::Panicked => f.write_str("the work on a thread panicked"),
        }
    }
}

impl std::error::Error for WorkerError {}

/// Runs `work` on a thread that may block. If the future is dropped before the work has begun, it
/// never begins.
pub(crate) async fn run<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WorkerError> {
    let (sender, receiver) = oneshot::channel();
    let job = Box::new(move |started: io::Result<()>| {
        if !sender.is_closed() {
            let _ = sender.send(started.map(|()| work()));
        }
    });
    let made: Result<_, Infallible> = WORKERS.get_or_try_init(|| Ok(Workers::default()));
    let Ok(workers) = made;
    workers.submit(job);
    receiver.await.map_err(|_| WorkerError::Panicked)?.map_err(WorkerError::Start)
}

impl Workers {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn submit(&'static self, job: Job) {
        let mut state = self.lock();
        state.queue.push_back(job);
        if state.idle >= state.queue.len() || state.threads == MAX_THREADS {
            self.changed.notify_one();
            return;
        }
        state.threads += 1;
        drop(state);
        let thread = std::thread::Builder::new().name("twire-worker".to_owned());
        let Err(error) = signals::with_all_blocked(|| thread.spawn(move || self.work())) else { return };
        let mut state = self.lock();
        state.threads -= 1;
        if state.threads > 0 {
            // A busy thread runs the job later.
            return;
        }
        let jobs = std::mem::take(&mut state.queue);
        drop(state);
        for job in jobs {
            let code = error.raw_os_error();
            job(Err(code.map_or_else(|| io::Error::from(error.kind()), io::Error::from_raw_os_error)));
        }
    }

    fn work(&self) {
        let mut state = self.lock();
        loop {
            while let Some(job) = state.queue.pop_front() {
                drop(state);
                // The result's channel tells the caller of a panic.
                let _ = catch_unwind(AssertUnwindSafe(|| job(Ok(()))));
                state = self.lock();
            }
            state.idle += 1;
            let timeout;
            (state, timeout) =
                self.changed.wait_timeout(state, IDLE_TIMEOUT).unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
            if timeout.timed_out() && state.queue.is_empty() {
                state.threads -= 1;
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn block_on<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(work)
    }

    #[test]
    fn work_returns_its_result_and_a_panic_is_an_error() {
        assert_eq!(block_on(run(|| 7)).ok(), Some(7));
        assert!(matches!(block_on(run(|| panic!("planted"))), Err::<(), _>(WorkerError::Panicked)));
        let name = block_on(run(|| std::thread::current().name().map(str::to_owned)));
        assert_eq!(name.ok().flatten().as_deref(), Some("twire-worker"));
    }

    #[test]
    fn blocked_work_does_not_hold_up_other_work() {
        let (release, blocked) = mpsc::channel::<()>();
        block_on(async {
            let first = run(move || blocked.recv().is_ok());
            let second = async {
                run(|| ()).await.expect("a thread");
                release.send(()).is_ok()
            };
            let (first, second) = tokio::join!(first, second);
            assert!(first.expect("a thread") && second);
        });
    }

    #[test]
    fn the_threads_block_every_signal() {
        use nix::sys::signal::{SigSet, Signal};
        let mask = block_on(run(|| SigSet::thread_get_mask().expect("a mask"))).expect("a thread");
        assert!([Signal::SIGINT, Signal::SIGALRM, Signal::SIGPROF].iter().all(|s| mask.contains(*s)));
    }
}
