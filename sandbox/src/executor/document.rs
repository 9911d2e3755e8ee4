//! Gets a call's next document: asks for it, reads it, and turns to the fallback if it is bad.

use serde_json::json;
use twire::twiml::{Element, Rules};

use crate::callbacks::{self, Hook, Outcome};
use crate::calls;
use crate::executor::{Break, Line, Source};

/// A document, or why there is none: Twilio's code and a sentence.
type Read = Result<Element, (u32, String)>;

impl Line {
    /// The document from a source, or from the call's fallback.
    pub(super) async fn load(
        &mut self,
        source: &Source,
        more: &[(String, String)],
    ) -> Result<Element, Break> {
        let (code, why) = match self.read(source, more).await? {
            Ok(document) => return Ok(document),
            Err(trouble) => trouble,
        };
        self.trouble(code, &why);
        let Some((url, method)) = self.call(|c| c.fallback.clone())? else { return Err(self.apologise()) };
        let failed = match source {
            Source::Url { url, .. } => url.clone(),
            Source::Text(_) => String::new(),
        };
        if failed == url {
            return Err(self.apologise());
        }
        let more = [("ErrorCode".to_owned(), code.to_string()), ("ErrorUrl".to_owned(), failed)];
        match self.read(&Source::Url { url, method }, &more).await? {
            Ok(document) => Ok(document),
            Err((code, why)) => {
                self.trouble(code, &why);
                Err(self.apologise())
            }
        }
    }

    /// What a caller hears when there is nothing to go on with.
    fn apologise(&self) -> Break {
        self.tell(json!({"verb": "Say", "text": "An application error has occurred."}));
        Break::Over
    }

    async fn read(&mut self, source: &Source, more: &[(String, String)]) -> Result<Read, Break> {
        let (text, content_type) = match source {
            Source::Text(text) => {
                self.base = None;
                (text.clone(), "text/xml".to_owned())
            }
            Source::Url { url, method } => {
                self.base = Some((url.clone(), method.clone()));
                let mut params = self
                    .world
                    .read(|state| state.calls.get(&self.sid).map(|c| calls::params(state, c)))
                    .ok_or(Break::Gone)?;
                params.extend_from_slice(more);
                let hook = Hook {
                    about: self.sid.clone(),
                    kind: "twiml",
                    url: url.clone(),
                    method: method.clone(),
                    params,
                };
                let outcome = callbacks::send(&self.world, hook).await;
                if let Some(trouble) = outcome.trouble() {
                    return Ok(Err(trouble));
                }
                match outcome {
                    Outcome::Answered { content_type, body, .. } => {
                        (String::from_utf8_lossy(&body).into_owned(), content_type)
                    }
                    Outcome::Failed { code, why } => return Ok(Err((code, why))),
                }
            }
        };
        Ok(self.understand(&text, &content_type))
    }

    fn understand(&self, text: &str, content_type: &str) -> Read {
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let verb = |name: &'static str, text: String| {
            let mut document = Element::new("Response");
            let mut verb = Element::new(name);
            verb.text(text);
            document.add(verb);
            document
        };
        match kind.as_str() {
            "text/plain" => return Ok(verb("Say", text.to_owned())),
            _ if kind.starts_with("audio/") => {
                let url = self.base.as_ref().map_or_else(String::new, |(url, _)| url.clone());
                return Ok(verb("Play", url));
            }
            "text/xml" | "application/xml" | "text/html" => {}
            _ => return Err((12300, format!("the content type {kind:?} is no TwiML"))),
        }
        if text.trim().is_empty() {
            return Ok(Element::new("Response"));
        }
        let root = callbacks::twiml(text)?;
        if let Err(e) = Rules::voice().check(&root) {
            // Twilio warns, and does what it understands.
            self.trouble(12200, &format!("the TwiML breaks a rule: {}", e.message()));
        }
        Ok(root)
    }

    /// The address that an action names, seen from the present document; the document itself if
    /// none is named.
    pub(super) fn target(&self, action: Option<&str>, method: Option<&str>) -> Result<Source, Break> {
        let base = self.base.as_ref().map(|(base, _)| base.as_str());
        let url = match action.filter(|a| !a.is_empty()) {
            None => base.map(str::to_owned),
            Some(action) => callbacks::resolve(base, action),
        };
        if let Some(url) = url {
            let method = method.unwrap_or("POST").to_ascii_uppercase();
            return Ok(Source::Url { url, method });
        }
        self.trouble(11100, "an action without an absolute URL, in TwiML that has none");
        Err(self.apologise())
    }
}
