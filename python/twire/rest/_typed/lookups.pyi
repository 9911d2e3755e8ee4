"""client.lookups."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, CallableResource, Instance, Items, Object, PathValue, Product, Resource, Text, awaited, full, full_awaited

OverridesResponseOriginalLineType: TypeAlias = Literal["mobile", "landline", "tollFree", "fixedVoip", "nonFixedVoip", "personal", "premium", "voicemail", "sharedCost", "uan", "pager", "unknown"]
OverridesResponseOverriddenLineType: TypeAlias = Literal["mobile", "landline", "tollFree", "fixedVoip", "nonFixedVoip", "personal", "premium", "voicemail", "sharedCost", "uan", "pager", "unknown"]

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
    def fetch(self, country_code: Text | None = ..., type: Items | None = ..., add_ons: Items | None = ..., add_ons_data: Object | None = ...) -> V1PhoneNumbersInstance:
        """Looks up a number: its national format, carrier or caller name. Version 2 knows more.

        Args:
            country_code: Country of a national number, in two letters; US by default.
            type: What to find out: carrier, caller-name; each is charged. Only the format, free, by default.
            add_ons: Unique names of installed add-ons that are asked as well; each is charged.
            add_ons_data: Data for the add-ons, as add-on, name and value.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PhoneNumbersInstanceFields(Instance):
    caller_name: Any
    country_code: str | None
    phone_number: str | None
    national_format: str | None
    carrier: Any
    add_ons: Any
    url: str | None

class V1PhoneNumbersInstance(V1PhoneNumbersInstanceFields):
    def fetch(self, country_code: Text | None = ..., type: Items | None = ..., add_ons: Items | None = ..., add_ons_data: Object | None = ...) -> V1PhoneNumbersInstance:
        """Looks up a number: its national format, carrier or caller name. Version 2 knows more.

        Args:
            country_code: Country of a national number, in two letters; US by default.
            type: What to find out: carrier, caller-name; each is charged. Only the format, free, by default.
            add_ons: Unique names of installed add-ons that are asked as well; each is charged.
            add_ons_data: Data for the add-ons, as add-on, name and value.
        """
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

class V2Bucket(CallableResource):
    def __call__(self, field: PathValue, bucket: PathValue) -> V2BucketContext2: ...
    def get(self, field: PathValue, bucket: PathValue) -> V2BucketContext2: ...

class V2BucketContext2(Resource):
    def delete(self) -> bool:
        """Removes the limit of a bucket. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2BucketContext2Instance:
        """Reads a rate limit."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rate_limit_request: Body | None = ...) -> V2BucketContext2Instance:
        """Sets how many look-ups of a package a bucket allows in how many seconds.

        Args:
            rate_limit_request: The whole JSON body: limit, ttl.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2BucketContext2InstanceFields(Instance):
    field: str | None
    limit: int | None
    bucket: str | None
    owner: str | None
    ttl: int | None

class V2BucketContext2Instance(V2BucketContext2InstanceFields):
    def delete(self) -> bool:
        """Removes the limit of a bucket. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2BucketContext2Instance:
        """Reads a rate limit."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, rate_limit_request: Body | None = ...) -> V2BucketContext2Instance:
        """Sets how many look-ups of a package a bucket allows in how many seconds.

        Args:
            rate_limit_request: The whole JSON body: limit, ttl.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2LookupOverrides(CallableResource):
    def __call__(self, field: PathValue, phone_number: PathValue) -> V2LookupOverridesContext2: ...
    def get(self, field: PathValue, phone_number: PathValue) -> V2LookupOverridesContext2: ...

