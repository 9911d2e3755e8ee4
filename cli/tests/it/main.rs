//! The program as a function: arguments, variables and input in; exit code and output out.

mod actions;
mod asks;
mod failures;
mod host;
mod manual;
mod webhooks;
