//! Options of a client.

use std::sync::Arc;
use std::time::Duration;

use twire::jwt::{ClientValidation, RsaAlgorithm};
use twire::transport::{ScriptedTransport, Transport};
use twire::{ClientBuilder, Credentials, RetryPolicy, Secret};

use crate::boundary::{ErrOut, Text, detect_privileges};
use crate::callback::ClientId;
use crate::credentials::CredentialsCallback;
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_drop, guard_new, guard_setter};
use crate::status::twire_status;
use crate::transport::TransportCallback;
use std::mem::MaybeUninit;

/// The options of a client. Each has a default, except the credentials.
///
/// One thread at a time. An error of a setter is returned by the setter, and again by
/// twire_client_from_options: a program may check each setter, or only the client.
#[derive(Default)]
pub struct twire_client_options {
    builder: ClientBuilder,
    credential_source: Option<CredentialSource>,
    transport: Option<TransportChoice>,
    retry: RetryPolicy,
    deferred_error: Option<Failure>,
}

pub(crate) enum CredentialSource {
    Fixed(Credentials),
    /// A callback of the host, and the account.
    Callback(Arc<CredentialsCallback>, String),
}

/// A transport other than the library's own.
pub(crate) enum TransportChoice {
    Callback(Arc<TransportCallback>),
    Script(Arc<ScriptedTransport>),
    #[cfg(debug_assertions)]
    Planted(Arc<dyn Transport>),
}

impl Builder for twire_client_options {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_client_options {
    /// The core's builder with these options.
    pub(crate) fn builder(&self, client: ClientId) -> Result<ClientBuilder> {
        if let Some(error) = &self.deferred_error {
            return Err(error.clone());
        }
        let mut builder = self.builder.clone().retry(self.retry);
        match &self.credential_source {
            Some(CredentialSource::Fixed(credentials)) => builder = builder.credentials(credentials.clone()),
            Some(CredentialSource::Callback(provider, account)) => {
                builder = builder.credentials(provider.for_client(client).for_account(account.as_str()));
            }
            None => {}
        }
        let transport: Arc<dyn Transport> = match &self.transport {
            Some(TransportChoice::Callback(callback)) => Arc::new(callback.for_client(client)),
            Some(TransportChoice::Script(script)) => Arc::clone(script) as _,
            #[cfg(debug_assertions)]
            Some(TransportChoice::Planted(planted)) => Arc::clone(planted),
            None => return Ok(builder),
        };
        Ok(builder.transport(transport))
    }

    pub(crate) fn set_credential_source(&mut self, source: CredentialSource) {
        self.credential_source = Some(source);
    }

    pub(crate) fn set_transport(&mut self, transport: TransportChoice) {
        self.transport = Some(transport);
    }

    pub(crate) fn update_builder(&mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) {
        self.builder = change(std::mem::take(&mut self.builder));
    }
}

type Options<'a> = Option<&'a mut twire_client_options>;

fn set_text(
    options: Options<'_>,
    name: &str,
    value: Text<'_>,
    set: impl FnOnce(ClientBuilder, String) -> ClientBuilder,
) -> twire_status {
    guard_setter(options, |o| {
        let value = value.required(name)?.to_owned();
        o.update_builder(|b| set(b, value));
        Ok(())
    })
}

pub(crate) fn duration_from_ms(name: &str, ms: u32) -> Result<Duration> {
    match ms {
        0 => Err(Failure::argument(name, "0; give at least 1 ms")),
        ms => Ok(Duration::from_millis(u64::from(ms))),
    }
}

fn set_duration(
    options: Options<'_>,
    name: &str,
    ms: u32,
    set: impl FnOnce(ClientBuilder, Duration) -> ClientBuilder,
) -> twire_status {
    guard_setter(options, |o| {
        let time = duration_from_ms(name, ms)?;
        o.update_builder(|b| set(b, time));
        Ok(())
    })
}

/// Makes options with every default and no credentials. It reads nothing from the environment; which
/// variables a client made with these options reads is on the first page, under Environment.
///
/// out: the options, yours; free them with twire_client_options_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_new(
    out: Option<&mut MaybeUninit<*mut twire_client_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_client_options::default()))
}

