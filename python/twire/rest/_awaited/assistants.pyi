"""twire.aio.assistants."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed import assistants as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Assistants(Resource):
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

class V1Assistants(Called):
    def __call__(self, id: str) -> V1AssistantsContext: ...
    def get(self, id: str) -> V1AssistantsContext: ...
    create = answers(_typed.V1Assistants.create, V1AssistantsInstance2)
    create_with_http_info = full_answers(_typed.V1Assistants.create, V1AssistantsInstance2)
    list = lists(_typed.V1Assistants.list, V1AssistantsInstance2)
    list_with_http_info = full_lists(_typed.V1Assistants.list, V1AssistantsInstance2)
    stream = streams(_typed.V1Assistants.stream, V1AssistantsInstance2)
    stream_with_http_info = full_streams(_typed.V1Assistants.stream, V1AssistantsInstance2)
    page = pages(_typed.V1Assistants.page, V1AssistantsInstance2)
    page_with_http_info = full_pages(_typed.V1Assistants.page, V1AssistantsInstance2)
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
    delete_with_http_info = full_awaited(_typed.V1AssistantsContext.delete)
    fetch = answers(_typed.V1AssistantsContext.fetch, V1AssistantsInstance)
    fetch_with_http_info = full_answers(_typed.V1AssistantsContext.fetch, V1AssistantsInstance)
    update = answers(_typed.V1AssistantsContext.update, V1AssistantsInstance2)
    update_with_http_info = full_answers(_typed.V1AssistantsContext.update, V1AssistantsInstance2)

class V1AssistantsAssistantsKnowledge(Called):
    def __call__(self, id: str) -> V1AssistantsAssistantsKnowledgeContext: ...
    def get(self, id: str) -> V1AssistantsAssistantsKnowledgeContext: ...
    list = lists(_typed.V1AssistantsAssistantsKnowledge.list, V1AssistantsAssistantsKnowledgeInstance2)
    list_with_http_info = full_lists(_typed.V1AssistantsAssistantsKnowledge.list, V1AssistantsAssistantsKnowledgeInstance2)
    stream = streams(_typed.V1AssistantsAssistantsKnowledge.stream, V1AssistantsAssistantsKnowledgeInstance2)
    stream_with_http_info = full_streams(_typed.V1AssistantsAssistantsKnowledge.stream, V1AssistantsAssistantsKnowledgeInstance2)
    page = pages(_typed.V1AssistantsAssistantsKnowledge.page, V1AssistantsAssistantsKnowledgeInstance2)
    page_with_http_info = full_pages(_typed.V1AssistantsAssistantsKnowledge.page, V1AssistantsAssistantsKnowledgeInstance2)
    get_page = pages(_typed.V1AssistantsAssistantsKnowledge.get_page, V1AssistantsAssistantsKnowledgeInstance2)

class V1AssistantsAssistantsKnowledgeContext(Resource):
    create = answers(_typed.V1AssistantsAssistantsKnowledgeContext.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsKnowledgeContext.create, V1AssistantsAssistantsKnowledgeInstance)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeContext.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsKnowledgeContext.delete)

class V1AssistantsAssistantsKnowledgeInstance(Instance):
    create = answers(_typed.V1AssistantsAssistantsKnowledgeInstance.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsKnowledgeInstance.create, V1AssistantsAssistantsKnowledgeInstance)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsKnowledgeInstance.delete)

class V1AssistantsAssistantsKnowledgeInstance2(Instance):
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
    create = answers(_typed.V1AssistantsAssistantsKnowledgeInstance2.create, V1AssistantsAssistantsKnowledgeInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsKnowledgeInstance2.create, V1AssistantsAssistantsKnowledgeInstance)
    delete = awaited(_typed.V1AssistantsAssistantsKnowledgeInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsKnowledgeInstance2.delete)

class V1AssistantsAssistantsTools(Called):
    def __call__(self, id: str) -> V1AssistantsAssistantsToolsContext: ...
    def get(self, id: str) -> V1AssistantsAssistantsToolsContext: ...
    list = lists(_typed.V1AssistantsAssistantsTools.list, V1AssistantsAssistantsToolsInstance2)
    list_with_http_info = full_lists(_typed.V1AssistantsAssistantsTools.list, V1AssistantsAssistantsToolsInstance2)
    stream = streams(_typed.V1AssistantsAssistantsTools.stream, V1AssistantsAssistantsToolsInstance2)
    stream_with_http_info = full_streams(_typed.V1AssistantsAssistantsTools.stream, V1AssistantsAssistantsToolsInstance2)
    page = pages(_typed.V1AssistantsAssistantsTools.page, V1AssistantsAssistantsToolsInstance2)
    page_with_http_info = full_pages(_typed.V1AssistantsAssistantsTools.page, V1AssistantsAssistantsToolsInstance2)
    get_page = pages(_typed.V1AssistantsAssistantsTools.get_page, V1AssistantsAssistantsToolsInstance2)

class V1AssistantsAssistantsToolsContext(Resource):
    create = answers(_typed.V1AssistantsAssistantsToolsContext.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsToolsContext.create, V1AssistantsAssistantsToolsInstance)
    delete = awaited(_typed.V1AssistantsAssistantsToolsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsToolsContext.delete)

class V1AssistantsAssistantsToolsInstance(Instance):
    create = answers(_typed.V1AssistantsAssistantsToolsInstance.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsToolsInstance.create, V1AssistantsAssistantsToolsInstance)
    delete = awaited(_typed.V1AssistantsAssistantsToolsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsToolsInstance.delete)

class V1AssistantsAssistantsToolsInstance2(Instance):
    account_sid: str | None
    description: str | None
    enabled: bool | None
    id: str | None
    meta: dict[str, Any] | None
    name: str | None
    requires_auth: bool | None
    type: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    create = answers(_typed.V1AssistantsAssistantsToolsInstance2.create, V1AssistantsAssistantsToolsInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsAssistantsToolsInstance2.create, V1AssistantsAssistantsToolsInstance)
    delete = awaited(_typed.V1AssistantsAssistantsToolsInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsAssistantsToolsInstance2.delete)

class V1AssistantsFeedbacks(Resource):
    create = answers(_typed.V1AssistantsFeedbacks.create, V1AssistantsFeedbacksInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsFeedbacks.create, V1AssistantsFeedbacksInstance)
    list = lists(_typed.V1AssistantsFeedbacks.list, V1AssistantsFeedbacksInstance)
    list_with_http_info = full_lists(_typed.V1AssistantsFeedbacks.list, V1AssistantsFeedbacksInstance)
    stream = streams(_typed.V1AssistantsFeedbacks.stream, V1AssistantsFeedbacksInstance)
    stream_with_http_info = full_streams(_typed.V1AssistantsFeedbacks.stream, V1AssistantsFeedbacksInstance)
    page = pages(_typed.V1AssistantsFeedbacks.page, V1AssistantsFeedbacksInstance)
    page_with_http_info = full_pages(_typed.V1AssistantsFeedbacks.page, V1AssistantsFeedbacksInstance)
    get_page = pages(_typed.V1AssistantsFeedbacks.get_page, V1AssistantsFeedbacksInstance)

class V1AssistantsFeedbacksInstance(Instance):
    assistant_id: str | None
    id: str | None
    account_sid: str | None
    user_sid: str | None
    message_id: str | None
    score: Decimal | None
    session_id: str | None
    text: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V1AssistantsMessages(Resource):
    create = answers(_typed.V1AssistantsMessages.create, V1AssistantsMessagesInstance)
    create_with_http_info = full_answers(_typed.V1AssistantsMessages.create, V1AssistantsMessagesInstance)

class V1AssistantsMessagesInstance(Instance):
    status: str | None
    flagged: bool | None
    aborted: bool | None
    session_id: str | None
    account_sid: str | None
    body: str | None
    error: str | None

class V1AssistantsInstance(Instance):
    account_sid: str | None
    customer_ai: dict[str, Any] | None
    id: str | None
    model: str | None
    name: str | None
    owner: str | None
    url: str | None
    personality_prompt: str | None
    date_created: datetime | None
    date_updated: datetime | None
    knowledge: list[Any] | None
    tools: list[Any] | None
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    delete = awaited(_typed.V1AssistantsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsInstance.delete)
    fetch = answers(_typed.V1AssistantsInstance.fetch, V1AssistantsInstance)
    fetch_with_http_info = full_answers(_typed.V1AssistantsInstance.fetch, V1AssistantsInstance)
    update = answers(_typed.V1AssistantsInstance.update, V1AssistantsInstance2)
    update_with_http_info = full_answers(_typed.V1AssistantsInstance.update, V1AssistantsInstance2)

class V1AssistantsInstance2(Instance):
    account_sid: str | None
    customer_ai: dict[str, Any] | None
    id: str | None
    model: str | None
    name: str | None
    owner: str | None
    url: str | None
    personality_prompt: str | None
    date_created: datetime | None
    date_updated: datetime | None
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    delete = awaited(_typed.V1AssistantsInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1AssistantsInstance2.delete)
    fetch = answers(_typed.V1AssistantsInstance2.fetch, V1AssistantsInstance)
    fetch_with_http_info = full_answers(_typed.V1AssistantsInstance2.fetch, V1AssistantsInstance)
    update = answers(_typed.V1AssistantsInstance2.update, V1AssistantsInstance2)
    update_with_http_info = full_answers(_typed.V1AssistantsInstance2.update, V1AssistantsInstance2)

class V1Knowledge(Called):
    def __call__(self, id: str) -> V1KnowledgeContext: ...
    def get(self, id: str) -> V1KnowledgeContext: ...
    create = answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    create_with_http_info = full_answers(_typed.V1Knowledge.create, V1KnowledgeInstance)
    list = lists(_typed.V1Knowledge.list, V1KnowledgeInstance)
    list_with_http_info = full_lists(_typed.V1Knowledge.list, V1KnowledgeInstance)
    stream = streams(_typed.V1Knowledge.stream, V1KnowledgeInstance)
    stream_with_http_info = full_streams(_typed.V1Knowledge.stream, V1KnowledgeInstance)
    page = pages(_typed.V1Knowledge.page, V1KnowledgeInstance)
    page_with_http_info = full_pages(_typed.V1Knowledge.page, V1KnowledgeInstance)
    get_page = pages(_typed.V1Knowledge.get_page, V1KnowledgeInstance)

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

class V1Policies(Resource):
    list = lists(_typed.V1Policies.list, V1PoliciesInstance)
    list_with_http_info = full_lists(_typed.V1Policies.list, V1PoliciesInstance)
    stream = streams(_typed.V1Policies.stream, V1PoliciesInstance)
    stream_with_http_info = full_streams(_typed.V1Policies.stream, V1PoliciesInstance)
    page = pages(_typed.V1Policies.page, V1PoliciesInstance)
    page_with_http_info = full_pages(_typed.V1Policies.page, V1PoliciesInstance)
    get_page = pages(_typed.V1Policies.get_page, V1PoliciesInstance)

class V1PoliciesInstance(Instance):
    id: str | None
    name: str | None
    description: str | None
    account_sid: str | None
    user_sid: str | None
    type: str | None
    policy_details: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1Sessions(Called):
    def __call__(self, id: str) -> V1SessionsContext: ...
    def get(self, id: str) -> V1SessionsContext: ...
    list = lists(_typed.V1Sessions.list, V1SessionsInstance)
    list_with_http_info = full_lists(_typed.V1Sessions.list, V1SessionsInstance)
    stream = streams(_typed.V1Sessions.stream, V1SessionsInstance)
    stream_with_http_info = full_streams(_typed.V1Sessions.stream, V1SessionsInstance)
    page = pages(_typed.V1Sessions.page, V1SessionsInstance)
    page_with_http_info = full_pages(_typed.V1Sessions.page, V1SessionsInstance)
    get_page = pages(_typed.V1Sessions.get_page, V1SessionsInstance)

class V1SessionsContext(Resource):
    @property
    def messages(self) -> V1SessionsMessages: ...
    fetch = answers(_typed.V1SessionsContext.fetch, V1SessionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SessionsContext.fetch, V1SessionsInstance)

class V1SessionsMessages(Resource):
    list = lists(_typed.V1SessionsMessages.list, V1SessionsMessagesInstance)
    list_with_http_info = full_lists(_typed.V1SessionsMessages.list, V1SessionsMessagesInstance)
    stream = streams(_typed.V1SessionsMessages.stream, V1SessionsMessagesInstance)
    stream_with_http_info = full_streams(_typed.V1SessionsMessages.stream, V1SessionsMessagesInstance)
    page = pages(_typed.V1SessionsMessages.page, V1SessionsMessagesInstance)
    page_with_http_info = full_pages(_typed.V1SessionsMessages.page, V1SessionsMessagesInstance)
    get_page = pages(_typed.V1SessionsMessages.get_page, V1SessionsMessagesInstance)

class V1SessionsMessagesInstance(Instance):
    id: str | None
    account_sid: str | None
    assistant_id: str | None
    session_id: str | None
    identity: str | None
    role: str | None
    content: dict[str, Any] | None
    meta: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SessionsInstance(Instance):
    id: str | None
    account_sid: str | None
    assistant_id: str | None
    verified: bool | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    @property
    def messages(self) -> V1SessionsMessages: ...
    fetch = answers(_typed.V1SessionsInstance.fetch, V1SessionsInstance)
    fetch_with_http_info = full_answers(_typed.V1SessionsInstance.fetch, V1SessionsInstance)

class V1Tools(Called):
    def __call__(self, id: str) -> V1ToolsContext: ...
    def get(self, id: str) -> V1ToolsContext: ...
    create = answers(_typed.V1Tools.create, V1ToolsInstance2)
    create_with_http_info = full_answers(_typed.V1Tools.create, V1ToolsInstance2)
    list = lists(_typed.V1Tools.list, V1ToolsInstance2)
    list_with_http_info = full_lists(_typed.V1Tools.list, V1ToolsInstance2)
    stream = streams(_typed.V1Tools.stream, V1ToolsInstance2)
    stream_with_http_info = full_streams(_typed.V1Tools.stream, V1ToolsInstance2)
    page = pages(_typed.V1Tools.page, V1ToolsInstance2)
    page_with_http_info = full_pages(_typed.V1Tools.page, V1ToolsInstance2)
    get_page = pages(_typed.V1Tools.get_page, V1ToolsInstance2)

class V1ToolsContext(Resource):
    delete = awaited(_typed.V1ToolsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ToolsContext.delete)
    fetch = answers(_typed.V1ToolsContext.fetch, V1ToolsInstance)
    fetch_with_http_info = full_answers(_typed.V1ToolsContext.fetch, V1ToolsInstance)
    update = answers(_typed.V1ToolsContext.update, V1ToolsInstance2)
    update_with_http_info = full_answers(_typed.V1ToolsContext.update, V1ToolsInstance2)

class V1ToolsInstance(Instance):
    account_sid: str | None
    description: str | None
    enabled: bool | None
    id: str | None
    meta: dict[str, Any] | None
    name: str | None
    requires_auth: bool | None
    type: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    policies: list[Any] | None
    delete = awaited(_typed.V1ToolsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ToolsInstance.delete)
    fetch = answers(_typed.V1ToolsInstance.fetch, V1ToolsInstance)
    fetch_with_http_info = full_answers(_typed.V1ToolsInstance.fetch, V1ToolsInstance)
    update = answers(_typed.V1ToolsInstance.update, V1ToolsInstance2)
    update_with_http_info = full_answers(_typed.V1ToolsInstance.update, V1ToolsInstance2)

class V1ToolsInstance2(Instance):
    account_sid: str | None
    description: str | None
    enabled: bool | None
    id: str | None
    meta: dict[str, Any] | None
    name: str | None
    requires_auth: bool | None
    type: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V1ToolsInstance2.delete)
    delete_with_http_info = full_awaited(_typed.V1ToolsInstance2.delete)
    fetch = answers(_typed.V1ToolsInstance2.fetch, V1ToolsInstance)
    fetch_with_http_info = full_answers(_typed.V1ToolsInstance2.fetch, V1ToolsInstance)
    update = answers(_typed.V1ToolsInstance2.update, V1ToolsInstance2)
    update_with_http_info = full_answers(_typed.V1ToolsInstance2.update, V1ToolsInstance2)
