//! The state of an account, behind one lock: typed tables that a file can store.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::Secret;

pub(crate) use crate::accounts::Account;
use crate::accounts::AccountStatus;
use crate::applications::Application;
use crate::calls::Call;
use crate::conferences::Conference;
use crate::config::Config;
use crate::contents::Content;
use crate::keys::Key;
use crate::messages::Message;
use crate::messaging::{self, MessagingService, Sender, Sticky};
use crate::numbers::{Number, WebhookSettings};
use crate::phone_profiles::PhoneProfile;
use crate::queues::Queue;
use crate::random::Random;
use crate::rates::SenderRates;
use crate::recordings::Recording;
use crate::requests::{MAX_RECORDS, RequestRecord};
use crate::serialization;
use crate::short_codes::ShortCode;
use crate::simulated_account::ScheduledEvent;
#[cfg(feature = "sqlite")]
use crate::state_file::StateFile;
use crate::table::Table;
use crate::verify::{Service, Verification};
use crate::versioned_value::VersionedValue;
use crate::webhooks::{Delivery, MAX_DELIVERIES, Webhook};

/// Twilio's shared WhatsApp sender.
pub(crate) const WHATSAPP_SENDER: &str = "whatsapp:+14155238886";
/// Maximum number of messages; the oldest are removed.
pub(crate) const MAX_MESSAGES: usize = 50_000;
/// The same for calls, recordings, conferences and verifications.
const MAX_CALLS: usize = 10_000;
/// Maximum number of log entries.
const MAX_LOG_ENTRIES: usize = 1000;

/// The account's short code.
const SHORT_CODE: &str = "55555";
/// The only sender that Twilio's test credentials accept.
pub(crate) const TEST_NUMBER: &str = "+15005550006";

/// The kind of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccountKind {
    Main,
    Sub,
    /// The account of the test credentials: nothing is stored, and nothing happens.
    Test,
}

#[derive(Debug)]
pub(crate) struct State {
    /// The sandbox's own URL.
    pub(crate) base_url: String,
    pub(crate) account: Account,
    pub(crate) kind: AccountKind,
    pub(crate) random: Random,
    /// Only the main account has any.
    pub(crate) subaccounts: Table<Account>,
    pub(crate) keys: Table<Key>,
    pub(crate) messages: Table<Message>,
    pub(crate) calls: Table<Call>,
    pub(crate) recordings: Table<Recording>,
    pub(crate) conferences: Table<Conference>,
    pub(crate) queues: Table<Queue>,
    pub(crate) numbers: Table<Number>,
    pub(crate) applications: Table<Application>,
    pub(crate) contents: Table<Content>,
    pub(crate) services: Table<Service>,
    pub(crate) verifications: Table<Verification>,
    pub(crate) messaging_services: Table<MessagingService>,
    pub(crate) short_codes: Table<ShortCode>,
    /// The sender that each receiver of a service already knows.
    pub(crate) sticky: Table<Sticky>,
    pub(crate) rates: SenderRates,
    /// Profiles of the simulated phones, by number.
    pub(crate) phone_profiles: VersionedValue<HashMap<String, PhoneProfile>>,
    /// Opt-outs: sender or service, and receiver.
    pub(crate) opt_outs: VersionedValue<HashSet<(String, String)>>,
    /// When a WhatsApp user last wrote: sender and user.
    pub(crate) whatsapp_sessions: VersionedValue<HashMap<(String, String), SystemTime>>,
    /// Sent webhooks.
    pub(crate) deliveries: Table<Delivery>,
    /// What Twilio's debugger would show: failed webhooks, invalid TwiML.
    pub(crate) log: VecDeque<Json>,
    /// Log entries ever written.
    pub(crate) logged: u64,
    /// The last requests to Twilio's API.
    pub(crate) requests: Table<RequestRecord>,
    /// How many times the state was reset.
    pub(crate) epoch: u64,
    /// The initial resources.
    pub(crate) initial: InitialResources,
    /// The webhooks that the initial number starts with.
    number_webhooks: WebhookSettings,
}

/// Resources that exist from the start.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct InitialResources {
    pub(crate) key_sid: String,
    #[serde(with = "serialization::secret")]
    pub(crate) key_secret: Secret,
    /// The account of Twilio's test credentials.
    pub(crate) test_sid: String,
    #[serde(with = "serialization::secret")]
    pub(crate) test_token: Secret,
    pub(crate) phone_number: String,
    pub(crate) verify_service_sid: String,
    pub(crate) messaging_service_sid: String,
    pub(crate) content_sid: String,
    pub(crate) short_code_sid: String,
    /// The SID of the WhatsApp sender in a service.
    pub(crate) channel_sid: String,
}

