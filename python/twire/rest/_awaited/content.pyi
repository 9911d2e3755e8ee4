"""twire.aio.content."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import content as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Content(Resource):
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
    list_with_http_info = full_lists(_typed.V1ContentAndApprovals.list, V1ContentAndApprovalsInstance)
    stream = streams(_typed.V1ContentAndApprovals.stream, V1ContentAndApprovalsInstance)
    stream_with_http_info = full_streams(_typed.V1ContentAndApprovals.stream, V1ContentAndApprovalsInstance)
    page = pages(_typed.V1ContentAndApprovals.page, V1ContentAndApprovalsInstance)
    page_with_http_info = full_pages(_typed.V1ContentAndApprovals.page, V1ContentAndApprovalsInstance)
    get_page = pages(_typed.V1ContentAndApprovals.get_page, V1ContentAndApprovalsInstance)

class V1ContentAndApprovalsInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    approval_requests: dict[str, Any] | None

class V1Contents(Called):
    def __call__(self, sid: str) -> V1ContentsContext: ...
    def get(self, sid: str) -> V1ContentsContext: ...
    create = answers(_typed.V1Contents.create, V1ContentsInstance)
    create_with_http_info = full_answers(_typed.V1Contents.create, V1ContentsInstance)
    list = lists(_typed.V1Contents.list, V1ContentsInstance)
    list_with_http_info = full_lists(_typed.V1Contents.list, V1ContentsInstance)
    stream = streams(_typed.V1Contents.stream, V1ContentsInstance)
    stream_with_http_info = full_streams(_typed.V1Contents.stream, V1ContentsInstance)
    page = pages(_typed.V1Contents.page, V1ContentsInstance)
    page_with_http_info = full_pages(_typed.V1Contents.page, V1ContentsInstance)
    get_page = pages(_typed.V1Contents.get_page, V1ContentsInstance)

class V1ContentsContext(Resource):
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    delete = awaited(_typed.V1ContentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ContentsContext.delete)
    fetch = answers(_typed.V1ContentsContext.fetch, V1ContentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ContentsContext.fetch, V1ContentsInstance)
    update = answers(_typed.V1ContentsContext.update, V1ContentsInstance)
    update_with_http_info = full_answers(_typed.V1ContentsContext.update, V1ContentsInstance)

class V1ContentsApprovalCreate(Resource):
    create = answers(_typed.V1ContentsApprovalCreate.create, V1ContentsApprovalCreateInstance)
    create_with_http_info = full_answers(_typed.V1ContentsApprovalCreate.create, V1ContentsApprovalCreateInstance)
    update = answers(_typed.V1ContentsApprovalCreate.update, V1ContentsApprovalCreateInstance2)
    update_with_http_info = full_answers(_typed.V1ContentsApprovalCreate.update, V1ContentsApprovalCreateInstance2)

class V1ContentsApprovalCreateInstance(Instance):
    name: str | None
    category: str | None
    content_type: str | None
    status: str | None
    rejection_reason: str | None
    allow_category_change: bool | None

class V1ContentsApprovalCreateInstance2(Instance):
    name: str | None
    category: str | None
    content_type: str | None
    status: str | None
    rejection_reason: str | None
    allow_category_change: bool | None
    send_ttl_seconds: int | None
    bid_amount: int | None

class V1ContentsApprovalFetch(Called):
    def __call__(self) -> V1ContentsApprovalFetchContext: ...
    def get(self) -> V1ContentsApprovalFetchContext: ...

class V1ContentsApprovalFetchContext(Resource):
    fetch = answers(_typed.V1ContentsApprovalFetchContext.fetch, V1ContentsApprovalFetchInstance)
    fetch_with_http_info = full_answers(_typed.V1ContentsApprovalFetchContext.fetch, V1ContentsApprovalFetchInstance)

class V1ContentsApprovalFetchInstance(Instance):
    sid: str | None
    account_sid: str | None
    whatsapp: dict[str, Any] | None
    url: str | None
    fetch = answers(_typed.V1ContentsApprovalFetchInstance.fetch, V1ContentsApprovalFetchInstance)
    fetch_with_http_info = full_answers(_typed.V1ContentsApprovalFetchInstance.fetch, V1ContentsApprovalFetchInstance)

class V1ContentsInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    delete = awaited(_typed.V1ContentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ContentsInstance.delete)
    fetch = answers(_typed.V1ContentsInstance.fetch, V1ContentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ContentsInstance.fetch, V1ContentsInstance)
    update = answers(_typed.V1ContentsInstance.update, V1ContentsInstance)
    update_with_http_info = full_answers(_typed.V1ContentsInstance.update, V1ContentsInstance)

class V1LegacyContents(Resource):
    list = lists(_typed.V1LegacyContents.list, V1LegacyContentsInstance)
    list_with_http_info = full_lists(_typed.V1LegacyContents.list, V1LegacyContentsInstance)
    stream = streams(_typed.V1LegacyContents.stream, V1LegacyContentsInstance)
    stream_with_http_info = full_streams(_typed.V1LegacyContents.stream, V1LegacyContentsInstance)
    page = pages(_typed.V1LegacyContents.page, V1LegacyContentsInstance)
    page_with_http_info = full_pages(_typed.V1LegacyContents.page, V1LegacyContentsInstance)
    get_page = pages(_typed.V1LegacyContents.get_page, V1LegacyContentsInstance)

class V1LegacyContentsInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    legacy_template_name: str | None
    legacy_body: str | None
    url: str | None

class V2(Resource):
    @property
    def content_and_approvals(self) -> V2ContentAndApprovals: ...
    @property
    def contents(self) -> V2Contents: ...

class V2ContentAndApprovals(Resource):
    list = lists(_typed.V2ContentAndApprovals.list, V2ContentAndApprovalsInstance)
    list_with_http_info = full_lists(_typed.V2ContentAndApprovals.list, V2ContentAndApprovalsInstance)
    stream = streams(_typed.V2ContentAndApprovals.stream, V2ContentAndApprovalsInstance)
    stream_with_http_info = full_streams(_typed.V2ContentAndApprovals.stream, V2ContentAndApprovalsInstance)
    page = pages(_typed.V2ContentAndApprovals.page, V2ContentAndApprovalsInstance)
    page_with_http_info = full_pages(_typed.V2ContentAndApprovals.page, V2ContentAndApprovalsInstance)
    get_page = pages(_typed.V2ContentAndApprovals.get_page, V2ContentAndApprovalsInstance)

class V2ContentAndApprovalsInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    approval_requests: dict[str, Any] | None

class V2Contents(Resource):
    list = lists(_typed.V2Contents.list, V2ContentsInstance)
    list_with_http_info = full_lists(_typed.V2Contents.list, V2ContentsInstance)
    stream = streams(_typed.V2Contents.stream, V2ContentsInstance)
    stream_with_http_info = full_streams(_typed.V2Contents.stream, V2ContentsInstance)
    page = pages(_typed.V2Contents.page, V2ContentsInstance)
    page_with_http_info = full_pages(_typed.V2Contents.page, V2ContentsInstance)
    get_page = pages(_typed.V2Contents.get_page, V2ContentsInstance)

class V2ContentsInstance(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    url: str | None
    links: dict[str, Any] | None
