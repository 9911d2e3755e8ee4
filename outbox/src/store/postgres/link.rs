//! A connection on a thread of its own: a store is used from threads that have a runtime of their own, or none.

use std::cell::Cell;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::mpsc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use tokio::sync::{Notify, oneshot};
use tokio_postgres::{AsyncMessage, Client};

use super::connect::{Address, Session};
use super::schema;
use crate::error::{Error, ErrorKind, Result};

/// How long a transaction waits for one answer. The server gives up before.
const LIMIT: Duration = Duration::from_secs(20);

/// How long a session may take once a server is connected.
const BEGIN: Duration = Duration::from_secs(10);

/// A wait that ends so much too late was not waiting: this process was stopped. What it then waits for once more.
const STOPPED: Duration = Duration::from_millis(500);
const GRACE: Duration = Duration::from_secs(2);

/// - A worker that is stopped in a transaction must not hold back others: the server ends its session.
/// - Every statement has its index. A plan that was made while the tables were empty must not read all of them later.
/// - What was committed is on the server's disk, whatever its default.
const SETTINGS: &str = "set search_path to twire; \
    set statement_timeout to '15s'; set lock_timeout to '5s'; \
    set idle_in_transaction_session_timeout to '5s'; \
    set default_transaction_isolation to 'read committed'; set jit to off; \
    set enable_seqscan to off; set random_page_cost to 1.1; \
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'; \
    listen twire";

/// A connection that is driven.
pub(super) struct Link {
    session: Session,
    address: Address,
    /// Notified when something may be new, and when the connection ends.
    pub(super) news: Arc<Notify>,
    /// An answer did not come: what comes next may be that answer.
    is_stuck: Cell<bool>,
    /// Its drop ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Link {
    /// Connects, and refuses a schema of another version.
    pub(super) fn new(address: &Address, name: &str) -> Result<Link> {
        let (sender, opened) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let news = Arc::new(Notify::new());
        let (target, told, name) = (address.clone(), Arc::clone(&news), name.to_owned());
        let run = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            match runtime {
                Ok(runtime) => runtime.block_on(drive(&target, &name, &sender, stopped, &told)),
                // Whoever waits hears why.
                Err(e) => drop(sender.send(Err(target.failed(&e.to_string())))),
            }
        };
        let started = std::thread::Builder::new().name("twire-postgres".to_owned()).spawn(run);
        started.map_err(|e| address.failed(&format!("no thread for it: {e}")))?;
        let ended = |_| Error::new(ErrorKind::Store, "the store: its thread ended");
        let session = opened.recv().map_err(ended)??;
        Ok(Link { session, address: address.clone(), news, is_stuck: Cell::new(false), _stop: stop })
    }

    pub(super) fn client(&self) -> &Client {
        &self.session.client
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    /// Waits for an answer, but not forever.
    pub(super) fn wait<T>(&self, answer: impl Future<Output = T>) -> Result<T> {
        let answer = if self.is_stuck.get() { None } else { wait(answer, LIMIT) };
        self.is_stuck.set(answer.is_none());
        let seconds = LIMIT.as_secs();
        let why = || format!("it has not answered for {seconds} s; see its log and the network");
        answer.ok_or_else(|| self.address.failed(&why()))
    }
}

/// Connects, hands the session over, and drives it until it ends or nobody wants it.
async fn drive(
    address: &Address,
    name: &str,
    opened: &mpsc::Sender<Result<Session>>,
    mut stopped: oneshot::Receiver<()>,
    news: &Notify,
) {
    let session = async {
        let session = address.connect(name).await?;
        address.refuse_pooler(&session).await?;
        schema::check(address, &session).await?;
        session.client.batch_execute(SETTINGS).await.map_err(|e| address.explain(&e))?;
        Ok(session)
    };
    let limit = LIMIT.max(address.longest().saturating_add(BEGIN));
    let late = |_| {
        let seconds = limit.as_secs();
        Err(address
            .failed(&format!("no session within {seconds} s; see its log, and how many a pooler lends")))
    };
    let mut messages = match tokio::time::timeout(limit, session).await.unwrap_or_else(late) {
        Ok(mut session) => {
            let messages = std::mem::replace(&mut session.messages, tokio::sync::mpsc::unbounded_channel().1);
            if opened.send(Ok(session)).is_err() {
                return;
            }
            messages
        }
        Err(e) => return drop(opened.send(Err(e))),
    };
    loop {
        tokio::select! {
            _ = &mut stopped => return,
            message = messages.recv() => match message {
                Some(AsyncMessage::Notification(_)) => news.notify_one(),
                Some(_) => {}
                None => return news.notify_one(),
            },
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The outcome of a future that another thread drives, within a time. Where this process was stopped past the end, the
/// outcome may have arrived, and the other thread gets time to read it.
fn wait<T>(future: impl Future<Output = T>, limit: Duration) -> Option<T> {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    let mut end = Instant::now() + limit;
    loop {
        if let Poll::Ready(outcome) = future.as_mut().poll(&mut context) {
            return Some(outcome);
        }
        let now = Instant::now();
        if now > end + STOPPED {
            end = now + GRACE;
        }
        let left = end.saturating_duration_since(now);
        if left.is_zero() {
            return None;
        }
        std::thread::park_timeout(left);
    }
}

/// A future that has its place in a pipeline.
pub(super) type Queued<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// The outcomes of futures that are begun in order, and are under way together.
pub(super) async fn together<T>(futures: Vec<Queued<'_, T>>) -> Vec<T> {
    let mut places: Vec<_> = futures.into_iter().map(|future| (Some(future), None)).collect();
    std::future::poll_fn(|context| {
        for (future, outcome) in &mut places {
            if let Some(Poll::Ready(value)) = future.as_mut().map(|future| future.as_mut().poll(context)) {
                (*future, *outcome) = (None, Some(value));
            }
        }
        let is_over = places.iter().all(|(_, outcome)| outcome.is_some());
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    places.into_iter().filter_map(|(_, outcome)| outcome).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The thread sleeps past the end, as a stopped process does; the outcome is there at the next look.
    #[test]
    fn an_outcome_that_arrived_while_the_process_was_stopped_is_heard() {
        let outcome = |sleep: Duration| {
            let mut looks = 0;
            let future = std::future::poll_fn(move |context| {
                looks += 1;
                if looks > 1 {
                    return Poll::Ready(7);
                }
                std::thread::sleep(sleep);
                context.waker().wake_by_ref();
                Poll::Pending
            });
            wait(future, Duration::from_millis(1))
        };
        assert_eq!(outcome(STOPPED + Duration::from_millis(10)), Some(7));
        assert_eq!(wait(std::future::pending::<()>(), Duration::from_millis(1)), None);
    }
}
