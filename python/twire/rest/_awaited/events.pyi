"""twire.aio.events."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import events as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Events(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def event_types(self) -> V1EventTypes: ...
    @property
    def schemas(self) -> V1Schemas: ...
    @property
    def sinks(self) -> V1Sinks: ...
    @property
    def subscriptions(self) -> V1Subscriptions: ...

class V1(Resource):
    @property
    def event_types(self) -> V1EventTypes: ...
    @property
    def schemas(self) -> V1Schemas: ...
    @property
    def sinks(self) -> V1Sinks: ...
    @property
    def subscriptions(self) -> V1Subscriptions: ...

class V1EventTypes(Called):
    def __call__(self, type: str) -> V1EventTypesContext: ...
    def get(self, type: str) -> V1EventTypesContext: ...
    list = lists(_typed.V1EventTypes.list, V1EventTypesInstance)
    list_with_http_info = full_lists(_typed.V1EventTypes.list, V1EventTypesInstance)
    stream = streams(_typed.V1EventTypes.stream, V1EventTypesInstance)
    stream_with_http_info = full_streams(_typed.V1EventTypes.stream, V1EventTypesInstance)
    page = pages(_typed.V1EventTypes.page, V1EventTypesInstance)
    page_with_http_info = full_pages(_typed.V1EventTypes.page, V1EventTypesInstance)
    get_page = pages(_typed.V1EventTypes.get_page, V1EventTypesInstance)

class V1EventTypesContext(Resource):
    fetch = answers(_typed.V1EventTypesContext.fetch, V1EventTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1EventTypesContext.fetch, V1EventTypesInstance)

class V1EventTypesInstance(Instance):
    type: str | None
    schema_id: str | None
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    status: str | None
    documentation_url: str | None
    url: str | None
    links: dict[str, Any] | None
    fetch = answers(_typed.V1EventTypesInstance.fetch, V1EventTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1EventTypesInstance.fetch, V1EventTypesInstance)

class V1Schemas(Called):
    def __call__(self, id: str) -> V1SchemasContext: ...
    def get(self, id: str) -> V1SchemasContext: ...

class V1SchemasContext(Resource):
    @property
    def versions(self) -> V1SchemasVersions: ...
    fetch = answers(_typed.V1SchemasContext.fetch, V1SchemasInstance)
    fetch_with_http_info = full_answers(_typed.V1SchemasContext.fetch, V1SchemasInstance)

class V1SchemasVersions(Called):
    def __call__(self, schema_version: str) -> V1SchemasVersionsContext: ...
    def get(self, schema_version: str) -> V1SchemasVersionsContext: ...
    list = lists(_typed.V1SchemasVersions.list, V1SchemasVersionsInstance)
    list_with_http_info = full_lists(_typed.V1SchemasVersions.list, V1SchemasVersionsInstance)
    stream = streams(_typed.V1SchemasVersions.stream, V1SchemasVersionsInstance)
    stream_with_http_info = full_streams(_typed.V1SchemasVersions.stream, V1SchemasVersionsInstance)
    page = pages(_typed.V1SchemasVersions.page, V1SchemasVersionsInstance)
    page_with_http_info = full_pages(_typed.V1SchemasVersions.page, V1SchemasVersionsInstance)
    get_page = pages(_typed.V1SchemasVersions.get_page, V1SchemasVersionsInstance)

class V1SchemasVersionsContext(Resource):
    fetch = answers(_typed.V1SchemasVersionsContext.fetch, V1SchemasVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SchemasVersionsContext.fetch, V1SchemasVersionsInstance)

class V1SchemasVersionsInstance(Instance):
    id: str | None
    schema_version: int | None
    date_created: datetime | None
    url: str | None
    raw: str | None
    fetch = answers(_typed.V1SchemasVersionsInstance.fetch, V1SchemasVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SchemasVersionsInstance.fetch, V1SchemasVersionsInstance)

class V1SchemasInstance(Instance):
    id: str | None
    url: str | None
    links: dict[str, Any] | None
    latest_version_date_created: datetime | None
    latest_version: int | None
    @property
    def versions(self) -> V1SchemasVersions: ...
    fetch = answers(_typed.V1SchemasInstance.fetch, V1SchemasInstance)
    fetch_with_http_info = full_answers(_typed.V1SchemasInstance.fetch, V1SchemasInstance)

class V1Sinks(Called):
    def __call__(self, sid: str) -> V1SinksContext: ...
    def get(self, sid: str) -> V1SinksContext: ...
    create = answers(_typed.V1Sinks.create, V1SinksInstance)
    create_with_http_info = full_answers(_typed.V1Sinks.create, V1SinksInstance)
    list = lists(_typed.V1Sinks.list, V1SinksInstance)
    list_with_http_info = full_lists(_typed.V1Sinks.list, V1SinksInstance)
    stream = streams(_typed.V1Sinks.stream, V1SinksInstance)
    stream_with_http_info = full_streams(_typed.V1Sinks.stream, V1SinksInstance)
    page = pages(_typed.V1Sinks.page, V1SinksInstance)
    page_with_http_info = full_pages(_typed.V1Sinks.page, V1SinksInstance)
    get_page = pages(_typed.V1Sinks.get_page, V1SinksInstance)

class V1SinksContext(Resource):
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    delete = awaited(_typed.V1SinksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SinksContext.delete)
    fetch = answers(_typed.V1SinksContext.fetch, V1SinksInstance)
    fetch_with_http_info = full_answers(_typed.V1SinksContext.fetch, V1SinksInstance)
    update = answers(_typed.V1SinksContext.update, V1SinksInstance)
    update_with_http_info = full_answers(_typed.V1SinksContext.update, V1SinksInstance)

class V1SinksSinkTest(Resource):
    create = answers(_typed.V1SinksSinkTest.create, V1SinksSinkTestInstance)
    create_with_http_info = full_answers(_typed.V1SinksSinkTest.create, V1SinksSinkTestInstance)

class V1SinksSinkTestInstance(Instance):
    result: str | None

class V1SinksSinkValidate(Resource):
    create = answers(_typed.V1SinksSinkValidate.create, V1SinksSinkValidateInstance)
    create_with_http_info = full_answers(_typed.V1SinksSinkValidate.create, V1SinksSinkValidateInstance)

class V1SinksSinkValidateInstance(Instance):
    result: str | None

class V1SinksInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    sid: str | None
    sink_configuration: Any
    sink_type: str | None
    status: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    delete = awaited(_typed.V1SinksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SinksInstance.delete)
    fetch = answers(_typed.V1SinksInstance.fetch, V1SinksInstance)
    fetch_with_http_info = full_answers(_typed.V1SinksInstance.fetch, V1SinksInstance)
    update = answers(_typed.V1SinksInstance.update, V1SinksInstance)
    update_with_http_info = full_answers(_typed.V1SinksInstance.update, V1SinksInstance)

class V1Subscriptions(Called):
    def __call__(self, sid: str) -> V1SubscriptionsContext: ...
    def get(self, sid: str) -> V1SubscriptionsContext: ...
    create = answers(_typed.V1Subscriptions.create, V1SubscriptionsInstance)
    create_with_http_info = full_answers(_typed.V1Subscriptions.create, V1SubscriptionsInstance)
    list = lists(_typed.V1Subscriptions.list, V1SubscriptionsInstance)
    list_with_http_info = full_lists(_typed.V1Subscriptions.list, V1SubscriptionsInstance)
    stream = streams(_typed.V1Subscriptions.stream, V1SubscriptionsInstance)
    stream_with_http_info = full_streams(_typed.V1Subscriptions.stream, V1SubscriptionsInstance)
    page = pages(_typed.V1Subscriptions.page, V1SubscriptionsInstance)
    page_with_http_info = full_pages(_typed.V1Subscriptions.page, V1SubscriptionsInstance)
    get_page = pages(_typed.V1Subscriptions.get_page, V1SubscriptionsInstance)

class V1SubscriptionsContext(Resource):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    delete = awaited(_typed.V1SubscriptionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SubscriptionsContext.delete)
    fetch = answers(_typed.V1SubscriptionsContext.fetch, V1SubscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SubscriptionsContext.fetch, V1SubscriptionsInstance)
    update = answers(_typed.V1SubscriptionsContext.update, V1SubscriptionsInstance)
    update_with_http_info = full_answers(_typed.V1SubscriptionsContext.update, V1SubscriptionsInstance)

class V1SubscriptionsSubscribedEvents(Called):
    def __call__(self, type: str) -> V1SubscriptionsSubscribedEventsContext: ...
    def get(self, type: str) -> V1SubscriptionsSubscribedEventsContext: ...
    create = answers(_typed.V1SubscriptionsSubscribedEvents.create, V1SubscriptionsSubscribedEventsInstance)
    create_with_http_info = full_answers(_typed.V1SubscriptionsSubscribedEvents.create, V1SubscriptionsSubscribedEventsInstance)
    list = lists(_typed.V1SubscriptionsSubscribedEvents.list, V1SubscriptionsSubscribedEventsInstance)
    list_with_http_info = full_lists(_typed.V1SubscriptionsSubscribedEvents.list, V1SubscriptionsSubscribedEventsInstance)
    stream = streams(_typed.V1SubscriptionsSubscribedEvents.stream, V1SubscriptionsSubscribedEventsInstance)
    stream_with_http_info = full_streams(_typed.V1SubscriptionsSubscribedEvents.stream, V1SubscriptionsSubscribedEventsInstance)
    page = pages(_typed.V1SubscriptionsSubscribedEvents.page, V1SubscriptionsSubscribedEventsInstance)
    page_with_http_info = full_pages(_typed.V1SubscriptionsSubscribedEvents.page, V1SubscriptionsSubscribedEventsInstance)
    get_page = pages(_typed.V1SubscriptionsSubscribedEvents.get_page, V1SubscriptionsSubscribedEventsInstance)

class V1SubscriptionsSubscribedEventsContext(Resource):
    delete = awaited(_typed.V1SubscriptionsSubscribedEventsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SubscriptionsSubscribedEventsContext.delete)
    fetch = answers(_typed.V1SubscriptionsSubscribedEventsContext.fetch, V1SubscriptionsSubscribedEventsInstance)
    fetch_with_http_info = full_answers(_typed.V1SubscriptionsSubscribedEventsContext.fetch, V1SubscriptionsSubscribedEventsInstance)
    update = answers(_typed.V1SubscriptionsSubscribedEventsContext.update, V1SubscriptionsSubscribedEventsInstance)
    update_with_http_info = full_answers(_typed.V1SubscriptionsSubscribedEventsContext.update, V1SubscriptionsSubscribedEventsInstance)

class V1SubscriptionsSubscribedEventsInstance(Instance):
    account_sid: str | None
    type: str | None
    schema_version: int | None
    subscription_sid: str | None
    url: str | None
    delete = awaited(_typed.V1SubscriptionsSubscribedEventsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SubscriptionsSubscribedEventsInstance.delete)
    fetch = answers(_typed.V1SubscriptionsSubscribedEventsInstance.fetch, V1SubscriptionsSubscribedEventsInstance)
    fetch_with_http_info = full_answers(_typed.V1SubscriptionsSubscribedEventsInstance.fetch, V1SubscriptionsSubscribedEventsInstance)
    update = answers(_typed.V1SubscriptionsSubscribedEventsInstance.update, V1SubscriptionsSubscribedEventsInstance)
    update_with_http_info = full_answers(_typed.V1SubscriptionsSubscribedEventsInstance.update, V1SubscriptionsSubscribedEventsInstance)

class V1SubscriptionsInstance(Instance):
    account_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    sink_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    delete = awaited(_typed.V1SubscriptionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SubscriptionsInstance.delete)
    fetch = answers(_typed.V1SubscriptionsInstance.fetch, V1SubscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SubscriptionsInstance.fetch, V1SubscriptionsInstance)
    update = answers(_typed.V1SubscriptionsInstance.update, V1SubscriptionsInstance)
    update_with_http_info = full_answers(_typed.V1SubscriptionsInstance.update, V1SubscriptionsInstance)
