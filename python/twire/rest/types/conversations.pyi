# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Conversations(Resource):
    v1: V1
    v2: V2
    address_configurations: V1AddressConfigurations
    configuration: V1Configuration
    conversations: V1Conversations
    credentials: V1Credentials
    participant_conversations: V1ParticipantConversations
    roles: V1Roles
    services: V1Services
    users: V1Users

class V1(Resource):
    address_configurations: V1AddressConfigurations
    configuration: V1Configuration
    conversation_with_participants: V1ConversationWithParticipants
    conversations: V1Conversations
    credentials: V1Credentials
    participant_conversations: V1ParticipantConversations
    roles: V1Roles
    services: V1Services
    users: V1Users

class V1AddressConfigurations(Resource):
    def create(self, type: str, address: str, *, friendly_name: Maybe[str] = ..., auto_creation_enabled: Maybe[bool] = ..., auto_creation_type: Maybe[str] = ..., auto_creation_conversation_service_sid: Maybe[str] = ..., auto_creation_webhook_url: Maybe[str] = ..., auto_creation_webhook_method: Maybe[str] = ..., auto_creation_webhook_filters: Maybe[InList[str]] = ..., auto_creation_studio_flow_sid: Maybe[str] = ..., auto_creation_studio_retry_count: Maybe[int] = ..., address_country: Maybe[str] = ...) -> V1AddressConfigurationsInstance: ...
    def list(self, *, type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AddressConfigurationsInstance]: ...
    def stream(self, *, type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AddressConfigurationsInstance]: ...
    def page(self, *, type: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AddressConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AddressConfigurationsInstance]: ...
    def __call__(self, sid: str) -> V1AddressConfigurationsContext: ...
    def get(self, sid: str) -> V1AddressConfigurationsContext: ...

class V1AddressConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1AddressConfigurationsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., auto_creation_enabled: Maybe[bool] = ..., auto_creation_type: Maybe[str] = ..., auto_creation_conversation_service_sid: Maybe[str] = ..., auto_creation_webhook_url: Maybe[str] = ..., auto_creation_webhook_method: Maybe[str] = ..., auto_creation_webhook_filters: Maybe[InList[str]] = ..., auto_creation_studio_flow_sid: Maybe[str] = ..., auto_creation_studio_retry_count: Maybe[int] = ...) -> V1AddressConfigurationsInstance: ...

class V1AddressConfigurationsInstance(Instance, V1AddressConfigurationsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    type: Optional[str]
    address: Optional[str]
    friendly_name: Optional[str]
    auto_creation: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    address_country: Optional[str]

class V1Configuration(Resource):
    webhooks: V1ConfigurationWebhooks
    def __call__(self) -> V1ConfigurationContext0: ...
    def get(self) -> V1ConfigurationContext0: ...

class V1ConfigurationWebhooks(Resource):
    def __call__(self) -> V1ConfigurationWebhooksContext0: ...
    def get(self) -> V1ConfigurationWebhooksContext0: ...

class V1ConfigurationWebhooksContext0(Resource):
    def fetch(self) -> V1ConfigurationWebhooksContext0Instance: ...
    def update(self, *, method: Maybe[str] = ..., filters: Maybe[InList[str]] = ..., pre_webhook_url: Maybe[str] = ..., post_webhook_url: Maybe[str] = ..., target: Maybe[str] = ...) -> V1ConfigurationWebhooksContext0Instance: ...

class V1ConfigurationWebhooksContext0Instance(Instance, V1ConfigurationWebhooksContext0):
    account_sid: Optional[str]
    method: str
    filters: Optional[List[str]]
    pre_webhook_url: Optional[str]
    post_webhook_url: Optional[str]
    target: str
    url: Optional[str]

class V1ConfigurationContext0(Resource):
    def fetch(self) -> V1ConfigurationContext0Instance: ...
    def update(self, *, default_chat_service_sid: Maybe[str] = ..., default_messaging_service_sid: Maybe[str] = ..., default_inactive_timer: Maybe[str] = ..., default_closed_timer: Maybe[str] = ...) -> V1ConfigurationContext0Instance: ...

class V1ConfigurationContext0Instance(Instance, V1ConfigurationContext0):
    account_sid: Optional[str]
    default_chat_service_sid: Optional[str]
    default_messaging_service_sid: Optional[str]
    default_inactive_timer: Optional[str]
    default_closed_timer: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1ConversationWithParticipants(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., messaging_service_sid: Maybe[str] = ..., attributes: Maybe[str] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ..., participant: Maybe[InList[str]] = ...) -> V1ConversationWithParticipantsInstance: ...

class V1ConversationWithParticipantsInstance(Instance):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    attributes: Optional[str]
    state: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    timers: Any
    links: Optional[Dict[str, Any]]
    bindings: Any
    url: Optional[str]

class V1Conversations(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., messaging_service_sid: Maybe[str] = ..., attributes: Maybe[str] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ...) -> V1ConversationsInstance: ...
    def list(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ConversationsInstance]: ...
    def stream(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ConversationsInstance]: ...
    def page(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConversationsInstance]: ...
    def __call__(self, sid: str) -> V1ConversationsContext: ...
    def get(self, sid: str) -> V1ConversationsContext: ...

class V1ConversationsContext(Resource):
    messages: V1Conversations_Messages
    participants: V1Conversations_Participants
    webhooks: V1Conversations_Webhooks
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1ConversationsInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., unique_name: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ...) -> V1ConversationsInstance: ...

