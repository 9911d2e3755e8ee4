"""client.insights."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

AnnotationEnumAnsweredBy: TypeAlias = Literal["unknown_answered_by", "human", "machine"]
AnnotationEnumConnectivityIssue: TypeAlias = Literal["unknown_connectivity_issue", "no_connectivity_issue", "invalid_number", "caller_id", "dropped_call", "number_reachability"]
CallSummariesEnumAnsweredBy: TypeAlias = Literal["unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"]
CallSummariesEnumCallState: TypeAlias = Literal["ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"]
CallSummariesEnumCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"]
CallSummariesEnumProcessingState: TypeAlias = Literal["complete", "partial"]
CallSummariesEnumProcessingStateRequest: TypeAlias = Literal["completed", "started", "partial", "all"]
CallSummariesEnumSortBy: TypeAlias = Literal["start_time", "end_time"]
ConferenceEnumConferenceEndReason: TypeAlias = Literal["last_participant_left", "conference_ended_via_api", "participant_with_end_conference_on_exit_left", "last_participant_kicked", "participant_with_end_conference_on_exit_kicked"]
ConferenceEnumConferenceStatus: TypeAlias = Literal["in_progress", "not_started", "completed", "summary_timeout"]
ConferenceEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"]
ConferenceEnumRegion: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"]
ConferenceParticipantEnumCallDirection: TypeAlias = Literal["inbound", "outbound"]
ConferenceParticipantEnumCallStatus: TypeAlias = Literal["answered", "completed", "busy", "fail", "noanswer", "ringing", "canceled"]
ConferenceParticipantEnumCallType: TypeAlias = Literal["carrier", "client", "sip"]
ConferenceParticipantEnumJitterBufferSize: TypeAlias = Literal["large", "small", "medium", "off"]
ConferenceParticipantEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"]
ConferenceParticipantEnumRegion: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"]
CustomFieldMappingEnumMappingCategory: TypeAlias = Literal["MEASURE"]
EventEnumLevel: TypeAlias = Literal["UNKNOWN", "DEBUG", "INFO", "WARNING", "ERROR"]
EventEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
MetricEnumStreamDirection: TypeAlias = Literal["unknown", "inbound", "outbound", "both"]
MetricEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"]
QueryJobEnumLongRunningOperationStatus: TypeAlias = Literal["PENDING", "RUNNING", "CANCELLED", "COMPLETED", "FAILED"]
ReportStatus: TypeAlias = Literal["created", "running", "completed"]
SummaryEnumAnsweredBy: TypeAlias = Literal["unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"]
SummaryEnumCallState: TypeAlias = Literal["ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"]
SummaryEnumCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"]
SummaryEnumProcessingState: TypeAlias = Literal["complete", "partial"]
VideoParticipantSummaryEnumEdgeLocation: TypeAlias = Literal["ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"]
VideoParticipantSummaryEnumRoomStatus: TypeAlias = Literal["in_progress", "connected", "completed", "disconnected"]
VideoParticipantSummaryEnumTwilioRealm: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"]
VideoRoomSummaryEnumCreatedMethod: TypeAlias = Literal["sdk", "ad_hoc", "api"]
VideoRoomSummaryEnumEdgeLocation: TypeAlias = Literal["ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"]
VideoRoomSummaryEnumEndReason: TypeAlias = Literal["room_ended_via_api", "timeout"]
VideoRoomSummaryEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout", "not_started"]
VideoRoomSummaryEnumRoomStatus: TypeAlias = Literal["in_progress", "completed"]
VideoRoomSummaryEnumRoomType: TypeAlias = Literal["go", "peer_to_peer", "group", "group_small"]
VideoRoomSummaryEnumTwilioRealm: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"]

class Insights(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def call_summaries(self) -> V1CallSummaries: ...
    @property
    def calls(self) -> V1Calls: ...
    @property
    def conferences(self) -> V1Conferences: ...
    @property
    def rooms(self) -> V1Rooms: ...
    @property
    def settings(self) -> V1Settings: ...

class V1(Resource):
    @property
    def call_summaries(self) -> V1CallSummaries: ...
    @property
    def calls(self) -> V1Calls: ...
    @property
    def conferences(self) -> V1Conferences: ...
    @property
    def rooms(self) -> V1Rooms: ...
    @property
    def settings(self) -> V1Settings: ...

class V1CallSummaries(Resource):
    def list(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: CallSummariesEnumProcessingStateRequest | Text | None = ..., sort_by: CallSummariesEnumSortBy | Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: CallSummariesEnumAnsweredBy | Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallSummariesInstance]:
        """Lists call summaries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: CallSummariesEnumProcessingStateRequest | Text | None = ..., sort_by: CallSummariesEnumSortBy | Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: CallSummariesEnumAnsweredBy | Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallSummariesInstance]:
        """Lists call summaries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: CallSummariesEnumProcessingStateRequest | Text | None = ..., sort_by: CallSummariesEnumSortBy | Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: CallSummariesEnumAnsweredBy | Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallSummariesInstance]:
        """Lists call summaries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallSummariesInstance]: ...
    get_page_async = awaited(get_page)

