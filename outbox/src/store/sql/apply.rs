//! What happened to a delivery, with all that follows from it, in one transaction.

use std::collections::HashMap;

use serde_json::Value as Json;

use super::claim::clock_of;
use super::{Sql, row, values};
use crate::clock::Now;
use crate::delivery::{Delivery, Effect, Event, State, StateName, step};
use crate::error::Result;
use crate::notification::Channel;
use crate::pace::Pace;
use crate::store::{ApplyOutcome, Note, Pause, Row, policy};

/// Milliseconds after which Twilio is first asked what became of a message.
const FIRST_POLL: i64 = 5_000;

const APPLY: &str = "update deliveries set state = ?2, at = ?3, looks = ?4, attempt = ?5, started = ?6, expires = ?7, \
     reason = ?8, updated = ?9, sid = ?10, status = ?11, code = ?12 where id = ?1";
const POLL: &str = "update deliveries set next_poll = ?2, polls = 0, accepted_at = ?3 where id = ?1";
const OWN: &str = "insert into sids (sid, delivery) values (?1, ?2) on conflict do nothing";
const SUPPRESS: &str = "insert into suppressed (sender, address, code, since) values (?1, ?2, ?3, ?4) \
                        on conflict do nothing";
const TWIN: &str = "select 1 from deliveries d join deliveries o on o.route = d.route and o.mark = d.mark and o.id <> d.id \
     where d.id = ?1 and d.route <> '' and o.state in ('sending', 'uncertain') limit 1";

