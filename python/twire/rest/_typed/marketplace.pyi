"""client.marketplace."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Marketplace(Product):
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

class V1AvailableAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> V1AvailableAddOnsContext: ...
    def get(self, sid: PathValue) -> V1AvailableAddOnsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AvailableAddOnsInstance]:
        """Lists available add ons. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AvailableAddOnsInstance]:
        """Lists available add ons. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AvailableAddOnsInstance]:
        """Lists available add ons. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AvailableAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class V1AvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    def fetch(self) -> V1AvailableAddOnsInstance:
        """Reads an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V1AvailableAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V1AvailableAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AvailableAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V1AvailableAddOnsExtensionsContext(Resource):
    def fetch(self) -> V1AvailableAddOnsExtensionsInstance:
        """Reads an extension of an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsExtensionsInstanceFields(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None

class V1AvailableAddOnsExtensionsInstance(V1AvailableAddOnsExtensionsInstanceFields):
    def fetch(self) -> V1AvailableAddOnsExtensionsInstance:
        """Reads an extension of an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1AvailableAddOnsInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    description: str | None
    pricing_type: str | None
    configuration_schema: dict[str, Any] | None
    url: str | None
    links: dict[str, Any] | None

class V1AvailableAddOnsInstance(V1AvailableAddOnsInstanceFields):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    def fetch(self) -> V1AvailableAddOnsInstance:
        """Reads an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InstalledAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> V1InstalledAddOnsContext: ...
    def get(self, sid: PathValue) -> V1InstalledAddOnsContext: ...
    def create(self, available_add_on_sid: Text, accept_terms_of_service: Bool, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance:
        """Creates an installed add on."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InstalledAddOnsInstance]:
        """Lists installed add ons. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InstalledAddOnsInstance]:
        """Lists installed add ons. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InstalledAddOnsInstance]:
        """Lists installed add ons. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes an installed add on. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1InstalledAddOnsInstance:
        """Reads an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance:
        """Changes an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V1InstalledAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V1InstalledAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InstalledAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V1InstalledAddOnsExtensionsContext(Resource):
    def fetch(self) -> V1InstalledAddOnsExtensionsInstance:
        """Reads an extension of an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> V1InstalledAddOnsExtensionsInstance:
        """Changes an extension of an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsExtensionsInstanceFields(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None

class V1InstalledAddOnsExtensionsInstance(V1InstalledAddOnsExtensionsInstanceFields):
    def fetch(self) -> V1InstalledAddOnsExtensionsInstance:
        """Reads an extension of an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> V1InstalledAddOnsExtensionsInstance:
        """Changes an extension of an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InstalledAddOnsUsage(Resource):
    def create(self, marketplace_v1_installed_add_on_installed_add_on_usage: Body) -> V1InstalledAddOnsUsageInstance:
        """Creates a usage of an installed add on."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InstalledAddOnsUsageInstanceFields(Instance):
    total_submitted: Decimal | None
    billable_items: list[Any] | None

class V1InstalledAddOnsUsageInstance(V1InstalledAddOnsUsageInstanceFields):
    pass

class V1InstalledAddOnsInstanceFields(Instance):
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

class V1InstalledAddOnsInstance(V1InstalledAddOnsInstanceFields):
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    def delete(self) -> bool:
        """Deletes an installed add on. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1InstalledAddOnsInstance:
        """Reads an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> V1InstalledAddOnsInstance:
        """Changes an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ModuleData(Resource):
    def create(self, module_info: Text | None = ..., configuration: Text | None = ...) -> V1ModuleDataInstance:
        """Creates a module data."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1ModuleDataInstance2:
        """Reads a module data."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ModuleDataInstanceFields(Instance):
    url: str | None
    sid: str | None
    description: dict[str, Any] | None
    support: dict[str, Any] | None
    policies: dict[str, Any] | None
    module_info: dict[str, Any] | None
    documentation: dict[str, Any] | None
    configuration: dict[str, Any] | None
    pricing: dict[str, Any] | None

class V1ModuleDataInstance(V1ModuleDataInstanceFields):
    pass

class V1ModuleDataInstance2Fields(Instance):
    listings: list[Any] | None

class V1ModuleDataInstance2(V1ModuleDataInstance2Fields):
    pass

class V1ModuleDataManagement(CallableResource):
    def __call__(self, sid: PathValue) -> V1ModuleDataManagementContext: ...
    def get(self, sid: PathValue) -> V1ModuleDataManagementContext: ...

class V1ModuleDataManagementContext(Resource):
    def fetch(self) -> V1ModuleDataManagementInstance:
        """Reads a module data management."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, module_info: Text | None = ..., description: Text | None = ..., documentation: Text | None = ..., policies: Text | None = ..., support: Text | None = ..., configuration: Text | None = ..., pricing: Text | None = ...) -> V1ModuleDataManagementInstance:
        """Changes a module data management."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ModuleDataManagementInstanceFields(Instance):
    url: str | None
    sid: str | None
    description: dict[str, Any] | None
    support: dict[str, Any] | None
    policies: dict[str, Any] | None
    module_info: dict[str, Any] | None
    documentation: dict[str, Any] | None
    configuration: dict[str, Any] | None
    pricing: dict[str, Any] | None

class V1ModuleDataManagementInstance(V1ModuleDataManagementInstanceFields):
    def fetch(self) -> V1ModuleDataManagementInstance:
        """Reads a module data management."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, module_info: Text | None = ..., description: Text | None = ..., documentation: Text | None = ..., policies: Text | None = ..., support: Text | None = ..., configuration: Text | None = ..., pricing: Text | None = ...) -> V1ModuleDataManagementInstance:
        """Changes a module data management."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ReferralConversion(Resource):
    def create(self, create_referral_conversion_request: Body) -> V1ReferralConversionInstance:
        """Creates a referral conversion."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ReferralConversionInstanceFields(Instance):
    converted_account_sid: str | None

class V1ReferralConversionInstance(V1ReferralConversionInstanceFields):
    pass
