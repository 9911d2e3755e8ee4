//! Twilio's requests: what became of the worker's messages, and who wants messages again.

use std::sync::{Mutex, PoisonError};

use http::header::{CONTENT_TYPE, RETRY_AFTER};
use twire::Secret;
use twire::webhook::{Form, Validator};
use twire_outbox::callback::{Callback, INCOMING, OptIn, PATH};
use twire_outbox::config::Config;
use twire_outbox::owner::Owner;
use twire_outbox::store::{Place, Store};

use super::receiver::{Request, Response};
use crate::{Exit, Failure, queue};

/// Receives callbacks for the store of a configuration.
pub(super) struct Callbacks {
    validator: Validator,
    public_url: String,
    config: Config,
    owner: Mutex<Owner>,
    place: Place,
    /// Opened by the first callback; opened again after a failure.
    store: Mutex<Option<Box<dyn Store>>>,
}

impl Callbacks {
    pub(super) fn new(
        config: &Config,
        token: Option<Secret>,
        var: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Option<Callbacks>, Failure> {
        let Some(public_url) = config.public_url.clone() else { return Ok(None) };
        let failed = |why: &str| Failure::new(Exit::Config, format!("serve: [track] public_url: {why}"));
        let token = token.ok_or_else(|| {
            failed("Twilio signs callbacks with the account's auth token; set token_file in [account]")
        })?;
        let validator = Validator::new(token).map_err(|e| failed(&e.to_string()))?;
        Ok(Some(Callbacks {
            validator,
            public_url,
            config: config.clone(),
            owner: Mutex::new(Owner::new(&config.owner)),
            place: Place::new(config, var)?,
            store: Mutex::default(),
        }))
    }

    pub(super) fn receive(&self, request: &Request) -> Response {
        let query = request.parts.uri.query().unwrap_or_default();
        let Ok(form) = Form::parse(&request.body) else { return Response::new(400, "not a form") };
        let pairs: Vec<_> = form.iter().collect();
        let signature = request.parts.headers.get("x-twilio-signature").and_then(|s| s.to_str().ok());
        // The URL that Twilio was given: a proxy may have changed the one that is asked for.
        let path = request.parts.uri.path();
        let mark = if query.is_empty() { "" } else { "?" };
        let url = format!("{}{path}{mark}{query}", self.public_url);
        if !self.validator.validate(&url, &pairs, signature.unwrap_or_default()) {
            return Response::new(403, "not signed by Twilio for public_url");
        }
        let parameter = |name: &str| form.get(name).map(std::borrow::Cow::into_owned);
        let answered = if path == INCOMING {
            OptIn::read(&parameter)
                .map_or(Ok(false), |opt_in| self.with_store(|store| Ok(opt_in.apply(store)?)))
        } else {
            let Some(callback) = Callback::read(query, &parameter) else {
                return Response::new(400, "a callback of no message or call of the outbox");
            };
            self.with_store(|store| self.apply(&callback, store))
        };
        match answered {
            // TwiML that answers nothing.
            Ok(_) if path == INCOMING => Response::new(200, "<Response/>").with(CONTENT_TYPE, "text/xml"),
            Ok(true) => Response::new(200, "ok"),
            Ok(false) => Response::new(404, "no such delivery"),
            Err(failure) => Response::new(503, failure.to_line()).with(RETRY_AFTER, "30"),
        }
    }

    /// Whether it is a path for Twilio's requests.
    pub(super) fn has_path(path: &str) -> bool {
        path == PATH || path == INCOMING
    }

    fn with_store(&self, act: impl FnOnce(&mut dyn Store) -> Result<bool, Failure>) -> Result<bool, Failure> {
        // A panic under the lock leaves a connection whose transaction was rolled back.
        let mut held = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let mut store = match held.take() {
            Some(store) => store,
            None => self.place.open()?,
        };
        let done = act(&mut *store)?;
        *held = Some(store);
        queue::poke(&self.config);
        Ok(done)
    }

    fn apply(&self, callback: &Callback, store: &mut dyn Store) -> Result<bool, Failure> {
        let now = queue::now(store)?;
        let mut owner = self.owner.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(callback.apply(store, &self.config, &mut owner, now)?)
    }
}
