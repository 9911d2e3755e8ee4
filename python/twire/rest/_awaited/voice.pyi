"""twire.aio.voice."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import voice as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    delete = awaited(_typed.V1ArchivedCallsContext2.delete)
    delete_with_http_info = fully(delete)

class V1ByocTrunks(CallableResource):
    def __call__(self, sid: PathValue) -> V1ByocTrunksContext: ...
    def get(self, sid: PathValue) -> V1ByocTrunksContext: ...
    create = answers(_typed.V1ByocTrunks.create, V1ByocTrunksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ByocTrunks.list, V1ByocTrunksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ByocTrunks.stream, V1ByocTrunksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ByocTrunks.page, V1ByocTrunksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ByocTrunks.get_page, V1ByocTrunksInstance)

class V1ByocTrunksContext(Resource):
    delete = awaited(_typed.V1ByocTrunksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ByocTrunksContext.fetch, V1ByocTrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ByocTrunksContext.update, V1ByocTrunksInstance)
    update_with_http_info = fully(update)

class V1ByocTrunksInstance(_typed.V1ByocTrunksInstanceFields):
    delete = awaited(_typed.V1ByocTrunksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ByocTrunksInstance.fetch, V1ByocTrunksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ByocTrunksInstance.update, V1ByocTrunksInstance)
    update_with_http_info = fully(update)

class V1ConnectionPolicies(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConnectionPoliciesContext: ...
    def get(self, sid: PathValue) -> V1ConnectionPoliciesContext: ...
    create = answers(_typed.V1ConnectionPolicies.create, V1ConnectionPoliciesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConnectionPolicies.list, V1ConnectionPoliciesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConnectionPolicies.stream, V1ConnectionPoliciesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConnectionPolicies.page, V1ConnectionPoliciesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConnectionPolicies.get_page, V1ConnectionPoliciesInstance)

class V1ConnectionPoliciesContext(Resource):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    delete = awaited(_typed.V1ConnectionPoliciesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConnectionPoliciesContext.fetch, V1ConnectionPoliciesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConnectionPoliciesContext.update, V1ConnectionPoliciesInstance)
    update_with_http_info = fully(update)

class V1ConnectionPoliciesTargets(CallableResource):
    def __call__(self, sid: PathValue) -> V1ConnectionPoliciesTargetsContext: ...
    def get(self, sid: PathValue) -> V1ConnectionPoliciesTargetsContext: ...
    create = answers(_typed.V1ConnectionPoliciesTargets.create, V1ConnectionPoliciesTargetsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ConnectionPoliciesTargets.list, V1ConnectionPoliciesTargetsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ConnectionPoliciesTargets.stream, V1ConnectionPoliciesTargetsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ConnectionPoliciesTargets.page, V1ConnectionPoliciesTargetsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ConnectionPoliciesTargets.get_page, V1ConnectionPoliciesTargetsInstance)

class V1ConnectionPoliciesTargetsContext(Resource):
    delete = awaited(_typed.V1ConnectionPoliciesTargetsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConnectionPoliciesTargetsContext.fetch, V1ConnectionPoliciesTargetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConnectionPoliciesTargetsContext.update, V1ConnectionPoliciesTargetsInstance)
    update_with_http_info = fully(update)

class V1ConnectionPoliciesTargetsInstance(_typed.V1ConnectionPoliciesTargetsInstanceFields):
    delete = awaited(_typed.V1ConnectionPoliciesTargetsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConnectionPoliciesTargetsInstance.fetch, V1ConnectionPoliciesTargetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConnectionPoliciesTargetsInstance.update, V1ConnectionPoliciesTargetsInstance)
    update_with_http_info = fully(update)

class V1ConnectionPoliciesInstance(_typed.V1ConnectionPoliciesInstanceFields):
    @property
    def targets(self) -> V1ConnectionPoliciesTargets: ...
    delete = awaited(_typed.V1ConnectionPoliciesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ConnectionPoliciesInstance.fetch, V1ConnectionPoliciesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConnectionPoliciesInstance.update, V1ConnectionPoliciesInstance)
    update_with_http_info = fully(update)

class V1DialingPermissions(Resource):
    @property
    def bulk_country_updates(self) -> V1DialingPermissionsBulkCountryUpdates: ...
    @property
    def countries(self) -> V1DialingPermissionsCountries: ...
    @property
    def settings(self) -> V1DialingPermissionsSettings: ...

class V1DialingPermissionsBulkCountryUpdates(Resource):
    create = answers(_typed.V1DialingPermissionsBulkCountryUpdates.create, V1DialingPermissionsBulkCountryUpdatesInstance)
    create_with_http_info = fully(create)

class V1DialingPermissionsBulkCountryUpdatesInstance(_typed.V1DialingPermissionsBulkCountryUpdatesInstanceFields):
    pass

class V1DialingPermissionsCountries(CallableResource):
    def __call__(self, iso_code: PathValue) -> V1DialingPermissionsCountriesContext: ...
    def get(self, iso_code: PathValue) -> V1DialingPermissionsCountriesContext: ...
    list = lists(_typed.V1DialingPermissionsCountries.list, V1DialingPermissionsCountriesInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1DialingPermissionsCountries.stream, V1DialingPermissionsCountriesInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1DialingPermissionsCountries.page, V1DialingPermissionsCountriesInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1DialingPermissionsCountries.get_page, V1DialingPermissionsCountriesInstance2)

class V1DialingPermissionsCountriesContext(Resource):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    fetch = answers(_typed.V1DialingPermissionsCountriesContext.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1DialingPermissionsCountriesHighriskSpecialPrefixes(Resource):
    list = lists(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.list, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.stream, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.page, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixes.get_page, V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance)

class V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance(_typed.V1DialingPermissionsCountriesHighriskSpecialPrefixesInstanceFields):
    pass

class V1DialingPermissionsCountriesInstance(_typed.V1DialingPermissionsCountriesInstanceFields):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    fetch = answers(_typed.V1DialingPermissionsCountriesInstance.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1DialingPermissionsCountriesInstance2(_typed.V1DialingPermissionsCountriesInstance2Fields):
    @property
    def highrisk_special_prefixes(self) -> V1DialingPermissionsCountriesHighriskSpecialPrefixes: ...
    fetch = answers(_typed.V1DialingPermissionsCountriesInstance2.fetch, V1DialingPermissionsCountriesInstance)
    fetch_with_http_info = fully(fetch)

class V1DialingPermissionsSettings(CallableResource):
    def __call__(self) -> V1DialingPermissionsSettingsContext: ...
    def get(self) -> V1DialingPermissionsSettingsContext: ...

class V1DialingPermissionsSettingsContext(Resource):
    fetch = answers(_typed.V1DialingPermissionsSettingsContext.fetch, V1DialingPermissionsSettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DialingPermissionsSettingsContext.update, V1DialingPermissionsSettingsInstance)
    update_with_http_info = fully(update)

class V1DialingPermissionsSettingsInstance(_typed.V1DialingPermissionsSettingsInstanceFields):
    fetch = answers(_typed.V1DialingPermissionsSettingsInstance.fetch, V1DialingPermissionsSettingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1DialingPermissionsSettingsInstance.update, V1DialingPermissionsSettingsInstance)
    update_with_http_info = fully(update)

class V1IpRecords(CallableResource):
    def __call__(self, sid: PathValue) -> V1IpRecordsContext: ...
    def get(self, sid: PathValue) -> V1IpRecordsContext: ...
    create = answers(_typed.V1IpRecords.create, V1IpRecordsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1IpRecords.list, V1IpRecordsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1IpRecords.stream, V1IpRecordsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1IpRecords.page, V1IpRecordsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1IpRecords.get_page, V1IpRecordsInstance)

class V1IpRecordsContext(Resource):
    delete = awaited(_typed.V1IpRecordsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1IpRecordsContext.fetch, V1IpRecordsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1IpRecordsContext.update, V1IpRecordsInstance)
    update_with_http_info = fully(update)

class V1IpRecordsInstance(_typed.V1IpRecordsInstanceFields):
    delete = awaited(_typed.V1IpRecordsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1IpRecordsInstance.fetch, V1IpRecordsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1IpRecordsInstance.update, V1IpRecordsInstance)
    update_with_http_info = fully(update)

class V1SourceIpMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V1SourceIpMappingsContext: ...
    def get(self, sid: PathValue) -> V1SourceIpMappingsContext: ...
    create = answers(_typed.V1SourceIpMappings.create, V1SourceIpMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SourceIpMappings.list, V1SourceIpMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SourceIpMappings.stream, V1SourceIpMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SourceIpMappings.page, V1SourceIpMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SourceIpMappings.get_page, V1SourceIpMappingsInstance)

class V1SourceIpMappingsContext(Resource):
    delete = awaited(_typed.V1SourceIpMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SourceIpMappingsContext.fetch, V1SourceIpMappingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SourceIpMappingsContext.update, V1SourceIpMappingsInstance)
    update_with_http_info = fully(update)

class V1SourceIpMappingsInstance(_typed.V1SourceIpMappingsInstanceFields):
    delete = awaited(_typed.V1SourceIpMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SourceIpMappingsInstance.fetch, V1SourceIpMappingsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SourceIpMappingsInstance.update, V1SourceIpMappingsInstance)
    update_with_http_info = fully(update)

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
    create = answers(_typed.V2AccountDefaultConfigurationContext.create, V2AccountDefaultConfigurationInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2AccountDefaultConfigurationContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AccountDefaultConfigurationContext.fetch, V2AccountDefaultConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2AccountDefaultConfigurationContext.update, V2AccountDefaultConfigurationInstance)
    update_with_http_info = fully(update)

class V2AccountDefaultConfigurationInstance(_typed.V2AccountDefaultConfigurationInstanceFields):
    create = answers(_typed.V2AccountDefaultConfigurationInstance.create, V2AccountDefaultConfigurationInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2AccountDefaultConfigurationInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AccountDefaultConfigurationInstance.fetch, V2AccountDefaultConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2AccountDefaultConfigurationInstance.update, V2AccountDefaultConfigurationInstance)
    update_with_http_info = fully(update)

class V2Configurations(CallableResource):
    def __call__(self, type: PathValue) -> V2ConfigurationsContext: ...
    def get(self, type: PathValue) -> V2ConfigurationsContext: ...

class V2ConfigurationsContext(Resource):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    create = answers(_typed.V2ConfigurationsContext.create, V2ConfigurationsInstance)
    create_with_http_info = fully(create)

class V2ConfigurationsDefault(Resource):
    create = answers(_typed.V2ConfigurationsDefault.create, V2ConfigurationsDefaultInstance)
    create_with_http_info = fully(create)
    fetch = answers(_typed.V2ConfigurationsDefault.fetch, V2ConfigurationsDefaultInstance)
    fetch_with_http_info = fully(fetch)

class V2ConfigurationsDefaultInstance(_typed.V2ConfigurationsDefaultInstanceFields):
    pass

class V2ConfigurationsInstance(_typed.V2ConfigurationsInstanceFields):
    @property
    def default(self) -> V2ConfigurationsDefault: ...
    create = answers(_typed.V2ConfigurationsInstance.create, V2ConfigurationsInstance)
    create_with_http_info = fully(create)

class V2Recording(CallableResource):
    def __call__(self, id_or_unique_name: PathValue) -> V2RecordingContext: ...
    def get(self, id_or_unique_name: PathValue) -> V2RecordingContext: ...
    create = answers(_typed.V2Recording.create, V2RecordingInstance)
    create_with_http_info = fully(create)

class V2RecordingContext(Resource):
    delete = awaited(_typed.V2RecordingContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RecordingContext.fetch, V2RecordingInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RecordingContext.update, V2RecordingInstance)
    update_with_http_info = fully(update)

class V2RecordingInstance(_typed.V2RecordingInstanceFields):
    delete = awaited(_typed.V2RecordingInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RecordingInstance.fetch, V2RecordingInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RecordingInstance.update, V2RecordingInstance)
    update_with_http_info = fully(update)

class V2RecordingAccountDefaultConfiguration(CallableResource):
    def __call__(self) -> V2RecordingAccountDefaultConfigurationContext: ...
    def get(self) -> V2RecordingAccountDefaultConfigurationContext: ...

class V2RecordingAccountDefaultConfigurationContext(Resource):
    create = answers(_typed.V2RecordingAccountDefaultConfigurationContext.create, V2RecordingAccountDefaultConfigurationInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2RecordingAccountDefaultConfigurationContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RecordingAccountDefaultConfigurationContext.fetch, V2RecordingAccountDefaultConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RecordingAccountDefaultConfigurationContext.update, V2RecordingAccountDefaultConfigurationInstance)
    update_with_http_info = fully(update)

class V2RecordingAccountDefaultConfigurationInstance(_typed.V2RecordingAccountDefaultConfigurationInstanceFields):
    create = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.create, V2RecordingAccountDefaultConfigurationInstance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2RecordingAccountDefaultConfigurationInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.fetch, V2RecordingAccountDefaultConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RecordingAccountDefaultConfigurationInstance.update, V2RecordingAccountDefaultConfigurationInstance)
    update_with_http_info = fully(update)

class V2Transcription(CallableResource):
    def __call__(self, id_or_unique_name: PathValue) -> V2TranscriptionContext: ...
    def get(self, id_or_unique_name: PathValue) -> V2TranscriptionContext: ...
    create = answers(_typed.V2Transcription.create, V2TranscriptionInstance)
    create_with_http_info = fully(create)

class V2TranscriptionContext(Resource):
    delete = awaited(_typed.V2TranscriptionContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TranscriptionContext.fetch, V2TranscriptionInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TranscriptionContext.update, V2TranscriptionInstance)
    update_with_http_info = fully(update)

class V2TranscriptionInstance(_typed.V2TranscriptionInstanceFields):
    delete = awaited(_typed.V2TranscriptionInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TranscriptionInstance.fetch, V2TranscriptionInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TranscriptionInstance.update, V2TranscriptionInstance)
    update_with_http_info = fully(update)

class V2Type(CallableResource):
    def __call__(self, type: PathValue, id_or_unique_name: PathValue) -> V2TypeContext2: ...
    def get(self, type: PathValue, id_or_unique_name: PathValue) -> V2TypeContext2: ...

class V2TypeContext2(Resource):
    delete = awaited(_typed.V2TypeContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TypeContext2.fetch, V2TypeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TypeContext2.update, V2TypeContext2Instance)
    update_with_http_info = fully(update)

class V2TypeContext2Instance(_typed.V2TypeContext2InstanceFields):
    delete = awaited(_typed.V2TypeContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TypeContext2Instance.fetch, V2TypeContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2TypeContext2Instance.update, V2TypeContext2Instance)
    update_with_http_info = fully(update)

class V3(Resource):
    @property
    def transcriptions(self) -> V3Transcriptions: ...

class V3Transcriptions(CallableResource):
    def __call__(self, transcription_id: PathValue) -> V3TranscriptionsContext: ...
    def get(self, transcription_id: PathValue) -> V3TranscriptionsContext: ...
    create = answers(_typed.V3Transcriptions.create, V3TranscriptionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V3Transcriptions.list, V3TranscriptionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3Transcriptions.stream, V3TranscriptionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3Transcriptions.page, V3TranscriptionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3Transcriptions.get_page, V3TranscriptionsInstance)

class V3TranscriptionsContext(Resource):
    fetch = answers(_typed.V3TranscriptionsContext.fetch, V3TranscriptionsInstance)
    fetch_with_http_info = fully(fetch)

class V3TranscriptionsInstance(_typed.V3TranscriptionsInstanceFields):
    fetch = answers(_typed.V3TranscriptionsInstance.fetch, V3TranscriptionsInstance)
    fetch_with_http_info = fully(fetch)
