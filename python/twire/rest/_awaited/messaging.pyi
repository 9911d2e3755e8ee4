"""twire.aio.messaging."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import messaging as _typed

from twire.rest._typed._base import CallableResource, Instance, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1BrandRegistrations.create, V1BrandRegistrationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1BrandRegistrations.list, V1BrandRegistrationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1BrandRegistrations.stream, V1BrandRegistrationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1BrandRegistrations.page, V1BrandRegistrationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1BrandRegistrations.get_page, V1BrandRegistrationsInstance)

class V1BrandRegistrationsContext(Resource):
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    fetch = answers(_typed.V1BrandRegistrationsContext.fetch, V1BrandRegistrationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1BrandRegistrationsContext.update, V1BrandRegistrationsInstance)
    update_with_http_info = fully(update)

class V1BrandRegistrationsBrandRegistrationOtps(Resource):
    create = answers(_typed.V1BrandRegistrationsBrandRegistrationOtps.create, V1BrandRegistrationsBrandRegistrationOtpsInstance)
    create_with_http_info = fully(create)

class V1BrandRegistrationsBrandRegistrationOtpsInstance(_typed.V1BrandRegistrationsBrandRegistrationOtpsInstanceFields):
    pass

class V1BrandRegistrationsBrandVettings(CallableResource):
    def __call__(self, brand_vetting_sid: PathValue) -> V1BrandRegistrationsBrandVettingsContext: ...
    def get(self, brand_vetting_sid: PathValue) -> V1BrandRegistrationsBrandVettingsContext: ...
    create = answers(_typed.V1BrandRegistrationsBrandVettings.create, V1BrandRegistrationsBrandVettingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1BrandRegistrationsBrandVettings.list, V1BrandRegistrationsBrandVettingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1BrandRegistrationsBrandVettings.stream, V1BrandRegistrationsBrandVettingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1BrandRegistrationsBrandVettings.page, V1BrandRegistrationsBrandVettingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1BrandRegistrationsBrandVettings.get_page, V1BrandRegistrationsBrandVettingsInstance)

class V1BrandRegistrationsBrandVettingsContext(Resource):
    fetch = answers(_typed.V1BrandRegistrationsBrandVettingsContext.fetch, V1BrandRegistrationsBrandVettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1BrandRegistrationsBrandVettingsInstance(_typed.V1BrandRegistrationsBrandVettingsInstanceFields):
    fetch = answers(_typed.V1BrandRegistrationsBrandVettingsInstance.fetch, V1BrandRegistrationsBrandVettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1BrandRegistrationsInstance(_typed.V1BrandRegistrationsInstanceFields):
    @property
    def brand_registration_otps(self) -> V1BrandRegistrationsBrandRegistrationOtps: ...
    @property
    def brand_vettings(self) -> V1BrandRegistrationsBrandVettings: ...
    fetch = answers(_typed.V1BrandRegistrationsInstance.fetch, V1BrandRegistrationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1BrandRegistrationsInstance.update, V1BrandRegistrationsInstance)
    update_with_http_info = fully(update)

class V1Deactivations(CallableResource):
    def __call__(self) -> V1DeactivationsContext: ...
    def get(self) -> V1DeactivationsContext: ...

class V1DeactivationsContext(Resource):
    fetch = answers(_typed.V1DeactivationsContext.fetch, V1DeactivationsInstance)
    fetch_with_http_info = fully(fetch)

class V1DeactivationsInstance(_typed.V1DeactivationsInstanceFields):
    fetch = answers(_typed.V1DeactivationsInstance.fetch, V1DeactivationsInstance)
    fetch_with_http_info = fully(fetch)

class V1DomainCerts(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainCertsContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainCertsContext: ...

class V1DomainCertsContext(Resource):
    delete = awaited(_typed.V1DomainCertsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1DomainCertsContext.fetch, V1DomainCertsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DomainCertsContext.update, V1DomainCertsInstance)
    update_with_http_info = fully(update)

class V1DomainCertsInstance(_typed.V1DomainCertsInstanceFields):
    delete = awaited(_typed.V1DomainCertsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1DomainCertsInstance.fetch, V1DomainCertsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DomainCertsInstance.update, V1DomainCertsInstance)
    update_with_http_info = fully(update)

class V1DomainConfig(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainConfigContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainConfigContext: ...

class V1DomainConfigContext(Resource):
    fetch = answers(_typed.V1DomainConfigContext.fetch, V1DomainConfigInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DomainConfigContext.update, V1DomainConfigInstance)
    update_with_http_info = fully(update)

class V1DomainConfigInstance(_typed.V1DomainConfigInstanceFields):
    fetch = answers(_typed.V1DomainConfigInstance.fetch, V1DomainConfigInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DomainConfigInstance.update, V1DomainConfigInstance)
    update_with_http_info = fully(update)

class V1DomainConfigMessagingService(CallableResource):
    def __call__(self, messaging_service_sid: PathValue) -> V1DomainConfigMessagingServiceContext: ...
    def get(self, messaging_service_sid: PathValue) -> V1DomainConfigMessagingServiceContext: ...

class V1DomainConfigMessagingServiceContext(Resource):
    fetch = answers(_typed.V1DomainConfigMessagingServiceContext.fetch, V1DomainConfigMessagingServiceInstance)
    fetch_with_http_info = fully(fetch)

class V1DomainConfigMessagingServiceInstance(_typed.V1DomainConfigMessagingServiceInstanceFields):
    fetch = answers(_typed.V1DomainConfigMessagingServiceInstance.fetch, V1DomainConfigMessagingServiceInstance)
    fetch_with_http_info = fully(fetch)

class V1DomainValidateDns(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1DomainValidateDnsContext: ...
    def get(self, domain_sid: PathValue) -> V1DomainValidateDnsContext: ...

class V1DomainValidateDnsContext(Resource):
    fetch = answers(_typed.V1DomainValidateDnsContext.fetch, V1DomainValidateDnsInstance)
    fetch_with_http_info = fully(fetch)

class V1DomainValidateDnsInstance(_typed.V1DomainValidateDnsInstanceFields):
    fetch = answers(_typed.V1DomainValidateDnsInstance.fetch, V1DomainValidateDnsInstance)
    fetch_with_http_info = fully(fetch)

class V1ExternalCampaign(Resource):
    create = answers(_typed.V1ExternalCampaign.create, V1ExternalCampaignInstance)
    create_with_http_info = fully(create)

class V1ExternalCampaignInstance(_typed.V1ExternalCampaignInstanceFields):
    pass

class V1LinkshorteningMessagingService(CallableResource):
    def __call__(self, domain_sid: PathValue, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceContext2: ...
    def get(self, domain_sid: PathValue, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceContext2: ...

class V1LinkshorteningMessagingServiceContext2(Resource):
    create = answers(_typed.V1LinkshorteningMessagingServiceContext2.create, V1LinkshorteningMessagingServiceContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1LinkshorteningMessagingServiceContext2.delete)
    delete_with_http_info = fully(delete)

class V1LinkshorteningMessagingServiceContext2Instance(_typed.V1LinkshorteningMessagingServiceContext2InstanceFields):
    create = answers(_typed.V1LinkshorteningMessagingServiceContext2Instance.create, V1LinkshorteningMessagingServiceContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1LinkshorteningMessagingServiceContext2Instance.delete)
    delete_with_http_info = fully(delete)

class V1LinkshorteningMessagingServiceDomainAssociation(CallableResource):
    def __call__(self, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...
    def get(self, messaging_service_sid: PathValue) -> V1LinkshorteningMessagingServiceDomainAssociationContext: ...

class V1LinkshorteningMessagingServiceDomainAssociationContext(Resource):
    fetch = answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationContext.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)
    fetch_with_http_info = fully(fetch)

class V1LinkshorteningMessagingServiceDomainAssociationInstance(_typed.V1LinkshorteningMessagingServiceDomainAssociationInstanceFields):
    fetch = answers(_typed.V1LinkshorteningMessagingServiceDomainAssociationInstance.fetch, V1LinkshorteningMessagingServiceDomainAssociationInstance)
    fetch_with_http_info = fully(fetch)

class V1RequestManagedCert(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V1RequestManagedCertContext: ...
    def get(self, domain_sid: PathValue) -> V1RequestManagedCertContext: ...

class V1RequestManagedCertContext(Resource):
    update = answers(_typed.V1RequestManagedCertContext.update, V1RequestManagedCertInstance)
    update_with_http_info = fully(update)

class V1RequestManagedCertInstance(_typed.V1RequestManagedCertInstanceFields):
    update = answers(_typed.V1RequestManagedCertInstance.update, V1RequestManagedCertInstance)
    update_with_http_info = fully(update)

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesAlphaSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAlphaSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesAlphaSendersContext: ...
    create = answers(_typed.V1ServicesAlphaSenders.create, V1ServicesAlphaSendersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesAlphaSenders.list, V1ServicesAlphaSendersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesAlphaSenders.stream, V1ServicesAlphaSendersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesAlphaSenders.page, V1ServicesAlphaSendersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesAlphaSenders.get_page, V1ServicesAlphaSendersInstance)

class V1ServicesAlphaSendersContext(Resource):
    delete = awaited(_typed.V1ServicesAlphaSendersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesAlphaSendersContext.fetch, V1ServicesAlphaSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesAlphaSendersInstance(_typed.V1ServicesAlphaSendersInstanceFields):
    delete = awaited(_typed.V1ServicesAlphaSendersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesAlphaSendersInstance.fetch, V1ServicesAlphaSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesChannelSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesChannelSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesChannelSendersContext: ...
    create = answers(_typed.V1ServicesChannelSenders.create, V1ServicesChannelSendersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesChannelSenders.list, V1ServicesChannelSendersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesChannelSenders.stream, V1ServicesChannelSendersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesChannelSenders.page, V1ServicesChannelSendersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesChannelSenders.get_page, V1ServicesChannelSendersInstance)

class V1ServicesChannelSendersContext(Resource):
    delete = awaited(_typed.V1ServicesChannelSendersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelSendersContext.fetch, V1ServicesChannelSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesChannelSendersInstance(_typed.V1ServicesChannelSendersInstanceFields):
    delete = awaited(_typed.V1ServicesChannelSendersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesChannelSendersInstance.fetch, V1ServicesChannelSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesDestinationAlphaSenders(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesDestinationAlphaSendersContext: ...
    def get(self, sid: PathValue) -> V1ServicesDestinationAlphaSendersContext: ...
    create = answers(_typed.V1ServicesDestinationAlphaSenders.create, V1ServicesDestinationAlphaSendersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesDestinationAlphaSenders.list, V1ServicesDestinationAlphaSendersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesDestinationAlphaSenders.stream, V1ServicesDestinationAlphaSendersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesDestinationAlphaSenders.page, V1ServicesDestinationAlphaSendersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesDestinationAlphaSenders.get_page, V1ServicesDestinationAlphaSendersInstance)

class V1ServicesDestinationAlphaSendersContext(Resource):
    delete = awaited(_typed.V1ServicesDestinationAlphaSendersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDestinationAlphaSendersContext.fetch, V1ServicesDestinationAlphaSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesDestinationAlphaSendersInstance(_typed.V1ServicesDestinationAlphaSendersInstanceFields):
    delete = awaited(_typed.V1ServicesDestinationAlphaSendersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDestinationAlphaSendersInstance.fetch, V1ServicesDestinationAlphaSendersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    create = answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesPhoneNumbers.get_page, V1ServicesPhoneNumbersInstance)

class V1ServicesPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesPhoneNumbersInstance(_typed.V1ServicesPhoneNumbersInstanceFields):
    delete = awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesShortCodes(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesShortCodesContext: ...
    def get(self, sid: PathValue) -> V1ServicesShortCodesContext: ...
    create = answers(_typed.V1ServicesShortCodes.create, V1ServicesShortCodesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesShortCodes.list, V1ServicesShortCodesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesShortCodes.stream, V1ServicesShortCodesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesShortCodes.page, V1ServicesShortCodesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesShortCodes.get_page, V1ServicesShortCodesInstance)

class V1ServicesShortCodesContext(Resource):
    delete = awaited(_typed.V1ServicesShortCodesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesShortCodesContext.fetch, V1ServicesShortCodesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesShortCodesInstance(_typed.V1ServicesShortCodesInstanceFields):
    delete = awaited(_typed.V1ServicesShortCodesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesShortCodesInstance.fetch, V1ServicesShortCodesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesUsAppToPerson(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesUsAppToPersonContext: ...
    def get(self, sid: PathValue) -> V1ServicesUsAppToPersonContext: ...
    create = answers(_typed.V1ServicesUsAppToPerson.create, V1ServicesUsAppToPersonInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesUsAppToPerson.list, V1ServicesUsAppToPersonInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesUsAppToPerson.stream, V1ServicesUsAppToPersonInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesUsAppToPerson.page, V1ServicesUsAppToPersonInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesUsAppToPerson.get_page, V1ServicesUsAppToPersonInstance)

class V1ServicesUsAppToPersonContext(Resource):
    delete = awaited(_typed.V1ServicesUsAppToPersonContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsAppToPersonContext.fetch, V1ServicesUsAppToPersonInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsAppToPersonContext.update, V1ServicesUsAppToPersonInstance)
    update_with_http_info = fully(update)

class V1ServicesUsAppToPersonInstance(Instance):
    delete = awaited(_typed.V1ServicesUsAppToPersonInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesUsAppToPersonInstance.fetch, V1ServicesUsAppToPersonInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesUsAppToPersonInstance.update, V1ServicesUsAppToPersonInstance)
    update_with_http_info = fully(update)

class V1ServicesUsAppToPersonUsecases(Resource):
    fetch = answers(_typed.V1ServicesUsAppToPersonUsecases.fetch, V1ServicesUsAppToPersonUsecasesInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesUsAppToPersonUsecasesInstance(_typed.V1ServicesUsAppToPersonUsecasesInstanceFields):
    pass

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1TollfreeVerifications(CallableResource):
    def __call__(self, sid: PathValue) -> V1TollfreeVerificationsContext: ...
    def get(self, sid: PathValue) -> V1TollfreeVerificationsContext: ...
    create = answers(_typed.V1TollfreeVerifications.create, V1TollfreeVerificationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TollfreeVerifications.list, V1TollfreeVerificationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TollfreeVerifications.stream, V1TollfreeVerificationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TollfreeVerifications.page, V1TollfreeVerificationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TollfreeVerifications.get_page, V1TollfreeVerificationsInstance)

class V1TollfreeVerificationsContext(Resource):
    delete = awaited(_typed.V1TollfreeVerificationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TollfreeVerificationsContext.fetch, V1TollfreeVerificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TollfreeVerificationsContext.update, V1TollfreeVerificationsInstance)
    update_with_http_info = fully(update)

class V1TollfreeVerificationsInstance(_typed.V1TollfreeVerificationsInstanceFields):
    delete = awaited(_typed.V1TollfreeVerificationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TollfreeVerificationsInstance.fetch, V1TollfreeVerificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TollfreeVerificationsInstance.update, V1TollfreeVerificationsInstance)
    update_with_http_info = fully(update)

class V1Usecases(Resource):
    fetch = answers(_typed.V1Usecases.fetch, V1UsecasesInstance)
    fetch_with_http_info = fully(fetch)

class V1UsecasesInstance(_typed.V1UsecasesInstanceFields):
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
    create = answers(_typed.V2ChannelsSenders.create, V2ChannelsSendersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ChannelsSenders.list, V2ChannelsSendersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ChannelsSenders.stream, V2ChannelsSendersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ChannelsSenders.page, V2ChannelsSendersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ChannelsSenders.get_page, V2ChannelsSendersInstance)

class V2ChannelsSendersContext(Resource):
    delete = awaited(_typed.V2ChannelsSendersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ChannelsSendersContext.fetch, V2ChannelsSendersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ChannelsSendersContext.update, V2ChannelsSendersInstance)
    update_with_http_info = fully(update)

class V2ChannelsSendersInstance(_typed.V2ChannelsSendersInstanceFields):
    delete = awaited(_typed.V2ChannelsSendersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ChannelsSendersInstance.fetch, V2ChannelsSendersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ChannelsSendersInstance.update, V2ChannelsSendersInstance)
    update_with_http_info = fully(update)

class V2DomainCerts(CallableResource):
    def __call__(self, domain_sid: PathValue) -> V2DomainCertsContext: ...
    def get(self, domain_sid: PathValue) -> V2DomainCertsContext: ...

class V2DomainCertsContext(Resource):
    fetch = answers(_typed.V2DomainCertsContext.fetch, V2DomainCertsInstance)
    fetch_with_http_info = fully(fetch)

class V2DomainCertsInstance(_typed.V2DomainCertsInstanceFields):
    fetch = answers(_typed.V2DomainCertsInstance.fetch, V2DomainCertsInstance)
    fetch_with_http_info = fully(fetch)

class V2TypingIndicator(Resource):
    create = answers(_typed.V2TypingIndicator.create, V2TypingIndicatorInstance)
    create_with_http_info = fully(create)

class V2TypingIndicatorInstance(_typed.V2TypingIndicatorInstanceFields):
    pass

class V3(Resource):
    @property
    def typing_indicator(self) -> V3TypingIndicator: ...

class V3TypingIndicator(Resource):
    create = answers(_typed.V3TypingIndicator.create, V3TypingIndicatorInstance)
    create_with_http_info = fully(create)

class V3TypingIndicatorInstance(_typed.V3TypingIndicatorInstanceFields):
    pass
