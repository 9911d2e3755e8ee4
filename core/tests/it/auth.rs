//! Who is calling: `OAuth`, secrets that rotate, and requests signed by private key.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::digest::{SHA256, digest};
use ring::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaKeyPair, UnparsedPublicKey,
    VerificationAlgorithm,
};
use twire::jwt::{self, AccessToken, ClientValidation, RsaAlgorithm, SignedRequest};
use twire::transport::ScriptedTransport;
use twire::{ClientBuilder, Credentials, Error, ErrorKind, Identity, Params, Secret, Sent, blocking};

use crate::faults::builder;
use crate::server::{Server, Step};
use crate::vectors::load;

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";
const KEY: &str = "SK0123456789abcdef0123456789abcdef";
const CLIENT: &str = "OQ0123456789abcdef0123456789abcdef";
const SECRET: &str = "planted-client-secret";

fn grant(token: &str, expires_in: &str) -> Step {
    Step::json(
        200,
        &format!(
            "{{\"access_token\":\"{token}\",\"token_type\":\"Bearer\",\"expires_in\":{expires_in},\"sid\":\"SM1\"}}"
        ),
    )
}

fn created() -> Step {
    Step::json(201, "{\"sid\":\"SM1\"}")
}

fn with(server: &Server, credentials: Credentials) -> ClientBuilder {
    builder(&server.url()).credentials(credentials.for_account(ACCOUNT))
}

fn oauth(server: &Server) -> blocking::Client {
    with(server, Credentials::oauth(CLIENT, SECRET)).build_blocking().expect("a client")
}

fn create(client: &blocking::Client) -> Result<twire::Response, Error> {
    let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "x");
    client.execute("messages.create", params)
}

const TOKEN_PATH: &str = "/v2/token";

fn lines(server: &Server) -> Vec<String> {
    server.seen().iter().map(|s| s.line.split(' ').nth(1).unwrap_or_default().to_owned()).collect()
}

fn tokens_asked(server: &Server) -> usize {
    lines(server).iter().filter(|line| *line == TOKEN_PATH).count()
}

#[test]
fn an_access_token_is_fetched_once_and_used() {
    let server = Server::start(vec![grant("planted.token", "3600"), created()]);
    let client = oauth(&server);
    create(&client).expect("a response");
    create(&client).expect("a response");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[0].line, "POST /v2/token HTTP/1.1");
    assert_eq!(
        seen[0].body,
        format!("grant_type=client_credentials&client_id={CLIENT}&client_secret={SECRET}")
    );
    assert_eq!(seen[0].header("authorization"), None);
    assert_eq!(seen[0].header("x-forwarded-host"), Some("oauth.twilio.com"));
    for call in &seen[1..] {
        assert_eq!(call.header("authorization"), Some("Bearer planted.token"));
        assert!(call.line.contains(&format!("/Accounts/{ACCOUNT}/Messages.json")), "{}", call.line);
    }
    let shown = format!("{:?} {:?}", Credentials::oauth(CLIENT, SECRET), client);
    assert!(!shown.contains(SECRET) && !shown.contains(CLIENT), "{shown}");
}

#[test]
fn the_lifetime_of_a_token_comes_from_the_service_or_the_token() {
    let jwt =
        |ttl| AccessToken::new(ACCOUNT, KEY, "s").ttl(Duration::from_secs(ttl)).to_jwt().expect("a token");
    for (step, asked) in [
        (grant("t", "0"), 3),
        (grant("t", "\"3600\""), 1),
        (grant("t", "null"), 1),
        (grant(&jwt(3600), "null"), 1),
        (Step::json(200, "{\"access_token\":\"t\",\"sid\":\"SM1\"}"), 1),
    ] {
        // One response serves the token and the messages.
        let server = Server::start(vec![step]);
        let client = oauth(&server);
        for _ in 0..3 {
            create(&client).expect("a response");
        }
        assert_eq!((tokens_asked(&server), server.seen().len()), (asked, asked + 3));
    }
}

#[test]
fn many_threads_share_one_token_fetch() {
    let server = Server::start(vec![grant("t", "3600"), created()]);
    let client = oauth(&server);
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| create(&client).expect("a response"));
        }
    });
    assert_eq!((tokens_asked(&server), server.seen().len()), (1, 65));
}

