//! Who is next: each sender's clock gives out moments, by priority, with a share for who has waited
//! longest.
//!
//! A claim goes from clock to clock until it has enough, by a few statements each: the clock, candidates, what is in
//! doubt, and what is written. The row of a clock is locked: claims of one sender come one after the other, and find
//! each other's deliveries in doubt. Other workers find the other clocks.

use std::collections::{HashMap, VecDeque};

use super::queue::due;
use super::{Cells, Sql, apply, import, queue, row, values};
use crate::clock::Now;
use crate::delivery::{Event, State, step};
use crate::error::Result;
use crate::notification::{Channel, Notification, Priority, Template};
use crate::pace::{Pace, SHARE};
use crate::plan;
use crate::store::{Claim, ClaimedDelivery, Pause, Row, Text, policy};
use crate::storm::{self, Rate};

/// Rows of a priority that are looked at in one claim, beyond those that are wanted.
const MORE: usize = 8;
/// How many clocks give something to a claim at most, one after the other; and how many are looked at. Some only put
/// off what is due.
const CLOCKS: usize = 4;
const LOOKED_AT: usize = 16;
/// Milliseconds after which a delivery that waits for one like it is looked at again.
const AGAIN: i64 = 2_000;

/// Claims by several workers under a breaker come one after the other. It comes before the clocks are locked and the
/// attempts counted.
const ONE: &str = "select 1 /* from meta where name = 'claim' for update skip locked */";
/// The open clock of a sender that is not paused, the one that has waited longest, where `$due`. ?1 opens it, ?2 is now.
macro_rules! clock {
    ($due:expr) => {
        concat!(
            "select name, next, factor, slowed, turn from clocks where next <= ?1 and ",
            $due,
            " and not exists (select 1 from pauses where scope = 'sender:' || clocks.name and (until is null or until > ?2)) \
             order by next, name limit 1 /* for update skip locked */"
        )
    };
}
/// An urgent delivery is due.
const URGENT: &str = clock!(concat!(due!(0), " <= ?2"));
/// Another one is, of the clocks behind ?3 and ?4.
const OTHERS: &str = clock!(concat!(
    "(",
    due!(1),
    " <= ?2 or ",
    due!(2),
    " <= ?2 or ",
    due!(3),
    " <= ?2) and (next, name) > (?3, ?4)"
));
const ATTEMPTS: &str = "select count(*) from attempts where at > ?1";
const CANDIDATES: &str = "where clock = ?1 and priority = ?2 and state = 'ready' and at <= ?3 order by at, id limit ?4 \
                          /* for update skip locked */";
const IN_DOUBT: &str = "select mark from deliveries where route = ?1 and state in ('sending', 'uncertain')";
const TAKE: &str = "update deliveries set body = ?2, sent_text = ?3, route = ?4, mark = ?5, state = 'sending', at = ?6, \
     looks = 0, attempt = ?7, started = ?8, reason = null, updated = ?9 where id = ?1";

/// Silences that have not ended.
const SILENCES: &str = "select pattern, until from silences where until > ?1";
/// What silences match of a delivery, and of what a digest tells.
const MATCHED: &str = "select n.file, d.recipient, d.key, d.title, d.priority, d.source from deliveries d \
                       left join notifications n on n.id = d.notification where d.id = ?1";
const TOLD: &str = "select n.file, d.recipient, d.key, d.title, d.priority, d.source from deliveries d \
                    left join notifications n on n.id = d.notification where d.merged_into = ?1 and d.state = 'merged'";
const WAIT: &str = "update deliveries set not_before = ?2, at = ?3, reason = ?4, updated = ?5 where id = ?1";

/// A sender's clock as a row.
struct Clock {
    name: String,
    pace: Pace,
    turn: i64,
}

/// A delivery that may be taken.
struct Candidate {
    row: Row,
    is_digest: bool,
    max_segments: u16,
    template: Option<Template>,
    /// Until when a silence holds it back, by the wall clock.
    silenced: Option<i64>,
    /// Among deliveries of one route, messages at Twilio are told apart by their mark.
    route: String,
}

/// The marks that are in doubt, by route.
type Doubts = HashMap<String, Vec<String>>;

