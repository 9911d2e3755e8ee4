//! Content templates: texts with placeholders, sent by their SID.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::state::{Account, State, Transaction};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Content {
    sid: String,
    friendly_name: Option<String>,
    language: String,
    /// Default values of the placeholders.
    variables: Map<String, Json>,
    types: Map<String, Json>,
    created: SystemTime,
}

impl Row for Content {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Content {
    /// The template that exists from the start.
    pub(crate) fn initial(sid: &str, now: SystemTime) -> Content {
        let object = |value: Json| value.as_object().cloned().unwrap_or_default();
        Content {
            sid: sid.to_owned(),
            friendly_name: Some("sandbox_code".to_owned()),
            language: "en".to_owned(),
            variables: object(json!({"1": "123456"})),
            types: object(json!({"twilio/text": {"body": "Your code is {{1}}"}})),
            created: now,
        }
    }

    fn json(&self, account: &Account, origin: &str) -> Json {
        let url = format!("{origin}/v1/Content/{}", self.sid);
        json!({
            "account_sid": account.sid,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.created),
            "friendly_name": self.friendly_name,
            "language": self.language,
            "links": {
                "approval_create": format!("{url}/ApprovalRequests/whatsapp"),
                "approval_fetch": format!("{url}/ApprovalRequests"),
            },
            "sid": self.sid,
            "types": self.types,
            "url": url,
            "variables": self.variables,
        })
    }

    /// Text and media with the placeholders filled.
    fn fill(&self, values: &Map<String, Json>) -> (String, Vec<String>) {
        let fill = |text: &str| {
            let mut out = text.to_owned();
            for (name, value) in self.variables.iter().chain(values) {
                let value = values.get(name).unwrap_or(value);
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                out = out.replace(&format!("{{{{{name}}}}}"), &value);
            }
            out
        };
        let part = |name: &str| self.types.values().find_map(|kind| kind.get(name));
        let body = part("body").or_else(|| part("title")).and_then(Json::as_str).map(fill);
        let media = part("media").and_then(Json::as_array).cloned().unwrap_or_default();
        (body.unwrap_or_default(), media.iter().filter_map(Json::as_str).map(fill).collect())
    }
}

/// The text and media of a message with this template.
pub(crate) fn render(
    state: &State,
    sid: &str,
    variables: Option<String>,
) -> Result<(String, Vec<String>), ApiError> {
    let content = state.contents.get(sid).ok_or_else(|| ApiError::from_code(21655, sid))?;
    let values = match variables {
        None => Map::new(),
        Some(text) => match serde_json::from_str(&text) {
            Ok(Json::Object(values)) if values.values().all(|v| !v.is_object() && !v.is_array()) => values,
            _ => return Err(ApiError::from_code(21656, "")),
        },
    };
    Ok(content.fill(&values))
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let body = request.http.json.as_ref().and_then(Json::as_object);
    let body = body.ok_or_else(|| ApiError::from_code(20001, "body: a JSON object is expected"))?;
    let object = |name: &str| body.get(name).and_then(Json::as_object).cloned();
    let types = object("types").filter(|t| t.values().any(Json::is_object));
    let content = Content {
        sid: tx.state.random.sid("HX"),
        friendly_name: body.get("friendly_name").and_then(Json::as_str).map(str::to_owned),
        language: body
            .get("language")
            .and_then(Json::as_str)
            .ok_or_else(|| ApiError::from_code(20001, "language is required"))?
            .to_owned(),
        variables: object("variables").unwrap_or_default(),
        types: types.ok_or_else(|| ApiError::from_code(20001, "types is required"))?,
        created: tx.now,
    };
    let json = content.json(&tx.state.account, &request.http.origin);
    tx.state.contents.insert(content.sid.clone(), content);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (account, origin) = (&tx.state.account, &request.http.origin);
    pages::meta_page(request, &tx.state.contents, "contents", |_| true, |c| c.json(account, origin))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let content = tx.state.contents.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&content.json(&tx.state.account, &request.http.origin)))
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    tx.state.contents.remove(request.sid()).map(|_| ApiResponse::empty()).ok_or_else(|| request.not_found())
}
