"""client.api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Number, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed, streams

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
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V2010AccountsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., status: Text | None = ...) -> V2010AccountsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAddresses(Called):
    def __call__(self, sid: str) -> V2010AccountsAddressesContext: ...
    def get(self, sid: str) -> V2010AccountsAddressesContext: ...
    def create(self, customer_name: Text, street: Text, city: Text, region: Text, postal_code: Text, iso_country: Text, friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAddressesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAddressesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAddressesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAddressesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAddressesContext(Resource):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsAddressesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., customer_name: Text | None = ..., street: Text | None = ..., city: Text | None = ..., region: Text | None = ..., postal_code: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAddressesDependentPhoneNumbers(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAddressesDependentPhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAddressesDependentPhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAddressesDependentPhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAddressesDependentPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsAddressesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., customer_name: Text | None = ..., street: Text | None = ..., city: Text | None = ..., region: Text | None = ..., postal_code: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsApplications(Called):
    def __call__(self, sid: str) -> V2010AccountsApplicationsContext: ...
    def get(self, sid: str) -> V2010AccountsApplicationsContext: ...
    def create(self, api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., friendly_name: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsApplicationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsApplicationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsApplicationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsApplicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsApplicationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsApplicationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsApplicationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAuthorizedConnectApps(Called):
    def __call__(self, connect_app_sid: str) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def get(self, connect_app_sid: str) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAuthorizedConnectAppsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAuthorizedConnectAppsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAuthorizedConnectAppsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAuthorizedConnectAppsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAuthorizedConnectAppsContext(Resource):
    def fetch(self) -> V2010AccountsAuthorizedConnectAppsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAuthorizedConnectAppsInstance(Instance):
    account_sid: str | None
    connect_app_company_name: str | None
    connect_app_description: str | None
    connect_app_friendly_name: str | None
    connect_app_homepage_url: str | None
    connect_app_sid: str | None
    permissions: list[Any] | None
    uri: str | None
    def fetch(self) -> V2010AccountsAuthorizedConnectAppsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAvailablePhoneNumbers(Called):
    def __call__(self, country_code: str) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def get(self, country_code: str) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V2010AccountsAvailablePhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAvailablePhoneNumbersLocal(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersLocalInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersLocalInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersLocalInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersLocalInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersMobileInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersMobileInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersMobileInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersMobileInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersNationalInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersNationalInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersNationalInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersNationalInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersSharedCostInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersSharedCostInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersSharedCostInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersSharedCostInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersTollFreeInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersTollFreeInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersTollFreeInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersTollFreeInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersVoipInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersVoipInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersVoipInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersVoipInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V2010AccountsAvailablePhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsBalance(Resource):
    def fetch(self) -> V2010AccountsBalanceInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsBalanceInstance(Instance):
    account_sid: str | None
    balance: Decimal | None
    currency: str | None

class V2010AccountsCalls(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsContext: ...
    def create(self, to: Text, from_: Text, method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_event: Items | None = ..., status_callback_method: Text | None = ..., send_digits: Text | None = ..., timeout: Int | None = ..., record: Bool | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., recording_configuration_id: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., machine_detection: Text | None = ..., machine_detection_timeout: Int | None = ..., recording_status_callback_event: Items | None = ..., trim: Text | None = ..., caller_id: Text | None = ..., machine_detection_speech_threshold: Int | None = ..., machine_detection_speech_end_threshold: Int | None = ..., machine_detection_silence_timeout: Int | None = ..., async_amd: Text | None = ..., async_amd_status_callback: Text | None = ..., async_amd_status_callback_method: Text | None = ..., passports: Text | None = ..., byoc: Text | None = ..., call_reason: Text | None = ..., call_token: Text | None = ..., recording_track: Text | None = ..., time_limit: Int | None = ..., client_notification_url: Text | None = ..., url: Text | None = ..., twiml: Text | None = ..., application_sid: Text | None = ...) -> V2010AccountsCallsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text | None = ..., method: Text | None = ..., status: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., twiml: Text | None = ..., time_limit: Int | None = ...) -> V2010AccountsCallsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsEvents(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsEventsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsEventsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsEventsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsEventsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsEventsInstance(Instance):
    request: Any
    response: Any

class V2010AccountsCallsNotifications(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsNotificationsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsNotificationsContext: ...
    def list(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsNotificationsInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsNotificationsInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsNotificationsInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsNotificationsInstance2]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsNotificationsContext(Resource):
    def fetch(self) -> V2010AccountsCallsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2010AccountsCallsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2010AccountsCallsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsCallsPayments(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsPaymentsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsPaymentsContext: ...
    def create(self, idempotency_key: Text, status_callback: Text, bank_account_type: Text | None = ..., charge_amount: Number | None = ..., currency: Text | None = ..., description: Text | None = ..., input: Text | None = ..., min_postal_code_length: Int | None = ..., parameter: Any = ..., payment_connector: Text | None = ..., payment_method: Text | None = ..., postal_code: Bool | None = ..., security_code: Bool | None = ..., timeout: Int | None = ..., token_type: Text | None = ..., valid_card_types: Text | None = ..., require_matching_inputs: Text | None = ..., confirmation: Text | None = ...) -> V2010AccountsCallsPaymentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsPaymentsContext(Resource):
    def update(self, idempotency_key: Text, status_callback: Text, capture: Text | None = ..., status: Text | None = ...) -> V2010AccountsCallsPaymentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsPaymentsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    def update(self, idempotency_key: Text, status_callback: Text, capture: Text | None = ..., status: Text | None = ...) -> V2010AccountsCallsPaymentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsRecordingsContext: ...
    def create(self, recording_status_callback_event: Items | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., trim: Text | None = ..., recording_channels: Text | None = ..., recording_track: Text | None = ..., recording_configuration_id: Text | None = ...) -> V2010AccountsCallsRecordingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsRecordingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsRecordingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsRecordingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsRecordingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, pause_behavior: Text | None = ...) -> V2010AccountsCallsRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, pause_behavior: Text | None = ...) -> V2010AccountsCallsRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsSiprec(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsSiprecContext: ...
    def get(self, sid: str) -> V2010AccountsCallsSiprecContext: ...
    def create(self, name: Text | None = ..., connector_name: Text | None = ..., track: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., parameter1_name: Text | None = ..., parameter1_value: Text | None = ..., parameter2_name: Text | None = ..., parameter2_value: Text | None = ..., parameter3_name: Text | None = ..., parameter3_value: Text | None = ..., parameter4_name: Text | None = ..., parameter4_value: Text | None = ..., parameter5_name: Text | None = ..., parameter5_value: Text | None = ..., parameter6_name: Text | None = ..., parameter6_value: Text | None = ..., parameter7_name: Text | None = ..., parameter7_value: Text | None = ..., parameter8_name: Text | None = ..., parameter8_value: Text | None = ..., parameter9_name: Text | None = ..., parameter9_value: Text | None = ..., parameter10_name: Text | None = ..., parameter10_value: Text | None = ..., parameter11_name: Text | None = ..., parameter11_value: Text | None = ..., parameter12_name: Text | None = ..., parameter12_value: Text | None = ..., parameter13_name: Text | None = ..., parameter13_value: Text | None = ..., parameter14_name: Text | None = ..., parameter14_value: Text | None = ..., parameter15_name: Text | None = ..., parameter15_value: Text | None = ..., parameter16_name: Text | None = ..., parameter16_value: Text | None = ..., parameter17_name: Text | None = ..., parameter17_value: Text | None = ..., parameter18_name: Text | None = ..., parameter18_value: Text | None = ..., parameter19_name: Text | None = ..., parameter19_value: Text | None = ..., parameter20_name: Text | None = ..., parameter20_value: Text | None = ..., parameter21_name: Text | None = ..., parameter21_value: Text | None = ..., parameter22_name: Text | None = ..., parameter22_value: Text | None = ..., parameter23_name: Text | None = ..., parameter23_value: Text | None = ..., parameter24_name: Text | None = ..., parameter24_value: Text | None = ..., parameter25_name: Text | None = ..., parameter25_value: Text | None = ..., parameter26_name: Text | None = ..., parameter26_value: Text | None = ..., parameter27_name: Text | None = ..., parameter27_value: Text | None = ..., parameter28_name: Text | None = ..., parameter28_value: Text | None = ..., parameter29_name: Text | None = ..., parameter29_value: Text | None = ..., parameter30_name: Text | None = ..., parameter30_value: Text | None = ..., parameter31_name: Text | None = ..., parameter31_value: Text | None = ..., parameter32_name: Text | None = ..., parameter32_value: Text | None = ..., parameter33_name: Text | None = ..., parameter33_value: Text | None = ..., parameter34_name: Text | None = ..., parameter34_value: Text | None = ..., parameter35_name: Text | None = ..., parameter35_value: Text | None = ..., parameter36_name: Text | None = ..., parameter36_value: Text | None = ..., parameter37_name: Text | None = ..., parameter37_value: Text | None = ..., parameter38_name: Text | None = ..., parameter38_value: Text | None = ..., parameter39_name: Text | None = ..., parameter39_value: Text | None = ..., parameter40_name: Text | None = ..., parameter40_value: Text | None = ..., parameter41_name: Text | None = ..., parameter41_value: Text | None = ..., parameter42_name: Text | None = ..., parameter42_value: Text | None = ..., parameter43_name: Text | None = ..., parameter43_value: Text | None = ..., parameter44_name: Text | None = ..., parameter44_value: Text | None = ..., parameter45_name: Text | None = ..., parameter45_value: Text | None = ..., parameter46_name: Text | None = ..., parameter46_value: Text | None = ..., parameter47_name: Text | None = ..., parameter47_value: Text | None = ..., parameter48_name: Text | None = ..., parameter48_value: Text | None = ..., parameter49_name: Text | None = ..., parameter49_value: Text | None = ..., parameter50_name: Text | None = ..., parameter50_value: Text | None = ..., parameter51_name: Text | None = ..., parameter51_value: Text | None = ..., parameter52_name: Text | None = ..., parameter52_value: Text | None = ..., parameter53_name: Text | None = ..., parameter53_value: Text | None = ..., parameter54_name: Text | None = ..., parameter54_value: Text | None = ..., parameter55_name: Text | None = ..., parameter55_value: Text | None = ..., parameter56_name: Text | None = ..., parameter56_value: Text | None = ..., parameter57_name: Text | None = ..., parameter57_value: Text | None = ..., parameter58_name: Text | None = ..., parameter58_value: Text | None = ..., parameter59_name: Text | None = ..., parameter59_value: Text | None = ..., parameter60_name: Text | None = ..., parameter60_value: Text | None = ..., parameter61_name: Text | None = ..., parameter61_value: Text | None = ..., parameter62_name: Text | None = ..., parameter62_value: Text | None = ..., parameter63_name: Text | None = ..., parameter63_value: Text | None = ..., parameter64_name: Text | None = ..., parameter64_value: Text | None = ..., parameter65_name: Text | None = ..., parameter65_value: Text | None = ..., parameter66_name: Text | None = ..., parameter66_value: Text | None = ..., parameter67_name: Text | None = ..., parameter67_value: Text | None = ..., parameter68_name: Text | None = ..., parameter68_value: Text | None = ..., parameter69_name: Text | None = ..., parameter69_value: Text | None = ..., parameter70_name: Text | None = ..., parameter70_value: Text | None = ..., parameter71_name: Text | None = ..., parameter71_value: Text | None = ..., parameter72_name: Text | None = ..., parameter72_value: Text | None = ..., parameter73_name: Text | None = ..., parameter73_value: Text | None = ..., parameter74_name: Text | None = ..., parameter74_value: Text | None = ..., parameter75_name: Text | None = ..., parameter75_value: Text | None = ..., parameter76_name: Text | None = ..., parameter76_value: Text | None = ..., parameter77_name: Text | None = ..., parameter77_value: Text | None = ..., parameter78_name: Text | None = ..., parameter78_value: Text | None = ..., parameter79_name: Text | None = ..., parameter79_value: Text | None = ..., parameter80_name: Text | None = ..., parameter80_value: Text | None = ..., parameter81_name: Text | None = ..., parameter81_value: Text | None = ..., parameter82_name: Text | None = ..., parameter82_value: Text | None = ..., parameter83_name: Text | None = ..., parameter83_value: Text | None = ..., parameter84_name: Text | None = ..., parameter84_value: Text | None = ..., parameter85_name: Text | None = ..., parameter85_value: Text | None = ..., parameter86_name: Text | None = ..., parameter86_value: Text | None = ..., parameter87_name: Text | None = ..., parameter87_value: Text | None = ..., parameter88_name: Text | None = ..., parameter88_value: Text | None = ..., parameter89_name: Text | None = ..., parameter89_value: Text | None = ..., parameter90_name: Text | None = ..., parameter90_value: Text | None = ..., parameter91_name: Text | None = ..., parameter91_value: Text | None = ..., parameter92_name: Text | None = ..., parameter92_value: Text | None = ..., parameter93_name: Text | None = ..., parameter93_value: Text | None = ..., parameter94_name: Text | None = ..., parameter94_value: Text | None = ..., parameter95_name: Text | None = ..., parameter95_value: Text | None = ..., parameter96_name: Text | None = ..., parameter96_value: Text | None = ..., parameter97_name: Text | None = ..., parameter97_value: Text | None = ..., parameter98_name: Text | None = ..., parameter98_value: Text | None = ..., parameter99_name: Text | None = ..., parameter99_value: Text | None = ...) -> V2010AccountsCallsSiprecInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsSiprecContext(Resource):
    def update(self, status: Text) -> V2010AccountsCallsSiprecInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsSiprecInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    def update(self, status: Text) -> V2010AccountsCallsSiprecInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsStreams(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsStreamsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsStreamsContext: ...
    def create(self, url: Text, name: Text | None = ..., track: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., parameter1_name: Text | None = ..., parameter1_value: Text | None = ..., parameter2_name: Text | None = ..., parameter2_value: Text | None = ..., parameter3_name: Text | None = ..., parameter3_value: Text | None = ..., parameter4_name: Text | None = ..., parameter4_value: Text | None = ..., parameter5_name: Text | None = ..., parameter5_value: Text | None = ..., parameter6_name: Text | None = ..., parameter6_value: Text | None = ..., parameter7_name: Text | None = ..., parameter7_value: Text | None = ..., parameter8_name: Text | None = ..., parameter8_value: Text | None = ..., parameter9_name: Text | None = ..., parameter9_value: Text | None = ..., parameter10_name: Text | None = ..., parameter10_value: Text | None = ..., parameter11_name: Text | None = ..., parameter11_value: Text | None = ..., parameter12_name: Text | None = ..., parameter12_value: Text | None = ..., parameter13_name: Text | None = ..., parameter13_value: Text | None = ..., parameter14_name: Text | None = ..., parameter14_value: Text | None = ..., parameter15_name: Text | None = ..., parameter15_value: Text | None = ..., parameter16_name: Text | None = ..., parameter16_value: Text | None = ..., parameter17_name: Text | None = ..., parameter17_value: Text | None = ..., parameter18_name: Text | None = ..., parameter18_value: Text | None = ..., parameter19_name: Text | None = ..., parameter19_value: Text | None = ..., parameter20_name: Text | None = ..., parameter20_value: Text | None = ..., parameter21_name: Text | None = ..., parameter21_value: Text | None = ..., parameter22_name: Text | None = ..., parameter22_value: Text | None = ..., parameter23_name: Text | None = ..., parameter23_value: Text | None = ..., parameter24_name: Text | None = ..., parameter24_value: Text | None = ..., parameter25_name: Text | None = ..., parameter25_value: Text | None = ..., parameter26_name: Text | None = ..., parameter26_value: Text | None = ..., parameter27_name: Text | None = ..., parameter27_value: Text | None = ..., parameter28_name: Text | None = ..., parameter28_value: Text | None = ..., parameter29_name: Text | None = ..., parameter29_value: Text | None = ..., parameter30_name: Text | None = ..., parameter30_value: Text | None = ..., parameter31_name: Text | None = ..., parameter31_value: Text | None = ..., parameter32_name: Text | None = ..., parameter32_value: Text | None = ..., parameter33_name: Text | None = ..., parameter33_value: Text | None = ..., parameter34_name: Text | None = ..., parameter34_value: Text | None = ..., parameter35_name: Text | None = ..., parameter35_value: Text | None = ..., parameter36_name: Text | None = ..., parameter36_value: Text | None = ..., parameter37_name: Text | None = ..., parameter37_value: Text | None = ..., parameter38_name: Text | None = ..., parameter38_value: Text | None = ..., parameter39_name: Text | None = ..., parameter39_value: Text | None = ..., parameter40_name: Text | None = ..., parameter40_value: Text | None = ..., parameter41_name: Text | None = ..., parameter41_value: Text | None = ..., parameter42_name: Text | None = ..., parameter42_value: Text | None = ..., parameter43_name: Text | None = ..., parameter43_value: Text | None = ..., parameter44_name: Text | None = ..., parameter44_value: Text | None = ..., parameter45_name: Text | None = ..., parameter45_value: Text | None = ..., parameter46_name: Text | None = ..., parameter46_value: Text | None = ..., parameter47_name: Text | None = ..., parameter47_value: Text | None = ..., parameter48_name: Text | None = ..., parameter48_value: Text | None = ..., parameter49_name: Text | None = ..., parameter49_value: Text | None = ..., parameter50_name: Text | None = ..., parameter50_value: Text | None = ..., parameter51_name: Text | None = ..., parameter51_value: Text | None = ..., parameter52_name: Text | None = ..., parameter52_value: Text | None = ..., parameter53_name: Text | None = ..., parameter53_value: Text | None = ..., parameter54_name: Text | None = ..., parameter54_value: Text | None = ..., parameter55_name: Text | None = ..., parameter55_value: Text | None = ..., parameter56_name: Text | None = ..., parameter56_value: Text | None = ..., parameter57_name: Text | None = ..., parameter57_value: Text | None = ..., parameter58_name: Text | None = ..., parameter58_value: Text | None = ..., parameter59_name: Text | None = ..., parameter59_value: Text | None = ..., parameter60_name: Text | None = ..., parameter60_value: Text | None = ..., parameter61_name: Text | None = ..., parameter61_value: Text | None = ..., parameter62_name: Text | None = ..., parameter62_value: Text | None = ..., parameter63_name: Text | None = ..., parameter63_value: Text | None = ..., parameter64_name: Text | None = ..., parameter64_value: Text | None = ..., parameter65_name: Text | None = ..., parameter65_value: Text | None = ..., parameter66_name: Text | None = ..., parameter66_value: Text | None = ..., parameter67_name: Text | None = ..., parameter67_value: Text | None = ..., parameter68_name: Text | None = ..., parameter68_value: Text | None = ..., parameter69_name: Text | None = ..., parameter69_value: Text | None = ..., parameter70_name: Text | None = ..., parameter70_value: Text | None = ..., parameter71_name: Text | None = ..., parameter71_value: Text | None = ..., parameter72_name: Text | None = ..., parameter72_value: Text | None = ..., parameter73_name: Text | None = ..., parameter73_value: Text | None = ..., parameter74_name: Text | None = ..., parameter74_value: Text | None = ..., parameter75_name: Text | None = ..., parameter75_value: Text | None = ..., parameter76_name: Text | None = ..., parameter76_value: Text | None = ..., parameter77_name: Text | None = ..., parameter77_value: Text | None = ..., parameter78_name: Text | None = ..., parameter78_value: Text | None = ..., parameter79_name: Text | None = ..., parameter79_value: Text | None = ..., parameter80_name: Text | None = ..., parameter80_value: Text | None = ..., parameter81_name: Text | None = ..., parameter81_value: Text | None = ..., parameter82_name: Text | None = ..., parameter82_value: Text | None = ..., parameter83_name: Text | None = ..., parameter83_value: Text | None = ..., parameter84_name: Text | None = ..., parameter84_value: Text | None = ..., parameter85_name: Text | None = ..., parameter85_value: Text | None = ..., parameter86_name: Text | None = ..., parameter86_value: Text | None = ..., parameter87_name: Text | None = ..., parameter87_value: Text | None = ..., parameter88_name: Text | None = ..., parameter88_value: Text | None = ..., parameter89_name: Text | None = ..., parameter89_value: Text | None = ..., parameter90_name: Text | None = ..., parameter90_value: Text | None = ..., parameter91_name: Text | None = ..., parameter91_value: Text | None = ..., parameter92_name: Text | None = ..., parameter92_value: Text | None = ..., parameter93_name: Text | None = ..., parameter93_value: Text | None = ..., parameter94_name: Text | None = ..., parameter94_value: Text | None = ..., parameter95_name: Text | None = ..., parameter95_value: Text | None = ..., parameter96_name: Text | None = ..., parameter96_value: Text | None = ..., parameter97_name: Text | None = ..., parameter97_value: Text | None = ..., parameter98_name: Text | None = ..., parameter98_value: Text | None = ..., parameter99_name: Text | None = ..., parameter99_value: Text | None = ...) -> V2010AccountsCallsStreamsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsStreamsContext(Resource):
    def update(self, status: Text) -> V2010AccountsCallsStreamsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsStreamsInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    def update(self, status: Text) -> V2010AccountsCallsStreamsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsTranscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsTranscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsTranscriptionsContext: ...
    def create(self, name: Text | None = ..., track: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., inbound_track_label: Text | None = ..., outbound_track_label: Text | None = ..., partial_results: Bool | None = ..., language_code: Text | None = ..., transcription_engine: Text | None = ..., profanity_filter: Bool | None = ..., speech_model: Text | None = ..., hints: Text | None = ..., enable_automatic_punctuation: Bool | None = ..., intelligence_service: Text | None = ..., conversation_configuration: Text | None = ..., conversation_id: Text | None = ..., transcription_configuration_id: Text | None = ..., enable_provider_data: Bool | None = ..., configuration_id: Text | None = ...) -> V2010AccountsCallsTranscriptionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsTranscriptionsContext(Resource):
    def update(self, status: Text) -> V2010AccountsCallsTranscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsTranscriptionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: str | None
    date_updated: datetime | None
    uri: str | None
    def update(self, status: Text) -> V2010AccountsCallsTranscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsUserDefinedMessageSubscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def create(self, callback: Text, idempotency_key: Text | None = ..., method: Text | None = ...) -> V2010AccountsCallsUserDefinedMessageSubscriptionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsUserDefinedMessageSubscriptionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2010AccountsCallsUserDefinedMessageSubscriptionsInstance(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2010AccountsCallsUserDefinedMessages(Resource):
    def create(self, content: Text, idempotency_key: Text | None = ...) -> V2010AccountsCallsUserDefinedMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text | None = ..., method: Text | None = ..., status: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., twiml: Text | None = ..., time_limit: Int | None = ...) -> V2010AccountsCallsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferences(Called):
    def __call__(self, sid: str) -> V2010AccountsConferencesContext: ...
    def get(self, sid: str) -> V2010AccountsConferencesContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesContext(Resource):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    def fetch(self) -> V2010AccountsConferencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ...) -> V2010AccountsConferencesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesParticipants(Called):
    def __call__(self, call_sid: str) -> V2010AccountsConferencesParticipantsContext: ...
    def get(self, call_sid: str) -> V2010AccountsConferencesParticipantsContext: ...
    def create(self, from_: Text, to: Text, status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., label: Text | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., region: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., recording_status_callback_event: Items | None = ..., conference_recording_status_callback_event: Items | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ..., jitter_buffer_size: Text | None = ..., byoc: Text | None = ..., caller_id: Text | None = ..., call_reason: Text | None = ..., recording_track: Text | None = ..., recording_configuration_id: Text | None = ..., time_limit: Int | None = ..., machine_detection: Text | None = ..., machine_detection_timeout: Int | None = ..., machine_detection_speech_threshold: Int | None = ..., machine_detection_speech_end_threshold: Int | None = ..., machine_detection_silence_timeout: Int | None = ..., amd_status_callback: Text | None = ..., amd_status_callback_method: Text | None = ..., trim: Text | None = ..., call_token: Text | None = ..., passports: Text | None = ..., client_notification_url: Text | None = ..., caller_display_name: Text | None = ..., emergency_caller_position: Text | None = ..., emergency_caller_location: Text | None = ..., emergency_name: Text | None = ..., emergency_address: Text | None = ..., emergency_zip_code: Text | None = ..., emergency_city: Text | None = ..., emergency_state: Text | None = ..., emergency_country: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesParticipantsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, muted: Bool | None = ..., hold: Bool | None = ..., hold_url: Text | None = ..., hold_method: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., beep_on_exit: Bool | None = ..., end_conference_on_exit: Bool | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, muted: Bool | None = ..., hold: Bool | None = ..., hold_url: Text | None = ..., hold_method: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., beep_on_exit: Bool | None = ..., end_conference_on_exit: Bool | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsConferencesRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsConferencesRecordingsContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesRecordingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesRecordingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesRecordingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesRecordingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, pause_behavior: Text | None = ...) -> V2010AccountsConferencesRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, pause_behavior: Text | None = ...) -> V2010AccountsConferencesRecordingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V2010AccountsConferencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ...) -> V2010AccountsConferencesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConnectApps(Called):
    def __call__(self, sid: str) -> V2010AccountsConnectAppsContext: ...
    def get(self, sid: str) -> V2010AccountsConnectAppsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConnectAppsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConnectAppsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConnectAppsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConnectAppsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConnectAppsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConnectAppsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, authorize_redirect_url: Text | None = ..., company_name: Text | None = ..., deauthorize_callback_method: Text | None = ..., deauthorize_callback_url: Text | None = ..., description: Text | None = ..., friendly_name: Text | None = ..., homepage_url: Text | None = ..., permissions: Items | None = ...) -> V2010AccountsConnectAppsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConnectAppsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, authorize_redirect_url: Text | None = ..., company_name: Text | None = ..., deauthorize_callback_method: Text | None = ..., deauthorize_callback_url: Text | None = ..., description: Text | None = ..., friendly_name: Text | None = ..., homepage_url: Text | None = ..., permissions: Items | None = ...) -> V2010AccountsConnectAppsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsIncomingPhoneNumbers(Called):
    @property
    def local(self) -> V2010AccountsIncomingPhoneNumbersLocal: ...
    @property
    def mobile(self) -> V2010AccountsIncomingPhoneNumbersMobile: ...
    @property
    def toll_free(self) -> V2010AccountsIncomingPhoneNumbersTollFree: ...
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def create(self, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., voice_receive_mode: Text | None = ..., bundle_sid: Text | None = ..., phone_number: Text | None = ..., area_code: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersLocal(Resource):
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersLocalInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersLocalInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersLocalInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersLocalInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersLocalInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersMobileInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersMobileInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersMobileInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersMobileInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersMobileInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersTollFreeInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersTollFreeInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersTollFreeInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersTollFreeInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersTollFreeInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, account_sid: Text | None = ..., api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsIncomingPhoneNumbersAssignedAddOns(Called):
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def create(self, installed_add_on_sid: Text) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext(Resource):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(Resource):
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, account_sid: Text | None = ..., api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsKeys(Called):
    def __call__(self, sid: str) -> V2010AccountsKeysContext: ...
    def get(self, sid: str) -> V2010AccountsKeysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsKeysInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsKeysInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsKeysInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsKeysInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsKeysContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsKeysInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsKeysInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsMessages(Called):
    def __call__(self, sid: str) -> V2010AccountsMessagesContext: ...
    def get(self, sid: str) -> V2010AccountsMessagesContext: ...
    def create(self, to: Text, status_callback: Text | None = ..., application_sid: Text | None = ..., max_price: Number | None = ..., provide_feedback: Bool | None = ..., attempt: Int | None = ..., validity_period: Int | None = ..., force_delivery: Bool | None = ..., content_retention: Text | None = ..., address_retention: Text | None = ..., smart_encoded: Bool | None = ..., persistent_action: Items | None = ..., traffic_type: Text | None = ..., shorten_urls: Bool | None = ..., schedule_type: Text | None = ..., send_at: Time | None = ..., send_as_mms: Bool | None = ..., content_variables: Text | None = ..., message_intent: Text | None = ..., risk_check: Text | None = ..., from_: Text | None = ..., fallback_from: Text | None = ..., messaging_service_sid: Text | None = ..., body: Text | None = ..., media_url: Items | None = ..., content_sid: Text | None = ...) -> V2010AccountsMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsMessagesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsMessagesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsMessagesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsMessagesContext(Resource):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., status: Text | None = ...) -> V2010AccountsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsMessagesFeedback(Resource):
    def create(self, outcome: Text | None = ...) -> V2010AccountsMessagesFeedbackInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsMessagesMediaInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsMessagesMediaInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsMessagesMediaInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsMessagesMediaInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsMessagesMediaContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesMediaInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsMessagesMediaInstance(Instance):
    account_sid: str | None
    content_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    parent_sid: str | None
    sid: str | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesMediaInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., status: Text | None = ...) -> V2010AccountsMessagesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsNewKeys(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsNewKeysInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsNewKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNewSigningKeys(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsNewSigningKeysInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsNewSigningKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNotifications(Called):
    def __call__(self, sid: str) -> V2010AccountsNotificationsContext: ...
    def get(self, sid: str) -> V2010AccountsNotificationsContext: ...
    def list(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsNotificationsInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsNotificationsInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsNotificationsInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsNotificationsInstance2]: ...
    get_page_async = awaited(get_page)

class V2010AccountsNotificationsContext(Resource):
    def fetch(self) -> V2010AccountsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2010AccountsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2010AccountsNotificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsOutgoingCallerIds(Called):
    def __call__(self, sid: str) -> V2010AccountsOutgoingCallerIdsContext: ...
    def get(self, sid: str) -> V2010AccountsOutgoingCallerIdsContext: ...
    def list(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsOutgoingCallerIdsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsOutgoingCallerIdsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsOutgoingCallerIdsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsOutgoingCallerIdsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsOutgoingCallerIdsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsOutgoingCallerIdsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsOutgoingCallerIdsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsOutgoingCallerIdsInstance(Instance):
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    account_sid: str | None
    phone_number: str | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsOutgoingCallerIdsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsOutgoingCallerIdsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueues(Called):
    def __call__(self, sid: str) -> V2010AccountsQueuesContext: ...
    def get(self, sid: str) -> V2010AccountsQueuesContext: ...
    def create(self, friendly_name: Text, max_size: Int | None = ...) -> V2010AccountsQueuesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsQueuesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsQueuesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsQueuesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsQueuesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsQueuesContext(Resource):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsQueuesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., max_size: Int | None = ...) -> V2010AccountsQueuesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueuesMembers(Called):
    def __call__(self, call_sid: str) -> V2010AccountsQueuesMembersContext: ...
    def get(self, call_sid: str) -> V2010AccountsQueuesMembersContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsQueuesMembersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsQueuesMembersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsQueuesMembersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsQueuesMembersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsQueuesMembersContext(Resource):
    def fetch(self) -> V2010AccountsQueuesMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text, method: Text | None = ...) -> V2010AccountsQueuesMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueuesMembersInstance(Instance):
    call_sid: str | None
    date_enqueued: datetime | None
    position: int | None
    uri: str | None
    wait_time: int | None
    queue_sid: str | None
    def fetch(self) -> V2010AccountsQueuesMembersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text, method: Text | None = ...) -> V2010AccountsQueuesMembersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsQueuesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., max_size: Int | None = ...) -> V2010AccountsQueuesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsRecordings(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsContext(Resource):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_soft_deleted: Bool | None = ...) -> V2010AccountsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResults(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsAddOnResultsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsAddOnResultsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsAddOnResultsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsAddOnResultsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsAddOnResultsContext(Resource):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloads(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsAddOnResultsPayloadsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsAddOnResultsPayloadsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsAddOnResultsPayloadsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsAddOnResultsPayloadsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsAddOnResultsPayloadsContext(Resource):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsData(Called):
    def __call__(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...
    def get(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...

class V2010AccountsRecordingsAddOnResultsPayloadsDataContext(Resource):
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsDataInstance(Instance):
    redirect_to: str | None
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsTranscriptions(Called):
    def __call__(self, sid: str) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def get(self, sid: str) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsTranscriptionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsTranscriptionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsTranscriptionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsTranscriptionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_soft_deleted: Bool | None = ...) -> V2010AccountsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsShortCodes(Called):
    def __call__(self, sid: str) -> V2010AccountsShortCodesContext: ...
    def get(self, sid: str) -> V2010AccountsShortCodesContext: ...
    def list(self, friendly_name: Text | None = ..., short_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsShortCodesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., short_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsShortCodesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., short_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsShortCodesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsShortCodesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsShortCodesContext(Resource):
    def fetch(self) -> V2010AccountsShortCodesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ...) -> V2010AccountsShortCodesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V2010AccountsShortCodesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ...) -> V2010AccountsShortCodesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSigningKeys(Called):
    def __call__(self, sid: str) -> V2010AccountsSigningKeysContext: ...
    def get(self, sid: str) -> V2010AccountsSigningKeysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSigningKeysInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSigningKeysInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSigningKeysInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSigningKeysInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSigningKeysContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSigningKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsSigningKeysInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSigningKeysInstance(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSigningKeysInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsSigningKeysInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def create(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipCredentialListsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipCredentialListsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipCredentialListsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipCredentialListsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipCredentialListsContext(Resource):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipCredentialListsCredentials(Called):
    def __call__(self, sid: str) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def get(self, sid: str) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def create(self, username: Text, password: Text) -> V2010AccountsSipCredentialListsCredentialsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipCredentialListsCredentialsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipCredentialListsCredentialsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipCredentialListsCredentialsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipCredentialListsCredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipCredentialListsCredentialsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsCredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, password: Text | None = ...) -> V2010AccountsSipCredentialListsCredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipCredentialListsCredentialsInstance(Instance):
    sid: str | None
    account_sid: str | None
    credential_list_sid: str | None
    username: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsCredentialsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, password: Text | None = ...) -> V2010AccountsSipCredentialListsCredentialsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipDomains(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsContext: ...
    def create(self, domain_name: Text, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_status_callback_method: Text | None = ..., sip_registration: Bool | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsContext(Resource):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_status_callback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_url: Text | None = ..., sip_registration: Bool | None = ..., domain_name: Text | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthRegistrations(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings: ...

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsCredentialListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsCredentialListMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsCredentialListMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsCredentialListMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsCredentialListMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsCredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsCredentialListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsCredentialListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappings(Called):
    def __call__(self, sid: str) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsIpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappingsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_status_callback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_url: Text | None = ..., sip_registration: Bool | None = ..., domain_name: Text | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlLists(Called):
    def __call__(self, sid: str) -> V2010AccountsSipIpAccessControlListsContext: ...
    def get(self, sid: str) -> V2010AccountsSipIpAccessControlListsContext: ...
    def create(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipIpAccessControlListsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipIpAccessControlListsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipIpAccessControlListsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipIpAccessControlListsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipIpAccessControlListsContext(Resource):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlListsIpAddresses(Called):
    def __call__(self, sid: str) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def get(self, sid: str) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def create(self, friendly_name: Text, ip_address: Text, cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipIpAccessControlListsIpAddressesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipIpAccessControlListsIpAddressesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipIpAccessControlListsIpAddressesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipIpAccessControlListsIpAddressesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipIpAccessControlListsIpAddressesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ip_address: Text | None = ..., friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ip_address: Text | None = ..., friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsTokens(Resource):
    def create(self, ttl: Int | None = ...) -> V2010AccountsTokensInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsTranscriptionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsTranscriptionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsTranscriptionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsTranscriptionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsAllTime(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsAllTimeInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsAllTimeInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsAllTimeInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsAllTimeInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsDailyInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsDailyInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsDailyInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsDailyInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsLastMonthInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsLastMonthInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsLastMonthInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsLastMonthInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsMonthlyInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsMonthlyInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsMonthlyInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsMonthlyInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsThisMonthInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsThisMonthInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsThisMonthInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsThisMonthInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsTodayInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsTodayInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsTodayInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsTodayInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsYearlyInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsYearlyInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsYearlyInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsYearlyInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsYesterdayInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsYesterdayInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsYesterdayInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsYesterdayInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, callback_url: Text, trigger_value: Text, usage_category: Text, callback_method: Text | None = ..., friendly_name: Text | None = ..., recurring: Text | None = ..., trigger_by: Text | None = ...) -> V2010AccountsUsageTriggersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, recurring: Text | None = ..., trigger_by: Text | None = ..., usage_category: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageTriggersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, recurring: Text | None = ..., trigger_by: Text | None = ..., usage_category: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageTriggersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, recurring: Text | None = ..., trigger_by: Text | None = ..., usage_category: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageTriggersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageTriggersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageTriggersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsUsageTriggersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ...) -> V2010AccountsUsageTriggersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsUsageTriggersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ...) -> V2010AccountsUsageTriggersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsValidationRequests(Resource):
    def create(self, phone_number: Text, friendly_name: Text | None = ..., call_delay: Int | None = ..., extension: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V2010AccountsValidationRequestsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def fetch(self) -> V2010AccountsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., status: Text | None = ...) -> V2010AccountsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
