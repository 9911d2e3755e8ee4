"""twire.aio.conversations."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed import conversations as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1AddressConfigurations.create, V1AddressConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V1AddressConfigurations.create, V1AddressConfigurationsInstance)
    list = lists(_typed.V1AddressConfigurations.list, V1AddressConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V1AddressConfigurations.list, V1AddressConfigurationsInstance)
    stream = streams(_typed.V1AddressConfigurations.stream, V1AddressConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V1AddressConfigurations.stream, V1AddressConfigurationsInstance)
    page = pages(_typed.V1AddressConfigurations.page, V1AddressConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V1AddressConfigurations.page, V1AddressConfigurationsInstance)
    get_page = pages(_typed.V1AddressConfigurations.get_page, V1AddressConfigurationsInstance)

class V1AddressConfigurationsContext(Resource):
    delete = awaited(_typed.V1AddressConfigurationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1AddressConfigurationsContext.delete)
    fetch = answers(_typed.V1AddressConfigurationsContext.fetch, V1AddressConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V1AddressConfigurationsContext.fetch, V1AddressConfigurationsInstance)
    update = answers(_typed.V1AddressConfigurationsContext.update, V1AddressConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V1AddressConfigurationsContext.update, V1AddressConfigurationsInstance)

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
    delete = awaited(_typed.V1AddressConfigurationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1AddressConfigurationsInstance.delete)
    fetch = answers(_typed.V1AddressConfigurationsInstance.fetch, V1AddressConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V1AddressConfigurationsInstance.fetch, V1AddressConfigurationsInstance)
    update = answers(_typed.V1AddressConfigurationsInstance.update, V1AddressConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V1AddressConfigurationsInstance.update, V1AddressConfigurationsInstance)

class V1Configuration(Called):
    @property
    def webhooks(self) -> V1ConfigurationWebhooks: ...
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationWebhooks(Called):
    def __call__(self) -> V1ConfigurationWebhooksContext: ...
    def get(self) -> V1ConfigurationWebhooksContext: ...

class V1ConfigurationWebhooksContext(Resource):
    fetch = answers(_typed.V1ConfigurationWebhooksContext.fetch, V1ConfigurationWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationWebhooksContext.fetch, V1ConfigurationWebhooksInstance)
    update = answers(_typed.V1ConfigurationWebhooksContext.update, V1ConfigurationWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationWebhooksContext.update, V1ConfigurationWebhooksInstance)

class V1ConfigurationWebhooksInstance(Instance):
    account_sid: str | None
    method: str | None
    filters: list[Any] | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    target: str | None
    url: str | None
    fetch = answers(_typed.V1ConfigurationWebhooksInstance.fetch, V1ConfigurationWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationWebhooksInstance.fetch, V1ConfigurationWebhooksInstance)
    update = answers(_typed.V1ConfigurationWebhooksInstance.update, V1ConfigurationWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationWebhooksInstance.update, V1ConfigurationWebhooksInstance)

class V1ConfigurationContext(Resource):
    fetch = answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    update = answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)

class V1ConfigurationInstance(Instance):
    account_sid: str | None
    default_chat_service_sid: str | None
    default_messaging_service_sid: str | None
    default_inactive_timer: str | None
    default_closed_timer: str | None
    url: str | None
    links: dict[str, Any] | None
    fetch = answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    update = answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)

class V1ConversationWithParticipants(Resource):
    create = answers(_typed.V1ConversationWithParticipants.create, V1ConversationWithParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1ConversationWithParticipants.create, V1ConversationWithParticipantsInstance)

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
    create = answers(_typed.V1Conversations.create, V1ConversationsInstance)
    create_with_http_info = full_answers(_typed.V1Conversations.create, V1ConversationsInstance)
    list = lists(_typed.V1Conversations.list, V1ConversationsInstance)
    list_with_http_info = full_lists(_typed.V1Conversations.list, V1ConversationsInstance)
    stream = streams(_typed.V1Conversations.stream, V1ConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1Conversations.stream, V1ConversationsInstance)
    page = pages(_typed.V1Conversations.page, V1ConversationsInstance)
    page_with_http_info = full_pages(_typed.V1Conversations.page, V1ConversationsInstance)
    get_page = pages(_typed.V1Conversations.get_page, V1ConversationsInstance)

class V1ConversationsContext(Resource):
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    delete = awaited(_typed.V1ConversationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsContext.delete)
    fetch = answers(_typed.V1ConversationsContext.fetch, V1ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsContext.fetch, V1ConversationsInstance)
    update = answers(_typed.V1ConversationsContext.update, V1ConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsContext.update, V1ConversationsInstance)

class V1ConversationsMessages(Called):
    def __call__(self, sid: str) -> V1ConversationsMessagesContext: ...
    def get(self, sid: str) -> V1ConversationsMessagesContext: ...
    create = answers(_typed.V1ConversationsMessages.create, V1ConversationsMessagesInstance)
    create_with_http_info = full_answers(_typed.V1ConversationsMessages.create, V1ConversationsMessagesInstance)
    list = lists(_typed.V1ConversationsMessages.list, V1ConversationsMessagesInstance)
    list_with_http_info = full_lists(_typed.V1ConversationsMessages.list, V1ConversationsMessagesInstance)
    stream = streams(_typed.V1ConversationsMessages.stream, V1ConversationsMessagesInstance)
    stream_with_http_info = full_streams(_typed.V1ConversationsMessages.stream, V1ConversationsMessagesInstance)
    page = pages(_typed.V1ConversationsMessages.page, V1ConversationsMessagesInstance)
    page_with_http_info = full_pages(_typed.V1ConversationsMessages.page, V1ConversationsMessagesInstance)
    get_page = pages(_typed.V1ConversationsMessages.get_page, V1ConversationsMessagesInstance)

class V1ConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ConversationsMessagesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsMessagesContext.delete)
    fetch = answers(_typed.V1ConversationsMessagesContext.fetch, V1ConversationsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsMessagesContext.fetch, V1ConversationsMessagesInstance)
    update = answers(_typed.V1ConversationsMessagesContext.update, V1ConversationsMessagesInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsMessagesContext.update, V1ConversationsMessagesInstance)

class V1ConversationsMessagesDeliveryReceipts(Called):
    def __call__(self, sid: str) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    list = lists(_typed.V1ConversationsMessagesDeliveryReceipts.list, V1ConversationsMessagesDeliveryReceiptsInstance)
    list_with_http_info = full_lists(_typed.V1ConversationsMessagesDeliveryReceipts.list, V1ConversationsMessagesDeliveryReceiptsInstance)
    stream = streams(_typed.V1ConversationsMessagesDeliveryReceipts.stream, V1ConversationsMessagesDeliveryReceiptsInstance)
    stream_with_http_info = full_streams(_typed.V1ConversationsMessagesDeliveryReceipts.stream, V1ConversationsMessagesDeliveryReceiptsInstance)
    page = pages(_typed.V1ConversationsMessagesDeliveryReceipts.page, V1ConversationsMessagesDeliveryReceiptsInstance)
    page_with_http_info = full_pages(_typed.V1ConversationsMessagesDeliveryReceipts.page, V1ConversationsMessagesDeliveryReceiptsInstance)
    get_page = pages(_typed.V1ConversationsMessagesDeliveryReceipts.get_page, V1ConversationsMessagesDeliveryReceiptsInstance)

class V1ConversationsMessagesDeliveryReceiptsContext(Resource):
    fetch = answers(_typed.V1ConversationsMessagesDeliveryReceiptsContext.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsMessagesDeliveryReceiptsContext.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)

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
    fetch = answers(_typed.V1ConversationsMessagesDeliveryReceiptsInstance.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsMessagesDeliveryReceiptsInstance.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)

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
    delete = awaited(_typed.V1ConversationsMessagesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsMessagesInstance.delete)
    fetch = answers(_typed.V1ConversationsMessagesInstance.fetch, V1ConversationsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsMessagesInstance.fetch, V1ConversationsMessagesInstance)
    update = answers(_typed.V1ConversationsMessagesInstance.update, V1ConversationsMessagesInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsMessagesInstance.update, V1ConversationsMessagesInstance)

class V1ConversationsParticipants(Called):
    def __call__(self, sid: str) -> V1ConversationsParticipantsContext: ...
    def get(self, sid: str) -> V1ConversationsParticipantsContext: ...
    create = answers(_typed.V1ConversationsParticipants.create, V1ConversationsParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1ConversationsParticipants.create, V1ConversationsParticipantsInstance)
    list = lists(_typed.V1ConversationsParticipants.list, V1ConversationsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1ConversationsParticipants.list, V1ConversationsParticipantsInstance)
    stream = streams(_typed.V1ConversationsParticipants.stream, V1ConversationsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1ConversationsParticipants.stream, V1ConversationsParticipantsInstance)
    page = pages(_typed.V1ConversationsParticipants.page, V1ConversationsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1ConversationsParticipants.page, V1ConversationsParticipantsInstance)
    get_page = pages(_typed.V1ConversationsParticipants.get_page, V1ConversationsParticipantsInstance)

class V1ConversationsParticipantsContext(Resource):
    delete = awaited(_typed.V1ConversationsParticipantsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsParticipantsContext.delete)
    fetch = answers(_typed.V1ConversationsParticipantsContext.fetch, V1ConversationsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsParticipantsContext.fetch, V1ConversationsParticipantsInstance)
    update = answers(_typed.V1ConversationsParticipantsContext.update, V1ConversationsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsParticipantsContext.update, V1ConversationsParticipantsInstance)

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
    delete = awaited(_typed.V1ConversationsParticipantsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsParticipantsInstance.delete)
    fetch = answers(_typed.V1ConversationsParticipantsInstance.fetch, V1ConversationsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsParticipantsInstance.fetch, V1ConversationsParticipantsInstance)
    update = answers(_typed.V1ConversationsParticipantsInstance.update, V1ConversationsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsParticipantsInstance.update, V1ConversationsParticipantsInstance)

class V1ConversationsWebhooks(Called):
    def __call__(self, sid: str) -> V1ConversationsWebhooksContext: ...
    def get(self, sid: str) -> V1ConversationsWebhooksContext: ...
    create = answers(_typed.V1ConversationsWebhooks.create, V1ConversationsWebhooksInstance)
    create_with_http_info = full_answers(_typed.V1ConversationsWebhooks.create, V1ConversationsWebhooksInstance)
    list = lists(_typed.V1ConversationsWebhooks.list, V1ConversationsWebhooksInstance)
    list_with_http_info = full_lists(_typed.V1ConversationsWebhooks.list, V1ConversationsWebhooksInstance)
    stream = streams(_typed.V1ConversationsWebhooks.stream, V1ConversationsWebhooksInstance)
    stream_with_http_info = full_streams(_typed.V1ConversationsWebhooks.stream, V1ConversationsWebhooksInstance)
    page = pages(_typed.V1ConversationsWebhooks.page, V1ConversationsWebhooksInstance)
    page_with_http_info = full_pages(_typed.V1ConversationsWebhooks.page, V1ConversationsWebhooksInstance)
    get_page = pages(_typed.V1ConversationsWebhooks.get_page, V1ConversationsWebhooksInstance)

class V1ConversationsWebhooksContext(Resource):
    delete = awaited(_typed.V1ConversationsWebhooksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsWebhooksContext.delete)
    fetch = answers(_typed.V1ConversationsWebhooksContext.fetch, V1ConversationsWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsWebhooksContext.fetch, V1ConversationsWebhooksInstance)
    update = answers(_typed.V1ConversationsWebhooksContext.update, V1ConversationsWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsWebhooksContext.update, V1ConversationsWebhooksInstance)

class V1ConversationsWebhooksInstance(Instance):
    sid: str | None
    account_sid: str | None
    conversation_sid: str | None
    target: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V1ConversationsWebhooksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsWebhooksInstance.delete)
    fetch = answers(_typed.V1ConversationsWebhooksInstance.fetch, V1ConversationsWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsWebhooksInstance.fetch, V1ConversationsWebhooksInstance)
    update = answers(_typed.V1ConversationsWebhooksInstance.update, V1ConversationsWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsWebhooksInstance.update, V1ConversationsWebhooksInstance)

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
    delete = awaited(_typed.V1ConversationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationsInstance.delete)
    fetch = answers(_typed.V1ConversationsInstance.fetch, V1ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConversationsInstance.fetch, V1ConversationsInstance)
    update = answers(_typed.V1ConversationsInstance.update, V1ConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ConversationsInstance.update, V1ConversationsInstance)

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

class V1ParticipantConversations(Resource):
    list = lists(_typed.V1ParticipantConversations.list, V1ParticipantConversationsInstance)
    list_with_http_info = full_lists(_typed.V1ParticipantConversations.list, V1ParticipantConversationsInstance)
    stream = streams(_typed.V1ParticipantConversations.stream, V1ParticipantConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1ParticipantConversations.stream, V1ParticipantConversationsInstance)
    page = pages(_typed.V1ParticipantConversations.page, V1ParticipantConversationsInstance)
    page_with_http_info = full_pages(_typed.V1ParticipantConversations.page, V1ParticipantConversationsInstance)
    get_page = pages(_typed.V1ParticipantConversations.get_page, V1ParticipantConversationsInstance)

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
    create = answers(_typed.V1Roles.create, V1RolesInstance)
    create_with_http_info = full_answers(_typed.V1Roles.create, V1RolesInstance)
    list = lists(_typed.V1Roles.list, V1RolesInstance)
    list_with_http_info = full_lists(_typed.V1Roles.list, V1RolesInstance)
    stream = streams(_typed.V1Roles.stream, V1RolesInstance)
    stream_with_http_info = full_streams(_typed.V1Roles.stream, V1RolesInstance)
    page = pages(_typed.V1Roles.page, V1RolesInstance)
    page_with_http_info = full_pages(_typed.V1Roles.page, V1RolesInstance)
    get_page = pages(_typed.V1Roles.get_page, V1RolesInstance)

class V1RolesContext(Resource):
    delete = awaited(_typed.V1RolesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1RolesContext.delete)
    fetch = answers(_typed.V1RolesContext.fetch, V1RolesInstance)
    fetch_with_http_info = full_answers(_typed.V1RolesContext.fetch, V1RolesInstance)
    update = answers(_typed.V1RolesContext.update, V1RolesInstance)
    update_with_http_info = full_answers(_typed.V1RolesContext.update, V1RolesInstance)

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
    delete = awaited(_typed.V1RolesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1RolesInstance.delete)
    fetch = answers(_typed.V1RolesInstance.fetch, V1RolesInstance)
    fetch_with_http_info = full_answers(_typed.V1RolesInstance.fetch, V1RolesInstance)
    update = answers(_typed.V1RolesInstance.update, V1RolesInstance)
    update_with_http_info = full_answers(_typed.V1RolesInstance.update, V1RolesInstance)

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
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesContext.delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)

class V1ServicesBindings(Called):
    def __call__(self, sid: str) -> V1ServicesBindingsContext: ...
    def get(self, sid: str) -> V1ServicesBindingsContext: ...
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
    chat_service_sid: str | None
    credential_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    binding_type: str | None
    message_types: list[Any] | None
    url: str | None
    delete = awaited(_typed.V1ServicesBindingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesBindingsInstance.delete)
    fetch = answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)

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
    fetch = answers(_typed.V1ServicesConfigurationNotificationsContext.fetch, V1ServicesConfigurationNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationNotificationsContext.fetch, V1ServicesConfigurationNotificationsInstance)
    update = answers(_typed.V1ServicesConfigurationNotificationsContext.update, V1ServicesConfigurationNotificationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationNotificationsContext.update, V1ServicesConfigurationNotificationsInstance)

class V1ServicesConfigurationNotificationsInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    new_message: Any
    added_to_conversation: Any
    removed_from_conversation: Any
    log_enabled: bool | None
    url: str | None
    fetch = answers(_typed.V1ServicesConfigurationNotificationsInstance.fetch, V1ServicesConfigurationNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationNotificationsInstance.fetch, V1ServicesConfigurationNotificationsInstance)
    update = answers(_typed.V1ServicesConfigurationNotificationsInstance.update, V1ServicesConfigurationNotificationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationNotificationsInstance.update, V1ServicesConfigurationNotificationsInstance)

class V1ServicesConfigurationWebhooks(Called):
    def __call__(self) -> V1ServicesConfigurationWebhooksContext: ...
    def get(self) -> V1ServicesConfigurationWebhooksContext: ...

class V1ServicesConfigurationWebhooksContext(Resource):
    fetch = answers(_typed.V1ServicesConfigurationWebhooksContext.fetch, V1ServicesConfigurationWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationWebhooksContext.fetch, V1ServicesConfigurationWebhooksInstance)
    update = answers(_typed.V1ServicesConfigurationWebhooksContext.update, V1ServicesConfigurationWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationWebhooksContext.update, V1ServicesConfigurationWebhooksInstance)

class V1ServicesConfigurationWebhooksInstance(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    filters: list[Any] | None
    method: str | None
    url: str | None
    fetch = answers(_typed.V1ServicesConfigurationWebhooksInstance.fetch, V1ServicesConfigurationWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationWebhooksInstance.fetch, V1ServicesConfigurationWebhooksInstance)
    update = answers(_typed.V1ServicesConfigurationWebhooksInstance.update, V1ServicesConfigurationWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationWebhooksInstance.update, V1ServicesConfigurationWebhooksInstance)

class V1ServicesConfigurationContext(Resource):
    fetch = answers(_typed.V1ServicesConfigurationContext.fetch, V1ServicesConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationContext.fetch, V1ServicesConfigurationInstance)
    update = answers(_typed.V1ServicesConfigurationContext.update, V1ServicesConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationContext.update, V1ServicesConfigurationInstance)

class V1ServicesConfigurationInstance(Instance):
    chat_service_sid: str | None
    default_conversation_creator_role_sid: str | None
    default_conversation_role_sid: str | None
    default_chat_service_role_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    reachability_enabled: bool | None
    fetch = answers(_typed.V1ServicesConfigurationInstance.fetch, V1ServicesConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConfigurationInstance.fetch, V1ServicesConfigurationInstance)
    update = answers(_typed.V1ServicesConfigurationInstance.update, V1ServicesConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConfigurationInstance.update, V1ServicesConfigurationInstance)

class V1ServicesConversationWithParticipants(Resource):
    create = answers(_typed.V1ServicesConversationWithParticipants.create, V1ServicesConversationWithParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesConversationWithParticipants.create, V1ServicesConversationWithParticipantsInstance)

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
    create = answers(_typed.V1ServicesConversations.create, V1ServicesConversationsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesConversations.create, V1ServicesConversationsInstance)
    list = lists(_typed.V1ServicesConversations.list, V1ServicesConversationsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesConversations.list, V1ServicesConversationsInstance)
    stream = streams(_typed.V1ServicesConversations.stream, V1ServicesConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesConversations.stream, V1ServicesConversationsInstance)
    page = pages(_typed.V1ServicesConversations.page, V1ServicesConversationsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesConversations.page, V1ServicesConversationsInstance)
    get_page = pages(_typed.V1ServicesConversations.get_page, V1ServicesConversationsInstance)

class V1ServicesConversationsContext(Resource):
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    delete = awaited(_typed.V1ServicesConversationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsContext.delete)
    fetch = answers(_typed.V1ServicesConversationsContext.fetch, V1ServicesConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsContext.fetch, V1ServicesConversationsInstance)
    update = answers(_typed.V1ServicesConversationsContext.update, V1ServicesConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsContext.update, V1ServicesConversationsInstance)

class V1ServicesConversationsMessages(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsMessagesContext: ...
    def get(self, sid: str) -> V1ServicesConversationsMessagesContext: ...
    create = answers(_typed.V1ServicesConversationsMessages.create, V1ServicesConversationsMessagesInstance)
    create_with_http_info = full_answers(_typed.V1ServicesConversationsMessages.create, V1ServicesConversationsMessagesInstance)
    list = lists(_typed.V1ServicesConversationsMessages.list, V1ServicesConversationsMessagesInstance)
    list_with_http_info = full_lists(_typed.V1ServicesConversationsMessages.list, V1ServicesConversationsMessagesInstance)
    stream = streams(_typed.V1ServicesConversationsMessages.stream, V1ServicesConversationsMessagesInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesConversationsMessages.stream, V1ServicesConversationsMessagesInstance)
    page = pages(_typed.V1ServicesConversationsMessages.page, V1ServicesConversationsMessagesInstance)
    page_with_http_info = full_pages(_typed.V1ServicesConversationsMessages.page, V1ServicesConversationsMessagesInstance)
    get_page = pages(_typed.V1ServicesConversationsMessages.get_page, V1ServicesConversationsMessagesInstance)

class V1ServicesConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ServicesConversationsMessagesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsMessagesContext.delete)
    fetch = answers(_typed.V1ServicesConversationsMessagesContext.fetch, V1ServicesConversationsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesContext.fetch, V1ServicesConversationsMessagesInstance)
    update = answers(_typed.V1ServicesConversationsMessagesContext.update, V1ServicesConversationsMessagesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesContext.update, V1ServicesConversationsMessagesInstance)

class V1ServicesConversationsMessagesDeliveryReceipts(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: str) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    list = lists(_typed.V1ServicesConversationsMessagesDeliveryReceipts.list, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesConversationsMessagesDeliveryReceipts.list, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    stream = streams(_typed.V1ServicesConversationsMessagesDeliveryReceipts.stream, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesConversationsMessagesDeliveryReceipts.stream, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    page = pages(_typed.V1ServicesConversationsMessagesDeliveryReceipts.page, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesConversationsMessagesDeliveryReceipts.page, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    get_page = pages(_typed.V1ServicesConversationsMessagesDeliveryReceipts.get_page, V1ServicesConversationsMessagesDeliveryReceiptsInstance)

class V1ServicesConversationsMessagesDeliveryReceiptsContext(Resource):
    fetch = answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsContext.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsContext.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)

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
    fetch = answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsInstance.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsInstance.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)

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
    delete = awaited(_typed.V1ServicesConversationsMessagesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsMessagesInstance.delete)
    fetch = answers(_typed.V1ServicesConversationsMessagesInstance.fetch, V1ServicesConversationsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesInstance.fetch, V1ServicesConversationsMessagesInstance)
    update = answers(_typed.V1ServicesConversationsMessagesInstance.update, V1ServicesConversationsMessagesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsMessagesInstance.update, V1ServicesConversationsMessagesInstance)

class V1ServicesConversationsParticipants(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsParticipantsContext: ...
    def get(self, sid: str) -> V1ServicesConversationsParticipantsContext: ...
    create = answers(_typed.V1ServicesConversationsParticipants.create, V1ServicesConversationsParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesConversationsParticipants.create, V1ServicesConversationsParticipantsInstance)
    list = lists(_typed.V1ServicesConversationsParticipants.list, V1ServicesConversationsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesConversationsParticipants.list, V1ServicesConversationsParticipantsInstance)
    stream = streams(_typed.V1ServicesConversationsParticipants.stream, V1ServicesConversationsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesConversationsParticipants.stream, V1ServicesConversationsParticipantsInstance)
    page = pages(_typed.V1ServicesConversationsParticipants.page, V1ServicesConversationsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesConversationsParticipants.page, V1ServicesConversationsParticipantsInstance)
    get_page = pages(_typed.V1ServicesConversationsParticipants.get_page, V1ServicesConversationsParticipantsInstance)

class V1ServicesConversationsParticipantsContext(Resource):
    delete = awaited(_typed.V1ServicesConversationsParticipantsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsParticipantsContext.delete)
    fetch = answers(_typed.V1ServicesConversationsParticipantsContext.fetch, V1ServicesConversationsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsParticipantsContext.fetch, V1ServicesConversationsParticipantsInstance)
    update = answers(_typed.V1ServicesConversationsParticipantsContext.update, V1ServicesConversationsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsParticipantsContext.update, V1ServicesConversationsParticipantsInstance)

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
    delete = awaited(_typed.V1ServicesConversationsParticipantsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsParticipantsInstance.delete)
    fetch = answers(_typed.V1ServicesConversationsParticipantsInstance.fetch, V1ServicesConversationsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsParticipantsInstance.fetch, V1ServicesConversationsParticipantsInstance)
    update = answers(_typed.V1ServicesConversationsParticipantsInstance.update, V1ServicesConversationsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsParticipantsInstance.update, V1ServicesConversationsParticipantsInstance)

class V1ServicesConversationsWebhooks(Called):
    def __call__(self, sid: str) -> V1ServicesConversationsWebhooksContext: ...
    def get(self, sid: str) -> V1ServicesConversationsWebhooksContext: ...
    create = answers(_typed.V1ServicesConversationsWebhooks.create, V1ServicesConversationsWebhooksInstance)
    create_with_http_info = full_answers(_typed.V1ServicesConversationsWebhooks.create, V1ServicesConversationsWebhooksInstance)
    list = lists(_typed.V1ServicesConversationsWebhooks.list, V1ServicesConversationsWebhooksInstance)
    list_with_http_info = full_lists(_typed.V1ServicesConversationsWebhooks.list, V1ServicesConversationsWebhooksInstance)
    stream = streams(_typed.V1ServicesConversationsWebhooks.stream, V1ServicesConversationsWebhooksInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesConversationsWebhooks.stream, V1ServicesConversationsWebhooksInstance)
    page = pages(_typed.V1ServicesConversationsWebhooks.page, V1ServicesConversationsWebhooksInstance)
    page_with_http_info = full_pages(_typed.V1ServicesConversationsWebhooks.page, V1ServicesConversationsWebhooksInstance)
    get_page = pages(_typed.V1ServicesConversationsWebhooks.get_page, V1ServicesConversationsWebhooksInstance)

class V1ServicesConversationsWebhooksContext(Resource):
    delete = awaited(_typed.V1ServicesConversationsWebhooksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsWebhooksContext.delete)
    fetch = answers(_typed.V1ServicesConversationsWebhooksContext.fetch, V1ServicesConversationsWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsWebhooksContext.fetch, V1ServicesConversationsWebhooksInstance)
    update = answers(_typed.V1ServicesConversationsWebhooksContext.update, V1ServicesConversationsWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsWebhooksContext.update, V1ServicesConversationsWebhooksInstance)

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
    delete = awaited(_typed.V1ServicesConversationsWebhooksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsWebhooksInstance.delete)
    fetch = answers(_typed.V1ServicesConversationsWebhooksInstance.fetch, V1ServicesConversationsWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsWebhooksInstance.fetch, V1ServicesConversationsWebhooksInstance)
    update = answers(_typed.V1ServicesConversationsWebhooksInstance.update, V1ServicesConversationsWebhooksInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsWebhooksInstance.update, V1ServicesConversationsWebhooksInstance)

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
    delete = awaited(_typed.V1ServicesConversationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesConversationsInstance.delete)
    fetch = answers(_typed.V1ServicesConversationsInstance.fetch, V1ServicesConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesConversationsInstance.fetch, V1ServicesConversationsInstance)
    update = answers(_typed.V1ServicesConversationsInstance.update, V1ServicesConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesConversationsInstance.update, V1ServicesConversationsInstance)

class V1ServicesParticipantConversations(Resource):
    list = lists(_typed.V1ServicesParticipantConversations.list, V1ServicesParticipantConversationsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesParticipantConversations.list, V1ServicesParticipantConversationsInstance)
    stream = streams(_typed.V1ServicesParticipantConversations.stream, V1ServicesParticipantConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesParticipantConversations.stream, V1ServicesParticipantConversationsInstance)
    page = pages(_typed.V1ServicesParticipantConversations.page, V1ServicesParticipantConversationsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesParticipantConversations.page, V1ServicesParticipantConversationsInstance)
    get_page = pages(_typed.V1ServicesParticipantConversations.get_page, V1ServicesParticipantConversationsInstance)

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
    create = answers(_typed.V1ServicesRoles.create, V1ServicesRolesInstance)
    create_with_http_info = full_answers(_typed.V1ServicesRoles.create, V1ServicesRolesInstance)
    list = lists(_typed.V1ServicesRoles.list, V1ServicesRolesInstance)
    list_with_http_info = full_lists(_typed.V1ServicesRoles.list, V1ServicesRolesInstance)
    stream = streams(_typed.V1ServicesRoles.stream, V1ServicesRolesInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesRoles.stream, V1ServicesRolesInstance)
    page = pages(_typed.V1ServicesRoles.page, V1ServicesRolesInstance)
    page_with_http_info = full_pages(_typed.V1ServicesRoles.page, V1ServicesRolesInstance)
    get_page = pages(_typed.V1ServicesRoles.get_page, V1ServicesRolesInstance)

class V1ServicesRolesContext(Resource):
    delete = awaited(_typed.V1ServicesRolesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesRolesContext.delete)
    fetch = answers(_typed.V1ServicesRolesContext.fetch, V1ServicesRolesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesRolesContext.fetch, V1ServicesRolesInstance)
    update = answers(_typed.V1ServicesRolesContext.update, V1ServicesRolesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesRolesContext.update, V1ServicesRolesInstance)

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
    delete = awaited(_typed.V1ServicesRolesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesRolesInstance.delete)
    fetch = answers(_typed.V1ServicesRolesInstance.fetch, V1ServicesRolesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesRolesInstance.fetch, V1ServicesRolesInstance)
    update = answers(_typed.V1ServicesRolesInstance.update, V1ServicesRolesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesRolesInstance.update, V1ServicesRolesInstance)

class V1ServicesUsers(Called):
    def __call__(self, sid: str) -> V1ServicesUsersContext: ...
    def get(self, sid: str) -> V1ServicesUsersContext: ...
    create = answers(_typed.V1ServicesUsers.create, V1ServicesUsersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesUsers.create, V1ServicesUsersInstance)
    list = lists(_typed.V1ServicesUsers.list, V1ServicesUsersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesUsers.list, V1ServicesUsersInstance)
    stream = streams(_typed.V1ServicesUsers.stream, V1ServicesUsersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesUsers.stream, V1ServicesUsersInstance)
    page = pages(_typed.V1ServicesUsers.page, V1ServicesUsersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesUsers.page, V1ServicesUsersInstance)
    get_page = pages(_typed.V1ServicesUsers.get_page, V1ServicesUsersInstance)

class V1ServicesUsersContext(Resource):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    delete = awaited(_typed.V1ServicesUsersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsersContext.delete)
    fetch = answers(_typed.V1ServicesUsersContext.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsersContext.fetch, V1ServicesUsersInstance)
    update = answers(_typed.V1ServicesUsersContext.update, V1ServicesUsersInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsersContext.update, V1ServicesUsersInstance)

class V1ServicesUsersUserConversations(Called):
    def __call__(self, conversation_sid: str) -> V1ServicesUsersUserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1ServicesUsersUserConversationsContext: ...
    list = lists(_typed.V1ServicesUsersUserConversations.list, V1ServicesUsersUserConversationsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesUsersUserConversations.list, V1ServicesUsersUserConversationsInstance)
    stream = streams(_typed.V1ServicesUsersUserConversations.stream, V1ServicesUsersUserConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesUsersUserConversations.stream, V1ServicesUsersUserConversationsInstance)
    page = pages(_typed.V1ServicesUsersUserConversations.page, V1ServicesUsersUserConversationsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesUsersUserConversations.page, V1ServicesUsersUserConversationsInstance)
    get_page = pages(_typed.V1ServicesUsersUserConversations.get_page, V1ServicesUsersUserConversationsInstance)

class V1ServicesUsersUserConversationsContext(Resource):
    delete = awaited(_typed.V1ServicesUsersUserConversationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsersUserConversationsContext.delete)
    fetch = answers(_typed.V1ServicesUsersUserConversationsContext.fetch, V1ServicesUsersUserConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsersUserConversationsContext.fetch, V1ServicesUsersUserConversationsInstance)
    update = answers(_typed.V1ServicesUsersUserConversationsContext.update, V1ServicesUsersUserConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsersUserConversationsContext.update, V1ServicesUsersUserConversationsInstance)

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
    delete = awaited(_typed.V1ServicesUsersUserConversationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsersUserConversationsInstance.delete)
    fetch = answers(_typed.V1ServicesUsersUserConversationsInstance.fetch, V1ServicesUsersUserConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsersUserConversationsInstance.fetch, V1ServicesUsersUserConversationsInstance)
    update = answers(_typed.V1ServicesUsersUserConversationsInstance.update, V1ServicesUsersUserConversationsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsersUserConversationsInstance.update, V1ServicesUsersUserConversationsInstance)

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
    delete = awaited(_typed.V1ServicesUsersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsersInstance.delete)
    fetch = answers(_typed.V1ServicesUsersInstance.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsersInstance.fetch, V1ServicesUsersInstance)
    update = answers(_typed.V1ServicesUsersInstance.update, V1ServicesUsersInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsersInstance.update, V1ServicesUsersInstance)

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
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesInstance.delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)

class V1Users(Called):
    def __call__(self, sid: str) -> V1UsersContext: ...
    def get(self, sid: str) -> V1UsersContext: ...
    create = answers(_typed.V1Users.create, V1UsersInstance)
    create_with_http_info = full_answers(_typed.V1Users.create, V1UsersInstance)
    list = lists(_typed.V1Users.list, V1UsersInstance)
    list_with_http_info = full_lists(_typed.V1Users.list, V1UsersInstance)
    stream = streams(_typed.V1Users.stream, V1UsersInstance)
    stream_with_http_info = full_streams(_typed.V1Users.stream, V1UsersInstance)
    page = pages(_typed.V1Users.page, V1UsersInstance)
    page_with_http_info = full_pages(_typed.V1Users.page, V1UsersInstance)
    get_page = pages(_typed.V1Users.get_page, V1UsersInstance)

class V1UsersContext(Resource):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    delete = awaited(_typed.V1UsersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1UsersContext.delete)
    fetch = answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    update = answers(_typed.V1UsersContext.update, V1UsersInstance)
    update_with_http_info = full_answers(_typed.V1UsersContext.update, V1UsersInstance)

class V1UsersUserConversations(Called):
    def __call__(self, conversation_sid: str) -> V1UsersUserConversationsContext: ...
    def get(self, conversation_sid: str) -> V1UsersUserConversationsContext: ...
    list = lists(_typed.V1UsersUserConversations.list, V1UsersUserConversationsInstance)
    list_with_http_info = full_lists(_typed.V1UsersUserConversations.list, V1UsersUserConversationsInstance)
    stream = streams(_typed.V1UsersUserConversations.stream, V1UsersUserConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1UsersUserConversations.stream, V1UsersUserConversationsInstance)
    page = pages(_typed.V1UsersUserConversations.page, V1UsersUserConversationsInstance)
    page_with_http_info = full_pages(_typed.V1UsersUserConversations.page, V1UsersUserConversationsInstance)
    get_page = pages(_typed.V1UsersUserConversations.get_page, V1UsersUserConversationsInstance)

class V1UsersUserConversationsContext(Resource):
    delete = awaited(_typed.V1UsersUserConversationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1UsersUserConversationsContext.delete)
    fetch = answers(_typed.V1UsersUserConversationsContext.fetch, V1UsersUserConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersUserConversationsContext.fetch, V1UsersUserConversationsInstance)
    update = answers(_typed.V1UsersUserConversationsContext.update, V1UsersUserConversationsInstance)
    update_with_http_info = full_answers(_typed.V1UsersUserConversationsContext.update, V1UsersUserConversationsInstance)

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
    delete = awaited(_typed.V1UsersUserConversationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1UsersUserConversationsInstance.delete)
    fetch = answers(_typed.V1UsersUserConversationsInstance.fetch, V1UsersUserConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersUserConversationsInstance.fetch, V1UsersUserConversationsInstance)
    update = answers(_typed.V1UsersUserConversationsInstance.update, V1UsersUserConversationsInstance)
    update_with_http_info = full_answers(_typed.V1UsersUserConversationsInstance.update, V1UsersUserConversationsInstance)

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
    delete = awaited(_typed.V1UsersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1UsersInstance.delete)
    fetch = answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    fetch_with_http_info = full_answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    update = answers(_typed.V1UsersInstance.update, V1UsersInstance)
    update_with_http_info = full_answers(_typed.V1UsersInstance.update, V1UsersInstance)

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
    create = answers(_typed.V2ActionsContext.create, V2ActionsInstance)
    create_with_http_info = full_answers(_typed.V2ActionsContext.create, V2ActionsInstance)

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
    create = answers(_typed.V2ActionsInstance.create, V2ActionsInstance)
    create_with_http_info = full_answers(_typed.V2ActionsInstance.create, V2ActionsInstance)

class V2ActionsContext2(Resource):
    fetch = answers(_typed.V2ActionsContext2.fetch, V2ActionsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2ActionsContext2.fetch, V2ActionsContext2Instance)

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
    fetch = answers(_typed.V2ActionsContext2Instance.fetch, V2ActionsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2ActionsContext2Instance.fetch, V2ActionsContext2Instance)

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
    create = answers(_typed.V2CommunicationsContext.create, V2CommunicationsInstance)
    create_with_http_info = full_answers(_typed.V2CommunicationsContext.create, V2CommunicationsInstance)
    list = lists(_typed.V2CommunicationsContext.list, V2CommunicationsInstance)
    list_with_http_info = full_lists(_typed.V2CommunicationsContext.list, V2CommunicationsInstance)
    stream = streams(_typed.V2CommunicationsContext.stream, V2CommunicationsInstance)
    stream_with_http_info = full_streams(_typed.V2CommunicationsContext.stream, V2CommunicationsInstance)
    page = pages(_typed.V2CommunicationsContext.page, V2CommunicationsInstance)
    page_with_http_info = full_pages(_typed.V2CommunicationsContext.page, V2CommunicationsInstance)
    get_page = pages(_typed.V2CommunicationsContext.get_page, V2CommunicationsInstance)

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
    create = answers(_typed.V2CommunicationsInstance.create, V2CommunicationsInstance)
    create_with_http_info = full_answers(_typed.V2CommunicationsInstance.create, V2CommunicationsInstance)
    list = lists(_typed.V2CommunicationsInstance.list, V2CommunicationsInstance)
    list_with_http_info = full_lists(_typed.V2CommunicationsInstance.list, V2CommunicationsInstance)
    stream = streams(_typed.V2CommunicationsInstance.stream, V2CommunicationsInstance)
    stream_with_http_info = full_streams(_typed.V2CommunicationsInstance.stream, V2CommunicationsInstance)
    page = pages(_typed.V2CommunicationsInstance.page, V2CommunicationsInstance)
    page_with_http_info = full_pages(_typed.V2CommunicationsInstance.page, V2CommunicationsInstance)
    get_page = pages(_typed.V2CommunicationsInstance.get_page, V2CommunicationsInstance)

class V2CommunicationsContext2(Resource):
    fetch = answers(_typed.V2CommunicationsContext2.fetch, V2CommunicationsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2CommunicationsContext2.fetch, V2CommunicationsContext2Instance)

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
    fetch = answers(_typed.V2CommunicationsContext2Instance.fetch, V2CommunicationsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2CommunicationsContext2Instance.fetch, V2CommunicationsContext2Instance)

class V2Configurations(Called):
    def __call__(self, id: str) -> V2ConfigurationsContext: ...
    def get(self, id: str) -> V2ConfigurationsContext: ...
    create = answers(_typed.V2Configurations.create, V2ConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V2Configurations.create, V2ConfigurationsInstance)
    list = lists(_typed.V2Configurations.list, V2ConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V2Configurations.list, V2ConfigurationsInstance)
    stream = streams(_typed.V2Configurations.stream, V2ConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V2Configurations.stream, V2ConfigurationsInstance)
    page = pages(_typed.V2Configurations.page, V2ConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V2Configurations.page, V2ConfigurationsInstance)
    get_page = pages(_typed.V2Configurations.get_page, V2ConfigurationsInstance)

class V2ConfigurationsContext(Resource):
    delete = awaited(_typed.V2ConfigurationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ConfigurationsContext.delete)
    fetch = answers(_typed.V2ConfigurationsContext.fetch, V2ConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ConfigurationsContext.fetch, V2ConfigurationsInstance)
    patch = answers(_typed.V2ConfigurationsContext.patch, V2ConfigurationsInstance)
    patch_with_http_info = full_answers(_typed.V2ConfigurationsContext.patch, V2ConfigurationsInstance)
    update = answers(_typed.V2ConfigurationsContext.update, V2ConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V2ConfigurationsContext.update, V2ConfigurationsInstance)

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
    delete = awaited(_typed.V2ConfigurationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ConfigurationsInstance.delete)
    fetch = answers(_typed.V2ConfigurationsInstance.fetch, V2ConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ConfigurationsInstance.fetch, V2ConfigurationsInstance)
    patch = answers(_typed.V2ConfigurationsInstance.patch, V2ConfigurationsInstance)
    patch_with_http_info = full_answers(_typed.V2ConfigurationsInstance.patch, V2ConfigurationsInstance)
    update = answers(_typed.V2ConfigurationsInstance.update, V2ConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V2ConfigurationsInstance.update, V2ConfigurationsInstance)

class V2Conversations(Called):
    def __call__(self, id: str) -> V2ConversationsContext: ...
    def get(self, id: str) -> V2ConversationsContext: ...
    create = answers(_typed.V2Conversations.create, V2ConversationsInstance)
    create_with_http_info = full_answers(_typed.V2Conversations.create, V2ConversationsInstance)
    list = lists(_typed.V2Conversations.list, V2ConversationsInstance)
    list_with_http_info = full_lists(_typed.V2Conversations.list, V2ConversationsInstance)
    stream = streams(_typed.V2Conversations.stream, V2ConversationsInstance)
    stream_with_http_info = full_streams(_typed.V2Conversations.stream, V2ConversationsInstance)
    page = pages(_typed.V2Conversations.page, V2ConversationsInstance)
    page_with_http_info = full_pages(_typed.V2Conversations.page, V2ConversationsInstance)
    get_page = pages(_typed.V2Conversations.get_page, V2ConversationsInstance)

class V2ConversationsContext(Resource):
    delete = awaited(_typed.V2ConversationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ConversationsContext.delete)
    fetch = answers(_typed.V2ConversationsContext.fetch, V2ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ConversationsContext.fetch, V2ConversationsInstance)
    patch = answers(_typed.V2ConversationsContext.patch, V2ConversationsInstance)
    patch_with_http_info = full_answers(_typed.V2ConversationsContext.patch, V2ConversationsInstance)
    update = answers(_typed.V2ConversationsContext.update, V2ConversationsInstance)
    update_with_http_info = full_answers(_typed.V2ConversationsContext.update, V2ConversationsInstance)

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
    delete = awaited(_typed.V2ConversationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ConversationsInstance.delete)
    fetch = answers(_typed.V2ConversationsInstance.fetch, V2ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ConversationsInstance.fetch, V2ConversationsInstance)
    patch = answers(_typed.V2ConversationsInstance.patch, V2ConversationsInstance)
    patch_with_http_info = full_answers(_typed.V2ConversationsInstance.patch, V2ConversationsInstance)
    update = answers(_typed.V2ConversationsInstance.update, V2ConversationsInstance)
    update_with_http_info = full_answers(_typed.V2ConversationsInstance.update, V2ConversationsInstance)

class V2Operations(Called):
    def __call__(self, id: str) -> V2OperationsContext: ...
    def get(self, id: str) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    fetch = answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)

class V2OperationsInstance(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    completed_at: datetime | None
    status_url: str | None
    error: str | None
    related: dict[str, Any] | None
    fetch = answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)

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
    create = answers(_typed.V2ParticipantsContext.create, V2ParticipantsInstance)
    create_with_http_info = full_answers(_typed.V2ParticipantsContext.create, V2ParticipantsInstance)
    list = lists(_typed.V2ParticipantsContext.list, V2ParticipantsInstance)
    list_with_http_info = full_lists(_typed.V2ParticipantsContext.list, V2ParticipantsInstance)
    stream = streams(_typed.V2ParticipantsContext.stream, V2ParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V2ParticipantsContext.stream, V2ParticipantsInstance)
    page = pages(_typed.V2ParticipantsContext.page, V2ParticipantsInstance)
    page_with_http_info = full_pages(_typed.V2ParticipantsContext.page, V2ParticipantsInstance)
    get_page = pages(_typed.V2ParticipantsContext.get_page, V2ParticipantsInstance)

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
    create = answers(_typed.V2ParticipantsInstance.create, V2ParticipantsInstance)
    create_with_http_info = full_answers(_typed.V2ParticipantsInstance.create, V2ParticipantsInstance)
    list = lists(_typed.V2ParticipantsInstance.list, V2ParticipantsInstance)
    list_with_http_info = full_lists(_typed.V2ParticipantsInstance.list, V2ParticipantsInstance)
    stream = streams(_typed.V2ParticipantsInstance.stream, V2ParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V2ParticipantsInstance.stream, V2ParticipantsInstance)
    page = pages(_typed.V2ParticipantsInstance.page, V2ParticipantsInstance)
    page_with_http_info = full_pages(_typed.V2ParticipantsInstance.page, V2ParticipantsInstance)
    get_page = pages(_typed.V2ParticipantsInstance.get_page, V2ParticipantsInstance)

class V2ParticipantsContext2(Resource):
    fetch = answers(_typed.V2ParticipantsContext2.fetch, V2ParticipantsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2ParticipantsContext2.fetch, V2ParticipantsContext2Instance)
    update = answers(_typed.V2ParticipantsContext2.update, V2ParticipantsContext2Instance)
    update_with_http_info = full_answers(_typed.V2ParticipantsContext2.update, V2ParticipantsContext2Instance)

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
    fetch = answers(_typed.V2ParticipantsContext2Instance.fetch, V2ParticipantsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2ParticipantsContext2Instance.fetch, V2ParticipantsContext2Instance)
    update = answers(_typed.V2ParticipantsContext2Instance.update, V2ParticipantsContext2Instance)
    update_with_http_info = full_answers(_typed.V2ParticipantsContext2Instance.update, V2ParticipantsContext2Instance)
