"""client.trusthub."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

ComplianceRegistrationEnumBusinessIdentityType: TypeAlias = Literal["direct_customer", "isv_reseller_or_partner", "unknown"]
ComplianceRegistrationEnumBusinessRegistrationAuthority: TypeAlias = Literal["UK:CRN", "US:EIN", "CA:CBN", "AU:ACN", "Other"]
ComplianceRegistrationEnumEndUserType: TypeAlias = Literal["Individual", "Business"]
ComplianceRegistrationEnumPhoneNumberType: TypeAlias = Literal["local", "national", "mobile", "toll-free"]
ComplianceTollfreeInquiryEnumBusinessType: TypeAlias = Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR", "GOVERNMENT"]
ComplianceTollfreeInquiryEnumOptInType: TypeAlias = Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"]
CustomerProfileEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]
CustomerProfileEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"]
SupportingDocumentEnumStatus2: TypeAlias = Literal["DRAFT", "PENDING_REVIEW", "REJECTED", "APPROVED", "EXPIRED", "PROVISIONALLY_APPROVED"]
TrustProductEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"]
TrustProductEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"]

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
    def create(self) -> V1A2PBrandRegistrationEmbeddedSessionsInstance:
        """Creates an a2 p brand registration embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrationEmbeddedSessionsInstanceFields(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PBrandRegistrationEmbeddedSessionsInstance(V1A2PBrandRegistrationEmbeddedSessionsInstanceFields):
    def create(self) -> V1A2PBrandRegistrationEmbeddedSessionsInstance:
        """Creates an a2 p brand registration embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrations(Resource):
    def create(self, trusthub_v1_a2p_brand_registration_request: Body) -> V1A2PBrandRegistrationsInstance:
        """Creates an a2 p brand registration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrationsInstanceFields(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PBrandRegistrationsInstance(V1A2PBrandRegistrationsInstanceFields):
    pass

class V1A2PCampaignRegistrationEmbeddedSessions(CallableResource):
    def __call__(self, id: PathValue) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...
    def get(self, id: PathValue) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...

class V1A2PCampaignRegistrationEmbeddedSessionsContext(Resource):
    def create(self) -> V1A2PCampaignRegistrationEmbeddedSessionsInstance:
        """Creates an a2 p campaign registration embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrationEmbeddedSessionsInstanceFields(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PCampaignRegistrationEmbeddedSessionsInstance(V1A2PCampaignRegistrationEmbeddedSessionsInstanceFields):
    def create(self) -> V1A2PCampaignRegistrationEmbeddedSessionsInstance:
        """Creates an a2 p campaign registration embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrations(Resource):
    def create(self, trusthub_v1_a2p_campaign_registration_request: Body) -> V1A2PCampaignRegistrationsInstance:
        """Creates an a2 p campaign registration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrationsInstanceFields(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PCampaignRegistrationsInstance(V1A2PCampaignRegistrationsInstanceFields):
    pass

class V1ComplianceInquiries(CallableResource):
    def __call__(self, customer_id: PathValue) -> V1ComplianceInquiriesContext: ...
    def get(self, customer_id: PathValue) -> V1ComplianceInquiriesContext: ...
    def create(self, notification_email: Text | None = ..., theme_set_id: Text | None = ..., primary_profile_sid: Text | None = ...) -> V1ComplianceInquiriesInstance:
        """Creates a compliance inquiry."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceInquiriesContext(Resource):
    def update(self, primary_profile_sid: Text, theme_set_id: Text | None = ...) -> V1ComplianceInquiriesInstance:
        """Changes a compliance inquiry."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceInquiriesInstanceFields(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    customer_id: str | None
    url: str | None

class V1ComplianceInquiriesInstance(V1ComplianceInquiriesInstanceFields):
    def update(self, primary_profile_sid: Text, theme_set_id: Text | None = ...) -> V1ComplianceInquiriesInstance:
        """Changes a compliance inquiry."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceRegistrationInquiries(CallableResource):
    def __call__(self, registration_id: PathValue) -> V1ComplianceRegistrationInquiriesContext: ...
    def get(self, registration_id: PathValue) -> V1ComplianceRegistrationInquiriesContext: ...
    def create(self, end_user_type: ComplianceRegistrationEnumEndUserType | Text, phone_number_type: ComplianceRegistrationEnumPhoneNumberType | Text, business_identity_type: ComplianceRegistrationEnumBusinessIdentityType | Text | None = ..., business_registration_authority: ComplianceRegistrationEnumBusinessRegistrationAuthority | Text | None = ..., business_legal_name: Text | None = ..., notification_email: Text | None = ..., accepted_notification_receipt: Bool | None = ..., business_registration_number: Text | None = ..., business_website_url: Text | None = ..., friendly_name: Text | None = ..., authorized_representative1_first_name: Text | None = ..., authorized_representative1_last_name: Text | None = ..., authorized_representative1_phone: Text | None = ..., authorized_representative1_email: Text | None = ..., authorized_representative1_date_of_birth: Text | None = ..., address_street: Text | None = ..., address_street_secondary: Text | None = ..., address_city: Text | None = ..., address_subdivision: Text | None = ..., address_postal_code: Text | None = ..., address_country_code: Text | None = ..., emergency_address_street: Text | None = ..., emergency_address_street_secondary: Text | None = ..., emergency_address_city: Text | None = ..., emergency_address_subdivision: Text | None = ..., emergency_address_postal_code: Text | None = ..., emergency_address_country_code: Text | None = ..., use_address_as_emergency_address: Bool | None = ..., file_name: Text | None = ..., file: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., date_of_birth: Text | None = ..., individual_email: Text | None = ..., individual_phone: Text | None = ..., is_isv_embed: Bool | None = ..., isv_registering_for_self_or_tenant: Text | None = ..., status_callback_url: Text | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance:
        """Creates a compliance registration inquiry."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceRegistrationInquiriesContext(Resource):
    def update(self, is_isv_embed: Bool | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance:
        """Changes a compliance registration inquiry."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceRegistrationInquiriesInstanceFields(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None

class V1ComplianceRegistrationInquiriesInstance(V1ComplianceRegistrationInquiriesInstanceFields):
    def update(self, is_isv_embed: Bool | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance:
        """Changes a compliance registration inquiry."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceTollfreeInquiries(Resource):
    def create(self, tollfree_phone_number: Text, notification_email: Text, customer_profile_sid: Text | None = ..., business_name: Text | None = ..., business_website: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: ComplianceTollfreeInquiryEnumOptInType | Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., theme_set_id: Text | None = ..., skip_messaging_use_case: Bool | None = ..., business_registration_number: Text | None = ..., business_registration_authority: Text | None = ..., business_registration_country: Text | None = ..., business_type: ComplianceTollfreeInquiryEnumBusinessType | Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., external_reference_id: Text | None = ..., opt_in_keywords: Items | None = ..., vetting_id: Text | None = ..., vetting_provider: Text | None = ...) -> V1ComplianceTollfreeInquiriesInstance:
        """Creates a compliance tollfree inquiry."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceTollfreeInquiriesInstanceFields(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None

class V1ComplianceTollfreeInquiriesInstance(V1ComplianceTollfreeInquiriesInstanceFields):
    pass

class V1CustomerProfiles(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesContext: ...
    def create(self, friendly_name: Text, email: Text, policy_sid: Text, status_callback: Text | None = ...) -> V1CustomerProfilesInstance:
        """Creates a customer profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: CustomerProfileEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesInstance]:
        """Lists customer profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: CustomerProfileEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesInstance]:
        """Lists customer profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: CustomerProfileEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesInstance]:
        """Lists customer profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesContext(Resource):
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    def delete(self) -> bool:
        """Deletes a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesInstance:
        """Reads a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: CustomerProfileEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1CustomerProfilesInstance:
        """Changes a customer profile."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignment(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def create(self, channel_endpoint_type: Text, channel_endpoint_sid: Text) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance:
        """Creates a customer profiles channel endpoint assignment of a customer profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]:
        """Lists customer profiles channel endpoint assignment of a customer profile. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]:
        """Lists customer profiles channel endpoint assignment of a customer profile. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]:
        """Lists customer profiles channel endpoint assignment of a customer profile. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(Resource):
    def delete(self) -> bool:
        """Deletes a customer profiles channel endpoint assignment of a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance:
        """Reads a customer profiles channel endpoint assignment of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstanceFields(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance(V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstanceFields):
    def delete(self) -> bool:
        """Deletes a customer profiles channel endpoint assignment of a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance:
        """Reads a customer profiles channel endpoint assignment of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def create(self, object_sid: Text) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance:
        """Creates a customer profiles entity assignment of a customer profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]:
        """Lists customer profiles entity assignments of a customer profile. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]:
        """Lists customer profiles entity assignments of a customer profile. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, object_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]:
        """Lists customer profiles entity assignments of a customer profile. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsContext(Resource):
    def delete(self) -> bool:
        """Deletes a customer profiles entity assignment of a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance:
        """Reads a customer profiles entity assignment of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsInstanceFields(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None

class V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance(V1CustomerProfilesCustomerProfilesEntityAssignmentsInstanceFields):
    def delete(self) -> bool:
        """Deletes a customer profiles entity assignment of a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance:
        """Reads a customer profiles entity assignment of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def get(self, sid: PathValue) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def create(self, policy_sid: Text) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance:
        """Creates a customer profiles evaluation of a customer profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesEvaluationsInstance]:
        """Lists customer profiles evaluations of a customer profile. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesEvaluationsInstance]:
        """Lists customer profiles evaluations of a customer profile. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesEvaluationsInstance]:
        """Lists customer profiles evaluations of a customer profile. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesEvaluationsContext(Resource):
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance:
        """Reads a customer profiles evaluation of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEvaluationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    customer_profile_sid: str | None
    status: CustomerProfileEvaluationEnumStatus | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None

