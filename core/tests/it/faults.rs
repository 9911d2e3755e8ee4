//! What each fault does to a create and to a read: the error, how far it got, how many requests.

use std::time::Duration;

use twire::{ClientBuilder, Credentials, Error, Kind, Params, Reply, RetryPolicy, Sent, blocking};

use crate::server::{Server, Step};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const TOKEN: &str = "planted-token-0123456789";

pub fn builder(url: &str) -> ClientBuilder {
    let mut policy = RetryPolicy::default();
    policy.base = Duration::from_millis(1);
    ClientBuilder::new().credentials(Credentials::token(ACCOUNT, TOKEN)).base_url(url).retry(policy)
}

fn client(server: &Server) -> blocking::Client {
    builder(&server.url()).build_blocking().expect("a client")
}

fn create(client: &blocking::Client) -> Result<Reply, Error> {
    let params =
        Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "planted-body");
    client.call("messages.create", params)
}

fn fetch(client: &blocking::Client) -> Result<Reply, Error> {
    client.call("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn remove(client: &blocking::Client) -> Result<Reply, Error> {
    client.call("messages.delete", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn list(client: &blocking::Client) -> Result<Reply, Error> {
    let error = client.pages("messages.list", Params::new())?.find_map(Result::err);
    Err(error.expect("the list fails"))
}

/// No error shows a token, a body or a whole number.
fn silent(error: &Error) {
    let said = format!("{error} {error:?}");
    for planted in [TOKEN, "planted-body", "15558676543", ACCOUNT] {
        assert!(!said.contains(planted), "{said}");
    }
}

struct Row {
    fault: Step,
    kind: Kind,
    /// `sent` of a create, and how many requests reached the server.
    create: (Sent, usize),
    /// The same for a read.
    read: (Sent, usize),
}

#[test]
fn the_fault_table() {
    use Kind::{Api, Auth, Connect, Decode, NotFound, Protocol, RateLimited};
    use Sent::{Maybe, No, Yes};
    let row = |fault, kind, create, read| Row { fault, kind, create, read };
    let table = [
        row(Step::Reset, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Close, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::HalfHead, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Broken { status: 201, body: "{\"sid\":".into() }, Protocol, (Yes, 1), (Yes, 1)),
        row(Step::Broken { status: 500, body: "{".into() }, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Endless { status: 200 }, Protocol, (Yes, 1), (Yes, 1)),
        row(Step::json(201, "{\"sid\": \"SM"), Decode, (Yes, 1), (Yes, 1)),
        row(Step::json(200, "[1,").with("X", "y"), Decode, (Yes, 1), (Yes, 1)),
        row(Step::json(400, "{\"code\":21211,\"message\":\"no\"}"), Api, (No, 1), (No, 1)),
        row(Step::json(401, "{\"code\":20003,\"message\":\"no\"}"), Auth, (No, 1), (No, 1)),
        row(Step::json(403, "{}"), Auth, (No, 1), (No, 1)),
        row(Step::json(404, "{}"), NotFound, (No, 1), (No, 1)),
        row(Step::json(407, "{}"), Connect, (No, 1), (No, 1)),
        row(Step::json(200, "\u{1f}packed").with("Content-Encoding", "gzip"), Decode, (Yes, 1), (Yes, 1)),
        row(Step::json(429, "{}"), RateLimited, (No, 3), (No, 3)),
        row(Step::json(429, "{}").with("Retry-After", "0"), RateLimited, (No, 3), (No, 3)),
        row(
            Step::json(429, "{}").with("Retry-After", "Thu, 24 Aug 2023 05:05:15 GMT"),
            RateLimited,
            (No, 3),
            (No, 3),
        ),
        row(Step::json(429, "{}").with("Retry-After", "61"), RateLimited, (No, 1), (No, 1)),
        row(Step::json(500, "{}"), Api, (Maybe, 1), (Maybe, 3)),
        row(Step::json(503, "<html>"), Api, (Maybe, 1), (Maybe, 3)),
        row(Step::json(502, "<html>"), Api, (Maybe, 1), (Maybe, 3)),
        row(Step::json(501, "{}"), Api, (Maybe, 1), (Maybe, 1)),
        row(Step::json(302, "").with("Location", "http://127.0.0.1:1/"), Protocol, (Maybe, 1), (Maybe, 1)),
        row(Step::json(307, "").with("Location", "http://127.0.0.1:1/"), Protocol, (Maybe, 1), (Maybe, 1)),
    ];
    for (n, row) in table.into_iter().enumerate() {
        for (what, call, (sent, requests)) in [
            ("create", create as fn(&blocking::Client) -> Result<Reply, Error>, row.create),
            ("fetch", fetch, row.read),
            ("list", list, row.read),
            ("delete", remove, row.read),
        ] {
            let server = Server::start(vec![row.fault.clone()]);
            let error = call(&client(&server)).expect_err("every row fails");
            assert_eq!((error.kind(), error.sent()), (row.kind, sent), "row {n}, {what}: {error}");
            assert_eq!(server.seen().len(), requests, "row {n}, {what}: requests");
            assert_eq!(error.attempts() as usize, requests, "row {n}, {what}: attempts");
            assert!(error.operation().is_some_and(|o| o.ends_with(what)), "row {n}, {what}");
            silent(&error);
        }
    }
}

#[test]
fn a_page_of_html_is_not_an_answer() {
    let page = Step::Answer {
        status: 200,
        headers: vec![("Content-Type".into(), "text/html; charset=utf-8".into())],
        body: "<html>welcome to the hotel</html>".into(),
    };
    let server = Server::start(vec![page]);
    let error = create(&client(&server)).expect_err("HTML is no message");
    assert_eq!((error.kind(), error.sent(), server.seen().len()), (Kind::Decode, Sent::Yes, 1));
}

#[test]
fn a_slow_server_ends_in_a_timeout_and_only_reads_are_repeated() {
    for (fault, sent) in [
        (Step::Hang, Sent::Maybe),
        (Step::SlowBody { status: 200 }, Sent::Yes),
        (Step::SlowBody { status: 500 }, Sent::Maybe),
    ] {
        for (what, call, tries) in [
            ("create", create as fn(&blocking::Client) -> Result<Reply, Error>, 1),
            ("fetch", fetch, 3),
            ("list", list, 3),
        ] {
            let server = Server::start(vec![fault.clone()]);
            let hasty = builder(&server.url())
                .attempt_timeout(Duration::from_millis(400))
                .build_blocking()
                .expect("a client");
            let error = call(&hasty).expect_err("no answer comes");
            // Under load the head of an answer may come too late to count.
            let sent = if error.status().is_some() { sent } else { Sent::Maybe };
            assert_eq!((error.kind(), error.sent()), (Kind::Timeout, sent), "{what}: {error}");
            // A machine under load may give a try up before its request is out.
            let seen = server.seen().len();
            assert!(error.attempts() == tries && seen <= tries as usize, "{what}: {error}, {seen} requests");
            silent(&error);
        }
    }
}

#[test]
fn the_whole_call_has_a_deadline_too() {
    let server = Server::start(vec![Step::json(503, "{}").with("Retry-After", "30")]);
    let patient = builder(&server.url()).timeout(Duration::from_secs(10)).build_blocking().expect("a client");
    let error = fetch(&patient).expect_err("a wait of 30 s does not fit");
    assert_eq!((error.kind(), error.attempts()), (Kind::Api, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

/// What fails before there is a connection: nothing was sent, and everything may be repeated.
#[test]
fn the_table_of_faults_before_a_connection() {
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        format!("http://{}", listener.local_addr().expect("an address"))
    };
    // Accepts by its backlog, and never answers a handshake.
    let mute = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let mute_url = format!("https://{}", mute.local_addr().expect("an address"));
    let table = [
        ("no such name", "https://no-such-host.invalid".to_owned(), vec![Kind::Connect, Kind::Timeout]),
        ("refused", closed, vec![Kind::Connect]),
        ("mute", mute_url, vec![Kind::Connect, Kind::Timeout]),
    ];
    for (fault, url, kinds) in table {
        for (what, call) in [
            ("create", create as fn(&blocking::Client) -> Result<Reply, Error>),
            ("fetch", fetch),
            ("list", list),
            ("delete", remove),
        ] {
            let client = builder(&url).connect_timeout(Duration::from_millis(500)).build_blocking();
            let error = call(&client.expect("a client")).expect_err("nobody answers");
            // A resolver may keep silent longer than a connection may take.
            assert!(kinds.contains(&error.kind()), "{fault}, {what}: {error}");
            assert_eq!((error.sent(), error.attempts()), (Sent::No, 3), "{fault}, {what}: {error}");
            assert!(error.retryable(), "{fault}, {what}");
            silent(&error);
        }
    }
}

#[test]
fn a_429_then_a_success_is_a_success() {
    let server = Server::start(vec![
        Step::json(429, "{}").with("Retry-After", "0"),
        Step::json(201, "{\"sid\":\"SM1\"}"),
    ]);
    let reply = create(&client(&server)).expect("the second try succeeds");
    assert_eq!(reply.text("sid").as_deref(), Some("SM1"));
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_lost_answer_is_not_forgotten_when_the_next_try_is_refused() {
    // A delete that may have landed, then a 404: the error must not claim that nothing happened.
    let server = Server::start(vec![Step::Close, Step::json(404, "{}")]);
    let error = remove(&client(&server)).expect_err("404");
    assert_eq!((error.kind(), error.sent()), (Kind::NotFound, Sent::Maybe));
}

#[test]
fn credentials_do_not_follow_a_redirect() {
    let other = Server::start(vec![Step::json(200, "{}")]);
    let server = Server::start(vec![Step::json(307, "").with("Location", &other.url())]);
    for call in [create, fetch, remove] {
        call(&client(&server)).expect_err("a redirect is an error");
    }
    assert_eq!(other.connections(), 0);
}

#[test]
fn an_idle_connection_that_the_server_closed_is_not_used_for_the_next_post() {
    let script = vec![Step::AnswerAndClose { status: 201, body: "{\"sid\":\"SM1\"}".into() }];
    let server = Server::start(script);
    let client = client(&server);
    for round in 1..=100 {
        create(&client).unwrap_or_else(|e| panic!("round {round}: {e}"));
        server.wait_for_closed(round);
    }
    assert_eq!((server.seen().len(), server.connections()), (100, 100));
}

/// A connection is read by whoever waits; nobody waits for this one any more.
#[test]
fn a_connection_that_was_given_up_and_one_whose_client_is_gone_are_closed_at_once() {
    let endless = Server::start(vec![Step::Endless { status: 200 }]);
    let kept = builder(&endless.url()).body_cap(1000).build_blocking().expect("a client");
    for round in 1..=3 {
        fetch(&kept).expect_err("over the limit");
        endless.wait_for_closed(round);
    }
    let server = Server::start(vec![Step::json(200, "{}")]);
    let gone = client(&server);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| fetch(&gone).expect("an answer"));
        }
    });
    drop(gone);
    server.wait_for_closed(server.connections());
}

#[test]
fn one_connection_serves_call_after_call() {
    let server = Server::start(vec![Step::json(200, "{}")]);
    let client = client(&server);
    for _ in 0..20 {
        fetch(&client).expect("an answer");
    }
    assert_eq!((server.seen().len(), server.connections()), (20, 1));
}

#[test]
fn many_threads_share_a_client() {
    let server = Server::start(vec![Step::json(201, "{\"sid\":\"SM1\"}")]);
    let client = client(&server);
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                for _ in 0..5 {
                    create(&client).expect("an answer");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 320);
}

#[test]
fn a_blocking_call_works_inside_an_async_program() {
    let server = Server::start(vec![Step::json(200, "{}")]);
    let client = client(&server);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { fetch(&client) }).expect("an answer");
    runtime.block_on(client.as_async().call("messages.list", Params::new())).expect("an answer");
}

#[test]
fn a_cancelled_call_says_that_it_may_have_been_sent() {
    let server = Server::start(vec![Step::Hang]);
    let client = client(&server);
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    let task = client.start("messages.create", params, blocking::Options::default()).expect("it starts");
    task.cancel();
    let error = task.wait().expect_err("it was given up");
    assert_eq!((error.kind(), error.sent()), (Kind::Cancelled, Sent::Maybe));
}
