//! A server that does what a script says, and remembers what it was asked.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};

/// What to do with one request.
#[derive(Clone)]
pub enum Step {
    /// Answer whole.
    Answer { status: u16, headers: Vec<(String, String)>, body: String },
    /// Reset the connection without reading the request.
    Reset,
    /// Read the request and close without an answer.
    Close,
    /// Promise more body than comes, then close.
    Broken { status: u16, body: String },
    /// Half a head, then close.
    HalfHead,
    /// A head and the first byte of a body, then silence until the server stops.
    SlowBody { status: u16 },
    /// A body without end.
    Endless { status: u16 },
    /// Send `first`, then `unit` without end, as fast as the client reads.
    Flood { first: String, unit: String },
    /// Read the request and keep silent until the server stops.
    Hang,
    /// Answer with these bytes, in two pieces, then perhaps close.
    Raw { bytes: String, close: bool },
    /// Answer to the head alone, and never read the body.
    Early { status: u16 },
    /// Answer, then close the connection though it was to be kept.
    AnswerAndClose { status: u16, body: String },
}

impl Step {
    pub fn json(status: u16, body: &str) -> Step {
        Step::Answer {
            status,
            headers: vec![("Content-Type".into(), "application/json".into())],
            body: body.into(),
        }
    }
    pub fn with(self, name: &str, value: &str) -> Step {
        match self {
            Step::Answer { status, mut headers, body } => {
                headers.push((name.into(), value.into()));
                Step::Answer { status, headers, body }
            }
            other => other,
        }
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }
}

struct Shared {
    script: Mutex<Vec<Step>>,
    last: Step,
    seen: Mutex<Vec<Seen>>,
    stopped: Mutex<bool>,
    stop: Condvar,
    done: AtomicBool,
    connections: AtomicUsize,
    closed: (Mutex<usize>, Condvar),
}

pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Serves `script` in order; after its end the last step again and again.
    pub fn start(script: Vec<Step>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let last = script.last().cloned().unwrap_or_else(|| Step::json(200, r#"{"sid":"SM1"}"#));
        let shared = Arc::new(Shared {
            script: Mutex::new(script),
            last,
            seen: Mutex::default(),
            stopped: Mutex::new(false),
            stop: Condvar::new(),
            done: AtomicBool::new(false),
            connections: AtomicUsize::new(0),
            closed: (Mutex::new(0), Condvar::new()),
        });
        let inside = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if inside.done.load(Ordering::SeqCst) {
                    break;
                }
                inside.connections.fetch_add(1, Ordering::SeqCst);
                let inside = Arc::clone(&inside);
                std::thread::spawn(move || {
                    let _closed_by_the_peer = inside.serve(stream);
                    *inside.closed.0.lock().unwrap() += 1;
                    inside.closed.1.notify_all();
                });
            }
        });
        Server { address, shared }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap().clone()
    }
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
    /// Waits until that many connections are over, whoever closed them.
    pub fn wait_for_closed(&self, count: usize) {
        let (closed, changed) = &self.shared.closed;
        let limit = std::time::Duration::from_secs(60);
        let (closed, _) = changed.wait_timeout_while(closed.lock().unwrap(), limit, |c| *c < count).unwrap();
        assert!(*closed >= count, "{closed} of {count} connections are over");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.done.store(true, Ordering::SeqCst);
        *self.shared.stopped.lock().unwrap() = true;
        self.shared.stop.notify_all();
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn step(&self) -> Step {
        let mut script = self.script.lock().unwrap();
        if script.is_empty() { self.last.clone() } else { script.remove(0) }
    }

    fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut out = stream;
        loop {
            // Bytes first, so that a step is taken for a request, not for an idle connection.
            if reader.fill_buf()?.is_empty() {
                return Ok(());
            }
            let step = self.step();
            if let Step::Reset = step {
                // Taken from the buffer, not from the socket: closing with the rest unread resets.
                self.seen.lock().unwrap().push(Seen {
                    line: "unread".into(),
                    headers: vec![],
                    body: String::new(),
                });
                return reset(reader, &out);
            }
            let early = matches!(step, Step::Early { .. });
            let seen = read(&mut reader, early)?;
            self.seen.lock().unwrap().push(seen);
            match step {
                Step::Answer { status, headers, body } => {
                    write(&mut out, status, &headers, &body, body.len())?;
                }
                Step::Raw { bytes, close } => {
                    let (first, second) = bytes.split_at(bytes.len() / 2);
                    out.write_all(first.as_bytes())?;
                    out.flush()?;
                    out.write_all(second.as_bytes())?;
                    if close {
                        return out.flush();
                    }
                }
                Step::Early { status } => {
                    write(&mut out, status, &[], "", 0)?;
                    let stopped = self.stopped.lock().unwrap();
                    drop(self.stop.wait_while(stopped, |s| !*s).unwrap());
                    return Ok(());
                }
                Step::AnswerAndClose { status, body } => {
                    let json = vec![("Content-Type".to_owned(), "application/json".to_owned())];
                    return write(&mut out, status, &json, &body, body.len());
                }
                Step::Broken { status, body } => {
                    let json = vec![("Content-Type".to_owned(), "application/json".to_owned())];
                    return write(&mut out, status, &json, &body, body.len() + 10);
                }
                Step::Endless { status } => {
                    write!(
                        out,
                        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    )?;
                    let chunk = "x".repeat(65536);
                    while !self.done.load(Ordering::SeqCst) {
                        write!(out, "10000\r\n{chunk}\r\n")?;
                    }
                    return Ok(());
                }
                Step::Flood { first, unit } => {
                    out.write_all(first.as_bytes())?;
                    let units = unit.repeat(65536 / unit.len());
                    while !self.done.load(Ordering::SeqCst) {
                        out.write_all(units.as_bytes())?;
                    }
                    return Ok(());
                }
                Step::HalfHead => return write!(out, "HTTP/1.1 200 OK\r\nContent-Le"),
                Step::SlowBody { status } => {
                    write!(
                        out,
                        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{{"
                    )?;
                    let stopped = self.stopped.lock().unwrap();
                    drop(self.stop.wait_while(stopped, |s| !*s).unwrap());
                    return Ok(());
                }
                Step::Hang => {
                    let stopped = self.stopped.lock().unwrap();
                    drop(self.stop.wait_while(stopped, |s| !*s).unwrap());
                    return Ok(());
                }
                Step::Close => return Ok(()),
                Step::Reset => unreachable!("handled above"),
            }
        }
    }
}

/// Ends a connection with RST.
fn reset(reader: BufReader<TcpStream>, out: &TcpStream) -> std::io::Result<()> {
    let socket = socket2::SockRef::from(out);
    socket.set_linger(Some(std::time::Duration::ZERO))?;
    drop(reader);
    Ok(())
}

fn read(reader: &mut BufReader<TcpStream>, head_only: bool) -> std::io::Result<Seen> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut headers = Vec::new();
    loop {
        let mut field = String::new();
        reader.read_line(&mut field)?;
        let Some((name, value)) = field.trim_end().split_once(": ") else { break };
        headers.push((name.to_owned(), value.to_owned()));
    }
    let length = headers
        .iter()
        .find(|(n, _)| n.eq_ignore_ascii_case("content-length") && !head_only)
        .and_then(|(_, v)| v.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Seen { line: line.trim_end().to_owned(), headers, body: String::from_utf8_lossy(&body).into_owned() })
}

fn write(
    out: &mut TcpStream,
    status: u16,
    headers: &[(String, String)],
    body: &str,
    length: usize,
) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n");
    for (name, value) in headers {
        head.push_str(name);
        head.push_str(": ");
        head.push_str(value);
        head.push_str("\r\n");
    }
    out.write_all(format!("{head}\r\n{body}").as_bytes())?;
    out.flush()
}