class V1ConversationsInstance(Instance, V1ConversationsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    attributes: Optional[str]
    state: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    timers: Any
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    bindings: Any

class V1Conversations_Messages(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., author: Maybe[str] = ..., body: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., media_sid: Maybe[str] = ..., content_sid: Maybe[str] = ..., content_variables: Maybe[str] = ..., subject: Maybe[str] = ...) -> V1Conversations_MessagesInstance: ...
    def list(self, *, order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Conversations_MessagesInstance]: ...
    def stream(self, *, order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Conversations_MessagesInstance]: ...
    def page(self, *, order: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Conversations_MessagesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Conversations_MessagesInstance]: ...
    def __call__(self, sid: str) -> V1Conversations_MessagesContext: ...
    def get(self, sid: str) -> V1Conversations_MessagesContext: ...

class V1Conversations_MessagesContext(Resource):
    delivery_receipts: V1Conversations_Messages_DeliveryReceipts
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Conversations_MessagesInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., author: Maybe[str] = ..., body: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., subject: Maybe[str] = ...) -> V1Conversations_MessagesInstance: ...

class V1Conversations_MessagesInstance(Instance, V1Conversations_MessagesContext):
    account_sid: Optional[str]
    conversation_sid: Optional[str]
    sid: Optional[str]
    index: int
    author: Optional[str]
    body: Optional[str]
    media: Optional[List[Any]]
    attributes: Optional[str]
    participant_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    delivery: Any
    links: Optional[Dict[str, Any]]
    content_sid: Optional[str]

class V1Conversations_Messages_DeliveryReceipts(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Conversations_Messages_DeliveryReceiptsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Conversations_Messages_DeliveryReceiptsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Conversations_Messages_DeliveryReceiptsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Conversations_Messages_DeliveryReceiptsInstance]: ...
    def __call__(self, sid: str) -> V1Conversations_Messages_DeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1Conversations_Messages_DeliveryReceiptsContext: ...

class V1Conversations_Messages_DeliveryReceiptsContext(Resource):
    def fetch(self) -> V1Conversations_Messages_DeliveryReceiptsInstance: ...

class V1Conversations_Messages_DeliveryReceiptsInstance(Instance, V1Conversations_Messages_DeliveryReceiptsContext):
    account_sid: Optional[str]
    conversation_sid: Optional[str]
    sid: Optional[str]
    message_sid: Optional[str]
    channel_message_sid: Optional[str]
    participant_sid: Optional[str]
    status: str
    error_code: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Conversations_Participants(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., identity: Maybe[str] = ..., messaging_binding_address: Maybe[str] = ..., messaging_binding_proxy_address: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., messaging_binding_projected_address: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1Conversations_ParticipantsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Conversations_ParticipantsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Conversations_ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Conversations_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Conversations_ParticipantsInstance]: ...
    def __call__(self, sid: str) -> V1Conversations_ParticipantsContext: ...
    def get(self, sid: str) -> V1Conversations_ParticipantsContext: ...

class V1Conversations_ParticipantsContext(Resource):
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Conversations_ParticipantsInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ..., messaging_binding_proxy_address: Maybe[str] = ..., messaging_binding_projected_address: Maybe[str] = ..., identity: Maybe[str] = ..., last_read_message_index: Maybe[int] = ..., last_read_timestamp: Maybe[str] = ...) -> V1Conversations_ParticipantsInstance: ...

class V1Conversations_ParticipantsInstance(Instance, V1Conversations_ParticipantsContext):
    account_sid: Optional[str]
    conversation_sid: Optional[str]
    sid: Optional[str]
    identity: Optional[str]
    attributes: Optional[str]
    messaging_binding: Any
    role_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    last_read_message_index: Optional[int]
    last_read_timestamp: Optional[str]

