//! Fetches a call's next document, and its fallback if that fails.

use serde_json::json;
use twire::twiml::{Element, Rules};

use crate::call_session::{CallSession, Exit, TwimlSource};
use crate::calls;
use crate::webhooks::{self, Webhook, WebhookOutcome};

/// A document, or Twilio's error code and a message.
type Read = Result<Element, (u32, String)>;

impl CallSession {
    /// The document of a source, or the call's fallback document.
    pub(super) async fn load_document(
        &mut self,
        source: &TwimlSource,
        more: &[(String, String)],
    ) -> Result<Element, Exit> {
        let (code, why) = match self.fetch_document(source, more).await? {
            Ok(document) => return Ok(document),
            Err(trouble) => trouble,
        };
        self.report_error(code, &why);
        let Some((url, method)) = self.read_call(|c| c.fallback.clone())? else {
            return Err(self.play_application_error());
        };
        let failed = match source {
            TwimlSource::Url { url, .. } => url.clone(),
            TwimlSource::Text(_) => String::new(),
        };
        if failed == url {
            return Err(self.play_application_error());
        }
        let more = [("ErrorCode".to_owned(), code.to_string()), ("ErrorUrl".to_owned(), failed)];
        match self.fetch_document(&TwimlSource::Url { url, method }, &more).await? {
            Ok(document) => Ok(document),
            Err((code, why)) => {
                self.report_error(code, &why);
                Err(self.play_application_error())
            }
        }
    }

    /// Plays Twilio's message for an application error and ends the call.
    fn play_application_error(&self) -> Exit {
        self.log_transcript(json!({"verb": "Say", "text": "An application error has occurred."}));
        Exit::HungUp
    }

    async fn fetch_document(
        &mut self,
        source: &TwimlSource,
        more: &[(String, String)],
    ) -> Result<Read, Exit> {
        let (text, content_type) = match source {
            TwimlSource::Text(text) => {
                self.current_document = None;
                (text.clone(), "text/xml".to_owned())
            }
            TwimlSource::Url { url, method } => {
                self.current_document = Some((url.clone(), method.clone()));
                let mut params = self
                    .sim
                    .read(|state| state.calls.get(&self.sid).map(|c| calls::params(state, c)))
                    .ok_or(Exit::Reset)?;
                params.extend_from_slice(more);
                let webhook = Webhook {
                    about: self.sid.clone(),
                    kind: "twiml",
                    url: url.clone(),
                    method: method.clone(),
                    params,
                };
                let outcome = webhooks::send(&self.sim, webhook).await;
                if let Some(trouble) = outcome.error() {
                    return Ok(Err(trouble));
                }
                match outcome {
                    WebhookOutcome::Responded { content_type, body, .. } => {
                        (String::from_utf8_lossy(&body).into_owned(), content_type)
                    }
                    WebhookOutcome::Failed { code, why } => return Ok(Err((code, why))),
                }
            }
        };
        Ok(self.parse_document(&text, &content_type))
    }

    fn parse_document(&self, text: &str, content_type: &str) -> Read {
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
                let url = self.current_document.as_ref().map_or_else(String::new, |(url, _)| url.clone());
                return Ok(verb("Play", url));
            }
            "text/xml" | "application/xml" | "text/html" => {}
            _ => return Err((12300, format!("the content type {kind:?} is not TwiML"))),
        }
        if text.trim().is_empty() {
            return Ok(Element::new("Response"));
        }
        let root = webhooks::parse_twiml(text)?;
        if let Err(e) = Rules::voice().check(&root) {
            // Twilio logs a warning and runs what it understands.
            self.report_error(12200, &format!("the TwiML breaks a rule: {}", e.message()));
        }
        Ok(root)
    }

    /// The URL of an action, relative to the current document; the document's own URL if there is none.
    pub(super) fn resolve_source(
        &self,
        action: Option<&str>,
        method: Option<&str>,
    ) -> Result<TwimlSource, Exit> {
        let base = self.current_document.as_ref().map(|(base, _)| base.as_str());
        let url = match action.filter(|a| !a.is_empty()) {
            None => base.map(str::to_owned),
            Some(action) => webhooks::resolve(base, action),
        };
        if let Some(url) = url {
            let method = method.unwrap_or("POST").to_ascii_uppercase();
            return Ok(TwimlSource::Url { url, method });
        }
        self.report_error(11100, "a relative action URL in TwiML that has no URL itself");
        Err(self.play_application_error())
    }
}
