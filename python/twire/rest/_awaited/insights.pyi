"""twire.aio.insights."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed import insights as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, full_answers, full_lists, full_pages, full_streams, lists, pages, streams

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
    list = lists(_typed.V1CallSummaries.list, V1CallSummariesInstance)
    list_with_http_info = full_lists(_typed.V1CallSummaries.list, V1CallSummariesInstance)
    stream = streams(_typed.V1CallSummaries.stream, V1CallSummariesInstance)
    stream_with_http_info = full_streams(_typed.V1CallSummaries.stream, V1CallSummariesInstance)
    page = pages(_typed.V1CallSummaries.page, V1CallSummariesInstance)
    page_with_http_info = full_pages(_typed.V1CallSummaries.page, V1CallSummariesInstance)
    get_page = pages(_typed.V1CallSummaries.get_page, V1CallSummariesInstance)

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
    fetch = answers(_typed.V1CallsContext.fetch, V1CallsInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsContext.fetch, V1CallsInstance)

class V1CallsAnnotation(Called):
    def __call__(self) -> V1CallsAnnotationContext: ...
    def get(self) -> V1CallsAnnotationContext: ...

class V1CallsAnnotationContext(Resource):
    fetch = answers(_typed.V1CallsAnnotationContext.fetch, V1CallsAnnotationInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsAnnotationContext.fetch, V1CallsAnnotationInstance)
    update = answers(_typed.V1CallsAnnotationContext.update, V1CallsAnnotationInstance)
    update_with_http_info = full_answers(_typed.V1CallsAnnotationContext.update, V1CallsAnnotationInstance)

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
    fetch = answers(_typed.V1CallsAnnotationInstance.fetch, V1CallsAnnotationInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsAnnotationInstance.fetch, V1CallsAnnotationInstance)
    update = answers(_typed.V1CallsAnnotationInstance.update, V1CallsAnnotationInstance)
    update_with_http_info = full_answers(_typed.V1CallsAnnotationInstance.update, V1CallsAnnotationInstance)

class V1CallsEvents(Resource):
    list = lists(_typed.V1CallsEvents.list, V1CallsEventsInstance)
    list_with_http_info = full_lists(_typed.V1CallsEvents.list, V1CallsEventsInstance)
    stream = streams(_typed.V1CallsEvents.stream, V1CallsEventsInstance)
    stream_with_http_info = full_streams(_typed.V1CallsEvents.stream, V1CallsEventsInstance)
    page = pages(_typed.V1CallsEvents.page, V1CallsEventsInstance)
    page_with_http_info = full_pages(_typed.V1CallsEvents.page, V1CallsEventsInstance)
    get_page = pages(_typed.V1CallsEvents.get_page, V1CallsEventsInstance)

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
    list = lists(_typed.V1CallsMetrics.list, V1CallsMetricsInstance)
    list_with_http_info = full_lists(_typed.V1CallsMetrics.list, V1CallsMetricsInstance)
    stream = streams(_typed.V1CallsMetrics.stream, V1CallsMetricsInstance)
    stream_with_http_info = full_streams(_typed.V1CallsMetrics.stream, V1CallsMetricsInstance)
    page = pages(_typed.V1CallsMetrics.page, V1CallsMetricsInstance)
    page_with_http_info = full_pages(_typed.V1CallsMetrics.page, V1CallsMetricsInstance)
    get_page = pages(_typed.V1CallsMetrics.get_page, V1CallsMetricsInstance)

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
    fetch = answers(_typed.V1CallsSummaryContext.fetch, V1CallsSummaryInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsSummaryContext.fetch, V1CallsSummaryInstance)

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
    fetch = answers(_typed.V1CallsSummaryInstance.fetch, V1CallsSummaryInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsSummaryInstance.fetch, V1CallsSummaryInstance)

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
    fetch = answers(_typed.V1CallsInstance.fetch, V1CallsInstance)
    fetch_with_http_info = full_answers(_typed.V1CallsInstance.fetch, V1CallsInstance)

class V1Conferences(Called):
    def __call__(self, conference_sid: str) -> V1ConferencesContext: ...
    def get(self, conference_sid: str) -> V1ConferencesContext: ...
    list = lists(_typed.V1Conferences.list, V1ConferencesInstance)
    list_with_http_info = full_lists(_typed.V1Conferences.list, V1ConferencesInstance)
    stream = streams(_typed.V1Conferences.stream, V1ConferencesInstance)
    stream_with_http_info = full_streams(_typed.V1Conferences.stream, V1ConferencesInstance)
    page = pages(_typed.V1Conferences.page, V1ConferencesInstance)
    page_with_http_info = full_pages(_typed.V1Conferences.page, V1ConferencesInstance)
    get_page = pages(_typed.V1Conferences.get_page, V1ConferencesInstance)

class V1ConferencesContext(Resource):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    fetch = answers(_typed.V1ConferencesContext.fetch, V1ConferencesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConferencesContext.fetch, V1ConferencesInstance)

class V1ConferencesConferenceParticipants(Called):
    def __call__(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    def get(self, participant_sid: str) -> V1ConferencesConferenceParticipantsContext: ...
    list = lists(_typed.V1ConferencesConferenceParticipants.list, V1ConferencesConferenceParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1ConferencesConferenceParticipants.list, V1ConferencesConferenceParticipantsInstance)
    stream = streams(_typed.V1ConferencesConferenceParticipants.stream, V1ConferencesConferenceParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1ConferencesConferenceParticipants.stream, V1ConferencesConferenceParticipantsInstance)
    page = pages(_typed.V1ConferencesConferenceParticipants.page, V1ConferencesConferenceParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1ConferencesConferenceParticipants.page, V1ConferencesConferenceParticipantsInstance)
    get_page = pages(_typed.V1ConferencesConferenceParticipants.get_page, V1ConferencesConferenceParticipantsInstance)

class V1ConferencesConferenceParticipantsContext(Resource):
    fetch = answers(_typed.V1ConferencesConferenceParticipantsContext.fetch, V1ConferencesConferenceParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConferencesConferenceParticipantsContext.fetch, V1ConferencesConferenceParticipantsInstance)

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
    fetch = answers(_typed.V1ConferencesConferenceParticipantsInstance.fetch, V1ConferencesConferenceParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConferencesConferenceParticipantsInstance.fetch, V1ConferencesConferenceParticipantsInstance)

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
    fetch = answers(_typed.V1ConferencesInstance.fetch, V1ConferencesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConferencesInstance.fetch, V1ConferencesInstance)

class V1Rooms(Called):
    def __call__(self, room_sid: str) -> V1RoomsContext: ...
    def get(self, room_sid: str) -> V1RoomsContext: ...
    list = lists(_typed.V1Rooms.list, V1RoomsInstance)
    list_with_http_info = full_lists(_typed.V1Rooms.list, V1RoomsInstance)
    stream = streams(_typed.V1Rooms.stream, V1RoomsInstance)
    stream_with_http_info = full_streams(_typed.V1Rooms.stream, V1RoomsInstance)
    page = pages(_typed.V1Rooms.page, V1RoomsInstance)
    page_with_http_info = full_pages(_typed.V1Rooms.page, V1RoomsInstance)
    get_page = pages(_typed.V1Rooms.get_page, V1RoomsInstance)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    fetch = answers(_typed.V1RoomsContext.fetch, V1RoomsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsContext.fetch, V1RoomsInstance)

class V1RoomsParticipants(Called):
    def __call__(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    def get(self, participant_sid: str) -> V1RoomsParticipantsContext: ...
    list = lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    stream = streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    page = pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    get_page = pages(_typed.V1RoomsParticipants.get_page, V1RoomsParticipantsInstance)

class V1RoomsParticipantsContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsContext.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsContext.fetch, V1RoomsParticipantsInstance)

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
    fetch = answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)

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
    fetch = answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)

class V1Settings(Called):
    def __call__(self) -> V1SettingsContext: ...
    def get(self) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    fetch = answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    update = answers(_typed.V1SettingsContext.update, V1SettingsInstance)
    update_with_http_info = full_answers(_typed.V1SettingsContext.update, V1SettingsInstance)

class V1SettingsInstance(Instance):
    account_sid: str | None
    advanced_features: bool | None
    voice_trace: bool | None
    url: str | None
    fetch = answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    update = answers(_typed.V1SettingsInstance.update, V1SettingsInstance)
    update_with_http_info = full_answers(_typed.V1SettingsInstance.update, V1SettingsInstance)

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
    list = lists(_typed.V2InboundContext.list, V2InboundInstance)
    list_with_http_info = full_lists(_typed.V2InboundContext.list, V2InboundInstance)
    stream = streams(_typed.V2InboundContext.stream, V2InboundInstance)
    stream_with_http_info = full_streams(_typed.V2InboundContext.stream, V2InboundInstance)
    page = pages(_typed.V2InboundContext.page, V2InboundInstance)
    page_with_http_info = full_pages(_typed.V2InboundContext.page, V2InboundInstance)
    get_page = pages(_typed.V2InboundContext.get_page, V2InboundInstance)

class V2InboundInstance(Instance):
    handle: str | None
    total_calls: int | None
    call_answer_score: Decimal | None
    call_state_percentage: dict[str, Any] | None
    silent_calls_percentage: Decimal | None
    list = lists(_typed.V2InboundInstance.list, V2InboundInstance)
    list_with_http_info = full_lists(_typed.V2InboundInstance.list, V2InboundInstance)
    stream = streams(_typed.V2InboundInstance.stream, V2InboundInstance)
    stream_with_http_info = full_streams(_typed.V2InboundInstance.stream, V2InboundInstance)
    page = pages(_typed.V2InboundInstance.page, V2InboundInstance)
    page_with_http_info = full_pages(_typed.V2InboundInstance.page, V2InboundInstance)
    get_page = pages(_typed.V2InboundInstance.get_page, V2InboundInstance)

class V2InboundReports(Resource):
    create = answers(_typed.V2InboundReports.create, V2InboundReportsInstance)
    create_with_http_info = full_answers(_typed.V2InboundReports.create, V2InboundReportsInstance)

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
    list = lists(_typed.V2OutboundContext.list, V2OutboundInstance)
    list_with_http_info = full_lists(_typed.V2OutboundContext.list, V2OutboundInstance)
    stream = streams(_typed.V2OutboundContext.stream, V2OutboundInstance)
    stream_with_http_info = full_streams(_typed.V2OutboundContext.stream, V2OutboundInstance)
    page = pages(_typed.V2OutboundContext.page, V2OutboundInstance)
    page_with_http_info = full_pages(_typed.V2OutboundContext.page, V2OutboundInstance)
    get_page = pages(_typed.V2OutboundContext.get_page, V2OutboundInstance)

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
    list = lists(_typed.V2OutboundInstance.list, V2OutboundInstance)
    list_with_http_info = full_lists(_typed.V2OutboundInstance.list, V2OutboundInstance)
    stream = streams(_typed.V2OutboundInstance.stream, V2OutboundInstance)
    stream_with_http_info = full_streams(_typed.V2OutboundInstance.stream, V2OutboundInstance)
    page = pages(_typed.V2OutboundInstance.page, V2OutboundInstance)
    page_with_http_info = full_pages(_typed.V2OutboundInstance.page, V2OutboundInstance)
    get_page = pages(_typed.V2OutboundInstance.get_page, V2OutboundInstance)

class V2OutboundReports(Resource):
    create = answers(_typed.V2OutboundReports.create, V2OutboundReportsInstance)
    create_with_http_info = full_answers(_typed.V2OutboundReports.create, V2OutboundReportsInstance)

class V2OutboundReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None

class V2Reports(Called):
    def __call__(self, report_id: str) -> V2ReportsContext: ...
    def get(self, report_id: str) -> V2ReportsContext: ...
    create = answers(_typed.V2Reports.create, V2ReportsInstance2)
    create_with_http_info = full_answers(_typed.V2Reports.create, V2ReportsInstance2)

class V2ReportsContext(Resource):
    fetch = answers(_typed.V2ReportsContext.fetch, V2ReportsInstance)
    fetch_with_http_info = full_answers(_typed.V2ReportsContext.fetch, V2ReportsInstance)

class V2ReportsInstance(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    report: dict[str, Any] | None
    url: str | None
    fetch = answers(_typed.V2ReportsInstance.fetch, V2ReportsInstance)
    fetch_with_http_info = full_answers(_typed.V2ReportsInstance.fetch, V2ReportsInstance)

class V2ReportsInstance2(Instance):
    account_sid: str | None
    report_id: str | None
    status: str | None
    request_meta: dict[str, Any] | None
    url: str | None
    fetch = answers(_typed.V2ReportsInstance2.fetch, V2ReportsInstance)
    fetch_with_http_info = full_answers(_typed.V2ReportsInstance2.fetch, V2ReportsInstance)

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
    create = answers(_typed.V3CustomFieldMappings.create, V3CustomFieldMappingsInstance)
    create_with_http_info = full_answers(_typed.V3CustomFieldMappings.create, V3CustomFieldMappingsInstance)
    list = lists(_typed.V3CustomFieldMappings.list, V3CustomFieldMappingsInstance)
    list_with_http_info = full_lists(_typed.V3CustomFieldMappings.list, V3CustomFieldMappingsInstance)
    stream = streams(_typed.V3CustomFieldMappings.stream, V3CustomFieldMappingsInstance)
    stream_with_http_info = full_streams(_typed.V3CustomFieldMappings.stream, V3CustomFieldMappingsInstance)
    page = pages(_typed.V3CustomFieldMappings.page, V3CustomFieldMappingsInstance)
    page_with_http_info = full_pages(_typed.V3CustomFieldMappings.page, V3CustomFieldMappingsInstance)
    get_page = pages(_typed.V3CustomFieldMappings.get_page, V3CustomFieldMappingsInstance)

class V3CustomFieldMappingsContext(Resource):
    fetch = answers(_typed.V3CustomFieldMappingsContext.fetch, V3CustomFieldMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V3CustomFieldMappingsContext.fetch, V3CustomFieldMappingsInstance)
    patch = answers(_typed.V3CustomFieldMappingsContext.patch, V3CustomFieldMappingsInstance)
    patch_with_http_info = full_answers(_typed.V3CustomFieldMappingsContext.patch, V3CustomFieldMappingsInstance)

class V3CustomFieldMappingsInstance(Instance):
    id: str | None
    category: str | None
    name: str | None
    description: str | None
    entity_metadata: str | None
    created_at: datetime | None
    updated_at: datetime | None
    fetch = answers(_typed.V3CustomFieldMappingsInstance.fetch, V3CustomFieldMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V3CustomFieldMappingsInstance.fetch, V3CustomFieldMappingsInstance)
    patch = answers(_typed.V3CustomFieldMappingsInstance.patch, V3CustomFieldMappingsInstance)
    patch_with_http_info = full_answers(_typed.V3CustomFieldMappingsInstance.patch, V3CustomFieldMappingsInstance)

class V3CustomFieldMappingsCapacity(Resource):
    fetch = answers(_typed.V3CustomFieldMappingsCapacity.fetch, V3CustomFieldMappingsCapacityInstance)
    fetch_with_http_info = full_answers(_typed.V3CustomFieldMappingsCapacity.fetch, V3CustomFieldMappingsCapacityInstance)

class V3CustomFieldMappingsCapacityInstance(Instance):
    measure: str | None

class V3Metadata(Resource):
    fetch = answers(_typed.V3Metadata.fetch, V3MetadataInstance)
    fetch_with_http_info = full_answers(_typed.V3Metadata.fetch, V3MetadataInstance)

class V3MetadataInstance(Instance):
    domain: str | None
    cubes: list[Any] | None

class V3Query(Resource):
    create = answers(_typed.V3Query.create, V3QueryInstance)
    create_with_http_info = full_answers(_typed.V3Query.create, V3QueryInstance)
    fetch = answers(_typed.V3Query.fetch, V3QueryInstance)
    fetch_with_http_info = full_answers(_typed.V3Query.fetch, V3QueryInstance)

class V3QueryInstance(Instance):
    domain: str | None
    items: list[Any] | None
    meta: str | None

class V3QueryJobs(Called):
    def __call__(self, operation_id: str) -> V3QueryJobsContext: ...
    def get(self, operation_id: str) -> V3QueryJobsContext: ...
    create = answers(_typed.V3QueryJobs.create, V3QueryJobsInstance)
    create_with_http_info = full_answers(_typed.V3QueryJobs.create, V3QueryJobsInstance)
    list = lists(_typed.V3QueryJobs.list, V3QueryJobsInstance)
    list_with_http_info = full_lists(_typed.V3QueryJobs.list, V3QueryJobsInstance)
    stream = streams(_typed.V3QueryJobs.stream, V3QueryJobsInstance)
    stream_with_http_info = full_streams(_typed.V3QueryJobs.stream, V3QueryJobsInstance)
    page = pages(_typed.V3QueryJobs.page, V3QueryJobsInstance)
    page_with_http_info = full_pages(_typed.V3QueryJobs.page, V3QueryJobsInstance)
    get_page = pages(_typed.V3QueryJobs.get_page, V3QueryJobsInstance)

class V3QueryJobsContext(Resource):
    @property
    def results(self) -> V3QueryJobsResults: ...
    fetch = answers(_typed.V3QueryJobsContext.fetch, V3QueryJobsInstance)
    fetch_with_http_info = full_answers(_typed.V3QueryJobsContext.fetch, V3QueryJobsInstance)

class V3QueryJobsResults(Resource):
    fetch = answers(_typed.V3QueryJobsResults.fetch, V3QueryJobsResultsInstance)
    fetch_with_http_info = full_answers(_typed.V3QueryJobsResults.fetch, V3QueryJobsResultsInstance)

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
    fetch = answers(_typed.V3QueryJobsInstance.fetch, V3QueryJobsInstance)
    fetch_with_http_info = full_answers(_typed.V3QueryJobsInstance.fetch, V3QueryJobsInstance)
