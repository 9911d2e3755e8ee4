"""client.numbers."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

AuthorizationDocumentEnumStatus: TypeAlias = Literal["opened", "signing", "signed", "canceled", "failed"]
BulkHostedNumberOrderEnumRequestStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "PROCESSED"]
BundleCloneEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
BundleCopyEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
BundleEnumEndUserType: TypeAlias = Literal["individual", "business"]
BundleEnumSortBy: TypeAlias = Literal["valid-until", "date-updated"]
BundleEnumSortDirection: TypeAlias = Literal["ASC", "DESC"]
BundleEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
CreateShortCodeApplicationResponseState: TypeAlias = Literal["DRAFT", "TWILIO_REVIEW", "PENDING_PAYMENT", "PAYMENT_FAILED", "IN_PROVISIONING", "PENDING_CARRIER", "APPROVED", "CORRECTIONS_NEEDED", "CANCELED", "ARCHIVED"]
DependentHostedNumberOrderEnumStatus: TypeAlias = Literal["received", "verified", "pending-loa", "carrier-processing", "completed", "failed", "action-required"]
EndUserEnumType: TypeAlias = Literal["individual", "business"]
EvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"]
HostedNumberOrderEnumStatus: TypeAlias = Literal["twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing", "testing", "completed", "failed", "action-required"]
HostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call"]
HostedNumberOrderEnumVerificationType2: TypeAlias = Literal["phone-call", "phone-bill"]
ListBundleEndUserType: TypeAlias = Literal["business", "individual"]
PortingPortabilityEnumNumberType: TypeAlias = Literal["LOCAL", "UNKNOWN", "MOBILE", "TOLL-FREE"]
RegulationEnumEndUserType: TypeAlias = Literal["individual", "business"]
ReplaceItemsEnumStatus: TypeAlias = Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
ShortCodeApplicationState: TypeAlias = Literal["DRAFT", "TWILIO_REVIEW", "PENDING_PAYMENT", "PAYMENT_FAILED", "IN_PROVISIONING", "PENDING_CARRIER", "APPROVED", "CORRECTIONS_NEEDED", "CANCELED", "ARCHIVED"]
SupportingDocumentEnumStatus: TypeAlias = Literal["draft", "pending-review", "rejected", "approved", "expired", "provisionally-approved"]

class Numbers(Product):
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

class V1BulkEligibilities(CallableResource):
    def __call__(self, request_id: PathValue) -> V1BulkEligibilitiesContext: ...
    def get(self, request_id: PathValue) -> V1BulkEligibilitiesContext: ...
    def create(self, body: Body | None = ...) -> V1BulkEligibilitiesInstance:
        """Creates a bulk eligibility."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BulkEligibilitiesContext(Resource):
    def fetch(self) -> V1BulkEligibilitiesInstance:
        """Reads a bulk eligibility."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BulkEligibilitiesInstanceFields(Instance):
    request_id: str | None
    url: str | None
    results: list[Any] | None
    friendly_name: str | None
    status: str | None
    date_created: datetime | None
    date_completed: datetime | None

class V1BulkEligibilitiesInstance(V1BulkEligibilitiesInstanceFields):
    def fetch(self) -> V1BulkEligibilitiesInstance:
        """Reads a bulk eligibility."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Eligibilities(Resource):
    def create(self, body: Body | None = ...) -> V1EligibilitiesInstance:
        """Creates an eligibility."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1EligibilitiesInstanceFields(Instance):
    results: list[Any] | None

class V1EligibilitiesInstance(V1EligibilitiesInstanceFields):
    pass

class V1EmbeddedSessions(CallableResource):
    def __call__(self, bundle_sid: PathValue) -> V1EmbeddedSessionsContext: ...
    def get(self, bundle_sid: PathValue) -> V1EmbeddedSessionsContext: ...

class V1EmbeddedSessionsContext(Resource):
    def create(self, numbers_v1_create_embedded_session_request: Body) -> V1EmbeddedSessionsInstance:
        """Creates an embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1EmbeddedSessionsInstanceFields(Instance):
    id: str | None
    session_id: str | None
    session_token: str | None

