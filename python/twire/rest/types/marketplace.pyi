# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Marketplace(Resource):
    v1: V1

class V1(Resource):
    available_add_ons: V1AvailableAddOns
    installed_add_ons: V1InstalledAddOns
    module_data: V1ModuleData
    module_data_management: V1ModuleDataManagement
    referral_conversion: V1ReferralConversion

class V1AvailableAddOns(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AvailableAddOnsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AvailableAddOnsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AvailableAddOnsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AvailableAddOnsInstance]: ...
    def __call__(self, sid: str) -> V1AvailableAddOnsContext: ...
    def get(self, sid: str) -> V1AvailableAddOnsContext: ...

class V1AvailableAddOnsContext(Resource):
    extensions: V1AvailableAddOns_Extensions
    def fetch(self) -> V1AvailableAddOnsInstance: ...

class V1AvailableAddOnsInstance(Instance, V1AvailableAddOnsContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    pricing_type: Optional[str]
    configuration_schema: Optional[Dict[str, Any]]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1AvailableAddOns_Extensions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AvailableAddOns_ExtensionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AvailableAddOns_ExtensionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AvailableAddOns_ExtensionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AvailableAddOns_ExtensionsInstance]: ...
    def __call__(self, sid: str) -> V1AvailableAddOns_ExtensionsContext: ...
    def get(self, sid: str) -> V1AvailableAddOns_ExtensionsContext: ...

class V1AvailableAddOns_ExtensionsContext(Resource):
    def fetch(self) -> V1AvailableAddOns_ExtensionsInstance: ...

class V1AvailableAddOns_ExtensionsInstance(Instance, V1AvailableAddOns_ExtensionsContext):
    sid: Optional[str]
    available_add_on_sid: Optional[str]
    friendly_name: Optional[str]
    product_name: Optional[str]
    unique_name: Optional[str]
    url: Optional[str]

class V1InstalledAddOns(Resource):
    def create(self, available_add_on_sid: str, accept_terms_of_service: bool, *, configuration: Maybe[InObject] = ..., unique_name: Maybe[str] = ...) -> V1InstalledAddOnsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InstalledAddOnsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InstalledAddOnsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InstalledAddOnsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InstalledAddOnsInstance]: ...
    def __call__(self, sid: str) -> V1InstalledAddOnsContext: ...
    def get(self, sid: str) -> V1InstalledAddOnsContext: ...

class V1InstalledAddOnsContext(Resource):
    extensions: V1InstalledAddOns_Extensions
    usage: V1InstalledAddOns_Usage
    def delete(self) -> bool: ...
    def fetch(self) -> V1InstalledAddOnsInstance: ...
    def update(self, *, configuration: Maybe[InObject] = ..., unique_name: Maybe[str] = ...) -> V1InstalledAddOnsInstance: ...

class V1InstalledAddOnsInstance(Instance, V1InstalledAddOnsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    configuration: Optional[Dict[str, Any]]
    unique_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1InstalledAddOns_Extensions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InstalledAddOns_ExtensionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InstalledAddOns_ExtensionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InstalledAddOns_ExtensionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InstalledAddOns_ExtensionsInstance]: ...
    def __call__(self, sid: str) -> V1InstalledAddOns_ExtensionsContext: ...
    def get(self, sid: str) -> V1InstalledAddOns_ExtensionsContext: ...

class V1InstalledAddOns_ExtensionsContext(Resource):
    def fetch(self) -> V1InstalledAddOns_ExtensionsInstance: ...
    def update(self, enabled: bool) -> V1InstalledAddOns_ExtensionsInstance: ...

class V1InstalledAddOns_ExtensionsInstance(Instance, V1InstalledAddOns_ExtensionsContext):
    sid: Optional[str]
    installed_add_on_sid: Optional[str]
    friendly_name: Optional[str]
    product_name: Optional[str]
    unique_name: Optional[str]
    enabled: Optional[bool]
    url: Optional[str]

class V1InstalledAddOns_Usage(Resource):
    def create(self, marketplace_v1_installed_add_on_installed_add_on_usage: Body) -> V1InstalledAddOns_UsageInstance: ...

class V1InstalledAddOns_UsageInstance(Instance):
    total_submitted: Decimal
    billable_items: List[Dict[str, Any]]

class V1ModuleData(Resource):
    def create(self, *, module_info: Maybe[str] = ..., configuration: Maybe[str] = ...) -> V1ModuleDataCreateInstance: ...
    def fetch(self) -> V1ModuleDataInstance: ...

class V1ModuleDataCreateInstance(Instance):
    url: Optional[str]
    sid: Optional[str]
    description: Optional[Dict[str, Any]]
    support: Optional[Dict[str, Any]]
    policies: Optional[Dict[str, Any]]
    module_info: Optional[Dict[str, Any]]
    documentation: Optional[Dict[str, Any]]
    configuration: Optional[Dict[str, Any]]
    pricing: Optional[Dict[str, Any]]

class V1ModuleDataInstance(Instance):
    listings: List[Dict[str, Any]]

class V1ModuleDataManagement(Resource):
    def __call__(self, sid: str) -> V1ModuleDataManagementContext: ...
    def get(self, sid: str) -> V1ModuleDataManagementContext: ...

class V1ModuleDataManagementContext(Resource):
    def fetch(self) -> V1ModuleDataManagementInstance: ...
    def update(self, *, module_info: Maybe[str] = ..., description: Maybe[str] = ..., documentation: Maybe[str] = ..., policies: Maybe[str] = ..., support: Maybe[str] = ..., configuration: Maybe[str] = ..., pricing: Maybe[str] = ...) -> V1ModuleDataManagementInstance: ...

class V1ModuleDataManagementInstance(Instance, V1ModuleDataManagementContext):
    url: Optional[str]
    sid: Optional[str]
    description: Optional[Dict[str, Any]]
    support: Optional[Dict[str, Any]]
    policies: Optional[Dict[str, Any]]
    module_info: Optional[Dict[str, Any]]
    documentation: Optional[Dict[str, Any]]
    configuration: Optional[Dict[str, Any]]
    pricing: Optional[Dict[str, Any]]

class V1ReferralConversion(Resource):
    def create(self, create_referral_conversion_request: Body) -> V1ReferralConversionInstance: ...

class V1ReferralConversionInstance(Instance):
    converted_account_sid: str
