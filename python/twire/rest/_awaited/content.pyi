"""twire.aio.content."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import content as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Content(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def content_and_approvals(self) -> V1ContentAndApprovals: ...
    @property
    def contents(self) -> V1Contents: ...
    @property
    def legacy_contents(self) -> V1LegacyContents: ...

class V1(Resource):
    @property
    def content_and_approvals(self) -> V1ContentAndApprovals: ...
    @property
    def contents(self) -> V1Contents: ...
    @property
    def legacy_contents(self) -> V1LegacyContents: ...

class V1ContentAndApprovals(Resource):
    list = lists(_typed.V1ContentAndApprovals.list, V1ContentAndApprovalsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ContentAndApprovals.stream, V1ContentAndApprovalsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ContentAndApprovals.page, V1ContentAndApprovalsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ContentAndApprovals.get_page, V1ContentAndApprovalsInstance)

class V1ContentAndApprovalsInstance(_typed.V1ContentAndApprovalsInstanceFields):
    pass

class V1Contents(CallableResource):
    def __call__(self, sid: PathValue) -> V1ContentsContext: ...
    def get(self, sid: PathValue) -> V1ContentsContext: ...
    create = answers(_typed.V1Contents.create, V1ContentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Contents.list, V1ContentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Contents.stream, V1ContentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Contents.page, V1ContentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Contents.get_page, V1ContentsInstance)

class V1ContentsContext(Resource):
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    delete = awaited(_typed.V1ContentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ContentsContext.fetch, V1ContentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ContentsContext.update, V1ContentsInstance)
    update_with_http_info = fully(update)

class V1ContentsApprovalCreate(Resource):
    create = answers(_typed.V1ContentsApprovalCreate.create, V1ContentsApprovalCreateInstance)
    create_with_http_info = fully(create)
    update = answers(_typed.V1ContentsApprovalCreate.update, V1ContentsApprovalCreateInstance2)
    update_with_http_info = fully(update)

class V1ContentsApprovalCreateInstance(_typed.V1ContentsApprovalCreateInstanceFields):
    pass

class V1ContentsApprovalCreateInstance2(_typed.V1ContentsApprovalCreateInstance2Fields):
    pass

class V1ContentsApprovalFetch(CallableResource):
    def __call__(self) -> V1ContentsApprovalFetchContext: ...
    def get(self) -> V1ContentsApprovalFetchContext: ...

class V1ContentsApprovalFetchContext(Resource):
    fetch = answers(_typed.V1ContentsApprovalFetchContext.fetch, V1ContentsApprovalFetchInstance)
    fetch_with_http_info = fully(fetch)

class V1ContentsApprovalFetchInstance(_typed.V1ContentsApprovalFetchInstanceFields):
    fetch = answers(_typed.V1ContentsApprovalFetchInstance.fetch, V1ContentsApprovalFetchInstance)
    fetch_with_http_info = fully(fetch)

class V1ContentsInstance(_typed.V1ContentsInstanceFields):
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    delete = awaited(_typed.V1ContentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ContentsInstance.fetch, V1ContentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ContentsInstance.update, V1ContentsInstance)
    update_with_http_info = fully(update)

class V1LegacyContents(Resource):
    list = lists(_typed.V1LegacyContents.list, V1LegacyContentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1LegacyContents.stream, V1LegacyContentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1LegacyContents.page, V1LegacyContentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1LegacyContents.get_page, V1LegacyContentsInstance)

class V1LegacyContentsInstance(_typed.V1LegacyContentsInstanceFields):
    pass

class V2(Resource):
    @property
    def content_and_approvals(self) -> V2ContentAndApprovals: ...
    @property
    def contents(self) -> V2Contents: ...

class V2ContentAndApprovals(Resource):
    list = lists(_typed.V2ContentAndApprovals.list, V2ContentAndApprovalsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ContentAndApprovals.stream, V2ContentAndApprovalsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ContentAndApprovals.page, V2ContentAndApprovalsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ContentAndApprovals.get_page, V2ContentAndApprovalsInstance)

class V2ContentAndApprovalsInstance(_typed.V2ContentAndApprovalsInstanceFields):
    pass

class V2Contents(Resource):
    list = lists(_typed.V2Contents.list, V2ContentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Contents.stream, V2ContentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Contents.page, V2ContentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Contents.get_page, V2ContentsInstance)

class V2ContentsInstance(_typed.V2ContentsInstanceFields):
    pass
