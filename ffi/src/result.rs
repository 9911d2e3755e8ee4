//! Answers: JSON that is read by path.

use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;

use once_cell::race::OnceBox;
use serde_json::{Map, Number, Value as Json};
use twire::Reply;

use crate::boundary::{Data, Text, put};
use crate::error::c_text;
use crate::guard::read;

/// What the service answered, and every value inside it.
///
/// A value is named by its path: names and places joined with dots, "sid",
/// "subresource_uris.media", "errors.0.code"; NULL and "" name the whole. Unknown fields are kept.
///
/// Immutable: any number of threads may read one at the same time. Text lives as long as the
/// result.
pub struct twire_result {
    answer: Option<Box<Answer>>,
    /// `Null` for an answer, which has its own.
    content: Content,
    json: OnceBox<CString>,
}

/// What C looks at is made at the first look: many callers never look. Two threads may make it
/// both; neither waits for the other, for that might be in a parent that has forked.
struct Answer {
    reply: Reply,
    content: OnceBox<Content>,
    headers: OnceBox<Vec<(CString, CString)>>,
    request_id: OnceBox<Option<CString>>,
    /// The body and a NUL.
    body: OnceBox<Vec<u8>>,
}

impl Answer {
    fn headers(&self) -> &[(CString, CString)] {
        let fields =
            || self.reply.headers().iter().map(|(name, value)| (c_text(name), c_text(value))).collect();
        self.headers.get_or_init(|| Box::new(fields()))
    }

    fn request_id(&self) -> Option<&CString> {
        self.request_id.get_or_init(|| Box::new(self.reply.request_id().map(c_text))).as_ref()
    }

    fn body(&self) -> &[u8] {
        let body = self.body.get_or_init(|| {
            let mut body = Vec::with_capacity(self.reply.body().len() + 1);
            body.extend_from_slice(self.reply.body());
            body.push(0);
            Box::new(body)
        });
        &body[..body.len() - 1]
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

/// What a value is.
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
    /// Text. Twilio sends many numbers and all dates as text.
    TWIRE_TYPE_TEXT = 4,
    /// A list.
    TWIRE_TYPE_LIST = 5,
    /// Named fields.
    TWIRE_TYPE_OBJECT = 6,
}

impl Content {
    fn of(json: &Json) -> Content {
        match json {
            Json::Null => Content::Null,
            Json::Bool(value) => Content::Bool(*value),
            Json::Number(number) => Content::Number(number.clone(), c_text(&number.to_string())),
            Json::String(text) => Content::Text(c_text(text)),
            Json::Array(items) => Content::List(items.iter().map(twire_result::of_json).collect()),
            Json::Object(map) => Content::Object(
                map.iter().map(|(name, v)| (c_text(name), twire_result::of_json(v))).collect(),
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
    fn new(answer: Option<Box<Answer>>, content: Content) -> twire_result {
        twire_result { answer, content, json: OnceBox::new() }
    }

    pub(crate) fn of_reply(reply: Reply) -> twire_result {
        let answer = Answer {
            reply,
            content: OnceBox::new(),
            headers: OnceBox::new(),
            request_id: OnceBox::new(),
            body: OnceBox::new(),
        };
        twire_result::new(Some(Box::new(answer)), Content::Null)
    }

    pub(crate) fn of_records(records: &[Json]) -> twire_result {
        twire_result::new(None, Content::List(records.iter().map(twire_result::of_json).collect()))
    }

    pub(crate) fn of_json(json: &Json) -> twire_result {
        twire_result::new(None, Content::of(json))
    }

    fn content(&self) -> &Content {
        match &self.answer {
            Some(answer) => answer.content.get_or_init(|| Box::new(Content::of(answer.reply.json()))),
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

/// Looks a value up; a path that is not UTF-8 names nothing.
fn find<'a, T>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    otherwise: T,
    get: impl FnOnce(&'a twire_result) -> Option<T>,
) -> T
where
    T: Copy,
{
    let look = || {
        let path = path.optional("path").ok()?.unwrap_or_default();
        get(result?.at(path)?)
    };
    read(otherwise, || look().unwrap_or(otherwise))
}

/// The HTTP status, 200 to 299; 0 for NULL and for a result that is no answer (a page, an item).
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_http_status(result: Option<&twire_result>) -> i32 {
    result.and_then(|r| r.answer.as_ref()).map_or(0, |a| i32::from(a.reply.status()))
}

/// The first header field of that name, in any case, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header<'a>(result: Option<&'a twire_result>, name: Text<'_>) -> Text<'a> {
    read(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = result?.answer.as_ref()?.headers();
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::maybe(find())
    })
}

/// How many header fields the answer has; 0 for NULL and for a result that is no answer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_count(result: Option<&twire_result>) -> usize {
    result.and_then(|r| r.answer.as_ref()).map_or(0, |a| a.reply.headers().len())
}

/// A header field's name in lower case, by its place from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_name(result: Option<&twire_result>, index: usize) -> Text<'_> {
    read(Text::NULL, || {
        Text::maybe(result.and_then(|r| r.answer.as_ref()?.headers().get(index)).map(|(name, _)| name))
    })
}

/// A header field's value, by its place from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_header_value(result: Option<&twire_result>, index: usize) -> Text<'_> {
    read(Text::NULL, || {
        Text::maybe(result.and_then(|r| r.answer.as_ref()?.headers().get(index)).map(|(_, value)| value))
    })
}

/// Twilio-Request-Id, for Twilio's support, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_request_id(result: Option<&twire_result>) -> Text<'_> {
    read(Text::NULL, || Text::maybe(result.and_then(|r| r.answer.as_ref()?.request_id())))
}

/// The body as it came: JSON, or a download's bytes. A NUL follows the last byte.
///
/// size: set to the number of bytes; may be NULL. NULL and 0 for a result that is no answer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_body<'a>(
    result: Option<&'a twire_result>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    let body = read(None, || Some(result?.answer.as_ref()?.body()));
    put(size, body.map_or(0, <[u8]>::len));
    body.map_or(Data::NULL, Data::of)
}

