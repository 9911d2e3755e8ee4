//! Where a PostgreSQL is: a URL as libpq reads it.

use std::net::IpAddr;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, LoadBalanceHosts};

use crate::class::jitter;
use crate::config::nearest;

/// What a connection's TLS proves. libpq's words and meanings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SslMode {
    /// No TLS.
    Disable,
    /// TLS where the server has it, with whoever answers.
    Prefer,
    /// TLS, with whoever answers.
    Require,
    /// TLS, with a certificate of the authority's.
    VerifyCa,
    /// TLS, with a certificate of the authority's for this host.
    VerifyFull,
}

/// Whose certificates are trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Roots {
    /// Those of the system.
    System,
    /// Those in a file.
    File(PathBuf),
}

/// A URL, read. It has no password.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) config: Config,
    pub(super) ssl: SslMode,
    pub(super) roots: Option<Roots>,
    /// A client's certificate and its key.
    pub(super) identity: Option<(PathBuf, PathBuf)>,
}

/// One of the servers of a URL, and how `.pgpass` names it.
#[derive(Debug, Clone)]
pub(super) struct Server {
    pub(super) config: Config,
    pub(super) places: Vec<(String, u16)>,
}

/// Parameters that are read here; tokio-postgres reads the others.
const TLS: [&str; 4] = ["sslmode", "sslrootcert", "sslcert", "sslkey"];
/// What tokio-postgres knows, for a hint.
const OTHERS: [&str; 17] = [
    "application_name",
    "channel_binding",
    "connect_timeout",
    "dbname",
    "host",
    "hostaddr",
    "keepalives",
    "keepalives_idle",
    "keepalives_interval",
    "keepalives_retries",
    "load_balance_hosts",
    "options",
    "port",
    "sslnegotiation",
    "target_session_attrs",
    "tcp_user_timeout",
    "user",
];
const WANTED: &str = "expected a URL such as \"postgres://twire@db.example.com/twire\"";
/// A password in a file that many may read, and that is copied around, is no secret.
const PASSWORD: &str = "a password stands in it, where others read it; put it into a file of mode 0600, \
                        name that as password_file, and take it out here";

