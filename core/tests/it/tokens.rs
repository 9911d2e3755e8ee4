//! Tokens as Twilio and other programs read them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value as Json, json};
use twire::jwt::{
    self, AccessToken, Algorithm, ClientCapability, Filter, Grant, Policy, TaskRouterCapability,
};
use twire::{ErrorKind, Method};

use crate::vectors::{load, rows};

const ACCOUNT: &str = "AC00000000000000000000000000000000";
const KEY: &str = "SK11111111111111111111111111111111";
const SECRET: &str = "planted-secret-0123456789";

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn now() -> SystemTime {
    at(1_700_000_000)
}

#[test]
fn the_vectors_are_read_as_other_programs_read_them() {
    let file = load("tokens.json");
    for row in rows(&file, "verify") {
        let text = |name: &str| row[name].as_str();
        let name = text("name").expect("a name");
        let (jwt, secret) = (text("token").expect("a token"), text("secret").expect("a secret"));
        let result = jwt::verify_at(jwt, secret, at(row["now"].as_u64().expect("a time")));
        match text("result").expect("a result") {
            "ok" => {
                let good = result.unwrap_or_else(|e| panic!("{name}: {e}"));
                assert_eq!(good.identity(), text("identity"), "{name}");
                assert_eq!(jwt::decode(jwt).ok(), Some(good), "{name}");
            }
            kind => {
                let error = result.expect_err(name);
                assert_eq!(error.kind().name(), kind, "{name}: {error}");
                let said = format!("{error} {error:?}");
                assert!(!said.contains(secret) && !said.contains("alice"), "{name}: {said}");
                assert_eq!(
                    jwt::decode(jwt).is_ok(),
                    kind == "auth" || name == "an end that is text",
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn an_access_token_with_every_grant() {
    let made = AccessToken::new(ACCOUNT, KEY, SECRET)
        .identity("alice")
        .region("ie1")
        .not_before(now())
        .grant(
            Grant::chat()
                .set("service_sid", "IS1")
                .set("endpoint_id", "e")
                .set("deployment_role_sid", "RL1")
                .set("push_credential_sid", "CR1"),
        )
        .grant(Grant::data_sync().set("service_sid", "IS1").set("endpoint_id", "e"))
        .grant(
            Grant::voice()
                .incoming(true)
                .outgoing("AP1", json!({"a": "b"}))
                .set("push_credential_sid", "CR1")
                .set("endpoint_id", "e"),
        )
        .grant(Grant::video().set("room", "r"))
        .grant(
            Grant::task_router().set("workspace_sid", "WS1").set("worker_sid", "WK1").set("role", "worker"),
        )
        .grant(Grant::player(json!({"requestCredentials": null, "playbackUrl": "https://x"})))
        .grant(Grant::new("ip_messaging").set("service_sid", "IS2"))
        .grant(Grant::new("rtc").set("configuration_profile_sid", "VS1"))
        .grant(Grant::raw("next_thing", json!({"level": 3})));
    let jwt = made.to_jwt_at(now()).expect("a token");
    let read = jwt::verify_at(&jwt, SECRET, now()).expect("it is good");
    assert_eq!(read.header(), &json!({"alg": "HS256", "cty": "twilio-fpa;v=1", "twr": "ie1", "typ": "JWT"}));
    assert_eq!(
        read.claims(),
        &json!({
            "jti": format!("{KEY}-1700000000"),
            "iss": KEY,
            "sub": ACCOUNT,
            "exp": 1_700_003_600,
            "nbf": 1_700_000_000,
            "grants": {
                "identity": "alice",
                "chat": {
                    "service_sid": "IS1", "endpoint_id": "e", "deployment_role_sid": "RL1",
                    "push_credential_sid": "CR1"
                },
                "data_sync": {"service_sid": "IS1", "endpoint_id": "e"},
                "voice": {
                    "incoming": {"allow": true},
                    "outgoing": {"application_sid": "AP1", "params": {"a": "b"}},
                    "push_credential_sid": "CR1", "endpoint_id": "e"
                },
                "video": {"room": "r"},
                "task_router": {"workspace_sid": "WS1", "worker_sid": "WK1", "role": "worker"},
                "player": {"requestCredentials": null, "playbackUrl": "https://x"},
                "ip_messaging": {"service_sid": "IS2"},
                "rtc": {"configuration_profile_sid": "VS1"},
                "next_thing": {"level": 3}
            }
        })
    );
    assert_eq!(read.expires_at(), Some(at(1_700_003_600)));
    for shown in [format!("{made:?}"), format!("{read:?}"), format!("{:?}", made.clone())] {
        assert!(!shown.contains(SECRET) && !shown.contains("alice"), "{shown}");
    }
}

#[test]
fn each_algorithm_signs_what_it_verifies_and_nothing_else() {
    for algorithm in [Algorithm::Hs256, Algorithm::Hs384, Algorithm::Hs512] {
        let jwt =
            AccessToken::new(ACCOUNT, KEY, SECRET).algorithm(algorithm).to_jwt_at(now()).expect("a token");
        let read = jwt::verify_at(&jwt, SECRET, now()).expect("it is good");
        assert_eq!(read.header()["alg"], algorithm.name());
        assert_eq!(read.identity(), None);
        let error = jwt::verify_at(&jwt, "another", now()).expect_err("another secret");
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert_eq!(Algorithm::parse(algorithm.name()), Some(algorithm));
        // Every single character of the signature counts.
        let start = jwt.rfind('.').expect("a dot") + 1;
        for n in start..jwt.len() {
            let mut forged = jwt.clone().into_bytes();
            forged[n] = if forged[n] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).expect("ASCII");
            assert!(jwt::verify_at(&forged, SECRET, now()).is_err(), "character {n}");
        }
    }
    assert_eq!((Algorithm::parse("none"), Algorithm::parse("RS256")), (None, None));
}

#[test]
fn a_time_to_live_is_kept_or_refused() {
    let expiry = |token: AccessToken| {
        let jwt = token.to_jwt_at(now())?;
        Ok::<_, twire::Error>(jwt::decode(&jwt)?.claims()["exp"].as_u64().expect("a number"))
    };
    let token = || AccessToken::new(ACCOUNT, KEY, SECRET);
    assert_eq!(expiry(token().ttl(Duration::from_secs(1))).ok(), Some(1_700_000_001));
    assert_eq!(expiry(token().ttl(Duration::from_secs(86_400))).ok(), Some(1_700_086_400));
    assert_eq!(expiry(token().expires_at(at(1_700_000_060))).ok(), Some(1_700_000_060));
    for ttl in [0, 86_401, u64::MAX] {
        let error = expiry(token().ttl(Duration::from_secs(ttl))).expect_err("outside the limits");
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::Argument, Some("ttl")), "{ttl}");
        let ttl = Duration::from_secs(ttl);
        let client = ClientCapability::new(ACCOUNT, SECRET).ttl(ttl).to_jwt_at(now());
        assert_eq!(client.expect_err("outside the limits").parameter(), Some("ttl"));
        let router = TaskRouterCapability::workspace(ACCOUNT, SECRET, "WS1").ttl(ttl).to_jwt_at(now());
        assert_eq!(router.expect_err("outside the limits").parameter(), Some("ttl"));
    }
}

#[test]
fn what_twilio_would_refuse_later_is_refused_now() {
    let good = || AccessToken::new(ACCOUNT, KEY, SECRET);
    let cases: Vec<(AccessToken, &str)> = vec![
        (AccessToken::new(KEY, KEY, SECRET), "account_sid"),
        (AccessToken::new(ACCOUNT, ACCOUNT, SECRET), "signing_key_sid"),
        (AccessToken::new("", KEY, SECRET), "account_sid"),
        (AccessToken::new(ACCOUNT, KEY, ""), "secret"),
        (AccessToken::new(ACCOUNT, KEY, "secret\n"), "secret"),
        (good().identity(""), "identity"),
        (good().grant(Grant::chat().set("servicesid", "IS1")), "servicesid"),
        (good().grant(Grant::new("vidio")), "vidio"),
        (good().grant(Grant::player(Json::Null)), "player"),
        (good().grant(Grant::raw("identity", json!({}))), "grant"),
        (good().grant(Grant::video()).grant(Grant::video()), "video"),
        (good().not_before(at(1_700_003_600)), "not_before"),
    ];
    for (token, parameter) in cases {
        let error = token.to_jwt_at(now()).expect_err(parameter);
        assert_eq!((error.kind(), error.parameter()), (ErrorKind::Argument, Some(parameter)), "{error}");
        assert!(!error.to_string().contains(SECRET));
    }
    // Odd, but Twilio has odd ones.
    assert!(AccessToken::new("XX1", "YY1", SECRET).to_jwt_at(now()).is_ok());
}

#[test]
fn a_client_capability_has_its_scopes() {
    let none: [(&str, &str); 0] = [];
    let scope = |token: ClientCapability| {
        let jwt = token.to_jwt_at(now()).expect("a token");
        let read = jwt::verify_at(&jwt, SECRET, now()).expect("it is good");
        assert_eq!(read.header(), &json!({"alg": "HS256", "typ": "JWT"}));
        assert_eq!((&read.claims()["iss"], &read.claims()["exp"]), (&json!(ACCOUNT), &json!(1_700_003_600)));
        read.claims()["scope"].as_str().expect("a scope").to_owned()
    };
    let token = || ClientCapability::new(ACCOUNT, SECRET);
    assert_eq!(scope(token()), "");
    assert_eq!(scope(token().outgoing("AP123", none)), "scope:client:outgoing?appSid=AP123");
    assert_eq!(
        scope(
            token()
                .incoming("tommy")
                .outgoing("AP123", [("a", "b c"), ("d", "e&f")])
                .events([("foo", "bar")])
        ),
        "scope:client:outgoing?appParams=a%3Db%2Bc%26d%3De%2526f&appSid=AP123&clientName=tommy \
         scope:client:incoming?clientName=tommy \
         scope:stream:subscribe?params=foo%3Dbar&path=%2F2010-04-01%2FEvents"
    );
    assert_eq!(scope(token().events(none)), "scope:stream:subscribe?path=%2F2010-04-01%2FEvents");
    for name in ["", "a b", "a+b", "é", "a scope:client:outgoing"] {
        let error = token().incoming(name).to_jwt_at(now()).expect_err(name);
        assert_eq!(error.parameter(), Some("client_name"), "{name:?}");
    }
}

#[test]
fn a_taskrouter_capability_has_its_policies() {
    let api = "https://taskrouter.twilio.com/v1/Workspaces/WS1";
    let events = format!("https://event-bridge.twilio.com/v1/wschannels/{ACCOUNT}");
    let claims = |token: TaskRouterCapability| {
        let jwt = token.to_jwt_at(now()).expect("a token");
        jwt::verify_at(&jwt, SECRET, now()).expect("it is good").claims().clone()
    };
    let brief = |claims: &Json| -> Vec<String> {
        let policies = claims["policies"].as_array().expect("policies");
        policies
            .iter()
            .map(|p| {
                let allow = if p["allow"] == json!(true) { "" } else { "not " };
                let filters = match (&p["query_filter"], &p["post_filter"]) {
                    (q, f) if *q == json!({}) && *f == json!({}) => String::new(),
                    (q, f) => format!(" {q} {f}"),
                };
                format!("{allow}{} {}{filters}", p["method"].as_str().unwrap(), p["url"].as_str().unwrap())
            })
            .collect()
    };

    let worker = claims(
        TaskRouterCapability::worker(ACCOUNT, SECRET, "WS1", "WK1")
            .allow_activity_updates()
            .allow_reservation_updates()
            .policy(
                Policy::deny(Method::Delete, format!("{api}/**"))
                    .query("Reason", &Filter::Value("x".into()))
                    .form("Force", &Filter::Optional),
            ),
    );
    assert_eq!(
        brief(&worker),
        [
            format!("GET {events}/WK1"),
            format!("POST {events}/WK1"),
            format!("GET {api}/Workers/WK1"),
            format!("GET {api}/Activities"),
            format!("GET {api}/Tasks/**"),
            format!("GET {api}/Workers/WK1/Reservations/**"),
            format!("POST {api}/Workers/WK1 {{}} {{\"ActivitySid\":{{\"required\":true}}}}"),
            format!("POST {api}/Tasks/**"),
            format!("POST {api}/Workers/WK1/Reservations/**"),
            format!("not DELETE {api}/** {{\"Reason\":\"x\"}} {{\"Force\":{{\"required\":false}}}}"),
        ]
    );
    for (name, value) in [
        ("version", "v1"),
        ("account_sid", ACCOUNT),
        ("iss", ACCOUNT),
        ("workspace_sid", "WS1"),
        ("channel", "WK1"),
        ("friendly_name", "WK1"),
        ("worker_sid", "WK1"),
    ] {
        assert_eq!(worker[name], value, "{name}");
    }

    let queue = claims(
        TaskRouterCapability::task_queue(ACCOUNT, SECRET, "WS1", "WQ1")
            .allow_self(Method::Post)
            .allow_below(Method::Get),
    );
    assert_eq!(queue["taskqueue_sid"], "WQ1");
    assert_eq!(
        brief(&queue)[2..],
        [
            format!("GET {api}/TaskQueues/WQ1"),
            format!("POST {api}/TaskQueues/WQ1"),
            format!("GET {api}/TaskQueues/WQ1/**"),
        ]
    );
    let workspace = claims(TaskRouterCapability::workspace(ACCOUNT, SECRET, "WS1"));
    assert_eq!(brief(&workspace)[1..], [format!("POST {events}/WS1"), format!("GET {api}")]);
    assert_eq!(workspace.get("worker_sid"), None);
    for sid in ["", "WS1/../WS2", "**"] {
        let error = TaskRouterCapability::worker(ACCOUNT, SECRET, "WS1", sid).to_jwt().expect_err(sid);
        assert_eq!(error.parameter(), Some("worker_sid"), "{sid:?}");
    }
}
