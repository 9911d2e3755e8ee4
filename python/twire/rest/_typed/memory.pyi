"""client.memory."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal, overload

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

DataMappingEnumDataMappingType: TypeAlias = Literal["INGRESS", "DATASET_CLOUDAPP", "DATASET_WAREHOUSE"]

class Memory(Product):
    @property
    def v1(self) -> V1: ...

class V1(Resource):
    @property
    def bulk(self) -> V1Bulk: ...
    @property
    def conversation_summaries(self) -> V1ConversationSummaries: ...
    @property
    def data_mappings(self) -> V1DataMappings: ...
    @property
    def identifiers(self) -> V1Identifiers: ...
    @property
    def identity_resolution_settings(self) -> V1IdentityResolutionSettings: ...
    @property
    def imports(self) -> V1Imports: ...
    @property
    def lookup(self) -> V1Lookup: ...
    @property
    def observations(self) -> V1Observations: ...
    @property
    def operations(self) -> V1Operations: ...
    @property
    def profiles(self) -> V1Profiles: ...
    @property
    def recall(self) -> V1Recall: ...
    @property
    def revisions(self) -> V1Revisions: ...
    @property
    def stores(self) -> V1Stores: ...
    @property
    def trait_groups(self) -> V1TraitGroups: ...
    @property
    def traits(self) -> V1Traits: ...

class V1Bulk(CallableResource):
    def __call__(self, store_id: PathValue) -> V1BulkContext: ...
    def get(self, store_id: PathValue) -> V1BulkContext: ...

class V1BulkContext(Resource):
    def update(self, update_profiles_bulk_request: Body) -> V1BulkInstance:
        """Changes a bulk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BulkInstanceFields(Instance):
    message: str | None
    operation_id: str | None
    created_at: datetime | None
    status_url: str | None

