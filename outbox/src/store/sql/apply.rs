//! What happened to a delivery, with all that follows from it, in one transaction.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::Value as Json;

use super::claim::{clock_of, digest};
use super::import::{has_opted_out, opt_out};
use super::{Sql, Statement, row, values};
use crate::clock::Now;
use crate::delivery::{Delivery, Effect, Event, State, StateName, step};
use crate::error::Result;
use crate::notification::Channel;
use crate::pace::Pace;
use crate::plan::OPTED_OUT;
use crate::store::{ApplyOutcome, Note, Pause, Row, policy};

/// Milliseconds after which Twilio is first asked what became of a message.
const FIRST_POLL: i64 = 5_000;

const APPLY: &str = "update deliveries set state = ?2, at = ?3, looks = ?4, attempt = ?5, started = ?6, expires = ?7, \
     reason = ?8, updated = ?9, sid = ?10, status = ?11, code = ?12, accepted_at = ?13, \
     polls = case when ?14 then 0 else polls end, next_poll = case when ?14 then ?15 else next_poll end where id = ?1";
const OWNED: &str = "select 1 from sids where sid = ?1 and delivery = ?2";
const OWN: &str = "insert into sids (sid, delivery) values (?1, ?2) on conflict do nothing";
pub(super) const REDACT: &str = "update sids set redact = ?2 where sid = ?1";
const SUPPRESS: &str = "insert into suppressed (sender, address, code, since) values (?1, ?2, ?3, ?4) \
                        on conflict do nothing";
/// Messages that landed after they had been given up, since the store was made.
const COUNT_LATE: &str = "insert into meta (name, value) values ('late', '1') on conflict (name) do update \
                          set value = cast(cast(meta.value as bigint) + 1 as text)";
/// What waits for a recipient from a sender, in its own order; what another worker takes at this moment is tried.
const WAITING: &str = "select id, at, expires, fallbacks, is_digest from deliveries \
                       where state = 'ready' and sender = ?1 and address = ?2 and is_call = ?3 order by id /* for update skip locked */";
const END: &str =
    "update deliveries set state = 'suppressed', at = 0, looks = 0, reason = ?2, updated = ?3 where id = ?1";
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
    let mut asked: Vec<Statement<'_>> = ids.iter().map(|id| (locked.as_str(), values![*id])).collect();
    let sids: Vec<(i64, &str)> =
        events.iter().filter_map(|(id, _, note)| Some((*id, note.sid.as_deref()?))).collect();
    asked.extend(sids.iter().map(|(id, sid)| (OWNED, values![*sid, *id])));
    let mut found = sql.queries(asked)?;
    let known = found.split_off(ids.len());
    let mut known: HashSet<(i64, &str)> =
        sids.into_iter().zip(known).filter(|(_, rows)| !rows.is_empty()).map(|(own, _)| own).collect();
    let mut rows = HashMap::new();
    for cells in found.into_iter().flatten() {
        let row = row::read(cells)?;
        rows.insert(row.id, row);
    }
    let (mut outcomes, mut opted_out) = (Vec::new(), Vec::new());
    for (id, event, note) in events {
        let Some(row) = rows.get_mut(id) else {
            outcomes.push(None);
            continue;
        };
        let is_known = note.sid.as_deref().is_some_and(|sid| !known.insert((*id, sid)));
        let outcome = apply(sql, row.clone(), *event, note, is_known, settle, now)?;
        *row = outcome.after.clone();
        if outcome.effect == Some(Effect::Suppress) {
            opted_out.push((row.sender.clone(), row.address.clone(), row.channel == Channel::Call));
        }
        outcomes.push(Some(outcome));
    }
    // Events of this transaction come first: they may be about what waits.
    for (sender, address, is_call) in opted_out {
        suppress_waiting(sql, &sender, &address, is_call, now)?;
    }
    Ok(outcomes)
}

