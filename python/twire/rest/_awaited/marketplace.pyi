"""twire.aio.marketplace."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed import marketplace as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    list = lists(_typed.V1AvailableAddOns.list, V1AvailableAddOnsInstance)
    list_with_http_info = full_lists(_typed.V1AvailableAddOns.list, V1AvailableAddOnsInstance)
    stream = streams(_typed.V1AvailableAddOns.stream, V1AvailableAddOnsInstance)
    stream_with_http_info = full_streams(_typed.V1AvailableAddOns.stream, V1AvailableAddOnsInstance)
    page = pages(_typed.V1AvailableAddOns.page, V1AvailableAddOnsInstance)
    page_with_http_info = full_pages(_typed.V1AvailableAddOns.page, V1AvailableAddOnsInstance)
    get_page = pages(_typed.V1AvailableAddOns.get_page, V1AvailableAddOnsInstance)

class V1AvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    fetch = answers(_typed.V1AvailableAddOnsContext.fetch, V1AvailableAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V1AvailableAddOnsContext.fetch, V1AvailableAddOnsInstance)

class V1AvailableAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V1AvailableAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V1AvailableAddOnsExtensionsContext: ...
    list = lists(_typed.V1AvailableAddOnsExtensions.list, V1AvailableAddOnsExtensionsInstance)
    list_with_http_info = full_lists(_typed.V1AvailableAddOnsExtensions.list, V1AvailableAddOnsExtensionsInstance)
    stream = streams(_typed.V1AvailableAddOnsExtensions.stream, V1AvailableAddOnsExtensionsInstance)
    stream_with_http_info = full_streams(_typed.V1AvailableAddOnsExtensions.stream, V1AvailableAddOnsExtensionsInstance)
    page = pages(_typed.V1AvailableAddOnsExtensions.page, V1AvailableAddOnsExtensionsInstance)
    page_with_http_info = full_pages(_typed.V1AvailableAddOnsExtensions.page, V1AvailableAddOnsExtensionsInstance)
    get_page = pages(_typed.V1AvailableAddOnsExtensions.get_page, V1AvailableAddOnsExtensionsInstance)

class V1AvailableAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V1AvailableAddOnsExtensionsContext.fetch, V1AvailableAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V1AvailableAddOnsExtensionsContext.fetch, V1AvailableAddOnsExtensionsInstance)

class V1AvailableAddOnsExtensionsInstance(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None
    fetch = answers(_typed.V1AvailableAddOnsExtensionsInstance.fetch, V1AvailableAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V1AvailableAddOnsExtensionsInstance.fetch, V1AvailableAddOnsExtensionsInstance)

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
    fetch = answers(_typed.V1AvailableAddOnsInstance.fetch, V1AvailableAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V1AvailableAddOnsInstance.fetch, V1AvailableAddOnsInstance)

class V1InstalledAddOns(Called):
    def __call__(self, sid: str) -> V1InstalledAddOnsContext: ...
    def get(self, sid: str) -> V1InstalledAddOnsContext: ...
    create = answers(_typed.V1InstalledAddOns.create, V1InstalledAddOnsInstance)
    create_with_http_info = full_answers(_typed.V1InstalledAddOns.create, V1InstalledAddOnsInstance)
    list = lists(_typed.V1InstalledAddOns.list, V1InstalledAddOnsInstance)
    list_with_http_info = full_lists(_typed.V1InstalledAddOns.list, V1InstalledAddOnsInstance)
    stream = streams(_typed.V1InstalledAddOns.stream, V1InstalledAddOnsInstance)
    stream_with_http_info = full_streams(_typed.V1InstalledAddOns.stream, V1InstalledAddOnsInstance)
    page = pages(_typed.V1InstalledAddOns.page, V1InstalledAddOnsInstance)
    page_with_http_info = full_pages(_typed.V1InstalledAddOns.page, V1InstalledAddOnsInstance)
    get_page = pages(_typed.V1InstalledAddOns.get_page, V1InstalledAddOnsInstance)

class V1InstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    delete = awaited(_typed.V1InstalledAddOnsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1InstalledAddOnsContext.delete)
    fetch = answers(_typed.V1InstalledAddOnsContext.fetch, V1InstalledAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V1InstalledAddOnsContext.fetch, V1InstalledAddOnsInstance)
    update = answers(_typed.V1InstalledAddOnsContext.update, V1InstalledAddOnsInstance)
    update_with_http_info = full_answers(_typed.V1InstalledAddOnsContext.update, V1InstalledAddOnsInstance)

class V1InstalledAddOnsExtensions(Called):
    def __call__(self, sid: str) -> V1InstalledAddOnsExtensionsContext: ...
    def get(self, sid: str) -> V1InstalledAddOnsExtensionsContext: ...
    list = lists(_typed.V1InstalledAddOnsExtensions.list, V1InstalledAddOnsExtensionsInstance)
    list_with_http_info = full_lists(_typed.V1InstalledAddOnsExtensions.list, V1InstalledAddOnsExtensionsInstance)
    stream = streams(_typed.V1InstalledAddOnsExtensions.stream, V1InstalledAddOnsExtensionsInstance)
    stream_with_http_info = full_streams(_typed.V1InstalledAddOnsExtensions.stream, V1InstalledAddOnsExtensionsInstance)
    page = pages(_typed.V1InstalledAddOnsExtensions.page, V1InstalledAddOnsExtensionsInstance)
    page_with_http_info = full_pages(_typed.V1InstalledAddOnsExtensions.page, V1InstalledAddOnsExtensionsInstance)
    get_page = pages(_typed.V1InstalledAddOnsExtensions.get_page, V1InstalledAddOnsExtensionsInstance)

class V1InstalledAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V1InstalledAddOnsExtensionsContext.fetch, V1InstalledAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V1InstalledAddOnsExtensionsContext.fetch, V1InstalledAddOnsExtensionsInstance)
    update = answers(_typed.V1InstalledAddOnsExtensionsContext.update, V1InstalledAddOnsExtensionsInstance)
    update_with_http_info = full_answers(_typed.V1InstalledAddOnsExtensionsContext.update, V1InstalledAddOnsExtensionsInstance)

class V1InstalledAddOnsExtensionsInstance(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None
    fetch = answers(_typed.V1InstalledAddOnsExtensionsInstance.fetch, V1InstalledAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.V1InstalledAddOnsExtensionsInstance.fetch, V1InstalledAddOnsExtensionsInstance)
    update = answers(_typed.V1InstalledAddOnsExtensionsInstance.update, V1InstalledAddOnsExtensionsInstance)
    update_with_http_info = full_answers(_typed.V1InstalledAddOnsExtensionsInstance.update, V1InstalledAddOnsExtensionsInstance)

class V1InstalledAddOnsUsage(Resource):
    create = answers(_typed.V1InstalledAddOnsUsage.create, V1InstalledAddOnsUsageInstance)
    create_with_http_info = full_answers(_typed.V1InstalledAddOnsUsage.create, V1InstalledAddOnsUsageInstance)

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
    delete = awaited(_typed.V1InstalledAddOnsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1InstalledAddOnsInstance.delete)
    fetch = answers(_typed.V1InstalledAddOnsInstance.fetch, V1InstalledAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.V1InstalledAddOnsInstance.fetch, V1InstalledAddOnsInstance)
    update = answers(_typed.V1InstalledAddOnsInstance.update, V1InstalledAddOnsInstance)
    update_with_http_info = full_answers(_typed.V1InstalledAddOnsInstance.update, V1InstalledAddOnsInstance)

class V1ModuleData(Resource):
    create = answers(_typed.V1ModuleData.create, V1ModuleDataInstance)
    create_with_http_info = full_answers(_typed.V1ModuleData.create, V1ModuleDataInstance)
    fetch = answers(_typed.V1ModuleData.fetch, V1ModuleDataInstance2)
    fetch_with_http_info = full_answers(_typed.V1ModuleData.fetch, V1ModuleDataInstance2)

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
    fetch = answers(_typed.V1ModuleDataManagementContext.fetch, V1ModuleDataManagementInstance)
    fetch_with_http_info = full_answers(_typed.V1ModuleDataManagementContext.fetch, V1ModuleDataManagementInstance)
    update = answers(_typed.V1ModuleDataManagementContext.update, V1ModuleDataManagementInstance)
    update_with_http_info = full_answers(_typed.V1ModuleDataManagementContext.update, V1ModuleDataManagementInstance)

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
    fetch = answers(_typed.V1ModuleDataManagementInstance.fetch, V1ModuleDataManagementInstance)
    fetch_with_http_info = full_answers(_typed.V1ModuleDataManagementInstance.fetch, V1ModuleDataManagementInstance)
    update = answers(_typed.V1ModuleDataManagementInstance.update, V1ModuleDataManagementInstance)
    update_with_http_info = full_answers(_typed.V1ModuleDataManagementInstance.update, V1ModuleDataManagementInstance)

class V1ReferralConversion(Resource):
    create = answers(_typed.V1ReferralConversion.create, V1ReferralConversionInstance)
    create_with_http_info = full_answers(_typed.V1ReferralConversion.create, V1ReferralConversionInstance)

class V1ReferralConversionInstance(Instance):
    converted_account_sid: str | None
