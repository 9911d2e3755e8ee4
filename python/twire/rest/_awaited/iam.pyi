"""twire.aio.iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import iam as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Iam(Resource):
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

class V1ApiKey(Called):
    def __call__(self, sid: str) -> V1ApiKeyContext: ...
    def get(self, sid: str) -> V1ApiKeyContext: ...

class V1ApiKeyContext(Resource):
    delete = awaited(_typed.V1ApiKeyContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ApiKeyContext.delete)
    fetch = answers(_typed.V1ApiKeyContext.fetch, V1ApiKeyInstance)
    fetch_with_http_info = full_answers(_typed.V1ApiKeyContext.fetch, V1ApiKeyInstance)
    update = answers(_typed.V1ApiKeyContext.update, V1ApiKeyInstance)
    update_with_http_info = full_answers(_typed.V1ApiKeyContext.update, V1ApiKeyInstance)

class V1ApiKeyInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    policy: dict[str, Any] | None
    delete = awaited(_typed.V1ApiKeyInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ApiKeyInstance.delete)
    fetch = answers(_typed.V1ApiKeyInstance.fetch, V1ApiKeyInstance)
    fetch_with_http_info = full_answers(_typed.V1ApiKeyInstance.fetch, V1ApiKeyInstance)
    update = answers(_typed.V1ApiKeyInstance.update, V1ApiKeyInstance)
    update_with_http_info = full_answers(_typed.V1ApiKeyInstance.update, V1ApiKeyInstance)

class V1GetApiKeys(Resource):
    list = lists(_typed.V1GetApiKeys.list, V1GetApiKeysInstance)
    list_with_http_info = full_lists(_typed.V1GetApiKeys.list, V1GetApiKeysInstance)
    stream = streams(_typed.V1GetApiKeys.stream, V1GetApiKeysInstance)
    stream_with_http_info = full_streams(_typed.V1GetApiKeys.stream, V1GetApiKeysInstance)
    page = pages(_typed.V1GetApiKeys.page, V1GetApiKeysInstance)
    page_with_http_info = full_pages(_typed.V1GetApiKeys.page, V1GetApiKeysInstance)
    get_page = pages(_typed.V1GetApiKeys.get_page, V1GetApiKeysInstance)

class V1GetApiKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    flags: list[Any] | None

class V1NewApiKey(Resource):
    create = answers(_typed.V1NewApiKey.create, V1NewApiKeyInstance)
    create_with_http_info = full_answers(_typed.V1NewApiKey.create, V1NewApiKeyInstance)

class V1NewApiKeyInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None
    policy: dict[str, Any] | None

class V1OAuthApps(Called):
    def __call__(self, sid: str) -> V1OAuthAppsContext: ...
    def get(self, sid: str) -> V1OAuthAppsContext: ...
    create = answers(_typed.V1OAuthApps.create, V1OAuthAppsInstance)
    create_with_http_info = full_answers(_typed.V1OAuthApps.create, V1OAuthAppsInstance)

class V1OAuthAppsContext(Resource):
    delete = awaited(_typed.V1OAuthAppsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1OAuthAppsContext.delete)
    update = answers(_typed.V1OAuthAppsContext.update, V1OAuthAppsInstance)
    update_with_http_info = full_answers(_typed.V1OAuthAppsContext.update, V1OAuthAppsInstance)

class V1OAuthAppsInstance(Instance):
    type: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    date_created: datetime | None
    created_by: str | None
    secret: str | None
    status: str | None
    policy: dict[str, Any] | None
    access_token_ttl: int | None
    delete = awaited(_typed.V1OAuthAppsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1OAuthAppsInstance.delete)
    update = answers(_typed.V1OAuthAppsInstance.update, V1OAuthAppsInstance)
    update_with_http_info = full_answers(_typed.V1OAuthAppsInstance.update, V1OAuthAppsInstance)

class V1RolePermission(Called):
    def __call__(self, role_sid: str) -> V1RolePermissionContext: ...
    def get(self, role_sid: str) -> V1RolePermissionContext: ...

class V1RolePermissionContext(Resource):
    list = lists(_typed.V1RolePermissionContext.list, V1RolePermissionInstance)
    list_with_http_info = full_lists(_typed.V1RolePermissionContext.list, V1RolePermissionInstance)
    stream = streams(_typed.V1RolePermissionContext.stream, V1RolePermissionInstance)
    stream_with_http_info = full_streams(_typed.V1RolePermissionContext.stream, V1RolePermissionInstance)
    page = pages(_typed.V1RolePermissionContext.page, V1RolePermissionInstance)
    page_with_http_info = full_pages(_typed.V1RolePermissionContext.page, V1RolePermissionInstance)
    get_page = pages(_typed.V1RolePermissionContext.get_page, V1RolePermissionInstance)

class V1RolePermissionInstance(Instance):
    sid: str | None
    namespace: str | None
    product: str | None
    resource: str | None
    action: str | None
    external_description: str | None
    list = lists(_typed.V1RolePermissionInstance.list, V1RolePermissionInstance)
    list_with_http_info = full_lists(_typed.V1RolePermissionInstance.list, V1RolePermissionInstance)
    stream = streams(_typed.V1RolePermissionInstance.stream, V1RolePermissionInstance)
    stream_with_http_info = full_streams(_typed.V1RolePermissionInstance.stream, V1RolePermissionInstance)
    page = pages(_typed.V1RolePermissionInstance.page, V1RolePermissionInstance)
    page_with_http_info = full_pages(_typed.V1RolePermissionInstance.page, V1RolePermissionInstance)
    get_page = pages(_typed.V1RolePermissionInstance.get_page, V1RolePermissionInstance)

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = full_answers(_typed.V1Token.create, V1TokenInstance)

class V1TokenInstance(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None
