"""TwiML of voice webhooks, with twilio-python's classes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeAlias

from twire.twiml import TwiML

_Value: TypeAlias = str | int | float | bool | Sequence[Any] | None
_Text: TypeAlias = str | int | float | Mapping[str, Any] | None

class AiSession(TwiML):
    """<AiSession>: AI session that a call is connected with."""

    def __init__(self, ai_connector: _Value = None, ai_session_configuration: _Value = None, **kwargs: _Value) -> None:
        """AI session that a call is connected with.

        Args:
            ai_connector: Unique name of the installed connector.
            ai_session_configuration: Name of the stored configuration of the session.
        """

class Application(TwiML):
    """<Application>: TwiML app that is dialled; its voice URL gets the call."""

    def __init__(self, application_sid: _Text = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, customer_id: _Value = None, copy_parent_to: _Value = None, **kwargs: _Value) -> None:
        """TwiML app that is dialled; its voice URL gets the call.

        Args:
            application_sid: SID of the application (AP…).
            url: URL that Twilio requests for TwiML that the application's side hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            customer_id: ID of your own for the customer, passed to the application.
            copy_parent_to: Whether the application sees the number that was first called as To; false by default.
        """
    def application_sid(self, sid: _Text, **kwargs: _Value) -> ApplicationSid:
        """SID of the application, where parameters stand beside it.

        Args:
            sid: SID of the application (AP…).
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class ApplicationSid(TwiML):
    """<ApplicationSid>: SID of the application, where parameters stand beside it."""

    def __init__(self, sid: _Text, **kwargs: _Value) -> None:
        """SID of the application, where parameters stand beside it.

        Args:
            sid: SID of the application (AP…).
        """

