"""client.conversations."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal, overload

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

ActionEnumConversationsV2ActionStatus: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"]
ConfigurationAddressEnumAutoCreationType: TypeAlias = Literal["webhook", "studio", "default"]
ConfigurationAddressEnumMethod: TypeAlias = Literal["get", "post"]
ConfigurationAddressEnumType: TypeAlias = Literal["sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat"]
ConfigurationEnumConversationsV2ConversationGroupingType: TypeAlias = Literal["GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"]
ConfigurationWebhookEnumMethod: TypeAlias = Literal["GET", "POST"]
ConfigurationWebhookEnumTarget: TypeAlias = Literal["webhook", "flex"]
ConversationEnumConversationsV2ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
ConversationEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"]
ConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"]
ConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ConversationMessageReceiptEnumDeliveryStatus: TypeAlias = Literal["read", "failed", "delivered", "undelivered", "sent"]
ConversationParticipantEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"]
ConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"]
ConversationWithParticipantsEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"]
ConversationWithParticipantsEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
CredentialEnumPushType: TypeAlias = Literal["apn", "gcm", "fcm"]
OperationEnumConversationsV2OperationStatusValue: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"]
ParticipantConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"]
ParticipantEnumConversationsV2ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"]
RoleEnumRoleType2: TypeAlias = Literal["conversation", "service"]
ServiceBindingEnumBindingType: TypeAlias = Literal["apn", "gcm", "fcm", "twilsock"]
ServiceConversationEnumState: TypeAlias = Literal["inactive", "active", "closed", "initializing"]
ServiceConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"]
ServiceConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationMessageReceiptEnumDeliveryStatus: TypeAlias = Literal["read", "failed", "delivered", "undelivered", "sent"]
ServiceConversationParticipantEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"]
ServiceConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"]
ServiceConversationWithParticipantsEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"]
ServiceConversationWithParticipantsEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceParticipantConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"]
ServiceRoleEnumRoleType: TypeAlias = Literal["conversation", "service"]
ServiceUserConversationEnumNotificationLevel: TypeAlias = Literal["default", "muted"]
ServiceUserConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"]
ServiceUserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ServiceWebhookConfigurationEnumMethod: TypeAlias = Literal["GET", "POST"]
UserConversationEnumNotificationLevel: TypeAlias = Literal["default", "muted"]
UserConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"]
UserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]

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
    def create(self, type: ConfigurationAddressEnumType | Text, address: Text, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: ConfigurationAddressEnumAutoCreationType | Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: ConfigurationAddressEnumMethod | Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ..., address_country: Text | None = ...) -> V1AddressConfigurationsInstance:
        """States what happens when somebody new writes to an address: a conversation that a webhook, a flow or nobody handles.

        Args:
            type: Kind of address.
            address: Address that is written to, such as a number in E.164 or whatsapp:+15017122661.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            auto_creation_enabled: Whether a conversation is created for a message from somebody new.
            auto_creation_type: What handles a conversation that was created: a URL (`webhook`), a flow (`studio`) or nothing (`default`).
            auto_creation_conversation_service_sid: SID of the service in which conversations are created.
            auto_creation_webhook_url: URL that Twilio requests about such a conversation, for the type webhook.
            auto_creation_webhook_method: HTTP method of requests to `AutoCreation.WebhookUrl`.
            auto_creation_webhook_filters: Events that are reported to `AutoCreation.WebhookUrl`, such as onMessageAdded.
            auto_creation_studio_flow_sid: SID of the flow that handles such a conversation, for the type studio.
            auto_creation_studio_retry_count: How often the flow is tried again if it fails, 0 to 3; 0 by default.
            address_country: Country in two letters, for short codes, whose numbers are unique in a country only.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AddressConfigurationsInstance]:
        """Lists address configurations: what a message from somebody new to an address starts. Reads them into a list: all of them, or `limit`.

        Args:
            type: Only configurations of this kind of address, such as sms.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AddressConfigurationsInstance]:
        """Lists address configurations: what a message from somebody new to an address starts. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            type: Only configurations of this kind of address, such as sms.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AddressConfigurationsInstance]:
        """Lists address configurations: what a message from somebody new to an address starts. Reads one page.

        Args:
            type: Only configurations of this kind of address, such as sms.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AddressConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1AddressConfigurationsContext(Resource):
    def delete(self) -> bool:
        """Deletes an address configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AddressConfigurationsInstance:
        """Reads an address configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: ConfigurationAddressEnumAutoCreationType | Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: ConfigurationAddressEnumMethod | Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ...) -> V1AddressConfigurationsInstance:
        """Changes an address configuration.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            auto_creation_enabled: Whether a conversation is created for a message from somebody new.
            auto_creation_type: What handles a conversation that was created: a URL (`webhook`), a flow (`studio`) or nothing (`default`).
            auto_creation_conversation_service_sid: SID of the service in which conversations are created.
            auto_creation_webhook_url: URL that Twilio requests about such a conversation, for the type webhook.
            auto_creation_webhook_method: HTTP method of requests to `AutoCreation.WebhookUrl`.
            auto_creation_webhook_filters: Events that are reported to `AutoCreation.WebhookUrl`, such as onMessageAdded.
            auto_creation_studio_flow_sid: SID of the flow that handles such a conversation, for the type studio.
            auto_creation_studio_retry_count: How often the flow is tried again if it fails, 0 to 3; 0 by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AddressConfigurationsInstanceFields(Instance):
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

