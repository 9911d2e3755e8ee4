//! Notifications for the outbox.

use std::ffi::CString;
use std::mem::MaybeUninit;

use serde_json::Value as Json;
use twire_outbox::{Notification, Template};

use crate::boundary::{Data, ErrOut, Text, write_null_text, write_value};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, guard, guard_drop, guard_new, guard_setter};
use crate::params::parse;
use crate::status::twire_status;

/// What a program enqueues in the outbox (twire_spool_enqueue): recipients, text, and how it is delivered.
///
/// Everything is copied. One thread at a time; the same notification may be enqueued several times, each
/// time with a new id. An error of a setter is returned by the setter, and again when the notification is
/// enqueued.
pub struct twire_notification {
    notification: Notification,
    text: Option<CString>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_notification {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_notification {
    fn new(notification: Notification) -> twire_notification {
        twire_notification { notification, text: None, deferred_error: None }
    }

    /// The notification, or the deferred error of a setter.
    pub(crate) fn resolve(&self) -> Result<&Notification> {
        match &self.deferred_error {
            Some(error) => Err(error.clone()),
            None => Ok(&self.notification),
        }
    }

    /// Keeps a text for C.
    pub(crate) fn keep(&mut self, text: &str) -> Text<'_> {
        Text::new(self.text.insert(c_text(text)))
    }
}

impl From<twire_outbox::Error> for Failure {
    fn from(error: twire_outbox::Error) -> Failure {
        twire::Error::from(error).into()
    }
}

fn set(notification: Option<&mut twire_notification>, field: Text<'_>, value: &Json) -> twire_status {
    guard_setter(notification, |n| Ok(n.notification.set(field.required("field")?, value)?))
}

/// Makes an empty notification. It needs a recipient, and a text, title, medium or template.
///
/// out: yours; free it with twire_notification_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_new(
    out: Option<&mut MaybeUninit<*mut twire_notification>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_notification::new(Notification::empty())))
}

/// Reads a notification from the JSON of a file of the spool: an object with "v": 1, "to", "body" and the
/// other fields of twire_notification_set. A field that is none is an error, which names it.
///
/// json: size bytes of UTF-8. out: yours; free it with twire_notification_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_parse(
    json: Data<'_>,
    size: usize,
    out: Option<&mut MaybeUninit<*mut twire_notification>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_notification::new(Notification::decode(json.bytes(size, "json")?)?)))
}

/// Adds a recipient, up to 100: a name of the outbox's configuration (a person, a group, a rota), or an
/// address: "+15558676543", "whatsapp:+15558676543", "call:+15558676543". to: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_add_to(
    notification: Option<&mut twire_notification>,
    to: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        n.notification.to.push(to.required("to")?.to_owned());
        Ok(())
    })
}

/// Sets the text, at most 64 KiB; a message is cut to what the configuration allows. NULL removes it.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set_body(
    notification: Option<&mut twire_notification>,
    body: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        body.optional("body")?.unwrap_or_default().clone_into(&mut n.notification.body);
        Ok(())
    })
}

/// Sets a field that is text.
///
/// field: not NULL. value: NULL leaves the field unchanged.
///
/// - "title": a line in front of the text, at most 1024 bytes.
/// - "priority": "critical" (exempt from quiet hours and budgets), "high", "normal" (the default) or
///   "bulk".
/// - "key": what it is about, at most 512 bytes. Notifications with one key to one recipient within a
///   window (10 minutes by default) become one message.
/// - "channel": "auto" (the default: the recipient's first), "sms", "whatsapp" or "call".
/// - "from": the sender, a name of the configuration or an address. "service": the messaging service.
/// - "on_doubt": what is done when it may have been sent: "reconcile" (it is looked for at Twilio, and sent
///   again only if it is not there), "resend" (at once: it may arrive twice) or "hold" (a person decides).
///   By default the configuration decides.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set(
    notification: Option<&mut twire_notification>,
    field: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        let field = field.required("field")?;
        if let Some(value) = value.optional(field)? {
            n.notification.set(field, &value.into())?;
        }
        Ok(())
    })
}

/// Sets a field that is a number.
///
/// field: not NULL.
///
/// - "ttl": seconds after which it is worth nothing and is not sent any more; 24 hours by default, 4 hours
///   for a critical one.
/// - "at": seconds since 1970-01-01T00:00:00Z (a time_t) before which it is not sent.
/// - "max_segments": the most segments of a message, from 1.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set_int(
    notification: Option<&mut twire_notification>,
    field: Text<'_>,
    value: i64,
) -> twire_status {
    set(notification, field, &value.into())
}

/// Sets a field that is a boolean: 0 is no, everything else yes.
///
/// field: not NULL.
///
/// - "resolve": what the key names is over. A problem with this key that was not sent yet is dropped
///   together with this; else this is sent as its answer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set_bool(
    notification: Option<&mut twire_notification>,
    field: Text<'_>,
    value: i32,
) -> twire_status {
    set(notification, field, &(value != 0).into())
}

/// Sets any field from JSON, such as "labels" from {"host": "db1"}. field: not NULL. json: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set_json(
    notification: Option<&mut twire_notification>,
    field: Text<'_>,
    json: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        let field = field.required("field")?;
        Ok(n.notification.set(field, &parse(field, json.required("json")?)?)?)
    })
}

/// Adds the URL of a picture or other media, up to 10. url: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_add_media(
    notification: Option<&mut twire_notification>,
    url: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        n.notification.media.push(url.required("url")?.to_owned());
        Ok(())
    })
}

/// Sets the content template that is sent in place of the text. sid: "HX" and 32
/// digits; not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_set_template(
    notification: Option<&mut twire_notification>,
    sid: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        sid.required("sid")?.clone_into(&mut template(n).sid);
        Ok(())
    })
}

/// Adds a value of the template. name: not NULL. value: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_add_variable(
    notification: Option<&mut twire_notification>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        let pair = (name.required("name")?.to_owned(), value.required("value")?.to_owned());
        template(n).variables.push(pair);
        Ok(())
    })
}

fn template(notification: &mut twire_notification) -> &mut Template {
    let none = || Template { sid: String::new(), variables: Vec::new() };
    notification.notification.template.get_or_insert_with(none)
}

/// Adds a label, which silences match (`twire silence host=db1 2h`). name: not NULL. value: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_add_label(
    notification: Option<&mut twire_notification>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(notification, |n| {
        let pair = (name.required("name")?.to_owned(), value.required("value")?.to_owned());
        n.notification.labels.push(pair);
        Ok(())
    })
}

/// Checks the notification and returns the file that is enqueued, as JSON text; nothing is enqueued.
///
/// notification: not NULL. json: set to the text, which lives until this function or twire_spool_enqueue is
/// called again or the notification is freed, and to NULL on failure; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_to_json<'a>(
    notification: Option<&'a mut twire_notification>,
    json: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let json = write_null_text(json);
    guard(err, || {
        if json.is_none() {
            return Err(Failure::argument("json", "NULL"));
        }
        let notification = notification.ok_or_else(|| Failure::argument("notification", "NULL"))?;
        let file = notification.resolve()?.encode()?;
        let text = notification.keep(&String::from_utf8_lossy(&file));
        write_value(json, text);
        Ok(())
    })
}

/// Frees a notification. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_notification_free(notification: Option<Box<twire_notification>>) {
    guard_drop(notification);
}
