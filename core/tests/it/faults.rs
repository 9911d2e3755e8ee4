//! What each fault does to a create and to a read: the error, how far it got, how many requests.

use std::io::Read;
use std::net::SocketAddr;
use std::time::Duration;

use twire::blocking::RequestOptions;
use twire::{
    Body, ClientBuilder, Credentials, Error, ErrorKind, Method, Params, Request, Response, RetryPolicy, Sent,
    blocking,
};

use crate::server::{Server, Step};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const TOKEN: &str = "planted-token-0123456789";

/// Nobody listens there; a port that was free a moment ago may be another test's.
const CLOSED: &str = "http://127.0.0.1:1";

pub fn builder(url: &str) -> ClientBuilder {
    let mut policy = RetryPolicy::default();
    policy.base_delay = Duration::from_millis(1);
    let credentials = Credentials::auth_token(ACCOUNT, TOKEN);
    // Longer than a machine stalls: where a deadline is to end something, the test sets it.
    let patience = Duration::from_secs(60);
    ClientBuilder::new()
        .credentials(credentials)
        .base_url(url)
        .retry(policy)
        .timeout(2 * patience)
        .attempt_timeout(patience)
}

fn client(server: &Server) -> blocking::Client {
    builder(&server.url()).build_blocking().expect("a client")
}

fn reqwest_builder(url: &str) -> ClientBuilder {
    // reqwest takes the process's provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build();
    builder(url).reqwest(http.expect("a client of reqwest"))
}

/// A client over the program's own reqwest client.
fn reqwest_client(server: &Server) -> blocking::Client {
    reqwest_builder(&server.url()).build_blocking().expect("a client")
}

fn create(client: &blocking::Client) -> Result<Response, Error> {
    let params =
        Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "planted-body");
    client.execute("messages.create", params)
}

fn fetch(client: &blocking::Client) -> Result<Response, Error> {
    client.execute("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn remove(client: &blocking::Client) -> Result<Response, Error> {
    client.execute("messages.delete", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn list(client: &blocking::Client) -> Result<Response, Error> {
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
    kind: ErrorKind,
    /// `sent` of a create, and how many requests reached the server.
    create: (Sent, usize),
    /// The same for a read.
    read: (Sent, usize),
}

#[test]
fn the_fault_table() {
    use ErrorKind::{Api, Auth, Connect, Decode, NotFound, Protocol, RateLimited};
    use Sent::{Maybe, No};
    let row = |fault, kind, create, read| Row { fault, kind, create, read };
    let table = [
        row(Step::Reset, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Close, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::HalfHead, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Broken { status: 201, body: "{\"sid\":".into() }, Protocol, (Maybe, 1), (Maybe, 1)),
        row(Step::Broken { status: 500, body: "{".into() }, Protocol, (Maybe, 1), (Maybe, 3)),
        row(Step::Endless { status: 200 }, Protocol, (Maybe, 1), (Maybe, 1)),
        row(Step::json(201, "{\"sid\": \"SM"), Decode, (Maybe, 1), (Maybe, 1)),
        row(Step::json(200, "[1,").with("X", "y"), Decode, (Maybe, 1), (Maybe, 1)),
        row(Step::json(400, "{\"code\":21211,\"message\":\"no\"}"), Api, (No, 1), (No, 1)),
        row(Step::json(401, "{\"code\":20003,\"message\":\"no\"}"), Auth, (No, 1), (No, 1)),
        row(Step::json(403, "{}"), Auth, (No, 1), (No, 1)),
        row(Step::json(404, "{}"), NotFound, (No, 1), (No, 1)),
        row(Step::json(407, "{}"), Connect, (No, 1), (No, 1)),
        row(Step::json(200, "\u{1f}packed").with("Content-Encoding", "gzip"), Decode, (Maybe, 1), (Maybe, 1)),
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
            ("create", create as fn(&blocking::Client) -> Result<Response, Error>, row.create),
            ("fetch", fetch, row.read),
            ("list", list, row.read),
            ("delete", remove, row.read),
        ] {
            for stack in [client, reqwest_client] {
                let server = Server::start(vec![row.fault.clone()]);
                let error = call(&stack(&server)).expect_err("every row fails");
                assert_eq!((error.kind(), error.sent()), (row.kind, sent), "row {n}, {what}: {error}");
                assert_eq!(server.seen().len(), requests, "row {n}, {what}: requests");
                assert_eq!(error.attempts() as usize, requests, "row {n}, {what}: attempts");
                assert!(error.operation().is_some_and(|o| o.ends_with(what)), "row {n}, {what}");
                silent(&error);
            }
        }
    }
}

#[test]
fn over_reqwest_requests_share_a_connection_and_an_unsent_one_is_known() {
    let server = Server::start(vec![Step::json(201, "{\"sid\":\"SM1\"}")]);
    let client = reqwest_client(&server);
    for _ in 0..3 {
        let response = create(&client).expect("a response");
        assert_eq!(response.text("sid").as_deref(), Some("SM1"));
    }
    assert_eq!(server.connections(), 1);
    assert!(server.seen()[2].body.contains("Body=planted-body"));
    let error = create(&reqwest_builder(CLOSED).build_blocking().expect("a client")).expect_err("refused");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::Connect, Sent::No, 3));
    silent(&error);
    let server = Server::start(vec![Step::Hang]);
    let hasty = reqwest_builder(&server.url()).attempt_timeout(Duration::from_millis(400));
    let error = create(&hasty.build_blocking().expect("a client")).expect_err("no response comes");
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[test]
fn a_redirect_that_reqwest_follows_is_an_error() {
    let other = Server::start(vec![Step::json(200, "{}")]);
    let server = Server::start(vec![Step::json(303, "").with("Location", &other.url())]);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client of reqwest");
    let client = builder(&server.url()).reqwest(http).build_blocking().expect("a client");
    let error = create(&client).expect_err("a redirect is an error");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Protocol, Sent::Maybe), "{error}");
    assert!(error.to_string().contains("Policy::none()"), "{error}");
}

