"""client.proxy."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

InteractionEnumResourceStatus: TypeAlias = Literal["accepted", "answered", "busy", "canceled", "completed", "deleted", "delivered", "delivery-unknown", "failed", "in-progress", "initiated", "no-answer", "queued", "received", "receiving", "ringing", "scheduled", "sending", "sent", "undelivered", "unknown"]
InteractionEnumType: TypeAlias = Literal["message", "voice", "unknown"]
MessageInteractionEnumResourceStatus: TypeAlias = Literal["accepted", "answered", "busy", "canceled", "completed", "deleted", "delivered", "delivery-unknown", "failed", "in-progress", "initiated", "no-answer", "queued", "received", "receiving", "ringing", "scheduled", "sending", "sent", "undelivered", "unknown"]
MessageInteractionEnumType: TypeAlias = Literal["message", "voice", "unknown"]
ServiceEnumGeoMatchLevel: TypeAlias = Literal["area-code", "overlay", "radius", "country"]
ServiceEnumNumberSelectionBehavior: TypeAlias = Literal["avoid-sticky", "prefer-sticky"]
SessionEnumMode: TypeAlias = Literal["message-only", "voice-only", "voice-and-message"]
SessionEnumStatus: TypeAlias = Literal["open", "in-progress", "closed", "failed", "unknown"]

class Proxy(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    def create(self, unique_name: Text, default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: ServiceEnumGeoMatchLevel | Text | None = ..., number_selection_behavior: ServiceEnumNumberSelectionBehavior | Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance:
        """Creates a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists services. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists services. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists services. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: ServiceEnumGeoMatchLevel | Text | None = ..., number_selection_behavior: ServiceEnumNumberSelectionBehavior | Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def create(self, sid: Text | None = ..., phone_number: Text | None = ..., is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance:
        """Creates a phone number of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesPhoneNumbersContext(Resource):
    def delete(self) -> bool:
        """Deletes a phone number of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance:
        """Reads a phone number of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance:
        """Changes a phone number of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesPhoneNumbersInstanceFields(Instance):
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

class V1ServicesPhoneNumbersInstance(V1ServicesPhoneNumbersInstanceFields):
    def delete(self) -> bool:
        """Deletes a phone number of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance:
        """Reads a phone number of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, is_reserved: Bool | None = ...) -> V1ServicesPhoneNumbersInstance:
        """Changes a phone number of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSessions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsContext: ...
    def create(self, unique_name: Text | None = ..., date_expiry: Time | None = ..., ttl: Int | None = ..., mode: SessionEnumMode | Text | None = ..., status: SessionEnumStatus | Text | None = ..., participants: Items | None = ...) -> V1ServicesSessionsInstance:
        """Creates a session of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsInstance]:
        """Lists sessions of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsInstance]:
        """Lists sessions of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsInstance]:
        """Lists sessions of a service. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a session of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInstance:
        """Reads a session of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, date_expiry: Time | None = ..., ttl: Int | None = ..., status: SessionEnumStatus | Text | None = ...) -> V1ServicesSessionsInstance:
        """Changes a session of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSessionsInteractions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsInteractionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsInteractionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsInteractionsInstance]:
        """Lists interactions of a session. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsInteractionsInstance]:
        """Lists interactions of a session. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsInteractionsInstance]:
        """Lists interactions of a session. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsInteractionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsInteractionsContext(Resource):
    def delete(self) -> bool:
        """Deletes an interaction of a session. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInteractionsInstance:
        """Reads an interaction of a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsInteractionsInstanceFields(Instance):
    sid: str | None
    session_sid: str | None
    service_sid: str | None
    account_sid: str | None
    data: str | None
    type: InteractionEnumType | None
    inbound_participant_sid: str | None
    inbound_resource_sid: str | None
    inbound_resource_status: InteractionEnumResourceStatus | None
    inbound_resource_type: str | None
    inbound_resource_url: str | None
    outbound_participant_sid: str | None
    outbound_resource_sid: str | None
    outbound_resource_status: InteractionEnumResourceStatus | None
    outbound_resource_type: str | None
    outbound_resource_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesSessionsInteractionsInstance(V1ServicesSessionsInteractionsInstanceFields):
    def delete(self) -> bool:
        """Deletes an interaction of a session. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInteractionsInstance:
        """Reads an interaction of a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsParticipantsContext: ...
    def create(self, identifier: Text, friendly_name: Text | None = ..., proxy_identifier: Text | None = ..., proxy_identifier_sid: Text | None = ...) -> V1ServicesSessionsParticipantsInstance:
        """Creates a participant of a session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsParticipantsInstance]:
        """Lists participants of a session. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsParticipantsInstance]:
        """Lists participants of a session. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsParticipantsInstance]:
        """Lists participants of a session. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsParticipantsContext(Resource):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    def delete(self) -> bool:
        """Deletes a participant of a session. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsParticipantsInstance:
        """Reads a participant of a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsMessageInteractions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def create(self, body: Text | None = ..., media_url: Items | None = ...) -> V1ServicesSessionsParticipantsMessageInteractionsInstance:
        """Creates a message interaction of a participant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSessionsParticipantsMessageInteractionsInstance]:
        """Lists message interactions of a participant. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSessionsParticipantsMessageInteractionsInstance]:
        """Lists message interactions of a participant. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSessionsParticipantsMessageInteractionsInstance]:
        """Lists message interactions of a participant. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSessionsParticipantsMessageInteractionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSessionsParticipantsMessageInteractionsContext(Resource):
    def fetch(self) -> V1ServicesSessionsParticipantsMessageInteractionsInstance:
        """Reads a message interaction of a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsMessageInteractionsInstanceFields(Instance):
    sid: str | None
    session_sid: str | None
    service_sid: str | None
    account_sid: str | None
    data: str | None
    type: MessageInteractionEnumType | None
    participant_sid: str | None
    inbound_participant_sid: str | None
    inbound_resource_sid: str | None
    inbound_resource_status: MessageInteractionEnumResourceStatus | None
    inbound_resource_type: str | None
    inbound_resource_url: str | None
    outbound_participant_sid: str | None
    outbound_resource_sid: str | None
    outbound_resource_status: MessageInteractionEnumResourceStatus | None
    outbound_resource_type: str | None
    outbound_resource_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesSessionsParticipantsMessageInteractionsInstance(V1ServicesSessionsParticipantsMessageInteractionsInstanceFields):
    def fetch(self) -> V1ServicesSessionsParticipantsMessageInteractionsInstance:
        """Reads a message interaction of a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsParticipantsInstanceFields(Instance):
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

