"""twire.aio.events."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import events as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    list = lists(_typed.V1EventTypes.list, V1EventTypesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1EventTypes.stream, V1EventTypesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1EventTypes.page, V1EventTypesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1EventTypes.get_page, V1EventTypesInstance)

class V1EventTypesContext(Resource):
    fetch = answers(_typed.V1EventTypesContext.fetch, V1EventTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1EventTypesInstance(_typed.V1EventTypesInstanceFields):
    fetch = answers(_typed.V1EventTypesInstance.fetch, V1EventTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1Schemas(CallableResource):
    def __call__(self, id: PathValue) -> V1SchemasContext: ...
    def get(self, id: PathValue) -> V1SchemasContext: ...

class V1SchemasContext(Resource):
    @property
    def versions(self) -> V1SchemasVersions: ...
    fetch = answers(_typed.V1SchemasContext.fetch, V1SchemasInstance)
    fetch_with_http_info = fully(fetch)

class V1SchemasVersions(CallableResource):
    def __call__(self, schema_version: PathValue) -> V1SchemasVersionsContext: ...
    def get(self, schema_version: PathValue) -> V1SchemasVersionsContext: ...
    list = lists(_typed.V1SchemasVersions.list, V1SchemasVersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SchemasVersions.stream, V1SchemasVersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SchemasVersions.page, V1SchemasVersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SchemasVersions.get_page, V1SchemasVersionsInstance)

class V1SchemasVersionsContext(Resource):
    fetch = answers(_typed.V1SchemasVersionsContext.fetch, V1SchemasVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1SchemasVersionsInstance(_typed.V1SchemasVersionsInstanceFields):
    fetch = answers(_typed.V1SchemasVersionsInstance.fetch, V1SchemasVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1SchemasInstance(_typed.V1SchemasInstanceFields):
    @property
    def versions(self) -> V1SchemasVersions: ...
    fetch = answers(_typed.V1SchemasInstance.fetch, V1SchemasInstance)
    fetch_with_http_info = fully(fetch)

class V1Sinks(CallableResource):
    def __call__(self, sid: PathValue) -> V1SinksContext: ...
    def get(self, sid: PathValue) -> V1SinksContext: ...
    create = answers(_typed.V1Sinks.create, V1SinksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Sinks.list, V1SinksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Sinks.stream, V1SinksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Sinks.page, V1SinksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Sinks.get_page, V1SinksInstance)

class V1SinksContext(Resource):
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    delete = awaited(_typed.V1SinksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SinksContext.fetch, V1SinksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SinksContext.update, V1SinksInstance)
    update_with_http_info = fully(update)

class V1SinksSinkTest(Resource):
    create = answers(_typed.V1SinksSinkTest.create, V1SinksSinkTestInstance)
    create_with_http_info = fully(create)

class V1SinksSinkTestInstance(_typed.V1SinksSinkTestInstanceFields):
    pass

class V1SinksSinkValidate(Resource):
    create = answers(_typed.V1SinksSinkValidate.create, V1SinksSinkValidateInstance)
    create_with_http_info = fully(create)

class V1SinksSinkValidateInstance(_typed.V1SinksSinkValidateInstanceFields):
    pass

class V1SinksInstance(_typed.V1SinksInstanceFields):
    @property
    def sink_test(self) -> V1SinksSinkTest: ...
    @property
    def sink_validate(self) -> V1SinksSinkValidate: ...
    delete = awaited(_typed.V1SinksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SinksInstance.fetch, V1SinksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SinksInstance.update, V1SinksInstance)
    update_with_http_info = fully(update)

class V1Subscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V1SubscriptionsContext: ...
    def get(self, sid: PathValue) -> V1SubscriptionsContext: ...
    create = answers(_typed.V1Subscriptions.create, V1SubscriptionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Subscriptions.list, V1SubscriptionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Subscriptions.stream, V1SubscriptionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Subscriptions.page, V1SubscriptionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Subscriptions.get_page, V1SubscriptionsInstance)

class V1SubscriptionsContext(Resource):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    delete = awaited(_typed.V1SubscriptionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SubscriptionsContext.fetch, V1SubscriptionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SubscriptionsContext.update, V1SubscriptionsInstance)
    update_with_http_info = fully(update)

class V1SubscriptionsSubscribedEvents(CallableResource):
    def __call__(self, type: PathValue) -> V1SubscriptionsSubscribedEventsContext: ...
    def get(self, type: PathValue) -> V1SubscriptionsSubscribedEventsContext: ...
    create = answers(_typed.V1SubscriptionsSubscribedEvents.create, V1SubscriptionsSubscribedEventsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SubscriptionsSubscribedEvents.list, V1SubscriptionsSubscribedEventsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SubscriptionsSubscribedEvents.stream, V1SubscriptionsSubscribedEventsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SubscriptionsSubscribedEvents.page, V1SubscriptionsSubscribedEventsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SubscriptionsSubscribedEvents.get_page, V1SubscriptionsSubscribedEventsInstance)

class V1SubscriptionsSubscribedEventsContext(Resource):
    delete = awaited(_typed.V1SubscriptionsSubscribedEventsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SubscriptionsSubscribedEventsContext.fetch, V1SubscriptionsSubscribedEventsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SubscriptionsSubscribedEventsContext.update, V1SubscriptionsSubscribedEventsInstance)
    update_with_http_info = fully(update)

class V1SubscriptionsSubscribedEventsInstance(_typed.V1SubscriptionsSubscribedEventsInstanceFields):
    delete = awaited(_typed.V1SubscriptionsSubscribedEventsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SubscriptionsSubscribedEventsInstance.fetch, V1SubscriptionsSubscribedEventsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SubscriptionsSubscribedEventsInstance.update, V1SubscriptionsSubscribedEventsInstance)
    update_with_http_info = fully(update)

class V1SubscriptionsInstance(_typed.V1SubscriptionsInstanceFields):
    @property
    def subscribed_events(self) -> V1SubscriptionsSubscribedEvents: ...
    delete = awaited(_typed.V1SubscriptionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SubscriptionsInstance.fetch, V1SubscriptionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SubscriptionsInstance.update, V1SubscriptionsInstance)
    update_with_http_info = fully(update)
