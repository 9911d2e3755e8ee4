"""client.messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

BrandRegistrationsEnumIdentityStatus: TypeAlias = Literal["SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"]
BrandRegistrationsEnumStatus: TypeAlias = Literal["PENDING", "APPROVED", "FAILED", "IN_REVIEW", "DELETION_PENDING", "DELETION_FAILED", "SUSPENDED"]
BrandVettingEnumVettingProvider: TypeAlias = Literal["campaign-verify", "aegis"]
ChannelsSenderEnumStatus: TypeAlias = Literal["CREATING", "ONLINE", "OFFLINE", "PENDING_VERIFICATION", "VERIFYING", "ONLINE:UPDATING", "TWILIO_REVIEW", "DRAFT", "STUBBED"]
CreateTypingIndicatorChannel: TypeAlias = Literal["whatsapp"]
ServiceEnumScanMessageContent: TypeAlias = Literal["inherit", "enable", "disable"]
TollfreeVerificationEnumBusinessRegistrationAuthority: TypeAlias = Literal["EIN", "CBN", "CRN", "PROVINCIAL_NUMBER", "VAT", "ACN", "ABN", "BRN", "SIREN", "SIRET", "NZBN", "USt-IdNr", "CIF", "NIF", "CNPJ", "UID", "NEQ", "OTHER"]
TollfreeVerificationEnumBusinessType: TypeAlias = Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR", "NON_PROFIT", "GOVERNMENT"]
TollfreeVerificationEnumOptInType: TypeAlias = Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE", "IMPORT", "IMPORT_PLEASE_REPLACE"]
TollfreeVerificationEnumStatus: TypeAlias = Literal["PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED", "TWILIO_REJECTED"]
TollfreeVerificationEnumVettingProvider: TypeAlias = Literal["CAMPAIGN_VERIFY"]

class Messaging(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def brand_registrations(self) -> V1BrandRegistrations: ...
    @property
    def deactivations(self) -> V1Deactivations: ...
    @property
    def domain_certs(self) -> V1DomainCerts: ...
    @property
    def domain_config(self) -> V1DomainConfig: ...
    @property
    def domain_config_messaging_service(self) -> V1DomainConfigMessagingService: ...
    @property
    def external_campaign(self) -> V1ExternalCampaign: ...
    @property
    def linkshortening_messaging_service(self) -> V1LinkshorteningMessagingService: ...
    @property
    def services(self) -> V1Services: ...
    @property
    def usecases(self) -> V1Usecases: ...

class V1(Resource):
    @property
    def brand_registrations(self) -> V1BrandRegistrations: ...
    @property
    def deactivations(self) -> V1Deactivations: ...
    @property
    def domain_certs(self) -> V1DomainCerts: ...
    @property
    def domain_config(self) -> V1DomainConfig: ...
    @property
    def domain_config_messaging_service(self) -> V1DomainConfigMessagingService: ...
    @property
    def domain_validate_dns(self) -> V1DomainValidateDns: ...
    @property
    def external_campaign(self) -> V1ExternalCampaign: ...
    @property
    def linkshortening_messaging_service(self) -> V1LinkshorteningMessagingService: ...
    @property
    def linkshortening_messaging_service_domain_association(self) -> V1LinkshorteningMessagingServiceDomainAssociation: ...
    @property
    def request_managed_cert(self) -> V1RequestManagedCert: ...
    @property
    def services(self) -> V1Services: ...
    @property
    def tollfree_verifications(self) -> V1TollfreeVerifications: ...
    @property
    def usecases(self) -> V1Usecases: ...

class V1BrandRegistrations(CallableResource):
    def __call__(self, sid: PathValue) -> V1BrandRegistrationsContext: ...
    def get(self, sid: PathValue) -> V1BrandRegistrationsContext: ...
    def create(self, customer_profile_bundle_sid: Text, a2p_profile_bundle_sid: Text, brand_type: Text | None = ..., mock: Bool | None = ..., skip_automatic_sec_vet: Bool | None = ...) -> V1BrandRegistrationsInstance:
        """Registers a company as a sender of messages by US long codes (A2P 10DLC). Charged once.

        Args:
            customer_profile_bundle_sid: SID of the approved customer profile (BU…) of the company.
            a2p_profile_bundle_sid: SID of the A2P profile (BU…) of the company.
            brand_type: STANDARD, the default, or SOLE_PROPRIETOR.
            mock: Whether the registration is a trial that reaches no registry and cannot send; false by default.
            skip_automatic_sec_vet: Whether the second vetting, which costs and may raise throughput, is left out; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1BrandRegistrationsInstance]:
        """Lists brand registrations for A2P 10DLC. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1BrandRegistrationsInstance]:
        """Lists brand registrations for A2P 10DLC. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1BrandRegistrationsInstance]:
        """Lists brand registrations for A2P 10DLC. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1BrandRegistrationsInstance]: ...
    get_page_async = awaited(get_page)

class V1BrandRegistrationsContext(Resource):
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    def fetch(self) -> V1BrandRegistrationsInstance:
        """Reads a brand registration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self) -> V1BrandRegistrationsInstance:
        """Submits a failed brand registration again."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BrandRegistrationsBrandRegistrationOtps(Resource):
    def create(self) -> V1BrandRegistrationsBrandRegistrationOtpsInstance:
        """Sends once more the SMS by which a sole proprietor confirms the registration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BrandRegistrationsBrandRegistrationOtpsInstanceFields(Instance):
    account_sid: str | None
    brand_registration_sid: str | None

class V1BrandRegistrationsBrandRegistrationOtpsInstance(V1BrandRegistrationsBrandRegistrationOtpsInstanceFields):
    pass

