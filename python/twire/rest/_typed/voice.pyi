"""client.voice."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Voice(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def archived_calls(self) -> V1ArchivedCalls: ...
    @property
    def byoc_trunks(self) -> V1ByocTrunks: ...
    @property
    def connection_policies(self) -> V1ConnectionPolicies: ...
    @property
    def dialing_permissions(self) -> V1DialingPermissions: ...
    @property
    def ip_records(self) -> V1IpRecords: ...
    @property
    def source_ip_mappings(self) -> V1SourceIpMappings: ...

class V1(Resource):
    @property
    def archived_calls(self) -> V1ArchivedCalls: ...
    @property
    def byoc_trunks(self) -> V1ByocTrunks: ...
    @property
    def connection_policies(self) -> V1ConnectionPolicies: ...
    @property
    def dialing_permissions(self) -> V1DialingPermissions: ...
    @property
    def ip_records(self) -> V1IpRecords: ...
    @property
    def source_ip_mappings(self) -> V1SourceIpMappings: ...

class V1ArchivedCalls(CallableResource):
    def __call__(self, date: PathValue, sid: PathValue) -> V1ArchivedCallsContext2: ...
    def get(self, date: PathValue, sid: PathValue) -> V1ArchivedCallsContext2: ...

class V1ArchivedCallsContext2(Resource):
    def delete(self) -> bool:
        """Deletes an archived call. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1ByocTrunks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ByocTrunksContext: ...
    def get(self, sid: PathValue) -> V1ByocTrunksContext: ...
    def create(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance:
        """Creates a BYOC trunk."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ByocTrunksInstance]:
        """Lists BYOC trunks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ByocTrunksInstance]:
        """Lists BYOC trunks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ByocTrunksInstance]:
        """Lists BYOC trunks. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ByocTrunksInstance]: ...
    get_page_async = awaited(get_page)

class V1ByocTrunksContext(Resource):
    def delete(self) -> bool:
        """Deletes a BYOC trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ByocTrunksInstance:
        """Reads a BYOC trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance:
        """Changes a BYOC trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ByocTrunksInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    voice_url: str | None
    voice_method: str | None
    voice_fallback_url: str | None
    voice_fallback_method: str | None
    status_callback_url: str | None
    status_callback_method: str | None
    cnam_lookup_enabled: bool | None
    connection_policy_sid: str | None
    from_domain_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ByocTrunksInstance(V1ByocTrunksInstanceFields):
    def delete(self) -> bool:
        """Deletes a BYOC trunk. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ByocTrunksInstance:
        """Reads a BYOC trunk."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance:
        """Changes a BYOC trunk."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPolicies(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConnectionPoliciesContext: ...
    def get(self, sid: PathValue) -> V1ConnectionPoliciesContext: ...
    def create(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance:
        """Creates a connection policy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConnectionPoliciesInstance]:
        """Lists connection policies. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConnectionPoliciesInstance]:
        """Lists connection policies. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConnectionPoliciesInstance]:
        """Lists connection policies. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConnectionPoliciesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConnectionPoliciesContext(Resource):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    def delete(self) -> bool:
        """Deletes a connection policy. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesInstance:
        """Reads a connection policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance:
        """Changes a connection policy."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesTargets(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConnectionPoliciesTargetsContext: ...
    def get(self, sid: PathValue) -> V1ConnectionPoliciesTargetsContext: ...
    def create(self, target: Text, friendly_name: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance:
        """Creates a target of a connection policy."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConnectionPoliciesTargetsInstance]:
        """Lists targets of a connection policy. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConnectionPoliciesTargetsInstance]:
        """Lists targets of a connection policy. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConnectionPoliciesTargetsInstance]:
        """Lists targets of a connection policy. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConnectionPoliciesTargetsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConnectionPoliciesTargetsContext(Resource):
    def delete(self) -> bool:
        """Deletes a target of a connection policy. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesTargetsInstance:
        """Reads a target of a connection policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance:
        """Changes a target of a connection policy."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesTargetsInstanceFields(Instance):
    account_sid: str | None
    connection_policy_sid: str | None
    sid: str | None
    friendly_name: str | None
    target: str | None
    priority: int | None
    weight: int | None
    enabled: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ConnectionPoliciesTargetsInstance(V1ConnectionPoliciesTargetsInstanceFields):
    def delete(self) -> bool:
        """Deletes a target of a connection policy. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesTargetsInstance:
        """Reads a target of a connection policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance:
        """Changes a target of a connection policy."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ConnectionPoliciesInstance(V1ConnectionPoliciesInstanceFields):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    def delete(self) -> bool:
        """Deletes a connection policy. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesInstance:
        """Reads a connection policy."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance:
        """Changes a connection policy."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DialingPermissions(Resource):
    @property
    def bulk_country_updates(self) -> V1DialingPermissionsBulkCountryUpdates: ...
    @property
    def countries(self) -> V1DialingPermissionsCountries: ...
    @property
    def settings(self) -> V1DialingPermissionsSettings: ...

