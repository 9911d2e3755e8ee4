//! A notification becomes deliveries.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use serde_json::json;

use super::{Sql, row, values};
use crate::clock::Now;
use crate::delivery::{Delivery, State, StateName};
use crate::error::Result;
use crate::notification::Channel;
use crate::plan::{self, Fate, Ledger, Plan, PlannedDelivery};
use crate::store::{ImportOutcome, Planner, SpooledNotification};
use crate::storm::PreviousMessage;

/// What a transaction of imports knows, and what does not change within it.
struct Books<'a> {
    sql: &'a dyn Sql,
    suppressed: RefCell<HashMap<(bool, String, String), bool>>,
    silences: RefCell<Option<Vec<(String, i64)>>>,
    /// Notifications of a source since a time.
    enqueued: RefCell<HashMap<String, (i64, u32)>>,
    /// Numbers for new deliveries, the next at the end.
    numbers: RefCell<Vec<i64>>,
    /// How many are asked for at once.
    expected: Cell<usize>,
}

impl Books<'_> {
    fn number(&self) -> Result<i64> {
        const MORE: usize = 4;
        let mut numbers = self.numbers.borrow_mut();
        if numbers.is_empty() {
            *numbers = self.sql.new_numbers(self.expected.replace(MORE).max(1))?;
            numbers.reverse();
        }
        numbers.pop().ok_or_else(|| {
            crate::error::Error::new(crate::ErrorKind::Store, "the store: it has no number for a delivery")
        })
    }

    /// A notification of that source was taken in.
    fn took(&self, source: &str) {
        if let Some((_, count)) = self.enqueued.borrow_mut().get_mut(source) {
            *count += 1;
        }
    }
}

impl Ledger for Books<'_> {
    fn last_with_key(&self, recipient: &str, key: &str) -> Result<Option<(i64, PreviousMessage)>> {
        let last = "select id, arrived, is_resolved, attempt, state, merged_into from deliveries \
                    where recipient = ?1 and key = ?2 and not is_repeat and state <> 'refused' \
                    order by id desc limit 1 /* for update */";
        let Some(mut found) = self.sql.first(last, values![recipient, key])? else { return Ok(None) };
        let mut state: String = found.take(4)?;
        // What it is told by, if anything.
        if let (true, Some(digest)) = (state == StateName::Merged.name(), found.take::<Option<i64>>(5)?) {
            let whole = "select state from deliveries where id = ?1 /* for update */";
            let digest = self.sql.first(whole, values![digest])?;
            state = digest.map(|mut row| row.take(0)).transpose()?.unwrap_or_default();
        }
        let state = StateName::parse(&state);
        let is_over = matches!(
            state,
            None | Some(
                StateName::Cancelled | StateName::Expired | StateName::Refused | StateName::Suppressed
            )
        );
        let is_waiting = state == Some(StateName::Ready) && found.take::<u32>(3)? == 0;
        let known = PreviousMessage {
            at: found.take(1)?,
            is_resolved: found.take(2)?,
            is_waiting,
            is_sent: !is_waiting && !is_over,
        };
        Ok(Some((found.take(0)?, known)))
    }

    fn passed(&self, recipient: &str, is_call: bool, since: i64) -> Result<Vec<i64>> {
        let passed = "select admitted from deliveries where recipient = ?1 and is_call = ?2 and admitted >= ?3 \
                   and state not in ('merged', 'cancelled', 'suppressed', 'refused', 'expired') order by admitted";
        let rows = self.sql.query(passed, values![recipient, is_call, since])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    fn open_digest(&self, recipient: &str, is_call: bool) -> Result<Option<i64>> {
        let open = "select id from deliveries where recipient = ?1 and is_call = ?2 and is_digest \
                   and state = 'ready' and attempt = 0 order by id desc limit 1 /* for update */";
        self.sql.first(open, values![recipient, is_call])?.map(|mut row| row.take(0)).transpose()
    }

    fn is_suppressed(&self, channel: Channel, sender: &str, address: &str) -> Result<bool> {
        let is_call = channel == Channel::Call;
        let key = (is_call, sender.to_owned(), address.to_owned());
        if let Some(known) = self.suppressed.borrow().get(&key) {
            return Ok(*known);
        }
        let found = has_opted_out(self.sql, is_call, sender, address)?;
        self.suppressed.borrow_mut().insert(key, found);
        Ok(found)
    }

    fn silences(&self, wall: i64) -> Result<Vec<(String, i64)>> {
        if let Some(known) = &*self.silences.borrow() {
            return Ok(known.clone());
        }
        let rows = self.sql.query("select pattern, until from silences where until > ?1", values![wall])?;
        let rows: Result<Vec<_>> = rows.into_iter().map(|mut row| Ok((row.take(0)?, row.take(1)?))).collect();
        let rows = rows?;
        *self.silences.borrow_mut() = Some(rows.clone());
        Ok(rows)
    }

    fn enqueued(&self, source: &str, since: i64) -> Result<u32> {
        if let Some((_, count)) = self.enqueued.borrow().get(source).filter(|(known, _)| *known == since) {
            return Ok(*count);
        }
        let count = "select count(*) from notifications where source = ?1 and created >= ?2";
        let count = self.sql.first(count, values![source, since])?;
        let count = count.map(|mut row| row.take(0)).transpose()?.unwrap_or(0);
        self.enqueued.borrow_mut().insert(source.to_owned(), (since, count));
        Ok(count)
    }
}

