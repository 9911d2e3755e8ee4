//! Serde forms of what the state file stores and serde does not cover: `&'static str` and secrets.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text of the program itself: a channel, a source, the name of a parameter.
pub(crate) type StaticStr = &'static str;

/// Interns a text. The state file holds few distinct ones, and each is leaked once.
fn intern(text: String) -> StaticStr {
    static INTERNED: Mutex<Option<HashSet<StaticStr>>> = Mutex::new(None);
    let mut interned = INTERNED.lock().unwrap_or_else(PoisonError::into_inner);
    let interned = interned.get_or_insert_default();
    if let Some(known) = interned.get(text.as_str()) {
        return known;
    }
    let leaked: StaticStr = text.leak();
    interned.insert(leaked);
    leaked
}

pub(crate) mod static_str {
    use super::{Deserialize, Deserializer, Serialize, Serializer, StaticStr, intern};

    pub(crate) fn serialize<S: Serializer>(text: &StaticStr, to: S) -> Result<S::Ok, S::Error> {
        text.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<StaticStr, D::Error> {
        String::deserialize(from).map(intern)
    }
}

pub(crate) mod optional_static_str {
    use super::{Deserialize, Deserializer, Serialize, Serializer, StaticStr, intern};

    pub(crate) fn serialize<S: Serializer>(text: &Option<StaticStr>, to: S) -> Result<S::Ok, S::Error> {
        text.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<StaticStr>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.map(intern))
    }
}

/// Webhook settings: the name of a parameter, its URL and its method.
pub(crate) mod webhook_entries {
    use super::{Deserialize, Deserializer, Serialize, Serializer, StaticStr, intern};

    type Entry = (StaticStr, String, String);

    pub(crate) fn serialize<S: Serializer>(entries: &[Entry], to: S) -> Result<S::Ok, S::Error> {
        entries.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Entry>, D::Error> {
        let entries = Vec::<(String, String, String)>::deserialize(from)?;
        Ok(entries.into_iter().map(|(name, url, method)| (intern(name), url, method)).collect())
    }
}

/// A secret. The state file holds it in full, so that it is the same after a restart.
pub(crate) mod secret {
    use twire::Secret;

    use super::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(secret: &Secret, to: S) -> Result<S::Ok, S::Error> {
        secret.expose().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Secret, D::Error> {
        String::deserialize(from).map(Secret::new)
    }
}