class V1CallSummariesInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    answered_by: CallSummariesEnumAnsweredBy | None
    call_type: CallSummariesEnumCallType | None
    call_state: CallSummariesEnumCallState | None
    processing_state: CallSummariesEnumProcessingState | None
    created_time: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    connect_duration: int | None
    from_: Any
    to: Any
    carrier_edge: Any
    client_edge: Any
    sdk_edge: Any
    sip_edge: Any
    tags: list[Any] | None
    url: str | None
    attributes: Any
    properties: Any
    trust: Any
    annotation: Any

class V1CallSummariesInstance(V1CallSummariesInstanceFields):
    pass

class V1Calls(CallableResource):
    def __call__(self, sid: PathValue) -> V1CallsContext: ...
    def get(self, sid: PathValue) -> V1CallsContext: ...

class V1CallsContext(Resource):
    @property
    def annotation(self) -> V1CallsAnnotation: ...
    @property
    def events(self) -> V1CallsEvents: ...
    @property
    def metrics(self) -> V1CallsMetrics: ...
    @property
    def summary(self) -> V1CallsSummary: ...
    def fetch(self) -> V1CallsInstance:
        """Reads a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsAnnotation(CallableResource):
    def __call__(self) -> V1CallsAnnotationContext: ...
    def get(self) -> V1CallsAnnotationContext: ...

class V1CallsAnnotationContext(Resource):
    def fetch(self) -> V1CallsAnnotationInstance:
        """Reads an annotation of a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, answered_by: AnnotationEnumAnsweredBy | Text | None = ..., connectivity_issue: AnnotationEnumConnectivityIssue | Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance:
        """Changes an annotation of a call."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CallsAnnotationInstanceFields(Instance):
    call_sid: str | None
    account_sid: str | None
    answered_by: AnnotationEnumAnsweredBy | None
    connectivity_issue: AnnotationEnumConnectivityIssue | None
    quality_issues: list[Any] | None
    spam: bool | None
    call_score: int | None
    comment: str | None
    incident: str | None
    url: str | None

class V1CallsAnnotationInstance(V1CallsAnnotationInstanceFields):
    def fetch(self) -> V1CallsAnnotationInstance:
        """Reads an annotation of a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, answered_by: AnnotationEnumAnsweredBy | Text | None = ..., connectivity_issue: AnnotationEnumConnectivityIssue | Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance:
        """Changes an annotation of a call."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CallsEvents(Resource):
    def list(self, edge: EventEnumTwilioEdge | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsEventsInstance]:
        """Lists events of a call. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, edge: EventEnumTwilioEdge | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallsEventsInstance]:
        """Lists events of a call. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, edge: EventEnumTwilioEdge | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsEventsInstance]:
        """Lists events of a call. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallsEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1CallsEventsInstanceFields(Instance):
    timestamp: str | None
    call_sid: str | None
    account_sid: str | None
    edge: EventEnumTwilioEdge | None
    group: str | None
    level: EventEnumLevel | None
    name: str | None
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1CallsEventsInstance(V1CallsEventsInstanceFields):
    pass

