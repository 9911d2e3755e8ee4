"""client.events."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

SinkEnumSinkType: TypeAlias = Literal["kinesis", "webhook", "segment", "email"]
SinkEnumStatus: TypeAlias = Literal["initialized", "validating", "active", "failed"]

class Events(Product):
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

class V1EventTypes(CallableResource):
    def __call__(self, type: PathValue) -> V1EventTypesContext: ...
    def get(self, type: PathValue) -> V1EventTypesContext: ...
    def list(self, schema_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EventTypesInstance]:
        """Lists event types. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, schema_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EventTypesInstance]:
        """Lists event types. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, schema_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EventTypesInstance]:
        """Lists event types. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EventTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1EventTypesContext(Resource):
    def fetch(self) -> V1EventTypesInstance:
        """Reads an event type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EventTypesInstanceFields(Instance):
    type: str | None
    schema_id: str | None
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    status: str | None
    documentation_url: str | None
    url: str | None
    links: dict[str, Any] | None

class V1EventTypesInstance(V1EventTypesInstanceFields):
    def fetch(self) -> V1EventTypesInstance:
        """Reads an event type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Schemas(CallableResource):
    def __call__(self, id: PathValue) -> V1SchemasContext: ...
    def get(self, id: PathValue) -> V1SchemasContext: ...

class V1SchemasContext(Resource):
    @property
    def versions(self) -> V1SchemasVersions: ...
    def fetch(self) -> V1SchemasInstance:
        """Reads a schema."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasVersions(CallableResource):
    def __call__(self, schema_version: PathValue) -> V1SchemasVersionsContext: ...
    def get(self, schema_version: PathValue) -> V1SchemasVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SchemasVersionsInstance]:
        """Lists versions of a schema. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SchemasVersionsInstance]:
        """Lists versions of a schema. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SchemasVersionsInstance]:
        """Lists versions of a schema. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SchemasVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SchemasVersionsContext(Resource):
    def fetch(self) -> V1SchemasVersionsInstance:
        """Reads a version of a schema."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasVersionsInstanceFields(Instance):
    id: str | None
    schema_version: int | None
    date_created: datetime | None
    url: str | None
    raw: str | None

class V1SchemasVersionsInstance(V1SchemasVersionsInstanceFields):
    def fetch(self) -> V1SchemasVersionsInstance:
        """Reads a version of a schema."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SchemasInstanceFields(Instance):
    id: str | None
    url: str | None
    links: dict[str, Any] | None
    latest_version_date_created: datetime | None
    latest_version: int | None

class V1SchemasInstance(V1SchemasInstanceFields):
    @property
    def versions(self) -> V1SchemasVersions: ...
    def fetch(self) -> V1SchemasInstance:
        """Reads a schema."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Sinks(CallableResource):
    def __call__(self, sid: PathValue) -> V1SinksContext: ...
    def get(self, sid: PathValue) -> V1SinksContext: ...
    def create(self, description: Text, sink_configuration: Any, sink_type: SinkEnumSinkType | Text) -> V1SinksInstance:
        """Creates a sink."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, in_use: Bool | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SinksInstance]:
        """Lists sinks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, in_use: Bool | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SinksInstance]:
        """Lists sinks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, in_use: Bool | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SinksInstance]:
        """Lists sinks. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a sink. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SinksInstance:
        """Reads a sink."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text) -> V1SinksInstance:
        """Changes a sink."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SinksSinkTest(Resource):
    def create(self) -> V1SinksSinkTestInstance:
        """Creates a sink test of a sink."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SinksSinkTestInstanceFields(Instance):
    result: str | None

class V1SinksSinkTestInstance(V1SinksSinkTestInstanceFields):
    pass

class V1SinksSinkValidate(Resource):
    def create(self, test_id: Text) -> V1SinksSinkValidateInstance:
        """Creates a sink validate of a sink."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SinksSinkValidateInstanceFields(Instance):
    result: str | None

class V1SinksSinkValidateInstance(V1SinksSinkValidateInstanceFields):
    pass

class V1SinksInstanceFields(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    sid: str | None
    sink_configuration: Any
    sink_type: SinkEnumSinkType | None
    status: SinkEnumStatus | None
    url: str | None
    links: dict[str, Any] | None

class V1SinksInstance(V1SinksInstanceFields):
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    def delete(self) -> bool:
        """Deletes a sink. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SinksInstance:
        """Reads a sink."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text) -> V1SinksInstance:
        """Changes a sink."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Subscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V1SubscriptionsContext: ...
    def get(self, sid: PathValue) -> V1SubscriptionsContext: ...
    def create(self, description: Text, sink_sid: Text, types: Items) -> V1SubscriptionsInstance:
        """Creates a subscription."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sink_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SubscriptionsInstance]:
        """Lists subscriptions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sink_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SubscriptionsInstance]:
        """Lists subscriptions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sink_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SubscriptionsInstance]:
        """Lists subscriptions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SubscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SubscriptionsContext(Resource):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    def delete(self) -> bool:
        """Deletes a subscription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsInstance:
        """Reads a subscription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V1SubscriptionsInstance:
        """Changes a subscription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SubscriptionsSubscribedEvents(CallableResource):
    def __call__(self, type: PathValue) -> V1SubscriptionsSubscribedEventsContext: ...
    def get(self, type: PathValue) -> V1SubscriptionsSubscribedEventsContext: ...
    def create(self, type: Text, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance:
        """Creates a subscribed event of a subscription."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SubscriptionsSubscribedEventsInstance]:
        """Lists subscribed events of a subscription. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SubscriptionsSubscribedEventsInstance]:
        """Lists subscribed events of a subscription. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SubscriptionsSubscribedEventsInstance]:
        """Lists subscribed events of a subscription. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SubscriptionsSubscribedEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1SubscriptionsSubscribedEventsContext(Resource):
    def delete(self) -> bool:
        """Deletes a subscribed event of a subscription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsSubscribedEventsInstance:
        """Reads a subscribed event of a subscription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance:
        """Changes a subscribed event of a subscription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SubscriptionsSubscribedEventsInstanceFields(Instance):
    account_sid: str | None
    type: str | None
    schema_version: int | None
    subscription_sid: str | None
    url: str | None

class V1SubscriptionsSubscribedEventsInstance(V1SubscriptionsSubscribedEventsInstanceFields):
    def delete(self) -> bool:
        """Deletes a subscribed event of a subscription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsSubscribedEventsInstance:
        """Reads a subscribed event of a subscription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, schema_version: Int | None = ...) -> V1SubscriptionsSubscribedEventsInstance:
        """Changes a subscribed event of a subscription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SubscriptionsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    description: str | None
    sink_sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1SubscriptionsInstance(V1SubscriptionsInstanceFields):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    def delete(self) -> bool:
        """Deletes a subscription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SubscriptionsInstance:
        """Reads a subscription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V1SubscriptionsInstance:
        """Changes a subscription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
