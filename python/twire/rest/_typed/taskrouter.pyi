"""client.taskrouter."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

TaskEnumStatus: TypeAlias = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"]
TaskQueueEnumTaskOrder: TypeAlias = Literal["FIFO", "LIFO"]
TaskReservationEnumStatus: TypeAlias = Literal["pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"]
TaskReservationEnumSupervisorMode: TypeAlias = Literal["monitor", "whisper", "barge"]
WorkerReservationEnumStatus: TypeAlias = Literal["pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"]
WorkspaceEnumQueueOrder: TypeAlias = Literal["FIFO", "LIFO"]

class Taskrouter(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def workspaces(self) -> V1Workspaces: ...

class V1(Resource):
    @property
    def workspaces(self) -> V1Workspaces: ...

class V1Workspaces(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesContext: ...
    def create(self, friendly_name: Text, event_callback_url: Text | None = ..., events_filter: Text | None = ..., multi_task_enabled: Bool | None = ..., template: Text | None = ..., prioritize_queue_order: WorkspaceEnumQueueOrder | Text | None = ...) -> V1WorkspacesInstance:
        """Creates a workspace: tasks, workers, queues and workflows of their own.

        Args:
            friendly_name: Name, up to 64 characters, unique in the account.
            event_callback_url: URL that Twilio requests at each event of the workspace.
            events_filter: Events that are reported to `EventCallbackUrl`, separated by commas; all by default.
            multi_task_enabled: Whether workers can have several tasks at once; true by default, and cannot be taken back.
            template: What the workspace begins with: NONE, or FIFO (a queue and a workflow).
            prioritize_queue_order: Which task goes first in a queue if priorities are equal: the oldest (`FIFO`, the default) or the newest.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesInstance]:
        """Lists workspaces. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only the workspace with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesInstance]:
        """Lists workspaces. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only the workspace with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesInstance]:
        """Lists workspaces. Reads one page.

        Args:
            friendly_name: Only the workspace with exactly this name.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a workspace with all that it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesInstance:
        """Reads a workspace."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_activity_sid: Text | None = ..., event_callback_url: Text | None = ..., events_filter: Text | None = ..., friendly_name: Text | None = ..., multi_task_enabled: Bool | None = ..., timeout_activity_sid: Text | None = ..., prioritize_queue_order: WorkspaceEnumQueueOrder | Text | None = ...) -> V1WorkspacesInstance:
        """Changes a workspace.

        Args:
            default_activity_sid: SID of the activity that new workers begin with.
            event_callback_url: URL that Twilio requests at each event of the workspace.
            events_filter: Events that are reported to `EventCallbackUrl`, separated by commas; all by default.
            friendly_name: Name, up to 64 characters, unique in the account.
            multi_task_enabled: Whether workers can have several tasks at once; true by default, and cannot be taken back.
            timeout_activity_sid: SID of the activity that a worker gets who does not answer a reservation in time.
            prioritize_queue_order: Which task goes first in a queue if priorities are equal: the oldest (`FIFO`, the default) or the newest.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesActivities(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesActivitiesContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesActivitiesContext: ...
    def create(self, friendly_name: Text, available: Bool | None = ...) -> V1WorkspacesActivitiesInstance:
        """Creates an activity.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace, such as Break.
            available: Whether workers in the activity get tasks; it cannot be changed.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., available: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesActivitiesInstance]:
        """Lists activities that workers can have. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only the activity with exactly this name.
            available: true or false: only activities in which workers get tasks, or do not.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., available: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesActivitiesInstance]:
        """Lists activities that workers can have. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only the activity with exactly this name.
            available: true or false: only activities in which workers get tasks, or do not.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., available: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesActivitiesInstance]:
        """Lists activities that workers can have. Reads one page.

        Args:
            friendly_name: Only the activity with exactly this name.
            available: true or false: only activities in which workers get tasks, or do not.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesActivitiesInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesActivitiesContext(Resource):
    def delete(self) -> bool:
        """Deletes an activity. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesActivitiesInstance:
        """Reads an activity."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1WorkspacesActivitiesInstance:
        """Changes an activity.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace, such as Break.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesActivitiesInstanceFields(Instance):
    account_sid: str | None
    available: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1WorkspacesActivitiesInstance(V1WorkspacesActivitiesInstanceFields):
    def delete(self) -> bool:
        """Deletes an activity. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesActivitiesInstance:
        """Reads an activity."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1WorkspacesActivitiesInstance:
        """Changes an activity.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace, such as Break.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesCumulativeStatisticsContext: ...

class V1WorkspacesCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesCumulativeStatisticsInstance:
        """Reads the statistics of a workspace over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesCumulativeStatisticsInstanceFields(Instance):
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

class V1WorkspacesCumulativeStatisticsInstance(V1WorkspacesCumulativeStatisticsInstanceFields):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesCumulativeStatisticsInstance:
        """Reads the statistics of a workspace over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesEvents(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesEventsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesEventsContext: ...
    def list(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesEventsInstance]:
        """Lists events of a workspace, kept for 30 days. Reads them into a list: all of them, or `limit`.

        Args:
            end_date: Only until this date and time, UTC.
            event_type: Only events of this type, such as reservation.accepted.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            reservation_sid: Only events of this reservation.
            start_date: Only from this date and time on, UTC.
            task_queue_sid: Only events of this task queue.
            task_sid: Only events of this task.
            worker_sid: Only events of this worker.
            workflow_sid: Only events of this workflow.
            task_channel: Only events of this task channel: its unique name or SID.
            sid: Only the event with this SID.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesEventsInstance]:
        """Lists events of a workspace, kept for 30 days. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            end_date: Only until this date and time, UTC.
            event_type: Only events of this type, such as reservation.accepted.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            reservation_sid: Only events of this reservation.
            start_date: Only from this date and time on, UTC.
            task_queue_sid: Only events of this task queue.
            task_sid: Only events of this task.
            worker_sid: Only events of this worker.
            workflow_sid: Only events of this workflow.
            task_channel: Only events of this task channel: its unique name or SID.
            sid: Only the event with this SID.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_date: Time | None = ..., event_type: Text | None = ..., minutes: Int | None = ..., reservation_sid: Text | None = ..., start_date: Time | None = ..., task_queue_sid: Text | None = ..., task_sid: Text | None = ..., worker_sid: Text | None = ..., workflow_sid: Text | None = ..., task_channel: Text | None = ..., sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesEventsInstance]:
        """Lists events of a workspace, kept for 30 days. Reads one page.

        Args:
            end_date: Only until this date and time, UTC.
            event_type: Only events of this type, such as reservation.accepted.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            reservation_sid: Only events of this reservation.
            start_date: Only from this date and time on, UTC.
            task_queue_sid: Only events of this task queue.
            task_sid: Only events of this task.
            worker_sid: Only events of this worker.
            workflow_sid: Only events of this workflow.
            task_channel: Only events of this task channel: its unique name or SID.
            sid: Only the event with this SID.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesEventsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesEventsContext(Resource):
    def fetch(self) -> V1WorkspacesEventsInstance:
        """Reads an event."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesEventsInstanceFields(Instance):
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

class V1WorkspacesEventsInstance(V1WorkspacesEventsInstanceFields):
    def fetch(self) -> V1WorkspacesEventsInstance:
        """Reads an event."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesRealTimeStatisticsContext: ...

class V1WorkspacesRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesRealTimeStatisticsInstance:
        """Reads the statistics of a workspace now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesRealTimeStatisticsInstanceFields(Instance):
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

class V1WorkspacesRealTimeStatisticsInstance(V1WorkspacesRealTimeStatisticsInstanceFields):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesRealTimeStatisticsInstance:
        """Reads the statistics of a workspace now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesStatisticsContext: ...
    def get(self) -> V1WorkspacesStatisticsContext: ...

class V1WorkspacesStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesStatisticsInstance:
        """Reads the statistics of a workspace, now and over a time.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesStatisticsInstanceFields(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesStatisticsInstance(V1WorkspacesStatisticsInstanceFields):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesStatisticsInstance:
        """Reads the statistics of a workspace, now and over a time.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTaskChannelsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTaskChannelsContext: ...
    def create(self, friendly_name: Text, unique_name: Text, channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance:
        """Creates a task channel.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            unique_name: Name of your own that can be used in place of the SID, such as fax; it cannot be changed.
            channel_optimized_routing: Whether workers with more free capacity in the channel go first; false by default, when the longest idle go first.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskChannelsInstance]:
        """Lists task channels. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskChannelsInstance]:
        """Lists task channels. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskChannelsInstance]:
        """Lists task channels. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskChannelsContext(Resource):
    def delete(self) -> bool:
        """Deletes a task channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskChannelsInstance:
        """Reads a task channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance:
        """Changes a task channel.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            channel_optimized_routing: Whether workers with more free capacity in the channel go first; false by default, when the longest idle go first.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskChannelsInstanceFields(Instance):
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

class V1WorkspacesTaskChannelsInstance(V1WorkspacesTaskChannelsInstanceFields):
    def delete(self) -> bool:
        """Deletes a task channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskChannelsInstance:
        """Reads a task channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., channel_optimized_routing: Bool | None = ...) -> V1WorkspacesTaskChannelsInstance:
        """Changes a task channel.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            channel_optimized_routing: Whether workers with more free capacity in the channel go first; false by default, when the longest idle go first.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskQueues(CallableResource):
    @property
    def bulk_real_time_statistics(self) -> V1WorkspacesTaskQueuesBulkRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics: ...
    def __call__(self, sid: PathValue) -> V1WorkspacesTaskQueuesContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTaskQueuesContext: ...
    def create(self, friendly_name: Text, target_workers: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: TaskQueueEnumTaskOrder | Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ...) -> V1WorkspacesTaskQueuesInstance:
        """Creates a queue: tasks wait in it for workers whose attributes match an expression.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace.
            target_workers: Expression of the workers' attributes that says who serves the queue: languages HAS "de"; 1==1, everybody, by default.
            max_reserved_workers: Most workers that one task is offered to at once, 1 (the default) to 50.
            task_order: Which task goes first if priorities are equal: the oldest (`FIFO`, the default) or the newest (`LIFO`).
            reservation_activity_sid: SID of the activity that a worker gets when a task is reserved for it.
            assignment_activity_sid: SID of the activity that a worker gets when a task is assigned to it.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskQueuesInstance]:
        """Lists task queues. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only the queue with exactly this name.
            evaluate_worker_attributes: Only queues that a worker with these attributes serves: a JSON object.
            worker_sid: Only queues that this worker serves.
            ordering: Order by name: FriendlyName:asc or FriendlyName:desc.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskQueuesInstance]:
        """Lists task queues. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only the queue with exactly this name.
            evaluate_worker_attributes: Only queues that a worker with these attributes serves: a JSON object.
            worker_sid: Only queues that this worker serves.
            ordering: Order by name: FriendlyName:asc or FriendlyName:desc.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., evaluate_worker_attributes: Text | None = ..., worker_sid: Text | None = ..., ordering: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskQueuesInstance]:
        """Lists task queues. Reads one page.

        Args:
            friendly_name: Only the queue with exactly this name.
            evaluate_worker_attributes: Only queues that a worker with these attributes serves: a JSON object.
            worker_sid: Only queues that this worker serves.
            ordering: Order by name: FriendlyName:asc or FriendlyName:desc.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskQueuesInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskQueuesBulkRealTimeStatistics(Resource):
    def create(self, body: Body | None = ...) -> V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance:
        """Reads what is happening now in several queues, whose SIDs are in the body.

        Args:
            body: The whole JSON body.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstanceFields(Instance):
    account_sid: str | None
    workspace_sid: str | None
    task_queue_data: list[Any] | None
    task_queue_response_count: int | None
    url: str | None

class V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance(V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstanceFields):
    pass

class V1WorkspacesTaskQueuesStatistics(Resource):
    def list(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTaskQueuesStatisticsInstance]:
        """Lists statistics of all task queues. Reads them into a list: all of them, or `limit`.

        Args:
            end_date: Only until this date and time, UTC.
            friendly_name: Only the queue with exactly this name.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTaskQueuesStatisticsInstance]:
        """Lists statistics of all task queues. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            end_date: Only until this date and time, UTC.
            friendly_name: Only the queue with exactly this name.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, end_date: Time | None = ..., friendly_name: Text | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTaskQueuesStatisticsInstance]:
        """Lists statistics of all task queues. Reads one page.

        Args:
            end_date: Only until this date and time, UTC.
            friendly_name: Only the queue with exactly this name.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTaskQueuesStatisticsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTaskQueuesStatisticsInstanceFields(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    task_queue_sid: str | None
    workspace_sid: str | None

class V1WorkspacesTaskQueuesStatisticsInstance(V1WorkspacesTaskQueuesStatisticsInstanceFields):
    pass

class V1WorkspacesTaskQueuesContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    def delete(self) -> bool:
        """Deletes a task queue. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskQueuesInstance:
        """Reads a task queue."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target_workers: Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: TaskQueueEnumTaskOrder | Text | None = ...) -> V1WorkspacesTaskQueuesInstance:
        """Changes a task queue.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace.
            target_workers: Expression of the workers' attributes that says who serves the queue: languages HAS "de"; 1==1, everybody, by default.
            reservation_activity_sid: SID of the activity that a worker gets when a task is reserved for it.
            assignment_activity_sid: SID of the activity that a worker gets when a task is assigned to it.
            max_reserved_workers: Most workers that one task is offered to at once, 1 (the default) to 50.
            task_order: Which task goes first if priorities are equal: the oldest (`FIFO`, the default) or the newest (`LIFO`).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTaskQueuesCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...

class V1WorkspacesTaskQueuesCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesCumulativeStatisticsInstance:
        """Reads the statistics of a task queue over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesCumulativeStatisticsInstanceFields(Instance):
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

class V1WorkspacesTaskQueuesCumulativeStatisticsInstance(V1WorkspacesTaskQueuesCumulativeStatisticsInstanceFields):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesCumulativeStatisticsInstance:
        """Reads the statistics of a task queue over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...

class V1WorkspacesTaskQueuesRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesTaskQueuesRealTimeStatisticsInstance:
        """Reads the statistics of a task queue now.

        Args:
            task_channel: Only tasks and workers of this channel: its unique name or SID.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesRealTimeStatisticsInstanceFields(Instance):
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

class V1WorkspacesTaskQueuesRealTimeStatisticsInstance(V1WorkspacesTaskQueuesRealTimeStatisticsInstanceFields):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesTaskQueuesRealTimeStatisticsInstance:
        """Reads the statistics of a task queue now.

        Args:
            task_channel: Only tasks and workers of this channel: its unique name or SID.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesStatistics2(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...

class V1WorkspacesTaskQueuesStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesStatistics2Instance:
        """Reads the statistics of a task queue, now and over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesStatistics2InstanceFields(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    task_queue_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesTaskQueuesStatistics2Instance(V1WorkspacesTaskQueuesStatistics2InstanceFields):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesTaskQueuesStatistics2Instance:
        """Reads the statistics of a task queue, now and over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesTaskQueuesInstanceFields(Instance):
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
    task_order: TaskQueueEnumTaskOrder | None
    url: str | None
    workspace_sid: str | None
    links: dict[str, Any] | None

class V1WorkspacesTaskQueuesInstance(V1WorkspacesTaskQueuesInstanceFields):
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    def delete(self) -> bool:
        """Deletes a task queue. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTaskQueuesInstance:
        """Reads a task queue."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target_workers: Text | None = ..., reservation_activity_sid: Text | None = ..., assignment_activity_sid: Text | None = ..., max_reserved_workers: Int | None = ..., task_order: TaskQueueEnumTaskOrder | Text | None = ...) -> V1WorkspacesTaskQueuesInstance:
        """Changes a task queue.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace.
            target_workers: Expression of the workers' attributes that says who serves the queue: languages HAS "de"; 1==1, everybody, by default.
            reservation_activity_sid: SID of the activity that a worker gets when a task is reserved for it.
            assignment_activity_sid: SID of the activity that a worker gets when a task is assigned to it.
            max_reserved_workers: Most workers that one task is offered to at once, 1 (the default) to 50.
            task_order: Which task goes first if priorities are equal: the oldest (`FIFO`, the default) or the newest (`LIFO`).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasks(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTasksContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTasksContext: ...
    def create(self, timeout: Int | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., workflow_sid: Text | None = ..., attributes: Text | None = ..., virtual_start_time: Time | None = ..., routing_target: Text | None = ..., ignore_capacity: Text | None = ..., task_queue_sid: Text | None = ...) -> V1WorkspacesTasksInstance:
        """Creates a task: its workflow chooses a queue, and the queue a worker.

        Args:
            timeout: Seconds for which the task may live, 1 to 1209600; 86400 (a day) by default. Then it is canceled.
            priority: Priority, 0 (the default) to 2147483647; higher goes first.
            task_channel: Unique name or SID of the task channel, whose capacity of a worker the task takes; default by default.
            workflow_sid: SID of the workflow; may be left out if there is only one.
            attributes: What is known of the task, a JSON object as text, up to 4 KB; workflows choose by it. {} by default.
            virtual_start_time: Date and time from which the task's place in the queue counts; its creation by default.
            routing_target: SID of a worker, a queue or a workflow that the task is for.
            ignore_capacity: true assigns the task to its target even if that has no free capacity; false by default.
            task_queue_sid: SID of the queue that the task goes into, without a workflow.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTasksInstance]:
        """Lists tasks. Reads them into a list: all of them, or `limit`.

        Args:
            priority: Only tasks with this priority.
            assignment_status: Only tasks with these statuses.
            workflow_sid: Only tasks of this workflow.
            workflow_name: Only tasks of the workflow with this name.
            task_queue_sid: Only tasks in this queue.
            task_queue_name: Only tasks in the queue with this name.
            evaluate_task_attributes: Only tasks whose attributes match this expression: language == "de".
            routing_target: Only tasks for this worker, queue or workflow: its SID.
            ordering: Order: Priority:desc, DateCreated:asc or both, separated by a comma.
            has_addons: Whether only tasks are listed that add-ons have enriched.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTasksInstance]:
        """Lists tasks. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            priority: Only tasks with this priority.
            assignment_status: Only tasks with these statuses.
            workflow_sid: Only tasks of this workflow.
            workflow_name: Only tasks of the workflow with this name.
            task_queue_sid: Only tasks in this queue.
            task_queue_name: Only tasks in the queue with this name.
            evaluate_task_attributes: Only tasks whose attributes match this expression: language == "de".
            routing_target: Only tasks for this worker, queue or workflow: its SID.
            ordering: Order: Priority:desc, DateCreated:asc or both, separated by a comma.
            has_addons: Whether only tasks are listed that add-ons have enriched.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, priority: Int | None = ..., assignment_status: Items | None = ..., workflow_sid: Text | None = ..., workflow_name: Text | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., evaluate_task_attributes: Text | None = ..., routing_target: Text | None = ..., ordering: Text | None = ..., has_addons: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTasksInstance]:
        """Lists tasks. Reads one page.

        Args:
            priority: Only tasks with this priority.
            assignment_status: Only tasks with these statuses.
            workflow_sid: Only tasks of this workflow.
            workflow_name: Only tasks of the workflow with this name.
            task_queue_sid: Only tasks in this queue.
            task_queue_name: Only tasks in the queue with this name.
            evaluate_task_attributes: Only tasks whose attributes match this expression: language == "de".
            routing_target: Only tasks for this worker, queue or workflow: its SID.
            ordering: Order: Priority:desc, DateCreated:asc or both, separated by a comma.
            has_addons: Whether only tasks are listed that add-ons have enriched.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTasksInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTasksContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes a task. Calls and chats that it stands for go on. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTasksInstance:
        """Reads a task."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., attributes: Text | None = ..., assignment_status: TaskEnumStatus | Text | None = ..., reason: Text | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., virtual_start_time: Time | None = ...) -> V1WorkspacesTasksInstance:
        """Changes a task's attributes or priority, or completes or cancels it.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            attributes: What is known of the task, a JSON object as text, up to 4 KB; workflows choose by it. {} by default.
            assignment_status: New status: `canceled` (from `pending` or `reserved`), `wrapping`, `completed` (from `assigned` or `wrapping`).
            reason: Why the task is canceled or completed, for the events.
            priority: Priority, 0 (the default) to 2147483647; higher goes first.
            task_channel: Unique name or SID of the task channel, whose capacity of a worker the task takes; default by default.
            virtual_start_time: Date and time from which the task's place in the queue counts; its creation by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksReservations(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTasksReservationsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTasksReservationsContext: ...
    def list(self, reservation_status: TaskReservationEnumStatus | Text | None = ..., worker_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesTasksReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads them into a list: all of them, or `limit`.

        Args:
            reservation_status: Only reservations with this status.
            worker_sid: Only reservations for this worker.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, reservation_status: TaskReservationEnumStatus | Text | None = ..., worker_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesTasksReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            reservation_status: Only reservations with this status.
            worker_sid: Only reservations for this worker.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, reservation_status: TaskReservationEnumStatus | Text | None = ..., worker_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesTasksReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads one page.

        Args:
            reservation_status: Only reservations with this status.
            worker_sid: Only reservations for this worker.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesTasksReservationsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesTasksReservationsContext(Resource):
    def fetch(self) -> V1WorkspacesTasksReservationsInstance:
        """Reads a reservation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: TaskReservationEnumStatus | Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., supervisor_mode: TaskReservationEnumSupervisorMode | Text | None = ..., supervisor: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesTasksReservationsInstance:
        """Answers a reservation: accepts, rejects or completes it, or connects its call. Instructions are dequeue, call, redirect and conference.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            reservation_status: New status: `accepted`, `rejected`, `wrapping` or `completed`.
            worker_activity_sid: SID of the activity that the worker gets who rejects.
            instruction: How the worker is connected: dequeue, call, redirect, conference or supervise.
            dequeue_post_work_activity_sid: SID of the activity that the worker gets after the call, for dequeue.
            dequeue_from: Number that the worker sees as the caller, for dequeue.
            dequeue_record: Whether the call is recorded, for dequeue: record-from-answer or do-not-record, the default.
            dequeue_timeout: Seconds for which the worker's phone may ring, for dequeue.
            dequeue_to: Number or client of the worker, for dequeue; that of its contact_uri by default.
            dequeue_status_callback_url: URL that Twilio requests about the worker's call, for dequeue.
            call_from: Number that the worker sees as the caller, for call.
            call_record: Whether the call is recorded, for call: record-from-answer or do-not-record, the default.
            call_timeout: Seconds for which the worker's phone may ring, for call.
            call_to: Number or client of the worker, for call; that of its contact_uri by default.
            call_url: URL that Twilio requests for the TwiML that the worker hears, for call.
            call_status_callback_url: URL that Twilio requests when the worker's call has ended, for call.
            call_accept: Whether the reservation is accepted when the worker's phone answers, for call; false by default.
            redirect_call_sid: SID of the call that gets other TwiML, for redirect.
            redirect_accept: Whether the reservation is accepted with the redirect; false by default.
            redirect_url: URL that Twilio requests for the call's new TwiML, for redirect.
            to: Number or client of the worker, for conference; that of its contact_uri by default.
            from_: Number that the worker sees as the caller, for conference; that of the caller by default.
            status_callback: URL that Twilio requests about the worker's call, for conference.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            status_callback_event: Events of the worker's call that are reported, for conference.
            timeout: Seconds for which the worker's phone may ring, for conference; 60 by default.
            record: Whether the worker is recorded, for conference; false by default.
            muted: Whether the worker enters the conference muted; false by default.
            beep: When a tone is heard in the conference: true (entering and leaving, the default), false, onEnter or onExit.
            start_conference_on_enter: Whether the conference starts when the worker enters; true by default.
            end_conference_on_exit: Whether the conference ends for all when the worker leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default.
            early_media: Whether the conference hears what the carrier plays before the worker answers; true by default.
            max_participants: Largest number of participants of the conference, 2 to 250; 250 by default.
            conference_status_callback: URL that Twilio requests at each event of `ConferenceStatusCallbackEvent`.
            conference_status_callback_method: HTTP method of requests to `ConferenceStatusCallback`; POST by default.
            conference_status_callback_event: Events of the conference that are reported; start and end by default.
            conference_record: Whether the conference is recorded: record-from-start or do-not-record, the default.
            conference_trim: trim-silence, the default, removes silence at both ends of the conference's recording; do-not-trim keeps it.
            recording_channels: mono, the default, mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the worker's recording is ready.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            conference_recording_status_callback: URL that Twilio requests when the conference's recording is ready.
            conference_recording_status_callback_method: HTTP method of requests to `ConferenceRecordingStatusCallback`; POST by default.
            region: Where the conference is mixed: us1, ie1, de1, sg1, br1, au1, jp1.
            sip_auth_username: User name with which Twilio answers a digest challenge of the worker's SIP endpoint.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            dequeue_status_callback_event: Events of the worker's call that are reported, for dequeue: initiated, ringing, answered, completed.
            post_work_activity_sid: SID of the activity that the worker gets after the call, for conference.
            supervisor_mode: What a supervisor does in the call: listens (`monitor`), is heard by the worker alone (`whisper`) or by all (`barge`).
            supervisor: SID of the worker who supervises, or its address.
            end_conference_on_customer_exit: Whether the conference ends when the customer leaves; false by default.
            beep_on_customer_entrance: Whether a tone is heard when the customer enters; false by default.
            jitter_buffer_size: Buffer against gaps in the audio: small, medium, large (the default) or off.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksReservationsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reservation_status: TaskReservationEnumStatus | None
    sid: str | None
    task_sid: str | None
    worker_name: str | None
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1WorkspacesTasksReservationsInstance(V1WorkspacesTasksReservationsInstanceFields):
    def fetch(self) -> V1WorkspacesTasksReservationsInstance:
        """Reads a reservation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: TaskReservationEnumStatus | Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., supervisor_mode: TaskReservationEnumSupervisorMode | Text | None = ..., supervisor: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesTasksReservationsInstance:
        """Answers a reservation: accepts, rejects or completes it, or connects its call. Instructions are dequeue, call, redirect and conference.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            reservation_status: New status: `accepted`, `rejected`, `wrapping` or `completed`.
            worker_activity_sid: SID of the activity that the worker gets who rejects.
            instruction: How the worker is connected: dequeue, call, redirect, conference or supervise.
            dequeue_post_work_activity_sid: SID of the activity that the worker gets after the call, for dequeue.
            dequeue_from: Number that the worker sees as the caller, for dequeue.
            dequeue_record: Whether the call is recorded, for dequeue: record-from-answer or do-not-record, the default.
            dequeue_timeout: Seconds for which the worker's phone may ring, for dequeue.
            dequeue_to: Number or client of the worker, for dequeue; that of its contact_uri by default.
            dequeue_status_callback_url: URL that Twilio requests about the worker's call, for dequeue.
            call_from: Number that the worker sees as the caller, for call.
            call_record: Whether the call is recorded, for call: record-from-answer or do-not-record, the default.
            call_timeout: Seconds for which the worker's phone may ring, for call.
            call_to: Number or client of the worker, for call; that of its contact_uri by default.
            call_url: URL that Twilio requests for the TwiML that the worker hears, for call.
            call_status_callback_url: URL that Twilio requests when the worker's call has ended, for call.
            call_accept: Whether the reservation is accepted when the worker's phone answers, for call; false by default.
            redirect_call_sid: SID of the call that gets other TwiML, for redirect.
            redirect_accept: Whether the reservation is accepted with the redirect; false by default.
            redirect_url: URL that Twilio requests for the call's new TwiML, for redirect.
            to: Number or client of the worker, for conference; that of its contact_uri by default.
            from_: Number that the worker sees as the caller, for conference; that of the caller by default.
            status_callback: URL that Twilio requests about the worker's call, for conference.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            status_callback_event: Events of the worker's call that are reported, for conference.
            timeout: Seconds for which the worker's phone may ring, for conference; 60 by default.
            record: Whether the worker is recorded, for conference; false by default.
            muted: Whether the worker enters the conference muted; false by default.
            beep: When a tone is heard in the conference: true (entering and leaving, the default), false, onEnter or onExit.
            start_conference_on_enter: Whether the conference starts when the worker enters; true by default.
            end_conference_on_exit: Whether the conference ends for all when the worker leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default.
            early_media: Whether the conference hears what the carrier plays before the worker answers; true by default.
            max_participants: Largest number of participants of the conference, 2 to 250; 250 by default.
            conference_status_callback: URL that Twilio requests at each event of `ConferenceStatusCallbackEvent`.
            conference_status_callback_method: HTTP method of requests to `ConferenceStatusCallback`; POST by default.
            conference_status_callback_event: Events of the conference that are reported; start and end by default.
            conference_record: Whether the conference is recorded: record-from-start or do-not-record, the default.
            conference_trim: trim-silence, the default, removes silence at both ends of the conference's recording; do-not-trim keeps it.
            recording_channels: mono, the default, mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the worker's recording is ready.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            conference_recording_status_callback: URL that Twilio requests when the conference's recording is ready.
            conference_recording_status_callback_method: HTTP method of requests to `ConferenceRecordingStatusCallback`; POST by default.
            region: Where the conference is mixed: us1, ie1, de1, sg1, br1, au1, jp1.
            sip_auth_username: User name with which Twilio answers a digest challenge of the worker's SIP endpoint.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            dequeue_status_callback_event: Events of the worker's call that are reported, for dequeue: initiated, ringing, answered, completed.
            post_work_activity_sid: SID of the activity that the worker gets after the call, for conference.
            supervisor_mode: What a supervisor does in the call: listens (`monitor`), is heard by the worker alone (`whisper`) or by all (`barge`).
            supervisor: SID of the worker who supervises, or its address.
            end_conference_on_customer_exit: Whether the conference ends when the customer leaves; false by default.
            beep_on_customer_entrance: Whether a tone is heard when the customer enters; false by default.
            jitter_buffer_size: Buffer against gaps in the audio: small, medium, large (the default) or off.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesTasksInstanceFields(Instance):
    account_sid: str | None
    age: int | None
    assignment_status: TaskEnumStatus | None
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

class V1WorkspacesTasksInstance(V1WorkspacesTasksInstanceFields):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes a task. Calls and chats that it stands for go on. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesTasksInstance:
        """Reads a task."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., attributes: Text | None = ..., assignment_status: TaskEnumStatus | Text | None = ..., reason: Text | None = ..., priority: Int | None = ..., task_channel: Text | None = ..., virtual_start_time: Time | None = ...) -> V1WorkspacesTasksInstance:
        """Changes a task's attributes or priority, or completes or cancels it.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            attributes: What is known of the task, a JSON object as text, up to 4 KB; workflows choose by it. {} by default.
            assignment_status: New status: `canceled` (from `pending` or `reserved`), `wrapping`, `completed` (from `assigned` or `wrapping`).
            reason: Why the task is canceled or completed, for the events.
            priority: Priority, 0 (the default) to 2147483647; higher goes first.
            task_channel: Unique name or SID of the task channel, whose capacity of a worker the task takes; default by default.
            virtual_start_time: Date and time from which the task's place in the queue counts; its creation by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkers(CallableResource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkersCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkersRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics: ...
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersContext: ...
    def create(self, friendly_name: Text, activity_sid: Text | None = ..., attributes: Text | None = ...) -> V1WorkspacesWorkersInstance:
        """Creates a worker: somebody, or a program, that does tasks.

        Args:
            friendly_name: Name, up to 64 characters, unique in the workspace.
            activity_sid: SID of the activity, which says whether the worker gets tasks.
            attributes: What is known of the worker, a JSON object as text: skills, and contact_uri (its number). {} by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersInstance]:
        """Lists workers. Reads them into a list: all of them, or `limit`.

        Args:
            activity_name: Only workers in the activity with this name.
            activity_sid: Only workers in this activity.
            available: true or false: only workers who get tasks now, or do not.
            friendly_name: Only the worker with exactly this name.
            target_workers_expression: Only workers whose attributes match this expression: languages HAS "de".
            task_queue_name: Only workers who serve the queue with this name.
            task_queue_sid: Only workers who serve this queue.
            ordering: Order: DateStatusChanged:asc or DateStatusChanged:desc.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersInstance]:
        """Lists workers. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            activity_name: Only workers in the activity with this name.
            activity_sid: Only workers in this activity.
            available: true or false: only workers who get tasks now, or do not.
            friendly_name: Only the worker with exactly this name.
            target_workers_expression: Only workers whose attributes match this expression: languages HAS "de".
            task_queue_name: Only workers who serve the queue with this name.
            task_queue_sid: Only workers who serve this queue.
            ordering: Order: DateStatusChanged:asc or DateStatusChanged:desc.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, activity_name: Text | None = ..., activity_sid: Text | None = ..., available: Text | None = ..., friendly_name: Text | None = ..., target_workers_expression: Text | None = ..., task_queue_name: Text | None = ..., task_queue_sid: Text | None = ..., ordering: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersInstance]:
        """Lists workers. Reads one page.

        Args:
            activity_name: Only workers in the activity with this name.
            activity_sid: Only workers in this activity.
            available: true or false: only workers who get tasks now, or do not.
            friendly_name: Only the worker with exactly this name.
            target_workers_expression: Only workers whose attributes match this expression: languages HAS "de".
            task_queue_name: Only workers who serve the queue with this name.
            task_queue_sid: Only workers who serve this queue.
            ordering: Order: DateStatusChanged:asc or DateStatusChanged:desc.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...

class V1WorkspacesWorkersCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersCumulativeStatisticsInstance:
        """Reads the statistics of workers over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersCumulativeStatisticsInstanceFields(Instance):
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

class V1WorkspacesWorkersCumulativeStatisticsInstance(V1WorkspacesWorkersCumulativeStatisticsInstanceFields):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersCumulativeStatisticsInstance:
        """Reads the statistics of workers over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...

class V1WorkspacesWorkersRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkersRealTimeStatisticsInstance:
        """Reads the statistics of workers now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersRealTimeStatisticsInstanceFields(Instance):
    account_sid: str | None
    activity_statistics: list[Any] | None
    total_workers: int | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesWorkersRealTimeStatisticsInstance(V1WorkspacesWorkersRealTimeStatisticsInstanceFields):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkersRealTimeStatisticsInstance:
        """Reads the statistics of workers now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext: ...

class V1WorkspacesWorkersStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., friendly_name: Text | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatisticsInstance:
        """Reads the statistics of workers.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_queue_sid: Only workers who serve this queue.
            task_queue_name: Only workers who serve the queue with this name.
            friendly_name: Only the worker with exactly this name.
            task_channel: Only tasks of this channel: its unique name or SID.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatisticsInstanceFields(Instance):
    realtime: Any
    cumulative: Any
    account_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesWorkersStatisticsInstance(V1WorkspacesWorkersStatisticsInstanceFields):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_queue_sid: Text | None = ..., task_queue_name: Text | None = ..., friendly_name: Text | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatisticsInstance:
        """Reads the statistics of workers.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_queue_sid: Only workers who serve this queue.
            task_queue_name: Only workers who serve the queue with this name.
            friendly_name: Only the worker with exactly this name.
            task_channel: Only tasks of this channel: its unique name or SID.
        """
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
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes a worker. It must not be available, and have no task. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkersInstance:
        """Reads a worker."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., activity_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ..., reject_pending_reservations: Bool | None = ...) -> V1WorkspacesWorkersInstance:
        """Changes a worker.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            activity_sid: SID of the activity, which says whether the worker gets tasks.
            attributes: What is known of the worker, a JSON object as text: skills, and contact_uri (its number). {} by default.
            friendly_name: Name, up to 64 characters, unique in the workspace.
            reject_pending_reservations: Whether reservations that the worker has not answered are rejected with the change of activity; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersReservations(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersReservationsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersReservationsContext: ...
    def list(self, reservation_status: WorkerReservationEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads them into a list: all of them, or `limit`.

        Args:
            reservation_status: Only reservations with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, reservation_status: WorkerReservationEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            reservation_status: Only reservations with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, reservation_status: WorkerReservationEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersReservationsInstance]:
        """Lists reservations: offers of a task to a worker. Reads one page.

        Args:
            reservation_status: Only reservations with this status.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersReservationsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersReservationsContext(Resource):
    def fetch(self) -> V1WorkspacesWorkersReservationsInstance:
        """Reads a reservation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: WorkerReservationEnumStatus | Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesWorkersReservationsInstance:
        """Answers a reservation: accepts, rejects or completes it, or connects its call. Instructions are dequeue, call, redirect and conference.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            reservation_status: New status: `accepted`, `rejected`, `wrapping` or `completed`.
            worker_activity_sid: SID of the activity that the worker gets who rejects.
            instruction: How the worker is connected: dequeue, call, redirect, conference or supervise.
            dequeue_post_work_activity_sid: SID of the activity that the worker gets after the call, for dequeue.
            dequeue_from: Number that the worker sees as the caller, for dequeue.
            dequeue_record: Whether the call is recorded, for dequeue: record-from-answer or do-not-record, the default.
            dequeue_timeout: Seconds for which the worker's phone may ring, for dequeue.
            dequeue_to: Number or client of the worker, for dequeue; that of its contact_uri by default.
            dequeue_status_callback_url: URL that Twilio requests about the worker's call, for dequeue.
            call_from: Number that the worker sees as the caller, for call.
            call_record: Whether the call is recorded, for call: record-from-answer or do-not-record, the default.
            call_timeout: Seconds for which the worker's phone may ring, for call.
            call_to: Number or client of the worker, for call; that of its contact_uri by default.
            call_url: URL that Twilio requests for the TwiML that the worker hears, for call.
            call_status_callback_url: URL that Twilio requests when the worker's call has ended, for call.
            call_accept: Whether the reservation is accepted when the worker's phone answers, for call; false by default.
            redirect_call_sid: SID of the call that gets other TwiML, for redirect.
            redirect_accept: Whether the reservation is accepted with the redirect; false by default.
            redirect_url: URL that Twilio requests for the call's new TwiML, for redirect.
            to: Number or client of the worker, for conference; that of its contact_uri by default.
            from_: Number that the worker sees as the caller, for conference; that of the caller by default.
            status_callback: URL that Twilio requests about the worker's call, for conference.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            status_callback_event: Events of the worker's call that are reported, for conference.
            timeout: Seconds for which the worker's phone may ring, for conference; 60 by default.
            record: Whether the worker is recorded, for conference; false by default.
            muted: Whether the worker enters the conference muted; false by default.
            beep: When a tone is heard in the conference: true (entering and leaving, the default), false, onEnter or onExit.
            start_conference_on_enter: Whether the conference starts when the worker enters; true by default.
            end_conference_on_exit: Whether the conference ends for all when the worker leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default.
            early_media: Whether the conference hears what the carrier plays before the worker answers; true by default.
            max_participants: Largest number of participants of the conference, 2 to 250; 250 by default.
            conference_status_callback: URL that Twilio requests at each event of `ConferenceStatusCallbackEvent`.
            conference_status_callback_method: HTTP method of requests to `ConferenceStatusCallback`; POST by default.
            conference_status_callback_event: Events of the conference that are reported; start and end by default.
            conference_record: Whether the conference is recorded: record-from-start or do-not-record, the default.
            conference_trim: trim-silence, the default, removes silence at both ends of the conference's recording; do-not-trim keeps it.
            recording_channels: mono, the default, mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the worker's recording is ready.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            conference_recording_status_callback: URL that Twilio requests when the conference's recording is ready.
            conference_recording_status_callback_method: HTTP method of requests to `ConferenceRecordingStatusCallback`; POST by default.
            region: Where the conference is mixed: us1, ie1, de1, sg1, br1, au1, jp1.
            sip_auth_username: User name with which Twilio answers a digest challenge of the worker's SIP endpoint.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            dequeue_status_callback_event: Events of the worker's call that are reported, for dequeue: initiated, ringing, answered, completed.
            post_work_activity_sid: SID of the activity that the worker gets after the call, for conference.
            end_conference_on_customer_exit: Whether the conference ends when the customer leaves; false by default.
            beep_on_customer_entrance: Whether a tone is heard when the customer enters; false by default.
            jitter_buffer_size: Buffer against gaps in the audio: small, medium, large (the default) or off.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersReservationsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reservation_status: WorkerReservationEnumStatus | None
    sid: str | None
    task_sid: str | None
    worker_name: str | None
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None
    links: dict[str, Any] | None

class V1WorkspacesWorkersReservationsInstance(V1WorkspacesWorkersReservationsInstanceFields):
    def fetch(self) -> V1WorkspacesWorkersReservationsInstance:
        """Reads a reservation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., reservation_status: WorkerReservationEnumStatus | Text | None = ..., worker_activity_sid: Text | None = ..., instruction: Text | None = ..., dequeue_post_work_activity_sid: Text | None = ..., dequeue_from: Text | None = ..., dequeue_record: Text | None = ..., dequeue_timeout: Int | None = ..., dequeue_to: Text | None = ..., dequeue_status_callback_url: Text | None = ..., call_from: Text | None = ..., call_record: Text | None = ..., call_timeout: Int | None = ..., call_to: Text | None = ..., call_url: Text | None = ..., call_status_callback_url: Text | None = ..., call_accept: Bool | None = ..., redirect_call_sid: Text | None = ..., redirect_accept: Bool | None = ..., redirect_url: Text | None = ..., to: Text | None = ..., from_: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., region: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., dequeue_status_callback_event: Items | None = ..., post_work_activity_sid: Text | None = ..., end_conference_on_customer_exit: Bool | None = ..., beep_on_customer_entrance: Bool | None = ..., jitter_buffer_size: Text | None = ...) -> V1WorkspacesWorkersReservationsInstance:
        """Answers a reservation: accepts, rejects or completes it, or connects its call. Instructions are dequeue, call, redirect and conference.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            reservation_status: New status: `accepted`, `rejected`, `wrapping` or `completed`.
            worker_activity_sid: SID of the activity that the worker gets who rejects.
            instruction: How the worker is connected: dequeue, call, redirect, conference or supervise.
            dequeue_post_work_activity_sid: SID of the activity that the worker gets after the call, for dequeue.
            dequeue_from: Number that the worker sees as the caller, for dequeue.
            dequeue_record: Whether the call is recorded, for dequeue: record-from-answer or do-not-record, the default.
            dequeue_timeout: Seconds for which the worker's phone may ring, for dequeue.
            dequeue_to: Number or client of the worker, for dequeue; that of its contact_uri by default.
            dequeue_status_callback_url: URL that Twilio requests about the worker's call, for dequeue.
            call_from: Number that the worker sees as the caller, for call.
            call_record: Whether the call is recorded, for call: record-from-answer or do-not-record, the default.
            call_timeout: Seconds for which the worker's phone may ring, for call.
            call_to: Number or client of the worker, for call; that of its contact_uri by default.
            call_url: URL that Twilio requests for the TwiML that the worker hears, for call.
            call_status_callback_url: URL that Twilio requests when the worker's call has ended, for call.
            call_accept: Whether the reservation is accepted when the worker's phone answers, for call; false by default.
            redirect_call_sid: SID of the call that gets other TwiML, for redirect.
            redirect_accept: Whether the reservation is accepted with the redirect; false by default.
            redirect_url: URL that Twilio requests for the call's new TwiML, for redirect.
            to: Number or client of the worker, for conference; that of its contact_uri by default.
            from_: Number that the worker sees as the caller, for conference; that of the caller by default.
            status_callback: URL that Twilio requests about the worker's call, for conference.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            status_callback_event: Events of the worker's call that are reported, for conference.
            timeout: Seconds for which the worker's phone may ring, for conference; 60 by default.
            record: Whether the worker is recorded, for conference; false by default.
            muted: Whether the worker enters the conference muted; false by default.
            beep: When a tone is heard in the conference: true (entering and leaving, the default), false, onEnter or onExit.
            start_conference_on_enter: Whether the conference starts when the worker enters; true by default.
            end_conference_on_exit: Whether the conference ends for all when the worker leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default.
            early_media: Whether the conference hears what the carrier plays before the worker answers; true by default.
            max_participants: Largest number of participants of the conference, 2 to 250; 250 by default.
            conference_status_callback: URL that Twilio requests at each event of `ConferenceStatusCallbackEvent`.
            conference_status_callback_method: HTTP method of requests to `ConferenceStatusCallback`; POST by default.
            conference_status_callback_event: Events of the conference that are reported; start and end by default.
            conference_record: Whether the conference is recorded: record-from-start or do-not-record, the default.
            conference_trim: trim-silence, the default, removes silence at both ends of the conference's recording; do-not-trim keeps it.
            recording_channels: mono, the default, mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the worker's recording is ready.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            conference_recording_status_callback: URL that Twilio requests when the conference's recording is ready.
            conference_recording_status_callback_method: HTTP method of requests to `ConferenceRecordingStatusCallback`; POST by default.
            region: Where the conference is mixed: us1, ie1, de1, sg1, br1, au1, jp1.
            sip_auth_username: User name with which Twilio answers a digest challenge of the worker's SIP endpoint.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            dequeue_status_callback_event: Events of the worker's call that are reported, for dequeue: initiated, ringing, answered, completed.
            post_work_activity_sid: SID of the activity that the worker gets after the call, for conference.
            end_conference_on_customer_exit: Whether the conference ends when the customer leaves; false by default.
            beep_on_customer_entrance: Whether a tone is heard when the customer enters; false by default.
            jitter_buffer_size: Buffer against gaps in the audio: small, medium, large (the default) or off.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersWorkerChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkersWorkerChannelsInstance]:
        """Lists channels of a worker. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkersWorkerChannelsInstance]:
        """Lists channels of a worker. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkersWorkerChannelsInstance]:
        """Lists channels of a worker. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WorkspacesWorkersWorkerChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1WorkspacesWorkersWorkerChannelsContext(Resource):
    def fetch(self) -> V1WorkspacesWorkersWorkerChannelsInstance:
        """Reads a channel of a worker."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, capacity: Int | None = ..., available: Bool | None = ...) -> V1WorkspacesWorkersWorkerChannelsInstance:
        """Changes how many tasks of a channel a worker takes at once.

        Args:
            capacity: Most tasks of the channel that the worker has at once.
            available: Whether the worker gets tasks of the channel.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersWorkerChannelsInstanceFields(Instance):
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

class V1WorkspacesWorkersWorkerChannelsInstance(V1WorkspacesWorkersWorkerChannelsInstanceFields):
    def fetch(self) -> V1WorkspacesWorkersWorkerChannelsInstance:
        """Reads a channel of a worker."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, capacity: Int | None = ..., available: Bool | None = ...) -> V1WorkspacesWorkersWorkerChannelsInstance:
        """Changes how many tasks of a channel a worker takes at once.

        Args:
            capacity: Most tasks of the channel that the worker has at once.
            available: Whether the worker gets tasks of the channel.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkersStatistics2(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext2: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext2: ...

class V1WorkspacesWorkersStatisticsContext2(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatistics2Instance:
        """Reads the statistics of workers.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Only tasks of this channel: its unique name or SID.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersStatistics2InstanceFields(Instance):
    account_sid: str | None
    cumulative: Any
    worker_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesWorkersStatistics2Instance(V1WorkspacesWorkersStatistics2InstanceFields):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ...) -> V1WorkspacesWorkersStatistics2Instance:
        """Reads the statistics of workers.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Only tasks of this channel: its unique name or SID.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkersInstanceFields(Instance):
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

class V1WorkspacesWorkersInstance(V1WorkspacesWorkersInstanceFields):
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    def delete(self, if_match: Text | None = ...) -> bool:
        """Deletes a worker. It must not be available, and have no task. Returns True.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
        """
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkersInstance:
        """Reads a worker."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., activity_sid: Text | None = ..., attributes: Text | None = ..., friendly_name: Text | None = ..., reject_pending_reservations: Bool | None = ...) -> V1WorkspacesWorkersInstance:
        """Changes a worker.

        Args:
            if_match: ETag of the last version that you read; a change made in between is then an error 412 and not overwritten.
            activity_sid: SID of the activity, which says whether the worker gets tasks.
            attributes: What is known of the worker, a JSON object as text: skills, and contact_uri (its number). {} by default.
            friendly_name: Name, up to 64 characters, unique in the workspace.
            reject_pending_reservations: Whether reservations that the worker has not answered are rejected with the change of activity; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkflows(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkflowsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkflowsContext: ...
    def create(self, friendly_name: Text, configuration: Text, assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., task_reservation_timeout: Int | None = ...) -> V1WorkspacesWorkflowsInstance:
        """Creates a workflow: rules that choose a queue for each task.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            configuration: Rules, a JSON object as text: task_routing with filters and a default_filter.
            assignment_callback_url: URL that Twilio requests when a worker is reserved for a task; the answer says how they are connected.
            fallback_assignment_callback_url: URL that Twilio requests when `AssignmentCallbackUrl` fails.
            task_reservation_timeout: Seconds that a worker has to answer a reservation, up to 86400; 120 by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1WorkspacesWorkflowsInstance]:
        """Lists workflows. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only workflows with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WorkspacesWorkflowsInstance]:
        """Lists workflows. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only workflows with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WorkspacesWorkflowsInstance]:
        """Lists workflows. Reads one page.

        Args:
            friendly_name: Only workflows with exactly this name.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a workflow. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkflowsInstance:
        """Reads a workflow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., configuration: Text | None = ..., task_reservation_timeout: Int | None = ..., re_evaluate_tasks: Text | None = ...) -> V1WorkspacesWorkflowsInstance:
        """Changes a workflow.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            assignment_callback_url: URL that Twilio requests when a worker is reserved for a task; the answer says how they are connected.
            fallback_assignment_callback_url: URL that Twilio requests when `AssignmentCallbackUrl` fails.
            configuration: Rules, a JSON object as text: task_routing with filters and a default_filter.
            task_reservation_timeout: Seconds that a worker has to answer a reservation, up to 86400; 120 by default.
            re_evaluate_tasks: true applies the changed rules also to tasks that are waiting; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesWorkflowsCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...

class V1WorkspacesWorkflowsCumulativeStatisticsContext(Resource):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsCumulativeStatisticsInstance:
        """Reads the statistics of a workflow over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsCumulativeStatisticsInstanceFields(Instance):
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

