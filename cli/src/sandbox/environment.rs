//! The variables that point a program to a sandbox: a base URL for programs that take one, a proxy for
//! all others.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use clap::ValueEnum;
use serde_json::Value as Json;

use super::control::{failure, request};
use crate::Failure;

/// Variables and the field of the sandbox's description that gives their value.
const DESCRIBED: [(&str, &str); 5] = [
    ("TWILIO_ACCOUNT_SID", "account_sid"),
    ("TWILIO_AUTH_TOKEN", "auth_token"),
    ("TWILIO_PHONE_NUMBER", "phone_number"),
    ("TWILIO_MESSAGING_SERVICE_SID", "messaging_service_sid"),
    ("TWILIO_VERIFY_SERVICE_SID", "verify_service_sid"),
];

/// Variables that name the proxy. twilio-node reads only `HTTP_PROXY`; others only lower case.
const PROXY_VARIABLES: [&str; 3] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"];
/// Variables that exempt hosts from the proxy: webhooks and the sandbox itself.
const NO_PROXY_VARIABLES: [&str; 2] = ["NO_PROXY", "no_proxy"];
const NO_PROXY_HOSTS: &str = "localhost,127.0.0.1,::1";
/// Variables that name trusted certificates: of Python's requests, OpenSSL and Go, Node.js, curl.
const CA_VARIABLES: [&str; 4] =
    ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS", "CURL_CA_BUNDLE"];

/// Variables that would select another host or other credentials.
const UNSET: [&str; 7] = [
    "TWILIO_API_KEY",
    "TWILIO_API_SECRET",
    "TWILIO_REGION",
    "TWILIO_EDGE",
    "TWIRE_CREDENTIALS",
    "ALL_PROXY",
    "all_proxy",
];

/// A shell whose syntax sets the variables.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Shell {
    Sh,
    Fish,
    Powershell,
}

/// The variables of a sandbox.
pub(super) struct Environment(Vec<(&'static str, String)>);

impl Environment {
    /// Fetches the variables from a sandbox. Its certificate must be a file of this machine.
    pub(super) fn fetch(url: &str) -> Result<Environment, Failure> {
        let url = url.trim_end_matches('/');
        let description = get(url, "/_twire/")?;
        let text = |json: &Json, key: &str| json[key].as_str().map(str::to_owned);
        let mut variables = vec![("TWIRE_BASE_URL", url.to_owned())];
        for (name, key) in DESCRIBED {
            let value = text(&description, key);
            variables.push((name, value.ok_or_else(|| failure(url, "the server is not a sandbox"))?));
        }
        let certificate = text(&get(url, "/_twire/ca")?, "file").unwrap_or_default();
        if !Path::new(&certificate).is_file() {
            return Err(failure(url, "its certificate authority is not on this machine"));
        }
        variables.extend(PROXY_VARIABLES.map(|name| (name, url.to_owned())));
        variables.extend(NO_PROXY_VARIABLES.map(|name| (name, NO_PROXY_HOSTS.to_owned())));
        variables.extend(CA_VARIABLES.map(|name| (name, certificate.clone())));
        // `fetch` of Node.js reads the proxy variables only with this one, from 22.21 on.
        variables.push(("NODE_USE_ENV_PROXY", "1".to_owned()));
        // PHP reads no variable for its certificates, but further settings from this directory.
        let php = Path::new(&certificate).with_file_name("php");
        variables.push(("PHP_INI_SCAN_DIR", format!(":{}", php.display())));
        // Java reads no variable but this one. The path may have a space.
        let store = Path::new(&certificate).with_file_name("ca.p12");
        let (host, port) = url.trim_start_matches("http://").rsplit_once(':').unwrap_or((url, "80"));
        let java = format!(
            "-Dhttps.proxyHost={host} -Dhttps.proxyPort={port} -Dhttp.nonProxyHosts=localhost|127.*|[::1] \
             -Djavax.net.ssl.trustStoreType=PKCS12 \"-Djavax.net.ssl.trustStore={}\"",
            store.display()
        );
        variables.push(("JAVA_TOOL_OPTIONS", java));
        Ok(Environment(variables))
    }

    /// Sets the variables of a program.
    pub(super) fn apply(&self, command: &mut Command) {
        for name in UNSET {
            command.env_remove(name);
        }
        command.envs(self.0.iter().map(|(name, value)| (name, value)));
    }

    /// The commands that set the variables in a shell.
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

/// Parses the URL of a sandbox.
pub(super) fn parse_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("http://").unwrap_or_default().trim_end_matches('/');
    let port =
        rest.rsplit_once(':').and_then(|(host, port)| port.parse::<u16>().ok().filter(|_| !host.is_empty()));
    match port {
        Some(_) if !rest.contains(['/', '@', '?', '#', '\'']) => Ok(format!("http://{rest}")),
        _ => Err("expected the URL of a sandbox, such as http://127.0.0.1:4010".to_owned()),
    }
}

/// Sends a GET request to the control API.
fn get(url: &str, path: &str) -> Result<Json, Failure> {
    request(url, "GET", path, None, Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_for_each_shell() {
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
    fn urls_of_sandboxes_are_parsed() {
        for text in ["http://127.0.0.1:4010", "http://127.0.0.1:4010/", "http://[::1]:1", "http://box:80"] {
            assert_eq!(parse_url(text).as_deref(), Ok(text.trim_end_matches('/')), "{text}");
        }
        for text in
            ["", "127.0.0.1:4010", "https://127.0.0.1:4010", "http://box", "http://:1", "http://u@box:1/x"]
        {
            assert!(parse_url(text).is_err(), "{text}");
        }
    }
}
