//! Events of calls.

use super::fields::event;

event! {
    /// A call that asks for TwiML: an incoming call, or an outgoing one that was answered.
    Call {
        call_sid: String = "CallSid",
        account_sid: String = "AccountSid",
        from: String = "From",
        to: String = "To",
        /// One of `queued`, `ringing`, `in-progress`, `completed`, `busy`, `failed`, `no-answer`, `canceled`.
        call_status: String = "CallStatus",
        /// One of `inbound`, `outbound-api` or `outbound-dial`.
        direction: String = "Direction",
        api_version: String = "ApiVersion",
        forwarded_from: String = "ForwardedFrom",
        caller_name: String = "CallerName",
        parent_call_sid: String = "ParentCallSid",
        call_token: String = "CallToken",
        stir_verstat: String = "StirVerstat",
        /// One of `human`, `machine_start`, `machine_end_beep`, `machine_end_silence`,
        /// `machine_end_other`, `fax` or `unknown`, where machine detection is on.
        answered_by: String = "AnsweredBy",
        machine_detection_duration: i64 = "MachineDetectionDuration",
        caller: String = "Caller",
        called: String = "Called",
        from_city: String = "FromCity",
        from_state: String = "FromState",
        from_zip: String = "FromZip",
        from_country: String = "FromCountry",
        to_city: String = "ToCity",
        to_state: String = "ToState",
        to_zip: String = "ToZip",
        to_country: String = "ToCountry",
        caller_city: String = "CallerCity",
        caller_state: String = "CallerState",
        caller_zip: String = "CallerZip",
        caller_country: String = "CallerCountry",
        called_city: String = "CalledCity",
        called_state: String = "CalledState",
        called_zip: String = "CalledZip",
        called_country: String = "CalledCountry",
        add_ons: String = "AddOns",
        /// Fallback URLs only.
        error_code: i64 = "ErrorCode",
        /// Fallback URLs only.
        error_url: String = "ErrorUrl",
    }
}

event! {
    /// A new status of a call. Status callbacks can arrive out of order: see `sequence_number`.
    CallStatus holds call: Call {
        /// RFC 2822.
        timestamp: String = "Timestamp",
        /// Starts at 0.
        sequence_number: i64 = "SequenceNumber",
        callback_source: String = "CallbackSource",
        /// In seconds.
        call_duration: i64 = "CallDuration",
        /// In minutes, rounded up.
        duration: i64 = "Duration",
        sip_response_code: i64 = "SipResponseCode",
        recording_url: String = "RecordingUrl",
        recording_sid: String = "RecordingSid",
        /// In seconds.
        recording_duration: i64 = "RecordingDuration",
    }
}

event! {
    /// The result of `<Gather>`.
    Gather holds call: Call {
        digits: String = "Digits",
        finished_on_key: String = "FinishedOnKey",
        speech_result: String = "SpeechResult",
        /// Partial results only.
        unstable_speech_result: String = "UnstableSpeechResult",
        /// From 0 to 1.
        confidence: f64 = "Confidence",
        language: String = "Language",
        speech_model: String = "SpeechModel",
        sequence_number: i64 = "SequenceNumber",
    }
}

event! {
    /// The result of `<Record>`.
    Record holds call: Call {
        recording_url: String = "RecordingUrl",
        recording_sid: String = "RecordingSid",
        /// In seconds.
        recording_duration: i64 = "RecordingDuration",
        /// The key that ended the recording, or `hangup`.
        digits: String = "Digits",
    }
}

event! {
    /// A new status of a recording.
    RecordingStatus {
        account_sid: String = "AccountSid",
        call_sid: String = "CallSid",
        conference_sid: String = "ConferenceSid",
        recording_sid: String = "RecordingSid",
        recording_url: String = "RecordingUrl",
        /// One of `in-progress`, `completed`, `absent` or `failed`.
        recording_status: String = "RecordingStatus",
        /// In seconds.
        recording_duration: i64 = "RecordingDuration",
        recording_channels: i64 = "RecordingChannels",
        /// RFC 2822.
        recording_start_time: String = "RecordingStartTime",
        recording_source: String = "RecordingSource",
        recording_track: String = "RecordingTrack",
        error_code: i64 = "ErrorCode",
    }
}

event! {
    /// The result of `<Dial>`.
    Dial holds call: Call {
        /// One of `completed`, `answered`, `busy`, `no-answer`, `failed` or `canceled`.
        dial_call_status: String = "DialCallStatus",
        dial_call_sid: String = "DialCallSid",
        /// In seconds.
        dial_call_duration: i64 = "DialCallDuration",
        dial_bridged: bool = "DialBridged",
        dial_sip_response_code: i64 = "DialSipResponseCode",
        recording_url: String = "RecordingUrl",
        recording_sid: String = "RecordingSid",
        /// In seconds.
        recording_duration: i64 = "RecordingDuration",
    }
}