impl Target {
    /// Reads a URL; or why not, without a piece of it that may be secret.
    pub(super) fn parse(url: &str) -> Result<Target, String> {
        let rest = url.strip_prefix("postgres://").or_else(|| url.strip_prefix("postgresql://"));
        let rest = rest.ok_or(WANTED)?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        // As the connection reads it: what stands before the first `@` is a user, and a password. (In a
        // parameter, `@` is written %40.)
        if rest.split_once('@').is_some_and(|(user, _)| user.contains(':')) {
            return Err(PASSWORD.to_owned());
        }
        let (mut tls, mut others) = (Vec::new(), Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) =
                pair.split_once('=').ok_or("a parameter has no value: expected name=value")?;
            if name == "password" {
                return Err(PASSWORD.to_owned());
            } else if TLS.contains(&name) {
                let value = percent_decode_str(value).decode_utf8().map_err(|_| WANTED)?;
                tls.push((name, value.into_owned()));
            } else if name == "host" {
                // One parameter may name several, as in libpq.
                others.extend(value.split(',').map(|host| format!("host={host}")));
            } else if OTHERS.contains(&name) {
                others.push(pair.to_owned());
            } else {
                let near = nearest(name, TLS.into_iter().chain(OTHERS));
                let hint = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
                return Err(format!("no such parameter: {name:?}{hint}"));
            }
        }
        let config = format!("postgres://{place}?{}", others.join("&")).parse::<Config>();
        let mut config = config.map_err(|e| why(&e))?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            // Where Debian and Red Hat have it.
            config.host_path("/var/run/postgresql");
        }
        let mut target = Target { config, ssl: SslMode::Disable, roots: None, identity: None };
        target.read_tls(&tls)?;
        Ok(target)
    }

    fn read_tls(&mut self, parameters: &[(&str, String)]) -> Result<(), String> {
        let given = |name: &str| {
            parameters
                .iter()
                .rev()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| v.as_str())
                .filter(|v| !v.is_empty())
        };
        self.roots = match given("sslrootcert") {
            None => None,
            Some("system") => Some(Roots::System),
            Some(path) => Some(Roots::File(absolute("sslrootcert", path)?)),
        };
        let hosts = self.config.get_hosts();
        let is_socket = !hosts.is_empty() && hosts.iter().all(|host| matches!(host, Host::Unix(_)));
        self.ssl = match given("sslmode") {
            // Nobody stands between a program and a socket of its machine, as libpq has it.
            _ if is_socket => SslMode::Disable,
            // What goes over a network is phone numbers and texts; libpq's `prefer` protects neither.
            None if self.roots.is_some() || !self.is_local() => SslMode::VerifyFull,
            None => SslMode::Prefer,
            Some("disable") => SslMode::Disable,
            Some("prefer") => SslMode::Prefer,
            Some("require") => SslMode::Require,
            Some("verify-ca") => SslMode::VerifyCa,
            Some("verify-full") => SslMode::VerifyFull,
            Some(_) => {
                return Err("sslmode: none of disable, prefer, require, verify-ca, verify-full".to_owned());
            }
        };
        let verifies_host = matches!(self.ssl, SslMode::VerifyFull);
        match self.roots {
            Some(Roots::System) if !verifies_host && !is_socket => {
                return Err("sslrootcert=system: anyone has a certificate of a public authority's; \
                            it needs sslmode=verify-full"
                    .to_owned());
            }
            None if self.ssl == SslMode::VerifyCa => {
                return Err("sslmode=verify-ca needs sslrootcert=FILE".to_owned());
            }
            _ => {}
        }
        self.identity = match (given("sslcert"), given("sslkey")) {
            (Some(certificate), Some(key)) => {
                Some((absolute("sslcert", certificate)?, absolute("sslkey", key)?))
            }
            (None, None) => None,
            _ => return Err("expected both sslcert and sslkey, or neither".to_owned()),
        };
        let mode = match self.ssl {
            SslMode::Disable => tokio_postgres::config::SslMode::Disable,
            SslMode::Prefer => tokio_postgres::config::SslMode::Prefer,
            _ => tokio_postgres::config::SslMode::Require,
        };
        self.config.ssl_mode(mode);
        Ok(())
    }

    /// Whether every server is on this machine.
    fn is_local(&self) -> bool {
        let hosts = self.config.get_hosts();
        let is_near = |host: &Host| match host {
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
            }
        };
        let addresses = self.config.get_hostaddrs();
        hosts.iter().all(is_near) && addresses.iter().all(IpAddr::is_loopback)
    }

    /// Hosts and ports as `.pgpass` names them.
    pub(super) fn places(&self) -> Vec<(String, u16)> {
        let ports = self.config.get_ports();
        let port = |at: usize| ports.get(at).or_else(|| ports.first()).copied().unwrap_or(5432);
        let hosts = self.config.get_hosts().iter().map(|host| match host {
            Host::Tcp(name) => name.clone(),
            Host::Unix(path) => path.display().to_string(),
        });
        let mut places: Vec<(String, u16)> = hosts.enumerate().map(|(at, host)| (host, port(at))).collect();
        if places.is_empty() {
            let addresses = self.config.get_hostaddrs().iter().map(ToString::to_string);
            places = addresses.enumerate().map(|(at, host)| (host, port(at))).collect();
        }
        places
    }

    /// The servers in the order in which they are tried. Each may have a password of its own, which a configuration
    /// with several hosts has no room for.
    pub(super) fn servers(&self) -> Vec<Server> {
        let (config, places) = (&self.config, self.places());
        let (hosts, addresses) = (config.get_hosts(), config.get_hostaddrs());
        let fits = |count: usize| count <= 1 || count == places.len();
        let is_sound = fits(config.get_ports().len()) && (hosts.is_empty() || fits(addresses.len()));
        if places.len() <= 1 || !is_sound {
            // tokio-postgres says what is wrong.
            return vec![Server { config: config.clone(), places }];
        }
        let one = |(at, place): (usize, (String, u16))| {
            let mut server = self.without_hosts();
            match hosts.get(at) {
                Some(Host::Tcp(name)) => {
                    server.host(name.as_str());
                }
                Some(Host::Unix(path)) => {
                    server.host_path(path);
                }
                None => {}
            }
            if let Some(address) = addresses.get(at) {
                server.hostaddr(*address);
            }
            server.port(place.1);
            Server { config: server, places: vec![place] }
        };
        let mut servers: Vec<(f64, Server)> =
            places.into_iter().enumerate().map(|place| (0.0, one(place))).collect();
        if config.get_load_balance_hosts() == LoadBalanceHosts::Random {
            for (at, _) in &mut servers {
                *at = jitter();
            }
            servers.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        }
        servers.into_iter().map(|(_, server)| server).collect()
    }

    /// A copy of the configuration, which has no way to remove hosts.
    fn without_hosts(&self) -> Config {
        let (from, mut to) = (&self.config, Config::new());
        if let Some(user) = from.get_user() {
            to.user(user);
        }
        if let Some(database) = from.get_dbname() {
            to.dbname(database);
        }
        if let Some(options) = from.get_options() {
            to.options(options);
        }
        if let Some(name) = from.get_application_name() {
            to.application_name(name);
        }
        if let Some(time) = from.get_connect_timeout() {
            to.connect_timeout(*time);
        }
        if let Some(time) = from.get_tcp_user_timeout() {
            to.tcp_user_timeout(*time);
        }
        if let Some(time) = from.get_keepalives_interval() {
            to.keepalives_interval(time);
        }
        if let Some(count) = from.get_keepalives_retries() {
            to.keepalives_retries(count);
        }
        to.ssl_mode(from.get_ssl_mode())
            .ssl_negotiation(from.get_ssl_negotiation())
            .keepalives(from.get_keepalives())
            .keepalives_idle(from.get_keepalives_idle())
            .target_session_attrs(from.get_target_session_attrs())
            .channel_binding(from.get_channel_binding())
            .load_balance_hosts(from.get_load_balance_hosts());
        to
    }

    /// The user, where the URL does not say: that of this process, as libpq has it.
    pub(super) fn user(&self) -> String {
        let own = || {
            let user = nix::unistd::User::from_uid(nix::unistd::geteuid()).ok().flatten();
            user.map_or_else(String::new, |user| user.name)
        };
        self.config.get_user().map_or_else(own, str::to_owned)
    }

    /// The database: the user's, unless said.
    pub(super) fn database(&self) -> String {
        self.config.get_dbname().map_or_else(|| self.user(), str::to_owned)
    }
}

