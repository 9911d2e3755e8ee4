//! Queues: Enqueue, Leave and Dial Queue, and the resource.

use serde_json::{Value as Json, json};

use crate::http::{HttpResponse, Receiver, Twilio, Webhook};

fn dial(twilio: &Twilio, receiver: &Receiver, to: &str, path: &str) -> HttpResponse {
    let made = twilio.dial(&[("To", to), ("Url", &format!("{}{path}", receiver.url))]);
    assert_eq!(made.status, 201, "{}", made.text);
    twilio.advance("1s");
    made
}

/// A shop with a queue, and somebody who takes calls from it.
fn shop() -> Receiver {
    Receiver::twiml(|hook| match hook.target.as_str() {
        "/customer" => {
            "<Enqueue action=\"/left\" waitUrl=\"/wait\">support</Enqueue><Say>Next</Say>".to_owned()
        }
        "/wait" => format!(
            "<Say>You are number {}</Say><Gather numDigits=\"1\" timeout=\"3\" action=\"/key\"/>",
            hook.param("QueuePosition")
        ),
        "/key" => "<Leave/>".to_owned(),
        "/agent" => {
            "<Dial action=\"/served\" timeout=\"20\"><Queue url=\"/first\">support</Queue></Dial>".to_owned()
        }
        "/first" => "<Say>You will now be connected</Say>".to_owned(),
        _ => "<Say>Goodbye</Say>".to_owned(),
    })
}

fn last(receiver: &Receiver, path: &str) -> Webhook {
    receiver.seen().into_iter().rfind(|h| h.target == path).unwrap_or_else(|| panic!("no {path}"))
}

fn queue(twilio: &Twilio) -> HttpResponse {
    let list = twilio.get(&twilio.below("Queues.json"));
    twilio.get(list.json["queues"][0]["uri"].as_str().expect("queue"))
}

fn status(twilio: &Twilio, call: &HttpResponse) -> String {
    twilio.get(call.text("uri")).text("status").to_owned()
}

const A: &str = "+15558670001";
const B: &str = "+15558670002";
const AGENT: &str = "+15558670009";

#[test]
fn a_call_waits_and_is_connected_with_whoever_takes_it() {
    let twilio = Twilio::start();
    let receiver = shop();
    let first = dial(&twilio, &receiver, A, "/customer");
    let second = dial(&twilio, &receiver, B, "/customer");
    let size = queue(&twilio);
    assert_eq!(
        (&size.json["current_size"], size.text("friendly_name")),
        (&json!(2), "support"),
        "{}",
        size.text
    );
    let hook = last(&receiver, "/wait");
    assert_eq!((hook.param("QueuePosition"), hook.param("CurrentQueueSize")), ("2".into(), "2".into()));
    assert_eq!(hook.param("QueueSid"), size.text("sid"));
    twilio.advance("30s");
    assert!(receiver.seen().iter().filter(|h| h.target == "/wait").count() > 4, "again and again");

    let agent = dial(&twilio, &receiver, AGENT, "/agent");
    assert_eq!(queue(&twilio).json["current_size"], 1);
    let hook = last(&receiver, "/first");
    assert_eq!(
        (hook.param("CallSid"), hook.param("DequeingCallSid")),
        (first.text("sid").into(), agent.text("sid").into())
    );
    let lines = twilio.look(&format!("calls/{}", first.text("sid")))["transcript"].clone();
    assert!(
        lines.as_array().expect("lines").iter().any(|l| l["text"] == "You will now be connected"),
        "{lines}"
    );
    twilio.advance("5s");
    twilio.control("POST", &format!("calls/{}/hangup", first.text("sid")), &Json::Null);
    twilio.advance("1s");
    let served = last(&receiver, "/served");
    assert_eq!(
        (served.param("DialCallStatus"), served.param("DialCallSid")),
        ("completed".into(), first.text("sid").into())
    );
    assert_eq!(last(&receiver, "/left").param("QueueResult"), "hangup");
    assert_eq!((status(&twilio, &agent), status(&twilio, &first)), ("completed".into(), "completed".into()));

    let agent = dial(&twilio, &receiver, AGENT, "/agent");
    twilio.control("POST", &format!("calls/{}/hangup", agent.text("sid")), &Json::Null);
    twilio.advance("1s");
    let left = last(&receiver, "/left");
    assert_eq!(
        (left.param("QueueResult"), left.param("CallSid")),
        ("bridged".into(), second.text("sid").into())
    );
    assert_eq!(status(&twilio, &second), "completed");
    assert_eq!(queue(&twilio).json["current_size"], 0);
}

