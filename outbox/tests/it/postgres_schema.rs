//! The schema of PostgreSQL: migrations, roles, and SQL as a way to enqueue.

use twire_outbox::config::Database;
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::postgres::schema;

use crate::postgres_server::{Server, database, migrated, psql, skip, wait};

fn address(url: &str) -> Address {
    let database = Database { url: url.to_owned(), password_file: None };
    Address::new(&database, &|_| None).expect("an address")
}

/// The URL of the same database for another user.
fn as_user(url: &str, user: &str) -> String {
    url.replace("postgres://postgres@", &format!("postgres://{user}@"))
}

#[test]
fn a_migration_runs_once_and_may_run_again() {
    let Some(url) = database("a_migration_runs_once_and_may_run_again") else { return };
    let address = address(&url);
    let check = || {
        wait(async {
            let session = address.connect("test").await?;
            schema::check(&address, &session).await
        })
    };
    let missing = check().expect_err("no schema");
    assert!(missing.message().ends_with("it has no schema yet; run: twire outbox migrate"), "{missing}");
    // Several at once, as when each machine of a fleet is set up.
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..4).map(|_| scope.spawn(|| wait(schema::migrate(&address)))).collect();
        for one in all {
            let done = one.join().expect("no panic").expect("it migrates");
            assert_eq!(done.to, schema::KNOWN);
        }
    });
    let again = wait(schema::migrate(&address)).expect("it may run again");
    assert_eq!((again.from, again.to, again.warnings.len()), (schema::KNOWN, schema::KNOWN, 0));
    check().expect("it may be worked on");
    assert_eq!(
        psql(&url, "select max(version), max(oldest) from twire.schema_version"),
        Ok("2|1".to_owned())
    );
    // A version that workers of this one can live with, and one that they cannot.
    psql(&url, "insert into twire.schema_version (version, oldest) values (998, 1)").expect("a row");
    check().expect("it may be worked on");
    psql(&url, "insert into twire.schema_version (version, oldest) values (999, 999)").expect("a row");
    for newer in [check().expect_err("newer"), wait(schema::migrate(&address)).expect_err("newer")] {
        assert!(newer.message().ends_with("install the newer twire"), "{newer}");
        assert!(newer.message().contains("version 999; this program knows 2"), "{newer}");
    }
}

#[test]
fn a_user_that_may_not_make_roles_is_told_what_to_do() {
    // A server of its own: roles are the server's.
    let Some(server) = Server::start(&[]) else {
        return skip("a_user_that_may_not_make_roles_is_told_what_to_do");
    };
    server.psql("postgres", "create role owner login");
    server.psql("postgres", "create database alerts owner owner");
    let address = address(&server.url("owner", "alerts"));
    let done = wait(schema::migrate(&address)).expect("it migrates");
    assert_eq!(done.warnings.len(), 1, "{:?}", done.warnings);
    assert!(done.warnings[0].contains("create role twire_writer nologin;"), "{:?}", done.warnings);
    server.psql(
        "postgres",
        "create role twire_writer nologin; create role twire_worker nologin; create role twire_reader",
    );
    assert_eq!(wait(schema::migrate(&address)).expect("it grants").warnings, Vec::<String>::new());
    server.psql("postgres", "create role shop login; grant twire_writer to shop");
    psql(&server.url("shop", "alerts"), "select twire.notify('ops', 'disk full')").expect("it may enqueue");
}

#[test]
fn each_role_may_do_its_own() {
    let Some(url) = migrated("each_role_may_do_its_own") else { return };
    let roles = ["writer", "worker", "reader"];
    for role in roles {
        psql(&url, &format!("create role t1_{role} login; grant twire_{role} to t1_{role}")).expect("a role");
    }
    psql(&url, "create role t1_other login").expect("a role");
    // statement; whether writer, worker, reader and anyone else may
    let cases = [
        ("select twire.notify('ops', 'x')", [true, true, false, false]),
        ("select * from twire.status('01a22695-bcc4-d523-4ede-d8fdb87c1180')", [true, true, true, false]),
        ("select count(*) from twire.deliveries", [false, true, true, false]),
        ("select count(*) from twire.incoming", [false, true, true, false]),
        ("delete from twire.incoming where false", [false, true, false, false]),
        (
            "insert into twire.silences (pattern, until, since) values ('a', 0, 0)",
            [false, true, false, false],
        ),
        ("insert into twire.schema_version (version, oldest) values (9, 9)", [false, false, false, false]),
        ("create table twire.mine (a int)", [false, false, false, false]),
    ];
    for (sql, may) in cases {
        for (role, may) in roles.into_iter().chain(["other"]).zip(may) {
            let done = psql(&as_user(&url, &format!("t1_{role}")), sql);
            assert_eq!(done.is_ok(), may, "{role}: {sql}: {done:?}");
            assert!(may || done.is_err_and(|e| e.starts_with("42501 ")), "{role}: {sql}");
        }
    }
}