class Assistant(TwiML):
    """<Assistant>: AI assistant that talks with the caller."""

    def __init__(self, debug: _Value = None, dtmf_detection: _Value = None, elevenlabs_text_normalization: _Value = None, hints: _Value = None, id: _Value = None, intelligence_service: _Value = None, interrupt_sensitivity: _Value = None, interruptible: _Value = None, language: _Value = None, partial_prompts: _Value = None, preemptible: _Value = None, profanity_filter: _Value = None, report_input_during_agent_speech: _Value = None, speech_model: _Value = None, transcription_language: _Value = None, transcription_provider: _Value = None, tts_language: _Value = None, tts_provider: _Value = None, voice: _Value = None, welcome_greeting: _Value = None, welcome_greeting_interruptible: _Value = None, **kwargs: _Value) -> None:
        """AI assistant that talks with the caller.

        Args:
            debug: What is reported for looking for faults: debugging, speaker-events, tokens-played.
            dtmf_detection: Whether pressed keys are reported; false by default.
            elevenlabs_text_normalization: Whether ElevenLabs writes out numbers and dates before it speaks: on, off, the default, or auto.
            hints: Words and phrases that are likely, separated by commas.
            id: ID of the assistant.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
            interrupt_sensitivity: How easily speech interrupts: high, the default, medium or low.
            interruptible: What may interrupt what is spoken: none, dtmf, speech or any, the default.
            language: Language of what is spoken and heard, such as en-US, the default.
            partial_prompts: Whether texts are reported before they are final; false by default.
            preemptible: Whether a newer text replaces the one that is being spoken; false by default.
            profanity_filter: Whether offensive words are masked; true by default.
            report_input_during_agent_speech: Whether what the caller says or presses is reported while text is being spoken; false by default.
            speech_model: Model of the speech recognizer.
            transcription_language: Language that is heard; that of `language` by default.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            tts_language: Language that is spoken; that of `language` by default.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            welcome_greeting: Text that is spoken at the start.
            welcome_greeting_interruptible: What may interrupt the greeting: none, dtmf, speech or any, the default.
        """
    def language(self, code: _Value = None, tts_provider: _Value = None, voice: _Value = None, transcription_provider: _Value = None, speech_model: _Value = None, hints: _Value = None, asr_smart_format: _Value = None, tts_text_normalization: _Value = None, tts_language_text_normalization: _Value = None, **kwargs: _Value) -> Language:
        """Settings for one language of the conversation.

        Args:
            code: Language, such as de-DE.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            asr_smart_format: Whether recognized numbers, dates and the like are written as digits; true by default.
            tts_text_normalization: Whether numbers and dates are written out before they are spoken.
            tts_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Autopilot(TwiML):
    """<Autopilot>: Autopilot assistant; the product has ended."""

    def __init__(self, name: _Text, **kwargs: _Value) -> None:
        """Autopilot assistant; the product has ended.

        Args:
            name: Unique name or SID of the assistant.
        """

class Client(TwiML):
    """<Client>: Voice SDK client that is called: a browser or an app."""

    def __init__(self, identity: _Text = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> None:
        """Voice SDK client that is called: a browser or an app.

        Args:
            identity: Identity of the client, as in its access token.
            url: URL that Twilio requests for TwiML that the client hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def identity(self, client_identity: _Text, **kwargs: _Value) -> Identity:
        """Identity of the client, where parameters stand beside it.

        Args:
            client_identity: Identity of the client, as in its access token.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Conference(TwiML):
    """<Conference>: Conference that the call enters; it is created if nobody is in it."""

    def __init__(self, name: _Text, muted: _Value = None, beep: _Value = None, start_conference_on_enter: _Value = None, end_conference_on_exit: _Value = None, wait_url: _Value = None, wait_method: _Value = None, max_participants: _Value = None, record: _Value = None, recording_configuration_id: _Value = None, region: _Value = None, coach: _Value = None, trim: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, event_callback_url: _Value = None, jitter_buffer_size: _Value = None, participant_label: _Value = None, **kwargs: _Value) -> None:
        """Conference that the call enters; it is created if nobody is in it.

        Args:
            name: Name of the conference, unique in the account: everybody with it is in one room.
            muted: Whether the participant is not heard by the others; false by default.
            beep: When a tone is heard: entering and leaving (`true`, the default), never, at one of them.
            start_conference_on_enter: Whether the conference starts when this participant enters; others wait until one does. True by default.
            end_conference_on_exit: Whether the conference ends for all when this participant leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default, empty means silence.
            wait_method: HTTP method of the request to `waitUrl`; POST by default, and GET for an audio file.
            max_participants: Largest number of participants, 2 to 250; 250 by default.
            record: Whether the conference is recorded; `do-not-record` by default.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            region: Where the audio is mixed; near the first participant by default.
            coach: SID of the call of the participant who alone hears this one.
            trim: `trim-silence`, the default, removes silence at both ends of the recording; `do-not-trim` keeps it.
            status_callback_event: Events of the conference that are reported, separated by spaces; none by default.
            status_callback: URL that Twilio requests at each event of `statusCallbackEvent`. That of the first participant counts.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            event_callback_url: Former name of `recordingStatusCallback`.
            jitter_buffer_size: Buffer against gaps in the audio; `large` by default. Smaller delays less and cuts more often.
            participant_label: Name of your own for the participant, unique in the conference, up to 128 characters.
        """

class Config(TwiML):
    """<Config>: Setting of the virtual agent."""

    def __init__(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> None:
        """Setting of the virtual agent.

        Args:
            name: Name of the Config.
            value: Value, as text.
        """

class Connect(TwiML):
    """<Connect>: Connects the call with a service, such as a media stream or a virtual agent. What follows runs when that ends."""

    def __init__(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> None:
        """Connects the call with a service, such as a media stream or a virtual agent. What follows runs when that ends.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def ai_session(self, ai_connector: _Value = None, ai_session_configuration: _Value = None, **kwargs: _Value) -> AiSession:
        """AI session that a call is connected with.

        Args:
            ai_connector: Unique name of the installed connector.
            ai_session_configuration: Name of the stored configuration of the session.
        """
    def assistant(self, debug: _Value = None, dtmf_detection: _Value = None, elevenlabs_text_normalization: _Value = None, hints: _Value = None, id: _Value = None, intelligence_service: _Value = None, interrupt_sensitivity: _Value = None, interruptible: _Value = None, language: _Value = None, partial_prompts: _Value = None, preemptible: _Value = None, profanity_filter: _Value = None, report_input_during_agent_speech: _Value = None, speech_model: _Value = None, transcription_language: _Value = None, transcription_provider: _Value = None, tts_language: _Value = None, tts_provider: _Value = None, voice: _Value = None, welcome_greeting: _Value = None, welcome_greeting_interruptible: _Value = None, **kwargs: _Value) -> Assistant:
        """AI assistant that talks with the caller.

        Args:
            debug: What is reported for looking for faults: debugging, speaker-events, tokens-played.
            dtmf_detection: Whether pressed keys are reported; false by default.
            elevenlabs_text_normalization: Whether ElevenLabs writes out numbers and dates before it speaks: on, off, the default, or auto.
            hints: Words and phrases that are likely, separated by commas.
            id: ID of the assistant.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
            interrupt_sensitivity: How easily speech interrupts: high, the default, medium or low.
            interruptible: What may interrupt what is spoken: none, dtmf, speech or any, the default.
            language: Language of what is spoken and heard, such as en-US, the default.
            partial_prompts: Whether texts are reported before they are final; false by default.
            preemptible: Whether a newer text replaces the one that is being spoken; false by default.
            profanity_filter: Whether offensive words are masked; true by default.
            report_input_during_agent_speech: Whether what the caller says or presses is reported while text is being spoken; false by default.
            speech_model: Model of the speech recognizer.
            transcription_language: Language that is heard; that of `language` by default.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            tts_language: Language that is spoken; that of `language` by default.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            welcome_greeting: Text that is spoken at the start.
            welcome_greeting_interruptible: What may interrupt the greeting: none, dtmf, speech or any, the default.
        """
    def autopilot(self, name: _Text, **kwargs: _Value) -> Autopilot:
        """Autopilot assistant; the product has ended.

        Args:
            name: Unique name or SID of the assistant.
        """
    def conversation(self, service_instance_sid: _Value = None, inbound_autocreation: _Value = None, routing_assignment_timeout: _Value = None, inbound_timeout: _Value = None, url: _Value = None, method: _Value = None, record: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, status_callback_event: _Value = None, **kwargs: _Value) -> Conversation:
        """Conversation (Flex) that the call becomes a part of.

        Args:
            service_instance_sid: SID of the Conversations service (IS…).
            inbound_autocreation: Whether a conversation is created if the caller is in none; true by default.
            routing_assignment_timeout: Seconds within which somebody must be assigned.
            inbound_timeout: Seconds within which somebody must answer.
            url: URL that Twilio requests about the conversation.
            method: HTTP method of the request; POST by default.
            record: What of the call is recorded; `do-not-record` by default.
            trim: `trim-silence` removes silence at both ends of the recording; `do-not-trim` keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            status_callback_event: Events of the call that are reported, separated by spaces.
        """
    def conversation_relay(self, url: _Value = None, language: _Value = None, tts_language: _Value = None, transcription_language: _Value = None, tts_provider: _Value = None, voice: _Value = None, transcription_provider: _Value = None, speech_model: _Value = None, profanity_filter: _Value = None, dtmf_detection: _Value = None, welcome_greeting: _Value = None, partial_prompts: _Value = None, welcome_greeting_interruptible: _Value = None, interruptible: _Value = None, preemptible: _Value = None, hints: _Value = None, intelligence_service: _Value = None, report_input_during_agent_speech: _Value = None, elevenlabs_text_normalization: _Value = None, interrupt_sensitivity: _Value = None, debug: _Value = None, backgroundNoiseReduction: _Value = None, speechTimeout: _Value = None, deepgramSmartFormat: _Value = None, ignoreBackchannel: _Value = None, events: _Value = None, partial_prompt_on_hangup: _Value = None, eager_eot_threshold: _Value = None, asr_smart_format: _Value = None, tts_text_normalization: _Value = None, tts_language_text_normalization: _Value = None, elevenlabs_language_text_normalization: _Value = None, include_in_prompt: _Value = None, customer_name: _Value = None, application_reconnect: _Value = None, echo_prompt_filtering: _Value = None, turn_detection: _Value = None, **kwargs: _Value) -> ConversationRelay:
        """Conversation with a program over a WebSocket: Twilio makes text of speech and speech of text.

        Args:
            url: URL of the program's WebSocket, wss://….
            language: Language of what is spoken and heard, such as en-US, the default.
            tts_language: Language that is spoken; that of `language` by default.
            transcription_language: Language that is heard; that of `language` by default.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            speech_model: Model of the speech recognizer.
            profanity_filter: Whether offensive words are masked; true by default.
            dtmf_detection: Whether pressed keys are reported; false by default.
            welcome_greeting: Text that is spoken at the start.
            partial_prompts: Whether texts are reported before they are final; false by default.
            welcome_greeting_interruptible: What may interrupt the greeting: none, dtmf, speech or any, the default.
            interruptible: What may interrupt what is spoken: none, dtmf, speech or any, the default.
            preemptible: Whether a newer text replaces the one that is being spoken; false by default.
            hints: Words and phrases that are likely, separated by commas.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
            report_input_during_agent_speech: Whether what the caller says or presses is reported while text is being spoken; false by default.
            elevenlabs_text_normalization: Whether ElevenLabs writes out numbers and dates before it speaks: on, off, the default, or auto.
            interrupt_sensitivity: How easily speech interrupts: high, the default, medium or low.
            debug: What is reported for looking for faults: debugging, speaker-events, tokens-played.
            backgroundNoiseReduction: Whether noise behind the speaker is reduced.
            speechTimeout: Milliseconds of silence after which the speaker's turn has ended; auto by default.
            deepgramSmartFormat: Whether recognized numbers, dates and the like are written as digits; true by default.
            ignoreBackchannel: Whether short words of agreement (mm-hm) do not interrupt.
            events: Further events that the program receives.
            partial_prompt_on_hangup: Whether what was said last is reported if the caller hangs up.
            eager_eot_threshold: Confidence, 0 to 1, from which the end of a turn is reported early.
            asr_smart_format: Whether recognized numbers, dates and the like are written as digits; true by default.
            tts_text_normalization: Whether numbers and dates are written out before they are spoken.
            tts_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
            elevenlabs_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
            include_in_prompt: Further facts that are reported with each text.
            customer_name: Name of the customer, for transcripts.
            application_reconnect: Whether Twilio connects again if the WebSocket breaks.
            echo_prompt_filtering: Whether an echo of what is being spoken is ignored.
            turn_detection: How the end of a speaker's turn is recognized.
        """
    def conversation_relay_session(self, connector: _Value = None, session_configuration: _Value = None, **kwargs: _Value) -> ConversationRelaySession:
        """Stored session of ConversationRelay that a call is connected with.

        Args:
            connector: Unique name of the installed connector.
            session_configuration: Name of the stored configuration of the session.
        """
    def room(self, name: _Text, participant_identity: _Value = None, **kwargs: _Value) -> Room:
        """Video room that the call enters by audio.

        Args:
            name: Unique name of the room.
            participant_identity: Identity of the participant in the room.
        """
    def stream(self, name: _Value = None, connector_name: _Value = None, url: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, audio_format: _Value = None, sample_rate: _Value = None, **kwargs: _Value) -> Stream:
        """Media stream: the call's audio over a WebSocket. In <Connect> both ways, in <Start> one way.

        Args:
            name: Name of the stream, unique in the call, by which <Stop> finds it.
            connector_name: Unique name of the installed connector.
            url: URL of the WebSocket, wss://…; a query string is not allowed, use <Parameter>.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the stream starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            audio_format: Encoding of the audio, such as audio/x-mulaw.
            sample_rate: Samples a second, such as 8000.
        """
    def virtual_agent(self, connector_name: _Value = None, language: _Value = None, sentiment_analysis: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> VirtualAgent:
        """Virtual agent (Dialogflow) that talks with the caller.

        Args:
            connector_name: Unique name of the installed connector.
            language: Language of what is spoken and heard, such as en-US, the default.
            sentiment_analysis: Whether the mood of what is said is rated; false by default.
            status_callback: URL that Twilio requests with what was said, and at the end.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """

class Conversation(TwiML):
    """<Conversation>: Conversation (Flex) that the call becomes a part of."""

    def __init__(self, service_instance_sid: _Value = None, inbound_autocreation: _Value = None, routing_assignment_timeout: _Value = None, inbound_timeout: _Value = None, url: _Value = None, method: _Value = None, record: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, status_callback_event: _Value = None, **kwargs: _Value) -> None:
        """Conversation (Flex) that the call becomes a part of.

        Args:
            service_instance_sid: SID of the Conversations service (IS…).
            inbound_autocreation: Whether a conversation is created if the caller is in none; true by default.
            routing_assignment_timeout: Seconds within which somebody must be assigned.
            inbound_timeout: Seconds within which somebody must answer.
            url: URL that Twilio requests about the conversation.
            method: HTTP method of the request; POST by default.
            record: What of the call is recorded; `do-not-record` by default.
            trim: `trim-silence` removes silence at both ends of the recording; `do-not-trim` keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            status_callback_event: Events of the call that are reported, separated by spaces.
        """

class ConversationRelay(TwiML):
    """<ConversationRelay>: Conversation with a program over a WebSocket: Twilio makes text of speech and speech of text."""

    def __init__(self, url: _Value = None, language: _Value = None, tts_language: _Value = None, transcription_language: _Value = None, tts_provider: _Value = None, voice: _Value = None, transcription_provider: _Value = None, speech_model: _Value = None, profanity_filter: _Value = None, dtmf_detection: _Value = None, welcome_greeting: _Value = None, partial_prompts: _Value = None, welcome_greeting_interruptible: _Value = None, interruptible: _Value = None, preemptible: _Value = None, hints: _Value = None, intelligence_service: _Value = None, report_input_during_agent_speech: _Value = None, elevenlabs_text_normalization: _Value = None, interrupt_sensitivity: _Value = None, debug: _Value = None, backgroundNoiseReduction: _Value = None, speechTimeout: _Value = None, deepgramSmartFormat: _Value = None, ignoreBackchannel: _Value = None, events: _Value = None, partial_prompt_on_hangup: _Value = None, eager_eot_threshold: _Value = None, asr_smart_format: _Value = None, tts_text_normalization: _Value = None, tts_language_text_normalization: _Value = None, elevenlabs_language_text_normalization: _Value = None, include_in_prompt: _Value = None, customer_name: _Value = None, application_reconnect: _Value = None, echo_prompt_filtering: _Value = None, turn_detection: _Value = None, **kwargs: _Value) -> None:
        """Conversation with a program over a WebSocket: Twilio makes text of speech and speech of text.

        Args:
            url: URL of the program's WebSocket, wss://….
            language: Language of what is spoken and heard, such as en-US, the default.
            tts_language: Language that is spoken; that of `language` by default.
            transcription_language: Language that is heard; that of `language` by default.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            speech_model: Model of the speech recognizer.
            profanity_filter: Whether offensive words are masked; true by default.
            dtmf_detection: Whether pressed keys are reported; false by default.
            welcome_greeting: Text that is spoken at the start.
            partial_prompts: Whether texts are reported before they are final; false by default.
            welcome_greeting_interruptible: What may interrupt the greeting: none, dtmf, speech or any, the default.
            interruptible: What may interrupt what is spoken: none, dtmf, speech or any, the default.
            preemptible: Whether a newer text replaces the one that is being spoken; false by default.
            hints: Words and phrases that are likely, separated by commas.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
            report_input_during_agent_speech: Whether what the caller says or presses is reported while text is being spoken; false by default.
            elevenlabs_text_normalization: Whether ElevenLabs writes out numbers and dates before it speaks: on, off, the default, or auto.
            interrupt_sensitivity: How easily speech interrupts: high, the default, medium or low.
            debug: What is reported for looking for faults: debugging, speaker-events, tokens-played.
            backgroundNoiseReduction: Whether noise behind the speaker is reduced.
            speechTimeout: Milliseconds of silence after which the speaker's turn has ended; auto by default.
            deepgramSmartFormat: Whether recognized numbers, dates and the like are written as digits; true by default.
            ignoreBackchannel: Whether short words of agreement (mm-hm) do not interrupt.
            events: Further events that the program receives.
            partial_prompt_on_hangup: Whether what was said last is reported if the caller hangs up.
            eager_eot_threshold: Confidence, 0 to 1, from which the end of a turn is reported early.
            asr_smart_format: Whether recognized numbers, dates and the like are written as digits; true by default.
            tts_text_normalization: Whether numbers and dates are written out before they are spoken.
            tts_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
            elevenlabs_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
            include_in_prompt: Further facts that are reported with each text.
            customer_name: Name of the customer, for transcripts.
            application_reconnect: Whether Twilio connects again if the WebSocket breaks.
            echo_prompt_filtering: Whether an echo of what is being spoken is ignored.
            turn_detection: How the end of a speaker's turn is recognized.
        """
    def language(self, code: _Value = None, tts_provider: _Value = None, voice: _Value = None, transcription_provider: _Value = None, speech_model: _Value = None, hints: _Value = None, asr_smart_format: _Value = None, tts_text_normalization: _Value = None, tts_language_text_normalization: _Value = None, **kwargs: _Value) -> Language:
        """Settings for one language of the conversation.

        Args:
            code: Language, such as de-DE.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            asr_smart_format: Whether recognized numbers, dates and the like are written as digits; true by default.
            tts_text_normalization: Whether numbers and dates are written out before they are spoken.
            tts_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class ConversationRelaySession(TwiML):
    """<ConversationRelaySession>: Stored session of ConversationRelay that a call is connected with."""

    def __init__(self, connector: _Value = None, session_configuration: _Value = None, **kwargs: _Value) -> None:
        """Stored session of ConversationRelay that a call is connected with.

        Args:
            connector: Unique name of the installed connector.
            session_configuration: Name of the stored configuration of the session.
        """

class Dial(TwiML):
    """<Dial>: Calls somebody and connects both calls: a number as text, or <Number>, <Client>, <Sip>, <Conference>, <Queue> in it."""

    def __init__(self, number: _Text = None, action: _Value = None, method: _Value = None, timeout: _Value = None, hangup_on_star: _Value = None, time_limit: _Value = None, caller_id: _Value = None, record: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_configuration_id: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, answer_on_bridge: _Value = None, ring_tone: _Value = None, recording_track: _Value = None, sequential: _Value = None, refer_url: _Value = None, refer_method: _Value = None, events: _Value = None, passports: _Value = None, **kwargs: _Value) -> None:
        """Calls somebody and connects both calls: a number as text, or <Number>, <Client>, <Sip>, <Conference>, <Queue> in it.

        Args:
            number: Number that is called, in E.164.
            action: URL that Twilio requests when the dialled call has ended, with DialCallStatus; its TwiML goes on with the caller. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
            timeout: Seconds for which the phone may ring, 1 to 600; 30 by default. Twilio adds up to 5.
            hangup_on_star: Whether the caller may end the dialled call by the key *; false by default.
            time_limit: Seconds after which the dialled call ends, 1 to 86400; 14400 (4 hours) by default.
            caller_id: Number that the callee sees: of the account, verified, or the caller's own, the default.
            record: What is recorded: nothing (`do-not-record`, the default), or both calls from the ringing or the answer, in one channel or two (-dual).
            trim: `trim-silence` removes silence at both ends of the recording; `do-not-trim`, the default, keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            answer_on_bridge: Whether the caller hears ringing until the callee answers, and the call counts as answered only then; false by default.
            ring_tone: Country whose ringing tone the caller hears, in two letters.
            recording_track: Which side is recorded; `both` by default.
            sequential: Whether the numbers are called one after the other and not all at once; false by default.
            refer_url: URL that Twilio requests for TwiML when the SIP endpoint transfers the call (REFER).
            refer_method: HTTP method of the request to `referUrl`; POST by default.
            events: Further events that are reported.
            passports: PASSporTs (signed SHAKEN identities, JSON) that are passed on with a forwarded call.
        """
    def application(self, application_sid: _Text = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, customer_id: _Value = None, copy_parent_to: _Value = None, **kwargs: _Value) -> Application:
        """TwiML app that is dialled; its voice URL gets the call.

        Args:
            application_sid: SID of the application (AP…).
            url: URL that Twilio requests for TwiML that the application's side hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            customer_id: ID of your own for the customer, passed to the application.
            copy_parent_to: Whether the application sees the number that was first called as To; false by default.
        """
    def client(self, identity: _Text = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> Client:
        """Voice SDK client that is called: a browser or an app.

        Args:
            identity: Identity of the client, as in its access token.
            url: URL that Twilio requests for TwiML that the client hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def conference(self, name: _Text, muted: _Value = None, beep: _Value = None, start_conference_on_enter: _Value = None, end_conference_on_exit: _Value = None, wait_url: _Value = None, wait_method: _Value = None, max_participants: _Value = None, record: _Value = None, recording_configuration_id: _Value = None, region: _Value = None, coach: _Value = None, trim: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, event_callback_url: _Value = None, jitter_buffer_size: _Value = None, participant_label: _Value = None, **kwargs: _Value) -> Conference:
        """Conference that the call enters; it is created if nobody is in it.

        Args:
            name: Name of the conference, unique in the account: everybody with it is in one room.
            muted: Whether the participant is not heard by the others; false by default.
            beep: When a tone is heard: entering and leaving (`true`, the default), never, at one of them.
            start_conference_on_enter: Whether the conference starts when this participant enters; others wait until one does. True by default.
            end_conference_on_exit: Whether the conference ends for all when this participant leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default, empty means silence.
            wait_method: HTTP method of the request to `waitUrl`; POST by default, and GET for an audio file.
            max_participants: Largest number of participants, 2 to 250; 250 by default.
            record: Whether the conference is recorded; `do-not-record` by default.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            region: Where the audio is mixed; near the first participant by default.
            coach: SID of the call of the participant who alone hears this one.
            trim: `trim-silence`, the default, removes silence at both ends of the recording; `do-not-trim` keeps it.
            status_callback_event: Events of the conference that are reported, separated by spaces; none by default.
            status_callback: URL that Twilio requests at each event of `statusCallbackEvent`. That of the first participant counts.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            event_callback_url: Former name of `recordingStatusCallback`.
            jitter_buffer_size: Buffer against gaps in the audio; `large` by default. Smaller delays less and cuts more often.
            participant_label: Name of your own for the participant, unique in the conference, up to 128 characters.
        """
    def number(self, phone_number: _Text, send_digits: _Value = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, byoc: _Value = None, machine_detection: _Value = None, amd_status_callback_method: _Value = None, amd_status_callback: _Value = None, machine_detection_timeout: _Value = None, machine_detection_speech_threshold: _Value = None, machine_detection_speech_end_threshold: _Value = None, machine_detection_silence_timeout: _Value = None, **kwargs: _Value) -> Number:
        """Phone number that is called.

        Args:
            phone_number: Number in E.164.
            send_digits: Keys that are pressed when the call is answered: 0 to 9, #, *, and w for a pause of half a second.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            byoc: SID of the BYOC trunk (BY…) through which the call leaves.
            machine_detection: Enable reports who answered, a person or a machine; DetectMessageEnd waits for the end of a machine's greeting. Off by default.
            amd_status_callback_method: HTTP method of the request to `amdStatusCallback`; POST by default.
            amd_status_callback: URL that Twilio requests when machine detection knows who answered.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown. Raise it if many results are unknown.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which the answer is unknown, 2000 to 10000; 5000 by default.
        """
    def queue(self, name: _Text, url: _Value = None, method: _Value = None, reservation_sid: _Value = None, post_work_activity_sid: _Value = None, **kwargs: _Value) -> Queue:
        """Queue whose first call is connected with this one.

        Args:
            name: Name of the queue.
            url: URL that Twilio requests for TwiML that the waiting caller hears before both are connected.
            method: HTTP method of the request; POST by default.
            reservation_sid: SID of the TaskRouter reservation (WR…) whose call is taken.
            post_work_activity_sid: SID of the activity that a worker gets after the call (TaskRouter).
        """
    def sim(self, sim_sid: _Text, **kwargs: _Value) -> Sim:
        """SIM (Super SIM) that is called.

        Args:
            sim_sid: SID of the SIM.
        """
    def sip(self, sip_url: _Text = None, username: _Value = None, password: _Value = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, machine_detection: _Value = None, amd_status_callback_method: _Value = None, amd_status_callback: _Value = None, machine_detection_timeout: _Value = None, machine_detection_speech_threshold: _Value = None, machine_detection_speech_end_threshold: _Value = None, machine_detection_silence_timeout: _Value = None, **kwargs: _Value) -> Sip:
        """SIP endpoint that is called.

        Args:
            sip_url: SIP address: sip:user@host; parameters and header fields may follow.
            username: User name with which Twilio answers a digest challenge.
            password: Password that belongs to `username`.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            machine_detection: Enable reports who answered, a person or a machine; DetectMessageEnd waits for the end of a machine's greeting. Off by default.
            amd_status_callback_method: HTTP method of the request to `amdStatusCallback`; POST by default.
            amd_status_callback: URL that Twilio requests when machine detection knows who answered.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown. Raise it if many results are unknown.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which the answer is unknown, 2000 to 10000; 5000 by default.
        """
    def whats_app(self, phone_number: _Text, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> WhatsApp:
        """WhatsApp user who is called.

        Args:
            phone_number: Number in E.164.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """

class Echo(TwiML):
    """<Echo>: Plays back to the caller what it says, to test the delay."""

    def __init__(self, **kwargs: _Value) -> None:
        """Plays back to the caller what it says, to test the delay."""

class Enqueue(TwiML):
    """<Enqueue>: Puts the call into a queue, where it hears `waitUrl` until somebody takes it."""

    def __init__(self, name: _Text = None, action: _Value = None, max_queue_size: _Value = None, method: _Value = None, wait_url: _Value = None, wait_url_method: _Value = None, workflow_sid: _Value = None, **kwargs: _Value) -> None:
        """Puts the call into a queue, where it hears `waitUrl` until somebody takes it.

        Args:
            name: Name of the queue; it is created if it does not exist. Nothing with a workflow.
            action: URL that Twilio requests when the call leaves the queue, with QueueResult.
            max_queue_size: Most calls that may wait in a queue that is created, 1 to 5000; 1000 by default.
            method: HTTP method of the request; POST by default.
            wait_url: URL of TwiML that is heard while waiting; Twilio's music by default.
            wait_url_method: HTTP method of the request to `waitUrl`; POST by default.
            workflow_sid: SID of the TaskRouter workflow (WW…) that the call becomes a task of.
        """
    def task(self, body: _Text, priority: _Value = None, timeout: _Value = None, **kwargs: _Value) -> Task:
        """Attributes of the task that a call becomes in a TaskRouter workflow.

        Args:
            body: Attributes, a JSON object.
            priority: Priority, from 0, the default; higher goes first.
            timeout: Seconds for which the task may live; 86400 (a day) by default.
        """

class Gather(TwiML):
    """<Gather>: Collects keys or speech of the caller and sends them to `action`. Without any, what follows runs."""

    def __init__(self, input: _Value = None, action: _Value = None, method: _Value = None, timeout: _Value = None, speech_timeout: _Value = None, max_speech_time: _Value = None, profanity_filter: _Value = None, finish_on_key: _Value = None, num_digits: _Value = None, partial_result_callback: _Value = None, partial_result_callback_method: _Value = None, language: _Value = None, hints: _Value = None, barge_in: _Value = None, debug: _Value = None, action_on_empty_result: _Value = None, speech_model: _Value = None, enhanced: _Value = None, **kwargs: _Value) -> None:
        """Collects keys or speech of the caller and sends them to `action`. Without any, what follows runs.

        Args:
            input: What is collected: keys (`dtmf`, the default), `speech` or both, separated by a space.
            action: URL that Twilio requests with Digits or SpeechResult; the document's own by default, so that it can run again.
            method: HTTP method of the request; POST by default.
            timeout: Seconds to wait for the next key or the first word, 5 by default.
            speech_timeout: Seconds of silence after which speech has ended, or auto; that of `timeout` by default.
            max_speech_time: Most seconds of speech, 60 by default.
            profanity_filter: Whether offensive words are masked; true by default.
            finish_on_key: Key that ends the input, not passed on; # by default, empty for none.
            num_digits: Number of keys after which the input ends at once; without it, `finishOnKey` or `timeout` ends it.
            partial_result_callback: URL that Twilio requests with speech before it is final.
            partial_result_callback_method: HTTP method of requests to `partialResultCallback`; POST by default.
            language: Language that is spoken, such as de-DE; en-US by default.
            hints: Words and phrases that are likely, separated by commas.
            barge_in: Whether a key or a word ends what is being played; true by default.
            debug: Whether details are reported for looking for faults.
            action_on_empty_result: Whether `action` is requested also when nothing was entered; false by default.
            speech_model: Model of the speech recognizer, such as phone_call, numbers_and_commands or googlev2_telephony.
            enhanced: Whether the better and more expensive variant of phone_call is used; false by default.
        """
    def pause(self, length: _Value = None, **kwargs: _Value) -> Pause:
        """Waits in silence. As the first verb, it lets the phone ring on before the call is answered.

        Args:
            length: Seconds, 1 by default.
        """
    def play(self, url: _Text = None, loop: _Value = None, digits: _Value = None, **kwargs: _Value) -> Play:
        """Plays an audio file, or key tones.

        Args:
            url: URL of the audio: mp3, wav, aiff, gsm, ulaw. Twilio caches it.
            loop: How often it is played; 1 by default, 0 without end.
            digits: Key tones that are played in place of a file: 0 to 9, #, *, and w for a pause of half a second.
        """
    def say(self, message: _Text = None, voice: _Value = None, loop: _Value = None, language: _Value = None, **kwargs: _Value) -> Say:
        """Speaks a text to the caller.

        Args:
            message: Text, up to 4096 characters; SSML elements may stand in it.
            voice: Voice, such as Polly.Joanna or Google.en-US-Neural2-C; `man` or `woman` for the basic ones. Twilio's default otherwise.
            loop: How often it is spoken; 1 by default, 0 without end.
            language: Language of the text, such as de-DE; that of the voice, or en-US.
        """

class Hangup(TwiML):
    """<Hangup>: Ends the call."""

    def __init__(self, **kwargs: _Value) -> None:
        """Ends the call."""
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Header(TwiML):
    """<Header>: Header field of the SIP request."""

    def __init__(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> None:
        """Header field of the SIP request.

        Args:
            name: Name of the header field, beginning with X-.
            value: Value, as text.
        """

class Headers(TwiML):
    """<Headers>: Header fields of the SIP request."""

    def __init__(self, **kwargs: _Value) -> None:
        """Header fields of the SIP request."""
    def header(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Header:
        """Header field of the SIP request.

        Args:
            name: Name of the header field, beginning with X-.
            value: Value, as text.
        """

class Identity(TwiML):
    """<Identity>: Identity of the client, where parameters stand beside it."""

    def __init__(self, client_identity: _Text, **kwargs: _Value) -> None:
        """Identity of the client, where parameters stand beside it.

        Args:
            client_identity: Identity of the client, as in its access token.
        """

class Language(TwiML):
    """<Language>: Settings for one language of the conversation."""

    def __init__(self, code: _Value = None, tts_provider: _Value = None, voice: _Value = None, transcription_provider: _Value = None, speech_model: _Value = None, hints: _Value = None, asr_smart_format: _Value = None, tts_text_normalization: _Value = None, tts_language_text_normalization: _Value = None, **kwargs: _Value) -> None:
        """Settings for one language of the conversation.

        Args:
            code: Language, such as de-DE.
            tts_provider: Who makes speech of text: Google, Amazon or ElevenLabs.
            voice: Voice that speaks, as its provider names it.
            transcription_provider: Who makes text of speech: Google or Deepgram.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            asr_smart_format: Whether recognized numbers, dates and the like are written as digits; true by default.
            tts_text_normalization: Whether numbers and dates are written out before they are spoken.
            tts_language_text_normalization: Whether numbers and dates are written out by the rules of their language before they are spoken.
        """

class Leave(TwiML):
    """<Leave>: Takes the call out of its queue; it goes on after <Enqueue>."""

    def __init__(self, **kwargs: _Value) -> None:
        """Takes the call out of its queue; it goes on after <Enqueue>."""

class Number(TwiML):
    """<Number>: Phone number that is called."""

    def __init__(self, phone_number: _Text, send_digits: _Value = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, byoc: _Value = None, machine_detection: _Value = None, amd_status_callback_method: _Value = None, amd_status_callback: _Value = None, machine_detection_timeout: _Value = None, machine_detection_speech_threshold: _Value = None, machine_detection_speech_end_threshold: _Value = None, machine_detection_silence_timeout: _Value = None, **kwargs: _Value) -> None:
        """Phone number that is called.

        Args:
            phone_number: Number in E.164.
            send_digits: Keys that are pressed when the call is answered: 0 to 9, #, *, and w for a pause of half a second.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            byoc: SID of the BYOC trunk (BY…) through which the call leaves.
            machine_detection: Enable reports who answered, a person or a machine; DetectMessageEnd waits for the end of a machine's greeting. Off by default.
            amd_status_callback_method: HTTP method of the request to `amdStatusCallback`; POST by default.
            amd_status_callback: URL that Twilio requests when machine detection knows who answered.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown. Raise it if many results are unknown.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which the answer is unknown, 2000 to 10000; 5000 by default.
        """

class Parameter(TwiML):
    """<Parameter>: Parameter of your own that is passed to the receiver."""

    def __init__(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> None:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Pause(TwiML):
    """<Pause>: Waits in silence. As the first verb, it lets the phone ring on before the call is answered."""

    def __init__(self, length: _Value = None, **kwargs: _Value) -> None:
        """Waits in silence. As the first verb, it lets the phone ring on before the call is answered.

        Args:
            length: Seconds, 1 by default.
        """

class Pay(TwiML):
    """<Pay>: Collects a payment over the keypad: card or bank data go to the processor, not to you."""

    def __init__(self, input: _Value = None, action: _Value = None, bank_account_type: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, timeout: _Value = None, max_attempts: _Value = None, security_code: _Value = None, postal_code: _Value = None, min_postal_code_length: _Value = None, payment_connector: _Value = None, payment_method: _Value = None, token_type: _Value = None, charge_amount: _Value = None, currency: _Value = None, description: _Value = None, valid_card_types: _Value = None, language: _Value = None, **kwargs: _Value) -> None:
        """Collects a payment over the keypad: card or bank data go to the processor, not to you.

        Args:
            input: How the caller enters data: on the keypad.
            action: URL that Twilio requests with the result of the payment.
            bank_account_type: Kind of bank account; `consumer-checking` by default.
            status_callback: URL that Twilio requests with the progress of the payment.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            timeout: Seconds to wait for the next key, 5 by default.
            max_attempts: How often each field may be tried, 1 to 3; 1 by default.
            security_code: Whether a card's security code is asked for; true by default.
            postal_code: Whether a postal code is asked for (true, the default, or false), or the postal code itself.
            min_postal_code_length: Fewest digits of a postal code.
            payment_connector: Name of the installed Pay connector; Default by default.
            payment_method: What is collected: card or bank data; `credit-card` by default.
            token_type: What a token is for: one charge, many (`reusable`, the default) or the processor's payment method.
            charge_amount: Amount to charge; without it, a token is made in place of a charge.
            currency: Currency of `chargeAmount`, in three letters; usd by default.
            description: Description of the payment, passed to the processor.
            valid_card_types: Cards that are accepted, separated by spaces; visa, mastercard and amex by default.
            language: Language of the prompts; en-US by default.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """
    def prompt(self, for_: _Value = None, error_type: _Value = None, card_type: _Value = None, attempt: _Value = None, require_matching_inputs: _Value = None, **kwargs: _Value) -> Prompt:
        """What is said while a payment is collected, for one step or fault.

        Args:
            for_: Field that is being asked for.
            error_type: Faults after which the prompt is said, separated by spaces.
            card_type: Cards for which the prompt is said, separated by spaces.
            attempt: Attempts at which the prompt is said, from 1, separated by spaces.
            require_matching_inputs: Whether the field is entered twice; false by default.
        """

class Play(TwiML):
    """<Play>: Plays an audio file, or key tones."""

    def __init__(self, url: _Text = None, loop: _Value = None, digits: _Value = None, **kwargs: _Value) -> None:
        """Plays an audio file, or key tones.

        Args:
            url: URL of the audio: mp3, wav, aiff, gsm, ulaw. Twilio caches it.
            loop: How often it is played; 1 by default, 0 without end.
            digits: Key tones that are played in place of a file: 0 to 9, #, *, and w for a pause of half a second.
        """

class Prompt(TwiML):
    """<Prompt>: What is said while a payment is collected, for one step or fault."""

    def __init__(self, for_: _Value = None, error_type: _Value = None, card_type: _Value = None, attempt: _Value = None, require_matching_inputs: _Value = None, **kwargs: _Value) -> None:
        """What is said while a payment is collected, for one step or fault.

        Args:
            for_: Field that is being asked for.
            error_type: Faults after which the prompt is said, separated by spaces.
            card_type: Cards for which the prompt is said, separated by spaces.
            attempt: Attempts at which the prompt is said, from 1, separated by spaces.
            require_matching_inputs: Whether the field is entered twice; false by default.
        """
    def pause(self, length: _Value = None, **kwargs: _Value) -> Pause:
        """Waits in silence. As the first verb, it lets the phone ring on before the call is answered.

        Args:
            length: Seconds, 1 by default.
        """
    def play(self, url: _Text = None, loop: _Value = None, digits: _Value = None, **kwargs: _Value) -> Play:
        """Plays an audio file, or key tones.

        Args:
            url: URL of the audio: mp3, wav, aiff, gsm, ulaw. Twilio caches it.
            loop: How often it is played; 1 by default, 0 without end.
            digits: Key tones that are played in place of a file: 0 to 9, #, *, and w for a pause of half a second.
        """
    def say(self, message: _Text = None, voice: _Value = None, loop: _Value = None, language: _Value = None, **kwargs: _Value) -> Say:
        """Speaks a text to the caller.

        Args:
            message: Text, up to 4096 characters; SSML elements may stand in it.
            voice: Voice, such as Polly.Joanna or Google.en-US-Neural2-C; `man` or `woman` for the basic ones. Twilio's default otherwise.
            loop: How often it is spoken; 1 by default, 0 without end.
            language: Language of the text, such as de-DE; that of the voice, or en-US.
        """

class Queue(TwiML):
    """<Queue>: Queue whose first call is connected with this one."""

    def __init__(self, name: _Text, url: _Value = None, method: _Value = None, reservation_sid: _Value = None, post_work_activity_sid: _Value = None, **kwargs: _Value) -> None:
        """Queue whose first call is connected with this one.

        Args:
            name: Name of the queue.
            url: URL that Twilio requests for TwiML that the waiting caller hears before both are connected.
            method: HTTP method of the request; POST by default.
            reservation_sid: SID of the TaskRouter reservation (WR…) whose call is taken.
            post_work_activity_sid: SID of the activity that a worker gets after the call (TaskRouter).
        """

class Record(TwiML):
    """<Record>: Records the caller, as for a voice mail."""

    def __init__(self, action: _Value = None, method: _Value = None, timeout: _Value = None, finish_on_key: _Value = None, max_length: _Value = None, play_beep: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, transcribe: _Value = None, transcribe_callback: _Value = None, recording_configuration_id: _Value = None, **kwargs: _Value) -> None:
        """Records the caller, as for a voice mail.

        Args:
            action: URL that Twilio requests with RecordingUrl when the recording ends; the document's own by default, so that it can run again.
            method: HTTP method of the request; POST by default.
            timeout: Seconds of silence that end the recording; 5 by default, 0 for never.
            finish_on_key: Keys of which any ends the recording; 1234567890*# by default, empty for none.
            max_length: Most seconds, 1 to 86400; 3600 by default.
            play_beep: Whether a tone is heard before; true by default.
            trim: `trim-silence`, the default, removes silence at both ends of the recording; `do-not-trim` keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            transcribe: Whether speech is transcribed (English, up to 2 minutes, charged); false by default.
            transcribe_callback: URL that Twilio requests with the transcript.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
        """

class Recording(TwiML):
    """<Recording>: Recording of the call that is started while other verbs run."""

    def __init__(self, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, trim: _Value = None, track: _Value = None, channels: _Value = None, recording_configuration_id: _Value = None, **kwargs: _Value) -> None:
        """Recording of the call that is started while other verbs run.

        Args:
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            trim: trim-silence removes silence at both ends of the recording; do-not-trim keeps it.
            track: Which side is recorded; `both` by default.
            channels: Whether both parties are mixed into one channel (`mono`) or apart (`dual`).
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
        """

class Redirect(TwiML):
    """<Redirect>: Goes on with the TwiML of another URL. What follows does not run."""

    def __init__(self, url: _Text, method: _Value = None, **kwargs: _Value) -> None:
        """Goes on with the TwiML of another URL. What follows does not run.

        Args:
            url: URL of the TwiML, absolute or relative to the document's own.
            method: HTTP method of the request; POST by default.
        """

class Refer(TwiML):
    """<Refer>: Transfers a SIP call to another SIP endpoint (REFER)."""

    def __init__(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> None:
        """Transfers a SIP call to another SIP endpoint (REFER).

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def sip(self, sip_url: _Text, **kwargs: _Value) -> ReferSip:
        """SIP address that the call is transferred to.

        Args:
            sip_url: SIP address: sip:user@host.
        """

class ReferSip(TwiML):
    """<Sip>: SIP address that the call is transferred to."""

    def __init__(self, sip_url: _Text, **kwargs: _Value) -> None:
        """SIP address that the call is transferred to.

        Args:
            sip_url: SIP address: sip:user@host.
        """

class Reject(TwiML):
    """<Reject>: Refuses an incoming call without answering it; nothing is charged. It must be the first verb."""

    def __init__(self, reason: _Value = None, **kwargs: _Value) -> None:
        """Refuses an incoming call without answering it; nothing is charged. It must be the first verb.

        Args:
            reason: What the caller hears: that the number is out of service (`rejected`, the default) or `busy`.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Room(TwiML):
    """<Room>: Video room that the call enters by audio."""

    def __init__(self, name: _Text, participant_identity: _Value = None, **kwargs: _Value) -> None:
        """Video room that the call enters by audio.

        Args:
            name: Unique name of the room.
            participant_identity: Identity of the participant in the room.
        """

class Say(TwiML):
    """<Say>: Speaks a text to the caller."""

    def __init__(self, message: _Text = None, voice: _Value = None, loop: _Value = None, language: _Value = None, **kwargs: _Value) -> None:
        """Speaks a text to the caller.

        Args:
            message: Text, up to 4096 characters; SSML elements may stand in it.
            voice: Voice, such as Polly.Joanna or Google.en-US-Neural2-C; `man` or `woman` for the basic ones. Twilio's default otherwise.
            loop: How often it is spoken; 1 by default, 0 without end.
            language: Language of the text, such as de-DE; that of the voice, or en-US.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def p(self, words: _Text = None, **kwargs: _Value) -> SsmlP:
        """Paragraph, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def s(self, words: _Text = None, **kwargs: _Value) -> SsmlS:
        """Sentence, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class Sim(TwiML):
    """<Sim>: SIM (Super SIM) that is called."""

    def __init__(self, sim_sid: _Text, **kwargs: _Value) -> None:
        """SIM (Super SIM) that is called.

        Args:
            sim_sid: SID of the SIM.
        """

class Sip(TwiML):
    """<Sip>: SIP endpoint that is called."""

    def __init__(self, sip_url: _Text = None, username: _Value = None, password: _Value = None, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, machine_detection: _Value = None, amd_status_callback_method: _Value = None, amd_status_callback: _Value = None, machine_detection_timeout: _Value = None, machine_detection_speech_threshold: _Value = None, machine_detection_speech_end_threshold: _Value = None, machine_detection_silence_timeout: _Value = None, **kwargs: _Value) -> None:
        """SIP endpoint that is called.

        Args:
            sip_url: SIP address: sip:user@host; parameters and header fields may follow.
            username: User name with which Twilio answers a digest challenge.
            password: Password that belongs to `username`.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            machine_detection: Enable reports who answered, a person or a machine; DetectMessageEnd waits for the end of a machine's greeting. Off by default.
            amd_status_callback_method: HTTP method of the request to `amdStatusCallback`; POST by default.
            amd_status_callback: URL that Twilio requests when machine detection knows who answered.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown. Raise it if many results are unknown.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which the answer is unknown, 2000 to 10000; 5000 by default.
        """
    def headers(self, **kwargs: _Value) -> Headers:
        """Header fields of the SIP request."""
    def uri(self, sip_url: _Text = None, priority: _Value = None, weight: _Value = None, username: _Value = None, password: _Value = None, **kwargs: _Value) -> SipUri:
        """SIP address, one of several that are tried.

        Args:
            sip_url: SIP address: sip:user@host.
            priority: Rank: lower is tried first.
            weight: Share of the calls among equals.
            username: User name with which Twilio answers a digest challenge.
            password: Password that belongs to `username`.
        """

class SipUri(TwiML):
    """<Uri>: SIP address, one of several that are tried."""

    def __init__(self, sip_url: _Text = None, priority: _Value = None, weight: _Value = None, username: _Value = None, password: _Value = None, **kwargs: _Value) -> None:
        """SIP address, one of several that are tried.

        Args:
            sip_url: SIP address: sip:user@host.
            priority: Rank: lower is tried first.
            weight: Share of the calls among equals.
            username: User name with which Twilio answers a digest challenge.
            password: Password that belongs to `username`.
        """

class Siprec(TwiML):
    """<Siprec>: SIPREC session: sends the call's audio to a recorder."""

    def __init__(self, name: _Value = None, connector_name: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> None:
        """SIPREC session: sends the call's audio to a recorder.

        Args:
            name: Name of the Siprec.
            connector_name: Unique name of the installed connector.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Sms(TwiML):
    """<Sms>: Sends an SMS during a call."""

    def __init__(self, message: _Text, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> None:
        """Sends an SMS during a call.

        Args:
            message: Text, up to 160 characters.
            to: Recipient, in E.164; the caller by default.
            from_: Sender: a number of the account, in E.164; the called one by default.
            action: URL that Twilio requests with SmsSid and SmsStatus; its TwiML goes on with the call.
            method: HTTP method of the request; POST by default.
            status_callback: URL that Twilio requests when the message was sent or has failed.
        """

class SsmlBreak(TwiML):
    """<break>: Pause in speech."""

    def __init__(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> None:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """

class SsmlEmphasis(TwiML):
    """<emphasis>: Words with emphasis."""

    def __init__(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> None:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class SsmlLang(TwiML):
    """<lang>: Words in another language."""

    def __init__(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> None:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def p(self, words: _Text = None, **kwargs: _Value) -> SsmlP:
        """Paragraph, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def s(self, words: _Text = None, **kwargs: _Value) -> SsmlS:
        """Sentence, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class SsmlP(TwiML):
    """<p>: Paragraph, with a pause after it."""

    def __init__(self, words: _Text = None, **kwargs: _Value) -> None:
        """Paragraph, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def s(self, words: _Text = None, **kwargs: _Value) -> SsmlS:
        """Sentence, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class SsmlPhoneme(TwiML):
    """<phoneme>: Word with its pronunciation."""

    def __init__(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> None:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """

class SsmlProsody(TwiML):
    """<prosody>: Words with another volume, speed or pitch."""

    def __init__(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> None:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def p(self, words: _Text = None, **kwargs: _Value) -> SsmlP:
        """Paragraph, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def s(self, words: _Text = None, **kwargs: _Value) -> SsmlS:
        """Sentence, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class SsmlS(TwiML):
    """<s>: Sentence, with a pause after it."""

    def __init__(self, words: _Text = None, **kwargs: _Value) -> None:
        """Sentence, with a pause after it.

        Args:
            words: Words that are spoken.
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def lang(self, words: _Text = None, xml_lang: _Value = None, **kwargs: _Value) -> SsmlLang:
        """Words in another language.

        Args:
            words: Words that are spoken.
            xml_lang: Language of the words, such as de-DE.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """
    def w(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> SsmlW:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """

class SsmlSayAs(TwiML):
    """<say-as>: Words that are read as numbers, dates and the like."""

    def __init__(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> None:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """

class SsmlSub(TwiML):
    """<sub>: Words that are spoken as others."""

    def __init__(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> None:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """

class SsmlW(TwiML):
    """<w>: Word whose part of speech decides how it is pronounced."""

    def __init__(self, words: _Text = None, role: _Value = None, **kwargs: _Value) -> None:
        """Word whose part of speech decides how it is pronounced.

        Args:
            words: Word that is spoken.
            role: Part of speech, such as amazon:VB (verb) or amazon:NN (noun).
        """
    def break_(self, strength: _Value = None, time: _Value = None, **kwargs: _Value) -> SsmlBreak:
        """Pause in speech.

        Args:
            strength: How long, as in prosody; `medium` by default.
            time: How long, such as 500ms or 2s; up to 10s.
        """
    def emphasis(self, words: _Text = None, level: _Value = None, **kwargs: _Value) -> SsmlEmphasis:
        """Words with emphasis.

        Args:
            words: Words that are spoken.
            level: How strong; `moderate` by default.
        """
    def phoneme(self, words: _Text, alphabet: _Value = None, ph: _Value = None, **kwargs: _Value) -> SsmlPhoneme:
        """Word with its pronunciation.

        Args:
            words: Word, for where the pronunciation is not understood.
            alphabet: Alphabet of `ph`.
            ph: Pronunciation.
        """
    def prosody(self, words: _Text = None, volume: _Value = None, rate: _Value = None, pitch: _Value = None, **kwargs: _Value) -> SsmlProsody:
        """Words with another volume, speed or pitch.

        Args:
            words: Words that are spoken.
            volume: silent, x-soft, soft, medium, loud, x-loud, or +6dB.
            rate: x-slow, slow, medium, fast, x-fast, or a percentage: 80%.
            pitch: x-low, low, medium, high, x-high, or a change: +10%.
        """
    def say_as(self, words: _Text, interpret_as: _Value = None, format: _Value = None, **kwargs: _Value) -> SsmlSayAs:
        """Words that are read as numbers, dates and the like.

        Args:
            words: Words that are spoken.
            interpret_as: What the words are, such as `digits`, `date` or `telephone`.
            format: Order of a date's parts: m month, d day, y year.
        """
    def sub(self, words: _Text, alias: _Value = None, **kwargs: _Value) -> SsmlSub:
        """Words that are spoken as others.

        Args:
            words: Words that are written.
            alias: Words that are spoken in their place.
        """

class Start(TwiML):
    """<Start>: Starts a media stream, a transcription, a recording or SIPREC; the next verbs run at once."""

    def __init__(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> None:
        """Starts a media stream, a transcription, a recording or SIPREC; the next verbs run at once.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def recording(self, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, trim: _Value = None, track: _Value = None, channels: _Value = None, recording_configuration_id: _Value = None, **kwargs: _Value) -> Recording:
        """Recording of the call that is started while other verbs run.

        Args:
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            trim: trim-silence removes silence at both ends of the recording; do-not-trim keeps it.
            track: Which side is recorded; `both` by default.
            channels: Whether both parties are mixed into one channel (`mono`) or apart (`dual`).
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
        """
    def siprec(self, name: _Value = None, connector_name: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> Siprec:
        """SIPREC session: sends the call's audio to a recorder.

        Args:
            name: Name of the Siprec.
            connector_name: Unique name of the installed connector.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def stream(self, name: _Value = None, connector_name: _Value = None, url: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, audio_format: _Value = None, sample_rate: _Value = None, **kwargs: _Value) -> Stream:
        """Media stream: the call's audio over a WebSocket. In <Connect> both ways, in <Start> one way.

        Args:
            name: Name of the stream, unique in the call, by which <Stop> finds it.
            connector_name: Unique name of the installed connector.
            url: URL of the WebSocket, wss://…; a query string is not allowed, use <Parameter>.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the stream starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            audio_format: Encoding of the audio, such as audio/x-mulaw.
            sample_rate: Samples a second, such as 8000.
        """
    def transcription(self, name: _Value = None, track: _Value = None, status_callback_url: _Value = None, status_callback_method: _Value = None, inbound_track_label: _Value = None, outbound_track_label: _Value = None, partial_results: _Value = None, language_code: _Value = None, transcription_engine: _Value = None, profanity_filter: _Value = None, speech_model: _Value = None, hints: _Value = None, enable_automatic_punctuation: _Value = None, intelligence_service: _Value = None, **kwargs: _Value) -> Transcription:
        """Real-time transcription of the call; the words go to `statusCallbackUrl`.

        Args:
            name: Name of the transcription, unique in the call, by which <Stop> finds it.
            track: Whose words are transcribed; `both_tracks` by default.
            status_callback_url: URL that Twilio requests with each piece of text, and when the transcription starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallbackUrl`; POST by default.
            inbound_track_label: Label in webhooks for the party whose audio comes in, such as customer.
            outbound_track_label: Label in webhooks for the party who is spoken to, such as agent.
            partial_results: Whether texts are reported before they are final; false by default.
            language_code: Language that is spoken, such as en-US, the default.
            transcription_engine: Speech recognizer: google, the default, or deepgram.
            profanity_filter: Whether offensive words are masked; true by default.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            enable_automatic_punctuation: Whether punctuation is added; true by default.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
        """

class Stop(TwiML):
    """<Stop>: Stops what <Start> has started, by its name."""

    def __init__(self, **kwargs: _Value) -> None:
        """Stops what <Start> has started, by its name."""
    def siprec(self, name: _Value = None, connector_name: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> Siprec:
        """SIPREC session: sends the call's audio to a recorder.

        Args:
            name: Name of the Siprec.
            connector_name: Unique name of the installed connector.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def stream(self, name: _Value = None, connector_name: _Value = None, url: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, audio_format: _Value = None, sample_rate: _Value = None, **kwargs: _Value) -> Stream:
        """Media stream: the call's audio over a WebSocket. In <Connect> both ways, in <Start> one way.

        Args:
            name: Name of the stream, unique in the call, by which <Stop> finds it.
            connector_name: Unique name of the installed connector.
            url: URL of the WebSocket, wss://…; a query string is not allowed, use <Parameter>.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the stream starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            audio_format: Encoding of the audio, such as audio/x-mulaw.
            sample_rate: Samples a second, such as 8000.
        """
    def transcription(self, name: _Value = None, track: _Value = None, status_callback_url: _Value = None, status_callback_method: _Value = None, inbound_track_label: _Value = None, outbound_track_label: _Value = None, partial_results: _Value = None, language_code: _Value = None, transcription_engine: _Value = None, profanity_filter: _Value = None, speech_model: _Value = None, hints: _Value = None, enable_automatic_punctuation: _Value = None, intelligence_service: _Value = None, **kwargs: _Value) -> Transcription:
        """Real-time transcription of the call; the words go to `statusCallbackUrl`.

        Args:
            name: Name of the transcription, unique in the call, by which <Stop> finds it.
            track: Whose words are transcribed; `both_tracks` by default.
            status_callback_url: URL that Twilio requests with each piece of text, and when the transcription starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallbackUrl`; POST by default.
            inbound_track_label: Label in webhooks for the party whose audio comes in, such as customer.
            outbound_track_label: Label in webhooks for the party who is spoken to, such as agent.
            partial_results: Whether texts are reported before they are final; false by default.
            language_code: Language that is spoken, such as en-US, the default.
            transcription_engine: Speech recognizer: google, the default, or deepgram.
            profanity_filter: Whether offensive words are masked; true by default.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            enable_automatic_punctuation: Whether punctuation is added; true by default.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
        """

class Stream(TwiML):
    """<Stream>: Media stream: the call's audio over a WebSocket. In <Connect> both ways, in <Start> one way."""

    def __init__(self, name: _Value = None, connector_name: _Value = None, url: _Value = None, track: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, audio_format: _Value = None, sample_rate: _Value = None, **kwargs: _Value) -> None:
        """Media stream: the call's audio over a WebSocket. In <Connect> both ways, in <Start> one way.

        Args:
            name: Name of the stream, unique in the call, by which <Stop> finds it.
            connector_name: Unique name of the installed connector.
            url: URL of the WebSocket, wss://…; a query string is not allowed, use <Parameter>.
            track: Whose audio is sent: `inbound_track` (what the caller says, the default), `outbound_track` or `both_tracks`.
            status_callback: URL that Twilio requests when the stream starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            audio_format: Encoding of the audio, such as audio/x-mulaw.
            sample_rate: Samples a second, such as 8000.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class Task(TwiML):
    """<Task>: Attributes of the task that a call becomes in a TaskRouter workflow."""

    def __init__(self, body: _Text, priority: _Value = None, timeout: _Value = None, **kwargs: _Value) -> None:
        """Attributes of the task that a call becomes in a TaskRouter workflow.

        Args:
            body: Attributes, a JSON object.
            priority: Priority, from 0, the default; higher goes first.
            timeout: Seconds for which the task may live; 86400 (a day) by default.
        """

class Transcription(TwiML):
    """<Transcription>: Real-time transcription of the call; the words go to `statusCallbackUrl`."""

    def __init__(self, name: _Value = None, track: _Value = None, status_callback_url: _Value = None, status_callback_method: _Value = None, inbound_track_label: _Value = None, outbound_track_label: _Value = None, partial_results: _Value = None, language_code: _Value = None, transcription_engine: _Value = None, profanity_filter: _Value = None, speech_model: _Value = None, hints: _Value = None, enable_automatic_punctuation: _Value = None, intelligence_service: _Value = None, **kwargs: _Value) -> None:
        """Real-time transcription of the call; the words go to `statusCallbackUrl`.

        Args:
            name: Name of the transcription, unique in the call, by which <Stop> finds it.
            track: Whose words are transcribed; `both_tracks` by default.
            status_callback_url: URL that Twilio requests with each piece of text, and when the transcription starts, stops or fails.
            status_callback_method: HTTP method of requests to `statusCallbackUrl`; POST by default.
            inbound_track_label: Label in webhooks for the party whose audio comes in, such as customer.
            outbound_track_label: Label in webhooks for the party who is spoken to, such as agent.
            partial_results: Whether texts are reported before they are final; false by default.
            language_code: Language that is spoken, such as en-US, the default.
            transcription_engine: Speech recognizer: google, the default, or deepgram.
            profanity_filter: Whether offensive words are masked; true by default.
            speech_model: Model of the speech recognizer.
            hints: Words and phrases that are likely, separated by commas.
            enable_automatic_punctuation: Whether punctuation is added; true by default.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the conversation.
        """
    def config(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Config:
        """Setting of the virtual agent.

        Args:
            name: Name of the Config.
            value: Value, as text.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class VirtualAgent(TwiML):
    """<VirtualAgent>: Virtual agent (Dialogflow) that talks with the caller."""

    def __init__(self, connector_name: _Value = None, language: _Value = None, sentiment_analysis: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> None:
        """Virtual agent (Dialogflow) that talks with the caller.

        Args:
            connector_name: Unique name of the installed connector.
            language: Language of what is spoken and heard, such as en-US, the default.
            sentiment_analysis: Whether the mood of what is said is rated; false by default.
            status_callback: URL that Twilio requests with what was said, and at the end.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """
    def config(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Config:
        """Setting of the virtual agent.

        Args:
            name: Name of the Config.
            value: Value, as text.
        """
    def parameter(self, name: _Value = None, value: _Value = None, **kwargs: _Value) -> Parameter:
        """Parameter of your own that is passed to the receiver.

        Args:
            name: Name of the parameter.
            value: Value, as text.
        """

class VoiceResponse(TwiML):
    """<Response>: TwiML that answers a webhook about a call: its verbs run one after the other."""

    def __init__(self, **kwargs: _Value) -> None:
        """TwiML that answers a webhook about a call: its verbs run one after the other."""
    def connect(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> Connect:
        """Connects the call with a service, such as a media stream or a virtual agent. What follows runs when that ends.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def dial(self, number: _Text = None, action: _Value = None, method: _Value = None, timeout: _Value = None, hangup_on_star: _Value = None, time_limit: _Value = None, caller_id: _Value = None, record: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_configuration_id: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, answer_on_bridge: _Value = None, ring_tone: _Value = None, recording_track: _Value = None, sequential: _Value = None, refer_url: _Value = None, refer_method: _Value = None, events: _Value = None, passports: _Value = None, **kwargs: _Value) -> Dial:
        """Calls somebody and connects both calls: a number as text, or <Number>, <Client>, <Sip>, <Conference>, <Queue> in it.

        Args:
            number: Number that is called, in E.164.
            action: URL that Twilio requests when the dialled call has ended, with DialCallStatus; its TwiML goes on with the caller. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
            timeout: Seconds for which the phone may ring, 1 to 600; 30 by default. Twilio adds up to 5.
            hangup_on_star: Whether the caller may end the dialled call by the key *; false by default.
            time_limit: Seconds after which the dialled call ends, 1 to 86400; 14400 (4 hours) by default.
            caller_id: Number that the callee sees: of the account, verified, or the caller's own, the default.
            record: What is recorded: nothing (`do-not-record`, the default), or both calls from the ringing or the answer, in one channel or two (-dual).
            trim: `trim-silence` removes silence at both ends of the recording; `do-not-trim`, the default, keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            answer_on_bridge: Whether the caller hears ringing until the callee answers, and the call counts as answered only then; false by default.
            ring_tone: Country whose ringing tone the caller hears, in two letters.
            recording_track: Which side is recorded; `both` by default.
            sequential: Whether the numbers are called one after the other and not all at once; false by default.
            refer_url: URL that Twilio requests for TwiML when the SIP endpoint transfers the call (REFER).
            refer_method: HTTP method of the request to `referUrl`; POST by default.
            events: Further events that are reported.
            passports: PASSporTs (signed SHAKEN identities, JSON) that are passed on with a forwarded call.
        """
    def echo(self, **kwargs: _Value) -> Echo:
        """Plays back to the caller what it says, to test the delay."""
    def enqueue(self, name: _Text = None, action: _Value = None, max_queue_size: _Value = None, method: _Value = None, wait_url: _Value = None, wait_url_method: _Value = None, workflow_sid: _Value = None, **kwargs: _Value) -> Enqueue:
        """Puts the call into a queue, where it hears `waitUrl` until somebody takes it.

        Args:
            name: Name of the queue; it is created if it does not exist. Nothing with a workflow.
            action: URL that Twilio requests when the call leaves the queue, with QueueResult.
            max_queue_size: Most calls that may wait in a queue that is created, 1 to 5000; 1000 by default.
            method: HTTP method of the request; POST by default.
            wait_url: URL of TwiML that is heard while waiting; Twilio's music by default.
            wait_url_method: HTTP method of the request to `waitUrl`; POST by default.
            workflow_sid: SID of the TaskRouter workflow (WW…) that the call becomes a task of.
        """
    def gather(self, input: _Value = None, action: _Value = None, method: _Value = None, timeout: _Value = None, speech_timeout: _Value = None, max_speech_time: _Value = None, profanity_filter: _Value = None, finish_on_key: _Value = None, num_digits: _Value = None, partial_result_callback: _Value = None, partial_result_callback_method: _Value = None, language: _Value = None, hints: _Value = None, barge_in: _Value = None, debug: _Value = None, action_on_empty_result: _Value = None, speech_model: _Value = None, enhanced: _Value = None, **kwargs: _Value) -> Gather:
        """Collects keys or speech of the caller and sends them to `action`. Without any, what follows runs.

        Args:
            input: What is collected: keys (`dtmf`, the default), `speech` or both, separated by a space.
            action: URL that Twilio requests with Digits or SpeechResult; the document's own by default, so that it can run again.
            method: HTTP method of the request; POST by default.
            timeout: Seconds to wait for the next key or the first word, 5 by default.
            speech_timeout: Seconds of silence after which speech has ended, or auto; that of `timeout` by default.
            max_speech_time: Most seconds of speech, 60 by default.
            profanity_filter: Whether offensive words are masked; true by default.
            finish_on_key: Key that ends the input, not passed on; # by default, empty for none.
            num_digits: Number of keys after which the input ends at once; without it, `finishOnKey` or `timeout` ends it.
            partial_result_callback: URL that Twilio requests with speech before it is final.
            partial_result_callback_method: HTTP method of requests to `partialResultCallback`; POST by default.
            language: Language that is spoken, such as de-DE; en-US by default.
            hints: Words and phrases that are likely, separated by commas.
            barge_in: Whether a key or a word ends what is being played; true by default.
            debug: Whether details are reported for looking for faults.
            action_on_empty_result: Whether `action` is requested also when nothing was entered; false by default.
            speech_model: Model of the speech recognizer, such as phone_call, numbers_and_commands or googlev2_telephony.
            enhanced: Whether the better and more expensive variant of phone_call is used; false by default.
        """
    def hangup(self, **kwargs: _Value) -> Hangup:
        """Ends the call."""
    def leave(self, **kwargs: _Value) -> Leave:
        """Takes the call out of its queue; it goes on after <Enqueue>."""
    def pause(self, length: _Value = None, **kwargs: _Value) -> Pause:
        """Waits in silence. As the first verb, it lets the phone ring on before the call is answered.

        Args:
            length: Seconds, 1 by default.
        """
    def pay(self, input: _Value = None, action: _Value = None, bank_account_type: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, timeout: _Value = None, max_attempts: _Value = None, security_code: _Value = None, postal_code: _Value = None, min_postal_code_length: _Value = None, payment_connector: _Value = None, payment_method: _Value = None, token_type: _Value = None, charge_amount: _Value = None, currency: _Value = None, description: _Value = None, valid_card_types: _Value = None, language: _Value = None, **kwargs: _Value) -> Pay:
        """Collects a payment over the keypad: card or bank data go to the processor, not to you.

        Args:
            input: How the caller enters data: on the keypad.
            action: URL that Twilio requests with the result of the payment.
            bank_account_type: Kind of bank account; `consumer-checking` by default.
            status_callback: URL that Twilio requests with the progress of the payment.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
            timeout: Seconds to wait for the next key, 5 by default.
            max_attempts: How often each field may be tried, 1 to 3; 1 by default.
            security_code: Whether a card's security code is asked for; true by default.
            postal_code: Whether a postal code is asked for (true, the default, or false), or the postal code itself.
            min_postal_code_length: Fewest digits of a postal code.
            payment_connector: Name of the installed Pay connector; Default by default.
            payment_method: What is collected: card or bank data; `credit-card` by default.
            token_type: What a token is for: one charge, many (`reusable`, the default) or the processor's payment method.
            charge_amount: Amount to charge; without it, a token is made in place of a charge.
            currency: Currency of `chargeAmount`, in three letters; usd by default.
            description: Description of the payment, passed to the processor.
            valid_card_types: Cards that are accepted, separated by spaces; visa, mastercard and amex by default.
            language: Language of the prompts; en-US by default.
        """
    def play(self, url: _Text = None, loop: _Value = None, digits: _Value = None, **kwargs: _Value) -> Play:
        """Plays an audio file, or key tones.

        Args:
            url: URL of the audio: mp3, wav, aiff, gsm, ulaw. Twilio caches it.
            loop: How often it is played; 1 by default, 0 without end.
            digits: Key tones that are played in place of a file: 0 to 9, #, *, and w for a pause of half a second.
        """
    def prompt(self, for_: _Value = None, error_type: _Value = None, card_type: _Value = None, attempt: _Value = None, require_matching_inputs: _Value = None, **kwargs: _Value) -> Prompt:
        """What is said while a payment is collected, for one step or fault.

        Args:
            for_: Field that is being asked for.
            error_type: Faults after which the prompt is said, separated by spaces.
            card_type: Cards for which the prompt is said, separated by spaces.
            attempt: Attempts at which the prompt is said, from 1, separated by spaces.
            require_matching_inputs: Whether the field is entered twice; false by default.
        """
    def queue(self, name: _Text, url: _Value = None, method: _Value = None, reservation_sid: _Value = None, post_work_activity_sid: _Value = None, **kwargs: _Value) -> Queue:
        """Queue whose first call is connected with this one.

        Args:
            name: Name of the queue.
            url: URL that Twilio requests for TwiML that the waiting caller hears before both are connected.
            method: HTTP method of the request; POST by default.
            reservation_sid: SID of the TaskRouter reservation (WR…) whose call is taken.
            post_work_activity_sid: SID of the activity that a worker gets after the call (TaskRouter).
        """
    def record(self, action: _Value = None, method: _Value = None, timeout: _Value = None, finish_on_key: _Value = None, max_length: _Value = None, play_beep: _Value = None, trim: _Value = None, recording_status_callback: _Value = None, recording_status_callback_method: _Value = None, recording_status_callback_event: _Value = None, transcribe: _Value = None, transcribe_callback: _Value = None, recording_configuration_id: _Value = None, **kwargs: _Value) -> Record:
        """Records the caller, as for a voice mail.

        Args:
            action: URL that Twilio requests with RecordingUrl when the recording ends; the document's own by default, so that it can run again.
            method: HTTP method of the request; POST by default.
            timeout: Seconds of silence that end the recording; 5 by default, 0 for never.
            finish_on_key: Keys of which any ends the recording; 1234567890*# by default, empty for none.
            max_length: Most seconds, 1 to 86400; 3600 by default.
            play_beep: Whether a tone is heard before; true by default.
            trim: `trim-silence`, the default, removes silence at both ends of the recording; `do-not-trim` keeps it.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `recordingStatusCallback`; POST by default.
            recording_status_callback_event: Events of the recording that are reported, separated by spaces; completed by default.
            transcribe: Whether speech is transcribed (English, up to 2 minutes, charged); false by default.
            transcribe_callback: URL that Twilio requests with the transcript.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
        """
    def redirect(self, url: _Text, method: _Value = None, **kwargs: _Value) -> Redirect:
        """Goes on with the TwiML of another URL. What follows does not run.

        Args:
            url: URL of the TwiML, absolute or relative to the document's own.
            method: HTTP method of the request; POST by default.
        """
    def refer(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> Refer:
        """Transfers a SIP call to another SIP endpoint (REFER).

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def reject(self, reason: _Value = None, **kwargs: _Value) -> Reject:
        """Refuses an incoming call without answering it; nothing is charged. It must be the first verb.

        Args:
            reason: What the caller hears: that the number is out of service (`rejected`, the default) or `busy`.
        """
    def say(self, message: _Text = None, voice: _Value = None, loop: _Value = None, language: _Value = None, **kwargs: _Value) -> Say:
        """Speaks a text to the caller.

        Args:
            message: Text, up to 4096 characters; SSML elements may stand in it.
            voice: Voice, such as Polly.Joanna or Google.en-US-Neural2-C; `man` or `woman` for the basic ones. Twilio's default otherwise.
            loop: How often it is spoken; 1 by default, 0 without end.
            language: Language of the text, such as de-DE; that of the voice, or en-US.
        """
    def sms(self, message: _Text, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> Sms:
        """Sends an SMS during a call.

        Args:
            message: Text, up to 160 characters.
            to: Recipient, in E.164; the caller by default.
            from_: Sender: a number of the account, in E.164; the called one by default.
            action: URL that Twilio requests with SmsSid and SmsStatus; its TwiML goes on with the call.
            method: HTTP method of the request; POST by default.
            status_callback: URL that Twilio requests when the message was sent or has failed.
        """
    def start(self, action: _Value = None, method: _Value = None, **kwargs: _Value) -> Start:
        """Starts a media stream, a transcription, a recording or SIPREC; the next verbs run at once.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
        """
    def stop(self, **kwargs: _Value) -> Stop:
        """Stops what <Start> has started, by its name."""

class WhatsApp(TwiML):
    """<WhatsApp>: WhatsApp user who is called."""

    def __init__(self, phone_number: _Text, url: _Value = None, method: _Value = None, status_callback_event: _Value = None, status_callback: _Value = None, status_callback_method: _Value = None, **kwargs: _Value) -> None:
        """WhatsApp user who is called.

        Args:
            phone_number: Number in E.164.
            url: URL that Twilio requests for TwiML that the callee hears before both are connected.
            method: HTTP method of the request; POST by default.
            status_callback_event: Events that are reported to `statusCallback`, separated by spaces; completed by default.
            status_callback: URL that Twilio requests when the status changes.
            status_callback_method: HTTP method of requests to `statusCallback`; POST by default.
        """

