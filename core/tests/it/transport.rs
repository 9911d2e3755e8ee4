//! Around the transport: fakes, hooks, and how many calls go at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use twire::transport::{
    BlockingTransport, Failure, HttpRequest, Limits, Recording, ScriptedTransport, SendFuture, Transport,
};
use twire::{
    ClientBuilder, Credentials, Error, ErrorKind, HttpResponse, Params, Response, RetryPolicy, Sent, blocking,
};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const TOKEN: &str = "planted-token-0123456789";

fn with(transport: Arc<dyn Transport>) -> ClientBuilder {
    let mut policy = RetryPolicy::default();
    policy.base_delay = Duration::from_millis(1);
    // Longer than a machine stalls: where a deadline is to end something, the test sets it.
    let patience = Duration::from_secs(60);
    ClientBuilder::new()
        .credentials(Credentials::auth_token(ACCOUNT, TOKEN))
        .transport(transport)
        .retry(policy)
        .timeout(2 * patience)
        .attempt_timeout(patience)
}

fn create(client: &blocking::Client) -> Result<Response, Error> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
    client.execute("messages.create", params)
}

fn fetch(client: &blocking::Client) -> Result<Response, Error> {
    client.execute("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn lost() -> Result<HttpResponse, Failure> {
    Err(Failure::new(ErrorKind::Protocol, Sent::Maybe, "lost"))
}

#[test]
fn a_script_responds_in_order_and_keeps_the_requests() {
    let fake = Arc::new(
        ScriptedTransport::new()
            .respond(201, "{\"sid\":\"SM1\"}")
            .respond(400, "{\"code\":21211,\"message\":\"no\"}")
            .respond_with(lost())
            .respond(200, "{\"sid\":\"SM2\"}"),
    );
    let client = with(fake.clone()).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("a response").text("sid").as_deref(), Some("SM1"));
    assert_eq!(create(&client).expect_err("refused").code(), Some(21211));
    // A read is tried again after a lost answer.
    assert_eq!(fetch(&client).expect("a response").text("sid").as_deref(), Some("SM2"));
    assert_eq!(fake.remaining(), 0);
    let error = create(&client).expect_err("the script is at its end");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Internal, Sent::No, 1));

    let requests = fake.requests();
    assert_eq!(requests.len(), 5);
    assert_eq!(
        requests[0].url,
        format!("https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
    );
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        requests[0].form(),
        [pair("To", "+15558676543"), pair("From", "+15005550006"), pair("Body", "hi")]
    );
    assert!(requests[0].header("Authorization").is_some_and(|a| a.starts_with("Basic ")));
    assert_eq!(requests[2].form(), []);
    assert!(!format!("{:?}", requests[0]).contains("15558676543"));
}

#[test]
fn a_script_respects_the_body_limit() {
    let fake = Arc::new(ScriptedTransport::new().respond(200, "{\"sid\":\"SM1\"}"));
    let client = with(fake).max_response_bytes(5).build_blocking().expect("a client");
    let error = create(&client).expect_err("too long");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Protocol, Sent::Maybe));
}

#[test]
fn a_recording_can_be_replayed_and_contains_no_secret() {
    let fake = Arc::new(
        ScriptedTransport::new()
            .respond(200, "{\"access_token\":\"planted.access.token\",\"expires_in\":3600}")
            .respond(201, "{\"sid\":\"SM1\"}")
            .respond_with(lost()),
    );
    let recording = Recording::new();
    let oauth = Credentials::oauth("OQ1", "planted-client-secret").for_account(ACCOUNT);
    let client = with(fake).credentials(oauth).record(&recording).build_blocking().expect("a client");
    create(&client).expect("a response");
    create(&client).expect_err("lost");
    let exchanges = recording.exchanges();
    assert_eq!(exchanges.len(), 3);
    assert_eq!(exchanges[1].request.header("authorization"), Some("[redacted]"));
    assert_eq!(exchanges[1].request.form()[2].1, "hi");
    assert!(exchanges[2].outcome.is_err());
    for exchange in &exchanges {
        let mut all = format!("{exchange:?} {:?}", exchange.request.headers);
        all += &String::from_utf8_lossy(&exchange.request.body);
        if let Ok(response) = &exchange.outcome {
            all += &String::from_utf8_lossy(&response.body);
        }
        assert!(!all.contains("planted"), "{all}");
    }

    let again = Arc::new(recording.script());
    let oauth = Credentials::oauth("OQ1", "another").for_account(ACCOUNT);
    let client = with(again.clone()).credentials(oauth).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("a response").text("sid").as_deref(), Some("SM1"));
    assert_eq!(create(&client).expect_err("lost").sent(), Sent::Maybe);
    assert_eq!(again.remaining(), 0);
}

