//! One-time passcodes through Verify.

use super::params::params;
use super::view::view;
use super::{Call, Caller};
use crate::value::Params;

params! {
    /// A passcode to send. Without a service the client's Verify service is used.
    StartVerification = "verify.v2.services.verifications.create" (to: "To", channel: "Channel") {
        /// The Verify service, `VA…`.
        service_sid("ServiceSid"): String;
        /// The name shown in the message.
        custom_friendly_name("CustomFriendlyName"): String;
        /// Text of the message, where Twilio allows it.
        custom_message("CustomMessage"): String;
        /// Digits pressed before the code is spoken.
        send_digits("SendDigits"): String;
        /// The message's language, `de`.
        locale("Locale"): String;
        /// A code of the caller's own.
        custom_code("CustomCode"): String;
        /// The amount of a payment (PSD2).
        amount("Amount"): String;
        /// The payee (PSD2).
        payee("Payee"): String;
        /// Values for the service's rate limits.
        rate_limits("RateLimits"): serde_json::Value;
        /// Settings of the channel, such as the template of an e-mail.
        channel_configuration("ChannelConfiguration"): serde_json::Value;
        /// The hash by which an Android app reads its code.
        app_hash("AppHash"): String;
        /// The message's template.
        template_sid("TemplateSid"): String;
        /// The template's values, a JSON object.
        template_custom_substitutions("TemplateCustomSubstitutions"): String;
        /// The address of the receiver's device.
        device_ip("DeviceIp"): String;
        /// Whether a token for silent network authentication is made.
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
    /// A passcode to check. `to` or the verification's SID says whose.
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

view! {
    /// A verification as Twilio has it. The code is never part of it.
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
        /// The sends so far.
        send_code_attempts: json;
        /// When it was made, in ISO 8601.
        date_created: text;
        /// When it last changed.
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

impl<'a, C: Caller> Verify<'a, C> {
    pub(super) fn new(client: &'a C) -> Verify<'a, C> {
        Verify(client)
    }

    /// Sends a passcode by `sms`, `call`, `email` or `whatsapp`.
    pub fn start(&self, verification: StartVerification) -> C::Answer<'a, Verification> {
        self.0.make(Call::new("verify.v2.services.verifications.create", verification.0))
    }

    /// Checks a passcode. A wrong code is no error: [`Verification::is_approved`] tells.
    pub fn check(&self, check: CheckVerification) -> C::Answer<'a, Verification> {
        self.0.make(Call::new("verify.v2.services.verification_checks.create", check.0))
    }

    /// Reads a verification by its SID or its receiver. `service`: `None` for the client's.
    pub fn fetch(&self, service: Option<&str>, sid: &str) -> C::Answer<'a, Verification> {
        self.0.make(Call::new("verify.v2.services.verifications.fetch", of(service, sid)))
    }

    /// Cancels a verification. `service`: `None` for the client's.
    pub fn cancel(&self, service: Option<&str>, sid: &str) -> C::Answer<'a, Verification> {
        let params = of(service, sid).with("Status", "canceled");
        self.0.make(Call::new("verify.v2.services.verifications.update", params))
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
