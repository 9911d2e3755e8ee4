//! The outbox's side of `benches/outbox.py`, and what it is compared with.
//!
//! - `writers FOLDER`: lines of what, writers, p50 and p99 in microseconds: two fsyncs, an enqueue, an insert into `SQLite`.
//! - `insert FILE`: one insert into `SQLite`, as a program of its own.
//! - `fill STORE READY OVER`: a store with so many deliveries that wait, and that are over.
//! - `claim STORE`: p50 and p99 in microseconds of a thousand claims from it, and kilobytes grown.
#![allow(clippy::print_stdout, reason = "a program of benchmarks")]

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use twire_outbox::clock::{Clock, Now, SystemClock};
use twire_outbox::config::Config;
use twire_outbox::delivery::Event;
use twire_outbox::store::{Claim, Note, Row, SpooledNotification, SqliteStore, Store, Text};
use twire_outbox::{Id, Notification, Priority, Spool, plan};

const TO: &str = "+15558676543";
/// Operations of each writer.
const ROUNDS: usize = 40;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["writers", folder] => writers(Path::new(folder)),
        ["insert", file] => insert(&connect(Path::new(file))?),
        ["fill", store, ready, over] => fill(Path::new(store), ready.parse()?, over.parse()?),
        ["claim", store] => claims(Path::new(store)),
        _ => {
            Err("usage: outbox_bench writers FOLDER | insert FILE | fill STORE READY OVER | claim STORE"
                .into())
        }
    }
}

fn notification(n: usize) -> Notification {
    Notification::new(TO, format!("{n:4} {}", "disk full on db1. ".repeat(14))).priority(Priority::Bulk)
}

/// The 50th and the 99th of a hundred, in microseconds.
fn quantiles(mut times: Vec<Duration>) -> (u128, u128) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)].as_micros();
    (at(50), at(99))
}

/// How long it takes with so many threads; `prepare` makes what each has of its own.
fn measure<T>(
    writers: usize,
    prepare: &(dyn Fn(usize) -> Result<T, Failure> + Sync),
    act: &(dyn Fn(&T, usize) -> Result<(), Failure> + Sync),
) -> Result<(u128, u128), Failure> {
    let threads = |writer: usize| -> Result<Vec<Duration>, String> {
        let own = prepare(writer).map_err(|e| e.to_string())?;
        let mut times = Vec::new();
        for n in 0..ROUNDS {
            let begun = Instant::now();
            act(&own, n).map_err(|e| e.to_string())?;
            times.push(begun.elapsed());
        }
        Ok(times)
    };
    let mut times = Vec::new();
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..writers).map(|writer| scope.spawn(move || threads(writer))).collect();
        for one in running {
            times.extend(one.join().map_err(|_| "a thread failed")??);
        }
        Ok::<_, Failure>(())
    })?;
    Ok(quantiles(times))
}

fn writers(folder: &Path) -> Result<(), Failure> {
    let spool = Spool::create(folder.join("spool"))?;
    let database = folder.join("direct.db");
    for count in [1, 8, 32] {
        let syncs = measure(count, &|writer| Ok((folder.to_owned(), writer)), &|(folder, writer), n| {
            let mut file = File::create(folder.join(format!("sync-{writer}-{n}")))?;
            file.write_all(&[b'x'; 300])?;
            file.sync_all()?;
            Ok(File::open(folder)?.sync_all()?)
        })?;
        let enqueues = measure(count, &|_| Ok(spool.clone()), &|spool, n| {
            Ok(spool.enqueue(&notification(n)).map(drop)?)
        })?;
        let inserts = measure(count, &|_| connect(&database), &|connection, _| insert(connection))?;
        for (how, (p50, p99)) in [("fsyncs", syncs), ("enqueue", enqueues), ("sqlite", inserts)] {
            println!("{how} {count} {p50} {p99}");
        }
    }
    Ok(())
}

/// How a program would enqueue without a spool.
fn connect(file: &Path) -> Result<rusqlite::Connection, Failure> {
    let connection = rusqlite::Connection::open(file)?;
    connection.busy_timeout(Duration::from_secs(60))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection
        .execute_batch("create table if not exists queue (id integer primary key, body text not null)")?;
    Ok(connection)
}

fn insert(connection: &rusqlite::Connection) -> Result<(), Failure> {
    connection.execute("insert into queue (body) values (?1)", [notification(0).to_json().to_string()])?;
    Ok(())
}

fn now() -> Now {
    Now { wall: SystemClock.wall(), steady: 0 }
}

fn config() -> Result<Config, Failure> {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    Config::parse("[storm]\nsms = \"off\"\nbreaker = \"off\"\n", &var)
        .map_err(|faults| faults.join("; ").into())
}

/// One delivery is imported as the worker does it, and copied.
fn fill(path: &Path, ready: u64, over: u64) -> Result<(), Failure> {
    let mut store = SqliteStore::open(path)?;
    let config = config()?;
    // One segment each.
    let notification = Notification::new(TO, "disk full on db1").priority(Priority::Bulk).ttl(30 * 86_400);
    let bytes = notification.encode()?;
    let incoming =
        SpooledNotification { id: Id::generate()?, notification, source: "root".to_owned(), bytes };
    let plan = |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| {
        plan::plan(incoming, &config, ledger, now())
    };
    store.import(&[incoming], &plan, now())?;
    drop(store);
    let connection = rusqlite::Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "off")?;
    let columns = "notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, media, \
                   template, is_resolved, is_call, subject, max_segments, on_doubt, source, expires, not_before, admitted, \
                   arrived, created, updated";
    for (state, count) in [("ready", ready.saturating_sub(1)), ("delivered", over)] {
        connection.execute(
            &format!(
                "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ?2) \
                 insert into deliveries ({columns}, body, state, at) \
                 select {columns}, ?1 || ' ' || n || ' ' || body, ?1, 0 from deliveries, numbers \
                 where deliveries.id = 1 and ?2 > 0"
            ),
            rusqlite::params![state, i64::try_from(count)?],
        )?;
    }
    Ok(())
}

fn claims(path: &Path) -> Result<(), Failure> {
    let mut store = SqliteStore::open(path)?;
    let text =
        |row: &Row, _: u16, _: bool| Text { text: row.body.clone(), segments: 1, mark: row.id.to_string() };
    let mut times = Vec::new();
    let mut before = 0;
    for round in 0..2_000 {
        let now = Now { steady: 10 * round, ..now() };
        let claim = Claim {
            limit: 1,
            lease: now.steady + 60_000,
            rate: &|_| 0.0,
            quiet: &|_, _| None,
            text: &text,
            account: "AC1",
            breaker: None,
        };
        let begun = Instant::now();
        let claimed = store.claim(&claim, now)?;
        times.push(begun.elapsed());
        for one in claimed {
            let accepted = Event::Accepted { attempt: one.row.delivery.attempt };
            let note = Note { sid: Some(format!("SM{:032}", one.row.id)), ..Note::default() };
            store.apply(one.row.id, accepted, &note, 90_000, now)?;
        }
        // SQLite's cache has filled by then.
        if round == 999 {
            before = resident();
            times.clear();
        }
    }
    let (p50, p99) = quantiles(times);
    println!("{p50} {p99} {}", (resident() - before).max(0));
    Ok(())
}

/// Resident kilobytes.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
