"""client.wireless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, command: Text, sim: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., command_mode: Text | None = ..., include_sid: Text | None = ..., delivery_receipt_requested: Bool | None = ...) -> V1CommandsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., transport: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CommandsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., transport: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CommandsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., transport: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CommandsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1CommandsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RatePlans(Called):
    def __call__(self, sid: str) -> V1RatePlansContext: ...
    def get(self, sid: str) -> V1RatePlansContext: ...
    def create(self, unique_name: Text | None = ..., friendly_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., data_metering: Text | None = ..., messaging_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., national_roaming_enabled: Bool | None = ..., international_roaming: Items | None = ..., national_roaming_data_limit: Int | None = ..., international_roaming_data_limit: Int | None = ..., data_limit_strategy: Text | None = ...) -> V1RatePlansInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RatePlansInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RatePlansInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RatePlansInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RatePlansInstance]: ...
    get_page_async = awaited(get_page)

class V1RatePlansContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RatePlansInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> V1RatePlansInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RatePlansInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> V1RatePlansInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Sims(Called):
    def __call__(self, sid: str) -> V1SimsContext: ...
    def get(self, sid: str) -> V1SimsContext: ...
    def list(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsContext(Resource):
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., reset_status: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SimsDataSessions(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsDataSessionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsDataSessionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsDataSessionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsDataSessionsInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsUsageRecordsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsUsageRecordsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsUsageRecordsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsUsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., reset_status: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsageRecords(Resource):
    def list(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsageRecordsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsageRecordsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end: Time | None = ..., start: Time | None = ..., granularity: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsageRecordsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1UsageRecordsInstance(Instance):
    account_sid: str | None
    period: Any
    commands: Any
    data: Any
