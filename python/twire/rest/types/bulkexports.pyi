# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Bulkexports(Resource):
    v1: V1
    export_configuration: V1ExportConfiguration
    exports: V1Exports

class V1(Resource):
    export_configuration: V1ExportConfiguration
    exports: V1Exports

class V1ExportConfiguration(Resource):
    def __call__(self, resource_type: str) -> V1ExportConfigurationContext: ...
    def get(self, resource_type: str) -> V1ExportConfigurationContext: ...

class V1ExportConfigurationContext(Resource):
    def fetch(self) -> V1ExportConfigurationInstance: ...
    def update(self, *, enabled: Maybe[bool] = ..., webhook_url: Maybe[str] = ..., webhook_method: Maybe[str] = ...) -> V1ExportConfigurationInstance: ...

class V1ExportConfigurationInstance(Instance, V1ExportConfigurationContext):
    enabled: Optional[bool]
    webhook_url: Optional[str]
    webhook_method: Optional[str]
    resource_type: Optional[str]
    url: Optional[str]

class V1Exports(Resource):
    jobs: V1ExportsJobs
    def __call__(self, resource_type: str) -> V1ExportsContext: ...
    def get(self, resource_type: str) -> V1ExportsContext: ...

class V1ExportsJobs(Resource):
    def __call__(self, job_sid: str) -> V1ExportsJobsContext: ...
    def get(self, job_sid: str) -> V1ExportsJobsContext: ...

class V1ExportsJobsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ExportsJobsInstance: ...

class V1ExportsJobsInstance(Instance, V1ExportsJobsContext):
    resource_type: Optional[str]
    friendly_name: Optional[str]
    details: Optional[List[Any]]
    start_day: Optional[str]
    end_day: Optional[str]
    job_sid: Optional[str]
    webhook_url: Optional[str]
    webhook_method: Optional[str]
    email: Optional[str]
    url: Optional[str]
    job_queue_position: Optional[str]
    estimated_completion_time: Optional[str]

class V1ExportsContext(Resource):
    days: V1Exports_Days
    export_custom_jobs: V1Exports_ExportCustomJobs
    def fetch(self) -> V1ExportsInstance: ...

class V1ExportsInstance(Instance, V1ExportsContext):
    resource_type: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Exports_Days(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Exports_DaysListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Exports_DaysListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Exports_DaysListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Exports_DaysListInstance]: ...
    def __call__(self, day: str) -> V1Exports_DaysContext: ...
    def get(self, day: str) -> V1Exports_DaysContext: ...

class V1Exports_DaysContext(Resource):
    def fetch(self) -> V1Exports_DaysInstance: ...

class V1Exports_DaysListInstance(Instance, V1Exports_DaysContext):
    day: Optional[str]
    size: int
    create_date: Optional[str]
    friendly_name: Optional[str]
    resource_type: Optional[str]

class V1Exports_DaysInstance(Instance, V1Exports_DaysContext):
    redirect_to: Optional[str]

class V1Exports_ExportCustomJobs(Resource):
    def create(self, start_day: str, end_day: str, friendly_name: str, *, webhook_url: Maybe[str] = ..., webhook_method: Maybe[str] = ..., email: Maybe[str] = ...) -> V1Exports_ExportCustomJobsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Exports_ExportCustomJobsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Exports_ExportCustomJobsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Exports_ExportCustomJobsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Exports_ExportCustomJobsInstance]: ...

class V1Exports_ExportCustomJobsInstance(Instance):
    friendly_name: Optional[str]
    resource_type: Optional[str]
    start_day: Optional[str]
    end_day: Optional[str]
    webhook_url: Optional[str]
    webhook_method: Optional[str]
    email: Optional[str]
    job_sid: Optional[str]
    details: Optional[List[Any]]
    job_queue_position: Optional[str]
    estimated_completion_time: Optional[str]
