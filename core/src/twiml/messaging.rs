//! Documents that answer a message.

// Made by tools/twiml/generate.py from core/twiml/*.json; edit those.

use super::verb::{document, verb};

verb! {
    /// `<Body>`: a noun, whose text is the message.
    text Body "Body" {
    }
}

verb! {
    /// `<Media>`: a noun, whose text is the url.
    text Media "Media" {
    }
}

verb! {
    /// `<Message>`: a verb, whose text is the body, which may be empty.
    text Message "Message" {
        /// `action`: a URL.
        text action "action";
        /// `from`: text.
        text from_ "from";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `to`: text.
        text to "to";
        /// Adds `<Body>`.
        child body Body;
        /// Adds `<Media>`.
        child media Media;
    }
}

document! {
    /// `<Response>`: a messaging document.
    MessagingResponse messaging {
        /// Adds `<Message>`.
        child message Message;
        /// Adds `<Redirect>`.
        child redirect Redirect;
    }
}

verb! {
    /// `<Redirect>`: a verb, whose text is the url.
    text Redirect "Redirect" {
        /// `method`: `GET` or `POST`.
        text method "method";
    }
}
