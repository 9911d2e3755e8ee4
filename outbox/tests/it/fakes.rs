//! A Twilio that does what a test says, a clock that moves when nothing else does, and a worker on
//! both.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tempfile::TempDir;
use tokio::time::Instant;
use twire::{Error, ErrorKind};
use twire_outbox::clock::Clock;
use twire_outbox::config::Config;
use twire_outbox::gateway::{Gateway, GatewayFuture, Record, SendRequest};
use twire_outbox::store::{Filter, Row, SqliteStore, Store};
use twire_outbox::worker::{Setup, Worker};
use twire_outbox::{Channel, Id, Notification, Spool};

/// Tokio's paused time, and a wall clock that a test sets.
pub(crate) struct TestClock {
    start: Instant,
    pub(crate) wall: AtomicI64,
    /// Milliseconds for which processes were stopped.
    stopped: AtomicI64,
}

impl TestClock {
    pub(crate) fn new() -> Arc<TestClock> {
        // Long ago: ids are made by the machine's clock, which must not be behind.
        let wall = AtomicI64::new(1_577_865_600_000);
        Arc::new(TestClock { start: Instant::now(), wall, stopped: AtomicI64::new(0) })
    }

    /// Time passes in which no process runs.
    pub(crate) fn stop(&self, ms: i64) {
        self.stopped.fetch_add(ms, Ordering::SeqCst);
    }

    fn passed(&self) -> i64 {
        i64::try_from(self.start.elapsed().as_millis()).expect("a test is short")
    }
}

impl Clock for TestClock {
    fn wall(&self) -> i64 {
        self.wall.load(Ordering::SeqCst) + self.passed() + self.stopped.load(Ordering::SeqCst)
    }
    fn boottime(&self) -> i64 {
        1_000_000 + self.passed() + self.stopped.load(Ordering::SeqCst)
    }
    fn boot(&self) -> String {
        "test".to_owned()
    }
}

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    ClaimStep,
    /// It lands, and the response is lost.
    LandedLost,
    /// It never gets there, and nobody can tell.
    Lost,
    /// It lands so many seconds later, and the response is lost.
    Late(u64),
    Unreachable,
    Refused(u16, i64),
    /// The task that makes it panics.
    Panics,
}

