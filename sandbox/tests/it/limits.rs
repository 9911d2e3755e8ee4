//! What the sandbox withstands, and what it refuses to do.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};

use twire_sandbox::{Config, Sandbox};

use crate::http::{Twilio, exchange};

#[test]
fn it_listens_beyond_this_machine_only_when_told() {
    let open = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let refused = Sandbox::start(Config::new().listen(open)).expect_err("refused");
    assert!(refused.to_string().contains("does not listen on 0.0.0.0"), "{refused}");
    let allowed = Sandbox::start(Config::new().listen(open).allow_public(true)).expect("allowed");
    allowed.stop();
}

#[test]
fn impossible_settings_are_refused() {
    for config in [
        Config::new().time_scale(-1.0),
        Config::new().time_scale(f64::NAN),
        Config::new().account("AC1", "token"),
        Config::new().account("AC00000000000000000000000000000000", ""),
        Config::new().phone_number("nobody"),
    ] {
        assert!(Sandbox::start(config.clone()).is_err(), "{config:?}");
    }
    let config = Config::new().account("AC0123456789abcdef0123456789abcdef", "s3cret");
    assert!(!format!("{config:?}").contains("s3cret"));
    let twilio = Twilio::with(config);
    assert_eq!(twilio.sandbox.auth_token(), "s3cret");
    assert!(!format!("{:?}", twilio.sandbox).contains("s3cret"));
    assert_eq!(twilio.send(&[]).status, 201);
}

#[test]
fn a_port_is_taken_once_and_free_again_after_the_stop() {
    for _ in 0..20 {
        let first = Sandbox::start(Config::new()).expect("sandbox");
        let address = first.address();
        let second = Sandbox::start(Config::new().listen(address)).expect_err("taken");
        assert!(second.to_string().contains("cannot listen"), "{second}");
        first.stop();
        // Another program may have taken it meanwhile.
        if let Ok(again) = Sandbox::start(Config::new().listen(address)) {
            assert_eq!(again.address(), address);
            return;
        }
    }
    panic!("it is never free again");
}

#[test]
fn bodies_have_a_limit() {
    let twilio = Twilio::start();
    let big = format!("Body={}", "a".repeat(1024 * 1024));
    assert_eq!(twilio.call("POST", &twilio.below("Messages.json"), &big).status, 413);
    assert_eq!(
        exchange(twilio.sandbox.address(), "POST", "/_twire/inbound", &[], &big).expect("answer").status,
        413
    );
    let many = "a=1&".repeat(2000);
    assert_eq!(twilio.call("POST", &twilio.below("Messages.json"), &many).refusal(), (400, 20001));
    assert_eq!(twilio.call("POST", "/v1/Content", "{nonsense").refusal(), (400, 20001));
    assert_eq!(twilio.send(&[]).status, 201);
}

#[test]
fn garbage_does_not_disturb_it() {
    let twilio = Twilio::start();
    let huge = format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "a".repeat(200_000));
    let garbage: [&[u8]; 12] = [
        b"\x16\x03\x01\xff\xff\x01\x00\xff\xff\x00\x00",
        b"CONNECT api.twilio.com:443 HTTP/1.1\r\n\r\n\x16\x03\x01\x00\x05garbage that is no hello",
        b"CONNECT",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        b"POST /_twire/inbound HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4\r\ncontent-length: 9\r\n\r\nabcd",
        b"\r\n\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: -5\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nhost: a b\r\n\r\n",
        huge.as_bytes(),
    ];
    for bytes in garbage {
        let mut stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
        stream.set_read_timeout(Some(crate::http::PATIENCE)).expect("timeout");
        // It may be cut off while we still write.
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(
            answer.is_empty() || answer.starts_with(b"HTTP/1.1 4"),
            "{}",
            String::from_utf8_lossy(&answer)
        );
    }
    assert_eq!(twilio.send(&[]).status, 201);
}

#[test]
fn connections_beyond_the_limit_wait_for_others_to_end() {
    let mut config = Config::new();
    config.connections = 2;
    let twilio = Twilio::with(config);
    let connect = || TcpStream::connect(twilio.sandbox.address()).expect("connect");
    let idle = [connect(), connect()];
    std::thread::scope(|scope| {
        let third = scope.spawn(|| twilio.send(&[]).status);
        drop(idle);
        assert_eq!(third.join().expect("thread"), 201);
    });
}

#[test]
fn a_thousand_idle_connections_leave_room() {
    let mut config = Config::new();
    config.connections = 100;
    let twilio = Twilio::with(config);
    let address = twilio.sandbox.address();
    let mut idle = Vec::new();
    for at in 0..1000 {
        // Where fewer files may be open, as many as may.
        let Ok(mut stream) = TcpStream::connect(address) else { break };
        match at % 4 {
            0 => {}
            1 => stream.write_all(b"GET /2010-04-01/Acc").expect("half a head"),
            2 => stream
                .write_all(b"CONNECT api.twilio.com:443 HTTP/1.1\r\n\r\n\x16\x03\x01")
                .expect("half a handshake"),
            _ => stream
                .write_all(b"GET /_twire/clock HTTP/1.1\r\nhost: localhost\r\n\r\n")
                .expect("kept alive"),
        }
        idle.push(stream);
    }
    assert!(idle.len() > 200, "{}", idle.len());
    assert_eq!(twilio.send(&[]).status, 201);
    let waits = exchange(address, "GET", "/_twire/messages?count=1&wait=5s", &[], "").expect("answer");
    assert_eq!(waits.status, 200);
}

#[test]
fn whoever_is_being_answered_is_not_sent_away() {
    let mut config = Config::new();
    config.connections = 2;
    let twilio = Twilio::with(config);
    let address = twilio.sandbox.address();
    // Two requests at once: when the first is answered, the sandbox has the second one.
    let mut waiting = TcpStream::connect(address).expect("connect");
    waiting.set_read_timeout(Some(crate::http::PATIENCE)).expect("timeout");
    let ask = |path: &str| format!("GET /_twire/{path} HTTP/1.1\r\nhost: {address}\r\n");
    let both = ask("clock") + "\r\n" + &ask("messages?wait=60s") + "connection: close\r\n\r\n";
    waiting.write_all(both.as_bytes()).expect("requests");
    let mut first = [0; 12];
    waiting.read_exact(&mut first).expect("an answer");
    assert_eq!(&first, b"HTTP/1.1 200");
    let idle: Vec<_> = (0..20).map(|_| TcpStream::connect(address).expect("connect")).collect();
    assert_eq!(twilio.send(&[]).status, 201);
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).expect("the answer to both");
    assert!(answer.contains("\"body\":\"Hello\""), "{answer}");
    drop(idle);
}

#[test]
fn it_ends_while_requests_wait() {
    let twilio = Twilio::start();
    let address = twilio.sandbox.address();
    // Connected before it ends: its port may be another's soon.
    let mut waiting = TcpStream::connect(address).expect("connect");
    waiting.set_read_timeout(Some(crate::http::PATIENCE)).expect("timeout");
    write!(waiting, "GET /_twire/messages?wait=60s HTTP/1.1\r\nhost: {address}\r\n\r\n").expect("request");
    // The wait has begun, or it never will: both end with the sandbox.
    let _ = exchange(address, "GET", "/_twire/clock", &[], "").expect("answer");
    twilio.sandbox.stop();
    let mut answer = Vec::new();
    let _ = waiting.read_to_end(&mut answer);
    assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
}
