"""client.assistants."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Body, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, assistants_v1_service_create_assistant_request: Body) -> V1AssistantsInstance2:
        """Creates an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssistantsInstance2]:
        """Lists assistants. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssistantsInstance2]:
        """Lists assistants. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssistantsInstance2]:
        """Lists assistants. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssistantsInstance2]: ...
    get_page_async = awaited(get_page)

class V1AssistantsContext(Resource):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    def delete(self) -> bool:
        """Deletes an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AssistantsInstance:
        """Reads an assistant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_assistant_request: Body | None = ...) -> V1AssistantsInstance2:
        """Changes an assistant."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AssistantsAssistantsKnowledge(CallableResource):
    def __call__(self, id: PathValue) -> V1AssistantsAssistantsKnowledgeContext: ...
    def get(self, id: PathValue) -> V1AssistantsAssistantsKnowledgeContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssistantsAssistantsKnowledgeInstance2]:
        """Lists assistants knowledge of an assistant. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssistantsAssistantsKnowledgeInstance2]:
        """Lists assistants knowledge of an assistant. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssistantsAssistantsKnowledgeInstance2]:
        """Lists assistants knowledge of an assistant. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssistantsAssistantsKnowledgeInstance2]: ...
    get_page_async = awaited(get_page)

class V1AssistantsAssistantsKnowledgeContext(Resource):
    def create(self) -> V1AssistantsAssistantsKnowledgeInstance:
        """Creates an assistants knowledge of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants knowledge of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsAssistantsKnowledgeInstance(Instance):
    def create(self) -> V1AssistantsAssistantsKnowledgeInstance:
        """Creates an assistants knowledge of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants knowledge of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsAssistantsKnowledgeInstance2Fields(Instance):
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

class V1AssistantsAssistantsKnowledgeInstance2(V1AssistantsAssistantsKnowledgeInstance2Fields):
    def create(self) -> V1AssistantsAssistantsKnowledgeInstance:
        """Creates an assistants knowledge of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants knowledge of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsAssistantsTools(CallableResource):
    def __call__(self, id: PathValue) -> V1AssistantsAssistantsToolsContext: ...
    def get(self, id: PathValue) -> V1AssistantsAssistantsToolsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssistantsAssistantsToolsInstance2]:
        """Lists assistants tools of an assistant. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssistantsAssistantsToolsInstance2]:
        """Lists assistants tools of an assistant. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssistantsAssistantsToolsInstance2]:
        """Lists assistants tools of an assistant. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssistantsAssistantsToolsInstance2]: ...
    get_page_async = awaited(get_page)

class V1AssistantsAssistantsToolsContext(Resource):
    def create(self) -> V1AssistantsAssistantsToolsInstance:
        """Creates an assistants tool of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants tool of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsAssistantsToolsInstance(Instance):
    def create(self) -> V1AssistantsAssistantsToolsInstance:
        """Creates an assistants tool of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants tool of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsAssistantsToolsInstance2Fields(Instance):
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

class V1AssistantsAssistantsToolsInstance2(V1AssistantsAssistantsToolsInstance2Fields):
    def create(self) -> V1AssistantsAssistantsToolsInstance:
        """Creates an assistants tool of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an assistants tool of an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1AssistantsFeedbacks(Resource):
    def create(self, assistants_v1_service_create_feedback_request: Body) -> V1AssistantsFeedbacksInstance:
        """Creates a feedback of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssistantsFeedbacksInstance]:
        """Lists feedbacks of an assistant. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssistantsFeedbacksInstance]:
        """Lists feedbacks of an assistant. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssistantsFeedbacksInstance]:
        """Lists feedbacks of an assistant. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssistantsFeedbacksInstance]: ...
    get_page_async = awaited(get_page)

class V1AssistantsFeedbacksInstanceFields(Instance):
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

class V1AssistantsFeedbacksInstance(V1AssistantsFeedbacksInstanceFields):
    pass

class V1AssistantsMessages(Resource):
    def create(self, assistants_v1_service_assistant_send_message_request: Body) -> V1AssistantsMessagesInstance:
        """Creates a message of an assistant."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1AssistantsMessagesInstanceFields(Instance):
    status: str | None
    flagged: bool | None
    aborted: bool | None
    session_id: str | None
    account_sid: str | None
    body: str | None
    error: str | None

class V1AssistantsMessagesInstance(V1AssistantsMessagesInstanceFields):
    pass

class V1AssistantsInstanceFields(Instance):
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

class V1AssistantsInstance(V1AssistantsInstanceFields):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    def delete(self) -> bool:
        """Deletes an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AssistantsInstance:
        """Reads an assistant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_assistant_request: Body | None = ...) -> V1AssistantsInstance2:
        """Changes an assistant."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AssistantsInstance2Fields(Instance):
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

