# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Voice(Resource):
    v1: V1
    v2: V2
    v3: V3
    archived_calls: V1ArchivedCalls
    byoc_trunks: V1ByocTrunks
    connection_policies: V1ConnectionPolicies
    dialing_permissions: V1DialingPermissions
    ip_records: V1IpRecords
    source_ip_mappings: V1SourceIpMappings

class V1(Resource):
    archived_calls: V1ArchivedCalls
    byoc_trunks: V1ByocTrunks
    connection_policies: V1ConnectionPolicies
    dialing_permissions: V1DialingPermissions
    ip_records: V1IpRecords
    source_ip_mappings: V1SourceIpMappings

class V1ArchivedCalls(Resource):
    def __call__(self, date: str, sid: str) -> V1ArchivedCallsContext2: ...
    def get(self, date: str, sid: str) -> V1ArchivedCallsContext2: ...

class V1ArchivedCallsContext2(Resource):
    def delete(self) -> bool: ...

class V1ByocTrunks(Resource):
    def create(self, *, friendly_name: Maybe[str] = ..., voice_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., cnam_lookup_enabled: Maybe[bool] = ..., connection_policy_sid: Maybe[str] = ..., from_domain_sid: Maybe[str] = ...) -> V1ByocTrunksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ByocTrunksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ByocTrunksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ByocTrunksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ByocTrunksInstance]: ...
    def __call__(self, sid: str) -> V1ByocTrunksContext: ...
    def get(self, sid: str) -> V1ByocTrunksContext: ...

class V1ByocTrunksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ByocTrunksInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., voice_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., status_callback_url: Maybe[str] = ..., status_callback_method: Maybe[str] = ..., cnam_lookup_enabled: Maybe[bool] = ..., connection_policy_sid: Maybe[str] = ..., from_domain_sid: Maybe[str] = ...) -> V1ByocTrunksInstance: ...

class V1ByocTrunksInstance(Instance, V1ByocTrunksContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    voice_url: Optional[str]
    voice_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_fallback_method: Optional[str]
    status_callback_url: Optional[str]
    status_callback_method: Optional[str]
    cnam_lookup_enabled: Optional[bool]
    connection_policy_sid: Optional[str]
    from_domain_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1ConnectionPolicies(Resource):
    def create(self, *, friendly_name: Maybe[str] = ...) -> V1ConnectionPoliciesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ConnectionPoliciesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ConnectionPoliciesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ConnectionPoliciesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConnectionPoliciesInstance]: ...
    def __call__(self, sid: str) -> V1ConnectionPoliciesContext: ...
    def get(self, sid: str) -> V1ConnectionPoliciesContext: ...

class V1ConnectionPoliciesContext(Resource):
    targets: V1ConnectionPolicies_Targets
    def delete(self) -> bool: ...
    def fetch(self) -> V1ConnectionPoliciesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V1ConnectionPoliciesInstance: ...

class V1ConnectionPoliciesInstance(Instance, V1ConnectionPoliciesContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1ConnectionPolicies_Targets(Resource):
    def create(self, target: str, *, friendly_name: Maybe[str] = ..., priority: Maybe[int] = ..., weight: Maybe[int] = ..., enabled: Maybe[bool] = ...) -> V1ConnectionPolicies_TargetsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ConnectionPolicies_TargetsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ConnectionPolicies_TargetsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ConnectionPolicies_TargetsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ConnectionPolicies_TargetsInstance]: ...
    def __call__(self, sid: str) -> V1ConnectionPolicies_TargetsContext: ...
    def get(self, sid: str) -> V1ConnectionPolicies_TargetsContext: ...

class V1ConnectionPolicies_TargetsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ConnectionPolicies_TargetsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., target: Maybe[str] = ..., priority: Maybe[int] = ..., weight: Maybe[int] = ..., enabled: Maybe[bool] = ...) -> V1ConnectionPolicies_TargetsInstance: ...

