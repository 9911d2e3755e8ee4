//! Grants of access tokens.

use std::fmt;

use serde_json::{Map, Value as Json};

use crate::error::{Error, Result};

/// Twilio's grants and their fields. `None` if Twilio issues the grant and only it knows the
/// fields.
const GRANTS: [(&str, Option<&[&str]>); 8] = [
    ("chat", Some(&["service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid"])),
    ("data_sync", Some(&["service_sid", "endpoint_id"])),
    ("ip_messaging", Some(&["service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid"])),
    ("player", None),
    ("rtc", Some(&["configuration_profile_sid"])),
    ("task_router", Some(&["workspace_sid", "worker_sid", "role"])),
    ("video", Some(&["room"])),
    ("voice", Some(&["incoming", "outgoing", "push_credential_sid", "endpoint_id"])),
];

/// A grant: a key, and fields under Twilio's names.
///
/// `Debug` shows the key only.
#[derive(Clone, PartialEq)]
pub struct Grant {
    key: String,
    fields: Json,
    raw: bool,
}

impl Grant {
    /// Creates a grant by its key, such as `chat`. An unknown key is an error when the token is
    /// encoded.
    pub fn new(key: impl Into<String>) -> Grant {
        Grant { key: key.into(), fields: Json::Object(Map::new()), raw: false }
    }

    /// Creates a grant without any check.
    pub fn raw(key: impl Into<String>, fields: Json) -> Grant {
        Grant { key: key.into(), fields, raw: true }
    }

    /// Chat and Conversations: `service_sid`, `endpoint_id`, `deployment_role_sid`,
    /// `push_credential_sid`.
    pub fn chat() -> Grant {
        Grant::new("chat")
    }
    /// Sync: `service_sid`, `endpoint_id`.
    pub fn data_sync() -> Grant {
        Grant::new("data_sync")
    }
    /// Voice: [`Grant::incoming`], [`Grant::outgoing`], `push_credential_sid`, `endpoint_id`.
    pub fn voice() -> Grant {
        Grant::new("voice")
    }
    /// Video: `room`.
    pub fn video() -> Grant {
        Grant::new("video")
    }
    /// `TaskRouter`: `workspace_sid`, `worker_sid`, `role`.
    pub fn task_router() -> Grant {
        Grant::new("task_router")
    }
    /// Playback: the whole grant that Twilio's Player Streamer returned.
    pub fn player(grant: Json) -> Grant {
        Grant { key: "player".to_owned(), fields: grant, raw: false }
    }

    /// Sets a field.
    #[must_use]
    pub fn set(mut self, field: impl Into<String>, value: impl Into<Json>) -> Grant {
        if let Json::Object(fields) = &mut self.fields {
            fields.insert(field.into(), value.into());
        }
        self
    }

    /// Whether incoming calls are allowed (voice only).
    #[must_use]
    pub fn incoming(self, allow: bool) -> Grant {
        self.set("incoming", serde_json::json!({ "allow": allow }))
    }

    /// The application of outgoing calls, and parameters for it (`Null` for none) (voice only).
    #[must_use]
    pub fn outgoing(self, application_sid: &str, params: Json) -> Grant {
        let mut outgoing = serde_json::json!({ "application_sid": application_sid });
        if !params.is_null() {
            outgoing["params"] = params;
        }
        self.set("outgoing", outgoing)
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Checks that the fields belong to the grant, and returns them.
    pub(super) fn checked(&self) -> Result<Json> {
        let Json::Object(fields) = &self.fields else {
            return Err(Error::argument(&self.key, "must be a JSON object"));
        };
        if self.key.is_empty() || self.key == "identity" {
            return Err(Error::argument("grant", "must have a key"));
        }
        if self.raw {
            return Ok(self.fields.clone());
        }
        let Some((_, known)) = GRANTS.iter().find(|(key, _)| *key == self.key) else {
            let all: Vec<&str> = GRANTS.iter().map(|(key, _)| *key).collect();
            return Err(Error::argument(
                &self.key,
                format!("no such grant; the grants are {}", all.join(", ")),
            ));
        };
        if let Some(known) = known
            && let Some(field) = fields.keys().find(|f| !known.contains(&f.as_str()))
        {
            let why = format!("not a field of the {} grant; its fields are {}", self.key, known.join(", "));
            return Err(Error::argument(field, why));
        }
        Ok(self.fields.clone())
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Grant({}, …)", self.key)
    }
}
