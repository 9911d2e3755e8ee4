"""twire.aio.supersim."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed import supersim as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Supersim(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def esim_profiles(self) -> V1EsimProfiles: ...
    @property
    def fleets(self) -> V1Fleets: ...
    @property
    def ip_commands(self) -> V1IpCommands: ...
    @property
    def network_access_profiles(self) -> V1NetworkAccessProfiles: ...
    @property
    def networks(self) -> V1Networks: ...
    @property
    def settings_updates(self) -> V1SettingsUpdates: ...
    @property
    def sims(self) -> V1Sims: ...
    @property
    def sms_commands(self) -> V1SmsCommands: ...
    @property
    def usage_records(self) -> V1UsageRecords: ...

class V1(Resource):
    @property
    def esim_profiles(self) -> V1EsimProfiles: ...
    @property
    def fleets(self) -> V1Fleets: ...
    @property
    def ip_commands(self) -> V1IpCommands: ...
    @property
    def network_access_profiles(self) -> V1NetworkAccessProfiles: ...
    @property
    def networks(self) -> V1Networks: ...
    @property
    def settings_updates(self) -> V1SettingsUpdates: ...
    @property
    def sims(self) -> V1Sims: ...
    @property
    def sms_commands(self) -> V1SmsCommands: ...
    @property
    def usage_records(self) -> V1UsageRecords: ...

class V1EsimProfiles(Called):
    def __call__(self, sid: str) -> V1EsimProfilesContext: ...
    def get(self, sid: str) -> V1EsimProfilesContext: ...
    create = answers(_typed.V1EsimProfiles.create, V1EsimProfilesInstance)
    create_with_http_info = full_answers(_typed.V1EsimProfiles.create, V1EsimProfilesInstance)
    list = lists(_typed.V1EsimProfiles.list, V1EsimProfilesInstance)
    list_with_http_info = full_lists(_typed.V1EsimProfiles.list, V1EsimProfilesInstance)
    stream = streams(_typed.V1EsimProfiles.stream, V1EsimProfilesInstance)
    stream_with_http_info = full_streams(_typed.V1EsimProfiles.stream, V1EsimProfilesInstance)
    page = pages(_typed.V1EsimProfiles.page, V1EsimProfilesInstance)
    page_with_http_info = full_pages(_typed.V1EsimProfiles.page, V1EsimProfilesInstance)
    get_page = pages(_typed.V1EsimProfiles.get_page, V1EsimProfilesInstance)

class V1EsimProfilesContext(Resource):
    fetch = answers(_typed.V1EsimProfilesContext.fetch, V1EsimProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1EsimProfilesContext.fetch, V1EsimProfilesInstance)

class V1EsimProfilesInstance(Instance):
    sid: str | None
    account_sid: str | None
    iccid: str | None
    sim_sid: str | None
    status: str | None
    eid: str | None
    smdp_plus_address: str | None
    matching_id: str | None
    activation_code: str | None
    error_code: str | None
    error_message: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V1EsimProfilesInstance.fetch, V1EsimProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1EsimProfilesInstance.fetch, V1EsimProfilesInstance)

class V1Fleets(Called):
    def __call__(self, sid: str) -> V1FleetsContext: ...
    def get(self, sid: str) -> V1FleetsContext: ...
    create = answers(_typed.V1Fleets.create, V1FleetsInstance)
    create_with_http_info = full_answers(_typed.V1Fleets.create, V1FleetsInstance)
    list = lists(_typed.V1Fleets.list, V1FleetsInstance)
    list_with_http_info = full_lists(_typed.V1Fleets.list, V1FleetsInstance)
    stream = streams(_typed.V1Fleets.stream, V1FleetsInstance)
    stream_with_http_info = full_streams(_typed.V1Fleets.stream, V1FleetsInstance)
    page = pages(_typed.V1Fleets.page, V1FleetsInstance)
    page_with_http_info = full_pages(_typed.V1Fleets.page, V1FleetsInstance)
    get_page = pages(_typed.V1Fleets.get_page, V1FleetsInstance)

class V1FleetsContext(Resource):
    fetch = answers(_typed.V1FleetsContext.fetch, V1FleetsInstance)
    fetch_with_http_info = full_answers(_typed.V1FleetsContext.fetch, V1FleetsInstance)
    update = answers(_typed.V1FleetsContext.update, V1FleetsInstance)
    update_with_http_info = full_answers(_typed.V1FleetsContext.update, V1FleetsInstance)

class V1FleetsInstance(Instance):
    account_sid: str | None
    sid: str | None
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    data_enabled: bool | None
    data_limit: int | None
    data_metering: str | None
    sms_commands_enabled: bool | None
    sms_commands_url: str | None
    sms_commands_method: str | None
    network_access_profile_sid: str | None
    ip_commands_url: str | None
    ip_commands_method: str | None
    fetch = answers(_typed.V1FleetsInstance.fetch, V1FleetsInstance)
    fetch_with_http_info = full_answers(_typed.V1FleetsInstance.fetch, V1FleetsInstance)
    update = answers(_typed.V1FleetsInstance.update, V1FleetsInstance)
    update_with_http_info = full_answers(_typed.V1FleetsInstance.update, V1FleetsInstance)

class V1IpCommands(Called):
    def __call__(self, sid: str) -> V1IpCommandsContext: ...
    def get(self, sid: str) -> V1IpCommandsContext: ...
    create = answers(_typed.V1IpCommands.create, V1IpCommandsInstance)
    create_with_http_info = full_answers(_typed.V1IpCommands.create, V1IpCommandsInstance)
    list = lists(_typed.V1IpCommands.list, V1IpCommandsInstance)
    list_with_http_info = full_lists(_typed.V1IpCommands.list, V1IpCommandsInstance)
    stream = streams(_typed.V1IpCommands.stream, V1IpCommandsInstance)
    stream_with_http_info = full_streams(_typed.V1IpCommands.stream, V1IpCommandsInstance)
    page = pages(_typed.V1IpCommands.page, V1IpCommandsInstance)
    page_with_http_info = full_pages(_typed.V1IpCommands.page, V1IpCommandsInstance)
    get_page = pages(_typed.V1IpCommands.get_page, V1IpCommandsInstance)

class V1IpCommandsContext(Resource):
    fetch = answers(_typed.V1IpCommandsContext.fetch, V1IpCommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1IpCommandsContext.fetch, V1IpCommandsInstance)

class V1IpCommandsInstance(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    sim_iccid: str | None
    status: str | None
    direction: str | None
    device_ip: str | None
    device_port: int | None
    payload_type: str | None
    payload: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V1IpCommandsInstance.fetch, V1IpCommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1IpCommandsInstance.fetch, V1IpCommandsInstance)

class V1NetworkAccessProfiles(Called):
    def __call__(self, sid: str) -> V1NetworkAccessProfilesContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfilesContext: ...
    create = answers(_typed.V1NetworkAccessProfiles.create, V1NetworkAccessProfilesInstance)
    create_with_http_info = full_answers(_typed.V1NetworkAccessProfiles.create, V1NetworkAccessProfilesInstance)
    list = lists(_typed.V1NetworkAccessProfiles.list, V1NetworkAccessProfilesInstance)
    list_with_http_info = full_lists(_typed.V1NetworkAccessProfiles.list, V1NetworkAccessProfilesInstance)
    stream = streams(_typed.V1NetworkAccessProfiles.stream, V1NetworkAccessProfilesInstance)
    stream_with_http_info = full_streams(_typed.V1NetworkAccessProfiles.stream, V1NetworkAccessProfilesInstance)
    page = pages(_typed.V1NetworkAccessProfiles.page, V1NetworkAccessProfilesInstance)
    page_with_http_info = full_pages(_typed.V1NetworkAccessProfiles.page, V1NetworkAccessProfilesInstance)
    get_page = pages(_typed.V1NetworkAccessProfiles.get_page, V1NetworkAccessProfilesInstance)

class V1NetworkAccessProfilesContext(Resource):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    fetch = answers(_typed.V1NetworkAccessProfilesContext.fetch, V1NetworkAccessProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworkAccessProfilesContext.fetch, V1NetworkAccessProfilesInstance)
    update = answers(_typed.V1NetworkAccessProfilesContext.update, V1NetworkAccessProfilesInstance)
    update_with_http_info = full_answers(_typed.V1NetworkAccessProfilesContext.update, V1NetworkAccessProfilesInstance)

class V1NetworkAccessProfilesNetworks(Called):
    def __call__(self, sid: str) -> V1NetworkAccessProfilesNetworksContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfilesNetworksContext: ...
    create = answers(_typed.V1NetworkAccessProfilesNetworks.create, V1NetworkAccessProfilesNetworksInstance)
    create_with_http_info = full_answers(_typed.V1NetworkAccessProfilesNetworks.create, V1NetworkAccessProfilesNetworksInstance)
    list = lists(_typed.V1NetworkAccessProfilesNetworks.list, V1NetworkAccessProfilesNetworksInstance)
    list_with_http_info = full_lists(_typed.V1NetworkAccessProfilesNetworks.list, V1NetworkAccessProfilesNetworksInstance)
    stream = streams(_typed.V1NetworkAccessProfilesNetworks.stream, V1NetworkAccessProfilesNetworksInstance)
    stream_with_http_info = full_streams(_typed.V1NetworkAccessProfilesNetworks.stream, V1NetworkAccessProfilesNetworksInstance)
    page = pages(_typed.V1NetworkAccessProfilesNetworks.page, V1NetworkAccessProfilesNetworksInstance)
    page_with_http_info = full_pages(_typed.V1NetworkAccessProfilesNetworks.page, V1NetworkAccessProfilesNetworksInstance)
    get_page = pages(_typed.V1NetworkAccessProfilesNetworks.get_page, V1NetworkAccessProfilesNetworksInstance)

class V1NetworkAccessProfilesNetworksContext(Resource):
    delete = awaited(_typed.V1NetworkAccessProfilesNetworksContext.delete)
    delete_with_http_info = full_awaited(_typed.V1NetworkAccessProfilesNetworksContext.delete)
    fetch = answers(_typed.V1NetworkAccessProfilesNetworksContext.fetch, V1NetworkAccessProfilesNetworksInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworkAccessProfilesNetworksContext.fetch, V1NetworkAccessProfilesNetworksInstance)

class V1NetworkAccessProfilesNetworksInstance(Instance):
    sid: str | None
    network_access_profile_sid: str | None
    friendly_name: str | None
    iso_country: str | None
    identifiers: list[Any] | None
    url: str | None
    delete = awaited(_typed.V1NetworkAccessProfilesNetworksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1NetworkAccessProfilesNetworksInstance.delete)
    fetch = answers(_typed.V1NetworkAccessProfilesNetworksInstance.fetch, V1NetworkAccessProfilesNetworksInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworkAccessProfilesNetworksInstance.fetch, V1NetworkAccessProfilesNetworksInstance)

class V1NetworkAccessProfilesInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    fetch = answers(_typed.V1NetworkAccessProfilesInstance.fetch, V1NetworkAccessProfilesInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworkAccessProfilesInstance.fetch, V1NetworkAccessProfilesInstance)
    update = answers(_typed.V1NetworkAccessProfilesInstance.update, V1NetworkAccessProfilesInstance)
    update_with_http_info = full_answers(_typed.V1NetworkAccessProfilesInstance.update, V1NetworkAccessProfilesInstance)

class V1Networks(Called):
    def __call__(self, sid: str) -> V1NetworksContext: ...
    def get(self, sid: str) -> V1NetworksContext: ...
    list = lists(_typed.V1Networks.list, V1NetworksInstance)
    list_with_http_info = full_lists(_typed.V1Networks.list, V1NetworksInstance)
    stream = streams(_typed.V1Networks.stream, V1NetworksInstance)
    stream_with_http_info = full_streams(_typed.V1Networks.stream, V1NetworksInstance)
    page = pages(_typed.V1Networks.page, V1NetworksInstance)
    page_with_http_info = full_pages(_typed.V1Networks.page, V1NetworksInstance)
    get_page = pages(_typed.V1Networks.get_page, V1NetworksInstance)

class V1NetworksContext(Resource):
    fetch = answers(_typed.V1NetworksContext.fetch, V1NetworksInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworksContext.fetch, V1NetworksInstance)

class V1NetworksInstance(Instance):
    sid: str | None
    friendly_name: str | None
    url: str | None
    iso_country: str | None
    identifiers: list[Any] | None
    fetch = answers(_typed.V1NetworksInstance.fetch, V1NetworksInstance)
    fetch_with_http_info = full_answers(_typed.V1NetworksInstance.fetch, V1NetworksInstance)

class V1SettingsUpdates(Resource):
    list = lists(_typed.V1SettingsUpdates.list, V1SettingsUpdatesInstance)
    list_with_http_info = full_lists(_typed.V1SettingsUpdates.list, V1SettingsUpdatesInstance)
    stream = streams(_typed.V1SettingsUpdates.stream, V1SettingsUpdatesInstance)
    stream_with_http_info = full_streams(_typed.V1SettingsUpdates.stream, V1SettingsUpdatesInstance)
    page = pages(_typed.V1SettingsUpdates.page, V1SettingsUpdatesInstance)
    page_with_http_info = full_pages(_typed.V1SettingsUpdates.page, V1SettingsUpdatesInstance)
    get_page = pages(_typed.V1SettingsUpdates.get_page, V1SettingsUpdatesInstance)

class V1SettingsUpdatesInstance(Instance):
    sid: str | None
    iccid: str | None
    sim_sid: str | None
    status: str | None
    packages: list[Any] | None
    date_completed: datetime | None
    date_created: datetime | None
    date_updated: datetime | None

class V1Sims(Called):
    def __call__(self, sid: str) -> V1SimsContext: ...
    def get(self, sid: str) -> V1SimsContext: ...
    create = answers(_typed.V1Sims.create, V1SimsInstance)
    create_with_http_info = full_answers(_typed.V1Sims.create, V1SimsInstance)
    list = lists(_typed.V1Sims.list, V1SimsInstance)
    list_with_http_info = full_lists(_typed.V1Sims.list, V1SimsInstance)
    stream = streams(_typed.V1Sims.stream, V1SimsInstance)
    stream_with_http_info = full_streams(_typed.V1Sims.stream, V1SimsInstance)
    page = pages(_typed.V1Sims.page, V1SimsInstance)
    page_with_http_info = full_pages(_typed.V1Sims.page, V1SimsInstance)
    get_page = pages(_typed.V1Sims.get_page, V1SimsInstance)

class V1SimsContext(Resource):
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    fetch = answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    fetch_with_http_info = full_answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    update = answers(_typed.V1SimsContext.update, V1SimsInstance)
    update_with_http_info = full_answers(_typed.V1SimsContext.update, V1SimsInstance)

class V1SimsBillingPeriods(Resource):
    list = lists(_typed.V1SimsBillingPeriods.list, V1SimsBillingPeriodsInstance)
    list_with_http_info = full_lists(_typed.V1SimsBillingPeriods.list, V1SimsBillingPeriodsInstance)
    stream = streams(_typed.V1SimsBillingPeriods.stream, V1SimsBillingPeriodsInstance)
    stream_with_http_info = full_streams(_typed.V1SimsBillingPeriods.stream, V1SimsBillingPeriodsInstance)
    page = pages(_typed.V1SimsBillingPeriods.page, V1SimsBillingPeriodsInstance)
    page_with_http_info = full_pages(_typed.V1SimsBillingPeriods.page, V1SimsBillingPeriodsInstance)
    get_page = pages(_typed.V1SimsBillingPeriods.get_page, V1SimsBillingPeriodsInstance)

class V1SimsBillingPeriodsInstance(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    start_time: datetime | None
    end_time: datetime | None
    period_type: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SimsSimIpAddresses(Resource):
    list = lists(_typed.V1SimsSimIpAddresses.list, V1SimsSimIpAddressesInstance)
    list_with_http_info = full_lists(_typed.V1SimsSimIpAddresses.list, V1SimsSimIpAddressesInstance)
    stream = streams(_typed.V1SimsSimIpAddresses.stream, V1SimsSimIpAddressesInstance)
    stream_with_http_info = full_streams(_typed.V1SimsSimIpAddresses.stream, V1SimsSimIpAddressesInstance)
    page = pages(_typed.V1SimsSimIpAddresses.page, V1SimsSimIpAddressesInstance)
    page_with_http_info = full_pages(_typed.V1SimsSimIpAddresses.page, V1SimsSimIpAddressesInstance)
    get_page = pages(_typed.V1SimsSimIpAddresses.get_page, V1SimsSimIpAddressesInstance)

class V1SimsSimIpAddressesInstance(Instance):
    ip_address: str | None
    ip_address_version: str | None

class V1SimsInstance(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    iccid: str | None
    status: str | None
    fleet_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    fetch = answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    fetch_with_http_info = full_answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    update = answers(_typed.V1SimsInstance.update, V1SimsInstance)
    update_with_http_info = full_answers(_typed.V1SimsInstance.update, V1SimsInstance)

class V1SmsCommands(Called):
    def __call__(self, sid: str) -> V1SmsCommandsContext: ...
    def get(self, sid: str) -> V1SmsCommandsContext: ...
    create = answers(_typed.V1SmsCommands.create, V1SmsCommandsInstance)
    create_with_http_info = full_answers(_typed.V1SmsCommands.create, V1SmsCommandsInstance)
    list = lists(_typed.V1SmsCommands.list, V1SmsCommandsInstance)
    list_with_http_info = full_lists(_typed.V1SmsCommands.list, V1SmsCommandsInstance)
    stream = streams(_typed.V1SmsCommands.stream, V1SmsCommandsInstance)
    stream_with_http_info = full_streams(_typed.V1SmsCommands.stream, V1SmsCommandsInstance)
    page = pages(_typed.V1SmsCommands.page, V1SmsCommandsInstance)
    page_with_http_info = full_pages(_typed.V1SmsCommands.page, V1SmsCommandsInstance)
    get_page = pages(_typed.V1SmsCommands.get_page, V1SmsCommandsInstance)

class V1SmsCommandsContext(Resource):
    fetch = answers(_typed.V1SmsCommandsContext.fetch, V1SmsCommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1SmsCommandsContext.fetch, V1SmsCommandsInstance)

class V1SmsCommandsInstance(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    payload: str | None
    status: str | None
    direction: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V1SmsCommandsInstance.fetch, V1SmsCommandsInstance)
    fetch_with_http_info = full_answers(_typed.V1SmsCommandsInstance.fetch, V1SmsCommandsInstance)

class V1UsageRecords(Resource):
    list = lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    list_with_http_info = full_lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    stream = streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    stream_with_http_info = full_streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    page = pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    page_with_http_info = full_pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    get_page = pages(_typed.V1UsageRecords.get_page, V1UsageRecordsInstance)

class V1UsageRecordsInstance(Instance):
    account_sid: str | None
    sim_sid: str | None
    network_sid: str | None
    fleet_sid: str | None
    iso_country: str | None
    period: Any
    data_upload: int | None
    data_download: int | None
    data_total: int | None
    data_total_billed: Decimal | None
    billed_unit: str | None
