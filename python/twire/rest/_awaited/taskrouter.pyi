"""twire.aio.taskrouter."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import taskrouter as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1Workspaces.create, V1WorkspacesInstance)
    create_with_http_info = full_answers(_typed.V1Workspaces.create, V1WorkspacesInstance)
    list = lists(_typed.V1Workspaces.list, V1WorkspacesInstance)
    list_with_http_info = full_lists(_typed.V1Workspaces.list, V1WorkspacesInstance)
    stream = streams(_typed.V1Workspaces.stream, V1WorkspacesInstance)
    stream_with_http_info = full_streams(_typed.V1Workspaces.stream, V1WorkspacesInstance)
    page = pages(_typed.V1Workspaces.page, V1WorkspacesInstance)
    page_with_http_info = full_pages(_typed.V1Workspaces.page, V1WorkspacesInstance)
    get_page = pages(_typed.V1Workspaces.get_page, V1WorkspacesInstance)

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
    delete = awaited(_typed.V1WorkspacesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesContext.delete)
    fetch = answers(_typed.V1WorkspacesContext.fetch, V1WorkspacesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesContext.fetch, V1WorkspacesInstance)
    update = answers(_typed.V1WorkspacesContext.update, V1WorkspacesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesContext.update, V1WorkspacesInstance)

class V1WorkspacesActivities(Called):
    def __call__(self, sid: str) -> V1WorkspacesActivitiesContext: ...
    def get(self, sid: str) -> V1WorkspacesActivitiesContext: ...
    create = answers(_typed.V1WorkspacesActivities.create, V1WorkspacesActivitiesInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesActivities.create, V1WorkspacesActivitiesInstance)
    list = lists(_typed.V1WorkspacesActivities.list, V1WorkspacesActivitiesInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesActivities.list, V1WorkspacesActivitiesInstance)
    stream = streams(_typed.V1WorkspacesActivities.stream, V1WorkspacesActivitiesInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesActivities.stream, V1WorkspacesActivitiesInstance)
    page = pages(_typed.V1WorkspacesActivities.page, V1WorkspacesActivitiesInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesActivities.page, V1WorkspacesActivitiesInstance)
    get_page = pages(_typed.V1WorkspacesActivities.get_page, V1WorkspacesActivitiesInstance)

class V1WorkspacesActivitiesContext(Resource):
    delete = awaited(_typed.V1WorkspacesActivitiesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesActivitiesContext.delete)
    fetch = answers(_typed.V1WorkspacesActivitiesContext.fetch, V1WorkspacesActivitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesActivitiesContext.fetch, V1WorkspacesActivitiesInstance)
    update = answers(_typed.V1WorkspacesActivitiesContext.update, V1WorkspacesActivitiesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesActivitiesContext.update, V1WorkspacesActivitiesInstance)

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
    delete = awaited(_typed.V1WorkspacesActivitiesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesActivitiesInstance.delete)
    fetch = answers(_typed.V1WorkspacesActivitiesInstance.fetch, V1WorkspacesActivitiesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesActivitiesInstance.fetch, V1WorkspacesActivitiesInstance)
    update = answers(_typed.V1WorkspacesActivitiesInstance.update, V1WorkspacesActivitiesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesActivitiesInstance.update, V1WorkspacesActivitiesInstance)

class V1WorkspacesCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesCumulativeStatisticsContext: ...

class V1WorkspacesCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesCumulativeStatisticsContext.fetch, V1WorkspacesCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesCumulativeStatisticsContext.fetch, V1WorkspacesCumulativeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesCumulativeStatisticsInstance.fetch, V1WorkspacesCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesCumulativeStatisticsInstance.fetch, V1WorkspacesCumulativeStatisticsInstance)

class V1WorkspacesEvents(Called):
    def __call__(self, sid: str) -> V1WorkspacesEventsContext: ...
    def get(self, sid: str) -> V1WorkspacesEventsContext: ...
    list = lists(_typed.V1WorkspacesEvents.list, V1WorkspacesEventsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesEvents.list, V1WorkspacesEventsInstance)
    stream = streams(_typed.V1WorkspacesEvents.stream, V1WorkspacesEventsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesEvents.stream, V1WorkspacesEventsInstance)
    page = pages(_typed.V1WorkspacesEvents.page, V1WorkspacesEventsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesEvents.page, V1WorkspacesEventsInstance)
    get_page = pages(_typed.V1WorkspacesEvents.get_page, V1WorkspacesEventsInstance)

class V1WorkspacesEventsContext(Resource):
    fetch = answers(_typed.V1WorkspacesEventsContext.fetch, V1WorkspacesEventsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesEventsContext.fetch, V1WorkspacesEventsInstance)

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
    fetch = answers(_typed.V1WorkspacesEventsInstance.fetch, V1WorkspacesEventsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesEventsInstance.fetch, V1WorkspacesEventsInstance)

class V1WorkspacesRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesRealTimeStatisticsContext: ...

class V1WorkspacesRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesRealTimeStatisticsContext.fetch, V1WorkspacesRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesRealTimeStatisticsContext.fetch, V1WorkspacesRealTimeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesRealTimeStatisticsInstance.fetch, V1WorkspacesRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesRealTimeStatisticsInstance.fetch, V1WorkspacesRealTimeStatisticsInstance)

class V1WorkspacesStatistics(Called):
    def __call__(self) -> V1WorkspacesStatisticsContext: ...
    def get(self) -> V1WorkspacesStatisticsContext: ...

class V1WorkspacesStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesStatisticsContext.fetch, V1WorkspacesStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesStatisticsContext.fetch, V1WorkspacesStatisticsInstance)

class V1WorkspacesStatisticsInstance(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesStatisticsInstance.fetch, V1WorkspacesStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesStatisticsInstance.fetch, V1WorkspacesStatisticsInstance)

class V1WorkspacesTaskChannels(Called):
    def __call__(self, sid: str) -> V1WorkspacesTaskChannelsContext: ...
    def get(self, sid: str) -> V1WorkspacesTaskChannelsContext: ...
    create = answers(_typed.V1WorkspacesTaskChannels.create, V1WorkspacesTaskChannelsInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesTaskChannels.create, V1WorkspacesTaskChannelsInstance)
    list = lists(_typed.V1WorkspacesTaskChannels.list, V1WorkspacesTaskChannelsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesTaskChannels.list, V1WorkspacesTaskChannelsInstance)
    stream = streams(_typed.V1WorkspacesTaskChannels.stream, V1WorkspacesTaskChannelsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesTaskChannels.stream, V1WorkspacesTaskChannelsInstance)
    page = pages(_typed.V1WorkspacesTaskChannels.page, V1WorkspacesTaskChannelsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesTaskChannels.page, V1WorkspacesTaskChannelsInstance)
    get_page = pages(_typed.V1WorkspacesTaskChannels.get_page, V1WorkspacesTaskChannelsInstance)

class V1WorkspacesTaskChannelsContext(Resource):
    delete = awaited(_typed.V1WorkspacesTaskChannelsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTaskChannelsContext.delete)
    fetch = answers(_typed.V1WorkspacesTaskChannelsContext.fetch, V1WorkspacesTaskChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskChannelsContext.fetch, V1WorkspacesTaskChannelsInstance)
    update = answers(_typed.V1WorkspacesTaskChannelsContext.update, V1WorkspacesTaskChannelsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTaskChannelsContext.update, V1WorkspacesTaskChannelsInstance)

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
    delete = awaited(_typed.V1WorkspacesTaskChannelsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTaskChannelsInstance.delete)
    fetch = answers(_typed.V1WorkspacesTaskChannelsInstance.fetch, V1WorkspacesTaskChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskChannelsInstance.fetch, V1WorkspacesTaskChannelsInstance)
    update = answers(_typed.V1WorkspacesTaskChannelsInstance.update, V1WorkspacesTaskChannelsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTaskChannelsInstance.update, V1WorkspacesTaskChannelsInstance)

class V1WorkspacesTaskQueues(Called):
    @property
    def bulk_real_time_statistics(self) -> V1WorkspacesTaskQueuesBulkRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics: ...
    def __call__(self, sid: str) -> V1WorkspacesTaskQueuesContext: ...
    def get(self, sid: str) -> V1WorkspacesTaskQueuesContext: ...
    create = answers(_typed.V1WorkspacesTaskQueues.create, V1WorkspacesTaskQueuesInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesTaskQueues.create, V1WorkspacesTaskQueuesInstance)
    list = lists(_typed.V1WorkspacesTaskQueues.list, V1WorkspacesTaskQueuesInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesTaskQueues.list, V1WorkspacesTaskQueuesInstance)
    stream = streams(_typed.V1WorkspacesTaskQueues.stream, V1WorkspacesTaskQueuesInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesTaskQueues.stream, V1WorkspacesTaskQueuesInstance)
    page = pages(_typed.V1WorkspacesTaskQueues.page, V1WorkspacesTaskQueuesInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesTaskQueues.page, V1WorkspacesTaskQueuesInstance)
    get_page = pages(_typed.V1WorkspacesTaskQueues.get_page, V1WorkspacesTaskQueuesInstance)

class V1WorkspacesTaskQueuesBulkRealTimeStatistics(Resource):
    create = answers(_typed.V1WorkspacesTaskQueuesBulkRealTimeStatistics.create, V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesBulkRealTimeStatistics.create, V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance)

class V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    workspace_sid: str | None
    task_queue_data: list[Any] | None
    task_queue_response_count: int | None
    url: str | None

class V1WorkspacesTaskQueuesStatistics(Resource):
    list = lists(_typed.V1WorkspacesTaskQueuesStatistics.list, V1WorkspacesTaskQueuesStatisticsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesTaskQueuesStatistics.list, V1WorkspacesTaskQueuesStatisticsInstance)
    stream = streams(_typed.V1WorkspacesTaskQueuesStatistics.stream, V1WorkspacesTaskQueuesStatisticsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesTaskQueuesStatistics.stream, V1WorkspacesTaskQueuesStatisticsInstance)
    page = pages(_typed.V1WorkspacesTaskQueuesStatistics.page, V1WorkspacesTaskQueuesStatisticsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesTaskQueuesStatistics.page, V1WorkspacesTaskQueuesStatisticsInstance)
    get_page = pages(_typed.V1WorkspacesTaskQueuesStatistics.get_page, V1WorkspacesTaskQueuesStatisticsInstance)

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
    delete = awaited(_typed.V1WorkspacesTaskQueuesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTaskQueuesContext.delete)
    fetch = answers(_typed.V1WorkspacesTaskQueuesContext.fetch, V1WorkspacesTaskQueuesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesContext.fetch, V1WorkspacesTaskQueuesInstance)
    update = answers(_typed.V1WorkspacesTaskQueuesContext.update, V1WorkspacesTaskQueuesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesContext.update, V1WorkspacesTaskQueuesInstance)

class V1WorkspacesTaskQueuesCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...

class V1WorkspacesTaskQueuesCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsContext.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsContext.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsInstance.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsInstance.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)

class V1WorkspacesTaskQueuesRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...

class V1WorkspacesTaskQueuesRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsContext.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsContext.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsInstance.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsInstance.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)

class V1WorkspacesTaskQueuesStatistics2(Called):
    def __call__(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...

class V1WorkspacesTaskQueuesStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesStatisticsContext.fetch, V1WorkspacesTaskQueuesStatistics2Instance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesStatisticsContext.fetch, V1WorkspacesTaskQueuesStatistics2Instance)

class V1WorkspacesTaskQueuesStatistics2Instance(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    task_queue_sid: str | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesTaskQueuesStatistics2Instance.fetch, V1WorkspacesTaskQueuesStatistics2Instance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesStatistics2Instance.fetch, V1WorkspacesTaskQueuesStatistics2Instance)

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
    delete = awaited(_typed.V1WorkspacesTaskQueuesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTaskQueuesInstance.delete)
    fetch = answers(_typed.V1WorkspacesTaskQueuesInstance.fetch, V1WorkspacesTaskQueuesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesInstance.fetch, V1WorkspacesTaskQueuesInstance)
    update = answers(_typed.V1WorkspacesTaskQueuesInstance.update, V1WorkspacesTaskQueuesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTaskQueuesInstance.update, V1WorkspacesTaskQueuesInstance)

class V1WorkspacesTasks(Called):
    def __call__(self, sid: str) -> V1WorkspacesTasksContext: ...
    def get(self, sid: str) -> V1WorkspacesTasksContext: ...
    create = answers(_typed.V1WorkspacesTasks.create, V1WorkspacesTasksInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesTasks.create, V1WorkspacesTasksInstance)
    list = lists(_typed.V1WorkspacesTasks.list, V1WorkspacesTasksInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesTasks.list, V1WorkspacesTasksInstance)
    stream = streams(_typed.V1WorkspacesTasks.stream, V1WorkspacesTasksInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesTasks.stream, V1WorkspacesTasksInstance)
    page = pages(_typed.V1WorkspacesTasks.page, V1WorkspacesTasksInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesTasks.page, V1WorkspacesTasksInstance)
    get_page = pages(_typed.V1WorkspacesTasks.get_page, V1WorkspacesTasksInstance)

class V1WorkspacesTasksContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    delete = awaited(_typed.V1WorkspacesTasksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTasksContext.delete)
    fetch = answers(_typed.V1WorkspacesTasksContext.fetch, V1WorkspacesTasksInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTasksContext.fetch, V1WorkspacesTasksInstance)
    update = answers(_typed.V1WorkspacesTasksContext.update, V1WorkspacesTasksInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTasksContext.update, V1WorkspacesTasksInstance)

class V1WorkspacesTasksReservations(Called):
    def __call__(self, sid: str) -> V1WorkspacesTasksReservationsContext: ...
    def get(self, sid: str) -> V1WorkspacesTasksReservationsContext: ...
    list = lists(_typed.V1WorkspacesTasksReservations.list, V1WorkspacesTasksReservationsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesTasksReservations.list, V1WorkspacesTasksReservationsInstance)
    stream = streams(_typed.V1WorkspacesTasksReservations.stream, V1WorkspacesTasksReservationsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesTasksReservations.stream, V1WorkspacesTasksReservationsInstance)
    page = pages(_typed.V1WorkspacesTasksReservations.page, V1WorkspacesTasksReservationsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesTasksReservations.page, V1WorkspacesTasksReservationsInstance)
    get_page = pages(_typed.V1WorkspacesTasksReservations.get_page, V1WorkspacesTasksReservationsInstance)

class V1WorkspacesTasksReservationsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTasksReservationsContext.fetch, V1WorkspacesTasksReservationsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTasksReservationsContext.fetch, V1WorkspacesTasksReservationsInstance)
    update = answers(_typed.V1WorkspacesTasksReservationsContext.update, V1WorkspacesTasksReservationsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTasksReservationsContext.update, V1WorkspacesTasksReservationsInstance)

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
    fetch = answers(_typed.V1WorkspacesTasksReservationsInstance.fetch, V1WorkspacesTasksReservationsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTasksReservationsInstance.fetch, V1WorkspacesTasksReservationsInstance)
    update = answers(_typed.V1WorkspacesTasksReservationsInstance.update, V1WorkspacesTasksReservationsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTasksReservationsInstance.update, V1WorkspacesTasksReservationsInstance)

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
    delete = awaited(_typed.V1WorkspacesTasksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesTasksInstance.delete)
    fetch = answers(_typed.V1WorkspacesTasksInstance.fetch, V1WorkspacesTasksInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesTasksInstance.fetch, V1WorkspacesTasksInstance)
    update = answers(_typed.V1WorkspacesTasksInstance.update, V1WorkspacesTasksInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesTasksInstance.update, V1WorkspacesTasksInstance)

class V1WorkspacesWorkers(Called):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkersCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkersRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics: ...
    def __call__(self, sid: str) -> V1WorkspacesWorkersContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersContext: ...
    create = answers(_typed.V1WorkspacesWorkers.create, V1WorkspacesWorkersInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesWorkers.create, V1WorkspacesWorkersInstance)
    list = lists(_typed.V1WorkspacesWorkers.list, V1WorkspacesWorkersInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesWorkers.list, V1WorkspacesWorkersInstance)
    stream = streams(_typed.V1WorkspacesWorkers.stream, V1WorkspacesWorkersInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesWorkers.stream, V1WorkspacesWorkersInstance)
    page = pages(_typed.V1WorkspacesWorkers.page, V1WorkspacesWorkersInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesWorkers.page, V1WorkspacesWorkersInstance)
    get_page = pages(_typed.V1WorkspacesWorkers.get_page, V1WorkspacesWorkersInstance)

class V1WorkspacesWorkersCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...

class V1WorkspacesWorkersCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersCumulativeStatisticsContext.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersCumulativeStatisticsContext.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesWorkersCumulativeStatisticsInstance.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersCumulativeStatisticsInstance.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)

class V1WorkspacesWorkersRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...

class V1WorkspacesWorkersRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersRealTimeStatisticsContext.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersRealTimeStatisticsContext.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)

class V1WorkspacesWorkersRealTimeStatisticsInstance(Instance):
    account_sid: str | None
    activity_statistics: list[Any] | None
    total_workers: int | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesWorkersRealTimeStatisticsInstance.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersRealTimeStatisticsInstance.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)

class V1WorkspacesWorkersStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext: ...

class V1WorkspacesWorkersStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsContext.fetch, V1WorkspacesWorkersStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersStatisticsContext.fetch, V1WorkspacesWorkersStatisticsInstance)

class V1WorkspacesWorkersStatisticsInstance(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsInstance.fetch, V1WorkspacesWorkersStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersStatisticsInstance.fetch, V1WorkspacesWorkersStatisticsInstance)

class V1WorkspacesWorkersContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    delete = awaited(_typed.V1WorkspacesWorkersContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesWorkersContext.delete)
    fetch = answers(_typed.V1WorkspacesWorkersContext.fetch, V1WorkspacesWorkersInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersContext.fetch, V1WorkspacesWorkersInstance)
    update = answers(_typed.V1WorkspacesWorkersContext.update, V1WorkspacesWorkersInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersContext.update, V1WorkspacesWorkersInstance)

class V1WorkspacesWorkersReservations(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkersReservationsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersReservationsContext: ...
    list = lists(_typed.V1WorkspacesWorkersReservations.list, V1WorkspacesWorkersReservationsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesWorkersReservations.list, V1WorkspacesWorkersReservationsInstance)
    stream = streams(_typed.V1WorkspacesWorkersReservations.stream, V1WorkspacesWorkersReservationsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesWorkersReservations.stream, V1WorkspacesWorkersReservationsInstance)
    page = pages(_typed.V1WorkspacesWorkersReservations.page, V1WorkspacesWorkersReservationsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesWorkersReservations.page, V1WorkspacesWorkersReservationsInstance)
    get_page = pages(_typed.V1WorkspacesWorkersReservations.get_page, V1WorkspacesWorkersReservationsInstance)

class V1WorkspacesWorkersReservationsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersReservationsContext.fetch, V1WorkspacesWorkersReservationsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersReservationsContext.fetch, V1WorkspacesWorkersReservationsInstance)
    update = answers(_typed.V1WorkspacesWorkersReservationsContext.update, V1WorkspacesWorkersReservationsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersReservationsContext.update, V1WorkspacesWorkersReservationsInstance)

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
    fetch = answers(_typed.V1WorkspacesWorkersReservationsInstance.fetch, V1WorkspacesWorkersReservationsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersReservationsInstance.fetch, V1WorkspacesWorkersReservationsInstance)
    update = answers(_typed.V1WorkspacesWorkersReservationsInstance.update, V1WorkspacesWorkersReservationsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersReservationsInstance.update, V1WorkspacesWorkersReservationsInstance)

class V1WorkspacesWorkersWorkerChannels(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    list = lists(_typed.V1WorkspacesWorkersWorkerChannels.list, V1WorkspacesWorkersWorkerChannelsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesWorkersWorkerChannels.list, V1WorkspacesWorkersWorkerChannelsInstance)
    stream = streams(_typed.V1WorkspacesWorkersWorkerChannels.stream, V1WorkspacesWorkersWorkerChannelsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesWorkersWorkerChannels.stream, V1WorkspacesWorkersWorkerChannelsInstance)
    page = pages(_typed.V1WorkspacesWorkersWorkerChannels.page, V1WorkspacesWorkersWorkerChannelsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesWorkersWorkerChannels.page, V1WorkspacesWorkersWorkerChannelsInstance)
    get_page = pages(_typed.V1WorkspacesWorkersWorkerChannels.get_page, V1WorkspacesWorkersWorkerChannelsInstance)

class V1WorkspacesWorkersWorkerChannelsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    update = answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.update, V1WorkspacesWorkersWorkerChannelsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.update, V1WorkspacesWorkersWorkerChannelsInstance)

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
    fetch = answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    update = answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.update, V1WorkspacesWorkersWorkerChannelsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.update, V1WorkspacesWorkersWorkerChannelsInstance)

class V1WorkspacesWorkersStatistics2(Called):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext2: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext2: ...

class V1WorkspacesWorkersStatisticsContext2(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsContext2.fetch, V1WorkspacesWorkersStatistics2Instance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersStatisticsContext2.fetch, V1WorkspacesWorkersStatistics2Instance)

class V1WorkspacesWorkersStatistics2Instance(Instance):
    account_sid: str | None
    cumulative: Any
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesWorkersStatistics2Instance.fetch, V1WorkspacesWorkersStatistics2Instance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersStatistics2Instance.fetch, V1WorkspacesWorkersStatistics2Instance)

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
    delete = awaited(_typed.V1WorkspacesWorkersInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesWorkersInstance.delete)
    fetch = answers(_typed.V1WorkspacesWorkersInstance.fetch, V1WorkspacesWorkersInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkersInstance.fetch, V1WorkspacesWorkersInstance)
    update = answers(_typed.V1WorkspacesWorkersInstance.update, V1WorkspacesWorkersInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkersInstance.update, V1WorkspacesWorkersInstance)

class V1WorkspacesWorkflows(Called):
    def __call__(self, sid: str) -> V1WorkspacesWorkflowsContext: ...
    def get(self, sid: str) -> V1WorkspacesWorkflowsContext: ...
    create = answers(_typed.V1WorkspacesWorkflows.create, V1WorkspacesWorkflowsInstance)
    create_with_http_info = full_answers(_typed.V1WorkspacesWorkflows.create, V1WorkspacesWorkflowsInstance)
    list = lists(_typed.V1WorkspacesWorkflows.list, V1WorkspacesWorkflowsInstance)
    list_with_http_info = full_lists(_typed.V1WorkspacesWorkflows.list, V1WorkspacesWorkflowsInstance)
    stream = streams(_typed.V1WorkspacesWorkflows.stream, V1WorkspacesWorkflowsInstance)
    stream_with_http_info = full_streams(_typed.V1WorkspacesWorkflows.stream, V1WorkspacesWorkflowsInstance)
    page = pages(_typed.V1WorkspacesWorkflows.page, V1WorkspacesWorkflowsInstance)
    page_with_http_info = full_pages(_typed.V1WorkspacesWorkflows.page, V1WorkspacesWorkflowsInstance)
    get_page = pages(_typed.V1WorkspacesWorkflows.get_page, V1WorkspacesWorkflowsInstance)

class V1WorkspacesWorkflowsContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    delete = awaited(_typed.V1WorkspacesWorkflowsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesWorkflowsContext.delete)
    fetch = answers(_typed.V1WorkspacesWorkflowsContext.fetch, V1WorkspacesWorkflowsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsContext.fetch, V1WorkspacesWorkflowsInstance)
    update = answers(_typed.V1WorkspacesWorkflowsContext.update, V1WorkspacesWorkflowsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsContext.update, V1WorkspacesWorkflowsInstance)

class V1WorkspacesWorkflowsCumulativeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...

class V1WorkspacesWorkflowsCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsContext.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsContext.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsInstance.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsInstance.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)

class V1WorkspacesWorkflowsRealTimeStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...

class V1WorkspacesWorkflowsRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsContext.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsContext.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)

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
    fetch = answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsInstance.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsInstance.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)

class V1WorkspacesWorkflowsStatistics(Called):
    def __call__(self) -> V1WorkspacesWorkflowsStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsStatisticsContext: ...

class V1WorkspacesWorkflowsStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsStatisticsContext.fetch, V1WorkspacesWorkflowsStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsStatisticsContext.fetch, V1WorkspacesWorkflowsStatisticsInstance)

class V1WorkspacesWorkflowsStatisticsInstance(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None
    fetch = answers(_typed.V1WorkspacesWorkflowsStatisticsInstance.fetch, V1WorkspacesWorkflowsStatisticsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsStatisticsInstance.fetch, V1WorkspacesWorkflowsStatisticsInstance)

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
    delete = awaited(_typed.V1WorkspacesWorkflowsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesWorkflowsInstance.delete)
    fetch = answers(_typed.V1WorkspacesWorkflowsInstance.fetch, V1WorkspacesWorkflowsInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsInstance.fetch, V1WorkspacesWorkflowsInstance)
    update = answers(_typed.V1WorkspacesWorkflowsInstance.update, V1WorkspacesWorkflowsInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesWorkflowsInstance.update, V1WorkspacesWorkflowsInstance)

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
    delete = awaited(_typed.V1WorkspacesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WorkspacesInstance.delete)
    fetch = answers(_typed.V1WorkspacesInstance.fetch, V1WorkspacesInstance)
    fetch_with_http_info = full_answers(_typed.V1WorkspacesInstance.fetch, V1WorkspacesInstance)
    update = answers(_typed.V1WorkspacesInstance.update, V1WorkspacesInstance)
    update_with_http_info = full_answers(_typed.V1WorkspacesInstance.update, V1WorkspacesInstance)
