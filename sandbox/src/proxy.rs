//! Proxy mode: the same port takes `CONNECT` for Twilio's hosts and speaks TLS as they would; every
//! other host is refused.

use std::time::Duration;

use axum::http::Uri;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::control::is_local;
use crate::faults::Stage;
use crate::wire::{Cut, Wire};
use crate::world::World;

/// How a request for a tunnel begins.
const CONNECT: &[u8] = b"CONNECT ";
/// Bytes of such a request.
const MAX_HEAD: usize = 8 * 1024;
/// All of the answer: a library of Twilio's takes no other for a tunnel's.
const ESTABLISHED: &[u8] = b"HTTP/1.1 200 Connection established\r\n\r\n";
/// Time for the request, and for TLS to come about.
const TIME: Duration = Duration::from_secs(30);

/// The host that a connection's tunnel leads to.
#[derive(Clone, Debug)]
pub(crate) struct Tunnel(pub(crate) String);

/// A connection, once its beginning has shown what it is.
pub(crate) enum Opened {
    Plain(Wire),
    Tunnel(Box<TlsStream<Wire>>, Tunnel),
}

/// Reads the beginning of a connection. `None`: it was refused, or broke off.
pub(crate) async fn open(mut wire: Wire, world: &World, cut: &Cut) -> Option<Opened> {
    let keeper = world.authority.as_ref();
    let within = timeout(TIME, head(&mut wire)).await.ok()?.ok()?;
    let Some(target) = within else { return Some(Opened::Plain(wire)) };
    let (host, port) = target.rsplit_once(':').unwrap_or((target.as_str(), ""));
    let host = host.to_ascii_lowercase();
    let server = match (keeper, is_twilio(&host) && port == "443") {
        (Some(keeper), true) => {
            keeper.authority().map_err(str::to_owned).and_then(|authority| authority.server(&host))
        }
        (None, true) => Err("this sandbox has no certificate authority".to_owned()),
        (_, false) => Err("it is a proxy for port 443 of *.twilio.com alone".to_owned()),
    };
    let server = match server {
        Ok(server) => server,
        Err(why) => {
            refuse(&mut wire, &why).await;
            return None;
        }
    };
    wire.stream.write_all(ESTABLISHED).await.ok()?;
    if world.faults.meet(Stage::Handshake) {
        // The client has begun to speak TLS: it is reset in the middle of it.
        let _ = timeout(TIME, wire.stream.peek(&mut [0])).await;
        cut.reset();
        return None;
    }
    match timeout(TIME, TlsAcceptor::from(server).accept(wire)).await {
        Ok(Ok(stream)) => Some(Opened::Tunnel(Box::new(stream), Tunnel(host))),
        Ok(Err(e)) => {
            log::debug!("twire sandbox: no TLS with a client: {e}");
            None
        }
        Err(_) => None,
    }
}

/// Reads until it is clear what comes: for a tunnel its target, otherwise `None`, and what was read
/// is read once more.
async fn head(wire: &mut Wire) -> std::io::Result<Option<String>> {
    let mut read = std::mem::take(&mut wire.again);
    loop {
        let known = read.len().min(CONNECT.len());
        if read[..known] != CONNECT[..known] {
            wire.again = read;
            return Ok(None);
        }
        if known == CONNECT.len()
            && let Some(end) = read.windows(4).position(|w| w == b"\r\n\r\n")
        {
            let head = read.split_to(end + 4);
            // What follows belongs to TLS already.
            wire.again = read;
            let head = String::from_utf8_lossy(&head);
            return Ok(Some(head.split(' ').nth(1).unwrap_or_default().to_owned()));
        }
        if read.len() > MAX_HEAD || wire.stream.read_buf(&mut read).await? == 0 {
            wire.again = read;
            return Ok(None);
        }
    }
}

async fn refuse(wire: &mut Wire, why: &str) {
    let body = format!("twire sandbox: {why}\n");
    let answer = format!(
        "HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len(),
    );
    // The client may be gone.
    let _ = wire.stream.write_all(answer.as_bytes()).await;
    let _ = wire.stream.shutdown().await;
}

/// A product host of Twilio's, with or without edge and region.
pub(crate) fn is_twilio(host: &str) -> bool {
    let Some(labels) = host.strip_suffix(".twilio.com") else { return false };
    host.len() <= 253
        && labels.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
}

/// Whether a request names another server than this one: a proxy's clients write the whole address
/// when it is no TLS.
pub(crate) fn is_elsewhere(uri: &Uri, home: &str) -> bool {
    let Some(authority) = uri.authority() else { return false };
    let port = home.rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
    let here = is_local(authority.as_str()) && authority.port_u16() == port;
    !here && !is_twilio(&authority.host().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hosts_of_twilio_are_stood_in_for() {
        for host in ["api.twilio.com", "api.dublin.ie1.twilio.com", "flex-api.twilio.com"] {
            assert!(is_twilio(host), "{host}");
        }
        for host in [
            "twilio.com",
            ".twilio.com",
            "a..twilio.com",
            "eviltwilio.com",
            "api.twilio.com.evil.example",
            "API.twilio.com",
            "a_b.twilio.com",
            "*.twilio.com",
            "127.0.0.1",
            "",
        ] {
            assert!(!is_twilio(host), "{host}");
        }
    }

    #[test]
    fn whole_addresses_lead_here_or_to_twilio() {
        let elsewhere = |uri: &str| is_elsewhere(&uri.parse().expect("uri"), "127.0.0.1:4010");
        for uri in ["/v1/x", "http://127.0.0.1:4010/", "http://localhost:4010/x", "http://API.twilio.com/x"] {
            assert!(!elsewhere(uri), "{uri}");
        }
        for uri in
            ["http://127.0.0.1:80/", "http://127.0.0.1/", "http://example.com/", "http://evil.example:4010/"]
        {
            assert!(elsewhere(uri), "{uri}");
        }
    }
}
