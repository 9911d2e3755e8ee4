//! Lists: what is read, what a page says, and where reading is taken up again.

use std::sync::Arc;

use twire::transport::ScriptedTransport;
use twire::{Client, Credentials, ErrorKind, Pages, Params};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const PATH: &str = "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json";

fn page(number: u32, last: u32) -> String {
    let link =
        |there: bool, n: u32| if there { format!("\"{PATH}?PageToken=PT{n}\"") } else { "null".into() };
    let (next, previous) = (link(number < last, number + 1), link(number > 0, number.saturating_sub(1)));
    format!(
        "{{\"messages\":[{{\"sid\":\"SM{number}\"}}],\"next_page_uri\":{next},\"previous_page_uri\":{previous}}}"
    )
}

fn list(script: &Arc<ScriptedTransport>) -> Pages {
    let client = Client::builder().credentials(Credentials::auth_token(ACCOUNT, "token"));
    let client = client.transport(script.clone()).build().expect("a client");
    client.pages("messages.list", Params::new()).expect("a list")
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime").block_on(work)
}

#[test]
fn a_page_has_its_previous_link_and_its_response() {
    let script = Arc::new(ScriptedTransport::new().respond(200, &page(0, 1)).respond(200, &page(1, 1)));
    let mut pages = list(&script);
    assert!(pages.last_response().is_none() && pages.previous().is_none());
    run(async {
        let records = pages.next().await.expect("a page").expect("a response");
        assert_eq!(records[0]["sid"], "SM0");
        assert_eq!(pages.previous(), None);
        pages.next().await.expect("a page").expect("a response");
        let first = format!("{PATH}?PageToken=PT0");
        assert_eq!(pages.previous(), Some(first.as_str()));
        let head = pages.last_response().expect("its head");
        assert_eq!((head.status(), head.header("content-type")), (200, Some("application/json")));
        assert!(head.json().is_null() && head.body().is_empty());
        assert!(pages.next().await.is_none());
    });
}

#[test]
fn a_cancelled_read_leaves_the_list_unchanged() {
    let script = Arc::new(ScriptedTransport::new().respond(200, &page(0, 1)).respond(200, &page(1, 1)));
    let mut pages = list(&script);
    run(async {
        drop(pages.next());
        let mut sids = Vec::new();
        while let Some(records) = pages.next().await {
            sids.extend(records.expect("a response").into_iter().map(|r| r["sid"].clone()));
            // Given up before its first step, and after the request was made.
            drop(pages.next());
        }
        assert_eq!(sids, ["SM0", "SM1"]);
    });
    assert_eq!(script.requests().len(), 2);
}

#[test]
fn a_page_without_its_array_and_a_repeated_page_are_errors() {
    let again = page(0, 9).replace("PT1", "PT0");
    let cases = [
        (vec!["{}".to_owned()], ErrorKind::Decode),
        (vec!["{\"messages\": {}}".to_owned()], ErrorKind::Decode),
        (vec![again.clone(), again.clone(), again], ErrorKind::Protocol),
        (vec![page(0, 9).replace(PATH, "https://evil.example/x")], ErrorKind::Protocol),
    ];
    for (answers, kind) in cases {
        let script =
            Arc::new(answers.iter().fold(ScriptedTransport::new(), |script, body| script.respond(200, body)));
        let mut pages = list(&script);
        let error = run(async {
            loop {
                if let Err(error) = pages.next().await.expect("no end before the error") {
                    return error;
                }
            }
        });
        assert_eq!(error.kind(), kind, "{error}");
        assert!(run(pages.next()).is_none(), "an error ends the list");
    }
}

#[test]
fn an_unknown_name_is_reported_before_a_missing_parameter() {
    let client = Client::new(ACCOUNT, "token").expect("a client");
    for (key, given, near) in [
        ("messages.create", "bdy", "body"),
        ("calls.create", "urll", "url"),
        ("messages.create", "Frmo", "From"),
        ("verify.services.verifications.create", "chanel", "channel"),
    ] {
        let params = Params::new().with("To", "+15558676543").with(given, "x");
        let error = client.bind(key, params).expect_err(given);
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::Argument, Some(given)), "{error}");
        assert!(error.to_string().contains(&format!("did you mean {near}?")), "{error}");
    }
    // Where every name is known, what is missing is said.
    let error =
        client.bind("messages.create", Params::new().with("To", "+15558676543")).expect_err("no sender");
    assert_eq!(error.parameter(), Some("From"));
}

#[test]
fn empty_pages_without_end_are_an_error() {
    let empty = |n: u32| format!("{{\"messages\":[],\"next_page_uri\":\"{PATH}?PageToken=PT{n}\"}}");
    let script = (0..200).fold(ScriptedTransport::new(), |script, n| script.respond(200, &empty(n)));
    let script = Arc::new(script);
    let mut pages = list(&script);
    let error = run(pages.next()).expect("no end before the error").expect_err("it never ends");
    assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
    assert_eq!(script.requests().len(), 100);
    assert!(run(pages.next()).is_none(), "an error ends the list");
}
