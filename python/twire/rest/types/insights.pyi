# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Insights(Resource):
    v1: V1
    v2: V2
    v3: V3
    call_summaries: V1CallSummaries
    calls: V1Calls
    conferences: V1Conferences
    rooms: V1Rooms
    settings: V1Settings

class V1(Resource):
    call_summaries: V1CallSummaries
    calls: V1Calls
    conferences: V1Conferences
    rooms: V1Rooms
    settings: V1Settings

class V1CallSummaries(Resource):
    def list(self, *, from_: Maybe[str] = ..., to: Maybe[str] = ..., from_carrier: Maybe[str] = ..., to_carrier: Maybe[str] = ..., from_country_code: Maybe[str] = ..., to_country_code: Maybe[str] = ..., verified_caller: Maybe[bool] = ..., has_tag: Maybe[bool] = ..., start_time: Maybe[str] = ..., end_time: Maybe[str] = ..., call_type: Maybe[str] = ..., call_state: Maybe[str] = ..., direction: Maybe[str] = ..., processing_state: Maybe[str] = ..., sort_by: Maybe[str] = ..., subaccount: Maybe[str] = ..., abnormal_session: Maybe[bool] = ..., answered_by: Maybe[str] = ..., answered_by_annotation: Maybe[str] = ..., connectivity_issue_annotation: Maybe[str] = ..., quality_issue_annotation: Maybe[str] = ..., spam_annotation: Maybe[bool] = ..., call_score_annotation: Maybe[str] = ..., branded_enabled: Maybe[bool] = ..., voice_integrity_enabled: Maybe[bool] = ..., branded_bundle_sid: Maybe[str] = ..., branded_logo: Maybe[bool] = ..., branded_type: Maybe[str] = ..., branded_use_case: Maybe[str] = ..., branded_call_reason: Maybe[str] = ..., voice_integrity_bundle_sid: Maybe[str] = ..., voice_integrity_use_case: Maybe[str] = ..., business_profile_identity: Maybe[str] = ..., business_profile_industry: Maybe[str] = ..., business_profile_bundle_sid: Maybe[str] = ..., business_profile_type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CallSummariesInstance]: ...
    def stream(self, *, from_: Maybe[str] = ..., to: Maybe[str] = ..., from_carrier: Maybe[str] = ..., to_carrier: Maybe[str] = ..., from_country_code: Maybe[str] = ..., to_country_code: Maybe[str] = ..., verified_caller: Maybe[bool] = ..., has_tag: Maybe[bool] = ..., start_time: Maybe[str] = ..., end_time: Maybe[str] = ..., call_type: Maybe[str] = ..., call_state: Maybe[str] = ..., direction: Maybe[str] = ..., processing_state: Maybe[str] = ..., sort_by: Maybe[str] = ..., subaccount: Maybe[str] = ..., abnormal_session: Maybe[bool] = ..., answered_by: Maybe[str] = ..., answered_by_annotation: Maybe[str] = ..., connectivity_issue_annotation: Maybe[str] = ..., quality_issue_annotation: Maybe[str] = ..., spam_annotation: Maybe[bool] = ..., call_score_annotation: Maybe[str] = ..., branded_enabled: Maybe[bool] = ..., voice_integrity_enabled: Maybe[bool] = ..., branded_bundle_sid: Maybe[str] = ..., branded_logo: Maybe[bool] = ..., branded_type: Maybe[str] = ..., branded_use_case: Maybe[str] = ..., branded_call_reason: Maybe[str] = ..., voice_integrity_bundle_sid: Maybe[str] = ..., voice_integrity_use_case: Maybe[str] = ..., business_profile_identity: Maybe[str] = ..., business_profile_industry: Maybe[str] = ..., business_profile_bundle_sid: Maybe[str] = ..., business_profile_type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CallSummariesInstance]: ...
    def page(self, *, from_: Maybe[str] = ..., to: Maybe[str] = ..., from_carrier: Maybe[str] = ..., to_carrier: Maybe[str] = ..., from_country_code: Maybe[str] = ..., to_country_code: Maybe[str] = ..., verified_caller: Maybe[bool] = ..., has_tag: Maybe[bool] = ..., start_time: Maybe[str] = ..., end_time: Maybe[str] = ..., call_type: Maybe[str] = ..., call_state: Maybe[str] = ..., direction: Maybe[str] = ..., processing_state: Maybe[str] = ..., sort_by: Maybe[str] = ..., subaccount: Maybe[str] = ..., abnormal_session: Maybe[bool] = ..., answered_by: Maybe[str] = ..., answered_by_annotation: Maybe[str] = ..., connectivity_issue_annotation: Maybe[str] = ..., quality_issue_annotation: Maybe[str] = ..., spam_annotation: Maybe[bool] = ..., call_score_annotation: Maybe[str] = ..., branded_enabled: Maybe[bool] = ..., voice_integrity_enabled: Maybe[bool] = ..., branded_bundle_sid: Maybe[str] = ..., branded_logo: Maybe[bool] = ..., branded_type: Maybe[str] = ..., branded_use_case: Maybe[str] = ..., branded_call_reason: Maybe[str] = ..., voice_integrity_bundle_sid: Maybe[str] = ..., voice_integrity_use_case: Maybe[str] = ..., business_profile_identity: Maybe[str] = ..., business_profile_industry: Maybe[str] = ..., business_profile_bundle_sid: Maybe[str] = ..., business_profile_type: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CallSummariesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CallSummariesInstance]: ...

