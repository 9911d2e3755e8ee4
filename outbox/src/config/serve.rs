//! `[serve]`: the HTTP receivers of `twire serve`.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::read::path;
use super::section::{Entry, Section};

/// Where HTTP receivers listen, and whom they believe.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Serve {
    /// Address and port; 127.0.0.1:4020 unless said.
    pub listen: SocketAddr,
    /// File with the token of all receivers: a bearer token, or the password of any user.
    pub token_file: Option<PathBuf>,
    /// Certificate chain and key in PEM; without them a reverse proxy brings TLS.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Settings of one hook.
    pub hooks: BTreeMap<String, ServeHook>,
}

/// Settings of one hook's receiver.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ServeHook {
    /// Recipients of what names none.
    pub to: Vec<String>,
    /// File with the secret that signs bodies (HMAC-SHA-256).
    pub secret_file: Option<PathBuf>,
    /// The header with the signature; Grafana's unless said.
    pub signature_header: Option<String>,
    /// The header with the time that is signed in front of the body.
    pub timestamp_header: Option<String>,
}

impl Default for Serve {
    fn default() -> Serve {
        Serve {
            listen: SocketAddr::from(([127, 0, 0, 1], 4020)),
            token_file: None,
            tls: None,
            hooks: BTreeMap::new(),
        }
    }
}

pub(super) fn read(section: &Section<'_, '_>, serve: &mut Serve) {
    if let Some(entry) = section.get("listen") {
        match entry.text().map(|text| text.parse()) {
            Some(Ok(address)) => serve.listen = address,
            Some(Err(_)) => entry.fault("expected an address and a port, such as \"127.0.0.1:4020\""),
            None => {}
        }
    }
    serve.token_file = section.get("token_file").and_then(|e| path(&e));
    let (certificate, key) = (section.get("tls_cert"), section.get("tls_key"));
    serve.tls = match (&certificate, &key) {
        (Some(certificate), Some(key)) => path(certificate).zip(path(key)),
        (Some(only), None) | (None, Some(only)) => {
            only.fault("tls_cert and tls_key go together");
            None
        }
        (None, None) => None,
    };
    if let Some(hooks) = section.get("hook").and_then(|e| e.section()) {
        serve.hooks = hooks.entries().filter_map(|(name, entry)| Some((name, hook(&entry)?))).collect();
    }
}

fn hook(entry: &Entry<'_, '_>) -> Option<ServeHook> {
    let section = entry.section()?;
    let header = |key| section.get(key).and_then(|e: Entry<'_, '_>| e.text());
    let hook = ServeHook {
        to: section.get("to").and_then(|e| e.texts()).unwrap_or_default(),
        secret_file: section.get("secret_file").and_then(|e| path(&e)),
        signature_header: header("signature_header"),
        timestamp_header: header("timestamp_header"),
    };
    section.end();
    Some(hook)
}
