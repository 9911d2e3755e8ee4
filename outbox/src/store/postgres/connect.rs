//! A connection to PostgreSQL: how it is reached, and what its errors mean.

use std::future::poll_fn;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::error::SqlState;
use tokio_postgres::{AsyncMessage, Client, NoTls, SimpleQueryMessage};

use super::password::Passwords;
use super::target::{Server, SslMode, Target};
use super::tls;
use crate::config::Database;
use crate::error::{Error, ErrorKind, Result};

/// How long a connection to a server may take, where the URL does not say.
const CONNECT: Duration = Duration::from_secs(10);
/// How long it may take to try all of several.
const ALL: Duration = Duration::from_secs(15);
/// After this time without an answer, the other end is gone.
const SILENCE: Duration = Duration::from_secs(20);

/// A database, and how it is reached.
#[derive(Debug, Clone)]
pub struct Address {
    target: Target,
    passwords: Passwords,
}

/// A connection. It works while its runtime runs, and ends when it is dropped.
#[derive(Debug)]
pub struct Session {
    /// Runs statements.
    pub client: Client,
    /// Channels that were notified, and what the server has to tell.
    pub messages: mpsc::UnboundedReceiver<AsyncMessage>,
    driver: JoinHandle<()>,
    /// Which of several it is with.
    server: Server,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl Address {
    /// The address in a configuration. `var` says where files with passwords are.
    pub fn new(database: &Database, var: &dyn Fn(&str) -> Option<String>) -> Result<Address> {
        let target = Target::parse(&database.url)
            .map_err(|why| Error::new(ErrorKind::Config, format!("the URL of the store: {why}")))?;
        Ok(Address { target, passwords: Passwords::new(database.password_file.as_deref(), var) })
    }

    /// Connects: to the first server of the URL that answers, and is of the wanted kind. `name` says in
    /// `pg_stat_activity` who it is, where the URL does not.
    pub async fn connect(&self, name: &str) -> Result<Session> {
        let servers = self.servers();
        let count = servers.len();
        let mut failed = None;
        for mut server in servers {
            let config = &mut server.config;
            if count > 1 && config.get_target_session_attrs() == TargetSessionAttrs::Any {
                // After a failover, the first may be a replica.
                config.target_session_attrs(TargetSessionAttrs::ReadWrite);
            }
            match self.connect_to(&server, name).await {
                Ok(session) => return Ok(session),
                Err(e) => failed = Some(e),
            }
        }
        Err(failed.unwrap_or_else(|| self.failed("its URL names no server")))
    }

    /// The servers in the order in which they are tried, and how long each may take.
    fn servers(&self) -> Vec<Server> {
        let mut servers = self.target.servers();
        let count = u32::try_from(servers.len()).unwrap_or(1).max(1);
        for server in &mut servers {
            if server.config.get_connect_timeout().is_none() {
                server.config.connect_timeout(CONNECT.min(ALL / count));
            }
        }
        servers
    }

    /// How long it may take until the last of its servers has been tried.
    pub(super) fn longest(&self) -> Duration {
        let timeouts = self.servers();
        let timeouts = timeouts.iter().filter_map(|server| server.config.get_connect_timeout());
        timeouts.fold(Duration::ZERO, |sum, timeout| sum.saturating_add(*timeout))
    }

    async fn connect_to(&self, server: &Server, name: &str) -> Result<Session> {
        let mut config = server.config.clone();
        if let Some(password) = self.passwords.find(&self.target, &server.places)? {
            config.password(password.expose());
        }
        config.user(self.target.user());
        if config.get_application_name().is_none() {
            config.application_name(name);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(SILENCE);
        }
        config.keepalives_idle(SILENCE / 2).keepalives_interval(SILENCE / 4).keepalives_retries(2);
        // A server that takes a connection and says nothing is none.
        let limit = config.get_connect_timeout().copied().unwrap_or(CONNECT);
        let connecting = async {
            if self.target.ssl == SslMode::Disable {
                let (client, connection) = config.connect(NoTls).await.map_err(|e| self.explain(&e))?;
                Ok(drive(client, connection, server))
            } else {
                let tls = tls::connector(&self.target)?;
                let (client, connection) = config.connect(tls).await.map_err(|e| self.explain(&e))?;
                Ok(drive(client, connection, server))
            }
        };
        let silent = |_| self.failed("it takes connections and does not answer; see its log");
        tokio::time::timeout(limit, connecting).await.map_err(silent)?
    }

    /// Refuses a pooler that hands a session to others between transactions: settings, prepared statements and
    /// `listen` are the session's. Two sessions of one server process at once are behind one.
    pub async fn refuse_pooler(&self, session: &Session) -> Result<()> {
        const PROCESS: &str = "select pg_backend_pid()";
        let process = async |session: &Session| {
            let found = session.client.simple_query(PROCESS).await.map_err(|e| self.explain(&e))?;
            Ok::<_, Error>(first_row(&found))
        };
        let own = process(session).await?;
        let other = self.connect_to(&session.server, "twire").await?;
        other.client.batch_execute("begin").await.map_err(|e| self.explain(&e))?;
        // The other one holds its process until its transaction ends.
        if process(&other).await? == own || process(session).await? != own {
            return Err(self.failed(POOLER));
        }
        Ok(())
    }

    /// Where it is, without a password.
    pub fn place(&self) -> String {
        self.target.to_string()
    }

    /// An error of the store's, which names the server.
    pub fn failed(&self, why: &str) -> Error {
        Error::new(ErrorKind::Store, format!("the store {}: {why}", self.target))
    }

    /// What an error of PostgreSQL's means to an administrator, and what to do. Its detail may have values of
    /// rows, and is left out.
    pub fn explain(&self, error: &tokio_postgres::Error) -> Error {
        let Some(said) = error.as_db_error() else { return self.failed(&self.unreachable(error)) };
        let (code, user) = (said.code(), self.target.user());
        let hint = if *code == SqlState::INVALID_PASSWORD
            || *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION
        {
            "mend the password (password_file in [store], or ~/.pgpass), the user, or the server's pg_hba.conf".to_owned()
        } else if *code == SqlState::INVALID_CATALOG_NAME {
            format!("make it: createdb {}", self.target.database())
        } else if *code == SqlState::UNDEFINED_TABLE || *code == SqlState::INVALID_SCHEMA_NAME {
            "run: twire outbox migrate".to_owned()
        } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
            format!("run as its owner: grant twire_worker to {user}")
        } else if *code == SqlState::TOO_MANY_CONNECTIONS {
            "a worker needs two connections; raise max_connections".to_owned()
        } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION {
            "it is a replica; name the primary, or all servers and target_session_attrs=read-write".to_owned()
        } else if *code == SqlState::DISK_FULL {
            "make room".to_owned()
        } else if is_pooler(code) {
            POOLER.to_owned()
        } else {
            return self.failed(&format!("{} ({})", said.message(), code.code()));
        };
        self.failed(&format!("{} ({}); {hint}", said.message(), code.code()))
    }

