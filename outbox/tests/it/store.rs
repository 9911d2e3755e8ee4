//! What every store does, written once; and what is `SQLite`'s own.

use std::fmt::Write as _;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;
use twire_outbox::clock::Now;
use twire_outbox::config::Config;
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::store::{
    ApplyOutcome, Claim, ClaimedDelivery, Filter, ImportOutcome, Note, Pause, Row, SpooledNotification,
    SqliteStore, Store, Text,
};
use twire_outbox::storm::Rate;
use twire_outbox::{ErrorKind, Id, Notification, Priority, plan};

/// Long ago: ids are made by the machine's clock, which must not be behind.
pub(crate) const NOW: Now = Now { wall: 1_577_865_600_000, steady: 1_000_000 };
pub(crate) const TO: &str = "+15558676543";

type Case = (&'static str, fn(&mut dyn Store));

/// Every store passes these.
const CASES: &[Case] = &[
    ("imports once", imports_once),
    ("claims by priority, and starts no two alike", claims),
    ("knows whose a message is", crate::store_doubts::owns),
    ("pauses", pauses),
    ("gives each of many senders its turn", turns),
    ("has no sender wait for what a silence holds back of others", silenced_senders),
    ("silences", crate::store_storms::silences),
    ("tells a delivery's story", stories),
    ("forgets what is old", crate::store_retention::prunes),
    ("forgets in portions", crate::store_retention::prunes_in_portions),
    ("counts repeats, takes back what was not sent, and makes digests", crate::store_storms::storms),
    ("tries another channel, and keeps what was refused", crate::store_storms::falls_back),
    ("slows a sender down", slows_down),
    ("suppresses what waits, and ends an opt-out", crate::store_opt_outs::opts_out),
    ("tells an opt-out of messages from one of calls", crate::store_opt_outs::opts_out_of_messages_or_calls),
    ("counts what lands late, each once", crate::store_doubts::lands_late),
    ("remembers what is to be blanked", crate::redact::remembers_what_is_to_be_blanked),
    ("holds back what waits already", crate::store_storms::silences_what_waits),
    ("holds back no digest of what no silence matches", crate::store_storms::silences_no_digest_of_others),
];

#[test]
fn sqlite_does_what_every_store_does() {
    for (name, case) in CASES {
        let folder = TempDir::new().expect("a folder");
        let mut store = SqliteStore::open(folder.path().join("outbox.db")).expect("a store");
        let passed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| case(&mut store)));
        assert!(passed.is_ok(), "the store that {name}");
    }
}

#[cfg(feature = "postgres")]
#[test]
fn postgres_does_what_every_store_does() {
    for (name, case) in CASES {
        let test = || {
            let Some(shared) = crate::fleet::Shared::new("postgres_does_what_every_store_does") else {
                return;
            };
            case(&mut shared.open());
        };
        let passed = std::panic::catch_unwind(|| crate::postgres_server::unless_given_up(test));
        assert!(passed.is_ok(), "the store that {name}");
    }
}

pub(crate) fn config(toml: &str) -> Config {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    Config::parse(toml, &var).expect("a configuration")
}

pub(crate) fn incoming(notification: Notification) -> SpooledNotification {
    let bytes = notification.encode().expect("bytes");
    SpooledNotification { id: Id::generate().expect("an id"), notification, source: "root".to_owned(), bytes }
}

pub(crate) fn import(store: &mut dyn Store, incoming: &SpooledNotification, now: Now) -> ImportOutcome {
    import_with(store, incoming, &config("[storm]\nsms = \"off\"\nbreaker = \"off\"\n"), now)
}

pub(crate) fn import_with(
    store: &mut dyn Store,
    incoming: &SpooledNotification,
    config: &Config,
    now: Now,
) -> ImportOutcome {
    let plan =
        |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| plan::plan(incoming, config, ledger, now);
    store.import(std::slice::from_ref(incoming), &plan, now).expect("imported").remove(0)
}

pub(crate) fn enqueue(store: &mut dyn Store, notification: Notification) {
    assert_eq!(import(store, &incoming(notification), NOW), ImportOutcome::Stored { refused: vec![] });
}

pub(crate) fn claim(store: &mut dyn Store, limit: usize, now: Now) -> Vec<ClaimedDelivery> {
    try_claim(store, limit, 0.0, None, now).expect("claimed")
}

