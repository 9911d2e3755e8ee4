//! How a file has what serde does not write by itself: words that the program itself has, and secrets.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One of the program's own words.
pub(crate) type Word = &'static str;

/// The word of that spelling. There are few, and each is kept once.
fn known(text: String) -> Word {
    static KNOWN: Mutex<Option<HashSet<Word>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some(word) = known.get(text.as_str()) {
        return word;
    }
    let word: Word = text.leak();
    known.insert(word);
    word
}

pub(crate) fn serialize<S: Serializer>(word: &Word, to: S) -> Result<S::Ok, S::Error> {
    word.serialize(to)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Word, D::Error> {
    String::deserialize(from).map(known)
}

/// A word that may be missing.
pub(crate) mod maybe {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Word, known};

    pub(crate) fn serialize<S: Serializer>(word: &Option<Word>, to: S) -> Result<S::Ok, S::Error> {
        word.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Word>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.map(known))
    }
}

/// Words, each with two texts.
pub(crate) mod triples {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Word, known};

    pub(crate) fn serialize<S: Serializer>(all: &[(Word, String, String)], to: S) -> Result<S::Ok, S::Error> {
        all.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<(Word, String, String)>, D::Error> {
        let all = Vec::<(String, String, String)>::deserialize(from)?;
        Ok(all.into_iter().map(|(word, a, b)| (known(word), a, b)).collect())
    }
}

/// A secret: the file has it in full, so that it is the same after a restart.
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
