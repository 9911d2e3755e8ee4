"""twire.aio.iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import iam as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Iam(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def api_key(self) -> V1ApiKey: ...
    @property
    def get_api_keys(self) -> V1GetApiKeys: ...

class V1(Resource):
    @property
    def api_key(self) -> V1ApiKey: ...
    @property
    def get_api_keys(self) -> V1GetApiKeys: ...
    @property
    def new_api_key(self) -> V1NewApiKey: ...
    @property
    def o_auth_apps(self) -> V1OAuthApps: ...
    @property
    def role_permission(self) -> V1RolePermission: ...
    @property
    def token(self) -> V1Token: ...

class V1ApiKey(CallableResource):
    def __call__(self, sid: PathValue) -> V1ApiKeyContext: ...
    def get(self, sid: PathValue) -> V1ApiKeyContext: ...

class V1ApiKeyContext(Resource):
    delete = awaited(_typed.V1ApiKeyContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ApiKeyContext.fetch, V1ApiKeyInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ApiKeyContext.update, V1ApiKeyInstance)
    update_with_http_info = fully(update)

class V1ApiKeyInstance(_typed.V1ApiKeyInstanceFields):
    delete = awaited(_typed.V1ApiKeyInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ApiKeyInstance.fetch, V1ApiKeyInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ApiKeyInstance.update, V1ApiKeyInstance)
    update_with_http_info = fully(update)

class V1GetApiKeys(Resource):
    list = lists(_typed.V1GetApiKeys.list, V1GetApiKeysInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1GetApiKeys.stream, V1GetApiKeysInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1GetApiKeys.page, V1GetApiKeysInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1GetApiKeys.get_page, V1GetApiKeysInstance)

class V1GetApiKeysInstance(_typed.V1GetApiKeysInstanceFields):
    pass

class V1NewApiKey(Resource):
    create = answers(_typed.V1NewApiKey.create, V1NewApiKeyInstance)
    create_with_http_info = fully(create)

class V1NewApiKeyInstance(_typed.V1NewApiKeyInstanceFields):
    pass

class V1OAuthApps(CallableResource):
    def __call__(self, sid: PathValue) -> V1OAuthAppsContext: ...
    def get(self, sid: PathValue) -> V1OAuthAppsContext: ...
    create = answers(_typed.V1OAuthApps.create, V1OAuthAppsInstance)
    create_with_http_info = fully(create)

class V1OAuthAppsContext(Resource):
    delete = awaited(_typed.V1OAuthAppsContext.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1OAuthAppsContext.update, V1OAuthAppsInstance)
    update_with_http_info = fully(update)

class V1OAuthAppsInstance(_typed.V1OAuthAppsInstanceFields):
    delete = awaited(_typed.V1OAuthAppsInstance.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1OAuthAppsInstance.update, V1OAuthAppsInstance)
    update_with_http_info = fully(update)

class V1RolePermission(CallableResource):
    def __call__(self, role_sid: PathValue) -> V1RolePermissionContext: ...
    def get(self, role_sid: PathValue) -> V1RolePermissionContext: ...

class V1RolePermissionContext(Resource):
    list = lists(_typed.V1RolePermissionContext.list, V1RolePermissionInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RolePermissionContext.stream, V1RolePermissionInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RolePermissionContext.page, V1RolePermissionInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RolePermissionContext.get_page, V1RolePermissionInstance)

class V1RolePermissionInstance(_typed.V1RolePermissionInstanceFields):
    list = lists(_typed.V1RolePermissionInstance.list, V1RolePermissionInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RolePermissionInstance.stream, V1RolePermissionInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RolePermissionInstance.page, V1RolePermissionInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RolePermissionInstance.get_page, V1RolePermissionInstance)

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = fully(create)

class V1TokenInstance(_typed.V1TokenInstanceFields):
    pass
