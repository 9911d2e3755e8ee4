//! Results: JSON values that are read by path.

use std::collections::TryReserveError;
use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;

use once_cell::race::OnceBox;
use serde_json::{Map, Number, Value as Json};
use twire::Response;

use crate::boundary::{Data, Text, write_value};
use crate::error::c_text;
use crate::guard::{guard_drop, guard_getter};

/// A JSON value and every value inside it: a response, a page, an event, the claims of a JWT.
///
/// A path names a value: names and indexes joined with dots, "sid", "subresource_uris.media",
/// "errors.0.code". NULL and "" name the whole. Unknown fields are kept.
///
/// Immutable: any number of threads may read one at the same time. Texts live as long as the result.
pub struct twire_result {
    response: Option<Box<LazyResponse>>,
    /// `Null` for a response, which has its own.
    content: Content,
    json: OnceBox<CString>,
}

/// A response whose parts are converted for C at first use: many callers never read them. Two threads may
/// convert the same part; neither waits for the other, which might be in a parent that has forked.
struct LazyResponse {
    response: Response,
    content: OnceBox<Content>,
    headers: OnceBox<Vec<(CString, CString)>>,
    request_id: OnceBox<Option<CString>>,
    /// The body and a NUL.
    body: OnceBox<Vec<u8>>,
}

impl LazyResponse {
    fn headers(&self) -> &[(CString, CString)] {
        let fields =
            || self.response.headers().iter().map(|(name, value)| (c_text(name), c_text(value))).collect();
        self.headers.get_or_init(|| Box::new(fields()))
    }

    fn request_id(&self) -> Option<&CString> {
        self.request_id.get_or_init(|| Box::new(self.response.request_id().map(c_text))).as_ref()
    }

    /// `None` when there is no memory for a copy with a NUL.
    fn body(&self) -> Option<&[u8]> {
        let copy = || {
            let mut body = Vec::new();
            body.try_reserve_exact(self.response.body().len() + 1)?;
            body.extend_from_slice(self.response.body());
            body.push(0);
            Ok::<_, TryReserveError>(Box::new(body))
        };
        let body = self.body.get_or_try_init(copy).ok()?;
        body.get(..body.len() - 1)
    }
}

enum Content {
    Null,
    Bool(bool),
    Number(Number, CString),
    Text(CString),
    List(Vec<twire_result>),
    Object(Vec<(CString, twire_result)>),
}

/// The type of a value.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_type {
    /// There is no such value.
    TWIRE_TYPE_NONE = 0,
    /// null
    TWIRE_TYPE_NULL = 1,
    /// true or false
    TWIRE_TYPE_BOOL = 2,
    /// A number.
    TWIRE_TYPE_NUMBER = 3,
    /// A string. Twilio sends many numbers and all dates as strings.
    TWIRE_TYPE_TEXT = 4,
    /// An array.
    TWIRE_TYPE_LIST = 5,
    /// An object.
    TWIRE_TYPE_OBJECT = 6,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_TYPE_MAX_ENUM = 0x7fff_ffff,
}

impl Content {
    fn from_json(json: &Json) -> Content {
        match json {
            Json::Null => Content::Null,
            Json::Bool(value) => Content::Bool(*value),
            Json::Number(number) => Content::Number(number.clone(), c_text(&number.to_string())),
            Json::String(text) => Content::Text(c_text(text)),
            Json::Array(items) => Content::List(items.iter().map(twire_result::from_json).collect()),
            Json::Object(map) => Content::Object(
                map.iter().map(|(name, v)| (c_text(name), twire_result::from_json(v))).collect(),
            ),
        }
    }

    fn json(&self) -> Json {
        let text = |t: &CString| t.to_string_lossy().into_owned();
        match self {
            Content::Null => Json::Null,
            Content::Bool(value) => Json::Bool(*value),
            Content::Number(number, _) => Json::Number(number.clone()),
            Content::Text(value) => Json::String(text(value)),
            Content::List(items) => Json::Array(items.iter().map(|i| i.content().json()).collect()),
            Content::Object(fields) => {
                let fields = fields.iter().map(|(name, value)| (text(name), value.content().json()));
                Json::Object(fields.collect::<Map<_, _>>())
            }
        }
    }
}

