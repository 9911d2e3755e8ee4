//! The password: in a file, never in an argument, the configuration, or the environment.

use std::path::{Path, PathBuf};

use twire::Secret;

use super::target::Target;
use crate::error::Result;
use crate::secret_file::{self, Readers, read_secret};

/// The most bytes of a password file.
const LIMIT: usize = 1 << 20;

/// Files in which a password may be. They are read at each connection: a password may have been changed.
#[derive(Debug, Clone, Default)]
pub(super) struct Passwords {
    /// `store_password` of systemd's credentials, or `password_file`.
    named: Option<PathBuf>,
    /// `PGPASSFILE`, or `~/.pgpass`.
    pgpass: Option<PathBuf>,
    /// Whether somebody expects `PGPASSWORD` to be read.
    is_in_environment: bool,
}

impl Passwords {
    /// The file of that name that systemd loaded comes before the configured one, as with other secrets.
    pub(super) fn new(configured: Option<&Path>, var: &dyn Fn(&str) -> Option<String>) -> Passwords {
        let set = |name: &str| var(name).filter(|value| !value.is_empty());
        let loaded = set("CREDENTIALS_DIRECTORY").map(|folder| Path::new(&folder).join("store_password"));
        let home = || Some(Path::new(&set("HOME")?).join(".pgpass"));
        Passwords {
            named: loaded.filter(|path| path.exists()).or_else(|| configured.map(Path::to_owned)),
            pgpass: set("PGPASSFILE").map(PathBuf::from).or_else(home),
            is_in_environment: set("PGPASSWORD").is_some(),
        }
    }

    /// The password for a server of the target, if there is one: it is reached at these hosts and ports.
    pub(super) fn find(&self, target: &Target, places: &[(String, u16)]) -> Result<Option<Secret>> {
        if let Some(path) = &self.named {
            return read_secret(path, Readers::Group).map(Some);
        }
        let Some(path) = self.pgpass.as_ref().filter(|path| path.exists()) else { return Ok(None) };
        let text = secret_file::read(path, Readers::Owner, LIMIT)?;
        let (user, database) = (target.user(), target.database());
        let found = places.iter().find_map(|(host, port)| {
            // As libpq has it, a socket in the usual place is the local host.
            let is_usual = matches!(host.as_str(), "/var/run/postgresql" | "/run/postgresql" | "/tmp");
            let host = if is_usual { "localhost" } else { host };
            look_up(&text, &[host, &port.to_string(), &database, &user])
        });
        Ok(found.map(Secret::new))
    }

    /// What to do where a server wants a password and none was found.
    pub(super) fn hint(&self) -> String {
        let unread = if self.is_in_environment { "; PGPASSWORD is not read" } else { "" };
        format!(
            "no password was found: put it into a file of mode 0600 and name that as password_file in [store], \
             or into ~/.pgpass{unread}"
        )
    }
}

/// The password of the first line that matches: `host:port:database:user:password`. `*` matches everything, and a
/// backslash takes the meaning from `:` and `\`.
fn look_up(text: &str, wanted: &[&str; 4]) -> Option<String> {
    text.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut fields = fields(line);
        let matches = wanted
            .iter()
            .all(|wanted| fields.next().is_some_and(|(raw, field)| raw == "*" || field == *wanted));
        let (_, password) = fields.next().filter(|_| matches)?;
        Some(password).filter(|password| !password.is_empty())
    })
}

/// The fields of a line, as written and as meant.
fn fields(line: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut meant = String::new();
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                ':' => {
                    rest = Some(&text[at + 1..]);
                    return Some((&text[..at], meant));
                }
                '\\' => meant.extend(chars.next().map(|(_, c)| c)),
                c => meant.push(c),
            }
        }
        rest = None;
        Some((text, meant))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_file_is_read_as_libpq_reads_it() {
        let text = "# a:5432:b:c:comment\n\ndb1:5432:alerts:twire:one\ndb2:*:*:twire:t\\:w\\\\o:rest\n\
                    \\*:5432:alerts:twire:star\n::1:5432:alerts:twire:not this\n\\:\\:1:5432:alerts:twire:six\n\
                    localhost:5432:*:*:\n*:5433:alerts:twire:any\n";
        let cases = [
            (["db1", "5432", "alerts", "twire"], Some("one")),
            (["db1", "5432", "alerts", "other"], None),
            (["db2", "5499", "x", "twire"], Some("t:w\\o")),
            (["*", "5432", "alerts", "twire"], Some("star")),
            (["::1", "5432", "alerts", "twire"], Some("six")),
            (["localhost", "5432", "a", "b"], None),
            (["anywhere", "5433", "alerts", "twire"], Some("any")),
        ];
        for (wanted, found) in cases {
            assert_eq!(look_up(text, &wanted).as_deref(), found, "{wanted:?}");
        }
    }
}
