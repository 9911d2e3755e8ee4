"""client.video."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal, overload

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Destination, Instance, Int, Items, List, Object, Page, PathValue, Product, Progress, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

CompositionEnumFormat: TypeAlias = Literal["mp4", "webm"]
CompositionEnumStatus: TypeAlias = Literal["enqueued", "processing", "completed", "deleted", "failed"]
CompositionHookEnumFormat: TypeAlias = Literal["mp4", "webm"]
RecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"]
RecordingEnumFormat: TypeAlias = Literal["mka", "mkv"]
RecordingEnumStatus2: TypeAlias = Literal["processing", "completed", "deleted", "failed"]
RecordingEnumType: TypeAlias = Literal["audio", "video", "data"]
RoomEnumRoomStatus: TypeAlias = Literal["in-progress", "completed", "failed"]
RoomEnumRoomType: TypeAlias = Literal["group", "go", "peer-to-peer", "group-small"]
RoomParticipantAnonymizeEnumStatus: TypeAlias = Literal["connected", "disconnected"]
RoomParticipantEnumStatus: TypeAlias = Literal["connected", "disconnected", "reconnecting"]
RoomParticipantPublishedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"]
RoomParticipantSubscribedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"]
RoomRecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"]
RoomRecordingEnumFormat: TypeAlias = Literal["mka", "mkv"]
RoomRecordingEnumStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"]
RoomRecordingEnumType: TypeAlias = Literal["audio", "video", "data"]
RoomTranscriptionsEnumStatus: TypeAlias = Literal["started", "stopped", "failed"]

class Video(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def composition_hooks(self) -> V1CompositionHooks: ...
    @property
    def composition_settings(self) -> V1CompositionSettings: ...
    @property
    def compositions(self) -> V1Compositions: ...
    @property
    def recording_settings(self) -> V1RecordingSettings: ...
    @property
    def recordings(self) -> V1Recordings: ...
    @property
    def rooms(self) -> V1Rooms: ...

class V1(Resource):
    @property
    def composition_hooks(self) -> V1CompositionHooks: ...
    @property
    def composition_settings(self) -> V1CompositionSettings: ...
    @property
    def compositions(self) -> V1Compositions: ...
    @property
    def recording_settings(self) -> V1RecordingSettings: ...
    @property
    def recordings(self) -> V1Recordings: ...
    @property
    def rooms(self) -> V1Rooms: ...

class V1CompositionHooks(CallableResource):
    def __call__(self, sid: PathValue) -> V1CompositionHooksContext: ...
    def get(self, sid: PathValue) -> V1CompositionHooksContext: ...
    def create(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., resolution: Text | None = ..., format: CompositionHookEnumFormat | Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., trim: Bool | None = ...) -> V1CompositionHooksInstance:
        """States compositions that are made of every room's recordings when it ends.

        Args:
            friendly_name: Name, up to 100 characters, unique in the account.
            enabled: Whether the hook makes compositions; true by default.
            video_layout: Where which video stands, a JSON object of regions; {"grid": {"video_sources": ["*"]}} shows all. Without it, audio only.
            audio_sources: Tracks that are heard: SIDs, or names with * for any text; all with *.
            audio_sources_excluded: Tracks that are not heard, of those in `AudioSources`.
            resolution: Size in pixels, such as 1280x720, up to 1280x1280 in all; 640x480 by default.
            format: File format; `webm` by default.
            status_callback: URL that Twilio requests with the progress of each composition.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            trim: Whether times in which nobody sent anything are cut out; true by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CompositionHooksInstance]:
        """Lists composition hooks. Reads them into a list: all of them, or `limit`.

        Args:
            enabled: Whether only enabled hooks are listed, or only others.
            date_created_after: Only composition hooks that were created at or after this date and time, UTC.
            date_created_before: Only composition hooks that were created at or before this date and time, UTC.
            friendly_name: Only hooks with this name; * stands for any text.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CompositionHooksInstance]:
        """Lists composition hooks. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            enabled: Whether only enabled hooks are listed, or only others.
            date_created_after: Only composition hooks that were created at or after this date and time, UTC.
            date_created_before: Only composition hooks that were created at or before this date and time, UTC.
            friendly_name: Only hooks with this name; * stands for any text.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CompositionHooksInstance]:
        """Lists composition hooks. Reads one page.

        Args:
            enabled: Whether only enabled hooks are listed, or only others.
            date_created_after: Only composition hooks that were created at or after this date and time, UTC.
            date_created_before: Only composition hooks that were created at or before this date and time, UTC.
            friendly_name: Only hooks with this name; * stands for any text.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CompositionHooksInstance]: ...
    get_page_async = awaited(get_page)

class V1CompositionHooksContext(Resource):
    def delete(self) -> bool:
        """Deletes a composition hook. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionHooksInstance:
        """Reads a composition hook."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., trim: Bool | None = ..., format: CompositionHookEnumFormat | Text | None = ..., resolution: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V1CompositionHooksInstance:
        """Changes a composition hook.

        Args:
            friendly_name: Name, up to 100 characters, unique in the account.
            enabled: Whether the hook makes compositions; true by default.
            video_layout: Where which video stands, a JSON object of regions; {"grid": {"video_sources": ["*"]}} shows all. Without it, audio only.
            audio_sources: Tracks that are heard: SIDs, or names with * for any text; all with *.
            audio_sources_excluded: Tracks that are not heard, of those in `AudioSources`.
            trim: Whether times in which nobody sent anything are cut out; true by default.
            format: File format; `webm` by default.
            resolution: Size in pixels, such as 1280x720, up to 1280x1280 in all; 640x480 by default.
            status_callback: URL that Twilio requests with the progress of each composition.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CompositionHooksInstanceFields(Instance):
    account_sid: str | None
    friendly_name: str | None
    enabled: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    audio_sources: list[Any] | None
    audio_sources_excluded: list[Any] | None
    video_layout: Any
    resolution: str | None
    trim: bool | None
    format: CompositionHookEnumFormat | None
    status_callback: str | None
    status_callback_method: str | None
    url: str | None

