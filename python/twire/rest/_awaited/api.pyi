"""twire.aio.api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import api as _typed

from twire.rest._typed._base import CallableResource, Destination, PathValue, Product, Progress, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Api(Product):
    @property
    def v2010(self) -> V2010: ...
    @property
    def account(self) -> V2010AccountsContext: ...
    @property
    def accounts(self) -> V2010Accounts: ...
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...

class V2010(Resource):
    @property
    def accounts(self) -> V2010Accounts: ...
    @property
    def account(self) -> V2010AccountsContext: ...

class V2010Accounts(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsContext: ...
    create = answers(_typed.V2010Accounts.create, V2010AccountsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010Accounts.list, V2010AccountsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010Accounts.stream, V2010AccountsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010Accounts.page, V2010AccountsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010Accounts.get_page, V2010AccountsInstance)

class V2010AccountsContext(Resource):
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...
    fetch = answers(_typed.V2010AccountsContext.fetch, V2010AccountsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsContext.update, V2010AccountsInstance)
    update_with_http_info = fully(update)

class V2010AccountsAddresses(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsAddressesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsAddressesContext: ...
    create = answers(_typed.V2010AccountsAddresses.create, V2010AccountsAddressesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsAddresses.list, V2010AccountsAddressesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAddresses.stream, V2010AccountsAddressesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAddresses.page, V2010AccountsAddressesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAddresses.get_page, V2010AccountsAddressesInstance)

class V2010AccountsAddressesContext(Resource):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    delete = awaited(_typed.V2010AccountsAddressesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsAddressesContext.fetch, V2010AccountsAddressesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsAddressesContext.update, V2010AccountsAddressesInstance)
    update_with_http_info = fully(update)

class V2010AccountsAddressesDependentPhoneNumbers(Resource):
    list = lists(_typed.V2010AccountsAddressesDependentPhoneNumbers.list, V2010AccountsAddressesDependentPhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAddressesDependentPhoneNumbers.stream, V2010AccountsAddressesDependentPhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAddressesDependentPhoneNumbers.page, V2010AccountsAddressesDependentPhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAddressesDependentPhoneNumbers.get_page, V2010AccountsAddressesDependentPhoneNumbersInstance)

class V2010AccountsAddressesDependentPhoneNumbersInstance(_typed.V2010AccountsAddressesDependentPhoneNumbersInstanceFields):
    pass

class V2010AccountsAddressesInstance(_typed.V2010AccountsAddressesInstanceFields):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    delete = awaited(_typed.V2010AccountsAddressesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsAddressesInstance.fetch, V2010AccountsAddressesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsAddressesInstance.update, V2010AccountsAddressesInstance)
    update_with_http_info = fully(update)

class V2010AccountsApplications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsApplicationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsApplicationsContext: ...
    create = answers(_typed.V2010AccountsApplications.create, V2010AccountsApplicationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsApplications.list, V2010AccountsApplicationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsApplications.stream, V2010AccountsApplicationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsApplications.page, V2010AccountsApplicationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsApplications.get_page, V2010AccountsApplicationsInstance)

class V2010AccountsApplicationsContext(Resource):
    delete = awaited(_typed.V2010AccountsApplicationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsApplicationsContext.fetch, V2010AccountsApplicationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsApplicationsContext.update, V2010AccountsApplicationsInstance)
    update_with_http_info = fully(update)

class V2010AccountsApplicationsInstance(_typed.V2010AccountsApplicationsInstanceFields):
    delete = awaited(_typed.V2010AccountsApplicationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsApplicationsInstance.fetch, V2010AccountsApplicationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsApplicationsInstance.update, V2010AccountsApplicationsInstance)
    update_with_http_info = fully(update)

class V2010AccountsAuthorizedConnectApps(CallableResource):
    def __call__(self, connect_app_sid: PathValue) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def get(self, connect_app_sid: PathValue) -> V2010AccountsAuthorizedConnectAppsContext: ...
    list = lists(_typed.V2010AccountsAuthorizedConnectApps.list, V2010AccountsAuthorizedConnectAppsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAuthorizedConnectApps.stream, V2010AccountsAuthorizedConnectAppsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAuthorizedConnectApps.page, V2010AccountsAuthorizedConnectAppsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAuthorizedConnectApps.get_page, V2010AccountsAuthorizedConnectAppsInstance)

class V2010AccountsAuthorizedConnectAppsContext(Resource):
    fetch = answers(_typed.V2010AccountsAuthorizedConnectAppsContext.fetch, V2010AccountsAuthorizedConnectAppsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsAuthorizedConnectAppsInstance(_typed.V2010AccountsAuthorizedConnectAppsInstanceFields):
    fetch = answers(_typed.V2010AccountsAuthorizedConnectAppsInstance.fetch, V2010AccountsAuthorizedConnectAppsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsAvailablePhoneNumbers(CallableResource):
    def __call__(self, country_code: PathValue) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def get(self, country_code: PathValue) -> V2010AccountsAvailablePhoneNumbersContext: ...
    list = lists(_typed.V2010AccountsAvailablePhoneNumbers.list, V2010AccountsAvailablePhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbers.stream, V2010AccountsAvailablePhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbers.page, V2010AccountsAvailablePhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbers.get_page, V2010AccountsAvailablePhoneNumbersInstance)

class V2010AccountsAvailablePhoneNumbersContext(Resource):
    @property
    def local(self) -> V2010AccountsAvailablePhoneNumbersLocal: ...
    @property
    def machine_to_machine(self) -> V2010AccountsAvailablePhoneNumbersMachineToMachine: ...
    @property
    def mobile(self) -> V2010AccountsAvailablePhoneNumbersMobile: ...
    @property
    def national(self) -> V2010AccountsAvailablePhoneNumbersNational: ...
    @property
    def shared_cost(self) -> V2010AccountsAvailablePhoneNumbersSharedCost: ...
    @property
    def toll_free(self) -> V2010AccountsAvailablePhoneNumbersTollFree: ...
    @property
    def voip(self) -> V2010AccountsAvailablePhoneNumbersVoip: ...
    fetch = answers(_typed.V2010AccountsAvailablePhoneNumbersContext.fetch, V2010AccountsAvailablePhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsAvailablePhoneNumbersLocal(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersLocal.list, V2010AccountsAvailablePhoneNumbersLocalInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersLocal.stream, V2010AccountsAvailablePhoneNumbersLocalInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersLocal.page, V2010AccountsAvailablePhoneNumbersLocalInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersLocal.get_page, V2010AccountsAvailablePhoneNumbersLocalInstance)

class V2010AccountsAvailablePhoneNumbersLocalInstance(_typed.V2010AccountsAvailablePhoneNumbersLocalInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersMachineToMachine(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.list, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.stream, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.page, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachine.get_page, V2010AccountsAvailablePhoneNumbersMachineToMachineInstance)

class V2010AccountsAvailablePhoneNumbersMachineToMachineInstance(_typed.V2010AccountsAvailablePhoneNumbersMachineToMachineInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersMobile(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersMobile.list, V2010AccountsAvailablePhoneNumbersMobileInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersMobile.stream, V2010AccountsAvailablePhoneNumbersMobileInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersMobile.page, V2010AccountsAvailablePhoneNumbersMobileInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersMobile.get_page, V2010AccountsAvailablePhoneNumbersMobileInstance)

class V2010AccountsAvailablePhoneNumbersMobileInstance(_typed.V2010AccountsAvailablePhoneNumbersMobileInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersNational(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersNational.list, V2010AccountsAvailablePhoneNumbersNationalInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersNational.stream, V2010AccountsAvailablePhoneNumbersNationalInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersNational.page, V2010AccountsAvailablePhoneNumbersNationalInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersNational.get_page, V2010AccountsAvailablePhoneNumbersNationalInstance)

class V2010AccountsAvailablePhoneNumbersNationalInstance(_typed.V2010AccountsAvailablePhoneNumbersNationalInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersSharedCost(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.list, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.stream, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.page, V2010AccountsAvailablePhoneNumbersSharedCostInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersSharedCost.get_page, V2010AccountsAvailablePhoneNumbersSharedCostInstance)

class V2010AccountsAvailablePhoneNumbersSharedCostInstance(_typed.V2010AccountsAvailablePhoneNumbersSharedCostInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersTollFree(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersTollFree.list, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersTollFree.stream, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersTollFree.page, V2010AccountsAvailablePhoneNumbersTollFreeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersTollFree.get_page, V2010AccountsAvailablePhoneNumbersTollFreeInstance)

class V2010AccountsAvailablePhoneNumbersTollFreeInstance(_typed.V2010AccountsAvailablePhoneNumbersTollFreeInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersVoip(Resource):
    list = lists(_typed.V2010AccountsAvailablePhoneNumbersVoip.list, V2010AccountsAvailablePhoneNumbersVoipInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsAvailablePhoneNumbersVoip.stream, V2010AccountsAvailablePhoneNumbersVoipInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsAvailablePhoneNumbersVoip.page, V2010AccountsAvailablePhoneNumbersVoipInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsAvailablePhoneNumbersVoip.get_page, V2010AccountsAvailablePhoneNumbersVoipInstance)

class V2010AccountsAvailablePhoneNumbersVoipInstance(_typed.V2010AccountsAvailablePhoneNumbersVoipInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersInstance(_typed.V2010AccountsAvailablePhoneNumbersInstanceFields):
    @property
    def local(self) -> V2010AccountsAvailablePhoneNumbersLocal: ...
    @property
    def machine_to_machine(self) -> V2010AccountsAvailablePhoneNumbersMachineToMachine: ...
    @property
    def mobile(self) -> V2010AccountsAvailablePhoneNumbersMobile: ...
    @property
    def national(self) -> V2010AccountsAvailablePhoneNumbersNational: ...
    @property
    def shared_cost(self) -> V2010AccountsAvailablePhoneNumbersSharedCost: ...
    @property
    def toll_free(self) -> V2010AccountsAvailablePhoneNumbersTollFree: ...
    @property
    def voip(self) -> V2010AccountsAvailablePhoneNumbersVoip: ...
    fetch = answers(_typed.V2010AccountsAvailablePhoneNumbersInstance.fetch, V2010AccountsAvailablePhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsBalance(Resource):
    fetch = answers(_typed.V2010AccountsBalance.fetch, V2010AccountsBalanceInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsBalanceInstance(_typed.V2010AccountsBalanceInstanceFields):
    pass

class V2010AccountsCalls(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsContext: ...
    create = answers(_typed.V2010AccountsCalls.create, V2010AccountsCallsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsCalls.list, V2010AccountsCallsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsCalls.stream, V2010AccountsCallsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsCalls.page, V2010AccountsCallsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsCalls.get_page, V2010AccountsCallsInstance)

class V2010AccountsCallsContext(Resource):
    @property
    def events(self) -> V2010AccountsCallsEvents: ...
    @property
    def notifications(self) -> V2010AccountsCallsNotifications: ...
    @property
    def payments(self) -> V2010AccountsCallsPayments: ...
    @property
    def recordings(self) -> V2010AccountsCallsRecordings: ...
    @property
    def siprec(self) -> V2010AccountsCallsSiprec: ...
    @property
    def streams(self) -> V2010AccountsCallsStreams: ...
    @property
    def transcriptions(self) -> V2010AccountsCallsTranscriptions: ...
    @property
    def user_defined_message_subscriptions(self) -> V2010AccountsCallsUserDefinedMessageSubscriptions: ...
    @property
    def user_defined_messages(self) -> V2010AccountsCallsUserDefinedMessages: ...
    delete = awaited(_typed.V2010AccountsCallsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsCallsContext.fetch, V2010AccountsCallsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsCallsContext.update, V2010AccountsCallsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsEvents(Resource):
    list = lists(_typed.V2010AccountsCallsEvents.list, V2010AccountsCallsEventsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsCallsEvents.stream, V2010AccountsCallsEventsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsCallsEvents.page, V2010AccountsCallsEventsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsCallsEvents.get_page, V2010AccountsCallsEventsInstance)

class V2010AccountsCallsEventsInstance(_typed.V2010AccountsCallsEventsInstanceFields):
    pass

class V2010AccountsCallsNotifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsNotificationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsNotificationsContext: ...
    list = lists(_typed.V2010AccountsCallsNotifications.list, V2010AccountsCallsNotificationsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsCallsNotifications.stream, V2010AccountsCallsNotificationsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsCallsNotifications.page, V2010AccountsCallsNotificationsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsCallsNotifications.get_page, V2010AccountsCallsNotificationsInstance2)

class V2010AccountsCallsNotificationsContext(Resource):
    fetch = answers(_typed.V2010AccountsCallsNotificationsContext.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsCallsNotificationsInstance(_typed.V2010AccountsCallsNotificationsInstanceFields):
    fetch = answers(_typed.V2010AccountsCallsNotificationsInstance.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsCallsNotificationsInstance2(_typed.V2010AccountsCallsNotificationsInstance2Fields):
    fetch = answers(_typed.V2010AccountsCallsNotificationsInstance2.fetch, V2010AccountsCallsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsCallsPayments(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsPaymentsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsPaymentsContext: ...
    create = answers(_typed.V2010AccountsCallsPayments.create, V2010AccountsCallsPaymentsInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsPaymentsContext(Resource):
    update = answers(_typed.V2010AccountsCallsPaymentsContext.update, V2010AccountsCallsPaymentsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsPaymentsInstance(_typed.V2010AccountsCallsPaymentsInstanceFields):
    update = answers(_typed.V2010AccountsCallsPaymentsInstance.update, V2010AccountsCallsPaymentsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsRecordingsContext: ...
    create = answers(_typed.V2010AccountsCallsRecordings.create, V2010AccountsCallsRecordingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsCallsRecordings.list, V2010AccountsCallsRecordingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsCallsRecordings.stream, V2010AccountsCallsRecordingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsCallsRecordings.page, V2010AccountsCallsRecordingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsCallsRecordings.get_page, V2010AccountsCallsRecordingsInstance)

class V2010AccountsCallsRecordingsContext(Resource):
    delete = awaited(_typed.V2010AccountsCallsRecordingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsCallsRecordingsContext.fetch, V2010AccountsCallsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    update = answers(_typed.V2010AccountsCallsRecordingsContext.update, V2010AccountsCallsRecordingsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsRecordingsInstance(_typed.V2010AccountsCallsRecordingsInstanceFields):
    delete = awaited(_typed.V2010AccountsCallsRecordingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsCallsRecordingsInstance.fetch, V2010AccountsCallsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    update = answers(_typed.V2010AccountsCallsRecordingsInstance.update, V2010AccountsCallsRecordingsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsSiprec(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsSiprecContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsSiprecContext: ...
    create = answers(_typed.V2010AccountsCallsSiprec.create, V2010AccountsCallsSiprecInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsSiprecContext(Resource):
    update = answers(_typed.V2010AccountsCallsSiprecContext.update, V2010AccountsCallsSiprecInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsSiprecInstance(_typed.V2010AccountsCallsSiprecInstanceFields):
    update = answers(_typed.V2010AccountsCallsSiprecInstance.update, V2010AccountsCallsSiprecInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsStreams(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsStreamsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsStreamsContext: ...
    create = answers(_typed.V2010AccountsCallsStreams.create, V2010AccountsCallsStreamsInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsStreamsContext(Resource):
    update = answers(_typed.V2010AccountsCallsStreamsContext.update, V2010AccountsCallsStreamsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsStreamsInstance(_typed.V2010AccountsCallsStreamsInstanceFields):
    update = answers(_typed.V2010AccountsCallsStreamsInstance.update, V2010AccountsCallsStreamsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsTranscriptionsContext: ...
    create = answers(_typed.V2010AccountsCallsTranscriptions.create, V2010AccountsCallsTranscriptionsInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsTranscriptionsContext(Resource):
    update = answers(_typed.V2010AccountsCallsTranscriptionsContext.update, V2010AccountsCallsTranscriptionsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsTranscriptionsInstance(_typed.V2010AccountsCallsTranscriptionsInstanceFields):
    update = answers(_typed.V2010AccountsCallsTranscriptionsInstance.update, V2010AccountsCallsTranscriptionsInstance)
    update_with_http_info = fully(update)

class V2010AccountsCallsUserDefinedMessageSubscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    create = answers(_typed.V2010AccountsCallsUserDefinedMessageSubscriptions.create, V2010AccountsCallsUserDefinedMessageSubscriptionsInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsUserDefinedMessageSubscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsContext.delete)
    delete_with_http_info = fully(delete)

class V2010AccountsCallsUserDefinedMessageSubscriptionsInstance(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsInstanceFields):
    delete = awaited(_typed.V2010AccountsCallsUserDefinedMessageSubscriptionsInstance.delete)
    delete_with_http_info = fully(delete)

class V2010AccountsCallsUserDefinedMessages(Resource):
    create = answers(_typed.V2010AccountsCallsUserDefinedMessages.create, V2010AccountsCallsUserDefinedMessagesInstance)
    create_with_http_info = fully(create)

class V2010AccountsCallsUserDefinedMessagesInstance(_typed.V2010AccountsCallsUserDefinedMessagesInstanceFields):
    pass

class V2010AccountsCallsInstance(_typed.V2010AccountsCallsInstanceFields):
    @property
    def events(self) -> V2010AccountsCallsEvents: ...
    @property
    def notifications(self) -> V2010AccountsCallsNotifications: ...
    @property
    def payments(self) -> V2010AccountsCallsPayments: ...
    @property
    def recordings(self) -> V2010AccountsCallsRecordings: ...
    @property
    def siprec(self) -> V2010AccountsCallsSiprec: ...
    @property
    def streams(self) -> V2010AccountsCallsStreams: ...
    @property
    def transcriptions(self) -> V2010AccountsCallsTranscriptions: ...
    @property
    def user_defined_message_subscriptions(self) -> V2010AccountsCallsUserDefinedMessageSubscriptions: ...
    @property
    def user_defined_messages(self) -> V2010AccountsCallsUserDefinedMessages: ...
    delete = awaited(_typed.V2010AccountsCallsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsCallsInstance.fetch, V2010AccountsCallsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsCallsInstance.update, V2010AccountsCallsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferences(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConferencesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConferencesContext: ...
    list = lists(_typed.V2010AccountsConferences.list, V2010AccountsConferencesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsConferences.stream, V2010AccountsConferencesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsConferences.page, V2010AccountsConferencesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsConferences.get_page, V2010AccountsConferencesInstance)

class V2010AccountsConferencesContext(Resource):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    fetch = answers(_typed.V2010AccountsConferencesContext.fetch, V2010AccountsConferencesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConferencesContext.update, V2010AccountsConferencesInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferencesParticipants(CallableResource):
    def __call__(self, call_sid: PathValue) -> V2010AccountsConferencesParticipantsContext: ...
    def get(self, call_sid: PathValue) -> V2010AccountsConferencesParticipantsContext: ...
    create = answers(_typed.V2010AccountsConferencesParticipants.create, V2010AccountsConferencesParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsConferencesParticipants.list, V2010AccountsConferencesParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsConferencesParticipants.stream, V2010AccountsConferencesParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsConferencesParticipants.page, V2010AccountsConferencesParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsConferencesParticipants.get_page, V2010AccountsConferencesParticipantsInstance)

class V2010AccountsConferencesParticipantsContext(Resource):
    delete = awaited(_typed.V2010AccountsConferencesParticipantsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConferencesParticipantsContext.fetch, V2010AccountsConferencesParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConferencesParticipantsContext.update, V2010AccountsConferencesParticipantsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferencesParticipantsInstance(_typed.V2010AccountsConferencesParticipantsInstanceFields):
    delete = awaited(_typed.V2010AccountsConferencesParticipantsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConferencesParticipantsInstance.fetch, V2010AccountsConferencesParticipantsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConferencesParticipantsInstance.update, V2010AccountsConferencesParticipantsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferencesRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConferencesRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConferencesRecordingsContext: ...
    list = lists(_typed.V2010AccountsConferencesRecordings.list, V2010AccountsConferencesRecordingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsConferencesRecordings.stream, V2010AccountsConferencesRecordingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsConferencesRecordings.page, V2010AccountsConferencesRecordingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsConferencesRecordings.get_page, V2010AccountsConferencesRecordingsInstance)

class V2010AccountsConferencesRecordingsContext(Resource):
    delete = awaited(_typed.V2010AccountsConferencesRecordingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConferencesRecordingsContext.fetch, V2010AccountsConferencesRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    update = answers(_typed.V2010AccountsConferencesRecordingsContext.update, V2010AccountsConferencesRecordingsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferencesRecordingsInstance(_typed.V2010AccountsConferencesRecordingsInstanceFields):
    delete = awaited(_typed.V2010AccountsConferencesRecordingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConferencesRecordingsInstance.fetch, V2010AccountsConferencesRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    update = answers(_typed.V2010AccountsConferencesRecordingsInstance.update, V2010AccountsConferencesRecordingsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConferencesInstance(_typed.V2010AccountsConferencesInstanceFields):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    fetch = answers(_typed.V2010AccountsConferencesInstance.fetch, V2010AccountsConferencesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConferencesInstance.update, V2010AccountsConferencesInstance)
    update_with_http_info = fully(update)

class V2010AccountsConnectApps(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConnectAppsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConnectAppsContext: ...
    list = lists(_typed.V2010AccountsConnectApps.list, V2010AccountsConnectAppsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsConnectApps.stream, V2010AccountsConnectAppsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsConnectApps.page, V2010AccountsConnectAppsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsConnectApps.get_page, V2010AccountsConnectAppsInstance)

class V2010AccountsConnectAppsContext(Resource):
    delete = awaited(_typed.V2010AccountsConnectAppsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConnectAppsContext.fetch, V2010AccountsConnectAppsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConnectAppsContext.update, V2010AccountsConnectAppsInstance)
    update_with_http_info = fully(update)

class V2010AccountsConnectAppsInstance(_typed.V2010AccountsConnectAppsInstanceFields):
    delete = awaited(_typed.V2010AccountsConnectAppsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsConnectAppsInstance.fetch, V2010AccountsConnectAppsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsConnectAppsInstance.update, V2010AccountsConnectAppsInstance)
    update_with_http_info = fully(update)

class V2010AccountsIncomingPhoneNumbers(CallableResource):
    @property
    def local(self) -> V2010AccountsIncomingPhoneNumbersLocal: ...
    @property
    def mobile(self) -> V2010AccountsIncomingPhoneNumbersMobile: ...
    @property
    def toll_free(self) -> V2010AccountsIncomingPhoneNumbersTollFree: ...
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersContext: ...
    create = answers(_typed.V2010AccountsIncomingPhoneNumbers.create, V2010AccountsIncomingPhoneNumbersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbers.list, V2010AccountsIncomingPhoneNumbersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbers.stream, V2010AccountsIncomingPhoneNumbersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbers.page, V2010AccountsIncomingPhoneNumbersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbers.get_page, V2010AccountsIncomingPhoneNumbersInstance)

class V2010AccountsIncomingPhoneNumbersLocal(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersLocal.create, V2010AccountsIncomingPhoneNumbersLocalInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersLocal.list, V2010AccountsIncomingPhoneNumbersLocalInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersLocal.stream, V2010AccountsIncomingPhoneNumbersLocalInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersLocal.page, V2010AccountsIncomingPhoneNumbersLocalInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersLocal.get_page, V2010AccountsIncomingPhoneNumbersLocalInstance)

class V2010AccountsIncomingPhoneNumbersLocalInstance(_typed.V2010AccountsIncomingPhoneNumbersLocalInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersMobile(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersMobile.create, V2010AccountsIncomingPhoneNumbersMobileInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersMobile.list, V2010AccountsIncomingPhoneNumbersMobileInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersMobile.stream, V2010AccountsIncomingPhoneNumbersMobileInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersMobile.page, V2010AccountsIncomingPhoneNumbersMobileInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersMobile.get_page, V2010AccountsIncomingPhoneNumbersMobileInstance)

class V2010AccountsIncomingPhoneNumbersMobileInstance(_typed.V2010AccountsIncomingPhoneNumbersMobileInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersTollFree(Resource):
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersTollFree.create, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersTollFree.list, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersTollFree.stream, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersTollFree.page, V2010AccountsIncomingPhoneNumbersTollFreeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersTollFree.get_page, V2010AccountsIncomingPhoneNumbersTollFreeInstance)

class V2010AccountsIncomingPhoneNumbersTollFreeInstance(_typed.V2010AccountsIncomingPhoneNumbersTollFreeInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersContext(Resource):
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersContext.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsIncomingPhoneNumbersContext.update, V2010AccountsIncomingPhoneNumbersInstance)
    update_with_http_info = fully(update)

class V2010AccountsIncomingPhoneNumbersAssignedAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    create = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.create, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOns.get_page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext(Resource):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    list = lists(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.list, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.stream, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions.get_page, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(Resource):
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstanceFields):
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstanceFields):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance.fetch, V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsIncomingPhoneNumbersInstance(_typed.V2010AccountsIncomingPhoneNumbersInstanceFields):
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    delete = awaited(_typed.V2010AccountsIncomingPhoneNumbersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.fetch, V2010AccountsIncomingPhoneNumbersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsIncomingPhoneNumbersInstance.update, V2010AccountsIncomingPhoneNumbersInstance)
    update_with_http_info = fully(update)

class V2010AccountsKeys(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsKeysContext: ...
    def get(self, sid: PathValue) -> V2010AccountsKeysContext: ...
    list = lists(_typed.V2010AccountsKeys.list, V2010AccountsKeysInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsKeys.stream, V2010AccountsKeysInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsKeys.page, V2010AccountsKeysInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsKeys.get_page, V2010AccountsKeysInstance)

class V2010AccountsKeysContext(Resource):
    delete = awaited(_typed.V2010AccountsKeysContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsKeysContext.fetch, V2010AccountsKeysInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsKeysContext.update, V2010AccountsKeysInstance)
    update_with_http_info = fully(update)

class V2010AccountsKeysInstance(_typed.V2010AccountsKeysInstanceFields):
    delete = awaited(_typed.V2010AccountsKeysInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsKeysInstance.fetch, V2010AccountsKeysInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsKeysInstance.update, V2010AccountsKeysInstance)
    update_with_http_info = fully(update)

class V2010AccountsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsMessagesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsMessagesContext: ...
    create = answers(_typed.V2010AccountsMessages.create, V2010AccountsMessagesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsMessages.list, V2010AccountsMessagesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsMessages.stream, V2010AccountsMessagesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsMessages.page, V2010AccountsMessagesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsMessages.get_page, V2010AccountsMessagesInstance)

class V2010AccountsMessagesContext(Resource):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    delete = awaited(_typed.V2010AccountsMessagesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsMessagesContext.fetch, V2010AccountsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsMessagesContext.update, V2010AccountsMessagesInstance)
    update_with_http_info = fully(update)

class V2010AccountsMessagesFeedback(Resource):
    create = answers(_typed.V2010AccountsMessagesFeedback.create, V2010AccountsMessagesFeedbackInstance)
    create_with_http_info = fully(create)

class V2010AccountsMessagesFeedbackInstance(_typed.V2010AccountsMessagesFeedbackInstanceFields):
    pass

class V2010AccountsMessagesMedia(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsMessagesMediaContext: ...
    def get(self, sid: PathValue) -> V2010AccountsMessagesMediaContext: ...
    list = lists(_typed.V2010AccountsMessagesMedia.list, V2010AccountsMessagesMediaInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsMessagesMedia.stream, V2010AccountsMessagesMediaInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsMessagesMedia.page, V2010AccountsMessagesMediaInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsMessagesMedia.get_page, V2010AccountsMessagesMediaInstance)

class V2010AccountsMessagesMediaContext(Resource):
    delete = awaited(_typed.V2010AccountsMessagesMediaContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsMessagesMediaContext.fetch, V2010AccountsMessagesMediaInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsMessagesMediaInstance(_typed.V2010AccountsMessagesMediaInstanceFields):
    delete = awaited(_typed.V2010AccountsMessagesMediaInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsMessagesMediaInstance.fetch, V2010AccountsMessagesMediaInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsMessagesInstance(_typed.V2010AccountsMessagesInstanceFields):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    delete = awaited(_typed.V2010AccountsMessagesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsMessagesInstance.fetch, V2010AccountsMessagesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsMessagesInstance.update, V2010AccountsMessagesInstance)
    update_with_http_info = fully(update)

class V2010AccountsNewKeys(Resource):
    create = answers(_typed.V2010AccountsNewKeys.create, V2010AccountsNewKeysInstance)
    create_with_http_info = fully(create)

class V2010AccountsNewKeysInstance(_typed.V2010AccountsNewKeysInstanceFields):
    pass

class V2010AccountsNewSigningKeys(Resource):
    create = answers(_typed.V2010AccountsNewSigningKeys.create, V2010AccountsNewSigningKeysInstance)
    create_with_http_info = fully(create)

class V2010AccountsNewSigningKeysInstance(_typed.V2010AccountsNewSigningKeysInstanceFields):
    pass

class V2010AccountsNotifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsNotificationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsNotificationsContext: ...
    list = lists(_typed.V2010AccountsNotifications.list, V2010AccountsNotificationsInstance2)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsNotifications.stream, V2010AccountsNotificationsInstance2)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsNotifications.page, V2010AccountsNotificationsInstance2)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsNotifications.get_page, V2010AccountsNotificationsInstance2)

class V2010AccountsNotificationsContext(Resource):
    fetch = answers(_typed.V2010AccountsNotificationsContext.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsNotificationsInstance(_typed.V2010AccountsNotificationsInstanceFields):
    fetch = answers(_typed.V2010AccountsNotificationsInstance.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsNotificationsInstance2(_typed.V2010AccountsNotificationsInstance2Fields):
    fetch = answers(_typed.V2010AccountsNotificationsInstance2.fetch, V2010AccountsNotificationsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsOutgoingCallerIds(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsOutgoingCallerIdsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsOutgoingCallerIdsContext: ...
    list = lists(_typed.V2010AccountsOutgoingCallerIds.list, V2010AccountsOutgoingCallerIdsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsOutgoingCallerIds.stream, V2010AccountsOutgoingCallerIdsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsOutgoingCallerIds.page, V2010AccountsOutgoingCallerIdsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsOutgoingCallerIds.get_page, V2010AccountsOutgoingCallerIdsInstance)

class V2010AccountsOutgoingCallerIdsContext(Resource):
    delete = awaited(_typed.V2010AccountsOutgoingCallerIdsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsOutgoingCallerIdsContext.fetch, V2010AccountsOutgoingCallerIdsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsOutgoingCallerIdsContext.update, V2010AccountsOutgoingCallerIdsInstance)
    update_with_http_info = fully(update)

class V2010AccountsOutgoingCallerIdsInstance(_typed.V2010AccountsOutgoingCallerIdsInstanceFields):
    delete = awaited(_typed.V2010AccountsOutgoingCallerIdsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsOutgoingCallerIdsInstance.fetch, V2010AccountsOutgoingCallerIdsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsOutgoingCallerIdsInstance.update, V2010AccountsOutgoingCallerIdsInstance)
    update_with_http_info = fully(update)

class V2010AccountsQueues(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsQueuesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsQueuesContext: ...
    create = answers(_typed.V2010AccountsQueues.create, V2010AccountsQueuesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsQueues.list, V2010AccountsQueuesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsQueues.stream, V2010AccountsQueuesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsQueues.page, V2010AccountsQueuesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsQueues.get_page, V2010AccountsQueuesInstance)

class V2010AccountsQueuesContext(Resource):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    delete = awaited(_typed.V2010AccountsQueuesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsQueuesContext.fetch, V2010AccountsQueuesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsQueuesContext.update, V2010AccountsQueuesInstance)
    update_with_http_info = fully(update)

class V2010AccountsQueuesMembers(CallableResource):
    def __call__(self, call_sid: PathValue) -> V2010AccountsQueuesMembersContext: ...
    def get(self, call_sid: PathValue) -> V2010AccountsQueuesMembersContext: ...
    list = lists(_typed.V2010AccountsQueuesMembers.list, V2010AccountsQueuesMembersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsQueuesMembers.stream, V2010AccountsQueuesMembersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsQueuesMembers.page, V2010AccountsQueuesMembersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsQueuesMembers.get_page, V2010AccountsQueuesMembersInstance)

class V2010AccountsQueuesMembersContext(Resource):
    fetch = answers(_typed.V2010AccountsQueuesMembersContext.fetch, V2010AccountsQueuesMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsQueuesMembersContext.update, V2010AccountsQueuesMembersInstance)
    update_with_http_info = fully(update)

class V2010AccountsQueuesMembersInstance(_typed.V2010AccountsQueuesMembersInstanceFields):
    fetch = answers(_typed.V2010AccountsQueuesMembersInstance.fetch, V2010AccountsQueuesMembersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsQueuesMembersInstance.update, V2010AccountsQueuesMembersInstance)
    update_with_http_info = fully(update)

class V2010AccountsQueuesInstance(_typed.V2010AccountsQueuesInstanceFields):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    delete = awaited(_typed.V2010AccountsQueuesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsQueuesInstance.fetch, V2010AccountsQueuesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsQueuesInstance.update, V2010AccountsQueuesInstance)
    update_with_http_info = fully(update)

class V2010AccountsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsContext: ...
    list = lists(_typed.V2010AccountsRecordings.list, V2010AccountsRecordingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsRecordings.stream, V2010AccountsRecordingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsRecordings.page, V2010AccountsRecordingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsRecordings.get_page, V2010AccountsRecordingsInstance)

class V2010AccountsRecordingsContext(Resource):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    delete = awaited(_typed.V2010AccountsRecordingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsContext.fetch, V2010AccountsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsRecordingsAddOnResults(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsContext: ...
    list = lists(_typed.V2010AccountsRecordingsAddOnResults.list, V2010AccountsRecordingsAddOnResultsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsRecordingsAddOnResults.stream, V2010AccountsRecordingsAddOnResultsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsRecordingsAddOnResults.page, V2010AccountsRecordingsAddOnResultsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsRecordingsAddOnResults.get_page, V2010AccountsRecordingsAddOnResultsInstance)

class V2010AccountsRecordingsAddOnResultsContext(Resource):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsContext.fetch, V2010AccountsRecordingsAddOnResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsAddOnResultsPayloads(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    list = lists(_typed.V2010AccountsRecordingsAddOnResultsPayloads.list, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsRecordingsAddOnResultsPayloads.stream, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsRecordingsAddOnResultsPayloads.page, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsRecordingsAddOnResultsPayloads.get_page, V2010AccountsRecordingsAddOnResultsPayloadsInstance)

class V2010AccountsRecordingsAddOnResultsPayloadsContext(Resource):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsData(CallableResource):
    def __call__(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...
    def get(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...

class V2010AccountsRecordingsAddOnResultsPayloadsDataContext(Resource):
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataContext.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsDataInstance(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataInstanceFields):
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsDataInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsDataInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsInstance(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstanceFields):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsPayloadsInstance.fetch, V2010AccountsRecordingsAddOnResultsPayloadsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsAddOnResultsInstance(_typed.V2010AccountsRecordingsAddOnResultsInstanceFields):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    delete = awaited(_typed.V2010AccountsRecordingsAddOnResultsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsAddOnResultsInstance.fetch, V2010AccountsRecordingsAddOnResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsTranscriptionsContext: ...
    list = lists(_typed.V2010AccountsRecordingsTranscriptions.list, V2010AccountsRecordingsTranscriptionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsRecordingsTranscriptions.stream, V2010AccountsRecordingsTranscriptionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsRecordingsTranscriptions.page, V2010AccountsRecordingsTranscriptionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsRecordingsTranscriptions.get_page, V2010AccountsRecordingsTranscriptionsInstance)

class V2010AccountsRecordingsTranscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsRecordingsTranscriptionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsTranscriptionsContext.fetch, V2010AccountsRecordingsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsTranscriptionsInstance(_typed.V2010AccountsRecordingsTranscriptionsInstanceFields):
    delete = awaited(_typed.V2010AccountsRecordingsTranscriptionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsTranscriptionsInstance.fetch, V2010AccountsRecordingsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsRecordingsInstance(_typed.V2010AccountsRecordingsInstanceFields):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    delete = awaited(_typed.V2010AccountsRecordingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsRecordingsInstance.fetch, V2010AccountsRecordingsInstance)
    fetch_with_http_info = fully(fetch)
    @overload
    async def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsShortCodes(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsShortCodesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsShortCodesContext: ...
    list = lists(_typed.V2010AccountsShortCodes.list, V2010AccountsShortCodesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsShortCodes.stream, V2010AccountsShortCodesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsShortCodes.page, V2010AccountsShortCodesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsShortCodes.get_page, V2010AccountsShortCodesInstance)

class V2010AccountsShortCodesContext(Resource):
    fetch = answers(_typed.V2010AccountsShortCodesContext.fetch, V2010AccountsShortCodesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsShortCodesContext.update, V2010AccountsShortCodesInstance)
    update_with_http_info = fully(update)

class V2010AccountsShortCodesInstance(_typed.V2010AccountsShortCodesInstanceFields):
    fetch = answers(_typed.V2010AccountsShortCodesInstance.fetch, V2010AccountsShortCodesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsShortCodesInstance.update, V2010AccountsShortCodesInstance)
    update_with_http_info = fully(update)

class V2010AccountsSigningKeys(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSigningKeysContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSigningKeysContext: ...
    list = lists(_typed.V2010AccountsSigningKeys.list, V2010AccountsSigningKeysInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSigningKeys.stream, V2010AccountsSigningKeysInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSigningKeys.page, V2010AccountsSigningKeysInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSigningKeys.get_page, V2010AccountsSigningKeysInstance)

class V2010AccountsSigningKeysContext(Resource):
    delete = awaited(_typed.V2010AccountsSigningKeysContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSigningKeysContext.fetch, V2010AccountsSigningKeysInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSigningKeysContext.update, V2010AccountsSigningKeysInstance)
    update_with_http_info = fully(update)

class V2010AccountsSigningKeysInstance(_typed.V2010AccountsSigningKeysInstanceFields):
    delete = awaited(_typed.V2010AccountsSigningKeysInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSigningKeysInstance.fetch, V2010AccountsSigningKeysInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSigningKeysInstance.update, V2010AccountsSigningKeysInstance)
    update_with_http_info = fully(update)

class V2010AccountsSip(Resource):
    @property
    def credential_lists(self) -> V2010AccountsSipCredentialLists: ...
    @property
    def domains(self) -> V2010AccountsSipDomains: ...
    @property
    def ip_access_control_lists(self) -> V2010AccountsSipIpAccessControlLists: ...

class V2010AccountsSipCredentialLists(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipCredentialListsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipCredentialListsContext: ...
    create = answers(_typed.V2010AccountsSipCredentialLists.create, V2010AccountsSipCredentialListsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipCredentialLists.list, V2010AccountsSipCredentialListsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipCredentialLists.stream, V2010AccountsSipCredentialListsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipCredentialLists.page, V2010AccountsSipCredentialListsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipCredentialLists.get_page, V2010AccountsSipCredentialListsInstance)

class V2010AccountsSipCredentialListsContext(Resource):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    delete = awaited(_typed.V2010AccountsSipCredentialListsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsContext.fetch, V2010AccountsSipCredentialListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipCredentialListsContext.update, V2010AccountsSipCredentialListsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipCredentialListsCredentials(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    create = answers(_typed.V2010AccountsSipCredentialListsCredentials.create, V2010AccountsSipCredentialListsCredentialsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipCredentialListsCredentials.list, V2010AccountsSipCredentialListsCredentialsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipCredentialListsCredentials.stream, V2010AccountsSipCredentialListsCredentialsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipCredentialListsCredentials.page, V2010AccountsSipCredentialListsCredentialsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipCredentialListsCredentials.get_page, V2010AccountsSipCredentialListsCredentialsInstance)

class V2010AccountsSipCredentialListsCredentialsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipCredentialListsCredentialsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipCredentialListsCredentialsContext.update, V2010AccountsSipCredentialListsCredentialsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipCredentialListsCredentialsInstance(_typed.V2010AccountsSipCredentialListsCredentialsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipCredentialListsCredentialsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.fetch, V2010AccountsSipCredentialListsCredentialsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipCredentialListsCredentialsInstance.update, V2010AccountsSipCredentialListsCredentialsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipCredentialListsInstance(_typed.V2010AccountsSipCredentialListsInstanceFields):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    delete = awaited(_typed.V2010AccountsSipCredentialListsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipCredentialListsInstance.fetch, V2010AccountsSipCredentialListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipCredentialListsInstance.update, V2010AccountsSipCredentialListsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipDomains(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsContext: ...
    create = answers(_typed.V2010AccountsSipDomains.create, V2010AccountsSipDomainsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomains.list, V2010AccountsSipDomainsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomains.stream, V2010AccountsSipDomainsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomains.page, V2010AccountsSipDomainsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomains.get_page, V2010AccountsSipDomainsInstance)

class V2010AccountsSipDomainsContext(Resource):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    delete = awaited(_typed.V2010AccountsSipDomainsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsContext.fetch, V2010AccountsSipDomainsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipDomainsContext.update, V2010AccountsSipDomainsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipDomainsAuth(Resource):
    @property
    def calls(self) -> V2010AccountsSipDomainsAuthCalls: ...
    @property
    def registrations(self) -> V2010AccountsSipDomainsAuthRegistrations: ...

class V2010AccountsSipDomainsAuthCalls(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings: ...

class V2010AccountsSipDomainsAuthCallsCredentialListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.create, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.list, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.stream, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.page, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappings.get_page, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.create, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.list, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.stream, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.page, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings.get_page, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsAuthRegistrations(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings: ...

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.create, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.list, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.stream, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.page, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings.get_page, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsCredentialListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsCredentialListMappings.create, V2010AccountsSipDomainsCredentialListMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomainsCredentialListMappings.list, V2010AccountsSipDomainsCredentialListMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomainsCredentialListMappings.stream, V2010AccountsSipDomainsCredentialListMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomainsCredentialListMappings.page, V2010AccountsSipDomainsCredentialListMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomainsCredentialListMappings.get_page, V2010AccountsSipDomainsCredentialListMappingsInstance)

class V2010AccountsSipDomainsCredentialListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsCredentialListMappingsContext.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsCredentialListMappingsInstance(_typed.V2010AccountsSipDomainsCredentialListMappingsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsCredentialListMappingsInstance.fetch, V2010AccountsSipDomainsCredentialListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    create = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.create, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.list, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.stream, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.page, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipDomainsIpAccessControlListMappings.get_page, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)

class V2010AccountsSipDomainsIpAccessControlListMappingsContext(Resource):
    delete = awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsContext.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappingsInstance(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstanceFields):
    delete = awaited(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsIpAccessControlListMappingsInstance.fetch, V2010AccountsSipDomainsIpAccessControlListMappingsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsSipDomainsInstance(_typed.V2010AccountsSipDomainsInstanceFields):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    delete = awaited(_typed.V2010AccountsSipDomainsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipDomainsInstance.fetch, V2010AccountsSipDomainsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipDomainsInstance.update, V2010AccountsSipDomainsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipIpAccessControlLists(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsContext: ...
    create = answers(_typed.V2010AccountsSipIpAccessControlLists.create, V2010AccountsSipIpAccessControlListsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipIpAccessControlLists.list, V2010AccountsSipIpAccessControlListsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipIpAccessControlLists.stream, V2010AccountsSipIpAccessControlListsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipIpAccessControlLists.page, V2010AccountsSipIpAccessControlListsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipIpAccessControlLists.get_page, V2010AccountsSipIpAccessControlListsInstance)

class V2010AccountsSipIpAccessControlListsContext(Resource):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsContext.fetch, V2010AccountsSipIpAccessControlListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsContext.update, V2010AccountsSipIpAccessControlListsInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipIpAccessControlListsIpAddresses(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    create = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.create, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.list, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.stream, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.page, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsSipIpAccessControlListsIpAddresses.get_page, V2010AccountsSipIpAccessControlListsIpAddressesInstance)

class V2010AccountsSipIpAccessControlListsIpAddressesContext(Resource):
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesContext.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipIpAccessControlListsIpAddressesInstance(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstanceFields):
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.fetch, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsIpAddressesInstance.update, V2010AccountsSipIpAccessControlListsIpAddressesInstance)
    update_with_http_info = fully(update)

class V2010AccountsSipIpAccessControlListsInstance(_typed.V2010AccountsSipIpAccessControlListsInstanceFields):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    delete = awaited(_typed.V2010AccountsSipIpAccessControlListsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsSipIpAccessControlListsInstance.fetch, V2010AccountsSipIpAccessControlListsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsSipIpAccessControlListsInstance.update, V2010AccountsSipIpAccessControlListsInstance)
    update_with_http_info = fully(update)

class V2010AccountsTokens(Resource):
    create = answers(_typed.V2010AccountsTokens.create, V2010AccountsTokensInstance)
    create_with_http_info = fully(create)

class V2010AccountsTokensInstance(_typed.V2010AccountsTokensInstanceFields):
    pass

class V2010AccountsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsTranscriptionsContext: ...
    list = lists(_typed.V2010AccountsTranscriptions.list, V2010AccountsTranscriptionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsTranscriptions.stream, V2010AccountsTranscriptionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsTranscriptions.page, V2010AccountsTranscriptionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsTranscriptions.get_page, V2010AccountsTranscriptionsInstance)

class V2010AccountsTranscriptionsContext(Resource):
    delete = awaited(_typed.V2010AccountsTranscriptionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsTranscriptionsContext.fetch, V2010AccountsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsTranscriptionsInstance(_typed.V2010AccountsTranscriptionsInstanceFields):
    delete = awaited(_typed.V2010AccountsTranscriptionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsTranscriptionsInstance.fetch, V2010AccountsTranscriptionsInstance)
    fetch_with_http_info = fully(fetch)

class V2010AccountsUsage(Resource):
    @property
    def records(self) -> V2010AccountsUsageRecords: ...
    @property
    def triggers(self) -> V2010AccountsUsageTriggers: ...

class V2010AccountsUsageRecords(Resource):
    @property
    def all_time(self) -> V2010AccountsUsageRecordsAllTime: ...
    @property
    def daily(self) -> V2010AccountsUsageRecordsDaily: ...
    @property
    def last_month(self) -> V2010AccountsUsageRecordsLastMonth: ...
    @property
    def monthly(self) -> V2010AccountsUsageRecordsMonthly: ...
    @property
    def this_month(self) -> V2010AccountsUsageRecordsThisMonth: ...
    @property
    def today(self) -> V2010AccountsUsageRecordsToday: ...
    @property
    def yearly(self) -> V2010AccountsUsageRecordsYearly: ...
    @property
    def yesterday(self) -> V2010AccountsUsageRecordsYesterday: ...
    list = lists(_typed.V2010AccountsUsageRecords.list, V2010AccountsUsageRecordsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecords.stream, V2010AccountsUsageRecordsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecords.page, V2010AccountsUsageRecordsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecords.get_page, V2010AccountsUsageRecordsInstance)

class V2010AccountsUsageRecordsAllTime(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsAllTime.list, V2010AccountsUsageRecordsAllTimeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsAllTime.stream, V2010AccountsUsageRecordsAllTimeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsAllTime.page, V2010AccountsUsageRecordsAllTimeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsAllTime.get_page, V2010AccountsUsageRecordsAllTimeInstance)

class V2010AccountsUsageRecordsAllTimeInstance(_typed.V2010AccountsUsageRecordsAllTimeInstanceFields):
    pass

class V2010AccountsUsageRecordsDaily(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsDaily.list, V2010AccountsUsageRecordsDailyInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsDaily.stream, V2010AccountsUsageRecordsDailyInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsDaily.page, V2010AccountsUsageRecordsDailyInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsDaily.get_page, V2010AccountsUsageRecordsDailyInstance)

class V2010AccountsUsageRecordsDailyInstance(_typed.V2010AccountsUsageRecordsDailyInstanceFields):
    pass

class V2010AccountsUsageRecordsLastMonth(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsLastMonth.list, V2010AccountsUsageRecordsLastMonthInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsLastMonth.stream, V2010AccountsUsageRecordsLastMonthInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsLastMonth.page, V2010AccountsUsageRecordsLastMonthInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsLastMonth.get_page, V2010AccountsUsageRecordsLastMonthInstance)

class V2010AccountsUsageRecordsLastMonthInstance(_typed.V2010AccountsUsageRecordsLastMonthInstanceFields):
    pass

class V2010AccountsUsageRecordsMonthly(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsMonthly.list, V2010AccountsUsageRecordsMonthlyInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsMonthly.stream, V2010AccountsUsageRecordsMonthlyInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsMonthly.page, V2010AccountsUsageRecordsMonthlyInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsMonthly.get_page, V2010AccountsUsageRecordsMonthlyInstance)

class V2010AccountsUsageRecordsMonthlyInstance(_typed.V2010AccountsUsageRecordsMonthlyInstanceFields):
    pass

class V2010AccountsUsageRecordsThisMonth(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsThisMonth.list, V2010AccountsUsageRecordsThisMonthInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsThisMonth.stream, V2010AccountsUsageRecordsThisMonthInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsThisMonth.page, V2010AccountsUsageRecordsThisMonthInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsThisMonth.get_page, V2010AccountsUsageRecordsThisMonthInstance)

class V2010AccountsUsageRecordsThisMonthInstance(_typed.V2010AccountsUsageRecordsThisMonthInstanceFields):
    pass

class V2010AccountsUsageRecordsToday(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsToday.list, V2010AccountsUsageRecordsTodayInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsToday.stream, V2010AccountsUsageRecordsTodayInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsToday.page, V2010AccountsUsageRecordsTodayInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsToday.get_page, V2010AccountsUsageRecordsTodayInstance)

class V2010AccountsUsageRecordsTodayInstance(_typed.V2010AccountsUsageRecordsTodayInstanceFields):
    pass

class V2010AccountsUsageRecordsYearly(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsYearly.list, V2010AccountsUsageRecordsYearlyInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsYearly.stream, V2010AccountsUsageRecordsYearlyInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsYearly.page, V2010AccountsUsageRecordsYearlyInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsYearly.get_page, V2010AccountsUsageRecordsYearlyInstance)

class V2010AccountsUsageRecordsYearlyInstance(_typed.V2010AccountsUsageRecordsYearlyInstanceFields):
    pass

class V2010AccountsUsageRecordsYesterday(Resource):
    list = lists(_typed.V2010AccountsUsageRecordsYesterday.list, V2010AccountsUsageRecordsYesterdayInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageRecordsYesterday.stream, V2010AccountsUsageRecordsYesterdayInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageRecordsYesterday.page, V2010AccountsUsageRecordsYesterdayInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageRecordsYesterday.get_page, V2010AccountsUsageRecordsYesterdayInstance)

class V2010AccountsUsageRecordsYesterdayInstance(_typed.V2010AccountsUsageRecordsYesterdayInstanceFields):
    pass

class V2010AccountsUsageRecordsInstance(_typed.V2010AccountsUsageRecordsInstanceFields):
    pass

class V2010AccountsUsageTriggers(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsUsageTriggersContext: ...
    def get(self, sid: PathValue) -> V2010AccountsUsageTriggersContext: ...
    create = answers(_typed.V2010AccountsUsageTriggers.create, V2010AccountsUsageTriggersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2010AccountsUsageTriggers.list, V2010AccountsUsageTriggersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2010AccountsUsageTriggers.stream, V2010AccountsUsageTriggersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2010AccountsUsageTriggers.page, V2010AccountsUsageTriggersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2010AccountsUsageTriggers.get_page, V2010AccountsUsageTriggersInstance)

class V2010AccountsUsageTriggersContext(Resource):
    delete = awaited(_typed.V2010AccountsUsageTriggersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsUsageTriggersContext.fetch, V2010AccountsUsageTriggersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsUsageTriggersContext.update, V2010AccountsUsageTriggersInstance)
    update_with_http_info = fully(update)

class V2010AccountsUsageTriggersInstance(_typed.V2010AccountsUsageTriggersInstanceFields):
    delete = awaited(_typed.V2010AccountsUsageTriggersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2010AccountsUsageTriggersInstance.fetch, V2010AccountsUsageTriggersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsUsageTriggersInstance.update, V2010AccountsUsageTriggersInstance)
    update_with_http_info = fully(update)

class V2010AccountsValidationRequests(Resource):
    create = answers(_typed.V2010AccountsValidationRequests.create, V2010AccountsValidationRequestsInstance)
    create_with_http_info = fully(create)

class V2010AccountsValidationRequestsInstance(_typed.V2010AccountsValidationRequestsInstanceFields):
    pass

class V2010AccountsInstance(_typed.V2010AccountsInstanceFields):
    @property
    def addresses(self) -> V2010AccountsAddresses: ...
    @property
    def applications(self) -> V2010AccountsApplications: ...
    @property
    def authorized_connect_apps(self) -> V2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> V2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> V2010AccountsBalance: ...
    @property
    def calls(self) -> V2010AccountsCalls: ...
    @property
    def conferences(self) -> V2010AccountsConferences: ...
    @property
    def connect_apps(self) -> V2010AccountsConnectApps: ...
    @property
    def incoming_phone_numbers(self) -> V2010AccountsIncomingPhoneNumbers: ...
    @property
    def keys(self) -> V2010AccountsKeys: ...
    @property
    def messages(self) -> V2010AccountsMessages: ...
    @property
    def new_keys(self) -> V2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> V2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> V2010AccountsNotifications: ...
    @property
    def outgoing_caller_ids(self) -> V2010AccountsOutgoingCallerIds: ...
    @property
    def queues(self) -> V2010AccountsQueues: ...
    @property
    def recordings(self) -> V2010AccountsRecordings: ...
    @property
    def short_codes(self) -> V2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> V2010AccountsSigningKeys: ...
    @property
    def sip(self) -> V2010AccountsSip: ...
    @property
    def tokens(self) -> V2010AccountsTokens: ...
    @property
    def transcriptions(self) -> V2010AccountsTranscriptions: ...
    @property
    def usage(self) -> V2010AccountsUsage: ...
    @property
    def validation_requests(self) -> V2010AccountsValidationRequests: ...
    fetch = answers(_typed.V2010AccountsInstance.fetch, V2010AccountsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2010AccountsInstance.update, V2010AccountsInstance)
    update_with_http_info = fully(update)