class V1EmbeddedSessionsInstance(V1EmbeddedSessionsInstanceFields):
    def create(self, numbers_v1_create_embedded_session_request: Body) -> V1EmbeddedSessionsInstance:
        """Creates an embedded session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingAllPortIns(Resource):
    def list(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PortingAllPortInsInstance]:
        """Lists porting all port ins. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PortingAllPortInsInstance]:
        """Lists porting all port ins. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, token: Text | None = ..., size: Int | None = ..., port_in_request_sid: Text | None = ..., port_in_request_status: Text | None = ..., created_before: Text | None = ..., created_after: Text | None = ..., page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1PortingAllPortInsInstance]:
        """Lists porting all port ins. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PortingAllPortInsInstance]: ...
    get_page_async = awaited(get_page)

class V1PortingAllPortInsInstanceFields(Instance):
    port_in_request_sid: str | None
    port_in_request_status: str | None
    status_last_updated_timestamp: str | None
    phone_numbers_requested: int | None
    phone_numbers_ported: int | None
    suggested_action: str | None

class V1PortingAllPortInsInstance(V1PortingAllPortInsInstanceFields):
    pass

class V1PortingPortInPhoneNumber(CallableResource):
    def __call__(self, port_in_request_sid: PathValue, phone_number_sid: PathValue) -> V1PortingPortInPhoneNumberContext2: ...
    def get(self, port_in_request_sid: PathValue, phone_number_sid: PathValue) -> V1PortingPortInPhoneNumberContext2: ...

class V1PortingPortInPhoneNumberContext2(Resource):
    def delete(self) -> bool:
        """Deletes a porting port in phone number. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInPhoneNumberContext2Instance:
        """Reads a porting port in phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortInPhoneNumberContext2InstanceFields(Instance):
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

