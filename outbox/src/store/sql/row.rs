//! A row of `deliveries`, read and written.

use super::{Cells, Sql, Value, values};
use crate::clock::Now;
use crate::delivery::{Delivery, State, StateName};
use crate::error::Result;
use crate::notification::{Channel, OnDoubt, Priority, Template};
use crate::store::Row;

/// What [`read`] reads, in its order.
pub(super) const COLUMNS: &str = "id, notification, recipient, address, channel, sender, priority, key, title, body, \
     sent_text, media, state, at, looks, attempt, started, expires, on_doubt, not_before, count, merged_into, sid, \
     status, code, reason, source, created, updated, polls, accepted_at";

pub(super) fn read(mut row: Cells) -> Result<Row> {
    let word = |row: &mut Cells, at: usize| row.take::<String>(at);
    let (name, at, looks) = (word(&mut row, 12)?, row.take(13)?, row.take(14)?);
    Ok(Row {
        id: row.take(0)?,
        notification: row.take(1)?,
        recipient: row.take(2)?,
        address: row.take(3)?,
        channel: Channel::parse(&word(&mut row, 4)?).unwrap_or(Channel::Auto),
        sender: row.take(5)?,
        priority: priority(row.take(6)?),
        key: row.take(7)?,
        title: row.take(8)?,
        body: row.take(9)?,
        sent_text: row.take(10)?,
        media: serde_json::from_str(&word(&mut row, 11)?).unwrap_or_default(),
        delivery: Delivery {
            state: state(&name, at, looks),
            attempt: row.take(15)?,
            started: row.take(16)?,
            expires: row.take(17)?,
        },
        on_doubt: OnDoubt::parse(&word(&mut row, 18)?).unwrap_or(OnDoubt::Reconcile),
        not_before: row.take(19)?,
        count: row.take(20)?,
        merged_into: row.take(21)?,
        sid: row.take(22)?,
        status: row.take(23)?,
        code: row.take(24)?,
        reason: row.take(25)?,
        source: row.take(26)?,
        created: row.take(27)?,
        updated: row.take(28)?,
        polls: row.take(29)?,
        accepted_at: row.take(30)?,
    })
}

/// Columns after those of [`COLUMNS`].
pub(super) const MORE: usize = 31;

pub(super) fn select(rest: &str) -> String {
    format!("select {COLUMNS} from deliveries {rest}")
}

/// The row of a number, which nobody else changes until the end of the transaction.
pub(super) const LOCKED: &str = "where id = ?1 /* for update */";

/// See [`LOCKED`].
pub(super) fn get(sql: &dyn Sql, id: i64) -> Result<Option<Row>> {
    Ok(all(sql, LOCKED, values![id])?.into_iter().next())
}

pub(super) fn all(sql: &dyn Sql, rest: &str, values: Vec<Value>) -> Result<Vec<Row>> {
    sql.query(&select(rest), values)?.into_iter().map(read).collect()
}

pub(super) fn priority_number(priority: Priority) -> i64 {
    match priority {
        Priority::Critical => 0,
        Priority::High => 1,
        Priority::Normal => 2,
        Priority::Bulk => 3,
    }
}

pub(super) fn priority(number: i64) -> Priority {
    let all = Priority::ALL;
    usize::try_from(number).ok().and_then(|n| all.get(n)).copied().unwrap_or(Priority::Bulk)
}

fn state(name: &str, at: i64, looks: u8) -> State {
    match StateName::parse(name) {
        Some(StateName::Ready) => State::Ready { due: at },
        Some(StateName::Sending) => State::Sending { lease: at },
        Some(StateName::Uncertain) => State::Uncertain { look: at, looks },
        Some(StateName::Accepted) => State::Accepted,
        Some(StateName::Delivered) => State::Delivered,
        Some(StateName::Failed) => State::Failed,
        Some(StateName::Refused) => State::Refused,
        Some(StateName::Expired) => State::Expired,
        Some(StateName::Cancelled) => State::Cancelled,
        Some(StateName::Merged) => State::Merged,
        Some(StateName::Suppressed) => State::Suppressed,
        // A word that nobody knows is nothing that may be sent.
        Some(StateName::Held) | None => State::Held { in_doubt: looks > 0 },
    }
}

/// State, time and looks as columns.
pub(super) fn columns(state: State) -> (&'static str, i64, u8) {
    let name = state.name().name();
    match state {
        State::Ready { due } => (name, due, 0),
        State::Sending { lease } => (name, lease, 0),
        State::Uncertain { look, looks } => (name, look, looks),
        State::Held { in_doubt } => (name, 0, u8::from(in_doubt)),
        _ => (name, 0, 0),
    }
}

/// Writes where a delivery is now, and a line of its story when the state is another one.
pub(super) fn put(
    sql: &dyn Sql,
    id: i64,
    before: State,
    after: Delivery,
    reason: Option<&str>,
    now: Now,
) -> Result<()> {
    const PUT: &str = "update deliveries set state = ?2, at = ?3, looks = ?4, attempt = ?5, started = ?6, expires = ?7, \
               reason = ?8, updated = ?9 where id = ?1";
    let (name, at, looks) = columns(after.state);
    let Delivery { attempt, started, expires, .. } = after;
    sql.write(PUT, values![id, name, at, looks, attempt, started, expires, reason, now.wall])?;
    if before.name() != after.state.name() {
        tell(sql, id, name, reason, now)?;
    }
    Ok(())
}

/// A line of a delivery's story.
pub(super) fn tell(sql: &dyn Sql, id: i64, state: &str, reason: Option<&str>, now: Now) -> Result<()> {
    const TELL: &str = "insert into story (delivery, at, state, reason) values (?1, ?2, ?3, ?4)";
    sql.write(TELL, values![id, now.wall, state, reason])
}

/// Has a clock for deliveries that wait.
pub(super) fn wind(sql: &dyn Sql, clock: &str) -> Result<()> {
    // Where it is there, no claim that has it locked is waited for.
    const CLOCK: &str = "insert into clocks (name, interval, next, factor, slowed) select ?1, -1, 0, 1, 0 \
                         where not exists (select 1 from clocks where name = ?1) on conflict do nothing";
    sql.write(CLOCK, values![clock])
}

pub(super) fn template_json(template: Option<&Template>) -> Option<String> {
    template.map(|t| {
        let variables: serde_json::Map<_, _> =
            t.variables.iter().map(|(n, v)| (n.clone(), v.clone().into())).collect();
        serde_json::json!({"sid": t.sid, "variables": variables}).to_string()
    })
}

pub(super) fn template(json: Option<&str>) -> Option<Template> {
    let json: serde_json::Value = serde_json::from_str(json?).ok()?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let variables = json["variables"].as_object().into_iter().flatten();
    Some(Template {
        sid: text(&json["sid"]),
        variables: variables.map(|(n, v)| (n.clone(), text(v))).collect(),
    })
}