class V1BrandRegistrationsBrandVettings(CallableResource):
    def __call__(self, brand_vetting_sid: PathValue) -> V1BrandRegistrationsBrandVettingsContext: ...
    def get(self, brand_vetting_sid: PathValue) -> V1BrandRegistrationsBrandVettingsContext: ...
    def create(self, vetting_provider: BrandVettingEnumVettingProvider | Text, vetting_id: Text | None = ...) -> V1BrandRegistrationsBrandVettingsInstance:
        """Orders or imports a vetting of a brand by a provider.

        Args:
            vetting_provider: Provider of the vetting.
            vetting_id: ID that the provider gave the vetting.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, vetting_provider: BrandVettingEnumVettingProvider | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1BrandRegistrationsBrandVettingsInstance]:
        """Lists vettings of a brand. Reads them into a list: all of them, or `limit`.

        Args:
            vetting_provider: Only vettings of this provider.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, vetting_provider: BrandVettingEnumVettingProvider | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1BrandRegistrationsBrandVettingsInstance]:
        """Lists vettings of a brand. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            vetting_provider: Only vettings of this provider.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, vetting_provider: BrandVettingEnumVettingProvider | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1BrandRegistrationsBrandVettingsInstance]:
        """Lists vettings of a brand. Reads one page.

        Args:
            vetting_provider: Only vettings of this provider.
            page_token: Place in the list, from the link to another page.
            page_number: Number of the page, from 0.
            page_size: Records a page, 1 to 1000.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1BrandRegistrationsBrandVettingsInstance]: ...
    get_page_async = awaited(get_page)

class V1BrandRegistrationsBrandVettingsContext(Resource):
    def fetch(self) -> V1BrandRegistrationsBrandVettingsInstance:
        """Reads a vetting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BrandRegistrationsBrandVettingsInstanceFields(Instance):
    account_sid: str | None
    brand_sid: str | None
    brand_vetting_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None
    vetting_id: str | None
    vetting_class: str | None
    vetting_status: str | None
    vetting_provider: BrandVettingEnumVettingProvider | None
    url: str | None

class V1BrandRegistrationsBrandVettingsInstance(V1BrandRegistrationsBrandVettingsInstanceFields):
    def fetch(self) -> V1BrandRegistrationsBrandVettingsInstance:
        """Reads a vetting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BrandRegistrationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    customer_profile_bundle_sid: str | None
    a2p_profile_bundle_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    brand_type: str | None
    status: BrandRegistrationsEnumStatus | None
    tcr_id: str | None
    failure_reason: str | None
    errors: list[Any] | None
    url: str | None
    brand_score: int | None
    brand_feedback: list[Any] | None
    identity_status: BrandRegistrationsEnumIdentityStatus | None
    russell_3000: bool | None
    government_entity: bool | None
    tax_exempt_status: str | None
    skip_automatic_sec_vet: bool | None
    mock: bool | None
    links: dict[str, Any] | None

class V1BrandRegistrationsInstance(V1BrandRegistrationsInstanceFields):
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    def fetch(self) -> V1BrandRegistrationsInstance:
        """Reads a brand registration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self) -> V1BrandRegistrationsInstance:
        """Submits a failed brand registration again."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Deactivations(CallableResource):
    def __call__(self) -> V1DeactivationsContext: ...
    def get(self) -> V1DeactivationsContext: ...

