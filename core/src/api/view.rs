//! Typed views of an answer's JSON: nothing is dropped, nothing is demanded.

use serde_json::Value as Json;

/// A typed view of one resource.
pub trait View: Send {
    /// Takes the JSON over.
    fn view(json: Json) -> Self;
    /// The JSON as it came, unknown fields included.
    fn json(&self) -> &Json;
}

/// Declares a view: a name and, for each field, how it reads. Missing and null fields are `None`.
macro_rules! view {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $kind:ident;)* }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        pub struct $name(serde_json::Value);

        impl $name {
            $(crate::api::view::field!($(#[$fdoc])* $field: $kind);)*
        }

        impl crate::api::View for $name {
            fn view(json: serde_json::Value) -> $name {
                $name(json)
            }
            fn json(&self) -> &serde_json::Value {
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
            // Twilio sends numbers as text in its older API.
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
pub(crate) use view;
