//! A complete request: a signature of the key is valid, any other is not.
//!
//! Input: lines with URL, host, content type, signature, settings, forwarding and upgrade; the rest
//! is the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire::webhook::{Form, Keyring, Validator, Verdict, Webhook, sign, sign_body};

/// A key that signed no vector.
const TOKEN: &str = "the-token-of-the-fuzzer";
const FORM: &str = "application/x-www-form-urlencoded";

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let mut line = || {
        let end = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        let (line, more) = rest.split_at(end);
        rest = more.get(1..).unwrap_or_default();
        String::from_utf8_lossy(line).into_owned()
    };
    let [url, host, kind, signature, settings, forwarded, upgrade] = std::array::from_fn(|_| line());
    let body = rest;

    let ring = Keyring::new()
        .auth_token(TOKEN)
        .and_then(|ring| ring.account_auth_token("AC1", "another-token"))
        .and_then(|ring| ring.shared_key("webhooks_sharedkey_1", "a-shared-secret"))
        .expect("ring");
    let any = Validator::with_keys(ring).trust_proxy(true);
    for method in ["POST", "GET"] {
        let webhook = Webhook::new(method, &url, body)
            .header("Host", &host)
            .header("Content-Type", &kind)
            .header("X-Twilio-Signature", &signature)
            .header("X-Twilio-Webhooks-Signature-Settings", &settings)
            .header("Forwarded", &forwarded)
            .header("X-Forwarded-Host", &host)
            .header("X-Forwarded-Port", &forwarded)
            .header("Upgrade", &upgrade);
        let verdict = any.check(&webhook);
        assert!(verdict.signature_match().is_none(), "forged: {verdict:?}");
        let explanation = any.explain(&webhook);
        assert_eq!(explanation.verdict, verdict);
        assert!(!explanation.to_string().contains(TOKEN));
    }

    let validator = Validator::new(TOKEN).expect("validator");
    if let Ok(form) = Form::parse(body) {
        let pairs: Vec<_> = form.iter().map(|(n, v)| (n.into_owned(), v.into_owned())).collect();
        let mine = sign(TOKEN, &url, &pairs);
        assert!(validator.validate(&url, &pairs, &mine));
        // As bytes: only where nothing was replaced on the way through text.
        if pairs.iter().all(|(n, v)| !n.contains('\u{fffd}') && !v.contains('\u{fffd}')) {
            let webhook = Webhook::new("POST", &url, body)
                .header("Content-Type", FORM)
                .header("X-Twilio-Signature", &mine);
            assert!(validator.check(&webhook).is_valid(), "{:?}", validator.check(&webhook));
            assert!(validator.receive(&webhook).is_ok());
        }
    }
    // A target alone: by whichever scheme it was asked, and for no other host.
    if url.starts_with('/') && !url.contains('#') {
        for scheme in ["https", "http"] {
            let mine = sign::<&str, &str>(TOKEN, &format!("{scheme}://example.com{url}"), &[]);
            let asked = Webhook::new("GET", &url, b"").header("X-Twilio-Signature", &mine);
            assert!(validator.check(&asked.header("Host", "example.com")).is_valid());
            let verdict = validator.check(&asked.header("Host", &host));
            assert!(!verdict.is_valid() || host.starts_with("example.com"), "{verdict:?}");
        }
    }
    if !url.contains('#') && body.len() <= 1024 * 1024 {
        let (signed, mine) = sign_body(TOKEN, &url, body);
        assert!(validator.validate_body(&signed, body, &mine));
        let longer = [body, b"."].concat();
        let verdict = validator.check_body(&signed, &longer, &mine, None);
        assert_eq!(verdict, Verdict::BadBodyHash);
        let webhook = Webhook::new("POST", &signed, body)
            .header("Content-Type", "application/json")
            .header("X-Twilio-Signature", &mine);
        let event = validator.receive(&webhook).expect("signed");
        let _ = (event.name(), event.fields(), format!("{event:?}"));
    }
});
