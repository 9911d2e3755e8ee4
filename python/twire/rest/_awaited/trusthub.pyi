"""twire.aio.trusthub."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import trusthub as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Trusthub(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def customer_profiles(self) -> V1CustomerProfiles: ...
    @property
    def end_user_types(self) -> V1EndUserTypes: ...
    @property
    def end_users(self) -> V1EndUsers: ...
    @property
    def policies(self) -> V1Policies: ...
    @property
    def supporting_document_types(self) -> V1SupportingDocumentTypes: ...
    @property
    def supporting_documents(self) -> V1SupportingDocuments: ...
    @property
    def trust_products(self) -> V1TrustProducts: ...

class V1(Resource):
    @property
    def a2_p_brand_registration_embedded_sessions(self) -> V1A2PBrandRegistrationEmbeddedSessions: ...
    @property
    def a2_p_brand_registrations(self) -> V1A2PBrandRegistrations: ...
    @property
    def a2_p_campaign_registration_embedded_sessions(self) -> V1A2PCampaignRegistrationEmbeddedSessions: ...
    @property
    def a2_p_campaign_registrations(self) -> V1A2PCampaignRegistrations: ...
    @property
    def compliance_inquiries(self) -> V1ComplianceInquiries: ...
    @property
    def compliance_registration_inquiries(self) -> V1ComplianceRegistrationInquiries: ...
    @property
    def compliance_tollfree_inquiries(self) -> V1ComplianceTollfreeInquiries: ...
    @property
    def customer_profiles(self) -> V1CustomerProfiles: ...
    @property
    def customer_profiles_provisional_copy(self) -> V1CustomerProfilesProvisionalCopy: ...
    @property
    def end_user_types(self) -> V1EndUserTypes: ...
    @property
    def end_users(self) -> V1EndUsers: ...
    @property
    def policies(self) -> V1Policies: ...
    @property
    def supporting_document_types(self) -> V1SupportingDocumentTypes: ...
    @property
    def supporting_documents(self) -> V1SupportingDocuments: ...
    @property
    def trust_products(self) -> V1TrustProducts: ...
    @property
    def trust_products_provisional_copy(self) -> V1TrustProductsProvisionalCopy: ...

class V1A2PBrandRegistrationEmbeddedSessions(Called):
    def __call__(self, id: str) -> V1A2PBrandRegistrationEmbeddedSessionsContext: ...
    def get(self, id: str) -> V1A2PBrandRegistrationEmbeddedSessionsContext: ...

class V1A2PBrandRegistrationEmbeddedSessionsContext(Resource):
    create = answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsContext.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsContext.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)

class V1A2PBrandRegistrationEmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    create = answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsInstance.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsInstance.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)

class V1A2PBrandRegistrations(Resource):
    create = answers(_typed.V1A2PBrandRegistrations.create, V1A2PBrandRegistrationsInstance)
    create_with_http_info = full_answers(_typed.V1A2PBrandRegistrations.create, V1A2PBrandRegistrationsInstance)

class V1A2PBrandRegistrationsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PCampaignRegistrationEmbeddedSessions(Called):
    def __call__(self, id: str) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...
    def get(self, id: str) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...

class V1A2PCampaignRegistrationEmbeddedSessionsContext(Resource):
    create = answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsContext.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsContext.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)

class V1A2PCampaignRegistrationEmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    create = answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsInstance.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsInstance.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)

class V1A2PCampaignRegistrations(Resource):
    create = answers(_typed.V1A2PCampaignRegistrations.create, V1A2PCampaignRegistrationsInstance)
    create_with_http_info = full_answers(_typed.V1A2PCampaignRegistrations.create, V1A2PCampaignRegistrationsInstance)

class V1A2PCampaignRegistrationsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1ComplianceInquiries(Called):
    def __call__(self, customer_id: str) -> V1ComplianceInquiriesContext: ...
    def get(self, customer_id: str) -> V1ComplianceInquiriesContext: ...
    create = answers(_typed.V1ComplianceInquiries.create, V1ComplianceInquiriesInstance)
    create_with_http_info = full_answers(_typed.V1ComplianceInquiries.create, V1ComplianceInquiriesInstance)

class V1ComplianceInquiriesContext(Resource):
    update = answers(_typed.V1ComplianceInquiriesContext.update, V1ComplianceInquiriesInstance)
    update_with_http_info = full_answers(_typed.V1ComplianceInquiriesContext.update, V1ComplianceInquiriesInstance)

class V1ComplianceInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    customer_id: str | None
    url: str | None
    update = answers(_typed.V1ComplianceInquiriesInstance.update, V1ComplianceInquiriesInstance)
    update_with_http_info = full_answers(_typed.V1ComplianceInquiriesInstance.update, V1ComplianceInquiriesInstance)

class V1ComplianceRegistrationInquiries(Called):
    def __call__(self, registration_id: str) -> V1ComplianceRegistrationInquiriesContext: ...
    def get(self, registration_id: str) -> V1ComplianceRegistrationInquiriesContext: ...
    create = answers(_typed.V1ComplianceRegistrationInquiries.create, V1ComplianceRegistrationInquiriesInstance)
    create_with_http_info = full_answers(_typed.V1ComplianceRegistrationInquiries.create, V1ComplianceRegistrationInquiriesInstance)

class V1ComplianceRegistrationInquiriesContext(Resource):
    update = answers(_typed.V1ComplianceRegistrationInquiriesContext.update, V1ComplianceRegistrationInquiriesInstance)
    update_with_http_info = full_answers(_typed.V1ComplianceRegistrationInquiriesContext.update, V1ComplianceRegistrationInquiriesInstance)

class V1ComplianceRegistrationInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None
    update = answers(_typed.V1ComplianceRegistrationInquiriesInstance.update, V1ComplianceRegistrationInquiriesInstance)
    update_with_http_info = full_answers(_typed.V1ComplianceRegistrationInquiriesInstance.update, V1ComplianceRegistrationInquiriesInstance)

class V1ComplianceTollfreeInquiries(Resource):
    create = answers(_typed.V1ComplianceTollfreeInquiries.create, V1ComplianceTollfreeInquiriesInstance)
    create_with_http_info = full_answers(_typed.V1ComplianceTollfreeInquiries.create, V1ComplianceTollfreeInquiriesInstance)

class V1ComplianceTollfreeInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None

class V1CustomerProfiles(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesContext: ...
    def get(self, sid: str) -> V1CustomerProfilesContext: ...
    create = answers(_typed.V1CustomerProfiles.create, V1CustomerProfilesInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfiles.create, V1CustomerProfilesInstance)
    list = lists(_typed.V1CustomerProfiles.list, V1CustomerProfilesInstance)
    list_with_http_info = full_lists(_typed.V1CustomerProfiles.list, V1CustomerProfilesInstance)
    stream = streams(_typed.V1CustomerProfiles.stream, V1CustomerProfilesInstance)
    stream_with_http_info = full_streams(_typed.V1CustomerProfiles.stream, V1CustomerProfilesInstance)
    page = pages(_typed.V1CustomerProfiles.page, V1CustomerProfilesInstance)
    page_with_http_info = full_pages(_typed.V1CustomerProfiles.page, V1CustomerProfilesInstance)
    get_page = pages(_typed.V1CustomerProfiles.get_page, V1CustomerProfilesInstance)

class V1CustomerProfilesContext(Resource):
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    delete = awaited(_typed.V1CustomerProfilesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesContext.delete)
    fetch = answers(_typed.V1CustomerProfilesContext.fetch, V1CustomerProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesContext.fetch, V1CustomerProfilesInstance)
    update = answers(_typed.V1CustomerProfilesContext.update, V1CustomerProfilesInstance)
    update_with_http_info = full_answers(_typed.V1CustomerProfilesContext.update, V1CustomerProfilesInstance)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignment(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.create, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.create, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.list, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    list_with_http_info = full_lists(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.list, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.stream, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    stream_with_http_info = full_streams(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.stream, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.page, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    page_with_http_info = full_pages(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.page, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.get_page, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(Resource):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)

class V1CustomerProfilesCustomerProfilesEntityAssignments(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.create, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.create, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.list, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    list_with_http_info = full_lists(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.list, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.stream, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.stream, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.page, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    page_with_http_info = full_pages(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.page, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.get_page, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsContext(Resource):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)

class V1CustomerProfilesCustomerProfilesEvaluations(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluations.create, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEvaluations.create, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesEvaluations.list, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    list_with_http_info = full_lists(_typed.V1CustomerProfilesCustomerProfilesEvaluations.list, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesEvaluations.stream, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    stream_with_http_info = full_streams(_typed.V1CustomerProfilesCustomerProfilesEvaluations.stream, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesEvaluations.page, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    page_with_http_info = full_pages(_typed.V1CustomerProfilesCustomerProfilesEvaluations.page, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesEvaluations.get_page, V1CustomerProfilesCustomerProfilesEvaluationsInstance)

class V1CustomerProfilesCustomerProfilesEvaluationsContext(Resource):
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsContext.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsContext.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)

class V1CustomerProfilesCustomerProfilesEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    customer_profile_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsInstance.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsInstance.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)

class V1CustomerProfilesInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    errors: list[Any] | None
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    delete = awaited(_typed.V1CustomerProfilesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CustomerProfilesInstance.delete)
    fetch = answers(_typed.V1CustomerProfilesInstance.fetch, V1CustomerProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesInstance.fetch, V1CustomerProfilesInstance)
    update = answers(_typed.V1CustomerProfilesInstance.update, V1CustomerProfilesInstance)
    update_with_http_info = full_answers(_typed.V1CustomerProfilesInstance.update, V1CustomerProfilesInstance)

class V1CustomerProfilesProvisionalCopy(Called):
    def __call__(self, customer_profile_sid: str) -> V1CustomerProfilesProvisionalCopyContext: ...
    def get(self, customer_profile_sid: str) -> V1CustomerProfilesProvisionalCopyContext: ...

class V1CustomerProfilesProvisionalCopyContext(Resource):
    create = answers(_typed.V1CustomerProfilesProvisionalCopyContext.create, V1CustomerProfilesProvisionalCopyInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfilesProvisionalCopyContext.create, V1CustomerProfilesProvisionalCopyInstance)
    fetch = answers(_typed.V1CustomerProfilesProvisionalCopyContext.fetch, V1CustomerProfilesProvisionalCopyInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesProvisionalCopyContext.fetch, V1CustomerProfilesProvisionalCopyInstance)

class V1CustomerProfilesProvisionalCopyInstance(Instance):
    customer_profile_sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: str | None
    email: str | None
    status_callback: str | None
    valid_until: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    create = answers(_typed.V1CustomerProfilesProvisionalCopyInstance.create, V1CustomerProfilesProvisionalCopyInstance)
    create_with_http_info = full_answers(_typed.V1CustomerProfilesProvisionalCopyInstance.create, V1CustomerProfilesProvisionalCopyInstance)
    fetch = answers(_typed.V1CustomerProfilesProvisionalCopyInstance.fetch, V1CustomerProfilesProvisionalCopyInstance)
    fetch_with_http_info = full_answers(_typed.V1CustomerProfilesProvisionalCopyInstance.fetch, V1CustomerProfilesProvisionalCopyInstance)

class V1EndUserTypes(Called):
    def __call__(self, sid: str) -> V1EndUserTypesContext: ...
    def get(self, sid: str) -> V1EndUserTypesContext: ...
    list = lists(_typed.V1EndUserTypes.list, V1EndUserTypesInstance)
    list_with_http_info = full_lists(_typed.V1EndUserTypes.list, V1EndUserTypesInstance)
    stream = streams(_typed.V1EndUserTypes.stream, V1EndUserTypesInstance)
    stream_with_http_info = full_streams(_typed.V1EndUserTypes.stream, V1EndUserTypesInstance)
    page = pages(_typed.V1EndUserTypes.page, V1EndUserTypesInstance)
    page_with_http_info = full_pages(_typed.V1EndUserTypes.page, V1EndUserTypesInstance)
    get_page = pages(_typed.V1EndUserTypes.get_page, V1EndUserTypesInstance)

class V1EndUserTypesContext(Resource):
    fetch = answers(_typed.V1EndUserTypesContext.fetch, V1EndUserTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1EndUserTypesContext.fetch, V1EndUserTypesInstance)

class V1EndUserTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    fetch = answers(_typed.V1EndUserTypesInstance.fetch, V1EndUserTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1EndUserTypesInstance.fetch, V1EndUserTypesInstance)

class V1EndUsers(Called):
    def __call__(self, sid: str) -> V1EndUsersContext: ...
    def get(self, sid: str) -> V1EndUsersContext: ...
    create = answers(_typed.V1EndUsers.create, V1EndUsersInstance)
    create_with_http_info = full_answers(_typed.V1EndUsers.create, V1EndUsersInstance)
    list = lists(_typed.V1EndUsers.list, V1EndUsersInstance)
    list_with_http_info = full_lists(_typed.V1EndUsers.list, V1EndUsersInstance)
    stream = streams(_typed.V1EndUsers.stream, V1EndUsersInstance)
    stream_with_http_info = full_streams(_typed.V1EndUsers.stream, V1EndUsersInstance)
    page = pages(_typed.V1EndUsers.page, V1EndUsersInstance)
    page_with_http_info = full_pages(_typed.V1EndUsers.page, V1EndUsersInstance)
    get_page = pages(_typed.V1EndUsers.get_page, V1EndUsersInstance)

class V1EndUsersContext(Resource):
    delete = awaited(_typed.V1EndUsersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1EndUsersContext.delete)
    fetch = answers(_typed.V1EndUsersContext.fetch, V1EndUsersInstance)
    fetch_with_http_info = full_answers(_typed.V1EndUsersContext.fetch, V1EndUsersInstance)
    update = answers(_typed.V1EndUsersContext.update, V1EndUsersInstance)
    update_with_http_info = full_answers(_typed.V1EndUsersContext.update, V1EndUsersInstance)

class V1EndUsersInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1EndUsersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1EndUsersInstance.delete)
    fetch = answers(_typed.V1EndUsersInstance.fetch, V1EndUsersInstance)
    fetch_with_http_info = full_answers(_typed.V1EndUsersInstance.fetch, V1EndUsersInstance)
    update = answers(_typed.V1EndUsersInstance.update, V1EndUsersInstance)
    update_with_http_info = full_answers(_typed.V1EndUsersInstance.update, V1EndUsersInstance)

class V1Policies(Called):
    def __call__(self, sid: str) -> V1PoliciesContext: ...
    def get(self, sid: str) -> V1PoliciesContext: ...
    list = lists(_typed.V1Policies.list, V1PoliciesInstance)
    list_with_http_info = full_lists(_typed.V1Policies.list, V1PoliciesInstance)
    stream = streams(_typed.V1Policies.stream, V1PoliciesInstance)
    stream_with_http_info = full_streams(_typed.V1Policies.stream, V1PoliciesInstance)
    page = pages(_typed.V1Policies.page, V1PoliciesInstance)
    page_with_http_info = full_pages(_typed.V1Policies.page, V1PoliciesInstance)
    get_page = pages(_typed.V1Policies.get_page, V1PoliciesInstance)

class V1PoliciesContext(Resource):
    fetch = answers(_typed.V1PoliciesContext.fetch, V1PoliciesInstance)
    fetch_with_http_info = full_answers(_typed.V1PoliciesContext.fetch, V1PoliciesInstance)

class V1PoliciesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    requirements: Any
    url: str | None
    fetch = answers(_typed.V1PoliciesInstance.fetch, V1PoliciesInstance)
    fetch_with_http_info = full_answers(_typed.V1PoliciesInstance.fetch, V1PoliciesInstance)

class V1SupportingDocumentTypes(Called):
    def __call__(self, sid: str) -> V1SupportingDocumentTypesContext: ...
    def get(self, sid: str) -> V1SupportingDocumentTypesContext: ...
    list = lists(_typed.V1SupportingDocumentTypes.list, V1SupportingDocumentTypesInstance)
    list_with_http_info = full_lists(_typed.V1SupportingDocumentTypes.list, V1SupportingDocumentTypesInstance)
    stream = streams(_typed.V1SupportingDocumentTypes.stream, V1SupportingDocumentTypesInstance)
    stream_with_http_info = full_streams(_typed.V1SupportingDocumentTypes.stream, V1SupportingDocumentTypesInstance)
    page = pages(_typed.V1SupportingDocumentTypes.page, V1SupportingDocumentTypesInstance)
    page_with_http_info = full_pages(_typed.V1SupportingDocumentTypes.page, V1SupportingDocumentTypesInstance)
    get_page = pages(_typed.V1SupportingDocumentTypes.get_page, V1SupportingDocumentTypesInstance)

class V1SupportingDocumentTypesContext(Resource):
    fetch = answers(_typed.V1SupportingDocumentTypesContext.fetch, V1SupportingDocumentTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1SupportingDocumentTypesContext.fetch, V1SupportingDocumentTypesInstance)

class V1SupportingDocumentTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    fetch = answers(_typed.V1SupportingDocumentTypesInstance.fetch, V1SupportingDocumentTypesInstance)
    fetch_with_http_info = full_answers(_typed.V1SupportingDocumentTypesInstance.fetch, V1SupportingDocumentTypesInstance)

class V1SupportingDocuments(Called):
    def __call__(self, sid: str) -> V1SupportingDocumentsContext: ...
    def get(self, sid: str) -> V1SupportingDocumentsContext: ...
    create = answers(_typed.V1SupportingDocuments.create, V1SupportingDocumentsInstance)
    create_with_http_info = full_answers(_typed.V1SupportingDocuments.create, V1SupportingDocumentsInstance)
    list = lists(_typed.V1SupportingDocuments.list, V1SupportingDocumentsInstance)
    list_with_http_info = full_lists(_typed.V1SupportingDocuments.list, V1SupportingDocumentsInstance)
    stream = streams(_typed.V1SupportingDocuments.stream, V1SupportingDocumentsInstance)
    stream_with_http_info = full_streams(_typed.V1SupportingDocuments.stream, V1SupportingDocumentsInstance)
    page = pages(_typed.V1SupportingDocuments.page, V1SupportingDocumentsInstance)
    page_with_http_info = full_pages(_typed.V1SupportingDocuments.page, V1SupportingDocumentsInstance)
    get_page = pages(_typed.V1SupportingDocuments.get_page, V1SupportingDocumentsInstance)

class V1SupportingDocumentsContext(Resource):
    delete = awaited(_typed.V1SupportingDocumentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SupportingDocumentsContext.delete)
    fetch = answers(_typed.V1SupportingDocumentsContext.fetch, V1SupportingDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V1SupportingDocumentsContext.fetch, V1SupportingDocumentsInstance)
    update = answers(_typed.V1SupportingDocumentsContext.update, V1SupportingDocumentsInstance)
    update_with_http_info = full_answers(_typed.V1SupportingDocumentsContext.update, V1SupportingDocumentsInstance)

class V1SupportingDocumentsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    mime_type: str | None
    status: str | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1SupportingDocumentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SupportingDocumentsInstance.delete)
    fetch = answers(_typed.V1SupportingDocumentsInstance.fetch, V1SupportingDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V1SupportingDocumentsInstance.fetch, V1SupportingDocumentsInstance)
    update = answers(_typed.V1SupportingDocumentsInstance.update, V1SupportingDocumentsInstance)
    update_with_http_info = full_answers(_typed.V1SupportingDocumentsInstance.update, V1SupportingDocumentsInstance)

class V1TrustProducts(Called):
    def __call__(self, sid: str) -> V1TrustProductsContext: ...
    def get(self, sid: str) -> V1TrustProductsContext: ...
    create = answers(_typed.V1TrustProducts.create, V1TrustProductsInstance)
    create_with_http_info = full_answers(_typed.V1TrustProducts.create, V1TrustProductsInstance)
    list = lists(_typed.V1TrustProducts.list, V1TrustProductsInstance)
    list_with_http_info = full_lists(_typed.V1TrustProducts.list, V1TrustProductsInstance)
    stream = streams(_typed.V1TrustProducts.stream, V1TrustProductsInstance)
    stream_with_http_info = full_streams(_typed.V1TrustProducts.stream, V1TrustProductsInstance)
    page = pages(_typed.V1TrustProducts.page, V1TrustProductsInstance)
    page_with_http_info = full_pages(_typed.V1TrustProducts.page, V1TrustProductsInstance)
    get_page = pages(_typed.V1TrustProducts.get_page, V1TrustProductsInstance)

class V1TrustProductsContext(Resource):
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    delete = awaited(_typed.V1TrustProductsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsContext.delete)
    fetch = answers(_typed.V1TrustProductsContext.fetch, V1TrustProductsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsContext.fetch, V1TrustProductsInstance)
    update = answers(_typed.V1TrustProductsContext.update, V1TrustProductsInstance)
    update_with_http_info = full_answers(_typed.V1TrustProductsContext.update, V1TrustProductsInstance)

class V1TrustProductsTrustProductsChannelEndpointAssignment(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.create, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    create_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.create, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    list = lists(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.list, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    list_with_http_info = full_lists(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.list, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    stream = streams(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.stream, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    stream_with_http_info = full_streams(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.stream, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    page = pages(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.page, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    page_with_http_info = full_pages(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.page, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    get_page = pages(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.get_page, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)

class V1TrustProductsTrustProductsChannelEndpointAssignmentContext(Resource):
    delete = awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)

class V1TrustProductsTrustProductsChannelEndpointAssignmentInstance(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None
    delete = awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)

class V1TrustProductsTrustProductsEntityAssignments(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsEntityAssignments.create, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    create_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEntityAssignments.create, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    list = lists(_typed.V1TrustProductsTrustProductsEntityAssignments.list, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    list_with_http_info = full_lists(_typed.V1TrustProductsTrustProductsEntityAssignments.list, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    stream = streams(_typed.V1TrustProductsTrustProductsEntityAssignments.stream, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.V1TrustProductsTrustProductsEntityAssignments.stream, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    page = pages(_typed.V1TrustProductsTrustProductsEntityAssignments.page, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    page_with_http_info = full_pages(_typed.V1TrustProductsTrustProductsEntityAssignments.page, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    get_page = pages(_typed.V1TrustProductsTrustProductsEntityAssignments.get_page, V1TrustProductsTrustProductsEntityAssignmentsInstance)

class V1TrustProductsTrustProductsEntityAssignmentsContext(Resource):
    delete = awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)

class V1TrustProductsTrustProductsEntityAssignmentsInstance(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    delete = awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)

class V1TrustProductsTrustProductsEvaluations(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsEvaluations.create, V1TrustProductsTrustProductsEvaluationsInstance)
    create_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEvaluations.create, V1TrustProductsTrustProductsEvaluationsInstance)
    list = lists(_typed.V1TrustProductsTrustProductsEvaluations.list, V1TrustProductsTrustProductsEvaluationsInstance)
    list_with_http_info = full_lists(_typed.V1TrustProductsTrustProductsEvaluations.list, V1TrustProductsTrustProductsEvaluationsInstance)
    stream = streams(_typed.V1TrustProductsTrustProductsEvaluations.stream, V1TrustProductsTrustProductsEvaluationsInstance)
    stream_with_http_info = full_streams(_typed.V1TrustProductsTrustProductsEvaluations.stream, V1TrustProductsTrustProductsEvaluationsInstance)
    page = pages(_typed.V1TrustProductsTrustProductsEvaluations.page, V1TrustProductsTrustProductsEvaluationsInstance)
    page_with_http_info = full_pages(_typed.V1TrustProductsTrustProductsEvaluations.page, V1TrustProductsTrustProductsEvaluationsInstance)
    get_page = pages(_typed.V1TrustProductsTrustProductsEvaluations.get_page, V1TrustProductsTrustProductsEvaluationsInstance)

class V1TrustProductsTrustProductsEvaluationsContext(Resource):
    fetch = answers(_typed.V1TrustProductsTrustProductsEvaluationsContext.fetch, V1TrustProductsTrustProductsEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEvaluationsContext.fetch, V1TrustProductsTrustProductsEvaluationsInstance)

class V1TrustProductsTrustProductsEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    trust_product_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1TrustProductsTrustProductsEvaluationsInstance.fetch, V1TrustProductsTrustProductsEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsTrustProductsEvaluationsInstance.fetch, V1TrustProductsTrustProductsEvaluationsInstance)

class V1TrustProductsInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    errors: list[Any] | None
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    delete = awaited(_typed.V1TrustProductsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TrustProductsInstance.delete)
    fetch = answers(_typed.V1TrustProductsInstance.fetch, V1TrustProductsInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsInstance.fetch, V1TrustProductsInstance)
    update = answers(_typed.V1TrustProductsInstance.update, V1TrustProductsInstance)
    update_with_http_info = full_answers(_typed.V1TrustProductsInstance.update, V1TrustProductsInstance)

class V1TrustProductsProvisionalCopy(Called):
    def __call__(self, trust_product_sid: str) -> V1TrustProductsProvisionalCopyContext: ...
    def get(self, trust_product_sid: str) -> V1TrustProductsProvisionalCopyContext: ...

class V1TrustProductsProvisionalCopyContext(Resource):
    create = answers(_typed.V1TrustProductsProvisionalCopyContext.create, V1TrustProductsProvisionalCopyInstance)
    create_with_http_info = full_answers(_typed.V1TrustProductsProvisionalCopyContext.create, V1TrustProductsProvisionalCopyInstance)
    fetch = answers(_typed.V1TrustProductsProvisionalCopyContext.fetch, V1TrustProductsProvisionalCopyInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsProvisionalCopyContext.fetch, V1TrustProductsProvisionalCopyInstance)

class V1TrustProductsProvisionalCopyInstance(Instance):
    trust_product_sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: str | None
    email: str | None
    status_callback: str | None
    valid_until: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    create = answers(_typed.V1TrustProductsProvisionalCopyInstance.create, V1TrustProductsProvisionalCopyInstance)
    create_with_http_info = full_answers(_typed.V1TrustProductsProvisionalCopyInstance.create, V1TrustProductsProvisionalCopyInstance)
    fetch = answers(_typed.V1TrustProductsProvisionalCopyInstance.fetch, V1TrustProductsProvisionalCopyInstance)
    fetch_with_http_info = full_answers(_typed.V1TrustProductsProvisionalCopyInstance.fetch, V1TrustProductsProvisionalCopyInstance)
