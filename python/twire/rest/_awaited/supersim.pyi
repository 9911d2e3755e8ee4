"""twire.aio.supersim."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import supersim as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1EsimProfiles.create, V1EsimProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1EsimProfiles.list, V1EsimProfilesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1EsimProfiles.stream, V1EsimProfilesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1EsimProfiles.page, V1EsimProfilesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1EsimProfiles.get_page, V1EsimProfilesInstance)

class V1EsimProfilesContext(Resource):
    fetch = answers(_typed.V1EsimProfilesContext.fetch, V1EsimProfilesInstance)
    fetch_with_http_info = fully(fetch)

class V1EsimProfilesInstance(_typed.V1EsimProfilesInstanceFields):
    fetch = answers(_typed.V1EsimProfilesInstance.fetch, V1EsimProfilesInstance)
    fetch_with_http_info = fully(fetch)

class V1Fleets(CallableResource):
    def __call__(self, sid: PathValue) -> V1FleetsContext: ...
    def get(self, sid: PathValue) -> V1FleetsContext: ...
    create = answers(_typed.V1Fleets.create, V1FleetsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Fleets.list, V1FleetsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Fleets.stream, V1FleetsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Fleets.page, V1FleetsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Fleets.get_page, V1FleetsInstance)

class V1FleetsContext(Resource):
    fetch = answers(_typed.V1FleetsContext.fetch, V1FleetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FleetsContext.update, V1FleetsInstance)
    update_with_http_info = fully(update)

class V1FleetsInstance(_typed.V1FleetsInstanceFields):
    fetch = answers(_typed.V1FleetsInstance.fetch, V1FleetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FleetsInstance.update, V1FleetsInstance)
    update_with_http_info = fully(update)

class V1IpCommands(CallableResource):
    def __call__(self, sid: PathValue) -> V1IpCommandsContext: ...
    def get(self, sid: PathValue) -> V1IpCommandsContext: ...
    create = answers(_typed.V1IpCommands.create, V1IpCommandsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1IpCommands.list, V1IpCommandsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1IpCommands.stream, V1IpCommandsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1IpCommands.page, V1IpCommandsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1IpCommands.get_page, V1IpCommandsInstance)

class V1IpCommandsContext(Resource):
    fetch = answers(_typed.V1IpCommandsContext.fetch, V1IpCommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1IpCommandsInstance(_typed.V1IpCommandsInstanceFields):
    fetch = answers(_typed.V1IpCommandsInstance.fetch, V1IpCommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1NetworkAccessProfiles(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworkAccessProfilesContext: ...
    def get(self, sid: PathValue) -> V1NetworkAccessProfilesContext: ...
    create = answers(_typed.V1NetworkAccessProfiles.create, V1NetworkAccessProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1NetworkAccessProfiles.list, V1NetworkAccessProfilesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1NetworkAccessProfiles.stream, V1NetworkAccessProfilesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1NetworkAccessProfiles.page, V1NetworkAccessProfilesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1NetworkAccessProfiles.get_page, V1NetworkAccessProfilesInstance)

class V1NetworkAccessProfilesContext(Resource):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    fetch = answers(_typed.V1NetworkAccessProfilesContext.fetch, V1NetworkAccessProfilesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1NetworkAccessProfilesContext.update, V1NetworkAccessProfilesInstance)
    update_with_http_info = fully(update)

class V1NetworkAccessProfilesNetworks(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworkAccessProfilesNetworksContext: ...
    def get(self, sid: PathValue) -> V1NetworkAccessProfilesNetworksContext: ...
    create = answers(_typed.V1NetworkAccessProfilesNetworks.create, V1NetworkAccessProfilesNetworksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1NetworkAccessProfilesNetworks.list, V1NetworkAccessProfilesNetworksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1NetworkAccessProfilesNetworks.stream, V1NetworkAccessProfilesNetworksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1NetworkAccessProfilesNetworks.page, V1NetworkAccessProfilesNetworksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1NetworkAccessProfilesNetworks.get_page, V1NetworkAccessProfilesNetworksInstance)

class V1NetworkAccessProfilesNetworksContext(Resource):
    delete = awaited(_typed.V1NetworkAccessProfilesNetworksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1NetworkAccessProfilesNetworksContext.fetch, V1NetworkAccessProfilesNetworksInstance)
    fetch_with_http_info = fully(fetch)

class V1NetworkAccessProfilesNetworksInstance(_typed.V1NetworkAccessProfilesNetworksInstanceFields):
    delete = awaited(_typed.V1NetworkAccessProfilesNetworksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1NetworkAccessProfilesNetworksInstance.fetch, V1NetworkAccessProfilesNetworksInstance)
    fetch_with_http_info = fully(fetch)

class V1NetworkAccessProfilesInstance(_typed.V1NetworkAccessProfilesInstanceFields):
    @property
    def networks(self) -> V1NetworkAccessProfilesNetworks: ...
    fetch = answers(_typed.V1NetworkAccessProfilesInstance.fetch, V1NetworkAccessProfilesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1NetworkAccessProfilesInstance.update, V1NetworkAccessProfilesInstance)
    update_with_http_info = fully(update)

class V1Networks(CallableResource):
    def __call__(self, sid: PathValue) -> V1NetworksContext: ...
    def get(self, sid: PathValue) -> V1NetworksContext: ...
    list = lists(_typed.V1Networks.list, V1NetworksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Networks.stream, V1NetworksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Networks.page, V1NetworksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Networks.get_page, V1NetworksInstance)

class V1NetworksContext(Resource):
    fetch = answers(_typed.V1NetworksContext.fetch, V1NetworksInstance)
    fetch_with_http_info = fully(fetch)

class V1NetworksInstance(_typed.V1NetworksInstanceFields):
    fetch = answers(_typed.V1NetworksInstance.fetch, V1NetworksInstance)
    fetch_with_http_info = fully(fetch)

class V1SettingsUpdates(Resource):
    list = lists(_typed.V1SettingsUpdates.list, V1SettingsUpdatesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SettingsUpdates.stream, V1SettingsUpdatesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SettingsUpdates.page, V1SettingsUpdatesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SettingsUpdates.get_page, V1SettingsUpdatesInstance)

class V1SettingsUpdatesInstance(_typed.V1SettingsUpdatesInstanceFields):
    pass

class V1Sims(CallableResource):
    def __call__(self, sid: PathValue) -> V1SimsContext: ...
    def get(self, sid: PathValue) -> V1SimsContext: ...
    create = answers(_typed.V1Sims.create, V1SimsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Sims.list, V1SimsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Sims.stream, V1SimsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Sims.page, V1SimsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Sims.get_page, V1SimsInstance)

class V1SimsContext(Resource):
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    fetch = answers(_typed.V1SimsContext.fetch, V1SimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SimsContext.update, V1SimsInstance)
    update_with_http_info = fully(update)

class V1SimsBillingPeriods(Resource):
    list = lists(_typed.V1SimsBillingPeriods.list, V1SimsBillingPeriodsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SimsBillingPeriods.stream, V1SimsBillingPeriodsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SimsBillingPeriods.page, V1SimsBillingPeriodsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SimsBillingPeriods.get_page, V1SimsBillingPeriodsInstance)

class V1SimsBillingPeriodsInstance(_typed.V1SimsBillingPeriodsInstanceFields):
    pass

class V1SimsSimIpAddresses(Resource):
    list = lists(_typed.V1SimsSimIpAddresses.list, V1SimsSimIpAddressesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SimsSimIpAddresses.stream, V1SimsSimIpAddressesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SimsSimIpAddresses.page, V1SimsSimIpAddressesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SimsSimIpAddresses.get_page, V1SimsSimIpAddressesInstance)

class V1SimsSimIpAddressesInstance(_typed.V1SimsSimIpAddressesInstanceFields):
    pass

class V1SimsInstance(_typed.V1SimsInstanceFields):
    @property
    def billing_periods(self) -> V1SimsBillingPeriods: ...
    @property
    def sim_ip_addresses(self) -> V1SimsSimIpAddresses: ...
    fetch = answers(_typed.V1SimsInstance.fetch, V1SimsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1SimsInstance.update, V1SimsInstance)
    update_with_http_info = fully(update)

class V1SmsCommands(CallableResource):
    def __call__(self, sid: PathValue) -> V1SmsCommandsContext: ...
    def get(self, sid: PathValue) -> V1SmsCommandsContext: ...
    create = answers(_typed.V1SmsCommands.create, V1SmsCommandsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SmsCommands.list, V1SmsCommandsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SmsCommands.stream, V1SmsCommandsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SmsCommands.page, V1SmsCommandsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SmsCommands.get_page, V1SmsCommandsInstance)

class V1SmsCommandsContext(Resource):
    fetch = answers(_typed.V1SmsCommandsContext.fetch, V1SmsCommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1SmsCommandsInstance(_typed.V1SmsCommandsInstanceFields):
    fetch = answers(_typed.V1SmsCommandsInstance.fetch, V1SmsCommandsInstance)
    fetch_with_http_info = fully(fetch)

class V1UsageRecords(Resource):
    list = lists(_typed.V1UsageRecords.list, V1UsageRecordsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1UsageRecords.stream, V1UsageRecordsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1UsageRecords.page, V1UsageRecordsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1UsageRecords.get_page, V1UsageRecordsInstance)

class V1UsageRecordsInstance(_typed.V1UsageRecordsInstanceFields):
    pass
