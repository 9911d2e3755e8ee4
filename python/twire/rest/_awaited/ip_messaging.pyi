"""twire.aio.ip_messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import ip_messaging as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class IpMessaging(Product):
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
    def channels(self) -> V1ServicesChannels: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsContext: ...
    create = answers(_typed.V1ServicesChannels.create, V1ServicesChannelsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesChannels.list, V1ServicesChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesChannels.stream, V1ServicesChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesChannels.page, V1ServicesChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesChannels.get_page, V1ServicesChannelsInstance)

class V1ServicesChannelsContext(Resource):
    @property
    def invites(self) -> V1ServicesChannelsInvites: ...
    @property
    def members(self) -> V1ServicesChannelsMembers: ...
    @property
    def messages(self) -> V1ServicesChannelsMessages: ...
    delete = awaited(_typed.V1ServicesChannelsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsContext.fetch, V1ServicesChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsContext.update, V1ServicesChannelsInstance)
    update_with_http_info = fully(update)

class V1ServicesChannelsInvites(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsInvitesContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsInvitesContext: ...
    create = answers(_typed.V1ServicesChannelsInvites.create, V1ServicesChannelsInvitesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesChannelsInvites.list, V1ServicesChannelsInvitesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesChannelsInvites.stream, V1ServicesChannelsInvitesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesChannelsInvites.page, V1ServicesChannelsInvitesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesChannelsInvites.get_page, V1ServicesChannelsInvitesInstance)

class V1ServicesChannelsInvitesContext(Resource):
    delete = awaited(_typed.V1ServicesChannelsInvitesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsInvitesContext.fetch, V1ServicesChannelsInvitesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesChannelsInvitesInstance(_typed.V1ServicesChannelsInvitesInstanceFields):
    delete = awaited(_typed.V1ServicesChannelsInvitesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsInvitesInstance.fetch, V1ServicesChannelsInvitesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesChannelsMembers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsMembersContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsMembersContext: ...
    create = answers(_typed.V1ServicesChannelsMembers.create, V1ServicesChannelsMembersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesChannelsMembers.list, V1ServicesChannelsMembersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesChannelsMembers.stream, V1ServicesChannelsMembersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesChannelsMembers.page, V1ServicesChannelsMembersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesChannelsMembers.get_page, V1ServicesChannelsMembersInstance)

class V1ServicesChannelsMembersContext(Resource):
    delete = awaited(_typed.V1ServicesChannelsMembersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsMembersContext.fetch, V1ServicesChannelsMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsMembersContext.update, V1ServicesChannelsMembersInstance)
    update_with_http_info = fully(update)

class V1ServicesChannelsMembersInstance(_typed.V1ServicesChannelsMembersInstanceFields):
    delete = awaited(_typed.V1ServicesChannelsMembersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsMembersInstance.fetch, V1ServicesChannelsMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsMembersInstance.update, V1ServicesChannelsMembersInstance)
    update_with_http_info = fully(update)

class V1ServicesChannelsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelsMessagesContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelsMessagesContext: ...
    create = answers(_typed.V1ServicesChannelsMessages.create, V1ServicesChannelsMessagesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesChannelsMessages.list, V1ServicesChannelsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesChannelsMessages.stream, V1ServicesChannelsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesChannelsMessages.page, V1ServicesChannelsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesChannelsMessages.get_page, V1ServicesChannelsMessagesInstance)

class V1ServicesChannelsMessagesContext(Resource):
    delete = awaited(_typed.V1ServicesChannelsMessagesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsMessagesContext.fetch, V1ServicesChannelsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsMessagesContext.update, V1ServicesChannelsMessagesInstance)
    update_with_http_info = fully(update)

class V1ServicesChannelsMessagesInstance(_typed.V1ServicesChannelsMessagesInstanceFields):
    delete = awaited(_typed.V1ServicesChannelsMessagesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsMessagesInstance.fetch, V1ServicesChannelsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsMessagesInstance.update, V1ServicesChannelsMessagesInstance)
    update_with_http_info = fully(update)

class V1ServicesChannelsInstance(_typed.V1ServicesChannelsInstanceFields):
    @property
    def invites(self) -> V1ServicesChannelsInvites: ...
    @property
    def members(self) -> V1ServicesChannelsMembers: ...
    @property
    def messages(self) -> V1ServicesChannelsMessages: ...
    delete = awaited(_typed.V1ServicesChannelsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelsInstance.fetch, V1ServicesChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesChannelsInstance.update, V1ServicesChannelsInstance)
    update_with_http_info = fully(update)

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
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    delete = awaited(_typed.V1ServicesUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersContext.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersContext.update, V1ServicesUsersInstance)
    update_with_http_info = fully(update)

class V1ServicesUsersUserChannels(Resource):
    list = lists(_typed.V1ServicesUsersUserChannels.list, V1ServicesUsersUserChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesUsersUserChannels.stream, V1ServicesUsersUserChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesUsersUserChannels.page, V1ServicesUsersUserChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesUsersUserChannels.get_page, V1ServicesUsersUserChannelsInstance)

class V1ServicesUsersUserChannelsInstance(_typed.V1ServicesUsersUserChannelsInstanceFields):
    pass

class V1ServicesUsersInstance(_typed.V1ServicesUsersInstanceFields):
    @property
    def user_channels(self) -> V1ServicesUsersUserChannels: ...
    delete = awaited(_typed.V1ServicesUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsersInstance.fetch, V1ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsersInstance.update, V1ServicesUsersInstance)
    update_with_http_info = fully(update)

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
    @property
    def channels(self) -> V1ServicesChannels: ...
    @property
    def roles(self) -> V1ServicesRoles: ...
    @property
    def users(self) -> V1ServicesUsers: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V2(Resource):
    @property
    def credentials(self) -> V2Credentials: ...
    @property
    def services(self) -> V2Services: ...

class V2Credentials(CallableResource):
    def __call__(self, sid: PathValue) -> V2CredentialsContext: ...
    def get(self, sid: PathValue) -> V2CredentialsContext: ...
    create = answers(_typed.V2Credentials.create, V2CredentialsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Credentials.list, V2CredentialsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Credentials.stream, V2CredentialsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Credentials.page, V2CredentialsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Credentials.get_page, V2CredentialsInstance)

class V2CredentialsContext(Resource):
    delete = awaited(_typed.V2CredentialsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2CredentialsContext.fetch, V2CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2CredentialsContext.update, V2CredentialsInstance)
    update_with_http_info = fully(update)

class V2CredentialsInstance(_typed.V2CredentialsInstanceFields):
    delete = awaited(_typed.V2CredentialsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2CredentialsInstance.fetch, V2CredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2CredentialsInstance.update, V2CredentialsInstance)
    update_with_http_info = fully(update)

class V2Services(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesContext: ...
    def get(self, sid: PathValue) -> V2ServicesContext: ...
    create = answers(_typed.V2Services.create, V2ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Services.list, V2ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Services.stream, V2ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Services.page, V2ServicesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Services.get_page, V2ServicesInstance)

class V2ServicesContext(Resource):
    @property
    def bindings(self) -> V2ServicesBindings: ...
    @property
    def channels(self) -> V2ServicesChannels: ...
    @property
    def roles(self) -> V2ServicesRoles: ...
    @property
    def users(self) -> V2ServicesUsers: ...
    delete = awaited(_typed.V2ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesContext.update, V2ServicesInstance)
    update_with_http_info = fully(update)

class V2ServicesBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesBindingsContext: ...
    def get(self, sid: PathValue) -> V2ServicesBindingsContext: ...
    list = lists(_typed.V2ServicesBindings.list, V2ServicesBindingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesBindings.stream, V2ServicesBindingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesBindings.page, V2ServicesBindingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesBindings.get_page, V2ServicesBindingsInstance)

class V2ServicesBindingsContext(Resource):
    delete = awaited(_typed.V2ServicesBindingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesBindingsContext.fetch, V2ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesBindingsInstance(_typed.V2ServicesBindingsInstanceFields):
    delete = awaited(_typed.V2ServicesBindingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesBindingsInstance.fetch, V2ServicesBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsContext: ...
    create = answers(_typed.V2ServicesChannels.create, V2ServicesChannelsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesChannels.list, V2ServicesChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesChannels.stream, V2ServicesChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesChannels.page, V2ServicesChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesChannels.get_page, V2ServicesChannelsInstance)

class V2ServicesChannelsContext(Resource):
    @property
    def invites(self) -> V2ServicesChannelsInvites: ...
    @property
    def members(self) -> V2ServicesChannelsMembers: ...
    @property
    def messages(self) -> V2ServicesChannelsMessages: ...
    @property
    def webhooks(self) -> V2ServicesChannelsWebhooks: ...
    delete = awaited(_typed.V2ServicesChannelsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsContext.fetch, V2ServicesChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsContext.update, V2ServicesChannelsInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsInvites(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsInvitesContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsInvitesContext: ...
    create = answers(_typed.V2ServicesChannelsInvites.create, V2ServicesChannelsInvitesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesChannelsInvites.list, V2ServicesChannelsInvitesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesChannelsInvites.stream, V2ServicesChannelsInvitesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesChannelsInvites.page, V2ServicesChannelsInvitesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesChannelsInvites.get_page, V2ServicesChannelsInvitesInstance)

class V2ServicesChannelsInvitesContext(Resource):
    delete = awaited(_typed.V2ServicesChannelsInvitesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsInvitesContext.fetch, V2ServicesChannelsInvitesInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesChannelsInvitesInstance(_typed.V2ServicesChannelsInvitesInstanceFields):
    delete = awaited(_typed.V2ServicesChannelsInvitesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsInvitesInstance.fetch, V2ServicesChannelsInvitesInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesChannelsMembers(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsMembersContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsMembersContext: ...
    create = answers(_typed.V2ServicesChannelsMembers.create, V2ServicesChannelsMembersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesChannelsMembers.list, V2ServicesChannelsMembersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesChannelsMembers.stream, V2ServicesChannelsMembersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesChannelsMembers.page, V2ServicesChannelsMembersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesChannelsMembers.get_page, V2ServicesChannelsMembersInstance)

class V2ServicesChannelsMembersContext(Resource):
    delete = awaited(_typed.V2ServicesChannelsMembersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsMembersContext.fetch, V2ServicesChannelsMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsMembersContext.update, V2ServicesChannelsMembersInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsMembersInstance(_typed.V2ServicesChannelsMembersInstanceFields):
    delete = awaited(_typed.V2ServicesChannelsMembersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsMembersInstance.fetch, V2ServicesChannelsMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsMembersInstance.update, V2ServicesChannelsMembersInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsMessagesContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsMessagesContext: ...
    create = answers(_typed.V2ServicesChannelsMessages.create, V2ServicesChannelsMessagesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesChannelsMessages.list, V2ServicesChannelsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesChannelsMessages.stream, V2ServicesChannelsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesChannelsMessages.page, V2ServicesChannelsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesChannelsMessages.get_page, V2ServicesChannelsMessagesInstance)

class V2ServicesChannelsMessagesContext(Resource):
    delete = awaited(_typed.V2ServicesChannelsMessagesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsMessagesContext.fetch, V2ServicesChannelsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsMessagesContext.update, V2ServicesChannelsMessagesInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsMessagesInstance(_typed.V2ServicesChannelsMessagesInstanceFields):
    delete = awaited(_typed.V2ServicesChannelsMessagesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsMessagesInstance.fetch, V2ServicesChannelsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsMessagesInstance.update, V2ServicesChannelsMessagesInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesChannelsWebhooksContext: ...
    def get(self, sid: PathValue) -> V2ServicesChannelsWebhooksContext: ...
    create = answers(_typed.V2ServicesChannelsWebhooks.create, V2ServicesChannelsWebhooksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesChannelsWebhooks.list, V2ServicesChannelsWebhooksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesChannelsWebhooks.stream, V2ServicesChannelsWebhooksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesChannelsWebhooks.page, V2ServicesChannelsWebhooksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesChannelsWebhooks.get_page, V2ServicesChannelsWebhooksInstance)

class V2ServicesChannelsWebhooksContext(Resource):
    delete = awaited(_typed.V2ServicesChannelsWebhooksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsWebhooksContext.fetch, V2ServicesChannelsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsWebhooksContext.update, V2ServicesChannelsWebhooksInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsWebhooksInstance(_typed.V2ServicesChannelsWebhooksInstanceFields):
    delete = awaited(_typed.V2ServicesChannelsWebhooksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsWebhooksInstance.fetch, V2ServicesChannelsWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsWebhooksInstance.update, V2ServicesChannelsWebhooksInstance)
    update_with_http_info = fully(update)

class V2ServicesChannelsInstance(_typed.V2ServicesChannelsInstanceFields):
    @property
    def invites(self) -> V2ServicesChannelsInvites: ...
    @property
    def members(self) -> V2ServicesChannelsMembers: ...
    @property
    def messages(self) -> V2ServicesChannelsMessages: ...
    @property
    def webhooks(self) -> V2ServicesChannelsWebhooks: ...
    delete = awaited(_typed.V2ServicesChannelsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesChannelsInstance.fetch, V2ServicesChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesChannelsInstance.update, V2ServicesChannelsInstance)
    update_with_http_info = fully(update)

class V2ServicesRoles(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRolesContext: ...
    def get(self, sid: PathValue) -> V2ServicesRolesContext: ...
    create = answers(_typed.V2ServicesRoles.create, V2ServicesRolesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesRoles.list, V2ServicesRolesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesRoles.stream, V2ServicesRolesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesRoles.page, V2ServicesRolesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesRoles.get_page, V2ServicesRolesInstance)

class V2ServicesRolesContext(Resource):
    delete = awaited(_typed.V2ServicesRolesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRolesContext.fetch, V2ServicesRolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRolesContext.update, V2ServicesRolesInstance)
    update_with_http_info = fully(update)

class V2ServicesRolesInstance(_typed.V2ServicesRolesInstanceFields):
    delete = awaited(_typed.V2ServicesRolesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRolesInstance.fetch, V2ServicesRolesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRolesInstance.update, V2ServicesRolesInstance)
    update_with_http_info = fully(update)

class V2ServicesUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesUsersContext: ...
    def get(self, sid: PathValue) -> V2ServicesUsersContext: ...
    create = answers(_typed.V2ServicesUsers.create, V2ServicesUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesUsers.list, V2ServicesUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesUsers.stream, V2ServicesUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesUsers.page, V2ServicesUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesUsers.get_page, V2ServicesUsersInstance)

class V2ServicesUsersContext(Resource):
    @property
    def user_bindings(self) -> V2ServicesUsersUserBindings: ...
    @property
    def user_channels(self) -> V2ServicesUsersUserChannels: ...
    delete = awaited(_typed.V2ServicesUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersContext.fetch, V2ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesUsersContext.update, V2ServicesUsersInstance)
    update_with_http_info = fully(update)

class V2ServicesUsersUserBindings(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesUsersUserBindingsContext: ...
    def get(self, sid: PathValue) -> V2ServicesUsersUserBindingsContext: ...
    list = lists(_typed.V2ServicesUsersUserBindings.list, V2ServicesUsersUserBindingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesUsersUserBindings.stream, V2ServicesUsersUserBindingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesUsersUserBindings.page, V2ServicesUsersUserBindingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesUsersUserBindings.get_page, V2ServicesUsersUserBindingsInstance)

class V2ServicesUsersUserBindingsContext(Resource):
    delete = awaited(_typed.V2ServicesUsersUserBindingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersUserBindingsContext.fetch, V2ServicesUsersUserBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesUsersUserBindingsInstance(_typed.V2ServicesUsersUserBindingsInstanceFields):
    delete = awaited(_typed.V2ServicesUsersUserBindingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersUserBindingsInstance.fetch, V2ServicesUsersUserBindingsInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesUsersUserChannels(CallableResource):
    def __call__(self, channel_sid: PathValue) -> V2ServicesUsersUserChannelsContext: ...
    def get(self, channel_sid: PathValue) -> V2ServicesUsersUserChannelsContext: ...
    list = lists(_typed.V2ServicesUsersUserChannels.list, V2ServicesUsersUserChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesUsersUserChannels.stream, V2ServicesUsersUserChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesUsersUserChannels.page, V2ServicesUsersUserChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesUsersUserChannels.get_page, V2ServicesUsersUserChannelsInstance)

class V2ServicesUsersUserChannelsContext(Resource):
    delete = awaited(_typed.V2ServicesUsersUserChannelsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersUserChannelsContext.fetch, V2ServicesUsersUserChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesUsersUserChannelsContext.update, V2ServicesUsersUserChannelsInstance)
    update_with_http_info = fully(update)

class V2ServicesUsersUserChannelsInstance(_typed.V2ServicesUsersUserChannelsInstanceFields):
    delete = awaited(_typed.V2ServicesUsersUserChannelsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersUserChannelsInstance.fetch, V2ServicesUsersUserChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesUsersUserChannelsInstance.update, V2ServicesUsersUserChannelsInstance)
    update_with_http_info = fully(update)

class V2ServicesUsersInstance(_typed.V2ServicesUsersInstanceFields):
    @property
    def user_bindings(self) -> V2ServicesUsersUserBindings: ...
    @property
    def user_channels(self) -> V2ServicesUsersUserChannels: ...
    delete = awaited(_typed.V2ServicesUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesUsersInstance.fetch, V2ServicesUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesUsersInstance.update, V2ServicesUsersInstance)
    update_with_http_info = fully(update)

class V2ServicesInstance(_typed.V2ServicesInstanceFields):
    @property
    def bindings(self) -> V2ServicesBindings: ...
    @property
    def channels(self) -> V2ServicesChannels: ...
    @property
    def roles(self) -> V2ServicesRoles: ...
    @property
    def users(self) -> V2ServicesUsers: ...
    delete = awaited(_typed.V2ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesInstance.update, V2ServicesInstance)
    update_with_http_info = fully(update)
