"""client.oauth."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa

from twire.rest._typed._base import Instance, Product, Resource, Text, awaited, full, full_awaited

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
    def fetch(self, response_type: Text | None = ..., client_id: Text | None = ..., redirect_uri: Text | None = ..., scope: Text | None = ..., state: Text | None = ...) -> V1AuthorizeInstance:
        """Reads an authorize."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AuthorizeInstanceFields(Instance):
    redirect_to: str | None

class V1AuthorizeInstance(V1AuthorizeInstanceFields):
    pass

class V1Token(Resource):
    def create(self, grant_type: Text, client_id: Text, client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ...) -> V1TokenInstance:
        """Creates a token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TokenInstanceFields(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class V1TokenInstance(V1TokenInstanceFields):
    pass

class V2(Resource):
    @property
    def authorize(self) -> V2Authorize: ...
    @property
    def token(self) -> V2Token: ...

class V2Authorize(Resource):
    def fetch(self, response_type: Text | None = ..., client_id: Text | None = ..., redirect_uri: Text | None = ..., scope: Text | None = ..., state: Text | None = ..., code_challenge: Text | None = ..., code_challenge_method: Text | None = ...) -> V2AuthorizeInstance:
        """Reads an authorize."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2AuthorizeInstanceFields(Instance):
    redirect_to: str | None

class V2AuthorizeInstance(V2AuthorizeInstanceFields):
    pass

class V2Token(Resource):
    def create(self, grant_type: Text, account_sid: Text | None = ..., client_id: Text | None = ..., client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ..., code_verifier: Text | None = ...) -> V2TokenInstance:
        """Creates a token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2TokenInstanceFields(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class V2TokenInstance(V2TokenInstanceFields):
    pass
