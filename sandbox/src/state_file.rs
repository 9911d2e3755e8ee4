//! Persists the state in a file. The tables track their changes; after a transaction the changed rows are
//! written in one database transaction, and at the start they are read back.

use std::collections::HashMap;
use std::path::Path;
use std::time::SystemTime;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use twire::Error;

use crate::accounts::Account;
use crate::pages::Row;
use crate::phone_profiles::PhoneProfile;
use crate::random::Random;
use crate::state::{InitialResources, State};
use crate::store::{Change, Store, StoredRow};
use crate::table::Table;

/// Kinds of the rows that are not tables: one each per account.
const ACCOUNT: &str = "account";
const PHONE_STATE: &str = "phone_state";
/// Kind, account and SID of the row that holds the clock.
const CLOCK: &str = "clock";

/// The account, and its SID generator.
#[derive(Serialize, Deserialize)]
struct Identity {
    account: Account,
    initial: InitialResources,
    random: Random,
}

/// Profiles of phones, opt-outs and WhatsApp windows.
#[derive(Serialize, Deserialize)]
struct PhoneState {
    phone_profiles: Vec<(String, PhoneProfile)>,
    opt_outs: Vec<(String, String)>,
    whatsapp_sessions: Vec<((String, String), SystemTime)>,
}

impl PhoneState {
    fn changes(state: &State) -> u64 {
        state.phone_profiles.changes() + state.opt_outs.changes() + state.whatsapp_sessions.changes()
    }

    fn of(state: &State) -> PhoneState {
        PhoneState {
            phone_profiles: state
                .phone_profiles
                .iter()
                .map(|(number, profile)| (number.clone(), *profile))
                .collect(),
            opt_outs: state.opt_outs.iter().cloned().collect(),
            whatsapp_sessions: state.whatsapp_sessions.iter().map(|(k, at)| (k.clone(), *at)).collect(),
        }
    }
}

/// Visits all persisted tables.
trait TableVisitor {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error>;
}

fn visit_tables(state: &mut State, visitor: &mut impl TableVisitor) -> Result<(), Error> {
    visitor.table("subaccounts", &mut state.subaccounts)?;
    visitor.table("keys", &mut state.keys)?;
    visitor.table("messages", &mut state.messages)?;
    visitor.table("calls", &mut state.calls)?;
    visitor.table("recordings", &mut state.recordings)?;
    visitor.table("numbers", &mut state.numbers)?;
    visitor.table("applications", &mut state.applications)?;
    visitor.table("contents", &mut state.contents)?;
    visitor.table("services", &mut state.services)?;
    visitor.table("verifications", &mut state.verifications)?;
    visitor.table("messaging_services", &mut state.messaging_services)?;
    visitor.table("short_codes", &mut state.short_codes)?;
    visitor.table("sticky", &mut state.sticky)
}

/// What has been written of an account.
#[derive(Default)]
struct WrittenState {
    epoch: u64,
    /// The last written change of each table.
    changes: HashMap<&'static str, u64>,
    identity: String,
    /// The last written version of the phone state.
    phone_state: u64,
}

pub(crate) struct StateFile {
    store: Store,
    written: HashMap<String, WrittenState>,
    /// Rows read at the start, by account, until they are loaded.
    read: HashMap<String, Vec<StoredRow>>,
    pending: Vec<Change>,
}

impl StateFile {
    pub(crate) fn open(path: &Path) -> Result<StateFile, Error> {
        let store = Store::open(path)?;
        let mut read: HashMap<String, Vec<StoredRow>> = HashMap::new();
        for row in store.read()? {
            read.entry(row.account.clone()).or_default().push(row);
        }
        Ok(StateFile { store, written: HashMap::new(), read, pending: Vec::new() })
    }

    /// The last time that the clock showed.
    pub(crate) fn clock(&self) -> Result<SystemTime, Error> {
        let Some(row) = self.read.get(CLOCK).and_then(|rows| rows.first()) else {
            return Ok(SystemTime::UNIX_EPOCH);
        };
        serde_json::from_str(&row.json).map_err(|_| self.store.damaged(row))
    }

    /// The SID of the main account, if the file has one.
    pub(crate) fn main_account(&self) -> Result<Option<String>, Error> {
        let identity = |rows: &Vec<StoredRow>| -> Option<Result<Account, Error>> {
            let row = rows.iter().find(|row| row.kind == ACCOUNT && row.sid == MAIN_ROW)?;
            let identity = serde_json::from_str::<Identity>(&row.json).map_err(|_| self.store.damaged(row));
            Some(identity.map(|identity| identity.account))
        };
        self.read.values().find_map(identity).transpose().map(|account| account.map(|account| account.sid))
    }

    /// An error about the file's content.
    pub(crate) fn error(&self, why: &str) -> Error {
        self.store.error(why)
    }

