"""What webhooks say, typed. Every field may be None: Twilio sends what it has.

Names are Twilio's in snake case, `from_` for From. A field that is unknown, repeated, or not of its
type is in `extra` under Twilio's name, so nothing is lost. No `repr` shows a value: they are personal.
"""

# Made by tools/python_events.py; do not edit.

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Event:
    """A webhook's content."""

    #: "message", "message_status", "call" and so on: the class's name in snake case.
    kind: str = "event"
    #: Every other field, under Twilio's name, in order.
    extra: list[tuple[str, str]]

    def __init__(self, known: dict[str, Any], extra: list[tuple[str, str]]) -> None:
        self.__dict__.update(known)
        self.extra = extra

    def get(self, name: str) -> str | None:
        """The first of the other fields of this name, which is Twilio's."""
        return next((value for known, value in self.extra if known == name), None)

    def __repr__(self) -> str:
        names = [name for name in self.__dict__ if name != "extra"] + [name for name, _ in self.extra]
        return f"<twire.webhook {type(self).__name__} of {', '.join(names)}>"


class Media:
    """One file of a message. `url` wants the account's credentials, and redirects."""

    __slots__ = ("content_type", "url")

    def __init__(self, url: str | None, content_type: str | None) -> None:
        self.url = url
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"<twire.webhook Media {self.content_type}>"


class Message(Event):
    """A message that came in: SMS, MMS, WhatsApp or another channel. Answer with TwiML."""

    kind = "message"
    #: The files, in order.
    media: list[Media]

    def __init__(self, known: dict[str, Any], extra: list[tuple[str, str]]) -> None:
        self.media = []
        super().__init__(known, extra)

    #: MessageSid.
    message_sid: str | None = None
    #: SmsSid.
    sms_sid: str | None = None
    #: SmsMessageSid.
    sms_message_sid: str | None = None
    #: AccountSid.
    account_sid: str | None = None
    #: MessagingServiceSid.
    messaging_service_sid: str | None = None
    #: From.
    from_: str | None = None
    #: To.
    to: str | None = None
    #: Body.
    body: str | None = None
    #: NumMedia.
    num_media: int | None = None
    #: NumSegments.
    num_segments: int | None = None
    #: SmsStatus.
    sms_status: str | None = None
    #: ApiVersion.
    api_version: str | None = None
    #: FromCity.
    from_city: str | None = None
    #: FromState.
    from_state: str | None = None
    #: FromZip.
    from_zip: str | None = None
    #: FromCountry.
    from_country: str | None = None
    #: ToCity.
    to_city: str | None = None
    #: ToState.
    to_state: str | None = None
    #: ToZip.
    to_zip: str | None = None
    #: ToCountry.
    to_country: str | None = None
    #: AddOns.
    add_ons: str | None = None
    #: OptOutType. One of STOP, START or HELP, where Advanced Opt-Out matched.
    opt_out_type: str | None = None
    #: ProfileName. WhatsApp only.
    profile_name: str | None = None
    #: WaId. WhatsApp only.
    wa_id: str | None = None
    #: MessageType. One of text, image, button, interactive, location …
    message_type: str | None = None
    #: Forwarded.
    forwarded: bool | None = None
    #: FrequentlyForwarded.
    frequently_forwarded: bool | None = None
    #: ButtonText.
    button_text: str | None = None
    #: ButtonPayload.
    button_payload: str | None = None
    #: ButtonType.
    button_type: str | None = None
    #: ListId.
    list_id: str | None = None
    #: ListTitle.
    list_title: str | None = None
    #: InteractiveData.
    interactive_data: str | None = None
    #: Latitude. In degrees.
    latitude: float | None = None
    #: Longitude. In degrees.
    longitude: float | None = None
    #: Address.
    address: str | None = None
    #: Label.
    label: str | None = None
    #: OriginalRepliedMessageSid.
    original_replied_message_sid: str | None = None
    #: OriginalRepliedMessageSender.
    original_replied_message_sender: str | None = None
    #: ReferralBody.
    referral_body: str | None = None
    #: ReferralHeadline.
    referral_headline: str | None = None
    #: ReferralSourceId.
    referral_source_id: str | None = None
    #: ReferralSourceType.
    referral_source_type: str | None = None
    #: ReferralSourceUrl.
    referral_source_url: str | None = None
    #: ReferralMediaId.
    referral_media_id: str | None = None
    #: ReferralMediaContentType.
    referral_media_content_type: str | None = None
    #: ReferralMediaUrl.
    referral_media_url: str | None = None
    #: ReferralNumMedia.
    referral_num_media: int | None = None
    #: ReferralCtwaClid.
    referral_ctwa_clid: str | None = None
    #: ChannelMetadata.
    channel_metadata: str | None = None
    #: ErrorCode. Fallback URLs only.
    error_code: int | None = None
    #: ErrorUrl. Fallback URLs only.
    error_url: str | None = None


