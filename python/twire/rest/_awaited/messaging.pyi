"""twire.aio.messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import messaging as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1BrandRegistrations.create, V1BrandRegistrationsInstance)
    create_with_http_info = full_answers(_typed.V1BrandRegistrations.create, V1BrandRegistrationsInstance)
    list = lists(_typed.V1BrandRegistrations.list, V1BrandRegistrationsInstance)
    list_with_http_info = full_lists(_typed.V1BrandRegistrations.list, V1BrandRegistrationsInstance)
    stream = streams(_typed.V1BrandRegistrations.stream, V1BrandRegistrationsInstance)
    stream_with_http_info = full_streams(_typed.V1BrandRegistrations.stream, V1BrandRegistrationsInstance)
    page = pages(_typed.V1BrandRegistrations.page, V1BrandRegistrationsInstance)
    page_with_http_info = full_pages(_typed.V1BrandRegistrations.page, V1BrandRegistrationsInstance)
    get_page = pages(_typed.V1BrandRegistrations.get_page, V1BrandRegistrationsInstance)

class V1BrandRegistrationsContext(Resource):
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    fetch = answers(_typed.V1BrandRegistrationsContext.fetch, V1BrandRegistrationsInstance)
    fetch_with_http_info = full_answers(_typed.V1BrandRegistrationsContext.fetch, V1BrandRegistrationsInstance)
    update = answers(_typed.V1BrandRegistrationsContext.update, V1BrandRegistrationsInstance)
    update_with_http_info = full_answers(_typed.V1BrandRegistrationsContext.update, V1BrandRegistrationsInstance)

class V1BrandRegistrationsBrandRegistrationOtps(Resource):
    create = answers(_typed.V1BrandRegistrationsBrandRegistrationOtps.create, V1BrandRegistrationsBrandRegistrationOtpsInstance)
    create_with_http_info = full_answers(_typed.V1BrandRegistrationsBrandRegistrationOtps.create, V1BrandRegistrationsBrandRegistrationOtpsInstance)

class V1BrandRegistrationsBrandRegistrationOtpsInstance(Instance):
    account_sid: str | None
    brand_registration_sid: str | None

class V1BrandRegistrationsBrandVettings(Called):
    def __call__(self, brand_vetting_sid: str) -> V1BrandRegistrationsBrandVettingsContext: ...
    def get(self, brand_vetting_sid: str) -> V1BrandRegistrationsBrandVettingsContext: ...
    create = answers(_typed.V1BrandRegistrationsBrandVettings.create, V1BrandRegistrationsBrandVettingsInstance)
    create_with_http_info = full_answers(_typed.V1BrandRegistrationsBrandVettings.create, V1BrandRegistrationsBrandVettingsInstance)
    list = lists(_typed.V1BrandRegistrationsBrandVettings.list, V1BrandRegistrationsBrandVettingsInstance)
    list_with_http_info = full_lists(_typed.V1BrandRegistrationsBrandVettings.list, V1BrandRegistrationsBrandVettingsInstance)
    stream = streams(_typed.V1BrandRegistrationsBrandVettings.stream, V1BrandRegistrationsBrandVettingsInstance)
    stream_with_http_info = full_streams(_typed.V1BrandRegistrationsBrandVettings.stream, V1BrandRegistrationsBrandVettingsInstance)
    page = pages(_typed.V1BrandRegistrationsBrandVettings.page, V1BrandRegistrationsBrandVettingsInstance)
    page_with_http_info = full_pages(_typed.V1BrandRegistrationsBrandVettings.page, V1BrandRegistrationsBrandVettingsInstance)
    get_page = pages(_typed.V1BrandRegistrationsBrandVettings.get_page, V1BrandRegistrationsBrandVettingsInstance)

class V1BrandRegistrationsBrandVettingsContext(Resource):
    fetch = answers(_typed.V1BrandRegistrationsBrandVettingsContext.fetch, V1BrandRegistrationsBrandVettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1BrandRegistrationsBrandVettingsContext.fetch, V1BrandRegistrationsBrandVettingsInstance)

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
    fetch = answers(_typed.V1BrandRegistrationsBrandVettingsInstance.fetch, V1BrandRegistrationsBrandVettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1BrandRegistrationsBrandVettingsInstance.fetch, V1BrandRegistrationsBrandVettingsInstance)

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
    fetch = answers(_typed.V1BrandRegistrationsInstance.fetch, V1BrandRegistrationsInstance)
    fetch_with_http_info = full_answers(_typed.V1BrandRegistrationsInstance.fetch, V1BrandRegistrationsInstance)
    update = answers(_typed.V1BrandRegistrationsInstance.update, V1BrandRegistrationsInstance)
    update_with_http_info = full_answers(_typed.V1BrandRegistrationsInstance.update, V1BrandRegistrationsInstance)

class V1Deactivations(Called):
    def __call__(self) -> V1DeactivationsContext: ...
    def get(self) -> V1DeactivationsContext: ...

class V1DeactivationsContext(Resource):
    fetch = answers(_typed.V1DeactivationsContext.fetch, V1DeactivationsInstance)
    fetch_with_http_info = full_answers(_typed.V1DeactivationsContext.fetch, V1DeactivationsInstance)

class V1DeactivationsInstance(Instance):
    redirect_to: str | None
    fetch = answers(_typed.V1DeactivationsInstance.fetch, V1DeactivationsInstance)
    fetch_with_http_info = full_answers(_typed.V1DeactivationsInstance.fetch, V1DeactivationsInstance)

class V1DomainCerts(Called):
    def __call__(self, domain_sid: str) -> V1DomainCertsContext: ...
    def get(self, domain_sid: str) -> V1DomainCertsContext: ...

class V1DomainCertsContext(Resource):
    delete = awaited(_typed.V1DomainCertsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1DomainCertsContext.delete)
    fetch = answers(_typed.V1DomainCertsContext.fetch, V1DomainCertsInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainCertsContext.fetch, V1DomainCertsInstance)
    update = answers(_typed.V1DomainCertsContext.update, V1DomainCertsInstance)
    update_with_http_info = full_answers(_typed.V1DomainCertsContext.update, V1DomainCertsInstance)

class V1DomainCertsInstance(Instance):
    domain_sid: str | None
    date_updated: datetime | None
    date_expires: datetime | None
    date_created: datetime | None
    domain_name: str | None
    certificate_sid: str | None
    url: str | None
    cert_in_validation: Any
    delete = awaited(_typed.V1DomainCertsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1DomainCertsInstance.delete)
    fetch = answers(_typed.V1DomainCertsInstance.fetch, V1DomainCertsInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainCertsInstance.fetch, V1DomainCertsInstance)
    update = answers(_typed.V1DomainCertsInstance.update, V1DomainCertsInstance)
    update_with_http_info = full_answers(_typed.V1DomainCertsInstance.update, V1DomainCertsInstance)

class V1DomainConfig(Called):
    def __call__(self, domain_sid: str) -> V1DomainConfigContext: ...
    def get(self, domain_sid: str) -> V1DomainConfigContext: ...

class V1DomainConfigContext(Resource):
    fetch = answers(_typed.V1DomainConfigContext.fetch, V1DomainConfigInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainConfigContext.fetch, V1DomainConfigInstance)
    update = answers(_typed.V1DomainConfigContext.update, V1DomainConfigInstance)
    update_with_http_info = full_answers(_typed.V1DomainConfigContext.update, V1DomainConfigInstance)

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
    fetch = answers(_typed.V1DomainConfigInstance.fetch, V1DomainConfigInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainConfigInstance.fetch, V1DomainConfigInstance)
    update = answers(_typed.V1DomainConfigInstance.update, V1DomainConfigInstance)
    update_with_http_info = full_answers(_typed.V1DomainConfigInstance.update, V1DomainConfigInstance)

class V1DomainConfigMessagingService(Called):
    def __call__(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...
    def get(self, messaging_service_sid: str) -> V1DomainConfigMessagingServiceContext: ...

class V1DomainConfigMessagingServiceContext(Resource):
    fetch = answers(_typed.V1DomainConfigMessagingServiceContext.fetch, V1DomainConfigMessagingServiceInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainConfigMessagingServiceContext.fetch, V1DomainConfigMessagingServiceInstance)

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
    fetch = answers(_typed.V1DomainConfigMessagingServiceInstance.fetch, V1DomainConfigMessagingServiceInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainConfigMessagingServiceInstance.fetch, V1DomainConfigMessagingServiceInstance)

class V1DomainValidateDns(Called):
    def __call__(self, domain_sid: str) -> V1DomainValidateDnsContext: ...
    def get(self, domain_sid: str) -> V1DomainValidateDnsContext: ...

class V1DomainValidateDnsContext(Resource):
    fetch = answers(_typed.V1DomainValidateDnsContext.fetch, V1DomainValidateDnsInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainValidateDnsContext.fetch, V1DomainValidateDnsInstance)

class V1DomainValidateDnsInstance(Instance):
    domain_sid: str | None
    is_valid: bool | None
    reason: str | None
    url: str | None
    fetch = answers(_typed.V1DomainValidateDnsInstance.fetch, V1DomainValidateDnsInstance)
    fetch_with_http_info = full_answers(_typed.V1DomainValidateDnsInstance.fetch, V1DomainValidateDnsInstance)

class V1ExternalCampaign(Resource):
    create = answers(_typed.V1ExternalCampaign.create, V1ExternalCampaignInstance)
    create_with_http_info = full_answers(_typed.V1ExternalCampaign.create, V1ExternalCampaignInstance)

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
    create = answers(_typed.V1LinkshorteningMessagingServiceContext2.create, V1LinkshorteningMessagingServiceContext2Instance)
    create_with_http_info = full_answers(_typed.V1LinkshorteningMessagingServiceContext2.create, V1LinkshorteningMessagingServiceContext2Instance)
    delete = awaited(_typed.V1LinkshorteningMessagingServiceContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1LinkshorteningMessagingServiceContext2.delete)

class V1LinkshorteningMessagingServiceContext2Instance(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None
    create = answers(_typed.V1LinkshorteningMessagingServiceContext2Instance.create, V1LinkshorteningMessagingServiceContext2Instance)
    create_with_http_info = full_answers(_typed.V1LinkshorteningMessagingServiceContext2Instance.create, V1LinkshorteningMessagingServiceContext2Instance)
    delete = awaited(_typed.V1LinkshorteningMessagingServiceContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1LinkshorteningMessagingServiceContext2Instance.delete)

class V1LinkshorteningMessagingServiceDomainAssociation(Called):
    def __call__(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...
    def get(self, messaging_service_sid: str) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...

class V1LinkshorteningMessagingServiceDomainAssociationContext(Resource):
    fetch = answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationContext.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)
    fetch_with_http_info = full_answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationContext.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)

class V1LinkshorteningMessagingServiceDomainAssociationInstance(Instance):
    domain_sid: str | None
    messaging_service_sid: str | None
    url: str | None
    fetch = answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationInstance.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)
    fetch_with_http_info = full_answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationInstance.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)

class V1RequestManagedCert(Called):
    def __call__(self, domain_sid: str) -> V1RequestManagedCertContext: ...
    def get(self, domain_sid: str) -> V1RequestManagedCertContext: ...

class V1RequestManagedCertContext(Resource):
    update = answers(_typed.V1RequestManagedCertContext.update, V1RequestManagedCertInstance)
    update_with_http_info = full_answers(_typed.V1RequestManagedCertContext.update, V1RequestManagedCertInstance)

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
    update = answers(_typed.V1RequestManagedCertInstance.update, V1RequestManagedCertInstance)
    update_with_http_info = full_answers(_typed.V1RequestManagedCertInstance.update, V1RequestManagedCertInstance)

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = full_answers(_typed.V1Services.create, V1ServicesInstance)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = full_lists(_typed.V1Services.list, V1ServicesInstance)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = full_streams(_typed.V1Services.stream, V1ServicesInstance)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = full_pages(_typed.V1Services.page, V1ServicesInstance)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

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
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesContext.delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesContext.update, V1ServicesInstance)

class V1ServicesAlphaSenders(Called):
    def __call__(self, sid: str) -> V1ServicesAlphaSendersContext: ...
    def get(self, sid: str) -> V1ServicesAlphaSendersContext: ...
    create = answers(_typed.V1ServicesAlphaSenders.create, V1ServicesAlphaSendersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesAlphaSenders.create, V1ServicesAlphaSendersInstance)
    list = lists(_typed.V1ServicesAlphaSenders.list, V1ServicesAlphaSendersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesAlphaSenders.list, V1ServicesAlphaSendersInstance)
    stream = streams(_typed.V1ServicesAlphaSenders.stream, V1ServicesAlphaSendersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesAlphaSenders.stream, V1ServicesAlphaSendersInstance)
    page = pages(_typed.V1ServicesAlphaSenders.page, V1ServicesAlphaSendersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesAlphaSenders.page, V1ServicesAlphaSendersInstance)
    get_page = pages(_typed.V1ServicesAlphaSenders.get_page, V1ServicesAlphaSendersInstance)

class V1ServicesAlphaSendersContext(Resource):
    delete = awaited(_typed.V1ServicesAlphaSendersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesAlphaSendersContext.delete)
    fetch = answers(_typed.V1ServicesAlphaSendersContext.fetch, V1ServicesAlphaSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAlphaSendersContext.fetch, V1ServicesAlphaSendersInstance)

class V1ServicesAlphaSendersInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    alpha_sender: str | None
    capabilities: list[Any] | None
    url: str | None
    delete = awaited(_typed.V1ServicesAlphaSendersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesAlphaSendersInstance.delete)
    fetch = answers(_typed.V1ServicesAlphaSendersInstance.fetch, V1ServicesAlphaSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAlphaSendersInstance.fetch, V1ServicesAlphaSendersInstance)

class V1ServicesChannelSenders(Called):
    def __call__(self, sid: str) -> V1ServicesChannelSendersContext: ...
    def get(self, sid: str) -> V1ServicesChannelSendersContext: ...
    create = answers(_typed.V1ServicesChannelSenders.create, V1ServicesChannelSendersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesChannelSenders.create, V1ServicesChannelSendersInstance)
    list = lists(_typed.V1ServicesChannelSenders.list, V1ServicesChannelSendersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesChannelSenders.list, V1ServicesChannelSendersInstance)
    stream = streams(_typed.V1ServicesChannelSenders.stream, V1ServicesChannelSendersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesChannelSenders.stream, V1ServicesChannelSendersInstance)
    page = pages(_typed.V1ServicesChannelSenders.page, V1ServicesChannelSendersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesChannelSenders.page, V1ServicesChannelSendersInstance)
    get_page = pages(_typed.V1ServicesChannelSenders.get_page, V1ServicesChannelSendersInstance)

class V1ServicesChannelSendersContext(Resource):
    delete = awaited(_typed.V1ServicesChannelSendersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesChannelSendersContext.delete)
    fetch = answers(_typed.V1ServicesChannelSendersContext.fetch, V1ServicesChannelSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesChannelSendersContext.fetch, V1ServicesChannelSendersInstance)

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
    delete = awaited(_typed.V1ServicesChannelSendersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesChannelSendersInstance.delete)
    fetch = answers(_typed.V1ServicesChannelSendersInstance.fetch, V1ServicesChannelSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesChannelSendersInstance.fetch, V1ServicesChannelSendersInstance)

class V1ServicesDestinationAlphaSenders(Called):
    def __call__(self, sid: str) -> V1ServicesDestinationAlphaSendersContext: ...
    def get(self, sid: str) -> V1ServicesDestinationAlphaSendersContext: ...
    create = answers(_typed.V1ServicesDestinationAlphaSenders.create, V1ServicesDestinationAlphaSendersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesDestinationAlphaSenders.create, V1ServicesDestinationAlphaSendersInstance)
    list = lists(_typed.V1ServicesDestinationAlphaSenders.list, V1ServicesDestinationAlphaSendersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesDestinationAlphaSenders.list, V1ServicesDestinationAlphaSendersInstance)
    stream = streams(_typed.V1ServicesDestinationAlphaSenders.stream, V1ServicesDestinationAlphaSendersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesDestinationAlphaSenders.stream, V1ServicesDestinationAlphaSendersInstance)
    page = pages(_typed.V1ServicesDestinationAlphaSenders.page, V1ServicesDestinationAlphaSendersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesDestinationAlphaSenders.page, V1ServicesDestinationAlphaSendersInstance)
    get_page = pages(_typed.V1ServicesDestinationAlphaSenders.get_page, V1ServicesDestinationAlphaSendersInstance)

class V1ServicesDestinationAlphaSendersContext(Resource):
    delete = awaited(_typed.V1ServicesDestinationAlphaSendersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesDestinationAlphaSendersContext.delete)
    fetch = answers(_typed.V1ServicesDestinationAlphaSendersContext.fetch, V1ServicesDestinationAlphaSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesDestinationAlphaSendersContext.fetch, V1ServicesDestinationAlphaSendersInstance)

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
    delete = awaited(_typed.V1ServicesDestinationAlphaSendersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesDestinationAlphaSendersInstance.delete)
    fetch = answers(_typed.V1ServicesDestinationAlphaSendersInstance.fetch, V1ServicesDestinationAlphaSendersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesDestinationAlphaSendersInstance.fetch, V1ServicesDestinationAlphaSendersInstance)

class V1ServicesPhoneNumbers(Called):
    def __call__(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: str) -> V1ServicesPhoneNumbersContext: ...
    create = answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    create_with_http_info = full_answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    list = lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    stream = streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    page = pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    get_page = pages(_typed.V1ServicesPhoneNumbers.get_page, V1ServicesPhoneNumbersInstance)

class V1ServicesPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)

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
    delete = awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)

class V1ServicesShortCodes(Called):
    def __call__(self, sid: str) -> V1ServicesShortCodesContext: ...
    def get(self, sid: str) -> V1ServicesShortCodesContext: ...
    create = answers(_typed.V1ServicesShortCodes.create, V1ServicesShortCodesInstance)
    create_with_http_info = full_answers(_typed.V1ServicesShortCodes.create, V1ServicesShortCodesInstance)
    list = lists(_typed.V1ServicesShortCodes.list, V1ServicesShortCodesInstance)
    list_with_http_info = full_lists(_typed.V1ServicesShortCodes.list, V1ServicesShortCodesInstance)
    stream = streams(_typed.V1ServicesShortCodes.stream, V1ServicesShortCodesInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesShortCodes.stream, V1ServicesShortCodesInstance)
    page = pages(_typed.V1ServicesShortCodes.page, V1ServicesShortCodesInstance)
    page_with_http_info = full_pages(_typed.V1ServicesShortCodes.page, V1ServicesShortCodesInstance)
    get_page = pages(_typed.V1ServicesShortCodes.get_page, V1ServicesShortCodesInstance)

class V1ServicesShortCodesContext(Resource):
    delete = awaited(_typed.V1ServicesShortCodesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesShortCodesContext.delete)
    fetch = answers(_typed.V1ServicesShortCodesContext.fetch, V1ServicesShortCodesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesShortCodesContext.fetch, V1ServicesShortCodesInstance)

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
    delete = awaited(_typed.V1ServicesShortCodesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesShortCodesInstance.delete)
    fetch = answers(_typed.V1ServicesShortCodesInstance.fetch, V1ServicesShortCodesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesShortCodesInstance.fetch, V1ServicesShortCodesInstance)

class V1ServicesUsAppToPerson(Called):
    def __call__(self, sid: str) -> V1ServicesUsAppToPersonContext: ...
    def get(self, sid: str) -> V1ServicesUsAppToPersonContext: ...
    create = answers(_typed.V1ServicesUsAppToPerson.create, V1ServicesUsAppToPersonInstance)
    create_with_http_info = full_answers(_typed.V1ServicesUsAppToPerson.create, V1ServicesUsAppToPersonInstance)
    list = lists(_typed.V1ServicesUsAppToPerson.list, V1ServicesUsAppToPersonInstance)
    list_with_http_info = full_lists(_typed.V1ServicesUsAppToPerson.list, V1ServicesUsAppToPersonInstance)
    stream = streams(_typed.V1ServicesUsAppToPerson.stream, V1ServicesUsAppToPersonInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesUsAppToPerson.stream, V1ServicesUsAppToPersonInstance)
    page = pages(_typed.V1ServicesUsAppToPerson.page, V1ServicesUsAppToPersonInstance)
    page_with_http_info = full_pages(_typed.V1ServicesUsAppToPerson.page, V1ServicesUsAppToPersonInstance)
    get_page = pages(_typed.V1ServicesUsAppToPerson.get_page, V1ServicesUsAppToPersonInstance)

class V1ServicesUsAppToPersonContext(Resource):
    delete = awaited(_typed.V1ServicesUsAppToPersonContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsAppToPersonContext.delete)
    fetch = answers(_typed.V1ServicesUsAppToPersonContext.fetch, V1ServicesUsAppToPersonInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsAppToPersonContext.fetch, V1ServicesUsAppToPersonInstance)
    update = answers(_typed.V1ServicesUsAppToPersonContext.update, V1ServicesUsAppToPersonInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsAppToPersonContext.update, V1ServicesUsAppToPersonInstance)

class V1ServicesUsAppToPersonInstance(Instance):
    delete = awaited(_typed.V1ServicesUsAppToPersonInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesUsAppToPersonInstance.delete)
    fetch = answers(_typed.V1ServicesUsAppToPersonInstance.fetch, V1ServicesUsAppToPersonInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsAppToPersonInstance.fetch, V1ServicesUsAppToPersonInstance)
    update = answers(_typed.V1ServicesUsAppToPersonInstance.update, V1ServicesUsAppToPersonInstance)
    update_with_http_info = full_answers(_typed.V1ServicesUsAppToPersonInstance.update, V1ServicesUsAppToPersonInstance)

class V1ServicesUsAppToPersonUsecases(Resource):
    fetch = answers(_typed.V1ServicesUsAppToPersonUsecases.fetch, V1ServicesUsAppToPersonUsecasesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesUsAppToPersonUsecases.fetch, V1ServicesUsAppToPersonUsecasesInstance)

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
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesInstance.delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesInstance.update, V1ServicesInstance)

class V1TollfreeVerifications(Called):
    def __call__(self, sid: str) -> V1TollfreeVerificationsContext: ...
    def get(self, sid: str) -> V1TollfreeVerificationsContext: ...
    create = answers(_typed.V1TollfreeVerifications.create, V1TollfreeVerificationsInstance)
    create_with_http_info = full_answers(_typed.V1TollfreeVerifications.create, V1TollfreeVerificationsInstance)
    list = lists(_typed.V1TollfreeVerifications.list, V1TollfreeVerificationsInstance)
    list_with_http_info = full_lists(_typed.V1TollfreeVerifications.list, V1TollfreeVerificationsInstance)
    stream = streams(_typed.V1TollfreeVerifications.stream, V1TollfreeVerificationsInstance)
    stream_with_http_info = full_streams(_typed.V1TollfreeVerifications.stream, V1TollfreeVerificationsInstance)
    page = pages(_typed.V1TollfreeVerifications.page, V1TollfreeVerificationsInstance)
    page_with_http_info = full_pages(_typed.V1TollfreeVerifications.page, V1TollfreeVerificationsInstance)
    get_page = pages(_typed.V1TollfreeVerifications.get_page, V1TollfreeVerificationsInstance)

class V1TollfreeVerificationsContext(Resource):
    delete = awaited(_typed.V1TollfreeVerificationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1TollfreeVerificationsContext.delete)
    fetch = answers(_typed.V1TollfreeVerificationsContext.fetch, V1TollfreeVerificationsInstance)
    fetch_with_http_info = full_answers(_typed.V1TollfreeVerificationsContext.fetch, V1TollfreeVerificationsInstance)
    update = answers(_typed.V1TollfreeVerificationsContext.update, V1TollfreeVerificationsInstance)
    update_with_http_info = full_answers(_typed.V1TollfreeVerificationsContext.update, V1TollfreeVerificationsInstance)

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
    delete = awaited(_typed.V1TollfreeVerificationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1TollfreeVerificationsInstance.delete)
    fetch = answers(_typed.V1TollfreeVerificationsInstance.fetch, V1TollfreeVerificationsInstance)
    fetch_with_http_info = full_answers(_typed.V1TollfreeVerificationsInstance.fetch, V1TollfreeVerificationsInstance)
    update = answers(_typed.V1TollfreeVerificationsInstance.update, V1TollfreeVerificationsInstance)
    update_with_http_info = full_answers(_typed.V1TollfreeVerificationsInstance.update, V1TollfreeVerificationsInstance)

class V1Usecases(Resource):
    fetch = answers(_typed.V1Usecases.fetch, V1UsecasesInstance)
    fetch_with_http_info = full_answers(_typed.V1Usecases.fetch, V1UsecasesInstance)

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
    create = answers(_typed.V2ChannelsSenders.create, V2ChannelsSendersInstance)
    create_with_http_info = full_answers(_typed.V2ChannelsSenders.create, V2ChannelsSendersInstance)
    list = lists(_typed.V2ChannelsSenders.list, V2ChannelsSendersInstance)
    list_with_http_info = full_lists(_typed.V2ChannelsSenders.list, V2ChannelsSendersInstance)
    stream = streams(_typed.V2ChannelsSenders.stream, V2ChannelsSendersInstance)
    stream_with_http_info = full_streams(_typed.V2ChannelsSenders.stream, V2ChannelsSendersInstance)
    page = pages(_typed.V2ChannelsSenders.page, V2ChannelsSendersInstance)
    page_with_http_info = full_pages(_typed.V2ChannelsSenders.page, V2ChannelsSendersInstance)
    get_page = pages(_typed.V2ChannelsSenders.get_page, V2ChannelsSendersInstance)

class V2ChannelsSendersContext(Resource):
    delete = awaited(_typed.V2ChannelsSendersContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ChannelsSendersContext.delete)
    fetch = answers(_typed.V2ChannelsSendersContext.fetch, V2ChannelsSendersInstance)
    fetch_with_http_info = full_answers(_typed.V2ChannelsSendersContext.fetch, V2ChannelsSendersInstance)
    update = answers(_typed.V2ChannelsSendersContext.update, V2ChannelsSendersInstance)
    update_with_http_info = full_answers(_typed.V2ChannelsSendersContext.update, V2ChannelsSendersInstance)

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
    delete = awaited(_typed.V2ChannelsSendersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ChannelsSendersInstance.delete)
    fetch = answers(_typed.V2ChannelsSendersInstance.fetch, V2ChannelsSendersInstance)
    fetch_with_http_info = full_answers(_typed.V2ChannelsSendersInstance.fetch, V2ChannelsSendersInstance)
    update = answers(_typed.V2ChannelsSendersInstance.update, V2ChannelsSendersInstance)
    update_with_http_info = full_answers(_typed.V2ChannelsSendersInstance.update, V2ChannelsSendersInstance)

class V2DomainCerts(Called):
    def __call__(self, domain_sid: str) -> V2DomainCertsContext: ...
    def get(self, domain_sid: str) -> V2DomainCertsContext: ...

class V2DomainCertsContext(Resource):
    fetch = answers(_typed.V2DomainCertsContext.fetch, V2DomainCertsInstance)
    fetch_with_http_info = full_answers(_typed.V2DomainCertsContext.fetch, V2DomainCertsInstance)

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
    fetch = answers(_typed.V2DomainCertsInstance.fetch, V2DomainCertsInstance)
    fetch_with_http_info = full_answers(_typed.V2DomainCertsInstance.fetch, V2DomainCertsInstance)

class V2TypingIndicator(Resource):
    create = answers(_typed.V2TypingIndicator.create, V2TypingIndicatorInstance)
    create_with_http_info = full_answers(_typed.V2TypingIndicator.create, V2TypingIndicatorInstance)

class V2TypingIndicatorInstance(Instance):
    success: bool | None

class V3(Resource):
    @property
    def typing_indicator(self) -> V3TypingIndicator: ...

class V3TypingIndicator(Resource):
    create = answers(_typed.V3TypingIndicator.create, V3TypingIndicatorInstance)
    create_with_http_info = full_answers(_typed.V3TypingIndicator.create, V3TypingIndicatorInstance)

class V3TypingIndicatorInstance(Instance):
    success: bool | None
