//! Credentials from a callback of the host, for secrets that rotate.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use twire::{Credentials, Error, Secret};

use crate::boundary::{Text, UserData};
use crate::callback::{CallbackContext, ClientId, with_context};
use crate::client_options::{CredentialSource, twire_client_options};
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_setter};
use crate::log::twire_release_callback;
use crate::status::twire_status;

/// The credentials that a credentials callback sets. They are wiped when the request has ended.
#[derive(Default)]
pub struct twire_credentials {
    credentials: Option<Credentials>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_credentials {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

/// Sets the credentials of the next request.
///
/// credentials: set them with twire_credentials_set_auth_token, _set_api_key or _set_bearer_token; the
/// handle lives until the callback returns. user: the pointer given with the callback. Returns 0 on
/// success. Any other value means that there are no credentials: the request fails with TWIRE_ERR_CONFIG
/// and nothing is sent.
pub type twire_credentials_callback =
    Option<extern "C" fn(credentials: *mut twire_credentials, user: *mut c_void) -> i32>;

/// The callback, once it is checked.
pub(crate) struct CredentialsCallback {
    callback: extern "C" fn(*mut twire_credentials, *mut c_void) -> i32,
    user_data: UserData,
}

impl CredentialsCallback {
    /// The credentials of one client.
    pub(crate) fn for_client(self: &Arc<CredentialsCallback>, client: ClientId) -> Credentials {
        let callback = Arc::clone(self);
        Credentials::from_fn(move || {
            let mut set = twire_credentials::default();
            let failed = with_context(CallbackContext::Client(client), || {
                (callback.callback)(ptr::from_mut(&mut set), callback.user_data.pointer())
            });
            if failed != 0 {
                return Err(Error::config(format!("the credentials callback failed with {failed}")));
            }
            match (set.deferred_error, set.credentials) {
                (Some(fault), _) => Err(fault.error),
                (None, Some(credentials)) => Ok(credentials),
                (None, None) => Err(Error::config("the credentials callback set none")),
            }
        })
    }
}

fn set_credentials(
    credentials: Option<&mut twire_credentials>,
    make: impl FnOnce() -> Result<Credentials>,
) -> twire_status {
    guard_setter(credentials, |c| {
        c.credentials = Some(make()?);
        Ok(())
    })
}

/// Sets an account and its auth token. Neither may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_auth_token(
    credentials: Option<&mut twire_credentials>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    set_credentials(credentials, || {
        let token = Secret::new(auth_token.required("auth_token")?);
        Ok(Credentials::auth_token(account_sid.required("account_sid")?, token))
    })
}

/// Sets an API key (SK...) and its secret. Neither may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_api_key(
    credentials: Option<&mut twire_credentials>,
    key_sid: Text<'_>,
    secret: Text<'_>,
) -> twire_status {
    set_credentials(credentials, || {
        let secret = Secret::new(secret.required("secret")?);
        Ok(Credentials::api_key(key_sid.required("key_sid")?, secret))
    })
}

/// Sets an OAuth access token. It must not be NULL; it is copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_credentials_set_bearer_token(
    credentials: Option<&mut twire_credentials>,
    token: Text<'_>,
) -> twire_status {
    set_credentials(credentials, || Ok(Credentials::bearer_token(Secret::new(token.required("token")?))))
}

/// Gets the credentials from a callback before each request, and again when the service answers 401
/// because a secret was rotated: for secrets that live in a vault.
///
/// account_sid: the account that requests are about; not NULL. callback: not NULL. It runs on a thread of
/// the library that may block, within the deadline of the request, and on several threads at once. It must
/// not throw or longjmp. A request of the same client from inside it fails with TWIRE_ERR_ARGUMENT. user:
/// passed to the callback. release: called once with user, on any thread, when neither options nor clients
/// use the callback any more; may be NULL. It is not called when this function fails.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_credentials_callback(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    callback: twire_credentials_callback,
    user: *mut c_void,
    release: twire_release_callback,
) -> twire_status {
    guard_setter(options, |o| {
        let account = account_sid.required("account_sid")?.to_owned();
        let callback = callback.ok_or_else(|| Failure::argument("callback", "NULL"))?;
        let provider = CredentialsCallback { callback, user_data: UserData::new(user, release) };
        o.set_credential_source(CredentialSource::Callback(Arc::new(provider), account));
        Ok(())
    })
}