class MessageStatus(Event):
    """A sent message's new status. The order of arrival is not that of the events."""

    kind = "message_status"
    #: MessageSid.
    message_sid: str | None = None
    #: SmsSid.
    sms_sid: str | None = None
    #: AccountSid.
    account_sid: str | None = None
    #: MessagingServiceSid.
    messaging_service_sid: str | None = None
    #: MessageStatus. One of queued, sent, failed, delivered, undelivered, read, canceled …
    message_status: str | None = None
    #: SmsStatus.
    sms_status: str | None = None
    #: From.
    from_: str | None = None
    #: To.
    to: str | None = None
    #: ErrorCode.
    error_code: int | None = None
    #: ErrorMessage.
    error_message: str | None = None
    #: ApiVersion.
    api_version: str | None = None
    #: RawDlrDoneDate. The carrier's time, YYMMDDhhmm.
    raw_dlr_done_date: str | None = None
    #: ChannelPrefix.
    channel_prefix: str | None = None
    #: ChannelInstallSid.
    channel_install_sid: str | None = None
    #: ChannelStatusCode.
    channel_status_code: str | None = None
    #: ChannelStatusMessage.
    channel_status_message: str | None = None
    #: ChannelToAddress.
    channel_to_address: str | None = None
    #: EventType. One of READ and others (WhatsApp).
    event_type: str | None = None
    #: StructuredMessage.
    structured_message: str | None = None


class CallEvent(Event):
    """What all events of a call have."""

    #: CallSid.
    call_sid: str | None = None
    #: AccountSid.
    account_sid: str | None = None
    #: From.
    from_: str | None = None
    #: To.
    to: str | None = None
    #: CallStatus. One of queued, ringing, in-progress, completed, busy, failed, no-answer, canceled.
    call_status: str | None = None
    #: Direction. One of inbound, outbound-api or outbound-dial.
    direction: str | None = None
    #: ApiVersion.
    api_version: str | None = None
    #: ForwardedFrom.
    forwarded_from: str | None = None
    #: CallerName.
    caller_name: str | None = None
    #: ParentCallSid.
    parent_call_sid: str | None = None
    #: CallToken.
    call_token: str | None = None
    #: StirVerstat.
    stir_verstat: str | None = None
    #: AnsweredBy. One of human, machine_start, machine_end_beep, machine_end_silence, machine_end_other, fax
    #: or unknown, where machine detection is on.
    answered_by: str | None = None
    #: MachineDetectionDuration.
    machine_detection_duration: int | None = None
    #: Caller.
    caller: str | None = None
    #: Called.
    called: str | None = None
    #: FromCity.
    from_city: str | None = None
    #: FromState.
    from_state: str | None = None
    #: FromZip.
    from_zip: str | None = None
    #: FromCountry.
    from_country: str | None = None
    #: ToCity.
    to_city: str | None = None
    #: ToState.
    to_state: str | None = None
    #: ToZip.
    to_zip: str | None = None
    #: ToCountry.
    to_country: str | None = None
    #: CallerCity.
    caller_city: str | None = None
    #: CallerState.
    caller_state: str | None = None
    #: CallerZip.
    caller_zip: str | None = None
    #: CallerCountry.
    caller_country: str | None = None
    #: CalledCity.
    called_city: str | None = None
    #: CalledState.
    called_state: str | None = None
    #: CalledZip.
    called_zip: str | None = None
    #: CalledCountry.
    called_country: str | None = None
    #: AddOns.
    add_ons: str | None = None
    #: ErrorCode. Fallback URLs only.
    error_code: int | None = None
    #: ErrorUrl. Fallback URLs only.
    error_url: str | None = None


class Call(CallEvent):
    """A call that asks for TwiML: it came in, or somebody answered."""

    kind = "call"


class CallStatus(CallEvent):
    """A call's new status. Order of arrival is not order of events: see `sequence_number`."""

    kind = "call_status"
    #: Timestamp. RFC 2822.
    timestamp: str | None = None
    #: SequenceNumber. Starts at 0.
    sequence_number: int | None = None
    #: CallbackSource.
    callback_source: str | None = None
    #: CallDuration. In seconds.
    call_duration: int | None = None
    #: Duration. In minutes, rounded up.
    duration: int | None = None
    #: SipResponseCode.
    sip_response_code: int | None = None
    #: RecordingUrl.
    recording_url: str | None = None
    #: RecordingSid.
    recording_sid: str | None = None
    #: RecordingDuration. In seconds.
    recording_duration: int | None = None