/// How errors name the server.
impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let places: Vec<String> = self.places().iter().map(|(host, port)| format!("{host}:{port}")).collect();
        write!(f, "postgres://{}@{}/{}", self.user(), places.join(","), self.database())
    }
}

fn absolute(name: &str, path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    if path.is_absolute() { Ok(path) } else { Err(format!("{name}: expected an absolute path")) }
}

/// What tokio-postgres finds wrong with a URL. Its words name parameters, not values.
fn why(error: &tokio_postgres::Error) -> String {
    let source = std::error::Error::source(error);
    source.map_or_else(|| WANTED.to_owned(), |source| format!("{source}; {WANTED}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_protects_what_goes_over_a_network() {
        let cases = [
            ("postgres://twire@db.example.com/twire", SslMode::VerifyFull),
            ("postgresql://twire@10.0.0.7:5433,10.0.0.8/twire", SslMode::VerifyFull),
            ("postgres://localhost,db2/twire", SslMode::VerifyFull),
            ("postgres://localhost/twire", SslMode::Prefer),
            ("postgres://127.0.0.1/twire", SslMode::Prefer),
            ("postgres://[::1]:5433/twire", SslMode::Prefer),
            ("postgres://localhost/twire?sslrootcert=/etc/ca.pem", SslMode::VerifyFull),
            ("postgres:///twire", SslMode::Disable),
            ("postgres://twire@/twire?host=/run/postgresql&port=5433", SslMode::Disable),
            ("postgres://%2Frun%2Fpostgresql/twire?sslmode=require", SslMode::Disable),
            ("postgres://db/twire?sslmode=require", SslMode::Require),
            ("postgres://db/twire?sslmode=disable", SslMode::Disable),
            ("postgres://db/twire?sslmode=verify-ca&sslrootcert=/etc/ca.pem", SslMode::VerifyCa),
        ];
        for (url, wanted) in cases {
            assert_eq!(Target::parse(url).unwrap_or_else(|e| panic!("{url}: {e}")).ssl, wanted, "{url}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_without_a_secret() {
        let cases = [
            ("mysql://db/twire", "expected a URL"),
            ("postgres://twire:hunter2@db/twire", "a password stands in it"),
            ("postgres://twire:hunter2@[::1]/twire", "a password stands in it"),
            ("postgres://db/twire?password=hunter2", "a password stands in it"),
            ("postgres://twire:hunter/2@db/twire", "a password stands in it"),
            ("postgres://twire:x?hunter2=1@db/twire", "a password stands in it"),
            ("postgres://db/twire?sslmod=require", "did you mean sslmode?"),
            ("postgres://db/twire?sslmode=hunter2", "sslmode: none of"),
            ("postgres://db/twire?sslmode=verify-ca", "needs sslrootcert=FILE"),
            ("postgres://db/twire?sslmode=require&sslrootcert=system", "needs sslmode=verify-full"),
            ("postgres://db/twire?sslrootcert=ca.pem", "absolute path"),
            ("postgres://db/twire?sslcert=/etc/c.pem", "both sslcert and sslkey"),
            ("postgres://db:port/twire", "port"),
            ("postgres://db/twire?connect_timeout", "expected name=value"),
            ("postgres://db/twire?connect_timeout=hunter2", "connect_timeout"),
        ];
        for (url, wanted) in cases {
            let why = Target::parse(url).expect_err(url);
            assert!(why.contains(wanted), "{url}: {why}");
            assert!(!why.contains("hunter2"), "{why}");
        }
    }

    #[test]
    fn each_of_several_servers_is_reached_as_the_url_says() {
        let url = "postgres://twire@db1,db2:5433/alerts?sslmode=disable&connect_timeout=7&keepalives_idle=9&\
                   keepalives_interval=3&keepalives_retries=4&tcp_user_timeout=8&keepalives=0&options=-cx%3D1&\
                   application_name=x&target_session_attrs=read-only&channel_binding=disable";
        let target = Target::parse(url).expect("a URL");
        let servers = target.servers();
        assert_eq!(servers.len(), 2);
        for (server, (host, port)) in servers.iter().zip([("db1", 5432), ("db2", 5433)]) {
            let alone =
                Target::parse(&url.replace("db1,db2:5433", &format!("{host}:{port}"))).expect("a URL");
            assert_eq!(server.config, alone.config);
            assert_eq!(server.places, [(host.to_owned(), port)]);
        }
        let random = Target::parse("postgres://a,b,c/x?load_balance_hosts=random").expect("a URL").servers();
        let mut hosts: Vec<String> =
            random.into_iter().flat_map(|server| server.places).map(|p| p.0).collect();
        hosts.sort();
        assert_eq!(hosts, ["a", "b", "c"]);
    }

    #[test]
    fn a_server_is_named_as_it_is_reached() {
        let target = Target::parse("postgres://twire@db1,db2:5433/alerts?sslmode=require").expect("a URL");
        assert_eq!(target.to_string(), "postgres://twire@db1:5432,db2:5433/alerts");
        let target = Target::parse("postgres://twire@/?host=/run/postgresql&port=5433").expect("a URL");
        assert_eq!(target.to_string(), "postgres://twire@/run/postgresql:5433/twire");
    }
}
