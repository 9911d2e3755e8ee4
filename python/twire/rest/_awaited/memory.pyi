"""twire.aio.memory."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed import memory as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    update = answers(_typed.V1BulkContext.update, V1BulkInstance)
    update_with_http_info = full_answers(_typed.V1BulkContext.update, V1BulkInstance)

class V1BulkInstance(Instance):
    message: str | None
    operation_id: str | None
    created_at: datetime | None
    status_url: str | None
    update = answers(_typed.V1BulkInstance.update, V1BulkInstance)
    update_with_http_info = full_answers(_typed.V1BulkInstance.update, V1BulkInstance)

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
    create = answers(_typed.V1ConversationSummariesContext2.create, V1ConversationSummariesContext2Instance)
    create_with_http_info = full_answers(_typed.V1ConversationSummariesContext2.create, V1ConversationSummariesContext2Instance)
    list = lists(_typed.V1ConversationSummariesContext2.list, V1ConversationSummariesContext2Instance)
    list_with_http_info = full_lists(_typed.V1ConversationSummariesContext2.list, V1ConversationSummariesContext2Instance)
    stream = streams(_typed.V1ConversationSummariesContext2.stream, V1ConversationSummariesContext2Instance)
    stream_with_http_info = full_streams(_typed.V1ConversationSummariesContext2.stream, V1ConversationSummariesContext2Instance)
    page = pages(_typed.V1ConversationSummariesContext2.page, V1ConversationSummariesContext2Instance)
    page_with_http_info = full_pages(_typed.V1ConversationSummariesContext2.page, V1ConversationSummariesContext2Instance)
    get_page = pages(_typed.V1ConversationSummariesContext2.get_page, V1ConversationSummariesContext2Instance)

class V1ConversationSummariesContext2Instance(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    create = answers(_typed.V1ConversationSummariesContext2Instance.create, V1ConversationSummariesContext2Instance)
    create_with_http_info = full_answers(_typed.V1ConversationSummariesContext2Instance.create, V1ConversationSummariesContext2Instance)
    list = lists(_typed.V1ConversationSummariesContext2Instance.list, V1ConversationSummariesContext2Instance)
    list_with_http_info = full_lists(_typed.V1ConversationSummariesContext2Instance.list, V1ConversationSummariesContext2Instance)
    stream = streams(_typed.V1ConversationSummariesContext2Instance.stream, V1ConversationSummariesContext2Instance)
    stream_with_http_info = full_streams(_typed.V1ConversationSummariesContext2Instance.stream, V1ConversationSummariesContext2Instance)
    page = pages(_typed.V1ConversationSummariesContext2Instance.page, V1ConversationSummariesContext2Instance)
    page_with_http_info = full_pages(_typed.V1ConversationSummariesContext2Instance.page, V1ConversationSummariesContext2Instance)
    get_page = pages(_typed.V1ConversationSummariesContext2Instance.get_page, V1ConversationSummariesContext2Instance)

class V1ConversationSummariesContext3(Resource):
    delete = awaited(_typed.V1ConversationSummariesContext3.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationSummariesContext3.delete)
    fetch = answers(_typed.V1ConversationSummariesContext3.fetch, V1ConversationSummariesContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1ConversationSummariesContext3.fetch, V1ConversationSummariesContext3Instance)
    patch = answers(_typed.V1ConversationSummariesContext3.patch, V1ConversationSummariesContext3Instance)
    patch_with_http_info = full_answers(_typed.V1ConversationSummariesContext3.patch, V1ConversationSummariesContext3Instance)

class V1ConversationSummariesContext3Instance(Instance):
    message: str | None
    source: str | None
    content: str | None
    occurred_at: datetime | None
    conversation_id: str | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    delete = awaited(_typed.V1ConversationSummariesContext3Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConversationSummariesContext3Instance.delete)
    fetch = answers(_typed.V1ConversationSummariesContext3Instance.fetch, V1ConversationSummariesContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1ConversationSummariesContext3Instance.fetch, V1ConversationSummariesContext3Instance)
    patch = answers(_typed.V1ConversationSummariesContext3Instance.patch, V1ConversationSummariesContext3Instance)
    patch_with_http_info = full_answers(_typed.V1ConversationSummariesContext3Instance.patch, V1ConversationSummariesContext3Instance)

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
    create = answers(_typed.V1DataMappingsContext.create, V1DataMappingsInstance)
    create_with_http_info = full_answers(_typed.V1DataMappingsContext.create, V1DataMappingsInstance)
    list = lists(_typed.V1DataMappingsContext.list, V1DataMappingsInstance)
    list_with_http_info = full_lists(_typed.V1DataMappingsContext.list, V1DataMappingsInstance)
    stream = streams(_typed.V1DataMappingsContext.stream, V1DataMappingsInstance)
    stream_with_http_info = full_streams(_typed.V1DataMappingsContext.stream, V1DataMappingsInstance)
    page = pages(_typed.V1DataMappingsContext.page, V1DataMappingsInstance)
    page_with_http_info = full_pages(_typed.V1DataMappingsContext.page, V1DataMappingsInstance)
    get_page = pages(_typed.V1DataMappingsContext.get_page, V1DataMappingsInstance)

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
    create = answers(_typed.V1DataMappingsInstance.create, V1DataMappingsInstance)
    create_with_http_info = full_answers(_typed.V1DataMappingsInstance.create, V1DataMappingsInstance)
    list = lists(_typed.V1DataMappingsInstance.list, V1DataMappingsInstance)
    list_with_http_info = full_lists(_typed.V1DataMappingsInstance.list, V1DataMappingsInstance)
    stream = streams(_typed.V1DataMappingsInstance.stream, V1DataMappingsInstance)
    stream_with_http_info = full_streams(_typed.V1DataMappingsInstance.stream, V1DataMappingsInstance)
    page = pages(_typed.V1DataMappingsInstance.page, V1DataMappingsInstance)
    page_with_http_info = full_pages(_typed.V1DataMappingsInstance.page, V1DataMappingsInstance)
    get_page = pages(_typed.V1DataMappingsInstance.get_page, V1DataMappingsInstance)

class V1DataMappingsContext2(Resource):
    delete = awaited(_typed.V1DataMappingsContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1DataMappingsContext2.delete)
    fetch = answers(_typed.V1DataMappingsContext2.fetch, V1DataMappingsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1DataMappingsContext2.fetch, V1DataMappingsContext2Instance)
    patch = answers(_typed.V1DataMappingsContext2.patch, V1DataMappingsContext2Instance)
    patch_with_http_info = full_answers(_typed.V1DataMappingsContext2.patch, V1DataMappingsContext2Instance)

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
    delete = awaited(_typed.V1DataMappingsContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1DataMappingsContext2Instance.delete)
    fetch = answers(_typed.V1DataMappingsContext2Instance.fetch, V1DataMappingsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1DataMappingsContext2Instance.fetch, V1DataMappingsContext2Instance)
    patch = answers(_typed.V1DataMappingsContext2Instance.patch, V1DataMappingsContext2Instance)
    patch_with_http_info = full_answers(_typed.V1DataMappingsContext2Instance.patch, V1DataMappingsContext2Instance)

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
    create = answers(_typed.V1IdentifiersContext2.create, V1IdentifiersContext2Instance)
    create_with_http_info = full_answers(_typed.V1IdentifiersContext2.create, V1IdentifiersContext2Instance)
    list = lists(_typed.V1IdentifiersContext2.list, V1IdentifiersContext2Instance)
    list_with_http_info = full_lists(_typed.V1IdentifiersContext2.list, V1IdentifiersContext2Instance)
    stream = streams(_typed.V1IdentifiersContext2.stream, V1IdentifiersContext2Instance)
    stream_with_http_info = full_streams(_typed.V1IdentifiersContext2.stream, V1IdentifiersContext2Instance)
    page = pages(_typed.V1IdentifiersContext2.page, V1IdentifiersContext2Instance)
    page_with_http_info = full_pages(_typed.V1IdentifiersContext2.page, V1IdentifiersContext2Instance)
    get_page = pages(_typed.V1IdentifiersContext2.get_page, V1IdentifiersContext2Instance)

class V1IdentifiersContext2Instance(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None
    create = answers(_typed.V1IdentifiersContext2Instance.create, V1IdentifiersContext2Instance)
    create_with_http_info = full_answers(_typed.V1IdentifiersContext2Instance.create, V1IdentifiersContext2Instance)
    list = lists(_typed.V1IdentifiersContext2Instance.list, V1IdentifiersContext2Instance)
    list_with_http_info = full_lists(_typed.V1IdentifiersContext2Instance.list, V1IdentifiersContext2Instance)
    stream = streams(_typed.V1IdentifiersContext2Instance.stream, V1IdentifiersContext2Instance)
    stream_with_http_info = full_streams(_typed.V1IdentifiersContext2Instance.stream, V1IdentifiersContext2Instance)
    page = pages(_typed.V1IdentifiersContext2Instance.page, V1IdentifiersContext2Instance)
    page_with_http_info = full_pages(_typed.V1IdentifiersContext2Instance.page, V1IdentifiersContext2Instance)
    get_page = pages(_typed.V1IdentifiersContext2Instance.get_page, V1IdentifiersContext2Instance)

class V1IdentifiersContext3(Resource):
    delete = awaited(_typed.V1IdentifiersContext3.delete)
    delete_with_http_info = full_awaited(_typed.V1IdentifiersContext3.delete)
    fetch = answers(_typed.V1IdentifiersContext3.fetch, V1IdentifiersContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1IdentifiersContext3.fetch, V1IdentifiersContext3Instance)
    patch = answers(_typed.V1IdentifiersContext3.patch, V1IdentifiersContext3Instance)
    patch_with_http_info = full_answers(_typed.V1IdentifiersContext3.patch, V1IdentifiersContext3Instance)

class V1IdentifiersContext3Instance(Instance):
    message: str | None
    id_type: str | None
    values: list[Any] | None
    delete = awaited(_typed.V1IdentifiersContext3Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1IdentifiersContext3Instance.delete)
    fetch = answers(_typed.V1IdentifiersContext3Instance.fetch, V1IdentifiersContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1IdentifiersContext3Instance.fetch, V1IdentifiersContext3Instance)
    patch = answers(_typed.V1IdentifiersContext3Instance.patch, V1IdentifiersContext3Instance)
    patch_with_http_info = full_answers(_typed.V1IdentifiersContext3Instance.patch, V1IdentifiersContext3Instance)

class V1IdentityResolutionSettings(Called):
    def __call__(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...
    def get(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...

class V1IdentityResolutionSettingsContext(Resource):
    fetch = answers(_typed.V1IdentityResolutionSettingsContext.fetch, V1IdentityResolutionSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1IdentityResolutionSettingsContext.fetch, V1IdentityResolutionSettingsInstance)
    update = answers(_typed.V1IdentityResolutionSettingsContext.update, V1IdentityResolutionSettingsInstance)
    update_with_http_info = full_answers(_typed.V1IdentityResolutionSettingsContext.update, V1IdentityResolutionSettingsInstance)

class V1IdentityResolutionSettingsInstance(Instance):
    identifier_configs: list[Any] | None
    matching_rules: list[Any] | None
    version: int | None
    message: str | None
    status_url: str | None
    fetch = answers(_typed.V1IdentityResolutionSettingsInstance.fetch, V1IdentityResolutionSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1IdentityResolutionSettingsInstance.fetch, V1IdentityResolutionSettingsInstance)
    update = answers(_typed.V1IdentityResolutionSettingsInstance.update, V1IdentityResolutionSettingsInstance)
    update_with_http_info = full_answers(_typed.V1IdentityResolutionSettingsInstance.update, V1IdentityResolutionSettingsInstance)

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
    create = answers(_typed.V1ImportsContext.create, V1ImportsInstance)
    create_with_http_info = full_answers(_typed.V1ImportsContext.create, V1ImportsInstance)
    list = lists(_typed.V1ImportsContext.list, V1ImportsInstance2)
    list_with_http_info = full_lists(_typed.V1ImportsContext.list, V1ImportsInstance2)
    stream = streams(_typed.V1ImportsContext.stream, V1ImportsInstance2)
    stream_with_http_info = full_streams(_typed.V1ImportsContext.stream, V1ImportsInstance2)
    page = pages(_typed.V1ImportsContext.page, V1ImportsInstance2)
    page_with_http_info = full_pages(_typed.V1ImportsContext.page, V1ImportsInstance2)
    get_page = pages(_typed.V1ImportsContext.get_page, V1ImportsInstance2)

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
    create = answers(_typed.V1ImportsInstance.create, V1ImportsInstance)
    create_with_http_info = full_answers(_typed.V1ImportsInstance.create, V1ImportsInstance)
    list = lists(_typed.V1ImportsInstance.list, V1ImportsInstance2)
    list_with_http_info = full_lists(_typed.V1ImportsInstance.list, V1ImportsInstance2)
    stream = streams(_typed.V1ImportsInstance.stream, V1ImportsInstance2)
    stream_with_http_info = full_streams(_typed.V1ImportsInstance.stream, V1ImportsInstance2)
    page = pages(_typed.V1ImportsInstance.page, V1ImportsInstance2)
    page_with_http_info = full_pages(_typed.V1ImportsInstance.page, V1ImportsInstance2)
    get_page = pages(_typed.V1ImportsInstance.get_page, V1ImportsInstance2)

class V1ImportsInstance2(Instance):
    create = answers(_typed.V1ImportsInstance2.create, V1ImportsInstance)
    create_with_http_info = full_answers(_typed.V1ImportsInstance2.create, V1ImportsInstance)
    list = lists(_typed.V1ImportsInstance2.list, V1ImportsInstance2)
    list_with_http_info = full_lists(_typed.V1ImportsInstance2.list, V1ImportsInstance2)
    stream = streams(_typed.V1ImportsInstance2.stream, V1ImportsInstance2)
    stream_with_http_info = full_streams(_typed.V1ImportsInstance2.stream, V1ImportsInstance2)
    page = pages(_typed.V1ImportsInstance2.page, V1ImportsInstance2)
    page_with_http_info = full_pages(_typed.V1ImportsInstance2.page, V1ImportsInstance2)
    get_page = pages(_typed.V1ImportsInstance2.get_page, V1ImportsInstance2)

class V1ImportsContext2(Resource):
    fetch = answers(_typed.V1ImportsContext2.fetch, V1ImportsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1ImportsContext2.fetch, V1ImportsContext2Instance)

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
    fetch = answers(_typed.V1ImportsContext2Instance.fetch, V1ImportsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1ImportsContext2Instance.fetch, V1ImportsContext2Instance)

class V1Lookup(Called):
    def __call__(self, store_id: str) -> V1LookupContext: ...
    def get(self, store_id: str) -> V1LookupContext: ...

class V1LookupContext(Resource):
    create = answers(_typed.V1LookupContext.create, V1LookupInstance)
    create_with_http_info = full_answers(_typed.V1LookupContext.create, V1LookupInstance)

class V1LookupInstance(Instance):
    normalized_value: str | None
    profiles: list[Any] | None
    create = answers(_typed.V1LookupInstance.create, V1LookupInstance)
    create_with_http_info = full_answers(_typed.V1LookupInstance.create, V1LookupInstance)

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
    create = answers(_typed.V1ObservationsContext2.create, V1ObservationsContext2Instance)
    create_with_http_info = full_answers(_typed.V1ObservationsContext2.create, V1ObservationsContext2Instance)
    list = lists(_typed.V1ObservationsContext2.list, V1ObservationsContext2Instance)
    list_with_http_info = full_lists(_typed.V1ObservationsContext2.list, V1ObservationsContext2Instance)
    stream = streams(_typed.V1ObservationsContext2.stream, V1ObservationsContext2Instance)
    stream_with_http_info = full_streams(_typed.V1ObservationsContext2.stream, V1ObservationsContext2Instance)
    page = pages(_typed.V1ObservationsContext2.page, V1ObservationsContext2Instance)
    page_with_http_info = full_pages(_typed.V1ObservationsContext2.page, V1ObservationsContext2Instance)
    get_page = pages(_typed.V1ObservationsContext2.get_page, V1ObservationsContext2Instance)

class V1ObservationsContext2Instance(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    create = answers(_typed.V1ObservationsContext2Instance.create, V1ObservationsContext2Instance)
    create_with_http_info = full_answers(_typed.V1ObservationsContext2Instance.create, V1ObservationsContext2Instance)
    list = lists(_typed.V1ObservationsContext2Instance.list, V1ObservationsContext2Instance)
    list_with_http_info = full_lists(_typed.V1ObservationsContext2Instance.list, V1ObservationsContext2Instance)
    stream = streams(_typed.V1ObservationsContext2Instance.stream, V1ObservationsContext2Instance)
    stream_with_http_info = full_streams(_typed.V1ObservationsContext2Instance.stream, V1ObservationsContext2Instance)
    page = pages(_typed.V1ObservationsContext2Instance.page, V1ObservationsContext2Instance)
    page_with_http_info = full_pages(_typed.V1ObservationsContext2Instance.page, V1ObservationsContext2Instance)
    get_page = pages(_typed.V1ObservationsContext2Instance.get_page, V1ObservationsContext2Instance)

class V1ObservationsContext3(Resource):
    delete = awaited(_typed.V1ObservationsContext3.delete)
    delete_with_http_info = full_awaited(_typed.V1ObservationsContext3.delete)
    fetch = answers(_typed.V1ObservationsContext3.fetch, V1ObservationsContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1ObservationsContext3.fetch, V1ObservationsContext3Instance)
    patch = answers(_typed.V1ObservationsContext3.patch, V1ObservationsContext3Instance)
    patch_with_http_info = full_answers(_typed.V1ObservationsContext3.patch, V1ObservationsContext3Instance)

class V1ObservationsContext3Instance(Instance):
    message: str | None
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    delete = awaited(_typed.V1ObservationsContext3Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1ObservationsContext3Instance.delete)
    fetch = answers(_typed.V1ObservationsContext3Instance.fetch, V1ObservationsContext3Instance)
    fetch_with_http_info = full_answers(_typed.V1ObservationsContext3Instance.fetch, V1ObservationsContext3Instance)
    patch = answers(_typed.V1ObservationsContext3Instance.patch, V1ObservationsContext3Instance)
    patch_with_http_info = full_answers(_typed.V1ObservationsContext3Instance.patch, V1ObservationsContext3Instance)

class V1Operations(Called):
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    fetch = answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)

class V1OperationsInstance(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    status_url: str | None
    completed_at: datetime | None
    result: str | None
    error: str | None
    result_url: str | None
    fetch = answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)

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
    create = answers(_typed.V1ProfilesContext.create, V1ProfilesInstance)
    create_with_http_info = full_answers(_typed.V1ProfilesContext.create, V1ProfilesInstance)
    list = lists(_typed.V1ProfilesContext.list, V1ProfilesInstance2)
    list_with_http_info = full_lists(_typed.V1ProfilesContext.list, V1ProfilesInstance2)
    stream = streams(_typed.V1ProfilesContext.stream, V1ProfilesInstance2)
    stream_with_http_info = full_streams(_typed.V1ProfilesContext.stream, V1ProfilesInstance2)
    page = pages(_typed.V1ProfilesContext.page, V1ProfilesInstance2)
    page_with_http_info = full_pages(_typed.V1ProfilesContext.page, V1ProfilesInstance2)
    get_page = pages(_typed.V1ProfilesContext.get_page, V1ProfilesInstance2)

class V1ProfilesInstance(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None
    create = answers(_typed.V1ProfilesInstance.create, V1ProfilesInstance)
    create_with_http_info = full_answers(_typed.V1ProfilesInstance.create, V1ProfilesInstance)
    list = lists(_typed.V1ProfilesInstance.list, V1ProfilesInstance2)
    list_with_http_info = full_lists(_typed.V1ProfilesInstance.list, V1ProfilesInstance2)
    stream = streams(_typed.V1ProfilesInstance.stream, V1ProfilesInstance2)
    stream_with_http_info = full_streams(_typed.V1ProfilesInstance.stream, V1ProfilesInstance2)
    page = pages(_typed.V1ProfilesInstance.page, V1ProfilesInstance2)
    page_with_http_info = full_pages(_typed.V1ProfilesInstance.page, V1ProfilesInstance2)
    get_page = pages(_typed.V1ProfilesInstance.get_page, V1ProfilesInstance2)

class V1ProfilesInstance2(Instance):
    create = answers(_typed.V1ProfilesInstance2.create, V1ProfilesInstance)
    create_with_http_info = full_answers(_typed.V1ProfilesInstance2.create, V1ProfilesInstance)
    list = lists(_typed.V1ProfilesInstance2.list, V1ProfilesInstance2)
    list_with_http_info = full_lists(_typed.V1ProfilesInstance2.list, V1ProfilesInstance2)
    stream = streams(_typed.V1ProfilesInstance2.stream, V1ProfilesInstance2)
    stream_with_http_info = full_streams(_typed.V1ProfilesInstance2.stream, V1ProfilesInstance2)
    page = pages(_typed.V1ProfilesInstance2.page, V1ProfilesInstance2)
    page_with_http_info = full_pages(_typed.V1ProfilesInstance2.page, V1ProfilesInstance2)
    get_page = pages(_typed.V1ProfilesInstance2.get_page, V1ProfilesInstance2)

class V1ProfilesContext2(Resource):
    delete = awaited(_typed.V1ProfilesContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1ProfilesContext2.delete)
    fetch = answers(_typed.V1ProfilesContext2.fetch, V1ProfilesContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1ProfilesContext2.fetch, V1ProfilesContext2Instance)
    patch = answers(_typed.V1ProfilesContext2.patch, V1ProfilesContext2Instance)
    patch_with_http_info = full_answers(_typed.V1ProfilesContext2.patch, V1ProfilesContext2Instance)

class V1ProfilesContext2Instance(Instance):
    profiles: list[Any] | None
    meta: dict[str, Any] | None
    message: str | None
    id: str | None
    created_at: datetime | None
    traits: dict[str, Any] | None
    delete = awaited(_typed.V1ProfilesContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1ProfilesContext2Instance.delete)
    fetch = answers(_typed.V1ProfilesContext2Instance.fetch, V1ProfilesContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1ProfilesContext2Instance.fetch, V1ProfilesContext2Instance)
    patch = answers(_typed.V1ProfilesContext2Instance.patch, V1ProfilesContext2Instance)
    patch_with_http_info = full_answers(_typed.V1ProfilesContext2Instance.patch, V1ProfilesContext2Instance)

class V1Recall(Called):
    def __call__(self, store_id: str, profile_id: str) -> V1RecallContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1RecallContext2: ...

class V1RecallContext2(Resource):
    create = answers(_typed.V1RecallContext2.create, V1RecallContext2Instance)
    create_with_http_info = full_answers(_typed.V1RecallContext2.create, V1RecallContext2Instance)

class V1RecallContext2Instance(Instance):
    observations: list[Any] | None
    summaries: list[Any] | None
    communications: list[Any] | None
    meta: str | None
    create = answers(_typed.V1RecallContext2Instance.create, V1RecallContext2Instance)
    create_with_http_info = full_answers(_typed.V1RecallContext2Instance.create, V1RecallContext2Instance)

class V1Revisions(Called):
    def __call__(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...
    def get(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...

class V1RevisionsContext3(Resource):
    list = lists(_typed.V1RevisionsContext3.list, V1RevisionsContext3Instance)
    list_with_http_info = full_lists(_typed.V1RevisionsContext3.list, V1RevisionsContext3Instance)
    stream = streams(_typed.V1RevisionsContext3.stream, V1RevisionsContext3Instance)
    stream_with_http_info = full_streams(_typed.V1RevisionsContext3.stream, V1RevisionsContext3Instance)
    page = pages(_typed.V1RevisionsContext3.page, V1RevisionsContext3Instance)
    page_with_http_info = full_pages(_typed.V1RevisionsContext3.page, V1RevisionsContext3Instance)
    get_page = pages(_typed.V1RevisionsContext3.get_page, V1RevisionsContext3Instance)

class V1RevisionsContext3Instance(Instance):
    content: str | None
    occurred_at: datetime | None
    source: str | None
    conversation_ids: list[Any] | None
    id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    list = lists(_typed.V1RevisionsContext3Instance.list, V1RevisionsContext3Instance)
    list_with_http_info = full_lists(_typed.V1RevisionsContext3Instance.list, V1RevisionsContext3Instance)
    stream = streams(_typed.V1RevisionsContext3Instance.stream, V1RevisionsContext3Instance)
    stream_with_http_info = full_streams(_typed.V1RevisionsContext3Instance.stream, V1RevisionsContext3Instance)
    page = pages(_typed.V1RevisionsContext3Instance.page, V1RevisionsContext3Instance)
    page_with_http_info = full_pages(_typed.V1RevisionsContext3Instance.page, V1RevisionsContext3Instance)
    get_page = pages(_typed.V1RevisionsContext3Instance.get_page, V1RevisionsContext3Instance)

class V1Stores(Called):
    def __call__(self, store_id: str) -> V1StoresContext: ...
    def get(self, store_id: str) -> V1StoresContext: ...
    create = answers(_typed.V1Stores.create, V1StoresInstance)
    create_with_http_info = full_answers(_typed.V1Stores.create, V1StoresInstance)
    list = lists(_typed.V1Stores.list, V1StoresInstance2)
    list_with_http_info = full_lists(_typed.V1Stores.list, V1StoresInstance2)
    stream = streams(_typed.V1Stores.stream, V1StoresInstance2)
    stream_with_http_info = full_streams(_typed.V1Stores.stream, V1StoresInstance2)
    page = pages(_typed.V1Stores.page, V1StoresInstance2)
    page_with_http_info = full_pages(_typed.V1Stores.page, V1StoresInstance2)
    get_page = pages(_typed.V1Stores.get_page, V1StoresInstance2)

class V1StoresContext(Resource):
    delete = awaited(_typed.V1StoresContext.delete)
    delete_with_http_info = full_awaited(_typed.V1StoresContext.delete)
    fetch = answers(_typed.V1StoresContext.fetch, V1StoresInstance)
    fetch_with_http_info = full_answers(_typed.V1StoresContext.fetch, V1StoresInstance)
    patch = answers(_typed.V1StoresContext.patch, V1StoresInstance)
    patch_with_http_info = full_answers(_typed.V1StoresContext.patch, V1StoresInstance)

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
    delete = awaited(_typed.V1StoresInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1StoresInstance.delete)
    fetch = answers(_typed.V1StoresInstance.fetch, V1StoresInstance)
    fetch_with_http_info = full_answers(_typed.V1StoresInstance.fetch, V1StoresInstance)
    patch = answers(_typed.V1StoresInstance.patch, V1StoresInstance)
    patch_with_http_info = full_answers(_typed.V1StoresInstance.patch, V1StoresInstance)

class V1StoresInstance2(Instance):
    delete = awaited(_typed.V1StoresInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1StoresInstance2.delete)
    fetch = answers(_typed.V1StoresInstance2.fetch, V1StoresInstance)
    fetch_with_http_info = full_answers(_typed.V1StoresInstance2.fetch, V1StoresInstance)
    patch = answers(_typed.V1StoresInstance2.patch, V1StoresInstance)
    patch_with_http_info = full_answers(_typed.V1StoresInstance2.patch, V1StoresInstance)

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
    create = answers(_typed.V1TraitGroupsContext.create, V1TraitGroupsInstance)
    create_with_http_info = full_answers(_typed.V1TraitGroupsContext.create, V1TraitGroupsInstance)
    list = lists(_typed.V1TraitGroupsContext.list, V1TraitGroupsInstance)
    list_with_http_info = full_lists(_typed.V1TraitGroupsContext.list, V1TraitGroupsInstance)
    stream = streams(_typed.V1TraitGroupsContext.stream, V1TraitGroupsInstance)
    stream_with_http_info = full_streams(_typed.V1TraitGroupsContext.stream, V1TraitGroupsInstance)
    page = pages(_typed.V1TraitGroupsContext.page, V1TraitGroupsInstance)
    page_with_http_info = full_pages(_typed.V1TraitGroupsContext.page, V1TraitGroupsInstance)
    get_page = pages(_typed.V1TraitGroupsContext.get_page, V1TraitGroupsInstance)

class V1TraitGroupsInstance(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None
    create = answers(_typed.V1TraitGroupsInstance.create, V1TraitGroupsInstance)
    create_with_http_info = full_answers(_typed.V1TraitGroupsInstance.create, V1TraitGroupsInstance)
    list = lists(_typed.V1TraitGroupsInstance.list, V1TraitGroupsInstance)
    list_with_http_info = full_lists(_typed.V1TraitGroupsInstance.list, V1TraitGroupsInstance)
    stream = streams(_typed.V1TraitGroupsInstance.stream, V1TraitGroupsInstance)
    stream_with_http_info = full_streams(_typed.V1TraitGroupsInstance.stream, V1TraitGroupsInstance)
    page = pages(_typed.V1TraitGroupsInstance.page, V1TraitGroupsInstance)
    page_with_http_info = full_pages(_typed.V1TraitGroupsInstance.page, V1TraitGroupsInstance)
    get_page = pages(_typed.V1TraitGroupsInstance.get_page, V1TraitGroupsInstance)

class V1TraitGroupsContext2(Resource):
    delete = awaited(_typed.V1TraitGroupsContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1TraitGroupsContext2.delete)
    fetch = answers(_typed.V1TraitGroupsContext2.fetch, V1TraitGroupsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1TraitGroupsContext2.fetch, V1TraitGroupsContext2Instance)
    patch = answers(_typed.V1TraitGroupsContext2.patch, V1TraitGroupsContext2Instance)
    patch_with_http_info = full_answers(_typed.V1TraitGroupsContext2.patch, V1TraitGroupsContext2Instance)

class V1TraitGroupsContext2Instance(Instance):
    trait_group: dict[str, Any] | None
    meta: dict[str, Any] | None
    message: str | None
    status_url: str | None
    display_name: str | None
    description: str | None
    traits: dict[str, Any] | None
    version: int | None
    delete = awaited(_typed.V1TraitGroupsContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V1TraitGroupsContext2Instance.delete)
    fetch = answers(_typed.V1TraitGroupsContext2Instance.fetch, V1TraitGroupsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V1TraitGroupsContext2Instance.fetch, V1TraitGroupsContext2Instance)
    patch = answers(_typed.V1TraitGroupsContext2Instance.patch, V1TraitGroupsContext2Instance)
    patch_with_http_info = full_answers(_typed.V1TraitGroupsContext2Instance.patch, V1TraitGroupsContext2Instance)

class V1Traits(Called):
    def __call__(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...

class V1TraitsContext2(Resource):
    list = lists(_typed.V1TraitsContext2.list, V1TraitsContext2Instance)
    list_with_http_info = full_lists(_typed.V1TraitsContext2.list, V1TraitsContext2Instance)
    stream = streams(_typed.V1TraitsContext2.stream, V1TraitsContext2Instance)
    stream_with_http_info = full_streams(_typed.V1TraitsContext2.stream, V1TraitsContext2Instance)
    page = pages(_typed.V1TraitsContext2.page, V1TraitsContext2Instance)
    page_with_http_info = full_pages(_typed.V1TraitsContext2.page, V1TraitsContext2Instance)
    get_page = pages(_typed.V1TraitsContext2.get_page, V1TraitsContext2Instance)

class V1TraitsContext2Instance(Instance):
    name: str | None
    value: dict[str, Any] | None
    trait_group: str | None
    timestamp: datetime | None
    list = lists(_typed.V1TraitsContext2Instance.list, V1TraitsContext2Instance)
    list_with_http_info = full_lists(_typed.V1TraitsContext2Instance.list, V1TraitsContext2Instance)
    stream = streams(_typed.V1TraitsContext2Instance.stream, V1TraitsContext2Instance)
    stream_with_http_info = full_streams(_typed.V1TraitsContext2Instance.stream, V1TraitsContext2Instance)
    page = pages(_typed.V1TraitsContext2Instance.page, V1TraitsContext2Instance)
    page_with_http_info = full_pages(_typed.V1TraitsContext2Instance.page, V1TraitsContext2Instance)
    get_page = pages(_typed.V1TraitsContext2Instance.get_page, V1TraitsContext2Instance)
