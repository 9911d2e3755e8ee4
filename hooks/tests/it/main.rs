//! The hooks from outside: every capture of a real system gives the notification that is written
//! down beside it.

#[allow(clippy::case_sensitive_file_extension_comparisons, reason = "the files are our own")]
mod captures;
mod definitions;
mod injections;
