# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Taskrouter(Resource):
    v1: V1
    workspaces: V1Workspaces

class V1(Resource):
    workspaces: V1Workspaces

class V1Workspaces(Resource):
    def create(self, friendly_name: str, *, event_callback_url: Maybe[str] = ..., events_filter: Maybe[str] = ..., multi_task_enabled: Maybe[bool] = ..., template: Maybe[str] = ..., prioritize_queue_order: Maybe[str] = ...) -> V1WorkspacesInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1WorkspacesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1WorkspacesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1WorkspacesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1WorkspacesInstance]: ...
    def __call__(self, sid: str) -> V1WorkspacesContext: ...
    def get(self, sid: str) -> V1WorkspacesContext: ...

class V1WorkspacesContext(Resource):
    activities: V1Workspaces_Activities
    cumulative_statistics: V1Workspaces_CumulativeStatistics
    events: V1Workspaces_Events
    real_time_statistics: V1Workspaces_RealTimeStatistics
    statistics: V1Workspaces_Statistics
    task_channels: V1Workspaces_TaskChannels
    task_queues: V1Workspaces_TaskQueues
    tasks: V1Workspaces_Tasks
    workers: V1Workspaces_Workers
    workflows: V1Workspaces_Workflows
    def delete(self) -> bool: ...
    def fetch(self) -> V1WorkspacesInstance: ...
    def update(self, *, default_activity_sid: Maybe[str] = ..., event_callback_url: Maybe[str] = ..., events_filter: Maybe[str] = ..., friendly_name: Maybe[str] = ..., multi_task_enabled: Maybe[bool] = ..., timeout_activity_sid: Maybe[str] = ..., prioritize_queue_order: Maybe[str] = ...) -> V1WorkspacesInstance: ...

