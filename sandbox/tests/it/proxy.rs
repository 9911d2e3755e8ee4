//! The sandbox as an HTTPS proxy, asked by a TLS client that trusts `ca.pem` and nothing else.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::{Value as Json, json};
use tempfile::TempDir;
use twire_sandbox::Config;

use crate::http::Twilio;

/// A folder of a test's own.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(TempDir::new().expect("folder"))
    }

    fn sandbox(&self) -> Twilio {
        Twilio::with(Config::new().time_scale(0.0).ca_directory(self.path("")))
    }

    /// What is below the folder that the sandbox makes.
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join("twire").join(name)
    }
}

fn connect(twilio: &Twilio) -> TcpStream {
    let stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
    stream.set_read_timeout(Some(crate::http::PATIENCE)).expect("timeout");
    stream
}

/// What a proxy answers to a request for a tunnel, up to its empty line.
fn ask(stream: &mut TcpStream, target: &str) -> String {
    write!(stream, "CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nProxy-Connection: keep-alive\r\n\r\n")
        .expect("request");
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).expect("answer") == 1 {
        head.push(byte[0]);
    }
    String::from_utf8(head).expect("text")
}

/// TLS with a host behind the tunnel.
fn secure(twilio: &Twilio, stream: TcpStream, host: &str) -> StreamOwned<ClientConnection, TcpStream> {
    let pem = twilio.look("ca")["pem"].as_str().expect("pem").to_owned();
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).expect("certificate")).expect("root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).expect("name");
    StreamOwned::new(ClientConnection::new(Arc::new(client), name).expect("client"), stream)
}

/// A request through a tunnel of its own; status and body.
fn get(twilio: &Twilio, host: &str, path: &str, more: &str) -> std::io::Result<(u16, Json)> {
    let mut stream = connect(twilio);
    assert_eq!(ask(&mut stream, &format!("{host}:443")), "HTTP/1.1 200 Connection established\r\n\r\n");
    let mut stream = secure(twilio, stream, host);
    let auth = Twilio::basic(twilio.sandbox.account_sid(), twilio.sandbox.auth_token());
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: {auth}\r\nconnection: close\r\n{more}\r\n"
    )?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| std::io::Error::other("no answer"))?;
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("status");
    Ok((status, serde_json::from_str(body).unwrap_or(Json::Null)))
}

#[test]
fn it_stands_in_for_twilios_hosts() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    let sid = twilio.send(&[]).text("sid").to_owned();
    for host in ["api.twilio.com", "api.dublin.ie1.twilio.com"] {
        let (status, message) =
            get(&twilio, host, &twilio.below(&format!("Messages/{sid}.json")), "").expect("answer");
        assert_eq!((status, message["sid"].as_str()), (200, Some(sid.as_str())), "{host}");
    }
}

#[test]
fn links_lead_back_to_the_host_that_was_asked() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    twilio.post("/v2/Services", &[("FriendlyName", "Second")]);
    let host = "verify.twilio.com";
    let (_, first) = get(&twilio, host, "/v2/Services?PageSize=1", "").expect("answer");
    let next = first["meta"]["next_page_url"].as_str().expect("next").to_owned();
    let path = next.strip_prefix("https://verify.twilio.com").unwrap_or_else(|| panic!("{next}"));
    assert!(
        first["services"][0]["url"].as_str().expect("url").starts_with("https://verify.twilio.com/v2/"),
        "{first}"
    );
    let (status, second) = get(&twilio, host, path, "").expect("answer");
    assert_eq!((status, second["services"].as_array().map(Vec::len)), (200, Some(1)));
}

#[test]
fn a_tunnel_leads_to_one_product() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    for (host, path, expected) in [
        ("verify.twilio.com", "/v2/Services", 200),
        ("chat.twilio.com", "/v2/Services", 501),
        ("studio.twilio.com", "/v2/Flows", 501),
        ("nothing.twilio.com", "/v2/Services", 404),
        // The control API is not behind Twilio's names.
        ("api.twilio.com", "/_twire/messages", 403),
        // But for files, to which the redirects of media lead.
        ("media.twilio.com", "/_twire/messages", 403),
        ("media.twilio.com", "/_twire/media/ME0/x", 404),
        ("api.twilio.com", "/_twire/media/ME0/x", 403),
    ] {
        // Whatever other names the request carries.
        let more = "x-forwarded-host: verify.twilio.com\r\n";
        assert_eq!(get(&twilio, host, path, more).expect("answer").0, expected, "{host}{path}");
    }
}

