//! The keys of `twire.toml`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use toml::de::{DeTable, DeValue};
use twire::phone;

use super::section::{Document, Entry, Section};
use super::{Allow, Config, Database, Sender};
use crate::notification::{OnDoubt, Priority};
use crate::recipient::{Directory, Person, QuietHours, Recipient, Rota};
use crate::storm::Rate;

/// Reads the text into the defaults; or all its faults, and into the defaults what can be read all the same.
pub(super) fn read(text: &str, config: &mut Config) -> Result<(), Vec<String>> {
    let document = Document { text, faults: RefCell::default(), zones: RefCell::default() };
    let (root, errors) = DeTable::parse_recoverable(text);
    let section = Section::new(&document, "", root.get_ref());
    file(&section, config);
    section.end();
    if let Some(e) = errors.first() {
        // What else is wrong may follow from it.
        document.faults.borrow_mut().clear();
        document.fault(e.span().map_or(0, |span| span.start), "syntax", e.message());
    }
    let mut faults = document.faults.into_inner();
    faults.sort();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.into_iter().map(|(line, why)| format!("{line}: {why}")).collect())
    }
}

/// Sets what the file says.
fn set<T>(target: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *target = value;
    }
}

pub(super) fn path(entry: &Entry<'_, '_>) -> Option<PathBuf> {
    let path = PathBuf::from(entry.text()?);
    if path.is_absolute() {
        return Some(path);
    }
    entry.fault("expected an absolute path");
    None
}

fn file(root: &Section<'_, '_>, config: &mut Config) {
    root.section("account", |s| {
        let account = &mut config.account;
        account.sid = s.get("sid").and_then(|e| e.text());
        account.token_file = s.get("token_file").and_then(|e| path(&e));
        account.key = s.get("key").and_then(|e| e.text());
        account.secret_file = s.get("secret_file").and_then(|e| path(&e));
    });
    root.section("serve", |s| super::serve::read(s, &mut config.serve));
    root.section("mail", |s| config.mail_fallback = s.get("fallback").and_then(|e| path(&e)));
    root.section("store", |s| store(s, config));
    root.section("spool", |s| {
        if let Some(path) = s.get("path").and_then(|e| path(&e)) {
            config.spool = path;
            config.is_own_spool = false;
        }
        let files = s.get("max_files").and_then(|e| e.number(1, 10_000_000));
        set(&mut config.spool_limits.files, files.and_then(|n| usize::try_from(n).ok()));
        let bytes = s.get("max_bytes").and_then(|e| e.number(1, i64::MAX));
        set(&mut config.spool_limits.bytes, bytes.and_then(|n| u64::try_from(n).ok()));
    });
    if let Some(section) = root.get("senders").and_then(|e| e.section()) {
        config.senders = section.entries().filter_map(|(name, entry)| sender(name, &entry)).collect();
    }
    if let Some(section) = root.get("recipients").and_then(|e| e.section()) {
        config.directory = recipients(&section);
    }
    root.section("storm", |s| {
        set(&mut config.storm.sms, s.get("sms").and_then(|e| rates(&e)));
        set(&mut config.storm.calls, s.get("calls").and_then(|e| rates(&e)));
        set(&mut config.storm.window, s.get("window").and_then(|e| e.duration()));
        let breaker = s.get("breaker").and_then(|e| rates(&e));
        set(&mut config.storm.breaker, breaker.map(|rates| rates.first().copied()));
    });
    root.section("reconcile", |s| {
        set(&mut config.settle, s.get("settle").and_then(|e| e.duration()));
        let names: Vec<&str> = OnDoubt::ALL.iter().map(|o| o.name()).collect();
        set(&mut config.on_doubt, s.get("on_doubt").and_then(|e| e.word(OnDoubt::parse, &names)));
    });
    root.section("retry", |s| {
        set(&mut config.waits.first, s.get("first").and_then(|e| e.duration()));
        set(&mut config.waits.longest, s.get("most").and_then(|e| e.duration()));
        if let Some(entry) = s.get("timeout")
            && let Some(timeout) = entry.duration()
        {
            if !(1_000..=120_000).contains(&timeout) {
                entry.fault("expected 1s to 2m");
            }
            config.timeout = timeout.clamp(1_000, 120_000);
        }
    });
    root.section("ttl", |s| {
        set(&mut config.ttl, s.get("default").and_then(|e| e.duration()));
        set(&mut config.ttl_critical, s.get("critical").and_then(|e| e.duration()));
    });
    root.section("owner", |s| set(&mut config.owner, s.get("command").and_then(|e| e.texts())));
    if let Some(section) = root.get("allow").and_then(|e| e.section()) {
        config.allow = section.entries().filter_map(|(user, entry)| Some((user, allow(&entry)?))).collect();
    }
    root.section("message", |s| {
        let segments = s.get("max_segments").and_then(|e| e.number(1, 10));
        set(&mut config.max_segments, segments.and_then(|n| u16::try_from(n).ok()));
        set(&mut config.smart_encoding, s.get("smart_encoding").and_then(|e| e.boolean()));
    });
    root.section("call", |s| {
        config.language = s.get("language").and_then(|e| e.text());
        config.voice = s.get("voice").and_then(|e| e.text());
    });
    root.section("track", |s| {
        set(&mut config.track, s.get("poll").and_then(|e| e.boolean()));
        config.public_url = s.get("public_url").and_then(|e| public_url(&e));
    });
    root.section("retention", |s| {
        set(&mut config.keep_body, s.get("body").and_then(|e| e.duration()));
        set(&mut config.keep_rows, s.get("rows").and_then(|e| e.duration()));
        set(&mut config.redact_at_twilio, s.get("redact_at_twilio").and_then(|e| e.boolean()));
    });
}

