//! A sandbox that keeps its state in a file.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::json;
use tempfile::TempDir;
use twire_sandbox::{Config, Sandbox};

use crate::http::Twilio;

/// A folder that is gone when the test ends.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(TempDir::new().expect("folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self) -> PathBuf {
        self.path("sandbox.db")
    }
}

fn start(file: &Path) -> Twilio {
    Twilio::with(Config::new().time_scale(0.0).db(file))
}

fn refusal(file: &Path) -> String {
    Sandbox::start(Config::new().db(file)).expect_err("refused").to_string()
}

#[test]
fn everything_is_there_again_after_a_restart() {
    let folder = Folder::new();
    let twilio = start(&folder.file());
    let mode = std::fs::metadata(folder.file()).expect("file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "it has tokens and passcodes");
    let (sid, token) = (twilio.sandbox.account_sid().to_owned(), twilio.sandbox.auth_token().to_owned());
    let sent: Vec<String> =
        ["one", "two", "three"].map(|body| twilio.send(&[("Body", body)]).text("sid").to_owned()).to_vec();
    twilio.advance("5s");
    assert_eq!(twilio.call("DELETE", &twilio.below(&format!("Messages/{}.json", sent[1])), "").status, 204);
    let bought = twilio.post(
        &twilio.below("IncomingPhoneNumbers.json"),
        &[("PhoneNumber", "+15552223333"), ("SmsUrl", "https://example.com/sms")],
    );
    let key = twilio.post(&twilio.below("Keys.json"), &[("FriendlyName", "deploy")]);
    let child = twilio.post("/2010-04-01/Accounts.json", &[("FriendlyName", "Tenant")]);
    let tenant = (child.text("sid"), child.text("auth_token"));
    let services = twilio.as_other(tenant, "POST", "/v2/Services", &[("FriendlyName", "Tenant")]);
    assert_eq!(services.status, 201);
    twilio.post(&twilio.verify("Verifications"), &[("To", "+15558675310"), ("Channel", "sms")]);
    let code = twilio.look("verifications")["verifications"][0]["code"].clone();
    twilio.control("POST", "inbound", &json!({"from": "+15558675311", "body": "STOP"}));
    twilio.control("PUT", "phones/+15558675312", &json!({"ring": "busy"}));
    let call = twilio.dial(&[("Twiml", "<Response><Say>Hello</Say></Response>")]);
    twilio.advance("1m");
    let before = [
        twilio.below("Messages.json"),
        twilio.below("Calls.json"),
        twilio.below("IncomingPhoneNumbers.json"),
        twilio.below("Keys.json"),
        "/2010-04-01/Accounts.json".to_owned(),
        "/v2/Services".to_owned(),
        "/v1/Content".to_owned(),
    ];
    let read = |twilio: &Twilio| {
        // Links name the port.
        let port = twilio.sandbox.address().port().to_string();
        before.each_ref().map(|path| twilio.get(path).text.replace(&port, "PORT"))
    };
    let old = read(&twilio);
    let clock = twilio.look("clock");
    twilio.sandbox.stop();

    let twilio = start(&folder.file());
    assert_eq!((twilio.sandbox.account_sid(), twilio.sandbox.auth_token()), (sid.as_str(), token.as_str()));
    assert_eq!(read(&twilio), old);
    assert_eq!(old[0].matches("\"sid\"").count(), 4, "two of three, the word and its answer, not the code");
    assert!(twilio.look("clock")["now"].as_str() >= clock["now"].as_str(), "time does not run back");
    assert_eq!(twilio.get(bought.text("uri")).text("sms_url"), "https://example.com/sms");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");
    let who = (key.text("sid"), key.text("secret"));
    assert_eq!(twilio.as_other(who, "GET", &twilio.below("Messages.json"), &[]).status, 200);
    let services = twilio.as_other(tenant, "GET", "/v2/Services", &[]);
    assert_eq!(services.json["services"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.send(&[("To", "+15558675311")]).refusal(), (400, 21610));
    assert_eq!(twilio.look("phones/+15558675312")["ring"], "busy");
    let check = [("To", "+15558675310"), ("Code", code.as_str().expect("code"))];
    assert_eq!(twilio.post(&twilio.verify("VerificationCheck"), &check).text("status"), "approved");
    let next = twilio.send(&[]);
    assert!(next.status == 201 && !sent.contains(&next.text("sid").to_owned()), "no SID comes twice");
    // Everything is forgotten, in the file too.
    assert_eq!(twilio.control("DELETE", "state", &json!(null)).status, 204);
    twilio.sandbox.stop();
    let twilio = start(&folder.file());
    assert_eq!(twilio.get(&twilio.below("Messages.json")).json["messages"], json!([]));
    assert_eq!(twilio.sandbox.account_sid(), sid);
    assert_eq!(twilio.send(&[("To", "+15558675311")]).status, 201);
    assert_eq!(twilio.as_other(tenant, "GET", "/v2/Services", &[]).refusal(), (401, 20003));
}

#[test]
fn what_was_under_way_goes_on() {
    let folder = Folder::new();
    let twilio = start(&folder.file());
    // Ahead of real time, which goes on between the two.
    twilio.advance("30d");
    let queued = twilio.send(&[]);
    let in_an_hour = std::time::Duration::from_secs(30 * 86_400 + 3_600);
    let at = twire::iso_time(std::time::SystemTime::now() + in_an_hour);
    let scheduled = twilio.send(&[
        ("From", "-"),
        ("MessagingServiceSid", twilio.sandbox.messaging_service_sid()),
        ("ScheduleType", "fixed"),
        ("SendAt", &at),
    ]);
    let call = twilio.dial(&[("Twiml", "<Response><Pause length='60'/></Response>")]);
    twilio.advance("1s");
    let ring = twilio.get(call.text("uri"));
    assert_eq!(ring.text("status"), "in-progress");
    let late = twilio.send(&[]);
    twilio.sandbox.stop();

    let twilio = start(&folder.file());
    let status =
        |answer: &crate::http::HttpResponse| twilio.get(answer.text("uri")).text("status").to_owned();
    assert_eq!([status(&queued), status(&late), status(&scheduled)], ["delivered", "queued", "scheduled"]);
    assert_eq!(status(&call), "failed", "a call does not survive its line");
    twilio.advance("5s");
    assert_eq!([status(&late), status(&scheduled)], ["delivered", "scheduled"]);
    twilio.advance("2h");
    assert_eq!(status(&scheduled), "delivered");
}

#[test]
fn files_that_are_none_of_ours_are_refused() {
    let folder = Folder::new();
    let file = folder.file();
    let set_mode =
        |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).expect("mode");
    start(&file).sandbox.stop();
    set_mode(0o644);
    assert!(refusal(&file).contains("run: chmod 600"), "{}", refusal(&file));
    set_mode(0o600);
    let link = folder.path("link.db");
    std::os::unix::fs::symlink(&file, &link).expect("link");
    assert!(refusal(&link).contains("symbolic link"), "{}", refusal(&link));
    std::fs::remove_file(&link).expect("remove");
    std::fs::hard_link(&file, &link).expect("link");
    assert!(refusal(&file).contains("hard links"), "{}", refusal(&file));
    std::fs::remove_file(&link).expect("remove");
    std::fs::write(&file, "not a database, but long enough to be taken for one".repeat(50)).expect("write");
    assert!(
        refusal(&file).contains("sandbox.db: it is not a database, or it is damaged"),
        "{}",
        refusal(&file)
    );
    std::fs::remove_file(&file).expect("remove");
    assert!(refusal(&folder.path("nowhere/sandbox.db")).contains("it cannot be made"));

    start(&file).sandbox.stop();
    let bytes = std::fs::read(&file).expect("read");
    // The version and the mark of the file's maker are in its head: see SQLite's file format.
    let patched = |at: usize, value: u32| {
        let mut bytes = bytes.clone();
        bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
        std::fs::write(&file, bytes).expect("write");
        refusal(&file)
    };
    assert!(patched(60, 99).contains("a newer version of twire wrote it"));
    assert!(patched(68, 7).contains("it is another program's database"));
    // A row that was broken is named.
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let at = text.find("\"code_length\"").map(|_| find(&bytes, b"\"code_length\"")).expect("a service");
    let mut broken = bytes.clone();
    broken[at..at + 13].copy_from_slice(b"\"code_lengtx\"");
    std::fs::write(&file, broken).expect("write");
    assert!(refusal(&file).contains("it is damaged: services VA"), "{}", refusal(&file));
    // Cut short.
    std::fs::write(&file, &bytes[..bytes.len() / 2]).expect("write");
    assert!(refusal(&file).contains("damaged"), "{}", refusal(&file));
    // Whole, it is what it was.
    std::fs::write(&file, &bytes).expect("write");
    start(&file).sandbox.stop();
}

fn find(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).position(|window| window == what).unwrap_or(0)
}

