"""client.trunking."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

PhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
RecordingEnumRecordingMode: TypeAlias = Literal["do-not-record", "record-from-ringing", "record-from-answer", "record-from-ringing-dual", "record-from-answer-dual"]
RecordingEnumRecordingTrim: TypeAlias = Literal["trim-silence", "do-not-trim"]
TrunkEnumTransferCallerId: TypeAlias = Literal["from-transferee", "from-transferor"]
TrunkEnumTransferSetting: TypeAlias = Literal["disable-all", "enable-all", "sip-only"]

class Trunking(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def trunks(self) -> V1Trunks: ...

class V1(Resource):
    @property
    def trunks(self) -> V1Trunks: ...

class V1Trunks(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksContext: ...
    def get(self, sid: PathValue) -> V1TrunksContext: ...
    def create(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: TrunkEnumTransferSetting | Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: TrunkEnumTransferCallerId | Text | None = ...) -> V1TrunksInstance:
        """Creates a trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksInstance]:
        """Lists trunks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksInstance]:
        """Lists trunks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksInstance]:
        """Lists trunks. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksInstance:
        """Reads a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: TrunkEnumTransferSetting | Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: TrunkEnumTransferCallerId | Text | None = ...) -> V1TrunksInstance:
        """Changes a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksCredentialsLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksCredentialsListsContext: ...
    def get(self, sid: PathValue) -> V1TrunksCredentialsListsContext: ...
    def create(self, credential_list_sid: Text) -> V1TrunksCredentialsListsInstance:
        """Creates a credentials list of a trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksCredentialsListsInstance]:
        """Lists credentials lists of a trunk. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksCredentialsListsInstance]:
        """Lists credentials lists of a trunk. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksCredentialsListsInstance]:
        """Lists credentials lists of a trunk. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksCredentialsListsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksCredentialsListsContext(Resource):
    def delete(self) -> bool:
        """Deletes a credentials list of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksCredentialsListsInstance:
        """Reads a credentials list of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksCredentialsListsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1TrunksCredentialsListsInstance(V1TrunksCredentialsListsInstanceFields):
    def delete(self) -> bool:
        """Deletes a credentials list of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksCredentialsListsInstance:
        """Reads a credentials list of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksIpAccessControlLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksIpAccessControlListsContext: ...
    def get(self, sid: PathValue) -> V1TrunksIpAccessControlListsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V1TrunksIpAccessControlListsInstance:
        """Creates an IP access control list of a trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksIpAccessControlListsInstance]:
        """Lists IP access control lists of a trunk. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksIpAccessControlListsInstance]:
        """Lists IP access control lists of a trunk. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksIpAccessControlListsInstance]:
        """Lists IP access control lists of a trunk. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksIpAccessControlListsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksIpAccessControlListsContext(Resource):
    def delete(self) -> bool:
        """Deletes an IP access control list of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksIpAccessControlListsInstance:
        """Reads an IP access control list of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksIpAccessControlListsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    trunk_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1TrunksIpAccessControlListsInstance(V1TrunksIpAccessControlListsInstanceFields):
    def delete(self) -> bool:
        """Deletes an IP access control list of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksIpAccessControlListsInstance:
        """Reads an IP access control list of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksOriginationUrls(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksOriginationUrlsContext: ...
    def get(self, sid: PathValue) -> V1TrunksOriginationUrlsContext: ...
    def create(self, weight: Int, priority: Int, enabled: Bool, friendly_name: Text, sip_url: Text) -> V1TrunksOriginationUrlsInstance:
        """Creates an origination URL of a trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksOriginationUrlsInstance]:
        """Lists origination URLs of a trunk. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksOriginationUrlsInstance]:
        """Lists origination URLs of a trunk. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksOriginationUrlsInstance]:
        """Lists origination URLs of a trunk. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksOriginationUrlsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksOriginationUrlsContext(Resource):
    def delete(self) -> bool:
        """Deletes an origination URL of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksOriginationUrlsInstance:
        """Reads an origination URL of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, weight: Int | None = ..., priority: Int | None = ..., enabled: Bool | None = ..., friendly_name: Text | None = ..., sip_url: Text | None = ...) -> V1TrunksOriginationUrlsInstance:
        """Changes an origination URL of a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksOriginationUrlsInstanceFields(Instance):
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

