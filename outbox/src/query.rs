//! Reading the store: through the socket of the worker that has it open, else the file itself.
//!
//! A request and its answer are a line of JSON each. The socket lies beside the store, for whoever
//! may read that.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::clock::{SystemClock, Timeline};
use crate::delivery::StateName;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Filter, Place, Store, Suppression, rfc3339};

/// Deliveries of an answer. More are asked for again, so that nobody holds them all.
const PAGE: usize = 500;
/// Opt-outs among what sends nothing.
const SHOWN: usize = 20;
/// A worker that does not answer within this time is passed over.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The worker's socket of a store.
pub fn socket_path(store: &Path) -> PathBuf {
    store.with_added_extension("sock")
}

/// What sends nothing, as JSON, and what an operator has to know besides.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Stops {
    /// What is paused: `scope`, `reason`, `since`.
    pub pauses: Vec<Json>,
    /// What is silenced: `id`, `pattern`, `until`.
    pub silences: Vec<Json>,
    /// See [`Store::late`].
    pub late: u64,
    /// Who has opted out: [`Suppression::to_json`]. The first of them ...
    pub suppressions: Vec<Json>,
    /// ... and whether there are more: [`QueueReader::suppressions`].
    pub has_more: bool,
}

/// Who delivers, and how, as JSON.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Fleet {
    /// The workers of a shared store: [`WorkerEntry::to_json`](crate::store::WorkerEntry::to_json).
    pub workers: Vec<Json>,
    /// The senders: [`SenderEntry::to_json`](crate::store::SenderEntry::to_json).
    pub senders: Vec<Json>,
    /// See [`Store::late`]; `None`: the worker that answers is of an earlier version.
    pub late: Option<u64>,
}

/// Somebody who answers what is in a store.
pub struct QueueReader(Source);

enum Source {
    Worker(BufReader<UnixStream>, Box<Place>),
    Store(Box<dyn Store>),
}

impl std::fmt::Debug for QueueReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QueueReader").finish_non_exhaustive()
    }
}

impl QueueReader {
    /// The worker of a file, if one runs; else the store, read-only.
    pub fn open(place: &Place) -> Result<QueueReader> {
        if let Place::File(path) = place
            && let Ok(stream) = connect(path)
        {
            return Ok(QueueReader(Source::Worker(stream, Box::new(place.clone()))));
        }
        Ok(QueueReader(Source::Store(place.open_read_only()?)))
    }

    /// The store itself, where this user may read it, beside its worker: counting what waits, a million say, holds
    /// nothing up. Else [`QueueReader::open`].
    pub fn open_beside(place: &Place) -> Result<QueueReader> {
        match place.open_read_only() {
            Ok(store) => Ok(QueueReader(Source::Store(store))),
            Err(_) => QueueReader::open(place),
        }
    }

    /// Hands each delivery to `each`, in order: [`Row::to_json`](crate::store::Row::to_json) with its `body`
    /// and, if wanted, its `story`.
    pub fn deliveries<E: From<Error>>(
        &mut self,
        filter: &Filter,
        has_stories: bool,
        mut each: impl FnMut(Json) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut filter = Filter { after: Some(filter.after.unwrap_or(0)), ..filter.clone() };
        loop {
            let mut answer = self.ask(&json!({"filter": filter.to_json(), "stories": has_stories}))?;
            let rows = answer["deliveries"].as_array_mut().map(std::mem::take).unwrap_or_default();
            let is_last = rows.len() < PAGE;
            filter.after = rows.last().and_then(|row| row["delivery"].as_i64()).or(filter.after);
            for row in rows {
                each(row)?;
            }
            if is_last {
                return Ok(());
            }
        }
    }

    /// What sends nothing.
    pub fn stops(&mut self) -> Result<Stops> {
        let mut answer = self.ask(&json!({"stops": true}))?;
        let mut list = |name: &str| answer[name].as_array_mut().map(std::mem::take).unwrap_or_default();
        let (pauses, silences) = (list("pauses"), list("silences"));
        let mut suppressions = list("suppressions");
        let has_more = suppressions.len() > SHOWN;
        suppressions.truncate(SHOWN);
        let late = answer["late"].as_u64().unwrap_or(0);
        Ok(Stops { pauses, silences, late, suppressions, has_more })
    }

    /// Hands each opt-out to `each`: [`Suppression::to_json`].
    pub fn suppressions<E: From<Error>>(
        &mut self,
        mut each: impl FnMut(Json) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut after = Json::Null;
        loop {
            let mut answer = self.ask(&json!({"suppressions": true, "after": after}))?;
            let page = answer["suppressions"].as_array_mut().map(std::mem::take).unwrap_or_default();
            let Some(last) = page.last() else { return Ok(()) };
            after = last.clone();
            for one in page {
                each(one)?;
            }
        }
    }

    /// Who delivers, and how.
    pub fn fleet(&mut self) -> Result<Fleet> {
        let mut answer = self.ask(&json!({"fleet": true}))?;
        let late = answer["late"].as_u64();
        let mut list = |name: &str| answer[name].as_array_mut().map(std::mem::take).unwrap_or_default();
        Ok(Fleet { workers: list("workers"), senders: list("senders"), late })
    }