/// Makes options, credentials included, from the variables that twire_client_from_env lists. Setters
/// override them.
///
/// out: the options, yours; free them with twire_client_options_free. err: may be NULL. Fails with
/// TWIRE_ERR_CONFIG and names the variable. Do not call it while another thread changes the environment
/// with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_from_env(
    out: Option<&mut MaybeUninit<*mut twire_client_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        detect_privileges();
        Ok(twire_client_options { builder: ClientBuilder::from_env()?, ..Default::default() })
    })
}

/// Sets region, edge, base URL, CA file and default senders from the environment, but no credentials:
/// TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL, TWILIO_CA_BUNDLE, TWILIO_PHONE_NUMBER,
/// TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. An option whose variable is not set becomes
/// unset.
///
/// Do not call it while another thread changes the environment with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_read_env(options: Option<&mut twire_client_options>) -> twire_status {
    guard_setter(options, |o| {
        detect_privileges();
        o.update_builder(|b| b.settings_from_vars(twire::environment::var));
        Ok(())
    })
}

/// Sets the credentials to an account and its auth token. Neither may be NULL. Both are copied, and the
/// token is wiped when it is no longer used.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_auth_token(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let token = Secret::new(auth_token.required("auth_token")?);
        o.set_credential_source(CredentialSource::Fixed(Credentials::auth_token(
            account_sid.required("account_sid")?,
            token,
        )));
        Ok(())
    })
}

/// Sets the credentials to an API key (SK...) with its secret, and the account that requests are about.
/// None may be NULL; all are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_api_key(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    key_sid: Text<'_>,
    secret: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let secret = Secret::new(secret.required("secret")?);
        let key = Credentials::api_key(key_sid.required("key_sid")?, secret);
        o.set_credential_source(CredentialSource::Fixed(
            key.for_account(account_sid.required("account_sid")?),
        ));
        Ok(())
    })
}

/// Sets the credentials to an OAuth access token, which the caller renews. account_sid: NULL when no
/// request names an account.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_bearer_token(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    token: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let bearer = Credentials::bearer_token(Secret::new(token.required("token")?));
        o.set_credential_source(CredentialSource::Fixed(match account_sid.optional("account_sid")? {
            Some(account) => bearer.for_account(account),
            None => bearer,
        }));
        Ok(())
    })
}

/// Sets the credentials to an OAuth client and its secret: the library fetches access tokens with them
/// and renews them. None may be NULL; all are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_oauth(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    client_id: Text<'_>,
    client_secret: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let secret = Secret::new(client_secret.required("client_secret")?);
        let oauth = Credentials::oauth(client_id.required("client_id")?, secret);
        o.set_credential_source(CredentialSource::Fixed(
            oauth.for_account(account_sid.required("account_sid")?),
        ));
        Ok(())
    })
}

/// Sends requests without credentials: for a gateway that adds its own, and for operations that need
/// none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_no_credentials(
    options: Option<&mut twire_client_options>,
) -> twire_status {
    guard_setter(options, |o| {
        o.set_credential_source(CredentialSource::Fixed(Credentials::none()));
        Ok(())
    })
}