class V1CustomerProfilesCustomerProfilesEvaluationsInstance(V1CustomerProfilesCustomerProfilesEvaluationsInstanceFields):
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance:
        """Reads a customer profiles evaluation of a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: CustomerProfileEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    errors: list[Any] | None

class V1CustomerProfilesInstance(V1CustomerProfilesInstanceFields):
    @property
    def customer_profiles_channel_endpoint_assignment(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignment: ...
    @property
    def customer_profiles_entity_assignments(self) -> V1CustomerProfilesCustomerProfilesEntityAssignments: ...
    @property
    def customer_profiles_evaluations(self) -> V1CustomerProfilesCustomerProfilesEvaluations: ...
    def delete(self) -> bool:
        """Deletes a customer profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesInstance:
        """Reads a customer profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: CustomerProfileEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1CustomerProfilesInstance:
        """Changes a customer profile."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CustomerProfilesProvisionalCopy(CallableResource):
    def __call__(self, customer_profile_sid: PathValue) -> V1CustomerProfilesProvisionalCopyContext: ...
    def get(self, customer_profile_sid: PathValue) -> V1CustomerProfilesProvisionalCopyContext: ...

class V1CustomerProfilesProvisionalCopyContext(Resource):
    def create(self) -> V1CustomerProfilesProvisionalCopyInstance:
        """Creates a customer profiles provisional copy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CustomerProfilesProvisionalCopyInstance:
        """Reads a customer profiles provisional copy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesProvisionalCopyInstanceFields(Instance):
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