#[test]
fn sql_enqueues_if_the_transaction_commits() {
    let Some(url) = migrated("sql_enqueues_if_the_transaction_commits") else { return };
    let notify = "select twire.notify('ops', 'disk full')";
    psql(&url, &format!("begin; {notify}; rollback")).expect("it rolls back");
    assert_eq!(psql(&url, "select count(*) from twire.incoming"), Ok("0".to_owned()));
    let id = psql(&url, &format!("begin; {notify}; commit")).expect("it commits");
    let found = psql(&url, "select id, source, file, twire.ulid(id) from twire.incoming").expect("a row");
    let ulid = found.rsplit('|').next().expect("a column").to_owned();
    assert_eq!(
        found,
        format!("{id}|sql:postgres|{{\"v\": 1, \"to\": \"ops\", \"body\": \"disk full\"}}|{ulid}")
    );
    let parsed = twire_outbox::Id::parse(&ulid).expect("a ULID");
    let age = std::time::SystemTime::UNIX_EPOCH.elapsed().expect("a time").as_millis();
    assert!(i64::try_from(age).expect("a time") - parsed.created_ms() < 3_600_000);
}

#[test]
fn what_cannot_be_right_is_refused_at_the_caller() {
    let Some(url) = migrated("what_cannot_be_right_is_refused_at_the_caller") else { return };
    let cases = [
        ("'', 'x'", "recipient: is empty"),
        ("null, 'x'", "recipient: is empty"),
        ("E'a\\nb', 'x'", "recipient: is longer than 256 bytes, or has a control character"),
        ("'ops', ' '", "body: nothing to say"),
        ("'ops', null", "body: nothing to say"),
        ("'ops', repeat('x', 65537)", "body: 65537 bytes; at most 65536"),
        ("'ops', repeat(chr(1), 20000)", "bytes as JSON; at most 65536"),
        ("'ops', 'x', priority => 'urgent'", "priority: none of critical, high, normal, bulk"),
        ("'ops', 'x', priority => null", "priority: none of"),
        ("'ops', 'x', channel => 'fax'", "channel: none of auto, sms, whatsapp, call"),
        ("'ops', 'x', on_doubt => 'no'", "on_doubt: none of reconcile, resend, hold"),
        ("'ops', 'x', key => ''", "key: is empty"),
        ("'ops', 'x', title => repeat('x', 1025)", "title: is empty or longer than 1024 bytes"),
        ("'ops', 'x', resolve => true", "resolve: needs the key"),
        ("'ops', 'x', sender => 'a', service => 'MG'", "sender: given with a service"),
        ("'ops', 'x', ttl => '0'", "ttl: less than a second"),
        ("'ops', 'x', at => 'infinity'", "at: no moment that comes"),
        ("'ops', 'x', max_segments => 0", "max_segments: not a number from 1"),
        ("'ops', 'x', labels => '[]'", "labels: not an object"),
        ("'ops', 'x', template => '{}'", "template: not an object with sid"),
        ("'ops', 'x', media => array_fill('u'::text, array[11])", "media: 11 URLs; at most 10"),
    ];
    for (arguments, why) in cases {
        let said = psql(&url, &format!("select twire.notify({arguments})")).expect_err(arguments);
        assert!(said.starts_with("22023 twire.notify: ") && said.contains(why), "{arguments}: {said}");
    }
    assert_eq!(psql(&url, "select count(*) from twire.incoming"), Ok("0".to_owned()));
}

