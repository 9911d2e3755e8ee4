"""twire.aio.lookups."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import lookups as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully

class Lookups(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...

class V1(Resource):
    @property
    def phone_numbers(self) -> V1PhoneNumbers: ...

class V1PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V1PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V1PhoneNumbersContext: ...

class V1PhoneNumbersContext(Resource):
    fetch = answers(_typed.V1PhoneNumbersContext.fetch, V1PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V1PhoneNumbersInstance(_typed.V1PhoneNumbersInstanceFields):
    fetch = answers(_typed.V1PhoneNumbersInstance.fetch, V1PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

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

class V2Bucket(CallableResource):
    def __call__(self, field: PathValue, bucket: PathValue) -> V2BucketContext2: ...
    def get(self, field: PathValue, bucket: PathValue) -> V2BucketContext2: ...

class V2BucketContext2(Resource):
    delete = awaited(_typed.V2BucketContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2BucketContext2.fetch, V2BucketContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2BucketContext2.update, V2BucketContext2Instance)
    update_with_http_info = fully(update)

class V2BucketContext2Instance(_typed.V2BucketContext2InstanceFields):
    delete = awaited(_typed.V2BucketContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2BucketContext2Instance.fetch, V2BucketContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2BucketContext2Instance.update, V2BucketContext2Instance)
    update_with_http_info = fully(update)

class V2LookupOverrides(CallableResource):
    def __call__(self, field: PathValue, phone_number: PathValue) -> V2LookupOverridesContext2: ...
    def get(self, field: PathValue, phone_number: PathValue) -> V2LookupOverridesContext2: ...

class V2LookupOverridesContext2(Resource):
    create = answers(_typed.V2LookupOverridesContext2.create, V2LookupOverridesContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2LookupOverridesContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2LookupOverridesContext2.fetch, V2LookupOverridesContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2LookupOverridesContext2.update, V2LookupOverridesContext2Instance)
    update_with_http_info = fully(update)

class V2LookupOverridesContext2Instance(_typed.V2LookupOverridesContext2InstanceFields):
    create = answers(_typed.V2LookupOverridesContext2Instance.create, V2LookupOverridesContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2LookupOverridesContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2LookupOverridesContext2Instance.fetch, V2LookupOverridesContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2LookupOverridesContext2Instance.update, V2LookupOverridesContext2Instance)
    update_with_http_info = fully(update)

class V2PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    fetch = answers(_typed.V2PhoneNumbersContext.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2PhoneNumbersInstance(_typed.V2PhoneNumbersInstanceFields):
    fetch = answers(_typed.V2PhoneNumbersInstance.fetch, V2PhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2Query(Resource):
    create = answers(_typed.V2Query.create, V2QueryInstance)
    create_with_http_info = fully(create)

class V2QueryInstance(_typed.V2QueryInstanceFields):
    pass

class V2RateLimits(Resource):
    fetch = answers(_typed.V2RateLimits.fetch, V2RateLimitsInstance)
    fetch_with_http_info = fully(fetch)

class V2RateLimitsInstance(_typed.V2RateLimitsInstanceFields):
    pass
