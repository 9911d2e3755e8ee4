"""twire.aio.marketplace."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import marketplace as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    list = lists(_typed.V1AvailableAddOns.list, V1AvailableAddOnsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AvailableAddOns.stream, V1AvailableAddOnsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AvailableAddOns.page, V1AvailableAddOnsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AvailableAddOns.get_page, V1AvailableAddOnsInstance)

class V1AvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    fetch = answers(_typed.V1AvailableAddOnsContext.fetch, V1AvailableAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class V1AvailableAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V1AvailableAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V1AvailableAddOnsExtensionsContext: ...
    list = lists(_typed.V1AvailableAddOnsExtensions.list, V1AvailableAddOnsExtensionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AvailableAddOnsExtensions.stream, V1AvailableAddOnsExtensionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AvailableAddOnsExtensions.page, V1AvailableAddOnsExtensionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AvailableAddOnsExtensions.get_page, V1AvailableAddOnsExtensionsInstance)

class V1AvailableAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V1AvailableAddOnsExtensionsContext.fetch, V1AvailableAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class V1AvailableAddOnsExtensionsInstance(_typed.V1AvailableAddOnsExtensionsInstanceFields):
    fetch = answers(_typed.V1AvailableAddOnsExtensionsInstance.fetch, V1AvailableAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class V1AvailableAddOnsInstance(_typed.V1AvailableAddOnsInstanceFields):
    @property
    def extensions(self) -> V1AvailableAddOnsExtensions: ...
    fetch = answers(_typed.V1AvailableAddOnsInstance.fetch, V1AvailableAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class V1InstalledAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> V1InstalledAddOnsContext: ...
    def get(self, sid: PathValue) -> V1InstalledAddOnsContext: ...
    create = answers(_typed.V1InstalledAddOns.create, V1InstalledAddOnsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InstalledAddOns.list, V1InstalledAddOnsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InstalledAddOns.stream, V1InstalledAddOnsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InstalledAddOns.page, V1InstalledAddOnsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InstalledAddOns.get_page, V1InstalledAddOnsInstance)

class V1InstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    delete = awaited(_typed.V1InstalledAddOnsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1InstalledAddOnsContext.fetch, V1InstalledAddOnsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InstalledAddOnsContext.update, V1InstalledAddOnsInstance)
    update_with_http_info = fully(update)

class V1InstalledAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V1InstalledAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V1InstalledAddOnsExtensionsContext: ...
    list = lists(_typed.V1InstalledAddOnsExtensions.list, V1InstalledAddOnsExtensionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InstalledAddOnsExtensions.stream, V1InstalledAddOnsExtensionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InstalledAddOnsExtensions.page, V1InstalledAddOnsExtensionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InstalledAddOnsExtensions.get_page, V1InstalledAddOnsExtensionsInstance)

class V1InstalledAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V1InstalledAddOnsExtensionsContext.fetch, V1InstalledAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InstalledAddOnsExtensionsContext.update, V1InstalledAddOnsExtensionsInstance)
    update_with_http_info = fully(update)

class V1InstalledAddOnsExtensionsInstance(_typed.V1InstalledAddOnsExtensionsInstanceFields):
    fetch = answers(_typed.V1InstalledAddOnsExtensionsInstance.fetch, V1InstalledAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InstalledAddOnsExtensionsInstance.update, V1InstalledAddOnsExtensionsInstance)
    update_with_http_info = fully(update)

class V1InstalledAddOnsUsage(Resource):
    create = answers(_typed.V1InstalledAddOnsUsage.create, V1InstalledAddOnsUsageInstance)
    create_with_http_info = fully(create)

class V1InstalledAddOnsUsageInstance(_typed.V1InstalledAddOnsUsageInstanceFields):
    pass

class V1InstalledAddOnsInstance(_typed.V1InstalledAddOnsInstanceFields):
    @property
    def extensions(self) -> V1InstalledAddOnsExtensions: ...
    @property
    def usage(self) -> V1InstalledAddOnsUsage: ...
    delete = awaited(_typed.V1InstalledAddOnsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1InstalledAddOnsInstance.fetch, V1InstalledAddOnsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InstalledAddOnsInstance.update, V1InstalledAddOnsInstance)
    update_with_http_info = fully(update)

class V1ModuleData(Resource):
    create = answers(_typed.V1ModuleData.create, V1ModuleDataInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1ModuleData.fetch, V1ModuleDataInstance2)
    fetch_with_http_info = fully(fetch)

class V1ModuleDataInstance(_typed.V1ModuleDataInstanceFields):
    pass

class V1ModuleDataInstance2(_typed.V1ModuleDataInstance2Fields):
    pass

class V1ModuleDataManagement(CallableResource):
    def __call__(self, sid: PathValue) -> V1ModuleDataManagementContext: ...
    def get(self, sid: PathValue) -> V1ModuleDataManagementContext: ...

class V1ModuleDataManagementContext(Resource):
    fetch = answers(_typed.V1ModuleDataManagementContext.fetch, V1ModuleDataManagementInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ModuleDataManagementContext.update, V1ModuleDataManagementInstance)
    update_with_http_info = fully(update)

class V1ModuleDataManagementInstance(_typed.V1ModuleDataManagementInstanceFields):
    fetch = answers(_typed.V1ModuleDataManagementInstance.fetch, V1ModuleDataManagementInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ModuleDataManagementInstance.update, V1ModuleDataManagementInstance)
    update_with_http_info = fully(update)

class V1ReferralConversion(Resource):
    create = answers(_typed.V1ReferralConversion.create, V1ReferralConversionInstance)
    create_with_http_info = fully(create)

class V1ReferralConversionInstance(_typed.V1ReferralConversionInstanceFields):
    pass