class V1TrunksOriginationUrlsInstance(V1TrunksOriginationUrlsInstanceFields):
    def delete(self) -> bool:
        """Deletes an origination URL of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksOriginationUrlsInstance:
        """Reads an origination URL of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, weight: Int | None = ..., priority: Int | None = ..., enabled: Bool | None = ..., friendly_name: Text | None = ..., sip_url: Text | None = ...) -> V1TrunksOriginationUrlsInstance:
        """Changes an origination URL of a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1TrunksPhoneNumbersContext: ...
    def create(self, phone_number_sid: Text) -> V1TrunksPhoneNumbersInstance:
        """Creates a phone number of a trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrunksPhoneNumbersInstance]:
        """Lists phone numbers of a trunk. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrunksPhoneNumbersInstance]:
        """Lists phone numbers of a trunk. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrunksPhoneNumbersInstance]:
        """Lists phone numbers of a trunk. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrunksPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1TrunksPhoneNumbersContext(Resource):
    def delete(self) -> bool:
        """Deletes a phone number of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksPhoneNumbersInstance:
        """Reads a phone number of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksPhoneNumbersInstanceFields(Instance):
    account_sid: str | None
    address_requirements: PhoneNumberEnumAddressRequirement | None
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

class V1TrunksPhoneNumbersInstance(V1TrunksPhoneNumbersInstanceFields):
    def delete(self) -> bool:
        """Deletes a phone number of a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksPhoneNumbersInstance:
        """Reads a phone number of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrunksRecordings(CallableResource):
    def __call__(self) -> V1TrunksRecordingsContext: ...
    def get(self) -> V1TrunksRecordingsContext: ...

class V1TrunksRecordingsContext(Resource):
    def fetch(self) -> V1TrunksRecordingsInstance:
        """Reads a recording of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, mode: RecordingEnumRecordingMode | Text | None = ..., trim: RecordingEnumRecordingTrim | Text | None = ...) -> V1TrunksRecordingsInstance:
        """Changes a recording of a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksRecordingsInstanceFields(Instance):
    mode: RecordingEnumRecordingMode | None
    trim: RecordingEnumRecordingTrim | None

class V1TrunksRecordingsInstance(V1TrunksRecordingsInstanceFields):
    def fetch(self) -> V1TrunksRecordingsInstance:
        """Reads a recording of a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, mode: RecordingEnumRecordingMode | Text | None = ..., trim: RecordingEnumRecordingTrim | Text | None = ...) -> V1TrunksRecordingsInstance:
        """Changes a recording of a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrunksInstanceFields(Instance):
    account_sid: str | None
    domain_name: str | None
    disaster_recovery_method: str | None
    disaster_recovery_url: str | None
    friendly_name: str | None
    secure: bool | None
    recording: Any
    transfer_mode: TrunkEnumTransferSetting | None
    transfer_caller_id: TrunkEnumTransferCallerId | None
    cnam_lookup_enabled: bool | None
    auth_type: str | None
    symmetric_rtp_enabled: bool | None
    auth_type_set: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1TrunksInstance(V1TrunksInstanceFields):
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
    def delete(self) -> bool:
        """Deletes a trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrunksInstance:
        """Reads a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., domain_name: Text | None = ..., disaster_recovery_url: Text | None = ..., disaster_recovery_method: Text | None = ..., transfer_mode: TrunkEnumTransferSetting | Text | None = ..., secure: Bool | None = ..., cnam_lookup_enabled: Bool | None = ..., transfer_caller_id: TrunkEnumTransferCallerId | Text | None = ...) -> V1TrunksInstance:
        """Changes a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