class V1AssistantsInstance2(V1AssistantsInstance2Fields):
    @property
    def assistants_knowledge(self) -> V1AssistantsAssistantsKnowledge: ...
    @property
    def assistants_tools(self) -> V1AssistantsAssistantsTools: ...
    @property
    def feedbacks(self) -> V1AssistantsFeedbacks: ...
    @property
    def messages(self) -> V1AssistantsMessages: ...
    def delete(self) -> bool:
        """Deletes an assistant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1AssistantsInstance:
        """Reads an assistant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_assistant_request: Body | None = ...) -> V1AssistantsInstance2:
        """Changes an assistant."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Knowledge(CallableResource):
    def __call__(self, id: PathValue) -> V1KnowledgeContext: ...
    def get(self, id: PathValue) -> V1KnowledgeContext: ...
    def create(self, assistants_v1_service_create_knowledge_request: Body) -> V1KnowledgeInstance:
        """Creates a knowledge."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, assistant_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1KnowledgeInstance]:
        """Lists knowledge. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, assistant_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1KnowledgeInstance]:
        """Lists knowledge. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, assistant_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1KnowledgeInstance]:
        """Lists knowledge. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1KnowledgeInstance]: ...
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
    def update(self, assistants_v1_service_update_knowledge_request: Body | None = ...) -> V1KnowledgeInstance:
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
    def update(self, assistants_v1_service_update_knowledge_request: Body | None = ...) -> V1KnowledgeInstance:
        """Changes a knowledge."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Policies(Resource):
    def list(self, tool_id: Text | None = ..., knowledge_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PoliciesInstance]:
        """Lists policies. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, tool_id: Text | None = ..., knowledge_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PoliciesInstance]:
        """Lists policies. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, tool_id: Text | None = ..., knowledge_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PoliciesInstance]:
        """Lists policies. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PoliciesInstance]: ...
    get_page_async = awaited(get_page)

class V1PoliciesInstanceFields(Instance):
    id: str | None
    name: str | None
    description: str | None
    account_sid: str | None
    user_sid: str | None
    type: str | None
    policy_details: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1PoliciesInstance(V1PoliciesInstanceFields):
    pass

class V1Sessions(CallableResource):
    def __call__(self, id: PathValue) -> V1SessionsContext: ...
    def get(self, id: PathValue) -> V1SessionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SessionsInstance]:
        """Lists sessions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SessionsInstance]:
        """Lists sessions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SessionsInstance]:
        """Lists sessions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SessionsInstance]: ...
    get_page_async = awaited(get_page)

class V1SessionsContext(Resource):
    @property
    def messages(self) -> V1SessionsMessages: ...
    def fetch(self) -> V1SessionsInstance:
        """Reads a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SessionsMessages(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SessionsMessagesInstance]:
        """Lists messages of a session. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SessionsMessagesInstance]:
        """Lists messages of a session. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SessionsMessagesInstance]:
        """Lists messages of a session. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SessionsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V1SessionsMessagesInstanceFields(Instance):
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

class V1SessionsMessagesInstance(V1SessionsMessagesInstanceFields):
    pass

class V1SessionsInstanceFields(Instance):
    id: str | None
    account_sid: str | None
    assistant_id: str | None
    verified: bool | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SessionsInstance(V1SessionsInstanceFields):
    @property
    def messages(self) -> V1SessionsMessages: ...
    def fetch(self) -> V1SessionsInstance:
        """Reads a session."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Tools(CallableResource):
    def __call__(self, id: PathValue) -> V1ToolsContext: ...
    def get(self, id: PathValue) -> V1ToolsContext: ...
    def create(self, assistants_v1_service_create_tool_request: Body) -> V1ToolsInstance2:
        """Creates a tool."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, assistant_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ToolsInstance2]:
        """Lists tools. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, assistant_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ToolsInstance2]:
        """Lists tools. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, assistant_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ToolsInstance2]:
        """Lists tools. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ToolsInstance2]: ...
    get_page_async = awaited(get_page)

class V1ToolsContext(Resource):
    def delete(self) -> bool:
        """Deletes a tool. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ToolsInstance:
        """Reads a tool."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_tool_request: Body | None = ...) -> V1ToolsInstance2:
        """Changes a tool."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ToolsInstanceFields(Instance):
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

class V1ToolsInstance(V1ToolsInstanceFields):
    def delete(self) -> bool:
        """Deletes a tool. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ToolsInstance:
        """Reads a tool."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_tool_request: Body | None = ...) -> V1ToolsInstance2:
        """Changes a tool."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ToolsInstance2Fields(Instance):
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

class V1ToolsInstance2(V1ToolsInstance2Fields):
    def delete(self) -> bool:
        """Deletes a tool. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ToolsInstance:
        """Reads a tool."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, assistants_v1_service_update_tool_request: Body | None = ...) -> V1ToolsInstance2:
        """Changes a tool."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