class V1Conversations_Webhooks(Resource):
    def create(self, target: str, *, configuration_url: Maybe[str] = ..., configuration_method: Maybe[str] = ..., configuration_filters: Maybe[InList[str]] = ..., configuration_triggers: Maybe[InList[str]] = ..., configuration_flow_sid: Maybe[str] = ..., configuration_replay_after: Maybe[int] = ...) -> V1Conversations_WebhooksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Conversations_WebhooksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Conversations_WebhooksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Conversations_WebhooksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Conversations_WebhooksInstance]: ...
    def __call__(self, sid: str) -> V1Conversations_WebhooksContext: ...
    def get(self, sid: str) -> V1Conversations_WebhooksContext: ...

class V1Conversations_WebhooksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Conversations_WebhooksInstance: ...
    def update(self, *, configuration_url: Maybe[str] = ..., configuration_method: Maybe[str] = ..., configuration_filters: Maybe[InList[str]] = ..., configuration_triggers: Maybe[InList[str]] = ..., configuration_flow_sid: Maybe[str] = ...) -> V1Conversations_WebhooksInstance: ...

class V1Conversations_WebhooksInstance(Instance, V1Conversations_WebhooksContext):
    sid: Optional[str]
    account_sid: Optional[str]
    conversation_sid: Optional[str]
    target: Optional[str]
    url: Optional[str]
    configuration: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

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
    def update(self, *, type: Maybe[str] = ..., friendly_name: Maybe[str] = ..., certificate: Maybe[str] = ..., private_key: Maybe[str] = ..., sandbox: Maybe[bool] = ..., api_key: Maybe[str] = ..., secret: Maybe[str] = ...) -> V1CredentialsInstance: ...

class V1CredentialsInstance(Instance, V1CredentialsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    type: str
    sandbox: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1ParticipantConversations(Resource):
    def list(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ParticipantConversationsInstance]: ...
    def stream(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ParticipantConversationsInstance]: ...
    def page(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ParticipantConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ParticipantConversationsInstance]: ...

class V1ParticipantConversationsInstance(Instance):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    participant_sid: Optional[str]
    participant_user_sid: Optional[str]
    participant_identity: Optional[str]
    participant_messaging_binding: Any
    conversation_sid: Optional[str]
    conversation_unique_name: Optional[str]
    conversation_friendly_name: Optional[str]
    conversation_attributes: Optional[str]
    conversation_date_created: Optional[Datetime]
    conversation_date_updated: Optional[Datetime]
    conversation_created_by: Optional[str]
    conversation_state: str
    conversation_timers: Any
    links: Optional[Dict[str, Any]]

class V1Roles(Resource):
    def create(self, friendly_name: str, type: str, permission: InList[str]) -> V1RolesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RolesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RolesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RolesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RolesInstance]: ...
    def __call__(self, sid: str) -> V1RolesContext: ...
    def get(self, sid: str) -> V1RolesContext: ...

class V1RolesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1RolesInstance: ...
    def update(self, permission: InList[str]) -> V1RolesInstance: ...

