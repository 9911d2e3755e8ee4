"""client.chat."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

BindingEnumBindingType: TypeAlias = Literal["gcm", "apn", "fcm"]
ChannelEnumChannelType: TypeAlias = Literal["public", "private"]
ChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
ChannelWebhookEnumMethod: TypeAlias = Literal["GET", "POST"]
ChannelWebhookEnumType: TypeAlias = Literal["webhook", "trigger", "studio"]
CredentialEnumPushService: TypeAlias = Literal["gcm", "apn", "fcm"]
MemberEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
MessageEnumOrderType: TypeAlias = Literal["asc", "desc"]
MessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
RoleEnumRoleType: TypeAlias = Literal["channel", "deployment"]
UserBindingEnumBindingType: TypeAlias = Literal["gcm", "apn", "fcm"]
UserChannelEnumChannelStatus: TypeAlias = Literal["joined", "invited", "not_participating"]
UserChannelEnumChannelStatus2: TypeAlias = Literal["joined", "invited", "notParticipating"]
UserChannelEnumNotificationLevel: TypeAlias = Literal["default", "muted"]
UserChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]
UserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"]

class Chat(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def channels(self) -> V3Channels: ...
    @property
    def credentials(self) -> V2Credentials: ...
    @property
    def services(self) -> V2Services: ...

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
    def create(self, friendly_name: Text) -> V1ServicesInstance:
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
    def channels(self) -> V1ServicesChannels: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
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
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., webhooks_on_message_send_url: Text | None = ..., webhooks_on_message_send_method: Text | None = ..., webhooks_on_message_update_url: Text | None = ..., webhooks_on_message_update_method: Text | None = ..., webhooks_on_message_remove_url: Text | None = ..., webhooks_on_message_remove_method: Text | None = ..., webhooks_on_channel_add_url: Text | None = ..., webhooks_on_channel_add_method: Text | None = ..., webhooks_on_channel_destroy_url: Text | None = ..., webhooks_on_channel_destroy_method: Text | None = ..., webhooks_on_channel_update_url: Text | None = ..., webhooks_on_channel_update_method: Text | None = ..., webhooks_on_member_add_url: Text | None = ..., webhooks_on_member_add_method: Text | None = ..., webhooks_on_member_remove_url: Text | None = ..., webhooks_on_member_remove_method: Text | None = ..., webhooks_on_message_sent_url: Text | None = ..., webhooks_on_message_sent_method: Text | None = ..., webhooks_on_message_updated_url: Text | None = ..., webhooks_on_message_updated_method: Text | None = ..., webhooks_on_message_removed_url: Text | None = ..., webhooks_on_message_removed_method: Text | None = ..., webhooks_on_channel_added_url: Text | None = ..., webhooks_on_channel_added_method: Text | None = ..., webhooks_on_channel_destroyed_url: Text | None = ..., webhooks_on_channel_destroyed_method: Text | None = ..., webhooks_on_channel_updated_url: Text | None = ..., webhooks_on_channel_updated_method: Text | None = ..., webhooks_on_member_added_url: Text | None = ..., webhooks_on_member_added_method: Text | None = ..., webhooks_on_member_removed_url: Text | None = ..., webhooks_on_member_removed_method: Text | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsContext: ...
    def create(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., type: ChannelEnumChannelType | Text | None = ...) -> V1ServicesChannelsInstance:
        """Creates a channel of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsInstance]:
        """Lists channels of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsInstance]:
        """Lists channels of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsInstance]:
        """Lists channels of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsContext(Resource):
    @property
    def invites(self) -> V1ServicesChannelsInvites: ...
    @property
    def members(self) -> V1ServicesChannelsMembers: ...
    @property
    def messages(self) -> V1ServicesChannelsMessages: ...
    def delete(self) -> bool:
        """Deletes a channel of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInstance:
        """Reads a channel of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsInstance:
        """Changes a channel of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsInvites(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsInvitesContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsInvitesContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V1ServicesChannelsInvitesInstance:
        """Creates an invite of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsInvitesContext(Resource):
    def delete(self) -> bool:
        """Deletes an invite of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInvitesInstance:
        """Reads an invite of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelsInvitesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    channel_sid: str | None
    service_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    role_sid: str | None
    created_by: str | None
    url: str | None

class V1ServicesChannelsInvitesInstance(V1ServicesChannelsInvitesInstanceFields):
    def delete(self) -> bool:
        """Deletes an invite of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInvitesInstance:
        """Reads an invite of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelsMembers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsMembersContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsMembersContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V1ServicesChannelsMembersInstance:
        """Creates a member of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsMembersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsMembersContext(Resource):
    def delete(self) -> bool:
        """Deletes a member of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMembersInstance:
        """Reads a member of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., last_consumed_message_index: Int | None = ...) -> V1ServicesChannelsMembersInstance:
        """Changes a member of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMembersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    channel_sid: str | None
    service_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    role_sid: str | None
    last_consumed_message_index: int | None
    last_consumption_timestamp: datetime | None
    url: str | None

class V1ServicesChannelsMembersInstance(V1ServicesChannelsMembersInstanceFields):
    def delete(self) -> bool:
        """Deletes a member of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMembersInstance:
        """Reads a member of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., last_consumed_message_index: Int | None = ...) -> V1ServicesChannelsMembersInstance:
        """Changes a member of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsMessagesContext: ...
    def create(self, body: Text, from_: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance:
        """Creates a message of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: MessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: MessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: MessageEnumOrderType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsMessagesContext(Resource):
    def delete(self) -> bool:
        """Deletes a message of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMessagesInstance:
        """Reads a message of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance:
        """Changes a message of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMessagesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    attributes: str | None
    service_sid: str | None
    to: str | None
    channel_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    was_edited: bool | None
    from_: str | None
    body: str | None
    index: int | None
    url: str | None

class V1ServicesChannelsMessagesInstance(V1ServicesChannelsMessagesInstanceFields):
    def delete(self) -> bool:
        """Deletes a message of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMessagesInstance:
        """Reads a message of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance:
        """Changes a message of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    type: ChannelEnumChannelType | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    members_count: int | None
    messages_count: int | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesChannelsInstance(V1ServicesChannelsInstanceFields):
    @property
    def invites(self) -> V1ServicesChannelsInvites: ...
    @property
    def members(self) -> V1ServicesChannelsMembers: ...
    @property
    def messages(self) -> V1ServicesChannelsMessages: ...
    def delete(self) -> bool:
        """Deletes a channel of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInstance:
        """Reads a channel of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsInstance:
        """Changes a channel of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesRoles(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesRolesContext: ...
    def get(self, sid: PathValue) -> V1ServicesRolesContext: ...
    def create(self, friendly_name: Text, type: RoleEnumRoleType | Text, permission: Items) -> V1ServicesRolesInstance:
        """Creates a role of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesRolesInstance]:
        """Lists roles of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesRolesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesRolesContext(Resource):
    def delete(self) -> bool:
        """Deletes a role of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance:
        """Reads a role of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance:
        """Changes a role of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesRolesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    type: RoleEnumRoleType | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesRolesInstance(V1ServicesRolesInstanceFields):
    def delete(self) -> bool:
        """Deletes a role of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesRolesInstance:
        """Reads a role of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V1ServicesRolesInstance:
        """Changes a role of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesUsersContext: ...
    def get(self, sid: PathValue) -> V1ServicesUsersContext: ...
    def create(self, identity: Text, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance:
        """Creates a user of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersInstance]:
        """Lists users of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersInstance]:
        """Lists users of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersInstance]:
        """Lists users of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersContext(Resource):
    @property
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    def delete(self) -> bool:
        """Deletes a user of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance:
        """Reads a user of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance:
        """Changes a user of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserChannels(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersUserChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersUserChannelsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    member_sid: str | None
    status: UserChannelEnumChannelStatus | None
    last_consumed_message_index: int | None
    unread_messages_count: int | None
    links: dict[str, Any] | None

class V1ServicesUsersUserChannelsInstance(V1ServicesUsersUserChannelsInstanceFields):
    pass

class V1ServicesUsersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    attributes: str | None
    friendly_name: str | None
    role_sid: str | None
    identity: str | None
    is_online: bool | None
    is_notifiable: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    joined_channels_count: int | None
    links: dict[str, Any] | None
    url: str | None

class V1ServicesUsersInstance(V1ServicesUsersInstanceFields):
    @property
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    def delete(self) -> bool:
        """Deletes a user of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance:
        """Reads a user of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance:
        """Changes a user of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    default_service_role_sid: str | None
    default_channel_role_sid: str | None
    default_channel_creator_role_sid: str | None
    read_status_enabled: bool | None
    reachability_enabled: bool | None
    typing_indicator_timeout: int | None
    consumption_report_interval: int | None
    limits: Any
    webhooks: Any
    pre_webhook_url: str | None
    post_webhook_url: str | None
    webhook_method: str | None
    webhook_filters: list[Any] | None
    notifications: Any
    url: str | None
    links: dict[str, Any] | None

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def channels(self) -> V1ServicesChannels: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
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
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., webhooks_on_message_send_url: Text | None = ..., webhooks_on_message_send_method: Text | None = ..., webhooks_on_message_update_url: Text | None = ..., webhooks_on_message_update_method: Text | None = ..., webhooks_on_message_remove_url: Text | None = ..., webhooks_on_message_remove_method: Text | None = ..., webhooks_on_channel_add_url: Text | None = ..., webhooks_on_channel_add_method: Text | None = ..., webhooks_on_channel_destroy_url: Text | None = ..., webhooks_on_channel_destroy_method: Text | None = ..., webhooks_on_channel_update_url: Text | None = ..., webhooks_on_channel_update_method: Text | None = ..., webhooks_on_member_add_url: Text | None = ..., webhooks_on_member_add_method: Text | None = ..., webhooks_on_member_remove_url: Text | None = ..., webhooks_on_member_remove_method: Text | None = ..., webhooks_on_message_sent_url: Text | None = ..., webhooks_on_message_sent_method: Text | None = ..., webhooks_on_message_updated_url: Text | None = ..., webhooks_on_message_updated_method: Text | None = ..., webhooks_on_message_removed_url: Text | None = ..., webhooks_on_message_removed_method: Text | None = ..., webhooks_on_channel_added_url: Text | None = ..., webhooks_on_channel_added_method: Text | None = ..., webhooks_on_channel_destroyed_url: Text | None = ..., webhooks_on_channel_destroyed_method: Text | None = ..., webhooks_on_channel_updated_url: Text | None = ..., webhooks_on_channel_updated_method: Text | None = ..., webhooks_on_member_added_url: Text | None = ..., webhooks_on_member_added_method: Text | None = ..., webhooks_on_member_removed_url: Text | None = ..., webhooks_on_member_removed_method: Text | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def credentials(self) -> V2Credentials: ...
    @property
    def services(self) -> V2Services: ...

class V2Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V2CredentialsContext: ...
    def get(self, sid: PathValue) -> V2CredentialsContext: ...
    def create(self, type: CredentialEnumPushService | Text, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance:
        """Creates a credential."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2CredentialsInstance]:
        """Lists credentials. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CredentialsInstance]:
        """Lists credentials. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CredentialsInstance]:
        """Lists credentials. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V2CredentialsContext(Resource):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance:
        """Changes a credential."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2CredentialsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: CredentialEnumPushService | None
    sandbox: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2CredentialsInstance(V2CredentialsInstanceFields):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance:
        """Changes a credential."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Services(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesContext: ...
    def get(self, sid: PathValue) -> V2ServicesContext: ...
    def create(self, friendly_name: Text) -> V2ServicesInstance:
        """Creates a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesInstance]:
        """Lists services. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesInstance]:
        """Lists services. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesInstance]:
        """Lists services. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesContext(Resource):
    @property
    def bindings(self) -> V2ServicesBindings: ...
    @property
    def channels(self) -> V2ServicesChannels: ...
    @property
    def roles(self) -> V2ServicesRoles: ...
    @property
    def users(self) -> V2ServicesUsers: ...
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_new_message_sound: Text | None = ..., notifications_new_message_badge_count_enabled: Bool | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_added_to_channel_sound: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_removed_from_channel_sound: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., notifications_invited_to_channel_sound: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ..., media_compatibility_message: Text | None = ..., pre_webhook_retry_count: Int | None = ..., post_webhook_retry_count: Int | None = ..., notifications_log_enabled: Bool | None = ...) -> V2ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V2ServicesBindingsContext: ...
    def list(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesBindingsInstance]:
        """Lists bindings of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesBindingsInstance]:
        """Lists bindings of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesBindingsInstance]:
        """Lists bindings of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesBindingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a binding of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesBindingsInstance:
        """Reads a binding of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesBindingsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    credential_sid: str | None
    binding_type: BindingEnumBindingType | None
    message_types: list[Any] | None
    url: str | None
    links: dict[str, Any] | None

