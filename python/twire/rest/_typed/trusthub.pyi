"""client.trusthub."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self) -> V1A2PBrandRegistrationEmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrationEmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    def create(self) -> V1A2PBrandRegistrationEmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrations(Resource):
    def create(self, trusthub_v1_a2p_brand_registration_request: Body) -> V1A2PBrandRegistrationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PBrandRegistrationsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1A2PCampaignRegistrationEmbeddedSessions(Called):
    def __call__(self, id: str) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...
    def get(self, id: str) -> V1A2PCampaignRegistrationEmbeddedSessionsContext: ...

class V1A2PCampaignRegistrationEmbeddedSessionsContext(Resource):
    def create(self) -> V1A2PCampaignRegistrationEmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrationEmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    def create(self) -> V1A2PCampaignRegistrationEmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrations(Resource):
    def create(self, trusthub_v1_a2p_campaign_registration_request: Body) -> V1A2PCampaignRegistrationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1A2PCampaignRegistrationsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1ComplianceInquiries(Called):
    def __call__(self, customer_id: str) -> V1ComplianceInquiriesContext: ...
    def get(self, customer_id: str) -> V1ComplianceInquiriesContext: ...
    def create(self, notification_email: Text | None = ..., theme_set_id: Text | None = ..., primary_profile_sid: Text | None = ...) -> V1ComplianceInquiriesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceInquiriesContext(Resource):
    def update(self, primary_profile_sid: Text, theme_set_id: Text | None = ...) -> V1ComplianceInquiriesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    customer_id: str | None
    url: str | None
    def update(self, primary_profile_sid: Text, theme_set_id: Text | None = ...) -> V1ComplianceInquiriesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceRegistrationInquiries(Called):
    def __call__(self, registration_id: str) -> V1ComplianceRegistrationInquiriesContext: ...
    def get(self, registration_id: str) -> V1ComplianceRegistrationInquiriesContext: ...
    def create(self, end_user_type: Text, phone_number_type: Text, business_identity_type: Text | None = ..., business_registration_authority: Text | None = ..., business_legal_name: Text | None = ..., notification_email: Text | None = ..., accepted_notification_receipt: Bool | None = ..., business_registration_number: Text | None = ..., business_website_url: Text | None = ..., friendly_name: Text | None = ..., authorized_representative1_first_name: Text | None = ..., authorized_representative1_last_name: Text | None = ..., authorized_representative1_phone: Text | None = ..., authorized_representative1_email: Text | None = ..., authorized_representative1_date_of_birth: Text | None = ..., address_street: Text | None = ..., address_street_secondary: Text | None = ..., address_city: Text | None = ..., address_subdivision: Text | None = ..., address_postal_code: Text | None = ..., address_country_code: Text | None = ..., emergency_address_street: Text | None = ..., emergency_address_street_secondary: Text | None = ..., emergency_address_city: Text | None = ..., emergency_address_subdivision: Text | None = ..., emergency_address_postal_code: Text | None = ..., emergency_address_country_code: Text | None = ..., use_address_as_emergency_address: Bool | None = ..., file_name: Text | None = ..., file: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., date_of_birth: Text | None = ..., individual_email: Text | None = ..., individual_phone: Text | None = ..., is_isv_embed: Bool | None = ..., isv_registering_for_self_or_tenant: Text | None = ..., status_callback_url: Text | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceRegistrationInquiriesContext(Resource):
    def update(self, is_isv_embed: Bool | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceRegistrationInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None
    def update(self, is_isv_embed: Bool | None = ..., theme_set_id: Text | None = ...) -> V1ComplianceRegistrationInquiriesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ComplianceTollfreeInquiries(Resource):
    def create(self, tollfree_phone_number: Text, notification_email: Text, customer_profile_sid: Text | None = ..., business_name: Text | None = ..., business_website: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., theme_set_id: Text | None = ..., skip_messaging_use_case: Bool | None = ..., business_registration_number: Text | None = ..., business_registration_authority: Text | None = ..., business_registration_country: Text | None = ..., business_type: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., external_reference_id: Text | None = ..., opt_in_keywords: Items | None = ..., vetting_id: Text | None = ..., vetting_provider: Text | None = ...) -> V1ComplianceTollfreeInquiriesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ComplianceTollfreeInquiriesInstance(Instance):
    inquiry_id: str | None
    inquiry_session_token: str | None
    registration_id: str | None
    url: str | None

class V1CustomerProfiles(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesContext: ...
    def get(self, sid: str) -> V1CustomerProfilesContext: ...
    def create(self, friendly_name: Text, email: Text, policy_sid: Text, status_callback: Text | None = ...) -> V1CustomerProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1CustomerProfilesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignment(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext: ...
    def create(self, channel_endpoint_type: Text, channel_endpoint_sid: Text) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignments(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsContext: ...
    def create(self, object_sid: Text) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, object_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance(Instance):
    sid: str | None
    customer_profile_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEvaluations(Called):
    def __call__(self, sid: str) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def get(self, sid: str) -> V1CustomerProfilesCustomerProfilesEvaluationsContext: ...
    def create(self, policy_sid: Text) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1CustomerProfilesCustomerProfilesEvaluationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CustomerProfilesCustomerProfilesEvaluationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CustomerProfilesCustomerProfilesEvaluationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CustomerProfilesCustomerProfilesEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V1CustomerProfilesCustomerProfilesEvaluationsContext(Resource):
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CustomerProfilesCustomerProfilesEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    customer_profile_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    def fetch(self) -> V1CustomerProfilesCustomerProfilesEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CustomerProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1CustomerProfilesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CustomerProfilesProvisionalCopy(Called):
    def __call__(self, customer_profile_sid: str) -> V1CustomerProfilesProvisionalCopyContext: ...
    def get(self, customer_profile_sid: str) -> V1CustomerProfilesProvisionalCopyContext: ...

class V1CustomerProfilesProvisionalCopyContext(Resource):
    def create(self) -> V1CustomerProfilesProvisionalCopyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CustomerProfilesProvisionalCopyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def create(self) -> V1CustomerProfilesProvisionalCopyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CustomerProfilesProvisionalCopyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUserTypes(Called):
    def __call__(self, sid: str) -> V1EndUserTypesContext: ...
    def get(self, sid: str) -> V1EndUserTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1EndUserTypesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EndUserTypesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EndUserTypesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EndUserTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1EndUserTypesContext(Resource):
    def fetch(self) -> V1EndUserTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUserTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    def fetch(self) -> V1EndUserTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EndUsers(Called):
    def __call__(self, sid: str) -> V1EndUsersContext: ...
    def get(self, sid: str) -> V1EndUsersContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V1EndUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1EndUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EndUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EndUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EndUsersInstance]: ...
    get_page_async = awaited(get_page)

class V1EndUsersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1EndUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1EndUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1EndUsersInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1EndUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1EndUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Policies(Called):
    def __call__(self, sid: str) -> V1PoliciesContext: ...
    def get(self, sid: str) -> V1PoliciesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1PoliciesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PoliciesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PoliciesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PoliciesInstance]: ...
    get_page_async = awaited(get_page)

class V1PoliciesContext(Resource):
    def fetch(self) -> V1PoliciesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PoliciesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    requirements: Any
    url: str | None
    def fetch(self) -> V1PoliciesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocumentTypes(Called):
    def __call__(self, sid: str) -> V1SupportingDocumentTypesContext: ...
    def get(self, sid: str) -> V1SupportingDocumentTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SupportingDocumentTypesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SupportingDocumentTypesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SupportingDocumentTypesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SupportingDocumentTypesInstance]: ...
    get_page_async = awaited(get_page)

class V1SupportingDocumentTypesContext(Resource):
    def fetch(self) -> V1SupportingDocumentTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocumentTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    def fetch(self) -> V1SupportingDocumentTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SupportingDocuments(Called):
    def __call__(self, sid: str) -> V1SupportingDocumentsContext: ...
    def get(self, sid: str) -> V1SupportingDocumentsContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V1SupportingDocumentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SupportingDocumentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SupportingDocumentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SupportingDocumentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SupportingDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V1SupportingDocumentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SupportingDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1SupportingDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SupportingDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V1SupportingDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProducts(Called):
    def __call__(self, sid: str) -> V1TrustProductsContext: ...
    def get(self, sid: str) -> V1TrustProductsContext: ...
    def create(self, friendly_name: Text, email: Text, policy_sid: Text, status_callback: Text | None = ...) -> V1TrustProductsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., friendly_name: Text | None = ..., policy_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1TrustProductsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProductsTrustProductsChannelEndpointAssignment(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsChannelEndpointAssignmentContext: ...
    def create(self, channel_endpoint_type: Text, channel_endpoint_sid: Text) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel_endpoint_sid: Text | None = ..., channel_endpoint_sids: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsChannelEndpointAssignmentInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsChannelEndpointAssignmentContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsChannelEndpointAssignmentInstance(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    channel_endpoint_type: str | None
    channel_endpoint_sid: str | None
    date_created: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsChannelEndpointAssignmentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEntityAssignments(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsEntityAssignmentsContext: ...
    def create(self, object_sid: Text) -> V1TrustProductsTrustProductsEntityAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsEntityAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, object_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsEntityAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, object_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsEntityAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsEntityAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsEntityAssignmentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsEntityAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEntityAssignmentsInstance(Instance):
    sid: str | None
    trust_product_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsTrustProductsEntityAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEvaluations(Called):
    def __call__(self, sid: str) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def get(self, sid: str) -> V1TrustProductsTrustProductsEvaluationsContext: ...
    def create(self, policy_sid: Text) -> V1TrustProductsTrustProductsEvaluationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1TrustProductsTrustProductsEvaluationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TrustProductsTrustProductsEvaluationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TrustProductsTrustProductsEvaluationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TrustProductsTrustProductsEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V1TrustProductsTrustProductsEvaluationsContext(Resource):
    def fetch(self) -> V1TrustProductsTrustProductsEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1TrustProductsTrustProductsEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    policy_sid: str | None
    trust_product_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    def fetch(self) -> V1TrustProductsTrustProductsEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TrustProductsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V1TrustProductsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TrustProductsProvisionalCopy(Called):
    def __call__(self, trust_product_sid: str) -> V1TrustProductsProvisionalCopyContext: ...
    def get(self, trust_product_sid: str) -> V1TrustProductsProvisionalCopyContext: ...

class V1TrustProductsProvisionalCopyContext(Resource):
    def create(self) -> V1TrustProductsProvisionalCopyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1TrustProductsProvisionalCopyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def create(self) -> V1TrustProductsProvisionalCopyInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1TrustProductsProvisionalCopyInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
