//! The way out through a proxy, and past one.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use twire::{ClientBuilder, Credentials, Error, ErrorKind, Params, Response, Sent, blocking};

use crate::faults::builder;
use crate::server::{Server, Step};
use crate::tls::{Authority, Front, front, join};

const TOKEN: &str = "planted-token-0123456789";

/// The first line, and `Proxy-Authorization`.
type Asked = (String, Option<String>);

/// A proxy: what it was asked, and whom it leads to.
struct Proxy {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Proxy {
    /// Refuses with this status, or leads everyone to one address.
    fn start(refusal: Option<u16>, to: SocketAddr) -> Proxy {
        Proxy::saying("HTTP/1.1 200 OK\r\n\r\n", refusal, to)
    }

    /// Opens a tunnel with these words.
    fn saying(yes: &'static str, refusal: Option<u16>, to: SocketAddr) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let record = Arc::clone(&record);
                std::thread::spawn(move || serve(stream, yes, refusal, to, &record));
            }
        });
        Proxy { address, asked }
    }

    fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn serve(
    mut stream: TcpStream,
    yes: &str,
    refusal: Option<u16>,
    to: SocketAddr,
    record: &Mutex<Vec<Asked>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    let line = head.lines().next().unwrap_or_default().to_owned();
    let credentials = head.lines().find_map(|l| {
        l.to_ascii_lowercase().starts_with("proxy-authorization: ").then(|| l[21..].to_owned())
    });
    let tunnel = line.starts_with("CONNECT ");
    record.lock().unwrap().push((line, credentials));
    if let Some(status) = refusal {
        // A connection that is closed with something unread is reset, and the answer lost.
        let length = head.lines().find_map(|l| {
            let l = l.to_ascii_lowercase();
            l.strip_prefix("content-length: ")?.parse().ok()
        });
        reader.read_exact(&mut vec![0; length.unwrap_or(0)])?;
        return write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    let mut server = TcpStream::connect(to)?;
    if tunnel {
        stream.write_all(yes.as_bytes())?;
    } else {
        server.write_all(head.as_bytes())?;
    }
    server.write_all(reader.buffer())?;
    drop(reader);
    join(stream, server);
    Ok(())
}

fn fetch(client: &blocking::Client) -> Result<Response, Error> {
    client.execute("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
}

fn create(client: &blocking::Client) -> Result<Response, Error> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    client.execute("messages.create", params)
}

/// A client of Twilio itself: no base URL.
fn direct() -> ClientBuilder {
    ClientBuilder::new().credentials(Credentials::auth_token("AC0123456789abcdef0123456789abcdef", TOKEN))
}

#[test]
fn a_proxy_sees_only_the_host() {
    let own = Authority::new();
    let server = Server::start(vec![Step::json(200, "{\"sid\":\"SM1\"}")]);
    let (tls, _) = front(Front::Tls(own.server("api.twilio.com", (2020, 2090))), server.address());
    let proxy = Proxy::start(None, tls);
    let client = direct()
        .proxy(format!("http://user:planted-password@{}", proxy.address))
        .ca_file(own.file())
        .build_blocking()
        .expect("a client");
    create(&client).expect("a response");
    fetch(&client).expect("a response");
    // base64("user:planted-password")
    let credentials = Some("Basic dXNlcjpwbGFudGVkLXBhc3N3b3Jk".to_owned());
    assert_eq!(proxy.asked(), [("CONNECT api.twilio.com:443 HTTP/1.1".to_owned(), credentials)]);
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|s| s.header("proxy-authorization").is_none()), "{seen:?}");
    assert!(seen.iter().all(|s| s.header("host") == Some("api.twilio.com")), "{seen:?}");
}

