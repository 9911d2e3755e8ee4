//! `twire sandbox`: runs a sandbox of Twilio's API until a signal or the end of standard input.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use twire_sandbox::{Config, Sandbox as RunningSandbox};

use crate::signals::{Signal, Signals};
use crate::{Failure, Io, help};

mod control;
mod environment;
mod exec;
mod phone;

use environment::{Environment, Shell};

/// What ends a sandbox.
const ENDS: [Signal; 2] = [Signal::Interrupt, Signal::Terminate];

/// Run a sandbox of Twilio's API on this machine: no account, no network, no cost.
#[derive(Args)]
#[command(after_help = help::SANDBOX, args_conflicts_with_subcommands = true)]
pub(crate) struct Sandbox {
    #[command(flatten)]
    settings: Settings,
    /// Address to listen on; port 0 picks a free port.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:4010", value_parser = parse_socket_address)]
    listen: SocketAddr,
    /// Accept connections from other machines, which can read every message and passcode.
    #[arg(long)]
    allow_public: bool,
    /// Print address, credentials and process id as one line of JSON.
    #[arg(long)]
    json: bool,
    /// Exit at the end of standard input instead of at SIGINT or SIGTERM.
    #[arg(long)]
    until_stdin_closes: bool,
    #[command(subcommand)]
    command: Option<SandboxCommand>,
}

#[derive(Args)]
struct Settings {
    /// Speed of the simulated clock: 60 is a minute per second, 0 stops it.
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    time_scale: f64,
    /// Queue messages at Twilio's rate of each sender: one segment per second for a US number.
    #[arg(long)]
    rates: bool,
    /// Keep the state, credentials included, in a file across restarts; default: in memory.
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// URL requested when a phone sends a message to the account's number, as its SmsUrl at Twilio.
    #[arg(long, value_name = "URL")]
    sms_url: Option<String>,
    /// URL requested when a phone calls the account's number, as its VoiceUrl at Twilio.
    #[arg(long, value_name = "URL")]
    voice_url: Option<String>,
    /// Send webhooks to any host; default: to this machine only.
    #[arg(long)]
    allow_remote_callbacks: bool,
    /// Generate the same SIDs, tokens and passcodes in every run.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
}

#[derive(Subcommand)]
enum SandboxCommand {
    Env(Env),
    Exec(Exec),
    Phone(phone::Phone),
    Advance(phone::Advance),
    Fault(phone::Fault),
    Reset(phone::Reset),
}

/// Print shell commands that point programs to a running sandbox.
#[derive(Args)]
#[command(after_help = help::SANDBOX_ENV)]
struct Env {
    /// Address of the sandbox.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:4010", value_parser = environment::parse_url)]
    at: String,
    /// The shell; default: fish if SHELL names it, else sh.
    #[arg(long, value_name = "NAME")]
    shell: Option<Shell>,
}

