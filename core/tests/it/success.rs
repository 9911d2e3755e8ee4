//! A 2xx is a success only if it holds what the operation returns.

use std::sync::Arc;

use serde_json::Value as Json;
use twire::transport::ScriptedTransport;
use twire::{Client, Credentials, Error, ErrorKind, HttpResponse, Params, Response, Sent};

use crate::vectors::{load, rows};

fn execute(row: &Json) -> Result<Response, Error> {
    let text = |value: &Json| value.as_str().expect("text").to_owned();
    let headers = row["content_type"].as_str().map(|value| ("content-type".to_owned(), value.to_owned()));
    let status = u16::try_from(row["status"].as_u64().expect("a status")).expect("a status");
    let response = HttpResponse::new(status, headers.into_iter().collect(), text(&row["body"]));
    let script = Arc::new(ScriptedTransport::new().respond_with(Ok(response)));
    let client = Client::builder()
        .credentials(Credentials::auth_token("AC1", "token"))
        .transport(script.clone())
        .build_blocking()
        .expect("a client");
    let params = row["params"].as_array().expect("parameters").iter();
    let params = params.fold(Params::new(), |params, pair| params.with(text(&pair[0]), text(&pair[1])));
    let result = client.execute(row["operation"].as_str().expect("an operation"), params);
    assert_eq!(script.requests().len(), 1, "{}", row["id"]);
    result
}

#[test]
fn a_2xx_is_a_success_only_with_the_content_of_the_operation() {
    for row in rows(&load("success.json"), "responses") {
        let result = execute(row);
        let outcome = result.as_ref().map(Response::status).map_err(|e| (e.kind(), e.sent(), e.attempts()));
        let status = row["status"].as_u64().map(|status| u16::try_from(status).expect("a status"));
        let expected = match row["is_success"].as_bool() {
            Some(true) => Ok(status.expect("a status")),
            _ => Err((ErrorKind::Decode, Sent::Maybe, 1)),
        };
        assert_eq!(outcome, expected, "{}: {result:?}", row["id"]);
        let shown = format!("{result:?}");
        assert!(!shown.contains("SM1") && !shown.contains("next_page_uri"), "{shown}");
        if let Err(error) = result {
            let body = row["body"].as_str().expect("a body");
            assert!(body.len() < 8 || !error.to_string().contains(body), "{error}");
        }
    }
}
