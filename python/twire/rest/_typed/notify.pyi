"""client.notify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

BindingEnumBindingType2: TypeAlias = Literal["apn", "gcm", "sms", "fcm", "facebook-messenger", "alexa"]
CredentialEnumPushService: TypeAlias = Literal["gcm", "apn", "fcm"]
NotificationEnumPriority: TypeAlias = Literal["high", "low"]

class Notify(Product):
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

class V1Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsContext: ...
    def create(self, type: CredentialEnumPushService | Text, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Creates a credential."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsInstance]:
        """Lists credentials. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsInstance]:
        """Lists credentials. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsInstance]:
        """Lists credentials. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsContext(Resource):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Changes a credential."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: CredentialEnumPushService | None
    sandbox: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1CredentialsInstance(V1CredentialsInstanceFields):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Changes a credential."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    def create(self, friendly_name: Text | None = ..., apn_credential_sid: Text | None = ..., gcm_credential_sid: Text | None = ..., messaging_service_sid: Text | None = ..., facebook_messenger_page_id: Text | None = ..., default_apn_notification_protocol_version: Text | None = ..., default_gcm_notification_protocol_version: Text | None = ..., fcm_credential_sid: Text | None = ..., default_fcm_notification_protocol_version: Text | None = ..., log_enabled: Bool | None = ..., alexa_skill_id: Text | None = ..., default_alexa_notification_protocol_version: Text | None = ..., delivery_callback_url: Text | None = ..., delivery_callback_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Creates a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists services. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists services. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists services. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesContext(Resource):
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
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
    def update(self, friendly_name: Text | None = ..., apn_credential_sid: Text | None = ..., gcm_credential_sid: Text | None = ..., messaging_service_sid: Text | None = ..., facebook_messenger_page_id: Text | None = ..., default_apn_notification_protocol_version: Text | None = ..., default_gcm_notification_protocol_version: Text | None = ..., fcm_credential_sid: Text | None = ..., default_fcm_notification_protocol_version: Text | None = ..., log_enabled: Bool | None = ..., alexa_skill_id: Text | None = ..., default_alexa_notification_protocol_version: Text | None = ..., delivery_callback_url: Text | None = ..., delivery_callback_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def create(self, identity: Text, binding_type: BindingEnumBindingType2 | Text, address: Text, tag: Items | None = ..., notification_protocol_version: Text | None = ..., credential_sid: Text | None = ..., endpoint: Text | None = ...) -> V1ServicesBindingsInstance:
        """Creates a binding of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, start_date: Time | None = ..., end_date: Time | None = ..., identity: Items | None = ..., tag: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesBindingsInstance]:
        """Lists bindings of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, start_date: Time | None = ..., end_date: Time | None = ..., identity: Items | None = ..., tag: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesBindingsInstance]:
        """Lists bindings of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, start_date: Time | None = ..., end_date: Time | None = ..., identity: Items | None = ..., tag: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesBindingsInstance]:
        """Lists bindings of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesBindingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a binding of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance:
        """Reads a binding of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBindingsInstanceFields(Instance):
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

class V1ServicesBindingsInstance(V1ServicesBindingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a binding of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance:
        """Reads a binding of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesNotifications(Resource):
    def create(self, body: Text | None = ..., priority: NotificationEnumPriority | Text | None = ..., ttl: Int | None = ..., title: Text | None = ..., sound: Text | None = ..., action: Text | None = ..., data: Any = ..., apn: Any = ..., gcm: Any = ..., sms: Any = ..., facebook_messenger: Any = ..., fcm: Any = ..., segment: Items | None = ..., alexa: Any = ..., to_binding: Items | None = ..., delivery_callback_url: Text | None = ..., identity: Items | None = ..., tag: Items | None = ...) -> V1ServicesNotificationsInstance:
        """Creates a notification of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ServicesNotificationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    identities: list[Any] | None
    tags: list[Any] | None
    segments: list[Any] | None
    priority: NotificationEnumPriority | None
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

class V1ServicesNotificationsInstance(V1ServicesNotificationsInstanceFields):
    pass

class V1ServicesInstanceFields(Instance):
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

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def notifications(self) -> V1ServicesNotifications: ...
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
    def update(self, friendly_name: Text | None = ..., apn_credential_sid: Text | None = ..., gcm_credential_sid: Text | None = ..., messaging_service_sid: Text | None = ..., facebook_messenger_page_id: Text | None = ..., default_apn_notification_protocol_version: Text | None = ..., default_gcm_notification_protocol_version: Text | None = ..., fcm_credential_sid: Text | None = ..., default_fcm_notification_protocol_version: Text | None = ..., log_enabled: Bool | None = ..., alexa_skill_id: Text | None = ..., default_alexa_notification_protocol_version: Text | None = ..., delivery_callback_url: Text | None = ..., delivery_callback_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
