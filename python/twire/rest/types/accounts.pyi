# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Accounts(Resource):
    v1: V1
    auth_token_promotion: V1AuthTokenPromotion
    credentials: V1Credentials
    secondary_auth_token: V1SecondaryAuthToken

class V1(Resource):
    auth_token_promotion: V1AuthTokenPromotion
    bulk_consents: V1BulkConsents
    bulk_contacts: V1BulkContacts
    credentials: V1Credentials
    messaging_geopermissions: V1MessagingGeopermissions
    safelist: V1Safelist
    secondary_auth_token: V1SecondaryAuthToken

class V1AuthTokenPromotion(Resource):
    def __call__(self) -> V1AuthTokenPromotionContext0: ...
    def get(self) -> V1AuthTokenPromotionContext0: ...

class V1AuthTokenPromotionContext0(Resource):
    def update(self, *, suppress_email_notification: Maybe[bool] = ...) -> V1AuthTokenPromotionContext0Instance: ...

class V1AuthTokenPromotionContext0Instance(Instance, V1AuthTokenPromotionContext0):
    account_sid: Optional[str]
    auth_token: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1BulkConsents(Resource):
    def create(self, items: InList[InObject]) -> V1BulkConsentsInstance: ...

class V1BulkConsentsInstance(Instance):
    items: Any

class V1BulkContacts(Resource):
    def create(self, items: InList[InObject]) -> V1BulkContactsInstance: ...

class V1BulkContactsInstance(Instance):
    items: Any

class V1Credentials(Resource):
    aws: V1CredentialsAws
    public_key: V1CredentialsPublicKey

class V1CredentialsAws(Resource):
    def create(self, credentials: str, *, friendly_name: Maybe[str] = ..., account_sid: Maybe[str] = ...) -> V1CredentialsAwsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CredentialsAwsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CredentialsAwsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CredentialsAwsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CredentialsAwsInstance]: ...
    def __call__(self, sid: str) -> V1CredentialsAwsContext: ...
    def get(self, sid: str) -> V1CredentialsAwsContext: ...

class V1CredentialsAwsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CredentialsAwsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V1CredentialsAwsInstance: ...

class V1CredentialsAwsInstance(Instance, V1CredentialsAwsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1CredentialsPublicKey(Resource):
    def create(self, public_key: str, *, friendly_name: Maybe[str] = ..., account_sid: Maybe[str] = ...) -> V1CredentialsPublicKeyInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CredentialsPublicKeyInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CredentialsPublicKeyInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CredentialsPublicKeyInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CredentialsPublicKeyInstance]: ...
    def __call__(self, sid: str) -> V1CredentialsPublicKeyContext: ...
    def get(self, sid: str) -> V1CredentialsPublicKeyContext: ...

class V1CredentialsPublicKeyContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CredentialsPublicKeyInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V1CredentialsPublicKeyInstance: ...

class V1CredentialsPublicKeyInstance(Instance, V1CredentialsPublicKeyContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1MessagingGeopermissions(Resource):
    def fetch(self, *, country_code: Maybe[str] = ...) -> V1MessagingGeopermissionsInstance: ...
    def update(self, permissions: InList[InObject]) -> V1MessagingGeopermissionsInstance: ...

class V1MessagingGeopermissionsInstance(Instance):
    permissions: Any

class V1Safelist(Resource):
    def create(self, phone_number: str) -> V1SafelistInstance: ...
    def delete(self, *, phone_number: Maybe[str] = ...) -> bool: ...
    def fetch(self, *, phone_number: Maybe[str] = ...) -> V1SafelistInstance: ...

class V1SafelistInstance(Instance):
    sid: Optional[str]
    phone_number: Optional[str]

class V1SecondaryAuthToken(Resource):
    def __call__(self) -> V1SecondaryAuthTokenContext0: ...
    def get(self) -> V1SecondaryAuthTokenContext0: ...

class V1SecondaryAuthTokenContext0(Resource):
    def create(self, *, suppress_email_notification: Maybe[bool] = ...) -> V1SecondaryAuthTokenContext0Instance: ...
    def delete(self, *, suppress_email_notification: Maybe[bool] = ...) -> bool: ...

class V1SecondaryAuthTokenContext0Instance(Instance, V1SecondaryAuthTokenContext0):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    secondary_auth_token: Optional[str]
    url: Optional[str]
