//! The phone page: files that the program carries, and the rules for the browser that shows them.

use crate::http::Answer;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The page's modules and its style, by their names below `/_twire/page/`.
const FILES: &[(&str, &str, &str)] = &[
    ("style.css", "text/css; charset=utf-8", include_str!("../page/style.css")),
    ("main.js", SCRIPT, include_str!("../page/main.js")),
    ("store.js", SCRIPT, include_str!("../page/store.js")),
    ("dom.js", SCRIPT, include_str!("../page/dom.js")),
    ("words.js", SCRIPT, include_str!("../page/words.js")),
    ("control.js", SCRIPT, include_str!("../page/control.js")),
    ("handsets.js", SCRIPT, include_str!("../page/handsets.js")),
    ("thread.js", SCRIPT, include_str!("../page/thread.js")),
    ("status.js", SCRIPT, include_str!("../page/status.js")),
    ("passcode.js", SCRIPT, include_str!("../page/passcode.js")),
    ("reply.js", SCRIPT, include_str!("../page/reply.js")),
    ("calls.js", SCRIPT, include_str!("../page/calls.js")),
    ("log.js", SCRIPT, include_str!("../page/log.js")),
];

/// Nothing runs but the page's own modules, and no text ever becomes markup: Trusted Types without
/// a policy forbid it. Pictures and sound come from wherever a message says, once somebody asks.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' http: https: data:; media-src http: https:; \
                      require-trusted-types-for 'script'; trusted-types 'none'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

fn answer(content_type: &str, text: &str) -> Answer {
    let answer = Answer { status: 200, headers: Vec::new(), body: text.as_bytes().to_vec() };
    answer
        .with("content-type", content_type)
        .with("content-security-policy", POLICY)
        .with("x-content-type-options", "nosniff")
        .with("referrer-policy", "no-referrer")
        .with("cross-origin-opener-policy", "same-origin")
        .with("cross-origin-resource-policy", "same-origin")
        // The next version of the program may sit at the same address.
        .with("cache-control", "no-cache")
}

/// What somebody sees who opens the address in a browser.
pub(crate) fn index() -> Answer {
    answer(HTML, include_str!("../page/index.html"))
}

/// One of the page's files.
pub(crate) fn file(name: &str) -> Option<Answer> {
    let (_, content_type, text) = FILES.iter().find(|(known, ..)| *known == name)?;
    Some(answer(content_type, text))
}