class V1CustomerProfilesProvisionalCopyInstance(V1CustomerProfilesProvisionalCopyInstanceFields):
    def create(self) -> V1CustomerProfilesProvisionalCopyInstance:
        """Creates a customer profiles provisional copy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CustomerProfilesProvisionalCopyInstance:
        """Reads a customer profiles provisional copy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUserTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V1EndUserTypesContext: ...
    def get(self, sid: PathValue) -> V1EndUserTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1EndUserTypesInstance]:
        """Lists end user types. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EndUserTypesInstance]:
        """Lists end user types. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EndUserTypesInstance]:
        """Lists end user types. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EndUserTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1EndUserTypesContext(Resource):
    def fetch(self) -> V1EndUserTypesInstance:
        """Reads an end user type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUserTypesInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None

class V1EndUserTypesInstance(V1EndUserTypesInstanceFields):
    def fetch(self) -> V1EndUserTypesInstance:
        """Reads an end user type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V1EndUsersContext: ...
    def get(self, sid: PathValue) -> V1EndUsersContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V1EndUsersInstance:
        """Creates an end user."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1EndUsersInstance]:
        """Lists end users. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EndUsersInstance]:
        """Lists end users. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EndUsersInstance]:
        """Lists end users. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EndUsersInstance]: ...
    get_page_async = awaited(get_page)

class V1EndUsersContext(Resource):
    def delete(self) -> bool:
        """Deletes an end user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1EndUsersInstance:
        """Reads an end user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1EndUsersInstance:
        """Changes an end user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1EndUsersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1EndUsersInstance(V1EndUsersInstanceFields):
    def delete(self) -> bool:
        """Deletes an end user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1EndUsersInstance:
        """Reads an end user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1EndUsersInstance:
        """Changes an end user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Policies(CallableResource):
    def __call__(self, sid: PathValue) -> V1PoliciesContext: ...
    def get(self, sid: PathValue) -> V1PoliciesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1PoliciesInstance]:
        """Lists policies. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PoliciesInstance]:
        """Lists policies. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PoliciesInstance]:
        """Lists policies. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PoliciesInstance]: ...
    get_page_async = awaited(get_page)

