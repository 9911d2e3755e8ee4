//! How a typed call's parameters are declared: a list of the catalog's names.

/// Declares a builder over [`crate::Params`]: required parameters in `new`, one method for each
/// other. A test holds the declared names against the catalog.
macro_rules! params {
    (
        $(#[$doc:meta])*
        $name:ident = $key:literal ($($req:ident: $req_wire:literal),*) {
            $($(#[$fdoc:meta])* $field:ident($wire:literal): $kind:ty;)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        #[must_use]
        pub struct $name(pub(crate) crate::Params);

        impl $name {
            /// The required parameters.
            #[allow(clippy::new_without_default)]
            pub fn new($($req: impl Into<String>),*) -> $name {
                #[allow(unused_mut)]
                let mut params = crate::Params::new();
                $(params.add($req_wire, $req.into());)*
                $name(params)
            }

            $(
                $(#[$fdoc])*
                pub fn $field(mut self, value: impl Into<$kind>) -> $name {
                    let value: $kind = value.into();
                    self.0.add($wire, value);
                    self
                }
            )*

            /// Adds a parameter that this type does not know, under Twilio's name.
            pub fn raw(mut self, name: impl Into<String>, value: impl Into<crate::Value>) -> $name {
                self.0.add_raw(name, value);
                self
            }

            #[cfg(test)]
            pub(crate) const DECLARED: (&'static str, &'static [&'static str]) =
                ($key, &[$($req_wire,)* $($wire),*]);
        }
    };
}

pub(crate) use params;
