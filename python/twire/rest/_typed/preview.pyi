"""client.preview."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

AuthorizationDocumentEnumStatus: TypeAlias = Literal["opened", "signing", "signed", "canceled", "failed"]
DependentHostedNumberOrderEnumStatus2: TypeAlias = Literal["twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing", "testing", "completed", "failed", "action-required"]
DependentHostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call", "phone-bill"]
HostedNumberOrderEnumStatus: TypeAlias = Literal["twilio-processing", "received", "pending-verification", "verified", "pending-loa", "carrier-processing", "testing", "completed", "failed", "action-required"]
HostedNumberOrderEnumVerificationType2: TypeAlias = Literal["phone-call", "phone-bill"]

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
    def create(self, hosted_number_order_sids: Items, address_sid: Text, email: Text, contact_title: Text, contact_phone_number: Text, cc_emails: Items | None = ...) -> HostedNumbersAuthorizationDocumentsInstance:
        """Creates an authorization document."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersAuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersAuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, email: Text | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersAuthorizationDocumentsInstance]:
        """Lists authorization documents. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class HostedNumbersAuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool:
        """Deletes an authorization document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersAuthorizationDocumentsInstance:
        """Reads an authorization document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, hosted_number_order_sids: Items | None = ..., address_sid: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., contact_title: Text | None = ..., contact_phone_number: Text | None = ...) -> HostedNumbersAuthorizationDocumentsInstance:
        """Changes an authorization document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders(Resource):
    def list(self, status: DependentHostedNumberOrderEnumStatus2 | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: DependentHostedNumberOrderEnumStatus2 | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: DependentHostedNumberOrderEnumStatus2 | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]:
        """Lists dependent hosted number orders of an authorization document. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: DependentHostedNumberOrderEnumStatus2 | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    verification_type: DependentHostedNumberOrderEnumVerificationType | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None

class HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance(HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstanceFields):
    pass

class HostedNumbersAuthorizationDocumentsInstanceFields(Instance):
    sid: str | None
    address_sid: str | None
    status: AuthorizationDocumentEnumStatus | None
    email: str | None
    cc_emails: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class HostedNumbersAuthorizationDocumentsInstance(HostedNumbersAuthorizationDocumentsInstanceFields):
    @property
    def dependent_hosted_number_orders(self) -> HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders: ...
    def delete(self) -> bool:
        """Deletes an authorization document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersAuthorizationDocumentsInstance:
        """Reads an authorization document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, hosted_number_order_sids: Items | None = ..., address_sid: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: AuthorizationDocumentEnumStatus | Text | None = ..., contact_title: Text | None = ..., contact_phone_number: Text | None = ...) -> HostedNumbersAuthorizationDocumentsInstance:
        """Changes an authorization document."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class HostedNumbersHostedNumberOrders(CallableResource):
    def __call__(self, sid: PathValue) -> HostedNumbersHostedNumberOrdersContext: ...
    def get(self, sid: PathValue) -> HostedNumbersHostedNumberOrdersContext: ...
    def create(self, phone_number: Text, sms_capability: Bool, account_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., cc_emails: Items | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., sms_application_sid: Text | None = ..., address_sid: Text | None = ..., email: Text | None = ..., verification_type: HostedNumberOrderEnumVerificationType2 | Text | None = ..., verification_document_sid: Text | None = ...) -> HostedNumbersHostedNumberOrdersInstance:
        """Creates a hosted number order."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: HostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[HostedNumbersHostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: HostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[HostedNumbersHostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: HostedNumberOrderEnumStatus | Text | None = ..., phone_number: Text | None = ..., incoming_phone_number_sid: Text | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[HostedNumbersHostedNumberOrdersInstance]:
        """Lists hosted number orders. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[HostedNumbersHostedNumberOrdersInstance]: ...
    get_page_async = awaited(get_page)

