//! Twilio's errors: HTTP status, code, message.

use serde_json::json;

use crate::http::ApiResponse;

/// An error response of Twilio's API.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: u32,
    pub(crate) message: String,
}

/// Code, HTTP status and message; `{}` is replaced by the detail.
const ERRORS: &[(u32, u16, &str)] = &[
    (20001, 400, "Invalid parameter {}"),
    (20003, 401, "Authenticate"),
    (20004, 405, "Method not allowed"),
    (20005, 401, "Account {} is not active"),
    (20008, 403, "Resource not accessible with Test Account Credentials"),
    (20009, 409, "Cannot delete this resource before it is complete"),
    (20409, 409, "Conflict: {}"),
    (20429, 429, "Too Many Requests"),
    (21201, 400, "No 'To' number is specified"),
    (21205, 400, "Url parameter is required."),
    (
        21210,
        400,
        "The source phone number provided, {}, is not yet verified for your account. You may only make calls from phone numbers that you've verified or purchased from Twilio.",
    ),
    (21211, 400, "The 'To' number {} is not a valid phone number."),
    (21212, 400, "The 'From' number {} is not a valid phone number, shortcode, or alphanumeric sender ID."),
    (21213, 400, "No 'From' number is specified"),
    (21214, 400, "The phone number you are attempting to call, {}, cannot be reached."),
    (21215, 400, "Account not authorized to call {}."),
    (21216, 400, "Account not allowed to call {}."),
    (21217, 400, "The phone number you are attempting to call, {}, is not valid."),
    (21218, 400, "Invalid ApplicationSid {}"),
    (21220, 400, "Call is not in-progress. Cannot redirect."),
    (21265, 400, "'To' number cannot be a Short Code: {}"),
    (21266, 400, "'To' and 'From' number cannot be the same: {}"),
    (
        21408,
        400,
        "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {}",
    ),
    (21421, 400, "{} is not a valid phone number."),
    (21422, 400, "{} is not available."),
    (21452, 400, "No phone numbers found in area code {}."),
    (21602, 400, "Message body is required."),
    (21603, 400, "A 'From' phone number is required."),
    (21604, 400, "A 'To' phone number is required."),
    (
        21606,
        400,
        "The 'From' phone number {} is not a valid, SMS-capable inbound phone number or short code for your account.",
    ),
    (21609, 400, "The StatusCallback URL {} is not a valid URL."),
    (21610, 400, "Attempt to send to unsubscribed recipient"),
    (21611, 400, "This 'From' number {} has exceeded the maximum number of queued messages"),
    (21612, 400, "The 'To' phone number: {}, is not currently reachable using the 'From' phone number."),
    (21614, 400, "'To' number {} is not a valid mobile number"),
    (21617, 400, "The concatenated message body exceeds the 1600 character limit."),
    (21619, 400, "A text message body or media urls must be specified."),
    (21620, 400, "Invalid media URL(s): {}"),
    (21623, 400, "Number of media files exceeds allowed limit"),
    (21654, 400, "ContentSid is required"),
    (21655, 400, "The ContentSid {} is invalid"),
    (21656, 400, "The Content Variables parameter is invalid."),
    (21659, 400, "'From' {} is not a Twilio phone number or Short Code country mismatch"),
    (21701, 404, "The Messaging Service {} does not exist"),
    (21703, 400, "The Messaging Service does not have a sender for {}"),
    (21709, 400, "Alpha Sender ID {} is invalid"),
    (21710, 409, "{} is already in the Messaging Service"),
    (21712, 409, "{} is associated with another Messaging Service"),
    (21714, 412, "The Messaging Service has 400 senders already"),
    (21910, 400, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"),
    (30409, 400, "This message cannot be canceled"),
    (35111, 400, "SendAt must be given for a scheduled message"),
    (35114, 400, "SendAt time must be between 300 seconds and 35 days (3024000 seconds) in the future"),
    (35118, 400, "MessagingServiceSid is required to schedule a message"),
    (60200, 400, "Invalid parameter `{}`"),
    (60202, 429, "Max check attempts reached"),
    (60203, 429, "Max send attempts reached"),
    (60204, 403, "Custom code not allowed"),
    (60205, 403, "SMS is not supported by landline phone number"),
    (63007, 400, "Twilio could not find a Channel with the specified From address"),
    (63003, 400, "Twilio could not find a Channel with the specified To address"),
    (90007, 400, "ValidityPeriod must be between 1 and 36000 seconds"),
];

impl ApiError {
    pub(crate) fn new(status: u16, code: u32, message: impl Into<String>) -> ApiError {
        ApiError { status, code, message: message.into() }
    }

    /// The error with this code; `what` is the detail of its message.
    pub(crate) fn from_code(code: u32, what: &str) -> ApiError {
        let (status, text) = ERRORS
            .iter()
            .find(|(known, _, _)| *known == code)
            .map_or((400, "{}"), |(_, status, text)| (*status, *text));
        ApiError::new(status, code, text.replace("{}", what))
    }

    pub(crate) fn not_found(path: &str) -> ApiError {
        ApiError::new(404, 20404, format!("The requested resource {path} was not found"))
    }

    /// An operation or option that Twilio has and the sandbox does not model.
    pub(crate) fn not_modelled(what: &str) -> ApiError {
        ApiError::new(501, 20501, format!("{what} is not modelled by the twire sandbox"))
    }

    pub(crate) fn into_response(self) -> ApiResponse {
        let body = json!({
            "code": self.code,
            "message": self.message,
            "more_info": format!("https://www.twilio.com/docs/errors/{}", self.code),
            "status": self.status,
        });
        let mut answer =
            ApiResponse::json(self.status, &body).with("x-twilio-error-code", self.code.to_string());
        if self.status == 401 {
            answer = answer.with("www-authenticate", "Basic realm=\"Twilio API\"");
        }
        answer
    }
}

/// The same error in XML.
pub(crate) fn into_xml(mut answer: ApiResponse) -> ApiResponse {
    let Ok(error) = serde_json::from_slice::<serde_json::Value>(&answer.body) else { return answer };
    let element = |name: &str, key: &str| {
        let text = error[key].as_str().map_or_else(|| error[key].to_string(), str::to_owned);
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("<{name}>{text}</{name}>")
    };
    let elements =
        [("Code", "code"), ("Message", "message"), ("MoreInfo", "more_info"), ("Status", "status")]
            .map(|(name, key)| element(name, key))
            .concat();
    answer.body = format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n\
         <TwilioResponse><RestException>{elements}</RestException></TwilioResponse>"
    )
    .into_bytes();
    answer.headers.retain(|(name, _)| *name != "content-type");
    answer.with("content-type", "application/xml")
}

