//! Settings of a client.

use std::sync::Arc;
use std::time::Duration;

use twire::token::{ClientValidation, RsaAlgorithm};
use twire::transport::{Scripted, Transport};
use twire::{ClientBuilder, Credentials, RetryPolicy, Secret};

use crate::boundary::{ErrOut, Text};
use crate::callback::ClientId;
use crate::credentials::Provider;
use crate::error::{Failure, Result};
use crate::guard::{Builder, change, make, read};
use crate::status::twire_status;
use crate::transport::Stack;
use std::mem::MaybeUninit;

/// Settings of a client to be. Every one has a default but the credentials.
///
/// One thread at a time. A setter's fault is returned by it, and again by twire_client_from_options:
/// so a program may check the setters, or only the end.
#[derive(Default)]
pub struct twire_client_options {
    builder: ClientBuilder,
    who: Option<Who>,
    way: Option<Way>,
    retry: RetryPolicy,
    fault: Option<Failure>,
}

/// Who is calling.
pub(crate) enum Who {
    Fixed(Credentials),
    /// A callback of the host's, and the account.
    Callback(Arc<Provider>, String),
}

/// The way out, where it is not the library's own.
pub(crate) enum Way {
    Stack(Arc<Stack>),
    Script(Arc<Scripted>),
    #[cfg(debug_assertions)]
    Planted(Arc<dyn Transport>),
}

impl Builder for twire_client_options {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

impl twire_client_options {
    /// The builder of a client, as these settings have it.
    pub(crate) fn builder(&self, client: ClientId) -> Result<ClientBuilder> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let mut builder = self.builder.clone().retry(self.retry);
        match &self.who {
            Some(Who::Fixed(credentials)) => builder = builder.credentials(credentials.clone()),
            Some(Who::Callback(provider, account)) => {
                builder = builder.credentials(provider.of_client(client).for_account(account.as_str()));
            }
            None => {}
        }
        let transport: Arc<dyn Transport> = match &self.way {
            Some(Way::Stack(stack)) => Arc::new(stack.of_client(client)),
            Some(Way::Script(script)) => Arc::clone(script) as _,
            #[cfg(debug_assertions)]
            Some(Way::Planted(planted)) => Arc::clone(planted),
            None => return Ok(builder),
        };
        Ok(builder.transport(transport))
    }

    pub(crate) fn set_who(&mut self, who: Who) {
        self.who = Some(who);
    }

    pub(crate) fn set_way(&mut self, way: Way) {
        self.way = Some(way);
    }

    pub(crate) fn with(&mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) {
        self.builder = change(std::mem::take(&mut self.builder));
    }
}

type Options<'a> = Option<&'a mut twire_client_options>;

fn text(
    options: Options<'_>,
    name: &str,
    value: Text<'_>,
    set: impl FnOnce(ClientBuilder, String) -> ClientBuilder,
) -> twire_status {
    change(options, |o| {
        let value = value.required(name)?.to_owned();
        o.with(|b| set(b, value));
        Ok(())
    })
}

pub(crate) fn milliseconds(name: &str, ms: u32) -> Result<Duration> {
    match ms {
        0 => Err(Failure::argument(name, "0; give at least 1 ms")),
        ms => Ok(Duration::from_millis(u64::from(ms))),
    }
}

fn time(
    options: Options<'_>,
    name: &str,
    ms: u32,
    set: impl FnOnce(ClientBuilder, Duration) -> ClientBuilder,
) -> twire_status {
    change(options, |o| {
        let time = milliseconds(name, ms)?;
        o.with(|b| set(b, time));
        Ok(())
    })
}

/// Settings with every default and no credentials. The environment is not looked at.
///
/// out: the settings, yours; free them with twire_client_options_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_new(
    out: Option<&mut MaybeUninit<*mut twire_client_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_client_options::default()))
}

/// Settings and credentials from the environment; the variables are those of twire_client_from_env.
/// Setters change them.
///
/// out: the settings, yours; free them with twire_client_options_free. err: may be NULL. Fails with
/// TWIRE_ERR_CONFIG and names the variable. Reading the environment is not safe while another
/// thread changes it with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_from_env(
    out: Option<&mut MaybeUninit<*mut twire_client_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_client_options { builder: ClientBuilder::from_env()?, ..Default::default() }))
}

