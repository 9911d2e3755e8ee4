//! `twire sandbox`: Twilio's API on this machine, until it is told to end.

use std::ffi::OsString;
use std::io::Read;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use nix::sys::signal::{SigSet, Signal};
use serde_json::json;
use twire_sandbox::{Config, Sandbox as Running};

use crate::{Exit, Failure, Io, help};

mod ask;
mod environment;
mod exec;
mod phone;

use environment::{Environment, Shell};

/// Run Twilio's API on this machine: no account, no network, no cost.
#[derive(Args)]
#[command(after_help = help::SANDBOX, args_conflicts_with_subcommands = true)]
pub(crate) struct Sandbox {
    #[command(flatten)]
    settings: Settings,
    /// Where to listen; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4010", value_parser = address)]
    listen: SocketAddr,
    /// Let other machines in; they can read every message and passcode.
    #[arg(long)]
    allow_public: bool,
    /// Print one line of JSON: address, credentials, process id.
    #[arg(long)]
    json: bool,
    /// End when standard input ends, for a program that starts it; else at SIGINT or SIGTERM.
    #[arg(long)]
    until_stdin_closes: bool,
    #[command(subcommand)]
    with: Option<With>,
}

#[derive(Args)]
struct Settings {
    /// How fast its clock runs: 60 is a minute a second, 0 stands still.
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    time_scale: f64,
    /// Let each sender send at Twilio's rate, and the rest wait: a US number one segment a second.
    #[arg(long)]
    rates: bool,
    /// Keep everything in a file, credentials included, over restarts; by default in memory.
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Make SIDs, tokens and passcodes the same in every run.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
}

#[derive(Subcommand)]
enum With {
    Env(Env),
    Exec(Exec),
    Phone(phone::Phone),
    Advance(phone::Advance),
    Fault(phone::Fault),
    Reset(phone::Reset),
}

/// Print the settings that lead any program of a shell to a running sandbox.
#[derive(Args)]
#[command(after_help = help::SANDBOX_ENV)]
struct Env {
    /// The sandbox.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:4010", value_parser = environment::address)]
    at: String,
    /// The shell; by default the one that SHELL names, if it is fish, else sh.
    #[arg(long, value_name = "NAME")]
    shell: Option<Shell>,
}

/// Run a program for which a sandbox is Twilio, and end as it does.
#[derive(Args)]
#[command(after_help = help::SANDBOX_EXEC)]
struct Exec {
    #[command(flatten)]
    settings: Settings,
    /// A sandbox that runs already; by default one of the program's own.
    #[arg(long, value_name = "URL", value_parser = environment::address, conflicts_with_all = ["time_scale", "rates", "db", "seed"])]
    at: Option<String>,
    /// The program and its arguments.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

impl Sandbox {
    pub(crate) fn run(self, program: &OsString, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.with {
            Some(With::Env(env)) => return env.run(io),
            Some(With::Exec(exec)) => return exec.run(io),
            Some(With::Phone(phone)) => return phone.run(io),
            Some(With::Advance(advance)) => return advance.run(io),
            Some(With::Fault(fault)) => return fault.run(io),
            Some(With::Reset(reset)) => return reset.run(io),
            None => {}
        }
        let config = self.settings.config(io).listen(self.listen).allow_public(self.allow_public);
        // Before the sandbox has threads, which inherit it.
        let signals = if self.until_stdin_closes { None } else { Some(Blocked::new()?) };
        let sandbox = Running::start(config)?;
        if self.json {
            writeln!(io.stdout, "{}", facts(&sandbox))?;
        } else {
            write!(io.stdout, "{}", welcome(&sandbox, &program.to_string_lossy()))?;
        }
        io.stdout.flush()?;
        match signals {
            Some(signals) => signals.wait()?,
            None => drain(io.stdin)?,
        }
        drop(sandbox);
        Ok(())
    }
}

impl Settings {
    fn config(&self, io: &Io<'_>) -> Config {
        let mut config = Config::new().time_scale(self.time_scale).rates(self.rates);
        config.seed = self.seed;
        config.db.clone_from(&self.db);
        config.authority = state_folder(io.env);
        config
    }
}

impl Env {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let fish = (io.env)("SHELL").is_some_and(|shell| shell.ends_with("fish"));
        let shell = self.shell.unwrap_or(if fish { Shell::Fish } else { Shell::Sh });
        Ok(write!(io.stdout, "{}", Environment::of(&self.at)?.lines(shell))?)
    }
}

