# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Assistants(Resource):
    v1: V1

class V1(Resource):
    assistants: V1Assistants
    knowledge: V1Knowledge
    policies: V1Policies
    sessions: V1Sessions
    tools: V1Tools

class V1Assistants(Resource):
    def create(self, assistants_v1_service_create_assistant_request: Body) -> V1AssistantsCreateInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AssistantsCreateInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AssistantsCreateInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AssistantsCreateInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AssistantsCreateInstance]: ...
    def __call__(self, id: str) -> V1AssistantsContext: ...
    def get(self, id: str) -> V1AssistantsContext: ...

class V1AssistantsContext(Resource):
    assistants_knowledge: V1Assistants_AssistantsKnowledge
    assistants_tools: V1Assistants_AssistantsTools
    feedbacks: V1Assistants_Feedbacks
    messages: V1Assistants_Messages
    def delete(self) -> bool: ...
    def fetch(self) -> V1AssistantsInstance: ...
    def update(self, *, assistants_v1_service_update_assistant_request: Maybe[Body] = ...) -> V1AssistantsCreateInstance: ...

class V1AssistantsCreateInstance(Instance, V1AssistantsContext):
    account_sid: str
    customer_ai: Dict[str, Any]
    id: str
    model: str
    name: str
    owner: str
    url: str
    personality_prompt: str
    date_created: Datetime
    date_updated: Datetime

class V1AssistantsInstance(Instance, V1AssistantsContext):
    account_sid: str
    customer_ai: Dict[str, Any]
    id: str
    model: str
    name: str
    owner: str
    url: str
    personality_prompt: str
    date_created: Datetime
    date_updated: Datetime
    knowledge: List[Dict[str, Any]]
    tools: List[Dict[str, Any]]

class V1Assistants_AssistantsKnowledge(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Assistants_AssistantsKnowledgeInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Assistants_AssistantsKnowledgeInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Assistants_AssistantsKnowledgeInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Assistants_AssistantsKnowledgeInstance]: ...
    def __call__(self, id: str) -> V1Assistants_AssistantsKnowledgeContext: ...
    def get(self, id: str) -> V1Assistants_AssistantsKnowledgeContext: ...

class V1Assistants_AssistantsKnowledgeContext(Resource):
    def create(self) -> AnyInstance: ...
    def delete(self) -> bool: ...

class V1Assistants_AssistantsKnowledgeInstance(Instance, V1Assistants_AssistantsKnowledgeContext):
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

class V1Assistants_AssistantsTools(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Assistants_AssistantsToolsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Assistants_AssistantsToolsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Assistants_AssistantsToolsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Assistants_AssistantsToolsInstance]: ...
    def __call__(self, id: str) -> V1Assistants_AssistantsToolsContext: ...
    def get(self, id: str) -> V1Assistants_AssistantsToolsContext: ...

class V1Assistants_AssistantsToolsContext(Resource):
    def create(self) -> AnyInstance: ...
    def delete(self) -> bool: ...

class V1Assistants_AssistantsToolsInstance(Instance, V1Assistants_AssistantsToolsContext):
    account_sid: str
    description: str
    enabled: bool
    id: str
    meta: Dict[str, Any]
    name: str
    requires_auth: bool
    type: str
    url: str
    date_created: Datetime
    date_updated: Datetime

class V1Assistants_Feedbacks(Resource):
    def create(self, assistants_v1_service_create_feedback_request: Body) -> V1Assistants_FeedbacksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Assistants_FeedbacksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Assistants_FeedbacksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Assistants_FeedbacksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Assistants_FeedbacksInstance]: ...

class V1Assistants_FeedbacksInstance(Instance):
    assistant_id: str
    id: str
    account_sid: str
    user_sid: str
    message_id: str
    score: Decimal
    session_id: str
    text: str
    date_created: Datetime
    date_updated: Datetime

class V1Assistants_Messages(Resource):
    def create(self, assistants_v1_service_assistant_send_message_request: Body) -> V1Assistants_MessagesInstance: ...

