"""client.bulkexports."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Bulkexports(Product):
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

class V1ExportConfiguration(CallableResource):
    def __call__(self, resource_type: PathValue) -> V1ExportConfigurationContext: ...
    def get(self, resource_type: PathValue) -> V1ExportConfigurationContext: ...

class V1ExportConfigurationContext(Resource):
    def fetch(self) -> V1ExportConfigurationInstance:
        """Reads an export configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool | None = ..., webhook_url: Text | None = ..., webhook_method: Text | None = ...) -> V1ExportConfigurationInstance:
        """Changes an export configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ExportConfigurationInstanceFields(Instance):
    enabled: bool | None
    webhook_url: str | None
    webhook_method: str | None
    resource_type: str | None
    url: str | None

class V1ExportConfigurationInstance(V1ExportConfigurationInstanceFields):
    def fetch(self) -> V1ExportConfigurationInstance:
        """Reads an export configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool | None = ..., webhook_url: Text | None = ..., webhook_method: Text | None = ...) -> V1ExportConfigurationInstance:
        """Changes an export configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Exports(CallableResource):
    @property
    def jobs(self) -> V1ExportsJobs: ...
    def __call__(self, resource_type: PathValue) -> V1ExportsContext: ...
    def get(self, resource_type: PathValue) -> V1ExportsContext: ...

class V1ExportsJobs(CallableResource):
    def __call__(self, job_sid: PathValue) -> V1ExportsJobsContext: ...
    def get(self, job_sid: PathValue) -> V1ExportsJobsContext: ...

class V1ExportsJobsContext(Resource):
    def delete(self) -> bool:
        """Deletes a job. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ExportsJobsInstance:
        """Reads a job."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsJobsInstanceFields(Instance):
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

class V1ExportsJobsInstance(V1ExportsJobsInstanceFields):
    def delete(self) -> bool:
        """Deletes a job. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ExportsJobsInstance:
        """Reads a job."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsContext(Resource):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    def fetch(self) -> V1ExportsInstance:
        """Reads an export."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDays(CallableResource):
    def __call__(self, day: PathValue) -> V1ExportsDaysContext: ...
    def get(self, day: PathValue) -> V1ExportsDaysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ExportsDaysInstance2]:
        """Lists days of an export. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ExportsDaysInstance2]:
        """Lists days of an export. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ExportsDaysInstance2]:
        """Lists days of an export. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ExportsDaysInstance2]: ...
    get_page_async = awaited(get_page)

class V1ExportsDaysContext(Resource):
    def fetch(self) -> V1ExportsDaysInstance:
        """Reads a day of an export."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDaysInstanceFields(Instance):
    redirect_to: str | None

class V1ExportsDaysInstance(V1ExportsDaysInstanceFields):
    def fetch(self) -> V1ExportsDaysInstance:
        """Reads a day of an export."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsDaysInstance2Fields(Instance):
    day: str | None
    size: int | None
    create_date: str | None
    friendly_name: str | None
    resource_type: str | None

class V1ExportsDaysInstance2(V1ExportsDaysInstance2Fields):
    def fetch(self) -> V1ExportsDaysInstance:
        """Reads a day of an export."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExportsExportCustomJobs(Resource):
    def create(self, start_day: Text, end_day: Text, friendly_name: Text, webhook_url: Text | None = ..., webhook_method: Text | None = ..., email: Text | None = ...) -> V1ExportsExportCustomJobsInstance:
        """Creates an export custom job of an export."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ExportsExportCustomJobsInstance]:
        """Lists export custom jobs of an export. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ExportsExportCustomJobsInstance]:
        """Lists export custom jobs of an export. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ExportsExportCustomJobsInstance]:
        """Lists export custom jobs of an export. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ExportsExportCustomJobsInstance]: ...
    get_page_async = awaited(get_page)

class V1ExportsExportCustomJobsInstanceFields(Instance):
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

class V1ExportsExportCustomJobsInstance(V1ExportsExportCustomJobsInstanceFields):
    pass

class V1ExportsInstanceFields(Instance):
    resource_type: str | None
    url: str | None
    links: dict[str, Any] | None

class V1ExportsInstance(V1ExportsInstanceFields):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    def fetch(self) -> V1ExportsInstance:
        """Reads an export."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
