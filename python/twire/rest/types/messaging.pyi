# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Messaging(Resource):
    v1: V1
    v2: V2
    v3: V3
    brand_registrations: V1BrandRegistrations
    deactivations: V1Deactivations
    domain_certs: V1DomainCerts
    domain_config: V1DomainConfig
    domain_config_messaging_service: V1DomainConfigMessagingService
    external_campaign: V1ExternalCampaign
    linkshortening_messaging_service: V1LinkshorteningMessagingService
    services: V1Services
    usecases: V1Usecases

class V1(Resource):
    brand_registrations: V1BrandRegistrations
    deactivations: V1Deactivations
    domain_certs: V1DomainCerts
    domain_config: V1DomainConfig
    domain_config_messaging_service: V1DomainConfigMessagingService
    domain_validate_dns: V1DomainValidateDns
    external_campaign: V1ExternalCampaign
    linkshortening_messaging_service: V1LinkshorteningMessagingService
    linkshortening_messaging_service_domain_association: V1LinkshorteningMessagingServiceDomainAssociation
    request_managed_cert: V1RequestManagedCert
    services: V1Services
    tollfree_verifications: V1TollfreeVerifications
    usecases: V1Usecases

class V1BrandRegistrations(Resource):
    def create(self, customer_profile_bundle_sid: str, a2p_profile_bundle_sid: str, *, brand_type: Maybe[str] = ..., mock: Maybe[bool] = ..., skip_automatic_sec_vet: Maybe[bool] = ...) -> V1BrandRegistrationsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1BrandRegistrationsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1BrandRegistrationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1BrandRegistrationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1BrandRegistrationsInstance]: ...
    def __call__(self, sid: str) -> V1BrandRegistrationsContext: ...
    def get(self, sid: str) -> V1BrandRegistrationsContext: ...

class V1BrandRegistrationsContext(Resource):
    brand_registration_otps: V1BrandRegistrations_BrandRegistrationOtps
    brand_vettings: V1BrandRegistrations_BrandVettings
    def fetch(self) -> V1BrandRegistrationsInstance: ...
    def update(self) -> V1BrandRegistrationsInstance: ...

