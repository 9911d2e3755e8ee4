//! Values of attributes.

use std::borrow::Cow;

/// A value that can be written to an attribute.
pub trait ToAttribute {
    /// The text of the value; `None` omits the attribute.
    fn to_attribute(self) -> Option<Cow<'static, str>>;
}

impl ToAttribute for &'static str {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl ToAttribute for String {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}

impl ToAttribute for Cow<'static, str> {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        Some(self)
    }
}

impl ToAttribute for bool {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(if self { "true" } else { "false" }))
    }
}

impl<T: ToAttribute> ToAttribute for Option<T> {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        self.and_then(T::to_attribute)
    }
}

/// A list is joined with spaces.
impl<T: AsRef<str>, const N: usize> ToAttribute for [T; N] {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        self[..].to_attribute()
    }
}

/// A list is joined with spaces.
impl<T: AsRef<str>> ToAttribute for Vec<T> {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        self[..].to_attribute()
    }
}

/// A list is joined with spaces.
impl<T: AsRef<str>> ToAttribute for &[T] {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        let mut joined = String::new();
        for item in self {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(item.as_ref());
        }
        Some(Cow::Owned(joined))
    }
}

/// Small numbers are the most common and need no allocation.
const SMALL: [&str; 16] =
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"];

macro_rules! whole {
    ($($type:ty)*) => {$(
        impl ToAttribute for $type {
            fn to_attribute(self) -> Option<Cow<'static, str>> {
                match usize::try_from(self).ok().and_then(|n| SMALL.get(n)) {
                    Some(small) => Some(Cow::Borrowed(small)),
                    None => Some(Cow::Owned(self.to_string())),
                }
            }
        }
    )*};
}
whole! { i32 i64 u16 u32 u64 usize }

/// Formatted as in Python: `1.0`, `0.5`.
impl ToAttribute for f64 {
    fn to_attribute(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(format!("{self:?}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_spelled_as_twiml_has_them() {
        let cases = [
            (true.to_attribute(), Some("true")),
            (3.to_attribute(), Some("3")),
            ((-3).to_attribute(), Some("-3")),
            (600u32.to_attribute(), Some("600")),
            (1.0.to_attribute(), Some("1.0")),
            (["dtmf", "speech"].to_attribute(), Some("dtmf speech")),
            (Vec::<String>::new().to_attribute(), Some("")),
            (None::<bool>.to_attribute(), None),
            (String::from("x").to_attribute(), Some("x")),
        ];
        for (value, expected) in cases {
            assert_eq!(value.as_deref(), expected);
        }
    }
}