class V1DeactivationsContext(Resource):
    def fetch(self, date: Time | None = ...) -> V1DeactivationsInstance:
        """Finds the list of US numbers that carriers deactivated on a day: a redirect to a file. Do not send to them.

        Args:
            date: Day of the list; lists exist from yesterday back.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DeactivationsInstanceFields(Instance):
    redirect_to: str | None

class V1DeactivationsInstance(V1DeactivationsInstanceFields):
    def fetch(self, date: Time | None = ...) -> V1DeactivationsInstance:
        """Finds the list of US numbers that carriers deactivated on a day: a redirect to a file. Do not send to them.

        Args:
            date: Day of the list; lists exist from yesterday back.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainCerts(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainCertsContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainCertsContext: ...

class V1DomainCertsContext(Resource):
    def delete(self) -> bool:
        """Deletes a certificate of a domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DomainCertsInstance:
        """Reads a certificate of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, tls_cert: Text) -> V1DomainCertsInstance:
        """Stores the TLS certificate of a domain for short links.

        Args:
            tls_cert: Certificate and private key in PEM, in base64.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainCertsInstanceFields(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_expires: datetime | None
    date_created: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    url: str | None
    cert_in_validation: Any

class V1DomainCertsInstance(V1DomainCertsInstanceFields):
    def delete(self) -> bool:
        """Deletes a certificate of a domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DomainCertsInstance:
        """Reads a certificate of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, tls_cert: Text) -> V1DomainCertsInstance:
        """Stores the TLS certificate of a domain for short links.

        Args:
            tls_cert: Certificate and private key in PEM, in base64.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfig(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainConfigContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainConfigContext: ...

class V1DomainConfigContext(Resource):
    def fetch(self) -> V1DomainConfigInstance:
        """Reads the configuration of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, fallback_url: Text | None = ..., callback_url: Text | None = ..., continue_on_failure: Bool | None = ..., disable_https: Bool | None = ...) -> V1DomainConfigInstance:
        """Changes the configuration of a domain.

        Args:
            fallback_url: URL where somebody ends who follows a short link that does not exist.
            callback_url: URL that Twilio requests when a short link is clicked.
            continue_on_failure: Whether a message is sent with its long links where shortening fails; false by default.
            disable_https: Whether short links begin with http:// instead of https://; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfigInstanceFields(Instance):
    domain_sid: str | None
    config_sid: str | None
    fallback_url: str | None
    callback_url: str | None
    continue_on_failure: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    disable_https: bool | None

class V1DomainConfigInstance(V1DomainConfigInstanceFields):
    def fetch(self) -> V1DomainConfigInstance:
        """Reads the configuration of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, fallback_url: Text | None = ..., callback_url: Text | None = ..., continue_on_failure: Bool | None = ..., disable_https: Bool | None = ...) -> V1DomainConfigInstance:
        """Changes the configuration of a domain.

        Args:
            fallback_url: URL where somebody ends who follows a short link that does not exist.
            callback_url: URL that Twilio requests when a short link is clicked.
            continue_on_failure: Whether a message is sent with its long links where shortening fails; false by default.
            disable_https: Whether short links begin with http:// instead of https://; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfigMessagingService(CallableResource):
    def __call__(self, messaging_service_sid: PathValue) -> V1DomainConfigMessagingServiceContext: ...
    def get(self, messaging_service_sid: PathValue) -> V1DomainConfigMessagingServiceContext: ...

class V1DomainConfigMessagingServiceContext(Resource):
    def fetch(self) -> V1DomainConfigMessagingServiceInstance:
        """Reads the settings for short links of a messaging service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainConfigMessagingServiceInstanceFields(Instance):
    domain_sid: str | None
    config_sid: str | None
    messaging_service_sid: str | None
    fallback_url: str | None
    callback_url: str | None
    continue_on_failure: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1DomainConfigMessagingServiceInstance(V1DomainConfigMessagingServiceInstanceFields):
    def fetch(self) -> V1DomainConfigMessagingServiceInstance:
        """Reads the settings for short links of a messaging service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainValidateDns(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainValidateDnsContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainValidateDnsContext: ...

class V1DomainValidateDnsContext(Resource):
    def fetch(self) -> V1DomainValidateDnsInstance:
        """Checks whether the DNS entries of a domain for short links are right."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainValidateDnsInstanceFields(Instance):
    domain_sid: str | None
    is_valid: bool | None
    reason: str | None
    url: str | None

class V1DomainValidateDnsInstance(V1DomainValidateDnsInstanceFields):
    def fetch(self) -> V1DomainValidateDnsInstance:
        """Checks whether the DNS entries of a domain for short links are right."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExternalCampaign(Resource):
    def create(self, campaign_id: Text, messaging_service_sid: Text, cnp_migration: Bool | None = ...) -> V1ExternalCampaignInstance:
        """Connects an A2P campaign that is registered elsewhere with a messaging service.

        Args:
            campaign_id: ID of the campaign at The Campaign Registry.
            messaging_service_sid: SID of the messaging service.
            cnp_migration: Whether the campaign is moved to Twilio from another connectivity partner; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ExternalCampaignInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    campaign_id: str | None
    messaging_service_sid: str | None
    date_created: datetime | None

class V1ExternalCampaignInstance(V1ExternalCampaignInstanceFields):
    pass

class V1LinkshorteningMessagingService(CallableResource):
    def __call__(self, domain_sid: PathValue, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceContext2: ...
    def get(self, domain_sid: PathValue, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceContext2: ...

class V1LinkshorteningMessagingServiceContext2(Resource):
    def create(self) -> V1LinkshorteningMessagingServiceContext2Instance:
        """Lets a messaging service use a domain for its short links."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Ends a messaging service's use of a domain for short links. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1LinkshorteningMessagingServiceContext2InstanceFields(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None

class V1LinkshorteningMessagingServiceContext2Instance(V1LinkshorteningMessagingServiceContext2InstanceFields):
    def create(self) -> V1LinkshorteningMessagingServiceContext2Instance:
        """Lets a messaging service use a domain for its short links."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Ends a messaging service's use of a domain for short links. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1LinkshorteningMessagingServiceDomainAssociation(CallableResource):
    def __call__(self, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...
    def get(self, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...

class V1LinkshorteningMessagingServiceDomainAssociationContext(Resource):
    def fetch(self) -> V1LinkshorteningMessagingServiceDomainAssociationInstance:
        """Finds the domain that a messaging service uses for short links."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1LinkshorteningMessagingServiceDomainAssociationInstanceFields(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None

class V1LinkshorteningMessagingServiceDomainAssociationInstance(V1LinkshorteningMessagingServiceDomainAssociationInstanceFields):
    def fetch(self) -> V1LinkshorteningMessagingServiceDomainAssociationInstance:
        """Finds the domain that a messaging service uses for short links."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RequestManagedCert(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1RequestManagedCertContext: ...
    def get(self, domain_sid: PathValue) -> V1RequestManagedCertContext: ...

class V1RequestManagedCertContext(Resource):
    def update(self) -> V1RequestManagedCertInstance:
        """Asks Twilio to obtain and renew the certificate of a domain for short links."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RequestManagedCertInstanceFields(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None
    date_expires: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    url: str | None
    managed: bool | None
    requesting: bool | None

class V1RequestManagedCertInstance(V1RequestManagedCertInstanceFields):
    def update(self) -> V1RequestManagedCertInstance:
        """Asks Twilio to obtain and renew the certificate of a domain for short links."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    def create(self, friendly_name: Text, inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: ServiceEnumScanMessageContent | Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance:
        """Creates a messaging service: a pool of senders, from which Twilio chooses one for each recipient, with common settings.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            inbound_request_url: URL that Twilio requests for TwiML when a message comes in; without it, messages are only stored.
            inbound_method: HTTP method of requests to `InboundRequestUrl`; POST by default.
            fallback_url: URL that Twilio requests when `InboundRequestUrl` fails.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests at each status of a message that the service sends.
            sticky_sender: Whether a recipient always gets messages from the same number; true by default.
            mms_converter: Whether an MMS becomes an SMS with a link where the recipient cannot receive it; true by default.
            smart_encoding: Whether typographic characters are replaced by GSM-7 ones, so that fewer segments are needed; true by default.
            scan_message_content: Whether texts are scanned, as the account says (`inherit`), always or never. Reserved.
            fallback_to_long_code: Whether a long code of the service is tried where a short code cannot deliver; false by default.
            area_code_geomatch: Whether a sender with the recipient's area code is preferred; true by default. US and Canada.
            validity_period: Seconds for which a message may wait in the queue, 1 to 36000; 36000 by default. For all messages of the service.
            synchronous_validation: Whether parameters are checked before the response. Reserved.
            usecase: What the service is for: notifications, marketing, verification, discussion, poll or undeclared, the default.
            use_inbound_webhook_on_number: Whether the number's own webhook is requested for incoming messages, not the service's; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists messaging services. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists messaging services. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists messaging services. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesContext(Resource):
    @property
    def alpha_senders(self) -> V1ServicesAlphaSenders: ...
    @property
    def channel_senders(self) -> V1ServicesChannelSenders: ...
    @property
    def destination_alpha_senders(self) -> V1ServicesDestinationAlphaSenders: ...
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def short_codes(self) -> V1ServicesShortCodes: ...
    @property
    def us_app_to_person(self) -> V1ServicesUsAppToPerson: ...
    @property
    def us_app_to_person_usecases(self) -> V1ServicesUsAppToPersonUsecases: ...
    def delete(self) -> bool:
        """Deletes a messaging service. The account keeps its numbers. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a messaging service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: ServiceEnumScanMessageContent | Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance:
        """Changes a messaging service.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            inbound_request_url: URL that Twilio requests for TwiML when a message comes in; without it, messages are only stored.
            inbound_method: HTTP method of requests to `InboundRequestUrl`; POST by default.
            fallback_url: URL that Twilio requests when `InboundRequestUrl` fails.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests at each status of a message that the service sends.
            sticky_sender: Whether a recipient always gets messages from the same number; true by default.
            mms_converter: Whether an MMS becomes an SMS with a link where the recipient cannot receive it; true by default.
            smart_encoding: Whether typographic characters are replaced by GSM-7 ones, so that fewer segments are needed; true by default.
            scan_message_content: Whether texts are scanned, as the account says (`inherit`), always or never. Reserved.
            fallback_to_long_code: Whether a long code of the service is tried where a short code cannot deliver; false by default.
            area_code_geomatch: Whether a sender with the recipient's area code is preferred; true by default. US and Canada.
            validity_period: Seconds for which a message may wait in the queue, 1 to 36000; 36000 by default. For all messages of the service.
            synchronous_validation: Whether parameters are checked before the response. Reserved.
            usecase: What the service is for: notifications, marketing, verification, discussion, poll or undeclared, the default.
            use_inbound_webhook_on_number: Whether the number's own webhook is requested for incoming messages, not the service's; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAlphaSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAlphaSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesAlphaSendersContext: ...
    def create(self, alpha_sender: Text) -> V1ServicesAlphaSendersInstance:
        """Adds an alphanumeric sender ID to a service, used where a country allows one.

        Args:
            alpha_sender: Alphanumeric sender ID: 1 to 11 letters, digits and spaces, with at least one letter. It cannot be replied to; some countries require a registration.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAlphaSendersInstance]:
        """Lists alphanumeric senders of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAlphaSendersInstance]:
        """Lists alphanumeric senders of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAlphaSendersInstance]:
        """Lists alphanumeric senders of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAlphaSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAlphaSendersContext(Resource):
    def delete(self) -> bool:
        """Deletes an alphanumeric sender. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAlphaSendersInstance:
        """Reads an alphanumeric sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesAlphaSendersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    alpha_sender: str | None
    capabilities: list[Any] | None
    url: str | None

class V1ServicesAlphaSendersInstance(V1ServicesAlphaSendersInstanceFields):
    def delete(self) -> bool:
        """Deletes an alphanumeric sender. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAlphaSendersInstance:
        """Reads an alphanumeric sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelSendersContext: ...
    def create(self, sid: Text) -> V1ServicesChannelSendersInstance:
        """Adds a sender of WhatsApp or RCS to a service.

        Args:
            sid: SID of the sender (XE…).
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelSendersInstance]:
        """Lists channel senders of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelSendersInstance]:
        """Lists channel senders of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelSendersInstance]:
        """Lists channel senders of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelSendersContext(Resource):
    def delete(self) -> bool:
        """Deletes a channel sender. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelSendersInstance:
        """Reads a channel sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelSendersInstanceFields(Instance):
    account_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    sender: str | None
    sender_type: str | None
    country_code: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesChannelSendersInstance(V1ServicesChannelSendersInstanceFields):
    def delete(self) -> bool:
        """Deletes a channel sender. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelSendersInstance:
        """Reads a channel sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesDestinationAlphaSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesDestinationAlphaSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesDestinationAlphaSendersContext: ...
    def create(self, alpha_sender: Text, iso_country_code: Text | None = ...) -> V1ServicesDestinationAlphaSendersInstance:
        """Adds an alphanumeric sender ID to a service, for all countries or for one.

        Args:
            alpha_sender: Alphanumeric sender ID: 1 to 11 letters, digits and spaces, with at least one letter. It cannot be replied to; some countries require a registration.
            iso_country_code: Country in two letters; without it, all countries.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, iso_country_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDestinationAlphaSendersInstance]:
        """Lists alphanumeric senders of a service, by country. Reads them into a list: all of them, or `limit`.

        Args:
            iso_country_code: Only senders for this country, in two letters.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_country_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDestinationAlphaSendersInstance]:
        """Lists alphanumeric senders of a service, by country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            iso_country_code: Only senders for this country, in two letters.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_country_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDestinationAlphaSendersInstance]:
        """Lists alphanumeric senders of a service, by country. Reads one page.

        Args:
            iso_country_code: Only senders for this country, in two letters.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDestinationAlphaSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDestinationAlphaSendersContext(Resource):
    def delete(self) -> bool:
        """Deletes an alphanumeric sender for a country. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDestinationAlphaSendersInstance:
        """Reads an alphanumeric sender for a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesDestinationAlphaSendersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    alpha_sender: str | None
    capabilities: list[Any] | None
    url: str | None
    iso_country_code: str | None

