//! Credentials and settings: variables of the environment or of a file that only its owner can read.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use twire_outbox::secret_file::{self, Readers};

use crate::{Exit, Failure, suggest};

/// Limit of a credentials file.
const MAX_BYTES: usize = 64 * 1024;

/// The variables that the program reads.
const KNOWN: [&str; 15] = [
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "TWILIO_API_KEY",
    "TWILIO_API_SECRET",
    "TWILIO_CLIENT_ID",
    "TWILIO_CLIENT_SECRET",
    "TWILIO_CA_BUNDLE",
    "TWILIO_PHONE_NUMBER",
    "TWILIO_MESSAGING_SERVICE_SID",
    "TWILIO_VERIFY_SERVICE_SID",
    "TWILIO_REGION",
    "TWILIO_EDGE",
    "TWIRE_BASE_URL",
    "TWIRE_CREDENTIALS",
    "TWIRE_CATALOG",
];

/// Variables that sign. If the file has one of them or names the account, the environment supplies
/// none: a secret goes only with the user of its own source.
const SECRET_VARIABLES: [&str; 5] =
    ["TWILIO_AUTH_TOKEN", "TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_CLIENT_ID", "TWILIO_CLIENT_SECRET"];

/// Variables of a credentials file, which take precedence, and of the environment.
pub(crate) struct Variables<'a> {
    env: &'a BTreeMap<String, OsString>,
    file: BTreeMap<String, String>,
}

impl<'a> Variables<'a> {
    /// Reads the file `named`, else the one that `TWIRE_CREDENTIALS` names. If neither is given and the
    /// environment has no account, tries `$XDG_CONFIG_HOME/twire/credentials` (`~/.config/…`) and
    /// `/etc/twire/credentials`.
    pub(crate) fn new(
        env: &'a BTreeMap<String, OsString>,
        named: Option<&Path>,
    ) -> Result<Variables<'a>, Failure> {
        for name in KNOWN {
            if env.get(name).is_some_and(|value| value.to_str().is_none()) {
                return Err(Failure::new(Exit::Config, format!("{name} is not valid UTF-8; set it again")));
            }
        }
        let set = |name: &str| env.get(name).cloned().filter(|value| !value.is_empty());
        let named = named.map(Path::to_owned).or_else(|| set("TWIRE_CREDENTIALS").map(PathBuf::from));
        let file = match named {
            Some(path) => read(&path)?,
            None if set("TWILIO_ACCOUNT_SID").is_some() => BTreeMap::new(),
            None => {
                let config = set("XDG_CONFIG_HOME")
                    .map(PathBuf::from)
                    .or_else(|| Some(PathBuf::from(set("HOME")?).join(".config")));
                let usual = config.into_iter().chain([PathBuf::from("/etc")]);
                let found = usual.map(|folder| folder.join("twire/credentials")).find(|path| path.exists());
                found.map_or_else(|| Ok(BTreeMap::new()), |path| read(&path))?
            }
        };
        Ok(Variables { env, file })
    }

    /// A hint at a mistyped variable of the environment, for an error that mentions a variable which is not
    /// set.
    pub(crate) fn hint(&self, error: &str) -> String {
        let is_near = |name: &str| {
            !KNOWN.contains(&name) && suggest::slip(name, KNOWN).is_some_and(|near| error.contains(near))
        };
        let ours = self.env.keys().filter(|name| name.starts_with("TWI"));
        match ours.map(String::as_str).find(|name| is_near(name)) {
            Some(name) => format!("; {name} is set: is it mistyped?"),
            None => String::new(),
        }
    }

    /// The value of a variable; an empty one counts as unset.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let file_signs = self.file.contains_key("TWILIO_ACCOUNT_SID")
            || SECRET_VARIABLES.iter().any(|name| self.file.contains_key(*name));
        let is_of_other_account = SECRET_VARIABLES.contains(&name) && file_signs;
        let value = match self.file.get(name) {
            Some(value) => Some(value.clone()),
            None if is_of_other_account => None,
            None => self.env.get(name).and_then(|value| value.to_str()).map(str::to_owned),
        };
        value.filter(|value| !value.is_empty())
    }
}