#[derive(Default)]
struct Inner {
    fates: VecDeque<Fate>,
    default: Option<Fate>,
    messages: Vec<(Instant, SendRequest, Record)>,
    requests: Vec<(Instant, SendRequest)>,
    lists: usize,
    is_list_broken: bool,
    is_account_closed: bool,
    redacted: Vec<String>,
    /// What Twilio says of a message that it is asked for, and how often it was asked.
    outcome: Option<(&'static str, Option<i64>)>,
    fetches: usize,
    fetch_time: Duration,
    list_time: Duration,
    fetched_lists: usize,
    redact_time: Duration,
    redact_refusal: Option<(u16, i64)>,
    redact_requests: usize,
    /// How many of the next questions panic: lists, fetches, blankings, checks of the account.
    panics: usize,
    at_claim: Option<Box<dyn Fn() + Send>>,
    at_send: Option<Box<dyn Fn() + Send>>,
}

/// A Twilio that does what a test says.
#[derive(Clone, Default)]
pub(crate) struct FakeTwilio(Arc<Mutex<Inner>>);

impl FakeTwilio {
    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().expect("no panic")
    }
    /// The fates of the next requests.
    pub(crate) fn next(&self, fates: &[Fate]) {
        self.lock().fates.extend(fates);
    }
    /// The fate of all others.
    pub(crate) fn always(&self, fate: Fate) {
        self.lock().default = Some(fate);
    }
    /// So many of the next questions panic.
    pub(crate) fn panics(&self, times: usize) {
        self.lock().panics = times;
    }
    fn may_panic(&self) {
        let mut inner = self.lock();
        let left = inner.panics;
        inner.panics = left.saturating_sub(1);
        drop(inner);
        assert!(left == 0, "a test wants it");
    }
    pub(crate) fn break_lists(&self, is_broken: bool) {
        self.lock().is_list_broken = is_broken;
    }
    pub(crate) fn close_account(&self, is_closed: bool) {
        self.lock().is_account_closed = is_closed;
    }
    /// Texts that have landed by now.
    pub(crate) fn texts(&self) -> Vec<String> {
        let now = Instant::now();
        self.lock().messages.iter().filter(|(at, ..)| *at <= now).map(|(_, o, _)| o.text.clone()).collect()
    }
    pub(crate) fn requests(&self) -> Vec<(Instant, SendRequest)> {
        self.lock().requests.clone()
    }
    /// Whose texts were blanked.
    pub(crate) fn redacted(&self) -> Vec<String> {
        self.lock().redacted.clone()
    }
    /// What happens while a worker claims.
    pub(crate) fn at_claim(&self, act: impl Fn() + Send + 'static) {
        self.lock().at_claim = Some(Box::new(act));
    }
    /// What happens when a request is made.
    pub(crate) fn at_send(&self, act: impl Fn() + Send + 'static) {
        self.lock().at_send = Some(Box::new(act));
    }
    /// Numbers of media of the messages that have landed.
    pub(crate) fn media(&self) -> Vec<usize> {
        self.lock().messages.iter().map(|(_, outgoing, _)| outgoing.media.len()).collect()
    }
    /// What Twilio says of a message: a status and a code.
    pub(crate) fn ends(&self, status: &'static str, code: Option<i64>) {
        self.lock().outcome = Some((status, code));
    }
    pub(crate) fn fetches(&self) -> usize {
        self.lock().fetches
    }
    /// Another program sends.
    pub(crate) fn plant(&self, to: &str, text: &str) {
        let outgoing = SendRequest {
            channel: Channel::Sms,
            to: to.to_owned(),
            sender: "+15005550006".to_owned(),
            text: text.to_owned(),
            media: Vec::new(),
            template: None,
            smart: false,
            callback: None,
            deadline: 0,
        };
        let mut inner = self.lock();
        let record = Record {
            sid: format!("SM{:032x}", inner.messages.len()),
            status: "queued".to_owned(),
            from: outgoing.sender.clone(),
            body: outgoing.text.clone(),
            ..Record::default()
        };
        inner.messages.push((Instant::now(), outgoing, record));
    }
    /// How long Twilio takes to list the messages to an address.
    pub(crate) fn lists_take(&self, time: Duration) {
        self.lock().list_time = time;
    }
    /// How long Twilio takes to say what became of messages.
    pub(crate) fn fetches_take(&self, time: Duration) {
        self.lock().fetch_time = time;
    }
    /// What Twilio says when a text is to be blanked: a status and a code.
    pub(crate) fn refuses_to_redact(&self, refusal: Option<(u16, i64)>) {
        self.lock().redact_refusal = refusal;
    }
    pub(crate) fn redact_requests(&self) -> usize {
        self.lock().redact_requests
    }
    /// How long Twilio takes to blank a text.
    pub(crate) fn redacts_take(&self, time: Duration) {
        self.lock().redact_time = time;
    }
    /// How often it was asked for many at once.
    pub(crate) fn fetched_lists(&self) -> usize {
        self.lock().fetched_lists
    }
    pub(crate) fn lists(&self) -> usize {
        self.lock().lists
    }
}

/// An error of the core's, as its transport makes it.
fn failure(kind: ErrorKind, status: u16, code: i64) -> Error {
    use twire::HttpResponse;
    use twire::transport::ScriptedTransport;
    let body = format!("{{\"code\": {code}, \"message\": \"refused\", \"status\": {status}}}");
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    let response = HttpResponse::new(status, headers, body);
    if status == 0 {
        return Error::new(kind, "no connection");
    }
    let script = ScriptedTransport::new().respond_with(Ok(response));
    let client = twire::Client::builder()
        .credentials(twire::Credentials::auth_token("AC0123456789abcdef0123456789abcdef", "x"))
        .transport(Arc::new(script))
        .retries(0)
        .build_blocking()
        .expect("a client");
    let params =
        twire::Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    std::thread::spawn(move || client.execute("messages.create", params).expect_err("refused"))
        .join()
        .expect("an error")
}

/// An error after which nobody can tell: the core says so of a 500.
fn doubt() -> Error {
    failure(ErrorKind::Api, 500, 20500)
}

