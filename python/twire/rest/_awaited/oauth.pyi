"""twire.aio.oauth."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa

from twire.rest._typed import oauth as _typed

from twire.rest._typed._base import Instance, Resource, answers, full_answers

class Oauth(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def token(self) -> V1Token: ...

class V1(Resource):
    @property
    def authorize(self) -> V1Authorize: ...
    @property
    def token(self) -> V1Token: ...

class V1Authorize(Resource):
    fetch = answers(_typed.V1Authorize.fetch, V1AuthorizeInstance)
    fetch_with_http_info = full_answers(_typed.V1Authorize.fetch, V1AuthorizeInstance)

class V1AuthorizeInstance(Instance):
    redirect_to: str | None

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = full_answers(_typed.V1Token.create, V1TokenInstance)

class V1TokenInstance(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class V2(Resource):
    @property
    def authorize(self) -> V2Authorize: ...
    @property
    def token(self) -> V2Token: ...

class V2Authorize(Resource):
    fetch = answers(_typed.V2Authorize.fetch, V2AuthorizeInstance)
    fetch_with_http_info = full_answers(_typed.V2Authorize.fetch, V2AuthorizeInstance)

class V2AuthorizeInstance(Instance):
    redirect_to: str | None

class V2Token(Resource):
    create = answers(_typed.V2Token.create, V2TokenInstance)
    create_with_http_info = full_answers(_typed.V2Token.create, V2TokenInstance)

class V2TokenInstance(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None