fn read(path: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let failed = |why: &str| Failure::new(Exit::Config, format!("credentials {why}"));
    let text = secret_file::read(path, Readers::Owner, MAX_BYTES).map_err(|e| failed(e.message()))?;
    parse(text.strip_prefix('\u{feff}').unwrap_or(&text))
        .map_err(|why| failed(&format!("{}: {why}", path.display())))
}

/// Parses `NAME=value` lines in a subset of shell syntax: `export`, quotes around the value and `#`
/// comment lines; nothing is expanded.
fn parse(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").map_or(line, str::trim_start);
        let known = |name: &str| {
            let plain = name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
            plain && (name.starts_with("TWILIO_") || name.starts_with("TWIRE_"))
        };
        let Some((name, value)) = line.split_once('=').filter(|(name, _)| known(name)) else {
            // The line is not shown: it may be part of a token.
            return Err(format!("line {}: expected TWILIO_…=value or TWIRE_…=value", at + 1));
        };
        if !KNOWN.contains(&name)
            && let Some(near) = suggest::slip(name, KNOWN)
        {
            return Err(format!("line {}: unknown variable {name}; did you mean {near}?", at + 1));
        }
        let value = value.trim();
        let quoted = ['"', '\''].into_iter().find_map(|q| value.strip_prefix(q)?.strip_suffix(q));
        found.insert(name.to_owned(), quoted.unwrap_or(value).to_owned());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_a_shell_would() {
        let text = "# ours\n\nTWILIO_ACCOUNT_SID=AC1\nexport TWILIO_AUTH_TOKEN='a=b'\r\n TWILIO_REGION = \n\
                    TWIRE_BASE_URL=\"http://127.0.0.1:1\"\n";
        // A space in front of `=` makes another name.
        assert_eq!(
            parse(text).expect_err("a space"),
            "line 5: expected TWILIO_…=value or TWIRE_…=value".to_owned()
        );
        let found = parse(&text.replace(" TWILIO_REGION = ", "TWILIO_REGION=")).expect("it reads");
        let expected = [
            ("TWILIO_ACCOUNT_SID", "AC1"),
            ("TWILIO_AUTH_TOKEN", "a=b"),
            ("TWILIO_REGION", ""),
            ("TWIRE_BASE_URL", "http://127.0.0.1:1"),
        ];
        assert_eq!(found.len(), expected.len());
        for (name, value) in expected {
            assert_eq!(found.get(name).map(String::as_str), Some(value), "{name}");
        }
        let error = parse("TWILIO_AUTH_TOKEN=x\nhalf-a-token").expect_err("no name");
        assert!(error.contains("line 2") && !error.contains("half"), "{error}");
    }

    #[test]
    fn an_account_of_the_file_takes_no_token_of_the_environment() {
        let env: BTreeMap<String, OsString> =
            KNOWN.iter().map(|name| ((*name).to_owned(), format!("env {name}").into())).collect();
        let file = BTreeMap::from([("TWILIO_ACCOUNT_SID".to_owned(), "AC1".to_owned())]);
        let variables = Variables { env: &env, file };
        assert_eq!(variables.get("TWILIO_ACCOUNT_SID").as_deref(), Some("AC1"));
        for name in SECRET_VARIABLES {
            assert!(KNOWN.contains(&name), "{name}");
            assert_eq!(variables.get(name), None, "{name}");
        }
        assert_eq!(variables.get("TWILIO_PHONE_NUMBER").as_deref(), Some("env TWILIO_PHONE_NUMBER"));
        let file = BTreeMap::from([("TWILIO_AUTH_TOKEN".to_owned(), "t".to_owned())]);
        let variables = Variables { env: &env, file };
        assert_eq!(variables.get("TWILIO_ACCOUNT_SID").as_deref(), Some("env TWILIO_ACCOUNT_SID"));
        assert_eq!(variables.get("TWILIO_AUTH_TOKEN").as_deref(), Some("t"));
        assert_eq!(variables.get("TWILIO_API_KEY"), None, "a key of the environment would sign instead");
    }
}
