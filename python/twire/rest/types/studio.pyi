# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Studio(Resource):
    v1: V1
    v2: V2
    flow_validate: V2FlowValidate
    flows: V2Flows

class V1(Resource):
    flows: V1Flows

class V1Flows(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1FlowsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1FlowsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1FlowsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1FlowsInstance]: ...
    def __call__(self, sid: str) -> V1FlowsContext: ...
    def get(self, sid: str) -> V1FlowsContext: ...

class V1FlowsContext(Resource):
    engagements: V1Flows_Engagements
    executions: V1Flows_Executions
    def delete(self) -> bool: ...
    def fetch(self) -> V1FlowsInstance: ...

class V1FlowsInstance(Instance, V1FlowsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    status: str
    version: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Flows_Engagements(Resource):
    def create(self, to: str, from_: str, *, parameters: Maybe[InObject] = ...) -> V1Flows_EngagementsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Flows_EngagementsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Flows_EngagementsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Flows_EngagementsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Flows_EngagementsInstance]: ...
    def __call__(self, sid: str) -> V1Flows_EngagementsContext: ...
    def get(self, sid: str) -> V1Flows_EngagementsContext: ...

class V1Flows_EngagementsContext(Resource):
    engagement_context: V1Flows_Engagements_EngagementContext
    steps: V1Flows_Engagements_Steps
    def delete(self) -> bool: ...
    def fetch(self) -> V1Flows_EngagementsInstance: ...

