//! The `twire` program as a function: notifications from cron, monitoring and login hooks.
//!
//! [`run`] takes arguments, streams and variables, and gives back an exit code. It ends no
//! process, prints nowhere else, and never waits without a deadline but for its input.
//! What the exit codes mean is in [`Exit`] and, for users, in `cli/README.md`.
#![forbid(unsafe_code)]
#![allow(clippy::doc_markdown, reason = "comments on arguments are the help, which has no markdown")]

use std::ffi::OsString;
use std::io::{Read, Write};

use clap::{CommandFactory, Parser, Subcommand};

mod api;
mod arguments;
mod call;
mod connection;
mod describe;
mod exit;
mod failure;
mod help;
mod input;
mod lookup;
mod output;
mod sandbox;
mod segments;
mod send;
mod twiml;
mod validate;
mod variables;
mod verify;
mod web;
mod webhook;

pub use exit::Exit;

use failure::Failure;

/// What surrounds a run: the streams and variables of a process, or those of a test.
pub struct Io<'a> {
    /// Where bodies, codes and documents come from when no argument or file gives them.
    pub stdin: &'a mut dyn Read,
    /// Whether `stdin` is a person at a terminal, whose input is never waited for unasked.
    pub terminal: bool,
    /// Where results go. Flushed at the end of a run.
    pub stdout: &'a mut dyn Write,
    /// Where the one line of a failure goes.
    pub stderr: &'a mut dyn Write,
    /// Environment variables by name.
    pub env: &'a dyn Fn(&str) -> Option<String>,
}

/// Sends notifications through Twilio from scripts: SMS, WhatsApp, calls, passcodes.
#[derive(Parser)]
#[command(name = "twire", version, after_help = help::MAIN, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Send(send::Send),
    Call(call::Call),
    Verify(verify::Verify),
    Lookup(lookup::Lookup),
    Api(api::Api),
    Validate(validate::Validate),
    Webhook(webhook::Webhook),
    Twiml(twiml::Twiml),
    Segments(segments::Segments),
    Sandbox(sandbox::Sandbox),
}

/// The program's arguments as data: what its manual pages and shell completions are made of.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program: `args` with its name first. Gives back the exit code, one of [`Exit`] but for
/// `sandbox exec`, which ends as its program did.
pub fn run<A: Into<OsString>>(args: impl IntoIterator<Item = A>, io: &mut Io<'_>) -> u8 {
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let program = args.first().cloned().unwrap_or_default();
    let ended = match Cli::try_parse_from(args) {
        Ok(cli) => dispatch(cli.command, &program, io),
        Err(error) => arguments::explain(&error, io),
    };
    let flushed = io.stdout.flush().map_err(Failure::from);
    match ended.and(flushed) {
        Ok(()) => Exit::Done as u8,
        Err(failure) => failure.report(io),
    }
}

fn dispatch(command: Command, program: &OsString, io: &mut Io<'_>) -> Result<(), Failure> {
    match command {
        Command::Send(send) => send.run(io),
        Command::Call(call) => call.run(io),
        Command::Verify(verify) => verify.run(io),
        Command::Lookup(lookup) => lookup.run(io),
        Command::Api(api) => api.run(io),
        Command::Validate(validate) => validate.run(io),
        Command::Webhook(webhook) => webhook.run(io),
        Command::Twiml(twiml) => twiml.run(io),
        Command::Segments(segments) => segments.run(io),
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