    fn unreachable(&self, error: &tokio_postgres::Error) -> String {
        use std::error::Error as _;
        let mut why = error.to_string();
        let mut source = error.source();
        while let Some(e) = source {
            // What wraps another error repeats it.
            if !why.contains(&e.to_string()) {
                why = format!("{why}: {e}");
            }
            source = e.source();
        }
        let hint = if why.contains("password missing") {
            self.passwords.hint()
        } else if why.contains("does not support TLS") {
            "turn TLS on there (ssl = on), or say sslmode=disable where nobody else is on the network"
                .to_owned()
        } else if why.contains("certificate") {
            "name the authority's certificate (sslrootcert=FILE) and the host that it is for; sslmode=require \
             takes anyone's"
                .to_owned()
        } else {
            return why;
        };
        format!("{why}; {hint}")
    }
}

/// The error for a pooler that hands a session to others.
const POOLER: &str = "a pooler in transaction mode stands between, which hands a session to others; connect directly, \
                      or through a pooler in session mode: a worker needs two connections at most";

/// The errors of a statement that finds another session's prepared statements, or none.
fn is_pooler(code: &SqlState) -> bool {
    *code == SqlState::INVALID_SQL_STATEMENT_NAME || *code == SqlState::DUPLICATE_PSTATEMENT
}

/// The first row that statements have returned.
pub(super) fn first_row(messages: &[SimpleQueryMessage]) -> Option<Vec<String>> {
    messages.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => {
            Some((0..row.len()).map(|at| row.get(at).unwrap_or_default().to_owned()).collect())
        }
        _ => None,
    })
}

fn drive<S, T>(client: Client, mut connection: tokio_postgres::Connection<S, T>, server: &Server) -> Session
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
    T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send + 'static,
{
    let (sender, messages) = mpsc::unbounded_channel();
    let driver = tokio::spawn(async move {
        // An error also ends the statement that was under way.
        while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
            // Nobody has to listen.
            let _ = sender.send(message);
        }
    });
    Session { client, messages, driver, server: server.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_servers_have_their_time() {
        for (url, seconds) in [
            ("postgres://a/twire", 10),
            ("postgres://a,b,c/twire", 15),
            ("postgres://a,b,c/twire?connect_timeout=10", 30),
            ("postgres://a,b,c/twire?connect_timeout=9000000000000000000", u64::MAX),
        ] {
            let database = Database { url: url.to_owned(), password_file: None };
            let address = Address::new(&database, &|_| None).expect("an address");
            assert_eq!(address.longest().as_secs(), seconds, "{url}");
        }
    }
}