/// Takes region, edge, base URL, CA file and default senders from the environment, but no
/// credentials: TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL, TWILIO_CA_BUNDLE, TWILIO_PHONE_NUMBER,
/// TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. What is not in the environment is
/// unset.
///
/// Reading the environment is not safe while another thread changes it with setenv.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_read_env(options: Option<&mut twire_client_options>) -> twire_status {
    change(options, |o| {
        o.with(|b| b.settings_from_vars(|name| std::env::var(name).ok()));
        Ok(())
    })
}

/// An account and its auth token. Neither may be NULL; both are copied, and the token is wiped
/// when it is no longer used.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_token(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let token = Secret::new(auth_token.required("auth_token")?);
        o.set_who(Who::Fixed(Credentials::token(account_sid.required("account_sid")?, token)));
        Ok(())
    })
}

/// An API key (SK...) with its secret, and the account that it works on. None may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_api_key(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    key_sid: Text<'_>,
    secret: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let secret = Secret::new(secret.required("secret")?);
        let key = Credentials::api_key(key_sid.required("key_sid")?, secret);
        o.set_who(Who::Fixed(key.for_account(account_sid.required("account_sid")?)));
        Ok(())
    })
}

/// An OAuth access token that the caller renews. account_sid may be NULL when no call names an
/// account.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_bearer(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    token: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let bearer = Credentials::bearer(Secret::new(token.required("token")?));
        o.set_who(Who::Fixed(match account_sid.optional("account_sid")? {
            Some(account) => bearer.for_account(account),
            None => bearer,
        }));
        Ok(())
    })
}

/// An OAuth client and its secret: the library fetches access tokens with them and renews them.
/// None may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_oauth(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
    client_id: Text<'_>,
    client_secret: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let secret = Secret::new(client_secret.required("client_secret")?);
        let oauth = Credentials::oauth(client_id.required("client_id")?, secret);
        o.set_who(Who::Fixed(oauth.for_account(account_sid.required("account_sid")?)));
        Ok(())
    })
}

/// No credentials: for a gateway that adds its own, and for operations that want none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_no_credentials(
    options: Option<&mut twire_client_options>,
) -> twire_status {
    change(options, |o| {
        o.set_who(Who::Fixed(Credentials::none()));
        Ok(())
    })
}

/// Signs every request with a private key whose public half Twilio knows (public-key client
/// validation): each carries Twilio-Client-Validation, good for five minutes. It wants an API key
/// and its account as credentials.
///
/// credential_sid: the public key's SID (CR...). private_key: a PEM file's text, PKCS #8 or PKCS #1,
/// not encrypted, 2048 to 4096 bits. algorithm: "RS256" or "PS256"; NULL for RS256. Neither of the
/// first two may be NULL; what cannot sign is TWIRE_ERR_CONFIG.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_client_validation(
    options: Option<&mut twire_client_options>,
    credential_sid: Text<'_>,
    private_key: Text<'_>,
    algorithm: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let algorithm = match algorithm.optional("algorithm")? {
            None => RsaAlgorithm::default(),
            Some(name) => RsaAlgorithm::parse(name)
                .ok_or_else(|| Failure::argument("algorithm", "not RS256 or PS256"))?,
        };
        let key = Secret::new(private_key.required("private_key")?);
        let validation = ClientValidation::new(credential_sid.required("credential_sid")?, key, algorithm)?;
        o.with(|b| b.client_validation(validation));
        Ok(())
    })
}

/// The account that calls are about where it is not that of the credentials: a subaccount.
/// account_sid: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_account(
    options: Option<&mut twire_client_options>,
    account_sid: Text<'_>,
) -> twire_status {
    text(options, "account_sid", account_sid, ClientBuilder::account)
}

/// Twilio's region, such as "ie1".
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_region(
    options: Option<&mut twire_client_options>,
    region: Text<'_>,
) -> twire_status {
    text(options, "region", region, ClientBuilder::region)
}

/// Twilio's edge, such as "dublin".
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_edge(
    options: Option<&mut twire_client_options>,
    edge: Text<'_>,
) -> twire_status {
    text(options, "edge", edge, ClientBuilder::edge)
}

/// One origin for the calls of every product: a sandbox or a gateway. https, or http on this
/// machine; anything else fails when the client is made.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_base_url(
    options: Option<&mut twire_client_options>,
    base_url: Text<'_>,
) -> twire_status {
    text(options, "base_url", base_url, ClientBuilder::base_url)
}

