//! A transaction that makes few round trips: what is written waits for the next query, or the commit, and goes
//! with it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, Statement};

use super::link::{Link, Queued, together};
use crate::clock::{self, Now};
use crate::error::Result;
use crate::store::sql::{self, Cells, Sql, Value};

const NUMBERS: &str =
    "select nextval(pg_get_serial_sequence('twire.deliveries', 'id')) from generate_series(1, ?1)";
/// Milliseconds within which the server's time is heard in time.
const PROMPT: i64 = 500;
const TIME: &str =
    "select floor(extract(epoch from clock_timestamp()) * 1000)::bigint, shift, latest from steady";

type Answer = std::result::Result<Vec<Row>, tokio_postgres::Error>;

/// What a connection keeps from one transaction to the next.
#[derive(Default)]
pub(super) struct Memory {
    statements: RefCell<HashMap<String, Statement>>,
    /// The server's time, and this machine's when it was heard: it is not ahead.
    pub(super) time: Cell<Option<(Now, i64)>>,
}

/// What the server says of its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) now: Now,
    /// Steady time was that late already: its clock was set back.
    pub(super) is_behind: bool,
}

impl Time {
    /// Steady time never goes back, but by what no worker has noted.
    fn new(wall: i64, shift: i64, latest: i64) -> Time {
        let steady = wall + shift;
        Time { now: Now { wall, steady: steady.max(latest) }, is_behind: steady < latest }
    }
}

pub(super) struct Transaction<'a> {
    link: &'a Link,
    memory: &'a Memory,
    /// What was written and is not sent yet.
    written: RefCell<Vec<(String, Vec<Value>)>>,
    state: Cell<State>,
    /// Others were in its way: it may be tried again.
    pub(super) is_hindered: Cell<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Each statement is a transaction of its own.
    None,
    /// It begins with its first statement.
    Wanted,
    Begun,
}

