"""client.supersim."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

BillingPeriodEnumBpType: TypeAlias = Literal["ready", "active"]
EsimProfileEnumStatus: TypeAlias = Literal["new", "reserving", "available", "downloaded", "installed", "failed"]
FleetEnumDataMetering: TypeAlias = Literal["payg"]
IpCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"]
IpCommandEnumPayloadType: TypeAlias = Literal["text", "binary"]
IpCommandEnumStatus: TypeAlias = Literal["queued", "sent", "received", "failed"]
SettingsUpdateEnumStatus: TypeAlias = Literal["scheduled", "in-progress", "successful", "failed"]
SimEnumStatus: TypeAlias = Literal["new", "ready", "active", "inactive", "scheduled"]
SimEnumStatusUpdate: TypeAlias = Literal["ready", "active", "inactive"]
SimIpAddressEnumIpAddressVersion: TypeAlias = Literal["IPv4", "IPv6"]
SmsCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"]
SmsCommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"]
UsageRecordEnumGranularity: TypeAlias = Literal["hour", "day", "all"]
UsageRecordEnumGroup: TypeAlias = Literal["sim", "fleet", "network", "isoCountry"]

class Supersim(Product):
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

class V1EsimProfiles(CallableResource):
    def __call__(self, sid: PathValue) -> V1EsimProfilesContext: ...
    def get(self, sid: PathValue) -> V1EsimProfilesContext: ...
    def create(self, callback_url: Text | None = ..., callback_method: Text | None = ..., generate_matching_id: Bool | None = ..., eid: Text | None = ...) -> V1EsimProfilesInstance:
        """Creates an esim profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: EsimProfileEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1EsimProfilesInstance]:
        """Lists esim profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: EsimProfileEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1EsimProfilesInstance]:
        """Lists esim profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, eid: Text | None = ..., sim_sid: Text | None = ..., status: EsimProfileEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1EsimProfilesInstance]:
        """Lists esim profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1EsimProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1EsimProfilesContext(Resource):
    def fetch(self) -> V1EsimProfilesInstance:
        """Reads an esim profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1EsimProfilesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    iccid: str | None
    sim_sid: str | None
    status: EsimProfileEnumStatus | None
    eid: str | None
    smdp_plus_address: str | None
    matching_id: str | None
    activation_code: str | None
    error_code: str | None
    error_message: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1EsimProfilesInstance(V1EsimProfilesInstanceFields):
    def fetch(self) -> V1EsimProfilesInstance:
        """Reads an esim profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Fleets(CallableResource):
    def __call__(self, sid: PathValue) -> V1FleetsContext: ...
    def get(self, sid: PathValue) -> V1FleetsContext: ...
    def create(self, network_access_profile: Text, unique_name: Text | None = ..., data_enabled: Bool | None = ..., data_limit: Int | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_enabled: Bool | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ...) -> V1FleetsInstance:
        """Creates a fleet."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, network_access_profile: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FleetsInstance]:
        """Lists fleets. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, network_access_profile: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FleetsInstance]:
        """Lists fleets. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, network_access_profile: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FleetsInstance]:
        """Lists fleets. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FleetsInstance]: ...
    get_page_async = awaited(get_page)

class V1FleetsContext(Resource):
    def fetch(self) -> V1FleetsInstance:
        """Reads a fleet."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., network_access_profile: Text | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ..., data_limit: Int | None = ...) -> V1FleetsInstance:
        """Changes a fleet."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FleetsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    data_enabled: bool | None
    data_limit: int | None
    data_metering: FleetEnumDataMetering | None
    sms_commands_enabled: bool | None
    sms_commands_url: str | None
    sms_commands_method: str | None
    network_access_profile_sid: str | None
    ip_commands_url: str | None
    ip_commands_method: str | None

class V1FleetsInstance(V1FleetsInstanceFields):
    def fetch(self) -> V1FleetsInstance:
        """Reads a fleet."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., network_access_profile: Text | None = ..., ip_commands_url: Text | None = ..., ip_commands_method: Text | None = ..., sms_commands_url: Text | None = ..., sms_commands_method: Text | None = ..., data_limit: Int | None = ...) -> V1FleetsInstance:
        """Changes a fleet."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1IpCommands(CallableResource):
    def __call__(self, sid: PathValue) -> V1IpCommandsContext: ...
    def get(self, sid: PathValue) -> V1IpCommandsContext: ...
    def create(self, sim: Text, payload: Text, device_port: Int, payload_type: IpCommandEnumPayloadType | Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ...) -> V1IpCommandsInstance:
        """Creates an IP command."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: IpCommandEnumStatus | Text | None = ..., direction: IpCommandEnumDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1IpCommandsInstance]:
        """Lists IP commands. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: IpCommandEnumStatus | Text | None = ..., direction: IpCommandEnumDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1IpCommandsInstance]:
        """Lists IP commands. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., sim_iccid: Text | None = ..., status: IpCommandEnumStatus | Text | None = ..., direction: IpCommandEnumDirection | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1IpCommandsInstance]:
        """Lists IP commands. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1IpCommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1IpCommandsContext(Resource):
    def fetch(self) -> V1IpCommandsInstance:
        """Reads an IP command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1IpCommandsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    sim_iccid: str | None
    status: IpCommandEnumStatus | None
    direction: IpCommandEnumDirection | None
    device_ip: str | None
    device_port: int | None
    payload_type: IpCommandEnumPayloadType | None
    payload: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1IpCommandsInstance(V1IpCommandsInstanceFields):
    def fetch(self) -> V1IpCommandsInstance:
        """Reads an IP command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworkAccessProfiles(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworkAccessProfilesContext: ...
    def get(self, sid: PathValue) -> V1NetworkAccessProfilesContext: ...
    def create(self, unique_name: Text | None = ..., networks: Items | None = ...) -> V1NetworkAccessProfilesInstance:
        """Creates a network access profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworkAccessProfilesInstance]:
        """Lists network access profiles. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworkAccessProfilesInstance]:
        """Lists network access profiles. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworkAccessProfilesInstance]:
        """Lists network access profiles. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfilesInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworkAccessProfilesContext(Resource):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    def fetch(self) -> V1NetworkAccessProfilesInstance:
        """Reads a network access profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ...) -> V1NetworkAccessProfilesInstance:
        """Changes a network access profile."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1NetworkAccessProfilesNetworks(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworkAccessProfilesNetworksContext: ...
    def get(self, sid: PathValue) -> V1NetworkAccessProfilesNetworksContext: ...
    def create(self, network: Text) -> V1NetworkAccessProfilesNetworksInstance:
        """Creates a network of a network access profile."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworkAccessProfilesNetworksInstance]:
        """Lists networks of a network access profile. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworkAccessProfilesNetworksInstance]:
        """Lists networks of a network access profile. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworkAccessProfilesNetworksInstance]:
        """Lists networks of a network access profile. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworkAccessProfilesNetworksInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworkAccessProfilesNetworksContext(Resource):
    def delete(self) -> bool:
        """Deletes a network of a network access profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1NetworkAccessProfilesNetworksInstance:
        """Reads a network of a network access profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworkAccessProfilesNetworksInstanceFields(Instance):
    sid: str | None
    network_access_profile_sid: str | None
    friendly_name: str | None
    iso_country: str | None
    identifiers: list[Any] | None
    url: str | None

class V1NetworkAccessProfilesNetworksInstance(V1NetworkAccessProfilesNetworksInstanceFields):
    def delete(self) -> bool:
        """Deletes a network of a network access profile. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1NetworkAccessProfilesNetworksInstance:
        """Reads a network of a network access profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworkAccessProfilesInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1NetworkAccessProfilesInstance(V1NetworkAccessProfilesInstanceFields):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    def fetch(self) -> V1NetworkAccessProfilesInstance:
        """Reads a network access profile."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ...) -> V1NetworkAccessProfilesInstance:
        """Changes a network access profile."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Networks(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworksContext: ...
    def get(self, sid: PathValue) -> V1NetworksContext: ...
    def list(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1NetworksInstance]:
        """Lists networks. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1NetworksInstance]:
        """Lists networks. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, iso_country: Text | None = ..., mcc: Text | None = ..., mnc: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1NetworksInstance]:
        """Lists networks. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1NetworksInstance]: ...
    get_page_async = awaited(get_page)