/// Claims from senders of so many segments a second (0: without a limit), under a breaker.
pub(crate) fn claim_at(
    store: &mut dyn Store,
    limit: usize,
    rate: f64,
    breaker: Option<Rate>,
    now: Now,
) -> Vec<ClaimedDelivery> {
    try_claim(store, limit, rate, breaker, now).expect("claimed")
}

/// [`claim_at`] of a store that may fail.
pub(crate) fn try_claim(
    store: &mut dyn Store,
    limit: usize,
    rate: f64,
    breaker: Option<Rate>,
    now: Now,
) -> Result<Vec<ClaimedDelivery>, twire_outbox::Error> {
    let text =
        |row: &Row, _: u16, _: bool| Text { text: row.body.clone(), segments: 1, mark: row.body.clone() };
    let claim = Claim {
        limit,
        lease: now.steady + 60_000,
        rate: &|_| rate,
        quiet: &|_, _| None,
        text: &text,
        account: "AC1",
        breaker,
    };
    store.claim(&claim, now)
}

pub(crate) fn apply(
    store: &mut dyn Store,
    id: i64,
    event: Event,
    sid: Option<&str>,
    now: Now,
) -> ApplyOutcome {
    let note = Note { sid: sid.map(str::to_owned), reason: Some("told".to_owned()), ..Note::default() };
    store.apply(id, event, &note, 90_000, now).expect("applied").expect("it is there")
}

fn slows_down(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    let note = Note { is_too_fast: true, ..Note::default() };
    let later = Event::NotSent { attempt: 1, wait: 1_000 };
    // What happens to several is written down at once, and in order.
    let events = [(id, later, note), (id, Event::Hold, Note::default()), (999, Event::Tick, Note::default())];
    let applied = store.apply_all(&events, 90_000, NOW).expect("applied");
    let states: Vec<_> = applied.iter().map(|one| one.as_ref().map(|one| one.after.state())).collect();
    assert_eq!(states, [Some(StateName::Ready), Some(StateName::Held), None]);
    let rows = store.list(&Filter::default()).expect("rows");
    let after = applied[1].as_ref().map(|one| &one.after);
    assert_eq!(Some(&rows[0]), after, "what is told is what is stored");
}

pub(crate) fn texts(claimed: &[ClaimedDelivery]) -> Vec<&str> {
    claimed.iter().map(|one| one.text.text.as_str()).collect()
}