class V1CallSummariesInstance(Instance):
    account_sid: Optional[str]
    call_sid: Optional[str]
    answered_by: Optional[str]
    call_type: Optional[str]
    call_state: Optional[str]
    processing_state: Optional[str]
    created_time: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[int]
    connect_duration: Optional[int]
    from_: Any
    to: Any
    carrier_edge: Any
    client_edge: Any
    sdk_edge: Any
    sip_edge: Any
    tags: Optional[List[str]]
    url: Optional[str]
    attributes: Any
    properties: Any
    trust: Any
    annotation: Any

class V1Calls(Resource):
    def __call__(self, sid: str) -> V1CallsContext: ...
    def get(self, sid: str) -> V1CallsContext: ...

class V1CallsContext(Resource):
    annotation: V1Calls_Annotation
    events: V1Calls_Events
    metrics: V1Calls_Metrics
    summary: V1Calls_Summary
    def fetch(self) -> V1CallsInstance: ...

class V1CallsInstance(Instance, V1CallsContext):
    sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Calls_Annotation(Resource):
    def __call__(self) -> V1Calls_AnnotationContext0: ...
    def get(self) -> V1Calls_AnnotationContext0: ...

class V1Calls_AnnotationContext0(Resource):
    def fetch(self) -> V1Calls_AnnotationContext0Instance: ...
    def update(self, *, answered_by: Maybe[str] = ..., connectivity_issue: Maybe[str] = ..., quality_issues: Maybe[str] = ..., spam: Maybe[bool] = ..., call_score: Maybe[int] = ..., comment: Maybe[str] = ..., incident: Maybe[str] = ...) -> V1Calls_AnnotationContext0Instance: ...

class V1Calls_AnnotationContext0Instance(Instance, V1Calls_AnnotationContext0):
    call_sid: Optional[str]
    account_sid: Optional[str]
    answered_by: Optional[str]
    connectivity_issue: Optional[str]
    quality_issues: Optional[List[str]]
    spam: Optional[bool]
    call_score: Optional[int]
    comment: Optional[str]
    incident: Optional[str]
    url: Optional[str]

class V1Calls_Events(Resource):
    def list(self, *, edge: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Calls_EventsInstance]: ...
    def stream(self, *, edge: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Calls_EventsInstance]: ...
    def page(self, *, edge: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Calls_EventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Calls_EventsInstance]: ...

