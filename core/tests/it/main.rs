//! What the library does, seen from outside. One binary, a module a subject.
#![allow(missing_docs)]

mod faults;
mod segments;
mod server;
mod signature;
mod twiml;
mod vectors;
mod wire;
