"""Capability tokens of a worker, a task queue and a workspace."""

from __future__ import annotations

from twire.jwt.taskrouter import TaskRouterCapabilityToken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any

__all__ = ["TaskQueueCapabilityToken", "WorkerCapabilityToken", "WorkspaceCapabilityToken"]


class WorkerCapabilityToken(TaskRouterCapabilityToken):
    """For a worker's page: see `TaskRouterCapabilityToken`.

    >>> token = WorkerCapabilityToken("AC1", "token", "WS1", "WK1", allow_update_activities=True)
    >>> [(policy["method"], policy["url"].rpartition("/v1/")[2]) for policy in token.payload["policies"]][-2:]
    [('GET', 'Workspaces/WS1/Workers/WK1/Reservations/**'), ('POST', 'Workspaces/WS1/Workers/WK1')]
    """

    _kind = "worker"
    _allowed = (
        *TaskRouterCapabilityToken._allowed,
        "allow_fetch_activities",
        "allow_fetch_reservations",
        "allow_fetch_worker_reservations",
    )
    _known = (
        *TaskRouterCapabilityToken._known,
        "allow_fetch_activities",
        "allow_fetch_reservations",
        "allow_fetch_worker_reservations",
        "allow_update_activities",
        "allow_update_reservations",
    )

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        worker_sid: str,
        ttl: float | timedelta = 3600,
        *,
        nbf: Any = None,
        valid_until: int | None = None,
        **allow: bool,
    ) -> None:
        super().__init__(
            account_sid,
            auth_token,
            workspace_sid,
            worker_sid,
            ttl=ttl,
            nbf=nbf,
            valid_until=valid_until,
            **allow,
        )

    def allow_fetch_activities(self) -> None:
        """Lets the workspace's activities be read."""
        self._allow("activities")

    def allow_fetch_reservations(self) -> None:
        """Lets the workspace's tasks be read."""
        self._allow("tasks")

    def allow_fetch_worker_reservations(self) -> None:
        """Lets the worker's reservations be read."""
        self._allow("reservations")

    def allow_update_activities(self) -> None:
        """Lets the worker change its own activity."""
        self._allow("activity updates", "POST")

    def allow_update_reservations(self) -> None:
        """Lets the worker accept and reject its reservations."""
        self._allow("reservation updates", "POST")


class TaskQueueCapabilityToken(TaskRouterCapabilityToken):
    """For a task queue's page: see `TaskRouterCapabilityToken`."""

    _kind = "task_queue"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        task_queue_sid: str,
        ttl: float | timedelta = 3600,
        *,
        nbf: Any = None,
        valid_until: int | None = None,
        **allow: bool,
    ) -> None:
        super().__init__(
            account_sid,
            auth_token,
            workspace_sid,
            task_queue_sid,
            ttl=ttl,
            nbf=nbf,
            valid_until=valid_until,
            **allow,
        )


class WorkspaceCapabilityToken(TaskRouterCapabilityToken):
    """For a workspace's page: see `TaskRouterCapabilityToken`."""

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        workspace_sid: str,
        ttl: float | timedelta = 3600,
        *,
        nbf: Any = None,
        valid_until: int | None = None,
        **allow: bool,
    ) -> None:
        super().__init__(
            account_sid,
            auth_token,
            workspace_sid,
            workspace_sid,
            ttl=ttl,
            nbf=nbf,
            valid_until=valid_until,
            **allow,
        )
