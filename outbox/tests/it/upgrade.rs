//! A migration under running workers of the version before.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread::ScopedJoinHandle;
use std::time::{Duration, Instant};

use twire_outbox::Notification;
use twire_outbox::clock::Now;
use twire_outbox::config::Database;
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::postgres::schema::{MIGRATIONS, script_of};
use twire_outbox::store::{Filter, ImportOutcome, PostgresStore, Store};

use crate::lost_commit::open;
use crate::postgres_server::{migrated, psql, unless_given_up};
use crate::store::{NOW, TO, apply, claim, import, incoming};

/// What workers of the version before can live with: a column, an index, a table, another function.
const COMPATIBLE: &str = "\
alter table twire.deliveries add column tenant text not null default '';
create index deliveries_tenant on twire.deliveries (tenant, id) where state = 'ready';
create table twire.tenants (name text primary key);
insert into twire.meta (name, value) values ('tenants', '');
drop function twire.status(uuid);
create function twire.status(id uuid) returns table (delivery bigint, state text) language sql stable
    as 'select d.id, d.state from twire.deliveries d where d.notification = twire.ulid($1)';
insert into twire.schema_version (version, oldest) values (3, 1);
";
/// What they cannot.
const INCOMPATIBLE: &str = "\
alter table twire.deliveries rename column body to text;
insert into twire.schema_version (version, oldest) values (4, 4);
";

/// Delivers what it enqueues until it is told to stop, and then what is left; how many it sent. A turn counts in which
/// it enqueued or sent something.
fn work(store: &mut PostgresStore, name: usize, stop: &AtomicBool, turns: &AtomicU32) -> u32 {
    let (mut now, mut enqueued, mut sent): (Now, u32, u32) = (NOW, 0, 0);
    let end = Instant::now() + Duration::from_secs(120);
    loop {
        let is_stopping = stop.load(Ordering::SeqCst);
        let before = enqueued + sent;
        if !is_stopping {
            let one = incoming(Notification::new(TO, format!("{name} {enqueued}")));
            enqueued += u32::from(import(store, &one, now) != ImportOutcome::Busy);
        }
        now = now.after(1);
        store.heartbeat().expect("it lives");
        for one in claim(store, 3, now) {
            let sid = format!("SM{}", one.row.id);
            let event = Event::Accepted { attempt: one.row.delivery.attempt };
            assert_eq!(apply(store, one.row.id, event, Some(&sid), now).after.state(), StateName::Accepted);
            sent += 1;
        }
        turns.fetch_add(u32::from(enqueued + sent > before), Ordering::SeqCst);
        let ready = Filter { states: vec![StateName::Ready], limit: Some(1), ..Filter::default() };
        if is_stopping && store.list(&ready).expect("rows").is_empty() {
            return sent;
        }
        assert!(Instant::now() < end, "{name}: some are left");
    }
}

#[test]
fn workers_of_the_version_before_go_on() {
    unless_given_up(|| {
        let Some(url) = migrated("workers_of_the_version_before_go_on") else { return };
        let (stop, turns) = (AtomicBool::new(false), AtomicU32::new(0));
        let wait_for = |workers: &[ScopedJoinHandle<'_, u32>], count: u32| {
            let (before, end) = (turns.load(Ordering::SeqCst), Instant::now() + Duration::from_secs(60));
            // One that panicked is joined below.
            while turns.load(Ordering::SeqCst) < before + count
                && !workers.iter().any(ScopedJoinHandle::is_finished)
            {
                assert!(Instant::now() < end, "the workers do not go on");
                std::thread::sleep(Duration::from_millis(5));
            }
        };
        let newer = script_of(&[&MIGRATIONS[..], &[COMPATIBLE]].concat());
        let sent: u32 = std::thread::scope(|scope| {
            let (url, stop, turns) = (&url, &stop, &turns);
            let workers: Vec<_> =
                (0..3).map(|name| scope.spawn(move || work(&mut open(url), name, stop, turns))).collect();
            wait_for(&workers, 9);
            psql(url, &newer).expect("it migrates");
            wait_for(&workers, 9);
            // It may run again, and a worker of the version before may start.
            psql(url, &newer).expect("it migrates again");
            open(url).heartbeat().expect("it works");
            psql(url, &format!("select twire.notify('{TO}', 'from SQL')")).expect("an id");
            wait_for(&workers, 9);
            stop.store(true, Ordering::SeqCst);
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic))).sum()
        });
        let newest = "select max(version), max(oldest) from twire.schema_version";
        assert_eq!(psql(&url, newest), Ok("3|1".to_owned()));
        // Each was claimed once.
        let rows = open(&url).list(&Filter::default()).expect("rows");
        assert!(rows.iter().all(|row| row.state() == StateName::Accepted && row.delivery.attempt == 1));
        assert_eq!(rows.len(), usize::try_from(sent).expect("few"));
        // In 27 turns something was enqueued or sent, and all that was enqueued was sent.
        assert!(sent > 9, "{sent}");
        // One that raises the oldest version is refused where a worker starts.
        psql(&url, &script_of(&[&MIGRATIONS[..], &[COMPATIBLE, INCOMPATIBLE]].concat()))
            .expect("it migrates");
        let database = Database { url: url.clone(), password_file: None };
        let address = Address::new(&database, &|_| None).expect("an address");
        let refused = PostgresStore::open(&address).expect_err("newer");
        assert!(refused.message().ends_with("install the newer twire"), "{refused}");
    });
}