class V1Calls_EventsInstance(Instance):
    timestamp: Optional[str]
    call_sid: Optional[str]
    account_sid: Optional[str]
    edge: Optional[str]
    group: Optional[str]
    level: Optional[str]
    name: Optional[str]
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1Calls_Metrics(Resource):
    def list(self, *, edge: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Calls_MetricsInstance]: ...
    def stream(self, *, edge: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Calls_MetricsInstance]: ...
    def page(self, *, edge: Maybe[str] = ..., direction: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Calls_MetricsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Calls_MetricsInstance]: ...

class V1Calls_MetricsInstance(Instance):
    timestamp: Optional[str]
    call_sid: Optional[str]
    account_sid: Optional[str]
    edge: Optional[str]
    direction: Optional[str]
    carrier_edge: Any
    sip_edge: Any
    sdk_edge: Any
    client_edge: Any

class V1Calls_Summary(Resource):
    def __call__(self) -> V1Calls_SummaryContext0: ...
    def get(self) -> V1Calls_SummaryContext0: ...

class V1Calls_SummaryContext0(Resource):
    def fetch(self, *, processing_state: Maybe[str] = ...) -> V1Calls_SummaryContext0Instance: ...

class V1Calls_SummaryContext0Instance(Instance, V1Calls_SummaryContext0):
    account_sid: Optional[str]
    call_sid: Optional[str]
    call_type: Optional[str]
    call_state: Optional[str]
    answered_by: Optional[str]
    processing_state: Optional[str]
    created_time: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[int]
    connect_duration: Optional[int]
    from_: Any
    to: Any
    carrier_edge: Any
    client_edge: Any
    sdk_edge: Any
    sip_edge: Any
    tags: Optional[List[str]]
    url: Optional[str]
    attributes: Any
    properties: Any
    trust: Any
    annotation: Any

class V1Conferences(Resource):
    def list(self, *, conference_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., created_after: Maybe[str] = ..., created_before: Maybe[str] = ..., mixer_region: Maybe[str] = ..., tags: Maybe[str] = ..., subaccount: Maybe[str] = ..., detected_issues: Maybe[str] = ..., end_reason: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ConferencesInstance]: ...
    def stream(self, *, conference_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., created_after: Maybe[str] = ..., created_before: Maybe[str] = ..., mixer_region: Maybe[str] = ..., tags: Maybe[str] = ..., subaccount: Maybe[str] = ..., detected_issues: Maybe[str] = ..., end_reason: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ConferencesInstance]: ...
    def page(self, *, conference_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., created_after: Maybe[str] = ..., created_before: Maybe[str] = ..., mixer_region: Maybe[str] = ..., tags: Maybe[str] = ..., subaccount: Maybe[str] = ..., detected_issues: Maybe[str] = ..., end_reason: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ConferencesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConferencesInstance]: ...
    def __call__(self, conference_sid: str) -> V1ConferencesContext: ...
    def get(self, conference_sid: str) -> V1ConferencesContext: ...

class V1ConferencesContext(Resource):
    conference_participants: V1Conferences_ConferenceParticipants
    def fetch(self) -> V1ConferencesInstance: ...

