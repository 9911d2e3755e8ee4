"""twire.aio.notify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import notify as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Notify(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def services(self) -> V1Services: ...

class V1Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsContext: ...
    create = answers(_typed.V1Credentials.create, V1CredentialsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Credentials.list, V1CredentialsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Credentials.stream, V1CredentialsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Credentials.page, V1CredentialsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Credentials.get_page, V1CredentialsInstance)

class V1CredentialsContext(Resource):
    delete = awaited(_typed.V1CredentialsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsContext.fetch, V1CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsContext.update, V1CredentialsInstance)
    update_with_http_info = fully(update)

class V1CredentialsInstance(_typed.V1CredentialsInstanceFields):
    delete = awaited(_typed.V1CredentialsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsInstance.fetch, V1CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsInstance.update, V1CredentialsInstance)
    update_with_http_info = fully(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

class V1ServicesContext(Resource):
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    create = answers(_typed.V1ServicesBindings.create, V1ServicesBindingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesBindings.list, V1ServicesBindingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesBindings.stream, V1ServicesBindingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesBindings.page, V1ServicesBindingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesBindings.get_page, V1ServicesBindingsInstance)

class V1ServicesBindingsContext(Resource):
    delete = awaited(_typed.V1ServicesBindingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBindingsContext.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBindingsInstance(_typed.V1ServicesBindingsInstanceFields):
    delete = awaited(_typed.V1ServicesBindingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesNotifications(Resource):
    create = answers(_typed.V1ServicesNotifications.create, V1ServicesNotificationsInstance)
    create_with_http_info = fully(create)

class V1ServicesNotificationsInstance(_typed.V1ServicesNotificationsInstanceFields):
    pass

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)
