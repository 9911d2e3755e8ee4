//! Keeps the state in a file. The tables know what changed since when; after a turn those rows are
//! written, all in one transaction, and at the start they are read back.

use std::collections::HashMap;
use std::path::Path;
use std::time::SystemTime;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use twire::Error;

use crate::accounts::Account;
use crate::handsets::Handset;
use crate::pages::Row;
use crate::random::Random;
use crate::state::{Seeded, State};
use crate::store::{Change, Kept, Store};
use crate::table::Table;

/// What of an account is no table: each has one row under this name.
const ACCOUNT: &str = "account";
const HABITS: &str = "habits";
/// The kind, account and SID of the row that has the clock.
const CLOCK: &str = "clock";

/// The account, and how its SIDs go on.
#[derive(Serialize, Deserialize)]
struct Identity {
    account: Account,
    seeded: Seeded,
    random: Random,
}

/// How phones behave, and who does not want to hear.
#[derive(Serialize, Deserialize)]
struct Habits {
    handsets: Vec<(String, Handset)>,
    opt_outs: Vec<(String, String)>,
    whatsapp_sessions: Vec<((String, String), SystemTime)>,
}

impl Habits {
    fn changes(state: &State) -> u64 {
        state.handsets.changes() + state.opt_outs.changes() + state.whatsapp_sessions.changes()
    }

    fn of(state: &State) -> Habits {
        Habits {
            handsets: state.handsets.iter().map(|(number, handset)| (number.clone(), *handset)).collect(),
            opt_outs: state.opt_outs.iter().cloned().collect(),
            whatsapp_sessions: state.whatsapp_sessions.iter().map(|(k, at)| (k.clone(), *at)).collect(),
        }
    }
}

/// Something that goes through all tables that are kept.
trait Visit {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error>;
}

fn tables(state: &mut State, visit: &mut impl Visit) -> Result<(), Error> {
    visit.table("subaccounts", &mut state.subaccounts)?;
    visit.table("keys", &mut state.keys)?;
    visit.table("messages", &mut state.messages)?;
    visit.table("calls", &mut state.calls)?;
    visit.table("recordings", &mut state.recordings)?;
    visit.table("numbers", &mut state.numbers)?;
    visit.table("applications", &mut state.applications)?;
    visit.table("contents", &mut state.contents)?;
    visit.table("services", &mut state.services)?;
    visit.table("verifications", &mut state.verifications)?;
    visit.table("messaging_services", &mut state.messaging_services)?;
    visit.table("short_codes", &mut state.short_codes)?;
    visit.table("sticky", &mut state.sticky)
}

/// What the file has of an account.
#[derive(Default)]
struct Seen {
    epoch: u64,
    /// The last change of each table that was written.
    changes: HashMap<&'static str, u64>,
    identity: String,
    /// How often the habits had changed.
    habits: u64,
}

pub(crate) struct Journal {
    store: Store,
    seen: HashMap<String, Seen>,
    /// What the file had at the start, by account, until it is taken.
    read: HashMap<String, Vec<Kept>>,
    pending: Vec<Change>,
}

impl Journal {
    pub(crate) fn open(path: &Path) -> Result<Journal, Error> {
        let store = Store::open(path)?;
        let mut read: HashMap<String, Vec<Kept>> = HashMap::new();
        for row in store.read()? {
            read.entry(row.account.clone()).or_default().push(row);
        }
        Ok(Journal { store, seen: HashMap::new(), read, pending: Vec::new() })
    }

    /// What the clock showed last.
    pub(crate) fn clock(&self) -> Result<SystemTime, Error> {
        let Some(row) = self.read.get(CLOCK).and_then(|rows| rows.first()) else {
            return Ok(SystemTime::UNIX_EPOCH);
        };
        serde_json::from_str(&row.json).map_err(|_| self.store.damaged(row))
    }

    /// The main account, if the file has one: its SID.
    pub(crate) fn main(&self) -> Result<Option<String>, Error> {
        let identity = |rows: &Vec<Kept>| -> Option<Result<Account, Error>> {
            let row = rows.iter().find(|row| row.kind == ACCOUNT && row.sid == MAIN)?;
            let identity = serde_json::from_str::<Identity>(&row.json).map_err(|_| self.store.damaged(row));
            Some(identity.map(|identity| identity.account))
        };
        self.read.values().find_map(identity).transpose().map(|account| account.map(|account| account.sid))
    }

    /// The refusal of a file for a reason that shows only now.
    pub(crate) fn refused(&self, why: &str) -> Error {
        self.store.refused(why)
    }