class V1ConferencesInstance(Instance, V1ConferencesContext):
    conference_sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    create_time: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration_seconds: Optional[int]
    connect_duration_seconds: Optional[int]
    status: Optional[str]
    max_participants: Optional[int]
    max_concurrent_participants: Optional[int]
    unique_participants: Optional[int]
    end_reason: Optional[str]
    ended_by: Optional[str]
    mixer_region: Optional[str]
    mixer_region_requested: Optional[str]
    recording_enabled: Optional[bool]
    detected_issues: Any
    tags: Optional[List[str]]
    tag_info: Any
    processing_state: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Conferences_ConferenceParticipants(Resource):
    def list(self, *, participant_sid: Maybe[str] = ..., label: Maybe[str] = ..., events: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Conferences_ConferenceParticipantsInstance]: ...
    def stream(self, *, participant_sid: Maybe[str] = ..., label: Maybe[str] = ..., events: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Conferences_ConferenceParticipantsInstance]: ...
    def page(self, *, participant_sid: Maybe[str] = ..., label: Maybe[str] = ..., events: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Conferences_ConferenceParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Conferences_ConferenceParticipantsInstance]: ...
    def __call__(self, participant_sid: str) -> V1Conferences_ConferenceParticipantsContext: ...
    def get(self, participant_sid: str) -> V1Conferences_ConferenceParticipantsContext: ...

class V1Conferences_ConferenceParticipantsContext(Resource):
    def fetch(self, *, events: Maybe[str] = ..., metrics: Maybe[str] = ...) -> V1Conferences_ConferenceParticipantsInstance: ...

class V1Conferences_ConferenceParticipantsInstance(Instance, V1Conferences_ConferenceParticipantsContext):
    participant_sid: Optional[str]
    label: Optional[str]
    conference_sid: Optional[str]
    call_sid: Optional[str]
    account_sid: Optional[str]
    call_direction: Optional[str]
    from_: Optional[str]
    to: Optional[str]
    call_status: Optional[str]
    country_code: Optional[str]
    is_moderator: Optional[bool]
    join_time: Optional[Datetime]
    leave_time: Optional[Datetime]
    duration_seconds: Optional[int]
    outbound_queue_length: Optional[int]
    outbound_time_in_queue: Optional[int]
    jitter_buffer_size: Optional[str]
    is_coach: Optional[bool]
    coached_participants: Optional[List[str]]
    participant_region: Optional[str]
    conference_region: Optional[str]
    call_type: Optional[str]
    processing_state: Optional[str]
    properties: Any
    events: Any
    metrics: Any
    url: Optional[str]

