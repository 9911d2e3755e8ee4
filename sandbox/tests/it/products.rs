//! One address for all products: which of them a request is meant for.

use crate::http::{Twilio, exchange};

/// Status and message of a request for a host.
fn ask(twilio: &Twilio, path: &str, names: &[(&str, &str)]) -> (u16, String) {
    let auth = Twilio::basic(twilio.sandbox.account_sid(), twilio.sandbox.auth_token());
    let mut headers = vec![("authorization", auth.as_str())];
    headers.extend_from_slice(names);
    let answer = exchange(twilio.sandbox.address(), "GET", path, &headers, "").expect("answer");
    (answer.status, answer.text("message").to_owned())
}

#[test]
fn the_host_tells_products_apart() {
    let twilio = Twilio::start();
    for field in ["host", "x-forwarded-host"] {
        for (host, path, status, word) in [
            ("verify.twilio.com", "/v2/Services", 200, ""),
            ("VERIFY.twilio.com:443", "/v2/Services", 200, ""),
            ("verify.dublin.ie1.twilio.com", "/v2/Services", 200, ""),
            ("chat.twilio.com", "/v2/Services", 501, "chat.v2"),
            ("conversations.twilio.com", "/v1/Services", 501, "conversations.v1"),
            ("sync.twilio.com", "/v1/Services", 501, "sync.v1"),
            ("sync.twilio.com", "/v2/Services", 404, "not found"),
            ("api.twilio.com", "/v2/Services", 404, "not found"),
        ] {
            let (found, message) = ask(&twilio, path, &[(field, host)]);
            assert_eq!(found, status, "{field}: {host}{path}: {message}");
            assert!(message.contains(word), "{field}: {host}{path}: {message}");
        }
    }
    let both = [("host", "chat.twilio.com"), ("x-forwarded-host", "verify.twilio.com")];
    assert_eq!(ask(&twilio, "/v2/Services", &both).0, 501, "the host stands first");
}

#[test]
fn without_a_host_of_twilios_the_path_and_the_sid_decide() {
    let twilio = Twilio::start();
    let own = format!("/v2/Services/{}", twilio.sandbox.verify_service_sid());
    for (path, status, word) in [
        ("/v2/Services", 200, ""),
        (own.as_str(), 200, ""),
        ("/v2/Services/VA00000000000000000000000000000000", 404, "not found"),
        ("/v2/Services/IS00000000000000000000000000000000", 501, "chat.v2"),
        ("/v1/Services/ZS00000000000000000000000000000000", 501, "serverless.v1"),
        ("/v1/Services/KS00000000000000000000000000000000", 501, "proxy.v1"),
    ] {
        for host in ["localhost", "sandbox.example:4010"] {
            let (found, message) = ask(&twilio, path, &[("host", host)]);
            assert_eq!(found, status, "{path}: {message}");
            assert!(message.contains(word), "{path}: {message}");
        }
    }
}
