"""twire.aio.memory."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import memory as _typed

from twire.rest._typed._base import CallableResource, Instance, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    update = answers(_typed.V1BulkContext.update, V1BulkInstance)
    update_with_http_info = fully(update)

class V1BulkInstance(_typed.V1BulkInstanceFields):
    update = answers(_typed.V1BulkInstance.update, V1BulkInstance)
    update_with_http_info = fully(update)

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
    create = answers(_typed.V1ConversationSummariesContext2.create, V1ConversationSummariesContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConversationSummariesContext2.list, V1ConversationSummariesContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationSummariesContext2.stream, V1ConversationSummariesContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationSummariesContext2.page, V1ConversationSummariesContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationSummariesContext2.get_page, V1ConversationSummariesContext2Instance)

class V1ConversationSummariesContext2Instance(_typed.V1ConversationSummariesContext2InstanceFields):
    create = answers(_typed.V1ConversationSummariesContext2Instance.create, V1ConversationSummariesContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConversationSummariesContext2Instance.list, V1ConversationSummariesContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConversationSummariesContext2Instance.stream, V1ConversationSummariesContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConversationSummariesContext2Instance.page, V1ConversationSummariesContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConversationSummariesContext2Instance.get_page, V1ConversationSummariesContext2Instance)

class V1ConversationSummariesContext3(Resource):
    delete = awaited(_typed.V1ConversationSummariesContext3.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationSummariesContext3.fetch, V1ConversationSummariesContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ConversationSummariesContext3.patch, V1ConversationSummariesContext3Instance)
    patch_with_http_info = fully(patch)

class V1ConversationSummariesContext3Instance(_typed.V1ConversationSummariesContext3InstanceFields):
    delete = awaited(_typed.V1ConversationSummariesContext3Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConversationSummariesContext3Instance.fetch, V1ConversationSummariesContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ConversationSummariesContext3Instance.patch, V1ConversationSummariesContext3Instance)
    patch_with_http_info = fully(patch)

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
    create = answers(_typed.V1DataMappingsContext.create, V1DataMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1DataMappingsContext.list, V1DataMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1DataMappingsContext.stream, V1DataMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1DataMappingsContext.page, V1DataMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1DataMappingsContext.get_page, V1DataMappingsInstance)

class V1DataMappingsInstance(_typed.V1DataMappingsInstanceFields):
    create = answers(_typed.V1DataMappingsInstance.create, V1DataMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1DataMappingsInstance.list, V1DataMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1DataMappingsInstance.stream, V1DataMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1DataMappingsInstance.page, V1DataMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1DataMappingsInstance.get_page, V1DataMappingsInstance)

class V1DataMappingsContext2(Resource):
    delete = awaited(_typed.V1DataMappingsContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1DataMappingsContext2.fetch, V1DataMappingsContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1DataMappingsContext2.patch, V1DataMappingsContext2Instance)
    patch_with_http_info = fully(patch)

class V1DataMappingsContext2Instance(_typed.V1DataMappingsContext2InstanceFields):
    delete = awaited(_typed.V1DataMappingsContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1DataMappingsContext2Instance.fetch, V1DataMappingsContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1DataMappingsContext2Instance.patch, V1DataMappingsContext2Instance)
    patch_with_http_info = fully(patch)

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
    create = answers(_typed.V1IdentifiersContext2.create, V1IdentifiersContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1IdentifiersContext2.list, V1IdentifiersContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1IdentifiersContext2.stream, V1IdentifiersContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1IdentifiersContext2.page, V1IdentifiersContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1IdentifiersContext2.get_page, V1IdentifiersContext2Instance)

class V1IdentifiersContext2Instance(_typed.V1IdentifiersContext2InstanceFields):
    create = answers(_typed.V1IdentifiersContext2Instance.create, V1IdentifiersContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1IdentifiersContext2Instance.list, V1IdentifiersContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1IdentifiersContext2Instance.stream, V1IdentifiersContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1IdentifiersContext2Instance.page, V1IdentifiersContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1IdentifiersContext2Instance.get_page, V1IdentifiersContext2Instance)

class V1IdentifiersContext3(Resource):
    delete = awaited(_typed.V1IdentifiersContext3.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1IdentifiersContext3.fetch, V1IdentifiersContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1IdentifiersContext3.patch, V1IdentifiersContext3Instance)
    patch_with_http_info = fully(patch)

class V1IdentifiersContext3Instance(_typed.V1IdentifiersContext3InstanceFields):
    delete = awaited(_typed.V1IdentifiersContext3Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1IdentifiersContext3Instance.fetch, V1IdentifiersContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1IdentifiersContext3Instance.patch, V1IdentifiersContext3Instance)
    patch_with_http_info = fully(patch)

class V1IdentityResolutionSettings(CallableResource):
    def __call__(self, store_id: PathValue) -> V1IdentityResolutionSettingsContext: ...
    def get(self, store_id: PathValue) -> V1IdentityResolutionSettingsContext: ...

class V1IdentityResolutionSettingsContext(Resource):
    fetch = answers(_typed.V1IdentityResolutionSettingsContext.fetch, V1IdentityResolutionSettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1IdentityResolutionSettingsContext.update, V1IdentityResolutionSettingsInstance)
    update_with_http_info = fully(update)

class V1IdentityResolutionSettingsInstance(_typed.V1IdentityResolutionSettingsInstanceFields):
    fetch = answers(_typed.V1IdentityResolutionSettingsInstance.fetch, V1IdentityResolutionSettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1IdentityResolutionSettingsInstance.update, V1IdentityResolutionSettingsInstance)
    update_with_http_info = fully(update)

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
    create = answers(_typed.V1ImportsContext.create, V1ImportsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ImportsContext.list, V1ImportsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ImportsContext.stream, V1ImportsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ImportsContext.page, V1ImportsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ImportsContext.get_page, V1ImportsInstance2)

class V1ImportsInstance(_typed.V1ImportsInstanceFields):
    create = answers(_typed.V1ImportsInstance.create, V1ImportsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ImportsInstance.list, V1ImportsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ImportsInstance.stream, V1ImportsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ImportsInstance.page, V1ImportsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ImportsInstance.get_page, V1ImportsInstance2)

class V1ImportsInstance2(Instance):
    create = answers(_typed.V1ImportsInstance2.create, V1ImportsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ImportsInstance2.list, V1ImportsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ImportsInstance2.stream, V1ImportsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ImportsInstance2.page, V1ImportsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ImportsInstance2.get_page, V1ImportsInstance2)

class V1ImportsContext2(Resource):
    fetch = answers(_typed.V1ImportsContext2.fetch, V1ImportsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V1ImportsContext2Instance(_typed.V1ImportsContext2InstanceFields):
    fetch = answers(_typed.V1ImportsContext2Instance.fetch, V1ImportsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V1Lookup(CallableResource):
    def __call__(self, store_id: PathValue) -> V1LookupContext: ...
    def get(self, store_id: PathValue) -> V1LookupContext: ...

class V1LookupContext(Resource):
    create = answers(_typed.V1LookupContext.create, V1LookupInstance)
    create_with_http_info = fully(create)

class V1LookupInstance(_typed.V1LookupInstanceFields):
    create = answers(_typed.V1LookupInstance.create, V1LookupInstance)
    create_with_http_info = fully(create)

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
    create = answers(_typed.V1ObservationsContext2.create, V1ObservationsContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ObservationsContext2.list, V1ObservationsContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ObservationsContext2.stream, V1ObservationsContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ObservationsContext2.page, V1ObservationsContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ObservationsContext2.get_page, V1ObservationsContext2Instance)

class V1ObservationsContext2Instance(_typed.V1ObservationsContext2InstanceFields):
    create = answers(_typed.V1ObservationsContext2Instance.create, V1ObservationsContext2Instance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ObservationsContext2Instance.list, V1ObservationsContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ObservationsContext2Instance.stream, V1ObservationsContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ObservationsContext2Instance.page, V1ObservationsContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ObservationsContext2Instance.get_page, V1ObservationsContext2Instance)

class V1ObservationsContext3(Resource):
    delete = awaited(_typed.V1ObservationsContext3.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ObservationsContext3.fetch, V1ObservationsContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ObservationsContext3.patch, V1ObservationsContext3Instance)
    patch_with_http_info = fully(patch)

class V1ObservationsContext3Instance(_typed.V1ObservationsContext3InstanceFields):
    delete = awaited(_typed.V1ObservationsContext3Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ObservationsContext3Instance.fetch, V1ObservationsContext3Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ObservationsContext3Instance.patch, V1ObservationsContext3Instance)
    patch_with_http_info = fully(patch)

class V1Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V1OperationsContext: ...
    def get(self, operation_id: PathValue) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    fetch = answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V1OperationsInstance(_typed.V1OperationsInstanceFields):
    fetch = answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)
    fetch_with_http_info = fully(fetch)

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
    create = answers(_typed.V1ProfilesContext.create, V1ProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ProfilesContext.list, V1ProfilesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ProfilesContext.stream, V1ProfilesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ProfilesContext.page, V1ProfilesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ProfilesContext.get_page, V1ProfilesInstance2)

class V1ProfilesInstance(_typed.V1ProfilesInstanceFields):
    create = answers(_typed.V1ProfilesInstance.create, V1ProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ProfilesInstance.list, V1ProfilesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ProfilesInstance.stream, V1ProfilesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ProfilesInstance.page, V1ProfilesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ProfilesInstance.get_page, V1ProfilesInstance2)

class V1ProfilesInstance2(Instance):
    create = answers(_typed.V1ProfilesInstance2.create, V1ProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ProfilesInstance2.list, V1ProfilesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ProfilesInstance2.stream, V1ProfilesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ProfilesInstance2.page, V1ProfilesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ProfilesInstance2.get_page, V1ProfilesInstance2)

class V1ProfilesContext2(Resource):
    delete = awaited(_typed.V1ProfilesContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ProfilesContext2.fetch, V1ProfilesContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ProfilesContext2.patch, V1ProfilesContext2Instance)
    patch_with_http_info = fully(patch)

class V1ProfilesContext2Instance(_typed.V1ProfilesContext2InstanceFields):
    delete = awaited(_typed.V1ProfilesContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ProfilesContext2Instance.fetch, V1ProfilesContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1ProfilesContext2Instance.patch, V1ProfilesContext2Instance)
    patch_with_http_info = fully(patch)

class V1Recall(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1RecallContext2: ...
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1RecallContext2: ...

class V1RecallContext2(Resource):
    create = answers(_typed.V1RecallContext2.create, V1RecallContext2Instance)
    create_with_http_info = fully(create)

class V1RecallContext2Instance(_typed.V1RecallContext2InstanceFields):
    create = answers(_typed.V1RecallContext2Instance.create, V1RecallContext2Instance)
    create_with_http_info = fully(create)

class V1Revisions(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1RevisionsContext3: ...
    def get(self, store_id: PathValue, profile_id: PathValue, observation_id: PathValue) -> V1RevisionsContext3: ...

class V1RevisionsContext3(Resource):
    list = lists(_typed.V1RevisionsContext3.list, V1RevisionsContext3Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RevisionsContext3.stream, V1RevisionsContext3Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RevisionsContext3.page, V1RevisionsContext3Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RevisionsContext3.get_page, V1RevisionsContext3Instance)

class V1RevisionsContext3Instance(_typed.V1RevisionsContext3InstanceFields):
    list = lists(_typed.V1RevisionsContext3Instance.list, V1RevisionsContext3Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RevisionsContext3Instance.stream, V1RevisionsContext3Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RevisionsContext3Instance.page, V1RevisionsContext3Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RevisionsContext3Instance.get_page, V1RevisionsContext3Instance)

class V1Stores(CallableResource):
    def __call__(self, store_id: PathValue) -> V1StoresContext: ...
    def get(self, store_id: PathValue) -> V1StoresContext: ...
    create = answers(_typed.V1Stores.create, V1StoresInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Stores.list, V1StoresInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Stores.stream, V1StoresInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Stores.page, V1StoresInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Stores.get_page, V1StoresInstance2)

class V1StoresContext(Resource):
    delete = awaited(_typed.V1StoresContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1StoresContext.fetch, V1StoresInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1StoresContext.patch, V1StoresInstance)
    patch_with_http_info = fully(patch)

class V1StoresInstance(_typed.V1StoresInstanceFields):
    delete = awaited(_typed.V1StoresInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1StoresInstance.fetch, V1StoresInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1StoresInstance.patch, V1StoresInstance)
    patch_with_http_info = fully(patch)

class V1StoresInstance2(Instance):
    delete = awaited(_typed.V1StoresInstance2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1StoresInstance2.fetch, V1StoresInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1StoresInstance2.patch, V1StoresInstance)
    patch_with_http_info = fully(patch)

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
    create = answers(_typed.V1TraitGroupsContext.create, V1TraitGroupsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TraitGroupsContext.list, V1TraitGroupsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TraitGroupsContext.stream, V1TraitGroupsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TraitGroupsContext.page, V1TraitGroupsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TraitGroupsContext.get_page, V1TraitGroupsInstance)

class V1TraitGroupsInstance(_typed.V1TraitGroupsInstanceFields):
    create = answers(_typed.V1TraitGroupsInstance.create, V1TraitGroupsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TraitGroupsInstance.list, V1TraitGroupsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TraitGroupsInstance.stream, V1TraitGroupsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TraitGroupsInstance.page, V1TraitGroupsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TraitGroupsInstance.get_page, V1TraitGroupsInstance)

class V1TraitGroupsContext2(Resource):
    delete = awaited(_typed.V1TraitGroupsContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TraitGroupsContext2.fetch, V1TraitGroupsContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1TraitGroupsContext2.patch, V1TraitGroupsContext2Instance)
    patch_with_http_info = fully(patch)

class V1TraitGroupsContext2Instance(_typed.V1TraitGroupsContext2InstanceFields):
    delete = awaited(_typed.V1TraitGroupsContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TraitGroupsContext2Instance.fetch, V1TraitGroupsContext2Instance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1TraitGroupsContext2Instance.patch, V1TraitGroupsContext2Instance)
    patch_with_http_info = fully(patch)

class V1Traits(CallableResource):
    def __call__(self, store_id: PathValue, profile_id: PathValue) -> V1TraitsContext2: ...
    def get(self, store_id: PathValue, profile_id: PathValue) -> V1TraitsContext2: ...

class V1TraitsContext2(Resource):
    list = lists(_typed.V1TraitsContext2.list, V1TraitsContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TraitsContext2.stream, V1TraitsContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TraitsContext2.page, V1TraitsContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TraitsContext2.get_page, V1TraitsContext2Instance)

class V1TraitsContext2Instance(_typed.V1TraitsContext2InstanceFields):
    list = lists(_typed.V1TraitsContext2Instance.list, V1TraitsContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TraitsContext2Instance.stream, V1TraitsContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TraitsContext2Instance.page, V1TraitsContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TraitsContext2Instance.get_page, V1TraitsContext2Instance)
