//! The way to Twilio: proxy, account, clock, senders.

use super::{Examined, Finding, service};
use crate::account::{self, MAX_SKEW};
use crate::places::ENVIRONMENT;

/// Variables that lead a program to its proxy.
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// A shell has variables that a daemon lacks. Those of `twire sandbox env` lead to the sandbox and are for
/// programs that are tried out: no service needs them.
pub(super) fn proxy(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let set = |name: &str| examined.io.var(name).filter(|value| !value.is_empty());
    let sandbox = set("TWIRE_BASE_URL");
    let is_proxy = |name: &&str| set(name).is_some_and(|value| sandbox.as_ref() != Some(&value));
    let Some(name) = PROXIES.into_iter().find(is_proxy) else {
        return Vec::new();
    };
    let Some(theirs) = service::variables(&examined.config) else {
        let what = format!("{name} is set here; whether it is for the service, this user cannot see");
        return vec![Finding::note(what, "run twire doctor as root")];
    };
    if PROXIES.into_iter().any(|name| theirs.contains(name)) {
        return vec![Finding::good(format!("{name} is set here and for the service"))];
    }
    let what = format!("{name} is set here, and not for the service");
    vec![Finding::wrong(what, format!("write {name}=… to {ENVIRONMENT}, then restart the service"))]
}

/// Asks the account, once, for all that it can tell.
pub(super) fn account(examined: &Examined<'_, '_>) -> Vec<Finding> {
    if examined.is_offline {
        return Vec::new();
    }
    let variable = |name: &str| examined.variable(name);
    let found = match account::ask(&examined.config, &variable) {
        Ok(found) => found,
        Err(trouble) => return vec![Finding::wrong(trouble.why, trouble.advice)],
    };
    let mut findings = Vec::new();
    if !matches!(found.status.as_str(), "active" | "") {
        let what = format!("Twilio calls the account {}", found.status);
        findings.push(Finding::wrong(what, "see https://console.twilio.com"));
    }
    if found.is_trial {
        let what = "a trial account: it sends to verified numbers only, with a text of Twilio's in front";
        findings.push(Finding::note(what, "verify the numbers, or upgrade the account, in the console"));
    }
    let skew = found.skew / 1000;
    if found.skew.abs() > MAX_SKEW {
        let what = format!("the clock is {skew} s off Twilio's: signatures and schedules go wrong");
        findings.push(Finding::wrong(what, "set it, and let NTP keep it (timedatectl set-ntp true)"));
    }
    for (number, can_sms) in &found.numbers {
        let shown = twire::redact::number(number);
        match can_sms {
            Some(true) => {}
            Some(false) => findings.push(Finding::wrong(
                format!("the sender {shown} cannot send SMS"),
                "name another number in [senders], or buy one that can",
            )),
            None => findings.push(Finding::wrong(
                format!("the sender {shown} is no number of this account"),
                "name one of its numbers in [senders]",
            )),
        }
    }
    if findings.is_empty() {
        findings.push(Finding::good(format!("it answers; the clock is {skew} s off Twilio's")));
    }
    findings
}
