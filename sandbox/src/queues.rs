//! Queues: calls that wait for another call, as a resource.

use std::time::{Duration, SystemTime};

use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::callbacks::is_webhook_url;
use crate::errors::Refusal;
use crate::executor::{Input, Notice, Source};
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::{State, Turn};
use crate::table::Table;
use crate::world::Event;

/// Calls that a queue holds unless it was made for more.
const SIZE: u64 = 100;

/// A call in a queue.
#[derive(Debug, Clone)]
struct Member {
    call: String,
    since: SystemTime,
}

impl Row for Member {
    fn sid(&self) -> &str {
        &self.call
    }
}

#[derive(Debug)]
pub(crate) struct Queue {
    sid: String,
    name: String,
    most: u64,
    created: SystemTime,
    updated: SystemTime,
    members: Vec<Member>,
    /// Calls that wait for somebody to be in it.
    waiting: Vec<String>,
    /// How many were taken out, and how long they had waited in all.
    served: (u32, Duration),
}

impl Row for Queue {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Queue {
    fn new(sid: &str, name: &str, most: u64, now: SystemTime) -> Queue {
        Queue {
            sid: sid.to_owned(),
            name: name.to_owned(),
            most,
            created: now,
            updated: now,
            members: Vec::new(),
            waiting: Vec::new(),
            served: (0, Duration::ZERO),
        }
    }

    fn average(&self) -> u64 {
        let (served, waited) = self.served;
        if served == 0 { 0 } else { (waited / served).as_secs() }
    }

    fn path(&self, account: &str) -> String {
        format!("/2010-04-01/Accounts/{account}/Queues/{}", self.sid)
    }

    fn json(&self, account: &str) -> Json {
        let path = self.path(account);
        json!({
            "account_sid": account,
            "average_wait_time": self.average(),
            "current_size": self.members.len(),
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.name,
            "max_size": self.most,
            "sid": self.sid,
            "subresource_uris": {"members": format!("{path}/Members.json")},
            "uri": format!("{path}.json"),
        })
    }

    fn member(&self, account: &str, at: usize, now: SystemTime) -> Json {
        let member = &self.members[at];
        json!({
            "call_sid": member.call,
            "date_enqueued": rfc2822(member.since),
            "position": at + 1,
            "queue_sid": self.sid,
            "uri": format!("{}/Members/{}.json", self.path(account), member.call),
            "wait_time": now.duration_since(member.since).unwrap_or_default().as_secs(),
        })
    }

