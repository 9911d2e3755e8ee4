"""client.bulkexports."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def fetch(self) -> V1ExportConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool | None = ..., webhook_url: Text | None = ..., webhook_method: Text | None = ...) -> V1ExportConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ExportConfigurationInstance(Instance):
    enabled: bool | None
    webhook_url: str | None
    webhook_method: str | None
    resource_type: str | None
    url: str | None
    def fetch(self) -> V1ExportConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool | None = ..., webhook_url: Text | None = ..., webhook_method: Text | None = ...) -> V1ExportConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Exports(Called):
    @property
    def jobs(self) -> V1ExportsJobs: ...
    def __call__(self, resource_type: str) -> V1ExportsContext: ...
    def get(self, resource_type: str) -> V1ExportsContext: ...

class V1ExportsJobs(Called):
    def __call__(self, job_sid: str) -> V1ExportsJobsContext: ...
    def get(self, job_sid: str) -> V1ExportsJobsContext: ...

class V1ExportsJobsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ExportsJobsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ExportsJobsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsContext(Resource):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    def fetch(self) -> V1ExportsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDays(Called):
    def __call__(self, day: str) -> V1ExportsDaysContext: ...
    def get(self, day: str) -> V1ExportsDaysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ExportsDaysInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ExportsDaysInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ExportsDaysInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ExportsDaysInstance2]: ...
    get_page_async = awaited(get_page)

class V1ExportsDaysContext(Resource):
    def fetch(self) -> V1ExportsDaysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDaysInstance(Instance):
    redirect_to: str | None
    def fetch(self) -> V1ExportsDaysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDaysInstance2(Instance):
    day: str | None
    size: int | None
    create_date: str | None
    friendly_name: str | None
    resource_type: str | None
    def fetch(self) -> V1ExportsDaysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsExportCustomJobs(Resource):
    def create(self, start_day: Text, end_day: Text, friendly_name: Text, webhook_url: Text | None = ..., webhook_method: Text | None = ..., email: Text | None = ...) -> V1ExportsExportCustomJobsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ExportsExportCustomJobsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ExportsExportCustomJobsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ExportsExportCustomJobsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ExportsExportCustomJobsInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V1ExportsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
