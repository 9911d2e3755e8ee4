"""twire.aio.trunking."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import trunking as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1Trunks.create, V1TrunksInstance)
    create_with_http_info = full_answers(_typed.V1Trunks.create, V1TrunksInstance)
    list = lists(_typed.V1Trunks.list, V1TrunksInstance)
    list_with_http_info = full_lists(_typed.V1Trunks.list, V1TrunksInstance)
    stream = streams(_typed.V1Trunks.stream, V1TrunksInstance)
    stream_with_http_info = full_streams(_typed.V1Trunks.stream, V1TrunksInstance)
    page = pages(_typed.V1Trunks.page, V1TrunksInstance)
    page_with_http_info = full_pages(_typed.V1Trunks.page, V1TrunksInstance)
    get_page = pages(_typed.V1Trunks.get_page, V1TrunksInstance)

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
    delete = awaited(_typed.V1TrunksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksContext.delete)
    fetch = answers(_typed.V1TrunksContext.fetch, V1TrunksInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksContext.fetch, V1TrunksInstance)
    update = answers(_typed.V1TrunksContext.update, V1TrunksInstance)
    update_with_http_info = full_answers(_typed.V1TrunksContext.update, V1TrunksInstance)

class V1TrunksCredentialsLists(Called):
    def __call__(self, sid: str) -> V1TrunksCredentialsListsContext: ...
    def get(self, sid: str) -> V1TrunksCredentialsListsContext: ...
    create = answers(_typed.V1TrunksCredentialsLists.create, V1TrunksCredentialsListsInstance)
    create_with_http_info = full_answers(_typed.V1TrunksCredentialsLists.create, V1TrunksCredentialsListsInstance)
    list = lists(_typed.V1TrunksCredentialsLists.list, V1TrunksCredentialsListsInstance)
    list_with_http_info = full_lists(_typed.V1TrunksCredentialsLists.list, V1TrunksCredentialsListsInstance)
    stream = streams(_typed.V1TrunksCredentialsLists.stream, V1TrunksCredentialsListsInstance)
    stream_with_http_info = full_streams(_typed.V1TrunksCredentialsLists.stream, V1TrunksCredentialsListsInstance)
    page = pages(_typed.V1TrunksCredentialsLists.page, V1TrunksCredentialsListsInstance)
    page_with_http_info = full_pages(_typed.V1TrunksCredentialsLists.page, V1TrunksCredentialsListsInstance)
    get_page = pages(_typed.V1TrunksCredentialsLists.get_page, V1TrunksCredentialsListsInstance)

class V1TrunksCredentialsListsContext(Resource):
    delete = awaited(_typed.V1TrunksCredentialsListsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksCredentialsListsContext.delete)
    fetch = answers(_typed.V1TrunksCredentialsListsContext.fetch, V1TrunksCredentialsListsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksCredentialsListsContext.fetch, V1TrunksCredentialsListsInstance)

class V1TrunksCredentialsListsInstance(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1TrunksCredentialsListsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksCredentialsListsInstance.delete)
    fetch = answers(_typed.V1TrunksCredentialsListsInstance.fetch, V1TrunksCredentialsListsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksCredentialsListsInstance.fetch, V1TrunksCredentialsListsInstance)

class V1TrunksIpAccessControlLists(Called):
    def __call__(self, sid: str) -> V1TrunksIpAccessControlListsContext: ...
    def get(self, sid: str) -> V1TrunksIpAccessControlListsContext: ...
    create = answers(_typed.V1TrunksIpAccessControlLists.create, V1TrunksIpAccessControlListsInstance)
    create_with_http_info = full_answers(_typed.V1TrunksIpAccessControlLists.create, V1TrunksIpAccessControlListsInstance)
    list = lists(_typed.V1TrunksIpAccessControlLists.list, V1TrunksIpAccessControlListsInstance)
    list_with_http_info = full_lists(_typed.V1TrunksIpAccessControlLists.list, V1TrunksIpAccessControlListsInstance)
    stream = streams(_typed.V1TrunksIpAccessControlLists.stream, V1TrunksIpAccessControlListsInstance)
    stream_with_http_info = full_streams(_typed.V1TrunksIpAccessControlLists.stream, V1TrunksIpAccessControlListsInstance)
    page = pages(_typed.V1TrunksIpAccessControlLists.page, V1TrunksIpAccessControlListsInstance)
    page_with_http_info = full_pages(_typed.V1TrunksIpAccessControlLists.page, V1TrunksIpAccessControlListsInstance)
    get_page = pages(_typed.V1TrunksIpAccessControlLists.get_page, V1TrunksIpAccessControlListsInstance)

class V1TrunksIpAccessControlListsContext(Resource):
    delete = awaited(_typed.V1TrunksIpAccessControlListsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksIpAccessControlListsContext.delete)
    fetch = answers(_typed.V1TrunksIpAccessControlListsContext.fetch, V1TrunksIpAccessControlListsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksIpAccessControlListsContext.fetch, V1TrunksIpAccessControlListsInstance)

class V1TrunksIpAccessControlListsInstance(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1TrunksIpAccessControlListsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksIpAccessControlListsInstance.delete)
    fetch = answers(_typed.V1TrunksIpAccessControlListsInstance.fetch, V1TrunksIpAccessControlListsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksIpAccessControlListsInstance.fetch, V1TrunksIpAccessControlListsInstance)

class V1TrunksOriginationUrls(Called):
    def __call__(self, sid: str) -> V1TrunksOriginationUrlsContext: ...
    def get(self, sid: str) -> V1TrunksOriginationUrlsContext: ...
    create = answers(_typed.V1TrunksOriginationUrls.create, V1TrunksOriginationUrlsInstance)
    create_with_http_info = full_answers(_typed.V1TrunksOriginationUrls.create, V1TrunksOriginationUrlsInstance)
    list = lists(_typed.V1TrunksOriginationUrls.list, V1TrunksOriginationUrlsInstance)
    list_with_http_info = full_lists(_typed.V1TrunksOriginationUrls.list, V1TrunksOriginationUrlsInstance)
    stream = streams(_typed.V1TrunksOriginationUrls.stream, V1TrunksOriginationUrlsInstance)
    stream_with_http_info = full_streams(_typed.V1TrunksOriginationUrls.stream, V1TrunksOriginationUrlsInstance)
    page = pages(_typed.V1TrunksOriginationUrls.page, V1TrunksOriginationUrlsInstance)
    page_with_http_info = full_pages(_typed.V1TrunksOriginationUrls.page, V1TrunksOriginationUrlsInstance)
    get_page = pages(_typed.V1TrunksOriginationUrls.get_page, V1TrunksOriginationUrlsInstance)

class V1TrunksOriginationUrlsContext(Resource):
    delete = awaited(_typed.V1TrunksOriginationUrlsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksOriginationUrlsContext.delete)
    fetch = answers(_typed.V1TrunksOriginationUrlsContext.fetch, V1TrunksOriginationUrlsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksOriginationUrlsContext.fetch, V1TrunksOriginationUrlsInstance)
    update = answers(_typed.V1TrunksOriginationUrlsContext.update, V1TrunksOriginationUrlsInstance)
    update_with_http_info = full_answers(_typed.V1TrunksOriginationUrlsContext.update, V1TrunksOriginationUrlsInstance)

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
    delete = awaited(_typed.V1TrunksOriginationUrlsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksOriginationUrlsInstance.delete)
    fetch = answers(_typed.V1TrunksOriginationUrlsInstance.fetch, V1TrunksOriginationUrlsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksOriginationUrlsInstance.fetch, V1TrunksOriginationUrlsInstance)
    update = answers(_typed.V1TrunksOriginationUrlsInstance.update, V1TrunksOriginationUrlsInstance)
    update_with_http_info = full_answers(_typed.V1TrunksOriginationUrlsInstance.update, V1TrunksOriginationUrlsInstance)

class V1TrunksPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1TrunksPhoneNumbersContext: ...
    def get(self, sid: str) -> V1TrunksPhoneNumbersContext: ...
    create = answers(_typed.V1TrunksPhoneNumbers.create, V1TrunksPhoneNumbersInstance)
    create_with_http_info = full_answers(_typed.V1TrunksPhoneNumbers.create, V1TrunksPhoneNumbersInstance)
    list = lists(_typed.V1TrunksPhoneNumbers.list, V1TrunksPhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V1TrunksPhoneNumbers.list, V1TrunksPhoneNumbersInstance)
    stream = streams(_typed.V1TrunksPhoneNumbers.stream, V1TrunksPhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V1TrunksPhoneNumbers.stream, V1TrunksPhoneNumbersInstance)
    page = pages(_typed.V1TrunksPhoneNumbers.page, V1TrunksPhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V1TrunksPhoneNumbers.page, V1TrunksPhoneNumbersInstance)
    get_page = pages(_typed.V1TrunksPhoneNumbers.get_page, V1TrunksPhoneNumbersInstance)

class V1TrunksPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1TrunksPhoneNumbersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksPhoneNumbersContext.delete)
    fetch = answers(_typed.V1TrunksPhoneNumbersContext.fetch, V1TrunksPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksPhoneNumbersContext.fetch, V1TrunksPhoneNumbersInstance)

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
    delete = awaited(_typed.V1TrunksPhoneNumbersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksPhoneNumbersInstance.delete)
    fetch = answers(_typed.V1TrunksPhoneNumbersInstance.fetch, V1TrunksPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksPhoneNumbersInstance.fetch, V1TrunksPhoneNumbersInstance)

class V1TrunksRecordings(Called):
    def __call__(self) -> V1TrunksRecordingsContext: ...
    def get(self) -> V1TrunksRecordingsContext: ...

class V1TrunksRecordingsContext(Resource):
    fetch = answers(_typed.V1TrunksRecordingsContext.fetch, V1TrunksRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksRecordingsContext.fetch, V1TrunksRecordingsInstance)
    update = answers(_typed.V1TrunksRecordingsContext.update, V1TrunksRecordingsInstance)
    update_with_http_info = full_answers(_typed.V1TrunksRecordingsContext.update, V1TrunksRecordingsInstance)

class V1TrunksRecordingsInstance(Instance):
    mode: str | None
    trim: str | None
    fetch = answers(_typed.V1TrunksRecordingsInstance.fetch, V1TrunksRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksRecordingsInstance.fetch, V1TrunksRecordingsInstance)
    update = answers(_typed.V1TrunksRecordingsInstance.update, V1TrunksRecordingsInstance)
    update_with_http_info = full_answers(_typed.V1TrunksRecordingsInstance.update, V1TrunksRecordingsInstance)

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
    delete = awaited(_typed.V1TrunksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrunksInstance.delete)
    fetch = answers(_typed.V1TrunksInstance.fetch, V1TrunksInstance)
    fetch_with_http_info = full_answers(_typed.V1TrunksInstance.fetch, V1TrunksInstance)
    update = answers(_typed.V1TrunksInstance.update, V1TrunksInstance)
    update_with_http_info = full_answers(_typed.V1TrunksInstance.update, V1TrunksInstance)
