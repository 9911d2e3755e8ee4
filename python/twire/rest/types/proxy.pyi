# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Proxy(Resource):
    v1: V1
    services: V1Services

class V1(Resource):
    services: V1Services

class V1Services(Resource):
    def create(self, unique_name: str, *, default_ttl: Maybe[int] = ..., callback_url: Maybe[str] = ..., geo_match_level: Maybe[str] = ..., number_selection_behavior: Maybe[str] = ..., intercept_callback_url: Maybe[str] = ..., out_of_session_callback_url: Maybe[str] = ..., chat_instance_sid: Maybe[str] = ...) -> V1ServicesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ServicesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ServicesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...

class V1ServicesContext(Resource):
    phone_numbers: V1Services_PhoneNumbers
    sessions: V1Services_Sessions
    def delete(self) -> bool: ...
    def fetch(self) -> V1ServicesInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., default_ttl: Maybe[int] = ..., callback_url: Maybe[str] = ..., geo_match_level: Maybe[str] = ..., number_selection_behavior: Maybe[str] = ..., intercept_callback_url: Maybe[str] = ..., out_of_session_callback_url: Maybe[str] = ..., chat_instance_sid: Maybe[str] = ...) -> V1ServicesInstance: ...

class V1ServicesInstance(Instance, V1ServicesContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    chat_instance_sid: Optional[str]
    callback_url: Optional[str]
    default_ttl: int
    number_selection_behavior: str
    geo_match_level: str
    intercept_callback_url: Optional[str]
    out_of_session_callback_url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_PhoneNumbers(Resource):
    def create(self, *, sid: Maybe[str] = ..., phone_number: Maybe[str] = ..., is_reserved: Maybe[bool] = ...) -> V1Services_PhoneNumbersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_PhoneNumbersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_PhoneNumbersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_PhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_PhoneNumbersInstance]: ...
    def __call__(self, sid: str) -> V1Services_PhoneNumbersContext: ...
    def get(self, sid: str) -> V1Services_PhoneNumbersContext: ...

class V1Services_PhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_PhoneNumbersInstance: ...
    def update(self, *, is_reserved: Maybe[bool] = ...) -> V1Services_PhoneNumbersInstance: ...

class V1Services_PhoneNumbersInstance(Instance, V1Services_PhoneNumbersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    phone_number: Optional[str]
    friendly_name: Optional[str]
    iso_country: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    url: Optional[str]
    is_reserved: Optional[bool]
    in_use: int

class V1Services_Sessions(Resource):
    def create(self, *, unique_name: Maybe[str] = ..., date_expiry: Maybe[InDatetime] = ..., ttl: Maybe[int] = ..., mode: Maybe[str] = ..., status: Maybe[str] = ..., participants: Maybe[InList[InObject]] = ...) -> V1Services_SessionsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_SessionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_SessionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_SessionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_SessionsInstance]: ...
    def __call__(self, sid: str) -> V1Services_SessionsContext: ...
    def get(self, sid: str) -> V1Services_SessionsContext: ...

class V1Services_SessionsContext(Resource):
    interactions: V1Services_Sessions_Interactions
    participants: V1Services_Sessions_Participants
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_SessionsInstance: ...
    def update(self, *, date_expiry: Maybe[InDatetime] = ..., ttl: Maybe[int] = ..., status: Maybe[str] = ...) -> V1Services_SessionsInstance: ...

class V1Services_SessionsInstance(Instance, V1Services_SessionsContext):
    sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    date_started: Optional[Datetime]
    date_ended: Optional[Datetime]
    date_last_interaction: Optional[Datetime]
    date_expiry: Optional[Datetime]
    unique_name: Optional[str]
    status: str
    closed_reason: Optional[str]
    ttl: int
    mode: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_Sessions_Interactions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Sessions_InteractionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Sessions_InteractionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Sessions_InteractionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Sessions_InteractionsInstance]: ...
    def __call__(self, sid: str) -> V1Services_Sessions_InteractionsContext: ...
    def get(self, sid: str) -> V1Services_Sessions_InteractionsContext: ...

class V1Services_Sessions_InteractionsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_Sessions_InteractionsInstance: ...

class V1Services_Sessions_InteractionsInstance(Instance, V1Services_Sessions_InteractionsContext):
    sid: Optional[str]
    session_sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    data: Optional[str]
    type: str
    inbound_participant_sid: Optional[str]
    inbound_resource_sid: Optional[str]
    inbound_resource_status: str
    inbound_resource_type: Optional[str]
    inbound_resource_url: Optional[str]
    outbound_participant_sid: Optional[str]
    outbound_resource_sid: Optional[str]
    outbound_resource_status: str
    outbound_resource_type: Optional[str]
    outbound_resource_url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services_Sessions_Participants(Resource):
    def create(self, identifier: str, *, friendly_name: Maybe[str] = ..., proxy_identifier: Maybe[str] = ..., proxy_identifier_sid: Maybe[str] = ...) -> V1Services_Sessions_ParticipantsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Sessions_ParticipantsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Sessions_ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Sessions_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Sessions_ParticipantsInstance]: ...
    def __call__(self, sid: str) -> V1Services_Sessions_ParticipantsContext: ...
    def get(self, sid: str) -> V1Services_Sessions_ParticipantsContext: ...

class V1Services_Sessions_ParticipantsContext(Resource):
    message_interactions: V1Services_Sessions_Participants_MessageInteractions
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_Sessions_ParticipantsInstance: ...

class V1Services_Sessions_ParticipantsInstance(Instance, V1Services_Sessions_ParticipantsContext):
    sid: Optional[str]
    session_sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    identifier: Optional[str]
    proxy_identifier: Optional[str]
    proxy_identifier_sid: Optional[str]
    date_deleted: Optional[Datetime]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_Sessions_Participants_MessageInteractions(Resource):
    def create(self, *, body: Maybe[str] = ..., media_url: Maybe[InList[str]] = ...) -> V1Services_Sessions_Participants_MessageInteractionsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Sessions_Participants_MessageInteractionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Sessions_Participants_MessageInteractionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Sessions_Participants_MessageInteractionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Sessions_Participants_MessageInteractionsInstance]: ...
    def __call__(self, sid: str) -> V1Services_Sessions_Participants_MessageInteractionsContext: ...
    def get(self, sid: str) -> V1Services_Sessions_Participants_MessageInteractionsContext: ...

class V1Services_Sessions_Participants_MessageInteractionsContext(Resource):
    def fetch(self) -> V1Services_Sessions_Participants_MessageInteractionsInstance: ...

class V1Services_Sessions_Participants_MessageInteractionsInstance(Instance, V1Services_Sessions_Participants_MessageInteractionsContext):
    sid: Optional[str]
    session_sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    data: Optional[str]
    type: str
    participant_sid: Optional[str]
    inbound_participant_sid: Optional[str]
    inbound_resource_sid: Optional[str]
    inbound_resource_status: str
    inbound_resource_type: Optional[str]
    inbound_resource_url: Optional[str]
    outbound_participant_sid: Optional[str]
    outbound_resource_sid: Optional[str]
    outbound_resource_status: str
    outbound_resource_type: Optional[str]
    outbound_resource_url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
