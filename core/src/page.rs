//! Lists, page by page.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value as Json;

use crate::catalog::{self, PageStyle};
use crate::client::{Client, Options};
use crate::error::{Error, Kind, Result};
use crate::reply::Reply;
use crate::request::{Method, Request};
use crate::value::Params;

/// The most records that Twilio puts on a page.
const MOST: u64 = 1000;

/// Pages of a list, read one at a time. Only the current page is kept.
///
/// A next-page link is followed only on the host it came from, and a page that comes again is an
/// error: a server that repeats itself would be read for ever.
pub struct Pages {
    client: Client,
    next: Option<Request>,
    operation: String,
    style: PageStyle,
    key: String,
    left: Option<u64>,
    options: Options,
    head: Option<Reply>,
    previous: Option<String>,
    seen: HashSet<u64>,
    hash: RandomState,
}

impl Pages {
    pub(crate) fn new(client: Client, key: &str, params: Params) -> Result<Pages> {
        let request = client.bind(key, params)?;
        let operation =
            catalog::current()?.find(key).ok_or_else(|| Error::argument("key", "no such operation"))?;
        let Some(listing) = operation.pages() else {
            return Err(Error::new(Kind::Argument, "not a list operation").with_operation(&operation.key()));
        };
        Ok(Pages {
            client,
            operation: operation.key(),
            style: listing.style,
            key: listing.records.to_owned(),
            next: Some(request),
            left: None,
            options: Options::default(),
            head: None,
            previous: None,
            seen: HashSet::new(),
            hash: RandomState::new(),
        })
    }

    /// At most this many records in all; 0 is none. Sets the page size where the call did not.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Pages {
        self.left = Some(limit);
        if limit == 0 {
            self.next = None;
        } else if let Some(request) = &mut self.next {
            let sized = request.query.iter().any(|(name, _)| is_size(name));
            let takes = catalog::current()
                .ok()
                .and_then(|c| c.find(&self.operation))
                .and_then(|o| o.params().find(|p| is_size(p.name())).map(|p| p.name().to_owned()));
            if let (false, Some(name)) = (sized, takes) {
                request.query.push((name, limit.min(MOST).to_string()));
            }
        }
        self
    }

    /// Settings for the reading of each page.
    #[must_use]
    pub fn options(mut self, options: Options) -> Pages {
        self.options = options;
        self
    }

    /// Starts at a page whose [`Pages::resume`] was kept.
    pub fn at(mut self, link: &str) -> Result<Pages> {
        if let Some(first) = self.next.take() {
            self.next = Some(self.follow(&first, link)?);
        }
        Ok(self)
    }

    /// The records of the next page; `None` after the last.
    ///
    /// Dropped before its end, it leaves the list as it was: the next call reads the page again.
    pub async fn next(&mut self) -> Option<Result<Vec<Json>>> {
        loop {
            let request = self.clamped()?;
            return match self.read(request).await {
                // An empty page in the middle is not the end.
                Ok(records) if records.is_empty() && self.next.is_some() => continue,
                Ok(records) if records.is_empty() => None,
                Ok(records) => Some(Ok(records)),
                Err(error) => {
                    self.next = None;
                    Some(Err(error.with_operation(&self.operation)))
                }
            };
        }
    }

    /// A link to the page that would be read next, to go on later or elsewhere; it holds no
    /// credentials. `None` after the last page.
    pub fn resume(&self) -> Option<String> {
        let request = self.next.as_ref()?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&request.query);
        Some(format!("{}?{}", request.path, query.finish()))
    }

    /// The link that the service gave to the page before the one that was read last, for
    /// [`Pages::at`]; `None` where there is none.
    pub fn previous(&self) -> Option<&str> {
        self.previous.as_deref()
    }

    /// Status and header fields of the page that was read last, without its records.
    pub fn head(&self) -> Option<&Reply> {
        self.head.as_ref()
    }

    fn clamped(&mut self) -> Option<Request> {
        let mut request = self.next.clone()?;
        for (name, value) in &mut request.query {
            if is_size(name) && value.parse::<u64>().is_ok_and(|n| n > MOST) {
                *value = MOST.to_string();
            }
        }
        Some(request)
    }

    async fn read(&mut self, request: Request) -> Result<Vec<Json>> {
        let mark = self.hash.hash_one((&request.path, &request.query));
        if self.seen.contains(&mark) {
            return Err(Error::new(Kind::Protocol, "the same page came again; the list would never end"));
        }
        let reply = self.client.request(request.clone(), self.options.clone()).await?;
        self.seen.insert(mark);
        let (json, head) = reply.split();
        self.next = self.successor(&request, &json)?;
        self.previous = link(&json, "/meta/previous_page_url", "/previous_page_uri");
        self.head = Some(head);
        let mut records = self.records(json)?;
        if let Some(left) = &mut self.left {
            records.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
            *left -= records.len() as u64;
            if *left == 0 {
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
            _ => Err(Error::new(Kind::Decode, format!("the page has no list {key:?}"))),
        }
    }

    fn successor(&self, request: &Request, json: &Json) -> Result<Option<Request>> {
        match self.style {
            PageStyle::Token => Ok(text(json, "/meta/nextToken").map(|token| {
                let mut next = request.clone();
                next.query.retain(|(name, _)| name != "pageToken");
                next.query.push(("pageToken".to_owned(), token.to_owned()));
                next
            })),
            PageStyle::None => Ok(None),
            _ => {
                let link = link(json, "/meta/next_page_url", "/next_page_uri");
                link.map(|link| self.follow(request, &link)).transpose()
            }
        }
    }

    fn follow(&self, request: &Request, link: &str) -> Result<Request> {
        let (path, query) = self.client.route().follow(&request.host, link).ok_or_else(|| {
            Error::new(Kind::Protocol, "the link to the next page leads to another host; it was not followed")
        })?;
        Ok(Request { method: Method::Get, path, query, ..request.clone() })
    }
}

fn text<'j>(json: &'j Json, pointer: &str) -> Option<&'j str> {
    json.pointer(pointer).and_then(Json::as_str).filter(|t| !t.is_empty())
}

/// A link, under its newer name or its older one.
fn link(json: &Json, newer: &str, older: &str) -> Option<String> {
    text(json, newer).or_else(|| text(json, older)).map(str::to_owned)
}

fn is_size(name: &str) -> bool {
    name.eq_ignore_ascii_case("pagesize")
}
