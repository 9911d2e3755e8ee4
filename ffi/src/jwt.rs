//! JWTs that a program gives to a browser, a phone or a worker.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value as Json, json};
use twire::jwt::{
    self, AccessToken, Algorithm, ClientCapability, Filter, Grant, Jwt, Policy, TaskRouterCapability,
};
use twire::{Method, Secret};

use crate::boundary::{ErrOut, Text, write_null_text, write_value};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, guard, guard_drop, guard_new, guard_setter};
use crate::params::parse;
use crate::result::twire_result;
use crate::status::twire_status;

/// A JWT to be built: it gives somebody else access to Twilio for a limited time.
///
/// One thread at a time. An error of a setter is returned by the setter, and again by twire_jwt_encode.
pub struct twire_jwt {
    kind: JwtKind,
    account_sid: String,
    key_sid: Option<String>,
    secret: Secret,
    settings: Vec<(String, String)>,
    grants: Vec<(String, Json, bool)>,
    validity: Validity,
    text: Option<CString>,
    deferred_error: Option<Failure>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum JwtKind {
    Access,
    Client,
    Worker,
    TaskQueue,
    Workspace,
}

/// The kinds, and the properties of each.
const KINDS: [(&str, JwtKind, &[&str]); 5] = [
    ("access", JwtKind::Access, &["identity", "region", "algorithm"]),
    ("client", JwtKind::Client, &[]),
    ("worker", JwtKind::Worker, &["workspace_sid", "worker_sid"]),
    ("task_queue", JwtKind::TaskQueue, &["workspace_sid", "task_queue_sid"]),
    ("workspace", JwtKind::Workspace, &["workspace_sid"]),
];

#[derive(Clone, Copy, Default)]
struct Validity {
    ttl: Option<Duration>,
    expires_at: Option<SystemTime>,
    not_before: Option<SystemTime>,
}

impl Builder for twire_jwt {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

/// Sets the validity of the three kinds of JWT, whose builders have the same methods.
macro_rules! with_validity {
    ($token:expr, $validity:expr) => {{
        let mut token = $token;
        if let Some(ttl) = $validity.ttl {
            token = token.ttl(ttl);
        }
        if let Some(time) = $validity.expires_at {
            token = token.expires_at(time);
        }
        if let Some(time) = $validity.not_before {
            token = token.not_before(time);
        }
        token
    }};
}

fn system_time(name: &str, unix_seconds: i64) -> Result<SystemTime> {
    let seconds = u64::try_from(unix_seconds).map_err(|_| Failure::argument(name, "before 1970"))?;
    UNIX_EPOCH
        .checked_add(Duration::from_secs(seconds))
        .ok_or_else(|| Failure::argument(name, "too far away"))
}

/// The text of a field of a grant, if present.
fn text_field<'a>(fields: &'a Json, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Json::as_str)
}