/// Run a program whose requests to Twilio go to a sandbox, and exit with its code.
#[derive(Args)]
#[command(after_help = help::SANDBOX_EXEC)]
struct Exec {
    #[command(flatten)]
    settings: Settings,
    /// Use a running sandbox; default: start one for the program.
    #[arg(long, value_name = "URL", value_parser = environment::parse_url, conflicts_with_all = ["time_scale", "rates", "db", "sms_url", "voice_url", "allow_remote_callbacks", "seed"])]
    at: Option<String>,
    /// The program and its arguments.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

impl Sandbox {
    pub(crate) fn run(self, program: &OsString, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.command {
            Some(SandboxCommand::Env(env)) => return env.run(io),
            Some(SandboxCommand::Exec(exec)) => return exec.run(io),
            Some(SandboxCommand::Phone(phone)) => return phone.run(io),
            Some(SandboxCommand::Advance(advance)) => return advance.run(io),
            Some(SandboxCommand::Fault(fault)) => return fault.run(io),
            Some(SandboxCommand::Reset(reset)) => return reset.run(io),
            None => {}
        }
        let config = self.settings.config(io).listen(self.listen).allow_public(self.allow_public);
        let signals = if self.until_stdin_closes { None } else { Some(Signals::new(&ENDS)?) };
        let sandbox = RunningSandbox::start(config)?;
        if self.json {
            writeln!(io.stdout, "{}", connection_details(&sandbox))?;
        } else {
            let remote = self.settings.allow_remote_callbacks;
            write!(io.stdout, "{}", greeting(&sandbox, &program.to_string_lossy(), remote))?;
        }
        io.stdout.flush()?;
        match signals {
            Some(mut signals) => drop(signals.wait()),
            None => read_to_end(io.stdin)?,
        }
        drop(sandbox);
        Ok(())
    }
}

impl Settings {
    fn config(&self, io: &Io<'_>) -> Config {
        let mut config = Config::new()
            .time_scale(self.time_scale)
            .rates(self.rates)
            .allow_remote_callbacks(self.allow_remote_callbacks);
        // On the sandbox's thread, which has no other way to standard error.
        config.report_not_modelled = Some(std::sync::Arc::new(|line: &str| {
            let _ = writeln!(std::io::stderr(), "twire sandbox: not modelled: {line}");
        }));
        config.sms_url.clone_from(&self.sms_url);
        config.voice_url.clone_from(&self.voice_url);
        config.seed = self.seed;
        config.db.clone_from(&self.db);
        config.ca_directory = state_directory(io);
        config
    }
}

impl Env {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let fish = io.var("SHELL").is_some_and(|shell| shell.ends_with("fish"));
        let shell = self.shell.unwrap_or(if fish { Shell::Fish } else { Shell::Sh });
        Ok(write!(io.stdout, "{}", Environment::fetch(&self.at)?.lines(shell))?)
    }
}

impl Exec {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let signals = Signals::new(&ENDS)?;
        let started = match self.at {
            Some(_) => None,
            None => Some(RunningSandbox::start(self.settings.config(io))?),
        };
        let url = started.as_ref().map(RunningSandbox::url).or(self.at).unwrap_or_default();
        exec::run(&self.program, &Environment::fetch(&url)?, signals)
    }
}

/// Directory of the certificate authority: `$XDG_STATE_HOME/twire`, by default `~/.local/state/twire`.
fn state_directory(io: &Io<'_>) -> Option<PathBuf> {
    let absolute = |name: &str| io.var(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
    state.map(|directory| directory.join("twire"))
}

fn connection_details(sandbox: &RunningSandbox) -> serde_json::Value {
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

/// The greeting for a person: the phone page, credentials, and a command to copy.
fn greeting(sandbox: &RunningSandbox, program: &str, remote: bool) -> String {
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
    let program = shell_quote(program);
    format!(
        "Phones: {url}/ (open it in a browser)\n\n\
         The sandbox runs until Ctrl-C. {reach}\n\n\
         For programs that take a base URL:\n\n{exports}\n\
         For any other program:\n\n{program} sandbox exec --at {url} -- PROGRAM\n\n\
         To try it, in another terminal:\n\n\
         {assignments} {program} send -v --to +15558676543 'Hello from the sandbox'\n",
        reach = if remote {
            "Webhooks are sent to any host; nothing else leaves this machine."
        } else {
            "Nothing leaves this machine."
        },
        exports = exports.concat(),
        assignments = assignments.join(" "),
    )
}

/// Quotes a word for a POSIX shell.
fn shell_quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    if word.is_empty() { "twire".to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// Parses an address with a port; accepts `localhost`.
pub(crate) fn parse_socket_address(text: &str) -> Result<SocketAddr, String> {
    let text =
        text.strip_prefix("localhost:").map_or_else(|| text.to_owned(), |port| format!("127.0.0.1:{port}"));
    text.parse().map_err(|_| "expected an address and a port, such as 127.0.0.1:4010".to_owned())
}

/// Reads to the end; a read error counts as the end.
fn read_to_end(stdin: &mut dyn Read) -> Result<(), Failure> {
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
