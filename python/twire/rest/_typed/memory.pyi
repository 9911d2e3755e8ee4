"""client.memory."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Memory(Resource):
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

class V1Bulk(Called):
    def __call__(self, store_id: str) -> V1BulkContext: ...
    def get(self, store_id: str) -> V1BulkContext: ...

class V1BulkContext(Resource):
    def update(self, update_profiles_bulk_request: Body) -> V1BulkInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1BulkInstance(Instance):
    message: str | None
    operation_id: str | None
    created_at: datetime | None
    status_url: str | None
    def update(self, update_profiles_bulk_request: Body) -> V1BulkInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConversationSummaries(Called):
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1ConversationSummariesContext2: ...
    @overload
    def __call__(self, store_id: str, profile_id: str, summary_id: str) -> V1ConversationSummariesContext3: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1ConversationSummariesContext2: ...
    @overload
    def get(self, store_id: str, profile_id: str, summary_id: str) -> V1ConversationSummariesContext3: ...

class V1ConversationSummariesContext2(Resource):
    def create(self, create_summaries_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ConversationSummariesContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationSummariesContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationSummariesContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ConversationSummariesContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationSummariesContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ConversationSummariesContext2Instance(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def create(self, create_summaries_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ConversationSummariesContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConversationSummariesContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConversationSummariesContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ConversationSummariesContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConversationSummariesContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ConversationSummariesContext3(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationSummariesContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, summary_core_patch: Body) -> V1ConversationSummariesContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ConversationSummariesContext3Instance(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConversationSummariesContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, summary_core_patch: Body) -> V1ConversationSummariesContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1DataMappings(Called):
    @overload
    def __call__(self, store_id: str) -> V1DataMappingsContext: ...
    @overload
    def __call__(self, store_id: str, data_mapping_id: str) -> V1DataMappingsContext2: ...
    @overload
    def get(self, store_id: str) -> V1DataMappingsContext: ...
    @overload
    def get(self, store_id: str, data_mapping_id: str) -> V1DataMappingsContext2: ...

class V1DataMappingsContext(Resource):
    def create(self, create_data_mapping_input: Body) -> V1DataMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DataMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DataMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ...) -> Page[V1DataMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DataMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1DataMappingsInstance(Instance):
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
    def create(self, create_data_mapping_input: Body) -> V1DataMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DataMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DataMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., type: Text | None = ...) -> Page[V1DataMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DataMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1DataMappingsContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DataMappingsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, data_mapping_core: Body, if_match: Text | None = ...) -> V1DataMappingsContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1DataMappingsContext2Instance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1DataMappingsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, data_mapping_core: Body, if_match: Text | None = ...) -> V1DataMappingsContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Identifiers(Called):
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1IdentifiersContext2: ...
    @overload
    def __call__(self, store_id: str, profile_id: str, id_type: str) -> V1IdentifiersContext3: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1IdentifiersContext2: ...
    @overload
    def get(self, store_id: str, profile_id: str, id_type: str) -> V1IdentifiersContext3: ...

class V1IdentifiersContext2(Resource):
    def create(self, identifier: Body) -> V1IdentifiersContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IdentifiersContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IdentifiersContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1IdentifiersContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IdentifiersContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1IdentifiersContext2Instance(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None
    def create(self, identifier: Body) -> V1IdentifiersContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IdentifiersContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IdentifiersContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_size: Int | None = ...) -> Page[V1IdentifiersContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IdentifiersContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1IdentifiersContext3(Resource):
    def delete(self, remove_all: Bool | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IdentifiersContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, identifier_update: Body) -> V1IdentifiersContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1IdentifiersContext3Instance(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None
    def delete(self, remove_all: Bool | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IdentifiersContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, identifier_update: Body) -> V1IdentifiersContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1IdentityResolutionSettings(Called):
    def __call__(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...
    def get(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...

class V1IdentityResolutionSettingsContext(Resource):
    def fetch(self) -> V1IdentityResolutionSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, identity_resolution_settings_core: Body, if_match: Text | None = ...) -> V1IdentityResolutionSettingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IdentityResolutionSettingsInstance(Instance):
    identifier_configs: list[Any] | None
    matching_rules: list[Any] | None
    version: int | None
    message: str | None
    status_url: str | None
    def fetch(self) -> V1IdentityResolutionSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, identity_resolution_settings_core: Body, if_match: Text | None = ...) -> V1IdentityResolutionSettingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Imports(Called):
    @overload
    def __call__(self, store_id: str) -> V1ImportsContext: ...
    @overload
    def __call__(self, store_id: str, import_id: str) -> V1ImportsContext2: ...
    @overload
    def get(self, store_id: str) -> V1ImportsContext: ...
    @overload
    def get(self, store_id: str, import_id: str) -> V1ImportsContext2: ...

class V1ImportsContext(Resource):
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsInstance(Instance):
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
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsInstance2(Instance):
    def create(self, create_profiles_import_v2_request: Body) -> V1ImportsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ImportsInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ImportsInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ImportsInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ImportsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ImportsContext2(Resource):
    def fetch(self) -> V1ImportsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ImportsContext2Instance(Instance):
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
    def fetch(self) -> V1ImportsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Lookup(Called):
    def __call__(self, store_id: str) -> V1LookupContext: ...
    def get(self, store_id: str) -> V1LookupContext: ...

class V1LookupContext(Resource):
    def create(self, identifier: Body) -> V1LookupInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1LookupInstance(Instance):
    normalized_value: str | None
    profiles: list[Any] | None
    def create(self, identifier: Body) -> V1LookupInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1Observations(Called):
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1ObservationsContext2: ...
    @overload
    def __call__(self, store_id: str, profile_id: str, observation_id: str) -> V1ObservationsContext3: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1ObservationsContext2: ...
    @overload
    def get(self, store_id: str, profile_id: str, observation_id: str) -> V1ObservationsContext3: ...

class V1ObservationsContext2(Resource):
    def create(self, create_observations_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ObservationsContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ObservationsContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ObservationsContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ObservationsContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ObservationsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ObservationsContext2Instance(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def create(self, create_observations_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1ObservationsContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ObservationsContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ObservationsContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., source: Text | None = ..., created_after: Time | None = ..., created_before: Time | None = ..., conversation_id: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1ObservationsContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ObservationsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1ObservationsContext3(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ObservationsContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, observation_base: Body) -> V1ObservationsContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ObservationsContext3Instance(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ObservationsContext3Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, observation_base: Body) -> V1ObservationsContext3Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Operations(Called):
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1OperationsInstance(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    status_url: str | None
    completed_at: datetime | None
    result: str | None
    error: str | None
    result_url: str | None
    def fetch(self) -> V1OperationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Profiles(Called):
    @overload
    def __call__(self, store_id: str) -> V1ProfilesContext: ...
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1ProfilesContext2: ...
    @overload
    def get(self, store_id: str) -> V1ProfilesContext: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1ProfilesContext2: ...

class V1ProfilesContext(Resource):
    def create(self, profile_data: Body) -> V1ProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesInstance(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None
    def create(self, profile_data: Body) -> V1ProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesInstance2(Instance):
    def create(self, profile_data: Body) -> V1ProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ProfilesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ProfilesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1ProfilesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ProfilesInstance2]: ...
    get_page_async = awaited(get_page)

class V1ProfilesContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, trait_groups: Text | None = ...) -> V1ProfilesContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, profile_patch: Body) -> V1ProfilesContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1ProfilesContext2Instance(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, trait_groups: Text | None = ...) -> V1ProfilesContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, profile_patch: Body) -> V1ProfilesContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Recall(Called):
    def __call__(self, store_id: str, profile_id: str) -> V1RecallContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1RecallContext2: ...

class V1RecallContext2(Resource):
    def create(self, memory_retrieval_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1RecallContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1RecallContext2Instance(Instance):
    observations: list[Any] | None
    summaries: list[Any] | None
    communications: list[Any] | None
    meta: str | None
    def create(self, memory_retrieval_request: Body, accept_encoding: Text | None = ..., content_encoding: Text | None = ...) -> V1RecallContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1Revisions(Called):
    def __call__(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...
    def get(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...

class V1RevisionsContext3(Resource):
    def list(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RevisionsContext3Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RevisionsContext3Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1RevisionsContext3Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RevisionsContext3Instance]: ...
    get_page_async = awaited(get_page)

class V1RevisionsContext3Instance(Instance):
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    def list(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RevisionsContext3Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., accept_encoding: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RevisionsContext3Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., accept_encoding: Text | None = ...) -> Page[V1RevisionsContext3Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RevisionsContext3Instance]: ...
    get_page_async = awaited(get_page)

class V1Stores(Called):
    def __call__(self, store_id: str) -> V1StoresContext: ...
    def get(self, store_id: str) -> V1StoresContext: ...
    def create(self, service_request: Body) -> V1StoresInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1StoresInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1StoresInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1StoresInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1StoresInstance2]: ...
    get_page_async = awaited(get_page)

class V1StoresContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1StoresInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1StoresInstance2(Instance):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1StoresInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_store_request: Body, if_match: Text | None = ...) -> V1StoresInstance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1TraitGroups(Called):
    @overload
    def __call__(self, store_id: str) -> V1TraitGroupsContext: ...
    @overload
    def __call__(self, store_id: str, trait_group_name: str) -> V1TraitGroupsContext2: ...
    @overload
    def get(self, store_id: str) -> V1TraitGroupsContext: ...
    @overload
    def get(self, store_id: str, trait_group_name: str) -> V1TraitGroupsContext2: ...

class V1TraitGroupsContext(Resource):
    def create(self, trait_group_request: Body | None = ...) -> V1TraitGroupsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitGroupsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitGroupsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1TraitGroupsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitGroupsInstance]: ...
    get_page_async = awaited(get_page)

class V1TraitGroupsInstance(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None
    def create(self, trait_group_request: Body | None = ...) -> V1TraitGroupsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitGroupsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, include_traits: Bool | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitGroupsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V1TraitGroupsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitGroupsInstance]: ...
    get_page_async = awaited(get_page)

class V1TraitGroupsContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> V1TraitGroupsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_trait_group_request: Body, if_match: Text | None = ...) -> V1TraitGroupsContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1TraitGroupsContext2Instance(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_traits: Bool | None = ..., page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> V1TraitGroupsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def patch(self, patch_trait_group_request: Body, if_match: Text | None = ...) -> V1TraitGroupsContext2Instance: ...
    patch_async = awaited(patch)
    patch_with_http_info = full(patch)
    patch_with_http_info_async = full_awaited(patch)

class V1Traits(Called):
    def __call__(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...

class V1TraitsContext2(Resource):
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitsContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitsContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ...) -> Page[V1TraitsContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitsContext2Instance]: ...
    get_page_async = awaited(get_page)

class V1TraitsContext2Instance(Instance):
    name: str | None
    value: dict[str, Any] | None
    trait_group: str | None
    timestamp: datetime | None
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1TraitsContext2Instance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1TraitsContext2Instance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ..., trait_groups: Text | None = ...) -> Page[V1TraitsContext2Instance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1TraitsContext2Instance]: ...
    get_page_async = awaited(get_page)
