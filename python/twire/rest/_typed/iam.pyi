"""client.iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ApiKeyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., policy: Any = ...) -> V1ApiKeyInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ApiKeyInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    policy: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ApiKeyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., policy: Any = ...) -> V1ApiKeyInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1GetApiKeys(Resource):
    def list(self, account_sid: Text, limit: int | None = ..., page_size: Int | None = ...) -> List[V1GetApiKeysInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, account_sid: Text, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1GetApiKeysInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, account_sid: Text, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1GetApiKeysInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1GetApiKeysInstance]: ...
    get_page_async = awaited(get_page)

class V1GetApiKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    flags: list[Any] | None

class V1NewApiKey(Resource):
    def create(self, account_sid: Text, friendly_name: Text | None = ..., key_type: Text | None = ..., policy: Any = ...) -> V1NewApiKeyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def create(self, iam_v1_account_vendor_oauth_app_create_request: Body) -> V1OAuthAppsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1OAuthAppsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, iam_v1_account_vendor_oauth_app_update_request: Body) -> V1OAuthAppsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, iam_v1_account_vendor_oauth_app_update_request: Body) -> V1OAuthAppsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RolePermission(Called):
    def __call__(self, role_sid: str) -> V1RolePermissionContext: ...
    def get(self, role_sid: str) -> V1RolePermissionContext: ...

class V1RolePermissionContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolePermissionInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolePermissionInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolePermissionInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolePermissionInstance]: ...
    get_page_async = awaited(get_page)

class V1RolePermissionInstance(Instance):
    sid: str | None
    namespace: str | None
    product: str | None
    resource: str | None
    action: str | None
    external_description: str | None
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolePermissionInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolePermissionInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolePermissionInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolePermissionInstance]: ...
    get_page_async = awaited(get_page)

class V1Token(Resource):
    def create(self, grant_type: Text, client_id: Text, client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ...) -> V1TokenInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TokenInstance(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None
