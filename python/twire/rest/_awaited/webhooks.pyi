"""twire.aio.webhooks."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import webhooks as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1AuthProfiles.create, V1AuthProfilesInstance)
    create_with_http_info = full_answers(_typed.V1AuthProfiles.create, V1AuthProfilesInstance)
    list = lists(_typed.V1AuthProfiles.list, V1AuthProfilesInstance)
    list_with_http_info = full_lists(_typed.V1AuthProfiles.list, V1AuthProfilesInstance)
    stream = streams(_typed.V1AuthProfiles.stream, V1AuthProfilesInstance)
    stream_with_http_info = full_streams(_typed.V1AuthProfiles.stream, V1AuthProfilesInstance)
    page = pages(_typed.V1AuthProfiles.page, V1AuthProfilesInstance)
    page_with_http_info = full_pages(_typed.V1AuthProfiles.page, V1AuthProfilesInstance)
    get_page = pages(_typed.V1AuthProfiles.get_page, V1AuthProfilesInstance)

class V1AuthProfilesContext(Resource):
    delete = awaited(_typed.V1AuthProfilesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1AuthProfilesContext.delete)
    fetch = answers(_typed.V1AuthProfilesContext.fetch, V1AuthProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1AuthProfilesContext.fetch, V1AuthProfilesInstance)
    patch = answers(_typed.V1AuthProfilesContext.patch, V1AuthProfilesInstance)
    patch_with_http_info = full_answers(_typed.V1AuthProfilesContext.patch, V1AuthProfilesInstance)

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
    delete = awaited(_typed.V1AuthProfilesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1AuthProfilesInstance.delete)
    fetch = answers(_typed.V1AuthProfilesInstance.fetch, V1AuthProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1AuthProfilesInstance.fetch, V1AuthProfilesInstance)
    patch = answers(_typed.V1AuthProfilesInstance.patch, V1AuthProfilesInstance)
    patch_with_http_info = full_answers(_typed.V1AuthProfilesInstance.patch, V1AuthProfilesInstance)

class V1EdgeZones(Resource):
    list = lists(_typed.V1EdgeZones.list, V1EdgeZonesInstance)
    list_with_http_info = full_lists(_typed.V1EdgeZones.list, V1EdgeZonesInstance)
    stream = streams(_typed.V1EdgeZones.stream, V1EdgeZonesInstance)
    stream_with_http_info = full_streams(_typed.V1EdgeZones.stream, V1EdgeZonesInstance)
    page = pages(_typed.V1EdgeZones.page, V1EdgeZonesInstance)
    page_with_http_info = full_pages(_typed.V1EdgeZones.page, V1EdgeZonesInstance)
    get_page = pages(_typed.V1EdgeZones.get_page, V1EdgeZonesInstance)

class V1EdgeZonesInstance(Instance):
    id: str | None
    friendly_name: str | None
    description: str | None
    edge_locations: list[Any] | None

class V1Operations(Called):
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...
    list = lists(_typed.V1Operations.list, V1OperationsInstance)
    list_with_http_info = full_lists(_typed.V1Operations.list, V1OperationsInstance)
    stream = streams(_typed.V1Operations.stream, V1OperationsInstance)
    stream_with_http_info = full_streams(_typed.V1Operations.stream, V1OperationsInstance)
    page = pages(_typed.V1Operations.page, V1OperationsInstance)
    page_with_http_info = full_pages(_typed.V1Operations.page, V1OperationsInstance)
    get_page = pages(_typed.V1Operations.get_page, V1OperationsInstance)

class V1OperationsContext(Resource):
    fetch = answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)

class V1OperationsInstance(Instance):
    id: str | None
    status_url: str | None
    status: str | None
    error: str | None
    resource_id: str | None
    created_at: datetime | None
    completed_at: datetime | None
    retention_period: str | None
    fetch = answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)

class V1Rules(Called):
    def __call__(self, rule_id: str) -> V1RulesContext: ...
    def get(self, rule_id: str) -> V1RulesContext: ...
    create = answers(_typed.V1Rules.create, V1RulesInstance)
    create_with_http_info = full_answers(_typed.V1Rules.create, V1RulesInstance)
    list = lists(_typed.V1Rules.list, V1RulesInstance)
    list_with_http_info = full_lists(_typed.V1Rules.list, V1RulesInstance)
    stream = streams(_typed.V1Rules.stream, V1RulesInstance)
    stream_with_http_info = full_streams(_typed.V1Rules.stream, V1RulesInstance)
    page = pages(_typed.V1Rules.page, V1RulesInstance)
    page_with_http_info = full_pages(_typed.V1Rules.page, V1RulesInstance)
    get_page = pages(_typed.V1Rules.get_page, V1RulesInstance)

class V1RulesContext(Resource):
    delete = awaited(_typed.V1RulesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1RulesContext.delete)
    fetch = answers(_typed.V1RulesContext.fetch, V1RulesInstance)
    fetch_with_http_info = full_answers(_typed.V1RulesContext.fetch, V1RulesInstance)
    patch = answers(_typed.V1RulesContext.patch, V1RulesInstance)
    patch_with_http_info = full_answers(_typed.V1RulesContext.patch, V1RulesInstance)

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
    delete = awaited(_typed.V1RulesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1RulesInstance.delete)
    fetch = answers(_typed.V1RulesInstance.fetch, V1RulesInstance)
    fetch_with_http_info = full_answers(_typed.V1RulesInstance.fetch, V1RulesInstance)
    patch = answers(_typed.V1RulesInstance.patch, V1RulesInstance)
    patch_with_http_info = full_answers(_typed.V1RulesInstance.patch, V1RulesInstance)

class V1Settings(Called):
    def __call__(self, setting_id: str) -> V1SettingsContext: ...
    def get(self, setting_id: str) -> V1SettingsContext: ...
    create = answers(_typed.V1Settings.create, V1SettingsInstance)
    create_with_http_info = full_answers(_typed.V1Settings.create, V1SettingsInstance)
    list = lists(_typed.V1Settings.list, V1SettingsInstance)
    list_with_http_info = full_lists(_typed.V1Settings.list, V1SettingsInstance)
    stream = streams(_typed.V1Settings.stream, V1SettingsInstance)
    stream_with_http_info = full_streams(_typed.V1Settings.stream, V1SettingsInstance)
    page = pages(_typed.V1Settings.page, V1SettingsInstance)
    page_with_http_info = full_pages(_typed.V1Settings.page, V1SettingsInstance)
    get_page = pages(_typed.V1Settings.get_page, V1SettingsInstance)

class V1SettingsContext(Resource):
    delete = awaited(_typed.V1SettingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SettingsContext.delete)
    fetch = answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    patch = answers(_typed.V1SettingsContext.patch, V1SettingsInstance)
    patch_with_http_info = full_answers(_typed.V1SettingsContext.patch, V1SettingsInstance)

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
    delete = awaited(_typed.V1SettingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SettingsInstance.delete)
    fetch = answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    patch = answers(_typed.V1SettingsInstance.patch, V1SettingsInstance)
    patch_with_http_info = full_answers(_typed.V1SettingsInstance.patch, V1SettingsInstance)

class V1SharedKeys(Called):
    def __call__(self, shared_key_id: str) -> V1SharedKeysContext: ...
    def get(self, shared_key_id: str) -> V1SharedKeysContext: ...
    create = answers(_typed.V1SharedKeys.create, V1SharedKeysInstance)
    create_with_http_info = full_answers(_typed.V1SharedKeys.create, V1SharedKeysInstance)
    list = lists(_typed.V1SharedKeys.list, V1SharedKeysInstance)
    list_with_http_info = full_lists(_typed.V1SharedKeys.list, V1SharedKeysInstance)
    stream = streams(_typed.V1SharedKeys.stream, V1SharedKeysInstance)
    stream_with_http_info = full_streams(_typed.V1SharedKeys.stream, V1SharedKeysInstance)
    page = pages(_typed.V1SharedKeys.page, V1SharedKeysInstance)
    page_with_http_info = full_pages(_typed.V1SharedKeys.page, V1SharedKeysInstance)
    get_page = pages(_typed.V1SharedKeys.get_page, V1SharedKeysInstance)

class V1SharedKeysContext(Resource):
    delete = awaited(_typed.V1SharedKeysContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SharedKeysContext.delete)
    fetch = answers(_typed.V1SharedKeysContext.fetch, V1SharedKeysInstance)
    fetch_with_http_info = full_answers(_typed.V1SharedKeysContext.fetch, V1SharedKeysInstance)
    patch = answers(_typed.V1SharedKeysContext.patch, V1SharedKeysInstance)
    patch_with_http_info = full_answers(_typed.V1SharedKeysContext.patch, V1SharedKeysInstance)

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
    delete = awaited(_typed.V1SharedKeysInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SharedKeysInstance.delete)
    fetch = answers(_typed.V1SharedKeysInstance.fetch, V1SharedKeysInstance)
    fetch_with_http_info = full_answers(_typed.V1SharedKeysInstance.fetch, V1SharedKeysInstance)
    patch = answers(_typed.V1SharedKeysInstance.patch, V1SharedKeysInstance)
    patch_with_http_info = full_answers(_typed.V1SharedKeysInstance.patch, V1SharedKeysInstance)

class V1Tests(Resource):
    create = answers(_typed.V1Tests.create, V1TestsInstance)
    create_with_http_info = full_answers(_typed.V1Tests.create, V1TestsInstance)

class V1TestsInstance(Instance):
    url: str | None
    result: str | None
    created_at: datetime | None
