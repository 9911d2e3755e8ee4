//! Tokens that a program hands to a browser, a phone or a worker.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value as Json, json};
use twire::token::{
    self, AccessToken, Algorithm, ClientCapability, Filter, Grant, Jwt, Policy, TaskRouterCapability,
};
use twire::{Method, Secret};

use crate::boundary::{ErrOut, Text, clear_text, put};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, change, guard, make, read};
use crate::params::parse;
use crate::result::twire_result;
use crate::status::twire_status;

/// A token under way: a JWT with which somebody else may talk to Twilio for a while.
///
/// One thread at a time. A setter's fault is returned by it, and again by twire_token_write.
pub struct twire_token {
    kind: Kind,
    account_sid: String,
    key_sid: Option<String>,
    secret: Secret,
    settings: Vec<(String, String)>,
    grants: Vec<(String, Json, bool)>,
    life: Life,
    text: Option<CString>,
    fault: Option<Failure>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Access,
    Client,
    Worker,
    TaskQueue,
    Workspace,
}

/// The kinds, and what may be set of each.
const KINDS: [(&str, Kind, &[&str]); 5] = [
    ("access", Kind::Access, &["identity", "region", "algorithm"]),
    ("client", Kind::Client, &[]),
    ("worker", Kind::Worker, &["workspace_sid", "worker_sid"]),
    ("task_queue", Kind::TaskQueue, &["workspace_sid", "task_queue_sid"]),
    ("workspace", Kind::Workspace, &["workspace_sid"]),
];

#[derive(Clone, Copy, Default)]
struct Life {
    ttl: Option<Duration>,
    expires_at: Option<SystemTime>,
    not_before: Option<SystemTime>,
}

impl Builder for twire_token {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

/// Gives the three kinds of token the same life: their builders have the same words.
macro_rules! living {
    ($token:expr, $life:expr) => {{
        let mut token = $token;
        if let Some(ttl) = $life.ttl {
            token = token.ttl(ttl);
        }
        if let Some(time) = $life.expires_at {
            token = token.expires_at(time);
        }
        if let Some(time) = $life.not_before {
            token = token.not_before(time);
        }
        token
    }};
}

fn moment(name: &str, unix_seconds: i64) -> Result<SystemTime> {
    let seconds = u64::try_from(unix_seconds).map_err(|_| Failure::argument(name, "before 1970"))?;
    UNIX_EPOCH
        .checked_add(Duration::from_secs(seconds))
        .ok_or_else(|| Failure::argument(name, "too far away"))
}

/// The text of a field of a grant, if it is there.
fn text<'a>(fields: &'a Json, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Json::as_str)
}

/// Every name of an object must be one of these.
fn only(fields: &Json, grant: &str, known: &[&str]) -> Result<()> {
    let Json::Object(fields) = fields else {
        return Err(Failure::argument(grant, "a grant is a JSON object"));
    };
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            let why = format!("not a field of {grant}; it has {}", known.join(", "));
            Err(Failure::argument(name, &why))
        }
        None => Ok(()),
    }
}

fn pairs(fields: Option<&Json>, name: &str) -> Result<Vec<(String, String)>> {
    let Some(fields) = fields else { return Ok(Vec::new()) };
    let Json::Object(map) = fields else {
        return Err(Failure::argument(name, "not a JSON object"));
    };
    map.iter()
        .map(|(key, value)| match value {
            Json::String(text) => Ok((key.clone(), text.clone())),
            Json::Number(_) | Json::Bool(_) => Ok((key.clone(), value.to_string())),
            _ => Err(Failure::argument(key, "not text")),
        })
        .collect()
}

fn method(fields: &Json) -> Result<Method> {
    let name = text(fields, "method").ok_or_else(|| Failure::argument("method", "missing"))?;
    Method::parse(name).ok_or_else(|| Failure::argument("method", "not GET, POST, PUT, PATCH or DELETE"))
}

impl twire_token {
    fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().rev().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    fn needed(&self, name: &str) -> Result<&str> {
        self.setting(name).ok_or_else(|| Failure::argument(name, "not set"))
    }

