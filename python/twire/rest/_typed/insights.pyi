"""client.insights."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, Iterator, List, Page, Resource, Text, Time

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
    def list(self, *, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallSummariesInstance]: ...
    def stream(self, *, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1CallSummariesInstance]: ...
    def page(self, *, from_: Text | None = ..., to: Text | None = ..., from_carrier: Text | None = ..., to_carrier: Text | None = ..., from_country_code: Text | None = ..., to_country_code: Text | None = ..., verified_caller: Bool | None = ..., has_tag: Bool | None = ..., start_time: Text | None = ..., end_time: Text | None = ..., call_type: Text | None = ..., call_state: Text | None = ..., direction: Text | None = ..., processing_state: Text | None = ..., sort_by: Text | None = ..., subaccount: Text | None = ..., abnormal_session: Bool | None = ..., answered_by: Text | None = ..., answered_by_annotation: Text | None = ..., connectivity_issue_annotation: Text | None = ..., quality_issue_annotation: Text | None = ..., spam_annotation: Bool | None = ..., call_score_annotation: Text | None = ..., branded_enabled: Bool | None = ..., voice_integrity_enabled: Bool | None = ..., branded_bundle_sid: Text | None = ..., branded_logo: Bool | None = ..., branded_type: Text | None = ..., branded_use_case: Text | None = ..., branded_call_reason: Text | None = ..., voice_integrity_bundle_sid: Text | None = ..., voice_integrity_use_case: Text | None = ..., business_profile_identity: Text | None = ..., business_profile_industry: Text | None = ..., business_profile_bundle_sid: Text | None = ..., business_profile_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallSummariesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CallSummariesInstance]: ...

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

class V1CallsAnnotation(Called):
    def __call__(self) -> V1CallsAnnotationContext: ...
    def get(self) -> V1CallsAnnotationContext: ...

class V1CallsAnnotationContext(Resource):
    def fetch(self) -> V1CallsAnnotationInstance: ...
    def update(self, *, answered_by: Text | None = ..., connectivity_issue: Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance: ...

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
    def update(self, *, answered_by: Text | None = ..., connectivity_issue: Text | None = ..., quality_issues: Text | None = ..., spam: Bool | None = ..., call_score: Int | None = ..., comment: Text | None = ..., incident: Text | None = ...) -> V1CallsAnnotationInstance: ...

class V1CallsEvents(Resource):
    def list(self, *, edge: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsEventsInstance]: ...
    def stream(self, *, edge: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1CallsEventsInstance]: ...
    def page(self, *, edge: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsEventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CallsEventsInstance]: ...

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
    def list(self, *, edge: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CallsMetricsInstance]: ...
    def stream(self, *, edge: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1CallsMetricsInstance]: ...
    def page(self, *, edge: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CallsMetricsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CallsMetricsInstance]: ...

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
    def fetch(self, *, processing_state: Text | None = ...) -> V1CallsSummaryInstance: ...

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
    def fetch(self, *, processing_state: Text | None = ...) -> V1CallsSummaryInstance: ...

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

class V1Conferences(Called):
    def __call__(self, conference_sid: str) -> V1ConferencesContext: ...
    def get(self, conference_sid: str) -> V1ConferencesContext: ...
    def list(self, *, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesInstance]: ...
    def stream(self, *, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1ConferencesInstance]: ...
    def page(self, *, conference_sid: Text | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., created_after: Text | None = ..., created_before: Text | None = ..., mixer_region: Text | None = ..., tags: Text | None = ..., subaccount: Text | None = ..., detected_issues: Text | None = ..., end_reason: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConferencesInstance]: ...

class V1ConferencesContext(Resource):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    def fetch(self) -> V1ConferencesInstance: ...

class V1ConferencesConferenceParticipants(Called):
    def __call__(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    def get(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    def list(self, *, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConferencesConferenceParticipantsInstance]: ...
    def stream(self, *, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1ConferencesConferenceParticipantsInstance]: ...
    def page(self, *, participant_sid: Text | None = ..., label: Text | None = ..., events: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConferencesConferenceParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConferencesConferenceParticipantsInstance]: ...

class V1ConferencesConferenceParticipantsContext(Resource):
    def fetch(self, *, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance: ...

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
    def fetch(self, *, events: Text | None = ..., metrics: Text | None = ...) -> V1ConferencesConferenceParticipantsInstance: ...

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

class V1Rooms(Called):
    def __call__(self, room_sid: str) -> V1RoomsContext: ...
    def get(self, room_sid: str) -> V1RoomsContext: ...
    def list(self, *, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsInstance]: ...
    def stream(self, *, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1RoomsInstance]: ...
    def page(self, *, room_type: Items | None = ..., codec: Items | None = ..., room_name: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    def fetch(self) -> V1RoomsInstance: ...

class V1RoomsParticipants(Called):
    def __call__(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    def get(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    def list(self, *, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsInstance]: ...
    def stream(self, *, limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1RoomsParticipantsInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsInstance]: ...

class V1RoomsParticipantsContext(Resource):
    def fetch(self) -> V1RoomsParticipantsInstance: ...

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

class V1Settings(Called):
    def __call__(self) -> V1SettingsContext: ...
    def get(self) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    def fetch(self, *, subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
    def update(self, *, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...

class V1SettingsInstance(Instance):
    account_sid: str | None
    advanced_features: bool | None
    voice_trace: bool | None
    url: str | None
    def fetch(self, *, subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...
    def update(self, *, advanced_features: Bool | None = ..., voice_trace: Bool | None = ..., subaccount_sid: Text | None = ...) -> V1SettingsInstance: ...

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
    def list(self, *, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]: ...
    def stream(self, *, limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V2InboundInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...

class V2InboundInstance(Instance):
    handle: str | None
    total_calls: int | None
    call_answer_score: Decimal | None
    call_state_percentage: dict[str, Any] | None
    silent_calls_percentage: Decimal | None
    def list(self, *, limit: int | None = ..., page_size: Int | None = ...) -> List[V2InboundInstance]: ...
    def stream(self, *, limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V2InboundInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2InboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...

class V2InboundReports(Resource):
    def create(self, *, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2InboundReportsInstance: ...

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
    def list(self, *, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]: ...
    def stream(self, *, limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V2OutboundInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...

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
    def list(self, *, limit: int | None = ..., page_size: Int | None = ...) -> List[V2OutboundInstance]: ...
    def stream(self, *, limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V2OutboundInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OutboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...

class V2OutboundReports(Resource):
    def create(self, *, insights_v2_create_phone_numbers_report_request: Body | None = ...) -> V2OutboundReportsInstance: ...

class V2OutboundReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2Reports(Called):
    def __call__(self, report_id: str) -> V2ReportsContext: ...
    def get(self, report_id: str) -> V2ReportsContext: ...
    def create(self, *, insights_v2_create_account_report_request: Body | None = ...) -> V2ReportsInstance2: ...

class V2ReportsContext(Resource):
    def fetch(self) -> V2ReportsInstance: ...

class V2ReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    report: dict[str, Any] | None
    url: str | None
    def fetch(self) -> V2ReportsInstance: ...

class V2ReportsInstance2(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None
    def fetch(self) -> V2ReportsInstance: ...

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
    def list(self, *, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3CustomFieldMappingsInstance]: ...
    def stream(self, *, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V3CustomFieldMappingsInstance]: ...
    def page(self, *, page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V3CustomFieldMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3CustomFieldMappingsInstance]: ...

class V3CustomFieldMappingsContext(Resource):
    def fetch(self) -> V3CustomFieldMappingsInstance: ...
    def patch(self, custom_field_mapping_update_request: Body, *, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance: ...

class V3CustomFieldMappingsInstance(Instance):
    id: str | None
    category: str | None
    name: str | None
    description: str | None
    entity_metadata: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def fetch(self) -> V3CustomFieldMappingsInstance: ...
    def patch(self, custom_field_mapping_update_request: Body, *, if_match: Text | None = ...) -> V3CustomFieldMappingsInstance: ...

class V3CustomFieldMappingsCapacity(Resource):
    def fetch(self) -> V3CustomFieldMappingsCapacityInstance: ...

class V3CustomFieldMappingsCapacityInstance(Instance):
    measure: str | None

class V3Metadata(Resource):
    def fetch(self) -> V3MetadataInstance: ...

class V3MetadataInstance(Instance):
    domain: str | None
    cubes: list[Any] | None

class V3Query(Resource):
    def create(self, insights_query_request: Body, *, page_size: Int | None = ...) -> V3QueryInstance: ...
    def fetch(self, page_token: Text) -> V3QueryInstance: ...

class V3QueryInstance(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryJobs(Called):
    def __call__(self, operation_id: str) -> V3QueryJobsContext: ...
    def get(self, operation_id: str) -> V3QueryJobsContext: ...
    def create(self, insights_query_request: Body, *, idempotency_key: Text | None = ...) -> V3QueryJobsInstance: ...
    def list(self, *, status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3QueryJobsInstance]: ...
    def stream(self, *, status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V3QueryJobsInstance]: ...
    def page(self, *, status: Text | None = ..., page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V3QueryJobsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3QueryJobsInstance]: ...

class V3QueryJobsContext(Resource):
    @property
    def results(self) -> V3QueryJobsResults: ...
    def fetch(self) -> V3QueryJobsInstance: ...

class V3QueryJobsResults(Resource):
    def fetch(self, *, page_size: Int | None = ..., page_token: Text | None = ...) -> V3QueryJobsResultsInstance: ...

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
