"""twire.aio.trusthub."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import trusthub as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Trusthub(Product):
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

class V1A2PBrandRegistrationEmbeddedSessions(CallableResource):
    def __call__(self, id: PathValue) -> V1A2PBrandRegistrationEmbeddedSessionsContext: ...
    def get(self, id: PathValue) -> V1A2PBrandRegistrationEmbeddedSessionsContext: ...

class V1A2PBrandRegistrationEmbeddedSessionsContext(Resource):
    create = answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsContext.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1A2PBrandRegistrationEmbeddedSessionsInstance(_typed.V1A2PBrandRegistrationEmbeddedSessionsInstanceFields):
    create = answers(_typed.V1A2PBrandRegistrationEmbeddedSessionsInstance.create, V1A2PBrandRegistrationEmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1A2PBrandRegistrations(Resource):
    create = answers(_typed.V1A2PBrandRegistrations.create, V1A2PBrandRegistrationsInstance)
    create_with_http_info = fully(create)

class V1A2PBrandRegistrationsInstance(_typed.V1A2PBrandRegistrationsInstanceFields):
    pass

class V1A2PCampaignRegistrationEmbeddedSessions(CallableResource):
    def __call__(self, id: PathValue) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...
    def get(self, id: PathValue) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...

class V1A2PCampaignRegistrationEmbeddedSessionsContext(Resource):
    create = answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsContext.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1A2PCampaignRegistrationEmbeddedSessionsInstance(_typed.V1A2PCampaignRegistrationEmbeddedSessionsInstanceFields):
    create = answers(_typed.V1A2PCampaignRegistrationEmbeddedSessionsInstance.create, V1A2PCampaignRegistrationEmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1A2PCampaignRegistrations(Resource):
    create = answers(_typed.V1A2PCampaignRegistrations.create, V1A2PCampaignRegistrationsInstance)
    create_with_http_info = fully(create)

class V1A2PCampaignRegistrationsInstance(_typed.V1A2PCampaignRegistrationsInstanceFields):
    pass

class V1ComplianceInquiries(CallableResource):
    def __call__(self, customer_id: PathValue) -> V1ComplianceInquiriesContext: ...
    def get(self, customer_id: PathValue) -> V1ComplianceInquiriesContext: ...
    create = answers(_typed.V1ComplianceInquiries.create, V1ComplianceInquiriesInstance)
    create_with_http_info = fully(create)

class V1ComplianceInquiriesContext(Resource):
    update = answers(_typed.V1ComplianceInquiriesContext.update, V1ComplianceInquiriesInstance)
    update_with_http_info = fully(update)

class V1ComplianceInquiriesInstance(_typed.V1ComplianceInquiriesInstanceFields):
    update = answers(_typed.V1ComplianceInquiriesInstance.update, V1ComplianceInquiriesInstance)
    update_with_http_info = fully(update)

class V1ComplianceRegistrationInquiries(CallableResource):
    def __call__(self, registration_id: PathValue) -> V1ComplianceRegistrationInquiriesContext: ...
    def get(self, registration_id: PathValue) -> V1ComplianceRegistrationInquiriesContext: ...
    create = answers(_typed.V1ComplianceRegistrationInquiries.create, V1ComplianceRegistrationInquiriesInstance)
    create_with_http_info = fully(create)

class V1ComplianceRegistrationInquiriesContext(Resource):
    update = answers(_typed.V1ComplianceRegistrationInquiriesContext.update, V1ComplianceRegistrationInquiriesInstance)
    update_with_http_info = fully(update)

class V1ComplianceRegistrationInquiriesInstance(_typed.V1ComplianceRegistrationInquiriesInstanceFields):
    update = answers(_typed.V1ComplianceRegistrationInquiriesInstance.update, V1ComplianceRegistrationInquiriesInstance)
    update_with_http_info = fully(update)

class V1ComplianceTollfreeInquiries(Resource):
    create = answers(_typed.V1ComplianceTollfreeInquiries.create, V1ComplianceTollfreeInquiriesInstance)
    create_with_http_info = fully(create)

class V1ComplianceTollfreeInquiriesInstance(_typed.V1ComplianceTollfreeInquiriesInstanceFields):
    pass

class V1CustomerProfiles(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesContext: ...
    create = answers(_typed.V1CustomerProfiles.create, V1CustomerProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CustomerProfiles.list, V1CustomerProfilesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CustomerProfiles.stream, V1CustomerProfilesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CustomerProfiles.page, V1CustomerProfilesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CustomerProfiles.get_page, V1CustomerProfilesInstance)

class V1CustomerProfilesContext(Resource):
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    delete = awaited(_typed.V1CustomerProfilesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesContext.fetch, V1CustomerProfilesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CustomerProfilesContext.update, V1CustomerProfilesInstance)
    update_with_http_info = fully(update)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignment(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.create, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.list, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.stream, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.page, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment.get_page, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(Resource):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstanceFields):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance.fetch, V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.create, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.list, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.stream, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.page, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesEntityAssignments.get_page, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsContext(Resource):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstanceFields):
    delete = awaited(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance.fetch, V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesCustomerProfilesEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    create = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluations.create, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CustomerProfilesCustomerProfilesEvaluations.list, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CustomerProfilesCustomerProfilesEvaluations.stream, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CustomerProfilesCustomerProfilesEvaluations.page, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CustomerProfilesCustomerProfilesEvaluations.get_page, V1CustomerProfilesCustomerProfilesEvaluationsInstance)

class V1CustomerProfilesCustomerProfilesEvaluationsContext(Resource):
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsContext.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesCustomerProfilesEvaluationsInstance(_typed.V1CustomerProfilesCustomerProfilesEvaluationsInstanceFields):
    fetch = answers(_typed.V1CustomerProfilesCustomerProfilesEvaluationsInstance.fetch, V1CustomerProfilesCustomerProfilesEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesInstance(_typed.V1CustomerProfilesInstanceFields):
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    delete = awaited(_typed.V1CustomerProfilesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CustomerProfilesInstance.fetch, V1CustomerProfilesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CustomerProfilesInstance.update, V1CustomerProfilesInstance)
    update_with_http_info = fully(update)

class V1CustomerProfilesProvisionalCopy(CallableResource):
    def __call__(self, customer_profile_sid: PathValue) -> V1CustomerProfilesProvisionalCopyContext: ...
    def get(self, customer_profile_sid: PathValue) -> V1CustomerProfilesProvisionalCopyContext: ...

class V1CustomerProfilesProvisionalCopyContext(Resource):
    create = answers(_typed.V1CustomerProfilesProvisionalCopyContext.create, V1CustomerProfilesProvisionalCopyInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1CustomerProfilesProvisionalCopyContext.fetch, V1CustomerProfilesProvisionalCopyInstance)
    fetch_with_http_info = fully(fetch)

class V1CustomerProfilesProvisionalCopyInstance(_typed.V1CustomerProfilesProvisionalCopyInstanceFields):
    create = answers(_typed.V1CustomerProfilesProvisionalCopyInstance.create, V1CustomerProfilesProvisionalCopyInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1CustomerProfilesProvisionalCopyInstance.fetch, V1CustomerProfilesProvisionalCopyInstance)
    fetch_with_http_info = fully(fetch)

class V1EndUserTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V1EndUserTypesContext: ...
    def get(self, sid: PathValue) -> V1EndUserTypesContext: ...
    list = lists(_typed.V1EndUserTypes.list, V1EndUserTypesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1EndUserTypes.stream, V1EndUserTypesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1EndUserTypes.page, V1EndUserTypesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1EndUserTypes.get_page, V1EndUserTypesInstance)

class V1EndUserTypesContext(Resource):
    fetch = answers(_typed.V1EndUserTypesContext.fetch, V1EndUserTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1EndUserTypesInstance(_typed.V1EndUserTypesInstanceFields):
    fetch = answers(_typed.V1EndUserTypesInstance.fetch, V1EndUserTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1EndUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V1EndUsersContext: ...
    def get(self, sid: PathValue) -> V1EndUsersContext: ...
    create = answers(_typed.V1EndUsers.create, V1EndUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1EndUsers.list, V1EndUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1EndUsers.stream, V1EndUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1EndUsers.page, V1EndUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1EndUsers.get_page, V1EndUsersInstance)

class V1EndUsersContext(Resource):
    delete = awaited(_typed.V1EndUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1EndUsersContext.fetch, V1EndUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1EndUsersContext.update, V1EndUsersInstance)
    update_with_http_info = fully(update)

class V1EndUsersInstance(_typed.V1EndUsersInstanceFields):
    delete = awaited(_typed.V1EndUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1EndUsersInstance.fetch, V1EndUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1EndUsersInstance.update, V1EndUsersInstance)
    update_with_http_info = fully(update)

class V1Policies(CallableResource):
    def __call__(self, sid: PathValue) -> V1PoliciesContext: ...
    def get(self, sid: PathValue) -> V1PoliciesContext: ...
    list = lists(_typed.V1Policies.list, V1PoliciesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Policies.stream, V1PoliciesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Policies.page, V1PoliciesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Policies.get_page, V1PoliciesInstance)

class V1PoliciesContext(Resource):
    fetch = answers(_typed.V1PoliciesContext.fetch, V1PoliciesInstance)
    fetch_with_http_info = fully(fetch)

class V1PoliciesInstance(_typed.V1PoliciesInstanceFields):
    fetch = answers(_typed.V1PoliciesInstance.fetch, V1PoliciesInstance)
    fetch_with_http_info = fully(fetch)

class V1SupportingDocumentTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V1SupportingDocumentTypesContext: ...
    def get(self, sid: PathValue) -> V1SupportingDocumentTypesContext: ...
    list = lists(_typed.V1SupportingDocumentTypes.list, V1SupportingDocumentTypesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SupportingDocumentTypes.stream, V1SupportingDocumentTypesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SupportingDocumentTypes.page, V1SupportingDocumentTypesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SupportingDocumentTypes.get_page, V1SupportingDocumentTypesInstance)

class V1SupportingDocumentTypesContext(Resource):
    fetch = answers(_typed.V1SupportingDocumentTypesContext.fetch, V1SupportingDocumentTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1SupportingDocumentTypesInstance(_typed.V1SupportingDocumentTypesInstanceFields):
    fetch = answers(_typed.V1SupportingDocumentTypesInstance.fetch, V1SupportingDocumentTypesInstance)
    fetch_with_http_info = fully(fetch)

class V1SupportingDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V1SupportingDocumentsContext: ...
    def get(self, sid: PathValue) -> V1SupportingDocumentsContext: ...
    create = answers(_typed.V1SupportingDocuments.create, V1SupportingDocumentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SupportingDocuments.list, V1SupportingDocumentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SupportingDocuments.stream, V1SupportingDocumentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SupportingDocuments.page, V1SupportingDocumentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SupportingDocuments.get_page, V1SupportingDocumentsInstance)

class V1SupportingDocumentsContext(Resource):
    delete = awaited(_typed.V1SupportingDocumentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SupportingDocumentsContext.fetch, V1SupportingDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SupportingDocumentsContext.update, V1SupportingDocumentsInstance)
    update_with_http_info = fully(update)

class V1SupportingDocumentsInstance(_typed.V1SupportingDocumentsInstanceFields):
    delete = awaited(_typed.V1SupportingDocumentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SupportingDocumentsInstance.fetch, V1SupportingDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SupportingDocumentsInstance.update, V1SupportingDocumentsInstance)
    update_with_http_info = fully(update)

class V1TrustProducts(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsContext: ...
    create = answers(_typed.V1TrustProducts.create, V1TrustProductsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrustProducts.list, V1TrustProductsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrustProducts.stream, V1TrustProductsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrustProducts.page, V1TrustProductsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrustProducts.get_page, V1TrustProductsInstance)

class V1TrustProductsContext(Resource):
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    delete = awaited(_typed.V1TrustProductsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsContext.fetch, V1TrustProductsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrustProductsContext.update, V1TrustProductsInstance)
    update_with_http_info = fully(update)

class V1TrustProductsTrustProductsChannelEndpointAssignment(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.create, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.list, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.stream, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.page, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrustProductsTrustProductsChannelEndpointAssignment.get_page, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)

class V1TrustProductsTrustProductsChannelEndpointAssignmentContext(Resource):
    delete = awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentContext.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsTrustProductsChannelEndpointAssignmentInstance(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstanceFields):
    delete = awaited(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance.fetch, V1TrustProductsTrustProductsChannelEndpointAssignmentInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsTrustProductsEntityAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsEntityAssignments.create, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrustProductsTrustProductsEntityAssignments.list, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrustProductsTrustProductsEntityAssignments.stream, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrustProductsTrustProductsEntityAssignments.page, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrustProductsTrustProductsEntityAssignments.get_page, V1TrustProductsTrustProductsEntityAssignmentsInstance)

class V1TrustProductsTrustProductsEntityAssignmentsContext(Resource):
    delete = awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsContext.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsTrustProductsEntityAssignmentsInstance(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstanceFields):
    delete = awaited(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsTrustProductsEntityAssignmentsInstance.fetch, V1TrustProductsTrustProductsEntityAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsTrustProductsEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    create = answers(_typed.V1TrustProductsTrustProductsEvaluations.create, V1TrustProductsTrustProductsEvaluationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrustProductsTrustProductsEvaluations.list, V1TrustProductsTrustProductsEvaluationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrustProductsTrustProductsEvaluations.stream, V1TrustProductsTrustProductsEvaluationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrustProductsTrustProductsEvaluations.page, V1TrustProductsTrustProductsEvaluationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrustProductsTrustProductsEvaluations.get_page, V1TrustProductsTrustProductsEvaluationsInstance)

class V1TrustProductsTrustProductsEvaluationsContext(Resource):
    fetch = answers(_typed.V1TrustProductsTrustProductsEvaluationsContext.fetch, V1TrustProductsTrustProductsEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsTrustProductsEvaluationsInstance(_typed.V1TrustProductsTrustProductsEvaluationsInstanceFields):
    fetch = answers(_typed.V1TrustProductsTrustProductsEvaluationsInstance.fetch, V1TrustProductsTrustProductsEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsInstance(_typed.V1TrustProductsInstanceFields):
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    delete = awaited(_typed.V1TrustProductsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrustProductsInstance.fetch, V1TrustProductsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrustProductsInstance.update, V1TrustProductsInstance)
    update_with_http_info = fully(update)

class V1TrustProductsProvisionalCopy(CallableResource):
    def __call__(self, trust_product_sid: PathValue) -> V1TrustProductsProvisionalCopyContext: ...
    def get(self, trust_product_sid: PathValue) -> V1TrustProductsProvisionalCopyContext: ...

class V1TrustProductsProvisionalCopyContext(Resource):
    create = answers(_typed.V1TrustProductsProvisionalCopyContext.create, V1TrustProductsProvisionalCopyInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1TrustProductsProvisionalCopyContext.fetch, V1TrustProductsProvisionalCopyInstance)
    fetch_with_http_info = fully(fetch)

class V1TrustProductsProvisionalCopyInstance(_typed.V1TrustProductsProvisionalCopyInstanceFields):
    create = answers(_typed.V1TrustProductsProvisionalCopyInstance.create, V1TrustProductsProvisionalCopyInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1TrustProductsProvisionalCopyInstance.fetch, V1TrustProductsProvisionalCopyInstance)
    fetch_with_http_info = fully(fetch)
