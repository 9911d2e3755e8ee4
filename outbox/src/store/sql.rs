//! What every store does, written once in SQL that `SQLite` and `PostgreSQL` both understand.
//!
//! Parameters are `?1`, `?2`, …. What stands in a comment of a statement is for `PostgreSQL` alone, where others
//! write at the same time: `/* for update */`.

use std::sync::Arc;

use tokio::sync::Notify;

use super::{
    ApplyOutcome, Claim, ClaimedDelivery, Filter, HistoryEntry, ImportOutcome, Note, Pause, Planner, Pruned,
    Row, SenderEntry, Silence, SpooledNotification, Store, Suppression, WorkerEntry,
};
use crate::clock::{Now, Timeline};
use crate::delivery::{Event, StateName};
use crate::error::{Error, ErrorKind, Result};
use crate::id::Id;
use crate::spool::StoreIdentity;
use crate::{plan, track};

mod apply;
mod claim;
pub(super) mod import;
mod prune;
mod queue;
mod row;
mod value;

pub(super) use value::values;
pub(super) use value::{Cells, Value};

/// A statement and its values.
pub(super) type Statement<'a> = (&'a str, Vec<Value>);

/// A transaction. Where it is a network away, statements are sent together as far as possible.
pub(super) trait Sql {
    /// The rows of several statements, in one round trip.
    fn queries(&self, statements: Vec<Statement<'_>>) -> Result<Vec<Vec<Cells>>>;
    /// Writes. It may be sent later: an error is that of the next query, or of the commit.
    fn write(&self, sql: &str, values: Vec<Value>) -> Result<()>;
    /// The numbers of so many deliveries that are to be inserted, in the order of imports.
    fn new_numbers(&self, count: usize) -> Result<Vec<i64>>;

    /// The rows of a statement.
    fn query(&self, sql: &str, values: Vec<Value>) -> Result<Vec<Cells>> {
        Ok(self.queries(vec![(sql, values)])?.pop().unwrap_or_default())
    }
    /// The first row of a statement.
    fn first(&self, sql: &str, values: Vec<Value>) -> Result<Option<Cells>> {
        Ok(self.query(sql, values)?.into_iter().next())
    }
}

/// Where transactions take place.
pub(super) trait Database: Send {
    /// Reads, or does what one statement does.
    fn read<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T>;
    /// Does something in one transaction; from the beginning, if others were in its way.
    fn write<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T>;

    /// Where it is, without a secret.
    fn place(&self) -> String;

    /// See [`Store::shared_time`].
    fn shared_time(&mut self) -> Result<Option<Now>> {
        Ok(None)
    }
    /// See [`Store::news`].
    fn news(&self) -> Option<Arc<Notify>> {
        None
    }
    /// See [`Store::heartbeat`].
    fn heartbeat(&mut self) -> Result<usize> {
        Ok(1)
    }
    /// See [`Store::leave`].
    fn leave(&mut self) -> Result<()> {
        Ok(())
    }
    /// See [`Store::import_incoming`].
    fn import_incoming(
        &mut self,
        _: usize,
        _: Planner<'_>,
        _: Now,
    ) -> Result<Option<Vec<(Id, ImportOutcome)>>> {
        Ok(Some(Vec::new()))
    }
    /// See [`Store::workers`].
    fn workers(&mut self) -> Result<Vec<WorkerEntry>> {
        Ok(Vec::new())
    }
}

const IDENTIFY: &str = "insert into meta (name, value) values ('store', ?1) on conflict do nothing";
const KEEP: &str =
    "insert into meta (name, value) values (?1, ?2) on conflict (name) do update set value = excluded.value";
/// Not where something else was learned since the row was read, unless this is the end.
const POLL_AGAIN: &str = "update deliveries set status = ?2, next_poll = ?3, polls = polls + 1 \
     where id = ?1 and state = 'accepted' and coalesce(sid, '') = ?4 and (?6 or coalesce(status, '') in (?2, ?5))";

impl<D: Database> Store for D {
    fn shared_time(&mut self) -> Result<Option<Now>> {
        Database::shared_time(self)
    }

    fn news(&self) -> Option<Arc<Notify>> {
        Database::news(self)
    }

    fn heartbeat(&mut self) -> Result<usize> {
        Database::heartbeat(self)
    }

    fn leave(&mut self) -> Result<()> {
        Database::leave(self)
    }

    fn workers(&mut self) -> Result<Vec<WorkerEntry>> {
        Database::workers(self)
    }

    fn identity(&mut self) -> Result<StoreIdentity> {
        let new = Id::generate()?.to_string();
        let found = self.write(|sql| {
            sql.write(IDENTIFY, values![&new])?;
            sql.first("select value from meta where name = 'store'", vec![])
        })?;
        let id = found.map(|mut row| row.take(0)).transpose()?.unwrap_or(new);
        Ok(StoreIdentity { id, place: self.place() })
    }

