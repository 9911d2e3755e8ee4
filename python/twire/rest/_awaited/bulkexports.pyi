"""twire.aio.bulkexports."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import bulkexports as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Bulkexports(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def export_configuration(self) -> V1ExportConfiguration: ...
    @property
    def exports(self) -> V1Exports: ...

class V1(Resource):
    @property
    def export_configuration(self) -> V1ExportConfiguration: ...
    @property
    def exports(self) -> V1Exports: ...

class V1ExportConfiguration(Called):
    def __call__(self, resource_type: str) -> V1ExportConfigurationContext: ...
    def get(self, resource_type: str) -> V1ExportConfigurationContext: ...

class V1ExportConfigurationContext(Resource):
    fetch = answers(_typed.V1ExportConfigurationContext.fetch, V1ExportConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportConfigurationContext.fetch, V1ExportConfigurationInstance)
    update = answers(_typed.V1ExportConfigurationContext.update, V1ExportConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ExportConfigurationContext.update, V1ExportConfigurationInstance)

class V1ExportConfigurationInstance(Instance):
    enabled: bool | None
    webhook_url: str | None
    webhook_method: str | None
    resource_type: str | None
    url: str | None
    fetch = answers(_typed.V1ExportConfigurationInstance.fetch, V1ExportConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportConfigurationInstance.fetch, V1ExportConfigurationInstance)
    update = answers(_typed.V1ExportConfigurationInstance.update, V1ExportConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ExportConfigurationInstance.update, V1ExportConfigurationInstance)

class V1Exports(Called):
    @property
    def jobs(self) -> V1ExportsJobs: ...
    def __call__(self, resource_type: str) -> V1ExportsContext: ...
    def get(self, resource_type: str) -> V1ExportsContext: ...

class V1ExportsJobs(Called):
    def __call__(self, job_sid: str) -> V1ExportsJobsContext: ...
    def get(self, job_sid: str) -> V1ExportsJobsContext: ...

class V1ExportsJobsContext(Resource):
    delete = awaited(_typed.V1ExportsJobsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ExportsJobsContext.delete)
    fetch = answers(_typed.V1ExportsJobsContext.fetch, V1ExportsJobsInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsJobsContext.fetch, V1ExportsJobsInstance)

class V1ExportsJobsInstance(Instance):
    resource_type: str | None
    friendly_name: str | None
    details: list[Any] | None
    start_day: str | None
    end_day: str | None
    job_sid: str | None
    webhook_url: str | None
    webhook_method: str | None
    email: str | None
    url: str | None
    job_queue_position: str | None
    estimated_completion_time: str | None
    delete = awaited(_typed.V1ExportsJobsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ExportsJobsInstance.delete)
    fetch = answers(_typed.V1ExportsJobsInstance.fetch, V1ExportsJobsInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsJobsInstance.fetch, V1ExportsJobsInstance)

class V1ExportsContext(Resource):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    fetch = answers(_typed.V1ExportsContext.fetch, V1ExportsInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsContext.fetch, V1ExportsInstance)

class V1ExportsDays(Called):
    def __call__(self, day: str) -> V1ExportsDaysContext: ...
    def get(self, day: str) -> V1ExportsDaysContext: ...
    list = lists(_typed.V1ExportsDays.list, V1ExportsDaysInstance2)
    list_with_http_info = full_lists(_typed.V1ExportsDays.list, V1ExportsDaysInstance2)
    stream = streams(_typed.V1ExportsDays.stream, V1ExportsDaysInstance2)
    stream_with_http_info = full_streams(_typed.V1ExportsDays.stream, V1ExportsDaysInstance2)
    page = pages(_typed.V1ExportsDays.page, V1ExportsDaysInstance2)
    page_with_http_info = full_pages(_typed.V1ExportsDays.page, V1ExportsDaysInstance2)
    get_page = pages(_typed.V1ExportsDays.get_page, V1ExportsDaysInstance2)

class V1ExportsDaysContext(Resource):
    fetch = answers(_typed.V1ExportsDaysContext.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsDaysContext.fetch, V1ExportsDaysInstance)

class V1ExportsDaysInstance(Instance):
    redirect_to: str | None
    fetch = answers(_typed.V1ExportsDaysInstance.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsDaysInstance.fetch, V1ExportsDaysInstance)

class V1ExportsDaysInstance2(Instance):
    day: str | None
    size: int | None
    create_date: str | None
    friendly_name: str | None
    resource_type: str | None
    fetch = answers(_typed.V1ExportsDaysInstance2.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsDaysInstance2.fetch, V1ExportsDaysInstance)

class V1ExportsExportCustomJobs(Resource):
    create = answers(_typed.V1ExportsExportCustomJobs.create, V1ExportsExportCustomJobsInstance)
    create_with_http_info = full_answers(_typed.V1ExportsExportCustomJobs.create, V1ExportsExportCustomJobsInstance)
    list = lists(_typed.V1ExportsExportCustomJobs.list, V1ExportsExportCustomJobsInstance)
    list_with_http_info = full_lists(_typed.V1ExportsExportCustomJobs.list, V1ExportsExportCustomJobsInstance)
    stream = streams(_typed.V1ExportsExportCustomJobs.stream, V1ExportsExportCustomJobsInstance)
    stream_with_http_info = full_streams(_typed.V1ExportsExportCustomJobs.stream, V1ExportsExportCustomJobsInstance)
    page = pages(_typed.V1ExportsExportCustomJobs.page, V1ExportsExportCustomJobsInstance)
    page_with_http_info = full_pages(_typed.V1ExportsExportCustomJobs.page, V1ExportsExportCustomJobsInstance)
    get_page = pages(_typed.V1ExportsExportCustomJobs.get_page, V1ExportsExportCustomJobsInstance)

class V1ExportsExportCustomJobsInstance(Instance):
    friendly_name: str | None
    resource_type: str | None
    start_day: str | None
    end_day: str | None
    webhook_url: str | None
    webhook_method: str | None
    email: str | None
    job_sid: str | None
    details: list[Any] | None
    job_queue_position: str | None
    estimated_completion_time: str | None

class V1ExportsInstance(Instance):
    resource_type: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    fetch = answers(_typed.V1ExportsInstance.fetch, V1ExportsInstance)
    fetch_with_http_info = full_answers(_typed.V1ExportsInstance.fetch, V1ExportsInstance)
