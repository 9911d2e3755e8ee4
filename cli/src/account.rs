//! What the account at Twilio says about itself, for `twire setup` and `twire doctor`.

use std::time::Duration;

use serde_json::Value as Json;
use twire::{Error, ErrorKind, Params};
use twire_outbox::clock::{Clock, SystemClock};
use twire_outbox::config::{Config, Sender};
use twire_outbox::gateway;

use crate::{Exit, Failure};

const TIMEOUT: Duration = Duration::from_secs(10);
/// A clock that is further off breaks signatures and schedules.
pub(crate) const MAX_SKEW: i64 = 60_000;

/// An account that answered.
pub(crate) struct Account {
    /// Milliseconds that this machine's clock is ahead of Twilio's.
    pub(crate) skew: i64,
    /// `active`, `suspended` or `closed`.
    pub(crate) status: String,
    /// It sends to verified numbers only.
    pub(crate) is_trial: bool,
    /// Numbers of the configuration, and whether they can send an SMS; `None`: the account has no such number.
    pub(crate) numbers: Vec<(String, Option<bool>)>,
}

/// Why an account did not answer, and what to do.
pub(crate) struct Trouble {
    pub(crate) exit: Exit,
    pub(crate) why: String,
    pub(crate) advice: String,
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Failure {
        Failure::new(trouble.exit, format!("{}; {}", trouble.why, trouble.advice))
    }
}

/// Fetches the account and the numbers that the configuration sends from. Sends nothing.
pub(crate) fn ask(config: &Config, var: &dyn Fn(&str) -> Option<String>) -> Result<Account, Trouble> {
    let unusable = |why: String| Trouble {
        exit: Exit::Config,
        why,
        advice: "give the account's SID and token: twire setup".to_owned(),
    };
    let builder = config.account.builder(var).map_err(|e| unusable(e.message().to_owned()))?;
    let client = builder
        .timeout(TIMEOUT)
        .attempt_timeout(TIMEOUT)
        .connect_timeout(TIMEOUT.div_f64(2.0))
        .retries(1)
        .user_agent(concat!("twire-cli/", env!("CARGO_PKG_VERSION")))
        .build_blocking()
        .map_err(|e| unusable(e.to_string()))?;
    let sid = client.account_sid().unwrap_or_default().to_owned();
    let asked = SystemClock.wall();
    let response = client.execute("api.v2010.accounts.fetch", Params::new().with("Sid", sid));
    let response = response.map_err(|e| trouble(&e))?;
    let theirs = response.header("date").and_then(gateway::date);
    let skew = theirs.map_or(0, |theirs| gateway::skew(theirs, asked, SystemClock.wall()));
    let text = |name: &str| response.json()[name].as_str().unwrap_or_default().to_owned();
    let mut numbers = Vec::new();
    for sender in config.senders.iter().filter(|sender| is_number(sender)) {
        let params = Params::new().with("PhoneNumber", sender.address.clone());
        let found = client.execute("incoming_phone_numbers.list", params).map_err(|e| trouble(&e))?;
        let number = found.json()["incoming_phone_numbers"].get(0).cloned();
        let can_sms = number.map(|number| number["capabilities"]["sms"] == Json::Bool(true));
        numbers.push((sender.address.clone(), can_sms));
    }
    Ok(Account { skew, status: text("status"), is_trial: text("type") == "Trial", numbers })
}

/// Short codes and names are no numbers of the account's list.
fn is_number(sender: &Sender) -> bool {
    twire::phone::is_e164(&sender.address)
}

fn trouble(error: &Error) -> Trouble {
    let advice = match error.kind() {
        ErrorKind::Connect => {
            "check the network, names (getent hosts api.twilio.com) and the proxy (HTTPS_PROXY in /etc/twire/environment)"
        }
        ErrorKind::Timeout => "is there a firewall between this machine and api.twilio.com, port 443?",
        ErrorKind::Tls => {
            "is there a proxy that replaces certificates (name its authority in TWILIO_CA_BUNDLE), is the package ca-certificates missing, is the clock wrong?"
        }
        ErrorKind::Auth => {
            "compare SID and token with https://console.twilio.com (Account, API keys & tokens), then: twire setup"
        }
        ErrorKind::NotFound => {
            "is this Twilio? See TWIRE_BASE_URL and TWILIO_REGION in /etc/twire/environment"
        }
        _ => "try again; see https://status.twilio.com",
    };
    Trouble { exit: Exit::from_error(error), why: error.to_string(), advice: advice.to_owned() }
}
