//! Credentials that change: a callback of the host's.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use twire::{Credentials, Error, Secret};

use crate::boundary::{Foreign, Text};
use crate::callback::{ClientId, Inside, enter};
use crate::client_options::{Who, twire_client_options};
use crate::error::{Failure, Result};
use crate::guard::{Builder, change};
use crate::log::twire_release_callback;
use crate::status::twire_status;

/// The credentials of the moment, which a callback sets. They are wiped when the call has ended.
#[derive(Default)]
pub struct twire_credentials {
    credentials: Option<Credentials>,
    fault: Option<Failure>,
}

impl Builder for twire_credentials {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

/// Says with which credentials the next request is made.
///
/// credentials: to be set with twire_credentials_set_token, _set_api_key or _set_bearer; it lives
/// until the callback returns. user: what was given with the callback. Returns 0, or anything else
/// when there are none: the call fails with TWIRE_ERR_CONFIG then, and nothing was sent.
pub type twire_credentials_callback =
    Option<extern "C" fn(credentials: *mut twire_credentials, user: *mut c_void) -> i32>;

/// The callback, once it is checked.
pub(crate) struct Provider {
    callback: extern "C" fn(*mut twire_credentials, *mut c_void) -> i32,
    foreign: Foreign,
}

impl Provider {
    /// The credentials of one client.
    pub(crate) fn of_client(self: &Arc<Provider>, client: ClientId) -> Credentials {
        let provider = Arc::clone(self);
        Credentials::from_fn(move || {
            let mut set = twire_credentials::default();
            let failed = enter(Inside::Client(client), || {
                (provider.callback)(ptr::from_mut(&mut set), provider.foreign.user())
            });
            if failed != 0 {
                return Err(Error::config(format!("the credentials callback failed with {failed}")));
            }
            match (set.fault, set.credentials) {
                (Some(fault), _) => Err(fault.error),
                (None, Some(credentials)) => Ok(credentials),
                (None, None) => Err(Error::config("the credentials callback set none")),
            }
        })
    }
}

fn set(
    credentials: Option<&mut twire_credentials>,
    make: impl FnOnce() -> Result<Credentials>,
) -> twire_status {
    change(credentials, |c| {
        c.credentials = Some(make()?);
        Ok(())
    })
}

/// An account and its auth token. Neither may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_token(
    credentials: Option<&mut twire_credentials>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    set(credentials, || {
        let token = Secret::new(auth_token.required("auth_token")?);
        Ok(Credentials::token(account_sid.required("account_sid")?, token))
    })
}

/// An API key (SK...) and its secret. Neither may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_api_key(
    credentials: Option<&mut twire_credentials>,
    key_sid: Text<'_>,
    secret: Text<'_>,
) -> twire_status {
    set(credentials, || {
        let secret = Secret::new(secret.required("secret")?);
        Ok(Credentials::api_key(key_sid.required("key_sid")?, secret))
    })
}

/// An OAuth access token. It may not be NULL; it is copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_bearer(
    credentials: Option<&mut twire_credentials>,
    token: Text<'_>,
) -> twire_status {
    set(credentials, || Ok(Credentials::bearer(Secret::new(token.required("token")?))))
}

/// Asks a callback for the credentials before each call, and once more when the service answers 401
/// (a secret rotated in between): for secrets that a vault gives out.
///
/// account_sid: the account that calls are about; not NULL. callback: not NULL; it runs on a thread
/// of the library that may wait, within the call's deadline, on several threads at once. It must not
/// throw or longjmp, and must not call the client that it is asked for: that is refused with
/// TWIRE_ERR_ARGUMENT. user: handed to the callback. release: called once with user, on any thread,
/// when neither settings nor clients use the callback any more; may be NULL. It is not called when
/// this function fails.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_credentials_callback(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    callback: twire_credentials_callback,
    user: *mut c_void,
    release: twire_release_callback,
) -> twire_status {
    change(options, |o| {
        let account = account_sid.required("account_sid")?.to_owned();
        let callback = callback.ok_or_else(|| Failure::argument("callback", "NULL"))?;
        let provider = Provider { callback, foreign: Foreign::new(user, release) };
        o.set_who(Who::Callback(Arc::new(provider), account));
        Ok(())
    })
}
