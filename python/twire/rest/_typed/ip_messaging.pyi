"""client.ip_messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class IpMessaging(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def credentials(self) -> V2Credentials: ...
    @property
    def services(self) -> V2Services: ...

class V1(Resource):
    @property
    def credentials(self) -> V1Credentials: ...
    @property
    def services(self) -> V1Services: ...

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
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance: ...
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
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V1CredentialsInstance: ...
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
    def channels(self) -> V1ServicesChannels: ...
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
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., webhooks_on_message_send_url: Text | None = ..., webhooks_on_message_send_method: Text | None = ..., webhooks_on_message_update_url: Text | None = ..., webhooks_on_message_update_method: Text | None = ..., webhooks_on_message_remove_url: Text | None = ..., webhooks_on_message_remove_method: Text | None = ..., webhooks_on_channel_add_url: Text | None = ..., webhooks_on_channel_add_method: Text | None = ..., webhooks_on_channel_destroy_url: Text | None = ..., webhooks_on_channel_destroy_method: Text | None = ..., webhooks_on_channel_update_url: Text | None = ..., webhooks_on_channel_update_method: Text | None = ..., webhooks_on_member_add_url: Text | None = ..., webhooks_on_member_add_method: Text | None = ..., webhooks_on_member_remove_url: Text | None = ..., webhooks_on_member_remove_method: Text | None = ..., webhooks_on_message_sent_url: Text | None = ..., webhooks_on_message_sent_method: Text | None = ..., webhooks_on_message_updated_url: Text | None = ..., webhooks_on_message_updated_method: Text | None = ..., webhooks_on_message_removed_url: Text | None = ..., webhooks_on_message_removed_method: Text | None = ..., webhooks_on_channel_added_url: Text | None = ..., webhooks_on_channel_added_method: Text | None = ..., webhooks_on_channel_destroyed_url: Text | None = ..., webhooks_on_channel_destroyed_method: Text | None = ..., webhooks_on_channel_updated_url: Text | None = ..., webhooks_on_channel_updated_method: Text | None = ..., webhooks_on_member_added_url: Text | None = ..., webhooks_on_member_added_method: Text | None = ..., webhooks_on_member_removed_url: Text | None = ..., webhooks_on_member_removed_method: Text | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannels(Called):
    def __call__(self, sid: str) -> V1ServicesChannelsContext: ...
    def get(self, sid: str) -> V1ServicesChannelsContext: ...
    def create(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., type: Text | None = ...) -> V1ServicesChannelsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsInvites(Called):
    def __call__(self, sid: str) -> V1ServicesChannelsInvitesContext: ...
    def get(self, sid: str) -> V1ServicesChannelsInvitesContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V1ServicesChannelsInvitesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsInvitesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsInvitesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsInvitesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsInvitesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInvitesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelsInvitesInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInvitesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelsMembers(Called):
    def __call__(self, sid: str) -> V1ServicesChannelsMembersContext: ...
    def get(self, sid: str) -> V1ServicesChannelsMembersContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V1ServicesChannelsMembersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsMembersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsMembersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsMembersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsMembersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsMembersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., last_consumed_message_index: Int | None = ...) -> V1ServicesChannelsMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMembersInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., last_consumed_message_index: Int | None = ...) -> V1ServicesChannelsMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMessages(Called):
    def __call__(self, sid: str) -> V1ServicesChannelsMessagesContext: ...
    def get(self, sid: str) -> V1ServicesChannelsMessagesContext: ...
    def create(self, body: Text, from_: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelsMessagesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelsMessagesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelsMessagesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelsMessagesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsMessagesInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesChannelsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    members_count: int | None
    messages_count: int | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def invites(self) -> V1ServicesChannelsInvites: ...
    @property
    def members(self) -> V1ServicesChannelsMembers: ...
    @property
    def messages(self) -> V1ServicesChannelsMessages: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ...) -> V1ServicesChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    service_sid: str | None
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
    def create(self, identity: Text, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance: ...
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
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsersUserChannels(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsersUserChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsersUserChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsersUserChannelsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsersUserChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsersUserChannelsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    member_sid: str | None
    status: str | None
    last_consumed_message_index: int | None
    unread_messages_count: int | None
    links: dict[str, Any] | None

class V1ServicesUsersInstance(Instance):
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
    @property
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V1ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstance(Instance):
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
    @property
    def channels(self) -> V1ServicesChannels: ...
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
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., webhooks_on_message_send_url: Text | None = ..., webhooks_on_message_send_method: Text | None = ..., webhooks_on_message_update_url: Text | None = ..., webhooks_on_message_update_method: Text | None = ..., webhooks_on_message_remove_url: Text | None = ..., webhooks_on_message_remove_method: Text | None = ..., webhooks_on_channel_add_url: Text | None = ..., webhooks_on_channel_add_method: Text | None = ..., webhooks_on_channel_destroy_url: Text | None = ..., webhooks_on_channel_destroy_method: Text | None = ..., webhooks_on_channel_update_url: Text | None = ..., webhooks_on_channel_update_method: Text | None = ..., webhooks_on_member_add_url: Text | None = ..., webhooks_on_member_add_method: Text | None = ..., webhooks_on_member_remove_url: Text | None = ..., webhooks_on_member_remove_method: Text | None = ..., webhooks_on_message_sent_url: Text | None = ..., webhooks_on_message_sent_method: Text | None = ..., webhooks_on_message_updated_url: Text | None = ..., webhooks_on_message_updated_method: Text | None = ..., webhooks_on_message_removed_url: Text | None = ..., webhooks_on_message_removed_method: Text | None = ..., webhooks_on_channel_added_url: Text | None = ..., webhooks_on_channel_added_method: Text | None = ..., webhooks_on_channel_destroyed_url: Text | None = ..., webhooks_on_channel_destroyed_method: Text | None = ..., webhooks_on_channel_updated_url: Text | None = ..., webhooks_on_channel_updated_method: Text | None = ..., webhooks_on_member_added_url: Text | None = ..., webhooks_on_member_added_method: Text | None = ..., webhooks_on_member_removed_url: Text | None = ..., webhooks_on_member_removed_method: Text | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def credentials(self) -> V2Credentials: ...
    @property
    def services(self) -> V2Services: ...

class V2Credentials(Called):
    def __call__(self, sid: str) -> V2CredentialsContext: ...
    def get(self, sid: str) -> V2CredentialsContext: ...
    def create(self, type: Text, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2CredentialsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CredentialsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CredentialsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V2CredentialsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2CredentialsInstance(Instance):
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
    def fetch(self) -> V2CredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., certificate: Text | None = ..., private_key: Text | None = ..., sandbox: Bool | None = ..., api_key: Text | None = ..., secret: Text | None = ...) -> V2CredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Services(Called):
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...
    def create(self, friendly_name: Text) -> V2ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_new_message_sound: Text | None = ..., notifications_new_message_badge_count_enabled: Bool | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_added_to_channel_sound: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_removed_from_channel_sound: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., notifications_invited_to_channel_sound: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ..., media_compatibility_message: Text | None = ..., pre_webhook_retry_count: Int | None = ..., post_webhook_retry_count: Int | None = ..., notifications_log_enabled: Bool | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesBindings(Called):
    def __call__(self, sid: str) -> V2ServicesBindingsContext: ...
    def get(self, sid: str) -> V2ServicesBindingsContext: ...
    def list(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesBindingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesBindingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesBindingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesBindingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesBindingsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    credential_sid: str | None
    binding_type: str | None
    message_types: list[Any] | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannels(Called):
    def __call__(self, sid: str) -> V2ServicesChannelsContext: ...
    def get(self, sid: str) -> V2ServicesChannelsContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., type: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsInstance]: ...
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
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsInvites(Called):
    def __call__(self, sid: str) -> V2ServicesChannelsInvitesContext: ...
    def get(self, sid: str) -> V2ServicesChannelsInvitesContext: ...
    def create(self, identity: Text, role_sid: Text | None = ...) -> V2ServicesChannelsInvitesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsInvitesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsInvitesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsInvitesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsInvitesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInvitesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannelsInvitesInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInvitesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesChannelsMembers(Called):
    def __call__(self, sid: str) -> V2ServicesChannelsMembersContext: ...
    def get(self, sid: str) -> V2ServicesChannelsMembersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsMembersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsMembersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsMembersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsMembersInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsMembersContext(Resource):
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMembersInstance(Instance):
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
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., attributes: Text | None = ...) -> V2ServicesChannelsMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMessages(Called):
    def __call__(self, sid: str) -> V2ServicesChannelsMessagesContext: ...
    def get(self, sid: str) -> V2ServicesChannelsMessagesContext: ...
    def create(self, x_twilio_webhook_enabled: Text | None = ..., from_: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., body: Text | None = ..., media_sid: Text | None = ...) -> V2ServicesChannelsMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsMessagesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsMessagesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsMessagesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsMessagesContext(Resource):
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., body: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., from_: Text | None = ...) -> V2ServicesChannelsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsMessagesInstance(Instance):
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
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., body: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., last_updated_by: Text | None = ..., from_: Text | None = ...) -> V2ServicesChannelsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsWebhooks(Called):
    def __call__(self, sid: str) -> V2ServicesChannelsWebhooksContext: ...
    def get(self, sid: str) -> V2ServicesChannelsWebhooksContext: ...
    def create(self, type: Text, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesChannelsWebhooksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesChannelsWebhooksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesChannelsWebhooksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesChannelsWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesChannelsWebhooksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsWebhooksInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    type: str | None
    url: str | None
    configuration: Any
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration_url: Text | None = ..., configuration_method: Text | None = ..., configuration_filters: Items | None = ..., configuration_triggers: Items | None = ..., configuration_flow_sid: Text | None = ..., configuration_retry_count: Int | None = ...) -> V2ServicesChannelsWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesChannelsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    attributes: str | None
    type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    members_count: int | None
    messages_count: int | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def invites(self) -> V2ServicesChannelsInvites: ...
    @property
    def members(self) -> V2ServicesChannelsMembers: ...
    @property
    def messages(self) -> V2ServicesChannelsMessages: ...
    @property
    def webhooks(self) -> V2ServicesChannelsWebhooks: ...
    def delete(self, x_twilio_webhook_enabled: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., attributes: Text | None = ..., date_created: Time | None = ..., date_updated: Time | None = ..., created_by: Text | None = ...) -> V2ServicesChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRoles(Called):
    def __call__(self, sid: str) -> V2ServicesRolesContext: ...
    def get(self, sid: str) -> V2ServicesRolesContext: ...
    def create(self, friendly_name: Text, type: Text, permission: Items) -> V2ServicesRolesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRolesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRolesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRolesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRolesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRolesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V2ServicesRolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRolesInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
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
    def fetch(self) -> V2ServicesRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, permission: Items) -> V2ServicesRolesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsers(Called):
    def __call__(self, sid: str) -> V2ServicesUsersContext: ...
    def get(self, sid: str) -> V2ServicesUsersContext: ...
    def create(self, identity: Text, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersUserBindings(Called):
    def __call__(self, sid: str) -> V2ServicesUsersUserBindingsContext: ...
    def get(self, sid: str) -> V2ServicesUsersUserBindingsContext: ...
    def list(self, binding_type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersUserBindingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, binding_type: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersUserBindingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, binding_type: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersUserBindingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesUsersUserBindingsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesUsersUserBindingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesUsersUserBindingsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    endpoint: str | None
    identity: str | None
    user_sid: str | None
    credential_sid: str | None
    binding_type: str | None
    message_types: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserBindingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesUsersUserChannels(Called):
    def __call__(self, channel_sid: str) -> V2ServicesUsersUserChannelsContext: ...
    def get(self, channel_sid: str) -> V2ServicesUsersUserChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesUsersUserChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesUsersUserChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesUsersUserChannelsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesUsersUserChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesUsersUserChannelsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ...) -> V2ServicesUsersUserChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersUserChannelsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    channel_sid: str | None
    user_sid: str | None
    member_sid: str | None
    status: str | None
    last_consumed_message_index: int | None
    unread_messages_count: int | None
    links: dict[str, Any] | None
    url: str | None
    notification_level: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersUserChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, notification_level: Text | None = ..., last_consumed_message_index: Int | None = ..., last_consumption_timestamp: Time | None = ...) -> V2ServicesUsersUserChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesUsersInstance(Instance):
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
    @property
    def user_bindings(self) -> V2ServicesUsersUserBindings: ...
    @property
    def user_channels(self) -> V2ServicesUsersUserChannels: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, x_twilio_webhook_enabled: Text | None = ..., role_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ...) -> V2ServicesUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesInstance(Instance):
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
    @property
    def bindings(self) -> V2ServicesBindings: ...
    @property
    def channels(self) -> V2ServicesChannels: ...
    @property
    def roles(self) -> V2ServicesRoles: ...
    @property
    def users(self) -> V2ServicesUsers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., default_service_role_sid: Text | None = ..., default_channel_role_sid: Text | None = ..., default_channel_creator_role_sid: Text | None = ..., read_status_enabled: Bool | None = ..., reachability_enabled: Bool | None = ..., typing_indicator_timeout: Int | None = ..., consumption_report_interval: Int | None = ..., notifications_new_message_enabled: Bool | None = ..., notifications_new_message_template: Text | None = ..., notifications_new_message_sound: Text | None = ..., notifications_new_message_badge_count_enabled: Bool | None = ..., notifications_added_to_channel_enabled: Bool | None = ..., notifications_added_to_channel_template: Text | None = ..., notifications_added_to_channel_sound: Text | None = ..., notifications_removed_from_channel_enabled: Bool | None = ..., notifications_removed_from_channel_template: Text | None = ..., notifications_removed_from_channel_sound: Text | None = ..., notifications_invited_to_channel_enabled: Bool | None = ..., notifications_invited_to_channel_template: Text | None = ..., notifications_invited_to_channel_sound: Text | None = ..., pre_webhook_url: Text | None = ..., post_webhook_url: Text | None = ..., webhook_method: Text | None = ..., webhook_filters: Items | None = ..., limits_channel_members: Int | None = ..., limits_user_channels: Int | None = ..., media_compatibility_message: Text | None = ..., pre_webhook_retry_count: Int | None = ..., post_webhook_retry_count: Int | None = ..., notifications_log_enabled: Bool | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