/// Whether this transaction, until its end, is the only one that imports: keys, budgets and digests depend on what
/// was imported before. It waits for no other.
pub(in crate::store) fn is_alone(sql: &dyn Sql) -> Result<bool> {
    // A row, and no advisory lock: only workers may lock it.
    let lock = "select 1 /* from meta where name = 'import' for update skip locked */";
    Ok(sql.first(lock, values![])?.is_some())
}

pub(in crate::store) fn import(
    sql: &dyn Sql,
    batch: &[SpooledNotification],
    plan: Planner<'_>,
    now: Now,
) -> Result<Vec<ImportOutcome>> {
    const FILE: &str = "select file from notifications where id = ?1";
    const TAKE_IN: &str = "insert into notifications (id, source, file, created) values (?1, ?2, ?3, ?4)";
    if !is_alone(sql)? {
        return Ok(vec![ImportOutcome::Busy; batch.len()]);
    }
    let ids: Vec<String> = batch.iter().map(|incoming| incoming.id.to_string()).collect();
    let found = sql.queries(ids.iter().map(|id| (FILE, values![id])).collect())?;
    let books = Books {
        sql,
        suppressed: RefCell::default(),
        silences: RefCell::default(),
        enqueued: RefCell::default(),
        numbers: RefCell::default(),
        expected: Cell::new(batch.iter().map(|incoming| incoming.notification.to.len()).sum()),
    };
    let mut taken: HashMap<&str, &[u8]> = HashMap::new();
    let mut outcomes = Vec::new();
    for ((incoming, id), rows) in batch.iter().zip(&ids).zip(found) {
        let known = rows.into_iter().next().map(|mut row| row.take::<Vec<u8>>(0)).transpose()?;
        if let Some(file) = known.as_deref().or_else(|| taken.get(id.as_str()).copied()) {
            // A worker died between its commit and the removal of the file, or did not hear of its commit.
            let is_same = file == incoming.bytes;
            outcomes.push(if is_same { ImportOutcome::Known } else { ImportOutcome::IdInUse });
            continue;
        }
        let plan = plan(incoming, &books)?;
        sql.write(TAKE_IN, values![id, &incoming.source, incoming.bytes.clone(), now.wall])?;
        taken.insert(id, &incoming.bytes);
        books.took(&incoming.source);
        let mut refused = Vec::new();
        for planned in &plan.deliveries {
            if let Fate::Over { state: StateName::Refused, reason } = &planned.fate {
                refused.push(reason.clone());
            }
            Import { books: &books, id, incoming, plan: &plan, planned, now }.add()?;
        }
        outcomes.push(ImportOutcome::Stored { refused });
    }
    Ok(outcomes)
}

/// The address of an opt-out. Who replies STOP to a message wants no more messages; calls have addresses of their own, as a
/// notification names them.
pub(super) fn opt_out(is_call: bool, address: &str) -> Cow<'_, str> {
    if is_call { format!("call:{address}").into() } else { address.into() }
}

/// Whether a recipient has opted out of a sender's messages, or its calls.
pub(super) fn has_opted_out(sql: &dyn Sql, is_call: bool, sender: &str, address: &str) -> Result<bool> {
    const OPT_OUT: &str = "select 1 from suppressed where sender = ?1 and address = ?2";
    Ok(sql.first(OPT_OUT, values![sender, &*opt_out(is_call, address)])?.is_some())
}

/// Whose pace a delivery keeps. All calls of an account share one.
pub(super) fn clock(sender: &str, is_call: bool) -> &str {
    if is_call { "call" } else { sender }
}

/// A delivery that is stored.
struct Import<'a> {
    books: &'a Books<'a>,
    id: &'a str,
    incoming: &'a SpooledNotification,
    plan: &'a Plan,
    planned: &'a PlannedDelivery,
    now: Now,
}

