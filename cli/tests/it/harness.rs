//! Test harness: runs of the program in an environment, a sandbox, and servers that misbehave.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::os::unix::ffi::OsStringExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value as Json;
use twire_cli::{Io, run};
use twire_sandbox::{Config, Sandbox};

/// A recipient, and a text that no output may contain unless asked for.
pub(crate) const TO: &str = "+15558676543";
pub(crate) const BODY: &str = "the vault is open at nine";

/// Exit code and output of a run.
#[derive(Debug)]
pub(crate) struct RunOutput {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl RunOutput {
    /// The output as one JSON document.
    pub(crate) fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    /// The run succeeded without output.
    pub(crate) fn assert_silent(&self) {
        assert_eq!((self.code, self.out.as_str(), self.err.as_str()), (0, "", ""));
    }

    /// The run failed with this code and one line that contains `why`.
    pub(crate) fn assert_failed(&self, code: u8, why: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.starts_with("twire: ") && self.err.ends_with('\n'), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{self:?}");
        assert!(self.err.contains(why), "{self:?} does not contain {why:?}");
    }
}

/// The variables and the terminal of a run.
#[derive(Clone, Default)]
pub(crate) struct Environment {
    vars: Vec<(String, OsString)>,
    terminal: bool,
    width: Option<usize>,
}

impl Environment {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Environment {
        self.vars.retain(|(known, _)| known != name);
        self.vars.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn with_bytes(mut self, name: &str, value: &[u8]) -> Environment {
        self.vars.retain(|(known, _)| known != name);
        self.vars.push((name.to_owned(), OsString::from_vec(value.to_owned())));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Environment {
        self.vars.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn with_terminal(mut self) -> Environment {
        self.terminal = true;
        self
    }

    /// A terminal of that width at standard output.
    pub(crate) fn with_width(mut self, width: usize) -> Environment {
        self.width = Some(width);
        self
    }

    /// Credentials for a server at `url`.
    pub(crate) fn at(url: &str) -> Environment {
        Environment::default()
            .with("TWIRE_BASE_URL", url)
            .with("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef")
            .with("TWILIO_AUTH_TOKEN", "a-planted-token")
            .with("TWILIO_PHONE_NUMBER", "+15005550006")
            .with("TWILIO_VERIFY_SERVICE_SID", "VA0123456789abcdef0123456789abcdef")
    }

    pub(crate) fn run(&self, args: &[&str]) -> RunOutput {
        self.run_with(args, b"")
    }

    pub(crate) fn run_with(&self, args: &[&str], stdin: &[u8]) -> RunOutput {
        let mut out = Vec::new();
        let (code, err) = self.run_into(args, &mut { stdin }, &mut out);
        let output = RunOutput { code, out: String::from_utf8(out).expect("UTF-8"), err };
        if let Some((_, token)) =
            self.vars.iter().find(|(name, value)| name == "TWILIO_AUTH_TOKEN" && !value.is_empty())
        {
            let token = &*token.to_string_lossy();
            assert!(
                !output.out.contains(token) && !output.err.contains(token),
                "the token is printed: {output:?}"
            );
        }
        assert!(!output.err.contains(BODY), "the body is printed: {output:?}");
        assert!(!output.err.contains(&TO[1..]), "a whole number is printed: {output:?}");
        output
    }

    /// A run whose standard error is read while it runs.
    pub(crate) fn run_piped(&self, args: &[&str], mut stderr: Box<dyn Write>) -> RunOutput {
        let mut out = Vec::new();
        let code = self.run_with_streams(args, &mut io::empty(), &mut out, &mut *stderr);
        RunOutput { code, out: String::from_utf8(out).expect("UTF-8"), err: String::new() }
    }

    /// A run with arguments that need not be UTF-8.
    pub(crate) fn run_os(&self, args: &[OsString], stdin: &[u8]) -> RunOutput {
        let mut out = Vec::new();
        let (code, err) = self.run_into(args, &mut { stdin }, &mut out);
        RunOutput { code, out: String::from_utf8(out).expect("UTF-8"), err }
    }

    /// A run that writes its output to `stdout`.
    pub(crate) fn run_into<A: AsRef<OsStr>>(
        &self,
        args: &[A],
        stdin: &mut dyn Read,
        stdout: &mut dyn Write,
    ) -> (u8, String) {
        let mut err = Vec::new();
        let code = self.run_with_streams(args, stdin, stdout, &mut err);
        (code, String::from_utf8(err).expect("UTF-8"))
    }

    fn run_with_streams<A: AsRef<OsStr>>(
        &self,
        args: &[A],
        stdin: &mut dyn Read,
        stdout: &mut dyn Write,
        stderr: &mut dyn Write,
    ) -> u8 {
        let env =
            self.vars.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>();
        let args =
            [OsString::from("twire")].into_iter().chain(args.iter().map(|arg| arg.as_ref().to_owned()));
        let mut io = Io {
            stdin,
            stdin_fd: None,
            input_deadline: None,
            stdin_is_terminal: self.terminal,
            stdout,
            stdout_is_closed: false,
            stderr,
            stderr_is_terminal: false,
            width: self.width,
            env: &env,
        };
        run(args, &mut io)
    }
}

/// A sandbox, and an environment that points to it.
pub(crate) fn sandbox() -> (Sandbox, Environment) {
    let sandbox = Sandbox::start(Config::default()).expect("a sandbox");
    let env = Environment::at(&sandbox.url())
        .with("TWILIO_ACCOUNT_SID", sandbox.account_sid())
        .with("TWILIO_AUTH_TOKEN", sandbox.auth_token())
        .with("TWILIO_PHONE_NUMBER", sandbox.phone_number())
        .with("TWILIO_VERIFY_SERVICE_SID", sandbox.verify_service_sid());
    (sandbox, env)
}

/// Reads a request to its end; whether it came whole.
pub(crate) fn read_request(client: &mut impl Read) -> bool {
    let (mut bytes, mut request) = ([0; 4096], Vec::new());
    loop {
        if let Some(end) = request.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
            let length =
                head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if request.len() - end - 4 >= length.unwrap_or(0) {
                return true;
            }
        }
        match client.read(&mut bytes) {
            Ok(n) if n > 0 => request.extend_from_slice(&bytes[..n]),
            _ => return false,
        }
    }
}

/// A server that reads one request per connection, sends `response` and closes. Returns its URL and the
/// number of requests.
pub(crate) fn server(response: &'static str) -> (String, Arc<AtomicUsize>) {
    server_of(vec![response].leak())
}

/// A [`server`] whose responses take turns.
pub(crate) fn server_of(responses: &'static [&'static str]) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        for client in listener.incoming() {
            let Ok(mut client) = client else { continue };
            // A connection that is closed with something unread is reset, and the response lost.
            if !read_request(&mut client) {
                continue;
            }
            let response = responses[counted.fetch_add(1, Ordering::SeqCst) % responses.len()];
            if response == SILENCE {
                // Keeps the connection until the client gives up.
                while matches!(client.read(&mut [0; 4096]), Ok(n) if n > 0) {}
            } else {
                let _ = client.write_all(response.as_bytes());
            }
        }
    });
    (url, count)
}

/// A response of [`server`]: none, with the connection left open.
pub(crate) const SILENCE: &str = "silence";

/// An output whose writes fail.
pub(crate) struct Broken(pub(crate) io::ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}