/// Refuses an object with a name that is not known.
fn check_fields(fields: &Json, grant: &str, known: &[&str]) -> Result<()> {
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

fn text_pairs(fields: Option<&Json>, name: &str) -> Result<Vec<(String, String)>> {
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

fn method_field(fields: &Json) -> Result<Method> {
    let name = text_field(fields, "method").ok_or_else(|| Failure::argument("method", "missing"))?;
    Method::parse(name).ok_or_else(|| Failure::argument("method", "not GET, POST, PUT, PATCH or DELETE"))
}

impl twire_jwt {
    fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().rev().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    fn required_setting(&self, name: &str) -> Result<&str> {
        self.setting(name).ok_or_else(|| Failure::argument(name, "not set"))
    }

    fn encode(&self) -> Result<String> {
        if let Some(error) = &self.deferred_error {
            return Err(error.clone());
        }
        match self.kind {
            JwtKind::Access => self.access(),
            JwtKind::Client => self.client(),
            JwtKind::Worker | JwtKind::TaskQueue | JwtKind::Workspace => self.task_router(),
        }
    }

    fn access(&self) -> Result<String> {
        let key = self.key_sid.as_deref().ok_or_else(|| Failure::argument("key_sid", "NULL"))?;
        let mut token =
            with_validity!(AccessToken::new(&*self.account_sid, key, self.secret.clone()), self.validity);
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
                // The core checks the names of the fields.
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
        let mut token =
            with_validity!(ClientCapability::new(&*self.account_sid, self.secret.clone()), self.validity);
        for (key, fields, _) in &self.grants {
            match key.as_str() {
                "incoming" => {
                    check_fields(fields, key, &["client_name"])?;
                    let name = text_field(fields, "client_name");
                    token = token.incoming(name.ok_or_else(|| Failure::argument("client_name", "missing"))?);
                }
                "outgoing" => {
                    check_fields(fields, key, &["application_sid", "params"])?;
                    let sid = text_field(fields, "application_sid");
                    let sid = sid.ok_or_else(|| Failure::argument("application_sid", "missing"))?;
                    token = token.outgoing(sid, text_pairs(fields.get("params"), "params")?);
                }
                "events" => token = token.events(text_pairs(Some(fields), key)?),
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
        let workspace = self.required_setting("workspace_sid")?;
        let token = match self.kind {
            JwtKind::Worker => {
                TaskRouterCapability::worker(account, secret, workspace, self.required_setting("worker_sid")?)
            }
            JwtKind::TaskQueue => TaskRouterCapability::task_queue(
                account,
                secret,
                workspace,
                self.required_setting("task_queue_sid")?,
            ),
            _ => TaskRouterCapability::workspace(account, secret, workspace),
        };
        let mut token = with_validity!(token, self.validity);
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
            check_fields(fields, key, known)?;
            token = match key.as_str() {
                "policy" => token.policy(policy(fields)?),
                "allow_self" => token.allow_self(method_field(fields)?),
                "allow_below" => token.allow_below(method_field(fields)?),
                "activity_updates" => token.allow_activity_updates(),
                _ => token.allow_reservation_updates(),
            };
        }
        Ok(token.to_jwt()?)
    }
}

/// A policy in the form of Twilio's claims.
fn policy(fields: &Json) -> Result<Policy> {
    let url = text_field(fields, "url").ok_or_else(|| Failure::argument("url", "missing"))?;
    let method = method_field(fields)?;
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

/// Header and claims as a result.
fn to_result(jwt: &Jwt) -> twire_result {
    twire_result::from_json(&json!({ "header": jwt.header(), "claims": jwt.claims() }))
}

/// Makes a JWT without grants, valid for an hour.
///
/// kind: "access" (Twilio's SDKs for voice, video, conversations and sync), "client" (the older Twilio
/// Client), or "worker", "task_queue" or "workspace" (TaskRouter). account_sid: the account (AC...).
/// key_sid: the API key (SK...) of an access token; NULL for the other kinds. secret: the secret of the key,
/// or the account's auth token for the other kinds. out: yours; free it with twire_jwt_free. err: may be
/// NULL. kind, account_sid and secret are not NULL; all are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_new(
    kind: Text<'_>,
    account_sid: Text<'_>,
    key_sid: Text<'_>,
    secret: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_jwt>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let name = kind.required("kind")?;
        let kind = KINDS.iter().find(|(known, ..)| *known == name);
        let kind = kind.ok_or_else(|| {
            Failure::argument("kind", "not access, client, worker, task_queue or workspace")
        })?;
        let key_sid = key_sid.optional("key_sid")?.map(str::to_owned);
        match (kind.1, &key_sid) {
            (JwtKind::Access, None) => {
                return Err(Failure::argument("key_sid", "NULL; an API key signs the token"));
            }
            (JwtKind::Access, Some(_)) | (_, None) => {}
            (_, Some(_)) => {
                return Err(Failure::argument("key_sid", "not NULL; the auth token signs this kind"));
            }
        }
        Ok(twire_jwt {
            kind: kind.1,
            account_sid: account_sid.required("account_sid")?.to_owned(),
            key_sid,
            secret: Secret::new(secret.required("secret")?),
            settings: Vec::new(),
            grants: Vec::new(),
            validity: Validity::default(),
            text: None,
            deferred_error: None,
        })
    })
}

/// Sets a property of the kind: "identity", "region" and "algorithm" ("HS256", "HS384", "HS512") of an
/// access token, "workspace_sid" of the TaskRouter kinds, "worker_sid" of "worker", "task_queue_sid" of
/// "task_queue". Neither name nor value may be NULL; another name is TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_set(
    jwt: Option<&mut twire_jwt>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(jwt, |j| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        let known = KINDS.iter().find(|(_, kind, _)| *kind == j.kind).map_or(&[][..], |(.., known)| known);
        if !known.contains(&name) {
            return Err(Failure::argument(name, "this kind of token has no such setting"));
        }
        j.settings.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// Sets the validity in seconds: 1 to 86400, Twilio's limits; 3600 by default. A value outside the limits
/// fails in twire_jwt_encode; it is not adjusted.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_set_ttl_seconds(jwt: Option<&mut twire_jwt>, seconds: u32) -> twire_status {
    guard_setter(jwt, |j| {
        j.validity.ttl = Some(Duration::from_secs(u64::from(seconds)));
        Ok(())
    })
}

/// Sets the end of the validity, in seconds since 1970-01-01T00:00:00Z, at most a day from now. It
/// replaces a ttl.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_set_expires_at(jwt: Option<&mut twire_jwt>, unix_seconds: i64) -> twire_status {
    guard_setter(jwt, |j| {
        j.validity.expires_at = Some(system_time("expires_at", unix_seconds)?);
        Ok(())
    })
}

