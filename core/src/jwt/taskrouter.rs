//! Capability tokens of `TaskRouter` for the page of a worker, a task queue or a workspace.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value as Json, json};

use super::{Algorithm, Expiry, Validity, codec, sid, visible};
use crate::error::{Error, Result};
use crate::request::Method;
use crate::secret::Secret;

const API: &str = "https://taskrouter.twilio.com/v1/Workspaces";
const EVENTS: &str = "https://event-bridge.twilio.com/v1/wschannels";

/// The condition of a policy on one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Filter {
    /// The parameter is required.
    Required,
    /// The parameter is optional.
    Optional,
    /// The parameter is required, with this value.
    Value(String),
}

impl Filter {
    fn json(&self) -> Json {
        match self {
            Filter::Required => json!({ "required": true }),
            Filter::Optional => json!({ "required": false }),
            Filter::Value(value) => Json::String(value.clone()),
        }
    }
}

/// A rule: a URL, a method, and whether it is allowed.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    url: String,
    method: Method,
    allow: bool,
    query: Map<String, Json>,
    form: Map<String, Json>,
}

impl Policy {
    /// Allows a method on a URL. `**` matches all descendants.
    pub fn allow(method: Method, url: impl Into<String>) -> Policy {
        Policy { url: url.into(), method, allow: true, query: Map::new(), form: Map::new() }
    }
    /// Denies a method on a URL.
    pub fn deny(method: Method, url: impl Into<String>) -> Policy {
        Policy { allow: false, ..Policy::allow(method, url) }
    }
    /// Adds a condition on a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, filter: &Filter) -> Policy {
        self.query.insert(name.into(), filter.json());
        self
    }
    /// Adds a condition on a form parameter.
    #[must_use]
    pub fn form(mut self, name: impl Into<String>, filter: &Filter) -> Policy {
        self.form.insert(name.into(), filter.json());
        self
    }

    fn json(&self) -> Json {
        json!({
            "url": self.url,
            "method": self.method.name(),
            "allow": self.allow,
            "query_filter": self.query,
            "post_filter": self.form,
        })
    }
}

/// The subject of the token.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Subject {
    Workspace,
    Worker,
    TaskQueue,
}

/// A builder of a `TaskRouter` capability token, signed with the auth token of the account.
///
/// Every token allows the events of its channel and fetching its subject. A worker's token also
/// allows reading activities, tasks and the worker's reservations.
#[derive(Debug, Clone)]
pub struct TaskRouterCapability {
    account_sid: String,
    auth_token: Secret,
    workspace_sid: String,
    channel: String,
    subject: Subject,
    validity: Validity,
    policies: Vec<Policy>,
}

impl TaskRouterCapability {
    /// Creates a token for a worker.
    pub fn worker(
        account_sid: impl Into<String>,
        auth_token: impl Into<Secret>,
        workspace_sid: impl Into<String>,
        worker_sid: impl Into<String>,
    ) -> TaskRouterCapability {
        let (workspace, worker) = (workspace_sid.into(), worker_sid.into());
        Self::make(account_sid.into(), auth_token.into(), workspace, worker, Subject::Worker)
    }

    /// Creates a token for a task queue.
    pub fn task_queue(
        account_sid: impl Into<String>,
        auth_token: impl Into<Secret>,
        workspace_sid: impl Into<String>,
        task_queue_sid: impl Into<String>,
    ) -> TaskRouterCapability {
        let (workspace, queue) = (workspace_sid.into(), task_queue_sid.into());
        Self::make(account_sid.into(), auth_token.into(), workspace, queue, Subject::TaskQueue)
    }

    /// Creates a token for a workspace.
    pub fn workspace(
        account_sid: impl Into<String>,
        auth_token: impl Into<Secret>,
        workspace_sid: impl Into<String>,
    ) -> TaskRouterCapability {
        let workspace = workspace_sid.into();
        let channel = workspace.clone();
        Self::make(account_sid.into(), auth_token.into(), workspace, channel, Subject::Workspace)
    }

    fn make(
        account_sid: String,
        auth_token: Secret,
        workspace_sid: String,
        channel: String,
        subject: Subject,
    ) -> TaskRouterCapability {
        let token = TaskRouterCapability {
            account_sid,
            auth_token,
            workspace_sid,
            channel,
            subject,
            validity: Validity::default(),
            policies: Vec::new(),
        };
        let token = token.allow_events().allow_self(Method::Get);
        match subject {
            Subject::Worker => token.allow_activities().allow_tasks().allow_reservations(),
            _ => token,
        }
    }

