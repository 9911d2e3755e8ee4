"""twire.aio.monitor."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import monitor as _typed

from twire.rest._typed._base import CallableResource, Instance, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    list = lists(_typed.V1Alerts.list, V1AlertsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Alerts.stream, V1AlertsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Alerts.page, V1AlertsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Alerts.get_page, V1AlertsInstance2)

class V1AlertsContext(Resource):
    fetch = answers(_typed.V1AlertsContext.fetch, V1AlertsInstance)
    fetch_with_http_info = fully(fetch)

class V1AlertsInstance(_typed.V1AlertsInstanceFields):
    fetch = answers(_typed.V1AlertsInstance.fetch, V1AlertsInstance)
    fetch_with_http_info = fully(fetch)

class V1AlertsInstance2(_typed.V1AlertsInstance2Fields):
    fetch = answers(_typed.V1AlertsInstance2.fetch, V1AlertsInstance)
    fetch_with_http_info = fully(fetch)

class V1Events(CallableResource):
    def __call__(self, sid: PathValue) -> V1EventsContext: ...
    def get(self, sid: PathValue) -> V1EventsContext: ...
    list = lists(_typed.V1Events.list, V1EventsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Events.stream, V1EventsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Events.page, V1EventsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Events.get_page, V1EventsInstance)

class V1EventsContext(Resource):
    fetch = answers(_typed.V1EventsContext.fetch, V1EventsInstance)
    fetch_with_http_info = fully(fetch)

class V1EventsInstance(_typed.V1EventsInstanceFields):
    fetch = answers(_typed.V1EventsInstance.fetch, V1EventsInstance)
    fetch_with_http_info = fully(fetch)

class V2(Resource):
    @property
    def alarms(self) -> V2Alarms: ...
    @property
    def status(self) -> V2Status: ...

class V2Alarms(CallableResource):
    def __call__(self, sid: PathValue) -> V2AlarmsContext: ...
    def get(self, sid: PathValue) -> V2AlarmsContext: ...
    create = answers(_typed.V2Alarms.create, V2AlarmsInstance2)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Alarms.list, V2AlarmsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Alarms.stream, V2AlarmsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Alarms.page, V2AlarmsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Alarms.get_page, V2AlarmsInstance)

class V2AlarmsContext(Resource):
    delete = awaited(_typed.V2AlarmsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AlarmsContext.fetch, V2AlarmsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2AlarmsContext.update, V2AlarmsInstance2)
    update_with_http_info = fully(update)

class V2AlarmsInstance(_typed.V2AlarmsInstanceFields):
    delete = awaited(_typed.V2AlarmsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AlarmsInstance.fetch, V2AlarmsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2AlarmsInstance.update, V2AlarmsInstance2)
    update_with_http_info = fully(update)

class V2AlarmsInstance2(_typed.V2AlarmsInstance2Fields):
    delete = awaited(_typed.V2AlarmsInstance2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AlarmsInstance2.fetch, V2AlarmsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2AlarmsInstance2.update, V2AlarmsInstance2)
    update_with_http_info = fully(update)

class V2Status(CallableResource):
    def __call__(self, sid: PathValue) -> V2StatusContext: ...
    def get(self, sid: PathValue) -> V2StatusContext: ...

class V2StatusContext(Resource):
    update = answers(_typed.V2StatusContext.update, V2StatusInstance)
    update_with_http_info = fully(update)

class V2StatusInstance(Instance):
    update = answers(_typed.V2StatusInstance.update, V2StatusInstance)
    update_with_http_info = fully(update)
