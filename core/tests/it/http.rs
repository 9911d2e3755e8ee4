//! HTTP as servers speak it, and connections between runtimes.

use std::time::Duration;

use twire::{Method, Params, Sent, blocking};

use crate::faults::builder;
use crate::server::{Server, Step};

fn fetch() -> Params {
    Params::new().with("Sid", "SM00000000000000000000000000000001")
}

fn raw(bytes: &str, close: bool) -> Step {
    Step::Raw { bytes: bytes.replace('\n', "\r\n"), close }
}

/// How a response may be framed, and whether its connection is reused.
#[test]
fn responses_in_every_framing_are_read() {
    const JSON: &str = "Content-Type: application/json";
    let whole = "{\"sid\":\"SM1\"}";
    let rows = [
        ("a length", format!("HTTP/1.1 200 OK\n{JSON}\nContent-Length: 13\n\n{whole}"), false),
        (
            "chunks and a trailer",
            format!(
                "HTTP/1.1 200 OK\n{JSON}\nTransfer-Encoding: chunked\n\n4;x=y\n{}\n9\n{}\n0\nX-Sum: 1\n\n",
                &whole[..4],
                &whole[4..]
            ),
            false,
        ),
        (
            "a hint before it",
            format!(
                "HTTP/1.1 100 Continue\n\nHTTP/1.1 103 Early Hints\nLink: </x>\n\n\
                 HTTP/1.1 200 OK\n{JSON}\nContent-Length: 13\n\n{whole}"
            ),
            false,
        ),
        ("no length, to the end of the connection", format!("HTTP/1.1 200 OK\n{JSON}\n\n{whole}"), true),
        ("HTTP/1.0", format!("HTTP/1.0 200 OK\n{JSON}\nContent-Length: 13\n\n{whole}"), true),
        (
            "announced close",
            format!("HTTP/1.1 200 OK\n{JSON}\nConnection: close\nContent-Length: 13\n\n{whole}"),
            true,
        ),
        (
            "names in capitals, no blank after the colon",
            format!("HTTP/1.1 200\nCONTENT-TYPE:application/json\nCONTENT-LENGTH:13\n\n{whole}"),
            false,
        ),
    ];
    for (name, bytes, close) in rows {
        let server = Server::start(vec![raw(&bytes, close)]);
        let client = builder(&server.url()).retries(0).build_blocking().expect("a client");
        for round in 1..=3 {
            let response =
                client.execute("messages.fetch", fetch()).unwrap_or_else(|e| panic!("{name}: {e}"));
            assert_eq!(response.body(), whole.as_bytes(), "{name}");
            assert_eq!(response.header("content-type"), Some("application/json"), "{name}");
            if close {
                server.wait_for_closed(round);
            }
        }
        assert_eq!((server.seen().len(), server.connections()), (3, if close { 3 } else { 1 }), "{name}");
    }
}

#[test]
fn a_response_without_a_body_ends_with_its_head() {
    let server = Server::start(vec![raw("HTTP/1.1 204 No Content\n\n", false)]);
    let client = builder(&server.url()).retries(0).build_blocking().expect("a client");
    for _ in 0..3 {
        let response = client.execute("messages.delete", fetch()).expect("a response");
        assert_eq!((response.status(), response.body()), (204, &b""[..]));
    }
    assert_eq!(server.connections(), 1);
}

/// What a server says beyond an answer is not taken for the next one.
#[test]
fn bytes_after_a_response_end_the_connection() {
    let two =
        "HTTP/1.1 200 OK\nContent-Length: 13\n\n{\"sid\":\"SM1\"}HTTP/1.1 500 X\nContent-Length: 2\n\n{}";
    let server = Server::start(vec![raw(two, false)]);
    let client = builder(&server.url()).retries(0).build_blocking().expect("a client");
    for _ in 0..3 {
        client.execute("messages.fetch", fetch()).expect("a response");
    }
    assert_eq!(server.connections(), 3);
}

