//! The rows of the rules.

// Made by tools/twiml/generate.py from core/twiml/*.json; edit those.

use super::rules::{AttributeRule as A, ValueType as T, Word as W, key};
use super::rules::{ChildRule, ElementKind, ElementRule, Rules, Run, TextRule};

pub(super) const WORDS: &str = concat!(
    "elevenlabs_language_text_normalizationmachine_detection_speech_end_thresholdelevenlabsLang",
    "uageTextNormalizationmachineDetectionSpeechEndThresholdmachine_detection_speech_thresholdm",
    "achine_detection_silence_timeoutrecording_status_callback_methodreport_input_during_agent_",
    "speechmachineDetectionSpeechThresholdrecording_status_callback_eventtts_language_text_norm",
    "alizationmachineDetectionSilenceTimeoutpartial_result_callback_methodwelcome_greeting_inte",
    "rruptibleelevenlabs_text_normalizationrecordingStatusCallbackMethodenable_automatic_punctu",
    "ationrecordingStatusCallbackEventreportInputDuringAgentSpeechttsLanguageTextNormalizationw",
    "elcomeGreetingInterruptibleelevenlabsTextNormalizationpartialResultCallbackMethodamd_statu",
    "s_callback_methodconversation_relay_sessionenableAutomaticPunctuationrecording_configurati",
    "on_idrouting_assignment_timeoutmachine_detection_timeoutstart_conference_on_enterConversat",
    "ionRelaySessionai_session_configurationbackgroundNoiseReductionbackgroundnoisereductionpar",
    "tial_prompt_on_hanguprecordingConfigurationIdroutingAssignmentTimeoutamdStatusCallbackMeth",
    "odmachineDetectionTimeoutrequire_matching_inputsaction_on_empty_resultaiSessionConfigurati",
    "onend_conference_on_exitmin_postal_code_lengthpost_work_activity_sidstartConferenceOnEnter",
    "transcription_languagetranscription_providertts_text_normalizationapplication_reconnectech",
    "o_prompt_filteringinterrupt_sensitivitypartialPromptOnHanguprequireMatchingInputstranscrip",
    "tionLanguagetranscriptionProviderapplicationReconnectinbound_autocreationintelligence_serv",
    "iceinterruptSensitivityoutbound_track_labelparticipant_identityservice_instance_sidsession",
    "ConfigurationstatusCallbackMethodtranscription_enginettsTextNormalizationactionOnEmptyResu",
    "ltdeepgramSmartFormatdeepgramsmartformateager_eot_thresholdechoPromptFilteringendConferenc",
    "eOnExitinboundAutocreationinbound_track_labelintelligenceServiceminPostalCodeLengthpartici",
    "pantIdentitypostWorkActivitySidstatusCallbackEventstatus_callback_urltranscribe_callbacktr",
    "anscriptionEngineevent_callback_urljitter_buffer_sizeoutboundTrackLabelsentiment_analysiss",
    "erviceInstanceSidtranscribeCallbackMessagingResponsebank_account_typeeagerEotThresholdigno",
    "reBackchannelignorebackchannelinboundTrackLabelinclude_in_promptparticipant_labelpayment_c",
    "onnectorsentimentAnalysisstatusCallbackUrlanswer_on_bridgeasr_smart_formateventCallbackUrl",
    "jitterBufferSizemax_participantsparticipantLabelpaymentConnectorprofanity_filtervalid_card",
    "_typesapplication_sidbankAccountTypeclient_identityinbound_timeoutincludeInPromptmaxPartic",
    "ipantsmax_speech_timepartial_promptspartial_resultsprofanityFilterrecording_trackreservati",
    "on_sidwait_url_methodApplicationSidanswerOnBridgeasrSmartFormatconnector_namecopy_parent_t",
    "odtmf_detectionhangup_on_starinboundTimeoutmax_queue_sizepartialPromptspartialResultspayme",
    "nt_methodrecordingTrackreservationSidspeech_timeoutturn_detectionvalidCardTypesTranscripti",
    "onVoiceResponsecharge_amountconnectorNamecustomer_namedtmfDetectionfinish_on_keylanguage_c",
    "odemaxSpeechTimepaymentMethodsecurity_codespeechTimeoutspeechtimeoutturnDetectionvirtual_a",
    "gentwaitUrlMethodSsmlEmphasisVirtualAgentai_connectoraudio_formatchargeAmountcopyParentToc",
    "ustomerNamehangupOnStarinterpret-asinterpret_aslanguageCodemaxQueueSizemax_attemptsphone_n",
    "umberrefer_methodsecurityCodespeech_modeltts_providerworkflow_sidFaxResponseSsmlPhonemeSsm",
    "lProsodyaiConnectoraudioFormatcustomer_iddescriptionfinishOnKeymaxAttemptspreemptiblerefer",
    "Methodsample_ratesend_digitsspeechModelstore_mediattsProviderwait_methodworkflowSidcustome",
    "rIderror_typemax_lengthmedia_typenum_digitspostalCodesampleRatesendDigitssequentialstoreMe",
    "diatime_limittoken_typewaitMethodAiSessionAssistantAutopilotParameterRecordingSsmlBreakSsm",
    "lSayAsassistantautopilotcaller_iderrorTypemaxLengthmediaTypenumDigitspage_sizeparameterpas",
    "sportsplay_beeprefer_urlring_tonetimeLimittokenTypewhats_appRedirectReferSipSsmlLangWhatsA",
    "ppalphabetbarge_incallerIdcardTypechannelscurrencyemphasisenhancedpageSizepasswordplayBeep",
    "priorityredirectreferUrlringTonestrengthusernamexml:langxml_langEnqueueHeadersMessageRecei",
    "veSsmlSubbargeInenqueueheadersmessagephonemeprosodyreceivesim_sidsip_urlClientGatherNumber",
    "RejectSipUriSiprecStreambreak_eventsgatherreasonregionrejectsay-assay_assiprecstreamvolume",
    "weightLeavePauseSsmlWStartaliascoachdebugfrom_hintsleavelevelmutedpausepitchvaluevoiceword",
    "sBodyDialEchoPlayRoomStopTaskbodybyocdialfor_looproleroomstoptasktrimPaySimSmssmssub"
);

const VOICE_APPLICATION_EVENT: &[&str] = &["initiated", "ringing", "answered", "completed"];
const VOICE_CLIENT_EVENT: &[&str] = &["initiated", "ringing", "answered", "completed"];
const VOICE_CONFERENCE_BEEP: &[&str] = &["true", "false", "onEnter", "onExit"];
const VOICE_CONFERENCE_EVENT: &[&str] =
    &["start", "end", "join", "leave", "mute", "hold", "modify", "speaker", "announcement"];
const VOICE_CONFERENCE_JITTER_BUFFER_SIZE: &[&str] = &["large", "medium", "small", "off"];
const VOICE_CONFERENCE_RECORD: &[&str] = &["do-not-record", "record-from-start", "true", "false"];
const VOICE_CONFERENCE_RECORDING_EVENT: &[&str] = &["in-progress", "completed", "absent"];
const VOICE_CONFERENCE_TRIM: &[&str] = &["trim-silence", "do-not-trim"];
const VOICE_CONVERSATION_EVENT: &[&str] =
    &["call-initiated", "call-ringing", "call-answered", "call-completed"];