    fn jwt(&self) -> Result<String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        match self.kind {
            Kind::Access => self.access(),
            Kind::Client => self.client(),
            Kind::Worker | Kind::TaskQueue | Kind::Workspace => self.task_router(),
        }
    }

    fn access(&self) -> Result<String> {
        let key = self.key_sid.as_deref().ok_or_else(|| Failure::argument("key_sid", "NULL"))?;
        let mut token = living!(AccessToken::new(&*self.account_sid, key, self.secret.clone()), self.life);
        if let Some(identity) = self.setting("identity") {
            token = token.identity(identity);
        }
        if let Some(region) = self.setting("region") {
            token = token.region(region);
        }
        if let Some(name) = self.setting("algorithm") {
            let known = Algorithm::parse(name);
            token = token
                .algorithm(known.ok_or_else(|| Failure::argument("algorithm", "not HS256, HS384 or HS512"))?);
        }
        for (key, fields, raw) in &self.grants {
            token = token.grant(match (raw, fields) {
                (true, fields) => Grant::raw(key.clone(), fields.clone()),
                // Whatever its kind, the core checks the names of the fields.
                (false, Json::Object(map)) if key != "player" => {
                    map.iter().fold(Grant::new(key.clone()), |grant, (name, value)| {
                        grant.set(name.clone(), value.clone())
                    })
                }
                (false, fields) if key == "player" => Grant::player(fields.clone()),
                (false, _) => return Err(Failure::argument(key, "a grant is a JSON object")),
            });
        }
        Ok(token.to_jwt()?)
    }

    fn client(&self) -> Result<String> {
        let mut token = living!(ClientCapability::new(&*self.account_sid, self.secret.clone()), self.life);
        for (key, fields, _) in &self.grants {
            match key.as_str() {
                "incoming" => {
                    only(fields, key, &["client_name"])?;
                    let name = text(fields, "client_name");
                    token = token.incoming(name.ok_or_else(|| Failure::argument("client_name", "missing"))?);
                }
                "outgoing" => {
                    only(fields, key, &["application_sid", "params"])?;
                    let sid = text(fields, "application_sid");
                    let sid = sid.ok_or_else(|| Failure::argument("application_sid", "missing"))?;
                    token = token.outgoing(sid, pairs(fields.get("params"), "params")?);
                }
                "events" => token = token.events(pairs(Some(fields), key)?),
                _ => {
                    return Err(Failure::argument(
                        key,
                        "no such grant; there are incoming, outgoing, events",
                    ));
                }
            }
        }
        Ok(token.to_jwt()?)
    }

    fn task_router(&self) -> Result<String> {
        let (account, secret) = (&*self.account_sid, self.secret.clone());
        let workspace = self.needed("workspace_sid")?;
        let token = match self.kind {
            Kind::Worker => {
                TaskRouterCapability::worker(account, secret, workspace, self.needed("worker_sid")?)
            }
            Kind::TaskQueue => {
                TaskRouterCapability::task_queue(account, secret, workspace, self.needed("task_queue_sid")?)
            }
            _ => TaskRouterCapability::workspace(account, secret, workspace),
        };
        let mut token = living!(token, self.life);
        for (key, fields, _) in &self.grants {
            let known: &[&str] = match key.as_str() {
                "policy" => &["url", "method", "allow", "query_filter", "post_filter"],
                "allow_self" | "allow_below" => &["method"],
                "activity_updates" | "reservation_updates" => &[],
                _ => {
                    let why = "no such grant; there are policy, allow_self, allow_below, activity_updates, \
                               reservation_updates";
                    return Err(Failure::argument(key, why));
                }
            };
            only(fields, key, known)?;
            token = match key.as_str() {
                "policy" => token.policy(policy(fields)?),
                "allow_self" => token.allow_self(method(fields)?),
                "allow_below" => token.allow_below(method(fields)?),
                "activity_updates" => token.allow_activity_updates(),
                _ => token.allow_reservation_updates(),
            };
        }
        Ok(token.to_jwt()?)
    }
}