#[test]
fn an_html_page_is_not_a_response() {
    let page = Step::Answer {
        status: 200,
        headers: vec![("Content-Type".into(), "text/html; charset=utf-8".into())],
        body: "<html>welcome to the hotel</html>".into(),
    };
    let server = Server::start(vec![page]);
    let error = create(&client(&server)).expect_err("HTML is no message");
    assert_eq!((error.kind(), error.sent(), server.seen().len()), (ErrorKind::Decode, Sent::Maybe, 1));
}

#[test]
fn a_slow_server_ends_in_a_timeout_and_only_reads_are_retried() {
    for (fault, sent) in [
        (Step::Hang, Sent::Maybe),
        (Step::SlowBody { status: 200 }, Sent::Maybe),
        (Step::SlowBody { status: 500 }, Sent::Maybe),
    ] {
        for (what, call, tries) in [
            ("create", create as fn(&blocking::Client) -> Result<Response, Error>, 1),
            ("fetch", fetch, 3),
            ("list", list, 3),
        ] {
            let server = Server::start(vec![fault.clone()]);
            let hasty = builder(&server.url())
                .attempt_timeout(Duration::from_millis(400))
                .build_blocking()
                .expect("a client");
            let error = call(&hasty).expect_err("no response comes");
            // Under load the head of an answer may come too late to count, and a try may be given up
            // before its request is out.
            let seen = server.seen().len();
            let sent = if error.status().is_some() { sent } else { Sent::Maybe };
            let fits = error.sent() == sent || (seen == 0 && error.sent() == Sent::No);
            assert!(error.kind() == ErrorKind::Timeout && fits, "{what}: {error} ({:?})", error.sent());
            assert!(error.attempts() == tries && seen <= tries as usize, "{what}: {error}, {seen} requests");
            silent(&error);
        }
    }
}

