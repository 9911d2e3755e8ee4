//! The schema: its versions, the roles, and who may work on which.

use std::fmt::Write as _;

use tokio_postgres::AsyncMessage;

use super::connect::{Address, Session, first_row};
use crate::error::Result;

/// Versions in order. What has been published stays as it is.
#[doc(hidden)]
pub const MIGRATIONS: [&str; 2] =
    [include_str!("../schema/postgres/001.sql"), include_str!("../schema/postgres/002.sql")];
const ROLES: &str = include_str!("../schema/postgres/roles.sql");

/// What a database holds: the schema's version, and the earliest whose workers may run on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// 0: there is no schema.
    pub version: i32,
    /// See [`Version`].
    pub oldest: i32,
}

/// The version that this program knows.
pub const KNOWN: i32 = 2;
const _: () = assert!(MIGRATIONS.len() == KNOWN.unsigned_abs() as usize);

/// What a migration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The version before.
    pub from: i32,
    /// The version now.
    pub to: i32,
    /// What the server warned of: roles that this user may not make.
    pub warnings: Vec<String>,
}

/// The whole migration as SQL: it brings any earlier version forward, and may run again. One runs at a time.
pub fn script() -> String {
    script_of(&MIGRATIONS)
}

/// [`script`] with versions that a later program knows.
#[doc(hidden)]
pub fn script_of(migrations: &[&str]) -> String {
    let newest = migrations.len();
    let mut script = format!(
        "-- The schema of twire's outbox, version {newest}: what `twire outbox migrate` runs.\n\
         begin;\n\
         set local client_min_messages = warning;\n\
         -- One migration at a time: \"twire\" in ASCII.\n\
         set local lock_timeout = '60s';\n\
         select pg_advisory_xact_lock(500219605605);\n\
         -- Who waits for a table's lock makes others wait behind it.\n\
         set local lock_timeout = '10s';\n"
    );
    for (migration, version) in migrations.iter().zip(1..) {
        // Writing to a string cannot fail.
        let _ = write!(
            script,
            "do $version$\nbegin\n\
             if to_regclass('twire.schema_version') is not null then\n\
             if exists (select from twire.schema_version where version >= {version}) then return; end if;\n\
             end if;\n\
             execute $migration$\n{migration}$migration$;\nend\n$version$;\n"
        );
    }
    script.push_str(ROLES);
    script.push_str("commit;\n");
    script
}

/// What a database holds.
pub async fn version(address: &Address, session: &Session) -> Result<Version> {
    let there = "select to_regclass('twire.schema_version') is not null";
    let explain = |e: tokio_postgres::Error| address.explain(&e);
    let none = Version { version: 0, oldest: 0 };
    // Not prepared: a pooler may stand between.
    let is_there = first_row(&session.client.simple_query(there).await.map_err(explain)?)
        .is_some_and(|row| row == ["t"]);
    if !is_there {
        return Ok(none);
    }
    let newest = "select version, oldest from twire.schema_version order by version desc limit 1";
    let found = session.client.simple_query(newest).await.map_err(explain)?;
    let number = |text: &String| text.parse().unwrap_or(i32::MAX);
    Ok(first_row(&found).map_or(none, |row| Version { version: number(&row[0]), oldest: number(&row[1]) }))
}

/// Refuses a database whose schema is missing, older, or too new for this program; in one line, what to do.
pub async fn check(address: &Address, session: &Session) -> Result<()> {
    let found = version(address, session).await?;
    if found.oldest > KNOWN {
        return Err(address.failed(&format!(
            "its schema is newer (version {}; this program knows {KNOWN}); install the newer twire",
            found.version
        )));
    }
    match found.version {
        0 => Err(address.failed("it has no schema yet; run: twire outbox migrate")),
        version if version < KNOWN => Err(address.failed(&format!(
            "its schema is older (version {version}; this program needs {KNOWN}); run: twire outbox migrate"
        ))),
        _ => Ok(()),
    }
}

/// Brings the schema forward.
pub async fn migrate(address: &Address) -> Result<Migrated> {
    let mut session = address.connect("twire outbox migrate").await?;
    let before = version(address, &session).await?;
    if before.oldest > KNOWN {
        check(address, &session).await?;
    }
    session.client.batch_execute(&script()).await.map_err(|e| address.explain(&e))?;
    let after = version(address, &session).await?;
    let mut warnings = Vec::new();
    while let Ok(message) = session.messages.try_recv() {
        if let AsyncMessage::Notice(notice) = message {
            warnings.push(notice.message().to_owned());
        }
    }
    Ok(Migrated { from: before.version, to: after.version, warnings })
}
