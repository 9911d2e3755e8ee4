//! A way to a PostgreSQL on which commits are lost: the request, or the answer.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};

/// What is lost of a commit; the connection is reset then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lost {
    /// The server has committed.
    Answer,
    /// The server has not.
    Request,
}

/// A simple query as the wire has it.
const COMMIT: &[u8] = b"Q\0\0\0\x0bcommit\0";
/// The server's answer to it.
const COMMITTED: &[u8] = b"COMMIT\0";

#[derive(Default)]
struct Plan {
    /// Of so many commits the last is lost; 0: none.
    every: AtomicU32,
    seen: AtomicU32,
    lost: AtomicU32,
    /// Whether the next is a lost request.
    is_request: std::sync::atomic::AtomicBool,
    /// Requests and answers take turns.
    alternates: std::sync::atomic::AtomicBool,
}

impl Plan {
    /// What is lost of a commit that comes now.
    fn next(&self) -> Option<Lost> {
        let every = self.every.load(Ordering::SeqCst);
        let seen = self.seen.fetch_add(1, Ordering::SeqCst) + 1;
        if every == 0 || !seen.is_multiple_of(every) {
            return None;
        }
        let is_request = self.is_request.load(Ordering::SeqCst);
        if self.alternates.load(Ordering::SeqCst) {
            self.is_request.store(!is_request, Ordering::SeqCst);
        } else {
            self.every.store(0, Ordering::SeqCst);
        }
        Some(if is_request { Lost::Request } else { Lost::Answer })
    }
}

/// Listens until the test program ends.
pub(crate) struct Relay {
    port: u16,
    database: String,
    /// Other parameters of the URL.
    more: String,
    plan: Arc<Plan>,
}

impl Relay {
    /// To the server of a URL of `crate::postgres_server`.
    pub(crate) fn new(url: &str) -> Relay {
        let (database, server) = url.split_once("?host=").expect("a folder");
        let (folder, port) = server.split_once("&port=").expect("a port");
        let (port, more) = port.split_at(port.find('&').unwrap_or(port.len()));
        let (socket, more) = (format!("{folder}/.s.PGSQL.{port}"), more.to_owned());
        let plan = Arc::new(Plan::default());
        let (runtime, listener) = {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
            let runtime = runtime.expect("a runtime");
            let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
            (runtime, listener)
        };
        let port = listener.local_addr().expect("an address").port();
        let planned = Arc::clone(&plan);
        std::thread::spawn(move || {
            runtime.block_on(async {
                while let Ok((client, _)) = listener.accept().await {
                    let (socket, plan) = (socket.clone(), Arc::clone(&planned));
                    tokio::spawn(async move {
                        // A server that is gone, or a client, ends it.
                        let _ = carry(client, UnixStream::connect(socket).await?, &plan).await;
                        io::Result::Ok(())
                    });
                }
            });
        });
        Relay { port, database: database.to_owned(), more, plan }
    }

    /// The URL of the database by this way.
    pub(crate) fn url(&self) -> String {
        format!("{}?host=127.0.0.1&port={}&sslmode=disable{}", self.database, self.port, self.more)
    }

    /// Loses the next commit.
    pub(crate) fn lose(&self, lost: Lost) {
        self.plan.is_request.store(lost == Lost::Request, Ordering::SeqCst);
        self.plan.every.store(1, Ordering::SeqCst);
    }

    /// Loses one of so many commits: its answer, then a request, and so on.
    pub(crate) fn lose_every(&self, count: u32) {
        self.plan.alternates.store(true, Ordering::SeqCst);
        self.plan.every.store(count, Ordering::SeqCst);
    }

    /// Loses nothing any more.
    pub(crate) fn mend(&self) {
        self.plan.every.store(0, Ordering::SeqCst);
    }

    /// How many commits were lost.
    pub(crate) fn lost(&self) -> u32 {
        self.plan.lost.load(Ordering::SeqCst)
    }
}

/// Whether what was sought ends in this piece; keeps of it what may be the beginning of one.
fn ends_in(tail: &mut Vec<u8>, piece: &[u8], sought: &[u8]) -> usize {
    tail.extend_from_slice(piece);
    let found = tail.windows(sought.len()).filter(|window| *window == sought).count();
    tail.drain(..tail.len().saturating_sub(sought.len() - 1));
    found
}

async fn carry(mut client: TcpStream, mut server: UnixStream, plan: &Plan) -> io::Result<()> {
    let (mut up, mut down) = (vec![0; 65_536], vec![0; 65_536]);
    let (mut asked, mut answered) = (Vec::new(), Vec::new());
    let mut is_lost = false;
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let length = read?;
                if length == 0 {
                    return Ok(());
                }
                for _ in 0..ends_in(&mut asked, &up[..length], COMMIT) {
                    match plan.next() {
                        None => {}
                        Some(Lost::Answer) => is_lost = true,
                        Some(Lost::Request) => {
                            plan.lost.fetch_add(1, Ordering::SeqCst);
                            return client.set_zero_linger();
                        }
                    }
                }
                server.write_all(&up[..length]).await?;
            }
            read = server.read(&mut down) => {
                let length = read?;
                if length == 0 {
                    return Ok(());
                }
                if !is_lost {
                    client.write_all(&down[..length]).await?;
                } else if ends_in(&mut answered, &down[..length], COMMITTED) > 0 {
                    plan.lost.fetch_add(1, Ordering::SeqCst);
                    return client.set_zero_linger();
                }
            }
        }
    }
}
