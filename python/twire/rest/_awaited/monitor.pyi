"""twire.aio.monitor."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import monitor as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    list = lists(_typed.V1Alerts.list, V1AlertsInstance2)
    list_with_http_info = full_lists(_typed.V1Alerts.list, V1AlertsInstance2)
    stream = streams(_typed.V1Alerts.stream, V1AlertsInstance2)
    stream_with_http_info = full_streams(_typed.V1Alerts.stream, V1AlertsInstance2)
    page = pages(_typed.V1Alerts.page, V1AlertsInstance2)
    page_with_http_info = full_pages(_typed.V1Alerts.page, V1AlertsInstance2)
    get_page = pages(_typed.V1Alerts.get_page, V1AlertsInstance2)

class V1AlertsContext(Resource):
    fetch = answers(_typed.V1AlertsContext.fetch, V1AlertsInstance)
    fetch_with_http_info = full_answers(_typed.V1AlertsContext.fetch, V1AlertsInstance)

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
    fetch = answers(_typed.V1AlertsInstance.fetch, V1AlertsInstance)
    fetch_with_http_info = full_answers(_typed.V1AlertsInstance.fetch, V1AlertsInstance)

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
    fetch = answers(_typed.V1AlertsInstance2.fetch, V1AlertsInstance)
    fetch_with_http_info = full_answers(_typed.V1AlertsInstance2.fetch, V1AlertsInstance)

class V1Events(Called):
    def __call__(self, sid: str) -> V1EventsContext: ...
    def get(self, sid: str) -> V1EventsContext: ...
    list = lists(_typed.V1Events.list, V1EventsInstance)
    list_with_http_info = full_lists(_typed.V1Events.list, V1EventsInstance)
    stream = streams(_typed.V1Events.stream, V1EventsInstance)
    stream_with_http_info = full_streams(_typed.V1Events.stream, V1EventsInstance)
    page = pages(_typed.V1Events.page, V1EventsInstance)
    page_with_http_info = full_pages(_typed.V1Events.page, V1EventsInstance)
    get_page = pages(_typed.V1Events.get_page, V1EventsInstance)

class V1EventsContext(Resource):
    fetch = answers(_typed.V1EventsContext.fetch, V1EventsInstance)
    fetch_with_http_info = full_answers(_typed.V1EventsContext.fetch, V1EventsInstance)

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
    fetch = answers(_typed.V1EventsInstance.fetch, V1EventsInstance)
    fetch_with_http_info = full_answers(_typed.V1EventsInstance.fetch, V1EventsInstance)

class V2(Resource):
    @property
    def alarms(self) -> V2Alarms: ...
    @property
    def status(self) -> V2Status: ...

class V2Alarms(Called):
    def __call__(self, sid: str) -> V2AlarmsContext: ...
    def get(self, sid: str) -> V2AlarmsContext: ...
    create = answers(_typed.V2Alarms.create, V2AlarmsInstance2)
    create_with_http_info = full_answers(_typed.V2Alarms.create, V2AlarmsInstance2)
    list = lists(_typed.V2Alarms.list, V2AlarmsInstance)
    list_with_http_info = full_lists(_typed.V2Alarms.list, V2AlarmsInstance)
    stream = streams(_typed.V2Alarms.stream, V2AlarmsInstance)
    stream_with_http_info = full_streams(_typed.V2Alarms.stream, V2AlarmsInstance)
    page = pages(_typed.V2Alarms.page, V2AlarmsInstance)
    page_with_http_info = full_pages(_typed.V2Alarms.page, V2AlarmsInstance)
    get_page = pages(_typed.V2Alarms.get_page, V2AlarmsInstance)

class V2AlarmsContext(Resource):
    delete = awaited(_typed.V2AlarmsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2AlarmsContext.delete)
    fetch = answers(_typed.V2AlarmsContext.fetch, V2AlarmsInstance)
    fetch_with_http_info = full_answers(_typed.V2AlarmsContext.fetch, V2AlarmsInstance)
    update = answers(_typed.V2AlarmsContext.update, V2AlarmsInstance2)
    update_with_http_info = full_answers(_typed.V2AlarmsContext.update, V2AlarmsInstance2)

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
    delete = awaited(_typed.V2AlarmsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2AlarmsInstance.delete)
    fetch = answers(_typed.V2AlarmsInstance.fetch, V2AlarmsInstance)
    fetch_with_http_info = full_answers(_typed.V2AlarmsInstance.fetch, V2AlarmsInstance)
    update = answers(_typed.V2AlarmsInstance.update, V2AlarmsInstance2)
    update_with_http_info = full_answers(_typed.V2AlarmsInstance.update, V2AlarmsInstance2)

class V2AlarmsInstance2(Instance):
    sid: str | None
    delete = awaited(_typed.V2AlarmsInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V2AlarmsInstance2.delete)
    fetch = answers(_typed.V2AlarmsInstance2.fetch, V2AlarmsInstance)
    fetch_with_http_info = full_answers(_typed.V2AlarmsInstance2.fetch, V2AlarmsInstance)
    update = answers(_typed.V2AlarmsInstance2.update, V2AlarmsInstance2)
    update_with_http_info = full_answers(_typed.V2AlarmsInstance2.update, V2AlarmsInstance2)

class V2Status(Called):
    def __call__(self, sid: str) -> V2StatusContext: ...
    def get(self, sid: str) -> V2StatusContext: ...

class V2StatusContext(Resource):
    update = answers(_typed.V2StatusContext.update, V2StatusInstance)
    update_with_http_info = full_answers(_typed.V2StatusContext.update, V2StatusInstance)

class V2StatusInstance(Instance):
    update = answers(_typed.V2StatusInstance.update, V2StatusInstance)
    update_with_http_info = full_answers(_typed.V2StatusInstance.update, V2StatusInstance)