class V1BulkInstance(V1BulkInstanceFields):
    def update(self, update_profiles_bulk_request: Body) -> V1BulkInstance:
        """Changes a bulk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationSummaries(CallableResource):
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1ConversationSummariesContext2: ...
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue, summary_id: PathValue) -> V1ConversationSummariesContext3: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1ConversationSummariesContext2: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue, summary_id: PathValue) -> V1ConversationSummariesContext3: ...

class V1ConversationSummariesContext2(Resource):
    def create(self, create_summaries_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ConversationSummariesContext2Instance:
        """Creates a conversation summary."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationSummariesContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ConversationSummariesContext2InstanceFields(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1ConversationSummariesContext2Instance(V1ConversationSummariesContext2InstanceFields):
    def create(self, create_summaries_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ConversationSummariesContext2Instance:
        """Creates a conversation summary."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ConversationSummariesContext2Instance]:
        """Lists conversation summaries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationSummariesContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ConversationSummariesContext3(Resource):
    def delete(self) -> bool:
        """Deletes a conversation summary. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationSummariesContext3Instance:
        """Reads a conversation summary."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, summary_core_patch: Body) -> V1ConversationSummariesContext3Instance:
        """Changes a conversation summary in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ConversationSummariesContext3InstanceFields(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1ConversationSummariesContext3Instance(V1ConversationSummariesContext3InstanceFields):
    def delete(self) -> bool:
        """Deletes a conversation summary. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationSummariesContext3Instance:
        """Reads a conversation summary."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, summary_core_patch: Body) -> V1ConversationSummariesContext3Instance:
        """Changes a conversation summary in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1DataMappings(CallableResource):
    @overload
    def __call__(self, store_id: PathValue) -> V1DataMappingsContext: ...
    @overload
    def __call__(self, store_id: PathValue, data_mapping_id: PathValue) -> V1DataMappingsContext2: ...
    @overload
    def get(self, store_id: PathValue) -> V1DataMappingsContext: ...
    @overload
    def get(self, store_id: PathValue, data_mapping_id: PathValue) -> V1DataMappingsContext2: ...

class V1DataMappingsContext(Resource):
    def create(self, create_data_mapping_input: Body) -> V1DataMappingsInstance:
        """Creates a data mapping."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DataMappingsInstance]:
        """Lists data mappings. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DataMappingsInstance]:
        """Lists data mappings. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ...) -> Page[V1DataMappingsInstance]:
        """Lists data mappings. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DataMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1DataMappingsInstanceFields(Instance):
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    is_enabled: bool | None
    mapping_to: dict[str, Any] | None
    mapping_from: dict[str, Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None

class V1DataMappingsInstance(V1DataMappingsInstanceFields):
    def create(self, create_data_mapping_input: Body) -> V1DataMappingsInstance:
        """Creates a data mapping."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DataMappingsInstance]:
        """Lists data mappings. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DataMappingsInstance]:
        """Lists data mappings. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., type: DataMappingEnumDataMappingType | Text | None = ...) -> Page[V1DataMappingsInstance]:
        """Lists data mappings. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DataMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1DataMappingsContext2(Resource):
    def delete(self) -> bool:
        """Deletes a data mapping. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DataMappingsContext2Instance:
        """Reads a data mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, data_mapping_core: Body, if_match: Text | None = ...) -> V1DataMappingsContext2Instance:
        """Changes a data mapping in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1DataMappingsContext2InstanceFields(Instance):
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    is_enabled: bool | None
    mapping_to: dict[str, Any] | None
    mapping_from: dict[str, Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None

class V1DataMappingsContext2Instance(V1DataMappingsContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a data mapping. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DataMappingsContext2Instance:
        """Reads a data mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, data_mapping_core: Body, if_match: Text | None = ...) -> V1DataMappingsContext2Instance:
        """Changes a data mapping in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Identifiers(CallableResource):
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1IdentifiersContext2: ...
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue, id_type: PathValue) -> V1IdentifiersContext3: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1IdentifiersContext2: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue, id_type: PathValue) -> V1IdentifiersContext3: ...

class V1IdentifiersContext2(Resource):
    def create(self, identifier: Body) -> V1IdentifiersContext2Instance:
        """Creates an identifier."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IdentifiersContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1IdentifiersContext2InstanceFields(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None

class V1IdentifiersContext2Instance(V1IdentifiersContext2InstanceFields):
    def create(self, identifier: Body) -> V1IdentifiersContext2Instance:
        """Creates an identifier."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1IdentifiersContext2Instance]:
        """Lists identifiers. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IdentifiersContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1IdentifiersContext3(Resource):
    def delete(self, remove_all: Bool | None = ...) -> bool:
        """Deletes an identifier. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IdentifiersContext3Instance:
        """Reads an identifier."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, identifier_update: Body) -> V1IdentifiersContext3Instance:
        """Changes an identifier in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1IdentifiersContext3InstanceFields(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None

class V1IdentifiersContext3Instance(V1IdentifiersContext3InstanceFields):
    def delete(self, remove_all: Bool | None = ...) -> bool:
        """Deletes an identifier. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IdentifiersContext3Instance:
        """Reads an identifier."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, identifier_update: Body) -> V1IdentifiersContext3Instance:
        """Changes an identifier in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1IdentityResolutionSettings(CallableResource):
    def __call__(self, store_id: PathValue) -> V1IdentityResolutionSettingsContext: ...
    def get(self, store_id: PathValue) -> V1IdentityResolutionSettingsContext: ...

class V1IdentityResolutionSettingsContext(Resource):
    def fetch(self) -> V1IdentityResolutionSettingsInstance:
        """Reads an identity resolution setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, identity_resolution_settings_core: Body, if_match: Text | None = ...) -> V1IdentityResolutionSettingsInstance:
        """Changes an identity resolution setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IdentityResolutionSettingsInstanceFields(Instance):
    identifier_configs: list[Any] | None
    matching_rules: list[Any] | None
    version: int | None
    message: str | None
    status_url: str | None

