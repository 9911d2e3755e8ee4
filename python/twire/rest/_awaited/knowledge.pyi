"""twire.aio.knowledge."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed import knowledge as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Knowledge(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...

class V1(Resource):
    @property
    def knowledge(self) -> V1Knowledge: ...

class V1Knowledge(Called):
    def __call__(self, id: str) -> V1KnowledgeContext: ...
    def get(self, id: str) -> V1KnowledgeContext: ...
    create = answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    create_with_http_info = full_answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    list = lists(_typed.V1Knowledge.list, V1KnowledgeInstance2)
    list_with_http_info = full_lists(_typed.V1Knowledge.list, V1KnowledgeInstance2)
    stream = streams(_typed.V1Knowledge.stream, V1KnowledgeInstance2)
    stream_with_http_info = full_streams(_typed.V1Knowledge.stream, V1KnowledgeInstance2)
    page = pages(_typed.V1Knowledge.page, V1KnowledgeInstance2)
    page_with_http_info = full_pages(_typed.V1Knowledge.page, V1KnowledgeInstance2)
    get_page = pages(_typed.V1Knowledge.get_page, V1KnowledgeInstance2)

class V1KnowledgeContext(Resource):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeContext.delete)
    delete_with_http_info = full_awaited(_typed.V1KnowledgeContext.delete)
    fetch = answers(_typed.V1KnowledgeContext.fetch, V1KnowledgeInstance)
    fetch_with_http_info = full_answers(_typed.V1KnowledgeContext.fetch, V1KnowledgeInstance)
    update = answers(_typed.V1KnowledgeContext.update, V1KnowledgeInstance)
    update_with_http_info = full_answers(_typed.V1KnowledgeContext.update, V1KnowledgeInstance)

class V1KnowledgeChunks(Resource):
    list = lists(_typed.V1KnowledgeChunks.list, V1KnowledgeChunksInstance)
    list_with_http_info = full_lists(_typed.V1KnowledgeChunks.list, V1KnowledgeChunksInstance)
    stream = streams(_typed.V1KnowledgeChunks.stream, V1KnowledgeChunksInstance)
    stream_with_http_info = full_streams(_typed.V1KnowledgeChunks.stream, V1KnowledgeChunksInstance)
    page = pages(_typed.V1KnowledgeChunks.page, V1KnowledgeChunksInstance)
    page_with_http_info = full_pages(_typed.V1KnowledgeChunks.page, V1KnowledgeChunksInstance)
    get_page = pages(_typed.V1KnowledgeChunks.get_page, V1KnowledgeChunksInstance)

class V1KnowledgeChunksInstance(Instance):
    account_sid: str | None
    content: str | None
    metadata: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1KnowledgeKnowledgeStatus(Called):
    def __call__(self) -> V1KnowledgeKnowledgeStatusContext: ...
    def get(self) -> V1KnowledgeKnowledgeStatusContext: ...

class V1KnowledgeKnowledgeStatusContext(Resource):
    fetch = answers(_typed.V1KnowledgeKnowledgeStatusContext.fetch, V1KnowledgeKnowledgeStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1KnowledgeKnowledgeStatusContext.fetch, V1KnowledgeKnowledgeStatusInstance)

class V1KnowledgeKnowledgeStatusInstance(Instance):
    account_sid: str | None
    status: str | None
    last_status: str | None
    date_updated: datetime | None
    fetch = answers(_typed.V1KnowledgeKnowledgeStatusInstance.fetch, V1KnowledgeKnowledgeStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1KnowledgeKnowledgeStatusInstance.fetch, V1KnowledgeKnowledgeStatusInstance)

class V1KnowledgeInstance(Instance):
    description: str | None
    id: str | None
    account_sid: str | None
    knowledge_source_details: dict[str, Any] | None
    name: str | None
    status: str | None
    type: str | None
    url: str | None
    embedding_model: str | None
    date_created: datetime | None
    date_updated: datetime | None
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1KnowledgeInstance.delete)
    fetch = answers(_typed.V1KnowledgeInstance.fetch, V1KnowledgeInstance)
    fetch_with_http_info = full_answers(_typed.V1KnowledgeInstance.fetch, V1KnowledgeInstance)
    update = answers(_typed.V1KnowledgeInstance.update, V1KnowledgeInstance)
    update_with_http_info = full_answers(_typed.V1KnowledgeInstance.update, V1KnowledgeInstance)

class V1KnowledgeInstance2(Instance):
    description: str | None
    id: str | None
    account_sid: str | None
    knowledge_source_details: dict[str, Any] | None
    name: str | None
    status: str | None
    type: str | None
    url: str | None
    embedding_model: str | None
    date_created: datetime | None
    date_updated: datetime | None
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1KnowledgeInstance2.delete)
    fetch = answers(_typed.V1KnowledgeInstance2.fetch, V1KnowledgeInstance)
    fetch_with_http_info = full_answers(_typed.V1KnowledgeInstance2.fetch, V1KnowledgeInstance)
    update = answers(_typed.V1KnowledgeInstance2.update, V1KnowledgeInstance)
    update_with_http_info = full_answers(_typed.V1KnowledgeInstance2.update, V1KnowledgeInstance)

class V2(Resource):
    @property
    def chunks(self) -> V2Chunks: ...
    @property
    def knowledge(self) -> V2Knowledge: ...
    @property
    def knowledge_bases(self) -> V2KnowledgeBases: ...
    @property
    def operations(self) -> V2Operations: ...
    @property
    def search(self) -> V2Search: ...

class V2Chunks(Called):
    def __call__(self, kb_id: str, knowledge_id: str) -> V2ChunksContext2: ...
    def get(self, kb_id: str, knowledge_id: str) -> V2ChunksContext2: ...

class V2ChunksContext2(Resource):
    list = lists(_typed.V2ChunksContext2.list, V2ChunksContext2Instance)
    list_with_http_info = full_lists(_typed.V2ChunksContext2.list, V2ChunksContext2Instance)
    stream = streams(_typed.V2ChunksContext2.stream, V2ChunksContext2Instance)
    stream_with_http_info = full_streams(_typed.V2ChunksContext2.stream, V2ChunksContext2Instance)
    page = pages(_typed.V2ChunksContext2.page, V2ChunksContext2Instance)
    page_with_http_info = full_pages(_typed.V2ChunksContext2.page, V2ChunksContext2Instance)
    get_page = pages(_typed.V2ChunksContext2.get_page, V2ChunksContext2Instance)

class V2ChunksContext2Instance(Instance):
    content: str | None
    created_at: datetime | None
    chunk_index: int | None
    document_title: str | None
    document_url: str | None
    document_number: int | None
    list = lists(_typed.V2ChunksContext2Instance.list, V2ChunksContext2Instance)
    list_with_http_info = full_lists(_typed.V2ChunksContext2Instance.list, V2ChunksContext2Instance)
    stream = streams(_typed.V2ChunksContext2Instance.stream, V2ChunksContext2Instance)
    stream_with_http_info = full_streams(_typed.V2ChunksContext2Instance.stream, V2ChunksContext2Instance)
    page = pages(_typed.V2ChunksContext2Instance.page, V2ChunksContext2Instance)
    page_with_http_info = full_pages(_typed.V2ChunksContext2Instance.page, V2ChunksContext2Instance)
    get_page = pages(_typed.V2ChunksContext2Instance.get_page, V2ChunksContext2Instance)

class V2Knowledge(Called):
    @overload
    def __call__(self, kb_id: str) -> V2KnowledgeContext: ...
    @overload
    def __call__(self, kb_id: str, knowledge_id: str) -> V2KnowledgeContext2: ...
    @overload
    def get(self, kb_id: str) -> V2KnowledgeContext: ...
    @overload
    def get(self, kb_id: str, knowledge_id: str) -> V2KnowledgeContext2: ...

class V2KnowledgeContext(Resource):
    create = answers(_typed.V2KnowledgeContext.create, V2KnowledgeInstance)
    create_with_http_info = full_answers(_typed.V2KnowledgeContext.create, V2KnowledgeInstance)
    list = lists(_typed.V2KnowledgeContext.list, V2KnowledgeInstance)
    list_with_http_info = full_lists(_typed.V2KnowledgeContext.list, V2KnowledgeInstance)
    stream = streams(_typed.V2KnowledgeContext.stream, V2KnowledgeInstance)
    stream_with_http_info = full_streams(_typed.V2KnowledgeContext.stream, V2KnowledgeInstance)
    page = pages(_typed.V2KnowledgeContext.page, V2KnowledgeInstance)
    page_with_http_info = full_pages(_typed.V2KnowledgeContext.page, V2KnowledgeInstance)
    get_page = pages(_typed.V2KnowledgeContext.get_page, V2KnowledgeInstance)

class V2KnowledgeInstance(Instance):
    name: str | None
    description: str | None
    source: str | None
    id: str | None
    status: str | None
    created_at: datetime | None
    updated_at: datetime | None
    code: int | None
    message: str | None
    more_info: str | None
    create = answers(_typed.V2KnowledgeInstance.create, V2KnowledgeInstance)
    create_with_http_info = full_answers(_typed.V2KnowledgeInstance.create, V2KnowledgeInstance)
    list = lists(_typed.V2KnowledgeInstance.list, V2KnowledgeInstance)
    list_with_http_info = full_lists(_typed.V2KnowledgeInstance.list, V2KnowledgeInstance)
    stream = streams(_typed.V2KnowledgeInstance.stream, V2KnowledgeInstance)
    stream_with_http_info = full_streams(_typed.V2KnowledgeInstance.stream, V2KnowledgeInstance)
    page = pages(_typed.V2KnowledgeInstance.page, V2KnowledgeInstance)
    page_with_http_info = full_pages(_typed.V2KnowledgeInstance.page, V2KnowledgeInstance)
    get_page = pages(_typed.V2KnowledgeInstance.get_page, V2KnowledgeInstance)

class V2KnowledgeContext2(Resource):
    delete = awaited(_typed.V2KnowledgeContext2.delete)
    delete_with_http_info = full_awaited(_typed.V2KnowledgeContext2.delete)
    fetch = answers(_typed.V2KnowledgeContext2.fetch, V2KnowledgeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2KnowledgeContext2.fetch, V2KnowledgeContext2Instance)
    update = answers(_typed.V2KnowledgeContext2.update, V2KnowledgeContext2Instance)
    update_with_http_info = full_answers(_typed.V2KnowledgeContext2.update, V2KnowledgeContext2Instance)

class V2KnowledgeContext2Instance(Instance):
    name: str | None
    description: str | None
    source: str | None
    id: str | None
    status: str | None
    created_at: datetime | None
    updated_at: datetime | None
    code: int | None
    message: str | None
    more_info: str | None
    delete = awaited(_typed.V2KnowledgeContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V2KnowledgeContext2Instance.delete)
    fetch = answers(_typed.V2KnowledgeContext2Instance.fetch, V2KnowledgeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2KnowledgeContext2Instance.fetch, V2KnowledgeContext2Instance)
    update = answers(_typed.V2KnowledgeContext2Instance.update, V2KnowledgeContext2Instance)
    update_with_http_info = full_answers(_typed.V2KnowledgeContext2Instance.update, V2KnowledgeContext2Instance)

class V2KnowledgeBases(Called):
    def __call__(self, kb_id: str) -> V2KnowledgeBasesContext: ...
    def get(self, kb_id: str) -> V2KnowledgeBasesContext: ...
    create = answers(_typed.V2KnowledgeBases.create, V2KnowledgeBasesInstance)
    create_with_http_info = full_answers(_typed.V2KnowledgeBases.create, V2KnowledgeBasesInstance)
    list = lists(_typed.V2KnowledgeBases.list, V2KnowledgeBasesInstance)
    list_with_http_info = full_lists(_typed.V2KnowledgeBases.list, V2KnowledgeBasesInstance)
    stream = streams(_typed.V2KnowledgeBases.stream, V2KnowledgeBasesInstance)
    stream_with_http_info = full_streams(_typed.V2KnowledgeBases.stream, V2KnowledgeBasesInstance)
    page = pages(_typed.V2KnowledgeBases.page, V2KnowledgeBasesInstance)
    page_with_http_info = full_pages(_typed.V2KnowledgeBases.page, V2KnowledgeBasesInstance)
    get_page = pages(_typed.V2KnowledgeBases.get_page, V2KnowledgeBasesInstance)

class V2KnowledgeBasesContext(Resource):
    delete = awaited(_typed.V2KnowledgeBasesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2KnowledgeBasesContext.delete)
    fetch = answers(_typed.V2KnowledgeBasesContext.fetch, V2KnowledgeBasesInstance)
    fetch_with_http_info = full_answers(_typed.V2KnowledgeBasesContext.fetch, V2KnowledgeBasesInstance)
    update = answers(_typed.V2KnowledgeBasesContext.update, V2KnowledgeBasesInstance)
    update_with_http_info = full_answers(_typed.V2KnowledgeBasesContext.update, V2KnowledgeBasesInstance)

class V2KnowledgeBasesInstance(Instance):
    display_name: str | None
    description: str | None
    id: str | None
    status: str | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None
    message: str | None
    status_url: str | None
    delete = awaited(_typed.V2KnowledgeBasesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2KnowledgeBasesInstance.delete)
    fetch = answers(_typed.V2KnowledgeBasesInstance.fetch, V2KnowledgeBasesInstance)
    fetch_with_http_info = full_answers(_typed.V2KnowledgeBasesInstance.fetch, V2KnowledgeBasesInstance)
    update = answers(_typed.V2KnowledgeBasesInstance.update, V2KnowledgeBasesInstance)
    update_with_http_info = full_answers(_typed.V2KnowledgeBasesInstance.update, V2KnowledgeBasesInstance)

class V2Operations(Called):
    def __call__(self, operation_id: str) -> V2OperationsContext: ...
    def get(self, operation_id: str) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    fetch = answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)

class V2OperationsInstance(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    status_url: str | None
    completed_at: datetime | None
    result: str | None
    error: str | None
    result_url: str | None
    fetch = answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)

class V2Search(Called):
    def __call__(self, kb_id: str) -> V2SearchContext: ...
    def get(self, kb_id: str) -> V2SearchContext: ...

class V2SearchContext(Resource):
    create = answers(_typed.V2SearchContext.create, V2SearchInstance)
    create_with_http_info = full_answers(_typed.V2SearchContext.create, V2SearchInstance)

class V2SearchInstance(Instance):
    chunks: list[Any] | None
    create = answers(_typed.V2SearchInstance.create, V2SearchInstance)
    create_with_http_info = full_answers(_typed.V2SearchInstance.create, V2SearchInstance)
