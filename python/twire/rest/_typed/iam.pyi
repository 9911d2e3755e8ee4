"""client.iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

NewKeyEnumKeytype: TypeAlias = Literal["restricted"]

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
    def delete(self) -> bool:
        """Deletes an API key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ApiKeyInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., policy: Any = ...) -> V1ApiKeyInstance:
        """Changes an API key."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ApiKeyInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    policy: dict[str, Any] | None

class V1ApiKeyInstance(V1ApiKeyInstanceFields):
    def delete(self) -> bool:
        """Deletes an API key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ApiKeyInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., policy: Any = ...) -> V1ApiKeyInstance:
        """Changes an API key."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1GetApiKeys(Resource):
    def list(self, account_sid: Text, limit: int | None = ..., page_size: Int | None = ...) -> List[V1GetApiKeysInstance]:
        """Lists get API keys. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, account_sid: Text, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1GetApiKeysInstance]:
        """Lists get API keys. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, account_sid: Text, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1GetApiKeysInstance]:
        """Lists get API keys. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1GetApiKeysInstance]: ...
    get_page_async = awaited(get_page)

class V1GetApiKeysInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    flags: list[Any] | None

class V1GetApiKeysInstance(V1GetApiKeysInstanceFields):
    pass

class V1NewApiKey(Resource):
    def create(self, account_sid: Text, friendly_name: Text | None = ..., key_type: NewKeyEnumKeytype | Text | None = ..., policy: Any = ...) -> V1NewApiKeyInstance:
        """Creates a new API key."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1NewApiKeyInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None
    policy: dict[str, Any] | None

class V1NewApiKeyInstance(V1NewApiKeyInstanceFields):
    pass

class V1OAuthApps(CallableResource):
    def __call__(self, sid: PathValue) -> V1OAuthAppsContext: ...
    def get(self, sid: PathValue) -> V1OAuthAppsContext: ...
    def create(self, iam_v1_account_vendor_oauth_app_create_request: Body) -> V1OAuthAppsInstance:
        """Creates an o auth app."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1OAuthAppsContext(Resource):
    def delete(self) -> bool:
        """Deletes an o auth app. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, iam_v1_account_vendor_oauth_app_update_request: Body) -> V1OAuthAppsInstance:
        """Changes an o auth app."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1OAuthAppsInstanceFields(Instance):
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

class V1OAuthAppsInstance(V1OAuthAppsInstanceFields):
    def delete(self) -> bool:
        """Deletes an o auth app. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, iam_v1_account_vendor_oauth_app_update_request: Body) -> V1OAuthAppsInstance:
        """Changes an o auth app."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RolePermission(CallableResource):
    def __call__(self, role_sid: PathValue) -> V1RolePermissionContext: ...
    def get(self, role_sid: PathValue) -> V1RolePermissionContext: ...

class V1RolePermissionContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolePermissionInstance]:
        """Lists role permission. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolePermissionInstance]:
        """Lists role permission. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolePermissionInstance]:
        """Lists role permission. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolePermissionInstance]: ...
    get_page_async = awaited(get_page)

class V1RolePermissionInstanceFields(Instance):
    sid: str | None
    namespace: str | None
    product: str | None
    resource: str | None
    action: str | None
    external_description: str | None

class V1RolePermissionInstance(V1RolePermissionInstanceFields):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolePermissionInstance]:
        """Lists role permission. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolePermissionInstance]:
        """Lists role permission. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolePermissionInstance]:
        """Lists role permission. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolePermissionInstance]: ...
    get_page_async = awaited(get_page)

class V1Token(Resource):
    def create(self, grant_type: Text, client_id: Text, client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ...) -> V1TokenInstance:
        """Creates a token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TokenInstanceFields(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class V1TokenInstance(V1TokenInstanceFields):
    pass
