//! `twire hook` and `twire hooks`: turn the call of another system (smartd, …) into an enqueued
//! notification.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io::{BufReader, Read as _};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use twire_hooks::{Alert, Definition, Input, Outcome, StdinUse, builtin, builtins};
use twire_outbox::clock::parse_duration;
use twire_outbox::config::Config;
use twire_outbox::{Notification, Priority, Spool};

use crate::{Exit, Failure, Io, help, syslog};

/// Definitions of the administrator's own; one with a built-in's name takes its place.
const ADMIN_DEFINITIONS_FOLDER: &str = "/etc/twire/hooks";
/// Who is told where neither the caller nor the system names anybody.
const DEFAULT_RECIPIENT: &str = "root";
/// The most of standard input that a hook looks at; what follows is read and dropped, because a caller
/// that writes to a closed pipe may die of it.
const MAX_INPUT_BYTES: u64 = 1024 * 1024;

/// Enqueue what a system says when it calls out: silent, without a network, exit 0 once it is on disk.
#[derive(Args)]
#[command(after_help = help::HOOK)]
pub(crate) struct Hook {
    /// The hook: see `twire hooks`.
    name: String,
    /// A recipient: an address or a name of the configuration; repeatable. It comes before the arguments that
    /// the system passes.
    #[arg(long, value_name = "RECIPIENT")]
    to: Vec<String>,
    /// Print the notification instead of enqueueing it.
    #[arg(long)]
    dry_run: bool,
    /// With --dry-run: print it as JSON.
    #[arg(long, requires = "dry_run")]
    json: bool,
    /// Print how to switch the hook on, and its definition.
    #[arg(long)]
    show: bool,
    /// What the system passes.
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// List the hooks.
#[derive(Args)]
pub(crate) struct Hooks {
    /// Only those whose system is installed on this machine.
    #[arg(long)]
    here: bool,
}

impl Hook {
    /// The hook under whose name the program was started: `/usr/libexec/twire/smartd` is `twire hook
    /// smartd`.
    pub(crate) fn by_program(program: &OsStr, arguments: &[OsString]) -> Option<Hook> {
        let name = Path::new(program).file_name()?.to_str()?;
        // The mail hooks are `twire sendmail`'s, and `mail` is a program of its own.
        let is_hook = name != "twire" && builtin(name).is_some_and(|one| !one.toml().contains("[mail]"));
        is_hook.then(|| Hook {
            name: name.to_owned(),
            to: Vec::new(),
            dry_run: false,
            json: false,
            show: false,
            arguments: arguments.to_vec(),
        })
    }

    pub(crate) fn run(self, program: &OsStr, io: &mut Io<'_>) -> Result<(), Failure> {
        let text = definition_text(&self.name, &definitions_folder(io));
        if self.show {
            let text = text?;
            let page = builtin(&self.name).map_or("", twire_hooks::Builtin::readme);
            writeln!(io.stdout, "{page}\n## Definition\n\n```toml\n{}\n```", text.trim())?;
            return Ok(());
        }
        let definition = text
            .and_then(|text| Definition::parse(&self.name, &text).map_err(|e| Failure::new(Exit::Config, e)));
        if self.dry_run {
            let definition = definition?;
            let input = self.input(&definition, program, io)?;
            return match alert(&definition, &input)? {
                Outcome::Skipped => Ok(writeln!(io.stdout, "skipped: nothing to tell")?),
                Outcome::Notification(alert) => {
                    show(&notification(&alert, &self.to, &definition, &input)?, self.json, io)
                }
            };
        }
        // A caller that hangs up (Asterisk, a terminal) ends no alert that is on its way to the disk.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGHUP, Arc::default());
        let definition = match definition {
            Ok(definition) => definition,
            // What its caller takes is not known; some take nothing but 0, whatever their administrator wrote.
            Err(failure) => {
                let stock = builtin(&self.name).and_then(|one| one.definition().ok());
                let is_silent = stock.is_some_and(|definition| definition.failure() == 0);
                return Err(told(failure, is_silent.then_some(0)));
            }
        };
        let enqueued =
            self.input(&definition, program, io).and_then(|input| match alert(&definition, &input)? {
                Outcome::Skipped => Ok(()),
                Outcome::Notification(alert) => {
                    enqueue(&notification(&alert, &self.to, &definition, &input)?, &spool(io)?)
                }
            });
        enqueued.map_err(|failure| told(failure, Some(definition.failure())))
    }