class V1WorkspacesInstance(Instance, V1WorkspacesContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    default_activity_name: Optional[str]
    default_activity_sid: Optional[str]
    event_callback_url: Optional[str]
    events_filter: Optional[str]
    friendly_name: Optional[str]
    multi_task_enabled: Optional[bool]
    sid: Optional[str]
    timeout_activity_name: Optional[str]
    timeout_activity_sid: Optional[str]
    prioritize_queue_order: str
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_Activities(Resource):
    def create(self, friendly_name: str, *, available: Maybe[bool] = ...) -> V1Workspaces_ActivitiesInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., available: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_ActivitiesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., available: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_ActivitiesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., available: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_ActivitiesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_ActivitiesInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_ActivitiesContext: ...
    def get(self, sid: str) -> V1Workspaces_ActivitiesContext: ...

class V1Workspaces_ActivitiesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Workspaces_ActivitiesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V1Workspaces_ActivitiesInstance: ...

class V1Workspaces_ActivitiesInstance(Instance, V1Workspaces_ActivitiesContext):
    account_sid: Optional[str]
    available: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_CumulativeStatistics(Resource):
    def __call__(self) -> V1Workspaces_CumulativeStatisticsContext0: ...
    def get(self) -> V1Workspaces_CumulativeStatisticsContext0: ...

class V1Workspaces_CumulativeStatisticsContext0(Resource):
    def fetch(self, *, end_date: Maybe[InDatetime] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_CumulativeStatisticsContext0Instance: ...

class V1Workspaces_CumulativeStatisticsContext0Instance(Instance, V1Workspaces_CumulativeStatisticsContext0):
    account_sid: Optional[str]
    avg_task_acceptance_time: int
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    reservations_created: int
    reservations_accepted: int
    reservations_rejected: int
    reservations_timed_out: int
    reservations_canceled: int
    reservations_rescinded: int
    split_by_wait_time: Any
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    tasks_canceled: int
    tasks_completed: int
    tasks_created: int
    tasks_deleted: int
    tasks_moved: int
    tasks_timed_out_in_workflow: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Events(Resource):
    def list(self, *, end_date: Maybe[InDatetime] = ..., event_type: Maybe[str] = ..., minutes: Maybe[int] = ..., reservation_sid: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., task_queue_sid: Maybe[str] = ..., task_sid: Maybe[str] = ..., worker_sid: Maybe[str] = ..., workflow_sid: Maybe[str] = ..., task_channel: Maybe[str] = ..., sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_EventsInstance]: ...
    def stream(self, *, end_date: Maybe[InDatetime] = ..., event_type: Maybe[str] = ..., minutes: Maybe[int] = ..., reservation_sid: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., task_queue_sid: Maybe[str] = ..., task_sid: Maybe[str] = ..., worker_sid: Maybe[str] = ..., workflow_sid: Maybe[str] = ..., task_channel: Maybe[str] = ..., sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_EventsInstance]: ...
    def page(self, *, end_date: Maybe[InDatetime] = ..., event_type: Maybe[str] = ..., minutes: Maybe[int] = ..., reservation_sid: Maybe[str] = ..., start_date: Maybe[InDatetime] = ..., task_queue_sid: Maybe[str] = ..., task_sid: Maybe[str] = ..., worker_sid: Maybe[str] = ..., workflow_sid: Maybe[str] = ..., task_channel: Maybe[str] = ..., sid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_EventsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_EventsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_EventsContext: ...
    def get(self, sid: str) -> V1Workspaces_EventsContext: ...

class V1Workspaces_EventsContext(Resource):
    def fetch(self) -> V1Workspaces_EventsInstance: ...

class V1Workspaces_EventsInstance(Instance, V1Workspaces_EventsContext):
    account_sid: Optional[str]
    actor_sid: Optional[str]
    actor_type: Optional[str]
    actor_url: Optional[str]
    description: Optional[str]
    event_data: Any
    event_date: Optional[Datetime]
    event_date_ms: Optional[int]
    event_type: Optional[str]
    resource_sid: Optional[str]
    resource_type: Optional[str]
    resource_url: Optional[str]
    sid: Optional[str]
    source: Optional[str]
    source_ip_address: Optional[str]
    url: Optional[str]
    workspace_sid: Optional[str]

class V1Workspaces_RealTimeStatistics(Resource):
    def __call__(self) -> V1Workspaces_RealTimeStatisticsContext0: ...
    def get(self) -> V1Workspaces_RealTimeStatisticsContext0: ...

class V1Workspaces_RealTimeStatisticsContext0(Resource):
    def fetch(self, *, task_channel: Maybe[str] = ...) -> V1Workspaces_RealTimeStatisticsContext0Instance: ...

class V1Workspaces_RealTimeStatisticsContext0Instance(Instance, V1Workspaces_RealTimeStatisticsContext0):
    account_sid: Optional[str]
    activity_statistics: Optional[List[Any]]
    longest_task_waiting_age: int
    longest_task_waiting_sid: Optional[str]
    tasks_by_priority: Any
    tasks_by_status: Any
    total_tasks: int
    total_workers: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Statistics(Resource):
    def __call__(self) -> V1Workspaces_StatisticsContext0: ...
    def get(self) -> V1Workspaces_StatisticsContext0: ...

class V1Workspaces_StatisticsContext0(Resource):
    def fetch(self, *, minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_StatisticsContext0Instance: ...

class V1Workspaces_StatisticsContext0Instance(Instance, V1Workspaces_StatisticsContext0):
    realtime: Any
    cumulative: Any
    account_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_TaskChannels(Resource):
    def create(self, friendly_name: str, unique_name: str, *, channel_optimized_routing: Maybe[bool] = ...) -> V1Workspaces_TaskChannelsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_TaskChannelsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_TaskChannelsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_TaskChannelsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_TaskChannelsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_TaskChannelsContext: ...
    def get(self, sid: str) -> V1Workspaces_TaskChannelsContext: ...

class V1Workspaces_TaskChannelsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Workspaces_TaskChannelsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., channel_optimized_routing: Maybe[bool] = ...) -> V1Workspaces_TaskChannelsInstance: ...

class V1Workspaces_TaskChannelsInstance(Instance, V1Workspaces_TaskChannelsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]
    unique_name: Optional[str]
    workspace_sid: Optional[str]
    channel_optimized_routing: Optional[bool]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_TaskQueues(Resource):
    bulk_real_time_statistics: V1Workspaces_TaskQueuesBulkRealTimeStatistics
    statistics: V1Workspaces_TaskQueuesStatistics
    def create(self, friendly_name: str, *, target_workers: Maybe[str] = ..., max_reserved_workers: Maybe[int] = ..., task_order: Maybe[str] = ..., reservation_activity_sid: Maybe[str] = ..., assignment_activity_sid: Maybe[str] = ...) -> V1Workspaces_TaskQueuesInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., evaluate_worker_attributes: Maybe[str] = ..., worker_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_TaskQueuesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., evaluate_worker_attributes: Maybe[str] = ..., worker_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_TaskQueuesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., evaluate_worker_attributes: Maybe[str] = ..., worker_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_TaskQueuesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_TaskQueuesInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_TaskQueuesContext: ...
    def get(self, sid: str) -> V1Workspaces_TaskQueuesContext: ...

class V1Workspaces_TaskQueuesBulkRealTimeStatistics(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1Workspaces_TaskQueuesBulkRealTimeStatisticsInstance: ...

class V1Workspaces_TaskQueuesBulkRealTimeStatisticsInstance(Instance):
    account_sid: Optional[str]
    workspace_sid: Optional[str]
    task_queue_data: Optional[List[Any]]
    task_queue_response_count: int
    url: Optional[str]

class V1Workspaces_TaskQueuesStatistics(Resource):
    def list(self, *, end_date: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_TaskQueuesStatisticsInstance]: ...
    def stream(self, *, end_date: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_TaskQueuesStatisticsInstance]: ...
    def page(self, *, end_date: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_TaskQueuesStatisticsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_TaskQueuesStatisticsInstance]: ...

class V1Workspaces_TaskQueuesStatisticsInstance(Instance):
    account_sid: Optional[str]
    cumulative: Any
    realtime: Any
    task_queue_sid: Optional[str]
    workspace_sid: Optional[str]

class V1Workspaces_TaskQueuesContext(Resource):
    cumulative_statistics: V1Workspaces_TaskQueues_CumulativeStatistics
    real_time_statistics: V1Workspaces_TaskQueues_RealTimeStatistics
    statistics: V1Workspaces_TaskQueues_Statistics
    def delete(self) -> bool: ...
    def fetch(self) -> V1Workspaces_TaskQueuesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., target_workers: Maybe[str] = ..., reservation_activity_sid: Maybe[str] = ..., assignment_activity_sid: Maybe[str] = ..., max_reserved_workers: Maybe[int] = ..., task_order: Maybe[str] = ...) -> V1Workspaces_TaskQueuesInstance: ...

class V1Workspaces_TaskQueuesInstance(Instance, V1Workspaces_TaskQueuesContext):
    account_sid: Optional[str]
    assignment_activity_sid: Optional[str]
    assignment_activity_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    max_reserved_workers: int
    reservation_activity_sid: Optional[str]
    reservation_activity_name: Optional[str]
    sid: Optional[str]
    target_workers: Optional[str]
    task_order: str
    url: Optional[str]
    workspace_sid: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_TaskQueues_CumulativeStatistics(Resource):
    def __call__(self) -> V1Workspaces_TaskQueues_CumulativeStatisticsContext0: ...
    def get(self) -> V1Workspaces_TaskQueues_CumulativeStatisticsContext0: ...

class V1Workspaces_TaskQueues_CumulativeStatisticsContext0(Resource):
    def fetch(self, *, end_date: Maybe[InDatetime] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_TaskQueues_CumulativeStatisticsContext0Instance: ...

class V1Workspaces_TaskQueues_CumulativeStatisticsContext0Instance(Instance, V1Workspaces_TaskQueues_CumulativeStatisticsContext0):
    account_sid: Optional[str]
    avg_task_acceptance_time: int
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    reservations_created: int
    reservations_accepted: int
    reservations_rejected: int
    reservations_timed_out: int
    reservations_canceled: int
    reservations_rescinded: int
    split_by_wait_time: Any
    task_queue_sid: Optional[str]
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    wait_duration_in_queue_until_accepted: Any
    tasks_canceled: int
    tasks_completed: int
    tasks_deleted: int
    tasks_entered: int
    tasks_moved: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_TaskQueues_RealTimeStatistics(Resource):
    def __call__(self) -> V1Workspaces_TaskQueues_RealTimeStatisticsContext0: ...
    def get(self) -> V1Workspaces_TaskQueues_RealTimeStatisticsContext0: ...

class V1Workspaces_TaskQueues_RealTimeStatisticsContext0(Resource):
    def fetch(self, *, task_channel: Maybe[str] = ...) -> V1Workspaces_TaskQueues_RealTimeStatisticsContext0Instance: ...

class V1Workspaces_TaskQueues_RealTimeStatisticsContext0Instance(Instance, V1Workspaces_TaskQueues_RealTimeStatisticsContext0):
    account_sid: Optional[str]
    activity_statistics: Optional[List[Any]]
    longest_task_waiting_age: int
    longest_task_waiting_sid: Optional[str]
    longest_relative_task_age_in_queue: int
    longest_relative_task_sid_in_queue: Optional[str]
    task_queue_sid: Optional[str]
    tasks_by_priority: Any
    tasks_by_status: Any
    total_available_workers: int
    total_eligible_workers: int
    total_tasks: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_TaskQueues_Statistics(Resource):
    def __call__(self) -> V1Workspaces_TaskQueues_StatisticsContext0: ...
    def get(self) -> V1Workspaces_TaskQueues_StatisticsContext0: ...

class V1Workspaces_TaskQueues_StatisticsContext0(Resource):
    def fetch(self, *, end_date: Maybe[InDatetime] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_TaskQueues_StatisticsContext0Instance: ...

class V1Workspaces_TaskQueues_StatisticsContext0Instance(Instance, V1Workspaces_TaskQueues_StatisticsContext0):
    account_sid: Optional[str]
    cumulative: Any
    realtime: Any
    task_queue_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Tasks(Resource):
    def create(self, *, timeout: Maybe[int] = ..., priority: Maybe[int] = ..., task_channel: Maybe[str] = ..., workflow_sid: Maybe[str] = ..., attributes: Maybe[str] = ..., virtual_start_time: Maybe[InDatetime] = ..., routing_target: Maybe[str] = ..., ignore_capacity: Maybe[str] = ..., task_queue_sid: Maybe[str] = ...) -> V1Workspaces_TasksInstance: ...
    def list(self, *, priority: Maybe[int] = ..., assignment_status: Maybe[InList[str]] = ..., workflow_sid: Maybe[str] = ..., workflow_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., evaluate_task_attributes: Maybe[str] = ..., routing_target: Maybe[str] = ..., ordering: Maybe[str] = ..., has_addons: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_TasksInstance]: ...
    def stream(self, *, priority: Maybe[int] = ..., assignment_status: Maybe[InList[str]] = ..., workflow_sid: Maybe[str] = ..., workflow_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., evaluate_task_attributes: Maybe[str] = ..., routing_target: Maybe[str] = ..., ordering: Maybe[str] = ..., has_addons: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_TasksInstance]: ...
    def page(self, *, priority: Maybe[int] = ..., assignment_status: Maybe[InList[str]] = ..., workflow_sid: Maybe[str] = ..., workflow_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., evaluate_task_attributes: Maybe[str] = ..., routing_target: Maybe[str] = ..., ordering: Maybe[str] = ..., has_addons: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_TasksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_TasksInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_TasksContext: ...
    def get(self, sid: str) -> V1Workspaces_TasksContext: ...

class V1Workspaces_TasksContext(Resource):
    reservations: V1Workspaces_Tasks_Reservations
    def delete(self, *, if_match: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Workspaces_TasksInstance: ...
    def update(self, *, if_match: Maybe[str] = ..., attributes: Maybe[str] = ..., assignment_status: Maybe[str] = ..., reason: Maybe[str] = ..., priority: Maybe[int] = ..., task_channel: Maybe[str] = ..., virtual_start_time: Maybe[InDatetime] = ...) -> V1Workspaces_TasksInstance: ...

class V1Workspaces_TasksInstance(Instance, V1Workspaces_TasksContext):
    account_sid: Optional[str]
    age: int
    assignment_status: str
    attributes: Optional[str]
    addons: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    task_queue_entered_date: Optional[Datetime]
    priority: int
    reason: Optional[str]
    sid: Optional[str]
    task_queue_sid: Optional[str]
    task_queue_friendly_name: Optional[str]
    task_channel_sid: Optional[str]
    task_channel_unique_name: Optional[str]
    timeout: int
    workflow_sid: Optional[str]
    workflow_friendly_name: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    virtual_start_time: Optional[Datetime]
    ignore_capacity: Optional[bool]
    routing_target: Optional[str]

class V1Workspaces_Tasks_Reservations(Resource):
    def list(self, *, reservation_status: Maybe[str] = ..., worker_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_Tasks_ReservationsInstance]: ...
    def stream(self, *, reservation_status: Maybe[str] = ..., worker_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_Tasks_ReservationsInstance]: ...
    def page(self, *, reservation_status: Maybe[str] = ..., worker_sid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_Tasks_ReservationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_Tasks_ReservationsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_Tasks_ReservationsContext: ...
    def get(self, sid: str) -> V1Workspaces_Tasks_ReservationsContext: ...

class V1Workspaces_Tasks_ReservationsContext(Resource):
    def fetch(self) -> V1Workspaces_Tasks_ReservationsInstance: ...
    def update(self, *, if_match: Maybe[str] = ..., reservation_status: Maybe[str] = ..., worker_activity_sid: Maybe[str] = ..., instruction: Maybe[str] = ..., dequeue_post_work_activity_sid: Maybe[str] = ..., dequeue_from: Maybe[str] = ..., dequeue_record: Maybe[str] = ..., dequeue_timeout: Maybe[int] = ..., dequeue_to: Maybe[str] = ..., dequeue_status_callback_url: Maybe[str] = ..., call_from: Maybe[str] = ..., call_record: Maybe[str] = ..., call_timeout: Maybe[int] = ..., call_to: Maybe[str] = ..., call_url: Maybe[str] = ..., call_status_callback_url: Maybe[str] = ..., call_accept: Maybe[bool] = ..., redirect_call_sid: Maybe[str] = ..., redirect_accept: Maybe[bool] = ..., redirect_url: Maybe[str] = ..., to: Maybe[str] = ..., from_: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., status_callback_event: Maybe[InList[str]] = ..., timeout: Maybe[int] = ..., record: Maybe[bool] = ..., muted: Maybe[bool] = ..., beep: Maybe[str] = ..., start_conference_on_enter: Maybe[bool] = ..., end_conference_on_exit: Maybe[bool] = ..., wait_url: Maybe[str] = ..., wait_method: Maybe[str] = ..., early_media: Maybe[bool] = ..., max_participants: Maybe[int] = ..., conference_status_callback: Maybe[str] = ..., conference_status_callback_method: Maybe[str] = ..., conference_status_callback_event: Maybe[InList[str]] = ..., conference_record: Maybe[str] = ..., conference_trim: Maybe[str] = ..., recording_channels: Maybe[str] = ..., recording_status_callback: Maybe[str] = ..., recording_status_callback_method: Maybe[str] = ..., conference_recording_status_callback: Maybe[str] = ..., conference_recording_status_callback_method: Maybe[str] = ..., region: Maybe[str] = ..., sip_auth_username: Maybe[str] = ..., sip_auth_password: Maybe[str] = ..., dequeue_status_callback_event: Maybe[InList[str]] = ..., post_work_activity_sid: Maybe[str] = ..., supervisor_mode: Maybe[str] = ..., supervisor: Maybe[str] = ..., end_conference_on_customer_exit: Maybe[bool] = ..., beep_on_customer_entrance: Maybe[bool] = ..., jitter_buffer_size: Maybe[str] = ...) -> V1Workspaces_Tasks_ReservationsInstance: ...

class V1Workspaces_Tasks_ReservationsInstance(Instance, V1Workspaces_Tasks_ReservationsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    reservation_status: str
    sid: Optional[str]
    task_sid: Optional[str]
    worker_name: Optional[str]
    worker_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_Workers(Resource):
    cumulative_statistics: V1Workspaces_WorkersCumulativeStatistics
    real_time_statistics: V1Workspaces_WorkersRealTimeStatistics
    statistics: V1Workspaces_WorkersStatistics
    def create(self, friendly_name: str, *, activity_sid: Maybe[str] = ..., attributes: Maybe[str] = ...) -> V1Workspaces_WorkersInstance: ...
    def list(self, *, activity_name: Maybe[str] = ..., activity_sid: Maybe[str] = ..., available: Maybe[str] = ..., friendly_name: Maybe[str] = ..., target_workers_expression: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_WorkersInstance]: ...
    def stream(self, *, activity_name: Maybe[str] = ..., activity_sid: Maybe[str] = ..., available: Maybe[str] = ..., friendly_name: Maybe[str] = ..., target_workers_expression: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_WorkersInstance]: ...
    def page(self, *, activity_name: Maybe[str] = ..., activity_sid: Maybe[str] = ..., available: Maybe[str] = ..., friendly_name: Maybe[str] = ..., target_workers_expression: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., task_queue_sid: Maybe[str] = ..., ordering: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_WorkersInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_WorkersInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_WorkersContext: ...
    def get(self, sid: str) -> V1Workspaces_WorkersContext: ...

class V1Workspaces_WorkersCumulativeStatistics(Resource):
    def __call__(self) -> V1Workspaces_WorkersCumulativeStatisticsContext0: ...
    def get(self) -> V1Workspaces_WorkersCumulativeStatisticsContext0: ...

class V1Workspaces_WorkersCumulativeStatisticsContext0(Resource):
    def fetch(self, *, end_date: Maybe[InDatetime] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ...) -> V1Workspaces_WorkersCumulativeStatisticsContext0Instance: ...

class V1Workspaces_WorkersCumulativeStatisticsContext0Instance(Instance, V1Workspaces_WorkersCumulativeStatisticsContext0):
    account_sid: Optional[str]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    activity_durations: Optional[List[Any]]
    reservations_created: int
    reservations_accepted: int
    reservations_rejected: int
    reservations_timed_out: int
    reservations_canceled: int
    reservations_rescinded: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_WorkersRealTimeStatistics(Resource):
    def __call__(self) -> V1Workspaces_WorkersRealTimeStatisticsContext0: ...
    def get(self) -> V1Workspaces_WorkersRealTimeStatisticsContext0: ...

class V1Workspaces_WorkersRealTimeStatisticsContext0(Resource):
    def fetch(self, *, task_channel: Maybe[str] = ...) -> V1Workspaces_WorkersRealTimeStatisticsContext0Instance: ...

class V1Workspaces_WorkersRealTimeStatisticsContext0Instance(Instance, V1Workspaces_WorkersRealTimeStatisticsContext0):
    account_sid: Optional[str]
    activity_statistics: Optional[List[Any]]
    total_workers: int
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_WorkersStatistics(Resource):
    def __call__(self) -> V1Workspaces_WorkersStatisticsContext0: ...
    def get(self) -> V1Workspaces_WorkersStatisticsContext0: ...

class V1Workspaces_WorkersStatisticsContext0(Resource):
    def fetch(self, *, minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., task_queue_sid: Maybe[str] = ..., task_queue_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., task_channel: Maybe[str] = ...) -> V1Workspaces_WorkersStatisticsContext0Instance: ...

class V1Workspaces_WorkersStatisticsContext0Instance(Instance, V1Workspaces_WorkersStatisticsContext0):
    realtime: Any
    cumulative: Any
    account_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_WorkersContext(Resource):
    reservations: V1Workspaces_Workers_Reservations
    worker_channels: V1Workspaces_Workers_WorkerChannels
    statistics: V1Workspaces_Workers_Statistics
    def delete(self, *, if_match: Maybe[str] = ...) -> bool: ...
    def fetch(self) -> V1Workspaces_WorkersInstance: ...
    def update(self, *, if_match: Maybe[str] = ..., activity_sid: Maybe[str] = ..., attributes: Maybe[str] = ..., friendly_name: Maybe[str] = ..., reject_pending_reservations: Maybe[bool] = ...) -> V1Workspaces_WorkersInstance: ...

class V1Workspaces_WorkersInstance(Instance, V1Workspaces_WorkersContext):
    account_sid: Optional[str]
    activity_name: Optional[str]
    activity_sid: Optional[str]
    attributes: Optional[str]
    available: Optional[bool]
    date_created: Optional[Datetime]
    date_status_changed: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_Workers_Reservations(Resource):
    def list(self, *, reservation_status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_Workers_ReservationsInstance]: ...
    def stream(self, *, reservation_status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_Workers_ReservationsInstance]: ...
    def page(self, *, reservation_status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_Workers_ReservationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_Workers_ReservationsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_Workers_ReservationsContext: ...
    def get(self, sid: str) -> V1Workspaces_Workers_ReservationsContext: ...

class V1Workspaces_Workers_ReservationsContext(Resource):
    def fetch(self) -> V1Workspaces_Workers_ReservationsInstance: ...
    def update(self, *, if_match: Maybe[str] = ..., reservation_status: Maybe[str] = ..., worker_activity_sid: Maybe[str] = ..., instruction: Maybe[str] = ..., dequeue_post_work_activity_sid: Maybe[str] = ..., dequeue_from: Maybe[str] = ..., dequeue_record: Maybe[str] = ..., dequeue_timeout: Maybe[int] = ..., dequeue_to: Maybe[str] = ..., dequeue_status_callback_url: Maybe[str] = ..., call_from: Maybe[str] = ..., call_record: Maybe[str] = ..., call_timeout: Maybe[int] = ..., call_to: Maybe[str] = ..., call_url: Maybe[str] = ..., call_status_callback_url: Maybe[str] = ..., call_accept: Maybe[bool] = ..., redirect_call_sid: Maybe[str] = ..., redirect_accept: Maybe[bool] = ..., redirect_url: Maybe[str] = ..., to: Maybe[str] = ..., from_: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., status_callback_event: Maybe[InList[str]] = ..., timeout: Maybe[int] = ..., record: Maybe[bool] = ..., muted: Maybe[bool] = ..., beep: Maybe[str] = ..., start_conference_on_enter: Maybe[bool] = ..., end_conference_on_exit: Maybe[bool] = ..., wait_url: Maybe[str] = ..., wait_method: Maybe[str] = ..., early_media: Maybe[bool] = ..., max_participants: Maybe[int] = ..., conference_status_callback: Maybe[str] = ..., conference_status_callback_method: Maybe[str] = ..., conference_status_callback_event: Maybe[InList[str]] = ..., conference_record: Maybe[str] = ..., conference_trim: Maybe[str] = ..., recording_channels: Maybe[str] = ..., recording_status_callback: Maybe[str] = ..., recording_status_callback_method: Maybe[str] = ..., conference_recording_status_callback: Maybe[str] = ..., conference_recording_status_callback_method: Maybe[str] = ..., region: Maybe[str] = ..., sip_auth_username: Maybe[str] = ..., sip_auth_password: Maybe[str] = ..., dequeue_status_callback_event: Maybe[InList[str]] = ..., post_work_activity_sid: Maybe[str] = ..., end_conference_on_customer_exit: Maybe[bool] = ..., beep_on_customer_entrance: Maybe[bool] = ..., jitter_buffer_size: Maybe[str] = ...) -> V1Workspaces_Workers_ReservationsInstance: ...

class V1Workspaces_Workers_ReservationsInstance(Instance, V1Workspaces_Workers_ReservationsContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    reservation_status: str
    sid: Optional[str]
    task_sid: Optional[str]
    worker_name: Optional[str]
    worker_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_Workers_Statistics(Resource):
    def __call__(self) -> V1Workspaces_Workers_StatisticsContext0: ...
    def get(self) -> V1Workspaces_Workers_StatisticsContext0: ...

class V1Workspaces_Workers_StatisticsContext0(Resource):
    def fetch(self, *, minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ...) -> V1Workspaces_Workers_StatisticsContext0Instance: ...

class V1Workspaces_Workers_StatisticsContext0Instance(Instance, V1Workspaces_Workers_StatisticsContext0):
    account_sid: Optional[str]
    cumulative: Any
    worker_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Workers_WorkerChannels(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_Workers_WorkerChannelsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_Workers_WorkerChannelsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_Workers_WorkerChannelsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_Workers_WorkerChannelsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_Workers_WorkerChannelsContext: ...
    def get(self, sid: str) -> V1Workspaces_Workers_WorkerChannelsContext: ...

class V1Workspaces_Workers_WorkerChannelsContext(Resource):
    def fetch(self) -> V1Workspaces_Workers_WorkerChannelsInstance: ...
    def update(self, *, capacity: Maybe[int] = ..., available: Maybe[bool] = ...) -> V1Workspaces_Workers_WorkerChannelsInstance: ...

class V1Workspaces_Workers_WorkerChannelsInstance(Instance, V1Workspaces_Workers_WorkerChannelsContext):
    account_sid: Optional[str]
    assigned_tasks: int
    available: Optional[bool]
    available_capacity_percentage: int
    configured_capacity: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    task_channel_sid: Optional[str]
    task_channel_unique_name: Optional[str]
    worker_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Workflows(Resource):
    def create(self, friendly_name: str, configuration: str, *, assignment_callback_url: Maybe[str] = ..., fallback_assignment_callback_url: Maybe[str] = ..., task_reservation_timeout: Maybe[int] = ...) -> V1Workspaces_WorkflowsInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Workspaces_WorkflowsInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Workspaces_WorkflowsInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Workspaces_WorkflowsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Workspaces_WorkflowsInstance]: ...
    def __call__(self, sid: str) -> V1Workspaces_WorkflowsContext: ...
    def get(self, sid: str) -> V1Workspaces_WorkflowsContext: ...

class V1Workspaces_WorkflowsContext(Resource):
    cumulative_statistics: V1Workspaces_Workflows_CumulativeStatistics
    real_time_statistics: V1Workspaces_Workflows_RealTimeStatistics
    statistics: V1Workspaces_Workflows_Statistics
    def delete(self) -> bool: ...
    def fetch(self) -> V1Workspaces_WorkflowsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., assignment_callback_url: Maybe[str] = ..., fallback_assignment_callback_url: Maybe[str] = ..., configuration: Maybe[str] = ..., task_reservation_timeout: Maybe[int] = ..., re_evaluate_tasks: Maybe[str] = ...) -> V1Workspaces_WorkflowsInstance: ...

class V1Workspaces_WorkflowsInstance(Instance, V1Workspaces_WorkflowsContext):
    account_sid: Optional[str]
    assignment_callback_url: Optional[str]
    configuration: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    document_content_type: Optional[str]
    fallback_assignment_callback_url: Optional[str]
    friendly_name: Optional[str]
    sid: Optional[str]
    task_reservation_timeout: int
    workspace_sid: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Workspaces_Workflows_CumulativeStatistics(Resource):
    def __call__(self) -> V1Workspaces_Workflows_CumulativeStatisticsContext0: ...
    def get(self) -> V1Workspaces_Workflows_CumulativeStatisticsContext0: ...

class V1Workspaces_Workflows_CumulativeStatisticsContext0(Resource):
    def fetch(self, *, end_date: Maybe[InDatetime] = ..., minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_Workflows_CumulativeStatisticsContext0Instance: ...

class V1Workspaces_Workflows_CumulativeStatisticsContext0Instance(Instance, V1Workspaces_Workflows_CumulativeStatisticsContext0):
    account_sid: Optional[str]
    avg_task_acceptance_time: int
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    reservations_created: int
    reservations_accepted: int
    reservations_rejected: int
    reservations_timed_out: int
    reservations_canceled: int
    reservations_rescinded: int
    split_by_wait_time: Any
    wait_duration_until_accepted: Any
    wait_duration_until_canceled: Any
    tasks_canceled: int
    tasks_completed: int
    tasks_entered: int
    tasks_deleted: int
    tasks_moved: int
    tasks_timed_out_in_workflow: int
    workflow_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Workflows_RealTimeStatistics(Resource):
    def __call__(self) -> V1Workspaces_Workflows_RealTimeStatisticsContext0: ...
    def get(self) -> V1Workspaces_Workflows_RealTimeStatisticsContext0: ...

class V1Workspaces_Workflows_RealTimeStatisticsContext0(Resource):
    def fetch(self, *, task_channel: Maybe[str] = ...) -> V1Workspaces_Workflows_RealTimeStatisticsContext0Instance: ...

class V1Workspaces_Workflows_RealTimeStatisticsContext0Instance(Instance, V1Workspaces_Workflows_RealTimeStatisticsContext0):
    account_sid: Optional[str]
    longest_task_waiting_age: int
    longest_task_waiting_sid: Optional[str]
    tasks_by_priority: Any
    tasks_by_status: Any
    total_tasks: int
    workflow_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]

class V1Workspaces_Workflows_Statistics(Resource):
    def __call__(self) -> V1Workspaces_Workflows_StatisticsContext0: ...
    def get(self) -> V1Workspaces_Workflows_StatisticsContext0: ...

class V1Workspaces_Workflows_StatisticsContext0(Resource):
    def fetch(self, *, minutes: Maybe[int] = ..., start_date: Maybe[InDatetime] = ..., end_date: Maybe[InDatetime] = ..., task_channel: Maybe[str] = ..., split_by_wait_time: Maybe[str] = ...) -> V1Workspaces_Workflows_StatisticsContext0Instance: ...

class V1Workspaces_Workflows_StatisticsContext0Instance(Instance, V1Workspaces_Workflows_StatisticsContext0):
    account_sid: Optional[str]
    cumulative: Any
    realtime: Any
    workflow_sid: Optional[str]
    workspace_sid: Optional[str]
    url: Optional[str]