class V1ConnectionPolicies_TargetsInstance(Instance, V1ConnectionPolicies_TargetsContext):
    account_sid: Optional[str]
    connection_policy_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    target: Optional[str]
    priority: int
    weight: int
    enabled: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1DialingPermissions(Resource):
    bulk_country_updates: V1DialingPermissionsBulkCountryUpdates
    countries: V1DialingPermissionsCountries
    settings: V1DialingPermissionsSettings

class V1DialingPermissionsBulkCountryUpdates(Resource):
    def create(self, update_request: str) -> V1DialingPermissionsBulkCountryUpdatesInstance: ...

class V1DialingPermissionsBulkCountryUpdatesInstance(Instance):
    update_count: int
    update_request: Optional[str]

class V1DialingPermissionsCountries(Resource):
    def list(self, *, iso_code: Maybe[str] = ..., continent: Maybe[str] = ..., country_code: Maybe[str] = ..., low_risk_numbers_enabled: Maybe[bool] = ..., high_risk_special_numbers_enabled: Maybe[bool] = ..., high_risk_tollfraud_numbers_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1DialingPermissionsCountriesListInstance]: ...
    def stream(self, *, iso_code: Maybe[str] = ..., continent: Maybe[str] = ..., country_code: Maybe[str] = ..., low_risk_numbers_enabled: Maybe[bool] = ..., high_risk_special_numbers_enabled: Maybe[bool] = ..., high_risk_tollfraud_numbers_enabled: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1DialingPermissionsCountriesListInstance]: ...
    def page(self, *, iso_code: Maybe[str] = ..., continent: Maybe[str] = ..., country_code: Maybe[str] = ..., low_risk_numbers_enabled: Maybe[bool] = ..., high_risk_special_numbers_enabled: Maybe[bool] = ..., high_risk_tollfraud_numbers_enabled: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1DialingPermissionsCountriesListInstance]: ...
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountriesListInstance]: ...
    def __call__(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...
    def get(self, iso_code: str) -> V1DialingPermissionsCountriesContext: ...

class V1DialingPermissionsCountriesContext(Resource):
    highrisk_special_prefixes: V1DialingPermissionsCountries_HighriskSpecialPrefixes
    def fetch(self) -> V1DialingPermissionsCountriesInstance: ...

class V1DialingPermissionsCountriesListInstance(Instance, V1DialingPermissionsCountriesContext):
    iso_code: Optional[str]
    name: Optional[str]
    continent: Optional[str]
    country_codes: Optional[List[str]]
    low_risk_numbers_enabled: Optional[bool]
    high_risk_special_numbers_enabled: Optional[bool]
    high_risk_tollfraud_numbers_enabled: Optional[bool]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1DialingPermissionsCountriesInstance(Instance, V1DialingPermissionsCountriesContext):
    iso_code: Optional[str]
    name: Optional[str]
    continent: Optional[str]
    country_codes: Optional[List[str]]
    low_risk_numbers_enabled: Optional[bool]
    high_risk_special_numbers_enabled: Optional[bool]
    high_risk_tollfraud_numbers_enabled: Optional[bool]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1DialingPermissionsCountries_HighriskSpecialPrefixes(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1DialingPermissionsCountries_HighriskSpecialPrefixesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1DialingPermissionsCountries_HighriskSpecialPrefixesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1DialingPermissionsCountries_HighriskSpecialPrefixesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1DialingPermissionsCountries_HighriskSpecialPrefixesInstance]: ...

class V1DialingPermissionsCountries_HighriskSpecialPrefixesInstance(Instance):
    prefix: Optional[str]

class V1DialingPermissionsSettings(Resource):
    def __call__(self) -> V1DialingPermissionsSettingsContext0: ...
    def get(self) -> V1DialingPermissionsSettingsContext0: ...

class V1DialingPermissionsSettingsContext0(Resource):
    def fetch(self) -> V1DialingPermissionsSettingsContext0Instance: ...
    def update(self, *, dialing_permissions_inheritance: Maybe[bool] = ...) -> V1DialingPermissionsSettingsContext0Instance: ...

class V1DialingPermissionsSettingsContext0Instance(Instance, V1DialingPermissionsSettingsContext0):
    dialing_permissions_inheritance: Optional[bool]
    url: Optional[str]

class V1IpRecords(Resource):
    def create(self, ip_address: str, *, friendly_name: Maybe[str] = ..., cidr_prefix_length: Maybe[int] = ...) -> V1IpRecordsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1IpRecordsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1IpRecordsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1IpRecordsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1IpRecordsInstance]: ...
    def __call__(self, sid: str) -> V1IpRecordsContext: ...
    def get(self, sid: str) -> V1IpRecordsContext: ...