class V1AddressConfigurationsInstance(V1AddressConfigurationsInstanceFields):
    def delete(self) -> bool:
        """Deletes an address configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AddressConfigurationsInstance:
        """Reads an address configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., auto_creation_enabled: Bool | None = ..., auto_creation_type: ConfigurationAddressEnumAutoCreationType | Text | None = ..., auto_creation_conversation_service_sid: Text | None = ..., auto_creation_webhook_url: Text | None = ..., auto_creation_webhook_method: ConfigurationAddressEnumMethod | Text | None = ..., auto_creation_webhook_filters: Items | None = ..., auto_creation_studio_flow_sid: Text | None = ..., auto_creation_studio_retry_count: Int | None = ...) -> V1AddressConfigurationsInstance:
        """Changes an address configuration.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            auto_creation_enabled: Whether a conversation is created for a message from somebody new.
            auto_creation_type: What handles a conversation that was created: a URL (`webhook`), a flow (`studio`) or nothing (`default`).
            auto_creation_conversation_service_sid: SID of the service in which conversations are created.
            auto_creation_webhook_url: URL that Twilio requests about such a conversation, for the type webhook.
            auto_creation_webhook_method: HTTP method of requests to `AutoCreation.WebhookUrl`.
            auto_creation_webhook_filters: Events that are reported to `AutoCreation.WebhookUrl`, such as onMessageAdded.
            auto_creation_studio_flow_sid: SID of the flow that handles such a conversation, for the type studio.
            auto_creation_studio_retry_count: How often the flow is tried again if it fails, 0 to 3; 0 by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Configuration(CallableResource):
    @property
    def webhooks(self) -> V1ConfigurationWebhooks: ...
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationWebhooks(CallableResource):
    def __call__(self) -> V1ConfigurationWebhooksContext: ...
    def get(self) -> V1ConfigurationWebhooksContext: ...

class V1ConfigurationWebhooksContext(Resource):
    def fetch(self) -> V1ConfigurationWebhooksInstance:
        """Reads the webhook configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, method: Text | None = ..., filters: Items | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., target: ConfigurationWebhookEnumTarget | Text | None = ...) -> V1ConfigurationWebhooksInstance:
        """Changes the webhook configuration.

        Args:
            method: HTTP method of the requests: GET or POST, the default.
            filters: Events that are reported, such as onMessageAdded or onConversationAdded; without any, nothing is.
            pre_webhook_url: URL that Twilio requests before a change, which the answer may alter or reject (events onMessageAdd and so on).
            post_webhook_url: URL that Twilio requests after a change (events onMessageAdded and so on).
            target: Where events go: to your URLs (`webhook`) or to Flex (`flex`).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationWebhooksInstanceFields(Instance):
    account_sid: str | None
    method: ConfigurationWebhookEnumMethod | None
    filters: list[Any] | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    target: ConfigurationWebhookEnumTarget | None
    url: str | None

class V1ConfigurationWebhooksInstance(V1ConfigurationWebhooksInstanceFields):
    def fetch(self) -> V1ConfigurationWebhooksInstance:
        """Reads the webhook configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, method: Text | None = ..., filters: Items | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., target: ConfigurationWebhookEnumTarget | Text | None = ...) -> V1ConfigurationWebhooksInstance:
        """Changes the webhook configuration.

        Args:
            method: HTTP method of the requests: GET or POST, the default.
            filters: Events that are reported, such as onMessageAdded or onConversationAdded; without any, nothing is.
            pre_webhook_url: URL that Twilio requests before a change, which the answer may alter or reject (events onMessageAdd and so on).
            post_webhook_url: URL that Twilio requests after a change (events onMessageAdded and so on).
            target: Where events go: to your URLs (`webhook`) or to Flex (`flex`).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationContext(Resource):
    def fetch(self) -> V1ConfigurationInstance:
        """Reads the configuration of the account's conversations."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_chat_service_sid: Text | None = ..., default_messaging_service_sid: Text | None = ..., default_inactive_timer: Text | None = ..., default_closed_timer: Text | None = ...) -> V1ConfigurationInstance:
        """Changes the configuration of the account's conversations.

        Args:
            default_chat_service_sid: SID of the service that conversations without one belong to.
            default_messaging_service_sid: SID of the messaging service of new conversations.
            default_inactive_timer: Time without a message after which a conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            default_closed_timer: Time without a message after which a conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationInstanceFields(Instance):
    account_sid: str | None
    default_chat_service_sid: str | None
    default_messaging_service_sid: str | None
    default_inactive_timer: str | None
    default_closed_timer: str | None
    url: str | None
    links: dict[str, Any] | None

class V1ConfigurationInstance(V1ConfigurationInstanceFields):
    def fetch(self) -> V1ConfigurationInstance:
        """Reads the configuration of the account's conversations."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_chat_service_sid: Text | None = ..., default_messaging_service_sid: Text | None = ..., default_inactive_timer: Text | None = ..., default_closed_timer: Text | None = ...) -> V1ConfigurationInstance:
        """Changes the configuration of the account's conversations.

        Args:
            default_chat_service_sid: SID of the service that conversations without one belong to.
            default_messaging_service_sid: SID of the messaging service of new conversations.
            default_inactive_timer: Time without a message after which a conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            default_closed_timer: Time without a message after which a conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationWithParticipants(Resource):
    def create(self, x_twilio_webhook_enabled: ConversationWithParticipantsEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: ConversationWithParticipantsEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ..., participant: Items | None = ...) -> V1ConversationWithParticipantsInstance:
        """Creates a conversation with its participants in one request.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
            participant: Participants, up to 10, each a JSON object: {"identity": "ada"}, {"messaging_binding": {"address": "+1…", "proxy_address": "+1…"}}.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ConversationWithParticipantsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: ConversationWithParticipantsEnumState | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    links: dict[str, Any] | None
    bindings: Any
    url: str | None

class V1ConversationWithParticipantsInstance(V1ConversationWithParticipantsInstanceFields):
    pass

