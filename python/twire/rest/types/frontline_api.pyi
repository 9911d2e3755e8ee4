# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class FrontlineApi(Resource):
    v1: V1
    users: V1Users

class V1(Resource):
    users: V1Users

class V1Users(Resource):
    def __call__(self, sid: str) -> V1UsersContext: ...
    def get(self, sid: str) -> V1UsersContext: ...

class V1UsersContext(Resource):
    def fetch(self) -> V1UsersInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., avatar: Maybe[str] = ..., state: Maybe[str] = ..., is_available: Maybe[bool] = ...) -> V1UsersInstance: ...

class V1UsersInstance(Instance, V1UsersContext):
    sid: Optional[str]
    identity: Optional[str]
    friendly_name: Optional[str]
    avatar: Optional[str]
    state: str
    is_available: Optional[bool]
    url: Optional[str]
