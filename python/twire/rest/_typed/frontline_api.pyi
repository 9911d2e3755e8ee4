"""client.frontline_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, PathValue, Product, Resource, Text, awaited, full, full_awaited

UserEnumStateType: TypeAlias = Literal["active", "deactivated"]

class FrontlineApi(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def users(self) -> V1Users: ...

class V1(Resource):
    @property
    def users(self) -> V1Users: ...

class V1Users(CallableResource):
    def __call__(self, sid: PathValue) -> V1UsersContext: ...
    def get(self, sid: PathValue) -> V1UsersContext: ...

class V1UsersContext(Resource):
    def fetch(self) -> V1UsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., avatar: Text | None = ..., state: UserEnumStateType | Text | None = ..., is_available: Bool | None = ...) -> V1UsersInstance:
        """Changes a user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersInstanceFields(Instance):
    sid: str | None
    identity: str | None
    friendly_name: str | None
    avatar: str | None
    state: UserEnumStateType | None
    is_available: bool | None
    url: str | None

class V1UsersInstance(V1UsersInstanceFields):
    def fetch(self) -> V1UsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., avatar: Text | None = ..., state: UserEnumStateType | Text | None = ..., is_available: Bool | None = ...) -> V1UsersInstance:
        """Changes a user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