class V1Assistants_MessagesInstance(Instance):
    status: str
    flagged: bool
    aborted: bool
    session_id: str
    account_sid: str
    body: str
    error: str

class V1Knowledge(Resource):
    def create(self, assistants_v1_service_create_knowledge_request: Body) -> V1KnowledgeInstance: ...
    def list(self, *, assistant_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1KnowledgeInstance]: ...
    def stream(self, *, assistant_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1KnowledgeInstance]: ...
    def page(self, *, assistant_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1KnowledgeInstance]: ...
    def get_page(self, target_url: str) -> Page[V1KnowledgeInstance]: ...
    def __call__(self, id: str) -> V1KnowledgeContext: ...
    def get(self, id: str) -> V1KnowledgeContext: ...

class V1KnowledgeContext(Resource):
    chunks: V1Knowledge_Chunks
    knowledge_status: V1Knowledge_KnowledgeStatus
    def delete(self) -> bool: ...
    def fetch(self) -> V1KnowledgeInstance: ...
    def update(self, *, assistants_v1_service_update_knowledge_request: Maybe[Body] = ...) -> V1KnowledgeInstance: ...

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

class V1Policies(Resource):
    def list(self, *, tool_id: Maybe[str] = ..., knowledge_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PoliciesInstance]: ...
    def stream(self, *, tool_id: Maybe[str] = ..., knowledge_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PoliciesInstance]: ...
    def page(self, *, tool_id: Maybe[str] = ..., knowledge_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PoliciesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PoliciesInstance]: ...

class V1PoliciesInstance(Instance):
    id: str
    name: str
    description: str
    account_sid: str
    user_sid: str
    type: str
    policy_details: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime

class V1Sessions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SessionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SessionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SessionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SessionsInstance]: ...
    def __call__(self, id: str) -> V1SessionsContext: ...
    def get(self, id: str) -> V1SessionsContext: ...

class V1SessionsContext(Resource):
    messages: V1Sessions_Messages
    def fetch(self) -> V1SessionsInstance: ...

class V1SessionsInstance(Instance, V1SessionsContext):
    id: str
    account_sid: str
    assistant_id: str
    verified: bool
    identity: str
    date_created: Datetime
    date_updated: Datetime

class V1Sessions_Messages(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Sessions_MessagesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Sessions_MessagesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Sessions_MessagesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Sessions_MessagesInstance]: ...

class V1Sessions_MessagesInstance(Instance):
    id: str
    account_sid: str
    assistant_id: str
    session_id: str
    identity: str
    role: str
    content: Dict[str, Any]
    meta: Dict[str, Any]
    date_created: Datetime
    date_updated: Datetime

class V1Tools(Resource):
    def create(self, assistants_v1_service_create_tool_request: Body) -> V1ToolsCreateInstance: ...
    def list(self, *, assistant_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ToolsCreateInstance]: ...
    def stream(self, *, assistant_id: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ToolsCreateInstance]: ...
    def page(self, *, assistant_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ToolsCreateInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ToolsCreateInstance]: ...
    def __call__(self, id: str) -> V1ToolsContext: ...
    def get(self, id: str) -> V1ToolsContext: ...

class V1ToolsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ToolsInstance: ...
    def update(self, *, assistants_v1_service_update_tool_request: Maybe[Body] = ...) -> V1ToolsCreateInstance: ...

class V1ToolsCreateInstance(Instance, V1ToolsContext):
    account_sid: str
    description: str
    enabled: bool
    id: str
    meta: Dict[str, Any]
    name: str
    requires_auth: bool
    type: str
    url: str
    date_created: Datetime
    date_updated: Datetime

class V1ToolsInstance(Instance, V1ToolsContext):
    account_sid: str
    description: str
    enabled: bool
    id: str
    meta: Dict[str, Any]
    name: str
    requires_auth: bool
    type: str
    url: str
    date_created: Datetime
    date_updated: Datetime
    policies: List[Dict[str, Any]]
