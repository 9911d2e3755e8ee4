//! Operations of Twilio's API, by key.

use std::mem::MaybeUninit;

use twire::blocking::Client;
use twire::{Params, Response};

use crate::boundary::{ErrOut, Text};
use crate::cancel_token;
use crate::client::twire_client;
use crate::error::Result;
use crate::guard::guard_optional_out;
use crate::params::twire_params;
use crate::request_options::{ResolvedOptions, twire_request_options};
use crate::result::twire_result;
use crate::status::twire_status;

/// Executes an operation and waits for the response.
pub(crate) fn execute(
    client: &Client,
    key: &str,
    params: Params,
    (options, flag): ResolvedOptions,
) -> Result<Response> {
    cancel_token::check(flag.as_ref())?;
    Ok(match flag {
        None => client.execute_with(key, params, options),
        Some(flag) => cancel_token::watch(&flag, |watch| client.execute_watched(key, params, options, watch)),
    }?)
}

/// Executes an operation of Twilio's API and waits for the response.
///
/// client: not NULL. key: not NULL; an operation such as "api.v2010.accounts.messages.create", or a
/// shortcut such as "messages.create"; `twire api --list` prints them all, and `twire api KEY --help` says
/// what one does and what its parameters mean. params: NULL for none. options: NULL for the client's. out:
/// the result, yours; free it with twire_result_free; NULL to discard it. err: may be NULL.
///
/// A parameter that is missing, unknown or over a limit is TWIRE_ERR_ARGUMENT: twire_error_parameter names
/// it, and nothing was sent; see twire_client_options_set_checks. Any thread may call it at any time. It waits for
/// at most 30 seconds unless an option says otherwise.
#[unsafe(no_mangle)]
pub extern "C" fn twire_operation_execute(
    client: Option<&twire_client>,
    key: Text<'_>,
    params: Option<&twire_params>,
    options: Option<&twire_request_options>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_optional_out(out, err, || {
        let client = twire_client::required(client)?;
        let key = key.required("key")?;
        let params = twire_request_options::checked(options, twire_params::resolve(params)?);
        let response = execute(client, key, params, twire_request_options::resolve(options)?)?;
        Ok(Some(twire_result::from_response(response)))
    })
}
