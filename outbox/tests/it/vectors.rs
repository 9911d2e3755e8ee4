//! The vectors that every language reads: what is enqueued, and what is refused.

use serde_json::{Map, Value as Json};
use tempfile::TempDir;
use twire_outbox::{ErrorKind, Notification, Spool};

fn vectors() -> Json {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/notifications.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the vectors")).expect("JSON")
}

/// The file that a case describes.
fn file(case: &Json) -> Json {
    let mut file = Map::from_iter([("v".to_owned(), 1.into())]);
    for (name, value) in case["notification"].as_object().expect("an object") {
        let value = match value.get("repeat") {
            Some(repeat) => {
                let times = repeat[1].as_u64().and_then(|n| usize::try_from(n).ok()).expect("a number");
                repeat[0].as_str().expect("a text").repeat(times).into()
            }
            None => value.clone(),
        };
        file.insert(name.clone(), value);
    }
    Json::Object(file)
}

#[test]
fn what_is_enqueued_is_the_file_of_the_vectors() {
    let folder = TempDir::new().expect("a folder");
    let spool = Spool::create(folder.path()).expect("a spool");
    let cases = vectors();
    let cases = cases["valid"].as_array().expect("cases");
    for case in cases {
        let notification = Notification::from_json(&file(case)).expect("a notification");
        let id = spool.enqueue(&notification).expect("enqueued");
        let found = std::fs::read_to_string(folder.path().join("new").join(id.to_string())).expect("a file");
        assert_eq!(case["file"], *found, "{}", case["id"]);
        assert_eq!(Notification::decode(found.as_bytes()).expect("it reads"), notification, "{}", case["id"]);
    }
    assert!(cases.len() > 10);
}

#[test]
fn what_is_refused_is_named_with_its_field() {
    let cases = vectors();
    let cases = cases["refused"].as_array().expect("cases");
    for case in cases {
        let error = Notification::from_json(&file(case))
            .and_then(|notification| notification.encode())
            .expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Invalid, "{}", case["id"]);
        let error = twire::Error::from(error);
        assert_eq!(
            (error.kind(), error.parameter(), error.message()),
            (twire::ErrorKind::Argument, case["parameter"].as_str(), case["reason"].as_str().expect("why")),
            "{}",
            case["id"]
        );
        assert_eq!((error.sent(), error.is_retryable()), (twire::Sent::No, false));
    }
    assert!(cases.len() > 10);
}
