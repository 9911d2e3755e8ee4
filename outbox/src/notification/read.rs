//! A file of the spool, read strictly: a field that nobody knows is a mistake of its writer.

use serde_json::Value as Json;

use super::{Channel, Notification, OnDoubt, Priority, Template};
use crate::error::{Error, Result};

impl Notification {
    /// Reads a file of the spool and checks it.
    pub fn from_json(json: &Json) -> Result<Notification> {
        let file = json.as_object().ok_or_else(|| Error::invalid("a JSON object is expected"))?;
        match file.get("v").and_then(Json::as_u64) {
            Some(1) => {}
            Some(v) => {
                return Err(Error::field("v", format_args!("version {v} is not known here; this is 1")));
            }
            None => return Err(Error::field("v", "the version, 1, is missing")),
        }
        let mut read = Notification::empty();
        for (name, value) in file.iter().filter(|(name, _)| *name != "v") {
            read.set(name, value)?;
        }
        read.check()?;
        Ok(read)
    }

    /// Sets the field of that name of a file; a list replaces what was there.
    pub fn set(&mut self, name: &str, value: &Json) -> Result<()> {
        let field = Field { name, value };
        match name {
            "to" => self.to = field.texts()?,
            "body" => self.body = field.text()?,
            "title" => self.title = Some(field.text()?),
            "priority" => self.priority = field.word(Priority::parse, Priority::ALL, Priority::name)?,
            "key" => self.key = Some(field.text()?),
            "resolve" => {
                self.is_resolved = value.as_bool().ok_or_else(|| field.wrong("true or false"))?;
            }
            "ttl" => self.ttl = Some(field.seconds()?),
            "at" => self.at = Some(field.seconds()?),
            "channel" => self.channel = field.word(Channel::parse, Channel::ALL, Channel::name)?,
            "from" => self.from = Some(field.text()?),
            "service" => self.service = Some(field.text()?),
            "media" => self.media = field.texts()?,
            "template" => self.template = Some(field.template()?),
            "on_doubt" => {
                self.on_doubt = Some(field.word(OnDoubt::parse, OnDoubt::ALL, OnDoubt::name)?);
            }
            "max_segments" => {
                let number = value.as_u64().and_then(|n| u16::try_from(n).ok()).filter(|n| *n > 0);
                self.max_segments = Some(number.ok_or_else(|| field.wrong("a number from 1 to 65535"))?);
            }
            "labels" => self.labels = field.pairs()?,
            _ => return Err(Error::field(name, "no field of a notification")),
        }
        Ok(())
    }

    /// Reads the bytes of a file.
    pub fn decode(bytes: &[u8]) -> Result<Notification> {
        let json = twire::json::parse(bytes).map_err(|e| {
            // The parser's own words may hold a piece of the text.
            Error::invalid(format!("not JSON: line {}, column {}", e.line(), e.column()))
        })?;
        Notification::from_json(&json)
    }
}

struct Field<'a> {
    name: &'a str,
    value: &'a Json,
}

