"""client.pricing."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from typing import Any

from twire.rest._typed._base import Called, Instance, Int, List, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Pricing(Resource):
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

class V1MessagingCountries(Called):
    def __call__(self, iso_country: str) -> V1MessagingCountriesContext: ...
    def get(self, iso_country: str) -> V1MessagingCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1MessagingCountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1MessagingCountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1MessagingCountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1MessagingCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1MessagingCountriesContext(Resource):
    def fetch(self) -> V1MessagingCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1MessagingCountriesInstance(Instance):
    country: str | None
    iso_country: str | None
    outbound_sms_prices: list[Any] | None
    inbound_sms_prices: list[Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V1MessagingCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1MessagingCountriesInstance2(Instance):
    country: str | None
    iso_country: str | None
    url: str | None
    def fetch(self) -> V1MessagingCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbers(Resource):
    @property
    def countries(self) -> V1PhoneNumbersCountries: ...

class V1PhoneNumbersCountries(Called):
    def __call__(self, iso_country: str) -> V1PhoneNumbersCountriesContext: ...
    def get(self, iso_country: str) -> V1PhoneNumbersCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1PhoneNumbersCountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PhoneNumbersCountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PhoneNumbersCountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PhoneNumbersCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1PhoneNumbersCountriesContext(Resource):
    def fetch(self) -> V1PhoneNumbersCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersCountriesInstance(Instance):
    country: str | None
    iso_country: str | None
    phone_number_prices: list[Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V1PhoneNumbersCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersCountriesInstance2(Instance):
    country: str | None
    iso_country: str | None
    url: str | None
    def fetch(self) -> V1PhoneNumbersCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Voice(Resource):
    @property
    def countries(self) -> V1VoiceCountries: ...
    @property
    def numbers(self) -> V1VoiceNumbers: ...

class V1VoiceCountries(Called):
    def __call__(self, iso_country: str) -> V1VoiceCountriesContext: ...
    def get(self, iso_country: str) -> V1VoiceCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1VoiceCountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1VoiceCountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1VoiceCountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1VoiceCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1VoiceCountriesContext(Resource):
    def fetch(self) -> V1VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceCountriesInstance(Instance):
    country: str | None
    iso_country: str | None
    outbound_prefix_prices: list[Any] | None
    inbound_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V1VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceCountriesInstance2(Instance):
    country: str | None
    iso_country: str | None
    url: str | None
    def fetch(self) -> V1VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceNumbers(Called):
    def __call__(self, number: str) -> V1VoiceNumbersContext: ...
    def get(self, number: str) -> V1VoiceNumbersContext: ...

class V1VoiceNumbersContext(Resource):
    def fetch(self) -> V1VoiceNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceNumbersInstance(Instance):
    number: str | None
    country: str | None
    iso_country: str | None
    outbound_call_price: dict[str, Any] | None
    inbound_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V1VoiceNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2(Resource):
    @property
    def countries(self) -> V2Countries: ...
    @property
    def numbers(self) -> V2Numbers: ...
    @property
    def voice(self) -> V2Voice: ...

class V2Countries(Called):
    def __call__(self, iso_country: str) -> V2CountriesContext: ...
    def get(self, iso_country: str) -> V2CountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2CountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V2CountriesContext(Resource):
    def fetch(self) -> V2CountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CountriesInstance(Instance):
    country: str | None
    iso_country: str | None
    terminating_prefix_prices: list[Any] | None
    originating_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V2CountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CountriesInstance2(Instance):
    country: str | None
    iso_country: str | None
    url: str | None
    def fetch(self) -> V2CountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Numbers(Called):
    def __call__(self, destination_number: str) -> V2NumbersContext: ...
    def get(self, destination_number: str) -> V2NumbersContext: ...

class V2NumbersContext(Resource):
    def fetch(self, origination_number: Text | None = ...) -> V2NumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2NumbersInstance(Instance):
    destination_number: str | None
    origination_number: str | None
    country: str | None
    iso_country: str | None
    terminating_prefix_prices: list[Any] | None
    originating_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self, origination_number: Text | None = ...) -> V2NumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Voice(Resource):
    @property
    def countries(self) -> V2VoiceCountries: ...
    @property
    def numbers(self) -> V2VoiceNumbers: ...

class V2VoiceCountries(Called):
    def __call__(self, iso_country: str) -> V2VoiceCountriesContext: ...
    def get(self, iso_country: str) -> V2VoiceCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2VoiceCountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2VoiceCountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2VoiceCountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2VoiceCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V2VoiceCountriesContext(Resource):
    def fetch(self) -> V2VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceCountriesInstance(Instance):
    country: str | None
    iso_country: str | None
    outbound_prefix_prices: list[Any] | None
    inbound_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self) -> V2VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceCountriesInstance2(Instance):
    country: str | None
    iso_country: str | None
    url: str | None
    def fetch(self) -> V2VoiceCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceNumbers(Called):
    def __call__(self, destination_number: str) -> V2VoiceNumbersContext: ...
    def get(self, destination_number: str) -> V2VoiceNumbersContext: ...

class V2VoiceNumbersContext(Resource):
    def fetch(self, origination_number: Text | None = ...) -> V2VoiceNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceNumbersInstance(Instance):
    destination_number: str | None
    origination_number: str | None
    country: str | None
    iso_country: str | None
    outbound_call_prices: list[Any] | None
    inbound_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None
    def fetch(self, origination_number: Text | None = ...) -> V2VoiceNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
