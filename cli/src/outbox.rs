//! `twire outbox`: the worker that delivers what was enqueued.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use sd_notify::NotifyState;
use tokio::sync::mpsc;
use twire_outbox::clock::{Clock, SystemClock};
use twire_outbox::config::Config;
use twire_outbox::gateway::{Gateway, Twilio};
use twire_outbox::store::Place;
use twire_outbox::worker::{self, Lock, Phase, Setup, Worker};
use twire_outbox::{Error, ErrorKind};

use crate::progress::Progress;
use crate::serve::Server;
use crate::signals::{Signal, Signals};
use crate::variables::Variables;
use crate::workers::Workers;
use crate::{Exit, Failure, Io, help};

mod migrate;

/// Deliver what `twire notify` and other programs have enqueued.
#[derive(Args)]
#[command(after_help = help::OUTBOX)]
pub(crate) struct Outbox {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Deliver until SIGTERM, which finishes the requests under way; SIGHUP reads the configuration again.
    Run(Run),
    /// Deliver what is due and exit: for cron, for hosts without daemons.
    Flush(Flush),
    /// Check configuration, permissions, credentials, senders and clock.
    Check(Common),
    /// Bring the schema of a PostgreSQL that many machines share up to date; workers may run meanwhile.
    Migrate(migrate::Migrate),
}

#[derive(Args)]
struct Run {
    #[command(flatten)]
    common: Common,
    /// Also receive hooks over HTTP, as `twire serve` does: one service for both.
    #[arg(long)]
    serve: bool,
}

#[derive(Args)]
struct Flush {
    #[command(flatten)]
    common: Common,
    /// Import the spool into this store from now on; the worker of the other store is stopped.
    #[arg(long)]
    take_spool: bool,
}

#[derive(Args)]
struct Common {
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Report more on standard error.
    #[arg(short, long)]
    verbose: bool,
}

/// How long a worker works.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Until nothing is due; it may take the spool over from another store.
    Once { takes_spool: bool },
    /// Until it is stopped; with receivers where it `serves`.
    Daemon { serves: bool },
}

impl Outbox {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.action {
            Action::Run(run) => run.common.deliver(io, Mode::Daemon { serves: run.serve }),
            Action::Flush(flush) => flush.common.deliver(io, Mode::Once { takes_spool: flush.take_spool }),
            Action::Check(common) => common.check(io),
            Action::Migrate(migrate) => migrate.run(io),
        }
    }
}

/// What the worker's messages are written to.
struct Log;

impl log::Log for Log {
    fn enabled(&self, about: &log::Metadata<'_>) -> bool {
        about.target() == "twire_outbox"
    }
    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            // Where even this fails, nobody is left to tell.
            let _ = writeln!(std::io::stderr(), "twire: {}", twire::redact::text(&record.args().to_string()));
        }
    }
    fn flush(&self) {}
}

