"""twire.aio.frontline_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import frontline_api as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, full_answers

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
    fetch = answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    update = answers(_typed.V1UsersContext.update, V1UsersInstance)
    update_with_http_info = full_answers(_typed.V1UsersContext.update, V1UsersInstance)

class V1UsersInstance(Instance):
    sid: str | None
    identity: str | None
    friendly_name: str | None
    avatar: str | None
    state: str | None
    is_available: bool | None
    url: str | None
    fetch = answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    update = answers(_typed.V1UsersInstance.update, V1UsersInstance)
    update_with_http_info = full_answers(_typed.V1UsersInstance.update, V1UsersInstance)