fn store(section: &Section<'_, '_>, config: &mut Config) {
    set(&mut config.store, section.get("path").and_then(|e| path(&e)));
    let password_file = section.get("password_file");
    let Some(entry) = section.get("url") else {
        if let Some(entry) = password_file {
            entry.fault("needs url: a file of SQLite has no password");
        }
        return;
    };
    let Some(url) = entry.text() else { return };
    #[cfg(feature = "postgres")]
    if let Some(why) = crate::store::postgres::check_url(&url) {
        entry.fault(&why);
    }
    #[cfg(not(feature = "postgres"))]
    entry.fault("this twire was built without PostgreSQL");
    config.database = Some(Database { url, password_file: password_file.and_then(|e| path(&e)) });
}

fn sender(name: String, entry: &Entry<'_, '_>) -> Option<Sender> {
    let section = entry.section()?;
    let from = section.get("from");
    let service = section.get("service");
    let rate = section.get("rate").and_then(|e| match e.raw() {
        DeValue::String(word) if word == "auto" => None,
        DeValue::Integer(number) => number.as_str().parse::<f64>().ok().filter(|n| *n > 0.0),
        DeValue::Float(number) => number.as_str().parse::<f64>().ok().filter(|n| *n > 0.0 && n.is_finite()),
        _ => {
            e.fault("expected \"auto\" or segments a second, such as 3");
            None
        }
    });
    section.end();
    let address = match (from, service) {
        (Some(from), None) => {
            let address = from.text()?;
            if let Err(e) = phone::check_from(&address) {
                from.fault(e.message());
            }
            address
        }
        (None, Some(service)) => {
            let sid = service.text()?;
            if !(sid.starts_with("MG") && sid.len() == 34) {
                service.fault("expected the SID of a messaging service: MG and 32 hex digits");
            }
            sid
        }
        _ => {
            entry.fault("expected one of from and service");
            return None;
        }
    };
    Some(Sender { name, address, rate })
}

fn public_url(entry: &Entry<'_, '_>) -> Option<String> {
    let url = entry.text()?.trim_end_matches('/').to_owned();
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let is_plain = host.is_some_and(|host| {
        !host.is_empty() && !host.contains(|c: char| matches!(c, '?' | '#' | '@') || c.is_whitespace())
    });
    if !is_plain {
        entry.fault("expected a URL without a query, such as \"https://alerts.example.com\"");
    }
    Some(url)
}

fn rates(entry: &Entry<'_, '_>) -> Option<Vec<Rate>> {
    let texts = entry.texts()?;
    if texts == ["off"] {
        return Some(Vec::new());
    }
    let rates: Option<Vec<Rate>> = texts.iter().map(|text| Rate::parse(text)).collect();
    if rates.is_none() {
        entry.fault("expected \"off\" or messages in a time, such as \"5/15m\"");
    }
    rates
}

fn allow(entry: &Entry<'_, '_>) -> Option<Allow> {
    let section = entry.section()?;
    let names: Vec<&str> = Priority::ALL.iter().map(|p| p.name()).collect();
    let allow = Allow {
        to: section.get("to").and_then(|e| e.texts()).unwrap_or_default(),
        priority: section.get("priority").and_then(|e| e.word(Priority::parse, &names)),
        per_day: section
            .get("per_day")
            .and_then(|e| e.number(0, 1_000_000))
            .and_then(|n| u32::try_from(n).ok()),
    };
    section.end();
    Some(allow)
}