/// Variables as they were when the worker started: it reads them again when its configuration changes.
fn variables(io: &Io<'_>) -> Result<impl Fn(&str) -> Option<String> + Clone + Send + 'static, Failure> {
    const NAMES: [&str; 24] = [
        "HOME",
        "PGPASSFILE",
        // Not read: an error says so.
        "PGPASSWORD",
        "XDG_STATE_HOME",
        "XDG_CONFIG_HOME",
        "TWIRE_CONFIG",
        "TWIRE_SPOOL",
        "CREDENTIALS_DIRECTORY",
        "TWILIO_ACCOUNT_SID",
        "TWILIO_AUTH_TOKEN",
        "TWILIO_API_KEY",
        "TWILIO_API_SECRET",
        "TWILIO_CLIENT_ID",
        "TWILIO_CLIENT_SECRET",
        "TWILIO_REGION",
        "TWILIO_EDGE",
        "TWILIO_CA_BUNDLE",
        "TWILIO_PHONE_NUMBER",
        "TWILIO_MESSAGING_SERVICE_SID",
        "TWILIO_VERIFY_SERVICE_SID",
        "TWIRE_BASE_URL",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ];
    let found = Variables::new(io.env, None)?;
    let known: Vec<(&str, String)> =
        NAMES.into_iter().filter_map(|name| Some((name, found.get(name)?))).collect();
    Ok(move |name: &str| known.iter().find(|(n, _)| *n == name).map(|(_, value)| value.clone()))
}

fn setup(path: Option<&Path>, var: &dyn Fn(&str) -> Option<String>) -> Result<Setup, Error> {
    let config = Config::load(path, var)?;
    let builder = config.account.builder(var)?;
    let gateway = Twilio::new(builder, config.timeout, Arc::new(SystemClock));
    let gateway = gateway.map_err(|e| Error::new(ErrorKind::Config, e.to_string()))?;
    Ok(Setup { config, gateway: Arc::new(gateway) })
}

impl Common {
    fn deliver(self, io: &mut Io<'_>, mode: Mode) -> Result<(), Failure> {
        let is_daemon = matches!(mode, Mode::Daemon { .. });
        let var = variables(io)?;
        let setup_now = setup(self.config.as_deref(), &var)?;
        let store = setup_now.config.store.clone();
        setup_now.config.open_spool()?;
        // A file has one worker; a database has any number.
        let lock = match setup_now.config.database.is_none().then(|| Lock::take(&store)).transpose() {
            Ok(lock) => lock,
            Err(_) if mode == Mode::Once { takes_spool: false } && Lock::is_held(&store) => {
                return self.say_that_a_worker_runs(&store, io);
            }
            Err(error) => return Err(error.into()),
        };
        let place = Place::new(&setup_now.config, &var)?;
        let level = if self.verbose { log::LevelFilter::Debug } else { log::LevelFilter::Warn };
        if log::set_logger(&Log).is_ok() {
            log::set_max_level(level);
        }
        let path = self.config.clone();
        let signals = is_daemon.then(|| Signals::new(&Signal::ALL)).transpose()?;
        let is_receiver = mode == Mode::Daemon { serves: true };
        let server =
            is_receiver.then(|| Server::start(&setup_now.config, None, &var, io)).transpose()?.map(Arc::new);
        let reloaded = server.clone();
        let load = move || {
            let setup = setup(path.as_deref(), &var)?;
            // Neither takes over what the other cannot use.
            if let Some(server) = &reloaded {
                server.reload(&setup.config, &var).map_err(|e| Error::new(ErrorKind::Config, e.to_line()))?;
            }
            Ok(setup)
        };
        let open = move || place.open();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|e| Failure::new(Exit::Internal, format!("outbox: runtime: {e}")))?;
        let is_verbose = self.verbose;
        let result = runtime.block_on(async move {
            let mut worker = Worker::new(setup_now, Box::new(load), Box::new(open), Arc::new(SystemClock))?;
            worker.check_spool(mode == Mode::Once { takes_spool: true })?;
            match signals {
                Some(signals) => {
                    worker.listen(Box::new(tell_systemd), sd_notify::watchdog_enabled());
                    worker.run(commands(signals)).await;
                    Ok(())
                }
                None if is_verbose => {
                    let mut progress = Progress::new();
                    let flushed = worker.flush(Some(&mut |counts| progress.show(counts))).await;
                    progress.end();
                    flushed
                }
                None => worker.flush(None).await,
            }
        });
        // The worker has dropped its share.
        if let Some(server) = server.and_then(Arc::into_inner) {
            server.stop();
        }
        drop(lock);
        Ok(result?)
    }

    /// A worker does it already. cron mails whatever a command says, so only who looks is told.
    fn say_that_a_worker_runs(&self, store: &Path, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.verbose || io.stderr_is_terminal {
            let who = Lock::holder(store).map_or_else(String::new, |id| format!(" (process {id})"));
            let shown = store.display();
            writeln!(io.stderr, "twire: nothing to do: a worker{who} has {shown} and delivers from it")?;
        }
        Ok(())
    }

    fn check(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let var = variables(io)?;
        let mut is_well = true;
        let mut line = |io: &mut Io<'_>, what: &str, found: Result<String, String>| {
            let (mark, text) = match found {
                Ok(text) => ("ok  ", text),
                Err(text) => {
                    is_well = false;
                    ("FAIL", text)
                }
            };
            writeln!(io.stdout, "{mark} {what}: {}", twire::redact::text(&text))
        };
        let config = match Config::load(self.config.as_deref(), &var) {
            Ok(config) => config,
            Err(e) => {
                for why in e.message().lines() {
                    line(io, "configuration", Err(why.to_owned()))?;
                }
                return Err(Failure::new(Exit::Config, "the configuration cannot be used"));
            }
        };
        let shown =
            config.path.as_ref().map_or_else(|| "defaults".to_owned(), |path| path.display().to_string());
        line(io, "configuration", Ok(shown))?;
        let spool = config.open_spool().map(|spool| spool.path().display().to_string());
        line(io, "spool", spool.map_err(|e| e.message().to_owned()))?;
        let is_held = config.database.is_none() && Lock::is_held(&config.store);
        let place = Place::new(&config, &var);
        let store = place.and_then(|place| if is_held { place.open_read_only() } else { place.open() });
        let found = store.and_then(|mut store| {
            let workers = config.database.is_some().then(|| Workers::of(&mut *store)).transpose()?;
            Ok((store.pauses()?, workers))
        });
        let found = found.map_err(|e| e.message().to_owned());
        line(io, "store", found.as_ref().map(|_| config.store_name()).map_err(Clone::clone))?;
        // A database that cannot be read does not say who delivers.
        let is_known = config.database.is_none() || found.is_ok();
        let (pauses, workers) = found.unwrap_or_default();
        for pause in pauses {
            let how = format!("{}; to end it: twire queue release {}", pause.reason, pause.scope);
            line(io, &format!("pause {}", pause.scope), Err(how))?;
        }
        if is_known {
            let holder = || Lock::holder(&config.store);
            let named =
                || holder().map_or_else(|| "another process".to_owned(), |id| format!("process {id}"));
            let worker = workers.map_or_else(|| is_held.then(named), |workers| workers.describe());
            let none = "none runs; start twire outbox run, or call twire outbox flush from cron";
            line(io, "worker", Ok(worker.unwrap_or_else(|| none.to_owned())))?;
        }
        let senders =
            config.senders.iter().map(|s| format!("{} ({})", s.name, s.address)).collect::<Vec<_>>();
        let none = "none: name one in [senders], or set TWILIO_PHONE_NUMBER".to_owned();
        line(io, "senders", if senders.is_empty() { Err(none) } else { Ok(senders.join(", ")) })?;
        let reached = ask(&config, &var);
        match reached {
            Ok(skew) => {
                line(io, "account", Ok("its credentials work".to_owned()))?;
                let text = format!("{} s from Twilio's", skew / 1000);
                line(io, "clock", if skew.abs() > 60_000 { Err(text + "; set it") } else { Ok(text) })?;
            }
            Err(why) => line(io, "account", Err(why))?,
        }
        if is_well { Ok(()) } else { Err(Failure::new(Exit::Config, "not all is well: see above")) }
    }
}

