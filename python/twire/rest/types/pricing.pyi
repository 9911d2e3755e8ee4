# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Pricing(Resource):
    v1: V1
    v2: V2
    countries: V2Countries
    messaging: V1Messaging
    numbers: V2Numbers
    phone_numbers: V1PhoneNumbers
    voice: V2Voice

class V1(Resource):
    messaging: V1Messaging
    phone_numbers: V1PhoneNumbers
    voice: V1Voice

class V1Messaging(Resource):
    countries: V1MessagingCountries

class V1MessagingCountries(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1MessagingCountriesListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1MessagingCountriesListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1MessagingCountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1MessagingCountriesListInstance]: ...
    def __call__(self, iso_country: str) -> V1MessagingCountriesContext: ...
    def get(self, iso_country: str) -> V1MessagingCountriesContext: ...

class V1MessagingCountriesContext(Resource):
    def fetch(self) -> V1MessagingCountriesInstance: ...

class V1MessagingCountriesListInstance(Instance, V1MessagingCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    url: Optional[str]

class V1MessagingCountriesInstance(Instance, V1MessagingCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    outbound_sms_prices: Optional[List[Dict[str, Any]]]
    inbound_sms_prices: Optional[List[Dict[str, Any]]]
    price_unit: Optional[str]
    url: Optional[str]

class V1PhoneNumbers(Resource):
    countries: V1PhoneNumbersCountries

class V1PhoneNumbersCountries(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PhoneNumbersCountriesListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PhoneNumbersCountriesListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PhoneNumbersCountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PhoneNumbersCountriesListInstance]: ...
    def __call__(self, iso_country: str) -> V1PhoneNumbersCountriesContext: ...
    def get(self, iso_country: str) -> V1PhoneNumbersCountriesContext: ...

class V1PhoneNumbersCountriesContext(Resource):
    def fetch(self) -> V1PhoneNumbersCountriesInstance: ...

class V1PhoneNumbersCountriesListInstance(Instance, V1PhoneNumbersCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    url: Optional[str]

class V1PhoneNumbersCountriesInstance(Instance, V1PhoneNumbersCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    phone_number_prices: Optional[List[Dict[str, Any]]]
    price_unit: Optional[str]
    url: Optional[str]

class V1Voice(Resource):
    countries: V1VoiceCountries
    numbers: V1VoiceNumbers

class V1VoiceCountries(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1VoiceCountriesListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1VoiceCountriesListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1VoiceCountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1VoiceCountriesListInstance]: ...
    def __call__(self, iso_country: str) -> V1VoiceCountriesContext: ...
    def get(self, iso_country: str) -> V1VoiceCountriesContext: ...

class V1VoiceCountriesContext(Resource):
    def fetch(self) -> V1VoiceCountriesInstance: ...

class V1VoiceCountriesListInstance(Instance, V1VoiceCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    url: Optional[str]

class V1VoiceCountriesInstance(Instance, V1VoiceCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    outbound_prefix_prices: Optional[List[Dict[str, Any]]]
    inbound_call_prices: Optional[List[Dict[str, Any]]]
    price_unit: Optional[str]
    url: Optional[str]

class V1VoiceNumbers(Resource):
    def __call__(self, number: str) -> V1VoiceNumbersContext: ...
    def get(self, number: str) -> V1VoiceNumbersContext: ...

class V1VoiceNumbersContext(Resource):
    def fetch(self) -> V1VoiceNumbersInstance: ...

class V1VoiceNumbersInstance(Instance, V1VoiceNumbersContext):
    number: Optional[str]
    country: Optional[str]
    iso_country: Optional[str]
    outbound_call_price: Optional[Dict[str, Any]]
    inbound_call_price: Optional[Dict[str, Any]]
    price_unit: Optional[str]
    url: Optional[str]

class V2(Resource):
    countries: V2Countries
    numbers: V2Numbers
    voice: V2Voice

class V2Countries(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2CountriesListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2CountriesListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2CountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2CountriesListInstance]: ...
    def __call__(self, iso_country: str) -> V2CountriesContext: ...
    def get(self, iso_country: str) -> V2CountriesContext: ...

class V2CountriesContext(Resource):
    def fetch(self) -> V2CountriesInstance: ...

class V2CountriesListInstance(Instance, V2CountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    url: Optional[str]

class V2CountriesInstance(Instance, V2CountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    terminating_prefix_prices: Optional[List[Dict[str, Any]]]
    originating_call_prices: Optional[List[Dict[str, Any]]]
    price_unit: Optional[str]
    url: Optional[str]

class V2Numbers(Resource):
    def __call__(self, destination_number: str) -> V2NumbersContext: ...
    def get(self, destination_number: str) -> V2NumbersContext: ...

class V2NumbersContext(Resource):
    def fetch(self, *, origination_number: Maybe[str] = ...) -> V2NumbersInstance: ...

class V2NumbersInstance(Instance, V2NumbersContext):
    destination_number: Optional[str]
    origination_number: Optional[str]
    country: Optional[str]
    iso_country: Optional[str]
    terminating_prefix_prices: Optional[List[Dict[str, Any]]]
    originating_call_price: Optional[Dict[str, Any]]
    price_unit: Optional[str]
    url: Optional[str]

class V2Voice(Resource):
    countries: V2VoiceCountries
    numbers: V2VoiceNumbers

class V2VoiceCountries(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2VoiceCountriesListInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2VoiceCountriesListInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2VoiceCountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V2VoiceCountriesListInstance]: ...
    def __call__(self, iso_country: str) -> V2VoiceCountriesContext: ...
    def get(self, iso_country: str) -> V2VoiceCountriesContext: ...

class V2VoiceCountriesContext(Resource):
    def fetch(self) -> V2VoiceCountriesInstance: ...

class V2VoiceCountriesListInstance(Instance, V2VoiceCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    url: Optional[str]

class V2VoiceCountriesInstance(Instance, V2VoiceCountriesContext):
    country: Optional[str]
    iso_country: Optional[str]
    outbound_prefix_prices: Optional[List[Dict[str, Any]]]
    inbound_call_prices: Optional[List[Dict[str, Any]]]
    price_unit: Optional[str]
    url: Optional[str]

class V2VoiceNumbers(Resource):
    def __call__(self, destination_number: str) -> V2VoiceNumbersContext: ...
    def get(self, destination_number: str) -> V2VoiceNumbersContext: ...

class V2VoiceNumbersContext(Resource):
    def fetch(self, *, origination_number: Maybe[str] = ...) -> V2VoiceNumbersInstance: ...

class V2VoiceNumbersInstance(Instance, V2VoiceNumbersContext):
    destination_number: Optional[str]
    origination_number: Optional[str]
    country: Optional[str]
    iso_country: Optional[str]
    outbound_call_prices: Optional[List[Dict[str, Any]]]
    inbound_call_price: Optional[Dict[str, Any]]
    price_unit: Optional[str]
    url: Optional[str]