#[test]
fn a_file_has_one_sandbox_and_one_account() {
    let folder = Folder::new();
    let twilio = start(&folder.file());
    assert!(refusal(&folder.file()).contains("another sandbox has it open"));
    twilio.sandbox.stop();
    let other = Config::new().account("AC0123456789abcdef0123456789abcdef", "token").db(folder.file());
    let refused = Sandbox::start(other).expect_err("refused").to_string();
    assert!(refused.contains("it belongs to the account AC"), "{refused}");
}

#[test]
fn what_is_answered_is_in_the_file() {
    let folder = Folder::new();
    let twilio = start(&folder.file());
    let sent = twilio.send(&[("Body", "Kept at once")]);
    twilio.control("PUT", "phones/+15558675312", &json!({"ring": "busy"}));
    // A copy of both files, as they were left by a process that was killed: nothing is closed first.
    let copy = folder.path("copy.db");
    for end in ["", "-wal"] {
        let [from, to] = [folder.file(), copy.clone()].map(|path| format!("{}{end}", path.display()));
        std::fs::copy(from, to).expect("copy");
    }
    let again = start(&copy);
    assert_eq!(again.get(sent.text("uri")).text("body"), "Kept at once");
    assert_eq!(again.look("phones/+15558675312")["ring"], "busy");
}
