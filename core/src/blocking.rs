//! The same calls for a caller that waits.
//!
//! They work from any thread, inside an async program too, and in a forked child. See
//! [`crate::runtime`].

use std::future::Future;

use serde_json::Value as Json;

use crate::client::ClientBuilder;
pub use crate::client::Options;
use crate::error::Result;
use crate::page;
use crate::reply::Reply;
use crate::request::Request;
use crate::runtime::{self, Task, Watch};
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
        self.request(self.0.bind(key, params)?, options)
    }

    /// [`Client::call_with`] with something to do now and then while it waits.
    pub fn call_watched(
        &self,
        key: &str,
        params: Params,
        options: Options,
        watch: Watch<'_>,
    ) -> Result<Reply> {
        self.request_watched(self.0.bind(key, params)?, options, watch)
    }

    /// Starts a call; the [`Task`] waits for it, in slices if need be, or cancels it.
    pub fn start(&self, key: &str, params: Params, options: Options) -> Result<Task<Reply>> {
        self.start_request(self.0.bind(key, params)?, options)
    }

    /// Starts a request that the catalog need not know.
    pub fn start_request(&self, request: Request, options: Options) -> Result<Task<Reply>> {
        runtime::spawn(self.answer(request, options))
    }

    /// Makes a request that the catalog need not know.
    pub fn request(&self, request: Request, options: Options) -> Result<Reply> {
        runtime::wait(self.answer(request, options), None)
    }

    /// [`Client::request`] with something to do now and then while it waits.
    pub fn request_watched(&self, request: Request, options: Options, watch: Watch<'_>) -> Result<Reply> {
        runtime::wait(self.answer(request, options), Some(watch))
    }

    fn answer(
        &self,
        request: Request,
        options: Options,
    ) -> impl Future<Output = Result<Reply>> + Send + use<> {
        let client = self.0.clone();
        async move { client.request(request, options).await }
    }

    /// The request that a call would make, without making it.
    pub fn bind(&self, key: &str, params: Params) -> Result<Request> {
        self.0.bind(key, params)
    }

    /// Lists an operation's records page by page.
    pub fn pages(&self, key: &str, params: Params) -> Result<Pages> {
        self.0.pages(key, params).map(|pages| Pages(Some(pages)))
    }

    /// The asynchronous client with the same settings; its connections are those of the runtime that
    /// it is used on.
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

    /// [`Iterator::next`] with something to do now and then while it waits.
    pub fn next_watched(&mut self, watch: Watch<'_>) -> Option<Result<Vec<Json>>> {
        self.read(Some(watch))
    }

    fn read(&mut self, watch: Option<Watch<'_>>) -> Option<Result<Vec<Json>>> {
        let mut pages = self.0.take()?;
        let page = async move {
            let next = pages.next().await;
            Ok((pages, next))
        };
        match runtime::wait(page, watch) {
            Ok((pages, next)) => {
                self.0 = Some(pages);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl Iterator for Pages {
    type Item = Result<Vec<Json>>;

    fn next(&mut self) -> Option<Result<Vec<Json>>> {
        self.read(None)
    }
}
