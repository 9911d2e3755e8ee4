"""client.preview_iam."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

PublicApiAccountResponseStatus: TypeAlias = Literal["active", "suspended", "pending_closure", "closed"]

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
    def fetch(self, response_type: Text | None = ..., client_id: Text | None = ..., redirect_uri: Text | None = ..., scope: Text | None = ..., state: Text | None = ...) -> V1AuthorizeInstance:
        """Reads an authorize."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AuthorizeInstanceFields(Instance):
    redirect_to: str | None

class V1AuthorizeInstance(V1AuthorizeInstanceFields):
    pass

class V1Token(Resource):
    def create(self, grant_type: Text, client_id: Text, client_secret: Text | None = ..., code: Text | None = ..., redirect_uri: Text | None = ..., audience: Text | None = ..., refresh_token: Text | None = ..., scope: Text | None = ...) -> V1TokenInstance:
        """Creates a token."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1TokenInstanceFields(Instance):
    access_token: str | None
    refresh_token: str | None
    id_token: str | None
    token_type: str | None
    expires_in: int | None

class V1TokenInstance(V1TokenInstanceFields):
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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationAccountsInstance]:
        """Lists accounts of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationAccountsInstance]:
        """Lists accounts of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationAccountsInstance]:
        """Lists accounts of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationAccountsContext(Resource):
    def fetch(self) -> VersionlessOrganizationAccountsInstance:
        """Reads an account of an organization."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class VersionlessOrganizationAccountsInstanceFields(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: PublicApiAccountResponseStatus | None
    owner_sid: str | None
    date_created: datetime | None

class VersionlessOrganizationAccountsInstance(VersionlessOrganizationAccountsInstanceFields):
    def fetch(self) -> VersionlessOrganizationAccountsInstance:
        """Reads an account of an organization."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class VersionlessOrganizationRoleAssignments(CallableResource):
    def __call__(self, role_assignment_sid: PathValue) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def get(self, role_assignment_sid: PathValue) -> VersionlessOrganizationRoleAssignmentsContext: ...
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessOrganizationRoleAssignmentsInstance:
        """Creates a role assignment of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationRoleAssignmentsContext(Resource):
    def delete(self) -> bool:
        """Deletes a role assignment of an organization. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class VersionlessOrganizationRoleAssignmentsInstanceFields(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None

class VersionlessOrganizationRoleAssignmentsInstance(VersionlessOrganizationRoleAssignmentsInstanceFields):
    def delete(self) -> bool:
        """Deletes a role assignment of an organization. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class VersionlessOrganizationUsers(CallableResource):
    def __call__(self, user_sid: PathValue) -> VersionlessOrganizationUsersContext: ...
    def get(self, user_sid: PathValue) -> VersionlessOrganizationUsersContext: ...
    def create(self, scim_user: Body) -> VersionlessOrganizationUsersInstance:
        """Creates a user of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessOrganizationUsersInstance]:
        """Lists users of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessOrganizationUsersInstance]:
        """Lists users of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessOrganizationUsersInstance]:
        """Lists users of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessOrganizationUsersInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessOrganizationUsersContext(Resource):
    def delete(self) -> bool:
        """Deletes a user of an organization. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> VersionlessOrganizationUsersInstance:
        """Reads a user of an organization."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, scim_patch_request: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance:
        """Changes a user of an organization in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, scim_user: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance:
        """Changes a user of an organization."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class VersionlessOrganizationUsersInstanceFields(Instance):
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

class VersionlessOrganizationUsersInstance(VersionlessOrganizationUsersInstanceFields):
    def delete(self) -> bool:
        """Deletes a user of an organization. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> VersionlessOrganizationUsersInstance:
        """Reads a user of an organization."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, scim_patch_request: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance:
        """Changes a user of an organization in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)
    def update(self, scim_user: Body, if_match: Text | None = ...) -> VersionlessOrganizationUsersInstance:
        """Changes a user of an organization."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class VersionlessAccounts(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessAccountsContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessAccountsContext: ...

class VersionlessAccountsContext(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessAccountsInstanceFields(Instance):
    account_sid: str | None
    friendly_name: str | None
    status: PublicApiAccountResponseStatus | None
    owner_sid: str | None
    date_created: datetime | None

class VersionlessAccountsInstance(VersionlessAccountsInstanceFields):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessAccountsInstance]:
        """Lists accounts of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessAccountsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessRoleAssignments(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessRoleAssignmentsContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessRoleAssignmentsContext: ...

class VersionlessRoleAssignmentsContext(Resource):
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessRoleAssignmentsInstance:
        """Creates a role assignment of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessRoleAssignmentsInstanceFields(Instance):
    sid: str | None
    role_sid: str | None
    scope: str | None
    identity: str | None

class VersionlessRoleAssignmentsInstance(VersionlessRoleAssignmentsInstanceFields):
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessRoleAssignmentsInstance:
        """Creates a role assignment of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, identity: Text | None = ..., scope: Text | None = ..., resource_type: Text | None = ..., resource_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessRoleAssignmentsInstance]:
        """Lists role assignments of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessRoleAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessUsers(CallableResource):
    def __call__(self, organization_sid: PathValue) -> VersionlessUsersContext: ...
    def get(self, organization_sid: PathValue) -> VersionlessUsersContext: ...

class VersionlessUsersContext(Resource):
    def create(self, scim_user: Body) -> VersionlessUsersInstance:
        """Creates a user of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessUsersInstance]:
        """Lists users of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessUsersInstance]:
        """Lists users of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessUsersInstance]:
        """Lists users of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessUsersInstance]: ...
    get_page_async = awaited(get_page)

class VersionlessUsersInstanceFields(Instance):
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

class VersionlessUsersInstance(VersionlessUsersInstanceFields):
    def create(self, scim_user: Body) -> VersionlessUsersInstance:
        """Creates a user of an organization."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[VersionlessUsersInstance]:
        """Lists users of an organization. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, filter: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[VersionlessUsersInstance]:
        """Lists users of an organization. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, filter: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[VersionlessUsersInstance]:
        """Lists users of an organization. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[VersionlessUsersInstance]: ...
    get_page_async = awaited(get_page)