/// What the kernel has of a request that is given up is not delivered once the peer reads again.
#[test]
fn a_request_that_is_given_up_does_not_arrive_later() {
    const BODY: usize = 200_000;
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).expect("a socket");
    socket.set_recv_buffer_size(4096).expect("a small buffer");
    socket.bind(&"127.0.0.1:0".parse::<SocketAddr>().expect("an address").into()).expect("a port");
    socket.listen(8).expect("it listens");
    let listener = std::net::TcpListener::from(socket);
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let hasty = builder(&url).attempt_timeout(Duration::from_millis(500)).build_blocking().expect("a client");
    let mut request = Request::from_url(Method::Post, "/2010-04-01/Accounts.json").expect("a request");
    request.body = Body::Form(vec![("FriendlyName".into(), "x".repeat(BODY))]);
    let error = hasty.request(request, RequestOptions::default()).expect_err("nobody reads it");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::Maybe), "{error}");
    let (mut peer, _) = listener.accept().expect("a connection");
    let mut arrived = Vec::new();
    let _ = peer.read_to_end(&mut arrived);
    assert!(arrived.len() < BODY, "{} bytes arrived", arrived.len());
}

#[test]
fn the_whole_request_has_a_deadline_too() {
    let server = Server::start(vec![Step::json(503, "{}").with("Retry-After", "30")]);
    let patient = builder(&server.url()).timeout(Duration::from_secs(10)).build_blocking().expect("a client");
    let error = fetch(&patient).expect_err("a wait of 30 s does not fit");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

/// What fails before there is a connection: nothing was sent, and everything may be repeated.
#[test]
fn the_table_of_faults_before_a_connection() {
    // Accepts by its backlog, and never answers a handshake.
    let mute = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let mute_url = format!("https://{}", mute.local_addr().expect("an address"));
    let table = [
        (
            "no such name",
            "https://no-such-host.invalid".to_owned(),
            vec![ErrorKind::Connect, ErrorKind::Timeout],
        ),
        ("refused", CLOSED.to_owned(), vec![ErrorKind::Connect]),
        ("mute", mute_url, vec![ErrorKind::Connect, ErrorKind::Timeout]),
    ];
    for (fault, url, kinds) in table {
        for (what, call) in [
            ("create", create as fn(&blocking::Client) -> Result<Response, Error>),
            ("fetch", fetch),
            ("list", list),
            ("delete", remove),
        ] {
            let half = Duration::from_millis(if fault == "refused" { 30_000 } else { 500 });
            // Whichever deadline ends it.
            for hasty in [builder(&url).connect_timeout(half), builder(&url).attempt_timeout(half)] {
                let error = call(&hasty.build_blocking().expect("a client")).expect_err("no response comes");
                // A resolver may keep silent longer than a connection may take.
                assert!(kinds.contains(&error.kind()), "{fault}, {what}: {error}");
                assert_eq!((error.sent(), error.attempts()), (Sent::No, 3), "{fault}, {what}: {error}");
                assert!(error.is_retryable(), "{fault}, {what}");
                silent(&error);
            }
        }
    }
}

#[test]
fn a_429_then_a_success_is_a_success() {
    let server = Server::start(vec![
        Step::json(429, "{}").with("Retry-After", "0"),
        Step::json(201, "{\"sid\":\"SM1\"}"),
    ]);
    let response = create(&client(&server)).expect("the second attempt succeeds");
    assert_eq!(response.text("sid").as_deref(), Some("SM1"));
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_lost_response_still_counts_when_the_next_attempt_is_rejected() {
    // A read that got a lost response and then a 404: nothing to delete, so the 404 stands.
    let server = Server::start(vec![Step::Close, Step::json(404, "{}")]);
    let error = fetch(&client(&server)).expect_err("404");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::NotFound, Sent::Maybe));
}

#[test]
fn a_delete_whose_response_was_lost_and_that_finds_nothing_is_done() {
    let server = Server::start(vec![Step::Close, Step::json(404, "{}").with("Twilio-Request-Id", "RQ1")]);
    let response = remove(&client(&server)).expect("the first attempt deleted it");
    assert_eq!((response.status(), response.request_id()), (204, Some("RQ1")));
    assert!(response.json().is_null() && server.seen().len() == 2);
    // Without a lost response a 404 is an error.
    let server = Server::start(vec![Step::json(429, "{}"), Step::json(404, "{}")]);
    let error = remove(&client(&server)).expect_err("it was not there");
    assert_eq!((error.kind(), error.sent(), error.attempts()), (ErrorKind::NotFound, Sent::No, 2));
}

