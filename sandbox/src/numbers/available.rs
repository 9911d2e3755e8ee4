//! Numbers that can be bought: made up as they are looked for, of the form that a country has.

use serde_json::{Value as Json, json};

use crate::countries;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::numbers::{MAGIC, formatted};
use crate::rates::TOLL_FREE;
use crate::state::{State, Turn};

/// Numbers that one search finds.
const MOST: usize = 30;
/// Area codes that are looked through where none was asked for.
const AREAS: [&str; 6] = ["212", "415", "305", "512", "206", "617"];
const CANADA: [&str; 3] = ["416", "604", "514"];

/// A kind of number: the word in the paths, and the key of its link.
const KINDS: [(&str, &str); 3] = [("Local", "local"), ("TollFree", "toll_free"), ("Mobile", "mobile")];

/// What numbers of a country begin with, up to the last four digits; `None`: there are none of that kind.
fn beginnings(country: &str, kind: &str, area: Option<&str>) -> Option<Vec<String>> {
    let code = countries::code(country)?;
    if code != "1" {
        let kind = match kind {
            "Local" => "30",
            "Mobile" => "77",
            _ => return None,
        };
        // Elsewhere an area code is nothing that Twilio searches by.
        return Some(if area.is_some() { Vec::new() } else { vec![format!("+{code}{kind}5550")] });
    }
    let areas: &[&str] = match (kind, country) {
        ("TollFree", _) => &TOLL_FREE,
        ("Local", "US") => &AREAS,
        ("Local", "CA") => &CANADA,
        _ => return None,
    };
    let other = |area: &str| {
        let number = format!("+1{area}5550000");
        let home = countries::of(&number).map(|(_, country)| country);
        area.len() == 3 && !area.starts_with(['0', '1']) && home == Some(country)
    };
    Some(match area {
        None => areas.iter().map(|area| format!("+1{area}555")).collect(),
        Some(area) if kind == "TollFree" && !areas.contains(&area) => Vec::new(),
        Some(area) if kind == "Local" && !other(area) => Vec::new(),
        Some(area) => vec![format!("+1{area}555")],
    })
}

/// Whether a number has what was looked for: digits, letters of a keypad, `*` for any one digit.
fn contains(number: &str, pattern: &str) -> bool {
    let wanted: Vec<char> = pattern.chars().filter(|c| *c != '+').map(on_keypad).collect();
    let digits: Vec<char> = number.chars().skip(1).collect();
    digits
        .windows(wanted.len().max(1))
        .any(|part| wanted.iter().zip(part).all(|(wanted, digit)| *wanted == '*' || wanted == digit))
}

/// The digit that a letter is on.
fn on_keypad(letter: char) -> char {
    let keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
    let key = keys.iter().position(|key| key.contains(letter.to_ascii_uppercase()));
    key.and_then(|at| char::from_digit(u32::try_from(at).ok()? + 2, 10)).unwrap_or(letter)
}

/// The first numbers with these beginnings that nobody owns.
pub(crate) fn free<'a>(
    state: &'a State,
    beginnings: &'a [String],
    first: u64,
) -> impl Iterator<Item = String> + 'a {
    let all = beginnings
        .iter()
        .flat_map(move |start| (0..10_000).map(move |step| format!("{start}{:04}", (first + step) % 10_000)));
    all.filter(|number| state.number(number).is_none() && MAGIC.iter().all(|(magic, _)| magic != number))
}

fn uri(account: &str, country: &str) -> String {
    format!("/2010-04-01/Accounts/{account}/AvailablePhoneNumbers/{country}")
}

/// A country, with the kinds of number that it has.
fn country(account: &str, country: &str) -> Json {
    let uri = uri(account, country);
    let has = |(kind, _): &&(&str, &str)| beginnings(country, kind, None).is_some();
    let links = KINDS.iter().filter(has);
    let links = links.map(|(kind, name)| ((*name).to_owned(), json!(format!("{uri}/{kind}.json"))));
    json!({
        "beta": false,
        "country": country,
        "country_code": country,
        "subresource_uris": links.collect::<serde_json::Map<_, _>>(),
        "uri": format!("{uri}.json"),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all handlers are alike")]
pub(crate) fn countries(turn: &mut Turn<'_>, _: &Asked<'_>) -> Result<Answer, Refusal> {
    let account = &turn.state.account.sid;
    let all: Vec<Json> =
        ["US", "CA"].into_iter().chain(countries::names()).map(|c| country(account, c)).collect();
    Ok(Answer::ok(&json!({
        "countries": all,
        "uri": format!("/2010-04-01/Accounts/{account}/AvailablePhoneNumbers.json"),
    })))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    match countries::code(asked.sid()) {
        Some(_) => Ok(Answer::ok(&country(&turn.state.account.sid, asked.sid()))),
        None => Err(asked.not_found()),
    }
}

/// Numbers of a country and kind: the same for the same search, until they are bought.
pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let name = asked.request.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    let country = asked.values.last().map_or("", String::as_str);
    let area = asked.query("AreaCode");
    let starts = beginnings(country, name, area.as_deref()).ok_or_else(|| asked.not_found())?;
    let pattern = asked.query("Contains").unwrap_or_default();
    let least = if pattern.contains('*') { 1 } else { 2 };
    if !pattern.is_empty() && pattern.len() < least {
        return Err(Refusal::of(20001, "Contains: at least two characters"));
    }
    let size = match asked.query("PageSize").map(|size| size.parse::<usize>()) {
        None => MOST,
        Some(Ok(size)) if size > 0 => size.min(MOST),
        Some(_) => return Err(Refusal::of(20001, "PageSize")),
    };
    // Nothing of ours has a fax.
    let refused = asked.query("FaxEnabled").is_some_and(|wanted| wanted.eq_ignore_ascii_case("true"));
    let numbers = free(turn.state, &starts, 100).filter(|number| contains(number, &pattern) && !refused);
    let shown: Vec<Json> = numbers
        .take(size)
        .map(|number| {
            json!({
                "address_requirements": "none",
                "beta": false,
                "capabilities": {"voice": true, "SMS": true, "MMS": true},
                "friendly_name": formatted(&number),
                "iso_country": country,
                "lata": null,
                "latitude": null,
                "locality": null,
                "longitude": null,
                "phone_number": number,
                "postal_code": null,
                "rate_center": null,
                "region": null,
            })
        })
        .collect();
    Ok(Answer::ok(&json!({
        "available_phone_numbers": shown,
        "end": shown.len().saturating_sub(1),
        "first_page_uri": null,
        "next_page_uri": null,
        "page": 0,
        "page_size": size,
        "previous_page_uri": null,
        "start": 0,
        "uri": format!("{}/{name}.json", uri(&turn.state.account.sid, country)),
    })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_digits_letters_and_stars() {
        for (pattern, number, found) in [
            ("555", "+12125550100", true),
            ("+1212", "+12125550100", true),
            ("212*550", "+12125550100", true),
            ("JKL01", "+12125550100", true),
            ("999", "+12125550100", false),
            ("*", "+12125550100", true),
            ("", "+12125550100", true),
            ("123456789012345", "+12125550100", false),
        ] {
            assert_eq!(contains(number, pattern), found, "{pattern}");
        }
    }
}
