# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Numbers(Resource):
    v1: V1
    v2: V2
    v3: V3
    regulatory_compliance: V2RegulatoryCompliance

class V1(Resource):
    bulk_eligibilities: V1BulkEligibilities
    eligibilities: V1Eligibilities
    embedded_sessions: V1EmbeddedSessions
    porting_all_port_ins: V1PortingAllPortIns
    porting_port_in_phone_number: V1PortingPortInPhoneNumber
    porting_port_ins: V1PortingPortIns
    porting_portabilities: V1PortingPortabilities
    porting_webhook_configurations: V1PortingWebhookConfigurations
    porting_webhook_configurations_delete: V1PortingWebhookConfigurationsDelete
    sender_id_registrations: V1SenderIdRegistrations
    signing_request_configurations: V1SigningRequestConfigurations
    sms_verification_checks: V1SmsVerificationChecks
    sms_verifications: V1SmsVerifications
    voice_verifications: V1VoiceVerifications
    webhook: V1Webhook

class V1BulkEligibilities(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1BulkEligibilitiesInstance: ...
    def __call__(self, request_id: str) -> V1BulkEligibilitiesContext: ...
    def get(self, request_id: str) -> V1BulkEligibilitiesContext: ...

class V1BulkEligibilitiesContext(Resource):
    def fetch(self) -> V1BulkEligibilitiesInstance: ...

class V1BulkEligibilitiesInstance(Instance, V1BulkEligibilitiesContext):
    request_id: Optional[str]
    url: Optional[str]
    results: Optional[List[Any]]
    friendly_name: Optional[str]
    status: Optional[str]
    date_created: Optional[Datetime]
    date_completed: Optional[Datetime]

class V1Eligibilities(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1EligibilitiesInstance: ...

class V1EligibilitiesInstance(Instance):
    results: Optional[List[Any]]

class V1EmbeddedSessions(Resource):
    def __call__(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...
    def get(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...

class V1EmbeddedSessionsContext(Resource):
    def create(self, numbers_v1_create_embedded_session_request: Body) -> V1EmbeddedSessionsInstance: ...

class V1EmbeddedSessionsInstance(Instance, V1EmbeddedSessionsContext):
    id: str
    session_id: str
    session_token: str

class V1PortingAllPortIns(Resource):
    def list(self, *, token: Maybe[str] = ..., size: Maybe[int] = ..., port_in_request_sid: Maybe[str] = ..., port_in_request_status: Maybe[str] = ..., created_before: Maybe[str] = ..., created_after: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PortingAllPortInsInstance]: ...
    def stream(self, *, token: Maybe[str] = ..., size: Maybe[int] = ..., port_in_request_sid: Maybe[str] = ..., port_in_request_status: Maybe[str] = ..., created_before: Maybe[str] = ..., created_after: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PortingAllPortInsInstance]: ...
    def page(self, *, token: Maybe[str] = ..., size: Maybe[int] = ..., port_in_request_sid: Maybe[str] = ..., port_in_request_status: Maybe[str] = ..., created_before: Maybe[str] = ..., created_after: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1PortingAllPortInsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PortingAllPortInsInstance]: ...

class V1PortingAllPortInsInstance(Instance):
    port_in_request_sid: str
    port_in_request_status: Optional[str]
    status_last_updated_timestamp: Optional[str]
    phone_numbers_requested: Optional[int]
    phone_numbers_ported: Optional[int]
    suggested_action: Optional[str]

class V1PortingPortInPhoneNumber(Resource):
    def __call__(self, port_in_request_sid: str, phone_number_sid: str) -> V1PortingPortInPhoneNumberContext2: ...
    def get(self, port_in_request_sid: str, phone_number_sid: str) -> V1PortingPortInPhoneNumberContext2: ...

class V1PortingPortInPhoneNumberContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1PortingPortInPhoneNumberContext2Instance: ...

class V1PortingPortInPhoneNumberContext2Instance(Instance, V1PortingPortInPhoneNumberContext2):
    port_in_request_sid: Optional[str]
    phone_number_sid: Optional[str]
    url: Optional[str]
    account_sid: Optional[str]
    phone_number_type: Optional[str]
    date_created: Optional[Datetime]
    country: Optional[str]
    missing_required_fields: Optional[bool]
    last_updated: Optional[Datetime]
    phone_number: Optional[str]
    portable: Optional[bool]
    not_portability_reason: Optional[str]
    not_portability_reason_code: Optional[int]
    port_in_phone_number_status: Optional[str]
    port_out_pin: Optional[int]
    rejection_reason: Optional[str]
    rejection_reason_code: Optional[int]
    port_date: Optional[Datetime]

class V1PortingPortIns(Resource):
    def create(self, numbers_v1_porting_port_in_create: Body) -> V1PortingPortInsInstance: ...
    def __call__(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...
    def get(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...

class V1PortingPortInsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1PortingPortInsInstance: ...

class V1PortingPortInsInstance(Instance, V1PortingPortInsContext):
    port_in_request_sid: Optional[str]
    url: Optional[str]
    account_sid: Optional[str]
    notification_emails: Optional[List[str]]
    target_port_in_date: Optional[Date]
    target_port_in_time_range_start: Optional[str]
    target_port_in_time_range_end: Optional[str]
    port_in_request_status: Optional[str]
    order_cancellation_reason: Optional[str]
    losing_carrier_information: Optional[Dict[str, Any]]
    phone_numbers: Optional[List[Dict[str, Any]]]
    bundle_sid: Optional[str]
    portability_advance_carrier: Optional[str]
    auto_cancel_approval_numbers: Optional[str]
    documents: Optional[List[str]]
    date_created: Optional[Datetime]
    support_ticket_id: int
    signature_request_url: Optional[str]

class V1PortingPortabilities(Resource):
    def __call__(self, phone_number: str) -> V1PortingPortabilitiesContext: ...
    def get(self, phone_number: str) -> V1PortingPortabilitiesContext: ...

class V1PortingPortabilitiesContext(Resource):
    def fetch(self, *, target_account_sid: Maybe[str] = ..., address_sid: Maybe[str] = ...) -> V1PortingPortabilitiesInstance: ...

class V1PortingPortabilitiesInstance(Instance, V1PortingPortabilitiesContext):
    phone_number: Optional[str]
    account_sid: Optional[str]
    portable: Optional[bool]
    pin_and_account_number_required: Optional[bool]
    not_portable_reason: Optional[str]
    not_portable_reason_code: Optional[int]
    number_type: str
    country: Optional[str]
    url: Optional[str]

class V1PortingWebhookConfigurations(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1PortingWebhookConfigurationsInstance: ...

class V1PortingWebhookConfigurationsInstance(Instance):
    url: Optional[str]
    port_in_target_url: Optional[str]
    port_out_target_url: Optional[str]
    notifications_of: Optional[List[str]]

class V1PortingWebhookConfigurationsDelete(Resource):
    def __call__(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...
    def get(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...

class V1PortingWebhookConfigurationsDeleteContext(Resource):
    def delete(self) -> bool: ...

class V1SenderIdRegistrations(Resource):
    def create(self, numbers_v1_create_embedded_registration_request: Body) -> V1SenderIdRegistrationsInstance: ...

class V1SenderIdRegistrationsInstance(Instance):
    id: str
    regulation_id: str
    regulation_version: int
    friendly_name: str
    status: str
    status_notification_email: Optional[str]
    status_callback_url: Optional[str]
    comments: Optional[str]
    embedded_session: Dict[str, Any]
    data: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime

class V1SigningRequestConfigurations(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1SigningRequestConfigurationsInstance: ...
    def list(self, *, country: Maybe[str] = ..., product: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SigningRequestConfigurationsInstance]: ...
    def stream(self, *, country: Maybe[str] = ..., product: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SigningRequestConfigurationsInstance]: ...
    def page(self, *, country: Maybe[str] = ..., product: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SigningRequestConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SigningRequestConfigurationsInstance]: ...

class V1SigningRequestConfigurationsInstance(Instance):
    logo_sid: Optional[str]
    friendly_name: Optional[str]
    product: Optional[str]
    country: Optional[str]
    email_subject: Optional[str]
    email_message: Optional[str]
    url_redirection: Optional[str]
    url: Optional[str]

class V1SmsVerificationChecks(Resource):
    def create(self, numbers_v1_sms_verification_check_request: Body) -> V1SmsVerificationChecksInstance: ...

class V1SmsVerificationChecksInstance(Instance):
    to: Optional[str]
    verification_sid: Optional[str]
    status: Optional[str]
    caller_id_sid: Optional[str]

class V1SmsVerifications(Resource):
    def create(self, numbers_v1_sms_verification_request: Body) -> V1SmsVerificationsInstance: ...

class V1SmsVerificationsInstance(Instance):
    to: Optional[str]
    verification_sid: Optional[str]
    send_code_attempts: Optional[List[str]]

class V1VoiceVerifications(Resource):
    def create(self, numbers_v1_voice_verification_request: Body) -> V1VoiceVerificationsInstance: ...

class V1VoiceVerificationsInstance(Instance):
    account_sid: Optional[str]
    phone_number: Optional[str]
    friendly_name: Optional[str]
    validation_code: Optional[str]
    call_sid: Optional[str]

class V1Webhook(Resource):
    def fetch(self) -> V1WebhookInstance: ...

class V1WebhookInstance(Instance):
    url: Optional[str]
    port_in_target_url: Optional[str]
    port_out_target_url: Optional[str]
    notifications_of: Optional[List[str]]
    port_in_target_date_created: Optional[Datetime]
    port_out_target_date_created: Optional[Datetime]

class V2(Resource):
    applications: V2Applications
    authorization_documents: V2AuthorizationDocuments
    bulk_hosted_number_orders: V2BulkHostedNumberOrders
    bundle_clone: V2BundleClone
    hosted_number_orders: V2HostedNumberOrders
    regulatory_compliance: V2RegulatoryCompliance

class V2Applications(Resource):
    def create(self, create_short_code_application_request: Body) -> V2ApplicationsInstance: ...
    def list(self, *, account_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., status: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ApplicationsListInstance]: ...
    def stream(self, *, account_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., status: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ApplicationsListInstance]: ...
    def page(self, *, account_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., status: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ApplicationsListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ApplicationsListInstance]: ...
    def __call__(self, sid: str) -> V2ApplicationsContext: ...
    def get(self, sid: str) -> V2ApplicationsContext: ...

class V2ApplicationsContext(Resource):
    def fetch(self) -> V2ApplicationsListInstance: ...

class V2ApplicationsInstance(Instance, V2ApplicationsContext):
    sid: str
    application_requirements_sid: str
    application_requirements_version: int
    account_sid: str
    bundle_sid: str
    reviewer: str
    zendesk_ticket_id: str
    friendly_name: str
    notification_emails: List[str]
    iso_country: str
    state: str
    setup: Dict[str, Any]
    business_information: Dict[str, Any]
    user_sign_up: Dict[str, Any]
    compliance_keywords: Dict[str, Any]
    content_examples: Dict[str, Any]
    sms_campaign_details: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime
    created_by: str
    updated_by: str

class V2ApplicationsListInstance(Instance, V2ApplicationsContext):
    sid: str
    application_requirements_sid: str
    application_requirements_version: int
    account_sid: str
    bundle_sid: str
    reviewer: str
    zendesk_ticket_id: str
    friendly_name: str
    notification_emails: List[str]
    iso_country: str
    state: str
    setup: Dict[str, Any]
    business_information: Dict[str, Any]
    user_sign_up: Dict[str, Any]
    compliance_keywords: Dict[str, Any]
    content_examples: Dict[str, Any]
    sms_campaign_details: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime
    created_by: str
    updated_by: str

class V2AuthorizationDocuments(Resource):
    def create(self, address_sid: str, email: str, contact_phone_number: str, hosted_number_order_sids: InList[str], *, contact_title: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ...) -> V2AuthorizationDocumentsInstance: ...
    def list(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2AuthorizationDocumentsInstance]: ...
    def stream(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2AuthorizationDocumentsInstance]: ...
    def page(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2AuthorizationDocumentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocumentsInstance]: ...
    def __call__(self, sid: str) -> V2AuthorizationDocumentsContext: ...
    def get(self, sid: str) -> V2AuthorizationDocumentsContext: ...

class V2AuthorizationDocumentsContext(Resource):
    dependent_hosted_number_orders: V2AuthorizationDocuments_DependentHostedNumberOrders
    def delete(self) -> bool: ...
    def fetch(self) -> V2AuthorizationDocumentsInstance: ...

class V2AuthorizationDocumentsInstance(Instance, V2AuthorizationDocumentsContext):
    sid: Optional[str]
    address_sid: Optional[str]
    status: str
    email: Optional[str]
    cc_emails: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2AuthorizationDocuments_DependentHostedNumberOrders(Resource):
    def list(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2AuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2AuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def page(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2AuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...

class V2AuthorizationDocuments_DependentHostedNumberOrdersInstance(Instance):
    sid: Optional[str]
    bulk_hosting_request_sid: Optional[str]
    next_step: Optional[str]
    account_sid: Optional[str]
    incoming_phone_number_sid: Optional[str]
    address_sid: Optional[str]
    signing_document_sid: Optional[str]
    phone_number: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    friendly_name: Optional[str]
    status: str
    failure_reason: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    email: Optional[str]
    cc_emails: Optional[List[str]]
    contact_title: Optional[str]
    contact_phone_number: Optional[str]

class V2BulkHostedNumberOrders(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V2BulkHostedNumberOrdersInstance: ...
    def __call__(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...
    def get(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...

class V2BulkHostedNumberOrdersContext(Resource):
    def fetch(self, *, order_status: Maybe[str] = ...) -> V2BulkHostedNumberOrdersInstance: ...

class V2BulkHostedNumberOrdersInstance(Instance, V2BulkHostedNumberOrdersContext):
    bulk_hosting_sid: Optional[str]
    request_status: str
    friendly_name: Optional[str]
    notification_email: Optional[str]
    date_created: Optional[Datetime]
    date_completed: Optional[Datetime]
    url: Optional[str]
    total_count: int
    results: Optional[List[Any]]

class V2BundleClone(Resource):
    def __call__(self, bundle_sid: str) -> V2BundleCloneContext: ...
    def get(self, bundle_sid: str) -> V2BundleCloneContext: ...

class V2BundleCloneContext(Resource):
    def create(self, target_account_sid: str, *, move_to_draft: Maybe[bool] = ..., friendly_name: Maybe[str] = ...) -> V2BundleCloneInstance: ...

class V2BundleCloneInstance(Instance, V2BundleCloneContext):
    bundle_sid: Optional[str]
    account_sid: Optional[str]
    regulation_sid: Optional[str]
    friendly_name: Optional[str]
    status: str
    valid_until: Optional[Datetime]
    email: Optional[str]
    status_callback: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2HostedNumberOrders(Resource):
    def create(self, phone_number: str, contact_phone_number: str, address_sid: str, email: str, *, account_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_capability: Maybe[bool] = ..., sms_fallback_method: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., contact_title: Maybe[str] = ...) -> V2HostedNumberOrdersInstance: ...
    def list(self, *, status: Maybe[str] = ..., sms_capability: Maybe[bool] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2HostedNumberOrdersInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., sms_capability: Maybe[bool] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2HostedNumberOrdersInstance]: ...
    def page(self, *, status: Maybe[str] = ..., sms_capability: Maybe[bool] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2HostedNumberOrdersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2HostedNumberOrdersInstance]: ...
    def __call__(self, sid: str) -> V2HostedNumberOrdersContext: ...
    def get(self, sid: str) -> V2HostedNumberOrdersContext: ...

class V2HostedNumberOrdersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2HostedNumberOrdersInstance: ...
    def update(self, status: str, *, verification_call_delay: Maybe[int] = ..., verification_call_extension: Maybe[str] = ...) -> V2HostedNumberOrdersInstance: ...

class V2HostedNumberOrdersInstance(Instance, V2HostedNumberOrdersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    incoming_phone_number_sid: Optional[str]
    address_sid: Optional[str]
    signing_document_sid: Optional[str]
    phone_number: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    friendly_name: Optional[str]
    status: str
    failure_reason: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    email: Optional[str]
    cc_emails: Optional[List[str]]
    url: Optional[str]
    contact_title: Optional[str]
    contact_phone_number: Optional[str]
    bulk_hosting_request_sid: Optional[str]
    next_step: Optional[str]
    verification_attempts: int
    verification_call_sids: Optional[List[str]]
    verification_call_delay: int
    verification_call_extension: Optional[str]
    verification_code: Optional[str]
    verification_type: str

class V2RegulatoryCompliance(Resource):
    bundles: V2RegulatoryComplianceBundles
    end_user_types: V2RegulatoryComplianceEndUserTypes
    end_users: V2RegulatoryComplianceEndUsers
    regulations: V2RegulatoryComplianceRegulations
    supporting_document_types: V2RegulatoryComplianceSupportingDocumentTypes
    supporting_documents: V2RegulatoryComplianceSupportingDocuments

class V2RegulatoryComplianceBundles(Resource):
    def create(self, friendly_name: str, email: str, *, status_callback: Maybe[str] = ..., regulation_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., end_user_type: Maybe[str] = ..., number_type: Maybe[str] = ..., is_test: Maybe[bool] = ...) -> V2RegulatoryComplianceBundlesInstance: ...
    def list(self, *, status: Maybe[str] = ..., bundle_sids: Maybe[str] = ..., friendly_name: Maybe[str] = ..., regulation_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., end_user_type: Maybe[str] = ..., has_valid_until_date: Maybe[bool] = ..., sort_by: Maybe[str] = ..., sort_direction: Maybe[str] = ..., valid_until_date: Maybe[InDatetime] = ..., valid_until_date_before: Maybe[InDatetime] = ..., valid_until_date_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceBundlesInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., bundle_sids: Maybe[str] = ..., friendly_name: Maybe[str] = ..., regulation_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., end_user_type: Maybe[str] = ..., has_valid_until_date: Maybe[bool] = ..., sort_by: Maybe[str] = ..., sort_direction: Maybe[str] = ..., valid_until_date: Maybe[InDatetime] = ..., valid_until_date_before: Maybe[InDatetime] = ..., valid_until_date_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceBundlesInstance]: ...
    def page(self, *, status: Maybe[str] = ..., bundle_sids: Maybe[str] = ..., friendly_name: Maybe[str] = ..., regulation_sid: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., end_user_type: Maybe[str] = ..., has_valid_until_date: Maybe[bool] = ..., sort_by: Maybe[str] = ..., sort_direction: Maybe[str] = ..., valid_until_date: Maybe[InDatetime] = ..., valid_until_date_before: Maybe[InDatetime] = ..., valid_until_date_after: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceBundlesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundlesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundlesContext: ...

class V2RegulatoryComplianceBundlesContext(Resource):
    bundle_copies: V2RegulatoryComplianceBundles_BundleCopies
    evaluations: V2RegulatoryComplianceBundles_Evaluations
    item_assignments: V2RegulatoryComplianceBundles_ItemAssignments
    replace_items: V2RegulatoryComplianceBundles_ReplaceItems
    def delete(self) -> bool: ...
    def fetch(self) -> V2RegulatoryComplianceBundlesInstance: ...
    def update(self, *, status: Maybe[str] = ..., status_callback: Maybe[str] = ..., friendly_name: Maybe[str] = ..., email: Maybe[str] = ...) -> V2RegulatoryComplianceBundlesInstance: ...

class V2RegulatoryComplianceBundlesInstance(Instance, V2RegulatoryComplianceBundlesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    regulation_sid: Optional[str]
    friendly_name: Optional[str]
    status: str
    valid_until: Optional[Datetime]
    email: Optional[str]
    status_callback: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2RegulatoryComplianceBundles_BundleCopies(Resource):
    def create(self, *, friendly_name: Maybe[str] = ...) -> V2RegulatoryComplianceBundles_BundleCopiesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceBundles_BundleCopiesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceBundles_BundleCopiesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceBundles_BundleCopiesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundles_BundleCopiesInstance]: ...

class V2RegulatoryComplianceBundles_BundleCopiesInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    regulation_sid: Optional[str]
    friendly_name: Optional[str]
    status: str
    valid_until: Optional[Datetime]
    email: Optional[str]
    status_callback: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2RegulatoryComplianceBundles_Evaluations(Resource):
    def create(self) -> V2RegulatoryComplianceBundles_EvaluationsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceBundles_EvaluationsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceBundles_EvaluationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceBundles_EvaluationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundles_EvaluationsInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundles_EvaluationsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundles_EvaluationsContext: ...

class V2RegulatoryComplianceBundles_EvaluationsContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceBundles_EvaluationsInstance: ...

class V2RegulatoryComplianceBundles_EvaluationsInstance(Instance, V2RegulatoryComplianceBundles_EvaluationsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    regulation_sid: Optional[str]
    bundle_sid: Optional[str]
    status: str
    results: Optional[List[Any]]
    date_created: Optional[Datetime]
    url: Optional[str]

class V2RegulatoryComplianceBundles_ItemAssignments(Resource):
    def create(self, object_sid: str) -> V2RegulatoryComplianceBundles_ItemAssignmentsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceBundles_ItemAssignmentsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceBundles_ItemAssignmentsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceBundles_ItemAssignmentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundles_ItemAssignmentsInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundles_ItemAssignmentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundles_ItemAssignmentsContext: ...

class V2RegulatoryComplianceBundles_ItemAssignmentsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2RegulatoryComplianceBundles_ItemAssignmentsInstance: ...

class V2RegulatoryComplianceBundles_ItemAssignmentsInstance(Instance, V2RegulatoryComplianceBundles_ItemAssignmentsContext):
    sid: Optional[str]
    bundle_sid: Optional[str]
    account_sid: Optional[str]
    object_sid: Optional[str]
    date_created: Optional[Datetime]
    url: Optional[str]

class V2RegulatoryComplianceBundles_ReplaceItems(Resource):
    def create(self, from_bundle_sid: str) -> V2RegulatoryComplianceBundles_ReplaceItemsInstance: ...

class V2RegulatoryComplianceBundles_ReplaceItemsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    regulation_sid: Optional[str]
    friendly_name: Optional[str]
    status: str
    valid_until: Optional[Datetime]
    email: Optional[str]
    status_callback: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2RegulatoryComplianceEndUserTypes(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceEndUserTypesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceEndUserTypesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceEndUserTypesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUserTypesInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...

class V2RegulatoryComplianceEndUserTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceEndUserTypesInstance: ...

class V2RegulatoryComplianceEndUserTypesInstance(Instance, V2RegulatoryComplianceEndUserTypesContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    machine_name: Optional[str]
    fields: Optional[List[Any]]
    url: Optional[str]

class V2RegulatoryComplianceEndUsers(Resource):
    def create(self, friendly_name: str, type: str, *, attributes: Maybe[InObject] = ...) -> V2RegulatoryComplianceEndUsersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceEndUsersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceEndUsersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceEndUsersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUsersInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...

class V2RegulatoryComplianceEndUsersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2RegulatoryComplianceEndUsersInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., attributes: Maybe[InObject] = ...) -> V2RegulatoryComplianceEndUsersInstance: ...

class V2RegulatoryComplianceEndUsersInstance(Instance, V2RegulatoryComplianceEndUsersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    type: str
    attributes: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2RegulatoryComplianceRegulations(Resource):
    def list(self, *, end_user_type: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., include_constraints: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceRegulationsInstance]: ...
    def stream(self, *, end_user_type: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., include_constraints: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceRegulationsInstance]: ...
    def page(self, *, end_user_type: Maybe[str] = ..., iso_country: Maybe[str] = ..., number_type: Maybe[str] = ..., include_constraints: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceRegulationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceRegulationsInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...

class V2RegulatoryComplianceRegulationsContext(Resource):
    def fetch(self, *, include_constraints: Maybe[bool] = ...) -> V2RegulatoryComplianceRegulationsInstance: ...

class V2RegulatoryComplianceRegulationsInstance(Instance, V2RegulatoryComplianceRegulationsContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    iso_country: Optional[str]
    number_type: Optional[str]
    end_user_type: str
    requirements: Any
    url: Optional[str]

class V2RegulatoryComplianceSupportingDocumentTypes(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...

class V2RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentTypesInstance: ...

class V2RegulatoryComplianceSupportingDocumentTypesInstance(Instance, V2RegulatoryComplianceSupportingDocumentTypesContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    machine_name: Optional[str]
    fields: Optional[List[Any]]
    url: Optional[str]

class V2RegulatoryComplianceSupportingDocuments(Resource):
    def create(self, friendly_name: str, type: str, *, attributes: Maybe[InObject] = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...

class V2RegulatoryComplianceSupportingDocumentsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., attributes: Maybe[InObject] = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...

class V2RegulatoryComplianceSupportingDocumentsInstance(Instance, V2RegulatoryComplianceSupportingDocumentsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    mime_type: Optional[str]
    status: str
    failure_reason: Optional[str]
    errors: Optional[List[Any]]
    type: Optional[str]
    attributes: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V3(Resource):
    hosted_number_orders: V3HostedNumberOrders

class V3HostedNumberOrders(Resource):
    def create(self, phone_number: str, sms_capability: bool, *, account_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., email: Maybe[str] = ..., verification_type: Maybe[str] = ..., verification_document_sid: Maybe[str] = ...) -> V3HostedNumberOrdersInstance: ...

class V3HostedNumberOrdersInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    incoming_phone_number_sid: Optional[str]
    address_sid: Optional[str]
    signing_document_sid: Optional[str]
    phone_number: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    status: Optional[str]
    failure_reason: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    verification_attempts: int
    email: Optional[str]
    cc_emails: Optional[List[str]]
    url: Optional[str]
    verification_type: Optional[str]
    verification_document_sid: Optional[str]
    extension: Optional[str]
    call_delay: int
    verification_code: Optional[str]
    verification_call_sids: Optional[List[str]]