/// A peer that sends forever, as fast as it can. The limits of memory and time hold.
#[test]
fn a_peer_that_floods_ends_in_an_error_before_the_deadline() {
    const HEAD: &str = "HTTP/1.1 201 X\r\nContent-Type: application/json\r\n";
    for (first, unit, sent, status) in [
        (String::new(), "HTTP/1.1 100 Continue\r\n\r\n", Sent::Maybe, None),
        (String::new(), "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", Sent::Maybe, None),
        (format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n"), "1\r\nx\r\n", Sent::Maybe, Some(201)),
        (format!("{HEAD}\r\n"), "x", Sent::Maybe, Some(201)),
    ] {
        let server = Server::start(vec![Step::Flood { first, unit: unit.into() }]);
        let error = create(&client(&server)).expect_err("it never ends");
        let known = (error.kind(), error.sent(), error.status());
        assert_eq!(known, (ErrorKind::Protocol, sent, status), "{unit:?}: {error}");
        silent(&error);
    }
}

/// Below the limit of a flood a response with many interim responses and tiny chunks is read.
#[test]
fn a_response_with_much_framing_is_read() {
    let text = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(100);
    let body = "{\"sid\":\"SM1\"}"
        .chars()
        .fold(String::new(), |body, c| body + "1\r\n" + c.encode_utf8(&mut [0; 4]) + "\r\n");
    let bytes = format!(
        "{text}HTTP/1.1 201 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{body}0\r\n\r\n"
    );
    let server = Server::start(vec![Step::Raw { bytes, close: false }]);
    let response = create(&client(&server)).expect("a response");
    assert_eq!(response.text("sid").as_deref(), Some("SM1"));
}

#[test]
fn credentials_do_not_follow_a_redirect() {
    let other = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
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
fn connections_of_a_cancelled_request_and_of_a_dropped_client_are_closed_at_once() {
    let endless = Server::start(vec![Step::Endless { status: 200 }]);
    let kept = builder(&endless.url()).max_response_bytes(1000).build_blocking().expect("a client");
    for round in 1..=3 {
        fetch(&kept).expect_err("over the limit");
        endless.wait_for_closed(round);
    }
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let gone = client(&server);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| fetch(&gone).expect("a response"));
        }
    });
    drop(gone);
    server.wait_for_closed(server.connections());
}

#[test]
fn sequential_requests_share_one_connection() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = client(&server);
    for _ in 0..20 {
        fetch(&client).expect("a response");
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
                    create(&client).expect("a response");
                }
            });
        }
    });
    assert_eq!(server.seen().len(), 320);
}

#[test]
fn a_blocking_request_works_inside_an_async_program() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1","messages":[]}"#)]);
    let client = client(&server);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { fetch(&client) }).expect("a response");
    runtime.block_on(client.as_async().execute("messages.list", Params::new())).expect("a response");
}

#[test]
fn a_cancelled_request_says_whether_it_may_have_been_sent() {
    let server = Server::start(vec![Step::Hang]);
    let client = client(&server);
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    let task = client.start("messages.create", params.clone(), RequestOptions::default()).expect("it starts");
    while server.seen().is_empty() {
        std::thread::yield_now();
    }
    task.cancel();
    let error = task.wait().expect_err("it was cancelled");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::Maybe));
    // Accepts by its backlog and never answers the TLS handshake: nothing of the request leaves.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("https://{}", silent.local_addr().expect("an address"));
    let client = builder(&url).build_blocking().expect("a client");
    let task = client.start("messages.create", params, RequestOptions::default()).expect("it starts");
    let _connection = silent.accept().expect("it connects");
    task.cancel();
    let error = task.wait().expect_err("it was cancelled");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::No));
}
