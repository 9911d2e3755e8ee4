"""client.studio."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

EngagementEnumStatus: TypeAlias = Literal["active", "ended"]
ExecutionEnumStatus: TypeAlias = Literal["active", "ended"]
FlowEnumStatus: TypeAlias = Literal["draft", "published"]
FlowRevisionEnumStatus: TypeAlias = Literal["draft", "published"]
FlowValidateEnumStatus: TypeAlias = Literal["draft", "published"]

class Studio(Product):
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

class V1Flows(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsContext: ...
    def get(self, sid: PathValue) -> V1FlowsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsInstance]:
        """Lists flows. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsInstance]:
        """Lists flows. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsInstance]:
        """Lists flows. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a flow. Numbers that it handled have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsInstance:
        """Reads a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagements(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsEngagementsContext: ...
    def get(self, sid: PathValue) -> V1FlowsEngagementsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V1FlowsEngagementsInstance:
        """Starts a flow for a contact, with its REST API trigger. Executions are the newer way.

        Args:
            to: Contact whom the flow calls or writes to, in E.164: {{contact.channel.address}} in the flow.
            from_: Number of the account that the flow calls or writes from: {{flow.channel.address}} in the flow.
            parameters: Values for the flow, a JSON object: {{flow.data.NAME}} in the flow.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsEngagementsInstance]:
        """Lists engagements of a flow. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsEngagementsInstance]:
        """Lists engagements of a flow. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsEngagementsInstance]:
        """Lists engagements of a flow. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Ends an engagement and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsEngagementsInstance:
        """Reads an engagement."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsEngagementContext(CallableResource):
    def __call__(self) -> V1FlowsEngagementsEngagementContextContext: ...
    def get(self) -> V1FlowsEngagementsEngagementContextContext: ...

class V1FlowsEngagementsEngagementContextContext(Resource):
    def fetch(self) -> V1FlowsEngagementsEngagementContextInstance:
        """Reads an engagement's variables."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsEngagementContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    engagement_sid: str | None
    flow_sid: str | None
    url: str | None

class V1FlowsEngagementsEngagementContextInstance(V1FlowsEngagementsEngagementContextInstanceFields):
    def fetch(self) -> V1FlowsEngagementsEngagementContextInstance:
        """Reads an engagement's variables."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsEngagementsStepsContext: ...
    def get(self, sid: PathValue) -> V1FlowsEngagementsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsEngagementsStepsInstance]:
        """Lists steps: each widget that was run. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsEngagementsStepsInstance]:
        """Lists steps: each widget that was run. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsEngagementsStepsInstance]:
        """Lists steps: each widget that was run. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsEngagementsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsEngagementsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    def fetch(self) -> V1FlowsEngagementsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsStepContext(CallableResource):
    def __call__(self) -> V1FlowsEngagementsStepsStepContextContext: ...
    def get(self) -> V1FlowsEngagementsStepsStepContextContext: ...

class V1FlowsEngagementsStepsStepContextContext(Resource):
    def fetch(self) -> V1FlowsEngagementsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsStepContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    engagement_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None

class V1FlowsEngagementsStepsStepContextInstance(V1FlowsEngagementsStepsStepContextInstanceFields):
    def fetch(self) -> V1FlowsEngagementsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsStepsInstanceFields(Instance):
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

class V1FlowsEngagementsStepsInstance(V1FlowsEngagementsStepsInstanceFields):
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    def fetch(self) -> V1FlowsEngagementsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsEngagementsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_sid: str | None
    contact_channel_address: str | None
    context: Any
    status: EngagementEnumStatus | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1FlowsEngagementsInstance(V1FlowsEngagementsInstanceFields):
    @property
    def engagement_context(self) -> V1FlowsEngagementsEngagementContext: ...
    @property
    def steps(self) -> V1FlowsEngagementsSteps: ...
    def delete(self) -> bool:
        """Ends an engagement and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsEngagementsInstance:
        """Reads an engagement."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutions(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsExecutionsContext: ...
    def get(self, sid: PathValue) -> V1FlowsExecutionsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V1FlowsExecutionsInstance:
        """Starts a flow for a contact, with its REST API trigger. A contact can be in one execution of a flow at a time.

        Args:
            to: Contact whom the flow calls or writes to, in E.164: {{contact.channel.address}} in the flow.
            from_: Number of the account that the flow calls or writes from: {{flow.channel.address}} in the flow.
            parameters: Values for the flow, a JSON object: {{flow.data.NAME}} in the flow.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads them into a list: all of them, or `limit`.

        Args:
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created_from: Time | None = ..., date_created_to: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads one page.

        Args:
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Ends an execution and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsExecutionsInstance:
        """Reads an execution."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ExecutionEnumStatus | Text) -> V1FlowsExecutionsInstance:
        """Ends an execution.

        Args:
            status: `ended` ends the execution; it cannot be made `active` again.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlowsExecutionsExecutionContext(CallableResource):
    def __call__(self) -> V1FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V1FlowsExecutionsExecutionContextContext: ...