#[test]
fn every_other_host_is_refused() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    for target in [
        "example.com:443",
        "api.twilio.com:80",
        "api.twilio.com",
        "twilio.com:443",
        "api.twilio.com.example:443",
        "127.0.0.1:443",
        "[::1]:443",
        "",
    ] {
        let answer = ask(&mut connect(&twilio), target);
        assert!(answer.starts_with("HTTP/1.1 403 Forbidden\r\n"), "{target}: {answer}");
    }
    for (target, status) in [
        ("http://example.com/".to_owned(), 403),
        (format!("http://example.com/2010-04-01/Accounts/{}.json", twilio.sandbox.account_sid()), 403),
        (format!("{}{}", twilio.sandbox.url(), twilio.below("Messages.json")), 200),
        (format!("http://api.twilio.com{}", twilio.below("Messages.json")), 200),
    ] {
        assert_eq!(twilio.get(&target).status, status, "{target}");
    }
}

#[test]
fn without_an_authority_it_is_no_proxy() {
    let twilio = Twilio::start();
    assert!(ask(&mut connect(&twilio), "api.twilio.com:443").starts_with("HTTP/1.1 403 Forbidden\r\n"));
    assert_eq!(twilio.control("GET", "ca", &Json::Null).status, 404);
}

#[test]
fn the_authority_is_made_once_and_its_key_is_private() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    assert_eq!(twilio.send(&[]).status, 201);
    assert!(!folder.path("").exists(), "nobody asked for it yet");
    let first = twilio.look("ca");
    let file = folder.path("ca.pem");
    assert_eq!(first["file"].as_str(), file.to_str());
    assert_eq!(fs::read_to_string(&file).expect("certificate"), first["pem"].as_str().expect("pem"));
    let key = folder.path("ca-key.pem");
    assert_eq!(fs::metadata(&key).expect("key").permissions().mode() & 0o777, 0o600);
    let mut names: Vec<_> =
        fs::read_dir(folder.path("")).expect("folder").map(|e| e.expect("entry").file_name()).collect();
    names.sort();
    assert_eq!(names, ["ca-key.pem", "ca.p12", "ca.pem", "php"]);
    drop(twilio);

    let twilio = folder.sandbox();
    assert_eq!(twilio.look("ca"), first, "it stays");
    drop(twilio);

    fs::remove_file(&key).expect("removed");
    let twilio = folder.sandbox();
    assert_ne!(twilio.look("ca")["pem"], first["pem"], "a new key has a new certificate");
    assert_eq!(get(&twilio, "api.twilio.com", "/nothing", "").expect("answer").0, 404);
    drop(twilio);

    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("mode");
    let twilio = folder.sandbox();
    let refused = twilio.control("GET", "ca", &Json::Null);
    assert_eq!(refused.status, 500);
    assert!(refused.text("error").contains("chmod 600"), "{}", refused.text);
    assert!(ask(&mut connect(&twilio), "api.twilio.com:443").starts_with("HTTP/1.1 403 Forbidden\r\n"));
}

#[test]
fn faults_befall_requests_in_a_tunnel_too() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    let path = twilio.below("Messages.json");
    for kind in ["close", "reset", "truncated"] {
        let broken = get(&twilio, "api.twilio.com", &path, &format!("twire-fault: {kind}\r\n"));
        assert!(broken.is_err(), "{kind}: {broken:?}");
    }
    twilio.control("POST", "faults", &json!({"kind": "status", "status": 503}));
    assert_eq!(get(&twilio, "api.twilio.com", &path, "").expect("answer").0, 503);
    assert_eq!(get(&twilio, "api.twilio.com", &path, "").expect("answer").0, 200);
}

#[test]
fn what_is_no_tunnel_and_no_tls_does_not_disturb_it() {
    let folder = Folder::new();
    let twilio = folder.sandbox();
    let endless = format!("CONNECT {}", "a".repeat(100_000));
    for bytes in ["CONNECT", "CONNECT \r\n", "CONNECT api.twilio.com:443 HTTP/1.1\r\n", endless.as_str()] {
        let mut stream = connect(&twilio);
        // It may be cut off while we still write.
        let _ = stream.write_all(bytes.as_bytes());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP/1.1 2"), "{bytes:.20}");
    }
    let mut stream = connect(&twilio);
    ask(&mut stream, "api.twilio.com:443");
    let _ = stream.write_all(b"GET / HTTP/1.1\r\n\r\n");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"), "no HTTP where TLS is expected");

    // A beginning that comes in pieces, of a word that is like CONNECT.
    let mut stream = connect(&twilio);
    for piece in ["CO", "PY / HTTP/1.1\r\nhost: localhost\r\n", "connection: close\r\n\r\n"] {
        stream.write_all(piece.as_bytes()).expect("piece");
        stream.flush().expect("flush");
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answer");
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    assert_eq!(twilio.send(&[]).status, 201);
}