class V1IdentityResolutionSettingsInstance(V1IdentityResolutionSettingsInstanceFields):
    def fetch(self) -> V1IdentityResolutionSettingsInstance:
        """Reads an identity resolution setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, identity_resolution_settings_core: Body, if_match: Text | None = ...) -> V1IdentityResolutionSettingsInstance:
        """Changes an identity resolution setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Imports(CallableResource):
    @overload
    def __call__(self, store_id: PathValue) -> V1ImportsContext: ...
    @overload
    def __call__(self, store_id: PathValue, import_id: PathValue) -> V1ImportsContext2: ...
    @overload
    def get(self, store_id: PathValue) -> V1ImportsContext: ...
    @overload
    def get(self, store_id: PathValue, import_id: PathValue) -> V1ImportsContext2: ...

class V1ImportsContext(Resource):
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance:
        """Creates an import."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]:
        """Lists imports. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]:
        """Lists imports. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]:
        """Lists imports. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsInstanceFields(Instance):
    import_id: str | None
    url: str | None
    operation_id: str | None
    created_at: datetime | None
    status_url: str | None
    status: str | None
    filename: str | None
    updated_at: datetime | None
    file_size: int | None
    column_mappings: list[Any] | None
    summary: dict[str, Any] | None
    imports: list[Any] | None
    meta: dict[str, Any] | None

class V1ImportsInstance(V1ImportsInstanceFields):
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance:
        """Creates an import."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]:
        """Lists imports. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]:
        """Lists imports. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]:
        """Lists imports. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsInstance2(Instance):
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance:
        """Creates an import."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]:
        """Lists imports. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]:
        """Lists imports. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]:
        """Lists imports. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsContext2(Resource):
    def fetch(self) -> V1ImportsContext2Instance:
        """Reads an import."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ImportsContext2InstanceFields(Instance):
    import_id: str | None
    url: str | None
    operation_id: str | None
    created_at: datetime | None
    status_url: str | None
    status: str | None
    filename: str | None
    updated_at: datetime | None
    file_size: int | None
    column_mappings: list[Any] | None
    summary: dict[str, Any] | None
    imports: list[Any] | None
    meta: dict[str, Any] | None

class V1ImportsContext2Instance(V1ImportsContext2InstanceFields):
    def fetch(self) -> V1ImportsContext2Instance:
        """Reads an import."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Lookup(CallableResource):
    def __call__(self, store_id: PathValue) -> V1LookupContext: ...
    def get(self, store_id: PathValue) -> V1LookupContext: ...

class V1LookupContext(Resource):
    def create(self, identifier: Body) -> V1LookupInstance:
        """Creates a lookup."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1LookupInstanceFields(Instance):
    normalized_value: str | None
    profiles: list[Any] | None

class V1LookupInstance(V1LookupInstanceFields):
    def create(self, identifier: Body) -> V1LookupInstance:
        """Creates a lookup."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1Observations(CallableResource):
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1ObservationsContext2: ...
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1ObservationsContext3: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1ObservationsContext2: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1ObservationsContext3: ...

