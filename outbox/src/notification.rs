//! What a program enqueues: its fields, its limits, its JSON.

use serde_json::{Map, Value as Json, json};
use twire::json;

use crate::error::{Error, Result};

mod read;

/// The most bytes of a text, before it is cut to what a message takes.
pub const MAX_BODY_BYTES: usize = 64 * 1024;
/// The most recipients of a notification.
pub const MAX_RECIPIENTS: usize = 100;
/// The most bytes of a file in the spool.
pub const MAX_FILE_BYTES: usize = 64 * 1024;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// Every one, in order.
            pub const ALL: &[$name] = &[$($name::$variant,)*];

            /// The word that stands for it in JSON, configuration and options.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// The one of that name.
            pub fn parse(name: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}
#[cfg(feature = "worker")]
pub(crate) use words;

words! {
    /// How important a notification is. Important ones come first.
    Priority {
        /// Overtakes everything; exempt from quiet hours and budgets.
        Critical = "critical",
        /// Before all but critical ones.
        High = "high",
        /// The default.
        Normal = "normal",
        /// When nothing else waits.
        Bulk = "bulk",
    }
}

words! {
    /// How a notification travels.
    Channel {
        /// The first that the recipient has: SMS, WhatsApp, a call.
        Auto = "auto",
        /// A message to a phone.
        Sms = "sms",
        /// A WhatsApp message.
        WhatsApp = "whatsapp",
        /// A call that speaks the text.
        Call = "call",
    }
}

words! {
    /// What is done with a delivery that may have been sent.
    OnDoubt {
        /// It is looked for at Twilio, and sent again only if it is surely not there.
        Reconcile = "reconcile",
        /// It is sent again at once: it may arrive twice.
        Resend = "resend",
        /// A person decides.
        Hold = "hold",
    }
}

/// A content template of Twilio's with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// `HX…`
    pub sid: String,
    /// Names and values.
    pub variables: Vec<(String, String)>,
}

/// What is to be told to whom.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Addresses (`+15558676543`, `whatsapp:+…`, `call:+…`) and names of the configuration.
    pub to: Vec<String>,
    /// The text.
    pub body: String,
    /// A line in front of the text.
    pub title: Option<String>,
    /// How important it is; normal unless said.
    pub priority: Priority,
    /// What it is about: the same key to the same recipient within the window is one message.
    pub key: Option<String>,
    /// Whether what the key names is over.
    pub is_resolved: bool,
    /// Seconds after which it is worth nothing.
    pub ttl: Option<u64>,
    /// Not before this time, seconds since 1970.
    pub at: Option<u64>,
    /// How it travels.
    pub channel: Channel,
    /// The sender: a name of the configuration or an address.
    pub from: Option<String>,
    /// The messaging service that chooses the sender.
    pub service: Option<String>,
    /// URLs of pictures and the like.
    pub media: Vec<String>,
    /// A template in place of the text.
    pub template: Option<Template>,
    /// What is done when it may have been sent.
    pub on_doubt: Option<OnDoubt>,
    /// The most segments of a message.
    pub max_segments: Option<u16>,
    /// What silences match: `host`, and what the program adds.
    pub labels: Vec<(String, String)>,
}

impl Notification {
    /// A text for a recipient.
    pub fn new(to: impl Into<String>, body: impl Into<String>) -> Notification {
        Notification { to: vec![to.into()], body: body.into(), ..Notification::empty() }
    }

    /// Without recipient and text, which [`Notification::set`] and the fields add.
    pub fn empty() -> Notification {
        Notification {
            to: Vec::new(),
            body: String::new(),
            title: None,
            priority: Priority::Normal,
            key: None,
            is_resolved: false,
            ttl: None,
            at: None,
            channel: Channel::Auto,
            from: None,
            service: None,
            media: Vec::new(),
            template: None,
            on_doubt: None,
            max_segments: None,
            labels: Vec::new(),
        }
    }

    /// One more recipient.
    #[must_use]
    pub fn and_to(mut self, to: impl Into<String>) -> Notification {
        self.to.push(to.into());
        self
    }
    /// Sets [`Notification::title`].
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Notification {
        self.title = Some(title.into());
        self
    }
    /// Sets [`Notification::priority`].
    #[must_use]
    pub fn priority(mut self, priority: Priority) -> Notification {
        self.priority = priority;
        self
    }
    /// Sets [`Notification::key`].
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Notification {
        self.key = Some(key.into());
        self
    }
    /// Says that what the key names is over.
    #[must_use]
    pub fn resolved(mut self) -> Notification {
        self.is_resolved = true;
        self
    }
    /// Sets [`Notification::ttl`].
    #[must_use]
    pub fn ttl(mut self, seconds: u64) -> Notification {
        self.ttl = Some(seconds);
        self
    }
    /// Sets [`Notification::channel`].
    #[must_use]
    pub fn channel(mut self, channel: Channel) -> Notification {
        self.channel = channel;
        self
    }
    /// Sets [`Notification::from`].
    #[must_use]
    pub fn from(mut self, sender: impl Into<String>) -> Notification {
        self.from = Some(sender.into());
        self
    }
    /// Sets [`Notification::on_doubt`].
    #[must_use]
    pub fn on_doubt(mut self, policy: OnDoubt) -> Notification {
        self.on_doubt = Some(policy);
        self
    }
    /// Adds a label.
    #[must_use]
    pub fn label(mut self, name: impl Into<String>, value: impl Into<String>) -> Notification {
        self.labels.push((name.into(), value.into()));
        self
    }