class V1CompositionHooksInstance(V1CompositionHooksInstanceFields):
    def delete(self) -> bool:
        """Deletes a composition hook. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionHooksInstance:
        """Reads a composition hook."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., trim: Bool | None = ..., format: CompositionHookEnumFormat | Text | None = ..., resolution: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V1CompositionHooksInstance:
        """Changes a composition hook.

        Args:
            friendly_name: Name, up to 100 characters, unique in the account.
            enabled: Whether the hook makes compositions; true by default.
            video_layout: Where which video stands, a JSON object of regions; {"grid": {"video_sources": ["*"]}} shows all. Without it, audio only.
            audio_sources: Tracks that are heard: SIDs, or names with * for any text; all with *.
            audio_sources_excluded: Tracks that are not heard, of those in `AudioSources`.
            trim: Whether times in which nobody sent anything are cut out; true by default.
            format: File format; `webm` by default.
            resolution: Size in pixels, such as 1280x720, up to 1280x1280 in all; 640x480 by default.
            status_callback: URL that Twilio requests with the progress of each composition.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CompositionSettings(CallableResource):
    def __call__(self) -> V1CompositionSettingsContext: ...
    def get(self) -> V1CompositionSettingsContext: ...

class V1CompositionSettingsContext(Resource):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1CompositionSettingsInstance:
        """Changes where compositions are stored and how they are encrypted.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            aws_credentials_sid: SID of the stored AWS credentials (CR…) that write to the bucket.
            encryption_key_sid: SID of the public key (CR…) that files are encrypted with.
            aws_s3_url: URL of the bucket: https://my-bucket.s3.amazonaws.com/path.
            aws_storage_enabled: Whether files go to your bucket and not to Twilio; false by default.
            encryption_enabled: Whether files are encrypted with your key; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CompositionSettingsInstance:
        """Reads the settings of compositions."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CompositionSettingsInstanceFields(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None

class V1CompositionSettingsInstance(V1CompositionSettingsInstanceFields):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1CompositionSettingsInstance:
        """Changes where compositions are stored and how they are encrypted.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            aws_credentials_sid: SID of the stored AWS credentials (CR…) that write to the bucket.
            encryption_key_sid: SID of the public key (CR…) that files are encrypted with.
            aws_s3_url: URL of the bucket: https://my-bucket.s3.amazonaws.com/path.
            aws_storage_enabled: Whether files go to your bucket and not to Twilio; false by default.
            encryption_enabled: Whether files are encrypted with your key; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CompositionSettingsInstance:
        """Reads the settings of compositions."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Compositions(CallableResource):
    def __call__(self, sid: PathValue) -> V1CompositionsContext: ...
    def get(self, sid: PathValue) -> V1CompositionsContext: ...
    def create(self, room_sid: Text, video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., resolution: Text | None = ..., format: CompositionEnumFormat | Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., trim: Bool | None = ...) -> V1CompositionsInstance:
        """Makes one file of a room's recorded tracks. It takes its time: see `StatusCallback`.

        Args:
            room_sid: SID of the room whose recordings are composed.
            video_layout: Where which video stands, a JSON object of regions; {"grid": {"video_sources": ["*"]}} shows all. Without it, audio only.
            audio_sources: Tracks that are heard: SIDs, or names with * for any text; all with *.
            audio_sources_excluded: Tracks that are not heard, of those in `AudioSources`.
            resolution: Size in pixels, such as 1280x720, up to 1280x1280 in all; 640x480 by default.
            format: File format; `webm` by default.
            status_callback: URL that Twilio requests with the progress of the composition.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            trim: Whether times in which nobody sent anything are cut out; true by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: CompositionEnumStatus | Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CompositionsInstance]:
        """Lists compositions. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only compositions with this status.
            date_created_after: Only compositions that were created at or after this date and time, UTC.
            date_created_before: Only compositions that were created at or before this date and time, UTC.
            room_sid: Only compositions of this room.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: CompositionEnumStatus | Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CompositionsInstance]:
        """Lists compositions. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only compositions with this status.
            date_created_after: Only compositions that were created at or after this date and time, UTC.
            date_created_before: Only compositions that were created at or before this date and time, UTC.
            room_sid: Only compositions of this room.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: CompositionEnumStatus | Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CompositionsInstance]:
        """Lists compositions. Reads one page.

        Args:
            status: Only compositions with this status.
            date_created_after: Only compositions that were created at or after this date and time, UTC.
            date_created_before: Only compositions that were created at or before this date and time, UTC.
            room_sid: Only compositions of this room.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CompositionsInstance]: ...
    get_page_async = awaited(get_page)

class V1CompositionsContext(Resource):
    def delete(self) -> bool:
        """Deletes a composition's file. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionsInstance:
        """Reads a composition."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1CompositionsInstanceFields(Instance):
    account_sid: str | None
    status: CompositionEnumStatus | None
    date_created: datetime | None
    date_completed: datetime | None
    date_deleted: datetime | None
    sid: str | None
    room_sid: str | None
    audio_sources: list[Any] | None
    audio_sources_excluded: list[Any] | None
    video_layout: Any
    resolution: str | None
    trim: bool | None
    format: CompositionEnumFormat | None
    bitrate: int | None
    size: int | None
    duration: int | None
    media_external_location: str | None
    status_callback: str | None
    status_callback_method: str | None
    url: str | None
    links: dict[str, Any] | None

class V1CompositionsInstance(V1CompositionsInstanceFields):
    def delete(self) -> bool:
        """Deletes a composition's file. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionsInstance:
        """Reads a composition."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RecordingSettings(CallableResource):
    def __call__(self) -> V1RecordingSettingsContext: ...
    def get(self) -> V1RecordingSettingsContext: ...

class V1RecordingSettingsContext(Resource):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1RecordingSettingsInstance:
        """Changes where recordings are stored and how they are encrypted.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            aws_credentials_sid: SID of the stored AWS credentials (CR…) that write to the bucket.
            encryption_key_sid: SID of the public key (CR…) that files are encrypted with.
            aws_s3_url: URL of the bucket: https://my-bucket.s3.amazonaws.com/path.
            aws_storage_enabled: Whether files go to your bucket and not to Twilio; false by default.
            encryption_enabled: Whether files are encrypted with your key; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1RecordingSettingsInstance:
        """Reads the settings of recordings."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RecordingSettingsInstanceFields(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None

class V1RecordingSettingsInstance(V1RecordingSettingsInstanceFields):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1RecordingSettingsInstance:
        """Changes where recordings are stored and how they are encrypted.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            aws_credentials_sid: SID of the stored AWS credentials (CR…) that write to the bucket.
            encryption_key_sid: SID of the public key (CR…) that files are encrypted with.
            aws_s3_url: URL of the bucket: https://my-bucket.s3.amazonaws.com/path.
            aws_storage_enabled: Whether files go to your bucket and not to Twilio; false by default.
            encryption_enabled: Whether files are encrypted with your key; false by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1RecordingSettingsInstance:
        """Reads the settings of recordings."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Recordings(CallableResource):
    def __call__(self, sid: PathValue) -> V1RecordingsContext: ...
    def get(self, sid: PathValue) -> V1RecordingsContext: ...
    def list(self, status: RecordingEnumStatus2 | Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: RecordingEnumType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RecordingsInstance]:
        """Lists recorded tracks. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            grouping_sid: Only tracks of these rooms or participants: their SIDs.
            date_created_after: Only recorded tracks that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks that were created at or before this date and time, UTC.
            media_type: Only tracks of this kind.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: RecordingEnumStatus2 | Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: RecordingEnumType | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RecordingsInstance]:
        """Lists recorded tracks. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            grouping_sid: Only tracks of these rooms or participants: their SIDs.
            date_created_after: Only recorded tracks that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks that were created at or before this date and time, UTC.
            media_type: Only tracks of this kind.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: RecordingEnumStatus2 | Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: RecordingEnumType | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RecordingsInstance]:
        """Lists recorded tracks. Reads one page.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            grouping_sid: Only tracks of these rooms or participants: their SIDs.
            date_created_after: Only recorded tracks that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks that were created at or before this date and time, UTC.
            media_type: Only tracks of this kind.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V1RecordingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a recorded track. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RecordingsInstance:
        """Reads a recorded track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RecordingsInstanceFields(Instance):
    account_sid: str | None
    status: RecordingEnumStatus2 | None
    date_created: datetime | None
    sid: str | None
    source_sid: str | None
    size: int | None
    url: str | None
    type: RecordingEnumType | None
    duration: int | None
    container_format: RecordingEnumFormat | None
    codec: RecordingEnumCodec | None
    grouping_sids: Any
    track_name: str | None
    offset: int | None
    media_external_location: str | None
    status_callback: str | None
    status_callback_method: str | None
    links: dict[str, Any] | None

class V1RecordingsInstance(V1RecordingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a recorded track. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RecordingsInstance:
        """Reads a recorded track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1Rooms(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsContext: ...
    def get(self, sid: PathValue) -> V1RoomsContext: ...
    def create(self, enable_turn: Bool | None = ..., type: RoomEnumRoomType | Text | None = ..., unique_name: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., max_participants: Int | None = ..., record_participants_on_connect: Bool | None = ..., transcribe_participants_on_connect: Bool | None = ..., video_codecs: Items | None = ..., media_region: Text | None = ..., recording_rules: Any = ..., transcriptions_configuration: Object | None = ..., audio_only: Bool | None = ..., max_participant_duration: Int | None = ..., empty_room_timeout: Int | None = ..., unused_room_timeout: Int | None = ..., large_room: Bool | None = ...) -> V1RoomsInstance:
        """Creates a video room. Clients join by its name with an access token.

        Args:
            enable_turn: Former switch for TURN relays, which are always used now.
            type: Kind of room: `group`, the default; others are its past.
            unique_name: Name by which clients join, up to 128 characters, unique among rooms in progress; the SID by default.
            status_callback: URL that Twilio requests at each event of the room: participants, tracks, recordings, its end.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            max_participants: Largest number of participants, 1 to 50; 50 by default.
            record_participants_on_connect: Whether all tracks are recorded from the start; false by default. Charged.
            transcribe_participants_on_connect: Whether speech is transcribed from the start; false by default. Charged.
            video_codecs: Video codecs that clients may send; `VP8` and `H264` by default.
            media_region: Region through which media goes: gll (nearest to the first participant), us1, ie1, de1, sg1, br1, au1, jp1, in1, us2.
            recording_rules: Rules that say which tracks are recorded, a list: [{"type": "include", "kind": "audio"}].
            transcriptions_configuration: Settings of the transcription, a JSON object: languageCode, partialResults and so on.
            audio_only: Whether clients may send audio only; false by default.
            max_participant_duration: Seconds after which a participant is disconnected, 600 to 86400; 14400 (4 hours) by default.
            empty_room_timeout: Minutes for which the room stays after the last participant left, 1 to 60; 5 by default.
            unused_room_timeout: Minutes for which the room waits for its first participant, 1 to 60; 5 by default.
            large_room: Whether the room is a large one, of more than 50 participants.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: RoomEnumRoomStatus | Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsInstance]:
        """Lists the rooms in progress; with `Status`, those that have ended. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only rooms with this status; `in-progress` by default.
            unique_name: Only rooms with this name.
            date_created_after: Only rooms that were created at or after this date and time, UTC.
            date_created_before: Only rooms that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: RoomEnumRoomStatus | Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsInstance]:
        """Lists the rooms in progress; with `Status`, those that have ended. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only rooms with this status; `in-progress` by default.
            unique_name: Only rooms with this name.
            date_created_after: Only rooms that were created at or after this date and time, UTC.
            date_created_before: Only rooms that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: RoomEnumRoomStatus | Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsInstance]:
        """Lists the rooms in progress; with `Status`, those that have ended. Reads one page.

        Args:
            status: Only rooms with this status; `in-progress` by default.
            unique_name: Only rooms with this name.
            date_created_after: Only rooms that were created at or after this date and time, UTC.
            date_created_before: Only rooms that were created at or before this date and time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    @property
    def recording_rules(self) -> V1RoomsRecordingRules: ...
    @property
    def recordings(self) -> V1RoomsRecordings: ...
    @property
    def transcriptions(self) -> V1RoomsTranscriptions: ...
    def fetch(self) -> V1RoomsInstance:
        """Reads a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomEnumRoomStatus | Text) -> V1RoomsInstance:
        """Ends a room: all its participants are disconnected.

        Args:
            status: `completed` ends the room.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsContext: ...
    def list(self, status: RoomParticipantEnumStatus | Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only participants with this status.
            identity: Only participants with this identity.
            date_created_after: Only participants of a room that were created at or after this date and time, UTC.
            date_created_before: Only participants of a room that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: RoomParticipantEnumStatus | Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only participants with this status.
            identity: Only participants with this identity.
            date_created_after: Only participants of a room that were created at or after this date and time, UTC.
            date_created_before: Only participants of a room that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: RoomParticipantEnumStatus | Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsInstance]:
        """Lists participants of a room. Reads one page.

        Args:
            status: Only participants with this status.
            identity: Only participants with this identity.
            date_created_after: Only participants of a room that were created at or after this date and time, UTC.
            date_created_before: Only participants of a room that were created at or before this date and time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsContext(Resource):
    @property
    def anonymize(self) -> V1RoomsParticipantsAnonymize: ...
    @property
    def published_tracks(self) -> V1RoomsParticipantsPublishedTracks: ...
    @property
    def subscribe_rules(self) -> V1RoomsParticipantsSubscribeRules: ...
    @property
    def subscribed_tracks(self) -> V1RoomsParticipantsSubscribedTracks: ...
    def fetch(self) -> V1RoomsParticipantsInstance:
        """Reads a participant of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomParticipantEnumStatus | Text | None = ...) -> V1RoomsParticipantsInstance:
        """Disconnects a participant from a room.

        Args:
            status: `disconnected` takes the participant out of the room.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsAnonymize(CallableResource):
    def __call__(self) -> V1RoomsParticipantsAnonymizeContext: ...
    def get(self) -> V1RoomsParticipantsAnonymizeContext: ...

class V1RoomsParticipantsAnonymizeContext(Resource):
    def update(self) -> V1RoomsParticipantsAnonymizeInstance:
        """Replaces a participant's identity by a meaningless text, after the room has ended. It cannot be undone."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsAnonymizeInstanceFields(Instance):
    sid: str | None
    room_sid: str | None
    account_sid: str | None
    status: RoomParticipantAnonymizeEnumStatus | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None

