# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Knowledge(Resource):
    v1: V1
    v2: V2

class V1(Resource):
    knowledge: V1Knowledge

class V1Knowledge(Resource):
    def create(self, knowledge_v1_service_create_knowledge_request: Body) -> V1KnowledgeInstance: ...
    def list(self, *, tags: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1KnowledgeListInstance]: ...
    def stream(self, *, tags: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1KnowledgeListInstance]: ...
    def page(self, *, tags: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1KnowledgeListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1KnowledgeListInstance]: ...
    def __call__(self, id: str) -> V1KnowledgeContext: ...
    def get(self, id: str) -> V1KnowledgeContext: ...

class V1KnowledgeContext(Resource):
    chunks: V1Knowledge_Chunks
    knowledge_status: V1Knowledge_KnowledgeStatus
    def delete(self) -> bool: ...
    def fetch(self) -> V1KnowledgeInstance: ...
    def update(self, *, knowledge_v1_service_update_knowledge_request: Maybe[Body] = ...) -> V1KnowledgeInstance: ...

class V1KnowledgeInstance(Instance, V1KnowledgeContext):
    description: str
    id: str
    account_sid: str
    knowledge_source_details: Dict[str, Any]
    name: str
    status: str
    type: str
    url: str
    embedding_model: str
    date_created: Datetime
    date_updated: Datetime

class V1KnowledgeListInstance(Instance, V1KnowledgeContext):
    description: str
    id: str
    account_sid: str
    knowledge_source_details: Dict[str, Any]
    name: str
    status: str
    type: str
    url: str
    embedding_model: str
    date_created: Datetime
    date_updated: Datetime

class V1Knowledge_Chunks(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Knowledge_ChunksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Knowledge_ChunksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Knowledge_ChunksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Knowledge_ChunksInstance]: ...

class V1Knowledge_ChunksInstance(Instance):
    account_sid: str
    content: str
    metadata: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime

class V1Knowledge_KnowledgeStatus(Resource):
    def __call__(self) -> V1Knowledge_KnowledgeStatusContext0: ...
    def get(self) -> V1Knowledge_KnowledgeStatusContext0: ...

class V1Knowledge_KnowledgeStatusContext0(Resource):
    def fetch(self) -> V1Knowledge_KnowledgeStatusContext0Instance: ...

class V1Knowledge_KnowledgeStatusContext0Instance(Instance, V1Knowledge_KnowledgeStatusContext0):
    account_sid: str
    status: str
    last_status: str
    date_updated: Datetime

class V2(Resource):
    chunks: V2Chunks
    knowledge: V2Knowledge
    knowledge_bases: V2KnowledgeBases
    operations: V2Operations
    search: V2Search

class V2Chunks(Resource):
    def __call__(self, kb_id: str, knowledge_id: str) -> V2ChunksContext2: ...
    def get(self, kb_id: str, knowledge_id: str) -> V2ChunksContext2: ...

class V2ChunksContext2(Resource):
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ChunksContext2Instance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ChunksContext2Instance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2ChunksContext2Instance]: ...
    def get_page(self, target_url: str) -> Page[V2ChunksContext2Instance]: ...

class V2ChunksContext2Instance(Instance, V2ChunksContext2):
    content: Optional[str]
    created_at: Optional[Datetime]
    chunk_index: Optional[int]
    document_title: Optional[str]
    document_url: Optional[str]
    document_number: Optional[int]

class V2Knowledge(Resource):
    @overload
    def __call__(self, kb_id: str) -> V2KnowledgeContext: ...
    @overload
    def __call__(self, kb_id: str, knowledge_id: str) -> V2KnowledgeContext2: ...
    @overload
    def get(self, kb_id: str) -> V2KnowledgeContext: ...
    @overload
    def get(self, kb_id: str, knowledge_id: str) -> V2KnowledgeContext2: ...

class V2KnowledgeContext(Resource):
    def create(self, knowledge_core: Body) -> V2KnowledgeInstance: ...
    def list(self, *, page: Maybe[int] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2KnowledgeInstance]: ...
    def stream(self, *, page: Maybe[int] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2KnowledgeInstance]: ...
    def page(self, *, page: Maybe[int] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2KnowledgeInstance]: ...
    def get_page(self, target_url: str) -> Page[V2KnowledgeInstance]: ...

class V2KnowledgeInstance(Instance, V2KnowledgeContext):
    name: Optional[str]
    description: Optional[str]
    source: Optional[str]
    id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    code: Optional[int]
    message: Optional[str]
    more_info: Optional[str]

class V2KnowledgeContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2KnowledgeContext2Instance: ...
    def update(self, *, refresh: Maybe[bool] = ..., knowledge_core: Maybe[Body] = ...) -> V2KnowledgeContext2Instance: ...

class V2KnowledgeContext2Instance(Instance, V2KnowledgeContext2):
    name: Optional[str]
    description: Optional[str]
    source: Optional[str]
    id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    code: Optional[int]
    message: Optional[str]
    more_info: Optional[str]

class V2KnowledgeBases(Resource):
    def create(self, knowledge_base_core: Body) -> V2KnowledgeBasesInstance: ...
    def list(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2KnowledgeBasesInstance]: ...
    def stream(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2KnowledgeBasesInstance]: ...
    def page(self, *, order_by: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V2KnowledgeBasesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2KnowledgeBasesInstance]: ...
    def __call__(self, kb_id: str) -> V2KnowledgeBasesContext: ...
    def get(self, kb_id: str) -> V2KnowledgeBasesContext: ...

class V2KnowledgeBasesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2KnowledgeBasesInstance: ...
    def update(self, update_knowledge_base_request: Body, *, if_match: Maybe[str] = ...) -> V2KnowledgeBasesInstance: ...

class V2KnowledgeBasesInstance(Instance, V2KnowledgeBasesContext):
    display_name: Optional[str]
    description: Optional[str]
    id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    version: Optional[int]
    message: Optional[str]
    status_url: Optional[str]

class V2Operations(Resource):
    def __call__(self, operation_id: str) -> V2OperationsContext: ...
    def get(self, operation_id: str) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    def fetch(self) -> V2OperationsInstance: ...

class V2OperationsInstance(Instance, V2OperationsContext):
    operation_id: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    status_url: Optional[str]
    completed_at: Optional[Datetime]
    result: Optional[str]
    error: Optional[str]
    result_url: Optional[str]

class V2Search(Resource):
    def __call__(self, kb_id: str) -> V2SearchContext: ...
    def get(self, kb_id: str) -> V2SearchContext: ...

class V2SearchContext(Resource):
    def create(self, *, knowledge_search: Maybe[Body] = ...) -> V2SearchInstance: ...

class V2SearchInstance(Instance, V2SearchContext):
    chunks: Optional[List[str]]