class HostedNumbersHostedNumberOrdersContext(Resource):
    def delete(self) -> bool:
        """Deletes a hosted number order. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersHostedNumberOrdersInstance:
        """Reads a hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: HostedNumberOrderEnumStatus | Text | None = ..., verification_code: Text | None = ..., verification_type: HostedNumberOrderEnumVerificationType2 | Text | None = ..., verification_document_sid: Text | None = ..., extension: Text | None = ..., call_delay: Int | None = ...) -> HostedNumbersHostedNumberOrdersInstance:
        """Changes a hosted number order."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class HostedNumbersHostedNumberOrdersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    incoming_phone_number_sid: str | None
    address_sid: str | None
    signing_document_sid: str | None
    phone_number: str | None
    capabilities: dict[str, Any] | None
    friendly_name: str | None
    unique_name: str | None
    status: HostedNumberOrderEnumStatus | None
    failure_reason: str | None
    date_created: datetime | None
    date_updated: datetime | None
    verification_attempts: int | None
    email: str | None
    cc_emails: list[Any] | None
    url: str | None
    verification_type: HostedNumberOrderEnumVerificationType2 | None
    verification_document_sid: str | None
    extension: str | None
    call_delay: int | None
    verification_code: str | None
    verification_call_sids: list[Any] | None

class HostedNumbersHostedNumberOrdersInstance(HostedNumbersHostedNumberOrdersInstanceFields):
    def delete(self) -> bool:
        """Deletes a hosted number order. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> HostedNumbersHostedNumberOrdersInstance:
        """Reads a hosted number order."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., unique_name: Text | None = ..., email: Text | None = ..., cc_emails: Items | None = ..., status: HostedNumberOrderEnumStatus | Text | None = ..., verification_code: Text | None = ..., verification_type: HostedNumberOrderEnumVerificationType2 | Text | None = ..., verification_document_sid: Text | None = ..., extension: Text | None = ..., call_delay: Int | None = ...) -> HostedNumbersHostedNumberOrdersInstance:
        """Changes a hosted number order."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class Marketplace(Resource):
    @property
    def available_add_ons(self) -> MarketplaceAvailableAddOns: ...
    @property
    def installed_add_ons(self) -> MarketplaceInstalledAddOns: ...

class MarketplaceAvailableAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceAvailableAddOnsContext: ...
    def get(self, sid: PathValue) -> MarketplaceAvailableAddOnsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceAvailableAddOnsInstance]:
        """Lists available add ons. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceAvailableAddOnsInstance]:
        """Lists available add ons. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceAvailableAddOnsInstance]:
        """Lists available add ons. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceAvailableAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    def fetch(self) -> MarketplaceAvailableAddOnsInstance:
        """Reads an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceAvailableAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> MarketplaceAvailableAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceAvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceAvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceAvailableAddOnsExtensionsInstance]:
        """Lists extensions of an available add on. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceAvailableAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceAvailableAddOnsExtensionsContext(Resource):
    def fetch(self) -> MarketplaceAvailableAddOnsExtensionsInstance:
        """Reads an extension of an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceAvailableAddOnsExtensionsInstanceFields(Instance):
    sid: str | None
    available_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    url: str | None

class MarketplaceAvailableAddOnsExtensionsInstance(MarketplaceAvailableAddOnsExtensionsInstanceFields):
    def fetch(self) -> MarketplaceAvailableAddOnsExtensionsInstance:
        """Reads an extension of an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceAvailableAddOnsInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    description: str | None
    pricing_type: str | None
    configuration_schema: Any
    url: str | None
    links: dict[str, Any] | None

class MarketplaceAvailableAddOnsInstance(MarketplaceAvailableAddOnsInstanceFields):
    @property
    def extensions(self) -> MarketplaceAvailableAddOnsExtensions: ...
    def fetch(self) -> MarketplaceAvailableAddOnsInstance:
        """Reads an available add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class MarketplaceInstalledAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceInstalledAddOnsContext: ...
    def get(self, sid: PathValue) -> MarketplaceInstalledAddOnsContext: ...
    def create(self, available_add_on_sid: Text, accept_terms_of_service: Bool, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance:
        """Creates an installed add on."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceInstalledAddOnsInstance]:
        """Lists installed add ons. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceInstalledAddOnsInstance]:
        """Lists installed add ons. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceInstalledAddOnsInstance]:
        """Lists installed add ons. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceInstalledAddOnsContext(Resource):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    def delete(self) -> bool:
        """Deletes an installed add on. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> MarketplaceInstalledAddOnsInstance:
        """Reads an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance:
        """Changes an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class MarketplaceInstalledAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> MarketplaceInstalledAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[MarketplaceInstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[MarketplaceInstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[MarketplaceInstalledAddOnsExtensionsInstance]:
        """Lists extensions of an installed add on. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[MarketplaceInstalledAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class MarketplaceInstalledAddOnsExtensionsContext(Resource):
    def fetch(self) -> MarketplaceInstalledAddOnsExtensionsInstance:
        """Reads an extension of an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> MarketplaceInstalledAddOnsExtensionsInstance:
        """Changes an extension of an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class MarketplaceInstalledAddOnsExtensionsInstanceFields(Instance):
    sid: str | None
    installed_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    enabled: bool | None
    url: str | None

class MarketplaceInstalledAddOnsExtensionsInstance(MarketplaceInstalledAddOnsExtensionsInstanceFields):
    def fetch(self) -> MarketplaceInstalledAddOnsExtensionsInstance:
        """Reads an extension of an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, enabled: Bool) -> MarketplaceInstalledAddOnsExtensionsInstance:
        """Changes an extension of an installed add on."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class MarketplaceInstalledAddOnsInstanceFields(Instance):
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

class MarketplaceInstalledAddOnsInstance(MarketplaceInstalledAddOnsInstanceFields):
    @property
    def extensions(self) -> MarketplaceInstalledAddOnsExtensions: ...
    def delete(self) -> bool:
        """Deletes an installed add on. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> MarketplaceInstalledAddOnsInstance:
        """Reads an installed add on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, configuration: Any = ..., unique_name: Text | None = ...) -> MarketplaceInstalledAddOnsInstance:
        """Changes an installed add on."""
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

