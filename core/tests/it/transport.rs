//! Around the transport: fakes, hooks, and how many calls go at a time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use twire::transport::{Failure, Limits, Outgoing, Recording, Scripted, Sending, Transport, Waiting};
use twire::{ClientBuilder, Credentials, Error, Kind, Params, Reply, Response, RetryPolicy, Sent, blocking};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const TOKEN: &str = "planted-token-0123456789";

fn with(transport: Arc<dyn Transport>) -> ClientBuilder {
    let mut policy = RetryPolicy::default();
    policy.base = Duration::from_millis(1);
    ClientBuilder::new().credentials(Credentials::token(ACCOUNT, TOKEN)).transport(transport).retry(policy)
}

fn create(client: &blocking::Client) -> Result<Reply, Error> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
    client.call("messages.create", params)
}

fn fetch(client: &blocking::Client) -> Result<Reply, Error> {
    client.call("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn lost() -> Result<Response, Failure> {
    Err(Failure { kind: Kind::Protocol, sent: Sent::Maybe, message: "lost".into(), status: None })
}

#[test]
fn a_script_answers_in_order_and_keeps_what_was_asked() {
    let fake = Arc::new(
        Scripted::new()
            .answer(201, "{\"sid\":\"SM1\"}")
            .answer(400, "{\"code\":21211,\"message\":\"no\"}")
            .step(lost())
            .answer(200, "{\"sid\":\"SM2\"}"),
    );
    let client = with(fake.clone()).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("an answer").text("sid").as_deref(), Some("SM1"));
    assert_eq!(create(&client).expect_err("refused").code(), Some(21211));
    // A read is tried again after a lost answer.
    assert_eq!(fetch(&client).expect("an answer").text("sid").as_deref(), Some("SM2"));
    assert_eq!(fake.left(), 0);
    let error = create(&client).expect_err("the script is at its end");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (Kind::Internal, Sent::No, 1));

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
fn a_script_keeps_to_the_cap_of_a_body() {
    let fake = Arc::new(Scripted::new().answer(200, "{\"sid\":\"SM1\"}"));
    let client = with(fake).body_cap(5).build_blocking().expect("a client");
    let error = create(&client).expect_err("too long");
    assert_eq!((error.kind(), error.sent()), (Kind::Protocol, Sent::Yes));
}

#[test]
fn a_record_can_be_played_again_and_holds_no_secret() {
    let fake = Arc::new(
        Scripted::new()
            .answer(200, "{\"access_token\":\"planted.access.token\",\"expires_in\":3600}")
            .answer(201, "{\"sid\":\"SM1\"}")
            .step(lost()),
    );
    let recording = Recording::new();
    let oauth = Credentials::oauth("OQ1", "planted-client-secret").for_account(ACCOUNT);
    let client = with(fake).credentials(oauth).record(&recording).build_blocking().expect("a client");
    create(&client).expect("an answer");
    create(&client).expect_err("lost");
    let exchanges = recording.exchanges();
    assert_eq!(exchanges.len(), 3);
    assert_eq!(exchanges[1].request.header("authorization"), Some("[redacted]"));
    assert_eq!(exchanges[1].request.form()[2].1, "hi");
    assert!(exchanges[2].answer.is_err());
    for exchange in &exchanges {
        let mut all = format!("{exchange:?} {:?}", exchange.request.headers);
        all += &String::from_utf8_lossy(&exchange.request.body);
        if let Ok(response) = &exchange.answer {
            all += &String::from_utf8_lossy(&response.body);
        }
        assert!(!all.contains("planted"), "{all}");
    }

    let again = Arc::new(recording.script());
    let oauth = Credentials::oauth("OQ1", "another").for_account(ACCOUNT);
    let client = with(again.clone()).credentials(oauth).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("an answer").text("sid").as_deref(), Some("SM1"));
    assert_eq!(create(&client).expect_err("lost").sent(), Sent::Maybe);
    assert_eq!(again.left(), 0);
}

