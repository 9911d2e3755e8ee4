use serde_json::json;

use crate::http::{Receiver, Twilio};

const ACCOUNTS: &str = "/2010-04-01/Accounts";
const MESSAGE: [(&str, &str); 3] = [("To", "+15558675310"), ("From", "+15552223333"), ("Body", "Hello")];

/// A subaccount with a number: its SID and token.
fn subaccount(twilio: &Twilio) -> (String, String) {
    let made = twilio.post(&format!("{ACCOUNTS}.json"), &[("FriendlyName", "Tenant")]);
    assert_eq!((made.status, made.text("friendly_name"), made.text("status")), (201, "Tenant", "active"));
    assert_eq!(made.text("owner_account_sid"), twilio.sandbox.account_sid());
    let sid = made.text("sid").to_owned();
    let bought = twilio
        .post(&format!("{ACCOUNTS}/{sid}/IncomingPhoneNumbers.json"), &[("PhoneNumber", "+15552223333")]);
    assert_eq!((bought.status, bought.text("account_sid")), (201, sid.as_str()), "{}", bought.text);
    (sid, made.text("auth_token").to_owned())
}

#[test]
fn a_subaccount_has_its_own_token_and_resources() {
    let twilio = Twilio::start();
    let (sid, token) = subaccount(&twilio);
    let who = (sid.as_str(), token.as_str());
    let below = |rest: &str| format!("{ACCOUNTS}/{sid}/{rest}");
    let list = below("Messages.json");
    let sent = twilio.as_other(who, "POST", &list, &MESSAGE);
    assert_eq!((sent.status, sent.text("account_sid")), (201, sid.as_str()), "{}", sent.text);
    let path = sent.text("uri").to_owned();
    assert_eq!(twilio.as_other(who, "GET", &path, &[]).text("sid"), sent.text("sid"));
    // The main account acts for it, by the path.
    assert_eq!(twilio.get(&path).text("sid"), sent.text("sid"));
    assert_eq!(twilio.get(&list).json["messages"].as_array().map(Vec::len), Some(1));
    let own = twilio.get(&twilio.below("Messages.json"));
    assert_eq!(own.json["messages"], json!([]), "one account does not see the other's");
    let others = twilio.below(&format!("Messages/{}.json", sent.text("sid")));
    assert_eq!(twilio.get(&others).refusal(), (404, 20404));
    assert_eq!(twilio.as_other(who, "GET", &twilio.below("Messages.json"), &[]).refusal(), (404, 20404));
    assert_eq!(twilio.send(&[("From", "+15552223333")]).refusal(), (400, 21659), "nor uses its numbers");
    // Products without an account in their paths are those of whoever asks.
    let services = twilio.as_other(who, "GET", "/v2/Services", &[]);
    assert_eq!(services.json["services"], json!([]));
    let made = twilio.as_other(who, "POST", "/v2/Services", &[("FriendlyName", "Tenant")]);
    assert_eq!((made.status, made.text("account_sid")), (201, sid.as_str()));
}

