# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Notify(Resource):
    v1: V1
    credentials: V1Credentials
    services: V1Services

class V1(Resource):
    credentials: V1Credentials
    services: V1Services

class V1Credentials(Resource):
    def create(self, type: str, *, friendly_name: Maybe[str] = ..., certificate: Maybe[str] = ..., private_key: Maybe[str] = ..., sandbox: Maybe[bool] = ..., api_key: Maybe[str] = ..., secret: Maybe[str] = ...) -> V1CredentialsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CredentialsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CredentialsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CredentialsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CredentialsInstance]: ...
    def __call__(self, sid: str) -> V1CredentialsContext: ...
    def get(self, sid: str) -> V1CredentialsContext: ...

class V1CredentialsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CredentialsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., certificate: Maybe[str] = ..., private_key: Maybe[str] = ..., sandbox: Maybe[bool] = ..., api_key: Maybe[str] = ..., secret: Maybe[str] = ...) -> V1CredentialsInstance: ...

class V1CredentialsInstance(Instance, V1CredentialsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    type: str
    sandbox: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services(Resource):
    def create(self, *, friendly_name: Maybe[str] = ..., apn_credential_sid: Maybe[str] = ..., gcm_credential_sid: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., facebook_messenger_page_id: Maybe[str] = ..., default_apn_notification_protocol_version: Maybe[str] = ..., default_gcm_notification_protocol_version: Maybe[str] = ..., fcm_credential_sid: Maybe[str] = ..., default_fcm_notification_protocol_version: Maybe[str] = ..., log_enabled: Maybe[bool] = ..., alexa_skill_id: Maybe[str] = ..., default_alexa_notification_protocol_version: Maybe[str] = ..., delivery_callback_url: Maybe[str] = ..., delivery_callback_enabled: Maybe[bool] = ...) -> V1ServicesInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ServicesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ServicesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...

class V1ServicesContext(Resource):
    bindings: V1Services_Bindings
    notifications: V1Services_Notifications
    def delete(self) -> bool: ...
    def fetch(self) -> V1ServicesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., apn_credential_sid: Maybe[str] = ..., gcm_credential_sid: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., facebook_messenger_page_id: Maybe[str] = ..., default_apn_notification_protocol_version: Maybe[str] = ..., default_gcm_notification_protocol_version: Maybe[str] = ..., fcm_credential_sid: Maybe[str] = ..., default_fcm_notification_protocol_version: Maybe[str] = ..., log_enabled: Maybe[bool] = ..., alexa_skill_id: Maybe[str] = ..., default_alexa_notification_protocol_version: Maybe[str] = ..., delivery_callback_url: Maybe[str] = ..., delivery_callback_enabled: Maybe[bool] = ...) -> V1ServicesInstance: ...

class V1ServicesInstance(Instance, V1ServicesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    apn_credential_sid: Optional[str]
    gcm_credential_sid: Optional[str]
    fcm_credential_sid: Optional[str]
    messaging_service_sid: Optional[str]
    facebook_messenger_page_id: Optional[str]
    default_apn_notification_protocol_version: Optional[str]
    default_gcm_notification_protocol_version: Optional[str]
    default_fcm_notification_protocol_version: Optional[str]
    log_enabled: Optional[bool]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    alexa_skill_id: Optional[str]
    default_alexa_notification_protocol_version: Optional[str]
    delivery_callback_url: Optional[str]
    delivery_callback_enabled: Optional[bool]

class V1Services_Bindings(Resource):
    def create(self, identity: str, binding_type: str, address: str, *, tag: Maybe[InList[str]] = ..., notification_protocol_version: Maybe[str] = ..., credential_sid: Maybe[str] = ..., endpoint: Maybe[str] = ...) -> V1Services_BindingsInstance: ...
    def list(self, *, start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., identity: Maybe[InList[str]] = ..., tag: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_BindingsInstance]: ...
    def stream(self, *, start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., identity: Maybe[InList[str]] = ..., tag: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_BindingsInstance]: ...
    def page(self, *, start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., identity: Maybe[InList[str]] = ..., tag: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_BindingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_BindingsInstance]: ...
    def __call__(self, sid: str) -> V1Services_BindingsContext: ...
    def get(self, sid: str) -> V1Services_BindingsContext: ...

class V1Services_BindingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_BindingsInstance: ...

class V1Services_BindingsInstance(Instance, V1Services_BindingsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    credential_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    notification_protocol_version: Optional[str]
    endpoint: Optional[str]
    identity: Optional[str]
    binding_type: Optional[str]
    address: Optional[str]
    tags: Optional[List[str]]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_Notifications(Resource):
    def create(self, *, body: Maybe[str] = ..., priority: Maybe[str] = ..., ttl: Maybe[int] = ..., title: Maybe[str] = ..., sound: Maybe[str] = ..., action: Maybe[str] = ..., data: Maybe[InObject] = ..., apn: Maybe[InObject] = ..., gcm: Maybe[InObject] = ..., sms: Maybe[InObject] = ..., facebook_messenger: Maybe[InObject] = ..., fcm: Maybe[InObject] = ..., segment: Maybe[InList[str]] = ..., alexa: Maybe[InObject] = ..., to_binding: Maybe[InList[str]] = ..., delivery_callback_url: Maybe[str] = ..., identity: Maybe[InList[str]] = ..., tag: Maybe[InList[str]] = ...) -> V1Services_NotificationsInstance: ...

class V1Services_NotificationsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    identities: Optional[List[str]]
    tags: Optional[List[str]]
    segments: Optional[List[str]]
    priority: str
    ttl: int
    title: Optional[str]
    body: Optional[str]
    sound: Optional[str]
    action: Optional[str]
    data: Any
    apn: Any
    gcm: Any
    fcm: Any
    sms: Any
    facebook_messenger: Any
    alexa: Any
