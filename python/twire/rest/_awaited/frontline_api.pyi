"""twire.aio.frontline_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import frontline_api as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, fully

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
    fetch = answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersContext.update, V1UsersInstance)
    update_with_http_info = fully(update)

class V1UsersInstance(_typed.V1UsersInstanceFields):
    fetch = answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersInstance.update, V1UsersInstance)
    update_with_http_info = fully(update)
