"""client.knowledge."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, overload

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Knowledge(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...

class V1(Resource):
    @property
    def knowledge(self) -> V1Knowledge: ...

class V1Knowledge(CallableResource):
    def __call__(self, id: PathValue) -> V1KnowledgeContext: ...
    def get(self, id: PathValue) -> V1KnowledgeContext: ...
    def create(self, knowledge_v1_service_create_knowledge_request: Body) -> V1KnowledgeInstance:
        """Creates a knowledge."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, tags: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1KnowledgeInstance2]:
        """Lists knowledge. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, tags: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1KnowledgeInstance2]:
        """Lists knowledge. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, tags: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1KnowledgeInstance2]:
        """Lists knowledge. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1KnowledgeInstance2]: ...
    get_page_async = awaited(get_page)

class V1KnowledgeContext(Resource):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    def delete(self) -> bool:
        """Deletes a knowledge. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1KnowledgeInstance:
        """Reads a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, knowledge_v1_service_update_knowledge_request: Body | None = ...) -> V1KnowledgeInstance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1KnowledgeChunks(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1KnowledgeChunksInstance]:
        """Lists chunks of a knowledge. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1KnowledgeChunksInstance]:
        """Lists chunks of a knowledge. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1KnowledgeChunksInstance]:
        """Lists chunks of a knowledge. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1KnowledgeChunksInstance]: ...
    get_page_async = awaited(get_page)

class V1KnowledgeChunksInstanceFields(Instance):
    account_sid: str | None
    content: str | None
    metadata: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1KnowledgeChunksInstance(V1KnowledgeChunksInstanceFields):
    pass

class V1KnowledgeKnowledgeStatus(CallableResource):
    def __call__(self) -> V1KnowledgeKnowledgeStatusContext: ...
    def get(self) -> V1KnowledgeKnowledgeStatusContext: ...

class V1KnowledgeKnowledgeStatusContext(Resource):
    def fetch(self) -> V1KnowledgeKnowledgeStatusInstance:
        """Reads a knowledge status of a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1KnowledgeKnowledgeStatusInstanceFields(Instance):
    account_sid: str | None
    status: str | None
    last_status: str | None
    date_updated: datetime | None

class V1KnowledgeKnowledgeStatusInstance(V1KnowledgeKnowledgeStatusInstanceFields):
    def fetch(self) -> V1KnowledgeKnowledgeStatusInstance:
        """Reads a knowledge status of a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1KnowledgeInstanceFields(Instance):
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

class V1KnowledgeInstance(V1KnowledgeInstanceFields):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    def delete(self) -> bool:
        """Deletes a knowledge. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1KnowledgeInstance:
        """Reads a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, knowledge_v1_service_update_knowledge_request: Body | None = ...) -> V1KnowledgeInstance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1KnowledgeInstance2Fields(Instance):
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

class V1KnowledgeInstance2(V1KnowledgeInstance2Fields):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    def delete(self) -> bool:
        """Deletes a knowledge. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1KnowledgeInstance:
        """Reads a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, knowledge_v1_service_update_knowledge_request: Body | None = ...) -> V1KnowledgeInstance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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

class V2Chunks(CallableResource):
    def __call__(self, kb_id: PathValue, knowledge_id: PathValue) -> V2ChunksContext2: ...
    def get(self, kb_id: PathValue, knowledge_id: PathValue) -> V2ChunksContext2: ...

class V2ChunksContext2(Resource):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ChunksContext2Instance]:
        """Lists chunks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ChunksContext2Instance]:
        """Lists chunks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ChunksContext2Instance]:
        """Lists chunks. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ChunksContext2Instance]: ...
    get_page_async = awaited(get_page)

class V2ChunksContext2InstanceFields(Instance):
    content: str | None
    created_at: datetime | None
    chunk_index: int | None
    document_title: str | None
    document_url: str | None
    document_number: int | None

class V2ChunksContext2Instance(V2ChunksContext2InstanceFields):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ChunksContext2Instance]:
        """Lists chunks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ChunksContext2Instance]:
        """Lists chunks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2ChunksContext2Instance]:
        """Lists chunks. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ChunksContext2Instance]: ...
    get_page_async = awaited(get_page)

class V2Knowledge(CallableResource):
    @overload
    def __call__(self, kb_id: PathValue) -> V2KnowledgeContext: ...
    @overload
    def __call__(self, kb_id: PathValue, knowledge_id: PathValue) -> V2KnowledgeContext2: ...
    @overload
    def get(self, kb_id: PathValue) -> V2KnowledgeContext: ...
    @overload
    def get(self, kb_id: PathValue, knowledge_id: PathValue) -> V2KnowledgeContext2: ...