class V1IpRecordsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1IpRecordsInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ...) -> V1IpRecordsInstance: ...

class V1IpRecordsInstance(Instance, V1IpRecordsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    ip_address: Optional[str]
    cidr_prefix_length: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1SourceIpMappings(Resource):
    def create(self, ip_record_sid: str, sip_domain_sid: str) -> V1SourceIpMappingsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SourceIpMappingsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SourceIpMappingsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SourceIpMappingsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SourceIpMappingsInstance]: ...
    def __call__(self, sid: str) -> V1SourceIpMappingsContext: ...
    def get(self, sid: str) -> V1SourceIpMappingsContext: ...

class V1SourceIpMappingsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1SourceIpMappingsInstance: ...
    def update(self, sip_domain_sid: str) -> V1SourceIpMappingsInstance: ...

class V1SourceIpMappingsInstance(Instance, V1SourceIpMappingsContext):
    sid: Optional[str]
    ip_record_sid: Optional[str]
    sip_domain_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2(Resource):
    account_default_configuration: V2AccountDefaultConfiguration
    configurations: V2Configurations
    recording: V2Recording
    recording_account_default_configuration: V2RecordingAccountDefaultConfiguration
    transcription: V2Transcription
    type: V2Type

class V2AccountDefaultConfiguration(Resource):
    def __call__(self, type: str) -> V2AccountDefaultConfigurationContext: ...
    def get(self, type: str) -> V2AccountDefaultConfigurationContext: ...

class V2AccountDefaultConfigurationContext(Resource):
    def create(self, *, voice_v2_account_default_configuration_request: Maybe[Body] = ...) -> V2AccountDefaultConfigurationInstance: ...
    def delete(self) -> bool: ...
    def fetch(self) -> V2AccountDefaultConfigurationInstance: ...
    def update(self, *, voice_v2_account_default_configuration_request: Maybe[Body] = ...) -> V2AccountDefaultConfigurationInstance: ...

class V2AccountDefaultConfigurationInstance(Instance, V2AccountDefaultConfigurationContext):
    account_sid: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[Dict[str, Any]]
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]

class V2Configurations(Resource):
    def __call__(self, type: str) -> V2ConfigurationsContext: ...
    def get(self, type: str) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    default: V2Configurations_Default
    def create(self, *, voice_v2_configuration_request: Maybe[Body] = ...) -> V2ConfigurationsInstance: ...

class V2ConfigurationsInstance(Instance, V2ConfigurationsContext):
    id: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[Dict[str, Any]]

class V2Configurations_Default(Resource):
    def create(self, *, default_configuration_request: Maybe[Body] = ...) -> V2Configurations_DefaultInstance: ...
    def fetch(self) -> V2Configurations_DefaultInstance: ...

class V2Configurations_DefaultInstance(Instance):
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]
    id: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[Dict[str, Any]]

class V2Recording(Resource):
    def create(self, *, voice_v2_configuration_recording_request: Maybe[Body] = ...) -> V2RecordingInstance: ...
    def __call__(self, id_or_unique_name: str) -> V2RecordingContext: ...
    def get(self, id_or_unique_name: str) -> V2RecordingContext: ...

