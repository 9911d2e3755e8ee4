//! Parameters of modelled operations that the sandbox does not act on: refused, or accepted without an effect.

use crate::errors::ApiError;
use crate::http::RoutedRequest;

/// Refused with 501, because the result would not be what was asked for: the start of the operation's key, and
/// the parameters.
const REFUSED: &[(&str, &[&str])] = &[
    (
        "api.v2010.accounts.available_phone_numbers.",
        &["NearNumber", "NearLatLong", "Distance", "InPostalCode", "InRateCenter", "InLata"],
    ),
    ("api.v2010.accounts.incoming_phone_numbers.", &["TrunkSid"]),
    ("api.v2010.accounts.messages.create", &["FallbackFrom"]),
    ("iam.v1.", &["KeyType", "Policy"]),
    (
        "verify.v2.services.",
        &[
            "CustomMessage",
            "TemplateSid",
            "TemplateCustomSubstitutions",
            "Templates",
            "Push.IncludeDate",
            "Push.ApnCredentialSid",
            "Push.FcmCredentialSid",
            "Totp.Issuer",
            "Totp.TimeStep",
            "Totp.CodeLength",
            "Totp.Skew",
            "Whatsapp.MsgServiceSid",
            "Whatsapp.From",
            "Passkeys.RelyingParty.Id",
            "Passkeys.RelyingParty.Name",
            "Passkeys.RelyingParty.Origins",
            "Passkeys.AuthenticatorAttachment",
            "Passkeys.DiscoverableCredentials",
            "Passkeys.UserVerification",
        ],
    ),
];

/// Accepted without an effect (see `FIDELITY.md`).
#[cfg(test)]
const IGNORED: &[&str] = &[
    "AddressCountryCode",
    "AddressLine1",
    "AddressLine2",
    "AddressRetention",
    "AddressSid",
    "AppHash",
    "Attempt",
    "BeepOnExit",
    "Beta",
    "BundleSid",
    "Byoc",
    "CallReason",
    "CallToken",
    "CallerDisplayName",
    "CallerId",
    "ChannelConfiguration",
    "City",
    "ClientNotificationUrl",
    "ContentRetention",
    "DateOfBirth",
    "DeviceIp",
    "EarlyMedia",
    "EmergencyAddress",
    "EmergencyAddressSid",
    "EmergencyCallerLocation",
    "EmergencyCallerPosition",
    "EmergencyCity",
    "EmergencyCountry",
    "EmergencyName",
    "EmergencyState",
    "EmergencyStatus",
    "EmergencyZipCode",
    "EnableSnaClientToken",
    "ExcludeAllAddressRequired",
    "ExcludeForeignAddressRequired",
    "ExcludeLocalAddressRequired",
    "FirstName",
    "ForceDelivery",
    "HoldMethod",
    "HoldUrl",
    "IdentitySid",
    "IncludeSoftDeleted",
    "IncludeSubaccounts",
    "JitterBufferSize",
    "LastName",
    "LastVerifiedDate",
    "MachineDetectionSilenceTimeout",
    "MachineDetectionSpeechEndThreshold",
    "MachineDetectionSpeechThreshold",
    "MachineDetectionTimeout",
    "MaxPrice",
    "MessageIntent",
    "NationalId",
    "Origin",
    "PartnerSubId",
    "Passports",
    "PauseBehavior",
    "PersistentAction",
    "PostalCode",
    "ProvideFeedback",
    "RateLimits",
    "RecordingConfigurationId",
    "Region",
    "RiskCheck",
    "SendDigits",
    "ShortenUrls",
    "SipAuthPassword",
    "SipAuthUsername",
    "SnaClientToken",
    "State",
    "Tags",
    "TrafficType",
    "Trim",
    "VoiceReceiveMode",
];

/// Refuses a parameter that is not modelled.
pub(crate) fn check(operation: &str, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
    let names =
        REFUSED.iter().filter(|(start, _)| operation.starts_with(start)).flat_map(|(_, names)| *names);
    for name in names {
        if request.param(name).or_else(|| request.query_param(name)).is_some() {
            return Err(ApiError::not_modelled(&format!("the parameter {name}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use twire::catalog;

    use super::IGNORED;
    use crate::routes;

    fn sources(directory: &Path, text: &mut String) {
        for entry in fs::read_dir(directory).expect("directory").flatten() {
            if entry.path().is_dir() {
                sources(&entry.path(), text);
            } else {
                text.push_str(&fs::read_to_string(entry.path()).expect("source"));
            }
        }
    }

    #[test]
    fn no_parameter_is_accepted_and_never_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut text = String::new();
        sources(&root.join("src"), &mut text);
        let fidelity = fs::read_to_string(root.join("FIDELITY.md")).expect("FIDELITY.md");
        let mut unread = Vec::new();
        for key in routes::keys() {
            let operation = catalog::embedded().find(key).expect("operation");
            for param in operation.params() {
                let name = param.name().trim_end_matches(['<', '>']);
                // Names that are put together: `RecordingStatusCallback` and `…Method`, `…Event`.
                let is_composed = name.contains("RecordingStatusCallback");
                let is_path = operation.path().contains(&format!("{{{name}}}"));
                if !(is_path || is_composed || text.contains(&format!("\"{name}\""))) {
                    unread.push(format!("{key} {name}"));
                }
            }
        }
        assert_eq!(unread, Vec::<String>::new());
        let silent: Vec<_> = IGNORED.iter().filter(|name| !fidelity.contains(&format!("`{name}`"))).collect();
        assert_eq!(silent, Vec::<&&str>::new(), "FIDELITY.md lists what has no effect");
    }
}
