//! Events as tables: a row names a field, its type and Twilio's name for it.

use crate::Value;
use crate::webhook::Form;

/// An event's fields, set one by one from a form.
pub(super) trait Fields: Default {
    /// Takes the value of a name it knows, or hands it back.
    fn set(&mut self, name: &str, value: String) -> Option<String>;
    /// Keeps what nobody took.
    fn keep(&mut self, name: String, value: String);
    /// Adds every field that was sent.
    fn list(&self, out: &mut Vec<(String, Value)>);
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

/// A type that a field may have.
pub(super) trait FieldType: Sized {
    fn parse(text: &str) -> Option<Self>;
    fn value(&self) -> Value;
}

impl FieldType for String {
    fn parse(text: &str) -> Option<String> {
        Some(text.to_owned())
    }
    fn value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl FieldType for i64 {
    fn parse(text: &str) -> Option<i64> {
        text.parse().ok()
    }
    fn value(&self) -> Value {
        Value::Int(*self)
    }
}

impl FieldType for f64 {
    fn parse(text: &str) -> Option<f64> {
        text.parse().ok().filter(|number: &f64| number.is_finite())
    }
    fn value(&self) -> Value {
        Value::Float(*self)
    }
}

impl FieldType for bool {
    fn parse(text: &str) -> Option<bool> {
        match text {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        }
    }
    fn value(&self) -> Value {
        Value::Bool(*self)
    }
}

/// Puts a value into its field; hands it back when the field has one already or the type is wrong.
// Not inlined, like the next two: some two hundred rows call them, and the copies took 60 KB.
#[inline(never)]
pub(super) fn put<T: FieldType>(field: &mut Option<T>, value: String) -> Option<String> {
    if field.is_some() {
        return Some(value);
    }
    *field = T::parse(&value);
    if field.is_some() { None } else { Some(value) }
}

/// Adds a field that was sent.
#[inline(never)]
pub(super) fn add<T: FieldType>(out: &mut Vec<(String, Value)>, name: &str, field: Option<&T>) {
    if let Some(value) = field {
        out.push((name.to_owned(), value.value()));
    }
}

/// Adds the fields that nobody knows.
#[inline(never)]
pub(super) fn add_all(out: &mut Vec<(String, Value)>, extra: &[(String, String)]) {
    out.extend(extra.iter().map(|(name, value)| (name.clone(), Value::Text(value.clone()))));
}

/// Makes an event of its rows. An event may hold another's fields (`call: Call`).
macro_rules! event {
    (
        $(#[$doc:meta])*
        $event:ident $(holds $inner:ident: $Inner:ident)? {
            $( $(#[$note:meta])* $field:ident: $type:ty = $name:literal, )*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $event {
            $(
                /// The call's own fields.
                pub $inner: $Inner,
            )?
            $(
                #[doc = concat!("`", $name, "`.")]
                $(#[$note])*
                pub $field: Option<$type>,
            )*
            /// Every other field, under Twilio's names, in order.
            pub extra: Vec<(String, String)>,
        }

        impl $crate::webhook::event::fields::Fields for $event {
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

            fn list(&self, out: &mut Vec<(String, $crate::Value)>) {
                use $crate::webhook::event::fields::{add, add_all};
                $( self.$inner.list(out); )?
                $( add(out, stringify!($field), self.$field.as_ref()); )*
                add_all(out, &self.extra);
            }
        }

        impl std::fmt::Debug for $event {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                // Names only: values are personal.
                let mut fields = Vec::new();
                $crate::webhook::event::fields::Fields::list(self, &mut fields);
                let names: Vec<_> = fields.into_iter().map(|(name, _)| name).collect();
                f.debug_struct(stringify!($event)).field("fields", &names).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use event;
