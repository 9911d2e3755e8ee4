# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Lookups(Resource):
    v1: V1
    v2: V2
    phone_numbers: V1PhoneNumbers

class V1(Resource):
    phone_numbers: V1PhoneNumbers

class V1PhoneNumbers(Resource):
    def __call__(self, phone_number: str) -> V1PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V1PhoneNumbersContext: ...

class V1PhoneNumbersContext(Resource):
    def fetch(self, *, country_code: Maybe[str] = ..., type: Maybe[InList[str]] = ..., add_ons: Maybe[InList[str]] = ..., add_ons_data: Maybe[InObject] = ...) -> V1PhoneNumbersInstance: ...

class V1PhoneNumbersInstance(Instance, V1PhoneNumbersContext):
    caller_name: Any
    country_code: Optional[str]
    phone_number: Optional[str]
    national_format: Optional[str]
    carrier: Any
    add_ons: Any
    url: Optional[str]

class V2(Resource):
    bucket: V2Bucket
    lookup_overrides: V2LookupOverrides
    phone_numbers: V2PhoneNumbers
    query: V2Query
    rate_limits: V2RateLimits

class V2Bucket(Resource):
    def __call__(self, field: str, bucket: str) -> V2BucketContext2: ...
    def get(self, field: str, bucket: str) -> V2BucketContext2: ...

class V2BucketContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2BucketContext2Instance: ...
    def update(self, *, rate_limit_request: Maybe[Body] = ...) -> V2BucketContext2Instance: ...

class V2BucketContext2Instance(Instance, V2BucketContext2):
    field: str
    limit: int
    bucket: str
    owner: str
    ttl: int

class V2LookupOverrides(Resource):
    def __call__(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...
    def get(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...

class V2LookupOverridesContext2(Resource):
    def create(self, *, overrides_request: Maybe[Body] = ...) -> V2LookupOverridesContext2Instance: ...
    def delete(self) -> bool: ...
    def fetch(self) -> V2LookupOverridesContext2Instance: ...
    def update(self, *, overrides_request: Maybe[Body] = ...) -> V2LookupOverridesContext2Instance: ...

class V2LookupOverridesContext2Instance(Instance, V2LookupOverridesContext2):
    phone_number: str
    original_line_type: str
    overridden_line_type: str
    override_reason: str
    override_timestamp: Datetime
    overridden_by_account_sid: str

class V2PhoneNumbers(Resource):
    def __call__(self, phone_number: str) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self, *, fields: Maybe[str] = ..., country_code: Maybe[str] = ..., first_name: Maybe[str] = ..., last_name: Maybe[str] = ..., address_line1: Maybe[str] = ..., address_line2: Maybe[str] = ..., city: Maybe[str] = ..., state: Maybe[str] = ..., postal_code: Maybe[str] = ..., address_country_code: Maybe[str] = ..., national_id: Maybe[str] = ..., date_of_birth: Maybe[str] = ..., last_verified_date: Maybe[str] = ..., verification_sid: Maybe[str] = ..., partner_sub_id: Maybe[str] = ...) -> V2PhoneNumbersInstance: ...

class V2PhoneNumbersInstance(Instance, V2PhoneNumbersContext):
    calling_country_code: Optional[str]
    country_code: Optional[str]
    phone_number: Optional[str]
    national_format: Optional[str]
    valid: bool
    validation_errors: List[str]
    caller_name: Dict[str, Any]
    sim_swap: Dict[str, Any]
    call_forwarding: Dict[str, Any]
    line_type_intelligence: Dict[str, Any]
    line_status: Dict[str, Any]
    identity_match: Dict[str, Any]
    reassigned_number: Dict[str, Any]
    sms_pumping_risk: Dict[str, Any]
    phone_number_quality_score: Any
    pre_fill: Any
    url: str

class V2Query(Resource):
    def create(self, *, lookup_request: Maybe[Body] = ...) -> V2QueryInstance: ...

class V2QueryInstance(Instance):
    phone_numbers: List[Dict[str, Any]]

class V2RateLimits(Resource):
    def fetch(self, *, fields: Maybe[InList[str]] = ...) -> V2RateLimitsInstance: ...

class V2RateLimitsInstance(Instance):
    rate_limits: List[Dict[str, Any]]