/// Not even a step of the runtime, where Twilio answers at once.
async fn pass(time: Duration) {
    if !time.is_zero() {
        tokio::time::sleep(time).await;
    }
}

impl Gateway for FakeTwilio {
    fn send(&self, outgoing: SendRequest) -> GatewayFuture<'_, Record> {
        Box::pin(async move {
            let fate = {
                let mut inner = self.lock();
                inner.requests.push((Instant::now(), outgoing.clone()));
                if let Some(act) = &inner.at_send {
                    act();
                }
                let usual = if inner.is_account_closed { Fate::Refused(401, 20003) } else { Fate::ClaimStep };
                inner.fates.pop_front().or(inner.default).unwrap_or(usual)
            };
            let land = |after: u64| {
                let mut inner = self.lock();
                let is_call = outgoing.channel == Channel::Call;
                let sid = format!("{}{:032x}", if is_call { "CA" } else { "SM" }, inner.messages.len());
                let record = Record {
                    sid,
                    status: "queued".to_owned(),
                    from: outgoing.sender.clone(),
                    body: if is_call { String::new() } else { outgoing.text.clone() },
                    ..Record::default()
                };
                inner.messages.push((
                    Instant::now() + Duration::from_secs(after),
                    outgoing.clone(),
                    record.clone(),
                ));
                record
            };
            match fate {
                Fate::ClaimStep => Ok(land(0)),
                Fate::LandedLost => {
                    land(0);
                    Err(doubt())
                }
                Fate::Late(seconds) => {
                    land(seconds);
                    Err(doubt())
                }
                Fate::Lost => Err(doubt()),
                Fate::Unreachable => Err(failure(ErrorKind::Connect, 0, 0)),
                Fate::Refused(status, code) => Err(failure(ErrorKind::Api, status, code)),
                Fate::Panics => panic!("a test wants it"),
            }
        })
    }

    fn list(&self, channel: Channel, to: String, age: i64) -> GatewayFuture<'_, Vec<Record>> {
        Box::pin(async move {
            self.may_panic();
            let now = Instant::now();
            let time = self.lock().list_time;
            pass(time).await;
            let mut inner = self.lock();
            inner.lists += 1;
            if inner.is_list_broken {
                return Err(failure(ErrorKind::Connect, 0, 0));
            }
            let since = now.checked_sub(Duration::from_millis(u64::try_from(age + 2_000).expect("an age")));
            let fits = |(at, out, _): &&(Instant, SendRequest, Record)| {
                *at <= now
                    && since.is_none_or(|since| *at >= since)
                    && out.to == to
                    && (out.channel == Channel::Call) == (channel == Channel::Call)
            };
            let told = |(at, _, record): &(Instant, SendRequest, Record)| {
                let age = i64::try_from(now.duration_since(*at).as_millis()).ok();
                Record { age, ..record.clone() }
            };
            Ok(inner.messages.iter().rev().filter(fits).map(told).collect())
        })
    }

    fn fetch(&self, sid: String) -> GatewayFuture<'_, Record> {
        Box::pin(async move {
            self.may_panic();
            let time = self.lock().fetch_time;
            pass(time).await;
            let mut inner = self.lock();
            inner.fetches += 1;
            let (status, code) = inner.outcome.unwrap_or(("delivered", None));
            // Its number is its place: there may be a hundred thousand.
            let place = sid.get(2..).and_then(|digits| usize::from_str_radix(digits, 16).ok());
            let found = place.and_then(|place| inner.messages.get(place));
            let (.., record) = found.ok_or_else(|| Error::new(ErrorKind::NotFound, "none"))?;
            Ok(Record { status: status.to_owned(), code, ..record.clone() })
        })
    }

    fn fetch_many(&self, sids: Vec<String>, age: i64) -> GatewayFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let time = self.lock().fetch_time;
            pass(time).await;
            let mut inner = self.lock();
            inner.fetched_lists += 1;
            let (status, code) = inner.outcome.unwrap_or(("delivered", None));
            let age = Duration::from_millis(u64::try_from(age).expect("an age"));
            let now = Instant::now();
            let told = |(at, _, record): &(Instant, SendRequest, Record)| {
                let is_told = now.duration_since(*at) <= age && sids.contains(&record.sid);
                is_told.then(|| Record { status: status.to_owned(), code, ..record.clone() })
            };
            Ok(inner.messages.iter().rev().filter_map(told).collect())
        })
    }

    fn redact(&self, sid: String) -> GatewayFuture<'_, ()> {
        Box::pin(async move {
            self.may_panic();
            let time = self.lock().redact_time;
            pass(time).await;
            let mut inner = self.lock();
            inner.redact_requests += 1;
            if let Some((status, code)) = inner.redact_refusal {
                return Err(failure(ErrorKind::Api, status, code));
            }
            inner.redacted.push(sid);
            Ok(())
        })
    }

    fn check(&self) -> GatewayFuture<'_, ()> {
        Box::pin(async {
            self.may_panic();
            if self.lock().is_account_closed { Err(failure(ErrorKind::Auth, 401, 20003)) } else { Ok(()) }
        })
    }

    fn account(&self) -> String {
        // A claim asks for it.
        if let Some(act) = &self.lock().at_claim {
            act();
        }
        "AC1".to_owned()
    }
}

