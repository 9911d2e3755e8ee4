//! The media of a message. The sandbox stores URLs, not bytes.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::{self, Message};
use crate::pages::{self, Row};
use crate::state::Transaction;
use crate::table::Table;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) sid: String,
    pub(crate) url: String,
    pub(crate) content_type: String,
    pub(crate) created: SystemTime,
}

impl Row for Media {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Media {
    fn json(&self, account: &str, message: &str) -> Json {
        json!({
            "account_sid": account,
            "content_type": self.content_type,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.created),
            "parent_sid": message,
            "sid": self.sid,
            "uri": format!("/2010-04-01/Accounts/{account}/Messages/{message}/Media/{}.json", self.sid),
        })
    }
}

/// File name extensions and content types.
const TYPES: &[(&str, &str)] = &[
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("mp3", "audio/mpeg"),
    ("ogg", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("3gp", "video/3gpp"),
    ("pdf", "application/pdf"),
    ("vcf", "text/vcard"),
    ("txt", "text/plain"),
];

/// The content type of a medium, by the extension of its URL.
pub(crate) fn content_type(url: &str) -> &'static str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, e)| e);
    TYPES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(ending))
        .map_or("application/octet-stream", |(_, content_type)| content_type)
}

/// The host of files for clients of the proxy.
pub(crate) const MEDIA_HOST: &str = "media.twilio.com";

fn message<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Message, ApiError> {
    messages::find(tx.state, request, request.path_values.get(1).map_or("", String::as_str))
}

fn medium<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Media, ApiError> {
    message(tx, request)?.media.iter().find(|m| m.sid == request.sid()).ok_or_else(|| request.not_found())
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let message = message(tx, request)?;
    let mut table = Table::default();
    for media in message.media.iter().rev() {
        table.insert(media.sid.clone(), media.clone());
    }
    let account = &tx.state.account.sid;
    pages::uri_page(request, &table, "media_list", |_| true, |m: &Media| m.json(account, &message.sid))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let parent = &message(tx, request)?.sid;
    Ok(ApiResponse::ok(&medium(tx, request)?.json(&tx.state.account.sid, parent)))
}

/// Twilio redirects to the host that keeps the bytes. The sandbox redirects to the original URL; to a file of
/// its own, under another name of this machine or, to a client of its proxy, of Twilio's.
pub(crate) fn content(
    tx: &mut Transaction<'_>,
    request: &RoutedRequest<'_>,
) -> Result<ApiResponse, ApiError> {
    let url = medium(tx, request)?.url.clone();
    let own = url.strip_prefix(&tx.state.base_url).filter(|path| path.starts_with("/_twire/"));
    let elsewhere = own.and_then(|path| {
        if request.http.origin.starts_with("https://") {
            return Some(format!("https://{MEDIA_HOST}{path}"));
        }
        let port = tx.state.base_url.strip_prefix("http://127.0.0.1:")?;
        Some(format!("http://localhost:{port}{path}"))
    });
    let url = elsewhere.unwrap_or(url);
    Ok(ApiResponse { status: 307, headers: vec![("location", url)], body: Vec::new() })
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    medium(tx, request)?;
    let parent = request.path_values.get(1).map_or("", String::as_str);
    if let Some(message) = tx.state.messages.get_mut(parent) {
        message.media.retain(|m| m.sid != request.sid());
    }
    Ok(ApiResponse::empty())
}
