"""client.insights."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Insights(Resource):
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
    def list(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallSummariesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallSummariesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallSummariesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallSummariesInstance]: ...
    get_page_async = awaited(get_page)

class V1CallSummariesInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    answered_by: str | None
    call_type: str | None
    call_state: str | None
    processing_state: str | None
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

class V1Calls(Called):
    def __call__(self, sid: str) -> V1CallsContext: ...
    def get(self, sid: str) -> V1CallsContext: ...

class V1CallsContext(Resource):
    @property
    def annotation(self) -> V1CallsAnnotation: ...
    @property
    def events(self) -> V1CallsEvents: ...
    @property
    def metrics(self) -> V1CallsMetrics: ...
    @property
    def summary(self) -> V1CallsSummary: ...
    def fetch(self) -> V1CallsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsAnnotation(Called):
    def __call__(self) -> V1CallsAnnotationContext: ...
    def get(self) -> V1CallsAnnotationContext: ...

class V1CallsAnnotationContext(Resource):
    def fetch(self) -> V1CallsAnnotationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, answered_by: Text | None = ..., connectivity_issue: Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CallsAnnotationInstance(Instance):
    call_sid: str | None
    account_sid: str | None
    answered_by: str | None
    connectivity_issue: str | None
    quality_issues: list[Any] | None
    spam: bool | None
    call_score: int | None
    comment: str | None
    incident: str | None
    url: str | None
    def fetch(self) -> V1CallsAnnotationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, answered_by: Text | None = ..., connectivity_issue: Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CallsEvents(Resource):
    def list(self, edge: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsEventsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, edge: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallsEventsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, edge: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsEventsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallsEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1CallsEventsInstance(Instance):
    timestamp: str | None
    call_sid: str | None
    account_sid: str | None
    edge: str | None
    group: str | None
    level: str | None
    name: str | None
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1CallsMetrics(Resource):
    def list(self, edge: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsMetricsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, edge: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CallsMetricsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, edge: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsMetricsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CallsMetricsInstance]: ...
    get_page_async = awaited(get_page)

class V1CallsMetricsInstance(Instance):
    timestamp: str | None
    call_sid: str | None
    account_sid: str | None
    edge: str | None
    direction: str | None
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1CallsSummary(Called):
    def __call__(self) -> V1CallsSummaryContext: ...
    def get(self) -> V1CallsSummaryContext: ...

class V1CallsSummaryContext(Resource):
    def fetch(self, processing_state: Text | None = ...) -> V1CallsSummaryInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsSummaryInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    call_type: str | None
    call_state: str | None
    answered_by: str | None
    processing_state: str | None
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
    def fetch(self, processing_state: Text | None = ...) -> V1CallsSummaryInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CallsInstance(Instance):
    sid: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def annotation(self) -> V1CallsAnnotation: ...
    @property
    def events(self) -> V1CallsEvents: ...
    @property
    def metrics(self) -> V1CallsMetrics: ...
    @property
    def summary(self) -> V1CallsSummary: ...
    def fetch(self) -> V1CallsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Conferences(Called):
    def __call__(self, conference_sid: str) -> V1ConferencesContext: ...
    def get(self, conference_sid: str) -> V1ConferencesContext: ...
    def list(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConferencesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConferencesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConferencesContext(Resource):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    def fetch(self) -> V1ConferencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesConferenceParticipants(Called):
    def __call__(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    def get(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    def list(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesConferenceParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConferencesConferenceParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesConferenceParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConferencesConferenceParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConferencesConferenceParticipantsContext(Resource):
    def fetch(self, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesConferenceParticipantsInstance(Instance):
    participant_sid: str | None
    label: str | None
    conference_sid: str | None
    call_sid: str | None
    account_sid: str | None
    call_direction: str | None
    from_: str | None
    to: str | None
    call_status: str | None
    country_code: str | None
    is_moderator: bool | None
    join_time: datetime | None
    leave_time: datetime | None
    duration_seconds: int | None
    outbound_queue_length: int | None
    outbound_time_in_queue: int | None
    jitter_buffer_size: str | None
    is_coach: bool | None
    coached_participants: list[Any] | None
    participant_region: str | None
    conference_region: str | None
    call_type: str | None
    processing_state: str | None
    properties: Any
    events: Any
    metrics: Any
    url: str | None
    def fetch(self, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConferencesInstance(Instance):
    conference_sid: str | None
    account_sid: str | None
    friendly_name: str | None
    create_time: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration_seconds: int | None
    connect_duration_seconds: int | None
    status: str | None
    max_participants: int | None
    max_concurrent_participants: int | None
    unique_participants: int | None
    end_reason: str | None
    ended_by: str | None
    mixer_region: str | None
    mixer_region_requested: str | None
    recording_enabled: bool | None
    detected_issues: Any
    tags: list[Any] | None
    tag_info: Any
    processing_state: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    def fetch(self) -> V1ConferencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Rooms(Called):
    def __call__(self, room_sid: str) -> V1RoomsContext: ...
    def get(self, room_sid: str) -> V1RoomsContext: ...
    def list(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    def fetch(self) -> V1RoomsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipants(Called):
    def __call__(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    def get(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsContext(Resource):
    def fetch(self) -> V1RoomsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsInstance(Instance):
    participant_sid: str | None
    participant_identity: str | None
    join_time: datetime | None
    leave_time: datetime | None
    duration_sec: int | None
    account_sid: str | None
    room_sid: str | None
    status: str | None
    codecs: list[Any] | None
    end_reason: str | None
    error_code: int | None
    error_code_url: str | None
    media_region: str | None
    properties: Any
    edge_location: str | None
    publisher_info: Any
    url: str | None
    def fetch(self) -> V1RoomsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsInstance(Instance):
    account_sid: str | None
    room_sid: str | None
    room_name: str | None
    create_time: datetime | None
    end_time: datetime | None
    room_type: str | None
    room_status: str | None
    status_callback: str | None
    status_callback_method: str | None
    created_method: str | None
    end_reason: str | None
    max_participants: int | None
    unique_participants: int | None
    unique_participant_identities: int | None
    concurrent_participants: int | None
    max_concurrent_participants: int | None
    codecs: list[Any] | None
    media_region: str | None
    duration_sec: int | None
    total_participant_duration_sec: int | None
    total_recording_duration_sec: int | None
    processing_state: str | None
    recording_enabled: bool | None
    edge_location: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def participants(self) -> V1RoomsParticipants: ...
    def fetch(self) -> V1RoomsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Settings(Called):
    def __call__(self) -> V1SettingsContext: ...
    def get(self) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    def fetch(self, subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SettingsInstance(Instance):
    account_sid: str | None
    advanced_features: bool | None
    voice_trace: bool | None
    url: str | None
    def fetch(self, subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
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

class V2Inbound(Called):
    def __call__(self, report_id: str) -> V2InboundContext: ...
    def get(self, report_id: str) -> V2InboundContext: ...

class V2InboundContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2InboundInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...
    get_page_async = awaited(get_page)

class V2InboundInstance(Instance):
    handle: str | None
    total_calls: int | None
    call_answer_score: Decimal | None
    call_state_percentage: dict[str, Any] | None
    silent_calls_percentage: Decimal | None
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2InboundInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...
    get_page_async = awaited(get_page)

class V2InboundReports(Resource):
    def create(self, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2InboundReportsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2InboundReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2Outbound(Called):
    def __call__(self, report_id: str) -> V2OutboundContext: ...
    def get(self, report_id: str) -> V2OutboundContext: ...

class V2OutboundContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OutboundInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...
    get_page_async = awaited(get_page)

class V2OutboundInstance(Instance):
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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OutboundInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...
    get_page_async = awaited(get_page)

class V2OutboundReports(Resource):
    def create(self, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2OutboundReportsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2OutboundReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2Reports(Called):
    def __call__(self, report_id: str) -> V2ReportsContext: ...
    def get(self, report_id: str) -> V2ReportsContext: ...
    def create(self, insights_v2_create_account_report_request: Body | None = ...) -> V2ReportsInstance2: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ReportsContext(Resource):
    def fetch(self) -> V2ReportsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    report: dict[str, Any] | None
    url: str | None
    def fetch(self) -> V2ReportsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ReportsInstance2(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None
    def fetch(self) -> V2ReportsInstance: ...
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

class V3CustomFieldMappings(Called):
    def __call__(self, mapping_id: str) -> V3CustomFieldMappingsContext: ...
    def get(self, mapping_id: str) -> V3CustomFieldMappingsContext: ...
    def create(self, custom_field_mapping_request: Body) -> V3CustomFieldMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3CustomFieldMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3CustomFieldMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3CustomFieldMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3CustomFieldMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V3CustomFieldMappingsContext(Resource):
    def fetch(self) -> V3CustomFieldMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, custom_field_mapping_update_request: Body, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V3CustomFieldMappingsInstance(Instance):
    id: str | None
    category: str | None
    name: str | None
    description: str | None
    entity_metadata: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def fetch(self) -> V3CustomFieldMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, custom_field_mapping_update_request: Body, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V3CustomFieldMappingsCapacity(Resource):
    def fetch(self) -> V3CustomFieldMappingsCapacityInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3CustomFieldMappingsCapacityInstance(Instance):
    measure: str | None

class V3Metadata(Resource):
    def fetch(self) -> V3MetadataInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3MetadataInstance(Instance):
    domain: str | None
    cubes: list[Any] | None

class V3Query(Resource):
    def create(self, insights_query_request: Body, page_size: Int | None = ...) -> V3QueryInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self, page_token: Text) -> V3QueryInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryInstance(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryJobs(Called):
    def __call__(self, operation_id: str) -> V3QueryJobsContext: ...
    def get(self, operation_id: str) -> V3QueryJobsContext: ...
    def create(self, insights_query_request: Body, idempotency_key: Text | None = ...) -> V3QueryJobsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3QueryJobsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3QueryJobsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., status: Text | None = ...) -> Page[V3QueryJobsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3QueryJobsInstance]: ...
    get_page_async = awaited(get_page)

class V3QueryJobsContext(Resource):
    @property
    def results(self) -> V3QueryJobsResults: ...
    def fetch(self) -> V3QueryJobsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryJobsResults(Resource):
    def fetch(self, page_size: Int | None = ..., page_token: Text | None = ...) -> V3QueryJobsResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3QueryJobsResultsInstance(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryJobsInstance(Instance):
    operation_id: str | None
    status: str | None
    status_url: str | None
    created_at: datetime | None
    completed_at: datetime | None
    error: dict[str, Any] | None
    result_url: str | None
    result_id: str | None
    result_retention_period: str | None
    @property
    def results(self) -> V3QueryJobsResults: ...
    def fetch(self) -> V3QueryJobsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
