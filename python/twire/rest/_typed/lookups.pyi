"""client.lookups."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Called, Instance, Items, Object, Resource, Text, awaited, full, full_awaited

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
    def fetch(self, country_code: Text | None = ..., type: Items | None = ..., add_ons: Items | None = ..., add_ons_data: Object | None = ...) -> V1PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersInstance(Instance):
    caller_name: Any
    country_code: str | None
    phone_number: str | None
    national_format: str | None
    carrier: Any
    add_ons: Any
    url: str | None
    def fetch(self, country_code: Text | None = ..., type: Items | None = ..., add_ons: Items | None = ..., add_ons_data: Object | None = ...) -> V1PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2BucketContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rate_limit_request: Body | None = ...) -> V2BucketContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2BucketContext2Instance(Instance):
    field: str | None
    limit: int | None
    bucket: str | None
    owner: str | None
    ttl: int | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2BucketContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rate_limit_request: Body | None = ...) -> V2BucketContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2LookupOverrides(Called):
    def __call__(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...
    def get(self, field: str, phone_number: str) -> V2LookupOverridesContext2: ...

class V2LookupOverridesContext2(Resource):
    def create(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2LookupOverridesContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2LookupOverridesContext2Instance(Instance):
    phone_number: str | None
    original_line_type: str | None
    overridden_line_type: str | None
    override_reason: str | None
    override_timestamp: datetime | None
    overridden_by_account_sid: str | None
    def create(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2LookupOverridesContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2PhoneNumbers(Called):
    def __call__(self, phone_number: str) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: str) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self, fields: Text | None = ..., country_code: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., address_line1: Text | None = ..., address_line2: Text | None = ..., city: Text | None = ..., state: Text | None = ..., postal_code: Text | None = ..., address_country_code: Text | None = ..., national_id: Text | None = ..., date_of_birth: Text | None = ..., last_verified_date: Text | None = ..., verification_sid: Text | None = ..., partner_sub_id: Text | None = ...) -> V2PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, fields: Text | None = ..., country_code: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., address_line1: Text | None = ..., address_line2: Text | None = ..., city: Text | None = ..., state: Text | None = ..., postal_code: Text | None = ..., address_country_code: Text | None = ..., national_id: Text | None = ..., date_of_birth: Text | None = ..., last_verified_date: Text | None = ..., verification_sid: Text | None = ..., partner_sub_id: Text | None = ...) -> V2PhoneNumbersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Query(Resource):
    def create(self, lookup_request: Body | None = ...) -> V2QueryInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2QueryInstance(Instance):
    phone_numbers: list[Any] | None

class V2RateLimits(Resource):
    def fetch(self, fields: Items | None = ...) -> V2RateLimitsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RateLimitsInstance(Instance):
    rate_limits: list[Any] | None
