//! TLS: what each fault of a server does to a create, a fetch and a list.
//!
//! Certificates are made here. A front ends TLS and passes the bytes on to a scripted server, which
//! counts the requests that got through.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, SanType, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tempfile::{NamedTempFile, TempDir};
use tokio_rustls::TlsAcceptor;
use twire::{ClientBuilder, Error, ErrorKind, Params, Sent, blocking};

use crate::faults::builder;
use crate::server::{Server, Step};

/// An authority of this test.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    file: NamedTempFile,
}

impl Authority {
    pub fn new() -> Authority {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).expect("a certificate");
        let mut file = NamedTempFile::new().expect("a file");
        file.write_all(certificate.pem().as_bytes()).expect("the file is written");
        Authority { issuer: Issuer::new(params, key), file }
    }

    /// The file for [`ClientBuilder::ca_file`].
    pub fn file(&self) -> &Path {
        self.file.path()
    }

    /// What a server needs to be `name` for some years.
    pub fn server(&self, name: &str, years: (i32, i32)) -> Arc<ServerConfig> {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.subject_alt_names = vec![match name.parse() {
            Ok(ip) => SanType::IpAddress(ip),
            Err(_) => SanType::DnsName(name.try_into().expect("a name")),
        }];
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("a configuration");
        Arc::new(config)
    }
}

/// What stands between the client and the scripted server.
pub enum Front {
    Tls(Arc<ServerConfig>),
    /// Reads the client's first bytes, answers with these, and closes.
    Bytes(Vec<u8>),
    /// Says nothing.
    Silent,
}

/// Starts a front; its address, and how many connections came.
pub fn front(front: Front, behind: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let came = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&came);
    std::thread::spawn(move || match front {
        Front::Tls(config) => end_tls(listener, config, behind, &count),
        other => {
            let mut kept = Vec::new();
            for mut stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                if let Front::Bytes(bytes) = &other {
                    let _ = stream.read(&mut [0; 4096]).and_then(|_| stream.write_all(bytes));
                } else {
                    kept.push(stream);
                }
            }
        }
    });
    (address, came)
}

fn end_tls(listener: TcpListener, config: Arc<ServerConfig>, behind: SocketAddr, count: &AtomicUsize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let acceptor = TlsAcceptor::from(config);
    listener.set_nonblocking(true).expect("a socket option");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut outside = acceptor.accept(stream).await?;
                let mut inside = tokio::net::TcpStream::connect(behind).await?;
                tokio::io::copy_bidirectional(&mut outside, &mut inside).await
            });
        }
    });
}

/// A server hello that settles on TLS 1.1.
fn hello_of_tls_1_1() -> Vec<u8> {
    let mut hello = vec![0x16, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2];
    hello.extend([7; 32]);
    hello.extend([0, 0, 0x2f, 0]);
    hello
}

type Make<'a> = Box<dyn Fn() -> Front + 'a>;
type Call = fn(&blocking::Client) -> Option<Error>;

const CALLS: [(&str, Call); 3] = [
    ("create", |client| {
        let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
        client.execute("messages.create", params).err()
    }),
    ("fetch", |client| {
        client
            .execute("messages.fetch", Params::new().with("Sid", "SM00000000000000000000000000000001"))
            .err()
    }),
    ("list", |client| client.pages("messages.list", Params::new()).expect("a list").find_map(Result::err)),
];

const GOOD: (i32, i32) = (2020, 2090);

/// Longest that a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn the_table_of_tls_faults() {
    let own = Authority::new();
    let strange = Authority::new();
    let tls = Front::Tls;
    let alert = vec![0x15, 3, 2, 0, 2, 2, 70];
    let http = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".to_vec();
    let table: Vec<(&str, Make<'_>, ErrorKind, usize)> = vec![
        ("wrong host", Box::new(|| tls(own.server("api.twilio.com", GOOD))), ErrorKind::Tls, 1),
        ("expired", Box::new(|| tls(own.server("127.0.0.1", (2020, 2021)))), ErrorKind::Tls, 1),
        ("not yet valid", Box::new(|| tls(own.server("127.0.0.1", (2080, 2090)))), ErrorKind::Tls, 1),
        ("unknown CA", Box::new(|| tls(strange.server("127.0.0.1", GOOD))), ErrorKind::Tls, 1),
        ("TLS 1.1, by alert", Box::new(move || Front::Bytes(alert.clone())), ErrorKind::Tls, 1),
        ("TLS 1.1, by hello", Box::new(|| Front::Bytes(hello_of_tls_1_1())), ErrorKind::Tls, 1),
        ("plain text", Box::new(move || Front::Bytes(http.clone())), ErrorKind::Tls, 1),
        ("closed in the handshake", Box::new(|| Front::Bytes(Vec::new())), ErrorKind::Connect, 3),
        ("silent in the handshake", Box::new(|| Front::Silent), ErrorKind::Timeout, 3),
    ];
    for (fault, make, kind, connections) in table {
        for (what, call) in CALLS {
            let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1","messages":[]}"#)]);
            // Where nobody says anything, the time limit ends a try: before it connects, on a machine that stalls.
            let limits: &[u64] = if kind == ErrorKind::Timeout { &[500, 5_000, 20_000] } else { &[60_000] };
            let mut came = 0;
            for limit in limits {
                let (address, count) = front(make(), server.address());
                let limit = Duration::from_millis(*limit);
                let client = builder(&format!("https://{address}"))
                    .ca_file(own.file())
                    .connect_timeout(limit)
                    .build_blocking()
                    .expect("a client");
                let error = call(&client).unwrap_or_else(|| panic!("{fault}, {what}: it went through"));
                assert_eq!((error.kind(), error.sent()), (kind, Sent::No), "{fault}, {what}: {error}");
                assert_eq!(error.attempts() as usize, connections, "{fault}, {what}: tries");
                assert_eq!(error.is_retryable(), kind != ErrorKind::Tls, "{fault}, {what}");
                assert!(error.to_string().contains("127.0.0.1"), "{fault}, {what}: {error}");
                // The kernel has accepted them all; the thread that counts may be behind.
                let until = Instant::now() + if kind == ErrorKind::Timeout { limit } else { PATIENCE };
                while count.load(Ordering::SeqCst) < connections && Instant::now() < until {
                    std::thread::sleep(Duration::from_millis(1));
                }
                came = count.load(Ordering::SeqCst);
                if came == connections {
                    break;
                }
            }
            assert_eq!(came, connections, "{fault}, {what}: connections");
            assert_eq!(server.seen().len(), 0, "{fault}, {what}: requests");
        }
    }
}