class V1RoomsParticipantsAnonymizeInstance(V1RoomsParticipantsAnonymizeInstanceFields):
    def update(self) -> V1RoomsParticipantsAnonymizeInstance:
        """Replaces a participant's identity by a meaningless text, after the room has ended. It cannot be undone."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsPublishedTracks(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsPublishedTracksContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsPublishedTracksContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsPublishedTracksInstance]:
        """Lists tracks that a participant sends. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsPublishedTracksInstance]:
        """Lists tracks that a participant sends. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsPublishedTracksInstance]:
        """Lists tracks that a participant sends. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsPublishedTracksInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsPublishedTracksContext(Resource):
    def fetch(self) -> V1RoomsParticipantsPublishedTracksInstance:
        """Reads a published track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsPublishedTracksInstanceFields(Instance):
    sid: str | None
    participant_sid: str | None
    room_sid: str | None
    name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    enabled: bool | None
    kind: RoomParticipantPublishedTrackEnumKind | None
    url: str | None

class V1RoomsParticipantsPublishedTracksInstance(V1RoomsParticipantsPublishedTracksInstanceFields):
    def fetch(self) -> V1RoomsParticipantsPublishedTracksInstance:
        """Reads a published track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsSubscribeRules(Resource):
    def fetch(self) -> V1RoomsParticipantsSubscribeRulesInstance:
        """Reads the subscription rules of a participant."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rules: Any = ...) -> V1RoomsParticipantsSubscribeRulesInstance:
        """Replaces the rules that say which tracks a participant receives.

        Args:
            rules: Rules, a list, the last that matches counts: [{"type": "include", "all": true}].
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsSubscribeRulesInstanceFields(Instance):
    participant_sid: str | None
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsParticipantsSubscribeRulesInstance(V1RoomsParticipantsSubscribeRulesInstanceFields):
    pass

