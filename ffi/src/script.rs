//! Scripted answers, for tests without a network.

use std::mem::MaybeUninit;
use std::sync::Arc;

use twire::transport::Scripted;

use crate::boundary::{ErrOut, Text};
use crate::client_options::{Way, twire_client_options};
use crate::error::Failure;
use crate::guard::{change, guard, make, read};
use crate::incoming::twire_incoming;
use crate::outgoing::twire_outgoing;
use crate::status::twire_status;

/// A transport that gives scripted answers, one a request, and keeps the requests: for the tests of
/// programs that use this library. There is no network.
///
/// A request behind the script's end fails with TWIRE_ERR_INTERNAL, and is kept too. Any thread.
pub struct twire_script(Arc<Scripted>);

impl twire_script {
    pub(crate) fn of(script: Arc<Scripted>) -> twire_script {
        twire_script(script)
    }
}

/// A script without answers.
///
/// out: yours; free it with twire_script_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_new(
    out: Option<&mut MaybeUninit<*mut twire_script>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_script(Arc::new(Scripted::new()))))
}

fn of(script: Option<&twire_script>) -> Result<&Arc<Scripted>, Failure> {
    script.map(|s| &s.0).ok_or_else(|| Failure::argument("script", "NULL"))
}

/// Adds an answer of a status and a JSON text. script, json: not NULL. http_status: 100 to 599.
/// err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_answer(
    script: Option<&twire_script>,
    http_status: i32,
    json: Text<'_>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let script = of(script)?;
        let status = u16::try_from(http_status).ok().filter(|status| (100..600).contains(status));
        let status = status.ok_or_else(|| Failure::argument("http_status", "not 100 to 599"))?;
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let body = json.required("json")?.as_bytes().to_vec();
        script.add(Ok(twire::Response { status, headers, body }));
        Ok(())
    })
}

/// Adds an answer with header fields, or a failure, which is copied. script, answer: not NULL.
/// err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_add(
    script: Option<&twire_script>,
    answer: Option<&twire_incoming>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let script = of(script)?;
        let answer = answer.ok_or_else(|| Failure::argument("answer", "NULL"))?;
        script.add(answer.answer()?);
        Ok(())
    })
}

/// How many answers are left; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_left(script: Option<&twire_script>) -> usize {
    read(0, || script.map_or(0, |s| s.0.left()))
}

/// How many requests came; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_request_count(script: Option<&twire_script>) -> usize {
    read(0, || script.map_or(0, |s| s.0.requests().len()))
}

/// A request that came, by its place from 0, with its credentials. A place behind the last is
/// TWIRE_ERR_ARGUMENT.
///
/// script: not NULL. out: yours; free it with twire_outgoing_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_request(
    script: Option<&twire_script>,
    index: usize,
    out: Option<&mut MaybeUninit<*mut twire_outgoing>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let requests = of(script)?.requests();
        let request = requests.get(index).ok_or_else(|| Failure::argument("index", "no such request"))?;
        Ok(twire_outgoing::new(request, None))
    })
}

/// Answers every request of clients made with these settings from a script. They share it; it may
/// be freed before them. script: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_script(
    options: Option<&mut twire_client_options>,
    script: Option<&twire_script>,
) -> twire_status {
    change(options, |o| {
        o.set_way(Way::Script(Arc::clone(of(script)?)));
        Ok(())
    })
}

/// Frees a script. NULL is fine. Clients that use it go on with it.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_free(script: Option<Box<twire_script>>) {
    read((), || drop(script));
}