impl twire_result {
    fn new(response: Option<Box<LazyResponse>>, content: Content) -> twire_result {
        twire_result { response, content, json: OnceBox::new() }
    }

    pub(crate) fn from_response(response: Response) -> twire_result {
        let response = LazyResponse {
            response,
            content: OnceBox::new(),
            headers: OnceBox::new(),
            request_id: OnceBox::new(),
            body: OnceBox::new(),
        };
        twire_result::new(Some(Box::new(response)), Content::Null)
    }

    pub(crate) fn from_records(records: &[Json]) -> twire_result {
        twire_result::new(None, Content::List(records.iter().map(twire_result::from_json).collect()))
    }

    pub(crate) fn from_json(json: &Json) -> twire_result {
        twire_result::new(None, Content::from_json(json))
    }

    fn content(&self) -> &Content {
        match &self.response {
            Some(response) => {
                response.content.get_or_init(|| Box::new(Content::from_json(response.response.json())))
            }
            None => &self.content,
        }
    }

    fn at(&self, path: &str) -> Option<&twire_result> {
        if path.is_empty() {
            return Some(self);
        }
        path.split('.').try_fold(self, |value, step| match value.content() {
            Content::Object(fields) => {
                fields.iter().find(|(name, _)| name.as_bytes() == step.as_bytes()).map(|(_, value)| value)
            }
            Content::List(items) if step.bytes().all(|b| b.is_ascii_digit()) => {
                items.get(step.parse::<usize>().ok()?)
            }
            _ => None,
        })
    }

    pub(crate) fn length(&self) -> usize {
        match self.content() {
            Content::List(items) => items.len(),
            Content::Object(fields) => fields.len(),
            _ => 0,
        }
    }

    pub(crate) fn item(&self, index: usize) -> Option<&twire_result> {
        match self.content() {
            Content::List(items) => items.get(index),
            Content::Object(fields) => fields.get(index).map(|(_, value)| value),
            _ => None,
        }
    }

    fn text(&self) -> Option<&CStr> {
        match self.content() {
            Content::Text(text) | Content::Number(_, text) => Some(text),
            Content::Bool(true) => Some(c"true"),
            Content::Bool(false) => Some(c"false"),
            Content::Null | Content::List(_) | Content::Object(_) => None,
        }
    }
}

/// Reads the value at a path; a path that is not UTF-8 names nothing.
fn lookup<'a, T>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    fallback: T,
    get: impl FnOnce(&'a twire_result) -> Option<T>,
) -> T
where
    T: Copy,
{
    let look = || {
        let path = path.optional("path").ok()?.unwrap_or_default();
        get(result?.at(path)?)
    };
    guard_getter(fallback, || look().unwrap_or(fallback))
}

/// Returns the HTTP status, 200 to 299, or 300 to 399 for the redirect of a custom GET; 0 for NULL and for a
/// result that is not a response (a page, an item).
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_http_status(result: Option<&twire_result>) -> i32 {
    result.and_then(|r| r.response.as_ref()).map_or(0, |a| i32::from(a.response.status()))
}

/// Returns the value of the first header of that name, in any case, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header<'a>(result: Option<&'a twire_result>, name: Text<'_>) -> Text<'a> {
    guard_getter(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = result?.response.as_ref()?.headers();
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::from_option(find())
    })
}

/// Returns the number of headers; 0 for NULL and for a result that is not a response.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_count(result: Option<&twire_result>) -> usize {
    result.and_then(|r| r.response.as_ref()).map_or(0, |a| a.response.headers().len())
}

/// Returns the name, in lower case, of the header at an index from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_name(result: Option<&twire_result>, index: usize) -> Text<'_> {
    guard_getter(Text::NULL, || {
        Text::from_option(
            result.and_then(|r| r.response.as_ref()?.headers().get(index)).map(|(name, _)| name),
        )
    })
}

/// Returns the value of the header at an index from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_value(result: Option<&twire_result>, index: usize) -> Text<'_> {
    guard_getter(Text::NULL, || {
        Text::from_option(
            result.and_then(|r| r.response.as_ref()?.headers().get(index)).map(|(_, value)| value),
        )
    })
}

/// Returns the header Twilio-Request-Id, which Twilio's support asks for, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_request_id(result: Option<&twire_result>) -> Text<'_> {
    guard_getter(Text::NULL, || Text::from_option(result.and_then(|r| r.response.as_ref()?.request_id())))
}