    fn input(&self, definition: &Definition, program: &OsStr, io: &mut Io<'_>) -> Result<Input, Failure> {
        let mut input = Input::new()
            .with_program(program.as_bytes())
            .with_arguments(self.arguments.iter().map(|a| a.as_bytes().to_vec()))
            .with_host(host());
        for name in definition.variables() {
            if let Some(value) = io.env.get(name) {
                input = input.with_variable(name, value.as_bytes());
            }
        }
        if let Ok(directory) = std::env::current_dir() {
            input = input.with_directory(directory.into_os_string().into_vec());
        }
        Ok(match definition.stdin() {
            StdinUse::None => input,
            StdinUse::Head => input.with_stdin(read_head(io)?),
            StdinUse::Whole => input.with_stdin(read_input(io)?),
        })
    }
}

fn alert(definition: &Definition, input: &Input) -> Result<Outcome, Failure> {
    twire_hooks::hook(definition, input).map_err(|e| Failure::new(Exit::Data, e))
}

/// A failure as the hook's caller takes it, who sees an exit code at most; who looks after it reads syslog.
fn told(failure: Failure, code: Option<u8>) -> Failure {
    syslog::error(&failure.to_line());
    match code {
        None => failure,
        Some(0) => Failure::Exited(0),
        Some(code) => failure.exiting_with(code),
    }
}

impl Hooks {
    pub(crate) fn run(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        for one in builtins() {
            let definition = one.definition().map_err(|e| Failure::new(Exit::Internal, e))?;
            let paths = definition.paths();
            if !self.here || paths.iter().any(|path| Path::new(path).exists()) {
                writeln!(io.stdout, "{:20} {}", one.name(), definition.about())?;
            }
        }
        for path in definitions_in(&definitions_folder(io)) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let read = std::fs::read_to_string(&path).map_err(|e| e.to_string());
            let about = match read.and_then(|text| Definition::parse(&name, &text)) {
                Ok(definition) => definition.about().to_owned(),
                Err(why) => format!("cannot be used: {why}"),
            };
            writeln!(io.stdout, "{name:20} {about} ({})", path.display())?;
        }
        Ok(())
    }
}

/// This machine's name, without its domain.
pub(crate) fn host() -> String {
    let name = nix::unistd::gethostname().unwrap_or_default();
    let name = name.to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
}

fn definitions_folder(io: &Io<'_>) -> PathBuf {
    io.var("TWIRE_HOOKS")
        .filter(|v| !v.is_empty())
        .map_or_else(|| ADMIN_DEFINITIONS_FOLDER.into(), PathBuf::from)
}

fn definitions_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    paths
}

/// Every definition that reads JSON by its name, the administrator's before built-in ones.
pub(crate) fn json_definitions() -> Result<BTreeMap<String, Definition>, Failure> {
    let folder = Path::new(ADMIN_DEFINITIONS_FOLDER);
    let own =
        definitions_in(folder).into_iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    let names: BTreeSet<String> = builtins().iter().map(|one| one.name().to_owned()).chain(own).collect();
    let mut found = BTreeMap::new();
    for name in names {
        let text = definition_text(&name, folder)?;
        let definition = Definition::parse(&name, &text).map_err(|e| Failure::new(Exit::Config, e))?;
        if definition.reads_json() {
            found.insert(name, definition);
        }
    }
    Ok(found)
}

fn definition_text(name: &str, folder: &Path) -> Result<String, Failure> {
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    if is_name && !name.starts_with('.') {
        let path = folder.join(format!("{name}.toml"));
        match std::fs::read_to_string(&path) {
            Ok(text) => return Ok(text),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(Failure::new(Exit::Config, format!("cannot read {}: {e}", path.display()))),
        }
    }
    builtin(name).map(|one| one.toml().to_owned()).ok_or_else(|| {
        let near = twire_outbox::config::nearest(name, builtins().iter().map(twire_hooks::Builtin::name));
        let near = near
            .map_or_else(|| "`twire hooks` lists them".to_owned(), |near| format!("did you mean {near}?"));
        Failure::usage(format!("no hook {name:?}: {near}"))
    })
}

