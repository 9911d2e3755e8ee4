"""client.trunking."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Trunking(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def trunks(self) -> V1Trunks: ...

class V1(Resource):
    @property
    def trunks(self) -> V1Trunks: ...

class V1Trunks(Called):
    def __call__(self, sid: str) -> V1TrunksContext: ...
    def get(self, sid: str) -> V1TrunksContext: ...
    def create(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: Text | None = ...) -> V1TrunksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksContext(Resource):
    @property
    def credentials_lists(self) -> V1TrunksCredentialsLists: ...
    @property
    def ip_access_control_lists(self) -> V1TrunksIpAccessControlLists: ...
    @property
    def origination_urls(self) -> V1TrunksOriginationUrls: ...
    @property
    def phone_numbers(self) -> V1TrunksPhoneNumbers: ...
    @property
    def recordings(self) -> V1TrunksRecordings: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: Text | None = ...) -> V1TrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksCredentialsLists(Called):
    def __call__(self, sid: str) -> V1TrunksCredentialsListsContext: ...
    def get(self, sid: str) -> V1TrunksCredentialsListsContext: ...
    def create(self, credential_list_sid: Text) -> V1TrunksCredentialsListsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksCredentialsListsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksCredentialsListsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksCredentialsListsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksCredentialsListsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksCredentialsListsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksCredentialsListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksCredentialsListsInstance(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksCredentialsListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksIpAccessControlLists(Called):
    def __call__(self, sid: str) -> V1TrunksIpAccessControlListsContext: ...
    def get(self, sid: str) -> V1TrunksIpAccessControlListsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V1TrunksIpAccessControlListsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksIpAccessControlListsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksIpAccessControlListsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksIpAccessControlListsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksIpAccessControlListsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksIpAccessControlListsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksIpAccessControlListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksIpAccessControlListsInstance(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksIpAccessControlListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksOriginationUrls(Called):
    def __call__(self, sid: str) -> V1TrunksOriginationUrlsContext: ...
    def get(self, sid: str) -> V1TrunksOriginationUrlsContext: ...
    def create(self, weight: Int, priority: Int, enabled: Bool, friendly_name: Text, sip_url: Text) -> V1TrunksOriginationUrlsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksOriginationUrlsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksOriginationUrlsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksOriginationUrlsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksOriginationUrlsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksOriginationUrlsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksOriginationUrlsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, weight: Int | None = ..., priority: Int | None = ..., enabled: Bool | None = ..., friendly_name: Text | None = ..., sip_url: Text | None = ...) -> V1TrunksOriginationUrlsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksOriginationUrlsInstance(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    weight: int | None
    enabled: bool | None
    sip_url: str | None
    friendly_name: str | None
    priority: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksOriginationUrlsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, weight: Int | None = ..., priority: Int | None = ..., enabled: Bool | None = ..., friendly_name: Text | None = ..., sip_url: Text | None = ...) -> V1TrunksOriginationUrlsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1TrunksPhoneNumbersContext: ...
    def get(self, sid: str) -> V1TrunksPhoneNumbersContext: ...
    def create(self, phone_number_sid: Text) -> V1TrunksPhoneNumbersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksPhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksPhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksPhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksPhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksPhoneNumbersInstance(Instance):
    account_sid: str | None
    address_requirements: str | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    links: dict[str, Any] | None
    phone_number: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    url: str | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksRecordings(Called):
    def __call__(self) -> V1TrunksRecordingsContext: ...
    def get(self) -> V1TrunksRecordingsContext: ...

class V1TrunksRecordingsContext(Resource):
    def fetch(self) -> V1TrunksRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, mode: Text | None = ..., trim: Text | None = ...) -> V1TrunksRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksRecordingsInstance(Instance):
    mode: str | None
    trim: str | None
    def fetch(self) -> V1TrunksRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, mode: Text | None = ..., trim: Text | None = ...) -> V1TrunksRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksInstance(Instance):
    account_sid: str | None
    domain_name: str | None
    disaster_recovery_method: str | None
    disaster_recovery_url: str | None
    friendly_name: str | None
    secure: bool | None
    recording: Any
    transfer_mode: str | None
    transfer_caller_id: str | None
    cnam_lookup_enabled: bool | None
    auth_type: str | None
    symmetric_rtp_enabled: bool | None
    auth_type_set: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def credentials_lists(self) -> V1TrunksCredentialsLists: ...
    @property
    def ip_access_control_lists(self) -> V1TrunksIpAccessControlLists: ...
    @property
    def origination_urls(self) -> V1TrunksOriginationUrls: ...
    @property
    def phone_numbers(self) -> V1TrunksPhoneNumbers: ...
    @property
    def recordings(self) -> V1TrunksRecordings: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: Text | None = ...) -> V1TrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
