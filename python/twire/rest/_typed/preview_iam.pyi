"""client.preview_iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def fetch(self, response_type: Text | None = ..., client_id: Text | None = ..., redirect_uri: Text | None = ..., scope: Text | None = ..., state: Text | None = ...) -> V1AuthorizeInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AuthorizeInstance(Instance):
    redirect_to: str | None

class V1Token(Resource):
    def create(self, grant_type: Text, client_id: Text, client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ...) -> V1TokenInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationAccountsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationAccountsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationAccountsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationAccountsContext(Resource):
    def fetch(self) -> VersionlessOrganizationAccountsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class VersionlessOrganizationAccountsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: str | None
    owner_sid: str | None
    date_created: datetime | None
    def fetch(self) -> VersionlessOrganizationAccountsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class VersionlessOrganizationRoleAssignments(Called):
    def __call__(self, role_assignment_sid: str) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def get(self, role_assignment_sid: str) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessOrganizationRoleAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationRoleAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationRoleAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationRoleAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationRoleAssignmentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class VersionlessOrganizationRoleAssignmentsInstance(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class VersionlessOrganizationUsers(Called):
    def __call__(self, user_sid: str) -> VersionlessOrganizationUsersContext: ...
    def get(self, user_sid: str) -> VersionlessOrganizationUsersContext: ...
    def create(self, scim_user: Body) -> VersionlessOrganizationUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationUsersInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationUsersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> VersionlessOrganizationUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, scim_patch_request: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, scim_user: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> VersionlessOrganizationUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, scim_patch_request: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, scim_user: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class VersionlessAccounts(Called):
    def __call__(self, organization_sid: str) -> VersionlessAccountsContext: ...
    def get(self, organization_sid: str) -> VersionlessAccountsContext: ...

class VersionlessAccountsContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessAccountsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessAccountsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessAccountsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessAccountsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: str | None
    owner_sid: str | None
    date_created: datetime | None
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessAccountsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessAccountsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessAccountsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessRoleAssignments(Called):
    def __call__(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...
    def get(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...

class VersionlessRoleAssignmentsContext(Resource):
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessRoleAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessRoleAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessRoleAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessRoleAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessRoleAssignmentsInstance(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessRoleAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessRoleAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessRoleAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessRoleAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessUsers(Called):
    def __call__(self, organization_sid: str) -> VersionlessUsersContext: ...
    def get(self, organization_sid: str) -> VersionlessUsersContext: ...

class VersionlessUsersContext(Resource):
    def create(self, scim_user: Body) -> VersionlessUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessUsersInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, scim_user: Body) -> VersionlessUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessUsersInstance]: ...
    get_page_async = awaited(get_page)
