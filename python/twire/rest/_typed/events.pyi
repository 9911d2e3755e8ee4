"""client.events."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def list(self, schema_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EventTypesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, schema_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EventTypesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, schema_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EventTypesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EventTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1EventTypesContext(Resource):
    def fetch(self) -> V1EventTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1EventTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Schemas(Called):
    def __call__(self, id: str) -> V1SchemasContext: ...
    def get(self, id: str) -> V1SchemasContext: ...

class V1SchemasContext(Resource):
    @property
    def versions(self) -> V1SchemasVersions: ...
    def fetch(self) -> V1SchemasInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasVersions(Called):
    def __call__(self, schema_version: str) -> V1SchemasVersionsContext: ...
    def get(self, schema_version: str) -> V1SchemasVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SchemasVersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SchemasVersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SchemasVersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SchemasVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SchemasVersionsContext(Resource):
    def fetch(self) -> V1SchemasVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasVersionsInstance(Instance):
    id: str | None
    schema_version: int | None
    date_created: datetime | None
    url: str | None
    raw: str | None
    def fetch(self) -> V1SchemasVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasInstance(Instance):
    id: str | None
    url: str | None
    links: dict[str, Any] | None
    latest_version_date_created: datetime | None
    latest_version: int | None
    @property
    def versions(self) -> V1SchemasVersions: ...
    def fetch(self) -> V1SchemasInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Sinks(Called):
    def __call__(self, sid: str) -> V1SinksContext: ...
    def get(self, sid: str) -> V1SinksContext: ...
    def create(self, description: Text, sink_configuration: Any, sink_type: Text) -> V1SinksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, in_use: Bool | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SinksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, in_use: Bool | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SinksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, in_use: Bool | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SinksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SinksInstance]: ...
    get_page_async = awaited(get_page)

class V1SinksContext(Resource):
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SinksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text) -> V1SinksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SinksSinkTest(Resource):
    def create(self) -> V1SinksSinkTestInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SinksSinkTestInstance(Instance):
    result: str | None

class V1SinksSinkValidate(Resource):
    def create(self, test_id: Text) -> V1SinksSinkValidateInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SinksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text) -> V1SinksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Subscriptions(Called):
    def __call__(self, sid: str) -> V1SubscriptionsContext: ...
    def get(self, sid: str) -> V1SubscriptionsContext: ...
    def create(self, description: Text, sink_sid: Text, types: Items) -> V1SubscriptionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sink_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SubscriptionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sink_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SubscriptionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sink_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SubscriptionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SubscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SubscriptionsContext(Resource):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V1SubscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SubscriptionsSubscribedEvents(Called):
    def __call__(self, type: str) -> V1SubscriptionsSubscribedEventsContext: ...
    def get(self, type: str) -> V1SubscriptionsSubscribedEventsContext: ...
    def create(self, type: Text, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SubscriptionsSubscribedEventsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SubscriptionsSubscribedEventsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SubscriptionsSubscribedEventsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SubscriptionsSubscribedEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1SubscriptionsSubscribedEventsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsSubscribedEventsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SubscriptionsSubscribedEventsInstance(Instance):
    account_sid: str | None
    type: str | None
    schema_version: int | None
    subscription_sid: str | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsSubscribedEventsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V1SubscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
