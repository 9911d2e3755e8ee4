//! Where `twire setup` puts things, and `twire doctor` looks for them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use twire_outbox::config::{Config, SYSTEM_CONFIG};

use crate::Io;

/// User and group of the service.
pub(crate) const USER: &str = "twire";
/// Configuration, secrets and definitions of hooks.
pub(crate) const FOLDER: &str = "/etc/twire";
/// The store.
pub(crate) const STATE: &str = "/var/lib/twire";
pub(crate) const STORE: &str = "/var/lib/twire/outbox.db";
/// What systems that post to `twire serve` prove themselves with.
pub(crate) const SERVE_TOKEN: &str = "/etc/twire/serve-token";
/// Variables of the service that are no secret: proxies, a region. `NAME=value` lines.
pub(crate) const ENVIRONMENT: &str = "/etc/twire/environment";
/// The variables that go there.
pub(crate) const ENVIRONMENT_NAMES: [&str; 10] = [
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "TWILIO_REGION",
    "TWILIO_EDGE",
    "TWILIO_CA_BUNDLE",
    "TWIRE_BASE_URL",
];
/// Exists where systemd manages services.
const SYSTEMD: &str = "/run/systemd/system";

pub(crate) fn has_systemd() -> bool {
    Path::new(SYSTEMD).is_dir()
}

/// The service's own variables, as systemd reads them.
pub(crate) fn service_variables(root: &Path) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(below(root, ENVIRONMENT)).unwrap_or_default();
    let pairs = text.lines().filter(|line| !line.starts_with(['#', ';'])).filter_map(|l| l.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().trim_matches('"').to_owned())).collect()
}

/// A path of the system that is below `root`.
pub(crate) fn below(root: &Path, path: &str) -> PathBuf {
    root.join(path.trim_start_matches('/'))
}

/// The configuration of the service, as it reads it: the machine's file with the service's variables, for
/// what those do not say with this process's.
pub(crate) fn service_config(io: &Io<'_>) -> Result<Config, twire_outbox::Error> {
    let var = service_variable(io);
    let system = Path::new(SYSTEM_CONFIG);
    let named = io.var("TWIRE_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
    let named = named.or_else(|| system.exists().then(|| system.to_owned()));
    Config::load(named.as_deref(), &var)
}

/// See [`service_config`].
pub(crate) fn service_variable<'a>(io: &'a Io<'_>) -> impl Fn(&str) -> Option<String> + 'a {
    let own = service_variables(Path::new("/"));
    move |name| own.get(name).cloned().or_else(|| io.var(name)).filter(|value| !value.is_empty())
}
