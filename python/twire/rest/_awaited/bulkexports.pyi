"""twire.aio.bulkexports."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import bulkexports as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    fetch = answers(_typed.V1ExportConfigurationContext.fetch, V1ExportConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ExportConfigurationContext.update, V1ExportConfigurationInstance)
    update_with_http_info = fully(update)

class V1ExportConfigurationInstance(_typed.V1ExportConfigurationInstanceFields):
    fetch = answers(_typed.V1ExportConfigurationInstance.fetch, V1ExportConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ExportConfigurationInstance.update, V1ExportConfigurationInstance)
    update_with_http_info = fully(update)

class V1Exports(CallableResource):
    @property
    def jobs(self) -> V1ExportsJobs: ...
    def __call__(self, resource_type: PathValue) -> V1ExportsContext: ...
    def get(self, resource_type: PathValue) -> V1ExportsContext: ...

class V1ExportsJobs(CallableResource):
    def __call__(self, job_sid: PathValue) -> V1ExportsJobsContext: ...
    def get(self, job_sid: PathValue) -> V1ExportsJobsContext: ...

class V1ExportsJobsContext(Resource):
    delete = awaited(_typed.V1ExportsJobsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ExportsJobsContext.fetch, V1ExportsJobsInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsJobsInstance(_typed.V1ExportsJobsInstanceFields):
    delete = awaited(_typed.V1ExportsJobsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ExportsJobsInstance.fetch, V1ExportsJobsInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsContext(Resource):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    fetch = answers(_typed.V1ExportsContext.fetch, V1ExportsInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsDays(CallableResource):
    def __call__(self, day: PathValue) -> V1ExportsDaysContext: ...
    def get(self, day: PathValue) -> V1ExportsDaysContext: ...
    list = lists(_typed.V1ExportsDays.list, V1ExportsDaysInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ExportsDays.stream, V1ExportsDaysInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ExportsDays.page, V1ExportsDaysInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ExportsDays.get_page, V1ExportsDaysInstance2)

class V1ExportsDaysContext(Resource):
    fetch = answers(_typed.V1ExportsDaysContext.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsDaysInstance(_typed.V1ExportsDaysInstanceFields):
    fetch = answers(_typed.V1ExportsDaysInstance.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsDaysInstance2(_typed.V1ExportsDaysInstance2Fields):
    fetch = answers(_typed.V1ExportsDaysInstance2.fetch, V1ExportsDaysInstance)
    fetch_with_http_info = fully(fetch)

class V1ExportsExportCustomJobs(Resource):
    create = answers(_typed.V1ExportsExportCustomJobs.create, V1ExportsExportCustomJobsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ExportsExportCustomJobs.list, V1ExportsExportCustomJobsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ExportsExportCustomJobs.stream, V1ExportsExportCustomJobsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ExportsExportCustomJobs.page, V1ExportsExportCustomJobsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ExportsExportCustomJobs.get_page, V1ExportsExportCustomJobsInstance)

class V1ExportsExportCustomJobsInstance(_typed.V1ExportsExportCustomJobsInstanceFields):
    pass

class V1ExportsInstance(_typed.V1ExportsInstanceFields):
    @property
    def days(self) -> V1ExportsDays: ...
    @property
    def export_custom_jobs(self) -> V1ExportsExportCustomJobs: ...
    fetch = answers(_typed.V1ExportsInstance.fetch, V1ExportsInstance)
    fetch_with_http_info = fully(fetch)