class V1PortingPortInPhoneNumberContext2Instance(V1PortingPortInPhoneNumberContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a porting port in phone number. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInPhoneNumberContext2Instance:
        """Reads a porting port in phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortIns(CallableResource):
    def __call__(self, port_in_request_sid: PathValue) -> V1PortingPortInsContext: ...
    def get(self, port_in_request_sid: PathValue) -> V1PortingPortInsContext: ...
    def create(self, numbers_v1_porting_port_in_create: Body) -> V1PortingPortInsInstance:
        """Creates a porting port in."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingPortInsContext(Resource):
    def delete(self) -> bool:
        """Deletes a porting port in. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInsInstance:
        """Reads a porting port in."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortInsInstanceFields(Instance):
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

class V1PortingPortInsInstance(V1PortingPortInsInstanceFields):
    def delete(self) -> bool:
        """Deletes a porting port in. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1PortingPortInsInstance:
        """Reads a porting port in."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortabilities(CallableResource):
    def __call__(self, phone_number: PathValue) -> V1PortingPortabilitiesContext: ...
    def get(self, phone_number: PathValue) -> V1PortingPortabilitiesContext: ...

class V1PortingPortabilitiesContext(Resource):
    def fetch(self, target_account_sid: Text | None = ..., address_sid: Text | None = ...) -> V1PortingPortabilitiesInstance:
        """Reads a porting portability."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingPortabilitiesInstanceFields(Instance):
    phone_number: str | None
    account_sid: str | None
    portable: bool | None
    pin_and_account_number_required: bool | None
    not_portable_reason: str | None
    not_portable_reason_code: int | None
    number_type: PortingPortabilityEnumNumberType | None
    country: str | None
    url: str | None

class V1PortingPortabilitiesInstance(V1PortingPortabilitiesInstanceFields):
    def fetch(self, target_account_sid: Text | None = ..., address_sid: Text | None = ...) -> V1PortingPortabilitiesInstance:
        """Reads a porting portability."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PortingWebhookConfigurations(Resource):
    def create(self, body: Body | None = ...) -> V1PortingWebhookConfigurationsInstance:
        """Creates a porting webhook configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1PortingWebhookConfigurationsInstanceFields(Instance):
    url: str | None
    port_in_target_url: str | None
    port_out_target_url: str | None
    notifications_of: list[Any] | None

class V1PortingWebhookConfigurationsInstance(V1PortingWebhookConfigurationsInstanceFields):
    pass

class V1PortingWebhookConfigurationsDelete(CallableResource):
    def __call__(self, webhook_type: PathValue) -> V1PortingWebhookConfigurationsDeleteContext: ...
    def get(self, webhook_type: PathValue) -> V1PortingWebhookConfigurationsDeleteContext: ...

class V1PortingWebhookConfigurationsDeleteContext(Resource):
    def delete(self) -> bool:
        """Deletes a porting webhook configurations delete. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1SenderIdRegistrations(Resource):
    def create(self, numbers_v1_create_embedded_registration_request: Body) -> V1SenderIdRegistrationsInstance:
        """Creates a sender ID registration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SenderIdRegistrationsInstanceFields(Instance):
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

class V1SenderIdRegistrationsInstance(V1SenderIdRegistrationsInstanceFields):
    pass

class V1SigningRequestConfigurations(Resource):
    def create(self, body: Body | None = ...) -> V1SigningRequestConfigurationsInstance:
        """Creates a signing request configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, country: Text | None = ..., product: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SigningRequestConfigurationsInstance]:
        """Lists signing request configurations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, country: Text | None = ..., product: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SigningRequestConfigurationsInstance]:
        """Lists signing request configurations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, country: Text | None = ..., product: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SigningRequestConfigurationsInstance]:
        """Lists signing request configurations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SigningRequestConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1SigningRequestConfigurationsInstanceFields(Instance):
    logo_sid: str | None
    friendly_name: str | None
    product: str | None
    country: str | None
    email_subject: str | None
    email_message: str | None
    url_redirection: str | None
    url: str | None

class V1SigningRequestConfigurationsInstance(V1SigningRequestConfigurationsInstanceFields):
    pass

class V1SmsVerificationChecks(Resource):
    def create(self, numbers_v1_sms_verification_check_request: Body) -> V1SmsVerificationChecksInstance:
        """Creates a sms verification check."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SmsVerificationChecksInstanceFields(Instance):
    to: str | None
    verification_sid: str | None
    status: str | None
    caller_id_sid: str | None

class V1SmsVerificationChecksInstance(V1SmsVerificationChecksInstanceFields):
    pass

class V1SmsVerifications(Resource):
    def create(self, numbers_v1_sms_verification_request: Body) -> V1SmsVerificationsInstance:
        """Creates a sms verification."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1SmsVerificationsInstanceFields(Instance):
    to: str | None
    verification_sid: str | None
    send_code_attempts: list[Any] | None

class V1SmsVerificationsInstance(V1SmsVerificationsInstanceFields):
    pass

class V1VoiceVerifications(Resource):
    def create(self, numbers_v1_voice_verification_request: Body) -> V1VoiceVerificationsInstance:
        """Creates a voice verification."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1VoiceVerificationsInstanceFields(Instance):
    account_sid: str | None
    phone_number: str | None
    friendly_name: str | None
    validation_code: str | None
    call_sid: str | None

class V1VoiceVerificationsInstance(V1VoiceVerificationsInstanceFields):
    pass

class V1Webhook(Resource):
    def fetch(self) -> V1WebhookInstance:
        """Reads a webhook."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WebhookInstanceFields(Instance):
    url: str | None
    port_in_target_url: str | None
    port_out_target_url: str | None
    notifications_of: list[Any] | None
    port_in_target_date_created: datetime | None
    port_out_target_date_created: datetime | None

class V1WebhookInstance(V1WebhookInstanceFields):
    pass

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

class V2Applications(CallableResource):
    def __call__(self, sid: PathValue) -> V2ApplicationsContext: ...
    def get(self, sid: PathValue) -> V2ApplicationsContext: ...
    def create(self, create_short_code_application_request: Body) -> V2ApplicationsInstance2:
        """Creates an application."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ApplicationsInstance]:
        """Lists applications. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ApplicationsInstance]:
        """Lists applications. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, account_sid: Text | None = ..., iso_country: Text | None = ..., status: Text | None = ..., friendly_name: Text | None = ..., sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ApplicationsInstance]:
        """Lists applications. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ApplicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ApplicationsContext(Resource):
    def fetch(self) -> V2ApplicationsInstance:
        """Reads an application."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ApplicationsInstanceFields(Instance):
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
    state: ShortCodeApplicationState | None
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

