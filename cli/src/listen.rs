//! `twire listen`: receives webhooks, prints them and responds with TwiML.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::SystemTime;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, OriginalUri, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use clap::Args;
use serde_json::{Map, Value as Json, json};
use tokio::sync::oneshot;
use twire::iso_time;
use twire::twiml::Document;
use twire::webhook::{Form, Validator, Webhook};

use crate::output::display_value;
use crate::variables::Variables;
use crate::{Exit, Failure, Io, help};

/// The response without `--twiml`: nothing to do.
const EMPTY_RESPONSE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

/// Limit of a request body, that of the validator.
const MAX_BODY_BYTES: usize = 1_000_000;

/// Receive webhooks: print them with the verdict on their signature, and respond with TwiML.
#[derive(Args)]
#[command(after_help = help::LISTEN)]
pub(crate) struct Listen {
    /// Address to listen on; port 0 picks a free port.
    #[arg(long = "listen", value_name = "ADDRESS", default_value = "127.0.0.1:8000", value_parser = crate::sandbox::parse_socket_address)]
    address: SocketAddr,
    /// File with the TwiML to respond with, read for each request; default: an empty Response.
    #[arg(long, value_name = "FILE")]
    twiml: Option<PathBuf>,
    /// The URL configured at Twilio, without path if it has several; needed if a tunnel changes it.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Trust the headers X-Forwarded-… and Forwarded, as of a tunnel.
    #[arg(long)]
    trust_proxy: bool,
    /// Respond to a request without valid signature with 403 in place of TwiML.
    #[arg(long)]
    reject: bool,
    /// Print each request as one line of JSON.
    #[arg(long)]
    json: bool,
    /// Exit after this many requests; default: at Ctrl-C.
    #[arg(long, value_name = "NUMBER")]
    count: Option<u64>,
    /// File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

/// A request as received, with the verdict on its signature.
struct Received {
    time: SystemTime,
    method: String,
    target: String,
    /// The name of the verdict, `unchecked` without an auth token; and its text.
    verdict: (&'static str, String),
    /// The parameters of a form or query, or the text of another body.
    content: Json,
    status: u16,
}

/// What the handler of requests needs.
struct Settings {
    validator: Option<Validator>,
    public_url: Option<String>,
    twiml: Option<PathBuf>,
    reject: bool,
    received: Sender<Received>,
}

impl Listen {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let variables = Variables::new(io.env, self.credentials.as_deref())?;
        let validator = match variables.get("TWILIO_AUTH_TOKEN") {
            Some(token) => Some(Validator::new(token)?.trust_proxy(self.trust_proxy)),
            None if self.reject => {
                let why = "listen: --reject needs the auth token; set TWILIO_AUTH_TOKEN or use --credentials";
                return Err(Failure::new(Exit::Config, why));
            }
            None => None,
        };
        if let Some(file) = &self.twiml {
            let text = std::fs::read_to_string(file).map_err(|error| {
                Failure::new(Exit::NoInput, format!("cannot read {}: {error}", file.display()))
            })?;
            Document::parse_any(&text).map_err(|error| {
                Failure::new(Exit::Data, format!("{}: {}", file.display(), error.message()))
            })?;
        }
        let (received, requests) = channel();
        let (is_checked, public_url) = (validator.is_some(), self.public_url);
        let settings = Settings { validator, public_url, twiml: self.twiml, reject: self.reject, received };
        let server = Server::start(self.address, settings)?;
        let note =
            if is_checked { "" } else { "; TWILIO_AUTH_TOKEN is not set, so signatures are not checked" };
        writeln!(io.stderr, "twire: listening on http://{}{note}", server.address)?;
        io.stderr.flush()?;
        let printed = print_requests(&requests, self.count, self.json, io);
        server.stop();
        printed
    }
}

fn print_requests(
    requests: &Receiver<Received>,
    count: Option<u64>,
    json: bool,
    io: &mut Io<'_>,
) -> Result<(), Failure> {
    let mut left = count.unwrap_or(u64::MAX);
    while left > 0 {
        let Ok(request) = requests.recv() else {
            return Err(Failure::new(Exit::Internal, "listen: the server ended"));
        };
        if json {
            writeln!(io.stdout, "{}", request.to_json())?;
        } else {
            write!(io.stdout, "{}", request.to_text())?;
        }
        io.stdout.flush()?;
        left -= 1;
    }
    Ok(())
}

/// The server, on a thread of its own.
struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<std::io::Result<()>>,
}