    /// Replaces an account's initial state by the file's.
    pub(crate) fn load(&mut self, account: &str, state: &mut State) -> Result<(), Error> {
        let rows = self.read.remove(account).unwrap_or_default();
        let damaged = |row: &StoredRow| self.store.damaged(row);
        if let Some(row) = rows.iter().find(|row| row.kind == ACCOUNT) {
            let identity: Identity = serde_json::from_str(&row.json).map_err(|_| damaged(row))?;
            (state.account, state.initial, state.random) =
                (identity.account, identity.initial, identity.random);
        }
        if let Some(row) = rows.iter().find(|row| row.kind == PHONE_STATE) {
            let phone_state: PhoneState = serde_json::from_str(&row.json).map_err(|_| damaged(row))?;
            *state.phone_profiles = phone_state.phone_profiles.into_iter().collect();
            *state.opt_outs = phone_state.opt_outs.into_iter().collect();
            *state.whatsapp_sessions = phone_state.whatsapp_sessions.into_iter().collect();
        }
        visit_tables(state, &mut TableLoader { rows: &rows, store: &self.store })?;
        let mut written = WrittenState {
            epoch: state.epoch,
            phone_state: PhoneState::changes(state),
            ..WrittenState::default()
        };
        visit_tables(state, &mut ChangeMarker { written: &mut written })?;
        self.written.insert(account.to_owned(), written);
        Ok(())
    }

    /// Collects the changes of an account since the last call.
    pub(crate) fn collect_changes(&mut self, main: bool, state: &mut State) -> Result<(), Error> {
        let account = state.account.sid.clone();
        let written = self.written.entry(account.clone()).or_default();
        if written.epoch != state.epoch {
            *written = WrittenState { epoch: state.epoch, ..WrittenState::default() };
            self.pending.push(Change::Forget(account.clone()));
        }
        let mut changes = std::mem::take(&mut written.changes);
        visit_tables(
            state,
            &mut ChangeCollector { account: &account, changes: &mut changes, pending: &mut self.pending },
        )?;
        written.changes = changes;
        let mut put = |kind: &str, json: String| {
            self.pending.push(Change::Put(StoredRow {
                account: account.clone(),
                kind: kind.to_owned(),
                sid: if main { MAIN_ROW } else { OTHER_ROW }.to_owned(),
                number: 0,
                json,
            }));
        };
        let identity = Identity {
            account: state.account.clone(),
            initial: state.initial.clone(),
            random: state.random.clone(),
        };
        let identity = to_json(&identity)?;
        if written.identity != identity {
            written.identity.clone_from(&identity);
            put(ACCOUNT, identity);
        }
        let phone_state = PhoneState::changes(state);
        if written.phone_state != phone_state {
            put(PHONE_STATE, to_json(&PhoneState::of(state))?);
            written.phone_state = phone_state;
        }
        Ok(())
    }

    /// Writes the collected changes. On failure they stay collected.
    pub(crate) fn write(&mut self, now: SystemTime) -> Result<(), Error> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.pending.push(Change::Put(StoredRow {
            account: CLOCK.to_owned(),
            kind: CLOCK.to_owned(),
            sid: CLOCK.to_owned(),
            number: 0,
            json: to_json(&now)?,
        }));
        self.store.write(&self.pending)?;
        self.pending.clear();
        Ok(())
    }
}

/// SIDs of the rows that are not tables: for the main account, for others.
const MAIN_ROW: &str = "main";
const OTHER_ROW: &str = "";

fn to_json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::config(format!("a row cannot be written: {e}")))
}

/// Fills tables from the file.
struct TableLoader<'a> {
    rows: &'a [StoredRow],
    store: &'a Store,
}

impl TableVisitor for TableLoader<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        table.clear();
        for row in self.rows.iter().filter(|row| row.kind == kind) {
            let read: T = serde_json::from_str(&row.json).map_err(|_| self.store.damaged(row))?;
            table.restore(row.sid.clone(), row.number, read);
        }
        Ok(())
    }
}

/// Marks the tables' current content as written.
struct ChangeMarker<'a> {
    written: &'a mut WrittenState,
}

impl TableVisitor for ChangeMarker<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        self.written.changes.insert(kind, table.last_change());
        Ok(())
    }
}

/// Collects the changes of tables.
struct ChangeCollector<'a> {
    account: &'a str,
    changes: &'a mut HashMap<&'static str, u64>,
    pending: &'a mut Vec<Change>,
}

impl TableVisitor for ChangeCollector<'_> {
    fn table<T: Row + Serialize + DeserializeOwned>(
        &mut self,
        kind: &'static str,
        table: &mut Table<T>,
    ) -> Result<(), Error> {
        let written = self.changes.entry(kind).or_default();
        for sid in table.removed_after(*written) {
            let account = self.account.to_owned();
            self.pending.push(Change::Remove { account, kind, sid: sid.to_owned() });
        }
        for (_, number) in table.changed_after(*written) {
            let Some(row) = table.row(number) else { continue };
            self.pending.push(Change::Put(StoredRow {
                account: self.account.to_owned(),
                kind: kind.to_owned(),
                sid: row.sid().to_owned(),
                number,
                json: to_json(row)?,
            }));
        }
        *written = table.last_change();
        Ok(())
    }
}
