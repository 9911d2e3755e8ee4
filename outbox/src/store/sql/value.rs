//! Values of statements, and cells of their rows.

use crate::error::{Error, ErrorKind, Result};

/// A value of a statement, or of a row.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::store) enum Value {
    /// SQL's `null`.
    Null,
    /// A truth; `SQLite` has numbers for it.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr;)*) => {
        $(impl From<$type> for Value {
            fn from($value: $type) -> Value {
                $made
            }
        })*
    };
}

from! {
    bool => |value| Value::Bool(value);
    i64 => |value| Value::Int(value);
    u32 => |value| Value::Int(value.into());
    u16 => |value| Value::Int(value.into());
    u8 => |value| Value::Int(value.into());
    f64 => |value| Value::Real(value);
    String => |value| Value::Text(value);
    &str => |value| Value::Text(value.to_owned());
    &String => |value| Value::Text(value.clone());
    Vec<u8> => |value| Value::Blob(value);
    Option<i64> => |value| value.map_or(Value::Null, Value::Int);
    Option<&str> => |value| value.map_or(Value::Null, Value::from);
    Option<String> => |value| value.map_or(Value::Null, Value::Text);
    &Option<String> => |value| value.as_deref().into();
}

/// The values of a statement.
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::store::sql::Value::from($value)),*] };
}
pub(in crate::store) use values;

/// A row. Each cell is taken once.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::store) struct Cells(Vec<Value>);

impl Cells {
    /// A row of these cells.
    pub(in crate::store) fn new(cells: Vec<Value>) -> Cells {
        Cells(cells)
    }

    /// The cell in that column.
    pub(in crate::store) fn take<T: Cell>(&mut self, column: usize) -> Result<T> {
        let value = self.0.get_mut(column).map_or(Value::Null, |cell| std::mem::replace(cell, Value::Null));
        T::read(value).ok_or_else(|| {
            Error::new(ErrorKind::Store, format!("the store: column {column} has a value of another type"))
        })
    }
}

/// What a cell can be read as.
pub(in crate::store) trait Cell: Sized {
    /// Reads it.
    fn read(value: Value) -> Option<Self>;
}

impl Cell for i64 {
    fn read(value: Value) -> Option<i64> {
        match value {
            Value::Int(number) => Some(number),
            Value::Bool(truth) => Some(truth.into()),
            _ => None,
        }
    }
}

impl Cell for u32 {
    fn read(value: Value) -> Option<u32> {
        i64::read(value)?.try_into().ok()
    }
}

impl Cell for u16 {
    fn read(value: Value) -> Option<u16> {
        i64::read(value)?.try_into().ok()
    }
}

impl Cell for u8 {
    fn read(value: Value) -> Option<u8> {
        i64::read(value)?.try_into().ok()
    }
}

impl Cell for bool {
    fn read(value: Value) -> Option<bool> {
        i64::read(value).map(|number| number != 0)
    }
}

impl Cell for f64 {
    fn read(value: Value) -> Option<f64> {
        match value {
            Value::Real(number) => Some(number),
            #[expect(clippy::cast_precision_loss, reason = "such a column holds small numbers")]
            Value::Int(number) => Some(number as f64),
            _ => None,
        }
    }
}

impl Cell for String {
    fn read(value: Value) -> Option<String> {
        if let Value::Text(text) = value { Some(text) } else { None }
    }
}

impl Cell for Vec<u8> {
    fn read(value: Value) -> Option<Vec<u8>> {
        if let Value::Blob(bytes) = value { Some(bytes) } else { None }
    }
}

impl<T: Cell> Cell for Option<T> {
    fn read(value: Value) -> Option<Option<T>> {
        if value == Value::Null { Some(None) } else { T::read(value).map(Some) }
    }
}
