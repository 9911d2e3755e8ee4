"""twire.aio.video."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import video as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    create = answers(_typed.V1CompositionHooks.create, V1CompositionHooksInstance)
    create_with_http_info = full_answers(_typed.V1CompositionHooks.create, V1CompositionHooksInstance)
    list = lists(_typed.V1CompositionHooks.list, V1CompositionHooksInstance)
    list_with_http_info = full_lists(_typed.V1CompositionHooks.list, V1CompositionHooksInstance)
    stream = streams(_typed.V1CompositionHooks.stream, V1CompositionHooksInstance)
    stream_with_http_info = full_streams(_typed.V1CompositionHooks.stream, V1CompositionHooksInstance)
    page = pages(_typed.V1CompositionHooks.page, V1CompositionHooksInstance)
    page_with_http_info = full_pages(_typed.V1CompositionHooks.page, V1CompositionHooksInstance)
    get_page = pages(_typed.V1CompositionHooks.get_page, V1CompositionHooksInstance)

class V1CompositionHooksContext(Resource):
    delete = awaited(_typed.V1CompositionHooksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CompositionHooksContext.delete)
    fetch = answers(_typed.V1CompositionHooksContext.fetch, V1CompositionHooksInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionHooksContext.fetch, V1CompositionHooksInstance)
    update = answers(_typed.V1CompositionHooksContext.update, V1CompositionHooksInstance)
    update_with_http_info = full_answers(_typed.V1CompositionHooksContext.update, V1CompositionHooksInstance)

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
    delete = awaited(_typed.V1CompositionHooksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CompositionHooksInstance.delete)
    fetch = answers(_typed.V1CompositionHooksInstance.fetch, V1CompositionHooksInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionHooksInstance.fetch, V1CompositionHooksInstance)
    update = answers(_typed.V1CompositionHooksInstance.update, V1CompositionHooksInstance)
    update_with_http_info = full_answers(_typed.V1CompositionHooksInstance.update, V1CompositionHooksInstance)

class V1CompositionSettings(Called):
    def __call__(self) -> V1CompositionSettingsContext: ...
    def get(self) -> V1CompositionSettingsContext: ...

class V1CompositionSettingsContext(Resource):
    create = answers(_typed.V1CompositionSettingsContext.create, V1CompositionSettingsInstance)
    create_with_http_info = full_answers(_typed.V1CompositionSettingsContext.create, V1CompositionSettingsInstance)
    fetch = answers(_typed.V1CompositionSettingsContext.fetch, V1CompositionSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionSettingsContext.fetch, V1CompositionSettingsInstance)

class V1CompositionSettingsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None
    create = answers(_typed.V1CompositionSettingsInstance.create, V1CompositionSettingsInstance)
    create_with_http_info = full_answers(_typed.V1CompositionSettingsInstance.create, V1CompositionSettingsInstance)
    fetch = answers(_typed.V1CompositionSettingsInstance.fetch, V1CompositionSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionSettingsInstance.fetch, V1CompositionSettingsInstance)

class V1Compositions(Called):
    def __call__(self, sid: str) -> V1CompositionsContext: ...
    def get(self, sid: str) -> V1CompositionsContext: ...
    create = answers(_typed.V1Compositions.create, V1CompositionsInstance)
    create_with_http_info = full_answers(_typed.V1Compositions.create, V1CompositionsInstance)
    list = lists(_typed.V1Compositions.list, V1CompositionsInstance)
    list_with_http_info = full_lists(_typed.V1Compositions.list, V1CompositionsInstance)
    stream = streams(_typed.V1Compositions.stream, V1CompositionsInstance)
    stream_with_http_info = full_streams(_typed.V1Compositions.stream, V1CompositionsInstance)
    page = pages(_typed.V1Compositions.page, V1CompositionsInstance)
    page_with_http_info = full_pages(_typed.V1Compositions.page, V1CompositionsInstance)
    get_page = pages(_typed.V1Compositions.get_page, V1CompositionsInstance)

class V1CompositionsContext(Resource):
    delete = awaited(_typed.V1CompositionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1CompositionsContext.delete)
    fetch = answers(_typed.V1CompositionsContext.fetch, V1CompositionsInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionsContext.fetch, V1CompositionsInstance)

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
    delete = awaited(_typed.V1CompositionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1CompositionsInstance.delete)
    fetch = answers(_typed.V1CompositionsInstance.fetch, V1CompositionsInstance)
    fetch_with_http_info = full_answers(_typed.V1CompositionsInstance.fetch, V1CompositionsInstance)

class V1RecordingSettings(Called):
    def __call__(self) -> V1RecordingSettingsContext: ...
    def get(self) -> V1RecordingSettingsContext: ...

class V1RecordingSettingsContext(Resource):
    create = answers(_typed.V1RecordingSettingsContext.create, V1RecordingSettingsInstance)
    create_with_http_info = full_answers(_typed.V1RecordingSettingsContext.create, V1RecordingSettingsInstance)
    fetch = answers(_typed.V1RecordingSettingsContext.fetch, V1RecordingSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RecordingSettingsContext.fetch, V1RecordingSettingsInstance)

class V1RecordingSettingsInstance(Instance):
    account_sid: str | None
    friendly_name: str | None
    aws_credentials_sid: str | None
    aws_s3_url: str | None
    aws_storage_enabled: bool | None
    encryption_key_sid: str | None
    encryption_enabled: bool | None
    url: str | None
    create = answers(_typed.V1RecordingSettingsInstance.create, V1RecordingSettingsInstance)
    create_with_http_info = full_answers(_typed.V1RecordingSettingsInstance.create, V1RecordingSettingsInstance)
    fetch = answers(_typed.V1RecordingSettingsInstance.fetch, V1RecordingSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RecordingSettingsInstance.fetch, V1RecordingSettingsInstance)

class V1Recordings(Called):
    def __call__(self, sid: str) -> V1RecordingsContext: ...
    def get(self, sid: str) -> V1RecordingsContext: ...
    list = lists(_typed.V1Recordings.list, V1RecordingsInstance)
    list_with_http_info = full_lists(_typed.V1Recordings.list, V1RecordingsInstance)
    stream = streams(_typed.V1Recordings.stream, V1RecordingsInstance)
    stream_with_http_info = full_streams(_typed.V1Recordings.stream, V1RecordingsInstance)
    page = pages(_typed.V1Recordings.page, V1RecordingsInstance)
    page_with_http_info = full_pages(_typed.V1Recordings.page, V1RecordingsInstance)
    get_page = pages(_typed.V1Recordings.get_page, V1RecordingsInstance)

class V1RecordingsContext(Resource):
    delete = awaited(_typed.V1RecordingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1RecordingsContext.delete)
    fetch = answers(_typed.V1RecordingsContext.fetch, V1RecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RecordingsContext.fetch, V1RecordingsInstance)

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
    delete = awaited(_typed.V1RecordingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1RecordingsInstance.delete)
    fetch = answers(_typed.V1RecordingsInstance.fetch, V1RecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RecordingsInstance.fetch, V1RecordingsInstance)

class V1Rooms(Called):
    def __call__(self, sid: str) -> V1RoomsContext: ...
    def get(self, sid: str) -> V1RoomsContext: ...
    create = answers(_typed.V1Rooms.create, V1RoomsInstance)
    create_with_http_info = full_answers(_typed.V1Rooms.create, V1RoomsInstance)
    list = lists(_typed.V1Rooms.list, V1RoomsInstance)
    list_with_http_info = full_lists(_typed.V1Rooms.list, V1RoomsInstance)
    stream = streams(_typed.V1Rooms.stream, V1RoomsInstance)
    stream_with_http_info = full_streams(_typed.V1Rooms.stream, V1RoomsInstance)
    page = pages(_typed.V1Rooms.page, V1RoomsInstance)
    page_with_http_info = full_pages(_typed.V1Rooms.page, V1RoomsInstance)
    get_page = pages(_typed.V1Rooms.get_page, V1RoomsInstance)

class V1RoomsContext(Resource):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    @property
    def recording_rules(self) -> V1RoomsRecordingRules: ...
    @property
    def recordings(self) -> V1RoomsRecordings: ...
    @property
    def transcriptions(self) -> V1RoomsTranscriptions: ...
    fetch = answers(_typed.V1RoomsContext.fetch, V1RoomsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsContext.fetch, V1RoomsInstance)
    update = answers(_typed.V1RoomsContext.update, V1RoomsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsContext.update, V1RoomsInstance)

class V1RoomsParticipants(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsContext: ...
    list = lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    stream = streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    page = pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    get_page = pages(_typed.V1RoomsParticipants.get_page, V1RoomsParticipantsInstance)

class V1RoomsParticipantsContext(Resource):
    @property
    def anonymize(self) -> V1RoomsParticipantsAnonymize: ...
    @property
    def published_tracks(self) -> V1RoomsParticipantsPublishedTracks: ...
    @property
    def subscribe_rules(self) -> V1RoomsParticipantsSubscribeRules: ...
    @property
    def subscribed_tracks(self) -> V1RoomsParticipantsSubscribedTracks: ...
    fetch = answers(_typed.V1RoomsParticipantsContext.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsContext.fetch, V1RoomsParticipantsInstance)
    update = answers(_typed.V1RoomsParticipantsContext.update, V1RoomsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsParticipantsContext.update, V1RoomsParticipantsInstance)

class V1RoomsParticipantsAnonymize(Called):
    def __call__(self) -> V1RoomsParticipantsAnonymizeContext: ...
    def get(self) -> V1RoomsParticipantsAnonymizeContext: ...

class V1RoomsParticipantsAnonymizeContext(Resource):
    update = answers(_typed.V1RoomsParticipantsAnonymizeContext.update, V1RoomsParticipantsAnonymizeInstance)
    update_with_http_info = full_answers(_typed.V1RoomsParticipantsAnonymizeContext.update, V1RoomsParticipantsAnonymizeInstance)

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
    update = answers(_typed.V1RoomsParticipantsAnonymizeInstance.update, V1RoomsParticipantsAnonymizeInstance)
    update_with_http_info = full_answers(_typed.V1RoomsParticipantsAnonymizeInstance.update, V1RoomsParticipantsAnonymizeInstance)

class V1RoomsParticipantsPublishedTracks(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsPublishedTracksContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsPublishedTracksContext: ...
    list = lists(_typed.V1RoomsParticipantsPublishedTracks.list, V1RoomsParticipantsPublishedTracksInstance)
    list_with_http_info = full_lists(_typed.V1RoomsParticipantsPublishedTracks.list, V1RoomsParticipantsPublishedTracksInstance)
    stream = streams(_typed.V1RoomsParticipantsPublishedTracks.stream, V1RoomsParticipantsPublishedTracksInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsParticipantsPublishedTracks.stream, V1RoomsParticipantsPublishedTracksInstance)
    page = pages(_typed.V1RoomsParticipantsPublishedTracks.page, V1RoomsParticipantsPublishedTracksInstance)
    page_with_http_info = full_pages(_typed.V1RoomsParticipantsPublishedTracks.page, V1RoomsParticipantsPublishedTracksInstance)
    get_page = pages(_typed.V1RoomsParticipantsPublishedTracks.get_page, V1RoomsParticipantsPublishedTracksInstance)

class V1RoomsParticipantsPublishedTracksContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsPublishedTracksContext.fetch, V1RoomsParticipantsPublishedTracksInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsPublishedTracksContext.fetch, V1RoomsParticipantsPublishedTracksInstance)

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
    fetch = answers(_typed.V1RoomsParticipantsPublishedTracksInstance.fetch, V1RoomsParticipantsPublishedTracksInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsPublishedTracksInstance.fetch, V1RoomsParticipantsPublishedTracksInstance)

class V1RoomsParticipantsSubscribeRules(Resource):
    fetch = answers(_typed.V1RoomsParticipantsSubscribeRules.fetch, V1RoomsParticipantsSubscribeRulesInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsSubscribeRules.fetch, V1RoomsParticipantsSubscribeRulesInstance)
    update = answers(_typed.V1RoomsParticipantsSubscribeRules.update, V1RoomsParticipantsSubscribeRulesInstance)
    update_with_http_info = full_answers(_typed.V1RoomsParticipantsSubscribeRules.update, V1RoomsParticipantsSubscribeRulesInstance)

class V1RoomsParticipantsSubscribeRulesInstance(Instance):
    participant_sid: str | None
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsParticipantsSubscribedTracks(Called):
    def __call__(self, sid: str) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def get(self, sid: str) -> V1RoomsParticipantsSubscribedTracksContext: ...
    list = lists(_typed.V1RoomsParticipantsSubscribedTracks.list, V1RoomsParticipantsSubscribedTracksInstance)
    list_with_http_info = full_lists(_typed.V1RoomsParticipantsSubscribedTracks.list, V1RoomsParticipantsSubscribedTracksInstance)
    stream = streams(_typed.V1RoomsParticipantsSubscribedTracks.stream, V1RoomsParticipantsSubscribedTracksInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsParticipantsSubscribedTracks.stream, V1RoomsParticipantsSubscribedTracksInstance)
    page = pages(_typed.V1RoomsParticipantsSubscribedTracks.page, V1RoomsParticipantsSubscribedTracksInstance)
    page_with_http_info = full_pages(_typed.V1RoomsParticipantsSubscribedTracks.page, V1RoomsParticipantsSubscribedTracksInstance)
    get_page = pages(_typed.V1RoomsParticipantsSubscribedTracks.get_page, V1RoomsParticipantsSubscribedTracksInstance)

class V1RoomsParticipantsSubscribedTracksContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsSubscribedTracksContext.fetch, V1RoomsParticipantsSubscribedTracksInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsSubscribedTracksContext.fetch, V1RoomsParticipantsSubscribedTracksInstance)

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
    fetch = answers(_typed.V1RoomsParticipantsSubscribedTracksInstance.fetch, V1RoomsParticipantsSubscribedTracksInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsSubscribedTracksInstance.fetch, V1RoomsParticipantsSubscribedTracksInstance)

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
    fetch = answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)
    update = answers(_typed.V1RoomsParticipantsInstance.update, V1RoomsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsParticipantsInstance.update, V1RoomsParticipantsInstance)

class V1RoomsRecordingRules(Resource):
    fetch = answers(_typed.V1RoomsRecordingRules.fetch, V1RoomsRecordingRulesInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsRecordingRules.fetch, V1RoomsRecordingRulesInstance)
    update = answers(_typed.V1RoomsRecordingRules.update, V1RoomsRecordingRulesInstance)
    update_with_http_info = full_answers(_typed.V1RoomsRecordingRules.update, V1RoomsRecordingRulesInstance)

class V1RoomsRecordingRulesInstance(Instance):
    room_sid: str | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None

class V1RoomsRecordings(Called):
    def __call__(self, sid: str) -> V1RoomsRecordingsContext: ...
    def get(self, sid: str) -> V1RoomsRecordingsContext: ...
    list = lists(_typed.V1RoomsRecordings.list, V1RoomsRecordingsInstance)
    list_with_http_info = full_lists(_typed.V1RoomsRecordings.list, V1RoomsRecordingsInstance)
    stream = streams(_typed.V1RoomsRecordings.stream, V1RoomsRecordingsInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsRecordings.stream, V1RoomsRecordingsInstance)
    page = pages(_typed.V1RoomsRecordings.page, V1RoomsRecordingsInstance)
    page_with_http_info = full_pages(_typed.V1RoomsRecordings.page, V1RoomsRecordingsInstance)
    get_page = pages(_typed.V1RoomsRecordings.get_page, V1RoomsRecordingsInstance)

class V1RoomsRecordingsContext(Resource):
    delete = awaited(_typed.V1RoomsRecordingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1RoomsRecordingsContext.delete)
    fetch = answers(_typed.V1RoomsRecordingsContext.fetch, V1RoomsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsRecordingsContext.fetch, V1RoomsRecordingsInstance)

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
    delete = awaited(_typed.V1RoomsRecordingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1RoomsRecordingsInstance.delete)
    fetch = answers(_typed.V1RoomsRecordingsInstance.fetch, V1RoomsRecordingsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsRecordingsInstance.fetch, V1RoomsRecordingsInstance)

class V1RoomsTranscriptions(Called):
    def __call__(self, ttid: str) -> V1RoomsTranscriptionsContext: ...
    def get(self, ttid: str) -> V1RoomsTranscriptionsContext: ...
    create = answers(_typed.V1RoomsTranscriptions.create, V1RoomsTranscriptionsInstance)
    create_with_http_info = full_answers(_typed.V1RoomsTranscriptions.create, V1RoomsTranscriptionsInstance)
    list = lists(_typed.V1RoomsTranscriptions.list, V1RoomsTranscriptionsInstance)
    list_with_http_info = full_lists(_typed.V1RoomsTranscriptions.list, V1RoomsTranscriptionsInstance)
    stream = streams(_typed.V1RoomsTranscriptions.stream, V1RoomsTranscriptionsInstance)
    stream_with_http_info = full_streams(_typed.V1RoomsTranscriptions.stream, V1RoomsTranscriptionsInstance)
    page = pages(_typed.V1RoomsTranscriptions.page, V1RoomsTranscriptionsInstance)
    page_with_http_info = full_pages(_typed.V1RoomsTranscriptions.page, V1RoomsTranscriptionsInstance)
    get_page = pages(_typed.V1RoomsTranscriptions.get_page, V1RoomsTranscriptionsInstance)

class V1RoomsTranscriptionsContext(Resource):
    fetch = answers(_typed.V1RoomsTranscriptionsContext.fetch, V1RoomsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsTranscriptionsContext.fetch, V1RoomsTranscriptionsInstance)
    update = answers(_typed.V1RoomsTranscriptionsContext.update, V1RoomsTranscriptionsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsTranscriptionsContext.update, V1RoomsTranscriptionsInstance)

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
    fetch = answers(_typed.V1RoomsTranscriptionsInstance.fetch, V1RoomsTranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsTranscriptionsInstance.fetch, V1RoomsTranscriptionsInstance)
    update = answers(_typed.V1RoomsTranscriptionsInstance.update, V1RoomsTranscriptionsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsTranscriptionsInstance.update, V1RoomsTranscriptionsInstance)

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
    fetch = answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)
    fetch_with_http_info = full_answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)
    update = answers(_typed.V1RoomsInstance.update, V1RoomsInstance)
    update_with_http_info = full_answers(_typed.V1RoomsInstance.update, V1RoomsInstance)
