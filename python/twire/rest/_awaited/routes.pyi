"""twire.aio.routes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import routes as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, fully

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
    fetch = answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2PhoneNumbersContext.update, V2PhoneNumbersInstance)
    update_with_http_info = fully(update)

class V2PhoneNumbersInstance(_typed.V2PhoneNumbersInstanceFields):
    fetch = answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2PhoneNumbersInstance.update, V2PhoneNumbersInstance)
    update_with_http_info = fully(update)

class V2SipDomains(CallableResource):
    def __call__(self, sip_domain: PathValue) -> V2SipDomainsContext: ...
    def get(self, sip_domain: PathValue) -> V2SipDomainsContext: ...

class V2SipDomainsContext(Resource):
    fetch = answers(_typed.V2SipDomainsContext.fetch, V2SipDomainsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2SipDomainsContext.update, V2SipDomainsInstance)
    update_with_http_info = fully(update)

class V2SipDomainsInstance(_typed.V2SipDomainsInstanceFields):
    fetch = answers(_typed.V2SipDomainsInstance.fetch, V2SipDomainsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2SipDomainsInstance.update, V2SipDomainsInstance)
    update_with_http_info = fully(update)

class V2Trunks(CallableResource):
    def __call__(self, sip_trunk_domain: PathValue) -> V2TrunksContext: ...
    def get(self, sip_trunk_domain: PathValue) -> V2TrunksContext: ...

class V2TrunksContext(Resource):
    fetch = answers(_typed.V2TrunksContext.fetch, V2TrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TrunksContext.update, V2TrunksInstance)
    update_with_http_info = fully(update)

class V2TrunksInstance(_typed.V2TrunksInstanceFields):
    fetch = answers(_typed.V2TrunksInstance.fetch, V2TrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TrunksInstance.update, V2TrunksInstance)
    update_with_http_info = fully(update)

class V3(Resource):
    @property
    def iso_country_code(self) -> V3IsoCountryCode: ...
    @property
    def phone_numbers(self) -> V3PhoneNumbers: ...

class V3IsoCountryCode(CallableResource):
    def __call__(self, iso_country_code: PathValue, short_code: PathValue) -> V3IsoCountryCodeContext2: ...
    def get(self, iso_country_code: PathValue, short_code: PathValue) -> V3IsoCountryCodeContext2: ...

class V3IsoCountryCodeContext2(Resource):
    fetch = answers(_typed.V3IsoCountryCodeContext2.fetch, V3IsoCountryCodeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3IsoCountryCodeContext2.update, V3IsoCountryCodeContext2Instance)
    update_with_http_info = fully(update)

class V3IsoCountryCodeContext2Instance(_typed.V3IsoCountryCodeContext2InstanceFields):
    fetch = answers(_typed.V3IsoCountryCodeContext2Instance.fetch, V3IsoCountryCodeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3IsoCountryCodeContext2Instance.update, V3IsoCountryCodeContext2Instance)
    update_with_http_info = fully(update)

class V3PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V3PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V3PhoneNumbersContext: ...

class V3PhoneNumbersContext(Resource):
    fetch = answers(_typed.V3PhoneNumbersContext.fetch, V3PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3PhoneNumbersContext.update, V3PhoneNumbersInstance)
    update_with_http_info = fully(update)

class V3PhoneNumbersInstance(_typed.V3PhoneNumbersInstanceFields):
    fetch = answers(_typed.V3PhoneNumbersInstance.fetch, V3PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3PhoneNumbersInstance.update, V3PhoneNumbersInstance)
    update_with_http_info = fully(update)
