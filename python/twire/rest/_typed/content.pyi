"""client.content."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ContentAndApprovalsInstance]: ...
    get_page_async = awaited(get_page)

class V1ContentAndApprovalsInstanceFields(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    approval_requests: dict[str, Any] | None

class V1ContentAndApprovalsInstance(V1ContentAndApprovalsInstanceFields):
    pass

class V1Contents(CallableResource):
    def __call__(self, sid: PathValue) -> V1ContentsContext: ...
    def get(self, sid: PathValue) -> V1ContentsContext: ...
    def create(self, content_create_request: Body) -> V1ContentsInstance:
        """Creates a content template: one message with its forms for each channel, with placeholders. WhatsApp must approve it before it opens a conversation.

        Args:
            content_create_request: The whole JSON body: friendly_name, variables, language, types.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ContentsInstance]:
        """Lists content templates. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ContentsInstance]:
        """Lists content templates. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ContentsInstance]:
        """Lists content templates. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a content template, also at WhatsApp. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ContentsInstance:
        """Reads a content template."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, content_update_request: Body) -> V1ContentsInstance:
        """Changes a content template.

        Args:
            content_update_request: The whole JSON body: friendly_name, variables, language, types.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ContentsApprovalCreate(Resource):
    def create(self, content_approval_request: Body) -> V1ContentsApprovalCreateInstance:
        """Submits a content template to WhatsApp for approval.

        Args:
            content_approval_request: The whole JSON body: name, category, send_ttl_seconds, bid_amount.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def update(self, content_approval_update_request: Body) -> V1ContentsApprovalCreateInstance2:
        """Changes what was submitted for approval.

        Args:
            content_approval_update_request: The whole JSON body: bid_amount.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ContentsApprovalCreateInstanceFields(Instance):
    name: str | None
    category: str | None
    content_type: str | None
    status: str | None
    rejection_reason: str | None
    allow_category_change: bool | None

class V1ContentsApprovalCreateInstance(V1ContentsApprovalCreateInstanceFields):
    pass

class V1ContentsApprovalCreateInstance2Fields(Instance):
    name: str | None
    category: str | None
    content_type: str | None
    status: str | None
    rejection_reason: str | None
    allow_category_change: bool | None
    send_ttl_seconds: int | None
    bid_amount: int | None

class V1ContentsApprovalCreateInstance2(V1ContentsApprovalCreateInstance2Fields):
    pass

class V1ContentsApprovalFetch(CallableResource):
    def __call__(self) -> V1ContentsApprovalFetchContext: ...
    def get(self) -> V1ContentsApprovalFetchContext: ...

class V1ContentsApprovalFetchContext(Resource):
    def fetch(self) -> V1ContentsApprovalFetchInstance:
        """Reads whether WhatsApp approved a content template, and why not."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ContentsApprovalFetchInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    whatsapp: dict[str, Any] | None
    url: str | None

class V1ContentsApprovalFetchInstance(V1ContentsApprovalFetchInstanceFields):
    def fetch(self) -> V1ContentsApprovalFetchInstance:
        """Reads whether WhatsApp approved a content template, and why not."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ContentsInstanceFields(Instance):
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

class V1ContentsInstance(V1ContentsInstanceFields):
    @property
    def approval_create(self) -> V1ContentsApprovalCreate: ...
    @property
    def approval_fetch(self) -> V1ContentsApprovalFetch: ...
    def delete(self) -> bool:
        """Deletes a content template, also at WhatsApp. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ContentsInstance:
        """Reads a content template."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, content_update_request: Body) -> V1ContentsInstance:
        """Changes a content template.

        Args:
            content_update_request: The whole JSON body: friendly_name, variables, language, types.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1LegacyContents(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1LegacyContentsInstance]:
        """Lists content templates that were made of older WhatsApp templates. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1LegacyContentsInstance]:
        """Lists content templates that were made of older WhatsApp templates. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1LegacyContentsInstance]:
        """Lists content templates that were made of older WhatsApp templates. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1LegacyContentsInstance]: ...
    get_page_async = awaited(get_page)

class V1LegacyContentsInstanceFields(Instance):
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

class V1LegacyContentsInstance(V1LegacyContentsInstanceFields):
    pass

class V2(Resource):
    @property
    def content_and_approvals(self) -> V2ContentAndApprovals: ...
    @property
    def contents(self) -> V2Contents: ...

class V2ContentAndApprovals(Resource):
    def list(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval, filtered and sorted. Reads them into a list: all of them, or `limit`.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval, filtered and sorted. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ContentAndApprovalsInstance]:
        """Lists content templates with the status of their approval, filtered and sorted. Reads one page.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ContentAndApprovalsInstance]: ...
    get_page_async = awaited(get_page)

class V2ContentAndApprovalsInstanceFields(Instance):
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    language: str | None
    variables: dict[str, Any] | None
    types: dict[str, Any] | None
    approval_requests: dict[str, Any] | None

class V2ContentAndApprovalsInstance(V2ContentAndApprovalsInstanceFields):
    pass

class V2Contents(Resource):
    def list(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ContentsInstance]:
        """Lists content templates, filtered and sorted. Reads them into a list: all of them, or `limit`.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ContentsInstance]:
        """Lists content templates, filtered and sorted. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sort_by_date: Text | None = ..., sort_by_content_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., content_name: Text | None = ..., content: Text | None = ..., language: Items | None = ..., content_type: Items | None = ..., channel_eligibility: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ContentsInstance]:
        """Lists content templates, filtered and sorted. Reads one page.

        Args:
            sort_by_date: Order by date of change: asc or desc.
            sort_by_content_name: Order by name: asc or desc.
            date_created_after: Only templates that were created at or after this date and time, UTC.
            date_created_before: Only templates that were created at or before this date and time, UTC.
            content_name: Only templates whose name contains this text.
            content: Only templates whose message contains this text.
            language: Only templates in these languages, such as en.
            content_type: Only templates with a form of these types, such as twilio/text.
            channel_eligibility: Only templates with this status at a channel, such as whatsapp:approved.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ContentsInstance]: ...
    get_page_async = awaited(get_page)

class V2ContentsInstanceFields(Instance):
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

class V2ContentsInstance(V2ContentsInstanceFields):
    pass