    fn ask(&mut self, request: &Json) -> Result<Json> {
        if let Source::Worker(stream, place) = &mut self.0 {
            match exchange(stream, request) {
                Some(answer) => return Ok(answer),
                // It ended, or is stuck.
                None => self.0 = Source::Store(place.open_read_only()?),
            }
        }
        match &mut self.0 {
            Source::Store(store) => answer(&mut **store, request),
            Source::Worker(..) => Err(Error::new(ErrorKind::Store, "the worker does not answer")),
        }
    }
}

fn connect(store: &Path) -> std::io::Result<BufReader<UnixStream>> {
    let stream = UnixStream::connect(socket_path(store))?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    Ok(BufReader::new(stream))
}

fn exchange(stream: &mut BufReader<UnixStream>, request: &Json) -> Option<Json> {
    writeln!(stream.get_mut(), "{request}").ok()?;
    let mut line = String::new();
    stream.read_line(&mut line).ok()?;
    serde_json::from_str(&line).ok().filter(|answer: &Json| answer["error"].is_null())
}

/// The answer to a request.
pub(crate) fn answer(store: &mut dyn Store, request: &Json) -> Result<Json> {
    if request["stops"] == true {
        let pauses: Vec<Json> = store
            .pauses()?
            .into_iter()
            .map(|p| json!({"scope": p.scope, "reason": p.reason, "since": rfc3339(p.since)}))
            .collect();
        let silences: Vec<Json> = store
            .silences()?
            .into_iter()
            .map(|s| json!({"id": s.id, "pattern": s.pattern, "until": rfc3339(s.until)}))
            .collect();
        let suppressions = store.suppressions(None, SHOWN + 1)?;
        let suppressions: Vec<Json> = suppressions.iter().map(Suppression::to_json).collect();
        let late = store.late()?;
        return Ok(
            json!({"pauses": pauses, "silences": silences, "suppressions": suppressions, "late": late}),
        );
    }
    if request["suppressions"] == true {
        let after = Suppression::from_json(&request["after"]);
        let page = store.suppressions(after.as_ref(), PAGE)?;
        return Ok(json!({"suppressions": page.iter().map(Suppression::to_json).collect::<Vec<Json>>()}));
    }
    if request["fleet"] == true {
        let timeline = Timeline::of(store, &SystemClock)?;
        let now = timeline.now(&SystemClock);
        let workers: Vec<Json> = store.workers()?.iter().map(|worker| worker.to_json(now.wall)).collect();
        let senders: Vec<Json> =
            store.senders(now)?.iter().map(|sender| sender.to_json(now.steady)).collect();
        return Ok(json!({"workers": workers, "senders": senders, "late": store.late()?}));
    }
    let filter = Filter { limit: Some(PAGE), ..Filter::from_json(&request["filter"]) };
    let mut deliveries = Vec::new();
    for row in store.list(&filter)? {
        let mut json = row.to_json();
        json["body"] = json!(row.body);
        if request["stories"] == true {
            let entries = store.story(row.id)?;
            json["story"] = entries
                .iter()
                .map(|c| json!({"at": rfc3339(c.at), "state": c.state, "reason": c.reason}))
                .collect();
        }
        deliveries.push(json);
    }
    Ok(json!({"deliveries": deliveries}))
}

impl Suppression {
    /// The place of one in the list; no more is read.
    fn from_json(json: &Json) -> Option<Suppression> {
        let text = |name: &str| json[name].as_str().map(str::to_owned);
        Some(Suppression { sender: text("sender")?, address: text("address")?, code: None, since: 0 })
    }
}

impl Filter {
    fn to_json(&self) -> Json {
        let states: Vec<&str> = self.states.iter().map(|state| state.name()).collect();
        json!({"states": states, "to": self.to, "since": self.since, "id": self.id, "after": self.after})
    }

    fn from_json(json: &Json) -> Filter {
        let text = |name: &str| json[name].as_str().map(str::to_owned);
        let states = json["states"].as_array().into_iter().flatten();
        Filter {
            states: states.filter_map(|state| StateName::parse(state.as_str()?)).collect(),
            to: text("to"),
            since: json["since"].as_i64(),
            id: text("id"),
            after: json["after"].as_i64(),
            limit: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;
    use crate::store::SqliteStore;

    #[test]
    fn what_is_read_beside_a_worker_does_not_ask_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("outbox.db");
        drop(SqliteStore::open(&path).expect("a store"));
        let worker = UnixListener::bind(socket_path(&path)).expect("a socket");
        worker.set_nonblocking(true).expect("a socket");
        let place = Place::File(path);
        let fleet = QueueReader::open_beside(&place).expect("a store").fleet().expect("an answer");
        assert_eq!(fleet.late, Some(0));
        assert!(worker.accept().is_err(), "nobody came");
        drop(QueueReader::open(&place).expect("a worker"));
        worker.accept().expect("somebody came");
    }
}