pub(super) fn claim(sql: &dyn Sql, claim: &Claim<'_>, now: Now) -> Result<Vec<ClaimedDelivery>> {
    let begun = Pace::new(0.0);
    let (urgent, others) = (now.steady * 1000 - begun.opens_urgent(), now.steady * 1000 - begun.opens());
    let clock_behind = |(next, name): &(i64, String)| {
        vec![(URGENT, values![urgent, now.steady]), (OTHERS, values![others, now.steady, *next, name])]
    };
    let mut place = (i64::MIN, String::new());
    let mut asked = vec![(queue::PAUSES, vec![]), (SILENCES, values![now.wall])];
    asked.extend(clock_behind(&place));
    if let Some(rate) = claim.breaker {
        asked.splice(0..0, [(ONE, vec![]), (ATTEMPTS, values![now.steady - rate.window])]);
    }
    let mut found = sql.queries(asked)?.into_iter();
    let mut limit = claim.limit;
    let mut is_broken = None;
    if let Some(rate) = claim.breaker {
        if found.next().is_none_or(|rows| rows.is_empty()) {
            return Ok(Vec::new());
        }
        let count = found.next().and_then(|rows| rows.into_iter().next());
        let count: i64 = count.map(|mut row| row.take(0)).transpose()?.unwrap_or(0);
        let allowed = usize::try_from(i64::from(rate.count) - count).unwrap_or(0);
        is_broken = (allowed == 0).then_some(rate);
        limit = limit.min(allowed);
    }
    let pauses = queue::pauses(found.next().unwrap_or_default())?;
    let is_paused = |scope: &str| queue::is_paused(&pauses, scope, now);
    if is_paused("account") || is_paused("breaker") {
        return Ok(Vec::new());
    }
    if let Some(rate) = is_broken {
        hold(sql, rate, now)?;
        return Ok(Vec::new());
    }
    let silences = found.next().unwrap_or_default().into_iter();
    let silences = silences.map(|mut row| Ok((row.take::<String>(0)?, row.take::<i64>(1)?)));
    let silences: Vec<(String, i64)> = silences.collect::<Result<_>>()?;
    let mut given = 0;
    let mut claimed = Vec::new();
    for _ in 0..LOOKED_AT {
        // Urgent ones first, however many others wait.
        let urgent = found.next().unwrap_or_default().into_iter().next();
        let is_urgent = urgent.is_some();
        let Some(cells) = urgent.or(found.next().unwrap_or_default().into_iter().next()) else { break };
        let mut clock = read_clock(cells, claim)?;
        if !is_urgent {
            // It may come again, farther ahead.
            place = (clock.pace.next, clock.name.clone());
        }
        let mut queues = candidates(sql, claim, &clock, limit - claimed.len(), now)?;
        if !silences.is_empty() {
            find_silenced(sql, &silences, &mut queues)?;
        }
        let before = claimed.len();
        of_clock(sql, claim, &mut clock, queues, limit, now, &mut claimed)?;
        // Where nothing is taken, nothing is written, and nothing synced.
        if claimed.len() > before {
            given += 1;
            let moved = "update clocks set interval = ?2, next = ?3, turn = ?4 where name = ?1";
            sql.write(moved, values![&clock.name, clock.pace.interval, clock.pace.next, clock.turn])?;
        }
        if claimed.len() >= limit || given >= CLOCKS {
            break;
        }
        found = sql.queries(clock_behind(&place))?.into_iter();
    }
    Ok(claimed)
}

/// The breaker allows no more: if something is due, everything is paused.
fn hold(sql: &dyn Sql, rate: Rate, now: Now) -> Result<()> {
    let due = "select 1 from deliveries where state = 'ready' and at <= ?1 limit 1";
    if sql.first(due, values![now.steady])?.is_none() {
        return Ok(());
    }
    let time = crate::clock::spoken(rate.window);
    apply::pause(
        sql,
        &Pause {
            scope: "breaker".to_owned(),
            reason: format!("{} messages in {time}: everything is held", rate.count),
            code: None,
            since: now.wall,
            until: Some(now.steady + rate.window),
        },
    )
}

fn read_clock(mut cells: Cells, claim: &Claim<'_>) -> Result<Clock> {
    let name: String = cells.take(0)?;
    // The configuration may have changed.
    let interval = Pace::new((claim.rate)(&name)).interval;
    let pace = Pace { interval, next: cells.take(1)?, factor: cells.take(2)?, slowed: cells.take(3)? };
    Ok(Clock { name, pace, turn: cells.take(4)? })
}