class V2RecordingContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2RecordingInstance: ...
    def update(self, *, voice_v2_configuration_recording_request: Maybe[Body] = ...) -> V2RecordingInstance: ...

class V2RecordingInstance(Instance, V2RecordingContext):
    id: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[str]
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]

class V2RecordingAccountDefaultConfiguration(Resource):
    def __call__(self) -> V2RecordingAccountDefaultConfigurationContext0: ...
    def get(self) -> V2RecordingAccountDefaultConfigurationContext0: ...

class V2RecordingAccountDefaultConfigurationContext0(Resource):
    def create(self, *, voice_v2_account_default_configuration_recording_request: Maybe[Body] = ...) -> V2RecordingAccountDefaultConfigurationContext0Instance: ...
    def delete(self) -> bool: ...
    def fetch(self) -> V2RecordingAccountDefaultConfigurationContext0Instance: ...
    def update(self, *, voice_v2_account_default_configuration_recording_request: Maybe[Body] = ...) -> V2RecordingAccountDefaultConfigurationContext0Instance: ...

class V2RecordingAccountDefaultConfigurationContext0Instance(Instance, V2RecordingAccountDefaultConfigurationContext0):
    account_sid: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[str]
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]

class V2Transcription(Resource):
    def create(self, *, voice_v2_configuration_transcription_request: Maybe[Body] = ...) -> V2TranscriptionInstance: ...
    def __call__(self, id_or_unique_name: str) -> V2TranscriptionContext: ...
    def get(self, id_or_unique_name: str) -> V2TranscriptionContext: ...

class V2TranscriptionContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2TranscriptionInstance: ...
    def update(self, *, voice_v2_configuration_transcription_request: Maybe[Body] = ...) -> V2TranscriptionInstance: ...

class V2TranscriptionInstance(Instance, V2TranscriptionContext):
    id: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[str]
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]

class V2Type(Resource):
    def __call__(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...
    def get(self, type: str, id_or_unique_name: str) -> V2TypeContext2: ...

class V2TypeContext2(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2TypeContext2Instance: ...
    def update(self, *, voice_v2_configuration_request: Maybe[Body] = ...) -> V2TypeContext2Instance: ...

class V2TypeContext2Instance(Instance, V2TypeContext2):
    message: Optional[str]
    code: Optional[int]
    status: Optional[int]
    more_info: Optional[str]
    id: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    configuration: Optional[Dict[str, Any]]

class V3(Resource):
    transcriptions: V3Transcriptions

class V3Transcriptions(Resource):
    def create(self, create_v3_transcriptions_request: Body, *, idempotency_key: Maybe[str] = ...) -> V3TranscriptionsInstance: ...
    def list(self, *, created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., language_code: Maybe[str] = ..., source_id: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3TranscriptionsInstance]: ...
    def stream(self, *, created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., language_code: Maybe[str] = ..., source_id: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3TranscriptionsInstance]: ...
    def page(self, *, created_after: Maybe[InDatetime] = ..., created_before: Maybe[InDatetime] = ..., language_code: Maybe[str] = ..., source_id: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3TranscriptionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3TranscriptionsInstance]: ...
    def __call__(self, transcription_id: str) -> V3TranscriptionsContext: ...
    def get(self, transcription_id: str) -> V3TranscriptionsContext: ...

class V3TranscriptionsContext(Resource):
    def fetch(self) -> V3TranscriptionsInstance: ...

class V3TranscriptionsInstance(Instance, V3TranscriptionsContext):
    id: Optional[str]
    account_id: Optional[str]
    status: Optional[str]
    transcription_configuration_id: Optional[str]
    media_url: Optional[str]
    source_id: Optional[str]
    audio_started_at: Optional[Datetime]
    conversation_id: Optional[str]
    participants: Optional[List[Dict[str, Any]]]
    duration: Optional[int]
    resolved_configuration: Optional[Dict[str, Any]]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    status_url: Optional[str]
    transcription: Optional[str]
    operation_id: Optional[str]
