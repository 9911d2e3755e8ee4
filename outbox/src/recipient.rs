//! Names to addresses: people, groups, rotas, quiet hours.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use twire::phone;

use crate::notification::Channel;

/// How deep groups may name groups.
const DEPTH: u32 = 16;

/// What a name of the configuration stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Recipient {
    /// Somebody with addresses.
    Person(Person),
    /// Several.
    Group(Vec<String>),
    /// One of several, in turn.
    Rota(Rota),
}

/// Somebody with addresses.
#[derive(Clone, PartialEq, Default)]
pub struct Person {
    /// For messages.
    pub sms: Option<String>,
    /// `whatsapp:+…`
    pub whatsapp: Option<String>,
    /// For calls.
    pub call: Option<String>,
    /// When nothing but critical ones arrive.
    pub quiet: Option<QuietHours>,
}

impl std::fmt::Debug for Person {
    /// Shows no address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").field("quiet", &self.quiet).finish_non_exhaustive()
    }
}

/// Hours of a day in a time zone, possibly over midnight.
#[derive(Debug, Clone, PartialEq)]
pub struct QuietHours {
    /// The first minute of a day that is quiet.
    pub from: Time,
    /// The first that is not.
    pub until: Time,
    /// Where the clock hangs.
    pub zone: TimeZone,
}

/// Who is on duty.
#[derive(Debug, Clone, PartialEq)]
pub struct Rota {
    /// In this order.
    pub turns: Vec<String>,
    /// Days or hours a turn takes, in milliseconds.
    pub every: i64,
    /// When the first turn began, by the clock of the zone.
    pub since: DateTime,
    /// Where the clock hangs.
    pub zone: TimeZone,
}

/// Where a message goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The name of the person, or the address where no name was given.
    pub name: String,
    /// The addresses.
    pub person: Person,
}

/// Everybody that the configuration knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory(BTreeMap<String, Recipient>);

impl Directory {
    /// Everybody by name.
    pub fn new(recipients: BTreeMap<String, Recipient>) -> Directory {
        Directory(recipients)
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// What a name stands for.
    pub fn get(&self, name: &str) -> Option<&Recipient> {
        self.0.get(name)
    }

    /// Whom these recipients mean at that wall time, each once; or why one means nobody.
    pub fn resolve(&self, to: &[String], wall: i64) -> (Vec<Target>, Vec<(String, String)>) {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for name in to {
            if let Err(why) = self.add(name.trim(), wall, DEPTH, &mut found) {
                missing.push((name.clone(), why));
            }
        }
        (found, missing)
    }

    fn add(&self, name: &str, wall: i64, depth: u32, found: &mut Vec<Target>) -> Result<(), String> {
        let depth = depth.checked_sub(1).ok_or_else(|| format!("the group {name} contains itself"))?;
        match self.0.get(name) {
            Some(Recipient::Person(person)) => {
                if !found.iter().any(|target| target.name == name) {
                    found.push(Target { name: name.to_owned(), person: person.clone() });
                }
                Ok(())
            }
            Some(Recipient::Group(members)) => {
                // One member that is wrong does not silence the others.
                let wrong: Vec<String> =
                    members.iter().filter_map(|member| self.add(member, wall, depth, found).err()).collect();
                wrong.into_iter().next().map_or(Ok(()), Err)
            }
            Some(Recipient::Rota(rota)) => match rota.on_duty(wall) {
                Some(member) => self.add(member, wall, depth, found),
                None => Err(format!("nobody is on duty in {name}")),
            },
            None => {
                let person = address(name).ok_or_else(|| {
                    format!("no recipient {:?}{}", twire::redact::text(name), self.hint(name))
                })?;
                if !found.iter().any(|target| target.name == name || target.person == person) {
                    found.push(Target { name: name.to_owned(), person });
                }
                Ok(())
            }
        }
    }

    fn hint(&self, name: &str) -> String {
        let near = crate::config::nearest(name, self.names());
        near.map_or_else(String::new, |near| format!("; did you mean {near}?"))
    }
}

/// A recipient that is an address: `+…`, `sms:+…`, `whatsapp:+…`, `call:+…`.
fn address(text: &str) -> Option<Person> {
    let (channel, number) = match text.split_once(':') {
        Some((channel, number)) => (channel, number),
        None => ("sms", text),
    };
    if !phone::is_e164(number) {
        return None;
    }
    let number = number.to_owned();
    match channel {
        "sms" => Some(Person { sms: Some(number), ..Person::default() }),
        "whatsapp" => Some(Person { whatsapp: Some(format!("whatsapp:{number}")), ..Person::default() }),
        "call" => Some(Person { call: Some(number), ..Person::default() }),
        _ => None,
    }
}

impl Person {
    /// The channels that lead to this person, the wanted or first one first.
    pub fn ways(&self, channel: Channel) -> Vec<(Channel, &str)> {
        let all =
            [(Channel::Sms, &self.sms), (Channel::WhatsApp, &self.whatsapp), (Channel::Call, &self.call)];
        let mut ways: Vec<(Channel, &str)> =
            all.into_iter().filter_map(|(channel, address)| Some((channel, address.as_deref()?))).collect();
        if channel != Channel::Auto {
            // An address that was given as such is reached by the channel that was asked for.
            let number = self.sms.as_deref().or(self.call.as_deref());
            let is_bare = ways.len() == 1;
            match (ways.iter().position(|way| way.0 == channel), number) {
                (Some(at), _) => ways.swap(0, at),
                (None, Some(number)) if is_bare && channel == Channel::Call => ways = vec![(channel, number)],
                _ => ways.clear(),
            }
        }
        ways
    }
}

impl QuietHours {
    /// Reads `22:00-07:00`.
    pub fn parse(text: &str, zone: TimeZone) -> Option<QuietHours> {
        let (from, until) = text.split_once('-')?;
        let time = |text: &str| text.trim().parse::<Time>().ok();
        let (from, until) = (time(from)?, time(until)?);
        (from != until).then_some(QuietHours { from, until, zone })
    }