class V2ApplicationsInstance(V2ApplicationsInstanceFields):
    def fetch(self) -> V2ApplicationsInstance:
        """Reads an application."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ApplicationsInstance2Fields(Instance):
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
    state: CreateShortCodeApplicationResponseState | None
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

class V2ApplicationsInstance2(V2ApplicationsInstance2Fields):
    def fetch(self) -> V2ApplicationsInstance:
        """Reads an application."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2AuthorizationDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V2AuthorizationDocumentsContext: ...
    def get(self, sid: PathValue) -> V2AuthorizationDocumentsContext: ...
    def create(self, address_sid: Text, email: Text, contact_phone_number: Text, hosted_number_order_sids: Items, contact_title: Text | None = ..., cc_emails: Items | None = ...) -> V2AuthorizationDocumentsInstance:
        """Creates an authorization document."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2AuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V2AuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool:
        """Deletes an authorization document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AuthorizationDocumentsInstance:
        """Reads an authorization document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2AuthorizationDocumentsDependentHostedNumberOrders(Resource):
    def list(self, status: DependentHostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: DependentHostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: DependentHostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2AuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class V2AuthorizationDocumentsDependentHostedNumberOrdersInstanceFields(Instance):
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
    status: DependentHostedNumberOrderEnumStatus | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    email: str | None
    cc_emails: list[Any] | None
    contact_title: str | None
    contact_phone_number: str | None

class V2AuthorizationDocumentsDependentHostedNumberOrdersInstance(V2AuthorizationDocumentsDependentHostedNumberOrdersInstanceFields):
    pass

class V2AuthorizationDocumentsInstanceFields(Instance):
    sid: str | None
    address_sid: str | None
    status: AuthorizationDocumentEnumStatus | None
    email: str | None
    cc_emails: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V2AuthorizationDocumentsInstance(V2AuthorizationDocumentsInstanceFields):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool:
        """Deletes an authorization document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AuthorizationDocumentsInstance:
        """Reads an authorization document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BulkHostedNumberOrders(CallableResource):
    def __call__(self, bulk_hosting_sid: PathValue) -> V2BulkHostedNumberOrdersContext: ...
    def get(self, bulk_hosting_sid: PathValue) -> V2BulkHostedNumberOrdersContext: ...
    def create(self, body: Body | None = ...) -> V2BulkHostedNumberOrdersInstance:
        """Creates a bulk hosted number order."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2BulkHostedNumberOrdersContext(Resource):
    def fetch(self, order_status: Text | None = ...) -> V2BulkHostedNumberOrdersInstance:
        """Reads a bulk hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BulkHostedNumberOrdersInstanceFields(Instance):
    bulk_hosting_sid: str | None
    request_status: BulkHostedNumberOrderEnumRequestStatus | None
    friendly_name: str | None
    notification_email: str | None
    date_created: datetime | None
    date_completed: datetime | None
    url: str | None
    total_count: int | None
    results: list[Any] | None

class V2BulkHostedNumberOrdersInstance(V2BulkHostedNumberOrdersInstanceFields):
    def fetch(self, order_status: Text | None = ...) -> V2BulkHostedNumberOrdersInstance:
        """Reads a bulk hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2BundleClone(CallableResource):
    def __call__(self, bundle_sid: PathValue) -> V2BundleCloneContext: ...
    def get(self, bundle_sid: PathValue) -> V2BundleCloneContext: ...