class WirelessCommands(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessCommandsContext: ...
    def get(self, sid: PathValue) -> WirelessCommandsContext: ...
    def create(self, command: Text, device: Text | None = ..., sim: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., command_mode: Text | None = ..., include_sid: Text | None = ...) -> WirelessCommandsInstance:
        """Creates a command."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessCommandsInstance]:
        """Lists commands. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessCommandsInstance]:
        """Lists commands. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, device: Text | None = ..., sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessCommandsInstance]:
        """Lists commands. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessCommandsInstance]: ...
    get_page_async = awaited(get_page)

class WirelessCommandsContext(Resource):
    def fetch(self) -> WirelessCommandsInstance:
        """Reads a command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class WirelessCommandsInstanceFields(Instance):
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

class WirelessCommandsInstance(WirelessCommandsInstanceFields):
    def fetch(self) -> WirelessCommandsInstance:
        """Reads a command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class WirelessRatePlans(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessRatePlansContext: ...
    def get(self, sid: PathValue) -> WirelessRatePlansContext: ...
    def create(self, unique_name: Text | None = ..., friendly_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., data_metering: Text | None = ..., messaging_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., commands_enabled: Bool | None = ..., national_roaming_enabled: Bool | None = ..., international_roaming: Items | None = ...) -> WirelessRatePlansInstance:
        """Creates a rate plan."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessRatePlansInstance]:
        """Lists rate plans. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessRatePlansInstance]:
        """Lists rate plans. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessRatePlansInstance]:
        """Lists rate plans. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessRatePlansInstance]: ...
    get_page_async = awaited(get_page)

class WirelessRatePlansContext(Resource):
    def delete(self) -> bool:
        """Deletes a rate plan. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> WirelessRatePlansInstance:
        """Reads a rate plan."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> WirelessRatePlansInstance:
        """Changes a rate plan."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class WirelessRatePlansInstanceFields(Instance):
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

class WirelessRatePlansInstance(WirelessRatePlansInstanceFields):
    def delete(self) -> bool:
        """Deletes a rate plan. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> WirelessRatePlansInstance:
        """Reads a rate plan."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., friendly_name: Text | None = ...) -> WirelessRatePlansInstance:
        """Changes a rate plan."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class WirelessSims(CallableResource):
    def __call__(self, sid: PathValue) -> WirelessSimsContext: ...
    def get(self, sid: PathValue) -> WirelessSimsContext: ...
    def list(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[WirelessSimsInstance]:
        """Lists SIMs. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[WirelessSimsInstance]:
        """Lists SIMs. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., iccid: Text | None = ..., rate_plan: Text | None = ..., e_id: Text | None = ..., sim_registration_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[WirelessSimsInstance]:
        """Lists SIMs. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[WirelessSimsInstance]: ...
    get_page_async = awaited(get_page)

class WirelessSimsContext(Resource):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    def fetch(self) -> WirelessSimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ...) -> WirelessSimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class WirelessSimsUsage(CallableResource):
    def __call__(self) -> WirelessSimsUsageContext: ...
    def get(self) -> WirelessSimsUsageContext: ...

class WirelessSimsUsageContext(Resource):
    def fetch(self, end: Text | None = ..., start: Text | None = ...) -> WirelessSimsUsageInstance:
        """Reads a usage of a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class WirelessSimsUsageInstanceFields(Instance):
    sim_sid: str | None
    sim_unique_name: str | None
    account_sid: str | None
    period: Any
    commands_usage: Any
    commands_costs: Any
    data_usage: Any
    data_costs: Any
    url: str | None

class WirelessSimsUsageInstance(WirelessSimsUsageInstanceFields):
    def fetch(self, end: Text | None = ..., start: Text | None = ...) -> WirelessSimsUsageInstance:
        """Reads a usage of a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class WirelessSimsInstanceFields(Instance):
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

class WirelessSimsInstance(WirelessSimsInstanceFields):
    @property
    def usage(self) -> WirelessSimsUsage: ...
    def fetch(self) -> WirelessSimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ..., rate_plan: Text | None = ..., status: Text | None = ..., commands_callback_method: Text | None = ..., commands_callback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ...) -> WirelessSimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