    fn timeline(&mut self) -> Result<Option<Timeline>> {
        let rows = self.read(|sql| sql.query("select name, value from meta", vec![]))?;
        let mut kept = Timeline::default();
        let mut is_there = false;
        for mut row in rows {
            let (name, value): (String, String) = (row.take(0)?, row.take(1)?);
            let number = || value.parse().unwrap_or(0);
            match name.as_str() {
                "boot" => (kept.boot, is_there) = (value, true),
                "offset" => kept.offset = number(),
                "wall" => kept.last.wall = number(),
                "steady" => kept.last.steady = number(),
                _ => {}
            }
        }
        Ok(is_there.then_some(kept))
    }

    fn keep_timeline(&mut self, timeline: &Timeline) -> Result<()> {
        if timeline.is_shared {
            return Ok(());
        }
        self.write(|sql| {
            let values = [
                ("boot", timeline.boot.clone()),
                ("offset", timeline.offset.to_string()),
                ("wall", timeline.last.wall.to_string()),
                ("steady", timeline.last.steady.to_string()),
            ];
            values.into_iter().try_for_each(|(name, value)| sql.write(KEEP, values![name, value]))
        })
    }

    fn import(
        &mut self,
        batch: &[SpooledNotification],
        plan: Planner<'_>,
        now: Now,
    ) -> Result<Vec<ImportOutcome>> {
        self.write(|sql| import::import(sql, batch, plan, now))
    }

    fn import_incoming(
        &mut self,
        limit: usize,
        plan: Planner<'_>,
        now: Now,
    ) -> Result<Option<Vec<(Id, ImportOutcome)>>> {
        Database::import_incoming(self, limit, plan, now)
    }

    fn claim(&mut self, claim: &Claim<'_>, now: Now) -> Result<Vec<ClaimedDelivery>> {
        self.write(|sql| claim::claim(sql, claim, now))
    }

    fn apply(
        &mut self,
        id: i64,
        event: Event,
        note: &Note,
        settle: i64,
        now: Now,
    ) -> Result<Option<ApplyOutcome>> {
        let applied = self.apply_all(&[(id, event, note.clone())], settle, now)?;
        Ok(applied.into_iter().next().flatten())
    }

    fn apply_all(
        &mut self,
        events: &[(i64, Event, Note)],
        settle: i64,
        now: Now,
    ) -> Result<Vec<Option<ApplyOutcome>>> {
        self.write(|sql| apply::apply_all(sql, events, settle, now))
    }

    fn overdue(&mut self, limit: usize, now: Now) -> Result<Vec<Row>> {
        self.read(|sql| queue::overdue(sql, limit, now))
    }