class V1ServicesDestinationAlphaSendersInstance(V1ServicesDestinationAlphaSendersInstanceFields):
    def delete(self) -> bool:
        """Deletes an alphanumeric sender for a country. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDestinationAlphaSendersInstance:
        """Reads an alphanumeric sender for a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def create(self, phone_number_sid: Text) -> V1ServicesPhoneNumbersInstance:
        """Adds a phone number of the account to a service's senders.

        Args:
            phone_number_sid: SID of the phone number (PN…).
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesPhoneNumbersInstance]:
        """Lists phone numbers of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesPhoneNumbersContext(Resource):
    def delete(self) -> bool:
        """Takes a phone number out of a service. The account keeps it. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance:
        """Reads a phone number of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesPhoneNumbersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    phone_number: str | None
    country_code: str | None
    capabilities: list[Any] | None
    url: str | None

class V1ServicesPhoneNumbersInstance(V1ServicesPhoneNumbersInstanceFields):
    def delete(self) -> bool:
        """Takes a phone number out of a service. The account keeps it. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance:
        """Reads a phone number of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesShortCodes(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesShortCodesContext: ...
    def get(self, sid: PathValue) -> V1ServicesShortCodesContext: ...
    def create(self, short_code_sid: Text) -> V1ServicesShortCodesInstance:
        """Adds a short code of the account to a service's senders.

        Args:
            short_code_sid: SID of the short code (SC…).
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesShortCodesInstance]:
        """Lists short codes of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesShortCodesInstance]:
        """Lists short codes of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesShortCodesInstance]:
        """Lists short codes of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesShortCodesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesShortCodesContext(Resource):
    def delete(self) -> bool:
        """Deletes a short code of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesShortCodesInstance:
        """Reads a short code of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesShortCodesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    short_code: str | None
    country_code: str | None
    capabilities: list[Any] | None
    url: str | None