impl Import<'_> {
    fn add(&self) -> Result<()> {
        let (sql, planned) = (self.books.sql, self.planned);
        match &planned.fate {
            Fate::Send { due } => {
                self.insert(State::Ready { due: *due }, planned.reason.as_deref())?;
            }
            Fate::Over { state, reason } => {
                let is_suppressed = *state == StateName::Suppressed;
                let state = if is_suppressed { State::Suppressed } else { State::Refused };
                self.insert(state, Some(reason))?;
            }
            Fate::Repeat { of } => {
                let new = self.insert(State::Merged, Some(&format!("a repeat of delivery {of}")))?;
                let repeat = "update deliveries set merged_into = ?2, is_repeat = true where id = ?1";
                sql.write(repeat, values![new, *of])?;
                sql.write("update deliveries set count = count + 1 where id = ?1", values![*of])?;
            }
            Fate::CancelBoth { problem } => self.cancel_both(*problem)?,
            Fate::Digest { into, due } => {
                let digest = if let Some(digest) = into {
                    *digest
                } else {
                    let why = "the budget of this recipient is spent: a digest";
                    let why = planned.reason.as_deref().unwrap_or(why);
                    let digest = self.insert(State::Ready { due: *due }, Some(why))?;
                    let empty = "update deliveries set is_digest = true, key = null, title = null, body = '', \
                                 is_resolved = false, media = '[]', admitted = ?2 where id = ?1";
                    sql.write(empty, values![digest, *due])?;
                    digest
                };
                let new = self.insert(State::Merged, Some(&format!("told by the digest {digest}")))?;
                sql.write("update deliveries set merged_into = ?2 where id = ?1", values![new, digest])?;
                // The digest is as important as the most important that it tells, and lives as long. It waits no
                // longer than the first of them and its budget: a claim sees whether silences match all of them.
                let lift = "update deliveries set \
                            priority = case when priority < ?2 then priority else ?2 end, \
                            expires = case when expires > ?3 then expires else ?3 end, \
                            at = case when ?4 >= not_before then at \
                                when ?5 >= admitted and ?5 < at then ?5 \
                                when ?5 < admitted and admitted < at then admitted else at end, \
                            reason = case when reason = ?6 and ?4 < not_before then null else reason end, \
                            not_before = case when not_before < ?4 then not_before else ?4 end where id = ?1";
                let priority = row::priority_number(self.incoming.notification.priority);
                let opens = (*due).max(self.now.steady + planned.not_before - self.now.wall);
                let lifted =
                    values![digest, priority, self.plan.expires, planned.not_before, opens, plan::SILENCED];
                sql.write(lift, lifted)?;
            }
        }
        Ok(())
    }

    /// A recovery of what was not sent: both are taken back.
    fn cancel_both(&self, problem: i64) -> Result<()> {
        let (sql, now) = (self.books.sql, self.now);
        let Some(before) = row::get(sql, problem)? else { return Ok(()) };
        let lasted = crate::clock::spoken(now.wall - before.created);
        let why = format!("nothing was sent: it lasted {lasted}");
        let after = Delivery { state: State::Cancelled, ..before.delivery };
        row::put(sql, problem, before.delivery.state, after, Some(&why), now)?;
        self.insert(State::Cancelled, Some(&why))?;
        let Some(digest) = before.merged_into else { return Ok(()) };
        // A digest that tells nothing any more is none.
        let told = "select 1 from deliveries where merged_into = ?1 and state = 'merged' limit 1";
        if sql.first(told, values![digest])?.is_none()
            && let Some(empty) = row::get(sql, digest)?
        {
            let after = Delivery { state: State::Cancelled, ..empty.delivery };
            row::put(sql, digest, empty.delivery.state, after, Some(&why), now)?;
        }
        Ok(())
    }

    fn insert(&self, state: State, reason: Option<&str>) -> Result<i64> {
        const INSERT: &str = "insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, \
               priority, key, title, body, media, template, is_resolved, is_call, subject, max_segments, on_doubt, source, \
               state, at, expires, not_before, admitted, reason, arrived, created, updated) values \
               (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, \
               ?24, ?25, ?26, ?25, ?27, ?28)";
        let Import { books, incoming, plan, planned, now, .. } = self;
        let (sql, notification) = (books.sql, &incoming.notification);
        let is_call = planned.channel == Channel::Call;
        let (name, mut at, _) = row::columns(state);
        if matches!(state, State::Ready { .. }) {
            at = at.max(now.steady + planned.not_before - now.wall);
        }
        let fallbacks: Vec<_> = planned.fallbacks.iter().map(|(c, a, s)| json!([c.name(), a, s])).collect();
        let new = books.number()?;
        let clock = clock(&planned.sender, is_call);
        sql.write(
            INSERT,
            values![
                new,
                self.id,
                &planned.recipient,
                &planned.address,
                planned.channel.name(),
                &planned.sender,
                clock,
                json!(fallbacks).to_string(),
                row::priority_number(notification.priority),
                &notification.key,
                &notification.title,
                &plan.text,
                json!(notification.media).to_string(),
                row::template_json(notification.template.as_ref()),
                notification.is_resolved,
                is_call,
                &plan.subject,
                plan.max_segments,
                plan.on_doubt.name(),
                &incoming.source,
                name,
                at,
                plan.expires,
                planned.not_before,
                now.steady,
                reason,
                incoming.id.created_ms().min(now.wall),
                now.wall,
            ],
        )?;
        row::tell(sql, new, name, reason, *now)?;
        if matches!(state, State::Ready { .. }) {
            row::wind(sql, clock)?;
        }
        Ok(new)
    }
}
