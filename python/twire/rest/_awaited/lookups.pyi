"""twire.aio.lookups."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import lookups as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited

class Lookups(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...

class V1(Resource):
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...

class V1PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V1PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V1PhoneNumbersContext: ...

class V1PhoneNumbersContext(Resource):
    fetch = answers(_typed.V1PhoneNumbersContext.fetch, V1PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1PhoneNumbersContext.fetch, V1PhoneNumbersInstance)

class V1PhoneNumbersInstance(Instance):
    caller_name: Any
    country_code: str | None
    phone_number: str | None
    national_format: str | None
    carrier: Any
    add_ons: Any
    url: str | None
    fetch = answers(_typed.V1PhoneNumbersInstance.fetch, V1PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V1PhoneNumbersInstance.fetch, V1PhoneNumbersInstance)

class V2(Resource):
    @property
    def bucket(self) -> V2Bucket: ...
    @property
    def lookup_overrides(self) -> V2LookupOverrides: ...
    @property
    def phone_numbers(self) -> V2PhoneNumbers: ...
    @property
    def query(self) -> V2Query: ...
    @property
    def rate_limits(self) -> V2RateLimits: ...

class V2Bucket(Called):
    def __call__(self, field: str, bucket: str) -> V2BucketContext2: ...
    def get(self, field: str, bucket: str) -> V2BucketContext2: ...

class V2BucketContext2(Resource):
    delete = awaited(_typed.V2BucketContext2.delete)
    delete_with_http_info = full_awaited(_typed.V2BucketContext2.delete)
    fetch = answers(_typed.V2BucketContext2.fetch, V2BucketContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2BucketContext2.fetch, V2BucketContext2Instance)
    update = answers(_typed.V2BucketContext2.update, V2BucketContext2Instance)
    update_with_http_info = full_answers(_typed.V2BucketContext2.update, V2BucketContext2Instance)

class V2BucketContext2Instance(Instance):
    field: str | None
    limit: int | None
    bucket: str | None
    owner: str | None
    ttl: int | None
    delete = awaited(_typed.V2BucketContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V2BucketContext2Instance.delete)
    fetch = answers(_typed.V2BucketContext2Instance.fetch, V2BucketContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2BucketContext2Instance.fetch, V2BucketContext2Instance)
    update = answers(_typed.V2BucketContext2Instance.update, V2BucketContext2Instance)
    update_with_http_info = full_answers(_typed.V2BucketContext2Instance.update, V2BucketContext2Instance)

class V2LookupOverrides(Called):
    def __call__(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...
    def get(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...

class V2LookupOverridesContext2(Resource):
    create = answers(_typed.V2LookupOverridesContext2.create, V2LookupOverridesContext2Instance)
    create_with_http_info = full_answers(_typed.V2LookupOverridesContext2.create, V2LookupOverridesContext2Instance)
    delete = awaited(_typed.V2LookupOverridesContext2.delete)
    delete_with_http_info = full_awaited(_typed.V2LookupOverridesContext2.delete)
    fetch = answers(_typed.V2LookupOverridesContext2.fetch, V2LookupOverridesContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2LookupOverridesContext2.fetch, V2LookupOverridesContext2Instance)
    update = answers(_typed.V2LookupOverridesContext2.update, V2LookupOverridesContext2Instance)
    update_with_http_info = full_answers(_typed.V2LookupOverridesContext2.update, V2LookupOverridesContext2Instance)

class V2LookupOverridesContext2Instance(Instance):
    phone_number: str | None
    original_line_type: str | None
    overridden_line_type: str | None
    override_reason: str | None
    override_timestamp: datetime | None
    overridden_by_account_sid: str | None
    create = answers(_typed.V2LookupOverridesContext2Instance.create, V2LookupOverridesContext2Instance)
    create_with_http_info = full_answers(_typed.V2LookupOverridesContext2Instance.create, V2LookupOverridesContext2Instance)
    delete = awaited(_typed.V2LookupOverridesContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V2LookupOverridesContext2Instance.delete)
    fetch = answers(_typed.V2LookupOverridesContext2Instance.fetch, V2LookupOverridesContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2LookupOverridesContext2Instance.fetch, V2LookupOverridesContext2Instance)
    update = answers(_typed.V2LookupOverridesContext2Instance.update, V2LookupOverridesContext2Instance)
    update_with_http_info = full_answers(_typed.V2LookupOverridesContext2Instance.update, V2LookupOverridesContext2Instance)

class V2PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    fetch = answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)

class V2PhoneNumbersInstance(Instance):
    calling_country_code: str | None
    country_code: str | None
    phone_number: str | None
    national_format: str | None
    valid: bool | None
    validation_errors: list[Any] | None
    caller_name: dict[str, Any] | None
    sim_swap: dict[str, Any] | None
    call_forwarding: dict[str, Any] | None
    line_type_intelligence: dict[str, Any] | None
    line_status: dict[str, Any] | None
    identity_match: dict[str, Any] | None
    reassigned_number: dict[str, Any] | None
    sms_pumping_risk: dict[str, Any] | None
    phone_number_quality_score: Any
    pre_fill: Any
    url: str | None
    fetch = answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = full_answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)

class V2Query(Resource):
    create = answers(_typed.V2Query.create, V2QueryInstance)
    create_with_http_info = full_answers(_typed.V2Query.create, V2QueryInstance)

class V2QueryInstance(Instance):
    phone_numbers: list[Any] | None

class V2RateLimits(Resource):
    fetch = answers(_typed.V2RateLimits.fetch, V2RateLimitsInstance)
    fetch_with_http_info = full_answers(_typed.V2RateLimits.fetch, V2RateLimitsInstance)

class V2RateLimitsInstance(Instance):
    rate_limits: list[Any] | None