class V1CallsMetrics(Resource):
    def list(self, edge: MetricEnumTwilioEdge | Text | None = ..., direction: MetricEnumStreamDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsMetricsInstance]:
        """Lists metrics of a call. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, edge: MetricEnumTwilioEdge | Text | None = ..., direction: MetricEnumStreamDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallsMetricsInstance]:
        """Lists metrics of a call. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, edge: MetricEnumTwilioEdge | Text | None = ..., direction: MetricEnumStreamDirection | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsMetricsInstance]:
        """Lists metrics of a call. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallsMetricsInstance]: ...
    get_page_async = awaited(get_page)

class V1CallsMetricsInstanceFields(Instance):
    timestamp: str | None
    call_sid: str | None
    account_sid: str | None
    edge: MetricEnumTwilioEdge | None
    direction: MetricEnumStreamDirection | None
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1CallsMetricsInstance(V1CallsMetricsInstanceFields):
    pass

class V1CallsSummary(CallableResource):
    def __call__(self) -> V1CallsSummaryContext: ...
    def get(self) -> V1CallsSummaryContext: ...

class V1CallsSummaryContext(Resource):
    def fetch(self, processing_state: SummaryEnumProcessingState | Text | None = ...) -> V1CallsSummaryInstance:
        """Reads a summary of a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsSummaryInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    call_type: SummaryEnumCallType | None
    call_state: SummaryEnumCallState | None
    answered_by: SummaryEnumAnsweredBy | None
    processing_state: SummaryEnumProcessingState | None
    created_time: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    connect_duration: int | None
    from_: Any
    to: Any
    carrier_edge: Any
    client_edge: Any
    sdk_edge: Any
    sip_edge: Any
    tags: list[Any] | None
    url: str | None
    attributes: Any
    properties: Any
    trust: Any
    annotation: Any

class V1CallsSummaryInstance(V1CallsSummaryInstanceFields):
    def fetch(self, processing_state: SummaryEnumProcessingState | Text | None = ...) -> V1CallsSummaryInstance:
        """Reads a summary of a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsInstanceFields(Instance):
    sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1CallsInstance(V1CallsInstanceFields):
    @property
    def annotation(self) -> V1CallsAnnotation: ...
    @property
    def events(self) -> V1CallsEvents: ...
    @property
    def metrics(self) -> V1CallsMetrics: ...
    @property
    def summary(self) -> V1CallsSummary: ...
    def fetch(self) -> V1CallsInstance:
        """Reads a call."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Conferences(CallableResource):
    def __call__(self, conference_sid: PathValue) -> V1ConferencesContext: ...
    def get(self, conference_sid: PathValue) -> V1ConferencesContext: ...
    def list(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesInstance]:
        """Lists conferences. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConferencesInstance]:
        """Lists conferences. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesInstance]:
        """Lists conferences. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConferencesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConferencesContext(Resource):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    def fetch(self) -> V1ConferencesInstance:
        """Reads a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesConferenceParticipants(CallableResource):
    def __call__(self, participant_sid: PathValue) -> V1ConferencesConferenceParticipantsContext: ...
    def get(self, participant_sid: PathValue) -> V1ConferencesConferenceParticipantsContext: ...
    def list(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesConferenceParticipantsInstance]:
        """Lists conference participants of a conference. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConferencesConferenceParticipantsInstance]:
        """Lists conference participants of a conference. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesConferenceParticipantsInstance]:
        """Lists conference participants of a conference. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConferencesConferenceParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConferencesConferenceParticipantsContext(Resource):
    def fetch(self, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance:
        """Reads a conference participant of a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesConferenceParticipantsInstanceFields(Instance):
    participant_sid: str | None
    label: str | None
    conference_sid: str | None
    call_sid: str | None
    account_sid: str | None
    call_direction: ConferenceParticipantEnumCallDirection | None
    from_: str | None
    to: str | None
    call_status: ConferenceParticipantEnumCallStatus | None
    country_code: str | None
    is_moderator: bool | None
    join_time: datetime | None
    leave_time: datetime | None
    duration_seconds: int | None
    outbound_queue_length: int | None
    outbound_time_in_queue: int | None
    jitter_buffer_size: ConferenceParticipantEnumJitterBufferSize | None
    is_coach: bool | None
    coached_participants: list[Any] | None
    participant_region: ConferenceParticipantEnumRegion | None
    conference_region: ConferenceParticipantEnumRegion | None
    call_type: ConferenceParticipantEnumCallType | None
    processing_state: ConferenceParticipantEnumProcessingState | None
    properties: Any
    events: Any
    metrics: Any
    url: str | None