    fn remove(&mut self, at: usize, now: SystemTime) -> String {
        let member = self.members.remove(at);
        self.served.0 += 1;
        self.served.1 += now.duration_since(member.since).unwrap_or_default();
        member.call
    }
}

/// The queue of that name, or with that SID.
pub(crate) fn named(state: &State, name: &str) -> Option<String> {
    let found = state.queues.oldest_first().find(|q| q.name == name || q.sid == name);
    found.map(|q| q.sid.clone())
}

/// A call goes to the end of the queue of that name, which is made if there is none. `Err`: it is full.
pub(crate) fn join(turn: &mut Turn<'_>, name: &str, call: &str) -> Result<String, ()> {
    let sid = named(turn.state, name).unwrap_or_else(|| {
        let sid = turn.state.random.sid("QU");
        turn.state.queues.insert(sid.clone(), Queue::new(&sid, name, SIZE, turn.now));
        sid
    });
    let now = turn.now;
    let queue = turn.state.queues.get_mut(&sid).ok_or(())?;
    if queue.members.len() as u64 >= queue.most {
        return Err(());
    }
    queue.members.push(Member { call: call.to_owned(), since: now });
    let waiting = std::mem::take(&mut queue.waiting);
    for call in waiting {
        turn.after(Duration::ZERO, Event::Signal { call, input: Input::Notice(Notice::Begun) });
    }
    Ok(sid)
}

pub(crate) fn leave(turn: &mut Turn<'_>, sid: &str, call: &str) {
    let now = turn.now;
    let Some(queue) = turn.state.queues.get_mut(sid) else { return };
    if let Some(at) = queue.members.iter().position(|m| m.call == call) {
        queue.remove(at, now);
    }
}

/// The call at the front, out of its queue; or `by` is told when somebody is there.
pub(crate) fn take(turn: &mut Turn<'_>, sid: &str, by: &str) -> Option<String> {
    let now = turn.now;
    let queue = turn.state.queues.get_mut(sid)?;
    if queue.members.is_empty() {
        if !queue.waiting.iter().any(|call| call == by) {
            queue.waiting.push(by.to_owned());
        }
        return None;
    }
    Some(queue.remove(0, now))
}

pub(crate) fn stop_waiting(turn: &mut Turn<'_>, sid: &str, by: &str) {
    if let Some(queue) = turn.state.queues.get_mut(sid) {
        queue.waiting.retain(|call| call != by);
    }
}

/// What the document hears that plays while a call waits.
pub(crate) fn params(state: &State, sid: &str, call: &str, now: SystemTime) -> Vec<(String, String)> {
    let Some(queue) = state.queues.get(sid) else { return Vec::new() };
    let at = queue.members.iter().position(|m| m.call == call);
    let waited = at.and_then(|at| now.duration_since(queue.members[at].since).ok()).unwrap_or_default();
    [
        ("QueuePosition", at.map_or(0, |at| at + 1).to_string()),
        ("QueueSid", queue.sid.clone()),
        ("QueueTime", waited.as_secs().to_string()),
        ("AvgQueueTime", queue.average().to_string()),
        ("CurrentQueueSize", queue.members.len().to_string()),
        ("MaxQueueSize", queue.most.to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

fn find<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Queue, Refusal> {
    let sid = asked.values.get(1).map_or("", String::as_str);
    turn.state.queues.get(sid).ok_or_else(|| asked.not_found())
}

fn name_of(turn: &Turn<'_>, asked: &Asked<'_>, own: &str) -> Result<Option<String>, Refusal> {
    let Some(name) = asked.given("FriendlyName") else { return Ok(None) };
    if name.chars().count() > 64 {
        return Err(Refusal::of(20001, "FriendlyName: at most 64 characters"));
    }
    if turn.state.queues.oldest_first().any(|q| q.name == name && q.sid != own) {
        return Err(Refusal::new(400, 22003, format!("The friendly name {name} is already in use")));
    }
    Ok(Some(name))
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let name = name_of(turn, asked, "")?.ok_or_else(|| Refusal::of(20001, "FriendlyName is required"))?;
    let most = asked.number("MaxSize", 1, 5000)?.unwrap_or(SIZE);
    let sid = turn.state.random.sid("QU");
    let queue = Queue::new(&sid, &name, most, turn.now);
    let json = queue.json(&turn.state.account.sid);
    turn.state.queues.insert(sid, queue);
    Ok(Answer::created(&json))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::ok(&find(turn, asked)?.json(&turn.state.account.sid)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let account = &turn.state.account.sid;
    pages::uri(asked, &turn.state.queues, "queues", |_| true, |q| q.json(account))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = find(turn, asked)?.sid.clone();
    let name = name_of(turn, asked, &sid)?;
    let most = asked.number("MaxSize", 1, 5000)?;
    let now = turn.now;
    if let Some(queue) = turn.state.queues.get_mut(&sid) {
        queue.name = name.unwrap_or_else(|| queue.name.clone());
        queue.most = most.unwrap_or(queue.most);
        queue.updated = now;
    }
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let queue = find(turn, asked)?;
    if !queue.members.is_empty() {
        return Err(Refusal::new(400, 22004, "The queue is not empty"));
    }
    let sid = queue.sid.clone();
    turn.state.queues.remove(&sid);
    Ok(Answer::empty())
}

/// Where a member is in its queue: `Front` is the first.
fn place(queue: &Queue, asked: &Asked<'_>) -> Result<usize, Refusal> {
    let at = match asked.sid() {
        "Front" => (!queue.members.is_empty()).then_some(0),
        sid => queue.members.iter().position(|m| m.call == sid),
    };
    at.ok_or_else(|| asked.not_found())
}

pub(crate) fn member(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let queue = find(turn, asked)?;
    Ok(Answer::ok(&queue.member(&turn.state.account.sid, place(queue, asked)?, turn.now)))
}

pub(crate) fn members(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let queue = find(turn, asked)?;
    // A list shows what came last first; of a queue it is the front.
    let mut table = Table::default();
    for member in queue.members.iter().rev() {
        table.insert(member.call.clone(), member.clone());
    }
    let account = &turn.state.account.sid;
    pages::uri(
        asked,
        &table,
        "queue_members",
        |_| true,
        |member: &Member| {
            let at = queue.members.iter().position(|m| m.call == member.call).unwrap_or(0);
            queue.member(account, at, turn.now)
        },
    )
}

/// Takes a call out of its queue, to another document.
pub(crate) fn dequeue(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let url = asked.given("Url").ok_or_else(|| Refusal::of(21205, ""))?;
    if !is_webhook_url(&url) {
        return Err(Refusal::new(400, 21205, format!("Url is not a valid URL: {url}")));
    }
    let method = asked.webhook_method("Method")?.unwrap_or_else(|| "POST".to_owned());
    let queue = find(turn, asked)?;
    let at = place(queue, asked)?;
    let (sid, json) = (queue.sid.clone(), queue.member(&turn.state.account.sid, at, turn.now));
    let now = turn.now;
    let call = turn.state.queues.get_mut(&sid).map(|queue| queue.remove(at, now));
    if let Some(call) = call {
        let input = Input::Redirect(Source::Url { url, method });
        turn.after(Duration::ZERO, Event::Signal { call, input });
    }
    Ok(Answer::ok(&json))
}