impl State {
    pub(crate) fn new(config: &Config, now: SystemTime) -> State {
        let mut random = Random::new(config.seed);
        let account = Account {
            sid: config.account_sid.clone().unwrap_or_else(|| random.sid("AC")),
            token: Secret::new(config.auth_token.clone().unwrap_or_else(|| random.hex())),
            friendly_name: "twire sandbox".to_owned(),
            status: AccountStatus::Active,
            created: now,
            updated: now,
        };
        let initial = InitialResources {
            key_sid: random.sid("SK"),
            key_secret: Secret::new(random.hex()),
            test_sid: random.sid("AC"),
            test_token: Secret::new(random.hex()),
            phone_number: config.phone_number.clone().unwrap_or_else(|| TEST_NUMBER.to_owned()),
            verify_service_sid: random.sid("VA"),
            messaging_service_sid: random.sid("MG"),
            content_sid: random.sid("HX"),
            short_code_sid: random.sid("SC"),
            channel_sid: random.sid("XE"),
        };
        let mut state = State::empty(AccountKind::Main, account, initial, random);
        state.rates = SenderRates::new(config.rates);
        state.number_webhooks =
            WebhookSettings::with_urls(config.sms_url.as_deref(), config.voice_url.as_deref());
        state.seed(now);
        state
    }

    /// An account without resources.
    fn empty(kind: AccountKind, account: Account, initial: InitialResources, random: Random) -> State {
        State {
            base_url: String::new(),
            account,
            kind,
            random,
            subaccounts: Table::default(),
            keys: Table::default(),
            messages: Table::with_limit(MAX_MESSAGES),
            calls: Table::with_limit(MAX_CALLS),
            recordings: Table::with_limit(MAX_CALLS),
            conferences: Table::with_limit(MAX_CALLS),
            queues: Table::default(),
            numbers: Table::default(),
            applications: Table::default(),
            contents: Table::default(),
            services: Table::default(),
            verifications: Table::with_limit(MAX_CALLS),
            messaging_services: Table::default(),
            short_codes: Table::default(),
            sticky: Table::with_limit(MAX_MESSAGES),
            rates: SenderRates::default(),
            phone_profiles: VersionedValue::default(),
            opt_outs: VersionedValue::default(),
            whatsapp_sessions: VersionedValue::default(),
            deliveries: Table::with_limit(MAX_DELIVERIES),
            log: VecDeque::new(),
            logged: 0,
            requests: Table::with_limit(MAX_RECORDS),
            epoch: 0,
            initial,
            number_webhooks: WebhookSettings::default(),
        }
    }

    /// The state of a new subaccount.
    pub(crate) fn subaccount_state(&self, account: &Account) -> State {
        let empty = State::empty(
            AccountKind::Sub,
            account.clone(),
            self.initial.clone(),
            self.random.fork(&account.sid),
        );
        State { base_url: self.base_url.clone(), rates: SenderRates::new(self.rates.is_enabled), ..empty }
    }

    /// The account of the test credentials. It owns the one number that they know.
    pub(crate) fn test_account_state(&self) -> State {
        let account = Account {
            sid: self.initial.test_sid.clone(),
            token: self.initial.test_token.clone(),
            ..self.account.clone()
        };
        let mut test = State { kind: AccountKind::Test, ..self.subaccount_state(&account) };
        test.seed(account.created);
        test
    }

    /// Loads the state file. Its account replaces the generated one.
    #[cfg(feature = "sqlite")]
    pub(crate) fn load(&mut self, config: &Config, state_file: &mut StateFile) -> Result<(), twire::Error> {
        let Some(sid) = state_file.main_account()? else { return Ok(()) };
        if config.account_sid.as_ref().is_some_and(|wanted| *wanted != sid) {
            return Err(state_file.error(&format!("it belongs to the account {sid}")));
        }
        state_file.load(&sid, self)?;
        if let Some(token) = &config.auth_token {
            self.account.token = Secret::new(token.as_str());
        }
        Ok(())
    }

