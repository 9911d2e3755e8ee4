"""twire.aio.voice."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import voice as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    delete = awaited(_typed.V1ArchivedCallsContext2.delete)
    delete_with_http_info = full_awaited(_typed.V1ArchivedCallsContext2.delete)

class V1ByocTrunks(Called):
    def __call__(self, sid: str) -> V1ByocTrunksContext: ...
    def get(self, sid: str) -> V1ByocTrunksContext: ...
    create = answers(_typed.V1ByocTrunks.create, V1ByocTrunksInstance)
    create_with_http_info = full_answers(_typed.V1ByocTrunks.create, V1ByocTrunksInstance)
    list = lists(_typed.V1ByocTrunks.list, V1ByocTrunksInstance)
    list_with_http_info = full_lists(_typed.V1ByocTrunks.list, V1ByocTrunksInstance)
    stream = streams(_typed.V1ByocTrunks.stream, V1ByocTrunksInstance)
    stream_with_http_info = full_streams(_typed.V1ByocTrunks.stream, V1ByocTrunksInstance)
    page = pages(_typed.V1ByocTrunks.page, V1ByocTrunksInstance)
    page_with_http_info = full_pages(_typed.V1ByocTrunks.page, V1ByocTrunksInstance)
    get_page = pages(_typed.V1ByocTrunks.get_page, V1ByocTrunksInstance)

class V1ByocTrunksContext(Resource):
    delete = awaited(_typed.V1ByocTrunksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ByocTrunksContext.delete)
    fetch = answers(_typed.V1ByocTrunksContext.fetch, V1ByocTrunksInstance)
    fetch_with_http_info = full_answers(_typed.V1ByocTrunksContext.fetch, V1ByocTrunksInstance)
    update = answers(_typed.V1ByocTrunksContext.update, V1ByocTrunksInstance)
    update_with_http_info = full_answers(_typed.V1ByocTrunksContext.update, V1ByocTrunksInstance)

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
    delete = awaited(_typed.V1ByocTrunksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ByocTrunksInstance.delete)
    fetch = answers(_typed.V1ByocTrunksInstance.fetch, V1ByocTrunksInstance)
    fetch_with_http_info = full_answers(_typed.V1ByocTrunksInstance.fetch, V1ByocTrunksInstance)
    update = answers(_typed.V1ByocTrunksInstance.update, V1ByocTrunksInstance)
    update_with_http_info = full_answers(_typed.V1ByocTrunksInstance.update, V1ByocTrunksInstance)

class V1ConnectionPolicies(Called):
    def __call__(self, sid: str) -> V1ConnectionPoliciesContext: ...
    def get(self, sid: str) -> V1ConnectionPoliciesContext: ...
    create = answers(_typed.V1ConnectionPolicies.create, V1ConnectionPoliciesInstance)
    create_with_http_info = full_answers(_typed.V1ConnectionPolicies.create, V1ConnectionPoliciesInstance)
    list = lists(_typed.V1ConnectionPolicies.list, V1ConnectionPoliciesInstance)
    list_with_http_info = full_lists(_typed.V1ConnectionPolicies.list, V1ConnectionPoliciesInstance)
    stream = streams(_typed.V1ConnectionPolicies.stream, V1ConnectionPoliciesInstance)
    stream_with_http_info = full_streams(_typed.V1ConnectionPolicies.stream, V1ConnectionPoliciesInstance)
    page = pages(_typed.V1ConnectionPolicies.page, V1ConnectionPoliciesInstance)
    page_with_http_info = full_pages(_typed.V1ConnectionPolicies.page, V1ConnectionPoliciesInstance)
    get_page = pages(_typed.V1ConnectionPolicies.get_page, V1ConnectionPoliciesInstance)

class V1ConnectionPoliciesContext(Resource):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    delete = awaited(_typed.V1ConnectionPoliciesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConnectionPoliciesContext.delete)
    fetch = answers(_typed.V1ConnectionPoliciesContext.fetch, V1ConnectionPoliciesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConnectionPoliciesContext.fetch, V1ConnectionPoliciesInstance)
    update = answers(_typed.V1ConnectionPoliciesContext.update, V1ConnectionPoliciesInstance)
    update_with_http_info = full_answers(_typed.V1ConnectionPoliciesContext.update, V1ConnectionPoliciesInstance)

class V1ConnectionPoliciesTargets(Called):
    def __call__(self, sid: str) -> V1ConnectionPoliciesTargetsContext: ...
    def get(self, sid: str) -> V1ConnectionPoliciesTargetsContext: ...
    create = answers(_typed.V1ConnectionPoliciesTargets.create, V1ConnectionPoliciesTargetsInstance)
    create_with_http_info = full_answers(_typed.V1ConnectionPoliciesTargets.create, V1ConnectionPoliciesTargetsInstance)
    list = lists(_typed.V1ConnectionPoliciesTargets.list, V1ConnectionPoliciesTargetsInstance)
    list_with_http_info = full_lists(_typed.V1ConnectionPoliciesTargets.list, V1ConnectionPoliciesTargetsInstance)
    stream = streams(_typed.V1ConnectionPoliciesTargets.stream, V1ConnectionPoliciesTargetsInstance)
    stream_with_http_info = full_streams(_typed.V1ConnectionPoliciesTargets.stream, V1ConnectionPoliciesTargetsInstance)
    page = pages(_typed.V1ConnectionPoliciesTargets.page, V1ConnectionPoliciesTargetsInstance)
    page_with_http_info = full_pages(_typed.V1ConnectionPoliciesTargets.page, V1ConnectionPoliciesTargetsInstance)
    get_page = pages(_typed.V1ConnectionPoliciesTargets.get_page, V1ConnectionPoliciesTargetsInstance)

class V1ConnectionPoliciesTargetsContext(Resource):
    delete = awaited(_typed.V1ConnectionPoliciesTargetsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ConnectionPoliciesTargetsContext.delete)
    fetch = answers(_typed.V1ConnectionPoliciesTargetsContext.fetch, V1ConnectionPoliciesTargetsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConnectionPoliciesTargetsContext.fetch, V1ConnectionPoliciesTargetsInstance)
    update = answers(_typed.V1ConnectionPoliciesTargetsContext.update, V1ConnectionPoliciesTargetsInstance)
    update_with_http_info = full_answers(_typed.V1ConnectionPoliciesTargetsContext.update, V1ConnectionPoliciesTargetsInstance)

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
    delete = awaited(_typed.V1ConnectionPoliciesTargetsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConnectionPoliciesTargetsInstance.delete)
    fetch = answers(_typed.V1ConnectionPoliciesTargetsInstance.fetch, V1ConnectionPoliciesTargetsInstance)
    fetch_with_http_info = full_answers(_typed.V1ConnectionPoliciesTargetsInstance.fetch, V1ConnectionPoliciesTargetsInstance)
    update = answers(_typed.V1ConnectionPoliciesTargetsInstance.update, V1ConnectionPoliciesTargetsInstance)
    update_with_http_info = full_answers(_typed.V1ConnectionPoliciesTargetsInstance.update, V1ConnectionPoliciesTargetsInstance)

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
    delete = awaited(_typed.V1ConnectionPoliciesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ConnectionPoliciesInstance.delete)
    fetch = answers(_typed.V1ConnectionPoliciesInstance.fetch, V1ConnectionPoliciesInstance)
    fetch_with_http_info = full_answers(_typed.V1ConnectionPoliciesInstance.fetch, V1ConnectionPoliciesInstance)
    update = answers(_typed.V1ConnectionPoliciesInstance.update, V1ConnectionPoliciesInstance)
    update_with_http_info = full_answers(_typed.V1ConnectionPoliciesInstance.update, V1ConnectionPoliciesInstance)

class V1DialingPermissions(Resource):
    @property
    def bulk_country_updates(self) -> V1DialingPermissionsBulkCountryUpdates: ...
    @property
    def countries(self) -> V1DialingPermissionsCountries: ...
    @property
    def settings(self) -> V1DialingPermissionsSettings: ...

class V1DialingPermissionsBulkCountryUpdates(Resource):
    create = answers(_typed.V1DialingPermissionsBulkCountryUpdates.create, V1DialingPermissionsBulkCountryUpdatesInstance)
    create_with_http_info = full_answers(_typed.V1DialingPermissionsBulkCountryUpdates.create, V1DialingPermissionsBulkCountryUpdatesInstance)

class V1DialingPermissionsBulkCountryUpdatesInstance(Instance):
    update_count: int | None
    update_request: str | None

class V1DialingPermissionsCountries(Called):
    def __call__(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...
    def get(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...
    list = lists(_typed.V1DialingPermissionsCountries.list, V1DialingPermissionsCountriesInstance2)
    list_with_http_info = full_lists(_typed.V1DialingPermissionsCountries.list, V1DialingPermissionsCountriesInstance2)
    stream = streams(_typed.V1DialingPermissionsCountries.stream, V1DialingPermissionsCountriesInstance2)
    stream_with_http_info = full_streams(_typed.V1DialingPermissionsCountries.stream, V1DialingPermissionsCountriesInstance2)
    page = pages(_typed.V1DialingPermissionsCountries.page, V1DialingPermissionsCountriesInstance2)
    page_with_http_info = full_pages(_typed.V1DialingPermissionsCountries.page, V1DialingPermissionsCountriesInstance2)
    get_page = pages(_typed.V1DialingPermissionsCountries.get_page, V1DialingPermissionsCountriesInstance2)

class V1DialingPermissionsCountriesContext(Resource):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    fetch = answers(_typed.V1DialingPermissionsCountriesContext.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = full_answers(_typed.V1DialingPermissionsCountriesContext.fetch, V1DialingPermissionsCountriesInstance)

class V1DialingPermissionsCountriesHighriskSpecialPrefixes(Resource):
    list = lists(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.list, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    list_with_http_info = full_lists(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.list, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    stream = streams(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.stream, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    stream_with_http_info = full_streams(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.stream, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    page = pages(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.page, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    page_with_http_info = full_pages(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.page, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    get_page = pages(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.get_page, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)

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
    fetch = answers(_typed.V1DialingPermissionsCountriesInstance.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = full_answers(_typed.V1DialingPermissionsCountriesInstance.fetch, V1DialingPermissionsCountriesInstance)

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
    fetch = answers(_typed.V1DialingPermissionsCountriesInstance2.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = full_answers(_typed.V1DialingPermissionsCountriesInstance2.fetch, V1DialingPermissionsCountriesInstance)

class V1DialingPermissionsSettings(Called):
    def __call__(self) -> V1DialingPermissionsSettingsContext: ...
    def get(self) -> V1DialingPermissionsSettingsContext: ...

class V1DialingPermissionsSettingsContext(Resource):
    fetch = answers(_typed.V1DialingPermissionsSettingsContext.fetch, V1DialingPermissionsSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1DialingPermissionsSettingsContext.fetch, V1DialingPermissionsSettingsInstance)
    update = answers(_typed.V1DialingPermissionsSettingsContext.update, V1DialingPermissionsSettingsInstance)
    update_with_http_info = full_answers(_typed.V1DialingPermissionsSettingsContext.update, V1DialingPermissionsSettingsInstance)

class V1DialingPermissionsSettingsInstance(Instance):
    dialing_permissions_inheritance: bool | None
    url: str | None
    fetch = answers(_typed.V1DialingPermissionsSettingsInstance.fetch, V1DialingPermissionsSettingsInstance)
    fetch_with_http_info = full_answers(_typed.V1DialingPermissionsSettingsInstance.fetch, V1DialingPermissionsSettingsInstance)
    update = answers(_typed.V1DialingPermissionsSettingsInstance.update, V1DialingPermissionsSettingsInstance)
    update_with_http_info = full_answers(_typed.V1DialingPermissionsSettingsInstance.update, V1DialingPermissionsSettingsInstance)

class V1IpRecords(Called):
    def __call__(self, sid: str) -> V1IpRecordsContext: ...
    def get(self, sid: str) -> V1IpRecordsContext: ...
    create = answers(_typed.V1IpRecords.create, V1IpRecordsInstance)
    create_with_http_info = full_answers(_typed.V1IpRecords.create, V1IpRecordsInstance)
    list = lists(_typed.V1IpRecords.list, V1IpRecordsInstance)
    list_with_http_info = full_lists(_typed.V1IpRecords.list, V1IpRecordsInstance)
    stream = streams(_typed.V1IpRecords.stream, V1IpRecordsInstance)
    stream_with_http_info = full_streams(_typed.V1IpRecords.stream, V1IpRecordsInstance)
    page = pages(_typed.V1IpRecords.page, V1IpRecordsInstance)
    page_with_http_info = full_pages(_typed.V1IpRecords.page, V1IpRecordsInstance)
    get_page = pages(_typed.V1IpRecords.get_page, V1IpRecordsInstance)

class V1IpRecordsContext(Resource):
    delete = awaited(_typed.V1IpRecordsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1IpRecordsContext.delete)
    fetch = answers(_typed.V1IpRecordsContext.fetch, V1IpRecordsInstance)
    fetch_with_http_info = full_answers(_typed.V1IpRecordsContext.fetch, V1IpRecordsInstance)
    update = answers(_typed.V1IpRecordsContext.update, V1IpRecordsInstance)
    update_with_http_info = full_answers(_typed.V1IpRecordsContext.update, V1IpRecordsInstance)

class V1IpRecordsInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    ip_address: str | None
    cidr_prefix_length: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1IpRecordsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1IpRecordsInstance.delete)
    fetch = answers(_typed.V1IpRecordsInstance.fetch, V1IpRecordsInstance)
    fetch_with_http_info = full_answers(_typed.V1IpRecordsInstance.fetch, V1IpRecordsInstance)
    update = answers(_typed.V1IpRecordsInstance.update, V1IpRecordsInstance)
    update_with_http_info = full_answers(_typed.V1IpRecordsInstance.update, V1IpRecordsInstance)

class V1SourceIpMappings(Called):
    def __call__(self, sid: str) -> V1SourceIpMappingsContext: ...
    def get(self, sid: str) -> V1SourceIpMappingsContext: ...
    create = answers(_typed.V1SourceIpMappings.create, V1SourceIpMappingsInstance)
    create_with_http_info = full_answers(_typed.V1SourceIpMappings.create, V1SourceIpMappingsInstance)
    list = lists(_typed.V1SourceIpMappings.list, V1SourceIpMappingsInstance)
    list_with_http_info = full_lists(_typed.V1SourceIpMappings.list, V1SourceIpMappingsInstance)
    stream = streams(_typed.V1SourceIpMappings.stream, V1SourceIpMappingsInstance)
    stream_with_http_info = full_streams(_typed.V1SourceIpMappings.stream, V1SourceIpMappingsInstance)
    page = pages(_typed.V1SourceIpMappings.page, V1SourceIpMappingsInstance)
    page_with_http_info = full_pages(_typed.V1SourceIpMappings.page, V1SourceIpMappingsInstance)
    get_page = pages(_typed.V1SourceIpMappings.get_page, V1SourceIpMappingsInstance)

class V1SourceIpMappingsContext(Resource):
    delete = awaited(_typed.V1SourceIpMappingsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1SourceIpMappingsContext.delete)
    fetch = answers(_typed.V1SourceIpMappingsContext.fetch, V1SourceIpMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SourceIpMappingsContext.fetch, V1SourceIpMappingsInstance)
    update = answers(_typed.V1SourceIpMappingsContext.update, V1SourceIpMappingsInstance)
    update_with_http_info = full_answers(_typed.V1SourceIpMappingsContext.update, V1SourceIpMappingsInstance)

class V1SourceIpMappingsInstance(Instance):
    sid: str | None
    ip_record_sid: str | None
    sip_domain_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1SourceIpMappingsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1SourceIpMappingsInstance.delete)
    fetch = answers(_typed.V1SourceIpMappingsInstance.fetch, V1SourceIpMappingsInstance)
    fetch_with_http_info = full_answers(_typed.V1SourceIpMappingsInstance.fetch, V1SourceIpMappingsInstance)
    update = answers(_typed.V1SourceIpMappingsInstance.update, V1SourceIpMappingsInstance)
    update_with_http_info = full_answers(_typed.V1SourceIpMappingsInstance.update, V1SourceIpMappingsInstance)

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
    create = answers(_typed.V2AccountDefaultConfigurationContext.create, V2AccountDefaultConfigurationInstance)
    create_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationContext.create, V2AccountDefaultConfigurationInstance)
    delete = awaited(_typed.V2AccountDefaultConfigurationContext.delete)
    delete_with_http_info = full_awaited(_typed.V2AccountDefaultConfigurationContext.delete)
    fetch = answers(_typed.V2AccountDefaultConfigurationContext.fetch, V2AccountDefaultConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationContext.fetch, V2AccountDefaultConfigurationInstance)
    update = answers(_typed.V2AccountDefaultConfigurationContext.update, V2AccountDefaultConfigurationInstance)
    update_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationContext.update, V2AccountDefaultConfigurationInstance)

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
    create = answers(_typed.V2AccountDefaultConfigurationInstance.create, V2AccountDefaultConfigurationInstance)
    create_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationInstance.create, V2AccountDefaultConfigurationInstance)
    delete = awaited(_typed.V2AccountDefaultConfigurationInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2AccountDefaultConfigurationInstance.delete)
    fetch = answers(_typed.V2AccountDefaultConfigurationInstance.fetch, V2AccountDefaultConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationInstance.fetch, V2AccountDefaultConfigurationInstance)
    update = answers(_typed.V2AccountDefaultConfigurationInstance.update, V2AccountDefaultConfigurationInstance)
    update_with_http_info = full_answers(_typed.V2AccountDefaultConfigurationInstance.update, V2AccountDefaultConfigurationInstance)

class V2Configurations(Called):
    def __call__(self, type: str) -> V2ConfigurationsContext: ...
    def get(self, type: str) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    create = answers(_typed.V2ConfigurationsContext.create, V2ConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V2ConfigurationsContext.create, V2ConfigurationsInstance)

class V2ConfigurationsDefault(Resource):
    create = answers(_typed.V2ConfigurationsDefault.create, V2ConfigurationsDefaultInstance)
    create_with_http_info = full_answers(_typed.V2ConfigurationsDefault.create, V2ConfigurationsDefaultInstance)
    fetch = answers(_typed.V2ConfigurationsDefault.fetch, V2ConfigurationsDefaultInstance)
    fetch_with_http_info = full_answers(_typed.V2ConfigurationsDefault.fetch, V2ConfigurationsDefaultInstance)

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
    create = answers(_typed.V2ConfigurationsInstance.create, V2ConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V2ConfigurationsInstance.create, V2ConfigurationsInstance)

class V2Recording(Called):
    def __call__(self, id_or_unique_name: str) -> V2RecordingContext: ...
    def get(self, id_or_unique_name: str) -> V2RecordingContext: ...
    create = answers(_typed.V2Recording.create, V2RecordingInstance)
    create_with_http_info = full_answers(_typed.V2Recording.create, V2RecordingInstance)

class V2RecordingContext(Resource):
    delete = awaited(_typed.V2RecordingContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RecordingContext.delete)
    fetch = answers(_typed.V2RecordingContext.fetch, V2RecordingInstance)
    fetch_with_http_info = full_answers(_typed.V2RecordingContext.fetch, V2RecordingInstance)
    update = answers(_typed.V2RecordingContext.update, V2RecordingInstance)
    update_with_http_info = full_answers(_typed.V2RecordingContext.update, V2RecordingInstance)

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
    delete = awaited(_typed.V2RecordingInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RecordingInstance.delete)
    fetch = answers(_typed.V2RecordingInstance.fetch, V2RecordingInstance)
    fetch_with_http_info = full_answers(_typed.V2RecordingInstance.fetch, V2RecordingInstance)
    update = answers(_typed.V2RecordingInstance.update, V2RecordingInstance)
    update_with_http_info = full_answers(_typed.V2RecordingInstance.update, V2RecordingInstance)

class V2RecordingAccountDefaultConfiguration(Called):
    def __call__(self) -> V2RecordingAccountDefaultConfigurationContext: ...
    def get(self) -> V2RecordingAccountDefaultConfigurationContext: ...

class V2RecordingAccountDefaultConfigurationContext(Resource):
    create = answers(_typed.V2RecordingAccountDefaultConfigurationContext.create, V2RecordingAccountDefaultConfigurationInstance)
    create_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationContext.create, V2RecordingAccountDefaultConfigurationInstance)
    delete = awaited(_typed.V2RecordingAccountDefaultConfigurationContext.delete)
    delete_with_http_info = full_awaited(_typed.V2RecordingAccountDefaultConfigurationContext.delete)
    fetch = answers(_typed.V2RecordingAccountDefaultConfigurationContext.fetch, V2RecordingAccountDefaultConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationContext.fetch, V2RecordingAccountDefaultConfigurationInstance)
    update = answers(_typed.V2RecordingAccountDefaultConfigurationContext.update, V2RecordingAccountDefaultConfigurationInstance)
    update_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationContext.update, V2RecordingAccountDefaultConfigurationInstance)

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
    create = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.create, V2RecordingAccountDefaultConfigurationInstance)
    create_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationInstance.create, V2RecordingAccountDefaultConfigurationInstance)
    delete = awaited(_typed.V2RecordingAccountDefaultConfigurationInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2RecordingAccountDefaultConfigurationInstance.delete)
    fetch = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.fetch, V2RecordingAccountDefaultConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationInstance.fetch, V2RecordingAccountDefaultConfigurationInstance)
    update = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.update, V2RecordingAccountDefaultConfigurationInstance)
    update_with_http_info = full_answers(_typed.V2RecordingAccountDefaultConfigurationInstance.update, V2RecordingAccountDefaultConfigurationInstance)

class V2Transcription(Called):
    def __call__(self, id_or_unique_name: str) -> V2TranscriptionContext: ...
    def get(self, id_or_unique_name: str) -> V2TranscriptionContext: ...
    create = answers(_typed.V2Transcription.create, V2TranscriptionInstance)
    create_with_http_info = full_answers(_typed.V2Transcription.create, V2TranscriptionInstance)

class V2TranscriptionContext(Resource):
    delete = awaited(_typed.V2TranscriptionContext.delete)
    delete_with_http_info = full_awaited(_typed.V2TranscriptionContext.delete)
    fetch = answers(_typed.V2TranscriptionContext.fetch, V2TranscriptionInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptionContext.fetch, V2TranscriptionInstance)
    update = answers(_typed.V2TranscriptionContext.update, V2TranscriptionInstance)
    update_with_http_info = full_answers(_typed.V2TranscriptionContext.update, V2TranscriptionInstance)

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
    delete = awaited(_typed.V2TranscriptionInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2TranscriptionInstance.delete)
    fetch = answers(_typed.V2TranscriptionInstance.fetch, V2TranscriptionInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptionInstance.fetch, V2TranscriptionInstance)
    update = answers(_typed.V2TranscriptionInstance.update, V2TranscriptionInstance)
    update_with_http_info = full_answers(_typed.V2TranscriptionInstance.update, V2TranscriptionInstance)

class V2Type(Called):
    def __call__(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...
    def get(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...

class V2TypeContext2(Resource):
    delete = awaited(_typed.V2TypeContext2.delete)
    delete_with_http_info = full_awaited(_typed.V2TypeContext2.delete)
    fetch = answers(_typed.V2TypeContext2.fetch, V2TypeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2TypeContext2.fetch, V2TypeContext2Instance)
    update = answers(_typed.V2TypeContext2.update, V2TypeContext2Instance)
    update_with_http_info = full_answers(_typed.V2TypeContext2.update, V2TypeContext2Instance)

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
    delete = awaited(_typed.V2TypeContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V2TypeContext2Instance.delete)
    fetch = answers(_typed.V2TypeContext2Instance.fetch, V2TypeContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2TypeContext2Instance.fetch, V2TypeContext2Instance)
    update = answers(_typed.V2TypeContext2Instance.update, V2TypeContext2Instance)
    update_with_http_info = full_answers(_typed.V2TypeContext2Instance.update, V2TypeContext2Instance)

class V3(Resource):
    @property
    def transcriptions(self) -> V3Transcriptions: ...

class V3Transcriptions(Called):
    def __call__(self, transcription_id: str) -> V3TranscriptionsContext: ...
    def get(self, transcription_id: str) -> V3TranscriptionsContext: ...
    create = answers(_typed.V3Transcriptions.create, V3TranscriptionsInstance)
    create_with_http_info = full_answers(_typed.V3Transcriptions.create, V3TranscriptionsInstance)
    list = lists(_typed.V3Transcriptions.list, V3TranscriptionsInstance)
    list_with_http_info = full_lists(_typed.V3Transcriptions.list, V3TranscriptionsInstance)
    stream = streams(_typed.V3Transcriptions.stream, V3TranscriptionsInstance)
    stream_with_http_info = full_streams(_typed.V3Transcriptions.stream, V3TranscriptionsInstance)
    page = pages(_typed.V3Transcriptions.page, V3TranscriptionsInstance)
    page_with_http_info = full_pages(_typed.V3Transcriptions.page, V3TranscriptionsInstance)
    get_page = pages(_typed.V3Transcriptions.get_page, V3TranscriptionsInstance)

class V3TranscriptionsContext(Resource):
    fetch = answers(_typed.V3TranscriptionsContext.fetch, V3TranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V3TranscriptionsContext.fetch, V3TranscriptionsInstance)

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
    fetch = answers(_typed.V3TranscriptionsInstance.fetch, V3TranscriptionsInstance)
    fetch_with_http_info = full_answers(_typed.V3TranscriptionsInstance.fetch, V3TranscriptionsInstance)