#[test]
fn a_refused_token_is_refreshed_once() {
    let refused = || Step::json(401, "{\"code\":20003,\"message\":\"no\"}");
    let server = Server::start(vec![grant("a", "3600"), refused(), grant("b", "3600"), created()]);
    create(&oauth(&server)).expect("the second token is good");
    let seen = server.seen();
    assert_eq!(lines(&server)[2], "/v2/token");
    assert_eq!(seen[3].header("authorization"), Some("Bearer b"));
    assert_eq!(seen[3].body, seen[1].body);

    // The same token again would be refused again.
    let server = Server::start(vec![grant("a", "3600"), refused(), grant("a", "3600"), created()]);
    let error = create(&oauth(&server)).expect_err("still refused");
    assert_eq!((error.kind(), error.sent(), server.seen().len()), (ErrorKind::Auth, Sent::No, 3));

    // And a new one that is refused too is the end.
    let server = Server::start(vec![grant("a", "3600"), refused(), grant("b", "3600"), refused(), created()]);
    let error = create(&oauth(&server)).expect_err("still refused");
    assert_eq!((error.kind(), error.attempts(), server.seen().len()), (ErrorKind::Auth, 2, 4));
}

#[test]
fn without_a_token_nothing_is_sent() {
    let cases = [
        (Step::json(400, "{\"code\":70002,\"message\":\"invalid client\"}"), ErrorKind::Auth, 1),
        (Step::json(401, "{}"), ErrorKind::Auth, 1),
        (Step::json(404, "{}"), ErrorKind::Auth, 1),
        (Step::json(429, "{}"), ErrorKind::RateLimited, 3),
        (Step::json(503, "{}"), ErrorKind::Api, 3),
        (Step::Close, ErrorKind::Protocol, 3),
        (Step::Reset, ErrorKind::Protocol, 3),
        (Step::json(200, "{}"), ErrorKind::Decode, 1),
        (Step::json(200, "{\"access_token\":\"a b\"}"), ErrorKind::Decode, 1),
        (Step::json(200, "{\"access_token\":\"a\\r\\nx: y\"}"), ErrorKind::Decode, 1),
        (Step::json(200, "nonsense"), ErrorKind::Decode, 1),
    ];
    for (n, (step, kind, requests)) in cases.into_iter().enumerate() {
        let server = Server::start(vec![step]);
        let error = create(&oauth(&server)).expect_err("no token");
        assert_eq!((error.kind(), error.sent()), (kind, Sent::No), "case {n}: {error}");
        assert!(error.to_string().contains("no access token from oauth.twilio.com"), "case {n}: {error}");
        assert!(error.operation().is_some_and(|o| o.ends_with("messages.create")), "case {n}");
        assert_eq!(tokens_asked(&server).max(server.seen().len()), requests, "case {n}");
        let said = format!("{error} {error:?}");
        assert!(!said.contains(SECRET) && !said.contains(CLIENT), "{said}");
    }
}

#[test]
fn a_silent_token_service_ends_at_the_requests_deadline() {
    let server = Server::start(vec![Step::Hang]);
    let client = with(&server, Credentials::oauth(CLIENT, SECRET))
        .timeout(Duration::from_millis(100))
        .build_blocking()
        .expect("a client");
    let error = create(&client).expect_err("no token comes");
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::No), "{error}");
    assert!(error.is_retryable());
    assert!(server.seen().iter().all(|seen| seen.line.contains(TOKEN_PATH)));
}

