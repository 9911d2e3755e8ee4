# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Trunking(Resource):
    v1: V1
    trunks: V1Trunks

class V1(Resource):
    trunks: V1Trunks

class V1Trunks(Resource):
    def create(self, *, friendly_name: Maybe[str] = ..., domain_name: Maybe[str] = ..., disaster_recovery_url: Maybe[str] = ..., disaster_recovery_method: Maybe[str] = ..., transfer_mode: Maybe[str] = ..., secure: Maybe[bool] = ..., cnam_lookup_enabled: Maybe[bool] = ..., transfer_caller_id: Maybe[str] = ...) -> V1TrunksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1TrunksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1TrunksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1TrunksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1TrunksInstance]: ...
    def __call__(self, sid: str) -> V1TrunksContext: ...
    def get(self, sid: str) -> V1TrunksContext: ...

class V1TrunksContext(Resource):
    credentials_lists: V1Trunks_CredentialsLists
    ip_access_control_lists: V1Trunks_IpAccessControlLists
    origination_urls: V1Trunks_OriginationUrls
    phone_numbers: V1Trunks_PhoneNumbers
    recordings: V1Trunks_Recordings
    def delete(self) -> bool: ...
    def fetch(self) -> V1TrunksInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., domain_name: Maybe[str] = ..., disaster_recovery_url: Maybe[str] = ..., disaster_recovery_method: Maybe[str] = ..., transfer_mode: Maybe[str] = ..., secure: Maybe[bool] = ..., cnam_lookup_enabled: Maybe[bool] = ..., transfer_caller_id: Maybe[str] = ...) -> V1TrunksInstance: ...

class V1TrunksInstance(Instance, V1TrunksContext):
    account_sid: Optional[str]
    domain_name: Optional[str]
    disaster_recovery_method: Optional[str]
    disaster_recovery_url: Optional[str]
    friendly_name: Optional[str]
    secure: Optional[bool]
    recording: Any
    transfer_mode: str
    transfer_caller_id: str
    cnam_lookup_enabled: Optional[bool]
    auth_type: Optional[str]
    symmetric_rtp_enabled: Optional[bool]
    auth_type_set: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Trunks_CredentialsLists(Resource):
    def create(self, credential_list_sid: str) -> V1Trunks_CredentialsListsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Trunks_CredentialsListsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Trunks_CredentialsListsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Trunks_CredentialsListsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Trunks_CredentialsListsInstance]: ...
    def __call__(self, sid: str) -> V1Trunks_CredentialsListsContext: ...
    def get(self, sid: str) -> V1Trunks_CredentialsListsContext: ...

class V1Trunks_CredentialsListsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Trunks_CredentialsListsInstance: ...

class V1Trunks_CredentialsListsInstance(Instance, V1Trunks_CredentialsListsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    trunk_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Trunks_IpAccessControlLists(Resource):
    def create(self, ip_access_control_list_sid: str) -> V1Trunks_IpAccessControlListsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Trunks_IpAccessControlListsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Trunks_IpAccessControlListsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Trunks_IpAccessControlListsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Trunks_IpAccessControlListsInstance]: ...
    def __call__(self, sid: str) -> V1Trunks_IpAccessControlListsContext: ...
    def get(self, sid: str) -> V1Trunks_IpAccessControlListsContext: ...

class V1Trunks_IpAccessControlListsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Trunks_IpAccessControlListsInstance: ...

class V1Trunks_IpAccessControlListsInstance(Instance, V1Trunks_IpAccessControlListsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    trunk_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Trunks_OriginationUrls(Resource):
    def create(self, weight: int, priority: int, enabled: bool, friendly_name: str, sip_url: str) -> V1Trunks_OriginationUrlsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Trunks_OriginationUrlsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Trunks_OriginationUrlsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Trunks_OriginationUrlsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Trunks_OriginationUrlsInstance]: ...
    def __call__(self, sid: str) -> V1Trunks_OriginationUrlsContext: ...
    def get(self, sid: str) -> V1Trunks_OriginationUrlsContext: ...

class V1Trunks_OriginationUrlsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Trunks_OriginationUrlsInstance: ...
    def update(self, *, weight: Maybe[int] = ..., priority: Maybe[int] = ..., enabled: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., sip_url: Maybe[str] = ...) -> V1Trunks_OriginationUrlsInstance: ...

class V1Trunks_OriginationUrlsInstance(Instance, V1Trunks_OriginationUrlsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    trunk_sid: Optional[str]
    weight: int
    enabled: Optional[bool]
    sip_url: Optional[str]
    friendly_name: Optional[str]
    priority: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Trunks_PhoneNumbers(Resource):
    def create(self, phone_number_sid: str) -> V1Trunks_PhoneNumbersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Trunks_PhoneNumbersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Trunks_PhoneNumbersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Trunks_PhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Trunks_PhoneNumbersInstance]: ...
    def __call__(self, sid: str) -> V1Trunks_PhoneNumbersContext: ...
    def get(self, sid: str) -> V1Trunks_PhoneNumbersContext: ...

class V1Trunks_PhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Trunks_PhoneNumbersInstance: ...

class V1Trunks_PhoneNumbersInstance(Instance, V1Trunks_PhoneNumbersContext):
    account_sid: Optional[str]
    address_requirements: str
    api_version: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    links: Optional[Dict[str, Any]]
    phone_number: Optional[str]
    sid: Optional[str]
    sms_application_sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    trunk_sid: Optional[str]
    url: Optional[str]
    voice_application_sid: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]

class V1Trunks_Recordings(Resource):
    def __call__(self) -> V1Trunks_RecordingsContext0: ...
    def get(self) -> V1Trunks_RecordingsContext0: ...

class V1Trunks_RecordingsContext0(Resource):
    def fetch(self) -> V1Trunks_RecordingsContext0Instance: ...
    def update(self, *, mode: Maybe[str] = ..., trim: Maybe[str] = ...) -> V1Trunks_RecordingsContext0Instance: ...

class V1Trunks_RecordingsContext0Instance(Instance, V1Trunks_RecordingsContext0):
    mode: str
    trim: str