#[test]
fn a_record_holds_no_secret_of_the_callers_own_header_fields() {
    let recording = Recording::new();
    let fake = Arc::new(Scripted::new().answer(200, "{}"));
    let client = with(fake).record(&recording).build_blocking().expect("a client");
    let names = ["Authorization", "Proxy-Authorization", "Cookie", "Twilio-Client-Validation"];
    let params = Params::new().with("Sid", "SM00000000000000000000000000000001");
    let mut options = blocking::Options::default();
    options.headers = names.map(|name| (name.to_owned(), "planted".to_owned())).to_vec();
    client.call_with("messages.fetch", params, options).expect("an answer");
    let fields = &recording.exchanges()[0].request.headers;
    for name in names {
        assert!(fields.get_all(name).iter().all(|value| value == "[redacted]"), "{name}: {fields:?}");
        assert!(fields.contains_key(name), "{name}");
    }
}

#[test]
fn hooks_see_each_try_and_nothing_personal() {
    let fake = Scripted::new()
        .answer(503, "{}")
        .answer(200, "{\"sid\":\"SM1\"}")
        .step(lost())
        .answer(401, "{\"code\":20003,\"message\":\"no\"}");
    let told = Arc::new(Mutex::new(Vec::new()));
    let (before, after) = (Arc::clone(&told), Arc::clone(&told));
    let client = with(Arc::new(fake))
        .on_request(move |a| {
            let line = format!("> {} {} {} {}", a.number, a.method.name(), a.operation, a.path);
            before.lock().unwrap().push(line);
        })
        .on_response(move |f| {
            let kind = f.kind.map_or("ok", Kind::name);
            let again = if f.retry_in.is_some() { " again" } else { "" };
            let line =
                format!("< {} {} {kind} {}{again}", f.attempt.number, f.status.unwrap_or(0), f.sent.name());
            after.lock().unwrap().push(line);
            assert!(f.duration < Duration::from_secs(60));
        })
        .build_blocking()
        .expect("a client");
    fetch(&client).expect("the second try");
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
fn a_hook_that_panics_costs_no_call() {
    let fake = Arc::new(Scripted::new().answer(201, "{\"sid\":\"SM1\"}"));
    let client = with(fake.clone())
        .on_request(|_| panic!("planted"))
        .on_response(|_| panic!("planted"))
        .build_blocking()
        .expect("a client");
    create(&client).expect("an answer");
    assert_eq!(fake.requests().len(), 1);
}

/// Counts who is inside at a time; nobody leaves before `open` are there, or ever without it.
struct Gate {
    inside: AtomicUsize,
    most: AtomicUsize,
    open: Option<tokio::sync::Barrier>,
}

impl Transport for Gate {
    fn send<'a>(&'a self, _: &'a Outgoing, limits: Limits) -> Sending<'a> {
        Box::pin(async move {
            let inside = self.inside.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(inside, Ordering::SeqCst);
            match &self.open {
                Some(barrier) => {
                    barrier.wait().await;
                }
                None => tokio::time::sleep(limits.time).await,
            }
            self.inside.fetch_sub(1, Ordering::SeqCst);
            Ok(Response { status: 200, headers: vec![], body: b"{}".to_vec() })
        })
    }
}

#[test]
fn no_more_calls_go_at_a_time_than_allowed() {
    // Four at a time, and never fewer: the barrier lets them out in fours.
    let gate = Arc::new(Gate {
        inside: AtomicUsize::new(0),
        most: AtomicUsize::new(0),
        open: Some(tokio::sync::Barrier::new(4)),
    });
    let client = with(gate.clone()).max_concurrent(4).build_blocking().expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| create(&client).expect("an answer"));
        }
    });
    assert_eq!(gate.most.load(Ordering::SeqCst), 4);
}