#[test]
fn a_private_ca_is_trusted_only_through_its_file() {
    let own = Authority::new();
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1","messages":[]}"#)]);
    let (address, _) = front(Front::Tls(own.server("127.0.0.1", GOOD)), server.address());
    let url = format!("https://{address}");
    let client = builder(&url).ca_file(own.file()).build_blocking().expect("a client");
    for (what, call) in CALLS {
        assert_eq!(call(&client).map(|e| e.to_string()), None, "{what}");
    }
    assert_eq!(server.seen().len(), 3);
    let client = builder(&url).build_blocking().expect("a client");
    for (what, call) in CALLS {
        assert_eq!(call(&client).map(|e| e.kind()), Some(ErrorKind::Tls), "{what}");
    }
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn the_environment_may_name_the_ca_file() {
    let own = Authority::new();
    let server = Server::start(vec![Step::json(200, r#"{"messages":[]}"#)]);
    let (address, _) = front(Front::Tls(own.server("127.0.0.1", GOOD)), server.address());
    let file = own.file().to_str().expect("UTF-8").to_owned();
    let client = ClientBuilder::from_vars(|name| match name {
        "TWILIO_ACCOUNT_SID" => Some("AC1".into()),
        "TWILIO_AUTH_TOKEN" => Some("t".into()),
        "TWIRE_BASE_URL" => Some(format!("https://{address}")),
        "TWILIO_CA_BUNDLE" => Some(file.clone()),
        _ => None,
    })
    .and_then(ClientBuilder::build_blocking)
    .expect("a client");
    client.execute("messages.list", Params::new()).expect("a response");
}

#[test]
fn a_ca_file_without_a_valid_certificate_is_an_error_at_build() {
    let dir = TempDir::new().expect("a folder");
    let key = KeyPair::generate().expect("a key").serialize_pem();
    let cases = [
        ("nothing", String::new(), "no certificate"),
        ("words", "hello".to_owned(), "no certificate"),
        ("key", key, "no certificate"),
        ("damaged", "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n".to_owned(), "PEM"),
        ("odd", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned(), "certificate 1"),
    ];
    for (name, text, said) in cases {
        let path = dir.path().join(name);
        std::fs::write(&path, text).expect("the file is written");
        let error = builder("https://127.0.0.1:1").ca_file(&path).build().expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Config, "{name}");
        assert!(error.to_string().contains(said), "{name}: {error}");
    }
    let error = builder("https://127.0.0.1:1").ca_file(dir.path().join("none")).build();
    assert!(error.expect_err("no file").to_string().contains("CA file"));
}

#[test]
fn http_2_carries_many_requests_over_one_connection() {
    let own = Authority::new();
    let mut config = ServerConfig::clone(&own.server("127.0.0.1", GOOD));
    config.alpn_protocols = vec![b"h2".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let served = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let count = Arc::clone(&served);
    std::thread::spawn(move || serve_http_2(listener, config, &count));
    let client =
        builder(&format!("https://{address}")).ca_file(own.file()).build_blocking().expect("a client");
    // The first call alone: which protocol it is, is not known before.
    assert_eq!(CALLS[0].1(&client).map(|e| e.to_string()), None);
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| assert_eq!(CALLS[1].1(&client).map(|e| e.to_string()), None));
        }
    });
    let (connections, requests) = (&served.0, &served.1);
    assert_eq!((connections.load(Ordering::SeqCst), requests.load(Ordering::SeqCst)), (1, 33));
}

fn serve_http_2(listener: TcpListener, config: ServerConfig, count: &Arc<(AtomicUsize, AtomicUsize)>) {
    use hyper_util::rt::{TokioExecutor, TokioIo};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    listener.set_nonblocking(true).expect("a socket option");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
        while let Ok((stream, _)) = listener.accept().await {
            count.0.fetch_add(1, Ordering::SeqCst);
            let (acceptor, count) = (acceptor.clone(), Arc::clone(count));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                let answer =
                    hyper::service::service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                        let good = request.headers().contains_key("authorization");
                        count.1.fetch_add(1, Ordering::SeqCst);
                        async move {
                            let body =
                                http_body_util::Full::new(bytes::Bytes::from_static(b"{\"sid\":\"SM1\"}"));
                            hyper::Response::builder()
                                .status(if good { 200 } else { 401 })
                                .header("content-type", "application/json")
                                .body(body)
                        }
                    });
                let _ = hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(stream), answer)
                    .await;
            });
        }
    });
}

/// Bytes both ways until one side ends.
pub fn join(mut a: TcpStream, mut b: TcpStream) {
    let (mut from_b, mut to_a) = (b.try_clone().expect("a socket"), a.try_clone().expect("a socket"));
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut from_b, &mut to_a);
        let _ = to_a.shutdown(std::net::Shutdown::Write);
    });
    let _ = std::io::copy(&mut a, &mut b);
    let _ = b.shutdown(std::net::Shutdown::Write);
}
