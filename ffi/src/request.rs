//! A request that the catalog need not know.

use std::mem::MaybeUninit;

use twire::{Auth, Body, Error, Method, Request};

use crate::boundary::{ErrOut, Text};
use crate::cancel;
use crate::client::twire_client;
use crate::error::{Failure, Result};
use crate::guard::{Builder, change, give, make, read};
use crate::options::twire_options;
use crate::params::parse;
use crate::result::twire_result;
use crate::status::twire_status;

/// A request by method, host and path: the way out for what the catalog does not know.
///
/// One thread at a time; it may be sent more than once. A setter's fault is returned by it, and
/// again by twire_request_send.
pub struct twire_request {
    request: Request,
    fault: Option<Failure>,
}

impl Builder for twire_request {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

/// A request without query and body.
///
/// method: "GET", "POST", "PUT", "PATCH" or "DELETE". host: the product's host without region and
/// edge; NULL for "api.twilio.com". path: as Twilio writes it, percent-encoded, without a query,
/// such as "/2010-04-01/Accounts/AC.../Messages.json". out: yours; free it with
/// twire_request_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_new(
    method: Text<'_>,
    host: Text<'_>,
    path: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_request>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let method = method.required("method")?;
        let method = Method::parse(method)
            .ok_or_else(|| Error::argument("method", "not GET, POST, PUT, PATCH or DELETE"))?;
        let request = Request {
            method,
            host: host.optional("host")?.unwrap_or("api.twilio.com").to_owned(),
            path: path.required("path")?.to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            auth: Auth::Basic,
            operation: String::new(),
        };
        Ok(twire_request { request, fault: None })
    })
}

fn pair(name: Text<'_>, value: Text<'_>) -> Result<Option<(String, String)>> {
    let name = name.required("name")?;
    Ok(value.optional(name)?.map(|value| (name.to_owned(), value.to_owned())))
}

/// Adds a parameter to the query. name: not NULL. value: NULL leaves it out. Nothing is encoded
/// yet: twire does that.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_query(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(request, |r| {
        r.request.query.extend(pair(name, value)?);
        Ok(())
    })
}

/// Adds a parameter to the form in the body. name: not NULL. value: NULL leaves it out. Nothing
/// is encoded yet. A request has a form or JSON, not both.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_form(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(request, |r| {
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
    change(request, |r| {
        let json = parse("json", json.required("json")?)?;
        if matches!(r.request.body, Body::Form(_)) {
            return Err(Failure::argument("json", "the request has a form already"));
        }
        r.request.body = Body::Json(json);
        Ok(())
    })
}

/// Adds a header field. Neither may be NULL. Credentials are added by the client.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_add_header(
    request: Option<&mut twire_request>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(request, |r| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        r.request.headers.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// Sends a request and waits for the answer. It goes with the client's credentials, so its host
/// must be Twilio's.
///
/// client, request: not NULL. options: NULL for the client's settings. out: the answer, yours; NULL
/// when it is not wanted. err: may be NULL. The request stays the caller's.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_send(
    request: Option<&twire_request>,
    client: Option<&twire_client>,
    options: Option<&twire_options>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    give(out, err, || {
        let request = request.ok_or_else(|| Failure::argument("request", "NULL"))?;
        if let Some(fault) = &request.fault {
            return Err(fault.clone());
        }
        let client = twire_client::of(client)?;
        let (options, signal) = twire_options::of(options)?;
        cancel::check(signal.as_ref())?;
        let request = request.request.clone();
        let reply = match signal {
            None => client.request(request, options),
            Some(flag) => cancel::watched(&flag, |watch| client.request_watched(request, options, watch)),
        }?;
        Ok(Some(twire_result::of_reply(reply)))
    })
}

/// Frees a request. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_free(request: Option<Box<twire_request>>) {
    read((), || drop(request));
}