class V1NetworksContext(Resource):
    def fetch(self) -> V1NetworksInstance:
        """Reads a network."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1NetworksInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    url: str | None
    iso_country: str | None
    identifiers: list[Any] | None

class V1NetworksInstance(V1NetworksInstanceFields):
    def fetch(self) -> V1NetworksInstance:
        """Reads a network."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SettingsUpdates(Resource):
    def list(self, sim: Text | None = ..., status: SettingsUpdateEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SettingsUpdatesInstance]:
        """Lists settings updates. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: SettingsUpdateEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SettingsUpdatesInstance]:
        """Lists settings updates. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: SettingsUpdateEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SettingsUpdatesInstance]:
        """Lists settings updates. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SettingsUpdatesInstance]: ...
    get_page_async = awaited(get_page)

class V1SettingsUpdatesInstanceFields(Instance):
    sid: str | None
    iccid: str | None
    sim_sid: str | None
    status: SettingsUpdateEnumStatus | None
    packages: list[Any] | None
    date_completed: datetime | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SettingsUpdatesInstance(V1SettingsUpdatesInstanceFields):
    pass

class V1Sims(CallableResource):
    def __call__(self, sid: PathValue) -> V1SimsContext: ...
    def get(self, sid: PathValue) -> V1SimsContext: ...
    def create(self, iccid: Text, registration_code: Text) -> V1SimsInstance:
        """Creates a SIM."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, status: SimEnumStatus | Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsInstance]:
        """Lists SIMs. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, status: SimEnumStatus | Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsInstance]:
        """Lists SIMs. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, status: SimEnumStatus | Text | None = ..., fleet: Text | None = ..., iccid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsInstance]:
        """Lists SIMs. Reads one page."""
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
    def fetch(self) -> V1SimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., status: SimEnumStatusUpdate | Text | None = ..., fleet: Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SimsBillingPeriods(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsBillingPeriodsInstance]:
        """Lists billing periods of a SIM. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsBillingPeriodsInstance]:
        """Lists billing periods of a SIM. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsBillingPeriodsInstance]:
        """Lists billing periods of a SIM. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsBillingPeriodsInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsBillingPeriodsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    start_time: datetime | None
    end_time: datetime | None
    period_type: BillingPeriodEnumBpType | None
    date_created: datetime | None
    date_updated: datetime | None

class V1SimsBillingPeriodsInstance(V1SimsBillingPeriodsInstanceFields):
    pass

class V1SimsSimIpAddresses(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1SimsSimIpAddressesInstance]:
        """Lists SIM IP addresses of a SIM. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SimsSimIpAddressesInstance]:
        """Lists SIM IP addresses of a SIM. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SimsSimIpAddressesInstance]:
        """Lists SIM IP addresses of a SIM. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SimsSimIpAddressesInstance]: ...
    get_page_async = awaited(get_page)