/// Returns the body as it was received: JSON, or the bytes of a download. A NUL follows the last byte.
///
/// size: set to the number of bytes; may be NULL. NULL and 0 for a result that is not a response, and when
/// memory for the copy is short.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_body<'a>(
    result: Option<&'a twire_result>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    let body = guard_getter(None, || result?.response.as_ref()?.body());
    write_value(size, body.map_or(0, <[u8]>::len));
    body.map_or(Data::NULL, Data::new)
}

/// Returns the type of a value; TWIRE_TYPE_NONE when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_type(result: Option<&twire_result>, path: Text<'_>) -> twire_type {
    lookup(result, path, twire_type::TWIRE_TYPE_NONE, |value| {
        Some(match value.content() {
            Content::Null => twire_type::TWIRE_TYPE_NULL,
            Content::Bool(_) => twire_type::TWIRE_TYPE_BOOL,
            Content::Number(..) => twire_type::TWIRE_TYPE_NUMBER,
            Content::Text(_) => twire_type::TWIRE_TYPE_TEXT,
            Content::List(_) => twire_type::TWIRE_TYPE_LIST,
            Content::Object(_) => twire_type::TWIRE_TYPE_OBJECT,
        })
    })
}

/// Returns a value as text; numbers and booleans are written out. NULL for null, arrays, objects and when
/// there is no value.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_text<'a>(result: Option<&'a twire_result>, path: Text<'_>) -> Text<'a> {
    lookup(result, path, Text::NULL, |value| value.text().map(Text::new))
}

/// Returns an integer, also one that Twilio sends as a string; `fallback` for any other value.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_int(result: Option<&twire_result>, path: Text<'_>, fallback: i64) -> i64 {
    lookup(result, path, fallback, |value| match value.content() {
        Content::Number(number, _) => number.as_i64(),
        Content::Text(text) => text.to_str().ok()?.parse().ok(),
        _ => None,
    })
}

/// Returns a number, also one that Twilio sends as a string ("-0.0075"); `fallback` for any other value.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_double(result: Option<&twire_result>, path: Text<'_>, fallback: f64) -> f64 {
    lookup(result, path, fallback, |value| match value.content() {
        Content::Number(number, _) => number.as_f64(),
        Content::Text(text) => text.to_str().ok()?.parse().ok().filter(|n: &f64| n.is_finite()),
        _ => None,
    })
}

/// Returns a boolean, 1 or 0; `fallback` for any other value.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_bool(result: Option<&twire_result>, path: Text<'_>, fallback: i32) -> i32 {
    lookup(result, path, fallback, |value| match value.content() {
        Content::Bool(value) => Some(i32::from(*value)),
        _ => None,
    })
}

/// Returns a value as JSON text, or NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_json<'a>(result: Option<&'a twire_result>, path: Text<'_>) -> Text<'a> {
    lookup(result, path, Text::NULL, |value| {
        let write = || Box::new(c_text(&twire::json::write(&value.content().json())));
        Some(Text::new(value.json.get_or_init(write)))
    })
}

/// Returns the value at a path, to be read by itself; NULL when there is none. It is borrowed: it lives as
/// long as the result, and is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_at<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
) -> Option<&'a twire_result> {
    lookup(result, path, None, |value| Some(Some(value)))
}

/// Returns the number of items of an array or fields of an object; 0 for any other value.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_length(result: Option<&twire_result>, path: Text<'_>) -> usize {
    lookup(result, path, 0, |value| Some(value.length()))
}

/// Returns the item of an array, or the value of an object's field, at an index from 0; NULL when there is
/// none. It is borrowed: it lives as long as the result, and is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_item<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    index: usize,
) -> Option<&'a twire_result> {
    lookup(result, path, None, |value| Some(value.item(index)))
}

/// Returns the name of the field of an object at an index from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_field_name<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    index: usize,
) -> Text<'a> {
    lookup(result, path, Text::NULL, |value| match value.content() {
        Content::Object(fields) => fields.get(index).map(|(name, _)| Text::new(name)),
        _ => None,
    })
}

/// Frees a result and all that was borrowed from it. NULL is allowed. Items are not freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_free(result: Option<Box<twire_result>>) {
    guard_drop(result);
}