class V1Conversations(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsContext: ...
    def create(self, x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: ConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance:
        """Creates a conversation, empty: participants and messages are added to it.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ConversationEnumState | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsInstance]:
        """Lists conversations. Reads them into a list: all of them, or `limit`.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ConversationEnumState | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsInstance]:
        """Lists conversations. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ConversationEnumState | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsInstance]:
        """Lists conversations. Reads one page.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self, x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a conversation with its messages and participants. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: ConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance:
        """Changes a conversation, or closes it. One that is closed cannot be opened again.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ConversationsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., media_sid: Text | None = ..., content_sid: Text | None = ..., content_variables: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance:
        """Adds a message to a conversation, which sends it to all participants but its author.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            media_sid: SID of an uploaded media file (ME…) that is attached.
            content_sid: SID of a content template (HX…), for WhatsApp outside the 24 hours after a user's message, and for rich messages.
            content_variables: Values of the template's placeholders, a JSON object: {"1": "Ada"}. Needs `ContentSid`.
            subject: Subject, up to 256 characters; for e-mail.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: ConversationMessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: ConversationMessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: ConversationMessageEnumOrderType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads one page.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message from the conversation, not from phones. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsMessagesInstance:
        """Reads a message of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance:
        """Changes a message. What was sent by SMS stays as it was.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            subject: Subject, up to 256 characters; for e-mail.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsMessagesDeliveryReceipts(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsMessagesDeliveryReceiptsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsMessagesDeliveryReceiptsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsMessagesDeliveryReceiptsContext(Resource):
    def fetch(self) -> V1ConversationsMessagesDeliveryReceiptsInstance:
        """Reads a delivery receipt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConversationsMessagesDeliveryReceiptsInstanceFields(Instance):
    account_sid: str | None
    conversation_sid: str | None
    sid: str | None
    message_sid: str | None
    channel_message_sid: str | None
    participant_sid: str | None
    status: ConversationMessageReceiptEnumDeliveryStatus | None
    error_code: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ConversationsMessagesDeliveryReceiptsInstance(V1ConversationsMessagesDeliveryReceiptsInstanceFields):
    def fetch(self) -> V1ConversationsMessagesDeliveryReceiptsInstance:
        """Reads a delivery receipt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ConversationsMessagesInstanceFields(Instance):
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

class V1ConversationsMessagesInstance(V1ConversationsMessagesInstanceFields):
    @property
    def delivery_receipts(self) -> V1ConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message from the conversation, not from phones. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsMessagesInstance:
        """Reads a message of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ConversationsMessagesInstance:
        """Changes a message. What was sent by SMS stays as it was.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            subject: Subject, up to 256 characters; for e-mail.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ConversationsParticipantsContext: ...
    def create(self, x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | Text | None = ..., identity: Text | None = ..., messaging_binding_address: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_binding_projected_address: Text | None = ..., role_sid: Text | None = ...) -> V1ConversationsParticipantsInstance:
        """Adds a participant: a chat user by `Identity`, or a phone by its address and the account's number that it sees.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            identity: Name of your own for a chat user; not together with an address.
            messaging_binding_address: Address of the participant: a number in E.164, or whatsapp:+…; not together with `Identity`.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            role_sid: SID of the role that says what the participant may do.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsParticipantsContext(Resource):
    def delete(self, x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Removes a participant. Messages no longer reach that phone or user. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsParticipantsInstance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., identity: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ConversationsParticipantsInstance:
        """Changes a participant.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the participant may do.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            identity: Name of your own for a chat user; not together with an address.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
            last_read_timestamp: Date and time at which a message was last read (ISO 8601).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsParticipantsInstanceFields(Instance):
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

class V1ConversationsParticipantsInstance(V1ConversationsParticipantsInstanceFields):
    def delete(self, x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Removes a participant. Messages no longer reach that phone or user. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsParticipantsInstance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., identity: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ConversationsParticipantsInstance:
        """Changes a participant.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the participant may do.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            identity: Name of your own for a chat user; not together with an address.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
            last_read_timestamp: Date and time at which a message was last read (ISO 8601).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConversationsWebhooksContext: ...
    def get(self, sid: PathValue) -> V1ConversationsWebhooksContext: ...
    def create(self, target: ConversationScopedWebhookEnumTarget | Text, configuration_url: Text | None = ..., configuration_method: ConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_replay_after: Int | None = ...) -> V1ConversationsWebhooksInstance:
        """Adds a webhook of one conversation: a URL, a trigger word or a flow. Up to 5 (`webhook`) or 1 (`studio`).

        Args:
            target: What is called: a URL (`webhook`), a URL at trigger words (`trigger`) or a flow (`studio`).
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
            configuration_replay_after: Index of the message after which messages are reported that are there already.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V1ConversationsWebhooksContext(Resource):
    def delete(self) -> bool:
        """Deletes a webhook of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsWebhooksInstance:
        """Reads a webhook of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ConversationsWebhooksInstance:
        """Changes a webhook of a conversation.

        Args:
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsWebhooksInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    conversation_sid: str | None
    target: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None

class V1ConversationsWebhooksInstance(V1ConversationsWebhooksInstanceFields):
    def delete(self) -> bool:
        """Deletes a webhook of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsWebhooksInstance:
        """Reads a webhook of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ConversationsWebhooksInstance:
        """Changes a webhook of a conversation.

        Args:
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: ConversationEnumState | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    url: str | None
    links: dict[str, Any] | None
    bindings: Any

class V1ConversationsInstance(V1ConversationsInstanceFields):
    @property
    def messages(self) -> V1ConversationsMessages: ...
    @property
    def participants(self) -> V1ConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a conversation with its messages and participants. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: ConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ConversationsInstance:
        """Changes a conversation, or closes it. One that is closed cannot be opened again.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V1CredentialsContext: ...
    def get(self, sid: PathValue) -> V1CredentialsContext: ...
    def create(self, type: CredentialEnumPushType | Text, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Creates a push credential.

        Args:
            type: Push service: `apn` (Apple), `fcm` (Firebase); `gcm` is its past.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            certificate: APN certificate in PEM.
            private_key: APN private key in PEM.
            sandbox: Whether pushes go to Apple's sandbox, for apps in development; false by default.
            api_key: Key of the former push service GCM.
            secret: Key of the server at FCM.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CredentialsInstance]:
        """Lists push credentials. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CredentialsInstance]:
        """Lists push credentials. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CredentialsInstance]:
        """Lists push credentials. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V1CredentialsContext(Resource):
    def delete(self) -> bool:
        """Deletes a push credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance:
        """Reads a push credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, type: CredentialEnumPushType | Text | None = ..., friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Changes a push credential.

        Args:
            type: Push service: `apn` (Apple), `fcm` (Firebase); `gcm` is its past.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            certificate: APN certificate in PEM.
            private_key: APN private key in PEM.
            sandbox: Whether pushes go to Apple's sandbox, for apps in development; false by default.
            api_key: Key of the former push service GCM.
            secret: Key of the server at FCM.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CredentialsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: CredentialEnumPushType | None
    sandbox: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1CredentialsInstance(V1CredentialsInstanceFields):
    def delete(self) -> bool:
        """Deletes a push credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CredentialsInstance:
        """Reads a push credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, type: CredentialEnumPushType | Text | None = ..., friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance:
        """Changes a push credential.

        Args:
            type: Push service: `apn` (Apple), `fcm` (Firebase); `gcm` is its past.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            certificate: APN certificate in PEM.
            private_key: APN private key in PEM.
            sandbox: Whether pushes go to Apple's sandbox, for apps in development; false by default.
            api_key: Key of the former push service GCM.
            secret: Key of the server at FCM.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ParticipantConversations(Resource):
    def list(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads them into a list: all of them, or `limit`.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., address: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads one page.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ParticipantConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ParticipantConversationsInstanceFields(Instance):
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
    conversation_state: ParticipantConversationEnumState | None
    conversation_timers: Any
    links: dict[str, Any] | None

class V1ParticipantConversationsInstance(V1ParticipantConversationsInstanceFields):
    pass

class V1Roles(CallableResource):
    def __call__(self, sid: PathValue) -> V1RolesContext: ...
    def get(self, sid: PathValue) -> V1RolesContext: ...
    def create(self, friendly_name: Text, type: RoleEnumRoleType2 | Text, permission: Items) -> V1RolesInstance:
        """Creates a role.

        Args:
            friendly_name: Name of the role, up to 256 characters.
            type: Where the role holds: in a `conversation` or in the whole `service`.
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RolesInstance]:
        """Lists roles. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RolesInstance]:
        """Lists roles. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RolesInstance]:
        """Lists roles. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RolesInstance]: ...
    get_page_async = awaited(get_page)

class V1RolesContext(Resource):
    def delete(self) -> bool:
        """Deletes a role. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RolesInstance:
        """Reads a role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1RolesInstance:
        """Changes a role.

        Args:
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RolesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    friendly_name: str | None
    type: RoleEnumRoleType2 | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1RolesInstance(V1RolesInstanceFields):
    def delete(self) -> bool:
        """Deletes a role. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RolesInstance:
        """Reads a role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1RolesInstance:
        """Changes a role.

        Args:
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    def create(self, friendly_name: Text) -> V1ServicesInstance:
        """Creates a service: conversations and users of their own, apart from those of other services.

        Args:
            friendly_name: Name for people to read, up to 256 characters.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists Conversations services. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists Conversations services. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists Conversations services. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a service with all its conversations and users. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a Conversations service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBindingsContext: ...
    def list(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesBindingsInstance]:
        """Lists push bindings: installations of an app that get pushes. Reads them into a list: all of them, or `limit`.

        Args:
            binding_type: Only bindings of these push services; `twilsock` is an open connection.
            identity: Only bindings of these users; up to 50.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesBindingsInstance]:
        """Lists push bindings: installations of an app that get pushes. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            binding_type: Only bindings of these push services; `twilsock` is an open connection.
            identity: Only bindings of these users; up to 50.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesBindingsInstance]:
        """Lists push bindings: installations of an app that get pushes. Reads one page.

        Args:
            binding_type: Only bindings of these push services; `twilsock` is an open connection.
            identity: Only bindings of these users; up to 50.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesBindingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a push binding. That installation gets no pushes until it registers again. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance:
        """Reads a push binding."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBindingsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    credential_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    binding_type: ServiceBindingEnumBindingType | None
    message_types: list[Any] | None
    url: str | None

