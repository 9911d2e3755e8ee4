"""twire.aio.proxy."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import proxy as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = full_answers(_typed.V1Services.create, V1ServicesInstance)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = full_lists(_typed.V1Services.list, V1ServicesInstance)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = full_streams(_typed.V1Services.stream, V1ServicesInstance)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = full_pages(_typed.V1Services.page, V1ServicesInstance)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

class V1ServicesContext(Resource):
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesContext.delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesContext.update, V1ServicesInstance)

class V1ServicesPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    create = answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    list = lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    stream = streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    page = pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    get_page = pages(_typed.V1ServicesPhoneNumbers.get_page, V1ServicesPhoneNumbersInstance)

class V1ServicesPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)
    update = answers(_typed.V1ServicesPhoneNumbersContext.update, V1ServicesPhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersContext.update, V1ServicesPhoneNumbersInstance)

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
    delete = awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)
    update = answers(_typed.V1ServicesPhoneNumbersInstance.update, V1ServicesPhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersInstance.update, V1ServicesPhoneNumbersInstance)

class V1ServicesSessions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsContext: ...
    create = answers(_typed.V1ServicesSessions.create, V1ServicesSessionsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesSessions.create, V1ServicesSessionsInstance)
    list = lists(_typed.V1ServicesSessions.list, V1ServicesSessionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesSessions.list, V1ServicesSessionsInstance)
    stream = streams(_typed.V1ServicesSessions.stream, V1ServicesSessionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesSessions.stream, V1ServicesSessionsInstance)
    page = pages(_typed.V1ServicesSessions.page, V1ServicesSessionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesSessions.page, V1ServicesSessionsInstance)
    get_page = pages(_typed.V1ServicesSessions.get_page, V1ServicesSessionsInstance)

class V1ServicesSessionsContext(Resource):
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    delete = awaited(_typed.V1ServicesSessionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsContext.delete)
    fetch = answers(_typed.V1ServicesSessionsContext.fetch, V1ServicesSessionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsContext.fetch, V1ServicesSessionsInstance)
    update = answers(_typed.V1ServicesSessionsContext.update, V1ServicesSessionsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesSessionsContext.update, V1ServicesSessionsInstance)

class V1ServicesSessionsInteractions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsInteractionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsInteractionsContext: ...
    list = lists(_typed.V1ServicesSessionsInteractions.list, V1ServicesSessionsInteractionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesSessionsInteractions.list, V1ServicesSessionsInteractionsInstance)
    stream = streams(_typed.V1ServicesSessionsInteractions.stream, V1ServicesSessionsInteractionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesSessionsInteractions.stream, V1ServicesSessionsInteractionsInstance)
    page = pages(_typed.V1ServicesSessionsInteractions.page, V1ServicesSessionsInteractionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesSessionsInteractions.page, V1ServicesSessionsInteractionsInstance)
    get_page = pages(_typed.V1ServicesSessionsInteractions.get_page, V1ServicesSessionsInteractionsInstance)

class V1ServicesSessionsInteractionsContext(Resource):
    delete = awaited(_typed.V1ServicesSessionsInteractionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsInteractionsContext.delete)
    fetch = answers(_typed.V1ServicesSessionsInteractionsContext.fetch, V1ServicesSessionsInteractionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsInteractionsContext.fetch, V1ServicesSessionsInteractionsInstance)

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
    delete = awaited(_typed.V1ServicesSessionsInteractionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsInteractionsInstance.delete)
    fetch = answers(_typed.V1ServicesSessionsInteractionsInstance.fetch, V1ServicesSessionsInteractionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsInteractionsInstance.fetch, V1ServicesSessionsInteractionsInstance)

class V1ServicesSessionsParticipants(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsParticipantsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsParticipantsContext: ...
    create = answers(_typed.V1ServicesSessionsParticipants.create, V1ServicesSessionsParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesSessionsParticipants.create, V1ServicesSessionsParticipantsInstance)
    list = lists(_typed.V1ServicesSessionsParticipants.list, V1ServicesSessionsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesSessionsParticipants.list, V1ServicesSessionsParticipantsInstance)
    stream = streams(_typed.V1ServicesSessionsParticipants.stream, V1ServicesSessionsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesSessionsParticipants.stream, V1ServicesSessionsParticipantsInstance)
    page = pages(_typed.V1ServicesSessionsParticipants.page, V1ServicesSessionsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesSessionsParticipants.page, V1ServicesSessionsParticipantsInstance)
    get_page = pages(_typed.V1ServicesSessionsParticipants.get_page, V1ServicesSessionsParticipantsInstance)

class V1ServicesSessionsParticipantsContext(Resource):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    delete = awaited(_typed.V1ServicesSessionsParticipantsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsParticipantsContext.delete)
    fetch = answers(_typed.V1ServicesSessionsParticipantsContext.fetch, V1ServicesSessionsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsParticipantsContext.fetch, V1ServicesSessionsParticipantsInstance)

class V1ServicesSessionsParticipantsMessageInteractions(Called):
    def __call__(self, sid: str) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def get(self, sid: str) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    create = answers(_typed.V1ServicesSessionsParticipantsMessageInteractions.create, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesSessionsParticipantsMessageInteractions.create, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    list = lists(_typed.V1ServicesSessionsParticipantsMessageInteractions.list, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesSessionsParticipantsMessageInteractions.list, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    stream = streams(_typed.V1ServicesSessionsParticipantsMessageInteractions.stream, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesSessionsParticipantsMessageInteractions.stream, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    page = pages(_typed.V1ServicesSessionsParticipantsMessageInteractions.page, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesSessionsParticipantsMessageInteractions.page, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    get_page = pages(_typed.V1ServicesSessionsParticipantsMessageInteractions.get_page, V1ServicesSessionsParticipantsMessageInteractionsInstance)

class V1ServicesSessionsParticipantsMessageInteractionsContext(Resource):
    fetch = answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsContext.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsContext.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)

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
    fetch = answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsInstance.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsInstance.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)

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
    delete = awaited(_typed.V1ServicesSessionsParticipantsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsParticipantsInstance.delete)
    fetch = answers(_typed.V1ServicesSessionsParticipantsInstance.fetch, V1ServicesSessionsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsParticipantsInstance.fetch, V1ServicesSessionsParticipantsInstance)

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
    delete = awaited(_typed.V1ServicesSessionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesSessionsInstance.delete)
    fetch = answers(_typed.V1ServicesSessionsInstance.fetch, V1ServicesSessionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesSessionsInstance.fetch, V1ServicesSessionsInstance)
    update = answers(_typed.V1ServicesSessionsInstance.update, V1ServicesSessionsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesSessionsInstance.update, V1ServicesSessionsInstance)

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
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesInstance.delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
