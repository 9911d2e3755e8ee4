//! The worker's socket, over which `twire queue` reads the store that the worker has open.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::query::socket_path;

/// How long a connection may be silent.
const SILENCE: Duration = Duration::from_secs(10);
/// How long to wait after a connection that could not be accepted.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);
/// The most bytes of a request.
const MAX_BYTES: u64 = 64 * 1024;

/// A request and where its answer goes.
pub(super) type Ask = (Json, oneshot::Sender<Json>);

/// Takes requests until it is dropped.
pub(super) struct Socket {
    path: Option<PathBuf>,
    accepting: Option<JoinHandle<()>>,
    asks: mpsc::Receiver<Ask>,
}

impl Socket {
    /// Without one, `twire queue` reads the file.
    pub(super) fn new(store: Option<&PathBuf>) -> Socket {
        let path = store.map(|store| socket_path(store));
        let (sender, asks) = mpsc::channel(16);
        let listener = path.as_ref().and_then(|path| {
            // The lock says that no other worker has it.
            let _ = std::fs::remove_file(path);
            let listener = UnixListener::bind(path).ok();
            let _ = std::fs::set_permissions(path, PermissionsExt::from_mode(0o600));
            listener
        });
        let accepting = listener.map(|listener| {
            tokio::spawn(async move {
                loop {
                    match listener.accept().await {
                        Ok((stream, _)) => drop(tokio::spawn(serve(stream, sender.clone()))),
                        // No descriptors left, say: connections end.
                        Err(_) => tokio::time::sleep(ACCEPT_AGAIN).await,
                    }
                }
            })
        });
        Socket { path, accepting, asks }
    }

    pub(super) async fn asked(&mut self) -> Ask {
        match self.asks.recv().await {
            Some(ask) => ask,
            None => std::future::pending().await,
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = std::fs::remove_file(path);
        }
        if let Some(accepting) = &self.accepting {
            accepting.abort();
        }
    }
}

async fn serve(stream: UnixStream, asks: mpsc::Sender<Ask>) {
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    loop {
        let mut line = String::new();
        let mut limited = (&mut reader).take(MAX_BYTES);
        match timeout(SILENCE, limited.read_line(&mut line)).await {
            Ok(Ok(length)) if length > 0 => {}
            _ => return,
        }
        let request = serde_json::from_str(&line).unwrap_or(Json::Null);
        let (sender, answered) = oneshot::channel();
        if asks.send((request, sender)).await.is_err() {
            return;
        }
        let answer = answered.await.unwrap_or_else(|_| json!({"error": "the worker ends"}));
        let answer = format!("{answer}\n");
        if !matches!(timeout(SILENCE, writer.write_all(answer.as_bytes())).await, Ok(Ok(()))) {
            return;
        }
    }
}
