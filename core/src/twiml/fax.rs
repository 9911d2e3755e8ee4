//! Documents that answered a fax; Twilio retired the product.

// Made by tools/twiml/generate.py from core/twiml/*.json; edit those.

use super::verb::{document, verb};

document! {
    /// `<Response>`: a fax document.
    FaxResponse fax {
        /// Adds `<Receive>`.
        child receive Receive;
    }
}

verb! {
    /// `<Receive>`: a verb.
    bare Receive "Receive" {
        /// `action`: a URL.
        text action "action";
        /// `mediaType`: such as `application/pdf`; Twilio adds to the list.
        text media_type "mediaType";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `pageSize`: one of `letter`, `legal`, `a4`.
        text page_size "pageSize";
        /// `storeMedia`: `true` or `false`.
        bool store_media "storeMedia";
    }
}
