//! The search for available numbers. They are generated on request, in each country's format.

use serde_json::{Value as Json, json};

use crate::countries;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::numbers::{MAGIC, formatted};
use crate::pages::percent_encode;
use crate::rates::TOLL_FREE;
use crate::state::{State, Transaction};

/// Maximum number of results.
const MAX_RESULTS: usize = 30;
/// Area codes that a search without one uses, with their region and locality.
const AREAS: [(&str, &str, &str); 6] = [
    ("212", "NY", "New York"),
    ("415", "CA", "San Francisco"),
    ("305", "FL", "Miami"),
    ("512", "TX", "Austin"),
    ("206", "WA", "Seattle"),
    ("617", "MA", "Boston"),
];
const CANADA: [(&str, &str, &str); 3] =
    [("416", "ON", "Toronto"), ("604", "BC", "Vancouver"), ("514", "QC", "Montreal")];

/// Region and locality of a number, where the sandbox knows them.
fn place(number: &str) -> Option<(&'static str, &'static str)> {
    let area = number.strip_prefix("+1")?.get(..3)?;
    AREAS
        .iter()
        .chain(&CANADA)
        .find(|(known, ..)| *known == area)
        .map(|(_, region, locality)| (*region, *locality))
}

/// A kind of number: path segment and link key.
const KINDS: [(&str, &str); 3] = [("Local", "local"), ("TollFree", "toll_free"), ("Mobile", "mobile")];

/// Prefixes of a country's numbers, without the last four digits; `None`: the country has no such kind.
fn beginnings(country: &str, kind: &str, area: Option<&str>) -> Option<Vec<String>> {
    let code = countries::code(country)?;
    if code != "1" {
        let kind = match kind {
            "Local" => "30",
            "Mobile" => "77",
            _ => return None,
        };
        // Outside North America Twilio does not search by area code.
        return Some(if area.is_some() { Vec::new() } else { vec![format!("+{code}{kind}5550")] });
    }
    let codes =
        |areas: &[(&'static str, &str, &str)]| areas.iter().map(|(area, ..)| *area).collect::<Vec<_>>();
    let areas = match (kind, country) {
        ("TollFree", _) => TOLL_FREE.to_vec(),
        ("Local", "US") => codes(&AREAS),
        ("Local", "CA") => codes(&CANADA),
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

/// Whether a number matches a pattern of digits, keypad letters, and `*` for any digit.
fn contains(number: &str, pattern: &str) -> bool {
    let wanted: Vec<char> = pattern.chars().filter(|c| *c != '+').map(on_keypad).collect();
    let digits: Vec<char> = number.chars().skip(1).collect();
    digits
        .windows(wanted.len().max(1))
        .any(|part| wanted.iter().zip(part).all(|(wanted, digit)| *wanted == '*' || wanted == digit))
}

/// The keypad digit of a letter.
pub(crate) fn on_keypad(letter: char) -> char {
    let keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
    let key = keys.iter().position(|key| key.contains(letter.to_ascii_uppercase()));
    key.and_then(|at| char::from_digit(u32::try_from(at).ok()? + 2, 10)).unwrap_or(letter)
}

/// The first numbers with these prefixes that are not owned.
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

/// A country and its kinds of numbers.
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
pub(crate) fn countries(tx: &mut Transaction<'_>, _: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let account = &tx.state.account.sid;
    let all: Vec<Json> =
        ["US", "CA"].into_iter().chain(countries::names()).map(|c| country(account, c)).collect();
    Ok(ApiResponse::ok(&json!({
        "countries": all,
        "uri": format!("/2010-04-01/Accounts/{account}/AvailablePhoneNumbers.json"),
    })))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    match countries::code(request.sid()) {
        Some(_) => Ok(ApiResponse::ok(&country(&tx.state.account.sid, request.sid()))),
        None => Err(request.not_found()),
    }
}

/// Numbers of a country and kind: the same for the same search, until they are bought.
pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let name = request.http.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    let country = request.path_values.last().map_or("", String::as_str);
    let area = request.query_param("AreaCode");
    let starts = beginnings(country, name, area.as_deref()).ok_or_else(|| request.not_found())?;
    let pattern = request.query_param("Contains").unwrap_or_default();
    let least = if pattern.contains('*') { 1 } else { 2 };
    if !pattern.is_empty() && pattern.len() < least {
        return Err(ApiError::from_code(20001, "Contains: at least two characters"));
    }
    let size = match request.query_param("PageSize").map(|size| size.parse::<usize>()) {
        None => MAX_RESULTS,
        Some(Ok(size)) if size > 0 => size.min(MAX_RESULTS),
        Some(_) => return Err(ApiError::from_code(20001, "PageSize")),
    };
    // No number of the sandbox has fax.
    let lacks = ["SmsEnabled", "MmsEnabled", "VoiceEnabled"]
        .into_iter()
        .any(|name| request.query_param(name).is_some_and(|wanted| wanted.eq_ignore_ascii_case("false")));
    let [region, locality] = ["InRegion", "InLocality"].map(|name| request.query_param(name));
    let is_there = |number: &String| {
        let is = |wanted: &Option<String>, known: Option<&str>| {
            wanted.as_ref().is_none_or(|wanted| known.is_some_and(|known| known.eq_ignore_ascii_case(wanted)))
        };
        let place = place(number);
        is(&region, place.map(|(region, _)| region)) && is(&locality, place.map(|(_, locality)| locality))
    };
    let refused =
        lacks || request.query_param("FaxEnabled").is_some_and(|wanted| wanted.eq_ignore_ascii_case("true"));
    let numbers = free(tx.state, &starts, 100)
        .filter(|number| contains(number, &pattern) && !refused && is_there(number));
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
                "locality": place(&number).map(|(_, locality)| locality),
                "longitude": null,
                "phone_number": number,
                "postal_code": null,
                "rate_center": null,
                "region": place(&number).map(|(region, _)| region),
            })
        })
        .collect();
    let query: Vec<String> = request
        .http
        .query
        .iter()
        .map(|(name, value)| format!("{}={}", percent_encode(&name), percent_encode(&value)))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    let path = format!("{}/{name}.json", uri(&tx.state.account.sid, country));
    Ok(ApiResponse::ok(&json!({
        "available_phone_numbers": shown,
        "uri": format!("{path}{mark}{}", query.join("&")),
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
