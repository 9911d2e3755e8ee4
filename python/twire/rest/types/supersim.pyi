# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Supersim(Resource):
    v1: V1
    esim_profiles: V1EsimProfiles
    fleets: V1Fleets
    ip_commands: V1IpCommands
    network_access_profiles: V1NetworkAccessProfiles
    networks: V1Networks
    settings_updates: V1SettingsUpdates
    sims: V1Sims
    sms_commands: V1SmsCommands
    usage_records: V1UsageRecords

class V1(Resource):
    esim_profiles: V1EsimProfiles
    fleets: V1Fleets
    ip_commands: V1IpCommands
    network_access_profiles: V1NetworkAccessProfiles
    networks: V1Networks
    settings_updates: V1SettingsUpdates
    sims: V1Sims
    sms_commands: V1SmsCommands
    usage_records: V1UsageRecords

class V1EsimProfiles(Resource):
    def create(self, *, callback_url: Maybe[str] = ..., callback_method: Maybe[str] = ..., generate_matching_id: Maybe[bool] = ..., eid: Maybe[str] = ...) -> V1EsimProfilesInstance: ...
    def list(self, *, eid: Maybe[str] = ..., sim_sid: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1EsimProfilesInstance]: ...
    def stream(self, *, eid: Maybe[str] = ..., sim_sid: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1EsimProfilesInstance]: ...
    def page(self, *, eid: Maybe[str] = ..., sim_sid: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1EsimProfilesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1EsimProfilesInstance]: ...
    def __call__(self, sid: str) -> V1EsimProfilesContext: ...
    def get(self, sid: str) -> V1EsimProfilesContext: ...

class V1EsimProfilesContext(Resource):
    def fetch(self) -> V1EsimProfilesInstance: ...

class V1EsimProfilesInstance(Instance, V1EsimProfilesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    iccid: Optional[str]
    sim_sid: Optional[str]
    status: str
    eid: Optional[str]
    smdp_plus_address: Optional[str]
    matching_id: Optional[str]
    activation_code: Optional[str]
    error_code: Optional[str]
    error_message: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Fleets(Resource):
    def create(self, network_access_profile: str, *, unique_name: Maybe[str] = ..., data_enabled: Maybe[bool] = ..., data_limit: Maybe[int] = ..., ip_commands_url: Maybe[str] = ..., ip_commands_method: Maybe[str] = ..., sms_commands_enabled: Maybe[bool] = ..., sms_commands_url: Maybe[str] = ..., sms_commands_method: Maybe[str] = ...) -> V1FleetsInstance: ...
    def list(self, *, network_access_profile: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1FleetsInstance]: ...
    def stream(self, *, network_access_profile: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1FleetsInstance]: ...
    def page(self, *, network_access_profile: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1FleetsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1FleetsInstance]: ...
    def __call__(self, sid: str) -> V1FleetsContext: ...
    def get(self, sid: str) -> V1FleetsContext: ...

class V1FleetsContext(Resource):
    def fetch(self) -> V1FleetsInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., network_access_profile: Maybe[str] = ..., ip_commands_url: Maybe[str] = ..., ip_commands_method: Maybe[str] = ..., sms_commands_url: Maybe[str] = ..., sms_commands_method: Maybe[str] = ..., data_limit: Maybe[int] = ...) -> V1FleetsInstance: ...

