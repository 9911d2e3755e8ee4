//! API keys: created, used and revoked. The secret is shown once.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{Secret, rfc2822};

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::serialization;
use crate::state::Transaction;

/// Maximum length of a key's name, in characters.
const NAME: usize = 64;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) sid: String,
    #[serde(with = "serialization::secret")]
    pub(crate) secret: Secret,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
}

impl Row for Key {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// Whether the request is for the newer API, whose keys have a policy.
fn is_newer(request: &RoutedRequest<'_>) -> bool {
    !request.http.path.starts_with("/2010-04-01/")
}

impl Key {
    pub(crate) fn new(sid: &str, secret: Secret, name: &str, now: SystemTime) -> Key {
        Key { sid: sid.to_owned(), secret, friendly_name: name.to_owned(), created: now, updated: now }
    }

    fn json(&self, is_newer: bool) -> Json {
        let mut json = json!({
            "sid": self.sid,
            "friendly_name": self.friendly_name,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
        });
        if is_newer {
            json["policy"] = Json::Null;
        }
        json
    }
}

fn name(request: &RoutedRequest<'_>) -> Result<Option<String>, ApiError> {
    let name = request.param("FriendlyName");
    if name.as_ref().is_some_and(|name| name.chars().count() > NAME) {
        return Err(ApiError::from_code(20001, "FriendlyName: at most 64 characters"));
    }
    Ok(name)
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = tx.state.random.sid("SK");
    let secret = tx.state.random.hex();
    let key = Key::new(&sid, Secret::new(secret.as_str()), &name(request)?.unwrap_or_default(), tx.now);
    let mut json = key.json(is_newer(request));
    // The secret is shown only here.
    json["secret"] = json!(secret);
    tx.state.keys.insert(sid, key);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let is_newer = is_newer(request);
    if !is_newer {
        return pages::uri_page(request, &tx.state.keys, "keys", |_| true, |key| key.json(is_newer));
    }
    pages::meta_page(request, &tx.state.keys, "keys", |_| true, |key| key.json(is_newer))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let key = tx.state.keys.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&key.json(is_newer(request))))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (now, name) = (tx.now, name(request)?);
    let key = tx.state.keys.get_mut(request.sid()).ok_or_else(|| request.not_found())?;
    key.friendly_name = name.unwrap_or_default();
    key.updated = now;
    fetch(tx, request)
}

/// Revokes a key.
pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    tx.state.keys.remove(request.sid()).map(|_| ApiResponse::empty()).ok_or_else(|| request.not_found())
}
