"""twire.aio.api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed import api as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Api(Resource):
    @property
    def v2010(self) -> V2010: ...
    @property
    def account(self) -> V2010AccountsContext: ...
    @property
    def accounts(self) -> V2010Accounts: ...
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...

class V2010(Resource):
    @property
    def accounts(self) -> V2010Accounts: ...
    @property
    def account(self) -> V2010AccountsContext: ...

class V2010Accounts(Called):
    def __call__(self, sid: str) -> V2010AccountsContext: ...
    def get(self, sid: str) -> V2010AccountsContext: ...
    create = answers(_typed.V2010Accounts.create, V2010AccountsInstance)
    create_with_http_info = full_answers(_typed.V2010Accounts.create, V2010AccountsInstance)
    list = lists(_typed.V2010Accounts.list, V2010AccountsInstance)
    list_with_http_info = full_lists(_typed.V2010Accounts.list, V2010AccountsInstance)
    stream = streams(_typed.V2010Accounts.stream, V2010AccountsInstance)
    stream_with_http_info = full_streams(_typed.V2010Accounts.stream, V2010AccountsInstance)
    page = pages(_typed.V2010Accounts.page, V2010AccountsInstance)
    page_with_http_info = full_pages(_typed.V2010Accounts.page, V2010AccountsInstance)
    get_page = pages(_typed.V2010Accounts.get_page, V2010AccountsInstance)

class V2010AccountsContext(Resource):
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...
    fetch = answers(_typed.V2010AccountsContext.fetch, V2010AccountsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsContext.fetch, V2010AccountsInstance)
    update = answers(_typed.V2010AccountsContext.update, V2010AccountsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsContext.update, V2010AccountsInstance)

class V2010AccountsAddresses(Called):
    def __call__(self, sid: str) -> V2010AccountsAddressesContext: ...
    def get(self, sid: str) -> V2010AccountsAddressesContext: ...
    create = answers(_typed.V2010AccountsAddresses.create, V2010AccountsAddressesInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsAddresses.create, V2010AccountsAddressesInstance)
    list = lists(_typed.V2010AccountsAddresses.list, V2010AccountsAddressesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAddresses.list, V2010AccountsAddressesInstance)
    stream = streams(_typed.V2010AccountsAddresses.stream, V2010AccountsAddressesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAddresses.stream, V2010AccountsAddressesInstance)
    page = pages(_typed.V2010AccountsAddresses.page, V2010AccountsAddressesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAddresses.page, V2010AccountsAddressesInstance)
    get_page = pages(_typed.V2010AccountsAddresses.get_page, V2010AccountsAddressesInstance)

class V2010AccountsAddressesContext(Resource):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    delete = awaited(_typed.V2010AccountsAddressesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsAddressesContext.delete)
    fetch = answers(_typed.V2010AccountsAddressesContext.fetch, V2010AccountsAddressesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAddressesContext.fetch, V2010AccountsAddressesInstance)
    update = answers(_typed.V2010AccountsAddressesContext.update, V2010AccountsAddressesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsAddressesContext.update, V2010AccountsAddressesInstance)

class V2010AccountsAddressesDependentPhoneNumbers(Resource):
    list = lists(_typed.V2010AccountsAddressesDependentPhoneNumbers.list, V2010AccountsAddressesDependentPhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAddressesDependentPhoneNumbers.list, V2010AccountsAddressesDependentPhoneNumbersInstance)
    stream = streams(_typed.V2010AccountsAddressesDependentPhoneNumbers.stream, V2010AccountsAddressesDependentPhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAddressesDependentPhoneNumbers.stream, V2010AccountsAddressesDependentPhoneNumbersInstance)
    page = pages(_typed.V2010AccountsAddressesDependentPhoneNumbers.page, V2010AccountsAddressesDependentPhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAddressesDependentPhoneNumbers.page, V2010AccountsAddressesDependentPhoneNumbersInstance)
    get_page = pages(_typed.V2010AccountsAddressesDependentPhoneNumbers.get_page, V2010AccountsAddressesDependentPhoneNumbersInstance)

class V2010AccountsAddressesDependentPhoneNumbersInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    phone_number: str | None
    voice_url: str | None
    voice_method: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_caller_id_lookup: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    address_requirements: str | None
    capabilities: Any
    status_callback: str | None
    status_callback_method: str | None
    api_version: str | None
    sms_application_sid: str | None
    voice_application_sid: str | None
    trunk_sid: str | None
    emergency_status: str | None
    emergency_address_sid: str | None
    uri: str | None

class V2010AccountsAddressesInstance(Instance):
    account_sid: str | None
    city: str | None
    customer_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    iso_country: str | None
    postal_code: str | None
    region: str | None
    sid: str | None
    street: str | None
    uri: str | None
    emergency_enabled: bool | None
    validated: bool | None
    verified: bool | None
    street_secondary: str | None
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    delete = awaited(_typed.V2010AccountsAddressesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsAddressesInstance.delete)
    fetch = answers(_typed.V2010AccountsAddressesInstance.fetch, V2010AccountsAddressesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAddressesInstance.fetch, V2010AccountsAddressesInstance)
    update = answers(_typed.V2010AccountsAddressesInstance.update, V2010AccountsAddressesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsAddressesInstance.update, V2010AccountsAddressesInstance)

class V2010AccountsApplications(Called):
    def __call__(self, sid: str) -> V2010AccountsApplicationsContext: ...
    def get(self, sid: str) -> V2010AccountsApplicationsContext: ...
    create = answers(_typed.V2010AccountsApplications.create, V2010AccountsApplicationsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsApplications.create, V2010AccountsApplicationsInstance)
    list = lists(_typed.V2010AccountsApplications.list, V2010AccountsApplicationsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsApplications.list, V2010AccountsApplicationsInstance)
    stream = streams(_typed.V2010AccountsApplications.stream, V2010AccountsApplicationsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsApplications.stream, V2010AccountsApplicationsInstance)
    page = pages(_typed.V2010AccountsApplications.page, V2010AccountsApplicationsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsApplications.page, V2010AccountsApplicationsInstance)
    get_page = pages(_typed.V2010AccountsApplications.get_page, V2010AccountsApplicationsInstance)

class V2010AccountsApplicationsContext(Resource):
    delete = awaited(_typed.V2010AccountsApplicationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsApplicationsContext.delete)
    fetch = answers(_typed.V2010AccountsApplicationsContext.fetch, V2010AccountsApplicationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsApplicationsContext.fetch, V2010AccountsApplicationsInstance)
    update = answers(_typed.V2010AccountsApplicationsContext.update, V2010AccountsApplicationsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsApplicationsContext.update, V2010AccountsApplicationsInstance)

class V2010AccountsApplicationsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    message_status_callback: str | None
    sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_status_callback: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    uri: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    public_application_connect_enabled: bool | None
    delete = awaited(_typed.V2010AccountsApplicationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsApplicationsInstance.delete)
    fetch = answers(_typed.V2010AccountsApplicationsInstance.fetch, V2010AccountsApplicationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsApplicationsInstance.fetch, V2010AccountsApplicationsInstance)
    update = answers(_typed.V2010AccountsApplicationsInstance.update, V2010AccountsApplicationsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsApplicationsInstance.update, V2010AccountsApplicationsInstance)

class V2010AccountsAuthorizedConnectApps(Called):
    def __call__(self, connect_app_sid: str) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def get(self, connect_app_sid: str) -> V2010AccountsAuthorizedConnectAppsContext: ...
    list = lists(_typed.V2010AccountsAuthorizedConnectApps.list, V2010AccountsAuthorizedConnectAppsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAuthorizedConnectApps.list, V2010AccountsAuthorizedConnectAppsInstance)
    stream = streams(_typed.V2010AccountsAuthorizedConnectApps.stream, V2010AccountsAuthorizedConnectAppsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAuthorizedConnectApps.stream, V2010AccountsAuthorizedConnectAppsInstance)
    page = pages(_typed.V2010AccountsAuthorizedConnectApps.page, V2010AccountsAuthorizedConnectAppsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAuthorizedConnectApps.page, V2010AccountsAuthorizedConnectAppsInstance)
    get_page = pages(_typed.V2010AccountsAuthorizedConnectApps.get_page, V2010AccountsAuthorizedConnectAppsInstance)

class V2010AccountsAuthorizedConnectAppsContext(Resource):
    fetch = answers(_typed.V2010AccountsAuthorizedConnectAppsContext.fetch, V2010AccountsAuthorizedConnectAppsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAuthorizedConnectAppsContext.fetch, V2010AccountsAuthorizedConnectAppsInstance)

class V2010AccountsAuthorizedConnectAppsInstance(Instance):
    account_sid: str | None
    connect_app_company_name: str | None
    connect_app_description: str | None
    connect_app_friendly_name: str | None
    connect_app_homepage_url: str | None
    connect_app_sid: str | None
    permissions: list[Any] | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsAuthorizedConnectAppsInstance.fetch, V2010AccountsAuthorizedConnectAppsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAuthorizedConnectAppsInstance.fetch, V2010AccountsAuthorizedConnectAppsInstance)

class V2010AccountsAvailablePhoneNumbers(Called):
    def __call__(self, country_code: str) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def get(self, country_code: str) -> V2010AccountsAvailablePhoneNumbersContext: ...
    list = lists(_typed.V2010AccountsAvailablePhoneNumbers.list, V2010AccountsAvailablePhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbers.list, V2010AccountsAvailablePhoneNumbersInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbers.stream, V2010AccountsAvailablePhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbers.stream, V2010AccountsAvailablePhoneNumbersInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbers.page, V2010AccountsAvailablePhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbers.page, V2010AccountsAvailablePhoneNumbersInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbers.get_page, V2010AccountsAvailablePhoneNumbersInstance)

class V2010AccountsAvailablePhoneNumbersContext(Resource):
    @property
    def local(self) -> V2010AccountsAvailablePhoneNumbersLocal: ...
    @property
    def machine_to_machine(self) -> V2010AccountsAvailablePhoneNumbersMachineToMachine: ...
    @property
    def mobile(self) -> V2010AccountsAvailablePhoneNumbersMobile: ...
    @property
    def national(self) -> V2010AccountsAvailablePhoneNumbersNational: ...
    @property
    def shared_cost(self) -> V2010AccountsAvailablePhoneNumbersSharedCost: ...
    @property
    def toll_free(self) -> V2010AccountsAvailablePhoneNumbersTollFree: ...
    @property
    def voip(self) -> V2010AccountsAvailablePhoneNumbersVoip: ...
    fetch = answers(_typed.V2010AccountsAvailablePhoneNumbersContext.fetch, V2010AccountsAvailablePhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAvailablePhoneNumbersContext.fetch, V2010AccountsAvailablePhoneNumbersInstance)

class V2010AccountsAvailablePhoneNumbersLocal(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersLocal.list, V2010AccountsAvailablePhoneNumbersLocalInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersLocal.list, V2010AccountsAvailablePhoneNumbersLocalInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersLocal.stream, V2010AccountsAvailablePhoneNumbersLocalInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersLocal.stream, V2010AccountsAvailablePhoneNumbersLocalInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersLocal.page, V2010AccountsAvailablePhoneNumbersLocalInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersLocal.page, V2010AccountsAvailablePhoneNumbersLocalInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersLocal.get_page, V2010AccountsAvailablePhoneNumbersLocalInstance)

class V2010AccountsAvailablePhoneNumbersLocalInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersMachineToMachine(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.list, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.list, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.stream, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.stream, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.page, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.page, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.get_page, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)

class V2010AccountsAvailablePhoneNumbersMachineToMachineInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersMobile(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersMobile.list, V2010AccountsAvailablePhoneNumbersMobileInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersMobile.list, V2010AccountsAvailablePhoneNumbersMobileInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersMobile.stream, V2010AccountsAvailablePhoneNumbersMobileInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersMobile.stream, V2010AccountsAvailablePhoneNumbersMobileInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersMobile.page, V2010AccountsAvailablePhoneNumbersMobileInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersMobile.page, V2010AccountsAvailablePhoneNumbersMobileInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersMobile.get_page, V2010AccountsAvailablePhoneNumbersMobileInstance)

class V2010AccountsAvailablePhoneNumbersMobileInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersNational(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersNational.list, V2010AccountsAvailablePhoneNumbersNationalInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersNational.list, V2010AccountsAvailablePhoneNumbersNationalInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersNational.stream, V2010AccountsAvailablePhoneNumbersNationalInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersNational.stream, V2010AccountsAvailablePhoneNumbersNationalInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersNational.page, V2010AccountsAvailablePhoneNumbersNationalInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersNational.page, V2010AccountsAvailablePhoneNumbersNationalInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersNational.get_page, V2010AccountsAvailablePhoneNumbersNationalInstance)

class V2010AccountsAvailablePhoneNumbersNationalInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersSharedCost(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.list, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.list, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.stream, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.stream, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.page, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.page, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.get_page, V2010AccountsAvailablePhoneNumbersSharedCostInstance)

class V2010AccountsAvailablePhoneNumbersSharedCostInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersTollFree(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersTollFree.list, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersTollFree.list, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersTollFree.stream, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersTollFree.stream, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersTollFree.page, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersTollFree.page, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersTollFree.get_page, V2010AccountsAvailablePhoneNumbersTollFreeInstance)

class V2010AccountsAvailablePhoneNumbersTollFreeInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersVoip(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersVoip.list, V2010AccountsAvailablePhoneNumbersVoipInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsAvailablePhoneNumbersVoip.list, V2010AccountsAvailablePhoneNumbersVoipInstance)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersVoip.stream, V2010AccountsAvailablePhoneNumbersVoipInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsAvailablePhoneNumbersVoip.stream, V2010AccountsAvailablePhoneNumbersVoipInstance)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersVoip.page, V2010AccountsAvailablePhoneNumbersVoipInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsAvailablePhoneNumbersVoip.page, V2010AccountsAvailablePhoneNumbersVoipInstance)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersVoip.get_page, V2010AccountsAvailablePhoneNumbersVoipInstance)

class V2010AccountsAvailablePhoneNumbersVoipInstance(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersInstance(Instance):
    country_code: str | None
    country: str | None
    uri: str | None
    beta: bool | None
    subresource_uris: dict[str, Any] | None
    @property
    def local(self) -> V2010AccountsAvailablePhoneNumbersLocal: ...
    @property
    def machine_to_machine(self) -> V2010AccountsAvailablePhoneNumbersMachineToMachine: ...
    @property
    def mobile(self) -> V2010AccountsAvailablePhoneNumbersMobile: ...
    @property
    def national(self) -> V2010AccountsAvailablePhoneNumbersNational: ...
    @property
    def shared_cost(self) -> V2010AccountsAvailablePhoneNumbersSharedCost: ...
    @property
    def toll_free(self) -> V2010AccountsAvailablePhoneNumbersTollFree: ...
    @property
    def voip(self) -> V2010AccountsAvailablePhoneNumbersVoip: ...
    fetch = answers(_typed.V2010AccountsAvailablePhoneNumbersInstance.fetch, V2010AccountsAvailablePhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsAvailablePhoneNumbersInstance.fetch, V2010AccountsAvailablePhoneNumbersInstance)

class V2010AccountsBalance(Resource):
    fetch = answers(_typed.V2010AccountsBalance.fetch, V2010AccountsBalanceInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsBalance.fetch, V2010AccountsBalanceInstance)

class V2010AccountsBalanceInstance(Instance):
    account_sid: str | None
    balance: Decimal | None
    currency: str | None

class V2010AccountsCalls(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsContext: ...
    create = answers(_typed.V2010AccountsCalls.create, V2010AccountsCallsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCalls.create, V2010AccountsCallsInstance)
    list = lists(_typed.V2010AccountsCalls.list, V2010AccountsCallsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsCalls.list, V2010AccountsCallsInstance)
    stream = streams(_typed.V2010AccountsCalls.stream, V2010AccountsCallsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsCalls.stream, V2010AccountsCallsInstance)
    page = pages(_typed.V2010AccountsCalls.page, V2010AccountsCallsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsCalls.page, V2010AccountsCallsInstance)
    get_page = pages(_typed.V2010AccountsCalls.get_page, V2010AccountsCallsInstance)

class V2010AccountsCallsContext(Resource):
    @property
    def events(self) -> V2010AccountsCallsEvents: ...
    @property
    def notifications(self) -> V2010AccountsCallsNotifications: ...
    @property
    def payments(self) -> V2010AccountsCallsPayments: ...
    @property
    def recordings(self) -> V2010AccountsCallsRecordings: ...
    @property
    def siprec(self) -> V2010AccountsCallsSiprec: ...
    @property
    def streams(self) -> V2010AccountsCallsStreams: ...
    @property
    def transcriptions(self) -> V2010AccountsCallsTranscriptions: ...
    @property
    def user_defined_message_subscriptions(self) -> V2010AccountsCallsUserDefinedMessageSubscriptions: ...
    @property
    def user_defined_messages(self) -> V2010AccountsCallsUserDefinedMessages: ...
    delete = awaited(_typed.V2010AccountsCallsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsContext.delete)
    fetch = answers(_typed.V2010AccountsCallsContext.fetch, V2010AccountsCallsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsContext.fetch, V2010AccountsCallsInstance)
    update = answers(_typed.V2010AccountsCallsContext.update, V2010AccountsCallsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsContext.update, V2010AccountsCallsInstance)

class V2010AccountsCallsEvents(Resource):
    list = lists(_typed.V2010AccountsCallsEvents.list, V2010AccountsCallsEventsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsCallsEvents.list, V2010AccountsCallsEventsInstance)
    stream = streams(_typed.V2010AccountsCallsEvents.stream, V2010AccountsCallsEventsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsCallsEvents.stream, V2010AccountsCallsEventsInstance)
    page = pages(_typed.V2010AccountsCallsEvents.page, V2010AccountsCallsEventsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsCallsEvents.page, V2010AccountsCallsEventsInstance)
    get_page = pages(_typed.V2010AccountsCallsEvents.get_page, V2010AccountsCallsEventsInstance)

class V2010AccountsCallsEventsInstance(Instance):
    request: Any
    response: Any

class V2010AccountsCallsNotifications(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsNotificationsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsNotificationsContext: ...
    list = lists(_typed.V2010AccountsCallsNotifications.list, V2010AccountsCallsNotificationsInstance2)
    list_with_http_info = full_lists(_typed.V2010AccountsCallsNotifications.list, V2010AccountsCallsNotificationsInstance2)
    stream = streams(_typed.V2010AccountsCallsNotifications.stream, V2010AccountsCallsNotificationsInstance2)
    stream_with_http_info = full_streams(_typed.V2010AccountsCallsNotifications.stream, V2010AccountsCallsNotificationsInstance2)
    page = pages(_typed.V2010AccountsCallsNotifications.page, V2010AccountsCallsNotificationsInstance2)
    page_with_http_info = full_pages(_typed.V2010AccountsCallsNotifications.page, V2010AccountsCallsNotificationsInstance2)
    get_page = pages(_typed.V2010AccountsCallsNotifications.get_page, V2010AccountsCallsNotificationsInstance2)

class V2010AccountsCallsNotificationsContext(Resource):
    fetch = answers(_typed.V2010AccountsCallsNotificationsContext.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsNotificationsContext.fetch, V2010AccountsCallsNotificationsInstance)

class V2010AccountsCallsNotificationsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    request_variables: str | None
    response_body: str | None
    response_headers: str | None
    sid: str | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsCallsNotificationsInstance.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsNotificationsInstance.fetch, V2010AccountsCallsNotificationsInstance)

class V2010AccountsCallsNotificationsInstance2(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    sid: str | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsCallsNotificationsInstance2.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsNotificationsInstance2.fetch, V2010AccountsCallsNotificationsInstance)

class V2010AccountsCallsPayments(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsPaymentsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsPaymentsContext: ...
    create = answers(_typed.V2010AccountsCallsPayments.create, V2010AccountsCallsPaymentsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsPayments.create, V2010AccountsCallsPaymentsInstance)

class V2010AccountsCallsPaymentsContext(Resource):
    update = answers(_typed.V2010AccountsCallsPaymentsContext.update, V2010AccountsCallsPaymentsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsPaymentsContext.update, V2010AccountsCallsPaymentsInstance)

class V2010AccountsCallsPaymentsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    update = answers(_typed.V2010AccountsCallsPaymentsInstance.update, V2010AccountsCallsPaymentsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsPaymentsInstance.update, V2010AccountsCallsPaymentsInstance)

class V2010AccountsCallsRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsRecordingsContext: ...
    create = answers(_typed.V2010AccountsCallsRecordings.create, V2010AccountsCallsRecordingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsRecordings.create, V2010AccountsCallsRecordingsInstance)
    list = lists(_typed.V2010AccountsCallsRecordings.list, V2010AccountsCallsRecordingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsCallsRecordings.list, V2010AccountsCallsRecordingsInstance)
    stream = streams(_typed.V2010AccountsCallsRecordings.stream, V2010AccountsCallsRecordingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsCallsRecordings.stream, V2010AccountsCallsRecordingsInstance)
    page = pages(_typed.V2010AccountsCallsRecordings.page, V2010AccountsCallsRecordingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsCallsRecordings.page, V2010AccountsCallsRecordingsInstance)
    get_page = pages(_typed.V2010AccountsCallsRecordings.get_page, V2010AccountsCallsRecordingsInstance)

class V2010AccountsCallsRecordingsContext(Resource):
    delete = awaited(_typed.V2010AccountsCallsRecordingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsRecordingsContext.delete)
    fetch = answers(_typed.V2010AccountsCallsRecordingsContext.fetch, V2010AccountsCallsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsRecordingsContext.fetch, V2010AccountsCallsRecordingsInstance)
    update = answers(_typed.V2010AccountsCallsRecordingsContext.update, V2010AccountsCallsRecordingsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsRecordingsContext.update, V2010AccountsCallsRecordingsInstance)

class V2010AccountsCallsRecordingsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    uri: str | None
    encryption_details: Any
    price_unit: str | None
    status: str | None
    channels: int | None
    source: str | None
    error_code: int | None
    track: str | None
    delete = awaited(_typed.V2010AccountsCallsRecordingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsRecordingsInstance.delete)
    fetch = answers(_typed.V2010AccountsCallsRecordingsInstance.fetch, V2010AccountsCallsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsRecordingsInstance.fetch, V2010AccountsCallsRecordingsInstance)
    update = answers(_typed.V2010AccountsCallsRecordingsInstance.update, V2010AccountsCallsRecordingsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsRecordingsInstance.update, V2010AccountsCallsRecordingsInstance)

class V2010AccountsCallsSiprec(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsSiprecContext: ...
    def get(self, sid: str) -> V2010AccountsCallsSiprecContext: ...
    create = answers(_typed.V2010AccountsCallsSiprec.create, V2010AccountsCallsSiprecInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsSiprec.create, V2010AccountsCallsSiprecInstance)

class V2010AccountsCallsSiprecContext(Resource):
    update = answers(_typed.V2010AccountsCallsSiprecContext.update, V2010AccountsCallsSiprecInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsSiprecContext.update, V2010AccountsCallsSiprecInstance)

class V2010AccountsCallsSiprecInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    update = answers(_typed.V2010AccountsCallsSiprecInstance.update, V2010AccountsCallsSiprecInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsSiprecInstance.update, V2010AccountsCallsSiprecInstance)

class V2010AccountsCallsStreams(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsStreamsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsStreamsContext: ...
    create = answers(_typed.V2010AccountsCallsStreams.create, V2010AccountsCallsStreamsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsStreams.create, V2010AccountsCallsStreamsInstance)

class V2010AccountsCallsStreamsContext(Resource):
    update = answers(_typed.V2010AccountsCallsStreamsContext.update, V2010AccountsCallsStreamsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsStreamsContext.update, V2010AccountsCallsStreamsInstance)

class V2010AccountsCallsStreamsInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    update = answers(_typed.V2010AccountsCallsStreamsInstance.update, V2010AccountsCallsStreamsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsStreamsInstance.update, V2010AccountsCallsStreamsInstance)

class V2010AccountsCallsTranscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsTranscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsTranscriptionsContext: ...
    create = answers(_typed.V2010AccountsCallsTranscriptions.create, V2010AccountsCallsTranscriptionsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsTranscriptions.create, V2010AccountsCallsTranscriptionsInstance)

class V2010AccountsCallsTranscriptionsContext(Resource):
    update = answers(_typed.V2010AccountsCallsTranscriptionsContext.update, V2010AccountsCallsTranscriptionsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsTranscriptionsContext.update, V2010AccountsCallsTranscriptionsInstance)

class V2010AccountsCallsTranscriptionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    update = answers(_typed.V2010AccountsCallsTranscriptionsInstance.update, V2010AccountsCallsTranscriptionsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsTranscriptionsInstance.update, V2010AccountsCallsTranscriptionsInstance)

class V2010AccountsCallsUserDefinedMessageSubscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    create = answers(_typed.V2010AccountsCallsUserDefinedMessageSubscriptions.create, V2010AccountsCallsUserDefinedMessageSubscriptionsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsUserDefinedMessageSubscriptions.create, V2010AccountsCallsUserDefinedMessageSubscriptionsInstance)

class V2010AccountsCallsUserDefinedMessageSubscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsContext.delete)

class V2010AccountsCallsUserDefinedMessageSubscriptionsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsInstance.delete)

class V2010AccountsCallsUserDefinedMessages(Resource):
    create = answers(_typed.V2010AccountsCallsUserDefinedMessages.create, V2010AccountsCallsUserDefinedMessagesInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsCallsUserDefinedMessages.create, V2010AccountsCallsUserDefinedMessagesInstance)

class V2010AccountsCallsUserDefinedMessagesInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None

class V2010AccountsCallsInstance(Instance):
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    parent_call_sid: str | None
    account_sid: str | None
    to: str | None
    to_formatted: str | None
    from_: str | None
    from_formatted: str | None
    phone_number_sid: str | None
    status: str | None
    start_time: datetime | None
    end_time: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    direction: str | None
    answered_by: str | None
    api_version: str | None
    forwarded_from: str | None
    group_sid: str | None
    caller_name: str | None
    queue_time: str | None
    trunk_sid: str | None
    uri: str | None
    subresource_uris: dict[str, Any] | None
    @property
    def events(self) -> V2010AccountsCallsEvents: ...
    @property
    def notifications(self) -> V2010AccountsCallsNotifications: ...
    @property
    def payments(self) -> V2010AccountsCallsPayments: ...
    @property
    def recordings(self) -> V2010AccountsCallsRecordings: ...
    @property
    def siprec(self) -> V2010AccountsCallsSiprec: ...
    @property
    def streams(self) -> V2010AccountsCallsStreams: ...
    @property
    def transcriptions(self) -> V2010AccountsCallsTranscriptions: ...
    @property
    def user_defined_message_subscriptions(self) -> V2010AccountsCallsUserDefinedMessageSubscriptions: ...
    @property
    def user_defined_messages(self) -> V2010AccountsCallsUserDefinedMessages: ...
    delete = awaited(_typed.V2010AccountsCallsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsCallsInstance.delete)
    fetch = answers(_typed.V2010AccountsCallsInstance.fetch, V2010AccountsCallsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsCallsInstance.fetch, V2010AccountsCallsInstance)
    update = answers(_typed.V2010AccountsCallsInstance.update, V2010AccountsCallsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsCallsInstance.update, V2010AccountsCallsInstance)

class V2010AccountsConferences(Called):
    def __call__(self, sid: str) -> V2010AccountsConferencesContext: ...
    def get(self, sid: str) -> V2010AccountsConferencesContext: ...
    list = lists(_typed.V2010AccountsConferences.list, V2010AccountsConferencesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsConferences.list, V2010AccountsConferencesInstance)
    stream = streams(_typed.V2010AccountsConferences.stream, V2010AccountsConferencesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsConferences.stream, V2010AccountsConferencesInstance)
    page = pages(_typed.V2010AccountsConferences.page, V2010AccountsConferencesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsConferences.page, V2010AccountsConferencesInstance)
    get_page = pages(_typed.V2010AccountsConferences.get_page, V2010AccountsConferencesInstance)

class V2010AccountsConferencesContext(Resource):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    fetch = answers(_typed.V2010AccountsConferencesContext.fetch, V2010AccountsConferencesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesContext.fetch, V2010AccountsConferencesInstance)
    update = answers(_typed.V2010AccountsConferencesContext.update, V2010AccountsConferencesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesContext.update, V2010AccountsConferencesInstance)

class V2010AccountsConferencesParticipants(Called):
    def __call__(self, call_sid: str) -> V2010AccountsConferencesParticipantsContext: ...
    def get(self, call_sid: str) -> V2010AccountsConferencesParticipantsContext: ...
    create = answers(_typed.V2010AccountsConferencesParticipants.create, V2010AccountsConferencesParticipantsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsConferencesParticipants.create, V2010AccountsConferencesParticipantsInstance)
    list = lists(_typed.V2010AccountsConferencesParticipants.list, V2010AccountsConferencesParticipantsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsConferencesParticipants.list, V2010AccountsConferencesParticipantsInstance)
    stream = streams(_typed.V2010AccountsConferencesParticipants.stream, V2010AccountsConferencesParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsConferencesParticipants.stream, V2010AccountsConferencesParticipantsInstance)
    page = pages(_typed.V2010AccountsConferencesParticipants.page, V2010AccountsConferencesParticipantsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsConferencesParticipants.page, V2010AccountsConferencesParticipantsInstance)
    get_page = pages(_typed.V2010AccountsConferencesParticipants.get_page, V2010AccountsConferencesParticipantsInstance)

class V2010AccountsConferencesParticipantsContext(Resource):
    delete = awaited(_typed.V2010AccountsConferencesParticipantsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConferencesParticipantsContext.delete)
    fetch = answers(_typed.V2010AccountsConferencesParticipantsContext.fetch, V2010AccountsConferencesParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesParticipantsContext.fetch, V2010AccountsConferencesParticipantsInstance)
    update = answers(_typed.V2010AccountsConferencesParticipantsContext.update, V2010AccountsConferencesParticipantsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesParticipantsContext.update, V2010AccountsConferencesParticipantsInstance)

class V2010AccountsConferencesParticipantsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    label: str | None
    call_sid_to_coach: str | None
    coaching: bool | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    end_conference_on_exit: bool | None
    muted: bool | None
    hold: bool | None
    start_conference_on_enter: bool | None
    status: str | None
    queue_time: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsConferencesParticipantsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConferencesParticipantsInstance.delete)
    fetch = answers(_typed.V2010AccountsConferencesParticipantsInstance.fetch, V2010AccountsConferencesParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesParticipantsInstance.fetch, V2010AccountsConferencesParticipantsInstance)
    update = answers(_typed.V2010AccountsConferencesParticipantsInstance.update, V2010AccountsConferencesParticipantsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesParticipantsInstance.update, V2010AccountsConferencesParticipantsInstance)

class V2010AccountsConferencesRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsConferencesRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsConferencesRecordingsContext: ...
    list = lists(_typed.V2010AccountsConferencesRecordings.list, V2010AccountsConferencesRecordingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsConferencesRecordings.list, V2010AccountsConferencesRecordingsInstance)
    stream = streams(_typed.V2010AccountsConferencesRecordings.stream, V2010AccountsConferencesRecordingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsConferencesRecordings.stream, V2010AccountsConferencesRecordingsInstance)
    page = pages(_typed.V2010AccountsConferencesRecordings.page, V2010AccountsConferencesRecordingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsConferencesRecordings.page, V2010AccountsConferencesRecordingsInstance)
    get_page = pages(_typed.V2010AccountsConferencesRecordings.get_page, V2010AccountsConferencesRecordingsInstance)

class V2010AccountsConferencesRecordingsContext(Resource):
    delete = awaited(_typed.V2010AccountsConferencesRecordingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConferencesRecordingsContext.delete)
    fetch = answers(_typed.V2010AccountsConferencesRecordingsContext.fetch, V2010AccountsConferencesRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesRecordingsContext.fetch, V2010AccountsConferencesRecordingsInstance)
    update = answers(_typed.V2010AccountsConferencesRecordingsContext.update, V2010AccountsConferencesRecordingsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesRecordingsContext.update, V2010AccountsConferencesRecordingsInstance)

class V2010AccountsConferencesRecordingsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    price_unit: str | None
    status: str | None
    channels: int | None
    source: str | None
    error_code: int | None
    encryption_details: Any
    uri: str | None
    delete = awaited(_typed.V2010AccountsConferencesRecordingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConferencesRecordingsInstance.delete)
    fetch = answers(_typed.V2010AccountsConferencesRecordingsInstance.fetch, V2010AccountsConferencesRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesRecordingsInstance.fetch, V2010AccountsConferencesRecordingsInstance)
    update = answers(_typed.V2010AccountsConferencesRecordingsInstance.update, V2010AccountsConferencesRecordingsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesRecordingsInstance.update, V2010AccountsConferencesRecordingsInstance)

class V2010AccountsConferencesInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    api_version: str | None
    friendly_name: str | None
    region: str | None
    sid: str | None
    status: str | None
    uri: str | None
    subresource_uris: dict[str, Any] | None
    reason_conference_ended: str | None
    call_sid_ending_conference: str | None
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    fetch = answers(_typed.V2010AccountsConferencesInstance.fetch, V2010AccountsConferencesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConferencesInstance.fetch, V2010AccountsConferencesInstance)
    update = answers(_typed.V2010AccountsConferencesInstance.update, V2010AccountsConferencesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConferencesInstance.update, V2010AccountsConferencesInstance)

class V2010AccountsConnectApps(Called):
    def __call__(self, sid: str) -> V2010AccountsConnectAppsContext: ...
    def get(self, sid: str) -> V2010AccountsConnectAppsContext: ...
    list = lists(_typed.V2010AccountsConnectApps.list, V2010AccountsConnectAppsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsConnectApps.list, V2010AccountsConnectAppsInstance)
    stream = streams(_typed.V2010AccountsConnectApps.stream, V2010AccountsConnectAppsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsConnectApps.stream, V2010AccountsConnectAppsInstance)
    page = pages(_typed.V2010AccountsConnectApps.page, V2010AccountsConnectAppsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsConnectApps.page, V2010AccountsConnectAppsInstance)
    get_page = pages(_typed.V2010AccountsConnectApps.get_page, V2010AccountsConnectAppsInstance)

class V2010AccountsConnectAppsContext(Resource):
    delete = awaited(_typed.V2010AccountsConnectAppsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConnectAppsContext.delete)
    fetch = answers(_typed.V2010AccountsConnectAppsContext.fetch, V2010AccountsConnectAppsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConnectAppsContext.fetch, V2010AccountsConnectAppsInstance)
    update = answers(_typed.V2010AccountsConnectAppsContext.update, V2010AccountsConnectAppsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConnectAppsContext.update, V2010AccountsConnectAppsInstance)

class V2010AccountsConnectAppsInstance(Instance):
    account_sid: str | None
    authorize_redirect_url: str | None
    company_name: str | None
    deauthorize_callback_method: str | None
    deauthorize_callback_url: str | None
    description: str | None
    friendly_name: str | None
    homepage_url: str | None
    permissions: list[Any] | None
    sid: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsConnectAppsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsConnectAppsInstance.delete)
    fetch = answers(_typed.V2010AccountsConnectAppsInstance.fetch, V2010AccountsConnectAppsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsConnectAppsInstance.fetch, V2010AccountsConnectAppsInstance)
    update = answers(_typed.V2010AccountsConnectAppsInstance.update, V2010AccountsConnectAppsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsConnectAppsInstance.update, V2010AccountsConnectAppsInstance)

class V2010AccountsIncomingPhoneNumbers(Called):
    @property
    def local(self) -> V2010AccountsIncomingPhoneNumbersLocal: ...
    @property
    def mobile(self) -> V2010AccountsIncomingPhoneNumbersMobile: ...
    @property
    def toll_free(self) -> V2010AccountsIncomingPhoneNumbersTollFree: ...
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersContext: ...
    create = answers(_typed.V2010AccountsIncomingPhoneNumbers.create, V2010AccountsIncomingPhoneNumbersInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbers.create, V2010AccountsIncomingPhoneNumbersInstance)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbers.list, V2010AccountsIncomingPhoneNumbersInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbers.list, V2010AccountsIncomingPhoneNumbersInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbers.stream, V2010AccountsIncomingPhoneNumbersInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbers.stream, V2010AccountsIncomingPhoneNumbersInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbers.page, V2010AccountsIncomingPhoneNumbersInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbers.page, V2010AccountsIncomingPhoneNumbersInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbers.get_page, V2010AccountsIncomingPhoneNumbersInstance)

class V2010AccountsIncomingPhoneNumbersLocal(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersLocal.create, V2010AccountsIncomingPhoneNumbersLocalInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersLocal.create, V2010AccountsIncomingPhoneNumbersLocalInstance)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersLocal.list, V2010AccountsIncomingPhoneNumbersLocalInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbersLocal.list, V2010AccountsIncomingPhoneNumbersLocalInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersLocal.stream, V2010AccountsIncomingPhoneNumbersLocalInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbersLocal.stream, V2010AccountsIncomingPhoneNumbersLocalInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersLocal.page, V2010AccountsIncomingPhoneNumbersLocalInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbersLocal.page, V2010AccountsIncomingPhoneNumbersLocalInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersLocal.get_page, V2010AccountsIncomingPhoneNumbersLocalInstance)

class V2010AccountsIncomingPhoneNumbersLocalInstance(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: str | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: str | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: str | None
    emergency_address_sid: str | None
    emergency_address_status: str | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersMobile(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersMobile.create, V2010AccountsIncomingPhoneNumbersMobileInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersMobile.create, V2010AccountsIncomingPhoneNumbersMobileInstance)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersMobile.list, V2010AccountsIncomingPhoneNumbersMobileInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbersMobile.list, V2010AccountsIncomingPhoneNumbersMobileInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersMobile.stream, V2010AccountsIncomingPhoneNumbersMobileInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbersMobile.stream, V2010AccountsIncomingPhoneNumbersMobileInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersMobile.page, V2010AccountsIncomingPhoneNumbersMobileInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbersMobile.page, V2010AccountsIncomingPhoneNumbersMobileInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersMobile.get_page, V2010AccountsIncomingPhoneNumbersMobileInstance)

class V2010AccountsIncomingPhoneNumbersMobileInstance(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: str | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: str | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: str | None
    emergency_address_sid: str | None
    emergency_address_status: str | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersTollFree(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersTollFree.create, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersTollFree.create, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersTollFree.list, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbersTollFree.list, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersTollFree.stream, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbersTollFree.stream, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersTollFree.page, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbersTollFree.page, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersTollFree.get_page, V2010AccountsIncomingPhoneNumbersTollFreeInstance)

class V2010AccountsIncomingPhoneNumbersTollFreeInstance(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: str | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: str | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: str | None
    emergency_address_sid: str | None
    emergency_address_status: str | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersContext(Resource):
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsIncomingPhoneNumbersContext.delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersContext.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersContext.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    update = answers(_typed.V2010AccountsIncomingPhoneNumbersContext.update, V2010AccountsIncomingPhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersContext.update, V2010AccountsIncomingPhoneNumbersInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOns(Called):
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.create, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.create, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.get_page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext(Resource):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.get_page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    resource_sid: str | None
    assigned_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    uri: str | None
    enabled: bool | None
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance(Instance):
    sid: str | None
    account_sid: str | None
    resource_sid: str | None
    friendly_name: str | None
    description: str | None
    configuration: Any
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    subresource_uris: dict[str, Any] | None
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)

class V2010AccountsIncomingPhoneNumbersInstance(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: str | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: str | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: str | None
    emergency_address_sid: str | None
    emergency_address_status: str | None
    bundle_sid: str | None
    status: str | None
    type: str | None
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsIncomingPhoneNumbersInstance.delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    update = answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.update, V2010AccountsIncomingPhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.update, V2010AccountsIncomingPhoneNumbersInstance)

class V2010AccountsKeys(Called):
    def __call__(self, sid: str) -> V2010AccountsKeysContext: ...
    def get(self, sid: str) -> V2010AccountsKeysContext: ...
    list = lists(_typed.V2010AccountsKeys.list, V2010AccountsKeysInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsKeys.list, V2010AccountsKeysInstance)
    stream = streams(_typed.V2010AccountsKeys.stream, V2010AccountsKeysInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsKeys.stream, V2010AccountsKeysInstance)
    page = pages(_typed.V2010AccountsKeys.page, V2010AccountsKeysInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsKeys.page, V2010AccountsKeysInstance)
    get_page = pages(_typed.V2010AccountsKeys.get_page, V2010AccountsKeysInstance)

class V2010AccountsKeysContext(Resource):
    delete = awaited(_typed.V2010AccountsKeysContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsKeysContext.delete)
    fetch = answers(_typed.V2010AccountsKeysContext.fetch, V2010AccountsKeysInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsKeysContext.fetch, V2010AccountsKeysInstance)
    update = answers(_typed.V2010AccountsKeysContext.update, V2010AccountsKeysInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsKeysContext.update, V2010AccountsKeysInstance)

class V2010AccountsKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V2010AccountsKeysInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsKeysInstance.delete)
    fetch = answers(_typed.V2010AccountsKeysInstance.fetch, V2010AccountsKeysInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsKeysInstance.fetch, V2010AccountsKeysInstance)
    update = answers(_typed.V2010AccountsKeysInstance.update, V2010AccountsKeysInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsKeysInstance.update, V2010AccountsKeysInstance)

class V2010AccountsMessages(Called):
    def __call__(self, sid: str) -> V2010AccountsMessagesContext: ...
    def get(self, sid: str) -> V2010AccountsMessagesContext: ...
    create = answers(_typed.V2010AccountsMessages.create, V2010AccountsMessagesInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsMessages.create, V2010AccountsMessagesInstance)
    list = lists(_typed.V2010AccountsMessages.list, V2010AccountsMessagesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsMessages.list, V2010AccountsMessagesInstance)
    stream = streams(_typed.V2010AccountsMessages.stream, V2010AccountsMessagesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsMessages.stream, V2010AccountsMessagesInstance)
    page = pages(_typed.V2010AccountsMessages.page, V2010AccountsMessagesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsMessages.page, V2010AccountsMessagesInstance)
    get_page = pages(_typed.V2010AccountsMessages.get_page, V2010AccountsMessagesInstance)

class V2010AccountsMessagesContext(Resource):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    delete = awaited(_typed.V2010AccountsMessagesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsMessagesContext.delete)
    fetch = answers(_typed.V2010AccountsMessagesContext.fetch, V2010AccountsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsMessagesContext.fetch, V2010AccountsMessagesInstance)
    update = answers(_typed.V2010AccountsMessagesContext.update, V2010AccountsMessagesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsMessagesContext.update, V2010AccountsMessagesInstance)

class V2010AccountsMessagesFeedback(Resource):
    create = answers(_typed.V2010AccountsMessagesFeedback.create, V2010AccountsMessagesFeedbackInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsMessagesFeedback.create, V2010AccountsMessagesFeedbackInstance)

class V2010AccountsMessagesFeedbackInstance(Instance):
    account_sid: str | None
    message_sid: str | None
    outcome: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsMessagesMedia(Called):
    def __call__(self, sid: str) -> V2010AccountsMessagesMediaContext: ...
    def get(self, sid: str) -> V2010AccountsMessagesMediaContext: ...
    list = lists(_typed.V2010AccountsMessagesMedia.list, V2010AccountsMessagesMediaInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsMessagesMedia.list, V2010AccountsMessagesMediaInstance)
    stream = streams(_typed.V2010AccountsMessagesMedia.stream, V2010AccountsMessagesMediaInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsMessagesMedia.stream, V2010AccountsMessagesMediaInstance)
    page = pages(_typed.V2010AccountsMessagesMedia.page, V2010AccountsMessagesMediaInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsMessagesMedia.page, V2010AccountsMessagesMediaInstance)
    get_page = pages(_typed.V2010AccountsMessagesMedia.get_page, V2010AccountsMessagesMediaInstance)

class V2010AccountsMessagesMediaContext(Resource):
    delete = awaited(_typed.V2010AccountsMessagesMediaContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsMessagesMediaContext.delete)
    fetch = answers(_typed.V2010AccountsMessagesMediaContext.fetch, V2010AccountsMessagesMediaInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsMessagesMediaContext.fetch, V2010AccountsMessagesMediaInstance)

class V2010AccountsMessagesMediaInstance(Instance):
    account_sid: str | None
    content_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    parent_sid: str | None
    sid: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsMessagesMediaInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsMessagesMediaInstance.delete)
    fetch = answers(_typed.V2010AccountsMessagesMediaInstance.fetch, V2010AccountsMessagesMediaInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsMessagesMediaInstance.fetch, V2010AccountsMessagesMediaInstance)

class V2010AccountsMessagesInstance(Instance):
    body: str | None
    num_segments: str | None
    direction: str | None
    from_: str | None
    to: str | None
    date_updated: datetime | None
    price: Decimal | None
    error_message: str | None
    uri: str | None
    account_sid: str | None
    num_media: str | None
    status: str | None
    messaging_service_sid: str | None
    sid: str | None
    date_sent: datetime | None
    date_created: datetime | None
    error_code: int | None
    price_unit: str | None
    api_version: str | None
    subresource_uris: dict[str, Any] | None
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    delete = awaited(_typed.V2010AccountsMessagesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsMessagesInstance.delete)
    fetch = answers(_typed.V2010AccountsMessagesInstance.fetch, V2010AccountsMessagesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsMessagesInstance.fetch, V2010AccountsMessagesInstance)
    update = answers(_typed.V2010AccountsMessagesInstance.update, V2010AccountsMessagesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsMessagesInstance.update, V2010AccountsMessagesInstance)

class V2010AccountsNewKeys(Resource):
    create = answers(_typed.V2010AccountsNewKeys.create, V2010AccountsNewKeysInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsNewKeys.create, V2010AccountsNewKeysInstance)

class V2010AccountsNewKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNewSigningKeys(Resource):
    create = answers(_typed.V2010AccountsNewSigningKeys.create, V2010AccountsNewSigningKeysInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsNewSigningKeys.create, V2010AccountsNewSigningKeysInstance)

class V2010AccountsNewSigningKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNotifications(Called):
    def __call__(self, sid: str) -> V2010AccountsNotificationsContext: ...
    def get(self, sid: str) -> V2010AccountsNotificationsContext: ...
    list = lists(_typed.V2010AccountsNotifications.list, V2010AccountsNotificationsInstance2)
    list_with_http_info = full_lists(_typed.V2010AccountsNotifications.list, V2010AccountsNotificationsInstance2)
    stream = streams(_typed.V2010AccountsNotifications.stream, V2010AccountsNotificationsInstance2)
    stream_with_http_info = full_streams(_typed.V2010AccountsNotifications.stream, V2010AccountsNotificationsInstance2)
    page = pages(_typed.V2010AccountsNotifications.page, V2010AccountsNotificationsInstance2)
    page_with_http_info = full_pages(_typed.V2010AccountsNotifications.page, V2010AccountsNotificationsInstance2)
    get_page = pages(_typed.V2010AccountsNotifications.get_page, V2010AccountsNotificationsInstance2)

class V2010AccountsNotificationsContext(Resource):
    fetch = answers(_typed.V2010AccountsNotificationsContext.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsNotificationsContext.fetch, V2010AccountsNotificationsInstance)

class V2010AccountsNotificationsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    request_variables: str | None
    response_body: str | None
    response_headers: str | None
    sid: str | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsNotificationsInstance.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsNotificationsInstance.fetch, V2010AccountsNotificationsInstance)

class V2010AccountsNotificationsInstance2(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    sid: str | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsNotificationsInstance2.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsNotificationsInstance2.fetch, V2010AccountsNotificationsInstance)

class V2010AccountsOutgoingCallerIds(Called):
    def __call__(self, sid: str) -> V2010AccountsOutgoingCallerIdsContext: ...
    def get(self, sid: str) -> V2010AccountsOutgoingCallerIdsContext: ...
    list = lists(_typed.V2010AccountsOutgoingCallerIds.list, V2010AccountsOutgoingCallerIdsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsOutgoingCallerIds.list, V2010AccountsOutgoingCallerIdsInstance)
    stream = streams(_typed.V2010AccountsOutgoingCallerIds.stream, V2010AccountsOutgoingCallerIdsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsOutgoingCallerIds.stream, V2010AccountsOutgoingCallerIdsInstance)
    page = pages(_typed.V2010AccountsOutgoingCallerIds.page, V2010AccountsOutgoingCallerIdsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsOutgoingCallerIds.page, V2010AccountsOutgoingCallerIdsInstance)
    get_page = pages(_typed.V2010AccountsOutgoingCallerIds.get_page, V2010AccountsOutgoingCallerIdsInstance)

class V2010AccountsOutgoingCallerIdsContext(Resource):
    delete = awaited(_typed.V2010AccountsOutgoingCallerIdsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsOutgoingCallerIdsContext.delete)
    fetch = answers(_typed.V2010AccountsOutgoingCallerIdsContext.fetch, V2010AccountsOutgoingCallerIdsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsOutgoingCallerIdsContext.fetch, V2010AccountsOutgoingCallerIdsInstance)
    update = answers(_typed.V2010AccountsOutgoingCallerIdsContext.update, V2010AccountsOutgoingCallerIdsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsOutgoingCallerIdsContext.update, V2010AccountsOutgoingCallerIdsInstance)

class V2010AccountsOutgoingCallerIdsInstance(Instance):
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    account_sid: str | None
    phone_number: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsOutgoingCallerIdsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsOutgoingCallerIdsInstance.delete)
    fetch = answers(_typed.V2010AccountsOutgoingCallerIdsInstance.fetch, V2010AccountsOutgoingCallerIdsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsOutgoingCallerIdsInstance.fetch, V2010AccountsOutgoingCallerIdsInstance)
    update = answers(_typed.V2010AccountsOutgoingCallerIdsInstance.update, V2010AccountsOutgoingCallerIdsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsOutgoingCallerIdsInstance.update, V2010AccountsOutgoingCallerIdsInstance)

class V2010AccountsQueues(Called):
    def __call__(self, sid: str) -> V2010AccountsQueuesContext: ...
    def get(self, sid: str) -> V2010AccountsQueuesContext: ...
    create = answers(_typed.V2010AccountsQueues.create, V2010AccountsQueuesInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsQueues.create, V2010AccountsQueuesInstance)
    list = lists(_typed.V2010AccountsQueues.list, V2010AccountsQueuesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsQueues.list, V2010AccountsQueuesInstance)
    stream = streams(_typed.V2010AccountsQueues.stream, V2010AccountsQueuesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsQueues.stream, V2010AccountsQueuesInstance)
    page = pages(_typed.V2010AccountsQueues.page, V2010AccountsQueuesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsQueues.page, V2010AccountsQueuesInstance)
    get_page = pages(_typed.V2010AccountsQueues.get_page, V2010AccountsQueuesInstance)

class V2010AccountsQueuesContext(Resource):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    delete = awaited(_typed.V2010AccountsQueuesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsQueuesContext.delete)
    fetch = answers(_typed.V2010AccountsQueuesContext.fetch, V2010AccountsQueuesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsQueuesContext.fetch, V2010AccountsQueuesInstance)
    update = answers(_typed.V2010AccountsQueuesContext.update, V2010AccountsQueuesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsQueuesContext.update, V2010AccountsQueuesInstance)

class V2010AccountsQueuesMembers(Called):
    def __call__(self, call_sid: str) -> V2010AccountsQueuesMembersContext: ...
    def get(self, call_sid: str) -> V2010AccountsQueuesMembersContext: ...
    list = lists(_typed.V2010AccountsQueuesMembers.list, V2010AccountsQueuesMembersInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsQueuesMembers.list, V2010AccountsQueuesMembersInstance)
    stream = streams(_typed.V2010AccountsQueuesMembers.stream, V2010AccountsQueuesMembersInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsQueuesMembers.stream, V2010AccountsQueuesMembersInstance)
    page = pages(_typed.V2010AccountsQueuesMembers.page, V2010AccountsQueuesMembersInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsQueuesMembers.page, V2010AccountsQueuesMembersInstance)
    get_page = pages(_typed.V2010AccountsQueuesMembers.get_page, V2010AccountsQueuesMembersInstance)

class V2010AccountsQueuesMembersContext(Resource):
    fetch = answers(_typed.V2010AccountsQueuesMembersContext.fetch, V2010AccountsQueuesMembersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsQueuesMembersContext.fetch, V2010AccountsQueuesMembersInstance)
    update = answers(_typed.V2010AccountsQueuesMembersContext.update, V2010AccountsQueuesMembersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsQueuesMembersContext.update, V2010AccountsQueuesMembersInstance)

class V2010AccountsQueuesMembersInstance(Instance):
    call_sid: str | None
    date_enqueued: datetime | None
    position: int | None
    uri: str | None
    wait_time: int | None
    queue_sid: str | None
    fetch = answers(_typed.V2010AccountsQueuesMembersInstance.fetch, V2010AccountsQueuesMembersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsQueuesMembersInstance.fetch, V2010AccountsQueuesMembersInstance)
    update = answers(_typed.V2010AccountsQueuesMembersInstance.update, V2010AccountsQueuesMembersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsQueuesMembersInstance.update, V2010AccountsQueuesMembersInstance)

class V2010AccountsQueuesInstance(Instance):
    date_updated: datetime | None
    current_size: int | None
    friendly_name: str | None
    uri: str | None
    account_sid: str | None
    average_wait_time: int | None
    sid: str | None
    date_created: datetime | None
    max_size: int | None
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    delete = awaited(_typed.V2010AccountsQueuesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsQueuesInstance.delete)
    fetch = answers(_typed.V2010AccountsQueuesInstance.fetch, V2010AccountsQueuesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsQueuesInstance.fetch, V2010AccountsQueuesInstance)
    update = answers(_typed.V2010AccountsQueuesInstance.update, V2010AccountsQueuesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsQueuesInstance.update, V2010AccountsQueuesInstance)

class V2010AccountsRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsContext: ...
    list = lists(_typed.V2010AccountsRecordings.list, V2010AccountsRecordingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsRecordings.list, V2010AccountsRecordingsInstance)
    stream = streams(_typed.V2010AccountsRecordings.stream, V2010AccountsRecordingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsRecordings.stream, V2010AccountsRecordingsInstance)
    page = pages(_typed.V2010AccountsRecordings.page, V2010AccountsRecordingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsRecordings.page, V2010AccountsRecordingsInstance)
    get_page = pages(_typed.V2010AccountsRecordings.get_page, V2010AccountsRecordingsInstance)

class V2010AccountsRecordingsContext(Resource):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    delete = awaited(_typed.V2010AccountsRecordingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsContext.delete)
    fetch = answers(_typed.V2010AccountsRecordingsContext.fetch, V2010AccountsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsContext.fetch, V2010AccountsRecordingsInstance)

class V2010AccountsRecordingsAddOnResults(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsAddOnResultsContext: ...
    list = lists(_typed.V2010AccountsRecordingsAddOnResults.list, V2010AccountsRecordingsAddOnResultsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsRecordingsAddOnResults.list, V2010AccountsRecordingsAddOnResultsInstance)
    stream = streams(_typed.V2010AccountsRecordingsAddOnResults.stream, V2010AccountsRecordingsAddOnResultsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsRecordingsAddOnResults.stream, V2010AccountsRecordingsAddOnResultsInstance)
    page = pages(_typed.V2010AccountsRecordingsAddOnResults.page, V2010AccountsRecordingsAddOnResultsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsRecordingsAddOnResults.page, V2010AccountsRecordingsAddOnResultsInstance)
    get_page = pages(_typed.V2010AccountsRecordingsAddOnResults.get_page, V2010AccountsRecordingsAddOnResultsInstance)

class V2010AccountsRecordingsAddOnResultsContext(Resource):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsAddOnResultsContext.delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsContext.fetch, V2010AccountsRecordingsAddOnResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsContext.fetch, V2010AccountsRecordingsAddOnResultsInstance)

class V2010AccountsRecordingsAddOnResultsPayloads(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    list = lists(_typed.V2010AccountsRecordingsAddOnResultsPayloads.list, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsRecordingsAddOnResultsPayloads.list, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    stream = streams(_typed.V2010AccountsRecordingsAddOnResultsPayloads.stream, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsRecordingsAddOnResultsPayloads.stream, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    page = pages(_typed.V2010AccountsRecordingsAddOnResultsPayloads.page, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsRecordingsAddOnResultsPayloads.page, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    get_page = pages(_typed.V2010AccountsRecordingsAddOnResultsPayloads.get_page, V2010AccountsRecordingsAddOnResultsPayloadsInstance)

class V2010AccountsRecordingsAddOnResultsPayloadsContext(Resource):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)

class V2010AccountsRecordingsAddOnResultsPayloadsData(Called):
    def __call__(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...
    def get(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...

class V2010AccountsRecordingsAddOnResultsPayloadsDataContext(Resource):
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)

class V2010AccountsRecordingsAddOnResultsPayloadsDataInstance(Instance):
    redirect_to: str | None
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)

class V2010AccountsRecordingsAddOnResultsPayloadsInstance(Instance):
    sid: str | None
    add_on_result_sid: str | None
    account_sid: str | None
    label: str | None
    add_on_sid: str | None
    add_on_configuration_sid: str | None
    content_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reference_sid: str | None
    subresource_uris: dict[str, Any] | None
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)

class V2010AccountsRecordingsAddOnResultsInstance(Instance):
    sid: str | None
    account_sid: str | None
    status: str | None
    add_on_sid: str | None
    add_on_configuration_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    date_completed: datetime | None
    reference_sid: str | None
    subresource_uris: dict[str, Any] | None
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsAddOnResultsInstance.delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsInstance.fetch, V2010AccountsRecordingsAddOnResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsAddOnResultsInstance.fetch, V2010AccountsRecordingsAddOnResultsInstance)

class V2010AccountsRecordingsTranscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsTranscriptionsContext: ...
    list = lists(_typed.V2010AccountsRecordingsTranscriptions.list, V2010AccountsRecordingsTranscriptionsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsRecordingsTranscriptions.list, V2010AccountsRecordingsTranscriptionsInstance)
    stream = streams(_typed.V2010AccountsRecordingsTranscriptions.stream, V2010AccountsRecordingsTranscriptionsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsRecordingsTranscriptions.stream, V2010AccountsRecordingsTranscriptionsInstance)
    page = pages(_typed.V2010AccountsRecordingsTranscriptions.page, V2010AccountsRecordingsTranscriptionsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsRecordingsTranscriptions.page, V2010AccountsRecordingsTranscriptionsInstance)
    get_page = pages(_typed.V2010AccountsRecordingsTranscriptions.get_page, V2010AccountsRecordingsTranscriptionsInstance)

class V2010AccountsRecordingsTranscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsRecordingsTranscriptionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsTranscriptionsContext.delete)
    fetch = answers(_typed.V2010AccountsRecordingsTranscriptionsContext.fetch, V2010AccountsRecordingsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsTranscriptionsContext.fetch, V2010AccountsRecordingsTranscriptionsInstance)

class V2010AccountsRecordingsTranscriptionsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    recording_sid: str | None
    sid: str | None
    status: str | None
    transcription_text: str | None
    type: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsRecordingsTranscriptionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsTranscriptionsInstance.delete)
    fetch = answers(_typed.V2010AccountsRecordingsTranscriptionsInstance.fetch, V2010AccountsRecordingsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsTranscriptionsInstance.fetch, V2010AccountsRecordingsTranscriptionsInstance)

class V2010AccountsRecordingsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    price_unit: str | None
    status: str | None
    channels: int | None
    source: str | None
    error_code: int | None
    uri: str | None
    encryption_details: Any
    subresource_uris: dict[str, Any] | None
    media_url: str | None
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    delete = awaited(_typed.V2010AccountsRecordingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsRecordingsInstance.delete)
    fetch = answers(_typed.V2010AccountsRecordingsInstance.fetch, V2010AccountsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsRecordingsInstance.fetch, V2010AccountsRecordingsInstance)

class V2010AccountsShortCodes(Called):
    def __call__(self, sid: str) -> V2010AccountsShortCodesContext: ...
    def get(self, sid: str) -> V2010AccountsShortCodesContext: ...
    list = lists(_typed.V2010AccountsShortCodes.list, V2010AccountsShortCodesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsShortCodes.list, V2010AccountsShortCodesInstance)
    stream = streams(_typed.V2010AccountsShortCodes.stream, V2010AccountsShortCodesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsShortCodes.stream, V2010AccountsShortCodesInstance)
    page = pages(_typed.V2010AccountsShortCodes.page, V2010AccountsShortCodesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsShortCodes.page, V2010AccountsShortCodesInstance)
    get_page = pages(_typed.V2010AccountsShortCodes.get_page, V2010AccountsShortCodesInstance)

class V2010AccountsShortCodesContext(Resource):
    fetch = answers(_typed.V2010AccountsShortCodesContext.fetch, V2010AccountsShortCodesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsShortCodesContext.fetch, V2010AccountsShortCodesInstance)
    update = answers(_typed.V2010AccountsShortCodesContext.update, V2010AccountsShortCodesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsShortCodesContext.update, V2010AccountsShortCodesInstance)

class V2010AccountsShortCodesInstance(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    short_code: str | None
    sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    uri: str | None
    fetch = answers(_typed.V2010AccountsShortCodesInstance.fetch, V2010AccountsShortCodesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsShortCodesInstance.fetch, V2010AccountsShortCodesInstance)
    update = answers(_typed.V2010AccountsShortCodesInstance.update, V2010AccountsShortCodesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsShortCodesInstance.update, V2010AccountsShortCodesInstance)

class V2010AccountsSigningKeys(Called):
    def __call__(self, sid: str) -> V2010AccountsSigningKeysContext: ...
    def get(self, sid: str) -> V2010AccountsSigningKeysContext: ...
    list = lists(_typed.V2010AccountsSigningKeys.list, V2010AccountsSigningKeysInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSigningKeys.list, V2010AccountsSigningKeysInstance)
    stream = streams(_typed.V2010AccountsSigningKeys.stream, V2010AccountsSigningKeysInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSigningKeys.stream, V2010AccountsSigningKeysInstance)
    page = pages(_typed.V2010AccountsSigningKeys.page, V2010AccountsSigningKeysInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSigningKeys.page, V2010AccountsSigningKeysInstance)
    get_page = pages(_typed.V2010AccountsSigningKeys.get_page, V2010AccountsSigningKeysInstance)

class V2010AccountsSigningKeysContext(Resource):
    delete = awaited(_typed.V2010AccountsSigningKeysContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSigningKeysContext.delete)
    fetch = answers(_typed.V2010AccountsSigningKeysContext.fetch, V2010AccountsSigningKeysInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSigningKeysContext.fetch, V2010AccountsSigningKeysInstance)
    update = answers(_typed.V2010AccountsSigningKeysContext.update, V2010AccountsSigningKeysInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSigningKeysContext.update, V2010AccountsSigningKeysInstance)

class V2010AccountsSigningKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V2010AccountsSigningKeysInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSigningKeysInstance.delete)
    fetch = answers(_typed.V2010AccountsSigningKeysInstance.fetch, V2010AccountsSigningKeysInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSigningKeysInstance.fetch, V2010AccountsSigningKeysInstance)
    update = answers(_typed.V2010AccountsSigningKeysInstance.update, V2010AccountsSigningKeysInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSigningKeysInstance.update, V2010AccountsSigningKeysInstance)

class V2010AccountsSip(Resource):
    @property
    def credential_lists(self) -> V2010AccountsSipCredentialLists: ...
    @property
    def domains(self) -> V2010AccountsSipDomains: ...
    @property
    def ip_access_control_lists(self) -> V2010AccountsSipIpAccessControlLists: ...

class V2010AccountsSipCredentialLists(Called):
    def __call__(self, sid: str) -> V2010AccountsSipCredentialListsContext: ...
    def get(self, sid: str) -> V2010AccountsSipCredentialListsContext: ...
    create = answers(_typed.V2010AccountsSipCredentialLists.create, V2010AccountsSipCredentialListsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipCredentialLists.create, V2010AccountsSipCredentialListsInstance)
    list = lists(_typed.V2010AccountsSipCredentialLists.list, V2010AccountsSipCredentialListsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipCredentialLists.list, V2010AccountsSipCredentialListsInstance)
    stream = streams(_typed.V2010AccountsSipCredentialLists.stream, V2010AccountsSipCredentialListsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipCredentialLists.stream, V2010AccountsSipCredentialListsInstance)
    page = pages(_typed.V2010AccountsSipCredentialLists.page, V2010AccountsSipCredentialListsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipCredentialLists.page, V2010AccountsSipCredentialListsInstance)
    get_page = pages(_typed.V2010AccountsSipCredentialLists.get_page, V2010AccountsSipCredentialListsInstance)

class V2010AccountsSipCredentialListsContext(Resource):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    delete = awaited(_typed.V2010AccountsSipCredentialListsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipCredentialListsContext.delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsContext.fetch, V2010AccountsSipCredentialListsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsContext.fetch, V2010AccountsSipCredentialListsInstance)
    update = answers(_typed.V2010AccountsSipCredentialListsContext.update, V2010AccountsSipCredentialListsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsContext.update, V2010AccountsSipCredentialListsInstance)

class V2010AccountsSipCredentialListsCredentials(Called):
    def __call__(self, sid: str) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def get(self, sid: str) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    create = answers(_typed.V2010AccountsSipCredentialListsCredentials.create, V2010AccountsSipCredentialListsCredentialsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsCredentials.create, V2010AccountsSipCredentialListsCredentialsInstance)
    list = lists(_typed.V2010AccountsSipCredentialListsCredentials.list, V2010AccountsSipCredentialListsCredentialsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipCredentialListsCredentials.list, V2010AccountsSipCredentialListsCredentialsInstance)
    stream = streams(_typed.V2010AccountsSipCredentialListsCredentials.stream, V2010AccountsSipCredentialListsCredentialsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipCredentialListsCredentials.stream, V2010AccountsSipCredentialListsCredentialsInstance)
    page = pages(_typed.V2010AccountsSipCredentialListsCredentials.page, V2010AccountsSipCredentialListsCredentialsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipCredentialListsCredentials.page, V2010AccountsSipCredentialListsCredentialsInstance)
    get_page = pages(_typed.V2010AccountsSipCredentialListsCredentials.get_page, V2010AccountsSipCredentialListsCredentialsInstance)

class V2010AccountsSipCredentialListsCredentialsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipCredentialListsCredentialsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipCredentialListsCredentialsContext.delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    update = answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.update, V2010AccountsSipCredentialListsCredentialsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.update, V2010AccountsSipCredentialListsCredentialsInstance)

class V2010AccountsSipCredentialListsCredentialsInstance(Instance):
    sid: str | None
    account_sid: str | None
    credential_list_sid: str | None
    username: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsSipCredentialListsCredentialsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipCredentialListsCredentialsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    update = answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.update, V2010AccountsSipCredentialListsCredentialsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.update, V2010AccountsSipCredentialListsCredentialsInstance)

class V2010AccountsSipCredentialListsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    delete = awaited(_typed.V2010AccountsSipCredentialListsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipCredentialListsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsInstance.fetch, V2010AccountsSipCredentialListsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsInstance.fetch, V2010AccountsSipCredentialListsInstance)
    update = answers(_typed.V2010AccountsSipCredentialListsInstance.update, V2010AccountsSipCredentialListsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipCredentialListsInstance.update, V2010AccountsSipCredentialListsInstance)

class V2010AccountsSipDomains(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsContext: ...
    create = answers(_typed.V2010AccountsSipDomains.create, V2010AccountsSipDomainsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomains.create, V2010AccountsSipDomainsInstance)
    list = lists(_typed.V2010AccountsSipDomains.list, V2010AccountsSipDomainsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomains.list, V2010AccountsSipDomainsInstance)
    stream = streams(_typed.V2010AccountsSipDomains.stream, V2010AccountsSipDomainsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomains.stream, V2010AccountsSipDomainsInstance)
    page = pages(_typed.V2010AccountsSipDomains.page, V2010AccountsSipDomainsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomains.page, V2010AccountsSipDomainsInstance)
    get_page = pages(_typed.V2010AccountsSipDomains.get_page, V2010AccountsSipDomainsInstance)

class V2010AccountsSipDomainsContext(Resource):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    delete = awaited(_typed.V2010AccountsSipDomainsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsContext.fetch, V2010AccountsSipDomainsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsContext.fetch, V2010AccountsSipDomainsInstance)
    update = answers(_typed.V2010AccountsSipDomainsContext.update, V2010AccountsSipDomainsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipDomainsContext.update, V2010AccountsSipDomainsInstance)

class V2010AccountsSipDomainsAuth(Resource):
    @property
    def calls(self) -> V2010AccountsSipDomainsAuthCalls: ...
    @property
    def registrations(self) -> V2010AccountsSipDomainsAuthRegistrations: ...

class V2010AccountsSipDomainsAuthCalls(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings: ...

class V2010AccountsSipDomainsAuthCallsCredentialListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.create, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.create, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    list = lists(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.list, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.list, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    stream = streams(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.stream, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.stream, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    page = pages(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.page, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.page, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.get_page, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.create, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.create, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    list = lists(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.list, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.list, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    stream = streams(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.stream, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.stream, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    page = pages(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.page, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.page, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.get_page, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsAuthRegistrations(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings: ...

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.create, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.create, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    list = lists(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.list, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.list, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    stream = streams(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.stream, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.stream, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    page = pages(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.page, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.page, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.get_page, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    delete = awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)

class V2010AccountsSipDomainsCredentialListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsCredentialListMappings.create, V2010AccountsSipDomainsCredentialListMappingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomainsCredentialListMappings.create, V2010AccountsSipDomainsCredentialListMappingsInstance)
    list = lists(_typed.V2010AccountsSipDomainsCredentialListMappings.list, V2010AccountsSipDomainsCredentialListMappingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomainsCredentialListMappings.list, V2010AccountsSipDomainsCredentialListMappingsInstance)
    stream = streams(_typed.V2010AccountsSipDomainsCredentialListMappings.stream, V2010AccountsSipDomainsCredentialListMappingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomainsCredentialListMappings.stream, V2010AccountsSipDomainsCredentialListMappingsInstance)
    page = pages(_typed.V2010AccountsSipDomainsCredentialListMappings.page, V2010AccountsSipDomainsCredentialListMappingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomainsCredentialListMappings.page, V2010AccountsSipDomainsCredentialListMappingsInstance)
    get_page = pages(_typed.V2010AccountsSipDomainsCredentialListMappings.get_page, V2010AccountsSipDomainsCredentialListMappingsInstance)

class V2010AccountsSipDomainsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)

class V2010AccountsSipDomainsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)

class V2010AccountsSipDomainsIpAccessControlListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.create, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.create, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    list = lists(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.list, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.list, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    stream = streams(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.stream, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.stream, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    page = pages(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.page, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.page, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    get_page = pages(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.get_page, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsIpAccessControlListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsIpAccessControlListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    auth_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_name: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_status_callback_method: str | None
    voice_status_callback_url: str | None
    voice_url: str | None
    subresource_uris: dict[str, Any] | None
    sip_registration: bool | None
    emergency_calling_enabled: bool | None
    secure: bool | None
    byoc_trunk_sid: str | None
    emergency_caller_sid: str | None
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    delete = awaited(_typed.V2010AccountsSipDomainsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipDomainsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipDomainsInstance.fetch, V2010AccountsSipDomainsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipDomainsInstance.fetch, V2010AccountsSipDomainsInstance)
    update = answers(_typed.V2010AccountsSipDomainsInstance.update, V2010AccountsSipDomainsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipDomainsInstance.update, V2010AccountsSipDomainsInstance)

class V2010AccountsSipIpAccessControlLists(Called):
    def __call__(self, sid: str) -> V2010AccountsSipIpAccessControlListsContext: ...
    def get(self, sid: str) -> V2010AccountsSipIpAccessControlListsContext: ...
    create = answers(_typed.V2010AccountsSipIpAccessControlLists.create, V2010AccountsSipIpAccessControlListsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlLists.create, V2010AccountsSipIpAccessControlListsInstance)
    list = lists(_typed.V2010AccountsSipIpAccessControlLists.list, V2010AccountsSipIpAccessControlListsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipIpAccessControlLists.list, V2010AccountsSipIpAccessControlListsInstance)
    stream = streams(_typed.V2010AccountsSipIpAccessControlLists.stream, V2010AccountsSipIpAccessControlListsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipIpAccessControlLists.stream, V2010AccountsSipIpAccessControlListsInstance)
    page = pages(_typed.V2010AccountsSipIpAccessControlLists.page, V2010AccountsSipIpAccessControlListsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipIpAccessControlLists.page, V2010AccountsSipIpAccessControlListsInstance)
    get_page = pages(_typed.V2010AccountsSipIpAccessControlLists.get_page, V2010AccountsSipIpAccessControlListsInstance)

class V2010AccountsSipIpAccessControlListsContext(Resource):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipIpAccessControlListsContext.delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsContext.fetch, V2010AccountsSipIpAccessControlListsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsContext.fetch, V2010AccountsSipIpAccessControlListsInstance)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsContext.update, V2010AccountsSipIpAccessControlListsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsContext.update, V2010AccountsSipIpAccessControlListsInstance)

class V2010AccountsSipIpAccessControlListsIpAddresses(Called):
    def __call__(self, sid: str) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def get(self, sid: str) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    create = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.create, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.create, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    list = lists(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.list, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.list, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    stream = streams(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.stream, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.stream, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    page = pages(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.page, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.page, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    get_page = pages(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.get_page, V2010AccountsSipIpAccessControlListsIpAddressesInstance)

class V2010AccountsSipIpAccessControlListsIpAddressesContext(Resource):
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)

class V2010AccountsSipIpAccessControlListsIpAddressesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    ip_address: str | None
    cidr_prefix_length: int | None
    ip_access_control_list_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)

class V2010AccountsSipIpAccessControlListsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsSipIpAccessControlListsInstance.delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsInstance.fetch, V2010AccountsSipIpAccessControlListsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsInstance.fetch, V2010AccountsSipIpAccessControlListsInstance)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsInstance.update, V2010AccountsSipIpAccessControlListsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsSipIpAccessControlListsInstance.update, V2010AccountsSipIpAccessControlListsInstance)

class V2010AccountsTokens(Resource):
    create = answers(_typed.V2010AccountsTokens.create, V2010AccountsTokensInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsTokens.create, V2010AccountsTokensInstance)

class V2010AccountsTokensInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    ice_servers: list[Any] | None
    password: str | None
    ttl: str | None
    username: str | None

class V2010AccountsTranscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsTranscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsTranscriptionsContext: ...
    list = lists(_typed.V2010AccountsTranscriptions.list, V2010AccountsTranscriptionsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsTranscriptions.list, V2010AccountsTranscriptionsInstance)
    stream = streams(_typed.V2010AccountsTranscriptions.stream, V2010AccountsTranscriptionsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsTranscriptions.stream, V2010AccountsTranscriptionsInstance)
    page = pages(_typed.V2010AccountsTranscriptions.page, V2010AccountsTranscriptionsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsTranscriptions.page, V2010AccountsTranscriptionsInstance)
    get_page = pages(_typed.V2010AccountsTranscriptions.get_page, V2010AccountsTranscriptionsInstance)

class V2010AccountsTranscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsTranscriptionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsTranscriptionsContext.delete)
    fetch = answers(_typed.V2010AccountsTranscriptionsContext.fetch, V2010AccountsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsTranscriptionsContext.fetch, V2010AccountsTranscriptionsInstance)

class V2010AccountsTranscriptionsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    recording_sid: str | None
    sid: str | None
    status: str | None
    transcription_text: str | None
    type: str | None
    uri: str | None
    delete = awaited(_typed.V2010AccountsTranscriptionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsTranscriptionsInstance.delete)
    fetch = answers(_typed.V2010AccountsTranscriptionsInstance.fetch, V2010AccountsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsTranscriptionsInstance.fetch, V2010AccountsTranscriptionsInstance)

class V2010AccountsUsage(Resource):
    @property
    def records(self) -> V2010AccountsUsageRecords: ...
    @property
    def triggers(self) -> V2010AccountsUsageTriggers: ...

class V2010AccountsUsageRecords(Resource):
    @property
    def all_time(self) -> V2010AccountsUsageRecordsAllTime: ...
    @property
    def daily(self) -> V2010AccountsUsageRecordsDaily: ...
    @property
    def last_month(self) -> V2010AccountsUsageRecordsLastMonth: ...
    @property
    def monthly(self) -> V2010AccountsUsageRecordsMonthly: ...
    @property
    def this_month(self) -> V2010AccountsUsageRecordsThisMonth: ...
    @property
    def today(self) -> V2010AccountsUsageRecordsToday: ...
    @property
    def yearly(self) -> V2010AccountsUsageRecordsYearly: ...
    @property
    def yesterday(self) -> V2010AccountsUsageRecordsYesterday: ...
    list = lists(_typed.V2010AccountsUsageRecords.list, V2010AccountsUsageRecordsInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecords.list, V2010AccountsUsageRecordsInstance)
    stream = streams(_typed.V2010AccountsUsageRecords.stream, V2010AccountsUsageRecordsInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecords.stream, V2010AccountsUsageRecordsInstance)
    page = pages(_typed.V2010AccountsUsageRecords.page, V2010AccountsUsageRecordsInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecords.page, V2010AccountsUsageRecordsInstance)
    get_page = pages(_typed.V2010AccountsUsageRecords.get_page, V2010AccountsUsageRecordsInstance)

class V2010AccountsUsageRecordsAllTime(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsAllTime.list, V2010AccountsUsageRecordsAllTimeInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsAllTime.list, V2010AccountsUsageRecordsAllTimeInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsAllTime.stream, V2010AccountsUsageRecordsAllTimeInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsAllTime.stream, V2010AccountsUsageRecordsAllTimeInstance)
    page = pages(_typed.V2010AccountsUsageRecordsAllTime.page, V2010AccountsUsageRecordsAllTimeInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsAllTime.page, V2010AccountsUsageRecordsAllTimeInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsAllTime.get_page, V2010AccountsUsageRecordsAllTimeInstance)

class V2010AccountsUsageRecordsAllTimeInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsDaily(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsDaily.list, V2010AccountsUsageRecordsDailyInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsDaily.list, V2010AccountsUsageRecordsDailyInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsDaily.stream, V2010AccountsUsageRecordsDailyInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsDaily.stream, V2010AccountsUsageRecordsDailyInstance)
    page = pages(_typed.V2010AccountsUsageRecordsDaily.page, V2010AccountsUsageRecordsDailyInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsDaily.page, V2010AccountsUsageRecordsDailyInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsDaily.get_page, V2010AccountsUsageRecordsDailyInstance)

class V2010AccountsUsageRecordsDailyInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsLastMonth(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsLastMonth.list, V2010AccountsUsageRecordsLastMonthInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsLastMonth.list, V2010AccountsUsageRecordsLastMonthInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsLastMonth.stream, V2010AccountsUsageRecordsLastMonthInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsLastMonth.stream, V2010AccountsUsageRecordsLastMonthInstance)
    page = pages(_typed.V2010AccountsUsageRecordsLastMonth.page, V2010AccountsUsageRecordsLastMonthInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsLastMonth.page, V2010AccountsUsageRecordsLastMonthInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsLastMonth.get_page, V2010AccountsUsageRecordsLastMonthInstance)

class V2010AccountsUsageRecordsLastMonthInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsMonthly(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsMonthly.list, V2010AccountsUsageRecordsMonthlyInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsMonthly.list, V2010AccountsUsageRecordsMonthlyInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsMonthly.stream, V2010AccountsUsageRecordsMonthlyInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsMonthly.stream, V2010AccountsUsageRecordsMonthlyInstance)
    page = pages(_typed.V2010AccountsUsageRecordsMonthly.page, V2010AccountsUsageRecordsMonthlyInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsMonthly.page, V2010AccountsUsageRecordsMonthlyInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsMonthly.get_page, V2010AccountsUsageRecordsMonthlyInstance)

class V2010AccountsUsageRecordsMonthlyInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsThisMonth(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsThisMonth.list, V2010AccountsUsageRecordsThisMonthInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsThisMonth.list, V2010AccountsUsageRecordsThisMonthInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsThisMonth.stream, V2010AccountsUsageRecordsThisMonthInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsThisMonth.stream, V2010AccountsUsageRecordsThisMonthInstance)
    page = pages(_typed.V2010AccountsUsageRecordsThisMonth.page, V2010AccountsUsageRecordsThisMonthInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsThisMonth.page, V2010AccountsUsageRecordsThisMonthInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsThisMonth.get_page, V2010AccountsUsageRecordsThisMonthInstance)

class V2010AccountsUsageRecordsThisMonthInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsToday(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsToday.list, V2010AccountsUsageRecordsTodayInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsToday.list, V2010AccountsUsageRecordsTodayInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsToday.stream, V2010AccountsUsageRecordsTodayInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsToday.stream, V2010AccountsUsageRecordsTodayInstance)
    page = pages(_typed.V2010AccountsUsageRecordsToday.page, V2010AccountsUsageRecordsTodayInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsToday.page, V2010AccountsUsageRecordsTodayInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsToday.get_page, V2010AccountsUsageRecordsTodayInstance)

class V2010AccountsUsageRecordsTodayInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsYearly(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsYearly.list, V2010AccountsUsageRecordsYearlyInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsYearly.list, V2010AccountsUsageRecordsYearlyInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsYearly.stream, V2010AccountsUsageRecordsYearlyInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsYearly.stream, V2010AccountsUsageRecordsYearlyInstance)
    page = pages(_typed.V2010AccountsUsageRecordsYearly.page, V2010AccountsUsageRecordsYearlyInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsYearly.page, V2010AccountsUsageRecordsYearlyInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsYearly.get_page, V2010AccountsUsageRecordsYearlyInstance)

class V2010AccountsUsageRecordsYearlyInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsYesterday(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsYesterday.list, V2010AccountsUsageRecordsYesterdayInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageRecordsYesterday.list, V2010AccountsUsageRecordsYesterdayInstance)
    stream = streams(_typed.V2010AccountsUsageRecordsYesterday.stream, V2010AccountsUsageRecordsYesterdayInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageRecordsYesterday.stream, V2010AccountsUsageRecordsYesterdayInstance)
    page = pages(_typed.V2010AccountsUsageRecordsYesterday.page, V2010AccountsUsageRecordsYesterdayInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageRecordsYesterday.page, V2010AccountsUsageRecordsYesterdayInstance)
    get_page = pages(_typed.V2010AccountsUsageRecordsYesterday.get_page, V2010AccountsUsageRecordsYesterdayInstance)

class V2010AccountsUsageRecordsYesterdayInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsInstance(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageTriggers(Called):
    def __call__(self, sid: str) -> V2010AccountsUsageTriggersContext: ...
    def get(self, sid: str) -> V2010AccountsUsageTriggersContext: ...
    create = answers(_typed.V2010AccountsUsageTriggers.create, V2010AccountsUsageTriggersInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsUsageTriggers.create, V2010AccountsUsageTriggersInstance)
    list = lists(_typed.V2010AccountsUsageTriggers.list, V2010AccountsUsageTriggersInstance)
    list_with_http_info = full_lists(_typed.V2010AccountsUsageTriggers.list, V2010AccountsUsageTriggersInstance)
    stream = streams(_typed.V2010AccountsUsageTriggers.stream, V2010AccountsUsageTriggersInstance)
    stream_with_http_info = full_streams(_typed.V2010AccountsUsageTriggers.stream, V2010AccountsUsageTriggersInstance)
    page = pages(_typed.V2010AccountsUsageTriggers.page, V2010AccountsUsageTriggersInstance)
    page_with_http_info = full_pages(_typed.V2010AccountsUsageTriggers.page, V2010AccountsUsageTriggersInstance)
    get_page = pages(_typed.V2010AccountsUsageTriggers.get_page, V2010AccountsUsageTriggersInstance)

class V2010AccountsUsageTriggersContext(Resource):
    delete = awaited(_typed.V2010AccountsUsageTriggersContext.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsUsageTriggersContext.delete)
    fetch = answers(_typed.V2010AccountsUsageTriggersContext.fetch, V2010AccountsUsageTriggersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsUsageTriggersContext.fetch, V2010AccountsUsageTriggersInstance)
    update = answers(_typed.V2010AccountsUsageTriggersContext.update, V2010AccountsUsageTriggersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsUsageTriggersContext.update, V2010AccountsUsageTriggersInstance)

class V2010AccountsUsageTriggersInstance(Instance):
    account_sid: str | None
    api_version: str | None
    callback_method: str | None
    callback_url: str | None
    current_value: str | None
    date_created: datetime | None
    date_fired: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    recurring: str | None
    sid: str | None
    trigger_by: str | None
    trigger_value: str | None
    uri: str | None
    usage_category: str | None
    usage_record_uri: str | None
    delete = awaited(_typed.V2010AccountsUsageTriggersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2010AccountsUsageTriggersInstance.delete)
    fetch = answers(_typed.V2010AccountsUsageTriggersInstance.fetch, V2010AccountsUsageTriggersInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsUsageTriggersInstance.fetch, V2010AccountsUsageTriggersInstance)
    update = answers(_typed.V2010AccountsUsageTriggersInstance.update, V2010AccountsUsageTriggersInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsUsageTriggersInstance.update, V2010AccountsUsageTriggersInstance)

class V2010AccountsValidationRequests(Resource):
    create = answers(_typed.V2010AccountsValidationRequests.create, V2010AccountsValidationRequestsInstance)
    create_with_http_info = full_answers(_typed.V2010AccountsValidationRequests.create, V2010AccountsValidationRequestsInstance)

class V2010AccountsValidationRequestsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    friendly_name: str | None
    phone_number: str | None
    validation_code: str | None

class V2010AccountsInstance(Instance):
    auth_token: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    owner_account_sid: str | None
    sid: str | None
    status: str | None
    subresource_uris: dict[str, Any] | None
    type: str | None
    uri: str | None
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...
    fetch = answers(_typed.V2010AccountsInstance.fetch, V2010AccountsInstance)
    fetch_with_http_info = full_answers(_typed.V2010AccountsInstance.fetch, V2010AccountsInstance)
    update = answers(_typed.V2010AccountsInstance.update, V2010AccountsInstance)
    update_with_http_info = full_answers(_typed.V2010AccountsInstance.update, V2010AccountsInstance)
