"""twire.aio.insights."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import insights as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, fully, fully_streamed, lists, pages, streams

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
    list = lists(_typed.V1CallSummaries.list, V1CallSummariesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CallSummaries.stream, V1CallSummariesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CallSummaries.page, V1CallSummariesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CallSummaries.get_page, V1CallSummariesInstance)

class V1CallSummariesInstance(_typed.V1CallSummariesInstanceFields):
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
    fetch = answers(_typed.V1CallsContext.fetch, V1CallsInstance)
    fetch_with_http_info = fully(fetch)

class V1CallsAnnotation(CallableResource):
    def __call__(self) -> V1CallsAnnotationContext: ...
    def get(self) -> V1CallsAnnotationContext: ...

class V1CallsAnnotationContext(Resource):
    fetch = answers(_typed.V1CallsAnnotationContext.fetch, V1CallsAnnotationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CallsAnnotationContext.update, V1CallsAnnotationInstance)
    update_with_http_info = fully(update)

class V1CallsAnnotationInstance(_typed.V1CallsAnnotationInstanceFields):
    fetch = answers(_typed.V1CallsAnnotationInstance.fetch, V1CallsAnnotationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CallsAnnotationInstance.update, V1CallsAnnotationInstance)
    update_with_http_info = fully(update)

class V1CallsEvents(Resource):
    list = lists(_typed.V1CallsEvents.list, V1CallsEventsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CallsEvents.stream, V1CallsEventsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CallsEvents.page, V1CallsEventsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CallsEvents.get_page, V1CallsEventsInstance)

class V1CallsEventsInstance(_typed.V1CallsEventsInstanceFields):
    pass

class V1CallsMetrics(Resource):
    list = lists(_typed.V1CallsMetrics.list, V1CallsMetricsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CallsMetrics.stream, V1CallsMetricsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CallsMetrics.page, V1CallsMetricsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CallsMetrics.get_page, V1CallsMetricsInstance)

class V1CallsMetricsInstance(_typed.V1CallsMetricsInstanceFields):
    pass

class V1CallsSummary(CallableResource):
    def __call__(self) -> V1CallsSummaryContext: ...
    def get(self) -> V1CallsSummaryContext: ...

class V1CallsSummaryContext(Resource):
    fetch = answers(_typed.V1CallsSummaryContext.fetch, V1CallsSummaryInstance)
    fetch_with_http_info = fully(fetch)

class V1CallsSummaryInstance(_typed.V1CallsSummaryInstanceFields):
    fetch = answers(_typed.V1CallsSummaryInstance.fetch, V1CallsSummaryInstance)
    fetch_with_http_info = fully(fetch)

class V1CallsInstance(_typed.V1CallsInstanceFields):
    @property
    def annotation(self) -> V1CallsAnnotation: ...
    @property
    def events(self) -> V1CallsEvents: ...
    @property
    def metrics(self) -> V1CallsMetrics: ...
    @property
    def summary(self) -> V1CallsSummary: ...
    fetch = answers(_typed.V1CallsInstance.fetch, V1CallsInstance)
    fetch_with_http_info = fully(fetch)

class V1Conferences(CallableResource):
    def __call__(self, conference_sid: PathValue) -> V1ConferencesContext: ...
    def get(self, conference_sid: PathValue) -> V1ConferencesContext: ...
    list = lists(_typed.V1Conferences.list, V1ConferencesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Conferences.stream, V1ConferencesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Conferences.page, V1ConferencesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Conferences.get_page, V1ConferencesInstance)

class V1ConferencesContext(Resource):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    fetch = answers(_typed.V1ConferencesContext.fetch, V1ConferencesInstance)
    fetch_with_http_info = fully(fetch)

class V1ConferencesConferenceParticipants(CallableResource):
    def __call__(self, participant_sid: PathValue) -> V1ConferencesConferenceParticipantsContext: ...
    def get(self, participant_sid: PathValue) -> V1ConferencesConferenceParticipantsContext: ...
    list = lists(_typed.V1ConferencesConferenceParticipants.list, V1ConferencesConferenceParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConferencesConferenceParticipants.stream, V1ConferencesConferenceParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConferencesConferenceParticipants.page, V1ConferencesConferenceParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConferencesConferenceParticipants.get_page, V1ConferencesConferenceParticipantsInstance)

class V1ConferencesConferenceParticipantsContext(Resource):
    fetch = answers(_typed.V1ConferencesConferenceParticipantsContext.fetch, V1ConferencesConferenceParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1ConferencesConferenceParticipantsInstance(_typed.V1ConferencesConferenceParticipantsInstanceFields):
    fetch = answers(_typed.V1ConferencesConferenceParticipantsInstance.fetch, V1ConferencesConferenceParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1ConferencesInstance(_typed.V1ConferencesInstanceFields):
    @property
    def conference_participants(self) -> V1ConferencesConferenceParticipants: ...
    fetch = answers(_typed.V1ConferencesInstance.fetch, V1ConferencesInstance)
    fetch_with_http_info = fully(fetch)

class V1Rooms(CallableResource):
    def __call__(self, room_sid: PathValue) -> V1RoomsContext: ...
    def get(self, room_sid: PathValue) -> V1RoomsContext: ...
    list = lists(_typed.V1Rooms.list, V1RoomsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Rooms.stream, V1RoomsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Rooms.page, V1RoomsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Rooms.get_page, V1RoomsInstance)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    fetch = answers(_typed.V1RoomsContext.fetch, V1RoomsInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipants(CallableResource):
    def __call__(self, participant_sid: PathValue) -> V1RoomsParticipantsContext: ...
    def get(self, participant_sid: PathValue) -> V1RoomsParticipantsContext: ...
    list = lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RoomsParticipants.get_page, V1RoomsParticipantsInstance)

class V1RoomsParticipantsContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsContext.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipantsInstance(_typed.V1RoomsParticipantsInstanceFields):
    fetch = answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsInstance(_typed.V1RoomsInstanceFields):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    fetch = answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)
    fetch_with_http_info = fully(fetch)

class V1Settings(CallableResource):
    def __call__(self) -> V1SettingsContext: ...
    def get(self) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    fetch = answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SettingsContext.update, V1SettingsInstance)
    update_with_http_info = fully(update)

class V1SettingsInstance(_typed.V1SettingsInstanceFields):
    fetch = answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SettingsInstance.update, V1SettingsInstance)
    update_with_http_info = fully(update)

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
    list = lists(_typed.V2InboundContext.list, V2InboundInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2InboundContext.stream, V2InboundInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2InboundContext.page, V2InboundInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2InboundContext.get_page, V2InboundInstance)

class V2InboundInstance(_typed.V2InboundInstanceFields):
    list = lists(_typed.V2InboundInstance.list, V2InboundInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2InboundInstance.stream, V2InboundInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2InboundInstance.page, V2InboundInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2InboundInstance.get_page, V2InboundInstance)

class V2InboundReports(Resource):
    create = answers(_typed.V2InboundReports.create, V2InboundReportsInstance)
    create_with_http_info = fully(create)

class V2InboundReportsInstance(_typed.V2InboundReportsInstanceFields):
    pass

class V2Outbound(CallableResource):
    def __call__(self, report_id: PathValue) -> V2OutboundContext: ...
    def get(self, report_id: PathValue) -> V2OutboundContext: ...

class V2OutboundContext(Resource):
    list = lists(_typed.V2OutboundContext.list, V2OutboundInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2OutboundContext.stream, V2OutboundInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2OutboundContext.page, V2OutboundInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2OutboundContext.get_page, V2OutboundInstance)

class V2OutboundInstance(_typed.V2OutboundInstanceFields):
    list = lists(_typed.V2OutboundInstance.list, V2OutboundInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2OutboundInstance.stream, V2OutboundInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2OutboundInstance.page, V2OutboundInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2OutboundInstance.get_page, V2OutboundInstance)

class V2OutboundReports(Resource):
    create = answers(_typed.V2OutboundReports.create, V2OutboundReportsInstance)
    create_with_http_info = fully(create)

class V2OutboundReportsInstance(_typed.V2OutboundReportsInstanceFields):
    pass

class V2Reports(CallableResource):
    def __call__(self, report_id: PathValue) -> V2ReportsContext: ...
    def get(self, report_id: PathValue) -> V2ReportsContext: ...
    create = answers(_typed.V2Reports.create, V2ReportsInstance2)
    create_with_http_info = fully(create)

class V2ReportsContext(Resource):
    fetch = answers(_typed.V2ReportsContext.fetch, V2ReportsInstance)
    fetch_with_http_info = fully(fetch)

class V2ReportsInstance(_typed.V2ReportsInstanceFields):
    fetch = answers(_typed.V2ReportsInstance.fetch, V2ReportsInstance)
    fetch_with_http_info = fully(fetch)

class V2ReportsInstance2(_typed.V2ReportsInstance2Fields):
    fetch = answers(_typed.V2ReportsInstance2.fetch, V2ReportsInstance)
    fetch_with_http_info = fully(fetch)

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
    create = answers(_typed.V3CustomFieldMappings.create, V3CustomFieldMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V3CustomFieldMappings.list, V3CustomFieldMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3CustomFieldMappings.stream, V3CustomFieldMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3CustomFieldMappings.page, V3CustomFieldMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3CustomFieldMappings.get_page, V3CustomFieldMappingsInstance)

class V3CustomFieldMappingsContext(Resource):
    fetch = answers(_typed.V3CustomFieldMappingsContext.fetch, V3CustomFieldMappingsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V3CustomFieldMappingsContext.patch, V3CustomFieldMappingsInstance)
    patch_with_http_info = fully(patch)

class V3CustomFieldMappingsInstance(_typed.V3CustomFieldMappingsInstanceFields):
    fetch = answers(_typed.V3CustomFieldMappingsInstance.fetch, V3CustomFieldMappingsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V3CustomFieldMappingsInstance.patch, V3CustomFieldMappingsInstance)
    patch_with_http_info = fully(patch)

class V3CustomFieldMappingsCapacity(Resource):
    fetch = answers(_typed.V3CustomFieldMappingsCapacity.fetch, V3CustomFieldMappingsCapacityInstance)
    fetch_with_http_info = fully(fetch)

class V3CustomFieldMappingsCapacityInstance(_typed.V3CustomFieldMappingsCapacityInstanceFields):
    pass

class V3Metadata(Resource):
    fetch = answers(_typed.V3Metadata.fetch, V3MetadataInstance)
    fetch_with_http_info = fully(fetch)

class V3MetadataInstance(_typed.V3MetadataInstanceFields):
    pass

class V3Query(Resource):
    create = answers(_typed.V3Query.create, V3QueryInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V3Query.fetch, V3QueryInstance)
    fetch_with_http_info = fully(fetch)

class V3QueryInstance(_typed.V3QueryInstanceFields):
    pass

class V3QueryJobs(CallableResource):
    def __call__(self, operation_id: PathValue) -> V3QueryJobsContext: ...
    def get(self, operation_id: PathValue) -> V3QueryJobsContext: ...
    create = answers(_typed.V3QueryJobs.create, V3QueryJobsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V3QueryJobs.list, V3QueryJobsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3QueryJobs.stream, V3QueryJobsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3QueryJobs.page, V3QueryJobsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3QueryJobs.get_page, V3QueryJobsInstance)

class V3QueryJobsContext(Resource):
    @property
    def results(self) -> V3QueryJobsResults: ...
    fetch = answers(_typed.V3QueryJobsContext.fetch, V3QueryJobsInstance)
    fetch_with_http_info = fully(fetch)

class V3QueryJobsResults(Resource):
    fetch = answers(_typed.V3QueryJobsResults.fetch, V3QueryJobsResultsInstance)
    fetch_with_http_info = fully(fetch)

class V3QueryJobsResultsInstance(_typed.V3QueryJobsResultsInstanceFields):
    pass

class V3QueryJobsInstance(_typed.V3QueryJobsInstanceFields):
    @property
    def results(self) -> V3QueryJobsResults: ...
    fetch = answers(_typed.V3QueryJobsInstance.fetch, V3QueryJobsInstance)
    fetch_with_http_info = fully(fetch)
