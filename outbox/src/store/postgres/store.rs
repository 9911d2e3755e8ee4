//! The store of many workers.

use std::sync::Arc;

use tokio::sync::Notify;

use super::connect::Address;
use super::incoming;
use super::link::Link;
use super::transaction::{Memory, State, Transaction};
use crate::clock::{self, Now};
use crate::error::Result;
use crate::id::Id;
use crate::store::sql::{Cells, Database, Sql, Value, values};
use crate::store::{HEARTBEAT, ImportOutcome, Planner, WorkerEntry};

/// Milliseconds for which the server's time goes on with this machine's, until it is asked again.
const FRESH: i64 = 1_000;
/// How often a transaction is tried that others were in the way of.
const TRIES: usize = 4;

const NOW: &str = "floor(extract(epoch from clock_timestamp()) * 1000)::bigint";

/// Deliveries in a `PostgreSQL` that any number of workers share.
pub struct PostgresStore {
    link: Link,
    memory: Memory,
    place: String,
    /// Who it is among the workers.
    id: String,
}

impl std::fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}

impl PostgresStore {
    /// Connects. The schema is there, and of a version that this program knows: see [`super::schema`].
    pub fn open(address: &Address) -> Result<PostgresStore> {
        let link = Link::new(address, "twire")?;
        let id = Id::generate()?.to_string();
        Ok(PostgresStore { link, memory: Memory::default(), place: address.place(), id })
    }
}

impl Database for PostgresStore {
    fn place(&self) -> String {
        self.place.clone()
    }

    fn read<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
        act(&Transaction::new(&self.link, &self.memory, State::None))
    }

    fn write<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
        let mut tries = 0;
        loop {
            tries += 1;
            let transaction = Transaction::new(&self.link, &self.memory, State::Wanted);
            let done = act(&transaction).and_then(|done| transaction.commit().map(|()| done));
            let Err(error) = done else { return done };
            let is_hindered = transaction.is_hindered.get();
            let is_clean = transaction.roll_back().is_ok();
            if !is_hindered || !is_clean || tries == TRIES {
                return Err(error);
            }
        }
    }

    fn shared_time(&mut self) -> Result<Option<Now>> {
        // Two that come at once shift it once.
        let go_on = format!("update steady set shift = latest - {NOW} where {NOW} + shift < latest");
        let boottime = clock::boottime_ms();
        if let Some((now, heard)) = self.memory.time.get().filter(|(_, heard)| boottime - heard < FRESH) {
            return Ok(Some(now.after(boottime - heard)));
        }
        let ask = |store: &Self| Transaction::new(&store.link, &store.memory, State::None).time();
        let mut time = ask(self)?;
        // Who may only read leaves it to a worker.
        if time.is_behind && self.write(|sql| sql.write(&go_on, vec![])).is_ok() {
            time = ask(self)?;
        }
        Ok(Some(time.now))
    }

    fn news(&self) -> Option<Arc<Notify>> {
        Some(Arc::clone(&self.link.news))
    }

    fn heartbeat(&mut self) -> Result<usize> {
        let host = nix::unistd::gethostname().unwrap_or_default().to_string_lossy().into_owned();
        let (id, pid) = (self.id.clone(), i64::from(std::process::id()));
        let alive = format!(
            "insert into workers (id, host, pid, version, started, last_seen, lease) \
             values (?1, ?2, ?3, ?4, {NOW}, {NOW}, {NOW} + ?5) \
             on conflict (id) do update set last_seen = excluded.last_seen, lease = excluded.lease"
        );
        // Nobody waits for another here.
        let time = format!(
            "update steady set latest = {NOW} + shift where one in \
             (select one from steady where latest < {NOW} + shift - 1000 for update skip locked)"
        );
        let count = format!("select count(*) from workers where lease > {NOW}");
        let dead = format!("delete from workers where lease < {NOW} - 86400000");
        let version = env!("CARGO_PKG_VERSION");
        let workers: i64 = self.write(|sql| {
            sql.write(&alive, values![&id, &host, pid, version, 3 * HEARTBEAT])?;
            sql.write(&dead, vec![])?;
            sql.write(&time, vec![])?;
            sql.first(&count, vec![])?.map_or(Ok(1), |mut row| row.take(0))
        })?;
        Ok(usize::try_from(workers).unwrap_or(1))
    }

    fn leave(&mut self) -> Result<()> {
        let id = self.id.clone();
        self.write(|sql| sql.write("delete from workers where id = ?1", values![&id]))
    }

    fn import_incoming(
        &mut self,
        limit: usize,
        plan: Planner<'_>,
        now: Now,
    ) -> Result<Option<Vec<(Id, ImportOutcome)>>> {
        if !self.read(incoming::is_waiting)? {
            return Ok(Some(Vec::new()));
        }
        self.write(|sql| incoming::import(sql, limit, plan, now))
    }

    fn workers(&mut self) -> Result<Vec<WorkerEntry>> {
        let all = "select id, host, pid, version, started, last_seen, lease from workers order by host, pid, started";
        let read = |mut row: Cells| {
            Ok(WorkerEntry {
                id: row.take(0)?,
                host: row.take(1)?,
                pid: row.take(2)?,
                version: row.take(3)?,
                started: row.take(4)?,
                last_seen: row.take(5)?,
                lease: row.take(6)?,
            })
        };
        self.read(|sql| sql.query(all, Vec::<Value>::new()))?.into_iter().map(read).collect()
    }
}
