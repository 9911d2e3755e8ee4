//! The client's default sender and Verify service.

use crate::catalog::Operation;
use crate::error::{Error, Result};
use crate::value::Params;

/// Default senders and services.
#[derive(Debug, Clone, Default)]
pub(crate) struct Senders {
    pub(crate) phone_number: Option<String>,
    pub(crate) messaging_service_sid: Option<String>,
    pub(crate) verify_service_sid: Option<String>,
}

const FROM: [&str; 3] = ["From", "from_", "from"];
const SERVICE: [&str; 2] = ["MessagingServiceSid", "messaging_service_sid"];
const VERIFY: [&str; 2] = ["ServiceSid", "service_sid"];

impl Senders {
    /// Adds the client's defaults where a request names none. A missing sender is an error if `checks` are on.
    pub(crate) fn fill(&self, operation: Operation<'_>, params: &mut Params, checks: bool) -> Result<()> {
        let place = (operation.domain(), operation.name());
        match place {
            ("api", "CreateMessage") if !params.has(&FROM) && !params.has(&SERVICE) => {
                match (&self.messaging_service_sid, &self.phone_number) {
                    (Some(service), _) => params.add("MessagingServiceSid", service.as_str()),
                    (None, Some(number)) => params.add("From", number.as_str()),
                    (None, None) if !checks => {}
                    (None, None) => {
                        return Err(Error::rejected_argument(
                            21603,
                            "From",
                            "no sender: give From or MessagingServiceSid, or set TWILIO_PHONE_NUMBER or \
                             TWILIO_MESSAGING_SERVICE_SID",
                        ));
                    }
                }
            }
            ("api", "CreateCall") if !params.has(&FROM) => match &self.phone_number {
                Some(number) => params.add("From", number.as_str()),
                None if !checks => {}
                None => {
                    let why = "no caller: give From, or set TWILIO_PHONE_NUMBER";
                    return Err(Error::rejected_argument(21213, "From", why));
                }
            },
            ("verify", _) if !params.has(&VERIFY) && wants_service(operation) => {
                match &self.verify_service_sid {
                    Some(service) => params.add("ServiceSid", service.as_str()),
                    None => {
                        return Err(Error::argument(
                            "ServiceSid",
                            "no Verify service: give it, or set TWILIO_VERIFY_SERVICE_SID",
                        ));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn wants_service(operation: Operation<'_>) -> bool {
    operation.params().any(|p| p.name() == "ServiceSid" && p.is_required())
}