class V1PoliciesContext(Resource):
    def fetch(self) -> V1PoliciesInstance:
        """Reads a policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PoliciesInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    requirements: Any
    url: str | None

class V1PoliciesInstance(V1PoliciesInstanceFields):
    def fetch(self) -> V1PoliciesInstance:
        """Reads a policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocumentTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V1SupportingDocumentTypesContext: ...
    def get(self, sid: PathValue) -> V1SupportingDocumentTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SupportingDocumentTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1SupportingDocumentTypesContext(Resource):
    def fetch(self) -> V1SupportingDocumentTypesInstance:
        """Reads a supporting document type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocumentTypesInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None

class V1SupportingDocumentTypesInstance(V1SupportingDocumentTypesInstanceFields):
    def fetch(self) -> V1SupportingDocumentTypesInstance:
        """Reads a supporting document type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V1SupportingDocumentsContext: ...
    def get(self, sid: PathValue) -> V1SupportingDocumentsContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V1SupportingDocumentsInstance:
        """Creates a supporting document."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SupportingDocumentsInstance]:
        """Lists supporting documents. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SupportingDocumentsInstance]:
        """Lists supporting documents. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SupportingDocumentsInstance]:
        """Lists supporting documents. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SupportingDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V1SupportingDocumentsContext(Resource):
    def delete(self) -> bool:
        """Deletes a supporting document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SupportingDocumentsInstance:
        """Reads a supporting document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1SupportingDocumentsInstance:
        """Changes a supporting document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SupportingDocumentsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    mime_type: str | None
    status: SupportingDocumentEnumStatus2 | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1SupportingDocumentsInstance(V1SupportingDocumentsInstanceFields):
    def delete(self) -> bool:
        """Deletes a supporting document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SupportingDocumentsInstance:
        """Reads a supporting document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1SupportingDocumentsInstance:
        """Changes a supporting document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProducts(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsContext: ...
    def create(self, friendly_name: Text, email: Text, policy_sid: Text, status_callback: Text | None = ...) -> V1TrustProductsInstance:
        """Creates a trust product."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: TrustProductEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsInstance]:
        """Lists trust products. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: TrustProductEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsInstance]:
        """Lists trust products. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: TrustProductEnumStatus | Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsInstance]:
        """Lists trust products. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsContext(Resource):
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    def delete(self) -> bool:
        """Deletes a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsInstance:
        """Reads a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: TrustProductEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1TrustProductsInstance:
        """Changes a trust product."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProductsTrustProductsChannelEndpointAssignment(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def create(self, channel_endpoint_type: Text, channel_endpoint_sid: Text) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance:
        """Creates a trust products channel endpoint assignment of a trust product."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]:
        """Lists trust products channel endpoint assignment of a trust product. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]:
        """Lists trust products channel endpoint assignment of a trust product. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]:
        """Lists trust products channel endpoint assignment of a trust product. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsChannelEndpointAssignmentContext(Resource):
    def delete(self) -> bool:
        """Deletes a trust products channel endpoint assignment of a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance:
        """Reads a trust products channel endpoint assignment of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsChannelEndpointAssignmentInstanceFields(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None

class V1TrustProductsTrustProductsChannelEndpointAssignmentInstance(V1TrustProductsTrustProductsChannelEndpointAssignmentInstanceFields):
    def delete(self) -> bool:
        """Deletes a trust products channel endpoint assignment of a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance:
        """Reads a trust products channel endpoint assignment of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEntityAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def create(self, object_sid: Text) -> V1TrustProductsTrustProductsEntityAssignmentsInstance:
        """Creates a trust products entity assignment of a trust product."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsEntityAssignmentsInstance]:
        """Lists trust products entity assignments of a trust product. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsEntityAssignmentsInstance]:
        """Lists trust products entity assignments of a trust product. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, object_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsEntityAssignmentsInstance]:
        """Lists trust products entity assignments of a trust product. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsEntityAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsEntityAssignmentsContext(Resource):
    def delete(self) -> bool:
        """Deletes a trust products entity assignment of a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsEntityAssignmentsInstance:
        """Reads a trust products entity assignment of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEntityAssignmentsInstanceFields(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None

class V1TrustProductsTrustProductsEntityAssignmentsInstance(V1TrustProductsTrustProductsEntityAssignmentsInstanceFields):
    def delete(self) -> bool:
        """Deletes a trust products entity assignment of a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsEntityAssignmentsInstance:
        """Reads a trust products entity assignment of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def get(self, sid: PathValue) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def create(self, policy_sid: Text) -> V1TrustProductsTrustProductsEvaluationsInstance:
        """Creates a trust products evaluation of a trust product."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsEvaluationsInstance]:
        """Lists trust products evaluations of a trust product. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsEvaluationsInstance]:
        """Lists trust products evaluations of a trust product. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsEvaluationsInstance]:
        """Lists trust products evaluations of a trust product. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsEvaluationsContext(Resource):
    def fetch(self) -> V1TrustProductsTrustProductsEvaluationsInstance:
        """Reads a trust products evaluation of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEvaluationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    trust_product_sid: str | None
    status: TrustProductEvaluationEnumStatus | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None