fn imports_once(store: &mut dyn Store) {
    let one = incoming(Notification::new(TO, "x"));
    assert_eq!(import(store, &one, NOW), ImportOutcome::Stored { refused: vec![] });
    assert_eq!(import(store, &one, NOW), ImportOutcome::Known);
    let forged = SpooledNotification { bytes: b"other".to_vec(), ..one };
    assert_eq!(import(store, &forged, NOW), ImportOutcome::IdInUse);
    assert_eq!(store.list(&Filter::default()).expect("rows").len(), 1);
    match import(store, &incoming(Notification::new("nobody", "x")), NOW) {
        ImportOutcome::Stored { refused } => assert!(refused[0].contains("no recipient"), "{refused:?}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(store.counts(0).expect("counts"), [(StateName::Ready, 1), (StateName::Refused, 1)]);
}

fn claims(store: &mut dyn Store) {
    for n in 0..30 {
        enqueue(store, Notification::new(TO, format!("bulk {n}")).priority(Priority::Bulk));
    }
    enqueue(store, Notification::new(TO, "same").priority(Priority::High));
    enqueue(store, Notification::new(TO, "same").priority(Priority::High));
    enqueue(store, Notification::new("+15558676544", "same").priority(Priority::High));
    enqueue(store, Notification::new(TO, "critical").priority(Priority::Critical));
    let first = claim(store, 4, NOW);
    assert_eq!(texts(&first), ["critical", "same", "same", "bulk 0"]);
    assert_ne!(first[1].row.address, first[2].row.address);
    let again = claim(store, 30, NOW.after(3_000));
    assert_eq!(again.len(), 29, "one waits for the one like it");
    let alike =
        first.iter().find(|one| one.text.text == "same" && one.row.address == TO).expect("it was claimed");
    apply(store, alike.row.id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    assert_eq!(texts(&claim(store, 30, NOW.after(6_000))), ["same"]);
    // A lease that ends is doubt.
    let overdue = store.overdue(100, NOW.after(59_999)).expect("rows");
    assert!(overdue.is_empty());
    assert_eq!(store.overdue(100, NOW.after(60_000)).expect("rows").len(), 3);
    let applied = apply(store, first[0].row.id, Event::LeaseEnded, None, NOW.after(60_000));
    assert_eq!(applied.after.state(), StateName::Uncertain);
    // It is looked for when what is late has landed, once at a time.
    let look = NOW.after(150_000);
    let looks =
        |store: &mut dyn Store, now: Now| store.looks(9, now.steady + 30_000, now).expect("rows").len();
    assert_eq!([looks(store, NOW.after(149_999)), looks(store, look), looks(store, look)], [0, 1, 0]);
    assert_eq!(looks(store, look.after(30_000)), 1);
}

/// However much a silence holds back of other senders.
fn silenced_senders(store: &mut dyn Store) {
    let mut text = "[storm]\nsms = \"off\"\nbreaker = \"off\"\n".to_owned();
    for n in 0..8 {
        let _ = writeln!(text, "[senders.s{n}]\nfrom = \"+1500555000{n}\"");
    }
    let config = config(&text);
    for n in 0..7 {
        for text in 0..20 {
            let one =
                Notification::new(TO, format!("{n} {text}")).from(format!("s{n}")).label("host", "web1");
            import_with(store, &incoming(one), &config, NOW);
        }
    }
    for (text, priority) in [("normal", Priority::Normal), ("critical", Priority::Critical)] {
        let one = Notification::new(TO, text).from("s7").priority(priority);
        import_with(store, &incoming(one), &config, NOW);
    }
    store.silence("host=web1", NOW.wall + 60_000, NOW).expect("a silence");
    let texts = |claimed: Vec<ClaimedDelivery>| -> Vec<String> {
        claimed.into_iter().map(|one| one.text.text).collect()
    };
    assert_eq!(texts(claim(store, 1, NOW)), ["critical"]);
    assert_eq!(texts(claim(store, 1, NOW)), ["normal"]);
}

/// However many senders wait, and whichever of them are paused or have nothing.
fn turns(store: &mut dyn Store) {
    let name = |n: usize| format!("+1500555{n:04}");
    let mut text = "[storm]\nsms = \"off\"\nbreaker = \"off\"\n".to_owned();
    for n in 0..12 {
        let _ = writeln!(text, "[senders.s{n}]\nfrom = \"{}\"", name(n));
    }
    let config = config(&text);
    for n in (0..12).chain(0..12) {
        let one = incoming(
            Notification::new(TO, "hello")
                .from(format!("s{n}"))
                .key(Id::generate().expect("an id").to_string()),
        );
        import_with(store, &one, &config, NOW);
    }
    for n in 0..6 {
        let scope = format!("sender:{}", name(n));
        let pause = Pause { scope, reason: "told".to_owned(), code: None, since: NOW.wall, until: None };
        store.pause(&pause).expect("paused");
    }
    // One a second each: the second of them comes later.
    let mut senders = Vec::new();
    for _ in 0..6 {
        senders.extend(claim_at(store, 8, 1.0, None, NOW).into_iter().map(|one| one.row.sender));
    }
    senders.sort();
    assert_eq!(senders, (6..12).map(name).collect::<Vec<_>>());
    store.resume("sender:+15005550003").expect("an answer");
    let claimed = claim_at(store, 8, 1.0, None, NOW);
    assert_eq!(claimed.iter().map(|one| one.row.sender.as_str()).collect::<Vec<_>>(), ["+15005550003"]);
}

fn pauses(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    for (scope, until) in [("account", None), ("sender:+15005550006", Some(NOW.steady + 5))] {
        let pause = Pause {
            scope: scope.to_owned(),
            reason: "told".to_owned(),
            code: Some(1),
            since: NOW.wall,
            until,
        };
        store.pause(&pause).expect("paused");
        assert_eq!(store.pauses().expect("pauses"), [pause]);
        assert!(claim(store, 1, NOW).is_empty(), "{scope}");
        assert!(store.next_wake(NOW).expect("a time").is_none_or(|at| at > NOW.steady), "{scope}");
        if until.is_none() {
            assert!(store.resume(scope).expect("an answer") && !store.resume(scope).expect("an answer"));
        }
    }
    assert_eq!(claim(store, 1, NOW.after(5)).len(), 1);
}

fn stories(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::Doubt { attempt: 1 }, None, NOW);
    apply(store, id, Event::Found, Some("SM1"), NOW);
    let chapters = store.story(id).expect("a story");
    let states: Vec<&str> = chapters.iter().map(|chapter| chapter.state.as_str()).collect();
    assert_eq!(states, ["ready", "sending", "uncertain", "accepted"]);
    let notification = store.list(&Filter::default()).expect("rows")[0].notification.clone();
    for (filter, count) in [
        (Filter { id: Some(notification[..10].to_lowercase()), ..Filter::default() }, 1),
        (Filter { id: Some(id.to_string()), ..Filter::default() }, 1),
        (Filter { to: Some(TO.to_owned()), ..Filter::default() }, 1),
        (Filter { to: Some("anna".to_owned()), ..Filter::default() }, 0),
        (Filter { states: vec![StateName::Ready], ..Filter::default() }, 0),
        (Filter { since: Some(i64::MAX), ..Filter::default() }, 0),
    ] {
        assert_eq!(store.list(&filter).expect("rows").len(), count, "{filter:?}");
    }
}

#[test]
fn a_store_that_cannot_be_used_says_why_in_one_line() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("outbox.db");
    drop(SqliteStore::open(&path).expect("a store"));
    assert_eq!(path.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
    // A newer version is not touched.
    let newer = folder.path().join("newer.db");
    let db = rusqlite::Connection::open(&newer).expect("a file");
    db.pragma_update(None, "user_version", 99).expect("set");
    drop(db);
    // Damaged.
    let damaged = folder.path().join("damaged.db");
    std::fs::write(&damaged, vec![7; 8192]).expect("a file");
    // Locked.
    let locked = folder.path().join("locked.db");
    drop(SqliteStore::open(&locked).expect("a store"));
    let holder = rusqlite::Connection::open(&locked).expect("a file");
    holder.execute_batch("begin exclusive").expect("locked");
    for (path, why) in [(&newer, "newer version"), (&damaged, "damaged"), (&locked, "locked")] {
        let error = SqliteStore::open(path).expect_err(why);
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.message().contains(why) && error.message().lines().count() == 1, "{error}");
    }
    // Not there, and just being made.
    std::fs::write(folder.path().join("empty.db"), b"").expect("a file");
    for name in ["none.db", "empty.db"] {
        let error = SqliteStore::open_read_only(folder.path().join(name)).expect_err("none");
        assert!(error.message().contains("there is none"), "{error}");
    }
    assert!(SqliteStore::open_read_only(&path).is_ok());
}

#[test]
fn a_store_of_the_first_version_is_brought_forward() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("outbox.db");
    let db = rusqlite::Connection::open(&path).expect("a file");
    db.execute_batch(include_str!("store_v1.sql")).expect("the first version");
    drop(db);
    let mut store = SqliteStore::open(&path).expect("a store");
    let rows = store.list(&Filter::default()).expect("rows");
    let states: Vec<&str> = rows.iter().map(|row| row.state().name()).collect();
    assert_eq!(states, ["ready", "uncertain", "accepted", "delivered", "held"]);
    assert_eq!((rows[0].body.as_str(), rows[0].key.as_deref()), ("waits", Some("disk:db1")));
    assert_eq!(store.timeline().expect("a time").expect("it was kept").last, NOW);
    assert_eq!(store.story(2).expect("a story").len(), 1);
    assert_eq!(store.silences().expect("silences").len(), 1);
    assert!(store.is_owned("SM00000000000000000000000000000002").expect("an answer"));
    assert!(store.redactions(9, NOW.steady + 1, NOW).expect("SIDs").is_empty());
    assert!(claim(&mut store, 9, NOW).is_empty(), "the account is paused");
    assert!(store.resume("account").expect("an answer"));
    assert_eq!(texts(&claim(&mut store, 9, NOW)), ["waits"]);
    let applied = apply(&mut store, 2, Event::Found, Some("SM3"), NOW);
    assert_eq!(applied.after.state(), StateName::Accepted);
    match import(&mut store, &incoming(Notification::new("+15558676544", "x")), NOW) {
        ImportOutcome::Stored { refused } => assert!(refused.is_empty()),
        other => panic!("{other:?}"),
    }
    let last = store.list(&Filter::default()).expect("rows").pop().expect("a row");
    assert_eq!(last.state(), StateName::Suppressed);
    // It stays of this version when it is opened again.
    drop(store);
    assert_eq!(SqliteStore::open(&path).expect("a store").list(&Filter::default()).expect("rows").len(), 6);
}
