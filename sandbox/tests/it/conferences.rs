//! Conferences: the verb's noun, the resource, its participants and its callbacks.

use serde_json::{Value as Json, json};

use crate::http::{HttpResponse, Receiver, Twilio};

/// Calls into the conference `room` with these attributes.
fn enter(twilio: &Twilio, to: &str, attributes: &str) -> HttpResponse {
    let twiml = format!(
        "<Response><Dial><Conference {attributes}>room</Conference></Dial><Say>Over</Say></Response>"
    );
    let made = twilio.dial(&[("To", to), ("Twiml", &twiml)]);
    assert_eq!(made.status, 201, "{}", made.text);
    twilio.advance("1s");
    made
}

fn room(twilio: &Twilio) -> HttpResponse {
    let list = twilio.get(&twilio.below("Conferences.json?FriendlyName=room"));
    twilio.get(list.json["conferences"][0]["uri"].as_str().expect("conference"))
}

fn participants(twilio: &Twilio) -> Vec<Json> {
    let list = twilio.get(room(twilio).json["subresource_uris"]["participants"].as_str().expect("uri"));
    list.json["participants"].as_array().expect("participants").clone()
}

fn hang_up(twilio: &Twilio, call: &HttpResponse) {
    twilio.control("POST", &format!("calls/{}/hangup", call.text("sid")), &Json::Null);
    twilio.advance("1s");
}

const A: &str = "+15558670001";
const B: &str = "+15558670002";
const C: &str = "+15558670003";

#[test]
fn a_conference_begins_with_two_and_ends_with_the_last() {
    let twilio = Twilio::start();
    let first = enter(&twilio, A, "");
    assert_eq!(room(&twilio).text("status"), "init");
    assert_eq!(twilio.look("calls?waiting_for=conference")["calls"][0]["sid"], first.text("sid"));
    let second = enter(&twilio, B, "");
    assert_eq!((room(&twilio).text("status"), participants(&twilio).len()), ("in-progress", 2));
    twilio.advance("1h");
    hang_up(&twilio, &first);
    assert_eq!((room(&twilio).text("status"), participants(&twilio).len()), ("in-progress", 1));
    hang_up(&twilio, &second);
    let over = room(&twilio);
    assert_eq!(
        (over.text("status"), over.text("reason_conference_ended"), over.text("call_sid_ending_conference")),
        ("completed", "last-participant-left", second.text("sid"))
    );
    let third = enter(&twilio, C, "");
    assert_eq!(
        twilio.get(&twilio.below("Conferences.json")).json["conferences"].as_array().map(Vec::len),
        Some(2),
        "a new one"
    );
    hang_up(&twilio, &third);
}

#[test]
fn those_without_a_start_wait_and_one_may_end_it_for_all() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Say>Please wait</Say>".to_owned());
    let wait = format!("startConferenceOnEnter=\"false\" waitUrl=\"{}/wait\"", receiver.url);
    let first = enter(&twilio, A, &wait);
    let second = enter(&twilio, B, &wait);
    assert_eq!(room(&twilio).text("status"), "init");
    let heard = |call: &HttpResponse| {
        let lines = twilio.look(&format!("calls/{}", call.text("sid")))["transcript"].clone();
        lines.as_array().expect("lines").iter().filter(|l| l["text"] == "Please wait").count()
    };
    assert_eq!((heard(&first), heard(&second)), (1, 1));
    twilio.advance("20s");
    assert!(heard(&first) >= 2, "again and again");
    let chair = enter(&twilio, C, "endConferenceOnExit=\"true\"");
    assert_eq!(room(&twilio).text("status"), "in-progress");
    let so_far = heard(&first);
    twilio.advance("1m");
    assert_eq!(heard(&first), so_far, "no longer");
    hang_up(&twilio, &chair);
    assert_eq!(room(&twilio).text("reason_conference_ended"), "participant-with-end-conference-on-exit-left");
    for call in [first, second] {
        let lines = twilio.look(&format!("calls/{}", call.text("sid")));
        assert_eq!(lines["status"], "completed");
        assert_eq!(
            lines["transcript"].as_array().and_then(|l| l.last()).map(|l| l["text"].clone()),
            Some(json!("Over"))
        );
    }
}