/// What is due of a clock, by priority.
fn candidates(
    sql: &dyn Sql,
    claim: &Claim<'_>,
    clock: &Clock,
    limit: usize,
    now: Now,
) -> Result<Vec<VecDeque<Candidate>>> {
    let select =
        format!("select {}, is_digest, max_segments, template from deliveries {CANDIDATES}", row::COLUMNS);
    let wanted = limit.min(clock.pace.slots(now.steady * 1000)) + MORE;
    let wanted = i64::try_from(wanted).unwrap_or(i64::MAX);
    let of = |priority: &Priority| values![&clock.name, row::priority_number(*priority), now.steady, wanted];
    let asked = Priority::ALL.iter().map(|priority| (select.as_str(), of(priority))).collect();
    let read = |mut cells: Cells| {
        let (is_digest, max_segments) = (cells.take(row::MORE)?, cells.take(row::MORE + 1)?);
        let template: Option<String> = cells.take(row::MORE + 2)?;
        let row = row::read(cells)?;
        let kind = if row.channel == Channel::Call { "call" } else { "message" };
        let route = [claim.account, kind, &row.sender, &row.address].join("\n");
        let template = row::template(template.as_deref());
        Ok(Candidate { row, is_digest, max_segments, template, silenced: None, route })
    };
    sql.queries(asked)?.into_iter().map(|rows| rows.into_iter().map(read).collect()).collect()
}

/// Learns which candidates a silence holds back. A digest is held back if all that it tells is.
fn find_silenced(
    sql: &dyn Sql,
    silences: &[(String, i64)],
    candidates: &mut [VecDeque<Candidate>],
) -> Result<()> {
    let mut waiting: Vec<&mut Candidate> = candidates.iter_mut().flatten().collect();
    waiting.retain(|candidate| candidate.row.priority != Priority::Critical);
    let statement = |candidate: &&mut Candidate| {
        (if candidate.is_digest { TOLD } else { MATCHED }, values![candidate.row.id])
    };
    let found = sql.queries(waiting.iter().map(statement).collect())?;
    for (candidate, rows) in waiting.into_iter().zip(found) {
        let until = rows.into_iter().map(|row| silenced_until(row, silences)).collect::<Result<Vec<_>>>()?;
        candidate.silenced = until.into_iter().min().flatten();
    }
    Ok(())
}

/// Until when silences hold back what a row of [`MATCHED`] tells.
fn silenced_until(mut row: Cells, silences: &[(String, i64)]) -> Result<Option<i64>> {
    let file: Option<Vec<u8>> = row.take(0)?;
    let (recipient, source): (String, String) = (row.take(1)?, row.take(5)?);
    let (key, title, priority) = (row.take(2)?, row.take(3)?, row::priority(row.take(4)?));
    // Old files are blanked; labels are in no column.
    let notification = file
        .and_then(|file| Notification::decode(&file).ok())
        .unwrap_or_else(|| Notification { title, priority, key, ..Notification::new(recipient, "") });
    let matching = silences.iter().filter(|(pattern, _)| plan::is_silenced(pattern, &notification, &source));
    Ok(matching.map(|(_, until)| *until).max())
}

/// Takes what a clock gives out, until so many are claimed.
fn of_clock(
    sql: &dyn Sql,
    claim: &Claim<'_>,
    clock: &mut Clock,
    mut queues: Vec<VecDeque<Candidate>>,
    limit: usize,
    now: Now,
    claimed: &mut Vec<ClaimedDelivery>,
) -> Result<()> {
    let mut doubts = Doubts::new();
    while claimed.len() < limit {
        // While the clock is ahead, urgent ones alone come in.
        let is_open = clock.pace.opens() <= now.steady * 1000;
        if !is_open && queues.first().is_none_or(VecDeque::is_empty) {
            break;
        }
        let is_share = is_open && clock.turn % SHARE == SHARE - 1;
        let first = queues.iter().position(|q| !q.is_empty());
        let oldest = || {
            let fronts = queues.iter().enumerate().filter_map(|(at, q)| Some((q.front()?.row.id, at)));
            fronts.min().map(|(_, at)| at)
        };
        let Some(at) = (if is_share { oldest() } else { first }) else { break };
        if queues[at].front().is_some_and(|front| !doubts.contains_key(&front.route)) {
            let ahead = queues[at..].iter().chain(&queues[..at]).flatten();
            find_doubts(sql, ahead.map(|one| one.route.as_str()), limit - claimed.len() + 4, &mut doubts)?;
        }
        let Some(candidate) = queues[at].pop_front() else { break };
        match take(sql, claim, clock, candidate, now, &mut doubts)? {
            ClaimStep::ClaimedDelivery(one) => {
                claimed.push(*one);
                clock.turn += 1;
            }
            ClaimStep::Skipped => {}
            ClaimStep::TooSoon => break,
        }
    }
    Ok(())
}

