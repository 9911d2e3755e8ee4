"""twire.aio.studio."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import studio as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    list = lists(_typed.V1Flows.list, V1FlowsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Flows.stream, V1FlowsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Flows.page, V1FlowsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Flows.get_page, V1FlowsInstance)

class V1FlowsContext(Resource):
    @property
    def engagements(self) -> V1FlowsEngagements: ...
    @property
    def executions(self) -> V1FlowsExecutions: ...
    delete = awaited(_typed.V1FlowsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsContext.fetch, V1FlowsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagements(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsEngagementsContext: ...
    def get(self, sid: PathValue) -> V1FlowsEngagementsContext: ...
    create = answers(_typed.V1FlowsEngagements.create, V1FlowsEngagementsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1FlowsEngagements.list, V1FlowsEngagementsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1FlowsEngagements.stream, V1FlowsEngagementsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1FlowsEngagements.page, V1FlowsEngagementsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1FlowsEngagements.get_page, V1FlowsEngagementsInstance)

class V1FlowsEngagementsContext(Resource):
    @property
    def engagement_context(self) -> V1FlowsEngagementsEngagementContext: ...
    @property
    def steps(self) -> V1FlowsEngagementsSteps: ...
    delete = awaited(_typed.V1FlowsEngagementsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsEngagementsContext.fetch, V1FlowsEngagementsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsEngagementContext(CallableResource):
    def __call__(self) -> V1FlowsEngagementsEngagementContextContext: ...
    def get(self) -> V1FlowsEngagementsEngagementContextContext: ...

class V1FlowsEngagementsEngagementContextContext(Resource):
    fetch = answers(_typed.V1FlowsEngagementsEngagementContextContext.fetch, V1FlowsEngagementsEngagementContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsEngagementContextInstance(_typed.V1FlowsEngagementsEngagementContextInstanceFields):
    fetch = answers(_typed.V1FlowsEngagementsEngagementContextInstance.fetch, V1FlowsEngagementsEngagementContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsEngagementsStepsContext: ...
    def get(self, sid: PathValue) -> V1FlowsEngagementsStepsContext: ...
    list = lists(_typed.V1FlowsEngagementsSteps.list, V1FlowsEngagementsStepsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1FlowsEngagementsSteps.stream, V1FlowsEngagementsStepsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1FlowsEngagementsSteps.page, V1FlowsEngagementsStepsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1FlowsEngagementsSteps.get_page, V1FlowsEngagementsStepsInstance)

class V1FlowsEngagementsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    fetch = answers(_typed.V1FlowsEngagementsStepsContext.fetch, V1FlowsEngagementsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsStepsStepContext(CallableResource):
    def __call__(self) -> V1FlowsEngagementsStepsStepContextContext: ...
    def get(self) -> V1FlowsEngagementsStepsStepContextContext: ...

class V1FlowsEngagementsStepsStepContextContext(Resource):
    fetch = answers(_typed.V1FlowsEngagementsStepsStepContextContext.fetch, V1FlowsEngagementsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsStepsStepContextInstance(_typed.V1FlowsEngagementsStepsStepContextInstanceFields):
    fetch = answers(_typed.V1FlowsEngagementsStepsStepContextInstance.fetch, V1FlowsEngagementsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsStepsInstance(_typed.V1FlowsEngagementsStepsInstanceFields):
    @property
    def step_context(self) -> V1FlowsEngagementsStepsStepContext: ...
    fetch = answers(_typed.V1FlowsEngagementsStepsInstance.fetch, V1FlowsEngagementsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsEngagementsInstance(_typed.V1FlowsEngagementsInstanceFields):
    @property
    def engagement_context(self) -> V1FlowsEngagementsEngagementContext: ...
    @property
    def steps(self) -> V1FlowsEngagementsSteps: ...
    delete = awaited(_typed.V1FlowsEngagementsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsEngagementsInstance.fetch, V1FlowsEngagementsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutions(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsExecutionsContext: ...
    def get(self, sid: PathValue) -> V1FlowsExecutionsContext: ...
    create = answers(_typed.V1FlowsExecutions.create, V1FlowsExecutionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1FlowsExecutions.list, V1FlowsExecutionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1FlowsExecutions.stream, V1FlowsExecutionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1FlowsExecutions.page, V1FlowsExecutionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1FlowsExecutions.get_page, V1FlowsExecutionsInstance)

class V1FlowsExecutionsContext(Resource):
    @property
    def execution_context(self) -> V1FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V1FlowsExecutionsSteps: ...
    delete = awaited(_typed.V1FlowsExecutionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsExecutionsContext.fetch, V1FlowsExecutionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FlowsExecutionsContext.update, V1FlowsExecutionsInstance)
    update_with_http_info = fully(update)

class V1FlowsExecutionsExecutionContext(CallableResource):
    def __call__(self) -> V1FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V1FlowsExecutionsExecutionContextContext: ...

class V1FlowsExecutionsExecutionContextContext(Resource):
    fetch = answers(_typed.V1FlowsExecutionsExecutionContextContext.fetch, V1FlowsExecutionsExecutionContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsExecutionContextInstance(_typed.V1FlowsExecutionsExecutionContextInstanceFields):
    fetch = answers(_typed.V1FlowsExecutionsExecutionContextInstance.fetch, V1FlowsExecutionsExecutionContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlowsExecutionsStepsContext: ...
    def get(self, sid: PathValue) -> V1FlowsExecutionsStepsContext: ...
    list = lists(_typed.V1FlowsExecutionsSteps.list, V1FlowsExecutionsStepsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1FlowsExecutionsSteps.stream, V1FlowsExecutionsStepsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1FlowsExecutionsSteps.page, V1FlowsExecutionsStepsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1FlowsExecutionsSteps.get_page, V1FlowsExecutionsStepsInstance)

class V1FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    fetch = answers(_typed.V1FlowsExecutionsStepsContext.fetch, V1FlowsExecutionsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsStepsStepContext(CallableResource):
    def __call__(self) -> V1FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V1FlowsExecutionsStepsStepContextContext: ...

class V1FlowsExecutionsStepsStepContextContext(Resource):
    fetch = answers(_typed.V1FlowsExecutionsStepsStepContextContext.fetch, V1FlowsExecutionsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsStepsStepContextInstance(_typed.V1FlowsExecutionsStepsStepContextInstanceFields):
    fetch = answers(_typed.V1FlowsExecutionsStepsStepContextInstance.fetch, V1FlowsExecutionsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsStepsInstance(_typed.V1FlowsExecutionsStepsInstanceFields):
    @property
    def step_context(self) -> V1FlowsExecutionsStepsStepContext: ...
    fetch = answers(_typed.V1FlowsExecutionsStepsInstance.fetch, V1FlowsExecutionsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V1FlowsExecutionsInstance(_typed.V1FlowsExecutionsInstanceFields):
    @property
    def execution_context(self) -> V1FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V1FlowsExecutionsSteps: ...
    delete = awaited(_typed.V1FlowsExecutionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsExecutionsInstance.fetch, V1FlowsExecutionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FlowsExecutionsInstance.update, V1FlowsExecutionsInstance)
    update_with_http_info = fully(update)

class V1FlowsInstance(_typed.V1FlowsInstanceFields):
    @property
    def engagements(self) -> V1FlowsEngagements: ...
    @property
    def executions(self) -> V1FlowsExecutions: ...
    delete = awaited(_typed.V1FlowsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlowsInstance.fetch, V1FlowsInstance)
    fetch_with_http_info = fully(fetch)

class V2(Resource):
    @property
    def flow_validate(self) -> V2FlowValidate: ...
    @property
    def flows(self) -> V2Flows: ...

class V2FlowValidate(Resource):
    update = answers(_typed.V2FlowValidate.update, V2FlowValidateInstance)
    update_with_http_info = fully(update)

class V2FlowValidateInstance(_typed.V2FlowValidateInstanceFields):
    pass

class V2Flows(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsContext: ...
    def get(self, sid: PathValue) -> V2FlowsContext: ...
    create = answers(_typed.V2Flows.create, V2FlowsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Flows.list, V2FlowsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Flows.stream, V2FlowsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Flows.page, V2FlowsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Flows.get_page, V2FlowsInstance)

class V2FlowsContext(Resource):
    @property
    def executions(self) -> V2FlowsExecutions: ...
    @property
    def revisions(self) -> V2FlowsRevisions: ...
    @property
    def test_users(self) -> V2FlowsTestUsers: ...
    delete = awaited(_typed.V2FlowsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2FlowsContext.fetch, V2FlowsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsContext.update, V2FlowsInstance)
    update_with_http_info = fully(update)

class V2FlowsExecutions(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsExecutionsContext: ...
    def get(self, sid: PathValue) -> V2FlowsExecutionsContext: ...
    create = answers(_typed.V2FlowsExecutions.create, V2FlowsExecutionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2FlowsExecutions.list, V2FlowsExecutionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2FlowsExecutions.stream, V2FlowsExecutionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2FlowsExecutions.page, V2FlowsExecutionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2FlowsExecutions.get_page, V2FlowsExecutionsInstance)

class V2FlowsExecutionsContext(Resource):
    @property
    def execution_context(self) -> V2FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V2FlowsExecutionsSteps: ...
    delete = awaited(_typed.V2FlowsExecutionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2FlowsExecutionsContext.fetch, V2FlowsExecutionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsExecutionsContext.update, V2FlowsExecutionsInstance)
    update_with_http_info = fully(update)

class V2FlowsExecutionsExecutionContext(CallableResource):
    def __call__(self) -> V2FlowsExecutionsExecutionContextContext: ...
    def get(self) -> V2FlowsExecutionsExecutionContextContext: ...

class V2FlowsExecutionsExecutionContextContext(Resource):
    fetch = answers(_typed.V2FlowsExecutionsExecutionContextContext.fetch, V2FlowsExecutionsExecutionContextInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsExecutionContextInstance(_typed.V2FlowsExecutionsExecutionContextInstanceFields):
    fetch = answers(_typed.V2FlowsExecutionsExecutionContextInstance.fetch, V2FlowsExecutionsExecutionContextInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsSteps(CallableResource):
    def __call__(self, sid: PathValue) -> V2FlowsExecutionsStepsContext: ...
    def get(self, sid: PathValue) -> V2FlowsExecutionsStepsContext: ...
    list = lists(_typed.V2FlowsExecutionsSteps.list, V2FlowsExecutionsStepsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2FlowsExecutionsSteps.stream, V2FlowsExecutionsStepsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2FlowsExecutionsSteps.page, V2FlowsExecutionsStepsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2FlowsExecutionsSteps.get_page, V2FlowsExecutionsStepsInstance)

class V2FlowsExecutionsStepsContext(Resource):
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    fetch = answers(_typed.V2FlowsExecutionsStepsContext.fetch, V2FlowsExecutionsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsStepsStepContext(CallableResource):
    def __call__(self) -> V2FlowsExecutionsStepsStepContextContext: ...
    def get(self) -> V2FlowsExecutionsStepsStepContextContext: ...

class V2FlowsExecutionsStepsStepContextContext(Resource):
    fetch = answers(_typed.V2FlowsExecutionsStepsStepContextContext.fetch, V2FlowsExecutionsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsStepsStepContextInstance(_typed.V2FlowsExecutionsStepsStepContextInstanceFields):
    fetch = answers(_typed.V2FlowsExecutionsStepsStepContextInstance.fetch, V2FlowsExecutionsStepsStepContextInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsStepsInstance(_typed.V2FlowsExecutionsStepsInstanceFields):
    @property
    def step_context(self) -> V2FlowsExecutionsStepsStepContext: ...
    fetch = answers(_typed.V2FlowsExecutionsStepsInstance.fetch, V2FlowsExecutionsStepsInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsExecutionsInstance(_typed.V2FlowsExecutionsInstanceFields):
    @property
    def execution_context(self) -> V2FlowsExecutionsExecutionContext: ...
    @property
    def steps(self) -> V2FlowsExecutionsSteps: ...
    delete = awaited(_typed.V2FlowsExecutionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2FlowsExecutionsInstance.fetch, V2FlowsExecutionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsExecutionsInstance.update, V2FlowsExecutionsInstance)
    update_with_http_info = fully(update)

class V2FlowsRevisions(CallableResource):
    def __call__(self, revision: PathValue) -> V2FlowsRevisionsContext: ...
    def get(self, revision: PathValue) -> V2FlowsRevisionsContext: ...
    list = lists(_typed.V2FlowsRevisions.list, V2FlowsRevisionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2FlowsRevisions.stream, V2FlowsRevisionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2FlowsRevisions.page, V2FlowsRevisionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2FlowsRevisions.get_page, V2FlowsRevisionsInstance)

class V2FlowsRevisionsContext(Resource):
    fetch = answers(_typed.V2FlowsRevisionsContext.fetch, V2FlowsRevisionsInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsRevisionsInstance(_typed.V2FlowsRevisionsInstanceFields):
    fetch = answers(_typed.V2FlowsRevisionsInstance.fetch, V2FlowsRevisionsInstance)
    fetch_with_http_info = fully(fetch)

class V2FlowsTestUsers(CallableResource):
    def __call__(self) -> V2FlowsTestUsersContext: ...
    def get(self) -> V2FlowsTestUsersContext: ...

class V2FlowsTestUsersContext(Resource):
    fetch = answers(_typed.V2FlowsTestUsersContext.fetch, V2FlowsTestUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsTestUsersContext.update, V2FlowsTestUsersInstance)
    update_with_http_info = fully(update)

class V2FlowsTestUsersInstance(_typed.V2FlowsTestUsersInstanceFields):
    fetch = answers(_typed.V2FlowsTestUsersInstance.fetch, V2FlowsTestUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsTestUsersInstance.update, V2FlowsTestUsersInstance)
    update_with_http_info = fully(update)

class V2FlowsInstance(_typed.V2FlowsInstanceFields):
    @property
    def executions(self) -> V2FlowsExecutions: ...
    @property
    def revisions(self) -> V2FlowsRevisions: ...
    @property
    def test_users(self) -> V2FlowsTestUsers: ...
    delete = awaited(_typed.V2FlowsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2FlowsInstance.fetch, V2FlowsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlowsInstance.update, V2FlowsInstance)
    update_with_http_info = fully(update)