class V1RoomsParticipantsSubscribedTracks(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsSubscribedTracksInstance]:
        """Lists tracks that a participant receives. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsSubscribedTracksInstance]:
        """Lists tracks that a participant receives. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsSubscribedTracksInstance]:
        """Lists tracks that a participant receives. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsSubscribedTracksInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsSubscribedTracksContext(Resource):
    def fetch(self) -> V1RoomsParticipantsSubscribedTracksInstance:
        """Reads a subscribed track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsSubscribedTracksInstanceFields(Instance):
    sid: str | None
    participant_sid: str | None
    publisher_sid: str | None
    room_sid: str | None
    name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    enabled: bool | None
    kind: RoomParticipantSubscribedTrackEnumKind | None
    url: str | None

class V1RoomsParticipantsSubscribedTracksInstance(V1RoomsParticipantsSubscribedTracksInstanceFields):
    def fetch(self) -> V1RoomsParticipantsSubscribedTracksInstance:
        """Reads a subscribed track."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsInstanceFields(Instance):
    sid: str | None
    room_sid: str | None
    account_sid: str | None
    status: RoomParticipantEnumStatus | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None
    links: dict[str, Any] | None

class V1RoomsParticipantsInstance(V1RoomsParticipantsInstanceFields):
    @property
    def anonymize(self) -> V1RoomsParticipantsAnonymize: ...
    @property
    def published_tracks(self) -> V1RoomsParticipantsPublishedTracks: ...
    @property
    def subscribe_rules(self) -> V1RoomsParticipantsSubscribeRules: ...
    @property
    def subscribed_tracks(self) -> V1RoomsParticipantsSubscribedTracks: ...
    def fetch(self) -> V1RoomsParticipantsInstance:
        """Reads a participant of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomParticipantEnumStatus | Text | None = ...) -> V1RoomsParticipantsInstance:
        """Disconnects a participant from a room.

        Args:
            status: `disconnected` takes the participant out of the room.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsRecordingRules(Resource):
    def fetch(self) -> V1RoomsRecordingRulesInstance:
        """Reads the recording rules of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rules: Any = ...) -> V1RoomsRecordingRulesInstance:
        """Replaces the rules that say which tracks of a room are recorded.

        Args:
            rules: Rules, a list, the last that matches counts: [{"type": "include", "kind": "audio"}].
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsRecordingRulesInstanceFields(Instance):
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsRecordingRulesInstance(V1RoomsRecordingRulesInstanceFields):
    pass

class V1RoomsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsRecordingsContext: ...
    def get(self, sid: PathValue) -> V1RoomsRecordingsContext: ...
    def list(self, status: RoomRecordingEnumStatus | Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsRecordingsInstance]:
        """Lists recorded tracks of a room. Reads them into a list: all of them, or `limit`.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            date_created_after: Only recorded tracks of a room that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks of a room that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: RoomRecordingEnumStatus | Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsRecordingsInstance]:
        """Lists recorded tracks of a room. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            date_created_after: Only recorded tracks of a room that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks of a room that were created at or before this date and time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: RoomRecordingEnumStatus | Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsRecordingsInstance]:
        """Lists recorded tracks of a room. Reads one page.

        Args:
            status: Only tracks with this status.
            source_sid: Only the recording of this track (MT…).
            date_created_after: Only recorded tracks of a room that were created at or after this date and time, UTC.
            date_created_before: Only recorded tracks of a room that were created at or before this date and time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsRecordingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a recorded track. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RoomsRecordingsInstance:
        """Reads a recorded track of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RoomsRecordingsInstanceFields(Instance):
    account_sid: str | None
    status: RoomRecordingEnumStatus | None
    date_created: datetime | None
    sid: str | None
    source_sid: str | None
    size: int | None
    url: str | None
    type: RoomRecordingEnumType | None
    duration: int | None
    container_format: RoomRecordingEnumFormat | None
    codec: RoomRecordingEnumCodec | None
    grouping_sids: Any
    track_name: str | None
    offset: int | None
    media_external_location: str | None
    room_sid: str | None
    links: dict[str, Any] | None

class V1RoomsRecordingsInstance(V1RoomsRecordingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a recorded track. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RoomsRecordingsInstance:
        """Reads a recorded track of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RoomsTranscriptions(CallableResource):
    def __call__(self, ttid: PathValue) -> V1RoomsTranscriptionsContext: ...
    def get(self, ttid: PathValue) -> V1RoomsTranscriptionsContext: ...
    def create(self, configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance:
        """Starts to transcribe what is said in a room.

        Args:
            configuration: Settings of the transcription, a JSON object: languageCode, partialResults and so on.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsTranscriptionsInstance]:
        """Lists transcriptions of a room. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsTranscriptionsInstance]:
        """Lists transcriptions of a room. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsTranscriptionsInstance]:
        """Lists transcriptions of a room. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsTranscriptionsContext(Resource):
    def fetch(self) -> V1RoomsTranscriptionsInstance:
        """Reads a transcription of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomTranscriptionsEnumStatus | Text | None = ..., configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance:
        """Starts or stops a transcription.

        Args:
            status: `stopped` ends the transcription, `started` goes on with it.
            configuration: Settings of the transcription, a JSON object: languageCode, partialResults and so on.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsTranscriptionsInstanceFields(Instance):
    ttid: str | None
    account_sid: str | None
    room_sid: str | None
    source_sid: str | None
    status: RoomTranscriptionsEnumStatus | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None
    configuration: dict[str, Any] | None