class V2ServicesBindingsInstance(V2ServicesBindingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a binding of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesBindingsInstance:
        """Reads a binding of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsContext: ...
    def create(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., type: ChannelEnumChannelType | Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance:
        """Creates a channel of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsInstance]:
        """Lists channels of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsInstance]:
        """Lists channels of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsInstance]:
        """Lists channels of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsContext(Resource):
    @property
    def invites(self) -> V2ServicesChannelsInvites: ...
    @property
    def members(self) -> V2ServicesChannelsMembers: ...
    @property
    def messages(self) -> V2ServicesChannelsMessages: ...
    @property
    def webhooks(self) -> V2ServicesChannelsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a channel of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInstance:
        """Reads a channel of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance:
        """Changes a channel of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsInvites(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsInvitesContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsInvitesContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V2ServicesChannelsInvitesInstance:
        """Creates an invite of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsInvitesInstance]:
        """Lists invites of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsInvitesContext(Resource):
    def delete(self) -> bool:
        """Deletes an invite of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInvitesInstance:
        """Reads an invite of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannelsInvitesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    channel_sid: str | None
    service_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    role_sid: str | None
    created_by: str | None
    url: str | None

class V2ServicesChannelsInvitesInstance(V2ServicesChannelsInvitesInstanceFields):
    def delete(self) -> bool:
        """Deletes an invite of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInvitesInstance:
        """Reads an invite of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannelsMembers(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsMembersContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsMembersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance:
        """Creates a member of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsMembersInstance]:
        """Lists members of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsMembersInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsMembersContext(Resource):
    def delete(self, x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a member of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMembersInstance:
        """Reads a member of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance:
        """Changes a member of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMembersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    channel_sid: str | None
    service_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    role_sid: str | None
    last_consumed_message_index: int | None
    last_consumption_timestamp: datetime | None
    url: str | None
    attributes: str | None

class V2ServicesChannelsMembersInstance(V2ServicesChannelsMembersInstanceFields):
    def delete(self, x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a member of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMembersInstance:
        """Reads a member of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance:
        """Changes a member of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsMessagesContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | Text | None = ..., from_: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., body: Text | None = ..., media_sid: Text | None = ...) -> V2ServicesChannelsMessagesInstance:
        """Creates a message of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: MessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: MessageEnumOrderType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: MessageEnumOrderType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsMessagesInstance]:
        """Lists messages of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsMessagesContext(Resource):
    def delete(self, x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMessagesInstance:
        """Reads a message of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | Text | None = ..., body: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., from_: Text | None = ...) -> V2ServicesChannelsMessagesInstance:
        """Changes a message of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMessagesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    attributes: str | None
    service_sid: str | None
    to: str | None
    channel_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    last_updated_by: str | None
    was_edited: bool | None
    from_: str | None
    body: str | None
    index: int | None
    type: str | None
    media: Any
    url: str | None

class V2ServicesChannelsMessagesInstance(V2ServicesChannelsMessagesInstanceFields):
    def delete(self, x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a message of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMessagesInstance:
        """Reads a message of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | Text | None = ..., body: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., from_: Text | None = ...) -> V2ServicesChannelsMessagesInstance:
        """Changes a message of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsWebhooksContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsWebhooksContext: ...
    def create(self, type: ChannelWebhookEnumType | Text, configuration_url: Text | None = ..., configuration_method: ChannelWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance:
        """Creates a webhook of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsWebhooksInstance]:
        """Lists webhooks of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsWebhooksInstance]:
        """Lists webhooks of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsWebhooksInstance]:
        """Lists webhooks of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsWebhooksContext(Resource):
    def delete(self) -> bool:
        """Deletes a webhook of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsWebhooksInstance:
        """Reads a webhook of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ChannelWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance:
        """Changes a webhook of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsWebhooksInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    type: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None