class V1FlowsExecutionsExecutionContextContext(Resource):
    def fetch(self) -> V1FlowsExecutionsExecutionContextInstance:
        """Reads an execution's variables: what its widgets stored."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsExecutionContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    flow_sid: str | None
    execution_sid: str | None
    url: str | None

class V1FlowsExecutionsExecutionContextInstance(V1FlowsExecutionsExecutionContextInstanceFields):
    def fetch(self) -> V1FlowsExecutionsExecutionContextInstance:
        """Reads an execution's variables: what its widgets stored."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsExecutionsStepsContext: ...
    def get(self, sid: PathValue) -> V1FlowsExecutionsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlowsExecutionsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V1FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V1FlowsExecutionsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsStepContext(CallableResource):
    def __call__(self) -> V1FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V1FlowsExecutionsStepsStepContextContext: ...

class V1FlowsExecutionsStepsStepContextContext(Resource):
    def fetch(self) -> V1FlowsExecutionsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsStepContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    execution_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None

class V1FlowsExecutionsStepsStepContextInstance(V1FlowsExecutionsStepsStepContextInstanceFields):
    def fetch(self) -> V1FlowsExecutionsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsStepsInstanceFields(Instance):
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

class V1FlowsExecutionsStepsInstance(V1FlowsExecutionsStepsInstanceFields):
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V1FlowsExecutionsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1FlowsExecutionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_sid: str | None
    contact_channel_address: str | None
    context: Any
    status: ExecutionEnumStatus | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1FlowsExecutionsInstance(V1FlowsExecutionsInstanceFields):
    @property
    def execution_context(self) -> V1FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V1FlowsExecutionsSteps: ...
    def delete(self) -> bool:
        """Ends an execution and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsExecutionsInstance:
        """Reads an execution."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ExecutionEnumStatus | Text) -> V1FlowsExecutionsInstance:
        """Ends an execution.

        Args:
            status: `ended` ends the execution; it cannot be made `active` again.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlowsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    status: FlowEnumStatus | None
    version: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1FlowsInstance(V1FlowsInstanceFields):
    @property
    def engagements(self) -> V1FlowsEngagements: ...
    @property
    def executions(self) -> V1FlowsExecutions: ...
    def delete(self) -> bool:
        """Deletes a flow. Numbers that it handled have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlowsInstance:
        """Reads a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2(Resource):
    @property
    def flow_validate(self) -> V2FlowValidate: ...
    @property
    def flows(self) -> V2Flows: ...

class V2FlowValidate(Resource):
    def update(self, friendly_name: Text, status: FlowValidateEnumStatus | Text, definition: Any, commit_message: Text | None = ...) -> V2FlowValidateInstance:
        """Checks the definition of a flow without storing it.

        Args:
            friendly_name: Name of the flow.
            status: Status that the flow would have.
            definition: Definition of the flow, a JSON object, as the editor exports it.
            commit_message: What changed, for the list of revisions.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowValidateInstanceFields(Instance):
    valid: bool | None

class V2FlowValidateInstance(V2FlowValidateInstanceFields):
    pass