    /// When the quiet that covers this wall time ends; `None` when none does.
    pub fn end(&self, wall: i64) -> Option<i64> {
        let now = self.zone.to_datetime(Timestamp::from_millisecond(wall).ok()?);
        let (time, today) = (now.time(), now.date());
        let over_midnight = self.from > self.until;
        let is_quiet = if over_midnight {
            time >= self.from || time < self.until
        } else {
            time >= self.from && time < self.until
        };
        let tomorrow = over_midnight && time >= self.from;
        let day: Date = if tomorrow { today.checked_add(1.day()).ok()? } else { today };
        // Where clocks are set back, this time of day comes twice, and it may be between the two.
        let end = self.zone.to_ambiguous_timestamp(day.to_datetime(self.until));
        let ends = [end.compatible().ok()?, end.later().ok()?];
        ends.iter().map(|end| end.as_millisecond()).find(|end| is_quiet && *end > wall)
    }
}

impl Rota {
    /// Who is on duty at that wall time. A turn of whole days changes at the same time of day,
    /// whatever daylight saving does.
    pub fn on_duty(&self, wall: i64) -> Option<&str> {
        const DAY: i64 = 86_400_000;
        let now = self.zone.to_datetime(Timestamp::from_millisecond(wall).ok()?);
        let passed = if self.every % DAY == 0 {
            now.duration_since(self.since).as_millis()
        } else {
            let since = self.zone.to_timestamp(self.since).ok()?;
            i128::from(wall - since.as_millisecond())
        };
        let turn = passed.div_euclid(i128::from(self.every));
        let at = turn.rem_euclid(i128::try_from(self.turns.len()).ok().filter(|n| *n > 0)?);
        self.turns.get(usize::try_from(at).ok()?).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("a time").as_millisecond()
    }

    fn directory() -> Directory {
        let berlin = TimeZone::get("Europe/Berlin").expect("a zone");
        let person = |number: &str| {
            Recipient::Person(Person {
                sms: Some(number.to_owned()),
                call: Some(number.to_owned()),
                ..Person::default()
            })
        };
        let group = |names: &[&str]| Recipient::Group(names.iter().map(|n| (*n).to_owned()).collect());
        Directory::new(BTreeMap::from([
            ("anna".to_owned(), person("+15558676543")),
            ("ben".to_owned(), person("+15558676544")),
            ("ops".to_owned(), group(&["anna", "ben"])),
            ("root".to_owned(), group(&["ops"])),
            ("loop".to_owned(), group(&["loop"])),
            ("holed".to_owned(), group(&["anna", "nobody"])),
            (
                "duty".to_owned(),
                Recipient::Rota(Rota {
                    turns: vec!["anna".to_owned(), "ben".to_owned()],
                    every: 7 * 86_400_000,
                    since: "2026-10-19T09:00".parse().expect("a date"),
                    zone: berlin,
                }),
            ),
        ]))
    }

    fn names(to: &[&str], at: &str) -> (Vec<String>, usize) {
        let to: Vec<String> = to.iter().map(|t| (*t).to_owned()).collect();
        let (found, missing) = directory().resolve(&to, wall(at));
        (found.into_iter().map(|t| t.name).collect(), missing.len())
    }

