//! Downloads: redirects, credentials, limits, deadlines, files.

use std::fs::Permissions;
use std::io::Read as _;
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;
use twire::blocking::{Client, RequestOptions};
use twire::runtime::InterruptCheck;
use twire::transport::ScriptedTransport;
use twire::{Credentials, ErrorKind, HttpResponse, Method, Params, Request};

use crate::server::{Server, Step};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const MESSAGE: &str = "MM0123456789abcdef0123456789abcdef";
const MEDIUM: &str = "ME0123456789abcdef0123456789abcdef";
const RECORDING: &str = "RE0123456789abcdef0123456789abcdef";

fn client(server: &Server) -> Client {
    Client::builder()
        .credentials(Credentials::auth_token(ACCOUNT, "secret"))
        .base_url(server.url())
        .build_blocking()
        .expect("a client")
}

fn scripted(script: ScriptedTransport) -> (Client, Arc<ScriptedTransport>) {
    let script = Arc::new(script);
    let credentials = Credentials::auth_token(ACCOUNT, "secret");
    let client = Client::builder().credentials(credentials).transport(script.clone()).build_blocking();
    (client.expect("a client"), script)
}

fn medium() -> Params {
    Params::new().with("MessageSid", MESSAGE).with("Sid", MEDIUM)
}

fn options() -> RequestOptions {
    RequestOptions::default()
}

fn fetch(client: &Client) -> twire::Result<Vec<u8>> {
    let mut whole = Vec::new();
    let mut download = client.download("messages.media.fetch", medium(), options())?;
    while let Some(piece) = download.next_piece()? {
        assert!(!piece.is_empty());
        whole.extend_from_slice(&piece);
    }
    assert_eq!(download.next_piece()?, None, "the end is told again");
    assert_eq!(download.done(), whole.len() as u64);
    Ok(whole)
}

/// The name of the same machine that is another host.
fn other_name(server: &Server, path: &str) -> String {
    format!("http://localhost:{}{path}", server.address().port())
}

fn redirect(location: &str) -> Step {
    Step::json(307, "").with("Location", location)
}

fn text(status: u16, body: &str) -> Step {
    let headers = vec![("Content-Type".to_owned(), "image/png".to_owned())];
    Step::Answer { status, headers, body: body.to_owned() }
}

/// A folder of the test's own.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(TempDir::new().expect("a folder"))
    }
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("a folder");
        entries.map(|e| e.expect("an entry").file_name().into_string().expect("a name")).collect()
    }
}

#[test]
fn a_file_is_fetched_from_another_host_without_credentials() {
    let other = Server::start(vec![text(200, "PNG")]);
    let server = Server::start(vec![redirect(&other_name(&other, "/file?Signature=a%2Fb"))]);
    let mut request = Request::new(Method::Get, "api.twilio.com", "/2010-04-01/Accounts/AC1/x");
    request.headers.push(("X-Own".into(), "1".into()));
    let mut more = options();
    more.headers.push(("Cookie".into(), "a=b".into()));
    let mut download = client(&server).download_request(request, more).expect("a download");
    assert_eq!(download.response().status(), 200);
    assert_eq!(download.response().header("content-type"), Some("image/png"));
    assert_eq!(download.total(), Some(3));
    let mut whole = String::new();
    download.read_to_string(&mut whole).expect("it is all there");
    assert_eq!(whole, "PNG");
    let first = &server.seen()[0];
    assert!(first.header("authorization").is_some() && first.header("x-own").is_some());
    let second = &other.seen()[0];
    assert_eq!(second.line, "GET /file?Signature=a%2Fb HTTP/1.1");
    for name in ["authorization", "cookie", "x-own", "x-forwarded-host"] {
        assert_eq!(second.header(name), None, "{name}");
    }
}

