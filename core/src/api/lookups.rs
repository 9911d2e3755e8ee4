//! What is known of a phone number (Lookup v2).

use super::params::params;
use super::resource::resource;
use super::{Execute, TypedRequest};

params! {
    /// A lookup of a number. Without fields, it validates and formats the number, free of charge.
    FetchPhoneNumber = "lookups.v2.phone_numbers.fetch" (number: "PhoneNumber") {
        /// Packages, joined with commas: `line_type_intelligence,caller_name` …
        fields("Fields"): String;
        /// The country of a national number, `US`.
        country_code("CountryCode"): String;
        /// For identity match.
        first_name("FirstName"): String;
        /// For identity match.
        last_name("LastName"): String;
        /// For identity match.
        address_line1("AddressLine1"): String;
        /// For identity match.
        address_line2("AddressLine2"): String;
        /// For identity match.
        city("City"): String;
        /// For identity match.
        state("State"): String;
        /// For identity match.
        postal_code("PostalCode"): String;
        /// For identity match.
        address_country_code("AddressCountryCode"): String;
        /// For identity match.
        national_id("NationalId"): String;
        /// For identity match.
        date_of_birth("DateOfBirth"): String;
        /// For reassigned numbers, `YYYYMMDD`.
        last_verified_date("LastVerifiedDate"): String;
        /// For pre-fill.
        verification_sid("VerificationSid"): String;
        /// For pre-fill.
        partner_sub_id("PartnerSubId"): String;
    }
}

resource! {
    /// A phone number.
    PhoneNumber {
        /// The number in E.164.
        phone_number: text;
        /// The number in its national format.
        national_format: text;
        /// The country, `US`.
        country_code: text;
        /// The calling code of the country, `1`.
        calling_country_code: text;
        /// Whether the number is valid.
        valid: bool;
        /// Why the number is invalid.
        validation_errors: json;
        /// Type of line, and carrier.
        line_type_intelligence: json;
        /// The caller's name.
        caller_name: json;
        /// The last change of its SIM.
        sim_swap: json;
        /// Whether calls are forwarded.
        call_forwarding: json;
    }
}

/// Looks up phone numbers.
pub struct Lookups<'a, C>(&'a C);

impl<'a, C: Execute> Lookups<'a, C> {
    pub(super) fn new(client: &'a C) -> Lookups<'a, C> {
        Lookups(client)
    }

    /// Looks up a phone number.
    pub fn fetch(&self, number: FetchPhoneNumber) -> C::Response<'a, PhoneNumber> {
        self.0.execute_typed(TypedRequest::new("lookups.v2.phone_numbers.fetch", number.0))
    }
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 1] = [FetchPhoneNumber::DECLARED];
