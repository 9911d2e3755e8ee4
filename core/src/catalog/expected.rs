//! What a successful response must contain. A 2xx alone proves nothing: a captive portal, a gateway or
//! a wrong base URL answers 200 as well.

use serde_json::Value as Json;

use super::operation::{Action, Operation};
use super::types::TypeKind;

/// The content of a successful response, as far as the catalog knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum ExpectedContent {
    /// Anything: the operation is not in the catalog, or its response is not.
    #[default]
    Any,
    /// No body. JSON is accepted as well: some deletions return the resource or an empty object.
    Nothing,
    /// An object: the resource.
    Resource,
    /// An object with an array: a page of a list.
    Page,
}

impl Operation<'_> {
    pub(crate) fn expected_content(self) -> ExpectedContent {
        if self.action() == Action::List {
            ExpectedContent::Page
        } else if self.response_type().is_some() {
            ExpectedContent::Resource
        } else if self.action() == Action::Delete || self.success_statuses().eq([204]) {
            ExpectedContent::Nothing
        } else {
            ExpectedContent::Any
        }
    }

    /// Checks that the JSON of a successful response is the operation's: a page with its array, a
    /// resource with its `sid` or, if the resource has none, with one of its properties. The error
    /// says what is missing.
    pub(crate) fn check_content(self, json: Option<&Json>) -> Result<(), String> {
        match self.expected_content() {
            ExpectedContent::Any | ExpectedContent::Nothing => return Ok(()),
            ExpectedContent::Resource | ExpectedContent::Page => {}
        }
        let object = match json {
            None => return Err("it has no body".to_owned()),
            Some(Json::Object(object)) => object,
            Some(other) => return Err(format!("it is {}, not a JSON object", kind_name(other))),
        };
        if let Some(pagination) = self.pagination() {
            let named = object.get("meta").and_then(|meta| meta.get("key")).and_then(Json::as_str);
            let key = named.unwrap_or(pagination.records_key);
            return match object.get(key) {
                Some(Json::Array(_)) => Ok(()),
                _ => Err(format!("it has no array {key:?}")),
            };
        }
        let properties = self.response_type().and_then(|response| match response.kind() {
            TypeKind::Object(name) => self.schema(name),
            _ => None,
        });
        let mut has_none = object.is_empty();
        if let Some(properties) = properties {
            has_none = true;
            for (name, _) in properties {
                if name == "sid" {
                    return match object.get("sid") {
                        Some(Json::String(sid)) if !sid.is_empty() => Ok(()),
                        _ => Err("it has no sid".to_owned()),
                    };
                }
                has_none &= !object.contains_key(name);
            }
        }
        if has_none { Err("it has no property of the resource".to_owned()) } else { Ok(()) }
    }
}

fn kind_name(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    }
}