#[test]
fn a_tunnel_is_opened_in_every_form() {
    let own = Authority::new();
    let server = Server::start(vec![Step::json(200, "{\"sid\":\"SM1\"}")]);
    let (tls, _) = front(Front::Tls(own.server("api.twilio.com", (2020, 2090))), server.address());
    let asked = |proxy: &Proxy| {
        let client = direct()
            .proxy(format!("http://us%3Aer:p%40s%25s@{}", proxy.address))
            .ca_file(own.file())
            .retries(0)
            .build_blocking()
            .expect("a client");
        (create(&client).and_then(|_| fetch(&client)), proxy.asked())
    };
    for yes in [
        "HTTP/1.0 200 Connection established\r\n\r\n",
        "HTTP/1.1 200 Connection established\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        // A tunnel has neither a length nor chunks, whatever is said (RFC 9110, 9.3.6).
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 201 OK\r\n\r\n",
    ] {
        let (done, asked) = asked(&Proxy::saying(yes, None, tls));
        done.unwrap_or_else(|e| panic!("{yes:?}: {e}"));
        // base64("us:er:p@s%s")
        let credentials = Some("Basic dXM6ZXI6cEBzJXM=".to_owned());
        assert_eq!(asked, [("CONNECT api.twilio.com:443 HTTP/1.1".to_owned(), credentials)], "{yes:?}");
    }
    let before = server.seen().len();
    for (no, kind) in [
        ("HTTP/1.1 101 Switching Protocols\r\n\r\n", ErrorKind::Connect),
        ("HTTP/1.1 302 Found\r\nLocation: http://a/\r\nContent-Length: 1\r\n\r\na", ErrorKind::Connect),
        ("SSH-2.0-OpenSSH\r\n", ErrorKind::Connect),
        // What comes after it is the origin's, and no TLS.
        ("HTTP/1.1 200 OK\r\n\r\nwelcome", ErrorKind::Tls),
    ] {
        let error = asked(&Proxy::saying(no, None, tls)).0.expect_err(no);
        assert_eq!((error.kind(), error.sent()), (kind, Sent::No), "{no:?}: {error}");
    }
    assert_eq!(server.seen().len(), before);
}

#[test]
fn an_ipv6_address_is_sent_to_a_proxy_in_brackets() {
    let nobody = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let proxy = Proxy::start(Some(403), nobody.address());
    let client = builder("https://[2001:db8::1]:8443").proxy(format!("http://{}", proxy.address)).retries(0);
    create(&client.build_blocking().expect("a client")).expect_err("refused");
    assert_eq!(proxy.asked(), [("CONNECT [2001:db8::1]:8443 HTTP/1.1".to_owned(), None)]);
}

#[test]
fn the_connection_to_a_proxy_may_use_tls() {
    let own = Authority::new();
    let server = Server::start(vec![Step::json(200, "{\"sid\":\"SM1\"}")]);
    let (twilio, _) = front(Front::Tls(own.server("api.twilio.com", (2020, 2090))), server.address());
    let proxy = Proxy::start(None, twilio);
    let (outside, _) = front(Front::Tls(own.server("localhost", (2020, 2090))), proxy.address);
    let through = |host: &str| {
        direct()
            .proxy(format!("https://user:planted-password@{host}:{}", outside.port()))
            .ca_file(own.file())
            .retries(0)
            .build_blocking()
            .expect("a client")
    };
    let client = through("localhost");
    create(&client).expect("a response");
    fetch(&client).expect("a response");
    assert_eq!((proxy.asked().len(), server.seen().len()), (1, 2));
    // Its certificate is checked as any other.
    let error = create(&through("127.0.0.1")).expect_err("another name");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Tls, Sent::No), "{error}");
    assert_eq!((proxy.asked().len(), server.seen().len()), (1, 2));
}

#[test]
fn the_access_token_is_fetched_through_the_same_proxy() {
    let own = Authority::new();
    let server = Server::start(vec![
        Step::json(200, "{\"access_token\":\"t\",\"expires_in\":3600}"),
        Step::json(200, r#"{"sid":"SM1"}"#),
    ]);
    let (tls, _) = front(Front::Tls(own.server("oauth.twilio.com", (2020, 2090))), server.address());
    let proxy = Proxy::start(None, tls);
    let client = ClientBuilder::new()
        .credentials(Credentials::oauth("OQ1", "s").for_account("AC1"))
        .proxy(format!("http://{}", proxy.address))
        .ca_file(own.file())
        .retries(0)
        .build_blocking()
        .expect("a client");
    // The certificate is not api.twilio.com's: the call itself ends there, with the token in hand.
    assert_eq!(fetch(&client).expect_err("another host").kind(), ErrorKind::Tls);
    let hosts: Vec<String> = proxy.asked().into_iter().map(|(line, _)| line).collect();
    assert_eq!(hosts, ["CONNECT oauth.twilio.com:443 HTTP/1.1", "CONNECT api.twilio.com:443 HTTP/1.1"]);
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn the_error_names_a_proxys_refusal() {
    let nobody = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    for (status, tries, said) in
        [(407, 1, "the proxy requires credentials"), (403, 3, "the proxy refused the tunnel")]
    {
        for call in [create, fetch] {
            let proxy = Proxy::start(Some(status), nobody.address());
            let client = direct()
                .proxy(format!("http://user:planted-password@{}", proxy.address))
                .build_blocking()
                .expect("a client");
            let error = call(&client).expect_err("refused");
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::No), "{error}");
            assert_eq!((error.attempts() as usize, proxy.asked().len()), (tries, tries), "{error}");
            assert_eq!(error.is_retryable(), status != 407);
            let text = format!("{error} {error:?}");
            assert!(text.contains(said) && !text.contains("planted-password"), "{text}");
        }
    }
    // Without TLS the proxy's answer comes as an answer.
    let proxy = Proxy::start(Some(407), nobody.address());
    let client =
        builder(&nobody.url()).proxy(format!("http://{}", proxy.address)).build_blocking().expect("a client");
    let error = create(&client).expect_err("refused");
    assert_eq!((error.kind(), error.sent(), error.status()), (ErrorKind::Connect, Sent::No, Some(407)));
    assert!(error.to_string().contains("the proxy requires credentials") && !error.is_retryable(), "{error}");
    assert_eq!((proxy.asked().len(), nobody.seen().len()), (1, 0));
}