pub(super) fn apply_all(
    sql: &dyn Sql,
    events: &[(i64, Event, Note)],
    settle: i64,
    now: Now,
) -> Result<Vec<Option<ApplyOutcome>>> {
    // All wait for each other in one order.
    let mut ids: Vec<i64> = events.iter().map(|(id, ..)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let locked = row::select(row::LOCKED);
    let found = sql.queries(ids.iter().map(|id| (locked.as_str(), values![*id])).collect())?;
    let mut rows = HashMap::new();
    for cells in found.into_iter().flatten() {
        let row = row::read(cells)?;
        rows.insert(row.id, row);
    }
    let mut outcomes = Vec::new();
    for (id, event, note) in events {
        let Some(row) = rows.get_mut(id) else {
            outcomes.push(None);
            continue;
        };
        let outcome = apply(sql, row.clone(), *event, note, settle, now)?;
        *row = outcome.after.clone();
        outcomes.push(Some(outcome));
    }
    Ok(outcomes)
}

fn apply(
    sql: &dyn Sql,
    mut row: Row,
    event: Event,
    note: &Note,
    settle: i64,
    now: Now,
) -> Result<ApplyOutcome> {
    let id = row.id;
    if let Some(sid) = &note.sid {
        // Whatever state it is in: this message is its own, and no other's.
        sql.write(OWN, values![sid, id])?;
    }
    let before = row.delivery;
    let (after, effect) = step(before, event, policy(row.on_doubt, settle), now.steady);
    let is_same = after == before && effect.is_none();
    if is_same || (event == Event::Release && has_twin(sql, id, after)?) {
        return Ok(ApplyOutcome { before, after: row, effect: None });
    }
    let origin = row.clone();
    row.delivery = after;
    row.reason.clone_from(&note.reason);
    row.updated = now.wall;
    row.sid = note.sid.clone().or(row.sid);
    row.status = note.status.clone().or(row.status);
    row.code = note.code;
    let (name, at, looks) = row::columns(after.state);
    sql.write(
        APPLY,
        values![
            id,
            name,
            at,
            looks,
            after.attempt,
            after.started,
            after.expires,
            &row.reason,
            now.wall,
            &row.sid,
            &row.status,
            row.code
        ],
    )?;
    if after.state.name() != before.state.name() {
        row::tell(sql, id, name, row.reason.as_deref(), now)?;
    }
    if after.state != before.state {
        let is_new = after.state == State::Accepted;
        let next = is_new.then_some(now.steady + FIRST_POLL);
        row.polls = 0;
        row.accepted_at = if is_new { now.steady } else { row.accepted_at };
        sql.write(POLL, values![id, next, row.accepted_at])?;
    }
    if note.is_too_fast {
        slow_down(sql, clock_of(&row), now)?;
    }
    match effect {
        Some(Effect::Suppress) => {
            sql.write(SUPPRESS, values![&row.sender, &row.address, note.code, now.wall])?;
        }
        Some(Effect::Fallback) => fallback(sql, &origin, note, now)?,
        Some(Effect::Pause) => {
            if let Some(wanted) = &note.pause {
                pause(sql, wanted)?;
            }
        }
        Some(Effect::Late) => {
            row::tell(sql, id, "late", Some("a message landed after it was given up"), now)?;
        }
        Some(Effect::Send) | None => {}
    }
    Ok(ApplyOutcome { before, after: row, effect })
}

/// Whether another that cannot be told from it is in doubt: until that is over, it is not.
fn has_twin(sql: &dyn Sql, id: i64, after: Delivery) -> Result<bool> {
    let is_doubt = matches!(after.state, State::Uncertain { .. });
    Ok(is_doubt && sql.first(TWIN, values![id])?.is_some())
}

/// Another channel is tried, as a delivery of its own.
fn fallback(sql: &dyn Sql, row: &Row, note: &Note, now: Now) -> Result<()> {
    const COPY: &str = "insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, \
           priority, key, title, body, media, template, is_resolved, is_call, subject, max_segments, on_doubt, source, \
           state, at, expires, not_before, admitted, reason, arrived, created, updated) \
         select ?11, notification, recipient, ?2, ?3, ?4, ?5, ?6, priority, key, title, body, media, template, \
           is_resolved, ?7, subject, max_segments, on_doubt, source, 'ready', ?8, expires, not_before, ?8, ?9, ?8, \
           created, ?10 from deliveries where id = ?1";
    if now.steady >= row.delivery.expires {
        return Ok(());
    }
    let ways = sql.first("select fallbacks from deliveries where id = ?1", values![row.id])?;
    let ways: String = ways.map(|mut ways| ways.take(0)).transpose()?.unwrap_or_default();
    let mut ways: Vec<[String; 3]> = serde_json::from_str(&ways).unwrap_or_default();
    if ways.is_empty() {
        return Ok(());
    }
    let [channel, address, sender] = ways.remove(0);
    let is_call = channel == Channel::Call.name();
    let clock = super::import::clock(&sender, is_call).to_owned();
    let ways: Json = ways.into_iter().map(|way| Json::from(way.to_vec())).collect();
    let why = format!("after delivery {}: {}", row.id, note.reason.as_deref().unwrap_or("it did not arrive"));
    let Some(new) = sql.new_numbers(1)?.pop() else { return Ok(()) };
    sql.write(
        COPY,
        values![
            row.id,
            address,
            channel,
            &sender,
            &clock,
            ways.to_string(),
            is_call,
            now.steady,
            &why,
            now.wall,
            new
        ],
    )?;
    row::tell(sql, new, StateName::Ready.name(), Some(&why), now)?;
    row::wind(sql, &clock)
}

fn slow_down(sql: &dyn Sql, clock: &str, now: Now) -> Result<()> {
    let pace = "select interval, next, factor, slowed from clocks where name = ?1 /* for update */";
    let Some(mut found) = sql.first(pace, values![clock])? else { return Ok(()) };
    let mut pace = Pace {
        interval: found.take(0)?,
        next: found.take(1)?,
        factor: found.take(2)?,
        slowed: found.take(3)?,
    };
    pace.slow_down(now.steady * 1000);
    let slower = "update clocks set factor = ?2, slowed = ?3 where name = ?1";
    sql.write(slower, values![clock, pace.factor, pace.slowed])
}

pub(super) fn pause(sql: &dyn Sql, pause: &Pause) -> Result<()> {
    // One that has begun goes on, with the latest reason.
    const PAUSE: &str = "insert into pauses (scope, reason, code, since, until) values (?1, ?2, ?3, ?4, ?5) \
               on conflict (scope) do update set reason = ?2, code = ?3, until = ?5";
    sql.write(PAUSE, values![&pause.scope, &pause.reason, pause.code, pause.since, pause.until])
}
