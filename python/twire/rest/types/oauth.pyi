# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Oauth(Resource):
    v1: V1
    v2: V2
    token: V1Token

class V1(Resource):
    authorize: V1Authorize
    token: V1Token

class V1Authorize(Resource):
    def fetch(self, *, response_type: Maybe[str] = ..., client_id: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., scope: Maybe[str] = ..., state: Maybe[str] = ...) -> V1AuthorizeInstance: ...

class V1AuthorizeInstance(Instance):
    redirect_to: Optional[str]

class V1Token(Resource):
    def create(self, grant_type: str, client_id: str, *, client_secret: Maybe[str] = ..., code: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., audience: Maybe[str] = ..., refresh_token: Maybe[str] = ..., scope: Maybe[str] = ...) -> V1TokenInstance: ...

class V1TokenInstance(Instance):
    access_token: Optional[str]
    refresh_token: Optional[str]
    id_token: Optional[str]
    token_type: Optional[str]
    expires_in: Optional[int]

class V2(Resource):
    authorize: V2Authorize
    token: V2Token

class V2Authorize(Resource):
    def fetch(self, *, response_type: Maybe[str] = ..., client_id: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., scope: Maybe[str] = ..., state: Maybe[str] = ..., code_challenge: Maybe[str] = ..., code_challenge_method: Maybe[str] = ...) -> V2AuthorizeInstance: ...

class V2AuthorizeInstance(Instance):
    redirect_to: Optional[str]

class V2Token(Resource):
    def create(self, grant_type: str, *, account_sid: Maybe[str] = ..., client_id: Maybe[str] = ..., client_secret: Maybe[str] = ..., code: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., audience: Maybe[str] = ..., refresh_token: Maybe[str] = ..., scope: Maybe[str] = ..., code_verifier: Maybe[str] = ...) -> V2TokenInstance: ...

class V2TokenInstance(Instance):
    access_token: Optional[str]
    refresh_token: Optional[str]
    id_token: Optional[str]
    token_type: Optional[str]
    expires_in: Optional[int]