class V1BrandRegistrationsInstance(Instance, V1BrandRegistrationsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    customer_profile_bundle_sid: Optional[str]
    a2p_profile_bundle_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    brand_type: Optional[str]
    status: str
    tcr_id: Optional[str]
    failure_reason: Optional[str]
    errors: Optional[List[Any]]
    url: Optional[str]
    brand_score: Optional[int]
    brand_feedback: Optional[List[str]]
    identity_status: str
    russell_3000: Optional[bool]
    government_entity: Optional[bool]
    tax_exempt_status: Optional[str]
    skip_automatic_sec_vet: Optional[bool]
    mock: Optional[bool]
    links: Optional[Dict[str, Any]]

class V1BrandRegistrations_BrandRegistrationOtps(Resource):
    def create(self) -> V1BrandRegistrations_BrandRegistrationOtpsInstance: ...

class V1BrandRegistrations_BrandRegistrationOtpsInstance(Instance):
    account_sid: Optional[str]
    brand_registration_sid: Optional[str]

class V1BrandRegistrations_BrandVettings(Resource):
    def create(self, vetting_provider: str, *, vetting_id: Maybe[str] = ...) -> V1BrandRegistrations_BrandVettingsInstance: ...
    def list(self, *, vetting_provider: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1BrandRegistrations_BrandVettingsInstance]: ...
    def stream(self, *, vetting_provider: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1BrandRegistrations_BrandVettingsInstance]: ...
    def page(self, *, vetting_provider: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1BrandRegistrations_BrandVettingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1BrandRegistrations_BrandVettingsInstance]: ...
    def __call__(self, brand_vetting_sid: str) -> V1BrandRegistrations_BrandVettingsContext: ...
    def get(self, brand_vetting_sid: str) -> V1BrandRegistrations_BrandVettingsContext: ...

class V1BrandRegistrations_BrandVettingsContext(Resource):
    def fetch(self) -> V1BrandRegistrations_BrandVettingsInstance: ...

class V1BrandRegistrations_BrandVettingsInstance(Instance, V1BrandRegistrations_BrandVettingsContext):
    account_sid: Optional[str]
    brand_sid: Optional[str]
    brand_vetting_sid: Optional[str]
    date_updated: Optional[Datetime]
    date_created: Optional[Datetime]
    vetting_id: Optional[str]
    vetting_class: Optional[str]
    vetting_status: Optional[str]
    vetting_provider: str
    url: Optional[str]

class V1Deactivations(Resource):
    def __call__(self) -> V1DeactivationsContext0: ...
    def get(self) -> V1DeactivationsContext0: ...

class V1DeactivationsContext0(Resource):
    def fetch(self, *, date: Maybe[InDate] = ...) -> V1DeactivationsContext0Instance: ...

class V1DeactivationsContext0Instance(Instance, V1DeactivationsContext0):
    redirect_to: Optional[str]

class V1DomainCerts(Resource):
    def __call__(self, domain_sid: str) -> V1DomainCertsContext: ...
    def get(self, domain_sid: str) -> V1DomainCertsContext: ...

class V1DomainCertsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1DomainCertsInstance: ...
    def update(self, tls_cert: str) -> V1DomainCertsInstance: ...

class V1DomainCertsInstance(Instance, V1DomainCertsContext):
    domain_sid: Optional[str]
    date_updated: Optional[Datetime]
    date_expires: Optional[Datetime]
    date_created: Optional[Datetime]
    domain_name: Optional[str]
    certificate_sid: Optional[str]
    url: Optional[str]
    cert_in_validation: Any

class V1DomainConfig(Resource):
    def __call__(self, domain_sid: str) -> V1DomainConfigContext: ...
    def get(self, domain_sid: str) -> V1DomainConfigContext: ...

class V1DomainConfigContext(Resource):
    def fetch(self) -> V1DomainConfigInstance: ...
    def update(self, *, fallback_url: Maybe[str] = ..., callback_url: Maybe[str] = ..., continue_on_failure: Maybe[bool] = ..., disable_https: Maybe[bool] = ...) -> V1DomainConfigInstance: ...

class V1DomainConfigInstance(Instance, V1DomainConfigContext):
    domain_sid: Optional[str]
    config_sid: Optional[str]
    fallback_url: Optional[str]
    callback_url: Optional[str]
    continue_on_failure: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    disable_https: Optional[bool]

class V1DomainConfigMessagingService(Resource):
    def __call__(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...
    def get(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...

class V1DomainConfigMessagingServiceContext(Resource):
    def fetch(self) -> V1DomainConfigMessagingServiceInstance: ...

class V1DomainConfigMessagingServiceInstance(Instance, V1DomainConfigMessagingServiceContext):
    domain_sid: Optional[str]
    config_sid: Optional[str]
    messaging_service_sid: Optional[str]
    fallback_url: Optional[str]
    callback_url: Optional[str]
    continue_on_failure: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1DomainValidateDns(Resource):
    def __call__(self, domain_sid: str) -> V1DomainValidateDnsContext: ...
    def get(self, domain_sid: str) -> V1DomainValidateDnsContext: ...

class V1DomainValidateDnsContext(Resource):
    def fetch(self) -> V1DomainValidateDnsInstance: ...

class V1DomainValidateDnsInstance(Instance, V1DomainValidateDnsContext):
    domain_sid: Optional[str]
    is_valid: Optional[bool]
    reason: Optional[str]
    url: Optional[str]

class V1ExternalCampaign(Resource):
    def create(self, campaign_id: str, messaging_service_sid: str, *, cnp_migration: Maybe[bool] = ...) -> V1ExternalCampaignInstance: ...

class V1ExternalCampaignInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    campaign_id: Optional[str]
    messaging_service_sid: Optional[str]
    date_created: Optional[Datetime]

class V1LinkshorteningMessagingService(Resource):
    def __call__(self, domain_sid: str, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceContext2: ...
    def get(self, domain_sid: str, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceContext2: ...

class V1LinkshorteningMessagingServiceContext2(Resource):
    def create(self) -> V1LinkshorteningMessagingServiceContext2Instance: ...
    def delete(self) -> bool: ...

class V1LinkshorteningMessagingServiceContext2Instance(Instance, V1LinkshorteningMessagingServiceContext2):
    domain_sid: Optional[str]
    messaging_service_sid: Optional[str]
    url: Optional[str]

class V1LinkshorteningMessagingServiceDomainAssociation(Resource):
    def __call__(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...
    def get(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...

class V1LinkshorteningMessagingServiceDomainAssociationContext(Resource):
    def fetch(self) -> V1LinkshorteningMessagingServiceDomainAssociationInstance: ...

class V1LinkshorteningMessagingServiceDomainAssociationInstance(Instance, V1LinkshorteningMessagingServiceDomainAssociationContext):
    domain_sid: Optional[str]
    messaging_service_sid: Optional[str]
    url: Optional[str]

class V1RequestManagedCert(Resource):
    def __call__(self, domain_sid: str) -> V1RequestManagedCertContext: ...
    def get(self, domain_sid: str) -> V1RequestManagedCertContext: ...

class V1RequestManagedCertContext(Resource):
    def update(self) -> V1RequestManagedCertInstance: ...

class V1RequestManagedCertInstance(Instance, V1RequestManagedCertContext):
    domain_sid: Optional[str]
    date_updated: Optional[Datetime]
    date_created: Optional[Datetime]
    date_expires: Optional[Datetime]
    domain_name: Optional[str]
    certificate_sid: Optional[str]
    url: Optional[str]
    managed: Optional[bool]
    requesting: Optional[bool]

class V1Services(Resource):
    def create(self, friendly_name: str, *, inbound_request_url: Maybe[str] = ..., inbound_method: Maybe[str] = ..., fallback_url: Maybe[str] = ..., fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., sticky_sender: Maybe[bool] = ..., mms_converter: Maybe[bool] = ..., smart_encoding: Maybe[bool] = ..., scan_message_content: Maybe[str] = ..., fallback_to_long_code: Maybe[bool] = ..., area_code_geomatch: Maybe[bool] = ..., validity_period: Maybe[int] = ..., synchronous_validation: Maybe[bool] = ..., usecase: Maybe[str] = ..., use_inbound_webhook_on_number: Maybe[bool] = ...) -> V1ServicesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ServicesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ServicesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...

class V1ServicesContext(Resource):
    alpha_senders: V1Services_AlphaSenders
    channel_senders: V1Services_ChannelSenders
    destination_alpha_senders: V1Services_DestinationAlphaSenders
    phone_numbers: V1Services_PhoneNumbers
    short_codes: V1Services_ShortCodes
    us_app_to_person: V1Services_UsAppToPerson
    us_app_to_person_usecases: V1Services_UsAppToPersonUsecases
    def delete(self) -> bool: ...
    def fetch(self) -> V1ServicesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., inbound_request_url: Maybe[str] = ..., inbound_method: Maybe[str] = ..., fallback_url: Maybe[str] = ..., fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., sticky_sender: Maybe[bool] = ..., mms_converter: Maybe[bool] = ..., smart_encoding: Maybe[bool] = ..., scan_message_content: Maybe[str] = ..., fallback_to_long_code: Maybe[bool] = ..., area_code_geomatch: Maybe[bool] = ..., validity_period: Maybe[int] = ..., synchronous_validation: Maybe[bool] = ..., usecase: Maybe[str] = ..., use_inbound_webhook_on_number: Maybe[bool] = ...) -> V1ServicesInstance: ...

class V1ServicesInstance(Instance, V1ServicesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    inbound_request_url: Optional[str]
    inbound_method: Optional[str]
    fallback_url: Optional[str]
    fallback_method: Optional[str]
    status_callback: Optional[str]
    sticky_sender: Optional[bool]
    mms_converter: Optional[bool]
    smart_encoding: Optional[bool]
    scan_message_content: str
    fallback_to_long_code: Optional[bool]
    area_code_geomatch: Optional[bool]
    synchronous_validation: Optional[bool]
    validity_period: int
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    usecase: Optional[str]
    us_app_to_person_registered: Optional[bool]
    use_inbound_webhook_on_number: Optional[bool]

class V1Services_AlphaSenders(Resource):
    def create(self, alpha_sender: str) -> V1Services_AlphaSendersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_AlphaSendersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_AlphaSendersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_AlphaSendersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_AlphaSendersInstance]: ...
    def __call__(self, sid: str) -> V1Services_AlphaSendersContext: ...
    def get(self, sid: str) -> V1Services_AlphaSendersContext: ...

class V1Services_AlphaSendersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_AlphaSendersInstance: ...

class V1Services_AlphaSendersInstance(Instance, V1Services_AlphaSendersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    alpha_sender: Optional[str]
    capabilities: Optional[List[str]]
    url: Optional[str]

class V1Services_ChannelSenders(Resource):
    def create(self, sid: str) -> V1Services_ChannelSendersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_ChannelSendersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_ChannelSendersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_ChannelSendersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_ChannelSendersInstance]: ...
    def __call__(self, sid: str) -> V1Services_ChannelSendersContext: ...
    def get(self, sid: str) -> V1Services_ChannelSendersContext: ...

class V1Services_ChannelSendersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_ChannelSendersInstance: ...

class V1Services_ChannelSendersInstance(Instance, V1Services_ChannelSendersContext):
    account_sid: Optional[str]
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    sender: Optional[str]
    sender_type: Optional[str]
    country_code: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Services_DestinationAlphaSenders(Resource):
    def create(self, alpha_sender: str, *, iso_country_code: Maybe[str] = ...) -> V1Services_DestinationAlphaSendersInstance: ...
    def list(self, *, iso_country_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_DestinationAlphaSendersInstance]: ...
    def stream(self, *, iso_country_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_DestinationAlphaSendersInstance]: ...
    def page(self, *, iso_country_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_DestinationAlphaSendersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_DestinationAlphaSendersInstance]: ...
    def __call__(self, sid: str) -> V1Services_DestinationAlphaSendersContext: ...
    def get(self, sid: str) -> V1Services_DestinationAlphaSendersContext: ...

class V1Services_DestinationAlphaSendersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_DestinationAlphaSendersInstance: ...

class V1Services_DestinationAlphaSendersInstance(Instance, V1Services_DestinationAlphaSendersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    alpha_sender: Optional[str]
    capabilities: Optional[List[str]]
    url: Optional[str]
    iso_country_code: Optional[str]

class V1Services_PhoneNumbers(Resource):
    def create(self, phone_number_sid: str) -> V1Services_PhoneNumbersInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_PhoneNumbersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_PhoneNumbersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_PhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_PhoneNumbersInstance]: ...
    def __call__(self, sid: str) -> V1Services_PhoneNumbersContext: ...
    def get(self, sid: str) -> V1Services_PhoneNumbersContext: ...

class V1Services_PhoneNumbersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_PhoneNumbersInstance: ...

class V1Services_PhoneNumbersInstance(Instance, V1Services_PhoneNumbersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    phone_number: Optional[str]
    country_code: Optional[str]
    capabilities: Optional[List[str]]
    url: Optional[str]

class V1Services_ShortCodes(Resource):
    def create(self, short_code_sid: str) -> V1Services_ShortCodesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Services_ShortCodesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Services_ShortCodesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Services_ShortCodesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Services_ShortCodesInstance]: ...
    def __call__(self, sid: str) -> V1Services_ShortCodesContext: ...
    def get(self, sid: str) -> V1Services_ShortCodesContext: ...

class V1Services_ShortCodesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Services_ShortCodesInstance: ...

class V1Services_ShortCodesInstance(Instance, V1Services_ShortCodesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    short_code: Optional[str]
    country_code: Optional[str]
    capabilities: Optional[List[str]]
    url: Optional[str]

class V1Services_UsAppToPerson(Resource):
    def create(self, brand_registration_sid: str, description: str, message_flow: str, message_samples: InList[str], us_app_to_person_usecase: str, has_embedded_links: bool, has_embedded_phone: bool, *, x_twilio_api_version: Maybe[str] = ..., opt_in_message: Maybe[str] = ..., opt_out_message: Maybe[str] = ..., help_message: Maybe[str] = ..., opt_in_keywords: Maybe[InList[str]] = ..., opt_out_keywords: Maybe[InList[str]] = ..., help_keywords: Maybe[InList[str]] = ..., subscriber_opt_in: Maybe[bool] = ..., age_gated: Maybe[bool] = ..., direct_lending: Maybe[bool] = ..., privacy_policy_url: Maybe[str] = ..., terms_and_conditions_url: Maybe[str] = ...) -> AnyInstance: ...
    def list(self, *, x_twilio_api_version: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[AnyInstance]: ...
    def stream(self, *, x_twilio_api_version: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[AnyInstance]: ...
    def page(self, *, x_twilio_api_version: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[AnyInstance]: ...
    def get_page(self, target_url: str) -> Page[AnyInstance]: ...
    def __call__(self, sid: str) -> V1Services_UsAppToPersonContext: ...
    def get(self, sid: str) -> V1Services_UsAppToPersonContext: ...

class V1Services_UsAppToPersonContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self, *, x_twilio_api_version: Maybe[str] = ...) -> AnyInstance: ...
    def update(self, has_embedded_links: bool, has_embedded_phone: bool, message_samples: InList[str], message_flow: str, description: str, age_gated: bool, direct_lending: bool, *, x_twilio_api_version: Maybe[str] = ..., privacy_policy_url: Maybe[str] = ..., terms_and_conditions_url: Maybe[str] = ...) -> AnyInstance: ...

class V1Services_UsAppToPersonUsecases(Resource):
    def fetch(self, *, brand_registration_sid: Maybe[str] = ...) -> V1Services_UsAppToPersonUsecasesInstance: ...

class V1Services_UsAppToPersonUsecasesInstance(Instance):
    us_app_to_person_usecases: Optional[List[Any]]

class V1TollfreeVerifications(Resource):
    def create(self, business_name: str, business_website: str, notification_email: str, use_case_categories: InList[str], use_case_summary: str, production_message_sample: str, opt_in_image_urls: InList[str], opt_in_type: str, message_volume: str, tollfree_phone_number_sid: str, *, customer_profile_sid: Maybe[str] = ..., business_street_address: Maybe[str] = ..., business_street_address2: Maybe[str] = ..., business_city: Maybe[str] = ..., business_state_province_region: Maybe[str] = ..., business_postal_code: Maybe[str] = ..., business_country: Maybe[str] = ..., additional_information: Maybe[str] = ..., business_contact_first_name: Maybe[str] = ..., business_contact_last_name: Maybe[str] = ..., business_contact_email: Maybe[str] = ..., business_contact_phone: Maybe[str] = ..., external_reference_id: Maybe[str] = ..., business_registration_number: Maybe[str] = ..., business_registration_authority: Maybe[str] = ..., business_registration_country: Maybe[str] = ..., business_type: Maybe[str] = ..., business_registration_phone_number: Maybe[str] = ..., doing_business_as: Maybe[str] = ..., opt_in_confirmation_message: Maybe[str] = ..., help_message_sample: Maybe[str] = ..., privacy_policy_url: Maybe[str] = ..., terms_and_conditions_url: Maybe[str] = ..., age_gated_content: Maybe[bool] = ..., opt_in_keywords: Maybe[InList[str]] = ..., vetting_provider: Maybe[str] = ..., vetting_id: Maybe[str] = ...) -> V1TollfreeVerificationsInstance: ...
    def list(self, *, tollfree_phone_number_sid: Maybe[str] = ..., status: Maybe[str] = ..., external_reference_id: Maybe[str] = ..., include_sub_accounts: Maybe[bool] = ..., trust_product_sid: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1TollfreeVerificationsInstance]: ...
    def stream(self, *, tollfree_phone_number_sid: Maybe[str] = ..., status: Maybe[str] = ..., external_reference_id: Maybe[str] = ..., include_sub_accounts: Maybe[bool] = ..., trust_product_sid: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1TollfreeVerificationsInstance]: ...
    def page(self, *, tollfree_phone_number_sid: Maybe[str] = ..., status: Maybe[str] = ..., external_reference_id: Maybe[str] = ..., include_sub_accounts: Maybe[bool] = ..., trust_product_sid: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1TollfreeVerificationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1TollfreeVerificationsInstance]: ...
    def __call__(self, sid: str) -> V1TollfreeVerificationsContext: ...
    def get(self, sid: str) -> V1TollfreeVerificationsContext: ...

class V1TollfreeVerificationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1TollfreeVerificationsInstance: ...
    def update(self, *, business_name: Maybe[str] = ..., business_website: Maybe[str] = ..., notification_email: Maybe[str] = ..., use_case_categories: Maybe[InList[str]] = ..., use_case_summary: Maybe[str] = ..., production_message_sample: Maybe[str] = ..., opt_in_image_urls: Maybe[InList[str]] = ..., opt_in_type: Maybe[str] = ..., message_volume: Maybe[str] = ..., business_street_address: Maybe[str] = ..., business_street_address2: Maybe[str] = ..., business_city: Maybe[str] = ..., business_state_province_region: Maybe[str] = ..., business_postal_code: Maybe[str] = ..., business_country: Maybe[str] = ..., additional_information: Maybe[str] = ..., business_contact_first_name: Maybe[str] = ..., business_contact_last_name: Maybe[str] = ..., business_contact_email: Maybe[str] = ..., business_contact_phone: Maybe[str] = ..., edit_reason: Maybe[str] = ..., business_registration_number: Maybe[str] = ..., business_registration_authority: Maybe[str] = ..., business_registration_country: Maybe[str] = ..., business_type: Maybe[str] = ..., business_registration_phone_number: Maybe[str] = ..., doing_business_as: Maybe[str] = ..., opt_in_confirmation_message: Maybe[str] = ..., help_message_sample: Maybe[str] = ..., privacy_policy_url: Maybe[str] = ..., terms_and_conditions_url: Maybe[str] = ..., age_gated_content: Maybe[bool] = ..., opt_in_keywords: Maybe[InList[str]] = ..., vetting_provider: Maybe[str] = ..., vetting_id: Maybe[str] = ...) -> V1TollfreeVerificationsInstance: ...

class V1TollfreeVerificationsInstance(Instance, V1TollfreeVerificationsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    customer_profile_sid: Optional[str]
    trust_product_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    regulated_item_sid: Optional[str]
    business_name: Optional[str]
    business_street_address: Optional[str]
    business_street_address2: Optional[str]
    business_city: Optional[str]
    business_state_province_region: Optional[str]
    business_postal_code: Optional[str]
    business_country: Optional[str]
    business_website: Optional[str]
    business_contact_first_name: Optional[str]
    business_contact_last_name: Optional[str]
    business_contact_email: Optional[str]
    business_contact_phone: Optional[str]
    notification_email: Optional[str]
    use_case_categories: Optional[List[str]]
    use_case_summary: Optional[str]
    production_message_sample: Optional[str]
    opt_in_image_urls: Optional[List[str]]
    opt_in_type: str
    message_volume: Optional[str]
    additional_information: Optional[str]
    tollfree_phone_number_sid: Optional[str]
    tollfree_phone_number: Optional[str]
    status: str
    url: Optional[str]
    rejection_reason: Optional[str]
    error_code: Optional[int]
    edit_expiration: Optional[Datetime]
    edit_allowed: Optional[bool]
    business_registration_number: Optional[str]
    business_registration_authority: Optional[str]
    business_registration_country: Optional[str]
    business_type: Optional[str]
    business_registration_phone_number: Optional[str]
    doing_business_as: Optional[str]
    opt_in_confirmation_message: Optional[str]
    help_message_sample: Optional[str]
    privacy_policy_url: Optional[str]
    terms_and_conditions_url: Optional[str]
    age_gated_content: Optional[bool]
    opt_in_keywords: Optional[List[str]]
    rejection_reasons: Optional[List[Any]]
    resource_links: Any
    external_reference_id: Optional[str]
    vetting_id: Optional[str]
    vetting_provider: Optional[str]
    vetting_id_expiration: Optional[Datetime]

class V1Usecases(Resource):
    def fetch(self) -> V1UsecasesInstance: ...

class V1UsecasesInstance(Instance):
    usecases: Optional[List[Any]]

class V2(Resource):
    channels_senders: V2ChannelsSenders
    domain_certs: V2DomainCerts
    typing_indicator: V2TypingIndicator

class V2ChannelsSenders(Resource):
    def create(self, messaging_v2_channels_sender_requests_create: Body) -> V2ChannelsSendersInstance: ...
    def list(self, channel: str, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ChannelsSendersInstance]: ...
    def stream(self, channel: str, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ChannelsSendersInstance]: ...
    def page(self, channel: str, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ChannelsSendersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ChannelsSendersInstance]: ...
    def __call__(self, sid: str) -> V2ChannelsSendersContext: ...
    def get(self, sid: str) -> V2ChannelsSendersContext: ...

class V2ChannelsSendersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2ChannelsSendersInstance: ...
    def update(self, *, messaging_v2_channels_sender_requests_update: Maybe[Body] = ...) -> V2ChannelsSendersInstance: ...

class V2ChannelsSendersInstance(Instance, V2ChannelsSendersContext):
    sid: Optional[str]
    status: str
    sender_id: Optional[str]
    configuration: Optional[Dict[str, Any]]
    webhook: Optional[Dict[str, Any]]
    profile: Optional[Dict[str, Any]]
    properties: Optional[Dict[str, Any]]
    offline_reasons: Optional[List[Optional[Dict[str, Any]]]]
    compliance: Optional[Dict[str, Any]]
    url: Optional[str]

class V2DomainCerts(Resource):
    def __call__(self, domain_sid: str) -> V2DomainCertsContext: ...
    def get(self, domain_sid: str) -> V2DomainCertsContext: ...

class V2DomainCertsContext(Resource):
    def fetch(self) -> V2DomainCertsInstance: ...

class V2DomainCertsInstance(Instance, V2DomainCertsContext):
    domain_sid: Optional[str]
    date_updated: Optional[Datetime]
    date_expires: Optional[Datetime]
    date_created: Optional[Datetime]
    domain_name: Optional[str]
    certificate_sid: Optional[str]
    managed: Optional[bool]
    requesting: Optional[bool]
    url: Optional[str]
    cert_in_validation: Any

class V2TypingIndicator(Resource):
    def create(self, channel: str, message_id: str) -> V2TypingIndicatorInstance: ...

class V2TypingIndicatorInstance(Instance):
    success: bool

class V3(Resource):
    typing_indicator: V3TypingIndicator

class V3TypingIndicator(Resource):
    def create(self, typing_indicator_request: Body) -> V3TypingIndicatorInstance: ...

class V3TypingIndicatorInstance(Instance):
    success: bool
