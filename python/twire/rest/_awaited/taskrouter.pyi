"""twire.aio.taskrouter."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import taskrouter as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1Workspaces.create, V1WorkspacesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Workspaces.list, V1WorkspacesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Workspaces.stream, V1WorkspacesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Workspaces.page, V1WorkspacesInstance)
    page_with_http_info = fully(page)
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesContext.fetch, V1WorkspacesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesContext.update, V1WorkspacesInstance)
    update_with_http_info = fully(update)

class V1WorkspacesActivities(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesActivitiesContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesActivitiesContext: ...
    create = answers(_typed.V1WorkspacesActivities.create, V1WorkspacesActivitiesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesActivities.list, V1WorkspacesActivitiesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesActivities.stream, V1WorkspacesActivitiesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesActivities.page, V1WorkspacesActivitiesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesActivities.get_page, V1WorkspacesActivitiesInstance)

class V1WorkspacesActivitiesContext(Resource):
    delete = awaited(_typed.V1WorkspacesActivitiesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesActivitiesContext.fetch, V1WorkspacesActivitiesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesActivitiesContext.update, V1WorkspacesActivitiesInstance)
    update_with_http_info = fully(update)

class V1WorkspacesActivitiesInstance(_typed.V1WorkspacesActivitiesInstanceFields):
    delete = awaited(_typed.V1WorkspacesActivitiesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesActivitiesInstance.fetch, V1WorkspacesActivitiesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesActivitiesInstance.update, V1WorkspacesActivitiesInstance)
    update_with_http_info = fully(update)

class V1WorkspacesCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesCumulativeStatisticsContext: ...

class V1WorkspacesCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesCumulativeStatisticsContext.fetch, V1WorkspacesCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesCumulativeStatisticsInstance(_typed.V1WorkspacesCumulativeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesCumulativeStatisticsInstance.fetch, V1WorkspacesCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesEvents(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesEventsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesEventsContext: ...
    list = lists(_typed.V1WorkspacesEvents.list, V1WorkspacesEventsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesEvents.stream, V1WorkspacesEventsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesEvents.page, V1WorkspacesEventsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesEvents.get_page, V1WorkspacesEventsInstance)

class V1WorkspacesEventsContext(Resource):
    fetch = answers(_typed.V1WorkspacesEventsContext.fetch, V1WorkspacesEventsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesEventsInstance(_typed.V1WorkspacesEventsInstanceFields):
    fetch = answers(_typed.V1WorkspacesEventsInstance.fetch, V1WorkspacesEventsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesRealTimeStatisticsContext: ...

class V1WorkspacesRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesRealTimeStatisticsContext.fetch, V1WorkspacesRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesRealTimeStatisticsInstance(_typed.V1WorkspacesRealTimeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesRealTimeStatisticsInstance.fetch, V1WorkspacesRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesStatisticsContext: ...
    def get(self) -> V1WorkspacesStatisticsContext: ...

class V1WorkspacesStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesStatisticsContext.fetch, V1WorkspacesStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesStatisticsInstance(_typed.V1WorkspacesStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesStatisticsInstance.fetch, V1WorkspacesStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTaskChannelsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTaskChannelsContext: ...
    create = answers(_typed.V1WorkspacesTaskChannels.create, V1WorkspacesTaskChannelsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesTaskChannels.list, V1WorkspacesTaskChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesTaskChannels.stream, V1WorkspacesTaskChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesTaskChannels.page, V1WorkspacesTaskChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesTaskChannels.get_page, V1WorkspacesTaskChannelsInstance)

class V1WorkspacesTaskChannelsContext(Resource):
    delete = awaited(_typed.V1WorkspacesTaskChannelsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTaskChannelsContext.fetch, V1WorkspacesTaskChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTaskChannelsContext.update, V1WorkspacesTaskChannelsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTaskChannelsInstance(_typed.V1WorkspacesTaskChannelsInstanceFields):
    delete = awaited(_typed.V1WorkspacesTaskChannelsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTaskChannelsInstance.fetch, V1WorkspacesTaskChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTaskChannelsInstance.update, V1WorkspacesTaskChannelsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTaskQueues(CallableResource):
    @property
    def bulk_real_time_statistics(self) -> V1WorkspacesTaskQueuesBulkRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics: ...
    def __call__(self, sid: PathValue) -> V1WorkspacesTaskQueuesContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTaskQueuesContext: ...
    create = answers(_typed.V1WorkspacesTaskQueues.create, V1WorkspacesTaskQueuesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesTaskQueues.list, V1WorkspacesTaskQueuesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesTaskQueues.stream, V1WorkspacesTaskQueuesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesTaskQueues.page, V1WorkspacesTaskQueuesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesTaskQueues.get_page, V1WorkspacesTaskQueuesInstance)

class V1WorkspacesTaskQueuesBulkRealTimeStatistics(Resource):
    create = answers(_typed.V1WorkspacesTaskQueuesBulkRealTimeStatistics.create, V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance)
    create_with_http_info = fully(create)

class V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance(_typed.V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstanceFields):
    pass

class V1WorkspacesTaskQueuesStatistics(Resource):
    list = lists(_typed.V1WorkspacesTaskQueuesStatistics.list, V1WorkspacesTaskQueuesStatisticsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesTaskQueuesStatistics.stream, V1WorkspacesTaskQueuesStatisticsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesTaskQueuesStatistics.page, V1WorkspacesTaskQueuesStatisticsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesTaskQueuesStatistics.get_page, V1WorkspacesTaskQueuesStatisticsInstance)

class V1WorkspacesTaskQueuesStatisticsInstance(_typed.V1WorkspacesTaskQueuesStatisticsInstanceFields):
    pass

class V1WorkspacesTaskQueuesContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    delete = awaited(_typed.V1WorkspacesTaskQueuesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTaskQueuesContext.fetch, V1WorkspacesTaskQueuesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTaskQueuesContext.update, V1WorkspacesTaskQueuesInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTaskQueuesCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesCumulativeStatisticsContext: ...

class V1WorkspacesTaskQueuesCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsContext.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesCumulativeStatisticsInstance(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesTaskQueuesCumulativeStatisticsInstance.fetch, V1WorkspacesTaskQueuesCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesRealTimeStatisticsContext: ...

class V1WorkspacesTaskQueuesRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsContext.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesRealTimeStatisticsInstance(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesTaskQueuesRealTimeStatisticsInstance.fetch, V1WorkspacesTaskQueuesRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesStatistics2(CallableResource):
    def __call__(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...
    def get(self) -> V1WorkspacesTaskQueuesStatisticsContext: ...

class V1WorkspacesTaskQueuesStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTaskQueuesStatisticsContext.fetch, V1WorkspacesTaskQueuesStatistics2Instance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesStatistics2Instance(_typed.V1WorkspacesTaskQueuesStatistics2InstanceFields):
    fetch = answers(_typed.V1WorkspacesTaskQueuesStatistics2Instance.fetch, V1WorkspacesTaskQueuesStatistics2Instance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesTaskQueuesInstance(_typed.V1WorkspacesTaskQueuesInstanceFields):
    @property
    def cumulative_statistics(self) -> V1WorkspacesTaskQueuesCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesTaskQueuesRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesTaskQueuesStatistics2: ...
    delete = awaited(_typed.V1WorkspacesTaskQueuesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTaskQueuesInstance.fetch, V1WorkspacesTaskQueuesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTaskQueuesInstance.update, V1WorkspacesTaskQueuesInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTasks(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTasksContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTasksContext: ...
    create = answers(_typed.V1WorkspacesTasks.create, V1WorkspacesTasksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesTasks.list, V1WorkspacesTasksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesTasks.stream, V1WorkspacesTasksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesTasks.page, V1WorkspacesTasksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesTasks.get_page, V1WorkspacesTasksInstance)

class V1WorkspacesTasksContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    delete = awaited(_typed.V1WorkspacesTasksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTasksContext.fetch, V1WorkspacesTasksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTasksContext.update, V1WorkspacesTasksInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTasksReservations(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesTasksReservationsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesTasksReservationsContext: ...
    list = lists(_typed.V1WorkspacesTasksReservations.list, V1WorkspacesTasksReservationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesTasksReservations.stream, V1WorkspacesTasksReservationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesTasksReservations.page, V1WorkspacesTasksReservationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesTasksReservations.get_page, V1WorkspacesTasksReservationsInstance)

class V1WorkspacesTasksReservationsContext(Resource):
    fetch = answers(_typed.V1WorkspacesTasksReservationsContext.fetch, V1WorkspacesTasksReservationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTasksReservationsContext.update, V1WorkspacesTasksReservationsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTasksReservationsInstance(_typed.V1WorkspacesTasksReservationsInstanceFields):
    fetch = answers(_typed.V1WorkspacesTasksReservationsInstance.fetch, V1WorkspacesTasksReservationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTasksReservationsInstance.update, V1WorkspacesTasksReservationsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesTasksInstance(_typed.V1WorkspacesTasksInstanceFields):
    @property
    def reservations(self) -> V1WorkspacesTasksReservations: ...
    delete = awaited(_typed.V1WorkspacesTasksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesTasksInstance.fetch, V1WorkspacesTasksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesTasksInstance.update, V1WorkspacesTasksInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkers(CallableResource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkersCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkersRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics: ...
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersContext: ...
    create = answers(_typed.V1WorkspacesWorkers.create, V1WorkspacesWorkersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesWorkers.list, V1WorkspacesWorkersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesWorkers.stream, V1WorkspacesWorkersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesWorkers.page, V1WorkspacesWorkersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesWorkers.get_page, V1WorkspacesWorkersInstance)

class V1WorkspacesWorkersCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersCumulativeStatisticsContext: ...

class V1WorkspacesWorkersCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersCumulativeStatisticsContext.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersCumulativeStatisticsInstance(_typed.V1WorkspacesWorkersCumulativeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersCumulativeStatisticsInstance.fetch, V1WorkspacesWorkersCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersRealTimeStatisticsContext: ...

class V1WorkspacesWorkersRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersRealTimeStatisticsContext.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersRealTimeStatisticsInstance(_typed.V1WorkspacesWorkersRealTimeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersRealTimeStatisticsInstance.fetch, V1WorkspacesWorkersRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext: ...

class V1WorkspacesWorkersStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsContext.fetch, V1WorkspacesWorkersStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersStatisticsInstance(_typed.V1WorkspacesWorkersStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsInstance.fetch, V1WorkspacesWorkersStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersContext(Resource):
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    delete = awaited(_typed.V1WorkspacesWorkersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesWorkersContext.fetch, V1WorkspacesWorkersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersContext.update, V1WorkspacesWorkersInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkersReservations(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersReservationsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersReservationsContext: ...
    list = lists(_typed.V1WorkspacesWorkersReservations.list, V1WorkspacesWorkersReservationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesWorkersReservations.stream, V1WorkspacesWorkersReservationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesWorkersReservations.page, V1WorkspacesWorkersReservationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesWorkersReservations.get_page, V1WorkspacesWorkersReservationsInstance)

class V1WorkspacesWorkersReservationsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersReservationsContext.fetch, V1WorkspacesWorkersReservationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersReservationsContext.update, V1WorkspacesWorkersReservationsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkersReservationsInstance(_typed.V1WorkspacesWorkersReservationsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersReservationsInstance.fetch, V1WorkspacesWorkersReservationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersReservationsInstance.update, V1WorkspacesWorkersReservationsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkersWorkerChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkersWorkerChannelsContext: ...
    list = lists(_typed.V1WorkspacesWorkersWorkerChannels.list, V1WorkspacesWorkersWorkerChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesWorkersWorkerChannels.stream, V1WorkspacesWorkersWorkerChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesWorkersWorkerChannels.page, V1WorkspacesWorkersWorkerChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesWorkersWorkerChannels.get_page, V1WorkspacesWorkersWorkerChannelsInstance)

class V1WorkspacesWorkersWorkerChannelsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersWorkerChannelsContext.update, V1WorkspacesWorkersWorkerChannelsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkersWorkerChannelsInstance(_typed.V1WorkspacesWorkersWorkerChannelsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.fetch, V1WorkspacesWorkersWorkerChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersWorkerChannelsInstance.update, V1WorkspacesWorkersWorkerChannelsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkersStatistics2(CallableResource):
    def __call__(self) -> V1WorkspacesWorkersStatisticsContext2: ...
    def get(self) -> V1WorkspacesWorkersStatisticsContext2: ...

class V1WorkspacesWorkersStatisticsContext2(Resource):
    fetch = answers(_typed.V1WorkspacesWorkersStatisticsContext2.fetch, V1WorkspacesWorkersStatistics2Instance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersStatistics2Instance(_typed.V1WorkspacesWorkersStatistics2InstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkersStatistics2Instance.fetch, V1WorkspacesWorkersStatistics2Instance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkersInstance(_typed.V1WorkspacesWorkersInstanceFields):
    @property
    def reservations(self) -> V1WorkspacesWorkersReservations: ...
    @property
    def worker_channels(self) -> V1WorkspacesWorkersWorkerChannels: ...
    @property
    def statistics(self) -> V1WorkspacesWorkersStatistics2: ...
    delete = awaited(_typed.V1WorkspacesWorkersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesWorkersInstance.fetch, V1WorkspacesWorkersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkersInstance.update, V1WorkspacesWorkersInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkflows(CallableResource):
    def __call__(self, sid: PathValue) -> V1WorkspacesWorkflowsContext: ...
    def get(self, sid: PathValue) -> V1WorkspacesWorkflowsContext: ...
    create = answers(_typed.V1WorkspacesWorkflows.create, V1WorkspacesWorkflowsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WorkspacesWorkflows.list, V1WorkspacesWorkflowsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WorkspacesWorkflows.stream, V1WorkspacesWorkflowsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WorkspacesWorkflows.page, V1WorkspacesWorkflowsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WorkspacesWorkflows.get_page, V1WorkspacesWorkflowsInstance)

class V1WorkspacesWorkflowsContext(Resource):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    delete = awaited(_typed.V1WorkspacesWorkflowsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesWorkflowsContext.fetch, V1WorkspacesWorkflowsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkflowsContext.update, V1WorkspacesWorkflowsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesWorkflowsCumulativeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsCumulativeStatisticsContext: ...

class V1WorkspacesWorkflowsCumulativeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsContext.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsCumulativeStatisticsInstance(_typed.V1WorkspacesWorkflowsCumulativeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkflowsCumulativeStatisticsInstance.fetch, V1WorkspacesWorkflowsCumulativeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsRealTimeStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsRealTimeStatisticsContext: ...

class V1WorkspacesWorkflowsRealTimeStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsContext.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsRealTimeStatisticsInstance(_typed.V1WorkspacesWorkflowsRealTimeStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkflowsRealTimeStatisticsInstance.fetch, V1WorkspacesWorkflowsRealTimeStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsStatistics(CallableResource):
    def __call__(self) -> V1WorkspacesWorkflowsStatisticsContext: ...
    def get(self) -> V1WorkspacesWorkflowsStatisticsContext: ...

class V1WorkspacesWorkflowsStatisticsContext(Resource):
    fetch = answers(_typed.V1WorkspacesWorkflowsStatisticsContext.fetch, V1WorkspacesWorkflowsStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsStatisticsInstance(_typed.V1WorkspacesWorkflowsStatisticsInstanceFields):
    fetch = answers(_typed.V1WorkspacesWorkflowsStatisticsInstance.fetch, V1WorkspacesWorkflowsStatisticsInstance)
    fetch_with_http_info = fully(fetch)

class V1WorkspacesWorkflowsInstance(_typed.V1WorkspacesWorkflowsInstanceFields):
    @property
    def cumulative_statistics(self) -> V1WorkspacesWorkflowsCumulativeStatistics: ...
    @property
    def real_time_statistics(self) -> V1WorkspacesWorkflowsRealTimeStatistics: ...
    @property
    def statistics(self) -> V1WorkspacesWorkflowsStatistics: ...
    delete = awaited(_typed.V1WorkspacesWorkflowsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesWorkflowsInstance.fetch, V1WorkspacesWorkflowsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesWorkflowsInstance.update, V1WorkspacesWorkflowsInstance)
    update_with_http_info = fully(update)

class V1WorkspacesInstance(_typed.V1WorkspacesInstanceFields):
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WorkspacesInstance.fetch, V1WorkspacesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WorkspacesInstance.update, V1WorkspacesInstance)
    update_with_http_info = fully(update)