/// What the user agent says behind twire's own name, such as "myservice/1.2". ASCII only.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_user_agent(
    options: Option<&mut twire_client_options>,
    extension: Text<'_>,
) -> twire_status {
    text(options, "extension", extension, ClientBuilder::user_agent)
}

/// The sender of messages and calls that name none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_phone_number(
    options: Option<&mut twire_client_options>,
    number: Text<'_>,
) -> twire_status {
    text(options, "number", number, ClientBuilder::phone_number)
}

/// The messaging service (MG...) of messages that name no sender; it goes before the number.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_messaging_service_sid(
    options: Option<&mut twire_client_options>,
    sid: Text<'_>,
) -> twire_status {
    text(options, "sid", sid, ClientBuilder::messaging_service_sid)
}

/// The Verify service (VA...) of verifications that name none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_verify_service_sid(
    options: Option<&mut twire_client_options>,
    sid: Text<'_>,
) -> twire_status {
    text(options, "sid", sid, ClientBuilder::verify_service_sid)
}

/// Time for a whole call with its retries, in milliseconds, at least 1; 30000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    time(options, "timeout_ms", ms, ClientBuilder::timeout)
}

/// Time for one try, in milliseconds, at least 1; 15000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_attempt_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    time(options, "attempt_timeout_ms", ms, ClientBuilder::attempt_timeout)
}

/// Time for name resolution, connection and TLS together, in milliseconds, at least 1; 5000 by
/// default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_connect_timeout_ms(
    options: Option<&mut twire_client_options>,
    ms: u32,
) -> twire_status {
    time(options, "connect_timeout_ms", ms, ClientBuilder::connect_timeout)
}

/// Tries after the first; 2 by default, 0 turns them off. A create is repeated only when it
/// certainly was not carried out.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_retries(
    options: Option<&mut twire_client_options>,
    retries: u32,
) -> twire_status {
    change(options, |o| {
        o.retry.retries = retries;
        Ok(())
    })
}

/// Waits between tries, in milliseconds: the first is drawn from 0 to base_ms (250), the range
/// doubles each time up to cap_ms (8000), and a Retry-After longer than retry_after_cap_ms (60000)
/// ends the call instead.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_retry_delays_ms(
    options: Option<&mut twire_client_options>,
    base_ms: u32,
    cap_ms: u32,
    retry_after_cap_ms: u32,
) -> twire_status {
    change(options, |o| {
        let ms = |ms: u32| Duration::from_millis(u64::from(ms));
        o.retry.base = ms(base_ms);
        o.retry.cap = ms(cap_ms);
        o.retry.retry_after_cap = ms(retry_after_cap_ms);
        Ok(())
    })
}

/// The most bytes an answer may have; 8388608 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_body_cap(
    options: Option<&mut twire_client_options>,
    bytes: usize,
) -> twire_status {
    change(options, |o| {
        o.with(|b| b.body_cap(bytes));
        Ok(())
    })
}

/// The most requests of this client that are on their way at a time; more wait, within their
/// deadlines. Unlimited by default; 0 is refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_max_concurrent(
    options: Option<&mut twire_client_options>,
    most: usize,
) -> twire_status {
    change(options, |o| {
        if most == 0 {
            return Err(Failure::argument("most", "0; no request would ever be made"));
        }
        o.with(|b| b.max_concurrent(most));
        Ok(())
    })
}

/// The most idle connections kept to one host; unlimited by default. They are closed after 20 s.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_max_idle(
    options: Option<&mut twire_client_options>,
    most: usize,
) -> twire_status {
    change(options, |o| {
        o.with(|b| b.pool_max_idle_per_host(most));
        Ok(())
    })
}

/// The proxy for every request, "http://user:password@proxy.example:3128"; http or https. NULL: no
/// proxy, whatever the environment says. Unset, HTTPS_PROXY, ALL_PROXY and NO_PROXY decide.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_proxy(
    options: Option<&mut twire_client_options>,
    url: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let url = url.optional("url")?.map(Secret::new);
        o.with(|b| match url {
            Some(url) => b.proxy(url),
            None => b.no_proxy(),
        });
        Ok(())
    })
}

/// A PEM file with certificates of authorities to trust besides the platform's own. It is read when
/// the client is made. path: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_ca_file(
    options: Option<&mut twire_client_options>,
    path: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let path = path.required("path")?;
        o.with(|b| b.ca_file(path));
        Ok(())
    })
}

/// Frees settings. NULL is fine. Clients made with them are not touched.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_free(options: Option<Box<twire_client_options>>) {
    read((), || drop(options));
}
