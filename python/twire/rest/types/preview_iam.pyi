# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class PreviewIam(Resource):
    v1: V1
    versionless: Versionless
    authorize: V1Authorize
    organization: VersionlessOrganization
    token: V1Token

class V1(Resource):
    authorize: V1Authorize
    token: V1Token

class V1Authorize(Resource):
    def fetch(self, *, response_type: Maybe[str] = ..., client_id: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., scope: Maybe[str] = ..., state: Maybe[str] = ...) -> V1AuthorizeInstance: ...

class V1AuthorizeInstance(Instance):
    redirect_to: Optional[str]

class V1Token(Resource):
    def create(self, grant_type: str, client_id: str, *, client_secret: Maybe[str] = ..., code: Maybe[str] = ..., redirect_uri: Maybe[str] = ..., audience: Maybe[str] = ..., refresh_token: Maybe[str] = ..., scope: Maybe[str] = ...) -> V1TokenInstance: ...

class V1TokenInstance(Instance):
    access_token: Optional[str]
    refresh_token: Optional[str]
    id_token: Optional[str]
    token_type: Optional[str]
    expires_in: Optional[int]

class Versionless(Resource):
    organization: VersionlessOrganization
    accounts: VersionlessAccounts
    role_assignments: VersionlessRoleAssignments
    users: VersionlessUsers

class VersionlessAccounts(Resource):
    def __call__(self, organization_sid: str) -> VersionlessAccountsContext: ...
    def get(self, organization_sid: str) -> VersionlessAccountsContext: ...

class VersionlessAccountsContext(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessAccountsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessAccountsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessAccountsInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessAccountsInstance]: ...

class VersionlessAccountsInstance(Instance, VersionlessAccountsContext):
    account_sid: str
    friendly_name: str
    status: str
    owner_sid: str
    date_created: Datetime

class VersionlessOrganization(Resource):
    def __call__(self, organization_sid: str) -> VersionlessOrganizationContext: ...
    def get(self, organization_sid: str) -> VersionlessOrganizationContext: ...

class VersionlessOrganizationContext(Resource):
    accounts: VersionlessOrganization_Accounts
    role_assignments: VersionlessOrganization_RoleAssignments
    users: VersionlessOrganization_Users

class VersionlessOrganization_Accounts(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessOrganization_AccountsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessOrganization_AccountsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessOrganization_AccountsInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessOrganization_AccountsInstance]: ...
    def __call__(self, account_sid: str) -> VersionlessOrganization_AccountsContext: ...
    def get(self, account_sid: str) -> VersionlessOrganization_AccountsContext: ...

class VersionlessOrganization_AccountsContext(Resource):
    def fetch(self) -> VersionlessOrganization_AccountsInstance: ...

class VersionlessOrganization_AccountsInstance(Instance, VersionlessOrganization_AccountsContext):
    account_sid: str
    friendly_name: str
    status: str
    owner_sid: str
    date_created: Datetime

class VersionlessOrganization_RoleAssignments(Resource):
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessOrganization_RoleAssignmentsInstance: ...
    def list(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessOrganization_RoleAssignmentsInstance]: ...
    def stream(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessOrganization_RoleAssignmentsInstance]: ...
    def page(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessOrganization_RoleAssignmentsInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessOrganization_RoleAssignmentsInstance]: ...
    def __call__(self, role_assignment_sid: str) -> VersionlessOrganization_RoleAssignmentsContext: ...
    def get(self, role_assignment_sid: str) -> VersionlessOrganization_RoleAssignmentsContext: ...

class VersionlessOrganization_RoleAssignmentsContext(Resource):
    def delete(self) -> bool: ...

class VersionlessOrganization_RoleAssignmentsInstance(Instance, VersionlessOrganization_RoleAssignmentsContext):
    sid: str
    role_sid: str
    scope: str
    identity: str

class VersionlessOrganization_Users(Resource):
    def create(self, scim_user: Body) -> VersionlessOrganization_UsersInstance: ...
    def list(self, *, filter: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessOrganization_UsersInstance]: ...
    def stream(self, *, filter: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessOrganization_UsersInstance]: ...
    def page(self, *, filter: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessOrganization_UsersInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessOrganization_UsersInstance]: ...
    def __call__(self, user_sid: str) -> VersionlessOrganization_UsersContext: ...
    def get(self, user_sid: str) -> VersionlessOrganization_UsersContext: ...

class VersionlessOrganization_UsersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> VersionlessOrganization_UsersInstance: ...
    def patch(self, scim_patch_request: Body, *, if_match: Maybe[str] = ...) -> VersionlessOrganization_UsersInstance: ...
    def update(self, scim_user: Body, *, if_match: Maybe[str] = ...) -> VersionlessOrganization_UsersInstance: ...

class VersionlessOrganization_UsersInstance(Instance, VersionlessOrganization_UsersContext):
    id: str
    external_id: str
    user_name: str
    display_name: str
    name: Dict[str, Any]
    emails: List[Dict[str, Any]]
    active: bool
    locale: str
    timezone: str
    schemas: List[str]
    meta: Dict[str, Any]

class VersionlessRoleAssignments(Resource):
    def __call__(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...
    def get(self, organization_sid: str) -> VersionlessRoleAssignmentsContext: ...

class VersionlessRoleAssignmentsContext(Resource):
    def create(self, public_api_create_role_assignment_request: Body) -> VersionlessRoleAssignmentsInstance: ...
    def list(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessRoleAssignmentsInstance]: ...
    def stream(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessRoleAssignmentsInstance]: ...
    def page(self, *, identity: Maybe[str] = ..., scope: Maybe[str] = ..., resource_type: Maybe[str] = ..., resource_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessRoleAssignmentsInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessRoleAssignmentsInstance]: ...

class VersionlessRoleAssignmentsInstance(Instance, VersionlessRoleAssignmentsContext):
    sid: str
    role_sid: str
    scope: str
    identity: str

class VersionlessUsers(Resource):
    def __call__(self, organization_sid: str) -> VersionlessUsersContext: ...
    def get(self, organization_sid: str) -> VersionlessUsersContext: ...

class VersionlessUsersContext(Resource):
    def create(self, scim_user: Body) -> VersionlessUsersInstance: ...
    def list(self, *, filter: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[VersionlessUsersInstance]: ...
    def stream(self, *, filter: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[VersionlessUsersInstance]: ...
    def page(self, *, filter: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[VersionlessUsersInstance]: ...
    def get_page(self, target_url: str) -> Page[VersionlessUsersInstance]: ...

class VersionlessUsersInstance(Instance, VersionlessUsersContext):
    id: str
    external_id: str
    user_name: str
    display_name: str
    name: Dict[str, Any]
    emails: List[Dict[str, Any]]
    active: bool
    locale: str
    timezone: str
    schemas: List[str]
    meta: Dict[str, Any]
