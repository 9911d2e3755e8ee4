# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Video(Resource):
    v1: V1
    composition_hooks: V1CompositionHooks
    composition_settings: V1CompositionSettings
    compositions: V1Compositions
    recording_settings: V1RecordingSettings
    recordings: V1Recordings
    rooms: V1Rooms

class V1(Resource):
    composition_hooks: V1CompositionHooks
    composition_settings: V1CompositionSettings
    compositions: V1Compositions
    recording_settings: V1RecordingSettings
    recordings: V1Recordings
    rooms: V1Rooms

class V1CompositionHooks(Resource):
    def create(self, friendly_name: str, *, enabled: Maybe[bool] = ..., video_layout: Maybe[InObject] = ..., audio_sources: Maybe[InList[str]] = ..., audio_sources_excluded: Maybe[InList[str]] = ..., resolution: Maybe[str] = ..., format: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., trim: Maybe[bool] = ...) -> V1CompositionHooksInstance: ...
    def list(self, *, enabled: Maybe[bool] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CompositionHooksInstance]: ...
    def stream(self, *, enabled: Maybe[bool] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CompositionHooksInstance]: ...
    def page(self, *, enabled: Maybe[bool] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CompositionHooksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CompositionHooksInstance]: ...
    def __call__(self, sid: str) -> V1CompositionHooksContext: ...
    def get(self, sid: str) -> V1CompositionHooksContext: ...

class V1CompositionHooksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CompositionHooksInstance: ...
    def update(self, friendly_name: str, *, enabled: Maybe[bool] = ..., video_layout: Maybe[InObject] = ..., audio_sources: Maybe[InList[str]] = ..., audio_sources_excluded: Maybe[InList[str]] = ..., trim: Maybe[bool] = ..., format: Maybe[str] = ..., resolution: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ...) -> V1CompositionHooksInstance: ...

class V1CompositionHooksInstance(Instance, V1CompositionHooksContext):
    account_sid: Optional[str]
    friendly_name: Optional[str]
    enabled: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    audio_sources: Optional[List[str]]
    audio_sources_excluded: Optional[List[str]]
    video_layout: Any
    resolution: Optional[str]
    trim: Optional[bool]
    format: str
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    url: Optional[str]

class V1CompositionSettings(Resource):
    def __call__(self) -> V1CompositionSettingsContext0: ...
    def get(self) -> V1CompositionSettingsContext0: ...

class V1CompositionSettingsContext0(Resource):
    def create(self, friendly_name: str, *, aws_credentials_sid: Maybe[str] = ..., encryption_key_sid: Maybe[str] = ..., aws_s3_url: Maybe[str] = ..., aws_storage_enabled: Maybe[bool] = ..., encryption_enabled: Maybe[bool] = ...) -> V1CompositionSettingsContext0Instance: ...
    def fetch(self) -> V1CompositionSettingsContext0Instance: ...

class V1CompositionSettingsContext0Instance(Instance, V1CompositionSettingsContext0):
    account_sid: Optional[str]
    friendly_name: Optional[str]
    aws_credentials_sid: Optional[str]
    aws_s3_url: Optional[str]
    aws_storage_enabled: Optional[bool]
    encryption_key_sid: Optional[str]
    encryption_enabled: Optional[bool]
    url: Optional[str]

class V1Compositions(Resource):
    def create(self, room_sid: str, *, video_layout: Maybe[InObject] = ..., audio_sources: Maybe[InList[str]] = ..., audio_sources_excluded: Maybe[InList[str]] = ..., resolution: Maybe[str] = ..., format: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., trim: Maybe[bool] = ...) -> V1CompositionsInstance: ...
    def list(self, *, status: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., room_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CompositionsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., room_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CompositionsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., room_sid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CompositionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CompositionsInstance]: ...
    def __call__(self, sid: str) -> V1CompositionsContext: ...
    def get(self, sid: str) -> V1CompositionsContext: ...

class V1CompositionsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CompositionsInstance: ...

class V1CompositionsInstance(Instance, V1CompositionsContext):
    account_sid: Optional[str]
    status: str
    date_created: Optional[Datetime]
    date_completed: Optional[Datetime]
    date_deleted: Optional[Datetime]
    sid: Optional[str]
    room_sid: Optional[str]
    audio_sources: Optional[List[str]]
    audio_sources_excluded: Optional[List[str]]
    video_layout: Any
    resolution: Optional[str]
    trim: Optional[bool]
    format: str
    bitrate: int
    size: Optional[int]
    duration: int
    media_external_location: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1RecordingSettings(Resource):
    def __call__(self) -> V1RecordingSettingsContext0: ...
    def get(self) -> V1RecordingSettingsContext0: ...

class V1RecordingSettingsContext0(Resource):
    def create(self, friendly_name: str, *, aws_credentials_sid: Maybe[str] = ..., encryption_key_sid: Maybe[str] = ..., aws_s3_url: Maybe[str] = ..., aws_storage_enabled: Maybe[bool] = ..., encryption_enabled: Maybe[bool] = ...) -> V1RecordingSettingsContext0Instance: ...
    def fetch(self) -> V1RecordingSettingsContext0Instance: ...