/// Delivery errors: code, whether the message never left Twilio, text.
const DELIVERY: &[(u32, bool, &str)] = &[
    (30001, true, "Queue overflow"),
    (30002, true, "Account suspended"),
    (30003, false, "Unreachable destination handset"),
    (30004, false, "Message blocked"),
    (30005, false, "Unknown destination handset"),
    (30006, false, "Landline or unreachable carrier"),
    (30007, false, "Message filtered"),
    (30008, false, "Unknown error"),
    (30032, false, "Toll-Free Number Has Not Been Verified"),
    (30034, false, "US A2P 10DLC - Message from an Unregistered Number"),
    (30036, true, "Validity Period Expired"),
    (63016, true, "Failed to send freeform message because you are outside the allowed window"),
];

/// A modelled delivery error: whether the message never left Twilio, and the text.
pub(crate) fn delivery(code: u32) -> Option<(bool, &'static str)> {
    DELIVERY.iter().find(|(known, _, _)| *known == code).map(|(_, never, text)| (*never, *text))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// Five digits in the sources that are no code: figures, and what is sent where Twilio has no code, because
    /// the sandbox does not model it.
    const OTHERS: [i64; 7] = [12345, 20501, 20555, 30000, 36000, 65536, 99999];

    fn sources(folder: &Path, each: &mut dyn FnMut(&Path, &str)) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, each);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                each(&path, &fs::read_to_string(&path).expect("a file"));
            }
        }
    }

    #[test]
    fn every_code_is_in_the_dictionary() {
        let mut found = 0;
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut |path, text| {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let codes = words.filter(|word| word.len() == 5 && !word.starts_with('0'));
            for code in codes.filter_map(|word| word.parse().ok()).filter(|code| !OTHERS.contains(code)) {
                let path = path.display();
                assert!(twire::ErrorCode::find(code).is_some(), "{path}: {code} is none of Twilio's codes");
                found += 1;
            }
        });
        assert!(found > 150, "{found}");
        // The tables alone, in case that the sources are written another way.
        let tables = super::ERRORS.iter().map(|(code, ..)| code);
        for code in tables.chain(super::DELIVERY.iter().map(|(code, ..)| code)) {
            assert!(twire::ErrorCode::find(i64::from(*code)).is_some(), "{code}");
        }
    }
}
