"""twire.aio.oauth."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa

from twire.rest._typed import oauth as _typed

from twire.rest._typed._base import Product, Resource, answers, fully

class Oauth(Product):
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
    fetch_with_http_info = fully(fetch)

class V1AuthorizeInstance(_typed.V1AuthorizeInstanceFields):
    pass

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = fully(create)

class V1TokenInstance(_typed.V1TokenInstanceFields):
    pass

class V2(Resource):
    @property
    def authorize(self) -> V2Authorize: ...
    @property
    def token(self) -> V2Token: ...

class V2Authorize(Resource):
    fetch = answers(_typed.V2Authorize.fetch, V2AuthorizeInstance)
    fetch_with_http_info = fully(fetch)

class V2AuthorizeInstance(_typed.V2AuthorizeInstanceFields):
    pass

class V2Token(Resource):
    create = answers(_typed.V2Token.create, V2TokenInstance)
    create_with_http_info = fully(create)

class V2TokenInstance(_typed.V2TokenInstanceFields):
    pass
