//! The axum extractor and the tower layer, in a real server asked over a real connection.

use std::future::Future;
use std::net::SocketAddr;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRef, RawForm};
use axum::routing::{get, post};
use axum::{Extension, Router};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use twire::webhook::axum::{Endpoint, SignedWebhook};
use twire::webhook::tower::WebhookLayer;
use twire::webhook::{Event, Validator, Verdict, sign, sign_body};

const TOKEN: &str = "12345";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";
const BODY: &str = "MessageSid=SM1&From=%2B15551234567&Body=It%27s++a%0D%0A%2B&FromCity=";
const PAIRS: [(&str, &str); 4] =
    [("MessageSid", "SM1"), ("From", "+15551234567"), ("Body", "It's  a\r\n+"), ("FromCity", "")];

fn validator() -> Validator {
    Validator::new(TOKEN).expect("validator").limits(1000, 100)
}

/// Runs the routes on a free port and `asks` them.
fn serve<F: Future<Output = ()>>(routes: Router, asks: impl FnOnce(SocketAddr) -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bind");
        let address = listener.local_addr().expect("address");
        let server = tokio::spawn(async move { axum::serve(listener, routes).await });
        asks(address).await;
        server.abort();
    });
}

/// Sends a request as it is written here and gives status and body of the answer.
async fn ask(server: SocketAddr, head: &str, body: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(server).await.expect("connect");
    let request = format!("{head}Host: example.com\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("head");
    // A server may answer and close before it has read a body that it refuses.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut piece).await {
        answer.extend_from_slice(&piece[..read]);
    }
    let answer = String::from_utf8(answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, body.to_owned())
}

async fn post_form(server: SocketAddr, target: &str, extra: &str, body: &str) -> (u16, String) {
    let length = body.len();
    let head = format!("POST {target} HTTP/1.1\r\n{FORM}Content-Length: {length}\r\n{extra}");
    ask(server, &head, body.as_bytes()).await
}

fn signed(url: &str) -> String {
    format!("X-Twilio-Signature: {}\r\n", sign(TOKEN, url, &PAIRS))
}

#[derive(Clone)]
struct App {
    endpoint: Endpoint,
}

impl FromRef<App> for Endpoint {
    fn from_ref(app: &App) -> Endpoint {
        app.endpoint.clone()
    }
}

async fn told(SignedWebhook { verdict, content, .. }: SignedWebhook<Event>) -> String {
    let fields = match &content {
        Event::Message(sms) => format!("{:?} {:?}", sms.from, sms.body),
        other => format!("{:?}", other.fields()),
    };
    format!("{} {} {fields}", verdict.name(), content.name())
}

fn extractor(endpoint: Endpoint) -> Router {
    let inner = Router::new().route("/deep", post(told));
    Router::new()
        .route("/sms", post(told).get(told))
        .route("/raw", post(async |signed: SignedWebhook<Bytes>| signed.content))
        .nest("/nested", inner)
        .with_state(App { endpoint })
}

#[test]
fn the_extractor_proves_and_reads() {
    serve(extractor(Endpoint::new(validator())), async |server| {
        let url = "https://example.com/sms?a=it's&b=%2F";
        let (status, text) = post_form(server, "/sms?a=it's&b=%2F", &signed(url), BODY).await;
        assert_eq!(status, 200, "{text}");
        assert_eq!(text, "valid message Some(\"+15551234567\") Some(\"It's  a\\r\\n+\")");
        let nested = signed("https://example.com/nested/deep");
        let (status, text) = post_form(server, "/nested/deep", &nested, BODY).await;
        assert_eq!(status, 200, "the whole path counts: {text}");

        let query = "https://example.com/sms?MessageSid=SM2&Body=hi&SmsStatus=received";
        let signature = sign::<&str, &str>(TOKEN, query, &[]);
        let head = format!(
            "GET /sms?MessageSid=SM2&Body=hi&SmsStatus=received HTTP/1.1\r\nX-Twilio-Signature: {signature}\r\n"
        );
        assert_eq!(ask(server, &head, b"").await, (200, "valid message None Some(\"hi\")".to_owned()));

        let json = r#"{"type":"com.example","n":[1, 2]}"#;
        let (url, signature) = sign_body(TOKEN, "https://example.com/raw", json.as_bytes());
        let target = url.strip_prefix("https://example.com").expect("target");
        let head = format!(
            "POST {target} HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\
             X-Twilio-Signature: {signature}\r\n"
        );
        let (one, two) = json.split_at(10);
        let chunks = format!("{:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n", one.len(), two.len());
        assert_eq!(ask(server, &head, chunks.as_bytes()).await, (200, json.to_owned()));
        let chunks = format!("{:x}\r\n{one}.\r\n0\r\n\r\n", one.len() + 1);
        assert_eq!(ask(server, &head, chunks.as_bytes()).await.0, 403, "another body");
    });
}

