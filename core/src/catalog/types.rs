//! Types of parameters and properties.

/// A type in the catalog's notation: `string`, `sid:AC`, `enum:status`, `[uri]`, `map<string>`,
/// with `?` where null is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Type<'a>(&'a str);

/// The outermost constructor of a [`Type`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeKind<'a> {
    /// Text, which includes URLs, phone numbers, countries, currencies and TwiML.
    Text,
    /// `true` or `false`.
    Bool,
    /// An integer.
    Int,
    /// A decimal number.
    Number,
    /// A date, `2026-11-24`.
    Date,
    /// A time, ISO 8601.
    DateTime,
    /// A time, RFC 2822.
    Rfc2822,
    /// A SID with one of these prefixes, `SM|MM`.
    Sid(&'a str),
    /// A value of an enumeration, by name. Twilio adds values over time.
    Enum(&'a str),
    /// A list.
    List(Type<'a>),
    /// A map from names to values.
    Map(Type<'a>),
    /// An object of the module, by name.
    Object(&'a str),
    /// Any JSON.
    Json,
    /// A map that is sent as `PREFIX.key=value`.
    Prefixed(&'a str),
}

impl<'a> Type<'a> {
    pub(crate) fn new(text: &'a str) -> Type<'a> {
        Type(text)
    }

    /// The type in the catalog's notation.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// Whether null is allowed.
    pub fn is_nullable(self) -> bool {
        self.0.ends_with('?')
    }

    /// The outermost constructor.
    pub fn kind(self) -> TypeKind<'a> {
        let text = self.0.strip_suffix('?').unwrap_or(self.0);
        if let Some(item) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            return TypeKind::List(Type(item));
        }
        if let Some(item) = text.strip_prefix("map<").and_then(|t| t.strip_suffix('>')) {
            return TypeKind::Map(Type(item));
        }
        match text.split_once(':') {
            Some(("sid", prefixes)) => return TypeKind::Sid(prefixes),
            Some(("enum", name)) => return TypeKind::Enum(name),
            Some(("ref", name)) => return TypeKind::Object(name),
            Some(("pcm", prefix)) => return TypeKind::Prefixed(prefix),
            _ => {}
        }
        match text {
            "bool" => TypeKind::Bool,
            "int" | "int64" => TypeKind::Int,
            "number" => TypeKind::Number,
            "date" => TypeKind::Date,
            "datetime" => TypeKind::DateTime,
            "rfc2822" => TypeKind::Rfc2822,
            "any" | "object" | "map" => TypeKind::Json,
            _ if text.starts_with("oneof<") => TypeKind::Json,
            _ => TypeKind::Text,
        }
    }
}