class V1ServicesShortCodesInstance(V1ServicesShortCodesInstanceFields):
    def delete(self) -> bool:
        """Deletes a short code of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesShortCodesInstance:
        """Reads a short code of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesUsAppToPerson(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesUsAppToPersonContext: ...
    def get(self, sid: PathValue) -> V1ServicesUsAppToPersonContext: ...
    def create(self, brand_registration_sid: Text, description: Text, message_flow: Text, message_samples: Items, us_app_to_person_usecase: Text, has_embedded_links: Bool, has_embedded_phone: Bool, x_twilio_api_version: Text | None = ..., opt_in_message: Text | None = ..., opt_out_message: Text | None = ..., help_message: Text | None = ..., opt_in_keywords: Items | None = ..., opt_out_keywords: Items | None = ..., help_keywords: Items | None = ..., subscriber_opt_in: Bool | None = ..., age_gated: Bool | None = ..., direct_lending: Bool | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance:
        """Registers an A2P 10DLC campaign: what a service sends to US numbers by long code. Charged monthly.

        Args:
            brand_registration_sid: SID of the brand registration (BN…).
            description: What the campaign sends, 40 to 4096 characters.
            message_flow: How recipients agree, 40 to 2048 characters.
            message_samples: Examples of messages, 2 to 5, each of 20 to 1024 characters.
            us_app_to_person_usecase: Use case, as the list of a brand's use cases has it: 2FA, MARKETING, MIXED and so on.
            has_embedded_links: Whether messages contain links.
            has_embedded_phone: Whether messages contain phone numbers.
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            opt_in_message: Message that confirms a consent, 20 to 320 characters.
            opt_out_message: Message that answers STOP, 20 to 320 characters.
            help_message: Message that answers HELP, 20 to 320 characters.
            opt_in_keywords: Words by which recipients agree, such as START.
            opt_out_keywords: Words that end messages, such as STOP.
            help_keywords: Words that ask for help, such as HELP.
            subscriber_opt_in: Whether recipients are asked for consent.
            age_gated: Whether messages are only for adults.
            direct_lending: Whether messages are about loans.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, x_twilio_api_version: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsAppToPersonInstance]:
        """Lists A2P campaigns of a service. Reads them into a list: all of them, or `limit`.

        Args:
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, x_twilio_api_version: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsAppToPersonInstance]:
        """Lists A2P campaigns of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, x_twilio_api_version: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsAppToPersonInstance]:
        """Lists A2P campaigns of a service. Reads one page.

        Args:
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsAppToPersonInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsAppToPersonContext(Resource):
    def delete(self) -> bool:
        """Ends a campaign. The service's long codes can no longer send to US numbers. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, x_twilio_api_version: Text | None = ...) -> V1ServicesUsAppToPersonInstance:
        """Reads an A2P campaign.

        Args:
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, has_embedded_links: Bool, has_embedded_phone: Bool, message_samples: Items, message_flow: Text, description: Text, age_gated: Bool, direct_lending: Bool, x_twilio_api_version: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance:
        """Changes a campaign that was rejected, and submits it again.

        Args:
            has_embedded_links: Whether messages contain links.
            has_embedded_phone: Whether messages contain phone numbers.
            message_samples: Examples of messages, 2 to 5, each of 20 to 1024 characters.
            message_flow: How recipients agree, 40 to 2048 characters.
            description: What the campaign sends, 40 to 4096 characters.
            age_gated: Whether messages are only for adults.
            direct_lending: Whether messages are about loans.
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsAppToPersonInstance(Instance):
    def delete(self) -> bool:
        """Ends a campaign. The service's long codes can no longer send to US numbers. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, x_twilio_api_version: Text | None = ...) -> V1ServicesUsAppToPersonInstance:
        """Reads an A2P campaign.

        Args:
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, has_embedded_links: Bool, has_embedded_phone: Bool, message_samples: Items, message_flow: Text, description: Text, age_gated: Bool, direct_lending: Bool, x_twilio_api_version: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance:
        """Changes a campaign that was rejected, and submits it again.

        Args:
            has_embedded_links: Whether messages contain links.
            has_embedded_phone: Whether messages contain phone numbers.
            message_samples: Examples of messages, 2 to 5, each of 20 to 1024 characters.
            message_flow: How recipients agree, 40 to 2048 characters.
            description: What the campaign sends, 40 to 4096 characters.
            age_gated: Whether messages are only for adults.
            direct_lending: Whether messages are about loans.
            x_twilio_api_version: Version of the response; v1.2 has the newest fields.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsAppToPersonUsecases(Resource):
    def fetch(self, brand_registration_sid: Text | None = ...) -> V1ServicesUsAppToPersonUsecasesInstance:
        """Reads which campaign use cases a brand may register.

        Args:
            brand_registration_sid: SID of the brand registration (BN…).
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesUsAppToPersonUsecasesInstanceFields(Instance):
    us_app_to_person_usecases: list[Any] | None

class V1ServicesUsAppToPersonUsecasesInstance(V1ServicesUsAppToPersonUsecasesInstanceFields):
    pass

class V1ServicesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    inbound_request_url: str | None
    inbound_method: str | None
    fallback_url: str | None
    fallback_method: str | None
    status_callback: str | None
    sticky_sender: bool | None
    mms_converter: bool | None
    smart_encoding: bool | None
    scan_message_content: ServiceEnumScanMessageContent | None
    fallback_to_long_code: bool | None
    area_code_geomatch: bool | None
    synchronous_validation: bool | None
    validity_period: int | None
    url: str | None
    links: dict[str, Any] | None
    usecase: str | None
    us_app_to_person_registered: bool | None
    use_inbound_webhook_on_number: bool | None

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def alpha_senders(self) -> V1ServicesAlphaSenders: ...
    @property
    def channel_senders(self) -> V1ServicesChannelSenders: ...
    @property
    def destination_alpha_senders(self) -> V1ServicesDestinationAlphaSenders: ...
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def short_codes(self) -> V1ServicesShortCodes: ...
    @property
    def us_app_to_person(self) -> V1ServicesUsAppToPerson: ...
    @property
    def us_app_to_person_usecases(self) -> V1ServicesUsAppToPersonUsecases: ...
    def delete(self) -> bool:
        """Deletes a messaging service. The account keeps its numbers. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a messaging service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: ServiceEnumScanMessageContent | Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance:
        """Changes a messaging service.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            inbound_request_url: URL that Twilio requests for TwiML when a message comes in; without it, messages are only stored.
            inbound_method: HTTP method of requests to `InboundRequestUrl`; POST by default.
            fallback_url: URL that Twilio requests when `InboundRequestUrl` fails.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests at each status of a message that the service sends.
            sticky_sender: Whether a recipient always gets messages from the same number; true by default.
            mms_converter: Whether an MMS becomes an SMS with a link where the recipient cannot receive it; true by default.
            smart_encoding: Whether typographic characters are replaced by GSM-7 ones, so that fewer segments are needed; true by default.
            scan_message_content: Whether texts are scanned, as the account says (`inherit`), always or never. Reserved.
            fallback_to_long_code: Whether a long code of the service is tried where a short code cannot deliver; false by default.
            area_code_geomatch: Whether a sender with the recipient's area code is preferred; true by default. US and Canada.
            validity_period: Seconds for which a message may wait in the queue, 1 to 36000; 36000 by default. For all messages of the service.
            synchronous_validation: Whether parameters are checked before the response. Reserved.
            usecase: What the service is for: notifications, marketing, verification, discussion, poll or undeclared, the default.
            use_inbound_webhook_on_number: Whether the number's own webhook is requested for incoming messages, not the service's; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TollfreeVerifications(CallableResource):
    def __call__(self, sid: PathValue) -> V1TollfreeVerificationsContext: ...
    def get(self, sid: PathValue) -> V1TollfreeVerificationsContext: ...
    def create(self, business_name: Text, business_website: Text, notification_email: Text, use_case_categories: Items, use_case_summary: Text, production_message_sample: Text, opt_in_image_urls: Items, opt_in_type: TollfreeVerificationEnumOptInType | Text, message_volume: Text, tollfree_phone_number_sid: Text, customer_profile_sid: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., external_reference_id: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | Text | None = ..., business_registration_country: Text | None = ..., business_type: TollfreeVerificationEnumBusinessType | Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: TollfreeVerificationEnumVettingProvider | Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance:
        """Submits a toll-free number for verification; before it is approved, its messages to US and Canada are blocked (30032).

        Args:
            business_name: Legal name of the company or person who sends.
            business_website: URL of the company's website.
            notification_email: E-mail address that learns the result of the verification.
            use_case_categories: What the messages are for.
            use_case_summary: Description of the messages: who gets which, and why.
            production_message_sample: Example of a message, as it will be sent.
            opt_in_image_urls: URLs of pictures that show how recipients agree.
            opt_in_type: How recipients agree to receive messages.
            message_volume: Messages a month, one of the steps 10, 100, 1,000, 10,000, 100,000, 250,000 and so on.
            tollfree_phone_number_sid: SID of the toll-free number (PN…).
            customer_profile_sid: SID of the customer profile (BU…) of the company.
            business_street_address: Street and number of the company.
            business_street_address2: Second line of the company's address.
            business_city: City of the company.
            business_state_province_region: State, province or region of the company.
            business_postal_code: Postal code of the company.
            business_country: Country of the company, in two letters.
            additional_information: What else the reviewer should know.
            business_contact_first_name: First name of who answers for the messages.
            business_contact_last_name: Last name of who answers for the messages.
            business_contact_email: E-mail address of who answers for the messages.
            business_contact_phone: Phone number, in E.164, of who answers for the messages.
            external_reference_id: ID of your own for the verification.
            business_registration_number: Registration number of the company, such as its EIN.
            business_registration_authority: Kind of the registration number.
            business_registration_country: Country that registered the company, in two letters.
            business_type: Kind of company.
            business_registration_phone_number: Phone number of the company, in E.164.
            doing_business_as: Name that customers know, if it is not the legal one.
            opt_in_confirmation_message: Message by which a recipient's consent is confirmed.
            help_message_sample: Message that answers HELP.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
            age_gated_content: Whether messages are only for adults.
            opt_in_keywords: Words by which recipients agree.
            vetting_provider: Provider of the vetting, for political messages: `CAMPAIGN_VERIFY`.
            vetting_id: ID that the provider gave the vetting.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, tollfree_phone_number_sid: Text | None = ..., status: TollfreeVerificationEnumStatus | Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TollfreeVerificationsInstance]:
        """Lists toll-free verifications. Reads them into a list: all of them, or `limit`.

        Args:
            tollfree_phone_number_sid: Only the verification of this toll-free number.
            status: Only verifications with this status.
            external_reference_id: Only the verification with this ID of your own.
            include_sub_accounts: Whether verifications of subaccounts are listed too; false by default.
            trust_product_sid: Only verifications of these trust products (BU…).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, tollfree_phone_number_sid: Text | None = ..., status: TollfreeVerificationEnumStatus | Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TollfreeVerificationsInstance]:
        """Lists toll-free verifications. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            tollfree_phone_number_sid: Only the verification of this toll-free number.
            status: Only verifications with this status.
            external_reference_id: Only the verification with this ID of your own.
            include_sub_accounts: Whether verifications of subaccounts are listed too; false by default.
            trust_product_sid: Only verifications of these trust products (BU…).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, tollfree_phone_number_sid: Text | None = ..., status: TollfreeVerificationEnumStatus | Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TollfreeVerificationsInstance]:
        """Lists toll-free verifications. Reads one page.

        Args:
            tollfree_phone_number_sid: Only the verification of this toll-free number.
            status: Only verifications with this status.
            external_reference_id: Only the verification with this ID of your own.
            include_sub_accounts: Whether verifications of subaccounts are listed too; false by default.
            trust_product_sid: Only verifications of these trust products (BU…).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TollfreeVerificationsInstance]: ...
    get_page_async = awaited(get_page)

class V1TollfreeVerificationsContext(Resource):
    def delete(self) -> bool:
        """Deletes a toll-free verification that is not approved. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TollfreeVerificationsInstance:
        """Reads a toll-free verification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, business_name: Text | None = ..., business_website: Text | None = ..., notification_email: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: TollfreeVerificationEnumOptInType | Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., edit_reason: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | Text | None = ..., business_registration_country: Text | None = ..., business_type: TollfreeVerificationEnumBusinessType | Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: TollfreeVerificationEnumVettingProvider | Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance:
        """Corrects a toll-free verification that was rejected, and submits it again.

        Args:
            business_name: Legal name of the company or person who sends.
            business_website: URL of the company's website.
            notification_email: E-mail address that learns the result of the verification.
            use_case_categories: What the messages are for.
            use_case_summary: Description of the messages: who gets which, and why.
            production_message_sample: Example of a message, as it will be sent.
            opt_in_image_urls: URLs of pictures that show how recipients agree.
            opt_in_type: How recipients agree to receive messages.
            message_volume: Messages a month, one of the steps 10, 100, 1,000, 10,000, 100,000, 250,000 and so on.
            business_street_address: Street and number of the company.
            business_street_address2: Second line of the company's address.
            business_city: City of the company.
            business_state_province_region: State, province or region of the company.
            business_postal_code: Postal code of the company.
            business_country: Country of the company, in two letters.
            additional_information: What else the reviewer should know.
            business_contact_first_name: First name of who answers for the messages.
            business_contact_last_name: Last name of who answers for the messages.
            business_contact_email: E-mail address of who answers for the messages.
            business_contact_phone: Phone number, in E.164, of who answers for the messages.
            edit_reason: Why a rejected verification is changed.
            business_registration_number: Registration number of the company, such as its EIN.
            business_registration_authority: Kind of the registration number.
            business_registration_country: Country that registered the company, in two letters.
            business_type: Kind of company.
            business_registration_phone_number: Phone number of the company, in E.164.
            doing_business_as: Name that customers know, if it is not the legal one.
            opt_in_confirmation_message: Message by which a recipient's consent is confirmed.
            help_message_sample: Message that answers HELP.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
            age_gated_content: Whether messages are only for adults.
            opt_in_keywords: Words by which recipients agree.
            vetting_provider: Provider of the vetting, for political messages: `CAMPAIGN_VERIFY`.
            vetting_id: ID that the provider gave the vetting.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TollfreeVerificationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    customer_profile_sid: str | None
    trust_product_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    regulated_item_sid: str | None
    business_name: str | None
    business_street_address: str | None
    business_street_address2: str | None
    business_city: str | None
    business_state_province_region: str | None
    business_postal_code: str | None
    business_country: str | None
    business_website: str | None
    business_contact_first_name: str | None
    business_contact_last_name: str | None
    business_contact_email: str | None
    business_contact_phone: str | None
    notification_email: str | None
    use_case_categories: list[Any] | None
    use_case_summary: str | None
    production_message_sample: str | None
    opt_in_image_urls: list[Any] | None
    opt_in_type: TollfreeVerificationEnumOptInType | None
    message_volume: str | None
    additional_information: str | None
    tollfree_phone_number_sid: str | None
    tollfree_phone_number: str | None
    status: TollfreeVerificationEnumStatus | None
    url: str | None
    rejection_reason: str | None
    error_code: int | None
    edit_expiration: datetime | None
    edit_allowed: bool | None
    business_registration_number: str | None
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None
    business_registration_country: str | None
    business_type: TollfreeVerificationEnumBusinessType | None
    business_registration_phone_number: str | None
    doing_business_as: str | None
    opt_in_confirmation_message: str | None
    help_message_sample: str | None
    privacy_policy_url: str | None
    terms_and_conditions_url: str | None
    age_gated_content: bool | None
    opt_in_keywords: list[Any] | None
    rejection_reasons: list[Any] | None
    resource_links: Any
    external_reference_id: str | None
    vetting_id: str | None
    vetting_provider: TollfreeVerificationEnumVettingProvider | None
    vetting_id_expiration: datetime | None

