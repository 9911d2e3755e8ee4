"""twire.aio.wireless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import wireless as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Wireless(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def commands(self) -> V1Commands: ...
    @property
    def rate_plans(self) -> V1RatePlans: ...
    @property
    def sims(self) -> V1Sims: ...
    @property
    def usage_records(self) -> V1UsageRecords: ...

class V1(Resource):
    @property
    def commands(self) -> V1Commands: ...
    @property
    def rate_plans(self) -> V1RatePlans: ...
    @property
    def sims(self) -> V1Sims: ...
    @property
    def usage_records(self) -> V1UsageRecords: ...

class V1Commands(CallableResource):
    def __call__(self, sid: PathValue) -> V1CommandsContext: ...
    def get(self, sid: PathValue) -> V1CommandsContext: ...
    create = answers(_typed.V1Commands.create, V1CommandsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Commands.list, V1CommandsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Commands.stream, V1CommandsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Commands.page, V1CommandsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Commands.get_page, V1CommandsInstance)

class V1CommandsContext(Resource):
    delete = awaited(_typed.V1CommandsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CommandsContext.fetch, V1CommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1CommandsInstance(_typed.V1CommandsInstanceFields):
    delete = awaited(_typed.V1CommandsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CommandsInstance.fetch, V1CommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1RatePlans(CallableResource):
    def __call__(self, sid: PathValue) -> V1RatePlansContext: ...
    def get(self, sid: PathValue) -> V1RatePlansContext: ...
    create = answers(_typed.V1RatePlans.create, V1RatePlansInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1RatePlans.list, V1RatePlansInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RatePlans.stream, V1RatePlansInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RatePlans.page, V1RatePlansInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RatePlans.get_page, V1RatePlansInstance)

class V1RatePlansContext(Resource):
    delete = awaited(_typed.V1RatePlansContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RatePlansContext.fetch, V1RatePlansInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RatePlansContext.update, V1RatePlansInstance)
    update_with_http_info = fully(update)

class V1RatePlansInstance(_typed.V1RatePlansInstanceFields):
    delete = awaited(_typed.V1RatePlansInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RatePlansInstance.fetch, V1RatePlansInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RatePlansInstance.update, V1RatePlansInstance)
    update_with_http_info = fully(update)

class V1Sims(CallableResource):
    def __call__(self, sid: PathValue) -> V1SimsContext: ...
    def get(self, sid: PathValue) -> V1SimsContext: ...
    list = lists(_typed.V1Sims.list, V1SimsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Sims.stream, V1SimsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Sims.page, V1SimsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Sims.get_page, V1SimsInstance)

class V1SimsContext(Resource):
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    delete = awaited(_typed.V1SimsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SimsContext.update, V1SimsInstance)
    update_with_http_info = fully(update)

class V1SimsDataSessions(Resource):
    list = lists(_typed.V1SimsDataSessions.list, V1SimsDataSessionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SimsDataSessions.stream, V1SimsDataSessionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SimsDataSessions.page, V1SimsDataSessionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SimsDataSessions.get_page, V1SimsDataSessionsInstance)

class V1SimsDataSessionsInstance(_typed.V1SimsDataSessionsInstanceFields):
    pass

class V1SimsUsageRecords(Resource):
    list = lists(_typed.V1SimsUsageRecords.list, V1SimsUsageRecordsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SimsUsageRecords.stream, V1SimsUsageRecordsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SimsUsageRecords.page, V1SimsUsageRecordsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SimsUsageRecords.get_page, V1SimsUsageRecordsInstance)

class V1SimsUsageRecordsInstance(_typed.V1SimsUsageRecordsInstanceFields):
    pass

class V1SimsInstance(_typed.V1SimsInstanceFields):
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    delete = awaited(_typed.V1SimsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SimsInstance.update, V1SimsInstance)
    update_with_http_info = fully(update)

class V1UsageRecords(Resource):
    list = lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1UsageRecords.get_page, V1UsageRecordsInstance)

class V1UsageRecordsInstance(_typed.V1UsageRecordsInstanceFields):
    pass
