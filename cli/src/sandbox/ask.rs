//! Requests to a sandbox's control API, past every proxy.

use std::io::{Read, Write as _};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use serde_json::Value as Json;

use crate::{Exit, Failure};

/// Time for each step, beside what a request waits for.
const TIME: Duration = Duration::from_secs(5);
/// Most bytes of an answer.
const MOST: u64 = 64 * 1024 * 1024;

/// A sandbox's answer. `patience` is how long it may wait before it begins.
pub(super) fn ask(
    url: &str,
    method: &str,
    path: &str,
    body: Option<&Json>,
    patience: Duration,
) -> Result<Json, Failure> {
    let url = url.trim_end_matches('/');
    let host = url.trim_start_matches("http://");
    let body = body.map_or_else(String::new, Json::to_string);
    let answer = exchange(host, method, path, &body, TIME + patience)
        .map_err(|e| failed(url, &format!("no answer: {e}")))?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let json = serde_json::from_str::<Json>(body).unwrap_or_default();
    match head.split(' ').nth(1) {
        Some("200" | "201" | "202" | "204") => Ok(json),
        Some("400") => Err(Failure::new(
            Exit::Data,
            format!("sandbox at {url}: {}", json["error"].as_str().unwrap_or("it refuses that")),
        )),
        _ => Err(failed(url, json["error"].as_str().unwrap_or("what answers is no sandbox"))),
    }
}

fn exchange(host: &str, method: &str, path: &str, body: &str, time: Duration) -> std::io::Result<String> {
    let mut last = std::io::Error::other("no such host");
    for address in host.to_socket_addrs()? {
        let mut stream = match TcpStream::connect_timeout(&address, TIME) {
            Ok(stream) => stream,
            Err(e) => {
                last = e;
                continue;
            }
        };
        stream.set_read_timeout(Some(time))?;
        stream.set_write_timeout(Some(TIME))?;
        // The older version has no chunks.
        write!(
            stream,
            "{method} {path} HTTP/1.0\r\nhost: {host}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.take(MOST).read_to_string(&mut answer)?;
        return Ok(answer);
    }
    Err(last)
}

pub(super) fn failed(url: &str, why: &str) -> Failure {
    Failure::new(Exit::Config, format!("sandbox at {url}: {why}"))
}
