# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Content(Resource):
    v1: V1
    v2: V2
    content_and_approvals: V1ContentAndApprovals
    contents: V1Contents
    legacy_contents: V1LegacyContents

class V1(Resource):
    content_and_approvals: V1ContentAndApprovals
    contents: V1Contents
    legacy_contents: V1LegacyContents

class V1ContentAndApprovals(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ContentAndApprovalsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ContentAndApprovalsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ContentAndApprovalsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ContentAndApprovalsInstance]: ...

class V1ContentAndApprovalsInstance(Instance):
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    language: Optional[str]
    variables: Optional[Dict[str, Any]]
    types: Optional[Dict[str, Any]]
    approval_requests: Optional[Dict[str, Any]]

class V1Contents(Resource):
    def create(self, content_create_request: Body) -> V1ContentsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ContentsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ContentsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ContentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ContentsInstance]: ...
    def __call__(self, sid: str) -> V1ContentsContext: ...
    def get(self, sid: str) -> V1ContentsContext: ...

class V1ContentsContext(Resource):
    approval_create: V1Contents_ApprovalCreate
    approval_fetch: V1Contents_ApprovalFetch
    def delete(self) -> bool: ...
    def fetch(self) -> V1ContentsInstance: ...
    def update(self, content_update_request: Body) -> V1ContentsInstance: ...

class V1ContentsInstance(Instance, V1ContentsContext):
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    language: Optional[str]
    variables: Optional[Dict[str, Any]]
    types: Optional[Dict[str, Any]]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Contents_ApprovalCreate(Resource):
    def create(self, content_approval_request: Body) -> V1Contents_ApprovalCreateInstance: ...
    def update(self, content_approval_update_request: Body) -> V1Contents_ApprovalCreateUpdateInstance: ...

class V1Contents_ApprovalCreateInstance(Instance):
    name: Optional[str]
    category: Optional[str]
    content_type: Optional[str]
    status: Optional[str]
    rejection_reason: Optional[str]
    allow_category_change: Optional[bool]

class V1Contents_ApprovalCreateUpdateInstance(Instance):
    name: Optional[str]
    category: Optional[str]
    content_type: Optional[str]
    status: Optional[str]
    rejection_reason: Optional[str]
    allow_category_change: Optional[bool]
    send_ttl_seconds: Optional[int]
    bid_amount: Optional[int]

class V1Contents_ApprovalFetch(Resource):
    def __call__(self) -> V1Contents_ApprovalFetchContext0: ...
    def get(self) -> V1Contents_ApprovalFetchContext0: ...

class V1Contents_ApprovalFetchContext0(Resource):
    def fetch(self) -> V1Contents_ApprovalFetchContext0Instance: ...

class V1Contents_ApprovalFetchContext0Instance(Instance, V1Contents_ApprovalFetchContext0):
    sid: Optional[str]
    account_sid: Optional[str]
    whatsapp: Optional[Dict[str, Any]]
    url: Optional[str]

class V1LegacyContents(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1LegacyContentsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1LegacyContentsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1LegacyContentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1LegacyContentsInstance]: ...

class V1LegacyContentsInstance(Instance):
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    language: Optional[str]
    variables: Optional[Dict[str, Any]]
    types: Optional[Dict[str, Any]]
    legacy_template_name: Optional[str]
    legacy_body: Optional[str]
    url: Optional[str]

class V2(Resource):
    content_and_approvals: V2ContentAndApprovals
    contents: V2Contents

class V2ContentAndApprovals(Resource):
    def list(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ContentAndApprovalsInstance]: ...
    def stream(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ContentAndApprovalsInstance]: ...
    def page(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ContentAndApprovalsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ContentAndApprovalsInstance]: ...

class V2ContentAndApprovalsInstance(Instance):
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    language: Optional[str]
    variables: Optional[Dict[str, Any]]
    types: Optional[Dict[str, Any]]
    approval_requests: Optional[Dict[str, Any]]

class V2Contents(Resource):
    def list(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ContentsInstance]: ...
    def stream(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ContentsInstance]: ...
    def page(self, *, sort_by_date: Maybe[str] = ..., sort_by_content_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., content_name: Maybe[str] = ..., content: Maybe[str] = ..., language: Maybe[InList[str]] = ..., content_type: Maybe[InList[str]] = ..., channel_eligibility: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ContentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ContentsInstance]: ...

class V2ContentsInstance(Instance):
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    language: Optional[str]
    variables: Optional[Dict[str, Any]]
    types: Optional[Dict[str, Any]]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
