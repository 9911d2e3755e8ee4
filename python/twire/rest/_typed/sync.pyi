"""client.sync."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Sync(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    def create(self, friendly_name: Text | None = ..., webhook_url: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_url: Text | None = ..., friendly_name: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocuments(Called):
    def __call__(self, sid: str) -> V1ServicesDocumentsContext: ...
    def get(self, sid: str) -> V1ServicesDocumentsContext: ...
    def create(self, unique_name: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDocumentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDocumentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDocumentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDocumentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDocumentsContext(Resource):
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsDocumentPermissions(Called):
    def __call__(self, identity: str) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    def get(self, identity: str) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesDocumentsDocumentPermissionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesDocumentsDocumentPermissionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesDocumentsDocumentPermissionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesDocumentsDocumentPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesDocumentsDocumentPermissionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsDocumentPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesDocumentsDocumentPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsDocumentPermissionsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    document_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsDocumentPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesDocumentsDocumentPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesDocumentsInstance(Instance):
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
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesDocumentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ...) -> V1ServicesDocumentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncLists(Called):
    def __call__(self, sid: str) -> V1ServicesSyncListsContext: ...
    def get(self, sid: str) -> V1ServicesSyncListsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListItems(Called):
    def __call__(self, index: str) -> V1ServicesSyncListsSyncListItemsContext: ...
    def get(self, index: str) -> V1ServicesSyncListsSyncListItemsContext: ...
    def create(self, data: Any, ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsSyncListItemsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsSyncListItemsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsSyncListItemsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncListsSyncListItemsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncListsSyncListItemsContext(Resource):
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListItemsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListItemsInstance(Instance):
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
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListItemsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsSyncListItemsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListPermissions(Called):
    def __call__(self, identity: str) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    def get(self, identity: str) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncListsSyncListPermissionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncListsSyncListPermissionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncListsSyncListPermissionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncListsSyncListPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncListsSyncListPermissionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncListsSyncListPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsSyncListPermissionsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    list_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsSyncListPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncListsSyncListPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncListsInstance(Instance):
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
    @property
    def sync_list_items(self) -> V1ServicesSyncListsSyncListItems: ...
    @property
    def sync_list_permissions(self) -> V1ServicesSyncListsSyncListPermissions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncListsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncListsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMaps(Called):
    def __call__(self, sid: str) -> V1ServicesSyncMapsContext: ...
    def get(self, sid: str) -> V1ServicesSyncMapsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsInstance]: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapItems(Called):
    def __call__(self, key: str) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    def get(self, key: str) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    def create(self, key: Text, data: Any, ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsSyncMapItemsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsSyncMapItemsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, order: Text | None = ..., from_: Text | None = ..., bounds: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsSyncMapItemsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncMapsSyncMapItemsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncMapsSyncMapItemsContext(Resource):
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapItemsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapItemsInstance(Instance):
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
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapItemsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., data: Any = ..., ttl: Int | None = ..., item_ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsSyncMapItemsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapPermissions(Called):
    def __call__(self, identity: str) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    def get(self, identity: str) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncMapsSyncMapPermissionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncMapsSyncMapPermissionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncMapsSyncMapPermissionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncMapsSyncMapPermissionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncMapsSyncMapPermissionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncMapsSyncMapPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsSyncMapPermissionsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    map_sid: str | None
    identity: str | None
    read: bool | None
    write: bool | None
    manage: bool | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsSyncMapPermissionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, read: Bool, write: Bool, manage: Bool) -> V1ServicesSyncMapsSyncMapPermissionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncMapsInstance(Instance):
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
    @property
    def sync_map_items(self) -> V1ServicesSyncMapsSyncMapItems: ...
    @property
    def sync_map_permissions(self) -> V1ServicesSyncMapsSyncMapPermissions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncMapsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ..., collection_ttl: Int | None = ...) -> V1ServicesSyncMapsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncStreams(Called):
    def __call__(self, sid: str) -> V1ServicesSyncStreamsContext: ...
    def get(self, sid: str) -> V1ServicesSyncStreamsContext: ...
    def create(self, unique_name: Text | None = ..., ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesSyncStreamsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesSyncStreamsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesSyncStreamsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesSyncStreamsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesSyncStreamsContext(Resource):
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncStreamsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesSyncStreamsStreamMessages(Resource):
    def create(self, data: Any) -> V1ServicesSyncStreamsStreamMessagesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1ServicesSyncStreamsStreamMessagesInstance(Instance):
    sid: str | None
    data: Any

class V1ServicesSyncStreamsInstance(Instance):
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
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesSyncStreamsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ttl: Int | None = ...) -> V1ServicesSyncStreamsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstance(Instance):
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
    @property
    def documents(self) -> V1ServicesDocuments: ...
    @property
    def sync_lists(self) -> V1ServicesSyncLists: ...
    @property
    def sync_maps(self) -> V1ServicesSyncMaps: ...
    @property
    def sync_streams(self) -> V1ServicesSyncStreams: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_url: Text | None = ..., friendly_name: Text | None = ..., reachability_webhooks_enabled: Bool | None = ..., acl_enabled: Bool | None = ..., reachability_debouncing_enabled: Bool | None = ..., reachability_debouncing_window: Int | None = ..., webhooks_from_rest_enabled: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
