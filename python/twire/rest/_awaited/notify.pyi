"""twire.aio.notify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import notify as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Notify(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def services(self) -> V1Services: ...

class V1Credentials(Called):
    def __call__(self, sid: str) -> V1CredentialsContext: ...
    def get(self, sid: str) -> V1CredentialsContext: ...
    create = answers(_typed.V1Credentials.create, V1CredentialsInstance)
    create_with_http_info = full_answers(_typed.V1Credentials.create, V1CredentialsInstance)
    list = lists(_typed.V1Credentials.list, V1CredentialsInstance)
    list_with_http_info = full_lists(_typed.V1Credentials.list, V1CredentialsInstance)
    stream = streams(_typed.V1Credentials.stream, V1CredentialsInstance)
    stream_with_http_info = full_streams(_typed.V1Credentials.stream, V1CredentialsInstance)
    page = pages(_typed.V1Credentials.page, V1CredentialsInstance)
    page_with_http_info = full_pages(_typed.V1Credentials.page, V1CredentialsInstance)
    get_page = pages(_typed.V1Credentials.get_page, V1CredentialsInstance)

class V1CredentialsContext(Resource):
    delete = awaited(_typed.V1CredentialsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CredentialsContext.delete)
    fetch = answers(_typed.V1CredentialsContext.fetch, V1CredentialsInstance)
    fetch_with_http_info = full_answers(_typed.V1CredentialsContext.fetch, V1CredentialsInstance)
    update = answers(_typed.V1CredentialsContext.update, V1CredentialsInstance)
    update_with_http_info = full_answers(_typed.V1CredentialsContext.update, V1CredentialsInstance)

class V1CredentialsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    sandbox: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1CredentialsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CredentialsInstance.delete)
    fetch = answers(_typed.V1CredentialsInstance.fetch, V1CredentialsInstance)
    fetch_with_http_info = full_answers(_typed.V1CredentialsInstance.fetch, V1CredentialsInstance)
    update = answers(_typed.V1CredentialsInstance.update, V1CredentialsInstance)
    update_with_http_info = full_answers(_typed.V1CredentialsInstance.update, V1CredentialsInstance)

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
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesContext.delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesContext.update, V1ServicesInstance)

class V1ServicesBindings(Called):
    def __call__(self, sid: str) -> V1ServicesBindingsContext: ...
    def get(self, sid: str) -> V1ServicesBindingsContext: ...
    create = answers(_typed.V1ServicesBindings.create, V1ServicesBindingsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesBindings.create, V1ServicesBindingsInstance)
    list = lists(_typed.V1ServicesBindings.list, V1ServicesBindingsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesBindings.list, V1ServicesBindingsInstance)
    stream = streams(_typed.V1ServicesBindings.stream, V1ServicesBindingsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesBindings.stream, V1ServicesBindingsInstance)
    page = pages(_typed.V1ServicesBindings.page, V1ServicesBindingsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesBindings.page, V1ServicesBindingsInstance)
    get_page = pages(_typed.V1ServicesBindings.get_page, V1ServicesBindingsInstance)

class V1ServicesBindingsContext(Resource):
    delete = awaited(_typed.V1ServicesBindingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesBindingsContext.delete)
    fetch = answers(_typed.V1ServicesBindingsContext.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBindingsContext.fetch, V1ServicesBindingsInstance)

class V1ServicesBindingsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    credential_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    notification_protocol_version: str | None
    endpoint: str | None
    identity: str | None
    binding_type: str | None
    address: str | None
    tags: list[Any] | None
    url: str | None
    links: dict[str, Any] | None
    delete = awaited(_typed.V1ServicesBindingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesBindingsInstance.delete)
    fetch = answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)

class V1ServicesNotifications(Resource):
    create = answers(_typed.V1ServicesNotifications.create, V1ServicesNotificationsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesNotifications.create, V1ServicesNotificationsInstance)

class V1ServicesNotificationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    identities: list[Any] | None
    tags: list[Any] | None
    segments: list[Any] | None
    priority: str | None
    ttl: int | None
    title: str | None
    body: str | None
    sound: str | None
    action: str | None
    data: Any
    apn: Any
    gcm: Any
    fcm: Any
    sms: Any
    facebook_messenger: Any
    alexa: Any

class V1ServicesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    apn_credential_sid: str | None
    gcm_credential_sid: str | None
    fcm_credential_sid: str | None
    messaging_service_sid: str | None
    facebook_messenger_page_id: str | None
    default_apn_notification_protocol_version: str | None
    default_gcm_notification_protocol_version: str | None
    default_fcm_notification_protocol_version: str | None
    log_enabled: bool | None
    url: str | None
    links: dict[str, Any] | None
    alexa_skill_id: str | None
    default_alexa_notification_protocol_version: str | None
    delivery_callback_url: str | None
    delivery_callback_enabled: bool | None
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesInstance.delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