/// Signs every request with a private key whose public key Twilio has (public key client validation):
/// each request carries the header Twilio-Client-Validation, valid for five minutes. The credentials must
/// be an API key and its account.
///
/// credential_sid: the SID of the public key (CR...). private_key: the text of a PEM file, PKCS #8 or
/// PKCS #1, not encrypted, 2048 to 4096 bits. Neither may be NULL. algorithm: "RS256" or "PS256"; NULL for
/// RS256. A key that cannot sign is TWIRE_ERR_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_client_validation(
    options: Option<&mut twire_client_options>,
    credential_sid: Text<'_>,
    private_key: Text<'_>,
    algorithm: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let algorithm = match algorithm.optional("algorithm")? {
            None => RsaAlgorithm::default(),
            Some(name) => RsaAlgorithm::parse(name)
                .ok_or_else(|| Failure::argument("algorithm", "not RS256 or PS256"))?,
        };
        let key = Secret::new(private_key.required("private_key")?);
        let validation = ClientValidation::new(credential_sid.required("credential_sid")?, key, algorithm)?;
        o.update_builder(|b| b.client_validation(validation));
        Ok(())
    })
}

/// Sets the account that requests are about, where it is not the account of the credentials: a
/// subaccount. account_sid: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_account_sid(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
) -> twire_status {
    set_text(options, "account_sid", account_sid, ClientBuilder::account)
}

/// Sets Twilio's region, such as "ie1".
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_region(
    options: Option<&mut twire_client_options>,
    region: Text<'_>,
) -> twire_status {
    set_text(options, "region", region, ClientBuilder::region)
}

/// Sets Twilio's edge, such as "dublin".
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_edge(
    options: Option<&mut twire_client_options>,
    edge: Text<'_>,
) -> twire_status {
    set_text(options, "edge", edge, ClientBuilder::edge)
}

/// Sets one origin for the requests of every product: a sandbox or a gateway. The scheme is https, or
/// http for a loopback address; anything else fails when the client is made.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_base_url(
    options: Option<&mut twire_client_options>,
    base_url: Text<'_>,
) -> twire_status {
    set_text(options, "base_url", base_url, ClientBuilder::base_url)
}

/// Appends a product such as "myservice/1.2" to the header User-Agent, after twire's own. ASCII only.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_user_agent(
    options: Option<&mut twire_client_options>,
    extension: Text<'_>,
) -> twire_status {
    set_text(options, "extension", extension, ClientBuilder::user_agent)
}

/// Sets the sender of messages and calls that name none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_phone_number(
    options: Option<&mut twire_client_options>,
    number: Text<'_>,
) -> twire_status {
    set_text(options, "number", number, ClientBuilder::phone_number)
}

/// Sets the messaging service (MG...) of messages that name no sender. It takes precedence over the
/// phone number.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_messaging_service_sid(
    options: Option<&mut twire_client_options>,
    sid: Text<'_>,
) -> twire_status {
    set_text(options, "sid", sid, ClientBuilder::messaging_service_sid)
}

/// Sets the Verify service (VA...) of verifications that name none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_verify_service_sid(
    options: Option<&mut twire_client_options>,
    sid: Text<'_>,
) -> twire_status {
    set_text(options, "sid", sid, ClientBuilder::verify_service_sid)
}

/// Sets the timeout of a request with its retries, in milliseconds, at least 1; 30000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    set_duration(options, "timeout_ms", ms, ClientBuilder::timeout)
}

/// Sets the timeout of one attempt, in milliseconds, at least 1; 15000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_attempt_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    set_duration(options, "attempt_timeout_ms", ms, ClientBuilder::attempt_timeout)
}

/// Sets the timeout of name resolution, connection and TLS handshake together, in milliseconds, at least
/// 1; 5000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_connect_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    set_duration(options, "connect_timeout_ms", ms, ClientBuilder::connect_timeout)
}

/// Sets the maximum number of retries, the attempts after the first: 2 by default, 0 turns them off. A
/// create operation is retried only when it certainly was not carried out.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_retries(
    options: Option<&mut twire_client_options>,
    retries: u32,
) -> twire_status {
    guard_setter(options, |o| {
        o.retry.retries = retries;
        Ok(())
    })
}