/// Sets the start of the validity, in seconds since 1970-01-01T00:00:00Z. Unset by default: with a clock
/// ahead of Twilio's a fresh JWT would be refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_set_not_before(jwt: Option<&mut twire_jwt>, unix_seconds: i64) -> twire_status {
    guard_setter(jwt, |j| {
        j.validity.not_before = Some(system_time("not_before", unix_seconds)?);
        Ok(())
    })
}

fn add(jwt: Option<&mut twire_jwt>, name: Text<'_>, json: Text<'_>, raw: bool) -> twire_status {
    guard_setter(jwt, |j| {
        let name = name.required("name")?;
        let fields = match json.optional(name)? {
            Some(json) => parse(name, json)?,
            None => Json::Object(Map::new()),
        };
        j.grants.push((name.to_owned(), fields, raw));
        Ok(())
    })
}

/// Adds a grant.
///
/// name and json, a JSON object of the grant's fields (NULL for none), by kind:
///
/// - access: "chat" (service_sid, endpoint_id, deployment_role_sid, push_credential_sid), "data_sync"
///   (service_sid, endpoint_id), "video" (room), "voice" (incoming {"allow": true}, outgoing
///   {"application_sid": "AP...", "params": {}}, push_credential_sid, endpoint_id), "task_router"
///   (workspace_sid, worker_sid, role), "player" (the response of the Player Streamer), "rtc",
///   "ip_messaging"; one of each.
/// - client: "incoming" (client_name), "outgoing" (application_sid, params), "events" (filters).
/// - worker, task_queue, workspace: "policy" (url, method, allow, query_filter, post_filter),
///   "allow_self" and "allow_below" (method), "activity_updates", "reservation_updates".
///
/// name: not NULL. Another grant or field fails here or in twire_jwt_encode.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_add_grant(
    jwt: Option<&mut twire_jwt>,
    name: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    add(jwt, name, json, false)
}

/// Adds a grant to an access token exactly as given, though the library may not know it. Neither name nor
/// json may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_add_raw_grant(
    jwt: Option<&mut twire_jwt>,
    name: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    if let Some(wrong) = jwt.as_deref().filter(|j| j.kind != JwtKind::Access).map(|_| "jwt") {
        return guard_setter(jwt, |_| Err(Failure::argument(wrong, "only an access token has raw grants")));
    }
    match json.optional("json") {
        Ok(None) => guard_setter(jwt, |_| Err(Failure::argument("json", "NULL"))),
        _ => add(jwt, name, json, true),
    }
}

/// Signs and encodes the JWT. Its times are relative to now.
///
/// jwt: not NULL. encoded: set to the text, which lives until this function is called again or the JWT is
/// freed, and to NULL on failure; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_encode<'a>(
    jwt: Option<&'a mut twire_jwt>,
    encoded: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let encoded = write_null_text(encoded);
    guard(err, || {
        if encoded.is_none() {
            return Err(Failure::argument("encoded", "NULL"));
        }
        let jwt = jwt.ok_or_else(|| Failure::argument("jwt", "NULL"))?;
        let text = c_text(&jwt.encode()?);
        write_value(encoded, Text::new(jwt.text.insert(text)));
        Ok(())
    })
}

/// Decodes a JWT. It checks neither signature nor times.
///
/// jwt: not NULL. out: "header" and "claims", such as "claims.grants.identity" and "claims.exp"; yours,
/// free it with twire_result_free. err: may be NULL. Text that is not a JWT is TWIRE_ERR_DECODE. Any
/// thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_decode(
    jwt: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(to_result(&jwt::decode(jwt.required("jwt")?)?)))
}

/// Verifies the signature and the times of a JWT, and decodes it.
///
/// jwt, secret: not NULL. unix_seconds: the time at which it must be valid; 0 for now. Pass an earlier or
/// later time to allow for a clock difference. out: as for twire_jwt_decode; yours. err: may be NULL. Text
/// that is not a JWT is TWIRE_ERR_DECODE; a wrong signature, a JWT that has expired or is not valid yet,
/// and one without an expiry are TWIRE_ERR_AUTH. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_verify(
    jwt: Text<'_>,
    secret: Text<'_>,
    unix_seconds: i64,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let secret = Secret::new(secret.required("secret")?);
        let at =
            if unix_seconds == 0 { SystemTime::now() } else { system_time("unix_seconds", unix_seconds)? };
        Ok(to_result(&jwt::verify_at(jwt.required("jwt")?, secret, at)?))
    })
}

/// Frees a JWT and wipes its secret. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_jwt_free(jwt: Option<Box<twire_jwt>>) {
    guard_drop(jwt);
}
