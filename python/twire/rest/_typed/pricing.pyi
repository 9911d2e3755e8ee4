"""client.pricing."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from typing import Any

from twire.rest._typed._base import CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1MessagingCountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1MessagingCountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1MessagingCountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1MessagingCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1MessagingCountriesContext(Resource):
    def fetch(self) -> V1MessagingCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1MessagingCountriesInstanceFields(Instance):
    country: str | None
    iso_country: str | None
    outbound_sms_prices: list[Any] | None
    inbound_sms_prices: list[Any] | None
    price_unit: str | None
    url: str | None

class V1MessagingCountriesInstance(V1MessagingCountriesInstanceFields):
    def fetch(self) -> V1MessagingCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1MessagingCountriesInstance2Fields(Instance):
    country: str | None
    iso_country: str | None
    url: str | None

class V1MessagingCountriesInstance2(V1MessagingCountriesInstance2Fields):
    def fetch(self) -> V1MessagingCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbers(Resource):
    @property
    def countries(self) -> V1PhoneNumbersCountries: ...

class V1PhoneNumbersCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V1PhoneNumbersCountriesContext: ...
    def get(self, iso_country: PathValue) -> V1PhoneNumbersCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1PhoneNumbersCountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PhoneNumbersCountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PhoneNumbersCountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PhoneNumbersCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1PhoneNumbersCountriesContext(Resource):
    def fetch(self) -> V1PhoneNumbersCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersCountriesInstanceFields(Instance):
    country: str | None
    iso_country: str | None
    phone_number_prices: list[Any] | None
    price_unit: str | None
    url: str | None

class V1PhoneNumbersCountriesInstance(V1PhoneNumbersCountriesInstanceFields):
    def fetch(self) -> V1PhoneNumbersCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersCountriesInstance2Fields(Instance):
    country: str | None
    iso_country: str | None
    url: str | None

class V1PhoneNumbersCountriesInstance2(V1PhoneNumbersCountriesInstance2Fields):
    def fetch(self) -> V1PhoneNumbersCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Voice(Resource):
    @property
    def countries(self) -> V1VoiceCountries: ...
    @property
    def numbers(self) -> V1VoiceNumbers: ...

class V1VoiceCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V1VoiceCountriesContext: ...
    def get(self, iso_country: PathValue) -> V1VoiceCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1VoiceCountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1VoiceCountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1VoiceCountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1VoiceCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1VoiceCountriesContext(Resource):
    def fetch(self) -> V1VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceCountriesInstanceFields(Instance):
    country: str | None
    iso_country: str | None
    outbound_prefix_prices: list[Any] | None
    inbound_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None

class V1VoiceCountriesInstance(V1VoiceCountriesInstanceFields):
    def fetch(self) -> V1VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceCountriesInstance2Fields(Instance):
    country: str | None
    iso_country: str | None
    url: str | None

class V1VoiceCountriesInstance2(V1VoiceCountriesInstance2Fields):
    def fetch(self) -> V1VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceNumbers(CallableResource):
    def __call__(self, number: PathValue) -> V1VoiceNumbersContext: ...
    def get(self, number: PathValue) -> V1VoiceNumbersContext: ...

class V1VoiceNumbersContext(Resource):
    def fetch(self) -> V1VoiceNumbersInstance:
        """Reads a number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1VoiceNumbersInstanceFields(Instance):
    number: str | None
    country: str | None
    iso_country: str | None
    outbound_call_price: dict[str, Any] | None
    inbound_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None

class V1VoiceNumbersInstance(V1VoiceNumbersInstanceFields):
    def fetch(self) -> V1VoiceNumbersInstance:
        """Reads a number."""
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

class V2Countries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V2CountriesContext: ...
    def get(self, iso_country: PathValue) -> V2CountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2CountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V2CountriesContext(Resource):
    def fetch(self) -> V2CountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CountriesInstanceFields(Instance):
    country: str | None
    iso_country: str | None
    terminating_prefix_prices: list[Any] | None
    originating_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None

class V2CountriesInstance(V2CountriesInstanceFields):
    def fetch(self) -> V2CountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2CountriesInstance2Fields(Instance):
    country: str | None
    iso_country: str | None
    url: str | None

class V2CountriesInstance2(V2CountriesInstance2Fields):
    def fetch(self) -> V2CountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Numbers(CallableResource):
    def __call__(self, destination_number: PathValue) -> V2NumbersContext: ...
    def get(self, destination_number: PathValue) -> V2NumbersContext: ...

class V2NumbersContext(Resource):
    def fetch(self, origination_number: Text | None = ...) -> V2NumbersInstance:
        """Reads a number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2NumbersInstanceFields(Instance):
    destination_number: str | None
    origination_number: str | None
    country: str | None
    iso_country: str | None
    terminating_prefix_prices: list[Any] | None
    originating_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None

class V2NumbersInstance(V2NumbersInstanceFields):
    def fetch(self, origination_number: Text | None = ...) -> V2NumbersInstance:
        """Reads a number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Voice(Resource):
    @property
    def countries(self) -> V2VoiceCountries: ...
    @property
    def numbers(self) -> V2VoiceNumbers: ...

class V2VoiceCountries(CallableResource):
    def __call__(self, iso_country: PathValue) -> V2VoiceCountriesContext: ...
    def get(self, iso_country: PathValue) -> V2VoiceCountriesContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2VoiceCountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2VoiceCountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2VoiceCountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2VoiceCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V2VoiceCountriesContext(Resource):
    def fetch(self) -> V2VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceCountriesInstanceFields(Instance):
    country: str | None
    iso_country: str | None
    outbound_prefix_prices: list[Any] | None
    inbound_call_prices: list[Any] | None
    price_unit: str | None
    url: str | None

class V2VoiceCountriesInstance(V2VoiceCountriesInstanceFields):
    def fetch(self) -> V2VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceCountriesInstance2Fields(Instance):
    country: str | None
    iso_country: str | None
    url: str | None

class V2VoiceCountriesInstance2(V2VoiceCountriesInstance2Fields):
    def fetch(self) -> V2VoiceCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceNumbers(CallableResource):
    def __call__(self, destination_number: PathValue) -> V2VoiceNumbersContext: ...
    def get(self, destination_number: PathValue) -> V2VoiceNumbersContext: ...

class V2VoiceNumbersContext(Resource):
    def fetch(self, origination_number: Text | None = ...) -> V2VoiceNumbersInstance:
        """Reads a number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VoiceNumbersInstanceFields(Instance):
    destination_number: str | None
    origination_number: str | None
    country: str | None
    iso_country: str | None
    outbound_call_prices: list[Any] | None
    inbound_call_price: dict[str, Any] | None
    price_unit: str | None
    url: str | None

class V2VoiceNumbersInstance(V2VoiceNumbersInstanceFields):
    def fetch(self, origination_number: Text | None = ...) -> V2VoiceNumbersInstance:
        """Reads a number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
