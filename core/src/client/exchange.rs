//! One request: credentials, attempts and the delays between them, within one deadline.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue, PROXY_AUTHORIZATION, USER_AGENT,
};
use url::Url;

use super::credentials::{self, Credentials, Source};
use super::{Client, Inner, RequestOptions, error_response, oauth};
use crate::catalog::ExpectedContent;
use crate::deadline::within;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::hook::{Attempt, AttemptOutcome};
use crate::jwt::{ClientValidation, SignedRequest, strict_query};
use crate::progress::Progress;
use crate::request::{Auth, Body, HttpResponse, Method, Request};
use crate::response::Response;
use crate::retry::{self, Outcome, RetryPolicy};
use crate::secret::Secret;
use crate::transport::{HttpRequest, Limits};
use crate::worker::{self, WorkerError};

/// The header of client validation.
const VALIDATION: HeaderName = HeaderName::from_static("twilio-client-validation");

/// The authorization of a request.
struct Authorization {
    /// The `Authorization` header.
    header: Option<HeaderValue>,
    /// The API key's SID, for client validation.
    key: Option<String>,
    renewal: Renewal,
}

/// How to get another header after a 401.
enum Renewal {
    None,
    /// Invalidate the access token and fetch another one.
    Token(Secret),
    /// Call the credentials callback again.
    Callback,
}

impl Authorization {
    fn from_credentials(credentials: &Credentials, wanted: Auth, renewal: Renewal) -> Result<Authorization> {
        let key = credentials.key().map(str::to_owned);
        Ok(Authorization { header: credentials.header(wanted)?, key, renewal })
    }
}

