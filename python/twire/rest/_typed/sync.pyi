"""client.sync."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

SyncListItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"]
SyncListItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"]
SyncMapItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"]
SyncMapItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"]

class Sync(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    def create(self, friendly_name: Text | None = ..., webhook_url: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Creates a Sync service: objects of their own, apart from those of other services.

        Args:
            friendly_name: Name for people to read.
            webhook_url: URL that Twilio requests when objects change.
            reachability_webhooks_enabled: Whether `WebhookUrl` is also requested when a client connects or disconnects; false by default.
            acl_enabled: Whether clients need permissions for each object; false by default, when they may do everything.
            reachability_debouncing_enabled: Whether disconnections are reported only when they last; false by default.
            reachability_debouncing_window: Milliseconds that a disconnection must last to be reported, 1000 to 30000; 5000 by default.
            webhooks_from_rest_enabled: Whether changes by the REST API are reported to `WebhookUrl` too; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists Sync services. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists Sync services. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists Sync services. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesContext(Resource):
    @property
    def documents(self) -> V1ServicesDocuments: ...
    @property
    def sync_lists(self) -> V1ServicesSyncLists: ...
    @property
    def sync_maps(self) -> V1ServicesSyncMaps: ...
    @property
    def sync_streams(self) -> V1ServicesSyncStreams: ...
    def delete(self) -> bool:
        """Deletes a service with all that it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a Sync service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_url: Text | None = ..., friendly_name: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Changes a Sync service.

        Args:
            webhook_url: URL that Twilio requests when objects change.
            friendly_name: Name for people to read.
            reachability_webhooks_enabled: Whether `WebhookUrl` is also requested when a client connects or disconnects; false by default.
            acl_enabled: Whether clients need permissions for each object; false by default, when they may do everything.
            reachability_debouncing_enabled: Whether disconnections are reported only when they last; false by default.
            reachability_debouncing_window: Milliseconds that a disconnection must last to be reported, 1000 to 30000; 5000 by default.
            webhooks_from_rest_enabled: Whether changes by the REST API are reported to `WebhookUrl` too; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesDocumentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesDocumentsContext: ...
    def create(self, unique_name: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance:
        """Creates a document: one JSON object.

        Args:
            unique_name: Name of your own, up to 320 characters, that can be used in place of the SID; unique in the service. It cannot be changed.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Seconds after which the document is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDocumentsInstance]:
        """Lists documents of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDocumentsInstance]:
        """Lists documents of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDocumentsInstance]:
        """Lists documents of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDocumentsContext(Resource):
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    def delete(self) -> bool:
        """Deletes a document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsInstance:
        """Reads a document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance:
        """Replaces a document's content; the last write wins, unless `If-Match` is given.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Seconds after which the document is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsDocumentPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDocumentsDocumentPermissionsInstance]:
        """Lists permissions for a document. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDocumentsDocumentPermissionsInstance]:
        """Lists permissions for a document. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDocumentsDocumentPermissionsInstance]:
        """Lists permissions for a document. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDocumentsDocumentPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDocumentsDocumentPermissionsContext(Resource):
    def delete(self) -> bool:
        """Takes away a client's permissions for a document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsDocumentPermissionsInstance:
        """Reads a permission for a document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesDocumentsDocumentPermissionsInstance:
        """Says what a client may do with a document.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsDocumentPermissionsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    document_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None

class V1ServicesDocumentsDocumentPermissionsInstance(V1ServicesDocumentsDocumentPermissionsInstanceFields):
    def delete(self) -> bool:
        """Takes away a client's permissions for a document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsDocumentPermissionsInstance:
        """Reads a permission for a document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesDocumentsDocumentPermissionsInstance:
        """Says what a client may do with a document.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    service_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    revision: str | None
    data: Any
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesDocumentsInstance(V1ServicesDocumentsInstanceFields):
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    def delete(self) -> bool:
        """Deletes a document. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsInstance:
        """Reads a document."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance:
        """Replaces a document's content; the last write wins, unless `If-Match` is given.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Seconds after which the document is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncListsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncListsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance:
        """Creates a list: items in order, found by their index.

        Args:
            unique_name: Name of your own, up to 320 characters, that can be used in place of the SID; unique in the service. It cannot be changed.
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsInstance]:
        """Lists lists of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsInstance]:
        """Lists lists of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsInstance]:
        """Lists lists of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncListsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncListsContext(Resource):
    @property
    def sync_list_items(self) -> V1ServicesSyncListsSyncListItems: ...
    @property
    def sync_list_permissions(self) -> V1ServicesSyncListsSyncListPermissions: ...
    def delete(self) -> bool:
        """Deletes a list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsInstance:
        """Reads a list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance:
        """Changes a list.

        Args:
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListItems(CallableResource):
    def __call__(self, index: PathValue) -> V1ServicesSyncListsSyncListItemsContext: ...
    def get(self, index: PathValue) -> V1ServicesSyncListsSyncListItemsContext: ...
    def create(self, data: Any, ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance:
        """Adds an item at the end of a list.

        Args:
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: SyncListItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncListItemEnumQueryFromBoundType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsSyncListItemsInstance]:
        """Lists items of a list. Reads them into a list: all of them, or `limit`.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: SyncListItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncListItemEnumQueryFromBoundType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsSyncListItemsInstance]:
        """Lists items of a list. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: SyncListItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncListItemEnumQueryFromBoundType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsSyncListItemsInstance]:
        """Lists items of a list. Reads one page.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncListsSyncListItemsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncListsSyncListItemsContext(Resource):
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes an item. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListItemsInstance:
        """Reads an item."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance:
        """Changes an item.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListItemsInstanceFields(Instance):
    index: int | None
    account_sid: str | None
    service_sid: str | None
    list_sid: str | None
    url: str | None
    revision: str | None
    data: Any
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesSyncListsSyncListItemsInstance(V1ServicesSyncListsSyncListItemsInstanceFields):
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes an item. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListItemsInstance:
        """Reads an item."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance:
        """Changes an item.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsSyncListPermissionsInstance]:
        """Lists permissions for a list. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsSyncListPermissionsInstance]:
        """Lists permissions for a list. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsSyncListPermissionsInstance]:
        """Lists permissions for a list. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncListsSyncListPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncListsSyncListPermissionsContext(Resource):
    def delete(self) -> bool:
        """Takes away a client's permissions for a list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListPermissionsInstance:
        """Reads a permission for a list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncListsSyncListPermissionsInstance:
        """Says what a client may do with a list.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListPermissionsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    list_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None

