"""twire.aio.video."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import video as _typed

from twire.rest._typed._base import CallableResource, Destination, PathValue, Product, Progress, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1CompositionHooks.create, V1CompositionHooksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1CompositionHooks.list, V1CompositionHooksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1CompositionHooks.stream, V1CompositionHooksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1CompositionHooks.page, V1CompositionHooksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1CompositionHooks.get_page, V1CompositionHooksInstance)

class V1CompositionHooksContext(Resource):
    delete = awaited(_typed.V1CompositionHooksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CompositionHooksContext.fetch, V1CompositionHooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CompositionHooksContext.update, V1CompositionHooksInstance)
    update_with_http_info = fully(update)

class V1CompositionHooksInstance(_typed.V1CompositionHooksInstanceFields):
    delete = awaited(_typed.V1CompositionHooksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CompositionHooksInstance.fetch, V1CompositionHooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1CompositionHooksInstance.update, V1CompositionHooksInstance)
    update_with_http_info = fully(update)

class V1CompositionSettings(CallableResource):
    def __call__(self) -> V1CompositionSettingsContext: ...
    def get(self) -> V1CompositionSettingsContext: ...

class V1CompositionSettingsContext(Resource):
    create = answers(_typed.V1CompositionSettingsContext.create, V1CompositionSettingsInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1CompositionSettingsContext.fetch, V1CompositionSettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1CompositionSettingsInstance(_typed.V1CompositionSettingsInstanceFields):
    create = answers(_typed.V1CompositionSettingsInstance.create, V1CompositionSettingsInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1CompositionSettingsInstance.fetch, V1CompositionSettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1Compositions(CallableResource):
    def __call__(self, sid: PathValue) -> V1CompositionsContext: ...
    def get(self, sid: PathValue) -> V1CompositionsContext: ...
    create = answers(_typed.V1Compositions.create, V1CompositionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Compositions.list, V1CompositionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Compositions.stream, V1CompositionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Compositions.page, V1CompositionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Compositions.get_page, V1CompositionsInstance)

class V1CompositionsContext(Resource):
    delete = awaited(_typed.V1CompositionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CompositionsContext.fetch, V1CompositionsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1CompositionsInstance(_typed.V1CompositionsInstanceFields):
    delete = awaited(_typed.V1CompositionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1CompositionsInstance.fetch, V1CompositionsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RecordingSettings(CallableResource):
    def __call__(self) -> V1RecordingSettingsContext: ...
    def get(self) -> V1RecordingSettingsContext: ...

class V1RecordingSettingsContext(Resource):
    create = answers(_typed.V1RecordingSettingsContext.create, V1RecordingSettingsInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1RecordingSettingsContext.fetch, V1RecordingSettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1RecordingSettingsInstance(_typed.V1RecordingSettingsInstanceFields):
    create = answers(_typed.V1RecordingSettingsInstance.create, V1RecordingSettingsInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V1RecordingSettingsInstance.fetch, V1RecordingSettingsInstance)
    fetch_with_http_info = fully(fetch)

class V1Recordings(CallableResource):
    def __call__(self, sid: PathValue) -> V1RecordingsContext: ...
    def get(self, sid: PathValue) -> V1RecordingsContext: ...
    list = lists(_typed.V1Recordings.list, V1RecordingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Recordings.stream, V1RecordingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Recordings.page, V1RecordingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Recordings.get_page, V1RecordingsInstance)

class V1RecordingsContext(Resource):
    delete = awaited(_typed.V1RecordingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RecordingsContext.fetch, V1RecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RecordingsInstance(_typed.V1RecordingsInstanceFields):
    delete = awaited(_typed.V1RecordingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RecordingsInstance.fetch, V1RecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1Rooms(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsContext: ...
    def get(self, sid: PathValue) -> V1RoomsContext: ...
    create = answers(_typed.V1Rooms.create, V1RoomsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Rooms.list, V1RoomsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Rooms.stream, V1RoomsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Rooms.page, V1RoomsInstance)
    page_with_http_info = fully(page)
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
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsContext.update, V1RoomsInstance)
    update_with_http_info = fully(update)

class V1RoomsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsContext: ...
    list = lists(_typed.V1RoomsParticipants.list, V1RoomsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsParticipants.stream, V1RoomsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsParticipants.page, V1RoomsParticipantsInstance)
    page_with_http_info = fully(page)
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
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsParticipantsContext.update, V1RoomsParticipantsInstance)
    update_with_http_info = fully(update)

class V1RoomsParticipantsAnonymize(CallableResource):
    def __call__(self) -> V1RoomsParticipantsAnonymizeContext: ...
    def get(self) -> V1RoomsParticipantsAnonymizeContext: ...

class V1RoomsParticipantsAnonymizeContext(Resource):
    update = answers(_typed.V1RoomsParticipantsAnonymizeContext.update, V1RoomsParticipantsAnonymizeInstance)
    update_with_http_info = fully(update)

class V1RoomsParticipantsAnonymizeInstance(_typed.V1RoomsParticipantsAnonymizeInstanceFields):
    update = answers(_typed.V1RoomsParticipantsAnonymizeInstance.update, V1RoomsParticipantsAnonymizeInstance)
    update_with_http_info = fully(update)

class V1RoomsParticipantsPublishedTracks(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsPublishedTracksContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsPublishedTracksContext: ...
    list = lists(_typed.V1RoomsParticipantsPublishedTracks.list, V1RoomsParticipantsPublishedTracksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsParticipantsPublishedTracks.stream, V1RoomsParticipantsPublishedTracksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsParticipantsPublishedTracks.page, V1RoomsParticipantsPublishedTracksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RoomsParticipantsPublishedTracks.get_page, V1RoomsParticipantsPublishedTracksInstance)

class V1RoomsParticipantsPublishedTracksContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsPublishedTracksContext.fetch, V1RoomsParticipantsPublishedTracksInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipantsPublishedTracksInstance(_typed.V1RoomsParticipantsPublishedTracksInstanceFields):
    fetch = answers(_typed.V1RoomsParticipantsPublishedTracksInstance.fetch, V1RoomsParticipantsPublishedTracksInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipantsSubscribeRules(Resource):
    fetch = answers(_typed.V1RoomsParticipantsSubscribeRules.fetch, V1RoomsParticipantsSubscribeRulesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsParticipantsSubscribeRules.update, V1RoomsParticipantsSubscribeRulesInstance)
    update_with_http_info = fully(update)

class V1RoomsParticipantsSubscribeRulesInstance(_typed.V1RoomsParticipantsSubscribeRulesInstanceFields):
    pass

class V1RoomsParticipantsSubscribedTracks(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsParticipantsSubscribedTracksContext: ...
    def get(self, sid: PathValue) -> V1RoomsParticipantsSubscribedTracksContext: ...
    list = lists(_typed.V1RoomsParticipantsSubscribedTracks.list, V1RoomsParticipantsSubscribedTracksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsParticipantsSubscribedTracks.stream, V1RoomsParticipantsSubscribedTracksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsParticipantsSubscribedTracks.page, V1RoomsParticipantsSubscribedTracksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RoomsParticipantsSubscribedTracks.get_page, V1RoomsParticipantsSubscribedTracksInstance)

class V1RoomsParticipantsSubscribedTracksContext(Resource):
    fetch = answers(_typed.V1RoomsParticipantsSubscribedTracksContext.fetch, V1RoomsParticipantsSubscribedTracksInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipantsSubscribedTracksInstance(_typed.V1RoomsParticipantsSubscribedTracksInstanceFields):
    fetch = answers(_typed.V1RoomsParticipantsSubscribedTracksInstance.fetch, V1RoomsParticipantsSubscribedTracksInstance)
    fetch_with_http_info = fully(fetch)

class V1RoomsParticipantsInstance(_typed.V1RoomsParticipantsInstanceFields):
    @property
    def anonymize(self) -> V1RoomsParticipantsAnonymize: ...
    @property
    def published_tracks(self) -> V1RoomsParticipantsPublishedTracks: ...
    @property
    def subscribe_rules(self) -> V1RoomsParticipantsSubscribeRules: ...
    @property
    def subscribed_tracks(self) -> V1RoomsParticipantsSubscribedTracks: ...
    fetch = answers(_typed.V1RoomsParticipantsInstance.fetch, V1RoomsParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsParticipantsInstance.update, V1RoomsParticipantsInstance)
    update_with_http_info = fully(update)

class V1RoomsRecordingRules(Resource):
    fetch = answers(_typed.V1RoomsRecordingRules.fetch, V1RoomsRecordingRulesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsRecordingRules.update, V1RoomsRecordingRulesInstance)
    update_with_http_info = fully(update)

class V1RoomsRecordingRulesInstance(_typed.V1RoomsRecordingRulesInstanceFields):
    pass

class V1RoomsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V1RoomsRecordingsContext: ...
    def get(self, sid: PathValue) -> V1RoomsRecordingsContext: ...
    list = lists(_typed.V1RoomsRecordings.list, V1RoomsRecordingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsRecordings.stream, V1RoomsRecordingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsRecordings.page, V1RoomsRecordingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RoomsRecordings.get_page, V1RoomsRecordingsInstance)

class V1RoomsRecordingsContext(Resource):
    delete = awaited(_typed.V1RoomsRecordingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RoomsRecordingsContext.fetch, V1RoomsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RoomsRecordingsInstance(_typed.V1RoomsRecordingsInstanceFields):
    delete = awaited(_typed.V1RoomsRecordingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RoomsRecordingsInstance.fetch, V1RoomsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V1RoomsTranscriptions(CallableResource):
    def __call__(self, ttid: PathValue) -> V1RoomsTranscriptionsContext: ...
    def get(self, ttid: PathValue) -> V1RoomsTranscriptionsContext: ...
    create = answers(_typed.V1RoomsTranscriptions.create, V1RoomsTranscriptionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1RoomsTranscriptions.list, V1RoomsTranscriptionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1RoomsTranscriptions.stream, V1RoomsTranscriptionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1RoomsTranscriptions.page, V1RoomsTranscriptionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1RoomsTranscriptions.get_page, V1RoomsTranscriptionsInstance)

class V1RoomsTranscriptionsContext(Resource):
    fetch = answers(_typed.V1RoomsTranscriptionsContext.fetch, V1RoomsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsTranscriptionsContext.update, V1RoomsTranscriptionsInstance)
    update_with_http_info = fully(update)

class V1RoomsTranscriptionsInstance(_typed.V1RoomsTranscriptionsInstanceFields):
    fetch = answers(_typed.V1RoomsTranscriptionsInstance.fetch, V1RoomsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsTranscriptionsInstance.update, V1RoomsTranscriptionsInstance)
    update_with_http_info = fully(update)

class V1RoomsInstance(_typed.V1RoomsInstanceFields):
    @property
    def participants(self) -> V1RoomsParticipants: ...
    @property
    def recording_rules(self) -> V1RoomsRecordingRules: ...
    @property
    def recordings(self) -> V1RoomsRecordings: ...
    @property
    def transcriptions(self) -> V1RoomsTranscriptions: ...
    fetch = answers(_typed.V1RoomsInstance.fetch, V1RoomsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1RoomsInstance.update, V1RoomsInstance)
    update_with_http_info = fully(update)
