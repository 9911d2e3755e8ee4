"""client.monitor."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Int, Iterator, List, Page, Resource, Text, Time

class Monitor(Resource):
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

class V1Alerts(Called):
    def __call__(self, sid: str) -> V1AlertsContext: ...
    def get(self, sid: str) -> V1AlertsContext: ...
    def list(self, *, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AlertsInstance2]: ...
    def stream(self, *, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1AlertsInstance2]: ...
    def page(self, *, log_level: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AlertsInstance2]: ...
    def get_page(self, target_url: str) -> Page[V1AlertsInstance2]: ...

class V1AlertsContext(Resource):
    def fetch(self) -> V1AlertsInstance: ...

class V1AlertsInstance(Instance):
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
    def fetch(self) -> V1AlertsInstance: ...

class V1AlertsInstance2(Instance):
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
    def fetch(self) -> V1AlertsInstance: ...

class V1Events(Called):
    def __call__(self, sid: str) -> V1EventsContext: ...
    def get(self, sid: str) -> V1EventsContext: ...
    def list(self, *, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EventsInstance]: ...
    def stream(self, *, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V1EventsInstance]: ...
    def page(self, *, actor_sid: Text | None = ..., event_type: Text | None = ..., resource_sid: Text | None = ..., source_ip_address: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1EventsInstance]: ...

class V1EventsContext(Resource):
    def fetch(self) -> V1EventsInstance: ...

class V1EventsInstance(Instance):
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
    def fetch(self) -> V1EventsInstance: ...

class V2(Resource):
    @property
    def alarms(self) -> V2Alarms: ...
    @property
    def status(self) -> V2Status: ...

class V2Alarms(Called):
    def __call__(self, sid: str) -> V2AlarmsContext: ...
    def get(self, sid: str) -> V2AlarmsContext: ...
    def create(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2: ...
    def list(self, *, sort_order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AlarmsInstance]: ...
    def stream(self, *, sort_order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Iterator[V2AlarmsInstance]: ...
    def page(self, *, sort_order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AlarmsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2AlarmsInstance]: ...

class V2AlarmsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2AlarmsInstance: ...
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2: ...

class V2AlarmsInstance(Instance):
    friendly_name: str | None
    query_type: str | None
    query: str | None
    trigger_value: int | None
    time_window: str | None
    email: list[Any] | None
    webhook: str | None
    console_indicator: bool | None
    description: str | None
    enabled: bool | None
    product: str | None
    alert_config_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None
    def delete(self) -> bool: ...
    def fetch(self) -> V2AlarmsInstance: ...
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2: ...

class V2AlarmsInstance2(Instance):
    sid: str | None
    def delete(self) -> bool: ...
    def fetch(self) -> V2AlarmsInstance: ...
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance2: ...

class V2Status(Called):
    def __call__(self, sid: str) -> V2StatusContext: ...
    def get(self, sid: str) -> V2StatusContext: ...

class V2StatusContext(Resource):
    def update(self, monitor_v2_alarm_status: Body) -> V2StatusInstance: ...

class V2StatusInstance(Instance):
    def update(self, monitor_v2_alarm_status: Body) -> V2StatusInstance: ...
