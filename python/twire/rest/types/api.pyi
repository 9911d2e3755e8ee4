# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Api(Resource):
    v2010: V2010
    account: V2010AccountsContext
    accounts: V2010Accounts
    addresses: V2010Accounts_Addresses
    applications: V2010Accounts_Applications
    authorized_connect_apps: V2010Accounts_AuthorizedConnectApps
    available_phone_numbers: V2010Accounts_AvailablePhoneNumbers
    balance: V2010Accounts_Balance
    calls: V2010Accounts_Calls
    conferences: V2010Accounts_Conferences
    connect_apps: V2010Accounts_ConnectApps
    incoming_phone_numbers: V2010Accounts_IncomingPhoneNumbers
    keys: V2010Accounts_Keys
    messages: V2010Accounts_Messages
    new_keys: V2010Accounts_NewKeys
    new_signing_keys: V2010Accounts_NewSigningKeys
    notifications: V2010Accounts_Notifications
    outgoing_caller_ids: V2010Accounts_OutgoingCallerIds
    queues: V2010Accounts_Queues
    recordings: V2010Accounts_Recordings
    short_codes: V2010Accounts_ShortCodes
    signing_keys: V2010Accounts_SigningKeys
    sip: V2010Accounts_Sip
    tokens: V2010Accounts_Tokens
    transcriptions: V2010Accounts_Transcriptions
    usage: V2010Accounts_Usage
    validation_requests: V2010Accounts_ValidationRequests

class V2010(Resource):
    accounts: V2010Accounts
    account: V2010AccountsContext

class V2010Accounts(Resource):
    def create(self, *, friendly_name: Maybe[str] = ...) -> V2010AccountsInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010AccountsInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010AccountsInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010AccountsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010AccountsInstance]: ...
    def __call__(self, sid: str) -> V2010AccountsContext: ...
    def get(self, sid: str) -> V2010AccountsContext: ...

class V2010AccountsContext(Resource):
    addresses: V2010Accounts_Addresses
    applications: V2010Accounts_Applications
    authorized_connect_apps: V2010Accounts_AuthorizedConnectApps
    available_phone_numbers: V2010Accounts_AvailablePhoneNumbers
    balance: V2010Accounts_Balance
    calls: V2010Accounts_Calls
    conferences: V2010Accounts_Conferences
    connect_apps: V2010Accounts_ConnectApps
    incoming_phone_numbers: V2010Accounts_IncomingPhoneNumbers
    keys: V2010Accounts_Keys
    messages: V2010Accounts_Messages
    new_keys: V2010Accounts_NewKeys
    new_signing_keys: V2010Accounts_NewSigningKeys
    notifications: V2010Accounts_Notifications
    outgoing_caller_ids: V2010Accounts_OutgoingCallerIds
    queues: V2010Accounts_Queues
    recordings: V2010Accounts_Recordings
    short_codes: V2010Accounts_ShortCodes
    signing_keys: V2010Accounts_SigningKeys
    sip: V2010Accounts_Sip
    tokens: V2010Accounts_Tokens
    transcriptions: V2010Accounts_Transcriptions
    usage: V2010Accounts_Usage
    validation_requests: V2010Accounts_ValidationRequests
    def fetch(self) -> V2010AccountsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., status: Maybe[str] = ...) -> V2010AccountsInstance: ...

class V2010AccountsInstance(Instance, V2010AccountsContext):
    auth_token: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    owner_account_sid: Optional[str]
    sid: Optional[str]
    status: str
    subresource_uris: Optional[Dict[str, Any]]
    type: str
    uri: Optional[str]

class V2010Accounts_Addresses(Resource):
    def create(self, customer_name: str, street: str, city: str, region: str, postal_code: str, iso_country: str, *, friendly_name: Maybe[str] = ..., emergency_enabled: Maybe[bool] = ..., auto_correct_address: Maybe[bool] = ..., street_secondary: Maybe[str] = ...) -> V2010Accounts_AddressesInstance: ...
    def list(self, *, customer_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., emergency_enabled: Maybe[bool] = ..., iso_country: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AddressesInstance]: ...
    def stream(self, *, customer_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., emergency_enabled: Maybe[bool] = ..., iso_country: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AddressesInstance]: ...
    def page(self, *, customer_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., emergency_enabled: Maybe[bool] = ..., iso_country: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AddressesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AddressesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_AddressesContext: ...
    def get(self, sid: str) -> V2010Accounts_AddressesContext: ...

class V2010Accounts_AddressesContext(Resource):
    dependent_phone_numbers: V2010Accounts_Addresses_DependentPhoneNumbers
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_AddressesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., customer_name: Maybe[str] = ..., street: Maybe[str] = ..., city: Maybe[str] = ..., region: Maybe[str] = ..., postal_code: Maybe[str] = ..., emergency_enabled: Maybe[bool] = ..., auto_correct_address: Maybe[bool] = ..., street_secondary: Maybe[str] = ...) -> V2010Accounts_AddressesInstance: ...

class V2010Accounts_AddressesInstance(Instance, V2010Accounts_AddressesContext):
    account_sid: Optional[str]
    city: Optional[str]
    customer_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    iso_country: Optional[str]
    postal_code: Optional[str]
    region: Optional[str]
    sid: Optional[str]
    street: Optional[str]
    uri: Optional[str]
    emergency_enabled: Optional[bool]
    validated: Optional[bool]
    verified: Optional[bool]
    street_secondary: Optional[str]

class V2010Accounts_Addresses_DependentPhoneNumbers(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Addresses_DependentPhoneNumbersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Addresses_DependentPhoneNumbersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Addresses_DependentPhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Addresses_DependentPhoneNumbersInstance]: ...

class V2010Accounts_Addresses_DependentPhoneNumbersInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    phone_number: Optional[str]
    voice_url: Optional[str]
    voice_method: Optional[str]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    address_requirements: str
    capabilities: Any
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    api_version: Optional[str]
    sms_application_sid: Optional[str]
    voice_application_sid: Optional[str]
    trunk_sid: Optional[str]
    emergency_status: str
    emergency_address_sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_Applications(Resource):
    def create(self, *, api_version: Maybe[str] = ..., voice_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_status_callback: Maybe[str] = ..., message_status_callback: Maybe[str] = ..., friendly_name: Maybe[str] = ..., public_application_connect_enabled: Maybe[bool] = ...) -> V2010Accounts_ApplicationsInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_ApplicationsInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_ApplicationsInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_ApplicationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_ApplicationsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_ApplicationsContext: ...
    def get(self, sid: str) -> V2010Accounts_ApplicationsContext: ...

class V2010Accounts_ApplicationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_ApplicationsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., api_version: Maybe[str] = ..., voice_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_status_callback: Maybe[str] = ..., message_status_callback: Maybe[str] = ..., public_application_connect_enabled: Maybe[bool] = ...) -> V2010Accounts_ApplicationsInstance: ...

