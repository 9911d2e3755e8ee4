"""client.webhooks."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Webhooks(Resource):
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

class V1AuthProfiles(Called):
    def __call__(self, auth_profile_id: str) -> V1AuthProfilesContext: ...
    def get(self, auth_profile_id: str) -> V1AuthProfilesContext: ...
    def create(self, post_auth_profile: Body, idempotency_key: Text | None = ...) -> V1AuthProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AuthProfilesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AuthProfilesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1AuthProfilesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AuthProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1AuthProfilesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AuthProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_auth_profile: Body) -> V1AuthProfilesInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1AuthProfilesInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AuthProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_auth_profile: Body) -> V1AuthProfilesInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1EdgeZones(Resource):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EdgeZonesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EdgeZonesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1EdgeZonesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EdgeZonesInstance]: ...
    get_page_async = awaited(get_page)

class V1EdgeZonesInstance(Instance):
    id: str | None
    friendly_name: str | None
    description: str | None
    edge_locations: list[Any] | None

class V1Operations(Called):
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...
    def list(self, page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1OperationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1OperationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., status: Text | None = ..., resource_id: Text | None = ...) -> Page[V1OperationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1OperationsInstance]: ...
    get_page_async = awaited(get_page)

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1OperationsInstance(Instance):
    id: str | None
    status_url: str | None
    status: str | None
    error: str | None
    resource_id: str | None
    created_at: datetime | None
    completed_at: datetime | None
    retention_period: str | None
    def fetch(self) -> V1OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Rules(Called):
    def __call__(self, rule_id: str) -> V1RulesContext: ...
    def get(self, rule_id: str) -> V1RulesContext: ...
    def create(self, post_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., setting_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RulesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., setting_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RulesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., setting_id: Text | None = ...) -> Page[V1RulesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RulesInstance]: ...
    get_page_async = awaited(get_page)

class V1RulesContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RulesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1RulesInstance(Instance):
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
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RulesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_rule: Body, idempotency_key: Text | None = ...) -> V1RulesInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Settings(Called):
    def __call__(self, setting_id: str) -> V1SettingsContext: ...
    def get(self, setting_id: str) -> V1SettingsContext: ...
    def create(self, post_setting: Body, idempotency_key: Text | None = ...) -> V1SettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SettingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SettingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., auth_profile_id: Text | None = ..., shared_key_id: Text | None = ..., type: Text | None = ...) -> Page[V1SettingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SettingsInstance]: ...
    get_page_async = awaited(get_page)

class V1SettingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_setting: Body) -> V1SettingsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SettingsInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_setting: Body) -> V1SettingsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SharedKeys(Called):
    def __call__(self, shared_key_id: str) -> V1SharedKeysContext: ...
    def get(self, shared_key_id: str) -> V1SharedKeysContext: ...
    def create(self, post_shared_key: Body, idempotency_key: Text | None = ...) -> V1SharedKeysInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SharedKeysInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SharedKeysInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V1SharedKeysInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SharedKeysInstance]: ...
    get_page_async = awaited(get_page)

class V1SharedKeysContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SharedKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_shared_key: Body) -> V1SharedKeysInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1SharedKeysInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SharedKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_shared_key: Body) -> V1SharedKeysInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Tests(Resource):
    def create(self, test_request: Body) -> V1TestsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TestsInstance(Instance):
    url: str | None
    result: str | None
    created_at: datetime | None
