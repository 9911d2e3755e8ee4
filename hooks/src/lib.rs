//! Hooks: what old systems say when they call out, as notifications.
//!
//! A hook is data: a [`Definition`] says where its words come from and how they read on a phone.
//! [`hook`] is one pure function of a definition and an [`Input`]; the program, the mail command
//! and the HTTP receiver all call it.
#![forbid(unsafe_code)]

pub mod address;
mod builtin;
mod definition;
mod engine;
mod head;
mod input;
mod mail;
pub mod sendmail;
pub mod smtp;
mod source;
mod template;

pub use builtin::{Builtin, builtin, builtins};
pub use definition::{DEFAULT_FAILURE, Definition, StdinUse};
pub use engine::{Alert, Outcome, hook};
pub use input::Input;
pub use mail::Mail;
pub use source::Source;
