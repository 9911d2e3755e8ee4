"""twire.aio.preview_iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import preview_iam as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class PreviewIam(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def versionless(self) -> Versionless: ...
    @property
    def authorize(self) -> V1Authorize: ...
    @property
    def organization(self) -> VersionlessOrganization: ...
    @property
    def token(self) -> V1Token: ...

class V1(Resource):
    @property
    def authorize(self) -> V1Authorize: ...
    @property
    def token(self) -> V1Token: ...

class V1Authorize(Resource):
    fetch = answers(_typed.V1Authorize.fetch, V1AuthorizeInstance)
    fetch_with_http_info = full_answers(_typed.V1Authorize.fetch, V1AuthorizeInstance)

class V1AuthorizeInstance(Instance):
    redirect_to: str | None

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = full_answers(_typed.V1Token.create, V1TokenInstance)

class V1TokenInstance(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class Versionless(Resource):
    @property
    def organization(self) -> VersionlessOrganization: ...
    @property
    def accounts(self) -> VersionlessAccounts: ...
    @property
    def role_assignments(self) -> VersionlessRoleAssignments: ...
    @property
    def users(self) -> VersionlessUsers: ...

class VersionlessOrganization(Called):
    def __call__(self, organization_sid: str) -> VersionlessOrganizationContext: ...
    def get(self, organization_sid: str) -> VersionlessOrganizationContext: ...

class VersionlessOrganizationContext(Resource):
    @property
    def accounts(self) -> VersionlessOrganizationAccounts: ...
    @property
    def role_assignments(self) -> VersionlessOrganizationRoleAssignments: ...
    @property
    def users(self) -> VersionlessOrganizationUsers: ...

class VersionlessOrganizationAccounts(Called):
    def __call__(self, account_sid: str) -> VersionlessOrganizationAccountsContext: ...
    def get(self, account_sid: str) -> VersionlessOrganizationAccountsContext: ...
    list = lists(_typed.VersionlessOrganizationAccounts.list, VersionlessOrganizationAccountsInstance)
    list_with_http_info = full_lists(_typed.VersionlessOrganizationAccounts.list, VersionlessOrganizationAccountsInstance)
    stream = streams(_typed.VersionlessOrganizationAccounts.stream, VersionlessOrganizationAccountsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessOrganizationAccounts.stream, VersionlessOrganizationAccountsInstance)
    page = pages(_typed.VersionlessOrganizationAccounts.page, VersionlessOrganizationAccountsInstance)
    page_with_http_info = full_pages(_typed.VersionlessOrganizationAccounts.page, VersionlessOrganizationAccountsInstance)
    get_page = pages(_typed.VersionlessOrganizationAccounts.get_page, VersionlessOrganizationAccountsInstance)

class VersionlessOrganizationAccountsContext(Resource):
    fetch = answers(_typed.VersionlessOrganizationAccountsContext.fetch, VersionlessOrganizationAccountsInstance)
    fetch_with_http_info = full_answers(_typed.VersionlessOrganizationAccountsContext.fetch, VersionlessOrganizationAccountsInstance)

class VersionlessOrganizationAccountsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: str | None
    owner_sid: str | None
    date_created: datetime | None
    fetch = answers(_typed.VersionlessOrganizationAccountsInstance.fetch, VersionlessOrganizationAccountsInstance)
    fetch_with_http_info = full_answers(_typed.VersionlessOrganizationAccountsInstance.fetch, VersionlessOrganizationAccountsInstance)

class VersionlessOrganizationRoleAssignments(Called):
    def __call__(self, role_assignment_sid: str) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def get(self, role_assignment_sid: str) -> VersionlessOrganizationRoleAssignmentsContext: ...
    create = answers(_typed.VersionlessOrganizationRoleAssignments.create, VersionlessOrganizationRoleAssignmentsInstance)
    create_with_http_info = full_answers(_typed.VersionlessOrganizationRoleAssignments.create, VersionlessOrganizationRoleAssignmentsInstance)
    list = lists(_typed.VersionlessOrganizationRoleAssignments.list, VersionlessOrganizationRoleAssignmentsInstance)
    list_with_http_info = full_lists(_typed.VersionlessOrganizationRoleAssignments.list, VersionlessOrganizationRoleAssignmentsInstance)
    stream = streams(_typed.VersionlessOrganizationRoleAssignments.stream, VersionlessOrganizationRoleAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessOrganizationRoleAssignments.stream, VersionlessOrganizationRoleAssignmentsInstance)
    page = pages(_typed.VersionlessOrganizationRoleAssignments.page, VersionlessOrganizationRoleAssignmentsInstance)
    page_with_http_info = full_pages(_typed.VersionlessOrganizationRoleAssignments.page, VersionlessOrganizationRoleAssignmentsInstance)
    get_page = pages(_typed.VersionlessOrganizationRoleAssignments.get_page, VersionlessOrganizationRoleAssignmentsInstance)

class VersionlessOrganizationRoleAssignmentsContext(Resource):
    delete = awaited(_typed.VersionlessOrganizationRoleAssignmentsContext.delete)
    delete_with_http_info = full_awaited(_typed.VersionlessOrganizationRoleAssignmentsContext.delete)

class VersionlessOrganizationRoleAssignmentsInstance(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None
    delete = awaited(_typed.VersionlessOrganizationRoleAssignmentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.VersionlessOrganizationRoleAssignmentsInstance.delete)

class VersionlessOrganizationUsers(Called):
    def __call__(self, user_sid: str) -> VersionlessOrganizationUsersContext: ...
    def get(self, user_sid: str) -> VersionlessOrganizationUsersContext: ...
    create = answers(_typed.VersionlessOrganizationUsers.create, VersionlessOrganizationUsersInstance)
    create_with_http_info = full_answers(_typed.VersionlessOrganizationUsers.create, VersionlessOrganizationUsersInstance)
    list = lists(_typed.VersionlessOrganizationUsers.list, VersionlessOrganizationUsersInstance)
    list_with_http_info = full_lists(_typed.VersionlessOrganizationUsers.list, VersionlessOrganizationUsersInstance)
    stream = streams(_typed.VersionlessOrganizationUsers.stream, VersionlessOrganizationUsersInstance)
    stream_with_http_info = full_streams(_typed.VersionlessOrganizationUsers.stream, VersionlessOrganizationUsersInstance)
    page = pages(_typed.VersionlessOrganizationUsers.page, VersionlessOrganizationUsersInstance)
    page_with_http_info = full_pages(_typed.VersionlessOrganizationUsers.page, VersionlessOrganizationUsersInstance)
    get_page = pages(_typed.VersionlessOrganizationUsers.get_page, VersionlessOrganizationUsersInstance)

class VersionlessOrganizationUsersContext(Resource):
    delete = awaited(_typed.VersionlessOrganizationUsersContext.delete)
    delete_with_http_info = full_awaited(_typed.VersionlessOrganizationUsersContext.delete)
    fetch = answers(_typed.VersionlessOrganizationUsersContext.fetch, VersionlessOrganizationUsersInstance)
    fetch_with_http_info = full_answers(_typed.VersionlessOrganizationUsersContext.fetch, VersionlessOrganizationUsersInstance)
    patch = answers(_typed.VersionlessOrganizationUsersContext.patch, VersionlessOrganizationUsersInstance)
    patch_with_http_info = full_answers(_typed.VersionlessOrganizationUsersContext.patch, VersionlessOrganizationUsersInstance)
    update = answers(_typed.VersionlessOrganizationUsersContext.update, VersionlessOrganizationUsersInstance)
    update_with_http_info = full_answers(_typed.VersionlessOrganizationUsersContext.update, VersionlessOrganizationUsersInstance)

class VersionlessOrganizationUsersInstance(Instance):
    id: str | None
    external_id: str | None
    user_name: str | None
    display_name: str | None
    name: dict[str, Any] | None
    emails: list[Any] | None
    active: bool | None
    locale: str | None
    timezone: str | None
    schemas: list[Any] | None
    meta: dict[str, Any] | None
    delete = awaited(_typed.VersionlessOrganizationUsersInstance.delete)
    delete_with_http_info = full_awaited(_typed.VersionlessOrganizationUsersInstance.delete)
    fetch = answers(_typed.VersionlessOrganizationUsersInstance.fetch, VersionlessOrganizationUsersInstance)
    fetch_with_http_info = full_answers(_typed.VersionlessOrganizationUsersInstance.fetch, VersionlessOrganizationUsersInstance)
    patch = answers(_typed.VersionlessOrganizationUsersInstance.patch, VersionlessOrganizationUsersInstance)
    patch_with_http_info = full_answers(_typed.VersionlessOrganizationUsersInstance.patch, VersionlessOrganizationUsersInstance)
    update = answers(_typed.VersionlessOrganizationUsersInstance.update, VersionlessOrganizationUsersInstance)
    update_with_http_info = full_answers(_typed.VersionlessOrganizationUsersInstance.update, VersionlessOrganizationUsersInstance)

class VersionlessAccounts(Called):
    def __call__(self, organization_sid: str) -> VersionlessAccountsContext: ...
    def get(self, organization_sid: str) -> VersionlessAccountsContext: ...

class VersionlessAccountsContext(Resource):
    list = lists(_typed.VersionlessAccountsContext.list, VersionlessAccountsInstance)
    list_with_http_info = full_lists(_typed.VersionlessAccountsContext.list, VersionlessAccountsInstance)
    stream = streams(_typed.VersionlessAccountsContext.stream, VersionlessAccountsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessAccountsContext.stream, VersionlessAccountsInstance)
    page = pages(_typed.VersionlessAccountsContext.page, VersionlessAccountsInstance)
    page_with_http_info = full_pages(_typed.VersionlessAccountsContext.page, VersionlessAccountsInstance)
    get_page = pages(_typed.VersionlessAccountsContext.get_page, VersionlessAccountsInstance)

class VersionlessAccountsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: str | None
    owner_sid: str | None
    date_created: datetime | None
    list = lists(_typed.VersionlessAccountsInstance.list, VersionlessAccountsInstance)
    list_with_http_info = full_lists(_typed.VersionlessAccountsInstance.list, VersionlessAccountsInstance)
    stream = streams(_typed.VersionlessAccountsInstance.stream, VersionlessAccountsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessAccountsInstance.stream, VersionlessAccountsInstance)
    page = pages(_typed.VersionlessAccountsInstance.page, VersionlessAccountsInstance)
    page_with_http_info = full_pages(_typed.VersionlessAccountsInstance.page, VersionlessAccountsInstance)
    get_page = pages(_typed.VersionlessAccountsInstance.get_page, VersionlessAccountsInstance)

class VersionlessRoleAssignments(Called):
    def __call__(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...
    def get(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...

class VersionlessRoleAssignmentsContext(Resource):
    create = answers(_typed.VersionlessRoleAssignmentsContext.create, VersionlessRoleAssignmentsInstance)
    create_with_http_info = full_answers(_typed.VersionlessRoleAssignmentsContext.create, VersionlessRoleAssignmentsInstance)
    list = lists(_typed.VersionlessRoleAssignmentsContext.list, VersionlessRoleAssignmentsInstance)
    list_with_http_info = full_lists(_typed.VersionlessRoleAssignmentsContext.list, VersionlessRoleAssignmentsInstance)
    stream = streams(_typed.VersionlessRoleAssignmentsContext.stream, VersionlessRoleAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessRoleAssignmentsContext.stream, VersionlessRoleAssignmentsInstance)
    page = pages(_typed.VersionlessRoleAssignmentsContext.page, VersionlessRoleAssignmentsInstance)
    page_with_http_info = full_pages(_typed.VersionlessRoleAssignmentsContext.page, VersionlessRoleAssignmentsInstance)
    get_page = pages(_typed.VersionlessRoleAssignmentsContext.get_page, VersionlessRoleAssignmentsInstance)

class VersionlessRoleAssignmentsInstance(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None
    create = answers(_typed.VersionlessRoleAssignmentsInstance.create, VersionlessRoleAssignmentsInstance)
    create_with_http_info = full_answers(_typed.VersionlessRoleAssignmentsInstance.create, VersionlessRoleAssignmentsInstance)
    list = lists(_typed.VersionlessRoleAssignmentsInstance.list, VersionlessRoleAssignmentsInstance)
    list_with_http_info = full_lists(_typed.VersionlessRoleAssignmentsInstance.list, VersionlessRoleAssignmentsInstance)
    stream = streams(_typed.VersionlessRoleAssignmentsInstance.stream, VersionlessRoleAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.VersionlessRoleAssignmentsInstance.stream, VersionlessRoleAssignmentsInstance)
    page = pages(_typed.VersionlessRoleAssignmentsInstance.page, VersionlessRoleAssignmentsInstance)
    page_with_http_info = full_pages(_typed.VersionlessRoleAssignmentsInstance.page, VersionlessRoleAssignmentsInstance)
    get_page = pages(_typed.VersionlessRoleAssignmentsInstance.get_page, VersionlessRoleAssignmentsInstance)

class VersionlessUsers(Called):
    def __call__(self, organization_sid: str) -> VersionlessUsersContext: ...
    def get(self, organization_sid: str) -> VersionlessUsersContext: ...

class VersionlessUsersContext(Resource):
    create = answers(_typed.VersionlessUsersContext.create, VersionlessUsersInstance)
    create_with_http_info = full_answers(_typed.VersionlessUsersContext.create, VersionlessUsersInstance)
    list = lists(_typed.VersionlessUsersContext.list, VersionlessUsersInstance)
    list_with_http_info = full_lists(_typed.VersionlessUsersContext.list, VersionlessUsersInstance)
    stream = streams(_typed.VersionlessUsersContext.stream, VersionlessUsersInstance)
    stream_with_http_info = full_streams(_typed.VersionlessUsersContext.stream, VersionlessUsersInstance)
    page = pages(_typed.VersionlessUsersContext.page, VersionlessUsersInstance)
    page_with_http_info = full_pages(_typed.VersionlessUsersContext.page, VersionlessUsersInstance)
    get_page = pages(_typed.VersionlessUsersContext.get_page, VersionlessUsersInstance)

class VersionlessUsersInstance(Instance):
    id: str | None
    external_id: str | None
    user_name: str | None
    display_name: str | None
    name: dict[str, Any] | None
    emails: list[Any] | None
    active: bool | None
    locale: str | None
    timezone: str | None
    schemas: list[Any] | None
    meta: dict[str, Any] | None
    create = answers(_typed.VersionlessUsersInstance.create, VersionlessUsersInstance)
    create_with_http_info = full_answers(_typed.VersionlessUsersInstance.create, VersionlessUsersInstance)
    list = lists(_typed.VersionlessUsersInstance.list, VersionlessUsersInstance)
    list_with_http_info = full_lists(_typed.VersionlessUsersInstance.list, VersionlessUsersInstance)
    stream = streams(_typed.VersionlessUsersInstance.stream, VersionlessUsersInstance)
    stream_with_http_info = full_streams(_typed.VersionlessUsersInstance.stream, VersionlessUsersInstance)
    page = pages(_typed.VersionlessUsersInstance.page, VersionlessUsersInstance)
    page_with_http_info = full_pages(_typed.VersionlessUsersInstance.page, VersionlessUsersInstance)
    get_page = pages(_typed.VersionlessUsersInstance.get_page, VersionlessUsersInstance)
