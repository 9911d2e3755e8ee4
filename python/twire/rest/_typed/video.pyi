"""client.video."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Object, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Video(Resource):
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

class V1CompositionHooks(Called):
    def __call__(self, sid: str) -> V1CompositionHooksContext: ...
    def get(self, sid: str) -> V1CompositionHooksContext: ...
    def create(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., resolution: Text | None = ..., format: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., trim: Bool | None = ...) -> V1CompositionHooksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CompositionHooksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CompositionHooksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, enabled: Bool | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CompositionHooksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CompositionHooksInstance]: ...
    get_page_async = awaited(get_page)

class V1CompositionHooksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionHooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., trim: Bool | None = ..., format: Text | None = ..., resolution: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V1CompositionHooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CompositionHooksInstance(Instance):
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
    format: str | None
    status_callback: str | None
    status_callback_method: str | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionHooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, enabled: Bool | None = ..., video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., trim: Bool | None = ..., format: Text | None = ..., resolution: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V1CompositionHooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1CompositionSettings(Called):
    def __call__(self) -> V1CompositionSettingsContext: ...
    def get(self) -> V1CompositionSettingsContext: ...

class V1CompositionSettingsContext(Resource):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1CompositionSettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CompositionSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CompositionSettingsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1CompositionSettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1CompositionSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Compositions(Called):
    def __call__(self, sid: str) -> V1CompositionsContext: ...
    def get(self, sid: str) -> V1CompositionsContext: ...
    def create(self, room_sid: Text, video_layout: Any = ..., audio_sources: Items | None = ..., audio_sources_excluded: Items | None = ..., resolution: Text | None = ..., format: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., trim: Bool | None = ...) -> V1CompositionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1CompositionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1CompositionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., room_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1CompositionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1CompositionsInstance]: ...
    get_page_async = awaited(get_page)

class V1CompositionsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1CompositionsInstance(Instance):
    account_sid: str | None
    status: str | None
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
    format: str | None
    bitrate: int | None
    size: int | None
    duration: int | None
    media_external_location: str | None
    status_callback: str | None
    status_callback_method: str | None
    url: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1CompositionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RecordingSettings(Called):
    def __call__(self) -> V1RecordingSettingsContext: ...
    def get(self) -> V1RecordingSettingsContext: ...

class V1RecordingSettingsContext(Resource):
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1RecordingSettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1RecordingSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RecordingSettingsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None
    def create(self, friendly_name: Text, aws_credentials_sid: Text | None = ..., encryption_key_sid: Text | None = ..., aws_s3_url: Text | None = ..., aws_storage_enabled: Bool | None = ..., encryption_enabled: Bool | None = ...) -> V1RecordingSettingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V1RecordingSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Recordings(Called):
    def __call__(self, sid: str) -> V1RecordingsContext: ...
    def get(self, sid: str) -> V1RecordingsContext: ...
    def list(self, status: Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RecordingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RecordingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., source_sid: Text | None = ..., grouping_sid: Items | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., media_type: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RecordingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V1RecordingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RecordingsInstance(Instance):
    account_sid: str | None
    status: str | None
    date_created: datetime | None
    sid: str | None
    source_sid: str | None
    size: int | None
    url: str | None
    type: str | None
    duration: int | None
    container_format: str | None
    codec: str | None
    grouping_sids: Any
    track_name: str | None
    offset: int | None
    media_external_location: str | None
    status_callback: str | None
    status_callback_method: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Rooms(Called):
    def __call__(self, sid: str) -> V1RoomsContext: ...
    def get(self, sid: str) -> V1RoomsContext: ...
    def create(self, enable_turn: Bool | None = ..., type: Text | None = ..., unique_name: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., max_participants: Int | None = ..., record_participants_on_connect: Bool | None = ..., transcribe_participants_on_connect: Bool | None = ..., video_codecs: Items | None = ..., media_region: Text | None = ..., recording_rules: Any = ..., transcriptions_configuration: Object | None = ..., audio_only: Bool | None = ..., max_participant_duration: Int | None = ..., empty_room_timeout: Int | None = ..., unused_room_timeout: Int | None = ..., large_room: Bool | None = ...) -> V1RoomsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., unique_name: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsInstance]: ...
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
    def fetch(self) -> V1RoomsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V1RoomsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipants(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsContext: ...
    def list(self, status: Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., identity: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsInstance]: ...
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
    def fetch(self) -> V1RoomsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ...) -> V1RoomsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsAnonymize(Called):
    def __call__(self) -> V1RoomsParticipantsAnonymizeContext: ...
    def get(self) -> V1RoomsParticipantsAnonymizeContext: ...

class V1RoomsParticipantsAnonymizeContext(Resource):
    def update(self) -> V1RoomsParticipantsAnonymizeInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsAnonymizeInstance(Instance):
    sid: str | None
    room_sid: str | None
    account_sid: str | None
    status: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None
    def update(self) -> V1RoomsParticipantsAnonymizeInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsPublishedTracks(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsPublishedTracksContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsPublishedTracksContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsPublishedTracksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsPublishedTracksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsPublishedTracksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsPublishedTracksInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsPublishedTracksContext(Resource):
    def fetch(self) -> V1RoomsParticipantsPublishedTracksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsPublishedTracksInstance(Instance):
    sid: str | None
    participant_sid: str | None
    room_sid: str | None
    name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    enabled: bool | None
    kind: str | None
    url: str | None
    def fetch(self) -> V1RoomsParticipantsPublishedTracksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsSubscribeRules(Resource):
    def fetch(self) -> V1RoomsParticipantsSubscribeRulesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rules: Any = ...) -> V1RoomsParticipantsSubscribeRulesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsParticipantsSubscribeRulesInstance(Instance):
    participant_sid: str | None
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsParticipantsSubscribedTracks(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsParticipantsSubscribedTracksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsParticipantsSubscribedTracksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsParticipantsSubscribedTracksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsParticipantsSubscribedTracksInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsParticipantsSubscribedTracksContext(Resource):
    def fetch(self) -> V1RoomsParticipantsSubscribedTracksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsSubscribedTracksInstance(Instance):
    sid: str | None
    participant_sid: str | None
    publisher_sid: str | None
    room_sid: str | None
    name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    enabled: bool | None
    kind: str | None
    url: str | None
    def fetch(self) -> V1RoomsParticipantsSubscribedTracksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsParticipantsInstance(Instance):
    sid: str | None
    room_sid: str | None
    account_sid: str | None
    status: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def anonymize(self) -> V1RoomsParticipantsAnonymize: ...
    @property
    def published_tracks(self) -> V1RoomsParticipantsPublishedTracks: ...
    @property
    def subscribe_rules(self) -> V1RoomsParticipantsSubscribeRules: ...
    @property
    def subscribed_tracks(self) -> V1RoomsParticipantsSubscribedTracks: ...
    def fetch(self) -> V1RoomsParticipantsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ...) -> V1RoomsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsRecordingRules(Resource):
    def fetch(self) -> V1RoomsRecordingRulesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rules: Any = ...) -> V1RoomsRecordingRulesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsRecordingRulesInstance(Instance):
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsRecordings(Called):
    def __call__(self, sid: str) -> V1RoomsRecordingsContext: ...
    def get(self, sid: str) -> V1RoomsRecordingsContext: ...
    def list(self, status: Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsRecordingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsRecordingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., source_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsRecordingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsRecordingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RoomsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsRecordingsInstance(Instance):
    account_sid: str | None
    status: str | None
    date_created: datetime | None
    sid: str | None
    source_sid: str | None
    size: int | None
    url: str | None
    type: str | None
    duration: int | None
    container_format: str | None
    codec: str | None
    grouping_sids: Any
    track_name: str | None
    offset: int | None
    media_external_location: str | None
    room_sid: str | None
    links: dict[str, Any] | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1RoomsRecordingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1RoomsTranscriptions(Called):
    def __call__(self, ttid: str) -> V1RoomsTranscriptionsContext: ...
    def get(self, ttid: str) -> V1RoomsTranscriptionsContext: ...
    def create(self, configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1RoomsTranscriptionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1RoomsTranscriptionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1RoomsTranscriptionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1RoomsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V1RoomsTranscriptionsContext(Resource):
    def fetch(self) -> V1RoomsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsTranscriptionsInstance(Instance):
    ttid: str | None
    account_sid: str | None
    room_sid: str | None
    source_sid: str | None
    status: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    end_time: datetime | None
    duration: int | None
    url: str | None
    configuration: dict[str, Any] | None
    def fetch(self) -> V1RoomsTranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text | None = ..., configuration: Object | None = ...) -> V1RoomsTranscriptionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1RoomsInstance(Instance):
    sid: str | None
    status: str | None
    date_created: datetime | None
    date_updated: datetime | None
    account_sid: str | None
    enable_turn: bool | None
    unique_name: str | None
    status_callback: str | None
    status_callback_method: str | None
    end_time: datetime | None
    duration: int | None
    type: str | None
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
    @property
    def participants(self) -> V1RoomsParticipants: ...
    @property
    def recording_rules(self) -> V1RoomsRecordingRules: ...
    @property
    def recordings(self) -> V1RoomsRecordings: ...
    @property
    def transcriptions(self) -> V1RoomsTranscriptions: ...
    def fetch(self) -> V1RoomsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V1RoomsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