class V1ServicesSessionsParticipantsInstance(V1ServicesSessionsParticipantsInstanceFields):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    def delete(self) -> bool:
        """Deletes a participant of a session. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsParticipantsInstance:
        """Reads a participant of a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesSessionsInstanceFields(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    date_started: datetime | None
    date_ended: datetime | None
    date_last_interaction: datetime | None
    date_expiry: datetime | None
    unique_name: str | None
    status: SessionEnumStatus | None
    closed_reason: str | None
    ttl: int | None
    mode: SessionEnumMode | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesSessionsInstance(V1ServicesSessionsInstanceFields):
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    def delete(self) -> bool:
        """Deletes a session of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSessionsInstance:
        """Reads a session of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, date_expiry: Time | None = ..., ttl: Int | None = ..., status: SessionEnumStatus | Text | None = ...) -> V1ServicesSessionsInstance:
        """Changes a session of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    chat_instance_sid: str | None
    callback_url: str | None
    default_ttl: int | None
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None
    geo_match_level: ServiceEnumGeoMatchLevel | None
    intercept_callback_url: str | None
    out_of_session_callback_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., default_ttl: Int | None = ..., callback_url: Text | None = ..., geo_match_level: ServiceEnumGeoMatchLevel | Text | None = ..., number_selection_behavior: ServiceEnumNumberSelectionBehavior | Text | None = ..., intercept_callback_url: Text | None = ..., out_of_session_callback_url: Text | None = ..., chat_instance_sid: Text | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
