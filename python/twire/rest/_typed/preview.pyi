"""client.preview."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, hosted_number_order_sids: Items, address_sid: Text, email: Text, contact_title: Text, contact_phone_number: Text, cc_emails: Items | None = ...) -> HostedNumbersAuthorizationDocumentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, email: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersAuthorizationDocumentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, email: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersAuthorizationDocumentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, email: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersAuthorizationDocumentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class HostedNumbersAuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersAuthorizationDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, hosted_number_order_sids: Items | None = ..., address_sid: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: Text | None = ..., contact_title: Text | None = ..., contact_phone_number: Text | None = ...) -> HostedNumbersAuthorizationDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(Resource):
    def list(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersAuthorizationDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, hosted_number_order_sids: Items | None = ..., address_sid: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: Text | None = ..., contact_title: Text | None = ..., contact_phone_number: Text | None = ...) -> HostedNumbersAuthorizationDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class HostedNumbersHostedNumberOrders(Called):
    def __call__(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...
    def get(self, sid: str) -> HostedNumbersHostedNumberOrdersContext: ...
    def create(self, phone_number: Text, sms_capability: Bool, account_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., address_sid: Text | None = ..., email: Text | None = ..., verification_type: Text | None = ..., verification_document_sid: Text | None = ...) -> HostedNumbersHostedNumberOrdersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersHostedNumberOrdersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersHostedNumberOrdersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersHostedNumberOrdersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class HostedNumbersHostedNumberOrdersContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersHostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: Text | None = ..., verification_code: Text | None = ..., verification_type: Text | None = ..., verification_document_sid: Text | None = ..., extension: Text | None = ..., call_delay: Int | None = ...) -> HostedNumbersHostedNumberOrdersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersHostedNumberOrdersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: Text | None = ..., verification_code: Text | None = ..., verification_type: Text | None = ..., verification_document_sid: Text | None = ..., extension: Text | None = ..., call_delay: Int | None = ...) -> HostedNumbersHostedNumberOrdersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class Marketplace(Resource):
    @property
    def available_add_ons(self) -> MarketplaceAvailableAddOns: ...
    @property
    def installed_add_ons(self) -> MarketplaceInstalledAddOns: ...

class MarketplaceAvailableAddOns(Called):
    def __call__(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOnsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceAvailableAddOnsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceAvailableAddOnsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceAvailableAddOnsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceAvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    def fetch(self) -> MarketplaceAvailableAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceAvailableAddOnsExtensions(Called):
    def __call__(self, sid: str) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceAvailableAddOnsExtensionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceAvailableAddOnsExtensionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceAvailableAddOnsExtensionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceAvailableAddOnsExtensionsContext(Resource):
    def fetch(self) -> MarketplaceAvailableAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceAvailableAddOnsExtensionsInstance(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None
    def fetch(self) -> MarketplaceAvailableAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> MarketplaceAvailableAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceInstalledAddOns(Called):
    def __call__(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOnsContext: ...
    def create(self, available_add_on_sid: Text, accept_terms_of_service: Bool, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceInstalledAddOnsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceInstalledAddOnsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceInstalledAddOnsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceInstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> MarketplaceInstalledAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class MarketplaceInstalledAddOnsExtensions(Called):
    def __call__(self, sid: str) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def get(self, sid: str) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceInstalledAddOnsExtensionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceInstalledAddOnsExtensionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceInstalledAddOnsExtensionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceInstalledAddOnsExtensionsContext(Resource):
    def fetch(self) -> MarketplaceInstalledAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> MarketplaceInstalledAddOnsExtensionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class MarketplaceInstalledAddOnsExtensionsInstance(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None
    def fetch(self) -> MarketplaceInstalledAddOnsExtensionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> MarketplaceInstalledAddOnsExtensionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> MarketplaceInstalledAddOnsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def create(self, command: Text, device: Text | None = ..., sim: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., command_mode: Text | None = ..., include_sid: Text | None = ...) -> WirelessCommandsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessCommandsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessCommandsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessCommandsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessCommandsInstance]: ...
    get_page_async = awaited(get_page)

class WirelessCommandsContext(Resource):
    def fetch(self) -> WirelessCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> WirelessCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class WirelessRatePlans(Called):
    def __call__(self, sid: str) -> WirelessRatePlansContext: ...
    def get(self, sid: str) -> WirelessRatePlansContext: ...
    def create(self, unique_name: Text | None = ..., friendly_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., data_metering: Text | None = ..., messaging_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., commands_enabled: Bool | None = ..., national_roaming_enabled: Bool | None = ..., international_roaming: Items | None = ...) -> WirelessRatePlansInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessRatePlansInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessRatePlansInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessRatePlansInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessRatePlansInstance]: ...
    get_page_async = awaited(get_page)

class WirelessRatePlansContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> WirelessRatePlansInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> WirelessRatePlansInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> WirelessRatePlansInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> WirelessRatePlansInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class WirelessSims(Called):
    def __call__(self, sid: str) -> WirelessSimsContext: ...
    def get(self, sid: str) -> WirelessSimsContext: ...
    def list(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessSimsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessSimsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessSimsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessSimsInstance]: ...
    get_page_async = awaited(get_page)

class WirelessSimsContext(Resource):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    def fetch(self) -> WirelessSimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ...) -> WirelessSimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class WirelessSimsUsage(Called):
    def __call__(self) -> WirelessSimsUsageContext: ...
    def get(self) -> WirelessSimsUsageContext: ...

class WirelessSimsUsageContext(Resource):
    def fetch(self, end: Text | None = ..., start: Text | None = ...) -> WirelessSimsUsageInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, end: Text | None = ..., start: Text | None = ...) -> WirelessSimsUsageInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> WirelessSimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ...) -> WirelessSimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