/// Reads standard input to its end; returns the first [`MAX_INPUT_BYTES`].
fn read_input(io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    match io.stdin.take(MAX_INPUT_BYTES).read_to_end(&mut bytes) {
        // A caller may start a hook without standard input.
        Err(e) if e.raw_os_error() == Some(nix::libc::EBADF) => return Ok(Vec::new()),
        read => read.map_err(|e| unreadable(&e))?,
    };
    std::io::copy(io.stdin, &mut std::io::sink()).map_err(|e| unreadable(&e))?;
    Ok(bytes)
}

/// Reads standard input up to its first empty line, its end, or [`MAX_INPUT_BYTES`].
fn read_head(io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    for byte in BufReader::new(io.stdin.take(MAX_INPUT_BYTES)).bytes() {
        match byte {
            // As in read_input.
            Err(e) if e.raw_os_error() == Some(nix::libc::EBADF) => break,
            byte => bytes.push(byte.map_err(|e| unreadable(&e))?),
        }
        if bytes.ends_with(b"\n\n") || bytes.ends_with(b"\n\r\n") {
            break;
        }
    }
    Ok(bytes)
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(Exit::NoInput, format!("cannot read standard input: {error}"))
}

/// The spool that TWIRE_SPOOL names, else the configuration, else the machine's, else the user's.
pub(crate) fn spool(io: &Io<'_>) -> Result<Spool, Failure> {
    let is_named = io.var("TWIRE_SPOOL").is_some_and(|path| !path.is_empty());
    let spool = if is_named {
        Spool::open_with(|name| io.var(name))
    } else {
        Config::spool_of_any(&|name| io.var(name))
    };
    Ok(spool?)
}

/// A hook's alert as the outbox takes it.
pub(crate) fn notification(
    alert: &Alert,
    to: &[String],
    definition: &Definition,
    input: &Input,
) -> Result<Notification, Failure> {
    let chosen = [to, alert.to.as_slice()].into_iter().find(|list| !list.is_empty());
    let mut recipients =
        chosen.map_or_else(|| vec![DEFAULT_RECIPIENT.to_owned()], <[String]>::to_vec).into_iter();
    let first = recipients.next().unwrap_or_default();
    let mut notification = Notification::new(first, alert.body.as_str())
        .priority(Priority::parse(&alert.priority).unwrap_or(Priority::Normal))
        .label("host", input.host())
        .label("hook", definition.name());
    for recipient in recipients {
        notification = notification.and_to(recipient);
    }
    if !alert.key.is_empty() {
        notification = notification.key(alert.key.as_str());
    }
    if !alert.title.is_empty() {
        notification = notification.title(alert.title.as_str());
    }
    if alert.resolve {
        notification = notification.resolved();
    }
    if let Some(ttl) = &alert.ttl {
        let whole =
            parse_duration(ttl).filter(|ms| ms % 1000 == 0).and_then(|ms| u64::try_from(ms / 1000).ok());
        let seconds = whole.ok_or_else(|| {
            Failure::new(
                Exit::Config,
                format!("hook {}: {ttl:?} is no time to live, such as 2h", definition.name()),
            )
        })?;
        notification = notification.ttl(seconds);
    }
    Ok(notification.fitted())
}

pub(crate) fn enqueue(notification: &Notification, spool: &Spool) -> Result<(), Failure> {
    spool.enqueue(notification).map(drop).map_err(Failure::from)
}

fn show(notification: &Notification, json: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    if json {
        writeln!(io.stdout, "{}", notification.to_json())?;
        return Ok(());
    }
    writeln!(io.stdout, "to:       {}", notification.to.join(", "))?;
    writeln!(io.stdout, "priority: {}", notification.priority.name())?;
    writeln!(io.stdout, "key:      {}", notification.key.as_deref().unwrap_or("-"))?;
    if notification.is_resolved {
        writeln!(io.stdout, "resolves what has this key")?;
    }
    let title = notification.title.as_deref().unwrap_or_default();
    writeln!(io.stdout, "\n{title}\n{}", notification.body)?;
    Ok(())
}
