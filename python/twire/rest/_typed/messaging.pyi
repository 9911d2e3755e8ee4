"""client.messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Messaging(Resource):
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

class V1BrandRegistrations(Called):
    def __call__(self, sid: str) -> V1BrandRegistrationsContext: ...
    def get(self, sid: str) -> V1BrandRegistrationsContext: ...
    def create(self, customer_profile_bundle_sid: Text, a2p_profile_bundle_sid: Text, brand_type: Text | None = ..., mock: Bool | None = ..., skip_automatic_sec_vet: Bool | None = ...) -> V1BrandRegistrationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1BrandRegistrationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1BrandRegistrationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1BrandRegistrationsInstance]: ...
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
    def fetch(self) -> V1BrandRegistrationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self) -> V1BrandRegistrationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BrandRegistrationsBrandRegistrationOtps(Resource):
    def create(self) -> V1BrandRegistrationsBrandRegistrationOtpsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1BrandRegistrationsBrandRegistrationOtpsInstance(Instance):
    account_sid: str | None
    brand_registration_sid: str | None

class V1BrandRegistrationsBrandVettings(Called):
    def __call__(self, brand_vetting_sid: str) -> V1BrandRegistrationsBrandVettingsContext: ...
    def get(self, brand_vetting_sid: str) -> V1BrandRegistrationsBrandVettingsContext: ...
    def create(self, vetting_provider: Text, vetting_id: Text | None = ...) -> V1BrandRegistrationsBrandVettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, vetting_provider: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1BrandRegistrationsBrandVettingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, vetting_provider: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1BrandRegistrationsBrandVettingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, vetting_provider: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1BrandRegistrationsBrandVettingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1BrandRegistrationsBrandVettingsInstance]: ...
    get_page_async = awaited(get_page)

class V1BrandRegistrationsBrandVettingsContext(Resource):
    def fetch(self) -> V1BrandRegistrationsBrandVettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BrandRegistrationsBrandVettingsInstance(Instance):
    account_sid: str | None
    brand_sid: str | None
    brand_vetting_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None
    vetting_id: str | None
    vetting_class: str | None
    vetting_status: str | None
    vetting_provider: str | None
    url: str | None
    def fetch(self) -> V1BrandRegistrationsBrandVettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1BrandRegistrationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    customer_profile_bundle_sid: str | None
    a2p_profile_bundle_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    brand_type: str | None
    status: str | None
    tcr_id: str | None
    failure_reason: str | None
    errors: list[Any] | None
    url: str | None
    brand_score: int | None
    brand_feedback: list[Any] | None
    identity_status: str | None
    russell_3000: bool | None
    government_entity: bool | None
    tax_exempt_status: str | None
    skip_automatic_sec_vet: bool | None
    mock: bool | None
    links: dict[str, Any] | None
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    def fetch(self) -> V1BrandRegistrationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self) -> V1BrandRegistrationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Deactivations(Called):
    def __call__(self) -> V1DeactivationsContext: ...
    def get(self) -> V1DeactivationsContext: ...

class V1DeactivationsContext(Resource):
    def fetch(self, date: Time | None = ...) -> V1DeactivationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DeactivationsInstance(Instance):
    redirect_to: str | None
    def fetch(self, date: Time | None = ...) -> V1DeactivationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainCerts(Called):
    def __call__(self, domain_sid: str) -> V1DomainCertsContext: ...
    def get(self, domain_sid: str) -> V1DomainCertsContext: ...

class V1DomainCertsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DomainCertsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, tls_cert: Text) -> V1DomainCertsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainCertsInstance(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_expires: datetime | None
    date_created: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    url: str | None
    cert_in_validation: Any
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DomainCertsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, tls_cert: Text) -> V1DomainCertsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfig(Called):
    def __call__(self, domain_sid: str) -> V1DomainConfigContext: ...
    def get(self, domain_sid: str) -> V1DomainConfigContext: ...

class V1DomainConfigContext(Resource):
    def fetch(self) -> V1DomainConfigInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, fallback_url: Text | None = ..., callback_url: Text | None = ..., continue_on_failure: Bool | None = ..., disable_https: Bool | None = ...) -> V1DomainConfigInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfigInstance(Instance):
    domain_sid: str | None
    config_sid: str | None
    fallback_url: str | None
    callback_url: str | None
    continue_on_failure: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    disable_https: bool | None
    def fetch(self) -> V1DomainConfigInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, fallback_url: Text | None = ..., callback_url: Text | None = ..., continue_on_failure: Bool | None = ..., disable_https: Bool | None = ...) -> V1DomainConfigInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DomainConfigMessagingService(Called):
    def __call__(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...
    def get(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...

class V1DomainConfigMessagingServiceContext(Resource):
    def fetch(self) -> V1DomainConfigMessagingServiceInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainConfigMessagingServiceInstance(Instance):
    domain_sid: str | None
    config_sid: str | None
    messaging_service_sid: str | None
    fallback_url: str | None
    callback_url: str | None
    continue_on_failure: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V1DomainConfigMessagingServiceInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainValidateDns(Called):
    def __call__(self, domain_sid: str) -> V1DomainValidateDnsContext: ...
    def get(self, domain_sid: str) -> V1DomainValidateDnsContext: ...

class V1DomainValidateDnsContext(Resource):
    def fetch(self) -> V1DomainValidateDnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DomainValidateDnsInstance(Instance):
    domain_sid: str | None
    is_valid: bool | None
    reason: str | None
    url: str | None
    def fetch(self) -> V1DomainValidateDnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ExternalCampaign(Resource):
    def create(self, campaign_id: Text, messaging_service_sid: Text, cnp_migration: Bool | None = ...) -> V1ExternalCampaignInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ExternalCampaignInstance(Instance):
    sid: str | None
    account_sid: str | None
    campaign_id: str | None
    messaging_service_sid: str | None
    date_created: datetime | None

class V1LinkshorteningMessagingService(Called):
    def __call__(self, domain_sid: str, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceContext2: ...
    def get(self, domain_sid: str, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceContext2: ...

class V1LinkshorteningMessagingServiceContext2(Resource):
    def create(self) -> V1LinkshorteningMessagingServiceContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1LinkshorteningMessagingServiceContext2Instance(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None
    def create(self) -> V1LinkshorteningMessagingServiceContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1LinkshorteningMessagingServiceDomainAssociation(Called):
    def __call__(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...
    def get(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...

class V1LinkshorteningMessagingServiceDomainAssociationContext(Resource):
    def fetch(self) -> V1LinkshorteningMessagingServiceDomainAssociationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1LinkshorteningMessagingServiceDomainAssociationInstance(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None
    def fetch(self) -> V1LinkshorteningMessagingServiceDomainAssociationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RequestManagedCert(Called):
    def __call__(self, domain_sid: str) -> V1RequestManagedCertContext: ...
    def get(self, domain_sid: str) -> V1RequestManagedCertContext: ...

class V1RequestManagedCertContext(Resource):
    def update(self) -> V1RequestManagedCertInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RequestManagedCertInstance(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_created: datetime | None
    date_expires: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    url: str | None
    managed: bool | None
    requesting: bool | None
    def update(self) -> V1RequestManagedCertInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    def create(self, friendly_name: Text, inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAlphaSenders(Called):
    def __call__(self, sid: str) -> V1ServicesAlphaSendersContext: ...
    def get(self, sid: str) -> V1ServicesAlphaSendersContext: ...
    def create(self, alpha_sender: Text) -> V1ServicesAlphaSendersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAlphaSendersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAlphaSendersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAlphaSendersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAlphaSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAlphaSendersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAlphaSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesAlphaSendersInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    alpha_sender: str | None
    capabilities: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAlphaSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelSenders(Called):
    def __call__(self, sid: str) -> V1ServicesChannelSendersContext: ...
    def get(self, sid: str) -> V1ServicesChannelSendersContext: ...
    def create(self, sid: Text) -> V1ServicesChannelSendersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesChannelSendersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesChannelSendersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesChannelSendersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesChannelSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesChannelSendersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesChannelSendersInstance(Instance):
    account_sid: str | None
    messaging_service_sid: str | None
    sid: str | None
    sender: str | None
    sender_type: str | None
    country_code: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesChannelSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesDestinationAlphaSenders(Called):
    def __call__(self, sid: str) -> V1ServicesDestinationAlphaSendersContext: ...
    def get(self, sid: str) -> V1ServicesDestinationAlphaSendersContext: ...
    def create(self, alpha_sender: Text, iso_country_code: Text | None = ...) -> V1ServicesDestinationAlphaSendersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, iso_country_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDestinationAlphaSendersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_country_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDestinationAlphaSendersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_country_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDestinationAlphaSendersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDestinationAlphaSendersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDestinationAlphaSendersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDestinationAlphaSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesDestinationAlphaSendersInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    alpha_sender: str | None
    capabilities: list[Any] | None
    url: str | None
    iso_country_code: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDestinationAlphaSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def create(self, phone_number_sid: Text) -> V1ServicesPhoneNumbersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesPhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesPhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesPhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesPhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesPhoneNumbersInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    phone_number: str | None
    country_code: str | None
    capabilities: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesShortCodes(Called):
    def __call__(self, sid: str) -> V1ServicesShortCodesContext: ...
    def get(self, sid: str) -> V1ServicesShortCodesContext: ...
    def create(self, short_code_sid: Text) -> V1ServicesShortCodesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesShortCodesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesShortCodesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesShortCodesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesShortCodesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesShortCodesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesShortCodesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesShortCodesInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    short_code: str | None
    country_code: str | None
    capabilities: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesShortCodesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesUsAppToPerson(Called):
    def __call__(self, sid: str) -> V1ServicesUsAppToPersonContext: ...
    def get(self, sid: str) -> V1ServicesUsAppToPersonContext: ...
    def create(self, brand_registration_sid: Text, description: Text, message_flow: Text, message_samples: Items, us_app_to_person_usecase: Text, has_embedded_links: Bool, has_embedded_phone: Bool, x_twilio_api_version: Text | None = ..., opt_in_message: Text | None = ..., opt_out_message: Text | None = ..., help_message: Text | None = ..., opt_in_keywords: Items | None = ..., opt_out_keywords: Items | None = ..., help_keywords: Items | None = ..., subscriber_opt_in: Bool | None = ..., age_gated: Bool | None = ..., direct_lending: Bool | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, x_twilio_api_version: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesUsAppToPersonInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, x_twilio_api_version: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesUsAppToPersonInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, x_twilio_api_version: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesUsAppToPersonInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesUsAppToPersonInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesUsAppToPersonContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, x_twilio_api_version: Text | None = ...) -> V1ServicesUsAppToPersonInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, has_embedded_links: Bool, has_embedded_phone: Bool, message_samples: Items, message_flow: Text, description: Text, age_gated: Bool, direct_lending: Bool, x_twilio_api_version: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsAppToPersonInstance(Instance):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, x_twilio_api_version: Text | None = ...) -> V1ServicesUsAppToPersonInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, has_embedded_links: Bool, has_embedded_phone: Bool, message_samples: Items, message_flow: Text, description: Text, age_gated: Bool, direct_lending: Bool, x_twilio_api_version: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ...) -> V1ServicesUsAppToPersonInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesUsAppToPersonUsecases(Resource):
    def fetch(self, brand_registration_sid: Text | None = ...) -> V1ServicesUsAppToPersonUsecasesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesUsAppToPersonUsecasesInstance(Instance):
    us_app_to_person_usecases: list[Any] | None

class V1ServicesInstance(Instance):
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
    scan_message_content: str | None
    fallback_to_long_code: bool | None
    area_code_geomatch: bool | None
    synchronous_validation: bool | None
    validity_period: int | None
    url: str | None
    links: dict[str, Any] | None
    usecase: str | None
    us_app_to_person_registered: bool | None
    use_inbound_webhook_on_number: bool | None
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., inbound_request_url: Text | None = ..., inbound_method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., sticky_sender: Bool | None = ..., mms_converter: Bool | None = ..., smart_encoding: Bool | None = ..., scan_message_content: Text | None = ..., fallback_to_long_code: Bool | None = ..., area_code_geomatch: Bool | None = ..., validity_period: Int | None = ..., synchronous_validation: Bool | None = ..., usecase: Text | None = ..., use_inbound_webhook_on_number: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TollfreeVerifications(Called):
    def __call__(self, sid: str) -> V1TollfreeVerificationsContext: ...
    def get(self, sid: str) -> V1TollfreeVerificationsContext: ...
    def create(self, business_name: Text, business_website: Text, notification_email: Text, use_case_categories: Items, use_case_summary: Text, production_message_sample: Text, opt_in_image_urls: Items, opt_in_type: Text, message_volume: Text, tollfree_phone_number_sid: Text, customer_profile_sid: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., external_reference_id: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: Text | None = ..., business_registration_country: Text | None = ..., business_type: Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, tollfree_phone_number_sid: Text | None = ..., status: Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TollfreeVerificationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, tollfree_phone_number_sid: Text | None = ..., status: Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TollfreeVerificationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, tollfree_phone_number_sid: Text | None = ..., status: Text | None = ..., external_reference_id: Text | None = ..., include_sub_accounts: Bool | None = ..., trust_product_sid: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1TollfreeVerificationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TollfreeVerificationsInstance]: ...
    get_page_async = awaited(get_page)

class V1TollfreeVerificationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TollfreeVerificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, business_name: Text | None = ..., business_website: Text | None = ..., notification_email: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., edit_reason: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: Text | None = ..., business_registration_country: Text | None = ..., business_type: Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1TollfreeVerificationsInstance(Instance):
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
    opt_in_type: str | None
    message_volume: str | None
    additional_information: str | None
    tollfree_phone_number_sid: str | None
    tollfree_phone_number: str | None
    status: str | None
    url: str | None
    rejection_reason: str | None
    error_code: int | None
    edit_expiration: datetime | None
    edit_allowed: bool | None
    business_registration_number: str | None
    business_registration_authority: str | None
    business_registration_country: str | None
    business_type: str | None
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
    vetting_provider: str | None
    vetting_id_expiration: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1TollfreeVerificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, business_name: Text | None = ..., business_website: Text | None = ..., notification_email: Text | None = ..., use_case_categories: Items | None = ..., use_case_summary: Text | None = ..., production_message_sample: Text | None = ..., opt_in_image_urls: Items | None = ..., opt_in_type: Text | None = ..., message_volume: Text | None = ..., business_street_address: Text | None = ..., business_street_address2: Text | None = ..., business_city: Text | None = ..., business_state_province_region: Text | None = ..., business_postal_code: Text | None = ..., business_country: Text | None = ..., additional_information: Text | None = ..., business_contact_first_name: Text | None = ..., business_contact_last_name: Text | None = ..., business_contact_email: Text | None = ..., business_contact_phone: Text | None = ..., edit_reason: Text | None = ..., business_registration_number: Text | None = ..., business_registration_authority: Text | None = ..., business_registration_country: Text | None = ..., business_type: Text | None = ..., business_registration_phone_number: Text | None = ..., doing_business_as: Text | None = ..., opt_in_confirmation_message: Text | None = ..., help_message_sample: Text | None = ..., privacy_policy_url: Text | None = ..., terms_and_conditions_url: Text | None = ..., age_gated_content: Bool | None = ..., opt_in_keywords: Items | None = ..., vetting_provider: Text | None = ..., vetting_id: Text | None = ...) -> V1TollfreeVerificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Usecases(Resource):
    def fetch(self) -> V1UsecasesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1UsecasesInstance(Instance):
    usecases: list[Any] | None

class V2(Resource):
    @property
    def channels_senders(self) -> V2ChannelsSenders: ...
    @property
    def domain_certs(self) -> V2DomainCerts: ...
    @property
    def typing_indicator(self) -> V2TypingIndicator: ...

class V2ChannelsSenders(Called):
    def __call__(self, sid: str) -> V2ChannelsSendersContext: ...
    def get(self, sid: str) -> V2ChannelsSendersContext: ...
    def create(self, messaging_v2_channels_sender_requests_create: Body) -> V2ChannelsSendersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, channel: Text, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ChannelsSendersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, channel: Text, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ChannelsSendersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, channel: Text, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ChannelsSendersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ChannelsSendersInstance]: ...
    get_page_async = awaited(get_page)

class V2ChannelsSendersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ChannelsSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_v2_channels_sender_requests_update: Body | None = ...) -> V2ChannelsSendersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ChannelsSendersInstance(Instance):
    sid: str | None
    status: str | None
    sender_id: str | None
    configuration: dict[str, Any] | None
    webhook: dict[str, Any] | None
    profile: dict[str, Any] | None
    properties: dict[str, Any] | None
    offline_reasons: list[Any] | None
    compliance: dict[str, Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ChannelsSendersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_v2_channels_sender_requests_update: Body | None = ...) -> V2ChannelsSendersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2DomainCerts(Called):
    def __call__(self, domain_sid: str) -> V2DomainCertsContext: ...
    def get(self, domain_sid: str) -> V2DomainCertsContext: ...

class V2DomainCertsContext(Resource):
    def fetch(self) -> V2DomainCertsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2DomainCertsInstance(Instance):
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
    def fetch(self) -> V2DomainCertsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TypingIndicator(Resource):
    def create(self, channel: Text, message_id: Text) -> V2TypingIndicatorInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2TypingIndicatorInstance(Instance):
    success: bool | None

class V3(Resource):
    @property
    def typing_indicator(self) -> V3TypingIndicator: ...

class V3TypingIndicator(Resource):
    def create(self, typing_indicator_request: Body) -> V3TypingIndicatorInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V3TypingIndicatorInstance(Instance):
    success: bool | None