    #[test]
    fn names_become_people_each_once() {
        let at = "2026-11-24T08:00:00Z";
        assert_eq!(names(&["root", "anna", "ops"], at), (vec!["anna".into(), "ben".into()], 0));
        assert_eq!(names(&["+15550001111", "sms:+15550001111"], at).0.len(), 1);
        assert_eq!(names(&["call:+15550001111", "whatsapp:+15550001111"], at).0.len(), 2);
        assert_eq!(names(&["nobody", "loop", "anna"], at), (vec!["anna".into()], 2));
        assert_eq!(names(&["holed"], at), (vec!["anna".into()], 1), "the rest of a group is told");
        let (_, missing) = directory().resolve(&["ana".to_owned()], 0);
        assert!(missing[0].1.contains("did you mean anna"), "{missing:?}");
        let (_, missing) = directory().resolve(&["15558676543".to_owned()], 0);
        assert!(!missing[0].1.contains("15558676543"), "{missing:?}");
    }

    #[test]
    fn a_rota_changes_at_the_same_time_of_day_over_daylight_saving() {
        for (at, who) in [
            ("2026-10-19T06:59:00Z", "ben"),
            ("2026-10-19T07:00:00Z", "anna"),
            ("2026-10-26T07:59:00Z", "anna"),
            ("2026-10-26T08:00:00Z", "ben"),
            ("2026-11-02T08:00:00Z", "anna"),
        ] {
            assert_eq!(names(&["duty"], at).0, [who], "{at}");
        }
    }

    #[test]
    fn quiet_hours_that_end_in_the_hour_that_comes_twice_end_after_they_are_looked_at() {
        let zone = TimeZone::get("Europe/Berlin").expect("a zone");
        let quiet = QuietHours::parse("22:00-02:30", zone).expect("hours");
        // Until 01:00Z it is summer time, 02:30 of which is 00:30Z; 02:30 of winter time is 01:30Z.
        for (at, end) in [
            ("2026-10-24T23:00:00Z", Some("2026-10-25T00:30:00Z")),
            ("2026-10-25T00:40:00Z", None),
            ("2026-10-25T01:10:00Z", Some("2026-10-25T01:30:00Z")),
            ("2026-10-25T01:30:00Z", None),
        ] {
            assert_eq!(quiet.end(wall(at)), end.map(wall), "{at}");
        }
    }

    #[test]
    fn quiet_hours_end_in_the_recipients_zone() {
        let berlin = TimeZone::get("Europe/Berlin").expect("a zone");
        let night = QuietHours::parse("22:00-07:00", berlin.clone()).expect("hours");
        let noon = QuietHours::parse("12:00-13:00", berlin.clone()).expect("hours");
        let end = |quiet: &QuietHours, at: &str| quiet.end(wall(at));
        assert_eq!(end(&night, "2026-11-24T21:30:00Z"), Some(wall("2026-11-25T06:00:00Z")));
        assert_eq!(end(&night, "2026-11-25T05:59:00Z"), Some(wall("2026-11-25T06:00:00Z")));
        assert_eq!(end(&night, "2026-11-25T06:00:00Z"), None);
        // The clocks go forward in this night.
        assert_eq!(end(&night, "2027-03-27T23:00:00Z"), Some(wall("2027-03-28T05:00:00Z")));
        assert_eq!(end(&noon, "2026-11-24T11:30:00Z"), Some(wall("2026-11-24T12:00:00Z")));
        assert_eq!(end(&noon, "2026-11-24T12:00:00Z"), None);
        for wrong in ["", "22:00", "22:00-22:00", "22-7", "25:00-07:00"] {
            assert_eq!(QuietHours::parse(wrong, berlin.clone()), None, "{wrong}");
        }
    }

    #[test]
    fn the_wanted_channel_comes_first() {
        let both = Person { sms: Some("+1".into()), call: Some("+2".into()), ..Person::default() };
        assert_eq!(both.ways(Channel::Auto), [(Channel::Sms, "+1"), (Channel::Call, "+2")]);
        assert_eq!(both.ways(Channel::Call)[0], (Channel::Call, "+2"));
        assert!(both.ways(Channel::WhatsApp).is_empty());
        let bare = address("+15558676543").expect("an address");
        assert_eq!(bare.ways(Channel::Call), [(Channel::Call, "+15558676543")]);
        assert!(bare.ways(Channel::WhatsApp).is_empty());
    }
}
