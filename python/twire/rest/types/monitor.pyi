# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Monitor(Resource):
    v1: V1
    v2: V2
    alerts: V1Alerts
    events: V1Events

class V1(Resource):
    alerts: V1Alerts
    events: V1Events

class V1Alerts(Resource):
    def list(self, *, log_level: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AlertsListInstance]: ...
    def stream(self, *, log_level: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AlertsListInstance]: ...
    def page(self, *, log_level: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AlertsListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AlertsListInstance]: ...
    def __call__(self, sid: str) -> V1AlertsContext: ...
    def get(self, sid: str) -> V1AlertsContext: ...

class V1AlertsContext(Resource):
    def fetch(self) -> V1AlertsInstance: ...

class V1AlertsListInstance(Instance, V1AlertsContext):
    account_sid: Optional[str]
    alert_text: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_generated: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log_level: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    resource_sid: Optional[str]
    sid: Optional[str]
    url: Optional[str]
    service_sid: Optional[str]

class V1AlertsInstance(Instance, V1AlertsContext):
    account_sid: Optional[str]
    alert_text: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_generated: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log_level: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    request_variables: Optional[str]
    resource_sid: Optional[str]
    response_body: Optional[str]
    response_headers: Optional[str]
    sid: Optional[str]
    url: Optional[str]
    request_headers: Optional[str]
    service_sid: Optional[str]

class V1Events(Resource):
    def list(self, *, actor_sid: Maybe[str] = ..., event_type: Maybe[str] = ..., resource_sid: Maybe[str] = ..., source_ip_address: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1EventsInstance]: ...
    def stream(self, *, actor_sid: Maybe[str] = ..., event_type: Maybe[str] = ..., resource_sid: Maybe[str] = ..., source_ip_address: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1EventsInstance]: ...
    def page(self, *, actor_sid: Maybe[str] = ..., event_type: Maybe[str] = ..., resource_sid: Maybe[str] = ..., source_ip_address: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1EventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1EventsInstance]: ...
    def __call__(self, sid: str) -> V1EventsContext: ...
    def get(self, sid: str) -> V1EventsContext: ...

class V1EventsContext(Resource):
    def fetch(self) -> V1EventsInstance: ...

class V1EventsInstance(Instance, V1EventsContext):
    account_sid: Optional[str]
    actor_sid: Optional[str]
    actor_type: Optional[str]
    description: Optional[str]
    event_data: Any
    event_date: Optional[Datetime]
    event_type: Optional[str]
    resource_sid: Optional[str]
    resource_type: Optional[str]
    sid: Optional[str]
    source: Optional[str]
    source_ip_address: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2(Resource):
    alarms: V2Alarms
    status: V2Status

class V2Alarms(Resource):
    def create(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance: ...
    def list(self, *, sort_order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2AlarmsListInstance]: ...
    def stream(self, *, sort_order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2AlarmsListInstance]: ...
    def page(self, *, sort_order: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2AlarmsListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2AlarmsListInstance]: ...
    def __call__(self, sid: str) -> V2AlarmsContext: ...
    def get(self, sid: str) -> V2AlarmsContext: ...

class V2AlarmsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2AlarmsListInstance: ...
    def update(self, monitor_v2_alarm_create_object: Body) -> V2AlarmsInstance: ...

class V2AlarmsInstance(Instance, V2AlarmsContext):
    sid: str

class V2AlarmsListInstance(Instance, V2AlarmsContext):
    friendly_name: str
    query_type: str
    query: str
    trigger_value: int
    time_window: str
    email: List[str]
    webhook: str
    console_indicator: bool
    description: str
    enabled: bool
    product: str
    alert_config_sid: str
    date_updated: Datetime
    date_created: Datetime

class V2Status(Resource):
    def __call__(self, sid: str) -> V2StatusContext: ...
    def get(self, sid: str) -> V2StatusContext: ...

class V2StatusContext(Resource):
    def update(self, monitor_v2_alarm_status: Body) -> AnyInstance: ...