class Gather(CallEvent):
    """What <Gather> heard."""

    kind = "gather"
    #: Digits.
    digits: str | None = None
    #: FinishedOnKey.
    finished_on_key: str | None = None
    #: SpeechResult.
    speech_result: str | None = None
    #: UnstableSpeechResult. Partial results only.
    unstable_speech_result: str | None = None
    #: Confidence. From 0 to 1.
    confidence: float | None = None
    #: Language.
    language: str | None = None
    #: SpeechModel.
    speech_model: str | None = None
    #: SequenceNumber.
    sequence_number: int | None = None


class Record(CallEvent):
    """What <Record> recorded."""

    kind = "record"
    #: RecordingUrl.
    recording_url: str | None = None
    #: RecordingSid.
    recording_sid: str | None = None
    #: RecordingDuration. In seconds.
    recording_duration: int | None = None
    #: Digits. The key that ended the recording, or hangup.
    digits: str | None = None


class RecordingStatus(Event):
    """A recording's new status."""

    kind = "recording_status"
    #: AccountSid.
    account_sid: str | None = None
    #: CallSid.
    call_sid: str | None = None
    #: ConferenceSid.
    conference_sid: str | None = None
    #: RecordingSid.
    recording_sid: str | None = None
    #: RecordingUrl.
    recording_url: str | None = None
    #: RecordingStatus. One of in-progress, completed, absent or failed.
    recording_status: str | None = None
    #: RecordingDuration. In seconds.
    recording_duration: int | None = None
    #: RecordingChannels.
    recording_channels: int | None = None
    #: RecordingStartTime. RFC 2822.
    recording_start_time: str | None = None
    #: RecordingSource.
    recording_source: str | None = None
    #: RecordingTrack.
    recording_track: str | None = None
    #: ErrorCode.
    error_code: int | None = None


class Dial(CallEvent):
    """How <Dial> ended."""

    kind = "dial"
    #: DialCallStatus. One of completed, answered, busy, no-answer, failed or canceled.
    dial_call_status: str | None = None
    #: DialCallSid.
    dial_call_sid: str | None = None
    #: DialCallDuration. In seconds.
    dial_call_duration: int | None = None
    #: DialBridged.
    dial_bridged: bool | None = None
    #: DialSipResponseCode.
    dial_sip_response_code: int | None = None
    #: RecordingUrl.
    recording_url: str | None = None
    #: RecordingSid.
    recording_sid: str | None = None
    #: RecordingDuration. In seconds.
    recording_duration: int | None = None


class Verify(Event):
    """Verify: a factor, a challenge or a verification changed. A CloudEvent's `data` is spread out."""

    kind = "verify"
    #: type.
    event_type: str | None = None
    uuid: str | None = None
    #: id. CloudEvent only.
    id: str | None = None
    account_sid: str | None = None
    service_sid: str | None = None
    entity_identity: str | None = None
    factor_sid: str | None = None
    factor_type: str | None = None
    factor_friendly_name: str | None = None
    challenge_sid: str | None = None
    challenge_details: str | None = None
    verification_sid: str | None = None
    verification_status: str | None = None
    attempt_sid: str | None = None
    channel: str | None = None
    to: str | None = None
    country: str | None = None
    created_at: str | None = None
    verified_at: str | None = None
    expired_at: str | None = None


class Form(Event):
    """A form of another kind: all of it is in `extra`."""

    kind = "form"


class Json(Event):
    """JSON of another kind."""

    kind = "json"
    #: What it holds.
    json: Any = None


_KINDS: dict[str, type[Event]] = {
    made.kind: made
    for made in (
        Message,
        MessageStatus,
        Call,
        CallStatus,
        Gather,
        Record,
        RecordingStatus,
        Dial,
        Verify,
        Form,
        Json,
    )
}


def read(kind: str, known: dict[str, Any], extra: list[tuple[str, str]]) -> Event:
    """The event of a kind; of a kind that is unknown, a plain `Event`."""
    if "from" in known:
        known["from_"] = known.pop("from")
    if "media" in known:
        known["media"] = [Media(file["url"], file["content_type"]) for file in known["media"]]
    return _KINDS.get(kind, Event)(known, extra)
