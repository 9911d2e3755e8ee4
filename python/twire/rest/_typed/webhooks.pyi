"""client.webhooks."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Webhooks(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def auth_profiles(self) -> V1AuthProfiles: ...
    @property
    def edge_zones(self) -> V1EdgeZones: ...
    @property
    def operations(self) -> V1Operations: ...
    @property
    def rules(self) -> V1Rules: ...
    @property
    def settings(self) -> V1Settings: ...
    @property
    def shared_keys(self) -> V1SharedKeys: ...
    @property
    def tests(self) -> V1Tests: ...

class V1(Resource):
    @property
    def auth_profiles(self) -> V1AuthProfiles: ...
    @property
    def edge_zones(self) -> V1EdgeZones: ...
    @property
    def operations(self) -> V1Operations: ...
    @property
    def rules(self) -> V1Rules: ...
    @property
    def settings(self) -> V1Settings: ...
    @property
    def shared_keys(self) -> V1SharedKeys: ...
    @property
    def tests(self) -> V1Tests: ...

class V1AuthProfiles(CallableResource):
    def __call__(self, auth_profile_id: PathValue) -> V1AuthProfilesContext: ...
    def get(self, auth_profile_id: PathValue) -> V1AuthProfilesContext: ...
    def create(self, post_auth_profile: Body, idempotency_key: Text | None = ...) -> V1AuthProfilesInstance:
        """Creates an auth profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AuthProfilesInstance]:
        """Lists auth profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AuthProfilesInstance]:
        """Lists auth profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1AuthProfilesInstance]:
        """Lists auth profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AuthProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1AuthProfilesContext(Resource):
    def delete(self) -> bool:
        """Deletes an auth profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AuthProfilesInstance:
        """Reads an auth profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_auth_profile: Body) -> V1AuthProfilesInstance:
        """Changes an auth profile in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1AuthProfilesInstanceFields(Instance):
    id: str | None
    type: str | None
    friendly_name: str | None
    created_at: datetime | None
    updated_at: datetime | None
    title: str | None
    status: int | None
    detail: str | None
    code: int | None
    token_url: str | None
    client_id: str | None
    client_secret: str | None
    scope: str | None
    audience: str | None
    client_credentials_auth_method: str | None
    username: str | None
    password: str | None

class V1AuthProfilesInstance(V1AuthProfilesInstanceFields):
    def delete(self) -> bool:
        """Deletes an auth profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AuthProfilesInstance:
        """Reads an auth profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_auth_profile: Body) -> V1AuthProfilesInstance:
        """Changes an auth profile in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1EdgeZones(Resource):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EdgeZonesInstance]:
        """Lists edge zones. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EdgeZonesInstance]:
        """Lists edge zones. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1EdgeZonesInstance]:
        """Lists edge zones. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EdgeZonesInstance]: ...
    get_page_async = awaited(get_page)

class V1EdgeZonesInstanceFields(Instance):
    id: str | None
    friendly_name: str | None
    description: str | None
    edge_locations: list[Any] | None

class V1EdgeZonesInstance(V1EdgeZonesInstanceFields):
    pass

class V1Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V1OperationsContext: ...
    def get(self, operation_id: PathValue) -> V1OperationsContext: ...
    def list(self, page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1OperationsInstance]:
        """Lists operations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1OperationsInstance]:
        """Lists operations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ...) -> Page[V1OperationsInstance]:
        """Lists operations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1OperationsInstance]: ...
    get_page_async = awaited(get_page)

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1OperationsInstanceFields(Instance):
    id: str | None
    status_url: str | None
    status: str | None
    error: str | None
    resource_id: str | None
    created_at: datetime | None
    completed_at: datetime | None
    retention_period: str | None

class V1OperationsInstance(V1OperationsInstanceFields):
    def fetch(self) -> V1OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Rules(CallableResource):
    def __call__(self, rule_id: PathValue) -> V1RulesContext: ...
    def get(self, rule_id: PathValue) -> V1RulesContext: ...
    def create(self, post_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance:
        """Creates a rule."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., setting_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RulesInstance]:
        """Lists rules. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., setting_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RulesInstance]:
        """Lists rules. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., setting_id: Text | None = ...) -> Page[V1RulesInstance]:
        """Lists rules. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RulesInstance]: ...
    get_page_async = awaited(get_page)

class V1RulesContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a rule. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RulesInstance:
        """Reads a rule."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance:
        """Changes a rule in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1RulesInstanceFields(Instance):
    id: str | None
    friendly_name: str | None
    description: str | None
    match_type: str | None
    settings: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    prefix: str | None
    value: str | None
    operation: str | None
    rule: str | None

class V1RulesInstance(V1RulesInstanceFields):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a rule. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RulesInstance:
        """Reads a rule."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance:
        """Changes a rule in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Settings(CallableResource):
    def __call__(self, setting_id: PathValue) -> V1SettingsContext: ...
    def get(self, setting_id: PathValue) -> V1SettingsContext: ...
    def create(self, post_setting: Body, idempotency_key: Text | None = ...) -> V1SettingsInstance:
        """Creates a setting."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SettingsInstance]:
        """Lists settings. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SettingsInstance]:
        """Lists settings. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ...) -> Page[V1SettingsInstance]:
        """Lists settings. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SettingsInstance]: ...
    get_page_async = awaited(get_page)

class V1SettingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a setting. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_setting: Body) -> V1SettingsInstance:
        """Changes a setting in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SettingsInstanceFields(Instance):
    type: str | None
    title: str | None
    status: int | None
    detail: str | None
    code: int | None
    id: str | None
    friendly_name: str | None
    description: str | None
    auth: str | None
    signature: str | None
    connection: str | None
    edge_zones: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1SettingsInstance(V1SettingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a setting. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_setting: Body) -> V1SettingsInstance:
        """Changes a setting in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SharedKeys(CallableResource):
    def __call__(self, shared_key_id: PathValue) -> V1SharedKeysContext: ...
    def get(self, shared_key_id: PathValue) -> V1SharedKeysContext: ...
    def create(self, post_shared_key: Body, idempotency_key: Text | None = ...) -> V1SharedKeysInstance:
        """Creates a shared key."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SharedKeysInstance]:
        """Lists shared keys. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SharedKeysInstance]:
        """Lists shared keys. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1SharedKeysInstance]:
        """Lists shared keys. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SharedKeysInstance]: ...
    get_page_async = awaited(get_page)

class V1SharedKeysContext(Resource):
    def delete(self) -> bool:
        """Deletes a shared key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SharedKeysInstance:
        """Reads a shared key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_shared_key: Body) -> V1SharedKeysInstance:
        """Changes a shared key in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SharedKeysInstanceFields(Instance):
    type: str | None
    title: str | None
    status: int | None
    detail: str | None
    code: int | None
    id: str | None
    friendly_name: str | None
    created_at: datetime | None
    updated_at: datetime | None
    secret: str | None

class V1SharedKeysInstance(V1SharedKeysInstanceFields):
    def delete(self) -> bool:
        """Deletes a shared key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SharedKeysInstance:
        """Reads a shared key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_shared_key: Body) -> V1SharedKeysInstance:
        """Changes a shared key in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Tests(Resource):
    def create(self, test_request: Body) -> V1TestsInstance:
        """Creates a test."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TestsInstanceFields(Instance):
    url: str | None
    result: str | None
    created_at: datetime | None

class V1TestsInstance(V1TestsInstanceFields):
    pass