/// What SQL enqueues is read like a file of the spool.
#[test]
fn all_fields_are_those_of_a_file() {
    let Some(url) = migrated("all_fields_are_those_of_a_file") else { return };
    let sql = "select twire.notify('ops', 'disk full: \"/\" 💾', 'disk:db1', 'critical', 'db1', '2 hours', \
               '2030-01-01 00:00:00.5+00', 'call', false, 'main', null, '{https://example.com/a.png}', \
               '{\"sid\": \"HX1\", \"variables\": {\"1\": \"noon\"}}', 'hold', 3, '{\"host\": \"db1\", \"n\": 7}')";
    psql(&url, sql).expect("it enqueues");
    let file = psql(&url, "select file from twire.incoming").expect("a file");
    let read = twire_outbox::Notification::decode(file.as_bytes()).expect("it reads");
    assert_eq!(read.body, "disk full: \"/\" 💾");
    assert_eq!((read.key.as_deref(), read.title.as_deref()), (Some("disk:db1"), Some("db1")));
    assert_eq!(
        (read.priority, read.channel),
        (twire_outbox::Priority::Critical, twire_outbox::Channel::Call)
    );
    assert_eq!((read.ttl, read.at, read.max_segments), (Some(7200), Some(1_893_456_001), Some(3)));
    assert_eq!((read.from.as_deref(), read.media.len()), (Some("main"), 1));
    assert_eq!(read.on_doubt, Some(twire_outbox::OnDoubt::Hold));
    assert_eq!(read.template.map(|t| (t.sid, t.variables.len())), Some(("HX1".to_owned(), 1)));
    assert_eq!(read.labels.len(), 2);
    psql(&url, "select twire.notify('ops', 'over', 'disk:db1', resolve => true, service => 'MG1')")
        .expect("it enqueues");
    let file = psql(&url, "select file from twire.incoming order by number desc limit 1").expect("a file");
    let read = twire_outbox::Notification::decode(file.as_bytes()).expect("it reads");
    assert!(read.is_resolved && read.service.as_deref() == Some("MG1"));
}

#[test]
fn who_enqueues_sees_its_own_with_shortened_addresses() {
    let Some(url) = migrated("who_enqueues_sees_its_own_with_shortened_addresses") else { return };
    for user in ["t2_shop", "t2_other"] {
        psql(&url, &format!("create role {user} login; grant twire_writer to {user}")).expect("a role");
    }
    psql(&url, "create role t2_reader login; grant twire_reader to t2_reader").expect("a role");
    let shop = as_user(&url, "t2_shop");
    let id = psql(&shop, "select twire.notify('ops', 'x')").expect("an id");
    let status = format!("select state, address, reason from twire.status('{id}')");
    let waits = Ok("enqueued||no worker has imported it yet".to_owned());
    assert_eq!(psql(&shop, &status), waits);
    assert_eq!(psql(&as_user(&url, "t2_reader"), &status), waits);
    assert_eq!(psql(&as_user(&url, "t2_other"), &status), Ok(String::new()));
    let import = "insert into twire.deliveries (notification, recipient, address, channel, sender, clock, fallbacks, priority, \
           body, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, expires, not_before, \
           admitted, arrived, created, updated) \
         select twire.ulid(id), 'ops', a, 'sms', '+15005550006', '+15005550006', '[]', 2, 'x', '[]', false, false, '', 4, \
           'reconcile', source, 'ready', 0, 0, 0, 0, 0, 0, 0 \
         from twire.incoming, unnest(array['+15558676543', 'whatsapp:+15558676543', 'ops']) a; \
         delete from twire.incoming";
    psql(&url, import).expect("it is imported");
    let found = psql(&shop, &status).expect("a status");
    assert_eq!(found, "ready|+1…6543|\nready|whatsapp:+1…6543|\nready|ops|");
    assert_eq!(psql(&as_user(&url, "t2_other"), &status), Ok(String::new()));
}

#[test]
fn a_uuid_and_a_ulid_are_one_id() {
    let Some(url) = migrated("a_uuid_and_a_ulid_are_one_id") else { return };
    for n in 0..50 {
        let id = twire_outbox::Id::generate().expect("an id");
        let found = psql(&url, &format!("select twire.ulid('{}')", id.to_uuid())).expect("a ULID");
        assert_eq!(
            (found.as_str(), twire_outbox::Id::parse(&id.to_uuid())),
            (&*id.to_string(), Some(id)),
            "{n}"
        );
    }
}

/// Each block of SQL in the documents runs as a superuser, after what stands in the comment before it.
#[test]
fn the_sql_of_the_documents_runs() {
    let Some(url) = migrated("the_sql_of_the_documents_runs") else { return };
    let text = include_str!("../../../docs/fleets.md");
    let mut blocks = 0;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("```sql\n") {
        let (sql, after) = after.split_once("```").expect("its end");
        let comment = before.trim_end().strip_suffix("-->").and_then(|text| text.rsplit_once("<!-- before "));
        let comment = comment.map_or("", |(_, comment)| comment);
        psql(&url, comment).unwrap_or_else(|e| panic!("{comment}: {e}"));
        psql(&url, sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
        (rest, blocks) = (after, blocks + 1);
    }
    assert!(blocks >= 5, "{blocks}");
    let told = "select string_agg(file::jsonb ->> 'body', ', ' order by number) from twire.incoming where file like '%\"buyer\"%'";
    assert_eq!(psql(&url, told), Ok("7 left of cup".to_owned()));
}
