//! Everything the sandbox remembers, behind one lock: typed tables and nothing else, so that a
//! file may keep it one day.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::Secret;

pub(crate) use crate::accounts::Account;
use crate::accounts::Standing;
use crate::applications::Application;
use crate::callbacks::{Delivery, Hook};
use crate::calls::Call;
use crate::conferences::Conference;
use crate::config::Config;
use crate::contents::Content;
use crate::handsets::Handset;
#[cfg(feature = "sqlite")]
use crate::journal::Journal;
use crate::keys::Key;
use crate::messages::Message;
use crate::messaging::{self, MessagingService, Sender, Sticky};
use crate::noted::Noted;
use crate::numbers::{Number, Webhooks};
use crate::queues::Queue;
use crate::random::Random;
use crate::rates::Rates;
use crate::recordings::Recording;
use crate::requests::Record;
use crate::short_codes::ShortCode;
use crate::table::Table;
use crate::verify::{Service, Verification};
use crate::word;
use crate::world::Event;

/// Twilio's shared sender for trying WhatsApp.
pub(crate) const WHATSAPP_SENDER: &str = "whatsapp:+14155238886";
/// Entries of the log that are kept.
const LOG: usize = 1000;

/// The short code that the account has.
const SHORT_CODE: &str = "55555";
/// The one sender that Twilio's test credentials take.
pub(crate) const TEST_NUMBER: &str = "+15005550006";

/// Whose account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Main,
    Sub,
    /// That of the test credentials: nothing is kept, and nothing happens.
    Test,
}

#[derive(Debug)]
pub(crate) struct State {
    /// Where the sandbox itself is found.
    pub(crate) home: String,
    pub(crate) account: Account,
    pub(crate) kind: Kind,
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
    /// The sender that a receiver knows a service by.
    pub(crate) sticky: Table<Sticky>,
    pub(crate) rates: Rates,
    /// How the simulated phones behave, by number.
    pub(crate) handsets: Noted<HashMap<String, Handset>>,
    /// Who does not want to hear from whom: sender or service, and receiver.
    pub(crate) opt_outs: Noted<HashSet<(String, String)>>,
    /// When a WhatsApp user last wrote: sender and user.
    pub(crate) whatsapp_sessions: Noted<HashMap<(String, String), SystemTime>>,
    /// Webhooks that were sent.
    pub(crate) deliveries: Table<Delivery>,
    /// What Twilio's debugger would show: webhooks that failed, TwiML that is wrong.
    pub(crate) log: VecDeque<Json>,
    /// Lines that were ever put into the log.
    pub(crate) noted: u64,
    /// The last requests to Twilio's API.
    pub(crate) requests: Table<Record>,
    /// How often everything was forgotten.
    pub(crate) epoch: u64,
    /// What is there from the start.
    pub(crate) seeded: Seeded,
}

/// What is there from the start.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Seeded {
    pub(crate) key_sid: String,
    #[serde(with = "word::secret")]
    pub(crate) key_secret: Secret,
    /// Twilio's test credentials: an account of their own.
    pub(crate) test_sid: String,
    #[serde(with = "word::secret")]
    pub(crate) test_token: Secret,
    pub(crate) phone_number: String,
    pub(crate) verify_service_sid: String,
    pub(crate) messaging_service_sid: String,
    pub(crate) content_sid: String,
    pub(crate) short_code_sid: String,
    /// The place of the WhatsApp sender in a service.
    pub(crate) channel_sid: String,
}

