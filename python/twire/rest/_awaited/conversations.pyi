"""twire.aio.conversations."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import conversations as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Conversations(Product):
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

class V1AddressConfigurations(CallableResource):
    def __call__(self, sid: PathValue) -> V1AddressConfigurationsContext: ...
    def get(self, sid: PathValue) -> V1AddressConfigurationsContext: ...
    create = answers(_typed.V1AddressConfigurations.create, V1AddressConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1AddressConfigurations.list, V1AddressConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AddressConfigurations.stream, V1AddressConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AddressConfigurations.page, V1AddressConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AddressConfigurations.get_page, V1AddressConfigurationsInstance)

class V1AddressConfigurationsContext(Resource):
    delete = awaited(_typed.V1AddressConfigurationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AddressConfigurationsContext.fetch, V1AddressConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1AddressConfigurationsContext.update, V1AddressConfigurationsInstance)
    update_with_http_info = fully(update)

class V1AddressConfigurationsInstance(_typed.V1AddressConfigurationsInstanceFields):
    delete = awaited(_typed.V1AddressConfigurationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AddressConfigurationsInstance.fetch, V1AddressConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1AddressConfigurationsInstance.update, V1AddressConfigurationsInstance)
    update_with_http_info = fully(update)

class V1Configuration(CallableResource):
    @property
    def webhooks(self) -> V1ConfigurationWebhooks: ...
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationWebhooks(CallableResource):
    def __call__(self) -> V1ConfigurationWebhooksContext: ...
    def get(self) -> V1ConfigurationWebhooksContext: ...

class V1ConfigurationWebhooksContext(Resource):
    fetch = answers(_typed.V1ConfigurationWebhooksContext.fetch, V1ConfigurationWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationWebhooksContext.update, V1ConfigurationWebhooksInstance)
    update_with_http_info = fully(update)

class V1ConfigurationWebhooksInstance(_typed.V1ConfigurationWebhooksInstanceFields):
    fetch = answers(_typed.V1ConfigurationWebhooksInstance.fetch, V1ConfigurationWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationWebhooksInstance.update, V1ConfigurationWebhooksInstance)
    update_with_http_info = fully(update)

class V1ConfigurationContext(Resource):
    fetch = answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)
    update_with_http_info = fully(update)

class V1ConfigurationInstance(_typed.V1ConfigurationInstanceFields):
    fetch = answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)
    update_with_http_info = fully(update)

class V1ConversationWithParticipants(Resource):
    create = answers(_typed.V1ConversationWithParticipants.create, V1ConversationWithParticipantsInstance)
    create_with_http_info = fully(create)

class V1ConversationWithParticipantsInstance(_typed.V1ConversationWithParticipantsInstanceFields):
    pass

class V1Conversations(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsContext: ...
    create = answers(_typed.V1Conversations.create, V1ConversationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Conversations.list, V1ConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Conversations.stream, V1ConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Conversations.page, V1ConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Conversations.get_page, V1ConversationsInstance)

class V1ConversationsContext(Resource):
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    delete = awaited(_typed.V1ConversationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsContext.fetch, V1ConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsContext.update, V1ConversationsInstance)
    update_with_http_info = fully(update)

class V1ConversationsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ConversationsMessagesContext: ...
    create = answers(_typed.V1ConversationsMessages.create, V1ConversationsMessagesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConversationsMessages.list, V1ConversationsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationsMessages.stream, V1ConversationsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationsMessages.page, V1ConversationsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationsMessages.get_page, V1ConversationsMessagesInstance)

class V1ConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ConversationsMessagesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsMessagesContext.fetch, V1ConversationsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsMessagesContext.update, V1ConversationsMessagesInstance)
    update_with_http_info = fully(update)

class V1ConversationsMessagesDeliveryReceipts(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    list = lists(_typed.V1ConversationsMessagesDeliveryReceipts.list, V1ConversationsMessagesDeliveryReceiptsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationsMessagesDeliveryReceipts.stream, V1ConversationsMessagesDeliveryReceiptsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationsMessagesDeliveryReceipts.page, V1ConversationsMessagesDeliveryReceiptsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationsMessagesDeliveryReceipts.get_page, V1ConversationsMessagesDeliveryReceiptsInstance)

class V1ConversationsMessagesDeliveryReceiptsContext(Resource):
    fetch = answers(_typed.V1ConversationsMessagesDeliveryReceiptsContext.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = fully(fetch)

class V1ConversationsMessagesDeliveryReceiptsInstance(_typed.V1ConversationsMessagesDeliveryReceiptsInstanceFields):
    fetch = answers(_typed.V1ConversationsMessagesDeliveryReceiptsInstance.fetch, V1ConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = fully(fetch)

class V1ConversationsMessagesInstance(_typed.V1ConversationsMessagesInstanceFields):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ConversationsMessagesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsMessagesInstance.fetch, V1ConversationsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsMessagesInstance.update, V1ConversationsMessagesInstance)
    update_with_http_info = fully(update)

class V1ConversationsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsParticipantsContext: ...
    create = answers(_typed.V1ConversationsParticipants.create, V1ConversationsParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConversationsParticipants.list, V1ConversationsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationsParticipants.stream, V1ConversationsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationsParticipants.page, V1ConversationsParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationsParticipants.get_page, V1ConversationsParticipantsInstance)

class V1ConversationsParticipantsContext(Resource):
    delete = awaited(_typed.V1ConversationsParticipantsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsParticipantsContext.fetch, V1ConversationsParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsParticipantsContext.update, V1ConversationsParticipantsInstance)
    update_with_http_info = fully(update)

class V1ConversationsParticipantsInstance(_typed.V1ConversationsParticipantsInstanceFields):
    delete = awaited(_typed.V1ConversationsParticipantsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsParticipantsInstance.fetch, V1ConversationsParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsParticipantsInstance.update, V1ConversationsParticipantsInstance)
    update_with_http_info = fully(update)

class V1ConversationsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsWebhooksContext: ...
    def get(self, sid: PathValue) -> V1ConversationsWebhooksContext: ...
    create = answers(_typed.V1ConversationsWebhooks.create, V1ConversationsWebhooksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConversationsWebhooks.list, V1ConversationsWebhooksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationsWebhooks.stream, V1ConversationsWebhooksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationsWebhooks.page, V1ConversationsWebhooksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationsWebhooks.get_page, V1ConversationsWebhooksInstance)

class V1ConversationsWebhooksContext(Resource):
    delete = awaited(_typed.V1ConversationsWebhooksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsWebhooksContext.fetch, V1ConversationsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsWebhooksContext.update, V1ConversationsWebhooksInstance)
    update_with_http_info = fully(update)

class V1ConversationsWebhooksInstance(_typed.V1ConversationsWebhooksInstanceFields):
    delete = awaited(_typed.V1ConversationsWebhooksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsWebhooksInstance.fetch, V1ConversationsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsWebhooksInstance.update, V1ConversationsWebhooksInstance)
    update_with_http_info = fully(update)

class V1ConversationsInstance(_typed.V1ConversationsInstanceFields):
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    delete = awaited(_typed.V1ConversationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationsInstance.fetch, V1ConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConversationsInstance.update, V1ConversationsInstance)
    update_with_http_info = fully(update)

class V1Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsContext: ...
    create = answers(_typed.V1Credentials.create, V1CredentialsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Credentials.list, V1CredentialsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Credentials.stream, V1CredentialsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Credentials.page, V1CredentialsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Credentials.get_page, V1CredentialsInstance)

class V1CredentialsContext(Resource):
    delete = awaited(_typed.V1CredentialsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsContext.fetch, V1CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsContext.update, V1CredentialsInstance)
    update_with_http_info = fully(update)

class V1CredentialsInstance(_typed.V1CredentialsInstanceFields):
    delete = awaited(_typed.V1CredentialsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CredentialsInstance.fetch, V1CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CredentialsInstance.update, V1CredentialsInstance)
    update_with_http_info = fully(update)

class V1ParticipantConversations(Resource):
    list = lists(_typed.V1ParticipantConversations.list, V1ParticipantConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ParticipantConversations.stream, V1ParticipantConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ParticipantConversations.page, V1ParticipantConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ParticipantConversations.get_page, V1ParticipantConversationsInstance)

class V1ParticipantConversationsInstance(_typed.V1ParticipantConversationsInstanceFields):
    pass

class V1Roles(CallableResource):
    def __call__(self, sid: PathValue) -> V1RolesContext: ...
    def get(self, sid: PathValue) -> V1RolesContext: ...
    create = answers(_typed.V1Roles.create, V1RolesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Roles.list, V1RolesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Roles.stream, V1RolesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Roles.page, V1RolesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Roles.get_page, V1RolesInstance)

class V1RolesContext(Resource):
    delete = awaited(_typed.V1RolesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RolesContext.fetch, V1RolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RolesContext.update, V1RolesInstance)
    update_with_http_info = fully(update)

class V1RolesInstance(_typed.V1RolesInstanceFields):
    delete = awaited(_typed.V1RolesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RolesInstance.fetch, V1RolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RolesInstance.update, V1RolesInstance)
    update_with_http_info = fully(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    list = lists(_typed.V1ServicesBindings.list, V1ServicesBindingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesBindings.stream, V1ServicesBindingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesBindings.page, V1ServicesBindingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesBindings.get_page, V1ServicesBindingsInstance)

class V1ServicesBindingsContext(Resource):
    delete = awaited(_typed.V1ServicesBindingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBindingsContext.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBindingsInstance(_typed.V1ServicesBindingsInstanceFields):
    delete = awaited(_typed.V1ServicesBindingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBindingsInstance.fetch, V1ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesConfiguration(CallableResource):
    @property
    def notifications(self) -> V1ServicesConfigurationNotifications: ...
    @property
    def webhooks(self) -> V1ServicesConfigurationWebhooks: ...
    def __call__(self) -> V1ServicesConfigurationContext: ...
    def get(self) -> V1ServicesConfigurationContext: ...

class V1ServicesConfigurationNotifications(CallableResource):
    def __call__(self) -> V1ServicesConfigurationNotificationsContext: ...
    def get(self) -> V1ServicesConfigurationNotificationsContext: ...

class V1ServicesConfigurationNotificationsContext(Resource):
    fetch = answers(_typed.V1ServicesConfigurationNotificationsContext.fetch, V1ServicesConfigurationNotificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationNotificationsContext.update, V1ServicesConfigurationNotificationsInstance)
    update_with_http_info = fully(update)

class V1ServicesConfigurationNotificationsInstance(_typed.V1ServicesConfigurationNotificationsInstanceFields):
    fetch = answers(_typed.V1ServicesConfigurationNotificationsInstance.fetch, V1ServicesConfigurationNotificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationNotificationsInstance.update, V1ServicesConfigurationNotificationsInstance)
    update_with_http_info = fully(update)

class V1ServicesConfigurationWebhooks(CallableResource):
    def __call__(self) -> V1ServicesConfigurationWebhooksContext: ...
    def get(self) -> V1ServicesConfigurationWebhooksContext: ...

class V1ServicesConfigurationWebhooksContext(Resource):
    fetch = answers(_typed.V1ServicesConfigurationWebhooksContext.fetch, V1ServicesConfigurationWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationWebhooksContext.update, V1ServicesConfigurationWebhooksInstance)
    update_with_http_info = fully(update)

class V1ServicesConfigurationWebhooksInstance(_typed.V1ServicesConfigurationWebhooksInstanceFields):
    fetch = answers(_typed.V1ServicesConfigurationWebhooksInstance.fetch, V1ServicesConfigurationWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationWebhooksInstance.update, V1ServicesConfigurationWebhooksInstance)
    update_with_http_info = fully(update)

class V1ServicesConfigurationContext(Resource):
    fetch = answers(_typed.V1ServicesConfigurationContext.fetch, V1ServicesConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationContext.update, V1ServicesConfigurationInstance)
    update_with_http_info = fully(update)

class V1ServicesConfigurationInstance(_typed.V1ServicesConfigurationInstanceFields):
    fetch = answers(_typed.V1ServicesConfigurationInstance.fetch, V1ServicesConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConfigurationInstance.update, V1ServicesConfigurationInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationWithParticipants(Resource):
    create = answers(_typed.V1ServicesConversationWithParticipants.create, V1ServicesConversationWithParticipantsInstance)
    create_with_http_info = fully(create)

class V1ServicesConversationWithParticipantsInstance(_typed.V1ServicesConversationWithParticipantsInstanceFields):
    pass

class V1ServicesConversations(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsContext: ...
    create = answers(_typed.V1ServicesConversations.create, V1ServicesConversationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesConversations.list, V1ServicesConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesConversations.stream, V1ServicesConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesConversations.page, V1ServicesConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesConversations.get_page, V1ServicesConversationsInstance)

class V1ServicesConversationsContext(Resource):
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    delete = awaited(_typed.V1ServicesConversationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsContext.fetch, V1ServicesConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsContext.update, V1ServicesConversationsInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsMessagesContext: ...
    create = answers(_typed.V1ServicesConversationsMessages.create, V1ServicesConversationsMessagesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesConversationsMessages.list, V1ServicesConversationsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesConversationsMessages.stream, V1ServicesConversationsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesConversationsMessages.page, V1ServicesConversationsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesConversationsMessages.get_page, V1ServicesConversationsMessagesInstance)

class V1ServicesConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ServicesConversationsMessagesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsMessagesContext.fetch, V1ServicesConversationsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsMessagesContext.update, V1ServicesConversationsMessagesInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsMessagesDeliveryReceipts(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    list = lists(_typed.V1ServicesConversationsMessagesDeliveryReceipts.list, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesConversationsMessagesDeliveryReceipts.stream, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesConversationsMessagesDeliveryReceipts.page, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesConversationsMessagesDeliveryReceipts.get_page, V1ServicesConversationsMessagesDeliveryReceiptsInstance)

class V1ServicesConversationsMessagesDeliveryReceiptsContext(Resource):
    fetch = answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsContext.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesConversationsMessagesDeliveryReceiptsInstance(_typed.V1ServicesConversationsMessagesDeliveryReceiptsInstanceFields):
    fetch = answers(_typed.V1ServicesConversationsMessagesDeliveryReceiptsInstance.fetch, V1ServicesConversationsMessagesDeliveryReceiptsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesConversationsMessagesInstance(_typed.V1ServicesConversationsMessagesInstanceFields):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    delete = awaited(_typed.V1ServicesConversationsMessagesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsMessagesInstance.fetch, V1ServicesConversationsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsMessagesInstance.update, V1ServicesConversationsMessagesInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsParticipantsContext: ...
    create = answers(_typed.V1ServicesConversationsParticipants.create, V1ServicesConversationsParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesConversationsParticipants.list, V1ServicesConversationsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesConversationsParticipants.stream, V1ServicesConversationsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesConversationsParticipants.page, V1ServicesConversationsParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesConversationsParticipants.get_page, V1ServicesConversationsParticipantsInstance)

class V1ServicesConversationsParticipantsContext(Resource):
    delete = awaited(_typed.V1ServicesConversationsParticipantsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsParticipantsContext.fetch, V1ServicesConversationsParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsParticipantsContext.update, V1ServicesConversationsParticipantsInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsParticipantsInstance(_typed.V1ServicesConversationsParticipantsInstanceFields):
    delete = awaited(_typed.V1ServicesConversationsParticipantsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsParticipantsInstance.fetch, V1ServicesConversationsParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsParticipantsInstance.update, V1ServicesConversationsParticipantsInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsWebhooksContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsWebhooksContext: ...
    create = answers(_typed.V1ServicesConversationsWebhooks.create, V1ServicesConversationsWebhooksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesConversationsWebhooks.list, V1ServicesConversationsWebhooksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesConversationsWebhooks.stream, V1ServicesConversationsWebhooksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesConversationsWebhooks.page, V1ServicesConversationsWebhooksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesConversationsWebhooks.get_page, V1ServicesConversationsWebhooksInstance)

class V1ServicesConversationsWebhooksContext(Resource):
    delete = awaited(_typed.V1ServicesConversationsWebhooksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsWebhooksContext.fetch, V1ServicesConversationsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsWebhooksContext.update, V1ServicesConversationsWebhooksInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsWebhooksInstance(_typed.V1ServicesConversationsWebhooksInstanceFields):
    delete = awaited(_typed.V1ServicesConversationsWebhooksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsWebhooksInstance.fetch, V1ServicesConversationsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsWebhooksInstance.update, V1ServicesConversationsWebhooksInstance)
    update_with_http_info = fully(update)

class V1ServicesConversationsInstance(_typed.V1ServicesConversationsInstanceFields):
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    delete = awaited(_typed.V1ServicesConversationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesConversationsInstance.fetch, V1ServicesConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesConversationsInstance.update, V1ServicesConversationsInstance)
    update_with_http_info = fully(update)

class V1ServicesParticipantConversations(Resource):
    list = lists(_typed.V1ServicesParticipantConversations.list, V1ServicesParticipantConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesParticipantConversations.stream, V1ServicesParticipantConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesParticipantConversations.page, V1ServicesParticipantConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesParticipantConversations.get_page, V1ServicesParticipantConversationsInstance)

class V1ServicesParticipantConversationsInstance(_typed.V1ServicesParticipantConversationsInstanceFields):
    pass

class V1ServicesRoles(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesRolesContext: ...
    def get(self, sid: PathValue) -> V1ServicesRolesContext: ...
    create = answers(_typed.V1ServicesRoles.create, V1ServicesRolesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesRoles.list, V1ServicesRolesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesRoles.stream, V1ServicesRolesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesRoles.page, V1ServicesRolesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesRoles.get_page, V1ServicesRolesInstance)

class V1ServicesRolesContext(Resource):
    delete = awaited(_typed.V1ServicesRolesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesRolesContext.fetch, V1ServicesRolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesRolesContext.update, V1ServicesRolesInstance)
    update_with_http_info = fully(update)

class V1ServicesRolesInstance(_typed.V1ServicesRolesInstanceFields):
    delete = awaited(_typed.V1ServicesRolesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesRolesInstance.fetch, V1ServicesRolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesRolesInstance.update, V1ServicesRolesInstance)
    update_with_http_info = fully(update)

class V1ServicesUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesUsersContext: ...
    def get(self, sid: PathValue) -> V1ServicesUsersContext: ...
    create = answers(_typed.V1ServicesUsers.create, V1ServicesUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesUsers.list, V1ServicesUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesUsers.stream, V1ServicesUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesUsers.page, V1ServicesUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesUsers.get_page, V1ServicesUsersInstance)

class V1ServicesUsersContext(Resource):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    delete = awaited(_typed.V1ServicesUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersContext.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersContext.update, V1ServicesUsersInstance)
    update_with_http_info = fully(update)

class V1ServicesUsersUserConversations(CallableResource):
    def __call__(self, conversation_sid: PathValue) -> V1ServicesUsersUserConversationsContext: ...
    def get(self, conversation_sid: PathValue) -> V1ServicesUsersUserConversationsContext: ...
    list = lists(_typed.V1ServicesUsersUserConversations.list, V1ServicesUsersUserConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesUsersUserConversations.stream, V1ServicesUsersUserConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesUsersUserConversations.page, V1ServicesUsersUserConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesUsersUserConversations.get_page, V1ServicesUsersUserConversationsInstance)

class V1ServicesUsersUserConversationsContext(Resource):
    delete = awaited(_typed.V1ServicesUsersUserConversationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersUserConversationsContext.fetch, V1ServicesUsersUserConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersUserConversationsContext.update, V1ServicesUsersUserConversationsInstance)
    update_with_http_info = fully(update)

class V1ServicesUsersUserConversationsInstance(_typed.V1ServicesUsersUserConversationsInstanceFields):
    delete = awaited(_typed.V1ServicesUsersUserConversationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersUserConversationsInstance.fetch, V1ServicesUsersUserConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersUserConversationsInstance.update, V1ServicesUsersUserConversationsInstance)
    update_with_http_info = fully(update)

class V1ServicesUsersInstance(_typed.V1ServicesUsersInstanceFields):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    delete = awaited(_typed.V1ServicesUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersInstance.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersInstance.update, V1ServicesUsersInstance)
    update_with_http_info = fully(update)

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)

class V1Users(CallableResource):
    def __call__(self, sid: PathValue) -> V1UsersContext: ...
    def get(self, sid: PathValue) -> V1UsersContext: ...
    create = answers(_typed.V1Users.create, V1UsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Users.list, V1UsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Users.stream, V1UsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Users.page, V1UsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Users.get_page, V1UsersInstance)

class V1UsersContext(Resource):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    delete = awaited(_typed.V1UsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1UsersContext.fetch, V1UsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersContext.update, V1UsersInstance)
    update_with_http_info = fully(update)

class V1UsersUserConversations(CallableResource):
    def __call__(self, conversation_sid: PathValue) -> V1UsersUserConversationsContext: ...
    def get(self, conversation_sid: PathValue) -> V1UsersUserConversationsContext: ...
    list = lists(_typed.V1UsersUserConversations.list, V1UsersUserConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1UsersUserConversations.stream, V1UsersUserConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1UsersUserConversations.page, V1UsersUserConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1UsersUserConversations.get_page, V1UsersUserConversationsInstance)

class V1UsersUserConversationsContext(Resource):
    delete = awaited(_typed.V1UsersUserConversationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1UsersUserConversationsContext.fetch, V1UsersUserConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersUserConversationsContext.update, V1UsersUserConversationsInstance)
    update_with_http_info = fully(update)

class V1UsersUserConversationsInstance(_typed.V1UsersUserConversationsInstanceFields):
    delete = awaited(_typed.V1UsersUserConversationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1UsersUserConversationsInstance.fetch, V1UsersUserConversationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersUserConversationsInstance.update, V1UsersUserConversationsInstance)
    update_with_http_info = fully(update)

class V1UsersInstance(_typed.V1UsersInstanceFields):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    delete = awaited(_typed.V1UsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1UsersInstance.fetch, V1UsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1UsersInstance.update, V1UsersInstance)
    update_with_http_info = fully(update)

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

class V2Actions(CallableResource):
    @overload
    def __call__(self, conversation_id: PathValue) -> V2ActionsContext: ...
    @overload
    def __call__(self, conversation_id: PathValue, action_id: PathValue) -> V2ActionsContext2: ...
    @overload
    def get(self, conversation_id: PathValue) -> V2ActionsContext: ...
    @overload
    def get(self, conversation_id: PathValue, action_id: PathValue) -> V2ActionsContext2: ...

class V2ActionsContext(Resource):
    create = answers(_typed.V2ActionsContext.create, V2ActionsInstance)
    create_with_http_info = fully(create)

class V2ActionsInstance(_typed.V2ActionsInstanceFields):
    create = answers(_typed.V2ActionsInstance.create, V2ActionsInstance)
    create_with_http_info = fully(create)

class V2ActionsContext2(Resource):
    fetch = answers(_typed.V2ActionsContext2.fetch, V2ActionsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V2ActionsContext2Instance(_typed.V2ActionsContext2InstanceFields):
    fetch = answers(_typed.V2ActionsContext2Instance.fetch, V2ActionsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V2Communications(CallableResource):
    @overload
    def __call__(self, conversation_id: PathValue) -> V2CommunicationsContext: ...
    @overload
    def __call__(self, conversation_id: PathValue, id: PathValue) -> V2CommunicationsContext2: ...
    @overload
    def get(self, conversation_id: PathValue) -> V2CommunicationsContext: ...
    @overload
    def get(self, conversation_id: PathValue, id: PathValue) -> V2CommunicationsContext2: ...

class V2CommunicationsContext(Resource):
    create = answers(_typed.V2CommunicationsContext.create, V2CommunicationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2CommunicationsContext.list, V2CommunicationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2CommunicationsContext.stream, V2CommunicationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2CommunicationsContext.page, V2CommunicationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2CommunicationsContext.get_page, V2CommunicationsInstance)

class V2CommunicationsInstance(_typed.V2CommunicationsInstanceFields):
    create = answers(_typed.V2CommunicationsInstance.create, V2CommunicationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2CommunicationsInstance.list, V2CommunicationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2CommunicationsInstance.stream, V2CommunicationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2CommunicationsInstance.page, V2CommunicationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2CommunicationsInstance.get_page, V2CommunicationsInstance)

class V2CommunicationsContext2(Resource):
    fetch = answers(_typed.V2CommunicationsContext2.fetch, V2CommunicationsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V2CommunicationsContext2Instance(_typed.V2CommunicationsContext2InstanceFields):
    fetch = answers(_typed.V2CommunicationsContext2Instance.fetch, V2CommunicationsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V2Configurations(CallableResource):
    def __call__(self, id: PathValue) -> V2ConfigurationsContext: ...
    def get(self, id: PathValue) -> V2ConfigurationsContext: ...
    create = answers(_typed.V2Configurations.create, V2ConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Configurations.list, V2ConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Configurations.stream, V2ConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Configurations.page, V2ConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Configurations.get_page, V2ConfigurationsInstance)

class V2ConfigurationsContext(Resource):
    delete = awaited(_typed.V2ConfigurationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ConfigurationsContext.fetch, V2ConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V2ConfigurationsContext.patch, V2ConfigurationsInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.V2ConfigurationsContext.update, V2ConfigurationsInstance)
    update_with_http_info = fully(update)

class V2ConfigurationsInstance(_typed.V2ConfigurationsInstanceFields):
    delete = awaited(_typed.V2ConfigurationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ConfigurationsInstance.fetch, V2ConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V2ConfigurationsInstance.patch, V2ConfigurationsInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.V2ConfigurationsInstance.update, V2ConfigurationsInstance)
    update_with_http_info = fully(update)

class V2Conversations(CallableResource):
    def __call__(self, id: PathValue) -> V2ConversationsContext: ...
    def get(self, id: PathValue) -> V2ConversationsContext: ...
    create = answers(_typed.V2Conversations.create, V2ConversationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Conversations.list, V2ConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Conversations.stream, V2ConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Conversations.page, V2ConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Conversations.get_page, V2ConversationsInstance)

class V2ConversationsContext(Resource):
    delete = awaited(_typed.V2ConversationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ConversationsContext.fetch, V2ConversationsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V2ConversationsContext.patch, V2ConversationsInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.V2ConversationsContext.update, V2ConversationsInstance)
    update_with_http_info = fully(update)

class V2ConversationsInstance(_typed.V2ConversationsInstanceFields):
    delete = awaited(_typed.V2ConversationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ConversationsInstance.fetch, V2ConversationsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V2ConversationsInstance.patch, V2ConversationsInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.V2ConversationsInstance.update, V2ConversationsInstance)
    update_with_http_info = fully(update)

class V2Operations(CallableResource):
    def __call__(self, id: PathValue) -> V2OperationsContext: ...
    def get(self, id: PathValue) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    fetch = answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V2OperationsInstance(_typed.V2OperationsInstanceFields):
    fetch = answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V2Participants(CallableResource):
    @overload
    def __call__(self, conversation_id: PathValue) -> V2ParticipantsContext: ...
    @overload
    def __call__(self, conversation_id: PathValue, id: PathValue) -> V2ParticipantsContext2: ...
    @overload
    def get(self, conversation_id: PathValue) -> V2ParticipantsContext: ...
    @overload
    def get(self, conversation_id: PathValue, id: PathValue) -> V2ParticipantsContext2: ...

class V2ParticipantsContext(Resource):
    create = answers(_typed.V2ParticipantsContext.create, V2ParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ParticipantsContext.list, V2ParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ParticipantsContext.stream, V2ParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ParticipantsContext.page, V2ParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ParticipantsContext.get_page, V2ParticipantsInstance)

class V2ParticipantsInstance(_typed.V2ParticipantsInstanceFields):
    create = answers(_typed.V2ParticipantsInstance.create, V2ParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ParticipantsInstance.list, V2ParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ParticipantsInstance.stream, V2ParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ParticipantsInstance.page, V2ParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ParticipantsInstance.get_page, V2ParticipantsInstance)

class V2ParticipantsContext2(Resource):
    fetch = answers(_typed.V2ParticipantsContext2.fetch, V2ParticipantsContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ParticipantsContext2.update, V2ParticipantsContext2Instance)
    update_with_http_info = fully(update)

class V2ParticipantsContext2Instance(_typed.V2ParticipantsContext2InstanceFields):
    fetch = answers(_typed.V2ParticipantsContext2Instance.fetch, V2ParticipantsContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ParticipantsContext2Instance.update, V2ParticipantsContext2Instance)
    update_with_http_info = fully(update)
