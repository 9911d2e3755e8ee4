//! Typed calls for what most programs do: messages, calls, verifications, look-ups.
//!
//! Everything here stands on [`crate::Client::call`]: a typed call is the parameters of one
//! operation, its answer a view of JSON. The rest of Twilio's API is called by key.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use serde_json::Value as Json;

use crate::error::Result;
use crate::value::Params;

pub mod calls;
pub(crate) mod checks;
pub mod lookups;
pub mod messages;
mod params;
pub(crate) mod senders;
pub mod verify;
mod view;

pub use view::View;

/// A typed call, not yet made: an operation, its parameters and what the answer is.
#[derive(Debug)]
pub struct Call<T> {
    pub(crate) key: &'static str,
    pub(crate) params: Params,
    view: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(key: &'static str, params: Params) -> Call<T> {
        Call { key, params, view: PhantomData }
    }
}

/// What makes typed calls: the asynchronous client answers with futures, the blocking one with
/// results.
pub trait Caller {
    /// What a call gives back.
    type Answer<'a, T: View + 'a>
    where
        Self: 'a;
    /// What a deletion gives back.
    type Done<'a>
    where
        Self: 'a;
    /// What a list gives back.
    type List<T: View>;

    /// Makes a call.
    fn make<T: View + 'static>(&self, call: Call<T>) -> Self::Answer<'_, T>;
    /// Makes a call that answers nothing.
    fn remove(&self, call: Call<()>) -> Self::Done<'_>;
    /// Lists.
    fn list<T: View>(&self, call: Call<T>, limit: Option<u64>) -> Result<Self::List<T>>;
}

type Future_<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

impl Caller for crate::Client {
    type Answer<'a, T: View + 'a> = Future_<'a, T>;
    type Done<'a> = Future_<'a, ()>;
    type List<T: View> = Listing<T>;

    fn make<T: View + 'static>(&self, call: Call<T>) -> Future_<'_, T> {
        Box::pin(async move { Ok(T::view(self.call(call.key, call.params).await?.into_json())) })
    }
    fn remove(&self, call: Call<()>) -> Future_<'_, ()> {
        Box::pin(async move { self.call(call.key, call.params).await.map(drop) })
    }
    fn list<T: View>(&self, call: Call<T>, limit: Option<u64>) -> Result<Listing<T>> {
        let mut pages = self.pages(call.key, call.params)?;
        if let Some(limit) = limit {
            pages = pages.limit(limit);
        }
        Ok(Listing { pages, page: Vec::new().into_iter(), view: PhantomData })
    }
}

/// A list read record by record, a page at a time.
pub struct Listing<T> {
    pages: crate::Pages,
    page: std::vec::IntoIter<Json>,
    view: PhantomData<fn() -> T>,
}

impl<T: View> Listing<T> {
    /// The next record; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        loop {
            if let Some(json) = self.page.next() {
                return Some(Ok(T::view(json)));
            }
            match self.pages.next().await? {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

#[cfg(feature = "blocking")]
mod waiting {
    use super::{Call, Caller, Json, PhantomData, Result, View};
    use crate::blocking::{Client, Pages};

    impl Caller for Client {
        type Answer<'a, T: View + 'a> = Result<T>;
        type Done<'a> = Result<()>;
        type List<T: View> = Listing<T>;

        fn make<T: View + 'static>(&self, call: Call<T>) -> Result<T> {
            Ok(T::view(self.call(call.key, call.params)?.into_json()))
        }
        fn remove(&self, call: Call<()>) -> Result<()> {
            self.call(call.key, call.params).map(drop)
        }
        fn list<T: View>(&self, call: Call<T>, limit: Option<u64>) -> Result<Listing<T>> {
            let mut pages = self.pages(call.key, call.params)?;
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(Listing { pages, page: Vec::new().into_iter(), view: PhantomData })
        }
    }

    /// A list read record by record, for a caller that waits.
    pub struct Listing<T> {
        pages: Pages,
        page: std::vec::IntoIter<Json>,
        view: PhantomData<fn() -> T>,
    }

    impl<T: View> Iterator for Listing<T> {
        type Item = Result<T>;

        fn next(&mut self) -> Option<Result<T>> {
            loop {
                if let Some(json) = self.page.next() {
                    return Some(Ok(T::view(json)));
                }
                match self.pages.next()? {
                    Ok(page) => self.page = page.into_iter(),
                    Err(error) => return Some(Err(error)),
                }
            }
        }
    }
}

#[cfg(feature = "blocking")]
pub use waiting::Listing as BlockingListing;

macro_rules! rooms {
    ($client:ty) => {
        impl $client {
            /// SMS, MMS and WhatsApp messages.
            pub fn messages(&self) -> messages::Messages<'_, Self> {
                messages::Messages::new(self)
            }
            /// Voice calls.
            pub fn calls(&self) -> calls::Calls<'_, Self> {
                calls::Calls::new(self)
            }
            /// One-time passcodes.
            pub fn verify(&self) -> verify::Verify<'_, Self> {
                verify::Verify::new(self)
            }
            /// What is known of a phone number.
            pub fn lookups(&self) -> lookups::Lookups<'_, Self> {
                lookups::Lookups::new(self)
            }
        }
    };
}
rooms!(crate::Client);
#[cfg(feature = "blocking")]
rooms!(crate::blocking::Client);

#[cfg(test)]
mod tests {
    use super::*;

    /// The typed calls offer exactly what the catalog has, but for paging, which is the list's.
    #[test]
    fn declared_parameters_are_the_catalogs() {
        let declared = messages::DECLARED
            .iter()
            .chain(&calls::DECLARED)
            .chain(&verify::DECLARED)
            .chain(&lookups::DECLARED);
        for (key, names) in declared {
            let operation = crate::catalog::embedded().find(key).expect(key);
            let mut ours: Vec<&str> = names.to_vec();
            let mut theirs: Vec<String> = operation
                .params()
                .map(|p| p.name().to_owned())
                .filter(|n| !matches!(n.as_str(), "AccountSid" | "Page" | "PageToken"))
                .collect();
            ours.sort_unstable();
            theirs.sort_unstable();
            assert_eq!(ours, theirs, "{key}");
        }
    }
}
