"""client.taskrouter."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Taskrouter(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def workspaces(self) -> V1Workspaces: ...

class V1(Resource):
    @property
    def workspaces(self) -> V1Workspaces: ...

class V1Workspaces(Called):
    def __call__(self, sid: str) -> V1WorkspacesContext: ...
    def get(self, sid: str) -> V1WorkspacesContext: ...
    def create(self, friendly_name: Text, event_callback_url: Text | None = ..., events_filter: Text | None = ..., multi_task_enabled: Bool | None = ..., template: Text | None = ..., prioritize_queue_order: Text | None = ...) -> V1WorkspacesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesContext(Resource):
    @property
    def activities(self) -> V1WorkspacesActivities: ...
    @property
    def cumulative_statistics(self) -> V1WorkspacesCumulativeStatistics: ...
    @property
    def events(self) -> V1WorkspacesEvents: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesStatistics: ...
    @property
    def task_channels(self) -> V1WorkspacesTaskChannels: ...
    @property
    def task_queues(self) -> V1WorkspacesTaskQueues: ...
    @property
    def tasks(self) -> V1WorkspacesTasks: ...
    @property
    def workers(self) -> V1WorkspacesWorkers: ...
    @property
    def workflows(self) -> V1WorkspacesWorkflows: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_activity_sid: Text | None = ..., event_callback_url: Text | None = ..., events_filter: Text | None = ..., friendly_name: Text | None = ..., multi_task_enabled: Bool | None = ..., timeout_activity_sid: Text | None = ..., prioritize_queue_order: Text | None = ...) -> V1WorkspacesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesActivities(Called):
    def __call__(self, sid: str) -> V1WorkspacesActivitiesContext: ...
    def get(self, sid: str) -> V1WorkspacesActivitiesContext: ...
    def create(self, friendly_name: Text, available: Bool | None = ...) -> V1WorkspacesActivitiesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., available: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesActivitiesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., available: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesActivitiesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., available: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesActivitiesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesActivitiesInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesActivitiesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesActivitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1WorkspacesActivitiesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesActivitiesInstance(Instance):
    account_sid: str | None
    available: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesActivitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1WorkspacesActivitiesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesCumulativeStatisticsContext: ...

class V1WorkspacesCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesCumulativeStatisticsInstance(Instance):
    account_sid: str | None
    avg_task_acceptance_time: int | None
    start_time: datetime | None
    end_time: datetime | None
    reservations_created: int | None
    reservations_accepted: int | None
    reservations_rejected: int | None
    reservations_timed_out: int | None
    reservations_canceled: int | None
    reservations_rescinded: int | None
    split_by_wait_time: Any
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    tasks_canceled: int | None
    tasks_completed: int | None
    tasks_created: int | None
    tasks_deleted: int | None
    tasks_moved: int | None
    tasks_timed_out_in_workflow: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesEvents(Called):
    def __call__(self, sid: str) -> V1WorkspacesEventsContext: ...
    def get(self, sid: str) -> V1WorkspacesEventsContext: ...
    def list(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesEventsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesEventsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesEventsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesEventsContext(Resource):
    def fetch(self) -> V1WorkspacesEventsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesEventsInstance(Instance):
    account_sid: str | None
    actor_sid: str | None
    actor_type: str | None
    actor_url: str | None
    description: str | None
    event_data: Any
    event_date: datetime | None
    event_date_ms: int | None
    event_type: str | None
    resource_sid: str | None
    resource_type: str | None
    resource_url: str | None
    sid: str | None
    source: str | None
    source_ip_address: str | None
    url: str | None
    workspace_sid: str | None
    def fetch(self) -> V1WorkspacesEventsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesRealTimeStatisticsContext: ...

class V1WorkspacesRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    activity_statistics: list[Any] | None
    longest_task_waiting_age: int | None
    longest_task_waiting_sid: str | None
    tasks_by_priority: Any
    tasks_by_status: Any
    total_tasks: int | None
    total_workers: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesStatistics(Called):
    def __call__(self) -> V1WorkspacesStatisticsContext: ...
    def get(self) -> V1WorkspacesStatisticsContext: ...

class V1WorkspacesStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesStatisticsInstance(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskChannels(Called):
    def __call__(self, sid: str) -> V1WorkspacesTaskChannelsContext: ...
    def get(self, sid: str) -> V1WorkspacesTaskChannelsContext: ...
    def create(self, friendly_name: Text, unique_name: Text, channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskChannelsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskChannelsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskChannelsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    unique_name: str | None
    workspace_sid: str | None
    channel_optimized_routing: bool | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskQueues(Called):
    @property
    def bulk_real_time_statistics(self) -> V1WorkspacesTaskQueuesBulkRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics: ...
    def __call__(self, sid: str) -> V1WorkspacesTaskQueuesContext: ...
    def get(self, sid: str) -> V1WorkspacesTaskQueuesContext: ...
    def create(self, friendly_name: Text, target_workers: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ...) -> V1WorkspacesTaskQueuesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskQueuesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskQueuesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskQueuesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskQueuesInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskQueuesBulkRealTimeStatistics(Resource):
    def create(self, body: Body | None = ...) -> V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    workspace_sid: str | None
    task_queue_data: list[Any] | None
    task_queue_response_count: int | None
    url: str | None

class V1WorkspacesTaskQueuesStatistics(Resource):
    def list(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskQueuesStatisticsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskQueuesStatisticsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskQueuesStatisticsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskQueuesStatisticsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskQueuesStatisticsInstance(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    task_queue_sid: str | None
    workspace_sid: str | None

class V1WorkspacesTaskQueuesContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskQueuesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target_workers: Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: Text | None = ...) -> V1WorkspacesTaskQueuesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskQueuesCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...

class V1WorkspacesTaskQueuesCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesCumulativeStatisticsInstance(Instance):
    account_sid: str | None
    avg_task_acceptance_time: int | None
    start_time: datetime | None
    end_time: datetime | None
    reservations_created: int | None
    reservations_accepted: int | None
    reservations_rejected: int | None
    reservations_timed_out: int | None
    reservations_canceled: int | None
    reservations_rescinded: int | None
    split_by_wait_time: Any
    task_queue_sid: str | None
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    wait_duration_in_queue_until_accepted: Any
    tasks_canceled: int | None
    tasks_completed: int | None
    tasks_deleted: int | None
    tasks_entered: int | None
    tasks_moved: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...

class V1WorkspacesTaskQueuesRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesTaskQueuesRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    activity_statistics: list[Any] | None
    longest_task_waiting_age: int | None
    longest_task_waiting_sid: str | None
    longest_relative_task_age_in_queue: int | None
    longest_relative_task_sid_in_queue: str | None
    task_queue_sid: str | None
    tasks_by_priority: Any
    tasks_by_status: Any
    total_available_workers: int | None
    total_eligible_workers: int | None
    total_tasks: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesTaskQueuesRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesStatistics2(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...

class V1WorkspacesTaskQueuesStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesStatistics2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesStatistics2Instance(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    task_queue_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesStatistics2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesInstance(Instance):
    account_sid: str | None
    assignment_activity_sid: str | None
    assignment_activity_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    max_reserved_workers: int | None
    reservation_activity_sid: str | None
    reservation_activity_name: str | None
    sid: str | None
    target_workers: str | None
    task_order: str | None
    url: str | None
    workspace_sid: str | None
    links: dict[str, Any] | None
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskQueuesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target_workers: Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: Text | None = ...) -> V1WorkspacesTaskQueuesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasks(Called):
    def __call__(self, sid: str) -> V1WorkspacesTasksContext: ...
    def get(self, sid: str) -> V1WorkspacesTasksContext: ...
    def create(self, timeout: Int | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., workflow_sid: Text | None = ..., attributes: Text | None = ..., virtual_start_time: Time | None = ..., routing_target: Text | None = ..., ignore_capacity: Text | None = ..., task_queue_sid: Text | None = ...) -> V1WorkspacesTasksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTasksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTasksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTasksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTasksInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTasksContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTasksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., attributes: Text | None = ..., assignment_status: Text | None = ..., reason: Text | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., virtual_start_time: Time | None = ...) -> V1WorkspacesTasksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksReservations(Called):
    def __call__(self, sid: str) -> V1WorkspacesTasksReservationsContext: ...
    def get(self, sid: str) -> V1WorkspacesTasksReservationsContext: ...
    def list(self, reservation_status: Text | None = ..., worker_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTasksReservationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, reservation_status: Text | None = ..., worker_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTasksReservationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, reservation_status: Text | None = ..., worker_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTasksReservationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTasksReservationsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTasksReservationsContext(Resource):
    def fetch(self) -> V1WorkspacesTasksReservationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., supervisor_mode: Text | None = ..., supervisor: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesTasksReservationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksReservationsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reservation_status: str | None
    sid: str | None
    task_sid: str | None
    worker_name: str | None
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    def fetch(self) -> V1WorkspacesTasksReservationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., supervisor_mode: Text | None = ..., supervisor: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesTasksReservationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksInstance(Instance):
    account_sid: str | None
    age: int | None
    assignment_status: str | None
    attributes: str | None
    addons: str | None
    date_created: datetime | None
    date_updated: datetime | None
    task_queue_entered_date: datetime | None
    priority: int | None
    reason: str | None
    sid: str | None
    task_queue_sid: str | None
    task_queue_friendly_name: str | None
    task_channel_sid: str | None
    task_channel_unique_name: str | None
    timeout: int | None
    workflow_sid: str | None
    workflow_friendly_name: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    virtual_start_time: datetime | None
    ignore_capacity: bool | None
    routing_target: str | None
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTasksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., attributes: Text | None = ..., assignment_status: Text | None = ..., reason: Text | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., virtual_start_time: Time | None = ...) -> V1WorkspacesTasksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkers(Called):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkersCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkersRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics: ...
    def __call__(self, sid: str) -> V1WorkspacesWorkersContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersContext: ...
    def create(self, friendly_name: Text, activity_sid: Text | None = ..., attributes: Text | None = ...) -> V1WorkspacesWorkersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...

class V1WorkspacesWorkersCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersCumulativeStatisticsInstance(Instance):
    account_sid: str | None
    start_time: datetime | None
    end_time: datetime | None
    activity_durations: list[Any] | None
    reservations_created: int | None
    reservations_accepted: int | None
    reservations_rejected: int | None
    reservations_timed_out: int | None
    reservations_canceled: int | None
    reservations_rescinded: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...

class V1WorkspacesWorkersRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkersRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    activity_statistics: list[Any] | None
    total_workers: int | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkersRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext: ...

class V1WorkspacesWorkersStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., friendly_name: Text | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatisticsInstance(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., friendly_name: Text | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., activity_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ..., reject_pending_reservations: Bool | None = ...) -> V1WorkspacesWorkersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersReservations(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkersReservationsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersReservationsContext: ...
    def list(self, reservation_status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersReservationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, reservation_status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersReservationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, reservation_status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersReservationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersReservationsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersReservationsContext(Resource):
    def fetch(self) -> V1WorkspacesWorkersReservationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesWorkersReservationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersReservationsInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reservation_status: str | None
    sid: str | None
    task_sid: str | None
    worker_name: str | None
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    def fetch(self) -> V1WorkspacesWorkersReservationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesWorkersReservationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersWorkerChannels(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersWorkerChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersWorkerChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersWorkerChannelsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersWorkerChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersWorkerChannelsContext(Resource):
    def fetch(self) -> V1WorkspacesWorkersWorkerChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, capacity: Int | None = ..., available: Bool | None = ...) -> V1WorkspacesWorkersWorkerChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersWorkerChannelsInstance(Instance):
    account_sid: str | None
    assigned_tasks: int | None
    available: bool | None
    available_capacity_percentage: int | None
    configured_capacity: int | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    task_channel_sid: str | None
    task_channel_unique_name: str | None
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self) -> V1WorkspacesWorkersWorkerChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, capacity: Int | None = ..., available: Bool | None = ...) -> V1WorkspacesWorkersWorkerChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersStatistics2(Called):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext2: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext2: ...

class V1WorkspacesWorkersStatisticsContext2(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatistics2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatistics2Instance(Instance):
    account_sid: str | None
    cumulative: Any
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatistics2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersInstance(Instance):
    account_sid: str | None
    activity_name: str | None
    activity_sid: str | None
    attributes: str | None
    available: bool | None
    date_created: datetime | None
    date_status_changed: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    def delete(self, if_match: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., activity_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ..., reject_pending_reservations: Bool | None = ...) -> V1WorkspacesWorkersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkflows(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkflowsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkflowsContext: ...
    def create(self, friendly_name: Text, configuration: Text, assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., task_reservation_timeout: Int | None = ...) -> V1WorkspacesWorkflowsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkflowsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkflowsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkflowsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkflowsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkflowsContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkflowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., configuration: Text | None = ..., task_reservation_timeout: Int | None = ..., re_evaluate_tasks: Text | None = ...) -> V1WorkspacesWorkflowsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkflowsCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...

class V1WorkspacesWorkflowsCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsCumulativeStatisticsInstance(Instance):
    account_sid: str | None
    avg_task_acceptance_time: int | None
    start_time: datetime | None
    end_time: datetime | None
    reservations_created: int | None
    reservations_accepted: int | None
    reservations_rejected: int | None
    reservations_timed_out: int | None
    reservations_canceled: int | None
    reservations_rescinded: int | None
    split_by_wait_time: Any
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    tasks_canceled: int | None
    tasks_completed: int | None
    tasks_entered: int | None
    tasks_deleted: int | None
    tasks_moved: int | None
    tasks_timed_out_in_workflow: int | None
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsCumulativeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...

class V1WorkspacesWorkflowsRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkflowsRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    longest_task_waiting_age: int | None
    longest_task_waiting_sid: str | None
    tasks_by_priority: Any
    tasks_by_status: Any
    total_tasks: int | None
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkflowsRealTimeStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsStatisticsContext: ...

class V1WorkspacesWorkflowsStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsStatisticsInstance(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsStatisticsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsInstance(Instance):
    account_sid: str | None
    assignment_callback_url: str | None
    configuration: str | None
    date_created: datetime | None
    date_updated: datetime | None
    document_content_type: str | None
    fallback_assignment_callback_url: str | None
    friendly_name: str | None
    sid: str | None
    task_reservation_timeout: int | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkflowsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., configuration: Text | None = ..., task_reservation_timeout: Int | None = ..., re_evaluate_tasks: Text | None = ...) -> V1WorkspacesWorkflowsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    default_activity_name: str | None
    default_activity_sid: str | None
    event_callback_url: str | None
    events_filter: str | None
    friendly_name: str | None
    multi_task_enabled: bool | None
    sid: str | None
    timeout_activity_name: str | None
    timeout_activity_sid: str | None
    prioritize_queue_order: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def activities(self) -> V1WorkspacesActivities: ...
    @property
    def cumulative_statistics(self) -> V1WorkspacesCumulativeStatistics: ...
    @property
    def events(self) -> V1WorkspacesEvents: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesStatistics: ...
    @property
    def task_channels(self) -> V1WorkspacesTaskChannels: ...
    @property
    def task_queues(self) -> V1WorkspacesTaskQueues: ...
    @property
    def tasks(self) -> V1WorkspacesTasks: ...
    @property
    def workers(self) -> V1WorkspacesWorkers: ...
    @property
    def workflows(self) -> V1WorkspacesWorkflows: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_activity_sid: Text | None = ..., event_callback_url: Text | None = ..., events_filter: Text | None = ..., friendly_name: Text | None = ..., multi_task_enabled: Bool | None = ..., timeout_activity_sid: Text | None = ..., prioritize_queue_order: Text | None = ...) -> V1WorkspacesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