class V2BundleCloneContext(Resource):
    def create(self, target_account_sid: Text, move_to_draft: Bool | None = ..., friendly_name: Text | None = ...) -> V2BundleCloneInstance:
        """Creates a bundle clone."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2BundleCloneInstanceFields(Instance):
    bundle_sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: BundleCloneEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2BundleCloneInstance(V2BundleCloneInstanceFields):
    def create(self, target_account_sid: Text, move_to_draft: Bool | None = ..., friendly_name: Text | None = ...) -> V2BundleCloneInstance:
        """Creates a bundle clone."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2HostedNumberOrders(CallableResource):
    def __call__(self, sid: PathValue) -> V2HostedNumberOrdersContext: ...
    def get(self, sid: PathValue) -> V2HostedNumberOrdersContext: ...
    def create(self, phone_number: Text, contact_phone_number: Text, address_sid: Text, email: Text, account_sid: Text | None = ..., friendly_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_capability: Bool | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., contact_title: Text | None = ...) -> V2HostedNumberOrdersInstance:
        """Creates a hosted number order."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: HostedNumberOrderEnumStatus | Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2HostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: HostedNumberOrderEnumStatus | Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2HostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: HostedNumberOrderEnumStatus | Text | None = ..., sms_capability: Bool | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2HostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2HostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class V2HostedNumberOrdersContext(Resource):
    def delete(self) -> bool:
        """Deletes a hosted number order. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2HostedNumberOrdersInstance:
        """Reads a hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: HostedNumberOrderEnumStatus | Text, verification_call_delay: Int | None = ..., verification_call_extension: Text | None = ...) -> V2HostedNumberOrdersInstance:
        """Changes a hosted number order."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2HostedNumberOrdersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    status: HostedNumberOrderEnumStatus | None
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
    verification_type: HostedNumberOrderEnumVerificationType | None

class V2HostedNumberOrdersInstance(V2HostedNumberOrdersInstanceFields):
    def delete(self) -> bool:
        """Deletes a hosted number order. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2HostedNumberOrdersInstance:
        """Reads a hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: HostedNumberOrderEnumStatus | Text, verification_call_delay: Int | None = ..., verification_call_extension: Text | None = ...) -> V2HostedNumberOrdersInstance:
        """Changes a hosted number order."""
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

class V2RegulatoryComplianceBundles(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesContext: ...
    def create(self, friendly_name: Text, email: Text, status_callback: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., end_user_type: BundleEnumEndUserType | Text | None = ..., number_type: Text | None = ..., is_test: Bool | None = ...) -> V2RegulatoryComplianceBundlesInstance:
        """Creates a bundle."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: BundleEnumStatus | Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: ListBundleEndUserType | Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: BundleEnumSortBy | Text | None = ..., sort_direction: BundleEnumSortDirection | Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesInstance]:
        """Lists bundles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: BundleEnumStatus | Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: ListBundleEndUserType | Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: BundleEnumSortBy | Text | None = ..., sort_direction: BundleEnumSortDirection | Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesInstance]:
        """Lists bundles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: BundleEnumStatus | Text | None = ..., bundle_sids: Text | None = ..., friendly_name: Text | None = ..., regulation_sid: Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., end_user_type: ListBundleEndUserType | Text | None = ..., has_valid_until_date: Bool | None = ..., sort_by: BundleEnumSortBy | Text | None = ..., sort_direction: BundleEnumSortDirection | Text | None = ..., valid_until_date: Time | None = ..., valid_until_date_before: Time | None = ..., valid_until_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesInstance]:
        """Lists bundles. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a bundle. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesInstance:
        """Reads a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: BundleEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V2RegulatoryComplianceBundlesInstance:
        """Changes a bundle."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceBundlesBundleCopies(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2RegulatoryComplianceBundlesBundleCopiesInstance:
        """Creates a bundle copy of a bundle."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesBundleCopiesInstance]:
        """Lists bundle copies of a bundle. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesBundleCopiesInstance]:
        """Lists bundle copies of a bundle. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesBundleCopiesInstance]:
        """Lists bundle copies of a bundle. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesBundleCopiesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesBundleCopiesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: BundleCopyEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2RegulatoryComplianceBundlesBundleCopiesInstance(V2RegulatoryComplianceBundlesBundleCopiesInstanceFields):
    pass

class V2RegulatoryComplianceBundlesEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    def create(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance:
        """Creates an evaluation of a bundle."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesEvaluationsInstance]:
        """Lists evaluations of a bundle. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesEvaluationsInstance]:
        """Lists evaluations of a bundle. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesEvaluationsInstance]:
        """Lists evaluations of a bundle. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesEvaluationsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesEvaluationsContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance:
        """Reads an evaluation of a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesEvaluationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    bundle_sid: str | None
    status: EvaluationEnumStatus | None
    results: list[Any] | None
    date_created: datetime | None
    url: str | None

class V2RegulatoryComplianceBundlesEvaluationsInstance(V2RegulatoryComplianceBundlesEvaluationsInstanceFields):
    def fetch(self) -> V2RegulatoryComplianceBundlesEvaluationsInstance:
        """Reads an evaluation of a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesItemAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def create(self, object_sid: Text) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance:
        """Creates an item assignment of a bundle."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceBundlesItemAssignmentsInstance]:
        """Lists item assignments of a bundle. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceBundlesItemAssignmentsInstance]:
        """Lists item assignments of a bundle. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceBundlesItemAssignmentsInstance]:
        """Lists item assignments of a bundle. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceBundlesItemAssignmentsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceBundlesItemAssignmentsContext(Resource):
    def delete(self) -> bool:
        """Deletes an item assignment of a bundle. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance:
        """Reads an item assignment of a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesItemAssignmentsInstanceFields(Instance):
    sid: str | None
    bundle_sid: str | None
    account_sid: str | None
    object_sid: str | None
    date_created: datetime | None
    url: str | None

class V2RegulatoryComplianceBundlesItemAssignmentsInstance(V2RegulatoryComplianceBundlesItemAssignmentsInstanceFields):
    def delete(self) -> bool:
        """Deletes an item assignment of a bundle. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesItemAssignmentsInstance:
        """Reads an item assignment of a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceBundlesReplaceItems(Resource):
    def create(self, from_bundle_sid: Text) -> V2RegulatoryComplianceBundlesReplaceItemsInstance:
        """Creates a replace item of a bundle."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2RegulatoryComplianceBundlesReplaceItemsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: ReplaceItemsEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2RegulatoryComplianceBundlesReplaceItemsInstance(V2RegulatoryComplianceBundlesReplaceItemsInstanceFields):
    pass

class V2RegulatoryComplianceBundlesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    regulation_sid: str | None
    friendly_name: str | None
    status: BundleEnumStatus | None
    valid_until: datetime | None
    email: str | None
    status_callback: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V2RegulatoryComplianceBundlesInstance(V2RegulatoryComplianceBundlesInstanceFields):
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    def delete(self) -> bool:
        """Deletes a bundle. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceBundlesInstance:
        """Reads a bundle."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: BundleEnumStatus | Text | None = ..., status_callback: Text | None = ..., friendly_name: Text | None = ..., email: Text | None = ...) -> V2RegulatoryComplianceBundlesInstance:
        """Changes a bundle."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceEndUserTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceEndUserTypesInstance]:
        """Lists end user types. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceEndUserTypesInstance]:
        """Lists end user types. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceEndUserTypesInstance]:
        """Lists end user types. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUserTypesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceEndUserTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceEndUserTypesInstance:
        """Reads an end user type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceEndUserTypesInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None