#[test]
fn events_are_called_back_in_order() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let attributes = format!(
        "statusCallback=\"{}/told\" statusCallbackEvent=\"start end join leave mute hold\" \
         record=\"record-from-start\" recordingStatusCallback=\"{0}/recorded\" participantLabel=\"chair\"",
        receiver.url
    );
    let first = enter(&twilio, A, &attributes);
    let second = enter(&twilio, B, "");
    let uri = |call: &str| {
        twilio.below(&format!("Conferences/{}/Participants/{call}.json", room(&twilio).text("sid")))
    };
    let muted = twilio.post(&uri("chair"), &[("Muted", "true")]);
    assert_eq!(
        (muted.status, &muted.json["muted"], muted.text("label")),
        (200, &json!(true), "chair"),
        "{}",
        muted.text
    );
    twilio.post(&uri("chair"), &[("Muted", "true"), ("Hold", "true")]);
    twilio.advance("10s");
    assert_eq!(twilio.call("DELETE", &uri(second.text("sid")), "").status, 204);
    twilio.advance("1s");
    hang_up(&twilio, &first);
    let told: Vec<_> = receiver.seen().into_iter().filter(|h| h.target == "/told").collect();
    let events: Vec<_> = told.iter().map(|h| h.param("StatusCallbackEvent")).collect();
    assert_eq!(
        events,
        [
            "participant-join",
            "participant-join",
            "conference-start",
            "participant-mute",
            "participant-hold",
            "participant-leave",
            "participant-leave",
            "conference-end",
        ]
    );
    assert!(told.iter().all(|h| h.is_signed_by(twilio.sandbox.auth_token())));
    assert_eq!(
        told.iter().map(|h| h.param("SequenceNumber")).collect::<Vec<_>>(),
        ["1", "2", "3", "4", "5", "6", "7", "8"]
    );
    assert_eq!(
        (told[0].param("ParticipantLabel"), told[0].param("FriendlyName")),
        ("chair".into(), "room".into())
    );
    assert_eq!(told[5].param("ReasonParticipantLeft"), "participant_kicked");
    assert_eq!(told[7].param("ReasonConferenceEnded"), "last-participant-left");
    let recorded = receiver.seen().into_iter().find(|h| h.target == "/recorded").expect("recording");
    assert_eq!(
        (recorded.param("RecordingSource"), recorded.param("ConferenceSid")),
        ("Conference".into(), room(&twilio).text("sid").into())
    );
    let list = twilio.get(room(&twilio).json["subresource_uris"]["recordings"].as_str().expect("uri"));
    assert_eq!(list.json["recordings"][0]["sid"], recorded.param("RecordingSid"));
}

#[test]
fn the_api_calls_somebody_in_and_ends_it() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Say>The meeting ends</Say>".to_owned());
    let path = twilio.below("Conferences/standup/Participants.json");
    let params = [
        ("From", twilio.sandbox.phone_number()),
        ("To", A),
        ("Label", "ada"),
        ("EndConferenceOnExit", "true"),
    ];
    let made = twilio.post(&path, &params);
    assert_eq!(
        (made.status, made.text("status"), made.text("label")),
        (201, "queued", "ada"),
        "{}",
        made.text
    );
    assert_eq!(
        twilio.post(&path, &[("From", twilio.sandbox.phone_number()), ("To", "nobody")]).refusal(),
        (400, 21211)
    );
    twilio.post(&path, &[("From", twilio.sandbox.phone_number()), ("To", B)]);
    twilio.advance("1s");
    let uri = twilio.below(&format!("Conferences/{}.json", made.text("conference_sid")));
    assert_eq!(
        (twilio.get(&uri).text("status"), twilio.get(&uri).text("friendly_name")),
        ("in-progress", "standup")
    );
    let ada = twilio.get(&twilio.below("Conferences/standup/Participants/ada.json"));
    assert_eq!(
        (ada.text("call_sid"), &ada.json["end_conference_on_exit"]),
        (made.text("call_sid"), &json!(true)),
        "{}",
        ada.text
    );
    assert_eq!(twilio.get(&format!("{path}?Muted=true")).json["participants"], json!([]));
    twilio.post(&uri, &[("AnnounceUrl", &format!("{}/announce", receiver.url))]);
    twilio.advance("1s");
    let lines = twilio.look(&format!("calls/{}", made.text("call_sid")))["transcript"].clone();
    assert!(lines.as_array().expect("lines").iter().any(|l| l["text"] == "The meeting ends"), "{lines}");
    assert_eq!(
        twilio.post(&uri, &[("Status", "completed")]).text("reason_conference_ended"),
        "conference-ended-via-api"
    );
    twilio.advance("1s");
    assert_eq!(twilio.look(&format!("calls/{}", made.text("call_sid")))["status"], "completed");
    assert_eq!(
        twilio.get(&twilio.below("Conferences.json?Status=completed")).json["conferences"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    let nobody = twilio.below("Conferences/CF00000000000000000000000000000000/Participants.json");
    assert_eq!(twilio.get(&nobody).refusal(), (404, 20404));
}

#[test]
fn a_full_conference_takes_nobody_and_dial_goes_on_with_its_action() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Say>Goodbye</Say>".to_owned());
    let first = enter(&twilio, A, "maxParticipants=\"2\"");
    enter(&twilio, B, "");
    let third = enter(&twilio, C, "");
    assert_eq!(twilio.get(third.text("uri")).text("status"), "completed");
    assert!(twilio.look(&format!("log?resource_sid={}", third.text("sid")))["log"][0].is_object());
    hang_up(&twilio, &first);
    let twiml = format!(
        "<Response><Dial hangupOnStar=\"true\" action=\"{}/dialled\"><Conference>room</Conference></Dial></Response>",
        receiver.url
    );
    let call = twilio.dial(&[("To", C), ("Twiml", &twiml)]);
    twilio.advance("1s");
    assert_eq!(participants(&twilio).len(), 2);
    twilio.control("POST", &format!("calls/{}/press", call.text("sid")), &json!({"digits": "*"}));
    twilio.advance("1s");
    assert_eq!(
        (receiver.seen()[0].param("DialCallStatus"), participants(&twilio).len()),
        ("answered".into(), 1)
    );
}
