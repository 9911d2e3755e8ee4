//! Lookup v2: is it a number, of which country, how is it written, what kind of line is it?

use serde_json::{Map, Value as Json, json};
use twire::phone;

use crate::countries;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::state::Turn;

/// Packages that Twilio sells and the sandbox cannot know.
const PACKAGES: &[&str] = &[
    "caller_name",
    "sim_swap",
    "call_forwarding",
    "line_status",
    "line_type_intelligence",
    "identity_match",
    "reassigned_number",
    "sms_pumping_risk",
    "phone_number_quality_score",
    "pre_fill",
];

/// The receiver that Twilio's test credentials call a landline (21614).
pub(crate) const LANDLINE: &str = "+15005550009";

pub(crate) fn fetch(_: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let text = asked.sid();
    let fields = asked.query("Fields").unwrap_or_default();
    let fields: Vec<&str> = fields.split(',').map(str::trim).filter(|f| !f.is_empty()).collect();
    for field in &fields {
        if !PACKAGES.contains(field) {
            return Err(Refusal::of(20001, &format!("Fields: {field}")));
        }
        if *field != "line_type_intelligence" {
            return Err(Refusal::not_modelled(&format!("the Lookup package {field}")));
        }
    }
    let country = asked.query("CountryCode").map(|c| c.to_ascii_uppercase());
    let code = match &country {
        None => None,
        Some(country) => Some(countries::code(country).ok_or_else(|| Refusal::of(20001, "CountryCode"))?),
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == 0 || text.chars().any(char::is_alphabetic) {
        return Err(asked.not_found());
    }
    // Without a country, a number without + is taken as one with its country code in front.
    let whole = if code.is_none() && !text.trim_start().starts_with('+') {
        format!("+{text}")
    } else {
        text.to_owned()
    };
    let number = phone::normalize(&whole, code)
        .unwrap_or_else(|_| format!("+{}", whole.chars().filter(char::is_ascii_digit).collect::<String>()));
    let errors = errors(&number);
    let valid = errors.is_empty();
    let known = countries::of(&number).filter(|_| valid);
    let mut answer: Map<String, Json> = Map::new();
    answer.insert("calling_country_code".into(), json!(known.map(|(code, _)| code)));
    answer.insert("country_code".into(), json!(known.map(|(_, country)| country)));
    answer.insert("phone_number".into(), json!(number));
    answer.insert("national_format".into(), json!(valid.then(|| countries::national(&number))));
    answer.insert("valid".into(), json!(valid));
    answer.insert("validation_errors".into(), json!(errors));
    for package in PACKAGES {
        answer.insert((*package).to_owned(), Json::Null);
    }
    if valid && !fields.is_empty() {
        answer.insert("line_type_intelligence".into(), line(&number));
    }
    let url = format!("{}/v2/PhoneNumbers/{number}", asked.request.origin);
    answer.insert("url".into(), json!(url));
    Ok(Answer::ok(&Json::Object(answer)))
}

/// Every line is a mobile one but for the landline of the test credentials.
fn line(number: &str) -> Json {
    json!({
        "mobile_country_code": null,
        "mobile_network_code": null,
        "carrier_name": "twire sandbox",
        "type": if number == LANDLINE { "landline" } else { "mobile" },
        "error_code": null,
    })
}

/// The line as Verify shows it where its service looks lines up.
pub(crate) fn carrier(number: &str) -> Json {
    let line = line(number);
    json!({
        "error_code": null,
        "mobile_country_code": null,
        "mobile_network_code": null,
        "name": line["carrier_name"],
        "type": line["type"],
    })
}

/// Lookup's words for what is wrong with a number.
fn errors(number: &str) -> Vec<&'static str> {
    let digits = number.len() - 1;
    let Some((code, _)) = countries::of(number) else {
        return vec![if digits < 7 { "TOO_SHORT" } else { "INVALID_COUNTRY_CODE" }];
    };
    let (least, most) = if code == "1" { (11, 11) } else { (8, 15) };
    match digits {
        n if n < least => vec!["TOO_SHORT"],
        n if n > most => vec!["TOO_LONG"],
        _ => Vec::new(),
    }
}