#[test]
fn the_address_of_a_content_follows_from_its_resource() {
    let recording = |more: Params| ("recordings.fetch", more.with("Sid", RECORDING));
    let of_call = ("calls.recordings.fetch", Params::new().with("CallSid", "CA1").with("Sid", RECORDING));
    let base = format!("https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}");
    let cases = [
        (("messages.media.fetch", medium()), format!("{base}/Messages/{MESSAGE}/Media/{MEDIUM}")),
        (recording(Params::new()), format!("{base}/Recordings/{RECORDING}.wav")),
        (
            recording(Params::new().with("Format", "mp3").with("RequestedChannels", 2)),
            format!("{base}/Recordings/{RECORDING}.mp3?RequestedChannels=2"),
        ),
        (of_call, format!("{base}/Recordings/{RECORDING}.wav")),
        (
            ("video.v1.compositions.fetch", Params::new().with("Sid", "CJ1")),
            "https://video.twilio.com/v1/Compositions/CJ1/Media".to_owned(),
        ),
        (
            ("video.v1.rooms.recordings.fetch", Params::new().with("RoomSid", "RM1").with("Sid", "RT1")),
            "https://video.twilio.com/v1/Rooms/RM1/Recordings/RT1/Media".to_owned(),
        ),
    ];
    for ((key, params), url) in cases {
        let (client, script) = scripted(ScriptedTransport::new().respond(200, "{}"));
        client.download(key, params, options()).unwrap_or_else(|e| panic!("{key}: {e}"));
        assert_eq!(script.requests()[0].url, url);
        assert_eq!(script.requests()[0].header("accept"), Some("*/*"));
    }
    let (client, script) = scripted(ScriptedTransport::new());
    for (key, params) in [
        ("messages.fetch", Params::new().with("Sid", MESSAGE)),
        ("messages.media.list", Params::new().with("MessageSid", MESSAGE)),
        ("messages.media.fetch", medium().with("Format", "mp3")),
        recording(Params::new().with("Format", "exe")),
        recording(Params::new().with("RequestedChannels", 3)),
        recording(Params::new().with("Other", "x")),
        ("no.such.operation", Params::new()),
    ] {
        let error = client.download(key, params, options()).err().expect(key);
        assert_eq!(error.kind(), ErrorKind::Argument, "{key}");
    }
    let post = Request::new(Method::Post, "api.twilio.com", "/x");
    assert!(client.download_request(post, options()).is_err());
    assert_eq!(script.requests().len(), 0);
}

/// Status, location and body.
type Answer<'a> = (u16, &'a str, &'a str);

