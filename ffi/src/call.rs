//! Any operation of Twilio's API, by its key.

use std::mem::MaybeUninit;

use twire::blocking::Client;
use twire::{Params, Reply};

use crate::boundary::{ErrOut, Text};
use crate::cancel;
use crate::client::twire_client;
use crate::error::Result;
use crate::guard::give;
use crate::options::{Chosen, twire_options};
use crate::params::twire_params;
use crate::result::twire_result;
use crate::status::twire_status;

/// Makes a call and waits for its answer.
pub(crate) fn call(client: &Client, key: &str, params: Params, (options, signal): Chosen) -> Result<Reply> {
    cancel::check(signal.as_ref())?;
    Ok(match signal {
        None => client.call_with(key, params, options),
        Some(flag) => cancel::watched(&flag, |watch| client.call_watched(key, params, options, watch)),
    }?)
}

/// Calls an operation of Twilio's API and waits for the answer.
///
/// client: not NULL. key: not NULL; an operation such as "api.v2010.accounts.messages.create", or
/// a shortcut such as "messages.create"; `twire api --list` prints them all. params: NULL for none.
/// options: NULL for the client's settings. out: the answer, yours; free it with
/// twire_result_free; NULL when it is not wanted. err: may be NULL.
///
/// A parameter that is missing, unknown, of the wrong type or over a limit is TWIRE_ERR_ARGUMENT;
/// twire_error_parameter names it, and nothing was sent. Any thread may call at any time; it
/// waits for 30 seconds at most unless set otherwise.
#[unsafe(no_mangle)]
pub extern "C" fn twire_call(
    client: Option<&twire_client>,
    key: Text<'_>,
    params: Option<&twire_params>,
    options: Option<&twire_options>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    give(out, err, || {
        let client = twire_client::of(client)?;
        let key = key.required("key")?;
        let reply = call(client, key, twire_params::of(params)?, twire_options::of(options)?)?;
        Ok(Some(twire_result::of_reply(reply)))
    })
}