#[test]
fn who_waits_for_a_free_connection_keeps_to_the_deadline() {
    let gate = Arc::new(Gate { inside: AtomicUsize::new(0), most: AtomicUsize::new(0), open: None });
    let client = with(gate.clone()).max_concurrent(1).build_blocking().expect("a client");
    let params = || Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    let first = client.start("messages.create", params(), blocking::Options::default()).expect("it starts");
    while gate.inside.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
    let mut options = blocking::Options::default();
    options.timeout = Some(Duration::from_millis(20));
    let error = client.call_with("messages.create", params(), options).expect_err("nobody leaves");
    assert_eq!((error.kind(), error.sent()), (Kind::Timeout, Sent::No), "{error}");
    assert!(error.to_string().contains("1 calls are under way"), "{error}");
    // Who gives up makes room.
    first.cancel();
    assert!(first.wait().is_err());
    let mut options = blocking::Options::default();
    options.timeout = Some(Duration::from_millis(500));
    client.call_with("messages.create", params(), options).expect("there is room");
}

#[test]
fn a_function_that_waits_is_a_transport() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let (leave, gate) = std::sync::mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    let stack = Waiting::new(move |request, limits| {
        assert!(limits.time <= Duration::from_secs(15));
        match count.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(Response { status: 201, headers: Vec::new(), body: b"{\"sid\":\"SM1\"}".to_vec() }),
            1 => Ok(Response { status: 201, headers: Vec::new(), body: vec![b' '; limits.body + 1] }),
            2 => panic!("planted {}", request.url),
            _ => {
                // Until the test is over.
                let _ = gate.lock().map(|gate| gate.recv());
                lost()
            }
        }
    });
    let client = with(Arc::new(stack)).body_cap(1000).build_blocking().expect("a client");
    assert_eq!(create(&client).expect("an answer").text("sid").as_deref(), Some("SM1"));
    let error = create(&client).expect_err("too long");
    assert_eq!((error.kind(), error.sent()), (Kind::Protocol, Sent::Yes));
    let error = create(&client).expect_err("it panicked");
    assert_eq!((error.kind(), error.sent()), (Kind::Internal, Sent::Maybe));
    assert!(!error.to_string().contains("planted"), "{error}");
    // It never returns, and the call does.
    let mut options = blocking::Options::default();
    options.timeout = Some(Duration::from_millis(100));
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
    let error = client.call_with("messages.create", params, options).expect_err("no answer");
    assert_eq!((error.kind(), error.sent()), (Kind::Timeout, Sent::Maybe));
    assert_eq!(asked.load(Ordering::SeqCst), 4);
    drop(leave);
}

#[test]
fn the_account_of_a_client_is_set_apart_from_its_credentials() {
    let client = with(Arc::new(Scripted::new())).account("AC9").build().expect("a client");
    assert_eq!(client.account_sid(), Some("AC9"));
    let error = ClientBuilder::new().account("AC9").build().expect_err("nobody is calling");
    assert_eq!(error.kind(), Kind::Config);
}

/// A transport of the caller's own may keep connections, which only the runtime that made them reads.
#[test]
fn every_call_over_a_transport_of_ones_own_is_sent_on_one_thread() {
    struct Own(Mutex<Vec<Option<String>>>);
    impl Transport for Own {
        fn send<'a>(&'a self, _: &'a Outgoing, _: Limits) -> Sending<'a> {
            Box::pin(async {
                tokio::task::yield_now().await;
                let name = std::thread::current().name().map(str::to_owned);
                self.0.lock().expect("no panic").push(name);
                Ok(Response { status: 200, headers: Vec::new(), body: b"{}".to_vec() })
            })
        }
    }
    let own = Arc::new(Own(Mutex::default()));
    let client = with(own.clone()).build_blocking().expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| fetch(&client).expect("an answer"));
        }
    });
    let names = own.0.lock().expect("no panic").clone();
    assert_eq!(names, vec![Some("twire-io".to_owned()); 8]);
}

#[test]
fn a_panic_in_a_transport_is_an_error() {
    struct Faulty;
    impl Transport for Faulty {
        fn send<'a>(&'a self, _: &'a Outgoing, _: Limits) -> Sending<'a> {
            Box::pin(async { panic!("planted") })
        }
    }
    let client = with(Arc::new(Faulty)).build_blocking().expect("a client");
    for _ in 0..3 {
        let error = fetch(&client).expect_err("it panicked");
        assert_eq!((error.kind(), error.sent()), (Kind::Internal, Sent::Maybe));
    }
}