class V1RecordingSettingsContext0Instance(Instance, V1RecordingSettingsContext0):
    account_sid: Optional[str]
    friendly_name: Optional[str]
    aws_credentials_sid: Optional[str]
    aws_s3_url: Optional[str]
    aws_storage_enabled: Optional[bool]
    encryption_key_sid: Optional[str]
    encryption_enabled: Optional[bool]
    url: Optional[str]

class V1Recordings(Resource):
    def list(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., grouping_sid: Maybe[InList[str]] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., media_type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RecordingsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., grouping_sid: Maybe[InList[str]] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., media_type: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RecordingsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., grouping_sid: Maybe[InList[str]] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., media_type: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RecordingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RecordingsInstance]: ...
    def __call__(self, sid: str) -> V1RecordingsContext: ...
    def get(self, sid: str) -> V1RecordingsContext: ...

class V1RecordingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1RecordingsInstance: ...

class V1RecordingsInstance(Instance, V1RecordingsContext):
    account_sid: Optional[str]
    status: str
    date_created: Optional[Datetime]
    sid: Optional[str]
    source_sid: Optional[str]
    size: Optional[int]
    url: Optional[str]
    type: str
    duration: Optional[int]
    container_format: str
    codec: str
    grouping_sids: Any
    track_name: Optional[str]
    offset: Optional[int]
    media_external_location: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Rooms(Resource):
    def create(self, *, enable_turn: Maybe[bool] = ..., type: Maybe[str] = ..., unique_name: Maybe[str] = ..., status_callback: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., max_participants: Maybe[int] = ..., record_participants_on_connect: Maybe[bool] = ..., transcribe_participants_on_connect: Maybe[bool] = ..., video_codecs: Maybe[InList[str]] = ..., media_region: Maybe[str] = ..., recording_rules: Maybe[InObject] = ..., transcriptions_configuration: Maybe[InObject] = ..., audio_only: Maybe[bool] = ..., max_participant_duration: Maybe[int] = ..., empty_room_timeout: Maybe[int] = ..., unused_room_timeout: Maybe[int] = ..., large_room: Maybe[bool] = ...) -> V1RoomsInstance: ...
    def list(self, *, status: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RoomsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RoomsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., unique_name: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RoomsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RoomsInstance]: ...
    def __call__(self, sid: str) -> V1RoomsContext: ...
    def get(self, sid: str) -> V1RoomsContext: ...

class V1RoomsContext(Resource):
    participants: V1Rooms_Participants
    recording_rules: V1Rooms_RecordingRules
    recordings: V1Rooms_Recordings
    transcriptions: V1Rooms_Transcriptions
    def fetch(self) -> V1RoomsInstance: ...
    def update(self, status: str) -> V1RoomsInstance: ...

class V1RoomsInstance(Instance, V1RoomsContext):
    sid: Optional[str]
    status: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    account_sid: Optional[str]
    enable_turn: Optional[bool]
    unique_name: Optional[str]
    status_callback: Optional[str]
    status_callback_method: Optional[str]
    end_time: Optional[Datetime]
    duration: Optional[int]
    type: str
    max_participants: int
    max_participant_duration: int
    max_concurrent_published_tracks: Optional[int]
    record_participants_on_connect: Optional[bool]
    video_codecs: Optional[List[str]]
    media_region: Optional[str]
    audio_only: Optional[bool]
    empty_room_timeout: int
    unused_room_timeout: int
    large_room: Optional[bool]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Rooms_Participants(Resource):
    def list(self, *, status: Maybe[str] = ..., identity: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_ParticipantsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., identity: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_ParticipantsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., identity: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_ParticipantsInstance]: ...
    def __call__(self, sid: str) -> V1Rooms_ParticipantsContext: ...
    def get(self, sid: str) -> V1Rooms_ParticipantsContext: ...

class V1Rooms_ParticipantsContext(Resource):
    anonymize: V1Rooms_Participants_Anonymize
    published_tracks: V1Rooms_Participants_PublishedTracks
    subscribe_rules: V1Rooms_Participants_SubscribeRules
    subscribed_tracks: V1Rooms_Participants_SubscribedTracks
    def fetch(self) -> V1Rooms_ParticipantsInstance: ...
    def update(self, *, status: Maybe[str] = ...) -> V1Rooms_ParticipantsInstance: ...

class V1Rooms_ParticipantsInstance(Instance, V1Rooms_ParticipantsContext):
    sid: Optional[str]
    room_sid: Optional[str]
    account_sid: Optional[str]
    status: str
    identity: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[int]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Rooms_Participants_Anonymize(Resource):
    def __call__(self) -> V1Rooms_Participants_AnonymizeContext0: ...
    def get(self) -> V1Rooms_Participants_AnonymizeContext0: ...

