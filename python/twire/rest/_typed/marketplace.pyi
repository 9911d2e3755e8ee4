"""client.marketplace."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Marketplace(Resource):
    @property
    def v1(self) -> V1: ...

class V1(Resource):
    @property
    def available_add_ons(self) -> V1AvailableAddOns: ...
    @property
    def installed_add_ons(self) -> V1InstalledAddOns: ...
    @property
    def module_data(self) -> V1ModuleData: ...
    @property
    def module_data_management(self) -> V1ModuleDataManagement: ...
    @property
    def referral_conversion(self) -> V1ReferralConversion: ...

class V1AvailableAddOns(Called):
    def __call__(self, sid: str) -> V1AvailableAddOnsContext: ...
    def get(self, sid: str) -> V1AvailableAddOnsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AvailableAddOnsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AvailableAddOnsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AvailableAddOnsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AvailableAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class V1AvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    def fetch(self) -> V1AvailableAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V1AvailableAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V1AvailableAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AvailableAddOnsExtensionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AvailableAddOnsExtensionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AvailableAddOnsExtensionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AvailableAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V1AvailableAddOnsExtensionsContext(Resource):
    def fetch(self) -> V1AvailableAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsExtensionsInstance(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None
    def fetch(self) -> V1AvailableAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsInstance(Instance):
    sid: str | None
    friendly_name: str | None
    description: str | None
    pricing_type: str | None
    configuration_schema: dict[str, Any] | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    def fetch(self) -> V1AvailableAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InstalledAddOns(Called):
    def __call__(self, sid: str) -> V1InstalledAddOnsContext: ...
    def get(self, sid: str) -> V1InstalledAddOnsContext: ...
    def create(self, available_add_on_sid: Text, accept_terms_of_service: Bool, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InstalledAddOnsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InstalledAddOnsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InstalledAddOnsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InstalledAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class V1InstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1InstalledAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V1InstalledAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V1InstalledAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InstalledAddOnsExtensionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InstalledAddOnsExtensionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InstalledAddOnsExtensionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InstalledAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V1InstalledAddOnsExtensionsContext(Resource):
    def fetch(self) -> V1InstalledAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> V1InstalledAddOnsExtensionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsExtensionsInstance(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None
    def fetch(self) -> V1InstalledAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> V1InstalledAddOnsExtensionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsUsage(Resource):
    def create(self, marketplace_v1_installed_add_on_installed_add_on_usage: Body) -> V1InstalledAddOnsUsageInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InstalledAddOnsUsageInstance(Instance):
    total_submitted: Decimal | None
    billable_items: list[Any] | None

class V1InstalledAddOnsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    description: str | None
    configuration: dict[str, Any] | None
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1InstalledAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ModuleData(Resource):
    def create(self, module_info: Text | None = ..., configuration: Text | None = ...) -> V1ModuleDataInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1ModuleDataInstance2: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ModuleDataInstance(Instance):
    url: str | None
    sid: str | None
    description: dict[str, Any] | None
    support: dict[str, Any] | None
    policies: dict[str, Any] | None
    module_info: dict[str, Any] | None
    documentation: dict[str, Any] | None
    configuration: dict[str, Any] | None
    pricing: dict[str, Any] | None

class V1ModuleDataInstance2(Instance):
    listings: list[Any] | None

class V1ModuleDataManagement(Called):
    def __call__(self, sid: str) -> V1ModuleDataManagementContext: ...
    def get(self, sid: str) -> V1ModuleDataManagementContext: ...

class V1ModuleDataManagementContext(Resource):
    def fetch(self) -> V1ModuleDataManagementInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, module_info: Text | None = ..., description: Text | None = ..., documentation: Text | None = ..., policies: Text | None = ..., support: Text | None = ..., configuration: Text | None = ..., pricing: Text | None = ...) -> V1ModuleDataManagementInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ModuleDataManagementInstance(Instance):
    url: str | None
    sid: str | None
    description: dict[str, Any] | None
    support: dict[str, Any] | None
    policies: dict[str, Any] | None
    module_info: dict[str, Any] | None
    documentation: dict[str, Any] | None
    configuration: dict[str, Any] | None
    pricing: dict[str, Any] | None
    def fetch(self) -> V1ModuleDataManagementInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, module_info: Text | None = ..., description: Text | None = ..., documentation: Text | None = ..., policies: Text | None = ..., support: Text | None = ..., configuration: Text | None = ..., pricing: Text | None = ...) -> V1ModuleDataManagementInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ReferralConversion(Resource):
    def create(self, create_referral_conversion_request: Body) -> V1ReferralConversionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ReferralConversionInstance(Instance):
    converted_account_sid: str | None
