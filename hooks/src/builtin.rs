//! The definitions that come with twire, embedded.

use crate::definition::Definition;

/// A definition that comes with twire.
#[derive(Debug)]
pub struct Builtin {
    name: &'static str,
    toml: &'static str,
    readme: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/builtin_table.rs"));

impl Builtin {
    /// The hook's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The text of its `hook.toml`.
    pub fn toml(&self) -> &'static str {
        self.toml
    }

    /// How to switch it on, what it sends, and its traps.
    pub fn readme(&self) -> &'static str {
        self.readme
    }

    /// The definition, read.
    ///
    /// # Errors
    /// None in practice: a test reads them all.
    pub fn definition(&self) -> Result<Definition, String> {
        Definition::parse(self.name, self.toml)
    }
}

/// All built-in hooks, by name.
pub fn builtins() -> &'static [Builtin] {
    TABLE
}

/// The built-in hook with this name.
pub fn builtin(name: &str) -> Option<&'static Builtin> {
    TABLE.iter().find(|builtin| builtin.name == name)
}
