//! Lookup v2: validity, country, national format and line type of a number.

use serde_json::{Map, Value as Json, json};
use twire::phone;

use crate::countries;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::state::Transaction;

/// Packages that the sandbox cannot model.
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

/// The number that Twilio's test credentials treat as a landline (21614).
pub(crate) const LANDLINE: &str = "+15005550009";

pub(crate) fn fetch(_: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let text = request.sid();
    let fields = request.query_param("Fields").unwrap_or_default();
    let fields: Vec<&str> = fields.split(',').map(str::trim).filter(|f| !f.is_empty()).collect();
    for field in &fields {
        if !PACKAGES.contains(field) {
            return Err(ApiError::from_code(20001, &format!("Fields: {field}")));
        }
        if *field != "line_type_intelligence" {
            return Err(ApiError::not_modelled(&format!("the Lookup package {field}")));
        }
    }
    let country = request.query_param("CountryCode").map(|c| c.to_ascii_uppercase());
    let code = match &country {
        None => None,
        Some(country) => {
            Some(countries::code(country).ok_or_else(|| ApiError::from_code(20001, "CountryCode"))?)
        }
    };
    // The default country is the United States.
    let is_national = !text.trim_start().starts_with('+');
    let code = code.or_else(|| is_national.then_some("1"));
    let is_text = text.chars().any(char::is_alphabetic) || !text.bytes().any(|b| b.is_ascii_digit());
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = phone::normalize(text, code).unwrap_or_else(|_| match code {
        Some(code) if is_national && !digits.starts_with(code) => format!("+{code}{digits}"),
        _ => format!("+{digits}"),
    });
    let errors = if is_text { vec!["NOT_A_NUMBER"] } else { errors(&number) };
    let number = if is_text { text.to_owned() } else { number };
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
    let url = format!("{}/v2/PhoneNumbers/{number}", request.http.origin);
    answer.insert("url".into(), json!(url));
    Ok(ApiResponse::ok(&Json::Object(answer)))
}

/// Every line is mobile, except the landline of the test credentials.
fn line(number: &str) -> Json {
    json!({
        "mobile_country_code": null,
        "mobile_network_code": null,
        "carrier_name": "twire sandbox",
        "type": if number == LANDLINE { "landline" } else { "mobile" },
        "error_code": null,
    })
}

/// The carrier as Verify shows it when the service enables lookups.
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

/// Lookup's validation errors for a number.
fn errors(number: &str) -> Vec<&'static str> {
    let digits = number.len() - 1;
    let Some((code, _)) = countries::of(number) else {
        return vec![if digits < 7 { "TOO_SHORT" } else { "INVALID_COUNTRY_CODE" }];
    };
    let (least, most) = if code == "1" { (11, 11) } else { (8, 15) };
    match digits {
        n if n < least => vec!["TOO_SHORT"],
        n if n > most => vec!["TOO_LONG"],
        // No area code and no exchange of North America begins with 0 or 1.
        _ if code == "1" && !crate::messages::create::is_number(number) => vec!["INVALID_BUT_POSSIBLE"],
        _ => Vec::new(),
    }
}
