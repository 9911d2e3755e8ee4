//! `twire serve`: hooks over HTTP.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use clap::Args;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tokio_rustls::TlsAcceptor;
use twire_outbox::config::Config;

use crate::signals::{Signal, Signals};
use crate::variables::Variables;
use crate::{Exit, Failure, Io, help};

mod auth;
mod callbacks;
mod metrics;
mod receiver;

use receiver::{Receiver, Request, Response, Rules};

/// Bytes of a request's body.
const MAX_BODY_BYTES: usize = 1024 * 1024;
/// Connections at a time; the next one waits in the kernel's queue.
const MAX_CONNECTIONS: usize = 256;
/// Time for the head of a request, and for its body.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
const BODY_TIMEOUT: Duration = Duration::from_secs(20);
/// Time that requests under way have after SIGTERM.
const GRACE: Duration = Duration::from_secs(10);

/// Receive hooks over HTTP: POST /hook/NAME enqueues, and is answered once the notification is on disk.
#[derive(Args)]
#[command(after_help = help::SERVE)]
pub(crate) struct Serve {
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Address and port instead of those of the configuration; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let config = Config::load(self.config.as_deref(), &|name| io.var(name))?;
        let mut signals = Signals::new(&Signal::ALL)?;
        let variables = Variables::new(io.env, None)?;
        let var = |name: &str| variables.get(name);
        let server = Server::start(&config, self.listen, &var, io)?;
        while signals.wait() == Some(Signal::Hangup) {
            let loaded = Config::load(self.config.as_deref(), &|name| io.var(name)).map_err(Failure::from);
            if let Err(failure) = loaded.and_then(|config| server.reload(&config, &var)) {
                let line = format!("serve: {}: the old configuration stays", failure.to_line());
                crate::syslog::error(&line);
                writeln!(io.stderr, "twire: {line}").and_then(|()| io.stderr.flush())?;
            }
        }
        server.stop();
        Ok(())
    }
}

/// Receivers that run in a thread of their own, until they are stopped.
pub(crate) struct Server {
    receiver: Arc<Receiver>,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Listens, and says where.
    pub(crate) fn start(
        config: &Config,
        listen: Option<SocketAddr>,
        var: &dyn Fn(&str) -> Option<String>,
        io: &mut Io<'_>,
    ) -> Result<Server, Failure> {
        let address = listen.unwrap_or(config.serve.listen);
        let rules = rules(config, address, var)?;
        let acceptor = config.serve.tls.as_ref().map(|(cert, key)| acceptor(cert, key)).transpose()?;
        let receiver = Arc::new(Receiver::new(config.open_spool()?, rules));
        let failed =
            |e: std::io::Error| Failure::new(Exit::Config, format!("serve: cannot listen on {address}: {e}"));
        let listener = std::net::TcpListener::bind(address).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let (stop, stopped) = oneshot::channel();
        let serving = Arc::clone(&receiver);
        let thread = std::thread::Builder::new().name("twire-serve".to_owned());
        let thread = thread.spawn(move || runtime.block_on(run(listener, acceptor, serving, stopped)));
        let thread = thread.map_err(failed)?;
        let scheme = if config.serve.tls.is_some() { "https" } else { "http" };
        writeln!(io.stderr, "twire: listening on {scheme}://{bound}/hook/NAME")?;
        io.stderr.flush()?;
        Ok(Server { receiver, address, stop, thread })
    }

    /// Takes over secrets, recipients and definitions. Address and certificate need a restart.
    pub(crate) fn reload(
        &self,
        config: &Config,
        var: &dyn Fn(&str) -> Option<String>,
    ) -> Result<(), Failure> {
        self.receiver.reload(rules(config, self.address, var)?);
        Ok(())
    }

    /// Accepts nothing more, and gives requests under way their time.
    pub(crate) fn stop(self) {
        let _ = self.stop.send(());
        let _ = self.thread.join();
    }
}

/// What the configuration says; without a token nobody but this machine may enqueue.
fn rules(
    config: &Config,
    address: SocketAddr,
    var: &dyn Fn(&str) -> Option<String>,
) -> Result<Rules, Failure> {
    let rules = Rules::load(config, var)?;
    if address.ip().is_loopback() || rules.has_token() {
        return Ok(rules);
    }
    Err(Failure::new(
        Exit::Config,
        format!("serve: {address} is reachable by other machines: set token_file in [serve]"),
    ))
}

async fn run(
    listener: std::net::TcpListener,
    acceptor: Option<TlsAcceptor>,
    receiver: Arc<Receiver>,
    stopped: oneshot::Receiver<()>,
) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    tokio::select! {
        () = accept(listener, acceptor, receiver, Arc::clone(&permits)) => {}
        _ = stopped => {}
    }
    let all = u32::try_from(MAX_CONNECTIONS).unwrap_or(u32::MAX);
    let _under_way = tokio::time::timeout(GRACE, permits.acquire_many(all)).await;
}

fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, Failure> {
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};

    let failed = |what: &Path, why: String| {
        Failure::new(Exit::Config, format!("serve: cannot use {}: {why}", what.display()))
    };
    let chain: Result<Vec<_>, _> = CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect);
    let chain = chain.map_err(|e| failed(certificate, e.to_string()))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| failed(key, e.to_string()))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private))
        .map_err(|e| failed(certificate, e.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn accept(
    listener: TcpListener,
    acceptor: Option<TlsAcceptor>,
    receiver: Arc<Receiver>,
    permits: Arc<Semaphore>,
) {
    loop {
        let Ok(permit) = Arc::clone(&permits).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // No descriptors left, say: those under way end.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let (acceptor, receiver) = (acceptor.clone(), Arc::clone(&receiver));
        tokio::spawn(async move {
            match acceptor {
                None => serve(stream, receiver).await,
                Some(acceptor) => {
                    let handshake = tokio::time::timeout(HEAD_TIMEOUT, acceptor.accept(stream));
                    if let Ok(Ok(stream)) = handshake.await {
                        serve(stream, receiver).await;
                    }
                }
            }
            drop(permit);
        });
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(stream: S, receiver: Arc<Receiver>) {
    let service = service_fn(move |request| {
        let receiver = Arc::clone(&receiver);
        async move { Ok::<_, Infallible>(respond(request, receiver).await) }
    });
    // A peer that is gone or breaks the protocol ends its connection and nothing else.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(request: hyper::Request<Incoming>, receiver: Arc<Receiver>) -> hyper::Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let read = tokio::time::timeout(BODY_TIMEOUT, Limited::new(body, MAX_BODY_BYTES).collect()).await;
    let response = match read {
        Ok(Ok(body)) => {
            let request = Request { parts, body: body.to_bytes() };
            // Enqueueing syncs the disk.
            tokio::task::spawn_blocking(move || receiver.receive(&request))
                .await
                .unwrap_or_else(|_| Response::new(500, "internal error"))
        }
        Ok(Err(e)) if e.is::<LengthLimitError>() => Response::new(413, "the body is larger than 1 MB"),
        Ok(Err(_)) => Response::new(400, "the body cannot be read"),
        Err(_) => Response::new(408, "the body did not come in time"),
    };
    response.into_response()
}
