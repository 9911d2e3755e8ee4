"""twire.aio.pricing."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa

from twire.rest._typed import pricing as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, fully, fully_streamed, lists, pages, streams

class Pricing(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def countries(self) -> V2Countries: ...
    @property
    def messaging(self) -> V1Messaging: ...
    @property
    def numbers(self) -> V2Numbers: ...
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...
    @property
    def voice(self) -> V2Voice: ...

class V1(Resource):
    @property
    def messaging(self) -> V1Messaging: ...
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...
    @property
    def voice(self) -> V1Voice: ...

class V1Messaging(Resource):
    @property
    def countries(self) -> V1MessagingCountries: ...

class V1MessagingCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V1MessagingCountriesContext: ...
    def get(self, iso_country: PathValue) -> V1MessagingCountriesContext: ...
    list = lists(_typed.V1MessagingCountries.list, V1MessagingCountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1MessagingCountries.stream, V1MessagingCountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1MessagingCountries.page, V1MessagingCountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1MessagingCountries.get_page, V1MessagingCountriesInstance2)

class V1MessagingCountriesContext(Resource):
    fetch = answers(_typed.V1MessagingCountriesContext.fetch, V1MessagingCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1MessagingCountriesInstance(_typed.V1MessagingCountriesInstanceFields):
    fetch = answers(_typed.V1MessagingCountriesInstance.fetch, V1MessagingCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1MessagingCountriesInstance2(_typed.V1MessagingCountriesInstance2Fields):
    fetch = answers(_typed.V1MessagingCountriesInstance2.fetch, V1MessagingCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1PhoneNumbers(Resource):
    @property
    def countries(self) -> V1PhoneNumbersCountries: ...

class V1PhoneNumbersCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V1PhoneNumbersCountriesContext: ...
    def get(self, iso_country: PathValue) -> V1PhoneNumbersCountriesContext: ...
    list = lists(_typed.V1PhoneNumbersCountries.list, V1PhoneNumbersCountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PhoneNumbersCountries.stream, V1PhoneNumbersCountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PhoneNumbersCountries.page, V1PhoneNumbersCountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PhoneNumbersCountries.get_page, V1PhoneNumbersCountriesInstance2)

class V1PhoneNumbersCountriesContext(Resource):
    fetch = answers(_typed.V1PhoneNumbersCountriesContext.fetch, V1PhoneNumbersCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1PhoneNumbersCountriesInstance(_typed.V1PhoneNumbersCountriesInstanceFields):
    fetch = answers(_typed.V1PhoneNumbersCountriesInstance.fetch, V1PhoneNumbersCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1PhoneNumbersCountriesInstance2(_typed.V1PhoneNumbersCountriesInstance2Fields):
    fetch = answers(_typed.V1PhoneNumbersCountriesInstance2.fetch, V1PhoneNumbersCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1Voice(Resource):
    @property
    def countries(self) -> V1VoiceCountries: ...
    @property
    def numbers(self) -> V1VoiceNumbers: ...

class V1VoiceCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V1VoiceCountriesContext: ...
    def get(self, iso_country: PathValue) -> V1VoiceCountriesContext: ...
    list = lists(_typed.V1VoiceCountries.list, V1VoiceCountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1VoiceCountries.stream, V1VoiceCountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1VoiceCountries.page, V1VoiceCountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1VoiceCountries.get_page, V1VoiceCountriesInstance2)

class V1VoiceCountriesContext(Resource):
    fetch = answers(_typed.V1VoiceCountriesContext.fetch, V1VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1VoiceCountriesInstance(_typed.V1VoiceCountriesInstanceFields):
    fetch = answers(_typed.V1VoiceCountriesInstance.fetch, V1VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1VoiceCountriesInstance2(_typed.V1VoiceCountriesInstance2Fields):
    fetch = answers(_typed.V1VoiceCountriesInstance2.fetch, V1VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1VoiceNumbers(CallableResource):
    def __call__(self, number: PathValue) -> V1VoiceNumbersContext: ...
    def get(self, number: PathValue) -> V1VoiceNumbersContext: ...

class V1VoiceNumbersContext(Resource):
    fetch = answers(_typed.V1VoiceNumbersContext.fetch, V1VoiceNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1VoiceNumbersInstance(_typed.V1VoiceNumbersInstanceFields):
    fetch = answers(_typed.V1VoiceNumbersInstance.fetch, V1VoiceNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2(Resource):
    @property
    def countries(self) -> V2Countries: ...
    @property
    def numbers(self) -> V2Numbers: ...
    @property
    def voice(self) -> V2Voice: ...

class V2Countries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V2CountriesContext: ...
    def get(self, iso_country: PathValue) -> V2CountriesContext: ...
    list = lists(_typed.V2Countries.list, V2CountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Countries.stream, V2CountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Countries.page, V2CountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Countries.get_page, V2CountriesInstance2)

class V2CountriesContext(Resource):
    fetch = answers(_typed.V2CountriesContext.fetch, V2CountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2CountriesInstance(_typed.V2CountriesInstanceFields):
    fetch = answers(_typed.V2CountriesInstance.fetch, V2CountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2CountriesInstance2(_typed.V2CountriesInstance2Fields):
    fetch = answers(_typed.V2CountriesInstance2.fetch, V2CountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2Numbers(CallableResource):
    def __call__(self, destination_number: PathValue) -> V2NumbersContext: ...
    def get(self, destination_number: PathValue) -> V2NumbersContext: ...

class V2NumbersContext(Resource):
    fetch = answers(_typed.V2NumbersContext.fetch, V2NumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2NumbersInstance(_typed.V2NumbersInstanceFields):
    fetch = answers(_typed.V2NumbersInstance.fetch, V2NumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2Voice(Resource):
    @property
    def countries(self) -> V2VoiceCountries: ...
    @property
    def numbers(self) -> V2VoiceNumbers: ...

class V2VoiceCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V2VoiceCountriesContext: ...
    def get(self, iso_country: PathValue) -> V2VoiceCountriesContext: ...
    list = lists(_typed.V2VoiceCountries.list, V2VoiceCountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2VoiceCountries.stream, V2VoiceCountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2VoiceCountries.page, V2VoiceCountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2VoiceCountries.get_page, V2VoiceCountriesInstance2)

class V2VoiceCountriesContext(Resource):
    fetch = answers(_typed.V2VoiceCountriesContext.fetch, V2VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2VoiceCountriesInstance(_typed.V2VoiceCountriesInstanceFields):
    fetch = answers(_typed.V2VoiceCountriesInstance.fetch, V2VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2VoiceCountriesInstance2(_typed.V2VoiceCountriesInstance2Fields):
    fetch = answers(_typed.V2VoiceCountriesInstance2.fetch, V2VoiceCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V2VoiceNumbers(CallableResource):
    def __call__(self, destination_number: PathValue) -> V2VoiceNumbersContext: ...
    def get(self, destination_number: PathValue) -> V2VoiceNumbersContext: ...

class V2VoiceNumbersContext(Resource):
    fetch = answers(_typed.V2VoiceNumbersContext.fetch, V2VoiceNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2VoiceNumbersInstance(_typed.V2VoiceNumbersInstanceFields):
    fetch = answers(_typed.V2VoiceNumbersInstance.fetch, V2VoiceNumbersInstance)
    fetch_with_http_info = fully(fetch)
