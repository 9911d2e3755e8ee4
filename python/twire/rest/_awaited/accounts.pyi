"""twire.aio.accounts."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import accounts as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Accounts(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def auth_token_promotion(self) -> V1AuthTokenPromotion: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def secondary_auth_token(self) -> V1SecondaryAuthToken: ...

class V1(Resource):
    @property
    def auth_token_promotion(self) -> V1AuthTokenPromotion: ...
    @property
    def bulk_consents(self) -> V1BulkConsents: ...
    @property
    def bulk_contacts(self) -> V1BulkContacts: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def messaging_geopermissions(self) -> V1MessagingGeopermissions: ...
    @property
    def safelist(self) -> V1Safelist: ...
    @property
    def secondary_auth_token(self) -> V1SecondaryAuthToken: ...

class V1AuthTokenPromotion(CallableResource):
    def __call__(self) -> V1AuthTokenPromotionContext: ...
    def get(self) -> V1AuthTokenPromotionContext: ...

class V1AuthTokenPromotionContext(Resource):
    update = answers(_typed.V1AuthTokenPromotionContext.update, V1AuthTokenPromotionInstance)
    update_with_http_info = fully(update)

class V1AuthTokenPromotionInstance(_typed.V1AuthTokenPromotionInstanceFields):
    update = answers(_typed.V1AuthTokenPromotionInstance.update, V1AuthTokenPromotionInstance)
    update_with_http_info = fully(update)

class V1BulkConsents(Resource):
    create = answers(_typed.V1BulkConsents.create, V1BulkConsentsInstance)
    create_with_http_info = fully(create)

class V1BulkConsentsInstance(_typed.V1BulkConsentsInstanceFields):
    pass

class V1BulkContacts(Resource):
    create = answers(_typed.V1BulkContacts.create, V1BulkContactsInstance)
    create_with_http_info = fully(create)

class V1BulkContactsInstance(_typed.V1BulkContactsInstanceFields):
    pass

class V1Credentials(Resource):
    @property
    def aws(self) -> V1CredentialsAws: ...
    @property
    def public_key(self) -> V1CredentialsPublicKey: ...

class V1CredentialsAws(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsAwsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsAwsContext: ...
    create = answers(_typed.V1CredentialsAws.create, V1CredentialsAwsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CredentialsAws.list, V1CredentialsAwsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CredentialsAws.stream, V1CredentialsAwsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CredentialsAws.page, V1CredentialsAwsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CredentialsAws.get_page, V1CredentialsAwsInstance)

class V1CredentialsAwsContext(Resource):
    delete = awaited(_typed.V1CredentialsAwsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsAwsContext.fetch, V1CredentialsAwsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsAwsContext.update, V1CredentialsAwsInstance)
    update_with_http_info = fully(update)

class V1CredentialsAwsInstance(_typed.V1CredentialsAwsInstanceFields):
    delete = awaited(_typed.V1CredentialsAwsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsAwsInstance.fetch, V1CredentialsAwsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsAwsInstance.update, V1CredentialsAwsInstance)
    update_with_http_info = fully(update)

class V1CredentialsPublicKey(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsPublicKeyContext: ...
    def get(self, sid: PathValue) -> V1CredentialsPublicKeyContext: ...
    create = answers(_typed.V1CredentialsPublicKey.create, V1CredentialsPublicKeyInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CredentialsPublicKey.list, V1CredentialsPublicKeyInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CredentialsPublicKey.stream, V1CredentialsPublicKeyInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CredentialsPublicKey.page, V1CredentialsPublicKeyInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CredentialsPublicKey.get_page, V1CredentialsPublicKeyInstance)

class V1CredentialsPublicKeyContext(Resource):
    delete = awaited(_typed.V1CredentialsPublicKeyContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsPublicKeyContext.fetch, V1CredentialsPublicKeyInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsPublicKeyContext.update, V1CredentialsPublicKeyInstance)
    update_with_http_info = fully(update)

class V1CredentialsPublicKeyInstance(_typed.V1CredentialsPublicKeyInstanceFields):
    delete = awaited(_typed.V1CredentialsPublicKeyInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsPublicKeyInstance.fetch, V1CredentialsPublicKeyInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsPublicKeyInstance.update, V1CredentialsPublicKeyInstance)
    update_with_http_info = fully(update)

class V1MessagingGeopermissions(Resource):
    fetch = answers(_typed.V1MessagingGeopermissions.fetch, V1MessagingGeopermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1MessagingGeopermissions.update, V1MessagingGeopermissionsInstance)
    update_with_http_info = fully(update)

class V1MessagingGeopermissionsInstance(_typed.V1MessagingGeopermissionsInstanceFields):
    pass

class V1Safelist(Resource):
    create = answers(_typed.V1Safelist.create, V1SafelistInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1Safelist.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1Safelist.fetch, V1SafelistInstance)
    fetch_with_http_info = fully(fetch)

class V1SafelistInstance(_typed.V1SafelistInstanceFields):
    pass

class V1SecondaryAuthToken(CallableResource):
    def __call__(self) -> V1SecondaryAuthTokenContext: ...
    def get(self) -> V1SecondaryAuthTokenContext: ...

class V1SecondaryAuthTokenContext(Resource):
    create = answers(_typed.V1SecondaryAuthTokenContext.create, V1SecondaryAuthTokenInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1SecondaryAuthTokenContext.delete)
    delete_with_http_info = fully(delete)

class V1SecondaryAuthTokenInstance(_typed.V1SecondaryAuthTokenInstanceFields):
    create = answers(_typed.V1SecondaryAuthTokenInstance.create, V1SecondaryAuthTokenInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1SecondaryAuthTokenInstance.delete)
    delete_with_http_info = fully(delete)
