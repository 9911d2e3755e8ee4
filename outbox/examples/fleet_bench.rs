//! A worker of a PostgreSQL for `benches/growth.py`.
//!
//! - `seed URL SENDERS`: a delivery for each of so many senders, for others to copy.
//! - `claim URL SECONDS`: claims and settles for that time; a line with how many claims, deliveries, and each claim's
//!   microseconds.
//! - `look URL`: microseconds of what a scrape of metrics reads, of the first page of `twire queue`, and of the counts of
//!   `twire outbox flush -v`, the longest of five each.
#![allow(clippy::print_stdout, reason = "a program of benchmarks")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use twire_outbox::clock::Now;
use twire_outbox::config::Config;
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::store::{Claim, Filter, Note, Place, Row, SpooledNotification, Store, Text};
use twire_outbox::{Id, Notification, Priority, plan};

type Failure = Box<dyn std::error::Error>;

/// Deliveries of a claim.
const LIMIT: usize = 8;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["seed", url, senders] => seed(url, senders.parse()?),
        ["claim", url, seconds] => claim(url, Duration::from_secs_f64(seconds.parse()?)),
        ["look", url] => look(url),
        _ => Err("usage: fleet_bench seed URL SENDERS | claim URL SECONDS | look URL".into()),
    }
}

fn config(url: &str, senders: u32) -> Result<Config, Failure> {
    let mut text = format!("[store]\nurl = '{url}'\n[storm]\nsms = 'off'\nbreaker = 'off'\n");
    for n in 0..senders {
        let _ = writeln!(text, "[senders.s{n}]\nfrom = '+1500555{n:04}'\nrate = 100");
    }
    Config::parse(&text, &|_| None).map_err(|faults| faults.join("; ").into())
}

fn now(store: &mut dyn Store) -> Result<Now, Failure> {
    store.shared_time()?.ok_or_else(|| "the store has no clock".into())
}

fn seed(url: &str, senders: u32) -> Result<(), Failure> {
    let config = config(url, senders)?;
    let mut store = Place::new(&config, &|_| None)?.open()?;
    let now = now(&mut *store)?;
    let mut batch = Vec::new();
    for n in 0..senders {
        let mut notification = Notification::new("+15558676543", "disk full on db1").priority(Priority::Bulk);
        notification = notification.ttl(30 * 86_400).from(format!("s{n}"));
        let bytes = notification.encode()?;
        batch.push(SpooledNotification {
            id: Id::generate()?,
            notification,
            source: "root".to_owned(),
            bytes,
        });
    }
    let plan = |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| {
        plan::plan(incoming, &config, ledger, now)
    };
    store.import(&batch, &plan, now)?;
    Ok(())
}

fn look(url: &str) -> Result<(), Failure> {
    let mut store = Place::new(&config(url, 1)?, &|_| None)?.open()?;
    let states = StateName::ALL.iter().copied().filter(|state| !state.is_over()).collect();
    let page = Filter { states, after: Some(0), limit: Some(500), ..Filter::default() };
    let mut longest = [0; 3];
    for _ in 0..5 {
        let now = now(&mut *store)?;
        let begun = Instant::now();
        store.senders(now)?;
        let scraped = Instant::now();
        store.list(&page)?;
        let listed = Instant::now();
        store.counts(now.wall)?;
        let times = [scraped.duration_since(begun), listed.duration_since(scraped), listed.elapsed()];
        longest.iter_mut().zip(times).for_each(|(most, time)| *most = time.as_micros().max(*most));
    }
    let [scrape, list, counts] = longest;
    println!("{scrape} {list} {counts}");
    Ok(())
}

fn claim(url: &str, time: Duration) -> Result<(), Failure> {
    let mut store = Place::new(&config(url, 1)?, &|_| None)?.open()?;
    let text =
        |row: &Row, _: u16, _: bool| Text { text: row.body.clone(), segments: 1, mark: row.id.to_string() };
    let (begun, mut deliveries, mut times) = (Instant::now(), 0, Vec::new());
    while begun.elapsed() < time {
        let now = now(&mut *store)?;
        let claim = Claim {
            limit: LIMIT,
            lease: now.steady + 60_000,
            rate: &|_| 0.0,
            quiet: &|_, _| None,
            text: &text,
            account: "AC1",
            breaker: None,
        };
        let asked = Instant::now();
        let claimed = store.claim(&claim, now)?;
        if claimed.is_empty() {
            std::thread::sleep(Duration::from_millis(5));
            continue;
        }
        times.push(asked.elapsed().as_micros());
        deliveries += claimed.len();
        let events: Vec<(i64, Event, Note)> = claimed
            .iter()
            .map(|one| {
                let note = Note { sid: Some(format!("SM{:032}", one.row.id)), ..Note::default() };
                (one.row.id, Event::Accepted { attempt: one.row.delivery.attempt }, note)
            })
            .collect();
        store.apply_all(&events, 90_000, now)?;
    }
    let times: Vec<String> = times.iter().map(u128::to_string).collect();
    println!("{} {deliveries} {}", times.len(), times.join(" "));
    Ok(())
}
