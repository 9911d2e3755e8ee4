"""twire.aio.preview."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import preview as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Preview(Resource):
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

class HostedNumbersAuthorizationDocuments(Called):
    def __call__(self, sid: str) -> HostedNumbersAuthorizationDocumentsContext: ...
    def get(self, sid: str) -> HostedNumbersAuthorizationDocumentsContext: ...
    create = answers(_typed.HostedNumbersAuthorizationDocuments.create, HostedNumbersAuthorizationDocumentsInstance)
    create_with_http_info = full_answers(_typed.HostedNumbersAuthorizationDocuments.create, HostedNumbersAuthorizationDocumentsInstance)
    list = lists(_typed.HostedNumbersAuthorizationDocuments.list, HostedNumbersAuthorizationDocumentsInstance)
    list_with_http_info = full_lists(_typed.HostedNumbersAuthorizationDocuments.list, HostedNumbersAuthorizationDocumentsInstance)
    stream = streams(_typed.HostedNumbersAuthorizationDocuments.stream, HostedNumbersAuthorizationDocumentsInstance)
    stream_with_http_info = full_streams(_typed.HostedNumbersAuthorizationDocuments.stream, HostedNumbersAuthorizationDocumentsInstance)
    page = pages(_typed.HostedNumbersAuthorizationDocuments.page, HostedNumbersAuthorizationDocumentsInstance)
    page_with_http_info = full_pages(_typed.HostedNumbersAuthorizationDocuments.page, HostedNumbersAuthorizationDocumentsInstance)
    get_page = pages(_typed.HostedNumbersAuthorizationDocuments.get_page, HostedNumbersAuthorizationDocumentsInstance)

class HostedNumbersAuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.HostedNumbersAuthorizationDocumentsContext.delete)
    delete_with_http_info = full_awaited(_typed.HostedNumbersAuthorizationDocumentsContext.delete)
    fetch = answers(_typed.HostedNumbersAuthorizationDocumentsContext.fetch, HostedNumbersAuthorizationDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.HostedNumbersAuthorizationDocumentsContext.fetch, HostedNumbersAuthorizationDocumentsInstance)
    update = answers(_typed.HostedNumbersAuthorizationDocumentsContext.update, HostedNumbersAuthorizationDocumentsInstance)
    update_with_http_info = full_answers(_typed.HostedNumbersAuthorizationDocumentsContext.update, HostedNumbersAuthorizationDocumentsInstance)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(Resource):
    list = lists(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.list, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    list_with_http_info = full_lists(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.list, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream = streams(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.stream, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream_with_http_info = full_streams(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.stream, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page = pages(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.page, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page_with_http_info = full_pages(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.page, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)
    get_page = pages(_typed.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders.get_page, HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: str | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    verification_type: str | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None

class HostedNumbersAuthorizationDocumentsInstance(Instance):
    sid: str | None
    address_sid: str | None
    status: str | None
    email: str | None
    cc_emails: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.HostedNumbersAuthorizationDocumentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.HostedNumbersAuthorizationDocumentsInstance.delete)
    fetch = answers(_typed.HostedNumbersAuthorizationDocumentsInstance.fetch, HostedNumbersAuthorizationDocumentsInstance)
    fetch_with_http_info = full_answers(_typed.HostedNumbersAuthorizationDocumentsInstance.fetch, HostedNumbersAuthorizationDocumentsInstance)
    update = answers(_typed.HostedNumbersAuthorizationDocumentsInstance.update, HostedNumbersAuthorizationDocumentsInstance)
    update_with_http_info = full_answers(_typed.HostedNumbersAuthorizationDocumentsInstance.update, HostedNumbersAuthorizationDocumentsInstance)

class HostedNumbersHostedNumberOrders(Called):
    def __call__(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...
    def get(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...
    create = answers(_typed.HostedNumbersHostedNumberOrders.create, HostedNumbersHostedNumberOrdersInstance)
    create_with_http_info = full_answers(_typed.HostedNumbersHostedNumberOrders.create, HostedNumbersHostedNumberOrdersInstance)
    list = lists(_typed.HostedNumbersHostedNumberOrders.list, HostedNumbersHostedNumberOrdersInstance)
    list_with_http_info = full_lists(_typed.HostedNumbersHostedNumberOrders.list, HostedNumbersHostedNumberOrdersInstance)
    stream = streams(_typed.HostedNumbersHostedNumberOrders.stream, HostedNumbersHostedNumberOrdersInstance)
    stream_with_http_info = full_streams(_typed.HostedNumbersHostedNumberOrders.stream, HostedNumbersHostedNumberOrdersInstance)
    page = pages(_typed.HostedNumbersHostedNumberOrders.page, HostedNumbersHostedNumberOrdersInstance)
    page_with_http_info = full_pages(_typed.HostedNumbersHostedNumberOrders.page, HostedNumbersHostedNumberOrdersInstance)
    get_page = pages(_typed.HostedNumbersHostedNumberOrders.get_page, HostedNumbersHostedNumberOrdersInstance)

class HostedNumbersHostedNumberOrdersContext(Resource):
    delete = awaited(_typed.HostedNumbersHostedNumberOrdersContext.delete)
    delete_with_http_info = full_awaited(_typed.HostedNumbersHostedNumberOrdersContext.delete)
    fetch = answers(_typed.HostedNumbersHostedNumberOrdersContext.fetch, HostedNumbersHostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.HostedNumbersHostedNumberOrdersContext.fetch, HostedNumbersHostedNumberOrdersInstance)
    update = answers(_typed.HostedNumbersHostedNumberOrdersContext.update, HostedNumbersHostedNumberOrdersInstance)
    update_with_http_info = full_answers(_typed.HostedNumbersHostedNumberOrdersContext.update, HostedNumbersHostedNumberOrdersInstance)

class HostedNumbersHostedNumberOrdersInstance(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: str | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    url: str | None
    verification_type: str | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None
    delete = awaited(_typed.HostedNumbersHostedNumberOrdersInstance.delete)
    delete_with_http_info = full_awaited(_typed.HostedNumbersHostedNumberOrdersInstance.delete)
    fetch = answers(_typed.HostedNumbersHostedNumberOrdersInstance.fetch, HostedNumbersHostedNumberOrdersInstance)
    fetch_with_http_info = full_answers(_typed.HostedNumbersHostedNumberOrdersInstance.fetch, HostedNumbersHostedNumberOrdersInstance)
    update = answers(_typed.HostedNumbersHostedNumberOrdersInstance.update, HostedNumbersHostedNumberOrdersInstance)
    update_with_http_info = full_answers(_typed.HostedNumbersHostedNumberOrdersInstance.update, HostedNumbersHostedNumberOrdersInstance)

class Marketplace(Resource):
    @property
    def available_add_ons(self) -> MarketplaceAvailableAddOns: ...
    @property
    def installed_add_ons(self) -> MarketplaceInstalledAddOns: ...

class MarketplaceAvailableAddOns(Called):
    def __call__(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...
    list = lists(_typed.MarketplaceAvailableAddOns.list, MarketplaceAvailableAddOnsInstance)
    list_with_http_info = full_lists(_typed.MarketplaceAvailableAddOns.list, MarketplaceAvailableAddOnsInstance)
    stream = streams(_typed.MarketplaceAvailableAddOns.stream, MarketplaceAvailableAddOnsInstance)
    stream_with_http_info = full_streams(_typed.MarketplaceAvailableAddOns.stream, MarketplaceAvailableAddOnsInstance)
    page = pages(_typed.MarketplaceAvailableAddOns.page, MarketplaceAvailableAddOnsInstance)
    page_with_http_info = full_pages(_typed.MarketplaceAvailableAddOns.page, MarketplaceAvailableAddOnsInstance)
    get_page = pages(_typed.MarketplaceAvailableAddOns.get_page, MarketplaceAvailableAddOnsInstance)

class MarketplaceAvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    fetch = answers(_typed.MarketplaceAvailableAddOnsContext.fetch, MarketplaceAvailableAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceAvailableAddOnsContext.fetch, MarketplaceAvailableAddOnsInstance)

class MarketplaceAvailableAddOnsExtensions(Called):
    def __call__(self, sid: str) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    list = lists(_typed.MarketplaceAvailableAddOnsExtensions.list, MarketplaceAvailableAddOnsExtensionsInstance)
    list_with_http_info = full_lists(_typed.MarketplaceAvailableAddOnsExtensions.list, MarketplaceAvailableAddOnsExtensionsInstance)
    stream = streams(_typed.MarketplaceAvailableAddOnsExtensions.stream, MarketplaceAvailableAddOnsExtensionsInstance)
    stream_with_http_info = full_streams(_typed.MarketplaceAvailableAddOnsExtensions.stream, MarketplaceAvailableAddOnsExtensionsInstance)
    page = pages(_typed.MarketplaceAvailableAddOnsExtensions.page, MarketplaceAvailableAddOnsExtensionsInstance)
    page_with_http_info = full_pages(_typed.MarketplaceAvailableAddOnsExtensions.page, MarketplaceAvailableAddOnsExtensionsInstance)
    get_page = pages(_typed.MarketplaceAvailableAddOnsExtensions.get_page, MarketplaceAvailableAddOnsExtensionsInstance)

class MarketplaceAvailableAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.MarketplaceAvailableAddOnsExtensionsContext.fetch, MarketplaceAvailableAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceAvailableAddOnsExtensionsContext.fetch, MarketplaceAvailableAddOnsExtensionsInstance)

class MarketplaceAvailableAddOnsExtensionsInstance(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None
    fetch = answers(_typed.MarketplaceAvailableAddOnsExtensionsInstance.fetch, MarketplaceAvailableAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceAvailableAddOnsExtensionsInstance.fetch, MarketplaceAvailableAddOnsExtensionsInstance)

class MarketplaceAvailableAddOnsInstance(Instance):
    sid: str | None
    friendly_name: str | None
    description: str | None
    pricing_type: str | None
    configuration_schema: Any
    url: str | None
    links: dict[str, Any] | None
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    fetch = answers(_typed.MarketplaceAvailableAddOnsInstance.fetch, MarketplaceAvailableAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceAvailableAddOnsInstance.fetch, MarketplaceAvailableAddOnsInstance)

class MarketplaceInstalledAddOns(Called):
    def __call__(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...
    create = answers(_typed.MarketplaceInstalledAddOns.create, MarketplaceInstalledAddOnsInstance)
    create_with_http_info = full_answers(_typed.MarketplaceInstalledAddOns.create, MarketplaceInstalledAddOnsInstance)
    list = lists(_typed.MarketplaceInstalledAddOns.list, MarketplaceInstalledAddOnsInstance)
    list_with_http_info = full_lists(_typed.MarketplaceInstalledAddOns.list, MarketplaceInstalledAddOnsInstance)
    stream = streams(_typed.MarketplaceInstalledAddOns.stream, MarketplaceInstalledAddOnsInstance)
    stream_with_http_info = full_streams(_typed.MarketplaceInstalledAddOns.stream, MarketplaceInstalledAddOnsInstance)
    page = pages(_typed.MarketplaceInstalledAddOns.page, MarketplaceInstalledAddOnsInstance)
    page_with_http_info = full_pages(_typed.MarketplaceInstalledAddOns.page, MarketplaceInstalledAddOnsInstance)
    get_page = pages(_typed.MarketplaceInstalledAddOns.get_page, MarketplaceInstalledAddOnsInstance)

class MarketplaceInstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    delete = awaited(_typed.MarketplaceInstalledAddOnsContext.delete)
    delete_with_http_info = full_awaited(_typed.MarketplaceInstalledAddOnsContext.delete)
    fetch = answers(_typed.MarketplaceInstalledAddOnsContext.fetch, MarketplaceInstalledAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsContext.fetch, MarketplaceInstalledAddOnsInstance)
    update = answers(_typed.MarketplaceInstalledAddOnsContext.update, MarketplaceInstalledAddOnsInstance)
    update_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsContext.update, MarketplaceInstalledAddOnsInstance)

class MarketplaceInstalledAddOnsExtensions(Called):
    def __call__(self, sid: str) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    list = lists(_typed.MarketplaceInstalledAddOnsExtensions.list, MarketplaceInstalledAddOnsExtensionsInstance)
    list_with_http_info = full_lists(_typed.MarketplaceInstalledAddOnsExtensions.list, MarketplaceInstalledAddOnsExtensionsInstance)
    stream = streams(_typed.MarketplaceInstalledAddOnsExtensions.stream, MarketplaceInstalledAddOnsExtensionsInstance)
    stream_with_http_info = full_streams(_typed.MarketplaceInstalledAddOnsExtensions.stream, MarketplaceInstalledAddOnsExtensionsInstance)
    page = pages(_typed.MarketplaceInstalledAddOnsExtensions.page, MarketplaceInstalledAddOnsExtensionsInstance)
    page_with_http_info = full_pages(_typed.MarketplaceInstalledAddOnsExtensions.page, MarketplaceInstalledAddOnsExtensionsInstance)
    get_page = pages(_typed.MarketplaceInstalledAddOnsExtensions.get_page, MarketplaceInstalledAddOnsExtensionsInstance)

class MarketplaceInstalledAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    update = answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.update, MarketplaceInstalledAddOnsExtensionsInstance)
    update_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsExtensionsContext.update, MarketplaceInstalledAddOnsExtensionsInstance)

class MarketplaceInstalledAddOnsExtensionsInstance(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None
    fetch = answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.fetch, MarketplaceInstalledAddOnsExtensionsInstance)
    update = answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.update, MarketplaceInstalledAddOnsExtensionsInstance)
    update_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsExtensionsInstance.update, MarketplaceInstalledAddOnsExtensionsInstance)

class MarketplaceInstalledAddOnsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    description: str | None
    configuration: Any
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    delete = awaited(_typed.MarketplaceInstalledAddOnsInstance.delete)
    delete_with_http_info = full_awaited(_typed.MarketplaceInstalledAddOnsInstance.delete)
    fetch = answers(_typed.MarketplaceInstalledAddOnsInstance.fetch, MarketplaceInstalledAddOnsInstance)
    fetch_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsInstance.fetch, MarketplaceInstalledAddOnsInstance)
    update = answers(_typed.MarketplaceInstalledAddOnsInstance.update, MarketplaceInstalledAddOnsInstance)
    update_with_http_info = full_answers(_typed.MarketplaceInstalledAddOnsInstance.update, MarketplaceInstalledAddOnsInstance)

class Wireless(Resource):
    @property
    def commands(self) -> WirelessCommands: ...
    @property
    def rate_plans(self) -> WirelessRatePlans: ...
    @property
    def sims(self) -> WirelessSims: ...

class WirelessCommands(Called):
    def __call__(self, sid: str) -> WirelessCommandsContext: ...
    def get(self, sid: str) -> WirelessCommandsContext: ...
    create = answers(_typed.WirelessCommands.create, WirelessCommandsInstance)
    create_with_http_info = full_answers(_typed.WirelessCommands.create, WirelessCommandsInstance)
    list = lists(_typed.WirelessCommands.list, WirelessCommandsInstance)
    list_with_http_info = full_lists(_typed.WirelessCommands.list, WirelessCommandsInstance)
    stream = streams(_typed.WirelessCommands.stream, WirelessCommandsInstance)
    stream_with_http_info = full_streams(_typed.WirelessCommands.stream, WirelessCommandsInstance)
    page = pages(_typed.WirelessCommands.page, WirelessCommandsInstance)
    page_with_http_info = full_pages(_typed.WirelessCommands.page, WirelessCommandsInstance)
    get_page = pages(_typed.WirelessCommands.get_page, WirelessCommandsInstance)

class WirelessCommandsContext(Resource):
    fetch = answers(_typed.WirelessCommandsContext.fetch, WirelessCommandsInstance)
    fetch_with_http_info = full_answers(_typed.WirelessCommandsContext.fetch, WirelessCommandsInstance)

class WirelessCommandsInstance(Instance):
    sid: str | None
    account_sid: str | None
    device_sid: str | None
    sim_sid: str | None
    command: str | None
    command_mode: str | None
    status: str | None
    direction: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.WirelessCommandsInstance.fetch, WirelessCommandsInstance)
    fetch_with_http_info = full_answers(_typed.WirelessCommandsInstance.fetch, WirelessCommandsInstance)

class WirelessRatePlans(Called):
    def __call__(self, sid: str) -> WirelessRatePlansContext: ...
    def get(self, sid: str) -> WirelessRatePlansContext: ...
    create = answers(_typed.WirelessRatePlans.create, WirelessRatePlansInstance)
    create_with_http_info = full_answers(_typed.WirelessRatePlans.create, WirelessRatePlansInstance)
    list = lists(_typed.WirelessRatePlans.list, WirelessRatePlansInstance)
    list_with_http_info = full_lists(_typed.WirelessRatePlans.list, WirelessRatePlansInstance)
    stream = streams(_typed.WirelessRatePlans.stream, WirelessRatePlansInstance)
    stream_with_http_info = full_streams(_typed.WirelessRatePlans.stream, WirelessRatePlansInstance)
    page = pages(_typed.WirelessRatePlans.page, WirelessRatePlansInstance)
    page_with_http_info = full_pages(_typed.WirelessRatePlans.page, WirelessRatePlansInstance)
    get_page = pages(_typed.WirelessRatePlans.get_page, WirelessRatePlansInstance)

class WirelessRatePlansContext(Resource):
    delete = awaited(_typed.WirelessRatePlansContext.delete)
    delete_with_http_info = full_awaited(_typed.WirelessRatePlansContext.delete)
    fetch = answers(_typed.WirelessRatePlansContext.fetch, WirelessRatePlansInstance)
    fetch_with_http_info = full_answers(_typed.WirelessRatePlansContext.fetch, WirelessRatePlansInstance)
    update = answers(_typed.WirelessRatePlansContext.update, WirelessRatePlansInstance)
    update_with_http_info = full_answers(_typed.WirelessRatePlansContext.update, WirelessRatePlansInstance)

class WirelessRatePlansInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    friendly_name: str | None
    data_enabled: bool | None
    data_metering: str | None
    data_limit: int | None
    messaging_enabled: bool | None
    voice_enabled: bool | None
    national_roaming_enabled: bool | None
    international_roaming: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.WirelessRatePlansInstance.delete)
    delete_with_http_info = full_awaited(_typed.WirelessRatePlansInstance.delete)
    fetch = answers(_typed.WirelessRatePlansInstance.fetch, WirelessRatePlansInstance)
    fetch_with_http_info = full_answers(_typed.WirelessRatePlansInstance.fetch, WirelessRatePlansInstance)
    update = answers(_typed.WirelessRatePlansInstance.update, WirelessRatePlansInstance)
    update_with_http_info = full_answers(_typed.WirelessRatePlansInstance.update, WirelessRatePlansInstance)

class WirelessSims(Called):
    def __call__(self, sid: str) -> WirelessSimsContext: ...
    def get(self, sid: str) -> WirelessSimsContext: ...
    list = lists(_typed.WirelessSims.list, WirelessSimsInstance)
    list_with_http_info = full_lists(_typed.WirelessSims.list, WirelessSimsInstance)
    stream = streams(_typed.WirelessSims.stream, WirelessSimsInstance)
    stream_with_http_info = full_streams(_typed.WirelessSims.stream, WirelessSimsInstance)
    page = pages(_typed.WirelessSims.page, WirelessSimsInstance)
    page_with_http_info = full_pages(_typed.WirelessSims.page, WirelessSimsInstance)
    get_page = pages(_typed.WirelessSims.get_page, WirelessSimsInstance)

class WirelessSimsContext(Resource):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    fetch = answers(_typed.WirelessSimsContext.fetch, WirelessSimsInstance)
    fetch_with_http_info = full_answers(_typed.WirelessSimsContext.fetch, WirelessSimsInstance)
    update = answers(_typed.WirelessSimsContext.update, WirelessSimsInstance)
    update_with_http_info = full_answers(_typed.WirelessSimsContext.update, WirelessSimsInstance)

class WirelessSimsUsage(Called):
    def __call__(self) -> WirelessSimsUsageContext: ...
    def get(self) -> WirelessSimsUsageContext: ...

class WirelessSimsUsageContext(Resource):
    fetch = answers(_typed.WirelessSimsUsageContext.fetch, WirelessSimsUsageInstance)
    fetch_with_http_info = full_answers(_typed.WirelessSimsUsageContext.fetch, WirelessSimsUsageInstance)

class WirelessSimsUsageInstance(Instance):
    sim_sid: str | None
    sim_unique_name: str | None
    account_sid: str | None
    period: Any
    commands_usage: Any
    commands_costs: Any
    data_usage: Any
    data_costs: Any
    url: str | None
    fetch = answers(_typed.WirelessSimsUsageInstance.fetch, WirelessSimsUsageInstance)
    fetch_with_http_info = full_answers(_typed.WirelessSimsUsageInstance.fetch, WirelessSimsUsageInstance)

class WirelessSimsInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    rate_plan_sid: str | None
    friendly_name: str | None
    iccid: str | None
    e_id: str | None
    status: str | None
    commands_callback_url: str | None
    commands_callback_method: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def usage(self) -> WirelessSimsUsage: ...
    fetch = answers(_typed.WirelessSimsInstance.fetch, WirelessSimsInstance)
    fetch_with_http_info = full_answers(_typed.WirelessSimsInstance.fetch, WirelessSimsInstance)
    update = answers(_typed.WirelessSimsInstance.update, WirelessSimsInstance)
    update_with_http_info = full_answers(_typed.WirelessSimsInstance.update, WirelessSimsInstance)
