//! A spool, a store and a sandbox, and `twire` as processes on them.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use twire_sandbox::Sandbox;

/// How long something that happens may take.
pub(crate) const LONG: Duration = Duration::from_secs(120);

pub(crate) struct Machine {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) sandbox: Sandbox,
    pub(crate) config: PathBuf,
}

impl Machine {
    pub(crate) fn new() -> Machine {
        Machine::with("")
    }

    /// With more lines of configuration.
    pub(crate) fn with(more: &str) -> Machine {
        let folder = tempfile::TempDir::new().expect("a folder");
        let sandbox = Sandbox::start(twire_sandbox::Config::default()).expect("a sandbox");
        for part in ["tmp", "new", "bad"] {
            std::fs::create_dir_all(folder.path().join("spool").join(part)).expect("a folder");
        }
        let config = folder.path().join("twire.toml");
        let machine = Machine { folder, sandbox, config };
        machine.configure(more);
        machine
    }

    pub(crate) fn configure(&self, more: &str) {
        let text = format!(
            "[spool]\npath = \"{}\"\n[store]\npath = \"{}\"\n[storm]\nsms = \"off\"\nbreaker = \"off\"\n\
             [senders.main]\nfrom = \"{}\"\nrate = 300\n[reconcile]\nsettle = \"1500ms\"\n\
             [retry]\nfirst = \"50ms\"\nmost = \"500ms\"\ntimeout = \"60s\"\n{more}",
            self.path("spool").display(),
            self.store().display(),
            self.sandbox.phone_number()
        );
        std::fs::write(&self.config, text).expect("a file");
    }

    /// Puts something else into the configuration.
    pub(crate) fn reconfigure(&self, from: &str, to: &str) {
        let text = std::fs::read_to_string(&self.config).expect("a file");
        assert!(text.contains(from), "{text}");
        std::fs::write(&self.config, text.replace(from, to)).expect("a file");
    }

    /// Has attempts end soon, and leases with them: what a worker that is killed leaves is looked for then. A sandbox that
    /// stands still between a request and its record, for less than two looks take, has nothing sent twice.
    pub(crate) fn hasten(&self) {
        self.reconfigure("timeout = \"60s\"", "timeout = \"2s\"");
        self.reconfigure("settle = \"1500ms\"", "settle = \"8s\"");
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.path("outbox.db")
    }

    pub(crate) fn spooled(&self) -> usize {
        std::fs::read_dir(self.path("spool/new")).expect("a spool").count()
    }

    pub(crate) fn twire(&self, args: &[&str]) -> Command {
        self.program(Path::new(env!("CARGO_BIN_EXE_twire")), args)
    }

    /// Another program with the variables of this machine.
    pub(crate) fn program(&self, program: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(args)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("TWIRE_CONFIG", &self.config)
            .env("TWIRE_BASE_URL", self.sandbox.url())
            .env("TWILIO_ACCOUNT_SID", self.sandbox.account_sid())
            .env("TWILIO_AUTH_TOKEN", self.sandbox.auth_token())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    pub(crate) fn worker(&self) -> Running {
        Running(self.twire(&["outbox", "run"]).spawn().expect("a worker"))
    }

    /// A worker whose messages are in the file `log`.
    pub(crate) fn logged(&self, mut command: Command) -> Running {
        let log = std::fs::File::create(self.path("log")).expect("a file");
        Running(command.stderr(log).spawn().expect("a worker"))
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    pub(crate) fn notify(&self, args: &[&str]) {
        let mut all = vec!["notify"];
        all.extend(args);
        assert!(self.twire(&all).status().expect("it ran").success(), "an enqueue failed");
    }

    /// The output of a run that succeeds.
    pub(crate) fn output(&self, args: &[&str]) -> String {
        let mut found = None;
        // A store that is locked for a moment, or a worker that does not answer, says so.
        until(&format!("{args:?}"), || {
            found = self.try_output(args);
            found.is_some()
        });
        found.expect("an output")
    }

    /// The output of a run, if it succeeds.
    fn try_output(&self, args: &[&str]) -> Option<String> {
        let output = self.twire(args).stdout(Stdio::piped()).output().expect("it ran");
        output.status.success().then(|| String::from_utf8(output.stdout).expect("UTF-8"))
    }

    /// The states of all deliveries, in order; none where there is no store yet.
    pub(crate) fn states(&self) -> Vec<String> {
        const ALL: [&str; 3] = ["queue", "--all", "--json"];
        let lines = match self.try_output(&ALL) {
            None if !self.store().exists() => return Vec::new(),
            None => self.output(&ALL),
            Some(lines) => lines,
        };
        let state = |line: &str| {
            let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
            row["state"].as_str().expect("a state").to_owned()
        };
        lines.lines().map(state).collect()
    }

    /// What waits or is in doubt, as lines of JSON.
    pub(crate) fn queued(&self) -> Vec<String> {
        let states = ["ready", "sending", "uncertain", "held"].map(|state| ["--state", state]);
        let mut args = vec!["queue", "--json"];
        args.extend(states.iter().flatten());
        self.output(&args).lines().map(str::to_owned).collect()
    }

    /// Waits until nothing waits any more, as long as it goes on.
    pub(crate) fn drain(&self) {
        until("the import", || self.spooled() == 0);
        let mut left = self.queued().len();
        while left > 0 {
            until("deliveries go on", || self.queued().len() < left);
            left = self.queued().len();
        }
    }
}

/// A port that nobody has, below those that the kernel gives to connections: no other test gets it before
/// whoever is told of it listens.
pub(crate) fn port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = std::process::id() * 16 + NEXT.fetch_add(1, Ordering::Relaxed);
        let port = u16::try_from(20_000 + number % 12_000).expect("a small number");
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// A process that is killed when it is dropped.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    pub(crate) fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.0.id()).expect("an id");
        kill(Pid::from_raw(id), signal).expect("it is there");
    }

    /// Its exit code once it ends by itself.
    pub(crate) fn ended(&mut self) -> Option<i32> {
        let mut status = None;
        until("the end of a process", || {
            status = self.0.try_wait().expect("a child");
            status.is_some()
        });
        status.and_then(|status| status.code())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until something is so. `make test-deep` has more to wait for.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let long = if std::env::var_os("TWIRE_KILLS").is_some() { 30 * LONG } else { LONG };
    let end = Instant::now() + long;
    while !is_so() {
        assert!(Instant::now() < end, "{what}: not within {long:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
