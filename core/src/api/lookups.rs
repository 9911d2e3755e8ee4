//! What is known of a phone number (Lookup v2).

use super::params::params;
use super::view::view;
use super::{Call, Caller};

params! {
    /// A number to look up. Without fields it is only checked and formatted, free of charge.
    FetchPhoneNumber = "lookups.v2.phone_numbers.fetch" (number: "PhoneNumber") {
        /// Packages, joined by commas: `line_type_intelligence,caller_name` …
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

view! {
    /// What Twilio knows of a number.
    PhoneNumber {
        /// In E.164.
        phone_number: text;
        /// As it is written at home.
        national_format: text;
        /// The country, `US`.
        country_code: text;
        /// The country's calling code, `1`.
        calling_country_code: text;
        /// Whether it can exist.
        valid: bool;
        /// Why not.
        validation_errors: json;
        /// Kind of line and carrier.
        line_type_intelligence: json;
        /// The caller's name.
        caller_name: json;
        /// When its SIM last changed.
        sim_swap: json;
        /// Whether calls are forwarded.
        call_forwarding: json;
    }
}

/// Looks numbers up.
pub struct Lookups<'a, C>(&'a C);

impl<'a, C: Caller> Lookups<'a, C> {
    pub(super) fn new(client: &'a C) -> Lookups<'a, C> {
        Lookups(client)
    }

    /// Looks a number up.
    pub fn fetch(&self, number: FetchPhoneNumber) -> C::Answer<'a, PhoneNumber> {
        self.0.make(Call::new("lookups.v2.phone_numbers.fetch", number.0))
    }
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 1] = [FetchPhoneNumber::DECLARED];
