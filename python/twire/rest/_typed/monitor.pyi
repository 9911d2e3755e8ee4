"""client.monitor."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

ListAlarmsSortOrder: TypeAlias = Literal["asc", "desc"]
QueryType: TypeAlias = Literal["ERROR_CODE", "LOG_LEVEL", "ALL"]
TimeWindow: TypeAlias = Literal["FIVE_MINS", "FIFTEEN_MINS", "ONE_HOUR", "TWELVE_HOURS", "ONE_DAY"]

class Monitor(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def alerts(self) -> V1Alerts: ...
    @property
    def events(self) -> V1Events: ...

class V1(Resource):
    @property
    def alerts(self) -> V1Alerts: ...
    @property
    def events(self) -> V1Events: ...

class V1Alerts(CallableResource):
    def __call__(self, sid: PathValue) -> V1AlertsContext: ...
    def get(self, sid: PathValue) -> V1AlertsContext: ...
    def list(self, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AlertsInstance2]:
        """Lists alerts. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AlertsInstance2]:
        """Lists alerts. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AlertsInstance2]:
        """Lists alerts. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AlertsInstance2]: ...
    get_page_async = awaited(get_page)

class V1AlertsContext(Resource):
    def fetch(self) -> V1AlertsInstance:
        """Reads an alert."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AlertsInstanceFields(Instance):
    account_sid: str | None
    alert_text: str | None
    api_version: str | None
    date_created: datetime | None
    date_generated: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log_level: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    request_variables: str | None
    resource_sid: str | None
    response_body: str | None
    response_headers: str | None
    sid: str | None
    url: str | None
    request_headers: str | None
    service_sid: str | None

class V1AlertsInstance(V1AlertsInstanceFields):
    def fetch(self) -> V1AlertsInstance:
        """Reads an alert."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AlertsInstance2Fields(Instance):
    account_sid: str | None
    alert_text: str | None
    api_version: str | None
    date_created: datetime | None
    date_generated: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log_level: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    resource_sid: str | None
    sid: str | None
    url: str | None
    service_sid: str | None

class V1AlertsInstance2(V1AlertsInstance2Fields):
    def fetch(self) -> V1AlertsInstance:
        """Reads an alert."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Events(CallableResource):
    def __call__(self, sid: PathValue) -> V1EventsContext: ...
    def get(self, sid: PathValue) -> V1EventsContext: ...
    def list(self, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EventsInstance]:
        """Lists events. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EventsInstance]:
        """Lists events. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EventsInstance]:
        """Lists events. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EventsInstance]: ...
    get_page_async = awaited(get_page)

class V1EventsContext(Resource):
    def fetch(self) -> V1EventsInstance:
        """Reads an event."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EventsInstanceFields(Instance):
    account_sid: str | None
    actor_sid: str | None
    actor_type: str | None
    description: str | None
    event_data: Any
    event_date: datetime | None
    event_type: str | None
    resource_sid: str | None
    resource_type: str | None
    sid: str | None
    source: str | None
    source_ip_address: str | None
    url: str | None
    links: dict[str, Any] | None

class V1EventsInstance(V1EventsInstanceFields):
    def fetch(self) -> V1EventsInstance:
        """Reads an event."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2(Resource):
    @property
    def alarms(self) -> V2Alarms: ...
    @property
    def status(self) -> V2Status: ...

class V2Alarms(CallableResource):
    def __call__(self, sid: PathValue) -> V2AlarmsContext: ...
    def get(self, sid: PathValue) -> V2AlarmsContext: ...
    def create(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2:
        """Creates an alarm."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sort_order: ListAlarmsSortOrder | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AlarmsInstance]:
        """Lists alarms. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sort_order: ListAlarmsSortOrder | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2AlarmsInstance]:
        """Lists alarms. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sort_order: ListAlarmsSortOrder | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AlarmsInstance]:
        """Lists alarms. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2AlarmsInstance]: ...
    get_page_async = awaited(get_page)

class V2AlarmsContext(Resource):
    def delete(self) -> bool:
        """Deletes an alarm. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AlarmsInstance:
        """Reads an alarm."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2:
        """Changes an alarm."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2AlarmsInstanceFields(Instance):
    friendly_name: str | None
    query_type: QueryType | None
    query: str | None
    trigger_value: int | None
    time_window: TimeWindow | None
    email: list[Any] | None
    webhook: str | None
    console_indicator: bool | None
    description: str | None
    enabled: bool | None
    product: str | None
    alert_config_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None

class V2AlarmsInstance(V2AlarmsInstanceFields):
    def delete(self) -> bool:
        """Deletes an alarm. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AlarmsInstance:
        """Reads an alarm."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2:
        """Changes an alarm."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2AlarmsInstance2Fields(Instance):
    sid: str | None

class V2AlarmsInstance2(V2AlarmsInstance2Fields):
    def delete(self) -> bool:
        """Deletes an alarm. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AlarmsInstance:
        """Reads an alarm."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2:
        """Changes an alarm."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Status(CallableResource):
    def __call__(self, sid: PathValue) -> V2StatusContext: ...
    def get(self, sid: PathValue) -> V2StatusContext: ...

class V2StatusContext(Resource):
    def update(self, monitor_v2_alarm_status: Body) -> V2StatusInstance:
        """Changes a status."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2StatusInstance(Instance):
    def update(self, monitor_v2_alarm_status: Body) -> V2StatusInstance:
        """Changes a status."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
