//! What is due is taken and sent.

use std::sync::Arc;
use std::time::Duration;

use ring::digest;
use twire::sms;

use super::{Done, Worker};
use crate::config::Config;
use crate::error::Result;
use crate::gateway::SendRequest;
use crate::notification::Channel;
use crate::store::{Claim, Row, Text};
use crate::{callback, pace, plan, text};

/// Fewer deliveries than these of a shared store are no reason to claim again at once.
const FEW: usize = 4;

impl Worker {
    /// Takes what is due and sends it.
    pub(super) fn claim(&mut self) -> Result<bool> {
        // Before the lease: this process may be stopped at any point, and the lease goes on.
        let boottime = self.clock.boottime();
        let now = self.now();
        let room = self.sending.free(self.room_limit());
        if room == 0 || self.is_stopping || now.steady < self.quiet_until.max(self.claim_at) {
            return Ok(false);
        }
        let Some(store) = self.store.as_mut() else { return Ok(false) };
        let config = &self.setup.config;
        let claim = Claim {
            limit: room,
            // From the claim to the first byte, and from there to the response, a timeout each.
            lease: now.steady + 3 * config.timeout,
            rate: &|clock| rate(config, clock),
            quiet: &|row, wall| plan::quiet_until(config, &row.recipient, row.priority, wall),
            text: &|row, max_segments, has_template| message(config, row, max_segments, has_template),
            account: &self.setup.gateway.account(),
            breaker: config.storm.breaker,
        };
        let claimed = store.claim(&claim, now)?;
        if claimed.is_empty() {
            for pause in store.pauses()?.into_iter().filter(|pause| pause.scope == "breaker") {
                self.owner.tell("breaker", &pause.reason, now.steady);
            }
            return Ok(false);
        }
        // Moments are those of the store. After a stall they keep their distance from each other.
        let passed =
            Some(self.clock.boottime() - boottime).filter(|passed| *passed < pace::AHEAD).unwrap_or(0);
        // What a sender gives out from moment to moment is taken several at a time.
        let is_more = !self.timeline.is_shared || claimed.len() >= room.min(FEW);
        for one in claimed {
            let place = self.sending.take();
            let gateway = Arc::clone(&self.setup.gateway);
            let early = u64::try_from(one.at - (now.steady + passed) * 1000).unwrap_or(0);
            let (id, attempt) = (one.row.id, one.row.delivery.attempt);
            let clock =
                if one.row.channel == Channel::Call { "call".to_owned() } else { one.row.sender.clone() };
            let public_url = config.public_url.as_deref();
            let callback = public_url.map(|url| callback::url(url, &one.row.notification, id, attempt));
            let outgoing = SendRequest {
                callback,
                channel: one.row.channel,
                to: one.row.address,
                sender: one.row.sender,
                text: one.text.text,
                media: one.row.media,
                template: one.template,
                smart: config.smart_encoding,
                deadline: boottime + config.timeout,
            };
            let (time, timeout) = (Arc::clone(&self.clock), config.timeout);
            let latest = boottime + i64::try_from(early / 1000).unwrap_or(0) + timeout / 4;
            self.tasks.spawn(async move {
                tokio::time::sleep(Duration::from_micros(early)).await;
                let is_slow = time.boottime() > latest;
                Done::Sent { result: gateway.send(outgoing).await, place, id, attempt, clock, is_slow }
            });
        }
        Ok(is_more)
    }
}

/// Segments a second of a clock: a sender's, or that of calls.
fn rate(config: &Config, clock: &str) -> f64 {
    let sender = config.senders.iter().find(|sender| sender.address == clock);
    sender.and_then(|sender| sender.rate).unwrap_or_else(|| pace::automatic_rate(clock, clock == "call"))
}

/// What is sent for a delivery.
fn message(config: &Config, row: &Row, max_segments: u16, has_template: bool) -> Text {
    let body = text::counted(&row.body, row.count);
    if row.channel == Channel::Call {
        let twiml = text::spoken(&body, config.language.as_deref(), config.voice.as_deref());
        return Text { text: twiml, segments: 1, mark: String::new() };
    }
    if has_template {
        return Text { text: String::new(), segments: 1, mark: String::new() };
    }
    let text = text::fitted(&body, max_segments, config.smart_encoding);
    let segments = if row.channel == Channel::WhatsApp { 1 } else { sms::segments(&text).count() };
    // As it is compared with what Twilio has: at first it shows no media, so they tell nothing apart.
    let compared = sms::smart_encode(text.trim()).trim().to_owned();
    if compared.is_empty() {
        return Text { text, segments: 1, mark: String::new() };
    }
    let mark = digest::digest(&digest::SHA256, compared.as_bytes());
    let half: [u8; 16] = std::array::from_fn(|at| mark.as_ref()[at]);
    let mark = format!("{:032x}", u128::from_be_bytes(half));
    Text { text, segments: u32::try_from(segments).unwrap_or(1), mark }
}
