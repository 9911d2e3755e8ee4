//! Proxy mode: the same port accepts `CONNECT` for Twilio's hosts and terminates TLS for them. Every other
//! host is refused.

use std::time::Duration;

use axum::http::Uri;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::control::is_local;
use crate::cuttable_stream::{CutHandle, CuttableStream};
use crate::faults::FaultStage;
use crate::simulated_account::SimulatedAccount;

/// The start of a tunnel request.
const CONNECT: &[u8] = b"CONNECT ";
/// Maximum size of a tunnel request.
const MAX_HEAD: usize = 8 * 1024;
/// The whole response. One of Twilio's libraries accepts no other as a tunnel's.
const ESTABLISHED: &[u8] = b"HTTP/1.1 200 Connection established\r\n\r\n";
/// Timeout of the tunnel request and of the TLS handshake.
const OPEN_TIMEOUT: Duration = Duration::from_secs(30);

/// The host of a connection's tunnel.
#[derive(Clone, Debug)]
pub(crate) struct TunnelTarget(pub(crate) String);

/// A connection whose first bytes have been read.
pub(crate) enum OpenedConnection {
    Plain(CuttableStream),
    Tunnel(Box<TlsStream<CuttableStream>>, TunnelTarget),
}

/// Reads the first bytes of a connection. `None`: it was refused, or closed.
pub(crate) async fn open(
    mut stream: CuttableStream,
    sim: &SimulatedAccount,
    cut: &CutHandle,
) -> Option<OpenedConnection> {
    let ca = sim.ca.as_ref();
    let target = timeout(OPEN_TIMEOUT, head(&mut stream)).await.ok()?.ok()?;
    let Some(target) = target else { return Some(OpenedConnection::Plain(stream)) };
    let (host, port) = target.rsplit_once(':').unwrap_or((target.as_str(), ""));
    let host = host.to_ascii_lowercase();
    let server = match (ca, is_twilio(&host) && port == "443") {
        (Some(ca), true) => {
            ca.authority().map_err(str::to_owned).and_then(|authority| authority.server_config(&host))
        }
        (None, true) => Err("this sandbox has no certificate authority".to_owned()),
        (_, false) => Err("this proxy serves port 443 of *.twilio.com only".to_owned()),
    };
    let server = match server {
        Ok(server) => server,
        Err(why) => {
            refuse(&mut stream, &why).await;
            return None;
        }
    };
    stream.tcp.write_all(ESTABLISHED).await.ok()?;
    if sim.faults.take_at(FaultStage::Handshake) {
        // The client has started the TLS handshake; it is reset in the middle.
        let _ = timeout(OPEN_TIMEOUT, stream.tcp.peek(&mut [0])).await;
        cut.reset();
        return None;
    }
    match timeout(OPEN_TIMEOUT, TlsAcceptor::from(server).accept(stream)).await {
        Ok(Ok(stream)) => Some(OpenedConnection::Tunnel(Box::new(stream), TunnelTarget(host))),
        Ok(Err(e)) => {
            log::debug!("twire sandbox: no TLS with a client: {e}");
            None
        }
        Err(_) => None,
    }
}

/// Reads until the kind of connection is known. Returns a tunnel's target; else `None`, and the bytes are
/// read again.
async fn head(stream: &mut CuttableStream) -> std::io::Result<Option<String>> {
    let mut read = std::mem::take(&mut stream.replay);
    loop {
        let known = read.len().min(CONNECT.len());
        if read[..known] != CONNECT[..known] {
            stream.replay = read;
            return Ok(None);
        }
        if known == CONNECT.len()
            && let Some(end) = read.windows(4).position(|w| w == b"\r\n\r\n")
        {
            let head = read.split_to(end + 4);
            // The rest is TLS.
            stream.replay = read;
            let head = String::from_utf8_lossy(&head);
            return Ok(Some(head.split(' ').nth(1).unwrap_or_default().to_owned()));
        }
        if read.len() > MAX_HEAD || stream.tcp.read_buf(&mut read).await? == 0 {
            stream.replay = read;
            return Ok(None);
        }
    }
}

async fn refuse(stream: &mut CuttableStream, why: &str) {
    let body = format!("twire sandbox: {why}\n");
    let answer = format!(
        "HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len(),
    );
    // The client may have disconnected.
    let _ = stream.tcp.write_all(answer.as_bytes()).await;
    let _ = stream.tcp.shutdown().await;
}

/// A product host of Twilio, with or without edge and region.
pub(crate) fn is_twilio(host: &str) -> bool {
    let Some(labels) = host.strip_suffix(".twilio.com") else { return false };
    host.len() <= 253
        && labels.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
}

/// Whether an absolute request target names another server: clients of a proxy send absolute targets for
/// plain HTTP.
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