class V2RegulatoryComplianceEndUserTypesInstance(V2RegulatoryComplianceEndUserTypesInstanceFields):
    def fetch(self) -> V2RegulatoryComplianceEndUserTypesInstance:
        """Reads an end user type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceEndUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceEndUsersContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceEndUsersContext: ...
    def create(self, friendly_name: Text, type: EndUserEnumType | Text, attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance:
        """Creates an end user."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceEndUsersInstance]:
        """Lists end users. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceEndUsersInstance]:
        """Lists end users. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceEndUsersInstance]:
        """Lists end users. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceEndUsersInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceEndUsersContext(Resource):
    def delete(self) -> bool:
        """Deletes an end user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceEndUsersInstance:
        """Reads an end user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance:
        """Changes an end user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceEndUsersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    type: EndUserEnumType | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2RegulatoryComplianceEndUsersInstance(V2RegulatoryComplianceEndUsersInstanceFields):
    def delete(self) -> bool:
        """Deletes an end user. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceEndUsersInstance:
        """Reads an end user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceEndUsersInstance:
        """Changes an end user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceRegulations(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceRegulationsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceRegulationsContext: ...
    def list(self, end_user_type: RegulationEnumEndUserType | Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceRegulationsInstance]:
        """Lists regulations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_user_type: RegulationEnumEndUserType | Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceRegulationsInstance]:
        """Lists regulations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_user_type: RegulationEnumEndUserType | Text | None = ..., iso_country: Text | None = ..., number_type: Text | None = ..., include_constraints: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceRegulationsInstance]:
        """Lists regulations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceRegulationsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceRegulationsContext(Resource):
    def fetch(self, include_constraints: Bool | None = ...) -> V2RegulatoryComplianceRegulationsInstance:
        """Reads a regulation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceRegulationsInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    iso_country: str | None
    number_type: str | None
    end_user_type: RegulationEnumEndUserType | None
    requirements: Any
    url: str | None

class V2RegulatoryComplianceRegulationsInstance(V2RegulatoryComplianceRegulationsInstanceFields):
    def fetch(self, include_constraints: Bool | None = ...) -> V2RegulatoryComplianceRegulationsInstance:
        """Reads a regulation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocumentTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceSupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceSupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]:
        """Lists supporting document types. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentTypesInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentTypesInstance:
        """Reads a supporting document type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocumentTypesInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    machine_name: str | None
    fields: list[Any] | None
    url: str | None

class V2RegulatoryComplianceSupportingDocumentTypesInstance(V2RegulatoryComplianceSupportingDocumentTypesInstanceFields):
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentTypesInstance:
        """Reads a supporting document type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RegulatoryComplianceSupportingDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def create(self, friendly_name: Text, type: Text, attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance:
        """Creates a supporting document."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2RegulatoryComplianceSupportingDocumentsInstance]:
        """Lists supporting documents. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2RegulatoryComplianceSupportingDocumentsInstance]:
        """Lists supporting documents. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]:
        """Lists supporting documents. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2RegulatoryComplianceSupportingDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V2RegulatoryComplianceSupportingDocumentsContext(Resource):
    def delete(self) -> bool:
        """Deletes a supporting document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentsInstance:
        """Reads a supporting document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance:
        """Changes a supporting document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RegulatoryComplianceSupportingDocumentsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    mime_type: str | None
    status: SupportingDocumentEnumStatus | None
    failure_reason: str | None
    errors: list[Any] | None
    type: str | None
    attributes: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2RegulatoryComplianceSupportingDocumentsInstance(V2RegulatoryComplianceSupportingDocumentsInstanceFields):
    def delete(self) -> bool:
        """Deletes a supporting document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RegulatoryComplianceSupportingDocumentsInstance:
        """Reads a supporting document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., attributes: Any = ...) -> V2RegulatoryComplianceSupportingDocumentsInstance:
        """Changes a supporting document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def hosted_number_orders(self) -> V3HostedNumberOrders: ...

class V3HostedNumberOrders(Resource):
    def create(self, phone_number: Text, sms_capability: Bool, account_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., address_sid: Text | None = ..., email: Text | None = ..., verification_type: HostedNumberOrderEnumVerificationType2 | Text | None = ..., verification_document_sid: Text | None = ...) -> V3HostedNumberOrdersInstance:
        """Creates a hosted number order."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V3HostedNumberOrdersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: HostedNumberOrderEnumStatus | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    url: str | None
    verification_type: HostedNumberOrderEnumVerificationType2 | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None

class V3HostedNumberOrdersInstance(V3HostedNumberOrdersInstanceFields):
    pass