#[test]
fn subaccounts_are_listed_renamed_suspended_and_closed() {
    let twilio = Twilio::start();
    let (sid, token) = subaccount(&twilio);
    let who = (sid.as_str(), token.as_str());
    let (list, path) = (format!("{ACCOUNTS}.json"), format!("{ACCOUNTS}/{sid}.json"));
    let sids = |query: &str| -> Vec<String> {
        let listed = twilio.get(&format!("{list}{query}"));
        let rows = listed.json["accounts"].as_array().expect("accounts").clone();
        rows.iter().map(|row| row["sid"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(sids(""), [sid.as_str(), twilio.sandbox.account_sid()]);
    assert_eq!(sids("?FriendlyName=Tenant"), [sid.as_str()]);
    assert_eq!(twilio.post(&path, &[("FriendlyName", "Acme")]).text("friendly_name"), "Acme");
    let seen = twilio.as_other(who, "GET", &path, &[]);
    assert_eq!((seen.text("friendly_name"), seen.text("auth_token")), ("Acme", token.as_str()));
    let suspend = [("Status", "suspended")];
    assert_eq!(twilio.as_other(who, "POST", &path, &suspend).refusal(), (400, 20001), "not by itself");
    assert_eq!(twilio.as_other(who, "POST", &list, &[]).refusal(), (401, 20003), "none below it");
    assert_eq!(twilio.post(&path, &[("Status", "asleep")]).refusal(), (400, 20001));
    assert_eq!(twilio.post(&path, &suspend).text("status"), "suspended");
    assert_eq!(sids("?Status=suspended"), [sid.as_str()]);
    let messages = format!("{ACCOUNTS}/{sid}/Messages.json");
    assert_eq!(twilio.as_other(who, "POST", &messages, &MESSAGE).refusal(), (401, 20005));
    assert_eq!(twilio.post(&messages, &MESSAGE).refusal(), (401, 20005));
    assert_eq!(twilio.post(&path, &[("Status", "active")]).text("status"), "active");
    assert_eq!(twilio.post(&messages, &MESSAGE).status, 201);
    assert_eq!(twilio.post(&path, &[("Status", "closed")]).text("status"), "closed");
    assert_eq!(twilio.post(&path, &[("Status", "active")]).refusal(), (400, 20001));
    // Everything is forgotten, its credentials too.
    assert_eq!(twilio.control("DELETE", "state", &json!(null)).status, 204);
    assert_eq!(twilio.get(&path).refusal(), (404, 20404));
    assert_eq!(twilio.as_other(who, "GET", &path, &[]).refusal(), (401, 20003));
}

#[test]
fn a_subaccounts_token_signs_its_webhooks() {
    let twilio = Twilio::start();
    let (sid, token) = subaccount(&twilio);
    let receiver = Receiver::start();
    let mut params = MESSAGE.to_vec();
    params.push(("StatusCallback", &receiver.url));
    let sent = twilio.post(&format!("{ACCOUNTS}/{sid}/Messages.json"), &params);
    twilio.advance("5s");
    let hooks = receiver.seen();
    assert_eq!(hooks.iter().map(|h| h.param("MessageStatus")).collect::<Vec<_>>(), ["sent", "delivered"]);
    for hook in hooks {
        assert!(hook.is_signed_by(&token) && !hook.is_signed_by(twilio.sandbox.auth_token()));
        assert_eq!(
            (hook.param("AccountSid"), hook.param("MessageSid")),
            (sid.clone(), sent.text("sid").to_owned())
        );
    }
    // The control API looks into it when it is asked to, and finds whose a number is.
    let seen = twilio.look(&format!("messages?account={sid}"));
    assert_eq!(seen["messages"][0]["status"], "delivered");
    assert_eq!(twilio.look("messages")["messages"], json!([]));
    assert_eq!(twilio.control("GET", "messages?account=AC1", &json!(null)).status, 404);
    let came = twilio.control(
        "POST",
        "inbound",
        &json!({"from": "+15558675310", "to": "+15552223333", "body": "Hi"}),
    );
    assert_eq!(came.json["message"]["account_sid"], sid.as_str());
}

#[test]
fn api_keys_are_made_used_and_revoked() {
    let twilio = Twilio::start();
    for (create, list, below) in [
        (twilio.below("Keys.json"), twilio.below("Keys.json"), twilio.below("Keys/{}.json")),
        ("/v1/Keys".to_owned(), "/v1/Keys".to_owned(), "/v1/Keys/{}".to_owned()),
    ] {
        let query = if list.starts_with("/v1") {
            format!("{list}?AccountSid={}", twilio.sandbox.account_sid())
        } else {
            list.clone()
        };
        let account = [("AccountSid", twilio.sandbox.account_sid()), ("FriendlyName", "deploy")];
        let made = twilio.post(&create, &account);
        assert_eq!((made.status, made.text("friendly_name")), (201, "deploy"), "{}", made.text);
        let (sid, secret) = (made.text("sid").to_owned(), made.text("secret").to_owned());
        let (who, one) = ((sid.as_str(), secret.as_str()), below.replace("{}", &sid));
        assert_eq!(
            twilio
                .as_other(
                    who,
                    "POST",
                    &twilio.below("Messages.json"),
                    &[("To", "+15558675310"), ("From", twilio.sandbox.phone_number()), ("Body", "Hello"),]
                )
                .status,
            201
        );
        let fetched = twilio.get(&one);
        assert_eq!((fetched.text("sid"), fetched.json.get("secret")), (sid.as_str(), None), "shown once");
        assert_eq!(twilio.get(&query).json["keys"][0]["sid"], sid.as_str());
        assert_eq!(twilio.post(&one, &[("FriendlyName", "ci")]).text("friendly_name"), "ci");
        assert_eq!(twilio.as_other(who, "GET", &query, &[]).refusal(), (401, 20003), "keys are the token's");
        assert_eq!(twilio.post(&create, &[("FriendlyName", &"x".repeat(65))]).refusal(), (400, 20001));
        assert_eq!(twilio.call("DELETE", &one, "").status, 204);
        assert_eq!(twilio.get(&one).refusal(), (404, 20404));
        assert_eq!(twilio.as_other(who, "GET", &twilio.below("Messages.json"), &[]).refusal(), (401, 20003));
    }
}

#[test]
fn test_credentials_check_and_do_nothing() {
    let twilio = Twilio::start();
    let facts = twilio.look("");
    let (sid, token) = (twilio.sandbox.test_account_sid(), twilio.sandbox.test_auth_token());
    assert_eq!(
        (facts["test_account_sid"].as_str(), facts["test_auth_token"].as_str()),
        (Some(sid), Some(token))
    );
    let post = |rest: &str, params: &[(&str, &str)]| {
        twilio.as_other((sid, token), "POST", &format!("{ACCOUNTS}/{sid}/{rest}.json"), params)
    };
    let receiver = Receiver::start();
    let send = |to: &str, from: &str| {
        post("Messages", &[("To", to), ("From", from), ("Body", "Hello"), ("StatusCallback", &receiver.url)])
    };
    let (mine, some) = ("+15005550006", "+15558675310");
    for (from, code) in
        [("+15005550001", 21212), ("+15005550007", 21606), ("+15005550008", 21611), (some, 21606)]
    {
        assert_eq!(send("+15558675311", from).refusal(), (400, code), "from {from}");
    }
    for (to, code) in [("0001", 21211), ("0002", 21612), ("0003", 21408), ("0004", 21610), ("0009", 21614)] {
        assert_eq!(send(&format!("+1500555{to}"), mine).refusal(), (400, code), "to {to}");
    }
    let call = |to: &str, from: &str| post("Calls", &[("To", to), ("From", from), ("Url", &receiver.url)]);
    for (from, code) in [("+15005550001", 21212), (some, 21210)] {
        assert_eq!(call("+15558675311", from).refusal(), (400, code), "from {from}");
    }
    for (to, code) in [("0001", 21217), ("0002", 21214), ("0003", 21215), ("0004", 21216)] {
        assert_eq!(call(&format!("+1500555{to}"), mine).refusal(), (400, code), "to {to}");
    }
    let buy = |name: &str, value: &str| post("IncomingPhoneNumbers", &[(name, value)]);
    for (name, value, code) in [
        ("PhoneNumber", "+15005550000", 21422),
        ("PhoneNumber", "+15005550001", 21421),
        ("AreaCode", "533", 21452),
    ] {
        assert_eq!(buy(name, value).refusal(), (400, code), "{value}");
    }
    let accepted = send(some, mine);
    assert_eq!(
        (accepted.status, accepted.text("status"), accepted.text("account_sid")),
        (201, "queued", sid)
    );
    assert_eq!(call(some, mine).status, 201);
    assert_eq!((buy("PhoneNumber", mine).status, buy("AreaCode", "500").status), (201, 201));
    let service =
        [("To", some), ("MessagingServiceSid", twilio.sandbox.messaging_service_sid()), ("Body", "x")];
    assert_eq!(post("Messages", &service).refusal(), (404, 21701));
    twilio.advance("1h");
    assert_eq!(receiver.seen().len(), 0, "nothing is called back");
    for path in [
        accepted.text("uri"),
        &format!("{ACCOUNTS}/{sid}/Messages.json"),
        &format!("{ACCOUNTS}/{sid}.json"),
        "/v2/Services",
    ] {
        let refused = twilio.as_other((sid, token), "GET", path, &[]);
        assert_eq!(refused.refusal(), (403, 20008), "{path}");
        assert_eq!(refused.text("message"), "Resource not accessible with Test Account Credentials");
    }
    assert_eq!(
        twilio.as_other((sid, token), "GET", &twilio.below("Messages.json"), &[]).refusal(),
        (404, 20404)
    );
}