#[test]
fn the_extractor_refuses_with_a_status() {
    serve(extractor(Endpoint::new(validator())), async |server| {
        let good = signed("https://example.com/sms");
        let cases = [
            ("/sms", "", BODY, 400, "no X-Twilio-Signature header\n"),
            ("/sms", "X-Twilio-Signature:\r\n", BODY, 400, "no X-Twilio-Signature header\n"),
            ("/sms", "X-Twilio-Signature: \u{e9}\r\n", BODY, 403, "the request is not signed by Twilio\n"),
            ("/sms", &good, "MessageSid=SM1", 403, "the request is not signed by Twilio\n"),
            ("/sms?x", &good, BODY, 403, "the request is not signed by Twilio\n"),
            ("/sms", &good, &"a=1&".repeat(101), 413, "the body is too large\n"),
            ("/sms", &good, &"a".repeat(1001), 413, "the body is too large\n"),
        ];
        for (target, headers, body, status, text) in cases {
            let answer = post_form(server, target, headers, body).await;
            assert_eq!(answer, (status, text.to_owned()), "{target} {headers}");
        }
        // Without a signature, or with a length over the limit, no body is waited for.
        let never = format!("POST /sms HTTP/1.1\r\n{FORM}Content-Length: 500\r\n");
        assert_eq!(ask(server, &never, b"").await.0, 400);
        let never = format!("POST /sms HTTP/1.1\r\n{FORM}Content-Length: 1001\r\n{good}");
        assert_eq!(ask(server, &never, b"").await.0, 413);
        let chunked = format!("POST /sms HTTP/1.1\r\n{FORM}Transfer-Encoding: chunked\r\n{good}");
        let chunks = format!("3e8\r\n{}\r\n1\r\na\r\n0\r\n\r\n", "a".repeat(1000));
        assert_eq!(ask(server, &chunked, chunks.as_bytes()).await.0, 413);
        assert_eq!(ask(server, &chunked, b"zz\r\n").await, (400, "the body could not be read\n".to_owned()));
    });
}

#[test]
fn the_url_is_the_one_that_twilio_asked() {
    let body = BODY;
    let proxied = "X-Forwarded-Proto: http\r\nX-Forwarded-Host: public.example\r\n";
    let asked = |url: &str| format!("{}{proxied}", signed(url));
    let cases = [
        (Endpoint::new(validator()), "https://example.com/sms"),
        (Endpoint::from(validator().trust_proxy(true)), "http://public.example/sms"),
        (Endpoint::new(validator()).origin("http://other.example:8080/"), "http://other.example:8080/sms"),
        (
            Endpoint::new(validator().trust_proxy(true)).origin("https://other.example"),
            "https://other.example/sms",
        ),
    ];
    for (at, (endpoint, _)) in cases.iter().enumerate() {
        serve(extractor(endpoint.clone()), async |server| {
            for (other, (_, url)) in cases.iter().enumerate() {
                let (status, _) = post_form(server, "/sms", &asked(url), body).await;
                assert_eq!(status, if at == other { 200 } else { 403 }, "{at} {url}");
            }
        });
    }
}

fn layered() -> Router {
    let inner = Router::new()
        .route("/deep", post(async |body: Bytes| body))
        .layer(WebhookLayer::new(validator().trust_proxy(true)));
    Router::new()
        .route("/form", post(async |RawForm(form): RawForm| form))
        .route(
            "/body",
            post(async |Extension(verdict): Extension<Verdict>, body: Bytes| {
                [verdict.name().as_bytes(), b" ", &body].concat()
            }),
        )
        .route("/call", get(async || "called"))
        .layer(DefaultBodyLimit::disable())
        .layer(WebhookLayer::new(Endpoint::new(validator())))
        .nest("/nested", inner)
        .route("/open", get(async || "open"))
}

#[test]
fn the_layer_hands_the_body_on() {
    serve(layered(), async |server| {
        let headers = signed("https://example.com/form");
        assert_eq!(post_form(server, "/form", &headers, BODY).await, (200, BODY.to_owned()));
        let headers = signed("https://example.com/body");
        assert_eq!(post_form(server, "/body", &headers, BODY).await, (200, format!("valid {BODY}")));
        let headers = signed("https://example.com/nested/deep");
        assert_eq!(post_form(server, "/nested/deep", &headers, BODY).await, (200, BODY.to_owned()));
        // Nothing says by which scheme it was asked.
        let headers = signed("http://example.com/form");
        assert_eq!(post_form(server, "/form", &headers, BODY).await, (200, BODY.to_owned()));
        let signature = sign::<&str, &str>(TOKEN, "https://example.com/call?a=1", &[]);
        let head = format!("GET /call?a=1 HTTP/1.1\r\nX-Twilio-Signature: {signature}\r\n");
        assert_eq!(ask(server, &head, b"").await, (200, "called".to_owned()));
        assert_eq!(ask(server, "GET /open HTTP/1.1\r\n", b"").await, (200, "open".to_owned()));

        // A handshake is signed as `wss`, with its query as parameters.
        let signature = sign(TOKEN, "wss://example.com/call", &[("b", "2"), ("a", "1")]);
        let head = format!(
            "GET /call?b=2&a=1 HTTP/1.1\r\nUpgrade: websocket\r\nX-Twilio-Signature: {signature}\r\n"
        );
        assert_eq!(ask(server, &head, b"").await, (200, "called".to_owned()));
    });
}

#[test]
fn the_layer_refuses_with_a_status() {
    serve(layered(), async |server| {
        let good = signed("https://example.com/form");
        let long = "a".repeat(1001);
        for (target, headers, body, status) in [
            ("/form", "", BODY, 400),
            ("/form", "X-Twilio-Signature: aaaa\r\n", BODY, 403),
            ("/body", &good, BODY, 403),
            ("/nested/deep", &good, BODY, 403),
            ("/form", &good, &long, 413),
        ] {
            let answer = post_form(server, target, headers, body).await;
            assert_eq!(answer, (status, String::new()), "{target} {headers}");
        }
    });
}

#[test]
fn a_target_with_its_host_needs_no_host_field() {
    use tower_service::Service;

    // As HTTP/2 has it, and proxies that leave out `Host`.
    let request = axum::extract::Request::post("http://example.com/body")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Twilio-Signature", sign(TOKEN, "https://example.com/body", &PAIRS))
        .body(axum::body::Body::from(BODY))
        .expect("request");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("runtime");
    let answer = runtime.block_on(layered().call(request)).expect("answer");
    assert_eq!(answer.status(), 200);
}
