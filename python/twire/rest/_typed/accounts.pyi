"""client.accounts."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Accounts(Resource):
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

class V1AuthTokenPromotion(Called):
    def __call__(self) -> V1AuthTokenPromotionContext: ...
    def get(self) -> V1AuthTokenPromotionContext: ...

class V1AuthTokenPromotionContext(Resource):
    def update(self, suppress_email_notification: Bool | None = ...) -> V1AuthTokenPromotionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AuthTokenPromotionInstance(Instance):
    account_sid: str | None
    auth_token: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def update(self, suppress_email_notification: Bool | None = ...) -> V1AuthTokenPromotionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BulkConsents(Resource):
    def create(self, items: Items) -> V1BulkConsentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkConsentsInstance(Instance):
    items: Any

class V1BulkContacts(Resource):
    def create(self, items: Items) -> V1BulkContactsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkContactsInstance(Instance):
    items: Any

class V1Credentials(Resource):
    @property
    def aws(self) -> V1CredentialsAws: ...
    @property
    def public_key(self) -> V1CredentialsPublicKey: ...

class V1CredentialsAws(Called):
    def __call__(self, sid: str) -> V1CredentialsAwsContext: ...
    def get(self, sid: str) -> V1CredentialsAwsContext: ...
    def create(self, credentials: Text, friendly_name: Text | None = ..., account_sid: Text | None = ...) -> V1CredentialsAwsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsAwsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsAwsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsAwsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsAwsInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsAwsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsAwsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsAwsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsAwsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsAwsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsAwsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsPublicKey(Called):
    def __call__(self, sid: str) -> V1CredentialsPublicKeyContext: ...
    def get(self, sid: str) -> V1CredentialsPublicKeyContext: ...
    def create(self, public_key: Text, friendly_name: Text | None = ..., account_sid: Text | None = ...) -> V1CredentialsPublicKeyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsPublicKeyInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsPublicKeyInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsPublicKeyInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsPublicKeyInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsPublicKeyContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsPublicKeyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsPublicKeyInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsPublicKeyInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsPublicKeyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsPublicKeyInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1MessagingGeopermissions(Resource):
    def fetch(self, country_code: Text | None = ...) -> V1MessagingGeopermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permissions: Items) -> V1MessagingGeopermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1MessagingGeopermissionsInstance(Instance):
    permissions: Any

class V1Safelist(Resource):
    def create(self, phone_number: Text) -> V1SafelistInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, phone_number: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, phone_number: Text | None = ...) -> V1SafelistInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SafelistInstance(Instance):
    sid: str | None
    phone_number: str | None

class V1SecondaryAuthToken(Called):
    def __call__(self) -> V1SecondaryAuthTokenContext: ...
    def get(self) -> V1SecondaryAuthTokenContext: ...

class V1SecondaryAuthTokenContext(Resource):
    def create(self, suppress_email_notification: Bool | None = ...) -> V1SecondaryAuthTokenInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, suppress_email_notification: Bool | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1SecondaryAuthTokenInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secondary_auth_token: str | None
    url: str | None
    def create(self, suppress_email_notification: Bool | None = ...) -> V1SecondaryAuthTokenInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, suppress_email_notification: Bool | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
