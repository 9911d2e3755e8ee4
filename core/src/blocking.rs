//! The same calls for a caller that waits.
//!
//! The work is done on the process's one I/O thread (see [`crate::runtime`]); the caller only
//! waits, from any thread, inside an async program too, and in a forked child.

use serde_json::Value as Json;

use crate::client::ClientBuilder;
pub use crate::client::Options;
use crate::error::Result;
use crate::page;
use crate::reply::Reply;
use crate::request::Request;
use crate::runtime::{self, Task};
use crate::value::Params;

/// Calls Twilio's API and waits. Cheap to clone; may be shared by threads and used after a fork.
#[derive(Clone, Debug)]
pub struct Client(crate::Client);

impl Client {
    /// A client for an account, with default settings.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Result<Client> {
        crate::Client::new(account_sid, auth_token).map(Client)
    }

    /// A client from the environment: see [`ClientBuilder::from_env`].
    pub fn from_env() -> Result<Client> {
        crate::Client::from_env().map(Client)
    }

    /// Settings first; [`ClientBuilder::build_blocking`] ends them.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The account on whose behalf calls are made.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.account_sid()
    }

    /// Calls an operation by its key: see [`crate::Client::call`].
    pub fn call(&self, key: &str, params: Params) -> Result<Reply> {
        self.call_with(key, params, Options::default())
    }

    /// [`Client::call`] with settings for this one call.
    pub fn call_with(&self, key: &str, params: Params, options: Options) -> Result<Reply> {
        self.start(key, params, options)?.wait()
    }

    /// Starts a call; the [`Task`] waits for it, in slices if need be, or cancels it.
    pub fn start(&self, key: &str, params: Params, options: Options) -> Result<Task<Reply>> {
        // Bound on the caller's thread: an argument error needs no thread hop.
        let request = self.0.bind(key, params)?;
        self.start_request(request, options)
    }

    /// Starts a request that the catalog need not know.
    pub fn start_request(&self, request: Request, options: Options) -> Result<Task<Reply>> {
        let client = self.0.clone();
        runtime::spawn(async move { client.request(request, options).await })
    }

    /// Makes a request that the catalog need not know.
    pub fn request(&self, request: Request, options: Options) -> Result<Reply> {
        self.start_request(request, options)?.wait()
    }

    /// The request that a call would make, without making it.
    pub fn bind(&self, key: &str, params: Params) -> Result<Request> {
        self.0.bind(key, params)
    }

    /// Lists an operation's records page by page.
    pub fn pages(&self, key: &str, params: Params) -> Result<Pages> {
        self.0.pages(key, params).map(|pages| Pages(Some(pages)))
    }

    /// The asynchronous client with the same settings and connections of its own thread.
    pub fn as_async(&self) -> &crate::Client {
        &self.0
    }
}

impl ClientBuilder {
    /// [`ClientBuilder::build`] for a client that waits.
    pub fn build_blocking(self) -> Result<Client> {
        self.build().map(Client)
    }
}

/// Pages of a list; each item is one page's records. See [`page::Pages`].
pub struct Pages(Option<page::Pages>);

impl Pages {
    /// At most this many records in all; 0 is none.
    #[must_use]
    pub fn limit(self, limit: u64) -> Pages {
        Pages(self.0.map(|pages| pages.limit(limit)))
    }

    /// Settings for the reading of each page.
    #[must_use]
    pub fn options(self, options: Options) -> Pages {
        Pages(self.0.map(|pages| pages.options(options)))
    }

    /// Starts at a page whose [`Pages::resume`] was kept.
    pub fn at(self, link: &str) -> Result<Pages> {
        self.0.map(|pages| pages.at(link)).transpose().map(Pages)
    }

    /// A link to the page that would be read next.
    pub fn resume(&self) -> Option<String> {
        self.0.as_ref().and_then(page::Pages::resume)
    }

    /// Starts reading the next page; [`PageTask::wait_for`] waits in slices. `None` after the last.
    pub fn start(&mut self) -> Option<Result<PageTask>> {
        let mut pages = self.0.take()?;
        Some(runtime::spawn(async move {
            let next = pages.next().await;
            Ok((pages, next))
        }))
    }

    /// Takes the pages back from [`Pages::start`]'s finished task.
    pub fn finish(&mut self, (pages, next): Page) -> Option<Result<Vec<Json>>> {
        self.0 = Some(pages);
        next
    }
}

/// What a [`PageTask`] gives back.
pub type Page = (page::Pages, Option<Result<Vec<Json>>>);

/// A page being read.
pub type PageTask = Task<Page>;

impl Iterator for Pages {
    type Item = Result<Vec<Json>>;

    fn next(&mut self) -> Option<Result<Vec<Json>>> {
        match self.start()?.and_then(Task::wait) {
            Ok(page) => self.finish(page),
            Err(error) => Some(Err(error)),
        }
    }
}
