"""client.numbers."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Numbers(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def regulatory_compliance(self) -> V2RegulatoryCompliance: ...

class V1(Resource):
    @property
    def bulk_eligibilities(self) -> V1BulkEligibilities: ...
    @property
    def eligibilities(self) -> V1Eligibilities: ...
    @property
    def embedded_sessions(self) -> V1EmbeddedSessions: ...
    @property
    def porting_all_port_ins(self) -> V1PortingAllPortIns: ...
    @property
    def porting_port_in_phone_number(self) -> V1PortingPortInPhoneNumber: ...
    @property
    def porting_port_ins(self) -> V1PortingPortIns: ...
    @property
    def porting_portabilities(self) -> V1PortingPortabilities: ...
    @property
    def porting_webhook_configurations(self) -> V1PortingWebhookConfigurations: ...
    @property
    def porting_webhook_configurations_delete(self) -> V1PortingWebhookConfigurationsDelete: ...
    @property
    def sender_id_registrations(self) -> V1SenderIdRegistrations: ...
    @property
    def signing_request_configurations(self) -> V1SigningRequestConfigurations: ...
    @property
    def sms_verification_checks(self) -> V1SmsVerificationChecks: ...
    @property
    def sms_verifications(self) -> V1SmsVerifications: ...
    @property
    def voice_verifications(self) -> V1VoiceVerifications: ...
    @property
    def webhook(self) -> V1Webhook: ...

class V1BulkEligibilities(Called):
    def __call__(self, request_id: str) -> V1BulkEligibilitiesContext: ...
    def get(self, request_id: str) -> V1BulkEligibilitiesContext: ...
    def create(self, body: Body | None = ...) -> V1BulkEligibilitiesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkEligibilitiesContext(Resource):
    def fetch(self) -> V1BulkEligibilitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BulkEligibilitiesInstance(Instance):
    request_id: str | None
    url: str | None
    results: list[Any] | None
    friendly_name: str | None
    status: str | None
    date_created: datetime | None
    date_completed: datetime | None
    def fetch(self) -> V1BulkEligibilitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Eligibilities(Resource):
    def create(self, body: Body | None = ...) -> V1EligibilitiesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1EligibilitiesInstance(Instance):
    results: list[Any] | None

class V1EmbeddedSessions(Called):
    def __call__(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...
    def get(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...

class V1EmbeddedSessionsContext(Resource):
    def create(self, numbers_v1_create_embedded_session_request: Body) -> V1EmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1EmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    def create(self, numbers_v1_create_embedded_session_request: Body) -> V1EmbeddedSessionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingAllPortIns(Resource):
    def list(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PortingAllPortInsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PortingAllPortInsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1PortingAllPortInsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PortingAllPortInsInstance]: ...
    get_page_async = awaited(get_page)

class V1PortingAllPortInsInstance(Instance):
    port_in_request_sid: str | None
    port_in_request_status: str | None
    status_last_updated_timestamp: str | None
    phone_numbers_requested: int | None
    phone_numbers_ported: int | None
    suggested_action: str | None

class V1PortingPortInPhoneNumber(Called):
    def __call__(self, port_in_request_sid: str, phone_number_sid: str) -> V1PortingPortInPhoneNumberContext2: ...
    def get(self, port_in_request_sid: str, phone_number_sid: str) -> V1PortingPortInPhoneNumberContext2: ...

class V1PortingPortInPhoneNumberContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInPhoneNumberContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortInPhoneNumberContext2Instance(Instance):
    port_in_request_sid: str | None
    phone_number_sid: str | None
    url: str | None
    account_sid: str | None
    phone_number_type: str | None
    date_created: datetime | None
    country: str | None
    missing_required_fields: bool | None
    last_updated: datetime | None
    phone_number: str | None
    portable: bool | None
    not_portability_reason: str | None
    not_portability_reason_code: int | None
    port_in_phone_number_status: str | None
    port_out_pin: int | None
    rejection_reason: str | None
    rejection_reason_code: int | None
    port_date: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInPhoneNumberContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortIns(Called):
    def __call__(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...
    def get(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...
    def create(self, numbers_v1_porting_port_in_create: Body) -> V1PortingPortInsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingPortInsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortInsInstance(Instance):
    port_in_request_sid: str | None
    url: str | None
    account_sid: str | None
    notification_emails: list[Any] | None
    target_port_in_date: date | None
    target_port_in_time_range_start: str | None
    target_port_in_time_range_end: str | None
    port_in_request_status: str | None
    order_cancellation_reason: str | None
    losing_carrier_information: dict[str, Any] | None
    phone_numbers: list[Any] | None
    bundle_sid: str | None
    portability_advance_carrier: str | None
    auto_cancel_approval_numbers: str | None
    documents: list[Any] | None
    date_created: datetime | None
    support_ticket_id: int | None
    signature_request_url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortabilities(Called):
    def __call__(self, phone_number: str) -> V1PortingPortabilitiesContext: ...
    def get(self, phone_number: str) -> V1PortingPortabilitiesContext: ...

class V1PortingPortabilitiesContext(Resource):
    def fetch(self, target_account_sid: Text | None = ..., address_sid: Text | None = ...) -> V1PortingPortabilitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortabilitiesInstance(Instance):
    phone_number: str | None
    account_sid: str | None
    portable: bool | None
    pin_and_account_number_required: bool | None
    not_portable_reason: str | None
    not_portable_reason_code: int | None
    number_type: str | None
    country: str | None
    url: str | None
    def fetch(self, target_account_sid: Text | None = ..., address_sid: Text | None = ...) -> V1PortingPortabilitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingWebhookConfigurations(Resource):
    def create(self, body: Body | None = ...) -> V1PortingWebhookConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingWebhookConfigurationsInstance(Instance):
    url: str | None
    port_in_target_url: str | None
    port_out_target_url: str | None
    notifications_of: list[Any] | None

class V1PortingWebhookConfigurationsDelete(Called):
    def __call__(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...
    def get(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...

class V1PortingWebhookConfigurationsDeleteContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1SenderIdRegistrations(Resource):
    def create(self, numbers_v1_create_embedded_registration_request: Body) -> V1SenderIdRegistrationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SenderIdRegistrationsInstance(Instance):
    id: str | None
    regulation_id: str | None
    regulation_version: int | None
    friendly_name: str | None
    status: str | None
    status_notification_email: str | None
    status_callback_url: str | None
    comments: str | None
    embedded_session: dict[str, Any] | None
    data: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SigningRequestConfigurations(Resource):
    def create(self, body: Body | None = ...) -> V1SigningRequestConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, country: Text | None = ..., product: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SigningRequestConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, country: Text | None = ..., product: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SigningRequestConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, country: Text | None = ..., product: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SigningRequestConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SigningRequestConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1SigningRequestConfigurationsInstance(Instance):
    logo_sid: str | None
    friendly_name: str | None
    product: str | None
    country: str | None
    email_subject: str | None
    email_message: str | None
    url_redirection: str | None
    url: str | None

class V1SmsVerificationChecks(Resource):
    def create(self, numbers_v1_sms_verification_check_request: Body) -> V1SmsVerificationChecksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SmsVerificationChecksInstance(Instance):
    to: str | None
    verification_sid: str | None
    status: str | None
    caller_id_sid: str | None

class V1SmsVerifications(Resource):
    def create(self, numbers_v1_sms_verification_request: Body) -> V1SmsVerificationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SmsVerificationsInstance(Instance):
    to: str | None
    verification_sid: str | None
    send_code_attempts: list[Any] | None

class V1VoiceVerifications(Resource):
    def create(self, numbers_v1_voice_verification_request: Body) -> V1VoiceVerificationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1VoiceVerificationsInstance(Instance):
    account_sid: str | None
    phone_number: str | None
    friendly_name: str | None
    validation_code: str | None
    call_sid: str | None

class V1Webhook(Resource):
    def fetch(self) -> V1WebhookInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WebhookInstance(Instance):
    url: str | None
    port_in_target_url: str | None
    port_out_target_url: str | None
    notifications_of: list[Any] | None
    port_in_target_date_created: datetime | None
    port_out_target_date_created: datetime | None

class V2(Resource):
    @property
    def applications(self) -> V2Applications: ...
    @property
    def authorization_documents(self) -> V2AuthorizationDocuments: ...
    @property
    def bulk_hosted_number_orders(self) -> V2BulkHostedNumberOrders: ...
    @property
    def bundle_clone(self) -> V2BundleClone: ...
    @property
    def hosted_number_orders(self) -> V2HostedNumberOrders: ...
    @property
    def regulatory_compliance(self) -> V2RegulatoryCompliance: ...

class V2Applications(Called):
    def __call__(self, sid: str) -> V2ApplicationsContext: ...
    def get(self, sid: str) -> V2ApplicationsContext: ...
    def create(self, create_short_code_application_request: Body) -> V2ApplicationsInstance2: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ApplicationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ApplicationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ApplicationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ApplicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ApplicationsContext(Resource):
    def fetch(self) -> V2ApplicationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ApplicationsInstance(Instance):
    sid: str | None
    application_requirements_sid: str | None
    application_requirements_version: int | None
    account_sid: str | None
    bundle_sid: str | None
    reviewer: str | None
    zendesk_ticket_id: str | None
    friendly_name: str | None
    notification_emails: list[Any] | None
    iso_country: str | None
    state: str | None
    setup: dict[str, Any] | None
    business_information: dict[str, Any] | None
    user_sign_up: dict[str, Any] | None
    compliance_keywords: dict[str, Any] | None
    content_examples: dict[str, Any] | None
    sms_campaign_details: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    updated_by: str | None
    def fetch(self) -> V2ApplicationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ApplicationsInstance2(Instance):
    sid: str | None
    application_requirements_sid: str | None
    application_requirements_version: int | None
    account_sid: str | None
    bundle_sid: str | None
    reviewer: str | None
    zendesk_ticket_id: str | None
    friendly_name: str | None
    notification_emails: list[Any] | None
    iso_country: str | None
    state: str | None
    setup: dict[str, Any] | None
    business_information: dict[str, Any] | None
    user_sign_up: dict[str, Any] | None
    compliance_keywords: dict[str, Any] | None
    content_examples: dict[str, Any] | None
    sms_campaign_details: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None
    updated_by: str | None
    def fetch(self) -> V2ApplicationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2AuthorizationDocuments(Called):
    def __call__(self, sid: str) -> V2AuthorizationDocumentsContext: ...
    def get(self, sid: str) -> V2AuthorizationDocumentsContext: ...
    def create(self, address_sid: Text, email: Text, contact_phone_number: Text, hosted_number_order_sids: Items, contact_title: Text | None = ..., cc_emails: Items | None = ...) -> V2AuthorizationDocumentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, email: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AuthorizationDocumentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, email: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2AuthorizationDocumentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, email: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AuthorizationDocumentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V2AuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AuthorizationDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2AuthorizationDocumentsDependentHostedNumberOrders(Resource):
    def list(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class V2AuthorizationDocumentsDependentHostedNumberOrdersInstance(Instance):
    sid: str | None
    bulk_hosting_request_sid: str | None
    next_step: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    status: str | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    email: str | None
    cc_emails: list[Any] | None
    contact_title: str | None
    contact_phone_number: str | None

class V2AuthorizationDocumentsInstance(Instance):
    sid: str | None
    address_sid: str | None
    status: str | None
    email: str | None
    cc_emails: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AuthorizationDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BulkHostedNumberOrders(Called):
    def __call__(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...
    def get(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...
    def create(self, body: Body | None = ...) -> V2BulkHostedNumberOrdersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2BulkHostedNumberOrdersContext(Resource):
    def fetch(self, order_status: Text | None = ...) -> V2BulkHostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BulkHostedNumberOrdersInstance(Instance):
    bulk_hosting_sid: str | None
    request_status: str | None
    friendly_name: str | None
    notification_email: str | None
    date_created: datetime | None
    date_completed: datetime | None
    url: str | None
    total_count: int | None
    results: list[Any] | None
    def fetch(self, order_status: Text | None = ...) -> V2BulkHostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BundleClone(Called):
    def __call__(self, bundle_sid: str) -> V2BundleCloneContext: ...
    def get(self, bundle_sid: str) -> V2BundleCloneContext: ...

class V2BundleCloneContext(Resource):
    def create(self, target_account_sid: Text, move_to_draft: Bool | None = ..., friendly_name: Text | None = ...) -> V2BundleCloneInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2BundleCloneInstance(Instance):
    bundle_sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def create(self, target_account_sid: Text, move_to_draft: Bool | None = ..., friendly_name: Text | None = ...) -> V2BundleCloneInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2HostedNumberOrders(Called):
    def __call__(self, sid: str) -> V2HostedNumberOrdersContext: ...
    def get(self, sid: str) -> V2HostedNumberOrdersContext: ...
    def create(self, phone_number: Text, contact_phone_number: Text, address_sid: Text, email: Text, account_sid: Text | None = ..., friendly_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_capability: Bool | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., contact_title: Text | None = ...) -> V2HostedNumberOrdersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2HostedNumberOrdersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2HostedNumberOrdersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2HostedNumberOrdersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2HostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class V2HostedNumberOrdersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2HostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, verification_call_delay: Int | None = ..., verification_call_extension: Text | None = ...) -> V2HostedNumberOrdersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2HostedNumberOrdersInstance(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    status: str | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    email: str | None
    cc_emails: list[Any] | None
    url: str | None
    contact_title: str | None
    contact_phone_number: str | None
    bulk_hosting_request_sid: str | None
    next_step: str | None
    verification_attempts: int | None
    verification_call_sids: list[Any] | None
    verification_call_delay: int | None
    verification_call_extension: str | None
    verification_code: str | None
    verification_type: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2HostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, verification_call_delay: Int | None = ..., verification_call_extension: Text | None = ...) -> V2HostedNumberOrdersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryCompliance(Resource):
    @property
    def bundles(self) -> V2RegulatoryComplianceBundles: ...
    @property
    def end_user_types(self) -> V2RegulatoryComplianceEndUserTypes: ...
    @property
    def end_users(self) -> V2RegulatoryComplianceEndUsers: ...
    @property
    def regulations(self) -> V2RegulatoryComplianceRegulations: ...
    @property
    def supporting_document_types(self) -> V2RegulatoryComplianceSupportingDocumentTypes: ...
    @property
    def supporting_documents(self) -> V2RegulatoryComplianceSupportingDocuments: ...

class V2RegulatoryComplianceBundles(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundlesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundlesContext: ...
    def create(self, friendly_name: Text, email: Text, status_callback: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., end_user_type: Text | None = ..., number_type: Text | None = ..., is_test: Bool | None = ...) -> V2RegulatoryComplianceBundlesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: Text | None = ..., sort_direction: Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: Text | None = ..., sort_direction: Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: Text | None = ..., sort_direction: Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesContext(Resource):
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V2RegulatoryComplianceBundlesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceBundlesBundleCopies(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2RegulatoryComplianceBundlesBundleCopiesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesBundleCopiesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesBundleCopiesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesBundleCopiesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesBundleCopiesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesBundleCopiesInstance(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2RegulatoryComplianceBundlesEvaluations(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    def create(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesEvaluationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesEvaluationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesEvaluationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesEvaluationsContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    bundle_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    def fetch(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesItemAssignments(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def create(self, object_sid: Text) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesItemAssignmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesItemAssignmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesItemAssignmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesItemAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesItemAssignmentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesItemAssignmentsInstance(Instance):
    sid: str | None
    bundle_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesReplaceItems(Resource):
    def create(self, from_bundle_sid: Text) -> V2RegulatoryComplianceBundlesReplaceItemsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2RegulatoryComplianceBundlesReplaceItemsInstance(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2RegulatoryComplianceBundlesInstance(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: str | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V2RegulatoryComplianceBundlesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceEndUserTypes(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceEndUserTypesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceEndUserTypesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceEndUserTypesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUserTypesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceEndUserTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceEndUserTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceEndUserTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    def fetch(self) -> V2RegulatoryComplianceEndUserTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceEndUsers(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceEndUsersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceEndUsersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceEndUsersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUsersInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceEndUsersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceEndUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceEndUsersInstance(Instance):
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
    def fetch(self) -> V2RegulatoryComplianceEndUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceRegulations(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...
    def list(self, end_user_type: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceRegulationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_user_type: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceRegulationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_user_type: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceRegulationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceRegulationsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceRegulationsContext(Resource):
    def fetch(self, include_constraints: Bool | None = ...) -> V2RegulatoryComplianceRegulationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceRegulationsInstance(Instance):
    sid: str | None
    friendly_name: str | None
    iso_country: str | None
    number_type: str | None
    end_user_type: str | None
    requirements: Any
    url: str | None
    def fetch(self, include_constraints: Bool | None = ...) -> V2RegulatoryComplianceRegulationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocumentTypes(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocumentTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentTypesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocuments(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceSupportingDocumentsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceSupportingDocumentsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    mime_type: str | None
    status: str | None
    failure_reason: str | None
    errors: list[Any] | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def hosted_number_orders(self) -> V3HostedNumberOrders: ...

class V3HostedNumberOrders(Resource):
    def create(self, phone_number: Text, sms_capability: Bool, account_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., address_sid: Text | None = ..., email: Text | None = ..., verification_type: Text | None = ..., verification_document_sid: Text | None = ...) -> V3HostedNumberOrdersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V3HostedNumberOrdersInstance(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: str | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    url: str | None
    verification_type: str | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None
