"""client.conversations."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Conversations(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def address_configurations(self) -> V1AddressConfigurations: ...
    @property
    def configuration(self) -> V1Configuration: ...
    @property
    def conversations(self) -> V1Conversations: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def participant_conversations(self) -> V1ParticipantConversations: ...
    @property
    def roles(self) -> V1Roles: ...
    @property
    def services(self) -> V1Services: ...
    @property
    def users(self) -> V1Users: ...

class V1(Resource):
    @property
    def address_configurations(self) -> V1AddressConfigurations: ...
    @property
    def configuration(self) -> V1Configuration: ...
    @property
    def conversation_with_participants(self) -> V1ConversationWithParticipants: ...
    @property
    def conversations(self) -> V1Conversations: ...
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def participant_conversations(self) -> V1ParticipantConversations: ...
    @property
    def roles(self) -> V1Roles: ...
    @property
    def services(self) -> V1Services: ...
    @property
    def users(self) -> V1Users: ...

class V1AddressConfigurations(Called):
    def __call__(self, sid: str) -> V1AddressConfigurationsContext: ...
    def get(self, sid: str) -> V1AddressConfigurationsContext: ...
    def create(self, type: Text, address: Text, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ..., address_country: Text | None = ...) -> V1AddressConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AddressConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AddressConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AddressConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AddressConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1AddressConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AddressConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ...) -> V1AddressConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AddressConfigurationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    type: str | None
    address: str | None
    friendly_name: str | None
    auto_creation: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    address_country: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AddressConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ...) -> V1AddressConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Configuration(Called):
    @property
    def webhooks(self) -> V1ConfigurationWebhooks: ...
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationWebhooks(Called):
    def __call__(self) -> V1ConfigurationWebhooksContext: ...
    def get(self) -> V1ConfigurationWebhooksContext: ...

class V1ConfigurationWebhooksContext(Resource):
    def fetch(self) -> V1ConfigurationWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, method: Text | None = ..., filters: Items | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., target: Text | None = ...) -> V1ConfigurationWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationWebhooksInstance(Instance):
    account_sid: str | None
    method: str | None
    filters: list[Any] | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    target: str | None
    url: str | None
    def fetch(self) -> V1ConfigurationWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, method: Text | None = ..., filters: Items | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., target: Text | None = ...) -> V1ConfigurationWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationContext(Resource):
    def fetch(self) -> V1ConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_chat_service_sid: Text | None = ..., default_messaging_service_sid: Text | None = ..., default_inactive_timer: Text | None = ..., default_closed_timer: Text | None = ...) -> V1ConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationInstance(Instance):
    account_sid: str | None
    default_chat_service_sid: str | None
    default_messaging_service_sid: str | None
    default_inactive_timer: str | None
    default_closed_timer: str | None
    url: str | None
    links: dict[str, Any] | None
    def fetch(self) -> V1ConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_chat_service_sid: Text | None = ..., default_messaging_service_sid: Text | None = ..., default_inactive_timer: Text | None = ..., default_closed_timer: Text | None = ...) -> V1ConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationWithParticipants(Resource):
    def create(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ..., participant: Items | None = ...) -> V1ConversationWithParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ConversationWithParticipantsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: str | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    links: dict[str, Any] | None
    bindings: Any
    url: str | None

class V1Conversations(Called):
    def __call__(self, sid: str) -> V1ConversationsContext: ...
    def get(self, sid: str) -> V1ConversationsContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsContext(Resource):
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsMessages(Called):
    def __call__(self, sid: str) -> V1ConversationsMessagesContext: ...
    def get(self, sid: str) -> V1ConversationsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., media_sid: Text | None = ..., content_sid: Text | None = ..., content_variables: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsMessagesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsMessagesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsMessagesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsMessagesDeliveryReceipts(Called):
    def __call__(self, sid: str) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsMessagesDeliveryReceiptsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsMessagesDeliveryReceiptsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsMessagesDeliveryReceiptsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsMessagesDeliveryReceiptsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsMessagesDeliveryReceiptsContext(Resource):
    def fetch(self) -> V1ConversationsMessagesDeliveryReceiptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConversationsMessagesDeliveryReceiptsInstance(Instance):
    account_sid: str | None
    conversation_sid: str | None
    sid: str | None
    message_sid: str | None
    channel_message_sid: str | None
    participant_sid: str | None
    status: str | None
    error_code: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V1ConversationsMessagesDeliveryReceiptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConversationsMessagesInstance(Instance):
    account_sid: str | None
    conversation_sid: str | None
    sid: str | None
    index: int | None
    author: str | None
    body: str | None
    media: list[Any] | None
    attributes: str | None
    participant_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delivery: Any
    links: dict[str, Any] | None
    content_sid: str | None
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsParticipants(Called):
    def __call__(self, sid: str) -> V1ConversationsParticipantsContext: ...
    def get(self, sid: str) -> V1ConversationsParticipantsContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., identity: Text | None = ..., messaging_binding_address: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_binding_projected_address: Text | None = ..., role_sid: Text | None = ...) -> V1ConversationsParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsParticipantsContext(Resource):
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., identity: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ConversationsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsParticipantsInstance(Instance):
    account_sid: str | None
    conversation_sid: str | None
    sid: str | None
    identity: str | None
    attributes: str | None
    messaging_binding: Any
    role_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    last_read_message_index: int | None
    last_read_timestamp: str | None
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., identity: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ConversationsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsWebhooks(Called):
    def __call__(self, sid: str) -> V1ConversationsWebhooksContext: ...
    def get(self, sid: str) -> V1ConversationsWebhooksContext: ...
    def create(self, target: Text, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_replay_after: Int | None = ...) -> V1ConversationsWebhooksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsWebhooksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsWebhooksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsWebhooksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsWebhooksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ConversationsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsWebhooksInstance(Instance):
    sid: str | None
    account_sid: str | None
    conversation_sid: str | None
    target: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ConversationsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: str | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    url: str | None
    links: dict[str, Any] | None
    bindings: Any
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Credentials(Called):
    def __call__(self, sid: str) -> V1CredentialsContext: ...
    def get(self, sid: str) -> V1CredentialsContext: ...
    def create(self, type: Text, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, type: Text | None = ..., friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    sandbox: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, type: Text | None = ..., friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ParticipantConversations(Resource):
    def list(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ParticipantConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ParticipantConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., address: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ParticipantConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ParticipantConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ParticipantConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    participant_sid: str | None
    participant_user_sid: str | None
    participant_identity: str | None
    participant_messaging_binding: Any
    conversation_sid: str | None
    conversation_unique_name: str | None
    conversation_friendly_name: str | None
    conversation_attributes: str | None
    conversation_date_created: datetime | None
    conversation_date_updated: datetime | None
    conversation_created_by: str | None
    conversation_state: str | None
    conversation_timers: Any
    links: dict[str, Any] | None

class V1Roles(Called):
    def __call__(self, sid: str) -> V1RolesContext: ...
    def get(self, sid: str) -> V1RolesContext: ...
    def create(self, friendly_name: Text, type: Text, permission: Items) -> V1RolesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolesInstance]: ...
    get_page_async = awaited(get_page)

class V1RolesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1RolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RolesInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    friendly_name: str | None
    type: str | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1RolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    def create(self, friendly_name: Text) -> V1ServicesInstance: ...
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
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def configuration(self) -> V1ServicesConfiguration: ...
    @property
    def conversation_with_participants(self) -> V1ServicesConversationWithParticipants: ...
    @property
    def conversations(self) -> V1ServicesConversations: ...
    @property
    def participant_conversations(self) -> V1ServicesParticipantConversations: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBindings(Called):
    def __call__(self, sid: str) -> V1ServicesBindingsContext: ...
    def get(self, sid: str) -> V1ServicesBindingsContext: ...
    def list(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesBindingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesBindingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesBindingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesBindingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBindingsInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    credential_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    binding_type: str | None
    message_types: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesConfiguration(Called):
    @property
    def notifications(self) -> V1ServicesConfigurationNotifications: ...
    @property
    def webhooks(self) -> V1ServicesConfigurationWebhooks: ...
    def __call__(self) -> V1ServicesConfigurationContext: ...
    def get(self) -> V1ServicesConfigurationContext: ...

class V1ServicesConfigurationNotifications(Called):
    def __call__(self) -> V1ServicesConfigurationNotificationsContext: ...
    def get(self) -> V1ServicesConfigurationNotificationsContext: ...

class V1ServicesConfigurationNotificationsContext(Resource):
    def fetch(self) -> V1ServicesConfigurationNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, log_enabled: Bool | None = ..., new_message_enabled: Bool | None = ..., new_message_template: Text | None = ..., new_message_sound: Text | None = ..., new_message_badge_count_enabled: Bool | None = ..., added_to_conversation_enabled: Bool | None = ..., added_to_conversation_template: Text | None = ..., added_to_conversation_sound: Text | None = ..., removed_from_conversation_enabled: Bool | None = ..., removed_from_conversation_template: Text | None = ..., removed_from_conversation_sound: Text | None = ..., new_message_with_media_enabled: Bool | None = ..., new_message_with_media_template: Text | None = ...) -> V1ServicesConfigurationNotificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationNotificationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    new_message: Any
    added_to_conversation: Any
    removed_from_conversation: Any
    log_enabled: bool | None
    url: str | None
    def fetch(self) -> V1ServicesConfigurationNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, log_enabled: Bool | None = ..., new_message_enabled: Bool | None = ..., new_message_template: Text | None = ..., new_message_sound: Text | None = ..., new_message_badge_count_enabled: Bool | None = ..., added_to_conversation_enabled: Bool | None = ..., added_to_conversation_template: Text | None = ..., added_to_conversation_sound: Text | None = ..., removed_from_conversation_enabled: Bool | None = ..., removed_from_conversation_template: Text | None = ..., removed_from_conversation_sound: Text | None = ..., new_message_with_media_enabled: Bool | None = ..., new_message_with_media_template: Text | None = ...) -> V1ServicesConfigurationNotificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationWebhooks(Called):
    def __call__(self) -> V1ServicesConfigurationWebhooksContext: ...
    def get(self) -> V1ServicesConfigurationWebhooksContext: ...

class V1ServicesConfigurationWebhooksContext(Resource):
    def fetch(self) -> V1ServicesConfigurationWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., filters: Items | None = ..., method: Text | None = ...) -> V1ServicesConfigurationWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationWebhooksInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    filters: list[Any] | None
    method: str | None
    url: str | None
    def fetch(self) -> V1ServicesConfigurationWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., filters: Items | None = ..., method: Text | None = ...) -> V1ServicesConfigurationWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationContext(Resource):
    def fetch(self) -> V1ServicesConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_conversation_creator_role_sid: Text | None = ..., default_conversation_role_sid: Text | None = ..., default_chat_service_role_sid: Text | None = ..., reachability_enabled: Bool | None = ...) -> V1ServicesConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationInstance(Instance):
    chat_service_sid: str | None
    default_conversation_creator_role_sid: str | None
    default_conversation_role_sid: str | None
    default_chat_service_role_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    reachability_enabled: bool | None
    def fetch(self) -> V1ServicesConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_conversation_creator_role_sid: Text | None = ..., default_conversation_role_sid: Text | None = ..., default_chat_service_role_sid: Text | None = ..., reachability_enabled: Bool | None = ...) -> V1ServicesConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationWithParticipants(Resource):
    def create(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ..., participant: Items | None = ...) -> V1ServicesConversationWithParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ServicesConversationWithParticipantsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: str | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    links: dict[str, Any] | None
    bindings: Any
    url: str | None

class V1ServicesConversations(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsContext: ...
    def get(self, sid: str) -> V1ServicesConversationsContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, start_date: Text | None = ..., end_date: Text | None = ..., state: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsContext(Resource):
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsMessages(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsMessagesContext: ...
    def get(self, sid: str) -> V1ServicesConversationsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., media_sid: Text | None = ..., content_sid: Text | None = ..., content_variables: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsMessagesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsMessagesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsMessagesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsMessagesDeliveryReceipts(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsMessagesDeliveryReceiptsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsMessagesDeliveryReceiptsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsMessagesDeliveryReceiptsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsMessagesDeliveryReceiptsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsMessagesDeliveryReceiptsContext(Resource):
    def fetch(self) -> V1ServicesConversationsMessagesDeliveryReceiptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesConversationsMessagesDeliveryReceiptsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    message_sid: str | None
    sid: str | None
    channel_message_sid: str | None
    participant_sid: str | None
    status: str | None
    error_code: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V1ServicesConversationsMessagesDeliveryReceiptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesConversationsMessagesInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    sid: str | None
    index: int | None
    author: str | None
    body: str | None
    media: list[Any] | None
    attributes: str | None
    participant_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delivery: Any
    url: str | None
    links: dict[str, Any] | None
    content_sid: str | None
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsParticipants(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsParticipantsContext: ...
    def get(self, sid: str) -> V1ServicesConversationsParticipantsContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., identity: Text | None = ..., messaging_binding_address: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_binding_projected_address: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesConversationsParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsParticipantsContext(Resource):
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., identity: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ServicesConversationsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsParticipantsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    sid: str | None
    identity: str | None
    attributes: str | None
    messaging_binding: Any
    role_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    last_read_message_index: int | None
    last_read_timestamp: str | None
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., identity: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ServicesConversationsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsWebhooks(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsWebhooksContext: ...
    def get(self, sid: str) -> V1ServicesConversationsWebhooksContext: ...
    def create(self, target: Text, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_replay_after: Int | None = ...) -> V1ServicesConversationsWebhooksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsWebhooksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsWebhooksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsWebhooksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsWebhooksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ServicesConversationsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsWebhooksInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    target: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ServicesConversationsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: str | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    url: str | None
    links: dict[str, Any] | None
    bindings: Any
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesParticipantConversations(Resource):
    def list(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesParticipantConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesParticipantConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., address: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesParticipantConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesParticipantConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesParticipantConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    participant_sid: str | None
    participant_user_sid: str | None
    participant_identity: str | None
    participant_messaging_binding: Any
    conversation_sid: str | None
    conversation_unique_name: str | None
    conversation_friendly_name: str | None
    conversation_attributes: str | None
    conversation_date_created: datetime | None
    conversation_date_updated: datetime | None
    conversation_created_by: str | None
    conversation_state: str | None
    conversation_timers: Any
    links: dict[str, Any] | None

class V1ServicesRoles(Called):
    def __call__(self, sid: str) -> V1ServicesRolesContext: ...
    def get(self, sid: str) -> V1ServicesRolesContext: ...
    def create(self, friendly_name: Text, type: Text, permission: Items) -> V1ServicesRolesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesRolesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesRolesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesRolesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesRolesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesRolesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesRolesInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    friendly_name: str | None
    type: str | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsers(Called):
    def __call__(self, sid: str) -> V1ServicesUsersContext: ...
    def get(self, sid: str) -> V1ServicesUsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersContext(Resource):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserConversations(Called):
    def __call__(self, conversation_sid: str) -> V1ServicesUsersUserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1ServicesUsersUserConversationsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersUserConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersUserConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersUserConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersUserConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersUserConversationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersUserConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1ServicesUsersUserConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    unread_messages_count: int | None
    last_read_message_index: int | None
    participant_sid: str | None
    user_sid: str | None
    friendly_name: str | None
    conversation_state: str | None
    timers: Any
    attributes: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    notification_level: str | None
    unique_name: str | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersUserConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1ServicesUsersUserConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    role_sid: str | None
    identity: str | None
    friendly_name: str | None
    attributes: str | None
    is_online: bool | None
    is_notifiable: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def bindings(self) -> V1ServicesBindings: ...
    @property
    def configuration(self) -> V1ServicesConfiguration: ...
    @property
    def conversation_with_participants(self) -> V1ServicesConversationWithParticipants: ...
    @property
    def conversations(self) -> V1ServicesConversations: ...
    @property
    def participant_conversations(self) -> V1ServicesParticipantConversations: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Users(Called):
    def __call__(self, sid: str) -> V1UsersContext: ...
    def get(self, sid: str) -> V1UsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsersInstance]: ...
    get_page_async = awaited(get_page)

class V1UsersContext(Resource):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersUserConversations(Called):
    def __call__(self, conversation_sid: str) -> V1UsersUserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1UsersUserConversationsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsersUserConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsersUserConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsersUserConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsersUserConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1UsersUserConversationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersUserConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1UsersUserConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersUserConversationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    unread_messages_count: int | None
    last_read_message_index: int | None
    participant_sid: str | None
    user_sid: str | None
    friendly_name: str | None
    conversation_state: str | None
    timers: Any
    attributes: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    notification_level: str | None
    unique_name: str | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersUserConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1UsersUserConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersInstance(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    role_sid: str | None
    identity: str | None
    friendly_name: str | None
    attributes: str | None
    is_online: bool | None
    is_notifiable: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def actions(self) -> V2Actions: ...
    @property
    def communications(self) -> V2Communications: ...
    @property
    def configurations(self) -> V2Configurations: ...
    @property
    def conversations(self) -> V2Conversations: ...
    @property
    def operations(self) -> V2Operations: ...
    @property
    def participants(self) -> V2Participants: ...

class V2Actions(Called):
    @overload
    def __call__(self, conversation_id: str) -> V2ActionsContext: ...
    @overload
    def __call__(self, conversation_id: str, action_id: str) -> V2ActionsContext2: ...
    @overload
    def get(self, conversation_id: str) -> V2ActionsContext: ...
    @overload
    def get(self, conversation_id: str, action_id: str) -> V2ActionsContext2: ...

class V2ActionsContext(Resource):
    def create(self, create_conversation_action_request: Body) -> V2ActionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ActionsInstance(Instance):
    id: str | None
    type: str | None
    status: str | None
    conversation_id: str | None
    related: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    completed_at: datetime | None
    failure_reason: str | None
    def create(self, create_conversation_action_request: Body) -> V2ActionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ActionsContext2(Resource):
    def fetch(self) -> V2ActionsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ActionsContext2Instance(Instance):
    id: str | None
    type: str | None
    status: str | None
    conversation_id: str | None
    related: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    completed_at: datetime | None
    failure_reason: str | None
    def fetch(self) -> V2ActionsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Communications(Called):
    @overload
    def __call__(self, conversation_id: str) -> V2CommunicationsContext: ...
    @overload
    def __call__(self, conversation_id: str, id: str) -> V2CommunicationsContext2: ...
    @overload
    def get(self, conversation_id: str) -> V2CommunicationsContext: ...
    @overload
    def get(self, conversation_id: str, id: str) -> V2CommunicationsContext2: ...

class V2CommunicationsContext(Resource):
    def create(self, create_communication_in_conversation_request: Body | None = ...) -> V2CommunicationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CommunicationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CommunicationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2CommunicationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CommunicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2CommunicationsInstance(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    author: str | None
    content: str | None
    channel_id: str | None
    resource_id: str | None
    recipients: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    occurred_at: datetime | None
    def create(self, create_communication_in_conversation_request: Body | None = ...) -> V2CommunicationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CommunicationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CommunicationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2CommunicationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CommunicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2CommunicationsContext2(Resource):
    def fetch(self) -> V2CommunicationsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CommunicationsContext2Instance(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    author: str | None
    content: str | None
    channel_id: str | None
    resource_id: str | None
    recipients: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    occurred_at: datetime | None
    def fetch(self) -> V2CommunicationsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Configurations(Called):
    def __call__(self, id: str) -> V2ConfigurationsContext: ...
    def get(self, id: str) -> V2ConfigurationsContext: ...
    def create(self, idempotency_key: Text | None = ..., create_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., memory_store_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., memory_store_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., memory_store_id: Text | None = ...) -> Page[V2ConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ConfigurationsContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, idempotency_key: Text | None = ..., patch_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, idempotency_key: Text | None = ..., update_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ConfigurationsInstance(Instance):
    id: str | None
    display_name: str | None
    description: str | None
    conversation_grouping_type: str | None
    memory_store_id: str | None
    channel_settings: dict[str, Any] | None
    status_callbacks: list[Any] | None
    intelligence_configuration_ids: list[Any] | None
    trait_extraction_strategy_ids: list[Any] | None
    observation_extraction_strategy_ids: list[Any] | None
    memory_extraction_enabled: bool | None
    redaction_configuration_id: str | None
    conversations_v1_bridge: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None
    status_url: str | None
    related: dict[str, Any] | None
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, idempotency_key: Text | None = ..., patch_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, idempotency_key: Text | None = ..., update_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Conversations(Called):
    def __call__(self, id: str) -> V2ConversationsContext: ...
    def get(self, id: str) -> V2ConversationsContext: ...
    def create(self, create_conversation_with_config_request: Body | None = ...) -> V2ConversationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Items | None = ..., channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Items | None = ..., channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Items | None = ..., channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ConversationsContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, update_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ConversationsInstance(Instance):
    status_url: str | None
    related: dict[str, Any] | None
    id: str | None
    account_id: str | None
    configuration_id: str | None
    status: str | None
    name: str | None
    created_at: datetime | None
    updated_at: datetime | None
    configuration: str | None
    metadata: dict[str, Any] | None
    participants: list[Any] | None
    action_id: str | None
    def delete(self, idempotency_key: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, update_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Operations(Called):
    def __call__(self, id: str) -> V2OperationsContext: ...
    def get(self, id: str) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    def fetch(self) -> V2OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperationsInstance(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    completed_at: datetime | None
    status_url: str | None
    error: str | None
    related: dict[str, Any] | None
    def fetch(self) -> V2OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Participants(Called):
    @overload
    def __call__(self, conversation_id: str) -> V2ParticipantsContext: ...
    @overload
    def __call__(self, conversation_id: str, id: str) -> V2ParticipantsContext2: ...
    @overload
    def get(self, conversation_id: str) -> V2ParticipantsContext: ...
    @overload
    def get(self, conversation_id: str, id: str) -> V2ParticipantsContext2: ...

class V2ParticipantsContext(Resource):
    def create(self, create_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2ParticipantsInstance(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    name: str | None
    type: str | None
    profile_id: str | None
    addresses: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    def create(self, create_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2ParticipantsContext2(Resource):
    def fetch(self) -> V2ParticipantsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ParticipantsContext2Instance(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    name: str | None
    type: str | None
    profile_id: str | None
    addresses: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    def fetch(self) -> V2ParticipantsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
