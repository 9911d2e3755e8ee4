"""client.frontline_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed._base import Bool, Called, Instance, Resource, Text, awaited, full, full_awaited

class FrontlineApi(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def users(self) -> V1Users: ...

class V1(Resource):
    @property
    def users(self) -> V1Users: ...

class V1Users(Called):
    def __call__(self, sid: str) -> V1UsersContext: ...
    def get(self, sid: str) -> V1UsersContext: ...

class V1UsersContext(Resource):
    def fetch(self) -> V1UsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., avatar: Text | None = ..., state: Text | None = ..., is_available: Bool | None = ...) -> V1UsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersInstance(Instance):
    sid: str | None
    identity: str | None
    friendly_name: str | None
    avatar: str | None
    state: str | None
    is_available: bool | None
    url: str | None
    def fetch(self) -> V1UsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., avatar: Text | None = ..., state: Text | None = ..., is_available: Bool | None = ...) -> V1UsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