/// A rule as Twilio writes it in the token.
fn policy(fields: &Json) -> Result<Policy> {
    let url = text(fields, "url").ok_or_else(|| Failure::argument("url", "missing"))?;
    let method = method(fields)?;
    let allow = fields.get("allow").and_then(Json::as_bool).unwrap_or(true);
    let mut policy = if allow { Policy::allow(method, url) } else { Policy::deny(method, url) };
    for (filter, in_query) in [("query_filter", true), ("post_filter", false)] {
        let asked = match fields.get(filter) {
            None | Some(Json::Null) => continue,
            Some(Json::Object(asked)) => asked,
            Some(_) => return Err(Failure::argument(filter, "not a JSON object")),
        };
        for (name, what) in asked {
            let what = match what {
                Json::String(value) => Filter::Value(value.clone()),
                what => match what.get("required").and_then(Json::as_bool) {
                    Some(true) => Filter::Required,
                    Some(false) => Filter::Optional,
                    None => {
                        let why = "neither text nor {\"required\": true or false}";
                        return Err(Failure::argument(name, why));
                    }
                },
            };
            policy = if in_query { policy.query(name, &what) } else { policy.form(name, &what) };
        }
    }
    Ok(policy)
}

/// A token's two documents as a result.
fn result(jwt: &Jwt) -> twire_result {
    twire_result::of_json(&json!({ "header": jwt.header(), "claims": jwt.claims() }))
}

/// A token that allows nothing yet; good for an hour.
///
/// kind: "access" (Twilio's SDKs for voice, video, conversations and sync), "client" (the older
/// Twilio Client), or "worker", "task_queue" or "workspace" (TaskRouter). account_sid: the account
/// (AC...). key_sid: the API key (SK...) of an access token; NULL for the others. secret: the key's
/// secret, or the account's auth token for the others. out: yours; free it with twire_token_free.
/// err: may be NULL. kind, account_sid and secret are not NULL; all are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_new(
    kind: Text<'_>,
    account_sid: Text<'_>,
    key_sid: Text<'_>,
    secret: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_token>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let name = kind.required("kind")?;
        let kind = KINDS.iter().find(|(known, ..)| *known == name);
        let kind = kind.ok_or_else(|| {
            Failure::argument("kind", "not access, client, worker, task_queue or workspace")
        })?;
        let key_sid = key_sid.optional("key_sid")?.map(str::to_owned);
        match (kind.1, &key_sid) {
            (Kind::Access, None) => {
                return Err(Failure::argument("key_sid", "NULL; an API key signs the token"));
            }
            (Kind::Access, Some(_)) | (_, None) => {}
            (_, Some(_)) => {
                return Err(Failure::argument("key_sid", "not NULL; the auth token signs this kind"));
            }
        }
        Ok(twire_token {
            kind: kind.1,
            account_sid: account_sid.required("account_sid")?.to_owned(),
            key_sid,
            secret: Secret::new(secret.required("secret")?),
            settings: Vec::new(),
            grants: Vec::new(),
            life: Life::default(),
            text: None,
            fault: None,
        })
    })
}

/// Sets what a kind of token has: "identity", "region" and "algorithm" ("HS256", "HS384", "HS512")
/// of an access token, "workspace_sid" of TaskRouter's, "worker_sid" of a worker's,
/// "task_queue_sid" of a task queue's. Neither may be NULL; another name is TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_set(
    token: Option<&mut twire_token>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(token, |t| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        let known = KINDS.iter().find(|(_, kind, _)| *kind == t.kind).map_or(&[][..], |(.., known)| known);
        if !known.contains(&name) {
            return Err(Failure::argument(name, "this kind of token has no such setting"));
        }
        t.settings.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// How long the token is good, in seconds: 1 to 86400, Twilio's limits; 3600 by default. What is
/// outside of them fails in twire_token_write; it is not changed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_set_ttl(token: Option<&mut twire_token>, seconds: u32) -> twire_status {
    change(token, |t| {
        t.life.ttl = Some(Duration::from_secs(u64::from(seconds)));
        Ok(())
    })
}

/// Until when the token is good, in seconds since 1970-01-01T00:00:00Z, at most a day from now;
/// instead of a ttl.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_set_expiry(token: Option<&mut twire_token>, unix_seconds: i64) -> twire_status {
    change(token, |t| {
        t.life.expires_at = Some(moment("expires_at", unix_seconds)?);
        Ok(())
    })
}