#[test]
fn a_recording_contains_no_secret_of_the_callers_own_headers() {
    let recording = Recording::new();
    let fake = Arc::new(ScriptedTransport::new().respond(200, r#"{"sid":"SM1"}"#));
    let client = with(fake).record(&recording).build_blocking().expect("a client");
    let names = ["Authorization", "Proxy-Authorization", "Cookie", "Twilio-Client-Validation"];
    let params = Params::new().with("Sid", "SM00000000000000000000000000000001");
    let mut options = blocking::RequestOptions::default();
    options.headers = names.map(|name| (name.to_owned(), "planted".to_owned())).to_vec();
    client.execute_with("messages.fetch", params, options).expect("a response");
    let fields = &recording.exchanges()[0].request.headers;
    for name in names {
        assert!(fields.get_all(name).iter().all(|value| value == "[redacted]"), "{name}: {fields:?}");
        assert!(fields.contains_key(name), "{name}");
    }
}

#[test]
fn hooks_see_each_attempt_and_no_personal_data() {
    let fake = ScriptedTransport::new()
        .respond(503, "{}")
        .respond(200, "{\"sid\":\"SM1\"}")
        .respond_with(lost())
        .respond(401, "{\"code\":20003,\"message\":\"no\"}");
    let told = Arc::new(Mutex::new(Vec::new()));
    let (before, after) = (Arc::clone(&told), Arc::clone(&told));
    let client = with(Arc::new(fake))
        .on_request(move |a| {
            let line = format!("> {} {} {} {}", a.number, a.method.name(), a.operation, a.path);
            before.lock().unwrap().push(line);
        })
        .on_response(move |f| {
            let kind = f.kind.map_or("ok", ErrorKind::name);
            let again = if f.retry_in.is_some() { " again" } else { "" };
            let line =
                format!("< {} {} {kind} {}{again}", f.attempt.number, f.status.unwrap_or(0), f.sent.name());
            after.lock().unwrap().push(line);
            assert!(f.duration < Duration::from_secs(3600));
        })
        .build_blocking()
        .expect("a client");
    fetch(&client).expect("the second attempt");
    create(&client).expect_err("lost");
    create(&client).expect_err("refused");
    let path = "/2010-04-01/Accounts/AC…cdef/Messages";
    let sid = "SM00000000000000000000000000000001";
    assert_eq!(
        *told.lock().unwrap(),
        [
            format!("> 1 GET api.v2010.accounts.messages.fetch {path}/{sid}.json"),
            "< 1 503 api maybe again".to_owned(),
            format!("> 2 GET api.v2010.accounts.messages.fetch {path}/{sid}.json"),
            "< 2 200 ok yes".to_owned(),
            format!("> 1 POST api.v2010.accounts.messages.create {path}.json"),
            "< 1 0 protocol maybe".to_owned(),
            format!("> 1 POST api.v2010.accounts.messages.create {path}.json"),
            "< 1 401 auth no".to_owned(),
        ]
    );
}

#[test]
fn a_hook_that_panics_does_not_end_the_request() {
    let fake = Arc::new(ScriptedTransport::new().respond(201, "{\"sid\":\"SM1\"}"));
    let client = with(fake.clone())
        .on_request(|_| panic!("planted"))
        .on_response(|_| panic!("planted"))
        .build_blocking()
        .expect("a client");
    create(&client).expect("a response");
    assert_eq!(fake.requests().len(), 1);
}

/// Counts who is inside at a time; nobody leaves before `open` are there. Without it, the first never leaves.
struct Gate {
    inside: AtomicUsize,
    most: AtomicUsize,
    came: AtomicUsize,
    open: Option<tokio::sync::Barrier>,
}

impl Gate {
    fn new(open: Option<usize>) -> Arc<Gate> {
        let (inside, most, came) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        Arc::new(Gate { inside, most, came, open: open.map(tokio::sync::Barrier::new) })
    }
}

impl Transport for Gate {
    fn send<'a>(&'a self, _: &'a HttpRequest, _: Limits) -> SendFuture<'a> {
        Box::pin(async move {
            let inside = self.inside.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(inside, Ordering::SeqCst);
            match &self.open {
                Some(barrier) => {
                    barrier.wait().await;
                }
                None if self.came.fetch_add(1, Ordering::SeqCst) == 0 => std::future::pending().await,
                None => {}
            }
            self.inside.fetch_sub(1, Ordering::SeqCst);
            Ok(HttpResponse::new(200, vec![], br#"{"sid":"SM1"}"#))
        })
    }
}

#[test]
fn concurrent_requests_are_limited() {
    // Four at a time, and never fewer: the barrier lets them out in fours.
    let gate = Gate::new(Some(4));
    let client = with(gate.clone()).max_concurrent_requests(4).build_blocking().expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| create(&client).expect("a response"));
        }
    });
    assert_eq!(gate.most.load(Ordering::SeqCst), 4);
}