class V1FleetsInstance(Instance, V1FleetsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    unique_name: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    data_enabled: Optional[bool]
    data_limit: int
    data_metering: str
    sms_commands_enabled: Optional[bool]
    sms_commands_url: Optional[str]
    sms_commands_method: Optional[str]
    network_access_profile_sid: Optional[str]
    ip_commands_url: Optional[str]
    ip_commands_method: Optional[str]

class V1IpCommands(Resource):
    def create(self, sim: str, payload: str, device_port: int, *, payload_type: Maybe[str] = ..., callback_url: Maybe[str] = ..., callback_method: Maybe[str] = ...) -> V1IpCommandsInstance: ...
    def list(self, *, sim: Maybe[str] = ..., sim_iccid: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1IpCommandsInstance]: ...
    def stream(self, *, sim: Maybe[str] = ..., sim_iccid: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1IpCommandsInstance]: ...
    def page(self, *, sim: Maybe[str] = ..., sim_iccid: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1IpCommandsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1IpCommandsInstance]: ...
    def __call__(self, sid: str) -> V1IpCommandsContext: ...
    def get(self, sid: str) -> V1IpCommandsContext: ...

class V1IpCommandsContext(Resource):
    def fetch(self) -> V1IpCommandsInstance: ...

class V1IpCommandsInstance(Instance, V1IpCommandsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    sim_sid: Optional[str]
    sim_iccid: Optional[str]
    status: str
    direction: str
    device_ip: Optional[str]
    device_port: int
    payload_type: str
    payload: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1NetworkAccessProfiles(Resource):
    def create(self, *, unique_name: Maybe[str] = ..., networks: Maybe[InList[str]] = ...) -> V1NetworkAccessProfilesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1NetworkAccessProfilesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1NetworkAccessProfilesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1NetworkAccessProfilesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfilesInstance]: ...
    def __call__(self, sid: str) -> V1NetworkAccessProfilesContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfilesContext: ...

class V1NetworkAccessProfilesContext(Resource):
    networks: V1NetworkAccessProfiles_Networks
    def fetch(self) -> V1NetworkAccessProfilesInstance: ...
    def update(self, *, unique_name: Maybe[str] = ...) -> V1NetworkAccessProfilesInstance: ...

class V1NetworkAccessProfilesInstance(Instance, V1NetworkAccessProfilesContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1NetworkAccessProfiles_Networks(Resource):
    def create(self, network: str) -> V1NetworkAccessProfiles_NetworksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1NetworkAccessProfiles_NetworksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1NetworkAccessProfiles_NetworksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1NetworkAccessProfiles_NetworksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfiles_NetworksInstance]: ...
    def __call__(self, sid: str) -> V1NetworkAccessProfiles_NetworksContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfiles_NetworksContext: ...

class V1NetworkAccessProfiles_NetworksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1NetworkAccessProfiles_NetworksInstance: ...

class V1NetworkAccessProfiles_NetworksInstance(Instance, V1NetworkAccessProfiles_NetworksContext):
    sid: Optional[str]
    network_access_profile_sid: Optional[str]
    friendly_name: Optional[str]
    iso_country: Optional[str]
    identifiers: Optional[List[Any]]
    url: Optional[str]

class V1Networks(Resource):
    def list(self, *, iso_country: Maybe[str] = ..., mcc: Maybe[str] = ..., mnc: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1NetworksInstance]: ...
    def stream(self, *, iso_country: Maybe[str] = ..., mcc: Maybe[str] = ..., mnc: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1NetworksInstance]: ...
    def page(self, *, iso_country: Maybe[str] = ..., mcc: Maybe[str] = ..., mnc: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1NetworksInstance]: ...
    def get_page(self, target_url: str) -> Page[V1NetworksInstance]: ...
    def __call__(self, sid: str) -> V1NetworksContext: ...
    def get(self, sid: str) -> V1NetworksContext: ...

class V1NetworksContext(Resource):
    def fetch(self) -> V1NetworksInstance: ...

class V1NetworksInstance(Instance, V1NetworksContext):
    sid: Optional[str]
    friendly_name: Optional[str]
    url: Optional[str]
    iso_country: Optional[str]
    identifiers: Optional[List[Any]]

class V1SettingsUpdates(Resource):
    def list(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SettingsUpdatesInstance]: ...
    def stream(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SettingsUpdatesInstance]: ...
    def page(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SettingsUpdatesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SettingsUpdatesInstance]: ...

class V1SettingsUpdatesInstance(Instance):
    sid: Optional[str]
    iccid: Optional[str]
    sim_sid: Optional[str]
    status: str
    packages: Optional[List[Any]]
    date_completed: Optional[Datetime]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Sims(Resource):
    def create(self, iccid: str, registration_code: str) -> V1SimsInstance: ...
    def list(self, *, status: Maybe[str] = ..., fleet: Maybe[str] = ..., iccid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SimsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., fleet: Maybe[str] = ..., iccid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SimsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., fleet: Maybe[str] = ..., iccid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SimsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SimsInstance]: ...
    def __call__(self, sid: str) -> V1SimsContext: ...
    def get(self, sid: str) -> V1SimsContext: ...

class V1SimsContext(Resource):
    billing_periods: V1Sims_BillingPeriods
    sim_ip_addresses: V1Sims_SimIpAddresses
    def fetch(self) -> V1SimsInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., status: Maybe[str] = ..., fleet: Maybe[str] = ..., callback_url: Maybe[str] = ..., callback_method: Maybe[str] = ..., account_sid: Maybe[str] = ...) -> V1SimsInstance: ...

