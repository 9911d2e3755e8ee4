//! Declares the parameters of typed requests by the catalog's names.

/// Declares a builder over [`crate::Params`]: `new` takes the required parameters, and each other
/// one has a method. A test compares the names with the catalog.
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
            /// Creates the parameters; the arguments are the required ones.
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

            /// Adds a parameter that this type does not have, under Twilio's name.
            pub fn raw(mut self, name: impl Into<String>, value: impl Into<crate::Value>) -> $name {
                self.0.add_raw(name, value);
                self
            }

            /// Sends the request without checks: see [`crate::ClientBuilder::checks`].
            pub fn unchecked(mut self) -> $name {
                self.0.set_checks(false);
                self
            }

            #[cfg(test)]
            pub(crate) const DECLARED: (&'static str, &'static [&'static str]) =
                ($key, &[$($req_wire,)* $($wire),*]);
        }
    };
}

pub(crate) use params;