class V1Rooms(Resource):
    def list(self, *, room_type: Maybe[InList[str]] = ..., codec: Maybe[InList[str]] = ..., room_name: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RoomsInstance]: ...
    def stream(self, *, room_type: Maybe[InList[str]] = ..., codec: Maybe[InList[str]] = ..., room_name: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RoomsInstance]: ...
    def page(self, *, room_type: Maybe[InList[str]] = ..., codec: Maybe[InList[str]] = ..., room_name: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RoomsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...
    def __call__(self, room_sid: str) -> V1RoomsContext: ...
    def get(self, room_sid: str) -> V1RoomsContext: ...

class V1RoomsContext(Resource):
    participants: V1Rooms_Participants
    def fetch(self) -> V1RoomsInstance: ...

class V1RoomsInstance(Instance, V1RoomsContext):
    account_sid: Optional[str]
    room_sid: Optional[str]
    room_name: Optional[str]
    create_time: Optional[Datetime]
    end_time: Optional[Datetime]
    room_type: Optional[str]
    room_status: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    created_method: Optional[str]
    end_reason: Optional[str]
    max_participants: Optional[int]
    unique_participants: Optional[int]
    unique_participant_identities: Optional[int]
    concurrent_participants: Optional[int]
    max_concurrent_participants: Optional[int]
    codecs: Optional[List[str]]
    media_region: Optional[str]
    duration_sec: Optional[int]
    total_participant_duration_sec: Optional[int]
    total_recording_duration_sec: Optional[int]
    processing_state: Optional[str]
    recording_enabled: Optional[bool]
    edge_location: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Rooms_Participants(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_ParticipantsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_ParticipantsInstance]: ...
    def __call__(self, participant_sid: str) -> V1Rooms_ParticipantsContext: ...
    def get(self, participant_sid: str) -> V1Rooms_ParticipantsContext: ...

class V1Rooms_ParticipantsContext(Resource):
    def fetch(self) -> V1Rooms_ParticipantsInstance: ...

class V1Rooms_ParticipantsInstance(Instance, V1Rooms_ParticipantsContext):
    participant_sid: Optional[str]
    participant_identity: Optional[str]
    join_time: Optional[Datetime]
    leave_time: Optional[Datetime]
    duration_sec: Optional[int]
    account_sid: Optional[str]
    room_sid: Optional[str]
    status: Optional[str]
    codecs: Optional[List[str]]
    end_reason: Optional[str]
    error_code: Optional[int]
    error_code_url: Optional[str]
    media_region: Optional[str]
    properties: Any
    edge_location: Optional[str]
    publisher_info: Any
    url: Optional[str]

class V1Settings(Resource):
    def __call__(self) -> V1SettingsContext0: ...
    def get(self) -> V1SettingsContext0: ...

class V1SettingsContext0(Resource):
    def fetch(self, *, subaccount_sid: Maybe[str] = ...) -> V1SettingsContext0Instance: ...
    def update(self, *, advanced_features: Maybe[bool] = ..., voice_trace: Maybe[bool] = ..., subaccount_sid: Maybe[str] = ...) -> V1SettingsContext0Instance: ...

class V1SettingsContext0Instance(Instance, V1SettingsContext0):
    account_sid: Optional[str]
    advanced_features: Optional[bool]
    voice_trace: Optional[bool]
    url: Optional[str]

class V2(Resource):
    inbound: V2Inbound
    inbound_reports: V2InboundReports
    outbound: V2Outbound
    outbound_reports: V2OutboundReports
    reports: V2Reports

class V2Inbound(Resource):
    def __call__(self, report_id: str) -> V2InboundContext: ...
    def get(self, report_id: str) -> V2InboundContext: ...

class V2InboundContext(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2InboundInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2InboundInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2InboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2InboundInstance]: ...

class V2InboundInstance(Instance, V2InboundContext):
    handle: str
    total_calls: int
    call_answer_score: Decimal
    call_state_percentage: Dict[str, Any]
    silent_calls_percentage: Decimal

class V2InboundReports(Resource):
    def create(self, *, insights_v2_create_phone_numbers_report_request: Maybe[Body] = ...) -> V2InboundReportsInstance: ...

class V2InboundReportsInstance(Instance):
    account_sid: str
    report_id: str
    status: str
    request_meta: Dict[str, Any]
    url: Optional[str]

class V2Outbound(Resource):
    def __call__(self, report_id: str) -> V2OutboundContext: ...
    def get(self, report_id: str) -> V2OutboundContext: ...

class V2OutboundContext(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2OutboundInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2OutboundInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2OutboundInstance]: ...
    def get_page(self, target_url: str) -> Page[V2OutboundInstance]: ...

class V2OutboundInstance(Instance, V2OutboundContext):
    handle: str
    total_calls: int
    call_answer_score: Decimal
    calls_by_device_type: Dict[str, Any]
    answer_rate_device_type: Dict[str, Any]
    call_state_percentage: Dict[str, Any]
    blocked_calls_by_carrier: List[Dict[str, Any]]
    silent_calls_percentage: Decimal
    short_duration_calls_percentage: Decimal
    long_duration_calls_percentage: Decimal
    potential_robocalls_percentage: Decimal
    answering_machine_detection: Dict[str, Any]

class V2OutboundReports(Resource):
    def create(self, *, insights_v2_create_phone_numbers_report_request: Maybe[Body] = ...) -> V2OutboundReportsInstance: ...

class V2OutboundReportsInstance(Instance):
    account_sid: str
    report_id: str
    status: str
    request_meta: Dict[str, Any]
    url: Optional[str]

class V2Reports(Resource):
    def create(self, *, insights_v2_create_account_report_request: Maybe[Body] = ...) -> V2ReportsCreateInstance: ...
    def __call__(self, report_id: str) -> V2ReportsContext: ...
    def get(self, report_id: str) -> V2ReportsContext: ...

class V2ReportsContext(Resource):
    def fetch(self) -> V2ReportsInstance: ...

class V2ReportsCreateInstance(Instance, V2ReportsContext):
    account_sid: str
    report_id: str
    status: str
    request_meta: Dict[str, Any]
    url: Optional[str]

class V2ReportsInstance(Instance, V2ReportsContext):
    account_sid: str
    report_id: str
    status: str
    request_meta: Dict[str, Any]
    report: Dict[str, Any]
    url: Optional[str]

class V3(Resource):
    custom_field_mappings: V3CustomFieldMappings
    custom_field_mappings_capacity: V3CustomFieldMappingsCapacity
    metadata: V3Metadata
    query: V3Query
    query_jobs: V3QueryJobs

class V3CustomFieldMappings(Resource):
    def create(self, custom_field_mapping_request: Body) -> V3CustomFieldMappingsInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3CustomFieldMappingsInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3CustomFieldMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3CustomFieldMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3CustomFieldMappingsInstance]: ...
    def __call__(self, mapping_id: str) -> V3CustomFieldMappingsContext: ...
    def get(self, mapping_id: str) -> V3CustomFieldMappingsContext: ...

