//! What became of many messages, as the sandbox's list tells it.

use std::sync::Arc;

use twire::Credentials;
use twire_outbox::Channel;
use twire_outbox::clock::{Clock, SystemClock};
use twire_outbox::gateway::{Gateway, SendRequest, Twilio};
use twire_sandbox::{Config, Sandbox};

use crate::fakes::TO;

#[test]
fn a_list_tells_of_many() {
    const COUNT: usize = 30;
    let sandbox = Sandbox::start(Config::default()).expect("a sandbox");
    let settings = twire::Client::builder()
        .credentials(Credentials::auth_token(sandbox.account_sid(), sandbox.auth_token()))
        .base_url(sandbox.url());
    let twilio = Twilio::new(settings, 30_000, Arc::new(SystemClock)).expect("a gateway");
    let outgoing = |n: usize| SendRequest {
        channel: Channel::Sms,
        to: TO.to_owned(),
        sender: sandbox.phone_number().to_owned(),
        text: format!("text {n}"),
        media: Vec::new(),
        template: None,
        smart: false,
        callback: None,
        deadline: SystemClock.boottime() + 60_000,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut sids = Vec::new();
        for n in 0..COUNT {
            sids.push(twilio.send(outgoing(n)).await.expect("sent").sid);
        }
        let mut wanted: Vec<String> = sids[..5].iter().chain(&sids[COUNT - 5..]).cloned().collect();
        let unknown = format!("SM{:032x}", 0);
        let asked = wanted.iter().cloned().chain([unknown]).collect();
        let found = twilio.fetch_many(asked, 3_600_000).await.expect("a list");
        let mut found: Vec<String> = found.into_iter().map(|record| record.sid).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    });
}