class V2Flows(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsContext: ...
    def get(self, sid: PathValue) -> V2FlowsContext: ...
    def create(self, friendly_name: Text, status: FlowEnumStatus | Text, definition: Any, commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance:
        """Creates a flow from its definition.

        Args:
            friendly_name: Name for people to read.
            status: `published` revisions run; a `draft` is run by test users only.
            definition: Definition of the flow, a JSON object, as the editor exports it.
            commit_message: What changed, for the list of revisions.
            author_sid: SID of the user who makes the change.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsInstance]:
        """Lists flows. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsInstance]:
        """Lists flows. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsInstance]:
        """Lists flows. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a flow. Numbers that it handled have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsInstance:
        """Reads a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: FlowEnumStatus | Text, friendly_name: Text | None = ..., definition: Any = ..., commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance:
        """Changes a flow: a new revision, published or as a draft.

        Args:
            status: `published` revisions run; a `draft` is run by test users only.
            friendly_name: Name for people to read.
            definition: Definition of the flow, a JSON object, as the editor exports it.
            commit_message: What changed, for the list of revisions.
            author_sid: SID of the user who makes the change.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsExecutions(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsExecutionsContext: ...
    def get(self, sid: PathValue) -> V2FlowsExecutionsContext: ...
    def create(self, to: Text, from_: Text, parameters: Any = ...) -> V2FlowsExecutionsInstance:
        """Starts a flow for a contact, with its REST API trigger. A contact can be in one execution of a flow at a time.

        Args:
            to: Contact whom the flow calls or writes to, in E.164: {{contact.channel.address}} in the flow.
            from_: Number of the account that the flow calls or writes from: {{flow.channel.address}} in the flow.
            parameters: Values for the flow, a JSON object: {{flow.data.NAME}} in the flow.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: ExecutionEnumStatus | Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only executions with this status.
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: ExecutionEnumStatus | Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only executions with this status.
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: ExecutionEnumStatus | Text | None = ..., date_created_from: Time | None = ..., date_created_to: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsExecutionsInstance]:
        """Lists executions of a flow. Reads one page.

        Args:
            status: Only executions with this status.
            date_created_from: Only executions of a flow that were created at or after this date and time, UTC.
            date_created_to: Only executions of a flow that were created at or before this date and time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Ends an execution and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsExecutionsInstance:
        """Reads an execution."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ExecutionEnumStatus | Text) -> V2FlowsExecutionsInstance:
        """Ends an execution.

        Args:
            status: `ended` ends the execution; it cannot be made `active` again.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsExecutionsExecutionContext(CallableResource):
    def __call__(self) -> V2FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V2FlowsExecutionsExecutionContextContext: ...

class V2FlowsExecutionsExecutionContextContext(Resource):
    def fetch(self) -> V2FlowsExecutionsExecutionContextInstance:
        """Reads an execution's variables: what its widgets stored."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsExecutionContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    flow_sid: str | None
    execution_sid: str | None
    url: str | None

class V2FlowsExecutionsExecutionContextInstance(V2FlowsExecutionsExecutionContextInstanceFields):
    def fetch(self) -> V2FlowsExecutionsExecutionContextInstance:
        """Reads an execution's variables: what its widgets stored."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsExecutionsStepsContext: ...
    def get(self, sid: PathValue) -> V2FlowsExecutionsStepsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsExecutionsStepsInstance]:
        """Lists steps: each widget that was run. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsExecutionsStepsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V2FlowsExecutionsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsStepContext(CallableResource):
    def __call__(self) -> V2FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V2FlowsExecutionsStepsStepContextContext: ...

class V2FlowsExecutionsStepsStepContextContext(Resource):
    def fetch(self) -> V2FlowsExecutionsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsStepContextInstanceFields(Instance):
    account_sid: str | None
    context: Any
    execution_sid: str | None
    flow_sid: str | None
    step_sid: str | None
    url: str | None

class V2FlowsExecutionsStepsStepContextInstance(V2FlowsExecutionsStepsStepContextInstanceFields):
    def fetch(self) -> V2FlowsExecutionsStepsStepContextInstance:
        """Reads the variables as they were after a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsStepsInstanceFields(Instance):
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

class V2FlowsExecutionsStepsInstance(V2FlowsExecutionsStepsInstanceFields):
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    def fetch(self) -> V2FlowsExecutionsStepsInstance:
        """Reads a step."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsExecutionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    flow_sid: str | None
    contact_channel_address: str | None
    contact_sid: str | None
    flow_version: int | None
    context: Any
    status: ExecutionEnumStatus | None
    date_created: datetime | None
    date_updated: datetime | None
    initiated_by: str | None
    url: str | None
    links: dict[str, Any] | None

class V2FlowsExecutionsInstance(V2FlowsExecutionsInstanceFields):
    @property
    def execution_context(self) -> V2FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V2FlowsExecutionsSteps: ...
    def delete(self) -> bool:
        """Ends an execution and deletes its data. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsExecutionsInstance:
        """Reads an execution."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ExecutionEnumStatus | Text) -> V2FlowsExecutionsInstance:
        """Ends an execution.

        Args:
            status: `ended` ends the execution; it cannot be made `active` again.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsRevisions(CallableResource):
    def __call__(self, revision: PathValue) -> V2FlowsRevisionsContext: ...
    def get(self, revision: PathValue) -> V2FlowsRevisionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2FlowsRevisionsInstance]:
        """Lists revisions of a flow. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2FlowsRevisionsInstance]:
        """Lists revisions of a flow. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2FlowsRevisionsInstance]:
        """Lists revisions of a flow. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2FlowsRevisionsInstance]: ...
    get_page_async = awaited(get_page)

class V2FlowsRevisionsContext(Resource):
    def fetch(self) -> V2FlowsRevisionsInstance:
        """Reads a revision."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsRevisionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    author_sid: str | None
    friendly_name: str | None
    definition: Any
    status: FlowRevisionEnumStatus | None
    revision: int | None
    commit_message: str | None
    valid: bool | None
    errors: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2FlowsRevisionsInstance(V2FlowsRevisionsInstanceFields):
    def fetch(self) -> V2FlowsRevisionsInstance:
        """Reads a revision."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FlowsTestUsers(CallableResource):
    def __call__(self) -> V2FlowsTestUsersContext: ...
    def get(self) -> V2FlowsTestUsersContext: ...

class V2FlowsTestUsersContext(Resource):
    def fetch(self) -> V2FlowsTestUsersInstance:
        """Reads the test users of a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, test_users: Items) -> V2FlowsTestUsersInstance:
        """Replaces a flow's test users: contacts who run its draft.

        Args:
            test_users: Numbers and addresses of the test users.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsTestUsersInstanceFields(Instance):
    sid: str | None
    test_users: list[Any] | None
    url: str | None

class V2FlowsTestUsersInstance(V2FlowsTestUsersInstanceFields):
    def fetch(self) -> V2FlowsTestUsersInstance:
        """Reads the test users of a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, test_users: Items) -> V2FlowsTestUsersInstance:
        """Replaces a flow's test users: contacts who run its draft.

        Args:
            test_users: Numbers and addresses of the test users.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlowsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    author_sid: str | None
    friendly_name: str | None
    definition: Any
    status: FlowEnumStatus | None
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

class V2FlowsInstance(V2FlowsInstanceFields):
    @property
    def executions(self) -> V2FlowsExecutions: ...
    @property
    def revisions(self) -> V2FlowsRevisions: ...
    @property
    def test_users(self) -> V2FlowsTestUsers: ...
    def delete(self) -> bool:
        """Deletes a flow. Numbers that it handled have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2FlowsInstance:
        """Reads a flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: FlowEnumStatus | Text, friendly_name: Text | None = ..., definition: Any = ..., commit_message: Text | None = ..., author_sid: Text | None = ...) -> V2FlowsInstance:
        """Changes a flow: a new revision, published or as a draft.

        Args:
            status: `published` revisions run; a `draft` is run by test users only.
            friendly_name: Name for people to read.
            definition: Definition of the flow, a JSON object, as the editor exports it.
            commit_message: What changed, for the list of revisions.
            author_sid: SID of the user who makes the change.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
