//! The phone page: its embedded files and its Content-Security-Policy.

use crate::http::ApiResponse;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Name below `/_twire/page/`, content type, content.
const FILES: &[(&str, &str, &str)] = &[
    ("style.css", "text/css; charset=utf-8", include_str!("../page/style.css")),
    ("icon.svg", "image/svg+xml", include_str!("../page/icon.svg")),
    ("main.js", SCRIPT, include_str!("../page/main.js")),
    ("store.js", SCRIPT, include_str!("../page/store.js")),
    ("dom.js", SCRIPT, include_str!("../page/dom.js")),
    ("seen.js", SCRIPT, include_str!("../page/seen.js")),
    ("time.js", SCRIPT, include_str!("../page/time.js")),
    ("words.js", SCRIPT, include_str!("../page/words.js")),
    ("control.js", SCRIPT, include_str!("../page/control.js")),
    ("phones.js", SCRIPT, include_str!("../page/phones.js")),
    ("thread.js", SCRIPT, include_str!("../page/thread.js")),
    ("status.js", SCRIPT, include_str!("../page/status.js")),
    ("passcode.js", SCRIPT, include_str!("../page/passcode.js")),
    ("reply.js", SCRIPT, include_str!("../page/reply.js")),
    ("calls.js", SCRIPT, include_str!("../page/calls.js")),
    ("log.js", SCRIPT, include_str!("../page/log.js")),
];

/// Only the page's own modules run, and text never becomes markup: Trusted Types without a policy forbid it.
/// Pictures and sound load from wherever a message says, once the user asks.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' http: https: data:; media-src http: https:; \
                      require-trusted-types-for 'script'; trusted-types 'none'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

fn answer(content_type: &str, text: &str) -> ApiResponse {
    let answer = ApiResponse { status: 200, headers: Vec::new(), body: text.as_bytes().to_vec() };
    answer
        .with("content-type", content_type)
        .with("content-security-policy", POLICY)
        .with("x-content-type-options", "nosniff")
        .with("referrer-policy", "no-referrer")
        .with("cross-origin-opener-policy", "same-origin")
        .with("cross-origin-resource-policy", "same-origin")
        // A newer version of the program may use the same address.
        .with("cache-control", "no-cache")
}

/// The page at the root of the sandbox's address.
pub(crate) fn index() -> ApiResponse {
    answer(HTML, include_str!("../page/index.html"))
}

/// One of the page's files.
pub(crate) fn file(name: &str) -> Option<ApiResponse> {
    let (_, content_type, text) = FILES.iter().find(|(known, ..)| *known == name)?;
    Some(answer(content_type, text))
}
