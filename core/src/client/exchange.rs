//! One call: credentials, tries and waits between them, all within one deadline.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue, PROXY_AUTHORIZATION, USER_AGENT,
};
use url::Url;

use super::credentials::{self, Credentials, Source};
use super::{Client, Inner, Options, oauth, refusal};
use crate::error::{Error, Kind, Result, Sent};
use crate::hook::{Attempt, Finished};
use crate::reply::Reply;
use crate::request::{Auth, Body, Request, Response};
use crate::retry::{self, Outcome, RetryPolicy};
use crate::secret::Secret;
use crate::token::{ClientValidation, SignedRequest, strict_query};
use crate::transport::{Limits, Outgoing};

/// The signature by private key.
const VALIDATION: HeaderName = HeaderName::from_static("twilio-client-validation");

/// What a request is signed with.
struct Authorization {
    /// The `Authorization` header.
    header: Option<HeaderValue>,
    /// The API key, for a signature by private key.
    key: Option<String>,
    renewal: Renewal,
}

/// What may be done when the service refuses the header.
enum Renewal {
    None,
    /// The access token is forgotten and another one asked for.
    Token(Secret),
    /// The callback is asked again.
    Callback,
}

impl Authorization {
    fn of(credentials: &Credentials, wanted: Auth, renewal: Renewal) -> Result<Authorization> {
        let key = credentials.key().map(str::to_owned);
        Ok(Authorization { header: credentials.header(wanted)?, key, renewal })
    }
}

impl Client {
    /// The answer of success, and after how many tries.
    pub(super) async fn exchange(&self, request: &Request, options: &Options) -> Result<(Response, u32)> {
        let inner = &*self.inner;
        let policy = RetryPolicy { retries: options.retries.unwrap_or(inner.retry.retries), ..inner.retry };
        let repeatable = options.repeatable || request.method.repeatable();
        let timeout = options.timeout.unwrap_or(inner.timeout);
        let start = Instant::now();
        let mut authorization = match self.at_hand(request.auth) {
            Some(authorization) => authorization?,
            // Boxed, as is all that is rare: a call under way takes the memory of its largest step.
            None => Box::pin(self.authorize(request.auth, timeout)).await?,
        };
        let mut outgoing = inner.outgoing(request, options, &authorization)?;
        let mut renewed = false;
        let mut tried = 0;
        // An earlier try may have landed even if the last one surely did not.
        let mut landed = Sent::No;
        loop {
            let left = timeout.saturating_sub(start.elapsed());
            tried += 1;
            let (result, facts) = inner.attempt(request, &outgoing, left, tried).await;
            let (outcome, error) = match result {
                Ok(response) => {
                    inner.hooks.finished(&facts.finished(Ok(&response), None));
                    return Ok((response, tried));
                }
                Err(failed) => failed,
            };
            log::debug!(target: "twire", "{} {}: try {tried} failed: {error}", request.method.name(), request.operation);
            let left = timeout.saturating_sub(start.elapsed());
            if error.status() == Some(401) && tried <= policy.retries && !renewed {
                renewed = true;
                if let Some(fresh) = Box::pin(self.renew(&authorization, request.auth, left)).await {
                    inner.hooks.finished(&facts.finished(Err(&error), Some(Duration::ZERO)));
                    outgoing = inner.outgoing(request, options, &fresh)?;
                    authorization = fresh;
                    continue;
                }
            }
            let wait = retry::decide(policy, repeatable, outcome, tried, left, retry::jitter());
            inner.hooks.finished(&facts.finished(Err(&error), wait));
            let Some(wait) = wait else {
                let sent = if error.sent() == Sent::No { landed } else { error.sent() };
                return Err(error.with_sent(sent).with_attempts(tried));
            };
            if error.sent() != Sent::No {
                landed = Sent::Maybe;
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// What nobody need be asked for.
    fn at_hand(&self, wanted: Auth) -> Option<Result<Authorization>> {
        let credentials = &self.inner.credentials;
        if wanted == Auth::None {
            return Some(Ok(Authorization { header: None, key: None, renewal: Renewal::None }));
        }
        match credentials.source() {
            Source::Fixed if wanted == Auth::Basic => {
                let header = self.inner.basic.get_or_try_init(|| credentials.header(wanted).map(Box::new));
                let key = credentials.key().map(str::to_owned);
                Some(header.map(|h| Authorization { header: h.clone(), key, renewal: Renewal::None }))
            }
            Source::Fixed => Some(Authorization::of(credentials, wanted, Renewal::None)),
            Source::OAuth { .. } | Source::Provider(_) => None,
        }
    }

    async fn authorize(&self, wanted: Auth, left: Duration) -> Result<Authorization> {
        let credentials = &self.inner.credentials;
        match credentials.source() {
            Source::Fixed => Authorization::of(credentials, wanted, Renewal::None),
            Source::OAuth { client_id, client_secret } => {
                let until = Instant::now() + left;
                let fetch = || self.access_token(client_id, client_secret, left);
                let token = self.inner.tokens.get(until, fetch).await?;
                let header = Some(credentials::bearer(&token)?);
                Ok(Authorization { header, key: None, renewal: Renewal::Token(token) })
            }
            Source::Provider(provider) => {
                // It may read a file or ask a vault: never on the I/O thread.
                let asked = tokio::task::spawn_blocking(move || provider());
                let answer = tokio::time::timeout(left, asked)
                    .await
                    .map_err(|_| {
                        Error::new(Kind::Timeout, "the credentials callback did not answer in time")
                    })?
                    .map_err(|_| Error::new(Kind::Internal, "the credentials callback panicked"))?;
                let credentials = answer?;
                credentials.check()?;
                Authorization::of(&credentials, wanted, Renewal::Callback)
            }
        }
    }

    /// Other credentials than those that were refused, if there are any.
    async fn renew(&self, refused: &Authorization, wanted: Auth, left: Duration) -> Option<Authorization> {
        match &refused.renewal {
            Renewal::None => return None,
            Renewal::Token(token) => self.inner.tokens.forget(token),
            Renewal::Callback => {}
        }
        let fresh = self.authorize(wanted, left).await.ok()?;
        (fresh.header != refused.header).then_some(fresh)
    }

    /// Asks for an access token as for anything else, but that asking twice does no harm.
    fn access_token<'a>(
        &'a self,
        client_id: &'a str,
        client_secret: &'a Secret,
        left: Duration,
    ) -> Pin<Box<dyn Future<Output = Result<oauth::Fresh>> + Send + 'a>> {
        Box::pin(async move {
            let request = oauth::request(client_id, client_secret);
            let options = Options { timeout: Some(left), repeatable: true, ..Options::default() };
            let answer = match self.exchange(&request, &options).await {
                Ok((response, _)) => Reply::read(response).and_then(|reply| oauth::read(&reply)),
                Err(error) => Err(error),
            };
            answer.map_err(|e| oauth::failed(&e))
        })
    }
}

/// A try that ended: what the hooks may know of it.
struct Facts<'r> {
    request: &'r Request,
    path: String,
    number: u32,
    duration: Duration,
}