class V1TrustProductsTrustProductsEvaluationsInstance(V1TrustProductsTrustProductsEvaluationsInstanceFields):
    def fetch(self) -> V1TrustProductsTrustProductsEvaluationsInstance:
        """Reads a trust products evaluation of a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    friendly_name: str | None
    status: TrustProductEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    errors: list[Any] | None

class V1TrustProductsInstance(V1TrustProductsInstanceFields):
    @property
    def trust_products_channel_endpoint_assignment(self) -> V1TrustProductsTrustProductsChannelEndpointAssignment: ...
    @property
    def trust_products_entity_assignments(self) -> V1TrustProductsTrustProductsEntityAssignments: ...
    @property
    def trust_products_evaluations(self) -> V1TrustProductsTrustProductsEvaluations: ...
    def delete(self) -> bool:
        """Deletes a trust product. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsInstance:
        """Reads a trust product."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: TrustProductEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1TrustProductsInstance:
        """Changes a trust product."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProductsProvisionalCopy(CallableResource):
    def __call__(self, trust_product_sid: PathValue) -> V1TrustProductsProvisionalCopyContext: ...
    def get(self, trust_product_sid: PathValue) -> V1TrustProductsProvisionalCopyContext: ...

class V1TrustProductsProvisionalCopyContext(Resource):
    def create(self) -> V1TrustProductsProvisionalCopyInstance:
        """Creates a trust products provisional copy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1TrustProductsProvisionalCopyInstance:
        """Reads a trust products provisional copy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsProvisionalCopyInstanceFields(Instance):
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

class V1TrustProductsProvisionalCopyInstance(V1TrustProductsProvisionalCopyInstanceFields):
    def create(self) -> V1TrustProductsProvisionalCopyInstance:
        """Creates a trust products provisional copy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1TrustProductsProvisionalCopyInstance:
        """Reads a trust products provisional copy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
