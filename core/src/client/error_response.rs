//! Converts an error response to an error, from any of Twilio's formats: two of JSON, one of XML.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;
use serde_json::{Map, Value as Json};
use url::Url;

use crate::error::{Error, ErrorKind, Sent};
use crate::json;
use crate::request::HttpResponse;
use crate::retry;
use crate::transport::PROXY_AUTH_REQUIRED;

/// The error for a response that is not an answer to its request.
pub(crate) fn to_error(response: &HttpResponse) -> Error {
    let status = response.status;
    let json = json::parse(&response.body).ok().or_else(|| rest_exception(&response.body));
    let json = json.unwrap_or(Json::Null);
    let text = |name: &str| json.get(name).and_then(Json::as_str).map(str::to_owned);
    let code = json.get("code").and_then(|c| c.as_i64().or_else(|| c.as_str()?.parse().ok()));
    let message = match status {
        300..=399 => format!(
            "the service sent a redirect{}, which is not followed because it would pass on the credentials",
            redirect_host(response).map_or_else(String::new, |host| format!(" to {host}"))
        ),
        407 => PROXY_AUTH_REQUIRED.to_owned(),
        // `message` of the older format; `detail`, else `title`, of RFC 9457.
        _ => text("message")
            .or_else(|| text("detail"))
            .or_else(|| text("title"))
            .unwrap_or_else(|| format!("the service sent status {status} without a readable message")),
    };
    let kind = match status {
        300..=399 => ErrorKind::Protocol,
        401 | 403 => ErrorKind::Auth,
        404 => ErrorKind::NotFound,
        407 => ErrorKind::Connect,
        429 => ErrorKind::RateLimited,
        _ => ErrorKind::Api,
    };
    // A 4xx says that the request was not processed. A 5xx or a redirect does not; even 501 and 503
    // may come from a gateway in between.
    let sent = if (400..500).contains(&status) { Sent::No } else { Sent::Maybe };
    let details = json.get("details").or_else(|| json.get("errors")).filter(|d| !d.is_null()).cloned();
    let wait =
        response.header("retry-after").and_then(|h| retry::retry_after(h, std::time::SystemTime::now()));
    Error::new(kind, message)
        .with_sent(sent)
        .with_status(status)
        .with_code(code)
        .with_more_info(text("more_info").or_else(|| text("type").filter(|t| t.starts_with("http"))))
        .with_details(details)
        .with_request_id(response.header("twilio-request-id").map(str::to_owned))
        .with_retry_after(wait)
}

/// The host that a redirect leads to. Not the whole address: its query may be a key to a file.
fn redirect_host(response: &HttpResponse) -> Option<String> {
    Url::parse(response.header("location")?).ok()?.host_str().map(str::to_owned)
}

/// The elements of a `RestException`, under the names of the JSON format. Addresses without an extension
/// (media, recordings) answer errors in XML.
fn rest_exception(body: &[u8]) -> Option<Json> {
    const NAMES: [(&str, &str); 4] =
        [("Code", "code"), ("Message", "message"), ("MoreInfo", "more_info"), ("Status", "status")];
    let mut reader = Reader::from_str(std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim());
    let mut found = Map::new();
    let (mut is_exception, mut open, mut text) = (false, None, String::new());
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                is_exception |= tag.name().as_ref() == "RestException";
                open = NAMES.iter().find(|(name, _)| tag.name().as_ref() == *name);
                text.clear();
            }
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => match resolve_xml_entity(&reference) {
                Some(character) => text.push_str(character),
                None => text.extend(reference.resolve_char_ref().ok().flatten()),
            },
            Event::End(_) => {
                if let Some((_, name)) = open.take().filter(|_| is_exception) {
                    found.insert((*name).to_owned(), text.trim().into());
                }
            }
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
    }
    is_exception.then_some(Json::Object(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, body: &str) -> HttpResponse {
        let headers = vec![
            ("twilio-request-id".to_owned(), "RQ1".to_owned()),
            ("retry-after".to_owned(), "3".to_owned()),
        ];
        HttpResponse { status, headers, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn both_formats_and_neither_are_read() {
        let old = to_error(&response(
            400,
            r#"{"code":21211,"message":"The 'To' number +15558676543 is bad","more_info":"https://x/21211","status":400,"details":{"a":1}}"#,
        ));
        assert_eq!((old.kind(), old.sent(), old.code()), (ErrorKind::Api, Sent::No, Some(21211)));
        assert_eq!(old.message(), "The 'To' number +1***543 is bad");
        assert_eq!(old.more_info(), Some("https://x/21211"));
        assert!(old.details().is_some());
        assert_eq!(old.request_id(), Some("RQ1"));

        let new = to_error(&response(
            404,
            r#"{"type":"https://x/y","title":"Not found","status":404,"code":20404,"detail":"no such thing","errors":[{"detail":"d"}]}"#,
        ));
        assert_eq!(
            (new.kind(), new.code(), new.message()),
            (ErrorKind::NotFound, Some(20404), "no such thing")
        );
        assert_eq!(new.more_info(), Some("https://x/y"));
        assert!(new.details().is_some_and(Json::is_array));

        let lines =
            to_error(&response(400, r#"{"code":1,"message":"slow down\nfor \u001b[31m+15558676543"}"#));
        assert_eq!(lines.to_string(), "400 slow down for  [31m+1***543 (1)");

        let xml = to_error(&response(
            404,
            "<?xml version='1.0' encoding='UTF-8'?><TwilioResponse><RestException><Code>20404</Code>\
             <Message>The resource &quot;a&#x26;b&quot; was <![CDATA[not]]> found</Message>\
             <MoreInfo>https://x/20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>",
        ));
        assert_eq!(
            (xml.kind(), xml.code(), xml.message()),
            (ErrorKind::NotFound, Some(20404), "The resource \"a&b\" was not found")
        );
        assert_eq!((xml.more_info(), xml.request_id()), (Some("https://x/20404"), Some("RQ1")));
        for other in
            ["<Response><Message>hi</Message></Response>", "<RestException><Code>1", "<!DOCTYPE x><a/>"]
        {
            let error = to_error(&response(400, other));
            assert_eq!(
                (error.code(), error.message()),
                (None, "the service sent status 400 without a readable message")
            );
        }

        let html = to_error(&response(502, "<html>"));
        assert_eq!((html.kind(), html.sent(), html.status()), (ErrorKind::Api, Sent::Maybe, Some(502)));
    }

    #[test]
    fn each_status_maps_to_a_kind() {
        let cases = [
            (307, ErrorKind::Protocol, Sent::Maybe),
            (401, ErrorKind::Auth, Sent::No),
            (403, ErrorKind::Auth, Sent::No),
            (404, ErrorKind::NotFound, Sent::No),
            (407, ErrorKind::Connect, Sent::No),
            (409, ErrorKind::Api, Sent::No),
            (429, ErrorKind::RateLimited, Sent::No),
            (500, ErrorKind::Api, Sent::Maybe),
            (503, ErrorKind::Api, Sent::Maybe),
        ];
        for (status, kind, sent) in cases {
            let error = to_error(&response(status, "{}"));
            assert_eq!((error.kind(), error.sent()), (kind, sent), "{status}");
        }
    }
}