class V1ServicesBindingsInstance(V1ServicesBindingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a push binding. That installation gets no pushes until it registers again. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBindingsInstance:
        """Reads a push binding."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1ServicesConfigurationNotificationsInstance:
        """Reads the push configuration of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, log_enabled: Bool | None = ..., new_message_enabled: Bool | None = ..., new_message_template: Text | None = ..., new_message_sound: Text | None = ..., new_message_badge_count_enabled: Bool | None = ..., added_to_conversation_enabled: Bool | None = ..., added_to_conversation_template: Text | None = ..., added_to_conversation_sound: Text | None = ..., removed_from_conversation_enabled: Bool | None = ..., removed_from_conversation_template: Text | None = ..., removed_from_conversation_sound: Text | None = ..., new_message_with_media_enabled: Bool | None = ..., new_message_with_media_template: Text | None = ...) -> V1ServicesConfigurationNotificationsInstance:
        """Changes the push configuration of a service.

        Args:
            log_enabled: Whether pushes are logged, for looking for faults; false by default.
            new_message_enabled: Whether a new message causes a push; false by default.
            new_message_template: Text of the push for a new message; ${CONVERSATION}, ${PARTICIPANT} and ${MESSAGE} may stand in it.
            new_message_sound: Sound of the push for a new message.
            new_message_badge_count_enabled: Whether the number of conversations with unread messages is shown at the app's icon; false by default.
            added_to_conversation_enabled: Whether somebody who is added to a conversation gets a push; false by default.
            added_to_conversation_template: Text of that push; ${CONVERSATION} and ${PARTICIPANT} may stand in it.
            added_to_conversation_sound: Sound of the push to somebody who is added.
            removed_from_conversation_enabled: Whether somebody who is removed from a conversation gets a push; false by default.
            removed_from_conversation_template: Text of that push; ${CONVERSATION} and ${PARTICIPANT} may stand in it.
            removed_from_conversation_sound: Sound of the push to somebody who is removed.
            new_message_with_media_enabled: Whether a new message with media causes a push; false by default.
            new_message_with_media_template: Text of the push for a new message with media.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationNotificationsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    new_message: Any
    added_to_conversation: Any
    removed_from_conversation: Any
    log_enabled: bool | None
    url: str | None

class V1ServicesConfigurationNotificationsInstance(V1ServicesConfigurationNotificationsInstanceFields):
    def fetch(self) -> V1ServicesConfigurationNotificationsInstance:
        """Reads the push configuration of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, log_enabled: Bool | None = ..., new_message_enabled: Bool | None = ..., new_message_template: Text | None = ..., new_message_sound: Text | None = ..., new_message_badge_count_enabled: Bool | None = ..., added_to_conversation_enabled: Bool | None = ..., added_to_conversation_template: Text | None = ..., added_to_conversation_sound: Text | None = ..., removed_from_conversation_enabled: Bool | None = ..., removed_from_conversation_template: Text | None = ..., removed_from_conversation_sound: Text | None = ..., new_message_with_media_enabled: Bool | None = ..., new_message_with_media_template: Text | None = ...) -> V1ServicesConfigurationNotificationsInstance:
        """Changes the push configuration of a service.

        Args:
            log_enabled: Whether pushes are logged, for looking for faults; false by default.
            new_message_enabled: Whether a new message causes a push; false by default.
            new_message_template: Text of the push for a new message; ${CONVERSATION}, ${PARTICIPANT} and ${MESSAGE} may stand in it.
            new_message_sound: Sound of the push for a new message.
            new_message_badge_count_enabled: Whether the number of conversations with unread messages is shown at the app's icon; false by default.
            added_to_conversation_enabled: Whether somebody who is added to a conversation gets a push; false by default.
            added_to_conversation_template: Text of that push; ${CONVERSATION} and ${PARTICIPANT} may stand in it.
            added_to_conversation_sound: Sound of the push to somebody who is added.
            removed_from_conversation_enabled: Whether somebody who is removed from a conversation gets a push; false by default.
            removed_from_conversation_template: Text of that push; ${CONVERSATION} and ${PARTICIPANT} may stand in it.
            removed_from_conversation_sound: Sound of the push to somebody who is removed.
            new_message_with_media_enabled: Whether a new message with media causes a push; false by default.
            new_message_with_media_template: Text of the push for a new message with media.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationWebhooks(CallableResource):
    def __call__(self) -> V1ServicesConfigurationWebhooksContext: ...
    def get(self) -> V1ServicesConfigurationWebhooksContext: ...

class V1ServicesConfigurationWebhooksContext(Resource):
    def fetch(self) -> V1ServicesConfigurationWebhooksInstance:
        """Reads the webhook configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., filters: Items | None = ..., method: Text | None = ...) -> V1ServicesConfigurationWebhooksInstance:
        """Changes the webhook configuration.

        Args:
            pre_webhook_url: URL that Twilio requests before a change, which the answer may alter or reject (events onMessageAdd and so on).
            post_webhook_url: URL that Twilio requests after a change (events onMessageAdded and so on).
            filters: Events that are reported, such as onMessageAdded or onConversationAdded; without any, nothing is.
            method: HTTP method of the requests: GET or POST, the default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationWebhooksInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    pre_webhook_url: str | None
    post_webhook_url: str | None
    filters: list[Any] | None
    method: ServiceWebhookConfigurationEnumMethod | None
    url: str | None

class V1ServicesConfigurationWebhooksInstance(V1ServicesConfigurationWebhooksInstanceFields):
    def fetch(self) -> V1ServicesConfigurationWebhooksInstance:
        """Reads the webhook configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., filters: Items | None = ..., method: Text | None = ...) -> V1ServicesConfigurationWebhooksInstance:
        """Changes the webhook configuration.

        Args:
            pre_webhook_url: URL that Twilio requests before a change, which the answer may alter or reject (events onMessageAdd and so on).
            post_webhook_url: URL that Twilio requests after a change (events onMessageAdded and so on).
            filters: Events that are reported, such as onMessageAdded or onConversationAdded; without any, nothing is.
            method: HTTP method of the requests: GET or POST, the default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationContext(Resource):
    def fetch(self) -> V1ServicesConfigurationInstance:
        """Reads the configuration of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_conversation_creator_role_sid: Text | None = ..., default_conversation_role_sid: Text | None = ..., default_chat_service_role_sid: Text | None = ..., reachability_enabled: Bool | None = ...) -> V1ServicesConfigurationInstance:
        """Changes the configuration of a service.

        Args:
            default_conversation_creator_role_sid: SID of the role that who creates a conversation gets in it.
            default_conversation_role_sid: SID of the role that who is added to a conversation gets in it.
            default_chat_service_role_sid: SID of the role that a new user gets in the service.
            reachability_enabled: Whether clients learn which users are online or can get pushes; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConfigurationInstanceFields(Instance):
    chat_service_sid: str | None
    default_conversation_creator_role_sid: str | None
    default_conversation_role_sid: str | None
    default_chat_service_role_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    reachability_enabled: bool | None

class V1ServicesConfigurationInstance(V1ServicesConfigurationInstanceFields):
    def fetch(self) -> V1ServicesConfigurationInstance:
        """Reads the configuration of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_conversation_creator_role_sid: Text | None = ..., default_conversation_role_sid: Text | None = ..., default_chat_service_role_sid: Text | None = ..., reachability_enabled: Bool | None = ...) -> V1ServicesConfigurationInstance:
        """Changes the configuration of a service.

        Args:
            default_conversation_creator_role_sid: SID of the role that who creates a conversation gets in it.
            default_conversation_role_sid: SID of the role that who is added to a conversation gets in it.
            default_chat_service_role_sid: SID of the role that a new user gets in the service.
            reachability_enabled: Whether clients learn which users are online or can get pushes; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationWithParticipants(Resource):
    def create(self, x_twilio_webhook_enabled: ServiceConversationWithParticipantsEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., messaging_service_sid: Text | None = ..., attributes: Text | None = ..., state: ServiceConversationWithParticipantsEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ..., participant: Items | None = ...) -> V1ServicesConversationWithParticipantsInstance:
        """Creates a conversation with its participants in one request.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
            participant: Participants, up to 10, each a JSON object: {"identity": "ada"}, {"messaging_binding": {"address": "+1…", "proxy_address": "+1…"}}.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ServicesConversationWithParticipantsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: ServiceConversationWithParticipantsEnumState | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    links: dict[str, Any] | None
    bindings: Any
    url: str | None

