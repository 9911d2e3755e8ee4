//! Nothing is sent after its deadline.

use std::sync::Arc;

use twire::{Credentials, ErrorKind, Sent};
use twire_outbox::Channel;
use twire_outbox::clock::{Clock, SystemClock};
use twire_outbox::gateway::{Gateway, SendRequest, Twilio};
use twire_sandbox::{Config, Sandbox};

use crate::fakes::TO;

#[test]
fn no_first_byte_leaves_after_the_deadline() {
    let sandbox = Sandbox::start(Config::default()).expect("a sandbox");
    let settings = twire::Client::builder()
        .credentials(Credentials::auth_token(sandbox.account_sid(), sandbox.auth_token()))
        .base_url(sandbox.url());
    let twilio = Twilio::new(settings, 60_000, Arc::new(SystemClock)).expect("a gateway");
    let outgoing = |deadline| SendRequest {
        channel: Channel::Sms,
        to: TO.to_owned(),
        sender: sandbox.phone_number().to_owned(),
        text: "x".to_owned(),
        media: Vec::new(),
        template: None,
        smart: false,
        callback: None,
        deadline,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let now = SystemClock.boottime();
        let error = twilio.send(outgoing(now - 1)).await.expect_err("too late");
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::No));
        assert!(twilio.list(Channel::Sms, TO.to_owned(), 3_600_000).await.expect("a list").is_empty());
        // Over the connection that is kept, too.
        twilio.send(outgoing(now + 3_600_000)).await.expect("in time");
        twilio.send(outgoing(now - 1)).await.expect_err("too late");
        assert_eq!(twilio.list(Channel::Sms, TO.to_owned(), 3_600_000).await.expect("a list").len(), 1);
        assert!(twilio.clock_skew().await.expect("a date").abs() < 5_000);
    });
}
