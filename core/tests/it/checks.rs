//! What is refused before it is sent, and what is not: `tests/vectors/checks.json`.

use std::sync::Arc;

use serde_json::Value as Json;
use twire::transport::ScriptedTransport;
use twire::{Client, ClientBuilder, Credentials, ErrorKind, HttpResponse, Params, Response, Result, Sent};

use crate::vectors::{load, rows};

const RECORD: &[u8] = br#"{"sid": "SM1", "phone_number": "+15558675310", "valid": false}"#;

/// The result of a row's request, and the body of what was sent.
fn execute(row: &Json, checks: Option<bool>, client: ClientBuilder) -> (Result<Response>, Option<Vec<u8>>) {
    let response = HttpResponse::new(201, Vec::new(), RECORD);
    let script = Arc::new(ScriptedTransport::new().respond_with(Ok(response)));
    let client = client.credentials(Credentials::auth_token("AC1", "token")).transport(script.clone());
    let client = client.build_blocking().expect("a client");
    let mut params = Params::new();
    for pair in row["params"].as_array().expect("parameters") {
        let name = pair[0].as_str().expect("a name");
        match &pair[1] {
            Json::Number(number) => params.add(name, number.as_i64().expect("an integer")),
            text => params.add(name, text.as_str().expect("text")),
        }
    }
    if let Some(on) = checks {
        params.set_checks(on);
    }
    let result = client.execute(row["operation"].as_str().expect("an operation"), params);
    (result, script.requests().first().map(|request| request.body.clone()))
}

#[test]
fn what_twilio_surely_refuses_is_refused_with_its_code_and_sent_without_checks() {
    for row in rows(&load("checks.json"), "refused") {
        let (result, sent) = execute(row, None, Client::builder());
        let error = result.expect_err("an error");
        let code = row["code"].as_i64();
        assert_eq!(
            (error.kind(), error.sent(), error.code()),
            (ErrorKind::Argument, Sent::No, code),
            "{row}"
        );
        assert_eq!(error.parameter(), row["parameter"].as_str(), "{row}");
        assert_eq!(sent, None, "{row}");
        assert!(execute(row, Some(false), Client::builder()).0.is_ok(), "{row}");
        assert!(execute(row, None, Client::builder().checks(false)).0.is_ok(), "{row}");
        assert!(execute(row, Some(true), Client::builder().checks(false)).0.is_err(), "{row}");
    }
}

#[test]
fn what_twilio_may_take_is_sent() {
    for row in rows(&load("checks.json"), "sent") {
        let (result, sent) = execute(row, None, Client::builder());
        assert!(result.is_ok(), "{row}: {result:?}");
        if let Some([name, text]) = row["sent"].as_array().map(Vec::as_slice) {
            let body = sent.expect("a request");
            let form = twire::webhook::Form::parse(&body).expect("a form");
            let value = form.iter().find(|(known, _)| Some(known.as_ref()) == name.as_str());
            assert_eq!(value.map(|(_, value)| value.into_owned()).as_deref(), text.as_str(), "{row}");
        }
    }
}

/// A page of the error dictionary stands for each code.
#[test]
fn every_code_of_a_check_is_in_the_dictionary() {
    for row in rows(&load("checks.json"), "refused") {
        let code = row["code"].as_i64().expect("a code");
        let page = twire::ErrorCode::find(code).unwrap_or_else(|| panic!("{code}"));
        assert!(page.is_documented, "{code}");
    }
}
