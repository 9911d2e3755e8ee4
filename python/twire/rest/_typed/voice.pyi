"""client.voice."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Voice(Resource):
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

class V1ArchivedCalls(Called):
    def __call__(self, date: str, sid: str) -> V1ArchivedCallsContext2: ...
    def get(self, date: str, sid: str) -> V1ArchivedCallsContext2: ...

class V1ArchivedCallsContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V1ByocTrunks(Called):
    def __call__(self, sid: str) -> V1ByocTrunksContext: ...
    def get(self, sid: str) -> V1ByocTrunksContext: ...
    def create(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ByocTrunksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ByocTrunksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ByocTrunksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ByocTrunksInstance]: ...
    get_page_async = awaited(get_page)

class V1ByocTrunksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ByocTrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ByocTrunksInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ByocTrunksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., cnam_lookup_enabled: Bool | None = ..., connection_policy_sid: Text | None = ..., from_domain_sid: Text | None = ...) -> V1ByocTrunksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPolicies(Called):
    def __call__(self, sid: str) -> V1ConnectionPoliciesContext: ...
    def get(self, sid: str) -> V1ConnectionPoliciesContext: ...
    def create(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConnectionPoliciesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConnectionPoliciesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConnectionPoliciesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConnectionPoliciesInstance]: ...
    get_page_async = awaited(get_page)

class V1ConnectionPoliciesContext(Resource):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesTargets(Called):
    def __call__(self, sid: str) -> V1ConnectionPoliciesTargetsContext: ...
    def get(self, sid: str) -> V1ConnectionPoliciesTargetsContext: ...
    def create(self, target: Text, friendly_name: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ConnectionPoliciesTargetsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ConnectionPoliciesTargetsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ConnectionPoliciesTargetsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ConnectionPoliciesTargetsInstance]: ...
    get_page_async = awaited(get_page)

class V1ConnectionPoliciesTargetsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesTargetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesTargetsInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesTargetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., target: Text | None = ..., priority: Int | None = ..., weight: Int | None = ..., enabled: Bool | None = ...) -> V1ConnectionPoliciesTargetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConnectionPoliciesInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ConnectionPoliciesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1ConnectionPoliciesInstance: ...
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
    def create(self, update_request: Text) -> V1DialingPermissionsBulkCountryUpdatesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1DialingPermissionsBulkCountryUpdatesInstance(Instance):
    update_count: int | None
    update_request: str | None

class V1DialingPermissionsCountries(Called):
    def __call__(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...
    def get(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...
    def list(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1DialingPermissionsCountriesInstance2]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DialingPermissionsCountriesInstance2]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_code: Text | None = ..., continent: Text | None = ..., country_code: Text | None = ..., low_risk_numbers_enabled: Bool | None = ..., high_risk_special_numbers_enabled: Bool | None = ..., high_risk_tollfraud_numbers_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1DialingPermissionsCountriesInstance2]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountriesInstance2]: ...
    get_page_async = awaited(get_page)

class V1DialingPermissionsCountriesContext(Resource):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsCountriesHighriskSpecialPrefixes(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance]: ...
    get_page_async = awaited(get_page)

class V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance(Instance):
    prefix: str | None

class V1DialingPermissionsCountriesInstance(Instance):
    iso_code: str | None
    name: str | None
    continent: str | None
    country_codes: list[Any] | None
    low_risk_numbers_enabled: bool | None
    high_risk_special_numbers_enabled: bool | None
    high_risk_tollfraud_numbers_enabled: bool | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsCountriesInstance2(Instance):
    iso_code: str | None
    name: str | None
    continent: str | None
    country_codes: list[Any] | None
    low_risk_numbers_enabled: bool | None
    high_risk_special_numbers_enabled: bool | None
    high_risk_tollfraud_numbers_enabled: bool | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    def fetch(self) -> V1DialingPermissionsCountriesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1DialingPermissionsSettings(Called):
    def __call__(self) -> V1DialingPermissionsSettingsContext: ...
    def get(self) -> V1DialingPermissionsSettingsContext: ...

class V1DialingPermissionsSettingsContext(Resource):
    def fetch(self) -> V1DialingPermissionsSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, dialing_permissions_inheritance: Bool | None = ...) -> V1DialingPermissionsSettingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1DialingPermissionsSettingsInstance(Instance):
    dialing_permissions_inheritance: bool | None
    url: str | None
    def fetch(self) -> V1DialingPermissionsSettingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, dialing_permissions_inheritance: Bool | None = ...) -> V1DialingPermissionsSettingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpRecords(Called):
    def __call__(self, sid: str) -> V1IpRecordsContext: ...
    def get(self, sid: str) -> V1IpRecordsContext: ...
    def create(self, ip_address: Text, friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V1IpRecordsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1IpRecordsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IpRecordsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1IpRecordsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IpRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1IpRecordsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IpRecordsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1IpRecordsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpRecordsInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    ip_address: str | None
    cidr_prefix_length: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1IpRecordsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V1IpRecordsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SourceIpMappings(Called):
    def __call__(self, sid: str) -> V1SourceIpMappingsContext: ...
    def get(self, sid: str) -> V1SourceIpMappingsContext: ...
    def create(self, ip_record_sid: Text, sip_domain_sid: Text) -> V1SourceIpMappingsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SourceIpMappingsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SourceIpMappingsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SourceIpMappingsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SourceIpMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V1SourceIpMappingsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SourceIpMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, sip_domain_sid: Text) -> V1SourceIpMappingsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SourceIpMappingsInstance(Instance):
    sid: str | None
    ip_record_sid: str | None
    sip_domain_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1SourceIpMappingsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, sip_domain_sid: Text) -> V1SourceIpMappingsInstance: ...
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

class V2AccountDefaultConfiguration(Called):
    def __call__(self, type: str) -> V2AccountDefaultConfigurationContext: ...
    def get(self, type: str) -> V2AccountDefaultConfigurationContext: ...

class V2AccountDefaultConfigurationContext(Resource):
    def create(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AccountDefaultConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2AccountDefaultConfigurationInstance(Instance):
    account_sid: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None
    def create(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2AccountDefaultConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_request: Body | None = ...) -> V2AccountDefaultConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Configurations(Called):
    def __call__(self, type: str) -> V2ConfigurationsContext: ...
    def get(self, type: str) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    def create(self, voice_v2_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ConfigurationsDefault(Resource):
    def create(self, default_configuration_request: Body | None = ...) -> V2ConfigurationsDefaultInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def fetch(self) -> V2ConfigurationsDefaultInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ConfigurationsDefaultInstance(Instance):
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

class V2ConfigurationsInstance(Instance):
    id: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: dict[str, Any] | None
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    def create(self, voice_v2_configuration_request: Body | None = ...) -> V2ConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2Recording(Called):
    def __call__(self, id_or_unique_name: str) -> V2RecordingContext: ...
    def get(self, id_or_unique_name: str) -> V2RecordingContext: ...
    def create(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2RecordingContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_recording_request: Body | None = ...) -> V2RecordingInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingAccountDefaultConfiguration(Called):
    def __call__(self) -> V2RecordingAccountDefaultConfigurationContext: ...
    def get(self) -> V2RecordingAccountDefaultConfigurationContext: ...

class V2RecordingAccountDefaultConfigurationContext(Resource):
    def create(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingAccountDefaultConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2RecordingAccountDefaultConfigurationInstance(Instance):
    account_sid: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    configuration: str | None
    message: str | None
    code: int | None
    status: int | None
    more_info: str | None
    def create(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2RecordingAccountDefaultConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_account_default_configuration_recording_request: Body | None = ...) -> V2RecordingAccountDefaultConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Transcription(Called):
    def __call__(self, id_or_unique_name: str) -> V2TranscriptionContext: ...
    def get(self, id_or_unique_name: str) -> V2TranscriptionContext: ...
    def create(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2TranscriptionContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptionInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TranscriptionInstance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptionInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_transcription_request: Body | None = ...) -> V2TranscriptionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Type(Called):
    def __call__(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...
    def get(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...

class V2TypeContext2(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TypeContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_request: Body | None = ...) -> V2TypeContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2TypeContext2Instance(Instance):
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TypeContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, voice_v2_configuration_request: Body | None = ...) -> V2TypeContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3(Resource):
    @property
    def transcriptions(self) -> V3Transcriptions: ...

class V3Transcriptions(Called):
    def __call__(self, transcription_id: str) -> V3TranscriptionsContext: ...
    def get(self, transcription_id: str) -> V3TranscriptionsContext: ...
    def create(self, create_v3_transcriptions_request: Body, idempotency_key: Text | None = ...) -> V3TranscriptionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3TranscriptionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3TranscriptionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, created_after: Time | None = ..., created_before: Time | None = ..., language_code: Text | None = ..., source_id: Text | None = ..., status: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3TranscriptionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3TranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V3TranscriptionsContext(Resource):
    def fetch(self) -> V3TranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3TranscriptionsInstance(Instance):
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
    def fetch(self) -> V3TranscriptionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
