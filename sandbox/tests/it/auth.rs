use crate::http::{Twilio, exchange};

#[test]
fn wrong_credentials_are_401_before_anything_else() {
    let twilio = Twilio::start();
    let (sid, token) = (twilio.sandbox.account_sid(), twilio.sandbox.auth_token());
    let unknown = Twilio::basic("AC00000000000000000000000000000000", token);
    let headers = [
        None,
        Some(Twilio::basic(sid, "wrong")),
        Some(unknown.clone()),
        Some(Twilio::basic(twilio.sandbox.api_key(), token)),
        Some("Basic !!".to_owned()),
        Some(format!("Bearer {token}")),
    ];
    for header in headers {
        for path in [twilio.below("Messages.json"), "/nowhere".to_owned()] {
            let headers: Vec<_> = header.iter().map(|h| ("authorization", h.as_str())).collect();
            let answer = exchange(twilio.sandbox.address(), "GET", &path, &headers, "").expect("answer");
            assert_eq!(answer.refusal(), (401, 20003), "{header:?}");
            let is_unknown = header.as_ref() == Some(&unknown);
            let text = if is_unknown { "Authentication Error - invalid username" } else { "Authenticate" };
            assert_eq!(answer.text("message"), text);
            assert!(answer.header("www-authenticate").is_some_and(|h| h.starts_with("Basic")));
        }
    }
}

#[test]
fn the_token_and_the_api_key_are_accepted() {
    let twilio = Twilio::start();
    let sandbox = &twilio.sandbox;
    for (user, password) in
        [(sandbox.account_sid(), sandbox.auth_token()), (sandbox.api_key(), sandbox.api_secret())]
    {
        let auth = Twilio::basic(user, password);
        let answer = exchange(
            sandbox.address(),
            "GET",
            &format!("/2010-04-01/Accounts/{}.json", sandbox.account_sid()),
            &[("authorization", &auth)],
            "",
        )
        .expect("answer");
        assert_eq!((answer.status, answer.text("sid")), (200, sandbox.account_sid()));
        assert_eq!(answer.text.contains(sandbox.auth_token()), user == sandbox.account_sid());
    }
}

#[test]
fn errors_have_twilios_shape() {
    let twilio = Twilio::start();
    let path = twilio.below("Messages/SM00000000000000000000000000000000.json");
    let answer = twilio.get(&path);
    let keys: Vec<_> = answer.json.as_object().expect("object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["code", "message", "more_info", "status"]);
    assert_eq!(answer.refusal(), (404, 20404));
    assert_eq!(answer.text("message"), format!("The requested resource {path} was not found"));
    assert_eq!(answer.text("more_info"), "https://www.twilio.com/docs/errors/20404");
    assert_eq!(answer.header("x-twilio-error-code"), Some("20404"));
    assert!(answer.header("twilio-request-id").is_some_and(|id| id.starts_with("RQ") && id.len() == 34));
}

#[test]
fn what_is_not_modelled_is_501_and_what_does_not_exist_404() {
    let twilio = Twilio::start();
    for (method, path, expected) in [
        ("GET", twilio.below("AuthorizedConnectApps.json"), (501, 20501)),
        ("POST", twilio.below("Addresses.json"), (501, 20501)),
        ("GET", "/v1/Workspaces".to_owned(), (501, 20501)),
        ("GET", twilio.below("Messages"), (501, 20501)),
        ("GET", twilio.below("Nonsense.json"), (404, 20404)),
        ("GET", "/v9/Services".to_owned(), (404, 20404)),
        (
            "GET",
            "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json".to_owned(),
            (404, 20404),
        ),
        ("DELETE", twilio.below("Messages.json"), (405, 20004)),
        ("PUT", twilio.below("Calls.json"), (405, 20004)),
    ] {
        let answer = twilio.call(method, &path, "");
        assert_eq!(answer.refusal(), expected, "{method} {path}");
    }
    let answer = twilio.get(&twilio.below("AuthorizedConnectApps.json"));
    assert!(
        answer.text("message").contains("api.v2010.accounts.authorized_connect_apps.list is not modelled"),
        "{}",
        answer.text
    );
}