/// A refusal that comes while the request is still being written is the answer; what is left of
/// the request is not waited for, and the connection not used again.
#[test]
fn a_response_may_arrive_before_the_request_is_written() {
    let server = Server::start(vec![Step::Early { status: 413 }]);
    let client = builder(&server.url()).retries(0).build_blocking().expect("a client");
    let large = "x".repeat(20_000_000);
    for round in 1..=2 {
        let params = Params::new()
            .with("To", "+15558676543")
            .with("From", "+15005550006")
            .with("ContentSid", "HX00000000000000000000000000000001")
            .with("ContentVariables", format!("{{\"1\":\"{large}\"}}"));
        let error = client.execute("messages.create", params).expect_err("refused");
        assert_eq!((error.status(), error.sent()), (Some(413), Sent::No), "{error}");
        assert_eq!(server.connections(), round);
    }
}

/// A runtime that is not driven reads nothing: its connections are not for others.
#[test]
fn a_connection_stays_with_its_runtime() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build().expect("a client");
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (one, other) = (runtime(), runtime());
    for _ in 0..5 {
        for runtime in [&one, &other] {
            runtime.block_on(client.execute("messages.fetch", fetch())).expect("a response");
        }
    }
    assert_eq!(server.connections(), 2);
    drop(one);
    other.block_on(client.execute("messages.fetch", fetch())).expect("a response");
    assert_eq!(server.connections(), 2);
    runtime().block_on(client.execute("messages.fetch", fetch())).expect("a response");
    assert_eq!(server.connections(), 3);
}

/// A program that makes a runtime for each call.
#[test]
fn a_runtime_that_is_gone_leaves_no_connection() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build().expect("a client");
    for _ in 0..5 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(client.execute("messages.fetch", fetch())).expect("a response");
    }
    // The last one's is found when the next connection is made.
    server.wait_for_closed(4);
    assert_eq!(server.connections(), 5);
}

/// Some servers refuse a POST without a length, be it of nothing (411).
#[test]
fn what_may_have_a_body_says_that_it_has_none() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build_blocking().expect("a client");
    let lengths = [
        (Method::Post, Some("0")),
        (Method::Put, Some("0")),
        (Method::Patch, Some("0")),
        (Method::Get, None),
        (Method::Delete, None),
    ];
    for (method, _) in lengths {
        let mut request = client.bind("messages.fetch", fetch()).expect("a request");
        request.method = method;
        client.request(request, blocking::RequestOptions::default()).expect("a response");
    }
    let seen = server.seen();
    let said: Vec<_> = seen.iter().map(|s| s.header("content-length")).collect();
    assert_eq!(said, lengths.map(|(_, length)| length));
}

/// Where a request ends is not for a caller's header fields to say: hyper would believe them.
#[test]
fn the_callers_header_fields_do_not_frame_the_request() {
    let server = Server::start(vec![Step::json(200, "{\"sid\":\"SM1\"}")]);
    let client = builder(&server.url()).retries(0).build_blocking().expect("a client");
    let create = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    let own = [("content-length", "3"), ("Transfer-Encoding", "chunked"), ("Host", "evil.example")];
    for (key, params) in [("messages.create", create), ("messages.fetch", fetch())] {
        for (name, value) in own {
            let mut options = blocking::RequestOptions::default();
            options.timeout = Some(Duration::from_secs(60));
            options.headers = vec![(name.to_owned(), value.to_owned())];
            client
                .execute_with(key, params.clone(), options)
                .unwrap_or_else(|e| panic!("{key}, {name}: {e}"));
        }
    }
    for seen in server.seen() {
        let length = seen.line.starts_with("POST").then(|| seen.body.len().to_string());
        assert_eq!(seen.header("content-length"), length.as_deref(), "{seen:?}");
        assert!(seen.body.is_empty() || seen.body.ends_with("Body=x"), "{seen:?}");
        assert_eq!(seen.header("transfer-encoding"), None);
        assert_eq!(seen.header("host"), Some(server.address().to_string().as_str()));
    }
    assert_eq!((server.seen().len(), server.connections()), (own.len() * 2, 1));
}

#[test]
fn so_many_idle_connections_are_kept_as_the_client_was_told() {
    for (most, connections) in [(0, 6), (1, 1)] {
        let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
        let client: blocking::Client =
            builder(&server.url()).max_idle_per_host(most).build_blocking().expect("a client");
        for _ in 0..6 {
            client.execute("messages.fetch", fetch()).expect("a response");
        }
        assert_eq!(server.connections(), connections, "{most} kept");
    }
}
