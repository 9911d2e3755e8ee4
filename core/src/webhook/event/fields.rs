//! Tables of events: a row has a field's name, its type and Twilio's name.

use crate::Value;
use crate::webhook::Form;

/// A field of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventField {
    /// The field's name: `message_sid`.
    pub name: &'static str,
    /// Twilio's name for it: `MessageSid`.
    pub twilio_name: &'static str,
    /// `text`, `integer`, `number`, `boolean`, or `media` for a message's list of files.
    pub type_name: &'static str,
    /// A note for the documentation; often empty.
    pub description: &'static str,
}

/// The fields of an event, set one by one from a form.
pub(super) trait Fields: Default + Listed {
    /// All fields, those of a nested event first.
    fn rows() -> Vec<EventField>;
    /// Sets a known field; returns the value if the name is unknown.
    fn set(&mut self, name: &str, value: String) -> Option<String>;
    /// Keeps an unknown field.
    fn keep(&mut self, name: String, value: String);
}

/// Read access to the fields of an event.
pub(super) trait Listed {
    /// Appends every known field that was sent.
    fn list(&self, out: &mut Vec<(&'static str, Value)>);
    /// The other fields, in order.
    fn extra(&self) -> &[(String, String)];
}

pub(super) fn read<F: Fields>(form: &Form) -> F {
    let mut event = F::default();
    for (name, value) in form.iter() {
        if let Some(value) = event.set(&name, value.into_owned()) {
            event.keep(name.into_owned(), value);
        }
    }
    event
}

/// A type of a field.
pub(super) trait FieldType: Sized {
    /// The type's name, as in [`EventField::type_name`].
    const NAME: &'static str;
    /// Parses a value; returns it if it is invalid.
    fn parse(text: String) -> Result<Self, String>;
    fn value(&self) -> Value;
}

impl FieldType for String {
    const NAME: &'static str = "text";
    fn parse(text: String) -> Result<String, String> {
        Ok(text)
    }
    fn value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl FieldType for i64 {
    const NAME: &'static str = "integer";
    fn parse(text: String) -> Result<i64, String> {
        text.parse().map_err(|_| text)
    }
    fn value(&self) -> Value {
        Value::Int(*self)
    }
}

impl FieldType for f64 {
    const NAME: &'static str = "number";
    fn parse(text: String) -> Result<f64, String> {
        text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or(text)
    }
    fn value(&self) -> Value {
        Value::Float(*self)
    }
}

impl FieldType for bool {
    const NAME: &'static str = "boolean";
    fn parse(text: String) -> Result<bool, String> {
        match text.as_str() {
            "true" | "True" | "TRUE" => Ok(true),
            "false" | "False" | "FALSE" => Ok(false),
            _ => Err(text),
        }
    }
    fn value(&self) -> Value {
        Value::Bool(*self)
    }
}

/// Sets a field; returns the value if the field is set already or the value is not of its type.
// Not inlined, like `add`: two hundred rows call them, and inlined copies take 60 KB.
#[inline(never)]
pub(super) fn put<T: FieldType>(field: &mut Option<T>, value: String) -> Option<String> {
    if field.is_some() {
        return Some(value);
    }
    match T::parse(value) {
        Ok(value) => {
            *field = Some(value);
            None
        }
        Err(value) => Some(value),
    }
}

/// Appends a field that was sent.
#[inline(never)]
pub(super) fn add<T: FieldType>(out: &mut Vec<(&'static str, Value)>, name: &'static str, field: Option<&T>) {
    if let Some(value) = field {
        out.push((name, value.value()));
    }
}

/// Declares an event by its rows. An event can contain another (`call: Call`).
macro_rules! event {
    (
        $(#[$doc:meta])*
        $event:ident $(holds $inner:ident: $Inner:ident)? {
            $( $(#[doc = $note:literal])* $field:ident: $type:ty = $name:literal, )*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $event {
            $(
                /// The fields of the call.
                pub $inner: $Inner,
            )?
            $(
                #[doc = concat!("`", $name, "`.")]
                #[doc = ""]
                $(#[doc = $note])*
                pub $field: Option<$type>,
            )*
            /// Every other field, under Twilio's names, in order.
            pub extra: Vec<(String, String)>,
        }

        impl $crate::webhook::event::fields::Fields for $event {
            fn rows() -> Vec<$crate::webhook::event::fields::EventField> {
                use $crate::webhook::event::fields::{EventField, FieldType};
                #[allow(unused_mut, reason = "where nothing is held")]
                let mut rows: Vec<EventField> = Vec::new();
                $( rows.extend($Inner::rows()); )?
                rows.extend([$(
                    EventField {
                        name: stringify!($field),
                        twilio_name: $name,
                        type_name: <$type as FieldType>::NAME,
                        description: concat!("" $(, $note)*),
                    },
                )*]);
                rows
            }

            fn set(&mut self, name: &str, value: String) -> Option<String> {
                match name {
                    $( $name => $crate::webhook::event::fields::put(&mut self.$field, value), )*
                    _ => {
                        let rest = Some(value);
                        $( let rest = rest.and_then(|value| self.$inner.set(name, value)); )?
                        rest
                    }
                }
            }

            fn keep(&mut self, name: String, value: String) {
                self.extra.push((name, value));
            }

        }

        impl $crate::webhook::event::fields::Listed for $event {
            fn extra(&self) -> &[(String, String)] {
                &self.extra
            }

            fn list(&self, out: &mut Vec<(&'static str, $crate::Value)>) {
                use $crate::webhook::event::fields::add;
                $( self.$inner.list(out); )?
                $( add(out, stringify!($field), self.$field.as_ref()); )*
            }
        }

        impl std::fmt::Debug for $event {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                // Names only: values are personal data.
                let mut fields = Vec::new();
                $crate::webhook::event::fields::Listed::list(self, &mut fields);
                let known = fields.iter().map(|(name, _)| *name);
                let names: Vec<_> = known.chain(self.extra.iter().map(|(name, _)| &**name)).collect();
                f.debug_struct(stringify!($event)).field("fields", &names).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use event;
