"""twire.aio.assistants."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import assistants as _typed

from twire.rest._typed._base import CallableResource, Instance, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Assistants(Product):
    @property
    def v1(self) -> V1: ...

class V1(Resource):
    @property
    def assistants(self) -> V1Assistants: ...
    @property
    def knowledge(self) -> V1Knowledge: ...
    @property
    def policies(self) -> V1Policies: ...
    @property
    def sessions(self) -> V1Sessions: ...
    @property
    def tools(self) -> V1Tools: ...

class V1Assistants(CallableResource):
    def __call__(self, id: PathValue) -> V1AssistantsContext: ...
    def get(self, id: PathValue) -> V1AssistantsContext: ...
    create = answers(_typed.V1Assistants.create, V1AssistantsInstance2)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Assistants.list, V1AssistantsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Assistants.stream, V1AssistantsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Assistants.page, V1AssistantsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Assistants.get_page, V1AssistantsInstance2)

class V1AssistantsContext(Resource):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    delete = awaited(_typed.V1AssistantsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AssistantsContext.fetch, V1AssistantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1AssistantsContext.update, V1AssistantsInstance2)
    update_with_http_info = fully(update)

class V1AssistantsAssistantsKnowledge(CallableResource):
    def __call__(self, id: PathValue) -> V1AssistantsAssistantsKnowledgeContext: ...
    def get(self, id: PathValue) -> V1AssistantsAssistantsKnowledgeContext: ...
    list = lists(_typed.V1AssistantsAssistantsKnowledge.list, V1AssistantsAssistantsKnowledgeInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AssistantsAssistantsKnowledge.stream, V1AssistantsAssistantsKnowledgeInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AssistantsAssistantsKnowledge.page, V1AssistantsAssistantsKnowledgeInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AssistantsAssistantsKnowledge.get_page, V1AssistantsAssistantsKnowledgeInstance2)

class V1AssistantsAssistantsKnowledgeContext(Resource):
    create = answers(_typed.V1AssistantsAssistantsKnowledgeContext.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeContext.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsAssistantsKnowledgeInstance(Instance):
    create = answers(_typed.V1AssistantsAssistantsKnowledgeInstance.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeInstance.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsAssistantsKnowledgeInstance2(_typed.V1AssistantsAssistantsKnowledgeInstance2Fields):
    create = answers(_typed.V1AssistantsAssistantsKnowledgeInstance2.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeInstance2.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsAssistantsTools(CallableResource):
    def __call__(self, id: PathValue) -> V1AssistantsAssistantsToolsContext: ...
    def get(self, id: PathValue) -> V1AssistantsAssistantsToolsContext: ...
    list = lists(_typed.V1AssistantsAssistantsTools.list, V1AssistantsAssistantsToolsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AssistantsAssistantsTools.stream, V1AssistantsAssistantsToolsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AssistantsAssistantsTools.page, V1AssistantsAssistantsToolsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AssistantsAssistantsTools.get_page, V1AssistantsAssistantsToolsInstance2)

class V1AssistantsAssistantsToolsContext(Resource):
    create = answers(_typed.V1AssistantsAssistantsToolsContext.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsToolsContext.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsAssistantsToolsInstance(Instance):
    create = answers(_typed.V1AssistantsAssistantsToolsInstance.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsToolsInstance.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsAssistantsToolsInstance2(_typed.V1AssistantsAssistantsToolsInstance2Fields):
    create = answers(_typed.V1AssistantsAssistantsToolsInstance2.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V1AssistantsAssistantsToolsInstance2.delete)
    delete_with_http_info = fully(delete)

class V1AssistantsFeedbacks(Resource):
    create = answers(_typed.V1AssistantsFeedbacks.create, V1AssistantsFeedbacksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1AssistantsFeedbacks.list, V1AssistantsFeedbacksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AssistantsFeedbacks.stream, V1AssistantsFeedbacksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AssistantsFeedbacks.page, V1AssistantsFeedbacksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AssistantsFeedbacks.get_page, V1AssistantsFeedbacksInstance)

class V1AssistantsFeedbacksInstance(_typed.V1AssistantsFeedbacksInstanceFields):
    pass

class V1AssistantsMessages(Resource):
    create = answers(_typed.V1AssistantsMessages.create, V1AssistantsMessagesInstance)
    create_with_http_info = fully(create)

class V1AssistantsMessagesInstance(_typed.V1AssistantsMessagesInstanceFields):
    pass

class V1AssistantsInstance(_typed.V1AssistantsInstanceFields):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    delete = awaited(_typed.V1AssistantsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AssistantsInstance.fetch, V1AssistantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1AssistantsInstance.update, V1AssistantsInstance2)
    update_with_http_info = fully(update)

class V1AssistantsInstance2(_typed.V1AssistantsInstance2Fields):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    delete = awaited(_typed.V1AssistantsInstance2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AssistantsInstance2.fetch, V1AssistantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1AssistantsInstance2.update, V1AssistantsInstance2)
    update_with_http_info = fully(update)

class V1Knowledge(CallableResource):
    def __call__(self, id: PathValue) -> V1KnowledgeContext: ...
    def get(self, id: PathValue) -> V1KnowledgeContext: ...
    create = answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Knowledge.list, V1KnowledgeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Knowledge.stream, V1KnowledgeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Knowledge.page, V1KnowledgeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Knowledge.get_page, V1KnowledgeInstance)

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

class V1Policies(Resource):
    list = lists(_typed.V1Policies.list, V1PoliciesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Policies.stream, V1PoliciesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Policies.page, V1PoliciesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Policies.get_page, V1PoliciesInstance)

class V1PoliciesInstance(_typed.V1PoliciesInstanceFields):
    pass

class V1Sessions(CallableResource):
    def __call__(self, id: PathValue) -> V1SessionsContext: ...
    def get(self, id: PathValue) -> V1SessionsContext: ...
    list = lists(_typed.V1Sessions.list, V1SessionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Sessions.stream, V1SessionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Sessions.page, V1SessionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Sessions.get_page, V1SessionsInstance)

class V1SessionsContext(Resource):
    @property
    def messages(self) -> V1SessionsMessages: ...
    fetch = answers(_typed.V1SessionsContext.fetch, V1SessionsInstance)
    fetch_with_http_info = fully(fetch)

class V1SessionsMessages(Resource):
    list = lists(_typed.V1SessionsMessages.list, V1SessionsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SessionsMessages.stream, V1SessionsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SessionsMessages.page, V1SessionsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SessionsMessages.get_page, V1SessionsMessagesInstance)

class V1SessionsMessagesInstance(_typed.V1SessionsMessagesInstanceFields):
    pass

class V1SessionsInstance(_typed.V1SessionsInstanceFields):
    @property
    def messages(self) -> V1SessionsMessages: ...
    fetch = answers(_typed.V1SessionsInstance.fetch, V1SessionsInstance)
    fetch_with_http_info = fully(fetch)

class V1Tools(CallableResource):
    def __call__(self, id: PathValue) -> V1ToolsContext: ...
    def get(self, id: PathValue) -> V1ToolsContext: ...
    create = answers(_typed.V1Tools.create, V1ToolsInstance2)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Tools.list, V1ToolsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Tools.stream, V1ToolsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Tools.page, V1ToolsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Tools.get_page, V1ToolsInstance2)

class V1ToolsContext(Resource):
    delete = awaited(_typed.V1ToolsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ToolsContext.fetch, V1ToolsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ToolsContext.update, V1ToolsInstance2)
    update_with_http_info = fully(update)

class V1ToolsInstance(_typed.V1ToolsInstanceFields):
    delete = awaited(_typed.V1ToolsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ToolsInstance.fetch, V1ToolsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ToolsInstance.update, V1ToolsInstance2)
    update_with_http_info = fully(update)

class V1ToolsInstance2(_typed.V1ToolsInstance2Fields):
    delete = awaited(_typed.V1ToolsInstance2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ToolsInstance2.fetch, V1ToolsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ToolsInstance2.update, V1ToolsInstance2)
    update_with_http_info = fully(update)