/// The zone that is named, if it is one.
fn zone(section: &Section<'_, '_>) -> Option<TimeZone> {
    let entry = section.get("zone")?;
    let name = entry.text()?;
    // An empty name is no zone: without a name, it is the machine's.
    let zone = Some(&name).filter(|name| !name.is_empty()).and_then(|name| entry.document.zone(Some(name)));
    if zone.is_none() {
        entry.fault(&format!("no time zone {name:?}; expected a name such as \"Europe/Berlin\""));
    }
    zone
}

fn recipients(section: &Section<'_, '_>) -> Directory {
    let mut found = BTreeMap::new();
    let mut members: Vec<(Entry<'_, '_>, Vec<String>)> = Vec::new();
    for (name, entry) in section.entries() {
        let recipient = match entry.raw() {
            DeValue::Table(table) if table.contains_key("rota") => rota(&entry, &mut members),
            DeValue::Table(_) => person(&entry),
            _ => entry.texts().map(|names| {
                members.push((entry.clone(), names.clone()));
                Recipient::Group(names)
            }),
        };
        if let Some(recipient) = recipient {
            found.insert(name, recipient);
        }
    }
    let directory = Directory::new(found);
    for (entry, names) in members {
        let (_, missing) = directory.resolve(&names, 0);
        for (_, why) in missing {
            entry.fault(&why);
        }
    }
    directory
}

fn person(entry: &Entry<'_, '_>) -> Option<Recipient> {
    let section = entry.section()?;
    let number = |key: &'static str, prefix: &str| {
        let entry = section.get(key)?;
        let text = entry.text()?;
        let number = text.strip_prefix(prefix).unwrap_or(&text);
        if !phone::is_e164(number) {
            entry.fault("expected a number with its country code, such as +15558676543");
        }
        Some(format!("{prefix}{number}"))
    };
    let (sms, call, whatsapp) = (number("sms", ""), number("call", ""), number("whatsapp", "whatsapp:"));
    let zone = zone(&section);
    let quiet = section.get("quiet").and_then(|e| {
        let quiet = QuietHours::parse(&e.text()?, zone.or_else(|| e.document.zone(None))?);
        if quiet.is_none() {
            e.fault("expected two times of day, such as \"22:00-07:00\"");
        }
        quiet
    });
    section.end();
    if sms.is_none() && call.is_none() && whatsapp.is_none() {
        entry.fault("expected an address: sms, whatsapp or call");
    }
    Some(Recipient::Person(Person { sms, whatsapp, call, quiet }))
}

