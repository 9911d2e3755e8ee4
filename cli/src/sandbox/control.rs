//! Client of a sandbox's control API; ignores proxies.

use std::io::{Read, Write as _};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use serde_json::Value as Json;

use crate::{Exit, Failure};

/// Timeout of each step, in addition to what a request waits for.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Limit of a response.
const MAX_RESPONSE_BYTES: u64 = 64 * 1024 * 1024;

/// Sends a request and returns the JSON of the response. `wait` is how long the sandbox may wait before it
/// responds.
pub(super) fn request(
    url: &str,
    method: &str,
    path: &str,
    body: Option<&Json>,
    wait: Duration,
) -> Result<Json, Failure> {
    let url = url.trim_end_matches('/');
    let host = url.trim_start_matches("http://");
    let body = body.map_or_else(String::new, Json::to_string);
    let response = exchange(host, method, path, &body, TIMEOUT + wait)
        .map_err(|e| failure(url, &format!("no response: {e}")))?;
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or_default();
    let json = serde_json::from_str::<Json>(body).unwrap_or_default();
    match head.split(' ').nth(1) {
        Some("200" | "201" | "202" | "204") => Ok(json),
        Some("400") => Err(Failure::new(
            Exit::Data,
            format!("sandbox at {url}: {}", json["error"].as_str().unwrap_or("the request is invalid")),
        )),
        _ => Err(failure(url, json["error"].as_str().unwrap_or("the server is not a sandbox"))),
    }
}

fn exchange(host: &str, method: &str, path: &str, body: &str, time: Duration) -> std::io::Result<String> {
    let mut last = std::io::Error::other("the host has no address");
    for address in host.to_socket_addrs()? {
        let mut stream = match TcpStream::connect_timeout(&address, TIMEOUT) {
            Ok(stream) => stream,
            Err(e) => {
                last = e;
                continue;
            }
        };
        stream.set_read_timeout(Some(time))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        // HTTP/1.0 has no chunked encoding.
        write!(
            stream,
            "{method} {path} HTTP/1.0\r\nhost: {host}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let mut response = String::new();
        stream.take(MAX_RESPONSE_BYTES).read_to_string(&mut response)?;
        return Ok(response);
    }
    Err(last)
}

pub(super) fn failure(url: &str, why: &str) -> Failure {
    Failure::new(Exit::Config, format!("sandbox at {url}: {why}"))
}