impl Facts<'_> {
    fn attempt(&self) -> Attempt<'_> {
        Attempt {
            operation: &self.request.operation,
            method: self.request.method,
            path: &self.path,
            number: self.number,
        }
    }

    fn finished<'a>(
        &'a self,
        result: std::result::Result<&'a Response, &'a Error>,
        retry_in: Option<Duration>,
    ) -> Finished<'a> {
        Finished {
            attempt: self.attempt(),
            status: result.map_or_else(Error::status, |r| Some(r.status)),
            kind: result.err().map(Error::kind),
            sent: result.map_or_else(Error::sent, |_| Sent::Yes),
            request_id: result.map_or_else(Error::request_id, |r| r.header("twilio-request-id")),
            duration: self.duration,
            retry_in,
        }
    }
}

type Tried = std::result::Result<Response, (Outcome, Error)>;

impl Inner {
    /// One try, with the hook before it.
    async fn attempt<'r>(
        &self,
        request: &'r Request,
        outgoing: &Outgoing,
        left: Duration,
        number: u32,
    ) -> (Tried, Facts<'r>) {
        let hooked = self.hooks.any();
        let path = if hooked { crate::redact::text(&request.path) } else { String::new() };
        let mut facts = Facts { request, path, number, duration: Duration::ZERO };
        self.hooks.started(&facts.attempt());
        let start = hooked.then(Instant::now);
        let result = self.send(outgoing, left).await;
        facts.duration = start.map_or(Duration::ZERO, |start| start.elapsed());
        (result, facts)
    }

    async fn send(&self, outgoing: &Outgoing, mut left: Duration) -> Tried {
        let mut _slot = None;
        if let Some(slots) = &self.slots {
            let start = Instant::now();
            let Ok(slot) = tokio::time::timeout(left, slots.enter()).await else {
                let why = format!("{} calls are under way and none ended in time", slots.most());
                let outcome = Outcome::Failed { kind: Kind::Timeout, sent: Sent::No };
                return Err((outcome, Error::new(Kind::Timeout, why)));
            };
            _slot = slot;
            left = left.saturating_sub(start.elapsed());
        }
        let limits = Limits { time: self.attempt.min(left), body: self.body_cap };
        match self.transport.send(outgoing, limits).await {
            Ok(response) if (200..300).contains(&response.status) => Ok(response),
            Ok(response) => {
                let error = refusal::read(&response);
                Err((Outcome::Answered { status: response.status, retry_after: error.retry_after() }, error))
            }
            Err(failure) => {
                let error = Error::new(failure.kind, &failure.message).with_sent(failure.sent);
                let error = failure.status.map_or(error.clone(), |s| error.with_status(s));
                let outcome = match failure.status {
                    // The proxy's refusal stays one.
                    Some(407) => Outcome::Answered { status: 407, retry_after: None },
                    _ => Outcome::Failed { kind: failure.kind, sent: failure.sent },
                };
                Err((outcome, error))
            }
        }
    }

    /// The request with host, credentials and body bytes.
    fn outgoing(
        &self,
        request: &Request,
        options: &Options,
        authorization: &Authorization,
    ) -> Result<Outgoing> {
        let url = match &self.validation {
            Some(_) if !request.query.is_empty() => {
                let url = self.route.url(&request.host, &request.path, &[])?;
                format!("{url}?{}", strict_query(&request.query))
            }
            _ => self.route.url(&request.host, &request.path, &request.query)?,
        };
        let mut out = Outgoing::new(request.method, url);
        let (content_type, body) = match &request.body {
            Body::Empty => (None, Vec::new()),
            Body::Form(pairs) => {
                let mut form = form_urlencoded::Serializer::new(String::new());
                form.extend_pairs(pairs);
                (Some("application/x-www-form-urlencoded"), form.finish().into_bytes())
            }
            Body::Json(json) => (Some("application/json"), crate::json::write(json).into_bytes()),
            Body::Scim(json) => (Some("application/scim+json"), crate::json::write(json).into_bytes()),
        };
        out.body = body;
        if let (Some(validation), Some(header)) = (&self.validation, &authorization.header) {
            let token = self.validate(validation, &out, header, authorization.key.as_deref())?;
            let mut token = field_value(VALIDATION.as_str(), &token)?;
            token.set_sensitive(true);
            out.headers.append(VALIDATION, token);
        }
        out.headers.append(USER_AGENT, self.user_agent.clone());
        if !request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept")) {
            out.headers.append(ACCEPT, HeaderValue::from_static("application/json"));
        }
        if self.route.has_base() {
            // One origin serves all products; this says which one is meant.
            let host = field_value("x-forwarded-host", &request.host)?;
            out.headers.append(HeaderName::from_static("x-forwarded-host"), host);
        }
        if let Some(value) = &authorization.header {
            out.headers.append(AUTHORIZATION, value.clone());
        }
        if let Some(content_type) = content_type {
            out.headers.append(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        for (name, value) in request.headers.iter().chain(&options.headers) {
            let key = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::new(Kind::Argument, "a header's name is malformed"))?;
            let mut value = field_value(name, value)?;
            value.set_sensitive([AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE, VALIDATION].contains(&key));
            out.headers.append(key, value);
        }
        Ok(out)
    }

    /// The signature by private key.
    fn validate(
        &self,
        validation: &ClientValidation,
        out: &Outgoing,
        authorization: &HeaderValue,
        key: Option<&str>,
    ) -> Result<String> {
        let (Some(key), Some(account)) = (key, self.credentials.account_sid()) else {
            return Err(Error::config("client validation wants an API key and its account"));
        };
        let url = Url::parse(&out.url).map_err(|_| Error::argument("path", "not a path"))?;
        let host = url.host_str().unwrap_or_default();
        let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let signed = SignedRequest::new(out.method.name(), url.path())
            .query(url.query().unwrap_or_default())
            .header("authorization", authorization.to_str().unwrap_or_default())
            .header("host", &host)
            .body(&out.body);
        validation.sign(key, account, &signed, SystemTime::now(), Duration::from_secs(300))
    }
}

fn field_value(name: &str, value: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(value).map_err(|_| {
        Error::new(Kind::Argument, format!("header {name:?} has a character that no header may have"))
    })
}