/// What a value is; TWIRE_TYPE_NONE when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_type(result: Option<&twire_result>, path: Text<'_>) -> twire_type {
    find(result, path, twire_type::TWIRE_TYPE_NONE, |value| {
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

/// A value as text; numbers and truth values are written out. NULL for null, lists, objects and
/// what is not there.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_text<'a>(result: Option<&'a twire_result>, path: Text<'_>) -> Text<'a> {
    find(result, path, Text::NULL, |value| value.text().map(Text::of))
}

/// A whole number, also one that Twilio sends as text; `otherwise` when it is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_int(result: Option<&twire_result>, path: Text<'_>, otherwise: i64) -> i64 {
    find(result, path, otherwise, |value| match value.content() {
        Content::Number(number, _) => number.as_i64(),
        Content::Text(text) => text.to_str().ok()?.parse().ok(),
        _ => None,
    })
}

/// A number, also one that Twilio sends as text ("-0.0075"); `otherwise` when it is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_double(result: Option<&twire_result>, path: Text<'_>, otherwise: f64) -> f64 {
    find(result, path, otherwise, |value| match value.content() {
        Content::Number(number, _) => number.as_f64(),
        Content::Text(text) => text.to_str().ok()?.parse().ok().filter(|n: &f64| n.is_finite()),
        _ => None,
    })
}

/// A truth value: 1 or 0; `otherwise` when it is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_bool(result: Option<&twire_result>, path: Text<'_>, otherwise: i32) -> i32 {
    find(result, path, otherwise, |value| match value.content() {
        Content::Bool(value) => Some(i32::from(*value)),
        _ => None,
    })
}

/// A value as JSON text, or NULL when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_json<'a>(result: Option<&'a twire_result>, path: Text<'_>) -> Text<'a> {
    find(result, path, Text::NULL, |value| {
        let write = || Box::new(c_text(&twire::json::write(&value.content().json())));
        Some(Text::of(value.json.get_or_init(write)))
    })
}

/// The value at a path, to be looked into by itself; NULL when there is none. It is borrowed: it
/// lives as long as the result, and is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_at<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
) -> Option<&'a twire_result> {
    find(result, path, None, |value| Some(Some(value)))
}

/// How many items a list or fields an object has; 0 for everything else.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_length(result: Option<&twire_result>, path: Text<'_>) -> usize {
    find(result, path, 0, |value| Some(value.length()))
}

/// An item of a list or the value of an object's field, by its place from 0; NULL when there is
/// none. It is borrowed: it lives as long as the result, and is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_item<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    index: usize,
) -> Option<&'a twire_result> {
    find(result, path, None, |value| Some(value.item(index)))
}

/// The name of an object's field, by its place from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_name<'a>(
    result: Option<&'a twire_result>,
    path: Text<'_>,
    index: usize,
) -> Text<'a> {
    find(result, path, Text::NULL, |value| match value.content() {
        Content::Object(fields) => fields.get(index).map(|(name, _)| Text::of(name)),
        _ => None,
    })
}

/// Frees a result and all that was borrowed from it. NULL is fine. An item is not freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_result_free(result: Option<Box<twire_result>>) {
    read((), || drop(result));
}