class V2KnowledgeContext(Resource):
    def create(self, knowledge_core: Body) -> V2KnowledgeInstance:
        """Creates a knowledge."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page: Int | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2KnowledgeInstance]:
        """Lists knowledge. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page: Int | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2KnowledgeInstance]:
        """Lists knowledge. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page: Int | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2KnowledgeInstance]:
        """Lists knowledge. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2KnowledgeInstance]: ...
    get_page_async = awaited(get_page)

class V2KnowledgeInstanceFields(Instance):
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

class V2KnowledgeInstance(V2KnowledgeInstanceFields):
    def create(self, knowledge_core: Body) -> V2KnowledgeInstance:
        """Creates a knowledge."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page: Int | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2KnowledgeInstance]:
        """Lists knowledge. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page: Int | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2KnowledgeInstance]:
        """Lists knowledge. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page: Int | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V2KnowledgeInstance]:
        """Lists knowledge. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2KnowledgeInstance]: ...
    get_page_async = awaited(get_page)

class V2KnowledgeContext2(Resource):
    def delete(self) -> bool:
        """Deletes a knowledge. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2KnowledgeContext2Instance:
        """Reads a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, refresh: Bool | None = ..., knowledge_core: Body | None = ...) -> V2KnowledgeContext2Instance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2KnowledgeContext2InstanceFields(Instance):
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

class V2KnowledgeContext2Instance(V2KnowledgeContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a knowledge. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2KnowledgeContext2Instance:
        """Reads a knowledge."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, refresh: Bool | None = ..., knowledge_core: Body | None = ...) -> V2KnowledgeContext2Instance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2KnowledgeBases(CallableResource):
    def __call__(self, kb_id: PathValue) -> V2KnowledgeBasesContext: ...
    def get(self, kb_id: PathValue) -> V2KnowledgeBasesContext: ...
    def create(self, knowledge_base_core: Body) -> V2KnowledgeBasesInstance:
        """Creates a knowledge base."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2KnowledgeBasesInstance]:
        """Lists knowledge bases. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., order_by: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2KnowledgeBasesInstance]:
        """Lists knowledge bases. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., order_by: Text | None = ...) -> Page[V2KnowledgeBasesInstance]:
        """Lists knowledge bases. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2KnowledgeBasesInstance]: ...
    get_page_async = awaited(get_page)

class V2KnowledgeBasesContext(Resource):
    def delete(self) -> bool:
        """Deletes a knowledge base. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2KnowledgeBasesInstance:
        """Reads a knowledge base."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_knowledge_base_request: Body, if_match: Text | None = ...) -> V2KnowledgeBasesInstance:
        """Changes a knowledge base."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2KnowledgeBasesInstanceFields(Instance):
    display_name: str | None
    description: str | None
    id: str | None
    status: str | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None
    message: str | None
    status_url: str | None

class V2KnowledgeBasesInstance(V2KnowledgeBasesInstanceFields):
    def delete(self) -> bool:
        """Deletes a knowledge base. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2KnowledgeBasesInstance:
        """Reads a knowledge base."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_knowledge_base_request: Body, if_match: Text | None = ...) -> V2KnowledgeBasesInstance:
        """Changes a knowledge base."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V2OperationsContext: ...
    def get(self, operation_id: PathValue) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    def fetch(self) -> V2OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperationsInstanceFields(Instance):
    operation_id: str | None
    status: str | None
    created_at: datetime | None
    status_url: str | None
    completed_at: datetime | None
    result: str | None
    error: str | None
    result_url: str | None

class V2OperationsInstance(V2OperationsInstanceFields):
    def fetch(self) -> V2OperationsInstance:
        """Reads an operation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Search(CallableResource):
    def __call__(self, kb_id: PathValue) -> V2SearchContext: ...
    def get(self, kb_id: PathValue) -> V2SearchContext: ...

class V2SearchContext(Resource):
    def create(self, knowledge_search: Body | None = ...) -> V2SearchInstance:
        """Creates a search."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2SearchInstanceFields(Instance):
    chunks: list[Any] | None

class V2SearchInstance(V2SearchInstanceFields):
    def create(self, knowledge_search: Body | None = ...) -> V2SearchInstance:
        """Creates a search."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
