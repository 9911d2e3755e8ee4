//! What the tests stand on: a run with variables of its own, a sandbox, and servers that misbehave.

use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value as Json;
use twire_cli::{Io, run};
use twire_sandbox::{Config, Sandbox};

/// A receiver, and a text that must appear in no output unasked.
pub(crate) const TO: &str = "+15558676543";
pub(crate) const BODY: &str = "the vault is open at nine";

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The output as one JSON document.
    pub(crate) fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    /// It went well, and said nothing.
    pub(crate) fn silent(&self) {
        assert_eq!((self.code, self.out.as_str(), self.err.as_str()), (0, "", ""));
    }

    /// It failed with this code and one line that holds `why`.
    pub(crate) fn failed(&self, code: u8, why: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.starts_with("twire: ") && self.err.ends_with('\n'), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{self:?}");
        assert!(self.err.contains(why), "{self:?} does not say {why:?}");
    }
}

/// The variables of a run.
#[derive(Clone, Default)]
pub(crate) struct Host {
    vars: Vec<(String, String)>,
    terminal: bool,
}

impl Host {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Host {
        self.vars.retain(|(known, _)| known != name);
        self.vars.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Host {
        self.vars.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn at_a_terminal(mut self) -> Host {
        self.terminal = true;
        self
    }

    /// Somebody's credentials, for a server at `url`.
    pub(crate) fn at(url: &str) -> Host {
        Host::default()
            .with("TWIRE_BASE_URL", url)
            .with("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef")
            .with("TWILIO_AUTH_TOKEN", "a-planted-token")
            .with("TWILIO_PHONE_NUMBER", "+15005550006")
            .with("TWILIO_VERIFY_SERVICE_SID", "VA0123456789abcdef0123456789abcdef")
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, b"")
    }

    pub(crate) fn run_with(&self, args: &[&str], stdin: &[u8]) -> Ran {
        let mut out = Vec::new();
        let (code, err) = self.run_into(args, &mut { stdin }, &mut out);
        let ran = Ran { code, out: String::from_utf8(out).expect("UTF-8"), err };
        if let Some((_, token)) =
            self.vars.iter().find(|(name, value)| name == "TWILIO_AUTH_TOKEN" && !value.is_empty())
        {
            assert!(!ran.out.contains(token) && !ran.err.contains(token), "the token is printed: {ran:?}");
        }
        assert!(!ran.err.contains(BODY), "the body is printed: {ran:?}");
        assert!(!ran.err.contains(&TO[1..]), "a whole number is printed: {ran:?}");
        ran
    }

    /// A run whose output goes elsewhere.
    pub(crate) fn run_into(
        &self,
        args: &[&str],
        stdin: &mut dyn Read,
        stdout: &mut dyn Write,
    ) -> (u8, String) {
        let mut err = Vec::new();
        let env =
            |name: &str| self.vars.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        let args = ["twire"].iter().chain(args);
        let mut io = Io { stdin, terminal: self.terminal, stdout, stderr: &mut err, env: &env };
        let code = run(args, &mut io);
        (code, String::from_utf8(err).expect("UTF-8"))
    }
}

/// A sandbox, and the variables that lead to it.
pub(crate) fn sandbox() -> (Sandbox, Host) {
    let sandbox = Sandbox::start(Config::default()).expect("a sandbox");
    let host = Host::at(&sandbox.url())
        .with("TWILIO_ACCOUNT_SID", sandbox.account_sid())
        .with("TWILIO_AUTH_TOKEN", sandbox.auth_token())
        .with("TWILIO_PHONE_NUMBER", sandbox.phone_number())
        .with("TWILIO_VERIFY_SERVICE_SID", sandbox.verify_service_sid());
    (sandbox, host)
}

/// A server that reads the request of every connection, answers with these bytes, and closes.
/// Gives its address and the count of requests.
pub(crate) fn server(answer: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        for client in listener.incoming() {
            let Ok(mut client) = client else { continue };
            let mut bytes = [0; 4096];
            let mut head = Vec::new();
            while !head.windows(4).any(|w| w == b"\r\n\r\n") {
                match client.read(&mut bytes) {
                    Ok(n) if n > 0 => head.extend_from_slice(&bytes[..n]),
                    _ => break,
                }
            }
            counted.fetch_add(1, Ordering::SeqCst);
            if answer == SILENCE {
                // Keeps the connection until the client gives up.
                while matches!(client.read(&mut bytes), Ok(n) if n > 0) {}
            } else {
                let _ = client.write_all(answer.as_bytes());
            }
        }
    });
    (url, count)
}

/// For [`server`]: no answer at all.
pub(crate) const SILENCE: &str = "silence";

/// An output that fails at once.
pub(crate) struct Broken(pub(crate) io::ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}