class V2ServicesChannelsWebhooksInstance(V2ServicesChannelsWebhooksInstanceFields):
    def delete(self) -> bool:
        """Deletes a webhook of a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsWebhooksInstance:
        """Reads a webhook of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: ChannelWebhookEnumMethod | Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance:
        """Changes a webhook of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    type: ChannelEnumChannelType | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    members_count: int | None
    messages_count: int | None
    url: str | None
    links: dict[str, Any] | None

class V2ServicesChannelsInstance(V2ServicesChannelsInstanceFields):
    @property
    def invites(self) -> V2ServicesChannelsInvites: ...
    @property
    def members(self) -> V2ServicesChannelsMembers: ...
    @property
    def messages(self) -> V2ServicesChannelsMessages: ...
    @property
    def webhooks(self) -> V2ServicesChannelsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a channel of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInstance:
        """Reads a channel of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance:
        """Changes a channel of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRoles(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRolesContext: ...
    def get(self, sid: PathValue) -> V2ServicesRolesContext: ...
    def create(self, friendly_name: Text, type: RoleEnumRoleType | Text, permission: Items) -> V2ServicesRolesInstance:
        """Creates a role of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRolesInstance]:
        """Lists roles of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRolesInstance]:
        """Lists roles of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRolesInstance]:
        """Lists roles of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRolesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRolesContext(Resource):
    def delete(self) -> bool:
        """Deletes a role of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRolesInstance:
        """Reads a role of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V2ServicesRolesInstance:
        """Changes a role of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRolesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    type: RoleEnumRoleType | None
    permissions: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2ServicesRolesInstance(V2ServicesRolesInstanceFields):
    def delete(self) -> bool:
        """Deletes a role of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRolesInstance:
        """Reads a role of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V2ServicesRolesInstance:
        """Changes a role of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesUsersContext: ...
    def get(self, sid: PathValue) -> V2ServicesUsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance:
        """Creates a user of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersInstance]:
        """Lists users of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersInstance]:
        """Lists users of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersInstance]:
        """Lists users of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesUsersInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesUsersContext(Resource):
    @property
    def user_bindings(self) -> V2ServicesUsersUserBindings: ...
    @property
    def user_channels(self) -> V2ServicesUsersUserChannels: ...
    def delete(self) -> bool:
        """Deletes a user of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersInstance:
        """Reads a user of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance:
        """Changes a user of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersUserBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesUsersUserBindingsContext: ...
    def get(self, sid: PathValue) -> V2ServicesUsersUserBindingsContext: ...
    def list(self, binding_type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersUserBindingsInstance]:
        """Lists user bindings of a user. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersUserBindingsInstance]:
        """Lists user bindings of a user. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersUserBindingsInstance]:
        """Lists user bindings of a user. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesUsersUserBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesUsersUserBindingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a user binding of a user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserBindingsInstance:
        """Reads a user binding of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesUsersUserBindingsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    user_sid: str | None
    credential_sid: str | None
    binding_type: UserBindingEnumBindingType | None
    message_types: list[Any] | None
    url: str | None

