"""client.accounts."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def update(self, suppress_email_notification: Bool | None = ...) -> V1AuthTokenPromotionInstance:
        """Changes an auth token promotion."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AuthTokenPromotionInstanceFields(Instance):
    account_sid: str | None
    auth_token: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1AuthTokenPromotionInstance(V1AuthTokenPromotionInstanceFields):
    def update(self, suppress_email_notification: Bool | None = ...) -> V1AuthTokenPromotionInstance:
        """Changes an auth token promotion."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BulkConsents(Resource):
    def create(self, items: Items) -> V1BulkConsentsInstance:
        """Creates a bulk consent."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkConsentsInstanceFields(Instance):
    items: Any

class V1BulkConsentsInstance(V1BulkConsentsInstanceFields):
    pass

class V1BulkContacts(Resource):
    def create(self, items: Items) -> V1BulkContactsInstance:
        """Creates a bulk contact."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkContactsInstanceFields(Instance):
    items: Any

class V1BulkContactsInstance(V1BulkContactsInstanceFields):
    pass

class V1Credentials(Resource):
    @property
    def aws(self) -> V1CredentialsAws: ...
    @property
    def public_key(self) -> V1CredentialsPublicKey: ...

class V1CredentialsAws(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsAwsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsAwsContext: ...
    def create(self, credentials: Text, friendly_name: Text | None = ..., account_sid: Text | None = ...) -> V1CredentialsAwsInstance:
        """Creates an aw."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsAwsInstance]:
        """Lists aws. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsAwsInstance]:
        """Lists aws. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsAwsInstance]:
        """Lists aws. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsAwsInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsAwsContext(Resource):
    def delete(self) -> bool:
        """Deletes an aw. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsAwsInstance:
        """Reads an aw."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsAwsInstance:
        """Changes an aw."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsAwsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1CredentialsAwsInstance(V1CredentialsAwsInstanceFields):
    def delete(self) -> bool:
        """Deletes an aw. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsAwsInstance:
        """Reads an aw."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsAwsInstance:
        """Changes an aw."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsPublicKey(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsPublicKeyContext: ...
    def get(self, sid: PathValue) -> V1CredentialsPublicKeyContext: ...
    def create(self, public_key: Text, friendly_name: Text | None = ..., account_sid: Text | None = ...) -> V1CredentialsPublicKeyInstance:
        """Creates a public key."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsPublicKeyInstance]:
        """Lists public key. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsPublicKeyInstance]:
        """Lists public key. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsPublicKeyInstance]:
        """Lists public key. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsPublicKeyInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsPublicKeyContext(Resource):
    def delete(self) -> bool:
        """Deletes a public key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsPublicKeyInstance:
        """Reads a public key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsPublicKeyInstance:
        """Changes a public key."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsPublicKeyInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1CredentialsPublicKeyInstance(V1CredentialsPublicKeyInstanceFields):
    def delete(self) -> bool:
        """Deletes a public key. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsPublicKeyInstance:
        """Reads a public key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1CredentialsPublicKeyInstance:
        """Changes a public key."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1MessagingGeopermissions(Resource):
    def fetch(self, country_code: Text | None = ...) -> V1MessagingGeopermissionsInstance:
        """Reads a messaging geopermission."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permissions: Items) -> V1MessagingGeopermissionsInstance:
        """Changes a messaging geopermission."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1MessagingGeopermissionsInstanceFields(Instance):
    permissions: Any

class V1MessagingGeopermissionsInstance(V1MessagingGeopermissionsInstanceFields):
    pass

class V1Safelist(Resource):
    def create(self, phone_number: Text) -> V1SafelistInstance:
        """Creates a safelist."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, phone_number: Text | None = ...) -> bool:
        """Deletes a safelist. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, phone_number: Text | None = ...) -> V1SafelistInstance:
        """Reads a safelist."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SafelistInstanceFields(Instance):
    sid: str | None
    phone_number: str | None

class V1SafelistInstance(V1SafelistInstanceFields):
    pass

class V1SecondaryAuthToken(CallableResource):
    def __call__(self) -> V1SecondaryAuthTokenContext: ...
    def get(self) -> V1SecondaryAuthTokenContext: ...

class V1SecondaryAuthTokenContext(Resource):
    def create(self, suppress_email_notification: Bool | None = ...) -> V1SecondaryAuthTokenInstance:
        """Creates a secondary auth token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, suppress_email_notification: Bool | None = ...) -> bool:
        """Deletes a secondary auth token. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1SecondaryAuthTokenInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secondary_auth_token: str | None
    url: str | None

class V1SecondaryAuthTokenInstance(V1SecondaryAuthTokenInstanceFields):
    def create(self, suppress_email_notification: Bool | None = ...) -> V1SecondaryAuthTokenInstance:
        """Creates a secondary auth token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self, suppress_email_notification: Bool | None = ...) -> bool:
        """Deletes a secondary auth token. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
