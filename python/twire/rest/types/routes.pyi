# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Routes(Resource):
    v2: V2
    v3: V3
    phone_numbers: V2PhoneNumbers
    sip_domains: V2SipDomains
    trunks: V2Trunks

class V2(Resource):
    phone_numbers: V2PhoneNumbers
    sip_domains: V2SipDomains
    trunks: V2Trunks

class V2PhoneNumbers(Resource):
    def __call__(self, phone_number: str) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self) -> V2PhoneNumbersInstance: ...
    def update(self, *, voice_region: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V2PhoneNumbersInstance: ...

class V2PhoneNumbersInstance(Instance, V2PhoneNumbersContext):
    phone_number: Optional[str]
    url: Optional[str]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    voice_region: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2SipDomains(Resource):
    def __call__(self, sip_domain: str) -> V2SipDomainsContext: ...
    def get(self, sip_domain: str) -> V2SipDomainsContext: ...

class V2SipDomainsContext(Resource):
    def fetch(self) -> V2SipDomainsInstance: ...
    def update(self, *, voice_region: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V2SipDomainsInstance: ...

class V2SipDomainsInstance(Instance, V2SipDomainsContext):
    sip_domain: Optional[str]
    url: Optional[str]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    voice_region: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2Trunks(Resource):
    def __call__(self, sip_trunk_domain: str) -> V2TrunksContext: ...
    def get(self, sip_trunk_domain: str) -> V2TrunksContext: ...

class V2TrunksContext(Resource):
    def fetch(self) -> V2TrunksInstance: ...
    def update(self, *, voice_region: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V2TrunksInstance: ...

class V2TrunksInstance(Instance, V2TrunksContext):
    sip_trunk_domain: Optional[str]
    url: Optional[str]
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    voice_region: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V3(Resource):
    iso_country_code: V3IsoCountryCode
    phone_numbers: V3PhoneNumbers

class V3IsoCountryCode(Resource):
    def __call__(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...
    def get(self, iso_country_code: str, short_code: str) -> V3IsoCountryCodeContext2: ...

class V3IsoCountryCodeContext2(Resource):
    def fetch(self) -> V3IsoCountryCodeContext2Instance: ...
    def update(self, *, messaging_region: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V3IsoCountryCodeContext2Instance: ...

class V3IsoCountryCodeContext2Instance(Instance, V3IsoCountryCodeContext2):
    iso_country_code: Optional[str]
    short_code: Optional[str]
    url: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    messaging_region: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V3PhoneNumbers(Resource):
    def __call__(self, phone_number: str) -> V3PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V3PhoneNumbersContext: ...

class V3PhoneNumbersContext(Resource):
    def fetch(self) -> V3PhoneNumbersInstance: ...
    def update(self, *, voice_region: Maybe[str] = ..., messaging_region: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V3PhoneNumbersInstance: ...

class V3PhoneNumbersInstance(Instance, V3PhoneNumbersContext):
    phone_number: Optional[str]
    url: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    voice_region: Optional[str]
    messaging_region: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