class V2LookupOverridesContext2(Resource):
    def create(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance:
        """States what look-ups of a number are to return in place of Twilio's data.

        Args:
            overrides_request: The whole JSON body: line_type, reason.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an override. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2LookupOverridesContext2Instance:
        """Reads an override."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance:
        """Changes an override.

        Args:
            overrides_request: The whole JSON body: line_type, reason.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2LookupOverridesContext2InstanceFields(Instance):
    phone_number: str | None
    original_line_type: OverridesResponseOriginalLineType | None
    overridden_line_type: OverridesResponseOverriddenLineType | None
    override_reason: str | None
    override_timestamp: datetime | None
    overridden_by_account_sid: str | None

class V2LookupOverridesContext2Instance(V2LookupOverridesContext2InstanceFields):
    def create(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance:
        """States what look-ups of a number are to return in place of Twilio's data.

        Args:
            overrides_request: The whole JSON body: line_type, reason.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an override. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2LookupOverridesContext2Instance:
        """Reads an override."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, overrides_request: Body | None = ...) -> V2LookupOverridesContext2Instance:
        """Changes an override.

        Args:
            overrides_request: The whole JSON body: line_type, reason.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2PhoneNumbers(CallableResource):
    def __call__(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...
    def get(self, phone_number: PathValue) -> V2PhoneNumbersContext: ...

class V2PhoneNumbersContext(Resource):
    def fetch(self, fields: Text | None = ..., country_code: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., address_line1: Text | None = ..., address_line2: Text | None = ..., city: Text | None = ..., state: Text | None = ..., postal_code: Text | None = ..., address_country_code: Text | None = ..., national_id: Text | None = ..., date_of_birth: Text | None = ..., last_verified_date: Text | None = ..., verification_sid: Text | None = ..., partner_sub_id: Text | None = ...) -> V2PhoneNumbersInstance:
        """Looks up a number: whether it is valid, its formats, and the packages of `Fields`. A wrong number is an answer with valid = false, not an error.

        Args:
            fields: Packages, separated by commas: validation, caller_name, sim_swap, call_forwarding, line_status, line_type_intelligence, identity_match, reassigned_number, sms_pumping_risk. Validation is free, others are charged.
            country_code: Country of a national number, in two letters; US by default.
            first_name: First name of the person whom the number should belong to, for identity_match.
            last_name: Last name of the person whom the number should belong to, for identity_match.
            address_line1: Street and number of the person's address, for identity_match.
            address_line2: Second line of the person's address, for identity_match.
            city: City of the person's address, for identity_match.
            state: State or province of the person's address, for identity_match.
            postal_code: Postal code of the person's address, for identity_match.
            address_country_code: Country of the person's address, in two letters, for identity_match.
            national_id: National ID of the person, such as a tax number, for identity_match.
            date_of_birth: Date of birth as YYYYMMDD, for identity_match.
            last_verified_date: Date as YYYYMMDD on which you last knew whose number it is, for reassigned_number.
            verification_sid: SID of a verification of the number, for pre_fill.
            partner_sub_id: Your own ID of the customer for whom you ask, for pre_fill.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2PhoneNumbersInstanceFields(Instance):
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

class V2PhoneNumbersInstance(V2PhoneNumbersInstanceFields):
    def fetch(self, fields: Text | None = ..., country_code: Text | None = ..., first_name: Text | None = ..., last_name: Text | None = ..., address_line1: Text | None = ..., address_line2: Text | None = ..., city: Text | None = ..., state: Text | None = ..., postal_code: Text | None = ..., address_country_code: Text | None = ..., national_id: Text | None = ..., date_of_birth: Text | None = ..., last_verified_date: Text | None = ..., verification_sid: Text | None = ..., partner_sub_id: Text | None = ...) -> V2PhoneNumbersInstance:
        """Looks up a number: whether it is valid, its formats, and the packages of `Fields`. A wrong number is an answer with valid = false, not an error.

        Args:
            fields: Packages, separated by commas: validation, caller_name, sim_swap, call_forwarding, line_status, line_type_intelligence, identity_match, reassigned_number, sms_pumping_risk. Validation is free, others are charged.
            country_code: Country of a national number, in two letters; US by default.
            first_name: First name of the person whom the number should belong to, for identity_match.
            last_name: Last name of the person whom the number should belong to, for identity_match.
            address_line1: Street and number of the person's address, for identity_match.
            address_line2: Second line of the person's address, for identity_match.
            city: City of the person's address, for identity_match.
            state: State or province of the person's address, for identity_match.
            postal_code: Postal code of the person's address, for identity_match.
            address_country_code: Country of the person's address, in two letters, for identity_match.
            national_id: National ID of the person, such as a tax number, for identity_match.
            date_of_birth: Date of birth as YYYYMMDD, for identity_match.
            last_verified_date: Date as YYYYMMDD on which you last knew whose number it is, for reassigned_number.
            verification_sid: SID of a verification of the number, for pre_fill.
            partner_sub_id: Your own ID of the customer for whom you ask, for pre_fill.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Query(Resource):
    def create(self, lookup_request: Body | None = ...) -> V2QueryInstance:
        """Looks up several numbers in one request.

        Args:
            lookup_request: The whole JSON body: phone_numbers.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2QueryInstanceFields(Instance):
    phone_numbers: list[Any] | None

class V2QueryInstance(V2QueryInstanceFields):
    pass

class V2RateLimits(Resource):
    def fetch(self, fields: Items | None = ...) -> V2RateLimitsInstance:
        """Reads the rate limits of packages, your own and Twilio's.

        Args:
            fields: Only limits of these packages.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2RateLimitsInstanceFields(Instance):
    rate_limits: list[Any] | None

class V2RateLimitsInstance(V2RateLimitsInstanceFields):
    pass