impl Exec {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        // Before the sandbox has threads, which inherit it.
        let signals = Blocked::new()?;
        let own = match self.at {
            Some(_) => None,
            None => Some(Running::start(self.settings.config(io))?),
        };
        let url = own.as_ref().map(Running::url).or(self.at).unwrap_or_default();
        exec::run(&self.program, &Environment::of(&url)?, &signals)
    }
}

/// Where what belongs to this installation is kept: `$XDG_STATE_HOME/twire`, by default
/// `~/.local/state/twire`.
fn state_folder(env: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let absolute = |name: &str| env(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
    state.map(|folder| folder.join("twire"))
}

fn facts(sandbox: &Running) -> serde_json::Value {
    json!({
        "url": sandbox.url(),
        "account_sid": sandbox.account_sid(),
        "auth_token": sandbox.auth_token(),
        "api_key": sandbox.api_key(),
        "api_secret": sandbox.api_secret(),
        "test_account_sid": sandbox.test_account_sid(),
        "test_auth_token": sandbox.test_auth_token(),
        "phone_number": sandbox.phone_number(),
        "verify_service_sid": sandbox.verify_service_sid(),
        "messaging_service_sid": sandbox.messaging_service_sid(),
        "pid": std::process::id(),
    })
}

/// What a person needs: where it is, who to be, and one command that works when it is copied.
fn welcome(sandbox: &Running, program: &str) -> String {
    let url = sandbox.url();
    let variables = [
        ("TWIRE_BASE_URL", url.as_str()),
        ("TWILIO_ACCOUNT_SID", sandbox.account_sid()),
        ("TWILIO_AUTH_TOKEN", sandbox.auth_token()),
        ("TWILIO_PHONE_NUMBER", sandbox.phone_number()),
        ("TWILIO_VERIFY_SERVICE_SID", sandbox.verify_service_sid()),
    ];
    let assign = |(name, value): &(&str, &str)| format!("{name}={value}");
    let exports: Vec<String> = variables.iter().map(|v| format!("export {}\n", assign(v))).collect();
    let assignments: Vec<String> = variables[..4].iter().map(assign).collect();
    let program = quoted(program);
    format!(
        "The sandbox listens on {url} until Ctrl-C. Nothing leaves this machine.\n\n\
         For programs that know base URLs:\n\n{exports}\n\
         For any other program:\n\n{program} sandbox exec --at {url} -- PROGRAM\n\n\
         To try it, in another terminal:\n\n\
         {assignments} {program} send -v --to +15558676543 'Hello from the sandbox'\n",
        exports = exports.concat(),
        assignments = assignments.join(" "),
    )
}

/// A word for a shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    if word.is_empty() { "twire".to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// An address with a port; `localhost` is understood.
fn address(text: &str) -> Result<SocketAddr, String> {
    let text =
        text.strip_prefix("localhost:").map_or_else(|| text.to_owned(), |port| format!("127.0.0.1:{port}"));
    text.parse().map_err(|_| "wants an address and a port, such as 127.0.0.1:4010".to_owned())
}

/// SIGINT and SIGTERM held back from this thread and those that it starts, to be waited for. A
/// container's first process, which no default action ends, hears them too.
struct Blocked {
    set: SigSet,
    before: SigSet,
}

impl Blocked {
    fn new() -> Result<Blocked, Failure> {
        let set: SigSet = [Signal::SIGINT, Signal::SIGTERM].into_iter().collect();
        let before = SigSet::thread_get_mask().map_err(broken)?;
        set.thread_block().map_err(broken)?;
        Ok(Blocked { set, before })
    }

    fn wait(&self) -> Result<(), Failure> {
        self.set.wait().map(drop).map_err(broken)
    }

    /// Does something without it: what it starts does not inherit it.
    fn lifted<R>(&self, act: impl FnOnce() -> R) -> Result<R, Failure> {
        self.before.thread_set_mask().map_err(broken)?;
        let result = act();
        self.set.thread_block().map_err(broken)?;
        Ok(result)
    }
}

impl Drop for Blocked {
    fn drop(&mut self) {
        let _ = self.before.thread_set_mask();
    }
}

fn broken(error: nix::errno::Errno) -> Failure {
    Failure::new(Exit::Internal, format!("sandbox: signals: {error}"))
}

/// Reads to the end, or until reading fails: then nobody holds the other end either.
fn drain(stdin: &mut dyn Read) -> Result<(), Failure> {
    let mut bytes = [0; 256];
    loop {
        match stdin.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => return Ok(()),
        }
    }
}
