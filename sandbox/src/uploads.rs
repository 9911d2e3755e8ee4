//! Files sent from a simulated phone, kept in memory so that a webhook can fetch them.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response};

/// Maximum size of a file, Twilio's limit for MMS.
pub(crate) const MAX_FILE_BYTES: usize = 5 * 1024 * 1024;
/// Maximum size of all files; the oldest are dropped.
const MAX_TOTAL_BYTES: usize = 50 * 1024 * 1024;

struct Upload {
    sid: String,
    content_type: HeaderValue,
    bytes: Bytes,
}

#[derive(Default)]
pub(crate) struct Uploads(Mutex<VecDeque<Upload>>);

impl Uploads {
    fn lock(&self) -> MutexGuard<'_, VecDeque<Upload>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, sid: String, content_type: HeaderValue, bytes: Bytes) {
        let mut uploads = self.lock();
        uploads.push_back(Upload { sid, content_type, bytes });
        while uploads.iter().map(|u| u.bytes.len()).sum::<usize>() > MAX_TOTAL_BYTES {
            uploads.pop_front();
        }
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// The response with a file. Its headers keep a browser from running any of it.
    pub(crate) fn answer(&self, sid: &str) -> Option<Response<Body>> {
        let uploads = self.lock();
        let upload = uploads.iter().find(|upload| upload.sid == sid)?;
        let mut response = Response::new(Body::from(upload.bytes.clone()));
        let headers = response.headers_mut();
        headers.insert("content-type", upload.content_type.clone());
        for (name, value) in [
            ("content-security-policy", "default-src 'none'; sandbox"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        Some(response)
    }
}
