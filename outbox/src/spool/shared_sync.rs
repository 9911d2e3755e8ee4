//! One sync of the folder for all threads of a process that wait for one.
//!
//! A thread needs a sync that began after its rename. Where one is under way, the next is for all that came
//! meanwhile: one of them makes it, and the others hear how it ended. None depends on another: whoever cannot
//! have the lock, or has waited for long, syncs by itself, as does a forked child, in which the thread that was
//! syncing does not exist.

use std::io;
use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// How long another thread's sync is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
struct State {
    /// How many syncs have begun, and the last that ended.
    begun: u64,
    ended: u64,
    /// The last that failed, and how.
    failed: Option<(u64, Option<i32>)>,
    /// The process whose thread is syncing.
    running: Option<u32>,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct SharedSync {
    state: Mutex<State>,
    has_ended: Condvar,
}

impl SharedSync {
    /// Returns after a sync that began after this call, made by `sync` here or in another thread.
    pub(super) fn run(&self, sync: impl Fn() -> io::Result<()>) -> io::Result<()> {
        // In a child, a thread that does not exist may hold it.
        let Ok(mut state) = self.state.try_lock() else { return sync() };
        let (own, wanted, end) = (std::process::id(), state.begun + 1, Instant::now() + PATIENCE);
        while state.ended < wanted {
            if state.running != Some(own) {
                return self.lead(state, own, sync);
            }
            let left = end.saturating_duration_since(Instant::now());
            let woken = self.has_ended.wait_timeout(state, left);
            state = woken.unwrap_or_else(std::sync::PoisonError::into_inner).0;
            if state.ended < wanted && Instant::now() >= end {
                return self.lead(state, own, sync);
            }
        }
        // What failed is told once: a later sync that succeeds is no proof.
        match state.failed {
            Some((number, code)) if number >= wanted => {
                Err(code.map_or_else(|| io::Error::other("the sync failed"), io::Error::from_raw_os_error))
            }
            _ => Ok(()),
        }
    }

    fn lead(
        &self,
        mut state: MutexGuard<'_, State>,
        own: u32,
        sync: impl Fn() -> io::Result<()>,
    ) -> io::Result<()> {
        state.begun += 1;
        let number = state.begun;
        state.running = Some(own);
        drop(state);
        let result = sync();
        let mut state = self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        state.ended = state.ended.max(number);
        // The latest that failed: whoever waits for it is told, whatever ends after it.
        if let Err(e) = &result
            && state.failed.is_none_or(|(latest, _)| latest < number)
        {
            state.failed = Some((number, e.raw_os_error()));
        }
        // Not where another thread lost patience, and syncs now.
        if state.begun == number {
            state.running = None;
        }
        drop(state);
        self.has_ended.notify_all();
        result
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn every_call_sees_a_sync_that_began_after_it() {
        let (shared, syncs) = (SharedSync::default(), AtomicU32::new(0));
        // What was renamed, and what the last sync has seen of it.
        let (renamed, synced) = (AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        let own = renamed.fetch_add(1, Ordering::SeqCst) + 1;
                        let sync = || {
                            let seen = renamed.load(Ordering::SeqCst);
                            std::thread::yield_now();
                            synced.fetch_max(seen, Ordering::SeqCst);
                            syncs.fetch_add(1, Ordering::SeqCst);
                            Ok(())
                        };
                        shared.run(sync).expect("synced");
                        assert!(synced.load(Ordering::SeqCst) >= own);
                    }
                });
            }
        });
        assert!(syncs.load(Ordering::SeqCst) <= 1_600);
    }

    /// Has one thread sync until it is told how that ends, and others wait.
    fn behind_a_slow_one(end: impl FnOnce(&mpsc::Sender<()>)) -> (u32, Vec<bool>) {
        let (shared, syncs) = (SharedSync::default(), AtomicU32::new(0));
        let (go_on, told) = mpsc::channel::<()>();
        let (has_begun, begun) = mpsc::channel::<()>();
        let told = Mutex::new(told);
        let results = std::thread::scope(|scope| {
            let (shared, syncs, told) = (&shared, &syncs, &told);
            let first = scope.spawn(move || {
                shared.run(|| {
                    has_begun.send(()).expect("somebody listens");
                    let _ = told.lock().expect("no panic").recv();
                    Ok(())
                })
            });
            begun.recv().expect("it begins");
            let others: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(move || {
                        shared.run(|| {
                            syncs.fetch_add(1, Ordering::SeqCst);
                            Err(io::Error::from_raw_os_error(5))
                        })
                    })
                })
                .collect();
            end(&go_on);
            let results: Vec<bool> =
                others.into_iter().map(|one| one.join().expect("it ends").is_ok()).collect();
            drop(go_on);
            first.join().expect("it ends").expect("synced");
            results
        });
        (syncs.load(Ordering::SeqCst), results)
    }

    #[test]
    fn a_failure_is_that_of_all_that_waited_for_it() {
        let (syncs, results) = behind_a_slow_one(|go_on| go_on.send(()).expect("it listens"));
        assert!((1..=4).contains(&syncs), "{syncs}");
        assert_eq!(results, [false; 4]);
    }

    #[test]
    fn a_failure_is_told_though_an_earlier_one_ends_after_it() {
        let shared = SharedSync::default();
        let fails = |code: i32| Err(io::Error::from_raw_os_error(code));
        let lead = |sync: &dyn Fn() -> io::Result<()>| {
            let state = shared.state.lock().expect("no panic");
            shared.lead(state, std::process::id(), sync)
        };
        let first = lead(&|| {
            assert!(lead(&|| fails(28)).is_err());
            fails(5)
        });
        assert!(first.is_err());
        assert_eq!(shared.state.lock().expect("no panic").failed, Some((2, Some(28))));
    }

    #[test]
    fn nobody_waits_without_end() {
        let (syncs, results) = behind_a_slow_one(|_| {});
        assert!((1..=4).contains(&syncs), "{syncs}");
        assert_eq!(results, [false; 4]);
    }

    #[test]
    fn a_child_waits_for_no_thread_of_its_parents() {
        let shared = SharedSync::default();
        {
            let mut state = shared.state.lock().expect("no panic");
            (state.begun, state.running) = (1, Some(std::process::id() + 1));
        }
        let count = AtomicU32::new(0);
        let sync = || {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(())
        };
        shared.run(sync).expect("synced");
        assert_eq!(count.load(Ordering::SeqCst), 1);
        // It was forked while a thread had the lock.
        let held = shared.state.lock().expect("no panic");
        shared.run(sync).expect("synced");
        drop(held);
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}
