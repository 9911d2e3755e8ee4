//! Typed requests for messages, calls, verifications and lookups.
//!
//! A typed request is a thin layer over [`crate::Client::execute`]: parameters of one operation in,
//! a view of the JSON response out. All other operations are executed by key.

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
mod resource;
pub(crate) mod senders;
pub mod verify;

pub use resource::Resource;

/// A typed request: an operation, its parameters and the type of its response.
#[derive(Debug)]
pub struct TypedRequest<T> {
    pub(crate) key: &'static str,
    pub(crate) params: Params,
    view: PhantomData<fn() -> T>,
}

impl<T> TypedRequest<T> {
    pub(crate) fn new(key: &'static str, params: Params) -> TypedRequest<T> {
        TypedRequest { key, params, view: PhantomData }
    }
}

/// Executes typed requests. The asynchronous client returns futures, the blocking one results.
pub trait Execute {
    /// The response of a request.
    type Response<'a, T: Resource + 'a>
    where
        Self: 'a;
    /// The response of a deletion.
    type Deletion<'a>
    where
        Self: 'a;
    /// The records of a list.
    type Records<T: Resource>;

    /// Executes a request.
    fn execute_typed<T: Resource + 'static>(&self, request: TypedRequest<T>) -> Self::Response<'_, T>;
    /// Executes a request without a response body.
    fn delete(&self, request: TypedRequest<()>) -> Self::Deletion<'_>;
    /// Lists records.
    fn list<T: Resource>(&self, request: TypedRequest<T>, limit: Option<u64>) -> Result<Self::Records<T>>;
}

type ResponseFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

impl Execute for crate::Client {
    type Response<'a, T: Resource + 'a> = ResponseFuture<'a, T>;
    type Deletion<'a> = ResponseFuture<'a, ()>;
    type Records<T: Resource> = Records<T>;

    fn execute_typed<T: Resource + 'static>(&self, request: TypedRequest<T>) -> ResponseFuture<'_, T> {
        Box::pin(
            async move { Ok(T::from_json(self.execute(request.key, request.params).await?.into_json())) },
        )
    }
    fn delete(&self, request: TypedRequest<()>) -> ResponseFuture<'_, ()> {
        Box::pin(async move { self.execute(request.key, request.params).await.map(drop) })
    }
    fn list<T: Resource>(&self, request: TypedRequest<T>, limit: Option<u64>) -> Result<Records<T>> {
        let mut pages = self.pages(request.key, request.params)?;
        if let Some(limit) = limit {
            pages = pages.limit(limit);
        }
        Ok(Records { pages, page: Vec::new().into_iter(), view: PhantomData })
    }
}

/// The records of a list, fetched page by page.
pub struct Records<T> {
    pages: crate::Pages,
    page: std::vec::IntoIter<Json>,
    view: PhantomData<fn() -> T>,
}

impl<T: Resource> Records<T> {
    /// The next record; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        loop {
            if let Some(json) = self.page.next() {
                return Some(Ok(T::from_json(json)));
            }
            match self.pages.next().await? {
                Ok(page) => self.page = page.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::{Execute, Json, PhantomData, Resource, Result, TypedRequest};
    use crate::blocking::{Client, Pages};

    impl Execute for Client {
        type Response<'a, T: Resource + 'a> = Result<T>;
        type Deletion<'a> = Result<()>;
        type Records<T: Resource> = Records<T>;

        fn execute_typed<T: Resource + 'static>(&self, request: TypedRequest<T>) -> Result<T> {
            Ok(T::from_json(self.execute(request.key, request.params)?.into_json()))
        }
        fn delete(&self, request: TypedRequest<()>) -> Result<()> {
            self.execute(request.key, request.params).map(drop)
        }
        fn list<T: Resource>(&self, request: TypedRequest<T>, limit: Option<u64>) -> Result<Records<T>> {
            let mut pages = self.pages(request.key, request.params)?;
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(Records { pages, page: Vec::new().into_iter(), view: PhantomData })
        }
    }

    /// The records of a list, fetched page by page, for blocking callers.
    pub struct Records<T> {
        pages: Pages,
        page: std::vec::IntoIter<Json>,
        view: PhantomData<fn() -> T>,
    }

    impl<T: Resource> Iterator for Records<T> {
        type Item = Result<T>;

        fn next(&mut self) -> Option<Result<T>> {
            loop {
                if let Some(json) = self.page.next() {
                    return Some(Ok(T::from_json(json)));
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
pub use blocking::Records as BlockingRecords;

macro_rules! resources {
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
            /// Phone number lookups.
            pub fn lookups(&self) -> lookups::Lookups<'_, Self> {
                lookups::Lookups::new(self)
            }
        }
    };
}
resources!(crate::Client);
#[cfg(feature = "blocking")]
resources!(crate::blocking::Client);

#[cfg(test)]
mod tests {
    use super::*;

    /// The typed requests have the catalog's parameters, except those of paging.
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
