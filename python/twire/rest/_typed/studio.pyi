"""client.studio."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Studio(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def flow_validate(self) -> V2FlowValidate: ...
    @property
    def flows(self) -> V2Flows: ...

class V1(Resource):
    @property
    def flows(self) -> V1Flows: ...

class V1Flows(Called):
    def __call__(self, sid: str) -> V1FlowsContext: ...
    def get(self, sid: str) -> V1FlowsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsContext(Resource):
    @property
    def engagements(self) -> V1FlowsEngagements: ...
    @property
    def executions(self) -> V1FlowsExecutions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagements(Called):
    def __call__(self, sid: str) -> V1FlowsEngagementsContext: ...
    def get(self, sid: str) -> V1FlowsEngagementsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V1FlowsEngagementsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsEngagementsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsEngagementsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsEngagementsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsEngagementsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsEngagementsContext(Resource):
    @property
    def engagement_context(self) -> V1FlowsEngagementsEngagementContext: ...
    @property
    def steps(self) -> V1FlowsEngagementsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsEngagementsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsEngagementContext(Called):
    def __call__(self) -> V1FlowsEngagementsEngagementContextContext: ...
    def get(self) -> V1FlowsEngagementsEngagementContextContext: ...

class V1FlowsEngagementsEngagementContextContext(Resource):
    def fetch(self) -> V1FlowsEngagementsEngagementContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsEngagementContextInstance(Instance):
    account_sid: str | None
    context: Any
    engagement_sid: str | None
    flow_sid: str | None
    url: str | None
    def fetch(self) -> V1FlowsEngagementsEngagementContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsSteps(Called):
    def __call__(self, sid: str) -> V1FlowsEngagementsStepsContext: ...
    def get(self, sid: str) -> V1FlowsEngagementsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsEngagementsStepsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsEngagementsStepsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsEngagementsStepsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsEngagementsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsEngagementsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    def fetch(self) -> V1FlowsEngagementsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsStepContext(Called):
    def __call__(self) -> V1FlowsEngagementsStepsStepContextContext: ...
    def get(self) -> V1FlowsEngagementsStepsStepContextContext: ...

class V1FlowsEngagementsStepsStepContextContext(Resource):
    def fetch(self) -> V1FlowsEngagementsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsStepContextInstance(Instance):
    account_sid: str | None
    context: Any
    engagement_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None
    def fetch(self) -> V1FlowsEngagementsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    engagement_sid: str | None
    name: str | None
    context: Any
    parent_step_sid: str | None
    transitioned_from: str | None
    transitioned_to: str | None
    type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    def fetch(self) -> V1FlowsEngagementsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_sid: str | None
    contact_channel_address: str | None
    context: Any
    status: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def engagement_context(self) -> V1FlowsEngagementsEngagementContext: ...
    @property
    def steps(self) -> V1FlowsEngagementsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsEngagementsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutions(Called):
    def __call__(self, sid: str) -> V1FlowsExecutionsContext: ...
    def get(self, sid: str) -> V1FlowsExecutionsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V1FlowsExecutionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsExecutionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsExecutionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsExecutionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsExecutionsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsExecutionsContext(Resource):
    @property
    def execution_context(self) -> V1FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V1FlowsExecutionsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsExecutionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V1FlowsExecutionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlowsExecutionsExecutionContext(Called):
    def __call__(self) -> V1FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V1FlowsExecutionsExecutionContextContext: ...

class V1FlowsExecutionsExecutionContextContext(Resource):
    def fetch(self) -> V1FlowsExecutionsExecutionContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsExecutionContextInstance(Instance):
    account_sid: str | None
    context: Any
    flow_sid: str | None
    execution_sid: str | None
    url: str | None
    def fetch(self) -> V1FlowsExecutionsExecutionContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsSteps(Called):
    def __call__(self, sid: str) -> V1FlowsExecutionsStepsContext: ...
    def get(self, sid: str) -> V1FlowsExecutionsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsExecutionsStepsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsExecutionsStepsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsExecutionsStepsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsExecutionsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V1FlowsExecutionsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsStepContext(Called):
    def __call__(self) -> V1FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V1FlowsExecutionsStepsStepContextContext: ...

class V1FlowsExecutionsStepsStepContextContext(Resource):
    def fetch(self) -> V1FlowsExecutionsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsStepContextInstance(Instance):
    account_sid: str | None
    context: Any
    execution_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None
    def fetch(self) -> V1FlowsExecutionsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    execution_sid: str | None
    parent_step_sid: str | None
    name: str | None
    context: Any
    transitioned_from: str | None
    transitioned_to: str | None
    type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V1FlowsExecutionsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_sid: str | None
    contact_channel_address: str | None
    context: Any
    status: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def execution_context(self) -> V1FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V1FlowsExecutionsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsExecutionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V1FlowsExecutionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlowsInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    status: str | None
    version: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def engagements(self) -> V1FlowsEngagements: ...
    @property
    def executions(self) -> V1FlowsExecutions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2(Resource):
    @property
    def flow_validate(self) -> V2FlowValidate: ...
    @property
    def flows(self) -> V2Flows: ...

class V2FlowValidate(Resource):
    def update(self, friendly_name: Text, status: Text, definition: Any, commit_message: Text | None = ...) -> V2FlowValidateInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowValidateInstance(Instance):
    valid: bool | None

class V2Flows(Called):
    def __call__(self, sid: str) -> V2FlowsContext: ...
    def get(self, sid: str) -> V2FlowsContext: ...
    def create(self, friendly_name: Text, status: Text, definition: Any, commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsContext(Resource):
    @property
    def executions(self) -> V2FlowsExecutions: ...
    @property
    def revisions(self) -> V2FlowsRevisions: ...
    @property
    def test_users(self) -> V2FlowsTestUsers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, friendly_name: Text | None = ..., definition: Any = ..., commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsExecutions(Called):
    def __call__(self, sid: str) -> V2FlowsExecutionsContext: ...
    def get(self, sid: str) -> V2FlowsExecutionsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V2FlowsExecutionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsExecutionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsExecutionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsExecutionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsExecutionsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsExecutionsContext(Resource):
    @property
    def execution_context(self) -> V2FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V2FlowsExecutionsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsExecutionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V2FlowsExecutionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsExecutionsExecutionContext(Called):
    def __call__(self) -> V2FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V2FlowsExecutionsExecutionContextContext: ...

class V2FlowsExecutionsExecutionContextContext(Resource):
    def fetch(self) -> V2FlowsExecutionsExecutionContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsExecutionContextInstance(Instance):
    account_sid: str | None
    context: Any
    flow_sid: str | None
    execution_sid: str | None
    url: str | None
    def fetch(self) -> V2FlowsExecutionsExecutionContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsSteps(Called):
    def __call__(self, sid: str) -> V2FlowsExecutionsStepsContext: ...
    def get(self, sid: str) -> V2FlowsExecutionsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsExecutionsStepsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsExecutionsStepsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsExecutionsStepsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsExecutionsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V2FlowsExecutionsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsStepContext(Called):
    def __call__(self) -> V2FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V2FlowsExecutionsStepsStepContextContext: ...

class V2FlowsExecutionsStepsStepContextContext(Resource):
    def fetch(self) -> V2FlowsExecutionsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsStepContextInstance(Instance):
    account_sid: str | None
    context: Any
    execution_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None
    def fetch(self) -> V2FlowsExecutionsStepsStepContextInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    execution_sid: str | None
    parent_step_sid: str | None
    name: str | None
    context: Any
    transitioned_from: str | None
    transitioned_to: str | None
    type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V2FlowsExecutionsStepsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_channel_address: str | None
    contact_sid: str | None
    flow_version: int | None
    context: Any
    status: str | None
    date_created: datetime | None
    date_updated: datetime | None
    initiated_by: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def execution_context(self) -> V2FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V2FlowsExecutionsSteps: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsExecutionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V2FlowsExecutionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsRevisions(Called):
    def __call__(self, revision: str) -> V2FlowsRevisionsContext: ...
    def get(self, revision: str) -> V2FlowsRevisionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsRevisionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsRevisionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsRevisionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsRevisionsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsRevisionsContext(Resource):
    def fetch(self) -> V2FlowsRevisionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsRevisionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    author_sid: str | None
    friendly_name: str | None
    definition: Any
    status: str | None
    revision: int | None
    commit_message: str | None
    valid: bool | None
    errors: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V2FlowsRevisionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsTestUsers(Called):
    def __call__(self) -> V2FlowsTestUsersContext: ...
    def get(self) -> V2FlowsTestUsersContext: ...

class V2FlowsTestUsersContext(Resource):
    def fetch(self) -> V2FlowsTestUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, test_users: Items) -> V2FlowsTestUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsTestUsersInstance(Instance):
    sid: str | None
    test_users: list[Any] | None
    url: str | None
    def fetch(self) -> V2FlowsTestUsersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, test_users: Items) -> V2FlowsTestUsersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsInstance(Instance):
    sid: str | None
    account_sid: str | None
    author_sid: str | None
    friendly_name: str | None
    definition: Any
    status: str | None
    revision: int | None
    commit_message: str | None
    valid: bool | None
    errors: list[Any] | None
    warnings: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    webhook_url: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def executions(self) -> V2FlowsExecutions: ...
    @property
    def revisions(self) -> V2FlowsRevisions: ...
    @property
    def test_users(self) -> V2FlowsTestUsers: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, friendly_name: Text | None = ..., definition: Any = ..., commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