    /// Refuses what can never be delivered.
    pub fn check(&self) -> Result<()> {
        let (to, media) = (self.to.len(), self.media.len());
        if to == 0 {
            return Err(Error::field("to", "no recipient"));
        }
        if to > MAX_RECIPIENTS {
            return Err(Error::field("to", format_args!("{to} recipients; at most {MAX_RECIPIENTS}")));
        }
        if self.to.iter().any(|to| to.trim().is_empty() || to.len() > 256 || to.contains(char::is_control)) {
            return Err(Error::field("to", "a recipient is empty, too long or has a control character"));
        }
        if self.body.len() > MAX_BODY_BYTES {
            let found = self.body.len();
            return Err(Error::field("body", format_args!("{found} bytes; at most {MAX_BODY_BYTES}")));
        }
        let is_silent = self.body.trim().is_empty() && self.title.is_none();
        if is_silent && media == 0 && self.template.is_none() {
            return Err(Error::field("body", "nothing to say: no text, title, medium or template"));
        }
        if media > 10 {
            return Err(Error::field("media", format_args!("{media} URLs; at most 10")));
        }
        let lines = [
            ("title", &self.title, 1024),
            ("key", &self.key, 512),
            ("from", &self.from, 256),
            ("service", &self.service, 256),
        ];
        for (name, value, limit) in lines {
            match value {
                Some(value) if value.is_empty() => return Err(Error::field(name, "is empty")),
                Some(value) if value.len() > limit => {
                    let found = value.len();
                    return Err(Error::field(name, format_args!("{found} bytes; at most {limit}")));
                }
                _ => {}
            }
        }
        if self.template.as_ref().is_some_and(|template| template.sid.is_empty()) {
            return Err(Error::field("template", "has no sid"));
        }
        if self.is_resolved && self.key.is_none() {
            return Err(Error::field("resolve", "needs the key of what is over"));
        }
        if self.from.is_some() && self.service.is_some() {
            return Err(Error::field("from", "given with a service; give one of them"));
        }
        if self.max_segments == Some(0) {
            return Err(Error::field("max_segments", "at least 1"));
        }
        Ok(())
    }

    /// The file of the spool: see `docs/outbox.md`.
    pub fn to_json(&self) -> Json {
        let mut file = Map::new();
        file.insert("v".to_owned(), json!(1));
        file.insert("to".to_owned(), json!(self.to));
        let pairs = |pairs: &[(String, String)]| -> Json {
            Json::Object(pairs.iter().map(|(n, v)| (n.clone(), Json::String(v.clone()))).collect())
        };
        let mut add = |name: &str, value: Json| {
            let is_empty = match &value {
                Json::Null | Json::Bool(false) => true,
                Json::String(text) => text.is_empty(),
                Json::Array(items) => items.is_empty(),
                Json::Object(map) => map.is_empty(),
                _ => false,
            };
            if !is_empty {
                file.insert(name.to_owned(), value);
            }
        };
        add("body", json!(self.body));
        add("title", json!(self.title));
        add(
            "priority",
            if self.priority == Priority::Normal { Json::Null } else { json!(self.priority.name()) },
        );
        add("key", json!(self.key));
        add("resolve", json!(self.is_resolved));
        add("ttl", json!(self.ttl));
        add("at", json!(self.at));
        add("channel", if self.channel == Channel::Auto { Json::Null } else { json!(self.channel.name()) });
        add("from", json!(self.from));
        add("service", json!(self.service));
        add("media", json!(self.media));
        if let Some(template) = &self.template {
            add("template", json!({"sid": template.sid, "variables": pairs(&template.variables)}));
        }
        add("on_doubt", json!(self.on_doubt.map(OnDoubt::name)));
        add("max_segments", json!(self.max_segments));
        add("labels", pairs(&self.labels));
        Json::Object(file)
    }

    /// The bytes of the file; refuses what is over the limits.
    pub fn encode(&self) -> Result<Vec<u8>> {
        self.check()?;
        let bytes = json::write(&self.to_json()).into_bytes();
        if bytes.len() > MAX_FILE_BYTES {
            let found = bytes.len();
            return Err(Error::field(
                "body",
                format_args!("{found} bytes as JSON; at most {MAX_FILE_BYTES}"),
            ));
        }
        Ok(bytes)
    }

    /// Cuts the text where the file would be over its limit: a message takes a fraction of it.
    #[must_use]
    pub fn fitted(mut self) -> Notification {
        while self.body.len() > MAX_BODY_BYTES || json::write(&self.to_json()).len() > MAX_FILE_BYTES {
            let mut end = self.body.len().min(MAX_BODY_BYTES) * 3 / 4;
            while !self.body.is_char_boundary(end) {
                end -= 1;
            }
            if end == 0 {
                break;
            }
            self.body.truncate(end);
            self.body.push('…');
        }
        self
    }
}

impl std::fmt::Debug for Notification {
    /// Shows no text and no recipient.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notification")
            .field("to", &self.to.len())
            .field("priority", &self.priority)
            .field("key", &self.key.is_some())
            .finish_non_exhaustive()
    }
}
