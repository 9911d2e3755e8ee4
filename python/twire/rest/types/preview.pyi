# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Preview(Resource):
    hosted_numbers: HostedNumbers
    marketplace: Marketplace
    wireless: Wireless
    authorization_documents: HostedNumbersAuthorizationDocuments
    available_add_ons: MarketplaceAvailableAddOns
    commands: WirelessCommands
    hosted_number_orders: HostedNumbersHostedNumberOrders
    installed_add_ons: MarketplaceInstalledAddOns
    rate_plans: WirelessRatePlans
    sims: WirelessSims

class HostedNumbers(Resource):
    authorization_documents: HostedNumbersAuthorizationDocuments
    hosted_number_orders: HostedNumbersHostedNumberOrders

class HostedNumbersAuthorizationDocuments(Resource):
    def create(self, hosted_number_order_sids: InList[str], address_sid: str, email: str, contact_title: str, contact_phone_number: str, *, cc_emails: Maybe[InList[str]] = ...) -> HostedNumbersAuthorizationDocumentsInstance: ...
    def list(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[HostedNumbersAuthorizationDocumentsInstance]: ...
    def stream(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[HostedNumbersAuthorizationDocumentsInstance]: ...
    def page(self, *, email: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[HostedNumbersAuthorizationDocumentsInstance]: ...
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocumentsInstance]: ...
    def __call__(self, sid: str) -> HostedNumbersAuthorizationDocumentsContext: ...
    def get(self, sid: str) -> HostedNumbersAuthorizationDocumentsContext: ...

class HostedNumbersAuthorizationDocumentsContext(Resource):
    dependent_hosted_number_orders: HostedNumbersAuthorizationDocuments_DependentHostedNumberOrders
    def delete(self) -> bool: ...
    def fetch(self) -> HostedNumbersAuthorizationDocumentsInstance: ...
    def update(self, *, hosted_number_order_sids: Maybe[InList[str]] = ..., address_sid: Maybe[str] = ..., email: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ..., status: Maybe[str] = ..., contact_title: Maybe[str] = ..., contact_phone_number: Maybe[str] = ...) -> HostedNumbersAuthorizationDocumentsInstance: ...

class HostedNumbersAuthorizationDocumentsInstance(Instance, HostedNumbersAuthorizationDocumentsContext):
    sid: Optional[str]
    address_sid: Optional[str]
    status: str
    email: Optional[str]
    cc_emails: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class HostedNumbersAuthorizationDocuments_DependentHostedNumberOrders(Resource):
    def list(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[HostedNumbersAuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[HostedNumbersAuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def page(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[HostedNumbersAuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocuments_DependentHostedNumberOrdersInstance]: ...

class HostedNumbersAuthorizationDocuments_DependentHostedNumberOrdersInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    incoming_phone_number_sid: Optional[str]
    address_sid: Optional[str]
    signing_document_sid: Optional[str]
    phone_number: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    status: str
    failure_reason: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    verification_attempts: int
    email: Optional[str]
    cc_emails: Optional[List[str]]
    verification_type: str
    verification_document_sid: Optional[str]
    extension: Optional[str]
    call_delay: int
    verification_code: Optional[str]
    verification_call_sids: Optional[List[str]]

class HostedNumbersHostedNumberOrders(Resource):
    def create(self, phone_number: str, sms_capability: bool, *, account_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ..., sms_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., sms_application_sid: Maybe[str] = ..., address_sid: Maybe[str] = ..., email: Maybe[str] = ..., verification_type: Maybe[str] = ..., verification_document_sid: Maybe[str] = ...) -> HostedNumbersHostedNumberOrdersInstance: ...
    def list(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[HostedNumbersHostedNumberOrdersInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[HostedNumbersHostedNumberOrdersInstance]: ...
    def page(self, *, status: Maybe[str] = ..., phone_number: Maybe[str] = ..., incoming_phone_number_sid: Maybe[str] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[HostedNumbersHostedNumberOrdersInstance]: ...
    def get_page(self, target_url: str) -> Page[HostedNumbersHostedNumberOrdersInstance]: ...
    def __call__(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...
    def get(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...

class HostedNumbersHostedNumberOrdersContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> HostedNumbersHostedNumberOrdersInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., email: Maybe[str] = ..., cc_emails: Maybe[InList[str]] = ..., status: Maybe[str] = ..., verification_code: Maybe[str] = ..., verification_type: Maybe[str] = ..., verification_document_sid: Maybe[str] = ..., extension: Maybe[str] = ..., call_delay: Maybe[int] = ...) -> HostedNumbersHostedNumberOrdersInstance: ...

class HostedNumbersHostedNumberOrdersInstance(Instance, HostedNumbersHostedNumberOrdersContext):
    sid: Optional[str]
    account_sid: Optional[str]
    incoming_phone_number_sid: Optional[str]
    address_sid: Optional[str]
    signing_document_sid: Optional[str]
    phone_number: Optional[str]
    capabilities: Optional[Dict[str, Any]]
    friendly_name: Optional[str]
    unique_name: Optional[str]
    status: str
    failure_reason: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    verification_attempts: int
    email: Optional[str]
    cc_emails: Optional[List[str]]
    url: Optional[str]
    verification_type: str
    verification_document_sid: Optional[str]
    extension: Optional[str]
    call_delay: int
    verification_code: Optional[str]
    verification_call_sids: Optional[List[str]]

class Marketplace(Resource):
    available_add_ons: MarketplaceAvailableAddOns
    installed_add_ons: MarketplaceInstalledAddOns

class MarketplaceAvailableAddOns(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[MarketplaceAvailableAddOnsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[MarketplaceAvailableAddOnsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[MarketplaceAvailableAddOnsInstance]: ...
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOnsInstance]: ...
    def __call__(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...

class MarketplaceAvailableAddOnsContext(Resource):
    extensions: MarketplaceAvailableAddOns_Extensions
    def fetch(self) -> MarketplaceAvailableAddOnsInstance: ...

class MarketplaceAvailableAddOnsInstance(Instance, MarketplaceAvailableAddOnsContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    pricing_type: Optional[str]
    configuration_schema: Any
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class MarketplaceAvailableAddOns_Extensions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[MarketplaceAvailableAddOns_ExtensionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[MarketplaceAvailableAddOns_ExtensionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[MarketplaceAvailableAddOns_ExtensionsInstance]: ...
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOns_ExtensionsInstance]: ...
    def __call__(self, sid: str) -> MarketplaceAvailableAddOns_ExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOns_ExtensionsContext: ...

class MarketplaceAvailableAddOns_ExtensionsContext(Resource):
    def fetch(self) -> MarketplaceAvailableAddOns_ExtensionsInstance: ...

class MarketplaceAvailableAddOns_ExtensionsInstance(Instance, MarketplaceAvailableAddOns_ExtensionsContext):
    sid: Optional[str]
    available_add_on_sid: Optional[str]
    friendly_name: Optional[str]
    product_name: Optional[str]
    unique_name: Optional[str]
    url: Optional[str]

class MarketplaceInstalledAddOns(Resource):
    def create(self, available_add_on_sid: str, accept_terms_of_service: bool, *, configuration: Maybe[InObject] = ..., unique_name: Maybe[str] = ...) -> MarketplaceInstalledAddOnsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[MarketplaceInstalledAddOnsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[MarketplaceInstalledAddOnsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[MarketplaceInstalledAddOnsInstance]: ...
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOnsInstance]: ...
    def __call__(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...

class MarketplaceInstalledAddOnsContext(Resource):
    extensions: MarketplaceInstalledAddOns_Extensions
    def delete(self) -> bool: ...
    def fetch(self) -> MarketplaceInstalledAddOnsInstance: ...
    def update(self, *, configuration: Maybe[InObject] = ..., unique_name: Maybe[str] = ...) -> MarketplaceInstalledAddOnsInstance: ...

class MarketplaceInstalledAddOnsInstance(Instance, MarketplaceInstalledAddOnsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    configuration: Any
    unique_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class MarketplaceInstalledAddOns_Extensions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[MarketplaceInstalledAddOns_ExtensionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[MarketplaceInstalledAddOns_ExtensionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[MarketplaceInstalledAddOns_ExtensionsInstance]: ...
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOns_ExtensionsInstance]: ...
    def __call__(self, sid: str) -> MarketplaceInstalledAddOns_ExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOns_ExtensionsContext: ...

class MarketplaceInstalledAddOns_ExtensionsContext(Resource):
    def fetch(self) -> MarketplaceInstalledAddOns_ExtensionsInstance: ...
    def update(self, enabled: bool) -> MarketplaceInstalledAddOns_ExtensionsInstance: ...

class MarketplaceInstalledAddOns_ExtensionsInstance(Instance, MarketplaceInstalledAddOns_ExtensionsContext):
    sid: Optional[str]
    installed_add_on_sid: Optional[str]
    friendly_name: Optional[str]
    product_name: Optional[str]
    unique_name: Optional[str]
    enabled: Optional[bool]
    url: Optional[str]

class Wireless(Resource):
    commands: WirelessCommands
    rate_plans: WirelessRatePlans
    sims: WirelessSims

class WirelessCommands(Resource):
    def create(self, command: str, *, device: Maybe[str] = ..., sim: Maybe[str] = ..., callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ..., command_mode: Maybe[str] = ..., include_sid: Maybe[str] = ...) -> WirelessCommandsInstance: ...
    def list(self, *, device: Maybe[str] = ..., sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[WirelessCommandsInstance]: ...
    def stream(self, *, device: Maybe[str] = ..., sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[WirelessCommandsInstance]: ...
    def page(self, *, device: Maybe[str] = ..., sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[WirelessCommandsInstance]: ...
    def get_page(self, target_url: str) -> Page[WirelessCommandsInstance]: ...
    def __call__(self, sid: str) -> WirelessCommandsContext: ...
    def get(self, sid: str) -> WirelessCommandsContext: ...

class WirelessCommandsContext(Resource):
    def fetch(self) -> WirelessCommandsInstance: ...

class WirelessCommandsInstance(Instance, WirelessCommandsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    device_sid: Optional[str]
    sim_sid: Optional[str]
    command: Optional[str]
    command_mode: Optional[str]
    status: Optional[str]
    direction: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class WirelessRatePlans(Resource):
    def create(self, *, unique_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., data_enabled: Maybe[bool] = ..., data_limit: Maybe[int] = ..., data_metering: Maybe[str] = ..., messaging_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., commands_enabled: Maybe[bool] = ..., national_roaming_enabled: Maybe[bool] = ..., international_roaming: Maybe[InList[str]] = ...) -> WirelessRatePlansInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[WirelessRatePlansInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[WirelessRatePlansInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[WirelessRatePlansInstance]: ...
    def get_page(self, target_url: str) -> Page[WirelessRatePlansInstance]: ...
    def __call__(self, sid: str) -> WirelessRatePlansContext: ...
    def get(self, sid: str) -> WirelessRatePlansContext: ...

class WirelessRatePlansContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> WirelessRatePlansInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> WirelessRatePlansInstance: ...

class WirelessRatePlansInstance(Instance, WirelessRatePlansContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    data_enabled: Optional[bool]
    data_metering: Optional[str]
    data_limit: int
    messaging_enabled: Optional[bool]
    voice_enabled: Optional[bool]
    national_roaming_enabled: Optional[bool]
    international_roaming: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class WirelessSims(Resource):
    def list(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[WirelessSimsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[WirelessSimsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[WirelessSimsInstance]: ...
    def get_page(self, target_url: str) -> Page[WirelessSimsInstance]: ...
    def __call__(self, sid: str) -> WirelessSimsContext: ...
    def get(self, sid: str) -> WirelessSimsContext: ...

class WirelessSimsContext(Resource):
    usage: WirelessSims_Usage
    def fetch(self) -> WirelessSimsInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ..., friendly_name: Maybe[str] = ..., rate_plan: Maybe[str] = ..., status: Maybe[str] = ..., commands_callback_method: Maybe[str] = ..., commands_callback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ...) -> WirelessSimsInstance: ...

class WirelessSimsInstance(Instance, WirelessSimsContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    rate_plan_sid: Optional[str]
    friendly_name: Optional[str]
    iccid: Optional[str]
    e_id: Optional[str]
    status: Optional[str]
    commands_callback_url: Optional[str]
    commands_callback_method: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class WirelessSims_Usage(Resource):
    def __call__(self) -> WirelessSims_UsageContext0: ...
    def get(self) -> WirelessSims_UsageContext0: ...

class WirelessSims_UsageContext0(Resource):
    def fetch(self, *, end: Maybe[str] = ..., start: Maybe[str] = ...) -> WirelessSims_UsageContext0Instance: ...

class WirelessSims_UsageContext0Instance(Instance, WirelessSims_UsageContext0):
    sim_sid: Optional[str]
    sim_unique_name: Optional[str]
    account_sid: Optional[str]
    period: Any
    commands_usage: Any
    commands_costs: Any
    data_usage: Any
    data_costs: Any
    url: Optional[str]