const VOICE_CONVERSATION_RECORD: &[&str] = &[
    "do-not-record",
    "record-from-answer",
    "record-from-ringing",
    "record-from-answer-dual",
    "record-from-ringing-dual",
    "true",
    "false",
];
const VOICE_CONVERSATION_RECORDING_EVENT: &[&str] = &["in-progress", "completed", "absent"];
const VOICE_CONVERSATION_TRIM: &[&str] = &["trim-silence", "do-not-trim"];
const VOICE_DIAL_RECORD: &[&str] = &[
    "do-not-record",
    "record-from-answer",
    "record-from-ringing",
    "record-from-answer-dual",
    "record-from-ringing-dual",
    "true",
    "false",
];
const VOICE_DIAL_RECORDING_EVENT: &[&str] = &["in-progress", "completed", "absent"];
const VOICE_DIAL_RECORDING_TRACK: &[&str] = &["both", "inbound", "outbound"];
const VOICE_DIAL_TRIM: &[&str] = &["trim-silence", "do-not-trim"];
const VOICE_GATHER_INPUT: &[&str] = &["dtmf", "speech"];
const VOICE_NUMBER_EVENT: &[&str] = &["initiated", "ringing", "answered", "completed"];
const VOICE_PAY_TOKEN_TYPE: &[&str] = &["one-time", "reusable", "payment-method"];
const VOICE_RECORD_RECORDING_EVENT: &[&str] = &["in-progress", "completed", "absent"];
const VOICE_RECORD_TRIM: &[&str] = &["trim-silence", "do-not-trim"];
const VOICE_RECORDING_CHANNELS: &[&str] = &["mono", "dual"];
const VOICE_RECORDING_EVENT: &[&str] = &["in-progress", "completed", "absent"];
const VOICE_RECORDING_TRACK: &[&str] = &["inbound", "outbound", "both"];
const VOICE_RECORDING_TRIM: &[&str] = &["trim-silence", "do-not-trim"];
const VOICE_REJECT_REASON: &[&str] = &["rejected", "busy"];
const VOICE_SIP_EVENT: &[&str] = &["initiated", "ringing", "answered", "completed"];
const VOICE_SIPREC_TRACK: &[&str] = &["inbound_track", "outbound_track", "both_tracks"];
const VOICE_SSML_BREAK_STRENGTH: &[&str] = &["none", "x-weak", "weak", "medium", "strong", "x-strong"];
const VOICE_SSML_EMPHASIS_LEVEL: &[&str] = &["strong", "moderate", "reduced"];
const VOICE_STREAM_TRACK: &[&str] = &["inbound_track", "outbound_track", "both_tracks"];
const VOICE_TRANSCRIPTION_TRACK: &[&str] = &["inbound_track", "outbound_track", "both_tracks"];
const VOICE_WHATS_APP_EVENT: &[&str] = &["initiated", "ringing", "answered", "completed"];
const FAX_RECEIVE_PAGE_SIZE: &[&str] = &["letter", "legal", "a4"];
pub(super) static VOICE: Rules = Rules { name: "voice", root: 58, elements: Run(0, 60) };
pub(super) static MESSAGING: Rules = Rules { name: "messaging", root: 63, elements: Run(60, 5) };
pub(super) static FAX: Rules = Rules { name: "fax", root: 65, elements: Run(65, 2) };
pub(super) static ELEMENTS: [ElementRule; 67] = [
    // AiSession
    ElementRule {
        name: W(3633, 9),
        tag: W(3633, 9),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(0, 2),
        order: Run(0, 2),
        required: Run(0, 0),
        children: Run(0, 0),
    },
    // Application
    ElementRule {
        name: W(2631, 11),
        tag: W(2631, 11),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(2436, 15),
        text_needed: false,
        attributes: Run(2, 7),
        order: Run(2, 7),
        required: Run(0, 0),
        children: Run(0, 2),
    },
    // ApplicationSid
    ElementRule {
        name: W(2631, 14),
        tag: W(2631, 14),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(1235, 3),
        text_needed: true,
        attributes: Run(9, 0),
        order: Run(9, 0),
        required: Run(0, 0),
        children: Run(2, 0),
    },
    // Assistant
    ElementRule {
        name: W(3642, 9),
        tag: W(3642, 9),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(9, 21),
        order: Run(9, 21),
        required: Run(0, 0),
        children: Run(2, 2),
    },
    // Autopilot
    ElementRule {
        name: W(3651, 9),
        tag: W(3651, 9),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(2683, 4),
        text_needed: true,
        attributes: Run(30, 0),
        order: Run(30, 0),
        required: Run(0, 0),
        children: Run(4, 0),
    },
    // Client
    ElementRule {
        name: W(4122, 6),
        tag: W(4122, 6),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(1585, 8),
        text_needed: false,
        attributes: Run(30, 5),
        order: Run(30, 5),
        required: Run(0, 0),
        children: Run(4, 2),
    },
    // Conference
    ElementRule {
        name: W(1243, 10),
        tag: W(1243, 10),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(2683, 4),
        text_needed: true,
        attributes: Run(35, 21),
        order: Run(35, 21),
        required: Run(0, 0),
        children: Run(6, 0),
    },
    // Config
    ElementRule {
        name: W(1020, 6),
        tag: W(1020, 6),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(56, 2),
        order: Run(56, 2),
        required: Run(0, 2),
        children: Run(6, 0),
    },
    // Connect
    ElementRule {
        name: W(2395, 7),
        tag: W(2395, 7),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(58, 2),
        order: Run(58, 2),
        required: Run(2, 0),
        children: Run(6, 9),
    },
    // Conversation
    ElementRule {
        name: W(891, 12),
        tag: W(891, 12),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(60, 14),
        order: Run(60, 14),
        required: Run(2, 0),
        children: Run(15, 0),
    },
    // ConversationRelay
    ElementRule {
        name: W(891, 17),
        tag: W(891, 17),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(74, 41),
        order: Run(74, 37),
        required: Run(2, 1),
        children: Run(15, 2),
    },
    // ConversationRelaySession
    ElementRule {
        name: W(891, 24),
        tag: W(891, 24),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(115, 2),
        order: Run(111, 2),
        required: Run(3, 0),
        children: Run(17, 0),
    },
    // Dial
    ElementRule {
        name: W(4325, 4),
        tag: W(4325, 4),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(3239, 6),
        text_needed: false,
        attributes: Run(117, 20),
        order: Run(113, 20),
        required: Run(3, 0),
        children: Run(17, 8),
    },
    // Echo
    ElementRule {
        name: W(4329, 4),
        tag: W(4329, 4),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(137, 0),
        order: Run(133, 0),
        required: Run(3, 0),
        children: Run(25, 0),
    },
    // Enqueue
    ElementRule {
        name: W(4024, 7),
        tag: W(4024, 7),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(2683, 4),
        text_needed: false,
        attributes: Run(137, 6),
        order: Run(133, 6),
        required: Run(3, 0),
        children: Run(25, 1),
    },
    // Gather
    ElementRule {
        name: W(4128, 6),
        tag: W(4128, 6),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(143, 18),
        order: Run(139, 18),
        required: Run(3, 0),
        children: Run(26, 3),
    },
    // Hangup
    ElementRule {
        name: W(1404, 6),
        tag: W(1404, 6),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(161, 0),
        order: Run(157, 0),
        required: Run(3, 0),
        children: Run(29, 1),
    },
    // Header
    ElementRule {
        name: W(4031, 6),
        tag: W(4031, 6),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(161, 2),
        order: Run(157, 2),
        required: Run(3, 1),
        children: Run(30, 0),
    },
    // Headers
    ElementRule {
        name: W(4031, 7),
        tag: W(4031, 7),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(163, 0),
        order: Run(159, 0),
        required: Run(4, 0),
        children: Run(30, 1),
    },
    // Identity
    ElementRule {
        name: W(1894, 8),
        tag: W(1894, 8),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(2466, 15),
        text_needed: true,
        attributes: Run(163, 0),
        order: Run(159, 0),
        required: Run(4, 0),
        children: Run(31, 0),
    },
    // Language
    ElementRule {
        name: W(86, 8),
        tag: W(86, 8),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(163, 9),
        order: Run(159, 9),
        required: Run(4, 1),
        children: Run(31, 0),
    },
    // Leave
    ElementRule {
        name: W(4236, 5),
        tag: W(4236, 5),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(172, 0),
        order: Run(168, 0),
        required: Run(5, 0),
        children: Run(31, 0),
    },
    // Number
    ElementRule {
        name: W(4134, 6),
        tag: W(4134, 6),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(3233, 12),
        text_needed: true,
        attributes: Run(172, 14),
        order: Run(168, 14),
        required: Run(5, 0),
        children: Run(31, 0),
    },
    // Parameter
    ElementRule {
        name: W(3660, 9),
        tag: W(3660, 9),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(186, 2),
        order: Run(182, 2),
        required: Run(5, 2),
        children: Run(31, 0),
    },
    // Pause
    ElementRule {
        name: W(4241, 5),
        tag: W(4241, 5),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(188, 1),
        order: Run(184, 1),
        required: Run(7, 0),
        children: Run(31, 0),
    },
    // Pay
    ElementRule {
        name: W(4389, 3),
        tag: W(4389, 3),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(189, 18),
        order: Run(185, 18),
        required: Run(7, 0),
        children: Run(31, 2),
    },
    // Play
    ElementRule {
        name: W(4333, 4),
        tag: W(4333, 4),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(1956, 3),
        text_needed: false,
        attributes: Run(207, 2),
        order: Run(203, 2),
        required: Run(7, 0),
        children: Run(33, 0),
    },
    // Prompt
    ElementRule {
        name: W(1396, 6),
        tag: W(1396, 6),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(209, 5),
        order: Run(205, 5),
        required: Run(7, 0),
        children: Run(33, 3),
    },
    // Queue
    ElementRule {
        name: W(3212, 5),
        tag: W(3212, 5),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(2683, 4),
        text_needed: true,
        attributes: Run(214, 4),
        order: Run(210, 4),
        required: Run(7, 0),
        children: Run(36, 0),
    },
    // Record
    ElementRule {
        name: W(3669, 6),
        tag: W(3669, 6),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(218, 13),
        order: Run(214, 13),
        required: Run(7, 0),
        children: Run(36, 0),
    },
    // Recording
    ElementRule {
        name: W(3669, 9),
        tag: W(3669, 9),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(231, 7),
        order: Run(227, 7),
        required: Run(7, 0),
        children: Run(36, 0),
    },
    // Redirect
    ElementRule {
        name: W(3840, 8),
        tag: W(3840, 8),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(1956, 3),
        text_needed: true,
        attributes: Run(238, 1),
        order: Run(234, 1),
        required: Run(7, 0),
        children: Run(36, 0),
    },
    // Refer
    ElementRule {
        name: W(3848, 5),
        tag: W(3848, 5),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(239, 2),
        order: Run(235, 2),
        required: Run(7, 0),
        children: Run(36, 1),
    },
    // ReferSip
    ElementRule {
        name: W(3848, 8),
        tag: W(3853, 3),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(4115, 7),
        text_needed: true,
        attributes: Run(241, 0),
        order: Run(237, 0),
        required: Run(7, 0),
        children: Run(37, 0),
    },
    // Reject
    ElementRule {
        name: W(4140, 6),
        tag: W(4140, 6),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(241, 1),
        order: Run(237, 1),
        required: Run(7, 0),
        children: Run(37, 1),
    },
    // Room
    ElementRule {
        name: W(4337, 4),
        tag: W(4337, 4),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(2683, 4),
        text_needed: true,
        attributes: Run(242, 1),
        order: Run(238, 1),
        required: Run(7, 0),
        children: Run(38, 0),
    },
    // Say
    ElementRule {
        name: W(3691, 3),
        tag: W(3691, 3),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(4080, 7),
        text_needed: false,
        attributes: Run(243, 3),
        order: Run(239, 3),
        required: Run(7, 0),
        children: Run(38, 10),
    },
    // Sim
    ElementRule {
        name: W(4392, 3),
        tag: W(4392, 3),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(4108, 7),
        text_needed: true,
        attributes: Run(246, 0),
        order: Run(242, 0),
        required: Run(7, 0),
        children: Run(48, 0),
    },
    // Sip
    ElementRule {
        name: W(3853, 3),
        tag: W(3853, 3),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(4115, 7),
        text_needed: false,
        attributes: Run(246, 14),
        order: Run(242, 14),
        required: Run(7, 0),
        children: Run(48, 2),
    },
    // SipUri
    ElementRule {
        name: W(4146, 6),
        tag: W(4149, 3),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(4115, 7),
        text_needed: false,
        attributes: Run(260, 4),
        order: Run(256, 4),
        required: Run(7, 0),
        children: Run(50, 0),
    },
    // Siprec
    ElementRule {
        name: W(4152, 6),
        tag: W(4152, 6),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(264, 5),
        order: Run(260, 5),
        required: Run(7, 0),
        children: Run(50, 1),
    },
    // Sms
    ElementRule {
        name: W(4395, 3),
        tag: W(4395, 3),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(4080, 7),
        text_needed: true,
        attributes: Run(269, 5),
        order: Run(265, 5),
        required: Run(7, 0),
        children: Run(51, 0),
    },
    // SsmlBreak
    ElementRule {
        name: W(3678, 9),
        tag: W(4164, 5),
        kind: ElementKind::Ssml,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(274, 2),
        order: Run(270, 2),
        required: Run(7, 0),
        children: Run(51, 0),
    },
    // SsmlEmphasis
    ElementRule {
        name: W(3077, 12),
        tag: W(3920, 8),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(276, 1),
        order: Run(272, 1),
        required: Run(7, 0),
        children: Run(51, 8),
    },
    // SsmlLang
    ElementRule {
        name: W(3856, 8),
        tag: W(11, 4),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(277, 1),
        order: Run(273, 1),
        required: Run(7, 1),
        children: Run(59, 10),
    },
    // SsmlP
    ElementRule {
        name: W(3316, 5),
        tag: W(57, 1),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(278, 0),
        order: Run(274, 0),
        required: Run(8, 0),
        children: Run(69, 9),
    },
    // SsmlPhoneme
    ElementRule {
        name: W(3316, 11),
        tag: W(4087, 7),
        kind: ElementKind::Ssml,
        text: TextRule::Required,
        text_name: W(4316, 5),
        text_needed: true,
        attributes: Run(278, 2),
        order: Run(274, 2),
        required: Run(8, 1),
        children: Run(78, 0),
    },
    // SsmlProsody
    ElementRule {
        name: W(3327, 11),
        tag: W(4094, 7),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(280, 3),
        order: Run(276, 3),
        required: Run(9, 0),
        children: Run(78, 10),
    },
    // SsmlS
    ElementRule {
        name: W(3687, 5),
        tag: W(9, 1),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(283, 0),
        order: Run(279, 0),
        required: Run(9, 0),
        children: Run(88, 8),
    },
    // SsmlSayAs
    ElementRule {
        name: W(3687, 9),
        tag: W(4200, 6),
        kind: ElementKind::Ssml,
        text: TextRule::Required,
        text_name: W(4316, 5),
        text_needed: true,
        attributes: Run(283, 2),
        order: Run(279, 2),
        required: Run(9, 1),
        children: Run(96, 0),
    },
    // SsmlSub
    ElementRule {
        name: W(4052, 7),
        tag: W(4401, 3),
        kind: ElementKind::Ssml,
        text: TextRule::Required,
        text_name: W(4316, 5),
        text_needed: true,
        attributes: Run(285, 1),
        order: Run(281, 1),
        required: Run(10, 1),
        children: Run(96, 0),
    },
    // SsmlW
    ElementRule {
        name: W(4246, 5),
        tag: W(429, 1),
        kind: ElementKind::Ssml,
        text: TextRule::Optional,
        text_name: W(4316, 5),
        text_needed: false,
        attributes: Run(286, 1),
        order: Run(282, 1),
        required: Run(11, 0),
        children: Run(96, 6),
    },
    // Start
    ElementRule {
        name: W(4251, 5),
        tag: W(4251, 5),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(287, 2),
        order: Run(283, 2),
        required: Run(11, 0),
        children: Run(102, 4),
    },
    // Stop
    ElementRule {
        name: W(4341, 4),
        tag: W(4341, 4),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(289, 0),
        order: Run(285, 0),
        required: Run(11, 0),
        children: Run(106, 3),
    },
    // Stream
    ElementRule {
        name: W(4158, 6),
        tag: W(4158, 6),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(289, 8),
        order: Run(285, 8),
        required: Run(11, 0),
        children: Run(109, 1),
    },
    // Task
    ElementRule {
        name: W(4345, 4),
        tag: W(4345, 4),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(4349, 4),
        text_needed: true,
        attributes: Run(297, 2),
        order: Run(293, 2),
        required: Run(11, 0),
        children: Run(110, 0),
    },
    // Transcription
    ElementRule {
        name: W(2869, 13),
        tag: W(2869, 13),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(299, 14),
        order: Run(295, 14),
        required: Run(11, 0),
        children: Run(110, 2),
    },
    // VirtualAgent
    ElementRule {
        name: W(3089, 12),
        tag: W(3089, 12),
        kind: ElementKind::Noun,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(313, 5),
        order: Run(309, 5),
        required: Run(11, 0),
        children: Run(112, 2),
    },
    // VoiceResponse
    ElementRule {
        name: W(2882, 13),
        tag: W(2114, 8),
        kind: ElementKind::Document,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(318, 0),
        order: Run(314, 0),
        required: Run(11, 0),
        children: Run(114, 20),
    },
    // WhatsApp
    ElementRule {
        name: W(3864, 8),
        tag: W(3864, 8),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(3233, 12),
        text_needed: true,
        attributes: Run(318, 5),
        order: Run(314, 5),
        required: Run(11, 0),
        children: Run(134, 0),
    },
    // Body
    ElementRule {
        name: W(4321, 4),
        tag: W(4321, 4),
        kind: ElementKind::Noun,
        text: TextRule::Optional,
        text_name: W(4080, 7),
        text_needed: true,
        attributes: Run(323, 0),
        order: Run(319, 0),
        required: Run(11, 0),
        children: Run(134, 0),
    },
    // Media
    ElementRule {
        name: W(3598, 5),
        tag: W(3598, 5),
        kind: ElementKind::Noun,
        text: TextRule::Required,
        text_name: W(1956, 3),
        text_needed: true,
        attributes: Run(323, 0),
        order: Run(319, 0),
        required: Run(11, 0),
        children: Run(134, 0),
    },
    // Message
    ElementRule {
        name: W(4038, 7),
        tag: W(4038, 7),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(4349, 4),
        text_needed: false,
        attributes: Run(323, 5),
        order: Run(319, 5),
        required: Run(11, 0),
        children: Run(134, 2),
    },
    // MessagingResponse
    ElementRule {
        name: W(2105, 17),
        tag: W(2114, 8),
        kind: ElementKind::Document,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(328, 0),
        order: Run(324, 0),
        required: Run(11, 0),
        children: Run(136, 2),
    },
    // Redirect
    ElementRule {
        name: W(3840, 8),
        tag: W(3840, 8),
        kind: ElementKind::Verb,
        text: TextRule::Optional,
        text_name: W(1956, 3),
        text_needed: true,
        attributes: Run(328, 1),
        order: Run(324, 1),
        required: Run(11, 0),
        children: Run(138, 0),
    },
    // FaxResponse
    ElementRule {
        name: W(3305, 11),
        tag: W(2114, 8),
        kind: ElementKind::Document,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(329, 0),
        order: Run(325, 0),
        required: Run(11, 0),
        children: Run(138, 1),
    },
    // Receive
    ElementRule {
        name: W(4045, 7),
        tag: W(4045, 7),
        kind: ElementKind::Verb,
        text: TextRule::None,
        text_name: W(0, 0),
        text_needed: false,
        attributes: Run(329, 5),
        order: Run(325, 5),
        required: Run(11, 0),
        children: Run(139, 0),
    },
];
pub(super) static ATTRIBUTES: [A; 334] = [
    // AiSession
    A::new(W(3338, 11), W(3101, 12), T::Text), // aiConnector
    A::new(W(1150, 22), W(915, 24), T::Text),  // aiSessionConfiguration
    // Application
    A::new(W(3137, 12), W(2687, 14), T::Boolean), // copyParentTo
    A::new(W(3503, 10), W(3360, 11), T::Text),    // customerId
    A::new(W(238, 6), W(238, 6), T::Method),      // method
    A::new(W(1633, 14), W(222, 15), T::Url),      // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_APPLICATION_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method),   // statusCallbackMethod
    A::new(W(1956, 3), W(1956, 3), T::Url),       // url
    // Assistant
    A::new(W(4266, 5), W(4266, 5), T::Text),      // debug
    A::new(W(2934, 13), W(2701, 14), T::Boolean), // dtmfDetection
    A::new(W(657, 27), W(459, 29), T::Text),      // elevenlabsTextNormalization
    A::new(W(4276, 5), W(4276, 5), T::Text),      // hints
    A::new(W(813, 2), W(813, 2), T::Text),        // id
    A::new(W(1845, 19), W(1513, 20), T::Text),    // intelligenceService
    A::new(W(1533, 20), W(1368, 21), T::Text),    // interruptSensitivity
    A::new(W(446, 13), W(446, 13), T::Text),      // interruptible
    A::new(W(11, 8), W(11, 8), T::Text),          // language
    A::new(W(2757, 14), W(2541, 15), T::Boolean), // partialPrompts
    A::new(W(3404, 11), W(3404, 11), T::Boolean), // preemptible
    A::new(W(2571, 15), W(2404, 16), T::Boolean), // profanityFilter
    A::new(W(573, 28), W(244, 32), T::Boolean),   // reportInputDuringAgentSpeech
    A::new(W(3448, 11), W(3269, 12), T::Text),    // speechModel
    A::new(W(1431, 21), W(1260, 22), T::Text),    // transcriptionLanguage
    A::new(W(1452, 21), W(1282, 22), T::Text),    // transcriptionProvider
    A::new(W(601, 11), W(338, 12), T::Text),      // ttsLanguage
    A::new(W(3470, 11), W(3281, 12), T::Text),    // ttsProvider
    A::new(W(4311, 5), W(4311, 5), T::Text),      // voice
    A::new(W(629, 15), W(429, 16), T::Text),      // welcomeGreeting
    A::new(W(629, 28), W(429, 30), T::Text),      // welcomeGreetingInterruptible
    // Client
    A::new(W(238, 6), W(238, 6), T::Method), // method
    A::new(W(1633, 14), W(222, 15), T::Url), // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_CLIENT_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1956, 3), W(1956, 3), T::Url),  // url
    // Conference
    A::new(W(3791, 4), W(3791, 4), T::OneOf(VOICE_CONFERENCE_BEEP)), // beep
    A::new(W(4261, 5), W(4261, 5), T::Text),                         // coach
    A::new(W(1788, 19), W(1172, 22), T::Boolean),                    // endConferenceOnExit
    A::new(W(2324, 16), W(1997, 18), T::Url),                        // eventCallbackUrl
    A::new(W(2340, 16), W(2015, 18), T::OneOf(VOICE_CONFERENCE_JITTER_BUFFER_SIZE)), // jitterBufferSize
    A::new(W(2511, 15), W(2356, 16), T::Integer(1, 250)),            // maxParticipants
    A::new(W(4291, 5), W(4291, 5), T::Boolean),                      // muted
    A::new(W(2372, 16), W(2224, 17), T::Text),                       // participantLabel
    A::new(W(212, 6), W(212, 6), T::OneOf(VOICE_CONFERENCE_RECORD)), // record
    A::new(W(1011, 24), W(789, 26), T::Text),                        // recordingConfigurationId
    A::new(W(488, 23), W(212, 25), T::Url),                          // recordingStatusCallback
    A::new(W(545, 28), W(307, 31), T::OneOf(VOICE_CONFERENCE_RECORDING_EVENT)).list(), // recordingStatusCallbackEvent
    A::new(W(488, 29), W(212, 32), T::Method), // recordingStatusCallbackMethod
    A::new(W(4188, 6), W(4188, 6), T::Text),   // region
    A::new(W(1238, 22), W(866, 25), T::Boolean), // startConferenceOnEnter
    A::new(W(1633, 14), W(222, 15), T::Url),   // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_CONFERENCE_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(4385, 4), W(4385, 4), T::OneOf(VOICE_CONFERENCE_TRIM)), // trim
    A::new(W(3623, 10), W(3481, 11), T::Method), // waitMethod
    A::new(W(3064, 7), W(2616, 8), T::Url),    // waitUrl
    // Config
    A::new(W(2683, 4), W(2683, 4), T::Text).required(), // name
    A::new(W(4306, 5), W(4306, 5), T::Text).required(), // value
    // Connect
    A::new(W(1128, 6), W(1128, 6), T::Url),  // action
    A::new(W(238, 6), W(238, 6), T::Method), // method
    // Conversation
    A::new(W(1807, 19), W(1493, 20), T::Boolean), // inboundAutocreation
    A::new(W(2729, 14), W(2481, 15), T::Integer(0, i64::MAX)), // inboundTimeout
    A::new(W(238, 6), W(238, 6), T::Method),      // method
    A::new(W(212, 6), W(212, 6), T::OneOf(VOICE_CONVERSATION_RECORD)), // record
    A::new(W(488, 23), W(212, 25), T::Url),       // recordingStatusCallback
    A::new(W(545, 28), W(307, 31), T::OneOf(VOICE_CONVERSATION_RECORDING_EVENT)).list(), // recordingStatusCallbackEvent
    A::new(W(488, 29), W(212, 32), T::Method), // recordingStatusCallbackMethod
    A::new(W(1035, 24), W(815, 26), T::Integer(0, i64::MAX)), // routingAssignmentTimeout
    A::new(W(2069, 18), W(1593, 20), T::Text), // serviceInstanceSid
    A::new(W(1633, 14), W(222, 15), T::Url),   // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_CONVERSATION_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(4385, 4), W(4385, 4), T::OneOf(VOICE_CONVERSATION_TRIM)), // trim
    A::new(W(1956, 3), W(1956, 3), T::Url),    // url
    // ConversationRelay
    A::new(W(1473, 20), W(1326, 21), T::Text), // applicationReconnect
    A::new(W(2659, 14), W(2308, 16), T::Text), // asrSmartFormat
    A::new(W(939, 24), W(939, 24), T::Text),   // backgroundNoiseReduction
    A::new(W(963, 24), W(963, 24), T::Text),   // backgroundnoisereduction
    A::new(W(3149, 12), W(2921, 13), T::Text), // customerName
    A::new(W(4266, 5), W(4266, 5), T::Text),   // debug
    A::new(W(1712, 19), W(1712, 19), T::Text), // deepgramSmartFormat
    A::new(W(1731, 19), W(1731, 19), T::Text), // deepgramsmartformat
    A::new(W(2934, 13), W(2701, 14), T::Boolean), // dtmfDetection
    A::new(W(2139, 17), W(1750, 19), T::Text), // eagerEotThreshold
    A::new(W(1769, 19), W(1347, 21), T::Text), // echoPromptFiltering
    A::new(W(76, 35), W(0, 38), T::Text),      // elevenlabsLanguageTextNormalization
    A::new(W(657, 27), W(459, 29), T::Text),   // elevenlabsTextNormalization
    A::new(W(4170, 6), W(4170, 6), T::Text),   // events
    A::new(W(4276, 5), W(4276, 5), T::Text),   // hints
    A::new(W(2156, 17), W(2156, 17), T::Text), // ignoreBackchannel
    A::new(W(2173, 17), W(2173, 17), T::Text), // ignorebackchannel
    A::new(W(2496, 15), W(2207, 17), T::Text), // includeInPrompt
    A::new(W(1845, 19), W(1513, 20), T::Text), // intelligenceService
    A::new(W(1533, 20), W(1368, 21), T::Text), // interruptSensitivity
    A::new(W(446, 13), W(446, 13), T::Text),   // interruptible
    A::new(W(11, 8), W(11, 8), T::Text),       // language
    A::new(W(1389, 21), W(987, 24), T::Text),  // partialPromptOnHangup
    A::new(W(2757, 14), W(2541, 15), T::Boolean), // partialPrompts
    A::new(W(3404, 11), W(3404, 11), T::Boolean), // preemptible
    A::new(W(2571, 15), W(2404, 16), T::Boolean), // profanityFilter
    A::new(W(573, 28), W(244, 32), T::Boolean), // reportInputDuringAgentSpeech
    A::new(W(3448, 11), W(3269, 12), T::Text), // speechModel
    A::new(W(3012, 13), W(3012, 13), T::Text), // speechTimeout
    A::new(W(3025, 13), W(3025, 13), T::Text), // speechtimeout
    A::new(W(1431, 21), W(1260, 22), T::Text), // transcriptionLanguage
    A::new(W(1452, 21), W(1282, 22), T::Text), // transcriptionProvider
    A::new(W(601, 11), W(338, 12), T::Text),   // ttsLanguage
    A::new(W(601, 28), W(338, 31), T::Text),   // ttsLanguageTextNormalization
    A::new(W(3470, 11), W(3281, 12), T::Text), // ttsProvider
    A::new(W(1673, 20), W(1304, 22), T::Text), // ttsTextNormalization
    A::new(W(3038, 13), W(2841, 14), T::Text), // turnDetection
    A::new(W(1956, 3), W(1956, 3), T::Text).required(), // url
    A::new(W(4311, 5), W(4311, 5), T::Text),   // voice
    A::new(W(629, 15), W(429, 16), T::Text),   // welcomeGreeting
    A::new(W(629, 28), W(429, 30), T::Text),   // welcomeGreetingInterruptible
    // ConversationRelaySession
    A::new(W(2249, 9), W(2249, 9), T::Text),  // connector
    A::new(W(1613, 20), W(918, 21), T::Text), // sessionConfiguration
    // Dial
    A::new(W(1128, 6), W(1128, 6), T::Url),                    // action
    A::new(W(2645, 14), W(2292, 16), T::Boolean),              // answerOnBridge
    A::new(W(3888, 8), W(3714, 9), T::Text),                   // callerId
    A::new(W(4170, 6), W(4170, 6), T::Text),                   // events
    A::new(W(3161, 12), W(2715, 14), T::Boolean),              // hangupOnStar
    A::new(W(238, 6), W(238, 6), T::Method),                   // method
    A::new(W(3777, 9), W(3777, 9), T::Text),                   // passports
    A::new(W(212, 6), W(212, 6), T::OneOf(VOICE_DIAL_RECORD)), // record
    A::new(W(1011, 24), W(789, 26), T::Text),                  // recordingConfigurationId
    A::new(W(488, 23), W(212, 25), T::Url),                    // recordingStatusCallback
    A::new(W(545, 28), W(307, 31), T::OneOf(VOICE_DIAL_RECORDING_EVENT)).list(), // recordingStatusCallbackEvent
    A::new(W(488, 29), W(212, 32), T::Method), // recordingStatusCallbackMethod
    A::new(W(2799, 14), W(2586, 15), T::OneOf(VOICE_DIAL_RECORDING_TRACK)), // recordingTrack
    A::new(W(3415, 11), W(3245, 12), T::Method), // referMethod
    A::new(W(3976, 8), W(3795, 9), T::Url),    // referUrl
    A::new(W(3984, 8), W(3804, 9), T::Text),   // ringTone
    A::new(W(3583, 10), W(3583, 10), T::Boolean), // sequential
    A::new(W(3813, 9), W(3603, 10), T::Integer(1, 86_400)), // timeLimit
    A::new(W(205, 7), W(205, 7), T::Integer(1, 600)), // timeout
    A::new(W(4385, 4), W(4385, 4), T::OneOf(VOICE_DIAL_TRIM)), // trim
    // Enqueue
    A::new(W(1128, 6), W(1128, 6), T::Url),                // action
    A::new(W(3209, 12), W(2743, 14), T::Integer(1, 5000)), // maxQueueSize
    A::new(W(238, 6), W(238, 6), T::Method),               // method
    A::new(W(3064, 7), W(2616, 8), T::Url),                // waitUrl
    A::new(W(3064, 13), W(2616, 15), T::Method),           // waitUrlMethod
    A::new(W(3492, 11), W(3293, 12), T::Text),             // workflowSid
    // Gather
    A::new(W(1128, 6), W(1128, 6), T::Url),       // action
    A::new(W(1693, 19), W(1128, 22), T::Boolean), // actionOnEmptyResult
    A::new(W(4059, 7), W(3880, 8), T::Boolean),   // bargeIn
    A::new(W(4266, 5), W(4266, 5), T::Boolean),   // debug
    A::new(W(3928, 8), W(3928, 8), T::Boolean),   // enhanced
    A::new(W(3382, 11), W(2947, 13), T::Text),    // finishOnKey
    A::new(W(4276, 5), W(4276, 5), T::Text),      // hints
    A::new(W(251, 5), W(251, 5), T::OneOf(VOICE_GATHER_INPUT)).list(), // input
    A::new(W(11, 8), W(11, 8), T::Text),          // language
    A::new(W(2973, 13), W(2526, 15), T::Integer(0, i64::MAX)), // maxSpeechTime
    A::new(W(238, 6), W(238, 6), T::Method),      // method
    A::new(W(3750, 9), W(3543, 10), T::Integer(1, i64::MAX)), // numDigits
    A::new(W(684, 21), W(399, 23), T::Url),       // partialResultCallback
    A::new(W(684, 27), W(399, 30), T::Method),    // partialResultCallbackMethod
    A::new(W(2571, 15), W(2404, 16), T::Boolean), // profanityFilter
    A::new(W(3448, 11), W(3269, 12), T::Text),    // speechModel
    A::new(W(3012, 13), W(2827, 14), T::Text),    // speechTimeout
    A::new(W(205, 7), W(205, 7), T::Integer(0, i64::MAX)), // timeout
    // Header
    A::new(W(2683, 4), W(2683, 4), T::Text).required(), // name
    A::new(W(4306, 5), W(4306, 5), T::Text),            // value
    // Language
    A::new(W(2659, 14), W(2308, 16), T::Text), // asrSmartFormat
    A::new(W(1205, 4), W(1205, 4), T::Text).required(), // code
    A::new(W(4276, 5), W(4276, 5), T::Text),   // hints
    A::new(W(3448, 11), W(3269, 12), T::Text), // speechModel
    A::new(W(1452, 21), W(1282, 22), T::Text), // transcriptionProvider
    A::new(W(601, 28), W(338, 31), T::Text),   // ttsLanguageTextNormalization
    A::new(W(3470, 11), W(3281, 12), T::Text), // ttsProvider
    A::new(W(1673, 20), W(1304, 22), T::Text), // ttsTextNormalization
    A::new(W(4311, 5), W(4311, 5), T::Text),   // voice
    // Number
    A::new(W(1059, 17), W(711, 19), T::Text),   // amdStatusCallback
    A::new(W(1059, 23), W(711, 26), T::Method), // amdStatusCallbackMethod
    A::new(W(4353, 4), W(4353, 4), T::Text),    // byoc
    A::new(W(111, 16), W(38, 17), T::Text),     // machineDetection
    A::new(W(369, 30), W(179, 33), T::Integer(2000, 10000)), // machineDetectionSilenceTimeout
    A::new(W(111, 34), W(38, 38), T::Integer(500, 5000)), // machineDetectionSpeechEndThreshold
    A::new(W(276, 31), W(145, 34), T::Integer(1000, 6000)), // machineDetectionSpeechThreshold
    A::new(W(1082, 23), W(841, 25), T::Integer(3, 120)), // machineDetectionTimeout
    A::new(W(238, 6), W(238, 6), T::Method),    // method
    A::new(W(3573, 10), W(3437, 11), T::Text),  // sendDigits
    A::new(W(1633, 14), W(222, 15), T::Url),    // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_NUMBER_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1956, 3), W(1956, 3), T::Url),     // url
    // Parameter
    A::new(W(2683, 4), W(2683, 4), T::Text).required(), // name
    A::new(W(4306, 5), W(4306, 5), T::Text).required(), // value
    // Pause
    A::new(W(1210, 6), W(1210, 6), T::Integer(0, i64::MAX)), // length
    // Pay
    A::new(W(1128, 6), W(1128, 6), T::Url),                    // action
    A::new(W(2451, 15), W(2122, 17), T::Text),                 // bankAccountType
    A::new(W(3125, 12), W(2895, 13), T::Text),                 // chargeAmount
    A::new(W(3912, 8), W(3912, 8), T::Text),                   // currency
    A::new(W(3371, 11), W(3371, 11), T::Text),                 // description
    A::new(W(251, 5), W(251, 5), T::Text),                     // input
    A::new(W(11, 8), W(11, 8), T::Text),                       // language
    A::new(W(3393, 11), W(3221, 12), T::Integer(1, i64::MAX)), // maxAttempts
    A::new(W(1864, 19), W(1194, 22), T::Integer(0, i64::MAX)), // minPostalCodeLength
    A::new(W(2388, 16), W(2241, 17), T::Text),                 // paymentConnector
    A::new(W(2986, 13), W(2785, 14), T::Text),                 // paymentMethod
    A::new(W(3553, 10), W(1198, 11), T::Text),                 // postalCode
    A::new(W(3257, 12), W(2999, 13), T::Boolean),              // securityCode
    A::new(W(1633, 14), W(222, 15), T::Url),                   // statusCallback
    A::new(W(1633, 20), W(222, 22), T::Method),                // statusCallbackMethod
    A::new(W(205, 7), W(205, 7), T::Integer(0, i64::MAX)),     // timeout
    A::new(W(3822, 9), W(3613, 10), T::OneOf(VOICE_PAY_TOKEN_TYPE)), // tokenType
    A::new(W(2855, 14), W(2420, 16), T::Text).list(),          // validCardTypes
    // Play
    A::new(W(3442, 6), W(3442, 6), T::Text),                 // digits
    A::new(W(4365, 4), W(4365, 4), T::Integer(0, i64::MAX)), // loop
    // Prompt
    A::new(W(3225, 7), W(3225, 7), T::Integer(1, i64::MAX)).list(), // attempt
    A::new(W(3896, 8), W(2426, 9), T::Text).list(),                 // cardType
    A::new(W(3723, 9), W(3513, 10), T::Text).list(),                // errorType
    A::new(W(1744, 3), W(4361, 4), T::Text),                        // for
    A::new(W(1410, 21), W(1105, 23), T::Boolean),                   // requireMatchingInputs
    // Queue
    A::new(W(238, 6), W(238, 6), T::Method),   // method
    A::new(W(1902, 19), W(1216, 22), T::Text), // postWorkActivitySid
    A::new(W(2813, 14), W(2601, 15), T::Text), // reservationSid
    A::new(W(1956, 3), W(1956, 3), T::Url),    // url
    // Record
    A::new(W(1128, 6), W(1128, 6), T::Url),                 // action
    A::new(W(3382, 11), W(2947, 13), T::Text),              // finishOnKey
    A::new(W(3732, 9), W(3523, 10), T::Integer(1, 86_400)), // maxLength
    A::new(W(238, 6), W(238, 6), T::Method),                // method
    A::new(W(3952, 8), W(3786, 9), T::Boolean),             // playBeep
    A::new(W(1011, 24), W(789, 26), T::Text),               // recordingConfigurationId
    A::new(W(488, 23), W(212, 25), T::Url),                 // recordingStatusCallback
    A::new(W(545, 28), W(307, 31), T::OneOf(VOICE_RECORD_RECORDING_EVENT)).list(), // recordingStatusCallbackEvent
    A::new(W(488, 29), W(212, 32), T::Method), // recordingStatusCallbackMethod
    A::new(W(205, 7), W(205, 7), T::Integer(0, i64::MAX)), // timeout
    A::new(W(1959, 10), W(1959, 10), T::Boolean), // transcribe
    A::new(W(2087, 18), W(1959, 19), T::Url),  // transcribeCallback
    A::new(W(4385, 4), W(4385, 4), T::OneOf(VOICE_RECORD_TRIM)), // trim
    // Recording
    A::new(W(3904, 8), W(3904, 8), T::OneOf(VOICE_RECORDING_CHANNELS)), // channels
    A::new(W(1011, 24), W(789, 26), T::Text),                           // recordingConfigurationId
    A::new(W(488, 23), W(212, 25), T::Text),                            // recordingStatusCallback
    A::new(W(545, 28), W(307, 31), T::OneOf(VOICE_RECORDING_EVENT)).list(), // recordingStatusCallbackEvent
    A::new(W(488, 29), W(212, 32), T::Method),                          // recordingStatusCallbackMethod
    A::new(W(1562, 5), W(1562, 5), T::OneOf(VOICE_RECORDING_TRACK)),    // track
    A::new(W(4385, 4), W(4385, 4), T::OneOf(VOICE_RECORDING_TRIM)),     // trim
    // Redirect
    A::new(W(238, 6), W(238, 6), T::Method), // method
    // Refer
    A::new(W(1128, 6), W(1128, 6), T::Url),  // action
    A::new(W(238, 6), W(238, 6), T::Method), // method
    // Reject
    A::new(W(4182, 6), W(4182, 6), T::OneOf(VOICE_REJECT_REASON)), // reason
    // Room
    A::new(W(1883, 19), W(1573, 20), T::Text), // participantIdentity
    // Say
    A::new(W(11, 8), W(11, 8), T::Text),                     // language
    A::new(W(4365, 4), W(4365, 4), T::Integer(0, i64::MAX)), // loop
    A::new(W(4311, 5), W(4311, 5), T::Text),                 // voice
    // Sip
    A::new(W(1059, 17), W(711, 19), T::Text),   // amdStatusCallback
    A::new(W(1059, 23), W(711, 26), T::Method), // amdStatusCallbackMethod
    A::new(W(111, 16), W(38, 17), T::Text),     // machineDetection
    A::new(W(369, 30), W(179, 33), T::Integer(2000, 10000)), // machineDetectionSilenceTimeout
    A::new(W(111, 34), W(38, 38), T::Integer(500, 5000)), // machineDetectionSpeechEndThreshold
    A::new(W(276, 31), W(145, 34), T::Integer(1000, 6000)), // machineDetectionSpeechThreshold
    A::new(W(1082, 23), W(841, 25), T::Integer(3, 120)), // machineDetectionTimeout
    A::new(W(238, 6), W(238, 6), T::Method),    // method
    A::new(W(3944, 8), W(3944, 8), T::Text),    // password
    A::new(W(1633, 14), W(222, 15), T::Url),    // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_SIP_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1956, 3), W(1956, 3), T::Url),     // url
    A::new(W(4000, 8), W(4000, 8), T::Text),    // username
    // SipUri
    A::new(W(3944, 8), W(3944, 8), T::Text), // password
    A::new(W(3960, 8), W(3960, 8), T::Text), // priority
    A::new(W(4000, 8), W(4000, 8), T::Text), // username
    A::new(W(4230, 6), W(4230, 6), T::Text), // weight
    // Siprec
    A::new(W(2908, 13), W(2673, 14), T::Text),  // connectorName
    A::new(W(2683, 4), W(2683, 4), T::Text),    // name
    A::new(W(1633, 14), W(222, 15), T::Text),   // statusCallback
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1562, 5), W(1562, 5), T::OneOf(VOICE_SIPREC_TRACK)), // track
    // Sms
    A::new(W(1128, 6), W(1128, 6), T::Url),  // action
    A::new(W(4271, 4), W(4271, 5), T::Text), // from
    A::new(W(238, 6), W(238, 6), T::Method), // method
    A::new(W(1633, 14), W(222, 15), T::Url), // statusCallback
    A::new(W(526, 2), W(526, 2), T::Text),   // to
    // SsmlBreak
    A::new(W(3992, 8), W(3992, 8), T::OneOf(VOICE_SSML_BREAK_STRENGTH)), // strength
    A::new(W(205, 4), W(205, 4), T::Text),                               // time
    // SsmlEmphasis
    A::new(W(4286, 5), W(4286, 5), T::OneOf(VOICE_SSML_EMPHASIS_LEVEL)), // level
    // SsmlLang
    A::new(W(4008, 8), W(4016, 8), T::Text).required(), // xml:lang
    // SsmlPhoneme
    A::new(W(3872, 8), W(3872, 8), T::Text),            // alphabet
    A::new(W(3083, 2), W(3083, 2), T::Text).required(), // ph
    // SsmlProsody
    A::new(W(4301, 5), W(4301, 5), T::Text), // pitch
    A::new(W(3433, 4), W(3433, 4), T::Text), // rate
    A::new(W(4224, 6), W(4224, 6), T::Text), // volume
    // SsmlSayAs
    A::new(W(1744, 6), W(1744, 6), T::Text),              // format
    A::new(W(3173, 12), W(3185, 12), T::Text).required(), // interpret-as
    // SsmlSub
    A::new(W(4256, 5), W(4256, 5), T::Text).required(), // alias
    // SsmlW
    A::new(W(4369, 4), W(4369, 4), T::Text), // role
    // Start
    A::new(W(1128, 6), W(1128, 6), T::Url),  // action
    A::new(W(238, 6), W(238, 6), T::Method), // method
    // Stream
    A::new(W(3349, 11), W(3113, 12), T::Text),  // audioFormat
    A::new(W(2908, 13), W(2673, 14), T::Text),  // connectorName
    A::new(W(2683, 4), W(2683, 4), T::Text),    // name
    A::new(W(3563, 10), W(3426, 11), T::Text),  // sampleRate
    A::new(W(1633, 14), W(222, 15), T::Text),   // statusCallback
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1562, 5), W(1562, 5), T::OneOf(VOICE_STREAM_TRACK)), // track
    A::new(W(1956, 3), W(1956, 3), T::Text),    // url
    // Task
    A::new(W(3960, 8), W(3960, 8), T::Integer(0, i64::MAX)), // priority
    A::new(W(205, 7), W(205, 7), T::Integer(0, i64::MAX)),   // timeout
    // Transcription
    A::new(W(763, 26), W(517, 28), T::Boolean), // enableAutomaticPunctuation
    A::new(W(4276, 5), W(4276, 5), T::Text),    // hints
    A::new(W(2190, 17), W(1826, 19), T::Text),  // inboundTrackLabel
    A::new(W(1845, 19), W(1513, 20), T::Text),  // intelligenceService
    A::new(W(3197, 12), W(2960, 13), T::Text),  // languageCode
    A::new(W(2683, 4), W(2683, 4), T::Text),    // name
    A::new(W(2033, 18), W(1553, 20), T::Text),  // outboundTrackLabel
    A::new(W(2771, 14), W(2556, 15), T::Boolean), // partialResults
    A::new(W(2571, 15), W(2404, 16), T::Boolean), // profanityFilter
    A::new(W(3448, 11), W(3269, 12), T::Text),  // speechModel
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(2275, 17), W(1940, 19), T::Text),  // statusCallbackUrl
    A::new(W(1562, 5), W(1562, 5), T::OneOf(VOICE_TRANSCRIPTION_TRACK)), // track
    A::new(W(1978, 19), W(1653, 20), T::Text),  // transcriptionEngine
    // VirtualAgent
    A::new(W(2908, 13), W(2673, 14), T::Text),    // connectorName
    A::new(W(11, 8), W(11, 8), T::Text),          // language
    A::new(W(2258, 17), W(2051, 18), T::Boolean), // sentimentAnalysis
    A::new(W(1633, 14), W(222, 15), T::Text),     // statusCallback
    A::new(W(1633, 20), W(222, 22), T::Method),   // statusCallbackMethod
    // WhatsApp
    A::new(W(238, 6), W(238, 6), T::Method), // method
    A::new(W(1633, 14), W(222, 15), T::Url), // statusCallback
    A::new(W(1921, 19), W(317, 21), T::OneOf(VOICE_WHATS_APP_EVENT)).list(), // statusCallbackEvent
    A::new(W(1633, 20), W(222, 22), T::Method), // statusCallbackMethod
    A::new(W(1956, 3), W(1956, 3), T::Url),  // url
    // Message
    A::new(W(1128, 6), W(1128, 6), T::Url),  // action
    A::new(W(4271, 4), W(4271, 5), T::Text), // from
    A::new(W(238, 6), W(238, 6), T::Method), // method
    A::new(W(1633, 14), W(222, 15), T::Url), // statusCallback
    A::new(W(526, 2), W(526, 2), T::Text),   // to
    // Redirect
    A::new(W(238, 6), W(238, 6), T::Method), // method
    // Receive
    A::new(W(1128, 6), W(1128, 6), T::Url),   // action
    A::new(W(3741, 9), W(3533, 10), T::Text), // mediaType
    A::new(W(238, 6), W(238, 6), T::Method),  // method
    A::new(W(3936, 8), W(3759, 9), T::OneOf(FAX_RECEIVE_PAGE_SIZE)), // pageSize
    A::new(W(3593, 10), W(3459, 11), T::Boolean), // storeMedia
];
pub(super) static ATTRIBUTE_KEYS: [u64; 334] = [
    key("aiConnector"),
    key("aiSessionConfiguration"),
    key("copyParentTo"),
    key("customerId"),
    key("method"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("url"),
    key("debug"),
    key("dtmfDetection"),
    key("elevenlabsTextNormalization"),
    key("hints"),
    key("id"),
    key("intelligenceService"),
    key("interruptSensitivity"),
    key("interruptible"),
    key("language"),
    key("partialPrompts"),
    key("preemptible"),
    key("profanityFilter"),
    key("reportInputDuringAgentSpeech"),
    key("speechModel"),
    key("transcriptionLanguage"),
    key("transcriptionProvider"),
    key("ttsLanguage"),
    key("ttsProvider"),
    key("voice"),
    key("welcomeGreeting"),
    key("welcomeGreetingInterruptible"),
    key("method"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("url"),
    key("beep"),
    key("coach"),
    key("endConferenceOnExit"),
    key("eventCallbackUrl"),
    key("jitterBufferSize"),
    key("maxParticipants"),
    key("muted"),
    key("participantLabel"),
    key("record"),
    key("recordingConfigurationId"),
    key("recordingStatusCallback"),
    key("recordingStatusCallbackEvent"),
    key("recordingStatusCallbackMethod"),
    key("region"),
    key("startConferenceOnEnter"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("trim"),
    key("waitMethod"),
    key("waitUrl"),
    key("name"),
    key("value"),
    key("action"),
    key("method"),
    key("inboundAutocreation"),
    key("inboundTimeout"),
    key("method"),
    key("record"),
    key("recordingStatusCallback"),
    key("recordingStatusCallbackEvent"),
    key("recordingStatusCallbackMethod"),
    key("routingAssignmentTimeout"),
    key("serviceInstanceSid"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("trim"),
    key("url"),
    key("applicationReconnect"),
    key("asrSmartFormat"),
    key("backgroundNoiseReduction"),
    key("backgroundnoisereduction"),
    key("customerName"),
    key("debug"),
    key("deepgramSmartFormat"),
    key("deepgramsmartformat"),
    key("dtmfDetection"),
    key("eagerEotThreshold"),
    key("echoPromptFiltering"),
    key("elevenlabsLanguageTextNormalization"),
    key("elevenlabsTextNormalization"),
    key("events"),
    key("hints"),
    key("ignoreBackchannel"),
    key("ignorebackchannel"),
    key("includeInPrompt"),
    key("intelligenceService"),
    key("interruptSensitivity"),
    key("interruptible"),
    key("language"),
    key("partialPromptOnHangup"),
    key("partialPrompts"),
    key("preemptible"),
    key("profanityFilter"),
    key("reportInputDuringAgentSpeech"),
    key("speechModel"),
    key("speechTimeout"),
    key("speechtimeout"),
    key("transcriptionLanguage"),
    key("transcriptionProvider"),
    key("ttsLanguage"),
    key("ttsLanguageTextNormalization"),
    key("ttsProvider"),
    key("ttsTextNormalization"),
    key("turnDetection"),
    key("url"),
    key("voice"),
    key("welcomeGreeting"),
    key("welcomeGreetingInterruptible"),
    key("connector"),
    key("sessionConfiguration"),
    key("action"),
    key("answerOnBridge"),
    key("callerId"),
    key("events"),
    key("hangupOnStar"),
    key("method"),
    key("passports"),
    key("record"),
    key("recordingConfigurationId"),
    key("recordingStatusCallback"),
    key("recordingStatusCallbackEvent"),
    key("recordingStatusCallbackMethod"),
    key("recordingTrack"),
    key("referMethod"),
    key("referUrl"),
    key("ringTone"),
    key("sequential"),
    key("timeLimit"),
    key("timeout"),
    key("trim"),
    key("action"),
    key("maxQueueSize"),
    key("method"),
    key("waitUrl"),
    key("waitUrlMethod"),
    key("workflowSid"),
    key("action"),
    key("actionOnEmptyResult"),
    key("bargeIn"),
    key("debug"),
    key("enhanced"),
    key("finishOnKey"),
    key("hints"),
    key("input"),
    key("language"),
    key("maxSpeechTime"),
    key("method"),
    key("numDigits"),
    key("partialResultCallback"),
    key("partialResultCallbackMethod"),
    key("profanityFilter"),
    key("speechModel"),
    key("speechTimeout"),
    key("timeout"),
    key("name"),
    key("value"),
    key("asrSmartFormat"),
    key("code"),
    key("hints"),
    key("speechModel"),
    key("transcriptionProvider"),
    key("ttsLanguageTextNormalization"),
    key("ttsProvider"),
    key("ttsTextNormalization"),
    key("voice"),
    key("amdStatusCallback"),
    key("amdStatusCallbackMethod"),
    key("byoc"),
    key("machineDetection"),
    key("machineDetectionSilenceTimeout"),
    key("machineDetectionSpeechEndThreshold"),
    key("machineDetectionSpeechThreshold"),
    key("machineDetectionTimeout"),
    key("method"),
    key("sendDigits"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("url"),
    key("name"),
    key("value"),
    key("length"),
    key("action"),
    key("bankAccountType"),
    key("chargeAmount"),
    key("currency"),
    key("description"),
    key("input"),
    key("language"),
    key("maxAttempts"),
    key("minPostalCodeLength"),
    key("paymentConnector"),
    key("paymentMethod"),
    key("postalCode"),
    key("securityCode"),
    key("statusCallback"),
    key("statusCallbackMethod"),
    key("timeout"),
    key("tokenType"),
    key("validCardTypes"),
    key("digits"),
    key("loop"),
    key("attempt"),
    key("cardType"),
    key("errorType"),
    key("for"),
    key("requireMatchingInputs"),
    key("method"),
    key("postWorkActivitySid"),
    key("reservationSid"),
    key("url"),
    key("action"),
    key("finishOnKey"),
    key("maxLength"),
    key("method"),
    key("playBeep"),
    key("recordingConfigurationId"),
    key("recordingStatusCallback"),
    key("recordingStatusCallbackEvent"),
    key("recordingStatusCallbackMethod"),
    key("timeout"),
    key("transcribe"),
    key("transcribeCallback"),
    key("trim"),
    key("channels"),
    key("recordingConfigurationId"),
    key("recordingStatusCallback"),
    key("recordingStatusCallbackEvent"),
    key("recordingStatusCallbackMethod"),
    key("track"),
    key("trim"),
    key("method"),
    key("action"),
    key("method"),
    key("reason"),
    key("participantIdentity"),
    key("language"),
    key("loop"),
    key("voice"),
    key("amdStatusCallback"),
    key("amdStatusCallbackMethod"),
    key("machineDetection"),
    key("machineDetectionSilenceTimeout"),
    key("machineDetectionSpeechEndThreshold"),
    key("machineDetectionSpeechThreshold"),
    key("machineDetectionTimeout"),
    key("method"),
    key("password"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("url"),
    key("username"),
    key("password"),
    key("priority"),
    key("username"),
    key("weight"),
    key("connectorName"),
    key("name"),
    key("statusCallback"),
    key("statusCallbackMethod"),
    key("track"),
    key("action"),
    key("from"),
    key("method"),
    key("statusCallback"),
    key("to"),
    key("strength"),
    key("time"),
    key("level"),
    key("xml:lang"),
    key("alphabet"),
    key("ph"),
    key("pitch"),
    key("rate"),
    key("volume"),
    key("format"),
    key("interpret-as"),
    key("alias"),
    key("role"),
    key("action"),
    key("method"),
    key("audioFormat"),
    key("connectorName"),
    key("name"),
    key("sampleRate"),
    key("statusCallback"),
    key("statusCallbackMethod"),
    key("track"),
    key("url"),
    key("priority"),
    key("timeout"),
    key("enableAutomaticPunctuation"),
    key("hints"),
    key("inboundTrackLabel"),
    key("intelligenceService"),
    key("languageCode"),
    key("name"),
    key("outboundTrackLabel"),
    key("partialResults"),
    key("profanityFilter"),
    key("speechModel"),
    key("statusCallbackMethod"),
    key("statusCallbackUrl"),
    key("track"),
    key("transcriptionEngine"),
    key("connectorName"),
    key("language"),
    key("sentimentAnalysis"),
    key("statusCallback"),
    key("statusCallbackMethod"),
    key("method"),
    key("statusCallback"),
    key("statusCallbackEvent"),
    key("statusCallbackMethod"),
    key("url"),
    key("action"),
    key("from"),
    key("method"),
    key("statusCallback"),
    key("to"),
    key("method"),
    key("action"),
    key("mediaType"),
    key("method"),
    key("pageSize"),
    key("storeMedia"),
];
pub(super) static ORDER: [u8; 330] = [
    0, 1, 6, 2, 4, 3, 5, 1, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 4,
    0, 2, 1, 3, 6, 0, 14, 2, 20, 19, 5, 8, 9, 13, 1, 18, 16, 15, 17, 10, 12, 11, 3, 4, 7, 0, 1, 0, 1, 8, 0,
    7, 1, 13, 2, 3, 12, 4, 6, 5, 9, 11, 10, 37, 21, 32, 30, 34, 38, 31, 27, 25, 8, 39, 23, 40, 20, 24, 14,
    18, 26, 12, 19, 5, 2, 28, 6, 15, 13, 22, 9, 1, 35, 33, 11, 17, 4, 0, 10, 36, 0, 1, 0, 5, 18, 4, 17, 2, 7,
    19, 9, 8, 11, 10, 1, 15, 12, 16, 14, 13, 3, 6, 0, 1, 2, 3, 4, 5, 7, 0, 10, 17, 16, 9, 14, 5, 11, 12, 13,
    8, 6, 2, 3, 1, 15, 4, 0, 1, 1, 6, 8, 4, 3, 2, 0, 7, 5, 9, 13, 8, 11, 10, 12, 2, 3, 1, 0, 7, 6, 5, 4, 0,
    1, 0, 5, 0, 1, 13, 14, 15, 7, 12, 11, 8, 9, 10, 16, 2, 3, 4, 17, 6, 1, 0, 3, 2, 1, 0, 4, 3, 0, 2, 1, 0,
    3, 9, 1, 2, 4, 12, 6, 8, 7, 10, 11, 5, 2, 4, 3, 6, 5, 0, 1, 0, 0, 1, 0, 0, 2, 1, 0, 13, 8, 12, 7, 10, 9,
    11, 2, 1, 0, 6, 5, 4, 3, 1, 3, 2, 0, 1, 0, 4, 2, 3, 4, 1, 0, 2, 3, 0, 1, 0, 0, 0, 1, 2, 1, 0, 1, 0, 0, 0,
    0, 1, 2, 1, 7, 6, 4, 5, 0, 3, 0, 1, 5, 12, 11, 10, 2, 6, 7, 4, 13, 8, 9, 1, 0, 3, 0, 1, 2, 3, 4, 4, 0, 2,
    1, 3, 4, 1, 0, 2, 3, 0, 0, 2, 1, 3, 4,
];
pub(super) static REQUIRED: [W; 11] = [
    W(2683, 4),  // name
    W(4306, 5),  // value
    W(1956, 3),  // url
    W(2683, 4),  // name
    W(1205, 4),  // code
    W(2683, 4),  // name
    W(4306, 5),  // value
    W(4008, 8),  // xml:lang
    W(3083, 2),  // ph
    W(3173, 12), // interpret-as
    W(4256, 5),  // alias
];
pub(super) static CHILDREN: [ChildRule; 139] = [
    ChildRule { method: W(2436, 15), rule: 2 },  // application_sid
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(11, 8), rule: 20 },    // language
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(1585, 8), rule: 19 },  // identity
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(915, 10), rule: 0 },   // ai_session
    ChildRule { method: W(3696, 9), rule: 3 },   // assistant
    ChildRule { method: W(3705, 9), rule: 4 },   // autopilot
    ChildRule { method: W(737, 12), rule: 9 },   // conversation
    ChildRule { method: W(737, 18), rule: 10 },  // conversation_relay
    ChildRule { method: W(737, 26), rule: 11 },  // conversation_relay_session
    ChildRule { method: W(4373, 4), rule: 35 },  // room
    ChildRule { method: W(4218, 6), rule: 54 },  // stream
    ChildRule { method: W(3051, 13), rule: 57 }, // virtual_agent
    ChildRule { method: W(11, 8), rule: 20 },    // language
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(1326, 11), rule: 1 },  // application
    ChildRule { method: W(2466, 6), rule: 5 },   // client
    ChildRule { method: W(872, 10), rule: 6 },   // conference
    ChildRule { method: W(3239, 6), rule: 22 },  // number
    ChildRule { method: W(2747, 5), rule: 28 },  // queue
    ChildRule { method: W(4108, 3), rule: 37 },  // sim
    ChildRule { method: W(4115, 3), rule: 38 },  // sip
    ChildRule { method: W(3831, 9), rule: 59 },  // whats_app
    ChildRule { method: W(4381, 4), rule: 55 },  // task
    ChildRule { method: W(4296, 5), rule: 24 },  // pause
    ChildRule { method: W(3786, 4), rule: 26 },  // play
    ChildRule { method: W(4200, 3), rule: 36 },  // say
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(4073, 6), rule: 17 },  // header
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(995, 6), rule: 27 },   // prompt
    ChildRule { method: W(4296, 5), rule: 24 },  // pause
    ChildRule { method: W(3786, 4), rule: 26 },  // play
    ChildRule { method: W(4200, 3), rule: 36 },  // say
    ChildRule { method: W(4115, 3), rule: 33 },  // sip
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(57, 1), rule: 45 },    // p
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(9, 1), rule: 48 },     // s
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4073, 7), rule: 18 },  // headers
    ChildRule { method: W(258, 3), rule: 39 },   // uri
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(57, 1), rule: 45 },    // p
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(9, 1), rule: 48 },     // s
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(9, 1), rule: 48 },     // s
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(57, 1), rule: 45 },    // p
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(9, 1), rule: 48 },     // s
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(11, 4), rule: 44 },    // lang
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(429, 1), rule: 51 },   // w
    ChildRule { method: W(4164, 6), rule: 42 },  // break_
    ChildRule { method: W(3920, 8), rule: 43 },  // emphasis
    ChildRule { method: W(4087, 7), rule: 46 },  // phoneme
    ChildRule { method: W(4094, 7), rule: 47 },  // prosody
    ChildRule { method: W(4206, 6), rule: 49 },  // say_as
    ChildRule { method: W(4401, 3), rule: 50 },  // sub
    ChildRule { method: W(212, 9), rule: 30 },   // recording
    ChildRule { method: W(4212, 6), rule: 40 },  // siprec
    ChildRule { method: W(4218, 6), rule: 54 },  // stream
    ChildRule { method: W(1260, 13), rule: 56 }, // transcription
    ChildRule { method: W(4212, 6), rule: 40 },  // siprec
    ChildRule { method: W(4218, 6), rule: 54 },  // stream
    ChildRule { method: W(1260, 13), rule: 56 }, // transcription
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(799, 6), rule: 7 },    // config
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(799, 6), rule: 7 },    // config
    ChildRule { method: W(3768, 9), rule: 23 },  // parameter
    ChildRule { method: W(1340, 7), rule: 8 },   // connect
    ChildRule { method: W(4357, 4), rule: 12 },  // dial
    ChildRule { method: W(1347, 4), rule: 13 },  // echo
    ChildRule { method: W(4066, 7), rule: 14 },  // enqueue
    ChildRule { method: W(4176, 6), rule: 15 },  // gather
    ChildRule { method: W(1005, 6), rule: 16 },  // hangup
    ChildRule { method: W(4281, 5), rule: 21 },  // leave
    ChildRule { method: W(4296, 5), rule: 24 },  // pause
    ChildRule { method: W(2241, 3), rule: 25 },  // pay
    ChildRule { method: W(3786, 4), rule: 26 },  // play
    ChildRule { method: W(995, 6), rule: 27 },   // prompt
    ChildRule { method: W(2747, 5), rule: 28 },  // queue
    ChildRule { method: W(212, 6), rule: 29 },   // record
    ChildRule { method: W(3968, 8), rule: 31 },  // redirect
    ChildRule { method: W(3245, 5), rule: 32 },  // refer
    ChildRule { method: W(4194, 6), rule: 34 },  // reject
    ChildRule { method: W(4200, 3), rule: 36 },  // say
    ChildRule { method: W(4398, 3), rule: 41 },  // sms
    ChildRule { method: W(866, 5), rule: 52 },   // start
    ChildRule { method: W(4377, 4), rule: 53 },  // stop
    ChildRule { method: W(4349, 4), rule: 60 },  // body
    ChildRule { method: W(3465, 5), rule: 61 },  // media
    ChildRule { method: W(4080, 7), rule: 62 },  // message
    ChildRule { method: W(3968, 8), rule: 64 },  // redirect
    ChildRule { method: W(4101, 7), rule: 66 },  // receive
];
pub(super) static CHILD_KEYS: [u64; 139] = [
    key("ApplicationSid"),
    key("Parameter"),
    key("Language"),
    key("Parameter"),
    key("Identity"),
    key("Parameter"),
    key("AiSession"),
    key("Assistant"),
    key("Autopilot"),
    key("Conversation"),
    key("ConversationRelay"),
    key("ConversationRelaySession"),
    key("Room"),
    key("Stream"),
    key("VirtualAgent"),
    key("Language"),
    key("Parameter"),
    key("Application"),
    key("Client"),
    key("Conference"),
    key("Number"),
    key("Queue"),
    key("Sim"),
    key("Sip"),
    key("WhatsApp"),
    key("Task"),
    key("Pause"),
    key("Play"),
    key("Say"),
    key("Parameter"),
    key("Header"),
    key("Parameter"),
    key("Prompt"),
    key("Pause"),
    key("Play"),
    key("Say"),
    key("Sip"),
    key("Parameter"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("p"),
    key("phoneme"),
    key("prosody"),
    key("s"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("Headers"),
    key("Uri"),
    key("Parameter"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("phoneme"),
    key("prosody"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("p"),
    key("phoneme"),
    key("prosody"),
    key("s"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("phoneme"),
    key("prosody"),
    key("s"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("p"),
    key("phoneme"),
    key("prosody"),
    key("s"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("break"),
    key("emphasis"),
    key("lang"),
    key("phoneme"),
    key("prosody"),
    key("say-as"),
    key("sub"),
    key("w"),
    key("break"),
    key("emphasis"),
    key("phoneme"),
    key("prosody"),
    key("say-as"),
    key("sub"),
    key("Recording"),
    key("Siprec"),
    key("Stream"),
    key("Transcription"),
    key("Siprec"),
    key("Stream"),
    key("Transcription"),
    key("Parameter"),
    key("Config"),
    key("Parameter"),
    key("Config"),
    key("Parameter"),
    key("Connect"),
    key("Dial"),
    key("Echo"),
    key("Enqueue"),
    key("Gather"),
    key("Hangup"),
    key("Leave"),
    key("Pause"),
    key("Pay"),
    key("Play"),
    key("Prompt"),
    key("Queue"),
    key("Record"),
    key("Redirect"),
    key("Refer"),
    key("Reject"),
    key("Say"),
    key("Sms"),
    key("Start"),
    key("Stop"),
    key("Body"),
    key("Media"),
    key("Message"),
    key("Redirect"),
    key("Receive"),
];
