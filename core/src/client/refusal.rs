//! An answer that is not a success, as an error. Both of Twilio's shapes are read.

use serde_json::Value as Json;

use crate::error::{Error, Kind, Sent};
use crate::json;
use crate::request::Response;
use crate::retry;
use crate::transport::PROXY_WANTS;

/// The error that an answer with a status outside 200–299 stands for.
pub(crate) fn read(response: &Response) -> Error {
    let status = response.status;
    let json = json::parse(&response.body).unwrap_or(Json::Null);
    let text = |name: &str| json.get(name).and_then(Json::as_str).map(str::to_owned);
    let code = json.get("code").and_then(|c| c.as_i64().or_else(|| c.as_str()?.parse().ok()));
    let message = match status {
        300..=399 => {
            "the service redirects; redirects are never followed, for the credentials would go along"
                .to_owned()
        }
        407 => PROXY_WANTS.to_owned(),
        // `message` of the old shape; `detail`, else `title`, of RFC 9457.
        _ => text("message")
            .or_else(|| text("detail"))
            .or_else(|| text("title"))
            .unwrap_or_else(|| format!("the service answered {status} without a reason that can be read")),
    };
    let kind = match status {
        300..=399 => Kind::Protocol,
        401 | 403 => Kind::Auth,
        404 => Kind::NotFound,
        407 => Kind::Connect,
        429 => Kind::RateLimited,
        _ => Kind::Api,
    };
    // A refusal is certain. After a 5xx or a redirect nobody knows, except for 501 and 503's
    // plain meaning, which gateways in between do not keep.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, body: &str) -> Response {
        let headers = vec![
            ("twilio-request-id".to_owned(), "RQ1".to_owned()),
            ("retry-after".to_owned(), "3".to_owned()),
        ];
        Response { status, headers, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn both_shapes_and_none() {
        let old = read(&response(
            400,
            r#"{"code":21211,"message":"The 'To' number +15558676543 is bad","more_info":"https://x/21211","status":400,"details":{"a":1}}"#,
        ));
        assert_eq!((old.kind(), old.sent(), old.code()), (Kind::Api, Sent::No, Some(21211)));
        assert_eq!(old.message(), "The 'To' number +1555***6543 is bad");
        assert_eq!(old.more_info(), Some("https://x/21211"));
        assert!(old.details().is_some());
        assert_eq!(old.request_id(), Some("RQ1"));

        let new = read(&response(
            404,
            r#"{"type":"https://x/y","title":"Not found","status":404,"code":20404,"detail":"no such thing","errors":[{"detail":"d"}]}"#,
        ));
        assert_eq!((new.kind(), new.code(), new.message()), (Kind::NotFound, Some(20404), "no such thing"));
        assert_eq!(new.more_info(), Some("https://x/y"));
        assert!(new.details().is_some_and(Json::is_array));

        let lines = read(&response(400, r#"{"code":1,"message":"slow down\nfor \u001b[31m+15558676543"}"#));
        assert_eq!(lines.to_string(), "400 slow down for  [31m+1555***6543 (1)");

        let html = read(&response(502, "<html>"));
        assert_eq!((html.kind(), html.sent(), html.status()), (Kind::Api, Sent::Maybe, Some(502)));
    }

    #[test]
    fn each_status_has_its_kind() {
        let cases = [
            (307, Kind::Protocol, Sent::Maybe),
            (401, Kind::Auth, Sent::No),
            (403, Kind::Auth, Sent::No),
            (404, Kind::NotFound, Sent::No),
            (407, Kind::Connect, Sent::No),
            (409, Kind::Api, Sent::No),
            (429, Kind::RateLimited, Sent::No),
            (500, Kind::Api, Sent::Maybe),
            (503, Kind::Api, Sent::Maybe),
        ];
        for (status, kind, sent) in cases {
            let error = read(&response(status, "{}"));
            assert_eq!((error.kind(), error.sent()), (kind, sent), "{status}");
        }
    }
}