class V2010Accounts_ApplicationsInstance(Instance, V2010Accounts_ApplicationsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    message_status_callback: Optional[str]
    sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_status_callback: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    uri: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    public_application_connect_enabled: Optional[bool]

class V2010Accounts_AuthorizedConnectApps(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AuthorizedConnectAppsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AuthorizedConnectAppsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AuthorizedConnectAppsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AuthorizedConnectAppsInstance]: ...
    def __call__(self, connect_app_sid: str) -> V2010Accounts_AuthorizedConnectAppsContext: ...
    def get(self, connect_app_sid: str) -> V2010Accounts_AuthorizedConnectAppsContext: ...

class V2010Accounts_AuthorizedConnectAppsContext(Resource):
    def fetch(self) -> V2010Accounts_AuthorizedConnectAppsInstance: ...

class V2010Accounts_AuthorizedConnectAppsInstance(Instance, V2010Accounts_AuthorizedConnectAppsContext):
    account_sid: Optional[str]
    connect_app_company_name: Optional[str]
    connect_app_description: Optional[str]
    connect_app_friendly_name: Optional[str]
    connect_app_homepage_url: Optional[str]
    connect_app_sid: Optional[str]
    permissions: Optional[List[str]]
    uri: Optional[str]

class V2010Accounts_AvailablePhoneNumbers(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbersInstance]: ...
    def __call__(self, country_code: str) -> V2010Accounts_AvailablePhoneNumbersContext: ...
    def get(self, country_code: str) -> V2010Accounts_AvailablePhoneNumbersContext: ...

class V2010Accounts_AvailablePhoneNumbersContext(Resource):
    local: V2010Accounts_AvailablePhoneNumbers_Local
    machine_to_machine: V2010Accounts_AvailablePhoneNumbers_MachineToMachine
    mobile: V2010Accounts_AvailablePhoneNumbers_Mobile
    national: V2010Accounts_AvailablePhoneNumbers_National
    shared_cost: V2010Accounts_AvailablePhoneNumbers_SharedCost
    toll_free: V2010Accounts_AvailablePhoneNumbers_TollFree
    voip: V2010Accounts_AvailablePhoneNumbers_Voip
    def fetch(self) -> V2010Accounts_AvailablePhoneNumbersInstance: ...

class V2010Accounts_AvailablePhoneNumbersInstance(Instance, V2010Accounts_AvailablePhoneNumbersContext):
    country_code: Optional[str]
    country: Optional[str]
    uri: Optional[str]
    beta: Optional[bool]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_Local(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_LocalInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_LocalInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_LocalInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_LocalInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_LocalInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_MachineToMachine(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_MachineToMachineInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_MachineToMachineInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_MachineToMachineInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_MachineToMachineInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_MachineToMachineInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_Mobile(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_MobileInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_MobileInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_MobileInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_MobileInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_MobileInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_National(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_NationalInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_NationalInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_NationalInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_NationalInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_NationalInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_SharedCost(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_SharedCostInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_SharedCostInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_SharedCostInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_SharedCostInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_SharedCostInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_TollFree(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_TollFreeInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_TollFreeInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_TollFreeInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_TollFreeInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_TollFreeInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_AvailablePhoneNumbers_Voip(Resource):
    def list(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_AvailablePhoneNumbers_VoipInstance]: ...
    def stream(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_AvailablePhoneNumbers_VoipInstance]: ...
    def page(self, *, area_code: Maybe[int] = ..., contains: Maybe[str] = ..., sms_enabled: Maybe[bool] = ..., mms_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., exclude_all_address_required: Maybe[bool] = ..., exclude_local_address_required: Maybe[bool] = ..., exclude_foreign_address_required: Maybe[bool] = ..., beta: Maybe[bool] = ..., near_number: Maybe[str] = ..., near_lat_long: Maybe[str] = ..., distance: Maybe[int] = ..., in_postal_code: Maybe[str] = ..., in_region: Maybe[str] = ..., in_rate_center: Maybe[str] = ..., in_lata: Maybe[str] = ..., in_locality: Maybe[str] = ..., fax_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_AvailablePhoneNumbers_VoipInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_AvailablePhoneNumbers_VoipInstance]: ...

class V2010Accounts_AvailablePhoneNumbers_VoipInstance(Instance):
    friendly_name: Optional[str]
    phone_number: Optional[str]
    lata: Optional[str]
    locality: Optional[str]
    rate_center: Optional[str]
    latitude: Optional[Decimal]
    longitude: Optional[Decimal]
    region: Optional[str]
    postal_code: Optional[str]
    iso_country: Optional[str]
    address_requirements: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]

class V2010Accounts_Balance(Resource):
    def fetch(self) -> V2010Accounts_BalanceInstance: ...

class V2010Accounts_BalanceInstance(Instance):
    account_sid: Optional[str]
    balance: Optional[str]
    currency: Optional[str]

class V2010Accounts_Calls(Resource):
    def create(self, to: str, from_: str, *, method: Maybe[str] = ..., fallback_url: Maybe[str] = ..., fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_event: Maybe[InList[str]] = ..., status_callback_method: Maybe[str] = ..., send_digits: Maybe[str] = ..., timeout: Maybe[int] = ..., record: Maybe[bool] = ..., recording_channels: Maybe[str] = ..., recording_status_callback: Maybe[str] = ..., recording_status_callback_method: Maybe[str] = ..., sip_auth_username: Maybe[str] = ..., sip_auth_password: Maybe[str] = ..., machine_detection: Maybe[str] = ..., machine_detection_timeout: Maybe[int] = ..., recording_status_callback_event: Maybe[InList[str]] = ..., trim: Maybe[str] = ..., caller_id: Maybe[str] = ..., machine_detection_speech_threshold: Maybe[int] = ..., machine_detection_speech_end_threshold: Maybe[int] = ..., machine_detection_silence_timeout: Maybe[int] = ..., async_amd: Maybe[str] = ..., async_amd_status_callback: Maybe[str] = ..., async_amd_status_callback_method: Maybe[str] = ..., byoc: Maybe[str] = ..., call_reason: Maybe[str] = ..., call_token: Maybe[str] = ..., recording_track: Maybe[str] = ..., time_limit: Maybe[int] = ..., client_notification_url: Maybe[str] = ..., url: Maybe[str] = ..., twiml: Maybe[str] = ..., application_sid: Maybe[str] = ..., recording_configuration_id: Maybe[str] = ..., passports: Maybe[str] = ...) -> V2010Accounts_CallsInstance: ...
    def list(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., parent_call_sid: Maybe[str] = ..., status: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., start_time_before: Maybe[InDatetime] = ..., start_time_after: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., end_time_before: Maybe[InDatetime] = ..., end_time_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_CallsInstance]: ...
    def stream(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., parent_call_sid: Maybe[str] = ..., status: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., start_time_before: Maybe[InDatetime] = ..., start_time_after: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., end_time_before: Maybe[InDatetime] = ..., end_time_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_CallsInstance]: ...
    def page(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., parent_call_sid: Maybe[str] = ..., status: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., start_time_before: Maybe[InDatetime] = ..., start_time_after: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., end_time_before: Maybe[InDatetime] = ..., end_time_after: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_CallsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_CallsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_CallsContext: ...
    def get(self, sid: str) -> V2010Accounts_CallsContext: ...

class V2010Accounts_CallsContext(Resource):
    events: V2010Accounts_Calls_Events
    notifications: V2010Accounts_Calls_Notifications
    payments: V2010Accounts_Calls_Payments
    recordings: V2010Accounts_Calls_Recordings
    siprec: V2010Accounts_Calls_Siprec
    streams: V2010Accounts_Calls_Streams
    transcriptions: V2010Accounts_Calls_Transcriptions
    user_defined_message_subscriptions: V2010Accounts_Calls_UserDefinedMessageSubscriptions
    user_defined_messages: V2010Accounts_Calls_UserDefinedMessages
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_CallsInstance: ...
    def update(self, *, url: Maybe[str] = ..., method: Maybe[str] = ..., status: Maybe[str] = ..., fallback_url: Maybe[str] = ..., fallback_method: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., twiml: Maybe[str] = ..., time_limit: Maybe[int] = ...) -> V2010Accounts_CallsInstance: ...

class V2010Accounts_CallsInstance(Instance, V2010Accounts_CallsContext):
    sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    parent_call_sid: Optional[str]
    account_sid: Optional[str]
    to: Optional[str]
    to_formatted: Optional[str]
    from_: Optional[str]
    from_formatted: Optional[str]
    phone_number_sid: Optional[str]
    status: str
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[str]
    price: Optional[str]
    price_unit: Optional[str]
    direction: Optional[str]
    answered_by: Optional[str]
    api_version: Optional[str]
    forwarded_from: Optional[str]
    group_sid: Optional[str]
    caller_name: Optional[str]
    queue_time: Optional[str]
    trunk_sid: Optional[str]
    uri: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_Calls_Events(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Calls_EventsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Calls_EventsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Calls_EventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Calls_EventsInstance]: ...

class V2010Accounts_Calls_EventsInstance(Instance):
    request: Any
    response: Any

class V2010Accounts_Calls_Notifications(Resource):
    def list(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Calls_NotificationsListInstance]: ...
    def stream(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Calls_NotificationsListInstance]: ...
    def page(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Calls_NotificationsListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Calls_NotificationsListInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_NotificationsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_NotificationsContext: ...

class V2010Accounts_Calls_NotificationsContext(Resource):
    def fetch(self) -> V2010Accounts_Calls_NotificationsInstance: ...

class V2010Accounts_Calls_NotificationsListInstance(Instance, V2010Accounts_Calls_NotificationsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log: Optional[str]
    message_date: Optional[Datetime]
    message_text: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_Calls_NotificationsInstance(Instance, V2010Accounts_Calls_NotificationsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log: Optional[str]
    message_date: Optional[Datetime]
    message_text: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    request_variables: Optional[str]
    response_body: Optional[str]
    response_headers: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_Calls_Payments(Resource):
    def create(self, idempotency_key: str, status_callback: str, *, bank_account_type: Maybe[str] = ..., charge_amount: Maybe[InNumber] = ..., currency: Maybe[str] = ..., description: Maybe[str] = ..., input: Maybe[str] = ..., min_postal_code_length: Maybe[int] = ..., parameter: Maybe[InObject] = ..., payment_connector: Maybe[str] = ..., payment_method: Maybe[str] = ..., postal_code: Maybe[bool] = ..., security_code: Maybe[bool] = ..., timeout: Maybe[int] = ..., token_type: Maybe[str] = ..., valid_card_types: Maybe[str] = ..., require_matching_inputs: Maybe[str] = ..., confirmation: Maybe[str] = ...) -> V2010Accounts_Calls_PaymentsInstance: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_PaymentsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_PaymentsContext: ...

class V2010Accounts_Calls_PaymentsContext(Resource):
    def update(self, idempotency_key: str, status_callback: str, *, capture: Maybe[str] = ..., status: Maybe[str] = ...) -> V2010Accounts_Calls_PaymentsInstance: ...

class V2010Accounts_Calls_PaymentsInstance(Instance, V2010Accounts_Calls_PaymentsContext):
    account_sid: Optional[str]
    call_sid: Optional[str]
    sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Calls_Recordings(Resource):
    def create(self, *, recording_status_callback_event: Maybe[InList[str]] = ..., recording_status_callback: Maybe[str] = ..., recording_status_callback_method: Maybe[str] = ..., trim: Maybe[str] = ..., recording_channels: Maybe[str] = ..., recording_track: Maybe[str] = ..., recording_configuration_id: Maybe[str] = ...) -> V2010Accounts_Calls_RecordingsInstance: ...
    def list(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Calls_RecordingsInstance]: ...
    def stream(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Calls_RecordingsInstance]: ...
    def page(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Calls_RecordingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Calls_RecordingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_RecordingsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_RecordingsContext: ...

class V2010Accounts_Calls_RecordingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Calls_RecordingsInstance: ...
    def update(self, status: str, *, pause_behavior: Maybe[str] = ...) -> V2010Accounts_Calls_RecordingsInstance: ...

class V2010Accounts_Calls_RecordingsInstance(Instance, V2010Accounts_Calls_RecordingsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    conference_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    duration: Optional[str]
    sid: Optional[str]
    price: Optional[Decimal]
    uri: Optional[str]
    encryption_details: Any
    price_unit: Optional[str]
    status: str
    channels: int
    source: str
    error_code: Optional[int]
    track: Optional[str]

class V2010Accounts_Calls_Siprec(Resource):
    def create(self, *, name: Maybe[str] = ..., connector_name: Maybe[str] = ..., track: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., parameter1_name: Maybe[str] = ..., parameter1_value: Maybe[str] = ..., parameter2_name: Maybe[str] = ..., parameter2_value: Maybe[str] = ..., parameter3_name: Maybe[str] = ..., parameter3_value: Maybe[str] = ..., parameter4_name: Maybe[str] = ..., parameter4_value: Maybe[str] = ..., parameter5_name: Maybe[str] = ..., parameter5_value: Maybe[str] = ..., parameter6_name: Maybe[str] = ..., parameter6_value: Maybe[str] = ..., parameter7_name: Maybe[str] = ..., parameter7_value: Maybe[str] = ..., parameter8_name: Maybe[str] = ..., parameter8_value: Maybe[str] = ..., parameter9_name: Maybe[str] = ..., parameter9_value: Maybe[str] = ..., parameter10_name: Maybe[str] = ..., parameter10_value: Maybe[str] = ..., parameter11_name: Maybe[str] = ..., parameter11_value: Maybe[str] = ..., parameter12_name: Maybe[str] = ..., parameter12_value: Maybe[str] = ..., parameter13_name: Maybe[str] = ..., parameter13_value: Maybe[str] = ..., parameter14_name: Maybe[str] = ..., parameter14_value: Maybe[str] = ..., parameter15_name: Maybe[str] = ..., parameter15_value: Maybe[str] = ..., parameter16_name: Maybe[str] = ..., parameter16_value: Maybe[str] = ..., parameter17_name: Maybe[str] = ..., parameter17_value: Maybe[str] = ..., parameter18_name: Maybe[str] = ..., parameter18_value: Maybe[str] = ..., parameter19_name: Maybe[str] = ..., parameter19_value: Maybe[str] = ..., parameter20_name: Maybe[str] = ..., parameter20_value: Maybe[str] = ..., parameter21_name: Maybe[str] = ..., parameter21_value: Maybe[str] = ..., parameter22_name: Maybe[str] = ..., parameter22_value: Maybe[str] = ..., parameter23_name: Maybe[str] = ..., parameter23_value: Maybe[str] = ..., parameter24_name: Maybe[str] = ..., parameter24_value: Maybe[str] = ..., parameter25_name: Maybe[str] = ..., parameter25_value: Maybe[str] = ..., parameter26_name: Maybe[str] = ..., parameter26_value: Maybe[str] = ..., parameter27_name: Maybe[str] = ..., parameter27_value: Maybe[str] = ..., parameter28_name: Maybe[str] = ..., parameter28_value: Maybe[str] = ..., parameter29_name: Maybe[str] = ..., parameter29_value: Maybe[str] = ..., parameter30_name: Maybe[str] = ..., parameter30_value: Maybe[str] = ..., parameter31_name: Maybe[str] = ..., parameter31_value: Maybe[str] = ..., parameter32_name: Maybe[str] = ..., parameter32_value: Maybe[str] = ..., parameter33_name: Maybe[str] = ..., parameter33_value: Maybe[str] = ..., parameter34_name: Maybe[str] = ..., parameter34_value: Maybe[str] = ..., parameter35_name: Maybe[str] = ..., parameter35_value: Maybe[str] = ..., parameter36_name: Maybe[str] = ..., parameter36_value: Maybe[str] = ..., parameter37_name: Maybe[str] = ..., parameter37_value: Maybe[str] = ..., parameter38_name: Maybe[str] = ..., parameter38_value: Maybe[str] = ..., parameter39_name: Maybe[str] = ..., parameter39_value: Maybe[str] = ..., parameter40_name: Maybe[str] = ..., parameter40_value: Maybe[str] = ..., parameter41_name: Maybe[str] = ..., parameter41_value: Maybe[str] = ..., parameter42_name: Maybe[str] = ..., parameter42_value: Maybe[str] = ..., parameter43_name: Maybe[str] = ..., parameter43_value: Maybe[str] = ..., parameter44_name: Maybe[str] = ..., parameter44_value: Maybe[str] = ..., parameter45_name: Maybe[str] = ..., parameter45_value: Maybe[str] = ..., parameter46_name: Maybe[str] = ..., parameter46_value: Maybe[str] = ..., parameter47_name: Maybe[str] = ..., parameter47_value: Maybe[str] = ..., parameter48_name: Maybe[str] = ..., parameter48_value: Maybe[str] = ..., parameter49_name: Maybe[str] = ..., parameter49_value: Maybe[str] = ..., parameter50_name: Maybe[str] = ..., parameter50_value: Maybe[str] = ..., parameter51_name: Maybe[str] = ..., parameter51_value: Maybe[str] = ..., parameter52_name: Maybe[str] = ..., parameter52_value: Maybe[str] = ..., parameter53_name: Maybe[str] = ..., parameter53_value: Maybe[str] = ..., parameter54_name: Maybe[str] = ..., parameter54_value: Maybe[str] = ..., parameter55_name: Maybe[str] = ..., parameter55_value: Maybe[str] = ..., parameter56_name: Maybe[str] = ..., parameter56_value: Maybe[str] = ..., parameter57_name: Maybe[str] = ..., parameter57_value: Maybe[str] = ..., parameter58_name: Maybe[str] = ..., parameter58_value: Maybe[str] = ..., parameter59_name: Maybe[str] = ..., parameter59_value: Maybe[str] = ..., parameter60_name: Maybe[str] = ..., parameter60_value: Maybe[str] = ..., parameter61_name: Maybe[str] = ..., parameter61_value: Maybe[str] = ..., parameter62_name: Maybe[str] = ..., parameter62_value: Maybe[str] = ..., parameter63_name: Maybe[str] = ..., parameter63_value: Maybe[str] = ..., parameter64_name: Maybe[str] = ..., parameter64_value: Maybe[str] = ..., parameter65_name: Maybe[str] = ..., parameter65_value: Maybe[str] = ..., parameter66_name: Maybe[str] = ..., parameter66_value: Maybe[str] = ..., parameter67_name: Maybe[str] = ..., parameter67_value: Maybe[str] = ..., parameter68_name: Maybe[str] = ..., parameter68_value: Maybe[str] = ..., parameter69_name: Maybe[str] = ..., parameter69_value: Maybe[str] = ..., parameter70_name: Maybe[str] = ..., parameter70_value: Maybe[str] = ..., parameter71_name: Maybe[str] = ..., parameter71_value: Maybe[str] = ..., parameter72_name: Maybe[str] = ..., parameter72_value: Maybe[str] = ..., parameter73_name: Maybe[str] = ..., parameter73_value: Maybe[str] = ..., parameter74_name: Maybe[str] = ..., parameter74_value: Maybe[str] = ..., parameter75_name: Maybe[str] = ..., parameter75_value: Maybe[str] = ..., parameter76_name: Maybe[str] = ..., parameter76_value: Maybe[str] = ..., parameter77_name: Maybe[str] = ..., parameter77_value: Maybe[str] = ..., parameter78_name: Maybe[str] = ..., parameter78_value: Maybe[str] = ..., parameter79_name: Maybe[str] = ..., parameter79_value: Maybe[str] = ..., parameter80_name: Maybe[str] = ..., parameter80_value: Maybe[str] = ..., parameter81_name: Maybe[str] = ..., parameter81_value: Maybe[str] = ..., parameter82_name: Maybe[str] = ..., parameter82_value: Maybe[str] = ..., parameter83_name: Maybe[str] = ..., parameter83_value: Maybe[str] = ..., parameter84_name: Maybe[str] = ..., parameter84_value: Maybe[str] = ..., parameter85_name: Maybe[str] = ..., parameter85_value: Maybe[str] = ..., parameter86_name: Maybe[str] = ..., parameter86_value: Maybe[str] = ..., parameter87_name: Maybe[str] = ..., parameter87_value: Maybe[str] = ..., parameter88_name: Maybe[str] = ..., parameter88_value: Maybe[str] = ..., parameter89_name: Maybe[str] = ..., parameter89_value: Maybe[str] = ..., parameter90_name: Maybe[str] = ..., parameter90_value: Maybe[str] = ..., parameter91_name: Maybe[str] = ..., parameter91_value: Maybe[str] = ..., parameter92_name: Maybe[str] = ..., parameter92_value: Maybe[str] = ..., parameter93_name: Maybe[str] = ..., parameter93_value: Maybe[str] = ..., parameter94_name: Maybe[str] = ..., parameter94_value: Maybe[str] = ..., parameter95_name: Maybe[str] = ..., parameter95_value: Maybe[str] = ..., parameter96_name: Maybe[str] = ..., parameter96_value: Maybe[str] = ..., parameter97_name: Maybe[str] = ..., parameter97_value: Maybe[str] = ..., parameter98_name: Maybe[str] = ..., parameter98_value: Maybe[str] = ..., parameter99_name: Maybe[str] = ..., parameter99_value: Maybe[str] = ...) -> V2010Accounts_Calls_SiprecInstance: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_SiprecContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_SiprecContext: ...

class V2010Accounts_Calls_SiprecContext(Resource):
    def update(self, status: str) -> V2010Accounts_Calls_SiprecInstance: ...

class V2010Accounts_Calls_SiprecInstance(Instance, V2010Accounts_Calls_SiprecContext):
    sid: Optional[str]
    account_sid: Optional[str]
    call_sid: Optional[str]
    name: Optional[str]
    status: str
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Calls_Streams(Resource):
    def create(self, url: str, *, name: Maybe[str] = ..., track: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., parameter1_name: Maybe[str] = ..., parameter1_value: Maybe[str] = ..., parameter2_name: Maybe[str] = ..., parameter2_value: Maybe[str] = ..., parameter3_name: Maybe[str] = ..., parameter3_value: Maybe[str] = ..., parameter4_name: Maybe[str] = ..., parameter4_value: Maybe[str] = ..., parameter5_name: Maybe[str] = ..., parameter5_value: Maybe[str] = ..., parameter6_name: Maybe[str] = ..., parameter6_value: Maybe[str] = ..., parameter7_name: Maybe[str] = ..., parameter7_value: Maybe[str] = ..., parameter8_name: Maybe[str] = ..., parameter8_value: Maybe[str] = ..., parameter9_name: Maybe[str] = ..., parameter9_value: Maybe[str] = ..., parameter10_name: Maybe[str] = ..., parameter10_value: Maybe[str] = ..., parameter11_name: Maybe[str] = ..., parameter11_value: Maybe[str] = ..., parameter12_name: Maybe[str] = ..., parameter12_value: Maybe[str] = ..., parameter13_name: Maybe[str] = ..., parameter13_value: Maybe[str] = ..., parameter14_name: Maybe[str] = ..., parameter14_value: Maybe[str] = ..., parameter15_name: Maybe[str] = ..., parameter15_value: Maybe[str] = ..., parameter16_name: Maybe[str] = ..., parameter16_value: Maybe[str] = ..., parameter17_name: Maybe[str] = ..., parameter17_value: Maybe[str] = ..., parameter18_name: Maybe[str] = ..., parameter18_value: Maybe[str] = ..., parameter19_name: Maybe[str] = ..., parameter19_value: Maybe[str] = ..., parameter20_name: Maybe[str] = ..., parameter20_value: Maybe[str] = ..., parameter21_name: Maybe[str] = ..., parameter21_value: Maybe[str] = ..., parameter22_name: Maybe[str] = ..., parameter22_value: Maybe[str] = ..., parameter23_name: Maybe[str] = ..., parameter23_value: Maybe[str] = ..., parameter24_name: Maybe[str] = ..., parameter24_value: Maybe[str] = ..., parameter25_name: Maybe[str] = ..., parameter25_value: Maybe[str] = ..., parameter26_name: Maybe[str] = ..., parameter26_value: Maybe[str] = ..., parameter27_name: Maybe[str] = ..., parameter27_value: Maybe[str] = ..., parameter28_name: Maybe[str] = ..., parameter28_value: Maybe[str] = ..., parameter29_name: Maybe[str] = ..., parameter29_value: Maybe[str] = ..., parameter30_name: Maybe[str] = ..., parameter30_value: Maybe[str] = ..., parameter31_name: Maybe[str] = ..., parameter31_value: Maybe[str] = ..., parameter32_name: Maybe[str] = ..., parameter32_value: Maybe[str] = ..., parameter33_name: Maybe[str] = ..., parameter33_value: Maybe[str] = ..., parameter34_name: Maybe[str] = ..., parameter34_value: Maybe[str] = ..., parameter35_name: Maybe[str] = ..., parameter35_value: Maybe[str] = ..., parameter36_name: Maybe[str] = ..., parameter36_value: Maybe[str] = ..., parameter37_name: Maybe[str] = ..., parameter37_value: Maybe[str] = ..., parameter38_name: Maybe[str] = ..., parameter38_value: Maybe[str] = ..., parameter39_name: Maybe[str] = ..., parameter39_value: Maybe[str] = ..., parameter40_name: Maybe[str] = ..., parameter40_value: Maybe[str] = ..., parameter41_name: Maybe[str] = ..., parameter41_value: Maybe[str] = ..., parameter42_name: Maybe[str] = ..., parameter42_value: Maybe[str] = ..., parameter43_name: Maybe[str] = ..., parameter43_value: Maybe[str] = ..., parameter44_name: Maybe[str] = ..., parameter44_value: Maybe[str] = ..., parameter45_name: Maybe[str] = ..., parameter45_value: Maybe[str] = ..., parameter46_name: Maybe[str] = ..., parameter46_value: Maybe[str] = ..., parameter47_name: Maybe[str] = ..., parameter47_value: Maybe[str] = ..., parameter48_name: Maybe[str] = ..., parameter48_value: Maybe[str] = ..., parameter49_name: Maybe[str] = ..., parameter49_value: Maybe[str] = ..., parameter50_name: Maybe[str] = ..., parameter50_value: Maybe[str] = ..., parameter51_name: Maybe[str] = ..., parameter51_value: Maybe[str] = ..., parameter52_name: Maybe[str] = ..., parameter52_value: Maybe[str] = ..., parameter53_name: Maybe[str] = ..., parameter53_value: Maybe[str] = ..., parameter54_name: Maybe[str] = ..., parameter54_value: Maybe[str] = ..., parameter55_name: Maybe[str] = ..., parameter55_value: Maybe[str] = ..., parameter56_name: Maybe[str] = ..., parameter56_value: Maybe[str] = ..., parameter57_name: Maybe[str] = ..., parameter57_value: Maybe[str] = ..., parameter58_name: Maybe[str] = ..., parameter58_value: Maybe[str] = ..., parameter59_name: Maybe[str] = ..., parameter59_value: Maybe[str] = ..., parameter60_name: Maybe[str] = ..., parameter60_value: Maybe[str] = ..., parameter61_name: Maybe[str] = ..., parameter61_value: Maybe[str] = ..., parameter62_name: Maybe[str] = ..., parameter62_value: Maybe[str] = ..., parameter63_name: Maybe[str] = ..., parameter63_value: Maybe[str] = ..., parameter64_name: Maybe[str] = ..., parameter64_value: Maybe[str] = ..., parameter65_name: Maybe[str] = ..., parameter65_value: Maybe[str] = ..., parameter66_name: Maybe[str] = ..., parameter66_value: Maybe[str] = ..., parameter67_name: Maybe[str] = ..., parameter67_value: Maybe[str] = ..., parameter68_name: Maybe[str] = ..., parameter68_value: Maybe[str] = ..., parameter69_name: Maybe[str] = ..., parameter69_value: Maybe[str] = ..., parameter70_name: Maybe[str] = ..., parameter70_value: Maybe[str] = ..., parameter71_name: Maybe[str] = ..., parameter71_value: Maybe[str] = ..., parameter72_name: Maybe[str] = ..., parameter72_value: Maybe[str] = ..., parameter73_name: Maybe[str] = ..., parameter73_value: Maybe[str] = ..., parameter74_name: Maybe[str] = ..., parameter74_value: Maybe[str] = ..., parameter75_name: Maybe[str] = ..., parameter75_value: Maybe[str] = ..., parameter76_name: Maybe[str] = ..., parameter76_value: Maybe[str] = ..., parameter77_name: Maybe[str] = ..., parameter77_value: Maybe[str] = ..., parameter78_name: Maybe[str] = ..., parameter78_value: Maybe[str] = ..., parameter79_name: Maybe[str] = ..., parameter79_value: Maybe[str] = ..., parameter80_name: Maybe[str] = ..., parameter80_value: Maybe[str] = ..., parameter81_name: Maybe[str] = ..., parameter81_value: Maybe[str] = ..., parameter82_name: Maybe[str] = ..., parameter82_value: Maybe[str] = ..., parameter83_name: Maybe[str] = ..., parameter83_value: Maybe[str] = ..., parameter84_name: Maybe[str] = ..., parameter84_value: Maybe[str] = ..., parameter85_name: Maybe[str] = ..., parameter85_value: Maybe[str] = ..., parameter86_name: Maybe[str] = ..., parameter86_value: Maybe[str] = ..., parameter87_name: Maybe[str] = ..., parameter87_value: Maybe[str] = ..., parameter88_name: Maybe[str] = ..., parameter88_value: Maybe[str] = ..., parameter89_name: Maybe[str] = ..., parameter89_value: Maybe[str] = ..., parameter90_name: Maybe[str] = ..., parameter90_value: Maybe[str] = ..., parameter91_name: Maybe[str] = ..., parameter91_value: Maybe[str] = ..., parameter92_name: Maybe[str] = ..., parameter92_value: Maybe[str] = ..., parameter93_name: Maybe[str] = ..., parameter93_value: Maybe[str] = ..., parameter94_name: Maybe[str] = ..., parameter94_value: Maybe[str] = ..., parameter95_name: Maybe[str] = ..., parameter95_value: Maybe[str] = ..., parameter96_name: Maybe[str] = ..., parameter96_value: Maybe[str] = ..., parameter97_name: Maybe[str] = ..., parameter97_value: Maybe[str] = ..., parameter98_name: Maybe[str] = ..., parameter98_value: Maybe[str] = ..., parameter99_name: Maybe[str] = ..., parameter99_value: Maybe[str] = ...) -> V2010Accounts_Calls_StreamsInstance: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_StreamsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_StreamsContext: ...

class V2010Accounts_Calls_StreamsContext(Resource):
    def update(self, status: str) -> V2010Accounts_Calls_StreamsInstance: ...

class V2010Accounts_Calls_StreamsInstance(Instance, V2010Accounts_Calls_StreamsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    call_sid: Optional[str]
    name: Optional[str]
    status: str
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Calls_Transcriptions(Resource):
    def create(self, *, name: Maybe[str] = ..., track: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., inbound_track_label: Maybe[str] = ..., outbound_track_label: Maybe[str] = ..., partial_results: Maybe[bool] = ..., language_code: Maybe[str] = ..., transcription_engine: Maybe[str] = ..., profanity_filter: Maybe[bool] = ..., speech_model: Maybe[str] = ..., hints: Maybe[str] = ..., enable_automatic_punctuation: Maybe[bool] = ..., intelligence_service: Maybe[str] = ..., conversation_configuration: Maybe[str] = ..., conversation_id: Maybe[str] = ..., configuration_id: Maybe[str] = ..., enable_provider_data: Maybe[bool] = ..., transcription_configuration_id: Maybe[str] = ...) -> V2010Accounts_Calls_TranscriptionsInstance: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_TranscriptionsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_TranscriptionsContext: ...

class V2010Accounts_Calls_TranscriptionsContext(Resource):
    def update(self, status: str) -> V2010Accounts_Calls_TranscriptionsInstance: ...

class V2010Accounts_Calls_TranscriptionsInstance(Instance, V2010Accounts_Calls_TranscriptionsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    call_sid: Optional[str]
    name: Optional[str]
    status: str
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Calls_UserDefinedMessageSubscriptions(Resource):
    def create(self, callback: str, *, idempotency_key: Maybe[str] = ..., method: Maybe[str] = ...) -> V2010Accounts_Calls_UserDefinedMessageSubscriptionsInstance: ...
    def __call__(self, sid: str) -> V2010Accounts_Calls_UserDefinedMessageSubscriptionsContext: ...
    def get(self, sid: str) -> V2010Accounts_Calls_UserDefinedMessageSubscriptionsContext: ...

class V2010Accounts_Calls_UserDefinedMessageSubscriptionsContext(Resource):
    def delete(self) -> bool: ...

class V2010Accounts_Calls_UserDefinedMessageSubscriptionsInstance(Instance, V2010Accounts_Calls_UserDefinedMessageSubscriptionsContext):
    account_sid: Optional[str]
    call_sid: Optional[str]
    sid: Optional[str]
    date_created: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Calls_UserDefinedMessages(Resource):
    def create(self, content: str, *, idempotency_key: Maybe[str] = ...) -> V2010Accounts_Calls_UserDefinedMessagesInstance: ...

class V2010Accounts_Calls_UserDefinedMessagesInstance(Instance):
    account_sid: Optional[str]
    call_sid: Optional[str]
    sid: Optional[str]
    date_created: Optional[Datetime]

class V2010Accounts_Conferences(Resource):
    def list(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., date_updated: Maybe[InDate] = ..., date_updated_before: Maybe[InDate] = ..., date_updated_after: Maybe[InDate] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_ConferencesInstance]: ...
    def stream(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., date_updated: Maybe[InDate] = ..., date_updated_before: Maybe[InDate] = ..., date_updated_after: Maybe[InDate] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_ConferencesInstance]: ...
    def page(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., date_updated: Maybe[InDate] = ..., date_updated_before: Maybe[InDate] = ..., date_updated_after: Maybe[InDate] = ..., friendly_name: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_ConferencesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_ConferencesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_ConferencesContext: ...
    def get(self, sid: str) -> V2010Accounts_ConferencesContext: ...

class V2010Accounts_ConferencesContext(Resource):
    participants: V2010Accounts_Conferences_Participants
    recordings: V2010Accounts_Conferences_Recordings
    def fetch(self) -> V2010Accounts_ConferencesInstance: ...
    def update(self, *, status: Maybe[str] = ..., announce_url: Maybe[str] = ..., announce_method: Maybe[str] = ...) -> V2010Accounts_ConferencesInstance: ...

class V2010Accounts_ConferencesInstance(Instance, V2010Accounts_ConferencesContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    api_version: Optional[str]
    friendly_name: Optional[str]
    region: Optional[str]
    sid: Optional[str]
    status: str
    uri: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]
    reason_conference_ended: str
    call_sid_ending_conference: Optional[str]

class V2010Accounts_Conferences_Participants(Resource):
    def create(self, from_: str, to: str, *, status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., status_callback_event: Maybe[InList[str]] = ..., label: Maybe[str] = ..., timeout: Maybe[int] = ..., record: Maybe[bool] = ..., muted: Maybe[bool] = ..., beep: Maybe[str] = ..., start_conference_on_enter: Maybe[bool] = ..., end_conference_on_exit: Maybe[bool] = ..., wait_url: Maybe[str] = ..., wait_method: Maybe[str] = ..., early_media: Maybe[bool] = ..., max_participants: Maybe[int] = ..., conference_record: Maybe[str] = ..., conference_trim: Maybe[str] = ..., conference_status_callback: Maybe[str] = ..., conference_status_callback_method: Maybe[str] = ..., conference_status_callback_event: Maybe[InList[str]] = ..., recording_channels: Maybe[str] = ..., recording_status_callback: Maybe[str] = ..., recording_status_callback_method: Maybe[str] = ..., sip_auth_username: Maybe[str] = ..., sip_auth_password: Maybe[str] = ..., region: Maybe[str] = ..., conference_recording_status_callback: Maybe[str] = ..., conference_recording_status_callback_method: Maybe[str] = ..., recording_status_callback_event: Maybe[InList[str]] = ..., conference_recording_status_callback_event: Maybe[InList[str]] = ..., coaching: Maybe[bool] = ..., call_sid_to_coach: Maybe[str] = ..., jitter_buffer_size: Maybe[str] = ..., byoc: Maybe[str] = ..., caller_id: Maybe[str] = ..., call_reason: Maybe[str] = ..., recording_track: Maybe[str] = ..., time_limit: Maybe[int] = ..., machine_detection: Maybe[str] = ..., machine_detection_timeout: Maybe[int] = ..., machine_detection_speech_threshold: Maybe[int] = ..., machine_detection_speech_end_threshold: Maybe[int] = ..., machine_detection_silence_timeout: Maybe[int] = ..., amd_status_callback: Maybe[str] = ..., amd_status_callback_method: Maybe[str] = ..., trim: Maybe[str] = ..., call_token: Maybe[str] = ..., client_notification_url: Maybe[str] = ..., caller_display_name: Maybe[str] = ..., recording_configuration_id: Maybe[str] = ..., passports: Maybe[str] = ..., emergency_caller_position: Maybe[str] = ..., emergency_caller_location: Maybe[str] = ..., emergency_name: Maybe[str] = ..., emergency_address: Maybe[str] = ..., emergency_zip_code: Maybe[str] = ..., emergency_city: Maybe[str] = ..., emergency_state: Maybe[str] = ..., emergency_country: Maybe[str] = ...) -> V2010Accounts_Conferences_ParticipantsInstance: ...
    def list(self, *, muted: Maybe[bool] = ..., hold: Maybe[bool] = ..., coaching: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Conferences_ParticipantsInstance]: ...
    def stream(self, *, muted: Maybe[bool] = ..., hold: Maybe[bool] = ..., coaching: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Conferences_ParticipantsInstance]: ...
    def page(self, *, muted: Maybe[bool] = ..., hold: Maybe[bool] = ..., coaching: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Conferences_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Conferences_ParticipantsInstance]: ...
    def __call__(self, call_sid: str) -> V2010Accounts_Conferences_ParticipantsContext: ...
    def get(self, call_sid: str) -> V2010Accounts_Conferences_ParticipantsContext: ...

class V2010Accounts_Conferences_ParticipantsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Conferences_ParticipantsInstance: ...
    def update(self, *, muted: Maybe[bool] = ..., hold: Maybe[bool] = ..., hold_url: Maybe[str] = ..., hold_method: Maybe[str] = ..., announce_url: Maybe[str] = ..., announce_method: Maybe[str] = ..., wait_url: Maybe[str] = ..., wait_method: Maybe[str] = ..., beep_on_exit: Maybe[bool] = ..., end_conference_on_exit: Maybe[bool] = ..., coaching: Maybe[bool] = ..., call_sid_to_coach: Maybe[str] = ...) -> V2010Accounts_Conferences_ParticipantsInstance: ...

class V2010Accounts_Conferences_ParticipantsInstance(Instance, V2010Accounts_Conferences_ParticipantsContext):
    account_sid: Optional[str]
    call_sid: Optional[str]
    label: Optional[str]
    call_sid_to_coach: Optional[str]
    coaching: Optional[bool]
    conference_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    end_conference_on_exit: Optional[bool]
    muted: Optional[bool]
    hold: Optional[bool]
    start_conference_on_enter: Optional[bool]
    status: str
    queue_time: Optional[str]
    uri: Optional[str]

class V2010Accounts_Conferences_Recordings(Resource):
    def list(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Conferences_RecordingsInstance]: ...
    def stream(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Conferences_RecordingsInstance]: ...
    def page(self, *, date_created: Maybe[InDate] = ..., date_created_before: Maybe[InDate] = ..., date_created_after: Maybe[InDate] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Conferences_RecordingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Conferences_RecordingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Conferences_RecordingsContext: ...
    def get(self, sid: str) -> V2010Accounts_Conferences_RecordingsContext: ...

class V2010Accounts_Conferences_RecordingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Conferences_RecordingsInstance: ...
    def update(self, status: str, *, pause_behavior: Maybe[str] = ...) -> V2010Accounts_Conferences_RecordingsInstance: ...

class V2010Accounts_Conferences_RecordingsInstance(Instance, V2010Accounts_Conferences_RecordingsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    conference_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    duration: Optional[str]
    sid: Optional[str]
    price: Optional[str]
    price_unit: Optional[str]
    status: str
    channels: int
    source: str
    error_code: Optional[int]
    encryption_details: Any
    uri: Optional[str]

class V2010Accounts_ConnectApps(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_ConnectAppsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_ConnectAppsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_ConnectAppsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_ConnectAppsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_ConnectAppsContext: ...
    def get(self, sid: str) -> V2010Accounts_ConnectAppsContext: ...

class V2010Accounts_ConnectAppsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_ConnectAppsInstance: ...
    def update(self, *, authorize_redirect_url: Maybe[str] = ..., company_name: Maybe[str] = ..., deauthorize_callback_method: Maybe[str] = ..., deauthorize_callback_url: Maybe[str] = ..., description: Maybe[str] = ..., friendly_name: Maybe[str] = ..., homepage_url: Maybe[str] = ..., permissions: Maybe[InList[str]] = ...) -> V2010Accounts_ConnectAppsInstance: ...

class V2010Accounts_ConnectAppsInstance(Instance, V2010Accounts_ConnectAppsContext):
    account_sid: Optional[str]
    authorize_redirect_url: Optional[str]
    company_name: Optional[str]
    deauthorize_callback_method: Optional[str]
    deauthorize_callback_url: Optional[str]
    description: Optional[str]
    friendly_name: Optional[str]
    homepage_url: Optional[str]
    permissions: Optional[List[str]]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_IncomingPhoneNumbers(Resource):
    local: V2010Accounts_IncomingPhoneNumbersLocal
    mobile: V2010Accounts_IncomingPhoneNumbersMobile
    toll_free: V2010Accounts_IncomingPhoneNumbersTollFree
    def create(self, *, api_version: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_application_sid: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., emergency_status: Maybe[str] = ..., emergency_address_sid: Maybe[str] = ..., trunk_sid: Maybe[str] = ..., identity_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., voice_receive_mode: Maybe[str] = ..., bundle_sid: Maybe[str] = ..., phone_number: Maybe[str] = ..., area_code: Maybe[str] = ...) -> V2010Accounts_IncomingPhoneNumbersInstance: ...
    def list(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbersInstance]: ...
    def stream(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbersInstance]: ...
    def page(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbersInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_IncomingPhoneNumbersContext: ...
    def get(self, sid: str) -> V2010Accounts_IncomingPhoneNumbersContext: ...

class V2010Accounts_IncomingPhoneNumbersLocal(Resource):
    def create(self, phone_number: str, *, api_version: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_application_sid: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., identity_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., emergency_status: Maybe[str] = ..., emergency_address_sid: Maybe[str] = ..., trunk_sid: Maybe[str] = ..., voice_receive_mode: Maybe[str] = ..., bundle_sid: Maybe[str] = ...) -> V2010Accounts_IncomingPhoneNumbersLocalInstance: ...
    def list(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbersLocalInstance]: ...
    def stream(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbersLocalInstance]: ...
    def page(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbersLocalInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbersLocalInstance]: ...

class V2010Accounts_IncomingPhoneNumbersLocalInstance(Instance):
    account_sid: Optional[str]
    address_sid: Optional[str]
    address_requirements: str
    api_version: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    identity_sid: Optional[str]
    phone_number: Optional[str]
    origin: Optional[str]
    sid: Optional[str]
    sms_application_sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    trunk_sid: Optional[str]
    uri: Optional[str]
    voice_receive_mode: str
    voice_application_sid: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    emergency_status: str
    emergency_address_sid: Optional[str]
    emergency_address_status: str
    bundle_sid: Optional[str]
    status: Optional[str]

class V2010Accounts_IncomingPhoneNumbersMobile(Resource):
    def create(self, phone_number: str, *, api_version: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_application_sid: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., identity_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., emergency_status: Maybe[str] = ..., emergency_address_sid: Maybe[str] = ..., trunk_sid: Maybe[str] = ..., voice_receive_mode: Maybe[str] = ..., bundle_sid: Maybe[str] = ...) -> V2010Accounts_IncomingPhoneNumbersMobileInstance: ...
    def list(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbersMobileInstance]: ...
    def stream(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbersMobileInstance]: ...
    def page(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbersMobileInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbersMobileInstance]: ...

class V2010Accounts_IncomingPhoneNumbersMobileInstance(Instance):
    account_sid: Optional[str]
    address_sid: Optional[str]
    address_requirements: str
    api_version: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    identity_sid: Optional[str]
    phone_number: Optional[str]
    origin: Optional[str]
    sid: Optional[str]
    sms_application_sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    trunk_sid: Optional[str]
    uri: Optional[str]
    voice_receive_mode: str
    voice_application_sid: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    emergency_status: str
    emergency_address_sid: Optional[str]
    emergency_address_status: str
    bundle_sid: Optional[str]
    status: Optional[str]

class V2010Accounts_IncomingPhoneNumbersTollFree(Resource):
    def create(self, phone_number: str, *, api_version: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_application_sid: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., identity_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., emergency_status: Maybe[str] = ..., emergency_address_sid: Maybe[str] = ..., trunk_sid: Maybe[str] = ..., voice_receive_mode: Maybe[str] = ..., bundle_sid: Maybe[str] = ...) -> V2010Accounts_IncomingPhoneNumbersTollFreeInstance: ...
    def list(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbersTollFreeInstance]: ...
    def stream(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbersTollFreeInstance]: ...
    def page(self, *, beta: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., phone_number: Maybe[str] = ..., origin: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbersTollFreeInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbersTollFreeInstance]: ...

class V2010Accounts_IncomingPhoneNumbersTollFreeInstance(Instance):
    account_sid: Optional[str]
    address_sid: Optional[str]
    address_requirements: str
    api_version: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    identity_sid: Optional[str]
    phone_number: Optional[str]
    origin: Optional[str]
    sid: Optional[str]
    sms_application_sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    trunk_sid: Optional[str]
    uri: Optional[str]
    voice_receive_mode: str
    voice_application_sid: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    emergency_status: str
    emergency_address_sid: Optional[str]
    emergency_address_status: str
    bundle_sid: Optional[str]
    status: Optional[str]

class V2010Accounts_IncomingPhoneNumbersContext(Resource):
    assigned_add_ons: V2010Accounts_IncomingPhoneNumbers_AssignedAddOns
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_IncomingPhoneNumbersInstance: ...
    def update(self, *, account_sid: Maybe[str] = ..., api_version: Maybe[str] = ..., friendly_name: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., voice_application_sid: Maybe[str] = ..., voice_caller_id_lookup: Maybe[bool] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., emergency_status: Maybe[str] = ..., emergency_address_sid: Maybe[str] = ..., trunk_sid: Maybe[str] = ..., voice_receive_mode: Maybe[str] = ..., identity_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., bundle_sid: Maybe[str] = ...) -> V2010Accounts_IncomingPhoneNumbersInstance: ...

class V2010Accounts_IncomingPhoneNumbersInstance(Instance, V2010Accounts_IncomingPhoneNumbersContext):
    account_sid: Optional[str]
    address_sid: Optional[str]
    address_requirements: str
    api_version: Optional[str]
    beta: Optional[bool]
    capabilities: Optional[Dict[str, Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    identity_sid: Optional[str]
    phone_number: Optional[str]
    origin: Optional[str]
    sid: Optional[str]
    sms_application_sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    trunk_sid: Optional[str]
    uri: Optional[str]
    voice_receive_mode: str
    voice_application_sid: Optional[str]
    voice_caller_id_lookup: Optional[bool]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    emergency_status: str
    emergency_address_sid: Optional[str]
    emergency_address_status: str
    bundle_sid: Optional[str]
    status: Optional[str]
    type: Optional[str]

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOns(Resource):
    def create(self, installed_add_on_sid: str) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsContext: ...
    def get(self, sid: str) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsContext: ...

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsContext(Resource):
    extensions: V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_Extensions
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance: ...

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsInstance(Instance, V2010Accounts_IncomingPhoneNumbers_AssignedAddOnsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    resource_sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    configuration: Any
    unique_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    uri: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_Extensions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsContext: ...
    def get(self, sid: str) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsContext: ...

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsContext(Resource):
    def fetch(self) -> V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance: ...

class V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsInstance(Instance, V2010Accounts_IncomingPhoneNumbers_AssignedAddOns_ExtensionsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    resource_sid: Optional[str]
    assigned_add_on_sid: Optional[str]
    friendly_name: Optional[str]
    product_name: Optional[str]
    unique_name: Optional[str]
    uri: Optional[str]
    enabled: Optional[bool]

class V2010Accounts_Keys(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_KeysInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_KeysInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_KeysInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_KeysInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_KeysContext: ...
    def get(self, sid: str) -> V2010Accounts_KeysContext: ...

class V2010Accounts_KeysContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_KeysInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V2010Accounts_KeysInstance: ...

class V2010Accounts_KeysInstance(Instance, V2010Accounts_KeysContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2010Accounts_Messages(Resource):
    def create(self, to: str, *, status_callback: Maybe[str] = ..., application_sid: Maybe[str] = ..., max_price: Maybe[InNumber] = ..., provide_feedback: Maybe[bool] = ..., attempt: Maybe[int] = ..., validity_period: Maybe[int] = ..., force_delivery: Maybe[bool] = ..., content_retention: Maybe[str] = ..., address_retention: Maybe[str] = ..., smart_encoded: Maybe[bool] = ..., persistent_action: Maybe[InList[str]] = ..., traffic_type: Maybe[str] = ..., shorten_urls: Maybe[bool] = ..., schedule_type: Maybe[str] = ..., send_at: Maybe[InDatetime] = ..., send_as_mms: Maybe[bool] = ..., content_variables: Maybe[str] = ..., risk_check: Maybe[str] = ..., from_: Maybe[str] = ..., fallback_from: Maybe[str] = ..., messaging_service_sid: Maybe[str] = ..., body: Maybe[str] = ..., media_url: Maybe[InList[str]] = ..., content_sid: Maybe[str] = ..., message_intent: Maybe[str] = ...) -> V2010Accounts_MessagesInstance: ...
    def list(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., date_sent: Maybe[InDatetime] = ..., date_sent_before: Maybe[InDatetime] = ..., date_sent_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_MessagesInstance]: ...
    def stream(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., date_sent: Maybe[InDatetime] = ..., date_sent_before: Maybe[InDatetime] = ..., date_sent_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_MessagesInstance]: ...
    def page(self, *, to: Maybe[str] = ..., from_: Maybe[str] = ..., date_sent: Maybe[InDatetime] = ..., date_sent_before: Maybe[InDatetime] = ..., date_sent_after: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_MessagesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_MessagesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_MessagesContext: ...
    def get(self, sid: str) -> V2010Accounts_MessagesContext: ...

class V2010Accounts_MessagesContext(Resource):
    feedback: V2010Accounts_Messages_Feedback
    media: V2010Accounts_Messages_Media
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_MessagesInstance: ...
    def update(self, *, body: Maybe[str] = ..., status: Maybe[str] = ...) -> V2010Accounts_MessagesInstance: ...

class V2010Accounts_MessagesInstance(Instance, V2010Accounts_MessagesContext):
    body: Optional[str]
    num_segments: Optional[str]
    direction: str
    from_: Optional[str]
    to: Optional[str]
    date_updated: Optional[Datetime]
    price: Optional[str]
    error_message: Optional[str]
    uri: Optional[str]
    account_sid: Optional[str]
    num_media: Optional[str]
    status: str
    messaging_service_sid: Optional[str]
    sid: Optional[str]
    date_sent: Optional[Datetime]
    date_created: Optional[Datetime]
    error_code: Optional[int]
    price_unit: Optional[str]
    api_version: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_Messages_Feedback(Resource):
    def create(self, *, outcome: Maybe[str] = ...) -> V2010Accounts_Messages_FeedbackInstance: ...

class V2010Accounts_Messages_FeedbackInstance(Instance):
    account_sid: Optional[str]
    message_sid: Optional[str]
    outcome: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Messages_Media(Resource):
    def list(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Messages_MediaInstance]: ...
    def stream(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Messages_MediaInstance]: ...
    def page(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Messages_MediaInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Messages_MediaInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Messages_MediaContext: ...
    def get(self, sid: str) -> V2010Accounts_Messages_MediaContext: ...

class V2010Accounts_Messages_MediaContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Messages_MediaInstance: ...

class V2010Accounts_Messages_MediaInstance(Instance, V2010Accounts_Messages_MediaContext):
    account_sid: Optional[str]
    content_type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    parent_sid: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_NewKeys(Resource):
    def create(self, *, friendly_name: Maybe[str] = ...) -> V2010Accounts_NewKeysInstance: ...

class V2010Accounts_NewKeysInstance(Instance):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    secret: Optional[str]

class V2010Accounts_NewSigningKeys(Resource):
    def create(self, *, friendly_name: Maybe[str] = ...) -> V2010Accounts_NewSigningKeysInstance: ...

class V2010Accounts_NewSigningKeysInstance(Instance):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    secret: Optional[str]

class V2010Accounts_Notifications(Resource):
    def list(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_NotificationsListInstance]: ...
    def stream(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_NotificationsListInstance]: ...
    def page(self, *, log: Maybe[int] = ..., message_date: Maybe[InDate] = ..., message_date_before: Maybe[InDate] = ..., message_date_after: Maybe[InDate] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_NotificationsListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_NotificationsListInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_NotificationsContext: ...
    def get(self, sid: str) -> V2010Accounts_NotificationsContext: ...

class V2010Accounts_NotificationsContext(Resource):
    def fetch(self) -> V2010Accounts_NotificationsInstance: ...

class V2010Accounts_NotificationsListInstance(Instance, V2010Accounts_NotificationsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log: Optional[str]
    message_date: Optional[Datetime]
    message_text: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_NotificationsInstance(Instance, V2010Accounts_NotificationsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    error_code: Optional[str]
    log: Optional[str]
    message_date: Optional[Datetime]
    message_text: Optional[str]
    more_info: Optional[str]
    request_method: Optional[str]
    request_url: Optional[str]
    request_variables: Optional[str]
    response_body: Optional[str]
    response_headers: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_OutgoingCallerIds(Resource):
    def list(self, *, phone_number: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_OutgoingCallerIdsInstance]: ...
    def stream(self, *, phone_number: Maybe[str] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_OutgoingCallerIdsInstance]: ...
    def page(self, *, phone_number: Maybe[str] = ..., friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_OutgoingCallerIdsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_OutgoingCallerIdsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_OutgoingCallerIdsContext: ...
    def get(self, sid: str) -> V2010Accounts_OutgoingCallerIdsContext: ...

class V2010Accounts_OutgoingCallerIdsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_OutgoingCallerIdsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V2010Accounts_OutgoingCallerIdsInstance: ...

class V2010Accounts_OutgoingCallerIdsInstance(Instance, V2010Accounts_OutgoingCallerIdsContext):
    sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    account_sid: Optional[str]
    phone_number: Optional[str]
    uri: Optional[str]

class V2010Accounts_Queues(Resource):
    def create(self, friendly_name: str, *, max_size: Maybe[int] = ...) -> V2010Accounts_QueuesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_QueuesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_QueuesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_QueuesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_QueuesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_QueuesContext: ...
    def get(self, sid: str) -> V2010Accounts_QueuesContext: ...

class V2010Accounts_QueuesContext(Resource):
    members: V2010Accounts_Queues_Members
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_QueuesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., max_size: Maybe[int] = ...) -> V2010Accounts_QueuesInstance: ...

class V2010Accounts_QueuesInstance(Instance, V2010Accounts_QueuesContext):
    date_updated: Optional[Datetime]
    current_size: int
    friendly_name: Optional[str]
    uri: Optional[str]
    account_sid: Optional[str]
    average_wait_time: int
    sid: Optional[str]
    date_created: Optional[Datetime]
    max_size: int

class V2010Accounts_Queues_Members(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Queues_MembersInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Queues_MembersInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Queues_MembersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Queues_MembersInstance]: ...
    def __call__(self, call_sid: str) -> V2010Accounts_Queues_MembersContext: ...
    def get(self, call_sid: str) -> V2010Accounts_Queues_MembersContext: ...

class V2010Accounts_Queues_MembersContext(Resource):
    def fetch(self) -> V2010Accounts_Queues_MembersInstance: ...
    def update(self, url: str, *, method: Maybe[str] = ...) -> V2010Accounts_Queues_MembersInstance: ...

class V2010Accounts_Queues_MembersInstance(Instance, V2010Accounts_Queues_MembersContext):
    call_sid: Optional[str]
    date_enqueued: Optional[Datetime]
    position: int
    uri: Optional[str]
    wait_time: int
    queue_sid: Optional[str]

class V2010Accounts_Recordings(Resource):
    def list(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., call_sid: Maybe[str] = ..., conference_sid: Maybe[str] = ..., include_soft_deleted: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_RecordingsInstance]: ...
    def stream(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., call_sid: Maybe[str] = ..., conference_sid: Maybe[str] = ..., include_soft_deleted: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_RecordingsInstance]: ...
    def page(self, *, date_created: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., date_created_after: Maybe[InDatetime] = ..., call_sid: Maybe[str] = ..., conference_sid: Maybe[str] = ..., include_soft_deleted: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_RecordingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_RecordingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_RecordingsContext: ...
    def get(self, sid: str) -> V2010Accounts_RecordingsContext: ...

class V2010Accounts_RecordingsContext(Resource):
    add_on_results: V2010Accounts_Recordings_AddOnResults
    transcriptions: V2010Accounts_Recordings_Transcriptions
    def delete(self) -> bool: ...
    def fetch(self, *, include_soft_deleted: Maybe[bool] = ...) -> V2010Accounts_RecordingsInstance: ...

class V2010Accounts_RecordingsInstance(Instance, V2010Accounts_RecordingsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    call_sid: Optional[str]
    conference_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    duration: Optional[str]
    sid: Optional[str]
    price: Optional[str]
    price_unit: Optional[str]
    status: str
    channels: Optional[int]
    source: str
    error_code: Optional[int]
    uri: Optional[str]
    encryption_details: Any
    subresource_uris: Optional[Dict[str, Any]]
    media_url: Optional[str]

class V2010Accounts_Recordings_AddOnResults(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Recordings_AddOnResultsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Recordings_AddOnResultsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Recordings_AddOnResultsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Recordings_AddOnResultsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Recordings_AddOnResultsContext: ...
    def get(self, sid: str) -> V2010Accounts_Recordings_AddOnResultsContext: ...

class V2010Accounts_Recordings_AddOnResultsContext(Resource):
    payloads: V2010Accounts_Recordings_AddOnResults_Payloads
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Recordings_AddOnResultsInstance: ...

class V2010Accounts_Recordings_AddOnResultsInstance(Instance, V2010Accounts_Recordings_AddOnResultsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    status: str
    add_on_sid: Optional[str]
    add_on_configuration_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    date_completed: Optional[Datetime]
    reference_sid: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_Recordings_AddOnResults_Payloads(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Recordings_AddOnResults_PayloadsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Recordings_AddOnResults_PayloadsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Recordings_AddOnResults_PayloadsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Recordings_AddOnResults_PayloadsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Recordings_AddOnResults_PayloadsContext: ...
    def get(self, sid: str) -> V2010Accounts_Recordings_AddOnResults_PayloadsContext: ...

class V2010Accounts_Recordings_AddOnResults_PayloadsContext(Resource):
    data: V2010Accounts_Recordings_AddOnResults_Payloads_Data
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Recordings_AddOnResults_PayloadsInstance: ...

class V2010Accounts_Recordings_AddOnResults_PayloadsInstance(Instance, V2010Accounts_Recordings_AddOnResults_PayloadsContext):
    sid: Optional[str]
    add_on_result_sid: Optional[str]
    account_sid: Optional[str]
    label: Optional[str]
    add_on_sid: Optional[str]
    add_on_configuration_sid: Optional[str]
    content_type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    reference_sid: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]

class V2010Accounts_Recordings_AddOnResults_Payloads_Data(Resource):
    def __call__(self) -> V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0: ...
    def get(self) -> V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0: ...

class V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0(Resource):
    def fetch(self) -> V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0Instance: ...

class V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0Instance(Instance, V2010Accounts_Recordings_AddOnResults_Payloads_DataContext0):
    redirect_to: Optional[str]

class V2010Accounts_Recordings_Transcriptions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_Recordings_TranscriptionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_Recordings_TranscriptionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_Recordings_TranscriptionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_Recordings_TranscriptionsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_Recordings_TranscriptionsContext: ...
    def get(self, sid: str) -> V2010Accounts_Recordings_TranscriptionsContext: ...

class V2010Accounts_Recordings_TranscriptionsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_Recordings_TranscriptionsInstance: ...

class V2010Accounts_Recordings_TranscriptionsInstance(Instance, V2010Accounts_Recordings_TranscriptionsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    duration: Optional[str]
    price: Optional[Decimal]
    price_unit: Optional[str]
    recording_sid: Optional[str]
    sid: Optional[str]
    status: str
    transcription_text: Optional[str]
    type: Optional[str]
    uri: Optional[str]

class V2010Accounts_ShortCodes(Resource):
    def list(self, *, friendly_name: Maybe[str] = ..., short_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_ShortCodesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., short_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_ShortCodesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., short_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_ShortCodesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_ShortCodesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_ShortCodesContext: ...
    def get(self, sid: str) -> V2010Accounts_ShortCodesContext: ...

class V2010Accounts_ShortCodesContext(Resource):
    def fetch(self) -> V2010Accounts_ShortCodesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., api_version: Maybe[str] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ...) -> V2010Accounts_ShortCodesInstance: ...

class V2010Accounts_ShortCodesInstance(Instance, V2010Accounts_ShortCodesContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    short_code: Optional[str]
    sid: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    uri: Optional[str]

class V2010Accounts_SigningKeys(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SigningKeysInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SigningKeysInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SigningKeysInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SigningKeysInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SigningKeysContext: ...
    def get(self, sid: str) -> V2010Accounts_SigningKeysContext: ...

class V2010Accounts_SigningKeysContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SigningKeysInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V2010Accounts_SigningKeysInstance: ...

class V2010Accounts_SigningKeysInstance(Instance, V2010Accounts_SigningKeysContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2010Accounts_Sip(Resource):
    credential_lists: V2010Accounts_SipCredentialLists
    domains: V2010Accounts_SipDomains
    ip_access_control_lists: V2010Accounts_SipIpAccessControlLists

class V2010Accounts_SipCredentialLists(Resource):
    def create(self, friendly_name: str) -> V2010Accounts_SipCredentialListsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipCredentialListsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipCredentialListsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipCredentialListsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipCredentialListsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipCredentialListsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipCredentialListsContext: ...

class V2010Accounts_SipCredentialListsContext(Resource):
    credentials: V2010Accounts_SipCredentialLists_Credentials
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipCredentialListsInstance: ...
    def update(self, friendly_name: str) -> V2010Accounts_SipCredentialListsInstance: ...

class V2010Accounts_SipCredentialListsInstance(Instance, V2010Accounts_SipCredentialListsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]

class V2010Accounts_SipCredentialLists_Credentials(Resource):
    def create(self, username: str, password: str) -> V2010Accounts_SipCredentialLists_CredentialsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipCredentialLists_CredentialsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipCredentialLists_CredentialsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipCredentialLists_CredentialsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipCredentialLists_CredentialsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipCredentialLists_CredentialsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipCredentialLists_CredentialsContext: ...

class V2010Accounts_SipCredentialLists_CredentialsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipCredentialLists_CredentialsInstance: ...
    def update(self, *, password: Maybe[str] = ...) -> V2010Accounts_SipCredentialLists_CredentialsInstance: ...

class V2010Accounts_SipCredentialLists_CredentialsInstance(Instance, V2010Accounts_SipCredentialLists_CredentialsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    credential_list_sid: Optional[str]
    username: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_SipDomains(Resource):
    def create(self, domain_name: str, *, friendly_name: Maybe[str] = ..., voice_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., voice_status_callback_url: Maybe[str] = ..., voice_status_callback_method: Maybe[str] = ..., sip_registration: Maybe[bool] = ..., emergency_calling_enabled: Maybe[bool] = ..., secure: Maybe[bool] = ..., byoc_trunk_sid: Maybe[str] = ..., emergency_caller_sid: Maybe[str] = ...) -> V2010Accounts_SipDomainsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomainsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomainsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomainsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomainsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomainsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomainsContext: ...

class V2010Accounts_SipDomainsContext(Resource):
    auth: V2010Accounts_SipDomains_Auth
    credential_list_mappings: V2010Accounts_SipDomains_CredentialListMappings
    ip_access_control_list_mappings: V2010Accounts_SipDomains_IpAccessControlListMappings
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomainsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_status_callback_method: Maybe[str] = ..., voice_status_callback_url: Maybe[str] = ..., voice_url: Maybe[str] = ..., sip_registration: Maybe[bool] = ..., domain_name: Maybe[str] = ..., emergency_calling_enabled: Maybe[bool] = ..., secure: Maybe[bool] = ..., byoc_trunk_sid: Maybe[str] = ..., emergency_caller_sid: Maybe[str] = ...) -> V2010Accounts_SipDomainsInstance: ...

class V2010Accounts_SipDomainsInstance(Instance, V2010Accounts_SipDomainsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    auth_type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    domain_name: Optional[str]
    friendly_name: Optional[str]
    sid: Optional[str]
    uri: Optional[str]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_status_callback_method: Optional[str]
    voice_status_callback_url: Optional[str]
    voice_url: Optional[str]
    subresource_uris: Optional[Dict[str, Any]]
    sip_registration: Optional[bool]
    emergency_calling_enabled: Optional[bool]
    secure: Optional[bool]
    byoc_trunk_sid: Optional[str]
    emergency_caller_sid: Optional[str]

class V2010Accounts_SipDomains_Auth(Resource):
    calls: V2010Accounts_SipDomains_AuthCalls
    registrations: V2010Accounts_SipDomains_AuthRegistrations

class V2010Accounts_SipDomains_AuthCalls(Resource):
    credential_list_mappings: V2010Accounts_SipDomains_AuthCallsCredentialListMappings
    ip_access_control_list_mappings: V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappings

class V2010Accounts_SipDomains_AuthCallsCredentialListMappings(Resource):
    def create(self, credential_list_sid: str) -> V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomains_AuthCallsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomains_AuthCallsCredentialListMappingsContext: ...

class V2010Accounts_SipDomains_AuthCallsCredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance: ...

class V2010Accounts_SipDomains_AuthCallsCredentialListMappingsInstance(Instance, V2010Accounts_SipDomains_AuthCallsCredentialListMappingsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]

class V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappings(Resource):
    def create(self, ip_access_control_list_sid: str) -> V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsContext: ...

class V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance: ...

class V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsInstance(Instance, V2010Accounts_SipDomains_AuthCallsIpAccessControlListMappingsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]

class V2010Accounts_SipDomains_AuthRegistrations(Resource):
    credential_list_mappings: V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappings

class V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappings(Resource):
    def create(self, credential_list_sid: str) -> V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsContext: ...

class V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance: ...

class V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsInstance(Instance, V2010Accounts_SipDomains_AuthRegistrationsCredentialListMappingsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]

class V2010Accounts_SipDomains_CredentialListMappings(Resource):
    def create(self, credential_list_sid: str) -> V2010Accounts_SipDomains_CredentialListMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomains_CredentialListMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomains_CredentialListMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomains_CredentialListMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomains_CredentialListMappingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomains_CredentialListMappingsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomains_CredentialListMappingsContext: ...

class V2010Accounts_SipDomains_CredentialListMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomains_CredentialListMappingsInstance: ...

class V2010Accounts_SipDomains_CredentialListMappingsInstance(Instance, V2010Accounts_SipDomains_CredentialListMappingsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    domain_sid: Optional[str]
    friendly_name: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_SipDomains_IpAccessControlListMappings(Resource):
    def create(self, ip_access_control_list_sid: str) -> V2010Accounts_SipDomains_IpAccessControlListMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipDomains_IpAccessControlListMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipDomains_IpAccessControlListMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipDomains_IpAccessControlListMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipDomains_IpAccessControlListMappingsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipDomains_IpAccessControlListMappingsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipDomains_IpAccessControlListMappingsContext: ...

class V2010Accounts_SipDomains_IpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipDomains_IpAccessControlListMappingsInstance: ...

class V2010Accounts_SipDomains_IpAccessControlListMappingsInstance(Instance, V2010Accounts_SipDomains_IpAccessControlListMappingsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    domain_sid: Optional[str]
    friendly_name: Optional[str]
    sid: Optional[str]
    uri: Optional[str]

class V2010Accounts_SipIpAccessControlLists(Resource):
    def create(self, friendly_name: str) -> V2010Accounts_SipIpAccessControlListsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipIpAccessControlListsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipIpAccessControlListsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipIpAccessControlListsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipIpAccessControlListsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipIpAccessControlListsContext: ...
    def get(self, sid: str) -> V2010Accounts_SipIpAccessControlListsContext: ...

class V2010Accounts_SipIpAccessControlListsContext(Resource):
    ip_addresses: V2010Accounts_SipIpAccessControlLists_IpAddresses
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipIpAccessControlListsInstance: ...
    def update(self, friendly_name: str) -> V2010Accounts_SipIpAccessControlListsInstance: ...

class V2010Accounts_SipIpAccessControlListsInstance(Instance, V2010Accounts_SipIpAccessControlListsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]

class V2010Accounts_SipIpAccessControlLists_IpAddresses(Resource):
    def create(self, friendly_name: str, ip_address: str, *, cidr_prefix_length: Maybe[int] = ...) -> V2010Accounts_SipIpAccessControlLists_IpAddressesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_SipIpAccessControlLists_IpAddressesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_SipIpAccessControlLists_IpAddressesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_SipIpAccessControlLists_IpAddressesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_SipIpAccessControlLists_IpAddressesInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_SipIpAccessControlLists_IpAddressesContext: ...
    def get(self, sid: str) -> V2010Accounts_SipIpAccessControlLists_IpAddressesContext: ...

class V2010Accounts_SipIpAccessControlLists_IpAddressesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_SipIpAccessControlLists_IpAddressesInstance: ...
    def update(self, *, ip_address: Maybe[str] = ..., friendly_name: Maybe[str] = ..., cidr_prefix_length: Maybe[int] = ...) -> V2010Accounts_SipIpAccessControlLists_IpAddressesInstance: ...

class V2010Accounts_SipIpAccessControlLists_IpAddressesInstance(Instance, V2010Accounts_SipIpAccessControlLists_IpAddressesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    ip_address: Optional[str]
    cidr_prefix_length: int
    ip_access_control_list_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    uri: Optional[str]

class V2010Accounts_Tokens(Resource):
    def create(self, *, ttl: Maybe[int] = ...) -> V2010Accounts_TokensInstance: ...

class V2010Accounts_TokensInstance(Instance):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    ice_servers: Optional[List[Dict[str, Any]]]
    password: Optional[str]
    ttl: Optional[str]
    username: Optional[str]

class V2010Accounts_Transcriptions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_TranscriptionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_TranscriptionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_TranscriptionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_TranscriptionsInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_TranscriptionsContext: ...
    def get(self, sid: str) -> V2010Accounts_TranscriptionsContext: ...

class V2010Accounts_TranscriptionsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_TranscriptionsInstance: ...

class V2010Accounts_TranscriptionsInstance(Instance, V2010Accounts_TranscriptionsContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    duration: Optional[str]
    price: Optional[Decimal]
    price_unit: Optional[str]
    recording_sid: Optional[str]
    sid: Optional[str]
    status: str
    transcription_text: Optional[str]
    type: Optional[str]
    uri: Optional[str]

class V2010Accounts_Usage(Resource):
    records: V2010Accounts_UsageRecords
    triggers: V2010Accounts_UsageTriggers

class V2010Accounts_UsageRecords(Resource):
    all_time: V2010Accounts_UsageRecordsAllTime
    daily: V2010Accounts_UsageRecordsDaily
    last_month: V2010Accounts_UsageRecordsLastMonth
    monthly: V2010Accounts_UsageRecordsMonthly
    this_month: V2010Accounts_UsageRecordsThisMonth
    today: V2010Accounts_UsageRecordsToday
    yearly: V2010Accounts_UsageRecordsYearly
    yesterday: V2010Accounts_UsageRecordsYesterday
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsInstance]: ...

class V2010Accounts_UsageRecordsInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsAllTime(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsAllTimeInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsAllTimeInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsAllTimeInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsAllTimeInstance]: ...

class V2010Accounts_UsageRecordsAllTimeInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsDaily(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsDailyInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsDailyInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsDailyInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsDailyInstance]: ...

class V2010Accounts_UsageRecordsDailyInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsLastMonth(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsLastMonthInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsLastMonthInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsLastMonthInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsLastMonthInstance]: ...

class V2010Accounts_UsageRecordsLastMonthInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsMonthly(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsMonthlyInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsMonthlyInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsMonthlyInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsMonthlyInstance]: ...

class V2010Accounts_UsageRecordsMonthlyInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsThisMonth(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsThisMonthInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsThisMonthInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsThisMonthInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsThisMonthInstance]: ...

class V2010Accounts_UsageRecordsThisMonthInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsToday(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsTodayInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsTodayInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsTodayInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsTodayInstance]: ...

class V2010Accounts_UsageRecordsTodayInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsYearly(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsYearlyInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsYearlyInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsYearlyInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsYearlyInstance]: ...

class V2010Accounts_UsageRecordsYearlyInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageRecordsYesterday(Resource):
    def list(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageRecordsYesterdayInstance]: ...
    def stream(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageRecordsYesterdayInstance]: ...
    def page(self, *, category: Maybe[str] = ..., start_date: Maybe[InDate] = ..., end_date: Maybe[InDate] = ..., include_subaccounts: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageRecordsYesterdayInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageRecordsYesterdayInstance]: ...

class V2010Accounts_UsageRecordsYesterdayInstance(Instance):
    account_sid: Optional[str]
    api_version: Optional[str]
    as_of: Optional[str]
    category: Optional[str]
    count: Optional[str]
    count_unit: Optional[str]
    description: Optional[str]
    end_date: Optional[Date]
    price: Optional[Decimal]
    price_unit: Optional[str]
    start_date: Optional[Date]
    subresource_uris: Optional[Dict[str, Any]]
    uri: Optional[str]
    usage: Optional[str]
    usage_unit: Optional[str]

class V2010Accounts_UsageTriggers(Resource):
    def create(self, callback_url: str, trigger_value: str, usage_category: str, *, callback_method: Maybe[str] = ..., friendly_name: Maybe[str] = ..., recurring: Maybe[str] = ..., trigger_by: Maybe[str] = ...) -> V2010Accounts_UsageTriggersInstance: ...
    def list(self, *, recurring: Maybe[str] = ..., trigger_by: Maybe[str] = ..., usage_category: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2010Accounts_UsageTriggersInstance]: ...
    def stream(self, *, recurring: Maybe[str] = ..., trigger_by: Maybe[str] = ..., usage_category: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2010Accounts_UsageTriggersInstance]: ...
    def page(self, *, recurring: Maybe[str] = ..., trigger_by: Maybe[str] = ..., usage_category: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2010Accounts_UsageTriggersInstance]: ...
    def get_page(self, target_url: str) -> Page[V2010Accounts_UsageTriggersInstance]: ...
    def __call__(self, sid: str) -> V2010Accounts_UsageTriggersContext: ...
    def get(self, sid: str) -> V2010Accounts_UsageTriggersContext: ...

class V2010Accounts_UsageTriggersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2010Accounts_UsageTriggersInstance: ...
    def update(self, *, callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V2010Accounts_UsageTriggersInstance: ...

class V2010Accounts_UsageTriggersInstance(Instance, V2010Accounts_UsageTriggersContext):
    account_sid: Optional[str]
    api_version: Optional[str]
    callback_method: Optional[str]
    callback_url: Optional[str]
    current_value: Optional[str]
    date_created: Optional[Datetime]
    date_fired: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    recurring: str
    sid: Optional[str]
    trigger_by: str
    trigger_value: Optional[str]
    uri: Optional[str]
    usage_category: Optional[str]
    usage_record_uri: Optional[str]

class V2010Accounts_ValidationRequests(Resource):
    def create(self, phone_number: str, *, friendly_name: Maybe[str] = ..., call_delay: Maybe[int] = ..., extension: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ...) -> V2010Accounts_ValidationRequestsInstance: ...

class V2010Accounts_ValidationRequestsInstance(Instance):
    account_sid: Optional[str]
    call_sid: Optional[str]
    friendly_name: Optional[str]
    phone_number: Optional[str]
    validation_code: Optional[str]
