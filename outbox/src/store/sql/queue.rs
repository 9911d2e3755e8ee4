//! What waits, what is due, what is over.

use std::fmt::Write as _;

use super::{Cells, Sql, Value, row, values};
use crate::clock::Now;
use crate::delivery::StateName;
use crate::error::Result;
use crate::id::Id;
use crate::pace::Pace;
use crate::store::{Filter, Pause, Row, SenderEntry, Silence, Suppression};

/// The condition of the index of what is under way. `SQLite` uses that index only where the condition itself is
/// written: that a state is one of several does not follow from its being one of them.
const UNDER_WAY: &str = "state in ('sending', 'uncertain')";

/// When something of a priority is due of the clock of a row: a look at the end of an index. With `exists`, or `min` of
/// all, `PostgreSQL` would gather everything that waits.
macro_rules! due {
    ($priority:literal) => {
        concat!(
            "(select at from deliveries where clock = clocks.name and priority = ",
            $priority,
            " and state = 'ready' order by at, id limit 1)"
        )
    };
}
pub(super) use due;

/// The clocks, and when something of each priority is due.
const DUE: &str =
    concat!("select name, next, ", due!(0), ", ", due!(1), ", ", due!(2), ", ", due!(3), " from clocks");

pub(super) const PAUSES: &str = "select scope, reason, code, since, until from pauses order by scope";

