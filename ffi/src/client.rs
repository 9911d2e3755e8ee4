//! The client.

use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::{ClientBuilder, Credentials, Secret, blocking};

use crate::boundary::{ErrOut, Text, detect_privileges, register_fork_handlers};
use crate::callback::{ClientId, check_reentry, next_client_id};
use crate::client_options::twire_client_options;
use crate::error::{Failure, Result, c_text};
use crate::guard::{guard_drop, guard_new};
use crate::status::twire_status;

/// A client: it sends requests to Twilio's API and waits for the responses.
///
/// Any number of threads may share one. After a fork the child may continue to use it: child and parent
/// then have separate connections. Make one client for an account and keep it, so that connections are
/// reused.
pub struct twire_client {
    client: blocking::Client,
    account: Option<CString>,
    id: ClientId,
}

impl twire_client {
    fn build(builder: ClientBuilder, id: ClientId) -> Result<twire_client> {
        register_fork_handlers();
        detect_privileges();
        let client = builder.build_blocking()?;
        let account = client.account_sid().map(c_text);
        Ok(twire_client { client, account, id })
    }

    /// The client, if this thread may make a request with it.
    pub(crate) fn required(client: Option<&twire_client>) -> Result<&blocking::Client> {
        twire_client::required_with_id(client).map(|(client, _)| client)
    }

    /// As `required`, with the id that callbacks compare.
    pub(crate) fn required_with_id(client: Option<&twire_client>) -> Result<(&blocking::Client, ClientId)> {
        let client = client.ok_or_else(|| Failure::argument("client", "NULL"))?;
        check_reentry(client.id)?;
        Ok((&client.client, client.id))
    }
}

/// Makes a client for an account (AC...) and its auth token, with default options. It opens no
/// connection yet. Credentials and options come from the arguments alone; proxies and certificate
/// authorities from the environment, as the first page says under Environment.
///
/// account_sid, auth_token: not NULL; copied, and the token is wiped with the client.
/// out: the client, yours; free it with twire_client_free. err: may be NULL.
/// Fails with TWIRE_ERR_CONFIG when the credentials are malformed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_new(
    account_sid: Text<'_>,
    auth_token: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let token = Secret::new(auth_token.required("auth_token")?);
        let credentials = Credentials::auth_token(account_sid.required("account_sid")?, token);
        twire_client::build(ClientBuilder::new().credentials(credentials), next_client_id())
    })
}

/// Makes a client from the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
/// TWILIO_API_KEY and TWILIO_API_SECRET, which take precedence, or with TWILIO_CLIENT_ID and
/// TWILIO_CLIENT_SECRET (OAuth), which come last; TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL,
/// TWILIO_CA_BUNDLE; and for requests that name no sender or service TWILIO_PHONE_NUMBER,
/// TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. An empty variable counts as unset.
///
/// out: the client, yours; free it with twire_client_free. err: may be NULL. Fails with TWIRE_ERR_CONFIG
/// and names the variable. Do not call it while another thread changes the environment with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_from_env(
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        detect_privileges();
        twire_client::build(ClientBuilder::from_env()?, next_client_id())
    })
}

/// Makes a client from options. The options stay the caller's, and can be used again.
///
/// options: not NULL. out: the client, yours; free it with twire_client_free. err: may be NULL. Fails with
/// the first error of a setter, or with TWIRE_ERR_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_from_options(
    options: Option<&twire_client_options>,
    out: Option<&mut MaybeUninit<*mut twire_client>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let options = options.ok_or_else(|| Failure::argument("options", "NULL"))?;
        let id = next_client_id();
        twire_client::build(options.builder(id)?, id)
    })
}

/// Returns the account that requests are about, or NULL. The text lives as long as the client.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_account_sid(client: Option<&twire_client>) -> Text<'_> {
    Text::from_option(client.and_then(|c| c.account.as_ref()))
}

/// Frees a client and closes its idle connections. NULL is allowed. No thread may be in a function with
/// it, nor use it later; results and errors remain valid.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_free(client: Option<Box<twire_client>>) {
    guard_drop(client);
}
