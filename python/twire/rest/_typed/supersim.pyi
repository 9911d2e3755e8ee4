"""client.supersim."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, callback_url: Text | None = ..., callback_method: Text | None = ..., generate_matching_id: Bool | None = ..., eid: Text | None = ...) -> V1EsimProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EsimProfilesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EsimProfilesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EsimProfilesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EsimProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1EsimProfilesContext(Resource):
    def fetch(self) -> V1EsimProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1EsimProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Fleets(Called):
    def __call__(self, sid: str) -> V1FleetsContext: ...
    def get(self, sid: str) -> V1FleetsContext: ...
    def create(self, network_access_profile: Text, unique_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_enabled: Bool | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ...) -> V1FleetsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, network_access_profile: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FleetsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, network_access_profile: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FleetsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, network_access_profile: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FleetsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FleetsInstance]: ...
    get_page_async = awaited(get_page)

class V1FleetsContext(Resource):
    def fetch(self) -> V1FleetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., network_access_profile: Text | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ..., data_limit: Int | None = ...) -> V1FleetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V1FleetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., network_access_profile: Text | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ..., data_limit: Int | None = ...) -> V1FleetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpCommands(Called):
    def __call__(self, sid: str) -> V1IpCommandsContext: ...
    def get(self, sid: str) -> V1IpCommandsContext: ...
    def create(self, sim: Text, payload: Text, device_port: Int, payload_type: Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ...) -> V1IpCommandsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IpCommandsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IpCommandsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1IpCommandsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IpCommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1IpCommandsContext(Resource):
    def fetch(self) -> V1IpCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1IpCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworkAccessProfiles(Called):
    def __call__(self, sid: str) -> V1NetworkAccessProfilesContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfilesContext: ...
    def create(self, unique_name: Text | None = ..., networks: Items | None = ...) -> V1NetworkAccessProfilesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworkAccessProfilesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworkAccessProfilesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworkAccessProfilesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworkAccessProfilesContext(Resource):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    def fetch(self) -> V1NetworkAccessProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ...) -> V1NetworkAccessProfilesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1NetworkAccessProfilesNetworks(Called):
    def __call__(self, sid: str) -> V1NetworkAccessProfilesNetworksContext: ...
    def get(self, sid: str) -> V1NetworkAccessProfilesNetworksContext: ...
    def create(self, network: Text) -> V1NetworkAccessProfilesNetworksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworkAccessProfilesNetworksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworkAccessProfilesNetworksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworkAccessProfilesNetworksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfilesNetworksInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworkAccessProfilesNetworksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1NetworkAccessProfilesNetworksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworkAccessProfilesNetworksInstance(Instance):
    sid: str | None
    network_access_profile_sid: str | None
    friendly_name: str | None
    iso_country: str | None
    identifiers: list[Any] | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1NetworkAccessProfilesNetworksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1NetworkAccessProfilesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ...) -> V1NetworkAccessProfilesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Networks(Called):
    def __call__(self, sid: str) -> V1NetworksContext: ...
    def get(self, sid: str) -> V1NetworksContext: ...
    def list(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworksInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworksContext(Resource):
    def fetch(self) -> V1NetworksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworksInstance(Instance):
    sid: str | None
    friendly_name: str | None
    url: str | None
    iso_country: str | None
    identifiers: list[Any] | None
    def fetch(self) -> V1NetworksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SettingsUpdates(Resource):
    def list(self, sim: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SettingsUpdatesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SettingsUpdatesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SettingsUpdatesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SettingsUpdatesInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, iccid: Text, registration_code: Text) -> V1SimsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsContext(Resource):
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    def fetch(self) -> V1SimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., status: Text | None = ..., fleet: Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SimsBillingPeriods(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsBillingPeriodsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsBillingPeriodsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsBillingPeriodsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsBillingPeriodsInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsSimIpAddressesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsSimIpAddressesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsSimIpAddressesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsSimIpAddressesInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V1SimsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., status: Text | None = ..., fleet: Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SmsCommands(Called):
    def __call__(self, sid: str) -> V1SmsCommandsContext: ...
    def get(self, sid: str) -> V1SmsCommandsContext: ...
    def create(self, sim: Text, payload: Text, callback_method: Text | None = ..., callback_url: Text | None = ...) -> V1SmsCommandsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SmsCommandsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SmsCommandsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: Text | None = ..., direction: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SmsCommandsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SmsCommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1SmsCommandsContext(Resource):
    def fetch(self) -> V1SmsCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1SmsCommandsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1UsageRecords(Resource):
    def list(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: Text | None = ..., granularity: Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsageRecordsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: Text | None = ..., granularity: Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsageRecordsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: Text | None = ..., granularity: Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsageRecordsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

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
