"""twire.aio.numbers."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import numbers as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1BulkEligibilities.create, V1BulkEligibilitiesInstance)
    create_with_http_info = full_answers(_typed.V1BulkEligibilities.create, V1BulkEligibilitiesInstance)

class V1BulkEligibilitiesContext(Resource):
    fetch = answers(_typed.V1BulkEligibilitiesContext.fetch, V1BulkEligibilitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1BulkEligibilitiesContext.fetch, V1BulkEligibilitiesInstance)

class V1BulkEligibilitiesInstance(Instance):
    request_id: str | None
    url: str | None
    results: list[Any] | None
    friendly_name: str | None
    status: str | None
    date_created: datetime | None
    date_completed: datetime | None
    fetch = answers(_typed.V1BulkEligibilitiesInstance.fetch, V1BulkEligibilitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1BulkEligibilitiesInstance.fetch, V1BulkEligibilitiesInstance)

class V1Eligibilities(Resource):
    create = answers(_typed.V1Eligibilities.create, V1EligibilitiesInstance)
    create_with_http_info = full_answers(_typed.V1Eligibilities.create, V1EligibilitiesInstance)

class V1EligibilitiesInstance(Instance):
    results: list[Any] | None

class V1EmbeddedSessions(Called):
    def __call__(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...
    def get(self, bundle_sid: str) -> V1EmbeddedSessionsContext: ...

class V1EmbeddedSessionsContext(Resource):
    create = answers(_typed.V1EmbeddedSessionsContext.create, V1EmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1EmbeddedSessionsContext.create, V1EmbeddedSessionsInstance)

class V1EmbeddedSessionsInstance(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None
    create = answers(_typed.V1EmbeddedSessionsInstance.create, V1EmbeddedSessionsInstance)
    create_with_http_info = full_answers(_typed.V1EmbeddedSessionsInstance.create, V1EmbeddedSessionsInstance)

class V1PortingAllPortIns(Resource):
    list = lists(_typed.V1PortingAllPortIns.list, V1PortingAllPortInsInstance)
    list_with_http_info = full_lists(_typed.V1PortingAllPortIns.list, V1PortingAllPortInsInstance)
    stream = streams(_typed.V1PortingAllPortIns.stream, V1PortingAllPortInsInstance)
    stream_with_http_info = full_streams(_typed.V1PortingAllPortIns.stream, V1PortingAllPortInsInstance)
    page = pages(_typed.V1PortingAllPortIns.page, V1PortingAllPortInsInstance)
    page_with_http_info = full_pages(_typed.V1PortingAllPortIns.page, V1PortingAllPortInsInstance)
    get_page = pages(_typed.V1PortingAllPortIns.get_page, V1PortingAllPortInsInstance)

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
    delete = awaited(_typed.V1PortingPortInPhoneNumberContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1PortingPortInPhoneNumberContext2.delete)
    fetch = answers(_typed.V1PortingPortInPhoneNumberContext2.fetch, V1PortingPortInPhoneNumberContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortInPhoneNumberContext2.fetch, V1PortingPortInPhoneNumberContext2Instance)

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
    delete = awaited(_typed.V1PortingPortInPhoneNumberContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1PortingPortInPhoneNumberContext2Instance.delete)
    fetch = answers(_typed.V1PortingPortInPhoneNumberContext2Instance.fetch, V1PortingPortInPhoneNumberContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortInPhoneNumberContext2Instance.fetch, V1PortingPortInPhoneNumberContext2Instance)

class V1PortingPortIns(Called):
    def __call__(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...
    def get(self, port_in_request_sid: str) -> V1PortingPortInsContext: ...
    create = answers(_typed.V1PortingPortIns.create, V1PortingPortInsInstance)
    create_with_http_info = full_answers(_typed.V1PortingPortIns.create, V1PortingPortInsInstance)

class V1PortingPortInsContext(Resource):
    delete = awaited(_typed.V1PortingPortInsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1PortingPortInsContext.delete)
    fetch = answers(_typed.V1PortingPortInsContext.fetch, V1PortingPortInsInstance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortInsContext.fetch, V1PortingPortInsInstance)

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
    delete = awaited(_typed.V1PortingPortInsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1PortingPortInsInstance.delete)
    fetch = answers(_typed.V1PortingPortInsInstance.fetch, V1PortingPortInsInstance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortInsInstance.fetch, V1PortingPortInsInstance)

class V1PortingPortabilities(Called):
    def __call__(self, phone_number: str) -> V1PortingPortabilitiesContext: ...
    def get(self, phone_number: str) -> V1PortingPortabilitiesContext: ...

class V1PortingPortabilitiesContext(Resource):
    fetch = answers(_typed.V1PortingPortabilitiesContext.fetch, V1PortingPortabilitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortabilitiesContext.fetch, V1PortingPortabilitiesInstance)

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
    fetch = answers(_typed.V1PortingPortabilitiesInstance.fetch, V1PortingPortabilitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1PortingPortabilitiesInstance.fetch, V1PortingPortabilitiesInstance)

class V1PortingWebhookConfigurations(Resource):
    create = answers(_typed.V1PortingWebhookConfigurations.create, V1PortingWebhookConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V1PortingWebhookConfigurations.create, V1PortingWebhookConfigurationsInstance)

class V1PortingWebhookConfigurationsInstance(Instance):
    url: str | None
    port_in_target_url: str | None
    port_out_target_url: str | None
    notifications_of: list[Any] | None

class V1PortingWebhookConfigurationsDelete(Called):
    def __call__(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...
    def get(self, webhook_type: str) -> V1PortingWebhookConfigurationsDeleteContext: ...

class V1PortingWebhookConfigurationsDeleteContext(Resource):
    delete = awaited(_typed.V1PortingWebhookConfigurationsDeleteContext.delete)
    delete_with_http_info = full_awaited(_typed.V1PortingWebhookConfigurationsDeleteContext.delete)

class V1SenderIdRegistrations(Resource):
    create = answers(_typed.V1SenderIdRegistrations.create, V1SenderIdRegistrationsInstance)
    create_with_http_info = full_answers(_typed.V1SenderIdRegistrations.create, V1SenderIdRegistrationsInstance)

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
    create = answers(_typed.V1SigningRequestConfigurations.create, V1SigningRequestConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V1SigningRequestConfigurations.create, V1SigningRequestConfigurationsInstance)
    list = lists(_typed.V1SigningRequestConfigurations.list, V1SigningRequestConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V1SigningRequestConfigurations.list, V1SigningRequestConfigurationsInstance)
    stream = streams(_typed.V1SigningRequestConfigurations.stream, V1SigningRequestConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V1SigningRequestConfigurations.stream, V1SigningRequestConfigurationsInstance)
    page = pages(_typed.V1SigningRequestConfigurations.page, V1SigningRequestConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V1SigningRequestConfigurations.page, V1SigningRequestConfigurationsInstance)
    get_page = pages(_typed.V1SigningRequestConfigurations.get_page, V1SigningRequestConfigurationsInstance)

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
    create = answers(_typed.V1SmsVerificationChecks.create, V1SmsVerificationChecksInstance)
    create_with_http_info = full_answers(_typed.V1SmsVerificationChecks.create, V1SmsVerificationChecksInstance)

class V1SmsVerificationChecksInstance(Instance):
    to: str | None
    verification_sid: str | None
    status: str | None
    caller_id_sid: str | None

class V1SmsVerifications(Resource):
    create = answers(_typed.V1SmsVerifications.create, V1SmsVerificationsInstance)
    create_with_http_info = full_answers(_typed.V1SmsVerifications.create, V1SmsVerificationsInstance)

class V1SmsVerificationsInstance(Instance):
    to: str | None
    verification_sid: str | None
    send_code_attempts: list[Any] | None

class V1VoiceVerifications(Resource):
    create = answers(_typed.V1VoiceVerifications.create, V1VoiceVerificationsInstance)
    create_with_http_info = full_answers(_typed.V1VoiceVerifications.create, V1VoiceVerificationsInstance)

class V1VoiceVerificationsInstance(Instance):
    account_sid: str | None
    phone_number: str | None
    friendly_name: str | None
    validation_code: str | None
    call_sid: str | None

class V1Webhook(Resource):
    fetch = answers(_typed.V1Webhook.fetch, V1WebhookInstance)
    fetch_with_http_info = full_answers(_typed.V1Webhook.fetch, V1WebhookInstance)

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
    create = answers(_typed.V2Applications.create, V2ApplicationsInstance2)
    create_with_http_info = full_answers(_typed.V2Applications.create, V2ApplicationsInstance2)
    list = lists(_typed.V2Applications.list, V2ApplicationsInstance)
    list_with_http_info = full_lists(_typed.V2Applications.list, V2ApplicationsInstance)
    stream = streams(_typed.V2Applications.stream, V2ApplicationsInstance)
    stream_with_http_info = full_streams(_typed.V2Applications.stream, V2ApplicationsInstance)
    page = pages(_typed.V2Applications.page, V2ApplicationsInstance)
    page_with_http_info = full_pages(_typed.V2Applications.page, V2ApplicationsInstance)
    get_page = pages(_typed.V2Applications.get_page, V2ApplicationsInstance)

class V2ApplicationsContext(Resource):
    fetch = answers(_typed.V2ApplicationsContext.fetch, V2ApplicationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ApplicationsContext.fetch, V2ApplicationsInstance)

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
    fetch = answers(_typed.V2ApplicationsInstance.fetch, V2ApplicationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ApplicationsInstance.fetch, V2ApplicationsInstance)

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
    fetch = answers(_typed.V2ApplicationsInstance2.fetch, V2ApplicationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ApplicationsInstance2.fetch, V2ApplicationsInstance)

class V2AuthorizationDocuments(Called):
    def __call__(self, sid: str) -> V2AuthorizationDocumentsContext: ...
    def get(self, sid: str) -> V2AuthorizationDocumentsContext: ...
    create = answers(_typed.V2AuthorizationDocuments.create, V2AuthorizationDocumentsInstance)
    create_with_http_info = full_answers(_typed.V2AuthorizationDocuments.create, V2AuthorizationDocumentsInstance)
    list = lists(_typed.V2AuthorizationDocuments.list, V2AuthorizationDocumentsInstance)
    list_with_http_info = full_lists(_typed.V2AuthorizationDocuments.list, V2AuthorizationDocumentsInstance)
    stream = streams(_typed.V2AuthorizationDocuments.stream, V2AuthorizationDocumentsInstance)
    stream_with_http_info = full_streams(_typed.V2AuthorizationDocuments.stream, V2AuthorizationDocumentsInstance)
    page = pages(_typed.V2AuthorizationDocuments.page, V2AuthorizationDocumentsInstance)
    page_with_http_info = full_pages(_typed.V2AuthorizationDocuments.page, V2AuthorizationDocumentsInstance)
    get_page = pages(_typed.V2AuthorizationDocuments.get_page, V2AuthorizationDocumentsInstance)

class V2AuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.V2AuthorizationDocumentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2AuthorizationDocumentsContext.delete)
    fetch = answers(_typed.V2AuthorizationDocumentsContext.fetch, V2AuthorizationDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V2AuthorizationDocumentsContext.fetch, V2AuthorizationDocumentsInstance)

class V2AuthorizationDocumentsDependentHostedNumberOrders(Resource):
    list = lists(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.list, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    list_with_http_info = full_lists(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.list, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream = streams(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.stream, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream_with_http_info = full_streams(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.stream, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page = pages(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.page, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page_with_http_info = full_pages(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.page, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    get_page = pages(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.get_page, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)

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
    delete = awaited(_typed.V2AuthorizationDocumentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2AuthorizationDocumentsInstance.delete)
    fetch = answers(_typed.V2AuthorizationDocumentsInstance.fetch, V2AuthorizationDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V2AuthorizationDocumentsInstance.fetch, V2AuthorizationDocumentsInstance)

class V2BulkHostedNumberOrders(Called):
    def __call__(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...
    def get(self, bulk_hosting_sid: str) -> V2BulkHostedNumberOrdersContext: ...
    create = answers(_typed.V2BulkHostedNumberOrders.create, V2BulkHostedNumberOrdersInstance)
    create_with_http_info = full_answers(_typed.V2BulkHostedNumberOrders.create, V2BulkHostedNumberOrdersInstance)

class V2BulkHostedNumberOrdersContext(Resource):
    fetch = answers(_typed.V2BulkHostedNumberOrdersContext.fetch, V2BulkHostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.V2BulkHostedNumberOrdersContext.fetch, V2BulkHostedNumberOrdersInstance)

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
    fetch = answers(_typed.V2BulkHostedNumberOrdersInstance.fetch, V2BulkHostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.V2BulkHostedNumberOrdersInstance.fetch, V2BulkHostedNumberOrdersInstance)

class V2BundleClone(Called):
    def __call__(self, bundle_sid: str) -> V2BundleCloneContext: ...
    def get(self, bundle_sid: str) -> V2BundleCloneContext: ...

class V2BundleCloneContext(Resource):
    create = answers(_typed.V2BundleCloneContext.create, V2BundleCloneInstance)
    create_with_http_info = full_answers(_typed.V2BundleCloneContext.create, V2BundleCloneInstance)

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
    create = answers(_typed.V2BundleCloneInstance.create, V2BundleCloneInstance)
    create_with_http_info = full_answers(_typed.V2BundleCloneInstance.create, V2BundleCloneInstance)

class V2HostedNumberOrders(Called):
    def __call__(self, sid: str) -> V2HostedNumberOrdersContext: ...
    def get(self, sid: str) -> V2HostedNumberOrdersContext: ...
    create = answers(_typed.V2HostedNumberOrders.create, V2HostedNumberOrdersInstance)
    create_with_http_info = full_answers(_typed.V2HostedNumberOrders.create, V2HostedNumberOrdersInstance)
    list = lists(_typed.V2HostedNumberOrders.list, V2HostedNumberOrdersInstance)
    list_with_http_info = full_lists(_typed.V2HostedNumberOrders.list, V2HostedNumberOrdersInstance)
    stream = streams(_typed.V2HostedNumberOrders.stream, V2HostedNumberOrdersInstance)
    stream_with_http_info = full_streams(_typed.V2HostedNumberOrders.stream, V2HostedNumberOrdersInstance)
    page = pages(_typed.V2HostedNumberOrders.page, V2HostedNumberOrdersInstance)
    page_with_http_info = full_pages(_typed.V2HostedNumberOrders.page, V2HostedNumberOrdersInstance)
    get_page = pages(_typed.V2HostedNumberOrders.get_page, V2HostedNumberOrdersInstance)

class V2HostedNumberOrdersContext(Resource):
    delete = awaited(_typed.V2HostedNumberOrdersContext.delete)
    delete_with_http_info = full_awaited(_typed.V2HostedNumberOrdersContext.delete)
    fetch = answers(_typed.V2HostedNumberOrdersContext.fetch, V2HostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.V2HostedNumberOrdersContext.fetch, V2HostedNumberOrdersInstance)
    update = answers(_typed.V2HostedNumberOrdersContext.update, V2HostedNumberOrdersInstance)
    update_with_http_info = full_answers(_typed.V2HostedNumberOrdersContext.update, V2HostedNumberOrdersInstance)

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
    delete = awaited(_typed.V2HostedNumberOrdersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2HostedNumberOrdersInstance.delete)
    fetch = answers(_typed.V2HostedNumberOrdersInstance.fetch, V2HostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.V2HostedNumberOrdersInstance.fetch, V2HostedNumberOrdersInstance)
    update = answers(_typed.V2HostedNumberOrdersInstance.update, V2HostedNumberOrdersInstance)
    update_with_http_info = full_answers(_typed.V2HostedNumberOrdersInstance.update, V2HostedNumberOrdersInstance)

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
    create = answers(_typed.V2RegulatoryComplianceBundles.create, V2RegulatoryComplianceBundlesInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundles.create, V2RegulatoryComplianceBundlesInstance)
    list = lists(_typed.V2RegulatoryComplianceBundles.list, V2RegulatoryComplianceBundlesInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceBundles.list, V2RegulatoryComplianceBundlesInstance)
    stream = streams(_typed.V2RegulatoryComplianceBundles.stream, V2RegulatoryComplianceBundlesInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceBundles.stream, V2RegulatoryComplianceBundlesInstance)
    page = pages(_typed.V2RegulatoryComplianceBundles.page, V2RegulatoryComplianceBundlesInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceBundles.page, V2RegulatoryComplianceBundlesInstance)
    get_page = pages(_typed.V2RegulatoryComplianceBundles.get_page, V2RegulatoryComplianceBundlesInstance)

class V2RegulatoryComplianceBundlesContext(Resource):
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    delete = awaited(_typed.V2RegulatoryComplianceBundlesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceBundlesContext.delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesContext.fetch, V2RegulatoryComplianceBundlesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesContext.fetch, V2RegulatoryComplianceBundlesInstance)
    update = answers(_typed.V2RegulatoryComplianceBundlesContext.update, V2RegulatoryComplianceBundlesInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesContext.update, V2RegulatoryComplianceBundlesInstance)

class V2RegulatoryComplianceBundlesBundleCopies(Resource):
    create = answers(_typed.V2RegulatoryComplianceBundlesBundleCopies.create, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesBundleCopies.create, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    list = lists(_typed.V2RegulatoryComplianceBundlesBundleCopies.list, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceBundlesBundleCopies.list, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    stream = streams(_typed.V2RegulatoryComplianceBundlesBundleCopies.stream, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceBundlesBundleCopies.stream, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    page = pages(_typed.V2RegulatoryComplianceBundlesBundleCopies.page, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceBundlesBundleCopies.page, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesBundleCopies.get_page, V2RegulatoryComplianceBundlesBundleCopiesInstance)

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
    create = answers(_typed.V2RegulatoryComplianceBundlesEvaluations.create, V2RegulatoryComplianceBundlesEvaluationsInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesEvaluations.create, V2RegulatoryComplianceBundlesEvaluationsInstance)
    list = lists(_typed.V2RegulatoryComplianceBundlesEvaluations.list, V2RegulatoryComplianceBundlesEvaluationsInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceBundlesEvaluations.list, V2RegulatoryComplianceBundlesEvaluationsInstance)
    stream = streams(_typed.V2RegulatoryComplianceBundlesEvaluations.stream, V2RegulatoryComplianceBundlesEvaluationsInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceBundlesEvaluations.stream, V2RegulatoryComplianceBundlesEvaluationsInstance)
    page = pages(_typed.V2RegulatoryComplianceBundlesEvaluations.page, V2RegulatoryComplianceBundlesEvaluationsInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceBundlesEvaluations.page, V2RegulatoryComplianceBundlesEvaluationsInstance)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesEvaluations.get_page, V2RegulatoryComplianceBundlesEvaluationsInstance)

class V2RegulatoryComplianceBundlesEvaluationsContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceBundlesEvaluationsContext.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesEvaluationsContext.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)

class V2RegulatoryComplianceBundlesEvaluationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    bundle_sid: str | None
    status: str | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V2RegulatoryComplianceBundlesEvaluationsInstance.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesEvaluationsInstance.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)

class V2RegulatoryComplianceBundlesItemAssignments(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    create = answers(_typed.V2RegulatoryComplianceBundlesItemAssignments.create, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesItemAssignments.create, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    list = lists(_typed.V2RegulatoryComplianceBundlesItemAssignments.list, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceBundlesItemAssignments.list, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    stream = streams(_typed.V2RegulatoryComplianceBundlesItemAssignments.stream, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceBundlesItemAssignments.stream, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    page = pages(_typed.V2RegulatoryComplianceBundlesItemAssignments.page, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceBundlesItemAssignments.page, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesItemAssignments.get_page, V2RegulatoryComplianceBundlesItemAssignmentsInstance)

class V2RegulatoryComplianceBundlesItemAssignmentsContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)

class V2RegulatoryComplianceBundlesItemAssignmentsInstance(Instance):
    sid: str | None
    bundle_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None
    delete = awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)

class V2RegulatoryComplianceBundlesReplaceItems(Resource):
    create = answers(_typed.V2RegulatoryComplianceBundlesReplaceItems.create, V2RegulatoryComplianceBundlesReplaceItemsInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesReplaceItems.create, V2RegulatoryComplianceBundlesReplaceItemsInstance)

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
    delete = awaited(_typed.V2RegulatoryComplianceBundlesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceBundlesInstance.delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesInstance.fetch, V2RegulatoryComplianceBundlesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesInstance.fetch, V2RegulatoryComplianceBundlesInstance)
    update = answers(_typed.V2RegulatoryComplianceBundlesInstance.update, V2RegulatoryComplianceBundlesInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceBundlesInstance.update, V2RegulatoryComplianceBundlesInstance)

class V2RegulatoryComplianceEndUserTypes(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUserTypesContext: ...
    list = lists(_typed.V2RegulatoryComplianceEndUserTypes.list, V2RegulatoryComplianceEndUserTypesInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceEndUserTypes.list, V2RegulatoryComplianceEndUserTypesInstance)
    stream = streams(_typed.V2RegulatoryComplianceEndUserTypes.stream, V2RegulatoryComplianceEndUserTypesInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceEndUserTypes.stream, V2RegulatoryComplianceEndUserTypesInstance)
    page = pages(_typed.V2RegulatoryComplianceEndUserTypes.page, V2RegulatoryComplianceEndUserTypesInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceEndUserTypes.page, V2RegulatoryComplianceEndUserTypesInstance)
    get_page = pages(_typed.V2RegulatoryComplianceEndUserTypes.get_page, V2RegulatoryComplianceEndUserTypesInstance)

class V2RegulatoryComplianceEndUserTypesContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceEndUserTypesContext.fetch, V2RegulatoryComplianceEndUserTypesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUserTypesContext.fetch, V2RegulatoryComplianceEndUserTypesInstance)

class V2RegulatoryComplianceEndUserTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    fetch = answers(_typed.V2RegulatoryComplianceEndUserTypesInstance.fetch, V2RegulatoryComplianceEndUserTypesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUserTypesInstance.fetch, V2RegulatoryComplianceEndUserTypesInstance)

class V2RegulatoryComplianceEndUsers(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceEndUsersContext: ...
    create = answers(_typed.V2RegulatoryComplianceEndUsers.create, V2RegulatoryComplianceEndUsersInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUsers.create, V2RegulatoryComplianceEndUsersInstance)
    list = lists(_typed.V2RegulatoryComplianceEndUsers.list, V2RegulatoryComplianceEndUsersInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceEndUsers.list, V2RegulatoryComplianceEndUsersInstance)
    stream = streams(_typed.V2RegulatoryComplianceEndUsers.stream, V2RegulatoryComplianceEndUsersInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceEndUsers.stream, V2RegulatoryComplianceEndUsersInstance)
    page = pages(_typed.V2RegulatoryComplianceEndUsers.page, V2RegulatoryComplianceEndUsersInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceEndUsers.page, V2RegulatoryComplianceEndUsersInstance)
    get_page = pages(_typed.V2RegulatoryComplianceEndUsers.get_page, V2RegulatoryComplianceEndUsersInstance)

class V2RegulatoryComplianceEndUsersContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceEndUsersContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceEndUsersContext.delete)
    fetch = answers(_typed.V2RegulatoryComplianceEndUsersContext.fetch, V2RegulatoryComplianceEndUsersInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUsersContext.fetch, V2RegulatoryComplianceEndUsersInstance)
    update = answers(_typed.V2RegulatoryComplianceEndUsersContext.update, V2RegulatoryComplianceEndUsersInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUsersContext.update, V2RegulatoryComplianceEndUsersInstance)

class V2RegulatoryComplianceEndUsersInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V2RegulatoryComplianceEndUsersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceEndUsersInstance.delete)
    fetch = answers(_typed.V2RegulatoryComplianceEndUsersInstance.fetch, V2RegulatoryComplianceEndUsersInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUsersInstance.fetch, V2RegulatoryComplianceEndUsersInstance)
    update = answers(_typed.V2RegulatoryComplianceEndUsersInstance.update, V2RegulatoryComplianceEndUsersInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceEndUsersInstance.update, V2RegulatoryComplianceEndUsersInstance)

class V2RegulatoryComplianceRegulations(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceRegulationsContext: ...
    list = lists(_typed.V2RegulatoryComplianceRegulations.list, V2RegulatoryComplianceRegulationsInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceRegulations.list, V2RegulatoryComplianceRegulationsInstance)
    stream = streams(_typed.V2RegulatoryComplianceRegulations.stream, V2RegulatoryComplianceRegulationsInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceRegulations.stream, V2RegulatoryComplianceRegulationsInstance)
    page = pages(_typed.V2RegulatoryComplianceRegulations.page, V2RegulatoryComplianceRegulationsInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceRegulations.page, V2RegulatoryComplianceRegulationsInstance)
    get_page = pages(_typed.V2RegulatoryComplianceRegulations.get_page, V2RegulatoryComplianceRegulationsInstance)

class V2RegulatoryComplianceRegulationsContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceRegulationsContext.fetch, V2RegulatoryComplianceRegulationsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceRegulationsContext.fetch, V2RegulatoryComplianceRegulationsInstance)

class V2RegulatoryComplianceRegulationsInstance(Instance):
    sid: str | None
    friendly_name: str | None
    iso_country: str | None
    number_type: str | None
    end_user_type: str | None
    requirements: Any
    url: str | None
    fetch = answers(_typed.V2RegulatoryComplianceRegulationsInstance.fetch, V2RegulatoryComplianceRegulationsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceRegulationsInstance.fetch, V2RegulatoryComplianceRegulationsInstance)

class V2RegulatoryComplianceSupportingDocumentTypes(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    list = lists(_typed.V2RegulatoryComplianceSupportingDocumentTypes.list, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceSupportingDocumentTypes.list, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    stream = streams(_typed.V2RegulatoryComplianceSupportingDocumentTypes.stream, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceSupportingDocumentTypes.stream, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    page = pages(_typed.V2RegulatoryComplianceSupportingDocumentTypes.page, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceSupportingDocumentTypes.page, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    get_page = pages(_typed.V2RegulatoryComplianceSupportingDocumentTypes.get_page, V2RegulatoryComplianceSupportingDocumentTypesInstance)

class V2RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesContext.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesContext.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)

class V2RegulatoryComplianceSupportingDocumentTypesInstance(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesInstance.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesInstance.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)

class V2RegulatoryComplianceSupportingDocuments(Called):
    def __call__(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def get(self, sid: str) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    create = answers(_typed.V2RegulatoryComplianceSupportingDocuments.create, V2RegulatoryComplianceSupportingDocumentsInstance)
    create_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocuments.create, V2RegulatoryComplianceSupportingDocumentsInstance)
    list = lists(_typed.V2RegulatoryComplianceSupportingDocuments.list, V2RegulatoryComplianceSupportingDocumentsInstance)
    list_with_http_info = full_lists(_typed.V2RegulatoryComplianceSupportingDocuments.list, V2RegulatoryComplianceSupportingDocumentsInstance)
    stream = streams(_typed.V2RegulatoryComplianceSupportingDocuments.stream, V2RegulatoryComplianceSupportingDocumentsInstance)
    stream_with_http_info = full_streams(_typed.V2RegulatoryComplianceSupportingDocuments.stream, V2RegulatoryComplianceSupportingDocumentsInstance)
    page = pages(_typed.V2RegulatoryComplianceSupportingDocuments.page, V2RegulatoryComplianceSupportingDocumentsInstance)
    page_with_http_info = full_pages(_typed.V2RegulatoryComplianceSupportingDocuments.page, V2RegulatoryComplianceSupportingDocumentsInstance)
    get_page = pages(_typed.V2RegulatoryComplianceSupportingDocuments.get_page, V2RegulatoryComplianceSupportingDocumentsInstance)

class V2RegulatoryComplianceSupportingDocumentsContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceSupportingDocumentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceSupportingDocumentsContext.delete)
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    update = answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.update, V2RegulatoryComplianceSupportingDocumentsInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.update, V2RegulatoryComplianceSupportingDocumentsInstance)

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
    delete = awaited(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.delete)
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    update = answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.update, V2RegulatoryComplianceSupportingDocumentsInstance)
    update_with_http_info = full_answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.update, V2RegulatoryComplianceSupportingDocumentsInstance)

class V3(Resource):
    @property
    def hosted_number_orders(self) -> V3HostedNumberOrders: ...

class V3HostedNumberOrders(Resource):
    create = answers(_typed.V3HostedNumberOrders.create, V3HostedNumberOrdersInstance)
    create_with_http_info = full_answers(_typed.V3HostedNumberOrders.create, V3HostedNumberOrdersInstance)

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
