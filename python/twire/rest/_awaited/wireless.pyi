"""twire.aio.wireless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import wireless as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Wireless(Resource):
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

class V1Commands(Called):
    def __call__(self, sid: str) -> V1CommandsContext: ...
    def get(self, sid: str) -> V1CommandsContext: ...
    create = answers(_typed.V1Commands.create, V1CommandsInstance)
    create_with_http_info = full_answers(_typed.V1Commands.create, V1CommandsInstance)
    list = lists(_typed.V1Commands.list, V1CommandsInstance)
    list_with_http_info = full_lists(_typed.V1Commands.list, V1CommandsInstance)
    stream = streams(_typed.V1Commands.stream, V1CommandsInstance)
    stream_with_http_info = full_streams(_typed.V1Commands.stream, V1CommandsInstance)
    page = pages(_typed.V1Commands.page, V1CommandsInstance)
    page_with_http_info = full_pages(_typed.V1Commands.page, V1CommandsInstance)
    get_page = pages(_typed.V1Commands.get_page, V1CommandsInstance)

class V1CommandsContext(Resource):
    delete = awaited(_typed.V1CommandsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CommandsContext.delete)
    fetch = answers(_typed.V1CommandsContext.fetch, V1CommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1CommandsContext.fetch, V1CommandsInstance)

class V1CommandsInstance(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    command: str | None
    command_mode: str | None
    transport: str | None
    delivery_receipt_requested: bool | None
    status: str | None
    direction: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1CommandsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CommandsInstance.delete)
    fetch = answers(_typed.V1CommandsInstance.fetch, V1CommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1CommandsInstance.fetch, V1CommandsInstance)

class V1RatePlans(Called):
    def __call__(self, sid: str) -> V1RatePlansContext: ...
    def get(self, sid: str) -> V1RatePlansContext: ...
    create = answers(_typed.V1RatePlans.create, V1RatePlansInstance)
    create_with_http_info = full_answers(_typed.V1RatePlans.create, V1RatePlansInstance)
    list = lists(_typed.V1RatePlans.list, V1RatePlansInstance)
    list_with_http_info = full_lists(_typed.V1RatePlans.list, V1RatePlansInstance)
    stream = streams(_typed.V1RatePlans.stream, V1RatePlansInstance)
    stream_with_http_info = full_streams(_typed.V1RatePlans.stream, V1RatePlansInstance)
    page = pages(_typed.V1RatePlans.page, V1RatePlansInstance)
    page_with_http_info = full_pages(_typed.V1RatePlans.page, V1RatePlansInstance)
    get_page = pages(_typed.V1RatePlans.get_page, V1RatePlansInstance)

class V1RatePlansContext(Resource):
    delete = awaited(_typed.V1RatePlansContext.delete)
    delete_with_http_info = full_awaited(_typed.V1RatePlansContext.delete)
    fetch = answers(_typed.V1RatePlansContext.fetch, V1RatePlansInstance)
    fetch_with_http_info = full_answers(_typed.V1RatePlansContext.fetch, V1RatePlansInstance)
    update = answers(_typed.V1RatePlansContext.update, V1RatePlansInstance)
    update_with_http_info = full_answers(_typed.V1RatePlansContext.update, V1RatePlansInstance)

class V1RatePlansInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    friendly_name: str | None
    data_enabled: bool | None
    data_metering: str | None
    data_limit: int | None
    messaging_enabled: bool | None
    voice_enabled: bool | None
    national_roaming_enabled: bool | None
    national_roaming_data_limit: int | None
    international_roaming: list[Any] | None
    international_roaming_data_limit: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1RatePlansInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1RatePlansInstance.delete)
    fetch = answers(_typed.V1RatePlansInstance.fetch, V1RatePlansInstance)
    fetch_with_http_info = full_answers(_typed.V1RatePlansInstance.fetch, V1RatePlansInstance)
    update = answers(_typed.V1RatePlansInstance.update, V1RatePlansInstance)
    update_with_http_info = full_answers(_typed.V1RatePlansInstance.update, V1RatePlansInstance)

class V1Sims(Called):
    def __call__(self, sid: str) -> V1SimsContext: ...
    def get(self, sid: str) -> V1SimsContext: ...
    list = lists(_typed.V1Sims.list, V1SimsInstance)
    list_with_http_info = full_lists(_typed.V1Sims.list, V1SimsInstance)
    stream = streams(_typed.V1Sims.stream, V1SimsInstance)
    stream_with_http_info = full_streams(_typed.V1Sims.stream, V1SimsInstance)
    page = pages(_typed.V1Sims.page, V1SimsInstance)
    page_with_http_info = full_pages(_typed.V1Sims.page, V1SimsInstance)
    get_page = pages(_typed.V1Sims.get_page, V1SimsInstance)

class V1SimsContext(Resource):
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    delete = awaited(_typed.V1SimsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SimsContext.delete)
    fetch = answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    fetch_with_http_info = full_answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    update = answers(_typed.V1SimsContext.update, V1SimsInstance)
    update_with_http_info = full_answers(_typed.V1SimsContext.update, V1SimsInstance)

class V1SimsDataSessions(Resource):
    list = lists(_typed.V1SimsDataSessions.list, V1SimsDataSessionsInstance)
    list_with_http_info = full_lists(_typed.V1SimsDataSessions.list, V1SimsDataSessionsInstance)
    stream = streams(_typed.V1SimsDataSessions.stream, V1SimsDataSessionsInstance)
    stream_with_http_info = full_streams(_typed.V1SimsDataSessions.stream, V1SimsDataSessionsInstance)
    page = pages(_typed.V1SimsDataSessions.page, V1SimsDataSessionsInstance)
    page_with_http_info = full_pages(_typed.V1SimsDataSessions.page, V1SimsDataSessionsInstance)
    get_page = pages(_typed.V1SimsDataSessions.get_page, V1SimsDataSessionsInstance)

class V1SimsDataSessionsInstance(Instance):
    sid: str | None
    sim_sid: str | None
    account_sid: str | None
    radio_link: str | None
    operator_mcc: str | None
    operator_mnc: str | None
    operator_country: str | None
    operator_name: str | None
    cell_id: str | None
    cell_location_estimate: Any
    packets_uploaded: int | None
    packets_downloaded: int | None
    last_updated: datetime | None
    start: datetime | None
    end: datetime | None
    imei: str | None

class V1SimsUsageRecords(Resource):
    list = lists(_typed.V1SimsUsageRecords.list, V1SimsUsageRecordsInstance)
    list_with_http_info = full_lists(_typed.V1SimsUsageRecords.list, V1SimsUsageRecordsInstance)
    stream = streams(_typed.V1SimsUsageRecords.stream, V1SimsUsageRecordsInstance)
    stream_with_http_info = full_streams(_typed.V1SimsUsageRecords.stream, V1SimsUsageRecordsInstance)
    page = pages(_typed.V1SimsUsageRecords.page, V1SimsUsageRecordsInstance)
    page_with_http_info = full_pages(_typed.V1SimsUsageRecords.page, V1SimsUsageRecordsInstance)
    get_page = pages(_typed.V1SimsUsageRecords.get_page, V1SimsUsageRecordsInstance)

class V1SimsUsageRecordsInstance(Instance):
    sim_sid: str | None
    account_sid: str | None
    period: Any
    commands: Any
    data: Any

class V1SimsInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    rate_plan_sid: str | None
    friendly_name: str | None
    iccid: str | None
    e_id: str | None
    status: str | None
    reset_status: str | None
    commands_callback_url: str | None
    commands_callback_method: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    ip_address: str | None
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    delete = awaited(_typed.V1SimsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SimsInstance.delete)
    fetch = answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    fetch_with_http_info = full_answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    update = answers(_typed.V1SimsInstance.update, V1SimsInstance)
    update_with_http_info = full_answers(_typed.V1SimsInstance.update, V1SimsInstance)

class V1UsageRecords(Resource):
    list = lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    list_with_http_info = full_lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    stream = streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    stream_with_http_info = full_streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    page = pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    page_with_http_info = full_pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    get_page = pages(_typed.V1UsageRecords.get_page, V1UsageRecordsInstance)

class V1UsageRecordsInstance(Instance):
    account_sid: str | None
    period: Any
    commands: Any
    data: Any