class V1WorkspacesWorkflowsCumulativeStatisticsInstance(V1WorkspacesWorkflowsCumulativeStatisticsInstanceFields):
    def fetch(self, end_date: Time | None = ..., minutes: Int | None = ..., start_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsCumulativeStatisticsInstance:
        """Reads the statistics of a workflow over a time.

        Args:
            end_date: Only until this date and time, UTC.
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...

class V1WorkspacesWorkflowsRealTimeStatisticsContext(Resource):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkflowsRealTimeStatisticsInstance:
        """Reads the statistics of a workflow now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsRealTimeStatisticsInstanceFields(Instance):
    account_sid: str | None
    longest_task_waiting_age: int | None
    longest_task_waiting_sid: str | None
    tasks_by_priority: Any
    tasks_by_status: Any
    total_tasks: int | None
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesWorkflowsRealTimeStatisticsInstance(V1WorkspacesWorkflowsRealTimeStatisticsInstanceFields):
    def fetch(self, task_channel: Text | None = ...) -> V1WorkspacesWorkflowsRealTimeStatisticsInstance:
        """Reads the statistics of a workflow now.

        Args:
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsStatisticsContext: ...

class V1WorkspacesWorkflowsStatisticsContext(Resource):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsStatisticsInstance:
        """Reads the statistics of a workflow, now and over a time.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsStatisticsInstanceFields(Instance):
    account_sid: str | None
    cumulative: Any
    realtime: Any
    workflow_sid: str | None
    workspace_sid: str | None
    url: str | None

class V1WorkspacesWorkflowsStatisticsInstance(V1WorkspacesWorkflowsStatisticsInstanceFields):
    def fetch(self, minutes: Int | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., task_channel: Text | None = ..., split_by_wait_time: Text | None = ...) -> V1WorkspacesWorkflowsStatisticsInstance:
        """Reads the statistics of a workflow, now and over a time.

        Args:
            minutes: Length of the period that ends now, in minutes; 15 by default. Not together with the dates.
            start_date: Only from this date and time on, UTC.
            end_date: Only until this date and time, UTC.
            task_channel: Unique name or SID of the task channel, such as voice, chat, sms.
            split_by_wait_time: Seconds, separated by commas, such as 5,30: canceled and accepted tasks are counted below and above each.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WorkspacesWorkflowsInstanceFields(Instance):
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

class V1WorkspacesWorkflowsInstance(V1WorkspacesWorkflowsInstanceFields):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    def delete(self) -> bool:
        """Deletes a workflow. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesWorkflowsInstance:
        """Reads a workflow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., assignment_callback_url: Text | None = ..., fallback_assignment_callback_url: Text | None = ..., configuration: Text | None = ..., task_reservation_timeout: Int | None = ..., re_evaluate_tasks: Text | None = ...) -> V1WorkspacesWorkflowsInstance:
        """Changes a workflow.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            assignment_callback_url: URL that Twilio requests when a worker is reserved for a task; the answer says how they are connected.
            fallback_assignment_callback_url: URL that Twilio requests when `AssignmentCallbackUrl` fails.
            configuration: Rules, a JSON object as text: task_routing with filters and a default_filter.
            task_reservation_timeout: Seconds that a worker has to answer a reservation, up to 86400; 120 by default.
            re_evaluate_tasks: true applies the changed rules also to tasks that are waiting; false by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WorkspacesInstanceFields(Instance):
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
    prioritize_queue_order: WorkspaceEnumQueueOrder | None
    url: str | None
    links: dict[str, Any] | None

class V1WorkspacesInstance(V1WorkspacesInstanceFields):
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
    def delete(self) -> bool:
        """Deletes a workspace with all that it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WorkspacesInstance:
        """Reads a workspace."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, default_activity_sid: Text | None = ..., event_callback_url: Text | None = ..., events_filter: Text | None = ..., friendly_name: Text | None = ..., multi_task_enabled: Bool | None = ..., timeout_activity_sid: Text | None = ..., prioritize_queue_order: WorkspaceEnumQueueOrder | Text | None = ...) -> V1WorkspacesInstance:
        """Changes a workspace.

        Args:
            default_activity_sid: SID of the activity that new workers begin with.
            event_callback_url: URL that Twilio requests at each event of the workspace.
            events_filter: Events that are reported to `EventCallbackUrl`, separated by commas; all by default.
            friendly_name: Name, up to 64 characters, unique in the account.
            multi_task_enabled: Whether workers can have several tasks at once; true by default, and cannot be taken back.
            timeout_activity_sid: SID of the activity that a worker gets who does not answer a reservation in time.
            prioritize_queue_order: Which task goes first in a queue if priorities are equal: the oldest (`FIFO`, the default) or the newest.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