#[test]
fn waiting_for_a_concurrency_permit_respects_the_deadline() {
    let gate = Gate::new(None);
    let client = with(gate.clone()).max_concurrent_requests(1).build_blocking().expect("a client");
    let params = || Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    let first =
        client.start("messages.create", params(), blocking::RequestOptions::default()).expect("it starts");
    while gate.inside.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
    let mut options = blocking::RequestOptions::default();
    options.timeout = Some(Duration::from_millis(20));
    let error = client.execute_with("messages.create", params(), options).expect_err("nobody leaves");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::No), "{error}");
    assert!(error.to_string().contains("the limit of 1 concurrent requests"), "{error}");
    // Who gives up makes room.
    first.cancel();
    assert!(first.wait().is_err());
    client.execute("messages.create", params()).expect("there is room");
}

#[test]
fn a_blocking_function_is_a_transport() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let (leave, gate) = std::sync::mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    let stack = BlockingTransport::new(move |request, limits| {
        assert!(limits.timeout <= Duration::from_secs(60));
        match count.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(HttpResponse::new(201, Vec::new(), b"{\"sid\":\"SM1\"}")),
            1 => Ok(HttpResponse::new(201, Vec::new(), vec![b' '; limits.max_body_bytes + 1])),
            2 => panic!("planted {}", request.url),
            _ => {
                // Until the test is over.
                let _ = gate.lock().map(|gate| gate.recv());
                lost()
            }
        }
    });
    let client = with(Arc::new(stack)).max_response_bytes(1000).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("a response").text("sid").as_deref(), Some("SM1"));
    let error = create(&client).expect_err("too long");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Protocol, Sent::Maybe));
    let error = create(&client).expect_err("it panicked");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Internal, Sent::Maybe));
    assert!(!error.to_string().contains("planted"), "{error}");
    // It never returns, and the call does.
    // On a machine that stalls, the time may be over before it begins.
    let ended = [100, 5_000, 30_000].into_iter().find_map(|milliseconds| {
        let mut options = blocking::RequestOptions::default();
        options.timeout = Some(Duration::from_millis(milliseconds));
        let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
        let error = client.execute_with("messages.create", params, options).expect_err("no response");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        Some(error.sent()).filter(|sent| *sent != Sent::No)
    });
    assert_eq!(ended, Some(Sent::Maybe));
    assert_eq!(asked.load(Ordering::SeqCst), 4);
    drop(leave);
}

#[test]
fn the_account_of_a_client_is_set_apart_from_its_credentials() {
    let client = with(Arc::new(ScriptedTransport::new())).account("AC9").build().expect("a client");
    assert_eq!(client.account_sid(), Some("AC9"));
    let error = ClientBuilder::new().account("AC9").build().expect_err("nobody is calling");
    assert_eq!(error.kind(), ErrorKind::Config);
}

/// A transport of the caller's own may keep connections, which only the runtime that made them reads.
#[test]
fn every_request_over_a_custom_transport_is_sent_on_one_thread() {
    struct Own(Mutex<Vec<Option<String>>>);
    impl Transport for Own {
        fn send<'a>(&'a self, _: &'a HttpRequest, _: Limits) -> SendFuture<'a> {
            Box::pin(async {
                tokio::task::yield_now().await;
                let name = std::thread::current().name().map(str::to_owned);
                self.0.lock().expect("no panic").push(name);
                Ok(HttpResponse::new(200, Vec::new(), br#"{"sid":"SM1"}"#))
            })
        }
    }
    let own = Arc::new(Own(Mutex::default()));
    let client = with(own.clone()).build_blocking().expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| fetch(&client).expect("a response"));
        }
    });
    let names = own.0.lock().expect("no panic").clone();
    assert_eq!(names, vec![Some("twire-io".to_owned()); 8]);
}

#[test]
fn a_panic_in_a_transport_is_an_error() {
    struct Faulty;
    impl Transport for Faulty {
        fn send<'a>(&'a self, _: &'a HttpRequest, _: Limits) -> SendFuture<'a> {
            Box::pin(async { panic!("planted") })
        }
    }
    let client = with(Arc::new(Faulty)).build_blocking().expect("a client");
    for _ in 0..3 {
        let error = fetch(&client).expect_err("it panicked");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Internal, Sent::Maybe));
    }
}