fn apply(
    sql: &dyn Sql,
    mut row: Row,
    event: Event,
    note: &Note,
    is_known: bool,
    settle: i64,
    now: Now,
) -> Result<ApplyOutcome> {
    let id = row.id;
    if let Some(sid) = &note.sid {
        // Whatever state it is in: this message is its own, and no other's.
        sql.write(OWN, values![sid, id])?;
        if note.redact {
            sql.write(REDACT, values![sid, now.steady])?;
        }
    }
    let before = row.delivery;
    let (after, effect) = step(before, event, policy(row.on_doubt, settle), now.steady);
    // A message that was known before says nothing of a later attempt's.
    let is_old = is_known && matches!(event, Event::Accepted { .. } | Event::Found);
    let is_same = is_old || (after == before && effect.is_none());
    if is_same || (event == Event::Release && has_twin(sql, id, after)?) {
        return Ok(ApplyOutcome { before, after: row, effect: None });
    }
    row.delivery = after;
    row.reason.clone_from(&note.reason);
    row.updated = now.wall;
    row.sid = note.sid.clone().or(row.sid);
    row.status = note.status.clone().or(row.status);
    row.code = note.code;
    let (name, at, looks) = row::columns(after.state);
    let is_changed = after.state != before.state;
    let is_new = is_changed && after.state == State::Accepted;
    if is_changed {
        row.polls = 0;
    }
    if is_new {
        row.accepted_at = now.steady;
    }
    // One version of the row, whose indexes are written once.
    let values = values![
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
        row.code,
        row.accepted_at,
        is_changed,
        (is_new && !note.is_unfollowed).then_some(now.steady + FIRST_POLL)
    ];
    sql.write(APPLY, values)?;
    if after.state.name() != before.state.name() {
        row::tell(sql, id, name, row.reason.as_deref(), now)?;
    }
    if note.is_too_fast {
        slow_down(sql, clock_of(&row), now)?;
    }
    match effect {
        Some(Effect::Suppress) => {
            let address = opt_out(row.channel == Channel::Call, &row.address);
            sql.write(SUPPRESS, values![&row.sender, &*address, note.code, now.wall])?;
            // As for whatever is enqueued from now on.
            fall_back(sql, id, note, now)?;
        }
        Some(Effect::Fallback) => fall_back(sql, id, note, now)?,
        Some(Effect::Pause) => {
            if let Some(wanted) = &note.pause {
                pause(sql, wanted)?;
            }
        }
        Some(Effect::Late) => {
            row::tell(sql, id, "late", Some("a message landed after it was given up"), now)?;
            sql.write(COUNT_LATE, vec![])?;
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

/// A delivery that did not arrive, and the other ways to its recipient.
struct Origin {
    id: i64,
    expires: i64,
    /// JSON.
    ways: String,
    is_digest: bool,
}

/// Another channel is tried, if there is one.
fn fall_back(sql: &dyn Sql, id: i64, note: &Note, now: Now) -> Result<()> {
    let found =
        sql.first("select expires, fallbacks, is_digest from deliveries where id = ?1", values![id])?;
    let Some(mut row) = found else { return Ok(()) };
    let origin = Origin { id, expires: row.take(0)?, ways: row.take(1)?, is_digest: row.take(2)? };
    let why = note.reason.as_deref().unwrap_or("it did not arrive");
    take_other_way(sql, &origin, now.steady, why, now)
}

/// Another channel is tried, as a delivery of its own, when it is due.
fn take_other_way(sql: &dyn Sql, origin: &Origin, due: i64, why: &str, now: Now) -> Result<()> {
    const COPY: &str = "insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, \
           priority, key, title, body, media, template, is_resolved, is_digest, is_call, subject, max_segments, on_doubt, \
           source, state, at, expires, not_before, admitted, reason, arrived, created, updated) \
         select ?11, notification, recipient, ?2, ?3, ?4, ?5, ?6, priority, key, title, body, media, template, \
           is_resolved, is_digest, ?7, subject, max_segments, on_doubt, source, 'ready', ?12, expires, not_before, ?12, \
           ?9, ?8, created, ?10 from deliveries where id = ?1";
    if now.steady >= origin.expires {
        return Ok(());
    }
    let mut ways: VecDeque<[String; 3]> = serde_json::from_str(&origin.ways).unwrap_or_default();
    let way = loop {
        let Some(way) = ways.pop_front() else { return Ok(()) };
        if !has_opted_out(sql, way[0] == Channel::Call.name(), &way[2], &way[1])? {
            break way;
        }
    };
    let [channel, address, sender] = way;
    let is_call = channel == Channel::Call.name();
    let clock = super::import::clock(&sender, is_call).to_owned();
    let ways: Json = ways.into_iter().map(|way| Json::from(way.to_vec())).collect();
    let why = format!("after delivery {}: {why}", origin.id);
    let Some(new) = sql.new_numbers(1)?.pop() else { return Ok(()) };
    sql.write(
        COPY,
        values![
            origin.id,
            address,
            channel,
            &sender,
            &clock,
            ways.to_string(),
            is_call,
            now.steady,
            &why,
            now.wall,
            new,
            due
        ],
    )?;
    if origin.is_digest {
        // What it tells is told by the new one.
        let told = "update deliveries set merged_into = ?2 where merged_into = ?1 and state = 'merged'";
        sql.write(told, values![origin.id, new])?;
    }
    row::tell(sql, new, StateName::Ready.name(), Some(&why), now)?;
    row::wind(sql, &clock)
}

/// What waits for a recipient who has opted out ends, or takes another way.
fn suppress_waiting(sql: &dyn Sql, sender: &str, address: &str, is_call: bool, now: Now) -> Result<()> {
    for mut found in sql.query(WAITING, values![sender, address, is_call])? {
        let origin = Origin {
            id: found.take(0)?,
            expires: found.take(2)?,
            ways: found.take(3)?,
            is_digest: found.take(4)?,
        };
        let due: i64 = found.take(1)?;
        if origin.is_digest {
            let text = digest(sql, origin.id, now)?;
            sql.write("update deliveries set body = ?2 where id = ?1", values![origin.id, text])?;
        }
        sql.write(END, values![origin.id, OPTED_OUT, now.wall])?;
        row::tell(sql, origin.id, StateName::Suppressed.name(), Some(OPTED_OUT), now)?;
        take_other_way(sql, &origin, due.max(now.steady), OPTED_OUT, now)?;
    }
    Ok(())
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