impl Client {
    /// The successful response and the number of attempts.
    pub(super) async fn exchange(
        &self,
        request: &Request,
        options: &RequestOptions,
    ) -> Result<(Response, u32)> {
        let inner = &*self.inner;
        let policy = RetryPolicy { retries: options.retries.unwrap_or(inner.retry.retries), ..inner.retry };
        let idempotent = options.idempotent || request.method.is_idempotent();
        let timeout = options.timeout.unwrap_or(inner.timeout);
        let start = Instant::now();
        let progress = Progress::current();
        progress.begin_request(start, timeout);
        let mut authorization = match self.static_authorization(request.auth) {
            Some(authorization) => authorization?,
            // Boxed because it is rare: a future has the size of its largest state.
            None => Box::pin(self.authorize(request.auth, timeout)).await?,
        };
        let mut http_request = inner.http_request(request, options, &authorization)?;
        let mut credentials_renewed = false;
        let mut attempts = 0;
        // An earlier attempt may have been processed even if the last one was not.
        let mut earlier_sent = Sent::No;
        loop {
            let left = timeout.saturating_sub(start.elapsed());
            attempts += 1;
            let (result, record) = inner.attempt(request, &http_request, left, attempts).await;
            let (outcome, error) = match result {
                Ok(response) => {
                    progress.end_attempt(Sent::Yes);
                    inner.hooks.after(&record.outcome(Ok(&response), None));
                    return Ok((response, attempts));
                }
                Err(failed) => failed,
            };
            progress.end_attempt(error.sent());
            if is_deleted(request, earlier_sent, &error) {
                inner.hooks.after(&record.outcome(Err(&error), None));
                return Response::from_http(deleted_response(&error), request, || inner.catalog())
                    .map(|deleted| (deleted, attempts));
            }
            log::debug!(target: "twire", "{} {}: attempt {attempts} failed: {error}", request.method.name(), request.operation);
            let left = timeout.saturating_sub(start.elapsed());
            if error.status() == Some(401) && attempts <= policy.retries && !credentials_renewed {
                credentials_renewed = true;
                if let Some(fresh) = Box::pin(self.renew(&authorization, request.auth, left)).await {
                    inner.hooks.after(&record.outcome(Err(&error), Some(Duration::ZERO)));
                    http_request = inner.http_request(request, options, &fresh)?;
                    authorization = fresh;
                    continue;
                }
            }
            let wait = retry::decide(policy, idempotent, outcome, attempts, left, retry::jitter());
            inner.hooks.after(&record.outcome(Err(&error), wait));
            let Some(wait) = wait else {
                let sent = if error.sent() == Sent::No { earlier_sent } else { error.sent() };
                return Err(error.with_sent(sent).with_attempts(attempts));
            };
            if error.sent() != Sent::No {
                earlier_sent = Sent::Maybe;
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// The authorization of static credentials; `None` for `OAuth` and callbacks.
    fn static_authorization(&self, wanted: Auth) -> Option<Result<Authorization>> {
        let credentials = &self.inner.credentials;
        if wanted == Auth::None {
            return Some(Ok(Authorization { header: None, key: None, renewal: Renewal::None }));
        }
        match credentials.source() {
            Source::Static if wanted == Auth::Basic => {
                let header =
                    self.inner.basic_header.get_or_try_init(|| credentials.header(wanted).map(Box::new));
                let key = credentials.key().map(str::to_owned);
                Some(header.map(|h| Authorization { header: h.clone(), key, renewal: Renewal::None }))
            }
            Source::Static => Some(Authorization::from_credentials(credentials, wanted, Renewal::None)),
            Source::OAuth { .. } | Source::Provider(_) => None,
        }
    }

    async fn authorize(&self, wanted: Auth, left: Duration) -> Result<Authorization> {
        let credentials = &self.inner.credentials;
        match credentials.source() {
            Source::Static => Authorization::from_credentials(credentials, wanted, Renewal::None),
            Source::OAuth { client_id, client_secret } => {
                let until = Instant::now() + left;
                let fetch = || self.access_token(client_id, client_secret, left);
                let token = self.inner.token_cache.get_or_fetch(until, fetch).await?;
                let header = Some(credentials::bearer(&token)?);
                Ok(Authorization { header, key: None, renewal: Renewal::Token(token) })
            }
            Source::Provider(provider) => {
                // The callback may block, so it never runs on the I/O thread.
                let called = within(left, worker::run(move || provider())).await;
                let result = called
                    .ok_or_else(|| {
                        let why = "the credentials callback did not return before the deadline";
                        Error::new(ErrorKind::Timeout, why)
                    })?
                    .map_err(|error| match error {
                        WorkerError::Panicked => {
                            Error::new(ErrorKind::Internal, "the credentials callback panicked")
                        }
                        WorkerError::Start(_) => Error::new(ErrorKind::Connect, error.to_string()),
                    });
                let result = result?;
                let credentials = result?;
                credentials.check()?;
                Authorization::from_credentials(&credentials, wanted, Renewal::Callback)
            }
        }
    }

    /// The authorization to use after a 401; `None` if it has not changed.
    async fn renew(&self, refused: &Authorization, wanted: Auth, left: Duration) -> Option<Authorization> {
        match &refused.renewal {
            Renewal::None => return None,
            Renewal::Token(token) => self.inner.token_cache.invalidate(token),
            Renewal::Callback => {}
        }
        let fresh = self.authorize(wanted, left).await.ok()?;
        (fresh.header != refused.header).then_some(fresh)
    }

    /// Fetches an access token. The request is idempotent.
    fn access_token<'a>(
        &'a self,
        client_id: &'a str,
        client_secret: &'a Secret,
        left: Duration,
    ) -> Pin<Box<dyn Future<Output = Result<oauth::TokenResponse>> + Send + 'a>> {
        Box::pin(async move {
            let request = oauth::token_request(client_id, client_secret);
            let options =
                RequestOptions { timeout: Some(left), idempotent: true, ..RequestOptions::default() };
            let exchange = Arc::new(Progress::default()).scope(self.exchange(&request, &options));
            let result = match exchange.await {
                Ok((response, _)) => oauth::parse_token_response(&response),
                Err(error) => Err(error),
            };
            result.map_err(|e| oauth::to_unsent_error(&e))
        })
    }
}

/// The facts of an attempt that hooks receive.
struct AttemptRecord<'r> {
    request: &'r Request,
    path: String,
    number: u32,
    duration: Duration,
}

