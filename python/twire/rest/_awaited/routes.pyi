"""twire.aio.routes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import routes as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, full_answers

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
    fetch = answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)
    update = answers(_typed.V2PhoneNumbersContext.update, V2PhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V2PhoneNumbersContext.update, V2PhoneNumbersInstance)

class V2PhoneNumbersInstance(Instance):
    phone_number: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    fetch = answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)
    update = answers(_typed.V2PhoneNumbersInstance.update, V2PhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V2PhoneNumbersInstance.update, V2PhoneNumbersInstance)

class V2SipDomains(Called):
    def __call__(self, sip_domain: str) -> V2SipDomainsContext: ...
    def get(self, sip_domain: str) -> V2SipDomainsContext: ...

class V2SipDomainsContext(Resource):
    fetch = answers(_typed.V2SipDomainsContext.fetch, V2SipDomainsInstance)
    fetch_with_http_info = full_answers(_typed.V2SipDomainsContext.fetch, V2SipDomainsInstance)
    update = answers(_typed.V2SipDomainsContext.update, V2SipDomainsInstance)
    update_with_http_info = full_answers(_typed.V2SipDomainsContext.update, V2SipDomainsInstance)

class V2SipDomainsInstance(Instance):
    sip_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    fetch = answers(_typed.V2SipDomainsInstance.fetch, V2SipDomainsInstance)
    fetch_with_http_info = full_answers(_typed.V2SipDomainsInstance.fetch, V2SipDomainsInstance)
    update = answers(_typed.V2SipDomainsInstance.update, V2SipDomainsInstance)
    update_with_http_info = full_answers(_typed.V2SipDomainsInstance.update, V2SipDomainsInstance)

class V2Trunks(Called):
    def __call__(self, sip_trunk_domain: str) -> V2TrunksContext: ...
    def get(self, sip_trunk_domain: str) -> V2TrunksContext: ...

class V2TrunksContext(Resource):
    fetch = answers(_typed.V2TrunksContext.fetch, V2TrunksInstance)
    fetch_with_http_info = full_answers(_typed.V2TrunksContext.fetch, V2TrunksInstance)
    update = answers(_typed.V2TrunksContext.update, V2TrunksInstance)
    update_with_http_info = full_answers(_typed.V2TrunksContext.update, V2TrunksInstance)

class V2TrunksInstance(Instance):
    sip_trunk_domain: str | None
    url: str | None
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    fetch = answers(_typed.V2TrunksInstance.fetch, V2TrunksInstance)
    fetch_with_http_info = full_answers(_typed.V2TrunksInstance.fetch, V2TrunksInstance)
    update = answers(_typed.V2TrunksInstance.update, V2TrunksInstance)
    update_with_http_info = full_answers(_typed.V2TrunksInstance.update, V2TrunksInstance)

class V3(Resource):
    @property
    def iso_country_code(self) -> V3IsoCountryCode: ...
    @property
    def phone_numbers(self) -> V3PhoneNumbers: ...

class V3IsoCountryCode(Called):
    def __call__(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...
    def get(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...

class V3IsoCountryCodeContext2(Resource):
    fetch = answers(_typed.V3IsoCountryCodeContext2.fetch, V3IsoCountryCodeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V3IsoCountryCodeContext2.fetch, V3IsoCountryCodeContext2Instance)
    update = answers(_typed.V3IsoCountryCodeContext2.update, V3IsoCountryCodeContext2Instance)
    update_with_http_info = full_answers(_typed.V3IsoCountryCodeContext2.update, V3IsoCountryCodeContext2Instance)

class V3IsoCountryCodeContext2Instance(Instance):
    iso_country_code: str | None
    short_code: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    fetch = answers(_typed.V3IsoCountryCodeContext2Instance.fetch, V3IsoCountryCodeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V3IsoCountryCodeContext2Instance.fetch, V3IsoCountryCodeContext2Instance)
    update = answers(_typed.V3IsoCountryCodeContext2Instance.update, V3IsoCountryCodeContext2Instance)
    update_with_http_info = full_answers(_typed.V3IsoCountryCodeContext2Instance.update, V3IsoCountryCodeContext2Instance)

class V3PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V3PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V3PhoneNumbersContext: ...

class V3PhoneNumbersContext(Resource):
    fetch = answers(_typed.V3PhoneNumbersContext.fetch, V3PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V3PhoneNumbersContext.fetch, V3PhoneNumbersInstance)
    update = answers(_typed.V3PhoneNumbersContext.update, V3PhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V3PhoneNumbersContext.update, V3PhoneNumbersInstance)

class V3PhoneNumbersInstance(Instance):
    phone_number: str | None
    url: str | None
    account_sid: str | None
    friendly_name: str | None
    voice_region: str | None
    messaging_region: str | None
    date_created: datetime | None
    date_updated: datetime | None
    fetch = answers(_typed.V3PhoneNumbersInstance.fetch, V3PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V3PhoneNumbersInstance.fetch, V3PhoneNumbersInstance)
    update = answers(_typed.V3PhoneNumbersInstance.update, V3PhoneNumbersInstance)
    update_with_http_info = full_answers(_typed.V3PhoneNumbersInstance.update, V3PhoneNumbersInstance)