fn number(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

pub(super) fn overdue(sql: &dyn Sql, limit: usize, now: Now) -> Result<Vec<Row>> {
    let ended =
        row::select(&format!("where {UNDER_WAY} and state = 'sending' and at <= ?1 order by at limit ?2"));
    let expired = row::select("where state = 'ready' and expires <= ?1 order by expires limit ?2");
    let values = || values![now.steady, number(limit)];
    let found = sql.queries(vec![(&ended, values()), (&expired, values())])?;
    found.into_iter().flatten().map(row::read).collect()
}

/// Deliveries in doubt that are looked for at a time.
const TOGETHER: usize = 200;

/// Each row that `due` selects is handed out to one, until then: `column` is moved ahead. It comes as it was before.
fn hand_out(sql: &dyn Sql, column: &str, due: &str, limit: usize, until: i64, now: Now) -> Result<Vec<Row>> {
    let update = format!(
        "update deliveries set {column} = ?3 where id in \
         (select id from deliveries where {due} /* for update skip locked */) returning {}",
        row::COLUMNS
    );
    let found = sql.query(&update, values![now.steady, number(limit), until])?;
    let mut rows = found.into_iter().map(row::read).collect::<Result<Vec<Row>>>()?;
    rows.sort_unstable_by_key(|row| row.id);
    Ok(rows)
}

pub(super) fn looks(sql: &dyn Sql, limit: usize, until: i64, now: Now) -> Result<Vec<Row>> {
    let uncertain = format!("{UNDER_WAY} and state = 'uncertain' and at <= ?1");
    // Those to an address are looked for together. As many are looked at as are handed out at most.
    let due = format!(
        "{uncertain} and (is_call, address) in (select is_call, address from \
         (select is_call, address, at from deliveries where {uncertain} order by at limit {TOGETHER}) as due \
         group by is_call, address order by min(at) limit ?2) order by at limit {TOGETHER}"
    );
    hand_out(sql, "at", &due, limit, until, now)
}

pub(super) fn polls(sql: &dyn Sql, limit: usize, until: i64, now: Now) -> Result<Vec<Row>> {
    hand_out(sql, "next_poll", "next_poll <= ?1 order by next_poll limit ?2", limit, until, now)
}

pub(super) fn redactions(sql: &dyn Sql, limit: usize, until: i64, now: Now) -> Result<Vec<String>> {
    const HAND_OUT: &str = "update sids set redact = ?3 where sid in \
        (select sid from sids where redact <= ?1 order by redact limit ?2 /* for update skip locked */) returning sid";
    let found = sql.query(HAND_OUT, values![now.steady, number(limit), until])?;
    found.into_iter().map(|mut row| row.take(0)).collect()
}

pub(super) fn polls_due(sql: &dyn Sql, limit: usize, now: Now) -> Result<usize> {
    let count = "select count(*) from (select 1 from deliveries where next_poll <= ?1 limit ?2) as due";
    let count = sql.first(count, values![now.steady, number(limit)])?;
    let count: i64 = count.map(|mut row| row.take(0)).transpose()?.unwrap_or(0);
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Whether something sends nothing at this time.
pub(super) fn is_paused(pauses: &[Pause], scope: &str, now: Now) -> bool {
    pauses.iter().any(|p| p.scope == scope && p.until.is_none_or(|until| until > now.steady))
}

pub(super) fn next_wake(sql: &dyn Sql, chores: i64, polls: i64, now: Now) -> Result<Option<i64>> {
    let mut found = sql
        .queries(vec![
            ("select min(at) from deliveries where state in ('sending', 'uncertain')", vec![]),
            ("select min(expires) from deliveries where state = 'ready'", vec![]),
            ("select min(next_poll) from deliveries where next_poll is not null", vec![]),
            ("select min(redact) from sids where redact is not null", vec![]),
            (PAUSES, vec![]),
            (DUE, vec![]),
        ])?
        .into_iter();
    let mut wakes: Vec<Option<i64>> = Vec::new();
    for (row, from) in found.by_ref().take(4).flatten().zip([chores, chores, polls, chores]) {
        wakes.push(least(row)?.map(|at| at.max(from)));
    }
    let pauses = pauses(found.next().unwrap_or_default())?;
    wakes.extend(pauses.iter().map(|pause| pause.until.map(|until| until.max(now.steady + 1))));
    let open = |scope: &str| !is_paused(&pauses, scope, now);
    if open("account") && open("breaker") {
        for mut clock in found.next().unwrap_or_default() {
            let (name, next): (String, i64) = (clock.take(0)?, clock.take(1)?);
            if !open(&format!("sender:{name}")) {
                continue;
            }
            let pace = Pace { interval: 0, next, factor: 1.0, slowed: 0 };
            for priority in 0..4 {
                let due: Option<i64> = clock.take(2 + priority)?;
                let opens = if priority == 0 { pace.opens_urgent() } else { pace.opens() };
                wakes.push(due.map(|due| due.max(opens / 1000)));
            }
        }
    }
    Ok(wakes.into_iter().flatten().min())
}

fn least(mut row: Cells) -> Result<Option<i64>> {
    row.take(0)
}

/// The clocks of senders, and what waits for them: only rows that are live are read.
pub(super) fn senders(sql: &dyn Sql, now: Now) -> Result<Vec<SenderEntry>> {
    let waiting = "select clock, priority, count(*), min(at) from deliveries where state = 'ready' \
                   group by clock, priority";
    let doubtful = "select clock, state, count(*) from deliveries where state in ('sending', 'uncertain') \
                    group by clock, state";
    let mut found = sql
        .queries(vec![
            ("select name, interval, factor, slowed from clocks order by name", vec![]),
            (waiting, vec![]),
            (doubtful, vec![]),
        ])?
        .into_iter();
    let mut senders = Vec::new();
    for mut row in found.next().unwrap_or_default() {
        let (name, interval): (String, i64) = (row.take(0)?, row.take(1)?);
        let pace = Pace { interval, next: 0, factor: row.take(2)?, slowed: row.take(3)? };
        #[expect(clippy::cast_precision_loss, reason = "at most a day")]
        let rate = (interval > 0).then(|| 1e6 / interval as f64);
        senders.push(SenderEntry {
            name,
            rate,
            factor: pace.current(now.steady * 1000),
            ready: [0; 4],
            oldest: None,
            sending: 0,
            uncertain: 0,
        });
    }
    let of = |senders: &mut Vec<SenderEntry>, name: &str| senders.iter().position(|s| s.name == name);
    for mut row in found.next().unwrap_or_default() {
        let (name, priority): (String, u16) = (row.take(0)?, row.take(1)?);
        let (count, due): (i64, Option<i64>) = (row.take(2)?, row.take(3)?);
        if let Some(at) = of(&mut senders, &name)
            && let Some(ready) = senders[at].ready.get_mut(usize::from(priority))
        {
            *ready = u64::try_from(count).unwrap_or(0);
            senders[at].oldest = senders[at].oldest.into_iter().chain(due).min();
        }
    }
    for mut row in found.next().unwrap_or_default() {
        let (name, state, count): (String, String, i64) = (row.take(0)?, row.take(1)?, row.take(2)?);
        if let Some(at) = of(&mut senders, &name) {
            let sender = &mut senders[at];
            let of_state =
                if state == StateName::Sending.name() { &mut sender.sending } else { &mut sender.uncertain };
            *of_state = u64::try_from(count).unwrap_or(0);
        }
    }
    Ok(senders)
}

pub(super) fn list(sql: &dyn Sql, filter: &Filter) -> Result<Vec<Row>> {
    let mut text = "where true".to_owned();
    let mut values: Vec<Value> = Vec::new();
    if !filter.states.is_empty() {
        let names: Vec<String> =
            filter.states.iter().map(|s: &StateName| format!("'{}'", s.name())).collect();
        let _ = write!(text, " and state in ({})", names.join(", "));
    }
    let mut add = |condition: &str, value: Value| {
        values.push(value);
        let _ = write!(text, " and {}", condition.replace('?', &format!("?{}", values.len())));
    };
    if let Some(to) = &filter.to {
        add("(recipient = ? or address = ?)", to.into());
    }
    if let Some(since) = filter.since {
        add("created >= ?", since.into());
    }
    if let Some(id) = &filter.id {
        match (id.parse::<i64>(), Id::parse(id)) {
            (Ok(number), _) => add("id = ?", number.into()),
            (_, Some(id)) => add("notification = ?", id.to_string().into()),
            _ => add(&format!("substr(notification, 1, {}) = ?", id.len()), id.to_ascii_uppercase().into()),
        }
    }
    if let Some(after) = filter.after {
        add("id > ?", after.into());
    }
    let order = if filter.after.is_some() { "asc" } else { "desc" };
    let _ = write!(text, " order by id {order}");
    if let Some(limit) = filter.limit {
        let _ = write!(text, " limit {limit}");
    }
    let mut rows = row::all(sql, &text, values)?;
    if filter.after.is_none() {
        rows.reverse();
    }
    Ok(rows)
}

pub(super) fn pauses(rows: Vec<Cells>) -> Result<Vec<Pause>> {
    let pause = |mut row: Cells| {
        Ok(Pause {
            scope: row.take(0)?,
            reason: row.take(1)?,
            code: row.take(2)?,
            since: row.take(3)?,
            until: row.take(4)?,
        })
    };
    rows.into_iter().map(pause).collect()
}

pub(super) fn suppressions(
    sql: &dyn Sql,
    after: Option<&Suppression>,
    limit: usize,
) -> Result<Vec<Suppression>> {
    // Every sender comes after the empty text.
    let list = "select sender, address, code, since from suppressed where (sender, address) > (?1, ?2) \
                order by sender, address limit ?3";
    let (sender, address) = after.map_or(("", ""), |after| (after.sender.as_str(), after.address.as_str()));
    let suppression = |mut row: Cells| {
        Ok(Suppression {
            sender: row.take(0)?,
            address: row.take(1)?,
            code: row.take(2)?,
            since: row.take(3)?,
        })
    };
    sql.query(list, values![sender, address, number(limit)])?.into_iter().map(suppression).collect()
}

pub(super) fn silences(sql: &dyn Sql) -> Result<Vec<Silence>> {
    let rows = sql.query("select id, pattern, until, since from silences order by id", vec![])?;
    let silence = |mut row: Cells| {
        Ok(Silence { id: row.take(0)?, pattern: row.take(1)?, until: row.take(2)?, since: row.take(3)? })
    };
    rows.into_iter().map(silence).collect()
}