/// Sets the delays between attempts, in milliseconds. The first delay is drawn from 0 to base_ms (250 by
/// default), and the range doubles with each retry up to cap_ms (8000). A Retry-After of more than
/// retry_after_cap_ms (60000) ends the request instead.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_retry_delays_ms(
    options: Option<&mut twire_client_options>,
    base_ms: u32,
    cap_ms: u32,
    retry_after_cap_ms: u32,
) -> twire_status {
    guard_setter(options, |o| {
        let ms = |ms: u32| Duration::from_millis(u64::from(ms));
        o.retry.base_delay = ms(base_ms);
        o.retry.max_delay = ms(cap_ms);
        o.retry.max_retry_after = ms(retry_after_cap_ms);
        Ok(())
    })
}

/// Sets the maximum size of a response body, in bytes; 8388608 by default. A longer body is
/// TWIRE_ERR_PROTOCOL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_max_response_bytes(
    options: Option<&mut twire_client_options>,
    bytes: usize,
) -> twire_status {
    guard_setter(options, |o| {
        o.update_builder(|b| b.max_response_bytes(bytes));
        Ok(())
    })
}

/// Sets the maximum number of requests of this client in flight at the same time; further requests wait
/// within their deadlines. Unlimited by default; 0 is refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_max_concurrent_requests(
    options: Option<&mut twire_client_options>,
    requests: usize,
) -> twire_status {
    guard_setter(options, |o| {
        if requests == 0 {
            return Err(Failure::argument("requests", "0; no request would ever be made"));
        }
        o.update_builder(|b| b.max_concurrent_requests(requests));
        Ok(())
    })
}

/// Sets the maximum number of idle connections kept to one host; unlimited by default. An idle
/// connection is closed after 20 s.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_max_idle_per_host(
    options: Option<&mut twire_client_options>,
    connections: usize,
) -> twire_status {
    guard_setter(options, |o| {
        o.update_builder(|b| b.max_idle_per_host(connections));
        Ok(())
    })
}

/// Sets the proxy for every request, such as "http://user:password@proxy.example:3128"; http or https.
/// NULL: no proxy, whatever the environment says. Unset, the variables HTTPS_PROXY, HTTP_PROXY, ALL_PROXY
/// and NO_PROXY decide; see Environment on the first page.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_proxy(
    options: Option<&mut twire_client_options>,
    url: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let url = url.optional("url")?.map(Secret::new);
        o.update_builder(|b| match url {
            Some(url) => b.proxy(url),
            None => b.no_proxy(),
        });
        Ok(())
    })
}

/// Sets whether clients made with these options read the environment: 0 is no, everything else yes (the
/// default). The variables are those of proxies, of the platform's certificate authorities and of the
/// catalog; see Environment on the first page.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_trust_env(
    options: Option<&mut twire_client_options>,
    trust: i32,
) -> twire_status {
    guard_setter(options, |o| {
        o.update_builder(|b| b.trust_env(trust != 0));
        Ok(())
    })
}

/// Sets whether requests are checked before they are sent: 0 is no, everything else yes (the default). A
/// check refuses only what Twilio surely refuses, with Twilio's code: no receiver, sender or content, a body
/// over 1,600 UTF-16 units, more than 10 media, a message to a short code, from its receiver or across
/// channels, required parameters that are missing. What cannot be written as a request (an unknown name, a
/// missing value of a path) is TWIRE_ERR_ARGUMENT in any case.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_checks(
    options: Option<&mut twire_client_options>,
    checks: i32,
) -> twire_status {
    guard_setter(options, |o| {
        o.update_builder(|b| b.checks(checks != 0));
        Ok(())
    })
}

/// Sets a PEM file of certificate authorities to trust in addition to the platform's. The file is read
/// when the client is made. path: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_ca_file(
    options: Option<&mut twire_client_options>,
    path: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let path = path.required("path")?;
        o.update_builder(|b| b.ca_file(path));
        Ok(())
    })
}

/// Frees options. NULL is allowed. Clients made with them are not affected.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_free(options: Option<Box<twire_client_options>>) {
    guard_drop(options);
}
