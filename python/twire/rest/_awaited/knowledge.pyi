"""twire.aio.knowledge."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import knowledge as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Knowledge.list, V1KnowledgeInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Knowledge.stream, V1KnowledgeInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Knowledge.page, V1KnowledgeInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Knowledge.get_page, V1KnowledgeInstance2)

class V1KnowledgeContext(Resource):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1KnowledgeContext.fetch, V1KnowledgeInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1KnowledgeContext.update, V1KnowledgeInstance)
    update_with_http_info = fully(update)

class V1KnowledgeChunks(Resource):
    list = lists(_typed.V1KnowledgeChunks.list, V1KnowledgeChunksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1KnowledgeChunks.stream, V1KnowledgeChunksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1KnowledgeChunks.page, V1KnowledgeChunksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1KnowledgeChunks.get_page, V1KnowledgeChunksInstance)

class V1KnowledgeChunksInstance(_typed.V1KnowledgeChunksInstanceFields):
    pass

class V1KnowledgeKnowledgeStatus(CallableResource):
    def __call__(self) -> V1KnowledgeKnowledgeStatusContext: ...
    def get(self) -> V1KnowledgeKnowledgeStatusContext: ...

class V1KnowledgeKnowledgeStatusContext(Resource):
    fetch = answers(_typed.V1KnowledgeKnowledgeStatusContext.fetch, V1KnowledgeKnowledgeStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1KnowledgeKnowledgeStatusInstance(_typed.V1KnowledgeKnowledgeStatusInstanceFields):
    fetch = answers(_typed.V1KnowledgeKnowledgeStatusInstance.fetch, V1KnowledgeKnowledgeStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1KnowledgeInstance(_typed.V1KnowledgeInstanceFields):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1KnowledgeInstance.fetch, V1KnowledgeInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1KnowledgeInstance.update, V1KnowledgeInstance)
    update_with_http_info = fully(update)

class V1KnowledgeInstance2(_typed.V1KnowledgeInstance2Fields):
    @property
    def chunks(self) -> V1KnowledgeChunks: ...
    @property
    def knowledge_status(self) -> V1KnowledgeKnowledgeStatus: ...
    delete = awaited(_typed.V1KnowledgeInstance2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1KnowledgeInstance2.fetch, V1KnowledgeInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1KnowledgeInstance2.update, V1KnowledgeInstance)
    update_with_http_info = fully(update)

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
    list = lists(_typed.V2ChunksContext2.list, V2ChunksContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ChunksContext2.stream, V2ChunksContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ChunksContext2.page, V2ChunksContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ChunksContext2.get_page, V2ChunksContext2Instance)

class V2ChunksContext2Instance(_typed.V2ChunksContext2InstanceFields):
    list = lists(_typed.V2ChunksContext2Instance.list, V2ChunksContext2Instance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ChunksContext2Instance.stream, V2ChunksContext2Instance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ChunksContext2Instance.page, V2ChunksContext2Instance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ChunksContext2Instance.get_page, V2ChunksContext2Instance)

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
    create = answers(_typed.V2KnowledgeContext.create, V2KnowledgeInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2KnowledgeContext.list, V2KnowledgeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2KnowledgeContext.stream, V2KnowledgeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2KnowledgeContext.page, V2KnowledgeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2KnowledgeContext.get_page, V2KnowledgeInstance)

class V2KnowledgeInstance(_typed.V2KnowledgeInstanceFields):
    create = answers(_typed.V2KnowledgeInstance.create, V2KnowledgeInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2KnowledgeInstance.list, V2KnowledgeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2KnowledgeInstance.stream, V2KnowledgeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2KnowledgeInstance.page, V2KnowledgeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2KnowledgeInstance.get_page, V2KnowledgeInstance)

class V2KnowledgeContext2(Resource):
    delete = awaited(_typed.V2KnowledgeContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2KnowledgeContext2.fetch, V2KnowledgeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2KnowledgeContext2.update, V2KnowledgeContext2Instance)
    update_with_http_info = fully(update)

class V2KnowledgeContext2Instance(_typed.V2KnowledgeContext2InstanceFields):
    delete = awaited(_typed.V2KnowledgeContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2KnowledgeContext2Instance.fetch, V2KnowledgeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2KnowledgeContext2Instance.update, V2KnowledgeContext2Instance)
    update_with_http_info = fully(update)

class V2KnowledgeBases(CallableResource):
    def __call__(self, kb_id: PathValue) -> V2KnowledgeBasesContext: ...
    def get(self, kb_id: PathValue) -> V2KnowledgeBasesContext: ...
    create = answers(_typed.V2KnowledgeBases.create, V2KnowledgeBasesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2KnowledgeBases.list, V2KnowledgeBasesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2KnowledgeBases.stream, V2KnowledgeBasesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2KnowledgeBases.page, V2KnowledgeBasesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2KnowledgeBases.get_page, V2KnowledgeBasesInstance)

class V2KnowledgeBasesContext(Resource):
    delete = awaited(_typed.V2KnowledgeBasesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2KnowledgeBasesContext.fetch, V2KnowledgeBasesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2KnowledgeBasesContext.update, V2KnowledgeBasesInstance)
    update_with_http_info = fully(update)

class V2KnowledgeBasesInstance(_typed.V2KnowledgeBasesInstanceFields):
    delete = awaited(_typed.V2KnowledgeBasesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2KnowledgeBasesInstance.fetch, V2KnowledgeBasesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2KnowledgeBasesInstance.update, V2KnowledgeBasesInstance)
    update_with_http_info = fully(update)

class V2Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V2OperationsContext: ...
    def get(self, operation_id: PathValue) -> V2OperationsContext: ...

class V2OperationsContext(Resource):
    fetch = answers(_typed.V2OperationsContext.fetch, V2OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V2OperationsInstance(_typed.V2OperationsInstanceFields):
    fetch = answers(_typed.V2OperationsInstance.fetch, V2OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V2Search(CallableResource):
    def __call__(self, kb_id: PathValue) -> V2SearchContext: ...
    def get(self, kb_id: PathValue) -> V2SearchContext: ...

class V2SearchContext(Resource):
    create = answers(_typed.V2SearchContext.create, V2SearchInstance)
    create_with_http_info = fully(create)

class V2SearchInstance(_typed.V2SearchInstanceFields):
    create = answers(_typed.V2SearchInstance.create, V2SearchInstance)
    create_with_http_info = fully(create)