class V1Rooms_Participants_AnonymizeContext0(Resource):
    def update(self) -> V1Rooms_Participants_AnonymizeContext0Instance: ...

class V1Rooms_Participants_AnonymizeContext0Instance(Instance, V1Rooms_Participants_AnonymizeContext0):
    sid: Optional[str]
    room_sid: Optional[str]
    account_sid: Optional[str]
    status: str
    identity: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[int]
    url: Optional[str]

class V1Rooms_Participants_PublishedTracks(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_Participants_PublishedTracksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_Participants_PublishedTracksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_Participants_PublishedTracksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_Participants_PublishedTracksInstance]: ...
    def __call__(self, sid: str) -> V1Rooms_Participants_PublishedTracksContext: ...
    def get(self, sid: str) -> V1Rooms_Participants_PublishedTracksContext: ...

class V1Rooms_Participants_PublishedTracksContext(Resource):
    def fetch(self) -> V1Rooms_Participants_PublishedTracksInstance: ...

class V1Rooms_Participants_PublishedTracksInstance(Instance, V1Rooms_Participants_PublishedTracksContext):
    sid: Optional[str]
    participant_sid: Optional[str]
    room_sid: Optional[str]
    name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    enabled: Optional[bool]
    kind: str
    url: Optional[str]

class V1Rooms_Participants_SubscribeRules(Resource):
    def fetch(self) -> V1Rooms_Participants_SubscribeRulesInstance: ...
    def update(self, *, rules: Maybe[InObject] = ...) -> V1Rooms_Participants_SubscribeRulesInstance: ...

class V1Rooms_Participants_SubscribeRulesInstance(Instance):
    participant_sid: Optional[str]
    room_sid: Optional[str]
    rules: Optional[List[Dict[str, Any]]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Rooms_Participants_SubscribedTracks(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_Participants_SubscribedTracksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_Participants_SubscribedTracksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_Participants_SubscribedTracksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_Participants_SubscribedTracksInstance]: ...
    def __call__(self, sid: str) -> V1Rooms_Participants_SubscribedTracksContext: ...
    def get(self, sid: str) -> V1Rooms_Participants_SubscribedTracksContext: ...

class V1Rooms_Participants_SubscribedTracksContext(Resource):
    def fetch(self) -> V1Rooms_Participants_SubscribedTracksInstance: ...

class V1Rooms_Participants_SubscribedTracksInstance(Instance, V1Rooms_Participants_SubscribedTracksContext):
    sid: Optional[str]
    participant_sid: Optional[str]
    publisher_sid: Optional[str]
    room_sid: Optional[str]
    name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    enabled: Optional[bool]
    kind: str
    url: Optional[str]

class V1Rooms_RecordingRules(Resource):
    def fetch(self) -> V1Rooms_RecordingRulesInstance: ...
    def update(self, *, rules: Maybe[InObject] = ...) -> V1Rooms_RecordingRulesInstance: ...

class V1Rooms_RecordingRulesInstance(Instance):
    room_sid: Optional[str]
    rules: Optional[List[Dict[str, Any]]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Rooms_Recordings(Resource):
    def list(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_RecordingsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_RecordingsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., source_sid: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_RecordingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_RecordingsInstance]: ...
    def __call__(self, sid: str) -> V1Rooms_RecordingsContext: ...
    def get(self, sid: str) -> V1Rooms_RecordingsContext: ...

class V1Rooms_RecordingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1Rooms_RecordingsInstance: ...

class V1Rooms_RecordingsInstance(Instance, V1Rooms_RecordingsContext):
    account_sid: Optional[str]
    status: str
    date_created: Optional[Datetime]
    sid: Optional[str]
    source_sid: Optional[str]
    size: Optional[int]
    url: Optional[str]
    type: str
    duration: Optional[int]
    container_format: str
    codec: str
    grouping_sids: Any
    track_name: Optional[str]
    offset: Optional[int]
    media_external_location: Optional[str]
    room_sid: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Rooms_Transcriptions(Resource):
    def create(self, *, configuration: Maybe[InObject] = ...) -> V1Rooms_TranscriptionsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Rooms_TranscriptionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Rooms_TranscriptionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Rooms_TranscriptionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Rooms_TranscriptionsInstance]: ...
    def __call__(self, ttid: str) -> V1Rooms_TranscriptionsContext: ...
    def get(self, ttid: str) -> V1Rooms_TranscriptionsContext: ...

class V1Rooms_TranscriptionsContext(Resource):
    def fetch(self) -> V1Rooms_TranscriptionsInstance: ...
    def update(self, *, status: Maybe[str] = ..., configuration: Maybe[InObject] = ...) -> V1Rooms_TranscriptionsInstance: ...

class V1Rooms_TranscriptionsInstance(Instance, V1Rooms_TranscriptionsContext):
    ttid: Optional[str]
    account_sid: Optional[str]
    room_sid: Optional[str]
    source_sid: Optional[str]
    status: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    duration: Optional[int]
    url: Optional[str]
    configuration: Optional[Dict[str, Any]]
