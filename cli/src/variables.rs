//! The variables that credentials and settings come from: the environment, or a file that only
//! its owner can read.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::{Exit, Failure};

/// Most bytes of a credentials file.
const MOST: u64 = 64 * 1024;

/// Variables that belong together: of an account in the file, none comes from elsewhere.
const IDENTITY: [&str; 4] =
    ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY", "TWILIO_API_SECRET"];

/// Variables of a file in front of those of the environment.
pub(crate) struct Variables<'a> {
    env: &'a dyn Fn(&str) -> Option<String>,
    file: BTreeMap<String, String>,
}

impl<'a> Variables<'a> {
    /// The file is the one that was named, or that `TWIRE_CREDENTIALS` names. Where the
    /// environment has no account, `$XDG_CONFIG_HOME/twire/credentials` (`~/.config/…`) and
    /// `/etc/twire/credentials` are looked for.
    pub(crate) fn new(
        env: &'a dyn Fn(&str) -> Option<String>,
        named: Option<&Path>,
    ) -> Result<Variables<'a>, Failure> {
        let set = |name: &str| env(name).filter(|value| !value.is_empty());
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

    /// A variable's value; an empty one counts as unset.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let foreign = IDENTITY.contains(&name) && self.file.contains_key("TWILIO_ACCOUNT_SID");
        let value = match self.file.get(name) {
            Some(value) => Some(value.clone()),
            None if foreign => None,
            None => (self.env)(name),
        };
        value.filter(|value| !value.is_empty())
    }
}

fn read(path: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let refused = |why: String| Failure::new(Exit::Config, format!("credentials {}: {why}", path.display()));
    let unread = |error: std::io::Error| refused(format!("cannot be read: {error}"));
    let file = File::open(path).map_err(unread)?;
    // Asked of the open file, so that nobody can exchange it in between.
    let about = file.metadata().map_err(unread)?;
    if about.is_dir() {
        return Err(refused("is a directory".to_owned()));
    }
    if about.permissions().mode() & 0o077 != 0 {
        return Err(refused(format!("other users can read or change it; run: chmod 600 {}", path.display())));
    }
    let mut text = String::new();
    file.take(MOST + 1).read_to_string(&mut text).map_err(unread)?;
    if text.len() as u64 > MOST {
        return Err(refused(format!("longer than {MOST} bytes")));
    }
    parse(&text).map_err(refused)
}

/// `NAME=value` lines, as a shell would read them in their simplest form: `export` in front,
/// quotes around the value and lines with `#` are taken; nothing is expanded.
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
            // The line itself is not shown: it may be half a token.
            return Err(format!("line {}: wants TWILIO_…=value or TWIRE_…=value", at + 1));
        };
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
            "line 5: wants TWILIO_…=value or TWIRE_…=value".to_owned()
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
        let env = |name: &str| Some(format!("env {name}"));
        let file = BTreeMap::from([("TWILIO_ACCOUNT_SID".to_owned(), "AC1".to_owned())]);
        let variables = Variables { env: &env, file };
        assert_eq!(variables.get("TWILIO_ACCOUNT_SID").as_deref(), Some("AC1"));
        assert_eq!(variables.get("TWILIO_AUTH_TOKEN"), None);
        assert_eq!(variables.get("TWILIO_API_KEY"), None);
        assert_eq!(variables.get("TWILIO_PHONE_NUMBER").as_deref(), Some("env TWILIO_PHONE_NUMBER"));
        let file = BTreeMap::from([("TWILIO_AUTH_TOKEN".to_owned(), "t".to_owned())]);
        let variables = Variables { env: &env, file };
        assert_eq!(variables.get("TWILIO_ACCOUNT_SID").as_deref(), Some("env TWILIO_ACCOUNT_SID"));
        assert_eq!(variables.get("TWILIO_AUTH_TOKEN").as_deref(), Some("t"));
    }
}