class V1ObservationsContext2(Resource):
    def create(self, create_observations_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ObservationsContext2Instance:
        """Creates an observation."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ObservationsContext2Instance]:
        """Lists observations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ObservationsContext2Instance]:
        """Lists observations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ObservationsContext2Instance]:
        """Lists observations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ObservationsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ObservationsContext2InstanceFields(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1ObservationsContext2Instance(V1ObservationsContext2InstanceFields):
    def create(self, create_observations_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ObservationsContext2Instance:
        """Creates an observation."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ObservationsContext2Instance]:
        """Lists observations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ObservationsContext2Instance]:
        """Lists observations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ObservationsContext2Instance]:
        """Lists observations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ObservationsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ObservationsContext3(Resource):
    def delete(self) -> bool:
        """Deletes an observation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ObservationsContext3Instance:
        """Reads an observation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, observation_base: Body) -> V1ObservationsContext3Instance:
        """Changes an observation in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ObservationsContext3InstanceFields(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1ObservationsContext3Instance(V1ObservationsContext3InstanceFields):
    def delete(self) -> bool:
        """Deletes an observation. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ObservationsContext3Instance:
        """Reads an observation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, observation_base: Body) -> V1ObservationsContext3Instance:
        """Changes an observation in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V1OperationsContext: ...
    def get(self, operation_id: PathValue) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1OperationsInstanceFields(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    status_url: str | None
    completed_at: datetime | None
    result: str | None
    error: str | None
    result_url: str | None

class V1OperationsInstance(V1OperationsInstanceFields):
    def fetch(self) -> V1OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Profiles(CallableResource):
    @overload
    def __call__(self, store_id: PathValue) -> V1ProfilesContext: ...
    @overload
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1ProfilesContext2: ...
    @overload
    def get(self, store_id: PathValue) -> V1ProfilesContext: ...
    @overload
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1ProfilesContext2: ...

class V1ProfilesContext(Resource):
    def create(self, profile_data: Body) -> V1ProfilesInstance:
        """Creates a profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]:
        """Lists profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]:
        """Lists profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]:
        """Lists profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesInstanceFields(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None

class V1ProfilesInstance(V1ProfilesInstanceFields):
    def create(self, profile_data: Body) -> V1ProfilesInstance:
        """Creates a profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]:
        """Lists profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]:
        """Lists profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]:
        """Lists profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesInstance2(Instance):
    def create(self, profile_data: Body) -> V1ProfilesInstance:
        """Creates a profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]:
        """Lists profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]:
        """Lists profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]:
        """Lists profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesContext2(Resource):
    def delete(self) -> bool:
        """Deletes a profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, trait_groups: Text | None = ...) -> V1ProfilesContext2Instance:
        """Reads a profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, profile_patch: Body) -> V1ProfilesContext2Instance:
        """Changes a profile in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ProfilesContext2InstanceFields(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None

class V1ProfilesContext2Instance(V1ProfilesContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, trait_groups: Text | None = ...) -> V1ProfilesContext2Instance:
        """Reads a profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, profile_patch: Body) -> V1ProfilesContext2Instance:
        """Changes a profile in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Recall(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1RecallContext2: ...
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1RecallContext2: ...

class V1RecallContext2(Resource):
    def create(self, memory_retrieval_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1RecallContext2Instance:
        """Creates a recall."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1RecallContext2InstanceFields(Instance):
    observations: list[Any] | None
    summaries: list[Any] | None
    communications: list[Any] | None
    meta: str | None

class V1RecallContext2Instance(V1RecallContext2InstanceFields):
    def create(self, memory_retrieval_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1RecallContext2Instance:
        """Creates a recall."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1Revisions(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1RevisionsContext3: ...
    def get(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1RevisionsContext3: ...

class V1RevisionsContext3(Resource):
    def list(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RevisionsContext3Instance]:
        """Lists revisions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RevisionsContext3Instance]:
        """Lists revisions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1RevisionsContext3Instance]:
        """Lists revisions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RevisionsContext3Instance]: ...
    get_page_async = awaited(get_page)

class V1RevisionsContext3InstanceFields(Instance):
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None