/// Learns which marks are in doubt, of so many routes that come next.
fn find_doubts<'a>(
    sql: &dyn Sql,
    ahead: impl Iterator<Item = &'a str>,
    count: usize,
    doubts: &mut Doubts,
) -> Result<()> {
    let mut routes: Vec<&str> = Vec::new();
    for route in ahead.take(count) {
        if !doubts.contains_key(route) && !routes.contains(&route) {
            routes.push(route);
        }
    }
    let found = sql.queries(routes.iter().map(|route| (IN_DOUBT, values![*route])).collect())?;
    for (route, rows) in routes.into_iter().zip(found) {
        let marks = rows.into_iter().map(|mut row| row.take(0)).collect::<Result<Vec<String>>>()?;
        doubts.insert(route.to_owned(), marks);
    }
    Ok(())
}

enum ClaimStep {
    ClaimedDelivery(Box<ClaimedDelivery>),
    /// It is not its turn yet, or over.
    Skipped,
    /// The sender's clock gives out no more.
    TooSoon,
}

fn take(
    sql: &dyn Sql,
    claim: &Claim<'_>,
    clock: &mut Clock,
    candidate: Candidate,
    now: Now,
    doubts: &mut Doubts,
) -> Result<ClaimStep> {
    let Candidate { mut row, is_digest, max_segments, template, silenced, route } = candidate;
    let put_off = |until: i64| -> Result<ClaimStep> {
        sql.write("update deliveries set at = ?2 where id = ?1", values![row.id, until])?;
        Ok(ClaimStep::Skipped)
    };
    if row.not_before > now.wall {
        return put_off(now.steady + row.not_before - now.wall);
    }
    let (after, _) =
        step(row.delivery, Event::Claim { lease: claim.lease }, policy(row.on_doubt, 0), now.steady);
    if matches!(after.state, State::Expired) {
        let why = "its time was over before it could be sent";
        row::put(sql, row.id, row.delivery.state, after, Some(why), now)?;
        return Ok(ClaimStep::Skipped);
    }
    if let Some((until, why)) = plan::waits(now.wall, silenced, |wall| (claim.quiet)(&row, wall)) {
        let due = now.steady + until - now.wall;
        sql.write(WAIT, values![row.id, until, due, why, now.wall])?;
        return Ok(ClaimStep::Skipped);
    }
    if is_digest {
        let text = digest(sql, row.id, now)?;
        // What it tells may have taken another way: then a person has it sent once more.
        row.body = if text.is_empty() { row.body } else { text };
    }
    let mut text: Text = (claim.text)(&row, max_segments, template.is_some());
    if row.channel == Channel::Call || template.is_some() {
        text.mark = String::new();
    }
    // Two that cannot be told apart at Twilio are not in doubt at once.
    let marks = doubts.entry(route.clone()).or_default();
    if marks.iter().any(|mark| *mark == text.mark || mark.is_empty() || text.mark.is_empty()) {
        return put_off(now.steady + AGAIN);
    }
    let steady = now.steady * 1000;
    let moment = match row.priority {
        Priority::Critical => clock.pace.take_urgent(steady, text.segments),
        _ => clock.pace.take(steady, text.segments),
    };
    let Some(at) = moment else { return Ok(ClaimStep::TooSoon) };
    marks.push(text.mark.clone());
    let values = values![
        row.id,
        &row.body,
        &text.text,
        route,
        &text.mark,
        claim.lease,
        after.attempt,
        after.started,
        now.wall
    ];
    sql.write(TAKE, values)?;
    row::tell(sql, row.id, after.state.name().name(), None, now)?;
    sql.write("insert into attempts (at) values (?1)", values![now.steady])?;
    row.delivery = after;
    row.sent_text = Some(text.text.clone());
    Ok(ClaimStep::ClaimedDelivery(Box::new(ClaimedDelivery { row, text, at, template })))
}

/// The text of a digest at this moment; empty where it tells nothing.
pub(super) fn digest(sql: &dyn Sql, id: i64, now: Now) -> Result<String> {
    let told = "select subject, count(*), min(arrived) from deliveries where merged_into = ?1 and state = 'merged' \
                group by subject";
    let mut subjects: Vec<(String, u32)> = Vec::new();
    let mut first = now.steady;
    for mut row in sql.query(told, values![id])? {
        subjects.push((row.take(0)?, row.take(1)?));
        first = first.min(row.take(2)?);
    }
    Ok(if subjects.is_empty() { String::new() } else { storm::digest(&subjects, now.steady - first) })
}

/// The clock's name of a sender, for whoever pauses or slows it.
pub(super) fn clock_of(row: &Row) -> &str {
    import::clock(&row.sender, row.channel == Channel::Call)
}