class V1DialingPermissionsBulkCountryUpdates(Resource):
    def create(self, update_request: Text) -> V1DialingPermissionsBulkCountryUpdatesInstance:
        """Creates a bulk country update."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1DialingPermissionsBulkCountryUpdatesInstanceFields(Instance):
    update_count: int | None
    update_request: str | None

class V1DialingPermissionsBulkCountryUpdatesInstance(V1DialingPermissionsBulkCountryUpdatesInstanceFields):
    pass

class V1DialingPermissionsCountries(CallableResource):
    def __call__(self, iso_code: PathValue) -> V1DialingPermissionsCountriesContext: ...
    def get(self, iso_code: PathValue) -> V1DialingPermissionsCountriesContext: ...
    def list(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DialingPermissionsCountriesInstance2]:
        """Lists countries. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DialingPermissionsCountriesInstance2]:
        """Lists countries. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1DialingPermissionsCountriesInstance2]:
        """Lists countries. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1DialingPermissionsCountriesContext(Resource):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsCountriesHighriskSpecialPrefixes(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]:
        """Lists highrisk special prefixes of a country. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]:
        """Lists highrisk special prefixes of a country. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]:
        """Lists highrisk special prefixes of a country. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]: ...
    get_page_async = awaited(get_page)

class V1DialingPermissionsCountriesHighriskSpecialPrefixesInstanceFields(Instance):
    prefix: str | None

class V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance(V1DialingPermissionsCountriesHighriskSpecialPrefixesInstanceFields):
    pass

class V1DialingPermissionsCountriesInstanceFields(Instance):
    iso_code: str | None
    name: str | None
    continent: str | None
    country_codes: list[Any] | None
    low_risk_numbers_enabled: bool | None
    high_risk_special_numbers_enabled: bool | None
    high_risk_tollfraud_numbers_enabled: bool | None
    url: str | None
    links: dict[str, Any] | None

class V1DialingPermissionsCountriesInstance(V1DialingPermissionsCountriesInstanceFields):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsCountriesInstance2Fields(Instance):
    iso_code: str | None
    name: str | None
    continent: str | None
    country_codes: list[Any] | None
    low_risk_numbers_enabled: bool | None
    high_risk_special_numbers_enabled: bool | None
    high_risk_tollfraud_numbers_enabled: bool | None
    url: str | None
    links: dict[str, Any] | None

class V1DialingPermissionsCountriesInstance2(V1DialingPermissionsCountriesInstance2Fields):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance:
        """Reads a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsSettings(CallableResource):
    def __call__(self) -> V1DialingPermissionsSettingsContext: ...
    def get(self) -> V1DialingPermissionsSettingsContext: ...

