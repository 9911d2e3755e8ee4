"""client.content."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ContentAndApprovalsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ContentAndApprovalsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ContentAndApprovalsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ContentAndApprovalsInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, content_create_request: Body) -> V1ContentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ContentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ContentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ContentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ContentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ContentsContext(Resource):
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ContentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, content_update_request: Body) -> V1ContentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ContentsApprovalCreate(Resource):
    def create(self, content_approval_request: Body) -> V1ContentsApprovalCreateInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def update(self, content_approval_update_request: Body) -> V1ContentsApprovalCreateInstance2: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V1ContentsApprovalFetchInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ContentsApprovalFetchInstance(Instance):
    sid: str | None
    account_sid: str | None
    whatsapp: dict[str, Any] | None
    url: str | None
    def fetch(self) -> V1ContentsApprovalFetchInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ContentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, content_update_request: Body) -> V1ContentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1LegacyContents(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1LegacyContentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1LegacyContentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1LegacyContentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1LegacyContentsInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ContentAndApprovalsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ContentAndApprovalsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ContentAndApprovalsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ContentAndApprovalsInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ContentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ContentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ContentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ContentsInstance]: ...
    get_page_async = awaited(get_page)

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
