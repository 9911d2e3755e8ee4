//! Retention, in portions: a transaction stays short, however much is old.

use super::{Cells, Sql, Value, values};
use crate::error::Result;
use crate::store::Pruned;

/// Rows of each kind in one transaction.
const PORTION: usize = 1_000;
/// Deliveries that one statement names: it is prepared once.
const NAMED: usize = 100;

/// What has ended, or will not be heard of again.
const ENDED: &str = "state in ('delivered', 'failed', 'refused', 'expired', 'cancelled', 'merged', 'suppressed', \
                     'accepted')";

/// The oldest rows of a table that nobody else is at. The array has `PostgreSQL` look each up by its number.
fn oldest(table: &str, time: &str, condition: &str) -> String {
    format!(
        "/* select unnest(array( */ select id from {table} where {time} < ?1 and {condition} \
         order by {time} limit {PORTION} /* for update skip locked)) */"
    )
}

pub(super) fn prune(sql: &dyn Sql, bodies: i64, rows: i64) -> Result<Pruned> {
    let blank = format!(
        "update deliveries set body = '', sent_text = null, title = null where id in ({}) returning id",
        oldest("deliveries", "updated", &format!("body <> '' and {ENDED}"))
    );
    let files = format!(
        "update notifications set file = ?2 where id in ({}) returning id",
        oldest("notifications", "created", "length(file) > 0")
    );
    let gone = format!(
        "delete from deliveries where id in ({}) returning id",
        oldest("deliveries", "updated", ENDED)
    );
    let orphans = format!(
        "delete from notifications where id in ({}) returning id",
        oldest(
            "notifications",
            "created",
            // No join: a delivery is looked up for each.
            "(select d.id from deliveries d where d.notification = notifications.id limit 1) is null"
        )
    );
    // Attempts have no number: those of one millisecond go together.
    let attempts = format!(
        "delete from attempts where at <= (select max(at) from (select at from attempts \
         where at < (select max(at) from attempts) - 86400000 order by at limit {PORTION}) as old) returning at"
    );
    let found = sql.queries(vec![
        (&blank, values![bodies]),
        (&files, values![bodies, Vec::new()]),
        (&gone, values![rows]),
        (&orphans, values![rows]),
        (&attempts, vec![]),
    ])?;
    let is_more = found.iter().any(|rows| rows.len() >= PORTION);
    let count = |kind: usize| found.get(kind).map_or(0, |rows| rows.len() as u64);
    let (blanked, removed) = (count(0), count(2));
    forget(sql, found.into_iter().nth(2).unwrap_or_default())?;
    Ok(Pruned { blanked, removed, is_more })
}

/// Removes what is known of deliveries that are gone.
fn forget(sql: &dyn Sql, gone: Vec<Cells>) -> Result<()> {
    let ids = gone.into_iter().map(|mut row| row.take(0)).collect::<Result<Vec<i64>>>()?;
    let parameters: Vec<String> = (1..=NAMED).map(|n| format!("?{n}")).collect();
    let parameters = parameters.join(", ");
    for table in ["story", "sids"] {
        let delete = format!("delete from {table} where delivery in ({parameters})");
        for ids in ids.chunks(NAMED) {
            // The last portion names its last one again.
            let named = ids.iter().chain(std::iter::repeat(&ids[ids.len() - 1])).take(NAMED);
            sql.write(&delete, named.map(|id| Value::from(*id)).collect())?;
        }
    }
    Ok(())
}
