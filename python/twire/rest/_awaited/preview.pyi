"""twire.aio.preview."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import preview as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Preview(Product):
    @property
    def hosted_numbers(self) -> HostedNumbers: ...
    @property
    def marketplace(self) -> Marketplace: ...
    @property
    def wireless(self) -> Wireless: ...
    @property
    def authorization_documents(self) -> HostedNumbersAuthorizationDocuments: ...
    @property
    def available_add_ons(self) -> MarketplaceAvailableAddOns: ...
    @property
    def commands(self) -> WirelessCommands: ...
    @property
    def hosted_number_orders(self) -> HostedNumbersHostedNumberOrders: ...
    @property
    def installed_add_ons(self) -> MarketplaceInstalledAddOns: ...
    @property
    def rate_plans(self) -> WirelessRatePlans: ...
    @property
    def sims(self) -> WirelessSims: ...

class HostedNumbers(Resource):
    @property
    def authorization_documents(self) -> HostedNumbersAuthorizationDocuments: ...
    @property
    def hosted_number_orders(self) -> HostedNumbersHostedNumberOrders: ...

class HostedNumbersAuthorizationDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> HostedNumbersAuthorizationDocumentsContext: ...
    def get(self, sid: PathValue) -> HostedNumbersAuthorizationDocumentsContext: ...
    create = answers(_typed.HostedNumbersAuthorizationDocuments.create, HostedNumbersAuthorizationDocumentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.HostedNumbersAuthorizationDocuments.list, HostedNumbersAuthorizationDocumentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.HostedNumbersAuthorizationDocuments.stream, HostedNumbersAuthorizationDocumentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.HostedNumbersAuthorizationDocuments.page, HostedNumbersAuthorizationDocumentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.HostedNumbersAuthorizationDocuments.get_page, HostedNumbersAuthorizationDocumentsInstance)

class HostedNumbersAuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.HostedNumbersAuthorizationDocumentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.HostedNumbersAuthorizationDocumentsContext.fetch, HostedNumbersAuthorizationDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.HostedNumbersAuthorizationDocumentsContext.update, HostedNumbersAuthorizationDocumentsInstance)
    update_with_http_info = fully(update)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(Resource):
    list = lists(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.list, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.stream, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.page, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.get_page, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstanceFields):
    pass

class HostedNumbersAuthorizationDocumentsInstance(_typed.HostedNumbersAuthorizationDocumentsInstanceFields):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.HostedNumbersAuthorizationDocumentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.HostedNumbersAuthorizationDocumentsInstance.fetch, HostedNumbersAuthorizationDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.HostedNumbersAuthorizationDocumentsInstance.update, HostedNumbersAuthorizationDocumentsInstance)
    update_with_http_info = fully(update)

class HostedNumbersHostedNumberOrders(CallableResource):
    def __call__(self, sid: PathValue) -> HostedNumbersHostedNumberOrdersContext: ...
    def get(self, sid: PathValue) -> HostedNumbersHostedNumberOrdersContext: ...
    create = answers(_typed.HostedNumbersHostedNumberOrders.create, HostedNumbersHostedNumberOrdersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.HostedNumbersHostedNumberOrders.list, HostedNumbersHostedNumberOrdersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.HostedNumbersHostedNumberOrders.stream, HostedNumbersHostedNumberOrdersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.HostedNumbersHostedNumberOrders.page, HostedNumbersHostedNumberOrdersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.HostedNumbersHostedNumberOrders.get_page, HostedNumbersHostedNumberOrdersInstance)

class HostedNumbersHostedNumberOrdersContext(Resource):
    delete = awaited(_typed.HostedNumbersHostedNumberOrdersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.HostedNumbersHostedNumberOrdersContext.fetch, HostedNumbersHostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.HostedNumbersHostedNumberOrdersContext.update, HostedNumbersHostedNumberOrdersInstance)
    update_with_http_info = fully(update)

class HostedNumbersHostedNumberOrdersInstance(_typed.HostedNumbersHostedNumberOrdersInstanceFields):
    delete = awaited(_typed.HostedNumbersHostedNumberOrdersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.HostedNumbersHostedNumberOrdersInstance.fetch, HostedNumbersHostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.HostedNumbersHostedNumberOrdersInstance.update, HostedNumbersHostedNumberOrdersInstance)
    update_with_http_info = fully(update)

class Marketplace(Resource):
    @property
    def available_add_ons(self) -> MarketplaceAvailableAddOns: ...
    @property
    def installed_add_ons(self) -> MarketplaceInstalledAddOns: ...

class MarketplaceAvailableAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceAvailableAddOnsContext: ...
    def get(self, sid: PathValue) -> MarketplaceAvailableAddOnsContext: ...
    list = lists(_typed.MarketplaceAvailableAddOns.list, MarketplaceAvailableAddOnsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.MarketplaceAvailableAddOns.stream, MarketplaceAvailableAddOnsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.MarketplaceAvailableAddOns.page, MarketplaceAvailableAddOnsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.MarketplaceAvailableAddOns.get_page, MarketplaceAvailableAddOnsInstance)

class MarketplaceAvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    fetch = answers(_typed.MarketplaceAvailableAddOnsContext.fetch, MarketplaceAvailableAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class MarketplaceAvailableAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    list = lists(_typed.MarketplaceAvailableAddOnsExtensions.list, MarketplaceAvailableAddOnsExtensionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.MarketplaceAvailableAddOnsExtensions.stream, MarketplaceAvailableAddOnsExtensionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.MarketplaceAvailableAddOnsExtensions.page, MarketplaceAvailableAddOnsExtensionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.MarketplaceAvailableAddOnsExtensions.get_page, MarketplaceAvailableAddOnsExtensionsInstance)

class MarketplaceAvailableAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.MarketplaceAvailableAddOnsExtensionsContext.fetch, MarketplaceAvailableAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class MarketplaceAvailableAddOnsExtensionsInstance(_typed.MarketplaceAvailableAddOnsExtensionsInstanceFields):
    fetch = answers(_typed.MarketplaceAvailableAddOnsExtensionsInstance.fetch, MarketplaceAvailableAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class MarketplaceAvailableAddOnsInstance(_typed.MarketplaceAvailableAddOnsInstanceFields):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    fetch = answers(_typed.MarketplaceAvailableAddOnsInstance.fetch, MarketplaceAvailableAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class MarketplaceInstalledAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceInstalledAddOnsContext: ...
    def get(self, sid: PathValue) -> MarketplaceInstalledAddOnsContext: ...
    create = answers(_typed.MarketplaceInstalledAddOns.create, MarketplaceInstalledAddOnsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.MarketplaceInstalledAddOns.list, MarketplaceInstalledAddOnsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.MarketplaceInstalledAddOns.stream, MarketplaceInstalledAddOnsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.MarketplaceInstalledAddOns.page, MarketplaceInstalledAddOnsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.MarketplaceInstalledAddOns.get_page, MarketplaceInstalledAddOnsInstance)

class MarketplaceInstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    delete = awaited(_typed.MarketplaceInstalledAddOnsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.MarketplaceInstalledAddOnsContext.fetch, MarketplaceInstalledAddOnsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.MarketplaceInstalledAddOnsContext.update, MarketplaceInstalledAddOnsInstance)
    update_with_http_info = fully(update)

class MarketplaceInstalledAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    list = lists(_typed.MarketplaceInstalledAddOnsExtensions.list, MarketplaceInstalledAddOnsExtensionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.MarketplaceInstalledAddOnsExtensions.stream, MarketplaceInstalledAddOnsExtensionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.MarketplaceInstalledAddOnsExtensions.page, MarketplaceInstalledAddOnsExtensionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.MarketplaceInstalledAddOnsExtensions.get_page, MarketplaceInstalledAddOnsExtensionsInstance)

class MarketplaceInstalledAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.update, MarketplaceInstalledAddOnsExtensionsInstance)
    update_with_http_info = fully(update)

class MarketplaceInstalledAddOnsExtensionsInstance(_typed.MarketplaceInstalledAddOnsExtensionsInstanceFields):
    fetch = answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.update, MarketplaceInstalledAddOnsExtensionsInstance)
    update_with_http_info = fully(update)

class MarketplaceInstalledAddOnsInstance(_typed.MarketplaceInstalledAddOnsInstanceFields):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    delete = awaited(_typed.MarketplaceInstalledAddOnsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.MarketplaceInstalledAddOnsInstance.fetch, MarketplaceInstalledAddOnsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.MarketplaceInstalledAddOnsInstance.update, MarketplaceInstalledAddOnsInstance)
    update_with_http_info = fully(update)

class Wireless(Resource):
    @property
    def commands(self) -> WirelessCommands: ...
    @property
    def rate_plans(self) -> WirelessRatePlans: ...
    @property
    def sims(self) -> WirelessSims: ...

class WirelessCommands(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessCommandsContext: ...
    def get(self, sid: PathValue) -> WirelessCommandsContext: ...
    create = answers(_typed.WirelessCommands.create, WirelessCommandsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.WirelessCommands.list, WirelessCommandsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.WirelessCommands.stream, WirelessCommandsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.WirelessCommands.page, WirelessCommandsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.WirelessCommands.get_page, WirelessCommandsInstance)

class WirelessCommandsContext(Resource):
    fetch = answers(_typed.WirelessCommandsContext.fetch, WirelessCommandsInstance)
    fetch_with_http_info = fully(fetch)

class WirelessCommandsInstance(_typed.WirelessCommandsInstanceFields):
    fetch = answers(_typed.WirelessCommandsInstance.fetch, WirelessCommandsInstance)
    fetch_with_http_info = fully(fetch)

class WirelessRatePlans(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessRatePlansContext: ...
    def get(self, sid: PathValue) -> WirelessRatePlansContext: ...
    create = answers(_typed.WirelessRatePlans.create, WirelessRatePlansInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.WirelessRatePlans.list, WirelessRatePlansInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.WirelessRatePlans.stream, WirelessRatePlansInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.WirelessRatePlans.page, WirelessRatePlansInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.WirelessRatePlans.get_page, WirelessRatePlansInstance)

class WirelessRatePlansContext(Resource):
    delete = awaited(_typed.WirelessRatePlansContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.WirelessRatePlansContext.fetch, WirelessRatePlansInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.WirelessRatePlansContext.update, WirelessRatePlansInstance)
    update_with_http_info = fully(update)

class WirelessRatePlansInstance(_typed.WirelessRatePlansInstanceFields):
    delete = awaited(_typed.WirelessRatePlansInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.WirelessRatePlansInstance.fetch, WirelessRatePlansInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.WirelessRatePlansInstance.update, WirelessRatePlansInstance)
    update_with_http_info = fully(update)

class WirelessSims(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessSimsContext: ...
    def get(self, sid: PathValue) -> WirelessSimsContext: ...
    list = lists(_typed.WirelessSims.list, WirelessSimsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.WirelessSims.stream, WirelessSimsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.WirelessSims.page, WirelessSimsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.WirelessSims.get_page, WirelessSimsInstance)

class WirelessSimsContext(Resource):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    fetch = answers(_typed.WirelessSimsContext.fetch, WirelessSimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.WirelessSimsContext.update, WirelessSimsInstance)
    update_with_http_info = fully(update)

class WirelessSimsUsage(CallableResource):
    def __call__(self) -> WirelessSimsUsageContext: ...
    def get(self) -> WirelessSimsUsageContext: ...

class WirelessSimsUsageContext(Resource):
    fetch = answers(_typed.WirelessSimsUsageContext.fetch, WirelessSimsUsageInstance)
    fetch_with_http_info = fully(fetch)

class WirelessSimsUsageInstance(_typed.WirelessSimsUsageInstanceFields):
    fetch = answers(_typed.WirelessSimsUsageInstance.fetch, WirelessSimsUsageInstance)
    fetch_with_http_info = fully(fetch)

class WirelessSimsInstance(_typed.WirelessSimsInstanceFields):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    fetch = answers(_typed.WirelessSimsInstance.fetch, WirelessSimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.WirelessSimsInstance.update, WirelessSimsInstance)
    update_with_http_info = fully(update)