class V1SimsInstance(Instance, V1SimsContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    iccid: Optional[str]
    status: str
    fleet_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Sims_BillingPeriods(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Sims_BillingPeriodsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Sims_BillingPeriodsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Sims_BillingPeriodsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Sims_BillingPeriodsInstance]: ...

class V1Sims_BillingPeriodsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    sim_sid: Optional[str]
    start_time: Optional[Datetime]
    end_time: Optional[Datetime]
    period_type: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Sims_SimIpAddresses(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Sims_SimIpAddressesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Sims_SimIpAddressesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Sims_SimIpAddressesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Sims_SimIpAddressesInstance]: ...

class V1Sims_SimIpAddressesInstance(Instance):
    ip_address: Optional[str]
    ip_address_version: str

class V1SmsCommands(Resource):
    def create(self, sim: str, payload: str, *, callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ...) -> V1SmsCommandsInstance: ...
    def list(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SmsCommandsInstance]: ...
    def stream(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SmsCommandsInstance]: ...
    def page(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SmsCommandsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SmsCommandsInstance]: ...
    def __call__(self, sid: str) -> V1SmsCommandsContext: ...
    def get(self, sid: str) -> V1SmsCommandsContext: ...

class V1SmsCommandsContext(Resource):
    def fetch(self) -> V1SmsCommandsInstance: ...

class V1SmsCommandsInstance(Instance, V1SmsCommandsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    sim_sid: Optional[str]
    payload: Optional[str]
    status: str
    direction: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1UsageRecords(Resource):
    def list(self, *, sim: Maybe[str] = ..., fleet: Maybe[str] = ..., network: Maybe[str] = ..., iso_country: Maybe[str] = ..., group: Maybe[str] = ..., granularity: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1UsageRecordsInstance]: ...
    def stream(self, *, sim: Maybe[str] = ..., fleet: Maybe[str] = ..., network: Maybe[str] = ..., iso_country: Maybe[str] = ..., group: Maybe[str] = ..., granularity: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1UsageRecordsInstance]: ...
    def page(self, *, sim: Maybe[str] = ..., fleet: Maybe[str] = ..., network: Maybe[str] = ..., iso_country: Maybe[str] = ..., group: Maybe[str] = ..., granularity: Maybe[str] = ..., start_time: Maybe[InDatetime] = ..., end_time: Maybe[InDatetime] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1UsageRecordsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...

class V1UsageRecordsInstance(Instance):
    account_sid: Optional[str]
    sim_sid: Optional[str]
    network_sid: Optional[str]
    fleet_sid: Optional[str]
    iso_country: Optional[str]
    period: Any
    data_upload: Optional[int]
    data_download: Optional[int]
    data_total: Optional[int]
    data_total_billed: Optional[Decimal]
    billed_unit: Optional[str]