class V3CustomFieldMappingsContext(Resource):
    def fetch(self) -> V3CustomFieldMappingsInstance: ...
    def patch(self, custom_field_mapping_update_request: Body, *, if_match: Maybe[str] = ...) -> V3CustomFieldMappingsInstance: ...

class V3CustomFieldMappingsInstance(Instance, V3CustomFieldMappingsContext):
    id: Optional[str]
    category: Optional[str]
    name: Optional[str]
    description: Optional[str]
    entity_metadata: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V3CustomFieldMappingsCapacity(Resource):
    def fetch(self) -> V3CustomFieldMappingsCapacityInstance: ...

class V3CustomFieldMappingsCapacityInstance(Instance):
    measure: Optional[str]

class V3Metadata(Resource):
    def fetch(self) -> V3MetadataInstance: ...

class V3MetadataInstance(Instance):
    domain: Optional[str]
    cubes: Optional[List[str]]

class V3Query(Resource):
    def create(self, insights_query_request: Body, *, page_size: Maybe[int] = ...) -> V3QueryInstance: ...
    def fetch(self, page_token: str) -> V3QueryInstance: ...

class V3QueryInstance(Instance):
    domain: Optional[str]
    items: Optional[List[Dict[str, Any]]]
    meta: Optional[str]

class V3QueryJobs(Resource):
    def create(self, insights_query_request: Body, *, idempotency_key: Maybe[str] = ...) -> V3QueryJobsInstance: ...
    def list(self, *, status: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3QueryJobsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3QueryJobsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3QueryJobsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3QueryJobsInstance]: ...
    def __call__(self, operation_id: str) -> V3QueryJobsContext: ...
    def get(self, operation_id: str) -> V3QueryJobsContext: ...

class V3QueryJobsContext(Resource):
    results: V3QueryJobs_Results
    def fetch(self) -> V3QueryJobsInstance: ...

class V3QueryJobsInstance(Instance, V3QueryJobsContext):
    operation_id: Optional[str]
    status: Optional[str]
    status_url: Optional[str]
    created_at: Optional[Datetime]
    completed_at: Optional[Datetime]
    error: Optional[Dict[str, Any]]
    result_url: Optional[str]
    result_id: Optional[str]
    result_retention_period: Optional[str]

class V3QueryJobs_Results(Resource):
    def fetch(self, *, page_size: Maybe[int] = ..., page_token: Maybe[str] = ...) -> V3QueryJobs_ResultsInstance: ...

class V3QueryJobs_ResultsInstance(Instance):
    domain: Optional[str]
    items: Optional[List[Dict[str, Any]]]
    meta: Optional[str]
