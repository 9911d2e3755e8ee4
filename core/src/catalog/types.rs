//! Types of parameters and properties, as the catalog writes them.

/// A type: `string`, `sid:AC`, `enum:status`, `[uri]`, `map<string>`, with `?` where null may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Type<'a>(&'a str);

/// What a [`Type`] is at its outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind<'a> {
    /// Text of some sort: also URLs, phone numbers, countries, currencies, TwiML.
    Text,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A decimal number.
    Number,
    /// A day, `2026-11-24`.
    Date,
    /// A moment, ISO 8601.
    DateTime,
    /// A moment, RFC 2822.
    Rfc2822,
    /// A SID with one of these prefixes, `SM|MM`.
    Sid(&'a str),
    /// A word of an open list.
    Enum(&'a str),
    /// Several values.
    List(Type<'a>),
    /// A map from names to values.
    Map(Type<'a>),
    /// An object of the module.
    Object(&'a str),
    /// Any JSON.
    Json,
    /// A map that is written out as `PREFIX.key=value`.
    Prefixed(&'a str),
}

impl<'a> Type<'a> {
    pub(crate) fn new(text: &'a str) -> Type<'a> {
        Type(text)
    }

    /// As the catalog writes it.
    pub fn text(self) -> &'a str {
        self.0
    }

    /// Whether null may be there instead.
    pub fn nullable(self) -> bool {
        self.0.ends_with('?')
    }

    /// What it is.
    pub fn kind(self) -> Kind<'a> {
        let text = self.0.strip_suffix('?').unwrap_or(self.0);
        if let Some(item) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            return Kind::List(Type(item));
        }
        if let Some(item) = text.strip_prefix("map<").and_then(|t| t.strip_suffix('>')) {
            return Kind::Map(Type(item));
        }
        match text.split_once(':') {
            Some(("sid", prefixes)) => return Kind::Sid(prefixes),
            Some(("enum", name)) => return Kind::Enum(name),
            Some(("ref", name)) => return Kind::Object(name),
            Some(("pcm", prefix)) => return Kind::Prefixed(prefix),
            _ => {}
        }
        match text {
            "bool" => Kind::Bool,
            "int" | "int64" => Kind::Int,
            "number" => Kind::Number,
            "date" => Kind::Date,
            "datetime" => Kind::DateTime,
            "rfc2822" => Kind::Rfc2822,
            "any" | "object" | "map" => Kind::Json,
            _ if text.starts_with("oneof<") => Kind::Json,
            _ => Kind::Text,
        }
    }
}
