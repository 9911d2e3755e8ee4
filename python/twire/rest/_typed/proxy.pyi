"""client.proxy."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Proxy(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    def create(self, unique_name: Text, default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: Text | None = ..., number_selection_behavior: Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesContext(Resource):
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: Text | None = ..., number_selection_behavior: Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def create(self, sid: Text | None = ..., phone_number: Text | None = ..., is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesPhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesPhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesPhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesPhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesPhoneNumbersInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    phone_number: str | None
    friendly_name: str | None
    iso_country: str | None
    capabilities: dict[str, Any] | None
    url: str | None
    is_reserved: bool | None
    in_use: int | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSessions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsContext: ...
    def create(self, unique_name: Text | None = ..., date_expiry: Time | None = ..., ttl: Int | None = ..., mode: Text | None = ..., status: Text | None = ..., participants: Items | None = ...) -> V1ServicesSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsContext(Resource):
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, date_expiry: Time | None = ..., ttl: Int | None = ..., status: Text | None = ...) -> V1ServicesSessionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSessionsInteractions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsInteractionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsInteractionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsInteractionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsInteractionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsInteractionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsInteractionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsInteractionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInteractionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsInteractionsInstance(Instance):
    sid: str | None
    session_sid: str | None
    service_sid: str | None
    account_sid: str | None
    data: str | None
    type: str | None
    inbound_participant_sid: str | None
    inbound_resource_sid: str | None
    inbound_resource_status: str | None
    inbound_resource_type: str | None
    inbound_resource_url: str | None
    outbound_participant_sid: str | None
    outbound_resource_sid: str | None
    outbound_resource_status: str | None
    outbound_resource_type: str | None
    outbound_resource_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInteractionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipants(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsParticipantsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsParticipantsContext: ...
    def create(self, identifier: Text, friendly_name: Text | None = ..., proxy_identifier: Text | None = ..., proxy_identifier_sid: Text | None = ...) -> V1ServicesSessionsParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsParticipantsContext(Resource):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsMessageInteractions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def create(self, body: Text | None = ..., media_url: Items | None = ...) -> V1ServicesSessionsParticipantsMessageInteractionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsParticipantsMessageInteractionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsParticipantsMessageInteractionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsParticipantsMessageInteractionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsParticipantsMessageInteractionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsParticipantsMessageInteractionsContext(Resource):
    def fetch(self) -> V1ServicesSessionsParticipantsMessageInteractionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsMessageInteractionsInstance(Instance):
    sid: str | None
    session_sid: str | None
    service_sid: str | None
    account_sid: str | None
    data: str | None
    type: str | None
    participant_sid: str | None
    inbound_participant_sid: str | None
    inbound_resource_sid: str | None
    inbound_resource_status: str | None
    inbound_resource_type: str | None
    inbound_resource_url: str | None
    outbound_participant_sid: str | None
    outbound_resource_sid: str | None
    outbound_resource_status: str | None
    outbound_resource_type: str | None
    outbound_resource_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V1ServicesSessionsParticipantsMessageInteractionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsInstance(Instance):
    sid: str | None
    session_sid: str | None
    service_sid: str | None
    account_sid: str | None
    friendly_name: str | None
    identifier: str | None
    proxy_identifier: str | None
    proxy_identifier_sid: str | None
    date_deleted: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsInstance(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    date_started: datetime | None
    date_ended: datetime | None
    date_last_interaction: datetime | None
    date_expiry: datetime | None
    unique_name: str | None
    status: str | None
    closed_reason: str | None
    ttl: int | None
    mode: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, date_expiry: Time | None = ..., ttl: Int | None = ..., status: Text | None = ...) -> V1ServicesSessionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    chat_instance_sid: str | None
    callback_url: str | None
    default_ttl: int | None
    number_selection_behavior: str | None
    geo_match_level: str | None
    intercept_callback_url: str | None
    out_of_session_callback_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: Text | None = ..., number_selection_behavior: Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