#[test]
fn a_credentials_callback_runs_before_each_request() {
    let server = Server::start(vec![created()]);
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credentials = Credentials::from_fn(move || {
        let n = counter.fetch_add(1, Ordering::SeqCst);
        Ok(match n {
            0 => Credentials::auth_token(ACCOUNT, "first"),
            1 => Credentials::api_key(KEY, "second"),
            _ => Credentials::bearer_token("third"),
        })
    });
    assert_eq!(format!("{credentials:?}"), "callback");
    let client = with(&server, credentials).build_blocking().expect("a client");
    for _ in 0..3 {
        create(&client).expect("a response");
    }
    let basic = |user: &str, secret: &str| format!("Basic {}", STANDARD.encode(format!("{user}:{secret}")));
    let sent: Vec<_> =
        server.seen().iter().map(|s| s.header("authorization").unwrap_or_default().to_owned()).collect();
    assert_eq!(sent, [basic(ACCOUNT, "first"), basic(KEY, "second"), "Bearer third".to_owned()]);
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn a_rotated_secret_is_fetched_again() {
    let rotating = |secrets: &'static [&'static str]| {
        let next = AtomicUsize::new(0);
        Credentials::from_fn(move || {
            let n = next.fetch_add(1, Ordering::SeqCst).min(secrets.len() - 1);
            Ok(Credentials::auth_token(ACCOUNT, secrets[n]))
        })
    };
    let script = || vec![Step::json(401, "{}"), created()];
    let server = Server::start(script());
    create(&with(&server, rotating(&["old", "new"])).build_blocking().expect("a client"))
        .expect("a response");
    assert_eq!(server.seen().len(), 2);

    let server = Server::start(script());
    let client = with(&server, rotating(&["same"])).build_blocking().expect("a client");
    assert_eq!(create(&client).expect_err("refused").kind(), ErrorKind::Auth);
    assert_eq!(server.seen().len(), 1);

    let server = Server::start(script());
    let client = with(&server, rotating(&["old", "new"])).retries(0).build_blocking().expect("a client");
    assert_eq!(create(&client).expect_err("no second try").kind(), ErrorKind::Auth);
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn an_error_of_the_credentials_callback_is_the_requests_error() {
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let cases: Vec<(Credentials, ErrorKind, &str)> = vec![
        (
            Credentials::from_fn(|| Err(Error::config("the vault is sealed"))),
            ErrorKind::Config,
            "vault is sealed",
        ),
        (Credentials::from_fn(|| panic!("planted")), ErrorKind::Internal, "callback panicked"),
        (
            Credentials::from_fn(|| Ok(Credentials::auth_token(ACCOUNT, "a b"))),
            ErrorKind::Config,
            "auth token",
        ),
        (Credentials::from_fn(|| Ok(Credentials::oauth(CLIENT, SECRET))), ErrorKind::Config, "callback must"),
        (
            Credentials::from_fn(|| Ok(Credentials::from_fn(|| Ok(Credentials::none())))),
            ErrorKind::Config,
            "callback must",
        ),
        (
            Credentials::from_fn(move || {
                let _ = held.lock().map(|held| held.recv());
                Ok(Credentials::bearer_token("late"))
            }),
            ErrorKind::Timeout,
            "before the deadline",
        ),
    ];
    let server = Server::start(vec![created()]);
    for (credentials, kind, said) in cases {
        let timeout = Duration::from_millis(if kind == ErrorKind::Timeout { 50 } else { 30_000 });
        let client = with(&server, credentials).timeout(timeout).build_blocking().expect("a client");
        let error = create(&client).expect_err(said);
        assert_eq!((error.kind(), error.sent()), (kind, Sent::No), "{error}");
        assert!(error.to_string().contains(said), "{error}");
    }
    drop(release);
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn the_environment_may_name_an_oauth_client() {
    let vars = |set: &'static [(&str, &str)]| {
        move |name: &str| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    };
    let server = Server::start(vec![grant("t", "3600"), created()]);
    let client = ClientBuilder::from_vars(vars(&[
        ("TWILIO_ACCOUNT_SID", ACCOUNT),
        ("TWILIO_CLIENT_ID", CLIENT),
        ("TWILIO_CLIENT_SECRET", SECRET),
    ]))
    .expect("enough")
    .base_url(server.url())
    .build_blocking()
    .expect("a client");
    create(&client).expect("a response");
    assert_eq!(server.seen()[1].header("authorization"), Some("Bearer t"));
}

/// Checks a request's signature as Twilio would, from what came over the wire.
fn check_validation(
    seen: &crate::server::Seen,
    key: &RsaKeyPair,
    algorithm: &'static dyn VerificationAlgorithm,
) {
    let jwt = seen.header("twilio-client-validation").expect("the header is there");
    let (signed, signature) = jwt.rsplit_once('.').expect("a token");
    let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64");
    UnparsedPublicKey::new(algorithm, key.public())
        .verify(signed.as_bytes(), &signature)
        .expect("the private key signed it");
    let token = jwt::decode(jwt).expect("a token");
    assert_eq!((&token.header()["cty"], &token.header()["kid"]), (&"twilio-pkrv;v=1".into(), &"CR1".into()));
    let claims = token.claims();
    assert_eq!((&claims["iss"], &claims["sub"]), (&KEY.into(), &ACCOUNT.into()));
    assert_eq!(claims["hrh"], "authorization;host");
    let (from, until) = (claims["nbf"].as_u64().expect("nbf"), claims["exp"].as_u64().expect("exp"));
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs();
    assert!(until - from == 300 && from <= now, "{from} {until} {now}");

    let hex = |bytes: &[u8]| {
        let digits = digest(&SHA256, bytes).as_ref().iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>();
        digits.concat()
    };
    let mut line = seen.line.split(' ');
    let (method, target) = (line.next().expect("a method"), line.next().expect("a target"));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let canonical = format!(
        "{method}\n{path}\n{}\nauthorization:{}\nhost:{}\n\nauthorization;host\n{}",
        pairs.join("&"),
        seen.header("authorization").expect("credentials"),
        seen.header("host").expect("a host"),
        if seen.body.is_empty() { String::new() } else { hex(seen.body.as_bytes()) },
    );
    assert_eq!(claims["rqh"], hex(canonical.as_bytes()), "{canonical}");
}

/// A request that another HTTP client sends is signed by hand, and its receiver can tell.
#[test]
fn a_request_is_signed_by_hand_and_verified() {
    let file = load("tokens.json");
    let text = |name: &str| file[name].as_str().expect("a key");
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let later = |seconds| now + Duration::from_secs(seconds);
    let request = SignedRequest::new("POST", "/Messages").header("Host", "a.example").body(b"x");
    for algorithm in [RsaAlgorithm::Rs256, RsaAlgorithm::Ps256] {
        let key = ClientValidation::new("CR1", text("rsa_key_pkcs8"), algorithm).expect("a key");
        let sign = |ttl| key.sign("SK1", "AC1", &request, now, ttl);
        let made = sign(Duration::from_secs(60)).expect("a token");
        for public in ["rsa_public_spki", "rsa_public_pkcs1"] {
            let read = jwt::verify_request(&made, text(public), later(59)).expect("it is good");
            assert_eq!(read.claims()["hrh"], "host");
            let over = jwt::verify_request(&made, text(public), later(60)).expect_err("it is over");
            assert_eq!((over.kind(), over.to_string().contains("expired")), (ErrorKind::Auth, true));
        }
        let (rest, _) = made.rsplit_once('.').expect("a signature");
        let forged = jwt::verify_request(&format!("{rest}.AAAA"), text("rsa_public_spki"), now);
        assert!(forged.expect_err("forged").to_string().contains("does not match this key"));
        for ttl in [Duration::ZERO, Duration::from_millis(1500), Duration::from_secs(301)] {
            assert_eq!(sign(ttl).expect_err("Twilio's limit").parameter(), Some("ttl"));
        }
    }
    // The public key is no secret: what is signed with it as one is forged.
    let secret = AccessToken::new("AC1", "SK1", text("rsa_public_pkcs1").replace('\n', ""));
    let confused = secret.to_jwt_at(now).expect_err("no secret has spaces");
    assert_eq!(confused.parameter(), Some("secret"));
    let plain = AccessToken::new("AC1", "SK1", "secret").to_jwt_at(now).expect("a token");
    let refused = jwt::verify_request(&plain, text("rsa_public_spki"), now).expect_err("another kind");
    assert!(refused.to_string().contains("not signed with RS256 or PS256"), "{refused}");
    for (pem, why) in [
        ("", "not a PEM file"),
        (text("rsa_key_pkcs8"), "not a PEM file with a public key"),
        ("-----BEGIN PUBLIC KEY-----\n*\n-----END PUBLIC KEY-----", "base64"),
        ("-----BEGIN PUBLIC KEY-----\nMIICAwQ=\n-----END PUBLIC KEY-----", "not an RSA key"),
        ("-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----", "not an RSA key"),
    ] {
        let refused = jwt::verify_request(&plain, pem, now).expect_err(why);
        assert_eq!(
            (refused.kind(), refused.to_string().contains(why)),
            (ErrorKind::Config, true),
            "{refused}"
        );
    }
}

#[test]
fn each_request_carries_a_signature_by_private_key() {
    let file = load("tokens.json");
    let pem = |name: &str| file[name].as_str().expect("a key").to_owned();
    let der: String = pem("rsa_key_pkcs8").lines().filter(|l| !l.starts_with("-----")).collect();
    let der = STANDARD.decode(der).expect("base64");
    let key = RsaKeyPair::from_pkcs8(&der).expect("a key");
    let table: [(&str, RsaAlgorithm, &'static dyn VerificationAlgorithm); 3] = [
        ("rsa_key_pkcs8", RsaAlgorithm::Rs256, &RSA_PKCS1_2048_8192_SHA256),
        ("rsa_key_pkcs8", RsaAlgorithm::Ps256, &RSA_PSS_2048_8192_SHA256),
        ("rsa_key_pkcs1", RsaAlgorithm::Rs256, &RSA_PKCS1_2048_8192_SHA256),
    ];
    for (name, algorithm, verification) in table {
        let server = Server::start(vec![Step::json(201, r#"{"sid":"SM1","messages":[]}"#)]);
        let validation = ClientValidation::new("CR1", pem(name), algorithm).expect("a key");
        let shown = format!("{validation:?}");
        assert!(shown.ends_with(&format!("{})", algorithm.name())), "{shown}");
        let client = with(&server, Credentials::api_key(KEY, "secret"))
            .client_validation(validation)
            .build_blocking()
            .expect("a client");
        create(&client).expect("a response");
        let list = Params::new()
            .with("To", "+15558676543")
            .with("PageSize", 5)
            .with("DateSent", "2026-11-24")
            .with("From", "whatsapp:+1 ~*é");
        client.execute("messages.list", list).expect("a response");
        for seen in server.seen() {
            check_validation(&seen, &key, verification);
        }
        // Decoded and encoded again by RFC 3986, the query is the same.
        let line = &server.seen()[1].line;
        assert!(line.contains("From=whatsapp%3A%2B1%20~%2A%C3%A9"), "{line}");
    }
}

#[test]
fn a_signature_wants_a_key_and_its_account() {
    let pem = load("tokens.json")["rsa_key_pkcs8"].as_str().expect("a key").to_owned();
    let validation = || ClientValidation::new("CR1", pem.as_str(), RsaAlgorithm::Rs256).expect("a key");
    let server = Server::start(vec![created()]);
    for credentials in [
        Credentials::auth_token(ACCOUNT, "t"),
        Credentials::api_key(KEY, "s"),
        Credentials::none(),
        Credentials::bearer_token("t"),
    ] {
        let error = builder(&server.url())
            .credentials(credentials)
            .client_validation(validation())
            .build()
            .expect_err("no key, or no account");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("API key"), "{error}");
    }
    let client = with(&server, Credentials::from_fn(|| Ok(Credentials::bearer_token("t"))))
        .client_validation(validation())
        .build_blocking()
        .expect("a client");
    let error = create(&client).expect_err("the callback has no key");
    assert_eq!((error.kind(), error.sent(), server.seen().len()), (ErrorKind::Config, Sent::No, 0));
}

/// Whose credentials sign, and for which account, by table.
#[test]
fn the_user_the_secret_and_the_account_come_from_one_source_first() {
    for case in load("credentials.json")["cases"].as_array().expect("cases") {
        let name = case["name"].as_str().expect("a name");
        let given = |field: &str| case["given"][field].as_str().map(str::to_owned);
        let mut identity = Identity::default();
        identity.user = given("user");
        identity.secret = given("secret").map(Secret::new);
        identity.account_sid = given("account");
        let resolved = identity.resolve(|name| case["env"][name].as_str().map(str::to_owned));
        if let Some(expected) = case["error"].as_str() {
            let error = resolved.err().unwrap_or_else(|| panic!("{name}: no error"));
            assert!(
                error.kind() == ErrorKind::Config && error.to_string().contains(expected),
                "{name}: {error}"
            );
            continue;
        }
        let script = Arc::new(ScriptedTransport::new().respond(201, "{\"sid\":\"SM1\"}"));
        let builder = ClientBuilder::new().credentials(resolved.unwrap_or_else(|e| panic!("{name}: {e}")));
        let client = builder.transport(script.clone()).build_blocking().expect("a client");
        create(&client).unwrap_or_else(|e| panic!("{name}: {e}"));
        let request = &script.requests()[0];
        let account = format!("/Accounts/{}/", case["account"].as_str().expect("an account"));
        assert!(request.url.contains(&account), "{name}: {}", request.url);
        let pair =
            format!("{}:{}", case["user"].as_str().unwrap_or(""), case["secret"].as_str().unwrap_or(""));
        let expected = format!("Basic {}", STANDARD.encode(pair));
        assert_eq!(request.header("authorization"), Some(expected.as_str()), "{name}");
    }
}