    /// Removes all rules so far, the default ones included.
    #[must_use]
    pub fn bare(mut self) -> TaskRouterCapability {
        self.policies.clear();
        self
    }
    /// Allows the events of the channel.
    #[must_use]
    pub fn allow_events(mut self) -> TaskRouterCapability {
        let events = format!("{EVENTS}/{}/{}", self.account_sid, self.channel);
        self.add(Method::Get, events.clone());
        self.add(Method::Post, events);
        self
    }
    /// Allows reading the workspace's activities.
    #[must_use]
    pub fn allow_activities(mut self) -> TaskRouterCapability {
        self.add(Method::Get, self.below("Activities"));
        self
    }
    /// Allows reading the workspace's tasks.
    #[must_use]
    pub fn allow_tasks(mut self) -> TaskRouterCapability {
        self.add(Method::Get, self.below("Tasks/**"));
        self
    }
    /// Allows reading the subject's reservations.
    #[must_use]
    pub fn allow_reservations(mut self) -> TaskRouterCapability {
        self.add(Method::Get, format!("{}/Reservations/**", self.itself()));
        self
    }

    /// Sets the lifetime: whole seconds, 1 s to 24 h; an hour by default.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> TaskRouterCapability {
        self.validity.expiry = Expiry::After(ttl);
        self
    }
    /// Sets the time of expiry, at most 24 h from now. Replaces the lifetime.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> TaskRouterCapability {
        self.validity.expiry = Expiry::At(time);
        self
    }
    /// Sets the time from which the token is valid; unset by default.
    #[must_use]
    pub fn not_before(mut self, time: SystemTime) -> TaskRouterCapability {
        self.validity.not_before = Some(time);
        self
    }
    /// Adds a rule.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> TaskRouterCapability {
        self.policies.push(policy);
        self
    }
    /// Allows a method on the subject: POST to update it, DELETE to delete it.
    #[must_use]
    pub fn allow_self(mut self, method: Method) -> TaskRouterCapability {
        self.add(method, self.itself());
        self
    }
    /// Allows a method on all descendants of the subject.
    #[must_use]
    pub fn allow_below(mut self, method: Method) -> TaskRouterCapability {
        self.add(method, format!("{}/**", self.itself()));
        self
    }
    /// Allows a worker to update its own activity.
    #[must_use]
    pub fn allow_activity_updates(self) -> TaskRouterCapability {
        let url = self.itself();
        self.policy(Policy::allow(Method::Post, url).form("ActivitySid", &Filter::Required))
    }
    /// Allows a worker to accept and reject its reservations.
    #[must_use]
    pub fn allow_reservation_updates(mut self) -> TaskRouterCapability {
        self.add(Method::Post, self.below("Tasks/**"));
        self.add(Method::Post, format!("{}/Reservations/**", self.itself()));
        self
    }

    fn add(&mut self, method: Method, url: String) {
        self.policies.push(Policy::allow(method, url));
    }

    fn below(&self, path: &str) -> String {
        format!("{API}/{}/{path}", self.workspace_sid)
    }

    fn itself(&self) -> String {
        match self.subject {
            Subject::Workspace => format!("{API}/{}", self.workspace_sid),
            Subject::Worker => self.below(&format!("Workers/{}", self.channel)),
            Subject::TaskQueue => self.below(&format!("TaskQueues/{}", self.channel)),
        }
    }

    /// Encodes the token, created now.
    pub fn to_jwt(&self) -> Result<String> {
        self.to_jwt_at(SystemTime::now())
    }

    /// Encodes the token, created at another time.
    pub fn to_jwt_at(&self, now: SystemTime) -> Result<String> {
        sid("account_sid", &self.account_sid, "AC")?;
        visible("auth_token", self.auth_token.expose())?;
        let named = match self.subject {
            Subject::Workspace => None,
            Subject::Worker => Some("worker_sid"),
            Subject::TaskQueue => Some("taskqueue_sid"),
        };
        // These become part of URLs: a slash would widen the permission.
        for (name, text) in [("workspace_sid", &self.workspace_sid), (named.unwrap_or("sid"), &self.channel)]
        {
            if text.is_empty() || !text.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(Error::argument(name, "must be a SID: letters and digits"));
            }
        }
        let (expiry, not_before) = self.validity.seconds(now)?;
        let mut claims = json!({
            "version": "v1",
            "account_sid": self.account_sid,
            "workspace_sid": self.workspace_sid,
            "channel": self.channel,
            "friendly_name": self.channel,
            "policies": self.policies.iter().map(Policy::json).collect::<Vec<_>>(),
            "iss": self.account_sid,
            "exp": expiry,
        });
        if let Some(from) = not_before {
            claims["nbf"] = from.into();
        }
        if let Some(name) = named {
            claims[name] = self.channel.as_str().into();
        }
        let header = json!({ "typ": "JWT", "alg": "HS256" });
        Ok(codec::sign(&header, &claims, &self.auth_token, Algorithm::Hs256))
    }
}