class V1ServicesConversationWithParticipantsInstance(V1ServicesConversationWithParticipantsInstanceFields):
    pass

class V1ServicesConversations(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsContext: ...
    def create(self, x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., state: ServiceConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance:
        """Creates a conversation, empty: participants and messages are added to it.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ServiceConversationEnumState | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsInstance]:
        """Lists conversations. Reads them into a list: all of them, or `limit`.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ServiceConversationEnumState | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsInstance]:
        """Lists conversations. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, start_date: Text | None = ..., end_date: Text | None = ..., state: ServiceConversationEnumState | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsInstance]:
        """Lists conversations. Reads one page.

        Args:
            start_date: Only conversations since this day, as YYYY-MM-DD.
            end_date: Only conversations until this day, as YYYY-MM-DD.
            state: Only conversations in this state.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self, x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a conversation with its messages and participants. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: ServiceConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance:
        """Changes a conversation, or closes it. One that is closed cannot be opened again.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., media_sid: Text | None = ..., content_sid: Text | None = ..., content_variables: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance:
        """Adds a message to a conversation, which sends it to all participants but its author.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            media_sid: SID of an uploaded media file (ME…) that is attached.
            content_sid: SID of a content template (HX…), for WhatsApp outside the 24 hours after a user's message, and for rich messages.
            content_variables: Values of the template's placeholders, a JSON object: {"1": "Ada"}. Needs `ContentSid`.
            subject: Subject, up to 256 characters; for e-mail.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: ServiceConversationMessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: ServiceConversationMessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: ServiceConversationMessageEnumOrderType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsMessagesInstance]:
        """Lists messages of a conversation. Reads one page.

        Args:
            order: Order by position in the conversation; `asc`, oldest first, by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsMessagesContext(Resource):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message from the conversation, not from phones. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsMessagesInstance:
        """Reads a message of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance:
        """Changes a message. What was sent by SMS stays as it was.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            subject: Subject, up to 256 characters; for e-mail.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsMessagesDeliveryReceipts(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsMessagesDeliveryReceiptsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsMessagesDeliveryReceiptsInstance]:
        """Lists delivery receipts of a message, one for each participant outside chat. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsMessagesDeliveryReceiptsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsMessagesDeliveryReceiptsContext(Resource):
    def fetch(self) -> V1ServicesConversationsMessagesDeliveryReceiptsInstance:
        """Reads a delivery receipt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesConversationsMessagesDeliveryReceiptsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    message_sid: str | None
    sid: str | None
    channel_message_sid: str | None
    participant_sid: str | None
    status: ServiceConversationMessageReceiptEnumDeliveryStatus | None
    error_code: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesConversationsMessagesDeliveryReceiptsInstance(V1ServicesConversationsMessagesDeliveryReceiptsInstanceFields):
    def fetch(self) -> V1ServicesConversationsMessagesDeliveryReceiptsInstance:
        """Reads a delivery receipt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesConversationsMessagesInstanceFields(Instance):
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