/// A spool, a store, a fake Twilio and time that passes when nothing else happens.
pub(crate) struct Bench {
    _folder: TempDir,
    pub(crate) spool: Spool,
    pub(crate) twilio: FakeTwilio,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) config: Config,
}

/// A sender of a hundred segments a second, and no other limit.
pub(crate) const ONE_SENDER: &str =
    "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n";
pub(crate) const TO: &str = "+15558676543";

/// Waits until ids sort after that one: those of one millisecond have no order.
pub(crate) fn wait_past(id: Id) {
    while Id::generate().expect("an id").created_ms() <= id.created_ms() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

impl Bench {
    /// With these lines of configuration; call it within a runtime whose time is paused.
    pub(crate) fn new(toml: &str) -> Bench {
        // In memory where that can be had: a day of a worker is thousands of synced transactions.
        let memory = std::path::Path::new("/dev/shm");
        let folder = TempDir::new_in(memory).or_else(|_| TempDir::new()).expect("a folder");
        let spool = Spool::create(folder.path().join("spool")).expect("a spool");
        let home = folder.path().display().to_string();
        let var = move |name: &str| match name {
            "HOME" => Some(home.clone()),
            "TWILIO_PHONE_NUMBER" => Some("+15005550006".to_owned()),
            _ => None,
        };
        let mut config = Config::parse(toml, &var).expect("a configuration");
        config.spool = spool.path().join("");
        config.store = folder.path().join("outbox.db");
        Bench { _folder: folder, spool, twilio: FakeTwilio::default(), clock: TestClock::new(), config }
    }

    pub(crate) fn store_path(&self) -> PathBuf {
        self.config.store.clone()
    }

    pub(crate) fn store(&self) -> SqliteStore {
        SqliteStore::open(self.store_path()).expect("a store")
    }

    pub(crate) fn worker(&self) -> Worker {
        let setup = Setup { config: self.config.clone(), gateway: Arc::new(self.twilio.clone()) };
        let (again, path) = (setup.clone(), self.store_path());
        let open = move || SqliteStore::open(&path).map(|store| Box::new(store) as Box<dyn Store>);
        let clock = Arc::clone(&self.clock);
        Worker::new(setup, Box::new(move || Ok(again.clone())), Box::new(open), clock).expect("a worker")
    }

    pub(crate) fn enqueue(&self, notification: &Notification) -> Id {
        self.spool.enqueue(notification).expect("enqueued")
    }

    /// Lets a worker run for so many seconds of its time; it is killed then.
    pub(crate) async fn run(&self, seconds: u64) {
        let (_commands, received) = tokio::sync::mpsc::unbounded_channel();
        let mut worker = self.worker();
        let _ = tokio::time::timeout(Duration::from_secs(seconds), worker.run(received)).await;
    }

    pub(crate) fn rows(&self) -> Vec<Row> {
        self.store().list(&Filter::default()).expect("rows")
    }

    /// The states of all deliveries, in order.
    pub(crate) fn states(&self) -> Vec<&'static str> {
        self.rows().iter().map(|row| row.state().name()).collect()
    }
}

/// A runtime whose time passes at once when nothing else happens.
pub(crate) fn paused<F: Future>(test: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime")
        .block_on(test)
}
