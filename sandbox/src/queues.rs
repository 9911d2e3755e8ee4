//! Queues: the resource, and the calls that wait in it.

use std::time::{Duration, SystemTime};

use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::call_session::{CallInput, PeerEvent, TwimlSource};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::simulated_account::ScheduledEvent;
use crate::state::{State, Transaction};
use crate::table::Table;
use crate::webhooks::is_webhook_url;

/// Default maximum size.
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
    /// Calls that wait for a member.
    waiting: Vec<String>,
    /// Members that were dequeued, and their total waiting time.
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

/// The queue with that name or SID.
pub(crate) fn named(state: &State, name: &str) -> Option<String> {
    let found = state.queues.oldest_first().find(|q| q.name == name || q.sid == name);
    found.map(|q| q.sid.clone())
}

/// Appends a call to the queue of that name, created if missing. `Err`: the queue is full.
pub(crate) fn join(tx: &mut Transaction<'_>, name: &str, call: &str) -> Result<String, ()> {
    let sid = named(tx.state, name).unwrap_or_else(|| {
        let sid = tx.state.random.sid("QU");
        tx.state.queues.insert(sid.clone(), Queue::new(&sid, name, SIZE, tx.now));
        sid
    });
    let now = tx.now;
    let queue = tx.state.queues.get_mut(&sid).ok_or(())?;
    if queue.members.len() as u64 >= queue.most {
        return Err(());
    }
    queue.members.push(Member { call: call.to_owned(), since: now });
    let waiting = std::mem::take(&mut queue.waiting);
    for call in waiting {
        tx.schedule(
            Duration::ZERO,
            ScheduledEvent::CallInput { call, input: CallInput::Peer(PeerEvent::Started) },
        );
    }
    Ok(sid)
}

pub(crate) fn leave(tx: &mut Transaction<'_>, sid: &str, call: &str) {
    let now = tx.now;
    let Some(queue) = tx.state.queues.get_mut(sid) else { return };
    if let Some(at) = queue.members.iter().position(|m| m.call == call) {
        queue.remove(at, now);
    }
}

/// Dequeues the front call. If the queue is empty, `by` is notified of the next member.
pub(crate) fn take(tx: &mut Transaction<'_>, sid: &str, by: &str) -> Option<String> {
    let now = tx.now;
    let queue = tx.state.queues.get_mut(sid)?;
    if queue.members.is_empty() {
        if !queue.waiting.iter().any(|call| call == by) {
            queue.waiting.push(by.to_owned());
        }
        return None;
    }
    Some(queue.remove(0, now))
}

pub(crate) fn stop_waiting(tx: &mut Transaction<'_>, sid: &str, by: &str) {
    if let Some(queue) = tx.state.queues.get_mut(sid) {
        queue.waiting.retain(|call| call != by);
    }
}

/// The parameters of a `waitUrl` request.
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

fn find<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Queue, ApiError> {
    let sid = request.path_values.get(1).map_or("", String::as_str);
    tx.state.queues.get(sid).ok_or_else(|| request.not_found())
}

fn name_of(tx: &Transaction<'_>, request: &RoutedRequest<'_>, own: &str) -> Result<Option<String>, ApiError> {
    let Some(name) = request.param("FriendlyName") else { return Ok(None) };
    if name.chars().count() > 64 {
        return Err(ApiError::from_code(20001, "FriendlyName: at most 64 characters"));
    }
    if tx.state.queues.oldest_first().any(|q| q.name == name && q.sid != own) {
        return Err(ApiError::new(400, 20001, format!("The friendly name {name} is already in use")));
    }
    Ok(Some(name))
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let name =
        name_of(tx, request, "")?.ok_or_else(|| ApiError::from_code(20001, "FriendlyName is required"))?;
    let most = request.u64_param("MaxSize", 1, 5000)?.unwrap_or(SIZE);
    let sid = tx.state.random.sid("QU");
    let queue = Queue::new(&sid, &name, most, tx.now);
    let json = queue.json(&tx.state.account.sid);
    tx.state.queues.insert(sid, queue);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    Ok(ApiResponse::ok(&find(tx, request)?.json(&tx.state.account.sid)))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let account = &tx.state.account.sid;
    pages::uri_page(request, &tx.state.queues, "queues", |_| true, |q| q.json(account))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = find(tx, request)?.sid.clone();
    let name = name_of(tx, request, &sid)?;
    let most = request.u64_param("MaxSize", 1, 5000)?;
    let now = tx.now;
    if let Some(queue) = tx.state.queues.get_mut(&sid) {
        queue.name = name.unwrap_or_else(|| queue.name.clone());
        queue.most = most.unwrap_or(queue.most);
        queue.updated = now;
    }
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let queue = find(tx, request)?;
    if !queue.members.is_empty() {
        return Err(ApiError::from_code(20409, "the queue is not empty"));
    }
    let sid = queue.sid.clone();
    tx.state.queues.remove(&sid);
    Ok(ApiResponse::empty())
}

/// The position of a member; `Front` is the first.
fn place(queue: &Queue, request: &RoutedRequest<'_>) -> Result<usize, ApiError> {
    let at = match request.sid() {
        "Front" => (!queue.members.is_empty()).then_some(0),
        sid => queue.members.iter().position(|m| m.call == sid),
    };
    at.ok_or_else(|| request.not_found())
}

pub(crate) fn member(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let queue = find(tx, request)?;
    Ok(ApiResponse::ok(&queue.member(&tx.state.account.sid, place(queue, request)?, tx.now)))
}

pub(crate) fn members(
    tx: &mut Transaction<'_>,
    request: &RoutedRequest<'_>,
) -> Result<ApiResponse, ApiError> {
    let queue = find(tx, request)?;
    // Lists show the last row first; a queue shows its front first.
    let mut table = Table::default();
    for member in queue.members.iter().rev() {
        table.insert(member.call.clone(), member.clone());
    }
    let account = &tx.state.account.sid;
    pages::uri_page(
        request,
        &table,
        "queue_members",
        |_| true,
        |member: &Member| {
            let at = queue.members.iter().position(|m| m.call == member.call).unwrap_or(0);
            queue.member(account, at, tx.now)
        },
    )
}

/// Dequeues a call to another document.
pub(crate) fn dequeue(
    tx: &mut Transaction<'_>,
    request: &RoutedRequest<'_>,
) -> Result<ApiResponse, ApiError> {
    let url = request.param("Url").ok_or_else(|| ApiError::from_code(21205, ""))?;
    if !is_webhook_url(&url) {
        return Err(ApiError::new(400, 21205, format!("Url is not a valid URL: {url}")));
    }
    let method = request.webhook_method("Method")?.unwrap_or_else(|| "POST".to_owned());
    let queue = find(tx, request)?;
    let at = place(queue, request)?;
    let (sid, json) = (queue.sid.clone(), queue.member(&tx.state.account.sid, at, tx.now));
    let now = tx.now;
    let call = tx.state.queues.get_mut(&sid).map(|queue| queue.remove(at, now));
    if let Some(call) = call {
        let input = CallInput::Redirect(TwimlSource::Url { url, method });
        tx.schedule(Duration::ZERO, ScheduledEvent::CallInput { call, input });
    }
    Ok(ApiResponse::ok(&json))
}
