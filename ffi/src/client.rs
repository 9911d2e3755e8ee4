//! The client.

use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::{ClientBuilder, Credentials, Secret, blocking};

use crate::boundary::{ErrOut, Text, watch_forks};
use crate::callback::{ClientId, client_id, may_call};
use crate::client_options::twire_client_options;
use crate::error::{Failure, Result, c_text};
use crate::guard::{make, read};
use crate::status::twire_status;

/// Calls Twilio's API and waits for the answer.
///
/// Any number of threads may share one, and a forked child may go on with it: child and parent
/// then have connections of their own. Make one for an account and keep it: connections are
/// reused.
pub struct twire_client {
    client: blocking::Client,
    account: Option<CString>,
    id: ClientId,
}

impl twire_client {
    fn build(builder: ClientBuilder, id: ClientId) -> Result<twire_client> {
        watch_forks();
        let client = builder.build_blocking()?;
        let account = client.account_sid().map(c_text);
        Ok(twire_client { client, account, id })
    }

    /// The client of a call that may be made from here.
    pub(crate) fn of(client: Option<&twire_client>) -> Result<&blocking::Client> {
        twire_client::named(client).map(|(client, _)| client)
    }

    /// The client, and what it is known by in callbacks.
    pub(crate) fn named(client: Option<&twire_client>) -> Result<(&blocking::Client, ClientId)> {
        let client = client.ok_or_else(|| Failure::argument("client", "NULL"))?;
        may_call(client.id)?;
        Ok((&client.client, client.id))
    }
}

/// A client for an account (AC...) and its auth token, with default settings. No connection is made
/// yet. The environment is not looked at.
///
/// account_sid, auth_token: not NULL; copied, and the token is wiped with the client.
/// out: the client, yours; free it with twire_client_free. err: may be NULL.
/// Fails with TWIRE_ERR_CONFIG when these cannot be credentials.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_new(
    account_sid: Text<'_>,
    auth_token: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let token = Secret::new(auth_token.required("auth_token")?);
        let credentials = Credentials::token(account_sid.required("account_sid")?, token);
        twire_client::build(ClientBuilder::new().credentials(credentials), client_id())
    })
}

/// A client from the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
/// TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred, or with TWILIO_CLIENT_ID and
/// TWILIO_CLIENT_SECRET (OAuth), which come last; TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL,
/// TWILIO_CA_BUNDLE; and for calls that name no sender or service TWILIO_PHONE_NUMBER,
/// TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. Empty variables count as unset.
///
/// out: the client, yours. err: may be NULL. Fails with TWIRE_ERR_CONFIG and names the variable.
/// Reading the environment is not safe while another thread changes it with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_from_env(
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || twire_client::build(ClientBuilder::from_env()?, client_id()))
}

/// A client with settings of one's own. The settings stay the caller's, and can be used again.
///
/// options: not NULL. out: the client, yours. err: may be NULL. Fails with the first fault of a
/// setter, or TWIRE_ERR_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_from_options(
    options: Option<&twire_client_options>,
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let options = options.ok_or_else(|| Failure::argument("options", "NULL"))?;
        let id = client_id();
        twire_client::build(options.builder(id)?, id)
    })
}

/// The account on whose behalf calls are made, or NULL. It lives as long as the client.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_account_sid(client: Option<&twire_client>) -> Text<'_> {
    Text::maybe(client.and_then(|c| c.account.as_ref()))
}

/// Frees a client and closes its idle connections. NULL is fine. No thread may be in a call with
/// it, nor use it later; results and errors of its calls live on.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_free(client: Option<Box<twire_client>>) {
    read((), || drop(client));
}