class V1ConferencesConferenceParticipantsInstance(V1ConferencesConferenceParticipantsInstanceFields):
    def fetch(self, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance:
        """Reads a conference participant of a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesInstanceFields(Instance):
    conference_sid: str | None
    account_sid: str | None
    friendly_name: str | None
    create_time: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration_seconds: int | None
    connect_duration_seconds: int | None
    status: ConferenceEnumConferenceStatus | None
    max_participants: int | None
    max_concurrent_participants: int | None
    unique_participants: int | None
    end_reason: ConferenceEnumConferenceEndReason | None
    ended_by: str | None
    mixer_region: ConferenceEnumRegion | None
    mixer_region_requested: ConferenceEnumRegion | None
    recording_enabled: bool | None
    detected_issues: Any
    tags: list[Any] | None
    tag_info: Any
    processing_state: ConferenceEnumProcessingState | None
    url: str | None
    links: dict[str, Any] | None

class V1ConferencesInstance(V1ConferencesInstanceFields):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    def fetch(self) -> V1ConferencesInstance:
        """Reads a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Rooms(CallableResource):
    def __call__(self, room_sid: PathValue) -> V1RoomsContext: ...
    def get(self, room_sid: PathValue) -> V1RoomsContext: ...
    def list(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsInstance]:
        """Lists rooms. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsInstance]:
        """Lists rooms. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsInstance]:
        """Lists rooms. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    def fetch(self) -> V1RoomsInstance:
        """Reads a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipants(CallableResource):
    def __call__(self, participant_sid: PathValue) -> V1RoomsParticipantsContext: ...
    def get(self, participant_sid: PathValue) -> V1RoomsParticipantsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsContext(Resource):
    def fetch(self) -> V1RoomsParticipantsInstance:
        """Reads a participant of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsInstanceFields(Instance):
    participant_sid: str | None
    participant_identity: str | None
    join_time: datetime | None
    leave_time: datetime | None
    duration_sec: int | None
    account_sid: str | None
    room_sid: str | None
    status: VideoParticipantSummaryEnumRoomStatus | None
    codecs: list[Any] | None
    end_reason: str | None
    error_code: int | None
    error_code_url: str | None
    media_region: VideoParticipantSummaryEnumTwilioRealm | None
    properties: Any
    edge_location: VideoParticipantSummaryEnumEdgeLocation | None
    publisher_info: Any
    url: str | None

class V1RoomsParticipantsInstance(V1RoomsParticipantsInstanceFields):
    def fetch(self) -> V1RoomsParticipantsInstance:
        """Reads a participant of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsInstanceFields(Instance):
    account_sid: str | None
    room_sid: str | None
    room_name: str | None
    create_time: datetime | None
    end_time: datetime | None
    room_type: VideoRoomSummaryEnumRoomType | None
    room_status: VideoRoomSummaryEnumRoomStatus | None
    status_callback: str | None
    status_callback_method: str | None
    created_method: VideoRoomSummaryEnumCreatedMethod | None
    end_reason: VideoRoomSummaryEnumEndReason | None
    max_participants: int | None
    unique_participants: int | None
    unique_participant_identities: int | None
    concurrent_participants: int | None
    max_concurrent_participants: int | None
    codecs: list[Any] | None
    media_region: VideoRoomSummaryEnumTwilioRealm | None
    duration_sec: int | None
    total_participant_duration_sec: int | None
    total_recording_duration_sec: int | None
    processing_state: VideoRoomSummaryEnumProcessingState | None
    recording_enabled: bool | None
    edge_location: VideoRoomSummaryEnumEdgeLocation | None
    url: str | None
    links: dict[str, Any] | None

class V1RoomsInstance(V1RoomsInstanceFields):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    def fetch(self) -> V1RoomsInstance:
        """Reads a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Settings(CallableResource):
    def __call__(self) -> V1SettingsContext: ...
    def get(self) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    def fetch(self, subaccount_sid: Text | None = ...) -> V1SettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance:
        """Changes a setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SettingsInstanceFields(Instance):
    account_sid: str | None
    advanced_features: bool | None
    voice_trace: bool | None
    url: str | None