class V1SimsSimIpAddressesInstanceFields(Instance):
    ip_address: str | None
    ip_address_version: SimIpAddressEnumIpAddressVersion | None

class V1SimsSimIpAddressesInstance(V1SimsSimIpAddressesInstanceFields):
    pass

class V1SimsInstanceFields(Instance):
    sid: str | None
    unique_name: str | None
    account_sid: str | None
    iccid: str | None
    status: SimEnumStatus | None
    fleet_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1SimsInstance(V1SimsInstanceFields):
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    def fetch(self) -> V1SimsInstance:
        """Reads a SIM."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, unique_name: Text | None = ..., status: SimEnumStatusUpdate | Text | None = ..., fleet: Text | None = ..., callback_url: Text | None = ..., callback_method: Text | None = ..., account_sid: Text | None = ...) -> V1SimsInstance:
        """Changes a SIM."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1SmsCommands(CallableResource):
    def __call__(self, sid: PathValue) -> V1SmsCommandsContext: ...
    def get(self, sid: PathValue) -> V1SmsCommandsContext: ...
    def create(self, sim: Text, payload: Text, callback_method: Text | None = ..., callback_url: Text | None = ...) -> V1SmsCommandsInstance:
        """Creates a sms command."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, sim: Text | None = ..., status: SmsCommandEnumStatus | Text | None = ..., direction: SmsCommandEnumDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1SmsCommandsInstance]:
        """Lists sms commands. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., status: SmsCommandEnumStatus | Text | None = ..., direction: SmsCommandEnumDirection | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1SmsCommandsInstance]:
        """Lists sms commands. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., status: SmsCommandEnumStatus | Text | None = ..., direction: SmsCommandEnumDirection | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1SmsCommandsInstance]:
        """Lists sms commands. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1SmsCommandsInstance]: ...
    get_page_async = awaited(get_page)

class V1SmsCommandsContext(Resource):
    def fetch(self) -> V1SmsCommandsInstance:
        """Reads a sms command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1SmsCommandsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    sim_sid: str | None
    payload: str | None
    status: SmsCommandEnumStatus | None
    direction: SmsCommandEnumDirection | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1SmsCommandsInstance(V1SmsCommandsInstanceFields):
    def fetch(self) -> V1SmsCommandsInstance:
        """Reads a sms command."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1UsageRecords(Resource):
    def list(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: UsageRecordEnumGroup | Text | None = ..., granularity: UsageRecordEnumGranularity | Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1UsageRecordsInstance]:
        """Lists usage records. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: UsageRecordEnumGroup | Text | None = ..., granularity: UsageRecordEnumGranularity | Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1UsageRecordsInstance]:
        """Lists usage records. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, sim: Text | None = ..., fleet: Text | None = ..., network: Text | None = ..., iso_country: Text | None = ..., group: UsageRecordEnumGroup | Text | None = ..., granularity: UsageRecordEnumGranularity | Text | None = ..., start_time: Time | None = ..., end_time: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1UsageRecordsInstance]:
        """Lists usage records. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V1UsageRecordsInstanceFields(Instance):
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

class V1UsageRecordsInstance(V1UsageRecordsInstanceFields):
    pass