class V1ServicesConversationsMessagesInstance(V1ServicesConversationsMessagesInstanceFields):
    @property
    def delivery_receipts(self) -> V1ServicesConversationsMessagesDeliveryReceipts: ...
    def delete(self, x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message from the conversation, not from phones. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsMessagesInstance:
        """Reads a message of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | Text | None = ..., author: Text | None = ..., body: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., subject: Text | None = ...) -> V1ServicesConversationsMessagesInstance:
        """Changes a message. What was sent by SMS stays as it was.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            author: Who wrote it: the identity or address of a participant; system by default.
            body: Text, up to 1600 characters; required unless `MediaSid` or `ContentSid` is given.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            subject: Subject, up to 256 characters; for e-mail.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsParticipantsContext: ...
    def create(self, x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | Text | None = ..., identity: Text | None = ..., messaging_binding_address: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_binding_projected_address: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesConversationsParticipantsInstance:
        """Adds a participant: a chat user by `Identity`, or a phone by its address and the account's number that it sees.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            identity: Name of your own for a chat user; not together with an address.
            messaging_binding_address: Address of the participant: a number in E.164, or whatsapp:+…; not together with `Identity`.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            role_sid: SID of the role that says what the participant may do.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsParticipantsInstance]:
        """Lists participants of a conversation. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsParticipantsContext(Resource):
    def delete(self, x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Removes a participant. Messages no longer reach that phone or user. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsParticipantsInstance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., identity: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ServicesConversationsParticipantsInstance:
        """Changes a participant.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            identity: Name of your own for a chat user; not together with an address.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the participant may do.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
            last_read_timestamp: Date and time at which a message was last read (ISO 8601).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsParticipantsInstanceFields(Instance):
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

class V1ServicesConversationsParticipantsInstance(V1ServicesConversationsParticipantsInstanceFields):
    def delete(self, x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Removes a participant. Messages no longer reach that phone or user. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsParticipantsInstance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., identity: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ..., messaging_binding_proxy_address: Text | None = ..., messaging_binding_projected_address: Text | None = ..., last_read_message_index: Int | None = ..., last_read_timestamp: Text | None = ...) -> V1ServicesConversationsParticipantsInstance:
        """Changes a participant.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            identity: Name of your own for a chat user; not together with an address.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the participant may do.
            messaging_binding_proxy_address: Address of the account that the participant writes to and gets messages from. A pair of both can be in one active conversation only.
            messaging_binding_projected_address: Address of the account by which this chat user appears to phones, in a group MMS.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
            last_read_timestamp: Date and time at which a message was last read (ISO 8601).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesConversationsWebhooksContext: ...
    def get(self, sid: PathValue) -> V1ServicesConversationsWebhooksContext: ...
    def create(self, target: ServiceConversationScopedWebhookEnumTarget | Text, configuration_url: Text | None = ..., configuration_method: ServiceConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_replay_after: Int | None = ...) -> V1ServicesConversationsWebhooksInstance:
        """Adds a webhook of one conversation: a URL, a trigger word or a flow. Up to 5 (`webhook`) or 1 (`studio`).

        Args:
            target: What is called: a URL (`webhook`), a URL at trigger words (`trigger`) or a flow (`studio`).
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
            configuration_replay_after: Index of the message after which messages are reported that are there already.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesConversationsWebhooksInstance]:
        """Lists webhooks of a conversation. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesConversationsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesConversationsWebhooksContext(Resource):
    def delete(self) -> bool:
        """Deletes a webhook of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsWebhooksInstance:
        """Reads a webhook of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ServiceConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ServicesConversationsWebhooksInstance:
        """Changes a webhook of a conversation.

        Args:
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsWebhooksInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    target: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None

class V1ServicesConversationsWebhooksInstance(V1ServicesConversationsWebhooksInstanceFields):
    def delete(self) -> bool:
        """Deletes a webhook of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsWebhooksInstance:
        """Reads a webhook of a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ServiceConversationScopedWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ...) -> V1ServicesConversationsWebhooksInstance:
        """Changes a webhook of a conversation.

        Args:
            configuration_url: URL that Twilio requests.
            configuration_method: HTTP method of requests to `Configuration.Url`; `post` by default.
            configuration_filters: Events that are reported, such as onMessageAdded.
            configuration_triggers: Words in a message that trigger a request, for the target trigger.
            configuration_flow_sid: SID of the flow, for the target studio.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesConversationsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    state: ServiceConversationEnumState | None
    date_created: datetime | None
    date_updated: datetime | None
    timers: Any
    url: str | None
    links: dict[str, Any] | None
    bindings: Any

class V1ServicesConversationsInstance(V1ServicesConversationsInstanceFields):
    @property
    def messages(self) -> V1ServicesConversationsMessages: ...
    @property
    def participants(self) -> V1ServicesConversationsParticipants: ...
    @property
    def webhooks(self) -> V1ServicesConversationsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a conversation with its messages and participants. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ..., messaging_service_sid: Text | None = ..., state: ServiceConversationEnumState | Text | None = ..., timers_inactive: Text | None = ..., timers_closed: Text | None = ..., unique_name: Text | None = ..., bindings_email_address: Text | None = ..., bindings_email_name: Text | None = ...) -> V1ServicesConversationsInstance:
        """Changes a conversation, or closes it. One that is closed cannot be opened again.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name for people to read, up to 256 characters.
            date_created: Date of creation, for what you import; now by default.
            date_updated: Date of the last change, for what you import.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            messaging_service_sid: SID of the messaging service through which the conversation sends; its numbers are chosen for participants.
            state: State: `active`; `inactive`, which the next message ends; `closed`, final, which frees the participants' addresses; `initializing`, until it is built.
            timers_inactive: Time without a message after which the conversation is inactive, as an ISO 8601 duration of at least 1 minute: PT1H.
            timers_closed: Time without a message after which the conversation is closed, as an ISO 8601 duration of at least 10 minutes: P7D.
            unique_name: Name of your own that can be used in place of the SID; unique in the service.
            bindings_email_address: E-mail address that the conversation sends from.
            bindings_email_name: Name of the sender of the conversation's e-mails.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesParticipantConversations(Resource):
    def list(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads them into a list: all of them, or `limit`.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., address: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., address: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesParticipantConversationsInstance]:
        """Lists conversations that somebody takes part in. Reads one page.

        Args:
            identity: Only those of this chat user; give it or `Address`.
            address: Only those of this address: a number in E.164, whatsapp:+…; give it or `Identity`.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesParticipantConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesParticipantConversationsInstanceFields(Instance):
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
    conversation_state: ServiceParticipantConversationEnumState | None
    conversation_timers: Any
    links: dict[str, Any] | None

class V1ServicesParticipantConversationsInstance(V1ServicesParticipantConversationsInstanceFields):
    pass

class V1ServicesRoles(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesRolesContext: ...
    def get(self, sid: PathValue) -> V1ServicesRolesContext: ...
    def create(self, friendly_name: Text, type: ServiceRoleEnumRoleType | Text, permission: Items) -> V1ServicesRolesInstance:
        """Creates a role.

        Args:
            friendly_name: Name of the role, up to 256 characters.
            type: Where the role holds: in a `conversation` or in the whole `service`.
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesRolesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesRolesContext(Resource):
    def delete(self) -> bool:
        """Deletes a role. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance:
        """Reads a role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance:
        """Changes a role.

        Args:
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesRolesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    chat_service_sid: str | None
    friendly_name: str | None
    type: ServiceRoleEnumRoleType | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesRolesInstance(V1ServicesRolesInstanceFields):
    def delete(self) -> bool:
        """Deletes a role. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance:
        """Reads a role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance:
        """Changes a role.

        Args:
            permission: What the role allows, such as sendMessage, addParticipant, editAnyMessage. A change replaces the list.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesUsersContext: ...
    def get(self, sid: PathValue) -> V1ServicesUsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance:
        """Creates a user. One who connects with a token is created without it.

        Args:
            identity: Name of your own for the user, unique in the service; clients have it in their access token.
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersInstance]:
        """Lists users. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersInstance]:
        """Lists users. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersInstance]:
        """Lists users. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersContext(Resource):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user and removes it from all conversations. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance:
        """Changes a user.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserConversations(CallableResource):
    def __call__(self, conversation_sid: PathValue) -> V1ServicesUsersUserConversationsContext: ...
    def get(self, conversation_sid: PathValue) -> V1ServicesUsersUserConversationsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersUserConversationsInstance]:
        """Lists conversations of a user. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersUserConversationsInstance]:
        """Lists conversations of a user. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersUserConversationsInstance]:
        """Lists conversations of a user. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersUserConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersUserConversationsContext(Resource):
    def delete(self) -> bool:
        """Takes a user out of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersUserConversationsInstance:
        """Reads a conversation of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: ServiceUserConversationEnumNotificationLevel | Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1ServicesUsersUserConversationsInstance:
        """Changes what a user has read of a conversation, and whether it causes pushes.

        Args:
            notification_level: Whether the user gets pushes of the conversation (`default`) or none (`muted`).
            last_read_timestamp: Date and time at which the user last read a message, UTC.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserConversationsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    unread_messages_count: int | None
    last_read_message_index: int | None
    participant_sid: str | None
    user_sid: str | None
    friendly_name: str | None
    conversation_state: ServiceUserConversationEnumState | None
    timers: Any
    attributes: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    notification_level: ServiceUserConversationEnumNotificationLevel | None
    unique_name: str | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesUsersUserConversationsInstance(V1ServicesUsersUserConversationsInstanceFields):
    def delete(self) -> bool:
        """Takes a user out of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersUserConversationsInstance:
        """Reads a conversation of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: ServiceUserConversationEnumNotificationLevel | Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1ServicesUsersUserConversationsInstance:
        """Changes what a user has read of a conversation, and whether it causes pushes.

        Args:
            notification_level: Whether the user gets pushes of the conversation (`default`) or none (`muted`).
            last_read_timestamp: Date and time at which the user last read a message, UTC.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersInstanceFields(Instance):
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

class V1ServicesUsersInstance(V1ServicesUsersInstanceFields):
    @property
    def user_conversations(self) -> V1ServicesUsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user and removes it from all conversations. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1ServicesUsersInstance:
        """Changes a user.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesInstance(V1ServicesInstanceFields):
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
    def delete(self) -> bool:
        """Deletes a service with all its conversations and users. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a Conversations service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Users(CallableResource):
    def __call__(self, sid: PathValue) -> V1UsersContext: ...
    def get(self, sid: PathValue) -> V1UsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance:
        """Creates a user. One who connects with a token is created without it.

        Args:
            identity: Name of your own for the user, unique in the service; clients have it in their access token.
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsersInstance]:
        """Lists users. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsersInstance]:
        """Lists users. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsersInstance]:
        """Lists users. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsersInstance]: ...
    get_page_async = awaited(get_page)

class V1UsersContext(Resource):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user and removes it from all conversations. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance:
        """Changes a user.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersUserConversations(CallableResource):
    def __call__(self, conversation_sid: PathValue) -> V1UsersUserConversationsContext: ...
    def get(self, conversation_sid: PathValue) -> V1UsersUserConversationsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsersUserConversationsInstance]:
        """Lists conversations of a user. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsersUserConversationsInstance]:
        """Lists conversations of a user. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsersUserConversationsInstance]:
        """Lists conversations of a user. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsersUserConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1UsersUserConversationsContext(Resource):
    def delete(self) -> bool:
        """Takes a user out of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersUserConversationsInstance:
        """Reads a conversation of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: UserConversationEnumNotificationLevel | Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1UsersUserConversationsInstance:
        """Changes what a user has read of a conversation, and whether it causes pushes.

        Args:
            notification_level: Whether the user gets pushes of the conversation (`default`) or none (`muted`).
            last_read_timestamp: Date and time at which the user last read a message, UTC.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersUserConversationsInstanceFields(Instance):
    account_sid: str | None
    chat_service_sid: str | None
    conversation_sid: str | None
    unread_messages_count: int | None
    last_read_message_index: int | None
    participant_sid: str | None
    user_sid: str | None
    friendly_name: str | None
    conversation_state: UserConversationEnumState | None
    timers: Any
    attributes: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    notification_level: UserConversationEnumNotificationLevel | None
    unique_name: str | None
    url: str | None
    links: dict[str, Any] | None