class V1SettingsInstance(V1SettingsInstanceFields):
    def fetch(self, subaccount_sid: Text | None = ...) -> V1SettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance:
        """Changes a setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def inbound(self) -> V2Inbound: ...
    @property
    def inbound_reports(self) -> V2InboundReports: ...
    @property
    def outbound(self) -> V2Outbound: ...
    @property
    def outbound_reports(self) -> V2OutboundReports: ...
    @property
    def reports(self) -> V2Reports: ...

class V2Inbound(CallableResource):
    def __call__(self, report_id: PathValue) -> V2InboundContext: ...
    def get(self, report_id: PathValue) -> V2InboundContext: ...

class V2InboundContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]:
        """Lists inbound. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2InboundInstance]:
        """Lists inbound. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]:
        """Lists inbound. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...
    get_page_async = awaited(get_page)

class V2InboundInstanceFields(Instance):
    handle: str | None
    total_calls: int | None
    call_answer_score: Decimal | None
    call_state_percentage: dict[str, Any] | None
    silent_calls_percentage: Decimal | None

class V2InboundInstance(V2InboundInstanceFields):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]:
        """Lists inbound. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2InboundInstance]:
        """Lists inbound. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]:
        """Lists inbound. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...
    get_page_async = awaited(get_page)

class V2InboundReports(Resource):
    def create(self, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2InboundReportsInstance:
        """Creates an inbound report."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2InboundReportsInstanceFields(Instance):
    account_sid: str | None
    report_id: str | None
    status: ReportStatus | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2InboundReportsInstance(V2InboundReportsInstanceFields):
    pass

class V2Outbound(CallableResource):
    def __call__(self, report_id: PathValue) -> V2OutboundContext: ...
    def get(self, report_id: PathValue) -> V2OutboundContext: ...

class V2OutboundContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]:
        """Lists outbound. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OutboundInstance]:
        """Lists outbound. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]:
        """Lists outbound. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...
    get_page_async = awaited(get_page)

class V2OutboundInstanceFields(Instance):
    handle: str | None
    total_calls: int | None
    call_answer_score: Decimal | None
    calls_by_device_type: dict[str, Any] | None
    answer_rate_device_type: dict[str, Any] | None
    call_state_percentage: dict[str, Any] | None
    blocked_calls_by_carrier: list[Any] | None
    silent_calls_percentage: Decimal | None
    short_duration_calls_percentage: Decimal | None
    long_duration_calls_percentage: Decimal | None
    potential_robocalls_percentage: Decimal | None
    answering_machine_detection: dict[str, Any] | None

class V2OutboundInstance(V2OutboundInstanceFields):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]:
        """Lists outbound. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OutboundInstance]:
        """Lists outbound. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]:
        """Lists outbound. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...
    get_page_async = awaited(get_page)