class V1DialingPermissionsSettingsContext(Resource):
    def fetch(self) -> V1DialingPermissionsSettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, dialing_permissions_inheritance: Bool | None = ...) -> V1DialingPermissionsSettingsInstance:
        """Changes a setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DialingPermissionsSettingsInstanceFields(Instance):
    dialing_permissions_inheritance: bool | None
    url: str | None

class V1DialingPermissionsSettingsInstance(V1DialingPermissionsSettingsInstanceFields):
    def fetch(self) -> V1DialingPermissionsSettingsInstance:
        """Reads a setting."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, dialing_permissions_inheritance: Bool | None = ...) -> V1DialingPermissionsSettingsInstance:
        """Changes a setting."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpRecords(CallableResource):
    def __call__(self, sid: PathValue) -> V1IpRecordsContext: ...
    def get(self, sid: PathValue) -> V1IpRecordsContext: ...
    def create(self, ip_address: Text, friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V1IpRecordsInstance:
        """Creates an IP record."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1IpRecordsInstance]:
        """Lists IP records. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IpRecordsInstance]:
        """Lists IP records. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1IpRecordsInstance]:
        """Lists IP records. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IpRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1IpRecordsContext(Resource):
    def delete(self) -> bool:
        """Deletes an IP record. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IpRecordsInstance:
        """Reads an IP record."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1IpRecordsInstance:
        """Changes an IP record."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpRecordsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    ip_address: str | None
    cidr_prefix_length: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1IpRecordsInstance(V1IpRecordsInstanceFields):
    def delete(self) -> bool:
        """Deletes an IP record. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IpRecordsInstance:
        """Reads an IP record."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1IpRecordsInstance:
        """Changes an IP record."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SourceIpMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V1SourceIpMappingsContext: ...
    def get(self, sid: PathValue) -> V1SourceIpMappingsContext: ...
    def create(self, ip_record_sid: Text, sip_domain_sid: Text) -> V1SourceIpMappingsInstance:
        """Creates a source IP mapping."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SourceIpMappingsInstance]:
        """Lists source IP mappings. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SourceIpMappingsInstance]:
        """Lists source IP mappings. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SourceIpMappingsInstance]:
        """Lists source IP mappings. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SourceIpMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1SourceIpMappingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a source IP mapping. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SourceIpMappingsInstance:
        """Reads a source IP mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, sip_domain_sid: Text) -> V1SourceIpMappingsInstance:
        """Changes a source IP mapping."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SourceIpMappingsInstanceFields(Instance):
    sid: str | None
    ip_record_sid: str | None
    sip_domain_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1SourceIpMappingsInstance(V1SourceIpMappingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a source IP mapping. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SourceIpMappingsInstance:
        """Reads a source IP mapping."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, sip_domain_sid: Text) -> V1SourceIpMappingsInstance:
        """Changes a source IP mapping."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def account_default_configuration(self) -> V2AccountDefaultConfiguration: ...
    @property
    def configurations(self) -> V2Configurations: ...
    @property
    def recording(self) -> V2Recording: ...
    @property
    def recording_account_default_configuration(self) -> V2RecordingAccountDefaultConfiguration: ...
    @property
    def transcription(self) -> V2Transcription: ...
    @property
    def type(self) -> V2Type: ...

class V2AccountDefaultConfiguration(CallableResource):
    def __call__(self, type: PathValue) -> V2AccountDefaultConfigurationContext: ...
    def get(self, type: PathValue) -> V2AccountDefaultConfigurationContext: ...

class V2AccountDefaultConfigurationContext(Resource):
    def create(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance:
        """Creates an account default configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an account default configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AccountDefaultConfigurationInstance:
        """Reads an account default configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance:
        """Changes an account default configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2AccountDefaultConfigurationInstanceFields(Instance):
    account_sid: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None

