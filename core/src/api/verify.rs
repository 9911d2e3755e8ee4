//! One-time passcodes through Verify.

use super::params::params;
use super::resource::resource;
use super::{Execute, TypedRequest};
use crate::value::Params;

params! {
    /// A new verification. Without a service, the client's Verify service is used.
    StartVerification = "verify.v2.services.verifications.create" (to: "To", channel: "Channel") {
        /// The Verify service, `VA…`.
        service_sid("ServiceSid"): String;
        /// The name shown in the message.
        custom_friendly_name("CustomFriendlyName"): String;
        /// The text of the message, where Twilio allows one.
        custom_message("CustomMessage"): String;
        /// Digits to press before the code is spoken.
        send_digits("SendDigits"): String;
        /// The message's language, `de`.
        locale("Locale"): String;
        /// A code that the caller chose.
        custom_code("CustomCode"): String;
        /// The amount of a payment (PSD2).
        amount("Amount"): String;
        /// The payee (PSD2).
        payee("Payee"): String;
        /// Values of the service's rate limits.
        rate_limits("RateLimits"): serde_json::Value;
        /// Settings of the channel, such as an e-mail template.
        channel_configuration("ChannelConfiguration"): serde_json::Value;
        /// The hash by which an Android app receives its code.
        app_hash("AppHash"): String;
        /// The template of the message.
        template_sid("TemplateSid"): String;
        /// The values of the template, a JSON object.
        template_custom_substitutions("TemplateCustomSubstitutions"): String;
        /// The IP address of the receiver's device.
        device_ip("DeviceIp"): String;
        /// Whether to create a token for silent network authentication.
        enable_sna_client_token("EnableSnaClientToken"): bool;
        /// `enable` or `disable`.
        risk_check("RiskCheck"): String;
        /// Tags, a JSON object.
        tags("Tags"): String;
        /// Templates by channel.
        templates("Templates"): String;
    }
}

params! {
    /// A check of a passcode. `to` or the SID of the verification identifies it.
    CheckVerification = "verify.v2.services.verification_checks.create" () {
        /// The Verify service, `VA…`.
        service_sid("ServiceSid"): String;
        /// The code that was entered.
        code("Code"): String;
        /// The receiver.
        to("To"): String;
        /// `VE…`, instead of the receiver.
        verification_sid("VerificationSid"): String;
        /// The amount of a payment (PSD2).
        amount("Amount"): String;
        /// The payee (PSD2).
        payee("Payee"): String;
        /// The token of silent network authentication.
        sna_client_token("SnaClientToken"): String;
    }
}

resource! {
    /// A verification. It never contains the code.
    Verification {
        /// `VE…`.
        sid: text;
        /// `pending`, `approved`, `canceled`, `max_attempts_reached`, `expired` …
        status: text;
        /// Whether the last check had the right code.
        valid: bool;
        /// The receiver.
        to: text;
        /// `sms`, `call`, `email`, `whatsapp` …
        channel: text;
        /// The Verify service.
        service_sid: text;
        /// The account.
        account_sid: text;
        /// The attempts to send a code.
        send_code_attempts: json;
        /// The time of creation, in ISO 8601.
        date_created: text;
        /// The time of the last update, in ISO 8601.
        date_updated: text;
    }
}

impl Verification {
    /// Whether the right code was entered: `status` is `approved`.
    pub fn is_approved(&self) -> bool {
        self.status() == Some("approved")
    }
}

/// Starts and checks verifications.
pub struct Verify<'a, C>(&'a C);

impl<'a, C: Execute> Verify<'a, C> {
    pub(super) fn new(client: &'a C) -> Verify<'a, C> {
        Verify(client)
    }

    /// Sends a passcode by `sms`, `call`, `email` or `whatsapp`.
    pub fn start(&self, verification: StartVerification) -> C::Response<'a, Verification> {
        self.0.execute_typed(TypedRequest::new("verify.v2.services.verifications.create", verification.0))
    }

    /// Checks a passcode. A wrong code is not an error: see [`Verification::is_approved`].
    pub fn check(&self, check: CheckVerification) -> C::Response<'a, Verification> {
        self.0.execute_typed(TypedRequest::new("verify.v2.services.verification_checks.create", check.0))
    }

    /// Fetches a verification by its SID or receiver. `service`: `None` for the client's.
    pub fn fetch(&self, service: Option<&str>, sid: &str) -> C::Response<'a, Verification> {
        self.0.execute_typed(TypedRequest::new("verify.v2.services.verifications.fetch", of(service, sid)))
    }

    /// Cancels a verification. `service`: `None` for the client's.
    pub fn cancel(&self, service: Option<&str>, sid: &str) -> C::Response<'a, Verification> {
        let params = of(service, sid).with("Status", "canceled");
        self.0.execute_typed(TypedRequest::new("verify.v2.services.verifications.update", params))
    }
}

fn of(service: Option<&str>, sid: &str) -> Params {
    let mut params = Params::new().with("Sid", sid);
    if let Some(service) = service {
        params.add("ServiceSid", service);
    }
    params
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 2] = [StartVerification::DECLARED, CheckVerification::DECLARED];