/// The answers; the URLs that are requested and which of them get credentials; the kind of the error.
type Case<'a> = (&'a [Answer<'a>], &'a [(&'a str, bool)], Option<ErrorKind>);

#[test]
fn redirects_are_followed_as_far_as_they_are_safe() {
    let api = "https://api.twilio.com/2010-04-01/x";
    let own = "https://api.twilio.com/other?a=b";
    let media = "https://media.example/x?Signature=1";
    let file = (200, "", "PNG");
    let cases: &[Case] = &[
        (&[file], &[(api, true)], None),
        (&[(302, media, ""), file], &[(api, true), (media, false)], None),
        (&[(302, "/other?a=b", ""), file], &[(api, true), (own, true)], None),
        // Back on Twilio's host, but redirected there by another.
        (&[(302, media, ""), (302, own, ""), file], &[(api, true), (media, false), (own, false)], None),
        (
            &[(302, "", r#"{"redirect_to":"https://media.example/x?Signature=1"}"#), file],
            &[(api, true), (media, false)],
            None,
        ),
        (&[(302, "http://media.example/x", "")], &[(api, true)], Some(ErrorKind::Protocol)),
        (
            &[(302, media, ""), (302, "http://api.twilio.com/", "")],
            &[(api, true), (media, false)],
            Some(ErrorKind::Protocol),
        ),
        (&[(302, "https://a:b@media.example/x", "")], &[(api, true)], Some(ErrorKind::Protocol)),
        (&[(302, "", "")], &[(api, true)], Some(ErrorKind::Protocol)),
        (&[(302, media, ""), (403, "", "<Error/>")], &[(api, true), (media, false)], Some(ErrorKind::Api)),
        (&[(302, media, ""), (404, "", "")], &[(api, true), (media, false)], Some(ErrorKind::NotFound)),
        (&[(401, "", "{}")], &[(api, true)], Some(ErrorKind::Auth)),
    ];
    for (answers, requests, kind) in cases {
        let script = answers.iter().fold(ScriptedTransport::new(), |script, (status, location, body)| {
            let mut response = HttpResponse::new(*status, vec![], body.as_bytes());
            if !location.is_empty() {
                response.headers.push(("location".into(), (*location).into()));
            }
            script.respond_with(Ok(response))
        });
        let (client, script) = scripted(script);
        let request = Request::new(Method::Get, "api.twilio.com", "/2010-04-01/x");
        let opened = client.download_request(request, options());
        assert_eq!(opened.as_ref().err().map(twire::Error::kind), *kind, "{answers:?}");
        if let Ok(mut download) = opened {
            assert_eq!(download.next_piece().expect("a piece").as_deref(), Some(&b"PNG"[..]));
        }
        let seen = script.requests();
        let seen: Vec<_> =
            seen.iter().map(|r| (r.url.as_str(), r.header("authorization").is_some())).collect();
        assert_eq!(seen, *requests, "{answers:?}");
    }
    let round = (0..9).fold(ScriptedTransport::new(), |script, _| {
        let headers = vec![("location".to_owned(), "/again".to_owned())];
        script.respond_with(Ok(HttpResponse::new(302, headers, vec![])))
    });
    let (client, script) = scripted(round);
    let request = Request::new(Method::Get, "api.twilio.com", "/again");
    let error = client.download_request(request, options()).err().expect("it ends");
    assert_eq!((error.kind(), script.requests().len()), (ErrorKind::Protocol, 6));
}

#[test]
fn a_redirect_of_a_free_read_is_an_answer() {
    let server = Server::start(vec![
        Step::json(302, r#"{"redirect_to":"https://media.example/x"}"#)
            .with("Location", "https://media.example/x"),
    ]);
    let client = client(&server);
    let read = Request::new(Method::Get, "video.twilio.com", "/v1/Recordings/RT1/Media");
    let response = client.request(read, options()).expect("an answer");
    assert_eq!((response.status(), response.header("location")), (302, Some("https://media.example/x")));
    assert_eq!(response.text("redirect_to").as_deref(), Some("https://media.example/x"));
    let write = Request::new(Method::Post, "video.twilio.com", "/v1/Recordings/RT1/Media");
    let error = client.request(write, options()).expect_err("it may have been carried out");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(302)));
    assert!(error.message().contains("to media.example,"), "{error}");
    let error = client.execute("messages.fetch", Params::new().with("Sid", MESSAGE)).expect_err("no message");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(302)));
}

#[test]
fn a_body_over_the_limit_is_refused_also_without_a_length() {
    let limited = |max| {
        let mut options = options();
        options.max_bytes = Some(max);
        options
    };
    let server = Server::start(vec![text(200, "12345678")]);
    let open = |max| client(&server).download("messages.media.fetch", medium(), limited(max));
    assert_eq!(open(7).err().map(|e| e.kind()), Some(ErrorKind::Protocol), "it tells its length");
    assert!(open(8).is_ok());
    let endless = Server::start(vec![Step::Endless { status: 200 }]);
    let mut download =
        client(&endless).download("messages.media.fetch", medium(), limited(1 << 20)).expect("a head");
    assert_eq!(download.total(), None);
    let error = loop {
        match download.next_piece() {
            Ok(piece) => assert!(piece.is_some() && download.done() <= 1 << 20),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Protocol);
    let again = download.next_piece().expect_err("the failure is returned again");
    assert_eq!(again.to_string(), error.to_string());
    endless.wait_for_closed(1);
}

#[test]
fn a_large_file_is_read_in_pieces_and_its_connection_is_used_again() {
    let body = "0123456789abcdef".repeat(200_000);
    let server = Server::start(vec![text(200, &body)]);
    let client = client(&server);
    for _ in 0..3 {
        assert_eq!(fetch(&client).expect("it is all there"), body.as_bytes());
    }
    assert_eq!((server.seen().len(), server.connections()), (3, 1));
}

#[test]
fn a_file_has_its_name_when_it_is_complete() {
    let folder = Folder::new();
    let path = folder.path("cat.png");
    std::fs::write(&path, "old").expect("a file");
    let server = Server::start(vec![text(200, &"x".repeat(100_000))]);
    let mut download =
        client(&server).download("messages.media.fetch", medium(), options()).expect("a download");
    let mut told = Vec::new();
    let size = download.save(&path, |done, total| {
        assert_eq!(total, Some(100_000));
        told.push(done);
        true
    });
    assert_eq!(size.expect("it is written"), 100_000);
    assert!(told.is_sorted() && told.last() == Some(&100_000));
    assert_eq!(std::fs::read(&path).expect("a file"), "x".repeat(100_000).as_bytes());
    assert_eq!(folder.names(), ["cat.png"]);
}

#[test]
fn nothing_of_a_failed_download_stays() {
    let folder = Folder::new();
    let path = folder.path("cat.png");
    let broken = Server::start(vec![Step::Broken { status: 200, body: "half".into() }]);
    let save = |server: &Server, cancel: bool| {
        let mut download = client(server).download("messages.media.fetch", medium(), options())?;
        download.save(&path, |_, _| !cancel)
    };
    let error = save(&broken, false).expect_err("it is cut short");
    assert_eq!(error.kind(), ErrorKind::Protocol);
    let endless = Server::start(vec![Step::Endless { status: 200 }]);
    let error = save(&endless, true).expect_err("it was cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    endless.wait_for_closed(1);
    assert_eq!(folder.names(), [""; 0]);
    std::fs::write(&path, "old").expect("a file");
    save(&broken, false).expect_err("it is cut short");
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "old");
    let complete = Server::start(vec![text(200, "PNG")]);
    for bad in [folder.path(""), folder.path("missing/cat.png"), "/".into()] {
        let mut download =
            client(&complete).download("messages.media.fetch", medium(), options()).expect("a download");
        let error = download.save(&bad, |_, _| true).expect_err("no file");
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::Argument, Some("path")), "{error}");
    }
    let mut download =
        client(&complete).download("messages.media.fetch", medium(), options()).expect("a download");
    assert_eq!(download.save("/dev/null".as_ref(), |_, _| true).expect("a device"), 3);
}

#[test]
fn a_replaced_file_keeps_its_permissions_and_a_descriptor_is_written_in_place() {
    let folder = Folder::new();
    let path = folder.path("call.wav");
    std::fs::write(&path, "old").expect("a file");
    std::fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("a mode");
    let server = Server::start(vec![text(200, "WAV")]);
    let save = |path: &Path| {
        let mut download =
            client(&server).download("messages.media.fetch", medium(), options()).expect("a download");
        download.save(path, |_, _| true).expect("it is written")
    };
    save(&path);
    assert_eq!(path.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
    // As /dev/stdout leads to the file to which a shell redirects.
    let output = std::fs::OpenOptions::new().append(true).open(&path).expect("a file");
    save(format!("/proc/self/fd/{}", output.as_raw_fd()).as_ref());
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "WAVWAV");
    assert_eq!(folder.names(), ["call.wav"]);
}

#[test]
fn deadline_and_cancelling_hold_for_the_body() {
    let slow = Server::start(vec![Step::SlowBody { status: 200 }]);
    let client = client(&slow);
    // On a busy machine a deadline may pass before there is a head; then the next one is tried.
    let late = [300, 3_000, 30_000, 120_000].into_iter().find_map(|milliseconds| {
        let mut short = options();
        short.timeout = Some(Duration::from_millis(milliseconds));
        let mut download = client.download("messages.media.fetch", medium(), short).ok()?;
        download.next_piece().ok()??;
        Some(download.next_piece().expect_err("no more comes"))
    });
    assert_eq!(late.expect("a head and a byte").kind(), ErrorKind::Timeout);
    let mut download = client.download("messages.media.fetch", medium(), options()).expect("a head");
    assert!(download.next_piece().expect("a byte").is_some());
    let mut looks = 0;
    let mut keep_waiting = || {
        looks += 1;
        looks < 3
    };
    let watch = InterruptCheck::new(Duration::from_millis(5), &mut keep_waiting);
    let error = download.next_piece_watched(watch).expect_err("it was cancelled");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    let again = download.next_piece().expect_err("it stays cancelled");
    assert_eq!(again.kind(), ErrorKind::Cancelled);
}

#[test]
fn a_page_in_place_of_a_file_is_an_error() {
    let page = Step::Answer {
        status: 200,
        headers: vec![("Content-Type".into(), "text/html; charset=utf-8".into())],
        body: "<html>Log in".into(),
    };
    let server = Server::start(vec![page]);
    let error = client(&server).download("messages.media.fetch", medium(), options()).err().expect("a page");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let request = Request::new(Method::Get, "api.twilio.com", "/page");
    assert!(client(&server).download_request(request, options()).is_ok(), "nobody knows what is there");
}

#[test]
fn an_async_program_reads_a_download_too() {
    let server = Server::start(vec![redirect("/file"), text(200, &"x".repeat(50_000))]);
    let client = client(&server).as_async().clone();
    let folder = Folder::new();
    let path = folder.path("sound.wav");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let size = runtime.block_on(async {
        let params = Params::new().with("Sid", RECORDING);
        let mut download = client.download("recordings.fetch", params, options()).await?;
        download.save(&path, |_, _| true).await
    });
    assert_eq!(size.expect("it is written"), 50_000);
    assert_eq!(folder.names(), ["sound.wav"]);
    assert!(server.seen().iter().all(|seen| seen.header("authorization").is_some()), "the same host");
}
