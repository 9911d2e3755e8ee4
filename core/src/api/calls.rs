//! Voice calls.

use super::params::params;
use super::resource::resource;
use super::{Execute, TypedRequest};
use crate::error::Result;
use crate::value::Params;

params! {
    /// A new call. A URL, TwiML or an application controls it after the answer.
    CreateCall = "api.v2010.accounts.calls.create" (to: "To") {
        /// The caller: a number of the account, or `client:…`.
        from("From"): String;
        /// The URL of the TwiML.
        url("Url"): String;
        /// The TwiML, up to 4,000 characters.
        twiml("Twiml"): String;
        /// The TwiML application.
        application_sid("ApplicationSid"): String;
        /// `GET` or `POST`, for the URL.
        method("Method"): String;
        /// The URL of the TwiML if the first URL fails.
        fallback_url("FallbackUrl"): String;
        /// `GET` or `POST`, for the fallback.
        fallback_method("FallbackMethod"): String;
        /// The URL of status callbacks.
        status_callback("StatusCallback"): String;
        /// An event to report: `initiated`, `ringing`, `answered` or `completed`.
        status_callback_event("StatusCallbackEvent"): String;
        /// `GET` or `POST`, for status callbacks.
        status_callback_method("StatusCallbackMethod"): String;
        /// Digits to press after the answer.
        send_digits("SendDigits"): String;
        /// The time to ring in seconds; 60 by default, at most 600.
        timeout("Timeout"): i64;
        /// Whether to record the call.
        record("Record"): bool;
        /// `mono` or `dual`.
        recording_channels("RecordingChannels"): String;
        /// The URL of recording status callbacks.
        recording_status_callback("RecordingStatusCallback"): String;
        /// `GET` or `POST`, for recording status callbacks.
        recording_status_callback_method("RecordingStatusCallbackMethod"): String;
        /// A recording event to report.
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
        /// The time limit of machine detection in seconds.
        machine_detection_timeout("MachineDetectionTimeout"): i64;
        /// Milliseconds of speech that indicate a machine.
        machine_detection_speech_threshold("MachineDetectionSpeechThreshold"): i64;
        /// Milliseconds of silence that end the speech.
        machine_detection_speech_end_threshold("MachineDetectionSpeechEndThreshold"): i64;
        /// Milliseconds of initial silence.
        machine_detection_silence_timeout("MachineDetectionSilenceTimeout"): i64;
        /// Whether machine detection runs in parallel to the call.
        async_amd("AsyncAmd"): String;
        /// The URL of the detection's result.
        async_amd_status_callback("AsyncAmdStatusCallback"): String;
        /// `GET` or `POST`, for the detection's result.
        async_amd_status_callback_method("AsyncAmdStatusCallbackMethod"): String;
        /// `trim-silence` or `do-not-trim`.
        trim("Trim"): String;
        /// The caller id of a SIP call.
        caller_id("CallerId"): String;
        /// A trunk of the customer (BYOC).
        byoc("Byoc"): String;
        /// The call reason shown to the receiver.
        call_reason("CallReason"): String;
        /// The token of a forwarded call.
        call_token("CallToken"): String;
        /// The time limit of the call in seconds.
        time_limit("TimeLimit"): i64;
        /// The URL that notifies a client of the call.
        client_notification_url("ClientNotificationUrl"): String;
        /// Signed identities of the caller (SHAKEN).
        passports("Passports"): String;
    }
}

params! {
    /// A filter of calls.
    ListCalls = "api.v2010.accounts.calls.list" () {
        /// The receiver.
        to("To"): String;
        /// The sender.
        from("From"): String;
        /// The parent call.
        parent_call_sid("ParentCallSid"): String;
        /// The status.
        status("Status"): String;
        /// Started on this day.
        start_time("StartTime"): crate::Value;
        /// Started before this day.
        start_time_before("StartTime<"): crate::Value;
        /// Started after this day.
        start_time_after("StartTime>"): crate::Value;
        /// Ended on this day.
        end_time("EndTime"): crate::Value;
        /// Ended before this day.
        end_time_before("EndTime<"): crate::Value;
        /// Ended after this day.
        end_time_after("EndTime>"): crate::Value;
        /// Records per page, at most 1,000.
        page_size("PageSize"): i64;
    }
}

params! {
    /// An update of a call in progress.
    UpdateCall = "api.v2010.accounts.calls.update" (sid: "Sid") {
        /// The URL of new TwiML.
        url("Url"): String;
        /// New TwiML.
        twiml("Twiml"): String;
        /// `canceled` (while it rings) or `completed`.
        status("Status"): String;
        /// `GET` or `POST`, for the URL.
        method("Method"): String;
        /// The URL of the TwiML if the first URL fails.
        fallback_url("FallbackUrl"): String;
        /// `GET` or `POST`, for the fallback.
        fallback_method("FallbackMethod"): String;
        /// The URL of status callbacks.
        status_callback("StatusCallback"): String;
        /// `GET` or `POST`, for status callbacks.
        status_callback_method("StatusCallbackMethod"): String;
        /// The time limit of the call in seconds.
        time_limit("TimeLimit"): i64;
    }
}

resource! {
    /// A call.
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
        /// Who answered, if machine detection was on.
        answered_by: text;
        /// The duration from answer to end, in seconds.
        duration: int;
        /// The price, a negative decimal number.
        price: text;
        /// The currency of the price.
        price_unit: text;
        /// The start time, in RFC 2822.
        start_time: text;
        /// The end time, in RFC 2822.
        end_time: text;
        /// The time of creation, in RFC 2822.
        date_created: text;
        /// The parent call.
        parent_call_sid: text;
        /// The account.
        account_sid: text;
        /// The path of the resource.
        uri: text;
    }
}

/// Creates, fetches, updates, lists and deletes calls.
pub struct Calls<'a, C>(&'a C);

impl<'a, C: Execute> Calls<'a, C> {
    pub(super) fn new(client: &'a C) -> Calls<'a, C> {
        Calls(client)
    }

    /// Creates a call.
    pub fn create(&self, call: CreateCall) -> C::Response<'a, Call> {
        self.0.execute_typed(TypedRequest::new("api.v2010.accounts.calls.create", call.0))
    }

    /// Fetches a call.
    pub fn fetch(&self, sid: &str) -> C::Response<'a, Call> {
        self.0.execute_typed(TypedRequest::new(
            "api.v2010.accounts.calls.fetch",
            Params::new().with("Sid", sid),
        ))
    }

    /// Updates a call: new TwiML, or its end.
    pub fn update(&self, change: UpdateCall) -> C::Response<'a, Call> {
        self.0.execute_typed(TypedRequest::new("api.v2010.accounts.calls.update", change.0))
    }

    /// Lists calls, newest first, at most `limit`.
    pub fn list(&self, which: ListCalls, limit: Option<u64>) -> Result<C::Records<Call>> {
        self.0.list(TypedRequest::new("api.v2010.accounts.calls.list", which.0), limit)
    }

    /// Deletes the record of a call.
    pub fn delete(&self, sid: &str) -> C::Deletion<'a> {
        self.0.delete(TypedRequest::new("api.v2010.accounts.calls.delete", Params::new().with("Sid", sid)))
    }
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 3] =
    [CreateCall::DECLARED, ListCalls::DECLARED, UpdateCall::DECLARED];