class V1UsersUserConversationsInstance(V1UsersUserConversationsInstanceFields):
    def delete(self) -> bool:
        """Takes a user out of a conversation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersUserConversationsInstance:
        """Reads a conversation of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: UserConversationEnumNotificationLevel | Text | None = ..., last_read_timestamp: Time | None = ..., last_read_message_index: Int | None = ...) -> V1UsersUserConversationsInstance:
        """Changes what a user has read of a conversation, and whether it causes pushes.

        Args:
            notification_level: Whether the user gets pushes of the conversation (`default`) or none (`muted`).
            last_read_timestamp: Date and time at which the user last read a message, UTC.
            last_read_message_index: Index of the last message that was read, from 0; null means that none was.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1UsersInstanceFields(Instance):
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

class V1UsersInstance(V1UsersInstanceFields):
    @property
    def user_conversations(self) -> V1UsersUserConversations: ...
    def delete(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user and removes it from all conversations. Returns True.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1UsersInstance:
        """Reads a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., attributes: Text | None = ..., role_sid: Text | None = ...) -> V1UsersInstance:
        """Changes a user.

        Args:
            x_twilio_webhook_enabled: Whether this change is reported to your webhooks: `true` or `false`, the default of the REST API.
            friendly_name: Name that others read.
            attributes: Facts of your own, a JSON object as text, up to 16 KB; {} by default.
            role_sid: SID of the role that says what the user may do.
        """
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
    def create(self, create_conversation_action_request: Body) -> V2ActionsInstance:
        """Does something in a conversation, such as sending a message to its participants.

        Args:
            create_conversation_action_request: The whole JSON body: type, payload.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ActionsInstanceFields(Instance):
    id: str | None
    type: str | None
    status: ActionEnumConversationsV2ActionStatus | None
    conversation_id: str | None
    related: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    completed_at: datetime | None
    failure_reason: str | None

class V2ActionsInstance(V2ActionsInstanceFields):
    def create(self, create_conversation_action_request: Body) -> V2ActionsInstance:
        """Does something in a conversation, such as sending a message to its participants.

        Args:
            create_conversation_action_request: The whole JSON body: type, payload.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ActionsContext2(Resource):
    def fetch(self) -> V2ActionsContext2Instance:
        """Reads an action and what became of it."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ActionsContext2InstanceFields(Instance):
    id: str | None
    type: str | None
    status: ActionEnumConversationsV2ActionStatus | None
    conversation_id: str | None
    related: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    completed_at: datetime | None
    failure_reason: str | None

class V2ActionsContext2Instance(V2ActionsContext2InstanceFields):
    def fetch(self) -> V2ActionsContext2Instance:
        """Reads an action and what became of it."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def create(self, create_communication_in_conversation_request: Body | None = ...) -> V2CommunicationsInstance:
        """Records something that was said elsewhere in a conversation. Nothing is sent.

        Args:
            create_communication_in_conversation_request: The whole JSON body: author, content, channelId, resourceId, recipients, occurredAt.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads them into a list: all of them, or `limit`.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads one page.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CommunicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2CommunicationsInstanceFields(Instance):
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

class V2CommunicationsInstance(V2CommunicationsInstanceFields):
    def create(self, create_communication_in_conversation_request: Body | None = ...) -> V2CommunicationsInstance:
        """Records something that was said elsewhere in a conversation. Nothing is sent.

        Args:
            create_communication_in_conversation_request: The whole JSON body: author, content, channelId, resourceId, recipients, occurredAt.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads them into a list: all of them, or `limit`.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2CommunicationsInstance]:
        """Lists communications of a conversation: what was said. Reads one page.

        Args:
            channel_id: Only communications with this ID at their channel.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CommunicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2CommunicationsContext2(Resource):
    def fetch(self) -> V2CommunicationsContext2Instance:
        """Reads a communication."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CommunicationsContext2InstanceFields(Instance):
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