impl State {
    pub(crate) fn new(config: &Config, now: SystemTime) -> State {
        let mut random = Random::new(config.seed);
        let account = Account {
            sid: config.account_sid.clone().unwrap_or_else(|| random.sid("AC")),
            token: Secret::new(config.auth_token.clone().unwrap_or_else(|| random.hex())),
            friendly_name: "twire sandbox".to_owned(),
            standing: Standing::Active,
            created: now,
            updated: now,
        };
        let seeded = Seeded {
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
        let mut state = State::empty(Kind::Main, account, seeded, random);
        state.rates = Rates::new(config.rates);
        state.seed(now);
        state
    }

    /// An account without anything.
    fn empty(kind: Kind, account: Account, seeded: Seeded, random: Random) -> State {
        State {
            home: String::new(),
            account,
            kind,
            random,
            subaccounts: Table::default(),
            keys: Table::default(),
            messages: Table::default(),
            calls: Table::default(),
            recordings: Table::default(),
            conferences: Table::default(),
            queues: Table::default(),
            numbers: Table::default(),
            applications: Table::default(),
            contents: Table::default(),
            services: Table::default(),
            verifications: Table::default(),
            messaging_services: Table::default(),
            short_codes: Table::default(),
            sticky: Table::default(),
            rates: Rates::default(),
            handsets: Noted::default(),
            opt_outs: Noted::default(),
            whatsapp_sessions: Noted::default(),
            deliveries: Table::default(),
            log: VecDeque::new(),
            noted: 0,
            requests: Table::default(),
            epoch: 0,
            seeded,
        }
    }

    /// A subaccount as it begins.
    pub(crate) fn below(&self, account: &Account) -> State {
        let empty =
            State::empty(Kind::Sub, account.clone(), self.seeded.clone(), self.random.fork(&account.sid));
        State { home: self.home.clone(), rates: Rates::new(self.rates.kept), ..empty }
    }

    /// The account of the test credentials: it owns the one number that they know.
    pub(crate) fn test(&self) -> State {
        let account = Account {
            sid: self.seeded.test_sid.clone(),
            token: self.seeded.test_token.clone(),
            ..self.account.clone()
        };
        let mut test = State { kind: Kind::Test, ..self.below(&account) };
        test.seed(account.created);
        test
    }

    /// Takes over what a file has. Its account is the account, whatever chance would have made.
    #[cfg(feature = "sqlite")]
    pub(crate) fn load(&mut self, config: &Config, journal: &mut Journal) -> Result<(), twire::Error> {
        let Some(sid) = journal.main()? else { return Ok(()) };
        if config.account_sid.as_ref().is_some_and(|wanted| *wanted != sid) {
            return Err(journal.refused(&format!("it is that of the account {sid}")));
        }
        journal.load(&sid, self)?;
        if let Some(token) = &config.auth_token {
            self.account.token = Secret::new(token.as_str());
        }
        Ok(())
    }

    /// Goes on with what was under way when the sandbox ended. Calls do not survive that: they failed.
    #[cfg(feature = "sqlite")]
    pub(crate) fn resume(turn: &mut Turn<'_>) {
        let messages = turn.state.messages.oldest_first().filter(|m| !m.status.is_final());
        let messages: Vec<String> = messages.map(|m| m.sid.clone()).collect();
        for sid in messages {
            crate::messages::plan(turn, &sid);
        }
        let calls = turn.state.calls.oldest_first().filter(|c| !c.status.is_final());
        let calls: Vec<String> = calls.map(|c| c.sid.clone()).collect();
        for sid in calls {
            crate::calls::reach(turn, &sid, crate::calls::Status::Failed);
        }
    }

    /// Forgets all resources and makes those of the start again, with the same SIDs and
    /// credentials.
    pub(crate) fn reset(&mut self, now: SystemTime) {
        let random = std::mem::replace(&mut self.random, Random::new(Some(0)));
        let empty = State::empty(self.kind, self.account.clone(), self.seeded.clone(), random);
        let rates = Rates::new(self.rates.kept);
        *self = State { home: std::mem::take(&mut self.home), rates, epoch: self.epoch + 1, ..empty };
        self.seed(now);
    }

    /// Makes what is there from the start: all of it for the main account, nothing for others.
    fn seed(&mut self, now: SystemTime) {
        if self.kind == Kind::Sub {
            return;
        }
        let seeded = self.seeded.clone();
        let number = if self.kind == Kind::Test { TEST_NUMBER } else { &seeded.phone_number };
        let number = Number::new(self.random.sid("PN"), number, now);
        let number_sid = number.sid.clone();
        self.numbers.insert(number.sid.clone(), number);
        if self.kind == Kind::Test {
            return;
        }
        let key = Key::new(&seeded.key_sid, seeded.key_secret, "sandbox", now);
        self.keys.insert(&seeded.key_sid, key);
        self.short_codes
            .insert(&seeded.short_code_sid, ShortCode::new(seeded.short_code_sid.clone(), SHORT_CODE, now));
        let senders = [
            (number_sid, messaging::Kind::Number, seeded.phone_number.as_str()),
            (seeded.channel_sid, messaging::Kind::Channel, WHATSAPP_SENDER),
        ]
        .map(|(sid, kind, address)| Sender::new(sid, kind, address, now));
        let service = MessagingService::seeded(&seeded.messaging_service_sid, senders.into(), now);
        self.messaging_services.insert(&seeded.messaging_service_sid, service);
        self.services
            .insert(&seeded.verify_service_sid, Service::new(&seeded.verify_service_sid, "Sandbox", 6, now));
        self.contents.insert(&seeded.content_sid, Content::seeded(&seeded.content_sid, now));
    }

    /// The number of the account with that address.
    pub(crate) fn number(&self, address: &str) -> Option<&Number> {
        self.numbers.oldest_first().find(|n| n.address == address)
    }

    /// The webhooks of a number or a short code that the account has.
    pub(crate) fn webhooks(&self, address: &str) -> Option<Webhooks> {
        let code = || self.short_codes.oldest_first().find(|s| s.code == address).map(|s| s.webhooks.clone());
        self.number(address).map(|number| number.hooks(self)).or_else(code)
    }

    /// Puts a line into the log.
    pub(crate) fn note(&mut self, now: SystemTime, about: &str, code: u32, text: &str) {
        self.noted += 1;
        if self.log.len() == LOG {
            self.log.pop_front();
        }
        self.log.push_back(json!({
            "at": twire::iso_time(now), "resource_sid": about, "code": code, "message": text,
        }));
    }
}

/// A handler's turn on the state: what it may change now, and what is to happen later.
pub(crate) struct Turn<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) now: SystemTime,
    pub(crate) later: Later,
}

/// What is to happen once the answer is on the wire.
#[derive(Default)]
pub(crate) struct Later {
    pub(crate) events: Vec<(SystemTime, Event)>,
    pub(crate) hooks: Vec<Hook>,
}

impl Turn<'_> {
    /// Something happens after that much of the sandbox's time.
    pub(crate) fn after(&mut self, delay: Duration, event: Event) {
        self.later.events.push((self.now + delay, event));
    }

    /// A webhook is sent.
    pub(crate) fn hook(&mut self, hook: Hook) {
        self.later.hooks.push(hook);
    }
}
