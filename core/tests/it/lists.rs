//! Lists: what is read, what a page says, and where reading is taken up again.

use std::sync::Arc;

use twire::transport::Scripted;
use twire::{Client, Credentials, Kind, Pages, Params};

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

fn list(script: &Arc<Scripted>) -> Pages {
    let client = Client::builder().credentials(Credentials::token(ACCOUNT, "token"));
    let client = client.transport(script.clone()).build().expect("a client");
    client.pages("messages.list", Params::new()).expect("a list")
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime").block_on(work)
}

#[test]
fn a_page_says_what_came_before_and_what_its_answer_was() {
    let script = Arc::new(Scripted::new().answer(200, &page(0, 1)).answer(200, &page(1, 1)));
    let mut pages = list(&script);
    assert!(pages.head().is_none() && pages.previous().is_none());
    run(async {
        let records = pages.next().await.expect("a page").expect("an answer");
        assert_eq!(records[0]["sid"], "SM0");
        assert_eq!(pages.previous(), None);
        pages.next().await.expect("a page").expect("an answer");
        let first = format!("{PATH}?PageToken=PT0");
        assert_eq!(pages.previous(), Some(first.as_str()));
        let head = pages.head().expect("its head");
        assert_eq!((head.status(), head.header("content-type")), (200, Some("application/json")));
        assert!(head.json().is_null() && head.body().is_empty());
        assert!(pages.next().await.is_none());
    });
}

#[test]
fn a_reading_that_was_given_up_leaves_the_list_as_it_was() {
    let script = Arc::new(Scripted::new().answer(200, &page(0, 1)).answer(200, &page(1, 1)));
    let mut pages = list(&script);
    run(async {
        drop(pages.next());
        let mut sids = Vec::new();
        while let Some(records) = pages.next().await {
            sids.extend(records.expect("an answer").into_iter().map(|r| r["sid"].clone()));
            // Given up before its first step, and after the request was made.
            drop(pages.next());
        }
        assert_eq!(sids, ["SM0", "SM1"]);
    });
    assert_eq!(script.requests().len(), 2);
}

#[test]
fn a_page_without_its_list_and_one_that_comes_again_are_errors() {
    let again = page(0, 9).replace("PT1", "PT0");
    let cases = [
        (vec!["{}".to_owned()], Kind::Decode),
        (vec!["{\"messages\": {}}".to_owned()], Kind::Decode),
        (vec![again.clone(), again.clone(), again], Kind::Protocol),
        (vec![page(0, 9).replace(PATH, "https://evil.example/x")], Kind::Protocol),
    ];
    for (answers, kind) in cases {
        let script = Arc::new(answers.iter().fold(Scripted::new(), |script, body| script.answer(200, body)));
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
fn a_name_that_nobody_knows_comes_before_what_seems_to_be_missing() {
    let client = Client::new(ACCOUNT, "token").expect("a client");
    for (key, given, near) in [
        ("messages.create", "bdy", "body"),
        ("calls.create", "urll", "url"),
        ("messages.create", "Frmo", "From"),
        ("verify.services.verifications.create", "chanel", "channel"),
    ] {
        let params = Params::new().with("To", "+15558676543").with(given, "x");
        let error = client.bind(key, params).expect_err(given);
        assert_eq!((error.kind(), error.parameter()), (Kind::Argument, Some(given)), "{error}");
        assert!(error.to_string().contains(&format!("did you mean {near}?")), "{error}");
    }
    // Where every name is known, what is missing is said.
    let error =
        client.bind("messages.create", Params::new().with("To", "+15558676543")).expect_err("no sender");
    assert_eq!(error.parameter(), Some("From"));
}
