//! Whose messages are sent: credentials, which only the worker reads.

use std::path::PathBuf;

use twire::{Client, ClientBuilder, Identity, Secret};

use crate::error::{Error, ErrorKind, Result};
use crate::secret_file::{Readers, read_secret};

/// Where credentials come from. `Debug` shows paths, no secrets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// `AC…`; else `TWILIO_ACCOUNT_SID`.
    pub sid: Option<String>,
    /// The file with the auth token.
    pub token_file: Option<PathBuf>,
    /// An API key, `SK…` ...
    pub key: Option<String>,
    /// ... and the file with its secret.
    pub secret_file: Option<PathBuf>,
}

impl Account {
    /// The auth token, with which Twilio signs its webhooks too; `None` where only an API key is given.
    pub fn auth_token(&self, var: &dyn Fn(&str) -> Option<String>) -> Result<Option<Secret>> {
        if let Some(token) = secret(self.token_file.as_ref(), "token", var)? {
            return Ok(Some(token));
        }
        Ok(var("TWILIO_AUTH_TOKEN").filter(|token| !token.is_empty()).map(Secret::new))
    }

    /// A client's settings with these credentials. The files `token` and `secret` in systemd's
    /// `$CREDENTIALS_DIRECTORY` come before those that the configuration names, which its service may not
    /// read; what neither says comes from variables.
    pub fn builder(&self, var: &dyn Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
        let set = |name: &str| var(name).filter(|value| !value.is_empty());
        let mut identity = Identity::default();
        if let Some(token) = secret(self.token_file.as_ref(), "token", var)? {
            (identity.user, identity.secret) = (self.sid.clone(), Some(token));
        } else {
            let secret = secret(self.secret_file.as_ref(), "secret", var)?;
            let key = || set("TWILIO_API_KEY").filter(|_| secret.is_some());
            identity.user = self.key.clone().or_else(key);
            identity.account_sid.clone_from(&self.sid);
            // A key's secret without its key is nobody's.
            identity.secret = secret.filter(|_| identity.user.is_some());
        }
        let failed = |e: twire::Error| Error::new(ErrorKind::Config, e.to_string());
        // A token of the environment that names no account is of the one that the file names.
        let var = |name: &str| match name {
            "TWILIO_ACCOUNT_SID" => set(name).or_else(|| self.sid.clone()),
            _ => var(name),
        };
        let credentials = identity.resolve(var).map_err(failed)?;
        Ok(Client::builder().settings_from_vars(var).credentials(credentials))
    }
}

/// The secret in the file of that name that systemd loaded, else in the configured one.
fn secret(
    configured: Option<&PathBuf>,
    name: &str,
    var: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<Secret>> {
    let folder = || var("CREDENTIALS_DIRECTORY").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let loaded = || Some(folder()?.join(name)).filter(|path| path.exists());
    loaded().or_else(|| configured.cloned()).map(|path| read_secret(&path, Readers::Group)).transpose()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const ONE: &str = "AC00000000000000000000000000000001";
    const TWO: &str = "AC00000000000000000000000000000002";

    type Vars<'a> = &'a [(&'a str, &'a str)];

    #[test]
    fn a_secret_goes_to_its_own_user() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let file = folder.path().join("token");
        std::fs::write(&file, "of-the-file\n").expect("a file");
        std::fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).expect("a mode");
        let loaded = folder.path().display().to_string();
        let key = ("TWILIO_API_KEY", "SK1");
        let secret = ("TWILIO_API_SECRET", "s");
        let (sid, token) = (("TWILIO_ACCOUNT_SID", ONE), ("TWILIO_AUTH_TOKEN", "t"));
        let account = |sid: Option<&str>, has_file: bool, key: Option<&str>| Account {
            sid: sid.map(str::to_owned),
            token_file: has_file.then(|| file.clone()).filter(|_| key.is_none()),
            key: key.map(str::to_owned),
            secret_file: has_file.then(|| file.clone()).filter(|_| key.is_some()),
        };
        // the file, the environment; whose requests they are, or what is missing
        let cases: [(Account, Vars<'_>, std::result::Result<&str, &str>); 11] = [
            (account(None, false, None), &[sid, token], Ok(ONE)),
            (account(Some(ONE), true, None), &[], Ok(ONE)),
            (account(None, true, None), &[sid], Ok(ONE)),
            (account(Some(TWO), true, None), &[sid, token, key, secret], Ok(TWO)),
            (account(Some(TWO), true, Some("SK2")), &[sid, token], Ok(TWO)),
            (
                account(Some(ONE), false, Some("SK2")),
                &[sid, key, secret],
                Err("no password for this user name"),
            ),
            (account(Some(ONE), false, Some("SK1")), &[key, secret], Ok(ONE)),
            (account(Some(TWO), false, None), &[sid, token], Ok(TWO)),
            (account(Some(ONE), false, None), &[token], Ok(ONE)),
            (account(None, false, None), &[token], Err("TWILIO_ACCOUNT_SID is not set")),
            (account(Some(ONE), false, None), &[("CREDENTIALS_DIRECTORY", &loaded)], Ok(ONE)),
        ];
        for (at, (account, vars, wanted)) in cases.into_iter().enumerate() {
            let var = |name: &str| vars.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
            let built = account.builder(&var).and_then(|builder| {
                builder.build_blocking().map_err(|e| Error::new(ErrorKind::Config, e.to_string()))
            });
            match (built, wanted) {
                (Ok(client), Ok(sid)) => assert_eq!(client.account_sid(), Some(sid), "{at}"),
                (Err(e), Err(why)) => assert!(e.message().contains(why), "{at}: {e}"),
                (built, _) => panic!("{at}: {built:?}"),
            }
        }
    }
}
