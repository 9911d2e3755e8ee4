//! Typed views of JSON responses: all fields are kept, and none is required.

use serde_json::Value as Json;

/// A typed view of one resource.
pub trait Resource: Send {
    /// Wraps the JSON of a resource.
    fn from_json(json: Json) -> Self;
    /// The JSON as received, with unknown fields.
    fn as_json(&self) -> &Json;
}

/// Declares a view: a name, and the type of each field. Missing and null fields are `None`.
macro_rules! resource {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $kind:ident;)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        pub struct $name(serde_json::Value);

        impl $name {
            $(crate::api::resource::field!($(#[$fdoc])* $field: $kind);)*
        }

        impl crate::api::Resource for $name {
            fn from_json(json: serde_json::Value) -> $name {
                $name(json)
            }
            fn as_json(&self) -> &serde_json::Value {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let sid = self.0.get("sid").and_then(serde_json::Value::as_str).unwrap_or("…");
                write!(f, "<{} {sid}>", stringify!($name))
            }
        }
    };
}

macro_rules! field {
    ($(#[$doc:meta])* $field:ident: text) => {
        $(#[$doc])*
        pub fn $field(&self) -> Option<&str> {
            self.0.get(stringify!($field).trim_start_matches("r#").trim_end_matches('_'))?.as_str()
        }
    };
    ($(#[$doc:meta])* $field:ident: bool) => {
        $(#[$doc])*
        pub fn $field(&self) -> Option<bool> {
            self.0.get(stringify!($field))?.as_bool()
        }
    };
    ($(#[$doc:meta])* $field:ident: int) => {
        $(#[$doc])*
        pub fn $field(&self) -> Option<i64> {
            // The older API sends numbers as text.
            let value = self.0.get(stringify!($field))?;
            value.as_i64().or_else(|| value.as_str()?.parse().ok())
        }
    };
    ($(#[$doc:meta])* $field:ident: json) => {
        $(#[$doc])*
        pub fn $field(&self) -> Option<&serde_json::Value> {
            self.0.get(stringify!($field)).filter(|v| !v.is_null())
        }
    };
}

pub(crate) use field;
pub(crate) use resource;
