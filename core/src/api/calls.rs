//! Voice calls.

use super::params::params;
use super::view::view;
use super::{Call as Typed, Caller};
use crate::error::Result;
use crate::value::Params;

params! {
    /// A call to make. A URL, TwiML or an application says what happens when it is answered.
    CreateCall = "api.v2010.accounts.calls.create" (to: "To") {
        /// The caller: a number of the account, or `client:…`.
        from("From"): String;
        /// Where Twilio fetches the TwiML.
        url("Url"): String;
        /// The TwiML itself, up to 4,000 characters.
        twiml("Twiml"): String;
        /// The TwiML application.
        application_sid("ApplicationSid"): String;
        /// `GET` or `POST`, for the URL.
        method("Method"): String;
        /// Where TwiML is fetched when the first URL fails.
        fallback_url("FallbackUrl"): String;
        /// `GET` or `POST`, for the fallback.
        fallback_method("FallbackMethod"): String;
        /// Where the call's events are posted.
        status_callback("StatusCallback"): String;
        /// An event to report: `initiated`, `ringing`, `answered`, `completed`.
        status_callback_event("StatusCallbackEvent"): String;
        /// `GET` or `POST`, for the events.
        status_callback_method("StatusCallbackMethod"): String;
        /// Digits pressed once it is answered.
        send_digits("SendDigits"): String;
        /// Seconds it rings, 60 by default, up to 600.
        timeout("Timeout"): i64;
        /// Whether it is recorded.
        record("Record"): bool;
        /// `mono` or `dual`.
        recording_channels("RecordingChannels"): String;
        /// Where the recording's events are posted.
        recording_status_callback("RecordingStatusCallback"): String;
        /// `GET` or `POST`, for those.
        recording_status_callback_method("RecordingStatusCallbackMethod"): String;
        /// An event of the recording to report.
        recording_status_callback_event("RecordingStatusCallbackEvent"): String;
        /// `inbound`, `outbound` or `both`.
        recording_track("RecordingTrack"): String;
        /// A recording configuration.
        recording_configuration_id("RecordingConfigurationId"): String;
        /// User name for SIP.
        sip_auth_username("SipAuthUsername"): String;
        /// Password for SIP.
        sip_auth_password("SipAuthPassword"): String;
        /// `Enable` or `DetectMessageEnd`.
        machine_detection("MachineDetection"): String;
        /// Seconds to decide.
        machine_detection_timeout("MachineDetectionTimeout"): i64;
        /// Milliseconds of speech that make a machine.
        machine_detection_speech_threshold("MachineDetectionSpeechThreshold"): i64;
        /// Milliseconds of silence that end speech.
        machine_detection_speech_end_threshold("MachineDetectionSpeechEndThreshold"): i64;
        /// Milliseconds of first silence.
        machine_detection_silence_timeout("MachineDetectionSilenceTimeout"): i64;
        /// Whether detection goes on beside the call.
        async_amd("AsyncAmd"): String;
        /// Where its result is posted.
        async_amd_status_callback("AsyncAmdStatusCallback"): String;
        /// `GET` or `POST`, for that.
        async_amd_status_callback_method("AsyncAmdStatusCallbackMethod"): String;
        /// `trim-silence` or `do-not-trim`.
        trim("Trim"): String;
        /// The caller shown for a SIP call.
        caller_id("CallerId"): String;
        /// A trunk of the customer's own.
        byoc("Byoc"): String;
        /// The reason shown to the receiver.
        call_reason("CallReason"): String;
        /// The token of a call that is passed on.
        call_token("CallToken"): String;
        /// Seconds after which it is ended.
        time_limit("TimeLimit"): i64;
        /// Where a client is told of the call.
        client_notification_url("ClientNotificationUrl"): String;
        /// Signed identities of the caller.
        passports("Passports"): String;
    }
}