fn rota<'d, 't>(entry: &Entry<'d, 't>, members: &mut Vec<(Entry<'d, 't>, Vec<String>)>) -> Option<Recipient> {
    let section = entry.section()?;
    let turns = section.get("rota").and_then(|e| {
        let names = e.texts()?;
        members.push((e.clone(), names.clone()));
        if names.is_empty() {
            e.fault("expected at least one name");
        }
        Some(names)
    });
    let every = section.get("every").map_or(Some(7 * 86_400_000), |e| {
        let every = e.duration()?;
        if every < 60_000 {
            e.fault("expected at least 1m");
        }
        Some(every.max(60_000))
    });
    let zone = zone(&section).or_else(|| entry.document.zone(None));
    let since = section.get("since");
    if since.is_none() {
        entry.fault("since: when the first turn began is missing, such as \"2026-11-02T09:00\"");
    }
    let since = since.and_then(|e| {
        let text = match e.raw() {
            DeValue::Datetime(time) => time.to_string(),
            _ => e.text()?,
        };
        let time = text.parse().ok();
        if time.is_none() {
            e.fault("expected a date and time, such as \"2026-11-02T09:00\"");
        }
        time
    });
    section.end();
    Some(Recipient::Rota(Rota { turns: turns?, every: every?, since: since?, zone: zone? }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notification::{Channel, Notification};

    fn parse(text: &str) -> Result<Config, Vec<String>> {
        Config::parse(text, &|name| (name == "HOME").then(|| "/home/anna".to_owned()))
    }

    #[test]
    fn the_example_of_the_documents_is_read() {
        let config = parse(
            r#"
[account]
sid = "AC0123456789abcdef0123456789abcdef"
token_file = "/etc/twire/token"
[store]
path = "/var/lib/twire/outbox.db"
[spool]
path = "/var/spool/twire"
[senders.main]
from = "+15005550006"
rate = "auto"
[senders.wa]
from = "whatsapp:+14155238886"
rate = 3
[recipients]
anna = { sms = "+15558676543", whatsapp = "whatsapp:+15558676543", call = "+15558676543", zone = "Europe/Berlin", quiet = "22:00-07:00" }
ben = { sms = "+15558676544" }
ops  = ["anna", "ben"]
root = "ops"
duty = { rota = ["anna", "ben"], every = "7d", since = "2026-11-02T09:00", zone = "Europe/Berlin" }
[storm]
sms = ["5/15m", "11/1h", "21/3h"]
breaker = "off"
[reconcile]
settle = "90s"
[retry]
first = "5s"
most = "15m"
[owner]
command = ["/usr/bin/logger", "-t", "twire"]
[allow.nagios]
to = ["ops"]
priority = "high"
per_day = 500
"#,
        )
        .expect("it reads");
        assert_eq!(config.directory.names().collect::<Vec<_>>(), ["anna", "ben", "duty", "ops", "root"]);
        assert_eq!(
            (config.senders.len(), config.senders[0].rate, config.senders[1].rate),
            (2, None, Some(3.0))
        );
        assert_eq!((config.settle, config.waits.longest, config.storm.breaker), (90_000, 900_000, None));
        let sms = Notification::new("ops", "x");
        assert_eq!(config.sender(&sms, Channel::Sms).expect("a sender").name, "main");
        assert_eq!(config.sender(&sms, Channel::WhatsApp).expect("a sender").name, "wa");
        assert!(
            config
                .sender(&sms.clone().from("mian"), Channel::Sms)
                .expect_err("none")
                .contains("did you mean main")
        );
        let allowed = |user: &str, notification: &Notification, enqueued: u32| {
            config.is_allowed(user, notification, || Ok(enqueued)).expect("an answer")
        };
        assert_eq!(allowed("nagios", &sms, 499), Ok(()));
        assert!(allowed("nagios", &sms, 500).is_err());
        assert!(allowed("nagios", &sms.clone().priority(Priority::Critical), 0).is_err());
        assert!(allowed("nagios", &Notification::new("anna", "x"), 0).is_err());
        assert_eq!(allowed("root", &sms, 10_000), Ok(()));
        // Nothing is counted where there is no limit.
        let count = || -> crate::Result<u32> { panic!("counted") };
        assert_eq!(config.is_allowed("root", &sms, count).expect("an answer"), Ok(()));
    }

    #[test]
    fn every_fault_is_named_with_line_and_key() {
        let faults = parse(
            "[account]\nsidd = \"x\"\n[reconcile]\nsettle = \"90\"\n[senders.a]\nfrom = \"+1\"\nrate = \"fast\"\n\
             [recipients]\nann = { sms = \"0555\", quiet = \"late\" }\nops = [\"anm\"]\n[storms]\n\
             [spool]\npath = \"spool\"\n[message]\nmax_segments = 0\n",
        )
        .expect_err("faults");
        let wanted = [
            "2: account.sidd: no such key; did you mean sid?",
            "4: reconcile.settle: expected a duration",
            "6: senders.a.from: ",
            "7: senders.a.rate: expected \"auto\"",
            "9: recipients.ann.quiet: expected two times",
            "9: recipients.ann.sms: expected a number",
            "10: recipients.ops: no recipient \"anm\"; did you mean ann?",
            "11: storms: no such key; did you mean storm?",
            "13: spool.path: expected an absolute path",
            "15: message.max_segments: expected a whole number from 1 to 10",
        ];
        assert_eq!(faults.len(), wanted.len(), "{faults:#?}");
        for (fault, wanted) in faults.iter().zip(wanted) {
            assert!(fault.starts_with(wanted), "{fault} is not {wanted}");
        }
        assert!(parse("[account\n").expect_err("syntax")[0].starts_with("1: syntax: "));
    }

    #[test]
    fn without_a_file_everything_has_a_default() {
        let config = parse("").expect("nothing is something");
        assert_eq!(config.store, PathBuf::from("/home/anna/.local/state/twire/outbox.db"));
        assert_eq!((config.ttl, config.ttl_critical, config.max_segments), (86_400_000, 14_400_000, 4));
        let config =
            Config::parse("", &|name| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned()));
        assert_eq!(config.expect("a sender").senders[0].address, "+15005550006");
    }
}