#[test]
fn whoever_dials_an_empty_queue_waits_for_somebody() {
    let twilio = Twilio::start();
    let receiver = shop();
    let nowhere = dial(&twilio, &receiver, AGENT, "/agent");
    assert_eq!(last(&receiver, "/served").param("DialCallStatus"), "failed", "there is no such queue");
    assert_eq!(status(&twilio, &nowhere), "completed");
    twilio.post(&twilio.below("Queues.json"), &[("FriendlyName", "support")]);
    dial(&twilio, &receiver, AGENT, "/agent");
    twilio.advance("30s");
    assert_eq!(last(&receiver, "/served").param("DialCallStatus"), "no-answer");
    let agent = dial(&twilio, &receiver, AGENT, "/agent");
    let customer = dial(&twilio, &receiver, A, "/customer");
    assert_eq!(last(&receiver, "/first").param("CallSid"), customer.text("sid"));
    twilio.advance("10s");
    assert_eq!(
        (status(&twilio, &agent), status(&twilio, &customer)),
        ("in-progress".into(), "in-progress".into())
    );
}

#[test]
fn a_call_leaves_its_queue_by_a_key_by_hanging_up_and_by_the_api() {
    let twilio = Twilio::start();
    let receiver = shop();
    let call = dial(&twilio, &receiver, A, "/customer");
    twilio.control("POST", &format!("calls/{}/press", call.text("sid")), &json!({"digits": "1"}));
    twilio.advance("5s");
    assert_eq!(last(&receiver, "/left").param("QueueResult"), "leave");
    assert_eq!(status(&twilio, &call), "completed");

    let call = dial(&twilio, &receiver, A, "/customer");
    twilio.control("POST", &format!("calls/{}/hangup", call.text("sid")), &Json::Null);
    twilio.advance("1s");
    assert_eq!(last(&receiver, "/left").param("QueueResult"), "hangup");
    assert_eq!(queue(&twilio).json["current_size"], 0);

    let call = dial(&twilio, &receiver, A, "/customer");
    let members = queue(&twilio).json["subresource_uris"]["members"].as_str().expect("uri").to_owned();
    let list = twilio.get(&members);
    assert_eq!(list.json["queue_members"][0]["call_sid"], call.text("sid"));
    let front = members.replace(".json", "/Front.json");
    assert_eq!(twilio.get(&front).json["position"], 1);
    assert_eq!(twilio.post(&front, &[]).refusal(), (400, 21205));
    let taken = twilio.post(&front, &[("Url", &format!("{}/elsewhere", receiver.url))]);
    assert_eq!((taken.status, taken.text("call_sid")), (200, call.text("sid")), "{}", taken.text);
    twilio.advance("1s");
    assert_eq!(last(&receiver, "/left").param("QueueResult"), "redirected");
    assert_eq!(last(&receiver, "/elsewhere").param("CallSid"), call.text("sid"));
    assert_eq!(twilio.get(&front).refusal(), (404, 20404));
}

#[test]
fn queues_are_made_changed_and_deleted() {
    let twilio = Twilio::start();
    let receiver = shop();
    let path = twilio.below("Queues.json");
    assert_eq!(twilio.post(&path, &[]).refusal(), (400, 20001));
    let made = twilio.post(&path, &[("FriendlyName", "support"), ("MaxSize", "1")]);
    assert_eq!(
        (made.status, &made.json["max_size"], &made.json["average_wait_time"]),
        (201, &json!(1), &json!(0)),
        "{}",
        made.text
    );
    assert_eq!(twilio.post(&path, &[("FriendlyName", "support")]).refusal(), (400, 20001));
    assert_eq!(twilio.post(&path, &[("FriendlyName", "more"), ("MaxSize", "5001")]).refusal(), (400, 20001));
    dial(&twilio, &receiver, A, "/customer");
    dial(&twilio, &receiver, B, "/customer");
    assert_eq!(last(&receiver, "/left").param("QueueResult"), "queue-full");
    let uri = made.text("uri");
    assert_eq!(
        twilio.post(uri, &[("FriendlyName", "sales"), ("MaxSize", "9")]).text("friendly_name"),
        "sales"
    );
    assert_eq!(twilio.call("DELETE", uri, "").status, 409, "somebody is in it");
    let call = twilio.get(&uri.replace(".json", "/Members/Front.json"));
    twilio.control("POST", &format!("calls/{}/hangup", call.text("call_sid")), &Json::Null);
    twilio.advance("1s");
    assert_eq!(twilio.call("DELETE", uri, "").status, 204);
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
}