    fn looks(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<Row>> {
        self.read(|sql| queue::looks(sql, limit, until, now))
    }

    fn polls(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<Row>> {
        self.read(|sql| queue::polls(sql, limit, until, now))
    }

    fn poll_again(&mut self, row: &Row, status: &str, next: Option<i64>) -> Result<()> {
        self.poll_again_all(&[(row, status, next)])
    }

    fn poll_again_all(&mut self, polls: &[(&Row, &str, Option<i64>)]) -> Result<()> {
        self.write(|sql| {
            polls.iter().try_for_each(|(row, status, next)| {
                let sid = row.sid.as_deref().unwrap_or_default();
                let known = row.status.as_deref().unwrap_or_default();
                let is_end = track::is_final(status) && *status != known;
                sql.write(POLL_AGAIN, values![row.id, *status, *next, sid, known, is_end])
            })
        })
    }

    fn redactions(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<String>> {
        self.read(|sql| queue::redactions(sql, limit, until, now))
    }

    fn redact_again(&mut self, sid: &str, next: Option<i64>) -> Result<()> {
        self.write(|sql| sql.write(apply::REDACT, values![sid, next]))
    }

    fn polls_due(&mut self, limit: usize, now: Now) -> Result<usize> {
        self.read(|sql| queue::polls_due(sql, limit, now))
    }

    fn late(&mut self) -> Result<u64> {
        let count = "select value from meta where name = 'late'";
        let found = self.read(|sql| sql.first(count, vec![]))?;
        let count: Option<String> = found.map(|mut row| row.take(0)).transpose()?;
        Ok(count.and_then(|count| count.parse().ok()).unwrap_or(0))
    }

    fn next_wake_from(&mut self, chores: i64, polls: i64, now: Now) -> Result<Option<i64>> {
        self.read(|sql| queue::next_wake(sql, chores, polls, now))
    }

    fn clock_jumped(&mut self, now: Now) -> Result<()> {
        self.write(|sql| {
            let later = "update deliveries set at = ?1 + not_before - ?2 \
                         where state = 'ready' and not_before > ?2 and (attempt = 0 or reason in (?3, ?4))";
            sql.write(later, values![now.steady, now.wall, plan::SILENCED, plan::QUIET])?;
            let due = "update deliveries set at = ?1, not_before = 0 \
                       where state = 'ready' and not_before between 1 and ?2 and at > ?1 \
                       and (attempt = 0 or reason in (?3, ?4))";
            sql.write(due, values![now.steady, now.wall, plan::SILENCED, plan::QUIET])
        })
    }

    fn is_owned(&mut self, sid: &str) -> Result<bool> {
        let found = self.read(|sql| sql.query("select 1 from sids where sid = ?1", values![sid]))?;
        Ok(!found.is_empty())
    }

    fn list(&mut self, filter: &Filter) -> Result<Vec<Row>> {
        self.read(|sql| queue::list(sql, filter))
    }

    fn story(&mut self, id: i64) -> Result<Vec<HistoryEntry>> {
        let story = "select at, state, reason from story where delivery = ?1 order by rowid";
        let rows = self.read(|sql| sql.query(story, values![id]))?;
        let entry =
            |mut row: Cells| Ok(HistoryEntry { at: row.take(0)?, state: row.take(1)?, reason: row.take(2)? });
        rows.into_iter().map(entry).collect()
    }

    fn counts(&mut self, since: i64) -> Result<Vec<(StateName, u64)>> {
        // Each condition has an index of its own.
        let conditions = [
            "state = 'ready'",
            "state in ('sending', 'uncertain')",
            "state = 'held'",
            "updated >= ?1 and state not in ('ready', 'sending', 'uncertain', 'held')",
        ];
        let counts =
            conditions.map(|of| format!("select state, count(*) from deliveries where {of} group by state"));
        let [ready, doubtful, held, over] = counts.each_ref().map(String::as_str);
        let asked = vec![(ready, vec![]), (doubtful, vec![]), (held, vec![]), (over, values![since])];
        let rows = self.read(|sql| sql.queries(asked.clone()))?;
        let mut counts: Vec<(StateName, u64)> = Vec::new();
        for mut row in rows.into_iter().flatten() {
            let (name, count): (String, i64) = (row.take(0)?, row.take(1)?);
            let count = u64::try_from(count).unwrap_or(0);
            counts.extend(StateName::parse(&name).map(|name| (name, count)));
        }
        counts.sort_unstable();
        Ok(counts)
    }

    fn senders(&mut self, now: Now) -> Result<Vec<SenderEntry>> {
        self.read(|sql| queue::senders(sql, now))
    }

    fn pauses(&mut self) -> Result<Vec<Pause>> {
        self.read(|sql| sql.query(queue::PAUSES, vec![]).and_then(queue::pauses))
    }

    fn pause(&mut self, pause: &Pause) -> Result<()> {
        self.write(|sql| apply::pause(sql, pause))
    }

    fn resume(&mut self, scope: &str) -> Result<bool> {
        let gone = "delete from pauses where scope = ?1 returning scope";
        Ok(!self.write(|sql| sql.query(gone, values![scope]))?.is_empty())
    }

    fn suppressions(&mut self, after: Option<&Suppression>, limit: usize) -> Result<Vec<Suppression>> {
        self.read(|sql| queue::suppressions(sql, after, limit))
    }

    fn end_suppression(&mut self, sender: &str, address: &str) -> Result<bool> {
        let gone = "delete from suppressed where sender = ?1 and address = ?2 returning sender";
        Ok(!self.write(|sql| sql.query(gone, values![sender, address]))?.is_empty())
    }

    fn silences(&mut self) -> Result<Vec<Silence>> {
        self.read(queue::silences)
    }

    fn silence(&mut self, pattern: &str, until: i64, now: Now) -> Result<i64> {
        let new = "insert into silences (pattern, until, since) values (?1, ?2, ?3) returning id";
        let row = self.write(|sql| sql.first(new, values![pattern, until, now.wall]))?;
        row.ok_or_else(|| Error::new(ErrorKind::Store, "the store: a silence has no number"))?.take(0)
    }

    fn end_silence(&mut self, id: i64) -> Result<bool> {
        self.write(|sql| {
            let gone = "delete from silences where id = ?1 returning until";
            let Some(mut row) = sql.first(gone, values![id])? else { return Ok(false) };
            // A digest waits for its recipient's budget.
            let go_on = "update deliveries set not_before = 0, at = admitted, reason = null \
                         where state = 'ready' and reason = 'silenced' and not_before = ?1";
            sql.write(go_on, values![row.take::<i64>(0)?])?;
            Ok(true)
        })
    }

    fn prune(&mut self, bodies: i64, rows: i64) -> Result<Pruned> {
        self.write(|sql| prune::prune(sql, bodies, rows))
    }
}
