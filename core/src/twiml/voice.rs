//! Documents that answer a call.

// Made by tools/twiml/generate.py from core/twiml/*.json; edit those.

use super::verb::{document, verb};

verb! {
    /// `<AiSession>`: a noun.
    bare AiSession "AiSession" {
        /// `aiConnector`: text.
        text ai_connector "aiConnector";
        /// `aiSessionConfiguration`: text.
        text ai_session_configuration "aiSessionConfiguration";
    }
}

verb! {
    /// `<Application>`: a noun, whose text is the application sid, which may be empty.
    text Application "Application" {
        /// `copyParentTo`: `true` or `false`.
        bool copy_parent_to "copyParentTo";
        /// `customerId`: text.
        text customer_id "customerId";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `initiated`, `ringing`, `answered`, `completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `url`: a URL.
        text url "url";
        /// Adds `<ApplicationSid>`.
        child application_sid ApplicationSid;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<ApplicationSid>`: a noun, whose text is the sid.
    text ApplicationSid "ApplicationSid" {
    }
}

verb! {
    /// `<Assistant>`: a noun.
    bare Assistant "Assistant" {
        /// `debug`: text.
        text debug "debug";
        /// `dtmfDetection`: `true` or `false`.
        bool dtmf_detection "dtmfDetection";
        /// `elevenlabsTextNormalization`: text.
        text elevenlabs_text_normalization "elevenlabsTextNormalization";
        /// `hints`: text.
        text hints "hints";
        /// `id`: text.
        text id "id";
        /// `intelligenceService`: text.
        text intelligence_service "intelligenceService";
        /// `interruptSensitivity`: text.
        text interrupt_sensitivity "interruptSensitivity";
        /// `interruptible`: text.
        text interruptible "interruptible";
        /// `language`: text.
        text language "language";
        /// `partialPrompts`: `true` or `false`.
        bool partial_prompts "partialPrompts";
        /// `preemptible`: `true` or `false`.
        bool preemptible "preemptible";
        /// `profanityFilter`: `true` or `false`.
        bool profanity_filter "profanityFilter";
        /// `reportInputDuringAgentSpeech`: `true` or `false`.
        bool report_input_during_agent_speech "reportInputDuringAgentSpeech";
        /// `speechModel`: text.
        text speech_model "speechModel";
        /// `transcriptionLanguage`: text.
        text transcription_language "transcriptionLanguage";
        /// `transcriptionProvider`: text.
        text transcription_provider "transcriptionProvider";
        /// `ttsLanguage`: text.
        text tts_language "ttsLanguage";
        /// `ttsProvider`: text.
        text tts_provider "ttsProvider";
        /// `voice`: text.
        text voice "voice";
        /// `welcomeGreeting`: text.
        text welcome_greeting "welcomeGreeting";
        /// `welcomeGreetingInterruptible`: text.
        text welcome_greeting_interruptible "welcomeGreetingInterruptible";
        /// Adds `<Language>`.
        child add_language Language;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Autopilot>`: a noun, whose text is the name.
    text Autopilot "Autopilot" {
    }
}

verb! {
    /// `<Client>`: a noun, whose text is the identity, which may be empty.
    text Client "Client" {
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `initiated`, `ringing`, `answered`, `completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `url`: a URL.
        text url "url";
        /// Adds `<Identity>`.
        child identity Identity;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Conference>`: a noun, whose text is the name.
    text Conference "Conference" {
        /// `beep`: one of `true`, `false`, `onEnter`, `onExit`.
        text beep "beep";
        /// `coach`: text.
        text coach "coach";
        /// `endConferenceOnExit`: `true` or `false`.
        bool end_conference_on_exit "endConferenceOnExit";
        /// `eventCallbackUrl`: a URL.
        text event_callback_url "eventCallbackUrl";
        /// `jitterBufferSize`: one of `large`, `medium`, `small`, `off`.
        text jitter_buffer_size "jitterBufferSize";
        /// `maxParticipants`: a whole number from 1 to 250.
        int max_participants "maxParticipants";
        /// `muted`: `true` or `false`.
        bool muted "muted";
        /// `participantLabel`: text.
        text participant_label "participantLabel";
        /// `record`: one of `do-not-record`, `record-from-start`, `true`, `false`.
        text record "record";
        /// `recordingConfigurationId`: text.
        text recording_configuration_id "recordingConfigurationId";
        /// `recordingStatusCallback`: a URL.
        text recording_status_callback "recordingStatusCallback";
        /// `recordingStatusCallbackEvent`: a list: one of `in-progress`, `completed`, `absent`.
        list recording_status_callback_event "recordingStatusCallbackEvent";
        /// `recordingStatusCallbackMethod`: `GET` or `POST`.
        text recording_status_callback_method "recordingStatusCallbackMethod";
        /// `region`: such as `us1`; Twilio adds to the list.
        text region "region";
        /// `startConferenceOnEnter`: `true` or `false`.
        bool start_conference_on_enter "startConferenceOnEnter";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `start`, `end`, `join`, `leave`, `mute`, `hold`, `modify`, `speaker`, `announcement`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `trim`: one of `trim-silence`, `do-not-trim`.
        text trim "trim";
        /// `waitMethod`: `GET` or `POST`.
        text wait_method "waitMethod";
        /// `waitUrl`: a URL.
        text wait_url "waitUrl";
    }
}

verb! {
    /// `<Config>`: a noun.
    bare Config "Config" {
        /// `name`: text; required.
        text name "name";
        /// `value`: text; required.
        text value "value";
    }
}

verb! {
    /// `<Connect>`: a verb.
    bare Connect "Connect" {
        /// `action`: a URL.
        text action "action";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// Adds `<AiSession>`.
        child ai_session AiSession;
        /// Adds `<Assistant>`.
        child assistant Assistant;
        /// Adds `<Autopilot>`.
        child autopilot Autopilot;
        /// Adds `<Conversation>`.
        child conversation Conversation;
        /// Adds `<ConversationRelay>`.
        child conversation_relay ConversationRelay;
        /// Adds `<ConversationRelaySession>`.
        child conversation_relay_session ConversationRelaySession;
        /// Adds `<Room>`.
        child room Room;
        /// Adds `<Stream>`.
        child stream Stream;
        /// Adds `<VirtualAgent>`.
        child virtual_agent VirtualAgent;
    }
}

verb! {
    /// `<Conversation>`: a noun.
    bare Conversation "Conversation" {
        /// `inboundAutocreation`: `true` or `false`.
        bool inbound_autocreation "inboundAutocreation";
        /// `inboundTimeout`: a whole number from 0.
        int inbound_timeout "inboundTimeout";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `record`: one of `do-not-record`, `record-from-answer`, `record-from-ringing`, `record-from-answer-dual`, `record-from-ringing-dual`, `true`, `false`.
        text record "record";
        /// `recordingStatusCallback`: a URL.
        text recording_status_callback "recordingStatusCallback";
        /// `recordingStatusCallbackEvent`: a list: one of `in-progress`, `completed`, `absent`.
        list recording_status_callback_event "recordingStatusCallbackEvent";
        /// `recordingStatusCallbackMethod`: `GET` or `POST`.
        text recording_status_callback_method "recordingStatusCallbackMethod";
        /// `routingAssignmentTimeout`: a whole number from 0.
        int routing_assignment_timeout "routingAssignmentTimeout";
        /// `serviceInstanceSid`: text.
        text service_instance_sid "serviceInstanceSid";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `call-initiated`, `call-ringing`, `call-answered`, `call-completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `trim`: one of `trim-silence`, `do-not-trim`.
        text trim "trim";
        /// `url`: a URL.
        text url "url";
    }
}

verb! {
    /// `<ConversationRelay>`: a noun.
    bare ConversationRelay "ConversationRelay" {
        /// `applicationReconnect`: text.
        text application_reconnect "applicationReconnect";
        /// `asrSmartFormat`: text.
        text asr_smart_format "asrSmartFormat";
        /// `backgroundNoiseReduction`: text.
        text background_noise_reduction "backgroundNoiseReduction";
        /// `customerName`: text.
        text customer_name "customerName";
        /// `debug`: text.
        text debug "debug";
        /// `deepgramSmartFormat`: text.
        text deepgram_smart_format "deepgramSmartFormat";
        /// `dtmfDetection`: `true` or `false`.
        bool dtmf_detection "dtmfDetection";
        /// `eagerEotThreshold`: text.
        text eager_eot_threshold "eagerEotThreshold";
        /// `echoPromptFiltering`: text.
        text echo_prompt_filtering "echoPromptFiltering";
        /// `elevenlabsLanguageTextNormalization`: text.
        text elevenlabs_language_text_normalization "elevenlabsLanguageTextNormalization";
        /// `elevenlabsTextNormalization`: text.
        text elevenlabs_text_normalization "elevenlabsTextNormalization";
        /// `events`: text.
        text events "events";
        /// `hints`: text.
        text hints "hints";
        /// `ignoreBackchannel`: text.
        text ignore_backchannel "ignoreBackchannel";
        /// `includeInPrompt`: text.
        text include_in_prompt "includeInPrompt";
        /// `intelligenceService`: text.
        text intelligence_service "intelligenceService";
        /// `interruptSensitivity`: text.
        text interrupt_sensitivity "interruptSensitivity";
        /// `interruptible`: text.
        text interruptible "interruptible";
        /// `language`: text.
        text language "language";
        /// `partialPromptOnHangup`: text.
        text partial_prompt_on_hangup "partialPromptOnHangup";
        /// `partialPrompts`: `true` or `false`.
        bool partial_prompts "partialPrompts";
        /// `preemptible`: `true` or `false`.
        bool preemptible "preemptible";
        /// `profanityFilter`: `true` or `false`.
        bool profanity_filter "profanityFilter";
        /// `reportInputDuringAgentSpeech`: `true` or `false`.
        bool report_input_during_agent_speech "reportInputDuringAgentSpeech";
        /// `speechModel`: text.
        text speech_model "speechModel";
        /// `speechTimeout`: text.
        text speech_timeout "speechTimeout";
        /// `transcriptionLanguage`: text.
        text transcription_language "transcriptionLanguage";
        /// `transcriptionProvider`: text.
        text transcription_provider "transcriptionProvider";
        /// `ttsLanguage`: text.
        text tts_language "ttsLanguage";
        /// `ttsLanguageTextNormalization`: text.
        text tts_language_text_normalization "ttsLanguageTextNormalization";
        /// `ttsProvider`: text.
        text tts_provider "ttsProvider";
        /// `ttsTextNormalization`: text.
        text tts_text_normalization "ttsTextNormalization";
        /// `turnDetection`: text.
        text turn_detection "turnDetection";
        /// `url`: text; required.
        text url "url";
        /// `voice`: text.
        text voice "voice";
        /// `welcomeGreeting`: text.
        text welcome_greeting "welcomeGreeting";
        /// `welcomeGreetingInterruptible`: text.
        text welcome_greeting_interruptible "welcomeGreetingInterruptible";
        /// Adds `<Language>`.
        child add_language Language;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<ConversationRelaySession>`: a noun.
    bare ConversationRelaySession "ConversationRelaySession" {
        /// `connector`: text.
        text connector "connector";
        /// `sessionConfiguration`: text.
        text session_configuration "sessionConfiguration";
    }
}

verb! {
    /// `<Dial>`: a verb, whose text is the number, which may be empty.
    text Dial "Dial" {
        /// `action`: a URL.
        text action "action";
        /// `answerOnBridge`: `true` or `false`.
        bool answer_on_bridge "answerOnBridge";
        /// `callerId`: text.
        text caller_id "callerId";
        /// `events`: such as `call-progress-event`; Twilio adds to the list.
        text events "events";
        /// `hangupOnStar`: `true` or `false`.
        bool hangup_on_star "hangupOnStar";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `passports`: text.
        text passports "passports";
        /// `record`: one of `do-not-record`, `record-from-answer`, `record-from-ringing`, `record-from-answer-dual`, `record-from-ringing-dual`, `true`, `false`.
        text record "record";
        /// `recordingConfigurationId`: text.
        text recording_configuration_id "recordingConfigurationId";
        /// `recordingStatusCallback`: a URL.
        text recording_status_callback "recordingStatusCallback";
        /// `recordingStatusCallbackEvent`: a list: one of `in-progress`, `completed`, `absent`.
        list recording_status_callback_event "recordingStatusCallbackEvent";
        /// `recordingStatusCallbackMethod`: `GET` or `POST`.
        text recording_status_callback_method "recordingStatusCallbackMethod";
        /// `recordingTrack`: one of `both`, `inbound`, `outbound`.
        text recording_track "recordingTrack";
        /// `referMethod`: `GET` or `POST`.
        text refer_method "referMethod";
        /// `referUrl`: a URL.
        text refer_url "referUrl";
        /// `ringTone`: such as `at`; Twilio adds to the list.
        text ring_tone "ringTone";
        /// `sequential`: `true` or `false`.
        bool sequential "sequential";
        /// `timeLimit`: a whole number from 1 to 86400.
        int time_limit "timeLimit";
        /// `timeout`: a whole number from 1 to 600.
        int timeout "timeout";
        /// `trim`: one of `trim-silence`, `do-not-trim`.
        text trim "trim";
        /// Adds `<Application>`.
        child application Application;
        /// Adds `<Client>`.
        child client Client;
        /// Adds `<Conference>`.
        child conference Conference;
        /// Adds `<Number>`.
        child number Number;
        /// Adds `<Queue>`.
        child queue Queue;
        /// Adds `<Sim>`.
        child sim Sim;
        /// Adds `<Sip>`.
        child sip Sip;
        /// Adds `<WhatsApp>`.
        child whats_app WhatsApp;
    }
}

verb! {
    /// `<Echo>`: a verb.
    bare Echo "Echo" {
    }
}

verb! {
    /// `<Enqueue>`: a noun, whose text is the name, which may be empty.
    text Enqueue "Enqueue" {
        /// `action`: a URL.
        text action "action";
        /// `maxQueueSize`: a whole number from 1 to 5000.
        int max_queue_size "maxQueueSize";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `waitUrl`: a URL.
        text wait_url "waitUrl";
        /// `waitUrlMethod`: `GET` or `POST`.
        text wait_url_method "waitUrlMethod";
        /// `workflowSid`: text.
        text workflow_sid "workflowSid";
        /// Adds `<Task>`.
        child task Task;
    }
}

verb! {
    /// `<Gather>`: a verb.
    bare Gather "Gather" {
        /// `action`: a URL.
        text action "action";
        /// `actionOnEmptyResult`: `true` or `false`.
        bool action_on_empty_result "actionOnEmptyResult";
        /// `bargeIn`: `true` or `false`.
        bool barge_in "bargeIn";
        /// `debug`: `true` or `false`.
        bool debug "debug";
        /// `enhanced`: `true` or `false`.
        bool enhanced "enhanced";
        /// `finishOnKey`: text.
        text finish_on_key "finishOnKey";
        /// `hints`: text.
        text hints "hints";
        /// `input`: a list: one of `dtmf`, `speech`.
        list input "input";
        /// `language`: such as `af-ZA`; Twilio adds to the list.
        text language "language";
        /// `maxSpeechTime`: a whole number from 0.
        int max_speech_time "maxSpeechTime";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `numDigits`: a whole number from 1.
        int num_digits "numDigits";
        /// `partialResultCallback`: a URL.
        text partial_result_callback "partialResultCallback";
        /// `partialResultCallbackMethod`: `GET` or `POST`.
        text partial_result_callback_method "partialResultCallbackMethod";
        /// `profanityFilter`: `true` or `false`.
        bool profanity_filter "profanityFilter";
        /// `speechModel`: text.
        text speech_model "speechModel";
        /// `speechTimeout`: text.
        text speech_timeout "speechTimeout";
        /// `timeout`: a whole number from 0.
        int timeout "timeout";
        /// Adds `<Pause>`.
        child pause Pause;
        /// Adds `<Play>`.
        child play Play;
        /// Adds `<Say>`.
        child say Say;
    }
}

verb! {
    /// `<Hangup>`: a verb.
    bare Hangup "Hangup" {
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Header>`: a noun.
    bare Header "Header" {
        /// `name`: text; required.
        text name "name";
        /// `value`: text.
        text value "value";
    }
}

verb! {
    /// `<Headers>`: a noun.
    bare Headers "Headers" {
        /// Adds `<Header>`.
        child header Header;
    }
}

verb! {
    /// `<Identity>`: a noun, whose text is the client identity.
    text Identity "Identity" {
    }
}

verb! {
    /// `<Language>`: a noun.
    bare Language "Language" {
        /// `asrSmartFormat`: text.
        text asr_smart_format "asrSmartFormat";
        /// `code`: text; required.
        text code "code";
        /// `hints`: text.
        text hints "hints";
        /// `speechModel`: text.
        text speech_model "speechModel";
        /// `transcriptionProvider`: text.
        text transcription_provider "transcriptionProvider";
        /// `ttsLanguageTextNormalization`: text.
        text tts_language_text_normalization "ttsLanguageTextNormalization";
        /// `ttsProvider`: text.
        text tts_provider "ttsProvider";
        /// `ttsTextNormalization`: text.
        text tts_text_normalization "ttsTextNormalization";
        /// `voice`: text.
        text voice "voice";
    }
}

verb! {
    /// `<Leave>`: a verb.
    bare Leave "Leave" {
    }
}

verb! {
    /// `<Number>`: a noun, whose text is the phone number.
    text Number "Number" {
        /// `amdStatusCallback`: text.
        text amd_status_callback "amdStatusCallback";
        /// `amdStatusCallbackMethod`: `GET` or `POST`.
        text amd_status_callback_method "amdStatusCallbackMethod";
        /// `byoc`: text.
        text byoc "byoc";
        /// `machineDetection`: text.
        text machine_detection "machineDetection";
        /// `machineDetectionSilenceTimeout`: a whole number from 2000 to 10000.
        int machine_detection_silence_timeout "machineDetectionSilenceTimeout";
        /// `machineDetectionSpeechEndThreshold`: a whole number from 500 to 5000.
        int machine_detection_speech_end_threshold "machineDetectionSpeechEndThreshold";
        /// `machineDetectionSpeechThreshold`: a whole number from 1000 to 6000.
        int machine_detection_speech_threshold "machineDetectionSpeechThreshold";
        /// `machineDetectionTimeout`: a whole number from 3 to 120.
        int machine_detection_timeout "machineDetectionTimeout";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `sendDigits`: text.
        text send_digits "sendDigits";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `initiated`, `ringing`, `answered`, `completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `url`: a URL.
        text url "url";
    }
}

verb! {
    /// `<Parameter>`: a noun.
    bare Parameter "Parameter" {
        /// `name`: text; required.
        text name "name";
        /// `value`: text; required.
        text value "value";
    }
}

verb! {
    /// `<Pause>`: a verb.
    bare Pause "Pause" {
        /// `length`: a whole number from 0.
        int length "length";
    }
}

verb! {
    /// `<Pay>`: a verb.
    bare Pay "Pay" {
        /// `action`: a URL.
        text action "action";
        /// `bankAccountType`: such as `consumer-checking`; Twilio adds to the list.
        text bank_account_type "bankAccountType";
        /// `chargeAmount`: text.
        text charge_amount "chargeAmount";
        /// `currency`: text.
        text currency "currency";
        /// `description`: text.
        text description "description";
        /// `input`: such as `dtmf`; Twilio adds to the list.
        text input "input";
        /// `language`: such as `de-DE`; Twilio adds to the list.
        text language "language";
        /// `maxAttempts`: a whole number from 1.
        int max_attempts "maxAttempts";
        /// `minPostalCodeLength`: a whole number from 0.
        int min_postal_code_length "minPostalCodeLength";
        /// `paymentConnector`: text.
        text payment_connector "paymentConnector";
        /// `paymentMethod`: such as `ach-debit`; Twilio adds to the list.
        text payment_method "paymentMethod";
        /// `postalCode`: text.
        text postal_code "postalCode";
        /// `securityCode`: `true` or `false`.
        bool security_code "securityCode";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `timeout`: a whole number from 0.
        int timeout "timeout";
        /// `tokenType`: one of `one-time`, `reusable`, `payment-method`.
        text token_type "tokenType";
        /// `validCardTypes`: a list: such as `visa`; Twilio adds to the list.
        list valid_card_types "validCardTypes";
        /// Adds `<Parameter>`.
        child parameter Parameter;
        /// Adds `<Prompt>`.
        child prompt Prompt;
    }
}

verb! {
    /// `<Play>`: a verb, whose text is the url, which may be empty.
    text Play "Play" {
        /// `digits`: text.
        text digits "digits";
        /// `loop`: a whole number from 0.
        int loop_ "loop";
    }
}

verb! {
    /// `<Prompt>`: a verb.
    bare Prompt "Prompt" {
        /// `attempt`: a list: a whole number from 1.
        list attempt "attempt";
        /// `cardType`: a list: such as `visa`; Twilio adds to the list.
        list card_type "cardType";
        /// `errorType`: a list: such as `timeout`; Twilio adds to the list.
        list error_type "errorType";
        /// `for`: such as `payment-card-number`; Twilio adds to the list.
        text for_ "for";
        /// `requireMatchingInputs`: `true` or `false`.
        bool require_matching_inputs "requireMatchingInputs";
        /// Adds `<Pause>`.
        child pause Pause;
        /// Adds `<Play>`.
        child play Play;
        /// Adds `<Say>`.
        child say Say;
    }
}

verb! {
    /// `<Queue>`: a noun, whose text is the name.
    text Queue "Queue" {
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `postWorkActivitySid`: text.
        text post_work_activity_sid "postWorkActivitySid";
        /// `reservationSid`: text.
        text reservation_sid "reservationSid";
        /// `url`: a URL.
        text url "url";
    }
}

verb! {
    /// `<Record>`: a verb.
    bare Record "Record" {
        /// `action`: a URL.
        text action "action";
        /// `finishOnKey`: text.
        text finish_on_key "finishOnKey";
        /// `maxLength`: a whole number from 1 to 86400.
        int max_length "maxLength";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `playBeep`: `true` or `false`.
        bool play_beep "playBeep";
        /// `recordingConfigurationId`: text.
        text recording_configuration_id "recordingConfigurationId";
        /// `recordingStatusCallback`: a URL.
        text recording_status_callback "recordingStatusCallback";
        /// `recordingStatusCallbackEvent`: a list: one of `in-progress`, `completed`, `absent`.
        list recording_status_callback_event "recordingStatusCallbackEvent";
        /// `recordingStatusCallbackMethod`: `GET` or `POST`.
        text recording_status_callback_method "recordingStatusCallbackMethod";
        /// `timeout`: a whole number from 0.
        int timeout "timeout";
        /// `transcribe`: `true` or `false`.
        bool transcribe "transcribe";
        /// `transcribeCallback`: a URL.
        text transcribe_callback "transcribeCallback";
        /// `trim`: one of `trim-silence`, `do-not-trim`.
        text trim "trim";
    }
}

verb! {
    /// `<Recording>`: a noun.
    bare Recording "Recording" {
        /// `channels`: one of `mono`, `dual`.
        text channels "channels";
        /// `recordingConfigurationId`: text.
        text recording_configuration_id "recordingConfigurationId";
        /// `recordingStatusCallback`: text.
        text recording_status_callback "recordingStatusCallback";
        /// `recordingStatusCallbackEvent`: a list: one of `in-progress`, `completed`, `absent`.
        list recording_status_callback_event "recordingStatusCallbackEvent";
        /// `recordingStatusCallbackMethod`: `GET` or `POST`.
        text recording_status_callback_method "recordingStatusCallbackMethod";
        /// `track`: one of `inbound`, `outbound`, `both`.
        text track "track";
        /// `trim`: one of `trim-silence`, `do-not-trim`.
        text trim "trim";
    }
}

verb! {
    /// `<Redirect>`: a verb, whose text is the url.
    text Redirect "Redirect" {
        /// `method`: `GET` or `POST`.
        text method "method";
    }
}

verb! {
    /// `<Refer>`: a verb.
    bare Refer "Refer" {
        /// `action`: a URL.
        text action "action";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// Adds `<Sip>`.
        child sip ReferSip;
    }
}

verb! {
    /// `<Sip>`: a noun, whose text is the sip url.
    text ReferSip "Sip" {
    }
}

verb! {
    /// `<Reject>`: a verb.
    bare Reject "Reject" {
        /// `reason`: one of `rejected`, `busy`.
        text reason "reason";
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Room>`: a noun, whose text is the name.
    text Room "Room" {
        /// `participantIdentity`: text.
        text participant_identity "participantIdentity";
    }
}

verb! {
    /// `<Say>`: a verb, whose text is the message, which may be empty.
    text Say "Say" {
        /// `language`: such as `af-ZA`; Twilio adds to the list.
        text language "language";
        /// `loop`: a whole number from 0.
        int loop_ "loop";
        /// `voice`: such as `man`; Twilio adds to the list.
        text voice "voice";
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<p>`.
        child p SsmlP;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<s>`.
        child s SsmlS;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<Sim>`: a noun, whose text is the sim sid.
    text Sim "Sim" {
    }
}

verb! {
    /// `<Sip>`: a noun, whose text is the sip url, which may be empty.
    text Sip "Sip" {
        /// `amdStatusCallback`: text.
        text amd_status_callback "amdStatusCallback";
        /// `amdStatusCallbackMethod`: `GET` or `POST`.
        text amd_status_callback_method "amdStatusCallbackMethod";
        /// `machineDetection`: text.
        text machine_detection "machineDetection";
        /// `machineDetectionSilenceTimeout`: a whole number from 2000 to 10000.
        int machine_detection_silence_timeout "machineDetectionSilenceTimeout";
        /// `machineDetectionSpeechEndThreshold`: a whole number from 500 to 5000.
        int machine_detection_speech_end_threshold "machineDetectionSpeechEndThreshold";
        /// `machineDetectionSpeechThreshold`: a whole number from 1000 to 6000.
        int machine_detection_speech_threshold "machineDetectionSpeechThreshold";
        /// `machineDetectionTimeout`: a whole number from 3 to 120.
        int machine_detection_timeout "machineDetectionTimeout";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `password`: text.
        text password "password";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `initiated`, `ringing`, `answered`, `completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `url`: a URL.
        text url "url";
        /// `username`: text.
        text username "username";
        /// Adds `<Headers>`.
        child headers Headers;
        /// Adds `<Uri>`.
        child uri SipUri;
    }
}

verb! {
    /// `<Uri>`: a noun, whose text is the sip url, which may be empty.
    text SipUri "Uri" {
        /// `password`: text.
        text password "password";
        /// `priority`: text.
        text priority "priority";
        /// `username`: text.
        text username "username";
        /// `weight`: text.
        text weight "weight";
    }
}

verb! {
    /// `<Siprec>`: a noun.
    bare Siprec "Siprec" {
        /// `connectorName`: text.
        text connector_name "connectorName";
        /// `name`: text.
        text name "name";
        /// `statusCallback`: text.
        text status_callback "statusCallback";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `track`: one of `inbound_track`, `outbound_track`, `both_tracks`.
        text track "track";
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Sms>`: a noun, whose text is the message.
    text Sms "Sms" {
        /// `action`: a URL.
        text action "action";
        /// `from`: text.
        text from_ "from";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `to`: text.
        text to "to";
    }
}

verb! {
    /// `<break>`: speech mark-up.
    bare SsmlBreak "break" {
        /// `strength`: one of `none`, `x-weak`, `weak`, `medium`, `strong`, `x-strong`.
        text strength "strength";
        /// `time`: text.
        text time "time";
    }
}

verb! {
    /// `<emphasis>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlEmphasis "emphasis" {
        /// `level`: one of `strong`, `moderate`, `reduced`.
        text level "level";
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<lang>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlLang "lang" {
        /// `xml:lang`: such as `arb`; Twilio adds to the list; required.
        text xml_lang "xml:lang";
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<p>`.
        child p SsmlP;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<s>`.
        child s SsmlS;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<p>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlP "p" {
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<s>`.
        child s SsmlS;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<phoneme>`: speech mark-up, whose text is the words.
    text SsmlPhoneme "phoneme" {
        /// `alphabet`: such as `ipa`; Twilio adds to the list.
        text alphabet "alphabet";
        /// `ph`: text; required.
        text ph "ph";
    }
}

verb! {
    /// `<prosody>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlProsody "prosody" {
        /// `pitch`: text.
        text pitch "pitch";
        /// `rate`: text.
        text rate "rate";
        /// `volume`: text.
        text volume "volume";
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<p>`.
        child p SsmlP;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<s>`.
        child s SsmlS;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<s>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlS "s" {
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<lang>`.
        child lang SsmlLang;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
        /// Adds `<w>`.
        child w SsmlW;
    }
}

verb! {
    /// `<say-as>`: speech mark-up, whose text is the words.
    text SsmlSayAs "say-as" {
        /// `format`: such as `mdy`; Twilio adds to the list.
        text format "format";
        /// `interpret-as`: such as `characters`; Twilio adds to the list; required.
        text interpret_as "interpret-as";
    }
}

verb! {
    /// `<sub>`: speech mark-up, whose text is the words.
    text SsmlSub "sub" {
        /// `alias`: text; required.
        text alias "alias";
    }
}

verb! {
    /// `<w>`: speech mark-up, whose text is the words, which may be empty.
    text SsmlW "w" {
        /// `role`: text.
        text role "role";
        /// Adds `<break>`.
        child break_ SsmlBreak;
        /// Adds `<emphasis>`.
        child emphasis SsmlEmphasis;
        /// Adds `<phoneme>`.
        child phoneme SsmlPhoneme;
        /// Adds `<prosody>`.
        child prosody SsmlProsody;
        /// Adds `<say-as>`.
        child say_as SsmlSayAs;
        /// Adds `<sub>`.
        child sub_ SsmlSub;
    }
}

verb! {
    /// `<Start>`: a verb.
    bare Start "Start" {
        /// `action`: a URL.
        text action "action";
        /// `method`: `GET` or `POST`.
        text method "method";
        /// Adds `<Recording>`.
        child recording Recording;
        /// Adds `<Siprec>`.
        child siprec Siprec;
        /// Adds `<Stream>`.
        child stream Stream;
        /// Adds `<Transcription>`.
        child transcription Transcription;
    }
}

verb! {
    /// `<Stop>`: a verb.
    bare Stop "Stop" {
        /// Adds `<Siprec>`.
        child siprec Siprec;
        /// Adds `<Stream>`.
        child stream Stream;
        /// Adds `<Transcription>`.
        child transcription Transcription;
    }
}

verb! {
    /// `<Stream>`: a noun.
    bare Stream "Stream" {
        /// `audioFormat`: text.
        text audio_format "audioFormat";
        /// `connectorName`: text.
        text connector_name "connectorName";
        /// `name`: text.
        text name "name";
        /// `sampleRate`: text.
        text sample_rate "sampleRate";
        /// `statusCallback`: text.
        text status_callback "statusCallback";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `track`: one of `inbound_track`, `outbound_track`, `both_tracks`.
        text track "track";
        /// `url`: text.
        text url "url";
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<Task>`: a noun, whose text is the body.
    text Task "Task" {
        /// `priority`: a whole number from 0.
        int priority "priority";
        /// `timeout`: a whole number from 0.
        int timeout "timeout";
    }
}

verb! {
    /// `<Transcription>`: a noun.
    bare Transcription "Transcription" {
        /// `enableAutomaticPunctuation`: `true` or `false`.
        bool enable_automatic_punctuation "enableAutomaticPunctuation";
        /// `hints`: text.
        text hints "hints";
        /// `inboundTrackLabel`: text.
        text inbound_track_label "inboundTrackLabel";
        /// `intelligenceService`: text.
        text intelligence_service "intelligenceService";
        /// `languageCode`: text.
        text language_code "languageCode";
        /// `name`: text.
        text name "name";
        /// `outboundTrackLabel`: text.
        text outbound_track_label "outboundTrackLabel";
        /// `partialResults`: `true` or `false`.
        bool partial_results "partialResults";
        /// `profanityFilter`: `true` or `false`.
        bool profanity_filter "profanityFilter";
        /// `speechModel`: text.
        text speech_model "speechModel";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `statusCallbackUrl`: text.
        text status_callback_url "statusCallbackUrl";
        /// `track`: one of `inbound_track`, `outbound_track`, `both_tracks`.
        text track "track";
        /// `transcriptionEngine`: text.
        text transcription_engine "transcriptionEngine";
        /// Adds `<Config>`.
        child config Config;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

verb! {
    /// `<VirtualAgent>`: a noun.
    bare VirtualAgent "VirtualAgent" {
        /// `connectorName`: text.
        text connector_name "connectorName";
        /// `language`: text.
        text language "language";
        /// `sentimentAnalysis`: `true` or `false`.
        bool sentiment_analysis "sentimentAnalysis";
        /// `statusCallback`: text.
        text status_callback "statusCallback";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// Adds `<Config>`.
        child config Config;
        /// Adds `<Parameter>`.
        child parameter Parameter;
    }
}

document! {
    /// `<Response>`: a voice document.
    VoiceResponse voice {
        /// Adds `<Connect>`.
        child connect Connect;
        /// Adds `<Dial>`.
        child dial Dial;
        /// Adds `<Echo>`.
        child echo Echo;
        /// Adds `<Enqueue>`.
        child enqueue Enqueue;
        /// Adds `<Gather>`.
        child gather Gather;
        /// Adds `<Hangup>`.
        child hangup Hangup;
        /// Adds `<Leave>`.
        child leave Leave;
        /// Adds `<Pause>`.
        child pause Pause;
        /// Adds `<Pay>`.
        child pay Pay;
        /// Adds `<Play>`.
        child play Play;
        /// Adds `<Prompt>`.
        child prompt Prompt;
        /// Adds `<Queue>`.
        child queue Queue;
        /// Adds `<Record>`.
        child record Record;
        /// Adds `<Redirect>`.
        child redirect Redirect;
        /// Adds `<Refer>`.
        child refer Refer;
        /// Adds `<Reject>`.
        child reject Reject;
        /// Adds `<Say>`.
        child say Say;
        /// Adds `<Sms>`.
        child sms Sms;
        /// Adds `<Start>`.
        child start Start;
        /// Adds `<Stop>`.
        child stop Stop;
    }
}

verb! {
    /// `<WhatsApp>`: a noun, whose text is the phone number.
    text WhatsApp "WhatsApp" {
        /// `method`: `GET` or `POST`.
        text method "method";
        /// `statusCallback`: a URL.
        text status_callback "statusCallback";
        /// `statusCallbackEvent`: a list: one of `initiated`, `ringing`, `answered`, `completed`.
        list status_callback_event "statusCallbackEvent";
        /// `statusCallbackMethod`: `GET` or `POST`.
        text status_callback_method "statusCallbackMethod";
        /// `url`: a URL.
        text url "url";
    }
}
