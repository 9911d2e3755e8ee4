//! Declares builders of verbs by rows.
//!
//! A verb is an [`Element`](super::Element) with a method for each attribute and child; `attribute`
//! and `child` accept anything else.

/// The method of a row.
macro_rules! row {
    ($(#[$doc:meta])* text $method:ident $name:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, value: impl Into<std::borrow::Cow<'static, str>>) -> Self {
            self.element_mut().set($name, value.into());
            self
        }
    };
    ($(#[$doc:meta])* bool $method:ident $name:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, value: bool) -> Self {
            self.element_mut().set($name, value);
            self
        }
    };
    ($(#[$doc:meta])* int $method:ident $name:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, value: u32) -> Self {
            self.element_mut().set($name, value);
            self
        }
    };
    ($(#[$doc:meta])* list $method:ident $name:literal) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, value: impl $crate::twiml::ToAttribute) -> Self {
            self.element_mut().set($name, value);
            self
        }
    };
    ($(#[$doc:meta])* child $method:ident $child:ident) => {
        $(#[$doc])*
        #[must_use]
        pub fn $method(mut self, child: $child) -> Self {
            self.element_mut().add(child);
            self
        }
    };
}
pub(super) use row;

/// The methods of every builder.
macro_rules! common {
    () => {
        /// Sets any attribute by its XML name; it is checked as well.
        #[must_use]
        pub fn attribute(
            mut self,
            name: impl Into<std::borrow::Cow<'static, str>>,
            value: impl $crate::twiml::ToAttribute,
        ) -> Self {
            self.element_mut().set(name, value);
            self
        }

        /// Appends any element; it is checked as well.
        #[must_use]
        pub fn child(mut self, child: impl Into<$crate::twiml::Element>) -> Self {
            self.element_mut().add(child);
            self
        }

        /// Appends text.
        #[must_use]
        pub fn append(mut self, text: impl Into<std::borrow::Cow<'static, str>>) -> Self {
            self.element_mut().text(text);
            self
        }

        /// Appends a comment.
        #[must_use]
        pub fn comment(mut self, text: impl Into<std::borrow::Cow<'static, str>>) -> Self {
            self.element_mut().comment(text);
            self
        }
    };
}
pub(super) use common;

/// A verb or noun.
macro_rules! verb {
    (@new text $tag:literal) => {
        /// Creates the verb with a text; empty text is omitted.
        #[must_use]
        pub fn new(text: impl Into<std::borrow::Cow<'static, str>>) -> Self {
            let mut element = $crate::twiml::Element::new($tag);
            element.text(text);
            Self(element)
        }
    };
    (@new bare $tag:literal) => {
        /// Creates the verb without content.
        #[must_use]
        pub fn new() -> Self {
            Self($crate::twiml::Element::new($tag))
        }
    };
    (
        $(#[$about:meta])*
        $text:ident $name:ident $tag:literal {
            $( $(#[$doc:meta])* $kind:ident $method:ident $what:tt; )*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name($crate::twiml::Element);

        impl $name {
            $crate::twiml::verb::verb!(@new $text $tag);
            $( $crate::twiml::verb::row!($(#[$doc])* $kind $method $what); )*
            $crate::twiml::verb::common!();

            fn element_mut(&mut self) -> &mut $crate::twiml::Element {
                &mut self.0
            }
        }

        impl Default for $name {
            /// Without text.
            fn default() -> Self {
                Self($crate::twiml::Element::new($tag))
            }
        }

        impl From<$name> for $crate::twiml::Element {
            fn from(verb: $name) -> $crate::twiml::Element {
                verb.0
            }
        }
    };
}
pub(super) use verb;

/// A whole document.
macro_rules! document {
    (
        $(#[$about:meta])*
        $name:ident $rules:ident {
            $( $(#[$doc:meta])* $kind:ident $method:ident $what:tt; )*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone)]
        pub struct $name($crate::twiml::Document);

        impl $name {
            /// An empty document.
            #[must_use]
            pub fn new() -> Self {
                Self($crate::twiml::Document::new($crate::twiml::Rules::$rules()))
            }

            $( $crate::twiml::verb::row!($(#[$doc])* $kind $method $what); )*
            $crate::twiml::verb::common!();

            /// Turns the check against the rules off.
            #[must_use]
            pub fn allow_anything(mut self) -> Self {
                self.0.allow_anything(true);
                self
            }

            /// Writes the document as XML with a declaration; checked unless the check is off.
            pub fn to_xml(&self) -> $crate::Result<String> {
                self.0.to_xml()
            }

            /// Writes the document form-encoded: see
            /// [`Document::to_url`](crate::twiml::Document::to_url).
            pub fn to_url(&self) -> $crate::Result<String> {
                self.0.to_url()
            }

            fn element_mut(&mut self) -> &mut $crate::twiml::Element {
                self.0.root_mut()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl From<$name> for $crate::twiml::Document {
            fn from(document: $name) -> $crate::twiml::Document {
                document.0
            }
        }
    };
}
pub(super) use document;
