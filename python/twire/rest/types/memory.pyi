# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Memory(Resource):
    v1: V1

class V1(Resource):
    bulk: V1Bulk
    conversation_summaries: V1ConversationSummaries
    data_mappings: V1DataMappings
    identifiers: V1Identifiers
    identity_resolution_settings: V1IdentityResolutionSettings
    imports: V1Imports
    lookup: V1Lookup
    observations: V1Observations
    operations: V1Operations
    profiles: V1Profiles
    recall: V1Recall
    revisions: V1Revisions
    stores: V1Stores
    trait_groups: V1TraitGroups
    traits: V1Traits

class V1Bulk(Resource):
    def __call__(self, store_id: str) -> V1BulkContext: ...
    def get(self, store_id: str) -> V1BulkContext: ...

class V1BulkContext(Resource):
    def update(self, update_profiles_bulk_request: Body) -> V1BulkInstance: ...

class V1BulkInstance(Instance, V1BulkContext):
    message: Optional[str]
    operation_id: Optional[str]
    created_at: Optional[Datetime]
    status_url: Optional[str]

class V1ConversationSummaries(Resource):
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1ConversationSummariesContext2: ...
    @overload
    def __call__(self, store_id: str, profile_id: str, summary_id: str) -> V1ConversationSummariesContext3: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1ConversationSummariesContext2: ...
    @overload
    def get(self, store_id: str, profile_id: str, summary_id: str) -> V1ConversationSummariesContext3: ...

class V1ConversationSummariesContext2(Resource):
    def create(self, create_summaries_request: Body, *, accept_encoding: Maybe[str] = ..., content_encoding: Maybe[str] = ...) -> V1ConversationSummariesContext2Instance: ...
    def list(self, *, conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ConversationSummariesContext2Instance]: ...
    def stream(self, *, conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ConversationSummariesContext2Instance]: ...
    def page(self, *, conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1ConversationSummariesContext2Instance]: ...
    def get_page(self, target_url: str) -> Page[V1ConversationSummariesContext2Instance]: ...

class V1ConversationSummariesContext2Instance(Instance, V1ConversationSummariesContext2):
    message: Optional[str]
    source: Optional[str]
    content: Optional[str]
    occurred_at: Optional[Datetime]
    conversation_id: Optional[str]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1ConversationSummariesContext3(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ConversationSummariesContext3Instance: ...
    def patch(self, summary_core_patch: Body) -> V1ConversationSummariesContext3Instance: ...

class V1ConversationSummariesContext3Instance(Instance, V1ConversationSummariesContext3):
    message: Optional[str]
    source: Optional[str]
    content: Optional[str]
    occurred_at: Optional[Datetime]
    conversation_id: Optional[str]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1DataMappings(Resource):
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
    def list(self, *, order_by: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1DataMappingsInstance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1DataMappingsInstance]: ...
    def page(self, *, order_by: Maybe[str] = ..., type: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1DataMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1DataMappingsInstance]: ...

class V1DataMappingsInstance(Instance, V1DataMappingsContext):
    message: Optional[str]
    status_url: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    is_enabled: Optional[bool]
    mapping_to: Optional[Dict[str, Any]]
    mapping_from: Optional[Dict[str, Any]]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    version: Optional[int]

class V1DataMappingsContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1DataMappingsContext2Instance: ...
    def patch(self, data_mapping_core: Body, *, if_match: Maybe[str] = ...) -> V1DataMappingsContext2Instance: ...

class V1DataMappingsContext2Instance(Instance, V1DataMappingsContext2):
    message: Optional[str]
    status_url: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    is_enabled: Optional[bool]
    mapping_to: Optional[Dict[str, Any]]
    mapping_from: Optional[Dict[str, Any]]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    version: Optional[int]

class V1Identifiers(Resource):
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
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1IdentifiersContext2Instance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1IdentifiersContext2Instance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1IdentifiersContext2Instance]: ...
    def get_page(self, target_url: str) -> Page[V1IdentifiersContext2Instance]: ...

class V1IdentifiersContext2Instance(Instance, V1IdentifiersContext2):
    message: Optional[str]
    id_type: Optional[str]
    values: Optional[List[str]]

class V1IdentifiersContext3(Resource):
    def delete(self, *, remove_all: Maybe[bool] = ...) -> bool: ...
    def fetch(self) -> V1IdentifiersContext3Instance: ...
    def patch(self, identifier_update: Body) -> V1IdentifiersContext3Instance: ...

class V1IdentifiersContext3Instance(Instance, V1IdentifiersContext3):
    message: Optional[str]
    id_type: Optional[str]
    values: Optional[List[str]]