    /// Resumes messages after a restart. Calls that were in progress have failed.
    #[cfg(feature = "sqlite")]
    pub(crate) fn resume(tx: &mut Transaction<'_>) {
        let messages = tx.state.messages.oldest_first().filter(|m| !m.status.is_final());
        let messages: Vec<String> = messages.map(|m| m.sid.clone()).collect();
        for sid in messages {
            crate::messages::schedule_next(tx, &sid);
        }
        let calls = tx.state.calls.oldest_first().filter(|c| !c.status.is_final());
        let calls: Vec<String> = calls.map(|c| c.sid.clone()).collect();
        for sid in calls {
            crate::calls::set_status(tx, &sid, crate::calls::Status::Failed);
        }
    }

    /// Deletes all resources and recreates the initial ones, with the same SIDs and credentials.
    pub(crate) fn reset(&mut self, now: SystemTime) {
        let random = std::mem::replace(&mut self.random, Random::new(Some(0)));
        let empty = State::empty(self.kind, self.account.clone(), self.initial.clone(), random);
        let rates = SenderRates::new(self.rates.is_enabled);
        let number_webhooks = std::mem::take(&mut self.number_webhooks);
        *self = State {
            number_webhooks,
            base_url: std::mem::take(&mut self.base_url),
            rates,
            epoch: self.epoch + 1,
            ..empty
        };
        self.seed(now);
    }

    /// Creates the initial resources: all of them for the main account, none for a subaccount.
    fn seed(&mut self, now: SystemTime) {
        if self.kind == AccountKind::Sub {
            return;
        }
        let initial = self.initial.clone();
        let number = if self.kind == AccountKind::Test { TEST_NUMBER } else { &initial.phone_number };
        let mut number = Number::new(self.random.sid("PN"), number, now);
        number.webhooks = self.number_webhooks.clone();
        let number_sid = number.sid.clone();
        self.numbers.insert(number.sid.clone(), number);
        if self.kind == AccountKind::Test {
            return;
        }
        let key = Key::new(&initial.key_sid, initial.key_secret, "sandbox", now);
        self.keys.insert(&initial.key_sid, key);
        self.short_codes
            .insert(&initial.short_code_sid, ShortCode::new(initial.short_code_sid.clone(), SHORT_CODE, now));
        let senders = [
            (number_sid, messaging::SenderKind::Number, initial.phone_number.as_str()),
            (initial.channel_sid, messaging::SenderKind::Channel, WHATSAPP_SENDER),
        ]
        .map(|(sid, kind, address)| Sender::new(sid, kind, address, now));
        let service = MessagingService::initial(&initial.messaging_service_sid, senders.into(), now);
        self.messaging_services.insert(&initial.messaging_service_sid, service);
        self.services.insert(
            &initial.verify_service_sid,
            Service::new(&initial.verify_service_sid, "Sandbox", 6, now),
        );
        self.contents.insert(&initial.content_sid, Content::initial(&initial.content_sid, now));
    }

    /// The account's number with that address.
    pub(crate) fn number(&self, address: &str) -> Option<&Number> {
        self.numbers.oldest_first().find(|n| n.address == address)
    }

    /// The webhook settings of a number or short code of the account.
    pub(crate) fn webhooks(&self, address: &str) -> Option<WebhookSettings> {
        let code = || self.short_codes.oldest_first().find(|s| s.code == address).map(|s| s.webhooks.clone());
        self.number(address).map(|number| number.webhook_settings(self)).or_else(code)
    }

    /// Adds a log entry.
    pub(crate) fn log_error(&mut self, now: SystemTime, about: &str, code: u32, text: &str) {
        self.logged += 1;
        if self.log.len() == MAX_LOG_ENTRIES {
            self.log.pop_front();
        }
        self.log.push_back(json!({
            "at": twire::iso_time(now), "resource_sid": about, "code": code, "message": text,
        }));
    }
}

/// A transaction on the state: changes apply now, effects are deferred.
pub(crate) struct Transaction<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: SystemTime,
    pub(crate) deferred: DeferredEffects,
}

/// Effects that run once the response is on the wire.
#[derive(Default)]
pub(crate) struct DeferredEffects {
    pub(crate) events: Vec<(SystemTime, ScheduledEvent)>,
    pub(crate) webhooks: Vec<Webhook>,
}

impl Transaction<'_> {
    /// Schedules an event after a delay of the sandbox's time.
    pub(crate) fn schedule(&mut self, delay: Duration, event: ScheduledEvent) {
        self.deferred.events.push((self.now + delay, event));
    }

    /// Sends a webhook.
    pub(crate) fn send_webhook(&mut self, webhook: Webhook) {
        self.deferred.webhooks.push(webhook);
    }
}
