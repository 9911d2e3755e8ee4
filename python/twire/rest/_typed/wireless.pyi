"""client.wireless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

AccountUsageRecordEnumGranularity: TypeAlias = Literal["hourly", "daily", "all"]
CommandEnumCommandMode: TypeAlias = Literal["text", "binary"]
CommandEnumDirection: TypeAlias = Literal["from_sim", "to_sim"]
CommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"]
CommandEnumTransport: TypeAlias = Literal["sms", "ip"]
RatePlanEnumDataLimitStrategy: TypeAlias = Literal["block", "throttle"]
SimEnumResetStatus: TypeAlias = Literal["resetting"]
SimEnumStatus2: TypeAlias = Literal["new", "ready", "active", "suspended", "deactivated", "canceled", "scheduled", "updating"]
UsageRecordEnumGranularity2: TypeAlias = Literal["hourly", "daily", "all"]

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
    def create(self, command: Text, sim: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., command_mode: CommandEnumCommandMode | Text | None = ..., include_sid: Text | None = ..., delivery_receipt_requested: Bool | None = ...) -> V1CommandsInstance:
        """Creates a command."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., status: CommandEnumStatus | Text | None = ..., direction: CommandEnumDirection | Text | None = ..., transport: CommandEnumTransport | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CommandsInstance]:
        """Lists commands. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: CommandEnumStatus | Text | None = ..., direction: CommandEnumDirection | Text | None = ..., transport: CommandEnumTransport | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CommandsInstance]:
        """Lists commands. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: CommandEnumStatus | Text | None = ..., direction: CommandEnumDirection | Text | None = ..., transport: CommandEnumTransport | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CommandsInstance]:
        """Lists commands. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1CommandsContext(Resource):
    def delete(self) -> bool:
        """Deletes a command. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CommandsInstance:
        """Reads a command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CommandsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    command: str | None
    command_mode: CommandEnumCommandMode | None
    transport: CommandEnumTransport | None
    delivery_receipt_requested: bool | None
    status: CommandEnumStatus | None
    direction: CommandEnumDirection | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1CommandsInstance(V1CommandsInstanceFields):
    def delete(self) -> bool:
        """Deletes a command. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CommandsInstance:
        """Reads a command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RatePlans(CallableResource):
    def __call__(self, sid: PathValue) -> V1RatePlansContext: ...
    def get(self, sid: PathValue) -> V1RatePlansContext: ...
    def create(self, unique_name: Text | None = ..., friendly_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., data_metering: Text | None = ..., messaging_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., national_roaming_enabled: Bool | None = ..., international_roaming: Items | None = ..., national_roaming_data_limit: Int | None = ..., international_roaming_data_limit: Int | None = ..., data_limit_strategy: RatePlanEnumDataLimitStrategy | Text | None = ...) -> V1RatePlansInstance:
        """Creates a rate plan."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RatePlansInstance]:
        """Lists rate plans. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RatePlansInstance]:
        """Lists rate plans. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RatePlansInstance]:
        """Lists rate plans. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RatePlansInstance]: ...
    get_page_async = awaited(get_page)

class V1RatePlansContext(Resource):
    def delete(self) -> bool:
        """Deletes a rate plan. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RatePlansInstance:
        """Reads a rate plan."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> V1RatePlansInstance:
        """Changes a rate plan."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RatePlansInstanceFields(Instance):
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

class V1RatePlansInstance(V1RatePlansInstanceFields):
    def delete(self) -> bool:
        """Deletes a rate plan. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RatePlansInstance:
        """Reads a rate plan."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> V1RatePlansInstance:
        """Changes a rate plan."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Sims(CallableResource):
    def __call__(self, sid: PathValue) -> V1SimsContext: ...
    def get(self, sid: PathValue) -> V1SimsContext: ...
    def list(self, status: SimEnumStatus2 | Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsInstance]:
        """Lists SIMs. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: SimEnumStatus2 | Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsInstance]:
        """Lists SIMs. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: SimEnumStatus2 | Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsInstance]:
        """Lists SIMs. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a SIM. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: SimEnumStatus2 | Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., reset_status: SimEnumResetStatus | Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SimsDataSessions(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsDataSessionsInstance]:
        """Lists data sessions of a SIM. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsDataSessionsInstance]:
        """Lists data sessions of a SIM. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsDataSessionsInstance]:
        """Lists data sessions of a SIM. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsDataSessionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsDataSessionsInstanceFields(Instance):
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

class V1SimsDataSessionsInstance(V1SimsDataSessionsInstanceFields):
    pass

class V1SimsUsageRecords(Resource):
    def list(self, end: Time | None = ..., start: Time | None = ..., granularity: UsageRecordEnumGranularity2 | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsUsageRecordsInstance]:
        """Lists usage records of a SIM. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end: Time | None = ..., start: Time | None = ..., granularity: UsageRecordEnumGranularity2 | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsUsageRecordsInstance]:
        """Lists usage records of a SIM. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end: Time | None = ..., start: Time | None = ..., granularity: UsageRecordEnumGranularity2 | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsUsageRecordsInstance]:
        """Lists usage records of a SIM. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsUsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsUsageRecordsInstanceFields(Instance):
    sim_sid: str | None
    account_sid: str | None
    period: Any
    commands: Any
    data: Any

class V1SimsUsageRecordsInstance(V1SimsUsageRecordsInstanceFields):
    pass

class V1SimsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    rate_plan_sid: str | None
    friendly_name: str | None
    iccid: str | None
    e_id: str | None
    status: SimEnumStatus2 | None
    reset_status: SimEnumResetStatus | None
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

class V1SimsInstance(V1SimsInstanceFields):
    @property
    def data_sessions(self) -> V1SimsDataSessions: ...
    @property
    def usage_records(self) -> V1SimsUsageRecords: ...
    def delete(self) -> bool:
        """Deletes a SIM. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: SimEnumStatus2 | Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., reset_status: SimEnumResetStatus | Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsageRecords(Resource):
    def list(self, end: Time | None = ..., start: Time | None = ..., granularity: AccountUsageRecordEnumGranularity | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsageRecordsInstance]:
        """Lists usage records. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end: Time | None = ..., start: Time | None = ..., granularity: AccountUsageRecordEnumGranularity | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsageRecordsInstance]:
        """Lists usage records. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end: Time | None = ..., start: Time | None = ..., granularity: AccountUsageRecordEnumGranularity | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsageRecordsInstance]:
        """Lists usage records. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1UsageRecordsInstanceFields(Instance):
    account_sid: str | None
    period: Any
    commands: Any
    data: Any

class V1UsageRecordsInstance(V1UsageRecordsInstanceFields):
    pass
