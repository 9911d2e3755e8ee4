//! Time zones by name, read from one file each. jiff's own search reads the head of every file of the system's
//! database first, 900 and more: longer than everything else that an enqueue does.

use std::path::Path;

use jiff::tz::TimeZone;

/// Where systems have their time zones.
const FOLDERS: [&str; 3] = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/// The time zone of that name.
pub(crate) fn named(name: &str) -> Option<TimeZone> {
    if name == "UTC" {
        return Some(TimeZone::UTC);
    }
    // A folder of the user's own is jiff's to find.
    let is_usual = std::env::var_os("TZDIR").is_none();
    // As names are written: any case is jiff's to find.
    is_usual.then(|| read(name)).flatten().or_else(|| TimeZone::get(name).ok())
}

/// The time zone of this machine, or that `TZ` names.
pub(crate) fn system() -> TimeZone {
    let name = match std::env::var("TZ") {
        // Others may be rules, or files.
        Ok(name) => {
            Some(name.strip_prefix(':').unwrap_or(&name).to_owned()).filter(|name| name.contains('/'))
        }
        Err(_) => std::fs::read_link("/etc/localtime").ok().and_then(|link| {
            let (_, name) = link.to_str()?.rsplit_once("zoneinfo/")?;
            Some(name.to_owned())
        }),
    };
    name.as_deref().and_then(named).unwrap_or_else(TimeZone::system)
}

fn read(name: &str) -> Option<TimeZone> {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-_".contains(&b))
    };
    if !name.split('/').all(is_part) {
        return None;
    }
    let bytes = FOLDERS.iter().find_map(|folder| std::fs::read(Path::new(folder).join(name)).ok())?;
    TimeZone::tzif(name, &bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn zones_are_those_of_the_systems_database() {
        for name in ["Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC", "asia/kolkata"] {
            let (ours, theirs) = (named(name).expect(name), TimeZone::get(name).expect(name));
            for second in (0..3_000_000_000).step_by(8_123_456) {
                let at = Timestamp::from_second(second).expect("a time");
                assert_eq!(ours.to_offset(at), theirs.to_offset(at), "{name} at {at}");
            }
        }
        for wrong in ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "leapseconds"] {
            assert!(named(wrong).is_none(), "{wrong}");
        }
    }
}
