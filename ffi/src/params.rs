//! Parameters of a request.

use std::mem::MaybeUninit;
use std::time::{Duration, UNIX_EPOCH};

use twire::{Params, Value};

use crate::boundary::{ErrOut, Text};
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_drop, guard_new, guard_setter};
use crate::status::twire_status;

/// The parameters of a request, in the order in which they are added.
///
/// A name is Twilio's ("StatusCallback") or its snake case ("status_callback"). A name that is added twice
/// makes a list. Everything is copied. One thread at a time; any number of requests may use the same
/// parameters, one after the other.
///
/// An error of a setter is returned by the setter, and again by the request: a program may check each
/// setter, or only the request.
#[derive(Default)]
pub struct twire_params {
    params: Params,
    deferred_error: Option<Failure>,
}

impl Builder for twire_params {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_params {
    /// The parameters, or the deferred error of a setter; NULL is no parameters.
    pub(crate) fn resolve(params: Option<&twire_params>) -> Result<Params> {
        let Some(params) = params else { return Ok(Params::new()) };
        match &params.deferred_error {
            Some(error) => Err(error.clone()),
            None => Ok(params.params.clone()),
        }
    }
}

fn add(params: Option<&mut twire_params>, name: Text<'_>, value: impl Into<Value>) -> twire_status {
    guard_setter(params, |p| {
        p.params.add(name.required("name")?, value);
        Ok(())
    })
}

/// Makes an empty set of parameters.
///
/// out: yours; free it with twire_params_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_new(
    out: Option<&mut MaybeUninit<*mut twire_params>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_params::default()))
}

/// Adds text. Every type with a textual form accepts it: "true", "3", an ISO 8601 date.
///
/// name: not NULL. value: NULL omits the parameter, "" sends it empty.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(params, |p| {
        let name = name.required("name")?;
        if let Some(value) = value.optional(name)? {
            p.params.add(name, value);
        }
        Ok(())
    })
}

/// Adds an integer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_int(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    value: i64,
) -> twire_status {
    add(params, name, value)
}

/// Adds a boolean: 0 is false, everything else true.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_bool(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    value: i32,
) -> twire_status {
    add(params, name, value != 0)
}

/// Adds a floating-point number; NaN and infinities are refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_double(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    value: f64,
) -> twire_status {
    guard_setter(params, |p| {
        let name = name.required("name")?;
        if !value.is_finite() {
            return Err(Failure::argument(name, "not a finite number"));
        }
        p.params.add(name, value);
        Ok(())
    })
}

/// Adds a time, in seconds since 1970-01-01T00:00:00Z (a time_t). It is written in UTC, in the format of
/// the parameter's type.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_time(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    unix_seconds: i64,
) -> twire_status {
    guard_setter(params, |p| {
        let name = name.required("name")?;
        // ISO 8601 has no form for other years.
        if !(-62_167_219_200..253_402_300_800).contains(&unix_seconds) {
            return Err(Failure::argument(name, "not within the years 0 to 9999"));
        }
        let span = Duration::from_secs(unix_seconds.unsigned_abs());
        let time = if unix_seconds < 0 { UNIX_EPOCH.checked_sub(span) } else { UNIX_EPOCH.checked_add(span) };
        p.params.add(name, time.ok_or_else(|| Failure::argument(name, "not a moment of this system"))?);
        Ok(())
    })
}

/// Adds a JSON document: a parameter that is an object, or the body of an operation that takes JSON.
/// Text that is not JSON is refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_json(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    guard_setter(params, |p| {
        let name = name.required("name")?;
        p.params.add(name, parse(name, json.required("json")?)?);
        Ok(())
    })
}

/// Adds text under exactly this name, without a look at the catalog: for a parameter that is newer than
/// this library.
///
/// name: not NULL. value: NULL omits the parameter.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_add_raw(
    params: Option<&mut twire_params>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(params, |p| {
        let name = name.required("name")?;
        if let Some(value) = value.optional(name)? {
            p.params.add_raw(name, value);
        }
        Ok(())
    })
}

/// Returns the number of values; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_count(params: Option<&twire_params>) -> usize {
    params.map_or(0, |p| p.params.len())
}

/// Frees parameters. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_params_free(params: Option<Box<twire_params>>) {
    guard_drop(params);
}

pub(crate) fn parse(name: &str, json: &str) -> Result<serde_json::Value> {
    // The parser's message may quote the document.
    twire::json::parse(json.as_bytes())
        .map_err(|e| Failure::argument(name, &format!("not JSON (line {}, column {})", e.line(), e.column())))
}
