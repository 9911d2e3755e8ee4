//! The variables that lead a program to a sandbox: one that knows base URLs, and one that knows
//! nothing but proxies.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use clap::ValueEnum;
use serde_json::Value as Json;

use super::ask::{ask, failed};
use crate::Failure;

/// What the sandbox tells about itself, by variable.
const TOLD: [(&str, &str); 5] = [
    ("TWILIO_ACCOUNT_SID", "account_sid"),
    ("TWILIO_AUTH_TOKEN", "auth_token"),
    ("TWILIO_PHONE_NUMBER", "phone_number"),
    ("TWILIO_MESSAGING_SERVICE_SID", "messaging_service_sid"),
    ("TWILIO_VERIFY_SERVICE_SID", "verify_service_sid"),
];

/// What names the proxy. twilio-node reads only `HTTP_PROXY`; others only lower case.
const PROXIES: [&str; 3] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"];
/// What names hosts that no proxy stands before: webhooks, and the sandbox's own address.
const DIRECT: [&str; 2] = ["NO_PROXY", "no_proxy"];
const DIRECT_HOSTS: &str = "localhost,127.0.0.1,::1";
/// What names certificates to trust: of Python's requests, OpenSSL and Go, Node.js, curl.
const CERTIFICATES: [&str; 4] =
    ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "CURL_CA_BUNDLE"];

/// What would lead elsewhere, or bring other credentials.
const UNSET: [&str; 7] = [
    "TWILIO_API_KEY",
    "TWILIO_API_SECRET",
    "TWILIO_REGION",
    "TWILIO_EDGE",
    "TWIRE_CREDENTIALS",
    "ALL_PROXY",
    "all_proxy",
];

/// A shell, by the way it takes variables.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Shell {
    Sh,
    Fish,
    Powershell,
}

/// The variables of a sandbox.
pub(super) struct Environment(Vec<(&'static str, String)>);

impl Environment {
    /// Asks the sandbox at an address. It must be a proxy whose certificate is on this machine.
    pub(super) fn of(url: &str) -> Result<Environment, Failure> {
        let url = url.trim_end_matches('/');
        let about = get(url, "/_twire/")?;
        let text = |json: &Json, key: &str| json[key].as_str().map(str::to_owned);
        let mut set = vec![("TWIRE_BASE_URL", url.to_owned())];
        for (name, key) in TOLD {
            let value = text(&about, key);
            set.push((name, value.ok_or_else(|| failed(url, "what answers is no sandbox"))?));
        }
        let certificate = text(&get(url, "/_twire/ca")?, "file").unwrap_or_default();
        if !Path::new(&certificate).is_file() {
            return Err(failed(url, "its certificate authority is not on this machine"));
        }
        set.extend(PROXIES.map(|name| (name, url.to_owned())));
        set.extend(DIRECT.map(|name| (name, DIRECT_HOSTS.to_owned())));
        set.extend(CERTIFICATES.map(|name| (name, certificate.clone())));
        Ok(Environment(set))
    }

    /// Gives them to a program.
    pub(super) fn apply(&self, command: &mut Command) {
        for name in UNSET {
            command.env_remove(name);
        }
        command.envs(self.0.iter().map(|(name, value)| (name, value)));
    }

    /// The lines that set them in a shell.
    pub(super) fn lines(&self, shell: Shell) -> String {
        let mut out = String::new();
        for name in UNSET {
            let line = match shell {
                Shell::Sh => format!("unset {name}"),
                Shell::Fish => format!("set -e {name}"),
                Shell::Powershell => format!("Remove-Item Env:{name} -ErrorAction SilentlyContinue"),
            };
            let _ = writeln!(out, "{line}");
        }
        for (name, value) in &self.0 {
            let line = match shell {
                Shell::Sh => format!("export {name}='{}'", value.replace('\'', r"'\''")),
                Shell::Fish => {
                    format!("set -gx {name} '{}'", value.replace('\\', r"\\").replace('\'', r"\'"))
                }
                Shell::Powershell => format!("$env:{name} = '{}'", value.replace('\'', "''")),
            };
            let _ = writeln!(out, "{line}");
        }
        out
    }
}

/// A sandbox's address, as it says it itself.
pub(super) fn address(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("http://").unwrap_or_default().trim_end_matches('/');
    let port =
        rest.rsplit_once(':').and_then(|(host, port)| port.parse::<u16>().ok().filter(|_| !host.is_empty()));
    match port {
        Some(_) if !rest.contains(['/', '@', '?', '#', '\'']) => Ok(format!("http://{rest}")),
        _ => Err("wants a sandbox's address, such as http://127.0.0.1:4010".to_owned()),
    }
}

/// Asks the control API.
fn get(url: &str, path: &str) -> Result<Json, Failure> {
    ask(url, "GET", path, None, Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_as_each_shell_wants() {
        let environment = Environment(vec![("A", r"it's \ $HOME".to_owned())]);
        for (shell, line) in [
            (Shell::Sh, r"export A='it'\''s \ $HOME'"),
            (Shell::Fish, r"set -gx A 'it\'s \\ $HOME'"),
            (Shell::Powershell, r"$env:A = 'it''s \ $HOME'"),
        ] {
            assert_eq!(environment.lines(shell).lines().last(), Some(line));
        }
    }

    #[test]
    fn addresses_of_sandboxes_are_read() {
        for text in ["http://127.0.0.1:4010", "http://127.0.0.1:4010/", "http://[::1]:1", "http://box:80"] {
            assert_eq!(address(text).as_deref(), Ok(text.trim_end_matches('/')), "{text}");
        }
        for text in
            ["", "127.0.0.1:4010", "https://127.0.0.1:4010", "http://box", "http://:1", "http://u@box:1/x"]
        {
            assert!(address(text).is_err(), "{text}");
        }
    }
}