class V2CommunicationsContext2Instance(V2CommunicationsContext2InstanceFields):
    def fetch(self) -> V2CommunicationsContext2Instance:
        """Reads a communication."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Configurations(CallableResource):
    def __call__(self, id: PathValue) -> V2ConfigurationsContext: ...
    def get(self, id: PathValue) -> V2ConfigurationsContext: ...
    def create(self, idempotency_key: Text | None = ..., create_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Creates a configuration.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            create_configuration_request: The whole JSON body: displayName, description, conversationGroupingType, memoryStoreId, channelSettings, statusCallbacks, intelligenceConfigurationIds, memoryExtractionEnabled, conversationsV1Bridge.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., memory_store_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ConfigurationsInstance]:
        """Lists configurations of conversations. Reads them into a list: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            memory_store_id: Only configurations with this memory store.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., memory_store_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ConfigurationsInstance]:
        """Lists configurations of conversations. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            memory_store_id: Only configurations with this memory store.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., memory_store_id: Text | None = ...) -> Page[V2ConfigurationsInstance]:
        """Lists configurations of conversations. Reads one page.

        Args:
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
            memory_store_id: Only configurations with this memory store.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ConfigurationsContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a configuration. Returns True.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConfigurationsInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, idempotency_key: Text | None = ..., patch_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Changes the parts of a configuration that are given.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            patch_configuration_request: The whole JSON body: displayName, description, conversationGroupingType, memoryStoreId, channelSettings, statusCallbacks, intelligenceConfigurationIds, memoryExtractionEnabled, conversationsV1Bridge.
        """
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, idempotency_key: Text | None = ..., update_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Replaces a configuration.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            update_configuration_request: The whole JSON body: displayName, description, conversationGroupingType, memoryStoreId, channelSettings, statusCallbacks, intelligenceConfigurationIds, memoryExtractionEnabled, conversationsV1Bridge.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ConfigurationsInstanceFields(Instance):
    id: str | None
    display_name: str | None
    description: str | None
    conversation_grouping_type: ConfigurationEnumConversationsV2ConversationGroupingType | None
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

class V2ConfigurationsInstance(V2ConfigurationsInstanceFields):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a configuration. Returns True.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConfigurationsInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, idempotency_key: Text | None = ..., patch_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Changes the parts of a configuration that are given.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            patch_configuration_request: The whole JSON body: displayName, description, conversationGroupingType, memoryStoreId, channelSettings, statusCallbacks, intelligenceConfigurationIds, memoryExtractionEnabled, conversationsV1Bridge.
        """
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, idempotency_key: Text | None = ..., update_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Replaces a configuration.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            update_configuration_request: The whole JSON body: displayName, description, conversationGroupingType, memoryStoreId, channelSettings, statusCallbacks, intelligenceConfigurationIds, memoryExtractionEnabled, conversationsV1Bridge.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Conversations(CallableResource):
    def __call__(self, id: PathValue) -> V2ConversationsContext: ...
    def get(self, id: PathValue) -> V2ConversationsContext: ...
    def create(self, create_conversation_with_config_request: Body | None = ...) -> V2ConversationsInstance:
        """Creates a conversation.

        Args:
            create_conversation_with_config_request: The whole JSON body: configurationId, name, configuration, participants, metadata.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Items | None = ..., channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ConversationsInstance]:
        """Lists conversations. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only conversations with these statuses: ACTIVE, INACTIVE, CLOSED.
            channel_id: Only conversations with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Items | None = ..., channel_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ConversationsInstance]:
        """Lists conversations. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only conversations with these statuses: ACTIVE, INACTIVE, CLOSED.
            channel_id: Only conversations with this ID at their channel.
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Items | None = ..., channel_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ConversationsInstance]:
        """Lists conversations. Reads one page.

        Args:
            status: Only conversations with these statuses: ACTIVE, INACTIVE, CLOSED.
            channel_id: Only conversations with this ID at their channel.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ConversationsContext(Resource):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a conversation. Returns True.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance:
        """Changes the parts of a conversation that are given.

        Args:
            patch_conversation_by_id_request: The whole JSON body: name, status, configuration, metadata.
        """
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, update_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance:
        """Replaces a conversation's name, status and metadata.

        Args:
            update_conversation_by_id_request: The whole JSON body: name, status, metadata.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ConversationsInstanceFields(Instance):
    status_url: str | None
    related: dict[str, Any] | None
    id: str | None
    account_id: str | None
    configuration_id: str | None
    status: ConversationEnumConversationsV2ConversationStatus | None
    name: str | None
    created_at: datetime | None
    updated_at: datetime | None
    configuration: str | None
    metadata: dict[str, Any] | None
    participants: list[Any] | None
    action_id: str | None

class V2ConversationsInstance(V2ConversationsInstanceFields):
    def delete(self, idempotency_key: Text | None = ...) -> bool:
        """Deletes a conversation. Returns True.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance:
        """Changes the parts of a conversation that are given.

        Args:
            patch_conversation_by_id_request: The whole JSON body: name, status, configuration, metadata.
        """
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, update_conversation_by_id_request: Body | None = ...) -> V2ConversationsInstance:
        """Replaces a conversation's name, status and metadata.

        Args:
            update_conversation_by_id_request: The whole JSON body: name, status, metadata.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Operations(CallableResource):
    def __call__(self, id: PathValue) -> V2OperationsContext: ...
    def get(self, id: PathValue) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    def fetch(self) -> V2OperationsInstance:
        """Reads how far a request has come that is carried out later."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperationsInstanceFields(Instance):
    operation_id: str | None
    status: OperationEnumConversationsV2OperationStatusValue | None
    created_at: datetime | None
    completed_at: datetime | None
    status_url: str | None
    error: str | None
    related: dict[str, Any] | None

class V2OperationsInstance(V2OperationsInstanceFields):
    def fetch(self) -> V2OperationsInstance:
        """Reads how far a request has come that is carried out later."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def create(self, create_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsInstance:
        """Creates a participant.

        Args:
            create_participant_in_conversation_request: The whole JSON body: name, type, profileId, addresses.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads one page.

        Args:
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2ParticipantsInstanceFields(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    name: str | None
    type: ParticipantEnumConversationsV2ParticipantType | None
    profile_id: str | None
    addresses: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None

class V2ParticipantsInstance(V2ParticipantsInstanceFields):
    def create(self, create_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsInstance:
        """Creates a participant.

        Args:
            create_participant_in_conversation_request: The whole JSON body: name, type, profileId, addresses.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads them into a list: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            page_token: Place in the list, the nextToken of a page.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ParticipantsInstance]:
        """Lists participants of a conversation. Reads one page.

        Args:
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
            page_token: Place in the list, the nextToken of a page.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2ParticipantsContext2(Resource):
    def fetch(self) -> V2ParticipantsContext2Instance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsContext2Instance:
        """Changes a participant.

        Args:
            update_participant_in_conversation_request: The whole JSON body: name, type, profileId, addresses.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ParticipantsContext2InstanceFields(Instance):
    id: str | None
    conversation_id: str | None
    account_id: str | None
    name: str | None
    type: ParticipantEnumConversationsV2ParticipantType | None
    profile_id: str | None
    addresses: list[Any] | None
    created_at: datetime | None
    updated_at: datetime | None

class V2ParticipantsContext2Instance(V2ParticipantsContext2InstanceFields):
    def fetch(self) -> V2ParticipantsContext2Instance:
        """Reads a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_participant_in_conversation_request: Body | None = ...) -> V2ParticipantsContext2Instance:
        """Changes a participant.

        Args:
            update_participant_in_conversation_request: The whole JSON body: name, type, profileId, addresses.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