impl AttemptRecord<'_> {
    fn attempt(&self) -> Attempt<'_> {
        Attempt {
            operation: &self.request.operation,
            method: self.request.method,
            path: &self.path,
            number: self.number,
        }
    }

    fn outcome<'a>(
        &'a self,
        result: std::result::Result<&'a Response, &'a Error>,
        retry_in: Option<Duration>,
    ) -> AttemptOutcome<'a> {
        AttemptOutcome {
            attempt: self.attempt(),
            status: result.map_or_else(Error::status, |r| Some(r.status())),
            kind: result.err().map(Error::kind),
            sent: result.map_or_else(Error::sent, |_| Sent::Yes),
            request_id: result.map_or_else(Error::request_id, Response::request_id),
            duration: self.duration,
            retry_in,
        }
    }
}

type AttemptResult = std::result::Result<Response, (Outcome, Error)>;

impl Inner {
    /// Makes one attempt, after the hooks that run before it.
    async fn attempt<'r>(
        &self,
        request: &'r Request,
        http_request: &HttpRequest,
        left: Duration,
        number: u32,
    ) -> (AttemptResult, AttemptRecord<'r>) {
        let hooked = self.hooks.is_any_set();
        let path = if hooked { crate::redact::text(&request.path) } else { String::new() };
        let mut record = AttemptRecord { request, path, number, duration: Duration::ZERO };
        self.hooks.before(&record.attempt());
        let start = hooked.then(Instant::now);
        let result = self.send(request, http_request, left).await;
        record.duration = start.map_or(Duration::ZERO, |start| start.elapsed());
        (result, record)
    }

    async fn send(&self, request: &Request, http_request: &HttpRequest, mut left: Duration) -> AttemptResult {
        let mut _permit = None;
        if let Some(limit) = &self.concurrency {
            let start = Instant::now();
            let Ok(permit) = tokio::time::timeout(left, limit.acquire()).await else {
                let why = format!(
                    "the limit of {} concurrent requests was reached until the deadline",
                    limit.max()
                );
                let outcome = Outcome::Failed { kind: ErrorKind::Timeout, sent: Sent::No };
                return Err((outcome, Error::new(ErrorKind::Timeout, why)));
            };
            _permit = permit;
            left = left.saturating_sub(start.elapsed());
        }
        http_request.progress().begin_attempt();
        if !self.transport.reports_progress() {
            http_request.set_left();
        }
        let max_body_bytes = http_request.max_body_bytes.unwrap_or(self.max_response_bytes);
        let limits = Limits { timeout: self.attempt_timeout.min(left), max_body_bytes };
        match self.transport.send(http_request, limits).await {
            Ok(response) if is_answer(request, &response) && http_request.body_slot.is_some() => {
                Ok(Response::unchecked(response))
            }
            Ok(response) if is_answer(request, &response) => {
                Response::from_http(response, request, || self.catalog())
                    .map_err(|error| (Outcome::Failed { kind: error.kind(), sent: error.sent() }, error))
            }
            Ok(response) => {
                let error = error_response::to_error(&response);
                Err((
                    Outcome::Answered {
                        status: response.status,
                        code: error.code(),
                        retry_after: error.retry_after(),
                    },
                    error,
                ))
            }
            Err(failure) => {
                // Only a whole record proves that the request was processed, not the status alone.
                let sent = if failure.sent == Sent::No { Sent::No } else { Sent::Maybe };
                let error = Error::new(failure.kind, &failure.message).with_sent(sent);
                let error = failure.status.map_or(error.clone(), |s| error.with_status(s));
                let outcome = match failure.status {
                    // A retry does not change what the proxy requires.
                    Some(407) => Outcome::Answered { status: 407, code: None, retry_after: None },
                    _ => Outcome::Failed { kind: failure.kind, sent: failure.sent },
                };
                Err((outcome, error))
            }
        }
    }

    /// The request with host, credentials and body.
    fn http_request(
        &self,
        request: &Request,
        options: &RequestOptions,
        authorization: &Authorization,
    ) -> Result<HttpRequest> {
        let step = options.step.as_ref();
        if let Some(url) = step.and_then(|step| step.other_host.as_deref()) {
            // Nothing of the caller's goes to another host.
            let mut out = HttpRequest::new(request.method, url.to_owned());
            out.body_slot = step.map(|step| step.body.clone());
            out.max_body_bytes = step.map(|step| step.max_body_bytes);
            out.headers.append(USER_AGENT, self.user_agent.clone());
            out.headers.append(ACCEPT, HeaderValue::from_static("*/*"));
            return Ok(out);
        }
        let url = match &self.validation {
            Some(_) if !request.query.is_empty() => {
                let url = self.route.url(&request.host, &request.path, &[])?;
                format!("{url}?{}", strict_query(&request.query))
            }
            _ => self.route.url(&request.host, &request.path, &request.query)?,
        };
        let mut out = HttpRequest::new(request.method, url);
        out.send_by = options.send_by;
        out.body_slot = step.map(|step| step.body.clone());
        out.max_body_bytes = step.map(|step| step.max_body_bytes);
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
            let token = self.sign_request(validation, &out, header, authorization.key.as_deref())?;
            let mut token = header_value(VALIDATION.as_str(), &token)?;
            token.set_sensitive(true);
            out.headers.append(VALIDATION, token);
        }
        out.headers.append(USER_AGENT, self.user_agent.clone());
        if !request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept")) {
            out.headers.append(ACCEPT, HeaderValue::from_static("application/json"));
        }
        if self.route.has_base() {
            // One origin serves all products; this header names the product.
            let host = header_value("x-forwarded-host", &request.host)?;
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
                .map_err(|_| Error::new(ErrorKind::Argument, "a header name is malformed"))?;
            let mut value = header_value(name, value)?;
            value.set_sensitive([AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE, VALIDATION].contains(&key));
            out.headers.append(key, value);
        }
        Ok(out)
    }

    /// The value of the client validation header.
    fn sign_request(
        &self,
        validation: &ClientValidation,
        out: &HttpRequest,
        authorization: &HeaderValue,
        key: Option<&str>,
    ) -> Result<String> {
        let (Some(key), Some(account)) = (key, self.credentials.account_sid()) else {
            return Err(Error::config("client validation requires an API key and its account"));
        };
        let url = Url::parse(&out.url).map_err(|_| Error::argument("path", "the path is malformed"))?;
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

/// Whether a response answers its request. A redirect answers a free read: it names the address of a file,
/// to be fetched without the credentials. To an operation's read it is a login page or the like.
fn is_answer(request: &Request, response: &HttpResponse) -> bool {
    let takes_redirect = request.method == Method::Get && request.expected == ExpectedContent::Any;
    match response.status {
        200..=299 => true,
        300..=399 => takes_redirect,
        _ => false,
    }
}

/// Whether a DELETE found nothing because an earlier attempt, whose response was lost, deleted it.
fn is_deleted(request: &Request, earlier_sent: Sent, error: &Error) -> bool {
    request.method == Method::Delete && earlier_sent == Sent::Maybe && error.status() == Some(404)
}

/// The response that was lost, as far as it is known.
fn deleted_response(error: &Error) -> HttpResponse {
    let request_id = error.request_id().map(|id| ("twilio-request-id".to_owned(), id.to_owned()));
    HttpResponse { status: 204, headers: request_id.into_iter().collect(), body: Vec::new() }
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(value).map_err(|_| {
        Error::new(
            ErrorKind::Argument,
            format!("header {name:?} contains a character that no header may contain"),
        )
    })
}