class V1TollfreeVerificationsInstance(V1TollfreeVerificationsInstanceFields):
    def delete(self) -> bool:
        """Deletes a toll-free verification that is not approved. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TollfreeVerificationsInstance:
        """Reads a toll-free verification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, business_name: Text | None = ..., business_website: Text | None = ..., notification_email: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: TollfreeVerificationEnumOptInType | Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., edit_reason: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | Text | None = ..., business_registration_country: Text | None = ..., business_type: TollfreeVerificationEnumBusinessType | Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: TollfreeVerificationEnumVettingProvider | Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance:
        """Corrects a toll-free verification that was rejected, and submits it again.

        Args:
            business_name: Legal name of the company or person who sends.
            business_website: URL of the company's website.
            notification_email: E-mail address that learns the result of the verification.
            use_case_categories: What the messages are for.
            use_case_summary: Description of the messages: who gets which, and why.
            production_message_sample: Example of a message, as it will be sent.
            opt_in_image_urls: URLs of pictures that show how recipients agree.
            opt_in_type: How recipients agree to receive messages.
            message_volume: Messages a month, one of the steps 10, 100, 1,000, 10,000, 100,000, 250,000 and so on.
            business_street_address: Street and number of the company.
            business_street_address2: Second line of the company's address.
            business_city: City of the company.
            business_state_province_region: State, province or region of the company.
            business_postal_code: Postal code of the company.
            business_country: Country of the company, in two letters.
            additional_information: What else the reviewer should know.
            business_contact_first_name: First name of who answers for the messages.
            business_contact_last_name: Last name of who answers for the messages.
            business_contact_email: E-mail address of who answers for the messages.
            business_contact_phone: Phone number, in E.164, of who answers for the messages.
            edit_reason: Why a rejected verification is changed.
            business_registration_number: Registration number of the company, such as its EIN.
            business_registration_authority: Kind of the registration number.
            business_registration_country: Country that registered the company, in two letters.
            business_type: Kind of company.
            business_registration_phone_number: Phone number of the company, in E.164.
            doing_business_as: Name that customers know, if it is not the legal one.
            opt_in_confirmation_message: Message by which a recipient's consent is confirmed.
            help_message_sample: Message that answers HELP.
            privacy_policy_url: URL of the privacy policy.
            terms_and_conditions_url: URL of the terms and conditions.
            age_gated_content: Whether messages are only for adults.
            opt_in_keywords: Words by which recipients agree.
            vetting_provider: Provider of the vetting, for political messages: `CAMPAIGN_VERIFY`.
            vetting_id: ID that the provider gave the vetting.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Usecases(Resource):
    def fetch(self) -> V1UsecasesInstance:
        """Reads the values that `Usecase` of a messaging service takes."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1UsecasesInstanceFields(Instance):
    usecases: list[Any] | None