/// From when the token is good, in seconds since 1970-01-01T00:00:00Z. Unset by default: a clock
/// that is ahead of Twilio's would make a fresh token useless.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_set_not_before(
    token: Option<&mut twire_token>,
    unix_seconds: i64,
) -> twire_status {
    change(token, |t| {
        t.life.not_before = Some(moment("not_before", unix_seconds)?);
        Ok(())
    })
}

fn add(token: Option<&mut twire_token>, name: Text<'_>, json: Text<'_>, raw: bool) -> twire_status {
    change(token, |t| {
        let name = name.required("name")?;
        let fields = match json.optional(name)? {
            Some(json) => parse(name, json)?,
            None => Json::Object(Map::new()),
        };
        t.grants.push((name.to_owned(), fields, raw));
        Ok(())
    })
}

/// Allows something.
///
/// name and json, a JSON object of the fields (NULL for none), by kind of token:
///
/// - access: "chat" (service_sid, endpoint_id, deployment_role_sid, push_credential_sid), "data_sync"
///   (service_sid, endpoint_id), "video" (room), "voice" (incoming {"allow": true}, outgoing
///   {"application_sid": "AP...", "params": {}}, push_credential_sid, endpoint_id), "task_router"
///   (workspace_sid, worker_sid, role), "player" (what the Player Streamer returned), "rtc",
///   "ip_messaging"; one of each.
/// - client: "incoming" (client_name), "outgoing" (application_sid, params), "events" (filters).
/// - worker, task_queue, workspace: "policy" (url, method, allow, query_filter, post_filter),
///   "allow_self" and "allow_below" (method), "activity_updates", "reservation_updates".
///
/// name: not NULL. Another grant or field fails here or in twire_token_write.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_add_grant(
    token: Option<&mut twire_token>,
    name: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    add(token, name, json, false)
}

/// Adds a grant that the library need not know to an access token, exactly as given. Neither may be
/// NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_add_raw_grant(
    token: Option<&mut twire_token>,
    name: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    if let Some(wrong) = token.as_deref().filter(|t| t.kind != Kind::Access).map(|_| "token") {
        return change(token, |_| Err(Failure::argument(wrong, "only an access token has raw grants")));
    }
    match json.optional("json") {
        Ok(None) => change(token, |_| Err(Failure::argument("json", "NULL"))),
        _ => add(token, name, json, true),
    }
}

/// Signs the token, now.
///
/// token: not NULL. jwt: set to the text, which lives until this is called again or the token is
/// freed, and to NULL on failure; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_write<'a>(
    token: Option<&'a mut twire_token>,
    jwt: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let jwt = clear_text(jwt);
    guard(err, || {
        if jwt.is_none() {
            return Err(Failure::argument("jwt", "NULL"));
        }
        let token = token.ok_or_else(|| Failure::argument("token", "NULL"))?;
        let made = c_text(&token.jwt()?);
        put(jwt, Text::of(token.text.insert(made)));
        Ok(())
    })
}

/// A token's two documents, without any check of who signed it or of its time.
///
/// jwt: not NULL. out: "header" and "claims", such as "claims.grants.identity" and "claims.exp";
/// yours, free it with twire_result_free. err: may be NULL. What is no token is TWIRE_ERR_DECODE.
/// Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_decode(
    jwt: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(result(&token::decode(jwt.required("jwt")?)?)))
}

/// A token's two documents, once it is sure that secret signed it and that it is good.
///
/// jwt, secret: not NULL. unix_seconds: at which time it must be good; 0 for now. Clocks differ:
/// give a moment earlier or later to be lenient. out: as for twire_token_decode; yours. err: may be
/// NULL. What is no token is TWIRE_ERR_DECODE; a wrong signature, a token that is too old or too
/// new, and one without an end are TWIRE_ERR_AUTH. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_verify(
    jwt: Text<'_>,
    secret: Text<'_>,
    unix_seconds: i64,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let secret = Secret::new(secret.required("secret")?);
        let at = if unix_seconds == 0 { SystemTime::now() } else { moment("unix_seconds", unix_seconds)? };
        Ok(result(&token::verify_at(jwt.required("jwt")?, secret, at)?))
    })
}

/// Frees a token and wipes its secret. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_token_free(token: Option<Box<twire_token>>) {
    read((), || drop(token));
}
