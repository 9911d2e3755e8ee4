"""twire.aio.trunking."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import trunking as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Trunking(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def trunks(self) -> V1Trunks: ...

class V1(Resource):
    @property
    def trunks(self) -> V1Trunks: ...

class V1Trunks(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksContext: ...
    def get(self, sid: PathValue) -> V1TrunksContext: ...
    create = answers(_typed.V1Trunks.create, V1TrunksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Trunks.list, V1TrunksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Trunks.stream, V1TrunksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Trunks.page, V1TrunksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Trunks.get_page, V1TrunksInstance)

class V1TrunksContext(Resource):
    @property
    def credentials_lists(self) -> V1TrunksCredentialsLists: ...
    @property
    def ip_access_control_lists(self) -> V1TrunksIpAccessControlLists: ...
    @property
    def origination_urls(self) -> V1TrunksOriginationUrls: ...
    @property
    def phone_numbers(self) -> V1TrunksPhoneNumbers: ...
    @property
    def recordings(self) -> V1TrunksRecordings: ...
    delete = awaited(_typed.V1TrunksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksContext.fetch, V1TrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksContext.update, V1TrunksInstance)
    update_with_http_info = fully(update)

class V1TrunksCredentialsLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksCredentialsListsContext: ...
    def get(self, sid: PathValue) -> V1TrunksCredentialsListsContext: ...
    create = answers(_typed.V1TrunksCredentialsLists.create, V1TrunksCredentialsListsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrunksCredentialsLists.list, V1TrunksCredentialsListsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrunksCredentialsLists.stream, V1TrunksCredentialsListsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrunksCredentialsLists.page, V1TrunksCredentialsListsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrunksCredentialsLists.get_page, V1TrunksCredentialsListsInstance)

class V1TrunksCredentialsListsContext(Resource):
    delete = awaited(_typed.V1TrunksCredentialsListsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksCredentialsListsContext.fetch, V1TrunksCredentialsListsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksCredentialsListsInstance(_typed.V1TrunksCredentialsListsInstanceFields):
    delete = awaited(_typed.V1TrunksCredentialsListsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksCredentialsListsInstance.fetch, V1TrunksCredentialsListsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksIpAccessControlLists(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksIpAccessControlListsContext: ...
    def get(self, sid: PathValue) -> V1TrunksIpAccessControlListsContext: ...
    create = answers(_typed.V1TrunksIpAccessControlLists.create, V1TrunksIpAccessControlListsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrunksIpAccessControlLists.list, V1TrunksIpAccessControlListsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrunksIpAccessControlLists.stream, V1TrunksIpAccessControlListsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrunksIpAccessControlLists.page, V1TrunksIpAccessControlListsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrunksIpAccessControlLists.get_page, V1TrunksIpAccessControlListsInstance)

class V1TrunksIpAccessControlListsContext(Resource):
    delete = awaited(_typed.V1TrunksIpAccessControlListsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksIpAccessControlListsContext.fetch, V1TrunksIpAccessControlListsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksIpAccessControlListsInstance(_typed.V1TrunksIpAccessControlListsInstanceFields):
    delete = awaited(_typed.V1TrunksIpAccessControlListsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksIpAccessControlListsInstance.fetch, V1TrunksIpAccessControlListsInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksOriginationUrls(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksOriginationUrlsContext: ...
    def get(self, sid: PathValue) -> V1TrunksOriginationUrlsContext: ...
    create = answers(_typed.V1TrunksOriginationUrls.create, V1TrunksOriginationUrlsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrunksOriginationUrls.list, V1TrunksOriginationUrlsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrunksOriginationUrls.stream, V1TrunksOriginationUrlsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrunksOriginationUrls.page, V1TrunksOriginationUrlsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrunksOriginationUrls.get_page, V1TrunksOriginationUrlsInstance)

class V1TrunksOriginationUrlsContext(Resource):
    delete = awaited(_typed.V1TrunksOriginationUrlsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksOriginationUrlsContext.fetch, V1TrunksOriginationUrlsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksOriginationUrlsContext.update, V1TrunksOriginationUrlsInstance)
    update_with_http_info = fully(update)

class V1TrunksOriginationUrlsInstance(_typed.V1TrunksOriginationUrlsInstanceFields):
    delete = awaited(_typed.V1TrunksOriginationUrlsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksOriginationUrlsInstance.fetch, V1TrunksOriginationUrlsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksOriginationUrlsInstance.update, V1TrunksOriginationUrlsInstance)
    update_with_http_info = fully(update)

class V1TrunksPhoneNumbers(CallableResource):
    def __call__(self, sid: PathValue) -> V1TrunksPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V1TrunksPhoneNumbersContext: ...
    create = answers(_typed.V1TrunksPhoneNumbers.create, V1TrunksPhoneNumbersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1TrunksPhoneNumbers.list, V1TrunksPhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1TrunksPhoneNumbers.stream, V1TrunksPhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1TrunksPhoneNumbers.page, V1TrunksPhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1TrunksPhoneNumbers.get_page, V1TrunksPhoneNumbersInstance)

class V1TrunksPhoneNumbersContext(Resource):
    delete = awaited(_typed.V1TrunksPhoneNumbersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksPhoneNumbersContext.fetch, V1TrunksPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksPhoneNumbersInstance(_typed.V1TrunksPhoneNumbersInstanceFields):
    delete = awaited(_typed.V1TrunksPhoneNumbersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksPhoneNumbersInstance.fetch, V1TrunksPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1TrunksRecordings(CallableResource):
    def __call__(self) -> V1TrunksRecordingsContext: ...
    def get(self) -> V1TrunksRecordingsContext: ...

class V1TrunksRecordingsContext(Resource):
    fetch = answers(_typed.V1TrunksRecordingsContext.fetch, V1TrunksRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksRecordingsContext.update, V1TrunksRecordingsInstance)
    update_with_http_info = fully(update)

class V1TrunksRecordingsInstance(_typed.V1TrunksRecordingsInstanceFields):
    fetch = answers(_typed.V1TrunksRecordingsInstance.fetch, V1TrunksRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksRecordingsInstance.update, V1TrunksRecordingsInstance)
    update_with_http_info = fully(update)

class V1TrunksInstance(_typed.V1TrunksInstanceFields):
    @property
    def credentials_lists(self) -> V1TrunksCredentialsLists: ...
    @property
    def ip_access_control_lists(self) -> V1TrunksIpAccessControlLists: ...
    @property
    def origination_urls(self) -> V1TrunksOriginationUrls: ...
    @property
    def phone_numbers(self) -> V1TrunksPhoneNumbers: ...
    @property
    def recordings(self) -> V1TrunksRecordings: ...
    delete = awaited(_typed.V1TrunksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1TrunksInstance.fetch, V1TrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1TrunksInstance.update, V1TrunksInstance)
    update_with_http_info = fully(update)