class V1UsecasesInstance(V1UsecasesInstanceFields):
    pass

class V2(Resource):
    @property
    def channels_senders(self) -> V2ChannelsSenders: ...
    @property
    def domain_certs(self) -> V2DomainCerts: ...
    @property
    def typing_indicator(self) -> V2TypingIndicator: ...

class V2ChannelsSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V2ChannelsSendersContext: ...
    def get(self, sid: PathValue) -> V2ChannelsSendersContext: ...
    def create(self, messaging_v2_channels_sender_requests_create: Body) -> V2ChannelsSendersInstance:
        """Registers a sender of WhatsApp or RCS.

        Args:
            messaging_v2_channels_sender_requests_create: The whole JSON body: sender_id, configuration, webhook, profile, friendly_name.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel: Text, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ChannelsSendersInstance]:
        """Lists senders of WhatsApp and RCS. Reads them into a list: all of them, or `limit`.

        Args:
            channel: Only senders of this channel: whatsapp or rcs.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel: Text, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ChannelsSendersInstance]:
        """Lists senders of WhatsApp and RCS. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            channel: Only senders of this channel: whatsapp or rcs.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel: Text, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ChannelsSendersInstance]:
        """Lists senders of WhatsApp and RCS. Reads one page.

        Args:
            channel: Only senders of this channel: whatsapp or rcs.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ChannelsSendersInstance]: ...
    get_page_async = awaited(get_page)