class V1RolesInstance(Instance, V1RolesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    friendly_name: Optional[str]
    type: str
    permissions: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services(Resource):
    def create(self, friendly_name: str) -> V1ServicesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ServicesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ServicesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...

class V1ServicesContext(Resource):
    bindings: V1Services_Bindings
    configuration: V1Services_Configuration
    conversation_with_participants: V1Services_ConversationWithParticipants
    conversations: V1Services_Conversations
    participant_conversations: V1Services_ParticipantConversations
    roles: V1Services_Roles
    users: V1Services_Users
    def delete(self) -> bool: ...
    def fetch(self) -> V1ServicesInstance: ...

class V1ServicesInstance(Instance, V1ServicesContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_Bindings(Resource):
    def list(self, *, binding_type: Maybe[InList[str]] = ..., identity: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_BindingsInstance]: ...
    def stream(self, *, binding_type: Maybe[InList[str]] = ..., identity: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_BindingsInstance]: ...
    def page(self, *, binding_type: Maybe[InList[str]] = ..., identity: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_BindingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_BindingsInstance]: ...
    def __call__(self, sid: str) -> V1Services_BindingsContext: ...
    def get(self, sid: str) -> V1Services_BindingsContext: ...

class V1Services_BindingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_BindingsInstance: ...

class V1Services_BindingsInstance(Instance, V1Services_BindingsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    credential_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    endpoint: Optional[str]
    identity: Optional[str]
    binding_type: str
    message_types: Optional[List[str]]
    url: Optional[str]

class V1Services_Configuration(Resource):
    notifications: V1Services_ConfigurationNotifications
    webhooks: V1Services_ConfigurationWebhooks
    def __call__(self) -> V1Services_ConfigurationContext0: ...
    def get(self) -> V1Services_ConfigurationContext0: ...

class V1Services_ConfigurationNotifications(Resource):
    def __call__(self) -> V1Services_ConfigurationNotificationsContext0: ...
    def get(self) -> V1Services_ConfigurationNotificationsContext0: ...

class V1Services_ConfigurationNotificationsContext0(Resource):
    def fetch(self) -> V1Services_ConfigurationNotificationsContext0Instance: ...
    def update(self, *, log_enabled: Maybe[bool] = ..., new_message_enabled: Maybe[bool] = ..., new_message_template: Maybe[str] = ..., new_message_sound: Maybe[str] = ..., new_message_badge_count_enabled: Maybe[bool] = ..., added_to_conversation_enabled: Maybe[bool] = ..., added_to_conversation_template: Maybe[str] = ..., added_to_conversation_sound: Maybe[str] = ..., removed_from_conversation_enabled: Maybe[bool] = ..., removed_from_conversation_template: Maybe[str] = ..., removed_from_conversation_sound: Maybe[str] = ..., new_message_with_media_enabled: Maybe[bool] = ..., new_message_with_media_template: Maybe[str] = ...) -> V1Services_ConfigurationNotificationsContext0Instance: ...

class V1Services_ConfigurationNotificationsContext0Instance(Instance, V1Services_ConfigurationNotificationsContext0):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    new_message: Any
    added_to_conversation: Any
    removed_from_conversation: Any
    log_enabled: Optional[bool]
    url: Optional[str]

class V1Services_ConfigurationWebhooks(Resource):
    def __call__(self) -> V1Services_ConfigurationWebhooksContext0: ...
    def get(self) -> V1Services_ConfigurationWebhooksContext0: ...

class V1Services_ConfigurationWebhooksContext0(Resource):
    def fetch(self) -> V1Services_ConfigurationWebhooksContext0Instance: ...
    def update(self, *, pre_webhook_url: Maybe[str] = ..., post_webhook_url: Maybe[str] = ..., filters: Maybe[InList[str]] = ..., method: Maybe[str] = ...) -> V1Services_ConfigurationWebhooksContext0Instance: ...

class V1Services_ConfigurationWebhooksContext0Instance(Instance, V1Services_ConfigurationWebhooksContext0):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    pre_webhook_url: Optional[str]
    post_webhook_url: Optional[str]
    filters: Optional[List[str]]
    method: str
    url: Optional[str]

class V1Services_ConfigurationContext0(Resource):
    def fetch(self) -> V1Services_ConfigurationContext0Instance: ...
    def update(self, *, default_conversation_creator_role_sid: Maybe[str] = ..., default_conversation_role_sid: Maybe[str] = ..., default_chat_service_role_sid: Maybe[str] = ..., reachability_enabled: Maybe[bool] = ...) -> V1Services_ConfigurationContext0Instance: ...

class V1Services_ConfigurationContext0Instance(Instance, V1Services_ConfigurationContext0):
    chat_service_sid: Optional[str]
    default_conversation_creator_role_sid: Optional[str]
    default_conversation_role_sid: Optional[str]
    default_chat_service_role_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    reachability_enabled: Optional[bool]

class V1Services_ConversationWithParticipants(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., messaging_service_sid: Maybe[str] = ..., attributes: Maybe[str] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ..., participant: Maybe[InList[str]] = ...) -> V1Services_ConversationWithParticipantsInstance: ...

class V1Services_ConversationWithParticipantsInstance(Instance):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    attributes: Optional[str]
    state: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    timers: Any
    links: Optional[Dict[str, Any]]
    bindings: Any
    url: Optional[str]

class V1Services_Conversations(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., attributes: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ...) -> V1Services_ConversationsInstance: ...
    def list(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_ConversationsInstance]: ...
    def stream(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_ConversationsInstance]: ...
    def page(self, *, start_date: Maybe[str] = ..., end_date: Maybe[str] = ..., state: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_ConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_ConversationsInstance]: ...
    def __call__(self, sid: str) -> V1Services_ConversationsContext: ...
    def get(self, sid: str) -> V1Services_ConversationsContext: ...

class V1Services_ConversationsContext(Resource):
    messages: V1Services_Conversations_Messages
    participants: V1Services_Conversations_Participants
    webhooks: V1Services_Conversations_Webhooks
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Services_ConversationsInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., state: Maybe[str] = ..., timers_inactive: Maybe[str] = ..., timers_closed: Maybe[str] = ..., unique_name: Maybe[str] = ..., bindings_email_address: Maybe[str] = ..., bindings_email_name: Maybe[str] = ...) -> V1Services_ConversationsInstance: ...

class V1Services_ConversationsInstance(Instance, V1Services_ConversationsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    attributes: Optional[str]
    state: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    timers: Any
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    bindings: Any

class V1Services_Conversations_Messages(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., author: Maybe[str] = ..., body: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., media_sid: Maybe[str] = ..., content_sid: Maybe[str] = ..., content_variables: Maybe[str] = ..., subject: Maybe[str] = ...) -> V1Services_Conversations_MessagesInstance: ...
    def list(self, *, order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Conversations_MessagesInstance]: ...
    def stream(self, *, order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Conversations_MessagesInstance]: ...
    def page(self, *, order: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Conversations_MessagesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Conversations_MessagesInstance]: ...
    def __call__(self, sid: str) -> V1Services_Conversations_MessagesContext: ...
    def get(self, sid: str) -> V1Services_Conversations_MessagesContext: ...

class V1Services_Conversations_MessagesContext(Resource):
    delivery_receipts: V1Services_Conversations_Messages_DeliveryReceipts
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Services_Conversations_MessagesInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., author: Maybe[str] = ..., body: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., subject: Maybe[str] = ...) -> V1Services_Conversations_MessagesInstance: ...

class V1Services_Conversations_MessagesInstance(Instance, V1Services_Conversations_MessagesContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    sid: Optional[str]
    index: int
    author: Optional[str]
    body: Optional[str]
    media: Optional[List[Any]]
    attributes: Optional[str]
    participant_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    delivery: Any
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    content_sid: Optional[str]

class V1Services_Conversations_Messages_DeliveryReceipts(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Conversations_Messages_DeliveryReceiptsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Conversations_Messages_DeliveryReceiptsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Conversations_Messages_DeliveryReceiptsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Conversations_Messages_DeliveryReceiptsInstance]: ...
    def __call__(self, sid: str) -> V1Services_Conversations_Messages_DeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1Services_Conversations_Messages_DeliveryReceiptsContext: ...

class V1Services_Conversations_Messages_DeliveryReceiptsContext(Resource):
    def fetch(self) -> V1Services_Conversations_Messages_DeliveryReceiptsInstance: ...

class V1Services_Conversations_Messages_DeliveryReceiptsInstance(Instance, V1Services_Conversations_Messages_DeliveryReceiptsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    message_sid: Optional[str]
    sid: Optional[str]
    channel_message_sid: Optional[str]
    participant_sid: Optional[str]
    status: str
    error_code: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services_Conversations_Participants(Resource):
    def create(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., identity: Maybe[str] = ..., messaging_binding_address: Maybe[str] = ..., messaging_binding_proxy_address: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., attributes: Maybe[str] = ..., messaging_binding_projected_address: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1Services_Conversations_ParticipantsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Conversations_ParticipantsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Conversations_ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Conversations_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Conversations_ParticipantsInstance]: ...
    def __call__(self, sid: str) -> V1Services_Conversations_ParticipantsContext: ...
    def get(self, sid: str) -> V1Services_Conversations_ParticipantsContext: ...

class V1Services_Conversations_ParticipantsContext(Resource):
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Services_Conversations_ParticipantsInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., date_created: Maybe[InDatetime] = ..., date_updated: Maybe[InDatetime] = ..., identity: Maybe[str] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ..., messaging_binding_proxy_address: Maybe[str] = ..., messaging_binding_projected_address: Maybe[str] = ..., last_read_message_index: Maybe[int] = ..., last_read_timestamp: Maybe[str] = ...) -> V1Services_Conversations_ParticipantsInstance: ...

class V1Services_Conversations_ParticipantsInstance(Instance, V1Services_Conversations_ParticipantsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    sid: Optional[str]
    identity: Optional[str]
    attributes: Optional[str]
    messaging_binding: Any
    role_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    last_read_message_index: Optional[int]
    last_read_timestamp: Optional[str]

class V1Services_Conversations_Webhooks(Resource):
    def create(self, target: str, *, configuration_url: Maybe[str] = ..., configuration_method: Maybe[str] = ..., configuration_filters: Maybe[InList[str]] = ..., configuration_triggers: Maybe[InList[str]] = ..., configuration_flow_sid: Maybe[str] = ..., configuration_replay_after: Maybe[int] = ...) -> V1Services_Conversations_WebhooksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Conversations_WebhooksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Conversations_WebhooksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Conversations_WebhooksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Conversations_WebhooksInstance]: ...
    def __call__(self, sid: str) -> V1Services_Conversations_WebhooksContext: ...
    def get(self, sid: str) -> V1Services_Conversations_WebhooksContext: ...

class V1Services_Conversations_WebhooksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_Conversations_WebhooksInstance: ...
    def update(self, *, configuration_url: Maybe[str] = ..., configuration_method: Maybe[str] = ..., configuration_filters: Maybe[InList[str]] = ..., configuration_triggers: Maybe[InList[str]] = ..., configuration_flow_sid: Maybe[str] = ...) -> V1Services_Conversations_WebhooksInstance: ...

class V1Services_Conversations_WebhooksInstance(Instance, V1Services_Conversations_WebhooksContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    target: Optional[str]
    url: Optional[str]
    configuration: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Services_ParticipantConversations(Resource):
    def list(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_ParticipantConversationsInstance]: ...
    def stream(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_ParticipantConversationsInstance]: ...
    def page(self, *, identity: Maybe[str] = ..., address: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_ParticipantConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_ParticipantConversationsInstance]: ...

class V1Services_ParticipantConversationsInstance(Instance):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    participant_sid: Optional[str]
    participant_user_sid: Optional[str]
    participant_identity: Optional[str]
    participant_messaging_binding: Any
    conversation_sid: Optional[str]
    conversation_unique_name: Optional[str]
    conversation_friendly_name: Optional[str]
    conversation_attributes: Optional[str]
    conversation_date_created: Optional[Datetime]
    conversation_date_updated: Optional[Datetime]
    conversation_created_by: Optional[str]
    conversation_state: str
    conversation_timers: Any
    links: Optional[Dict[str, Any]]

class V1Services_Roles(Resource):
    def create(self, friendly_name: str, type: str, permission: InList[str]) -> V1Services_RolesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_RolesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_RolesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_RolesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_RolesInstance]: ...
    def __call__(self, sid: str) -> V1Services_RolesContext: ...
    def get(self, sid: str) -> V1Services_RolesContext: ...

class V1Services_RolesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_RolesInstance: ...
    def update(self, permission: InList[str]) -> V1Services_RolesInstance: ...

class V1Services_RolesInstance(Instance, V1Services_RolesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    friendly_name: Optional[str]
    type: str
    permissions: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services_Users(Resource):
    def create(self, identity: str, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1Services_UsersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_UsersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_UsersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_UsersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_UsersInstance]: ...
    def __call__(self, sid: str) -> V1Services_UsersContext: ...
    def get(self, sid: str) -> V1Services_UsersContext: ...

class V1Services_UsersContext(Resource):
    user_conversations: V1Services_Users_UserConversations
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Services_UsersInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1Services_UsersInstance: ...

class V1Services_UsersInstance(Instance, V1Services_UsersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    role_sid: Optional[str]
    identity: Optional[str]
    friendly_name: Optional[str]
    attributes: Optional[str]
    is_online: Optional[bool]
    is_notifiable: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Services_Users_UserConversations(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_Users_UserConversationsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_Users_UserConversationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_Users_UserConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_Users_UserConversationsInstance]: ...
    def __call__(self, conversation_sid: str) -> V1Services_Users_UserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1Services_Users_UserConversationsContext: ...

class V1Services_Users_UserConversationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_Users_UserConversationsInstance: ...
    def update(self, *, notification_level: Maybe[str] = ..., last_read_timestamp: Maybe[InDatetime] = ..., last_read_message_index: Maybe[int] = ...) -> V1Services_Users_UserConversationsInstance: ...

class V1Services_Users_UserConversationsInstance(Instance, V1Services_Users_UserConversationsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    unread_messages_count: Optional[int]
    last_read_message_index: Optional[int]
    participant_sid: Optional[str]
    user_sid: Optional[str]
    friendly_name: Optional[str]
    conversation_state: str
    timers: Any
    attributes: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    created_by: Optional[str]
    notification_level: str
    unique_name: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Users(Resource):
    def create(self, identity: str, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1UsersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1UsersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1UsersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1UsersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1UsersInstance]: ...
    def __call__(self, sid: str) -> V1UsersContext: ...
    def get(self, sid: str) -> V1UsersContext: ...

class V1UsersContext(Resource):
    user_conversations: V1Users_UserConversations
    def delete(self, *, x_twilio_webhook_enabled: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1UsersInstance: ...
    def update(self, *, x_twilio_webhook_enabled: Maybe[str] = ..., friendly_name: Maybe[str] = ..., attributes: Maybe[str] = ..., role_sid: Maybe[str] = ...) -> V1UsersInstance: ...

class V1UsersInstance(Instance, V1UsersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    role_sid: Optional[str]
    identity: Optional[str]
    friendly_name: Optional[str]
    attributes: Optional[str]
    is_online: Optional[bool]
    is_notifiable: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Users_UserConversations(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Users_UserConversationsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Users_UserConversationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Users_UserConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Users_UserConversationsInstance]: ...
    def __call__(self, conversation_sid: str) -> V1Users_UserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1Users_UserConversationsContext: ...

class V1Users_UserConversationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Users_UserConversationsInstance: ...
    def update(self, *, notification_level: Maybe[str] = ..., last_read_timestamp: Maybe[InDatetime] = ..., last_read_message_index: Maybe[int] = ...) -> V1Users_UserConversationsInstance: ...

class V1Users_UserConversationsInstance(Instance, V1Users_UserConversationsContext):
    account_sid: Optional[str]
    chat_service_sid: Optional[str]
    conversation_sid: Optional[str]
    unread_messages_count: Optional[int]
    last_read_message_index: Optional[int]
    participant_sid: Optional[str]
    user_sid: Optional[str]
    friendly_name: Optional[str]
    conversation_state: str
    timers: Any
    attributes: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    created_by: Optional[str]
    notification_level: str
    unique_name: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2(Resource):
    actions: V2Actions
    communications: V2Communications
    configurations: V2Configurations
    conversations: V2Conversations
    operations: V2Operations
    participants: V2Participants

class V2Actions(Resource):
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

class V2ActionsInstance(Instance, V2ActionsContext):
    id: Optional[str]
    type: Optional[str]
    status: Optional[str]
    conversation_id: Optional[str]
    related: Optional[Dict[str, Any]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    completed_at: Optional[Datetime]
    failure_reason: Optional[str]

class V2ActionsContext2(Resource):
    def fetch(self) -> V2ActionsContext2Instance: ...

class V2ActionsContext2Instance(Instance, V2ActionsContext2):
    id: Optional[str]
    type: Optional[str]
    status: Optional[str]
    conversation_id: Optional[str]
    related: Optional[Dict[str, Any]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    completed_at: Optional[Datetime]
    failure_reason: Optional[str]

class V2Communications(Resource):
    @overload
    def __call__(self, conversation_id: str) -> V2CommunicationsContext: ...
    @overload
    def __call__(self, conversation_id: str, id: str) -> V2CommunicationsContext2: ...
    @overload
    def get(self, conversation_id: str) -> V2CommunicationsContext: ...
    @overload
    def get(self, conversation_id: str, id: str) -> V2CommunicationsContext2: ...

class V2CommunicationsContext(Resource):
    def create(self, *, create_communication_in_conversation_request: Maybe[Body] = ...) -> V2CommunicationsInstance: ...
    def list(self, *, channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2CommunicationsInstance]: ...
    def stream(self, *, channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2CommunicationsInstance]: ...
    def page(self, *, channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2CommunicationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2CommunicationsInstance]: ...

class V2CommunicationsInstance(Instance, V2CommunicationsContext):
    id: Optional[str]
    conversation_id: Optional[str]
    account_id: Optional[str]
    author: Optional[str]
    content: Optional[str]
    channel_id: Optional[str]
    resource_id: Optional[str]
    recipients: Optional[List[str]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    occurred_at: Optional[Datetime]

class V2CommunicationsContext2(Resource):
    def fetch(self) -> V2CommunicationsContext2Instance: ...

class V2CommunicationsContext2Instance(Instance, V2CommunicationsContext2):
    id: Optional[str]
    conversation_id: Optional[str]
    account_id: Optional[str]
    author: Optional[str]
    content: Optional[str]
    channel_id: Optional[str]
    resource_id: Optional[str]
    recipients: Optional[List[str]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    occurred_at: Optional[Datetime]

class V2Configurations(Resource):
    def create(self, *, idempotency_key: Maybe[str] = ..., create_configuration_request: Maybe[Body] = ...) -> V2ConfigurationsInstance: ...
    def list(self, *, memory_store_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ConfigurationsInstance]: ...
    def stream(self, *, memory_store_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ConfigurationsInstance]: ...
    def page(self, *, memory_store_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2ConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ConfigurationsInstance]: ...
    def __call__(self, id: str) -> V2ConfigurationsContext: ...
    def get(self, id: str) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    def delete(self, *, idempotency_key: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V2ConfigurationsInstance: ...
    def patch(self, *, idempotency_key: Maybe[str] = ..., patch_configuration_request: Maybe[Body] = ...) -> V2ConfigurationsInstance: ...
    def update(self, *, idempotency_key: Maybe[str] = ..., update_configuration_request: Maybe[Body] = ...) -> V2ConfigurationsInstance: ...

class V2ConfigurationsInstance(Instance, V2ConfigurationsContext):
    id: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    conversation_grouping_type: Optional[str]
    memory_store_id: Optional[str]
    channel_settings: Optional[Dict[str, Any]]
    status_callbacks: Optional[List[Dict[str, Any]]]
    intelligence_configuration_ids: Optional[List[str]]
    trait_extraction_strategy_ids: Optional[List[str]]
    observation_extraction_strategy_ids: Optional[List[str]]
    memory_extraction_enabled: Optional[bool]
    redaction_configuration_id: Optional[str]
    conversations_v1_bridge: Optional[Dict[str, Any]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    version: Optional[int]
    status_url: Optional[str]
    related: Optional[Dict[str, Any]]

class V2Conversations(Resource):
    def create(self, *, create_conversation_with_config_request: Maybe[Body] = ...) -> V2ConversationsInstance: ...
    def list(self, *, status: Maybe[InList[str]] = ..., channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ConversationsInstance]: ...
    def stream(self, *, status: Maybe[InList[str]] = ..., channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ConversationsInstance]: ...
    def page(self, *, status: Maybe[InList[str]] = ..., channel_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2ConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ConversationsInstance]: ...
    def __call__(self, id: str) -> V2ConversationsContext: ...
    def get(self, id: str) -> V2ConversationsContext: ...

class V2ConversationsContext(Resource):
    def delete(self, *, idempotency_key: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V2ConversationsInstance: ...
    def patch(self, *, patch_conversation_by_id_request: Maybe[Body] = ...) -> V2ConversationsInstance: ...
    def update(self, *, update_conversation_by_id_request: Maybe[Body] = ...) -> V2ConversationsInstance: ...

class V2ConversationsInstance(Instance, V2ConversationsContext):
    status_url: Optional[str]
    related: Optional[Dict[str, Any]]
    id: Optional[str]
    account_id: Optional[str]
    configuration_id: Optional[str]
    status: Optional[str]
    name: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    configuration: Optional[str]
    metadata: Optional[Dict[str, Any]]
    participants: Optional[List[str]]
    action_id: Optional[str]

class V2Operations(Resource):
    def __call__(self, id: str) -> V2OperationsContext: ...
    def get(self, id: str) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    def fetch(self) -> V2OperationsInstance: ...

class V2OperationsInstance(Instance, V2OperationsContext):
    operation_id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    completed_at: Optional[Datetime]
    status_url: Optional[str]
    error: Optional[str]
    related: Optional[Dict[str, Any]]

class V2Participants(Resource):
    @overload
    def __call__(self, conversation_id: str) -> V2ParticipantsContext: ...
    @overload
    def __call__(self, conversation_id: str, id: str) -> V2ParticipantsContext2: ...
    @overload
    def get(self, conversation_id: str) -> V2ParticipantsContext: ...
    @overload
    def get(self, conversation_id: str, id: str) -> V2ParticipantsContext2: ...

class V2ParticipantsContext(Resource):
    def create(self, *, create_participant_in_conversation_request: Maybe[Body] = ...) -> V2ParticipantsInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ParticipantsInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ParticipantsInstance]: ...

class V2ParticipantsInstance(Instance, V2ParticipantsContext):
    id: Optional[str]
    conversation_id: Optional[str]
    account_id: Optional[str]
    name: Optional[str]
    type: Optional[str]
    profile_id: Optional[str]
    addresses: Optional[List[str]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V2ParticipantsContext2(Resource):
    def fetch(self) -> V2ParticipantsContext2Instance: ...
    def update(self, *, update_participant_in_conversation_request: Maybe[Body] = ...) -> V2ParticipantsContext2Instance: ...

class V2ParticipantsContext2Instance(Instance, V2ParticipantsContext2):
    id: Optional[str]
    conversation_id: Optional[str]
    account_id: Optional[str]
    name: Optional[str]
    type: Optional[str]
    profile_id: Optional[str]
    addresses: Optional[List[str]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
