"""client.routes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed._base import CallableResource, Instance, PathValue, Product, Resource, Text, awaited, full, full_awaited

class Routes(Product):
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

class V2PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self) -> V2PhoneNumbersInstance:
        """Reads a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2PhoneNumbersInstance:
        """Changes a phone number."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2PhoneNumbersInstanceFields(Instance):
    phone_number: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2PhoneNumbersInstance(V2PhoneNumbersInstanceFields):
    def fetch(self) -> V2PhoneNumbersInstance:
        """Reads a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2PhoneNumbersInstance:
        """Changes a phone number."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2SipDomains(CallableResource):
    def __call__(self, sip_domain: PathValue) -> V2SipDomainsContext: ...
    def get(self, sip_domain: PathValue) -> V2SipDomainsContext: ...

class V2SipDomainsContext(Resource):
    def fetch(self) -> V2SipDomainsInstance:
        """Reads a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2SipDomainsInstance:
        """Changes a SIP domain."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2SipDomainsInstanceFields(Instance):
    sip_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2SipDomainsInstance(V2SipDomainsInstanceFields):
    def fetch(self) -> V2SipDomainsInstance:
        """Reads a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2SipDomainsInstance:
        """Changes a SIP domain."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Trunks(CallableResource):
    def __call__(self, sip_trunk_domain: PathValue) -> V2TrunksContext: ...
    def get(self, sip_trunk_domain: PathValue) -> V2TrunksContext: ...

class V2TrunksContext(Resource):
    def fetch(self) -> V2TrunksInstance:
        """Reads a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2TrunksInstance:
        """Changes a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TrunksInstanceFields(Instance):
    sip_trunk_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2TrunksInstance(V2TrunksInstanceFields):
    def fetch(self) -> V2TrunksInstance:
        """Reads a trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., friendly_name: Text | None = ...) -> V2TrunksInstance:
        """Changes a trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def iso_country_code(self) -> V3IsoCountryCode: ...
    @property
    def phone_numbers(self) -> V3PhoneNumbers: ...

class V3IsoCountryCode(CallableResource):
    def __call__(self, iso_country_code: PathValue, short_code: PathValue) -> V3IsoCountryCodeContext2: ...
    def get(self, iso_country_code: PathValue, short_code: PathValue) -> V3IsoCountryCodeContext2: ...

class V3IsoCountryCodeContext2(Resource):
    def fetch(self) -> V3IsoCountryCodeContext2Instance:
        """Reads an iso country code."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3IsoCountryCodeContext2Instance:
        """Changes an iso country code."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3IsoCountryCodeContext2InstanceFields(Instance):
    iso_country_code: str | None
    short_code: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V3IsoCountryCodeContext2Instance(V3IsoCountryCodeContext2InstanceFields):
    def fetch(self) -> V3IsoCountryCodeContext2Instance:
        """Reads an iso country code."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3IsoCountryCodeContext2Instance:
        """Changes an iso country code."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V3PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V3PhoneNumbersContext: ...

class V3PhoneNumbersContext(Resource):
    def fetch(self) -> V3PhoneNumbersInstance:
        """Reads a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3PhoneNumbersInstance:
        """Changes a phone number."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3PhoneNumbersInstanceFields(Instance):
    phone_number: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V3PhoneNumbersInstance(V3PhoneNumbersInstanceFields):
    def fetch(self) -> V3PhoneNumbersInstance:
        """Reads a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_region: Text | None = ..., messaging_region: Text | None = ..., friendly_name: Text | None = ...) -> V3PhoneNumbersInstance:
        """Changes a phone number."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