class V2OutboundReports(Resource):
    def create(self, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2OutboundReportsInstance:
        """Creates an outbound report."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2OutboundReportsInstanceFields(Instance):
    account_sid: str | None
    report_id: str | None
    status: ReportStatus | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2OutboundReportsInstance(V2OutboundReportsInstanceFields):
    pass

class V2Reports(CallableResource):
    def __call__(self, report_id: PathValue) -> V2ReportsContext: ...
    def get(self, report_id: PathValue) -> V2ReportsContext: ...
    def create(self, insights_v2_create_account_report_request: Body | None = ...) -> V2ReportsInstance2:
        """Creates a report."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ReportsContext(Resource):
    def fetch(self) -> V2ReportsInstance:
        """Reads a report."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ReportsInstanceFields(Instance):
    account_sid: str | None
    report_id: str | None
    status: ReportStatus | None
    request_meta: dict[str, Any] | None
    report: dict[str, Any] | None
    url: str | None

class V2ReportsInstance(V2ReportsInstanceFields):
    def fetch(self) -> V2ReportsInstance:
        """Reads a report."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ReportsInstance2Fields(Instance):
    account_sid: str | None
    report_id: str | None
    status: ReportStatus | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2ReportsInstance2(V2ReportsInstance2Fields):
    def fetch(self) -> V2ReportsInstance:
        """Reads a report."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3(Resource):
    @property
    def custom_field_mappings(self) -> V3CustomFieldMappings: ...
    @property
    def custom_field_mappings_capacity(self) -> V3CustomFieldMappingsCapacity: ...
    @property
    def metadata(self) -> V3Metadata: ...
    @property
    def query(self) -> V3Query: ...
    @property
    def query_jobs(self) -> V3QueryJobs: ...

class V3CustomFieldMappings(CallableResource):
    def __call__(self, mapping_id: PathValue) -> V3CustomFieldMappingsContext: ...
    def get(self, mapping_id: PathValue) -> V3CustomFieldMappingsContext: ...
    def create(self, custom_field_mapping_request: Body) -> V3CustomFieldMappingsInstance:
        """Creates a custom field mapping."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3CustomFieldMappingsInstance]:
        """Lists custom field mappings. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3CustomFieldMappingsInstance]:
        """Lists custom field mappings. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3CustomFieldMappingsInstance]:
        """Lists custom field mappings. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3CustomFieldMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V3CustomFieldMappingsContext(Resource):
    def fetch(self) -> V3CustomFieldMappingsInstance:
        """Reads a custom field mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, custom_field_mapping_update_request: Body, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance:
        """Changes a custom field mapping in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V3CustomFieldMappingsInstanceFields(Instance):
    id: str | None
    category: CustomFieldMappingEnumMappingCategory | None
    name: str | None
    description: str | None
    entity_metadata: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V3CustomFieldMappingsInstance(V3CustomFieldMappingsInstanceFields):
    def fetch(self) -> V3CustomFieldMappingsInstance:
        """Reads a custom field mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, custom_field_mapping_update_request: Body, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance:
        """Changes a custom field mapping in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V3CustomFieldMappingsCapacity(Resource):
    def fetch(self) -> V3CustomFieldMappingsCapacityInstance:
        """Reads a custom field mappings capacity."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3CustomFieldMappingsCapacityInstanceFields(Instance):
    measure: str | None

class V3CustomFieldMappingsCapacityInstance(V3CustomFieldMappingsCapacityInstanceFields):
    pass

class V3Metadata(Resource):
    def fetch(self) -> V3MetadataInstance:
        """Reads a metadata."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3MetadataInstanceFields(Instance):
    domain: str | None
    cubes: list[Any] | None

class V3MetadataInstance(V3MetadataInstanceFields):
    pass

class V3Query(Resource):
    def create(self, insights_query_request: Body, page_size: Int | None = ...) -> V3QueryInstance:
        """Creates a query."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self, page_token: Text) -> V3QueryInstance:
        """Reads a query."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryInstanceFields(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryInstance(V3QueryInstanceFields):
    pass

class V3QueryJobs(CallableResource):
    def __call__(self, operation_id: PathValue) -> V3QueryJobsContext: ...
    def get(self, operation_id: PathValue) -> V3QueryJobsContext: ...
    def create(self, insights_query_request: Body, idempotency_key: Text | None = ...) -> V3QueryJobsInstance:
        """Creates a query job."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., status: QueryJobEnumLongRunningOperationStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3QueryJobsInstance]:
        """Lists query jobs. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., status: QueryJobEnumLongRunningOperationStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3QueryJobsInstance]:
        """Lists query jobs. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., status: QueryJobEnumLongRunningOperationStatus | Text | None = ...) -> Page[V3QueryJobsInstance]:
        """Lists query jobs. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3QueryJobsInstance]: ...
    get_page_async = awaited(get_page)

class V3QueryJobsContext(Resource):
    @property
    def results(self) -> V3QueryJobsResults: ...
    def fetch(self) -> V3QueryJobsInstance:
        """Reads a query job."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryJobsResults(Resource):
    def fetch(self, page_size: Int | None = ..., page_token: Text | None = ...) -> V3QueryJobsResultsInstance:
        """Reads a result of a query job."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryJobsResultsInstanceFields(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryJobsResultsInstance(V3QueryJobsResultsInstanceFields):
    pass

class V3QueryJobsInstanceFields(Instance):
    operation_id: str | None
    status: QueryJobEnumLongRunningOperationStatus | None
    status_url: str | None
    created_at: datetime | None
    completed_at: datetime | None
    error: dict[str, Any] | None
    result_url: str | None
    result_id: str | None
    result_retention_period: str | None

class V3QueryJobsInstance(V3QueryJobsInstanceFields):
    @property
    def results(self) -> V3QueryJobsResults: ...
    def fetch(self) -> V3QueryJobsInstance:
        """Reads a query job."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
