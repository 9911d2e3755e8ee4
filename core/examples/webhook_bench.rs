//! How long the proof of a webhook and an answer in TwiML take; called by `benches/run.sh`.
//!
//! Prints a line for each figure, name and value: nanoseconds of processor-bound time an operation,
//! or megabytes a second. `hmacs` is two bare HMACs, one for each variant of the port, over bytes that
//! are ready. A valid webhook usually needs one.
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use twire::twiml::voice::{Gather, Hangup, Pause, Play, Redirect, Say, VoiceResponse};
use twire::twiml::{Document, Rules};
use twire::webhook::{Validator, Webhook, sign};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
const URL: &str = "https://mycompany.com/myapp.php?foo=1&bar=2";
/// The same URL as Twilio may have signed it too.
const WITH_PORT: &str = "https://mycompany.com:443/myapp.php?foo=1&bar=2";
const FIVE: &str = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309\
                    &To=%2B18005551212";
/// What an inbound SMS carries.
const TWENTY_FIVE: &str = "ToCountry=US&ToState=CA&SmsMessageSid=SM0123456789abcdef0123456789abcdef\
    &NumMedia=0&ToCity=SAN+FRANCISCO&FromZip=94107&SmsSid=SM0123456789abcdef0123456789abcdef\
    &FromState=CA&SmsStatus=received&FromCity=OAKLAND&Body=Yes%2C+please+confirm+my+table+for+8%3A30\
    &FromCountry=US&To=%2B15557654321&MessagingServiceSid=MG0123456789abcdef0123456789abcdef&ToZip=94105\
    &NumSegments=1&MessageSid=SM0123456789abcdef0123456789abcdef&ReferralNumMedia=0\
    &AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B15551234567&ApiVersion=2010-04-01&AddOns=\
    &OptOutType=&ProfileName=Jo&WaId=15551234567";

/// Nanoseconds of one call: the best of many short rounds, which other programs disturb least.
fn nanoseconds<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut round = |calls: u32| {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(work());
        }
        start.elapsed()
    };
    let mut calls = 1;
    while round(calls).as_micros() < 500 {
        calls *= 2;
    }
    let best = (0..400).map(|_| round(calls)).min().unwrap_or_default();
    best.as_secs_f64() * 1e9 / f64::from(calls)
}

fn webhooks(name: &str, body: &str, expected: usize) {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    assert_eq!(pairs.len(), expected);
    let signature = sign(TOKEN, URL, &pairs);
    let validator = Validator::new(TOKEN).expect("validator");
    assert!(validator.validate(URL, &pairs, &signature));
    let decoded = nanoseconds(|| validator.validate(black_box(URL), black_box(&pairs), &signature));

    let webhook = Webhook::new("POST", URL, body.as_bytes())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Twilio-Signature", &signature);
    assert!(validator.check(&webhook).is_valid());
    let request = nanoseconds(|| validator.check(black_box(&webhook)));
    let received = nanoseconds(|| validator.receive(black_box(&webhook)));

    let mut sorted = pairs.clone();
    sorted.sort();
    let suffix: String = sorted.into_iter().flat_map(|(name, value)| [name, value]).collect();
    let key = Hmac::<Sha1>::new_from_slice(TOKEN.as_bytes()).expect("key");
    let bare = nanoseconds(|| {
        [URL, WITH_PORT].map(|url| {
            let mut mac = key.clone();
            mac.update(url.as_bytes());
            mac.update(black_box(suffix.as_bytes()));
            mac.finalize().into_bytes()
        })
    });
    println!("{name} {decoded:.0}");
    println!("{name}_request {request:.0}");
    println!("{name}_event {received:.0}");
    println!("{name}_hmacs {bare:.0}");
}

fn menu() -> VoiceResponse {
    VoiceResponse::new()
        .say(Say::new("Welcome to the shop.").voice("alice").language("en-GB"))
        .gather(
            Gather::new()
                .num_digits(1)
                .action("/menu")
                .method("POST")
                .say(Say::new("Press 1 for orders, 2 for returns.")),
        )
        .pause(Pause::new().length(1))
        .play(Play::new("https://example.com/bye.mp3"))
        .redirect(Redirect::new("/again"))
}

fn main() {
    webhooks("validate_5", FIVE, 5);
    webhooks("validate_25", TWENTY_FIVE, 25);

    let xml = menu().to_xml().expect("menu");
    assert_eq!(Document::parse(Rules::voice(), &xml).expect("xml").root().elements().count(), 5);
    println!("menu_6 {:.0}", nanoseconds(|| menu().to_xml()));

    let mut long = VoiceResponse::new();
    let mut size = 0;
    while size < 10_000 {
        long = long
            .say(Say::new("Your table for two is ready; please come to the desk.").language("en-GB"))
            .gather(Gather::new().num_digits(1).action("/menu?step=2").say(Say::new("Press 1 to confirm.")))
            .hangup(Hangup::new());
        size = long.to_xml().expect("long").len();
    }
    let text = long.to_xml().expect("long");
    let bytes = f64::from(u32::try_from(text.len()).expect("short"));
    let took = nanoseconds(|| Document::parse(Rules::voice(), black_box(&text)));
    println!("parse_10k_mb_s {:.0}", bytes * 1000.0 / took);
    let took = nanoseconds(|| twire::twiml::parse(black_box(&text), None));
    println!("parse_10k_unchecked_mb_s {:.0}", bytes * 1000.0 / took);
}
