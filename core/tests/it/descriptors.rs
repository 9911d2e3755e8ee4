//! A host that closes descriptors of the library, and opens files under their numbers.
//!
//! Each case runs in a child process, whose descriptors nothing else uses.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd, RawFd};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use twire::blocking::{Client, RequestOptions};
use twire::{ErrorKind, Params, Sent};

use crate::faults::builder;
use crate::server::{Server, Step};

fn send(client: &Client) -> twire::Result<twire::Response> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "secret");
    client.execute("messages.create", params)
}

fn start(client: &Client) -> twire::runtime::Task<twire::Response> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "secret");
    client.start("messages.create", params, RequestOptions::default()).expect("it starts")
}

fn open_descriptors() -> BTreeSet<RawFd> {
    let open = std::fs::read_dir("/proc/self/fd").expect("a list");
    let numbers: BTreeSet<RawFd> =
        open.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    // Without the descriptor of the list itself.
    numbers
        .into_iter()
        .filter(|number| std::fs::read_link(format!("/proc/self/fd/{number}")).is_ok())
        .collect()
}

/// What a child says whose request had ended before its descriptors were closed.
const TOO_LATE: &str = "too late";

/// Runs this test binary again with only the test `name`, whose body is for the child. It may continue
/// after so many requests.
fn in_child(name: &str, step: &Step, requests: usize) {
    let program = std::env::current_exe().expect("this program");
    let test = format!("descriptors::{name}");
    for _ in 0..20 {
        let server = Server::start(vec![step.clone()]);
        let mut child = Command::new(&program)
            .args([&test, "--exact", "--nocapture", "--test-threads=1"])
            .env("TWIRE_TEST_CHILD", server.url())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        while server.seen().len() < requests && child.try_wait().expect("a child").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        // Tells the child; it may have failed before.
        let _ = child.stdin.take().map(|mut stdin| stdin.write_all(b"\n"));
        let output = child.wait_with_output().expect("it ends");
        let all =
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && all.contains("1 passed"), "{}: {all}", output.status);
        if !all.contains(TOO_LATE) {
            return;
        }
    }
    panic!("this machine stops the test too often");
}

/// The server's URL in the child; `None` in the parent, which runs the child.
fn child_url() -> Option<String> {
    std::env::var("TWIRE_TEST_CHILD").ok()
}

fn created() -> Step {
    Step::json(201, "{\"sid\":\"SM1\"}")
}

/// Closes what the library opened, and gives the numbers to sockets whose other ends are returned.
fn replace(library: &BTreeSet<RawFd>) -> Vec<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    for number in library {
        nix::unistd::close(*number).expect("it was open");
    }
    let pairs: Vec<_> = (0..library.len())
        .map(|_| {
            (TcpStream::connect(address).expect("it listens"), listener.accept().expect("a connection").0)
        })
        .collect();
    let taken: BTreeSet<_> = pairs.iter().flat_map(|(a, b)| [a.as_raw_fd(), b.as_raw_fd()]).collect();
    assert!(library.is_subset(&taken), "the numbers are the host's now");
    pairs
}

/// The host's sockets are open, and nobody wrote to them.
fn check_untouched(pairs: &mut [(TcpStream, TcpStream)]) {
    for (one, other) in pairs {
        one.write_all(b"host").expect("it is open");
        let mut bytes = [0; 4];
        other.read_exact(&mut bytes).expect("it is open");
        assert_eq!(&bytes, b"host");
        other.write_all(b"tsoh").expect("it is open");
        one.read_exact(&mut bytes).expect("it is open");
        assert_eq!(&bytes, b"tsoh");
    }
}

#[test]
fn requests_never_touch_sockets_that_the_host_opened_under_their_numbers() {
    let Some(url) = child_url() else {
        return in_child(
            "requests_never_touch_sockets_that_the_host_opened_under_their_numbers",
            &created(),
            0,
        );
    };
    let before = open_descriptors();
    let client = builder(&url).build_blocking().expect("a client");
    send(&client).expect("a response");
    start(&client).wait().expect("a response, by the I/O thread");
    let library: BTreeSet<RawFd> = open_descriptors().difference(&before).copied().collect();
    assert!(library.len() > 4, "{library:?}");
    let mut pairs = replace(&library);
    for _ in 0..3 {
        send(&client).expect("a response");
        start(&client).wait().expect("a response, by another I/O thread");
    }
    drop(client);
    check_untouched(&mut pairs);
}

/// The child of a test about a request in progress: waits until the server has the request. `None` if it may have
/// ended before its descriptors could be closed.
fn close_during<T>(client: impl FnOnce(&Client) -> T, url: &str) -> Option<(T, Vec<(TcpStream, TcpStream)>)> {
    const TIMEOUT: Duration = Duration::from_secs(4);
    let before = open_descriptors();
    let since = Instant::now();
    let builder = builder(url).timeout(TIMEOUT).retries(0);
    let request = client(&builder.build_blocking().expect("a client"));
    std::io::stdin().read_line(&mut String::new()).expect("a line");
    let library = open_descriptors().difference(&before).copied().collect();
    if since.elapsed() > TIMEOUT / 2 {
        writeln!(std::io::stdout(), "{TOO_LATE}").expect("a line");
        return None;
    }
    Some((request, replace(&library)))
}

fn check_ended(error: &twire::Error, since: Instant) {
    assert!(
        matches!(error.kind(), ErrorKind::Internal | ErrorKind::Timeout | ErrorKind::Protocol),
        "{error}"
    );
    assert_eq!(error.sent(), Sent::Maybe, "{error}");
    assert!(since.elapsed() < Duration::from_secs(120), "{:?}", since.elapsed());
}

#[test]
fn a_request_of_the_io_thread_ends_when_its_descriptors_are_closed() {
    let Some(url) = child_url() else {
        return in_child("a_request_of_the_io_thread_ends_when_its_descriptors_are_closed", &Step::Hang, 1);
    };
    let since = Instant::now();
    let Some((task, mut pairs)) = close_during(start, &url) else { return };
    check_ended(&task.wait().expect_err("no response comes"), since);
    check_untouched(&mut pairs);
}

/// The limit: the number of the runtime's epoll instance is closed a second time.
#[test]
fn a_request_that_its_caller_drives_ends_when_its_descriptors_are_closed() {
    let Some(url) = child_url() else {
        let name = "a_request_that_its_caller_drives_ends_when_its_descriptors_are_closed";
        return in_child(name, &Step::Hang, 1);
    };
    let since = Instant::now();
    let send_on_thread = |client: &Client| {
        let client = client.clone();
        std::thread::spawn(move || send(&client).expect_err("no response comes"))
    };
    let Some((driven, pairs)) = close_during(send_on_thread, &url) else { return };
    check_ended(&driven.join().expect("it does not panic"), since);
    std::mem::forget(pairs);
}