class V1ServicesSyncListsSyncListPermissionsInstance(V1ServicesSyncListsSyncListPermissionsInstanceFields):
    def delete(self) -> bool:
        """Takes away a client's permissions for a list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListPermissionsInstance:
        """Reads a permission for a list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncListsSyncListPermissionsInstance:
        """Says what a client may do with a list.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    service_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    revision: str | None
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesSyncListsInstance(V1ServicesSyncListsInstanceFields):
    @property
    def sync_list_items(self) -> V1ServicesSyncListsSyncListItems: ...
    @property
    def sync_list_permissions(self) -> V1ServicesSyncListsSyncListPermissions: ...
    def delete(self) -> bool:
        """Deletes a list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsInstance:
        """Reads a list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance:
        """Changes a list.

        Args:
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMaps(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncMapsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncMapsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance:
        """Creates a map: items without order, found by their key.

        Args:
            unique_name: Name of your own, up to 320 characters, that can be used in place of the SID; unique in the service. It cannot be changed.
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsInstance]:
        """Lists maps of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsInstance]:
        """Lists maps of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsInstance]:
        """Lists maps of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncMapsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncMapsContext(Resource):
    @property
    def sync_map_items(self) -> V1ServicesSyncMapsSyncMapItems: ...
    @property
    def sync_map_permissions(self) -> V1ServicesSyncMapsSyncMapPermissions: ...
    def delete(self) -> bool:
        """Deletes a map. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsInstance:
        """Reads a map."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance:
        """Changes a map.

        Args:
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapItems(CallableResource):
    def __call__(self, key: PathValue) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    def get(self, key: PathValue) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    def create(self, key: Text, data: Any, ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance:
        """Adds an item to a map; a key that exists is an error.

        Args:
            key: Key of the item, up to 320 characters, unique in the map.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: SyncMapItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncMapItemEnumQueryFromBoundType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsSyncMapItemsInstance]:
        """Lists items of a map. Reads them into a list: all of them, or `limit`.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: SyncMapItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncMapItemEnumQueryFromBoundType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsSyncMapItemsInstance]:
        """Lists items of a map. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: SyncMapItemEnumQueryResultOrder | Text | None = ..., from_: Text | None = ..., bounds: SyncMapItemEnumQueryFromBoundType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsSyncMapItemsInstance]:
        """Lists items of a map. Reads one page.

        Args:
            order: Order of the items; `asc` by default.
            from_: Item that the list begins with: an index of a list, a key of a map.
            bounds: Whether the item of `From` itself is in the answer; `inclusive` by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncMapsSyncMapItemsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncMapsSyncMapItemsContext(Resource):
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes an item. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapItemsInstance:
        """Reads an item."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance:
        """Changes an item.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapItemsInstanceFields(Instance):
    key: str | None
    account_sid: str | None
    service_sid: str | None
    map_sid: str | None
    url: str | None
    revision: str | None
    data: Any
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesSyncMapsSyncMapItemsInstance(V1ServicesSyncMapsSyncMapItemsInstanceFields):
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes an item. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapItemsInstance:
        """Reads an item."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance:
        """Changes an item.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            data: Content, a JSON object of up to 16 KiB. A change replaces it.
            ttl: Former name of `ItemTtl`.
            item_ttl: Seconds after which the item is deleted, up to 31536000 (a year); 0, the default, means never.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsSyncMapPermissionsInstance]:
        """Lists permissions for a map. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsSyncMapPermissionsInstance]:
        """Lists permissions for a map. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsSyncMapPermissionsInstance]:
        """Lists permissions for a map. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncMapsSyncMapPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncMapsSyncMapPermissionsContext(Resource):
    def delete(self) -> bool:
        """Takes away a client's permissions for a map. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapPermissionsInstance:
        """Reads a permission for a map."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncMapsSyncMapPermissionsInstance:
        """Says what a client may do with a map.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapPermissionsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    map_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None

class V1ServicesSyncMapsSyncMapPermissionsInstance(V1ServicesSyncMapsSyncMapPermissionsInstanceFields):
    def delete(self) -> bool:
        """Takes away a client's permissions for a map. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapPermissionsInstance:
        """Reads a permission for a map."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncMapsSyncMapPermissionsInstance:
        """Says what a client may do with a map.

        Args:
            read: Whether the client may read it.
            write: Whether the client may change its content.
            manage: Whether the client may delete it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    service_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    revision: str | None
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesSyncMapsInstance(V1ServicesSyncMapsInstanceFields):
    @property
    def sync_map_items(self) -> V1ServicesSyncMapsSyncMapItems: ...
    @property
    def sync_map_permissions(self) -> V1ServicesSyncMapsSyncMapPermissions: ...
    def delete(self) -> bool:
        """Deletes a map. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsInstance:
        """Reads a map."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance:
        """Changes a map.

        Args:
            ttl: Former name of `CollectionTtl`.
            collection_ttl: Seconds after which the whole collection with all its items is deleted, up to 31536000 (a year); 0 means never.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncStreams(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncStreamsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncStreamsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance:
        """Creates a stream: short-lived messages to whoever is subscribed.

        Args:
            unique_name: Name of your own, up to 320 characters, that can be used in place of the SID; unique in the service. It cannot be changed.
            ttl: Seconds after which the message stream is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncStreamsInstance]:
        """Lists message streams of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncStreamsInstance]:
        """Lists message streams of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncStreamsInstance]:
        """Lists message streams of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncStreamsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncStreamsContext(Resource):
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    def delete(self) -> bool:
        """Deletes a message stream. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncStreamsInstance:
        """Reads a message stream."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance:
        """Changes a message stream.

        Args:
            ttl: Seconds after which the message stream is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncStreamsStreamMessages(Resource):
    def create(self, data: Any) -> V1ServicesSyncStreamsStreamMessagesInstance:
        """Sends a message to the clients that are subscribed to a stream now. It is not stored.

        Args:
            data: Message, a JSON object of up to 4 KiB.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ServicesSyncStreamsStreamMessagesInstanceFields(Instance):
    sid: str | None
    data: Any

class V1ServicesSyncStreamsStreamMessagesInstance(V1ServicesSyncStreamsStreamMessagesInstanceFields):
    pass

class V1ServicesSyncStreamsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    service_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    date_expires: datetime | None
    date_created: datetime | None
    date_updated: datetime | None
    created_by: str | None

class V1ServicesSyncStreamsInstance(V1ServicesSyncStreamsInstanceFields):
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    def delete(self) -> bool:
        """Deletes a message stream. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncStreamsInstance:
        """Reads a message stream."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance:
        """Changes a message stream.

        Args:
            ttl: Seconds after which the message stream is deleted, up to 31536000 (a year); 0, the default, means never. Each write with it starts the time anew.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    webhook_url: str | None
    webhooks_from_rest_enabled: bool | None
    reachability_webhooks_enabled: bool | None
    acl_enabled: bool | None
    reachability_debouncing_enabled: bool | None
    reachability_debouncing_window: int | None
    links: dict[str, Any] | None

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def documents(self) -> V1ServicesDocuments: ...
    @property
    def sync_lists(self) -> V1ServicesSyncLists: ...
    @property
    def sync_maps(self) -> V1ServicesSyncMaps: ...
    @property
    def sync_streams(self) -> V1ServicesSyncStreams: ...
    def delete(self) -> bool:
        """Deletes a service with all that it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a Sync service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_url: Text | None = ..., friendly_name: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance:
        """Changes a Sync service.

        Args:
            webhook_url: URL that Twilio requests when objects change.
            friendly_name: Name for people to read.
            reachability_webhooks_enabled: Whether `WebhookUrl` is also requested when a client connects or disconnects; false by default.
            acl_enabled: Whether clients need permissions for each object; false by default, when they may do everything.
            reachability_debouncing_enabled: Whether disconnections are reported only when they last; false by default.
            reachability_debouncing_window: Milliseconds that a disconnection must last to be reported, 1000 to 30000; 5000 by default.
            webhooks_from_rest_enabled: Whether changes by the REST API are reported to `WebhookUrl` too; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
