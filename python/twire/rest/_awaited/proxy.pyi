"""twire.aio.proxy."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import proxy as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Proxy(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

class V1ServicesContext(Resource):
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1ServicesPhoneNumbersContext: ...
    create = answers(_typed.V1ServicesPhoneNumbers.create, V1ServicesPhoneNumbersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesPhoneNumbers.list, V1ServicesPhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesPhoneNumbers.stream, V1ServicesPhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesPhoneNumbers.page, V1ServicesPhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesPhoneNumbers.get_page, V1ServicesPhoneNumbersInstance)

class V1ServicesPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1ServicesPhoneNumbersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersContext.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesPhoneNumbersContext.update, V1ServicesPhoneNumbersInstance)
    update_with_http_info = fully(update)

class V1ServicesPhoneNumbersInstance(_typed.V1ServicesPhoneNumbersInstanceFields):
    delete = awaited(_typed.V1ServicesPhoneNumbersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesPhoneNumbersInstance.fetch, V1ServicesPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesPhoneNumbersInstance.update, V1ServicesPhoneNumbersInstance)
    update_with_http_info = fully(update)

class V1ServicesSessions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsContext: ...
    create = answers(_typed.V1ServicesSessions.create, V1ServicesSessionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSessions.list, V1ServicesSessionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSessions.stream, V1ServicesSessionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSessions.page, V1ServicesSessionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSessions.get_page, V1ServicesSessionsInstance)

class V1ServicesSessionsContext(Resource):
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    delete = awaited(_typed.V1ServicesSessionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsContext.fetch, V1ServicesSessionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSessionsContext.update, V1ServicesSessionsInstance)
    update_with_http_info = fully(update)

class V1ServicesSessionsInteractions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsInteractionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsInteractionsContext: ...
    list = lists(_typed.V1ServicesSessionsInteractions.list, V1ServicesSessionsInteractionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSessionsInteractions.stream, V1ServicesSessionsInteractionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSessionsInteractions.page, V1ServicesSessionsInteractionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSessionsInteractions.get_page, V1ServicesSessionsInteractionsInstance)

class V1ServicesSessionsInteractionsContext(Resource):
    delete = awaited(_typed.V1ServicesSessionsInteractionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsInteractionsContext.fetch, V1ServicesSessionsInteractionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsInteractionsInstance(_typed.V1ServicesSessionsInteractionsInstanceFields):
    delete = awaited(_typed.V1ServicesSessionsInteractionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsInteractionsInstance.fetch, V1ServicesSessionsInteractionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsParticipantsContext: ...
    create = answers(_typed.V1ServicesSessionsParticipants.create, V1ServicesSessionsParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSessionsParticipants.list, V1ServicesSessionsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSessionsParticipants.stream, V1ServicesSessionsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSessionsParticipants.page, V1ServicesSessionsParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSessionsParticipants.get_page, V1ServicesSessionsParticipantsInstance)

class V1ServicesSessionsParticipantsContext(Resource):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    delete = awaited(_typed.V1ServicesSessionsParticipantsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsParticipantsContext.fetch, V1ServicesSessionsParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsParticipantsMessageInteractions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesSessionsParticipantsMessageInteractionsContext: ...
    create = answers(_typed.V1ServicesSessionsParticipantsMessageInteractions.create, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesSessionsParticipantsMessageInteractions.list, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesSessionsParticipantsMessageInteractions.stream, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesSessionsParticipantsMessageInteractions.page, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesSessionsParticipantsMessageInteractions.get_page, V1ServicesSessionsParticipantsMessageInteractionsInstance)

class V1ServicesSessionsParticipantsMessageInteractionsContext(Resource):
    fetch = answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsContext.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsParticipantsMessageInteractionsInstance(_typed.V1ServicesSessionsParticipantsMessageInteractionsInstanceFields):
    fetch = answers(_typed.V1ServicesSessionsParticipantsMessageInteractionsInstance.fetch, V1ServicesSessionsParticipantsMessageInteractionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsParticipantsInstance(_typed.V1ServicesSessionsParticipantsInstanceFields):
    @property
    def message_interactions(self) -> V1ServicesSessionsParticipantsMessageInteractions: ...
    delete = awaited(_typed.V1ServicesSessionsParticipantsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsParticipantsInstance.fetch, V1ServicesSessionsParticipantsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesSessionsInstance(_typed.V1ServicesSessionsInstanceFields):
    @property
    def interactions(self) -> V1ServicesSessionsInteractions: ...
    @property
    def participants(self) -> V1ServicesSessionsParticipants: ...
    delete = awaited(_typed.V1ServicesSessionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesSessionsInstance.fetch, V1ServicesSessionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesSessionsInstance.update, V1ServicesSessionsInstance)
    update_with_http_info = fully(update)

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
    @property
    def phone_numbers(self) -> V1ServicesPhoneNumbers: ...
    @property
    def sessions(self) -> V1ServicesSessions: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)
