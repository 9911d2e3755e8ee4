//! What SQL has enqueued: rows of `incoming` become deliveries, as files of a spool do.

use std::collections::HashMap;

use crate::clock::Now;
use crate::error::Result;
use crate::id::Id;
use crate::notification::Notification;
use crate::plan::{self, Ledger};
use crate::store::sql::{Sql, import, values};
use crate::store::{ImportOutcome, Planner, SpooledNotification};

const WAITING: &str = "select 1 from incoming limit 1";
const NEXT: &str = "select number, id::text, source, file from incoming order by number limit ?1";
const DONE: &str = "delete from incoming where number = ?1";

/// Whether there is anything, without waiting for others.
pub(super) fn is_waiting(sql: &dyn Sql) -> Result<bool> {
    Ok(sql.first(WAITING, vec![])?.is_some())
}

/// Imports the first of them, in order. What can never be sent becomes a refused delivery with the reason.
pub(super) fn import(
    sql: &dyn Sql,
    limit: usize,
    plan: Planner<'_>,
    now: Now,
) -> Result<Option<Vec<(Id, ImportOutcome)>>> {
    // Before they are read: a recovery must not overtake its problem in another worker's batch.
    if !import::is_alone(sql)? {
        return Ok(None);
    }
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let (mut batch, mut reasons) = (Vec::new(), HashMap::new());
    for mut row in sql.query(NEXT, values![limit])? {
        let (number, id): (i64, String) = (row.take(0)?, row.take(1)?);
        let (source, file): (String, String) = (row.take(2)?, row.take(3)?);
        sql.write(DONE, values![number])?;
        let Some(id) = Id::parse(&id) else { continue };
        let notification = Notification::decode(file.as_bytes()).unwrap_or_else(|e| {
            reasons.insert(id, e.message().to_owned());
            nothing(&file)
        });
        batch.push(SpooledNotification { id, notification, source, bytes: file.into_bytes() });
    }
    let plan_each = |incoming: &SpooledNotification, ledger: &dyn Ledger| match reasons.get(&incoming.id) {
        Some(why) => Ok(plan::refused(incoming, why, now)),
        None => plan(incoming, ledger),
    };
    let outcomes = import::import(sql, &batch, &plan_each, now)?;
    let mut done: Vec<(Id, ImportOutcome)> = batch.iter().map(|incoming| incoming.id).zip(outcomes).collect();
    // Nobody chooses an id, so this is a mistake of whoever wrote to the table by hand; it is not lost.
    for ((id, outcome), mut incoming) in done.iter_mut().zip(batch) {
        if *outcome == ImportOutcome::IdInUse {
            incoming.id = Id::generate()?;
            let why = "another notification has its id";
            let refuse =
                |incoming: &SpooledNotification, _: &dyn Ledger| Ok(plan::refused(incoming, why, now));
            *id = incoming.id;
            import::import(sql, &[incoming], &refuse, now)?;
            *outcome = ImportOutcome::Stored { refused: vec![why.to_owned()] };
        }
    }
    Ok(Some(done))
}

/// What stands for a notification that cannot be read: its recipients, as far as they can.
fn nothing(file: &str) -> Notification {
    let json = twire::json::parse(file.as_bytes()).unwrap_or_default();
    let mut notification = Notification::empty();
    if json.get("to").is_none_or(|to| notification.set("to", to).is_err()) || notification.to.is_empty() {
        notification.to = vec!["?".to_owned()];
    }
    notification
}