class V1RoomsTranscriptionsInstance(V1RoomsTranscriptionsInstanceFields):
    def fetch(self) -> V1RoomsTranscriptionsInstance:
        """Reads a transcription of a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomTranscriptionsEnumStatus | Text | None = ..., configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance:
        """Starts or stops a transcription.

        Args:
            status: `stopped` ends the transcription, `started` goes on with it.
            configuration: Settings of the transcription, a JSON object: languageCode, partialResults and so on.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsInstanceFields(Instance):
    sid: str | None
    status: RoomEnumRoomStatus | None
    date_created: datetime | None
    date_updated: datetime | None
    account_sid: str | None
    enable_turn: bool | None
    unique_name: str | None
    status_callback: str | None
    status_callback_method: str | None
    end_time: datetime | None
    duration: int | None
    type: RoomEnumRoomType | None
    max_participants: int | None
    max_participant_duration: int | None
    max_concurrent_published_tracks: int | None
    record_participants_on_connect: bool | None
    video_codecs: list[Any] | None
    media_region: str | None
    audio_only: bool | None
    empty_room_timeout: int | None
    unused_room_timeout: int | None
    large_room: bool | None
    url: str | None
    links: dict[str, Any] | None

class V1RoomsInstance(V1RoomsInstanceFields):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    @property
    def recording_rules(self) -> V1RoomsRecordingRules: ...
    @property
    def recordings(self) -> V1RoomsRecordings: ...
    @property
    def transcriptions(self) -> V1RoomsTranscriptions: ...
    def fetch(self) -> V1RoomsInstance:
        """Reads a room."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: RoomEnumRoomStatus | Text) -> V1RoomsInstance:
        """Ends a room: all its participants are disconnected.

        Args:
            status: `completed` ends the room.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
