"""client.routes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed._base import Called, Instance, Resource, Text, awaited, full, full_awaited

class Routes(Resource):
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def phone_numbers(self) -> V2PhoneNumbers: ...
    @property
    def sip_domains(self) -> V2SipDomains: ...
    @property
    def trunks(self) -> V2Trunks: ...

class V2(Resource):
    @property
    def phone_numbers(self) -> V2PhoneNumbers: ...
    @property
    def sip_domains(self) -> V2SipDomains: ...
    @property
    def trunks(self) -> V2Trunks: ...

class V2PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self) -> V2PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2PhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2PhoneNumbersInstance(Instance):
    phone_number: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def fetch(self) -> V2PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2PhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2SipDomains(Called):
    def __call__(self, sip_domain: str) -> V2SipDomainsContext: ...
    def get(self, sip_domain: str) -> V2SipDomainsContext: ...

class V2SipDomainsContext(Resource):
    def fetch(self) -> V2SipDomainsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2SipDomainsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2SipDomainsInstance(Instance):
    sip_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def fetch(self) -> V2SipDomainsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2SipDomainsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Trunks(Called):
    def __call__(self, sip_trunk_domain: str) -> V2TrunksContext: ...
    def get(self, sip_trunk_domain: str) -> V2TrunksContext: ...

class V2TrunksContext(Resource):
    def fetch(self) -> V2TrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2TrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TrunksInstance(Instance):
    sip_trunk_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def fetch(self) -> V2TrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2TrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def iso_country_code(self) -> V3IsoCountryCode: ...
    @property
    def phone_numbers(self) -> V3PhoneNumbers: ...

class V3IsoCountryCode(Called):
    def __call__(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...
    def get(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...

class V3IsoCountryCodeContext2(Resource):
    def fetch(self) -> V3IsoCountryCodeContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3IsoCountryCodeContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3IsoCountryCodeContext2Instance(Instance):
    iso_country_code: str | None
    short_code: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def fetch(self) -> V3IsoCountryCodeContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3IsoCountryCodeContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V3PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V3PhoneNumbersContext: ...

class V3PhoneNumbersContext(Resource):
    def fetch(self) -> V3PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3PhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3PhoneNumbersInstance(Instance):
    phone_number: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def fetch(self) -> V3PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3PhoneNumbersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