class V2ServicesUsersUserBindingsInstance(V2ServicesUsersUserBindingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a user binding of a user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserBindingsInstance:
        """Reads a user binding of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesUsersUserChannels(CallableResource):
    def __call__(self, channel_sid: PathValue) -> V2ServicesUsersUserChannelsContext: ...
    def get(self, channel_sid: PathValue) -> V2ServicesUsersUserChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersUserChannelsInstance]:
        """Lists user channels of a user. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesUsersUserChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesUsersUserChannelsContext(Resource):
    def delete(self, x_twilio_webhook_enabled: UserChannelEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user channel of a user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserChannelsInstance:
        """Reads a user channel of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: UserChannelEnumNotificationLevel | Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ...) -> V2ServicesUsersUserChannelsInstance:
        """Changes a user channel of a user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersUserChannelsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    user_sid: str | None
    member_sid: str | None
    status: UserChannelEnumChannelStatus2 | None
    last_consumed_message_index: int | None
    unread_messages_count: int | None
    links: dict[str, Any] | None
    url: str | None
    notification_level: UserChannelEnumNotificationLevel | None

class V2ServicesUsersUserChannelsInstance(V2ServicesUsersUserChannelsInstanceFields):
    def delete(self, x_twilio_webhook_enabled: UserChannelEnumWebhookEnabledType | Text | None = ...) -> bool:
        """Deletes a user channel of a user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserChannelsInstance:
        """Reads a user channel of a user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: UserChannelEnumNotificationLevel | Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ...) -> V2ServicesUsersUserChannelsInstance:
        """Changes a user channel of a user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    attributes: str | None
    friendly_name: str | None
    role_sid: str | None
    identity: str | None
    is_online: bool | None
    is_notifiable: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    joined_channels_count: int | None
    links: dict[str, Any] | None
    url: str | None

class V2ServicesUsersInstance(V2ServicesUsersInstanceFields):
    @property
    def user_bindings(self) -> V2ServicesUsersUserBindings: ...
    @property
    def user_channels(self) -> V2ServicesUsersUserChannels: ...
    def delete(self) -> bool:
        """Deletes a user of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersInstance:
        """Reads a user of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: UserEnumWebhookEnabledType | Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance:
        """Changes a user of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    default_service_role_sid: str | None
    default_channel_role_sid: str | None
    default_channel_creator_role_sid: str | None
    read_status_enabled: bool | None
    reachability_enabled: bool | None
    typing_indicator_timeout: int | None
    consumption_report_interval: int | None
    limits: Any
    pre_webhook_url: str | None
    post_webhook_url: str | None
    webhook_method: str | None
    webhook_filters: list[Any] | None
    pre_webhook_retry_count: int | None
    post_webhook_retry_count: int | None
    notifications: Any
    media: Any
    url: str | None
    links: dict[str, Any] | None

class V2ServicesInstance(V2ServicesInstanceFields):
    @property
    def bindings(self) -> V2ServicesBindings: ...
    @property
    def channels(self) -> V2ServicesChannels: ...
    @property
    def roles(self) -> V2ServicesRoles: ...
    @property
    def users(self) -> V2ServicesUsers: ...
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_new_message_sound: Text | None = ..., notifications_new_message_badge_count_enabled: Bool | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_added_to_channel_sound: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_removed_from_channel_sound: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., notifications_invited_to_channel_sound: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ..., media_compatibility_message: Text | None = ..., pre_webhook_retry_count: Int | None = ..., post_webhook_retry_count: Int | None = ..., notifications_log_enabled: Bool | None = ...) -> V2ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def channels(self) -> V3Channels: ...

class V3Channels(CallableResource):
    def __call__(self, service_sid: PathValue, sid: PathValue) -> V3ChannelsContext2: ...
    def get(self, service_sid: PathValue, sid: PathValue) -> V3ChannelsContext2: ...

class V3ChannelsContext2(Resource):
    def update(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ..., type: ChannelEnumChannelType | Text | None = ..., messaging_service_sid: Text | None = ...) -> V3ChannelsContext2Instance:
        """Changes a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3ChannelsContext2InstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    type: ChannelEnumChannelType | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    members_count: int | None
    messages_count: int | None
    messaging_service_sid: str | None
    url: str | None

class V3ChannelsContext2Instance(V3ChannelsContext2InstanceFields):
    def update(self, x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | Text | None = ..., type: ChannelEnumChannelType | Text | None = ..., messaging_service_sid: Text | None = ...) -> V3ChannelsContext2Instance:
        """Changes a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