class V1IdentityResolutionSettings(Resource):
    def __call__(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...
    def get(self, store_id: str) -> V1IdentityResolutionSettingsContext: ...

class V1IdentityResolutionSettingsContext(Resource):
    def fetch(self) -> V1IdentityResolutionSettingsInstance: ...
    def update(self, identity_resolution_settings_core: Body, *, if_match: Maybe[str] = ...) -> V1IdentityResolutionSettingsInstance: ...

class V1IdentityResolutionSettingsInstance(Instance, V1IdentityResolutionSettingsContext):
    identifier_configs: Optional[List[str]]
    matching_rules: Optional[List[str]]
    version: Optional[int]
    message: Optional[str]
    status_url: Optional[str]

class V1Imports(Resource):
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
    def list(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[AnyInstance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[AnyInstance]: ...
    def page(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[AnyInstance]: ...
    def get_page(self, target_url: str) -> Page[AnyInstance]: ...

class V1ImportsInstance(Instance, V1ImportsContext):
    import_id: Optional[str]
    url: Optional[str]
    operation_id: Optional[str]
    created_at: Optional[Datetime]
    status_url: Optional[str]
    status: Optional[str]
    filename: Optional[str]
    updated_at: Optional[Datetime]
    file_size: Optional[int]
    column_mappings: Optional[List[Dict[str, Any]]]
    summary: Optional[Dict[str, Any]]
    imports: Optional[List[str]]
    meta: Optional[Dict[str, Any]]

class V1ImportsContext2(Resource):
    def fetch(self) -> V1ImportsContext2Instance: ...

class V1ImportsContext2Instance(Instance, V1ImportsContext2):
    import_id: Optional[str]
    url: Optional[str]
    operation_id: Optional[str]
    created_at: Optional[Datetime]
    status_url: Optional[str]
    status: Optional[str]
    filename: Optional[str]
    updated_at: Optional[Datetime]
    file_size: Optional[int]
    column_mappings: Optional[List[Dict[str, Any]]]
    summary: Optional[Dict[str, Any]]
    imports: Optional[List[str]]
    meta: Optional[Dict[str, Any]]

class V1Lookup(Resource):
    def __call__(self, store_id: str) -> V1LookupContext: ...
    def get(self, store_id: str) -> V1LookupContext: ...

class V1LookupContext(Resource):
    def create(self, identifier: Body) -> V1LookupInstance: ...

class V1LookupInstance(Instance, V1LookupContext):
    normalized_value: Optional[str]
    profiles: Optional[List[str]]

class V1Observations(Resource):
    @overload
    def __call__(self, store_id: str, profile_id: str) -> V1ObservationsContext2: ...
    @overload
    def __call__(self, store_id: str, profile_id: str, observation_id: str) -> V1ObservationsContext3: ...
    @overload
    def get(self, store_id: str, profile_id: str) -> V1ObservationsContext2: ...
    @overload
    def get(self, store_id: str, profile_id: str, observation_id: str) -> V1ObservationsContext3: ...

class V1ObservationsContext2(Resource):
    def create(self, create_observations_request: Body, *, accept_encoding: Maybe[str] = ..., content_encoding: Maybe[str] = ...) -> V1ObservationsContext2Instance: ...
    def list(self, *, order_by: Maybe[str] = ..., source: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ObservationsContext2Instance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., source: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ObservationsContext2Instance]: ...
    def page(self, *, order_by: Maybe[str] = ..., source: Maybe[str] = ..., created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., conversation_id: Maybe[str] = ..., accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1ObservationsContext2Instance]: ...
    def get_page(self, target_url: str) -> Page[V1ObservationsContext2Instance]: ...

class V1ObservationsContext2Instance(Instance, V1ObservationsContext2):
    message: Optional[str]
    content: Optional[str]
    occurred_at: Optional[Datetime]
    source: Optional[str]
    conversation_ids: Optional[List[str]]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1ObservationsContext3(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ObservationsContext3Instance: ...
    def patch(self, observation_base: Body) -> V1ObservationsContext3Instance: ...

class V1ObservationsContext3Instance(Instance, V1ObservationsContext3):
    message: Optional[str]
    content: Optional[str]
    occurred_at: Optional[Datetime]
    source: Optional[str]
    conversation_ids: Optional[List[str]]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1Operations(Resource):
    def __call__(self, operation_id: str) -> V1OperationsContext: ...
    def get(self, operation_id: str) -> V1OperationsContext: ...

class V1OperationsContext(Resource):
    def fetch(self) -> V1OperationsInstance: ...

class V1OperationsInstance(Instance, V1OperationsContext):
    operation_id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    status_url: Optional[str]
    completed_at: Optional[Datetime]
    result: Optional[str]
    error: Optional[str]
    result_url: Optional[str]

class V1Profiles(Resource):
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
    def list(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[AnyInstance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[AnyInstance]: ...
    def page(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[AnyInstance]: ...
    def get_page(self, target_url: str) -> Page[AnyInstance]: ...

class V1ProfilesInstance(Instance, V1ProfilesContext):
    profiles: Optional[List[str]]
    meta: Optional[Dict[str, Any]]
    message: Optional[str]
    id: Optional[str]
    created_at: Optional[Datetime]
    traits: Optional[Dict[str, Any]]

class V1ProfilesContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self, *, trait_groups: Maybe[str] = ...) -> V1ProfilesContext2Instance: ...
    def patch(self, profile_patch: Body) -> V1ProfilesContext2Instance: ...

class V1ProfilesContext2Instance(Instance, V1ProfilesContext2):
    profiles: Optional[List[str]]
    meta: Optional[Dict[str, Any]]
    message: Optional[str]
    id: Optional[str]
    created_at: Optional[Datetime]
    traits: Optional[Dict[str, Any]]

class V1Recall(Resource):
    def __call__(self, store_id: str, profile_id: str) -> V1RecallContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1RecallContext2: ...

class V1RecallContext2(Resource):
    def create(self, memory_retrieval_request: Body, *, accept_encoding: Maybe[str] = ..., content_encoding: Maybe[str] = ...) -> V1RecallContext2Instance: ...

class V1RecallContext2Instance(Instance, V1RecallContext2):
    observations: Optional[List[str]]
    summaries: Optional[List[str]]
    communications: Optional[List[str]]
    meta: Optional[str]

class V1Revisions(Resource):
    def __call__(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...
    def get(self, store_id: str, profile_id: str, observation_id: str) -> V1RevisionsContext3: ...

class V1RevisionsContext3(Resource):
    def list(self, *, accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RevisionsContext3Instance]: ...
    def stream(self, *, accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RevisionsContext3Instance]: ...
    def page(self, *, accept_encoding: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1RevisionsContext3Instance]: ...
    def get_page(self, target_url: str) -> Page[V1RevisionsContext3Instance]: ...

class V1RevisionsContext3Instance(Instance, V1RevisionsContext3):
    content: Optional[str]
    occurred_at: Optional[Datetime]
    source: Optional[str]
    conversation_ids: Optional[List[str]]
    id: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]

class V1Stores(Resource):
    def create(self, service_request: Body) -> V1StoresInstance: ...
    def list(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[AnyInstance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[AnyInstance]: ...
    def page(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[AnyInstance]: ...
    def get_page(self, target_url: str) -> Page[AnyInstance]: ...
    def __call__(self, store_id: str) -> V1StoresContext: ...
    def get(self, store_id: str) -> V1StoresContext: ...

class V1StoresContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1StoresInstance: ...
    def patch(self, patch_store_request: Body, *, if_match: Maybe[str] = ...) -> V1StoresInstance: ...

class V1StoresInstance(Instance, V1StoresContext):
    display_name: Optional[str]
    description: Optional[str]
    id: Optional[str]
    status: Optional[str]
    intelligence_service_id: Optional[str]
    version: Optional[int]
    data_as_of: Optional[Datetime]
    stores: Optional[List[str]]
    meta: Optional[Dict[str, Any]]
    message: Optional[str]
    status_url: Optional[str]

class V1TraitGroups(Resource):
    @overload
    def __call__(self, store_id: str) -> V1TraitGroupsContext: ...
    @overload
    def __call__(self, store_id: str, trait_group_name: str) -> V1TraitGroupsContext2: ...
    @overload
    def get(self, store_id: str) -> V1TraitGroupsContext: ...
    @overload
    def get(self, store_id: str, trait_group_name: str) -> V1TraitGroupsContext2: ...

class V1TraitGroupsContext(Resource):
    def create(self, *, trait_group_request: Maybe[Body] = ...) -> V1TraitGroupsInstance: ...
    def list(self, *, include_traits: Maybe[bool] = ..., order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1TraitGroupsInstance]: ...
    def stream(self, *, include_traits: Maybe[bool] = ..., order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1TraitGroupsInstance]: ...
    def page(self, *, include_traits: Maybe[bool] = ..., order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1TraitGroupsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1TraitGroupsInstance]: ...

class V1TraitGroupsInstance(Instance, V1TraitGroupsContext):
    trait_group: Optional[Dict[str, Any]]
    meta: Optional[Dict[str, Any]]
    message: Optional[str]
    status_url: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    traits: Optional[Dict[str, Any]]
    version: Optional[int]

class V1TraitGroupsContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self, *, include_traits: Maybe[bool] = ..., page_size: Maybe[int] = ..., page_token: Maybe[str] = ..., order_by: Maybe[str] = ...) -> V1TraitGroupsContext2Instance: ...
    def patch(self, patch_trait_group_request: Body, *, if_match: Maybe[str] = ...) -> V1TraitGroupsContext2Instance: ...

class V1TraitGroupsContext2Instance(Instance, V1TraitGroupsContext2):
    trait_group: Optional[Dict[str, Any]]
    meta: Optional[Dict[str, Any]]
    message: Optional[str]
    status_url: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    traits: Optional[Dict[str, Any]]
    version: Optional[int]

class V1Traits(Resource):
    def __call__(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...
    def get(self, store_id: str, profile_id: str) -> V1TraitsContext2: ...

class V1TraitsContext2(Resource):
    def list(self, *, order_by: Maybe[str] = ..., trait_groups: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1TraitsContext2Instance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., trait_groups: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1TraitsContext2Instance]: ...
    def page(self, *, order_by: Maybe[str] = ..., trait_groups: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V1TraitsContext2Instance]: ...
    def get_page(self, target_url: str) -> Page[V1TraitsContext2Instance]: ...

class V1TraitsContext2Instance(Instance, V1TraitsContext2):
    name: Optional[str]
    value: Optional[Dict[str, Any]]
    trait_group: Optional[str]
    timestamp: Optional[Datetime]
