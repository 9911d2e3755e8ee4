//! Where the content of a resource is: the file of a medium, the sound of a recording.

use crate::catalog::{Action, Operation};
use crate::error::{Error, Result};
use crate::request::Request;
use crate::value::{Params, Value};

/// How the address of a content follows from that of its resource.
#[derive(Clone, Copy, PartialEq)]
enum Content {
    /// The resource's, without `.json`.
    Bare,
    /// That of the account's recording, with the format as its extension.
    Sound,
    /// The resource's, and `/Media`.
    Below,
}

/// The operations that fetch a resource with a content.
const CONTENTS: [(&str, Content); 7] = [
    ("api.v2010.accounts.messages.media.fetch", Content::Bare),
    ("api.v2010.accounts.recordings.fetch", Content::Sound),
    ("api.v2010.accounts.calls.recordings.fetch", Content::Sound),
    ("api.v2010.accounts.conferences.recordings.fetch", Content::Sound),
    ("video.v1.recordings.fetch", Content::Below),
    ("video.v1.rooms.recordings.fetch", Content::Below),
    ("video.v1.compositions.fetch", Content::Below),
];

/// The formats of a recording's sound.
const FORMATS: [&str; 2] = ["wav", "mp3"];

fn content(operation: Operation<'_>) -> Option<Content> {
    if operation.action() != Action::Fetch {
        return None;
    }
    let key = operation.key();
    CONTENTS.iter().find(|(known, _)| *known == key).map(|(_, content)| *content)
}

/// Whether an operation's resource has a content that can be downloaded, and whether that is a sound, which
/// has formats.
pub(super) fn kind(operation: Operation<'_>) -> Option<bool> {
    content(operation).map(|content| content == Content::Sound)
}

/// What a download takes beside the parameters of its operation.
#[derive(Default)]
pub(super) struct ContentParams {
    format: Option<String>,
    channels: Option<String>,
}

impl ContentParams {
    /// Removes them from `params`.
    pub(super) fn take(params: &mut Params) -> Result<ContentParams> {
        let mut take = |names: &[&str]| match params.take(names) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Int(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(Error::argument(names[0], "must be a text or a number")),
        };
        Ok(ContentParams {
            format: take(&["Format", "format"])?,
            channels: take(&["RequestedChannels", "requested_channels"])?,
        })
    }
}

/// Changes the request for a resource to that for its content.
pub(super) fn change(request: &mut Request, operation: Operation<'_>, params: &ContentParams) -> Result<()> {
    let Some(content) = content(operation) else {
        let why = "the resource has no content to download; a path or an address of one can be downloaded";
        return Err(Error::argument("key", why));
    };
    let format = params.format.as_deref().unwrap_or(FORMATS[0]);
    if !FORMATS.contains(&format) {
        return Err(Error::argument("Format", "must be wav or mp3"));
    }
    if content != Content::Sound && (params.format.is_some() || params.channels.is_some()) {
        return Err(Error::argument("Format", "only a recording of a call has a format and channels"));
    }
    if params.channels.as_deref().is_some_and(|channels| !matches!(channels, "1" | "2")) {
        return Err(Error::argument("RequestedChannels", "must be 1 or 2"));
    }
    let path = request.path.strip_suffix(".json").unwrap_or(&request.path);
    request.path = match content {
        Content::Bare => path.to_owned(),
        Content::Below => format!("{path}/Media"),
        Content::Sound => {
            let account = path.split('/').take(4).collect::<Vec<_>>().join("/");
            let sid = path.rsplit('/').next().unwrap_or_default();
            format!("{account}/Recordings/{sid}.{format}")
        }
    };
    request.query.clear();
    request.query.extend(params.channels.iter().map(|n| ("RequestedChannels".to_owned(), n.clone())));
    Ok(())
}
