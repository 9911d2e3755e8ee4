"""What an access token allows."""

from __future__ import annotations

from twire.jwt.access_token import AccessTokenGrant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "ChatGrant",
    "ConversationsGrant",
    "IpMessagingGrant",
    "PlaybackGrant",
    "SyncGrant",
    "TaskRouterGrant",
    "VideoGrant",
    "VoiceGrant",
]


class _Grant(AccessTokenGrant):
    """A grant whose attributes are its fields."""

    _key = ""
    _fields: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self._key

    def to_payload(self) -> Any:
        given = {name: getattr(self, name) for name in self._fields}
        return {name: value for name, value in given.items() if value}


class ChatGrant(_Grant):
    """Chat and Conversations."""

    _key = "chat"
    _fields = ("service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid")

    def __init__(
        self,
        service_sid: str | None = None,
        endpoint_id: str | None = None,
        deployment_role_sid: str | None = None,
        push_credential_sid: str | None = None,
    ) -> None:
        self.service_sid = service_sid
        self.endpoint_id = endpoint_id
        self.deployment_role_sid = deployment_role_sid
        self.push_credential_sid = push_credential_sid


class IpMessagingGrant(ChatGrant):
    """The older name of `ChatGrant`."""

    _key = "ip_messaging"


class SyncGrant(_Grant):
    """Sync."""

    _key = "data_sync"
    _fields = ("service_sid", "endpoint_id")

    def __init__(self, service_sid: str | None = None, endpoint_id: str | None = None) -> None:
        self.service_sid = service_sid
        self.endpoint_id = endpoint_id


class VoiceGrant(_Grant):
    """Voice.

    incoming_allow: whether calls may come in.
    outgoing_application_sid: the application (`AP…`) that outgoing calls go to.
    outgoing_application_params: parameters for it.

    >>> VoiceGrant(incoming_allow=True, outgoing_application_sid="AP1").to_payload()
    {'incoming': {'allow': True}, 'outgoing': {'application_sid': 'AP1'}}
    """

    _key = "voice"

    def __init__(
        self,
        incoming_allow: bool | None = None,
        outgoing_application_sid: str | None = None,
        outgoing_application_params: dict[str, Any] | None = None,
        push_credential_sid: str | None = None,
        endpoint_id: str | None = None,
    ) -> None:
        self.incoming_allow = incoming_allow
        self.outgoing_application_sid = outgoing_application_sid
        self.outgoing_application_params = outgoing_application_params
        self.push_credential_sid = push_credential_sid
        self.endpoint_id = endpoint_id

    def to_payload(self) -> Any:
        grant: dict[str, Any] = {}
        if self.incoming_allow:
            grant["incoming"] = {"allow": True}
        if self.outgoing_application_sid:
            grant["outgoing"] = {"application_sid": self.outgoing_application_sid}
            if self.outgoing_application_params:
                grant["outgoing"]["params"] = self.outgoing_application_params
        if self.push_credential_sid:
            grant["push_credential_sid"] = self.push_credential_sid
        if self.endpoint_id:
            grant["endpoint_id"] = self.endpoint_id
        return grant


class VideoGrant(_Grant):
    """Video."""

    _key = "video"
    _fields = ("room",)

    def __init__(self, room: str | None = None) -> None:
        self.room = room


class ConversationsGrant(_Grant):
    """The older video service, `rtc`."""

    _key = "rtc"
    _fields = ("configuration_profile_sid",)

    def __init__(self, configuration_profile_sid: str | None = None) -> None:
        self.configuration_profile_sid = configuration_profile_sid


class TaskRouterGrant(_Grant):
    """TaskRouter."""

    _key = "task_router"
    _fields = ("workspace_sid", "worker_sid", "role")

    def __init__(
        self, workspace_sid: str | None = None, worker_sid: str | None = None, role: str | None = None
    ) -> None:
        self.workspace_sid = workspace_sid
        self.worker_sid = worker_sid
        self.role = role


class PlaybackGrant(_Grant):
    """Playback of a live stream.

    grant: what Twilio's Player Streamer returned, whole.
    """

    _key = "player"

    def __init__(self, grant: dict[str, Any] | None = None) -> None:
        self.grant = grant

    def to_payload(self) -> Any:
        return self.grant
