# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Webhooks(Resource):
    v1: V1
    auth_profiles: V1AuthProfiles
    edge_zones: V1EdgeZones
    operations: V1Operations
    rules: V1Rules
    settings: V1Settings
    shared_keys: V1SharedKeys
    tests: V1Tests

class V1(Resource):
    auth_profiles: V1AuthProfiles
    edge_zones: V1EdgeZones
    operations: V1Operations
    rules: V1Rules
    settings: V1Settings
    shared_keys: V1SharedKeys
    tests: V1Tests

class V1AuthProfiles(Resource):
    def create(self, post_auth_profile: Body, *, idempotency_key: Maybe[str] = ...) -> V1AuthProfilesInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AuthProfilesInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AuthProfilesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1AuthProfilesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AuthProfilesInstance]: ...
    def __call__(self, auth_profile_id: str) -> V1AuthProfilesContext: ...
    def get(self, auth_profile_id: str) -> V1AuthProfilesContext: ...

class V1AuthProfilesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1AuthProfilesInstance: ...
    def patch(self, patch_auth_profile: Body) -> V1AuthProfilesInstance: ...

class V1AuthProfilesInstance(Instance, V1AuthProfilesContext):
    id: Optional[str]
    type: Optional[str]
    friendly_name: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    title: Optional[str]
    status: Optional[int]
    detail: Optional[str]
    code: Optional[int]
    token_url: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]
    audience: Optional[str]
    client_credentials_auth_method: Optional[str]
    username: Optional[str]
    password: Optional[str]

class V1EdgeZones(Resource):
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1EdgeZonesInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1EdgeZonesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1EdgeZonesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1EdgeZonesInstance]: ...

class V1EdgeZonesInstance(Instance):
    id: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    edge_locations: Optional[List[str]]

class V1Operations(Resource):
    def list(self, *, status: Maybe[str] = ..., resource_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1OperationsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., resource_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1OperationsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., resource_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1OperationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1OperationsInstance]: ...
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance: ...

class V1OperationsInstance(Instance, V1OperationsContext):
    id: Optional[str]
    status_url: Optional[str]
    status: Optional[str]
    error: Optional[str]
    resource_id: Optional[str]
    created_at: Optional[Datetime]
    completed_at: Optional[Datetime]
    retention_period: Optional[str]

class V1Rules(Resource):
    def create(self, post_rule: Body, *, idempotency_key: Maybe[str] = ...) -> V1RulesInstance: ...
    def list(self, *, setting_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RulesInstance]: ...
    def stream(self, *, setting_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RulesInstance]: ...
    def page(self, *, setting_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1RulesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RulesInstance]: ...
    def __call__(self, rule_id: str) -> V1RulesContext: ...
    def get(self, rule_id: str) -> V1RulesContext: ...

class V1RulesContext(Resource):
    def delete(self, *, idempotency_key: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1RulesInstance: ...
    def patch(self, patch_rule: Body, *, idempotency_key: Maybe[str] = ...) -> V1RulesInstance: ...

class V1RulesInstance(Instance, V1RulesContext):
    id: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    match_type: Optional[str]
    settings: Optional[List[Dict[str, Any]]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    prefix: Optional[str]
    value: Optional[str]
    operation: Optional[str]
    rule: Optional[str]

class V1Settings(Resource):
    def create(self, post_setting: Body, *, idempotency_key: Maybe[str] = ...) -> V1SettingsInstance: ...
    def list(self, *, auth_profile_id: Maybe[str] = ..., shared_key_id: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SettingsInstance]: ...
    def stream(self, *, auth_profile_id: Maybe[str] = ..., shared_key_id: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SettingsInstance]: ...
    def page(self, *, auth_profile_id: Maybe[str] = ..., shared_key_id: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1SettingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SettingsInstance]: ...
    def __call__(self, setting_id: str) -> V1SettingsContext: ...
    def get(self, setting_id: str) -> V1SettingsContext: ...

class V1SettingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1SettingsInstance: ...
    def patch(self, patch_setting: Body) -> V1SettingsInstance: ...

class V1SettingsInstance(Instance, V1SettingsContext):
    type: Optional[str]
    title: Optional[str]
    status: Optional[int]
    detail: Optional[str]
    code: Optional[int]
    id: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    auth: Optional[str]
    signature: Optional[str]
    connection: Optional[str]
    edge_zones: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1SharedKeys(Resource):
    def create(self, post_shared_key: Body, *, idempotency_key: Maybe[str] = ...) -> V1SharedKeysInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SharedKeysInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SharedKeysInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1SharedKeysInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SharedKeysInstance]: ...
    def __call__(self, shared_key_id: str) -> V1SharedKeysContext: ...
    def get(self, shared_key_id: str) -> V1SharedKeysContext: ...

class V1SharedKeysContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1SharedKeysInstance: ...
    def patch(self, patch_shared_key: Body) -> V1SharedKeysInstance: ...

class V1SharedKeysInstance(Instance, V1SharedKeysContext):
    type: Optional[str]
    title: Optional[str]
    status: Optional[int]
    detail: Optional[str]
    code: Optional[int]
    id: Optional[str]
    friendly_name: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    secret: Optional[str]

class V1Tests(Resource):
    def create(self, test_request: Body) -> V1TestsInstance: ...

class V1TestsInstance(Instance):
    url: Optional[str]
    result: Optional[str]
    created_at: Optional[Datetime]
