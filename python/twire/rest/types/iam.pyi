# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Iam(Resource):
    v1: V1
    api_key: V1ApiKey
    get_api_keys: V1GetApiKeys

class V1(Resource):
    api_key: V1ApiKey
    get_api_keys: V1GetApiKeys
    new_api_key: V1NewApiKey
    o_auth_apps: V1OAuthApps
    role_permission: V1RolePermission
    token: V1Token

class V1ApiKey(Resource):
    def __call__(self, sid: str) -> V1ApiKeyContext: ...
    def get(self, sid: str) -> V1ApiKeyContext: ...

class V1ApiKeyContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ApiKeyInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., policy: Maybe[InObject] = ...) -> V1ApiKeyInstance: ...

class V1ApiKeyInstance(Instance, V1ApiKeyContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    policy: Optional[Dict[str, Any]]

class V1GetApiKeys(Resource):
    def list(self, account_sid: str, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1GetApiKeysInstance]: ...
    def stream(self, account_sid: str, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1GetApiKeysInstance]: ...
    def page(self, account_sid: str, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1GetApiKeysInstance]: ...
    def get_page(self, target_url: str) -> Page[V1GetApiKeysInstance]: ...

class V1GetApiKeysInstance(Instance):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    flags: List[str]

class V1NewApiKey(Resource):
    def create(self, account_sid: str, *, friendly_name: Maybe[str] = ..., key_type: Maybe[str] = ..., policy: Maybe[InObject] = ...) -> V1NewApiKeyInstance: ...

class V1NewApiKeyInstance(Instance):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    secret: Optional[str]
    policy: Optional[Dict[str, Any]]

class V1OAuthApps(Resource):
    def create(self, iam_v1_account_vendor_oauth_app_create_request: Body) -> V1OAuthAppsInstance: ...
    def __call__(self, sid: str) -> V1OAuthAppsContext: ...
    def get(self, sid: str) -> V1OAuthAppsContext: ...

class V1OAuthAppsContext(Resource):
    def delete(self) -> bool: ...
    def update(self, iam_v1_account_vendor_oauth_app_update_request: Body) -> V1OAuthAppsInstance: ...

class V1OAuthAppsInstance(Instance, V1OAuthAppsContext):
    type: str
    sid: str
    friendly_name: str
    description: str
    date_created: Datetime
    created_by: str
    secret: str
    status: str
    policy: Dict[str, Any]
    access_token_ttl: int

class V1RolePermission(Resource):
    def __call__(self, role_sid: str) -> V1RolePermissionContext: ...
    def get(self, role_sid: str) -> V1RolePermissionContext: ...

class V1RolePermissionContext(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RolePermissionInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RolePermissionInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RolePermissionInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RolePermissionInstance]: ...

class V1RolePermissionInstance(Instance, V1RolePermissionContext):
    sid: Optional[str]
    namespace: Optional[str]
    product: Optional[str]
    resource: Optional[str]
    action: Optional[str]
    external_description: Optional[str]

class V1Token(Resource):
    def create(self, grant_type: str, client_id: str, *, client_secret: Maybe[str] = ..., code: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., audience: Maybe[str] = ..., refresh_token: Maybe[str] = ..., scope: Maybe[str] = ...) -> V1TokenInstance: ...

class V1TokenInstance(Instance):
    access_token: Optional[str]
    refresh_token: Optional[str]
    id_token: Optional[str]
    token_type: Optional[str]
    expires_in: Optional[int]
