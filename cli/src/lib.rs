//! The `twire` program as a function: notifications from cron, monitoring and login hooks.
//!
//! [`run`] takes arguments, streams and variables, and returns an exit code. It does not end the process,
//! writes to no other stream, and waits without a deadline only for its input. [`Exit`] and
//! `cli/README.md` describe the exit codes.
#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "comments on arguments are the help, which has no markdown")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::os::fd::BorrowedFd;
use std::time::Instant;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

mod account;
mod api;
mod arguments;
mod call;
mod connection;
mod dates;
mod describe;
mod doctor;
mod download;
mod exit;
mod explain;
mod failure;
mod help;
mod hook;
mod input;
mod listen;
mod lookup;
mod notify;
mod outbox;
mod output;
mod places;
mod progress;
mod queue;
mod records;
mod sandbox;
mod segments;
mod send;
mod sendmail;
mod serve;
mod setup;
mod signals;
mod silence;
mod suggest;
mod syslog;
mod twiml;
mod validate;
mod variables;
mod verify;
mod web;
mod webhook;
mod workers;

pub use exit::Exit;

use failure::Failure;

/// The streams and variables of a run: those of the process, or of a test.
pub struct Io<'a> {
    /// Source of texts, passcodes and documents that no argument or file gives.
    pub stdin: &'a mut dyn Read,
    /// The file descriptor of `stdin`, unbuffered: what can be waited for with a deadline.
    pub stdin_fd: Option<BorrowedFd<'a>>,
    /// When reading `stdin` fails; set by `--timeout`.
    pub input_deadline: Option<Instant>,
    /// Whether `stdin` is a terminal, which is read only if `-` asks for it.
    pub stdin_is_terminal: bool,
    /// Whether standard output was closed at start, so that output that an option asks for is lost.
    pub stdout_is_closed: bool,
    /// Receives results; flushed at the end of a run.
    pub stdout: &'a mut dyn Write,
    /// Receives failures and notes.
    pub stderr: &'a mut dyn Write,
    /// Whether `stderr` is a terminal, which shows progress.
    pub stderr_is_terminal: bool,
    /// Columns of the terminal at `stdout`, if it is one.
    pub width: Option<usize>,
    /// The environment variables.
    pub env: &'a BTreeMap<String, OsString>,
}

/// Sends notifications through Twilio from scripts: SMS, WhatsApp, calls, passcodes.
#[derive(Parser)]
#[command(name = "twire", version, after_help = help::MAIN)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Send(send::Send),
    Notify(notify::Notify),
    Outbox(outbox::Outbox),
    Queue(queue::Queue),
    Silence(silence::Silence),
    Call(call::Call),
    Verify(verify::Verify),
    Lookup(lookup::Lookup),
    Api(api::Api),
    Download(download::Download),
    Validate(validate::Validate),
    Webhook(webhook::Webhook),
    Listen(listen::Listen),
    Twiml(twiml::Twiml),
    Segments(segments::Segments),
    Explain(explain::Explain),
    Hook(hook::Hook),
    Hooks(hook::Hooks),
    Sendmail(sendmail::Sendmail),
    Serve(serve::Serve),
    Setup(setup::Setup),
    Doctor(doctor::Doctor),
    Sandbox(sandbox::Sandbox),
}

/// Columns of the help where `stdout` is not a terminal, and at most.
const HELP_WIDTH: usize = 100;

/// The command line as data, from which manual pages and shell completions are generated.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program; `args` begins with its name. Returns one of [`Exit`], except for `sandbox exec`,
/// which returns the exit code of its program.
pub fn run<A: Into<OsString>>(args: impl IntoIterator<Item = A>, io: &mut Io<'_>) -> u8 {
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let program = args.first().cloned().unwrap_or_default();
    let own = args.get(1..).unwrap_or_default();
    let result = if sendmail::Sendmail::is_name(&program) {
        sendmail::Sendmail::new(own.to_vec()).run(&program, io)
    } else if let Some(hook) = hook::Hook::by_program(&program, own) {
        hook.run(&program, io)
    } else {
        match parse(&args, io.width) {
            Ok(cli) => dispatch(cli.command, &program, io),
            Err(error) => arguments::report_parse_error(&error, io),
        }
    };
    let flushed = io.stdout.flush().map_err(Failure::from);
    match result.and(flushed) {
        Ok(()) => Exit::Done as u8,
        Err(failure) => failure.report(io),
    }
}

/// Commands that other programs wait for are tried alone first: to describe all commands takes longer than to
/// enqueue. Help and errors are those of the whole.
fn parse(args: &[OsString], width: Option<usize>) -> Result<Cli, clap::Error> {
    let name = args.get(1).and_then(|name| name.to_str()).unwrap_or_default();
    let alone = match name {
        "hook" => Some(hook::Hook::augment_args(clap::Command::new("hook"))),
        "notify" => Some(notify::Notify::augment_args(clap::Command::new("notify"))),
        "sendmail" => Some(sendmail::Sendmail::augment_args(clap::Command::new("sendmail"))),
        _ => None,
    };
    let found = alone.and_then(|one| {
        let matches = clap::Command::new("twire").subcommand(one).try_get_matches_from(args).ok()?;
        Cli::from_arg_matches(&matches).ok()
    });
    if let Some(cli) = found {
        return Ok(cli);
    }
    let whole = Cli::command().term_width(width.unwrap_or(HELP_WIDTH).clamp(40, HELP_WIDTH));
    whole.try_get_matches_from(args).and_then(|matches| Cli::from_arg_matches(&matches))
}

impl Io<'_> {
    /// An environment variable, if it is set and UTF-8.
    fn var(&self, name: &str) -> Option<String> {
        self.env.get(name)?.to_str().map(str::to_owned)
    }
}

fn dispatch(command: Command, program: &OsString, io: &mut Io<'_>) -> Result<(), Failure> {
    match command {
        Command::Send(send) => send.run(io),
        Command::Notify(notify) => notify.run(io),
        Command::Outbox(outbox) => outbox.run(io),
        Command::Queue(queue) => queue.run(io),
        Command::Silence(silence) => silence.run(io),
        Command::Call(call) => call.run(io),
        Command::Verify(verify) => verify.run(io),
        Command::Lookup(lookup) => lookup.run(io),
        Command::Api(api) => api.run(io),
        Command::Download(download) => download.run(io),
        Command::Validate(validate) => validate.run(io),
        Command::Webhook(webhook) => webhook.run(io),
        Command::Listen(listen) => listen.run(io),
        Command::Twiml(twiml) => twiml.run(io),
        Command::Segments(segments) => segments.run(io),
        Command::Explain(explain) => explain.run(io),
        Command::Hook(hook) => hook.run(program, io),
        Command::Hooks(hooks) => hooks.run(io),
        Command::Sendmail(sendmail) => sendmail.run(program, io),
        Command::Serve(serve) => serve.run(io),
        Command::Setup(setup) => setup.run(io),
        Command::Doctor(doctor) => doctor.run(io),
        Command::Sandbox(sandbox) => sandbox.run(program, io),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_of_every_command_fit_together() {
        command().debug_assert();
    }

    #[test]
    fn every_exit_code_stands_in_the_help_and_in_the_readme() {
        let readme = include_str!("../README.md");
        for (code, meaning) in Exit::TABLE {
            let number = code as u8;
            assert!(help::MAIN.contains(&format!("{number}  {meaning}")), "help: {number}");
            assert!(readme.contains(&format!("| {number} | {meaning}")), "README: {number}");
        }
    }
}
