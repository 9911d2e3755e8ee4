"""twire.aio.sync."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import sync as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

class V1ServicesContext(Resource):
    @property
    def documents(self) -> V1ServicesDocuments: ...
    @property
    def sync_lists(self) -> V1ServicesSyncLists: ...
    @property
    def sync_maps(self) -> V1ServicesSyncMaps: ...
    @property
    def sync_streams(self) -> V1ServicesSyncStreams: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesDocumentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesDocumentsContext: ...
    create = answers(_typed.V1ServicesDocuments.create, V1ServicesDocumentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesDocuments.list, V1ServicesDocumentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesDocuments.stream, V1ServicesDocumentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesDocuments.page, V1ServicesDocumentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesDocuments.get_page, V1ServicesDocumentsInstance)

class V1ServicesDocumentsContext(Resource):
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    delete = awaited(_typed.V1ServicesDocumentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDocumentsContext.fetch, V1ServicesDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesDocumentsContext.update, V1ServicesDocumentsInstance)
    update_with_http_info = fully(update)

class V1ServicesDocumentsDocumentPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesDocumentsDocumentPermissionsContext: ...
    list = lists(_typed.V1ServicesDocumentsDocumentPermissions.list, V1ServicesDocumentsDocumentPermissionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesDocumentsDocumentPermissions.stream, V1ServicesDocumentsDocumentPermissionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesDocumentsDocumentPermissions.page, V1ServicesDocumentsDocumentPermissionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesDocumentsDocumentPermissions.get_page, V1ServicesDocumentsDocumentPermissionsInstance)

class V1ServicesDocumentsDocumentPermissionsContext(Resource):
    delete = awaited(_typed.V1ServicesDocumentsDocumentPermissionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDocumentsDocumentPermissionsContext.fetch, V1ServicesDocumentsDocumentPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesDocumentsDocumentPermissionsContext.update, V1ServicesDocumentsDocumentPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesDocumentsDocumentPermissionsInstance(_typed.V1ServicesDocumentsDocumentPermissionsInstanceFields):
    delete = awaited(_typed.V1ServicesDocumentsDocumentPermissionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDocumentsDocumentPermissionsInstance.fetch, V1ServicesDocumentsDocumentPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesDocumentsDocumentPermissionsInstance.update, V1ServicesDocumentsDocumentPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesDocumentsInstance(_typed.V1ServicesDocumentsInstanceFields):
    @property
    def document_permissions(self) -> V1ServicesDocumentsDocumentPermissions: ...
    delete = awaited(_typed.V1ServicesDocumentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesDocumentsInstance.fetch, V1ServicesDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesDocumentsInstance.update, V1ServicesDocumentsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncListsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncListsContext: ...
    create = answers(_typed.V1ServicesSyncLists.create, V1ServicesSyncListsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSyncLists.list, V1ServicesSyncListsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncLists.stream, V1ServicesSyncListsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncLists.page, V1ServicesSyncListsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncLists.get_page, V1ServicesSyncListsInstance)

class V1ServicesSyncListsContext(Resource):
    @property
    def sync_list_items(self) -> V1ServicesSyncListsSyncListItems: ...
    @property
    def sync_list_permissions(self) -> V1ServicesSyncListsSyncListPermissions: ...
    delete = awaited(_typed.V1ServicesSyncListsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsContext.fetch, V1ServicesSyncListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsContext.update, V1ServicesSyncListsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncListsSyncListItems(CallableResource):
    def __call__(self, index: PathValue) -> V1ServicesSyncListsSyncListItemsContext: ...
    def get(self, index: PathValue) -> V1ServicesSyncListsSyncListItemsContext: ...
    create = answers(_typed.V1ServicesSyncListsSyncListItems.create, V1ServicesSyncListsSyncListItemsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSyncListsSyncListItems.list, V1ServicesSyncListsSyncListItemsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncListsSyncListItems.stream, V1ServicesSyncListsSyncListItemsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncListsSyncListItems.page, V1ServicesSyncListsSyncListItemsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncListsSyncListItems.get_page, V1ServicesSyncListsSyncListItemsInstance)

class V1ServicesSyncListsSyncListItemsContext(Resource):
    delete = awaited(_typed.V1ServicesSyncListsSyncListItemsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsSyncListItemsContext.fetch, V1ServicesSyncListsSyncListItemsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsSyncListItemsContext.update, V1ServicesSyncListsSyncListItemsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncListsSyncListItemsInstance(_typed.V1ServicesSyncListsSyncListItemsInstanceFields):
    delete = awaited(_typed.V1ServicesSyncListsSyncListItemsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsSyncListItemsInstance.fetch, V1ServicesSyncListsSyncListItemsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsSyncListItemsInstance.update, V1ServicesSyncListsSyncListItemsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncListsSyncListPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesSyncListsSyncListPermissionsContext: ...
    list = lists(_typed.V1ServicesSyncListsSyncListPermissions.list, V1ServicesSyncListsSyncListPermissionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncListsSyncListPermissions.stream, V1ServicesSyncListsSyncListPermissionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncListsSyncListPermissions.page, V1ServicesSyncListsSyncListPermissionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncListsSyncListPermissions.get_page, V1ServicesSyncListsSyncListPermissionsInstance)

class V1ServicesSyncListsSyncListPermissionsContext(Resource):
    delete = awaited(_typed.V1ServicesSyncListsSyncListPermissionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsSyncListPermissionsContext.fetch, V1ServicesSyncListsSyncListPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsSyncListPermissionsContext.update, V1ServicesSyncListsSyncListPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncListsSyncListPermissionsInstance(_typed.V1ServicesSyncListsSyncListPermissionsInstanceFields):
    delete = awaited(_typed.V1ServicesSyncListsSyncListPermissionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsSyncListPermissionsInstance.fetch, V1ServicesSyncListsSyncListPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsSyncListPermissionsInstance.update, V1ServicesSyncListsSyncListPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncListsInstance(_typed.V1ServicesSyncListsInstanceFields):
    @property
    def sync_list_items(self) -> V1ServicesSyncListsSyncListItems: ...
    @property
    def sync_list_permissions(self) -> V1ServicesSyncListsSyncListPermissions: ...
    delete = awaited(_typed.V1ServicesSyncListsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncListsInstance.fetch, V1ServicesSyncListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncListsInstance.update, V1ServicesSyncListsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMaps(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncMapsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncMapsContext: ...
    create = answers(_typed.V1ServicesSyncMaps.create, V1ServicesSyncMapsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSyncMaps.list, V1ServicesSyncMapsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncMaps.stream, V1ServicesSyncMapsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncMaps.page, V1ServicesSyncMapsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncMaps.get_page, V1ServicesSyncMapsInstance)

class V1ServicesSyncMapsContext(Resource):
    @property
    def sync_map_items(self) -> V1ServicesSyncMapsSyncMapItems: ...
    @property
    def sync_map_permissions(self) -> V1ServicesSyncMapsSyncMapPermissions: ...
    delete = awaited(_typed.V1ServicesSyncMapsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsContext.fetch, V1ServicesSyncMapsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsContext.update, V1ServicesSyncMapsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMapsSyncMapItems(CallableResource):
    def __call__(self, key: PathValue) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    def get(self, key: PathValue) -> V1ServicesSyncMapsSyncMapItemsContext: ...
    create = answers(_typed.V1ServicesSyncMapsSyncMapItems.create, V1ServicesSyncMapsSyncMapItemsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSyncMapsSyncMapItems.list, V1ServicesSyncMapsSyncMapItemsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncMapsSyncMapItems.stream, V1ServicesSyncMapsSyncMapItemsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncMapsSyncMapItems.page, V1ServicesSyncMapsSyncMapItemsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncMapsSyncMapItems.get_page, V1ServicesSyncMapsSyncMapItemsInstance)

class V1ServicesSyncMapsSyncMapItemsContext(Resource):
    delete = awaited(_typed.V1ServicesSyncMapsSyncMapItemsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsSyncMapItemsContext.fetch, V1ServicesSyncMapsSyncMapItemsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsSyncMapItemsContext.update, V1ServicesSyncMapsSyncMapItemsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMapsSyncMapItemsInstance(_typed.V1ServicesSyncMapsSyncMapItemsInstanceFields):
    delete = awaited(_typed.V1ServicesSyncMapsSyncMapItemsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsSyncMapItemsInstance.fetch, V1ServicesSyncMapsSyncMapItemsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsSyncMapItemsInstance.update, V1ServicesSyncMapsSyncMapItemsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMapsSyncMapPermissions(CallableResource):
    def __call__(self, identity: PathValue) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    def get(self, identity: PathValue) -> V1ServicesSyncMapsSyncMapPermissionsContext: ...
    list = lists(_typed.V1ServicesSyncMapsSyncMapPermissions.list, V1ServicesSyncMapsSyncMapPermissionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncMapsSyncMapPermissions.stream, V1ServicesSyncMapsSyncMapPermissionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncMapsSyncMapPermissions.page, V1ServicesSyncMapsSyncMapPermissionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncMapsSyncMapPermissions.get_page, V1ServicesSyncMapsSyncMapPermissionsInstance)

class V1ServicesSyncMapsSyncMapPermissionsContext(Resource):
    delete = awaited(_typed.V1ServicesSyncMapsSyncMapPermissionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsSyncMapPermissionsContext.fetch, V1ServicesSyncMapsSyncMapPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsSyncMapPermissionsContext.update, V1ServicesSyncMapsSyncMapPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMapsSyncMapPermissionsInstance(_typed.V1ServicesSyncMapsSyncMapPermissionsInstanceFields):
    delete = awaited(_typed.V1ServicesSyncMapsSyncMapPermissionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsSyncMapPermissionsInstance.fetch, V1ServicesSyncMapsSyncMapPermissionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsSyncMapPermissionsInstance.update, V1ServicesSyncMapsSyncMapPermissionsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncMapsInstance(_typed.V1ServicesSyncMapsInstanceFields):
    @property
    def sync_map_items(self) -> V1ServicesSyncMapsSyncMapItems: ...
    @property
    def sync_map_permissions(self) -> V1ServicesSyncMapsSyncMapPermissions: ...
    delete = awaited(_typed.V1ServicesSyncMapsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncMapsInstance.fetch, V1ServicesSyncMapsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncMapsInstance.update, V1ServicesSyncMapsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncStreams(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSyncStreamsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSyncStreamsContext: ...
    create = answers(_typed.V1ServicesSyncStreams.create, V1ServicesSyncStreamsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSyncStreams.list, V1ServicesSyncStreamsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSyncStreams.stream, V1ServicesSyncStreamsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSyncStreams.page, V1ServicesSyncStreamsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSyncStreams.get_page, V1ServicesSyncStreamsInstance)

class V1ServicesSyncStreamsContext(Resource):
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    delete = awaited(_typed.V1ServicesSyncStreamsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncStreamsContext.fetch, V1ServicesSyncStreamsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncStreamsContext.update, V1ServicesSyncStreamsInstance)
    update_with_http_info = fully(update)

class V1ServicesSyncStreamsStreamMessages(Resource):
    create = answers(_typed.V1ServicesSyncStreamsStreamMessages.create, V1ServicesSyncStreamsStreamMessagesInstance)
    create_with_http_info = fully(create)

class V1ServicesSyncStreamsStreamMessagesInstance(_typed.V1ServicesSyncStreamsStreamMessagesInstanceFields):
    pass

class V1ServicesSyncStreamsInstance(_typed.V1ServicesSyncStreamsInstanceFields):
    @property
    def stream_messages(self) -> V1ServicesSyncStreamsStreamMessages: ...
    delete = awaited(_typed.V1ServicesSyncStreamsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSyncStreamsInstance.fetch, V1ServicesSyncStreamsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSyncStreamsInstance.update, V1ServicesSyncStreamsInstance)
    update_with_http_info = fully(update)

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
    @property
    def documents(self) -> V1ServicesDocuments: ...
    @property
    def sync_lists(self) -> V1ServicesSyncLists: ...
    @property
    def sync_maps(self) -> V1ServicesSyncMaps: ...
    @property
    def sync_streams(self) -> V1ServicesSyncStreams: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)