    /// Puts into an account what the file has of it, instead of what it began with.
    pub(crate) fn load(&mut self, account: &str, state: &mut State) -> Result<(), Error> {
        let rows = self.read.remove(account).unwrap_or_default();
        let damaged = |row: &Kept| self.store.damaged(row);
        if let Some(row) = rows.iter().find(|row| row.kind == ACCOUNT) {
            let identity: Identity = serde_json::from_str(&row.json).map_err(|_| damaged(row))?;
            (state.account, state.seeded, state.random) =
                (identity.account, identity.seeded, identity.random);
        }
        if let Some(row) = rows.iter().find(|row| row.kind == HABITS) {
            let habits: Habits = serde_json::from_str(&row.json).map_err(|_| damaged(row))?;
            *state.handsets = habits.handsets.into_iter().collect();
            *state.opt_outs = habits.opt_outs.into_iter().collect();
            *state.whatsapp_sessions = habits.whatsapp_sessions.into_iter().collect();
        }
        tables(state, &mut Load { rows: &rows, store: &self.store })?;
        let mut seen = Seen { epoch: state.epoch, habits: Habits::changes(state), ..Seen::default() };
        tables(state, &mut Settle { seen: &mut seen })?;
        self.seen.insert(account.to_owned(), seen);
        Ok(())
    }

    /// Notes what changed in an account since the last time.
    pub(crate) fn note(&mut self, main: bool, state: &mut State) -> Result<(), Error> {
        let account = state.account.sid.clone();
        let seen = self.seen.entry(account.clone()).or_default();
        if seen.epoch != state.epoch {
            *seen = Seen { epoch: state.epoch, ..Seen::default() };
            self.pending.push(Change::Forget(account.clone()));
        }
        let mut changes = std::mem::take(&mut seen.changes);
        tables(state, &mut Note { account: &account, changes: &mut changes, pending: &mut self.pending })?;
        seen.changes = changes;
        let mut put = |kind: &str, json: String| {
            self.pending.push(Change::Put(Kept {
                account: account.clone(),
                kind: kind.to_owned(),
                sid: if main { MAIN } else { OTHER }.to_owned(),
                number: 0,
                json,
            }));
        };
        let identity = Identity {
            account: state.account.clone(),
            seeded: state.seeded.clone(),
            random: state.random.clone(),
        };
        let identity = text(&identity)?;
        if seen.identity != identity {
            seen.identity.clone_from(&identity);
            put(ACCOUNT, identity);
        }
        let habits = Habits::changes(state);
        if seen.habits != habits {
            put(HABITS, text(&Habits::of(state))?);
            seen.habits = habits;
        }
        Ok(())
    }

    /// Writes what was noted. What fails to be written is noted still.
    pub(crate) fn write(&mut self, now: SystemTime) -> Result<(), Error> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.pending.push(Change::Put(Kept {
            account: CLOCK.to_owned(),
            kind: CLOCK.to_owned(),
            sid: CLOCK.to_owned(),
            number: 0,
            json: text(&now)?,
        }));
        self.store.write(&self.pending)?;
        self.pending.clear();
        Ok(())
    }
}

/// The SIDs of the rows that are no tables': of the main account, and of others.
const MAIN: &str = "main";
const OTHER: &str = "";

fn text(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::config(format!("a row cannot be written: {e}")))
}

/// Fills tables from the file.
struct Load<'a> {
    rows: &'a [Kept],
    store: &'a Store,
}

impl Visit for Load<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        *table = Table::default();
        for row in self.rows.iter().filter(|row| row.kind == kind) {
            let read: T = serde_json::from_str(&row.json).map_err(|_| self.store.damaged(row))?;
            table.restore(row.sid.clone(), row.number, read);
        }
        Ok(())
    }
}

/// Takes tables as they are for written.
struct Settle<'a> {
    seen: &'a mut Seen,
}

impl Visit for Settle<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        self.seen.changes.insert(kind, table.last_change());
        Ok(())
    }
}

/// Collects what changed in tables.
struct Note<'a> {
    account: &'a str,
    changes: &'a mut HashMap<&'static str, u64>,
    pending: &'a mut Vec<Change>,
}

impl Visit for Note<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        let seen = self.changes.entry(kind).or_default();
        for sid in table.removed_after(*seen) {
            let account = self.account.to_owned();
            self.pending.push(Change::Remove { account, kind, sid: sid.to_owned() });
        }
        for (_, number) in table.changed_after(*seen) {
            let Some(row) = table.row(number) else { continue };
            self.pending.push(Change::Put(Kept {
                account: self.account.to_owned(),
                kind: kind.to_owned(),
                sid: row.sid().to_owned(),
                number,
                json: text(row)?,
            }));
        }
        *seen = table.last_change();
        Ok(())
    }
}
