//! Custom requests, which the catalog need not know.

use std::mem::MaybeUninit;

use twire::{Body, Error, Method, Request};

use crate::boundary::{ErrOut, Text};
use crate::cancel_token;
use crate::client::twire_client;
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_drop, guard_new, guard_optional_out, guard_setter};
use crate::params::parse;
use crate::request_options::twire_request_options;
use crate::result::twire_result;
use crate::status::twire_status;

/// A custom request, made of method, host and path: for what the catalog does not know.
///
/// One thread at a time; it may be sent more than once. An error of a setter is returned by the setter, and
/// again by twire_request_send.
pub struct twire_request {
    request: Request,
    deferred_error: Option<Failure>,
}

impl Builder for twire_request {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

/// Makes a request without query and body.
///
/// method: "GET", "POST", "PUT", "PATCH" or "DELETE". host: the host of the product without region and
/// edge; NULL for "api.twilio.com". path: as Twilio writes it, percent-encoded, without a query, such as
/// "/2010-04-01/Accounts/AC.../Messages.json". out: yours; free it with twire_request_free. err: may be
/// NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_new(
    method: Text<'_>,
    host: Text<'_>,
    path: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_request>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let method = method.required("method")?;
        let method = Method::parse(method)
            .ok_or_else(|| Error::argument("method", "not GET, POST, PUT, PATCH or DELETE"))?;
        let host = host.optional("host")?.unwrap_or("api.twilio.com");
        let request = Request::new(method, host, path.required("path")?);
        Ok(twire_request { request, deferred_error: None })
    })
}

impl twire_request {
    /// A copy of the request, or the error of a setter.
    pub(crate) fn resolve(request: Option<&twire_request>) -> Result<Request> {
        let request = request.ok_or_else(|| Failure::argument("request", "NULL"))?;
        match &request.deferred_error {
            Some(error) => Err(error.clone()),
            None => Ok(request.request.clone()),
        }
    }
}

fn pair(name: Text<'_>, value: Text<'_>) -> Result<Option<(String, String)>> {
    let name = name.required("name")?;
    Ok(value.optional(name)?.map(|value| (name.to_owned(), value.to_owned())))
}

/// Adds a parameter to the query. name: not NULL. value: NULL omits it. Both are unencoded: the library
/// encodes them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_query(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(request, |r| {
        r.request.query.extend(pair(name, value)?);
        Ok(())
    })
}

/// Adds a parameter to the form in the body. name: not NULL. value: NULL omits it. Both are unencoded: the
/// library encodes them. A request has a form or JSON, not both.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_form(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(request, |r| {
        let Some(pair) = pair(name, value)? else { return Ok(()) };
        match &mut r.request.body {
            Body::Form(pairs) => pairs.push(pair),
            Body::Empty => r.request.body = Body::Form(vec![pair]),
            _ => return Err(Failure::argument("form", "the request has a JSON body already")),
        }
        Ok(())
    })
}

/// Sets the body to a JSON document. json: not NULL; text that is not JSON is refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_set_json(
    request: Option<&mut twire_request>,
    json: Text<'_>,
) -> twire_status {
    guard_setter(request, |r| {
        let json = parse("json", json.required("json")?)?;
        if matches!(r.request.body, Body::Form(_)) {
            return Err(Failure::argument("json", "the request has a form already"));
        }
        r.request.body = Body::Json(json);
        Ok(())
    })
}

/// Adds a header. Neither name nor value may be NULL. The client adds the credentials.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_header(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(request, |r| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        r.request.headers.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// Sends a request and waits for the response. The client adds its credentials, so the host must be one
/// of Twilio's. A redirect is a result of a GET (status 300 to 399, header "location") and an error of
/// everything else; twire_download_from_request follows it.
///
/// client, request: not NULL. options: NULL for the client's. out: the result, yours; free it with
/// twire_result_free; NULL to discard it. err: may be NULL. The request stays the caller's.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_send(
    request: Option<&twire_request>,
    client: Option<&twire_client>,
    options: Option<&twire_request_options>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_optional_out(out, err, || {
        let request = twire_request::resolve(request)?;
        let client = twire_client::required(client)?;
        let (options, flag) = twire_request_options::resolve(options)?;
        cancel_token::check(flag.as_ref())?;
        let response = match flag {
            None => client.request(request, options),
            Some(flag) => cancel_token::watch(&flag, |watch| client.request_watched(request, options, watch)),
        }?;
        Ok(Some(twire_result::from_response(response)))
    })
}

/// Frees a request. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_free(request: Option<Box<twire_request>>) {
    guard_drop(request);
}