class V2ChannelsSendersContext(Resource):
    def delete(self) -> bool:
        """Removes a sender. It can no longer send or receive. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ChannelsSendersInstance:
        """Reads a sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_v2_channels_sender_requests_update: Body | None = ...) -> V2ChannelsSendersInstance:
        """Changes a sender.

        Args:
            messaging_v2_channels_sender_requests_update: The whole JSON body: configuration, webhook, profile, friendly_name.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ChannelsSendersInstanceFields(Instance):
    sid: str | None
    status: ChannelsSenderEnumStatus | None
    sender_id: str | None
    configuration: dict[str, Any] | None
    webhook: dict[str, Any] | None
    profile: dict[str, Any] | None
    properties: dict[str, Any] | None
    offline_reasons: list[Any] | None
    compliance: dict[str, Any] | None
    url: str | None

class V2ChannelsSendersInstance(V2ChannelsSendersInstanceFields):
    def delete(self) -> bool:
        """Removes a sender. It can no longer send or receive. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ChannelsSendersInstance:
        """Reads a sender."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_v2_channels_sender_requests_update: Body | None = ...) -> V2ChannelsSendersInstance:
        """Changes a sender.

        Args:
            messaging_v2_channels_sender_requests_update: The whole JSON body: configuration, webhook, profile, friendly_name.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2DomainCerts(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V2DomainCertsContext: ...
    def get(self, domain_sid: PathValue) -> V2DomainCertsContext: ...

class V2DomainCertsContext(Resource):
    def fetch(self) -> V2DomainCertsInstance:
        """Reads a certificate of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2DomainCertsInstanceFields(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_expires: datetime | None
    date_created: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    managed: bool | None
    requesting: bool | None
    url: str | None
    cert_in_validation: Any

class V2DomainCertsInstance(V2DomainCertsInstanceFields):
    def fetch(self) -> V2DomainCertsInstance:
        """Reads a certificate of a domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TypingIndicator(Resource):
    def create(self, channel: CreateTypingIndicatorChannel | Text, message_id: Text) -> V2TypingIndicatorInstance:
        """Shows a user in WhatsApp that an answer is being written, and marks the user's message as read. It ends after 25 seconds.

        Args:
            channel: Channel of the message: `whatsapp`.
            message_id: SID of the user's message that is being answered.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2TypingIndicatorInstanceFields(Instance):
    success: bool | None

class V2TypingIndicatorInstance(V2TypingIndicatorInstanceFields):
    pass

class V3(Resource):
    @property
    def typing_indicator(self) -> V3TypingIndicator: ...

class V3TypingIndicator(Resource):
    def create(self, typing_indicator_request: Body) -> V3TypingIndicatorInstance:
        """Shows a user of WhatsApp or Apple Messages that an answer is being written.

        Args:
            typing_indicator_request: The whole JSON body.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V3TypingIndicatorInstanceFields(Instance):
    success: bool | None

class V3TypingIndicatorInstance(V3TypingIndicatorInstanceFields):
    pass