impl Field<'_> {
    fn wrong(&self, wanted: &str) -> Error {
        Error::field(self.name, format_args!("expected {wanted}"))
    }

    fn text(&self) -> Result<String> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.wrong("a text"))
    }

    /// A list of texts; one text is a list of one.
    fn texts(&self) -> Result<Vec<String>> {
        match self.value {
            Json::String(text) => Ok(vec![text.clone()]),
            Json::Array(items) => items
                .iter()
                .map(|item| item.as_str().map(str::to_owned).ok_or_else(|| self.wrong("a list of texts")))
                .collect(),
            _ => Err(self.wrong("a list of texts")),
        }
    }

    fn seconds(&self) -> Result<u64> {
        self.value
            .as_u64()
            .filter(|n| i64::try_from(*n).is_ok_and(|n| n < i64::MAX / 2000))
            .ok_or_else(|| self.wrong("whole seconds"))
    }

    fn pairs(&self) -> Result<Vec<(String, String)>> {
        let map = self.value.as_object().ok_or_else(|| self.wrong("an object of texts"))?;
        map.iter()
            .map(|(name, value)| match value {
                Json::String(text) => Ok((name.clone(), text.clone())),
                Json::Number(number) => Ok((name.clone(), number.to_string())),
                _ => Err(self.wrong("an object of texts")),
            })
            .collect()
    }

    fn word<T: Copy>(
        &self,
        parse: fn(&str) -> Option<T>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Result<T> {
        self.value.as_str().and_then(parse).ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
            self.wrong(&format!("one of {}", names.join(", ")))
        })
    }

    fn template(&self) -> Result<Template> {
        let sid =
            self.value.get("sid").and_then(Json::as_str).ok_or_else(|| self.wrong("an object with sid"))?;
        let variables = match self.value.get("variables") {
            Some(value) => Field { name: "template.variables", value }.pairs()?,
            None => Vec::new(),
        };
        Ok(Template { sid: sid.to_owned(), variables })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::notification::{MAX_BODY_BYTES, MAX_FILE_BYTES, MAX_RECIPIENTS};

    #[test]
    fn a_notification_is_read_as_it_is_written() {
        let mut whole = Notification::new("ops", "disk full\n\u{1f4be} \"/\"")
            .and_to("+15558676543")
            .title("db1")
            .priority(Priority::Critical)
            .key("disk:db1")
            .resolved()
            .ttl(7200)
            .channel(Channel::Call)
            .from("main")
            .on_doubt(OnDoubt::Hold)
            .label("host", "db1");
        whole.at = Some(1_800_000_000);
        whole.media = vec!["https://example.com/a.png".to_owned()];
        whole.max_segments = Some(2);
        whole.template =
            Some(Template { sid: "HX1".to_owned(), variables: vec![("1".to_owned(), "noon".to_owned())] });
        for notification in [whole, Notification::new("+15558676543", "x")] {
            let bytes = notification.encode().expect("it fits");
            assert_eq!(Notification::decode(&bytes).expect("it reads"), notification);
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let cases = [
            (json!([]), "a JSON object is expected"),
            (json!({"to": "x", "body": "y"}), "v: the version, 1, is missing"),
            (json!({"v": 2, "to": "x", "body": "y"}), "version 2"),
            (json!({"v": 1, "body": "y"}), "no recipient"),
            (json!({"v": 1, "to": [], "body": "y"}), "no recipient"),
            (json!({"v": 1, "to": [7], "body": "y"}), "to: expected a list of texts"),
            (json!({"v": 1, "to": "a\nb", "body": "y"}), "control character"),
            (json!({"v": 1, "to": "x"}), "nothing to say"),
            (json!({"v": 1, "to": "x", "body": " \n"}), "nothing to say"),
            (json!({"v": 1, "to": "x", "body": "y", "prio": "high"}), "prio: no field"),
            (
                json!({"v": 1, "to": "x", "body": "y", "priority": "urgent"}),
                "one of critical, high, normal, bulk",
            ),
            (json!({"v": 1, "to": "x", "body": "y", "ttl": "2h"}), "ttl: expected whole seconds"),
            (json!({"v": 1, "to": "x", "body": "y", "at": 1e300}), "at: expected whole seconds"),
            (json!({"v": 1, "to": "x", "body": "y", "resolve": true}), "resolve: needs the key"),
            (json!({"v": 1, "to": "x", "body": "y", "from": "a", "service": "MG"}), "give one of them"),
            (json!({"v": 1, "to": "x", "body": "y", "max_segments": 0}), "a number from 1"),
            (json!({"v": 1, "to": "x", "body": "y", "key": ""}), "key: is empty"),
            (
                json!({"v": 1, "to": vec!["x"; MAX_RECIPIENTS + 1], "body": "y"}),
                "101 recipients; at most 100",
            ),
            (json!({"v": 1, "to": "x", "body": "y".repeat(MAX_BODY_BYTES + 1)}), "at most 65536"),
        ];
        for (file, why) in cases {
            let error = Notification::from_json(&file).expect_err(why);
            assert!(error.message().contains(why), "{error} does not say {why:?}");
        }
        let error = Notification::decode(b"{\"v\": 1, \"body\": \"the vault").expect_err("half a file");
        assert!(!error.message().contains("vault"), "{error}");
    }

    #[test]
    fn a_text_that_is_too_long_is_cut_so_that_an_alert_is_not_lost() {
        for text in ["é".repeat(MAX_BODY_BYTES), "\u{1}".repeat(MAX_FILE_BYTES), "x".repeat(1_000_000)] {
            let fitted = Notification::new("ops", text).fitted();
            assert!(fitted.encode().is_ok() && fitted.body.ends_with('…'));
            assert!(fitted.body.len() > 8000, "{}", fitted.body.len());
        }
        let short = Notification::new("ops", "short").fitted();
        assert_eq!(short.body, "short");
    }
}