class V1Flows_EngagementsInstance(Instance, V1Flows_EngagementsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    contact_sid: Optional[str]
    contact_channel_address: Optional[str]
    context: Any
    status: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Flows_Engagements_EngagementContext(Resource):
    def __call__(self) -> V1Flows_Engagements_EngagementContextContext0: ...
    def get(self) -> V1Flows_Engagements_EngagementContextContext0: ...

class V1Flows_Engagements_EngagementContextContext0(Resource):
    def fetch(self) -> V1Flows_Engagements_EngagementContextContext0Instance: ...

class V1Flows_Engagements_EngagementContextContext0Instance(Instance, V1Flows_Engagements_EngagementContextContext0):
    account_sid: Optional[str]
    context: Any
    engagement_sid: Optional[str]
    flow_sid: Optional[str]
    url: Optional[str]

class V1Flows_Engagements_Steps(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Flows_Engagements_StepsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Flows_Engagements_StepsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Flows_Engagements_StepsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Flows_Engagements_StepsInstance]: ...
    def __call__(self, sid: str) -> V1Flows_Engagements_StepsContext: ...
    def get(self, sid: str) -> V1Flows_Engagements_StepsContext: ...

class V1Flows_Engagements_StepsContext(Resource):
    step_context: V1Flows_Engagements_Steps_StepContext
    def fetch(self) -> V1Flows_Engagements_StepsInstance: ...

class V1Flows_Engagements_StepsInstance(Instance, V1Flows_Engagements_StepsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    engagement_sid: Optional[str]
    name: Optional[str]
    context: Any
    parent_step_sid: Optional[str]
    transitioned_from: Optional[str]
    transitioned_to: Optional[str]
    type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Flows_Engagements_Steps_StepContext(Resource):
    def __call__(self) -> V1Flows_Engagements_Steps_StepContextContext0: ...
    def get(self) -> V1Flows_Engagements_Steps_StepContextContext0: ...

class V1Flows_Engagements_Steps_StepContextContext0(Resource):
    def fetch(self) -> V1Flows_Engagements_Steps_StepContextContext0Instance: ...

class V1Flows_Engagements_Steps_StepContextContext0Instance(Instance, V1Flows_Engagements_Steps_StepContextContext0):
    account_sid: Optional[str]
    context: Any
    engagement_sid: Optional[str]
    flow_sid: Optional[str]
    step_sid: Optional[str]
    url: Optional[str]

class V1Flows_Executions(Resource):
    def create(self, to: str, from_: str, *, parameters: Maybe[InObject] = ...) -> V1Flows_ExecutionsInstance: ...
    def list(self, *, date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Flows_ExecutionsInstance]: ...
    def stream(self, *, date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Flows_ExecutionsInstance]: ...
    def page(self, *, date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Flows_ExecutionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Flows_ExecutionsInstance]: ...
    def __call__(self, sid: str) -> V1Flows_ExecutionsContext: ...
    def get(self, sid: str) -> V1Flows_ExecutionsContext: ...

class V1Flows_ExecutionsContext(Resource):
    execution_context: V1Flows_Executions_ExecutionContext
    steps: V1Flows_Executions_Steps
    def delete(self) -> bool: ...
    def fetch(self) -> V1Flows_ExecutionsInstance: ...
    def update(self, status: str) -> V1Flows_ExecutionsInstance: ...

class V1Flows_ExecutionsInstance(Instance, V1Flows_ExecutionsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    contact_sid: Optional[str]
    contact_channel_address: Optional[str]
    context: Any
    status: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Flows_Executions_ExecutionContext(Resource):
    def __call__(self) -> V1Flows_Executions_ExecutionContextContext0: ...
    def get(self) -> V1Flows_Executions_ExecutionContextContext0: ...

class V1Flows_Executions_ExecutionContextContext0(Resource):
    def fetch(self) -> V1Flows_Executions_ExecutionContextContext0Instance: ...

class V1Flows_Executions_ExecutionContextContext0Instance(Instance, V1Flows_Executions_ExecutionContextContext0):
    account_sid: Optional[str]
    context: Any
    flow_sid: Optional[str]
    execution_sid: Optional[str]
    url: Optional[str]

class V1Flows_Executions_Steps(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Flows_Executions_StepsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Flows_Executions_StepsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Flows_Executions_StepsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Flows_Executions_StepsInstance]: ...
    def __call__(self, sid: str) -> V1Flows_Executions_StepsContext: ...
    def get(self, sid: str) -> V1Flows_Executions_StepsContext: ...

class V1Flows_Executions_StepsContext(Resource):
    step_context: V1Flows_Executions_Steps_StepContext
    def fetch(self) -> V1Flows_Executions_StepsInstance: ...

class V1Flows_Executions_StepsInstance(Instance, V1Flows_Executions_StepsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    execution_sid: Optional[str]
    parent_step_sid: Optional[str]
    name: Optional[str]
    context: Any
    transitioned_from: Optional[str]
    transitioned_to: Optional[str]
    type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Flows_Executions_Steps_StepContext(Resource):
    def __call__(self) -> V1Flows_Executions_Steps_StepContextContext0: ...
    def get(self) -> V1Flows_Executions_Steps_StepContextContext0: ...

class V1Flows_Executions_Steps_StepContextContext0(Resource):
    def fetch(self) -> V1Flows_Executions_Steps_StepContextContext0Instance: ...

class V1Flows_Executions_Steps_StepContextContext0Instance(Instance, V1Flows_Executions_Steps_StepContextContext0):
    account_sid: Optional[str]
    context: Any
    execution_sid: Optional[str]
    flow_sid: Optional[str]
    step_sid: Optional[str]
    url: Optional[str]

class V2(Resource):
    flow_validate: V2FlowValidate
    flows: V2Flows

class V2FlowValidate(Resource):
    def update(self, friendly_name: str, status: str, definition: InObject, *, commit_message: Maybe[str] = ...) -> V2FlowValidateInstance: ...

class V2FlowValidateInstance(Instance):
    valid: Optional[bool]

class V2Flows(Resource):
    def create(self, friendly_name: str, status: str, definition: InObject, *, commit_message: Maybe[str] = ..., author_sid: Maybe[str] = ...) -> V2FlowsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2FlowsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2FlowsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2FlowsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2FlowsInstance]: ...
    def __call__(self, sid: str) -> V2FlowsContext: ...
    def get(self, sid: str) -> V2FlowsContext: ...

class V2FlowsContext(Resource):
    executions: V2Flows_Executions
    revisions: V2Flows_Revisions
    test_users: V2Flows_TestUsers
    def delete(self) -> bool: ...
    def fetch(self) -> V2FlowsInstance: ...
    def update(self, status: str, *, friendly_name: Maybe[str] = ..., definition: Maybe[InObject] = ..., commit_message: Maybe[str] = ..., author_sid: Maybe[str] = ...) -> V2FlowsInstance: ...

class V2FlowsInstance(Instance, V2FlowsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    author_sid: Optional[str]
    friendly_name: Optional[str]
    definition: Any
    status: str
    revision: int
    commit_message: Optional[str]
    valid: Optional[bool]
    errors: Optional[List[Any]]
    warnings: Optional[List[Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    webhook_url: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Flows_Executions(Resource):
    def create(self, to: str, from_: str, *, parameters: Maybe[InObject] = ...) -> V2Flows_ExecutionsInstance: ...
    def list(self, *, status: Maybe[str] = ..., date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Flows_ExecutionsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Flows_ExecutionsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., date_created_from: Maybe[InDatetime] = ..., date_created_to: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Flows_ExecutionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Flows_ExecutionsInstance]: ...
    def __call__(self, sid: str) -> V2Flows_ExecutionsContext: ...
    def get(self, sid: str) -> V2Flows_ExecutionsContext: ...

class V2Flows_ExecutionsContext(Resource):
    execution_context: V2Flows_Executions_ExecutionContext
    steps: V2Flows_Executions_Steps
    def delete(self) -> bool: ...
    def fetch(self) -> V2Flows_ExecutionsInstance: ...
    def update(self, status: str) -> V2Flows_ExecutionsInstance: ...

class V2Flows_ExecutionsInstance(Instance, V2Flows_ExecutionsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    contact_channel_address: Optional[str]
    contact_sid: Optional[str]
    flow_version: Optional[int]
    context: Any
    status: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    initiated_by: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Flows_Executions_ExecutionContext(Resource):
    def __call__(self) -> V2Flows_Executions_ExecutionContextContext0: ...
    def get(self) -> V2Flows_Executions_ExecutionContextContext0: ...

class V2Flows_Executions_ExecutionContextContext0(Resource):
    def fetch(self) -> V2Flows_Executions_ExecutionContextContext0Instance: ...

class V2Flows_Executions_ExecutionContextContext0Instance(Instance, V2Flows_Executions_ExecutionContextContext0):
    account_sid: Optional[str]
    context: Any
    flow_sid: Optional[str]
    execution_sid: Optional[str]
    url: Optional[str]

class V2Flows_Executions_Steps(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Flows_Executions_StepsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Flows_Executions_StepsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Flows_Executions_StepsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Flows_Executions_StepsInstance]: ...
    def __call__(self, sid: str) -> V2Flows_Executions_StepsContext: ...
    def get(self, sid: str) -> V2Flows_Executions_StepsContext: ...

class V2Flows_Executions_StepsContext(Resource):
    step_context: V2Flows_Executions_Steps_StepContext
    def fetch(self) -> V2Flows_Executions_StepsInstance: ...

class V2Flows_Executions_StepsInstance(Instance, V2Flows_Executions_StepsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    flow_sid: Optional[str]
    execution_sid: Optional[str]
    parent_step_sid: Optional[str]
    name: Optional[str]
    context: Any
    transitioned_from: Optional[str]
    transitioned_to: Optional[str]
    type: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Flows_Executions_Steps_StepContext(Resource):
    def __call__(self) -> V2Flows_Executions_Steps_StepContextContext0: ...
    def get(self) -> V2Flows_Executions_Steps_StepContextContext0: ...

class V2Flows_Executions_Steps_StepContextContext0(Resource):
    def fetch(self) -> V2Flows_Executions_Steps_StepContextContext0Instance: ...

class V2Flows_Executions_Steps_StepContextContext0Instance(Instance, V2Flows_Executions_Steps_StepContextContext0):
    account_sid: Optional[str]
    context: Any
    execution_sid: Optional[str]
    flow_sid: Optional[str]
    step_sid: Optional[str]
    url: Optional[str]

class V2Flows_Revisions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Flows_RevisionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Flows_RevisionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Flows_RevisionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Flows_RevisionsInstance]: ...
    def __call__(self, revision: str) -> V2Flows_RevisionsContext: ...
    def get(self, revision: str) -> V2Flows_RevisionsContext: ...

class V2Flows_RevisionsContext(Resource):
    def fetch(self) -> V2Flows_RevisionsInstance: ...

class V2Flows_RevisionsInstance(Instance, V2Flows_RevisionsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    author_sid: Optional[str]
    friendly_name: Optional[str]
    definition: Any
    status: str
    revision: int
    commit_message: Optional[str]
    valid: Optional[bool]
    errors: Optional[List[Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Flows_TestUsers(Resource):
    def __call__(self) -> V2Flows_TestUsersContext0: ...
    def get(self) -> V2Flows_TestUsersContext0: ...

class V2Flows_TestUsersContext0(Resource):
    def fetch(self) -> V2Flows_TestUsersContext0Instance: ...
    def update(self, test_users: InList[str]) -> V2Flows_TestUsersContext0Instance: ...

class V2Flows_TestUsersContext0Instance(Instance, V2Flows_TestUsersContext0):
    sid: Optional[str]
    test_users: Optional[List[str]]
    url: Optional[str]