/// Whether the account works, and how far the clock is from Twilio's.
fn ask(config: &Config, var: &dyn Fn(&str) -> Option<String>) -> Result<i64, String> {
    let builder = config.account.builder(var).map_err(|e| e.message().to_owned())?;
    let twilio = Twilio::new(builder, config.timeout, Arc::new(SystemClock) as Arc<dyn Clock>)
        .map_err(|e| e.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
    let runtime = runtime.map_err(|e| e.to_string())?;
    runtime.block_on(async {
        twilio.check().await.map_err(|e| e.to_string())?;
        twilio.clock_skew().await.map_err(|e| e.to_string())
    })
}

/// What signals tell a worker.
fn commands(mut signals: Signals) -> mpsc::UnboundedReceiver<worker::Command> {
    let (sender, receiver) = mpsc::unbounded_channel();
    let listening = std::thread::Builder::new().name("twire-signals".to_owned()).spawn(move || {
        while let Some(signal) = signals.wait() {
            let is_reload = signal == Signal::Hangup;
            let command = if is_reload { worker::Command::Reload } else { worker::Command::Stop };
            if sender.send(command).is_err() {
                break;
            }
        }
    });
    drop(listening);
    receiver
}

/// Tells systemd what the worker does. Without systemd nothing happens.
fn tell_systemd(phase: Phase) {
    let told = match phase {
        Phase::Ready => sd_notify::notify(&[NotifyState::Ready]),
        Phase::Reloading => {
            let since = NotifyState::monotonic_usec_now();
            since.and_then(|since| sd_notify::notify(&[NotifyState::Reloading, since]))
        }
        Phase::Stopping => sd_notify::notify(&[NotifyState::Stopping]),
        Phase::Alive => sd_notify::notify(&[NotifyState::Watchdog]),
        _ => Ok(()),
    };
    if let Err(e) = told {
        log::debug!(target: "twire_outbox", "systemd was not told: {e}");
    }
}
