//! Recordings: of the verb Record, of a whole call, of a Dial, and by the API; and their sound.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;

use crate::http::{HttpResponse, Receiver, Twilio};

/// The bytes at a path, without credentials: head and body.
fn fetch(twilio: &Twilio, path: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
    write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").expect("request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("answer");
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").expect("head");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    (head, bytes.split_off(end + 4))
}

fn number(bytes: &[u8], at: usize, size: usize) -> u32 {
    bytes[at..at + size].iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// A call that is recorded from its answer to its end, ten seconds later.
fn recorded(twilio: &Twilio, more: &[(&str, &str)]) -> HttpResponse {
    let mut params = vec![("Twiml", "<Response><Pause length=\"10\"/></Response>"), ("Record", "true")];
    params.extend_from_slice(more);
    let call = twilio.dial(&params);
    assert_eq!(call.status, 201, "{}", call.text);
    twilio.advance("15s");
    call
}

#[test]
fn a_call_is_recorded_from_its_answer_to_its_end() {
    let twilio = Twilio::start();
    let (told, status) = (Receiver::start(), Receiver::start());
    let call = recorded(
        &twilio,
        &[
            ("RecordingChannels", "dual"),
            ("RecordingStatusCallback", &told.url),
            ("RecordingStatusCallbackEvent", "in-progress completed"),
            ("StatusCallback", &status.url),
        ],
    );
    let list = twilio.get(&twilio.below(&format!("Calls/{}/Recordings.json", call.text("sid"))));
    assert_eq!(list.json["recordings"].as_array().map(Vec::len), Some(1), "{}", list.text);
    let recording = &list.json["recordings"][0];
    for (field, value) in [
        ("duration", json!("10")),
        ("status", json!("completed")),
        ("source", json!("OutboundAPI")),
        ("channels", json!(2)),
        ("call_sid", json!(call.text("sid"))),
        ("price", json!("-0.00250")),
    ] {
        assert_eq!(recording[field], value, "{field}");
    }
    let seen = told.seen();
    assert_eq!(
        seen.iter().map(|h| h.param("RecordingStatus")).collect::<Vec<_>>(),
        ["in-progress", "completed"]
    );
    assert!(seen.iter().all(|h| h.is_signed_by(twilio.sandbox.auth_token())));
    assert_eq!((seen[0].param("RecordingUrl"), seen[0].param("RecordingDuration")), ("-".into(), "-".into()));
    assert_eq!(
        (seen[1].param("RecordingDuration"), seen[1].param("RecordingChannels")),
        ("10".into(), "2".into())
    );
    let ended = status.seen().pop().expect("status");
    assert_eq!(json!(ended.param("RecordingSid")), recording["sid"]);
    let of_account =
        twilio.get(&twilio.below(&format!("Recordings/{}.json", recording["sid"].as_str().expect("sid"))));
    assert_eq!(ended.param("RecordingUrl"), of_account.text("media_url"));
    assert!(of_account.json.get("track").is_none() && recording["track"] == "both");
}

#[test]
fn the_sound_is_a_wav_or_an_mp3_of_the_right_length_and_needs_no_credentials() {
    let twilio = Twilio::start();
    recorded(&twilio, &[]);
    let recording = twilio.get(&twilio.below("Recordings.json")).json["recordings"][0].clone();
    let path = twilio.below(&format!("Recordings/{}", recording["sid"].as_str().expect("sid")));
    for ending in ["", ".wav"] {
        let (head, wav) = fetch(&twilio, &format!("{path}{ending}"));
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("audio/x-wav"), "{head}");
        assert_eq!((&wav[..4], &wav[8..16], &wav[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
        assert_eq!(
            (number(&wav, 4, 4) as usize, number(&wav, 40, 4) as usize),
            (wav.len() - 8, wav.len() - 44)
        );
        let (channels, rate, bits) = (number(&wav, 22, 2), number(&wav, 24, 4), number(&wav, 34, 2));
        assert_eq!((channels, rate, bits), (1, 8000, 16));
        assert_eq!(number(&wav, 28, 4), rate * channels * bits / 8, "bytes a second");
        assert_eq!(wav.len() - 44, 10 * 16_000, "ten seconds");
        assert!(wav[44..].iter().all(|byte| *byte == 0), "silence");
    }
    let (head, mp3) = fetch(&twilio, &format!("{path}.mp3"));
    assert!(head.contains("audio/mpeg"), "{head}");
    let frames: Vec<_> = mp3.chunks(104).collect();
    assert!(frames.iter().all(|frame| frame[..4] == [0xff, 0xf3, 0x40, 0xc0] && frame.len() == 104));
    assert_eq!(frames.len(), (22_050 * 10usize).div_ceil(576));
    assert!(fetch(&twilio, &format!("{path}.ogg")).0.starts_with("HTTP/1.1 404"));
    let elsewhere = path.replace(twilio.sandbox.account_sid(), "AC00000000000000000000000000000000");
    assert!(fetch(&twilio, &elsewhere).0.starts_with("HTTP/1.1 404"));
    assert!(fetch(&twilio, &format!("{path}.json")).0.starts_with("HTTP/1.1 401"), "the resource needs them");
}

#[test]
fn recordings_are_listed_fetched_and_deleted() {
    let twilio = Twilio::start();
    let first = recorded(&twilio, &[]);
    let second = recorded(&twilio, &[]);
    let list = |query: &str| {
        let page = twilio.get(&twilio.below(&format!("Recordings.json?{query}")));
        page.json["recordings"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((list(""), list("PageSize=1")), (2, 1));
    assert_eq!(list(&format!("CallSid={}", first.text("sid"))), 1);
    assert_eq!((list("DateCreated%3C=2001-01-01"), list("DateCreated%3E=2001-01-01")), (0, 2));
    let page = twilio.get(&twilio.below(&format!("Calls/{}/Recordings.json", second.text("sid"))));
    let recording = &page.json["recordings"][0];
    let uri = recording["uri"].as_str().expect("uri");
    assert_eq!(twilio.get(uri).json["sid"], recording["sid"]);
    assert_eq!(twilio.call("DELETE", uri, "").status, 204);
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
    assert!(fetch(&twilio, uri.trim_end_matches(".json")).0.starts_with("HTTP/1.1 404"));
    assert_eq!(list(""), 1);
    let other = twilio.below("Calls/CA00000000000000000000000000000000/Recordings.json");
    assert_eq!(twilio.get(&other).refusal(), (404, 20404));
}

#[test]
fn the_api_begins_pauses_and_stops_a_recording() {
    let twilio = Twilio::start();
    let call = twilio.dial(&[("Twiml", "<Response><Pause length=\"60\"/></Response>")]);
    let path = twilio.below(&format!("Calls/{}/Recordings.json", call.text("sid")));
    assert_eq!(twilio.post(&path, &[]).refusal(), (400, 21220), "not answered yet");
    twilio.advance("1s");
    let made = twilio.post(&path, &[]);
    assert_eq!(
        (made.status, made.text("status"), made.text("source")),
        (201, "in-progress", "StartCallRecordingAPI"),
        "{}",
        made.text
    );
    assert!(made.json["duration"].is_null());
    twilio.advance("4s");
    let current = twilio.below(&format!("Calls/{}/Recordings/Twilio.CURRENT.json", call.text("sid")));
    assert_eq!(twilio.post(&current, &[("Status", "paused")]).text("status"), "paused");
    twilio.advance("10s");
    let uri = twilio.below(&format!("Calls/{}/Recordings/{}.json", call.text("sid"), made.text("sid")));
    assert_eq!(twilio.post(&uri, &[("Status", "in-progress")]).text("status"), "in-progress");
    twilio.advance("3s");
    assert_eq!(twilio.post(&uri, &[("Status", "loud")]).refusal(), (400, 20001));
    let stopped = twilio.post(&uri, &[("Status", "stopped")]);
    assert_eq!((stopped.text("status"), stopped.text("duration")), ("stopped", "7"));
    assert_eq!(twilio.post(&uri, &[("Status", "in-progress")]).status, 400);
}

#[test]
fn record_and_dial_leave_recordings_behind() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/record" => "<Record action=\"/done\" recordingStatusCallback=\"/told\" \
                      recordingStatusCallbackEvent=\"completed absent\" timeout=\"2\"/>"
            .to_owned(),
        "/dial" => "<Dial record=\"record-from-answer-dual\" action=\"/done\" \
                    recordingStatusCallback=\"/told\">+15558670001</Dial>"
            .to_owned(),
        _ => "<Hangup/>".to_owned(),
    });
    let told = || receiver.seen().into_iter().rfind(|h| h.target == "/told").expect("callback");
    let done = || receiver.seen().into_iter().rfind(|h| h.target == "/done").expect("action");

    let call = twilio.dial(&[("Url", &format!("{}/record", receiver.url))]);
    twilio.advance("1s");
    twilio.control("POST", &format!("calls/{}/say", call.text("sid")), &json!({"words": "hello"}));
    twilio.advance("9s");
    assert_eq!(
        (told().param("RecordingSource"), told().param("RecordingStatus")),
        ("RecordVerb".into(), "completed".into())
    );
    assert_eq!(told().param("RecordingSid"), done().param("RecordingSid"));
    let spoken = twilio.get(&twilio.below(&format!("Recordings/{}.json", done().param("RecordingSid"))));
    assert_eq!(spoken.text("duration"), done().param("RecordingDuration"));

    twilio.dial(&[("Url", &format!("{}/record", receiver.url))]);
    twilio.advance("9s");
    assert_eq!(told().param("RecordingStatus"), "absent");

    twilio.dial(&[("Url", &format!("{}/dial", receiver.url))]);
    twilio.advance("9s");
    assert_eq!(
        (told().param("RecordingSource"), told().param("RecordingChannels")),
        ("DialVerb".into(), "2".into())
    );
    assert_eq!(told().param("RecordingUrl"), done().param("RecordingUrl"));
    assert_eq!(
        twilio.get(&twilio.below("Recordings.json")).json["recordings"].as_array().map(Vec::len),
        Some(2)
    );
}