params! {
    /// Which calls to list.
    ListCalls = "api.v2010.accounts.calls.list" () {
        /// To this address.
        to("To"): String;
        /// From this address.
        from("From"): String;
        /// Legs of this call.
        parent_call_sid("ParentCallSid"): String;
        /// In this state.
        status("Status"): String;
        /// Begun on this day.
        start_time("StartTime"): crate::Value;
        /// Begun before this day.
        start_time_before("StartTime<"): crate::Value;
        /// Begun after this day.
        start_time_after("StartTime>"): crate::Value;
        /// Ended on this day.
        end_time("EndTime"): crate::Value;
        /// Ended before this day.
        end_time_before("EndTime<"): crate::Value;
        /// Ended after this day.
        end_time_after("EndTime>"): crate::Value;
        /// Records on a page, up to 1,000.
        page_size("PageSize"): i64;
    }
}

params! {
    /// A change to a call under way.
    UpdateCall = "api.v2010.accounts.calls.update" (sid: "Sid") {
        /// New TwiML from here.
        url("Url"): String;
        /// New TwiML.
        twiml("Twiml"): String;
        /// `canceled` (while it rings) or `completed`.
        status("Status"): String;
        /// `GET` or `POST`, for the URL.
        method("Method"): String;
        /// Where TwiML is fetched when the first URL fails.
        fallback_url("FallbackUrl"): String;
        /// `GET` or `POST`, for the fallback.
        fallback_method("FallbackMethod"): String;
        /// Where the call's events are posted.
        status_callback("StatusCallback"): String;
        /// `GET` or `POST`, for the events.
        status_callback_method("StatusCallbackMethod"): String;
        /// Seconds after which it is ended.
        time_limit("TimeLimit"): i64;
    }
}

view! {
    /// A call as Twilio has it.
    Call {
        /// `CA…`.
        sid: text;
        /// `queued`, `ringing`, `in-progress`, `completed`, `busy`, `failed` …
        status: text;
        /// The receiver.
        to: text;
        /// The caller.
        from: text;
        /// `outbound-api`, `inbound` …
        direction: text;
        /// Who answered, where detection was on.
        answered_by: text;
        /// Seconds from answer to end.
        duration: int;
        /// What it cost, a negative decimal number.
        price: text;
        /// In which currency.
        price_unit: text;
        /// When it began, in RFC 2822.
        start_time: text;
        /// When it ended.
        end_time: text;
        /// When it was made.
        date_created: text;
        /// The leg it belongs to.
        parent_call_sid: text;
        /// The account.
        account_sid: text;
        /// Its path.
        uri: text;
    }
}

/// Makes and reads calls.
pub struct Calls<'a, C>(&'a C);

impl<'a, C: Caller> Calls<'a, C> {
    pub(super) fn new(client: &'a C) -> Calls<'a, C> {
        Calls(client)
    }

    /// Makes a call.
    pub fn create(&self, call: CreateCall) -> C::Answer<'a, Call> {
        self.0.make(Typed::new("api.v2010.accounts.calls.create", call.0))
    }

    /// Reads a call.
    pub fn fetch(&self, sid: &str) -> C::Answer<'a, Call> {
        self.0.make(Typed::new("api.v2010.accounts.calls.fetch", Params::new().with("Sid", sid)))
    }

    /// Changes a call: new TwiML, or its end.
    pub fn update(&self, change: UpdateCall) -> C::Answer<'a, Call> {
        self.0.make(Typed::new("api.v2010.accounts.calls.update", change.0))
    }

    /// Lists calls, newest first, at most `limit`.
    pub fn list(&self, which: ListCalls, limit: Option<u64>) -> Result<C::List<Call>> {
        self.0.list(Typed::new("api.v2010.accounts.calls.list", which.0), limit)
    }

    /// Removes a call from Twilio's records.
    pub fn delete(&self, sid: &str) -> C::Done<'a> {
        self.0.remove(Typed::new("api.v2010.accounts.calls.delete", Params::new().with("Sid", sid)))
    }
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 3] =
    [CreateCall::DECLARED, ListCalls::DECLARED, UpdateCall::DECLARED];