class V2AccountDefaultConfigurationInstance(V2AccountDefaultConfigurationInstanceFields):
    def create(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance:
        """Creates an account default configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an account default configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AccountDefaultConfigurationInstance:
        """Reads an account default configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance:
        """Changes an account default configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Configurations(CallableResource):
    def __call__(self, type: PathValue) -> V2ConfigurationsContext: ...
    def get(self, type: PathValue) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    def create(self, voice_v2_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Creates a configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ConfigurationsDefault(Resource):
    def create(self, default_configuration_request: Body | None = ...) -> V2ConfigurationsDefaultInstance:
        """Creates a default of a configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V2ConfigurationsDefaultInstance:
        """Reads a default of a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ConfigurationsDefaultInstanceFields(Instance):
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None

class V2ConfigurationsDefaultInstance(V2ConfigurationsDefaultInstanceFields):
    pass

class V2ConfigurationsInstanceFields(Instance):
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None

class V2ConfigurationsInstance(V2ConfigurationsInstanceFields):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    def create(self, voice_v2_configuration_request: Body | None = ...) -> V2ConfigurationsInstance:
        """Creates a configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2Recording(CallableResource):
    def __call__(self, id_or_unique_name: PathValue) -> V2RecordingContext: ...
    def get(self, id_or_unique_name: PathValue) -> V2RecordingContext: ...
    def create(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance:
        """Creates a recording."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2RecordingContext(Resource):
    def delete(self) -> bool:
        """Deletes a recording. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingInstance:
        """Reads a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance:
        """Changes a recording."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingInstanceFields(Instance):
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: str | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None

class V2RecordingInstance(V2RecordingInstanceFields):
    def delete(self) -> bool:
        """Deletes a recording. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingInstance:
        """Reads a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance:
        """Changes a recording."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingAccountDefaultConfiguration(CallableResource):
    def __call__(self) -> V2RecordingAccountDefaultConfigurationContext: ...
    def get(self) -> V2RecordingAccountDefaultConfigurationContext: ...

class V2RecordingAccountDefaultConfigurationContext(Resource):
    def create(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance:
        """Creates a recording account default configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes a recording account default configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingAccountDefaultConfigurationInstance:
        """Reads a recording account default configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance:
        """Changes a recording account default configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingAccountDefaultConfigurationInstanceFields(Instance):
    account_sid: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: str | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None

class V2RecordingAccountDefaultConfigurationInstance(V2RecordingAccountDefaultConfigurationInstanceFields):
    def create(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance:
        """Creates a recording account default configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes a recording account default configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingAccountDefaultConfigurationInstance:
        """Reads a recording account default configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance:
        """Changes a recording account default configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Transcription(CallableResource):
    def __call__(self, id_or_unique_name: PathValue) -> V2TranscriptionContext: ...
    def get(self, id_or_unique_name: PathValue) -> V2TranscriptionContext: ...
    def create(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance:
        """Creates a transcription."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2TranscriptionContext(Resource):
    def delete(self) -> bool:
        """Deletes a transcription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptionInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance:
        """Changes a transcription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TranscriptionInstanceFields(Instance):
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: str | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None

class V2TranscriptionInstance(V2TranscriptionInstanceFields):
    def delete(self) -> bool:
        """Deletes a transcription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptionInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance:
        """Changes a transcription."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Type(CallableResource):
    def __call__(self, type: PathValue, id_or_unique_name: PathValue) -> V2TypeContext2: ...
    def get(self, type: PathValue, id_or_unique_name: PathValue) -> V2TypeContext2: ...

class V2TypeContext2(Resource):
    def delete(self) -> bool:
        """Deletes a type. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TypeContext2Instance:
        """Reads a type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_request: Body | None = ...) -> V2TypeContext2Instance:
        """Changes a type."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TypeContext2InstanceFields(Instance):
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None

class V2TypeContext2Instance(V2TypeContext2InstanceFields):
    def delete(self) -> bool:
        """Deletes a type. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TypeContext2Instance:
        """Reads a type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_request: Body | None = ...) -> V2TypeContext2Instance:
        """Changes a type."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def transcriptions(self) -> V3Transcriptions: ...

class V3Transcriptions(CallableResource):
    def __call__(self, transcription_id: PathValue) -> V3TranscriptionsContext: ...
    def get(self, transcription_id: PathValue) -> V3TranscriptionsContext: ...
    def create(self, create_v3_transcriptions_request: Body, idempotency_key: Text | None = ...) -> V3TranscriptionsInstance:
        """Creates a transcription."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3TranscriptionsInstance]:
        """Lists transcriptions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3TranscriptionsInstance]:
        """Lists transcriptions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3TranscriptionsInstance]:
        """Lists transcriptions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3TranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V3TranscriptionsContext(Resource):
    def fetch(self) -> V3TranscriptionsInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3TranscriptionsInstanceFields(Instance):
    id: str | None
    account_id: str | None
    status: str | None
    transcription_configuration_id: str | None
    media_url: str | None
    source_id: str | None
    audio_started_at: datetime | None
    conversation_id: str | None
    participants: list[Any] | None
    duration: int | None
    resolved_configuration: dict[str, Any] | None
    created_at: datetime | None
    updated_at: datetime | None
    url: str | None
    links: dict[str, Any] | None
    status_url: str | None
    transcription: str | None
    operation_id: str | None

class V3TranscriptionsInstance(V3TranscriptionsInstanceFields):
    def fetch(self) -> V3TranscriptionsInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