#[test]
fn the_error_names_an_unreachable_proxy() {
    let client = direct()
        .proxy("http://user:planted-password@127.0.0.1:1")
        .retries(0)
        .build_blocking()
        .expect("a client");
    let error = create(&client).expect_err("nobody listens");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::No));
    let text = error.to_string();
    assert!(text.contains("through the proxy 127.0.0.1:1"), "{text}");
    assert!(!text.contains("planted-password"), "{text}");
}

#[test]
fn a_malformed_proxy_url_is_an_error() {
    for bad in [
        "",
        "proxy:3128",
        "socks5://127.0.0.1:1",
        "http://",
        "http://p:1/path",
        "http://p:1/?q",
        "http://a b",
        "http://a\"b:3128",
        "http://a{b}:3128",
    ] {
        let error = direct().proxy(bad).build().expect_err(bad);
        assert_eq!(error.kind(), ErrorKind::Config, "{bad}");
        assert!(error.to_string().starts_with("proxy: "), "{error}");
    }
    for good in ["http://p:1", "https://p", "http://u:p@[::1]:3128/"] {
        assert!(direct().proxy(good).build().is_ok(), "{good}");
    }
}

/// Runs in a child with another environment; see `the_environments_proxy`.
#[test]
fn child_with_a_proxy_in_its_environment() {
    let Ok(server) = std::env::var("TWIRE_TEST_SERVER") else { return };
    if server == "refused" {
        let error = create(&direct().retries(0).build_blocking().expect("a client")).expect_err("no proxy");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::No), "{error}");
        let text = format!("{error} {error:?}");
        assert!(text.contains("through the proxy 127.0.0.1:1") && !text.contains("planted"), "{text}");
        return;
    }
    if server == "socks" {
        let client = direct().retries(0).build_blocking().expect("a client");
        let error = create(&client).expect_err("no way that we know");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::No), "{error}");
        assert!(error.to_string().contains("only http and https proxies are supported"), "{error}");
        return;
    }
    // Twilio itself: through the environment's proxy, which refuses.
    let error = create(&direct().build_blocking().expect("a client")).expect_err("refused");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Connect, Some(407)), "{error}");
    // This machine: past it.
    fetch(&builder(&server).build_blocking().expect("a client")).expect("a response");
    // By setting: past it, to a port where nobody answers as Twilio.
    let client = builder("https://no-such-host.invalid").no_proxy().retries(0).build_blocking();
    let error = create(&client.expect("a client")).expect_err("no such host");
    // Or a resolver that keeps silent for longer than a connection may take.
    assert!(matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout), "{error}");
    assert_eq!(error.status(), None, "{error}");
}

fn child(server: &str, proxy: &str) {
    let child = std::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "proxy::child_with_a_proxy_in_its_environment"])
        .env("TWIRE_TEST_SERVER", server)
        .env("HTTPS_PROXY", proxy)
        .env("HTTP_PROXY", proxy)
        .env("ALL_PROXY", proxy)
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .expect("it runs");
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[test]
fn the_error_names_an_unsupported_proxy_of_the_environment() {
    child("socks", "socks5://127.0.0.1:1");
}

/// A password with an `@` that was not escaped: what is after it looks like a host.
#[test]
fn a_password_in_the_environment_is_not_shown() {
    child("refused", "http://user:p@planted@127.0.0.1:1");
}

#[test]
fn the_environments_proxy_is_used_but_not_for_this_machine() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let proxy = Proxy::start(Some(407), server.address());
    child(&server.url(), &format!("http://{}", proxy.address));
    let lines: Vec<String> = proxy.asked().into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, ["CONNECT api.twilio.com:443 HTTP/1.1"]);
    assert_eq!(server.seen().len(), 1);
}