class V1RevisionsContext3Instance(V1RevisionsContext3InstanceFields):
    def list(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RevisionsContext3Instance]:
        """Lists revisions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RevisionsContext3Instance]:
        """Lists revisions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1RevisionsContext3Instance]:
        """Lists revisions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RevisionsContext3Instance]: ...
    get_page_async = awaited(get_page)

class V1Stores(CallableResource):
    def __call__(self, store_id: PathValue) -> V1StoresContext: ...
    def get(self, store_id: PathValue) -> V1StoresContext: ...
    def create(self, service_request: Body) -> V1StoresInstance:
        """Creates a store."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1StoresInstance2]:
        """Lists stores. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1StoresInstance2]:
        """Lists stores. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1StoresInstance2]:
        """Lists stores. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1StoresInstance2]: ...
    get_page_async = awaited(get_page)

class V1StoresContext(Resource):
    def delete(self) -> bool:
        """Deletes a store. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance:
        """Reads a store."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance:
        """Changes a store in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1StoresInstanceFields(Instance):
    display_name: str | None
    description: str | None
    id: str | None
    status: str | None
    intelligence_service_id: str | None
    version: int | None
    data_as_of: datetime | None
    stores: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None

class V1StoresInstance(V1StoresInstanceFields):
    def delete(self) -> bool:
        """Deletes a store. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance:
        """Reads a store."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance:
        """Changes a store in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1StoresInstance2(Instance):
    def delete(self) -> bool:
        """Deletes a store. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance:
        """Reads a store."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance:
        """Changes a store in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1TraitGroups(CallableResource):
    @overload
    def __call__(self, store_id: PathValue) -> V1TraitGroupsContext: ...
    @overload
    def __call__(self, store_id: PathValue, trait_group_name: PathValue) -> V1TraitGroupsContext2: ...
    @overload
    def get(self, store_id: PathValue) -> V1TraitGroupsContext: ...
    @overload
    def get(self, store_id: PathValue, trait_group_name: PathValue) -> V1TraitGroupsContext2: ...

class V1TraitGroupsContext(Resource):
    def create(self, trait_group_request: Body | None = ...) -> V1TraitGroupsInstance:
        """Creates a trait group."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitGroupsInstance]:
        """Lists trait groups. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitGroupsInstance]:
        """Lists trait groups. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1TraitGroupsInstance]:
        """Lists trait groups. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitGroupsInstance]: ...
    get_page_async = awaited(get_page)

class V1TraitGroupsInstanceFields(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None

class V1TraitGroupsInstance(V1TraitGroupsInstanceFields):
    def create(self, trait_group_request: Body | None = ...) -> V1TraitGroupsInstance:
        """Creates a trait group."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitGroupsInstance]:
        """Lists trait groups. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitGroupsInstance]:
        """Lists trait groups. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1TraitGroupsInstance]:
        """Lists trait groups. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitGroupsInstance]: ...
    get_page_async = awaited(get_page)

class V1TraitGroupsContext2(Resource):
    def delete(self) -> bool:
        """Deletes a trait group. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> V1TraitGroupsContext2Instance:
        """Reads a trait group."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_trait_group_request: Body, if_match: Text | None = ...) -> V1TraitGroupsContext2Instance:
        """Changes a trait group in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1TraitGroupsContext2InstanceFields(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None

class V1TraitGroupsContext2Instance(V1TraitGroupsContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a trait group. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> V1TraitGroupsContext2Instance:
        """Reads a trait group."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_trait_group_request: Body, if_match: Text | None = ...) -> V1TraitGroupsContext2Instance:
        """Changes a trait group in part."""
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Traits(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1TraitsContext2: ...
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1TraitsContext2: ...

class V1TraitsContext2(Resource):
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitsContext2Instance]:
        """Lists traits. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitsContext2Instance]:
        """Lists traits. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ...) -> Page[V1TraitsContext2Instance]:
        """Lists traits. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1TraitsContext2InstanceFields(Instance):
    name: str | None
    value: dict[str, Any] | None
    trait_group: str | None
    timestamp: datetime | None

class V1TraitsContext2Instance(V1TraitsContext2InstanceFields):
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitsContext2Instance]:
        """Lists traits. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitsContext2Instance]:
        """Lists traits. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ...) -> Page[V1TraitsContext2Instance]:
        """Lists traits. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitsContext2Instance]: ...
    get_page_async = awaited(get_page)