impl Server {
    fn start(listen: SocketAddr, settings: Settings) -> Result<Server, Failure> {
        let failure = |error: std::io::Error| {
            Failure::new(Exit::Config, format!("listen: cannot listen on {listen}: {error}"))
        };
        let listener = std::net::TcpListener::bind(listen).map_err(failure)?;
        listener.set_nonblocking(true).map_err(failure)?;
        let address = listener.local_addr().map_err(failure)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failure)?;
        let router = Router::new()
            .fallback(receive)
            .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
            .with_state(Arc::new(settings));
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                // Dropping the sender stops the server too.
                let stopped = async { drop(stopped.await) };
                axum::serve(listener, router).with_graceful_shutdown(stopped).await
            })
        });
        Ok(Server { address, stop, thread })
    }

    /// Stops the server once the responses under way are written.
    fn stop(self) {
        drop(self.stop);
        // A failure of the server was reported, or the requests were printed.
        let _ = self.thread.join();
    }
}

async fn receive(
    State(settings): State<Arc<Settings>>,
    method: Method,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let target = uri.to_string();
    let verdict = settings.verdict(&method, &target, &headers, &body);
    let is_rejected = settings.reject && verdict.0 != "valid";
    let (status, document) = if is_rejected {
        (StatusCode::FORBIDDEN, String::new())
    } else {
        match settings.twiml.as_ref().map(std::fs::read_to_string) {
            None => (StatusCode::OK, EMPTY_RESPONSE.to_owned()),
            Some(Ok(text)) => (StatusCode::OK, text),
            Some(Err(_)) => (StatusCode::INTERNAL_SERVER_ERROR, String::new()),
        }
    };
    let received = Received {
        time: SystemTime::now(),
        method: method.to_string(),
        content: content(&target, &headers, &body),
        target,
        verdict,
        status: status.as_u16(),
    };
    // The receiver is gone when the program exits.
    let _ = settings.received.send(received);
    (status, [(header::CONTENT_TYPE, "text/xml; charset=utf-8")], document).into_response()
}

impl Settings {
    fn verdict(
        &self,
        method: &Method,
        target: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> (&'static str, String) {
        let Some(validator) = &self.validator else {
            return ("unchecked", "signature not checked".to_owned());
        };
        let configured: Vec<String> = match &self.public_url {
            // A URL without path stands for all paths below it.
            Some(base) => vec![base.clone(), format!("{}{target}", base.trim_end_matches('/'))],
            None => Vec::new(),
        };
        let configured: Vec<&str> = configured.iter().map(String::as_str).collect();
        let fields = headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let webhook =
            Webhook::new(method.as_str(), target, body).headers(fields).configured_urls(&configured);
        let verdict = validator.check(&webhook);
        let is_accepted = validator.accepts(verdict);
        (if is_accepted { "valid" } else { verdict.name() }, verdict.to_string())
    }
}

/// The parameters of the query and the form, or the text of a body that is not a form.
fn content(target: &str, headers: &HeaderMap, body: &[u8]) -> Json {
    let media_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let mut params = Map::new();
    let mut add = |form: &[u8]| {
        for (name, value) in Form::parse(form).iter().flat_map(Form::iter) {
            params.insert(name.into_owned(), value.into_owned().into());
        }
    };
    add(query.as_bytes());
    if body.is_empty() || media_type.starts_with("application/x-www-form-urlencoded") {
        add(body);
        return params.into();
    }
    serde_json::from_slice(body).unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned().into())
}

impl Received {
    fn to_text(&self) -> String {
        let (time, verdict) = (iso_time(self.time), &self.verdict.1);
        let target = display_value(&self.target.as_str().into());
        let mut text = format!("{time} {} {target} {}: {verdict}\n", self.method, self.status);
        match &self.content {
            Json::Object(params) => {
                for (name, value) in params {
                    let name = display_value(&name.as_str().into());
                    text.extend(["  ", &name, ": ", &display_value(value), "\n"]);
                }
            }
            other => text.extend(["  ", &display_value(other), "\n"]),
        }
        text
    }

    fn to_json(&self) -> Json {
        json!({
            "time": iso_time(self.time),
            "method": self.method,
            "target": self.target,
            "verdict": self.verdict.0,
            "content": self.content,
            "status": self.status,
        })
    }
}
