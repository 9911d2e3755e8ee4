"""twire.aio.preview_iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import preview_iam as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class PreviewIam(Product):
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
    fetch_with_http_info = fully(fetch)

class V1AuthorizeInstance(_typed.V1AuthorizeInstanceFields):
    pass

class V1Token(Resource):
    create = answers(_typed.V1Token.create, V1TokenInstance)
    create_with_http_info = fully(create)

class V1TokenInstance(_typed.V1TokenInstanceFields):
    pass

class Versionless(Resource):
    @property
    def organization(self) -> VersionlessOrganization: ...
    @property
    def accounts(self) -> VersionlessAccounts: ...
    @property
    def role_assignments(self) -> VersionlessRoleAssignments: ...
    @property
    def users(self) -> VersionlessUsers: ...

class VersionlessOrganization(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessOrganizationContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessOrganizationContext: ...

class VersionlessOrganizationContext(Resource):
    @property
    def accounts(self) -> VersionlessOrganizationAccounts: ...
    @property
    def role_assignments(self) -> VersionlessOrganizationRoleAssignments: ...
    @property
    def users(self) -> VersionlessOrganizationUsers: ...

class VersionlessOrganizationAccounts(CallableResource):
    def __call__(self, account_sid: PathValue) -> VersionlessOrganizationAccountsContext: ...
    def get(self, account_sid: PathValue) -> VersionlessOrganizationAccountsContext: ...
    list = lists(_typed.VersionlessOrganizationAccounts.list, VersionlessOrganizationAccountsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessOrganizationAccounts.stream, VersionlessOrganizationAccountsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessOrganizationAccounts.page, VersionlessOrganizationAccountsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessOrganizationAccounts.get_page, VersionlessOrganizationAccountsInstance)

class VersionlessOrganizationAccountsContext(Resource):
    fetch = answers(_typed.VersionlessOrganizationAccountsContext.fetch, VersionlessOrganizationAccountsInstance)
    fetch_with_http_info = fully(fetch)

class VersionlessOrganizationAccountsInstance(_typed.VersionlessOrganizationAccountsInstanceFields):
    fetch = answers(_typed.VersionlessOrganizationAccountsInstance.fetch, VersionlessOrganizationAccountsInstance)
    fetch_with_http_info = fully(fetch)

class VersionlessOrganizationRoleAssignments(CallableResource):
    def __call__(self, role_assignment_sid: PathValue) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def get(self, role_assignment_sid: PathValue) -> VersionlessOrganizationRoleAssignmentsContext: ...
    create = answers(_typed.VersionlessOrganizationRoleAssignments.create, VersionlessOrganizationRoleAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessOrganizationRoleAssignments.list, VersionlessOrganizationRoleAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessOrganizationRoleAssignments.stream, VersionlessOrganizationRoleAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessOrganizationRoleAssignments.page, VersionlessOrganizationRoleAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessOrganizationRoleAssignments.get_page, VersionlessOrganizationRoleAssignmentsInstance)

class VersionlessOrganizationRoleAssignmentsContext(Resource):
    delete = awaited(_typed.VersionlessOrganizationRoleAssignmentsContext.delete)
    delete_with_http_info = fully(delete)

class VersionlessOrganizationRoleAssignmentsInstance(_typed.VersionlessOrganizationRoleAssignmentsInstanceFields):
    delete = awaited(_typed.VersionlessOrganizationRoleAssignmentsInstance.delete)
    delete_with_http_info = fully(delete)

class VersionlessOrganizationUsers(CallableResource):
    def __call__(self, user_sid: PathValue) -> VersionlessOrganizationUsersContext: ...
    def get(self, user_sid: PathValue) -> VersionlessOrganizationUsersContext: ...
    create = answers(_typed.VersionlessOrganizationUsers.create, VersionlessOrganizationUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessOrganizationUsers.list, VersionlessOrganizationUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessOrganizationUsers.stream, VersionlessOrganizationUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessOrganizationUsers.page, VersionlessOrganizationUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessOrganizationUsers.get_page, VersionlessOrganizationUsersInstance)

class VersionlessOrganizationUsersContext(Resource):
    delete = awaited(_typed.VersionlessOrganizationUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.VersionlessOrganizationUsersContext.fetch, VersionlessOrganizationUsersInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.VersionlessOrganizationUsersContext.patch, VersionlessOrganizationUsersInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.VersionlessOrganizationUsersContext.update, VersionlessOrganizationUsersInstance)
    update_with_http_info = fully(update)

class VersionlessOrganizationUsersInstance(_typed.VersionlessOrganizationUsersInstanceFields):
    delete = awaited(_typed.VersionlessOrganizationUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.VersionlessOrganizationUsersInstance.fetch, VersionlessOrganizationUsersInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.VersionlessOrganizationUsersInstance.patch, VersionlessOrganizationUsersInstance)
    patch_with_http_info = fully(patch)
    update = answers(_typed.VersionlessOrganizationUsersInstance.update, VersionlessOrganizationUsersInstance)
    update_with_http_info = fully(update)

class VersionlessAccounts(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessAccountsContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessAccountsContext: ...

class VersionlessAccountsContext(Resource):
    list = lists(_typed.VersionlessAccountsContext.list, VersionlessAccountsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessAccountsContext.stream, VersionlessAccountsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessAccountsContext.page, VersionlessAccountsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessAccountsContext.get_page, VersionlessAccountsInstance)

class VersionlessAccountsInstance(_typed.VersionlessAccountsInstanceFields):
    list = lists(_typed.VersionlessAccountsInstance.list, VersionlessAccountsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessAccountsInstance.stream, VersionlessAccountsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessAccountsInstance.page, VersionlessAccountsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessAccountsInstance.get_page, VersionlessAccountsInstance)

class VersionlessRoleAssignments(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessRoleAssignmentsContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessRoleAssignmentsContext: ...

class VersionlessRoleAssignmentsContext(Resource):
    create = answers(_typed.VersionlessRoleAssignmentsContext.create, VersionlessRoleAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessRoleAssignmentsContext.list, VersionlessRoleAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessRoleAssignmentsContext.stream, VersionlessRoleAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessRoleAssignmentsContext.page, VersionlessRoleAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessRoleAssignmentsContext.get_page, VersionlessRoleAssignmentsInstance)

class VersionlessRoleAssignmentsInstance(_typed.VersionlessRoleAssignmentsInstanceFields):
    create = answers(_typed.VersionlessRoleAssignmentsInstance.create, VersionlessRoleAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessRoleAssignmentsInstance.list, VersionlessRoleAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessRoleAssignmentsInstance.stream, VersionlessRoleAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessRoleAssignmentsInstance.page, VersionlessRoleAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessRoleAssignmentsInstance.get_page, VersionlessRoleAssignmentsInstance)

class VersionlessUsers(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessUsersContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessUsersContext: ...

class VersionlessUsersContext(Resource):
    create = answers(_typed.VersionlessUsersContext.create, VersionlessUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessUsersContext.list, VersionlessUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessUsersContext.stream, VersionlessUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessUsersContext.page, VersionlessUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessUsersContext.get_page, VersionlessUsersInstance)

class VersionlessUsersInstance(_typed.VersionlessUsersInstanceFields):
    create = answers(_typed.VersionlessUsersInstance.create, VersionlessUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.VersionlessUsersInstance.list, VersionlessUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.VersionlessUsersInstance.stream, VersionlessUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.VersionlessUsersInstance.page, VersionlessUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.VersionlessUsersInstance.get_page, VersionlessUsersInstance)
