//! The blocking client.
//!
//! It works on any thread, inside an async program and in a forked child. See [`crate::runtime`].

use std::future::Future;

use serde_json::Value as Json;

use crate::client::ClientBuilder;
pub use crate::client::RequestOptions;
use crate::error::Result;
use crate::page;
use crate::request::Request;
use crate::response::Response;
use crate::runtime::{self, InterruptCheck, Task};
use crate::value::Params;

mod download;

pub use download::Download;

/// A blocking client of Twilio's API. Cheap to clone; threads may share it, also after a fork.
#[derive(Clone, Debug)]
pub struct Client(crate::Client);

impl Client {
    /// A client for an account, with default settings.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Result<Client> {
        crate::Client::new(account_sid, auth_token).map(Client)
    }

    /// A client with settings from the environment: see [`ClientBuilder::from_env`].
    pub fn from_env() -> Result<Client> {
        crate::Client::from_env().map(Client)
    }

    /// A builder with default settings; finish it with [`ClientBuilder::build_blocking`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The account that requests act on.
    pub fn account_sid(&self) -> Option<&str> {
        self.0.account_sid()
    }

    /// Executes an operation by its key: see [`crate::Client::execute`].
    pub fn execute(&self, key: &str, params: Params) -> Result<Response> {
        self.execute_with(key, params, RequestOptions::default())
    }

    /// [`Client::execute`] with settings for this request.
    pub fn execute_with(&self, key: &str, params: Params, options: RequestOptions) -> Result<Response> {
        self.request(self.0.bind(key, params)?, options)
    }

    /// [`Client::execute_with`] that runs `watch` at intervals while it waits.
    pub fn execute_watched(
        &self,
        key: &str,
        params: Params,
        options: RequestOptions,
        watch: InterruptCheck<'_>,
    ) -> Result<Response> {
        self.request_watched(self.0.bind(key, params)?, options, watch)
    }

    /// Starts a request. The [`Task`] waits for it, or cancels it.
    pub fn start(&self, key: &str, params: Params, options: RequestOptions) -> Result<Task<Response>> {
        self.start_request(self.0.bind(key, params)?, options)
    }

    /// Starts a request, which need not be in the catalog.
    pub fn start_request(&self, request: Request, options: RequestOptions) -> Result<Task<Response>> {
        runtime::spawn(self.send(request, options))
    }

    /// Sends a request, which need not be in the catalog.
    pub fn request(&self, request: Request, options: RequestOptions) -> Result<Response> {
        runtime::wait(self.send(request, options), None)
    }

    /// [`Client::request`] that runs `watch` at intervals while it waits.
    pub fn request_watched(
        &self,
        request: Request,
        options: RequestOptions,
        watch: InterruptCheck<'_>,
    ) -> Result<Response> {
        runtime::wait(self.send(request, options), Some(watch))
    }

    fn send(
        &self,
        request: Request,
        options: RequestOptions,
    ) -> impl Future<Output = Result<Response>> + Send + use<> {
        let client = self.0.clone();
        async move { client.request(request, options).await }
    }

    /// The request that [`Client::execute`] would send.
    pub fn bind(&self, key: &str, params: Params) -> Result<Request> {
        self.0.bind(key, params)
    }

    /// Downloads the content of a resource: see [`crate::Client::download`].
    pub fn download(&self, key: &str, params: Params, options: RequestOptions) -> Result<Download> {
        self.download_request(self.0.bind_download(key, params)?, options)
    }

    /// The request that [`Client::download`] sends first.
    pub fn bind_download(&self, key: &str, params: Params) -> Result<Request> {
        self.0.bind_download(key, params)
    }

    /// Downloads from an address that need not be in the catalog.
    pub fn download_request(&self, request: Request, options: RequestOptions) -> Result<Download> {
        runtime::wait_on_io_thread(Download::open(self.0.clone(), request, options), None)
    }

    /// [`Client::download_request`] that runs `watch` at intervals while it waits.
    pub fn download_request_watched(
        &self,
        request: Request,
        options: RequestOptions,
        watch: InterruptCheck<'_>,
    ) -> Result<Download> {
        runtime::wait_on_io_thread(Download::open(self.0.clone(), request, options), Some(watch))
    }

    /// Reads the records of a list operation page by page.
    pub fn pages(&self, key: &str, params: Params) -> Result<Pages> {
        self.0.pages(key, params).map(|pages| Pages(Some(pages)))
    }

    /// The asynchronous client with the same settings. Its connections belong to the runtime that it
    /// is used on.
    pub fn as_async(&self) -> &crate::Client {
        &self.0
    }
}

impl ClientBuilder {
    /// [`ClientBuilder::build`] for a blocking client.
    pub fn build_blocking(self) -> Result<Client> {
        self.build().map(Client)
    }
}

/// The pages of a list; each item is the records of one page. See [`page::Pages`].
pub struct Pages(Option<page::Pages>);

impl Pages {
    /// Limits the number of records in all; 0 is none.
    #[must_use]
    pub fn limit(self, limit: u64) -> Pages {
        Pages(self.0.map(|pages| pages.limit(limit)))
    }

    /// Settings for the request of each page.
    #[must_use]
    pub fn options(self, options: RequestOptions) -> Pages {
        Pages(self.0.map(|pages| pages.options(options)))
    }

    /// Starts at the page of a [`Pages::resume_link`].
    pub fn starting_at(self, link: &str) -> Result<Pages> {
        self.0.map(|pages| pages.starting_at(link)).transpose().map(Pages)
    }

    /// The link to the next page; `None` after the last.
    pub fn resume_link(&self) -> Option<String> {
        self.0.as_ref().and_then(page::Pages::resume_link)
    }

    /// [`Iterator::next`] that runs `watch` at intervals while it waits.
    pub fn next_watched(&mut self, watch: InterruptCheck<'_>) -> Option<Result<Vec<Json>>> {
        self.read(Some(watch))
    }

    fn read(&mut self, watch: Option<InterruptCheck<'_>>) -> Option<Result<Vec<Json>>> {
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