impl<'a> Transaction<'a> {
    pub(super) fn new(link: &'a Link, memory: &'a Memory, state: State) -> Transaction<'a> {
        let (written, state) = (RefCell::default(), Cell::new(state));
        Transaction { link, memory, written, state, is_hindered: Cell::new(false) }
    }

    pub(super) fn commit(&self) -> Result<()> {
        if self.state.get() == State::Wanted && self.written.borrow().is_empty() {
            return Ok(());
        }
        self.send(Vec::new(), true).map(drop)
    }

    /// Forgets everything.
    pub(super) fn roll_back(&self) -> Result<()> {
        self.written.borrow_mut().clear();
        if self.state.get() != State::Begun {
            return Ok(());
        }
        let ended = self.link.wait(self.link.client().batch_execute("rollback"))?;
        ended.map_err(|e| self.link.address().explain(&e))
    }

    fn failed(&self, error: &tokio_postgres::Error) -> crate::Error {
        let others = [
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::LOCK_NOT_AVAILABLE,
        ];
        self.is_hindered.set(error.code().is_some_and(|code| others.contains(code)));
        self.link.address().explain(error)
    }

    fn prepared(&self, sql: &str) -> Result<Statement> {
        if let Some(known) = self.memory.statements.borrow().get(sql) {
            return Ok(known.clone());
        }
        let text = sql.replace('?', "$").replace("/*", "").replace("*/", "");
        let prepared = self.link.wait(self.link.client().prepare(&text))?.map_err(|e| self.failed(&e))?;
        self.memory.statements.borrow_mut().insert(sql.to_owned(), prepared.clone());
        Ok(prepared)
    }

    /// Sends what was written, and statements, in one round trip; the rows of the statements.
    fn send(&self, statements: Vec<sql::Statement<'_>>, is_last: bool) -> Result<Vec<Vec<Cells>>> {
        let written = self.written.take();
        let mut all = Vec::new();
        let begins = self.state.get() == State::Wanted;
        let time = begins.then(|| self.prepared(TIME)).transpose()?;
        for (sql, values) in written.iter().map(|(sql, values)| (sql.as_str(), values.clone())) {
            all.push((self.prepared(sql)?, values));
        }
        let first = all.len();
        for (sql, values) in statements {
            all.push((self.prepared(sql)?, values));
        }
        let client = self.link.client();
        let mut queued: Vec<Queued<'_, Answer>> = Vec::new();
        let simple = |text: &'static str| -> Queued<'_, Answer> {
            Box::pin(async move { client.batch_execute(text).await.map(|()| Vec::new()) })
        };
        let query = |statement: Statement, values: Vec<Value>| -> Queued<'_, Answer> {
            Box::pin(async move {
                let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as _).collect();
                client.query(&statement, &values).await
            })
        };
        if begins {
            queued.push(simple("begin"));
            self.state.set(State::Begun);
        }
        queued.extend(time.clone().map(|time| query(time, Vec::new())));
        let before = queued.len() + first;
        queued.extend(all.into_iter().map(|(statement, values)| query(statement, values)));
        if is_last {
            queued.push(simple("commit"));
        }
        let asked = clock::boottime_ms();
        let answers = self.link.wait(together(queued))?;
        let heard = clock::boottime_ms();
        if is_last {
            self.state.set(State::None);
        }
        // The first error is the cause of those after it.
        let answers: Vec<Vec<Row>> =
            answers.into_iter().collect::<std::result::Result<_, _>>().map_err(|e| self.failed(&e))?;
        let mut answers = answers.into_iter();
        let preamble: Vec<Vec<Row>> = answers.by_ref().take(before).collect();
        if time.is_some()
            && let Some(row) = preamble.get(1).and_then(|rows| rows.first())
        {
            // Whoever was stopped meanwhile does not know what time it is: it asks again.
            let time = Time::new(row.get(0), row.get(1), row.get(2));
            let is_prompt = heard - asked < PROMPT;
            self.memory.time.set((is_prompt && !time.is_behind).then_some((time.now, heard)));
        }
        let cells = |row: Row| {
            let cells: std::result::Result<Vec<Value>, _> =
                (0..row.len()).map(|at| row.try_get(at)).collect();
            cells.map(Cells::new).map_err(|e| self.failed(&e))
        };
        let last = usize::from(is_last);
        let rows = answers.len().saturating_sub(last);
        answers.take(rows).map(|rows| rows.into_iter().map(cells).collect()).collect()
    }

    /// The server's time now. An answer that took long says what time it was.
    pub(super) fn time(&self) -> Result<Time> {
        let mut took = i64::MAX;
        for tolerated in [PROMPT, PROMPT, PROMPT, 4 * PROMPT] {
            let asked = clock::boottime_ms();
            let row = self.first(TIME, Vec::new())?;
            let heard = clock::boottime_ms();
            let Some(mut row) = row else {
                return Err(self.link.address().failed("twire.steady has no row; restore it from a backup"));
            };
            let time = Time::new(row.take(0)?, row.take(1)?, row.take(2)?);
            took = heard - asked;
            if took < tolerated {
                self.memory.time.set((!time.is_behind).then_some((time.now, heard)));
                return Ok(time);
            }
        }
        let why = format!("it took {took} ms to say what time it is; see its load and the network");
        Err(self.link.address().failed(&why))
    }
}

impl Sql for Transaction<'_> {
    fn queries(&self, statements: Vec<sql::Statement<'_>>) -> Result<Vec<Vec<Cells>>> {
        if statements.is_empty() {
            return Ok(Vec::new());
        }
        self.send(statements, false)
    }

    fn write(&self, sql: &str, values: Vec<Value>) -> Result<()> {
        self.written.borrow_mut().push((sql.to_owned(), values));
        if self.state.get() == State::None { self.send(Vec::new(), false).map(drop) } else { Ok(()) }
    }

    fn new_numbers(&self, count: usize) -> Result<Vec<i64>> {
        let count = i64::try_from(count).unwrap_or(1);
        let rows = self.query(NUMBERS, vec![Value::Int(count)])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }
}
