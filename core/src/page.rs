//! Lists, page by page.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value as Json;

use crate::catalog::PageStyle;
use crate::client::{Client, RequestOptions};
use crate::error::{Error, ErrorKind, Result};
use crate::request::{Method, Request};
use crate::response::Response;
use crate::value::Params;

/// Consecutive empty pages that are read. Filters make some; a service that sends only empty pages with
/// new links would otherwise be read forever.
const MAX_EMPTY_PAGES: u32 = 100;

/// The largest page size of Twilio's API.
const MAX_PAGE_SIZE: u64 = 1000;

/// The pages of a list, read one at a time. Only the current page is kept.
///
/// A next-page link to another host is an error, and so is a page that was read before.
pub struct Pages {
    client: Client,
    next: Option<Request>,
    operation: String,
    style: PageStyle,
    key: String,
    remaining: Option<u64>,
    options: RequestOptions,
    last_response: Option<Response>,
    previous: Option<String>,
    seen: HashSet<u64>,
    hash: RandomState,
}

impl Pages {
    pub(crate) fn new(client: Client, key: &str, params: Params) -> Result<Pages> {
        let request = client.bind(key, params)?;
        let operation = client
            .catalog()?
            .find(key)
            .ok_or_else(|| Error::argument("key", "the catalog has no such operation"))?;
        let Some(pagination) = operation.pagination() else {
            return Err(Error::new(ErrorKind::Argument, "the operation is not a list")
                .with_operation(&operation.key()));
        };
        Ok(Pages {
            client,
            operation: operation.key(),
            style: pagination.style,
            key: pagination.records_key.to_owned(),
            next: Some(request),
            remaining: None,
            options: RequestOptions::default(),
            last_response: None,
            previous: None,
            seen: HashSet::new(),
            hash: RandomState::new(),
        })
    }

    /// Limits the number of records in all; 0 is none. Also sets the page size, unless the request has
    /// one.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Pages {
        self.remaining = Some(limit);
        if limit == 0 {
            self.next = None;
        } else if let Some(request) = &mut self.next {
            let sized = request.query.iter().any(|(name, _)| is_page_size(name));
            let takes = self
                .client
                .catalog()
                .ok()
                .and_then(|c| c.find(&self.operation))
                .and_then(|o| o.params().find(|p| is_page_size(p.name())).map(|p| p.name().to_owned()));
            if let (false, Some(name)) = (sized, takes) {
                request.query.push((name, limit.min(MAX_PAGE_SIZE).to_string()));
            }
        }
        self
    }

    /// Settings for the request of each page.
    #[must_use]
    pub fn options(mut self, options: RequestOptions) -> Pages {
        self.options = options;
        self
    }

    /// Starts at the page of a [`Pages::resume_link`].
    pub fn starting_at(mut self, link: &str) -> Result<Pages> {
        if let Some(first) = self.next.take() {
            self.next = Some(self.follow(&first, link)?);
        }
        Ok(self)
    }

    /// The records of the next page; `None` after the last.
    ///
    /// Cancel-safe: if the future is dropped, the next call reads the same page.
    pub async fn next(&mut self) -> Option<Result<Vec<Json>>> {
        for _ in 0..MAX_EMPTY_PAGES {
            let request = self.next_request()?;
            return match self.read(request).await {
                // An empty page with a link to the next one is not the end.
                Ok(records) if records.is_empty() && self.next.is_some() => continue,
                Ok(records) if records.is_empty() => None,
                Ok(records) => Some(Ok(records)),
                Err(error) => {
                    self.next = None;
                    Some(Err(error.with_operation(&self.operation)))
                }
            };
        }
        self.next = None;
        let why =
            format!("the service sent {MAX_EMPTY_PAGES} empty pages in a row; the list was not read on");
        Some(Err(Error::new(ErrorKind::Protocol, why).with_operation(&self.operation)))
    }

    /// The link to the next page, to continue later or elsewhere. It contains no credentials. `None`
    /// after the last page.
    pub fn resume_link(&self) -> Option<String> {
        let request = self.next.as_ref()?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&request.query);
        Some(format!("{}?{}", request.path, query.finish()))
    }

    /// The link to the page before the last one read, for [`Pages::starting_at`]; `None` if the service
    /// gave none.
    pub fn previous(&self) -> Option<&str> {
        self.previous.as_deref()
    }

    /// The response of the last page read, without its records.
    pub fn last_response(&self) -> Option<&Response> {
        self.last_response.as_ref()
    }

    fn next_request(&mut self) -> Option<Request> {
        let mut request = self.next.clone()?;
        for (name, value) in &mut request.query {
            if is_page_size(name) && value.parse::<u64>().is_ok_and(|n| n > MAX_PAGE_SIZE) {
                *value = MAX_PAGE_SIZE.to_string();
            }
        }
        Some(request)
    }

    async fn read(&mut self, request: Request) -> Result<Vec<Json>> {
        let fingerprint = self.hash.hash_one((&request.path, &request.query));
        if self.seen.contains(&fingerprint) {
            return Err(Error::new(
                ErrorKind::Protocol,
                "the service returned the same page twice; the list would never end",
            ));
        }
        let response = self.client.request(request.clone(), self.options.clone()).await?;
        self.seen.insert(fingerprint);
        let (json, response) = response.into_parts();
        self.next = self.following_request(&request, &json)?;
        self.previous = link(&json, "/meta/previous_page_url", "/previous_page_uri");
        self.last_response = Some(response);
        let mut records = self.records(json)?;
        if let Some(remaining) = &mut self.remaining {
            records.truncate(usize::try_from(*remaining).unwrap_or(usize::MAX));
            *remaining -= records.len() as u64;
            if *remaining == 0 {
                self.next = None;
            }
        }
        Ok(records)
    }

    fn records(&self, mut json: Json) -> Result<Vec<Json>> {
        let named = json.pointer("/meta/key").and_then(Json::as_str).map(str::to_owned);
        let key = named.as_deref().unwrap_or(&self.key);
        match json.get_mut(key).map(Json::take) {
            Some(Json::Array(records)) => Ok(records),
            _ => Err(Error::new(ErrorKind::Decode, format!("the page has no array {key:?}"))),
        }
    }

    fn following_request(&self, request: &Request, json: &Json) -> Result<Option<Request>> {
        match self.style {
            PageStyle::Token => Ok(text(json, "/meta/nextToken").map(|token| {
                let mut next = request.clone();
                next.query.retain(|(name, _)| name != "pageToken");
                next.query.push(("pageToken".to_owned(), token.to_owned()));
                next
            })),
            PageStyle::Single => Ok(None),
            _ => {
                let link = link(json, "/meta/next_page_url", "/next_page_uri");
                link.map(|link| self.follow(request, &link)).transpose()
            }
        }
    }

    fn follow(&self, request: &Request, link: &str) -> Result<Request> {
        let (path, query) = self.client.route().follow(&request.host, link).ok_or_else(|| {
            Error::new(
                ErrorKind::Protocol,
                "the link to the next page leads to another host and was not followed",
            )
        })?;
        Ok(Request { method: Method::Get, path, query, ..request.clone() })
    }
}

fn text<'j>(json: &'j Json, pointer: &str) -> Option<&'j str> {
    json.pointer(pointer).and_then(Json::as_str).filter(|t| !t.is_empty())
}

/// A link by its newer name or its older one.
fn link(json: &Json, newer: &str, older: &str) -> Option<String> {
    text(json, newer).or_else(|| text(json, older)).map(str::to_owned)
}

fn is_page_size(name: &str) -> bool {
    name.eq_ignore_ascii_case("pagesize")
}
